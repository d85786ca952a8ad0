# The guided lab entry, corrections, how the blood was drawn, a clinic's total.

guided-day =
    Let's go through your report together, one value at a time. Or send it all at once, like this: /labs ferritin 88 µg/L, TSAT 22 %

    When was your blood drawn?
guided-other-day = Which day was your blood drawn? Type it, like 14 November or 2026-11-14.
guided-first-value =
    Now { $analyte }: type the number with its unit ({ $units }).

    I keep each value straight away. You can stop any time and carry on later with /labs.
guided-value = Now { $analyte }: type the number with its unit ({ $units }).
button-today = Today
button-yesterday = Yesterday
button-day = { $date }
button-other-day = Another day
button-not-measured = Not on my report
button-thats-all = That's all
button-fix = Fix
fix-what = What's wrong? Tap it.
button-lab-value = { $value }
button-drawn-on = Drawn on { $date }
fix-value = I noted { $value }. Type the right number with its unit.
fix-day = I noted { $date } as the day of your blood draw. Tap or type the right day.
lab-ask-day = Which day was your blood drawn? Tap it, or type it. Then I'll tell you the next step.
lab-ask-tsat = One thing doesn't fit. The report says TSAT { $reported }, but its other values give { $computed }. Did some units get mixed up? Please look again before I tell you the next step.
lab-tsat-impossible = One thing can't be right. Iron and its binding capacity would give a TSAT of { $computed }. Did some units get mixed up? Please look again before I tell you the next step.
button-report-says-so = The report says so
draw-question =
    About your blood draw on { $date }. Was it in the morning, fasting, and with no iron for 2 days before? And were you well in the 2 weeks before?

    That helps me read the values. You can skip it.
button-draw-right = Yes, all of it
button-draw-different = Something was different
button-draw-skip = Skip this
draw-which = What was different? Tick it, then tap the last button.
button-draw-flaw =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $flaw ->
        [later] Not in the morning
        [eaten] I had eaten
        [iron] I took iron in the 2 days before
       *[ill] I was ill in the 2 weeks before
    }
draw-noted = Noted, thank you.
draw-noted-changed = Noted, thank you. That changes how the values read, so I've changed my answer.
draw-skipped = All right, we'll skip that.
laboratory-helps = Would you like to tell me which lab it was? Values compare best within one lab.
button-laboratory = { $name }
button-name-laboratory = Type its name
ask-laboratory = Which lab was it? Type its name. To skip this: /cancel
laboratory-noted = Noted: { $name }.
answer-changed = That changes how the values read, so I've changed my answer.
results-illness = Were you ill in the 2 weeks before the test? If so, ferritin may look higher than it really is.
button-was-ill = I was ill
button-was-well = I was well
ill-noted = Noted: you were ill. Ferritin may look higher than it really is, so I'll say so with the results. When they come, send them with /labs.
well-noted = Noted: you were well. When the results come, send them with /labs.
clinic-score-noted = Noted: an IRLS total of { $total } from your clinic, on { $date }. I only keep the number. To change it, send it again.
clinic-score-unclear = I can't use “{ $what }” as an IRLS total. It's a whole number from 0 to { $highest }. For example: IRLS 24
