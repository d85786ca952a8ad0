# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Noted: from now on it's { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    } every evening. Your next reminder: { $first }.
rhythm-every-other = Noted: from now on it's { $tablets } tablets{ $iron } every other evening. Your next reminder: { $first }. On the evenings between, I'll stay quiet. You can change this in /settings.
dose-too-soon-double = It's too soon for your iron tonight. A double dose needs two full days, and your last one was at { $last }. You could take it from { $earliest } on, but that's after your bedtime. Skipping tonight is fine.
button-every-other = My doctor agrees: every other night
button-set-rhythm =
    { $rhythm ->
        [nightly] How often: every evening
       *[every-other] How often: double, every other
    }

iron-stopped = Noted: no more iron reminders. I'm keeping the strength and number of your tablets. If you start again, tell me in /settings.
button-iron-stop = Stop iron tablets
button-iron-start = Start iron tablets
button-iron-as-before =
    { $tablets ->
        [one] Tonight, 1 tablet{ $iron } as before
       *[other] Tonight, { $tablets } tablets{ $iron } as before
    }
ask-iron-after-infusion = Your infusion was on { $on }. After an infusion, a doctor says when you may start iron by mouth again. Has a doctor said so?
button-doctor-says-yes = Yes, start tonight
iron-restarted =
    Noted: { $tablets ->
        [one] 1 tablet{ $iron }
       *[other] { $tablets } tablets{ $iron }
    }, starting tonight. I'll remind you after your last meal.
stop-what = What would you like to stop? Tap one. Nothing changes until you do.
button-stop-for-days = Everything, for some days
button-stop-forget = Everything, for good

infusion-when =
    When was your infusion? Tap, or type a date like 20 November.

    You can also tell me everything at once: /infusion 20 November 1000 mg Ferinject.
infusion-amount = Your infusion on { $on }: how much iron was in it? The clinic's paper says so, in mg. Tap, or type a number.
infusion-product = Your infusion on { $on }: which iron was it?
button-product =
    { $product ->
        [carboxymaltose] Ferric carboxymaltose (Ferinject)
        [derisomaltose] Ferric derisomaltose (Monofer)
        [sucrose] Iron sucrose (Venofer)
        [dextran] Iron dextran (CosmoFer)
        [ferumoxytol] Ferumoxytol (Feraheme)
       *[other] Another
    }
button-not-known = I don't know
infusion-noted =
    Noted: you had an iron infusion on { $on }{ $milligrams ->
        [0] {""}
       *[other] , { $milligrams } mg
    }{ $product ->
        [carboxymaltose] . The iron was ferric carboxymaltose. It's sold as Ferinject and Injectafer
        [derisomaltose] . The iron was ferric derisomaltose. It's sold as Monofer and Monoferric
        [sucrose] . It was iron sucrose, sold as Venofer
        [dextran] . It was iron dextran, sold as CosmoFer and INFeD
        [ferumoxytol] . It was ferumoxytol, sold as Feraheme
        [other] . It was another kind of iron
       *[none] {""}
    }.
infusion-more = To add the amount or the name, send it again: /infusion { $on } 1000 mg Ferinject.
infusion-ends-tablets = Your iron reminders stop here. People don't take iron tablets alongside an infusion. A doctor says when to start again. Then tell me in /settings.
infusion-dates =
    If it helps, the full effect comes after 4–6 weeks. Here's what's next:
    • { $check }: I'll ask how your legs are, compared with the nights before.
    • { $retest }: blood test (ferritin, iron, TSAT). I'll ask about booking a week earlier.
