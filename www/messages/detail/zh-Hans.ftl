# 各方式的详情与来源
how = 手续费的计算过程
step-rate = 费率
step-payment = 单笔付款
step-amount = 订单金额
step-fee = 手续费（{ $currency }）
step-exact = 未舍入
step-rounded = 手续费（已舍入）
step-flat = 定额，付款金额 { $payment }
step-schedule = 公布的金额
step-conversion = 1 { $to } 兑 { $from }
step-held-least = 低于最低收费
step-held-most = 高于最高收费
step-least = 最低收费
step-most = 最高收费
step-bank-fee = 您的银行自身的手续费
step-bank-fee-unknown = 您的银行自身的手续费，未知
step-own-fee = 您填写的数值，付款金额 { $payment }
step-tier = 不超过 { $upTo } 的档位
step-tier-last = 最后一档
step-months = { $count ->
   *[other] 第 { $span } 个月
  }
step-principal = 本金
step-credit = 首月减免
step-loan-fee = 贷款手续费合计
step-one-fee = 手续费
step-fees = 手续费合计
step-total = 您共需支付（{ $currency }）
plan = 分期还款（{ $currency }）
month = 还款月
principal = 本金
loan-fee = 贷款手续费
you-pay = 应付金额
still-owed = 本金余额
sum = 合计
loan-note = 名义年利率（APR） { $apr }，实际年利率 { $effective }。此为根据费率计算的结果，并非贷款机构的披露信息：您协议中的费率由贷款机构确定。
age = { $years ->
    [0] 今年发布
   *[other] 约 { $years } 年前
  }
age-unknown = 发布时间未知
undated = 未注明日期，据内容推断为 { $year } 年
dated = { $year } 年
elsewhere = 来自其他来源
only = 使用条件：{ $condition }。
warning-limit-may-be-lower = 您本人的单笔付款限额可能更低。
warning-fee-typical = 此为银行的一般收费，实际手续费由您的银行自行确定。
warning-fee-depends-on-amount = 费率取决于金额和收款地。
warning-after-agreement = 天数自贷款协议签订起计算，而非自下单起计算。
warning-fee-over-limit = 加上最高 { $feeMax } 的手续费后，{ $payment } 的付款会超过 { $limit } 的限额：部分支付网络将手续费计入限额。
warning-near-converted-limit = 接近限额：按参考汇率，{ $scheduleLimit } 折合 { $limit }，实际以当日汇率为准。

# 自行填写的数值
figure-fee = 您的银行对单笔付款的收费：{ $name }
figure-bankFee = 您的银行额外收取的费用：{ $name }
figure-rate = 您的费率（%）：{ $name }
figure-creditLine = 您获批的信用额度：{ $name }
figure-known = { $name }，您填写的数值：{ $figure }
choice-excluded = 此订单无法使用{ $name }：{ $reasons }。请选择其他付款方式。
choice-unknown = 此处不提供{ $name }。请选择其他付款方式。
remove = 移除
done = 完成

# 供看不到结果变化的用户使用
announce = { $best }：{ $name }。手续费 { $fee } { $currency }，总计 { $total } { $currency }。到账时间：{ $when }。
announce-none = 没有唯一的最佳付款方式。

# 需要更正的内容
use = 改为{ $value }
problem-request-malformed = 无法读取订单信息。
problem-field-missing = 此项尚未填写。
problem-field-unknown = “{ $value }”不是订单的组成项。
problem-field-invalid = “{ $value }”不在可选项中。
problem-amount-malformed = 请用数字填写金额，例如 { $example }。
problem-amount-not-positive = 金额必须大于零。
problem-amount-too-precise = { $digits ->
    [0] { $currency } 没有小数位。
   *[other] { $currency } 只有 { $digits } 位小数，此金额的小数位过多。
  }
problem-amount-too-large = 金额必须小于 { $most }。
problem-initial-payment-too-large = 首笔付款超过订单金额。
problem-currency-unknown = “{ $value }”不是货币代码。
problem-country-unknown = “{ $value }”不是国家/地区代码。
problem-rate-invalid = “{ $value }”不是可用的汇率。
problem-date-invalid = “{ $value }”不是有效日期。
problem-term-invalid = “{ $value }”不是此处可用的数值。
problem-range-invalid = 范围的起点大于终点。
problem-schedule-invalid = 无法读取费率表。
problem-in = { $field }：{ $message }

# 用两种方式分两笔付款
split-cheaper = 分两笔付款更便宜
split-possible = 可分两笔付款
split-fee = 手续费共计 { $fee }。
split-saves = 与只用{ $name }相比，可节省 { $same ->
    [yes] { $least }
   *[no] { $least } 至 { $most }
  }。

# 不同金额的手续费
more-chart = 不同金额的手续费
more-chart-note = 哪种方式最便宜，从多少金额起
more-budget = 预算可付多大的订单
more-budget-note = 连同手续费可付的最大订单金额
more-loading = 正在加载…
chart-how = 每条色带表示一种方式可能的最低至最高手续费：虚线表示取决于条件，渐隐表示部分未知。颜色标示最佳方式。可拖动标记，或用方向键移动。
chart-move = 图中的订单金额
chart-order = 您的订单：{ $amount }
chart-at-least = 至少 { $fee }，其余未知
chart-none = 无可确定的方式
chart-best-cost = 此金额下费用最低
chart-best-cost-short = 费用最低
chart-best-speed = 此金额下到账最快
chart-best-speed-short = 到账最快
chart-best-credit = 此金额下费用最低的贷款
chart-best-credit-short = 费用最低的贷款
chart-from = { $amount } 起：{ $names }
chart-title = 手续费随订单金额的变化（{ $currency }，两轴均为对数刻度）
chart-segment = { $from }–{ $to }：{ $names }。
chart-fees = 金额为 { $amount } 时：{ $fees }。
chart-table = 金额为 { $amount } 时的同一数据
chart-end = 上限
chart-unknown = 未比较：部分费用未知
chart-always = 图中所有金额
chart-never = 无
chart-up-to = 至 { $amount } 止
chart-from-on = { $amount } 起
chart-too-much = 此处最佳方式变化过于频繁，无法绘制。
ends-at = 上限 { $limit }
no-limit = 无上限
short-wire-transfer = 电汇
short-letter-of-credit = 信用证

# 预算可付多大的订单
budget-label = 预算（含手续费）
budget-sure = 确定可付（{ $currency }）
budget-best = 最多可付（{ $currency }）

# 识别出的金额，以及计入的日期
understood = 识别为 { $amount }。
business-days = 到账日期按工作日计算：周末或银行节假日付款，从下一个工作日起算。
holidays-counted = 已计入以下地区的银行节假日：{ $calendars }。
calendar-t2 = 欧元区
calendar-federal-reserve = 美国
calendar-china = 中国

# Where this page cannot
failed-elsewhere = 在另一个页面上计算

# The guarantee
covered-link = 我有保障吗？

# 可粘贴的答复
copy-answer = 复制答复
copied = 已复制答复：{ $name }。
copy-here = 此页面无法复制。以下是答复，请自行复制。

# Names of methods where they stand in the sentences that use them
inline-card = 信用卡/借记卡
inline-online-banking = 网上银行
inline-online-transfer = 在线转账
inline-wire-transfer = 电汇（T/T）
inline-letter-of-credit = 信用证
