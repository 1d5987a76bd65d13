title = Zoeken
heading = Waar kunnen we je mee helpen?
question = Je vraag, in je eigen woorden
find = Zoek
not-kept = Zeg het zoals je wilt. We bewaren je vraag niet.
found = { $n ->
    [one] We vonden { $n } ding bij “{ $question }”.
   *[other] We vonden { $n } dingen bij “{ $question }”.
}
nothing = We vonden niets. Vraag het aan ons.
nothing-ask = We vonden niets. Vraag het aan { $name }.
call = Bel
look-on = Of kijk zelf verder
not-there = Staat het er niet bij?
ask = Vraag het aan { $name }.
ask-us = Vraag het aan ons.
kept = Waarmee je iets vindt in het zoekvak
