title = غرفة الجلوس
n-present = { $n ->
    [one] هناك شخص هنا
    [two] شخصان هنا الآن
    [few] { $n } أشخاص هنا الآن
    [many] { $n } شخصًا هنا الآن
   *[other] { $n } شخص هنا الآن
}
who-is-here = من هنا الآن؟
host = في الاستقبال
guest = ضيف
guest-named = { $name } (ضيف)
a-guest = أحد الضيوف
guests-may = يمكن للضيوف الجلوس عندما يوجد من يستقبل.
guest-lead = هل تريد أن تأتي كثيرًا؟ ادخل إذن. هل تريد أن تشارك في الحديث أولًا؟ اجلس كضيف.
guest-title = الجلوس كضيف
guest-about = تظهر كلمة “ضيف” بجانب اسمك. يمكنك الحديث عندما يوجد من يستقبل: رسالة واحدة كل { $n } ثانية.
guest-forgotten = بعد بضعة أيام لا نعرف من كنت.
guest-name = بماذا نناديك؟
guest-name-hint = يمكن أن يكون اسمك مستعارًا.
guest-name-missing = اكتب اسمًا من 1 إلى { $n } حرفًا.
guest-name-taken = هناك شخص بهذا الاسم هنا. اختر اسمًا آخر.
guest-sit-down = اجلس كضيف
guest-elsewhere = هنا يمكنك الجلوس كضيف
guest-no-host = لا يوجد من يستقبل الآن. يمكنك الجلوس عندما يوجد مضيف أو مضيفة.
guest-not-from-here = لا يمكن لأحد آخر أن يجلس كضيف من هذا المكان اليوم. لكن يمكنك الدخول.
guest-enough = هناك ما يكفي من الضيوف الآن. لكن يمكنك الدخول.
guest-waits = لا يوجد من يستقبل الآن. يمكنك قراءة كل شيء. كضيف يمكنك الحديث من جديد عندما يوجد مضيف أو مضيفة.
guest-pace = كضيف يمكنك أن تقول شيئًا كل { $n } ثانية.
guest-sends-no-link = كضيف لا يمكنك إرسال عنوان موقع أو بريد إلكتروني. قل ذلك بكلمات عادية.
and-why = { $what } السبب: { $why }
tables = الطاولات
log = الحديث في غرفة الجلوس
quiet = المكان هادئ. قل مرحبًا إن أحببت.
left = جار سابق أزال هذه الرسالة.
taken-back = تم سحب هذه الرسالة.
taken-away = تمت إزالة هذه الرسالة.
waves = تلويحة من { $name } للجميع
on-the-phone = { $caller }، على الهاتف، عن طريق { $name }
say-label = ماذا تريد أن تقول؟
say = أرسل
say-anyway = نعم، أرسل مع ذلك
wave = لوّح بيدك
photo = صورة
come-in = ادخل
go-out = اخرج
you-went-out = أنت الآن في الخارج. إلى اللقاء.
house-rules = قواعدنا
who-reads-neighbours = كل من في الداخل يستطيع قراءة هذا.
who-reads-anyone = الجميع يستطيع قراءة هذا، حتى من ليس في الداخل.
lines-stay = { $n ->
    [one] تختفي الرسائل بعد يوم واحد.
    [two] تختفي الرسائل بعد يومين.
    [few] تختفي الرسائل بعد { $n } أيام.
    [many] تختفي الرسائل بعد { $n } يومًا.
   *[other] تختفي الرسائل بعد { $n } يوم.
}
refresh = انظر هل هناك رسائل جديدة
without-script = أنت في الداخل. إذا لم تنظر لمدة 3 دقائق، تصبح في الخارج.
come-in-to-talk = ادخل لتشارك في الحديث
n-new = { $n ->
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $n } رسائل جديدة
    [many] { $n } رسالة جديدة
   *[other] { $n } رسالة جديدة
}
pause = استراحة قصيرة
pause-waits = الرسائل الجديدة تنتظر حتى تتابع.
read-line-aloud = اقرأ رسالة { $name } بصوت عالٍ
more-about = المزيد عن رسالة { $name }
answer-this = أجب على هذا
no-answer = لا، ليس الآن
take-back = اسحب رسالتي
take-back-hint = يمكنك ذلك خلال 15 دقيقة. بعد ذلك تبقى الرسالة.
line-taken-back = تم سحب رسالتك.
too-late-to-take-back = هذه الرسالة أقدم من 15 دقيقة. اطلب من المضيف إزالتها.
this-is-wrong = هذا ليس صحيحًا
do-not-see = لا أريد أن أرى { $name } بعد الآن
on-the-phone-for = نيابةً عن شخص على الهاتف
who-calls = ما اسم المتصل؟
caller-too-long = اجعل الاسم أقصر.
not-sent-yet = رسالتك محفوظة لكنها لم تُرسل بعد. سنحاول مرة أخرى قريبًا.
text-missing = اكتب أولًا ما تريد أن تقوله.
text-too-long = هذا طويل جدًا. اجعله أقصر، أو أرسله في جزأين.
not-so-fast = { $n ->
    [one] على مهلك. انتظر ثانية واحدة. رسالتك ما زالت هنا.
    [two] على مهلك. انتظر ثانيتين. رسالتك ما زالت هنا.
    [few] على مهلك. انتظر { $n } ثوانٍ. رسالتك ما زالت هنا.
    [many] على مهلك. انتظر { $n } ثانية. رسالتك ما زالت هنا.
   *[other] على مهلك. انتظر { $n } ثانية. رسالتك ما زالت هنا.
}
table-is-closed = غرفة الجلوس مغلقة الآن. يمكنك قراءة كل شيء.
you-are-silent = لا يمكنك الكتابة حتى { $until }. يمكنك القراءة.
yours-is-away = أزلنا رسالة لك.
you-are-outside = أنت في الخارج حتى { $until }. بعد ذلك أهلًا بك من جديد.
ask-somebody = اسأل شخصًا عن ذلك
no-national-number = يبدو هذا رقم المواطن (BSN). لا تضعه أبدًا على الإنترنت. احذفه.
is-it-a-phone-number = يبدو هذا رقم هاتف. هل تريد أن يراه الجميع؟
is-it-an-account = يبدو هذا رقم حساب بنكي. هل تريد أن يراه الجميع؟
is-it-an-address = يبدو هذا عنوانًا. هل تريد أن يراه الجميع؟
are-you-in-danger = هل أنت أو شخص آخر لستم بخير؟ لست مضطرًا لمواجهة هذا وحدك.
danger-call = هل هناك خطر الآن؟ اتصل بالرقم 112.
who-helps = مع من أستطيع أن أتحدث؟
rules-first-title = هكذا نتعامل مع بعضنا
rules-first = اقرأ هذا أولًا. بعد ذلك يمكنك المشاركة.
rules-agree = حسنًا
to-front-door = العودة إلى الباب الأمامي
note-title = اترك رسالة قصيرة
note-hint = يقرؤها المضيف التالي أولًا. بعد ذلك تراها غرفة الجلوس.
note-leave = اتركها
note-left = رسالتك في الانتظار.
notes-title = { $n ->
    [one] هناك رسالة قصيرة واحدة
    [two] هناك رسالتان قصيرتان
    [few] هناك { $n } رسائل قصيرة
    [many] هناك { $n } رسالة قصيرة
   *[other] هناك { $n } رسالة قصيرة
}
note-show = اعرضها في غرفة الجلوس
note-of = رسالة قصيرة من { $day }:
note-done = قرأتها، أزلها
need-somebody-now = هل تحتاج إلى أحد الآن؟ انظر بمن يمكنك الاتصال.
photo-title = اعرض صورة
photo-which = اختر صورة
photo-hint = نزيل من الصورة المكان الذي كنت فيه. لا يمكن أن تكون أكبر من 15 ميغابايت.
photo-alt = ماذا ترى في الصورة؟
photo-alt-hint = هكذا يعرف أيضًا من لا يرى جيدًا ما فيها.
photo-alt-missing = اكتب باختصار ما تراه في الصورة.
photo-missing = اختر صورة أولًا.
photo-show = اعرض
stop-without-photo = توقف، بدون صورة
optional = (ليس ضروريًا)
programme = البرنامج
programme-hint = كل فقرة في سطر خاص.
kept-lines = ما تقوله في غرفة الجلوس (قد تحفظه طاولة مدة أقصر أو أطول، وليس أكثر من 90 يومًا)
kept-presence = متى كنت في الداخل
export-heading = غرفة الجلوس
export-notes = رسائل قصيرة للمضيف
settings-title = من يستطيع القراءة؟
settings-neighbours = فقط من هم في الداخل
settings-anyone = الجميع، حتى من ليس في الداخل
settings-anyone-hint = يُكتب ذلك فوق الحديث. محركات البحث لا تقرأ أبدًا. من هو أصغر من 18 عامًا لا يستطيع الحديث هناك.
settings-save = احفظ
settings-saved = تم الحفظ.
today-title = في غرفة الجلوس
join = انضم
step-title = من يستطيع القراءة في غرفة الجلوس؟
tables-title = الطاولات في غرفة الجلوس
tables-hint = لكل طاولة حديثها الخاص.
table-new = أضف طاولة
table-new-title = طاولة جديدة
table-change = غيّر
table-stop = توقف، لا تغيّر شيئًا
table-name = ما اسم هذه الطاولة؟
table-name-hint = مثلًا: طاولة القهوة.
table-name-missing = أعطِ الطاولة اسمًا من 1 إلى 40 حرفًا.
table-door = متى يمكن الحديث هنا؟
door-always = دائمًا
door-always-hint = حتى عندما لا يوجد مضيف.
door-rota = عندما يوجد مضيف
not-for-minors = عند هذه الطاولة يقرأ الجميع، حتى المارّة في الشارع. يمكنك الحديث هنا إذا كان عمرك 18 عامًا أو أكثر.
door-rota-hint = حسب جدول المناوبة. وإلا فالطاولة مغلقة.
table-notes = عندما تكون الطاولة مغلقة، يمكن ترك رسالة قصيرة
table-guests = يمكن للضيوف الجلوس عندما يوجد من يستقبل
table-guests-hint = الضيف يختار اسمًا فقط. الوجوه التي لا يجوز أن يراها الجميع لا تظهر عندئذ على هذه الطاولة.
table-guests-not = لا يمكن للضيوف الجلوس إلى طاولة يقرأ فيها الجميع. اختر واحدًا من الاثنين.
table-days = بعد كم يوم تختفي الرسالة؟
table-days-hint = رقم من 1 إلى { $n }.
table-days-wrong = اكتب رقمًا من 1 إلى { $n }.
table-scene = أي رسم يناسبها؟
table-mode = ما نوع هذه الطاولة؟
mode-table = طاولة عادية
mode-hall = أمسية مع الجميع
mode-hall-hint = مع برنامج. المضيفون يظهرون بوضوح.
table-slow = كم ثانية بين رسالتين؟
table-slow-hint = اكتب 0 إذا كان الجميع يتحدثون بحرية.
table-slow-wrong = اكتب رقمًا من 0 إلى { $n }.
table-programme-long = اجعل البرنامج أقصر.
table-end-title = إزالة الطاولة
table-end-hint = لا يستطيع أحد الحديث هناك بعد الآن. ما قيل يختفي في وقته.
table-end = أزل هذه الطاولة
table-ended = تمت إزالة { $name }.
act-settled = أعدّ طاولة
act-ended = أزال طاولة
host-tools = لمن يستقبل
kept-notes = الرسائل القصيرة التي تتركها للمضيف
slow-begin = أبطأ: 30 ثانية بين رسالتين
slow-end = الحديث بحرية من جديد
host-act = أخفِ هذا أو افعل أكثر
act-calmed = هدّأ طاولة أو أعادها كما كانت
too-fast = لحظة من فضلك. رسالتك ما زالت هنا، ويمكنك إرسالها مرة أخرى بعد قليل.
not-live = الرسائل الجديدة لا تظهر هنا تلقائيًا الآن.
rota-title = جدول الاستقبال
rota-about = من يستقبل ومتى؟ الباب مفتوح ما دام هناك مضيف أو مضيفة.
rota-always = هذه الطاولة مفتوحة دائماً. الجدول يبيّن فقط من يكون هنا ومتى.
rota-tables = الطاولات
rota-when = { $day }، { $from } – { $to }
rota-always-open = مفتوح دائماً.
rota-open-until = مفتوح حتى { $time }.
rota-closed = مغلق الآن.
rota-closed-until = مغلق الآن. المرة القادمة: { $moment }.
rota-open = افتح الباب
rota-sit-down = أنا أستقبل أيضاً
rota-open-until-label = مفتوح حتى
rota-open-until-hint = اتركه فارغاً إن كنت لا تعرف بعد. يُغلق الباب وحده بعد 4 ساعات.
rota-open-until-wrong = اكتب وقتاً خلال 4 ساعات، مثلاً 16.30.
rota-close = أغلق الباب
rota-close-done = الباب مغلق حتى المرة القادمة.
rota-hand-over-to = التسليم إلى
rota-hand-over = سلّم
rota-hand-over-done = الاستقبال الآن مع { $name }، وسيصل إشعار بذلك.
rota-hand-over-not = هذا غير ممكن الآن. يمكنك التسليم فقط عندما تستقبل بنفسك.
rota-now-until = الآن، حتى { $time }
rota-week = كل أسبوع
rota-week-empty = لا أحد في الجدول بعد.
rota-times = الأوقات
rota-times-hint = مثلاً من 13.00 إلى 17.00. بعد منتصف الليل؟ ضع مناوبتين.
rota-from = من
rota-to = إلى
rota-who = من يستقبل؟
rota-nobody = لا أحد بعد
rota-remove = احذف
rota-removed = تم الحذف. من أراد الحضور سيُخبَر.
rota-saved = تم الحفظ.
rota-add-title = مناوبة جديدة
rota-add = ضع في الجدول
rota-day = اليوم
rota-day-missing = اختر يوماً.
rota-date-wrong = اختر يوماً من اليوم فصاعداً، خلال سنة.
rota-time-wrong = اكتب بداية ونهاية، مثلاً 13.00 و 17.00.
rota-times-backwards = النهاية تأتي بعد البداية. راجع الأوقات مرة أخرى.
rota-times-over = هذا الوقت مضى.
rota-who-missing = اختر من يستقبل.
rota-too-many = لا يتسع الجدول لأكثر من { $n } مناوبة.
rota-has-it = لدى { $name } مناوبة في ذلك الوقت.
rota-turns = الأسبوعان القادمان
rota-turns-hint = هل ستكون مرة مختلفة؟ اختر ذلك اليوم.
rota-turns-empty = لا توجد مناوبات قادمة.
rota-off = أُلغيت
rota-changed = مختلفة
rota-extra = فتح مرة إضافية
rota-extra-add = أضف
rota-turn-title = مختلف هذه المرة
rota-turn-save = احفظ لهذه المرة
rota-turn-off = يبقى الباب مغلقاً هذه المرة.
rota-turn-over = هذه المناوبة انتهت أو لم تعد موجودة.
rota-not-this-time = ليس هذه المرة
rota-close-then = إذن نُغلق
rota-as-usual = كالمعتاد
rota-mine = مناوباتي
rota-mine-about = لا تستطيع الحضور مرة؟ عندها نسأل الآخرين.
rota-mine-next = متى تستقبل
rota-mine-empty = ليست لديك مناوبة في الأسابيع الأربعة القادمة.
rota-cannot = لا أستطيع الحضور
rota-can-after-all = أستطيع الحضور
rota-asked = نسأل الآخرين. سنخبرك عندما يتولاها أحد.
rota-asked-short = نبحث عن شخص
rota-asked-long = صاحب هذه المناوبة لا يستطيع الحضور. سألنا الآخرين. إن لم يتولها أحد يبقى الباب مغلقاً.
rota-nobody-to-ask = لا يوجد شخص آخر نسأله. إن لم نجد أحداً يبقى الباب مغلقاً.
rota-who-can = من يستطيع؟
rota-take = أنا أتولاها
rota-take-question = هل تتولى هذه المناوبة؟ { $when }
rota-take-done = رائع! أنت الآن في الجدول.
rota-taken = المناوبة الآن مع { $name }. شكرًا على عرض المساعدة.
rota-ask-subject = هل يمكنك تولي مناوبة؟
rota-ask = حضور { $name } غير ممكن. الموضوع: { $table }، { $when }.
rota-ask-first = من يضغط أولاً يتولاها. إن كنت لا تستطيع فلا حاجة لفعل شيء.
rota-relieved-subject = تم تولي مناوبتك
rota-relieved = مناوبتك الآن مع { $name }: { $when }.
rota-yours-subject = أنت في الجدول
rota-yours = تستقبل الناس في { $table }: { $when }.
rota-next = المرة القادمة
rota-next-host = الاستقبال حينها مع { $name }.
rota-next-sought = ما زلنا نبحث عمن يستقبل حينها.
rota-next-unknown = لا نعرف بعد متى يُفتح الباب من جديد.
rota-this-week = من يكون هنا هذا الأسبوع؟
rota-come = سآتي أيضاً
rota-come-done = جميل! نراك: { $moment }. إن أُلغي فسنخبرك.
rota-come-too-late = هذه المرة لم تعد موجودة. انظر متى يُفتح الباب من جديد.
rota-you-come = ستأتي أيضاً. إن أُلغي فسنخبرك.
rota-come-not = لن آتي
rota-come-not-done = لم نعد ننتظرك.
rota-in-vain-subject = أُلغي موعد
rota-in-vain = أردت الحضور: { $table }، { $moment }. أُلغي ذلك. نعتذر.
rota-in-vain-next = لكن الباب يُفتح: { $moment }.
rota-in-vain-link = انظر من يكون هنا ومتى
rota-step = من يستقبل في غرفة الجلوس؟
rota-kept-turns = مناوبات المضيفين التي كانت مختلفة مرة
rota-kept-sittings = من فتح باب طاولة أو أغلقه
rota-kept-comings = أنك أردت الحضور إلى غرفة الجلوس
rota-export-sitting = فتح باباً أو أغلقه: { $when }
rota-export-coming = أراد الحضور: { $when }
guide-title = هكذا تستقبل الجيران
guide-about = في 15 دقيقة تعرف كيف يجري الأمر.
guide-link = شرح على الورق لمن يستقبل
guide-print = اطبع هذه الورقة وعلّقها بجانب شاشتك.
guide-open = هل لديك مناوبة؟ إذن يُفتح الباب وحده. وادخل أنت أيضًا حتى يراك الجميع. وإلا فاختر تحت الحديث «{ $tools }» ثم «{ $button }».
guide-notes-title = اقرأ الرسائل القصيرة
guide-notes = كتبها الجيران حين كان الباب مغلقًا. اعرض الرسالة في غرفة الجلوس، أو أزلها.
guide-greet-title = سلّم على كل شخص باسمه
guide-greet = اكتب مثلًا: «مرحبًا يا ريا، سررنا بحضورك.» وقل أيضًا من أنت.
guide-quiet-title = هل المكان هادئ؟
guide-quiet = اسأل سؤالًا سهلًا، مثل: «ماذا تأكلون اليوم؟» ومن لا يقول شيئًا فهو منّا أيضًا.
guide-unknown-title = هل هناك شيء لا تعرفه؟
guide-unknown = لا بأس. اكتب: «سأسأل عن ذلك.» واسأل زميلًا.
guide-phone-title = هل يتصل أحد؟
guide-phone = افتح «{ $button }». اكتب اسم المتصل وما يقوله. واقرأ له الأجوبة.
guide-calm-title = هل الحديث سريع جدًا؟
guide-calm = اختر «{ $tools }». هناك تجعله أهدأ. وعند «{ $button }» لا يكتب إلا من يستقبل. وقل لماذا.
guide-hide-title = هل هناك رسالة غير لائقة؟
guide-hide = اضغط على النقاط عند الرسالة، ثم على «{ $button }». اختر قاعدة، أو اكتب السبب. ويقرأ ذلك من كتب الرسالة.
guide-help-title = هل يصعب عليك الأمر وحدك؟
guide-help = اضغط على «أريد مساعدة». عندها نستدعي زميلًا.
guide-danger = هل هناك خطر؟ اتصل فورًا بالرقم 112.
guide-hand-over-title = هل عليك أن تذهب؟
guide-hand-over = اختر زميلًا واضغط على «{ $button }». وسيصل زميلك الخبر.
guide-close = ودّع الجميع، وقل متى يُفتح الباب من جديد. ثم اضغط على «{ $button }».
guide-turns = انظر في «{ $rota }» ثم في «{ $mine }». هل يتعذّر عليك الحضور مرة؟ اضغط على «{ $button }». عندها نسأل الآخرين.
guide-call = هل احترت؟ اتصل بمركز { $centre }.
guide-printed = طُبعت في { $date }.
relief-title = تولّي طاولة
relief-about = هل هناك ما لا يسير جيدًا؟ عندئذ تستقبل أنت هناك. ونخبر من كان يستقبل.
relief-take = أتولّى هذه الطاولة
relief-give-back = إعادة إلى { $names }
relief-stop = إعادة الطاولة
relief-nobody = لا أحد يستقبل الآن.
relief-link = إلى الطاولة
relief-done = أنت تستقبل هنا الآن. ونخبر من كان يستقبل.
relief-not = هذا غير ممكن الآن. الطاولة مغلقة، أو أنت تستقبل فيها بالفعل.
relief-over = أُعيدت هذه الطاولة من قبل.
relief-given-back = تمت الإعادة. ونخبر من يستقبل الآن.
relief-subject = أحد الزملاء يتابع الاستقبال
relief-told = الاستقبال في { $table } الآن مع { $name } بدلًا منك. لا حاجة إلى استقبالك هناك الآن.
relief-told-here = الاستقبال الآن مع { $name }. لا حاجة إلى استقبالك هنا الآن.
relief-back-subject = أنت تستقبل من جديد
relief-back-told = الاستقبال في { $table } عاد إليك من { $name }. أنت تستقبل هناك من جديد.
relief-kept = من تولّى طاولة من الفريق
relief-export = تولّى طاولة: { $when }
act-relieved = تولّى طاولة
act-given-back = أعاد طاولة

