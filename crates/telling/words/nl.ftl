action-only-then = Er gebeurt pas iets als je op de knop drukt.
action-not = Nee, doe niets
action-gone-title = Deze link werkt niet meer
action-gone = Hij is al gebruikt, of hij is te oud. Bel ons gerust, dan helpen we je.
to-front-door = Naar de voordeur

choose-yourself = Kies zelf welke berichten je krijgt:
digest-subject = Nieuw in { $name }

demo-title = Post van het demohuis
demo-about = Hier liggen alle mails en sms’jes van de demo. Er gaat niets echt weg.
demo-again = Kijk of er nieuwe post is
demo-empty = Er ligt nog geen post.
demo-letters = Alle post
demo-to = Aan
demo-sms = Sms
demo-code = Code
demo-keys = Codes van het team
demo-key-of = De code van { $name }

export-heading = Berichten aan jou
export-never = Je wilt geen berichten.
export-mine = Je krijgt alleen berichten die over jou gaan.
export-daily = Je krijgt ook één keer per dag wat er nieuw is.
export-mail = Je krijgt ze liever per mail.
export-sms = Je krijgt ze liever per sms.
export-call = Je wordt liever gebeld.
export-sent = We stuurden je een bericht: { $moment }
export-waiting = Dit bericht ligt klaar: { $subject }
export-link = Je kreeg een link. Die werkt tot: { $moment }
kept-messages = wanneer we je een bericht stuurden
kept-links = links waarmee je iets doet zonder binnen te komen
