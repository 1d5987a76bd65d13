title = Huiskamer
n-talking = { $n ->
    [one] iemand is er
   *[other] { $n } mensen praten nu
}
log = Gesprek in de huiskamer
quiet = Het is nog stil. Zeg gerust hallo.
left = Een oud-buur haalde dit bericht weg.
say-label = Wat wil je zeggen?
say = Stuur
house-rules = Onze afspraken
who-reads-neighbours = Iedereen die binnen is, kan dit lezen.
who-reads-anyone = Iedereen kan dit lezen, ook wie niet binnen is.
lines-stay = Berichten verdwijnen na { $n } dagen.
refresh = Kijk of er nieuwe berichten zijn
come-in-to-talk = Kom binnen om mee te praten
n-new = { $n ->
    [one] 1 nieuw bericht
   *[other] { $n } nieuwe berichten
}
read-line-aloud = Lees het bericht van { $name } voor
not-sent-yet = Je bericht is bewaard, maar nog niet verstuurd. We proberen het straks weer.
text-missing = Schrijf eerst wat je wilt zeggen.
text-too-long = Dit is te lang. Maak het korter, of stuur het in 2 stukken.
rules-first-title = Zo gaan we met elkaar om
rules-first = Lees dit eerst even. Daarna kun je meepraten.
rules-agree = Dat is goed
to-front-door = Terug naar de voordeur
kept-lines = wat je zegt in de huiskamer
export-heading = Huiskamer
settings-title = Wie mag meelezen in de huiskamer?
settings-neighbours = Alleen mensen die binnen zijn
settings-anyone = Iedereen, ook wie niet binnen is
settings-anyone-hint = Dat staat dan boven het gesprek. Zoekmachines lezen nooit mee.
settings-save = Bewaar
settings-saved = Bewaard.
today-title = In de huiskamer
join = Kom erbij
step-title = Wie mag meelezen in de huiskamer?
