## The entrance
lead = Praat met één iemand van het team. Alleen u tweeën leest het. Uw naam mag verzonnen zijn.
wait-lead = Wacht hier, of kom zo terug. Uw plek blijft van u.
leave-label = Wat wilt u zeggen of vragen?
come-in-first = Kom eerst binnen. U kiest zelf een naam. Of bel ons.
or-come-in = Hebt u hier al een naam, of wilt u het later teruglezen? Kom dan eerst binnen.
guest-about = Dan hoeft u geen adres of nummer te geven. U leest het antwoord nu, op dit apparaat.
guest-name = Hoe mogen we u noemen?
guest-name-hint = Een naam die u zelf kiest. Verzonnen mag.
guest-shared-means = Drukt u een kwartier nergens op? Dan gaat u vanzelf weg. Wie na u komt, leest niets.
guest-nobody-there = Er is nu niemand om mee te praten. Kom binnen, dan leest u het antwoord later.
guest-stays = U bent hier als gast. Klaar? Druk altijd op “Stop en ga weg”. Daarna kan niemand dit hier nog lezen, u ook niet. Na 2 dagen is het ook weg bij het team.
guest-here = Dit is een gast. Gaat die weg, dan leest niemand uw antwoord.
suicide = Denkt u aan zelfmoord? Bel
when-title = Wanneer kunt u praten?
know-unseen = Niemand ziet dat u hier bent.
know-looked = U ziet altijd wie er meekeek.
know-away = U mag het gesprek weggooien.

## The talk
only-the-two = Alleen u tweeën leest dit.
only-who-takes = Alleen wie u helpt, leest dit.
n-before = { $n ->
    [0] U bent nu aan de beurt.
    [one] Er is nog 1 iemand voor u. Daarna bent u aan de beurt.
   *[other] Er zijn nog { $n } mensen voor u. Daarna bent u aan de beurt.
}
stay-or-come-back = { $names } komt zo bij u. Blijf hier, of kom zo terug. Uw plek blijft van u.
not-sent-yet = Uw bericht staat er nog, maar is nog niet verstuurd. We proberen het straks weer.
text-missing = Schrijf eerst wat u wilt zeggen.
are-you-in-danger = Gaat het niet goed met u, of met iemand anders? U hoeft dit niet alleen te doen.
too-fast = Even rustig aan. Uw bericht staat er nog; stuur het straks nog een keer.

## Who goes on with it
may-take-over-means = Zegt u ja, dan leest { $name } alles wat hier staat. Zegt u nee, dan blijft het zoals het is.

## Who looked
looked-took = { $name } nam uw gesprek aan en leest mee.
looked-handed = { $name } nam het over. Dat mocht van u.

## When it is done
when-done = Als u klaar bent
is-closed = Dit gesprek is gesloten. Schrijft u iets, dan gaat het verder.
throw-away-sure = Gooit u dit gesprek weg?
stays = Doet u niets? Dan verdwijnt het { $n } dagen na de laatste regel.

## A photo
photo-seen-by = Alleen wie met u praat, ziet de foto.
photo-hint = We halen de plek waar u was uit de foto. Groter dan 15 MB lukt niet.
photo-alt = Wat ziet u op de foto?
photo-alt-missing = Schrijf kort wat u op de foto ziet.
photo-text = Wilt u er iets bij zeggen?

## The workers' side
queue-lead = Wie wacht, ziet u pas als u het gesprek neemt. Alleen u en die persoon lezen het.
was-with-colleague = Was bij een collega. We vragen eerst of u het mag overnemen.
ask-to-take = Vraag of u het mag overnemen
queue-mine-none = U hebt nu geen gesprekken.
queue-others-lead = U ziet alleen dat er een gesprek is. Wat er staat, leest u niet.
no-hours-yet = Vul in wanneer u er bent. Anders staat er dat er niemand is.
hand-over-hint = { $name } zegt zelf ja of nee. Tot dan leest uw collega niets.

