## The entrance
title = حديث على انفراد
lead = تحدّث مع شخص واحد من الفريق. لا يقرأ الحديث غيركما. يمكن أن يكون اسمك مستعاراً.
is-there = موجود الآن: { $name }
worker-until = عامل اجتماعي، حتى { $time }
social-worker = عامل اجتماعي
nobody-there = لا يوجد الآن من تتحدث معه.
next-there = يعود { $name }: { $when }.
wait-lead = انتظر هنا، أو عد بعد قليل. مكانك يبقى لك.
wait-here = سأنتظر هنا
leave-title = اترك رسالة
rather-leave-title = ألا تريد الانتظار؟
leave-label = ماذا تريد أن تقول أو تسأل؟
answer-before = نرد عليك في موعد أقصاه { $day }.
leave = اترك الرسالة
rather-not = لا، ليس الآن
come-in-first = ادخل أولاً. تختار اسمك بنفسك. أو اتصل بنا.
or-come-in = هل لك اسم هنا، أو تريد أن تقرأه لاحقاً؟ إذن ادخل أولاً.
guest-title = تحدّث كضيف
guest-about = لا تحتاج إلى عنوان أو رقم. تقرأ الجواب الآن، على هذا الجهاز.
guest-name = بماذا نناديك؟
guest-name-hint = اسم تختاره بنفسك. يمكن أن يكون مستعاراً.
guest-shared = هناك أشخاص آخرون يستعملون هذا الجهاز.
guest-shared-means = إذا لم تضغط على شيء خلال ربع ساعة، تخرج تلقائياً. ومن يأتي بعدك لا يقرأ شيئاً.
guest-begin = اجلس
guest-name-missing = اختر اسماً من حرف واحد إلى { $n } حرفاً.
guest-name-taken = يوجد هنا شخص بهذا الاسم. اختر اسماً آخر.
guest-nobody-there = لا يوجد الآن أحد للتحدث معه. ادخل، فتقرأ الجواب لاحقاً.
guest-enough = جاء اليوم من هنا ما يكفي من الضيوف. ادخل، أو اتصل بنا.
guest-stays = أنت هنا كضيف. هل انتهيت؟ اضغط دائما على “إنهاء وخروج”. بعدها لا يستطيع أحد قراءة هذا هنا، ولا أنت. وبعد يومين يختفي عند الفريق أيضاً.
guest-here = هذا ضيف. إذا ذهب فلن يقرأ أحد جوابك.
guest-is-gone-by-then = سيكون الضيف قد غادر البيت قبل ذلك. اختر وقتا خلال 24 ساعة، أو اطلب منه أن يدخل.
danger = هل هناك خطر الآن؟ اتصل بالرقم
suicide = هل تفكر في الانتحار؟ اتصل بالرقم
no-emergency = هذا ليس للطوارئ: نحن لا نقرأ طوال اليوم.
when-title = متى يمكنك التحدث؟
is-away = غائب لبعض الوقت.
good-to-know = من الجيد أن تعرف
know-unseen = لا أحد يرى أنك هنا.
know-looked = ترى دائماً من اطّلع عليه.
know-away = يمكنك حذف الحديث.

## The talk
the-team = الفريق
somebody-who-left = شخص غادر
only-the-two = لا يقرأ هذا غيركما.
only-who-takes = لا يقرأ هذا إلا من يتولى حديثك.
n-before = { $n ->
    [0] جاء دورك الآن.
    [one] قبلك شخص واحد. بعده يأتي دورك.
   *[other] قبلك { $n } من الأشخاص. بعدهم يأتي دورك.
}
stay-or-come-back = سيكون { $names } معك بعد قليل. ابق هنا أو عد بعد قليل. مكانك يبقى لك.
earlier = اقرأ ما قيل من قبل
log-with = حديث مع { $name }
not-live = الرسائل الجديدة لا تصل هنا تلقائياً الآن.
refresh = انظر هل توجد رسائل جديدة
not-sent-yet = رسالتك ما زالت هنا لكنها لم تُرسل بعد. سنحاول مرة أخرى بعد قليل.
to = إلى { $name }
talk-on = متابعة الحديث مع { $name }
photo = صورة
send = أرسل
send-anyway = نعم، أرسل على أي حال
text-missing = اكتب أولاً ما تريد قوله.
text-too-long = هذا طويل جداً. اختصره أو أرسله على جزأين.
no-national-number = هذا يشبه رقماً وطنياً. لا تضعه أبداً على الإنترنت. احذفه.
are-you-in-danger = هل أنت أو شخص آخر لستم بخير؟ لست مضطراً لفعل هذا وحدك.
too-fast = تمهّل قليلاً. رسالتك ما زالت هنا؛ أرسلها مرة أخرى بعد قليل.
does-not-open = لم نعد نستطيع فتح هذا السطر.