infusion-retest = Your next blood test (ferritin, iron, TSAT) is due on { $retest }.
infusion-retest-past = The blood test after it (ferritin, iron, TSAT) was due on { $retest }.
infusion-long-ago = That's more than a year ago, so it no longer counts. What counts is how your blood is now: ferritin, iron and TSAT.
phosphate =
    { $stronger ->
        [yes] This matters with ferric carboxymaltose. The phosphate in your blood can fall, sometimes a lot, above all after several infusions. Do you get new bone or muscle pain, feel weak, or feel more and more tired? Then tell a doctor soon, and ask for a phosphate test.
       *[no] Do you get new bone or muscle pain, or feel more and more tired? Then tell a doctor. After an infusion, the phosphate in your blood can fall.
    }
after-infusion = A quick word about your infusion on { $on }:
infusion-ahead = { $date } hasn't come yet, so I haven't noted anything. Tell me afterwards: /infusion. Until then everything stays as it is.
infusion-undone = Taken back. I have no infusion for that day now.
infusion-booked = Noted: your infusion is on { $on }. I'll write the evening before. On the evening of the day I'll ask how it went. Until then everything stays as it is.
infusion-before =
    Here's what usually happens. The iron drips into a vein in your arm. Often that takes 15 to 60 minutes, sometimes hours. Then you stay for about half an hour, in case you react to it.

    Before it starts, tell the clinic if you have an allergy, asthma, an infection right now, or low vitamin D.
infusion-eve = Tomorrow is the day of your infusion: { $on }.
infusion-day = Did your infusion of { $on } take place?
infusion-is-off = All right, it's off. Nothing else changes. Once you have a new date, tell me: /infusion 20 December.
infusion-reaction =
    Call your emergency number at once if, in the first 3 days:
    • something swells, or you can't breathe well
    • your chest hurts, or you faint
    • you get a rash
button-infusion-off = It's off
button-infusion-took-place = Yes, I had it
button-infusion-not-yet = No, or not yet
heard-infusion-ahead = You'll have an infusion on { $date }.
plan-infusion = your infusion: I'll ask how it went
not-an-amount = I can't use “{ $what }”. Please type mg as a whole number, from { $lowest } to { $highest }. For example: 1000.
infusion-left-out = I didn't understand “{ $what }”, so I left it out. Write it like this: /infusion 2026-11-20 1000 mg Ferinject.
infusion-excluded = This protocol wasn't written for you, so I don't plan anything after it. Your doctor knows what comes next.

pause-ask = How long would you like me to be quiet? I'll stop asking about iron, meals, legs and vitamins. Those evenings count as paused, not as missed.
button-pause-days =
    { $days ->
        [3] 3 days
        [7] 1 week
        [14] 2 weeks
       *[other] { $days } days
    }
button-pause-dates = Other dates
pause-ask-dates = From when to when? Type it like 1–14 December, or until 5 December.
not-a-span = I can't read “{ $what }” as days. Try 1–14 December, until 5 December, or 3 days.
span-unusable = Those days are over, or more than a year away. Please check the dates.
pause-noted = Noted: I'll be quiet from { $from } to { $until }, both days included. Those evenings count as paused, not as missed. I'll be back on the evening of { $resumes }. To end it sooner: /resume.
pause-tests-go-on = Your blood tests keep their dates. I'll still write about them.
pause-test-ahead = Your blood tests keep their dates. I'll still write about them. The next one: { $date }.
pause-runs = You've got a pause noted from { $from } to { $until }.
button-pause-end = End the pause
pause-ended = Welcome back. The pause is over, and everything goes on from here.
not-paused = There's no pause right now. If you'd like some quiet evenings: /pause.

stock-ask = How many iron tablets are in the house? Type the number. I'll count down with every dose you note, and tell you a week before they run out.
stock-state =
    I'm counting your tablets: { $left ->
        [one] 1 is left
       *[other] { $left } are left
    }. { $days ->
        [0] That's not enough for a full dose.
        [one] They'll last about 1 more day.
       *[other] They'll last about { $days } more days.
    }

    To count again, type the number. If you've bought more, type +100.
stock-counted =
    Noted: { $left ->
        [one] 1 tablet
       *[other] { $left } tablets
    }. They'll last about { $days ->
        [one] 1 day
       *[other] { $days } days
    }. I'll tell you a week before they run out.
stock-counted-only =
    Noted: { $left ->
        [one] 1 tablet
       *[other] { $left } tablets
    }. I'll count down once you're taking iron tablets.
stock-low =
    { $days ->
        [one] Your iron tablets will last about 1 more day.
       *[other] Your iron tablets will last about { $days } more days.
    } When you've got new ones, tell me like this: /stock +100.
stock-empty = You don't have enough iron tablets for another dose. When you've got new ones, tell me like this: /stock +100.
not-a-stock = I can't use “{ $what }”. Please type a whole number of tablets, up to { $highest }. For example: 60. For new ones: +100.
stock-off = All right. I won't count your tablets any more.
button-stock-off = Stop counting
button-stock-count = Count my tablets
button-set-stock =
    { $days ->
        [one] Tablets last: 1 day
       *[other] Tablets last: { $days } days
    }
button-set-stock-off = Tablets left: not counted

companions-menu =
    The protocol suggests vitamin D along with iron. It suggests a B complex when a B vitamin is low. Take high doses of vitamin D only with a doctor.

    Would you like reminders? Tap one to choose a time.
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
    When would you like a reminder for { $companion ->
        [vitamin-d] vitamin D
       *[b-complex] your B complex
    }? Tap, or type a time.
button-no-reminder = No reminder
companion-reminder =
    { $companion ->
        [vitamin-d] Just a small reminder: your vitamin D.
       *[b-complex] Just a small reminder: your B complex.
    }
companion-taken =
    { $companion ->
        [vitamin-d] Noted: vitamin D taken.
       *[b-complex] Noted: B complex taken.
    }

check-in-so-far =
    Worst feeling: { $score } of 10{ $onset ->
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
check-in-parts = Where did you feel it?
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
stomach-bad =
    If it stays like this, talk to your doctor or pharmacist before you go on.

    Get emergency care if your stools are sticky like tar and smell foul, or if there's blood in them. The same goes if you vomit blood, faint or have bad belly pain.
check-in-offer = You didn't answer my last seven check-ins. That's fine. How often would you like them from now on?
wait-question = It has been quiet here lately. That's fine, and you owe me nothing. Shall I wait? If you don't answer, I'll wait until you write. Reminders that have a date still come, once each.
button-wait =
    { $waiting ->
        [until-written] Until I write
        [weekly] Once a week
       *[go-on] Go on
    }
wait-noted =
    { $waiting ->
        [until-written] I'll wait. Write anything, whenever you like, and I'm back.
        [weekly] Once a week it is. You can tap what I send. Write anything, and I'm back every evening.
       *[go-on] Good, I'll go on as before.
    }
good-to-hear = Good to hear from you! I'm back in the evenings, and there is nothing to catch up on.
ask-check-in-rhythm = How often would you like the check-in?
button-check-in-rhythm =
    { $rhythm ->
        [nightly] Every night
        [weekly] Once a week
       *[off] Not at all
    }
check-in-rhythm-noted =
    { $rhythm ->
        [nightly] Noted: I'll ask every night.
        [weekly] Noted: I'll ask once a week.
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
    Something in your answers has changed. { $sign ->
        [earlier] Your legs now start earlier in the day than in your best two weeks on your medicine.
        [spread] It's no longer just your legs, as it was in your best two weeks on your medicine.
       *[grown] Your legs are clearly worse than in your best two weeks on your medicine.
    }

    You take pramipexole, ropinirole, rotigotine, levodopa or one like them. If your dose hasn't changed, show this to your prescriber. The pattern is called augmentation: over time, the medicine can make restless legs worse. Don't change the dose yourself, and never stop all at once. (W)
augmenting-told =
    Medicines like pramipexole, ropinirole, rotigotine or levodopa help at first. A few things to know:

    • Never stop one all at once. Go down slowly, with your prescriber.
    • Over time, it can make your legs worse: earlier in the day, stronger, in the arms too. That's called augmentation. Low iron makes it likelier.
    • Some people get strong urges: to gamble, shop or eat. Some fall asleep all of a sudden, even while driving. Tell your prescriber at once. (W)
augmenting-tested = Your last ferritin here is from { $on }.
augmenting-untested = When was your ferritin last tested? I have none from you.
ask-augmenting-since = How long have you taken it? Tap, or type it like this: since March 2024.
button-augmenting-since =
    { $months ->
        [0] I've just started
        [3] About 3 months
        [6] About half a year
       *[other] A year or more
    }
augmenting-since-noted = Noted: since about { $on }.
ask-augmenting-dose = Which dose do you take? Type it like this: 0.25 mg
button-no-dose = I don't know
not-a-dose = I can't find a number in “{ $what }”.
augmenting-dose-noted = Noted: { $dose }.
augmenting-watched = I'll watch your nights. If they start to look like augmentation, I'll tell you.
ask-augmentation-changes = You've taken it for a year or more. So I'll ask this once: compared with your first weeks on it, what is true today? Tap all that fits.
button-augmentation-change =
    { $ticked ->
        [yes] ✅ { $change ->
            [earlier] Starts earlier in the day
            [arms] In my arms too
           *[more] Worse than at first
        }
       *[no] { $change ->
            [earlier] Starts earlier in the day
            [arms] In my arms too
           *[more] Worse than at first
        }
    }
augmentation-changed = Noted. If your dose hasn't changed, show this to your prescriber. The pattern is called augmentation: over time, the medicine can make restless legs worse. Don't change the dose yourself, and never stop all at once. Low iron makes it likelier, so ask about your ferritin too. (W)
augmentation-unchanged = Good. I'll watch your nights. If they start to look like augmentation, I'll tell you.

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
ask-sex = The limit for a low haemoglobin isn't the same for women and men. Which one is yours? You don't have to say.
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

response-check = It's been { $weeks } weeks since your infusion on { $on }. Time to look at your legs.
response-check-question = How are your legs now, compared with before the infusion? What you feel is what counts.
pause-noted-day = Noted: I'll be quiet on { $day }. That evening counts as paused, not as missed. To end it sooner: /resume.
pause-only-or-until = Is that only { $day }, or from today until then?
button-only-day = Only { $day }
button-until-day = Today to { $day }
pause-off = Noted: the pause is off.
stock-counted-low =
    Noted: { $left ->
        [one] 1 tablet
       *[other] { $left } tablets
    }. { $days ->
        [0] That's not enough for a full dose.
        [one] They'll last about 1 day.
       *[other] They'll last about { $days } days.
    } When you've got new ones, tell me like this: /stock +100.
button-iron-anew = Tonight, with other tablets
plan-response = how your legs are { $weeks } weeks after the infusion
plan-after-infusion = a word about phosphate after the infusion
plan-stock = your tablets will last about one more week
plan-companion =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B complex
    }: every day at { $time }
ask-rhythm-nightly =
    Would you like every evening instead of every other? One dose is then { $tablets ->
        [one] 1 tablet
       *[other] { $tablets } tablets
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg of iron)
    }.
ask-rhythm-every-other =
    Would you like a double dose every other evening? One dose is then { $tablets } tablets{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg of iron)
    }, and the evenings between are free.

    The protocol only does this if your doctor agrees. Your ferritin must be above 75, measured in the last 6 months, and not while you were ill.
button-rhythm-yes = Yes, every evening
button-doctor-told-me = My doctor told me to
rhythm-on-hold = Your last results call for no iron for now, so your dose stays as it is. Ask your doctor before you change it.
rhythm-too-much = That would be { $iron } mg of iron at once. That's more than I'm allowed to remind you of. Ask your doctor which dose is right.
