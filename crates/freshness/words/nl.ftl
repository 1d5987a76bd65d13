ask-title = Klopt dit nog?
ask-lead = Dit staat van jou op onze site. Kijk even of het nog klopt.
ask-done = Alles klopt weer. Dank je wel!
to-front-door = Naar de voordeur
yes = Ja, dit klopt
change = Pas aan
stopped = Dit is gestopt
thanks-true = Dank je wel. Het staat er weer vers bij.
thanks-stopped = Dank je wel. We hebben het weggehaald.
letter-subject = Klopt dit nog?
letter-ask = { $n ->
    [one] Dit staat van jou op onze site. Klopt het nog? Je hoeft maar op 1 knop te drukken.
   *[other] Deze { $n } dingen staan van jou op onze site. Kloppen ze nog? Je hoeft maar op een knop te drukken.
}
letter-link = Kijk of het klopt
worklist-title = Vraag na
worklist-hint = Van deze dingen weten we niet of ze nog kloppen. Bel of vraag het even.
worklist-empty = Alles is nagekeken. Er is niets na te vragen.
worklist-print = Neem je de lijst mee? Druk deze pagina af. De knoppen komen er niet op.
n-checked = Van de { $n_all } dingen zijn er { $n_checked } nagekeken in de laatste 60 dagen.
n-more = { $n ->
    [one] En nog { $n } ding. Dat komt als je deze hebt gedaan.
   *[other] En nog { $n } dingen. Die komen als je deze hebt gedaan.
}
who-knows = Wie weet het
nobody-knows = Niemand staat erbij
last-checked = Laatst nagekeken
stage-asked = gevraagd, nog geen antwoord
stage-sunken = staat nu onderaan
stage-hidden = is niet meer te zien
kept-links = de weg naar jouw lijst in een bericht
export-heading = Wat jij nakijkt

## Before it is taken away for everybody
stop-title = Is dit gestopt?
stop-lead = Dan halen we het weg van de site. Wie erop rekende, krijgt bericht.
stop-yes = Ja, haal weg
stop-no = Nee, laat staan
