action-only-then = Er gebeurt pas iets als u op de knop drukt.
action-gone = Hij is al gebruikt, of hij is te oud. Bel ons gerust, dan helpen we u.

choose-yourself = Kies zelf welke berichten u krijgt:

export-heading = Berichten aan u
export-never = U wilt geen berichten.
export-mine = U krijgt alleen berichten die over u gaan.
export-daily = U krijgt ook één keer per dag wat er nieuw is.
export-mail = U krijgt ze liever per mail.
export-sms = U krijgt ze liever per sms.
export-call = U wordt liever gebeld.
export-sent = We stuurden u een bericht: { $moment }
export-link = U kreeg een link. Die werkt tot: { $moment }
kept-messages = wanneer we u een bericht stuurden
kept-links = links waarmee u iets doet zonder binnen te komen
