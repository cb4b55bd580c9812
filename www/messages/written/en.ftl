# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = en
figure-direction = ltr
figure-decimal = .
figure-group = ,
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }%
figure-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
figure-day = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }, { $date }
list-more = { $items }, { $next }
list-and = { $items } and { $next }
list-or = { $items } or { $next }
list-apart = { $items }; { $next }

# The answer
written-best = Best way to pay { $amount }: { $name }.
written-best-speed = Fastest way to pay { $amount }: { $name }.
written-best-credit = Credit for { $amount }: { $name }.
written-can = You can pay { $amount } by { $name }.
written-cannot = You cannot pay { $amount } by { $name }: { $reasons }.
written-none = We can’t confirm a way to pay { $amount }.
written-none-at-all = There is no known way to pay { $amount }.
written-cost = The fee is { $fee }, so you pay { $total } in total.
written-cost-open = The fee is at least { $fee }; what your bank adds isn’t known. You pay at least { $total } in total.
written-cost-credit = The loan costs { $fee } (the finance charge, all fees together), so you repay { $total } in total.
written-payments = It takes { $count ->
    [one] { $count } payment
   *[other] { $count } payments
  }, { $payments }{ $limit ->
    [none] {""}
   *[other] , because one payment can be at most { $limit }
  }.
written-arrives-on = The supplier is paid on { $day } (in { $time }).
written-arrives-between = The supplier is paid between { $from } and { $to } (in { $time }).
written-arrives-in = The supplier is paid in { $time }.
written-arrives-agreement = The supplier is paid { $time } after the loan agreement.
written-arrives-unknown = The guides don’t say when the supplier is paid.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] twice
   *[other] { $count } times
  }
written-split-ways = Cheaper with two payment methods

# A loan
written-apr = APR { $apr }, calculated here from the monthly rates as in US Regulation Z, Appendix J; it is not a lender’s disclosure. The effective annual rate is { $effective }.
written-lender = The lender decides on approval, limit and rates.

# What is said with it
written-depends = What it depends on
written-notes = Please note
written-open = Remaining options and their conditions
written-pair = { $name }: { $value }
written-understood = This answer is for
written-initial = Initial payment
not-said = Not specified

# What it rests on
written-document = “{ $title }” ({ $notes })
written-schedule = Fee schedule: { $name }, { $id }, { $date ->
    [none] undated
   *[other] as of { $date }
  }{ $from ->
    [none] {""}
   *[other] , in force from { $from }
  }.
written-rate = Exchange rate: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Exchange rate: 1 { $from } = { $rate } { $to }, as given with the order.
written-link = Check or change the figures here:
