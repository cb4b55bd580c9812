# ما وراء كل سطر، والمصادر
how = كيف حُسبت هذه الرسوم
step-rate = نسبة الرسوم
step-payment = دفعة واحدة
step-amount = الطلب
step-fee = الرسوم، { $currency }
step-exact = قبل التقريب
step-rounded = الرسوم بعد التقريب
step-flat = مبلغ ثابت لدفعة قدرها { $payment }
step-schedule = كما هو منشور
step-conversion = { $from } لكل 1 { $to }
step-held-least = دون الحد الأدنى
step-held-most = فوق الحد الأقصى
step-least = الحد الأدنى للرسوم
step-most = الحد الأقصى للرسوم
step-bank-fee = رسوم مصرفك
step-bank-fee-unknown = رسوم مصرفك، غير معلومة
step-own-fee = رقمك، لدفعة قدرها { $payment }
step-tier = الشريحة حتى { $upTo }
step-tier-last = الشريحة الأخيرة
step-months = { $count ->
    [zero] الأشهر { $span }
    [one] الشهر { $span }
    [two] الشهران { $span }
    [few] الأشهر { $span }
    [many] الأشهر { $span }
   *[other] الأشهر { $span }
  }
step-principal = أصل الدين
step-credit = خصم الشهر الأول
step-loan-fee = إجمالي رسوم القرض
step-one-fee = الرسوم
step-fees = إجمالي الرسوم
step-total = إجمالي ما تدفعه، { $currency }
plan = الأقساط، { $currency }
month = الشهر
principal = أصل الدين
loan-fee = رسوم القرض
you-pay = تدفع
still-owed = المتبقي
sum = المجموع
loan-note = المعدل السنوي الاسمي (APR) { $apr }، والمعدل السنوي الفعلي { $effective }. محسوب من النسب وليس إفصاحًا من المُقرض: المُقرض يحدد النسبة في اتفاقك.
age = { $years ->
    [zero] من هذا العام
    [one] عمره نحو سنة
    [two] عمره نحو سنتين
    [few] عمره نحو { $years } سنوات
    [many] عمره نحو { $years } سنة
   *[other] عمره نحو { $years } سنة
  }
age-unknown = عمره غير معروف
undated = بلا تاريخ، ومما يذكره يعود إلى { $year }
dated = من عام { $year }
elsewhere = من مصدر آخر
only = متاح فقط { $condition }.
warning-limit-may-be-lower = قد يكون حدّك الخاص للدفعة الواحدة أقل.
warning-fee-typical = هذا ما تتقاضاه المصارف عمومًا. مصرفك يحدد رسومه بنفسه.
warning-fee-depends-on-amount = تتوقف النسبة على المبلغ وعلى وجهة الأموال.
warning-after-agreement = تُحسب الأيام من اتفاق القرض، لا من الطلب.
warning-fee-over-limit = مع رسوم تصل إلى { $feeMax } تتجاوز الدفعة البالغة { $payment } الحد البالغ { $limit }: بعض الشبكات تحتسب الرسوم.
warning-near-converted-limit = قريب من الحد: { $scheduleLimit } تعادل { $limit } بسعر صرف مرجعي، والعبرة بسعر يوم الدفع.

# أرقامك الخاصة
figure-fee = ما يتقاضاه مصرفك عن دفعة واحدة: { $name }
figure-bankFee = ما يضيفه مصرفك من رسوم: { $name }
figure-rate = نسبة رسومك بالمئة: { $name }
figure-creditLine = حد الائتمان الممنوح لك: { $name }
figure-known = رقمك لطريقة { $name }: { $figure }
choice-excluded = { $name } غير متاح لهذا الطلب: { $reasons }. اختر طريقة دفع أخرى.
choice-unknown = { $name } غير معروض هنا. اختر طريقة دفع أخرى.
remove = إزالة
done = تم

# لمن لا يرى تغيّر الإجابة
announce = { $best }: { $name }. الرسوم { $fee } { $currency }، الإجمالي { $total } { $currency }. وصول المبلغ إلى المورّد: { $when }.
announce-none = لا توجد طريقة دفع واحدة هي الأفضل.

# ما يجب تصحيحه
use = استخدام { $value }
problem-request-malformed = تعذّرت قراءة الطلب.
problem-field-missing = هذا البيان ناقص.
problem-field-unknown = «{ $value }» ليس من بيانات الطلب.
problem-field-invalid = «{ $value }» ليس من الخيارات المتاحة.
problem-amount-malformed = يُرجى كتابة المبلغ بالأرقام، مثل { $example }.
problem-amount-not-positive = يجب أن يكون المبلغ أكبر من صفر.
problem-amount-too-precise = { $digits ->
    [zero] ليس لعملة { $currency } منازل عشرية.
    [one] لعملة { $currency } منزلة عشرية واحدة، وفي هذا المبلغ أكثر.
    [two] لعملة { $currency } منزلتان عشريتان، وفي هذا المبلغ أكثر.
    [few] لعملة { $currency } { $digits } منازل عشرية، وفي هذا المبلغ أكثر.
    [many] لعملة { $currency } { $digits } منزلة عشرية، وفي هذا المبلغ أكثر.
   *[other] لعملة { $currency } { $digits } منزلة عشرية، وفي هذا المبلغ أكثر.
  }
