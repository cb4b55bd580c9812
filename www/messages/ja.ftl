# 注文
amount = 注文金額
currency = 通貨
country = 銀行口座のある国・地域
business = 購入者の区分
business-yes = 事業者
business-no = 個人
pay-on = 支払日
choose-one = 選択してください

# 結果
best-cost = 最も安い支払い方法
best-speed = 最も早い支払い方法
best-credit = 最も安いローン
fee = 手数料
total = 総額
arrives = 着金予定
choose = { $name }を選択
chosen = 選択済み
choice-missing = 支払い方法を選択してください。
choice-unconfirmed = この注文の手数料が確定するまで、{ $name }は確認できません。
stale = 有効な注文内容を待っています。以下は引き続き{ $amount }の結果です。
stale-none = 注文内容がすべて揃うと、結果を表示します。
failed = ここでは手数料を計算できません。このブラウザー、またはこのページのセキュリティポリシーにより、計算プログラムを読み込めませんでした。
failed-schedule = このページの手数料表を読み込めないか、内容に誤りがあります。
part-missing = この部分を読み込めませんでした。
retry = 再試行
compact = { $name }で支払い：手数料 { $fee }{ $when ->
    [none] {""}
   *[other] 、着金予定 { $when }
  }
compact-all = { $count }件の方法を比較
none = 支払い方法を確定できません
none-at-all = この注文に使える支払い方法がありません
none-conditional = 残りの方法は、いずれも入力されていない情報によって決まります。必要な情報はそれぞれに記載しています。
none-unpriced = 残りの方法には、手数料の全額がわかっているものがありません。
none-impossible = 既知の支払い方法は、いずれもこの注文に使えません。理由はそれぞれに記載しています。
none-credit = 融資はまだ確定できません
none-credit-open = 融資を使えるかどうかは、注文内容に示されていない条件によって決まります。融資を使わない支払い方法も一覧にあります。
none-credit-impossible = この注文に使える融資はありません。理由は、融資を使わない支払い方法とともに一覧に記載しています。

doubt = { $method ->
    [wire-transfer] 電信送金
    [online-transfer] オンライン送金
    [letter-of-credit] 信用状
   *[other] { $name }
  }なら、最大{ $save }を節約できる可能性があります{ $loses ->
    [no] {""}
   *[yes] が、逆に最大{ $lose }余分にかかる可能性もあります
  }。これは{ $on ->
    [bank] ご利用の銀行
    [rate] ご利用の決済事業者の料率
   *[other] 実際の費用
  }によって決まります。{ $condition ->
    [none] {""}
   *[other] 利用条件：{ $condition }。
  }
doubt-unpriced = { $names }のほうが安い可能性もありますが、手数料の全額がわかっていません。
doubt-speed = ほかの方法のほうが早く着金する可能性があります。日数を比較してください。
certain = ここにあるほかの方法で、これより安くなるものはありません。
certain-speed = ここにあるほかの方法で、これより早く着金するものはありません。
speed-cheapest = 費用も最も安い方法です。
speed-price = 最安：{ $name }、{ $by ->
    [all] { $save }安くなります
    [most] 最大{ $save }安くなります
   *[other] 最大{ $save }安くなるか、最大{ $lose }高くなる可能性があります
  }{ $when ->
    [none] 。
   *[other] （サプライヤーへの着金：{ $when }）。
  }
ties = { $names }：手数料も着金予定も同じです。

# ご自身の数値
enter-fee = 銀行の手数料を入力
enter-bankFee = 信用状に対する銀行の手数料を入力
enter-rate = 自分の料率を入力
enter-creditLine = 利用限度額を入力
ask-country = 口座はどこの国にありますか？
ask-business = 事業者として購入します

# 比較
all = すべての支払い方法
rank = 並べ替え
rank-cost = 最安
rank-speed = 最速
badge-best = 最適
badge-cheapest = 最安
badge-fastest = 最速
method = 支払い方法
fee-in = 手数料（{ $currency }）
arrives-days = 営業日
from = 最低
plus-unknown = + 銀行手数料
key-sure = 最低
key-maybe = 最高
key-unknown = 不明
key-condition = 条件付き
key-arrival = 着金
key-weekend = 銀行休業日
hours = { $max ->
   *[other] { $span }時間
  }
days = { $max ->
   *[other] { $span }営業日
  }
in = { $time }以内
after-agreement = 契約締結後
not-stated = 記載なし
two-payments = { $count }件の支払いに分割
instalments = { $months }回の分割払い
apr = 名目年率（APR）{"\u00A0"}{ $apr }
aside-percent = 支払額の{ $rate }
aside-clamped = 注文金額の{ $rate }、範囲 { $bounds }
aside-variants = { $count }種類のサービス
aside-typical = 手数料はご利用の銀行が設定
not-possible = この注文では利用できません
apart = { $items }；{ $next }

method-paypal = PayPal
method-card = カード
method-online-banking = オンラインバンキング
method-online-transfer = オンライン送金
method-wire-transfer = 電信送金（T/T）
method-western-union = Western Union
method-letter-of-credit = 信用状
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = 米国の口座
variant-de-fr-account = ドイツまたはフランスの口座
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = 欧州の口座

# 利用できない理由、または利用条件
reason-currency-not-supported = { $list }のみ
reason-country-not-supported = 次の国・地域の口座のみ：{ $list }
reason-country-not-supported-many = ほかの{ $count }の国・地域の口座のみ（{ $list }など）
reason-business-only = 事業者のみ
reason-rate-missing = { $currency }の為替レートが必要ですが、不明です
reason-over-order-limit = { $limit }以下の注文のみ
reason-too-many-payments = 1件{ $limit }以下の支払いが{ $payments }件必要ですが、{ $maxPayments }件までしかできません
reason-too-many-payments-none = 上限が{ $limit }のため、支払いができません
reason-over-payment-limit = 1件の支払い{ $payment }が上限の{ $limit }を超えます
reason-country-required = 口座が次のいずれかにあること：{ $list }
reason-country-required-many = 口座が{ $count }の国・地域のいずれかにあること（{ $list }など）
reason-country-required-short = 一部の国・地域のみ
reason-bank-must-participate = ご利用の銀行が対応していること
reason-business-required = 事業者であること
reason-approval-required = 承認が必要

# ご注意
warning-account-currency-differs = 現地の口座は通常{ $accountCurrency }建てです。ご利用の銀行での{ $orderCurrency }への換算費用が別途かかり、多くの場合、ここに示すどの手数料よりも高くなります。
warning-holidays-not-counted = 銀行休業日は考慮していません。
warning-rates-stale = 参照レートは{ $asOf }時点のもので、支払日より{ $days }日前の値です。
warning-fee-heavy = 手数料は注文金額の{ $feeRate }以上です。
holidays-until = 銀行休業日のデータは{ $year }年までです。
holidays-unknown = 次の国・地域の銀行休業日は不明です：{ $countries }。
rate-used = 換算レート：1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] （{ $date }）
  }。

# 注記
fine = { $years }年頃に公開された案内に基づく概算です。確定した見積もりではありません。お支払いの前にご確認ください。
fine-undated = 公開された数値に基づく概算です。確定した見積もりではありません。お支払いの前にご確認ください。
sources = 出典
