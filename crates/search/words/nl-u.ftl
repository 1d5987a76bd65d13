heading = Waar kunnen we u mee helpen?
question = Uw vraag, in uw eigen woorden
not-kept = Zeg het zoals u wilt. We bewaren uw vraag niet.
kept = Waarmee u iets vindt in het zoekvak
