title = الباب
the-house = البيت
good-morning = صباح الخير!
good-afternoon = نهارك سعيد!
good-evening = مساء الخير!
good-night = ليلة سعيدة!
welcome = أهلًا بك في { $centre }.
alive = { $room }: { $says }.
building-caption = هذا هو مبنى { $centre }
building-drawn = رسم لمبنى أمام بابه مقعد
without-password = بدون كلمة سر
inside = أنت في الداخل
waiting = انتظر قليلًا
to-own-page = إلى صفحتك
demo-title = هذا عرض تجريبي
demo = الأشخاص والأحاديث هنا من الخيال.
demo-post = بريد العرض التجريبي
opens-title = يفتح الباب يوم { $date }
opens-soon-title = يفتح الباب قريبًا
opens-invited = هل لديك دعوة؟ يمكنك الدخول من الآن.
opens-notice = حتى ذلك اليوم يدخل المدعوون فقط.
with-invitation = مع دعوتك
quiet = البيت هادئ الآن.
quiet-building-open = لكن المبنى مفتوح. تفضل بالدخول!
find-us = كيف تجدنا
faces-title = وجوه من { $centre }

languages-title = اختر لغتك
go-back = ارجع

help-title = هل تحتاج إلى مساعدة؟
help-intro = مهما كان سؤالك: ابدأ فقط. ننظر فيه معًا.
call = اتصل
danger = هل هناك خطر الآن؟ اتصل بالرقم
no-emergency = هذا ليس مكانًا للطوارئ. لا يوجد دائمًا من يراقب هنا.
who-helps = من يساعدك؟
first-to-ask = لا تعرف؟ اسألني.
mail-us = أرسل بريدًا إلكترونيًا
address = العنوان
phone = الهاتف
mail = البريد الإلكتروني
when-open = متى نفتح؟
other-days = هذه الأيام مختلفة
how-to-come-in = هكذا تدخل
come-in-press = اضغط على «ادخل». لا تحتاج إلى كلمة سر.
come-in-choose = اختر: رمز بالبريد الإلكتروني، أو رمز برسالة قصيرة، أو بطاقة الحي.
come-in-type = اكتب الرمز. انتهيت!
come-in-pass = ليس لديك بريد ولا هاتف؟ تحصل على بطاقة الحي من مكتب الاستقبال.
look-around = يمكنك أيضًا أن تتجول فقط. لا تحتاج إلى شيء لذلك.
easier-title = اجعل القراءة أسهل
easier-aloud = في أسفل الصفحة زر «اقرأ بصوت عالٍ». عندها يقرأ لك هاتفك أو حاسوبك.
helplines-title = أرقام أخرى
helplines-intro = هؤلاء موجودون أيضًا عندما نكون مغلقين.

place-way-in = المدخل
place-stop = الحافلة أو الترام
place-ring = هل أنت أمام الباب؟ اتصل بهذا الرقم.
place-not-known = لا نعرف بعد كيف يكون الدخول إلى هنا. اسألنا.
place-ask-title = هل تريد أن تعرف أكثر عن هذا المكان؟
place-ask-name = اسأل { $name }. اتصل أو اكتب أو تفضل بزيارتنا.
place-ask-us = اسألنا. اتصل أو اكتب أو تفضل بزيارتنا.
other-places = أماكن أخرى

holiday-new-year = رأس السنة
holiday-easter-sunday = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-kings-day = يوم الملك
holiday-labour-day = عيد العمال
holiday-liberation-day = يوم التحرير
holiday-ascension = عيد الصعود
holiday-whit-sunday = أحد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-belgian-national-day = العيد الوطني
holiday-assumption = عيد انتقال العذراء
holiday-all-saints = عيد جميع القديسين
holiday-armistice = يوم الهدنة
holiday-christmas = عيد الميلاد
holiday-second-christmas-day = ثاني أيام عيد الميلاد