## What happened
happened-taken = انضم { $name } ويقرأ الآن.
happened-asked = سُئل: هل يمكن أن يتولى { $name } الحديث؟
answer-now = أجب الآن
happened-handed = من هنا يتابع { $name } الحديث.
happened-kept = لن يتولى أحد آخر الحديث.
happened-back = من كان يتولى هذا الحديث لم يعد يعمل هنا. الحديث بانتظار زميل.
happened-looked = اطّلع { $name } على الحديث. اقرأ السبب في «من اطّلع».
happened-closed = انتهى هذا الحديث.
spoken-in-building = قيل في المبنى
spoken-on-phone = قيل على الهاتف

## Who goes on with it
may-take-over = هل يمكن أن يتولى { $name } الحديث؟
may-take-over-means = إذا قلت نعم يقرأ { $name } كل ما هو مكتوب هنا. إذا قلت لا يبقى كل شيء كما هو.
yes-may = نعم، موافق
no-may-not = لا، أفضّل ألا يحدث ذلك
handed-said = يستمر الحديث.
kept-said = حسناً. لن يتولى أحد آخر الحديث.
asked-no-more = لم يعد هذا السؤال قائماً. لم يتغير شيء.

## Who looked
who-looked = من اطّلع
nobody-looked = لم يقرأ هذا أحد بعد.
else-nobody = لم يطّلع عليه أحد آخر.
only-at-danger = لا يجوز لزميل أن يقرأ إلا عند خطر على الحياة. عندها يُكتب هنا من ومتى ولماذا.
looked-took = تولى { $name } حديثك ويقرأ معك.
looked-handed = تولى { $name } الحديث. أنت وافقت على ذلك.
looked-back = لم يعد { $name } يقرأ.
looked-glass = أراد { $name } الاطلاع لأن حياة شخص ربما كانت في خطر.
looked-read = قرأ { $name } هذا الحديث.
because = السبب:

## When it is done
when-done = عندما تنتهي
i-am-done = انتهيت
close = أغلق هذا الحديث
is-closed = هذا الحديث مغلق. إذا كتبت شيئاً يستمر.
closed-said = أُغلق الحديث.
keep-file = احفظه كنص
keep-paper = ضعه على ورق
paper-title = للاحتفاظ به
kept-line = { $clock } { $name }: { $text }
kept-happened = { $clock } ({ $text })
kept-photo = صورة: { $alt }
throw-away = احذف الحديث
throw-away-sure = هل تحذف هذا الحديث؟
throw-away-both = عندها يُحذف عند الفريق أيضاً. لا أحد يستطيع استعادته.
leave-it = لا، اتركه
thrown-away = تم الحذف.
stays = إذا لم تفعل شيئاً يختفي بعد { $n } يوماً من آخر سطر.
back-to-it = رجوع

## A photo
photo-title = أرسل صورة
photo-seen-by = لا يرى الصورة إلا من يتحدث معك.
photo-which = اختر صورة
photo-hint = نزيل من الصورة المكان الذي كنت فيه. لا يمكن أكبر من 15 ميغابايت.
photo-alt = ماذا يظهر في الصورة؟
photo-alt-missing = اكتب باختصار ما يظهر في الصورة.
photo-missing = اختر صورة أولاً.
optional = (اختياري)
photo-text = هل تريد أن تقول شيئاً معها؟
photo-send = أرسل الصورة
photo-stop = توقف، بدون صورة
photos-enough = توجد هنا بالفعل { $n } صورة. لا يتسع لأكثر.

