# Behind a row, and the sources
how = How this fee came about
step-rate = fee rate
step-payment = one payment
step-amount = order
step-fee = fee, { $currency }
step-exact = unrounded
step-rounded = fee, rounded
step-flat = flat, for { $payment }
step-schedule = as published
step-conversion = { $from } for 1 { $to }
step-held-least = below the least
step-held-most = above the most
step-least = the least it costs
step-most = the most it costs
step-bank-fee = your bank’s own fees
step-bank-fee-unknown = your bank’s own fees, not known
step-own-fee = your figure, for { $payment }
step-tier = The band up to { $upTo }
step-tier-last = The last band
step-months = { $count ->
    [one] month { $span }
   *[other] months { $span }
  }
step-principal = principal
step-credit = off the first month
step-loan-fee = total loan fee
step-one-fee = fee
step-fees = total fee
step-total = you pay in total, { $currency }
plan = Instalments, { $currency }
month = Month
principal = Principal
loan-fee = Loan fee
you-pay = You pay
still-owed = Still owed
sum = Total
loan-note = APR { $apr }, effective { $effective } a year. Computed from the rates, not a lender’s disclosure: the lender sets the rate in your agreement.
age = { $years ->
    [0] from this year
    [one] about 1 year old
   *[other] about { $years } years old
  }
age-unknown = age unknown
undated = undated; its content points to { $year }
dated = from { $year }
elsewhere = outside the two documents
only = Only { $condition }.
warning-limit-may-be-lower = Your own limit for a payment may be lower.
warning-fee-typical = What banks generally charge. Yours sets its own fee.
warning-fee-depends-on-amount = The rate depends on the amount and on where the money goes.
warning-after-agreement = The days count from the loan agreement, not from the order.
warning-fee-over-limit = With its fee of up to { $feeMax } the payment of { $payment } would pass the limit of { $limit }: some networks count the fee.
warning-fee-heavy = The fee is at least { $feeRate } of the order.
warning-near-converted-limit = Close to the limit: { $scheduleLimit } is { $limit } at a reference rate, and the rate of the day decides.

# One’s own figures
figure-fee = What your bank charges for one payment: { $name }
figure-bankFee = What your bank charges on top: { $name }
figure-rate = Your rate in percent: { $name }
figure-known = Your figure for { $name }: { $figure }
remove = Remove
done = Done

# For those who cannot see the answer change
announce = Best way to pay: { $name }. Fee { $fee } { $currency }, total { $total } { $currency }. Arrives: { $when }.
announce-none = No single best way to pay.

# What must be corrected
use = Use { $value }
problem-request-malformed = The order could not be read.
problem-field-missing = This is still missing.
problem-field-unknown = “{ $value }” is not a part of an order.
problem-field-invalid = “{ $value }” is not one of the choices.
problem-amount-malformed = Write an amount in digits, such as { $example }.
problem-amount-not-positive = The amount must be more than zero.
problem-amount-too-precise = { $digits ->
    [0] { $currency } has no decimals.
   *[other] { $currency } has { $digits } decimals, this amount has more.
  }
problem-amount-too-large = The amount must be under { $most }.
problem-initial-payment-too-large = The first payment is more than the order.
problem-currency-unknown = “{ $value }” is not a currency code.
problem-country-unknown = “{ $value }” is not a country code.
problem-rate-invalid = “{ $value }” is not a usable exchange rate.
problem-date-invalid = “{ $value }” is not a day of the calendar.
problem-term-invalid = “{ $value }” is not a usable figure here.
problem-range-invalid = The range runs backwards.
problem-schedule-invalid = The fee schedule could not be read.
problem-in = { $field }: { $message }

# Two payments by two methods
split-cheaper = Cheaper in two payments
split-possible = Possible in two payments
split-fee = Fee { $fee } in all.
split-saves = {" "}That saves { $same ->
    [yes] { $least }
   *[no] { $least } to { $most }
  } against { $name } alone.

# The fee by amount
more-chart = Fee by amount
more-chart-note = which way is cheapest, and from where
more-budget = What a budget buys
more-budget-note = the largest order it pays with its fee
more-loading = Loading …
chart-how = Each band runs from the least to the most a method may cost: dashed where it hangs on a condition, fading where a part is unknown. The colour follows the best way. Drag the marker, or move it with the arrow keys.
chart-move = Order amount in the picture
chart-order = your order, { $amount }
chart-at-least = from { $fee }, the rest unknown
chart-none = none is sure
chart-best-cost = Cheapest at this amount
chart-best-cost-short = Cheapest
chart-best-speed = Fastest at this amount
chart-best-speed-short = Fastest
chart-best-credit = Cheapest credit at this amount
chart-best-credit-short = Cheapest credit
chart-from = from { $amount }: { $names }
chart-title = Fee against order amount in { $currency }, both scales logarithmic
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = At { $amount }: { $fees }.
chart-table = The same at { $amount }
chart-end = Ends at
chart-unknown = not compared: a part is unknown
chart-always = at every amount shown
chart-never = never
chart-up-to = up to { $amount }
chart-from-on = from { $amount }
chart-too-much = The best way changes too often here to be drawn.
ends-at = ends at { $limit }
no-limit = no limit
short-wire-transfer = Wire
short-letter-of-credit = L/C

# What a budget buys
budget-label = Budget, fee included
budget-sure = Surely, { $currency }
budget-best = At best, { $currency }

# The amount as it was read, and the days that count
understood = Read as { $amount }.
holidays-counted = Bank holidays are counted for { $calendars }.
calendar-t2 = the euro area
calendar-federal-reserve = the United States
calendar-china = China

# Where this page cannot
failed-elsewhere = Work it out on another page

# The guarantee
covered-link = Am I covered?

# An answer to paste
copy-answer = Copy answer
copied = Answer copied: { $name }.
copy-here = This page may not copy. Here is the answer, to copy yourself.
