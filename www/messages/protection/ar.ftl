# What the guarantee covers
covered-title = ما يشمله الضمان
statement-free = الضمان مجاني. لا تدفع إلا رسوم طريقة الدفع.
statement-late = يشمل الضمان البضاعة التي تصل متأخرة عمّا في العقد.
statement-off-contract = يشمل الضمان البضاعة المخالفة للعقد.
statement-refund = إذا كان الخطأ من المورّد، يُعاد ما يصل إلى { $percent } من المبلغ المضمون.
statement-contract = لا يُعتد إلا بما في العقد: دوّن المواعيد ومواصفات البضاعة.
statement-outside = لا يشمل الضمان المال المرسل مباشرة إلى حساب المورّد المصرفي.
limit-title = حدّ المورّد
statement-limit = لكل مورّد حدّ، لجميع طلباته معًا.
statement-above-limit = الطلب الذي يتجاوزه يمكن أن يُرد كاملًا أيضًا، إذا أثبتّ خطأ المورّد.
request-title = طلب استرداد المال
statement-not-shipped = إذا تأخرت البضاعة، فراسل المورّد أولًا. وإن لم يشحن أو اتفق معك على التأجيل، فاطلب الاسترداد.
statement-quality = إذا لم تكن البضاعة كما اتُّفق عليه، فاطلب خلال { $days } يومًا من استلامها.
statement-record = راسله عبر رسائل المنصة، ليبقى سجل بذلك.

# The timeline of a dispute
dispute-title = النزاع يومًا بيوم
dispute-day = اليوم { $day }
dispute-opened = تفتح النزاع.
dispute-may-escalate = يمكنك تصعيده، إذا لم يرد المورّد.
dispute-supplier-answer = عادةً آخر يوم لرد المورّد.
dispute-automatic-escalation = يُصعَّد تلقائيًا، إذا لم يرد المورّد.
dispute-answer-proposal = يُلغى تلقائيًا، إذا لم ترد على اقتراح المورّد.
dispute-platform-steps-in = تتدخل المنصة، إذا لم يكن هناك اتفاق.
dispute-evidence = إذا طُلبت منك الأدلة، فلديك عادةً { $days } أيام عمل.
dispute-by-you = أنت من يتصرف
dispute-by-others = المورّد أو المنصة من يتصرف

# What to keep, and what is refused
keep-title = احتفظ بها كأدلة
statement-keep-contract = العقد أو الفاتورة الموقّعة
statement-keep-specifications = ما يحدد مواصفات البضاعة
statement-keep-drawings = رسوم التصميم ووثائقه
statement-keep-inspections = تقارير الفحص
statement-keep-messages = كل ما كتبته أنت والمورّد
statement-keep-receipts = الإيصالات الموقّعة
statement-keep-pictures = صور العيوب أو مقاطعها
refused-title = يُرفض الطلب إذا
statement-no-specifications = لم تقدّم مواصفات واضحة
statement-no-sample = لم تفحص عيّنة قبل الطلب الكبير
statement-found-late = اكتشفت العيوب بعد وصول البضاعة إلى بلدك
statement-no-reason = كنت تريد استعادة المال فحسب

# Where the guide is unclear
unclear-title = حيث الدليل غير واضح
doubt-first-day = لا يقول هل يُحسب اليوم الأول، ولا بأي منطقة زمنية. للاحتياط، بكّر يومًا.
doubt-four-or-five = للمورّد عادةً خمسة أيام للرد، ومع ذلك يمكنك التصعيد في اليوم 4.
doubt-day-seven = قد يُحسب اليوم 7 من فتح النزاع أو من الاقتراح.
doubt-found-late = يمكنك الطلب خلال 30 يومًا من استلام البضاعة، ومع ذلك تُرفض العيوب المكتشفة بعد وصولها إلى بلدك. الأضمن فحصها قبل الشحن.
doubt-limit-or-full = يقول إن الحماية حتى ما تبقى من حدّ المورّد، ثم إن الاسترداد قد يتجاوزه.
covered-quotes = كلمات الدليل
