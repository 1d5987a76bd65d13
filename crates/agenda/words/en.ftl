feed-name = Agenda of { $centre }
title = Agenda
lead = Join in. Almost everything is free.
filters = Which activities
filter-all = Everything
filter-today = Today
filter-week = This week
filter-free = Free
filter-home = From home
mark-children = Children may come
mark-women = Women only
mark-learning = Learning together
mark-digital = Phone and computer
mark-outside = Outdoors
day-today = Today, { $date }
day-tomorrow = Tomorrow, { $date }
day-other = { $date }
until = until { $time }
at-home-too = Also from home
free = Free
is-off = Cancelled
walk-in = Just walk in
sign-up-wanted = Please sign up
full = Full
n-places-left = { $n ->
    [one] { $n } place left
   *[other] { $n } places left
}
empty = Nothing is planned on these days yet. Look at another week.
other-days = Other days
earlier = Earlier
later = Later
front-title = In the agenda
front-more = Whole agenda
n-today = { $n ->
    [one] { $n } thing today
   *[other] { $n } things today
}
facts = When and where
fact-when = When
fact-where = Where
fact-cost = Cost
fact-for-whom = For whom
fact-call = Questions? Call { $name }
when = { $date }, { $from } to { $to }
never-again = This is over.
setting-there = In the building
setting-home = From home
setting-both = In the building or from home
who-comes = Who is coming?
and-n-others = { $n ->
    [one] and { $n } other
   *[other] and { $n } others
}
other-dates = Other days
walk-in-hint = You do not have to sign up. Just walk in.
places-free = You are welcome
waits-title = Full. Join the waiting list
closed-title = You cannot sign up any more
over-title = This is over
closed-call = Would you still like to come? Call { $phone }.
first-name = First name
reach = Mail or phone (optional)
reach-hint = Then we can call or write to you if something changes.
how-many = How many people are coming?
how-many-people = How many people?
come = I am coming
come-wait = Put me on the list
come-not = I am not coming after all
show-me = My face may be shown here
come-not-hint = Can you not come after all? Take yourself off the list. Then somebody else can come.
yes-please = Yes, please
you-come = You are on the list. See you then!
you-wait = You are on the waiting list. We tell you when there is a place.
you-are-offered = There is a place for you. Say yes before { $until }.
you-are-called = There is a place for you. We will call you.
you-lapsed = The place went to somebody else.
offer-over = This place is gone. You may sign up again.
cancelled = You are no longer on the list.
just-full = Somebody else just took the last place.
only-n-left = { $n ->
    [one] There is { $n } place left.
   *[other] There are { $n } places left.
}
too-late = You cannot sign up any more.
name-missing = Fill in your first name here, { $n } letters at most.
address-wrong = This is not a mail address or a mobile number. Please look again.
organise-new = Put something in the agenda
organise-change = Change
organise-put-up = Put it in the agenda
organise-save = Save
organise-done = It is in the agenda.
ask-title = What is it called?
ask-title-hint = For example: Cooking soup together
ask-brief = In short
ask-brief-hint = What will you do? In one or two sentences.
ask-about = More about it (optional)
ask-about-hint = What should people bring? Who may come? For a list, begin the line with -.
ask-day = Which day?
ask-from = From what time?
ask-to = Until what time?
ask-time-hint = For example: 14.00
ask-again = Does it happen again?
again-once = No, once
again-weekly = Every week
again-every-other-week = Every other week
again-monthly = Every month on the same weekday (such as the second Tuesday)
ask-until = Until which day? (optional)
ask-until-hint = Leave empty if you do not know yet when it stops.
ask-place = At which place?
ask-place-none = Another place
ask-spot = Where there? (optional)
ask-spot-hint = For example: kitchen
ask-cost = What does it cost? (optional)
ask-cost-hint = Leave empty if it is free. For example: 2 euros
ask-sign-up = Signing up
ask-walk-in = Walk in, no need to sign up
ask-with-sign-up = With signing up
ask-places = How many places?
ask-places-hint = Leave empty if there is a place for everybody.
ask-held = Places for people who call
ask-held-hint = So many places stay free for people without internet, until a day before.
ask-list = When it is full
list-none = Full is full
list-moves-up = Whoever waits moves up
list-asks = Whoever waits is asked first
ask-closes = Signing up ends so many hours before
ask-closes-hint = 0 is: until it begins.
ask-quiet = Quiet: nobody sees who comes, and letters do not name it
ask-phone = Whom can people call? (optional)
ask-phone-hint = Leave empty for the number of the centre.
ask-scene = Choose a drawing
title-missing = Fill in here what it is called.
too-long = This is too long. Use { $n } characters at most.
number-wrong = Fill in a number from 0 to { $n }.
fewer-than-come = { $n } people are coming already. Take at least as many.
time-wrong = Fill in a time, such as 14.00.
day-wrong = Choose a day that is still to come.
until-wrong = This day is too early or too far away.
n-come = { $n ->
    [0] Nobody is coming yet
    [one] { $n } person is coming
   *[other] { $n } people are coming
}
nobody-yet = Nobody has signed up yet.
column-people = People
column-standing = Status
standing-coming = is coming
standing-waiting = waits
standing-offered = has a place until { $until }
standing-to-call = call: there is a place
standing-lapsed = did not answer
take-off = Take off the list
taken-off = { $name } is no longer on the list.
write-down-title = Write somebody down
write-down-hint = For whoever calls or comes by. After that you can print a slip.
write-down = Write down
call-off-title = Is it cancelled?
call-off-why = Why? (optional)
call-off-hint = Everybody who is coming reads this.
call-off = Cancel this
called-off = It is cancelled. Everybody on the list will hear.
to-the-activity = To the activity
slip = Slip
slip-coming = You are on the list
slip-waiting = You are on the waiting list
slip-ours = There is a place for you
slip-cancelled = You are no longer on the list
slip-quiet = Your appointment
slip-code = This is your code:
slip-how = Keep this code. Can you not come after all? Go to { $address } and fill in the code, or call us.
slip-name-hint = The name with which you signed up.
slip-name-wrong = This name does not belong to this code. Look again, or call us.
letter-confirm-subject = You signed up
letter-you-come = You are on the list. See you then!
letter-you-wait = It is full now. You are on the waiting list. We tell you when there is a place.
letter-moved-subject = There is a place for you
letter-moved-up = A place came free. You are on the list now. Can you not come after all? Then take yourself off the list.
letter-offered = A place came free. Would you like to come? Say yes before { $date }, { $time }.
letter-lapsed = We did not hear from you. The place went to somebody else.
letter-off-subject = This is cancelled
letter-off = This is cancelled.
letter-off-because = This is cancelled: { $why }
letter-when = { $title }, { $date }, { $time }
letter-quiet-subject = Something changed in your appointment
letter-quiet-when = Your appointment of { $date }, { $time }
letter-look = Have a look
kept-sign-ups = Who signed up in the agenda
kept-dates = What there was to do
export-sign-ups = What you signed up for
export-organised = What you organise
act-put-up = put something in the agenda
act-called-off = cancelled something

## Organising: changes, single dates, proposals.
told-letters = { $n ->
    [one] { $n } person gets a message.
   *[other] { $n } people get a message.
}
told-calls = { $n ->
    [one] You have to call { $n } person.
   *[other] You have to call { $n } people.
}
told-calls-by-team = { $n ->
    [one] The team calls { $n } person.
   *[other] The team calls { $n } people.
}
and-n-more-dates = { $n ->
    [one] and { $n } more day
   *[other] and { $n } more days
}
letter-changed-subject = Something has changed: { $title }
letter-changed-quiet = Something has changed. Call us if you want to know what.
letter-other-time = It is now at { $clock } instead of { $former }.
letter-other-end = It now lasts until { $clock }.
letter-other-day = It is now on { $date }, { $clock }. At first it was on { $former_date }, { $former_clock }.
letter-elsewhere = It is now somewhere else: { $place }.
letter-elsewhere-unsaid = It is now somewhere else. Call us to hear where.
letter-elsewhere-quiet = It is somewhere else. Call us to hear where.
letter-on-again = It goes on after all.
calls-title = Call these people
calls-lead = { $n ->
    [0] Nobody to call.
    [one] { $n } person to call.
   *[other] { $n } people to call.
}
calls-printed = Printed on { $date }.
calls-none = Everybody knows. Great!
calls-other = Do you get somebody else or a voicemail? Only say: will you call { $centre } back? Do not say what about.
calls-number = Number
calls-no-number = No number. Tell them when you meet.
calls-say = Say this
calls-done = Spoken
calls-tick = Spoken
call-ticked = Thank you. The name is off the list.
calls-away = Done? Then this sheet goes into the locked box. Do not take it home.
tentative = The place may still change
place-tentative = { $place } (may still change)
ask-tentative = The place is not certain yet
with-whom = With { $name }
part-what = What is it?
part-looks = Who, and what it looks like
more-about = More: details, cost, language, for whom
more-again = More: until when, on more days
more-sign-up = More: waiting list, places for who calls, quiet
more-contact = Who does it, and whom can you call?
ask-led-by = Who does this? (optional)
ask-led-by-hint = A first name. Everybody can read it.
again-every-few-weeks = Every few weeks
again-monthly-last = Every month on the last (such as the last Friday)
again-monthly-day = Every month on the same date (such as the 15th)
again-yearly = Every year
ask-n-weeks = Every how many weeks?
ask-n-weeks-hint = Only if you chose: every few weeks.
ask-also-on = Also on these days of the week
own-dates-stay = Days that you changed yourself stay as they are.
starters-title = Begin with an example
starter-coffee = Coffee morning
starter-coffee-brief = Come by for coffee or tea and a chat.
starter-dinner = Eating together
starter-dinner-brief = We eat together at a long table. You do not have to cook.
starter-walk = A walk
starter-walk-brief = An hour of easy walking through the neighbourhood. We stop when somebody wants to sit.
starter-language = Language café
starter-language-brief = Speaking Dutch together. Mistakes are fine.
starter-repair = Repair café
starter-repair-brief = Is something broken? Bring it. We mend it together.
starter-games = Games afternoon
starter-games-brief = Cards, shuffleboard or a board game. Everybody can join.
starter-screens = Telephone and computer
starter-screens-brief = Bring your telephone or computer. Somebody comes and sits beside you.
once-more = Do this once more
one-date-link = This day different
one-date-title = Only this day
one-date-lead = The other days stay as they are.
one-date-done = Saved.
ask-note = What do you want to say with it? (optional)
ask-note-hint = For example: This time in the garden room
everybody-hears = Whoever signed up hears what changes.
as-usual-title = As always after all?
as-usual-lead = Then the usual time and place hold again.
as-usual = As always again
on-again = This goes on after all
call-off-how-far = What does not go on?
call-off-one = Only this day
call-off-rest = This day and everything after it
called-off-rest = This and everything after it does not go on.
days-title = All days
days-none = No more days are coming.
days-skipped = We skip these days
day-skip-title = Or skip this day?
day-skip-lead = Then this day is not in the agenda, as on a holiday.
day-skip = Skip
day-unskip = After all
day-add-title = One more day
day-add = Add
day-added = The day is in the agenda.
day-taken = It already is on this day. Choose another day.
propose-title = Think of something nice
propose-lead = What would you like to do with your neighbours? Tell us. We help you.
propose-what = What would you like to do?
propose-what-hint = For example: Playing chess together
propose-brief = Tell something about it (optional)
propose-brief-hint = For whom is it? What do you need?
propose-when = When? (optional)
propose-when-hint = For example: Wednesday afternoon. Do you not know yet? Leave it empty.
propose-where = Where? (optional)
propose-where-hint = For example: in the living room, or in the park
propose-n = With how many people? (optional)
propose-n-hint = Leave it empty if everybody may come.
propose-name = Which name may stand with it? (optional)
propose-name-hint = Everybody can read it. Leave it empty if you do not want that.
propose-send = Send my idea
propose-done = Thank you! We look at it and let you know.
propose-first = Somebody of the team looks at it first. After that it is in the agenda.
propose-many = { $n } ideas of yours wait for an answer already. Please wait for that.
propose-own = Your ideas
proposed-waits = We look at this idea. You hear from us.
proposed-yes = Yes! It is in the agenda.
proposed-no = Not this time. { $because }
proposals-title = Proposals
proposals-lead = What neighbours thought of. Say yes or no, and they hear it.
proposals-none = Nothing is waiting.
proposals-by = Thought of by { $name }, { $date }
proposals-yes = Yes: look it over and put it in the agenda
proposals-no = Not this time
proposals-because = What do you say with it?
proposals-because-hint = Say kindly why, or what is possible.
proposals-send-no = Send this answer
because-missing = Write a sentence here, with at most { $n } characters.
said-no = The answer was sent.
letter-idea-subject = About your idea: { $title }
letter-idea-yes = Yes! Your idea is in the agenda. You can see for yourself who comes, and change it.
letter-idea-no = Thank you for your idea. We do not do it this time.
at-once-title = Who publishes at once
at-once-lead = What others put in goes to the proposals first.
at-once-who = These people may do so at once
at-once-always = The coordinator always may.
at-once-done = Saved.
kept-calls = Whom we have to call because something changes
kept-proposals = What people thought of for the agenda
export-calls = What we want to call you about
export-ideas = What you thought of
act-changed-date = changed a day in the agenda
act-said-no = said no to a proposal
act-chose-at-once = chose who puts something in the agenda at once
## Elsewhere and on paper
more-filters = More choices
elsewhere-title = Take the agenda with you
whole-month = Whole month
elsewhere-paper = This week on paper
elsewhere-calendar = In the calendar on your phone
my-agenda = My agenda
my-agenda-going = This is where you go
my-agenda-empty = You are not on any list yet.
on-waiting-list = You are on the waiting list
my-feed-name = My agenda at { $centre }
waits-for = On the waiting list: { $title }
quiet-appointment = Appointment
secret-title = On your phone
secret-intro = With a secret address, everything you go to comes into the calendar on your phone by itself.
secret-make = Make a secret address
secret-again = Make a new address
secret-again-hint = The old address then stops working.
secret-since = You have had a secret address since { $date }.
secret-take-away = Throw the address away
secret-gone = The address no longer works.
secret-here = This is your secret address
secret-once = We show it only once. Put it in your phone now.
secret-label = Your secret address
secret-open = Put it in my phone
secret-warning = Whoever has this address sees where you go. Give it to nobody.
export-secret = Secret address of your agenda
export-secret-since = made on { $at }
share-title = Pass it on
share-address = The address
share-mail = Mail
share-whatsapp = WhatsApp
share-poster = Poster
share-text = { $title }. { $when }. { $address }
agenda-drawn = A drawing of a calendar on the wall
opens-elsewhere = opens a new window
sites-title = On other sites
sites-intro = Other sites may show your agenda. The municipality or a school, for example. Only sites on this list may.
sites-none = There is no site on the list yet.
sites-listed = These sites may
sites-new = Put a site on the list
sites-name = The name of the site
sites-name-hint = For example: www.voorbeeld.nl
sites-add = Put on the list
sites-added = The site is on the list.
sites-removed = The site is no longer on the list.
sites-wrong = This is not the name of a site. Write it like this: www.voorbeeld.nl
sites-too-many = There can be at most { $n } sites on the list.
sites-line-title = For whoever makes the site
sites-line-hint = Send this line to the maker of the site. Then your agenda is there.
sites-line = The line for the site
sites-look = See what it looks like
act-sites-changed = changed which sites show the agenda
hall-title = Today and tomorrow
hall-nothing = Nothing more is planned.
hall-more = { $n ->
    [one] And { $n } more activity. Look in the agenda.
   *[other] And { $n } more activities. Look in the agenda.
}
hall-scan = Scan the code or go to:
hall-call = Or call
hall-as-of = Up to date at { $time }.
hall-hold = Hold still
hall-go-on = Go on again
sheet-advice = Print this sheet.
sheet-call = Call { $centre }
sheet-printed = Printed on { $date }.
week-sheet-title = This week at { $centre }
days-from-to = { $from } to { $to }
week-sheet-empty = There is nothing in the agenda this week. You are welcome for coffee.
week-sheet-how = Tick what you like. Is there a code? Call us and say it. No code? Just walk in.
week-sheet-printed = Printed on { $date }. Has something changed? We call you if you signed up.
column-day = Day
column-i-go = I go
column-time = Time
column-what = What
column-code = Code
poster-on-a3 = Larger: on A3
poster-on-a4 = Smaller: on A4
poster-come-too = Will you come too?
poster-join = Join in?
poster-call = Call or scan the code.
poster-walk-in = Just walk in.
poster-down = This poster may come down after { $date }.
check-sheet = Print the list
check-sheet-keep = Keep this sheet with you.
check-sheet-names = Do not leave it on a table. It has names of neighbours on it.
check-sheet-free = free for whoever calls:
check-sheet-waiting = Waiting list, in order
check-sheet-tally = Just walked in? Make a mark, no name
check-sheet-after = Afterwards
check-sheet-count = Count together: people ________ for the first time ________
check-sheet-away = This sheet goes into the locked bin today. Nobody keeps it.
column-number = no.
column-phone = Telephone
column-is-there = Is here
column-rang-off = Cancelled
tally-adults = Adults
tally-children = Children under 12
tally-first-time = First time with us
## Gathered: what others do, on our calendar.
gather-title = Activities of others
gather-lead = Fetch what others already have in their calendar. Then you do not type it again.
gather-sources = We fetch these sites
gather-add-title = Fetch activities
gather-ask-name = Whose is it?
gather-ask-name-hint = For example: Library
gather-ask-address = The address of their calendar
gather-ask-address-hint = Ask them for the iCal link. It often ends in .ics
gather-look = See what would come
gather-look-hint = Nothing is in the agenda yet. You look first.
gather-name-missing = Fill in whose calendar this is.
gather-no-address = Fill in an address that begins with https://
gather-address-known = We already fetch this calendar.
gather-too-many-sources = More than { $n } sites is not possible. Take one away first.
gather-not-public = This address is not on the open internet. Ask for another address.
gather-too-slow = The site is too slow.
gather-too-large = There is far too much at this address.
gather-not-there = There is nothing at this address any more.
gather-refuses = The site does not let us in.
gather-not-a-calendar = At this address is not a calendar but something else. Ask for the iCal link.
gather-no-answer = The site does not answer.
gather-went-well = Last fetched: { $at }.
gather-failed-since = { $why } Last time it worked: { $at }.
gather-list-title = A list or a file
gather-list-lead = Do you have a list, a file from Excel or an .ics file? Bring it.
gather-list-open = Bring a list
gather-batch = { $at }: { $n } in the agenda
gather-batch-by = { $at }, by { $name }: { $n } in the agenda
gather-paste = Paste your list here
gather-paste-hint = One activity on each line: the day, the time and what it is called.
gather-paste-example = 26 november 16.00 tot 18.00 Samen soep koken
gather-file = Or choose a file
gather-file-hint = An .ics file, or a .csv file from Excel. Put above the columns: title, date, from, to, where, cost.
gather-file-too-large = This file is too large. Make two of it.
gather-list-missing = Paste a list here, or choose a file.
gather-nothing-there = There is nothing in here. Put a day, a time and a name on each line.
gather-not-text = We cannot read this file. Save it as CSV in Excel.
gather-is-a-page = This is a page of a site. Choose an .ics or .csv file.
gather-look-title = This would be added
gather-in-title = This is in the agenda
gather-undone-title = This was taken away again
gather-nothing-coming = There is nothing in it that still comes.
gather-n-found = { $n ->
    [one] We found { $n } activity.
   *[other] We found { $n } activities.
}
gather-faults-title = This did not work entirely
gather-too-much = There is more in it than we can take. We take { $n } at most.
gather-unknown-zone = Of { $n } we do not know the time zone.
gather-too-often = { $n } come back so often that we cannot read them.
gather-no-time = Of { $n } we do not know when it is.
gather-no-title = { $n } have no name.
gather-too-long = { $n } last longer than two weeks.
gather-more-than-once-a-day = { $n } happen more than once a day. We take only the first time.
gather-private = { $n } are private. We leave those there.
gather-not-now = { $n } are over already, or come after more than a year.
gather-line-wrong = { $n ->
    [one] We cannot read { $n } line.
   *[other] We cannot read { $n } lines.
}
gather-wrong-lines = Look at line: { $lines }
gather-comes-title = These activities
gather-n-more-dates = { $n ->
    [one] and { $n } more time
   *[other] and { $n } more times
}
gather-n-unshown = { $n ->
    [one] And { $n } other.
   *[other] And { $n } others.
}
gather-doubles-title = Are these in it already?
gather-doubles-hint = We do not add them. Is it something else after all? Then tick it.
gather-like = Looks like: { $title }, { $at }
gather-ask-way = How do people come?
gather-way-walk-in = They walk in
gather-way-sign-up = They sign up with us
gather-put-up-source = After that we look every hour whether something changes.
gather-put-up-list = For a week you can take everything away again.
gather-n-in = { $n ->
    [one] { $n } activity is in the agenda.
   *[other] { $n } activities are in the agenda.
}
gather-undo-title = Is it not right after all?
gather-undo-hint = We take everything of this list away. What somebody changed, or signed up for, stays.
gather-undo = Take this list away again
gather-taken-off = { $off } taken away. { $n ->
    [0] Nothing stays.
    [one] { $n } stays: somebody changed it or signed up.
   *[other] { $n } stay: somebody changed them or signed up.
}
gather-site = From { $site }.
gather-contact = Questions? { $name } knows about it.
gather-missing = { $n ->
    [one] Suddenly { $n } activity is gone.
   *[other] Suddenly { $n } activities are gone.
}
gather-missing-why = That is more than half. Perhaps something went wrong on their site. Here everything still stands.
gather-right = Yes, this is right. Take them away
gather-right-said = In a minute we take them away.
gather-now = Fetch now
gather-n-on = { $n ->
    [0] Nothing in the agenda yet
    [one] { $n } activity in the agenda
   *[other] { $n } activities in the agenda
}
gather-is-ours = Changed here
gather-left-title = Not added
gather-left-lead = These seem to be there already.
gather-still = Add it all the same
gather-away-title = Take everything of this site away?
gather-away-hint = We no longer fetch the site. What somebody changed, or signed up for, stays.
gather-away = Take everything of this source away
gather-cost-unknown = Ask
gather-comes-from = From the site of { $name }, fetched { $at }.
gather-letter-subject = Is the calendar of { $name } right?
gather-letter-missing = { $n ->
    [one] On their site { $n } activity is suddenly gone. That is more than half. Here everything still stands. See whether it is right.
   *[other] On their site { $n } activities are suddenly gone. That is more than half. Here everything still stands. See whether it is right.
}
gather-letter-look = Look
when-from = { $date }, { $from }
kept-batches = Lists of others to put in the agenda
export-sources = For which sites you are named
act-taken-in = put activities of others in the agenda
act-taken-off = took activities of others away

