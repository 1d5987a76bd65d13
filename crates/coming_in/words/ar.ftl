ask-title = ادخل
ask-lead = لا تحتاج إلى كلمة سر. نرسل إليك رمزًا.
ask-how = كيف يصلك الرمز؟
by-sms = برسالة قصيرة
by-sms-hint = على هاتفك
by-mail = بالبريد الإلكتروني
by-mail-hint = في بريدك
by-card = عندي بطاقة الحي
by-card-hint = تحصل عليها من مكتب الاستقبال في { $name }
address = رقم هاتفك أو بريدك الإلكتروني
address-hint-nl = يبدأ الرقم بـ 06. وفي عنوان البريد علامة @.
address-hint-be = يبدأ الرقم بـ 04. وفي عنوان البريد علامة @.
address-wrong-nl = اكتب رقم جوال يبدأ بـ 06، أو عنوان بريد فيه @.
address-wrong-be = اكتب رقم جوال يبدأ بـ 04، أو عنوان بريد فيه @.
send-code = أرسل لي الرمز
look-first = تفضل أن تتجول أولًا؟ يمكنك ذلك بلا اسم.
help-title = لا ينجح الأمر؟
help-call = اتصل على
help-who = { $name } يساعدك حتى ينجح.
help-we = نحن نساعدك حتى ينجح.
door-mat = أهلًا
letter-slot = بريد

code-subject = رمزك لدخول { $name }
code-is = رمزك هو { $code }. يعمل 10 دقائق.
code-for-nobody-else = لا تعطِ الرمز لأحد. نحن لا نطلبه أبدًا.
code-not-asked = لم تطلب هذا؟ لا داعي لأن تفعل شيئًا.
code-title = ما الرمز الذي وصلك؟
code-on-its-way = الرمز في الطريق
code-sent-to = أرسلناه إلى
code-hint = 6 أرقام. تبقى صالحة { $n } دقائق.
code-wrong = هذا الرمز غير صحيح. انظر مرة أخرى، أو اطلب رمزًا جديدًا.
no-code = لم يصلك الرمز؟
ask-again = اطلب رمزًا جديدًا
whose = هل هذا جهازك؟
whose-mine = نعم، جهازي
whose-mine-hint = تبقى في الداخل، وغدًا أيضًا
whose-other = لا، لشخص آخر
whose-other-hint = ننساك عندما تنتهي
whose-missing = اختر هل هذا جهازك.
open-the-door = افتح الباب

new-title = سعداء بقدومك
new-lead = بضعة أسئلة قصيرة، ثم تدخل.
name-label = بماذا نناديك؟
name-hint = اسمك الأول يكفي. ويمكن أن يكون اسمًا مستعارًا.
name-missing = اكتب اسمًا. يمكن أن يكون مستعارًا.
name-too-long = اجعل اسمك أقصر: { $n } حرفًا على الأكثر.
age-label = كم عمرك؟
age-hint = لا أحد في الحي يرى هذا.
age-missing = اختر عمرك.
youth-hint = الحديث الخاص يكون مع فريقنا فقط
child-hint = تعال مع والدك أو ولي أمرك إلى مكتب الاستقبال
all-rules = اقرأ كل قواعدنا
agree-and-open = موافق. افتح الباب
welcome = أهلًا { $name }. أنت الآن في الداخل.
wait-child = تعال مع والدك أو ولي أمرك إلى مكتب الاستقبال.
wait-child-where = تجدنا في { $name }، { $street }. إذا وافق ولي أمرك هناك فستدخل.
wait-for-name = يوافق { $name } أولًا. بعد ذلك تدخل.
wait-for-us = يوافق أحد من الفريق أولًا. بعد ذلك تدخل.
wait-told = سنخبرك. لا داعي للانتظار هنا.
wait-when = ننظر في ذلك عندما يكون الباب مفتوحًا.
wait-look-around = تجول الآن
not-yet-invited = سعداء بزيارتك. الآن يدخل المدعوون فقط.
not-yet-opens = يفتح الباب يوم { $date }. إلى اللقاء!
not-yet-soon = يفتح الباب قريبًا.

