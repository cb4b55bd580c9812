# The order
amount = Order amount
currency = Currency
country = Bank account in
business = Buying as
business-yes = Business
business-no = Individual
pay-on = Payment date
choose-one = Choose…

# The answer
best-cost = Cheapest way to pay
best-speed = Fastest way to pay
best-credit = Cheapest credit
fee = Fee
total = Total
arrives = Supplier paid
choose = Choose { $name }
chosen = Chosen
choice-missing = Choose a way to pay.
choice-unconfirmed = { $name } can’t be confirmed until the fees for this order are known.
stale = The order isn’t valid yet. This answer is still for { $amount }.
stale-none = The answer appears once the order is complete.
failed = Fees can’t be calculated here: this browser, or this page’s security policy, blocked the calculator.
failed-schedule = This page’s fee schedule couldn’t be loaded or isn’t valid.
part-missing = This part couldn’t be loaded.
retry = Try again
compact = Pay by { $name }: fee { $fee }{ $when ->
    [none] {""}
   *[other] , supplier paid { $when }
  }
compact-all = { $count ->
    [one] Compare { $count } option
   *[other] Compare { $count } options
  }
none = We can’t confirm a way to pay
none-at-all = No way to pay this order
none-conditional = Every remaining option depends on details you haven’t given. Each lists what it needs.
none-unpriced = None of the remaining options has a fully known fee.
none-impossible = None of the payment methods here fits this order. Each lists its reason.
none-credit = Credit can’t be confirmed yet
none-credit-open = Credit depends on details you haven’t given. Ways to pay without credit are listed, too.
none-credit-impossible = No credit fits this order; the reason is listed. Ways to pay without credit are listed, too.

doubt = { $method ->
    [wire-transfer] A wire transfer
    [online-transfer] An online transfer
    [letter-of-credit] A letter of credit
   *[other] { $name }
  } could save you up to { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}or cost up to { $lose } more
  }, depending on { $on ->
    [bank] your bank
    [rate] your provider’s rate
   *[other] your figures
  }.{ $condition ->
    [none] {""}
   *[other] {" "}It is available only { $condition }.
  }
doubt-unpriced = { $names } might be cheaper, but the full fee isn’t known.
doubt-speed = Another option may arrive sooner: compare the dates.
certain = No other option here can cost less.
certain-speed = No other option here can arrive sooner.
speed-cheapest = It is also the cheapest.
speed-price = Cheapest: { $name } { $by ->
    [all] costs { $save } less
    [most] costs up to { $save } less
   *[other] could cost up to { $save } less or up to { $lose } more
  }{ $when ->
    [none] .
   *[other] , supplier paid { $when }.
  }
ties = { $names }: same fee and arrival.

# One's own figures
enter-fee = Enter my bank’s fee
enter-bankFee = Enter my bank’s charge for a letter of credit
enter-rate = Enter my rate
enter-creditLine = Enter my credit line
ask-country = Where is your account?
ask-business = I’m a business

# The comparison
all = All payment options
rank = Rank by
rank-cost = Cheapest
rank-speed = Fastest
badge-best = Best
badge-cheapest = Cheapest
badge-fastest = Fastest
method = Method
fee-in = Fee, { $currency }
arrives-days = Business days
from = from
plus-unknown = + bank fees
key-sure = at least
key-maybe = at most
key-unknown = unknown
key-condition = on a condition
key-arrival = arrival
key-weekend = banks closed
hours = { $max ->
    [one] { $span } hour
   *[other] { $span } hours
  }
days = { $max ->
    [one] { $span } business day
   *[other] { $span } business days
  }
in = in { $time }
after-agreement = after the agreement
not-stated = Not stated
two-payments = in { $count } payments
instalments = { $months ->
    [one] { $months } instalment
   *[other] { $months } instalments
  }
apr = APR{"\u00A0"}{ $apr }
aside-percent = { $rate } of the payment
aside-clamped = { $rate } of the order, { $bounds }
aside-variants = { $count } services
aside-typical = Your bank sets the fee
not-possible = Not possible for this order
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Card
method-online-banking = Online banking
method-online-transfer = Online transfer
method-wire-transfer = Wire transfer (T/T)
method-western-union = Western Union
method-letter-of-credit = Letter of credit
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = US account
variant-de-fr-account = German or French account
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = European account

# Why not, or under what condition
reason-currency-not-supported = only { $list }
reason-country-not-supported = only for bank accounts in { $list }
reason-country-not-supported-many = only for bank accounts in { $count } other countries, such as { $list }
reason-business-only = only for businesses
reason-rate-missing = needs an exchange rate for { $currency }, and none is available
reason-over-order-limit = only orders up to { $limit }
reason-too-many-payments = needs { $payments } payments of up to { $limit } each, and at most { $maxPayments } are allowed
reason-too-many-payments-none = its limit of { $limit } is too low for any payment
reason-over-payment-limit = a payment of { $payment } is over the limit of { $limit }
reason-country-required = if your bank account is in one of these: { $list }
reason-country-required-many = if your bank account is in one of { $count } countries, such as { $list }
reason-country-required-short = in some countries
reason-bank-must-participate = if your bank takes part
reason-business-required = if you are a business
reason-approval-required = on approval

# What to mind
warning-account-currency-differs = Bank accounts there are usually in { $accountCurrency }. Your bank’s conversion to { $orderCurrency } costs extra, often more than any fee here.
warning-holidays-not-counted = Bank holidays aren’t included in the arrival dates.
warning-rates-stale = The exchange rates are from { $asOf }, { $days } days before your payment date.
warning-fee-heavy = The fee is at least { $feeRate } of the order.
holidays-until = We have bank holidays only up to { $year }.
holidays-unknown = We don’t have bank holidays for: { $countries }.
rate-used = Converted at 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# The fine print
fine = Estimates from guides published in about { $years }. Not an offer; check before you pay.
fine-undated = Estimates from published figures. Not an offer; check before you pay.
sources = Sources
