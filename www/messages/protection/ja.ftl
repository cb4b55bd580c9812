# What the guarantee covers
covered-title = 保証の対象
statement-free = 保証は無料です。かかるのは支払方法の手数料だけです。
statement-late = 契約より遅れて届いた商品は保証の対象です。
statement-off-contract = 契約と異なる商品は保証の対象です。
statement-refund = サプライヤーに非がある場合、対象金額の最大 { $percent } が返金されます。
statement-contract = 契約に書かれたことだけが有効です。期日と商品の条件を書いておいてください。
statement-outside = サプライヤーの銀行口座へ直接送ったお金は対象外です。
limit-title = サプライヤーの限度額
statement-limit = サプライヤーごとに、すべての注文に共通の限度額があります。
statement-above-limit = 限度額を超える注文でも、サプライヤーの非を証明できれば全額の返金が可能です。
request-title = 返金の申請
statement-not-shipped = 商品が遅れたら、まずサプライヤーに連絡してください。発送しない場合や延期に合意した場合は、返金を申請してください。
statement-quality = 商品が合意と異なる場合は、受け取りから { $days } 日以内に申請してください。
statement-record = 記録が残るよう、プラットフォームのメッセージで連絡してください。

# The timeline of a dispute
dispute-title = 紛争の流れ
dispute-day = { $day } 日目
dispute-opened = あなたが紛争を申し立てます。
dispute-may-escalate = サプライヤーの回答がなければ、プラットフォームに申し立てられます。
dispute-supplier-answer = 通常、サプライヤーの回答期限です。
dispute-automatic-escalation = サプライヤーの回答がなければ、自動的にプラットフォームへ移ります。
dispute-answer-proposal = サプライヤーの提案に回答していなければ、自動的に取り消されます。
dispute-platform-steps-in = 合意がなければ、プラットフォームが介入します。
dispute-evidence = 証拠を求められたら、通常 { $days } 営業日以内に提出します。
dispute-by-you = あなたが行うこと
dispute-by-others = サプライヤーまたはプラットフォームが行うこと

# What to keep, and what is refused
keep-title = 証拠として保管するもの
statement-keep-contract = 署名済みの契約書または請求書
statement-keep-specifications = 商品の条件を示す書類
statement-keep-drawings = 設計図と設計書類
statement-keep-inspections = 検査報告書
statement-keep-messages = サプライヤーとのすべてのやり取り
statement-keep-receipts = 署名済みの受領書
statement-keep-pictures = 不良の写真または動画
refused-title = 認められない場合
statement-no-specifications = 明確な仕様を示さなかった
statement-no-sample = 大口注文の前にサンプルを確認しなかった
statement-found-late = 商品が自国に着いてから不良を見つけた
statement-no-reason = ただ返金してほしい

# Where the guide is unclear
unclear-title = ガイドが明確でない点
doubt-first-day = 初日を数えるか、どの時間帯によるかは書かれていません。念のため一日早めに行ってください。
doubt-four-or-five = サプライヤーには通常五日ありますが、4 日目から申し立てができます。
doubt-day-seven = 7 日目は、紛争の申し立てから数える場合と、提案から数える場合が考えられます。
doubt-found-late = 受け取りから 30 日以内に申請できますが、自国に着いてから見つけた不良は認められません。発送前の検査が安全です。
doubt-limit-or-full = 保護はサプライヤーの残りの限度額までとありますが、返金はそれを超えられるともあります。
covered-quotes = ガイドの原文