## The workers' side
queue-title = أحاديث على انفراد
queue-lead = لا ترى من ينتظر إلا عندما تتولى الحديث. لا يقرؤه إلا أنت وذلك الشخص.
queue-waiting = من ينتظر
queue-nobody = لا أحد ينتظر.
somebody-waits = شخص ينتظر
since = منذ { $when }
was-with-colleague = كان عند زميل. نسأل أولاً هل يمكنك توليه.
take = تولَّ هذا الحديث
ask-to-take = اسأل هل يمكنك توليه
asked-said = لقد سألنا. بعد الموافقة ينتقل الحديث.
asked-already = سبق أن سُئل من يمكنه تولي الحديث. ننتظر الجواب.
another-took-it = سبقك زميل قبل قليل.
queue-mine = أحاديثي
queue-mine-none = ليست لديك أحاديث الآن.
n-new-short = الجديد: { $n }
state-closed = مغلق
queue-others = أحاديث الزملاء
queue-others-lead = ترى فقط أن هناك حديثاً. لا تقرأ ما فيه.
with-colleague = عند { $name }
last-word = آخر سطر: { $when }
only-danger-link = هل هناك خطر على الحياة؟
no-hours-yet = اكتب متى تكون موجوداً. وإلا يظهر أنه لا يوجد أحد.
waits-for-yes = سُئل هل يمكن أن يتولى { $name } الحديث.
note-title = هل تحدثتما في مكان آخر؟
note-label = على ماذا اتفقتما؟
note-hint = يقرأ { $name } هذا أيضاً. هكذا لا يضطر أحد أن يحكيه مرتين.
note-building = تحدثنا في المبنى
note-phone = تحدثنا بالهاتف
hand-over-title = هل يتابع زميل؟
hand-over-whom = من؟
hand-over-hint = يقرر { $name } بنفسه. حتى ذلك الحين لا يقرأ زميلك شيئاً.
hand-over-ask = اسأل { $name }

## Appointments
offer-title = الاتفاق على موعد
offer-day = أي يوم؟
offer-time = في أي ساعة؟
offer-where = أين؟
offer-send = اقترح هذا الموعد
offer-wrong = اختر يوماً ووقتاً لم يأتيا بعد، مثل 14.00.
offer-enough = توجد مواعيد كافية للاختيار.
offered-said = تم اقتراح الموعد.
state-offered = مقترح
state-agreed = متفق عليه
place-building = في المبنى
place-phone = بالهاتف
place-home = في بيتك
time-says = { $day }، { $clock }، { $place }
choose-time = يقترح { $name } موعداً
none-fits = لا يناسبني ذلك
none-fits-said = حسناً. ستسمع عن موعد آخر.
agreed-title = موعدكما
agreed-said = تم الاتفاق.
to-calendar = أضفه إلى تقويمي
call-off = ألغِ الموعد
dropped-said = أُلغي الموعد.
time-is-gone = لم يعد هذا الموعد متاحاً.
happened-offered = يقترح { $name } موعداً.
happened-agreed = تم الاتفاق على موعد.
happened-none-fits = المواعيد المقترحة غير مناسبة.
happened-dropped = الموعد لن يتم.
letter-soon-subject = تذكّر موعدك
letter-soon = تذكّر موعدك. ادخل لتقرأ متى هو.
export-time = اتفقت على موعد: { $when }.

## Hours
hours-title = ساعاتي
hours-lead = متى يمكنك التحدث؟ اليوم بلا وقت هو يوم فارغ.
hours-from = من
hours-to = إلى
hours-wrong = اكتب من متى إلى متى، مثل 9.00 و17.00.
away-label = هل ستغيب لفترة؟ من أي يوم تعود؟
away-hint = حتى ذلك اليوم لا ينتظرك أحد.
away-wrong = اختر يوماً.
hours-keep = احفظ ساعاتي
hours-kept = حُفظت ساعاتك.

