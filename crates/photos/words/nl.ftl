too-large = Deze foto is te groot. Kies een andere.
not-a-photo = Dit is geen foto die we kennen. Kies een foto uit je telefoon.
broken = Deze foto is stuk. Kies een andere.
busy = Even wachten. Er zijn net veel foto's. Probeer het zo nog een keer.
choose-again = Kies je foto nog een keer.
no-more-place = Er is geen plek meer voor foto's. Haal eerst een andere weg.
export-heading = Foto's
kept-photos = foto's bij een bericht dat na een tijd verdwijnt
