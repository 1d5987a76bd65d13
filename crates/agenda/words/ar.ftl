feed-name = مواعيد { $centre }
title = المواعيد
lead = شاركنا. كل شيء تقريبا مجاني.
filters = أي أنشطة
filter-all = الكل
filter-today = اليوم
filter-week = هذا الأسبوع
filter-free = مجاني
filter-home = من البيت
mark-children = يمكن للأطفال الحضور
mark-women = للنساء فقط
mark-learning = نتعلم معا
mark-digital = الهاتف والحاسوب
mark-outside = في الهواء الطلق
day-today = اليوم، { $date }
day-tomorrow = غدا، { $date }
day-other = { $date }
until = حتى { $time }
at-home-too = ومن البيت أيضا
free = مجاني
is-off = ألغي
walk-in = تفضل بالدخول
sign-up-wanted = سجل من فضلك
full = مكتمل
n-places-left = { $n ->
    [zero] لم يبق مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $n } أماكن
    [many] بقي { $n } مكانا
   *[other] بقي { $n } مكان
}
empty = لا شيء في هذه الأيام بعد. انظر أسبوعا آخر.
other-days = أيام أخرى
earlier = قبل ذلك
later = بعد ذلك
front-title = في المواعيد
front-more = كل المواعيد
n-today = { $n ->
    [zero] لا شيء اليوم
    [one] نشاط واحد اليوم
    [two] نشاطان اليوم
    [few] { $n } أنشطة اليوم
    [many] { $n } نشاطا اليوم
   *[other] { $n } نشاط اليوم
}
facts = متى وأين
fact-when = متى
fact-where = أين
fact-cost = التكلفة
fact-for-whom = لمن
fact-call = عندك سؤال؟ اتصل بـ { $name }
when = { $date }، من { $from } إلى { $to }
never-again = انتهى هذا.
setting-there = في المبنى
setting-home = من البيت
setting-both = في المبنى أو من البيت
who-comes = من سيأتي؟
and-n-others = { $n ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $n } آخرون
    [many] و{ $n } آخرين
   *[other] و{ $n } آخر
}
other-dates = أيام أخرى
walk-in-hint = لا حاجة إلى التسجيل. تفضل بالدخول.
places-free = أهلا بك
waits-title = مكتمل. ضع اسمك في القائمة
closed-title = انتهى التسجيل
over-title = انتهى هذا
closed-call = هل تريد الحضور مع ذلك؟ اتصل بالرقم { $phone }.
first-name = الاسم
reach = البريد أو الهاتف (اختياري)
reach-hint = عندها يمكننا الاتصال بك أو الكتابة إليك إذا تغير شيء.
how-many = كم شخصا أنتم، وأنت منهم؟
how-many-people = كم شخصا؟
come = سآتي
come-wait = ضعني في القائمة
come-not = لن آتي
show-me = يمكن أن تظهر صورتي هنا
come-not-hint = لا تستطيع الحضور؟ ألغ تسجيلك. عندها يأتي غيرك.
yes-please = نعم، من فضلك
you-come = أنت في القائمة. إلى اللقاء!
you-wait = أنت في قائمة الانتظار. نخبرك عندما يوجد مكان.
you-are-offered = يوجد مكان لك. قل نعم قبل { $until }.
you-are-called = يوجد مكان لك. سنتصل بك.
you-lapsed = ذهب المكان إلى شخص آخر.
offer-over = لم يعد هذا المكان متاحا. يمكنك التسجيل من جديد.
cancelled = لم تعد في القائمة.
just-full = أخذ شخص آخر المكان الأخير قبل لحظة.
only-n-left = { $n ->
    [zero] لم يبق مكان.
    [one] بقي مكان واحد.
    [two] بقي مكانان.
    [few] بقيت { $n } أماكن.
    [many] بقي { $n } مكانا.
   *[other] بقي { $n } مكان.
}
too-late = انتهى التسجيل.
name-missing = اكتب اسمك هنا، بـ { $n } حرفا على الأكثر.
address-wrong = هذا ليس بريدا ولا رقم هاتف. انظر مرة أخرى.
organise-new = أضف شيئا إلى المواعيد
organise-change = عدل
organise-put-up = أضف إلى المواعيد
organise-save = احفظ
organise-done = أضيف إلى المواعيد.
ask-title = ما اسمه؟
ask-title-hint = مثلا: نطبخ الحساء معا
ask-brief = باختصار
ask-brief-hint = ماذا ستفعلون؟ في جملة أو جملتين.
ask-about = المزيد (اختياري)
ask-about-hint = ماذا نحضر معنا؟ من يمكنه الحضور؟ لعمل قائمة ابدأ السطر بالعلامة -.
ask-day = أي يوم؟
ask-from = من أي ساعة؟
ask-to = حتى أي ساعة؟
ask-time-hint = مثلا: 14.00
ask-again = هل يتكرر؟
again-once = لا، مرة واحدة
again-weekly = كل أسبوع
again-every-other-week = كل أسبوعين
again-monthly = كل شهر في اليوم نفسه من الأسبوع (مثل الثلاثاء الثاني)
ask-until = حتى أي يوم؟ (اختياري)
ask-until-hint = اتركه فارغا إذا كنت لا تعرف متى ينتهي.
ask-place = في أي مكان؟
ask-place-none = مكان آخر
ask-spot = أين هناك؟ (اختياري)
ask-spot-hint = مثلا: المطبخ
ask-cost = كم يكلف؟ (اختياري)
ask-cost-hint = اتركه فارغا إذا كان مجانيا. مثلا: 2 يورو
ask-sign-up = التسجيل
ask-walk-in = الدخول حر، لا حاجة إلى التسجيل
ask-with-sign-up = مع التسجيل
ask-places = كم مكانا؟
ask-places-hint = اتركه فارغا إذا كان هناك مكان للجميع.
ask-held = أماكن لمن يتصل
ask-held-hint = يبقى هذا العدد لمن ليس لديه إنترنت، حتى يوم قبل الموعد.
ask-list = عندما يكتمل
list-none = المكتمل مكتمل
list-moves-up = من ينتظر يأتي دوره تلقائيا
list-asks = من ينتظر يُسأل أولا
ask-closes = ينتهي التسجيل قبله بكم ساعة
ask-closes-hint = 0 يعني: حتى يبدأ.
ask-quiet = بهدوء: لا يرى أحد من سيأتي، والرسائل لا تذكر الاسم
ask-phone = بمن يمكن الاتصال؟ (اختياري)
ask-phone-hint = اتركه فارغا لرقم المركز.
ask-scene = اختر رسما
title-missing = اكتب اسمه هنا.
too-long = هذا طويل جدا. استعمل { $n } حرفا على الأكثر.
number-wrong = اكتب رقما من 0 إلى { $n }.
fewer-than-come = سيأتي { $n } شخص بالفعل. خذ هذا العدد على الأقل.
time-wrong = اكتب وقتا، مثل 14.00.
day-wrong = اختر يوما قادما.
until-wrong = هذا اليوم مبكر جدا أو بعيد جدا.
n-come = { $n ->
    [zero] لا أحد سيأتي بعد
    [one] شخص واحد سيأتي
    [two] شخصان سيأتيان
    [few] { $n } أشخاص سيأتون
    [many] { $n } شخصا سيأتون
   *[other] { $n } شخص سيأتون
}
nobody-yet = لم يسجل أحد بعد.
column-people = الأشخاص
column-standing = الحالة
standing-coming = سيأتي
standing-waiting = ينتظر
standing-offered = له مكان حتى { $until }
standing-to-call = اتصل: يوجد مكان
standing-lapsed = لم يجب
take-off = احذف من القائمة
taken-off = { $name } لم يعد في القائمة.
write-down-title = سجل شخصا
write-down-hint = لمن يتصل أو يمر بنا. بعدها يمكنك طباعة ورقة.
write-down = سجل
call-off-title = هل ألغي؟
call-off-why = لماذا؟ (اختياري)
call-off-hint = يقرأ هذا كل من سيأتي.
call-off = ألغ هذا
called-off = ألغي. سيعرف كل من في القائمة.
to-the-activity = إلى النشاط
slip = الورقة
slip-coming = أنت في القائمة
slip-waiting = أنت في قائمة الانتظار
slip-ours = يوجد مكان لك
slip-cancelled = لم تعد في القائمة
slip-quiet = موعدك
slip-code = هذا رمزك:
slip-how = احتفظ بهذا الرمز. لا تستطيع الحضور؟ اذهب إلى { $address } واكتب الرمز، أو اتصل بنا.
slip-name-hint = الاسم الذي سجلت به.
slip-name-wrong = هذا الاسم لا يتبع هذا الرمز. انظر مرة أخرى أو اتصل بنا.
letter-confirm-subject = تسجيلك
letter-you-come = أنت في القائمة. إلى اللقاء!
letter-you-wait = المكان مكتمل الآن. أنت في قائمة الانتظار. نخبرك عندما يوجد مكان.
letter-moved-subject = يوجد مكان لك
letter-moved-up = أصبح هناك مكان. أنت الآن في القائمة. لا تستطيع الحضور؟ ألغ تسجيلك.
letter-offered = أصبح هناك مكان. هل تريد الحضور؟ قل نعم قبل { $date }، { $time }.
letter-lapsed = لم نسمع منك. ذهب المكان إلى شخص آخر.
letter-off-subject = ألغي هذا
letter-off = ألغي هذا.
letter-off-because = ألغي هذا: { $why }
letter-when = { $title }، { $date }، { $time }
letter-quiet-subject = تغير شيء في موعدك
letter-quiet-when = موعدك يوم { $date }، { $time }
letter-look = انظر
kept-sign-ups = من سجل في المواعيد
kept-dates = ما كان من أنشطة
export-sign-ups = ما سجلت فيه
export-organised = ما تنظمه
act-put-up = أضاف شيئا إلى المواعيد
act-called-off = ألغى شيئا

## Organising: changes, single dates, proposals.
told-letters = { $n ->
    [one] ستصل رسالة إلى شخص واحد.
    [two] ستصل رسالة إلى شخصين.
    [few] ستصل رسالة إلى { $n } أشخاص.
    [many] ستصل رسالة إلى { $n } شخصا.
   *[other] ستصل رسالة إلى { $n } شخص.
}
told-calls = { $n ->
    [one] عليك الاتصال بشخص واحد.
    [two] عليك الاتصال بشخصين.
    [few] عليك الاتصال بـ { $n } أشخاص.
    [many] عليك الاتصال بـ { $n } شخصا.
   *[other] عليك الاتصال بـ { $n } شخص.
}
told-calls-by-team = { $n ->
    [one] سيتصل الفريق بشخص واحد.
    [two] سيتصل الفريق بشخصين.
    [few] سيتصل الفريق بـ { $n } أشخاص.
    [many] سيتصل الفريق بـ { $n } شخصا.
   *[other] سيتصل الفريق بـ { $n } شخص.
}
and-n-more-dates = { $n ->
    [one] ويوم آخر
    [two] ويومان آخران
    [few] و{ $n } أيام أخرى
    [many] و{ $n } يوما آخر
   *[other] و{ $n } يوم آخر
}
letter-changed-subject = تغيّر شيء: { $title }
letter-changed-quiet = تغيّر شيء. اتصل بنا إذا أردت أن تعرف ما هو.
letter-other-time = صار الموعد { $clock } بدلا من { $former }.
letter-other-end = صار ينتهي عند { $clock }.
letter-other-day = صار الموعد { $date }، { $clock }. كان أولا { $former_date }، { $former_clock }.
letter-elsewhere = صار في مكان آخر: { $place }.
letter-elsewhere-unsaid = صار في مكان آخر. اتصل بنا لتعرف أين.
letter-elsewhere-quiet = إنه في مكان آخر. اتصل بنا لتعرف أين.
letter-on-again = سيقام رغم ذلك.
calls-title = اتصل بهؤلاء الأشخاص
calls-lead = { $n ->
    [0] لا أحد للاتصال به.
    [one] شخص واحد للاتصال به.
    [two] شخصان للاتصال بهما.
    [few] { $n } أشخاص للاتصال بهم.
    [many] { $n } شخصا للاتصال بهم.
   *[other] { $n } شخص للاتصال بهم.
}
calls-printed = طُبع في { $date }.
calls-none = الجميع يعرف. رائع!
calls-other = ردّ شخص آخر أو المجيب الآلي؟ قل فقط: هل تعاود الاتصال بـ { $centre }؟ لا تقل عن ماذا.
calls-number = الرقم
calls-no-number = لا يوجد رقم. أخبره عندما تراه.
calls-say = قل هذا
calls-done = تم الكلام
calls-tick = تم الكلام
call-ticked = شكرا. أزيل الاسم من القائمة.
calls-away = انتهيت؟ ضع هذه الورقة في الصندوق المقفل. لا تأخذها إلى البيت.
tentative = المكان قد يتغير
place-tentative = { $place } (قد يتغير)
ask-tentative = المكان ليس مؤكدا بعد
with-whom = مع { $name }
part-what = ما هو؟
part-looks = من وكيف يبدو
more-about = المزيد: شرح، تكلفة، لغة، لمن
more-again = المزيد: حتى متى، أيام أخرى
more-sign-up = المزيد: قائمة انتظار، أماكن لمن يتصل، هادئ
more-contact = من يقوم به، وبمن تتصل؟
ask-led-by = من يقوم بهذا؟ (اختياري)
ask-led-by-hint = اسم أول. يمكن للجميع قراءته.
again-every-few-weeks = كل عدة أسابيع
again-monthly-last = كل شهر في الأخير (مثل آخر جمعة)
again-monthly-day = كل شهر في التاريخ نفسه (مثل اليوم 15)
again-yearly = كل سنة
ask-n-weeks = كل كم أسبوع؟
ask-n-weeks-hint = فقط إذا اخترت: كل عدة أسابيع.
ask-also-on = أيضا في هذه الأيام من الأسبوع
own-dates-stay = الأيام التي غيّرتها بنفسك تبقى كما هي.
starters-title = ابدأ بمثال
starter-coffee = جلسة قهوة
starter-coffee-brief = مرّ بنا لشرب القهوة أو الشاي والحديث.
starter-dinner = نأكل معا
starter-dinner-brief = نأكل معا على طاولة طويلة. لا حاجة إلى أن تطبخ.
starter-walk = نزهة
starter-walk-brief = ساعة من المشي الهادئ في الحي. نتوقف إذا أراد أحد الجلوس.
starter-language = مقهى اللغة
starter-language-brief = نتحدث الهولندية معا. الخطأ مسموح.
starter-repair = مقهى التصليح
starter-repair-brief = هل تعطّل شيء؟ أحضره. نصلحه معا.
starter-games = عصر الألعاب
starter-games-brief = ورق أو ألعاب لوحية. يمكن للجميع المشاركة.
starter-screens = الهاتف والحاسوب
starter-screens-brief = أحضر هاتفك أو حاسوبك. سيجلس شخص بجانبك.
once-more = كرر هذا مرة أخرى
one-date-link = غيّر هذا اليوم
one-date-title = هذا اليوم فقط
one-date-lead = تبقى الأيام الأخرى كما هي.
one-date-done = تم الحفظ.
ask-note = ماذا تريد أن تضيف؟ (اختياري)
ask-note-hint = مثلا: هذه المرة في غرفة الحديقة
everybody-hears = من سجّل يعرف ما تغيّر.
as-usual-title = كالمعتاد رغم ذلك؟
as-usual-lead = عندها يعود الوقت والمكان المعتادان.
as-usual = كالمعتاد من جديد
on-again = هذا سيقام رغم ذلك
call-off-how-far = ما الذي لن يقام؟
call-off-one = هذا اليوم فقط
call-off-rest = هذا اليوم وكل ما بعده
called-off-rest = هذا وكل ما بعده لن يقام.
days-title = كل الأيام
days-none = لا توجد أيام أخرى.
days-skipped = نتخطى هذه الأيام
day-skip-title = أم نتخطى هذا اليوم؟
day-skip-lead = عندها لا يظهر هذا اليوم في المواعيد، كما في يوم عطلة.
day-skip = تخطَّ
day-unskip = رغم ذلك
day-add-title = يوم إضافي
day-add = أضف
day-added = اليوم في المواعيد.
day-taken = يوجد موعد في هذا اليوم. اختر يوما آخر.
propose-title = اقترح شيئا جميلا
propose-lead = ماذا تحب أن تفعل مع جيرانك؟ أخبرنا. نحن نساعدك.
propose-what = ماذا تريد أن تفعل؟
propose-what-hint = مثلا: لعب الشطرنج معا
propose-brief = أخبرنا قليلا عنه (اختياري)
propose-brief-hint = لمن هو؟ ماذا تحتاج؟
propose-when = متى؟ (اختياري)
propose-when-hint = مثلا: عصر الأربعاء. لا تعرف بعد؟ اتركه فارغا.
propose-where = أين؟ (اختياري)
propose-where-hint = مثلا: في غرفة الجلوس أو في الحديقة
propose-n = مع كم شخص؟ (اختياري)
propose-n-hint = اتركه فارغا إذا كان الجميع مدعوين.
propose-name = أي اسم يمكن كتابته؟ (اختياري)
propose-name-hint = يمكن للجميع قراءته. اتركه فارغا إذا لم ترد ذلك.
propose-send = أرسل فكرتي
propose-done = شكرا لك! سننظر فيه ونخبرك.
propose-first = ينظر فيه أحد من الفريق أولا. ثم يظهر في المواعيد.
propose-many = لديك { $n } أفكار تنتظر الرد. انتظر قليلا من فضلك.
propose-own = أفكارك
proposed-waits = ننظر في هذه الفكرة. سنخبرك.
proposed-yes = نعم! هو في المواعيد.
proposed-no = ليس هذه المرة. { $because }
proposals-title = الاقتراحات
proposals-lead = ما اقترحه الجيران. قل نعم أو لا وسيعرفون.
proposals-none = لا شيء ينتظر.
proposals-by = اقترحه { $name }، { $date }
proposals-yes = نعم: راجعه وضعه في المواعيد
proposals-no = ليس هذه المرة
proposals-because = ماذا تقول معه؟
proposals-because-hint = قل بلطف لماذا، أو ما الممكن.
proposals-send-no = أرسل هذا الرد
because-missing = اكتب جملة هنا، بما لا يزيد عن { $n } حرفا.
said-no = أُرسل الرد.
letter-idea-subject = حول فكرتك: { $title }
letter-idea-yes = نعم! فكرتك في المواعيد. يمكنك أن ترى من سيأتي وأن تعدّلها.
letter-idea-no = شكرا على فكرتك. لن ننفذها هذه المرة.
at-once-title = من ينشر فورا
at-once-lead = ما يضيفه الآخرون يذهب أولا إلى الاقتراحات.
at-once-who = هؤلاء يمكنهم ذلك مباشرة
at-once-always = المنسّق يمكنه ذلك دائما.
at-once-done = تم الحفظ.
kept-calls = من يجب أن نتصل به لأن شيئا تغيّر
kept-proposals = ما اقترحه الناس لالمواعيد
export-calls = ما نريد أن نتصل بك بشأنه
export-ideas = ما اقترحته
act-changed-date = غيّر يوما في المواعيد
act-said-no = رفض اقتراحا
act-chose-at-once = اختار من يضع شيئا مباشرة
## في أماكن أخرى وعلى الورق
more-filters = خيارات أكثر
elsewhere-title = خذ جدول الأنشطة معك
whole-month = الشهر كله
elsewhere-paper = هذا الأسبوع على الورق
elsewhere-calendar = في تقويم هاتفك
my-agenda = جدولي
my-agenda-going = إلى هنا تذهب
my-agenda-empty = لست مسجلاً في أي قائمة بعد.
on-waiting-list = أنت على قائمة الانتظار
my-feed-name = جدولي في { $centre }
waits-for = على قائمة الانتظار: { $title }
quiet-appointment = موعد
secret-title = على هاتفك
secret-intro = بعنوان سري يظهر كل ما تذهب إليه في تقويم هاتفك من تلقاء نفسه.
secret-make = أنشئ عنواناً سرياً
secret-again = أنشئ عنواناً جديداً
secret-again-hint = العنوان القديم لن يعمل بعد ذلك.
secret-since = لديك عنوان سري منذ { $date }.
secret-take-away = احذف العنوان
secret-gone = العنوان لم يعد يعمل.
secret-here = هذا عنوانك السري
secret-once = نعرضه مرة واحدة فقط. ضعه الآن في هاتفك.
secret-label = عنوانك السري
secret-open = ضعه في هاتفي
secret-warning = من يملك هذا العنوان يرى إلى أين تذهب. لا تعطه لأحد.
export-secret = العنوان السري لجدولك
export-secret-since = أُنشئ في { $at }
share-title = أخبر غيرك
share-address = العنوان
share-mail = بريد إلكتروني
share-whatsapp = واتساب
share-poster = ملصق
share-text = { $title }. { $when }. { $address }
agenda-drawn = رسم لتقويم على الحائط
opens-elsewhere = يفتح نافذة جديدة
sites-title = في مواقع أخرى
sites-intro = يمكن لمواقع أخرى أن تعرض جدولكم. مثل البلدية أو مدرسة. فقط المواقع في هذه القائمة يمكنها ذلك.
sites-none = لا يوجد موقع في القائمة بعد.
sites-listed = هذه المواقع مسموح لها
sites-new = ضع موقعاً في القائمة
sites-name = اسم الموقع
sites-name-hint = مثلاً: www.voorbeeld.nl
sites-add = ضعه في القائمة
sites-added = الموقع في القائمة.
sites-removed = لم يعد الموقع في القائمة.
sites-wrong = هذا ليس اسم موقع. اكتبه هكذا: www.voorbeeld.nl
sites-too-many = يمكن أن تحتوي القائمة على { $n } موقعاً على الأكثر.
sites-line-title = لمن يصنع الموقع
sites-line-hint = أرسل هذا السطر إلى صانع الموقع. عندها يظهر جدولكم هناك.
sites-line = السطر المخصص للموقع
sites-look = انظر كيف يبدو
act-sites-changed = غيّر المواقع التي تعرض الجدول
hall-title = اليوم وغداً
hall-nothing = لا يوجد شيء آخر في البرنامج.
hall-more = { $n ->
    [one] ونشاط { $n } آخر. انظر في الجدول.
    [two] ونشاطان آخران ({ $n }). انظر في الجدول.
    [few] و{ $n } أنشطة أخرى. انظر في الجدول.
   *[other] و{ $n } نشاطاً آخر. انظر في الجدول.
}
hall-scan = امسح الرمز أو اذهب إلى:
hall-call = أو اتصل
hall-as-of = محدّث الساعة { $time }.
hall-hold = أوقفه
hall-go-on = تابع
sheet-advice = اطبع هذه الورقة.
sheet-call = اتصل بـ { $centre }
sheet-printed = طُبع يوم { $date }.
week-sheet-title = هذا الأسبوع في { $centre }
days-from-to = من { $from } حتى { $to }
week-sheet-empty = لا يوجد شيء في الجدول هذا الأسبوع. أهلاً بك لشرب القهوة.
week-sheet-how = ضع علامة على ما يعجبك. هل يوجد رمز؟ اتصل واذكره. لا رمز؟ ادخل مباشرة.
week-sheet-printed = طُبع يوم { $date }. هل تغيّر شيء؟ نتصل بك إذا كنت مسجلاً.
column-day = اليوم
column-i-go = سأذهب
column-time = الوقت
column-what = ماذا
column-code = الرمز
poster-on-a3 = أكبر: على A3
poster-on-a4 = أصغر: على A4
poster-come-too = هل تأتي أنت أيضاً؟
poster-join = تريد المشاركة؟
poster-call = اتصل أو امسح الرمز.
poster-walk-in = ادخل مباشرة.
poster-down = يمكن إزالة هذا الملصق بعد { $date }.
check-sheet = اطبع القائمة
check-sheet-keep = احتفظ بهذه الورقة معك.
check-sheet-names = لا تتركها على الطاولة. عليها أسماء جيران.
check-sheet-free = فارغ لمن يتصل:
check-sheet-waiting = قائمة الانتظار بالترتيب
check-sheet-tally = دخل مباشرة؟ ضع خطاً بلا اسم
check-sheet-after = بعد الانتهاء
check-sheet-count = عدّوا معاً: الناس ________ لأول مرة ________
check-sheet-away = هذه الورقة توضع اليوم في الصندوق المقفل. لا أحد يحتفظ بها.
column-number = رقم
column-phone = الهاتف
column-is-there = حاضر
column-rang-off = اعتذر
tally-adults = بالغون
tally-children = أطفال دون 12
tally-first-time = لأول مرة عندنا
## Gathered: what others do, on our calendar.
gather-title = أنشطة الآخرين
gather-lead = اجلب ما هو موجود في تقويم الآخرين. هكذا لا تكتبه من جديد.
gather-sources = نجلب هذه المواقع
gather-add-title = اجلب أنشطة
gather-ask-name = لمن هو؟
gather-ask-name-hint = مثلا: المكتبة
gather-ask-address = عنوان تقويمهم
gather-ask-address-hint = اطلب منهم رابط iCal. ينتهي غالبا بـ .ics
gather-look = انظر ما سيأتي
gather-look-hint = لا شيء في المواعيد بعد. تنظر أولا.
gather-name-missing = اكتب هنا لمن هذا التقويم.
gather-no-address = اكتب عنوانا يبدأ بـ https://
gather-address-known = نجلب هذا التقويم بالفعل.
gather-too-many-sources = لا يمكن أكثر من { $n } موقعا. أزل واحدا أولا.
gather-not-public = هذا العنوان ليس على الإنترنت المفتوح. اطلب عنوانا آخر.
gather-too-slow = الموقع بطيء جدا.
gather-too-large = يوجد الكثير جدا في هذا العنوان.
gather-not-there = لم يعد هناك شيء في هذا العنوان.
gather-refuses = الموقع لا يسمح لنا بالدخول.
gather-not-a-calendar = لا يوجد تقويم في هذا العنوان بل شيء آخر. اطلب رابط iCal.
gather-no-answer = الموقع لا يجيب.
gather-went-well = آخر جلب: { $at }.
gather-failed-since = { $why } آخر نجاح: { $at }.
gather-list-title = قائمة أو ملف
gather-list-lead = هل لديك قائمة أو ملف إكسل أو ملف ‎.ics؟ أحضره.
gather-list-open = أحضر قائمة
gather-batch = { $at }: { $n } في المواعيد
gather-batch-by = { $at }، { $name }: { $n } في المواعيد
gather-paste = الصق قائمتك هنا
gather-paste-hint = نشاط في كل سطر: اليوم والوقت والاسم.
gather-paste-example = 26 november 16.00 tot 18.00 Samen soep koken
gather-file = أو اختر ملفا
gather-file-hint = ملف ‎.ics أو ملف ‎.csv من إكسل. عناوين الأعمدة: title, date, from, to, where, cost.
gather-file-too-large = هذا الملف كبير جدا. قسمه إلى اثنين.
gather-list-missing = الصق قائمة هنا أو اختر ملفا.
gather-nothing-there = لا شيء هنا. اكتب في كل سطر يوما ووقتا واسما.
gather-not-text = لا نستطيع قراءة هذا الملف. احفظه في إكسل بصيغة CSV.
gather-is-a-page = هذه صفحة من موقع. اختر ملف ‎.ics أو ‎.csv.
gather-look-title = هذا ما سيضاف
gather-in-title = هذا في المواعيد
gather-undone-title = أزيل هذا من جديد
gather-nothing-coming = لا يوجد فيه شيء قادم.
gather-n-found = { $n ->
    [zero] لم نجد أنشطة.
    [one] وجدنا نشاطا واحدا.
    [two] وجدنا نشاطين.
    [few] وجدنا { $n } أنشطة.
    [many] وجدنا { $n } نشاطا.
   *[other] وجدنا { $n } نشاط.
}
gather-faults-title = لم ينجح هذا كليا
gather-too-much = فيه أكثر مما نستطيع. نأخذ { $n } على الأكثر.
gather-unknown-zone = لا نعرف المنطقة الزمنية لعدد { $n }.
gather-too-often = { $n } تتكرر كثيرا فلا نستطيع قراءتها.
gather-no-time = لا نعرف متى يكون { $n } منها.
gather-no-title = { $n } بلا اسم.
gather-too-long = { $n } تدوم أكثر من أسبوعين.
gather-more-than-once-a-day = { $n } تتكرر في اليوم. نأخذ المرة الأولى فقط.
gather-private = { $n } خاصة. نتركها هناك.
gather-not-now = { $n } انتهت أو تأتي بعد أكثر من سنة.
gather-line-wrong = { $n ->
    [zero] نقرأ كل الأسطر.
    [one] لا نستطيع قراءة سطر واحد.
    [two] لا نستطيع قراءة سطرين.
    [few] لا نستطيع قراءة { $n } أسطر.
    [many] لا نستطيع قراءة { $n } سطرا.
   *[other] لا نستطيع قراءة { $n } سطر.
}
gather-wrong-lines = انظر إلى السطر: { $lines }
gather-comes-title = هذه الأنشطة
gather-n-more-dates = { $n ->
    [zero] ولا مرة أخرى
    [one] ومرة أخرى
    [two] ومرتين أخريين
    [few] و{ $n } مرات أخرى
    [many] و{ $n } مرة أخرى
   *[other] و{ $n } مرة أخرى
}
gather-n-unshown = { $n ->
    [zero] ولا شيء آخر.
    [one] وواحد آخر.
    [two] واثنان آخران.
    [few] و{ $n } أخرى.
    [many] و{ $n } أخرى.
   *[other] و{ $n } أخرى.
}
gather-doubles-title = هل هذه موجودة بالفعل؟
gather-doubles-hint = لا نضيفها. هل هي شيء آخر؟ ضع علامة إذن.
gather-like = يشبه: { $title }، { $at }
gather-ask-way = كيف يأتي الناس؟
gather-way-walk-in = يدخلون مباشرة
gather-way-sign-up = يسجلون عندنا
gather-put-up-source = بعد ذلك ننظر كل ساعة إن تغير شيء.
gather-put-up-list = يمكنك إزالة كل شيء خلال أسبوع.
gather-n-in = { $n ->
    [zero] لا أنشطة في المواعيد.
    [one] نشاط واحد في المواعيد.
    [two] نشاطان في المواعيد.
    [few] { $n } أنشطة في المواعيد.
    [many] { $n } نشاطا في المواعيد.
   *[other] { $n } نشاط في المواعيد.
}
gather-undo-title = ليس صحيحا؟
gather-undo-hint = نزيل كل ما في هذه القائمة. يبقى ما غيّره أحد أو سجل فيه.
gather-undo = أزل هذه القائمة
gather-taken-off = أزيل { $off }. { $n ->
    [0] لم يبق شيء.
    [zero] لم يبق شيء.
    [one] يبقى { $n }: غيّره أحد أو سجل فيه.
    [two] يبقى { $n }: غيّره أحد أو سجل فيه.
    [few] يبقى { $n }: غيّره أحد أو سجل فيه.
    [many] يبقى { $n }: غيّره أحد أو سجل فيه.
   *[other] يبقى { $n }: غيّره أحد أو سجل فيه.
}
gather-site = من { $site }.
gather-contact = أسئلة؟ { $name } يعرف.
gather-missing = { $n ->
    [zero] لم يختف شيء.
    [one] اختفى نشاط واحد فجأة.
    [two] اختفى نشاطان فجأة.
    [few] اختفت { $n } أنشطة فجأة.
    [many] اختفى { $n } نشاطا فجأة.
   *[other] اختفى { $n } نشاط فجأة.
}
gather-missing-why = هذا أكثر من النصف. ربما حدث خطأ في موقعهم. عندنا كل شيء باق.
gather-right = نعم، صحيح. أزلها
gather-right-said = سنزيلها خلال دقيقة.
gather-now = اجلب الآن
gather-n-on = { $n ->
    [0] لا شيء في المواعيد بعد
    [zero] لا شيء في المواعيد بعد
    [one] نشاط واحد في المواعيد
    [two] نشاطان في المواعيد
    [few] { $n } أنشطة في المواعيد
    [many] { $n } نشاطا في المواعيد
   *[other] { $n } نشاط في المواعيد
}
gather-is-ours = عُدّل هنا
gather-left-title = لم تُضف
gather-left-lead = يبدو أن هذه موجودة بالفعل.
gather-still = أضفها مع ذلك
gather-away-title = إزالة كل ما من هذا الموقع؟
gather-away-hint = لن نجلب الموقع بعد الآن. يبقى ما غيّره أحد أو سجل فيه.
gather-away = أزل كل ما من هذا المصدر
gather-cost-unknown = اسأل
gather-comes-from = من موقع { $name }، جُلب { $at }.
gather-letter-subject = هل تقويم { $name } صحيح؟
gather-letter-missing = { $n ->
    [zero] لم يختف شيء من موقعهم.
    [one] اختفى نشاط واحد من موقعهم فجأة. هذا أكثر من النصف. عندنا كل شيء باق. انظر إن كان صحيحا.
    [two] اختفى نشاطان من موقعهم فجأة. هذا أكثر من النصف. عندنا كل شيء باق. انظر إن كان صحيحا.
    [few] اختفت { $n } أنشطة من موقعهم فجأة. هذا أكثر من النصف. عندنا كل شيء باق. انظر إن كان صحيحا.
    [many] اختفى { $n } نشاطا من موقعهم فجأة. هذا أكثر من النصف. عندنا كل شيء باق. انظر إن كان صحيحا.
   *[other] اختفى { $n } نشاط من موقعهم فجأة. هذا أكثر من النصف. عندنا كل شيء باق. انظر إن كان صحيحا.
}
gather-letter-look = انظر
when-from = { $date }، { $from }
kept-batches = قوائم الآخرين لوضعها في المواعيد
export-sources = المواقع التي تُذكر فيها
act-taken-in = وضع أنشطة الآخرين في المواعيد
act-taken-off = أزال أنشطة الآخرين

## Whether it is still true
checked-on = تم النظر فيه يوم { $date }.
checked-long-ago = آخر نظرة يوم { $date }. يرجى الاتصال للسؤال إن كان ما زال صحيحا.
## من يأتي وكيف
where-do-you-join = من أين تشارك؟
how-often = كم مرة تأتي؟
this-time = هذه المرة فقط
every-time = آتي كل مرة
come-never = لن آتي بعد الآن
full-on = ممتلئ في: { $dates }.
no-reminder = لا ترسلوا لي تذكيرًا
code-lost = هل ضاع رمز ورقتك؟ اتصل على { $phone }. نحن نبحث عنك.
too-many = سجّل كثيرون من هنا قبل قليل. حاول مرة أخرى بعد ساعة، أو اتصل على { $phone }.
in-my-calendar = ضعه في تقويمك
meeting-later = طريقة المشاركة من البيت تظهر هنا ابتداءً من { $moment }.
meeting-now = هل تشارك من البيت؟
meeting-join = شارك بالصورة
meeting-call = أو اتصل:
question-meal = أتناول الطعام معكم
question-wheelchair = آتي بكرسي متحرك
question-interpreter = أريد مترجمًا
question-behalf = باسم من تأتي؟
question-behalf-hint = مجموعة أو منظمة. ليس ضروريًا.
question-optional = ليس ضروريًا.
answer-missing = اكتب جوابًا هنا.
asking = التسجيل والأسئلة
asking-ready = ماذا تريد أن تعرف عمن يأتي؟
asking-ready-hint = اختر اثنين على الأكثر. أنتم فقط ترون الأجوبة. تُحذف بعد أربعة أسابيع.
asking-own = سؤال منك (ليس ضروريًا)
asking-own-hint = مثلًا: هل تحضر قدرًا؟
asking-needed = لا يمكن التسجيل دون جواب على سؤالي
asking-kept = تم الحفظ.
questions-too-many = اختر سؤالين على الأكثر.
question-delicate = الأفضل ألا تسأل هذا: “{ $word }”. الصحة والدين والأصل والأرقام الحكومية أمور خاصة. هل تريد السؤال رغم ذلك؟ اضغط حفظ مرة أخرى.
meeting-title = المشاركة من البيت
meeting-hint = يراه فقط من يأتي، ابتداءً من نصف ساعة قبل البداية.
meeting-link = رابط المشاركة (ليس ضروريًا)
meeting-link-wrong = هذا ليس رابطًا. الرابط يبدأ بـ https://
meeting-phone = رقم للاتصال والمشاركة (ليس ضروريًا)
meeting-phone-hint = مثلًا: 030 000 00 00، الرمز 1234
slip-also = تأتي أيضًا في:
slip-change = هل تريد تغيير شيء؟
slip-which = أي مرة؟
slip-all = كل المرات
take-over = هذا أنا
take-over-hint = هل كتب شخص هذا لك؟ ضعه مع بياناتك.
taken-over = هذا الآن مع بياناتك.
comes-already = أنت على القائمة لهذا اليوم.
link-come-not = ألا تستطيع المجيء؟
link-yes = هل تريد المكان الشاغر؟
column-answers = الأجوبة
column-do = ماذا تريد أن تفعل؟
column-reach = البريد أو الهاتف
list-file = القائمة كملف
standing-from-home = يشارك من البيت
n-from-home = { $n ->
    [one] { $n } من البيت
   *[other] { $n } من البيت
}
n-people = { $n ->
    [one] شخص واحد
   *[other] { $n } أشخاص
}
n-meals = { $n ->
    [one] { $n } يتناول الطعام
   *[other] { $n } يتناولون الطعام
}
n-wheelchairs = { $n ->
    [one] كرسي متحرك واحد
   *[other] { $n } كراسٍ متحركة
}
n-interpreters = { $n ->
    [one] { $n } يطلب مترجمًا
   *[other] { $n } يطلبون مترجمًا
}
answer-meal = يتناول الطعام
answer-wheelchair = كرسي متحرك
answer-interpreter = مترجم
answer-behalf = باسم { $name }
called-comes = يأتي
called-not = لم يعد يريد
was-called = { $name } يأتي.
new-slip = ورقة جديدة
turn = مكان آخر في الدور
turn-place = أي مكان في الدور؟ (من 1 إلى { $n })
turn-why = لماذا؟
turn-give = انقل
turn-given = { $name } في مكان آخر في الدور.
reason-agreed = هكذا اتفقنا
reason-needs = هذا الشخص يحتاجه
reason-mistake = أخطأنا
take-off-ticked = احذف كل من عليه علامة
tick-crowd = { $n } بلا حساب وبلا عنوان، من { $moment }: ضع علامة على الجميع
many-taken-off = { $n ->
    [one] حُذف تسجيل واحد.
   *[other] حُذفت { $n } تسجيلات.
}
nobody-chosen = لم تختر أحدًا. ضع علامة أولًا.
check-in = من هنا؟
check-in-hint = اضغط الزر عندما يدخل شخص.
comes-in = هو هنا
is-in = هنا
n-are-in = { $n ->
    [0] لا أحد هنا بعد
    [one] شخص واحد هنا
   *[other] { $n } أشخاص هنا
}
tally-title = أو عُدّ الناس فقط
tally = كم شخصًا كان هناك؟
tally-hint = رقم فقط. لا حاجة إلى أسماء.
tally-keep = احفظ الرقم
tally-kept = كان هناك { $n } أشخاص.
count-signed = { $n ->
    [one] كان مسجلًا شخص واحد.
   *[other] كان مسجلًا { $n } أشخاص.
}
count-came = { $n ->
    [one] جاء منهم { $n }.
   *[other] جاء منهم { $n }.
}
count-not = { $n ->
    [one] لم يأتِ { $n }.
   *[other] لم يأتِ { $n }.
}
outcome = ماذا نتج عن ذلك
outcome-text = ماذا نتج عن ذلك
outcome-hint = يقرأ الجميع هذا على صفحة هذا اليوم. لا تذكر أسماء دون سؤال أصحابها.
outcome-kept = تم الحفظ. هو الآن على الصفحة.
outcome-is-open = كتب المنظم هذا. وهو مكتوب في صفحة النشاط.
outcome-later = عندما ينتهي يمكنك أن تكتب هنا ماذا نتج عنه.
looked-back = رأي الناس
looked-back-good = { $n } من { $all } رأوه جيدًا.
looked-back-wishes = ماذا يريد الناس في المرة القادمة
looked-back-none = لم يقل أحد شيئًا بعد.
looked-back-few = الأجوبة قليلة بعد. تراها هنا ابتداءً من خمسة. هكذا لا يعرف أحد من قال ماذا.
look-back = كيف كان؟
look-back-anonymous = سؤالان قصيران. لا يرى أحد من أجاب بماذا.
look-back-good = هل كان جيدًا؟
look-back-yes = نعم
look-back-no = لا
look-back-wish = ماذا تريد في المرة القادمة؟ (ليس ضروريًا)
look-back-send = أرسل
look-back-done = شكرًا لك! وصلنا جوابك.
look-back-choose = اختر نعم أو لا.
letter-also = تأتي أيضًا في: { $dates }.
letter-remind-subject = غدًا
letter-remind = نراك غدًا. ألا تستطيع المجيء؟ أخبرنا إذن.
letter-thank-subject = شكرًا لك
letter-thank = سعدنا بحضورك. كيف كان؟ سؤالان قصيران.
letter-thank-look = أخبرنا
kept-views = رأي الناس في نشاط، بلا اسم
kept-outcomes = ماذا نتج عن نشاط
export-answers = ما أجبت به عند التسجيل
act-turn-given = أعطى شخصًا مكانًا آخر في قائمة الانتظار
act-many-taken-off = حذف عدة تسجيلات معًا

