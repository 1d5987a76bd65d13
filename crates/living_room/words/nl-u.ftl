say-label = Wat wilt u zeggen?
not-sent-yet = Uw bericht is bewaard, maar nog niet verstuurd. We proberen het straks weer.
text-missing = Schrijf eerst wat u wilt zeggen.
rules-first = Lees dit eerst even. Daarna kunt u meepraten.
kept-lines = wat u zegt in de huiskamer