gone-title = أنت في الخارج الآن
gone = لا نترك هنا شيئًا يخصك. هل حفظت بنفسك نصًا أو صورة على هذا الجهاز؟ إذن أزلها. إلى اللقاء.

card-title = ادخل ببطاقة الحي
card-lead = اكتب ما على بطاقتك، وكلمتك الخاصة.
card-words = الكلمات الثلاث على بطاقتك
card-words-hint = تجدها على الظهر، بجانب المربع.
card-words-missing = اكتب الكلمات الثلاث من بطاقتك.
own-word = كلمتك الخاصة
own-word-hint = اخترتها في مكتب الاستقبال. ليست على البطاقة.
own-word-missing = اكتب كلمتك الخاصة.
own-word-length = اختر كلمة من { $n_min } إلى { $n_max } حرفًا.
card-wrong = هذا غير صحيح. انظر مرة أخرى إلى بطاقتك وكلمتك.
card-lost = ضاعت البطاقة أو نسيت الكلمة؟
card-lost-how = تحصل على بطاقة جديدة في مكتب الاستقبال خلال دقيقة.

factor-title = مفتاحك الثاني
factor-why = في الغرفة الخلفية أشياء تخص الآخرين. لذلك لهذا الباب مفتاحان.
factor-step-app = ضع على هاتفك تطبيقًا يصنع الرموز: authenticator.
factor-step-square = دع التطبيق يقرأ مربعًا على هذه الشاشة.
factor-step-code = اكتب الأرقام الستة التي يعرضها التطبيق.
factor-make = اصنع مفتاحي
factor-scan = دع تطبيقك يقرأ هذا المربع. ثم اكتب الرمز.
factor-show = اكتب الرمز من تطبيقك. عندها تُفتح الغرفة الخلفية.
factor-square = لتطبيقك
factor-or-type = لا توجد كاميرا؟ اكتب هذا في التطبيق:
factor-code = الرمز
factor-code-hint = 6 أرقام من التطبيق، أو أحد رموزك على الورق.
factor-code-of-app = 6 أرقام من التطبيق.
factor-open = افتح الغرفة الخلفية
factor-wrong = هذا الرمز غير صحيح. انظر هل ظهر رمز جديد.
factor-lost = ضاع الهاتف؟
factor-lost-how = استعمل رمزًا من الورق. أو اذهب إلى المنسق.
factor-key-missing = لا يمكننا الآن التحقق من رموز تطبيقك. استعمل رمزًا من الورق. وأخبر المنسق أيضًا: على مدير النظام أن يعيد مفتاحًا إلى مكانه.
factor-card = أو استعمل بطاقة الحي
factor-card-how = بصفتك متطوعًا أو متطوعة لا تحتاج إلى تطبيق في مكان معروف. ادخل هناك ببطاقة الحي وكلمتك الخاصة. استعمل جهازًا لوحيًا أو حاسوبًا ليس لك. يعمل ذلك هنا: { $places }.
paper-app-works = تطبيقك يعمل
paper-title = اكتب هذه الرموز الثمانية
paper-lead = إذا ضاع هاتفك تدخل بهذه الرموز.
paper-once = كل رمز يعمل مرة واحدة. نعرضها الآن فقط، ولا نعرضها بعد ذلك.
paper-written = كتبتها
paper-renew-title = رموزك على الورق
paper-renew-how = هل كادت تنتهي أو ضاعت؟ اكتب رمزًا أعلاه واضغط هذا الزر. بعدها لا تعمل الرموز القديمة.
paper-renew = اصنع رموزًا جديدة
paper-old-gone = رموزك القديمة لم تعد تعمل

