# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = ja
figure-direction = ltr
figure-decimal = .
figure-group = ,
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }%
figure-date = { $year }年{ $month }月{ $day }日
figure-day = { $date }{ $weekday ->
    [1] 月曜日
    [2] 火曜日
    [3] 水曜日
    [4] 木曜日
    [5] 金曜日
    [6] 土曜日
   *[7] 日曜日
  }
list-more = { $items }、{ $next }
list-and = { $items }、{ $next }
list-or = { $items }、または{ $next }
list-apart = { $items }；{ $next }

# The answer
written-best = { $amount }の最適な支払い方法：{ $name }。
written-best-speed = { $amount }の最も早い支払い方法：{ $name }。
written-best-credit = { $amount }の融資：{ $name }。
written-can = { $name }：{ $amount }をこの方法でお支払いいただけます。
written-cannot = { $name }：{ $amount }をこの方法ではお支払いいただけません。理由：{ $reasons }。
written-none = { $amount }の支払い方法を確定できません。
written-none-at-all = { $amount }を支払える方法は知られていません。
written-cost = 手数料は{ $fee }、お支払い総額は{ $total }です。
written-cost-open = 手数料は少なくとも{ $fee }で、銀行が加算する額は不明です。お支払い総額は少なくとも{ $total }です。
written-cost-credit = 融資の費用は{ $fee }（手数料の合計）、ご返済総額は{ $total }です。
written-payments = { $count }件のお支払いになります（{ $payments }）{ $limit ->
    [none] {""}
   *[other] 。1件の上限が{ $limit }のためです
  }。
written-arrives-on = 着金予定：{ $day }（{ $time }以内）。
written-arrives-between = 着金予定：{ $from }～{ $to }（{ $time }）。
written-arrives-in = 着金までの時間：{ $time }。
written-arrives-agreement = 着金までの時間：融資契約の締結後{ $time }。
written-arrives-unknown = 着金の時期は示されていません。

# The sum
written-term = { $figure }（{ $caption }）
written-repeated = { $line }、{ $count ->
    [2] 2回
   *[other] { $count }回
  }
written-split-ways = 2つの支払い方法を使うと安くなります

# A loan
written-apr = 名目年率（APR） { $apr }。月ごとの料率から、米国のRegulation Z, Appendix Jの方法でここで計算した値で、貸付業者が開示したものではありません。実効年率は{ $effective }です。
written-lender = 承認、限度額、料率は貸付業者が決定します。

# What is said with it
written-depends = 結果を左右するもの
written-notes = ご注意ください
written-open = 残る方法とその条件
written-pair = { $name }：{ $value }
written-understood = この回答の対象
written-initial = 1回目の支払い
not-said = 未指定

# What it rests on
written-document = 「{ $title }」（{ $notes }）
written-schedule = 手数料表：{ $name }、{ $id }、{ $date ->
    [none] 日付なし
   *[other] { $date }現在
  }{ $from ->
    [none] {""}
   *[other] 、{ $from }から有効
  }。
written-rate = 為替レート：1 { $from } = { $rate } { $to }（{ $source }、{ $date }）。
written-rate-own = 為替レート：1 { $from } = { $rate } { $to }（注文とともに指定されたもの）。
written-link = 数値の確認・変更はこちら：
