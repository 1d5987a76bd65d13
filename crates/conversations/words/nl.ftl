## The list
title = Gesprekken
n-new = { $n ->
    [one] 1 nieuw bericht
   *[other] { $n } nieuwe berichten
}
wrote-you = { $name } schreef je
n-new-short = { $n } nieuw
empty = Je hebt nog geen gesprekken.
empty-how = Reageer op een briefje of op een stuk in de krant. Of iemand reageert op jou. Dan begint een gesprek.
stays = Een gesprek verdwijnt { $n } dagen na de laatste regel.
who-reads-link = Wie kan dit lezen?
choose-one = Kies een gesprek uit de lijst.
about = over: { $title }
via-the-desk = { $whom }, via de balie
at-the-desk = Gesprek aan de balie – voor { $whom }
reads-aloud = { $who } van de balie leest dit voor aan { $whom }.
somebody-who-left = Iemand die weg is

## One conversation
name-for = { $name }, namens { $whom }
passed-on = Vanaf hier wordt dit niet meer aan de balie gelezen. De ander leest het nu zelf.
taken-away = Dit bericht is weggehaald.
does-not-open = Deze regel kunnen we niet meer openen.
text-missing = Schrijf eerst wat je wilt zeggen.
text-too-long = Dit is te lang. Maak het korter, of stuur het in 2 stukken.
no-national-number = Dit lijkt een burgerservicenummer. Zet dat nooit op internet. Haal het weg.
are-you-in-danger = Gaat het niet goed met je, of met iemand anders? Je hoeft dit niet alleen te doen.
danger-call = Is er nu gevaar? Bel 112.
who-helps = Met wie kan ik praten?
too-fast = Even rustig aan. Je bericht staat er nog; stuur het straks nog een keer.
you-are-silent = Je kunt nu even niet schrijven, tot { $until }. Meelezen mag wel.
you-are-outside = Je bent even buiten, tot { $until }. Daarna ben je weer welkom.
why-link = Lees waarom
all-of-them = Alle gesprekken
over = over
more = Meer bij dit gesprek
this-is-wrong = Dit klopt niet
do-not-see = Ik wil { $name } niet meer zien
only-reads = Alleen { $name } leest dit.
hidden-from = Je nummer en adres ziet { $name } niet.
hidden-from-desk = Andere mensen lezen dit niet.
you-read-aloud = { $began } schrijft dit. Jij leest het voor aan { $whom }.
you-write-for = Schrijf wat { $whom } antwoordt.
earlier = Lees wat eerder gezegd is
log-with = Gesprek met { $name }
not-live = Nieuwe berichten komen hier nu niet vanzelf.
refresh = Kijk of er nieuwe berichten zijn
not-sent-yet = Je bericht staat er nog, maar is nog niet verstuurd. We proberen het straks weer.
to = Aan { $name }
to-for = Aan { $name }, namens { $whom }
photo = Foto
send = Stuur
send-anyway = Ja, stuur toch

## Where no conversation is any more
gone-title = Dit gesprek is er niet meer
gone-about = Een gesprek verdwijnt na een tijd, of als iemand het weggooit. Een gesprek van de balie gaat soms over op de buur zelf.
gone-text = Dit wilde je zeggen
gone-copy = Het is niet verstuurd. Neem het over als je het nog nodig hebt.
back-to-it = Terug naar het gesprek
throw-away = Gooi dit gesprek weg
throw-away-sure = Gooi je dit gesprek weg?
throw-away-both = Dan is het ook weg bij { $name }. Niemand kan het terughalen.
throw-away-report = Is er iets niet in orde? Meld dat dan eerst.
leave-it = Nee, laat staan
thrown-away = Het gesprek is weg.

## A photo
photo-title = Stuur een foto
photo-seen-by = Alleen { $name } ziet de foto.
photo-which = Kies een foto
photo-hint = We halen de plek waar je was uit de foto. Groter dan 15 MB lukt niet.
photo-alt = Wat zie je op de foto?
photo-alt-hint = Dan weten ook mensen die niet goed zien wat erop staat.
photo-alt-missing = Schrijf kort wat je op de foto ziet.
photo-missing = Kies eerst een foto.
optional = (hoeft niet)
photo-text = Wil je er iets bij zeggen?
photo-send = Stuur de foto
photo-stop = Stop, geen foto
photos-enough = In dit gesprek staan al { $n } foto’s. Meer past er niet in.

## Reporting lines
choosing-title = Wat klopt er niet?
choosing-who-reads = Kies de regels waar het om gaat. Wie meldingen bekijkt, leest alleen die regels. De rest van het gesprek leest niemand.
choosing-copy = Van die regels blijft een kopie bij de melding, ook als het gesprek weg is.
choosing-nothing = { $name } heeft hier nog niets geschreven.
choosing-which = Wat schreef { $name }?
choosing-go-on = Ga verder met deze regels
choose-lines = Kies 1 tot { $n } regels.
a-conversation = een gesprek

## Told once
letter-subject = Er is een berichtje voor je
letter-waits = Er is een berichtje voor je. Kom binnen om het te lezen.
letter-link = Lees het berichtje

## What is kept, and who could read it
kept-conversations = Gesprekken, na de laatste regel
kept-told = Dat er een berichtje op je wachtte
who-reads-two = Een gesprek lezen alleen de mensen die erbij staan. Aan de balie leest een collega het voor.
who-reads-nobody = Andere mensen, ook van het team, en de beheerder kunnen een gesprek in dit programma niet openen. De redactie leest alleen wat je aan de redactie schrijft.
who-reads-reported = Wie meldingen bekijkt, leest alleen de regels die iemand meldt. Dat zeggen we vooraf. Het staat in het logboek, en wie het meldde ziet het.
who-reads-server = Alles ligt versleuteld. Wie de server én het sleutelbestand heeft, zou het toch kunnen lezen.
export-heading = Wat je schreef in gesprekken
export-line = { $when }: { $text }
export-told = Er wacht een berichtje op je.

## One line, and who read what was reported
more-about-line = Meer over dit bericht van { $name }
line-title = Dit bericht
taken-back = Dit bericht is teruggenomen.
take-back = Neem mijn bericht terug
take-back-hint = Dat kan 15 minuten lang. Daarna blijft het staan.
line-taken-back = Je bericht is teruggenomen.
too-late-to-take-back = Dit bericht is ouder dan 15 minuten. Terugnemen kan niet meer.
read-by-team = Je meldde hier iets. Iemand van het team las die regels: { $when }.
mind-this = Let op: betaal niet vooruit. Geef nooit een code of wachtwoord. Twijfel je? Vraag het ons.

## With the editors
the-editors = De redactie
editors-read = De redactie leest dit: { $who }.
to-editors = Aan de redactie
writes-to-editors = { $began } schrijft aan de redactie. Jullie antwoord leest { $began } hier.
