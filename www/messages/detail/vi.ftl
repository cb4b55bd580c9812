# Chi tiết sau mỗi dòng, và các nguồn
how = Phí này được tính như thế nào
step-rate = tỷ lệ phí
step-payment = một lần thanh toán
step-amount = đơn hàng
step-fee = phí, { $currency }
step-exact = chưa làm tròn
step-rounded = phí, đã làm tròn
step-flat = cố định, cho khoản { $payment }
step-schedule = theo biểu phí đã công bố
step-conversion = { $from } cho 1 { $to }
step-held-least = dưới mức tối thiểu
step-held-most = trên mức tối đa
step-least = phí tối thiểu
step-most = phí tối đa
step-bank-fee = phí riêng của ngân hàng quý khách
step-bank-fee-unknown = phí riêng của ngân hàng quý khách, chưa biết
step-own-fee = số liệu của quý khách, cho khoản { $payment }
step-tier = Bậc đến { $upTo }
step-tier-last = Bậc cuối
step-months = { $count ->
   *[other] tháng { $span }
  }
step-principal = tiền gốc
step-credit = giảm cho tháng đầu
step-loan-fee = tổng phí khoản vay
step-one-fee = phí
step-fees = tổng phí
step-total = tổng số tiền phải trả, { $currency }
plan = Các kỳ trả góp, { $currency }
month = Tháng
principal = Tiền gốc
loan-fee = Phí khoản vay
you-pay = Phải trả
still-owed = Dư nợ còn lại
sum = Tổng
loan-note = Lãi suất danh nghĩa năm (APR) { $apr }, lãi suất hiệu dụng { $effective } một năm. Được tính từ các tỷ lệ phí, không phải công bố của bên cho vay: bên cho vay quy định tỷ lệ trong hợp đồng của quý khách.
age = { $years ->
    [0] của năm nay
   *[other] cách nay khoảng { $years } năm
  }
age-unknown = không rõ thời điểm
undated = không ghi ngày; nội dung cho thấy là năm { $year }
dated = năm { $year }
elsewhere = từ nguồn khác
only = Chỉ dùng được { $condition }.
warning-limit-may-be-lower = Hạn mức riêng của quý khách cho một lần thanh toán có thể thấp hơn.
warning-fee-typical = Mức các ngân hàng thường thu. Ngân hàng của quý khách tự quy định mức phí.
warning-fee-depends-on-amount = Tỷ lệ phí tùy thuộc vào số tiền và nơi nhận tiền.
warning-after-agreement = Số ngày tính từ hợp đồng vay, không phải từ đơn hàng.
warning-fee-over-limit = Cộng phí tối đa { $feeMax }, khoản thanh toán { $payment } sẽ vượt hạn mức { $limit }: một số mạng thanh toán tính cả phí.
warning-near-converted-limit = Gần hạn mức: { $scheduleLimit } bằng { $limit } theo tỷ giá tham khảo, còn kết quả tùy vào tỷ giá trong ngày.

# Số liệu của riêng mình
figure-fee = Phí ngân hàng của quý khách thu cho một lần thanh toán: { $name }
figure-bankFee = Phí ngân hàng của quý khách thu thêm: { $name }
figure-rate = Tỷ lệ phí của quý khách, tính bằng phần trăm: { $name }
figure-creditLine = Hạn mức tín dụng đã được duyệt: { $name }
figure-known = Số liệu của quý khách cho { $name }: { $figure }
choice-excluded = { $name } không dùng được cho đơn hàng này: { $reasons }. Hãy chọn cách thanh toán khác.
choice-unknown = { $name } không có ở đây. Hãy chọn cách thanh toán khác.
remove = Xóa
done = Xong

# Cho người không nhìn thấy kết quả thay đổi
announce = { $best }: { $name }. Phí { $fee } { $currency }, tổng cộng { $total } { $currency }. Tiền đến: { $when }.
announce-none = Không xác định được một cách thanh toán tốt nhất.

# Điều cần sửa
use = Dùng { $value }
problem-request-malformed = Không đọc được đơn hàng.
problem-field-missing = Mục này còn thiếu.
problem-field-unknown = “{ $value }” không thuộc về đơn hàng.
problem-field-invalid = “{ $value }” không có trong các lựa chọn.
problem-amount-malformed = Vui lòng nhập số tiền bằng chữ số, chẳng hạn { $example }.
problem-amount-not-positive = Số tiền phải lớn hơn 0.
problem-amount-too-precise = { $digits ->
    [0] { $currency } không có chữ số thập phân.
   *[other] { $currency } có { $digits } chữ số thập phân, số tiền này có nhiều hơn.
  }
