# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = ko
figure-direction = ltr
figure-decimal = .
figure-group = ,
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }%
figure-date = { $year }년 { $month }월 { $day }일
figure-day = { $date } { $weekday ->
    [1] 월요일
    [2] 화요일
    [3] 수요일
    [4] 목요일
    [5] 금요일
    [6] 토요일
   *[7] 일요일
  }
list-more = { $items }, { $next }
list-and = { $items } 및 { $next }
list-or = { $items } 또는 { $next }
list-apart = { $items }; { $next }

# The answer
written-best = { $amount }에 가장 좋은 결제 수단: { $name }.
written-best-speed = { $amount }에 가장 빠른 결제 수단: { $name }.
written-best-credit = { $amount }에 대한 신용: { $name }.
written-can = { $name }: 이 수단으로 { $amount } 결제가 가능합니다.
written-cannot = { $name }: 이 수단으로는 { $amount } 결제가 불가능합니다. 이유: { $reasons }.
written-none = { $amount }에 대한 결제 수단을 확정할 수 없습니다.
written-none-at-all = { $amount }에 알려진 결제 수단이 없습니다.
written-cost = 수수료는 { $fee }이며, 총 결제액은 { $total }입니다.
written-cost-open = 수수료는 최소 { $fee }이며, 은행이 추가하는 금액은 알 수 없습니다. 총 결제액은 최소 { $total }입니다.
written-cost-credit = 대출 비용은 { $fee }(모든 수수료의 합계)이며, 총 상환액은 { $total }입니다.
written-payments = { $count }건으로 나누어 결제합니다: { $payments }{ $limit ->
    [none] {""}
   *[other] (건당 한도 { $limit })
  }.
written-arrives-on = 입금 예정: { $day }({ $time } 이내).
written-arrives-between = 입금 예정: { $from } ~ { $to }({ $time }).
written-arrives-in = 입금까지 걸리는 시간: { $time }.
written-arrives-agreement = 입금까지 걸리는 시간: 대출 계약 체결 후 { $time }.
written-arrives-unknown = 입금 시점은 안내되어 있지 않습니다.

# The sum
written-term = { $figure }({ $caption })
written-repeated = { $line }, { $count ->
    [2] 2회
   *[other] { $count }회
  }
written-split-ways = 두 가지 결제 방법을 쓰면 더 저렴합니다

# A loan
written-apr = 명목 연이율(APR) { $apr }. 월별 요율을 바탕으로 미국 Regulation Z, Appendix J의 방식에 따라 여기에서 계산한 값이며 대출 기관의 공시가 아닙니다. 실효 연이율은 { $effective }입니다.
written-lender = 승인, 한도, 요율은 대출 기관이 결정합니다.

# What is said with it
written-depends = 결과를 좌우하는 것
written-notes = 참고하십시오
written-open = 남은 수단과 그 조건
written-pair = { $name }: { $value }
written-understood = 이 답변의 대상
written-initial = 첫 결제
not-said = 지정 안 함

# What it rests on
written-document = “{ $title }”({ $notes })
written-schedule = 수수료표: { $name }, { $id }, { $date ->
    [none] 날짜 없음
   *[other] { $date } 기준
  }{ $from ->
    [none] {""}
   *[other] , { $from }부터 적용
  }.
written-rate = 환율: 1 { $from } = { $rate } { $to }({ $source }, { $date }).
written-rate-own = 환율: 1 { $from } = { $rate } { $to }, 주문과 함께 제공된 값입니다.
written-link = 여기에서 수치를 확인하거나 변경하십시오:
