# Blood tests ahead, settings and the rest, what Telegram shows, and the words that sentences are built with.

booking-prompt = Your next blood test is due on { $retest }: ferritin, iron and TSAT, in the morning, fasting, with no iron for at least 2 days before. Is a date set?
booking-overdue = Your blood test was due on { $retest }: ferritin, iron and TSAT, in the morning, fasting, with no iron for at least 2 days before. Is a date set?
button-date-chosen = A date is set
button-test-done = Done today
button-later = Ask me later
button-not-now = Not now
ask-test-date = Which day is your blood test? Type a date, such as 14 March or 2027-03-14.
booking-put-off = All right. I ask again on { $until }.
test-booked =
    Noted: blood test on { $test }, in the morning and fasting.

    Your iron rests before it, so that at least 48 hours lie between: no iron on { $first }, and on { $second }. It goes on in the evening after the test. I write to you the evening before.
test-booked-plain = Noted: blood test on { $test }, in the morning and fasting, with no iron for at least 2 days before. I write to you the evening before.
test-done = Noted: blood drawn on { $test }. When the results come, send them with /labs. I'll ask about them now and then.
test-too-soon = Your last iron was on { $taken_on } at { $taken }. A test on the morning of { $test } would come less than 48 hours later, and the values may be off. The next morning that fits is { $fits }.
button-keep-date = Keep { $date }
button-move-date = Take { $date }
fasting-note = Blood test tomorrow morning: come fasting, and no iron tonight. If you take iron, it goes on tomorrow evening.
results-prompt = Your blood test of { $test }: when the results come, send them with /labs.
button-no-results = No results will come
results-dismissed = All right. I don't ask for these results any more.
button-labs-how = How to enter them
button-test-off = The test is off
no-test = No blood test is set. Tell me its day with /test.
test-off = Noted: the test is off. If you take iron, it goes on as usual.
booking-stale = That question is out of date. Your plan has changed since.

settings-menu = What would you like to change?
settings-saved = Saved. Anything else?
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
settings-closed = All right. You find all of this again under /settings.
ask-meal-gap = How long after your last meal do you want your iron reminder? The protocol says 2 hours. Tap, or type minutes.
button-minutes = { $minutes } min
not-a-meal-gap = I can't use “{ $what }”. Please type minutes, from { $lowest } to { $highest }, such as: 120.
ask-nudges = If you don't answer an iron reminder, how many times may I ask again? I wait 30 minutes each time and stop at bedtime.
button-times =
    { $times ->
        [0] Never
        [1] Once
       *[other] { $times } times
    }
not-nudges = I can't use “{ $what }”. Please type a whole number from 0 to { $highest }, such as: 2.
ask-check-in-time = When do you want the check-in? Tap a time or type one. It can also be in the morning.
button-before-bedtime = 30 min before bedtime
ask-language = Which language do you want?
button-language = { $language }
ask-iron-again = How is it with iron tablets now?

help =
    /labs – enter blood results
    /next – the protocol's next step
    /why – why that step
    /meal 19:40 – your last meal
    /taken 21:40 – iron taken
    /checkin – tonight's questions
    /test – day of your blood test
    /infusion – an iron infusion
    /pause – some silent evenings
    /stock – tablets left
    /medicines – what you take besides
    /protocol – the course, and where you are
    /plan – what is ahead
    /history – your record
    /chart /response /report /letter – see it, show it
    /undo – take something back
    /settings – times, iron, language
    /privacy – what is kept
    /export – everything as files
    /forget – delete everything
    /cancel – leave a question
help-limits =
    • No medical advice and no diagnosis.
    • Confirm medicines, doses and timing with a clinician.
    • Not for emergencies: call your emergency number.
    • Reminders can fail. Don't rely on them alone.
    • You are responsible for what you enter.
privacy =
    What is kept: your Telegram number and your language; and, sealed with encryption, what you tell me: times, doses, check-ins, results and settings.

    Where: with whoever runs this bot.

    What isn't kept: where you are (only the time zone), and the text of your messages beyond your entries.

    Nothing is shared. No third party is involved except Telegram itself, which carries our messages.

    /forget deletes everything at once. The chat in your Telegram is yours to delete.

    Nothing here has been reviewed by a clinician. It's information, not a diagnosis.
forget-question = Delete everything I keep about you? Your reminders stop, and nothing can be brought back.
button-forget = Yes, delete it all
button-keep = No, keep it
forget-kept = All right. Everything stays as it is.
forgotten = Everything is deleted, and I send nothing more. If you ever want to begin again: /start
nothing-kept = I keep nothing about you. To begin: /start
cancelled = All right, I leave that question. Nothing else changes.
nothing-to-cancel = No question is open.
cancelled-enrolment = All right, we stop here for now. What you answered so far is kept. Go on with /start, or delete it with /forget.
command-near = I don't know /{ $what }. Did you mean /{ $nearest }?
command-unknown = I don't know /{ $what }. You find what I can do under /help.
not-understood = I didn't understand that. For results: /labs. For your last meal: /meal 19:40. For the rest: /help. In an emergency, call your emergency number.
cannot-read = I can only read text. Please type it, for example: /labs ferritin=88
only-words-read = I read what you wrote. What came with it I can't look at or listen to.
edit-changes-nothing = I saw that you changed a message. My notes keep what you sent first. To put it right: /undo takes back the last entry, then send it again.
place-not-asked = I don't need your place now, so I dropped it at once. You can change your time zone in /settings.
button-unknown = I don't know that button. Please use the newest message.
button-stale = That question is settled already.
groups-refused = I only talk in private chats, because this is about your health. Please write to me directly.
sent-late = This message is late. It was due at { $due }.

bot-description =
    For people with restless legs who follow an iron protocol. I remind you of your evening iron after your last meal, ask how your legs were, and name the protocol's next step when blood results come.

    Not medical advice and not for emergencies. The protocol was written by a patient, not a doctor. Discuss every step before you act.
bot-short-description = Evening iron, nightly check-ins and blood tests for restless legs. Not medical advice.
command-line =
    { $command ->
        [start] Begin, or go on
        [labs] Enter blood results
        [meal] Tell me when you last ate
        [taken] Note that you took your iron
        [checkin] Answer tonight's questions about your legs
        [test] Tell me the day of your blood test
        [infusion] Tell me of an iron infusion
        [pause] Some silent evenings
        [resume] End the silence
        [stock] Count the tablets that are left
        [medicines] List medicines that matter beside iron
        [stop] Stop reminders, or something else
        [next] See the protocol's next step
        [protocol] See the course and where you are
        [plan] See what is ahead
        [why] See why, or what a rule says
        [history] Look at your record
        [chart] See your course as a picture
        [response] Compare nights before and after each change
        [report] Get your course on paper, for a doctor
        [letter] Get a letter to ask your doctor
        [undo] Take back what you told last
        [settings] Change times, iron or language
        [privacy] Read what is kept about you
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
        [overload] iron overload, repeated transfusions or an inherited anaemia
        [gut] an inflamed or narrowed bowel, a stomach ulcer or an allergy to iron
       *[advised] a clinician's advice not to take iron
    }
flagged-low = low
decimal-mark = .
