# What is not read: too long, passed on, too much at once, damaged.

too-long = That message is too long for me. Please send it in shorter parts.
forwarded-not-read = That message was passed on, so I don't act on it: it may be about somebody else. If it is about you, please type it yourself.
too-much = That was a lot at once, so I have stopped reading for now. What came before isn't lost. Please wait a minute, then send again what still matters.
enough-for-today = You have given me more today than I can keep in one day, so I didn't note this. Nothing from before is lost, and your reminders go on. Please tell me again tomorrow.
record-damaged = I can't open your record at present, so I can't note anything or remind you. Please tell whoever runs this bot; it may be mended. If you want everything deleted instead, tap below.
restored-from = I had to be restored from a copy made on { $date } at { $time }. What you told me after that is missing. Please tell me again what matters, such as iron you took or blood results.
