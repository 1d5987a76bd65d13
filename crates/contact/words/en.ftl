## Help and contact
title = Help and contact
lead = Whatever your question is: just begin. We look further together.
call = Call
danger = Is there danger now? Call
no-emergency = This is no place for emergencies. We read messages only when { $name } is open.
whom = Who do you want to speak to?
message = Message
to-whom = to { $name }
send-title = Send a message
for-whom = Who is it for?
for-whoever = Does not matter, whoever is there
text = What do you want to ask or tell?
text-hint = A few words are enough.
how-title = How may we answer?
how-call = Call me
how-sms = By text message
how-mail = By mail
how-desk = I will come by, or read it here
address-label = Your telephone number or mail address
address-hint = Only if you want us to call or write.
send = Send to { $name }
promised = You hear from us on { $day } at the latest.
follow-link = Do you have a number already? See how it stands
address = Address
mail = Mail
when-open = When are we open?
idea-for-us = Do you have an idea for the neighbourhood?
idea-answer = Tell us. You always get an answer.

## What is not right yet
text-missing = First write what you want to say.
text-too-long = Make it shorter: { $n } letters at most.
name-too-long = Make the name shorter: { $n } letters at most.
no-national-number = There is a citizen service number in here. Take it out: nobody needs it here.
mail-wrong = This is not a mail address. Check it, or choose another way.
sms-wrong = This is not a mobile number. Check it, or choose another way.
phone-wrong = This is not a telephone number. Check it, or choose another way.
too-often = Many messages came today already. What you typed is still here. Call us, come by, or send it tomorrow.

## The slip, and following it
slip-title = We have your message
slip-number = Number
slip-code = Code
slip-how = Type them at { $address }. There you see how it stands, and read the answer.
slip-call = Or call, or come by with this slip:
slip-keep = Write down number and code, or take a photo of them. In an hour this is no longer here. Do not give them to others: who has them can read your question.
slip-shared = Is this not your own phone or computer? Then take this away when you have written it down.
slip-away = Done, take this away
follow-title = How is your question doing?
follow-lead = Fill in the number and the code of your slip.
follow-code-hint = Eight letters and digits. Capitals or not, it does not matter.
follow-look = See how it stands
follow-wrong = This number and this code do not belong together. Check them again.
follow-lost = Lost your slip? Call us or walk in.
follow-number = Number { $number }
follow-waiting = We have your message. You hear from us on { $day } at the latest.
follow-taken = One of us is looking at it. You hear from us on { $day } at the latest.
follow-answered = There is an answer.
follow-closed = This is finished. A new question? Send a new message.
follow-said = What was said
follow-more = Do you want to add something?
follow-text = Your message
follow-send = Add it
follow-close = I need no answer any more
follow-no-more = Nothing can be added here any more. Call us, or send a new message.
line-asked = The question
line-answer = Answer from
line-note = Note for the team, from
line-handed = Passed on by

## The list of the team
inbox-title = Questions and ideas
inbox-lead = Everything that waits for an answer: from the form, the desk and the telephone.
inbox-waiting = This waits
inbox-none = Nothing waits. Nice!
inbox-answered = Answered, not finished yet
inbox-answered-lead = Does somebody come by with a slip? Then read the answer aloud.
inbox-for = For { $name }
late = Late:
n-late = { $n ->
    [one] 1 question is late.
   *[other] { $n } questions are late.
}
column-kind = What
column-promised = Promised
column-owner = Who
column-state = How it stands
nobody-yet = nobody yet
kind-question = Question
kind-idea = Idea
came-by-form = by the form
came-by-desk = at the desk
came-by-phone = on the telephone
state-waiting = waits
state-taken = somebody is at it
state-answered = answered
state-closed = finished
figures-title = Figures of the team
figures-lead = Of the whole team, without names.
column-month = Month
column-asked = Questions and ideas
column-answered = Answered
column-in-time = In time

