title = بحث
heading = كيف يمكننا المساعدة؟
question = السؤال بكلماتك
find = بحث
not-kept = يمكن الكتابة بأي طريقة. لا نحتفظ بالسؤال.
found = { $n ->
    [zero] لم نجد شيئا عن “{ $question }”.
    [one] وجدنا شيئا واحدا عن “{ $question }”.
    [two] وجدنا شيئين عن “{ $question }”.
    [few] وجدنا { $n } أشياء عن “{ $question }”.
    [many] وجدنا { $n } شيئا عن “{ $question }”.
   *[other] وجدنا { $n } شيء عن “{ $question }”.
}
nothing = لم نجد شيئا. يمكن سؤالنا.
nothing-ask = لم نجد شيئا. يمكن سؤال { $name }.
call = اتصال
look-on = أو متابعة البحث
not-there = هل ما تبحث عنه ليس هنا؟
ask = يمكن سؤال { $name }.
ask-us = يمكن سؤالنا.
kept = الكلمات التي يجد بها مربع البحث الأشياء