## Danger to life
glass-title = القراءة عند خطر على الحياة
glass-lead = افعل هذا فقط إذا كان شخص قد يموت. اتصل أولاً بالرقم 112.
glass-means-resident = من يتحدث هنا يقرأ اسمك وسببك.
glass-means-coordinator = يعلم المنسق بذلك فوراً.
glass-means-hour = يمكنك القراءة 60 دقيقة. تُسجَّل كل مرة.
glass-why = لماذا يجب ذلك الآن؟
glass-reason = اكتب السبب في { $n_min } إلى { $n_max } حرفاً.
glass-break = نعم، يجب أن أقرأ
glass-until = يمكنك القراءة حتى { $time }.
glass-each-time = تُسجَّل كل مرة تقرأ فيها.
glass-read = اقرأ الحديث
act-looked = اطّلع عند خطر على الحياة

## Told
letter-subject = هناك رسالة لك
letter-waits = هناك رسالة لك. ادخل لتقرأها.
letter-link = اقرأ الرسالة
letter-queue-subject = شخص ينتظر
letter-queue = شخص ينتظر ليتحدث. انظر في الغرفة الخلفية.
letter-queue-link = انظر من ينتظر
letter-looked-subject = اطّلع زميل عند خطر على الحياة
letter-looked = رأى { $name } أن هناك خطراً على الحياة، ويمكنه القراءة ساعة في حديث زميل.
letter-looked-log = اسأل اليوم عما حدث. هو مسجل في السجل دون ذكر صاحب الحديث ولا محتواه.
letter-looked-link = انظر في السجل

## The day view
waiting-new = { $n ->
    [one] حديث واحد فيه رسالة جديدة
   *[other] أحاديث فيها رسائل جديدة: { $n }
}
waiting-free = { $n ->
    [one] شخص واحد ينتظر ليتحدث
   *[other] أشخاص ينتظرون ليتحدثوا: { $n }
}
figure-begun = أحاديث على انفراد
figure-in-time = أُجيب في الوقت المحدد
figure-handed = انتقلت بموافقة

## What is kept, and who could read it
kept-talks = أحاديث على انفراد، بعد آخر سطر
kept-log = من فتح حديثاً على انفراد
who-reads-two = ما تقوله على انفراد لا يقرؤه إلا أنت ومن يتحدث معك. لا يتولاه زميل إلا إذا قلت نعم.
who-reads-danger = عند خطر على الحياة يمكن لزميل واحد أن يقرأ ساعة ويذكر السبب. ترى من كان، ويعلم المنسق، ويُكتب في سجل لا يغيره أحد خفية.
who-reads-server = ما تقوله على انفراد مشفر. من يملك الخادم وملف المفتاح معاً قد يستطيع قراءته.
export-heading = ما قلته على انفراد
export-waits = تتحدث على انفراد منذ { $when }.
export-line = { $when }: { $text }
export-look = { $when }: { $says }
export-did-heading = ما فعلته كعامل اجتماعي
export-did = فتحت حديثاً: { $when }.
export-hours = ساعات حديثك موجودة في صفحتك.

## The question sheet
sheet-link = اكتب أسئلتك أولاً
sheet-title = أسئلتي
sheet-lead = اكتب ما تريد أن تسأل عنه، فلا تنسى شيئاً.
sheet-stays-here = لا نرسل ما تكتبه هنا ولا نحفظه. إذا أغلقت الصفحة اختفى.
sheet-about = ما الموضوع؟
sheet-letter = رسالة
sheet-money = المال
sheet-home = السكن
sheet-health = الصحة
sheet-family = العائلة أو الجيران
sheet-else = شيء آخر
sheet-question = ماذا أريد أن أسأل؟
sheet-question-hint = ابدأ بالأهم.
sheet-whom = من أسأل؟
sheet-take = ماذا آخذ معي؟
sheet-take-letter = الرسالة أو الورقة
sheet-take-card = بطاقة هويتي
sheet-take-pen = قلم
sheet-take-somebody = شخص أثق به
sheet-may = هذا مسموح دائماً
sheet-may-bring = يمكنك أن تحضر شخصاً معك.
sheet-may-ask-again = يمكنك أن تقول: لم أفهم، اشرح لي مرة أخرى.
sheet-may-think = يمكنك أن تقول: سأفكر في الأمر أولاً.
sheet-answer = ماذا قيل؟
sheet-photo = لا توجد طابعة؟ صوّر هذه الورقة بهاتفك.

