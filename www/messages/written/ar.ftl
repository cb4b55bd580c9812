# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = ar
figure-direction = rtl
figure-decimal = .
figure-group = ,
figure-grouping = 3
figure-ungrouped = 3
figure-percent = {"\u200E"}{ $number }%{"\u200E"}
figure-date = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
  } { $year }
figure-day = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
  }، { $date }
list-more = { $items }، { $next }
list-and = { $items } و{ $next }
list-or = { $items } أو { $next }
list-apart = { $items }؛ { $next }

# The answer
written-best = أفضل طريقة لدفع { $amount }: { $name }.
written-best-speed = أسرع طريقة لدفع { $amount }: { $name }.
written-best-credit = ائتمان بمبلغ { $amount }: { $name }.
written-can = { $name }: يمكنك دفع { $amount } بهذه الطريقة.
written-cannot = { $name }: لا يمكنك دفع { $amount } بهذه الطريقة. السبب: { $reasons }.
written-none = لا يمكننا تأكيد طريقة لدفع { $amount }.
written-none-at-all = لا توجد طريقة معروفة لدفع { $amount }.
written-cost = الرسوم { $fee }، فيكون إجمالي ما تدفعه { $total }.
written-cost-open = الرسوم { $fee } على الأقل، وما يضيفه مصرفك غير معلوم. إجمالي ما تدفعه { $total } على الأقل.
written-cost-credit = تكلفة القرض { $fee } (مجموع الرسوم كلها)، فيكون إجمالي ما تسدده { $total }.
written-payments = عدد الدفعات اللازمة { $count }: { $payments }{ $limit ->
    [none] {""}
   *[other] ، لأن الدفعة الواحدة لا تتجاوز { $limit }
  }.
written-arrives-on = يصل المبلغ يوم { $day } (خلال { $time }).
written-arrives-between = يصل المبلغ بين { $from } و{ $to } ({ $time }).
written-arrives-in = يصل المبلغ خلال { $time }.
written-arrives-agreement = يصل المبلغ خلال { $time } من توقيع اتفاق القرض.
written-arrives-unknown = موعد وصول المبلغ غير مذكور.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }، { $count ->
    [2] مرتين
   *[other] عدد المرات { $count }
  }
written-split-ways = أرخص بطريقتي دفع

# A loan
written-apr = المعدل السنوي الاسمي (APR) { $apr }، محسوب هنا من النسب الشهرية وفق اللائحة الأمريكية Regulation Z, Appendix J، وليس إفصاحًا من المُقرض. المعدل السنوي الفعلي { $effective }.
written-lender = الموافقة والحد والنسب قرار المُقرض.

# What is said with it
written-depends = على ماذا يتوقف ذلك
written-notes = يُرجى الانتباه
written-open = الخيارات الباقية وشروطها
written-pair = { $name }: { $value }
written-understood = هذه الإجابة تخص
written-initial = الدفعة الأولى
not-said = غير محدد

# What it rests on
written-document = «{ $title }» ({ $notes })
written-schedule = جدول الرسوم: { $name }، { $id }، { $date ->
    [none] بلا تاريخ
   *[other] بتاريخ { $date }
  }{ $from ->
    [none] {""}
   *[other] ، ساري منذ { $from }
  }.
written-rate = سعر الصرف: 1 { $from } = { $rate } { $to } ({ $source }، { $date }).
written-rate-own = سعر الصرف: 1 { $from } = { $rate } { $to }، كما ورد مع الطلب.
written-link = يمكنك مراجعة الأرقام أو تغييرها هنا:
