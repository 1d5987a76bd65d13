## The entrance
title = Praat apart
lead = Praat met één iemand van het team. Alleen jullie tweeën lezen het. Je naam mag verzonnen zijn.
is-there = { $name } is er nu
worker-until = sociaal werker, tot { $time }
social-worker = sociaal werker
nobody-there = Er is nu niemand om mee te praten.
next-there = { $name } is er weer: { $when }.
wait-lead = Wacht hier, of kom zo terug. Je plek blijft van jou.
wait-here = Ik wacht hier
leave-title = Laat een bericht achter
rather-leave-title = Liever niet wachten?
leave-label = Wat wil je zeggen of vragen?
answer-before = We antwoorden uiterlijk { $day }.
leave = Laat achter
rather-not = Toch maar niet
come-in-first = Kom eerst binnen. Je kiest zelf een naam. Of bel ons.
or-come-in = Heb je hier al een naam, of wil je het later teruglezen? Kom dan eerst binnen.
guest-title = Praat als gast
guest-about = Dan hoef je geen adres of nummer te geven. Je leest het antwoord nu, op dit apparaat.
guest-name = Hoe mogen we je noemen?
guest-name-hint = Een naam die je zelf kiest. Verzonnen mag.
guest-shared = Andere mensen gebruiken dit apparaat ook.
guest-shared-means = Druk je een kwartier nergens op? Dan ga je vanzelf weg. Wie na jou komt, leest niets.
guest-begin = Ga zitten
guest-name-missing = Kies een naam van 1 tot { $n } letters.
guest-name-taken = Zo heet hier al iemand. Kies een andere naam.
guest-nobody-there = Er is nu niemand om mee te praten. Kom binnen, dan lees je het antwoord later.
guest-enough = Vanaf hier kwamen vandaag al genoeg gasten. Kom binnen, of bel ons.
guest-stays = Je bent hier als gast. Klaar? Druk altijd op “Stop en ga weg”. Daarna kan niemand dit hier nog lezen, jij ook niet. Na 2 dagen is het ook weg bij het team.
guest-here = Dit is een gast. Gaat die weg, dan leest niemand je antwoord.
guest-is-gone-by-then = Een gast is dan al weg uit het huis. Kies een tijd binnen 24 uur, of vraag of die persoon binnenkomt.
danger = Is er nu gevaar? Bel
suicide = Denk je aan zelfmoord? Bel
no-emergency = Dit is niet voor nood: we lezen niet de hele dag mee.
when-title = Wanneer kun je praten?
is-away = Is er nu een tijdje niet.
good-to-know = Goed om te weten
know-unseen = Niemand ziet dat je hier bent.
know-looked = Je ziet altijd wie er meekeek.
know-away = Je mag het gesprek weggooien.

## The talk
the-team = Het team
somebody-who-left = Iemand die weg is
only-the-two = Alleen jullie tweeën lezen dit.
only-who-takes = Alleen wie jou helpt, leest dit.
n-before = { $n ->
    [0] Jij bent nu aan de beurt.
    [one] Er is nog 1 iemand voor jou. Daarna ben jij aan de beurt.
   *[other] Er zijn nog { $n } mensen voor jou. Daarna ben jij aan de beurt.
}
stay-or-come-back = { $names } komt zo bij je. Blijf hier, of kom zo terug. Je plek blijft van jou.
earlier = Lees wat eerder gezegd is
log-with = Gesprek met { $name }
not-live = Nieuwe berichten komen hier nu niet vanzelf.
refresh = Kijk of er nieuwe berichten zijn
not-sent-yet = Je bericht staat er nog, maar is nog niet verstuurd. We proberen het straks weer.
to = Aan { $name }
talk-on = Verder praten met { $name }
photo = Foto
send = Stuur
send-anyway = Ja, stuur toch
text-missing = Schrijf eerst wat je wilt zeggen.
text-too-long = Dit is te lang. Maak het korter, of stuur het in 2 stukken.
no-national-number = Dit lijkt een burgerservicenummer. Zet dat nooit op internet. Haal het weg.
are-you-in-danger = Gaat het niet goed met je, of met iemand anders? Je hoeft dit niet alleen te doen.
too-fast = Even rustig aan. Je bericht staat er nog; stuur het straks nog een keer.
does-not-open = Deze regel kunnen we niet meer openen.

