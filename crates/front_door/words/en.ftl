title = Front door
the-house = The house
good-morning = Good morning!
good-afternoon = Good afternoon!
good-evening = Good evening!
good-night = Good night!
welcome = Welcome to { $centre }.
alive = { $room }: { $says }.
building-caption = This is what { $centre } looks like
building-drawn = Drawing of a building with a bench in front of the door
without-password = no password needed
inside = You are inside
waiting = Just a little longer
to-own-page = to your own page
demo-title = This is a demo
demo = The people and the talk here are made up.
demo-post = Post of the demo
opens-title = The door opens on { $date }
opens-soon-title = The door opens soon
opens-invited = Were you invited? Then you can come in already.
opens-notice = Until that day only invited people come in.
with-invitation = with your invitation
quiet = It is quiet in the house now.
quiet-building-open = The building itself is open. Just walk in!
find-us = How to find us
faces-title = Faces of { $centre }

languages-title = Choose your language
go-back = Go back

help-title = Do you need help?
help-intro = Whatever your question is: just begin. We look at it together.
call = Call
danger = Is there danger now? Call
no-emergency = This is no place for emergencies. Nobody watches it all the time.
who-helps = Who helps you?
first-to-ask = Not sure? Ask me.
mail-us = Send an e-mail
address = Address
phone = Telephone
mail = E-mail
when-open = When are we open?
other-days = These days are different
how-to-come-in = How to come in
come-in-press = Press ‘Come in’. You need no password.
come-in-choose = Choose: a code by e-mail, a code by text message, or your neighbourhood pass.
come-in-type = Type the code. Done!
come-in-pass = No e-mail and no telephone? At the desk you get a neighbourhood pass.
look-around = You may also just look around. You need nothing for that.
easier-title = Make reading easier
easier-aloud = At the bottom of the page is ‘Read aloud’. Your phone or computer then reads to you.
helplines-title = Other numbers
helplines-intro = These people are there when we are closed, too.

place-way-in = The entrance
place-stop = Bus or tram
place-ring = Are you at the door? Call this number.
place-not-known = We do not know yet how you get in here. Just ask us.
place-ask-title = Do you want to know more about this place?
place-ask-name = Ask { $name }. Call, send an e-mail or walk in.
place-ask-us = Ask us. Call, send an e-mail or walk in.
other-places = Other places

holiday-new-year = New Year’s Day
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-kings-day = King’s Day
holiday-labour-day = Labour Day
holiday-liberation-day = Liberation Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-belgian-national-day = National Day
holiday-assumption = Assumption
holiday-all-saints = All Saints’ Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day
holiday-second-christmas-day = Second day of Christmas

line-112 = Police, fire brigade, ambulance
line-112-for = Only when there is danger now.
line-doctor = Your own doctor
line-doctor-for = Are you ill or in pain? In the evening and at weekends: the doctors’ post.
line-suicide-nl = 113 Suicide prevention
line-suicide-be = Suicide line
line-suicide-for = Do you think about suicide? Talk about it, day and night.
line-children-nl = Kindertelefoon
line-children-be = Awel
line-children-for = For children and young people who want to talk.
line-violence-nl = Veilig Thuis
line-violence-nl-for = Is there violence at home? Or do you worry about somebody?
line-violence-be = 1712
line-violence-be-for = Questions about violence or abuse.
line-listening-be = Tele-Onthaal
line-listening-be-for = Do you want to talk with somebody? Day and night.

rules-none = No agreements have been written down yet.
rules-version = Version { $n }, of { $date }
tell-us-title = Is something not right?
tell-us = Tell us. Call, send an e-mail or walk in.
tell-name = Tell { $name }. Call, send an e-mail or walk in.
who-decides-title = Who decides?
who-decides = A person of the team looks and decides, never a computer.
who-decides-again = Do you disagree? Say so. Then somebody else looks at it again.

