# Results, and the protocol's next step.

labs-how =
    Send your results like this:

    /labs ferritin=88
    /labs ferritin 88 µg/L, TSAT 22 %, date 2026-11-20

    You can also paste several lines from a report. Give the unit as the report does, and the day the blood was drawn. I show what I understood, and you can correct it or undo it.

    /labs alone asks you for one value at a time.
labs-echo = Noted: { $values }. Drawn on { $drawn }.
labs-approximate = Converted only roughly: { $values }.
value-estimated = { $value } (estimated)
value-dated = { $value } ({ $on })
labs-undone = Taken back. These results no longer count.
lab-unknown = I don't know a test called “{ $what }”.
lab-unknown-near = I don't know “{ $what }”. Did you mean { $nearest }?
lab-unit-unknown = I don't know the unit “{ $what }” for { $analyte }. These work: { $accepted }.
lab-not-a-number = For { $analyte }, I can't read “{ $what }” as a number.
lab-doubled = There are two values for { $analyte }. Please send just the right one.
lab-out-of-range = For { $analyte }, { $value } can't be right. I take values from { $low } to { $high }. Please check the number and the unit.
lab-earlier = Not noted, because it is an earlier result: { $analytes }. Send it with its own date if you want it here too.
lab-not-the-draw = I found { $date }, but not as the day of the blood test, so I noted today. Was it another day? Tap Undo and send it again with date 2026-11-20.
lab-no-value = I found no value for { $analyte }.
lab-future-date = { $date } is still to come, so it can't be the day of the blood test.
lab-several-dates = I found two dates that may be meant: { $first } and { $second }.
lab-not-a-date = I can't read “{ $what }” as a date.
lab-too-long = That's more than I can read at once. Please send only the lines with results.
lab-example = A good example: /labs ferritin 88 µg/L, TSAT 22 %, date 2026-11-20
lab-nothing = I found no results in that.
lab-ask-unit = Which unit is on the report for { $analyte } { $number }?
button-unit = { $unit }
lab-ask-unusual = Is this what the report says: { $value }? It's unusual, so I ask.
lab-urgent = If it is: see a doctor today.
lab-ask-note = That sounds like a question, so I've noted nothing yet. Shall I note { $value }? Then I can tell you the protocol's next step.
lab-ask-fraction = You wrote { $number }. Do you mean { $value }?
lab-ask-number = I'm not sure about “{ $what }” for { $analyte }. Which is it?
button-value = { $value }
button-yes-right = Yes, that is right
button-leave-out = Leave it out
lab-left-out = Left out: { $analyte } of { $drawn }, for its question stayed open. Send it again whenever you like.
lab-so-far = Understood so far: { $values }.
lab-question-open = One question about your results is still open.
lab-tsat-differs = Your report says TSAT { $reported }, but its other values give { $computed }. Were units mixed up? Until that's clear, the higher counts; please check.
lab-two-values = For { $analyte } of { $drawn } there are two values: { $one } and { $other }. Which is right?

step-l1 = This protocol was not written for you ({ $reasons }). So there is no next step in it for these results: take them to your doctor.
step-l2 =
    { $unprepared ->
        [yes] The protocol's next step is: no iron for now, and no vitamin C tablets. Repeat the test fasting, in the morning, with no iron for at least 2 days before.
       *[no] The protocol's next step is: no iron, and no vitamin C tablets. Ask your doctor to look into iron overload, and take these results along.
    }

    Your TSAT is { $tsat }. The protocol gives iron only below 45 %.
step-l3 =
    The protocol's next step is: no more iron, neither tablets nor an infusion. Show these results to your doctor.

    Your ferritin is { $ferritin }. That's at or above the protocol's ceiling of 300 µg/L.
step-l7 = The protocol's next step is a blood test: ferritin, with iron and TSAT (transferrin saturation). In the morning, fasting, and with no iron for at least 2 days before.
step-l18 =
    The protocol's next step is to repeat the test 2–4 weeks after you're well. Until then, go on as before.

    Your ferritin is { $ferritin }. Illness makes ferritin read high, so this value doesn't decide.
step-l11 =
    The protocol's next step is to keep one dose each evening. The next test { $past ->
        [yes] was due on { $retest }.
       *[no] is due on { $retest }.
    }

    Your ferritin is { $ferritin }. Up to 75 µg/L, iron is taken every evening.
step-l11-back = You take iron every other evening now. Going back to every evening is a tap below; I'll ask first.
step-l11-infusion = The protocol's first choice is an infusion, if you can get one: ask your doctor. Your TSAT is { $tsat }, and that's below 45 %.
step-l12 =
    { $every_other ->
        [yes] The protocol's next step is to go on every other evening, if your doctor agrees.
       *[no] The protocol's next step is twice your tablets every other evening, if your doctor agrees.
    } The next test { $past ->
        [yes] was due on { $retest }.
       *[no] is due on { $retest }.
    }

    Your ferritin is { $ferritin }. Above 75 µg/L the body takes in iron more slowly.

    Sources differ: US guidance of 2025 is reported to prefer an infusion at 75–100 µg/L.
step-l13 =
    { $every_other ->
        [yes] The protocol's next step is to go on every other evening, or to ask your doctor about an infusion (if TSAT is below 45 %).
       *[no] The protocol's next step is twice your tablets every other evening, or to ask your doctor about an infusion (if TSAT is below 45 %).
    } The next test { $past ->
        [yes] was due on { $retest }.
       *[no] is due on { $retest }.
    }

    Your ferritin is { $ferritin }. It has passed the target of 100 µg/L, but some people need 200–300 µg/L. You can also talk about what comes after iron.

    Sources differ: US guidance is reported to give none above 100 µg/L as a routine, the Mayo algorithm an infusion only below it.
step-l14 =
    The protocol's next step is to ask your doctor: stop iron, or go on every other evening? The next test { $past ->
        [yes] was due on { $retest }.
       *[no] is due on { $retest }.
    }

    Your ferritin is { $ferritin }. It has passed the target of 100 µg/L, and your legs are quiet.
dose-double = For you, twice the tablets would be { $tablets } tablets with { $iron } mg of iron.
dose-double-ask = Twice your tablets would be more iron than one evening should bring: ask your doctor which dose.
dose-runs =
    That's { $tablets ->
        [one] { $tablets } tablet
       *[other] { $tablets } tablets
    } with { $iron } mg of iron each time.
step-l15-nightly =
    The protocol's next step is to ask your doctor about 1000 mg ferric carboxymaltose or ferric derisomaltose as one total-dose infusion. The clinic decides whether that amount fits.

    Otherwise: oral iron every evening, agreed with your doctor.

    Your ferritin is { $ferritin } and your TSAT { $tsat }: below 300 µg/L and 45 %, the protocol's limits for iron.
step-l15-every-other =
    The protocol's next step is to ask your doctor about 1000 mg ferric carboxymaltose or ferric derisomaltose as one total-dose infusion. The clinic decides whether that amount fits.

    Otherwise: a double dose of oral iron every other evening, agreed with your doctor.

    Your ferritin is { $ferritin } and your TSAT { $tsat }: below 300 µg/L and 45 %, the protocol's limits for iron.
step-l16 =
    The protocol's next step is to get your TSAT (transferrin saturation) first.

    If it's below 45 %: ask your doctor about an iron infusion, or else oral iron.
    If it's 45 % or more: no iron, and ask your doctor to look into iron overload.

    Your ferritin is { $ferritin }.
branch-target = Your ferritin is { $ferritin }. The protocol's target of 100 µg/L is passed. The protocol's next step depends on your legs. The next test is due on { $retest }.
legs-question = Are your legs still bothering you?
button-legs-bother = Yes, they bother me
button-legs-quiet = No, they are quiet
legs-counted = You rated your legs 4 or more on { $bad } of { $answered } nights.
button-legs-do-bother = My legs do bother me
button-legs-are-quiet = My legs are quiet
reminders-on-hold = Your iron reminders rest until new results say otherwise.
hold-ended = Nothing holds your iron any more. Shall I remind you again?
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
iron-stays-off = All right, I stay quiet about iron. /next offers it again.
button-nightly-again = Back to every evening
button-doctor-says-stop = My doctor says: stop
button-doctor-says-go-on = My doctor says: go on
button-had-infusion = I had an infusion
button-start-tablets = Start tablets
note-tsat-missing = A clear TSAT is missing. It's needed to rule out too much iron and to judge an infusion.
note-ferritin-bound = Your lab gave ferritin only as { $ferritin }. That doesn't settle the step; an exact value would.
note-ferritin-old = Your last ferritin, { $ferritin }, is of { $on }. That's too long ago to decide a step.
note-retest-due = Your last ferritin, { $ferritin }, is of { $on }. That's before the 8-week retest, which was due on { $retest }.
disclaimer = Not medical advice. Written by a patient, not a doctor. Discuss it before you act.
after-iron =
    When iron is done but the legs still bother, the protocol names medicines to discuss. Only a doctor can prescribe them. In this order:

    1. α2δ ligands: gabapentin, gabapentin enacarbil, pregabalin.
    2. Low-dose opioids, for severe or painful restless legs.
    3. Dopamine agonists: pramipexole, ropinirole, rotigotine. Once first choice, no longer: over time they can make restless legs worse (augmentation). Never stop one abruptly.

    Ask too whether something you take can worsen restless legs, such as some antidepressants, sedating antihistamines or remedies for nausea. Change those only with your prescriber.

    The author of the protocol says they know least about this part.
button-tsat-how = How do I get it?
tests-how =
    First tests: iron, ferritin and TSAT (transferrin saturation); vitamin D; vitamins B1, B9 (folate) and B12. Worth adding, to read ferritin better: CRP and haemoglobin.

    Go in the morning, fasting, with no iron for at least 2 days before. If TSAT isn't on the report, I can work it out from iron and TIBC, UIBC or transferrin.