line-112 = الشرطة والإطفاء والإسعاف
line-112-for = فقط إذا كان هناك خطر الآن.
line-doctor = طبيبك
line-doctor-for = هل أنت مريض أو تشعر بألم؟ مساءً وفي نهاية الأسبوع: الطبيب المناوب.
line-suicide-nl = 113 للوقاية من الانتحار
line-suicide-be = خط الوقاية من الانتحار
line-suicide-for = هل تفكر في الانتحار؟ تحدث عن ذلك، ليلًا ونهارًا.
line-children-nl = Kindertelefoon
line-children-be = Awel
line-children-for = للأطفال والشباب الذين يريدون الكلام.
line-violence-nl = Veilig Thuis
line-violence-nl-for = هل هناك عنف في البيت؟ أو تقلق على أحد؟
line-violence-be = 1712
line-violence-be-for = أسئلة عن العنف أو سوء المعاملة.
line-listening-be = Tele-Onthaal
line-listening-be-for = هل تريد أن تتحدث مع أحد؟ ليلًا ونهارًا.

rules-none = لم تُكتب قواعدنا بعد.
rules-version = النسخة { $n }، بتاريخ { $date }
tell-us-title = هل هناك شيء غير صحيح؟
tell-us = أخبرنا. اتصل أو اكتب أو تفضل بزيارتنا.
tell-name = أخبر { $name }. اتصل أو اكتب أو تفضل بزيارتنا.
who-decides-title = من يقرر؟
who-decides = إنسان من الفريق ينظر ويقرر، وليس حاسوبًا أبدًا.
who-decides-again = هل لديك رأي آخر؟ قل ذلك. عندها ينظر شخص آخر مرة ثانية.