privacy-intro = We keep as little as possible. And never longer than needed.
responsible-title = Who is responsible for this?
responsible = { $kind } { $centre }
ask-about-it = Do you have a question about your data? Ask { $name }.
kept-title = What do we keep, and how long?
kept-what = What
kept-how-long = How long
kept-until-over = until you leave, or have not come for long
n-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
n-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
n-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
kept-shorter = Do you take something away yourself? Then it is gone at once.
never-title = What do we never do?
never-sell = We sell nothing about you.
never-advertise = There are no advertisements.
never-follow = Nobody follows you. Everything on these pages comes from ourselves.
counting-title = How do we count visits?
counting = We count how many visits there were each day. We do not know who it was.
counting-how = The key that we count with is thrown away every night.
cookies-title = Which cookies do we use?
cookies-intro = A cookie is a small note in your browser. We use only what is needed.
cookie-name = Name
cookie-purpose = What for
cookie-session = so that you stay inside, until you leave
cookie-language = so that we remember your language
cookie-letters = so that we remember larger letters
cookie-flash = so that the next page says what was done
rights-title = What may you ask?
rights-see = To see what we know about you.
rights-download = To take it with you, to read or for another program.
rights-correct = To have corrected what is wrong.
rights-erase = To have everything taken away.
rights-where = You can do that on your own page. Or at the desk: we do it together with you.
rights-own-page = To your own page
rights-age = Are you younger than { $n }? Then a parent or guardian says yes first.
supervisor-title = Can we not solve it together?
supervisor = Then you can complain to the supervisor: { $name }.

accessible-intro = Everybody must be able to come in here. Is that not so? Please tell us.
accessible-standard-title = What do we hold to?
accessible-standard = To WCAG 2.2, level AA. Those are the rules for accessible websites.
accessible-status = Whether we meet all of them, we know only when people have tested it.
accessible-tested-title = What was tested by a computer?
accessible-tested-rules = Every page, with the rules of axe-core: no mistakes.
accessible-tested-keyboard = Everything with the keyboard alone.
accessible-tested-zoom = Letters of 200 per cent, and a narrow screen of 320 points.
accessible-tested-colours = By day, in the evening and in high contrast.
accessible-tested-script = Everything without JavaScript.
accessible-tested-languages = In Arabic too, from right to left.
accessible-not-yet-title = What was not tested yet?
accessible-not-people = No person with a disability has tried everything yet.
accessible-not-reader = Nobody has listened to every page with a screen reader yet.
accessible-not-voices = ‘Read aloud’ uses the voice of your own device. Not every device has one.
accessible-feedback-title = Does something not work?
accessible-building-title = And the building itself?
accessible-building = Step, lift and toilet: how to get there
accessible-date = This statement is of { $date }.

code-title = Type the code from the paper
code-hint = Five signs, such as S8P2K. Small letters are fine.
code-go = Take me there
code-unknown = We do not know this code. Look once more, or call us.
code-missing = First type the code from the paper.
code-over-title = This is over
code-over = { $title } was until { $date }.
code-over-next = Look at the front door what there is to do now.

posters-title = Posters
posters-intro = A poster brings people to a room with a short code.
posters-none = There is no poster yet.
posters-until = until { $date }
posters-print = Look and print
poster-new = Make a poster
poster-text = What stands on it in large letters?
poster-text-hint = At most 40 letters. Up to 17 letters fit on one line.
poster-text-missing = Write what stands on the poster in large letters.
poster-text-too-long = This does not fit. Use at most 40 letters.
poster-leads-to = Where does the code take people?
poster-until = Until when does it hang? (optional)
poster-until-past = Choose a day that is still to come.
poster-make = Make the poster
poster-come-too = Will you come too?
poster-join = Join in?
poster-call-or-come = Call or walk in.
poster-scan = Or scan the code. You can type it as well:
poster-down-after = This poster may go after { $date }.
poster-printed = Printed on { $date }.
poster-advice = Print this page on A4.

tally-title = Tallies
tally-intro = Count here who came by or called. Without names.
tally-what = What do you want to count?
tally-walk-ins = People who walked in
tally-calls = People who called
tally-how-many = How many?
tally-how-many-hint = A number from 1 to 500.
tally-how-many-wrong = Type a number from 1 to 500.
tally-add = Add it
tally-added = Added: { $n }.
tally-week = The last 7 days
tally-day = Day
tally-visitors = Visits to the site
tally-explained = Below 10 we do not show the exact number. So nobody can be recognised.
few = fewer than { $n }
nobody = nobody

## Who can read what is said in confidence
readers-title = Who can read a conversation?
help-ask = Ask your question
help-follow = Do you have a number already? Read your answer
help-apart = Do you rather talk with one person alone?
help-message = Message
