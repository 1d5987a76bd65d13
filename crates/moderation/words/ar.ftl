report-title = هذا ليس صحيحًا
report-lead = من الجيد أن تخبرنا. لن يعرف { $name } من أبلغ عن هذا.
report-what = ما تبلغ عنه
direct-what = ما الذي يدور الأمر حوله
report-wrong = ما المشكلة؟
wrong-unkind = هذا ليس لطيفًا
wrong-unkind-hint = شتم أو مضايقة أو تخويف
wrong-untrue = هذا ليس صادقًا
wrong-untrue-hint = غير صحيح، أو شخص يريد مالًا
wrong-misplaced = هذا ليس مكانه هنا
wrong-misplaced-hint = عنوان أو رقم أو إعلان
report-choose = يرجى اختيار المشكلة.
report-more = هل هناك ما تود إضافته؟
optional = (ليس ضروريًا)
too-long = هذا طويل جدًا. الحد الأقصى { $n } حرف.
report-reads = من يقرأ هذا الآن: { $names }.
report-reads-later = لا يوجد مضيف الآن. من يقرأ هذا لاحقًا: { $names }.
report-nobody = ما زلنا نبحث عمن يقرأ هذا. إن كان الأمر عاجلًا فيرجى الاتصال بنا.
report-not-them = الشخص المعني لا يقرأ بلاغك أبدًا.
report-send = إرسال البلاغ
report-stop = توقف، دون إبلاغ
danger = هل هناك خطر الآن؟ الرقم:

receipt-title = ماذا يحدث بعد ذلك
thanks = شكرًا لك. سننظر في الأمر.
thanks-name = شكرًا لك. { $name } سينظر في الأمر.
receipt-number = رقم بلاغك
receipt-is-in = وصلنا بلاغك.
looks = سننظر في الأمر قبل: { $moment }
looks-name = { $name } سينظر في الأمر قبل: { $moment }
receipt-then = هنا يظهر ما فعلناه، ولماذا.
receipt-keep = لا يقرأ هذه الصفحة إلا من لديه هذا العنوان. احتفظ بالعنوان للعودة لاحقًا.
was-removed = لقد أزلنا هذا.
was-left = سنترك هذا كما هو.
because-rule = هذا ما اتفقنا عليه: { $rule }
unsee-title = هل تريد ألّا ترى { $name } بعد الآن؟
unsee-about = عندها لن يرى أحدكما الآخر. لن يصل إلى { $name } أي خبر عن ذلك.
unsee = لا أريد أن أرى { $name } بعد الآن
back-to = العودة إلى: { $place }

worklist-title = البلاغات
worklist-not-yours = هل البلاغ عنك؟ عندها ينظر فيه شخص آخر، ولا يظهر لك.
worklist-which = أي البلاغات
worklist-caption = البلاغات، الأكثر إلحاحًا أولًا
worklist-empty = لا يوجد ما يجب فعله هنا الآن.
stage-open = مفتوح ({ $n })
stage-appealed = غير موافق ({ $n })
not-agreed = غير موافق
stage-done = انتهى
column-before = قبل
column-done = القرار
column-what = الموضوع
column-state = الحالة
case-about = عن { $name }
case-about-nobody = عن شخص بلا اسم
n-reported = { $n ->
    [one] أبلغ شخص واحد عن هذا
    [two] أبلغ شخصان عن هذا
    [few] أبلغ { $n } أشخاص عن هذا
    [many] أبلغ { $n } شخصًا عن هذا
   *[other] أبلغ { $n } شخص عن هذا
}
n-passers-by = { $n ->
    [one] واحد منهم لم يكن في الداخل.
    [two] اثنان منهم لم يكونا في الداخل.
   *[other] لم يكن في الداخل من بينهم: { $n }.
}
nobody-knows-who = لا يعرف أحد من أبلغ.
look-before = قبل: { $moment }
with-name = لدى { $name }
with-nobody = لا أحد ينظر فيه
kept-copy = هكذا كان شكله عندما بلّغ عنه أحد:
done-left = بقي كما هو
done-hidden = أُزيل
done-silent = أُزيل، وصمت 10 دقائق
done-outside = أُزيل، وخروج ليوم واحد
done-by = { $name }: { $done }
was-undone = جرى التراجع عنه
somebody = شخص ما
history = ماذا حدث
take = سأتولى الأمر
taken = هذا البلاغ لديك الآن.
undo = تراجع
undone = جرى التراجع عن هذا.
decide-what = ماذا تفعل؟
do-leave = اتركه
do-leave-hint = من أبلغ عن هذا يقرأ السبب
do-hide = أخفِ هذا
do-hide-hint = يختفي فورًا عند الجميع
do-silent = أخفِه، ولا كتابة لمدة 10 دقائق
do-silent-hint = يمكن للاسم { $name } مواصلة القراءة
do-outside = أخفِه، مع الخروج ليوم واحد
do-outside-hint = يمكن للاسم { $name } الدخول مجددًا غدًا
decide-choose = يرجى اختيار ما تفعله.
decide-rule = أي اتفاق ينطبق هنا؟
decide-no-rule = لا شيء من هذه الاتفاقات
decide-reason = لماذا؟ هذا يقرؤه { $name }.
decide-reason-hint = يقرؤه أيضًا من أبلغ عن هذا. هل اخترت اتفاقًا؟ عندها نذكره، ويمكن ترك هذا فارغًا.
decide-why = يرجى اختيار اتفاق، أو كتابة سبب الإزالة.
decide-send = هكذا نفعل
decided = تم. من كتبه يقرأ السبب. اسمك لا يظهر.
decided-before = سبقك شخص آخر. لقد تقرر هذا بالفعل.
judge-you = قرر { $name } أولًا. لذلك القرار الآن لك.
judge-other = كان القرار الأول لك. لذلك يقرر الآن شخص آخر.
judge-back = إعادته
judge-stays = يبقى مُزالًا
judged-back = لقد عاد.
judged-stays = يبقى مُزالًا.
direct-title = إزالة هذا
direct-about = لا حاجة إلى انتظار بلاغ. يمكن التراجع دائمًا.

