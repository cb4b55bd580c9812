# What the guarantee covers
covered-title = Covered
statement-free = The guarantee is free. You pay only the fee for your payment method.
statement-late = Goods that arrive later than the contract says are covered.
statement-off-contract = Goods that don’t match the contract are covered.
statement-refund = If the supplier is at fault, up to { $percent } of the covered amount is refunded.
statement-contract = Only what the contract says counts: put the dates and the specifications in writing.
statement-outside = Money sent straight to the supplier’s bank account is not covered.
limit-title = The supplier’s limit
statement-limit = Each supplier has one limit for all of its orders together.
statement-above-limit = An order above it can still be refunded in full if you can prove that the supplier is at fault.
request-title = Requesting a refund
statement-not-shipped = If the goods are late, write to the supplier first. If it doesn’t ship, or agrees a delay with you, ask for a refund.
statement-quality = If the goods are not as agreed, ask within { $days } days of receiving them.
statement-record = Write through the platform’s messages, so that there is a record.

# The timeline of a dispute
dispute-title = A dispute, day by day
dispute-day = Day { $day }
dispute-opened = You open the dispute.
dispute-may-escalate = You can escalate the dispute if the supplier hasn’t answered.
dispute-supplier-answer = Usually the supplier’s last day to answer.
dispute-automatic-escalation = The dispute is escalated automatically if the supplier hasn’t answered.
dispute-answer-proposal = The dispute is cancelled automatically if you haven’t answered the supplier’s proposal.
dispute-platform-steps-in = The platform steps in if there is no agreement.
dispute-evidence = If you are asked for evidence, you usually have { $days } business days.
dispute-by-you = you act
dispute-by-others = supplier or platform acts

# What to keep, and what is refused
keep-title = Evidence to keep
statement-keep-contract = The signed contract or invoice
statement-keep-specifications = Written specifications of the goods
statement-keep-drawings = Design drawings and documents
statement-keep-inspections = Inspection reports
statement-keep-messages = All messages between you and the supplier
statement-keep-receipts = Signed receipts
statement-keep-pictures = Photos or videos of the defects
refused-title = A refund is refused if
statement-no-specifications = You gave no clear specifications
statement-no-sample = You didn’t check a sample before the bulk order
statement-found-late = You found the defects after the goods arrived in your country
statement-no-reason = You simply want the money back

# Where the guide is unclear
unclear-title = Where the guide is unclear
doubt-first-day = It doesn’t say whether the first day counts, or which time zone applies. To be safe, act a day early.
doubt-four-or-five = The supplier usually has five days to answer, yet you can escalate on day 4.
doubt-day-seven = Day 7 may count from the opening of the dispute or from the proposal.
doubt-found-late = You can ask within 30 days of receiving the goods, yet defects found after they arrived in your country are refused. Have the goods inspected before shipping to be safe.
doubt-limit-or-full = It says that you are protected up to what is left of the supplier’s limit, and then that a refund may exceed it.
covered-quotes = Quoted from the guide
