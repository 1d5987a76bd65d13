title = Living room
n-talking = { $n ->
    [one] someone is there
   *[other] { $n } people are talking now
}
log = Conversation in the living room
quiet = It is still quiet. Feel free to say hello.
left = A former neighbour took this message away.
say-label = What do you want to say?
say = Send
house-rules = Our house rules
who-reads-neighbours = Everyone who is inside can read this.
who-reads-anyone = Everyone can read this, also people who are not inside.
lines-stay = Messages disappear after { $n } days.
refresh = See if there are new messages
come-in-to-talk = Come in to join the talk
n-new = { $n ->
    [one] 1 new message
   *[other] { $n } new messages
}
read-line-aloud = Read the message of { $name } aloud
not-sent-yet = Your message is saved, but not sent yet. We will try again soon.
text-missing = First write what you want to say.
text-too-long = This is too long. Make it shorter, or send it in 2 parts.
rules-first-title = How we treat each other
rules-first = Please read this first. Then you can join the talk.
rules-agree = That is fine
to-front-door = Back to the front door
kept-lines = what you say in the living room
export-heading = Living room
settings-title = Who may read along in the living room?
settings-neighbours = Only people who are inside
settings-anyone = Everyone, also people who are not inside
settings-anyone-hint = It then says so above the conversation. Search engines never read along.
settings-save = Save
settings-saved = Saved.
today-title = In the living room
join = Join in
step-title = Who may read along in the living room?
