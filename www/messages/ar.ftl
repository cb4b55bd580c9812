# الطلب
amount = مبلغ الطلب
currency = العملة
country = بلد الحساب المصرفي
business = صفة المشتري
business-yes = شركة
business-no = فرد
pay-on = تاريخ الدفع
choose-one = اختر…

# الإجابة
best-cost = أرخص طريقة للدفع
best-speed = أسرع طريقة للدفع
best-credit = أرخص ائتمان
fee = الرسوم
total = الإجمالي
arrives = وصول المبلغ إلى المورّد
choose = اختيار { $name }
chosen = تم الاختيار
choice-missing = اختر طريقة دفع.
choice-unconfirmed = لا يمكن تأكيد { $name } قبل معرفة رسوم هذا الطلب.
stale = في انتظار طلب صحيح. لا تزال هذه هي الإجابة عن { $amount }.
stale-none = تظهر الإجابة فور اكتمال الطلب.
failed = تعذّر حساب الرسوم هنا: لم يسمح هذا المتصفح، أو سياسة الأمان في هذه الصفحة، بتحميل أداة الحساب.
failed-schedule = تعذّر تحميل جدول الرسوم في هذه الصفحة، أو أن فيه خطأ.
part-missing = لم يُحمَّل هذا الجزء.
retry = إعادة المحاولة
compact = الدفع عبر { $name }: الرسوم { $fee }{ $when ->
    [none] {""}
   *[other] ، وصول المبلغ: { $when }
  }
compact-all = { $count ->
    [zero] مقارنة { $count } طريقة
    [one] مقارنة طريقة واحدة
    [two] مقارنة طريقتين
    [few] مقارنة { $count } طرق
    [many] مقارنة { $count } طريقة
   *[other] مقارنة { $count } طريقة
  }
none = لا يمكننا تأكيد طريقة للدفع
none-at-all = لا توجد طريقة لدفع هذا الطلب
none-conditional = كل خيار باقٍ يتوقف على معلومات لم تُذكر. ما يلزم مبيّن مع كل خيار.
none-unpriced = لا توجد بين الطرق الباقية طريقة رسومها معلومة بالكامل.
none-impossible = لا تناسب أي طريقة معروفة هذا الطلب. السبب مبيّن مع كل طريقة.
none-credit = لا يمكن تأكيد الائتمان بعد
none-credit-open = الائتمان مرهون بأمر لا يذكره الطلب. طرق الدفع من دون ائتمان مدرجة أيضًا في القائمة.
none-credit-impossible = لا يناسب أي ائتمان هذا الطلب؛ السبب مبيّن في القائمة مع طرق الدفع من دون ائتمان.

doubt = { $method ->
    [wire-transfer] التحويل المصرفي
    [online-transfer] التحويل عبر الإنترنت
    [letter-of-credit] خطاب الاعتماد
   *[other] الدفع عبر { $name }
  } قد يوفر لك ما يصل إلى { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}أو يكلفك زيادة تصل إلى { $lose }
  }: يتوقف ذلك على { $on ->
    [bank] مصرفك
    [rate] نسبة الرسوم لدى مقدم الخدمة
   *[other] أرقامك
  }{ $condition ->
    [none] .
   *[other] ، ولا يتاح إلا { $condition }.
  }
doubt-unpriced = قد يكون أقل تكلفة أيضًا: { $names }. الرسوم الكاملة غير معلومة.
doubt-speed = قد يصل المبلغ أبكر بطريقة أخرى: يُرجى مقارنة الأيام.
certain = لا يمكن أن تكون أي طريقة أخرى هنا أقل تكلفة.
certain-speed = لا يمكن أن يصل المبلغ أبكر بأي طريقة أخرى هنا.
speed-cheapest = وهي الأرخص أيضًا.
speed-price = الأرخص: { $name }، { $by ->
    [all] أقل بمقدار { $save }
    [most] أقل بما يصل إلى { $save }
   *[other] أقل بما يصل إلى { $save } أو أكثر بما يصل إلى { $lose }
  }{ $when ->
    [none] .
   *[other] ؛ وصول المبلغ إلى المورّد: { $when }.
  }
ties = { $names }: الرسوم نفسها وموعد الوصول نفسه.

# أرقامك الخاصة
enter-fee = إدخال رسوم مصرفي
enter-bankFee = إدخال رسوم مصرفي لخطاب الاعتماد
enter-rate = إدخال نسبة رسومي
enter-creditLine = إدخال حد الائتمان الخاص بي
ask-country = أين يوجد حسابك؟
ask-business = أشتري بصفتي شركة

# المقارنة
all = جميع طرق الدفع
rank = الترتيب حسب
rank-cost = الأرخص
rank-speed = الأسرع
badge-best = الأفضل
badge-cheapest = الأرخص
badge-fastest = الأسرع
method = الطريقة
fee-in = الرسوم، { $currency }
arrives-days = أيام العمل
from = من
plus-unknown = + رسوم المصرف
key-sure = حد أدنى
key-maybe = حد أقصى
key-unknown = غير معلوم
key-condition = بشرط
key-arrival = موعد الوصول
key-weekend = البنوك مغلقة
hours = { $max ->
    [zero] { $span } ساعة
    [one] { $span } ساعة
    [two] { $span } ساعة
    [few] { $span } ساعات
    [many] { $span } ساعة
   *[other] { $span } ساعة
  }
