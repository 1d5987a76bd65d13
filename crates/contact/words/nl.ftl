## Help and contact
title = Hulp en contact
lead = Wat je vraag ook is: begin gewoon. Wij kijken samen verder.
call = Bel
danger = Is er nu gevaar? Bel
no-emergency = Dit is geen plek voor nood. We lezen berichten alleen als { $name } open is.
whom = Wie wil je spreken?
message = Bericht
to-whom = aan { $name }
send-title = Stuur een bericht
for-whom = Voor wie?
for-whoever = Maakt niet uit, voor wie er is
text = Wat wil je vragen of vertellen?
text-hint = Een paar woorden is genoeg.
how-title = Hoe mogen we antwoorden?
how-call = Bel mij
how-sms = Met een sms
how-mail = Met een mail
how-desk = Ik kom langs, of lees het hier
address-label = Je telefoonnummer of mailadres
address-hint = Alleen als je wilt dat we bellen of schrijven.
send = Stuur aan { $name }
promised = Je hoort uiterlijk op { $day } van ons.
follow-link = Heb je al een nummer? Kijk hoe het staat
address = Adres
mail = E-mail
when-open = Wanneer zijn we open?
idea-for-us = Heb je een idee voor de buurt?
idea-answer = Vertel het ons. Je krijgt altijd antwoord.

## What is not right yet
text-missing = Schrijf eerst wat je wilt zeggen.
text-too-long = Maak het korter: hoogstens { $n } letters.
name-too-long = Maak de naam korter: hoogstens { $n } letters.
no-national-number = Hier staat een BSN of rijksregisternummer in. Haal dat weg: niemand heeft het hier nodig.
mail-wrong = Dit is geen mailadres. Kijk het na, of kies een andere manier.
sms-wrong = Dit is geen mobiel nummer. Kijk het na, of kies een andere manier.
phone-wrong = Dit is geen telefoonnummer. Kijk het na, of kies een andere manier.
too-often = Er kwamen vandaag al veel berichten. Wat je typte, staat er nog. Bel ons, kom langs, of stuur het morgen.

## The slip, and following it
slip-title = We hebben je bericht
slip-number = Nummer
slip-code = Code
slip-how = Typ ze op { $address }. Daar zie je hoe het staat, en lees je het antwoord.
slip-call = Of bel, of kom langs met dit briefje:
slip-keep = Schrijf nummer en code op, of maak er een foto van. Over een uur staat dit hier niet meer. Geef ze niet aan anderen: wie ze heeft, kan je vraag lezen.
slip-shared = Is dit niet je eigen telefoon of computer? Haal dit dan weg als je het hebt opgeschreven.
slip-away = Klaar, haal dit weg
follow-title = Hoe staat het met je vraag?
follow-lead = Vul het nummer en de code van je briefje in.
follow-code-hint = Acht letters en cijfers. Hoofdletters of kleine letters, dat maakt niet uit.
follow-look = Kijk hoe het staat
follow-wrong = Dit nummer en deze code horen niet bij elkaar. Kijk ze nog eens na.
follow-lost = Ben je je briefje kwijt? Bel ons of loop even binnen.
follow-number = Nummer { $number }
follow-waiting = We hebben je bericht. Je hoort uiterlijk op { $day } van ons.
follow-taken = Iemand van ons kijkt ernaar. Je hoort uiterlijk op { $day } van ons.
follow-answered = Er is antwoord.
follow-closed = Dit is klaar. Heb je een nieuwe vraag? Stuur dan een nieuw bericht.
follow-said = Wat er gezegd is
follow-more = Wil je er iets bij zeggen?
follow-text = Je bericht
follow-send = Stuur erbij
follow-close = Ik heb geen antwoord meer nodig
follow-no-more = Hier kan niets meer bij. Bel ons, of stuur een nieuw bericht.
line-asked = De vraag
line-answer = Antwoord van
line-note = Notitie voor het team, van
line-handed = Doorgegeven door

## The list of the team
inbox-title = Vragen en ideeën
inbox-lead = Alles wat op antwoord wacht: van het formulier, de balie en de telefoon.
inbox-waiting = Dit wacht
inbox-none = Er wacht niets. Fijn!
inbox-answered = Beantwoord, nog niet klaar
inbox-answered-lead = Komt iemand langs met een briefje? Lees het antwoord dan voor.
inbox-for = Voor { $name }
late = Te laat:
n-late = { $n ->
    [one] 1 vraag is te laat.
   *[other] { $n } vragen zijn te laat.
}
column-kind = Wat
column-promised = Beloofd
column-owner = Wie
column-state = Hoe staat het
nobody-yet = nog niemand
kind-question = Vraag
kind-idea = Idee
came-by-form = met het formulier
came-by-desk = aan de balie
came-by-phone = aan de telefoon
state-waiting = wacht
state-taken = iemand is ermee bezig
state-answered = beantwoord
state-closed = klaar
figures-title = Cijfers van het team
figures-lead = Van het hele team, zonder namen.
column-month = Maand
column-asked = Vragen en ideeën
column-answered = Beantwoord
column-in-time = Op tijd

