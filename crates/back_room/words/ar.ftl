part-place = الاسم والعنوان والهاتف
part-places = الأماكن وكيف نصل إليها
part-week = متى تفتحون؟
part-days = يوم آخر أو عطلة
part-holidays = العطل الرسمية
part-sign = شيء مختلف اليوم؟
part-greeting = التحية
part-door = لون الباب
part-rooms = أي غرف؟
part-manners = كيف تخاطبون الناس؟
part-languages = اللغات
part-country = في أي بلد؟
part-newcomers = من يمكنه الدخول؟
part-opening = يُفتح الباب يوم…
part-words = كلماتكم الخاصة
part-rules = قواعدنا

people-title = الناس
organisations-title = المؤسسات
arrange-title = ترتيب البيت
log-title = السجل

saved = تم الحفظ: { $part }
too-long = هذا طويل جدًا. الحد الأقصى { $n } حرفًا.
nobody = لا أحد
search = ابحث
show-first = اعرضه أولًا
not-kept-yet = هكذا سيكون. لم يُحفظ بعد.
take-away = احذف
pages = الصفحات
page-before = السابق
page-after = التالي
lines-of = من السطر { $n_first } إلى { $n_last } من { $n }

good-morning = صباح الخير { $name }
good-afternoon = نهارك سعيد { $name }
good-evening = مساء الخير { $name }
hello = أهلًا { $name }
now-title = الآن في البيت
something-else-today = شيء مختلف اليوم؟
to-room = إلى: { $room }
welcome-title = دورك: { $role }
welcome-desk = هل يريد أحد الدخول؟ قل نعم، أو اصنع له بطاقة الحي.
welcome-behalf = هل هناك شيء لا ينجح؟ افعلاه معًا، أو افعله نيابة عن الشخص.
welcome-team = في قسم «الناس» ترى من في الفريق.
welcome-arrange = في قسم «ترتيب البيت» تختار الاسم والأوقات واللون والغرف.
welcome-roles = في قسم «الناس» تدعو شخصًا وتعطي الأدوار.

guide-title = هكذا يُفتح الباب
steps-done = { $n_done ->
    [zero] لم تكتمل أي خطوة من { $n }.
    [one] اكتملت خطوة واحدة من { $n }.
    [two] اكتملت خطوتان من { $n }.
    [few] اكتملت { $n_done } خطوات من { $n }.
    [many] اكتملت { $n_done } خطوة من { $n }.
   *[other] اكتملت { $n_done } خطوة من { $n }.
}
step-is-done = تم
step-look = انظر
step-go = افعل هذا
step-team = من يعمل هنا؟

purpose-host = يستقبل الناس ويحافظ على جو لطيف.
purpose-editor = يهتم بأن تكون نصوص البيت صحيحة.
purpose-moderator = يهتم بأن نبقى لطفاء مع بعضنا.
purpose-volunteer = يساعد في مكتب الاستقبال.
purpose-ambassador = يحكي في الحي عن هذا البيت.
purpose-outreach-volunteer = يزور الناس ويستمع إليهم.
purpose-social-worker = موجود لمن يبحث عن مساعدة.
purpose-partner = يعمل مع هذا البيت من مؤسسة أخرى.
purpose-coordinator = يرتب البيت ويقرر من يعمل هنا.

only-invited = الآن يدخل فقط من تدعوهم أنت.
all-may-change = يمكن تغيير كل شيء لاحقًا.

place-name = الاسم
place-kind = ما هو؟
place-kind-hint = مثلًا: مركز الحي
place-street = الشارع ورقم البيت
place-town = المدينة أو الحي
place-phone = الهاتف
place-mail = البريد الإلكتروني (اختياري)
place-contact = من يساعد إذا لم ينجح شيء؟
place-contact-hint = يظهر هذا الاسم مع صورة في أسفل كل صفحة.
place-contact-none = لا أحد من الفريق يظهر للجميع حتى الآن. كل شخص يختار ذلك في «صفحتي».
place-save = احفظ الاسم والعنوان
name-missing = اكتب اسم بيتكم.
kind-missing = اكتب ما هو، مثل مركز الحي.
street-missing = اكتب الشارع ورقم البيت.
town-missing = اكتب المدينة أو الحي.
phone-wrong = اكتب رقم هاتف بالأرقام، مثل 030 000 00 00.
mail-wrong = راجع البريد الإلكتروني. شكله مثل name@example.nl.

