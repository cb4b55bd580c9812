# 주문
amount = 주문 금액
currency = 통화
country = 은행 계좌 보유 국가·지역
business = 구매자 유형
business-yes = 사업자
business-no = 개인
pay-on = 결제일
choose-one = 선택…

# 결과
best-cost = 비용이 가장 적은 결제 수단
best-speed = 가장 빠른 결제 수단
best-credit = 최저 비용 대출
fee = 수수료
total = 총액
arrives = 입금 예정
choose = { $name } 선택
chosen = 선택됨
choice-missing = 결제 방법을 선택하세요.
choice-unconfirmed = 이 주문의 수수료를 알 수 있을 때까지 { $name }을(를) 확인할 수 없습니다.
stale = 유효한 주문 정보를 기다리고 있습니다. 아래는 여전히 { $amount } 기준 결과입니다.
stale-none = 주문 정보가 모두 입력되면 결과가 표시됩니다.
failed = 여기서는 수수료를 계산할 수 없습니다. 이 브라우저 또는 이 페이지의 보안 정책으로 인해 계산 프로그램을 불러오지 못했습니다.
failed-schedule = 이 페이지의 수수료표를 불러올 수 없거나 내용에 오류가 있습니다.
part-missing = 이 부분을 불러오지 못했습니다.
retry = 다시 시도
compact = { $name } 결제: 수수료 { $fee }{ $when ->
    [none] {""}
   *[other] , 입금 예정 { $when }
  }
compact-all = { $count }가지 수단 비교
none = 결제 수단을 확정할 수 없습니다
none-at-all = 이 주문에 사용할 수 있는 결제 수단이 없습니다
none-conditional = 남은 수단은 모두 입력되지 않은 정보에 따라 달라집니다. 필요한 정보는 각 수단에 표시되어 있습니다.
none-unpriced = 남은 수단 중 수수료 전액이 알려진 것이 없습니다.
none-impossible = 알려진 결제 수단 중 이 주문에 사용할 수 있는 것이 없습니다. 이유는 각 수단에 표시되어 있습니다.
none-credit = 신용 결제를 아직 확정할 수 없습니다
none-credit-open = 신용 결제는 주문에 없는 정보에 따라 달라집니다. 신용을 쓰지 않는 결제 수단도 목록에 있습니다.
none-credit-impossible = 이 주문에 사용할 수 있는 신용 결제가 없습니다. 이유는 신용을 쓰지 않는 결제 수단과 함께 목록에 표시되어 있습니다.

doubt = { $method ->
    [wire-transfer] 전신 송금
    [online-transfer] 온라인 송금
    [letter-of-credit] 신용장
   *[other] { $name }
  } 이용 시 최대 { $save }까지 절약할 수 { $loses ->
    [no] 있습니다
   *[yes] 있지만 최대 { $lose }까지 더 들 수도 있습니다
  }. 이는 { $on ->
    [bank] 거래 은행
    [rate] 결제 서비스 제공업체의 수수료율
   *[other] 실제 비용
  }에 따라 달라집니다.{ $condition ->
    [none] {""}
   *[other] {" "}이용 조건: { $condition }.
  }
doubt-unpriced = 비용이 더 적을 수도 있는 수단: { $names }. 수수료 전액은 알 수 없습니다.
doubt-speed = 다른 수단이 더 빨리 입금될 수도 있습니다. 소요 일수를 비교하십시오.
certain = 여기에 있는 다른 수단 중 비용이 더 적게 드는 것은 없습니다.
certain-speed = 여기에 있는 다른 수단 중 더 빨리 입금되는 것은 없습니다.
speed-cheapest = 비용도 가장 적게 듭니다.
speed-price = 최저 비용: { $name }, { $by ->
    [all] { $save } 절약
    [most] 최대 { $save } 절약
   *[other] 최대 { $save } 절약 또는 최대 { $lose } 추가 비용
  }{ $when ->
    [none] .
   *[other] (공급업체 입금: { $when }).
  }
ties = { $names }: 수수료와 입금 예정 시점이 같습니다.

# 직접 입력한 수치
enter-fee = 내 거래 은행 수수료 입력
enter-bankFee = 신용장에 대한 내 거래 은행 수수료 입력
enter-rate = 내 수수료율 입력
enter-creditLine = 내 신용 한도 입력
ask-country = 계좌가 어느 나라에 있나요?
ask-business = 사업자로 구매합니다

# 비교
all = 모든 결제 수단
rank = 정렬 기준
rank-cost = 최저 비용
rank-speed = 최단 시간
badge-best = 최적
badge-cheapest = 최저 비용
badge-fastest = 최단 시간
method = 결제 수단
fee-in = 수수료({ $currency })
arrives-days = 영업일
from = 최소
plus-unknown = + 은행 수수료
key-sure = 최소
key-maybe = 최대
key-unknown = 알 수 없음
key-condition = 조건부
key-arrival = 입금
key-weekend = 은행 휴무일
hours = { $max ->
   *[other] { $span }시간
  }
days = { $max ->
   *[other] { $span }영업일
  }
in = { $time } 이내
after-agreement = 계약 체결 후
not-stated = 명시되지 않음
two-payments = { $count }건으로 나누어 결제
instalments = { $months }회 분할 상환
apr = 명목 연이율(APR){"\u00A0"}{ $apr }
aside-percent = 결제 금액의 { $rate }
aside-clamped = 주문 금액의 { $rate }, 범위 { $bounds }
aside-variants = { $count }가지 서비스
aside-typical = 수수료는 거래 은행이 결정
not-possible = 이 주문에 사용할 수 없음
apart = { $items }; { $next }

method-paypal = PayPal
method-card = 카드
method-online-banking = 온라인 뱅킹
method-online-transfer = 온라인 송금
method-wire-transfer = 전신 송금(T/T)
method-western-union = Western Union
method-letter-of-credit = 신용장
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = 미국 계좌
variant-de-fr-account = 독일 또는 프랑스 계좌
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = 유럽 계좌

# 사용할 수 없는 이유 또는 이용 조건
reason-currency-not-supported = { $list }만 가능
reason-country-not-supported = 다음 국가·지역의 계좌만 가능: { $list }
reason-country-not-supported-many = 다른 { $count }개 국가·지역의 계좌만 가능(예: { $list })
reason-business-only = 사업자만 가능
reason-rate-missing = { $currency } 환율이 필요하지만 알려진 환율이 없음
reason-over-order-limit = { $limit } 이하 주문만 가능
reason-too-many-payments = 건당 { $limit } 이하로 { $payments }건의 결제가 필요하지만 { $maxPayments }건까지만 가능
reason-too-many-payments-none = 한도({ $limit }) 내에서 결제할 수 없음
reason-over-payment-limit = 결제 1건의 금액 { $payment }, 한도 { $limit } 초과
reason-country-required = 다음 중 한 곳의 계좌 필요: { $list }
reason-country-required-many = { $count }개 국가·지역 중 한 곳의 계좌 필요(예: { $list })
reason-country-required-short = 일부 국가·지역 한정
reason-bank-must-participate = 거래 은행의 참여 필요
reason-business-required = 사업자 한정
reason-approval-required = 승인 필요

# 유의 사항
warning-account-currency-differs = 해당 국가·지역의 계좌는 보통 { $accountCurrency } 계좌입니다. 거래 은행의 { $orderCurrency } 환전 비용이 별도로 들며, 여기에 있는 어떤 수수료보다 큰 경우가 많습니다.
warning-holidays-not-counted = 은행 휴무일은 반영되지 않았습니다.
warning-rates-stale = 참조 환율은 { $asOf } 기준이며, 결제일보다 { $days }일 전의 값입니다.
warning-fee-heavy = 수수료가 주문 금액의 { $feeRate } 이상입니다.
holidays-until = 은행 휴무일 정보는 { $year }년까지 있습니다.
holidays-unknown = 은행 휴무일을 알 수 없는 국가·지역: { $countries }.
rate-used = 적용 환율: 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] ({ $date })
  }.

# 안내
fine = { $years }년경 공개된 안내 자료에 따른 추정치입니다. 청약이 아니므로 결제 전에 확인하십시오.
fine-undated = 공개된 수치에 따른 추정치입니다. 청약이 아니므로 결제 전에 확인하십시오.
sources = 출처
