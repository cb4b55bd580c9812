# What the guarantee covers
covered-title = 보장 대상
statement-free = 보장은 무료입니다. 결제 수단의 수수료만 냅니다.
statement-late = 계약보다 늦게 온 상품은 보장됩니다.
statement-off-contract = 계약과 다른 상품은 보장됩니다.
statement-refund = 공급업체의 잘못이면 보장 금액의 최대 { $percent }까지 환불됩니다.
statement-contract = 계약에 적힌 것만 인정됩니다. 날짜와 상품의 조건을 적어 두세요.
statement-outside = 공급업체의 은행 계좌로 직접 보낸 돈은 보장되지 않습니다.
limit-title = 공급업체의 한도
statement-limit = 공급업체마다 모든 주문에 함께 쓰는 한도가 있습니다.
statement-above-limit = 한도를 넘는 주문도 공급업체의 잘못을 증명하면 전액 환불될 수 있습니다.
request-title = 환불 요청
statement-not-shipped = 상품이 늦으면 먼저 공급업체에 연락하세요. 발송하지 않거나 연기에 합의하면 환불을 요청하세요.
statement-quality = 상품이 합의와 다르면 받은 뒤 { $days }일 안에 요청하세요.
statement-record = 기록이 남도록 플랫폼의 메시지로 연락하세요.

# The timeline of a dispute
dispute-title = 분쟁의 하루하루
dispute-day = { $day }일째
dispute-opened = 분쟁을 엽니다.
dispute-may-escalate = 공급업체가 답하지 않았다면 플랫폼에 넘길 수 있습니다.
dispute-supplier-answer = 보통 공급업체가 답할 마지막 날입니다.
dispute-automatic-escalation = 공급업체가 답하지 않았다면 자동으로 플랫폼에 넘어갑니다.
dispute-answer-proposal = 공급업체의 제안에 답하지 않았다면 자동으로 취소됩니다.
dispute-platform-steps-in = 합의가 없으면 플랫폼이 개입합니다.
dispute-evidence = 증거를 요청받으면 보통 { $days }영업일 안에 내야 합니다.
dispute-by-you = 내가 할 일
dispute-by-others = 공급업체나 플랫폼이 할 일

# What to keep, and what is refused
keep-title = 증거로 보관할 것
statement-keep-contract = 서명한 계약서나 송장
statement-keep-specifications = 상품의 조건을 밝힌 문서
statement-keep-drawings = 설계 도면과 문서
statement-keep-inspections = 검사 보고서
statement-keep-messages = 공급업체와 주고받은 모든 글
statement-keep-receipts = 서명한 영수증
statement-keep-pictures = 결함의 사진이나 동영상
refused-title = 거절되는 경우
statement-no-specifications = 명확한 사양을 주지 않았을 때
statement-no-sample = 대량 주문 전에 샘플을 확인하지 않았을 때
statement-found-late = 상품이 내 나라에 도착한 뒤 결함을 찾았을 때
statement-no-reason = 그저 돈을 돌려받고 싶을 때

# Where the guide is unclear
unclear-title = 안내서가 분명하지 않은 점
doubt-first-day = 첫날을 세는지, 어느 시간대인지 말하지 않습니다. 하루 일찍 하는 것이 안전합니다.
doubt-four-or-five = 공급업체는 보통 닷새 안에 답하지만, 4일째부터 넘길 수 있습니다.
doubt-day-seven = 7일째는 분쟁을 연 날부터일 수도, 제안부터일 수도 있습니다.
doubt-found-late = 상품을 받은 뒤 30일 안에 요청할 수 있지만, 내 나라에 도착한 뒤 찾은 결함은 거절됩니다. 발송 전 검사가 안전합니다.
doubt-limit-or-full = 공급업체의 남은 한도까지 보호된다고 하고서, 환불이 그것을 넘을 수 있다고도 합니다.
covered-quotes = 안내서의 원문
