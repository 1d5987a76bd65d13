## The entrance
title = Talk in private
lead = Talk with one person of the team. Only the two of you read it. Your name may be made up.
is-there = { $name } is here now
worker-until = social worker, until { $time }
social-worker = social worker
nobody-there = Nobody is here to talk with now.
next-there = { $name } is back: { $when }.
wait-lead = Wait here, or come back soon. Your place stays yours.
wait-here = I will wait here
leave-title = Leave a message
rather-leave-title = Rather not wait?
leave-label = What do you want to say or ask?
answer-before = We answer on { $day } at the latest.
leave = Leave it
rather-not = Rather not
come-in-first = Come in first. You choose a name yourself. Or call us.
or-come-in = Do you have a name here already, or want to read it again later? Then come in first.
guest-title = Talk as a guest
guest-about = Then you need not give an address or a number. You read the answer now, on this device.
guest-name = What may we call you?
guest-name-hint = A name that you choose. It may be made up.
guest-shared = Other people use this device too.
guest-shared-means = Do you press nothing for fifteen minutes? Then you leave by yourself. Who comes after you reads nothing.
guest-begin = Sit down
guest-name-missing = Choose a name of 1 to { $n } letters.
guest-name-taken = Somebody here is called that already. Choose another name.
guest-nobody-there = There is nobody to talk with now. Come in, and you read the answer later.
guest-enough = Enough guests came from here today. Come in, or call us.
guest-stays = You are here as a guest. Done? Always press “Stop and leave”. After that nobody can read this here, nor can you. After 2 days the team has it no more either.
guest-here = This is a guest. When they leave, nobody reads your answer.
guest-is-gone-by-then = A guest is gone from the house by then. Choose a time within 24 hours, or ask this person to come in.
danger = Is there danger now? Call
suicide = Do you think of suicide? Call
no-emergency = This is not for emergencies: we do not read along all day.
when-title = When can you talk?
is-away = Is away for a while.
good-to-know = Good to know
know-unseen = Nobody sees that you are here.
know-looked = You always see who looked.
know-away = You may throw the talk away.

## The talk
the-team = The team
somebody-who-left = Somebody who left
only-the-two = Only the two of you read this.
only-who-takes = Only whoever takes your talk reads this.
n-before = { $n ->
    [0] It is your turn now.
    [one] 1 person is before you. Then it is your turn.
   *[other] { $n } people are before you. Then it is your turn.
}
stay-or-come-back = { $names } will be with you soon. Stay here, or come back soon. Your place stays yours.
earlier = Read what was said before
log-with = Talk with { $name }
not-live = New messages do not come here by themselves now.
refresh = See whether there are new messages
not-sent-yet = Your message is still here, but not sent yet. We try again soon.
to = To { $name }
talk-on = Go on talking with { $name }
photo = Photo
send = Send
send-anyway = Yes, send it anyway
text-missing = First write what you want to say.
text-too-long = This is too long. Make it shorter, or send it in 2 parts.
no-national-number = This looks like a citizen service number. Never put that on the internet. Take it out.
are-you-in-danger = Are you not well, or somebody else? You do not have to do this alone.
too-fast = Slow down for a moment. Your message is still here; send it again soon.
does-not-open = We cannot open this line any more.

## What happened
happened-taken = { $name } is here now and reads along.
happened-asked = Asked: may { $name } take over?
answer-now = Answer
happened-handed = From here on { $name } goes on.
happened-kept = Nobody takes over.
happened-back = Whoever had this talk no longer works here. It waits for a colleague.
happened-looked = { $name } looked. Read at “Who looked” why.
happened-closed = This talk is finished.
spoken-in-building = Spoken in the building
spoken-on-phone = By telephone

## Who goes on with it
may-take-over = May { $name } take over?
may-take-over-means = If you say yes, { $name } reads all that stands here. If you say no, it stays as it is.
yes-may = Yes, that is fine
no-may-not = No, rather not
handed-said = The talk goes on.
kept-said = Fine. Nobody takes over.
asked-no-more = This question is no longer there. Nothing has changed.

## Who looked
who-looked = Who looked
nobody-looked = Nobody has read this yet.
else-nobody = Nobody else looked.
only-at-danger = Only at danger to life may one colleague read along. Then it says here who, when and why.
looked-took = { $name } took your talk and reads along.
looked-handed = { $name } took over. You said yes to that.
looked-back = { $name } no longer reads along.
looked-glass = { $name } wanted to look, because there might be danger to life.
looked-read = { $name } read this talk.
because = The reason:

## When it is done
when-done = When you are done
i-am-done = I am done
close = Close this talk
is-closed = This talk is closed. If you write something, it goes on.
closed-said = The talk is closed.
keep-file = Keep it as text
keep-paper = Put it on paper
paper-title = To keep
kept-line = { $clock } { $name }: { $text }
kept-happened = { $clock } ({ $text })
kept-photo = photo: { $alt }
throw-away = Throw the talk away
throw-away-sure = Do you throw this talk away?
throw-away-both = Then it is gone for the team too. Nobody can bring it back.
leave-it = No, let it be
thrown-away = It is gone.
stays = Do nothing, and it goes { $n } days after the last line.
back-to-it = Back

## A photo
photo-title = Send a photo
photo-seen-by = Only whoever talks with you sees the photo.
photo-which = Choose a photo
photo-hint = We take the place where you were out of the photo. Larger than 15 MB does not work.
photo-alt = What does the photo show?
photo-alt-missing = Write briefly what the photo shows.
photo-missing = First choose a photo.
optional = (not required)
photo-text = Do you want to say something with it?
photo-send = Send the photo
photo-stop = Stop, no photo
photos-enough = There are { $n } photos here already. No more fit in.

## The workers' side
queue-title = Private talks
queue-lead = You see who waits only when you take the talk. Only you and that person read it.
queue-waiting = Who waits
queue-nobody = Nobody waits.
somebody-waits = Somebody waits
since = since { $when }
was-with-colleague = Was with a colleague. We ask first whether you may take over.
take = Take this talk
ask-to-take = Ask whether you may take over
asked-said = We asked. After a yes the talk goes over.
asked-already = It was asked already who may take over. We wait for an answer.
another-took-it = A colleague was just before you.
queue-mine = My talks
queue-mine-none = You have no talks now.
n-new-short = { $n } new
state-closed = closed
queue-others = Talks of colleagues
queue-others-lead = You only see that there is a talk. You do not read what it says.
with-colleague = With { $name }
last-word = last line: { $when }
only-danger-link = Is there danger to life?
no-hours-yet = Fill in when you are here. Otherwise it says that nobody is.
waits-for-yes = It was asked whether { $name } may take over.
note-title = Spoken somewhere else?
note-label = What did you agree on?
note-hint = { $name } reads this too. So nobody has to tell it twice.
note-building = Spoken in the building
note-phone = By telephone
hand-over-title = Does a colleague go on?
hand-over-whom = Who?
hand-over-hint = { $name } says yes or no. Until then your colleague reads nothing.
hand-over-ask = Ask { $name }

## Appointments
offer-title = Agree on a time
offer-day = Which day?
offer-time = At what time?
offer-where = Where?
offer-send = Offer this time
offer-wrong = Choose a day and a time that are still to come, as 14.00.
offer-enough = There are enough times to choose from already.
offered-said = The time is offered.
state-offered = offered
state-agreed = agreed
place-building = in the building
place-phone = by telephone
place-home = at your home
time-says = { $day }, { $clock }, { $place }
choose-time = { $name } offers a time
none-fits = None of these fits
none-fits-said = Fine. You hear which other time is possible.
agreed-title = Your appointment
agreed-said = Agreed.
to-calendar = Put it in my calendar
call-off = Call it off
dropped-said = The appointment is called off.
time-is-gone = This time is no longer there.
happened-offered = { $name } offers a time.
happened-agreed = A time is agreed.
happened-none-fits = The offered times do not fit.
happened-dropped = The appointment does not go on.
letter-soon-subject = Think of your appointment
letter-soon = Think of your appointment. Come in to read when it is.
export-time = You agreed on { $when }.

## Hours
hours-title = My hours
hours-lead = When can you talk? A day without a time is free.
hours-from = From
hours-to = Until
hours-wrong = Write from when until when, as 9.00 and 17.00.
away-label = Are you away for a while? From which day are you back?
away-hint = Until that day nobody waits for you.
away-wrong = Choose a day.
hours-keep = Keep my hours
hours-kept = Your hours are kept.

## Danger to life
glass-title = Reading along at danger to life
glass-lead = Do this only if somebody may die otherwise. Call 112 first.
glass-means-resident = Whoever talks here reads your name and your reason.
glass-means-coordinator = The coordinator hears of it at once.
glass-means-hour = You may read for 60 minutes. Each time is written down.
glass-why = Why does it have to be now?
glass-reason = Write down the reason, in { $n_min } to { $n_max } letters.
glass-break = Yes, I have to read along
glass-until = You may read until { $time }.
glass-each-time = Each time you read is written down.
glass-read = Read the talk
act-looked = looked at danger to life

## Told
letter-subject = There is a message for you
letter-waits = There is a message for you. Come in to read it.
letter-link = Read the message
letter-queue-subject = Somebody waits
letter-queue = Somebody waits to talk. Look in the back room.
letter-queue-link = See who waits
letter-looked-subject = A colleague read along at danger to life
letter-looked = { $name } thought that there was danger to life, and may read along for an hour in a talk of a colleague.
letter-looked-log = Ask today what it was. It stands in the log, without whose talk it was and what it said.
letter-looked-link = Look in the log

## The day view
waiting-new = { $n ->
    [one] 1 talk has a new message
   *[other] { $n } talks have new messages
}
waiting-free = { $n ->
    [one] 1 person waits to talk
   *[other] { $n } people wait to talk
}
figure-begun = Private talks
figure-in-time = Answered in time
figure-handed = Taken over with a yes

## What is kept, and who could read it
kept-talks = Private talks, after the last line
kept-log = Who opened a private talk
who-reads-two = What you say in private is read by you and whoever talks with you. A colleague takes over only when you say yes.
who-reads-danger = At danger to life one colleague may read along for an hour, and says why. You see who it was, the coordinator hears of it, and it stands in a log that nobody changes unseen.
who-reads-server = What you say in private lies encrypted. Whoever has the server and the key file could still read it.
export-heading = What you said in private
export-waits = You talk in private since { $when }.
export-line = { $when }: { $text }
export-look = { $when }: { $says }
export-did-heading = What you did as a social worker
export-did = You opened a talk: { $when }.
export-hours = Your hours to talk stand on your own page.

## The question sheet
sheet-link = Write down your questions first
sheet-title = My questions
sheet-lead = Write down what you want to ask. Then you forget nothing.
sheet-stays-here = We do not send or keep what you write here. When you close the page, it is gone.
sheet-about = What is it about?
sheet-letter = A letter
sheet-money = Money
sheet-home = Housing
sheet-health = Health
sheet-family = Family or neighbours
sheet-else = Something else
sheet-question = What do I want to ask?
sheet-question-hint = Begin with what matters most.
sheet-whom = Whom do I ask?
sheet-take = What do I take along?
sheet-take-letter = The letter or the paper
sheet-take-card = My identity card
sheet-take-pen = A pen
sheet-take-somebody = Somebody I trust
sheet-may = This is always allowed
sheet-may-bring = You may bring somebody.
sheet-may-ask-again = You may say: I do not understand, please explain it again.
sheet-may-think = You may say: I will think about it first.
sheet-answer = What was said?
sheet-photo = No printer? Take a photo of this sheet with your telephone.

## Asking again
again-title = Ask once more how it goes?
again-day = On which day?
again-hint = { $name } says yes or no first. Without a yes we ask nothing.
again-ask = Ask whether that is all right
again-wrong = Choose a day that is still to come, no further than 60 days.
again-asked-said = We have asked.
again-already = A day was asked for already.
again-waits = It was asked whether { $day } is all right.
again-on = We ask once more on { $day }.
may-ask-again = May { $name } ask on { $day } how it goes?
may-ask-again-means = If you say no, we ask nothing.
again-rather-not = Rather not after all
again-yes-said = Good. We will ask once more.
again-no-said = Good. We ask nothing.
happened-may-ask = { $name } would like to ask later how it goes.
happened-ask-again = That is all right.
happened-ask-no-more = No need to ask again.
happened-how-is-it = { $name } asks: how is it now?
export-again = You said yes: we ask once more how it goes on { $when }.

## Answers that are given often
answers-title = Answers we give often
answers-lead = Begin with these, and then make it personal. Never put in anything about a resident.
answers-none = There are no answers yet.
answer-new = New answer
answer-name = What do you call it?
answer-name-hint = It stands on the button.
answer-name-wrong = Give it a name of 1 to { $n } letters.
answer-text = What do you say then?
answer-text-hint = Write it in plain language.
answer-text-wrong = Write the answer, in 1 to { $n } letters.
answers-enough = There are { $n } answers already. Throw one away first.
answer-keep = Keep this answer
answer-kept = The answer is kept.
answer-away = Throw away
answer-begin = Begin with a ready answer

## An appointment at the desk
queue-coming = My appointments
desk-time-title = Appointment for somebody without a device
desk-time-lead = Agree a time at the desk, and give the slip along. The slip does not say what it is about.
desk-time-name = What is the resident called?
desk-time-name-hint = A first name is enough. Only you read the name.
desk-time-taken = You have an appointment then already. Choose another time.
desk-time-keep = Make the slip
slip-title = Your appointment
slip-call = You cannot come? Call
kept-desk-times = Appointments of who has no device, after that day
export-desk-time = You have an appointment at the desk: { $when }.

## A practice talk
practice-title = Practise a talk
practice-lead = Talk with somebody who does not exist. Nothing goes wrong, and nothing is kept.
practice-whom = With whom do you practise?
practice-begin = Begin
practice-with = with { $name }
practice-made-up = { $name } is made up. Nobody reads what you write here.
practice-you = You
practice-your-turn = What do you say?
practice-say = Say it to { $name }
practice-stop = Stop
practice-tip = Tip
practice-tip-long = This is a lot of text at once. Does it fit in 2 sentences?
practice-done = That was the talk
practice-done-lead = Read it once more. What would you say differently next time? Talk about it with a colleague.
practice-again = Practise once more
practice-rita = Rita
practice-rita-about = 58 years. Rita does not dare to open her post.
practice-rita-1 = Hello. I do not know if this is the right place. It is a bit stupid of me.
practice-rita-1-tip = First say that it is good that Rita writes. Do not ask about money yet.
practice-rita-2 = Thank you. There is a pile of letters. I have not opened them for months.
practice-rita-2-tip = No reproach, and no list of steps. Ask what weighs most now.
practice-rita-3 = One letter is from the bailiff. I am so ashamed. My son must not know.
practice-rita-3-tip = Say who reads this, and who does not. Offer one small step: open that one letter together.
practice-rita-4 = Will you do that with me? But not at the desk. Everybody knows me there.
practice-rita-4-tip = Offer a time and a quiet place. Say that Rita may bring the pile just as it is.
practice-samir = Samir
practice-samir-about = 34 years. Samir is learning Dutch.
practice-samir-1 = Good afternoon. I have letter from municipality. I not understand.
practice-samir-1-tip = Short sentences, one question at a time. Ask which language is best. A photo of the letter is fine too.
practice-samir-2 = It says: respond within 14 days. What is respond?
practice-samir-2-tip = Explain the word with an example: to respond is to give an answer. Use no second hard word.
practice-samir-3 = Okay. But 14 days is tomorrow. Do I get a fine now?
practice-samir-3-tip = Promise nothing that you do not know. Say what you can still do together today.
practice-samir-4 = Can you call me? Writing is hard.
practice-samir-4-tip = Calling is fine. Agree on a time. Ask if an interpreter should join. Write down yourself what was said.
practice-jo = Jo
practice-jo-about = 81 years. Jo is alone a lot.
practice-jo-1 = Hello. I do not really have a question. I wanted to see if it works.
practice-jo-1-tip = Jo is welcome without a question too. Ask how it goes today, and wait for the answer.
practice-jo-2 = Well, the house is silent since Wil is gone. I do not want to be a burden.
practice-jo-2-tip = Ask about Wil. Do not say that it will pass.
practice-jo-3 = Sometimes it need not go on any more for me.
practice-jo-3-tip = Just ask it: do you think of dying? Asking does not make it worse. Is there danger now? Call 112. Talking day and night is possible too, at this number:
practice-jo-4 = No, I do not mean it like that. But good that you ask. What do you do here by day?
practice-jo-4-tip = Name one thing and not ten. Go along the first time, or let somebody fetch Jo. Ask if you may ask again how it goes.
