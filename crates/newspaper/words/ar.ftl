title = الجريدة
paper-of = جريدة { $centre }
paper-drawn = رسم لجريدة مفتوحة
a-neighbour = أحد الجيران
the-editors = هيئة التحرير
by = بقلم { $name }
number = العدد { $n }
number-is-there = صدر العدد { $n }
no-news = لا أخبار بعد. هل رأيت أو سمعت شيئا؟
n-minutes = { $n ->
    [zero] قراءة قصيرة
    [one] دقيقة واحدة للقراءة
    [two] دقيقتان للقراءة
    [few] { $n } دقائق للقراءة
    [many] { $n } دقيقة للقراءة
   *[other] { $n } دقيقة للقراءة
}
ear-free = مجانا
ear-pass-on = اقرأها ثم أعطها لغيرك
ear-next = الجريدة القادمة
ear-write = من الجيران
ear-write-more = اكتب شيئا أنت أيضا. القصير جيد.
made-by-n = { $n ->
    [zero] لم يصنعها أحد
    [one] صنعها جار واحد
    [two] صنعها جاران
    [few] صنعها { $n } جيران
    [many] صنعها { $n } جارا
   *[other] صنعها { $n } جار
}
made-by = صنعها:
finished-by = رئيس التحرير: { $name }.
issue-has-nothing = لم يبق شيء في هذه الجريدة.
write-along = اكتب معنا
write-along-ask = هل تكتب معنا؟
write-along-hint = صورة مع جملتين تكفي أيضا. نحن نساعدك.
other-numbers = أعداد أخرى
all-numbers = كل الأعداد
front-title = من { $name }
front-more = اقرأ الجريدة
join-in = شارك: { $title }
in-brief-title = باختصار
corrected-on = تصحيح في { $date }:
more-from-paper = المزيد من الجريدة
want-to-react = هل تريد أن تقول شيئا؟
react-name = اتصل أو مر بنا. اسأل عن { $name }:
react = اتصل أو مر بنا:
other-languages = بلغة أخرى
who-translates = هذا النص غير متوفر بالعربية بعد. من يستطيع ترجمته؟
i-translate = أستطيع ترجمته
you-translate = أنت تترجم:
is-something-wrong = هل هناك خطأ ما؟
report-this = بلغ عن هذا النص
act-at-once = لا يمكن أن يبقى هكذا
edit-this = اعمل على هذا النص
read-also = اقرأ أيضا
gone-title = هذا النص لم يعد في الجريدة
gone = انظر إلى النصوص الأخرى.
to-the-paper = إلى الجريدة
## Writing.
step-of = الخطوة { $n } من 3
step-what = اكتب للجريدة
step-story = احك قصتك
step-photo = صورتك
step-tip = اشرحها في ثلاث خطوات
step-idea = احك فكرتك
step-look = انظر مرة أخرى
what-do-you-send = ماذا ترسل؟
kind-piece = نص
kind-piece-hint = خبر أو قصة
kind-photo = صورة
kind-photo-hint = مع جملة واحدة
kind-tip = نصيحة
kind-tip-hint = كيف يعمل، في ثلاث خطوات
kind-idea = فكرة
kind-idea-hint = على الجريدة أن تكتب عن هذا
kind-missing = اختر ماذا ترسل.
in-one-sentence = عن ماذا؟
in-one-sentence-hint = في جملة واحدة. تصير العنوان.
title-missing = اكتب في جملة واحدة عن ماذا.
on-behalf = لمن ترسله؟ (اختياري)
on-behalf-hint = الاسم الأول فقط، لشخص في المكتب أو على الهاتف.
story = قصتك
story-of-photo = ماذا تريد أن تحكي معها؟ (اختياري)
story-of-tip = بماذا تفيد هذه النصيحة؟ (اختياري)
story-of-idea = فكرتك
story-hint = اكتب كما تتكلم. يمكنك قوله بميكروفون لوحة المفاتيح.
story-missing = احك شيئا عنه. بضع جمل تكفي.
tip-first = أولا
tip-then = ثم (اختياري)
tip-last = أخيرا (اختياري)
tip-missing = اكتب ماذا تفعل أولا.
optional = (اختياري)
photo = صورة
photo-hint = التقط صورة أو اخترها. نحذف منها مكان وجودك.
photo-is-kept = صورتك محفوظة.
photo-missing = اختر صورة.
photo-went = انتظرت صورة طويلا فحُذفت. اخترها مرة أخرى.
photo-and-another = احفظها، وصورة أخرى
photo-alt = ماذا ترى في الصورة؟
photo-alt-hint = فقط إن كانت هناك صورة. لمن لا يرون جيدا.
alt-missing = اكتب ما في الصورة.
where-about = شارعك أو ساحتك (اختياري)
where-about-hint = بدون رقم المنزل. يظهر بجانب اسمك في الجريدة.
no-house-number = احذف رقم المنزل.
written-in = بأي لغة تكتب؟
too-long = اختصره: { $n } حرفا على الأكثر.
no-national-number = هنا رقم وطني. احذفه. لا أحد يحتاجه.
signed-how = أي اسم يظهر معه؟
signed-name = الاسم الأول فقط: { $name }
signed-name-hint = يقرأ الجميع الاسم، على الورق أيضا
signed-nobody = بدون اسم
signed-nobody-hint = يكتب: أحد الجيران
signed-editors = هيئة التحرير
signed-editors-hint = باسم كل من يصنع الجريدة
signed-missing = اختر هل يظهر اسم معه.
look-editors = تقرؤه هيئة التحرير أولا، وتكمله معك.
look-everybody = بعد ذلك يقرؤه الجميع: على الإنترنت وعلى الورق.
look-photo = هل في الصورة أشخاص؟ إذن تطلب هيئة التحرير إذنهم.
send-in = أرسل
go-on = متابعة
step-back = رجوع
do-not-send = لا أريد
too-many = لدى هيئة التحرير { $n } من نصوصك. انتظر حتى ينتهي واحد.
you-are-silent = لا يمكنك إرسال شيء الآن. يمكنك بعد: { $until }.
is-sent = نصك لدى هيئة التحرير. شكرا لك! هنا ترى ماذا يحدث له.
is-sent-for = نص { $name } لدى هيئة التحرير.
## One's own pieces.
mine-title = نصوصي
mine-none = لم ترسل شيئا بعد.
state-sent = أرسل
state-editing = تعمل عليه هيئة التحرير
state-proofread = تمت مراجعته
state-planned = سيصدر في الجريدة
state-printed = في الجريدة
state-pulled = أخرج من الجريدة
state-declined = لا يصدر في الجريدة
state-taken-back = استرجع
is-planned = سيصدر في العدد { $n } من الجريدة
is-printed = في العدد { $n } من الجريدة
is-declined = لا يصدر في الجريدة. كتبت هيئة التحرير: { $because }
is-removed = أزال الفريق هذا النص.
read-why = اقرأ السبب وما يمكنك فعله
read-it = اقرأه في الجريدة
who-has-it = يعمل عليه { $name }.
comments-with-editors = تحدث مع هيئة التحرير
comments-with-writer = تحدث مع الكاتب
comments-none = لم يقل شيء بعد.
your-comment = رسالتك
comment-hint = يصل الكاتب خبر. يقرأ المحررون الآخرون أيضا.
comment-missing = اكتب رسالة أولا.
send-comment = أرسل
comment-kept = أرسلت رسالتك.
text-now = النص الآن
take-back = لا تريده في الجريدة؟
take-back-hint = تتوقف هيئة التحرير عنه. يبقى نصك هنا.
take-back-do = أسترجع نصي
is-taken-back = استرجع نصك.
## The editors' desk.
desk-title = هيئة تحرير الجريدة
desk-lead = هنا كل ما يرسله الجيران. خذ شيئا وجهزه وضعه في الجريدة.
desk-number = أنتم تصنعون العدد { $n }.
desk-of-neighbours = كتب الجيران { $n_own } من { $n_all } نصوص.
desk-write = أرسل شيئا بنفسك
desk-none = لا شيء الآن. اطلب قصة من أحد في غرفة الجلوس.
desk-declined = لا يصدر في الجريدة
column-piece = النص
column-kind = النوع
column-writer = من
column-editor = من يعمل عليه؟
column-sent = أرسل
nobody-yet = لا أحد بعد
nobody-has-it = لا أحد يعمل عليه بعد.
in-number = العدد { $n }.
way-sent = أعد العمل عليه
way-editing = أعمل على هذا
way-proofread = تمت مراجعته
way-planned = ضعه في الجريدة
way-declined = ليس في الجريدة
way-pulled = أخرجه من الجريدة
way-back = أعده إلى الجريدة
take-over = آخذه أنا
you-have-it = أنت تعمل عليه الآن.
somebody-was-first = سبقك شخص آخر. انظر كيف هو الآن.
words-title = النص
rubric = فوق العنوان
rubric-hint = كلمة أو كلمتان: معا، وجه من الحي، هكذا يعمل.
headline = العنوان
in-brief = باختصار (اختياري)
in-brief-hint = ثلاثة أسطر على الأكثر. كل سطر جملة.
brief-too-long = اكتب { $n } أسطر على الأكثر.
text = النص
markup-hint = السطر الفارغ يبدأ فقرة جديدة. # لعنوان، - لقائمة، > لاقتباس. ضع *نجمتين* حول كلمة لتصير عريضة.
long-sentences = هذه الجملة طويلة. هل يمكن اختصارها؟
reads-easily = هذا النص سهل القراءة.
reads-hard = هذا النص صعب القراءة. الجمل القصيرة والكلمات العادية تساعد.
hard-words = يمكن تسهيل هذه الكلمات:
easier-word = «{ $hard }»: الأفضل «{ $easy }»
gives-away = هنا رقم هاتف أو عنوان أو رقم حساب. هل يجوز أن يقرأه الجميع؟
caption = تحت الصورة (اختياري)
drawing = رسم فوقه (اختياري)
drawing-none = بدون رسم
belongs = بماذا يمكن المشاركة؟
belongs-hint = تحت النص زر واحد، ما دام الموعد قادما.
belongs-nowhere = لا شيء
belongs-former = ما انتهى
belongs-gone = اختر شيئا من القائمة.
keep = احفظ
is-kept = حفظ في { $time }
as-read = هكذا يقرؤه الحي
changed-meanwhile = حفظ شخص آخر هذا النص: { $when }. نصك ما زال هنا.
changed-meanwhile-by = حفظ { $name } هذا النص: { $when }. نصك ما زال هنا.
changed-meanwhile-hint = ضع النصين جنبا إلى جنب. إن حفظت الآن فنصك هو المعتمد. يبقى الآخر بين النسخ.
text-of-other = نص الآخر
versions-link = { $n ->
    [zero] لا نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $n } نسخ
    [many] { $n } نسخة
   *[other] { $n } نسخة
}
versions-title = النسخ
versions-lead = لا يضيع شيء. يمكن أن تعود كل نسخة.
versions-none = هناك نسخة واحدة فقط بعد.
version = النسخة { $n }
version-by = { $name }، { $when }
version-then = آنذاك
version-now = الآن
only-then = حُذف:
only-now = جديد:
bring-back = أعد هذه النسخة
is-back = عادت النسخة القديمة. الأحدث محفوظة أيضا.
decline-title = ليس في الجريدة؟
decline-why = لماذا لا؟
decline-why-hint = يقرأ الكاتب هذا. كن لطيفا وواضحا.
decline-do = لا يصدر في الجريدة
decline-not = بل يصدر
because-missing = اكتب السبب في جملة، { $n } حرفا على الأكثر.
permissions-title = من في الصورة؟ هل قال نعم؟
permissions-first = اطلب أولا إذن كل من في الصورة. بعد ذلك يمكن أن يصدر النص.
permission-who = من في الصورة وقال نعم؟
permission-who-missing = اكتب اسم من قال نعم.
permission-guardian = هل هو طفل؟ من قال نعم عنه؟ (اختياري)
permission-guardian-hint = أحد الوالدين أو الوصي.
permission-keep = سجل الموافقة
permission-kept = سجل: { $name } قال نعم.
permission-said = قال نعم في { $date }
permission-said-by = قال { $guardian } نعم في { $date }
permission-withdrawn = سحبت في { $date }.
withdraw = هل سحبت الموافقة؟
withdraw-hint = تزال الصورة فورا من كل مكان. لا يمكن التراجع.
withdraw-do = أزل الصورة من كل مكان
photo-is-gone = أزيلت الصورة من كل مكان.
photo-is-gone-from = أزيلت الصورة من كل مكان. كانت على الورق في العدد { $n }.
shows-nobody = لا يعرف أحد في هذه الصورة
somebody-after-all = يعرف شخص في الصورة: اسأل أولا
nobody-kept = سجل.
photos = الصور
photo-n = الصورة { $n }
photo-add = أضف صورة
photo-more = صورة أخرى
photo-put = أضف الصورة
photo-added = أُضيفت الصورة. اطلب الإذن ممن يظهر فيها.
photo-away = أزل هذه الصورة
photos-max = لكل نص { $n } صور على الأكثر.
which-photo = في أي صورة؟
corrections = تصحيحات
correction = ما الذي لم يكن صحيحا؟
correction-hint = يظهر هذا تحت النص مع التاريخ. بعد ذلك صحح النص.
correction-missing = اكتب ما لم يكن صحيحا، { $n } حرفا على الأكثر.
correction-kept = التصحيح تحت النص.
correct = ضعه تحته
## A number.
issue-title = العدد الحالي
issue-making = يجري صنع العدد { $n }.
issue-none = لا عدد قيد الصنع بعد. احفظ أدناه، أو ضع نصا في الجريدة.
issue-contents = ما فيه
issue-opens = يفتتح الجريدة
issue-empty = لا شيء في هذه الجريدة بعد. ضع نصا فيها أولا.
photo-not-asked = لا إذن للصورة بعد
photos-to-ask = { $n ->
    [zero] كل الصور مأذون بها.
    [one] في نص واحد لا إذن للصورة بعد.
    [two] في نصين لا إذن للصورة بعد.
    [few] في { $n } نصوص لا إذن للصورة بعد.
    [many] في { $n } نصا لا إذن للصورة بعد.
   *[other] في { $n } نص لا إذن للصورة بعد.
}
ask-first = اطلب أولا إذن الصورة في: { $title }.
put-up = ارفعه
ready-title = هل الجريدة جاهزة؟
ready-hint = بعد هذه الضغطة يقرأ الجميع الجريدة. يصل الكتاب خبر.
ready-do = العدد { $n } جاهز
ready-other = يكمل { $name } هذا العدد ويضغط الزر.
issue-is-ready = صدر العدد { $n }. أحسنتم!
issue-was-ready = العدد { $n } جاهز: ضغط شخص آخر الزر قبل قليل.
arrange-title = اسم الجريدة
paper-name = اسم الجريدة
paper-name-hint = مثلا: De Lindekrant.
paper-name-missing = أعط الجريدة اسما.
final-editor = رئيس التحرير
final-editor-hint = شخص واحد يقول متى يكون هذا العدد جاهزا.
next-day = متى تصدر الجريدة التالية؟
day-wrong = اختر يوما.
issue-kept = حفظ.
## On paper, at home.
paper-title = الجريدة على الورق
paper-pick-up = خذ الجريدة من:
home-title = أحضروا لي الجريدة
home-lead = هل تفضّل القراءة على الورق؟ يحضر جار الجريدة إلى بيتك. بلا ثمن.
home-name = الاسم الأول
home-name-missing = اكتب الاسم الأول.
home-street = الشارع
home-street-missing = اكتب الشارع.
home-number = رقم البيت
home-number-hint = مع الحرف أو رقم الصندوق.
home-number-missing = اكتب رقم البيت.
home-phone = الهاتف (ليس ضروريًا)
home-phone-hint = فقط للاتصال إذا حدث شيء يخص الجريدة.
home-phone-wrong = هذا ليس رقم هاتف. اكتب أرقامًا فقط، أو لا شيء.
home-print = أي حروف؟
print-normal = حروف عادية
print-large = حروف كبيرة
home-who-sees = لا يرى عنوانك إلا هيئة التحرير والجار الذي يحضر الجريدة. إذا توقفت، يُمحى عنوانك فورًا.
home-for-whom = لمن تطلبها؟
home-at-desk = لشخص عند المكتب
home-by-phone = لشخص على الهاتف
home-for-self = لنفسي
home-too-many = هناك طلبات كثيرة الآن. اتصل بنا، فنسجّلك.
home-asked = تم. تبحث هيئة التحرير عن جار يحضر الجريدة.
home-own = الجريدة تأتي إلى بيتك
home-stop = أوقف الجريدة
home-stop-hint = عندها يُمحى عنوانك فورًا.
home-stopped = توقفت. مُحي عنوانك.
home-stop-for = هل يريد أحد أن يتوقف؟
home-stop-for-lead = اكتب الاسم الأول والعنوان. يُمحى العنوان فورًا.
home-stop-for-do = امحُ هذا العنوان
home-stop-none = هذا الاسم وهذا العنوان غير موجودين. اسأل كيف يُكتب بالضبط.
home-stopped-for = توقفت. مُحي العنوان.
home-rounds = جولتك
home-slip-title = الجريدة تأتي إليك
home-slip-link = ورقتك مع الرمز
home-slip-code = احتفظ بهذا الرمز:
home-slip-how = هل تريد أن تتوقف؟ اذهب إلى { $address } واكتب الرمز.
home-slip-call = أو اتصل:
home-slip-stop = هل تريد أن تتوقف؟
home-slip-name-hint = الاسم الذي أعطيته.
home-slip-wrong = هذا الاسم لا يخص الرمز.
## Bringing it round.
rounds-title = توزيع الجريدة
rounds-lead = من يريد الجريدة في بيته، ومن يحضرها؟ لا يرى كل العناوين إلا هيئة التحرير.
rounds-type = سجّل شخصًا
rounds-new = ليس في جولة بعد
rounds-new-none = لا توجد طلبات جديدة.
rounds-first = أنشئ جولة أولًا.
rounds-asked-themselves = طلبها بنفسه، { $date }
rounds-asked-phone = طلبها على الهاتف، وكتبها { $name }، { $date }
rounds-asked-desk = طلبها عند المكتب، وكتبها { $name }، { $date }
rounds-somebody = أحد أفراد الفريق
rounds-put = ضع في هذه الجولة
rounds-is-put = الآن في جولة { $round }.
rounds-print-run = { $n ->
    [zero] لا تطبع أي جريدة ({ $n })
    [one] اطبع جريدة واحدة ({ $n })
    [two] اطبع جريدتين ({ $n })
    [few] اطبع { $n } جرائد
    [many] اطبع { $n } جريدة
   *[other] اطبع { $n } جريدة
}
rounds-together = المجموع
rounds-add = أنشئ جولة
column-round = الجولة
column-walker = من يحضرها؟
column-paper = على الورق
round-name = اسم الجولة
round-name-hint = مثلًا: Lindeplein و Tuinstraat.
round-name-missing = أعطِ الجولة اسمًا.
round-walker = من يحضر الجريدة؟
round-walker-hint = يرى هذا الجار الأسماء والعناوين في هذه الجولة.
round-kept = تم الحفظ.
round-doors = العناوين بالترتيب
round-empty = لا توجد عناوين في هذه الجولة بعد.
round-move = إلى جولة أخرى
round-stop-hint = عندها يُمحى العنوان فورًا. لا يمكن التراجع عن ذلك.
round-change = غيّر الجولة
round-away = أزل هذه الجولة
round-away-hint = تبقى العناوين. ضعها بعد ذلك في جولة أخرى.
round-gone = أزيلت الجولة.
places-title = أماكن أخذ الجريدة
places-lead = هنا توضع كومة من الجرائد. يقرأ الجميع عند الجريدة أين ذلك.
place-add = مكان آخر
place-name = أين؟
place-name-hint = مثلًا: مكتب De Linde.
place-name-missing = اكتب أين توضع الجرائد.
place-n = كم جريدة؟
place-n-wrong = اختر رقمًا من 1 إلى { $n }.
place-away = أزل
place-gone = أزيل هذا المكان.
places-max = هناك { $n } مكانًا على الأكثر.
sheet-title = جولة
sheet-link = ورقة للطريق
sheet-advice = اطبع هذه الورقة وخذها معك.
sheet-walker = { $name } يحضر الجريدة.
sheet-take = { $n ->
    [zero] لا تأخذ أي جريدة ({ $n }).
    [one] خذ جريدة واحدة ({ $n }).
    [two] خذ جريدتين ({ $n }).
    [few] خذ { $n } جرائد.
    [many] خذ { $n } جريدة.
   *[other] خذ { $n } جريدة.
}
sheet-of-each = بحروف عادية: { $n_normal }. بحروف كبيرة: { $n_large }.
sheet-destroy = أتلف هذه الورقة بعد التوزيع.
sheet-destroy-why = عليها عناوين جيران.
letter-walks-subject = هل توزّع أنت الجريدة؟
letter-walks = كتبت هيئة التحرير اسمك عند جولة للجريدة. انظر هل يناسبك ذلك. لا يناسبك؟ قل ذلك لهيئة التحرير.
kept-deliveries = العناوين التي نحضر إليها الجريدة، بعد آخر جريدة
export-deliveries = الجريدة في بيتك
export-rounds = الجولات التي تحضر فيها الجريدة
export-typed = ما كتبته لمن يريد الجريدة في بيته
export-typed-n = { $n ->
    [zero] لا طلبات ({ $n })
    [one] طلب واحد ({ $n })
    [two] طلبان ({ $n })
    [few] { $n } طلبات
    [many] { $n } طلبًا
   *[other] { $n } طلب
}
act-stopped = أوقف الجريدة عند عنوان
## Letters.
letter-came-in-subject = نص جديد للجريدة
letter-came-in = أرسل شخص شيئا. هل تنظر فيه؟
letter-writer-said-subject = كاتب يسأل شيئا
letter-writer-said = أرسل كاتب نص رسالة إلى هيئة التحرير.
letter-about-piece = عن نصك للجريدة
letter-editor-said = أرسلت لك هيئة التحرير رسالة.
letter-declined = لا يصدر نصك في الجريدة. تقرأ السبب ويمكنك أن ترد.
letter-pulled = أخرجت هيئة التحرير نصك من الجريدة. يمكنك أن تسأل عن السبب.
letter-printed-subject = نصك في الجريدة
letter-printed = الجريدة جاهزة ونصك فيها. شكرا لك!
letter-look = انظر
## Rights, and the log.
kept-pieces = نصوص لم تصدر في الجريدة، بعد آخر عمل عليها
export-pieces = ما كتبته للجريدة
export-comments = ما قلته عن نصوص الجريدة
export-asked = نصوص طلبت فيها إذنا لصورة
act-finished = أكمل عددا من الجريدة
act-declined = لم يضع نصا في الجريدة
act-pulled = أخرج نصا من الجريدة
act-withdrew = أزال صورة من الجريدة
act-corrected = صحح نصا في الجريدة
## On paper, for editors.
guide-title = هكذا تصنع الجريدة
guide-link = شرح على الورق، لمن يصنع الجريدة
guide-about = في 15 دقيقة تعرف كيف يجري الأمر.
guide-print = اطبع هذه الورقة وعلقها بجانب شاشتك.
guide-look-title = انظر ماذا هناك
guide-look = افتح “{ $desk }”. في الأعلى ما ينتظر أطول وقت.
guide-take-title = خذ نصا
guide-take = افتح النص واضغط “{ $button }”. الآن يرى الجميع أنه عندك.
guide-easier-title = اجعله أسهل
guide-easier = جمل قصيرة وكلمات عادية. يبقى صوت الكاتب. لا يضيع شيء: انظر “{ $versions }”.
guide-ask-title = اسأل الكاتب
guide-ask = أرسل رسالة تحت النص. لا تغير شيئا مهما دون الكاتب.
guide-photo-title = صورة؟ اسأل كل من فيها
guide-photo = للطفل اسأل الوالدين. ثم اضغط “{ $button }”. بلا موافقة لا صورة.
guide-second-title = دع أحدا يقرأ معك
guide-second = اطلب من شخص آخر أن يقرأه. هو يضغط “{ $button }”. يمكن بدون ذلك أيضا.
guide-plan-title = ضعه في الجريدة
guide-plan = اضغط “{ $button }”. في “{ $issue }” تختار الترتيب.
guide-no-title = لا يناسب؟
guide-no = اضغط “{ $button }” واكتب السبب بلطف. يبقى النص محفوظا.
guide-ready-title = الجريدة جاهزة
guide-ready = يقرأ رئيس التحرير كل شيء مرة أخرى ويضغط الزر. بعد ذلك يقرأ الجميع الجريدة.
guide-wrong-title = هل هناك خطأ؟
guide-wrong = ضع تصحيحا تحت النص. هل سحب شخص في صورة موافقته؟ اضغط فورا “{ $button }”.
guide-call = لم تنجح؟ اتصل بـ { $centre }.
guide-printed = طبع في { $date }.

## بذور من غرف أخرى
seeds-title = بذور للجريدة
seeds-lead = حدث هذا في الحي ويجوز أن يكون في الجريدة. من حكاه يستطيع أن يسترده. عندها لا يبقى هنا.
seeds-none = لا شيء الآن. عندما ينجح أمر على لوحة الإعلانات أو يسير نشاط بشكل جيد، يأتي إلى هنا.
seed-write = اصنع منه مقالا
seed-grew = يوجد مقال عن هذا
seed-is-gone = من حكى هذا سحب موافقته. لا تضع هذا المقال في الجريدة.
seed-is-gone-in = لا يجوز أن يكون «{ $title }» في الجريدة: من حكاه سحب موافقته.
## The number on paper.
print-title = اطبعها بنفسك
print-a4 = الجريدة للطباعة (PDF)
print-a3 = على ورق A3 للطي (PDF)
paper-large = بحروف كبيرة (PDF)
print-poster = ملصق لهذا النص (PDF)
print-being-made = نجهّز الجريدة للطباعة. انظر مرة أخرى بعد دقيقة.
print-progress = جاهز { $n_ready } من { $n_all }.
print-failed = لم ننجح في تجهيز الجريدة. حاول مرة أخرى.
print-left-out = صور لم تُطبع: { $n }.
print-again = جهّز الجريدة للطباعة من جديد
print-by-browser = افتح كل شيء في صفحة واحدة. اطبعها من المتصفح.
whole-title = العدد { $n }، كله في صفحة واحدة
whole-link = اقرأ كل شيء في صفحة واحدة