## One question
wants-answer = Zo wil iemand antwoord:
take = Ik pak dit op
you-have-it = Jij bent hiermee bezig.
you-took-it = Jij pakt dit op.
another-took-it = Een collega is hier al mee bezig.
answer-title = Antwoord
answer-goes-mail = We sturen een mail dat er antwoord is. Het antwoord zelf staat er niet in.
answer-goes-sms = We sturen een sms dat er antwoord is. Het antwoord zelf staat er niet in.
answer-goes-call = Bel met het antwoord. Schrijf het hier ook op, dan is het terug te lezen.
answer-goes-desk = Iemand komt langs. Lees het antwoord dan voor.
answer-text = Wat zeg je?
answer-hint = Schrijf kort en gewoon.
answer-send = Geef dit antwoord
answer-is-there = Het antwoord staat klaar.
note-title = Notitie van een gesprek
note-text = Wat is er gezegd?
note-hint = Alleen het team leest dit.
note-is-answer = Hiermee is de vraag beantwoord
note-keep = Bewaar de notitie
note-is-kept = De notitie is bewaard.
hand-over-title = Geef door aan een collega
hand-over-to = Aan wie?
hand-over-agreed = De bewoner vindt het goed
hand-over-whom = Kies een collega die vragen mag lezen.
hand-over-ask-first = Vraag het eerst aan de bewoner.
hand-over-do = Geef door
handed-over = Doorgegeven aan { $name }.
close-title = Is het klaar?
close-do = Sluit af
is-closed = Afgesloten.
outcome-missing = Kies wat het werd.
outcome-answered = Beantwoord
outcome-referred = Verder geholpen bij een ander
outcome-not-reached = Niet bereikt
outcome-dropped = Niet meer nodig
outcome-other = Anders
outcome-themselves = Zelf afgesloten

## Somebody at the desk or on the telephone
put-in-title = Schrijf een vraag op
put-in-lead = Voor iemand die hier staat of belt. Daarna krijg je een nummer en een code om mee te geven.
put-in-where = Hoe komt de vraag binnen?
put-in-desk = Aan de balie
put-in-phone = Aan de telefoon
put-in-what = Wat is het?
put-in-name = Naam van de buur
put-in-name-hint = De voornaam is genoeg. Mag leeg blijven.
put-in-text = Wat vraagt of vertelt de buur?
put-in-do = Zet op de lijst

## Plain answers
plain-title = Antwoorden die we vaak geven
plain-lead = Begin een antwoord met een van deze teksten. Zet er niets in van een bewoner.
plain-begin = Begin met:
plain-add = Voeg een antwoord toe
plain-name = Hoe heet het?
plain-title-missing = Geef het een naam van hoogstens { $n } letters.
plain-too-many = Er staan er al veel. Haal er eerst een weg.
plain-away = Haal weg
plain-is-kept = Het antwoord is bewaard.
plain-is-away = Het antwoord is weg.

## Ideas
idea-title = Ik heb een idee
ideas-title = Ideeën van de buurt
ideas-lead = Wat kan er leuker, makkelijker of beter? Elk idee krijgt antwoord.
idea-text = Wat is je idee?
idea-send = Stuur mijn idee
ideas-shown = Wat we ermee doen
ideas-none = Er staat hier nog geen idee. Dat van jou kan het eerste zijn.
idea-number = Idee { $number }
idea-answered = Ons antwoord:
idea-take-away = Haal dit idee hier weg
idea-is-away = Het idee staat er niet meer.
idea-is-shown = Iedereen kan het idee nu lezen.
show-idea-title = Laat het idee aan iedereen zien
show-idea-lead = Zonder naam. Haal weg waaraan iemand te herkennen is.
show-idea-already = Dit idee staat er al.
idea-text-shown = Het idee
idea-text-hint = Zoals iedereen het leest.
decision-title = Wat wordt het?
decision-why = Waarom?
decision-thinking = we denken erover na
decision-yes = we gaan het doen
decision-done = het is gedaan
decision-no = het gaat niet door
show-idea = Laat zien
makers-title = Wie maakt dit?
makers-lead = { $name } wordt gemaakt door buren en collega's samen.

## Letters
letter-answered-subject = Er is antwoord op je vraag
letter-answered = Er is antwoord op nummer { $number }. Je leest het met de code van je briefje. Briefje kwijt? Bel ons of kom langs.
letter-follow = Lees het antwoord
letter-for-you-subject = Er is een vraag voor jou
letter-for-you = Iemand heeft een vraag voor jou. Je leest hem in de achterkamer.
letter-late-subject = Er wacht een vraag te lang
letter-late = Iemand zou al antwoord hebben, en heeft het nog niet. Kijk wie dit kan oppakken.
letter-look = Kijk in de lijst