## One question
wants-answer = How they want an answer:
take = I take this on
you-have-it = You are at this.
you-took-it = You take this on.
another-took-it = A colleague is at it already.
answer-title = Answer
answer-goes-mail = We send a mail that there is an answer. The answer itself is not in it.
answer-goes-sms = We send a text message that there is an answer. The answer itself is not in it.
answer-goes-call = Call with the answer. Write it down here too, so that it can be read back.
answer-goes-desk = They come by. Read the answer aloud then.
answer-text = What do you say?
answer-hint = Write short and plain.
answer-send = Give this answer
answer-is-there = The answer is there.
note-title = Note of a talk
note-text = What was said?
note-hint = Only the team reads this.
note-is-answer = With this the question is answered
note-keep = Keep the note
note-is-kept = The note is kept.
hand-over-title = Hand over to a colleague
hand-over-to = To whom?
hand-over-agreed = The resident agrees
hand-over-whom = Choose a colleague who may read questions.
hand-over-ask-first = Ask the resident first.
hand-over-do = Hand over
handed-over = Handed over to { $name }.
close-title = Is it finished?
close-do = Close it
is-closed = Closed.
outcome-missing = Choose what came of it.
outcome-answered = Answered
outcome-referred = Helped on by somebody else
outcome-not-reached = Not reached
outcome-dropped = No longer needed
outcome-other = Otherwise
outcome-themselves = Closed by themselves

## Somebody at the desk or on the telephone
put-in-title = Write down a question
put-in-lead = For somebody who stands here or calls. After that you get a number and a code to give them.
put-in-where = How does the question come in?
put-in-desk = At the desk
put-in-phone = On the telephone
put-in-what = What is it?
put-in-name = Name of the neighbour
put-in-name-hint = The first name is enough. May stay empty.
put-in-text = What does the neighbour ask or tell?
put-in-do = Put it on the list

## Plain answers
plain-title = Answers that we give often
plain-lead = Begin an answer with one of these texts. Put nothing of a resident in them.
plain-begin = Begin with:
plain-add = Add an answer
plain-name = What is it called?
plain-title-missing = Give it a name of { $n } letters at most.
plain-too-many = There are many already. Take one away first.
plain-away = Take away
plain-is-kept = The answer is kept.
plain-is-away = The answer is gone.

## Ideas
idea-title = I have an idea
ideas-title = Ideas of the neighbourhood
ideas-lead = What could be nicer, easier or better? Each idea gets an answer.
idea-text = What is your idea?
idea-send = Send my idea
ideas-shown = What we do with them
ideas-none = There is no idea here yet. Yours can be the first.
idea-number = Idea { $number }
idea-answered = Our answer:
idea-take-away = Take this idea away here
idea-is-away = The idea is no longer there.
idea-is-shown = Everybody can read the idea now.
show-idea-title = Show the idea to everybody
show-idea-lead = Without a name. Take out what gives somebody away.
show-idea-already = This idea is there already.
idea-text-shown = The idea
idea-text-hint = As everybody reads it.
decision-title = What will it be?
decision-why = Why?
decision-thinking = we are thinking about it
decision-yes = we will do it
decision-done = it is done
decision-no = it will not happen
show-idea = Show it
makers-title = Who makes this?
makers-lead = { $name } is made by neighbours and colleagues together.

## Letters
letter-answered-subject = There is an answer to your question
letter-answered = There is an answer to number { $number }. You read it with the code of your slip. Lost the slip? Call us or come by.
letter-follow = Read the answer
letter-for-you-subject = There is a question for you
letter-for-you = Somebody has a question for you. You read it in the back room.
letter-late-subject = A question waits too long
letter-late = Somebody was to have an answer by now, and has none. See who can take this on.
letter-look = Look in the list