## In the printed number.
paper-page-of = صفحة { $page } من { $pages }
paper-page = صفحة { $page }
paper-goes-on = (تتمة)
paper-agenda = المواعيد
paper-agenda-from = ماذا يحدث من { $from } إلى { $to }
paper-offers = جديد من لوحة الإعلانات
paper-offers-how = هل يناسبك شيء؟ اتصل واذكر الرمز
paper-faces = من هنا لأجلك
paper-call = اتصل بنا أو تفضل بالدخول.
paper-online = هذه الجريدة على الإنترنت:
paper-qr = رمز QR إلى { $paper }
paper-of-us = { $paper } هي جريدة الحي.
paper-yes = كل من يظهر في صورة قال نعم. هل هناك خطأ؟ اتصل بنا. نكتبه في العدد القادم.
slip-title = اكتب لنا!
slip-text = قصّ الورقة وضعها في صندوق بريد { $place }. لا حاجة إلى طابع.
slip-story = عندي قصة أو فكرة
slip-note = أبحث عن شيء أو أعطي شيئًا
slip-call = اتصلوا بي
slip-large = أريد الجريدة بحروف كبيرة
slip-message = رسالتي
slip-sender = الاسم والهاتف (غير ضروري)
notice-photo = التقط صورة
notice-photo-text = هل ترى شيئًا جميلًا في الحي؟ أرسل صورتك مع جملة واحدة.
notice-pass-on = اقرأها وأعطها لغيرك
notice-pass-on-text = ضع الجريدة على طاولة القراءة أو في صندوق بريد جيرانك.
notice-come = تعال لشرب القهوة
notice-come-text = لا تحتاج إلى معرفة شيء أو إحضار شيء. هناك دائمًا أحد.
## The newspaper by mail.
letter-title = الجريدة بالبريد الإلكتروني
letter-lead = هل صدرت جريدة جديدة؟ تصلك رسالة. لا نرسل شيئًا آخر.
letter-address = عنوان بريدك الإلكتروني
letter-address-hint = نرسل لك أولًا رسالة فيها رابط. هكذا نعرف أن العنوان لك.
letter-address-wrong = اكتب عنوان بريد إلكتروني، مثل name@example.org.
letter-language = بأي لغة تريد الرسالة؟
letter-sign-up = أرسلوا لي الجريدة
letter-promise = يمكنك التوقف بضغطة واحدة أسفل كل رسالة. عندها نحذف عنوانك فورًا.
letter-look-in-mail = انظر في بريدك. فيه رابط. اضغط عليه فتصلك الجريدة. لم يصلك شيء؟ انظر في البريد غير المرغوب فيه.
letter-confirm-subject = هل تريد الجريدة بالبريد الإلكتروني؟
letter-confirm = كتب شخص هذا العنوان عند { $centre }. هل تريد أن تصلك الجريدة بالبريد الإلكتروني؟
letter-not-asked = ألم تكن أنت؟ لا حاجة لفعل شيء. بعد يومين نحذف عنوانك.
letter-confirm-do = نعم، أرسلوا لي الجريدة
letter-confirm-question = هل تريد أن تصلك الجريدة بالبريد الإلكتروني؟
letter-confirm-button = نعم، أرسلوا لي الجريدة
letter-confirmed = تصلك الجريدة القادمة بالبريد الإلكتروني.
letter-not-there = هذا الطلب لم يعد موجودًا. املأ الاستمارة مرة أخرى.
letter-known-subject = تصلك الجريدة بالفعل بالبريد الإلكتروني
letter-known = كتب شخص هذا العنوان عند { $centre }. تصلك الجريدة بالفعل بالبريد الإلكتروني. لا حاجة لفعل شيء.
letter-stop-here = لا تريد الجريدة بالبريد بعد الآن؟ توقف هنا
letter-stop-title = ألا تريد الجريدة بالبريد بعد الآن؟
letter-stop-hint = لا يحدث شيء حتى تضغط على الزر. عندها نحذف عنوانك فورًا.
letter-stop-do = أوقف الجريدة بالبريد
letter-stop-not = لا، أريد أن تبقى
letter-stopped = لن تصلك الجريدة بالبريد بعد الآن
letter-stopped-hint = حُذف عنوانك. تبقى الجريدة هنا للجميع.
letter-subject = { $name }: العدد { $n }
letter-proof-subject = تجربة: { $subject }
letter-on-the-web = اقرأ الجريدة على الموقع
letter-read-on = اقرأ المزيد
letter-why = تصلك هذه الرسالة لأنك تريد الجريدة بالبريد الإلكتروني.
letter-n-reached = { $n ->
    [0] لا أحد يحصل على الجريدة بالبريد بعد. أخبر الجيران أن ذلك ممكن.
    [one] عنوان واحد يحصل على الجريدة بالبريد ({ $n }).
    [two] عنوانان يحصلان على الجريدة بالبريد ({ $n }).
    [few] { $n } عناوين تحصل على الجريدة بالبريد.
    [many] { $n } عنوانًا يحصل على الجريدة بالبريد.
   *[other] { $n } عنوان يحصل على الجريدة بالبريد.
}
letter-first-proof = أرسل أولًا تجربة لنفسك. اقرأها على هاتفك.
letter-proof-do = أرسلوا لي تجربة
letter-proof-sent = التجربة في الطريق. انظر في بريدك.
letter-send-do = أرسل النشرة
letter-send-hint = بعدها لا يمكنك استرجاعها. لا يصل العدد نفسه إلى أحد مرتين.
letter-begun = النشرة في الطريق. هنا ترى إلى أين وصلت.
letter-was-begun = أُرسلت النشرة بالفعل: ضغط شخص آخر على الزر قبل قليل.
letter-nobody = لا يوجد عنوان بعد. أخبر الجيران أن الجريدة يمكن أن تصلهم بالبريد.
letter-is-empty = لم يبق شيء في هذا العدد. لا نرسل رسالة فارغة.
letter-no-own-mail = ليس عندنا عنوان بريد لك. اكتبه في صفحتك، فتصل التجربة إليه.
letter-no-number = لا توجد جريدة جاهزة بعد. أنهِ عددًا أولًا.
letter-pressed = أرسلته هيئة التحرير: { $when }.
letter-gathering = نجهز جميع العناوين.
letter-progress = أُرسل { $n_sent } من { $n_all }
letter-at-night = لا نرسل شيئًا في الليل. تغادر الرسالة: { $when }.
letter-done = أُرسل هذا العدد.
letter-n-failed = { $n ->
    [zero] وصلت كل الرسائل.
    [one] رسالة واحدة لم تصل ({ $n }).
    [two] رسالتان لم تصلا ({ $n }).
    [few] { $n } رسائل لم تصل.
    [many] { $n } رسالة لم تصل.
   *[other] { $n } رسالة لم تصل.
}
letter-n-unknown = { $n ->
    [zero] نعرف مصير كل الرسائل.
    [one] لسنا متأكدين من وصول رسالة واحدة ({ $n }). لا نرسلها مرة أخرى.
    [two] لسنا متأكدين من وصول رسالتين ({ $n }). لا نرسلهما مرة أخرى.
    [few] لسنا متأكدين من وصول { $n } رسائل. لا نرسلها مرة أخرى.
    [many] لسنا متأكدين من وصول { $n } رسالة. لا نرسلها مرة أخرى.
   *[other] لسنا متأكدين من وصول { $n } رسالة. لا نرسلها مرة أخرى.
}
letter-look-again = انظر إلى أين وصلت
letter-returns-title = هل تعود رسالة؟
letter-returns-which = أي عنوان تعود رسالته؟
letter-returns-hint = أحيانًا يكتب برنامج البريد: هذا العنوان غير موجود. اكتب ذلك العنوان هنا.
letter-returns-do = تعود
letter-returns-kept = لن تصل الجريدة إلى هذا العنوان بعد الآن.
letter-unknown = هذا العنوان ليس في القائمة. تأكد من كتابته.
letter-returning = عناوين تعود رسائلها
letter-returning-hint = لا نرسل إليها شيئًا بعد الآن. نحذفها بعد 30 يومًا.
letter-arrives-do = أرسل إليه من جديد
letter-arrives-kept = تصل الجريدة إلى هذا العنوان من جديد.
kept-letter-asked = عناوين بريد للجريدة لم يقل منها أحد نعم
kept-letter-returns = عناوين بريد للجريدة لا يصل إليها شيء
kept-letter-sent = أي عدد من الجريدة ذهب إلى أي عنوان بريد
export-letters = الجريدة بالبريد الإلكتروني
export-letter = تصل الجريدة بالبريد إلى { $address }، منذ { $when }.
export-letter-asked = كُتب { $address } للجريدة بالبريد. لم يقل أحد نعم بعد.
export-letter-sent = أُرسل العدد { $n }: { $when }
act-letter-sent = أرسل عددًا من الجريدة بالبريد
## Reacting to an article
react-writer-reads = اكتب رسالة. لا يقرؤها إلا { $name }. يبقى رقم هاتفك سريا.
react-to-writer = أرسل إلى { $name }
react-editors-read = اكتب رسالة إلى هيئة التحرير. يقرؤها: { $names }. وهم يجيبونك.
react-to-editors = أرسل إلى هيئة التحرير
react-come-in = ادخل. عندها يمكنك إرسال رسالة إلى هيئة التحرير.
react-own = هذا مقالك أنت.
react-own-link = انظر إليه بين مقالاتي
react-sent = أرسلت رسالتك. تقرأ الجواب هنا.
react-silent = لا يمكنك الآن إرسال رسائل. يمكنك ذلك مجددا بعد: { $until }.
react-too-often = أرسلت رسائل كثيرة. ما كتبته باق. انتظر قليلا ثم حاول مرة أخرى.
react-unsent = هذا لم يرسل
answers-may = يجوز للقراء أن يرسلوا إلي رسالة
answers-may-hint = فقط إذا كان اسمك مكتوبا؛ ولا يرى أحد رقمك أو عنوانك
answers-title = رسائل من القراء
answers-yes = يجوز للقراء أن يرسلوا إليك رسالة عن هذا المقال. تقرؤها في محادثاتك.
answers-no = يكتب القراء عن هذا المقال إلى هيئة التحرير. لا تصلك رسائل.
answers-allow = نعم، يجوز أن يكتبوا إلي
answers-stop = توقف، لا يكتبوا إلي بعد الآن
answers-allowed = يجوز للقراء الآن أن يرسلوا إليك رسالة.
answers-stopped = يكتب القراء الآن إلى هيئة التحرير.
too-often = حدث هذا مرات كثيرة من هنا. ما كتبته باق. حاول مرة أخرى لاحقا.
too-often-call = حدث هذا مرات كثيرة من هنا. ما كتبته باق. حاول مرة أخرى لاحقا، أو اتصل بالرقم { $phone }.
## Remarks below articles
remarks-title = التعليقات
remarks-who = لا يقرأ هذا إلا من دخل.
remarks-none = لا يوجد شيء هنا بعد.
remark-label = تعليقك
remark-send = أضفه
remark-anyway = نعم، أضفه
remark-said = أضيف تعليقك.
remark-is-held = تقرأ هيئة التحرير تعليقك أولا. الآن لا يراه أحد سواك.
remark-waits = هذا ينتظر هيئة التحرير. لا يراه الجيران بعد.
remark-place = أضفه
remark-refuse = لا تضف هذا
remark-refused = لم تضف هيئة التحرير هذا. لا يراه أحد سواك.
remark-removed = أزال الفريق تعليقك. لا يراه الآن أحد سواك.
remark-take-back = أزل تعليقي
remark-taken-back = أزيل تعليقك.
remark-report = هذا غير صحيح
rules-first-title = هكذا نتعامل مع بعضنا
rules-first = اقرأ أولا كيف نتعامل مع بعضنا. بعد ذلك يمكنك التعليق.
is-it-a-phone-number = يبدو هذا رقم هاتف. هل تريد أن يراه كل الجيران؟
is-it-an-account = يبدو هذا رقم حساب بنكي. هل تريد أن يراه كل الجيران؟
is-it-an-address = يبدو هذا عنوانا. هل تريد أن يراه كل الجيران؟
are-you-in-danger = هل أنت أو شخص آخر لستم بخير؟ لست مضطرا لمواجهة هذا وحدك.
danger-call = هل هناك خطر الآن؟ اتصل بالرقم 112.
who-helps = مع من أستطيع أن أتحدث؟
remarks-setting = التعليقات تحت المقالات
remarks-setting-on = يمكن للجيران أن يعلقوا تحت كل مقال. لا يقرأ ذلك إلا من دخل.
remarks-setting-off = لا توجد تعليقات تحت المقالات. يكتب القراء إلى هيئة التحرير أو إلى الكاتب.
remarks-switch-on = شغل التعليقات
remarks-switch-off = أوقف التعليقات
remarks-who-switches = المنسق هو من يشغل هذا أو يوقفه.
remarks-are-on = التعليقات مفتوحة الآن.
remarks-are-off = التعليقات متوقفة الآن.
act-remarks = شغل التعليقات تحت المقالات أو أوقفها
kept-remarks = ما كتبته تحت مقال في الجريدة
export-remarks = ما كتبته تحت مقالات في الجريدة
export-remark = { $when }: { $text }
letter-remark-subject = تعليق ينتظر هيئة التحرير
letter-remark = علق أحد تحت مقال. لا يراه الجيران إلا بعد أن تقرأه هيئة التحرير.
waiting-pieces = { $n ->
    [one] نص واحد ينتظر هيئة التحرير
    [two] نصان ينتظران هيئة التحرير
    [few] عدد النصوص التي تنتظر هيئة التحرير: { $n }
   *[other] عدد النصوص التي تنتظر هيئة التحرير: { $n }
}
