# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = vi
figure-direction = ltr
figure-decimal = ,
figure-group = .
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }%
figure-date = { $day } { $month ->
    [1] tháng 1
    [2] tháng 2
    [3] tháng 3
    [4] tháng 4
    [5] tháng 5
    [6] tháng 6
    [7] tháng 7
    [8] tháng 8
    [9] tháng 9
    [10] tháng 10
    [11] tháng 11
   *[12] tháng 12
  }, { $year }
figure-day = { $weekday ->
    [1] Thứ Hai
    [2] Thứ Ba
    [3] Thứ Tư
    [4] Thứ Năm
    [5] Thứ Sáu
    [6] Thứ Bảy
   *[7] Chủ Nhật
  }, { $date }
list-more = { $items }, { $next }
list-and = { $items } và { $next }
list-or = { $items } hoặc { $next }
list-apart = { $items }; { $next }

# The answer
written-best = Cách thanh toán { $amount } tốt nhất: { $name }.
written-best-speed = Cách thanh toán { $amount } nhanh nhất: { $name }.
written-best-credit = Tín dụng cho { $amount }: { $name }.
written-can = { $name }: quý khách có thể thanh toán { $amount } bằng cách này.
written-cannot = { $name }: quý khách không thể thanh toán { $amount } bằng cách này. Lý do: { $reasons }.
written-none = Chưa thể xác nhận cách thanh toán { $amount }.
written-none-at-all = Không có cách nào đã biết để thanh toán { $amount }.
written-cost = Phí là { $fee }, nên tổng cộng quý khách trả { $total }.
written-cost-open = Phí ít nhất là { $fee }; không rõ ngân hàng của quý khách thu thêm bao nhiêu. Tổng cộng quý khách trả ít nhất { $total }.
written-cost-credit = Khoản vay tốn { $fee } (tổng các khoản phí), nên tổng cộng quý khách trả lại { $total }.
written-payments = Cần { $count } lần thanh toán: { $payments }{ $limit ->
    [none] {""}
   *[other] , vì mỗi lần thanh toán tối đa là { $limit }
  }.
written-arrives-on = Tiền đến: { $day } (trong { $time }).
written-arrives-between = Tiền đến: { $from } – { $to } ({ $time }).
written-arrives-in = Tiền đến trong { $time }.
written-arrives-agreement = Tiền đến sau khi ký hợp đồng vay { $time }.
written-arrives-unknown = Không ghi rõ khi nào tiền đến.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] hai lần
   *[other] { $count } lần
  }
written-split-ways = Rẻ hơn với hai cách thanh toán

# A loan
written-apr = Lãi suất danh nghĩa năm (APR) { $apr }, được tính tại đây từ các tỷ lệ hằng tháng theo quy định Hoa Kỳ Regulation Z, Appendix J; không phải công bố của bên cho vay. Lãi suất hiệu dụng: { $effective } một năm.
written-lender = Việc phê duyệt, hạn mức và tỷ lệ do bên cho vay quyết định.

# What is said with it
written-depends = Điều này phụ thuộc vào
written-notes = Xin lưu ý
written-open = Những cách còn lại và điều kiện
written-pair = { $name }: { $value }
written-understood = Câu trả lời này dành cho
written-initial = Lần thanh toán đầu
not-said = Chưa cho biết

# What it rests on
written-document = “{ $title }” ({ $notes })
written-schedule = Bảng phí: { $name }, { $id }, { $date ->
    [none] không ghi ngày
   *[other] tính đến { $date }
  }{ $from ->
    [none] {""}
   *[other] , có hiệu lực từ { $from }
  }.
written-rate = Tỷ giá: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Tỷ giá: 1 { $from } = { $rate } { $to }, do đơn hàng cung cấp.
written-link = Kiểm tra hoặc thay đổi số liệu tại đây:
