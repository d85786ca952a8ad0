# The beginning: consent, who the protocol is for, place, hours, iron at present.

consent =
    Stillnight is for people with restless legs who follow an iron protocol. I remind you of your iron in the evening and ask how your legs were. When blood results come, I tell you the protocol's next step.

    Please know this first:
    • This is not medical advice and not a diagnosis. A patient wrote the protocol, not a doctor.
    • Check medicines, doses and timing with a doctor or nurse.
    • I'm not for emergencies. Call your emergency number.
    • Reminders can fail. Don't rely on them alone.
    • You're responsible for what you enter.
    • It doesn't work for everyone, and it takes months.

    I keep your Telegram number and your language. What you tell me is kept too, sealed with encryption. More: /privacy. To delete it all: /forget.
consent-renewed = The wording has changed, so I'm asking you once more.
button-agree = I understand and agree
button-decline = No, thank you
goodbye = That's fine. You won't hear from me again. If you change your mind: /start. I wish you quiet nights.
consent-first = Before we go on, please tap one of the two buttons.

gate =
    This protocol wasn't written for everyone. Is any of this true for you?

    • pregnant
    • on dialysis
    • under 18
    • haemochromatosis (too much iron), or blood transfusions again and again
    • an anaemia you were born with, like thalassaemia or sickle cell, or PNH
    • Crohn's disease, ulcerative colitis, an active stomach ulcer, a narrowed bowel or an iron allergy
    • a doctor or nurse told you not to take iron
    • a doctor found another cause for your legs: nerve damage, kidney failure, Parkinson's disease, a new medicine or something else

    Tick all that fit, then tap the last button.
button-exclusion =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $exclusion ->
        [pregnant] I'm pregnant
        [dialysis] I'm on dialysis
        [minor] I'm under 18
        [overload] Iron overload, many transfusions, inherited anaemia
        [gut] Crohn's, colitis, narrow bowel, ulcer, iron allergy
        [advised] A doctor or nurse said no iron for me
       *[other-cause] A doctor found another cause for my legs
    }
button-none-of-these = None of these
button-done = Done
tap-please = Please tap one of the buttons.
excluded-noted =
    Noted: { $reasons }. This protocol wasn't written for you. So I won't suggest any iron steps or remind you of iron.

    You can still use the check-in and keep your results here. Take the results to your doctor.
not-excluded-noted = Noted: none of that is true for you any more. Iron steps and reminders are open to you again.

ask-place = Where are you? I need to know, so that my clock matches yours. Share your place with the button, or type your town. I only keep the time zone, not the place.
button-share-place = Share my place
place-unknown = I don't know a place called “{ $what }”. Try the nearest bigger town, like Leipzig.
place-nowhere = I don't know the time zone for that spot. Please type the nearest town.
place-ambiguous = There's more than one place with that name. Which one is it?
button-place = { $name }, { COUNTRY($country) }
place-dropped = Thank you. Your time zone is { $zone }. I've already thrown away the place itself.
place-found = Thank you. Your time zone is { $zone }.
zone-question = It's { $time } where you are ({ $zone }), right?
button-right = Yes, right
button-other-place = No, another place

ask-dinner = When do you usually finish your last meal of the day? Tap a time, or type one like 19:40.
ask-bedtime = When do you usually go to bed? I won't remind you after that. Tap a time, or type one like 22:30.
button-hour = { $time }
not-a-time = I can't read “{ $what }” as a time. Try 19:40 or 7.40 pm.

ask-iron = Are you taking iron tablets now?
button-iron-already = Yes, already
button-iron-tonight = I start tonight
button-iron-no = No
ask-iron-since = When did you start? Tap, or type a date like 2026-09-14. A rough date will do.
button-months-ago =
    { $months ->
        [0] This month
        [one] 1 month ago
       *[other] { $months } months ago
    }
not-a-date = I can't read “{ $what }” as a date. Try 20 November or 2026-11-20.
date-ahead = { $date } hasn't come yet. I need a day in the past.
date-behind = { $date } is too long ago. I need a day that's still to come, or one just past.
date-too-far = { $date } is too far away. Please check the year.
ask-strength = How much iron is in one tablet? Look on the label for mg of the iron itself (“elemental iron”). Gentle iron often has 14 mg. Tap, or type a number.
button-strength = { $milligrams } mg
not-a-strength = I can't use “{ $what }”. Please type a whole number of mg, from { $lowest } to { $highest }. For example: 14.
ask-salt = { $milligrams } mg is usually the whole salt, not the iron in it. A tablet with 325 mg of salt holds about 65 mg of iron. I can take up to { $highest } mg of iron a tablet. Look on the label for “elemental iron”, and tap or type that number.
button-iron-in-tablet = { $milligrams } mg of iron
button-iron-of-salt = { $milligrams } mg of iron ({ $salt ->
        [sulfate] sulfate
        [fumarate] fumarate
       *[gluconate] gluconate
    })
