# Blood tests ahead, settings and the rest, what Telegram shows, and the words that sentences are built with.

booking-prompt = Your next blood test is due on { $retest }: ferritin, iron and TSAT. Go in the morning, fasting, with no iron for at least 2 days before. Do you have a date?
booking-overdue = Your blood test was due on { $retest }: ferritin, iron and TSAT. Go in the morning, fasting, with no iron for at least 2 days before. Do you have a date?
button-date-chosen = A date is set
button-test-done = Done today
button-later = Ask me later
button-not-now = Not now
ask-test-date = Which day is your blood test? Type a date, like 14 March or 2027-03-14.
booking-put-off = All right. I'll ask again on { $until }.
test-booked =
    Noted: blood test on { $test }, in the morning and fasting.

    Before it, you need at least 48 hours without iron. So no iron on { $first }, and none on { $second }. You'll take it again in the evening after the test. I'll write to you the evening before.
test-booked-plain = Noted: blood test on { $test }. Go in the morning, fasting, with no iron for at least 2 days before. I'll write to you the evening before.
test-done = Noted: blood drawn on { $test }. When the results come, send them with /labs. I'll ask about them now and then.
test-too-soon = You last took iron on { $taken_on } at { $taken }. On the morning of { $test }, that's less than 48 hours ago, so the values may be off. The next morning that fits is { $fits }.
button-keep-date = Keep { $date }
button-move-date = Take { $date }
fasting-note = Your blood test is tomorrow morning. Come fasting: nothing to eat before it. Take no iron tonight. If you take iron, you'll take it again tomorrow evening.
results-prompt = Your blood test on { $test }: when the results come, send them with /labs.
button-no-results = No results will come
results-dismissed = All right. I won't ask for these results any more.
button-labs-how = How to enter them
button-test-off = The test is off
no-test = You don't have a blood test coming up. Tell me its day with /test.
test-off = Noted: the test is off. If you take iron, carry on as usual.
booking-stale = That question is out of date. Your plan has changed since then.

settings-menu = What would you like to change?
settings-saved = Saved. Anything else?
settings-iron-at = Saved. Iron now comes at about { $time }. Anything else?
settings-check-in-at = Saved. Your check-in now comes at about { $time }. Anything else?
settings-both-at = Saved. Iron now comes at about { $iron }, your check-in at about { $check_in }. Anything else?
settings-nudges =
    { $nudges ->
        [0] Saved. If you don't answer, I won't ask again. Anything else?
        [one] Saved. If you don't answer, I'll ask once more. Anything else?
       *[other] Saved. If you don't answer, I'll ask up to { $nudges } more times. Anything else?
    }
button-set-dinner = Last meal: { $time }
button-set-bedtime = Bedtime: { $time }
button-set-check-in = Check-in: { $time }
button-set-zone = Zone: { $zone }
button-set-language = Language
button-set-iron =
    { $tablets ->
        [one] Iron: 1 tablet{ $iron }
       *[other] Iron: { $tablets } tablets{ $iron }
    }
button-set-iron-none = Iron: none
button-set-meal-gap = After meal: { $minutes } min
button-set-nudges = Ask again: { $nudges }×
button-set-gate = Who it isn't for
button-close = Close
button-back = Back
settings-closed = All right. You can find all of this again in /settings.
ask-meal-gap = How long after your last meal would you like your iron reminder? The protocol says 2 hours. Tap, or type minutes.
button-minutes = { $minutes } min
not-a-meal-gap = I can't use “{ $what }”. Please type minutes, from { $lowest } to { $highest }. For example: 120.
ask-nudges = If you don't answer an iron reminder, how often may I ask again? I wait 30 minutes each time, and I stop at bedtime.
button-times =
    { $times ->
        [0] Never
        [1] Once
       *[other] { $times } times
    }
not-nudges = I can't use “{ $what }”. Please type a whole number from 0 to { $highest }. For example: 2.
ask-check-in-time = When would you like the check-in? Tap a time or type one. It can be in the morning, too.
button-before-bedtime = 30 min before bedtime
ask-language = Which language would you like?
button-language = { $language }
ask-iron-again = What's new with your iron tablets?

help = Here's what I can do. Tap one.
help-of =
    { $part ->
        [tonight]
            /tonight – help for a bad night
            /taken 21:40 – iron taken
            /meal 19:40 – your last meal
            /checkin – tonight's questions
        [results]
            /labs – enter blood results
            /test – day of your blood test
            /next – the protocol's next step
            /why – why that step
        [course]
            /plan – what's ahead
            /protocol – its six parts, and where you are
            /history – your record
            /infusion – an iron infusion
            /pause – some quiet evenings
            /stock – tablets left
            /medicines – what else you take
            /undo – take something back
        [doctor]
            /letter – a letter for your doctor
            /report – your record on paper
            /chart – your record as a picture
            /response – nights before and after a change
       *[other]
            /settings – times, iron, language
            /stop – stop iron, questions or everything
            /privacy – what I keep
            /export – everything as files
            /forget – delete everything
            /cancel – leave a question
    }
button-help =
    { $part ->
        [tonight] Tonight
        [results] Results
        [course] My course
        [doctor] For the doctor
       *[other] Settings
    }
button-open-settings = Open settings
button-export-first = Give me my files first
help-words = Or just write it, like a friend: “took it at 9.40 pm”, “ate at half six”, “legs were a 7”, “ferritin came back at 62”, “when is my next test?”
help-limits =
    • This is not medical advice and not a diagnosis.
    • Check medicines, doses and timing with a doctor or nurse.
    • I'm not for emergencies. Call your emergency number.
    • Reminders can fail. Don't rely on them alone.
    • You're responsible for what you enter.
    • It doesn't work for everyone, and it takes months.
privacy =
    What I keep: your Telegram number and your language. What you tell me is kept too, sealed with encryption: times, doses, check-ins, results and settings.

    Where: with whoever runs this bot.

    What I don't keep: where you are (only the time zone), and the text of your messages beyond your entries.

    Nothing is shared. Nobody else is involved but Telegram itself, which carries our messages.

    /forget deletes everything at once. You'd have to delete the chat in Telegram yourself.

    No doctor or nurse has checked what I say. It's information, not a diagnosis.
forget-question = Should I delete everything I keep about you? Your reminders will stop, and nothing can be brought back.
button-forget = Yes, delete it all
button-keep = No, keep it
forget-kept = All right. Everything stays as it is.
forgotten = I've deleted everything, and I won't write any more. If you ever want to start again: /start
nothing-kept = I don't keep anything about you. To start: /start
cancelled = All right, we'll leave that question. Nothing else changes.
nothing-to-cancel = There's no open question right now.
cancelled-enrolment = All right, we'll stop here for now. I'll keep what you've answered so far. Go on with /start, or delete it with /forget.
command-near = I don't know /{ $what }. Did you mean /{ $nearest }?
command-unknown = I don't know /{ $what }. To see what I can do: /help
not-understood = I didn't understand that. For results: /labs. For your last meal: /meal 19:40. For the rest: /help. In an emergency, call your emergency number.
not-understood-again = Sorry, I still don't get it. Try it like this, or see what I can do: /help. In an emergency, call your emergency number.
cannot-read = I can only read text. Please type it, like this: /labs ferritin=88
only-words-read = I've read what you wrote. But I can't see or hear what came with it.
edit-changes-nothing = I saw that you changed a message. I keep what you sent first. To put it right, take it back with /undo and send it again.
place-not-asked = I don't need your place now, so I've thrown it away. You can change your time zone in /settings.
button-unknown = I don't know that button. Please use the newest message.
button-stale = That question is already settled.
groups-refused = I only talk in private chats, because this is about your health. Please write to me directly.
sent-late = This message is late. It was due at { $due }.

bot-description =
    For people with restless legs who follow an iron protocol. I remind you of your evening iron after your last meal, and ask how your legs were. When blood results come, I tell you the protocol's next step.

    Not medical advice and not for emergencies. A patient wrote the protocol, not a doctor. Talk to a doctor before you act.
bot-short-description = Evening iron, nightly check-ins and blood tests for restless legs. Not medical advice.
command-line =
    { $command ->
        [start] Begin, or go on
        [labs] Enter blood results
        [meal] Tell me when you last ate
        [taken] Note that you took your iron
        [tonight] Get help for a bad night
        [checkin] Answer tonight's questions about your legs
        [test] Tell me the day of your blood test
        [infusion] Tell me about an iron infusion
        [pause] Have some quiet evenings
        [resume] End the pause
        [stock] Count the tablets you've got left
        [medicines] List medicines that matter with iron
        [stop] Stop reminders, or something else
        [next] See the protocol's next step
        [protocol] See the six parts and where you are
        [plan] See what's ahead
        [why] See why, or what a rule says
        [history] Look at your record
        [chart] See your record as a picture
        [response] Compare nights before and after each change
        [report] Get your record on paper, for a doctor
        [letter] Get a letter to ask your doctor
        [undo] Take back what you told me last
        [settings] Change times, iron or language
        [privacy] Read what I keep about you
        [export] Get everything as files
        [forget] Delete everything
        [cancel] Leave the open question
       *[help] See what I can do
    }

# The default of a date keeps a month that is not a number from one to twelve readable.
date =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
        [12] { $day } December { $year }
       *[other] { $year }-{ $month }-{ $day }
    }
evening =
    { $weekday ->
        [1] Monday evening
        [2] Tuesday evening
        [3] Wednesday evening
        [4] Thursday evening
        [5] Friday evening
        [6] Saturday evening
        [7] Sunday evening
       *[other] the evening
    }, { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        [12] December
       *[other] / { $month }
    }
analyte =
    { $analyte ->
        [ferritin] ferritin
        [iron] iron
        [tibc] TIBC
        [uibc] UIBC
        [transferrin] transferrin
        [tsat] TSAT
        [vitamin_d] vitamin D
        [vitamin_b12] vitamin B12
        [folate] folate
        [vitamin_b1] vitamin B1
        [haemoglobin] haemoglobin
        [crp] CRP
       *[other] { $analyte }
    }
reason =
    { $exclusion ->
        [pregnant] pregnancy
        [dialysis] dialysis
        [minor] under 18
        [overload] too much iron, repeated transfusions or an inherited anaemia
        [gut] an inflamed or narrowed bowel, a stomach ulcer or an iron allergy
        [advised] a doctor's or nurse's advice not to take iron
       *[other-cause] another cause of the symptoms, found by a doctor
    }
flagged-low = low
decimal-mark = .
