# The evening: the last meal, the dose, the check-in.

meal-question = Finished eating for today?
button-meal-now = Yes, just now
button-meal-ago =
    { $minutes ->
        [60] 1 h ago
       *[other] { $minutes } min ago
    }
button-meal-not-yet = Not yet
meal-noted = Noted: last meal at { $meal }. I'll remind you of your iron at { $due }.
meal-noted-bedtime = Noted: last meal at { $meal }. I'll remind you of your iron at { $due }, because of your bedtime.
meal-noted-now = Noted: last meal at { $meal }. That's long enough ago, so here's your iron reminder.
meal-noted-bedtime-now = Noted: last meal at { $meal }. It's your bedtime, so here's your iron reminder now.
meal-noted-asks = Noted: last meal at { $meal }. It's past your bedtime, so I won't remind you any more. I'll just ask about tonight's iron.
meal-noted-reminded = Noted: last meal at { $meal }. I've already reminded you of your iron, so I won't again tonight. Once you've taken it: /taken.
meal-noted-past-bedtime = Noted: last meal at { $meal }. It's past your bedtime, so I won't remind you tonight. If you take your iron after all: /taken.
meal-noted-no-iron = Noted: last meal at { $meal }. No iron is planned tonight.
meal-noted-settled = Noted: last meal at { $meal }. Tonight's iron is already settled.
meal-put-off = All right. I'll ask again at { $until }.
meal-put-off-due = All right. I won't ask again. Your iron reminder comes at { $due }. If you eat later, tell me with /meal.
meal-ahead = It isn't { $time } yet. Tell me after you've eaten.
meal-old-evening = That question was for another evening.

ask-took-more =
    Your dose is { $dose ->
        [one] 1 tablet
       *[other] { $dose } tablets
    }{ $dose_iron ->
        [0] {""}
       *[other] {" "}({ $dose_iron } mg of iron)
    }, but you wrote { $tablets }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg)
    }. I haven't noted anything yet. How many did you take? If you took too many by mistake, call a pharmacist or a poison line now.
too-many-not-noted = That's far more than your dose, so I haven't noted it. If it was a typing slip, send the right number.
of-iron = {" "}({ $milligrams } mg iron)
dose-reminder =
    { $tablets ->
        [one] Time for your iron: 1 tablet{ $iron }
       *[other] Time for your iron: { $tablets } tablets{ $iron }
    } with at least { $vitamin } mg of vitamin C. You finished eating at { $meal }. No tea, coffee or food with it, please.
dose-reminder-assumed =
    { $tablets ->
        [one] Time for your iron: 1 tablet{ $iron }
       *[other] Time for your iron: { $tablets } tablets{ $iron }
    } with at least { $vitamin } mg of vitamin C. You didn't say when you ate, so I guessed { $meal }. No tea, coffee or food with it, please.
dose-reminder-bedtime =
    { $tablets ->
        [one] Time for your iron, a little early: 1 tablet{ $iron }
       *[other] Time for your iron, a little early: { $tablets } tablets{ $iron }
    } with at least { $vitamin } mg of vitamin C. You ate at { $meal }, so { $ideal } would be best. But that's after your bedtime. You can also skip tonight.
dose-too-soon = It's too soon for your iron tonight: your last dose was at { $last }, less than a day ago. You could take it from { $earliest } on, but that's after your bedtime. Skipping tonight is fine.
dose-apart = Keep it { $parts }.
apart-hours = { $hours } hours from your { $name }
apart-far = as far as you can from your { $name }
dose-late = This reminder is late. It was due at { $due }, but I couldn't send it then.
dose-missed = Did you take your iron tonight? I wanted to remind you at { $due }, but I couldn't send anything. It's past your bedtime now, so skipping is fine.
dose-dropped = Did you take your iron on { $evening }? I wanted to remind you at { $due }, but I couldn't send anything. I'm sorry.
dose-nudge = I haven't heard from you yet, so I'm asking again. One tap and I'll stop.
dose-nudge-last = I haven't heard from you yet, so I'm asking one last time tonight. If you don't answer, I'll note this evening as unknown.
button-taken = Taken
button-snooze = In { $minutes } min
button-skip = Not tonight
button-ate-again = I ate again
dose-taken =
    Noted: { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } at { $time }.
dose-taken-on =
    Noted for { $evening }: { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } at { $time }.
dose-taken-assumed =
    Noted for { $evening }: { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } at { $time }, when it was due. Was it another time? Tap below.
button-taken-now = It was just now
button-undo = Undo
button-other-time = Another time
ask-taken-time = I noted { $time }. When did you take it? Tap, or type a time like 21:30.
button-earlier = { $minutes } min earlier
dose-skipped-why = No iron tonight, that's fine. What was the reason?
dose-skipped-why-on = No iron on { $evening }, that's fine. What was the reason?
button-reason =
    { $reason ->
        [side-effects] Side effects
        [test] Blood test coming
        [ran-out] Ran out
        [ill] I'm ill
       *[other] Something else
    }
dose-skipped =
    { $reason ->
        [side-effects] Noted: no iron tonight, because of side effects. If they keep coming, tell your doctor or pharmacist. Get emergency care if your stools are sticky like tar and smell foul, or if there's blood in them. The same goes if you vomit blood, faint or have bad belly pain.
        [test] Noted: no iron tonight, because you've got a blood test coming. Once you know the day, tell me with /test. I'll plan the break before it.
        [ran-out] Noted: no iron tonight, because you ran out of tablets.
        [ill] Noted: no iron tonight, because you're ill. Get well soon.
       *[other] Noted: no iron tonight.
    }
dose-skipped-on =
    { $reason ->
        [side-effects] Noted for { $evening }: no iron, because of side effects. If they keep coming, tell your doctor or pharmacist. Get emergency care if your stools are sticky like tar and smell foul, or if there's blood in them. The same goes if you vomit blood, faint or have bad belly pain.
        [test] Noted for { $evening }: no iron, because a blood test was coming.
        [ran-out] Noted for { $evening }: no iron, because you ran out of tablets.
        [ill] Noted for { $evening }: no iron, because you were ill.
       *[other] Noted for { $evening }: no iron.
    }
stock-offer = When you get new tablets, I can count them for you and tell you a week before they run out: /stock.
stock-offer-right = By my count you've still got { $left }. You can put that right with /stock.
dose-taken-already =
    I'd already noted { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } at { $time } for this evening. I note one dose an evening, so nothing has changed. There should be at least a day between two doses (E4).
dose-taken-instead =
    Noted for this evening: { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } at { $time }, in place of { $before }. I note one dose an evening. There should be at least a day between two doses (E4).
dose-off-evening = Tonight is a night off iron. Your last dose was on { $evening } at { $time }, and double doses need two days between them (E4). I haven't noted anything yet. Did you take iron anyway?
dose-off-evening-first = Tonight is a night off iron: your double dose comes every other evening (E6). I haven't noted anything yet. Did you take iron anyway?
button-took-anyway = Yes, I took it
button-not-taken = No, I didn't
rhythm-counts-from-here = I'll count every other evening from here. Your next iron: { $next }.
dose-not-noted = All right, I haven't noted anything. Your next iron: { $next }.
dose-snoozed = All right. I'll remind you again at { $until }.
dose-snoozed-bedtime = All right. I'll remind you again at { $until }, your bedtime, and no later.
dose-moved = Noted: you ate again at { $meal }. Your iron reminder moves to { $due }.
dose-reopened = Taken back. This evening is open again.
already-noted = I've already noted that.
noted = Noted.
evening-too-old = That evening was too long ago to change.
evening-ahead = That evening hasn't come yet.
no-iron-running = I have no iron tablets down for you. If you take some, tell me in /settings.
time-ahead = It isn't { $time } yet. Please give a time that has passed.
iron-on-hold = I've paused your iron reminders, because the protocol asks for no iron right now. To see why: /next.

check-in-discomfort =
    How bad did your legs feel at their worst since the last check-in?

    0 is nothing. 10 is the worst you can imagine.
check-in-discomfort-today =
    How bad did your legs feel at their worst today?

    0 is nothing. 10 is the worst you can imagine.
button-same-as-last-night = Same as last night
check-in-hard = That's a lot. I'm sorry it's so bad.
button-help-tonight = Help for tonight
check-in-late = This check-in is late. It was due at { $due }, but I couldn't send it then.
button-score = { $score }
check-in-onset =
    Worst feeling: { $score } of 10.

    When did it start?
button-onset =
    { $onset ->
        [never] Not at all
        [morning] Before noon
        [afternoon] Afternoon
        [early-evening] Early evening
        [late-evening] After 21:00
       *[in-bed] Only in bed
    }
check-in-sleep =
    Worst feeling: { $score } of 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] , starting before noon
        [afternoon] , starting in the afternoon
        [early-evening] , starting in the early evening
        [late-evening] , starting after 21:00
       *[in-bed] , only in bed
    }.

    How much sleep did your legs cost you last night?
# Spans of minutes, such as 30-60, cannot be keys: the default says them as they are.
button-sleep-loss =
    { $loss ->
        [nothing] None
        [under-30] Under 30 min
        [over-120] Over 120 min
       *[other] { $loss } min
    }
check-in-done =
    Noted, thank you. Worst feeling: { $score } of 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] , starting before noon
        [afternoon] , starting in the afternoon
        [early-evening] , starting in the early evening
        [late-evening] , starting after 21:00
       *[in-bed] , only in bed
    }.{ $loss ->
        [none] {""}
        [nothing] {" "}Sleep lost last night: none.
        [under-30] {" "}Sleep lost last night: under 30 min.
        [over-120] {" "}Sleep lost last night: over 120 min.
       *[other] {" "}Sleep lost last night: { $loss } min.
    }
button-change = Change
week-legs = Your week: legs { $legs }.
week-legs-and-before = Your week: legs { $legs }, last week { $before }.
week-iron = Iron { $taken } of { $of }.
pattern-none = I've looked for a pattern in your nights. Nothing shows yet.
pattern-weekday =
    One thing shows in your nights. In { $worst } of { $weeks } weeks, your legs were worst on { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }. That's more than chance would do.
pattern-weeks =
    One thing shows in your nights. In weeks with { $difference ->
        [alcohol] alcohol
       *[other] more caffeine
    }, your middle score was { $with }, and { $without } in the others. That's more than chance would do. It doesn't say why.
check-in-discomfort-on =
    How bad did your legs feel at their worst on { $day }?

    0 is nothing. 10 is the worst you can imagine.
evening-folded = { $day }: { $parts }
folded-iron = iron at { $time }
folded-no-iron = no iron
folded-iron-unknown = iron: no answer
folded-legs = legs { $score }
folded-legs-unknown = legs: no answer
folded-no-answer = no answer
folded-noted = noted
folded-ask-dose = { $day }: did you take your iron?
button-add = Add
not-a-score = I can't use “{ $what }”. Please give a whole number from 0 to 10. For example: 7.
ask-todays-dose = One thing before I remind you: have you already taken today's iron?
button-had-today = Yes, today's is taken
button-not-yet-today = Not yet
todays-dose-noted = Noted: you've taken today's dose, { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    }. Your next reminder: { $next }.
todays-dose-not-yet = Thanks. I'll remind you after your last meal.