ask-tablets =
    { $tablets ->
        [one] The protocol uses about { $target } mg of iron. With { $strength } mg tablets, 1 tablet comes closest. That's { $iron } mg of iron
       *[other] The protocol uses about { $target } mg of iron. With { $strength } mg tablets, { $tablets } come closest. That's { $iron } mg of iron
    }, with at least { $vitamin } mg of vitamin C.

    This is more than { $of ->
        [us] the US limit of { $limit } mg a day for adults
        [eu] the EU limit of { $limit } mg a day for adults, food included
        [uk] the { $limit } mg a day from supplements that the UK advises
       *[none] { $limit } mg a day, the general upper limit for adults
    }. So agree it with a doctor.

    How many do you take each evening? Tap, or type a number.
children-warning =
    Keep iron tablets where children can't reach them.

    If a child may have swallowed iron, call your emergency number now. Call even if the child seems well.
button-tablets =
    { $tablets ->
        [one] 1 tablet
       *[other] { $tablets } tablets
    }
not-tablets = I can't use “{ $what }”. Please type a whole number of tablets, from { $lowest } to { $highest }. For example: 5.
ask-prescribed =
    { $tablets ->
        [one] { $tablets } tablet is { $iron } mg of iron every evening.
       *[other] { $tablets } tablets are { $iron } mg of iron every evening.
    } That's more than the protocol usually gives. I'll only remind you of it if a doctor prescribed exactly this. If not, type a smaller number.
button-prescribed = A doctor prescribed exactly this

enrolled-iron =
    All set. Around { $dinner } I'll ask about your last meal. After that I'll remind you of { $tablets ->
        [one] your tablet{ $iron }
       *[other] your { $tablets } tablets{ $iron }
    }. Your check-in comes at { $check_in }.

    Dark green or black stools are normal with iron. Get emergency care if they're sticky like tar and smell foul, or if there's blood. The same goes if you vomit blood, faint or have bad belly pain.

    Blood results: /labs. Everything else: /help.
enrolled-no-iron = All set. Your check-in comes at { $check_in }. When you get blood results, send them with /labs. I'll tell you the protocol's next step. Everything else: /help.
enrolled-excluded = All set. Your check-in comes at { $check_in }. You can keep your blood results here with /labs. Take them to your doctor. Everything else: /help.
tests-first =
    The protocol wants a blood test before the first tablet. It needs two values: ferritin (your iron stores), and TSAT, short for transferrin saturation (how full the iron carrier in your blood is). Too much iron does harm, and only a test can tell. Where are you with that? (B0)
button-enter-results = Enter results
button-test-date-set = A date is set
button-doctor-checked = A doctor checked my iron
button-help-with-test = Help me get the test
tests-let-begin = You wanted to start tablets. With these results the protocol lets you begin, if your doctor agrees. Would you like to set them up? (B0)
button-set-up-tablets = Set up my tablets
untested =
    You've been taking iron for { $months ->
        [one] 1 month
       *[other] { $months } months
    } without a blood test. The protocol doesn't go on without one, because too much iron does harm. In a week I'll pause your reminders, unless one of these fits. (R8)
untested-rests =
    It's been { $months ->
        [one] 1 month
       *[other] { $months } months
    } without a blood test. So I'm pausing your iron reminders now. They'll start again once you have results or a date for the test, or if a doctor follows your iron. (R8)
button-doctor-follows = A doctor follows my iron: go on
doctor-follows-noted = Noted: a doctor follows your iron. I'll go on until { $until }, then ask about a test again.
relapsed = Your legs have got worse again. They'd been quiet after iron. Now the protocol looks at ferritin and TSAT. Where are you with a blood test? (R10)
normal-is-not-enough = Did your doctor say it's normal? Normal for the lab often starts at 15–30 µg/L. That isn't the same as enough for restless legs. Ferritin shows the iron in your body, not in your brain. Guidelines for restless legs act at 75 µg/L, or at a TSAT under 20 %. The article goes higher. (B3)
ask-other-medicines =
    Do you take anything else in the evening? I mean thyroid tablets, magnesium, calcium, something for heartburn, an antibiotic or levodopa. Or anything for sleep, allergy, travel sickness or nausea?

    Some of these keep iron out. Some make restless legs worse.
button-others-yes = Yes
button-others-no = No, nothing
others-yes = Tick what you take in the list below. If it isn't there, type it like this: /medicines cetirizine
others-none = Noted: nothing else. If that changes: /medicines.
finish-first = I have a few questions first. After that you can use everything.
welcome-back = Welcome back. You're all set.
