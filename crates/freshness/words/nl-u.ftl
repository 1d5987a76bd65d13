ask-lead = Dit staat van u op onze site. Kijk even of het nog klopt.
ask-done = Alles klopt weer. Dank u wel!
thanks-true = Dank u wel. Het staat er weer vers bij.
thanks-stopped = Dank u wel. We hebben het weggehaald.
letter-ask = { $n ->
    [one] Dit staat van u op onze site. Klopt het nog? U hoeft maar op 1 knop te drukken.
   *[other] Deze { $n } dingen staan van u op onze site. Kloppen ze nog? U hoeft maar op een knop te drukken.
}
n-more = { $n ->
    [one] En nog { $n } ding. Dat komt als u deze hebt gedaan.
   *[other] En nog { $n } dingen. Die komen als u deze hebt gedaan.
}
kept-links = de weg naar uw lijst in een bericht
export-heading = Wat u nakijkt

## Who goes round with the list, and the list on paper
list-letter = Druk de lijst af, of kijk op uw telefoon. Zeg na afloop wat u hoorde.
list-fill-in = Vul in wat u hoorde
list-keep = Houd deze lijst bij u. Er staan namen van buren op.
list-back = Terug? Vul hier in wat u hoorde, of geef de lijst aan de balie.
export-collects = U gaat rond met de lijst "Vraag deze mensen", elke { $weekday }.
