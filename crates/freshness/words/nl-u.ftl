ask-lead = Dit staat van u op onze site. Kijk even of het nog klopt.
ask-done = Alles klopt weer. Dank u wel!
thanks-true = Dank u wel. Het staat er weer vers bij.
thanks-stopped = Dank u wel. We hebben het weggehaald.
letter-ask = { $n ->
    [one] Dit staat van u op onze site. Klopt het nog? U hoeft maar op 1 knop te drukken.
   *[other] Deze { $n } dingen staan van u op onze site. Kloppen ze nog? U hoeft maar op een knop te drukken.
}
worklist-print = Neemt u de lijst mee? Druk deze pagina af. De knoppen komen er niet op.
n-more = { $n ->
    [one] En nog { $n } ding. Dat komt als u deze hebt gedaan.
   *[other] En nog { $n } dingen. Die komen als u deze hebt gedaan.
}
kept-links = de weg naar uw lijst in een bericht
export-heading = Wat u nakijkt
