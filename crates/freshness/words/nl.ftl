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

## Who goes round with the list, and the list on paper
list-title = Vraag deze mensen
list-lead = { $n ->
    [one] Er is deze week { $n } ding om na te vragen.
   *[other] Er zijn deze week { $n } dingen om na te vragen.
}
list-letter = Druk de lijst af, of kijk op je telefoon. Zeg na afloop wat je hoorde.
list-link = Bekijk de lijst
list-to-print = Lijst om mee te nemen
list-printed = Afgedrukt op { $date }.
list-fill-in = Vul in wat je hoorde
list-keep = Houd deze lijst bij je. Er staan namen van buren op.
list-call = Bel:
list-look-in = Geen nummer. Loop even langs.
list-checked-on = Laatst nagekeken: { $date }
list-back = Terug? Vul hier in wat je hoorde, of geef de lijst aan de balie.
list-away = Daarna gaat het papier in de bak met het slot.
collector-title = Kies wie rondgaat
collector-lead = Deze persoon krijgt elke week de lijst "Vraag deze mensen". Is er niets na te vragen? Dan komt er geen bericht.
collector-who = Wie gaat rond
collector-nobody = Niemand
collector-wrong = Kies iemand van het team.
collector-day = Op welke dag
collector-day-hint = Het bericht komt om 8 uur in de ochtend.
collector-day-wrong = Kies een dag van de week.
collector-keep = Bewaar
collector-chosen = Bewaard.
collector-gets = { $name } krijgt de lijst elke { $weekday }.
export-collects = Jij gaat rond met de lijst "Vraag deze mensen", elke { $weekday }.
act-chose-collector = koos wie rondgaat met de lijst
waiting-to-find-out = { $n ->
    [one] 1 ding om na te vragen
   *[other] { $n } dingen om na te vragen
}