## Appointments
place-home = bij u thuis
none-fits-said = Goed. U hoort welke tijd nog meer kan.
agreed-title = Uw afspraak
letter-soon-subject = Denk aan uw afspraak
letter-soon = Denk aan uw afspraak. Kom binnen om te lezen wanneer het is.
export-time = U sprak af voor { $when }.

## Hours
hours-lead = Wanneer kunt u praten? Een dag zonder tijd is vrij.
away-label = Bent u er een tijdje niet? Vanaf welke dag weer wel?
away-hint = Tot die dag wacht niemand op u.
hours-kept = Uw uren zijn bewaard.

## Danger to life
glass-means-resident = Wie hier praat, leest uw naam en uw reden.
glass-means-hour = U mag 60 minuten lezen. Elke keer wordt opgeschreven.
glass-until = U mag lezen tot { $time }.
glass-each-time = Elke keer dat u leest, wordt opgeschreven.

## Told
letter-subject = Er is een berichtje voor u
letter-waits = Er is een berichtje voor u. Kom binnen om het te lezen.

## What is kept, and who could read it
who-reads-two = Wat u apart zegt, lezen alleen u en wie met u praat. Een collega neemt het pas over als u ja zegt.
who-reads-danger = Bij levensgevaar mag één collega een uur meelezen. Die zegt waarom. U ziet wie het was. De coördinator hoort het meteen. Het staat in een logboek dat niemand ongezien verandert.
who-reads-server = Wat u apart zegt, ligt versleuteld. Wie de server én het sleutelbestand heeft, zou het toch kunnen lezen.
export-heading = Wat u apart zei
export-waits = U praat apart sinds { $when }.
export-did-heading = Wat u deed als sociaal werker
export-did = U opende een gesprek: { $when }.
export-hours = Uw uren om te praten staan op uw eigen pagina.

## The question sheet
sheet-link = Schrijf eerst uw vragen op
sheet-lead = Schrijf op wat u wilt vragen. Dan vergeet u niets.
sheet-stays-here = Wat u hier schrijft, versturen en bewaren we niet. Sluit u de pagina, dan is het weg.
sheet-may-bring = U mag iemand meenemen.
sheet-may-ask-again = U mag zeggen: ik begrijp het niet, leg het nog eens uit.
sheet-may-think = U mag zeggen: ik denk er eerst over na.
sheet-photo = Geen printer? Maak een foto van dit blad met uw telefoon.

## Asking again
may-ask-again-means = Zegt u nee, dan vragen we niets.
export-again = U zei ja: we vragen nog eens hoe het gaat op { $when }.

## An appointment at the desk
slip-title = Uw afspraak
slip-call = Kunt u niet? Bel
desk-time-name-hint = Een voornaam is genoeg. Alleen u leest de naam.
desk-time-taken = U hebt dan al een afspraak. Kies een andere tijd.
export-desk-time = U hebt een afspraak aan de balie: { $when }.

## Answers that are given often
answer-name = Hoe noemt u het?
answer-text = Wat zegt u dan?

## A practice talk
practice-whom = Met wie oefent u?
practice-made-up = { $name } is verzonnen. Niemand leest wat u hier schrijft.
practice-you = U
practice-your-turn = Wat zegt u?
practice-done-lead = Lees het nog eens terug. Wat zegt u een volgende keer anders? Praat er met een collega over.
practice-rita-2 = Dank u. Er ligt een stapel brieven. Ik maak ze al maanden niet open.
practice-rita-4 = Wilt u dat met mij doen? Maar niet aan de balie. Daar kent iedereen me.
practice-samir-3-tip = Beloof niets wat u niet weet. Zeg wat u vandaag nog samen kunt doen.
practice-jo-3-tip = Vraag het gewoon: denkt u aan doodgaan? Van vragen wordt het niet erger. Is er nu gevaar? Bel 112. Dag en nacht praten kan ook, op dit nummer:
practice-jo-4 = Nee hoor, zo bedoel ik het niet. Maar fijn dat u het vraagt. Wat doet u hier overdag?
practice-jo-4-tip = Noem één ding en geen tien. Ga de eerste keer mee, of laat iemand Jo ophalen. Vraag of u nog eens mag vragen hoe het gaat.
