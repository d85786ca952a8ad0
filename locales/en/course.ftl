# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Noted: from now on { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } every evening. The next reminder: { $first }.
rhythm-every-other = Noted: from now on { $tablets } tablets{ $iron } every other evening. The next reminder: { $first }. The evenings between stay silent. You can change this in /settings.
dose-too-soon-double = Your iron would come too soon tonight: a double dose needs two full days, and your last one was at { $last }. Enough time will have passed from { $earliest } on, but that is after your bedtime. Skipping tonight is fine.
button-every-other = My doctor agrees: every other night
button-set-rhythm =
    { $rhythm ->
        [nightly] How often: every evening
       *[every-other] How often: double, every other
    }

iron-stopped = Noted: no more iron reminders. If tablets start again, tell me in /settings: strength and number are kept.
button-iron-stop = Stop iron tablets
button-iron-start = Start iron tablets
button-iron-as-before =
    { $tablets ->
        [one] Tonight, 1 tablet{ $iron } as before
       *[other] Tonight, { $tablets } tablets{ $iron } as before
    }
ask-iron-after-infusion = Your infusion was on { $on }. After an infusion, a doctor says when iron by mouth may start again. Has a doctor said so?
button-doctor-says-yes = Yes, start tonight
iron-restarted =
    Noted: { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } from tonight on. I remind you after your last meal.
stop-what = What shall stop? Tap one. Nothing changes before that.
button-stop-for-days = Everything, for some days
button-stop-forget = Everything, for good

infusion-when =
    When was the infusion? Tap, or type a date such as 20 November.

    You can also tell it all at once: /infusion 20 November 1000 mg Ferinject.
infusion-amount = Infusion on { $on }. How much iron was it? The clinic's paper says so, in mg. Tap, or type a number.
infusion-product = Infusion on { $on }. Which iron was it?
button-product =
    { $product ->
        [carboxymaltose] Ferric carboxymaltose (Ferinject)
        [derisomaltose] Ferric derisomaltose (Monofer)
        [sucrose] Iron sucrose (Venofer)
        [dextran] Iron dextran (CosmoFer)
        [ferumoxytol] Ferumoxytol (Feraheme)
       *[other] Another
    }
button-not-known = I do not know
infusion-noted =
    Noted: infusion on { $on }{ $milligrams ->
        [0] {""}
       *[other] , { $milligrams } mg
    }{ $product ->
        [carboxymaltose] , ferric carboxymaltose (Ferinject, Injectafer)
        [derisomaltose] , ferric derisomaltose (Monofer, Monoferric)
        [sucrose] , iron sucrose (Venofer)
        [dextran] , iron dextran (CosmoFer, INFeD)
        [ferumoxytol] , ferumoxytol (Feraheme)
        [other] , another iron
       *[none] {""}
    }.
infusion-more = To add amount or product, send it again: /infusion { $on } 1000 mg Ferinject.
infusion-ends-tablets = Your iron reminders end here: iron by mouth is not taken alongside an infusion. A doctor says when to start again; then tell me in /settings.
infusion-dates =
    The full effect comes after 4–6 weeks. Then:
    • { $check }: I ask how your legs are, beside the nights before.
    • { $retest }: blood test (ferritin, iron, TSAT). I ask about booking a week earlier.
infusion-retest = The next blood test (ferritin, iron, TSAT) is due on { $retest }.
phosphate =
    { $stronger ->
        [yes] Important with ferric carboxymaltose: phosphate in the blood can fall, sometimes a lot, above all after repeated infusions. New bone or muscle pain, weakness, or tiredness that gets worse: tell a doctor soon, and ask for a phosphate test.
       *[no] New bone or muscle pain, or tiredness that gets worse: tell a doctor. After an infusion, phosphate in the blood can fall.
    }
after-infusion = A word about your infusion of { $on }:
infusion-ahead = { $date } is still to come, so I note nothing yet. Tell me afterwards: /infusion. Until then everything goes on as it is.
infusion-undone = Taken back: no infusion is noted for that day.
not-an-amount = I cannot use “{ $what }”. Please type mg as a whole number, from { $lowest } to { $highest }, such as: 1000.
infusion-left-out = I did not understand “{ $what }” and left it out. Write it like this: /infusion 2026-11-20 1000 mg Ferinject.
infusion-excluded = This protocol was not written for you, so nothing follows from it here. Your doctor knows what comes next.

pause-ask = For how long shall I be silent? Iron, meal question, check-in and vitamins rest. These evenings count as paused, not as missed.
button-pause-days =
    { $days ->
        [3] 3 days
        [7] 1 week
        [14] 2 weeks
       *[other] { $days } days
    }
button-pause-dates = Other dates
pause-ask-dates = From when to when? Type it, such as 1–14 December, or until 5 December.
not-a-span = I cannot read “{ $what }” as days. Try 1–14 December, until 5 December, or 3 days.
span-unusable = Those days are over, or more than a year away. Please check the dates.
pause-noted = Noted: I am silent from { $from } to { $until }, both included. These evenings count as paused, not as missed. It goes on in the evening of { $resumes }. To end it earlier: /resume.
pause-tests-go-on = Blood tests keep their dates, and I still write about them.
pause-test-ahead = Blood tests keep their dates, and I still write about them. The next one: { $date }.
pause-runs = A pause is noted from { $from } to { $until }.
button-pause-end = End the pause
pause-ended = Welcome back. The pause is over, and everything goes on from now.
not-paused = No pause is noted. For some silent evenings: /pause.

stock-ask = How many iron tablets are in the house? Type the number. I count down with every dose you note, and tell you a week before they run out.
stock-state =
    You counted your tablets with me: { $left ->
        [one] 1 is left
       *[other] { $left } are left
    }. { $days ->
        [0] That is not enough for a full dose.
        [one] They last about 1 more day.
       *[other] They last about { $days } more days.
    }

    New count: type the number. Bought some: type +100.
stock-counted =
    Noted: { $left ->
        [one] 1 tablet
       *[other] { $left } tablets
    }. They last about { $days ->
        [one] 1 day
       *[other] { $days } days
    }. I'll tell you a week before they run out.
stock-counted-only =
    Noted: { $left ->
        [one] 1 tablet
       *[other] { $left } tablets
    }. I count down once iron tablets run.
stock-low =
    { $days ->
        [one] Your iron tablets last about 1 more day.
       *[other] Your iron tablets last about { $days } more days.
    } When new ones are there, tell me, such as: /stock +100.
stock-empty = Your iron tablets do not last for another dose. When new ones are there, tell me, such as: /stock +100.
not-a-stock = I cannot use “{ $what }”. Please type a whole number of tablets, up to { $highest }, such as: 60. For new ones: +100.
stock-off = All right. I do not count tablets any more.
button-stock-off = Stop counting
button-stock-count = Count my tablets
button-set-stock =
    { $days ->
        [one] Tablets last: 1 day
       *[other] Tablets last: { $days } days
    }
button-set-stock-off = Tablets left: not counted

companions-menu =
    The protocol suggests vitamin D beside iron, and a B complex when a B vitamin is low. High doses of vitamin D only with a doctor.

    Shall I remind you? Tap one to choose a time.
button-set-companions = Vitamins
button-companion =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B complex
    }: { $time }
button-companion-off =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B complex
    }: no reminder
ask-companion-time =
    When shall I remind you of { $companion ->
        [vitamin-d] vitamin D
       *[b-complex] your B complex
    }? Tap, or type a time.
button-no-reminder = No reminder
companion-reminder =
    { $companion ->
        [vitamin-d] A small reminder: your vitamin D.
       *[b-complex] A small reminder: your B complex.
    }
companion-taken =
    { $companion ->
        [vitamin-d] Noted: vitamin D taken.
       *[b-complex] Noted: B complex taken.
    }

check-in-so-far =
    Worst feeling: { $score } of 10{ $onset ->
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
check-in-parts = Where was it?
button-parts =
    { $parts ->
        [legs] Only the legs
        [arms] Arms too
       *[elsewhere] Elsewhere too
    }
check-in-parts-told =
    { $parts ->
        [legs] Only in the legs.
        [arms] In the arms too.
       *[elsewhere] Elsewhere too.
    }
check-in-week = Once a week: was anything different? Tick what fits, then tap the last button.
button-difference =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $difference ->
        [caffeine] More caffeine
        [alcohol] Alcohol
        [travel] Travel
        [medicine] A new medicine
       *[ill] I was ill
    }
button-nothing-different = Nothing
check-in-week-told = Different this week: { $differences }.
check-in-stomach = Did the iron upset your stomach this week?
button-stomach =
    { $effect ->
        [nothing] No
        [some] A little
       *[bad] A lot
    }
check-in-stomach-told =
    { $effect ->
        [nothing] Stomach: fine.
        [some] Stomach: a little upset.
       *[bad] Stomach: badly upset.
    }
stomach-bad = If it stays like this, talk to your doctor or pharmacist before going on. Black, tar-like or bloody stools, vomiting blood, fainting or severe belly pain: get emergency care.
check-in-offer = My last seven check-ins stayed without an answer. That is fine. How often do you want them from now on?
ask-check-in-rhythm = How often do you want the check-in?
button-check-in-rhythm =
    { $rhythm ->
        [nightly] Every night
        [weekly] Once a week
       *[off] Not at all
    }
check-in-rhythm-noted =
    { $rhythm ->
        [nightly] Noted: the check-in comes every night.
        [weekly] Noted: the check-in comes once a week.
       *[off] Noted: no more check-ins. Whenever you like: /checkin.
    }
button-set-check-in-rhythm =
    { $rhythm ->
        [nightly] How often: every night
        [weekly] How often: once a week
       *[off] How often: not at all
    }
button-next-morning = Next morning, { $time }

augmentation =
    Something in your answers has changed: { $sign ->
        [earlier] your legs now begin earlier in the day than in your first weeks here
        [spread] it is no longer only the legs, as it was in your first weeks here
       *[grown] it has grown since your first weeks here, although your medicines stayed the same
    }.

    With medicines such as pramipexole, ropinirole, rotigotine or levodopa, this pattern is called augmentation. Ask your prescriber about it, and show your answers. Do not change the dose yourself, and never stop abruptly.

button-menu-evening = Meal and bedtime
button-menu-iron = Iron
button-menu-check-in = Check-in
button-menu-you = About you
button-set-infusion = Tell me of an infusion
button-set-pause = Pause
button-set-sex =
    { $sex ->
        [female] Sex: female
        [male] Sex: male
       *[none] Sex: not told
    }
ask-sex = The limit for a low haemoglobin differs between women and men. Which one applies to you? You need not say.
button-sex =
    { $sex ->
        [female] Female
        [male] Male
       *[none] Rather not say
    }

difference =
    { $difference ->
        [caffeine] more caffeine
        [alcohol] alcohol
        [travel] travel
        [medicine] a new medicine
       *[ill] ill
    }
nothing-different = nothing

response-check = { $weeks } weeks have passed since your infusion on { $on }. Time to look at your legs.
response-check-question = How are your legs now, beside the time before the infusion? Your own word is what counts.
pause-noted-day = Noted: I am silent on { $day }. That evening counts as paused, not as missed. To end it earlier: /resume.
pause-only-or-until = Is it only { $day }, or from today until then?
button-only-day = Only { $day }
button-until-day = Today to { $day }
pause-off = Noted: the pause is off.
stock-counted-low =
    Noted: { $left ->
        [one] 1 tablet
       *[other] { $left } tablets
    }. { $days ->
        [0] That is not enough for a full dose.
        [one] They last about 1 day.
       *[other] They last about { $days } days.
    } When new ones are there, tell me, such as: /stock +100.
button-iron-anew = Tonight, with other tablets
plan-response = how your legs are { $weeks } weeks after the infusion
plan-after-infusion = a word about phosphate after the infusion
plan-stock = your tablets will last about a week more
plan-companion =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B complex
    }: every day at { $time }
ask-rhythm-nightly =
    Every evening instead of every other? One dose is then { $tablets ->
        [one] 1 tablet
       *[other] { $tablets } tablets
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg of iron)
    }.
ask-rhythm-every-other =
    A double dose every other evening? One dose is then { $tablets } tablets{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg of iron)
    }, and the evenings between are free.

    The protocol does this with a ferritin above 75 from the last 6 months, not drawn while ill, and if your doctor agrees.
button-rhythm-yes = Yes, every evening
button-doctor-told-me = My doctor told me to
rhythm-on-hold = Your last results ask for no iron for now, so the dose stays as it is. Ask your doctor before you change it.
rhythm-too-much = That would be { $iron } mg of iron at once. It is more than I may remind of. Ask your doctor which dose is right.