## Whether it is still true
checked-on = Checked on { $date }.
checked-long-ago = Last checked on { $date }. Please call to ask whether it is still right.
## Who comes, and how
where-do-you-join = Where do you join in?
how-often = How often do you come?
this-time = Only this time
every-time = I come every time
come-never = I do not come any more at all
full-on = Full on: { $dates }.
no-reminder = Do not send me a reminder
code-lost = Lost the code on your slip? Call { $phone }. We look you up.
too-many = Many people just signed up from here. Try again in an hour, or call { $phone }.
in-my-calendar = Put it in your own calendar
meeting-later = How to join from home stands here from { $moment }.
meeting-now = Do you join from home?
meeting-join = Join with video
meeting-call = Or call:
question-meal = I eat along
question-wheelchair = I come with a wheelchair
question-interpreter = I would like an interpreter
question-behalf = On behalf of whom do you come?
question-behalf-hint = A group or organisation. Not needed.
question-optional = Not needed.
answer-missing = Fill in an answer here.
asking = Signing up and questions
asking-ready = What would you like to know of who comes?
asking-ready-hint = Choose two at most. Only you see the answers. After four weeks they are gone.
asking-own = A question of your own (not needed)
asking-own-hint = For example: Do you bring a pan?
asking-needed = Nobody can sign up without an answer to my question
asking-kept = Saved.
questions-too-many = Choose two questions at most.
question-delicate = Better not ask this: “{ $word }”. Health, faith, origin and government numbers are private. Do you want to ask it all the same? Press Save once more.
meeting-title = Joining from home
meeting-hint = Only who comes sees this, from half an hour before the start.
meeting-link = Link to join (not needed)
meeting-link-wrong = This is not a link. A link begins with https://
meeting-phone = Number to dial in (not needed)
meeting-phone-hint = For example: 030 000 00 00, code 1234
slip-also = You also come on:
slip-change = Change something?
slip-which = Which time?
slip-all = All of them
take-over = This is me
take-over-hint = Did somebody write this down for you? Put it with your own details.
taken-over = This is with your own details now.
comes-already = You are already on the list for this day.
link-come-not = Can you not come after all?
link-yes = Would you like the place that is free?
column-answers = Answers
column-do = What do you want to do?
column-reach = Mail or telephone
list-file = List as a file
standing-from-home = joins from home
n-from-home = { $n ->
    [one] { $n } from home
   *[other] { $n } from home
}
n-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
n-meals = { $n ->
    [one] { $n } eats along
   *[other] { $n } eat along
}
n-wheelchairs = { $n ->
    [one] { $n } wheelchair
   *[other] { $n } wheelchairs
}
n-interpreters = { $n ->
    [one] { $n } asks for an interpreter
   *[other] { $n } ask for an interpreter
}
answer-meal = eats along
answer-wheelchair = wheelchair
answer-interpreter = interpreter
answer-behalf = on behalf of { $name }
called-comes = Comes
called-not = Does not want it any more
was-called = { $name } comes.
new-slip = New slip
turn = Another place in the queue
turn-place = Which place in the queue? (1 to { $n })
turn-why = Why?
turn-give = Move
turn-given = { $name } has another place in the queue.
reason-agreed = That was agreed
reason-needs = This person needs it
reason-mistake = We made a mistake
take-off-ticked = Take off everybody who is ticked
tick-crowd = { $n } without an account and without an address, from { $moment }: tick them all
many-taken-off = { $n ->
    [one] { $n } sign-up is gone.
   *[other] { $n } sign-ups are gone.
}
nobody-chosen = Nobody was chosen. Tick somebody first.
check-in = Who is here?
check-in-hint = Press the button when somebody comes in.
comes-in = Is here
is-in = is here
n-are-in = { $n ->
    [0] Nobody is here yet
    [one] { $n } person is here
   *[other] { $n } people are here
}
tally-title = Or only count the people
tally = How many people were there?
tally-hint = Only a number. No names needed.
tally-keep = Save the number
tally-kept = There were { $n } people.
count-signed = { $n ->
    [one] { $n } person had signed up.
   *[other] { $n } people had signed up.
}
count-came = { $n ->
    [one] Of them { $n } came.
   *[other] Of them { $n } came.
}
count-not = { $n ->
    [one] { $n } did not come.
   *[other] { $n } did not come.
}
outcome = What came of it
outcome-text = What came of it
outcome-hint = Everybody reads this on the page of this day. Name nobody without asking.
outcome-kept = Saved. It is on the page now.
outcome-is-open = The organiser wrote this. It already stands with the activity.
outcome-later = When it is over, you can write here what came of it.
looked-back = What people thought
looked-back-good = { $n } of { $all } thought it was good.
looked-back-wishes = What people would like next time
looked-back-none = Nobody has said anything yet.
looked-back-few = There are too few answers yet. From five on you see them here. So nobody knows who said what.
look-back = How was it?
look-back-anonymous = Two short questions. Nobody sees who answers what.
look-back-good = Was it good?
look-back-yes = Yes
look-back-no = No
look-back-wish = What would you like next time? (not needed)
look-back-send = Send
look-back-done = Thank you! We have your answer.
look-back-choose = Choose yes or no.
letter-also = You also come on: { $dates }.
letter-remind-subject = Tomorrow
letter-remind = We see you tomorrow. Can you not come after all? Then let us know.
letter-thank-subject = Thank you
letter-thank = It was good to have you. How was it? Two short questions.
letter-thank-look = Tell us
kept-views = What people thought of an activity, without a name
kept-outcomes = What came of an activity
export-answers = What you answered when you signed up
act-turn-given = gave somebody another place on the waiting list
act-many-taken-off = took several sign-ups off at once

## A photo of a flyer
flyers-title = Photos of flyers
flyers-lead = Is there something nice on a wall somewhere? Take a photo of it. You or a colleague puts it in the agenda later.
flyer-photo = Take or choose a photo
flyer-photo-hint = Make sure that the words can be read.
flyer-spot = Where does it hang?
flyer-optional = (not needed)
flyer-bring = Keep the photo
flyer-kept = The photo is kept.
flyer-missing = Choose a photo first.
flyers-too-many = { $n } photos are waiting already. Put some of them in the agenda first.
flyers-waiting = Not in the agenda yet
flyers-none = No flyer is waiting.
flyer-brought-by = { $name }, { $day }
flyer-alt = Photo of a flyer. { $spot }
flyer-beside = This is on the flyer. Fill it in below.
flyer-put-up = Put in the agenda
flyer-away = Not needed
flyer-gone = The photo is gone.
kept-flyers = Photos of flyers that are not in the agenda yet
export-flyers = Flyers that you took a photo of

## What stands there twice
doubles-title = Is this in the agenda twice?
doubles-lead = These look alike. Take one away. Whoever signed up for it is told.
doubles-none = Nothing is in the agenda twice.
double-take-off = Take away
double-gone = Taken away. The other one is still there.
double-apart = No, they are two
double-apart-done = Good, both stay.

## For whom and by whom
all-languages = All languages
all-organisers = From everybody
languages-spoken = Language
only-of = Only from { $name }
of-everybody = Show everything
fact-organiser = Who organises it?
level = How hard is it?
level-easy = For beginners
level-usual = For people with some experience
level-hard = For people with a lot of experience
level-easy-means = You do not need to know anything yet.
level-usual-means = You can do it a little already.
level-hard-means = You can do it well already.
level-unsaid = I will not say
ask-level = How hard is it? (optional)
ask-languages = Which language do people speak there? (optional)
waiting-proposals = { $n ->
    [one] 1 idea for the agenda
   *[other] { $n } ideas for the agenda
}
