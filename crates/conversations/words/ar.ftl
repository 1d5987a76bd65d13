## The list
title = المحادثات
n-new = { $n ->
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $n } رسائل جديدة
    [many] { $n } رسالة جديدة
   *[other] { $n } رسالة جديدة
}
wrote-you = كتب لك { $name }
n-new-short = { $n } جديد
empty = ليس لديك محادثات بعد.
empty-how = تبدأ المحادثة عندما ترد على بطاقة أو على مقال في الجريدة، أو عندما يرد عليك أحد.
stays = تختفي المحادثة بعد { $n } يومًا من آخر سطر.
who-reads-link = من يستطيع أن يقرأ هذا؟
choose-one = اختر محادثة من القائمة.
about = عن: { $title }
via-the-desk = { $whom }، عن طريق مكتب الاستقبال
at-the-desk = محادثة في مكتب الاستقبال – من أجل { $whom }
reads-aloud = يقرأ { $who } من مكتب الاستقبال هذا لـ { $whom } بصوت عالٍ.
somebody-who-left = شخص غادر

## One conversation
name-for = { $name }، نيابة عن { $whom }
passed-on = من هنا لم يعد هذا يُقرأ في مكتب الاستقبال. الشخص الآخر يقرؤه بنفسه الآن.
taken-away = تمت إزالة هذه الرسالة.
does-not-open = لم نعد نستطيع فتح هذا السطر.
text-missing = اكتب أولًا ما تريد أن تقوله.
text-too-long = هذا طويل جدًا. اجعله أقصر، أو أرسله في جزأين.
no-national-number = يبدو هذا رقم المواطن (BSN). لا تضعه أبدًا على الإنترنت. احذفه.
are-you-in-danger = هل أنت أو شخص آخر لستم بخير؟ لست مضطرًا لمواجهة هذا وحدك.
danger-call = هل هناك خطر الآن؟ اتصل بالرقم 112.
who-helps = مع من أستطيع أن أتحدث؟
too-fast = لحظة من فضلك. رسالتك ما زالت هنا، ويمكنك إرسالها مرة أخرى بعد قليل.
you-are-silent = لا يمكنك الكتابة حتى { $until }. يمكنك القراءة.
you-are-outside = أنت في الخارج حتى { $until }. بعد ذلك أهلًا بك من جديد.
why-link = اقرأ السبب
all-of-them = كل المحادثات
over = عن
more = المزيد عن هذه المحادثة
this-is-wrong = هذا ليس صحيحًا
do-not-see = لا أريد أن أرى { $name } بعد الآن
only-reads = { $name } فقط يقرأ هذا.
hidden-from = لا يرى { $name } رقمك ولا عنوانك.
hidden-from-desk = لا يقرأ هذا أشخاص آخرون.
you-read-aloud = { $began } يكتب هذا. أنت تقرؤه بصوت عالٍ لـ { $whom }.
you-write-for = اكتب ما يجيب به { $whom }.
earlier = اقرأ ما قيل من قبل
log-with = محادثة مع { $name }
not-live = الرسائل الجديدة لا تظهر هنا تلقائيًا الآن.
refresh = انظر هل هناك رسائل جديدة
not-sent-yet = رسالتك ما زالت هنا لكنها لم تُرسل بعد. سنحاول مرة أخرى قريبًا.
to = إلى { $name }
to-for = إلى { $name }، نيابة عن { $whom }
photo = صورة
send = أرسل
send-anyway = نعم، أرسل مع ذلك

## Where no conversation is any more
gone-title = هذه المحادثة لم تعد موجودة
gone-about = تختفي المحادثة بعد مدة، أو عندما يحذفها أحد. وقد تنتقل محادثة المكتب إلى الجار نفسه.
gone-text = هذا ما أردت أن تقوله
gone-copy = لم يُرسل. انسخه إذا كنت ما زلت تحتاج إليه.
back-to-it = العودة إلى المحادثة
throw-away = احذف هذه المحادثة
throw-away-sure = هل تريد حذف هذه المحادثة؟
throw-away-both = عندها لن تبقى عند { $name } أيضًا. لا أحد يستطيع استرجاعها.
throw-away-report = هل هناك شيء غير صحيح؟ إذن بلّغ عنه أولًا.
leave-it = لا، اتركها
thrown-away = تم حذف المحادثة.

