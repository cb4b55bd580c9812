# What the guarantee covers
covered-title = 保障范围
statement-free = 这项保障免费，您只需支付所选付款方式的手续费。
statement-late = 货物晚于合同约定的日期送达，在保障范围内。
statement-off-contract = 货物与合同约定不符，在保障范围内。
statement-refund = 如果是供应商的过错，最多可退还受保障金额的 { $percent }。
statement-contract = 只有合同中写明的才算数：请写明日期和货物的要求。
statement-outside = 直接汇到供应商银行账户的款项不在保障范围内。
limit-title = 供应商的额度
statement-limit = 每个供应商都有一个额度，由其所有订单共用。
statement-above-limit = 超出额度的订单，只要您能证明供应商有过错，仍可全额退款。
request-title = 申请退款
statement-not-shipped = 如果货物延迟，请先联系供应商。如果供应商不发货，或与您商定延期，请申请退款。
statement-quality = 如果货物与约定不符，请在收货后 { $days } 天内申请。
statement-record = 请通过平台的消息沟通，以便留下记录。

# The timeline of a dispute
dispute-title = 纠纷的逐日进程
dispute-day = 第 { $day } 天
dispute-opened = 您发起纠纷。
dispute-may-escalate = 如果供应商没有答复，您可以申请平台介入。
dispute-supplier-answer = 通常是供应商答复的最后一天。
dispute-automatic-escalation = 如果供应商没有答复，将自动升级由平台处理。
dispute-answer-proposal = 如果您没有答复供应商的方案，纠纷将自动取消。
dispute-platform-steps-in = 如果没有达成一致，平台将介入。
dispute-evidence = 被要求提供证据后，您通常有 { $days } 个工作日。
dispute-by-you = 由您采取行动
dispute-by-others = 由供应商或平台采取行动

# What to keep, and what is refused
keep-title = 请保留以下证据
statement-keep-contract = 已签署的合同或发票
statement-keep-specifications = 说明货物要求的文件
statement-keep-drawings = 设计图纸和文件
statement-keep-inspections = 检验报告
statement-keep-messages = 您与供应商的全部往来记录
statement-keep-receipts = 已签署的收据
statement-keep-pictures = 缺陷的照片或视频
refused-title = 以下情况会被拒绝
statement-no-specifications = 您没有给出明确的产品要求
statement-no-sample = 您在下大货订单前没有检查样品
statement-found-late = 货物到达您的国家后您才发现缺陷
statement-no-reason = 您只是想要回货款

# Where the guide is unclear
unclear-title = 指南不清楚的地方
doubt-first-day = 指南没有说明第一天是否计算在内，也没有说明时区。稳妥起见，请提前一天。
doubt-four-or-five = 供应商通常有五天时间答复，但您在第 4 天就可以申请升级。
doubt-day-seven = 第 7 天可能从发起纠纷算起，也可能从收到方案算起。
doubt-found-late = 您可以在收货后 30 天内申请，但货物到达您的国家后才发现的缺陷会被拒绝。发货前验货更稳妥。
doubt-limit-or-full = 指南先说保障以供应商的剩余额度为限，后又说退款可以超出该额度。
covered-quotes = 指南原文