factor-code-on-paper = أحد رموزك على الورق.
factor-show-passkey = دع جهازك يتأكد أنك أنت. عندها تُفتح الغرفة الخلفية.
factor-app-too = هل تريد تطبيقًا بالأرقام أيضًا؟
factor-app-make = أضف تطبيقًا
passkey-make = أو استعمل هذا الجهاز
passkey-add = جهاز آخر؟
passkey-make-how = عندها تفتح الغرفة الخلفية بإصبعك أو وجهك أو الرمز السري لهاتفك أو حاسوبك المحمول. تبقى هذه على جهازك. نحن لا نراها أبدًا.
passkey-make-button = استعمل هذا الجهاز
passkey-show = بجهازك
passkey-show-how = يطلب هاتفك أو حاسوبك المحمول إصبعك أو وجهك أو رمزك السري.
passkey-show-button = افتح بجهازي
passkey-stopped = لم ينجح ذلك. ربما أوقفته أو استغرق وقتًا طويلًا. حاول مرة أخرى أو اختر الطريقة الأخرى.
passkey-is-known = هذا الجهاز مفتاح لك من قبل.
passkey-cannot = هذا الجهاز لا يستطيع ذلك. اختر الطريقة الأخرى.
passkey-unreachable = لا ينجح ذلك الآن. حاول مرة أخرى بعد قليل أو اختر الطريقة الأخرى.
passkey-made = جهازك الآن مفتاح.
passkey-too-late = استغرق ذلك وقتًا طويلًا أو تم من قبل. اضغط الزر مرة أخرى.
passkey-wrong = لا نعرف هذا الجهاز. حاول مرة أخرى أو اكتب رمزًا.
passkey-counts-back = هناك شيء غير صحيح في هذا الجهاز. ربما توجد نسخة من مفتاحك. اكتب رمزًا وأخبر المنسق.
passkey-show-first = أظهر مفتاحك مرة أخرى أولًا. بعدها يمكنك تغيير شيء هنا.
passkeys-title = أجهزتك
passkeys-none = يمكنك أيضًا استعمال هاتفك أو حاسوبك المحمول مفتاحًا.
passkeys-begin-how = اكتب رمزًا أعلاه واضغط هذا الزر.
passkeys-own-device = لا يمكنك تغيير شيء هنا إلا على جهاز لك.
passkeys-change-how = هل تريد تغيير شيء هنا؟ أظهر مفتاحًا مرة أخرى أولًا. افتح بجهازك، أو اكتب رمزًا أعلاه واضغط هذا الزر.
passkeys-change = أريد تغيير شيء
passkeys-too-many = لديك { $n } من الأجهزة. أزل واحدًا أولًا.
passkey-since = منذ { $date }.
passkey-used = آخر استعمال: { $date }.
passkey-unused = لم يُستعمل بعد.
passkey-remove = أزله
passkey-removed = ذلك الجهاز لم يعد مفتاحًا.
passkey-last-removed = كان هذا مفتاحك الأخير. اصنع مفتاحًا جديدًا. بعدها يمكنك دخول الغرفة الخلفية من جديد.

cards-title = بطاقات الحي
cards-lead = لمن ليس له بريد ولا هاتف. ضاعت البطاقة؟ أعطِ جديدة فتتوقف القديمة.
cards-search = لمن البطاقة؟
cards-find = ابحث
cards-nobody = لا أحد بهذا الاسم.
cards-newest = آخر من جاء في الأعلى.
cards-new-person = جار جديد بلا بريد ولا هاتف
cards-new-lead = املأ هذا مع الجار. ثم اطبع البطاقة.
column-name = الاسم
column-age = العمر
column-since = منذ
column-card = البطاقة
has-card = عنده بطاقة
has-no-card = بلا بطاقة بعد
card-of = بطاقة الحي: { $name }
card-given-on = أُعطيت يوم { $date }.
card-withdrawn-on = أُلغيت يوم { $date }.
card-give-title = أعطِ بطاقة
card-give = اصنع البطاقة
card-replace-title = ضاعت البطاقة؟
card-replace = ألغِ القديمة واصنع جديدة
card-withdraw-title = إلغاء فقط؟
card-withdraw-what = لا يدخل أحد بهذه البطاقة بعد الآن. ويمكن دائمًا صنع جديدة.
card-withdraw = ألغِ البطاقة
card-withdrawn = بطاقة { $name } لم تعد تعمل.
their-name = الاسم الذي يظهر
their-name-hint = الاسم الأول يكفي. ويمكن أن يكون مستعارًا.
their-name-missing = اكتب اسمًا لا يزيد على { $n } حرفًا.
their-age = كم العمر؟
their-age-missing = اختر العمر.
their-guardian = فقط إذا كان الوالد أو ولي الأمر حاضرًا ووافق
their-word = الكلمة الخاصة
their-word-hint = يختارها صاحبها ويكتبها بنفسه. انظر بعيدًا قليلًا. ليست على البطاقة.
card-told-subject = بطاقة الحي من { $name }
card-told = حصلت الآن على بطاقة حي جديدة في مكتب الاستقبال. البطاقة القديمة لم تعد تعمل.
card-told-call = لم تكن أنت؟ اتصل بنا فورًا: { $phone }