## A photo
photo-title = أرسل صورة
photo-seen-by = { $name } فقط يرى الصورة.
photo-which = اختر صورة
photo-hint = نزيل من الصورة المكان الذي كنت فيه. لا يمكن أن تكون أكبر من 15 ميغابايت.
photo-alt = ماذا ترى في الصورة؟
photo-alt-hint = هكذا يعرف أيضًا من لا يرى جيدًا ما فيها.
photo-alt-missing = اكتب باختصار ما تراه في الصورة.
photo-missing = اختر صورة أولًا.
optional = (ليس ضروريًا)
photo-text = هل تريد أن تقول شيئًا معها؟
photo-send = أرسل الصورة
photo-stop = توقف، لا صورة
photos-enough = في هذه المحادثة { $n } صورة. لا يوجد مكان للمزيد.

## Reporting lines
choosing-title = ما الذي ليس صحيحًا؟
choosing-who-reads = اختر الأسطر المقصودة. من ينظر في البلاغات يقرأ تلك الأسطر فقط. لا أحد يقرأ بقية المحادثة.
choosing-copy = تبقى نسخة من تلك الأسطر مع البلاغ، حتى لو حُذفت المحادثة.
choosing-nothing = لم يكتب { $name } شيئًا هنا بعد.
choosing-which = ماذا كتب { $name }؟
choosing-go-on = تابع بهذه الأسطر
choose-lines = اختر من سطر واحد إلى { $n } سطرًا.
a-conversation = محادثة

## Told once
letter-subject = هناك رسالة لك
letter-waits = هناك رسالة لك. ادخل لتقرأها.
letter-link = اقرأ الرسالة

## What is kept, and who could read it
kept-conversations = المحادثات، بعد آخر سطر
kept-told = أن رسالة كانت في انتظارك
who-reads-two = لا يقرأ المحادثة إلا المذكورون فيها. في مكتب الاستقبال يقرؤها زميل بصوت عالٍ.
who-reads-nobody = لا يستطيع الآخرون، ولا الفريق ولا المشرف على النظام، فتح محادثة في هذا البرنامج. تقرأ هيئة التحرير ما تكتبه إليها فقط.
who-reads-reported = من ينظر في البلاغات يقرأ فقط الأسطر التي بُلّغ عنها. نقول ذلك مسبقًا. ويُسجَّل في السجل، ويراه من أبلغ.
who-reads-server = كل شيء مشفّر. من لديه الخادم وملف المفاتيح معًا يمكنه مع ذلك قراءته.
export-heading = ما كتبته في المحادثات
export-line = { $when }: { $text }
export-told = هناك رسالة في انتظارك.

## One line, and who read what was reported
more-about-line = المزيد عن هذه الرسالة من { $name }
line-title = هذه الرسالة
taken-back = سُحبت هذه الرسالة.
take-back = اسحب رسالتي
take-back-hint = يمكن ذلك خلال ١٥ دقيقة. بعدها تبقى الرسالة.
line-taken-back = سُحبت رسالتك.
too-late-to-take-back = مرّ على هذه الرسالة أكثر من ١٥ دقيقة. لم يعد سحبها ممكنًا.
read-by-team = أبلغت عن شيء هنا. قرأ أحد أفراد الفريق تلك الأسطر: { $when }.
mind-this = انتبه: لا تدفع مسبقًا. لا تعطِ أبدًا رمزًا أو كلمة سر. هل أنت غير متأكد؟ اسألنا.

## With the editors
the-editors = هيئة التحرير
editors-read = تقرأ هيئة التحرير هذا: { $who }.
to-editors = إلى هيئة التحرير
writes-to-editors = يكتب { $began } إلى هيئة التحرير، ويقرأ جوابكم هنا.
