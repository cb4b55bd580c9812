# Đơn hàng
amount = Số tiền đơn hàng
currency = Loại tiền
country = Nước mở tài khoản ngân hàng
business = Người mua
business-yes = Doanh nghiệp
business-no = Cá nhân
pay-on = Ngày thanh toán
choose-one = Chọn…

# Kết quả
best-cost = Cách thanh toán rẻ nhất
best-speed = Cách thanh toán nhanh nhất
best-credit = Tín dụng rẻ nhất
fee = Phí
total = Tổng cộng
arrives = Nhà cung cấp nhận tiền
choose = Chọn { $name }
chosen = Đã chọn
choice-missing = Hãy chọn một cách thanh toán.
choice-unconfirmed = Chưa thể xác nhận { $name } cho đến khi biết phí của đơn hàng này.
stale = Đang chờ đơn hàng hợp lệ. Đây vẫn là kết quả cho { $amount }.
stale-none = Kết quả sẽ hiện ngay khi đơn hàng đầy đủ.
failed = Không tính được phí tại đây: trình duyệt này hoặc chính sách bảo mật của trang không cho tải phần tính toán.
failed-schedule = Biểu phí của trang này không tải được hoặc có lỗi.
part-missing = Phần này chưa tải được.
retry = Thử lại
compact = Thanh toán qua { $name }: phí { $fee }{ $when ->
    [none] {""}
   *[other] , tiền đến: { $when }
  }
compact-all = { $count ->
   *[other] So sánh { $count } cách
  }
none = Chưa thể xác nhận cách thanh toán nào
none-at-all = Không có cách nào để thanh toán đơn hàng này
none-conditional = Mỗi lựa chọn còn lại phụ thuộc vào thông tin quý khách chưa cung cấp. Điều cần có được ghi kèm từng lựa chọn.
none-unpriced = Không cách nào còn lại có mức phí được biết đầy đủ.
none-impossible = Không cách nào đã biết phù hợp với đơn hàng này. Lý do được ghi kèm từng cách.
none-credit = Chưa thể xác nhận tín dụng
none-credit-open = Tín dụng phụ thuộc vào điều mà đơn hàng chưa nêu. Các cách thanh toán không dùng tín dụng cũng có trong danh sách.
none-credit-impossible = Không có tín dụng nào phù hợp với đơn hàng này; lý do được ghi trong danh sách, cùng các cách thanh toán không dùng tín dụng.

doubt = { $method ->
    [wire-transfer] Chuyển khoản ngân hàng
    [online-transfer] Chuyển khoản trực tuyến
    [letter-of-credit] Thư tín dụng
   *[other] { $name }
  } có thể rẻ hơn tối đa { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}hoặc đắt hơn tối đa { $lose }
  }: điều này tùy thuộc vào { $on ->
    [bank] ngân hàng của quý khách
    [rate] tỷ lệ phí của nhà cung cấp
   *[other] số liệu của quý khách
  }{ $condition ->
    [none] .
   *[other] , và cách này chỉ dùng được { $condition }.
  }
doubt-unpriced = { $names } cũng có thể rẻ hơn: chưa biết toàn bộ phí.
doubt-speed = Tiền có thể đến sớm hơn bằng cách khác: vui lòng so sánh số ngày.
certain = Không cách nào khác ở đây có thể rẻ hơn.
certain-speed = Không cách nào khác ở đây có thể giúp tiền đến sớm hơn.
speed-cheapest = Đây cũng là cách rẻ nhất.
speed-price = Rẻ nhất: { $name }, { $by ->
    [all] rẻ hơn { $save }
    [most] rẻ hơn tối đa { $save }
   *[other] rẻ hơn tối đa { $save } hoặc đắt hơn tối đa { $lose }
  }{ $when ->
    [none] .
   *[other] ; nhà cung cấp nhận tiền: { $when }.
  }
ties = { $names }: cùng mức phí, cùng lúc tiền đến.

# Số liệu của riêng mình
enter-fee = Nhập phí của ngân hàng tôi
enter-bankFee = Nhập phí của ngân hàng tôi cho thư tín dụng
enter-rate = Nhập tỷ lệ phí của tôi
enter-creditLine = Nhập hạn mức tín dụng của tôi
ask-country = Tài khoản của quý khách ở đâu?
ask-business = Tôi mua với tư cách doanh nghiệp

