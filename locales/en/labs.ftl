# Results, and the protocol's next step.

labs-how =
    Send me your results like this:

    /labs ferritin=88
    /labs ferritin 88 µg/L, TSAT 22 %, date 2026-11-20

    You can also paste several lines from a report. Use the units on the report, and add the day your blood was drawn. I'll show you what I understood. You can change it or undo it.

    Just /labs asks you for one value at a time.
labs-echo = Noted: { $values }. Blood drawn on { $drawn }.
labs-approximate = I could only convert these roughly: { $values }.
value-estimated = { $value } (estimated)
value-dated = { $value } ({ $on })
labs-undone = Taken back. These results no longer count.
lab-unknown = I don't know a test called “{ $what }”.
lab-unknown-near = I don't know “{ $what }”. Did you mean { $nearest }?
lab-unit-unknown = I don't know the unit “{ $what }” for { $analyte }. These work: { $accepted }.
lab-not-a-number = I can't read “{ $what }” as a number for { $analyte }.
lab-doubled = You sent two values for { $analyte }. Please send just the right one.
lab-out-of-range = { $value } can't be right for { $analyte }. I take values from { $low } to { $high }. Please check the number and the unit.
lab-earlier = This is an earlier result, so I haven't noted it: { $analytes }. If you want it here too, send it with its own date.
lab-not-the-draw = I found { $date }, but not as the day of the blood test, so I noted today. Was it another day? Tap Undo and send it again with date 2026-11-20.
lab-no-value = I found no value for { $analyte }.
lab-future-date = { $date } hasn't come yet, so it can't be the day of the blood test.
lab-several-dates = I found two dates it could be: { $first } and { $second }.
lab-not-a-date = I can't read “{ $what }” as a date.
lab-too-long = That's more than I can read at once. Please send only the lines with results.
lab-example = Here's one that works: /labs ferritin 88 µg/L, TSAT 22 %, date 2026-11-20
lab-nothing = I didn't find any results in that.
lab-ask-unit = Which unit does your report give for { $analyte } { $number }?
button-unit = { $unit }
lab-ask-unusual = Does the report really say { $value }? It's unusual, so I'm asking.
lab-urgent = If it does, see a doctor today.
lab-no-iron = If it does, take no iron until this is clear.
lab-ask-note = That sounds like a question, so I haven't noted anything yet. Should I note { $value }? Then I can tell you the protocol's next step.
lab-ask-fraction = You wrote { $number }. Do you mean { $value }?
lab-ask-number = I'm not sure what “{ $what }” means for { $analyte }. Which is it?
button-value = { $value }
button-yes-right = Yes, that is right
button-leave-out = Leave it out
lab-left-out = I left out { $analyte } from { $drawn }, because you didn't answer my question about it. You can send it again whenever you like.
lab-so-far = So far I've understood: { $values }.
lab-question-open = I still have one question about your results.
lab-tsat-differs = Your report says TSAT { $reported }, but its other values give { $computed }. Did some units get mixed up? Please check. Until that's clear, the higher one counts.
lab-two-values = I have two values for { $analyte } from { $drawn }: { $one } and { $other }. Which is right?

step-l1 = This protocol wasn't written for you ({ $reasons }). So it has no next step for these results. Please take them to your doctor.
pregnant-ask = Low iron in pregnancy belongs to your midwife or doctor. If you take iron now, ask them before you stop or go on. (X1a)
step-l2 =
    { $unprepared ->
        [yes] The protocol's next step is: no iron for now, and no vitamin C tablets. Repeat the test fasting, in the morning, with no iron for at least 2 days before.
       *[no] The protocol's next step is: no iron, and no vitamin C tablets. Take these results to your doctor, and ask about iron overload.
    }

    Your TSAT is { $tsat }. It shows how full the iron carrier in your blood is. The protocol gives iron only below 45 %.
step-l3 =
    The protocol's next step is: no more iron, neither tablets nor an infusion. Show these results to your doctor.

    Your ferritin is { $ferritin }. The protocol's ceiling is 300 µg/L, and you've reached it.
step-l7 = The protocol's next step is a blood test for ferritin, iron and TSAT. TSAT is short for transferrin saturation: how full the iron carrier in your blood is. Go in the morning, fasting, with no iron for at least 2 days before.
step-l18 =
    The protocol's next step is to repeat the test 2–4 weeks after you're well. Until then, go on as before.

    Your ferritin is { $ferritin }. When you're ill, ferritin reads high. So this value doesn't decide.
step-l11 =
    The protocol's next step is to keep taking one dose each evening. Your next test { $past ->
        [yes] was due on { $retest }.
       *[no] is due on { $retest }.
    }

    Your ferritin is { $ferritin }. Up to 75 µg/L, it's iron every evening.
step-l11-back = Right now you take iron every other evening. To go back to every evening, tap below. I'll check with you first.
step-l11-infusion = The protocol's first choice is an infusion, if you can get one. Ask your doctor. Your TSAT is { $tsat }, and that's below 45 %.
step-l12 =
    { $every_other ->
        [yes] The protocol's next step is to go on every other evening, if your doctor agrees.
       *[no] The protocol's next step is twice your tablets, but only every other evening, if your doctor agrees.
    } Your next test { $past ->
        [yes] was due on { $retest }.
       *[no] is due on { $retest }.
    }

    Your ferritin is { $ferritin }. Above 75 µg/L, the body takes in iron more slowly.

    Sources differ. US guidance of 2025 is reported to prefer an infusion at 75–100 µg/L.
step-l13 =
    { $every_other ->
        [yes] The protocol's next step is to go on every other evening. Or ask your doctor about an infusion, if TSAT is below 45 %.
       *[no] The protocol's next step is twice your tablets, but only every other evening. Or ask your doctor about an infusion, if TSAT is below 45 %.
    } Your next test { $past ->
        [yes] was due on { $retest }.
       *[no] is due on { $retest }.
    }

    Your ferritin is { $ferritin }. That's past the target of 100 µg/L, but some people need 200–300 µg/L. You can also talk about what comes after iron.

    Sources differ. US guidance is reported to give none above 100 µg/L as a routine. The Mayo algorithm is reported to give an infusion only below it.
step-l14 =
    The protocol's next step is to ask your doctor: stop iron, or go on every other evening? Your next test { $past ->
        [yes] was due on { $retest }.
       *[no] is due on { $retest }.
    }

    Your ferritin is { $ferritin }. That's past the target of 100 µg/L, and your legs are quiet.
dose-double = For you, twice the tablets means { $tablets } tablets with { $iron } mg of iron.
dose-double-ask = For you, twice the tablets would be too much iron for one evening. Ask your doctor which dose.
dose-runs =
    That's { $tablets ->
        [one] { $tablets } tablet
       *[other] { $tablets } tablets
    } with { $iron } mg of iron each time.
step-l15-nightly =
    The protocol's next step is to ask your doctor about an iron infusion: 1000 mg, all in one go. The iron would be ferric carboxymaltose or ferric derisomaltose. The clinic decides whether that amount fits.

    Otherwise it's iron tablets every evening, agreed with your doctor.

    Your ferritin is { $ferritin } and your TSAT { $tsat }. That's below 300 µg/L and 45 %, the protocol's limits for iron.
step-l15-every-other =
    The protocol's next step is to ask your doctor about an iron infusion: 1000 mg, all in one go. The iron would be ferric carboxymaltose or ferric derisomaltose. The clinic decides whether that amount fits.

    Otherwise it's a double dose of iron tablets every other evening, agreed with your doctor.

    Your ferritin is { $ferritin } and your TSAT { $tsat }. That's below 300 µg/L and 45 %, the protocol's limits for iron.
step-l16 =
    The protocol's next step is to get your TSAT first. That's short for transferrin saturation: how full the iron carrier in your blood is.

    If it's below 45 %: ask your doctor about an iron infusion, or else iron tablets.
    If it's 45 % or more: no iron. Ask your doctor about iron overload.

    Your ferritin is { $ferritin }.
branch-target = Your ferritin is { $ferritin }. That's past the protocol's target of 100 µg/L. The protocol's next step depends on your legs. Your next test is due on { $retest }.
legs-question = Are your legs still bothering you?
button-legs-bother = Yes, they bother me
button-legs-quiet = No, they're quiet
legs-counted = You rated your legs 4 or more on { $bad } of { $answered } nights.
button-legs-do-bother = My legs do bother me
button-legs-are-quiet = My legs are quiet
reminders-on-hold = I've paused your iron reminders until new results say otherwise.
hold-ended = Nothing stops your iron any more. Should I remind you again?
button-iron-from-tonight = From tonight on
button-iron-not-yet = Not yet
iron-resumed =
    I'll remind you again from tonight on: { $tablets ->
        [one] { $tablets } tablet
       *[other] { $tablets } tablets
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg of iron)
    }.
iron-stays-off = All right, I'll stay quiet about iron. If you change your mind: /next.
button-nightly-again = Back to every evening
button-doctor-says-stop = My doctor says: stop
button-doctor-says-go-on = My doctor says: go on
button-had-infusion = I had an infusion
button-start-tablets = Start tablets
note-tsat-missing = A clear TSAT is missing. It shows how full the iron carrier in your blood is. Without it, nobody can rule out too much iron or judge an infusion.
note-ferritin-bound = Your lab gave ferritin only as { $ferritin }. That doesn't settle the step. An exact value would.
note-ferritin-old = Your last ferritin was { $ferritin }, on { $on }. That's too long ago to decide a step.
note-retest-due = Your last ferritin was { $ferritin }, on { $on }. That's before the 8-week retest, which was due on { $retest }.
disclaimer = Not medical advice. Written by a patient, not a doctor. Talk to a doctor before you act.
after-iron =
    What if iron is done, but your legs still bother you? Then the protocol names medicines. Only a doctor can prescribe them. In this order:

    1. Nerve medicines (α2δ ligands): gabapentin, gabapentin enacarbil, pregabalin.
    2. Low-dose opioids, if it's severe or painful. Together with 1, sleep apnoea or lung disease, they can slow your breathing.
    3. Dopamine agonists: pramipexole, ropinirole, rotigotine. They were the first choice, but not any more. Over time they can make restless legs worse (augmentation). Never stop one all at once.

    Some antidepressants, antihistamines and nausea tablets make restless legs worse too. Only change those with your prescriber.

    The author of the protocol says they know least about this part.
button-tsat-how = How do I get it?
tests-how =
    The first tests are ferritin, iron and TSAT. TSAT is short for transferrin saturation: how full the iron carrier in your blood is. Also vitamin D, and vitamins B1, B9 (folate) and B12. CRP and haemoglobin are worth adding. They help to read ferritin.

    Go in the morning, fasting, with no iron for at least 2 days before. If TSAT isn't on the report, I can work it out. I need iron, and TIBC, UIBC or transferrin.
