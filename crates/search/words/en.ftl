title = Search
heading = What can we help you with?
question = Your question, in your own words
find = Search
not-kept = Say it as you like. We do not keep your question.
found = { $n ->
    [one] We found { $n } thing for “{ $question }”.
   *[other] We found { $n } things for “{ $question }”.
}
nothing = We found nothing. Ask us.
nothing-ask = We found nothing. Ask { $name }.
call = Call
look-on = Or look further by yourself
not-there = Is it not here?
ask = Ask { $name }.
ask-us = Ask us.
kept = What the search box finds things by
