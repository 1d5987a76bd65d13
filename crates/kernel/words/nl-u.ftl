privacy = Wat wij van u bewaren
you-are-a-guest = U zit hier als gast: { $name }.
ask-name = Bel ons of loop even binnen. { $name } helpt u graag.
ask-us = Bel ons of loop even binnen. Wij helpen u graag.
get-there = Zo komt u er
opens-on = De deur gaat open op { $date }. Bent u uitgenodigd? Dan kunt u nu al binnenkomen.
opens-soon = De deur gaat binnenkort open. Bent u uitgenodigd? Dan kunt u nu al binnenkomen.
waiting = Iemand van het team moet eerst ja zeggen. U mag al wel rondkijken.
not-allowed = Dit mag u hier niet doen. Vraag het aan iemand van het team.

access-no-step = U komt zonder drempel binnen.
access-step-with-help = Er is een drempel. Er ligt een plank, of iemand helpt u.

kept-sessions = op welk apparaat u binnen bent
kept-forms = welk formulier u net verstuurde
kept-acts = wat het team voor u deed, en wie dat deed
kept-people = uw naam en hoe we u bereiken, als u niet meer komt
kept-guests = uw naam, als u als gast aan tafel zat

export-you = Over u
export-language = Taal van uw berichten: { $language }
export-rules = U zag onze afspraken, versie { $n }.
export-organisation = U werkt voor: { $name }
export-role = Uw rol: { $role }
export-contact = We bereiken u op: { $address }, sinds { $moment }
export-face = Uw gezicht: { $picture }. Wie het ziet: { $audience }.
export-face-text = Bij uw gezicht staat: { $text }
export-acts-about = Wat het team voor u deed
export-acts-by = Wat u deed voor het team

## The house rules with which a centre begins
rule-kind = Wees aardig. Ook als u het niet eens bent.
rule-photo = Vraag eerst, voor u een foto laat zien.
