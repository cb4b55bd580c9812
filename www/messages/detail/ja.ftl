# 各方法の詳細と出典
how = 手数料の計算方法
step-rate = 手数料率
step-payment = 1件の支払い
step-amount = 注文金額
step-fee = 手数料（{ $currency }）
step-exact = 端数処理前
step-rounded = 手数料（端数処理後）
step-flat = 定額、{ $payment }の支払いに対して
step-schedule = 公表額
step-conversion = 1 { $to }あたりの{ $from }
step-held-least = 最低手数料を下回る額
step-held-most = 最高手数料を上回る額
step-least = 最低手数料
step-most = 最高手数料
step-bank-fee = ご利用の銀行の手数料
step-bank-fee-unknown = ご利用の銀行の手数料、不明
step-own-fee = 入力された金額、{ $payment }の支払いに対して
step-tier = { $upTo }までの区分
step-tier-last = 最後の区分
step-months = { $count ->
   *[other] { $span }か月目
  }
step-principal = 元金
step-credit = 初月の割引
step-loan-fee = ローン手数料の合計
step-one-fee = 手数料
step-fees = 手数料の合計
step-total = お支払い総額（{ $currency }）
plan = 分割払い（{ $currency }）
month = 回
principal = 元金
loan-fee = ローン手数料
you-pay = 支払額
still-owed = 元金残高
sum = 合計
loan-note = 名目年率（APR） { $apr }、実効年率{ $effective }。料率から計算した値で、貸付業者が開示したものではありません。契約の料率は貸付業者が定めます。
age = { $years ->
    [0] 今年のもの
   *[other] 約{ $years }年前のもの
  }
age-unknown = 時期不明
undated = 日付なし（内容から{ $year }年と推定）
dated = { $year }年
elsewhere = 別の情報源
only = 利用条件：{ $condition }。
warning-limit-may-be-lower = お客様ご自身の1件あたりの支払い上限は、これより低い場合があります。
warning-fee-typical = 銀行の一般的な手数料です。実際の手数料はご利用の銀行が定めます。
warning-fee-depends-on-amount = 料率は金額と送金先によって異なります。
warning-after-agreement = 日数は注文からではなく、ローン契約から数えます。
warning-fee-over-limit = 最大{ $feeMax }の手数料を加えると、{ $payment }の支払いは{ $limit }の上限を超えます。手数料を上限に含める決済ネットワークもあります。
warning-near-converted-limit = 上限に近い金額です。{ $scheduleLimit }は参照レートで{ $limit }に相当しますが、実際には当日のレートで決まります。

# ご自身の数値
figure-fee = 1件の支払いに銀行が請求する手数料：{ $name }
figure-bankFee = 銀行が別途請求する手数料：{ $name }
figure-rate = お客様の料率（%）：{ $name }
figure-creditLine = 承認された利用限度額：{ $name }
figure-known = { $name }の入力値：{ $figure }
choice-excluded = { $name }はこの注文では利用できません：{ $reasons }。別の支払い方法を選択してください。
choice-unknown = { $name }はここでは利用できません。別の支払い方法を選択してください。
remove = 削除
done = 完了

# 結果の変化が見えない方へ
announce = { $best }：{ $name }。手数料 { $fee } { $currency }、総額 { $total } { $currency }。着金予定：{ $when }。
announce-none = 最適な支払い方法を1つに決められません。

# 訂正が必要な内容
use = { $value }に変更
problem-request-malformed = 注文内容を読み取れませんでした。
problem-field-missing = まだ入力されていません。
problem-field-unknown = 「{ $value }」は注文の項目ではありません。
problem-field-invalid = 「{ $value }」は選択肢にありません。
problem-amount-malformed = 金額は{ $example }のように数字で入力してください。
problem-amount-not-positive = 金額は0より大きくしてください。
problem-amount-too-precise = { $digits ->
    [0] { $currency }に小数はありません。
   *[other] { $currency }の小数は{ $digits }桁までです。この金額は桁数が多すぎます。
  }