print-title = البطاقة جاهزة
print-once = اطبعها الآن. لاحقًا لا يمكن: لا نحتفظ بما عليها.
print-fold = قص على الخط المتقطع واطوِها نصفين.
print-ready = تم
print-name = بطاقة الحي
print-what-for = بها تدخل.
print-lost = ضاعت؟ مساعدة؟ اتصل
print-no-camera = لا كاميرا؟ اكتب:
print-and-your-word = وكلمتك الخاصة.
print-found = وجدتها؟ أحضرها إلى { $street }.

waiting-list-title = من ينتظر عند الباب؟
waiting-list-lead = هؤلاء جاؤوا بأنفسهم. قل نعم فيدخلون.
waiting-nobody = لا أحد ينتظر.
waiting-child = الوالد أو ولي الأمر حاضر معك ويوافق. وإلا فلا.
say-yes = أدخل { $name }
guardian-says-yes = ولي الأمر موافق: أدخل { $name }
say-no = لا، ليس { $name }
let-in-done = { $name } في الداخل.
let-in-subject = أنت الآن داخل { $name }
let-in-told = وافق الفريق. يمكنك الآن الدخول والمشاركة في الحديث.
turn-away-title = ألا تُدخل { $name }؟
turn-away-what = يُحذف الاسم والعنوان. ويمكنه أن يطلب مرة أخرى دائمًا.
turn-away-yes = نعم، لا تُدخله
turn-away-no = لا، دعه ينتظر
turned-away = { $name } لم يعد في القائمة.

keys-title = المفاتيح الثانية
keys-lead = ضاع الهاتف والرموز الورقية؟ التقيا، ثم امحُ المفتاح القديم هنا.
keys-nobody = لا أحد لديه مفتاح ثانٍ بعد.
key-lost = ضاع المفتاح
key-of = المفتاح الثاني: { $name }
key-forget-what = هل هذا الشخص معك الآن؟ إن لم يكن فلا تفعل. بعدها يصنع مفتاحًا جديدًا.
key-forget = نعم، امحُ المفتاح القديم
key-keep = لا، اتركه
key-forgotten = مفتاح { $name } القديم لم يعد يعمل.

devices-title = أجهزة المركز
devices-lead = على هذه الأجهزة لا يبقى أحد طويلًا، ولا يبقى شيء.
devices-none = لا يوجد جهاز للمركز بعد.
device-since = منذ { $date }
device-remove = لم يعد للمركز
device-removed = { $name } لم يعد جهازًا للمركز.
device-add-title = هل هذا جهاز للمركز؟
device-add-what = اضغط هنا على الجهاز نفسه. بعد ذلك تكون في الخارج.
device-name = ما اسم هذا الجهاز؟
device-name-hint = مثلًا: الجهاز اللوحي عند المقهى
device-name-missing = أعطِ الجهاز اسمًا قصيرًا.
device-add = اجعله جهازًا للمركز
device-added = { $name } صار للمركز. أنت في الخارج الآن.

places-title = أماكن معروفة
places-lead = حيث يدخل صف كامل معًا، يُسمح بمحاولات أكثر كل 10 دقائق. وهناك تكفي المتطوعين بطاقة الحي وكلمتهم الخاصة لدخول الغرفة الخلفية. لذلك ضع هنا أماكن المركز فقط.
places-none = لا يوجد مكان معروف بعد.
place-tries = { $n } مرة كل 10 دقائق
place-remove = احذف هذا المكان
place-removed = حُذف { $name } من القائمة.
place-add-title = مكان جديد
place-name = ما اسم المكان؟
place-name-hint = مثلًا: غرفة الدروس
place-name-missing = أعطِ المكان اسمًا قصيرًا.
place-which = أي شبكة؟
place-here = هذه الشبكة، حيث أنا الآن
place-elsewhere = شبكة أخرى
network = الشبكة الأخرى
network-hint = هكذا: 203.0.113.0/24. يعرفها مسؤول النظام.
network-wrong = اكتب عنوانًا أو شبكة مثل 203.0.113.0/24. لا يمكن إدخال شبكة كبيرة جدًا.
place-add = ضع المكان في القائمة
place-added = { $name } في القائمة.