## A calm table, and who is silent
calm-silence = لحظة هدوء: الآن لا يكتب إلا من يستقبل. نتابع الحديث حين يُقال لنا ذلك.
calm-slow = { $n ->
    [zero] بهدوء: دون انتظار بين رسالتين.
    [one] بهدوء: الانتظار ثانية واحدة بين رسالتين، حتى يتغيّر ذلك.
    [two] بهدوء: الانتظار ثانيتين بين رسالتين، حتى يتغيّر ذلك.
    [few] بهدوء: الانتظار { $n } ثوانٍ بين رسالتين، حتى يتغيّر ذلك.
    [many] بهدوء: الانتظار { $n } ثانية بين رسالتين، حتى يتغيّر ذلك.
   *[other] بهدوء: الانتظار { $n } ثانية بين رسالتين، حتى يتغيّر ذلك.
}
silence-begin = لحظة هدوء للجميع
silence-end = نتابع الحديث
table-is-silent = هناك لحظة هدوء عند هذه الطاولة. الآن لا يكتب إلا من يستقبل. رسالتك ما زالت هنا.
why-link = اقرأ السبب
to-the-latest = إلى آخر رسالة
to-the-room = إلى غرفة الجلوس
guest-outside-from-here = شخص جلس هنا كضيف هو الآن في الخارج لبعض الوقت. من هذا المكان لا يمكن الجلوس كضيف حتى { $until }. الدخول ممكن.
photo-is-kept = هذه الصورة جاهزة.
photo-other = اختر صورة أخرى

## What a table belongs to
belongs-to = تابعة لـ: { $title }
table-belongs = تابعة لـ
table-belongs-hint = عندها تظهر الطاولة أيضًا مع هذا النشاط.
table-belongs-nowhere = لا شيء
table-belongs-former = ما انتهى
table-belongs-missing = اختر شيئًا من القائمة. ما انتهى لم يعد فيها.
talk-along-at = شارك في الحديث على الطاولة: { $name }

## A host who sets up a table
settings-by-coordinator = لا يمكن إلا للمنسق تغيير ذلك.

## The door, on a page that was open before
door-opened = الباب مفتوح الآن.
door-closed = الباب مغلق الآن.
closed-now = مغلق الآن
sit-down-host = أنت تستقبل الآن. ادخل حتى يراك الجميع.
attending-now = الآن في غرفة الجلوس
attending-later = في غرفة الجلوس: { $moment }
who-is = من هو { $name }؟
waiting-take-over = هل تستطيع؟ { $when }

## A line that wants an answer of the team
put-in-list = ضعه في قائمة الأسئلة
put-in-list-hint = يجيب الفريق. لا يراه أحد في الغرفة.
is-in-list = موجود في قائمة الأسئلة:
