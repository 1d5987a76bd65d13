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
more-about = More: details, cost, for whom
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
at-once-title = Who puts something in the agenda at once?
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