privacy-intro = نحفظ أقل ما يمكن. ولا نحفظه أبدًا أطول من اللازم.
responsible-title = من المسؤول عن هذا؟
responsible = { $kind } { $centre }
ask-about-it = هل لديك سؤال عن بياناتك؟ اسأل { $name }.
kept-title = ماذا نحفظ، وإلى متى؟
kept-what = ماذا
kept-how-long = إلى متى
kept-until-over = حتى تخرج، أو حتى تغيب طويلًا
n-minutes = { $n ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
n-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
n-months = { $n ->
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
kept-shorter = هل حذفت شيئًا بنفسك؟ إذن يختفي فورًا.
never-title = ماذا لا نفعل أبدًا؟
never-sell = لا نبيع شيئًا عنك.
never-advertise = لا توجد إعلانات.
never-follow = لا أحد يتتبعك. كل ما في هذه الصفحات يأتي منا.
counting-title = كيف نعد الزيارات؟
counting = نعد كم زيارة كانت في كل يوم. لا نعرف من كان.
counting-how = المفتاح الذي نعد به نرميه كل ليلة.
cookies-title = أي ملفات تعريف نستخدم؟
cookies-intro = ملف التعريف ورقة صغيرة في متصفحك. نستخدم الضروري فقط.
cookie-name = الاسم
cookie-purpose = لماذا
cookie-session = كي تبقى في الداخل حتى تخرج
cookie-language = كي نتذكر لغتك
cookie-letters = كي نتذكر الحروف الكبيرة
cookie-flash = كي تقول الصفحة التالية ما تم
rights-title = ما حقوقك؟
rights-see = أن ترى ما نعرفه عنك.
rights-download = أن تأخذه معك، للقراءة أو لبرنامج آخر.
rights-correct = أن نصحح ما هو خطأ.
rights-erase = أن نحذف كل شيء.
rights-where = يمكنك ذلك في صفحتك. أو في مكتب الاستقبال: نفعله معك.
rights-own-page = إلى صفحتك
rights-age = هل عمرك أقل من { $n }؟ إذن يوافق أولًا أحد الوالدين أو ولي الأمر.
supervisor-title = لم نجد حلًا معًا؟
supervisor = يمكنك عندها أن تشتكي لدى الجهة الرقابية: { $name }.

accessible-intro = يجب أن يستطيع الجميع الدخول هنا. لا تستطيع؟ أخبرنا من فضلك.
accessible-standard-title = بماذا نلتزم؟
accessible-standard = بمعيار WCAG 2.2، المستوى AA. هذه قواعد المواقع المتاحة للجميع.
accessible-status = هل نلتزم بكل شيء؟ نعرف ذلك فقط بعد أن يجربه الناس.
accessible-tested-title = ماذا اختبر الحاسوب؟
accessible-tested-rules = كل صفحة، بقواعد axe-core: لا أخطاء.
accessible-tested-keyboard = كل شيء بلوحة المفاتيح وحدها.
accessible-tested-zoom = حروف بحجم 200 بالمئة، وشاشة ضيقة من 320 نقطة.
accessible-tested-colours = في النهار وفي المساء وبتباين عالٍ.
accessible-tested-script = كل شيء بدون JavaScript.
accessible-tested-languages = بالعربية أيضًا، من اليمين إلى اليسار.
accessible-not-yet-title = ماذا لم يُختبر بعد؟
accessible-not-people = لم يجرب شخص ذو إعاقة كل شيء بعد.
accessible-not-reader = لم يستمع أحد بعد إلى كل صفحة بقارئ شاشة.
accessible-not-voices = «اقرأ بصوت عالٍ» يستخدم صوت جهازك. ليس في كل جهاز صوت.
accessible-feedback-title = هل هناك شيء لا يعمل؟
accessible-building-title = والمبنى نفسه؟
accessible-building = العتبة والمصعد والمرحاض: هكذا تصل إلينا
accessible-date = هذا البيان بتاريخ { $date }.

code-title = اكتب الرمز الذي على الورقة
code-hint = خمس علامات، مثل S8P2K. الحروف الصغيرة مقبولة.
code-go = خذني إلى هناك
code-unknown = لا نعرف هذا الرمز. انظر مرة أخرى، أو اتصل بنا.
code-missing = اكتب أولًا الرمز الذي على الورقة.
code-over-title = انتهى هذا
code-over = كان { $title } حتى { $date }.
code-over-next = انظر في صفحة الباب ماذا يوجد الآن.

posters-title = ملصقات
posters-intro = الملصق يأتي بالناس إلى غرفة برمز قصير.
posters-none = لا يوجد ملصق بعد.
posters-until = حتى { $date }
posters-print = انظر واطبع
poster-new = اصنع ملصقًا
poster-text = ماذا يُكتب عليه بحروف كبيرة؟
poster-text-hint = 40 حرفًا على الأكثر. حتى 17 حرفًا في سطر واحد.
poster-text-missing = اكتب ما يظهر على الملصق بحروف كبيرة.
poster-text-too-long = هذا لا يتسع. استخدم 40 حرفًا على الأكثر.
poster-leads-to = إلى أين يأخذ الرمز الناس؟
poster-until = إلى متى يبقى معلقًا؟ (اختياري)
poster-until-past = اختر يومًا لم يأتِ بعد.
poster-make = اصنع الملصق
poster-come-too = هل تأتي أنت أيضًا؟
poster-join = تريد المشاركة؟
poster-call-or-come = اتصل أو تفضل بالدخول.
poster-scan = أو امسح الرمز. ويمكنك كتابته أيضًا:
poster-down-after = يمكن إزالة هذا الملصق بعد { $date }.
poster-printed = طُبع يوم { $date }.
poster-advice = اطبع هذه الصفحة على ورق A4.

tally-title = العد
tally-intro = عُد هنا من زارنا أو اتصل. بدون أسماء.
tally-what = ماذا تريد أن تعد؟
tally-walk-ins = من دخلوا المبنى
tally-calls = من اتصلوا
tally-how-many = كم؟
tally-how-many-hint = عدد من 1 إلى 500.
tally-how-many-wrong = اكتب عددًا من 1 إلى 500.
tally-add = أضف
tally-added = أُضيف: { $n }.
tally-week = آخر 7 أيام
tally-day = اليوم
tally-visitors = زيارات الموقع
tally-explained = لا نعرض العدد بدقة إذا كان أقل من 10. هكذا لا يُعرف أحد.
few = أقل من { $n }
nobody = لا أحد

## Who can read what is said in confidence
readers-title = من يستطيع قراءة محادثة؟
help-ask = اطرح سؤالك
help-follow = هل لديك رقم؟ اقرأ جوابك
help-apart = هل تفضّل التحدث مع شخص واحد على انفراد؟
help-message = رسالة