## Asking again
again-title = هل نسأل مرة أخرى كيف الحال؟
again-day = في أي يوم؟
again-hint = يقول { $name } نعم أو لا أولاً. بدون نعم لا نسأل شيئاً.
again-ask = اسأل هل هذا مناسب
again-wrong = اختر يوماً لم يأتِ بعد، في حدود 60 يوماً.
again-asked-said = سألنا.
again-already = طُلب يوم من قبل.
again-waits = سُئل هل يناسب { $day }.
again-on = سنسأل مرة أخرى في { $day }.
may-ask-again = هل يمكن أن يسأل { $name } في { $day } كيف الحال؟
may-ask-again-means = إذا قلت لا فلن نسأل شيئاً.
again-rather-not = أفضّل ألا تسألوا
again-yes-said = حسناً. سنسأل مرة أخرى.
again-no-said = حسناً. لن نسأل شيئاً.
happened-may-ask = يريد { $name } أن يسأل لاحقاً كيف الحال.
happened-ask-again = هذا مناسب.
happened-ask-no-more = لا داعي للسؤال مرة أخرى.
happened-how-is-it = يسأل { $name }: كيف الحال الآن؟
export-again = قلت نعم: سنسأل مرة أخرى كيف الحال في { $when }.

## Answers that are given often
answers-title = أجوبة نعطيها كثيراً
answers-lead = ابدأ بها ثم اجعلها شخصية. لا تكتب فيها أبداً شيئاً عن أحد السكان.
answers-none = لا توجد أجوبة بعد.
answer-new = جواب جديد
answer-name = ماذا تسميه؟
answer-name-hint = يظهر هذا على الزر.
answer-name-wrong = أعطه اسماً من حرف واحد إلى { $n } حرفاً.
answer-text = ماذا تقول عندئذ؟
answer-text-hint = اكتبه بلغة بسيطة.
answer-text-wrong = اكتب الجواب، من حرف واحد إلى { $n } حرفاً.
answers-enough = يوجد بالفعل { $n } جواباً. احذف واحداً أولاً.
answer-keep = احفظ هذا الجواب
answer-kept = حُفظ الجواب.
answer-away = احذف
answer-begin = ابدأ بجواب جاهز

## An appointment at the desk
queue-coming = مواعيدي
desk-time-title = موعد لمن ليس لديه جهاز
desk-time-lead = اتفقا عند المكتب، ثم أعطه الورقة. لا يُكتب على الورقة ما الموضوع.
desk-time-name = ما اسم الساكن؟
desk-time-name-hint = يكفي الاسم الأول. أنت وحدك تقرأ الاسم.
desk-time-taken = لديك موعد في ذلك الوقت. اختر وقتاً آخر.
desk-time-keep = جهّز الورقة
slip-title = موعدك
slip-call = لا تستطيع الحضور؟ اتصل بالرقم
kept-desk-times = مواعيد من ليس لديهم جهاز، بعد ذلك اليوم
export-desk-time = لديك موعد عند المكتب: { $when }.

