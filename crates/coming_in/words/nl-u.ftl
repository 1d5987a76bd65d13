ask-lead = U hebt geen wachtwoord nodig. We sturen u een code.
ask-how = Hoe krijgt u de code?
by-sms-hint = op uw telefoon
by-mail-hint = in uw mailbox
by-card-hint = die krijgt u bij { $name } aan de balie
address = Uw telefoonnummer of uw mailadres
help-who = { $name } maakt het met u in orde.
help-we = Wij maken het met u in orde.

code-subject = Uw code voor { $name }
code-is = Uw code is { $code }. Hij werkt 10 minuten.
code-not-asked = Hebt u dit niet gevraagd? Dan hoeft u niets te doen.
code-title = Welke code kreeg u?
whose = Is dit uw apparaat?
whose-mine-hint = u blijft binnen, ook morgen
whose-other-hint = we vergeten u als u stopt
whose-missing = Kies of dit uw apparaat is.

new-title = Wat fijn dat u er bent
new-lead = Nog een paar korte vragen. Dan bent u binnen.
name-label = Hoe mogen we u noemen?
name-hint = Uw voornaam is genoeg. Uw naam mag verzonnen zijn.
name-too-long = Maak uw naam korter: hoogstens { $n } letters.
age-label = Hoe oud bent u?
age-missing = Kies hoe oud u bent.
child-hint = kom met uw ouder of verzorger naar de balie
welcome = Welkom { $name }. U bent binnen.
wait-child = Kom met uw ouder of verzorger naar de balie.
wait-child-where = U vindt ons bij { $name }, { $street }. Zegt uw ouder daar ja? Dan bent u binnen.
wait-for-name = { $name } zegt eerst ja. Daarna bent u binnen.
wait-for-us = Iemand van het team zegt eerst ja. Daarna bent u binnen.
wait-told = U krijgt bericht. U hoeft hier niet te blijven wachten.
not-yet-invited = Wat fijn dat u komt kijken. Nu komen alleen mensen binnen met een uitnodiging.

gone-title = U bent weer buiten
gone = Wij laten hier niets van u achter. Bewaarde u zelf een tekst of foto op dit apparaat? Haal die dan nog weg. Tot de volgende keer.

card-title = Kom binnen met uw buurtpas
card-lead = Vul in wat op uw pas staat, en uw eigen woord.
card-words = De 3 woorden op uw pas
card-words-missing = Typ de 3 woorden van uw pas.
own-word = Uw eigen woord
own-word-hint = Dat koos u aan de balie. Het staat niet op de pas.
own-word-missing = Typ uw eigen woord.
card-wrong = Dit klopt niet. Kijk nog een keer naar uw pas en uw woord.
card-lost-how = Aan de balie krijgt u in een minuut een nieuwe.

factor-title = Uw tweede sleutel
factor-step-app = Zet een app op uw telefoon die codes maakt: een authenticator.
factor-scan = Laat uw app dit vierkant lezen. Typ daarna de code.
factor-show = Typ de code uit uw app. Dan gaat de achterkamer open.
factor-square = Voor uw app
factor-code-hint = 6 cijfers uit de app, of een van uw codes op papier.
factor-key-missing = We kunnen de codes van uw app nu niet nakijken. Gebruik een code op papier. Zeg het ook tegen de coördinator: de systeembeheerder moet een sleutel terugzetten.
factor-card = Of gebruik uw buurtpas
factor-card-how = Als vrijwilliger hebt u op een bekende plek geen app nodig. Kom daar binnen met uw buurtpas en uw eigen woord. Gebruik een tablet of computer die niet van u is. Het werkt hier: { $places }.
paper-app-works = Uw app werkt
paper-lead = Is uw telefoon kwijt? Dan komt u hiermee binnen.
paper-renew-title = Uw codes op papier
paper-renew-how = Zijn ze bijna op, of bent u ze kwijt? Typ hierboven een code en druk op deze knop. De oude werken dan niet meer.
paper-old-gone = Uw oude codes werken niet meer

factor-code-on-paper = Een van uw codes op papier.
factor-show-passkey = Laat uw apparaat kijken of u het bent. Dan gaat de achterkamer open.
passkey-make-how = U opent de achterkamer dan met uw vinger, uw gezicht of de pincode van uw telefoon of laptop. Die blijven op uw apparaat. Wij zien ze nooit.
passkey-show = Met uw apparaat
passkey-show-how = Uw telefoon of laptop vraagt uw vinger, uw gezicht of uw pincode.
passkey-stopped = Het is niet gelukt. Misschien stopte u, of duurde het te lang. Probeer het nog een keer, of kies de andere manier.
passkey-is-known = Dit apparaat is al een sleutel van u.
passkey-made = Uw apparaat is nu een sleutel.
passkey-counts-back = Er klopt iets niet met dit apparaat. Misschien is er een kopie van uw sleutel. Typ een code, en zeg het tegen de coördinator.
passkey-show-first = Laat eerst opnieuw uw sleutel zien. Daarna kunt u hier iets veranderen.
passkeys-title = Uw apparaten
passkeys-none = U kunt ook uw telefoon of laptop als sleutel gebruiken.
passkeys-own-device = Hier iets veranderen kan alleen op een apparaat van uzelf.
passkeys-change-how = Wilt u hier iets veranderen? Laat dan eerst opnieuw een sleutel zien. Open met uw apparaat, of typ hierboven een code en druk op deze knop.
passkeys-too-many = U hebt al { $n } apparaten. Haal er eerst een weg.
passkey-last-removed = Dat was uw laatste sleutel. Maak een nieuwe. Dan kunt u weer in de achterkamer.

cards-new-lead = Vul dit samen in. Daarna drukt u de pas af.
card-told = Aan de balie kreeg u net een nieuwe buurtpas. Een oude pas werkt niet meer.
card-told-call = Was u dat niet? Bel ons dan meteen: { $phone }

print-what-for = Hiermee komt u binnen.
print-and-your-word = en uw eigen woord.

waiting-child = De ouder of verzorger staat bij u en zegt ja. Anders niet.
let-in-subject = U bent binnen bij { $name }
let-in-told = Het team zei ja. U kunt nu overal in en meepraten.

key-forget-what = Zit deze persoon nu bij u? Doe het anders niet. Daarna maakt hij of zij een nieuwe sleutel.

device-add-what = Druk hier op het apparaat zelf. U staat daarna weer buiten.
device-added = { $name } is nu van het centrum. U bent weer buiten.

new-device = Iemand kwam met uw naam binnen op { $device }: { $date }, { $clock }.
new-device-fine = Was u dat? Dan is alles goed en hoeft u niets te doen.
new-device-not-me = Was u dat niet? Sluit het dan af:
close-question = Was u dit niet? Dan sluiten we het af.
close-done = Dat apparaat is afgesloten. Bel ons gerust als u vragen hebt.
invited = U bent uitgenodigd bij { $name }.
invited-how = Kom binnen met dit adres. U hebt geen wachtwoord nodig.

kept-known = op welk eigen apparaat u eerder binnenkwam
export-heading = Hoe u binnenkomt
export-code = We stuurden u een code. Hij werkt tot: { $moment }
export-known = We kennen een eigen apparaat van u sinds: { $moment }
export-card = U kreeg een buurtpas: { $moment }
export-factor = U hebt een tweede sleutel: een app op uw telefoon.
export-passkey = Een apparaat van u is een tweede sleutel: { $device }. Sinds: { $moment }
export-passkey-used = Dat apparaat gebruikte u het laatst: { $moment }
export-paper-codes = { $n ->
    [one] U hebt nog 1 code op papier.
   *[other] U hebt nog { $n } codes op papier.
}

lost-title = Bent u uw pas kwijt?
lost-what = Dan zetten we hem uit. De oude pas werkt meteen niet meer. Aan de balie krijgt u een nieuwe.
lost-done = Uw oude pas werkt niet meer. Aan de balie krijgt u een nieuwe.
name-official = Deze naam klinkt alsof u van het huis of een bedrijf bent. Kies een andere naam.

list-file-hint = Bewaar uw lijst in uw rekenprogramma als CSV.
list-look-hint = Er gebeurt nog niets. U ziet eerst wat we begrijpen.
list-not-text = Dit bestand kunnen we niet lezen. Bewaar uw lijst als CSV en kies hem opnieuw.
sheets-again-what = Zijn vellen kwijt of mislukt? Druk alles opnieuw af. De passen op de oude vellen kunt u dan weggooien.
sheets-fold = Knip langs de streepjes en vouw elke pas dubbel. De naam knipt u eraf als u de pas geeft.
