# Rules and notes of the next step, and their reasons.

button-response =
    { $response ->
        [better] Better
        [same] The same
       *[worse] Worse
    }
response-noted =
    { $response ->
        [better] Thank you. Noted: your legs are better since the infusion.
        [same] Thank you. Noted: your legs are the same since the infusion.
       *[worse] Thank you. Noted: your legs are worse since the infusion.
    }

# ---- the rows of §4 after an infusion, and the shades of others
step-l3-expected =
    The protocol's next step is no more iron. { $past ->
        [yes] Then the retest, which was due on { $retest }.
       *[no] Keep the date of your retest, { $retest }.
    }

    Your ferritin is { $ferritin }. That's at or above the protocol's ceiling of 300 µg/L. But within 8 weeks of an infusion, a high value is expected.
step-l3-ill =
    The protocol's next step is: no iron for now, and the test again 2–4 weeks after you're well.

    Your ferritin is { $ferritin }. That's at or above the protocol's ceiling of 300 µg/L. But it may look higher than it really is.
step-l4 =
    The protocol's next step is to wait.

    Your infusion was on { $infusion }. If it helps, the full effect comes after 4–6 weeks. Some people feel it after days. It doesn't help everyone.

    I'll ask how your legs are on { $check }. Your iron is tested again on { $retest }.
step-l5 =
    The protocol's next step is the check of your legs, now.

    Your infusion was on { $infusion }. Keep the 8-week retest on { $retest }. A value from before that day isn't the planned one.
step-l5-told =
    The protocol's next step is to keep the 8-week retest on { $retest }.

    Your infusion was on { $infusion }, and you've told me how your legs are. A value from before the retest's day isn't the planned one.
step-l19 =
    The protocol's next step is to show these results to your doctor, who can look for the reason. More iron for your legs only comes up if they bother you again.

    Your legs are quiet, but your iron is low again: { $values }.
step-l6 =
    The protocol's next step is nothing more for now. Test once a year, and if your legs start to bother you.

    { $kind ->
        [infusion] Your infusion was on { $infusion }, and your legs are quiet.
        [open] Your legs are quiet now. Whether that came from the infusion on { $infusion } isn't clear.
       *[over] You're not taking iron now, and your legs are quiet.
    }
step-l6-retest = The retest 8 weeks after your infusion was due on { $retest }. It still needs to be done.
step-l8 =
    The protocol's next step is to ask your doctor about repeating the infusion.

    { $low ->
        [yes] The infusion on { $infusion } helped. Now your legs bother you again, and your iron is low again: { $values }.
       *[no] The infusion on { $infusion } helped. Now your legs bother you again, and your iron has dropped.
    }
compared = At the retest on { $then_on }, { $analyte } was { $then }. On { $now_on }, it was { $now }.
step-l8-tsat = Get your TSAT (transferrin saturation) first. A repeat is only for a TSAT below 45 %.
step-l9 =
    The protocol's next step is to see a doctor about what can come after iron.

    The infusion on { $infusion } helped. Now your legs bother you again, but your iron hasn't dropped. Without a drop, the protocol doesn't suggest a repeat.
step-l9-no-comparison =
    The protocol's next step is to get values to compare with. Enter the values of the 8-week retest if you've got them. Or test ferritin and TSAT again. See a doctor too, about what can come after iron.

    The infusion on { $infusion } helped. Now your legs bother you again. The protocol only suggests a repeat if iron has dropped since that retest.
step-l10-look-again =
    The protocol's next step is to wait and look again at 12 weeks, on { $check }.

    The infusion on { $infusion } hasn't helped so far. Trials differ: in one, the benefit showed at 6 weeks. Another missed its goal at 4 weeks and saw the benefit at 12.
step-l10-less =
    The protocol's next step is to ask your doctor about the rest of the iron.

    The infusion on { $infusion } didn't help. It was { $milligrams } mg in all. The protocol's amount is 1000 mg (C11).
step-l10-still-low =
    The protocol's next step is to see your doctor, who can look for the reason. After that, you can ask about an infusion again.

    The infusion on { $infusion } didn't help, and your iron is still low: { $values }.
step-l10-short =
    The protocol's next step is to ask your doctor about a second infusion.

    The infusion on { $infusion } didn't help, and your ferritin is { $ferritin }. Up to 100 µg/L, you haven't reached the article's target.
step-l10-above =
    The protocol's next step is to ask your doctor about a second infusion, or about what can come after iron.

    The infusion on { $infusion } didn't help, and your ferritin is { $ferritin }. That's above 100 µg/L, but some people need 200–300 µg/L. Sources differ. US guidance is reported to give none above 100 µg/L as a routine.
step-l10-trial = Trials differ: in one, the benefit showed at 6 weeks. Another missed its goal at 4 weeks and saw the benefit at 12.
step-l15-either =
    The protocol's next step is to ask your doctor about an iron infusion: 1000 mg, all in one go. The iron would be ferric carboxymaltose or ferric derisomaltose. The clinic decides whether that amount fits.

    Otherwise it's iron tablets, agreed with your doctor. Every evening if ferritin is 75 µg/L or less. A double dose every other evening if it's more.

    Your ferritin is { $ferritin } and your TSAT { $tsat }. That's below 300 µg/L and 45 %, the protocol's limits for iron.
step-l15-differ =
    { $target ->
        [yes] Sources differ. US guidance is reported to give none above 100 µg/L as a routine. The Mayo algorithm is reported to give an infusion only below it.
       *[no] Sources differ. US guidance of 2025 is reported to prefer an infusion at 75–100 µg/L.
    }
infusion-past = Your infusion on { $infusion } was more than a year ago, so it no longer counts.
branch-infusion = Your infusion was on { $infusion }, at least 8 weeks ago. The protocol's next step depends on how your legs are.
branch-over = The protocol's next step depends on your legs. You've had iron before, and you're not taking any now.
branch-response = The protocol's next step depends on your legs, and on whether the infusion on { $infusion } helped.
branch-line = { $branch } { $row }.
branch =
    { $legs ->
        [quiet] If your legs are quiet:
        [bothersome]
            { $helped ->
                [yes] If they bother you, and the infusion helped:
                [no] If they bother you, and it didn't help:
               *[unknown] If your legs still bother you:
            }
       *[unknown]
            { $helped ->
                [yes] If the infusion helped:
               *[no] If it didn't help:
            }
    }
brief =
    { $row ->
        [l1] take the results to your doctor
        [l2] no iron; ask a doctor about iron overload
        [l3] no more iron
        [l3-bothersome] no more iron; ask your doctor what can come after it
        [l4] wait
        [l5] check your legs now, and keep the retest
        [l19] your iron is low again; show your doctor
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
        [l11] keep taking one dose each evening
        [l12] a double dose every other evening, if your doctor agrees
        [l13] every other evening, or ask your doctor about an infusion (if TSAT is below 45 %); some people need 200–300 µg/L
        [l14] ask your doctor whether to stop iron or go on every other evening
        [l15] ask your doctor about an infusion, or else iron tablets
       *[l16] get TSAT first
    }
response-question = Did the infusion help your legs?
button-helped = The infusion helped
button-not-helped = It didn't help
after-iron-yours = On your list, this can make restless legs worse: { $medicines }. Talk about it with whoever prescribes it. Don't change anything by yourself.

# ---- the notes beneath a step
note-tsat-bound = Your lab gave TSAT only as { $tsat }. That doesn't settle it. An exact value would.
note-tsat-stale = Your TSAT was { $tsat } on { $on }. That's more than 90 days older than this ferritin, so it no longer counts.
note-c1 = How your blood was drawn: { $flaws }. So iron and TSAT may be off. If a lot depends on it, repeat the test, well prepared. (C1)
note-c2-ill = You were ill in the 2 weeks before the test. Ferritin goes up with infection and stress, so it may look higher than it really is. (C2)
note-c2-crp = Your CRP is { $crp }, above 5 mg/L. Ferritin goes up with infection and stress, so it may look higher than it really is. (C2)
note-c3-ferritin =
    { $ill ->
        [yes] Ferritin { $ferritin } is under 70 µg/L even though you were ill.
       *[no] Ferritin { $ferritin } is under 30 µg/L.
    } A doctor should look for the cause: bleeding, heavy periods, the gut or your diet. In men and after the menopause, always the gut too. (C3)
note-c3-ask = There's no haemoglobin here. Ask for it too.
note-c3-haemoglobin = Haemoglobin { $haemoglobin } is under { $limit }. A doctor should look for the cause: bleeding, heavy periods, the gut or your diet. In men and after the menopause, always the gut too. (C3)
note-c3-either = Haemoglobin { $haemoglobin }: the limits are { $women } for women and { $men } for men. If you're under yours, a doctor should look for the cause: bleeding, heavy periods, the gut or your diet. In men and after the menopause, always the gut too. (C3)
note-c4 = TSAT { $tsat } is under 20 %. US guidance of 2025 is reported to count that as a reason for iron, even if ferritin isn't low. (C4)
note-c5-d =
    { $deficient ->
        [yes] Vitamin D { $value } is under 30 nmol/L, which is called deficient. Ask your doctor about raising it. It matters for iron too, the article says, but there's little proof of that. Take high doses only with a doctor. (C5)
       *[no] Vitamin D { $value } is under 50 nmol/L. Ask your doctor about raising it. It matters for iron too, the article says, but there's little proof of that. Take high doses only with a doctor. (C5)
    }
note-c5-b12 = Vitamin B12 { $value } is under 133 pmol/L. Ask your doctor about raising it. (C5)
note-c5-b12-unclear = Vitamin B12 { $value } is between 133 and 258 pmol/L, where it's hard to tell. Ask your doctor whether to raise it. (C5)
note-c5-folate = Folate { $value } is under 8 nmol/L. Ask your doctor about raising it, but vitamin B12 comes before folate. (C5)
note-c5-b1 = Vitamin B1 { $value } is under 70 nmol/L. Ask your doctor about raising it. (C5)
note-c5-called = Your lab marked { $analyte } { $value } as low, by its own range. Ask your doctor about it. (C5)
note-c6 = You've had 12 weeks or more of tablets, but ferritin isn't higher than before: { $before } then, { $now } now. The iron may not be getting in. Ask your doctor about the infusion. (C6)
note-c7 = Two of your ferritins are from different labs. Their tests can differ by up to half, so compare within one lab. (C7)
note-c8 =
    Keep iron apart from what you take:
    { $lines }
    For anything else, ask a pharmacist. (C8)
note-c9 = With these values, see a doctor soon. See one today if you feel faint or breathless. (C9)
medicine-spaced = • { $medicines }
medicine-apart = • { $name }: { $spacing }
medicine-typed = { $name }
worsens-by-name = On your list, this can make restless legs worse: { $names }. Talk about it with whoever prescribes it. Don't change anything by yourself.
note-c9-today = See a doctor today: your haemoglobin, { $haemoglobin }, is under 70 g/L. (C9)
note-c9-soon = See a doctor soon: your haemoglobin, { $haemoglobin }, is under 80 g/L. See one today if you feel faint or breathless. (C9)
note-c9-ferritin = See a doctor soon: your ferritin, { $ferritin }, is above 1000 µg/L. (C9)
note-c10 = Before you get any iron, tell the doctor about this: { $cautions }. (C10)
note-c11-less = Your infusion was { $milligrams } mg of iron in all. The protocol's amount is 1000 mg. (C11)
note-c11-unknown = How much iron was in the infusion on { $infusion }? The protocol's amount is 1000 mg. Ask the clinic, and send it like this: /infusion { $date } 1000mg (C11)
note-c12 = Two TSATs from one blood draw don't agree: { $one } and { $other }. Your lab or a repeat can settle which is right. Until then, the higher counts: no iron if either is 45 % or more. (C12)
caution =
    { $caution ->
        [family] haemochromatosis (too much iron) in parents or siblings
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
    One question before any iron. Is one of these true for you?

    • haemochromatosis (too much iron) in your parents or siblings
    • kidney or liver disease
    • stomach or bowel surgery
    • breast-feeding

    Your doctor should know before you get iron.
button-cautions-none = None of these
button-cautions-done = Done
cautions-noted =
    { $cautions ->
        [none] Noted: no to all of them.
       *[other] Noted. Before you get any iron, tell the doctor about this: { $cautions }.
    }
notes-more = More about the same results:
medicine-name =
    { $medicine ->
        [levothyroxine] levothyroxine
        [tetracycline] doxycycline and other tetracyclines
        [quinolone] quinolone antibiotics
        [bisphosphonate] bisphosphonates
        [mineral] antacids, calcium, magnesium, zinc
        [binding] methyldopa, penicillamine and others
        [levodopa] levodopa
        [acid] stomach-acid reducers
        [agonist] dopamine agonists
        [alpha2delta] gabapentin or pregabalin
        [opioid] opioids
        [mirtazapine] mirtazapine
        [antidepressant] antidepressants
        [antihistamine] drowsy antihistamines
        [nausea] metoclopramide or prochlorperazine
        [antipsychotic] antipsychotics
       *[lithium] lithium
    }
spacing =
    { $way ->
        [hours] { $hours } hours
        [far-apart] as far apart as you can
       *[less-taken-in] with less acid, you take in less iron
    }

# ---- where a rule comes from
rule-line =
    { $origin ->
        [guideline] Rule { $rule } · from a guideline
        [safety] Rule { $rule } · a safety rule
        [our-choice] Rule { $rule } · our own choice
        [article-guideline] Rule { $rule } · from the article, with a guideline's note
        [article-safety] Rule { $rule } · from the article, with a safety rule
        [article-our-choice] Rule { $rule } · from the article, with a choice of our own
       *[article] Rule { $rule } · from the article
    }
rule-lines = Rules: { $rules }
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
why-given = This is about the step I gave you on { $on }.
why-then =
    I gave it for how things were that day. Since then { $since ->
        [stopped] you've stopped your tablets
        [started] you've started tablets
        [infusion] you've had an infusion
        [infusion-gone] the infusion it rested on no longer counts
        [results] newer results have come
       *[excluded] your answers from the start have changed
    }. For today's step: /next
why-old-rules = The rules have changed since then. For today's step: /next
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
why-notes = These stood below it: { $rules }. You can ask about each, like /why C1.
why-used =
    I used:
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
used-value = • { $analyte } { $value }, from { $on }
used-retest = • at the retest: { $analyte } { $value }, from { $on }
used-no-iron = • no iron at the moment
used-oral = • iron tablets since { $since }
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
missing-tsat-stale = • a TSAT about as new as the ferritin; the last one is from { $on }
missing-legs = • whether your legs still bother you
missing-response = • whether the infusion helped
missing-retest = • ferritin or TSAT from the retest after the infusion, and a later value to compare it with
missing-sex = • which haemoglobin limit is yours (woman's or man's)
why-how =
    Ask me like this:
    /why – the last step
    /why L12 or /why E2 – a rule
    /why iron – why iron at all
    /why evening – why iron is taken at night
why-iron = Restless legs go along with too little iron in parts of the brain. MRI scans show it. A blood test shows your body's iron, not your brain's. So your ferritin can look normal while your brain is short of iron. The brain fills up slowly, and mostly at night. That's why it takes weeks after an infusion, and months with tablets.
why-iron-helps = Many people get relief, some within days. It doesn't help everyone. In one follow-up, 15 of 39 women had no symptoms once their iron was normal (Psychiatry Investig 2018;15:390).
infusion-kinds = Most studies in restless legs used ferric carboxymaltose. Ferric derisomaltose stays in the blood for a little less long. The author of the article thinks that any infusion is better than none.
infusion-cost = In the UK it costs at least £500 to have one privately, says the article. If you have anaemia, the NHS may pay for it.
why-unknown = I don't know a rule called “{ $what }”.
why-gone = I can't find that step any more. For today's step: /next
why-rule =
    { $rule ->
        [X1] The protocol wasn't written for everybody. It's not for pregnancy, dialysis or anyone under 18. It's not for too much iron, repeated blood transfusions or an anaemia you were born with. It's not for an inflamed or narrowed bowel, an active stomach ulcer or an iron allergy. And it's not for you if a doctor or nurse told you not to take iron. Then there are no iron steps and no reminders. Your results go to your doctor.
        [H1] A stop for too much iron doesn't wear off with time. It only ends with a newer value below the limit. Then I ask before I remind you again.
        [L1] This protocol isn't for you, so it has no next step. Take the results to your doctor.
        [L2] The protocol only gives iron if TSAT is below 45 %. At 45 % or more, it gives none. If the blood wasn't drawn as it should be, the test comes again first. Otherwise a doctor should look into iron overload. Only a newer TSAT below 45 % ends this.
        [L3] The protocol's ceiling is a ferritin of 300 µg/L. At that or more, there's no more iron until a newer ferritin is below 300. A high value is expected within 8 weeks of an infusion. Illness can make it look higher than it really is.
        [L4] In the first 6 weeks after an infusion, wait. If it helps, the full effect comes after 4–6 weeks.
        [L5] From 6 to 8 weeks after an infusion, I ask how your legs are. The retest stays at 8 weeks. A value from before then isn't the planned one.
        [L19] Your legs are quiet after iron, but ferritin is 75 µg/L or less again, or TSAT under 20 %. A doctor should look for the reason. More iron for the legs only comes up if they bother you again.
        [L6] You've had iron, and your legs are quiet. So there's nothing more to do but a test once a year, and one if your legs get worse again.
        [L7] Without a clear and recent ferritin there's no step. It's too old after 12 months, or after 6 months on iron. After an infusion, a value from before the 8th week doesn't count.
        [L18] When you're ill, ferritin reads high. So above 75 µg/L, a value from a time when you were ill doesn't decide. Repeat it 2–4 weeks after you're well.
        [L8] Your last iron was an infusion, and it helped. Now your legs bother you again, and iron has dropped since the retest or is low again. Ferritin is below 300 µg/L and TSAT below 45 %. So ask your doctor about repeating the infusion.
        [L9] The infusion helped, and your legs bother you again. But iron hasn't dropped, or there's nothing to compare. Without a drop, the protocol doesn't suggest a repeat.
        [L10] The infusion never helped. Under 12 weeks: look again. Less than 1000 mg: ask about the rest. Low again: find the reason first. Ferritin up to 100 µg/L: ask about a second infusion. Above 100: ask about that, or about what comes after iron.
        [L11] You take iron tablets, and ferritin is 75 µg/L or less. So it's one dose each evening, and a retest in 3 months. If TSAT is below 45 %, an infusion is the first choice.
        [L12] You take iron tablets, and ferritin is above 75, up to 100 µg/L. Now the body takes iron in more slowly. A double dose every other evening may work better, but never more than 210 mg. Sources differ. US guidance of 2025 is reported to prefer an infusion at 75–100.
        [L13] You take iron tablets. Ferritin is above 100 and below 300 µg/L, but your legs still bother you. Some people need 200–300. So go on every other evening, or ask about an infusion (TSAT below 45 %). Above 100, sources differ.
        [L14] You take iron tablets. Ferritin is above 100 and below 300 µg/L, and your legs are quiet. You've reached the target. You and a doctor decide whether to stop or go on every other evening.
        [L15] You take no iron, ferritin is below 300 µg/L and TSAT below 45 %. The first choice is one infusion of 1000 mg. Otherwise it's tablets: every evening up to 75 µg/L, a double dose every other evening above that. Above 75, sources differ.
        [L16] You take no iron and ferritin is below 300 µg/L, but TSAT is unknown. Get it first: at 45 % or more, the protocol gives no iron.
        [C1] Three things can shift iron and TSAT: iron within 48 hours before the blood test, food, or a test later in the day.
        [C2] Ferritin goes up with infection and stress. It may look higher than it really is if you were ill in the 2 weeks before, or if CRP is above 5 mg/L. Above 75 µg/L, it then decides no step.
        [C3] A doctor should look for the cause if ferritin is under 30 µg/L (under 70 when you're ill). The same goes for haemoglobin under 120 g/L (women) or 130 (men).
        [C4] US guidance of 2025 is reported to count a TSAT under 20 % as a reason for iron. That's so even when ferritin is above 75 µg/L.
        [C5] Low vitamins matter too. Vitamin D: under 50 nmol/L is low, under 30 deficient. B12: under 133 pmol/L is low, 133–258 unclear. Folate: under 8 nmol/L. B1: under 70 nmol/L. Raise B12 before folate.
        [C6] You took most of your tablets for 12 weeks, but ferritin isn't higher. Then the iron may not be getting in.
        [C7] Ferritin tests from different labs can differ by up to half.
        [C8] Iron binds some medicines, and they bind iron. With some hours between them, both keep working.
        [C9] See a doctor today if haemoglobin is under 70 g/L. See one soon if it's under 80 g/L, or if ferritin is above 1000 µg/L.
        [C10] Some things don't rule iron out, but a doctor should know them first. These are iron overload in the family, kidney or liver disease, stomach or bowel surgery and breast-feeding.
        [C11] The protocol's infusion is 1000 mg. Infusions within 56 days count together. If they add up to less, that's less than the protocol asks for.
        [C12] A lab's TSAT should agree with the one worked out from its other values. If they're more than 5 points apart, the higher counts until the lab has settled it.
        [O1] Iron is done, but your legs still bother you. Then the protocol names medicines for a doctor to prescribe, nerve medicines (α2δ ligands) first. The author says they know least about this part.
        [B0] A blood test comes before the first tablet. Too much iron does harm, and only ferritin and TSAT can tell. If a doctor has checked them, that will do too.
        [B1] The first tests are iron, ferritin and TSAT, vitamin D, and B1, folate and B12. CRP and haemoglobin help to read ferritin.
        [B2] Blood is drawn in the morning, fasting, and with no iron for at least 2 days before. Food, the time of day and iron itself can shift the values.
        [R1] With tablets, iron is tested 3 calendar months after the start. While you go on, it's tested again 3 months after each test.
        [R2] After an infusion, I ask about your legs at 6 weeks. Your iron is tested at 8 weeks.
        [R3] If your legs aren't better at 6 weeks, look again at 12. Trials differ: in one, the benefit showed at 6 weeks. Another missed its goal at 4 weeks and saw the benefit at 12.
        [R4] I ask about booking a retest 7 days before it's due. If you don't answer, I ask again after 7, 14 and 30 days, then once a month.
        [R5] You take no iron on the two evenings before a test, so that there are at least 48 hours between. These evenings count as held, not as missed.
        [R6] On the evening of a test I ask for the results. I ask again 3, 7 and 14 days later, then once a week, until they come or you say no.
        [R7] New results, a new way of taking iron or an infusion: each of these moves the dates.
        [R8] If a test is 8 weeks overdue, I tell you that the protocol doesn't go on without one. A week later I pause my reminders until there are results, a date or a doctor's word.
        [R9] Once iron is done, a test once a year shows whether you still have enough.
        [R10] Your legs were quiet after iron, and now they're clearly worse. Then the protocol looks at ferritin and TSAT again. I say so once a month at most.
        [E1] The dose is about 75 mg of iron as ferrous bisglycinate, with at least 100 mg of vitamin C. That's above the general limits for adults a day: US 45 mg, EU 40 mg from all sources, UK 17 mg from supplements. So agree it with a doctor.
        [E2] Take iron on an empty stomach, 2 hours after your last meal, without tea or coffee. Food, tea and coffee keep it out. Why in the evening? The article reasons that the brain takes up iron at night. In one trial of 34 women, the body took in 37 % less in the afternoon than in the morning. That may still be chance, and evenings weren't tested. You can choose your own time.
        [E3] The wait starts when you finish your last meal, so I ask. If you don't answer, I go by your usual time, and say so.
        [E4] After iron, the body makes hepcidin, which blocks the next dose. So there should be at least a day between doses. I allow 60 minutes less, so that your evenings don't drift.
        [E5] I never remind you after bedtime: sleep matters more. If the wait would take too long, I come at bedtime, say why and offer to skip.
        [E6] This is for a ferritin above 75 µg/L: a double dose every other evening (48 hours). The body may take in more that way than from a dose every evening.
        [E7] Taken, later, skipped, ate again: it's one tap each, and you can undo each one.
        [E8] If you don't answer a reminder, I ask again after 30 minutes. I do so twice at most, unless you set it otherwise. After that I note the evening as unknown, never as taken.
        [E9] An evening lasts from noon to noon, so a dose at 00:40 belongs to the evening before.
        [E10] If a reminder comes late, I say when it was due. If its evening is over, I drop it and keep a note of that.
        [E11] I go by the clock on your wall. When clocks change or you travel, your reminders move too. Two doses never come closer than a day.
        [E12] If you count your tablets, I'll tell you 7 days before they run out.
        [E13] The article suggests vitamin D along with iron, and a B complex when a B vitamin is low. Here, both are up to you.
        [E14] After 3 evenings without any answer, I send one message an evening. After 7, I ask whether to wait. Blood tests and checks after an infusion still come, once. You never owe me anything.
        [E15] If you type an hour without am or pm, I take it to mean the evening, and I show you what I noted.
        [E16] At noon, an evening becomes one line. What you didn't answer can be added until the next noon.
        [N] The nightly questions are our own, short enough for one tap each. After 14 nights, I can compare your middle score.
        [I] The article asks for one infusion of 1000 mg. The clinic decides whether that fits. Afterwards, phosphate can fall. If you get new bone or muscle pain, or feel more and more tired, tell a doctor.
       *[W] Dopamine agonists and levodopa can make restless legs start earlier, spread or get stronger. That's called augmentation. Ask your prescriber. Don't change the dose yourself.
    }
why-rule-old =
    { $rule ->
        [L2] The protocol only gives iron if TSAT is below 45 %. At 45 % or more, it gives none. A doctor should look into iron overload.
        [L3] The protocol's ceiling is a ferritin of 300 µg/L. At that or more, there's no more iron. A high value is expected within 8 weeks of an infusion.
        [L4] In the first 6 weeks after an infusion, wait. If it helps, the full effect comes after 4–6 weeks.
        [L6] It's 8 weeks or more since your infusion, and your legs are quiet. It has worked so far. Test again if your legs get worse.
        [L7] Without a clear ferritin there's no step. Get ferritin, with iron and TSAT, well prepared.
        [L8] The infusion helped, your legs bother you again, and iron has dropped since the retest. Ferritin is below 300 µg/L and TSAT below 45 %. So ask about repeating the infusion.
        [L10] The infusion never helped. Ferritin above 100 µg/L: stores are full enough, so ask what comes after iron. 100 or less: the iron didn't arrive, so see a doctor before more. Trials differ: in one, the benefit showed at 6 weeks. Another missed its goal at 4 weeks and saw the benefit at 12.
        [L12] You take iron tablets, and ferritin is above 75, up to 100 µg/L. Now the body takes iron in more slowly. A double dose every other night may work better. Sources differ. US guidance of 2025 is reported to prefer an infusion at 75–100.
        [L13] You take iron tablets. Ferritin is above 100 and below 300 µg/L, but your legs still bother you. Some people need 200–300. So go on, or ask about an infusion (TSAT below 45 %).
        [L14] You take iron tablets. Ferritin is above 100 and below 300 µg/L, and your legs are quiet. You've reached the target. You and a doctor decide whether to stop or go on.
        [L15] You take no iron, ferritin is below 300 µg/L and TSAT below 45 %. The first choice is one infusion of 1000 mg. Otherwise it's tablets: every night up to 75 µg/L, a double dose every other night above that.
        [C1] Three things can shift iron and TSAT: iron within 48 hours before the blood test, food, or a test later in the day.
        [C2] Ferritin goes up with infection and stress. It may look higher than it really is if you were ill in the last 2 weeks, or if CRP is above 5 mg/L.
        [C3] A doctor should look for the cause if ferritin is under 15 µg/L. The same goes for haemoglobin under 120 g/L (women) or 130 (men).
        [C6] If ferritin isn't higher after 12 weeks of tablets, the iron may not be getting in.
       *[C9] See a doctor soon if haemoglobin is under 80 g/L. The same goes for ferritin above 1000 µg/L.
    }