## What is kept, and who could read it
kept-questions = Vragen en ideeën, na het afsluiten. Zonder namen blijft hoeveel het er waren.
who-reads-team = Vragen en ideeën: het team aan de balie leest ze, partners nooit.
who-reads-sealed = Ze zijn verzegeld. Wie de gegevens steelt, kan ze niet lezen.
export-asked = Wat je vroeg
export-question = Nummer { $number }, { $when } { $address }
export-ideas = Jouw ideeën die iedereen leest
export-did = Vragen waaraan je werkte
export-colleague = Vraag nummer { $number }
act-took = pakte een vraag op
act-handed-over = gaf een vraag door aan een collega
act-answered = beantwoordde een vraag
act-noted = schreef een notitie bij een vraag
act-closed = sloot een vraag af
act-typed = schreef een vraag op voor iemand
act-idea-shown = liet een idee aan iedereen zien
act-idea-taken-away = haalde een idee weg
waiting-for-somebody = { $n ->
    [one] 1 vraag wacht nog op iemand
   *[other] { $n } vragen wachten nog op iemand
}
waiting-number = Vraag { $number }
waiting-promised = Antwoord voor { $day }
waiting-late = Beloofd voor { $day }
waiting-late-with = Beloofd voor { $day }, ligt bij { $name }
figure-asked = Vragen deze maand
figure-in-time = Op tijd beantwoord
you-write-to = Je schrijft aan { $name }.
who-reads = Alleen ons team leest dit. Je naam hoeft niet.
phone-missing = Vul je telefoonnummer in. Of kies ‘Ik kom langs’.
mail-missing = Vul je mailadres in. Of kies ‘Ik kom langs’.
is-a-mail-address = Dit is een mailadres. Kies ‘Met een mail’, of vul een telefoonnummer in.
follow-spoken = We hebben je hierover gesproken. Klopt dat niet? Schrijf het hieronder.
follow-close-means = Dan stoppen we met deze vraag.
follow-close-yes = Ja, stop met deze vraag
slip-we-call = We bellen je.
slip-we-text = Je krijgt een sms als er antwoord is. Het antwoord lees je met nummer en code.
slip-we-mail = Je krijgt een mail als er antwoord is. Het antwoord lees je met nummer en code.
slip-you-come = Kom langs wanneer je wilt, of lees het antwoord met nummer en code.
idea-may-be-shown = Soms zetten we een idee hier, zonder je naam. Liever niet? Schrijf dat erbij.
close-says-nothing = Hier is nog niets over gezegd. Schrijf eerst een antwoord of een notitie.

## How a colleague asks it of whoever stands there
how-title-desk = Hoe wil de buur antwoord?
how-call-desk = Bellen
how-desk-desk = De buur komt langs
address-label-desk = Telefoonnummer of mailadres van de buur
address-hint-desk = Alleen om te antwoorden. Komt de buur langs? Laat dit leeg.
phone-missing-desk = Vul het telefoonnummer van de buur in. Of kies ‘De buur komt langs’.
mail-missing-desk = Vul het mailadres van de buur in. Of kies ‘De buur komt langs’.

## What the house knows of who came in
how-own-call = Bel mij op { $to }
how-own-sms = Met een sms naar { $to }
how-own-mail = Met een mail naar { $to }
how-else = Liever op een andere manier
who-reads-named = Alleen ons team leest dit, met je naam erbij: { $name }.
mine-title = Mijn vragen en ideeën
line-idea = Je idee
idea-is-among-them = Iedereen kan je idee lezen:
idea-is-not-shown = Je idee staat niet bij de ideeën die iedereen leest.

## What was said in a room
came-by-room = gezegd in een kamer
where-said = kijk waar
put-in-own = Dit is nu vraag { $number }. { $name } leest het op de eigen pagina. In de kamer ziet niemand het.
put-in-tell = Dit is nu vraag { $number }. Zeg het nummer en de code aan wie het vroeg.
act-put-in = zette bij de vragen wat iemand zei

## The list, for whoever works with it
asker-language = Taal van wie dit vraagt:
give-back = Geef terug
you-gave-it-back = De vraag wacht weer op een collega.
act-gave-back = gaf een vraag terug
outcome-title = Wat werd het?
to-the-inbox = Terug naar de vragen en ideeën

## More letters
letter-received = Je bericht heeft nummer { $number }.
letter-received-not-you = Heb jij ons niets gestuurd? Dan hoef je niets te doen.
letter-answered-own = Er is antwoord op nummer { $number }. Kom binnen en lees het op je eigen pagina.
letter-answered-subject-idea = Er is antwoord op je idee
letter-put-in-subject = Je krijgt antwoord van ons
letter-put-in = Je vroeg iets in ons huis. Iemand van het team schreef het op, als nummer { $number }. Alleen het team leest het.
letter-put-in-link = Kijk hoe het staat
cookie-just-asked = Wat je net aan ons stuurde: stuur je het per ongeluk nog eens, dan telt het één keer.
