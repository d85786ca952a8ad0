# The evening: the last meal, the dose, the check-in.

meal-question = Finished eating for today?
button-meal-now = Yes, just now
button-meal-ago =
    { $minutes ->
        [60] 1 h ago
       *[other] { $minutes } min ago
    }
button-meal-not-yet = Not yet
meal-noted = Noted: last meal at { $meal }. Your iron reminder comes at { $due }.
meal-noted-bedtime = Noted: last meal at { $meal }. Your iron reminder comes at { $due }, because of your bedtime.
meal-noted-now = Noted: last meal at { $meal }. That's long enough ago, so your iron reminder comes now.
meal-noted-bedtime-now = Noted: last meal at { $meal }. It's your bedtime, so your iron reminder comes now.
meal-noted-asks = Noted: last meal at { $meal }. It's past your bedtime, so I won't remind you any more. I'll only ask about tonight's iron.
meal-noted-reminded = Noted: last meal at { $meal }. I've already reminded you of your iron, so no more reminders come tonight. Once you've taken it: /taken.
meal-noted-past-bedtime = Noted: last meal at { $meal }. It's past your bedtime, so I don't remind you tonight. If you take your iron after all: /taken.
meal-noted-no-iron = Noted: last meal at { $meal }. No iron is planned tonight.
meal-noted-settled = Noted: last meal at { $meal }. Your iron for tonight is already settled.
meal-put-off = All right. I ask again at { $until }.
meal-put-off-due = All right. I don't ask again: your iron reminder comes at { $due }. If you eat later, tell me with /meal.
meal-ahead = { $time } is still to come. Tell me after you eat.
meal-old-evening = That question belongs to another evening.

ask-took-more =
    Your dose is { $dose ->
        [one] 1 tablet
       *[other] { $dose } tablets
    }{ $dose_iron ->
        [0] {""}
       *[other] {" "}({ $dose_iron } mg of iron)
    }, and you wrote { $tablets }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg)
    }. I've noted nothing yet. How many did you take? If you took too many by mistake, ask a pharmacist or a poison line now.
too-many-not-noted = That's far more than your dose, so I've noted nothing. If it was a slip of the finger, write the right number.
of-iron = {" "}({ $milligrams } mg iron)
dose-reminder =
    { $tablets ->
        [one] Time for your iron: 1 tablet{ $iron }
       *[other] Time for your iron: { $tablets } tablets{ $iron }
    } with at least { $vitamin } mg vitamin C. Your last meal ended at { $meal }. No tea, coffee or food with it.
dose-reminder-assumed =
    { $tablets ->
        [one] Time for your iron: 1 tablet{ $iron }
       *[other] Time for your iron: { $tablets } tablets{ $iron }
    } with at least { $vitamin } mg vitamin C. You didn't say when you ate, so I assumed { $meal }. No tea, coffee or food with it.
dose-reminder-bedtime =
    { $tablets ->
        [one] Time for your iron, a little early: 1 tablet{ $iron }
       *[other] Time for your iron, a little early: { $tablets } tablets{ $iron }
    } with at least { $vitamin } mg vitamin C. Counted from your meal at { $meal }, { $ideal } would be ideal, but that is after your bedtime. You can also skip tonight.
dose-too-soon = Your iron would come too soon tonight: it isn't a full day since your last dose at { $last }. Enough time will have passed from { $earliest } on, but that is after your bedtime. Skipping tonight is fine.
dose-late = This reminder is late. It was due at { $due }, and I couldn't send it then.
dose-missed = Did you take your iron tonight? I wanted to remind you at { $due } but couldn't send anything. Now it is past your bedtime. Skipping is fine.
dose-dropped = Did you take your iron? This is about { $evening }: I wanted to remind you at { $due } but couldn't send anything. I'm sorry.
dose-nudge = I ask again because there is no answer yet. One tap ends it.
dose-nudge-last = I ask again because there is no answer yet. This was the last time tonight. Without an answer I note the evening as unknown.
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
ask-taken-time = I noted { $time }. When did you take it? Tap, or type a time such as 21:30.
button-earlier = { $minutes } min earlier
dose-skipped-why = No iron tonight, that is fine. What was the reason?
dose-skipped-why-on = No iron on { $evening }: that is fine. What was the reason?
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
        [side-effects] Noted: no iron tonight, because of side effects. If they keep coming, tell your doctor or pharmacist. Black, tar-like or bloody stools, vomiting blood, fainting or severe belly pain: get emergency care.
        [test] Noted: no iron tonight, because a blood test is coming. Once you know the day, tell me with /test and I plan the pause.
        [ran-out] Noted: no iron tonight, because the tablets ran out.
        [ill] Noted: no iron tonight, because you're ill. Get well soon.
       *[other] Noted: no iron tonight.
    }
dose-skipped-on =
    { $reason ->
        [side-effects] Noted for { $evening }: no iron, because of side effects. If they keep coming, tell your doctor or pharmacist. Black, tar-like or bloody stools, vomiting blood, fainting or severe belly pain: get emergency care.
        [test] Noted for { $evening }: no iron, because a blood test was coming.
        [ran-out] Noted for { $evening }: no iron, because the tablets ran out.
        [ill] Noted for { $evening }: no iron, because you were ill.
       *[other] Noted for { $evening }: no iron.
    }
stock-offer = When there are new tablets, I can count them and tell you a week before they run out: /stock.
stock-offer-right = By my count { $left } are still left. Set the number right with /stock.
dose-taken-already =
    Already noted for this evening: { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } at { $time }. I note one dose an evening, so nothing has changed. At least a day lies between two doses (E4).
dose-taken-instead =
    Noted for this evening: { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } at { $time }, in place of { $before }. I note one dose an evening: at least a day lies between two doses (E4).
dose-off-evening = Tonight is an evening without iron. Your last dose was on { $evening } at { $time }, and two days lie between double doses (E4). I have noted nothing yet. Did you take iron all the same?
dose-off-evening-first = Tonight is an evening without iron: your double dose comes every other evening (E6). I have noted nothing yet. Did you take iron all the same?
button-took-anyway = Yes, I took it
button-not-taken = No, I didn't
rhythm-counts-from-here = Every other evening is counted from here on. The next iron: { $next }.
dose-not-noted = All right, nothing is noted. The next iron: { $next }.
dose-snoozed = All right. I remind you again at { $until }.
dose-snoozed-bedtime = All right. I remind you again at { $until }, your bedtime, and not later.
dose-moved = Noted: you ate again at { $meal }. Your iron reminder moves to { $due }.
dose-reopened = Taken back. This evening is open again.
already-noted = That's already noted.
noted = Noted.
evening-too-old = That evening is too long ago to change.
evening-ahead = That evening hasn't come yet.
no-iron-running = I have no iron tablets noted for you. If you take some, tell me in /settings.
time-ahead = { $time } is still to come. Please give a time that has passed.
iron-on-hold = Your iron reminders rest at present, as the protocol asks for no iron. See /next for the reason.

check-in-discomfort =
    How bad was the worst feeling in your legs since the last check-in?

    0 is nothing, 10 is the worst you can imagine.
check-in-late = This check-in is late. It was due at { $due }, and I couldn't send it then.
button-score = { $score }
check-in-onset =
    Worst feeling: { $score } of 10.

    When did it begin?
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
        [never] {""}
        [morning] , from before noon
        [afternoon] , from the afternoon
        [early-evening] , from the early evening
        [late-evening] , from after 21:00
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
        [never] {""}
        [morning] , from before noon
        [afternoon] , from the afternoon
        [early-evening] , from the early evening
        [late-evening] , from after 21:00
       *[in-bed] , only in bed
    }. Sleep lost last night: { $loss ->
        [nothing] none
        [under-30] under 30 min
        [over-120] over 120 min
       *[other] { $loss } min
    }.
button-change = Change
not-a-score = I can't use “{ $what }”. Please give a whole number from 0 to 10, such as: 7.
ask-todays-dose = One thing before I remind you: did you already take today's iron?
button-had-today = Yes, today's is taken
button-not-yet-today = Not yet
todays-dose-noted = Noted: today's dose is taken ({ $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    }). The next reminder: { $next }.
todays-dose-not-yet = Thanks. Then I remind you after your last meal.
