# Rules and notes of the next step, and their reasons.

button-response =
    { $response ->
        [better] Better
        [same] The same
       *[worse] Worse
    }
response-noted =
    { $response ->
        [better] Thank you. Noted: since the infusion your legs are better.
        [same] Thank you. Noted: since the infusion your legs are the same.
       *[worse] Thank you. Noted: since the infusion your legs are worse.
    }

# ---- the rows of §4 after an infusion, and the shades of others
step-l3-expected =
    The protocol's next step is: no more iron, and { $past ->
        [yes] the retest, which was due on { $retest }.
       *[no] keep the date of the retest, { $retest }.
    }

    Your ferritin is { $ferritin }. That's at or above the protocol's ceiling of 300 µg/L, but within 8 weeks of an infusion a high value is expected.
step-l3-ill =
    The protocol's next step is: no iron for now, and the test again 2–4 weeks after you're well.

    Your ferritin is { $ferritin }. That's at or above the protocol's ceiling of 300 µg/L, but it may read falsely high.
step-l4 =
    The protocol's next step is to wait.

    Your infusion was on { $infusion }. If it helps, the full effect comes at 4–6 weeks. Some people feel it after days, and it doesn't help everyone. The check of how your legs respond is on { $check }, the retest of iron on { $retest }.
step-l5 =
    The protocol's next step is the response check, now.

    Your infusion was on { $infusion }. Keep the retest at 8 weeks, on { $retest }: a value from before that day isn't the planned retest.
step-l5-told =
    The protocol's next step is to keep the retest at 8 weeks, on { $retest }.

    Your infusion was on { $infusion }, and your answer to the response check is noted. A value from before the retest's day isn't the planned one.
step-l19 =
    The protocol's next step is to show these results to your doctor, who looks for the reason. More iron for your legs comes up only if they bother you again.

    Your legs are quiet, but your iron is low again: { $values }.
step-l6 =
    The protocol's next step is nothing more for now. Test once a year, and if your legs start to bother you.

    { $kind ->
        [infusion] Your infusion was on { $infusion }, and your legs are quiet.
        [open] Your legs are quiet now. Whether the infusion of { $infusion } did that is open.
       *[over] You take no iron at present, and your legs are quiet.
    }
step-l6-retest = The retest 8 weeks after the infusion was due on { $retest }. It's still to be done.
step-l8 =
    The protocol's next step is to ask your doctor about repeating the infusion.

    { $low ->
        [yes] The infusion of { $infusion } helped, your legs bother you again, and your iron is low again: { $values }.
       *[no] The infusion of { $infusion } helped, your legs bother you again, and your iron has dropped.
    }
compared = Compared with the retest: { $analyte } { $then } on { $then_on }, { $now } on { $now_on }.
step-l8-tsat = Get your TSAT (transferrin saturation) first: a repeat is only for a TSAT below 45 %.
step-l9 =
    The protocol's next step is to see a doctor about what can come after iron.

    The infusion of { $infusion } helped, and your legs bother you again, but your iron hasn't dropped. Without a drop, a repeat isn't what the protocol suggests.
step-l9-no-comparison =
    The protocol's next step is to get something to compare with: enter the values of the 8-week retest if they're at hand, or test ferritin and TSAT again. See a doctor too about what can come after iron.

    The infusion of { $infusion } helped, and your legs bother you again. The protocol suggests a repeat only after a drop since that retest.
step-l10-look-again =
    The protocol's next step is to wait and look again at 12 weeks, on { $check }.

    The infusion of { $infusion } hasn't helped so far. In one trial the benefit showed only at 12 weeks.
step-l10-less =
    The protocol's next step is to ask your doctor about the rest of the iron.

    The infusion of { $infusion } didn't help. It was { $milligrams } mg in all, less than the protocol's 1000 mg (C11).
step-l10-still-low =
    The protocol's next step is to see your doctor, who looks for the reason. Then an infusion can be asked about again.

    The infusion of { $infusion } didn't help, and your iron is still low: { $values }.
step-l10-short =
    The protocol's next step is to ask your doctor about a second infusion.

    The infusion of { $infusion } didn't help, and your ferritin is { $ferritin }. Up to 100 µg/L, the article's target isn't reached.
step-l10-above =
    The protocol's next step is to ask your doctor about a second infusion, or about what can come after iron.

    The infusion of { $infusion } didn't help, and your ferritin is { $ferritin }. That's above 100 µg/L, but some people need 200–300 µg/L. Sources differ: US guidance is reported to give none above 100 µg/L as a routine.
step-l10-trial = One trial saw a benefit only at 12 weeks.
step-l15-either =
    The protocol's next step is to ask your doctor about 1000 mg ferric carboxymaltose or ferric derisomaltose as one total-dose infusion. The clinic decides whether that amount fits.

    Otherwise, agreed with your doctor: oral iron every evening if ferritin is 75 µg/L or less, a double dose every other evening if it's more.

    Your ferritin is { $ferritin } and your TSAT { $tsat }: below 300 µg/L and 45 %, the protocol's limits for iron.
step-l15-differ =
    { $target ->
        [yes] Sources differ: US guidance is reported to give none above 100 µg/L as a routine, the Mayo algorithm an infusion only below it.
       *[no] Sources differ: US guidance of 2025 is reported to prefer an infusion at 75–100 µg/L.
    }
infusion-past = Your infusion of { $infusion } is more than a year ago, so it no longer counts.
branch-infusion = Your infusion was on { $infusion }, 8 weeks ago or more. The protocol's next step depends on how your legs are.
branch-over = The protocol's next step depends on your legs. You've had iron before, and none runs now.
branch-response = The protocol's next step depends on your legs and on whether the infusion of { $infusion } helped.
branch-line = { $branch } { $row }.
branch =
    { $legs ->
        [quiet] If your legs are quiet:
        [bothersome]
            { $helped ->
                [yes] If they bother you, and the infusion had helped:
                [no] If they bother you, and it had not helped:
               *[unknown] If your legs still bother you:
            }
       *[unknown]
            { $helped ->
                [yes] If the infusion had helped:
               *[no] If it had not helped:
            }
    }
brief =
    { $row ->
        [l1] take the results to your doctor
        [l2] no iron; ask a doctor to look into iron overload
        [l3] no more iron
        [l3-bothersome] no more iron; ask your doctor what can come after it
        [l4] wait
        [l5] the response check now, and keep the retest
        [l19] iron is low again; show your doctor
        [l6] nothing more for now, and a test once a year
        [l7] get ferritin, with iron and TSAT
        [l18] repeat the test 2–4 weeks after you're well
        [l8] ask your doctor about repeating the infusion
        [l8-tsat] get TSAT; below 45 %, ask your doctor about repeating the infusion
        [l9] no repeat without a drop; see a doctor about what can come after iron
        [l9-no-comparison] get ferritin and TSAT to compare with the retest; see a doctor about what can come after iron
        [l10-look-again] wait and look again at 12 weeks
        [l10-less] ask your doctor about the rest of the iron
        [l10-still-low] see your doctor about the reason, then ask about an infusion again
        [l10-short] ask your doctor about a second infusion
        [l10-above] ask your doctor about a second infusion, or what can come after iron
        [l11] keep one dose each evening
        [l12] a double dose every other evening, if your doctor agrees
        [l13] every other evening, or ask your doctor about an infusion (if TSAT is below 45 %); some people need 200–300 µg/L
        [l14] ask your doctor whether to stop iron or go on every other evening
        [l15] ask your doctor about an infusion, or else oral iron
       *[l16] first get TSAT
    }
response-question = Did the infusion help your legs?
button-helped = The infusion helped
button-not-helped = It didn't help
after-iron-yours = Of what is on your list, this can worsen restless legs: { $medicines }. Talk about it with whoever prescribes it; change nothing by yourself.

# ---- the notes beneath a step
note-tsat-bound = Your lab gave TSAT only as { $tsat }. That doesn't settle it; an exact value would.
note-tsat-stale = Your TSAT of { $on }, { $tsat }, is more than 90 days older than this ferritin, so it counts no longer.
note-c1 = How this blood was drawn: { $flaws }. So iron and TSAT may be off. Repeat the test, well prepared, if a decision hangs on it. (C1)
note-c2-ill = You were ill in the 2 weeks before the test. Ferritin rises with infection and stress, so it may read falsely high. (C2)
note-c2-crp = Your CRP is { $crp }, above 5 mg/L. Ferritin rises with infection and stress, so it may read falsely high. (C2)
note-c3-ferritin =
    { $ill ->
        [yes] Ferritin { $ferritin } is under 70 µg/L although you were ill.
       *[no] Ferritin { $ferritin } is under 30 µg/L.
    } A doctor should look for the cause: bleeding, heavy periods, the gut or your diet; for men and after the menopause, the gut in any case. (C3)
note-c3-ask = Haemoglobin is missing: ask for it too.
note-c3-haemoglobin = Haemoglobin { $haemoglobin } is under { $limit }. A doctor should look for the cause: bleeding, heavy periods, the gut or your diet; for men and after the menopause, the gut in any case. (C3)
note-c3-either = Haemoglobin { $haemoglobin }: the limits are { $women } for women and { $men } for men. Under yours, a doctor should look for the cause: bleeding, heavy periods, the gut or your diet; for men and after the menopause, the gut in any case. (C3)
note-c4 = TSAT { $tsat } is under 20 %. US guidance of 2025 is reported to count that as a reason for iron, even if ferritin isn't low. (C4)
note-c5-d =
    { $deficient ->
        [yes] Vitamin D { $value } is under 30 nmol/L, which counts as deficient. Ask your doctor about raising it. It matters for iron too (the article reasons so; the evidence is thin). High doses only with a doctor. (C5)
       *[no] Vitamin D { $value } is under 50 nmol/L. Ask your doctor about raising it. It matters for iron too (the article reasons so; the evidence is thin). High doses only with a doctor. (C5)
    }
note-c5-b12 = Vitamin B12 { $value } is under 133 pmol/L: ask your doctor about raising it. (C5)
note-c5-b12-unclear = Vitamin B12 { $value } is in the unclear range of 133–258 pmol/L: ask your doctor whether to raise it. (C5)
note-c5-folate = Folate { $value } is under 8 nmol/L: ask your doctor about raising it, but vitamin B12 before folate. (C5)
note-c5-b1 = Vitamin B1 { $value } is under 70 nmol/L: ask your doctor about raising it. (C5)
note-c5-called = Your lab marked { $analyte } { $value } as low, by its own range. Ask your doctor about it. (C5)
note-c6 = After 12 weeks or more of tablets, ferritin isn't higher than before: { $before } then, { $now } now. The iron may not be getting in: ask your doctor about the infusion. (C6)
note-c7 = Two of your ferritins come from different labs. Their tests can differ by up to half: compare within one lab. (C7)
note-c8 =
    Keep iron apart from what you take:
    { $lines }
    For anything else, ask a pharmacist. (C8)
note-c9 = With these values, see a doctor soon, and today if you feel faint or breathless. (C9)
medicine-spaced = • { $medicines }
note-c9-today = Haemoglobin { $haemoglobin } is under 70 g/L: see a doctor today. (C9)
note-c9-soon = Haemoglobin { $haemoglobin } is under 80 g/L: see a doctor soon, and today if you feel faint or breathless. (C9)
note-c9-ferritin = Ferritin { $ferritin } is above 1000 µg/L: see a doctor soon. (C9)
note-c10 = Before any iron, tell the doctor: { $cautions }. (C10)
note-c11-less = The infusion was { $milligrams } mg of iron in all, less than the protocol's 1000 mg. (C11)
note-c11-unknown = How much iron was in the infusion of { $infusion }? The protocol's amount is 1000 mg. Ask the clinic, and send it like this: /infusion { $date } 1000mg (C11)
note-c12 = Two TSATs of one draw don't agree: { $one } and { $other }. The lab or a repeat settles which is right. Until then, the higher counts: no iron if either is 45 % or more. (C12)
caution =
    { $caution ->
        [family] iron overload (haemochromatosis) in parents or siblings
        [kidney-liver] kidney or liver disease
        [surgery] stomach or bowel surgery
       *[breast-feeding] breast-feeding
    }
button-caution =
    { $ticked ->
        [yes] ✅ { $caution ->
            [family] Iron overload in the family
            [kidney-liver] Kidney or liver
            [surgery] Stomach or bowel surgery
           *[breast-feeding] Breast-feeding
        }
       *[no] { $caution ->
            [family] Iron overload in the family
            [kidney-liver] Kidney or liver
            [surgery] Stomach or bowel surgery
           *[breast-feeding] Breast-feeding
        }
    }
cautions-question =
    One question before any iron. Does one of these fit you?

    • iron overload (haemochromatosis) in your parents or siblings
    • kidney or liver disease
    • stomach or bowel surgery
    • breast-feeding

    Your doctor should know before you get iron.
button-cautions-none = None of these
button-cautions-done = Done
cautions-noted =
    { $cautions ->
        [none] Noted: none of these.
       *[other] Noted. Before any iron, tell the doctor: { $cautions }.
    }
notes-more = About the same results:
medicine-name =
    { $medicine ->
        [levothyroxine] levothyroxine
        [tetracycline] doxycycline and other tetracyclines
        [quinolone] quinolone antibiotics
        [bisphosphonate] bisphosphonates
        [mineral] antacids, calcium, magnesium, zinc
        [levodopa] levodopa
        [acid] stomach-acid reducers
        [agonist] dopamine agonists
        [alpha2delta] gabapentin or pregabalin
        [opioid] opioids
        [mirtazapine] mirtazapine
        [antidepressant] antidepressants
        [antihistamine] antihistamines that make sleepy
        [nausea] metoclopramide or prochlorperazine
        [antipsychotic] antipsychotics
       *[lithium] lithium
    }
spacing =
    { $way ->
        [hours] { $hours } hours
        [far-apart] as far apart as possible
       *[less-taken-in] with less acid, less iron is taken in
    }

# ---- where a rule comes from
rule-line =
    { $origin ->
        [guideline] Rule { $rule } of the protocol · from a guideline
        [safety] Rule { $rule } of the protocol · a safety rule
        [our-choice] Rule { $rule } of the protocol · our own choice
        [article-guideline] Rule { $rule } of the protocol · from the article, with a guideline's note
        [article-safety] Rule { $rule } of the protocol · from the article, with a safety rule
        [article-our-choice] Rule { $rule } of the protocol · from the article, with a choice of our own
       *[article] Rule { $rule } of the protocol · from the article
    }
rule-lines = Rules of the protocol: { $rules }
origin =
    { $origin ->
        [guideline] guideline
        [safety] safety rule
        [our-choice] our own choice
        [article-guideline] article and guideline
        [article-safety] article and safety rule
        [article-our-choice] article and our own choice
       *[article] article
    }
source =
    { $source ->
        [earley] Earley, talk of 2018, as the article quotes it
        [winkelman] Winkelman JW et al., J Clin Sleep Med 2025;21:137–152 (as reported elsewhere)
        [labels] the labels of these medicines
        [phosphate] medicine labels; MHRA 2020
        [unnamed] guidelines; the protocol names no single paper
        [safety] a safety rule of the protocol
       *[our-choice] our own choice, not taken from a paper
    }

# ---- /why
button-why = Why?
why-given = This is about the step of { $on }.
why-then =
    It was given for what was so that day. Since then { $since ->
        [stopped] your tablets have been stopped
        [started] you have begun tablets
        [infusion] you have had an infusion
        [infusion-gone] the infusion it rested on no longer counts
        [results] newer results have come
       *[excluded] your answers from the start have changed
    }. For today's step: /next
why-old-rules = The rules have changed since. /next gives today's step.
why-source =
    { $origin ->
        [guideline] Rule { $rule }, from a guideline. Source: { $sources }.
        [safety] Rule { $rule }, a safety rule. Source: { $sources }.
        [our-choice] Rule { $rule }, our own choice. Source: { $sources }.
        [article-guideline] Rule { $rule }, from the article and a guideline. Sources: { $sources }.
        [article-safety] Rule { $rule }, from the article, with a safety rule. Sources: { $sources }.
        [article-our-choice] Rule { $rule }, from the article, with a choice of our own. Sources: { $sources }.
       *[article] Rule { $rule }, from the article. Sources: { $sources }.
    }
why-notes = Beneath it stood { $rules }. Each has its own /why, such as /why C1.
why-used =
    It used:
    { $lines }
why-missing =
    Missing:
    { $lines }
why-changes =
    What would change it:
    { $lines }
why-change = • { $change }: { $rows }
change =
    { $kind ->
        [tsat-from] TSAT { $limit } % or more
        [tsat-below] TSAT below { $limit } %
        [ferritin-up-to] ferritin up to { $limit } µg/L
        [ferritin-between] ferritin above { $limit }, up to { $upper } µg/L
        [ferritin-above-below] ferritin above { $limit }, below { $upper } µg/L
        [ferritin-from] ferritin { $limit } µg/L or more
        [legs-quiet] quiet legs
        [legs-bother] legs that bother you
        [helped] an infusion that helped
        [not-helped] an infusion that didn't help
       *[day] from { $day } on
    }
used-value = • { $analyte } { $value }, of { $on }
used-retest = • at the retest: { $analyte } { $value }, of { $on }
used-no-iron = • no iron running
used-oral = • oral iron since { $since }
used-infusion = • infusion on { $on }
used-legs =
    { $symptoms ->
        [quiet] • your legs: quiet
       *[bothersome] • your legs: they bother you
    }
used-response =
    { $responded ->
        [yes] • the infusion helped
       *[no] • the infusion didn't help
    }
used-exclusions = • your answers at the start: { $reasons }
used-medicines = • your medicines: { $medicines }
missing-value = • { $analyte }
missing-tsat-stale = • a TSAT about as new as the ferritin; the last is of { $on }
missing-legs = • whether your legs still bother you
missing-response = • whether the infusion helped
missing-retest = • ferritin or TSAT from the retest after the infusion, with a later value beside it
missing-sex = • which limit of haemoglobin applies to you (woman or man)
why-how = Ask like this: /why for the last step, /why L12 or /why E2 for a rule, /why evening for why iron is taken at night.
why-unknown = I know no rule called “{ $what }”.
why-gone = I can't find that step any more. /next gives today's.
why-rule =
    { $rule ->
        [X1] The protocol was not written for everybody: not in pregnancy, on dialysis, under 18, with iron overload, repeated transfusions or an inherited anaemia, with an inflamed or narrowed bowel, an active ulcer or an allergy to iron, or after a clinician advised against iron. Then there are no iron steps and no reminders; results go to your doctor.
        [H1] A stop for too much iron doesn't age: it ends only with a newer value below the limit. Then I ask before I remind you again.
        [L1] An exclusion applies, so this protocol has no next step: take the results to your doctor.
        [L2] At a TSAT of 45 % or more, the protocol gives no iron: its condition is TSAT below 45 %. If the blood wasn't drawn as it should be, the test is repeated first; otherwise a doctor should look into iron overload. Only a newer TSAT below 45 % ends this.
        [L3] At a ferritin of 300 µg/L or more, the protocol's ceiling is reached: no more iron, until a newer ferritin is below 300. Within 8 weeks of an infusion a high value is expected, and illness can make it read falsely high.
        [L4] In the first 6 weeks after an infusion, wait: if it helps, the full effect comes at 4–6 weeks.
        [L5] From 6 to 8 weeks after an infusion comes the response check. The retest stays at 8 weeks; an earlier value isn't the planned one.
        [L19] Legs are quiet after iron, but ferritin is 75 µg/L or less, or TSAT under 20 %, again: a doctor should look for the reason. More iron for the legs comes up only if they bother again.
        [L6] Iron was given, none is needed now and the legs are quiet: nothing more, but a test once a year and one if symptoms come back.
        [L7] Without a clear and recent ferritin there is no step. It's too old after 12 months, on iron after 6; after an infusion, a value from before the 8th week doesn't count.
        [L18] Illness makes ferritin read high. So above 75 µg/L, a value from an ill day doesn't decide: repeat it 2–4 weeks after you're well.
        [L8] The last iron was an infusion and it helped, symptoms are back, and iron has dropped since the retest or is low again, with ferritin below 300 µg/L and TSAT below 45 %: ask about repeating the infusion.
        [L9] The infusion helped and symptoms are back, but iron hasn't dropped, or there is nothing to compare: a repeat isn't what the protocol suggests without a drop.
        [L10] The infusion never helped. Under 12 weeks: look again. Less than 1000 mg: ask about the rest. Low again: find the reason first. Ferritin up to 100 µg/L: ask about a second infusion; above 100, about that or what comes after iron.
        [L11] Oral iron runs and ferritin is 75 µg/L or less: one dose each evening, retest in 3 months. With TSAT below 45 %, an infusion is the first choice.
        [L12] Oral iron runs and ferritin is above 75, up to 100 µg/L: absorption slows, so a double dose every other evening may work better, never above 210 mg. Sources differ: US guidance of 2025 is reported to prefer an infusion at 75–100.
        [L13] Oral iron runs, ferritin is above 100 and below 300 µg/L, and the legs still bother: some people need 200–300, so go on every other evening, or ask about an infusion (TSAT below 45 %). Sources differ above 100.
        [L14] Oral iron runs, ferritin is above 100 and below 300 µg/L, and the legs are quiet: the target is reached. A doctor decides with you whether to stop or go on every other evening.
        [L15] No iron runs, ferritin is below 300 µg/L and TSAT below 45 %: the first choice is 1000 mg as one infusion; otherwise tablets, nightly up to 75 µg/L, a double dose every other evening above. Above 75 sources differ.
        [L16] No iron runs and ferritin is below 300 µg/L, but TSAT is unknown: get it first, for at 45 % or more the protocol gives no iron.
        [C1] Iron within 48 hours before the blood test, food, or a test later in the day can shift iron and TSAT.
        [C2] Ferritin rises with infection and stress. After an illness in the 2 weeks before, or with CRP above 5 mg/L, it may read falsely high: above 75 µg/L it then decides no step.
        [C3] Ferritin under 30 µg/L (under 70 when ill), or haemoglobin under 120 g/L (women) or 130 (men): a doctor should look for the cause.
        [C4] US guidance of 2025 is reported to count a TSAT under 20 % as a reason for iron even when ferritin is above 75 µg/L.
        [C5] Low vitamins are corrected too: vitamin D under 50 nmol/L (30: deficient), B12 under 133 pmol/L (133–258 unclear), folate under 8 nmol/L, B1 under 70 nmol/L. B12 comes before folate.
        [C6] If ferritin isn't higher after 12 weeks of tablets that were mostly taken, the iron may not be getting in.
        [C7] Ferritin tests of different labs differ by up to half.
        [C8] Iron binds some medicines, and they bind iron; a gap of hours keeps both working.
        [C9] Haemoglobin under 70 g/L is a reason to see a doctor today, under 80 g/L or ferritin above 1000 µg/L soon.
        [C10] Iron overload in the family, kidney or liver disease, stomach or bowel surgery and breast-feeding exclude nobody, but a doctor should know before any iron.
        [C11] The protocol's infusion is 1000 mg, and the infusions of 56 days count together. Less is less than what it asks for.
        [C12] A lab's TSAT and the one worked out from its other values should agree. If they're more than 5 points apart, the higher counts until the lab has cleared it.
        [O1] When iron is done and symptoms aren't, the protocol names medicines for a doctor to prescribe, α2δ ligands first. The author says they know least about this part.
        [B0] Tests come before the first tablet: too much iron does harm, and only ferritin and TSAT can tell. A doctor who has checked them will do as well.
        [B1] The first tests are iron, ferritin and TSAT, vitamin D, and B1, folate and B12. CRP and haemoglobin help to read ferritin.
        [B2] Blood is drawn in the morning, fasting, and without iron for at least 2 days, because food, the hour and iron itself shift the values.
        [R1] With tablets, iron is tested 3 calendar months after the start, and after each later test while they go on.
        [R2] After an infusion: a check of how the legs respond at 6 weeks, an iron panel at 8 weeks.
        [R3] Without a response at 6 weeks, look again at 12: in one trial the benefit showed only then.
        [R4] Booking a retest comes up 7 days before it is due. Unanswered, it comes again after 7, 14 and 30 days, then monthly.
        [R5] Iron rests on the two evenings before a test, so that at least 48 hours lie between. They count as held, not as missed.
        [R6] On the evening of a test and 3, 7 and 14 days later, then weekly, I ask for the results until they come or you say no.
        [R7] New results, a new way of taking iron or an infusion move all of these dates.
        [R8] 8 weeks after a test was due and not done, I say that the protocol doesn't go on without one. A week later my reminders rest, until there are results, a date or a doctor's word.
        [R9] Once iron is done, a test once a year shows whether it is still enough.
        [R10] If legs that iron had quieted get clearly worse, the protocol looks at ferritin and TSAT again. I say so once a month at most.
        [E1] The dose is about 75 mg iron as ferrous bisglycinate with at least 100 mg vitamin C. That's above the general limits for adults a day (US 45 mg, EU 40 mg from all sources, UK 17 mg from supplements), so agree it with a doctor.
        [E2] Iron is taken on an empty stomach, 2 hours after the last meal, without tea or coffee, because food, tea and coffee keep it out. Why in the evening: the article reasons that the brain takes up iron at night. In one trial of 34 women, evening intake was 37 % lower than in the morning. You can set the time to your taste.
        [E3] The end of your last meal starts the wait, so I ask for it. Without an answer I assume the usual hour, and say so.
        [E4] After iron, the body makes hepcidin, which blocks the next dose. So at least a day lies between doses, less 60 minutes of tolerance so that evenings don't drift.
        [E5] A reminder never comes after bedtime: sleep matters more. If the wait would pass it, I come at bedtime, say why and offer to skip.
        [E6] Above 75 µg/L ferritin, a double dose every other evening (48 hours) can be taken in better than a dose every evening.
        [E7] Taken, later, skipped, eaten again: one tap each, and each can be undone.
        [E8] An unanswered reminder comes again after 30 minutes, twice at most unless you set it otherwise. After that the evening is unknown, never taken.
        [E9] An evening lasts from noon to noon, so a dose at 00:40 belongs to the evening before.
        [E10] A reminder that was held up says when it was due; one whose evening is over is dropped and recorded.
        [E11] Your wall clock rules. When clocks change or you travel, reminders move with it, and two doses never come closer than a day.
        [E12] If you count your tablets, I tell you 7 days before they run out.
        [E13] The article suggests vitamin D beside iron, and a B complex when one is low; both are optional here.
        [N] The nightly questions are our own, short enough for one tap each. 14 nights make a median that can be compared.
        [I] One infusion of 1000 mg is what the article asks for; the clinic decides whether it fits. Afterwards phosphate can fall: new bone or muscle pain or worsening tiredness are for a doctor.
       *[W] Dopamine agonists and levodopa can make restless legs start earlier, spread or grow. That's called augmentation. Ask your prescriber; don't change the dose yourself.
    }
why-rule-old =
    { $rule ->
        [L2] At a TSAT of 45 % or more, the protocol gives no iron: its condition is TSAT below 45 %. A doctor should look into iron overload.
        [L3] At a ferritin of 300 µg/L or more, the protocol's ceiling is reached: no more iron. Within 8 weeks of an infusion a high value is expected.
        [L4] In the first 6 weeks after an infusion, wait: the full effect comes at 4–6 weeks.
        [L6] 8 weeks or more after an infusion, with quiet legs: it worked so far. Test again if symptoms come back.
        [L7] Without a clear ferritin there is no step: get ferritin, with iron and TSAT, well prepared.
        [L8] The infusion helped, symptoms are back and iron has dropped since the retest, with ferritin below 300 µg/L and TSAT below 45 %: ask about repeating the infusion.
        [L10] The infusion never helped. Ferritin above 100 µg/L: stores are full enough, so ask what comes after iron. 100 or less: the iron didn't arrive, so see a doctor before more. One trial saw a benefit only at 12 weeks.
        [L12] Oral iron runs and ferritin is above 75, up to 100 µg/L: absorption slows, so a double dose every other night may work better. Sources differ: US guidance of 2025 is reported to prefer an infusion at 75–100.
        [L13] Oral iron runs, ferritin is above 100 and below 300 µg/L, and the legs still bother: some people need 200–300, so go on, or ask about an infusion (TSAT below 45 %).
        [L14] Oral iron runs, ferritin is above 100 and below 300 µg/L, and the legs are quiet: the target is reached. A doctor decides with you whether to stop or maintain.
        [L15] No iron runs, ferritin is below 300 µg/L and TSAT below 45 %: the first choice is 1000 mg as one infusion; otherwise tablets, nightly up to 75 µg/L, a double dose every other night above.
        [C1] Iron within 48 hours before the blood test, food, or a test later in the day can shift iron and TSAT.
        [C2] Ferritin rises with infection and stress. After an illness in the last 2 weeks, or with CRP above 5 mg/L, it may read falsely high.
        [C3] Ferritin under 15 µg/L, or haemoglobin under 120 g/L (women) or 130 (men), is deficiency or anaemia territory: a doctor should look for the cause.
        [C6] If ferritin isn't higher after 12 weeks of tablets, the iron may not be getting in.
       *[C9] Haemoglobin under 80 g/L or ferritin above 1000 µg/L is a reason to see a doctor soon.
    }