mine-title = ما قررناه عنك
mine-about = لا يقرأ هذه الصفحة أحد غيرك.
mine-decided = القرارات
mine-none = لم نزل شيئًا لك.
was-silenced = لقد أزلنا هذا. لا يمكنك الكتابة لمدة 10 دقائق.
was-put-outside = لقد أزلنا هذا. مكانك في الخارج ليوم واحد.
mine-said = هذا ما كتبته:
holds-until = حتى: { $moment }
mine-undone = لقد تراجعنا عن هذا.
mine-appealed = لم توافق على ذلك:
mine-waits = شخص آخر ينظر في هذا.
mine-back = نظر شخص آخر أيضًا، وأعاده.
mine-stays = نظر شخص آخر أيضًا. يبقى مُزالًا.
appeal-title = لا أوافق على هذا
appeal-why = ما السبب؟
appeal-hint = شخص آخر يقرأ هذا ويقرر من جديد. يمكن ذلك مرة واحدة.
appeal-until = يمكنك ذلك حتى { $date }.
appeal-send = إرسال
appeal-missing = يرجى كتابة سبب عدم الموافقة أولًا.
appeal-not-now = لا يمكن إضافة شيء الآن. يمكنك الاتصال بنا.
appealed = شكرًا لك. شخص آخر ينظر في هذا.
mine-reported = ما أبلغت عنه

letter-report-subject = هناك بلاغ
letter-report = أبلغ شخص عن شيء. هل يمكنك النظر فيه؟
letter-report-link = عرض البلاغات
letter-appeal-subject = شخص لا يوافق على قرار
letter-appeal = قرر شخص آخر أولًا. هل يمكنك أن تقرر الآن؟
letter-decided-subject = رسالة عما كتبته
letter-decided = لقد أزلنا شيئًا لك. يمكنك قراءة السبب، وما يمكنك فعله.
letter-undone = لقد تراجعنا عن قرارنا.
letter-judged = نظر شخص آخر في قرارنا. يمكنك قراءة رأيه.
letter-decided-link = القراءة على صفحتك
letter-answer-subject = لقد نظرنا في بلاغك
letter-answer = يمكنك قراءة ما فعلناه، ولماذا.

act-left = ترك ما أُبلغ عنه كما هو
act-hidden = أزال شيئًا
act-silenced = أزال شيئًا، ومنع شخصًا من الكتابة 10 دقائق
act-outside = أزال شيئًا، وأخرج شخصًا ليوم واحد
act-taken = تولى بلاغًا
act-undone = تراجع عن قرار
act-judged = قرر لمن لم يوافق

kept-reports = البلاغات وما أُبلغ عنه، بعد القرار
kept-cases = ما قررناه بشأن بلاغ، ولماذا
export-reported-heading = ما أبلغت عنه
export-reported = { $moment }, { $place }: { $wrong }
export-decided-heading = ما قررناه عنك
export-decided = { $moment }, { $place }: { $done }
export-appeal = لم توافق على ذلك: { $text }

block-title = هل تريد ألّا ترى { $name } بعد الآن؟
block-mutual = عندها لن يرى أحدكما الآخر.
block-untold = لن يصل إلى { $name } أي خبر عن ذلك.
block-public = ما يُكتب في غرفة عامة يمكن لأي شخص بلا حساب أن يقرأه.
block-host = هل { $name } في نوبة عمل؟ عندها تقرأ كلام { $name } للغرفة.
block-off-duty = هل أنت في نوبة عمل؟ عندها ترى { $name }. ومن يطلب المساعدة يصل إليك دائمًا.
block-take-back = يمكنك التراجع دائمًا. تفعل ذلك في صفحتك.
block-report-first = هل تريد أيضًا أن تبلّغ عما حدث؟ افعل ذلك أولًا. بعد ذلك لن تراه.
block-yes = نعم، لا أريد أن أرى { $name } بعد الآن
block-no = لا، دع ذلك
block-back = رجوع
block-not-yours = أنت هنا من أجل الجميع في الحي.
block-not-yours-why = من يبحث عن مساعدة يجب أن يجدك. لذلك لا يمكنك إخفاء أحد السكان.
block-not-yours-then = هل الأمر صعب مع { $name }؟ اطلب من زميل أن يتولى الأمر.
block-done = لم يعد أحدكما يرى الآخر.
block-list-title = من لا أريد أن أراهم
block-list-about = لا ترى هؤلاء الأشخاص، وهم لا يرونك. أنت وحدك تقرأ هذه القائمة.
block-list-empty = لا أحد في هذه القائمة.
block-list-how = هل تريد ألّا ترى شخصًا بعد الآن؟ اختر ذلك عند رسالة منه.
block-list-since = منذ { $date }
block-list-again = إظهار من جديد
block-list-gone = تمت إزالة { $name } من قائمتك.
block-list-full = قائمتك ممتلئة. احذف شخصًا منها أولًا.
block-export-heading = أشخاص لا تريد أن تراهم
block-export-line = { $moment }: { $name }

help-title = أريد مساعدة
help-about = هل هناك مشكلة في غرفة؟ اضغط على الزر. عندها نستدعي زميلًا.
help-danger = هل هناك خطر الآن؟ اتصل فورًا بالرقم 112.
help-open = من يطلب المساعدة
help-open-none = لا أحد يطلب المساعدة الآن.
help-look = عرض
help-asks = طلب مساعدة من { $name }
help-called = لقد استدعينا { $name }.
help-no-answer-yet = لا يوجد رد بعد.
help-look-again = انظر هل هناك رد
help-nobody = لا أحد في القائمة يمكننا استدعاؤه.
help-ring = لا تنتظر أكثر: اتصل بنفسك
help-ring-112 = اتصل بالرقم 112
help-ring-name = اتصل بـ { $name }
help-ring-centre = اتصل بالمركز
help-i-come = سآتي
help-coming = { $name } في الطريق.
help-you-come = ستأتي للمساعدة.
help-they-know = وصل ذلك إلى { $name }.
help-where = اذهب إلى المكان
help-end = انتهى الأمر
help-over = انتهى هذا. لن نستدعي أحدًا بعد الآن.
help-letter-subject = زميل يطلب المساعدة
help-letter = طلب مساعدة الآن من { $name }. هل يمكنك المجيء؟
help-letter-link = انظر وأجب
help-act-called = استدعى شخصًا للمساعدة
help-act-answered = جاء للمساعدة
help-act-list = غيّر من يمكن الوصول إليه
help-kept = من طلب المساعدة من الفريق
help-kept-calls = من استدعيناه لذلك
help-export-heading = المساعدة في الفريق
help-export-on-call = يمكن للزملاء استدعاؤك. عندها يرون هذا الرقم: { $phone }
help-export-asked = طلبت المساعدة: { $moment }
help-export-called = استدعيناك للمساعدة: { $moment }
help-export-answered = جئت للمساعدة: { $moment }

help-list-title = من يمكن الوصول إليه
help-list-about = هل يطلب أحد من الفريق المساعدة؟ عندها نستدعي هؤلاء من أعلى إلى أسفل. بعد دقيقتين بلا رد نستدعي التالي.
help-list-empty = لا أحد في القائمة بعد. إذا طلب أحد المساعدة ننادي المنسّق، والصفحة تقول بمن يمكن الاتصال.
help-list-name = الاسم
help-list-phone = الهاتف
help-list-change = تغيير
help-list-silent = لا تصله رسائل: لا نعرف بريدًا ولا رقم جوال.
help-list-up = إلى أعلى
help-list-remove = احذف من القائمة
help-list-everybody = كل الأخصائيين الاجتماعيين والمنسقين في القائمة.
help-list-add-title = أضف شخصًا إلى القائمة
help-list-who = أي أخصائي اجتماعي أو منسق؟
help-list-choose = اختر شخصًا
help-list-who-missing = اختر من يُضاف إلى القائمة.
help-list-full = القائمة ممتلئة. احذف شخصًا منها أولًا.
help-list-phone-hint = الزملاء الذين يطلبون المساعدة يرون هذا الرقم.
help-list-phone-wrong = اكتب رقم هاتف، مثل 06 12 34 56 78.
help-list-add = أضف إلى القائمة
help-list-added = { $name } في القائمة الآن.
help-list-removed = تمت إزالة { $name } من القائمة.

n-waiting = { $n ->
    [one] بلاغ واحد ينتظر.
    [two] بلاغان ينتظران.
    [few] { $n } بلاغات تنتظر.
    [many] { $n } بلاغًا ينتظر.
   *[other] { $n } بلاغ ينتظر.
}

## The step of the start guide
help-step = من يمكن الوصول إليه عندما يطلب أحد من الفريق المساعدة؟

## What was said between two
private-lines = قيل هذا بين شخصين. اقرأ ما يلزم فقط. تُسجَّل قراءتك في السجل، ويراها من أبلغ.
read-private-lines = اقرأ الأسطر المختارة
act-private-read = قرأ أسطرًا من محادثة أبلغ عنها أحدهم
