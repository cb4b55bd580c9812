# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = zh-Hans
figure-direction = ltr
figure-decimal = .
figure-group = ,
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }%
figure-date = { $year }年{ $month }月{ $day }日
figure-day = { $date }{ $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
  }
list-more = { $items }、{ $next }
list-and = { $items }和{ $next }
list-or = { $items }或{ $next }
list-apart = { $items }；{ $next }

# The answer
written-best = { $amount } 的最佳付款方式：{ $name }。
written-best-speed = { $amount } 最快的付款方式：{ $name }。
written-best-credit = { $amount } 的信贷：{ $name }。
written-can = { $name }：可以用这种方式支付 { $amount }。
written-cannot = { $name }：不能用这种方式支付 { $amount }。原因：{ $reasons }。
written-none = 无法确定支付 { $amount } 的方式。
written-none-at-all = 没有已知的方式可以支付 { $amount }。
written-cost = 手续费为 { $fee }，总计支付 { $total }。
written-cost-open = 手续费至少 { $fee }，您的银行另收多少尚不清楚。总计至少支付 { $total }。
written-cost-credit = 贷款费用为 { $fee }（各项费用之和），总计还款 { $total }。
written-payments = 需分 { $count } 笔付款：{ $payments }{ $limit ->
    [none] {""}
   *[other] ，因为每笔最多 { $limit }
  }。
written-arrives-on = 到账时间：{ $day }（{ $time }内）。
written-arrives-between = 到账时间：{ $from }至{ $to }（{ $time }）。
written-arrives-in = 到账所需时间：{ $time }。
written-arrives-agreement = 到账所需时间：贷款协议签订后 { $time }。
written-arrives-unknown = 未说明何时到账。

# The sum
written-term = { $figure }（{ $caption }）
written-repeated = { $line }，{ $count ->
    [2] 共两次
   *[other] 共 { $count } 次
  }
written-split-ways = 用两种支付方式更便宜

# A loan
written-apr = 名义年利率（APR） { $apr }，此处按美国 Regulation Z, Appendix J 的方法根据月费率计算，并非贷款机构的披露信息。实际年利率为 { $effective }。
written-lender = 是否批准、额度和费率均由贷款机构决定。

# What is said with it
written-depends = 取决于什么
written-notes = 请注意
written-open = 剩余的方式及其条件
written-pair = { $name }：{ $value }
written-understood = 本答复适用于
written-initial = 首笔付款
not-said = 未填写

# What it rests on
written-document = “{ $title }”（{ $notes }）
written-schedule = 费用表：{ $name }，{ $id }，{ $date ->
    [none] 未注明日期
   *[other] 截至 { $date }
  }{ $from ->
    [none] {""}
   *[other] ，自 { $from } 起生效
  }。
written-rate = 汇率：1 { $from } = { $rate } { $to }（{ $source }，{ $date }）。
written-rate-own = 汇率：1 { $from } = { $rate } { $to }，随订单提供。
written-link = 可在此查看或更改数据：
