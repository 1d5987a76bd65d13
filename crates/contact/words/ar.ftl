## Help and contact
title = المساعدة والتواصل
lead = أيًّا كان سؤالك: ابدأ فقط. ثم ننظر في الأمر معًا.
call = اتصل
danger = هل هناك خطر الآن؟ اتصل بالرقم
no-emergency = ليس هذا مكانًا لحالات الطوارئ. نقرأ الرسائل فقط عندما يكون { $name } مفتوحًا.
whom = مع من تريد أن تتحدث؟
message = رسالة
to-whom = إلى { $name }
send-title = أرسل رسالة
for-whom = لمن؟
for-whoever = لا يهم، لأي شخص موجود
text = ماذا تريد أن تسأل أو تقول؟
text-hint = تكفي بضع كلمات.
how-title = كيف نجيبك؟
how-call = اتصلوا بي
how-sms = برسالة قصيرة
how-mail = بالبريد الإلكتروني
how-desk = سأمر عليكم، أو أقرؤه هنا
address-label = رقم هاتفك أو عنوان بريدك
address-hint = فقط إذا أردت أن نتصل بك أو نكتب إليك.
send = أرسل إلى { $name }
promised = ستسمع منا في { $day } على أبعد تقدير.
follow-link = هل لديك رقم؟ انظر أين وصل سؤالك
address = العنوان
mail = البريد الإلكتروني
when-open = متى نفتح؟
idea-for-us = هل لديك فكرة للحي؟
idea-answer = أخبرنا بها. ستحصل دائمًا على جواب.

## What is not right yet
text-missing = اكتب أولًا ما تريد أن تقوله.
text-too-long = اجعله أقصر: { $n } حرفًا على الأكثر.
name-too-long = اجعل الاسم أقصر: { $n } حرفًا على الأكثر.
no-national-number = يوجد هنا رقم هوية وطني. احذفه: لا أحد يحتاجه هنا.
mail-wrong = ليس هذا عنوان بريد. تحقق منه أو اختر طريقة أخرى.
sms-wrong = ليس هذا رقم هاتف محمول. تحقق منه أو اختر طريقة أخرى.
phone-wrong = ليس هذا رقم هاتف. تحقق منه أو اختر طريقة أخرى.
too-often = وصلت اليوم رسائل كثيرة. ما كتبته ما زال هنا. اتصل بنا أو مر علينا أو أرسلها غدًا.

## The slip, and following it
slip-title = وصلتنا رسالتك
slip-number = الرقم
slip-code = الرمز
slip-how = اكتبهما في { $address }. هناك ترى أين وصل سؤالك وتقرأ الجواب.
slip-call = أو اتصل أو مر علينا بهذه الورقة:
slip-keep = اكتب الرقم والرمز، أو التقط صورة لهما. بعد ساعة لن يكونا هنا. لا تعطهما لأحد: من يملكهما يستطيع قراءة سؤالك.
slip-shared = هل هذا ليس هاتفك أو حاسوبك؟ إذن أزل هذا بعد أن تكتبه.
slip-away = انتهيت، أزل هذا
follow-title = أين وصل سؤالك؟
follow-lead = اكتب الرقم والرمز من ورقتك.
follow-code-hint = ثمانية أحرف وأرقام. لا فرق بين الأحرف الكبيرة والصغيرة.
follow-look = انظر أين وصل
follow-wrong = هذا الرقم وهذا الرمز لا يتطابقان. تحقق منهما مرة أخرى.
follow-lost = هل فقدت ورقتك؟ اتصل بنا أو مر علينا.
follow-number = رقم { $number }
follow-waiting = رسالتك عندنا. ستسمع منا في { $day } على أبعد تقدير.
follow-taken = أحدنا ينظر في الأمر. ستسمع منا في { $day } على أبعد تقدير.
follow-answered = هناك جواب.
follow-closed = انتهى هذا الأمر. هل لديك سؤال جديد؟ أرسل رسالة جديدة.
follow-said = ما قيل
follow-more = هل تريد أن تضيف شيئًا؟
follow-text = رسالتك
follow-send = أضفه
follow-close = لم أعد أحتاج جوابًا
follow-no-more = لا يمكن إضافة شيء هنا. اتصل بنا أو أرسل رسالة جديدة.
line-asked = السؤال
line-answer = جواب من
line-note = ملاحظة للفريق من
line-handed = أحالها

## The list of the team
inbox-title = الأسئلة والأفكار
inbox-lead = كل ما ينتظر جوابًا: من الاستمارة ومن المكتب ومن الهاتف.
inbox-waiting = ما ينتظر
inbox-none = لا شيء ينتظر. رائع!
inbox-answered = أُجيب عنها ولم تُغلق بعد
inbox-answered-lead = هل جاء أحد بورقته؟ اقرأ له الجواب.
inbox-for = إلى { $name }
late = متأخر:
n-late = { $n ->
    [one] سؤال واحد متأخر.
    [two] سؤالان متأخران.
    [few] عدد الأسئلة المتأخرة: { $n }.
   *[other] عدد الأسئلة المتأخرة: { $n }.
}
column-kind = ماذا
column-promised = الموعد
column-owner = من
column-state = الحالة
nobody-yet = لا أحد بعد
kind-question = سؤال
kind-idea = فكرة
came-by-form = بالاستمارة
came-by-desk = عند المكتب
came-by-phone = بالهاتف
state-waiting = ينتظر
state-taken = يعمل عليه أحد
state-answered = أُجيب
state-closed = انتهى
figures-title = أرقام الفريق
figures-lead = للفريق كله وبلا أسماء.
column-month = الشهر
column-asked = الأسئلة والأفكار
column-answered = أُجيب عنها
column-in-time = في الموعد

## One question
wants-answer = طريقة الجواب المطلوبة:
take = سأتولى هذا
you-have-it = أنت تعمل على هذا.
you-took-it = ستتولى هذا.
another-took-it = زميل لك يعمل عليه.
answer-title = الجواب
answer-goes-mail = نرسل بريدًا يقول إن هناك جوابًا. الجواب نفسه ليس فيه.
answer-goes-sms = نرسل رسالة قصيرة تقول إن هناك جوابًا. الجواب نفسه ليس فيها.
answer-goes-call = اتصل وقل الجواب. اكتبه هنا أيضًا ليُقرأ لاحقًا.
answer-goes-desk = سيمر علينا. اقرأ له الجواب عندئذ.
answer-text = ماذا تقول؟
answer-hint = اكتب باختصار وبساطة.
answer-send = أعط هذا الجواب
answer-is-there = الجواب جاهز.
note-title = ملاحظة عن مكالمة
note-text = ماذا قيل؟
note-hint = يقرأ هذا الفريق فقط.
note-is-answer = بهذا أُجيب عن السؤال
note-keep = احفظ الملاحظة
note-is-kept = حُفظت الملاحظة.
hand-over-title = أحِلها إلى زميل
hand-over-to = إلى من؟
hand-over-agreed = الساكن موافق على ذلك
hand-over-whom = اختر زميلًا يحق له قراءة الأسئلة.
hand-over-ask-first = اسأل الساكن أولًا.
hand-over-do = أحِلها
handed-over = أُحيلت إلى { $name }.
close-title = هل انتهى؟
close-do = أغلقها
is-closed = أُغلقت.
outcome-missing = اختر النتيجة.
outcome-answered = أُجيب
outcome-referred = ساعده آخرون
outcome-not-reached = لم نصل إليه
outcome-dropped = لم تعد هناك حاجة
outcome-other = غير ذلك
outcome-themselves = أغلقها صاحبها

## Somebody at the desk or on the telephone
put-in-title = اكتب سؤالًا
put-in-lead = لمن يقف هنا أو يتصل. بعدها تحصل على رقم ورمز تعطيهما له.
put-in-where = كيف وصل السؤال؟
put-in-desk = عند المكتب
put-in-phone = بالهاتف
put-in-what = ما هو؟
put-in-name = اسم الجار
put-in-name-hint = يكفي الاسم الأول. يمكن تركه فارغًا.
put-in-text = ماذا يسأل الجار أو يقول؟
put-in-do = ضعه في القائمة

