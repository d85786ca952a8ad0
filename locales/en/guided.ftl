# The guided lab entry, corrections, how the blood was drawn, a clinic's total.

guided-day =
    Let us go through your report together, one value at a time. Or send it all at once, such as: /labs ferritin 88 µg/L, TSAT 22 %

    When was the blood drawn?
guided-other-day = Which day was the blood drawn? Type it, such as 14 November or 2026-11-14.
guided-first-value =
    Now { $analyte }: type the number, with its unit ({ $units }).

    Each value is kept at once. You can stop at any time and go on later with /labs.
guided-value = Now { $analyte }: type the number, with its unit ({ $units }).
button-today = Today
button-yesterday = Yesterday
button-day = { $date }
button-other-day = Another day
button-not-measured = Not on my report
button-thats-all = That's all
button-fix = Fix
fix-what = What is wrong? Tap it.
button-lab-value = { $value }
button-drawn-on = Drawn on { $date }
fix-value = I noted { $value }. Type the right number, with its unit.
fix-day = I noted that the blood was drawn on { $date }. Tap or type the right day.
lab-ask-day = On which day was the blood drawn? Tap it, or type it. Then I'll tell you the next step.
lab-ask-tsat = One thing doesn't fit: the report says TSAT { $reported }, but its other values give { $computed }. Were units mixed up? Please look again before I name the next step.
lab-tsat-impossible = One thing can't be: iron and its binding capacity would give a TSAT of { $computed }. Were units mixed up? Please look again before I name the next step.
button-report-says-so = The report says so
draw-question =
    About the blood draw on { $date }: was it in the morning, fasting, with no iron for 2 days before, and were you well in the 2 weeks before?

    It helps to read the values. You can skip it.
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
draw-noted-changed = Noted, thank you. It changes how the values read, so I have changed my answer.
draw-skipped = All right, skipped.
laboratory-helps = Do you want to tell me which laboratory it was? Values compare best within one.
button-laboratory = { $name }
button-name-laboratory = Type its name
ask-laboratory = Which laboratory was it? Type its name. To skip it: /cancel
laboratory-noted = Noted: { $name }.
answer-changed = It changes how the values read, so I have changed my answer.
results-illness = Were you ill in the 2 weeks before the test? Then ferritin may read falsely high.
button-was-ill = I was ill
button-was-well = I was well
ill-noted = Noted: you were ill. Ferritin may then read falsely high; I'll say so with the results. When they come, send them with /labs.
well-noted = Noted: you were well. When the results come, send them with /labs.
clinic-score-noted = Noted: an IRLS total of { $total } from your clinic, on { $date }. I only keep the number. To correct it, send it again.
clinic-score-unclear = I can't use “{ $what }” as an IRLS total. It's a whole number from 0 to { $highest }, such as: IRLS 24