problem-amount-too-large = يجب أن يكون المبلغ أقل من { $most }.
problem-initial-payment-too-large = الدفعة الأولى أكبر من الطلب.
problem-currency-unknown = «{ $value }» ليس رمز عملة.
problem-country-unknown = «{ $value }» ليس رمز بلد.
problem-rate-invalid = «{ $value }» ليس سعر صرف صالحًا.
problem-date-invalid = «{ $value }» ليس يومًا في التقويم.
problem-term-invalid = «{ $value }» ليس رقمًا صالحًا هنا.
problem-range-invalid = بداية النطاق أكبر من نهايته.
problem-schedule-invalid = تعذّرت قراءة جدول الرسوم.
problem-in = { $field }: { $message }

# دفعتان بطريقتين
split-cheaper = أرخص على دفعتين
split-possible = ممكن على دفعتين
split-fee = الرسوم إجمالًا { $fee }.
split-saves = {" "}يوفر ذلك { $same ->
    [yes] { $least }
   *[no] من { $least } إلى { $most }
  } مقارنة بالدفع كله عبر { $name }.

# الرسوم حسب المبلغ
more-chart = الرسوم حسب المبلغ
more-chart-note = أي طريقة هي الأرخص، وابتداءً من أي مبلغ
more-budget = ما تكفي له الميزانية
more-budget-note = أكبر طلب تغطيه مع رسومه
more-loading = جارٍ التحميل…
chart-how = يمتد كل شريط من أقل رسوم ممكنة للطريقة إلى أعلاها: متقطعًا حيث تتوقف على شرط، ومتلاشيًا حيث يكون جزء منها غير معلوم. يتبع اللون أفضل طريقة. يمكن سحب المؤشر أو تحريكه بمفاتيح الأسهم.
chart-move = مبلغ الطلب في الرسم
chart-order = طلبك، { $amount }
chart-at-least = من { $fee }، والباقي غير معلوم
chart-none = لا طريقة مؤكدة
chart-best-cost = الأرخص عند هذا المبلغ
chart-best-cost-short = الأرخص
chart-best-speed = الأسرع عند هذا المبلغ
chart-best-speed-short = الأسرع
chart-best-credit = أرخص ائتمان عند هذا المبلغ
chart-best-credit-short = أرخص ائتمان
chart-from = من { $amount }: { $names }
chart-title = الرسوم مقابل مبلغ الطلب بعملة { $currency }، والمقياسان لوغاريتميان
chart-segment = من { $from } إلى { $to }: { $names }.
chart-fees = عند { $amount }: { $fees }.
chart-table = الأرقام نفسها عند { $amount }
chart-end = ينتهي عند
chart-unknown = دون مقارنة: جزء من الرسوم غير معلوم
chart-always = عند كل مبلغ معروض
chart-never = أبدًا
chart-up-to = حتى { $amount }
chart-from-on = من { $amount }
chart-too-much = تتغير أفضل طريقة هنا كثيرًا بحيث يتعذر رسمها.
ends-at = ينتهي عند { $limit }
no-limit = بلا حد
short-wire-transfer = تحويل مصرفي
short-letter-of-credit = خطاب اعتماد

# ما تكفي له الميزانية
budget-label = الميزانية شاملة الرسوم
budget-sure = مضمون، { $currency }
budget-best = في أفضل الأحوال، { $currency }

# المبلغ كما قُرئ، والأيام المحتسبة
understood = قُرئ على أنه { $amount }.
business-days = تُحسب مواعيد الوصول بأيام العمل: الدفعة التي تُجرى في عطلة نهاية الأسبوع أو في عطلة مصرفية تُحسب من يوم العمل التالي.
holidays-counted = احتُسبت عطل المصارف في { $calendars }.
calendar-t2 = منطقة اليورو
calendar-federal-reserve = الولايات المتحدة
calendar-china = الصين

# Where this page cannot
failed-elsewhere = الحساب في صفحة أخرى

# The guarantee
covered-link = هل يشملني الضمان؟

# إجابة للصق
copy-answer = نسخ الإجابة
copied = نُسخت الإجابة: { $name }.
copy-here = لا يمكن لهذه الصفحة النسخ. هذه هي الإجابة لتنسخها بنفسك.

# Names of methods where they stand in the sentences that use them
inline-card = بطاقة
inline-online-banking = الخدمات المصرفية عبر الإنترنت
inline-online-transfer = تحويل عبر الإنترنت
inline-wire-transfer = تحويل مصرفي (T/T)
inline-letter-of-credit = خطاب اعتماد