new-device-subject = جهاز جديد في { $name }
new-device = دخل شخص باسمك من { $device }: { $date }، { $clock }.
new-device-fine = كنت أنت؟ إذن كل شيء بخير ولا داعي لأن تفعل شيئًا.
new-device-not-me = لم تكن أنت؟ أغلقه إذن:
device-phone = هاتف
device-tablet = جهاز لوحي
device-computer = حاسوب
close-question = ألم تكن أنت؟ نغلقه إذن.
close-button = أغلق ذلك الجهاز
close-done = أُغلق ذلك الجهاز. اتصل بنا إن كانت لديك أسئلة.
invited-subject = ادخل إلى { $name }
invited = أنت مدعو إلى { $name }.
invited-how = ادخل بهذا العنوان. لا تحتاج إلى كلمة سر.
come-in-now = ادخل

act-card-made = أعطى بطاقة حي
act-card-withdrawn = ألغى بطاقة حي
act-let-in = أدخل شخصًا
act-turned-away = لم يُدخل شخصًا
act-factor-reset = محا مفتاحًا ثانيًا
act-passkey-made = جعل جهازًا له مفتاحًا ثانيًا
act-passkey-removed = أزال جهازًا له كان مفتاحًا ثانيًا
act-device-added = أضاف جهازًا للمركز
act-device-removed = أزال جهازًا من المركز
act-place-added = أضاف مكانًا معروفًا
act-place-removed = أزال مكانًا معروفًا

kept-codes = العنوان الذي أرسلنا إليه رمزًا، حتى ينتهي
kept-known = من أي جهاز لك دخلت من قبل
kept-cards = أي بطاقة حي أُلغيت
export-heading = كيف تدخل
export-code = أرسلنا إليك رمزًا. يعمل حتى: { $moment }
export-known = نعرف جهازًا لك منذ: { $moment }
export-card = حصلت على بطاقة الحي: { $moment }
export-withdrawn = أُلغيت تلك البطاقة: { $moment }
export-factor = لديك مفتاح ثانٍ: تطبيق على هاتفك.
export-passkey = جهاز لك هو مفتاح ثانٍ: { $device }. منذ: { $moment }
export-passkey-used = آخر مرة استعملت فيها ذلك الجهاز: { $moment }
export-paper-codes = { $n ->
    [zero] لم يبقَ لديك رمز على الورق.
    [one] بقي لديك رمز واحد على الورق.
    [two] بقي لديك رمزان على الورق.
    [few] بقيت لديك { $n } رموز على الورق.
   *[other] بقي لديك { $n } رمزًا على الورق.
}

lost-title = هل أضعت بطاقتك؟
lost-what = سنوقفها إذن. تتوقف البطاقة القديمة عن العمل فوراً. تحصل على بطاقة جديدة من مكتب الاستقبال.
lost-yes = أوقف بطاقتي
lost-no = لا، سأبحث قليلاً
lost-done = بطاقتك القديمة لا تعمل بعد الآن. تحصل على بطاقة جديدة من مكتب الاستقبال.
name-official = هذا الاسم يبدو كأنه من الدار أو من شركة. اختر اسمًا آخر.