## صورة منشور
flyers-title = صور المنشورات
flyers-lead = هل رأيت شيئًا جميلًا معلّقًا على جدار؟ التقط له صورة. تضعه أنت أو زميل لك لاحقًا في المواعيد.
flyer-photo = التقط صورة أو اخترها
flyer-photo-hint = تأكّد من أن النص مقروء.
flyer-spot = أين هو معلّق؟
flyer-optional = (ليس ضروريًا)
flyer-bring = احفظ الصورة
flyer-kept = حُفظت الصورة.
flyer-missing = اختر صورة أولًا.
flyers-too-many = هناك { $n } صورة تنتظر. ضع بعضها في المواعيد أولًا.
flyers-waiting = ليست في المواعيد بعد
flyers-none = لا يوجد منشور ينتظر.
flyer-brought-by = { $name }، { $day }
flyer-alt = صورة منشور. { $spot }
flyer-beside = هذا ما في المنشور. املأه في الأسفل.
flyer-put-up = ضعه في المواعيد
flyer-away = لا حاجة إليه
flyer-gone = حُذفت الصورة.
kept-flyers = صور منشورات لم توضع في المواعيد بعد
export-flyers = المنشورات التي صوّرتها

## ما هو مكرّر
doubles-title = هل هذا مكرّر في المواعيد؟
doubles-lead = هذه متشابهة. احذف واحدًا منها. نُخبر من سجّل فيه.
doubles-none = لا شيء مكرّر في المواعيد.
double-take-off = احذفه
double-gone = حُذف. الآخر ما زال موجودًا.
double-apart = لا، هما اثنان
double-apart-done = حسنًا، يبقى الاثنان.

## لمن وممّن
all-languages = كل اللغات
all-organisers = من الجميع
languages-spoken = اللغة
only-of = فقط من { $name }
of-everybody = اعرض كل شيء
fact-organiser = من ينظم هذا؟
level = ما مدى صعوبته؟
level-easy = للمبتدئين
level-usual = لمن يعرف القليل
level-hard = لمن يعرف الكثير
level-easy-means = لا تحتاج إلى معرفة أي شيء مسبقًا.
level-usual-means = تعرف القليل من قبل.
level-hard-means = تتقنه من قبل.
level-unsaid = لا أحدد ذلك
ask-level = ما مدى صعوبته؟ (اختياري)
ask-languages = أي لغة يتكلمون هناك؟ (اختياري)
waiting-proposals = { $n ->
    [one] فكرة واحدة لجدول الأنشطة
    [two] فكرتان لجدول الأنشطة
    [few] عدد الأفكار لجدول الأنشطة: { $n }
   *[other] عدد الأفكار لجدول الأنشطة: { $n }
}
