## The list
empty = U hebt nog geen gesprekken.
empty-how = Reageer op een briefje of op een stuk in de krant. Of iemand reageert op u. Dan begint een gesprek.

## One conversation
text-missing = Schrijf eerst wat u wilt zeggen.
are-you-in-danger = Gaat het niet goed met u, of met iemand anders? U hoeft dit niet alleen te doen.
too-fast = Even rustig aan. Uw bericht staat er nog; stuur het straks nog een keer.
you-are-silent = U kunt nu even niet schrijven, tot { $until }. Meelezen mag wel.
you-are-outside = U bent even buiten, tot { $until }. Daarna bent u weer welkom.
hidden-from = Uw nummer en adres ziet { $name } niet.
you-read-aloud = { $began } schrijft dit. U leest het voor aan { $whom }.
not-sent-yet = Uw bericht staat er nog, maar is nog niet verstuurd. We proberen het straks weer.

## Where no conversation is any more
gone-text = Dit wilde u zeggen
gone-copy = Het is niet verstuurd. Neem het over als u het nog nodig hebt.
throw-away-sure = Gooit u dit gesprek weg?

## A photo
photo-hint = We halen de plek waar u was uit de foto. Groter dan 15 MB lukt niet.
photo-alt = Wat ziet u op de foto?
photo-alt-missing = Schrijf kort wat u op de foto ziet.
photo-text = Wilt u er iets bij zeggen?

## Told once
letter-subject = Er is een berichtje voor u
letter-waits = Er is een berichtje voor u. Kom binnen om het te lezen.

## What is kept, and who could read it
kept-told = Dat er een berichtje op u wachtte
export-heading = Wat u schreef in gesprekken
export-told = Er wacht een berichtje op u.

## One line, and who read what was reported
line-taken-back = Uw bericht is teruggenomen.
read-by-team = U meldde hier iets. Iemand van het team las die regels: { $when }.
mind-this = Let op: betaal niet vooruit. Geef nooit een code of wachtwoord. Twijfelt u? Vraag het ons.
who-reads-nobody = Andere mensen, ook van het team, en de beheerder kunnen een gesprek in dit programma niet openen. De redactie leest alleen wat u aan de redactie schrijft.
wrote-you = { $name } schreef u