problem-amount-too-large = Số tiền phải nhỏ hơn { $most }.
problem-initial-payment-too-large = Khoản thanh toán đầu lớn hơn đơn hàng.
problem-currency-unknown = “{ $value }” không phải là mã tiền tệ.
problem-country-unknown = “{ $value }” không phải là mã nước.
problem-rate-invalid = “{ $value }” không phải là tỷ giá dùng được.
problem-date-invalid = “{ $value }” không phải là ngày có trong lịch.
problem-term-invalid = “{ $value }” không phải là số liệu dùng được ở đây.
problem-range-invalid = Đầu khoảng lớn hơn cuối khoảng.
problem-schedule-invalid = Không đọc được biểu phí.
problem-in = { $field }: { $message }

# Hai lần thanh toán bằng hai cách
split-cheaper = Rẻ hơn khi thanh toán hai lần
split-possible = Có thể thanh toán hai lần
split-fee = Tổng phí { $fee }.
split-saves = {" "}Tiết kiệm { $same ->
    [yes] { $least }
   *[no] từ { $least } đến { $most }
  } so với chỉ dùng { $name }.

# Phí theo số tiền
more-chart = Phí theo số tiền
more-chart-note = cách nào rẻ nhất, và từ mức nào
more-budget = Ngân sách mua được bao nhiêu
more-budget-note = đơn hàng lớn nhất có thể thanh toán, gồm cả phí
more-loading = Đang tải…
chart-how = Mỗi dải đi từ mức phí thấp nhất đến cao nhất mà một phương thức có thể tốn: nét đứt nếu còn tùy điều kiện, mờ dần nếu có phần chưa biết. Màu chỉ cách tốt nhất. Có thể kéo điểm đánh dấu hoặc di chuyển bằng các phím mũi tên.
chart-move = Số tiền đơn hàng trên biểu đồ
chart-order = đơn hàng của quý khách, { $amount }
chart-at-least = từ { $fee }, phần còn lại chưa biết
chart-none = không có cách nào chắc chắn
chart-best-cost = Rẻ nhất ở số tiền này
chart-best-cost-short = Rẻ nhất
chart-best-speed = Nhanh nhất ở số tiền này
chart-best-speed-short = Nhanh nhất
chart-best-credit = Tín dụng rẻ nhất ở số tiền này
chart-best-credit-short = Tín dụng rẻ nhất
chart-from = từ { $amount }: { $names }
chart-title = Phí theo số tiền đơn hàng bằng { $currency }, cả hai thang đều theo logarit
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = Với { $amount }: { $fees }.
chart-table = Cũng các số liệu đó với { $amount }
chart-end = Hạn mức
chart-unknown = không so sánh: có phần chưa biết
chart-always = ở mọi số tiền hiển thị
chart-never = không khi nào
chart-up-to = đến { $amount }
chart-from-on = từ { $amount }
chart-too-much = Cách tốt nhất thay đổi quá nhiều lần ở đây nên không vẽ được.
ends-at = hạn mức { $limit }
no-limit = không có hạn mức
short-wire-transfer = T/T
short-letter-of-credit = L/C

# Ngân sách mua được bao nhiêu
budget-label = Ngân sách, gồm cả phí
budget-sure = Chắc chắn, { $currency }
budget-best = Trường hợp tốt nhất, { $currency }

# Số tiền như đã đọc được, và những ngày được tính
understood = Được hiểu là { $amount }.
business-days = Ngày tiền đến được tính theo ngày làm việc: khoản thanh toán vào cuối tuần hoặc ngày nghỉ lễ của ngân hàng được tính từ ngày làm việc kế tiếp.
holidays-counted = Đã tính ngày nghỉ lễ của ngân hàng tại { $calendars }.
calendar-t2 = khu vực đồng euro
calendar-federal-reserve = Hoa Kỳ
calendar-china = Trung Quốc

# Where this page cannot
failed-elsewhere = Tính trên một trang khác

# The guarantee
covered-link = Tôi có được bảo đảm không?

# Câu trả lời để dán
copy-answer = Sao chép câu trả lời
copied = Đã sao chép câu trả lời: { $name }.
copy-here = Trang này không được phép sao chép. Đây là câu trả lời để quý khách tự sao chép.

# Names of methods where they stand in the sentences that use them
inline-card = Thẻ
inline-online-banking = Ngân hàng trực tuyến
inline-online-transfer = Chuyển khoản trực tuyến
inline-wire-transfer = Chuyển khoản ngân hàng (T/T)
inline-letter-of-credit = Thư tín dụng (L/C)