day = اليوم
from = من
to = إلى
times = مفتوح
open-from = { $day }، مفتوح من
open-to = { $day }، مفتوح حتى
week-caption = أوقات الفتح لكل يوم
week-hint = اترك اليوم فارغًا إذا كنتم مغلقين.
week-pause = هل تغلقون في منتصف اليوم؟
week-pause-hint = اكتب هنا متى تفتحون بعد ذلك ومتى تغلقون.
week-pause-caption = وقت الفتح الثاني لكل يوم
week-save = احفظ الأوقات
on-day = { $day }: { $advice }
time-wrong = اكتب وقتًا مثل 9.00 أو 17.30.
times-half = اكتب وقت البداية ووقت النهاية.
times-backwards = يُغلق الباب بعد أن يُفتح. بدّل الوقتين.
times-overlap = هذه الأوقات متداخلة. ابدأ الثاني في وقت لاحق.

sign-sentence = جملة واحدة للباب
sign-hint = مثلًا: المصعد معطل، اضغط على الجرس.
sign-until = حتى أي ساعة؟ (اختياري)
sign-until-hint = بدون وقت تبقى معلقة حتى نهاية اليوم.
sign-closed = مغلق اليوم
sign-hang = علّق الجملة
sign-take-down = أنزلها عن الباب
sign-hangs = هذا معلق على الباب الآن، { $until }.
sign-is-down = أُنزلت اللافتة عن الباب.
sign-missing = اكتب جملة واحدة للباب.
until = حتى { $clock }
rest-of-the-day = حتى نهاية اليوم
time-over = اختر وقتًا لم يأتِ بعد.

days-first = أي يوم؟
days-last = حتى يوم (اختياري)
days-last-hint = لعطلة من عدة أيام.
days-times = مفتوح من وإلى (اختياري)
days-times-hint = اتركه فارغًا إذا كنتم مغلقين.
days-why = لماذا؟ (اختياري)
days-why-hint = مثلًا: ندهن القاعة.
days-add = أضف
day-wrong = اختر يومًا لم يأتِ بعد.
last-day-wrong = اختر يومًا أخيرًا بعد اليوم الأول، والحد الأقصى { $n } يومًا.
holidays-closed = نغلق في العطل الرسمية
holidays-next = هذه أول العطل الرسمية:
holidays-save = احفظ العطل الرسمية

rooms-hint = الغرفة المغلقة ليس لها نافذة. يمكنك تسمية الغرف بأسماء أخرى.
room-label = اسمكم لغرفة { $room }
rooms-save = احفظ الغرف
label-too-long = اسم الغرفة له { $n } حرفًا على الأكثر.

words-hint = قلها كما يقولها الحي.
manners-informal = Kom je naar de soep?
manners-formal = Komt u naar de soep?
manners-save = احفظ طريقة كلامنا
words-which = أي كلمة تريد تغييرها؟
words-search = كلمة أو جزء من جملة
words-language = بأي لغة؟
words-found = { $n ->
    [zero] لم توجد أي جملة
    [one] وُجدت جملة واحدة
    [two] وُجدت جملتان
    [few] وُجدت { $n } جمل
    [many] وُجدت { $n } جملة
   *[other] وُجدت { $n } جملة
}
words-more = هناك المزيد. ابحث بجزء أطول من الجملة.
words-nothing = هذه الكلمات غير موجودة. ابحث عن جزء آخر من الجملة.
words-own = كلمات غيرتموها
words-usual = العادي
words-here = عندكم
words-same = نفسها
word-change = غيّر
word-change-title = قلها بطريقة أخرى
word-text = هكذا تقولونها
word-text-hint = اترك { $example } كما هي. سيأتي مكانها اسم أو رقم.
word-save = قلها هكذا من الآن
word-back = أعدها
own-word-empty = اكتب كيف تقولونها.
own-word-missing = ضع { $name } أيضًا. سيأتي مكانها اسم أو رقم.
own-word-unknown = احذف { $name }. لا يمكننا ملؤها هنا.
own-words-too-many = لديكم { $n } كلمة خاصة. أعد واحدة أولًا.
own-word-kept = من الآن يُكتب: { $text }
own-word-back = عادت كما كانت.

door-choose = اختر لونًا
door-groen = أخضر
door-blauw = أزرق
door-wijnrood = أحمر نبيذي
door-paars = بنفسجي
door-petrol = بترولي
door-kastanje = كستنائي
door-aubergine = باذنجاني
door-leisteen = رمادي أردوازي
door-save = ادهن الباب
door-painted = لون الباب الآن { $colour }.

greeting-hint = اترك ما هو جيد فارغًا. نحن نقوله بأنفسنا.
greeting-morning = في الصباح
greeting-day = بعد الظهر
greeting-evening = في المساء
greeting-night = في الليل
greeting-welcome = جملة واحدة تحتها
greeting-welcome-hint = مثلًا: القهوة جاهزة، هنا أيضًا.
greeting-save = احفظ التحية

languages-offered = بأي لغات يمكن القراءة؟
languages-which-first = أي لغة أولًا؟
languages-which-first-hint = لمن لا يختار شيئًا.
languages-save = احفظ اللغات
languages-none = اختر لغة واحدة على الأقل.
languages-first = اختر لغة أولى من اللغات التي تقدمونها.

newcomers-anyone = الجميع
newcomers-first = يوافق أحد من الفريق أولًا
newcomers-first-hint = من ينتظر يمكنه التجول من الآن.
newcomers-save = احفظ من يدخل

country-hint = تتبعه الأعمار والعطل الرسمية وبعض الكلمات.
country-nl = هولندا
country-be = بلجيكا
country-save = احفظ البلد

door-is-open = الباب مفتوح للجميع.
door-opens = يُفتح الباب: { $moment }
door-waits = الباب مغلق من جديد. يدخل المدعوون فقط.
opening-day = في أي يوم؟
opening-hour = في أي ساعة؟ (اختياري)
opening-hour-hint = بدون وقت يُفتح الباب الساعة 0:00.
opening-save = اختر هذا اليوم
opening-now = افتح الباب الآن
opening-only-invited = أدخل المدعوين فقط من جديد

rules-hint = يقرأ الجميع هذا قبل أول رسالة.
rules-label = قاعدة واحدة في كل سطر
rules-label-hint = { $n } قواعد على الأكثر. قصيرة، كما تقولها أنت.
rules-save = احفظ قواعدنا
rules-look = انظر إليها كما يقرؤها الجميع
rules-missing = اكتب قاعدة واحدة على الأقل.
rules-too-many = اختر { $n } على الأكثر. لا أحد يتذكر أكثر.
rule-too-long = اجعل كل قاعدة أقصر من { $n } حرفًا.
rules-same = لم يتغير شيء.
rules-kept = حُفظت قواعدنا. يقرؤها الجميع قبل رسالتهم التالية.
rules-versions = كل النسخ
rules-version = النسخة { $n }، { $moment }