problem-amount-too-large = 金額は{ $most }未満にしてください。
problem-initial-payment-too-large = 初回の支払いが注文金額を超えています。
problem-currency-unknown = 「{ $value }」は通貨コードではありません。
problem-country-unknown = 「{ $value }」は国・地域コードではありません。
problem-rate-invalid = 「{ $value }」は為替レートとして使えません。
problem-date-invalid = 「{ $value }」は存在する日付ではありません。
problem-term-invalid = 「{ $value }」はここでは使えない数値です。
problem-range-invalid = 範囲の始点と終点が逆です。
problem-schedule-invalid = 手数料表を読み取れませんでした。
problem-in = { $field }：{ $message }

# 2つの方法による2件の支払い
split-cheaper = 2件に分けると安くなります
split-possible = 2件に分けて支払えます
split-fee = 手数料は合計{ $fee }です。
split-saves = { $name }だけで支払うより、{ $same ->
    [yes] { $least }
   *[no] { $least }～{ $most }
  }の節約になります。

# 金額別の手数料
more-chart = 金額別の手数料
more-chart-note = どの方法がいくらから最も安いか
more-budget = 予算で支払える注文
more-budget-note = 手数料込みで支払える最大の注文金額
more-loading = 読み込み中…
chart-how = 各帯は、その方法でかかりうる手数料の最低から最高までを示します。破線は条件付き、薄れていく部分は一部が不明であることを表します。色は最適な方法を示します。マーカーはドラッグするか、矢印キーで動かせます。
chart-move = 図の中の注文金額
chart-order = ご注文：{ $amount }
chart-at-least = 最低{ $fee }、残りは不明
chart-none = 確実な方法なし
chart-best-cost = この金額で最安
chart-best-cost-short = 最安
chart-best-speed = この金額で最速
chart-best-speed-short = 最速
chart-best-credit = この金額で最安のローン
chart-best-credit-short = 最安のローン
chart-from = { $amount }から：{ $names }
chart-title = 注文金額と手数料の関係（{ $currency }、両軸とも対数目盛）
chart-segment = { $from }～{ $to }：{ $names }。
chart-fees = { $amount }の場合：{ $fees }。
chart-table = { $amount }の場合の同じデータ
chart-end = 上限
chart-unknown = 比較対象外：一部が不明
chart-always = 表示中の全金額
chart-never = なし
chart-up-to = { $amount }まで
chart-from-on = { $amount }から
chart-too-much = 最適な方法が頻繁に入れ替わるため、図に表示できません。
ends-at = 上限 { $limit }
no-limit = 上限なし
short-wire-transfer = 電信送金
short-letter-of-credit = 信用状

# 予算で支払える注文
budget-label = 予算（手数料込み）
budget-sure = 確実な額（{ $currency }）
budget-best = 最大の額（{ $currency }）

# 読み取った金額と、考慮した日
understood = { $amount }と読み取りました。
business-days = 着金日は営業日で数えます。週末や銀行休業日のお支払いは、翌営業日から数えます。
holidays-counted = 次の地域の銀行休業日を考慮しています：{ $calendars }。
calendar-t2 = ユーロ圏
calendar-federal-reserve = 米国
calendar-china = 中国

# Where this page cannot
failed-elsewhere = 別のページで計算する

# The guarantee
covered-link = 保証されますか？

# 貼り付けるための回答
copy-answer = 回答をコピー
copied = 回答をコピーしました：{ $name }。
copy-here = このページからはコピーできません。以下の回答を手動でコピーしてください。

# Names of methods where they stand in the sentences that use them
inline-card = カード
inline-online-banking = オンラインバンキング
inline-online-transfer = オンライン送金
inline-wire-transfer = 電信送金（T/T）
inline-letter-of-credit = 信用状