## What is kept, and who could read it
kept-questions = Questions and ideas, after they were closed. How many there were stays, without names.
who-reads-team = Questions and ideas: the team at the desk reads them, partners never.
who-reads-sealed = They are sealed. Whoever steals the data cannot read them.
export-asked = What you asked
export-question = Number { $number }, { $when } { $address }
export-ideas = Your ideas that everybody reads
export-did = Questions that you worked on
export-colleague = Question number { $number }
act-took = took on a question
act-handed-over = handed a question over to a colleague
act-answered = answered a question
act-noted = wrote a note to a question
act-closed = closed a question
act-typed = wrote down a question for somebody
act-idea-shown = showed an idea to everybody
act-idea-taken-away = took an idea away
waiting-for-somebody = { $n ->
    [one] 1 question still waits for somebody
   *[other] { $n } questions still wait for somebody
}
waiting-number = Question { $number }
waiting-promised = Answer by { $day }
waiting-late = Promised by { $day }
waiting-late-with = Promised by { $day }, with { $name }
figure-asked = Questions this month
figure-in-time = Answered in time
you-write-to = You write to { $name }.
who-reads = Only our team reads this. Your name is not needed.
phone-missing = Fill in your telephone number. Or choose ‘I come by’.
mail-missing = Fill in your mail address. Or choose ‘I come by’.
is-a-mail-address = This is a mail address. Choose ‘By mail’, or fill in a telephone number.
follow-spoken = We spoke with you about this. Is that not right? Write it below.
follow-close-means = Then we stop with this question.
follow-close-yes = Yes, stop with this question
slip-we-call = We call you.
slip-we-text = You get a text message when there is an answer. You read it with number and code.
slip-we-mail = You get a mail when there is an answer. You read it with number and code.
slip-you-come = Come by when you like, or read the answer with number and code.
idea-may-be-shown = Sometimes we show an idea here, without your name. Rather not? Write that too.
close-says-nothing = Nothing was said about this yet. First write an answer or a note.

## How a colleague asks it of whoever stands there
how-title-desk = How does the neighbour want an answer?
how-call-desk = Call
how-desk-desk = The neighbour comes by
address-label-desk = Telephone number or mail address of the neighbour
address-hint-desk = Only to answer. Does the neighbour come by? Leave this empty.
phone-missing-desk = Fill in the telephone number of the neighbour. Or choose ‘The neighbour comes by’.
mail-missing-desk = Fill in the mail address of the neighbour. Or choose ‘The neighbour comes by’.

## What the house knows of who came in
how-own-call = Call me at { $to }
how-own-sms = By text message to { $to }
how-own-mail = By mail to { $to }
how-else = Rather another way
who-reads-named = Only our team reads this, with your name: { $name }.
mine-title = My questions and ideas
line-idea = Your idea
idea-is-among-them = Everybody can read your idea:
idea-is-not-shown = Your idea is not among the ideas that everybody reads.

## What was said in a room
came-by-room = said in a room
where-said = see where
put-in-own = This is question { $number } now. { $name } reads it on their own page. In the room nobody sees it.
put-in-tell = This is question { $number } now. Tell the number and the code to who asked it.
act-put-in = put in the list what somebody said

## The list, for whoever works with it
asker-language = Language of who asks this:
give-back = Give back
you-gave-it-back = The question waits for a colleague again.
act-gave-back = gave a question back
outcome-title = What came of it?
to-the-inbox = Back to the questions and ideas

## More letters
letter-received = Your message has number { $number }.
letter-received-not-you = Did you not send us anything? Then you need to do nothing.
letter-answered-own = There is an answer to number { $number }. Come in and read it on your own page.
letter-answered-subject-idea = There is an answer to your idea
letter-put-in-subject = You get an answer from us
letter-put-in = You asked something in our house. Somebody of the team wrote it down, as number { $number }. Only the team reads it.
letter-put-in-link = See how it stands
cookie-just-asked = What you just sent us: if you send it once more by accident, it counts once.