# So sánh
all = Mọi cách thanh toán
rank = Xếp theo
rank-cost = Rẻ nhất
rank-speed = Nhanh nhất
badge-best = Tốt nhất
badge-cheapest = Rẻ nhất
badge-fastest = Nhanh nhất
method = Phương thức
fee-in = Phí, { $currency }
arrives-days = Ngày làm việc
from = từ
plus-unknown = + phí ngân hàng
key-sure = tối thiểu
key-maybe = tối đa
key-unknown = chưa biết
key-condition = có điều kiện
key-arrival = tiền đến
key-weekend = ngân hàng nghỉ
hours = { $max ->
   *[other] { $span } giờ
  }
days = { $max ->
   *[other] { $span } ngày làm việc
  }
in = trong { $time }
after-agreement = sau khi ký hợp đồng
not-stated = Không nêu
two-payments = thành { $count } lần thanh toán
instalments = { $months ->
   *[other] { $months } kỳ trả góp
  }
apr = lãi suất danh nghĩa năm (APR){"\u00A0"}{ $apr }
aside-percent = { $rate } số tiền thanh toán
aside-clamped = { $rate } giá trị đơn hàng, { $bounds }
aside-variants = { $count } dịch vụ
aside-typical = Phí do ngân hàng của quý khách quy định
not-possible = Không dùng được cho đơn hàng này
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Thẻ
method-online-banking = Ngân hàng trực tuyến
method-online-transfer = Chuyển khoản trực tuyến
method-wire-transfer = Chuyển khoản ngân hàng (T/T)
method-western-union = Western Union
method-letter-of-credit = Thư tín dụng (L/C)
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = tài khoản tại Hoa Kỳ
variant-de-fr-account = tài khoản tại Đức hoặc Pháp
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = tài khoản tại châu Âu

# Vì sao không được, hoặc với điều kiện nào
reason-currency-not-supported = chỉ { $list }
reason-country-not-supported = chỉ cho tài khoản tại: { $list }
reason-country-not-supported-many = chỉ cho tài khoản tại { $count } nước khác, chẳng hạn { $list }
reason-business-only = chỉ cho doanh nghiệp
reason-rate-missing = cần tỷ giá cho { $currency } nhưng chưa biết tỷ giá nào
reason-over-order-limit = chỉ cho đơn hàng đến { $limit }
reason-too-many-payments = cần { $payments } lần thanh toán, mỗi lần tối đa { $limit }, mà chỉ được { $maxPayments } lần
reason-too-many-payments-none = hạn mức { $limit } không đủ cho một lần thanh toán nào
reason-over-payment-limit = khoản thanh toán { $payment } vượt hạn mức { $limit }
reason-country-required = nếu tài khoản của quý khách ở một trong các nước: { $list }
reason-country-required-many = nếu tài khoản của quý khách ở một trong { $count } nước, chẳng hạn { $list }
reason-country-required-short = ở một số nước
reason-bank-must-participate = nếu ngân hàng của quý khách có tham gia
reason-business-required = nếu quý khách là doanh nghiệp
reason-approval-required = khi được phê duyệt

# Điều cần lưu ý
warning-account-currency-differs = Tài khoản ở đó thường dùng { $accountCurrency }. Ngân hàng của quý khách tính thêm chi phí đổi sang { $orderCurrency }, thường cao hơn mọi khoản phí ở đây.
warning-holidays-not-counted = Chưa tính ngày nghỉ lễ của ngân hàng.
warning-rates-stale = Tỷ giá tham khảo ngày { $asOf } cũ hơn ngày thanh toán { $days } ngày.
warning-fee-heavy = Phí ít nhất bằng { $feeRate } giá trị đơn hàng.
holidays-until = Lịch nghỉ lễ của ngân hàng chỉ có đến hết năm { $year }.
holidays-unknown = Không rõ ngày nghỉ lễ của ngân hàng tại { $countries }.
rate-used = Quy đổi theo tỷ giá 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# Ghi chú nhỏ
fine = Ước tính theo các hướng dẫn đã công bố vào khoảng { $years }. Không phải là chào giá; vui lòng kiểm tra trước khi thanh toán.
fine-undated = Ước tính theo các số liệu đã công bố. Không phải là chào giá; vui lòng kiểm tra trước khi thanh toán.
sources = Nguồn
