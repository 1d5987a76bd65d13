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
more-about = Meer: uitleg, kosten, voor wie
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
at-once-title = Wie zet iets meteen in de agenda?
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
