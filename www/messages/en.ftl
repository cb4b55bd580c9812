# The order
amount = Order amount
currency = Currency
country = Account in
business = Buying as
business-yes = Business
business-no = Private person
pay-on = Pay on
not-said = Not given

# The answer
best = Best way to pay
fee = Fee
total = Total
arrives = Arrives
choose = Choose { $name }
stale = Waiting for a valid order. This is still the answer for { $amount }.
stale-none = The answer comes as soon as the order is complete.
failed = The fees cannot be worked out here: this browser, or this page’s security policy, did not let the calculation load.
failed-schedule = The fee schedule of this page could not be loaded or is not sound.
part-missing = This part did not load.
retry = Try again
compact = Pay by { $name }: fee { $fee }{ $when ->
    [none] {""}
   *[other] , arrives { $when }
  }
compact-all = { $count ->
    [one] Compare { $count } way
   *[other] Compare { $count } ways
  }
none = No sure way to pay
none-at-all = No way to pay this order
none-conditional = Each way left depends on something the order does not say. Its condition is listed with it.
none-unpriced = No way left has a fee that is fully known.
none-impossible = None of the known ways fits it. The reason is listed with each.
none-credit = No credit is sure
none-credit-open = Credit depends on something the order does not say. The ways to pay without credit are listed with it.
none-credit-impossible = No credit fits this order; the reason is listed. The ways to pay without credit are, too.

doubt = { $method ->
    [wire-transfer] A wire transfer
    [online-transfer] An online transfer
    [letter-of-credit] A letter of credit
   *[other] { $name }
  } could save you up to { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}or cost up to { $lose } more
  }: it depends on { $on ->
    [bank] your bank
    [rate] your provider’s rate
   *[other] your figures
  }{ $condition ->
    [none] .
   *[other] , and it is open only { $condition }.
  }
doubt-unpriced = { $names } could also cost less: the full fee is not known.
doubt-speed = Another way may arrive sooner: compare the days.
certain = No other way here can cost less.
certain-speed = No other way here can arrive sooner.
ties = { $names }: same fee, same arrival.

# One's own figures
enter-fee = Enter my bank’s fee
enter-bankFee = Enter my bank’s fee
enter-rate = Enter my rate

# The comparison
all = All ways to pay
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
reason-country-not-supported = only for accounts in: { $list }
reason-country-not-supported-many = only for accounts in { $count } other countries, such as { $list }
reason-business-only = only for businesses
reason-rate-missing = needs an exchange rate for { $currency }, and none is known
reason-over-order-limit = only orders up to { $limit }
reason-too-many-payments = would take { $payments } payments of up to { $limit } each, and only { $maxPayments } are possible
reason-too-many-payments-none = its limit of { $limit } leaves no room for a payment
reason-over-payment-limit = a payment of { $payment } is over the limit of { $limit }
reason-country-required = if your account is in one of these: { $list }
reason-country-required-many = if your account is in one of { $count } countries, such as { $list }
reason-country-required-short = in some countries
reason-bank-must-participate = if your bank takes part
reason-business-required = if you are a business
reason-approval-required = on approval

# What to mind
warning-account-currency-differs = An account there is usually in { $accountCurrency }. Your bank’s conversion to { $orderCurrency } comes on top, often more than any fee here.
warning-holidays-not-counted = Bank holidays are not counted.
warning-rates-stale = The reference rates of { $asOf } are { $days } days older than the day you pay.
holidays-until = Bank holidays are known up to { $year }.
holidays-unknown = Bank holidays in { $countries } are not known.
rate-used = Converted at 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# The fine print
fine = Estimates from published guides of about { $years }. Not an offer; check before you pay.
fine-undated = Estimates from published figures. Not an offer; check before you pay.
sources = Sources
