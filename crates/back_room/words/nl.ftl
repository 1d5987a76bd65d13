part-place = Naam, adres en telefoon
part-places = Plekken en hoe je er komt
part-week = Wanneer zijn jullie open?
part-days = Een andere dag of vakantie
part-holidays = Feestdagen
part-sign = Vandaag iets anders?
part-greeting = Begroeting
part-door = De kleur van de deur
part-rooms = Welke kamers?
part-manners = Hoe spreken jullie mensen aan?
part-languages = Talen
part-country = In welk land?
part-newcomers = Wie mag binnenkomen?
part-opening = De deur gaat open op…
part-words = Jullie eigen woorden
part-rules = Huisregels

people-title = Mensen
organisations-title = Organisaties
arrange-title = Inrichten
log-title = Logboek

saved = Bewaard: { $part }
too-long = Dit is te lang. Gebruik hoogstens { $n } letters.
nobody = Niemand
search = Zoek
show-first = Laat eerst zien
not-kept-yet = Zo wordt het. Het is nog niet bewaard.
take-away = Haal weg
pages = Bladzijden
page-before = Vorige
page-after = Volgende
lines-of = Regel { $n_first } tot { $n_last } van { $n }

good-morning = Goedemorgen { $name }
good-afternoon = Goedemiddag { $name }
good-evening = Goedenavond { $name }
hello = Hallo { $name }
now-title = Nu in huis
something-else-today = Vandaag iets anders?
to-room = Naar: { $room }
welcome-title = Je rol: { $role }
welcome-desk = Wil iemand binnenkomen? Zeg ja, of maak een buurtpas.
welcome-behalf = Lukt iets niet? Doe het samen, of namens die persoon.
welcome-team = Bij ‘Mensen’ zie je wie er in het team zitten.
welcome-arrange = Bij ‘Inrichten’ kies je naam, uren, kleur en kamers.
welcome-roles = Bij ‘Mensen’ nodig je iemand uit en geef je rollen.

guide-title = Zo gaat de deur open
steps-done = { $n_done ->
    [one] { $n_done } van de { $n } stappen is klaar.
   *[other] { $n_done } van de { $n } stappen zijn klaar.
}
step-is-done = klaar
step-look = Bekijk
step-go = Regel dit
step-team = Wie werkt hier?

purpose-host = Ontvangt mensen en houdt het gezellig.
purpose-editor = Zorgt dat de teksten van het huis kloppen.
purpose-moderator = Let op dat we aardig blijven tegen elkaar.
purpose-volunteer = Helpt aan de balie.
purpose-ambassador = Vertelt in de buurt over dit huis.
purpose-outreach-volunteer = Gaat bij mensen langs en luistert.
purpose-social-worker = Is er voor wie hulp zoekt.
purpose-partner = Werkt samen met dit huis, vanuit een andere organisatie.
purpose-coordinator = Richt het huis in en bepaalt wie hier werkt.

only-invited = Nu komen alleen mensen binnen die jij uitnodigt.
all-may-change = Alles mag later anders.

place-name = Naam
place-kind = Wat is het?
place-kind-hint = Bijvoorbeeld: Buurtcentrum
place-street = Straat en huisnummer
place-town = Plaats of wijk
place-phone = Telefoon
place-mail = E-mail (hoeft niet)
place-contact = Wie helpt als iets niet lukt?
place-contact-hint = Deze naam staat met foto onderaan elke pagina.
place-contact-none = Nog niemand van het team laat zich aan iedereen zien. Dat kiest ieder zelf op ‘Mijn pagina’.
place-save = Bewaar naam en adres
name-missing = Schrijf hoe jullie huis heet.
kind-missing = Schrijf wat het is, zoals Buurtcentrum.
street-missing = Schrijf de straat en het huisnummer.
town-missing = Schrijf de plaats of de wijk.
phone-wrong = Schrijf een telefoonnummer met cijfers, zoals 030 000 00 00.
mail-wrong = Kijk het mailadres na. Het lijkt op naam@voorbeeld.nl.

day = Dag
from = Van
to = Tot
times = Open
open-from = { $day }, open vanaf
open-to = { $day }, open tot
week-caption = Openingstijden per dag
week-hint = Laat een dag leeg als jullie dicht zijn.
week-pause = Tussendoor dicht?
week-pause-hint = Vul hier in van wanneer tot wanneer jullie daarna weer open zijn.
week-pause-caption = Tweede openingstijd per dag
week-save = Bewaar de uren
on-day = { $day }: { $advice }
time-wrong = Schrijf een tijd zoals 9.00 of 17.30.
times-half = Vul de tijd in van én tot.
times-backwards = De deur gaat dicht na het opengaan. Draai de tijden om.
times-overlap = Deze tijden lopen door elkaar. Begin later met de tweede.

sign-sentence = Eén zin voor op de deur
sign-hint = Bijvoorbeeld: De lift is stuk, bel even aan.
sign-until = Tot hoe laat? (hoeft niet)
sign-until-hint = Zonder tijd hangt het er de rest van de dag.
sign-closed = Vandaag dicht
sign-hang = Hang de zin op
sign-take-down = Haal het van de deur
sign-hangs = Dit hangt nu op de deur, { $until }.
sign-is-down = Het bordje is van de deur.
sign-missing = Schrijf één zin voor op de deur.
until = tot { $clock }
rest-of-the-day = de rest van de dag
time-over = Kies een tijd die nog komt.

days-first = Welke dag?
days-last = Tot en met (hoeft niet)
days-last-hint = Voor een vakantie van meer dagen.
days-times = Open van en tot (hoeft niet)
days-times-hint = Laat leeg als jullie dan dicht zijn.
days-why = Waarom? (hoeft niet)
days-why-hint = Bijvoorbeeld: We verven de zaal.
days-add = Zet erbij
day-wrong = Kies een dag die nog komt.
last-day-wrong = Kies een laatste dag na de eerste, hoogstens { $n } dagen lang.
holidays-closed = Op feestdagen zijn wij dicht
holidays-next = Dit zijn de eerste feestdagen:
holidays-save = Bewaar de feestdagen

rooms-hint = Een kamer die uit staat, heeft geen raam. Je mag ze anders noemen.
room-label = Jullie naam voor { $room }
rooms-save = Bewaar de kamers
label-too-long = Een naam van een kamer heeft hoogstens { $n } letters.

words-hint = Zeg het zoals de buurt het zegt.
manners-informal = Kom je naar de soep?
manners-formal = Komt u naar de soep?
manners-save = Bewaar hoe we spreken
words-which = Welk woord wil je veranderen?
words-search = Een woord of een stuk van een zin
words-language = In welke taal?
words-found = { $n ->
    [one] { $n } zin gevonden
   *[other] { $n } zinnen gevonden
}
words-more = Er zijn er nog meer. Zoek met een langer stuk van de zin.
words-nothing = Die woorden staan nergens. Zoek een ander stuk van de zin.
words-own = Woorden die jullie veranderden
words-usual = Gewoon
words-here = Bij jullie
words-same = hetzelfde
word-change = Verander
word-change-title = Zeg het anders
word-text = Zo zeggen jullie het
word-text-hint = Laat { $example } staan. Daar komt straks een naam of een getal.
word-save = Zeg het voortaan zo
word-back = Zet terug
own-word-empty = Schrijf hoe jullie het zeggen.
own-word-missing = Zet { $name } er ook in. Daar komt straks een naam of een getal.
own-word-unknown = Haal { $name } weg. Dat kunnen we hier niet invullen.
own-words-too-many = Jullie hebben al { $n } eigen woorden. Zet er eerst een terug.
own-word-kept = Voortaan staat er: { $text }
own-word-back = Het staat weer gewoon.

door-choose = Kies een kleur
door-groen = Groen
door-blauw = Blauw
door-wijnrood = Wijnrood
door-paars = Paars
door-petrol = Petrol
door-kastanje = Kastanje
door-aubergine = Aubergine
door-leisteen = Leisteen
door-save = Verf de deur
door-painted = De deur is nu { $colour }.

greeting-hint = Laat leeg wat goed is. Dan zeggen wij het zelf.
greeting-morning = ’s Ochtends
greeting-day = ’s Middags
greeting-evening = ’s Avonds
greeting-night = ’s Nachts
greeting-welcome = Eén zin eronder
greeting-welcome-hint = Bijvoorbeeld: De koffie staat klaar, ook hier.
greeting-save = Bewaar de begroeting

languages-offered = In welke talen kan iemand lezen?
languages-which-first = Welke taal eerst?
languages-which-first-hint = Voor wie niets kiest.
languages-save = Bewaar de talen
languages-none = Kies minstens één taal.
languages-first = Kies als eerste een taal die jullie ook aanbieden.

newcomers-anyone = Iedereen
newcomers-first = Eerst zegt iemand van het team ja
newcomers-first-hint = Wie wacht, mag alvast rondkijken.
newcomers-save = Bewaar wie binnenkomt

country-hint = Hierbij horen de leeftijden, de feestdagen en sommige woorden.
country-nl = Nederland
country-be = België
country-save = Bewaar het land

door-is-open = De deur is open voor iedereen.
door-opens = De deur gaat open: { $moment }
door-waits = De deur is weer dicht. Alleen genodigden komen binnen.
opening-day = Op welke dag?
opening-hour = Hoe laat? (hoeft niet)
opening-hour-hint = Zonder tijd gaat de deur open om 0.00 uur.
opening-save = Kies deze dag
opening-now = Doe de deur nu open
opening-only-invited = Laat weer alleen genodigden binnen

rules-hint = Iedereen leest dit voor het eerste bericht.
rules-label = Eén regel op elke lijn
rules-label-hint = Hoogstens { $n } regels. Kort, zoals je het zelf zou zeggen.
rules-save = Bewaar de huisregels
rules-look = Bekijk ze zoals iedereen ze leest
rules-missing = Schrijf minstens één regel.
rules-too-many = Kies er hoogstens { $n }. Meer onthoudt niemand.
rule-too-long = Maak elke regel korter dan { $n } letters.
rules-same = Er is niets veranderd.
rules-kept = De huisregels zijn bewaard. Iedereen leest ze voor het volgende bericht.
rules-versions = Alle versies
rules-version = Versie { $n }, { $moment }

people-hint = Wie hier werkt, en als wat.
people-which = Wie wil je zien?
people-team = Het team
people-everybody = Iedereen
people-search = Zoek op voornaam
people-nobody = Niemand gevonden. Zoek met minder letters.
people-name = Naam
people-roles = Doet hier
people-organisation = Werkt voor
people-of = { $n_first } tot { $n_last } van { $n } mensen
standing-waiting = wacht nog
standing-invited = uitgenodigd
invite-title = Nodig iemand uit
people-list = Zet veel mensen tegelijk op de lijst
invite-hint = Wie uitgenodigd is, kan altijd binnenkomen. Ook als de deur nog dicht is.
invite-name = Voornaam
invite-address = E-mail of mobiel nummer
invite-address-hint = Daar komt de code om binnen te komen.
invite-roles = Wat gaat deze persoon hier doen?
invite-roles-hint = Kies niets voor een bewoner.
invite-save = Nodig uit
invite-to-known = Ga naar { $name }
display-name-wrong = Schrijf een naam van 1 tot { $n } letters.
address-wrong = Schrijf een mailadres of een mobiel nummer.
address-known = Dit adres is al van { $name }.
is-invited = { $name } is uitgenodigd en kan binnenkomen.
letter-subject = Kom binnen bij { $centre }
letter-text = Je bent uitgenodigd in { $centre }, het buurthuis online.
letter-how = Binnenkomen gaat zonder wachtwoord. Typ dit mailadres of dit nummer, en je krijgt een code.
letter-link = Kom binnen

person-roles = Wat doet { $name } hier?
role-has = heeft deze rol
role-give = Geef deze rol
role-take = Neem deze rol terug
role-is-given = { $name } heeft er een rol bij: { $role }.
role-is-taken = { $name } heeft deze rol niet meer: { $role }.
last-coordinator = Jij bent de laatste coördinator. Geef eerst iemand anders deze rol.
person-organisation = Voor wie werkt { $name }?
person-organisation-hint = De organisatie bepaalt hoeveel iemand hoogstens mag zien.
person-organisation-none = Geen organisatie
person-organisation-save = Bewaar de organisatie
organisation-kept = De organisatie is bewaard.
person-log = Wat is er gedaan rond { $name }?

organisations-hint = Voor wie mensen werken, en hoeveel zij daardoor hoogstens mogen zien.
organisations-none = Er staat nog geen organisatie op de lijst.
organisation-new = Een organisatie erbij
organisation-name = Naam
organisation-kind = Wat voor organisatie is het?
organisation-sees = Mag hoogstens zien
organisation-add = Zet erbij
organisation-people = { $n ->
    [one] { $n } mens werkt ervoor
   *[other] { $n } mensen werken ervoor
}
organisation-name-missing = Schrijf hoe de organisatie heet.
organisation-kind-missing = Kies wat voor organisatie het is.
organisation-added = { $name } staat op de lijst.
organisation-in-use = Er werkt nog iemand voor. Haal die er eerst af.
organisation-gone = De organisatie is van de lijst.
kind-welfare = welzijnsorganisatie
kind-care-team = buurtteam of zorgteam
kind-public-welfare-service = OCMW of sociale dienst
kind-housing-association = woningcorporatie of huisvesting
kind-public-health-service = GGD of gezondheidsdienst
kind-municipality = gemeente
kind-school-or-library = school of bibliotheek
kind-initiative = buurtinitiatief
kind-other = iets anders
sight-public = Alleen wat iedereen op straat ziet. Nooit wie er is, wie wat vraagt of kan, of zorgen.
sight-neighbourhood = Wat buren elkaar laten zien. Nooit wat in vertrouwen is gezegd.
sight-team = Wat het team nodig heeft, zover de eigen rol gaat.

log-hint = Wat het team deed in de laatste 12 maanden. Daarna verdwijnt het.
log-empty = Hier staat nog niets.
log-when = Wanneer
log-who = Wie
log-what = Wat
log-about = Over wie
log-nobody = het huis zelf
act-settings = veranderde
act-role-given = gaf een rol
act-role-taken = nam een rol terug
act-invited = nodigde uit
act-organisation-added = zette een organisatie op de lijst
act-organisation-removed = haalde een organisatie van de lijst
act-organisation-chosen = koos een organisatie

places-hint = Waar iets te doen is, en hoe iedereen daar binnenkomt.
places-to = Drempel, lift en toilet, en andere plekken
places-full = Er staan al { $n } plekken. Haal er eerst een weg.
place-is-home = jullie eigen gebouw
place-home-address = Naam en adres staan bij ‘Inrichten’
place-new = Een plek erbij
place-called = Hoe heet de plek?
place-called-hint = Bijvoorbeeld: De sporthal
place-name-missing = Schrijf hoe de plek heet.
place-keep = Bewaar deze plek
place-look = Bekijk de plek zoals iedereen die ziet
place-remove = Haal deze plek weg
place-gone = { $name } is van de lijst.
place-in-use = Hier gebeurt nog iets. Verplaats dat eerst naar een andere plek.
access-missing = Nog niet ingevuld hoe je hier binnenkomt
answer-yes = Ja
answer-no = Nee
answer-not-known = Weten we nog niet
ask-doorstep = Is er een drempel bij de deur?
doorstep-level = Nee, alles is vlak
doorstep-with-help = Ja, met een plank of met hulp
doorstep-step = Ja, een drempel of een trap
ask-lift = Is er een lift?
lift-ground-floor = Niet nodig: alles is beneden
ask-toilet = Is er een toilet voor mensen in een rolstoel?
ask-quiet-room = Is er een stille ruimte, ook om te bidden?
ask-parking = Is er bij de deur plek voor een auto of scootmobiel?
ask-way-in = Waar is de ingang? (hoeft niet)
ask-way-in-hint = Bijvoorbeeld: De deur zit naast de bakker. Je mag aanbellen.
ask-stop = Welke bus of tram stopt dichtbij? (hoeft niet)
ask-stop-hint = Bijvoorbeeld: Halte Lindeplein, bus 4. Dan 2 minuten lopen.
ask-ring = Welk nummer bel je voor de deur? (hoeft niet)

part-photo = Foto van het gebouw
photo-hint = Zo herkennen mensen het gebouw.
photo-choose = Kies een foto
photo-place-goes = We halen de plek waar je was uit de foto.
photo-alt = Wat zie je op de foto?
photo-alt-hint = Voor wie de foto niet kan zien. Bijvoorbeeld: een rood huis met een bankje voor de deur.
photo-alt-missing = Schrijf in één zin wat er op de foto staat.
photo-missing = Kies eerst een foto.
photo-save = Hang de foto op
photo-take-down = Haal de foto weg

## How long things stay
part-terms = Hoe lang we bewaren
terms-hint = We gooien dingen vanzelf weg. Hier kies je of het eerder mag. Later kan niet.
terms-days = Na hoeveel dagen gooien we dit weg? { $n_least } tot { $n_most }.
terms-wrong = Schrijf een getal van { $n_least } tot { $n_most }.
terms-save = Bewaar deze dagen
terms-kept = Dit is bewaard. Vannacht gaat weg wat te oud is.
terms-look = Zo staat het op de pagina over privacy
## Op de kaart
ask-point = Waar ligt het op de kaart? (hoeft niet)
ask-point-hint = Plak hier de link uit een kaart. Of twee getallen, zoals 52.0907, 5.1214.
point-wrong = Hierin staan geen twee getallen van een kaart. Schrijf ze zo: 52.0907, 5.1214