## A practice talk
practice-title = تدرّب على حديث
practice-lead = تحدّث مع شخص غير موجود. لا شيء يسوء، ولا شيء يُحفظ.
practice-whom = مع من تتدرّب؟
practice-begin = ابدأ
practice-with = مع { $name }
practice-made-up = الشخص { $name } متخيَّل. لا أحد يقرأ ما تكتبه هنا.
practice-you = أنت
practice-your-turn = ماذا تقول أنت؟
practice-say = قل ذلك إلى { $name }
practice-stop = توقّف
practice-tip = نصيحة
practice-tip-long = هذا نص كثير دفعة واحدة. هل يكفي بجملتين؟
practice-done = انتهى الحديث
practice-done-lead = اقرأه مرة أخرى. ماذا ستقول بشكل آخر في المرة القادمة؟ تحدّث عنه مع زميل.
practice-again = تدرّب مرة أخرى
practice-rita = ريتا
practice-rita-about = عمرها 58 سنة. لا تجرؤ ريتا على فتح بريدها.
practice-rita-1 = مرحباً. لا أعرف إن كنت في المكان الصحيح. هذا غباء مني قليلاً.
practice-rita-1-tip = قل أولاً إنه جيد أن ريتا تكتب. لا تسأل عن المال بعد.
practice-rita-2 = شكراً. هناك كومة من الرسائل. لم أفتحها منذ أشهر.
practice-rita-2-tip = لا لوم، ولا قائمة خطوات. اسأل ما الذي يثقل عليها الآن أكثر.
practice-rita-3 = إحدى الرسائل من المُحضر. أنا أخجل كثيراً. يجب ألا يعرف ابني.
practice-rita-3-tip = قل من يقرأ هذا ومن لا يقرؤه. اعرض خطوة صغيرة واحدة: فتح تلك الرسالة معاً.
practice-rita-4 = هل تفعل ذلك معي؟ لكن ليس عند المكتب. الجميع يعرفني هناك.
practice-rita-4-tip = اقترح موعداً ومكاناً هادئاً. قل إن ريتا تستطيع أن تحضر الكومة كما هي.
practice-samir = سمير
practice-samir-about = عمره 34 سنة. سمير يتعلم الهولندية.
practice-samir-1 = مساء الخير. عندي رسالة من البلدية. أنا لا أفهم.
practice-samir-1-tip = جمل قصيرة، وسؤال واحد كل مرة. اسأل أي لغة أسهل. صورة للرسالة تكفي أيضاً.
practice-samir-2 = مكتوب: الرد خلال 14 يوماً. ما معنى الرد؟
practice-samir-2-tip = اشرح الكلمة بمثال: الرد هو أن تجيب. لا تستعمل كلمة صعبة ثانية.
practice-samir-3 = حسناً. لكن 14 يوماً تنتهي غداً. هل سأحصل الآن على غرامة؟
practice-samir-3-tip = لا تعد بما لا تعرفه. قل ما تستطيعان فعله معاً اليوم.
practice-samir-4 = هل يمكنك أن تتصل بي؟ الكتابة صعبة.
practice-samir-4-tip = الاتصال ممكن. اتفقا على وقت. اسأل إن كان يلزم مترجم. اكتب بنفسك ما قيل.
practice-jo = يو
practice-jo-about = عمره 81 سنة. يو وحيد كثيراً.
practice-jo-1 = مرحباً. في الحقيقة ليس عندي سؤال. أردت أن أرى إن كان يعمل.
practice-jo-1-tip = مرحباً بيو حتى دون سؤال. اسأل كيف الحال اليوم، وانتظر الجواب.
practice-jo-2 = آه، البيت صامت منذ رحيل ويل. لا أريد أن أكون عبئاً على أحد.
practice-jo-2-tip = اسأل عن ويل. لا تقل إن الأمر سيمر.
practice-jo-3 = أحياناً لا يلزم الأمر بالنسبة لي بعد الآن.
practice-jo-3-tip = اسأل مباشرة: هل تفكر في الموت؟ السؤال لا يزيد الأمر سوءاً. هل هناك خطر الآن؟ اتصل بـ 112. الحديث ممكن أيضاً ليلاً ونهاراً على هذا الرقم:
practice-jo-4 = لا، لم أقصد ذلك. لكن جميل أنك تسأل. ماذا تفعلون هنا في النهار؟
practice-jo-4-tip = اذكر شيئاً واحداً لا عشرة. رافقه في المرة الأولى، أو دع أحداً يأخذ يو. اسأل إن كان يمكن أن تسأل لاحقاً كيف الحال.