## Plain answers
plain-title = أجوبة نعطيها كثيرًا
plain-lead = ابدأ الجواب بأحد هذه النصوص. لا تضع فيها شيئًا عن أحد السكان.
plain-begin = ابدأ بـ:
plain-add = أضف جوابًا
plain-name = ما اسمه؟
plain-title-missing = أعطه اسمًا من { $n } حرفًا على الأكثر.
plain-too-many = هناك الكثير منها. احذف واحدًا أولًا.
plain-away = احذف
plain-is-kept = حُفظ الجواب.
plain-is-away = حُذف الجواب.

## Ideas
idea-title = لدي فكرة
ideas-title = أفكار الحي
ideas-lead = ما الذي يمكن أن يكون أجمل أو أسهل أو أفضل؟ لكل فكرة جواب.
idea-text = ما فكرتك؟
idea-send = أرسل فكرتي
ideas-shown = ماذا نفعل بها
ideas-none = لا توجد فكرة هنا بعد. قد تكون فكرتك الأولى.
idea-number = فكرة { $number }
idea-answered = جوابنا:
idea-take-away = احذف هذه الفكرة من هنا
idea-is-away = لم تعد الفكرة هناك.
idea-is-shown = يمكن للجميع قراءة الفكرة الآن.
show-idea-title = أظهر الفكرة للجميع
show-idea-lead = بلا اسم. احذف ما يدل على شخص.
show-idea-already = هذه الفكرة معروضة.
idea-text-shown = الفكرة
idea-text-hint = كما يقرأها الجميع.
decision-title = ماذا سيحدث؟
decision-why = لماذا؟
decision-thinking = نفكر فيها
decision-yes = سننفذها
decision-done = تم تنفيذها
decision-no = لن تُنفذ
show-idea = أظهرها
makers-title = من يصنع هذا؟
makers-lead = يصنع الجيران والزملاء معًا { $name }.

## Letters
letter-answered-subject = هناك جواب عن سؤالك
letter-answered = هناك جواب عن الرقم { $number }. تقرأه بالرمز من ورقتك. هل فقدت الورقة؟ اتصل بنا أو مر علينا.
letter-follow = اقرأ الجواب
letter-for-you-subject = هناك سؤال لك
letter-for-you = لدى أحدهم سؤال لك. تقرأه في الغرفة الخلفية.
letter-late-subject = سؤال ينتظر أطول من اللازم
letter-late = كان يجب أن يحصل شخص على جواب ولم يحصل عليه بعد. انظر من يمكنه تولي ذلك.
letter-look = انظر في القائمة

## What is kept, and who could read it
kept-questions = الأسئلة والأفكار بعد إغلاقها. يبقى عددها بلا أسماء.
who-reads-team = الأسئلة والأفكار: يقرأها فريق المكتب ولا يقرأها الشركاء أبدًا.
who-reads-sealed = هي مختومة. من يسرق البيانات لا يستطيع قراءتها.
export-asked = ما سألته
export-question = رقم { $number }، { $when } { $address }
export-ideas = أفكارك التي يقرأها الجميع
export-did = أسئلة عملت عليها
export-colleague = سؤال رقم { $number }
act-took = تولى سؤالًا
act-handed-over = أحال سؤالًا إلى زميل
act-answered = أجاب عن سؤال
act-noted = كتب ملاحظة على سؤال
act-closed = أغلق سؤالًا
act-typed = كتب سؤالًا نيابة عن شخص
act-idea-shown = أظهر فكرة للجميع
act-idea-taken-away = حذف فكرة
waiting-for-somebody = { $n ->
    [one] سؤال واحد لم يأخذه أحد بعد
    [two] سؤالان لم يأخذهما أحد بعد
    [few] عدد الأسئلة التي لم يأخذها أحد بعد: { $n }
   *[other] عدد الأسئلة التي لم يأخذها أحد بعد: { $n }
}
waiting-number = السؤال { $number }
waiting-promised = الرد قبل: { $day }
waiting-late = الموعد كان: { $day }
waiting-late-with = الموعد كان: { $day }، عند { $name }
figure-asked = أسئلة هذا الشهر
figure-in-time = أجبنا عنها في الموعد
you-write-to = أنت تكتب إلى { $name }.
who-reads = فريقنا فقط يقرأ هذا. لا حاجة إلى اسمك.
phone-missing = اكتب رقم هاتفك. أو اختر ‘سأمر عليكم’.
mail-missing = اكتب عنوان بريدك. أو اختر ‘سأمر عليكم’.
is-a-mail-address = هذا عنوان بريد. اختر ‘بالبريد الإلكتروني’، أو اكتب رقم هاتف.
follow-spoken = تحدثنا معك عن هذا. هل هذا غير صحيح؟ اكتبه أدناه.
follow-close-means = سنتوقف عندها عن هذا السؤال.
follow-close-yes = نعم، أوقفوا هذا السؤال
slip-we-call = سنتصل بك.
slip-we-text = ستصلك رسالة قصيرة عندما يوجد رد. تقرأ الرد بالرقم والرمز.
slip-we-mail = سيصلك بريد عندما يوجد رد. تقرأ الرد بالرقم والرمز.
slip-you-come = تعال متى شئت، أو اقرأ الرد بالرقم والرمز.
idea-may-be-shown = أحيانًا نعرض فكرة هنا من دون اسمك. لا تريد ذلك؟ اكتبه أيضًا.
close-says-nothing = لم يُقل شيء عن هذا بعد. اكتب أولًا ردًّا أو ملاحظة.

