title = Voordeur
the-house = Het huis
good-morning = Goedemorgen!
good-afternoon = Goedemiddag!
good-evening = Goedenavond!
good-night = Goedenacht!
welcome = Welkom bij { $centre }.
alive = { $room }: { $says }.
building-caption = Zo ziet { $centre } eruit
building-drawn = Tekening van een gebouw met een bankje voor de deur
without-password = zonder wachtwoord
inside = Je bent binnen
waiting = Nog even wachten
to-own-page = naar je eigen pagina
demo-title = Dit is een demo
demo = De mensen en de gesprekken hier zijn verzonnen.
demo-post = Post van de demo
opens-title = De deur gaat open op { $date }
opens-soon-title = De deur gaat bijna open
opens-invited = Ben je uitgenodigd? Dan kun je nu al binnenkomen.
opens-notice = Tot die dag komen alleen genodigden binnen.
with-invitation = met je uitnodiging
quiet = Het is nu stil in huis.
quiet-building-open = Het gebouw is wel open. Loop gerust binnen!
find-us = Zo vind je ons
faces-title = Gezichten van { $centre }

languages-title = Kies je taal
go-back = Ga terug

help-title = Hulp nodig?
help-intro = Wat je vraag ook is: begin gewoon. Wij kijken samen verder.
call = Bel
danger = Is er nu gevaar? Bel
no-emergency = Dit is geen plek voor nood. Hier kijkt niet altijd iemand.
who-helps = Wie helpt je?
first-to-ask = Weet je het niet? Vraag het aan mij.
mail-us = Stuur een mail
address = Adres
phone = Telefoon
mail = E-mail
when-open = Wanneer zijn we open?
other-days = Deze dagen zijn anders
how-to-come-in = Zo kom je binnen
come-in-press = Druk op ‘Kom binnen’. Je hebt geen wachtwoord nodig.
come-in-choose = Kies: een code in je mail, een code in een sms, of je buurtpas.
come-in-type = Typ de code. Klaar!
come-in-pass = Geen mail en geen telefoon? Aan de balie krijg je een buurtpas.
look-around = Je mag ook gewoon rondkijken. Daar is niets voor nodig.
easier-title = Maak lezen makkelijker
easier-aloud = Onder aan de pagina staat ‘Lees voor’. Dan leest je telefoon of computer voor.
helplines-title = Andere nummers
helplines-intro = Deze mensen zijn er ook als wij dicht zijn.

place-way-in = De ingang
place-stop = Bus of tram
place-ring = Sta je voor de deur? Bel dit nummer.
place-not-known = Hoe je hier binnenkomt, weten we nog niet. Vraag het ons gerust.
place-ask-title = Wil je meer weten over deze plek?
place-ask-name = Vraag het aan { $name }. Bel, mail of loop binnen.
place-ask-us = Vraag het ons. Bel, mail of loop binnen.
other-places = Andere plekken

holiday-new-year = Nieuwjaarsdag
holiday-easter-sunday = Eerste paasdag
holiday-easter-monday = Tweede paasdag
holiday-kings-day = Koningsdag
holiday-labour-day = Dag van de Arbeid
holiday-liberation-day = Bevrijdingsdag
holiday-ascension = Hemelvaartsdag
holiday-whit-sunday = Eerste pinksterdag
holiday-whit-monday = Tweede pinksterdag
holiday-belgian-national-day = Nationale feestdag
holiday-assumption = Onze-Lieve-Vrouw-Hemelvaart
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-christmas = Eerste kerstdag
holiday-second-christmas-day = Tweede kerstdag

line-112 = Politie, brandweer, ambulance
line-112-for = Alleen als er nu gevaar is.
line-doctor = Je eigen huisarts
line-doctor-for = Ben je ziek of heb je pijn? ’s Avonds en in het weekend: de huisartsenpost.
line-suicide-nl = 113 Zelfmoordpreventie
line-suicide-be = Zelfmoordlijn
line-suicide-for = Denk je aan zelfmoord? Praat erover, dag en nacht.
line-children-nl = Kindertelefoon
line-children-be = Awel
line-children-for = Voor kinderen en jongeren die willen praten.
line-violence-nl = Veilig Thuis
line-violence-nl-for = Is er geweld thuis? Of maak je je zorgen om iemand?
line-violence-be = 1712
line-violence-be-for = Vragen over geweld, misbruik of mishandeling.
line-listening-be = Tele-Onthaal
line-listening-be-for = Wil je met iemand praten? Dag en nacht.

rules-none = Er zijn nog geen afspraken opgeschreven.
rules-version = Versie { $n }, van { $date }
tell-us-title = Klopt er iets niet?
tell-us = Zeg het ons. Bel, mail of loop binnen.
tell-name = Zeg het tegen { $name }. Bel, mail of loop binnen.
who-decides-title = Wie beslist?
who-decides = Een mens van het team kijkt en beslist, nooit een computer.
who-decides-again = Ben je het er niet mee eens? Zeg het. Dan kijkt iemand anders nog een keer.

privacy-intro = We bewaren zo weinig mogelijk. En nooit langer dan nodig.
responsible-title = Wie is hiervoor verantwoordelijk?
responsible = { $kind } { $centre }
ask-about-it = Heb je een vraag over je gegevens? Stel hem aan { $name }.
kept-title = Wat bewaren we, en hoe lang?
kept-what = Wat
kept-how-long = Hoe lang
kept-until-over = tot je weggaat, of tot je lang niet meer komt
n-minutes = { $n ->
    [one] 1 minuut
   *[other] { $n } minuten
}
n-days = { $n ->
    [one] 1 dag
   *[other] { $n } dagen
}
n-months = { $n ->
    [one] 1 maand
   *[other] { $n } maanden
}
kept-shorter = Haal je iets zelf weg? Dan is het meteen weg.
never-title = Wat doen we nooit?
never-sell = We verkopen niets van je.
never-advertise = Er is geen reclame.
never-follow = Niemand volgt je. Alles op deze pagina’s komt van ons zelf.
counting-title = Hoe tellen we bezoek?
counting = We tellen per dag hoeveel bezoek er was. We weten niet wie het was.
counting-how = De sleutel waarmee we tellen, gooien we elke nacht weg.
cookies-title = Welke cookies gebruiken we?
cookies-intro = Een cookie is een klein briefje in je browser. Wij gebruiken alleen wat nodig is.
cookie-name = Naam
cookie-purpose = Waarvoor
cookie-session = zodat je binnen blijft, tot je weggaat
cookie-language = zodat we je taal onthouden
cookie-letters = zodat we grotere letters onthouden
cookie-flash = zodat de volgende pagina zegt wat er gelukt is
rights-title = Wat mag je?
rights-see = Zien wat we van je weten.
rights-download = Het meenemen, om te lezen of voor een ander programma.
rights-correct = Laten verbeteren wat niet klopt.
rights-erase = Alles laten weghalen.
rights-where = Dat kan op je eigen pagina. Of aan de balie: wij doen het samen met je.
rights-own-page = Naar je eigen pagina
rights-age = Ben je jonger dan { $n } jaar? Dan geeft een ouder of verzorger eerst toestemming.
supervisor-title = Kom je er met ons niet uit?
supervisor = Dan kun je klagen bij de toezichthouder: { $name }.

accessible-intro = Iedereen moet hier binnen kunnen. Lukt dat niet? Dan horen we het graag.
accessible-standard-title = Waar houden we ons aan?
accessible-standard = Aan WCAG 2.2, niveau AA. Dat zijn de regels voor toegankelijke websites.
accessible-status = Of we aan alles voldoen, weten we pas als mensen het hebben getest.
accessible-tested-title = Wat is getest door een computer?
accessible-tested-rules = Elke pagina, met de regels van axe-core: geen fouten.
accessible-tested-keyboard = Alles met alleen het toetsenbord.
accessible-tested-zoom = Letters van 200 procent, en een smal scherm van 320 punten.
accessible-tested-colours = Overdag, in de avond en met hoog contrast.
accessible-tested-script = Alles zonder JavaScript.
accessible-tested-languages = Ook in het Arabisch, van rechts naar links.
accessible-not-yet-title = Wat is nog niet getest?
accessible-not-people = Nog geen mens met een beperking heeft alles geprobeerd.
accessible-not-reader = Nog niemand luisterde met een schermlezer naar elke pagina.
accessible-not-voices = ‘Lees voor’ gebruikt de stem van je eigen apparaat. Niet elk apparaat heeft er een.
accessible-feedback-title = Lukt iets niet?
accessible-building-title = En het gebouw zelf?
accessible-building = Drempel, lift en toilet: zo kom je er
accessible-date = Deze verklaring is van { $date }.

code-title = Typ de code van het papier
code-hint = Vijf tekens, zoals S8P2K. Kleine letters mogen ook.
code-go = Breng me erheen
code-unknown = Deze code kennen we niet. Kijk nog een keer, of bel ons.
code-missing = Typ eerst de code van het papier.
code-over-title = Dit is voorbij
code-over = { $title } was tot { $date }.
code-over-next = Kijk bij de voordeur wat er nu te doen is.

posters-title = Affiches
posters-intro = Een affiche brengt mensen met een korte code naar een kamer.
posters-none = Er is nog geen affiche.
posters-until = tot { $date }
posters-print = Bekijk en druk af
poster-new = Maak een affiche
poster-text = Wat staat er groot op?
poster-text-hint = Hoogstens 40 letters. Tot 17 letters past het op één regel.
poster-text-missing = Schrijf wat er groot op de affiche staat.
poster-text-too-long = Dit past niet. Gebruik hoogstens 40 letters.
poster-leads-to = Waar brengt de code mensen heen?
poster-until = Tot wanneer hangt hij? (hoeft niet)
poster-until-past = Kies een dag die nog komt.
poster-make = Maak de affiche
poster-come-too = Kom je ook?
poster-join = Meedoen?
poster-call-or-come = Bel of loop binnen.
poster-scan = Of scan de code. Typen mag ook:
poster-down-after = Deze affiche mag weg na { $date }.
poster-printed = Gedrukt op { $date }.
poster-advice = Druk deze pagina af op A4.

tally-title = Turven
tally-intro = Turf hier wie langskwam of belde. Zonder namen.
tally-what = Wat wil je turven?
tally-walk-ins = Mensen die binnenliepen
tally-calls = Mensen die belden
tally-how-many = Hoeveel?
tally-how-many-hint = Een getal van 1 tot en met 500.
tally-how-many-wrong = Typ een getal van 1 tot en met 500.
tally-add = Tel erbij
tally-added = Erbij geteld: { $n }.
tally-week = De laatste 7 dagen
tally-day = Dag
tally-visitors = Bezoek aan de site
tally-explained = Minder dan 10 laten we niet precies zien. Zo herkent niemand zich.
few = minder dan { $n }
nobody = niemand

## Who can read what is said in confidence
readers-title = Wie kan een gesprek lezen?
help-ask = Stel je vraag
help-follow = Heb je al een nummer? Lees je antwoord
help-apart = Praat je liever alleen met één iemand?
help-message = Bericht