people-hint = من يعمل هنا، وبأي دور.
people-which = من تريد أن ترى؟
people-team = الفريق
people-everybody = الجميع
people-search = ابحث بالاسم الأول
people-nobody = لم نجد أحدًا. ابحث بحروف أقل.
people-name = الاسم
people-roles = عمله هنا
people-organisation = يعمل لدى
people-of = من { $n_first } إلى { $n_last } من { $n } شخصًا
standing-waiting = ما زال ينتظر
standing-invited = مدعو
invite-title = ادعُ شخصًا
people-list = أضِف أشخاصًا كثيرين دفعة واحدة
invite-hint = المدعو يمكنه الدخول دائمًا. حتى والباب ما زال مغلقًا.
invite-name = الاسم الأول
invite-address = بريد إلكتروني أو رقم جوال
invite-address-hint = إليه يصل رمز الدخول.
invite-roles = ماذا سيفعل هذا الشخص هنا؟
invite-roles-hint = لا تختر شيئًا إذا كان من السكان.
invite-save = ادعُ
invite-to-known = إلى صفحة { $name }
display-name-wrong = اكتب اسمًا من حرف واحد إلى { $n } حرفًا.
address-wrong = اكتب بريدًا إلكترونيًا أو رقم جوال.
address-known = هذا العنوان يخص { $name }.
is-invited = تمت دعوة { $name } ويمكنه الدخول.
letter-subject = ادخل إلى { $centre }
letter-text = أنت مدعو إلى { $centre }، مركز الحي على الإنترنت.
letter-how = الدخول بدون كلمة سر. اكتب هذا البريد أو هذا الرقم، فيصلك رمز.
letter-link = ادخل

person-roles = ماذا يفعل { $name } هنا؟
role-has = لديه هذا الدور
role-give = أعطِ هذا الدور
role-take = استرجع هذا الدور
role-is-given = لدى { $name } دور جديد: { $role }.
role-is-taken = لم يعد لدى { $name } هذا الدور: { $role }.
last-coordinator = أنت آخر منسق. أعطِ هذا الدور لشخص آخر أولًا.
person-organisation = لدى من يعمل { $name }؟
person-organisation-hint = المؤسسة تحدد أقصى ما يمكن للشخص رؤيته.
person-organisation-none = بلا مؤسسة
person-organisation-save = احفظ المؤسسة
organisation-kept = حُفظت المؤسسة.
person-log = ماذا حدث بخصوص { $name }؟

organisations-hint = لدى من يعمل الناس، وما أقصى ما يمكنهم رؤيته بسبب ذلك.
organisations-none = لا توجد مؤسسة في القائمة بعد.
organisation-new = مؤسسة جديدة
organisation-name = الاسم
organisation-kind = ما نوع المؤسسة؟
organisation-sees = أقصى ما تراه
organisation-add = أضف
organisation-people = { $n ->
    [zero] لا أحد يعمل لديها
    [one] شخص واحد يعمل لديها
    [two] شخصان يعملان لديها
    [few] { $n } أشخاص يعملون لديها
    [many] { $n } شخصًا يعملون لديها
   *[other] { $n } شخص يعملون لديها
}
organisation-name-missing = اكتب اسم المؤسسة.
organisation-kind-missing = اختر نوع المؤسسة.
organisation-added = { $name } في القائمة.
organisation-in-use = ما زال أحد يعمل لديها. افصله عنها أولًا.
organisation-gone = خرجت المؤسسة من القائمة.
kind-welfare = مؤسسة رعاية اجتماعية
kind-care-team = فريق الحي أو فريق الرعاية
kind-public-welfare-service = دائرة المساعدة الاجتماعية
kind-housing-association = مؤسسة إسكان
kind-public-health-service = خدمة الصحة العامة
kind-municipality = البلدية
kind-school-or-library = مدرسة أو مكتبة
kind-initiative = مبادرة من الحي
kind-other = شيء آخر
sight-public = فقط ما يراه كل من في الشارع. ولا ترى أبدًا من هنا، ولا من يطلب أو يستطيع ماذا، ولا الهموم.
sight-neighbourhood = ما يريه الجيران بعضهم لبعض. ولا ترى أبدًا ما قيل بثقة.
sight-team = ما يحتاجه الفريق، بقدر ما يسمح به دور الشخص.

log-hint = ما فعله الفريق في آخر 12 شهرًا. بعد ذلك يختفي.
log-empty = لا شيء هنا بعد.
log-when = متى
log-who = من
log-what = ماذا
log-about = عن من
log-nobody = البيت نفسه
act-settings = غيّر
act-role-given = أعطى دورًا
act-role-taken = استرجع دورًا
act-invited = دعا
act-organisation-added = أضاف مؤسسة إلى القائمة
act-organisation-removed = حذف مؤسسة من القائمة
act-organisation-chosen = اختار مؤسسة

