# What is planned and what was: /plan, /protocol, /history, /undo.

lines = { $lines }
day-short =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
month-year =
    { $month ->
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
       *[12] December
    } { $year }

undo-question = The last things you told me, newest first. Shall I take one of them back?
undo-line = { $number }. { $what }
button-take-back = Take back { $number }
button-undo-nothing = Nothing, leave it all
undo-done =
    Taken back: { $what }

    If it was right after all, just tell me again.
undo-nothing = There is nothing to take back.
undo-kept = All right. Everything stays as it is.
told-taken =
    { $tablets ->
        [one] iron on { $evening }: 1 tablet
       *[other] iron on { $evening }: { $tablets } tablets
    } at { $time }
told-skipped = no iron on { $evening }
told-skipped-because =
    no iron on { $evening } ({ $reason ->
        [side-effects] side effects
        [test] a test is coming
        [ran-out] ran out
        [ill] ill
       *[other] another reason
    })
told-score = check-in of { $evening }: { $score } of 10
told-meal = last meal on { $evening }, at { $time }
told-labs = results of { $drawn }: { $values }
told-labs-more = results of { $drawn }: { $values } and { $more } more
told-infusion = infusion on { $on }
told-response =
    after the infusion of { $on }: { $response ->
        [better] better
        [same] the same
       *[worse] worse
    }
told-pause = pause from { $from } to { $until }
told-test = blood test on { $test }
told-legs =
    { $bothersome ->
        [yes] your legs bother you
       *[no] your legs are quiet
    }

history-overview = Your record since { $since }. It holds what you told me, nothing else.
history-empty = Your record is still empty. It fills with every evening.
history-doses-last = Iron, last 30 evenings: { $counts }.
history-scores-last =
    { $nights ->
        [one] Legs, last 7 nights: { $median } of 10 (1 night answered).
       *[other] Legs, last 7 nights: middle { $median } of 10, from { $lowest } to { $highest } ({ $nights } nights answered).
    }
history-no-scores = Legs: no check-in answered in the last 7 nights.
history-labs-last = Last results, { $drawn }: { $values }
history-labs-heading = Blood results, newest first, as you entered them.
history-no-labs = No blood results yet. Enter them with /labs.
history-doses-heading = Iron, evening by evening, newest first.
history-months-heading = Iron, month by month.
history-no-doses = No evening with iron is over yet.
history-scores-heading = Legs, by weeks of 7 nights. 0 is nothing, 10 is the worst.
history-no-check-ins = No check-in answered yet.
history-iron-heading = How iron was taken.
history-no-iron = Nothing is noted about iron yet.
button-history-labs = Results
button-history-doses = Iron
button-history-check-ins = Legs
button-history-iron = Course
button-newer = ‹ Newer
button-older = Older ›

count-taken = { $count } taken
count-skipped = { $count } skipped
count-skipped-because = { $count } skipped ({ $reasons })
count-reason =
    { $count } { $reason ->
        [side-effects] side effects
        [test] test coming
        [ran-out] ran out
        [ill] ill
       *[other] other
    }
count-held = { $count } held for a test
count-paused = { $count } paused
count-off = { $count } off
count-unknown = { $count } unknown
count-nothing = nothing to count
doses-of-month = { $month }: { $counts }
evening-line = { $day }: { $what }
outcome-taken =
    { $tablets ->
        [one] taken at { $time }, 1 tablet
       *[other] taken at { $time }, { $tablets } tablets
    }
outcome-skipped = skipped
outcome-skipped-because =
    skipped ({ $reason ->
        [side-effects] side effects
        [test] a test is coming
        [ran-out] ran out
        [ill] ill
       *[other] another reason
    })
outcome-held = held for a test
outcome-paused = paused
outcome-off = off
outcome-unknown = unknown
scores-of-week =
    { $nights ->
        [one] { $from } to { $until }: { $median } (1 night)
       *[other] { $from } to { $until }: middle { $median }, from { $lowest } to { $highest } ({ $nights } nights)
    }
panel-heading = { $drawn }
panel-value = • { $value }
panel-value-canonical = • { $value } = { $canonical }
panel-tsat = • TSAT, worked out: { $tsat }
panel-conditions = • { $conditions }
condition-fasting = fasting
condition-not-fasting = not fasting
condition-morning = in the morning
condition-not-morning = not in the morning
condition-rested = no iron for 2 days
condition-not-rested = iron within 2 days
condition-ill = ill in the 2 weeks before
condition-well = not ill before
condition-laboratory = laboratory: { $laboratory }
infusion-line = { $on }: infusion
infusion-line-known = { $on }: infusion, { $known }
infusion-milligrams = { $milligrams } mg
infusion-response =
    { $response ->
        [better] better after it
        [same] the same after it
       *[worse] worse after it
    }
regimen-nightly =
    { $tablets ->
        [one] { $from }: 1 tablet every evening
       *[other] { $from }: { $tablets } tablets every evening
    }
regimen-every-other =
    { $tablets ->
        [one] { $from }: 1 tablet every other evening
       *[other] { $from }: { $tablets } tablets every other evening
    }
regimen-none = { $from }: no tablets
pause-line = { $from } to { $until }: pause

plan-heading = Your plan up to { $until }. It changes when you tell me something new.
plan-tonight = Tonight
plan-nothing-tonight = Nothing more.
plan-evenings = The evenings after that
plan-dates = Dates
plan-at = { $time } { $what }
plan-dated = { $day }: { $what }
plan-dated-at = { $day }, { $time }: { $what }
plan-dated-span = { $from } to { $until }: { $what }
plan-meal-question = question about your dinner
plan-dose =
    { $tablets ->
        [one] iron, 1 tablet
       *[other] iron, { $tablets } tablets
    }
plan-check-in = check-in
plan-iron-taken = Iron is noted as taken at { $time }.
plan-iron-skipped = No iron tonight, as you said.
plan-iron-held = no iron, it rests before the blood test
plan-iron-off = no iron, it is the evening between two doses
plan-paused = pause, no evening questions
plan-iron-nightly =
    { $tablets ->
        [one] Iron: every evening at { $time }, 1 tablet, { $gap } after dinner
       *[other] Iron: every evening at { $time }, { $tablets } tablets, { $gap } after dinner
    }
plan-iron-every-other =
    { $tablets ->
        [one] Iron: every other evening at { $time }, 1 tablet: { $days }
       *[other] Iron: every other evening at { $time }, { $tablets } tablets: { $days }
    }
plan-iron-excluded = Iron: none, the protocol was not written for you
plan-iron-on-hold = Iron: none, until new results say otherwise
plan-no-iron = Iron: none
plan-check-in-nightly = Check-in: every evening at { $time }
plan-check-in-weekly = Check-in: once a week at { $time }: { $days }
plan-booking = is a date set for your blood test of { $retest }?
plan-fasting-note = a reminder to come fasting
plan-test = blood test, in the morning and fasting
plan-retest-due = the next blood test is due
plan-results = { $time }, until they come, a question about your results: { $days }
button-plan-days = { $days } days
button-earlier-dates = ‹ Back
button-later-dates = More ›
