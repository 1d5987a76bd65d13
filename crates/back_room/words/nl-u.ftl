part-places = Plekken en hoe u er komt
welcome-title = Uw rol: { $role }
welcome-team = Bij ‘Mensen’ ziet u wie er in het team zitten.
welcome-arrange = Bij ‘Inrichten’ kiest u naam, uren, kleur en kamers.
welcome-roles = Bij ‘Mensen’ nodigt u iemand uit en geeft u rollen.
only-invited = Nu komen alleen mensen binnen die u uitnodigt.
rooms-hint = Een kamer die uit staat, heeft geen raam. U mag ze anders noemen.
manners-informal = Komt u naar de soep?
words-which = Welk woord wilt u veranderen?
rules-label-hint = Hoogstens { $n } regels. Kort, zoals u het zelf zou zeggen.
people-which = Wie wilt u zien?
letter-text = U bent uitgenodigd in { $centre }, het buurthuis online.
letter-how = Binnenkomen gaat zonder wachtwoord. Typ dit mailadres of dit nummer, en u krijgt een code.
last-coordinator = U bent de laatste coördinator. Geef eerst iemand anders deze rol.

access-missing = Nog niet ingevuld hoe u hier binnenkomt
ask-way-in-hint = Bijvoorbeeld: De deur zit naast de bakker. U mag aanbellen.
ask-ring = Welk nummer belt u voor de deur? (hoeft niet)

photo-place-goes = We halen de plek waar u was uit de foto.
photo-alt = Wat ziet u op de foto?

## How long things stay
terms-hint = We gooien dingen vanzelf weg. Hier kiest u of het eerder mag. Later kan niet.
waiting-none = Er wacht niets op u.
waiting-turn = Uw dienst
waiting-for-you = Wie vroeg naar u