places-hint = أين يحدث شيء، وكيف يدخل الجميع إلى هناك.
places-to = العتبة والمصعد والمرحاض، وأماكن أخرى
places-full = توجد { $n } من الأماكن من قبل. احذف واحدًا أولًا.
place-is-home = مبناكم
place-home-address = الاسم والعنوان في قسم «ترتيب البيت»
place-new = مكان جديد
place-called = ما اسم المكان؟
place-called-hint = مثلًا: قاعة الرياضة
place-name-missing = اكتب اسم المكان.
place-keep = احفظ هذا المكان
place-look = شاهد المكان كما يراه الجميع
place-remove = احذف هذا المكان
place-gone = لم يعد { $name } في القائمة.
place-in-use = ما زال هنا شيء يحدث. انقله إلى مكان آخر أولًا.
access-missing = لم يُكتب بعد كيف يكون الدخول إلى هنا
answer-yes = نعم
answer-no = لا
answer-not-known = لا نعرف بعد
ask-doorstep = هل عند الباب عتبة؟
doorstep-level = لا، كل شيء مستوٍ
doorstep-with-help = نعم، مع لوح أو مع مساعدة
doorstep-step = نعم، عتبة أو درج
ask-lift = هل يوجد مصعد؟
lift-ground-floor = لا حاجة: كل شيء في الطابق الأرضي
ask-toilet = هل يوجد مرحاض لمن يستخدم كرسيًا متحركًا؟
ask-quiet-room = هل توجد غرفة هادئة، للصلاة أيضًا؟
ask-parking = هل عند الباب مكان لسيارة أو لعربة كهربائية؟
ask-way-in = أين المدخل؟ (اختياري)
ask-way-in-hint = مثلًا: الباب بجانب الخباز. يمكنك أن ترن الجرس.
ask-stop = أي حافلة أو ترام يتوقف قريبًا؟ (اختياري)
ask-stop-hint = مثلًا: موقف Lindeplein، الحافلة 4. ثم دقيقتان مشيًا.
ask-ring = بأي رقم نتصل عند الباب؟ (اختياري)

part-photo = صورة المبنى
photo-hint = هكذا يعرف الناس المبنى.
photo-choose = اختر صورة
photo-place-goes = نحذف من الصورة المكان الذي كنت فيه.
photo-alt = ماذا ترى في الصورة؟
photo-alt-hint = لمن لا يستطيع رؤية الصورة. مثلًا: بيت أحمر أمام بابه مقعد.
photo-alt-missing = اكتب في جملة واحدة ما يظهر في الصورة.
photo-missing = اختر صورة أولًا.
photo-save = علّق الصورة
photo-take-down = أزل الصورة

## How long things stay
part-terms = كم نحتفظ بالأشياء
terms-hint = نتخلص من الأشياء تلقائيا. هنا يمكن اختيار وقت أقرب. وقت أبعد غير ممكن.
terms-days = بعد كم يوم نتخلص من هذا؟ من { $n_least } إلى { $n_most }.
terms-wrong = الرجاء كتابة رقم من { $n_least } إلى { $n_most }.
terms-save = حفظ هذه الأيام
terms-kept = تم الحفظ. الليلة يذهب ما هو قديم جدا.
terms-look = هكذا يظهر في صفحة الخصوصية
## Op de kaart
ask-point = أين يقع على الخريطة؟ (اختياري)
ask-point-hint = الصق هنا رابطًا من خريطة، أو اكتب رقمين مثل 52.0907, 5.1214.
point-wrong = لا يوجد هنا رقمان من خريطة. اكتبهما هكذا: 52.0907, 5.1214
waiting-none = لا شيء ينتظرك.
waiting-turn = نوباتك
waiting-late = متأخر
waiting-for-you = من سأل عنك
waiting-check = للمراجعة
waiting-look = انظر
team-figures = فريقنا هذا الشهر
room-contact = من المسؤول عن { $room }؟
room-contact-none = من يساعد: كما في البيت كله
