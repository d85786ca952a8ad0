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
labs-undone = Taken back. These results no longer count.
lab-unknown = I do not know a test called “{ $what }”.
lab-unknown-near = I do not know “{ $what }”. Did you mean { $nearest }?
lab-unit-unknown = I do not know the unit “{ $what }” for { $analyte }. These work: { $accepted }.
lab-not-a-number = For { $analyte }, I cannot read “{ $what }” as a number.
lab-doubled = There are two values for { $analyte }. Please send just the right one.
lab-out-of-range = For { $analyte }, { $value } cannot be right. I take values from { $low } to { $high }. Please check the number and the unit.
lab-earlier = Not noted, because it is an earlier result: { $analytes }. Send it with its own date if you want it here too.
lab-not-the-draw = I found { $date }, but not as the day of the blood test, so I noted today. Was it another day? Tap Undo and send it again with date 2026-11-20.
lab-no-value = I found no value for { $analyte }.
lab-future-date = { $date } is still to come, so it can't be the day of the blood test.
lab-several-dates = I found two dates that may be meant: { $first } and { $second }.
lab-not-a-date = I cannot read “{ $what }” as a date.
lab-too-long = That is more than I can read at once. Please send only the lines with results.
lab-example = A good example: /labs ferritin 88 µg/L, TSAT 22 %, date 2026-11-20
lab-nothing = I found no results in that.
lab-ask-unit = Which unit is on the report for { $analyte } { $number }?
button-unit = { $unit }
lab-ask-unusual = Is this what the report says: { $value }? It is unusual, so I ask.
lab-ask-note = That sounds like a question, so I've noted nothing yet. Shall I note { $value }? Then I can tell you the protocol's next step.
lab-ask-fraction = You wrote { $number }. Do you mean { $value }?
lab-ask-number = I am not sure about “{ $what }” for { $analyte }. Which is it?
button-value = { $value }
button-yes-right = Yes, that is right
button-leave-out = Leave it out
lab-left-out = Left out: { $analyte } of { $drawn }, for its question stayed open. Send it again whenever you like.
lab-so-far = Understood so far: { $values }.
lab-question-open = One question about your results is still open.
lab-tsat-differs = Your report says TSAT { $reported }, but its other values give { $computed }. Were units mixed up? I go by the report; please check.

step-l1 = This protocol was not written for you ({ $reasons }). So there is no next step in it for these results: take them to your doctor.
step-l2 = Your TSAT is { $tsat }. The protocol asks for iron only below 45 %. So the protocol's next step is: no iron. Ask your doctor to look into iron overload, and bring these results.
step-l3 = Your ferritin is { $ferritin }. That is at or above the protocol's ceiling of 300 µg/L. The protocol's next step is: no iron, neither tablets nor an infusion. Show these results to your doctor.
step-l7 = The protocol's next step is a blood test: ferritin, with iron and TSAT (transferrin saturation). In the morning, fasting, and with no iron for at least 2 days before.
step-l11 = Your ferritin is { $ferritin }. Up to 75 µg/L, the protocol's next step is to keep one dose each evening. The next test is due on { $retest }.
step-l11-infusion = Your TSAT is { $tsat }. Below 45 %, an infusion is the protocol's first choice if you can get one: ask your doctor about it.
step-l12 =
    Your ferritin is { $ferritin }. Above 75 µg/L the body takes in iron more slowly. The protocol's next step is to consider a double dose every other night: ask your doctor about it. The next test is due on { $retest }.

    Sources differ here: US guidance of 2025 is reported to prefer an infusion at 75–100 µg/L.
step-l13 = Your ferritin is { $ferritin }. The target of 100 µg/L is passed, but some people need 200–300 µg/L. The protocol's next step is to go on every other night, or to ask your doctor about an infusion (if TSAT is below 45 %). You may also discuss what comes after iron. The next test is due on { $retest }.
step-l14 = Your ferritin is { $ferritin }. The target of 100 µg/L is reached and your legs are quiet. The protocol's next step is to ask your doctor whether to stop iron or to maintain it. The next test is due on { $retest }.
step-l15-nightly = Your ferritin is { $ferritin } and your TSAT { $tsat }: below 300 µg/L and 45 %, the protocol's limits for iron. The protocol's next step is to ask your doctor about 1000 mg ferric carboxymaltose or ferric derisomaltose as one total-dose infusion. The clinic decides whether that amount fits. Otherwise: oral iron every night, agreed with your doctor.
step-l15-every-other = Your ferritin is { $ferritin } and your TSAT { $tsat }: below 300 µg/L and 45 %, the protocol's limits for iron. The protocol's next step is to ask your doctor about 1000 mg ferric carboxymaltose or ferric derisomaltose as one total-dose infusion. The clinic decides whether that amount fits. Otherwise: a double dose of oral iron every other night, agreed with your doctor.
step-l16 =
    Your ferritin is { $ferritin }. The protocol's next step is to get your TSAT (transferrin saturation) first.

    If it is below 45 %: ask your doctor about an iron infusion, or else oral iron.
    If it is 45 % or more: no iron, and ask your doctor to look into iron overload.
branch-target = Your ferritin is { $ferritin }. The protocol's target of 100 µg/L is passed. The protocol's next step depends on your legs. The next test is due on { $retest }.
legs-question = Are your legs still bothering you?
button-legs-bother = Yes, they bother me
button-legs-quiet = No, they are quiet
reminders-on-hold = Your iron reminders rest until new results say otherwise.
note-tsat-missing = A clear TSAT is missing. It is needed to rule out too much iron and to judge an infusion.
note-ferritin-bound = Your lab gave ferritin only as { $ferritin }. That does not settle the step; an exact value would.
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

    Go in the morning, fasting, with no iron for at least 2 days before. If TSAT is not on the report, I can work it out from iron and TIBC, UIBC or transferrin.
