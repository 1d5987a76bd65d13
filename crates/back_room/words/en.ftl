part-place = Name, address and phone
part-places = Places and how to get there
part-week = When are you open?
part-days = Another day or a holiday
part-holidays = Public holidays
part-sign = Something else today?
part-greeting = Greeting
part-door = The colour of the door
part-rooms = Which rooms?
part-manners = How do you speak to people?
part-languages = Languages
part-country = In which country?
part-newcomers = Who may come in?
part-opening = The door opens on…
part-words = Your own words
part-rules = House rules

people-title = People
organisations-title = Organisations
arrange-title = Arrange the house
log-title = Log

saved = Kept: { $part }
too-long = This is too long. Use at most { $n } characters.
nobody = Nobody
search = Search
show-first = Show it first
not-kept-yet = This is how it will be. It is not kept yet.
take-away = Take away
pages = Pages
page-before = Previous
page-after = Next
lines-of = Line { $n_first } to { $n_last } of { $n }

good-morning = Good morning { $name }
good-afternoon = Good afternoon { $name }
good-evening = Good evening { $name }
hello = Hello { $name }
now-title = In the house now
something-else-today = Something else today?
to-room = To: { $room }
welcome-title = Your role: { $role }
welcome-desk = Does somebody want to come in? Say yes, or make a neighbourhood card.
welcome-behalf = Does something not work? Do it together, or on behalf of that person.
welcome-team = Under ‘People’ you see who is in the team.
welcome-arrange = Under ‘Arrange the house’ you choose name, hours, colour and rooms.
welcome-roles = Under ‘People’ you invite somebody and give roles.

guide-title = This is how the door opens
steps-done = { $n_done ->
    [one] { $n_done } of the { $n } steps is done.
   *[other] { $n_done } of the { $n } steps are done.
}
step-is-done = done
step-look = Look
step-go = Do this
step-team = Who works here?

purpose-host = Receives people and keeps it pleasant.
purpose-editor = Makes sure that the texts of the house are right.
purpose-moderator = Sees to it that we stay kind to each other.
purpose-volunteer = Helps at the desk.
purpose-ambassador = Tells the neighbourhood about this house.
purpose-outreach-volunteer = Visits people and listens.
purpose-social-worker = Is there for who looks for help.
purpose-partner = Works together with this house, from another organisation.
purpose-coordinator = Arranges the house and decides who works here.

only-invited = For now only people whom you invite come in.
all-may-change = Everything can be changed later.

place-name = Name
place-kind = What is it?
place-kind-hint = For example: Neighbourhood centre
place-street = Street and number
place-town = Town or neighbourhood
place-phone = Phone
place-mail = E-mail (not needed)
place-contact = Who helps when something does not work?
place-contact-hint = This name stands with a photo at the bottom of every page.
place-contact-none = Nobody of the team shows themselves to everyone yet. Each chooses that on ‘My page’.
place-save = Keep name and address
name-missing = Write what your house is called.
kind-missing = Write what it is, such as Neighbourhood centre.
street-missing = Write the street and the number.
town-missing = Write the town or the neighbourhood.
phone-wrong = Write a phone number with digits, such as 030 000 00 00.
mail-wrong = Check the mail address. It looks like name@example.nl.

day = Day
from = From
to = Until
times = Open
open-from = { $day }, open from
open-to = { $day }, open until
week-caption = Opening hours of each day
week-hint = Leave a day empty when you are closed.
week-pause = Closed in between?
week-pause-hint = Fill in from when until when you are open again after that.
week-pause-caption = Second opening of each day
week-save = Keep the hours
on-day = { $day }: { $advice }
time-wrong = Write a time such as 9.00 or 17.30.
times-half = Fill in both from and until.
times-backwards = The door closes after it opens. Turn the times round.
times-overlap = These times overlap. Begin later with the second.

sign-sentence = One sentence for the door
sign-hint = For example: The lift is broken, please ring the bell.
sign-until = Until what time? (not needed)
sign-until-hint = Without a time it hangs there for the rest of the day.
sign-closed = Closed today
sign-hang = Hang up the sentence
sign-take-down = Take it off the door
sign-hangs = This hangs on the door now, { $until }.
sign-is-down = The sign is off the door.
sign-missing = Write one sentence for the door.
until = until { $clock }
rest-of-the-day = the rest of the day
time-over = Choose a time that is still to come.

days-first = Which day?
days-last = Up to and including (not needed)
days-last-hint = For a holiday of more days.
days-times = Open from and until (not needed)
days-times-hint = Leave it empty when you are closed then.
days-why = Why? (not needed)
days-why-hint = For example: We are painting the hall.
days-add = Add it
day-wrong = Choose a day that is still to come.
last-day-wrong = Choose a last day after the first, at most { $n } days long.
holidays-closed = We are closed on public holidays
holidays-next = These are the first public holidays:
holidays-save = Keep the public holidays

rooms-hint = A room that is off has no window. You may give them other names.
room-label = Your name for { $room }
rooms-save = Keep the rooms
label-too-long = A name of a room has at most { $n } characters.

words-hint = Say it as the neighbourhood says it.
manners-informal = Kom je naar de soep?
manners-formal = Komt u naar de soep?
manners-save = Keep how we speak
words-which = Which word do you want to change?
words-search = A word or a part of a sentence
words-language = In which language?
words-found = { $n ->
    [one] { $n } sentence found
   *[other] { $n } sentences found
}
words-more = There are more. Search with a longer part of the sentence.
words-nothing = Those words are nowhere. Search another part of the sentence.
words-own = Words that you changed
words-usual = Usual
words-here = Here
words-same = the same
word-change = Change
word-change-title = Say it differently
word-text = This is how you say it
word-text-hint = Leave { $example } in. A name or a number comes there.
word-save = Say it like this from now on
word-back = Put back
own-word-empty = Write how you say it.
own-word-missing = Put { $name } in as well. A name or a number comes there.
own-word-unknown = Take { $name } away. We cannot fill that in here.
own-words-too-many = You already have { $n } words of your own. Put one back first.
own-word-kept = From now on it says: { $text }
own-word-back = It is as usual again.

door-choose = Choose a colour
door-groen = Green
door-blauw = Blue
door-wijnrood = Wine red
door-paars = Purple
door-petrol = Petrol
door-kastanje = Chestnut
door-aubergine = Aubergine
door-leisteen = Slate
door-save = Paint the door
door-painted = The door is now { $colour }.

greeting-hint = Leave empty what is fine. Then we say it ourselves.
greeting-morning = In the morning
greeting-day = In the afternoon
greeting-evening = In the evening
greeting-night = At night
greeting-welcome = One sentence below it
greeting-welcome-hint = For example: The coffee is ready, here too.
greeting-save = Keep the greeting

languages-offered = In which languages can somebody read?
languages-which-first = Which language first?
languages-which-first-hint = For who chooses nothing.
languages-save = Keep the languages
languages-none = Choose at least one language.
languages-first = Choose as the first a language that you offer.

newcomers-anyone = Everyone
newcomers-first = First somebody of the team says yes
newcomers-first-hint = Who waits may look around already.
newcomers-save = Keep who comes in

country-hint = The ages, the public holidays and some words go with it.
country-nl = The Netherlands
country-be = Belgium
country-save = Keep the country

door-is-open = The door is open to everyone.
door-opens = The door opens: { $moment }
door-waits = The door is closed again. Only invited people come in.
opening-day = On which day?
opening-hour = At what time? (not needed)
opening-hour-hint = Without a time the door opens at 0:00.
opening-save = Choose this day
opening-now = Open the door now
opening-only-invited = Let only invited people in again

rules-hint = Everyone reads this before their first message.
rules-label = One rule on each line
rules-label-hint = At most { $n } rules. Short, as you would say it yourself.
rules-save = Keep the house rules
rules-look = See them as everyone reads them
rules-missing = Write at least one rule.
rules-too-many = Choose at most { $n }. Nobody remembers more.
rule-too-long = Make every rule shorter than { $n } characters.
rules-same = Nothing has changed.
rules-kept = The house rules are kept. Everyone reads them before their next message.
rules-versions = All versions
rules-version = Version { $n }, { $moment }

people-hint = Who works here, and as what.
people-which = Whom do you want to see?
people-team = The team
people-everybody = Everyone
people-search = Search by first name
people-nobody = Nobody found. Search with fewer letters.
people-name = Name
people-roles = Does here
people-organisation = Works for
people-of = { $n_first } to { $n_last } of { $n } people
standing-waiting = still waiting
standing-invited = invited
invite-title = Invite somebody
people-list = Put many people on the list at once
invite-hint = Who is invited can always come in. Also while the door is still closed.
invite-name = First name
invite-address = E-mail or mobile number
invite-address-hint = The code to come in is sent there.
invite-roles = What will this person do here?
invite-roles-hint = Choose nothing for a resident.
invite-save = Invite
invite-to-known = Go to { $name }
display-name-wrong = Write a name of 1 to { $n } letters.
address-wrong = Write a mail address or a mobile number.
address-known = This address belongs to { $name } already.
is-invited = { $name } is invited and can come in.
letter-subject = Come in at { $centre }
letter-text = You are invited to { $centre }, the neighbourhood centre online.
letter-how = You come in without a password. Type this mail address or this number, and you get a code.
letter-link = Come in

person-roles = What does { $name } do here?
role-has = has this role
role-give = Give this role
role-take = Take this role back
role-is-given = { $name } has one more role: { $role }.
role-is-taken = { $name } no longer has this role: { $role }.
last-coordinator = You are the last coordinator. First give somebody else this role.
person-organisation = For whom does { $name } work?
person-organisation-hint = The organisation decides how much somebody may see at most.
person-organisation-none = No organisation
person-organisation-save = Keep the organisation
organisation-kept = The organisation is kept.
person-log = What was done about { $name }?

organisations-hint = For whom people work, and how much they may see at most because of that.
organisations-none = There is no organisation on the list yet.
organisation-new = One more organisation
organisation-name = Name
organisation-kind = What kind of organisation is it?
organisation-sees = May see at most
organisation-add = Add it
organisation-people = { $n ->
    [one] { $n } person works for it
   *[other] { $n } people work for it
}
organisation-name-missing = Write what the organisation is called.
organisation-kind-missing = Choose what kind of organisation it is.
organisation-added = { $name } is on the list.
organisation-in-use = Somebody still works for it. First take them off.
organisation-gone = The organisation is off the list.
kind-welfare = welfare organisation
kind-care-team = neighbourhood team or care team
kind-public-welfare-service = public welfare service
kind-housing-association = housing association
kind-public-health-service = public health service
kind-municipality = municipality
kind-school-or-library = school or library
kind-initiative = neighbourhood initiative
kind-other = something else
sight-public = Only what everyone in the street sees. Never who is here, who asks for or can do what, or worries.
sight-neighbourhood = What neighbours show each other. Never what was said in confidence.
sight-team = What the team needs, as far as the person's own role goes.

log-hint = What the team did in the last 12 months. After that it disappears.
log-empty = There is nothing here yet.
log-when = When
log-who = Who
log-what = What
log-about = About whom
log-nobody = the house itself
act-settings = changed
act-role-given = gave a role
act-role-taken = took a role back
act-invited = invited
act-organisation-added = put an organisation on the list
act-organisation-removed = took an organisation off the list
act-organisation-chosen = chose an organisation

places-hint = Where something happens, and how everybody gets in there.
places-to = Step, lift and toilet, and other places
places-full = There are { $n } places already. Take one away first.
place-is-home = your own building
place-home-address = Name and address stand under ‘Arrange the house’
place-new = Another place
place-called = What is the place called?
place-called-hint = For example: The sports hall
place-name-missing = Write what the place is called.
place-keep = Keep this place
place-look = Look at the place as everybody sees it
place-remove = Take this place away
place-gone = { $name } is off the list.
place-in-use = Something still happens here. Move that to another place first.
access-missing = Not filled in yet how one gets in here
answer-yes = Yes
answer-no = No
answer-not-known = We do not know yet
ask-doorstep = Is there a step at the door?
doorstep-level = No, all is level
doorstep-with-help = Yes, with a ramp or with help
doorstep-step = Yes, a step or stairs
ask-lift = Is there a lift?
lift-ground-floor = Not needed: all is on the ground floor
ask-toilet = Is there a toilet for people in a wheelchair?
ask-quiet-room = Is there a quiet room, also for praying?
ask-parking = Is there room at the door for a car or a mobility scooter?
ask-way-in = Where is the entrance? (not needed)
ask-way-in-hint = For example: The door is next to the baker. You may ring the bell.
ask-stop = Which bus or tram stops nearby? (not needed)
ask-stop-hint = For example: Stop Lindeplein, bus 4. Then a walk of 2 minutes.
ask-ring = Which number does one call at the door? (not needed)

part-photo = Photo of the building
photo-hint = This is how people recognise the building.
photo-choose = Choose a photo
photo-place-goes = We take the place where you were out of the photo.
photo-alt = What can you see in the photo?
photo-alt-hint = For people who cannot see the photo. For example: a red house with a bench at the door.
photo-alt-missing = Write in one sentence what is in the photo.
photo-missing = Choose a photo first.
photo-save = Put up the photo
photo-take-down = Take down the photo

## How long things stay
part-terms = How long we keep things
terms-hint = We throw things away by ourselves. Here you choose whether it may be sooner. Later is not possible.
terms-days = After how many days do we throw this away? { $n_least } to { $n_most }.
terms-wrong = Write a number from { $n_least } to { $n_most }.
terms-save = Save these days
terms-kept = This is saved. Tonight what is too old goes.
terms-look = How it reads on the page about privacy
## Op de kaart
ask-point = Where is it on the map? (optional)
ask-point-hint = Paste a link from a map here. Or two numbers, such as 52.0907, 5.1214.
point-wrong = There are no two numbers of a map in this. Write them like this: 52.0907, 5.1214
