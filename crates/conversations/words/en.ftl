## The list
title = Conversations
n-new = { $n ->
    [one] 1 new message
   *[other] { $n } new messages
}
wrote-you = { $name } wrote to you
n-new-short = { $n } new
empty = You have no conversations yet.
empty-how = A conversation begins when you answer a note or an article in the newspaper, or when somebody answers yours.
stays = A conversation disappears { $n } days after the last line.
who-reads-link = Who can read this?
choose-one = Choose a conversation from the list.
about = about: { $title }
via-the-desk = { $whom }, through the desk
at-the-desk = Conversation at the desk – for { $whom }
reads-aloud = { $who } of the desk reads this aloud to { $whom }.
somebody-who-left = Somebody who left

## One conversation
name-for = { $name }, for { $whom }
passed-on = From here on this is no longer read at the desk. The other reads it in person now.
taken-away = This message was taken away.
does-not-open = We can no longer open this line.
text-missing = First write what you want to say.
text-too-long = This is too long. Make it shorter, or send it in 2 parts.
no-national-number = This looks like a citizen service number. Never put that on the internet. Take it out.
are-you-in-danger = Are you, or is someone else, not doing well? You do not have to do this alone.
danger-call = Is there danger now? Call 112.
who-helps = Who can I talk to?
too-fast = Take it easy for a moment. Your message is still there; send it again a little later.
you-are-silent = You cannot write until { $until }. You can read along.
you-are-outside = You are outside until { $until }. After that you are welcome again.
why-link = Read why
all-of-them = All conversations
over = about
more = More about this conversation
this-is-wrong = This is not right
do-not-see = I do not want to see { $name } any more
only-reads = Only { $name } reads this.
hidden-from = { $name } does not see your number or address.
hidden-from-desk = Other people do not read this.
you-read-aloud = { $began } writes this. You read it aloud to { $whom }.
you-write-for = Write what { $whom } answers.
earlier = Read what was said before
log-with = Conversation with { $name }
not-live = New messages do not appear here by themselves now.
refresh = See if there are new messages
not-sent-yet = Your message is still there, but not sent yet. We will try again soon.
to = To { $name }
to-for = To { $name }, for { $whom }
photo = Photo
send = Send
send-anyway = Yes, send it anyway

## Where no conversation is any more
gone-title = This conversation is no longer there
gone-about = A conversation disappears after a while, or when somebody throws it away. A conversation of the desk sometimes goes over to the neighbour.
gone-text = This is what you wanted to say
gone-copy = It was not sent. Copy it if you still need it.
back-to-it = Back to the conversation
throw-away = Throw this conversation away
throw-away-sure = Do you want to throw this conversation away?
throw-away-both = Then { $name } does not have it any more either. Nobody can bring it back.
throw-away-report = Is something not right? Then report that first.
leave-it = No, leave it
thrown-away = The conversation is gone.

## A photo
photo-title = Send a photo
photo-seen-by = Only { $name } sees the photo.
photo-which = Choose a photo
photo-hint = We take the place where you were out of the photo. Larger than 15 MB does not work.
photo-alt = What do you see in the photo?
photo-alt-hint = Then people who do not see well also know what is in it.
photo-alt-missing = Write in a few words what you see in the photo.
photo-missing = Choose a photo first.
optional = (not needed)
photo-text = Do you want to say something with it?
photo-send = Send the photo
photo-stop = Stop, no photo
photos-enough = There are { $n } photos in this conversation already. There is no room for more.

## Reporting lines
choosing-title = What is not right?
choosing-who-reads = Choose the lines that it is about. Whoever looks at reports reads only those lines. Nobody reads the rest of the conversation.
choosing-copy = A copy of those lines stays with the report, also when the conversation is gone.
choosing-nothing = { $name } has not written anything here yet.
choosing-which = What did { $name } write?
choosing-go-on = Go on with these lines
choose-lines = Choose 1 to { $n } lines.
a-conversation = a conversation

## Told once
letter-subject = There is a message for you
letter-waits = There is a message for you. Come in to read it.
letter-link = Read the message

## What is kept, and who could read it
kept-conversations = Conversations, after the last line
kept-told = That a message waited for you
who-reads-two = Only the people named in a conversation read it. At the desk a colleague reads it aloud.
who-reads-nobody = Others, also of the team, and the operator cannot open a conversation in this program. Editors read only what you write to the editors.
who-reads-reported = Whoever looks at reports reads only the lines that somebody reports. We say so beforehand. It is written in the log, and whoever reported it sees so.
who-reads-server = Everything lies encrypted. Whoever has both the server and the key file could still read it.
export-heading = What you wrote in conversations
export-line = { $when }: { $text }
export-told = A message waits for you.

## One line, and who read what was reported
more-about-line = More about this message from { $name }
line-title = This message
taken-back = This message was taken back.
take-back = Take my message back
take-back-hint = You can do that for 15 minutes. After that it stays.
line-taken-back = Your message is taken back.
too-late-to-take-back = This message is older than 15 minutes. It cannot be taken back any more.
read-by-team = You reported something here. Somebody of the team read those lines: { $when }.
mind-this = Mind: do not pay beforehand. Never give a code or password. Not sure? Ask us.

## With the editors
the-editors = The editors
editors-read = The editors read this: { $who }.
to-editors = To the editors
writes-to-editors = { $began } writes to the editors. { $began } reads your answer here.
