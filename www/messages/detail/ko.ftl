# 항목별 상세와 출처
how = 수수료 계산 과정
step-rate = 수수료율
step-payment = 결제 1건
step-amount = 주문 금액
step-fee = 수수료({ $currency })
step-exact = 반올림 전
step-rounded = 수수료(반올림 후)
step-flat = 정액, 결제 금액 { $payment } 기준
step-schedule = 공개된 금액
step-conversion = 1 { $to }당 { $from }
step-held-least = 최저 수수료 미만
step-held-most = 최고 수수료 초과
step-least = 최저 수수료
step-most = 최고 수수료
step-bank-fee = 거래 은행 자체 수수료
step-bank-fee-unknown = 거래 은행 자체 수수료, 알 수 없음
step-own-fee = 입력하신 금액, 결제 금액 { $payment } 기준
step-tier = { $upTo } 이하 구간
step-tier-last = 마지막 구간
step-months = { $count ->
   *[other] { $span }개월 차
  }
step-principal = 원금
step-credit = 첫 달 차감액
step-loan-fee = 대출 수수료 합계
step-one-fee = 수수료
step-fees = 수수료 합계
step-total = 총 결제 금액({ $currency })
plan = 분할 상환({ $currency })
month = 회차
principal = 원금
loan-fee = 대출 수수료
you-pay = 납부 금액
still-owed = 원금 잔액
sum = 합계
loan-note = 명목 연이율(APR) { $apr }, 실효 연이율 { $effective }. 요율을 바탕으로 계산한 값이며 대출 기관의 공시가 아닙니다. 계약의 요율은 대출 기관이 정합니다.
age = { $years ->
    [0] 올해 자료
   *[other] 약 { $years }년 전 자료
  }
age-unknown = 작성 시기 알 수 없음
undated = 날짜 없음, 내용상 { $year }년으로 추정
dated = { $year }년
elsewhere = 다른 출처
only = 이용 조건: { $condition }.
warning-limit-may-be-lower = 본인의 건당 결제 한도는 더 낮을 수 있습니다.
warning-fee-typical = 은행이 일반적으로 부과하는 금액입니다. 실제 수수료는 거래 은행이 정합니다.
warning-fee-depends-on-amount = 수수료율은 금액과 송금 지역에 따라 달라집니다.
warning-after-agreement = 일수는 주문이 아니라 대출 계약부터 계산합니다.
warning-fee-over-limit = 최대 { $feeMax }의 수수료를 더하면 { $payment }의 결제가 { $limit }의 한도를 넘게 됩니다. 일부 결제 네트워크는 수수료를 한도에 포함합니다.
warning-near-converted-limit = 한도에 가깝습니다(참조 환율 기준 { $scheduleLimit } = { $limit }). 실제로는 당일 환율에 따라 결정됩니다.

# 직접 입력한 수치
figure-fee = 결제 1건에 거래 은행이 부과하는 금액: { $name }
figure-bankFee = 거래 은행이 추가로 부과하는 금액: { $name }
figure-rate = 내 수수료율(%): { $name }
figure-creditLine = 승인된 신용 한도: { $name }
figure-known = { $name } 입력값: { $figure }
choice-excluded = 이 주문에는 { $name }을(를) 사용할 수 없습니다: { $reasons }. 다른 결제 방법을 선택하세요.
choice-unknown = { $name }은(는) 여기서 제공되지 않습니다. 다른 결제 방법을 선택하세요.
remove = 삭제
done = 완료

# 결과 변화를 볼 수 없는 분을 위한 안내
announce = { $best }: { $name }. 수수료 { $fee } { $currency }, 총액 { $total } { $currency }. 입금 예정: { $when }.
announce-none = 최적의 결제 수단을 하나로 정할 수 없습니다.

# 수정이 필요한 내용
use = { $value } 적용
problem-request-malformed = 주문 정보를 읽을 수 없습니다.
problem-field-missing = 아직 입력되지 않았습니다.
problem-field-unknown = 주문 항목이 아닙니다: “{ $value }”.
problem-field-invalid = 선택할 수 없는 값입니다: “{ $value }”.
problem-amount-malformed = 금액을 숫자로 입력하십시오. 예: { $example }
problem-amount-not-positive = 금액은 0보다 커야 합니다.
problem-amount-too-precise = { $digits ->
    [0] { $currency } 금액에는 소수점 이하 자리가 없습니다.
   *[other] { $currency } 금액은 소수점 이하 { $digits }자리까지입니다. 이 금액은 자릿수가 더 많습니다.
  }
