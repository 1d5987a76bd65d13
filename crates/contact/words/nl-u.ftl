## Help and contact
lead = Wat uw vraag ook is: begin gewoon. Wij kijken samen verder.
whom = Wie wilt u spreken?
text = Wat wilt u vragen of vertellen?
address-label = Uw telefoonnummer of mailadres
address-hint = Alleen als u wilt dat we bellen of schrijven.
promised = U hoort uiterlijk op { $day } van ons.
follow-link = Hebt u al een nummer? Kijk hoe het staat
idea-for-us = Hebt u een idee voor de buurt?
idea-answer = Vertel het ons. U krijgt altijd antwoord.

## What is not right yet
too-often = Er kwamen vandaag al veel berichten. Wat u typte, staat er nog. Bel ons, kom langs, of stuur het morgen.

## The slip, and following it
slip-title = We hebben uw bericht
slip-how = Typ ze op { $address }. Daar ziet u hoe het staat, en leest u het antwoord.
slip-keep = Schrijf nummer en code op, of maak er een foto van. Over een uur staat dit hier niet meer. Geef ze niet aan anderen: wie ze heeft, kan uw vraag lezen.
slip-shared = Is dit niet uw eigen telefoon of computer? Haal dit dan weg als u het hebt opgeschreven.
follow-title = Hoe staat het met uw vraag?
follow-lead = Vul het nummer en de code van uw briefje in.
follow-lost = Bent u uw briefje kwijt? Bel ons of loop even binnen.
follow-waiting = We hebben uw bericht. U hoort uiterlijk op { $day } van ons.
follow-taken = Iemand van ons kijkt ernaar. U hoort uiterlijk op { $day } van ons.
follow-closed = Dit is klaar. Hebt u een nieuwe vraag? Stuur dan een nieuw bericht.
follow-more = Wilt u er iets bij zeggen?
follow-text = Uw bericht

## One question
you-have-it = U bent hiermee bezig.
you-took-it = U pakt dit op.
answer-text = Wat zegt u?

## Somebody at the desk or on the telephone
put-in-lead = Voor iemand die hier staat of belt. Daarna krijgt u een nummer en een code om mee te geven.

## Ideas
idea-text = Wat is uw idee?
ideas-none = Er staat hier nog geen idee. Dat van u kan het eerste zijn.

## Letters
letter-answered-subject = Er is antwoord op uw vraag
letter-answered = Er is antwoord op nummer { $number }. U leest het met de code van uw briefje. Briefje kwijt? Bel ons of kom langs.
letter-for-you-subject = Er is een vraag voor u
letter-for-you = Iemand heeft een vraag voor u. U leest hem in de achterkamer.

## What is kept, and who could read it
export-asked = Wat u vroeg
export-ideas = Uw ideeën die iedereen leest
export-did = Vragen waaraan u werkte
you-write-to = U schrijft aan { $name }.
who-reads = Alleen ons team leest dit. Uw naam hoeft niet.
text-missing = Schrijf eerst wat u wilt zeggen.
phone-missing = Vul uw telefoonnummer in. Of kies ‘Ik kom langs’.
mail-missing = Vul uw mailadres in. Of kies ‘Ik kom langs’.
follow-spoken = We hebben u hierover gesproken. Klopt dat niet? Schrijf het hieronder.
slip-we-call = We bellen u.
slip-we-text = U krijgt een sms als er antwoord is. Het antwoord leest u met nummer en code.
slip-we-mail = U krijgt een mail als er antwoord is. Het antwoord leest u met nummer en code.
slip-you-come = Kom langs wanneer u wilt, of lees het antwoord met nummer en code.
idea-may-be-shown = Soms zetten we een idee hier, zonder uw naam. Liever niet? Schrijf dat erbij.
who-reads-named = Alleen ons team leest dit, met uw naam erbij: { $name }.
line-idea = Uw idee
idea-is-among-them = Iedereen kan uw idee lezen:
idea-is-not-shown = Uw idee staat niet bij de ideeën die iedereen leest.
letter-received = Uw bericht heeft nummer { $number }.
letter-received-not-you = Hebt u ons niets gestuurd? Dan hoeft u niets te doen.
letter-answered-own = Er is antwoord op nummer { $number }. Kom binnen en lees het op uw eigen pagina.
letter-answered-subject-idea = Er is antwoord op uw idee
letter-put-in-subject = U krijgt antwoord van ons
letter-put-in = U vroeg iets in ons huis. Iemand van het team schreef het op, als nummer { $number }. Alleen het team leest het.
cookie-just-asked = Wat u net aan ons stuurde: stuurt u het per ongeluk nog eens, dan telt het één keer.
