ask-title = Is this still right?
ask-lead = This is on our site in your name. Please look whether it is still right.
ask-done = Everything is right again. Thank you!
to-front-door = To the front door
yes = Yes, this is right
change = Change it
stopped = This has stopped
thanks-true = Thank you. It is fresh again.
thanks-stopped = Thank you. We took it away.
letter-subject = Is this still right?
letter-ask = { $n ->
    [one] This is on our site in your name. Is it still right? You only have to press one button.
   *[other] These { $n } things are on our site in your name. Are they still right? You only have to press a button.
}
letter-link = Look whether it is right
worklist-title = Ask about
worklist-hint = Of these things we do not know whether they are still right. Call or ask.
worklist-empty = Everything was checked. There is nothing to ask.
n-checked = Of { $n_all } things, { $n_checked } were checked in the last 60 days.
n-more = { $n ->
    [one] And { $n } thing more. It comes when these are done.
   *[other] And { $n } things more. They come when these are done.
}
who-knows = Who knows
nobody-knows = Nobody is named
last-checked = Last checked
stage-asked = asked, no answer yet
stage-sunken = stands at the bottom now
stage-hidden = cannot be seen any more
kept-links = the way to your list in a message
export-heading = What you check

## Before it is taken away for everybody
stop-title = Has this stopped?
stop-lead = Then we take it off the site. Whoever counted on it is told.
stop-yes = Yes, take it away
stop-no = No, leave it

## Who goes round with the list, and the list on paper
list-title = Ask these people
list-lead = { $n ->
    [one] This week there is { $n } thing to ask about.
   *[other] This week there are { $n } things to ask about.
}
list-letter = Print the list, or look on your phone. Afterwards, tell us what you heard.
list-link = Look at the list
list-to-print = List to take along
list-printed = Printed on { $date }.
list-fill-in = Fill in what you heard
list-keep = Keep this list with you. It has names of neighbours on it.
list-call = Call:
list-look-in = No number. Drop by.
list-checked-on = Last checked: { $date }
list-back = Back again? Fill in here what you heard, or give the list to the desk.
list-away = After that the paper goes into the bin with the lock.
collector-title = Choose who goes round
collector-lead = This person gets the list "Ask these people" every week. Nothing to ask about? Then no message comes.
collector-who = Who goes round
collector-nobody = Nobody
collector-wrong = Choose somebody of the team.
collector-day = On which day
collector-day-hint = The message comes at 8 in the morning.
collector-day-wrong = Choose a day of the week.
collector-keep = Keep
collector-chosen = Kept.
collector-gets = { $name } gets the list every { $weekday }.
export-collects = You go round with the list "Ask these people", every { $weekday }.
act-chose-collector = chose who goes round with the list
waiting-to-find-out = { $n ->
    [one] 1 thing to ask about
   *[other] { $n } things to ask about
}
