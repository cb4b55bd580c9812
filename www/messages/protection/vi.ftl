# What the guarantee covers
covered-title = Được bảo đảm
statement-free = Bảo đảm này miễn phí. Quý khách chỉ trả phí của cách thanh toán.
statement-late = Hàng đến muộn hơn hợp đồng được bảo đảm.
statement-off-contract = Hàng không đúng như hợp đồng được bảo đảm.
statement-refund = Nếu lỗi thuộc nhà cung cấp, quý khách được hoàn đến { $percent } số tiền được bảo đảm.
statement-contract = Chỉ những gì ghi trong hợp đồng mới tính: hãy ghi ngày và hàng phải như thế nào.
statement-outside = Tiền gửi thẳng vào tài khoản ngân hàng của nhà cung cấp không được bảo đảm.
limit-title = Hạn mức của nhà cung cấp
statement-limit = Mỗi nhà cung cấp có một hạn mức, chung cho mọi đơn hàng của họ.
statement-above-limit = Đơn hàng vượt hạn mức vẫn có thể được hoàn toàn bộ, nếu quý khách chứng minh được lỗi của nhà cung cấp.
request-title = Yêu cầu hoàn tiền
statement-not-shipped = Nếu hàng trễ, trước hết hãy viết cho nhà cung cấp. Nếu họ không gửi hàng, hoặc thỏa thuận hoãn với quý khách, hãy yêu cầu hoàn tiền.
statement-quality = Nếu hàng không như thỏa thuận, hãy yêu cầu trong vòng { $days } ngày sau khi nhận.
statement-record = Hãy viết qua tin nhắn của nền tảng, để có bằng chứng lưu lại.

# The timeline of a dispute
dispute-title = Một tranh chấp, từng ngày
dispute-day = Ngày { $day }
dispute-opened = Quý khách mở tranh chấp.
dispute-may-escalate = Quý khách có thể chuyển lên nền tảng, nếu nhà cung cấp chưa trả lời.
dispute-supplier-answer = Thường là ngày cuối để nhà cung cấp trả lời.
dispute-automatic-escalation = Tự động chuyển lên nền tảng, nếu nhà cung cấp chưa trả lời.
dispute-answer-proposal = Tự động hủy, nếu quý khách chưa trả lời đề xuất của nhà cung cấp.
dispute-platform-steps-in = Nền tảng can thiệp, nếu chưa có thỏa thuận.
dispute-evidence = Khi được yêu cầu bằng chứng, quý khách thường có { $days } ngày làm việc.
dispute-by-you = quý khách hành động
dispute-by-others = nhà cung cấp hoặc nền tảng hành động

# What to keep, and what is refused
keep-title = Giữ làm bằng chứng
statement-keep-contract = Hợp đồng hoặc hóa đơn đã ký
statement-keep-specifications = Tài liệu cho biết hàng phải như thế nào
statement-keep-drawings = Bản vẽ và tài liệu thiết kế
statement-keep-inspections = Báo cáo kiểm tra
statement-keep-messages = Mọi điều quý khách và nhà cung cấp đã viết
statement-keep-receipts = Biên nhận đã ký
statement-keep-pictures = Ảnh hoặc video về lỗi
refused-title = Bị từ chối, nếu
statement-no-specifications = Quý khách không đưa ra quy cách rõ ràng
statement-no-sample = Quý khách không kiểm tra mẫu trước khi đặt hàng loạt
statement-found-late = Quý khách phát hiện lỗi sau khi hàng đã đến nước quý khách
statement-no-reason = Quý khách chỉ đơn giản muốn lấy lại tiền

# Where the guide is unclear
unclear-title = Chỗ hướng dẫn chưa rõ
doubt-first-day = Không nói ngày đầu có tính hay không, và theo múi giờ nào. Để an toàn, hãy sớm hơn một ngày.
doubt-four-or-five = Nhà cung cấp thường có năm ngày để trả lời, nhưng quý khách có thể chuyển lên từ ngày 4.
doubt-day-seven = Ngày 7 có thể tính từ khi mở tranh chấp, hoặc từ khi có đề xuất.
doubt-found-late = Quý khách có thể yêu cầu trong vòng 30 ngày sau khi nhận hàng, nhưng lỗi phát hiện sau khi hàng đến nước quý khách thì bị từ chối. An toàn nhất là kiểm tra trước khi gửi hàng.
doubt-limit-or-full = Hướng dẫn nói quý khách được bảo vệ đến phần còn lại của hạn mức, rồi lại nói khoản hoàn có thể vượt mức đó.
covered-quotes = Lời của hướng dẫn