problem-amount-too-large = 금액은 { $most } 미만이어야 합니다.
problem-initial-payment-too-large = 첫 결제 금액이 주문 금액보다 큽니다.
problem-currency-unknown = 통화 코드가 아닙니다: “{ $value }”.
problem-country-unknown = 국가·지역 코드가 아닙니다: “{ $value }”.
problem-rate-invalid = 사용할 수 없는 환율입니다: “{ $value }”.
problem-date-invalid = 달력에 없는 날짜입니다: “{ $value }”.
problem-term-invalid = 여기에 사용할 수 없는 수치입니다: “{ $value }”.
problem-range-invalid = 범위의 시작과 끝이 뒤바뀌었습니다.
problem-schedule-invalid = 수수료표를 읽을 수 없습니다.
problem-in = { $field }: { $message }

# 두 가지 수단으로 두 건 결제
split-cheaper = 두 건으로 나누면 더 저렴합니다
split-possible = 두 건으로 나누어 결제할 수 있습니다
split-fee = 수수료 합계: { $fee }.
split-saves = {" "}{ $name }만 사용할 때보다 { $same ->
    [yes] { $least }
   *[no] { $least }~{ $most }
  } 절약됩니다.

# 금액별 수수료
more-chart = 금액별 수수료
more-chart-note = 어떤 수단이 얼마부터 가장 저렴한지
more-budget = 예산으로 결제할 수 있는 주문
more-budget-note = 수수료를 포함해 결제할 수 있는 최대 주문 금액
more-loading = 불러오는 중…
chart-how = 각 띠는 해당 수단에 들 수 있는 최저 비용부터 최고 비용까지를 나타냅니다. 점선은 조건이 있음을, 흐려지는 부분은 일부를 알 수 없음을 뜻합니다. 색은 최적의 수단을 나타냅니다. 표시를 끌거나 화살표 키로 옮길 수 있습니다.
chart-move = 그림의 주문 금액
chart-order = 주문 금액 { $amount }
chart-at-least = 최소 { $fee }, 나머지는 알 수 없음
chart-none = 확실한 수단 없음
chart-best-cost = 이 금액에서 최저 비용
chart-best-cost-short = 최저 비용
chart-best-speed = 이 금액에서 최단 시간
chart-best-speed-short = 최단 시간
chart-best-credit = 이 금액에서 최저 비용 대출
chart-best-credit-short = 최저 비용 대출
chart-from = { $amount }부터: { $names }
chart-title = 주문 금액별 수수료({ $currency }, 두 축 모두 로그 눈금)
chart-segment = { $from }~{ $to }: { $names }.
chart-fees = { $amount } 기준: { $fees }.
chart-table = { $amount } 기준 같은 자료
chart-end = 상한
chart-unknown = 비교 제외: 일부를 알 수 없음
chart-always = 표시된 모든 금액
chart-never = 없음
chart-up-to = { $amount }까지
chart-from-on = { $amount }부터
chart-too-much = 최적의 수단이 너무 자주 바뀌어 그림으로 나타낼 수 없습니다.
ends-at = 상한 { $limit }
no-limit = 상한 없음
short-wire-transfer = 전신 송금
short-letter-of-credit = 신용장

# 예산으로 결제할 수 있는 주문
budget-label = 예산(수수료 포함)
budget-sure = 확실한 금액({ $currency })
budget-best = 최선의 경우({ $currency })

# 인식한 금액과 반영된 날
understood = 인식한 금액: { $amount }.
business-days = 도착일은 영업일 기준입니다. 주말이나 은행 휴무일에 결제하면 다음 영업일부터 계산합니다.
holidays-counted = 다음 지역의 은행 휴무일이 반영되었습니다: { $calendars }.
calendar-t2 = 유로 지역
calendar-federal-reserve = 미국
calendar-china = 중국

# Where this page cannot
failed-elsewhere = 다른 페이지에서 계산하기

# The guarantee
covered-link = 보장받을 수 있나요?

# 붙여 넣을 답변
copy-answer = 답변 복사
copied = 답변을 복사했습니다: { $name }.
copy-here = 이 페이지에서는 복사할 수 없습니다. 아래 답변을 직접 복사하십시오.

# Names of methods where they stand in the sentences that use them
inline-card = 카드
inline-online-banking = 온라인 뱅킹
inline-online-transfer = 온라인 송금
inline-wire-transfer = 전신 송금(T/T)
inline-letter-of-credit = 신용장
