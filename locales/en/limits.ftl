# What is not read: too long, passed on, too much at once, damaged.

too-long = That message is too long for me. Please send it in shorter parts.
forwarded-not-read = That message was forwarded, so I haven't acted on it. It may be about someone else. If it's about you, please type it yourself.
too-much = That was a lot at once, so I've stopped reading for now. You haven't lost anything from before. Please wait a minute, then send again what still matters.
enough-for-today = You've told me more today than I can keep in one day, so I haven't noted this. You haven't lost anything from before, and your reminders go on. Please tell me again tomorrow.
record-damaged = I can't open your record right now, so I can't note anything or remind you. Please tell whoever runs this bot. They may be able to fix it. If you'd rather have everything deleted, tap below.
restored-from = I had to be restored from a copy made on { $date } at { $time }. What you told me after that is missing. Please tell me again what matters, like iron you took or blood results.
