# Behind a row, and the sources
how = How this fee is calculated
step-rate = fee rate
step-payment = one payment
step-amount = order
step-fee = fee, { $currency }
step-exact = unrounded
step-rounded = fee, rounded
step-flat = flat fee for { $payment }
step-schedule = as published
step-conversion = { $from } for 1 { $to }
step-held-least = below the minimum
step-held-most = above the maximum
step-least = minimum fee
step-most = maximum fee
step-bank-fee = your bank’s own fees
step-bank-fee-unknown = your bank’s own fees, unknown
step-own-fee = your figure for { $payment }
step-tier = Fee band up to { $upTo }
step-tier-last = Last fee band
step-months = { $count ->
    [one] month { $span }
   *[other] months { $span }
  }
step-principal = principal
step-credit = first-month credit
step-loan-fee = total loan fee
step-one-fee = fee
step-fees = total fee
step-total = total to pay, { $currency }
plan = Instalments, { $currency }
month = Month
principal = Principal
loan-fee = Loan fee
you-pay = You pay
still-owed = Balance
sum = Total
loan-note = APR { $apr }, effective annual rate { $effective }. Calculated from the rates, not a lender’s disclosure: your agreement states the lender’s rate.
age = { $years ->
    [0] from this year
    [one] about 1 year old
   *[other] about { $years } years old
  }
age-unknown = age unknown
undated = undated; its content suggests { $year }
dated = from { $year }
elsewhere = from another source
only = Available only { $condition }.
warning-limit-may-be-lower = Your own limit per payment may be lower.
warning-fee-typical = A typical range: your bank sets its own fee.
warning-fee-depends-on-amount = The rate depends on the amount and on the destination.
warning-after-agreement = The days count from the loan agreement, not from the order.
warning-fee-over-limit = With its fee of up to { $feeMax }, the payment of { $payment } would exceed the limit of { $limit }: some networks count the fee.
warning-near-converted-limit = Close to the limit: { $scheduleLimit } is { $limit } at a reference rate, and the rate on the day decides.

# One’s own figures
figure-fee = What your bank charges per payment: { $name }
figure-bankFee = What your bank charges on top: { $name }
figure-rate = Your rate in percent: { $name }
figure-creditLine = The credit line you were granted: { $name }
figure-known = Your figure for { $name }: { $figure }
choice-excluded = { $name } isn’t available for this order: { $reasons }. Choose another way to pay.
choice-unknown = { $name } isn’t offered here. Choose another way to pay.
remove = Remove
done = Done

# For those who cannot see the answer change
announce = { $best }: { $name }. Fee { $fee } { $currency }, total { $total } { $currency }. Supplier paid: { $when }.
announce-none = No way to pay is confirmed.

# What must be corrected
use = Use { $value }
problem-request-malformed = The order couldn’t be read.
problem-field-missing = This field is required.
problem-field-unknown = “{ $value }” isn’t a field of an order.
problem-field-invalid = “{ $value }” isn’t one of the options.
problem-amount-malformed = Enter the amount in digits, for example { $example }.
problem-amount-not-positive = Enter an amount above zero.
problem-amount-too-precise = { $digits ->
    [0] { $currency } has no decimals.
   *[other] { $currency } has { $digits } decimals; this amount has more.
  }
problem-amount-too-large = Enter an amount below { $most }.
problem-initial-payment-too-large = The initial payment is more than the order.
problem-currency-unknown = “{ $value }” isn’t a currency code.
problem-country-unknown = “{ $value }” isn’t a country code.
problem-rate-invalid = “{ $value }” isn’t a valid exchange rate.
problem-date-invalid = “{ $value }” isn’t a valid date.
problem-term-invalid = “{ $value }” isn’t valid here.
problem-range-invalid = The range starts above its end.
problem-schedule-invalid = The fee schedule couldn’t be read.
problem-in = { $field }: { $message }

# Two payments by two methods
split-cheaper = Cheaper in two payments
split-possible = Possible in two payments
split-fee = Total fee { $fee }.
split-saves = {" "}That saves { $same ->
    [yes] { $least }
   *[no] { $least } to { $most }
  } compared with { $name } alone.

# The fee by amount
more-chart = Fee by amount
more-chart-note = which option is cheapest, and from which amount
more-budget = What your budget covers
more-budget-note = the largest order it pays, fee included
more-loading = Loading…
chart-how = Each band shows the lowest to highest fee. Dashed: conditional. Faded: partly unknown. Highlighted: the best option. Drag the marker, or move it with the arrow keys.
chart-move = Order amount on the chart
chart-order = your order, { $amount }
chart-at-least = from { $fee }, the rest unknown
chart-none = no confirmed option
chart-best-cost = Cheapest at this amount
chart-best-cost-short = Cheapest
chart-best-speed = Fastest at this amount
chart-best-speed-short = Fastest
chart-best-credit = Cheapest credit at this amount
chart-best-credit-short = Cheapest credit
chart-from = from { $amount }: { $names }
chart-title = Fee by order amount in { $currency }, both axes logarithmic
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = At { $amount }: { $fees }.
chart-table = As a table, at { $amount }
chart-end = Ends at
chart-unknown = not compared: part of the fee is unknown
chart-always = at every amount shown
chart-never = never
chart-up-to = up to { $amount }
chart-from-on = from { $amount }
chart-too-much = The best option changes too often here to be drawn.
ends-at = ends at { $limit }
no-limit = no limit
short-wire-transfer = Wire
short-letter-of-credit = L/C

# What a budget buys
budget-label = Budget, fee included
budget-sure = Guaranteed, { $currency }
budget-best = Best case, { $currency }

# The amount as it was read, and the days that count
understood = Read as { $amount }.
business-days = Arrival dates count business days: a payment made on a weekend or bank holiday counts from the next business day.
holidays-counted = Bank holidays included: { $calendars }.
calendar-t2 = the euro area
calendar-federal-reserve = the United States
calendar-china = China

# Where this page cannot
failed-elsewhere = Calculate it on another page

# The guarantee
covered-link = Am I covered?

# An answer to paste
copy-answer = Copy answer
copied = Answer copied: { $name }.
copy-here = This page blocks copying. Select the answer here and copy it.

# Names of methods where they stand in the sentences that use them
inline-card = card
inline-online-banking = online banking
inline-online-transfer = online transfer
inline-wire-transfer = wire transfer (T/T)
inline-letter-of-credit = letter of credit
