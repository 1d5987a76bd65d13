feed-name = Agenda van { $centre }
title = Agenda
lead = Kom erbij. Bijna alles is gratis.
filters = Welke activiteiten
filter-all = Alles
filter-today = Vandaag
filter-week = Deze week
filter-free = Gratis
filter-home = Vanuit huis
mark-children = Kinderen mogen mee
mark-women = Alleen voor vrouwen
mark-learning = Samen leren
mark-digital = Telefoon en computer
mark-outside = Buiten
day-today = Vandaag, { $date }
day-tomorrow = Morgen, { $date }
day-other = { $date }
until = tot { $time }
at-home-too = Ook vanuit huis
free = Gratis
is-off = Gaat niet door
walk-in = Loop binnen
sign-up-wanted = Meld je aan
full = Vol
n-places-left = { $n ->
    [one] Nog { $n } plek
   *[other] Nog { $n } plekken
}
empty = Er staat nog niets op deze dagen. Kijk bij een andere week.
other-days = Andere dagen
earlier = Eerder
later = Later
front-title = In de agenda
front-more = Hele agenda
n-today = { $n ->
    [one] { $n } keer vandaag
   *[other] { $n } keer vandaag
}
facts = Wanneer en waar
fact-when = Wanneer
fact-where = Waar
fact-cost = Kosten
fact-for-whom = Voor wie
fact-call = Vragen? Bel { $name }
when = { $date }, { $from } tot { $to } uur
never-again = Dit is geweest.
setting-there = In het gebouw
setting-home = Vanuit huis
setting-both = In het gebouw of vanuit huis
who-comes = Wie komt er?
and-n-others = { $n ->
    [one] en nog { $n } ander
   *[other] en nog { $n } anderen
}
other-dates = Andere dagen
walk-in-hint = Je hoeft je niet aan te melden. Loop binnen.
places-free = Je bent welkom
waits-title = Vol. Zet je op de lijst
closed-title = Aanmelden kan niet meer
over-title = Dit is geweest
closed-call = Wil je nog komen? Bel { $phone }.
first-name = Voornaam
reach = Mail of telefoon (hoeft niet)
reach-hint = Dan kunnen we je bellen of schrijven als er iets verandert.
how-many = Met hoeveel mensen kom je?
how-many-people = Met hoeveel mensen?
come = Ik kom
come-wait = Zet mij op de lijst
come-not = Ik kom toch niet
show-me = Mijn gezicht mag erbij staan
come-not-hint = Kun je toch niet? Meld je weer af. Dan is er plek voor een ander.
yes-please = Ja, graag
you-come = Je staat op de lijst. Tot dan!
you-wait = Je staat op de wachtlijst. Je hoort het als er een plek is.
you-are-offered = Er is een plek voor jou. Zeg ja voor { $until }.
you-are-called = Er is een plek voor jou. We bellen je.
you-lapsed = De plek is naar een ander gegaan.
offer-over = Deze plek is al weg. Je mag je opnieuw aanmelden.
cancelled = Je staat niet meer op de lijst.
just-full = Iemand anders had net de laatste plek.
only-n-left = { $n ->
    [one] Er is nog { $n } plek.
   *[other] Er zijn nog { $n } plekken.
}
too-late = Aanmelden kan niet meer.
name-missing = Vul hier je voornaam in, met hoogstens { $n } letters.
address-wrong = Dit is geen mailadres of mobiel nummer. Kijk nog een keer.
organise-new = Zet iets in de agenda
organise-change = Pas aan
organise-put-up = Zet in de agenda
organise-save = Bewaar
organise-done = Het staat in de agenda.
ask-title = Hoe heet het?
ask-title-hint = Bijvoorbeeld: Samen soep koken
ask-brief = In het kort
ask-brief-hint = Wat ga je doen? In een of twee zinnen.
ask-about = Meer erover (hoeft niet)
ask-about-hint = Wat neem je mee? Wie mag komen? Een lijstje maak je met - aan het begin van de regel.
ask-day = Welke dag?
ask-from = Van hoe laat?
ask-to = Tot hoe laat?
ask-time-hint = Bijvoorbeeld: 14.00
ask-again = Komt het vaker?
again-once = Nee, een keer
again-weekly = Elke week
again-every-other-week = Om de week
again-monthly = Elke maand op dezelfde weekdag (zoals de tweede dinsdag)
ask-until = Tot en met welke dag? (hoeft niet)
ask-until-hint = Laat leeg als je nog niet weet wanneer het stopt.
ask-place = Op welke plek?
ask-place-none = Een andere plek
ask-spot = Waar daar? (hoeft niet)
ask-spot-hint = Bijvoorbeeld: keuken
ask-cost = Wat kost het? (hoeft niet)
ask-cost-hint = Laat leeg als het gratis is. Bijvoorbeeld: 2 euro
ask-sign-up = Aanmelden
ask-walk-in = Loop binnen, aanmelden hoeft niet
ask-with-sign-up = Met aanmelden
ask-places = Hoeveel plekken?
ask-places-hint = Laat leeg als er plek is voor iedereen.
ask-held = Plekken voor wie belt
ask-held-hint = Zo veel plekken blijven vrij voor mensen zonder internet, tot een dag ervoor.
ask-list = Als het vol is
list-none = Vol is vol
list-moves-up = Wie wacht, komt vanzelf aan de beurt
list-asks = Wie wacht, krijgt eerst de vraag
ask-closes = Aanmelden stopt zoveel uur ervoor
ask-closes-hint = 0 is: tot het begint.
ask-quiet = Stil: niemand ziet wie er komt, en brieven noemen de naam niet
ask-phone = Wie kun je bellen? (hoeft niet)
ask-phone-hint = Laat leeg voor het nummer van het centrum.
ask-scene = Kies een tekening
title-missing = Vul hier in hoe het heet.
too-long = Dit is te lang. Gebruik hoogstens { $n } tekens.
number-wrong = Vul hier een getal in van 0 tot { $n }.
fewer-than-come = Er komen al { $n } mensen. Neem er minstens zo veel.
time-wrong = Vul hier een tijd in, zoals 14.00.
day-wrong = Kies een dag die nog komt.
until-wrong = Deze dag is te vroeg of te ver weg.
n-come = { $n ->
    [0] Nog niemand komt
    [one] { $n } mens komt
   *[other] { $n } mensen komen
}
nobody-yet = Er heeft zich nog niemand aangemeld.
column-people = Mensen
column-standing = Staat op
standing-coming = komt
standing-waiting = wacht
standing-offered = heeft een plek tot { $until }
standing-to-call = bel: er is een plek
standing-lapsed = gaf geen antwoord
take-off = Haal weg
taken-off = { $name } staat niet meer op de lijst.
write-down-title = Schrijf iemand op
write-down-hint = Voor wie belt of langskomt. Daarna kun je een briefje printen.
write-down = Schrijf op
call-off-title = Gaat het niet door?
call-off-why = Waarom niet? (hoeft niet)
call-off-hint = Iedereen die komt leest dit.
call-off = Dit gaat niet door
called-off = Het gaat niet door. Iedereen op de lijst hoort het.
to-the-activity = Naar de activiteit
slip = Briefje
slip-coming = Je staat op de lijst
slip-waiting = Je staat op de wachtlijst
slip-ours = Er is een plek voor jou
slip-cancelled = Je staat niet meer op de lijst
slip-quiet = Je afspraak
slip-code = Dit is je code:
slip-how = Bewaar deze code. Kun je toch niet? Ga naar { $address } en vul de code in, of bel ons.
slip-name-hint = De naam waarmee je je hebt aangemeld.
slip-name-wrong = Deze naam staat niet bij deze code. Kijk nog een keer, of bel ons.
letter-confirm-subject = Je aanmelding
letter-you-come = Je staat op de lijst. Tot dan!
letter-you-wait = Het is nu vol. Je staat op de wachtlijst. Je hoort het als er een plek is.
letter-moved-subject = Er is een plek voor je
letter-moved-up = Er is een plek vrij. Je staat nu op de lijst. Kun je toch niet? Meld je dan af.
letter-offered = Er is een plek vrij. Wil je komen? Zeg ja voor { $date }, { $time }.
letter-lapsed = We hebben niets gehoord. De plek is naar een ander gegaan.
letter-off-subject = Dit gaat niet door
letter-off = Dit gaat niet door.
letter-off-because = Dit gaat niet door: { $why }
letter-when = { $title }, { $date }, { $time }
letter-quiet-subject = Er is iets veranderd aan je afspraak
letter-quiet-when = Je afspraak van { $date }, { $time }
letter-look = Bekijk het
kept-sign-ups = Wie zich heeft aangemeld in de agenda
kept-dates = Wat er te doen was
export-sign-ups = Waarvoor je je hebt aangemeld
export-organised = Wat je organiseert
act-put-up = zette iets in de agenda
act-called-off = liet iets niet doorgaan

## Organising: changes, single dates, proposals.
told-letters = { $n ->
    [one] { $n } mens krijgt bericht.
   *[other] { $n } mensen krijgen bericht.
}
told-calls = { $n ->
    [one] { $n } mens moet je bellen.
   *[other] { $n } mensen moet je bellen.
}
told-calls-by-team = { $n ->
    [one] Het team belt { $n } mens.
   *[other] Het team belt { $n } mensen.
}
and-n-more-dates = { $n ->
    [one] en nog { $n } dag
   *[other] en nog { $n } dagen
}
letter-changed-subject = Er is iets veranderd: { $title }
letter-changed-quiet = Er is iets veranderd. Bel ons als je wilt weten wat.
letter-other-time = Het is nu om { $clock } in plaats van { $former }.
letter-other-end = Het duurt nu tot { $clock }.
letter-other-day = Het is nu op { $date }, { $clock }. Eerst was het op { $former_date }, { $former_clock }.
letter-elsewhere = Het is nu op een andere plek: { $place }.
letter-elsewhere-unsaid = Het is nu op een andere plek. Bel ons om te horen waar.
letter-elsewhere-quiet = Het is op een andere plek. Bel ons om te horen waar.
letter-on-again = Het gaat toch door.
calls-title = Bel deze mensen
calls-lead = { $n ->
    [0] Niemand om te bellen.
    [one] { $n } mens om te bellen.
   *[other] { $n } mensen om te bellen.
}
calls-printed = Geprint op { $date }.
calls-none = Iedereen weet het. Mooi!
calls-other = Krijg je een ander of een voicemail? Zeg alleen: wil je { $centre } terugbellen? Zeg niet waarover.
calls-number = Nummer
calls-no-number = Geen nummer. Zeg het als je elkaar ziet.
calls-say = Zeg dit
calls-done = Gesproken
calls-tick = Gesproken
call-ticked = Dank je. De naam is van de lijst.
calls-away = Klaar? Dan gaat dit blad in de bak met het slot. Neem het niet mee naar huis.
tentative = Locatie onder voorbehoud
place-tentative = { $place } (onder voorbehoud)
ask-tentative = Onder voorbehoud: de plek is nog niet zeker
with-whom = Met { $name }
part-what = Wat is het?
part-looks = Wie en hoe het eruitziet
more-about = Meer: uitleg, kosten, taal, voor wie
more-again = Meer: tot wanneer, op meer dagen
more-sign-up = Meer: wachtlijst, plekken voor wie belt, stil
more-contact = Wie doet het, en wie kun je bellen?
ask-led-by = Wie doet dit? (hoeft niet)
ask-led-by-hint = Een voornaam. Iedereen kan die lezen.
again-every-few-weeks = Om de paar weken
again-monthly-last = Elke maand op de laatste (zoals de laatste vrijdag)
again-monthly-day = Elke maand op dezelfde datum (zoals de 15e)
again-yearly = Elk jaar
ask-n-weeks = Om de hoeveel weken?
ask-n-weeks-hint = Alleen als je koos: om de paar weken.
ask-also-on = Ook op deze dagen van de week
own-dates-stay = Dagen die je zelf hebt aangepast, blijven zoals ze zijn.
starters-title = Begin met een voorbeeld
starter-coffee = Koffie-inloop
starter-coffee-brief = Kom langs voor koffie of thee en een praatje.
starter-dinner = Samen eten
starter-dinner-brief = We eten samen aan een lange tafel. Je hoeft niet te koken.
starter-walk = Wandeling
starter-walk-brief = Een uur rustig wandelen door de buurt. We stoppen als iemand wil zitten.
starter-language = Taalcafé
starter-language-brief = Samen Nederlands praten. Fouten maken mag.
starter-repair = Repair café
starter-repair-brief = Is er iets kapot? Neem het mee. We maken het samen.
starter-games = Spelletjesmiddag
starter-games-brief = Kaarten, sjoelen of een bordspel. Iedereen kan meedoen.
starter-screens = Telefoon en computer
starter-screens-brief = Neem je telefoon of computer mee. Er is iemand die naast je komt zitten.
once-more = Doe dit nog eens
one-date-link = Deze dag anders
one-date-title = Alleen deze dag
one-date-lead = De andere dagen blijven zoals ze zijn.
one-date-done = Bewaard.
ask-note = Wat wil je erbij zeggen? (hoeft niet)
ask-note-hint = Bijvoorbeeld: Dit keer in de Tuinkamer
everybody-hears = Wie zich heeft aangemeld, hoort wat er verandert.
as-usual-title = Toch zoals altijd?
as-usual-lead = Dan gelden weer de gewone tijd en plek.
as-usual = Weer zoals altijd
on-again = Dit gaat toch door
call-off-how-far = Wat gaat niet door?
call-off-one = Alleen deze dag
call-off-rest = Deze dag en alles daarna
called-off-rest = Dit en alles daarna gaat niet door.
days-title = Alle dagen
days-none = Er komen geen dagen meer.
days-skipped = Deze dagen slaan we over
day-skip-title = Of deze dag overslaan?
day-skip-lead = Dan staat deze dag niet in de agenda, zoals bij een feestdag.
day-skip = Sla over
day-unskip = Toch wel
day-add-title = Een dag erbij
day-add = Zet erbij
day-added = De dag staat in de agenda.
day-taken = Op deze dag is het al. Kies een andere dag.
propose-title = Bedenk iets leuks
propose-lead = Wat wil jij doen met je buren? Vertel het ons. Wij helpen je.
propose-what = Wat wil je doen?
propose-what-hint = Bijvoorbeeld: Samen schaken
propose-brief = Vertel er iets over (hoeft niet)
propose-brief-hint = Voor wie is het? Wat heb je nodig?
propose-when = Wanneer? (hoeft niet)
propose-when-hint = Bijvoorbeeld: woensdagmiddag. Weet je het nog niet? Laat het leeg.
propose-where = Waar? (hoeft niet)
propose-where-hint = Bijvoorbeeld: in de huiskamer, of in het park
propose-n = Met hoeveel mensen? (hoeft niet)
propose-n-hint = Laat leeg als iedereen mag komen.
propose-name = Welke naam mag erbij staan? (hoeft niet)
propose-name-hint = Iedereen kan die lezen. Laat leeg als je dat niet wilt.
propose-send = Stuur mijn idee
propose-done = Dank je wel! We kijken ernaar en laten het je weten.
propose-first = Iemand van het team kijkt er eerst naar. Daarna staat het in de agenda.
propose-many = Er wachten al { $n } ideeën van jou op antwoord. Wacht daar even op.
propose-own = Jouw ideeën
proposed-waits = We kijken naar dit idee. Je hoort van ons.
proposed-yes = Ja! Het staat in de agenda.
proposed-no = Dit keer niet. { $because }
proposals-title = Voorstellen
proposals-lead = Wat buren bedachten. Zeg ja of nee, dan horen ze het.
proposals-none = Er wacht niets.
proposals-by = Bedacht door { $name }, { $date }
proposals-yes = Ja: kijk het na en zet het in de agenda
proposals-no = Dit keer niet
proposals-because = Wat zeg je erbij?
proposals-because-hint = Zeg vriendelijk waarom, of wat wel kan.
proposals-send-no = Stuur dit antwoord
because-missing = Schrijf hier een zin, met hoogstens { $n } tekens.
said-no = Het antwoord is verstuurd.
letter-idea-subject = Over je idee: { $title }
letter-idea-yes = Ja! Je idee staat in de agenda. Je kunt zelf zien wie er komt, en het aanpassen.
letter-idea-no = Dank je voor je idee. Dit keer doen we het niet.
at-once-title = Wie plaatst meteen
at-once-lead = Van anderen komt het eerst bij de voorstellen.
at-once-who = Deze mensen mogen het meteen
at-once-always = De coördinator mag het altijd.
at-once-done = Bewaard.
kept-calls = Wie we moeten bellen omdat er iets verandert
kept-proposals = Wat mensen bedachten voor de agenda
export-calls = Waarover we je willen bellen
export-ideas = Wat je hebt bedacht
act-changed-date = veranderde een dag in de agenda
act-said-no = zei nee tegen een voorstel
act-chose-at-once = koos wie iets meteen in de agenda zet
## Elders en op papier
more-filters = Meer keuze
elsewhere-title = Neem de agenda mee
whole-month = Hele maand
elsewhere-paper = Deze week op papier
elsewhere-calendar = In de agenda van je telefoon
my-agenda = Mijn agenda
my-agenda-going = Hier ga je heen
my-agenda-empty = Je staat nog nergens op de lijst.
on-waiting-list = Je staat op de wachtlijst
my-feed-name = Mijn agenda in { $centre }
waits-for = Op de wachtlijst: { $title }
quiet-appointment = Afspraak
secret-title = Op je telefoon
secret-intro = Met een geheim adres komt alles waar je heen gaat vanzelf in de agenda van je telefoon.
secret-make = Maak een geheim adres
secret-again = Maak een nieuw adres
secret-again-hint = Het oude adres werkt dan niet meer.
secret-since = Je hebt een geheim adres sinds { $date }.
secret-take-away = Gooi het adres weg
secret-gone = Het adres werkt niet meer.
secret-here = Dit is je geheime adres
secret-once = We laten het maar een keer zien. Zet het nu in je telefoon.
secret-label = Je geheime adres
secret-open = Zet het in mijn telefoon
secret-warning = Wie dit adres heeft, ziet waar je heen gaat. Geef het aan niemand.
export-secret = Geheim adres van je agenda
export-secret-since = gemaakt op { $at }
share-title = Vertel het door
share-address = Het adres
share-mail = Mail
share-whatsapp = WhatsApp
share-poster = Affiche
share-text = { $title }. { $when }. { $address }
agenda-drawn = Een tekening van een kalender aan de muur
opens-elsewhere = opent een nieuw venster
sites-title = Op andere sites
sites-intro = Andere sites mogen jullie agenda laten zien. Bijvoorbeeld de gemeente of een school. Alleen sites op deze lijst mogen dat.
sites-none = Er staat nog geen site op de lijst.
sites-listed = Deze sites mogen het
sites-new = Zet een site op de lijst
sites-name = De naam van de site
sites-name-hint = Bijvoorbeeld: www.voorbeeld.nl
sites-add = Zet op de lijst
sites-added = De site staat op de lijst.
sites-removed = De site staat niet meer op de lijst.
sites-wrong = Dit is geen naam van een site. Schrijf hem zo: www.voorbeeld.nl
sites-too-many = Er kunnen hoogstens { $n } sites op de lijst.
sites-line-title = Voor wie de site maakt
sites-line-hint = Stuur deze regel naar de maker van de site. Dan staat jullie agenda daar.
sites-line = De regel voor op de site
sites-look = Bekijk hoe het eruitziet
act-sites-changed = veranderde welke sites de agenda laten zien
hall-title = Vandaag en morgen
hall-nothing = Er staat niets meer op het programma.
hall-more = { $n ->
    [one] En nog { $n } activiteit. Kijk in de agenda.
   *[other] En nog { $n } activiteiten. Kijk in de agenda.
}
hall-scan = Scan de code of ga naar:
hall-call = Of bel
hall-as-of = Bijgewerkt om { $time }.
hall-hold = Zet stil
hall-go-on = Ga weer door
sheet-advice = Print dit blad.
sheet-call = Bel { $centre }
sheet-printed = Gedrukt op { $date }.
week-sheet-title = Deze week in { $centre }
days-from-to = { $from } tot en met { $to }
week-sheet-empty = Er staat deze week niets in de agenda. Je bent welkom voor koffie.
week-sheet-how = Kruis aan wat je leuk vindt. Staat er een code? Bel even en noem hem. Geen code? Loop zo binnen.
week-sheet-printed = Gedrukt op { $date }. Iets veranderd? Wij bellen je als je je hebt aangemeld.
column-day = Dag
column-i-go = Ik ga
column-time = Tijd
column-what = Wat
column-code = Code
poster-on-a3 = Groter: op A3
poster-on-a4 = Kleiner: op A4
poster-come-too = Kom je ook?
poster-join = Meedoen?
poster-call = Bel of scan de code.
poster-walk-in = Loop zo binnen.
poster-down = Deze affiche mag weg na { $date }.
check-sheet = Print de lijst
check-sheet-keep = Houd dit blad bij je.
check-sheet-names = Leg het niet op tafel. Er staan namen van buren op.
check-sheet-free = vrij voor wie belt:
check-sheet-waiting = Wachtlijst, op volgorde
check-sheet-tally = Zo binnengelopen? Zet een streepje, geen naam
check-sheet-after = Na afloop
check-sheet-count = Tel samen: mensen ________ voor het eerst ________
check-sheet-away = Dit blad gaat vandaag in de bak met het slot. Niemand bewaart het.
column-number = nr
column-phone = Telefoon
column-is-there = Is er
column-rang-off = Belde af
tally-adults = Volwassenen
tally-children = Kinderen tot 12
tally-first-time = Voor het eerst bij ons
## Gathered: what others do, on our calendar.
gather-title = Activiteiten van anderen
gather-lead = Haal op wat anderen al in hun agenda hebben. Dan typ je het niet over.
gather-sources = Deze sites halen we op
gather-add-title = Haal activiteiten op
gather-ask-name = Van wie is het?
gather-ask-name-hint = Bijvoorbeeld: Bibliotheek
gather-ask-address = Het adres van hun agenda
gather-ask-address-hint = Vraag hun om de iCal-link. Die eindigt vaak op .ics
gather-look = Kijk wat er komt
gather-look-hint = Er staat nog niets in de agenda. Je kijkt eerst.
gather-name-missing = Vul hier in van wie deze agenda is.
gather-no-address = Vul hier een adres in dat begint met https://
gather-address-known = Deze agenda halen we al op.
gather-too-many-sources = Meer dan { $n } sites kan niet. Haal er eerst een weg.
gather-not-public = Dit adres ligt niet op het open internet. Vraag een ander adres.
gather-too-slow = De site is te langzaam.
gather-too-large = Er staat veel te veel op dit adres.
gather-not-there = Op dit adres staat niets meer.
gather-refuses = De site laat ons niet binnen.
gather-not-a-calendar = Op dit adres staat geen agenda, maar iets anders. Vraag om de iCal-link.
gather-no-answer = De site antwoordt niet.
gather-went-well = Het laatst opgehaald: { $at }.
gather-failed-since = { $why } Laatst gelukt: { $at }.
gather-list-title = Een lijst of een bestand
gather-list-lead = Heb je een lijst, een bestand uit Excel of een .ics-bestand? Breng het mee.
gather-list-open = Breng een lijst mee
gather-batch = { $at }: { $n } in de agenda
gather-batch-by = { $at }, door { $name }: { $n } in de agenda
gather-paste = Plak hier je lijst
gather-paste-hint = Een activiteit op elke regel: de dag, de tijd en hoe het heet.
gather-paste-example = 26 november 16.00 tot 18.00 Samen soep koken
gather-file = Of kies een bestand
gather-file-hint = Een .ics-bestand, of een .csv-bestand uit Excel. Zet boven de kolommen: titel, datum, van, tot, waar, kosten.
gather-file-too-large = Dit bestand is te groot. Maak er twee van.
gather-list-missing = Plak hier een lijst, of kies een bestand.
gather-nothing-there = Hier staat niets in. Zet op elke regel een dag, een tijd en hoe het heet.
gather-not-text = Dit bestand kunnen we niet lezen. Bewaar het in Excel als CSV.
gather-is-a-page = Dit is een bladzijde van een site. Kies een .ics- of .csv-bestand.
gather-look-title = Dit zou erbij komen
gather-in-title = Dit staat in de agenda
gather-undone-title = Dit is weer weggehaald
gather-nothing-coming = Er staat niets in dat nog komt.
gather-n-found = { $n ->
    [one] We vonden { $n } activiteit.
   *[other] We vonden { $n } activiteiten.
}
gather-faults-title = Dit lukte niet helemaal
gather-too-much = Er staat meer in dan we aankunnen. We nemen er hoogstens { $n }.
gather-unknown-zone = Van { $n } kennen we de tijdzone niet.
gather-too-often = { $n } komen zo vaak terug dat we ze niet kunnen lezen.
gather-no-time = Van { $n } weten we niet wanneer het is.
gather-no-title = { $n } hebben geen naam.
gather-too-long = { $n } duren langer dan twee weken.
gather-more-than-once-a-day = { $n } zijn er meer keer op een dag. We nemen alleen de eerste keer.
gather-private = { $n } zijn privé. Die laten we daar.
gather-not-now = { $n } zijn al geweest, of komen pas na een jaar.
gather-line-wrong = { $n ->
    [one] { $n } regel kunnen we niet lezen.
   *[other] { $n } regels kunnen we niet lezen.
}
gather-wrong-lines = Kijk naar regel: { $lines }
gather-comes-title = Deze activiteiten
gather-n-more-dates = { $n ->
    [one] en nog { $n } keer
   *[other] en nog { $n } keer
}
gather-n-unshown = { $n ->
    [one] En nog { $n } andere.
   *[other] En nog { $n } andere.
}
gather-doubles-title = Staan deze er al in?
gather-doubles-hint = We zetten ze er niet bij. Is het toch iets anders? Zet dan een vinkje.
gather-like = Lijkt op: { $title }, { $at }
gather-ask-way = Hoe komen mensen?
gather-way-walk-in = Ze lopen binnen
gather-way-sign-up = Ze melden zich bij ons aan
gather-put-up-source = Daarna kijken we elk uur of er iets verandert.
gather-put-up-list = Een week lang kun je alles weer weghalen.
gather-n-in = { $n ->
    [one] { $n } activiteit staat in de agenda.
   *[other] { $n } activiteiten staan in de agenda.
}
gather-undo-title = Klopt het toch niet?
gather-undo-hint = We halen alles van deze lijst weg. Wat iemand al aanpaste, of waar iemand voor komt, blijft staan.
gather-undo = Haal deze lijst weer weg
gather-taken-off = { $off } weggehaald. { $n ->
    [0] Er blijft niets staan.
    [one] { $n } blijft staan: iemand paste het aan of meldde zich aan.
   *[other] { $n } blijven staan: iemand paste ze aan of meldde zich aan.
}
gather-site = Van { $site }.
gather-contact = Vragen? { $name } weet ervan.
gather-missing = { $n ->
    [one] Opeens is er { $n } activiteit weg.
   *[other] Opeens zijn er { $n } activiteiten weg.
}
gather-missing-why = Dat is meer dan de helft. Misschien ging er iets mis op hun site. Bij ons staat alles er nog.
gather-right = Ja, dit klopt. Haal ze weg
gather-right-said = Over een minuut halen we ze weg.
gather-now = Haal nu op
gather-n-on = { $n ->
    [0] Nog niets in de agenda
    [one] { $n } activiteit in de agenda
   *[other] { $n } activiteiten in de agenda
}
gather-is-ours = Hier aangepast
gather-left-title = Niet erbij gezet
gather-left-lead = Deze lijken er al te staan.
gather-still = Zet er toch bij
gather-away-title = Alles van deze site weghalen?
gather-away-hint = We halen de site niet meer op. Wat iemand al aanpaste, of waar iemand voor komt, blijft staan.
gather-away = Haal alles van deze bron weg
gather-cost-unknown = Vraag na
gather-comes-from = Van de site van { $name }, opgehaald { $at }.
gather-letter-subject = Klopt de agenda van { $name }?
gather-letter-missing = { $n ->
    [one] Op hun site is opeens { $n } activiteit weg. Dat is meer dan de helft. Bij ons staat alles er nog. Kijk of het klopt.
   *[other] Op hun site zijn opeens { $n } activiteiten weg. Dat is meer dan de helft. Bij ons staat alles er nog. Kijk of het klopt.
}
gather-letter-look = Kijk
when-from = { $date }, { $from } uur
kept-batches = Lijsten van anderen om in de agenda te zetten
export-sources = Voor welke sites je wordt genoemd
act-taken-in = zette activiteiten van anderen in de agenda
act-taken-off = haalde activiteiten van anderen weg

## Whether it is still true
checked-on = Nagekeken op { $date }.
checked-long-ago = Voor het laatst nagekeken op { $date }. Bel even of het nog klopt.
## Wie komt, en hoe
where-do-you-join = Waar doe je mee?
how-often = Hoe vaak kom je?
this-time = Alleen deze keer
every-time = Ik kom elke keer
come-never = Ik kom geen enkele keer meer
full-on = Vol op: { $dates }.
no-reminder = Stuur mij geen herinnering
code-lost = Code van je briefje kwijt? Bel { $phone }. Wij zoeken je op.
too-many = Er zijn net veel aanmeldingen van hier. Probeer het over een uur nog een keer, of bel { $phone }.
in-my-calendar = Zet het in je eigen agenda
meeting-later = Hoe je vanuit huis meedoet, staat hier vanaf { $moment }.
meeting-now = Doe je mee vanuit huis?
meeting-join = Doe mee met beeld
meeting-call = Of bel:
question-meal = Ik eet mee
question-wheelchair = Ik kom met een rolstoel
question-interpreter = Ik wil graag een tolk
question-behalf = Namens wie kom je?
question-behalf-hint = Een groep of organisatie. Hoeft niet.
question-optional = Hoeft niet.
answer-missing = Vul hier een antwoord in.
asking = Aanmelden en vragen
asking-ready = Wat wil je weten van wie komt?
asking-ready-hint = Kies er hoogstens twee. Alleen jullie zien de antwoorden. Na vier weken zijn ze weg.
asking-own = Eigen vraag (hoeft niet)
asking-own-hint = Bijvoorbeeld: Neem je een pan mee?
asking-needed = Zonder antwoord op mijn vraag kan iemand zich niet aanmelden
asking-kept = Bewaard.
questions-too-many = Kies hoogstens twee vragen.
question-delicate = Vraag dit liever niet: “{ $word }”. Gezondheid, geloof, afkomst en nummers van de overheid zijn privé. Wil je het toch vragen? Druk nog een keer op Bewaar.
meeting-title = Meedoen vanuit huis
meeting-hint = Alleen wie komt ziet dit, vanaf een half uur voor het begin.
meeting-link = Link om mee te doen (hoeft niet)
meeting-link-wrong = Dit is geen link. Een link begint met https://
meeting-phone = Nummer om in te bellen (hoeft niet)
meeting-phone-hint = Bijvoorbeeld: 030 000 00 00, code 1234
slip-also = Je komt ook op:
slip-change = Iets veranderen?
slip-which = Welke keer?
slip-all = Alle keren
take-over = Dit ben ik
take-over-hint = Heeft iemand dit voor jou opgeschreven? Zet het bij jouw gegevens.
taken-over = Dit staat nu bij jouw gegevens.
comes-already = Je staat al op de lijst voor deze dag.
link-come-not = Kun je toch niet komen?
link-yes = Wil je de plek die vrij is?
column-answers = Antwoorden
column-do = Wat wil je doen?
column-reach = Mail of telefoon
list-file = Lijst als bestand
standing-from-home = doet mee vanuit huis
n-from-home = { $n ->
    [one] { $n } vanuit huis
   *[other] { $n } vanuit huis
}
n-people = { $n ->
    [one] { $n } mens
   *[other] { $n } mensen
}
n-meals = { $n ->
    [one] { $n } eet mee
   *[other] { $n } eten mee
}
n-wheelchairs = { $n ->
    [one] { $n } rolstoel
   *[other] { $n } rolstoelen
}
n-interpreters = { $n ->
    [one] { $n } vraagt een tolk
   *[other] { $n } vragen een tolk
}
answer-meal = eet mee
answer-wheelchair = rolstoel
answer-interpreter = tolk
answer-behalf = namens { $name }
called-comes = Komt
called-not = Wil niet meer
was-called = { $name } komt.
new-slip = Nieuw briefje
turn = Andere plek in de rij
turn-place = Welke plek in de rij? (1 tot { $n })
turn-why = Waarom?
turn-give = Verplaats
turn-given = { $name } staat op een andere plek in de rij.
reason-agreed = Dat was zo afgesproken
reason-needs = Deze persoon heeft het nodig
reason-mistake = We hebben ons vergist
take-off-ticked = Haal iedereen met een vinkje weg
tick-crowd = { $n } zonder account en zonder adres, van { $moment }: zet overal een vinkje
many-taken-off = { $n ->
    [one] { $n } aanmelding is weg.
   *[other] { $n } aanmeldingen zijn weg.
}
nobody-chosen = Er is niemand gekozen. Zet eerst een vinkje.
check-in = Wie is er?
check-in-hint = Druk op de knop als iemand binnenkomt.
comes-in = Is er
is-in = is er
n-are-in = { $n ->
    [0] Nog niemand is er
    [one] { $n } mens is er
   *[other] { $n } mensen zijn er
}
tally-title = Of tel alleen de mensen
tally = Hoeveel mensen waren er?
tally-hint = Alleen een getal. Namen hoeven niet.
tally-keep = Bewaar het getal
tally-kept = Er waren { $n } mensen.
count-signed = { $n ->
    [one] { $n } mens was aangemeld.
   *[other] { $n } mensen waren aangemeld.
}
count-came = { $n ->
    [one] Daarvan kwam er { $n }.
   *[other] Daarvan kwamen er { $n }.
}
count-not = { $n ->
    [one] { $n } kwam niet.
   *[other] { $n } kwamen niet.
}
outcome = Wat er van kwam
outcome-text = Wat er van kwam
outcome-hint = Iedereen leest dit op de pagina van deze dag. Noem geen namen zonder te vragen.
outcome-kept = Bewaard. Het staat nu op de pagina.
outcome-is-open = De organisator schreef dit. Het staat al bij de activiteit.
outcome-later = Als het voorbij is, kun je hier schrijven wat er van kwam.
looked-back = Wat mensen vonden
looked-back-good = { $n } van de { $all } vonden het goed.
looked-back-wishes = Wat mensen een volgende keer willen
looked-back-none = Nog niemand heeft iets laten weten.
looked-back-few = Er zijn nog te weinig antwoorden. Vanaf vijf zie je ze hier. Zo weet niemand wie wat zei.
look-back = Hoe was het?
look-back-anonymous = Twee korte vragen. Niemand ziet wie wat antwoordt.
look-back-good = Was het goed?
look-back-yes = Ja
look-back-no = Nee
look-back-wish = Wat wil je een volgende keer? (hoeft niet)
look-back-send = Verstuur
look-back-done = Dank je wel! We hebben je antwoord.
look-back-choose = Kies ja of nee.
letter-also = Je komt ook op: { $dates }.
letter-remind-subject = Morgen
letter-remind = Morgen zien we je. Kun je toch niet? Meld je dan af.
letter-thank-subject = Dank je wel
letter-thank = Fijn dat je er was. Hoe was het? Twee korte vragen.
letter-thank-look = Vertel het ons
kept-views = Wat mensen van een activiteit vonden, zonder naam
kept-outcomes = Wat er van een activiteit kwam
export-answers = Wat je antwoordde bij het aanmelden
act-turn-given = gaf iemand een andere plek op de wachtlijst
act-many-taken-off = haalde meer aanmeldingen tegelijk weg

## Foto van een flyer
flyers-title = Foto’s van flyers
flyers-lead = Hangt er ergens iets leuks aan de muur? Maak er een foto van. Jij of een collega zet het later in de agenda.
flyer-photo = Maak of kies een foto
flyer-photo-hint = Zorg dat je de tekst kunt lezen.
flyer-spot = Waar hangt het?
flyer-optional = (hoeft niet)
flyer-bring = Bewaar de foto
flyer-kept = De foto is bewaard.
flyer-missing = Kies eerst een foto.
flyers-too-many = Er wachten al { $n } foto’s. Zet er eerst een paar in de agenda.
flyers-waiting = Nog niet in de agenda
flyers-none = Er wacht geen flyer.
flyer-brought-by = { $name }, { $day }
flyer-alt = Foto van een flyer. { $spot }
flyer-beside = Dit staat op de flyer. Vul het hieronder in.
flyer-put-up = Zet in de agenda
flyer-away = Niet nodig
flyer-gone = De foto is weg.
kept-flyers = Foto’s van flyers die nog in de agenda moeten
export-flyers = Flyers waar je een foto van maakte

## Wat er dubbel in staat
doubles-title = Staat dit dubbel in de agenda?
doubles-lead = Deze lijken op elkaar. Haal er een weg. Wie zich had aangemeld, krijgt bericht.
doubles-none = Er staat niets dubbel in de agenda.
double-take-off = Haal weg
double-gone = Weggehaald. De andere staat er nog.
double-apart = Nee, het zijn er twee
double-apart-done = Goed, ze blijven allebei staan.

## Voor wie en van wie
all-languages = Alle talen
all-organisers = Van iedereen
languages-spoken = Taal
only-of = Alleen van { $name }
of-everybody = Laat alles zien
fact-organiser = Wie organiseert het?
level = Hoe moeilijk is het?
level-easy = Voor beginners
level-usual = Voor wie al iets kan
level-hard = Voor wie al veel kan
level-easy-means = Je hoeft nog niets te kunnen.
level-usual-means = Je kunt het al een beetje.
level-hard-means = Je kunt het al goed.
level-unsaid = Dat zeg ik er niet bij
ask-level = Hoe moeilijk is het? (hoeft niet)
ask-languages = Welke taal spreken mensen daar? (hoeft niet)
waiting-proposals = { $n ->
    [one] 1 idee voor de agenda
   *[other] { $n } ideeën voor de agenda
}
