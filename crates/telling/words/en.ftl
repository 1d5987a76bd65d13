action-only-then = Nothing happens until you press the button.
action-not = No, do nothing
action-gone-title = This link no longer works
action-gone = It was used before, or it is too old. Feel free to call us, we will help you.
to-front-door = To the front door

choose-yourself = Choose which messages you get:
digest-subject = New in { $name }

demo-title = Post of the demo house
demo-about = All mails and text messages of the demo are here. Nothing is really sent.
demo-again = See if there is new post
demo-empty = There is no post yet.
demo-letters = All post
demo-to = To
demo-sms = Text message
demo-code = Code
demo-keys = Codes of the team
demo-key-of = The code of { $name }

export-heading = Messages to you
export-never = You do not want messages.
export-mine = You only get messages that are about you.
export-daily = Once a day you also get what is new.
export-mail = You prefer them by mail.
export-sms = You prefer them by text message.
export-call = You prefer a phone call.
export-sent = We sent you a message: { $moment }
export-waiting = This message is ready: { $subject }
export-link = You got a link. It works until: { $moment }
kept-messages = when we sent you a message
kept-links = links that let you do something without coming in