days = { $max ->
    [zero] { $span } يوم عمل
    [one] { $span } يوم عمل
    [two] { $span } يوم عمل
    [few] { $span } أيام عمل
    [many] { $span } يوم عمل
   *[other] { $span } يوم عمل
  }
in = خلال { $time }
after-agreement = بعد توقيع الاتفاق
not-stated = غير مذكور
two-payments = { $count ->
    [zero] على { $count } دفعة
    [one] على دفعة واحدة
    [two] على دفعتين
    [few] على { $count } دفعات
    [many] على { $count } دفعة
   *[other] على { $count } دفعة
  }
instalments = { $months ->
    [zero] { $months } قسط
    [one] قسط واحد
    [two] قسطان
    [few] { $months } أقساط
    [many] { $months } قسطًا
   *[other] { $months } قسط
  }
apr = المعدل السنوي الاسمي (APR){"\u00A0"}{ $apr }
aside-percent = { $rate } من الدفعة
aside-clamped = { $rate } من الطلب، { $bounds }
aside-variants = { $count ->
    [zero] { $count } خدمة
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
  }
aside-typical = الرسوم يحددها مصرفك
not-possible = غير متاح لهذا الطلب
apart = { $items }؛ { $next }

method-paypal = PayPal
method-card = بطاقة
method-online-banking = الخدمات المصرفية عبر الإنترنت
method-online-transfer = تحويل عبر الإنترنت
method-wire-transfer = تحويل مصرفي (T/T)
method-western-union = Western Union
method-letter-of-credit = خطاب اعتماد
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = حساب أمريكي
variant-de-fr-account = حساب ألماني أو فرنسي
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = حساب أوروبي

# سبب عدم الإتاحة، أو شرطها
reason-currency-not-supported = { $list } فقط
reason-country-not-supported = فقط للحسابات في { $list }
reason-country-not-supported-many = { $count ->
    [zero] فقط للحسابات في { $count } بلد آخر، مثل { $list }
    [one] فقط للحسابات في بلد واحد آخر، مثل { $list }
    [two] فقط للحسابات في بلدين آخرين، مثل { $list }
    [few] فقط للحسابات في { $count } بلدان أخرى، مثل { $list }
    [many] فقط للحسابات في { $count } بلدًا آخر، مثل { $list }
   *[other] فقط للحسابات في { $count } بلد آخر، مثل { $list }
  }
reason-business-only = للشركات فقط
reason-rate-missing = يلزم سعر صرف لعملة { $currency }، ولا يتوفر أي سعر لها
reason-over-order-limit = للطلبات حتى { $limit } فقط
reason-too-many-payments = عدد الدفعات اللازمة { $payments }، كل منها حتى { $limit }، والعدد الممكن { $maxPayments } فقط
reason-too-many-payments-none = الحد البالغ { $limit } لا يتسع لأي دفعة
reason-over-payment-limit = دفعة قدرها { $payment } تتجاوز الحد البالغ { $limit }
reason-country-required = إذا كان حسابك في أحد هذه البلدان: { $list }
reason-country-required-many = { $count ->
    [zero] إذا كان حسابك في واحد من { $count } بلد، مثل { $list }
    [one] إذا كان حسابك في بلد واحد، مثل { $list }
    [two] إذا كان حسابك في أحد بلدين، مثل { $list }
    [few] إذا كان حسابك في واحد من { $count } بلدان، مثل { $list }
    [many] إذا كان حسابك في واحد من { $count } بلدًا، مثل { $list }
   *[other] إذا كان حسابك في واحد من { $count } بلد، مثل { $list }
  }
reason-country-required-short = في بعض البلدان
reason-bank-must-participate = إذا كان مصرفك مشاركًا
reason-business-required = إذا كان المشتري شركة
reason-approval-required = بعد الموافقة

# ما ينبغي الانتباه إليه
warning-account-currency-differs = تكون عملة الحسابات هناك عادةً { $accountCurrency }. وتضاف إلى ذلك كلفة التحويل إلى { $orderCurrency } لدى مصرفك، وكثيرًا ما تفوق أي رسوم هنا.
warning-holidays-not-counted = لم تُحتسب عطل المصارف.
warning-rates-stale = أسعار الصرف المرجعية بتاريخ { $asOf } أقدم من يوم الدفع { $days ->
    [zero] بمقدار { $days } يوم.
    [one] بيوم واحد.
    [two] بيومين.
    [few] بمقدار { $days } أيام.
    [many] بمقدار { $days } يومًا.
   *[other] بمقدار { $days } يوم.
  }
warning-fee-heavy = لا تقل الرسوم عن { $feeRate } من الطلب.
holidays-until = عطل المصارف معلومة حتى نهاية عام { $year }.
holidays-unknown = عطل المصارف في { $countries } غير معلومة.
rate-used = سعر الصرف المستخدم: { $rate } { $to } لكل 1 { $from }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# الملاحظات الأخيرة
fine = تقديرات من أدلة منشورة نحو { $years }. ليست عرضًا ملزمًا؛ يُرجى التحقق قبل الدفع.
fine-undated = تقديرات من أرقام منشورة. ليست عرضًا ملزمًا؛ يُرجى التحقق قبل الدفع.
sources = المصادر