list-title = أضِف أشخاصًا إلى القائمة
list-lead = الصق قائمة أو اختر ملفًا. لا تصل رسالة إلى أحد ولا يظهر أحد. يتغير ذلك فقط حين يوافق الشخص بنفسه: عند الاستقبال ببطاقته، أو بالدخول ببريده أو هاتفه.
list-paste = القائمة
list-paste-hint = اكتب كل شخص في سطر وحده: الاسم الأول؛ الدور؛ البريد أو الهاتف المحمول. افصل بينها بالعلامة ; ويمكن ترك الدور والبريد فارغين. تتسع القائمة لعدد { $n } من الأسطر.
list-example = ريا; متطوع أو متطوعة; ria@example.org
list-roles = الأدوار التي نعرفها: { $roles }. من ليس له دور فهو من السكان.
list-resident = من السكان
list-file = أو اختر ملفًا
list-file-hint = احفظ قائمتك بصيغة CSV في برنامج الجداول.
list-look = انظر إلى القائمة
list-look-hint = لا يحدث شيء بعد. ترى أولًا ما فهمناه.
list-missing = الصق قائمة أو اختر ملفًا.
list-too-much = هذه القائمة كبيرة جدًا. تتسع لعدد { $n } من الأسطر. أدخلها على أجزاء.
list-not-text = لا نستطيع قراءة هذا الملف. احفظ قائمتك بصيغة CSV واخترها من جديد.
list-line = السطر { $n }: { $fault }
list-fault-name = لا يوجد اسم من 1 إلى { $n } حرفًا.
list-fault-role = لا نعرف دورًا اسمه «{ $role }».
list-fault-address = هذا البريد أو رقم الهاتف غير صحيح.
list-fault-formula = خانة تبدأ بإحدى العلامات = أو + أو - أو @. قد تكون معادلة.
list-fault-cells = توجد أكثر من 3 خانات.
list-fault-quote = علامة اقتباس زائدة أو ناقصة.
list-understood = هذا ما فهمناه
list-column-line = السطر
list-column-role = الدور
list-column-address = البريد أو الهاتف
list-column-what = ما نفعله
list-is-new = يُضاف إلى القائمة.
list-is-there = نتجاوزه: هذا العنوان يخص { $name } من قبل.
list-is-twice = نتجاوزه: هذا العنوان في السطر { $n } أيضًا.
list-same-name = الاسم نفسه في السطر { $n }. هل نضيفه رغم ذلك؟
list-namesake = يوجد شخص بهذا الاسم. هل نضيفه رغم ذلك؟
list-make = أضِفهم إلى القائمة
list-change = هل هناك خطأ؟ غيّره في القائمة أدناه وانظر إليها من جديد.
list-nobody = لا يوجد أحد نضيفه إلى القائمة. هل لأحدهم اسم شخص آخر؟ ضع علامة على: هل نضيفه رغم ذلك.
list-made = { $n ->
    [zero] لا أحد على القائمة.
    [one] أُضيف شخص واحد إلى القائمة.
    [two] أُضيف شخصان إلى القائمة.
    [few] أُضيف { $n } أشخاص إلى القائمة.
    [many] أُضيف { $n } شخصًا إلى القائمة.
   *[other] أُضيف { $n } شخص إلى القائمة.
}
sheets-title = البطاقات على أوراق
sheets-lead = هؤلاء على القائمة ولم يوافقوا بعد. لا أحد يدخل ببطاقاتهم حتى الآن. جاء أحدهم إلى الاستقبال؟ ابحث عن اسمه ودعه يختار كلمته الخاصة. عندها تعمل البطاقة.
sheets-nobody = لا أحد ينتظر بطاقة.
sheets-who = من لم يوافق بعد
sheets-printed = طُبعت البطاقة
sheets-print = { $n ->
    [zero] لا بطاقة للطباعة
    [one] اطبع بطاقة واحدة
    [two] اطبع بطاقتين
    [few] اطبع { $n } بطاقات
    [many] اطبع { $n } بطاقة
   *[other] اطبع { $n } بطاقة
}
sheets-again-what = هل ضاعت أوراق أو فسدت؟ اطبع الكل من جديد. يمكنك عندها رمي البطاقات التي على الأوراق القديمة.
sheets-again = اطبع الكل من جديد
sheets-ready = البطاقات جاهزة
sheets-fold = قص على الخطوط واطوِ كل بطاقة. قص الاسم عندما تعطي البطاقة.
sheets-for = بطاقة { $name }
yes-title = موافقة { $name }
yes-lead = البطاقة مطبوعة. دع { $name } يختار كلمة خاصة. عندها تعمل البطاقة ويكون { $name } في الداخل.
yes-open = اسمح بالدخول
yes-word-on-card = قد تكون هذه الكلمة على بطاقة أيضًا. اختر كلمة أخرى.
act-listed = أضاف شخصًا إلى القائمة
