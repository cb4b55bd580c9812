# 订单
amount = 订单金额
currency = 币种
country = 银行账户所在国家/地区
business = 买家身份
business-yes = 企业
business-no = 个人
pay-on = 付款日期
choose-one = 请选择…

# 结果
best-cost = 费用最低的付款方式
best-speed = 到账最快的付款方式
best-credit = 费用最低的贷款
fee = 手续费
total = 总计
arrives = 供应商到账时间
choose = 选择{ $name }
chosen = 已选择
choice-missing = 请选择付款方式。
choice-unconfirmed = 在得知此订单的费用之前，无法确认{ $name }。
stale = 正在等待有效的订单信息。以下仍是 { $amount } 的结果。
stale-none = 订单信息填写完整后，即显示结果。
failed = 此处无法计算手续费：此浏览器或本页面的安全策略未允许加载计算程序。
failed-schedule = 本页面的费率表无法加载，或内容有误。
part-missing = 这一部分未能加载。
retry = 重试
compact = 用{ $name }付款：手续费 { $fee }{ $when ->
    [none] {""}
   *[other] ，到账时间 { $when }
  }
compact-all = 比较 { $count } 种方式
none = 无法确定付款方式
none-at-all = 此订单没有可用的付款方式
none-conditional = 其余方式均取决于您未填写的信息，各方式旁列有所需信息。
none-unpriced = 其余方式的手续费都有未知部分。
none-impossible = 已知的付款方式均不适用于此订单，原因列在各方式旁。
none-credit = 信贷暂时无法确定
none-credit-open = 信贷取决于订单中未提供的信息。不使用信贷的付款方式也列在其中。
none-credit-impossible = 没有信贷适用于此订单，原因列在其中；不使用信贷的付款方式也已列出。

doubt = { $method ->
    [wire-transfer] 电汇
    [online-transfer] 在线转账
    [letter-of-credit] 信用证
   *[other] { $name }
  }可能为您节省最多 { $save }{ $loses ->
    [no] {""}
   *[yes] ，也可能让您多付最多 { $lose }
  }：这取决于{ $on ->
    [bank] 您的银行
    [rate] 您的支付服务商的费率
   *[other] 您的实际费用
  }{ $condition ->
    [none] 。
   *[other] 。使用条件：{ $condition }。
  }
doubt-unpriced = { $names }也可能更便宜，但完整手续费未知。
doubt-speed = 其他方式可能更早到账：请比较所需天数。
certain = 此处没有更便宜的其他方式。
certain-speed = 此处没有更早到账的其他方式。
speed-cheapest = 这也是费用最低的方式。
speed-price = 费用最低：{ $name }，{ $by ->
    [all] 少付 { $save }
    [most] 最多少付 { $save }
   *[other] 最多少付 { $save }，也可能最多多付 { $lose }
  }{ $when ->
    [none] 。
   *[other] ；供应商到账时间：{ $when }。
  }
ties = { $names }：手续费相同，到账时间相同。

# 自行填写的数值
enter-fee = 填写我的银行的手续费
enter-bankFee = 填写我的银行对信用证收取的手续费
enter-rate = 填写我的费率
enter-creditLine = 填写我的信用额度
ask-country = 您的账户在哪里？
ask-business = 我是企业买家

# 比较
all = 所有付款方式
rank = 排序方式
rank-cost = 费用最低
rank-speed = 到账最快
badge-best = 最佳
badge-cheapest = 费用最低
badge-fastest = 到账最快
method = 付款方式
fee-in = 手续费（{ $currency }）
arrives-days = 工作日
from = 至少
plus-unknown = + 银行手续费
key-sure = 至少
key-maybe = 至多
key-unknown = 未知
key-condition = 有条件
key-arrival = 到账
key-weekend = 银行休息
hours = { $max ->
   *[other] { $span } 小时
  }
days = { $max ->
   *[other] { $span } 个工作日
  }
in = { $time }内
after-agreement = 协议签订后
not-stated = 未说明
two-payments = 分 { $count } 笔付款
instalments = 分 { $months } 期
apr = 名义年利率（APR）{"\u00A0"}{ $apr }
aside-percent = 付款金额的 { $rate }
aside-clamped = 订单金额的 { $rate }，范围 { $bounds }
aside-variants = { $count } 种服务
aside-typical = 手续费由您的银行决定
not-possible = 不适用于此订单
apart = { $items }；{ $next }

method-paypal = PayPal
method-card = 信用卡/借记卡
method-online-banking = 网上银行
method-online-transfer = 在线转账
method-wire-transfer = 电汇（T/T）
method-western-union = 西联汇款 Western Union
method-letter-of-credit = 信用证
method-pay-later = 先买后付 Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = 美国账户
variant-de-fr-account = 德国或法国账户
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = 欧洲账户

# 为何不可用，或需满足什么条件
reason-currency-not-supported = 仅限 { $list }
reason-country-not-supported = 仅限以下国家/地区的账户：{ $list }
reason-country-not-supported-many = 仅限其他 { $count } 个国家/地区的账户，例如{ $list }
reason-business-only = 仅限企业
reason-rate-missing = 需要 { $currency } 的汇率，但该汇率未知
reason-over-order-limit = 仅限不超过 { $limit } 的订单
reason-too-many-payments = 需分 { $payments } 笔付款（每笔不超过 { $limit }），但最多只能付 { $maxPayments } 笔
reason-too-many-payments-none = 限额为 { $limit }，不足以付任何一笔款
reason-over-payment-limit = 单笔付款 { $payment } 超过限额 { $limit }
reason-country-required = 账户须在以下国家/地区之一：{ $list }
reason-country-required-many = 账户须在 { $count } 个国家/地区之一，例如{ $list }
reason-country-required-short = 限部分国家/地区
reason-bank-must-participate = 须您的银行参与
reason-business-required = 须为企业
reason-approval-required = 须经审批

# 注意事项
warning-account-currency-differs = 当地账户通常使用 { $accountCurrency }。您的银行兑换为 { $orderCurrency } 的费用另计，往往高于此处的任何手续费。
warning-holidays-not-counted = 未计入银行节假日。
warning-rates-stale = 参考汇率的日期为{ $asOf }，比付款日早 { $days } 天。
warning-fee-heavy = 手续费至少为订单金额的 { $feeRate }。
holidays-until = 银行节假日数据截至 { $year } 年。
holidays-unknown = 以下国家/地区的银行节假日未知：{ $countries }。
rate-used = 换算汇率：1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] （{ $date }）
  }。

# 附注
fine = 根据约{ $years }年发布的指南估算，不构成要约；付款前请核实。
fine-undated = 根据公开数据估算，不构成要约；付款前请核实。
sources = 来源
