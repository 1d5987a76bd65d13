action-only-then = لن يحدث شيء قبل أن تضغط على الزر.
action-not = لا، لا تفعل شيئًا
action-gone-title = هذا الرابط لم يعد يعمل
action-gone = استُخدم من قبل أو أصبح قديمًا. اتصل بنا وسنساعدك.
to-front-door = إلى صفحة الباب

choose-yourself = اختر بنفسك الرسائل التي تصلك:
digest-subject = جديد { $name }

demo-title = بريد البيت التجريبي
demo-about = هنا كل رسائل البريد والرسائل القصيرة للتجربة. لا يُرسل شيء في الحقيقة.
demo-again = انظر هل وصل بريد جديد
demo-empty = لا يوجد بريد بعد.
demo-letters = كل البريد
demo-to = إلى
demo-sms = رسالة قصيرة
demo-code = الرمز
demo-keys = رموز الفريق
demo-key-of = رمز { $name }

export-heading = الرسائل إليك
export-never = لا تريد رسائل.
export-mine = تصلك فقط الرسائل التي تخصك.
export-daily = يصلك أيضًا الجديد مرة واحدة في اليوم.
export-mail = تفضل أن تصلك بالبريد الإلكتروني.
export-sms = تفضل أن تصلك برسالة قصيرة.
export-call = تفضل أن نتصل بك.
export-sent = أرسلنا إليك رسالة: { $moment }
export-waiting = هذه الرسالة جاهزة: { $subject }
export-link = وصلك رابط. يعمل حتى: { $moment }
kept-messages = متى أرسلنا إليك رسالة
kept-links = روابط تفعل بها شيئًا دون أن تدخل