## How a colleague asks it of whoever stands there
how-title-desk = كيف يريد الجار الجواب؟
how-call-desk = بالهاتف
how-desk-desk = سيمر الجار علينا
address-label-desk = رقم هاتف الجار أو عنوان بريده
address-hint-desk = فقط للجواب. هل سيمر الجار علينا؟ اترك هذا فارغًا.
phone-missing-desk = اكتب رقم هاتف الجار. أو اختر ‘سيمر الجار علينا’.
mail-missing-desk = اكتب عنوان بريد الجار. أو اختر ‘سيمر الجار علينا’.

## What the house knows of who came in
how-own-call = اتصلوا بي على { $to }
how-own-sms = برسالة قصيرة إلى { $to }
how-own-mail = بالبريد إلى { $to }
how-else = أفضّل طريقة أخرى
who-reads-named = فريقنا فقط يقرأ هذا، ومعه اسمك: { $name }.
mine-title = أسئلتي وأفكاري
line-idea = فكرتك
idea-is-among-them = يمكن للجميع قراءة فكرتك:
idea-is-not-shown = فكرتك ليست بين الأفكار التي يقرأها الجميع.

## What was said in a room
came-by-room = قيل في إحدى الغرف
where-said = انظر أين
put-in-own = هذا الآن السؤال { $number }. يقرأه { $name } في صفحته. لا يراه أحد في الغرفة.
put-in-tell = هذا الآن السؤال { $number }. قل الرقم والرمز لمن سأل.
act-put-in = وضع في قائمة الأسئلة ما قاله شخص

## The list, for whoever works with it
asker-language = لغة من يسأل:
give-back = أعده
you-gave-it-back = السؤال ينتظر زميلًا من جديد.
act-gave-back = أعاد سؤالًا
outcome-title = ماذا كانت النتيجة؟
to-the-inbox = عودة إلى الأسئلة والأفكار

## More letters
letter-received = رقم رسالتك { $number }.
letter-received-not-you = ألم ترسل إلينا شيئًا؟ إذن لا داعي لأن تفعل شيئًا.
letter-answered-own = هناك جواب عن الرقم { $number }. ادخل واقرأه في صفحتك.
letter-answered-subject-idea = هناك جواب عن فكرتك
letter-put-in-subject = ستحصل على جواب منا
letter-put-in = سألت شيئًا في بيتنا. كتبه أحد أفراد الفريق برقم { $number }. يقرأه الفريق فقط.
letter-put-in-link = انظر أين وصل
cookie-just-asked = ما أرسلته إلينا قبل قليل: إن أرسلته مرة أخرى بالخطأ فيُحسب مرة واحدة.
