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
again-monthly = كل شهر في اليوم نفسه
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