## What happened
happened-taken = { $name } is er nu en leest mee.
happened-asked = Gevraagd: mag { $name } het overnemen?
answer-now = Geef antwoord
happened-handed = Vanaf hier praat { $name } verder.
happened-kept = Er neemt niemand over.
happened-back = Wie dit gesprek had, werkt hier niet meer. Het wacht op een collega.
happened-looked = { $name } keek mee. Lees bij “Wie keek er mee” waarom.
happened-closed = Dit gesprek is klaar.
spoken-in-building = Gesproken in het gebouw
spoken-on-phone = Gebeld

## Who goes on with it
may-take-over = Mag { $name } het overnemen?
may-take-over-means = Zeg je ja, dan leest { $name } alles wat hier staat. Zeg je nee, dan blijft het zoals het is.
yes-may = Ja, dat mag
no-may-not = Nee, liever niet
handed-said = Goed. Het gesprek gaat verder.
kept-said = Goed. Er neemt niemand over.
asked-no-more = Deze vraag is er niet meer. Er is niets veranderd.

## Who looked
who-looked = Wie keek er mee
nobody-looked = Niemand las dit nog.
else-nobody = Verder keek niemand mee.
only-at-danger = Alleen bij levensgevaar mag één collega meelezen. Dan staat hier wie, wanneer en waarom.
looked-took = { $name } nam je gesprek aan en leest mee.
looked-handed = { $name } nam het over. Dat mocht van jou.
looked-back = { $name } leest niet meer mee.
looked-glass = { $name } wilde meekijken, omdat er misschien levensgevaar was.
looked-read = { $name } las dit gesprek.
because = De reden:

## When it is done
when-done = Als je klaar bent
i-am-done = Ik ben klaar
close = Sluit dit gesprek
is-closed = Dit gesprek is gesloten. Schrijf je iets, dan gaat het verder.
closed-said = Het gesprek is gesloten.
keep-file = Bewaar als tekst
keep-paper = Zet het op papier
paper-title = Om te bewaren
kept-line = { $clock } { $name }: { $text }
kept-happened = { $clock } ({ $text })
kept-photo = foto: { $alt }
throw-away = Gooi het gesprek weg
throw-away-sure = Gooi je dit gesprek weg?
throw-away-both = Dan is het ook weg bij het team. Niemand kan het terughalen.
leave-it = Nee, laat staan
thrown-away = Het is weg.
stays = Doe je niets? Dan verdwijnt het { $n } dagen na de laatste regel.
back-to-it = Terug

## A photo
photo-title = Stuur een foto
photo-seen-by = Alleen wie met je praat, ziet de foto.
photo-which = Kies een foto
photo-hint = We halen de plek waar je was uit de foto. Groter dan 15 MB lukt niet.
photo-alt = Wat zie je op de foto?
photo-alt-missing = Schrijf kort wat je op de foto ziet.
photo-missing = Kies eerst een foto.
optional = (hoeft niet)
photo-text = Wil je er iets bij zeggen?
photo-send = Stuur de foto
photo-stop = Stop, geen foto
photos-enough = Er staan hier al { $n } foto’s. Meer past er niet in.

## The workers' side
queue-title = Apart praten
queue-lead = Wie wacht, zie je pas als je het gesprek neemt. Alleen jij en die persoon lezen het.
queue-waiting = Wie wacht
queue-nobody = Er wacht niemand.
somebody-waits = Iemand wacht
since = sinds { $when }
was-with-colleague = Was bij een collega. We vragen eerst of jij het mag overnemen.
take = Neem dit gesprek
ask-to-take = Vraag of jij het mag overnemen
asked-said = We hebben het gevraagd. Na een ja gaat het gesprek over.
asked-already = Er is al gevraagd wie het mag overnemen. We wachten op antwoord.
another-took-it = Een collega was net eerder.
queue-mine = Mijn gesprekken
queue-mine-none = Je hebt nu geen gesprekken.
n-new-short = { $n } nieuw
state-closed = gesloten
queue-others = Gesprekken van collega’s
queue-others-lead = Je ziet alleen dat er een gesprek is. Wat er staat, lees je niet.
with-colleague = Bij { $name }
last-word = laatste regel: { $when }
only-danger-link = Is er levensgevaar?
no-hours-yet = Vul in wanneer je er bent. Anders staat er dat er niemand is.
waits-for-yes = Er is gevraagd of { $name } het mag overnemen.
note-title = Elkaar ergens anders gesproken?
note-label = Wat hebben jullie afgesproken?
note-hint = { $name } leest dit ook. Zo hoeft niemand het twee keer te vertellen.
note-building = Gesproken in het gebouw
note-phone = Gebeld
hand-over-title = Gaat een collega verder?
hand-over-whom = Wie?
hand-over-hint = { $name } zegt zelf ja of nee. Tot dan leest je collega niets.
hand-over-ask = Vraag het aan { $name }

## Appointments
offer-title = Een tijd afspreken
offer-day = Welke dag?
offer-time = Hoe laat?
offer-where = Waar?
offer-send = Stel deze tijd voor
offer-wrong = Kies een dag en een tijd die nog komen, zoals 14.00.
offer-enough = Er zijn al genoeg tijden om uit te kiezen.
offered-said = De tijd is voorgesteld.
state-offered = voorgesteld
state-agreed = afgesproken
place-building = in het gebouw
place-phone = aan de telefoon
place-home = bij je thuis
time-says = { $day }, { $clock }, { $place }
choose-time = { $name } stelt een tijd voor
none-fits = Dit past niet
none-fits-said = Goed. Je hoort welke tijd nog meer kan.
agreed-title = Jullie afspraak
agreed-said = Afgesproken.
to-calendar = Zet in mijn agenda
call-off = Zeg de afspraak af
dropped-said = De afspraak is afgezegd.
time-is-gone = Deze tijd is er niet meer.
happened-offered = { $name } stelt een tijd voor.
happened-agreed = Er is een tijd afgesproken.
happened-none-fits = De voorgestelde tijden passen niet.
happened-dropped = De afspraak gaat niet door.
letter-soon-subject = Denk aan je afspraak
letter-soon = Denk aan je afspraak. Kom binnen om te lezen wanneer het is.
export-time = Je sprak af voor { $when }.

## Hours
hours-title = Mijn uren
hours-lead = Wanneer kun je praten? Een dag zonder tijd is vrij.
hours-from = Van
hours-to = Tot
hours-wrong = Schrijf van wanneer tot wanneer, zoals 9.00 en 17.00.
away-label = Ben je er een tijdje niet? Vanaf welke dag weer wel?
away-hint = Tot die dag wacht niemand op jou.
away-wrong = Kies een dag.
hours-keep = Bewaar mijn uren
hours-kept = Je uren zijn bewaard.

## Danger to life
glass-title = Meelezen bij levensgevaar
glass-lead = Doe dit alleen als iemand anders kan sterven. Bel eerst 112.
glass-means-resident = Wie hier praat, leest jouw naam en jouw reden.
glass-means-coordinator = De coördinator hoort het meteen.
glass-means-hour = Je mag 60 minuten lezen. Elke keer wordt opgeschreven.
glass-why = Waarom moet het nu?
glass-reason = Schrijf de reden op, in { $n_min } tot { $n_max } letters.
glass-break = Ja, ik moet meelezen
glass-until = Je mag lezen tot { $time }.
glass-each-time = Elke keer dat je leest, wordt opgeschreven.
glass-read = Lees het gesprek
act-looked = keek mee bij levensgevaar

## Told
letter-subject = Er is een berichtje voor je
letter-waits = Er is een berichtje voor je. Kom binnen om het te lezen.
letter-link = Lees het berichtje
letter-queue-subject = Er wacht iemand
letter-queue = Er wacht iemand om te praten. Kijk in de achterkamer.
letter-queue-link = Kijk wie wacht
letter-looked-subject = Een collega las mee bij levensgevaar
letter-looked = { $name } vond dat er levensgevaar was, en mag een uur meelezen in een gesprek van een collega.
letter-looked-log = Vraag vandaag nog wat er was. Het staat in het logboek, zonder wie het was en wat er stond.
letter-looked-link = Kijk in het logboek

## The day view
waiting-new = { $n ->
    [one] 1 gesprek heeft een nieuw bericht
   *[other] { $n } gesprekken hebben nieuwe berichten
}
waiting-free = { $n ->
    [one] 1 iemand wacht om te praten
   *[other] { $n } mensen wachten om te praten
}
figure-begun = Gesprekken apart
figure-in-time = Op tijd antwoord
figure-handed = Overgenomen met een ja

## What is kept, and who could read it
kept-talks = Gesprekken apart, na de laatste regel
kept-log = Wie een gesprek apart opende
who-reads-two = Wat je apart zegt, lezen alleen jij en wie met je praat. Een collega neemt het pas over als jij ja zegt.
who-reads-danger = Bij levensgevaar mag één collega een uur meelezen. Die zegt waarom. Je ziet wie het was. De coördinator hoort het meteen. Het staat in een logboek dat niemand ongezien verandert.
who-reads-server = Wat je apart zegt, ligt versleuteld. Wie de server én het sleutelbestand heeft, zou het toch kunnen lezen.
export-heading = Wat je apart zei
export-waits = Je praat apart sinds { $when }.
export-line = { $when }: { $text }
export-look = { $when }: { $says }
export-did-heading = Wat je deed als sociaal werker
export-did = Je opende een gesprek: { $when }.
export-hours = Je uren om te praten staan op je eigen pagina.

## The question sheet
sheet-link = Schrijf eerst je vragen op
sheet-title = Mijn vragen
sheet-lead = Schrijf op wat je wilt vragen. Dan vergeet je niets.
sheet-stays-here = Wat je hier schrijft, versturen en bewaren we niet. Sluit je de pagina, dan is het weg.
sheet-about = Waar gaat het over?
sheet-letter = Een brief
sheet-money = Geld
sheet-home = Wonen
sheet-health = Gezondheid
sheet-family = Familie of buren
sheet-else = Iets anders
sheet-question = Wat wil ik vragen?
sheet-question-hint = Begin met het belangrijkste.
sheet-whom = Aan wie vraag ik het?
sheet-take = Wat neem ik mee?
sheet-take-letter = De brief of het papier
sheet-take-card = Mijn pas
sheet-take-pen = Een pen
sheet-take-somebody = Iemand die ik vertrouw
sheet-may = Dit mag altijd
sheet-may-bring = Je mag iemand meenemen.
sheet-may-ask-again = Je mag zeggen: ik begrijp het niet, leg het nog eens uit.
sheet-may-think = Je mag zeggen: ik denk er eerst over na.
sheet-answer = Wat is er gezegd?
sheet-photo = Geen printer? Maak een foto van dit blad met je telefoon.

## Asking again
again-title = Nog eens vragen hoe het gaat?
again-day = Op welke dag?
again-hint = { $name } zegt eerst ja of nee. Zonder ja vragen we niets.
again-ask = Vraag of het mag
again-wrong = Kies een dag die nog komt, niet verder dan 60 dagen.
again-asked-said = We hebben het gevraagd.
again-already = Er is al een dag gevraagd.
again-waits = Er is gevraagd of het mag op { $day }.
again-on = We vragen het nog eens op { $day }.
may-ask-again = Mag { $name } op { $day } nog eens vragen hoe het gaat?
may-ask-again-means = Zeg je nee, dan vragen we niets.
again-rather-not = Toch liever niet
again-yes-said = Goed. Dan vragen we het nog eens.
again-no-said = Goed. We vragen niets.
happened-may-ask = { $name } wil later nog eens vragen hoe het gaat.
happened-ask-again = Dat mag.
happened-ask-no-more = Nog eens vragen hoeft niet.
happened-how-is-it = { $name } vraagt: hoe gaat het nu?
export-again = Je zei ja: we vragen nog eens hoe het gaat op { $when }.

## Answers that are given often
answers-title = Antwoorden die we vaak geven
answers-lead = Begin hiermee, en maak het daarna persoonlijk. Zet er nooit iets in over een bewoner.
answers-none = Er staan nog geen antwoorden.
answer-new = Nieuw antwoord
answer-name = Hoe noem je het?
answer-name-hint = Dat staat op de knop.
answer-name-wrong = Geef het een naam van 1 tot { $n } letters.
answer-text = Wat zeg je dan?
answer-text-hint = Schrijf het in gewone taal.
answer-text-wrong = Schrijf het antwoord, in 1 tot { $n } letters.
answers-enough = Er staan al { $n } antwoorden. Gooi er eerst één weg.
answer-keep = Bewaar dit antwoord
answer-kept = Het antwoord is bewaard.
answer-away = Gooi weg
answer-begin = Begin met een vast antwoord

## An appointment at the desk
queue-coming = Mijn afspraken
desk-time-title = Afspraak voor wie geen apparaat heeft
desk-time-lead = Spreek af aan de balie, en geef het briefje mee. Op het briefje staat niet waarover het gaat.
desk-time-name = Hoe heet de bewoner?
desk-time-name-hint = Een voornaam is genoeg. Alleen jij leest de naam.
desk-time-taken = Je hebt dan al een afspraak. Kies een andere tijd.
desk-time-keep = Maak het briefje
slip-title = Je afspraak
slip-call = Kun je niet? Bel
kept-desk-times = Afspraken van wie geen apparaat heeft, na die dag
export-desk-time = Je hebt een afspraak aan de balie: { $when }.

## A practice talk
practice-title = Oefen een gesprek
practice-lead = Praat met iemand die niet bestaat. Er gaat niets mis, en er wordt niets bewaard.
practice-whom = Met wie oefen je?
practice-begin = Begin
practice-with = met { $name }
practice-made-up = { $name } is verzonnen. Niemand leest wat je hier schrijft.
practice-you = Jij
practice-your-turn = Wat zeg jij?
practice-say = Zeg het tegen { $name }
practice-stop = Stop
practice-tip = Tip
practice-tip-long = Dit is veel tekst in één keer. Past het ook in 2 zinnen?
practice-done = Dat was het gesprek
practice-done-lead = Lees het nog eens terug. Wat zeg je een volgende keer anders? Praat er met een collega over.
practice-again = Oefen nog een keer
practice-rita = Rita
practice-rita-about = 58 jaar. Rita durft haar post niet open te maken.
practice-rita-1 = Hallo. Ik weet niet of ik hier goed zit. Het is een beetje dom van mij.
practice-rita-1-tip = Zeg eerst dat het goed is dat Rita schrijft. Vraag nog niets over geld.
practice-rita-2 = Dank je. Er ligt een stapel brieven. Ik maak ze al maanden niet open.
practice-rita-2-tip = Geen verwijt, en geen lijst met stappen. Vraag wat nu het meeste drukt.
practice-rita-3 = Eén brief is van de deurwaarder. Ik schaam me zo. Mijn zoon mag het niet weten.
practice-rita-3-tip = Zeg wie dit leest, en wie niet. Bied één kleine stap aan: samen die ene brief openmaken.
practice-rita-4 = Wil jij dat met mij doen? Maar niet aan de balie. Daar kent iedereen me.
practice-rita-4-tip = Stel een tijd en een rustige plek voor. Zeg dat Rita de stapel mag meenemen zoals hij is.
practice-samir = Samir
practice-samir-about = 34 jaar. Samir leert Nederlands.
practice-samir-1 = Goedemiddag. Ik heb brief van gemeente. Ik begrijp niet.
practice-samir-1-tip = Korte zinnen, één vraag tegelijk. Vraag welke taal fijn is. Een foto van de brief mag ook.
practice-samir-2 = Er staat: reageren binnen 14 dagen. Wat is reageren?
practice-samir-2-tip = Leg het woord uit met een voorbeeld: reageren is antwoord geven. Gebruik geen tweede moeilijk woord.
practice-samir-3 = Oké. Maar 14 dagen is morgen. Krijg ik nu een boete?
practice-samir-3-tip = Beloof niets wat je niet weet. Zeg wat jullie vandaag nog samen kunnen doen.
practice-samir-4 = Kunt u mij bellen? Schrijven is moeilijk.
practice-samir-4-tip = Bellen mag. Spreek een tijd af. Vraag of er een tolk bij moet. Schrijf zelf op wat er gezegd is.
practice-jo = Jo
practice-jo-about = 81 jaar. Jo is veel alleen.
practice-jo-1 = Dag. Ik heb eigenlijk geen vraag. Ik wilde zien of het werkt.
practice-jo-1-tip = Ook zonder vraag is Jo welkom. Vraag hoe het vandaag gaat, en wacht op het antwoord.
practice-jo-2 = Ach, het is stil in huis sinds Wil er niet meer is. Ik wil niemand tot last zijn.
practice-jo-2-tip = Vraag naar Wil. Zeg niet dat het wel overgaat.
practice-jo-3 = Soms hoeft het voor mij niet meer zo nodig.
practice-jo-3-tip = Vraag het gewoon: denk je aan doodgaan? Van vragen wordt het niet erger. Is er nu gevaar? Bel 112. Dag en nacht praten kan ook, op dit nummer:
practice-jo-4 = Nee hoor, zo bedoel ik het niet. Maar fijn dat je het vraagt. Wat doen jullie hier overdag?
practice-jo-4-tip = Noem één ding en geen tien. Ga de eerste keer mee, of laat iemand Jo ophalen. Vraag of je nog eens mag vragen hoe het gaat.
