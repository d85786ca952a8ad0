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

undo-question = Here's what you told me last, newest first. Would you like me to take one back?
undo-line = { $number }. { $what }
button-take-back = Take back { $number }
button-undo-nothing = Nothing, leave it all
undo-done =
    Taken back: { $what }

    If it was right after all, just tell me again.
undo-nothing = There's nothing to take back.
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
told-score = check-in on { $evening }: { $score } of 10
told-meal = last meal on { $evening }, at { $time }
told-labs = results from { $drawn }: { $values }
told-labs-more = results from { $drawn }: { $values } and { $more } more
told-infusion = infusion on { $on }
told-response =
    after the infusion on { $on }: { $response ->
        [better] better
        [same] the same
       *[worse] worse
    }
told-pause = pause from { $from } to { $until }
told-test = blood test on { $test }
told-stock =
    { $left ->
        [one] 1 tablet in the house
       *[other] { $left } tablets in the house
    }
told-clinic-score = the clinic's IRLS total from { $date }: { $total }
undo-elsewhere = You can't change that here. For medicines: /medicines. For tablets and how often, times and language: /settings.
told-legs =
    { $bothersome ->
        [yes] your legs bother you
       *[no] your legs are quiet
    }

history-overview = Your record since { $since }. It holds what you told me, and nothing else.
history-empty = Your record is still empty. It fills up evening by evening.
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
history-doses-heading = Iron by evening, newest first.
history-months-heading = Iron by month.
history-no-doses = Your first evening with iron isn't over yet.
history-scores-heading = Legs, by weeks of 7 nights. 0 is nothing, 10 is the worst.
history-no-check-ins = You haven't answered a check-in yet.
history-iron-heading = How you took your iron.
history-no-iron = You haven't told me anything about iron yet.
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
        [one] { $from }: 1 tablet{ $iron } every evening
       *[other] { $from }: { $tablets } tablets{ $iron } every evening
    }
regimen-every-other =
    { $tablets ->
        [one] { $from }: 1 tablet{ $iron } every other evening
       *[other] { $from }: { $tablets } tablets{ $iron } every other evening
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
        [one] iron, 1 tablet{ $iron }
       *[other] iron, { $tablets } tablets{ $iron }
    }
plan-check-in = check-in
plan-iron-taken = You took your iron at { $time }.
plan-iron-skipped = No iron tonight, as you said.
plan-iron-held = no iron, because of the blood test
plan-iron-off = no iron, it's the evening between two doses
plan-paused = pause, no evening questions
plan-iron-nightly =
    { $tablets ->
        [one] Iron: every evening at { $time }, 1 tablet{ $iron }, { $gap } after dinner
       *[other] Iron: every evening at { $time }, { $tablets } tablets{ $iron }, { $gap } after dinner
    }
plan-iron-every-other =
    { $tablets ->
        [one] Iron: every other evening at { $time }, 1 tablet{ $iron }: { $days }
       *[other] Iron: every other evening at { $time }, { $tablets } tablets{ $iron }: { $days }
    }
plan-iron-excluded = Iron: none, the protocol wasn't written for you
plan-iron-on-hold = Iron: none, until new results say otherwise
plan-no-iron = Iron: none
plan-check-in-nightly = Check-in: every evening at { $time }
plan-check-in-weekly = Check-in: once a week at { $time }: { $days }
plan-booking = do you have a date for your blood test of { $retest }?
plan-fasting-note = a reminder to come fasting
plan-test = blood test, in the morning and fasting
plan-retest-due = the next blood test is due
plan-results = { $time }, until they come, I ask for your results: { $days }
button-plan-days = { $days } days
button-earlier-dates = ‹ Back
button-later-dates = More ›

tour-overview = The protocol has six parts. A patient wrote it. You take each step together with a doctor.
tour-line =
    { $number }. { $stop ->
        [tests] First tests
        [iron] Iron: infusion or tablets
        [patience] Patience
        [retests] Blood and legs again
        [target] Target, upkeep, coming back
       *[after-iron] After iron
    }
tour-line-here =
    ▸ { $number }. { $stop ->
        [tests] First tests
        [iron] Iron: infusion or tablets
        [patience] Patience
        [retests] Blood and legs again
        [target] Target, upkeep, coming back
       *[after-iron] After iron
    } – you're here
tour-heading =
    { $number } of 6: { $stop ->
        [tests] First tests
        [iron] Iron: infusion or tablets
        [patience] Patience
        [retests] Blood and legs again
        [target] Target, upkeep, coming back
       *[after-iron] After iron
    }
tour-excluded = This protocol wasn't written for you ({ $reasons }). You can read it. Your doctor will find another way with you.
tour-here = You're here. For the next step: /next. For the reasons: /why.
tour-tests =
    Ferritin, iron and TSAT. TSAT is short for transferrin saturation: how full the iron carrier in your blood is. Then vitamin D, and vitamins B1, B9 (folate) and B12. CRP and haemoglobin are worth adding. They help to read ferritin.

    Go in the morning, fasting, with no iron for at least 2 days before. Send me the results with /labs.

    Rules B1, B2
tour-iron =
    The protocol gives iron if ferritin is below 300 µg/L and TSAT below 45 %.

    First choice: ask a doctor about an iron infusion of 1000 mg, all in one go. The iron would be ferric carboxymaltose or ferric derisomaltose. The clinic decides whether that amount fits.

    Otherwise it's tablets in the evening, on an empty stomach, with vitamin C. Up to a ferritin of 75 µg/L, that's every evening. Above it, it's a double dose every other evening. There should be at least a day between two doses.

    Rules L15, L16, E1–E6
tour-patience =
    Iron takes time. If an infusion helps, the full effect comes after 4–6 weeks. Trials differ: in one, the benefit showed at 6 weeks. Another missed its goal at 4 weeks and saw the benefit at 12. Tablets take months.

    Until then, keep up the evening dose and the check-in. Your answers show later what has changed.

    Rules L4, R1, R3
tour-retests =
    With tablets: a blood test 3 months after the start, then 3 months after each test.

    After an infusion: I ask about your legs at 6 weeks, and there's a blood test at 8 weeks. If nothing has changed, I ask again at 12 weeks.

    I ask about a date 7 days before. On the two evenings before a test, you take no tablets.

    Rules R1–R6
tour-target =
    With tablets, the target is a ferritin above 100 µg/L. Some people need 200–300. Once you're above 100 and your legs are quiet, ask your doctor whether to stop or keep it up.

    At a ferritin of 300 µg/L, or a TSAT of 45 %, the protocol's iron ends.

    If your legs are quiet after an infusion, there's nothing more to do for now. If they get worse again and ferritin or TSAT has dropped, ask about repeating it.

    Rules L2, L3, L6, L8, L13, L14
tour-after-iron =
    What if iron is done, but your legs still bother you? Then you can talk with a doctor about medicines, in this order.

    1. Nerve medicines (α2δ ligands).
    2. Low-dose opioids, for severe or painful restless legs.
    3. Dopamine agonists. They used to be the first choice. Over time they can make restless legs worse. Never stop one all at once.

    Also talk about medicines that can make restless legs worse, but only with your prescriber. The author says they know least about this part.

    Rule O1
button-tour-back = ‹ Back
button-tour-next = Next ›
button-tour-here = Where I am
told-iron-stopped = no more iron tablets
told-rhythm =
    { $rhythm ->
        [nightly] iron every evening
       *[every-other] a double dose of iron every other evening
    }
told-tablets =
    { $tablets ->
        [one] 1 iron tablet
       *[other] { $tablets } iron tablets
    } { $rhythm ->
        [nightly] every evening
       *[every-other] every other evening
    }
undo-stands-again = So what you told me before counts again: { $what }.
