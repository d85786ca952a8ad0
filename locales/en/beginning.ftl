# The beginning: consent, who the protocol is for, place, hours, iron at present.

consent =
    Stillnight is for people with restless legs who follow an iron protocol: evening reminders, a short nightly check-in, and the protocol's next step when blood results come.

    Please know this first:
    • This is not medical advice and not a diagnosis. The protocol was written by a patient, not a doctor.
    • Confirm medicines, doses and timing with a clinician.
    • It is not for emergencies. Call your emergency number.
    • Reminders can fail. Do not rely on them alone.
    • You are responsible for what you enter.

    I keep your Telegram number and your language and, sealed with encryption, what you tell me. More: /privacy. To delete it all: /forget.
consent-renewed = The wording has changed, so I ask you once more.
button-agree = I understand and agree
button-decline = No, thank you
goodbye = That is fine. You will get nothing more from me. If you change your mind: /start. I wish you quiet nights.
consent-first = Before anything else, please tap one of the two buttons.

gate =
    This protocol was not written for everyone. Does any of this apply to you?

    Tick all that do, then tap the last button.
button-exclusion =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $exclusion ->
        [pregnant] I am pregnant
        [dialysis] I am on dialysis
        [minor] I am under 18
        [overload] Iron overload, many transfusions, inherited anaemia
        [gut] Inflamed or narrow bowel, stomach ulcer, iron allergy
       *[advised] A clinician told me not to take iron
    }
button-none-of-these = None of these
button-done = Done
tap-please = Please tap one of the buttons.
excluded-noted =
    Noted: { $reasons }. This protocol was not written for you, so I will not suggest iron steps or remind you of iron.

    You can still use the check-in and keep your results here. Take the results to your doctor.
not-excluded-noted = Noted: none of these applies any more. Iron steps and reminders are open to you again.

ask-place = Where are you? I need it to get your clock right. Share your place with the button (I turn it into a time zone and drop it) or type your town.
button-share-place = Share my place
place-unknown = I do not know a place called “{ $what }”. Try the nearest bigger town, such as Leipzig.
place-nowhere = I know no time zone for that spot. Please type the nearest town.
place-ambiguous = There are several places with that name. Which one is it?
button-place = { $name }, { $country }
place-dropped = Thank you. Your time zone is { $zone }. I have already dropped the place itself.
place-found = Thank you. Your time zone is { $zone }.
zone-question = It is { $time } for you now ({ $zone }), right?
button-right = Yes, right
button-other-place = No, another place

ask-dinner = When do you usually finish your last meal of the day? Tap a time or type one, such as 19:40.
ask-bedtime = When do you usually go to bed? I do not remind you after that. Tap a time or type one, such as 22:30.
button-hour = { $time }
not-a-time = I cannot read “{ $what }” as a time. Try 19:40 or 7.40 pm.

ask-iron = Do you take iron tablets at present?
button-iron-already = Yes, already
button-iron-tonight = I start tonight
button-iron-no = No
ask-iron-since = Since when? Tap, or type a date such as 2026-09-14. About right is good enough.
button-months-ago =
    { $months ->
        [0] This month
        [one] 1 month ago
       *[other] { $months } months ago
    }
not-a-date = I cannot read “{ $what }” as a date. Try 20 November or 2026-11-20.
date-ahead = { $date } is still to come. I need a day in the past.
date-behind = { $date } is too long ago. I need a day that is still to come, or one just past.
date-too-far = { $date } is too far away. Please check the year.
ask-strength = How much iron is in one tablet? Look on the label for mg of iron itself (“elemental iron”). Gentle iron is often 14 mg. Tap, or type a number.
button-strength = { $milligrams } mg
not-a-strength = I cannot use “{ $what }”. Please type a whole number of mg, from { $lowest } to { $highest }, such as: 14.
ask-salt = { $milligrams } mg is usually the whole salt, not the iron in it: a tablet with 325 mg of salt holds about 65 mg of iron. I take up to { $highest } mg of iron a tablet. Look on the label for “elemental iron”, and tap or type that number.
button-iron-in-tablet = { $milligrams } mg of iron
ask-tablets =
    { $tablets ->
        [one] With { $strength } mg tablets, 1 comes nearest to the protocol's { $target } mg of iron (it makes { $iron } mg)
       *[other] With { $strength } mg tablets, { $tablets } come nearest to the protocol's { $target } mg of iron (they make { $iron } mg)
    }, taken with at least { $vitamin } mg vitamin C.

    The protocol's dose is above { $of ->
        [us] the US limit of { $limit } mg a day for adults
        [eu] the EU's limit of { $limit } mg a day for adults, food included
        [uk] the { $limit } mg a day that the UK advises from supplements
       *[none] { $limit } mg a day, the general upper limit for adults
    }. So agree it with a doctor.

    How many do you take each evening? Tap, or type a number.
children-warning = Iron and children: keep the tablets out of reach. If a child may have swallowed iron, call your emergency number now, even if the child seems well.
button-tablets =
    { $tablets ->
        [one] 1 tablet
       *[other] { $tablets } tablets
    }
not-tablets = I cannot use “{ $what }”. Please type a whole number of tablets, from { $lowest } to { $highest }, such as: 5.
ask-prescribed =
    { $tablets ->
        [one] { $tablets } tablet is { $iron } mg of iron every evening.
       *[other] { $tablets } tablets are { $iron } mg of iron every evening.
    } That's more than the protocol's usual amount. I remind you of it only if a doctor prescribed exactly this. Otherwise type a smaller number.
button-prescribed = A doctor prescribed exactly this

enrolled-iron =
    All set. Around { $dinner } I ask about your last meal. After it I remind you of { $tablets ->
        [one] your tablet{ $iron }
       *[other] your { $tablets } tablets{ $iron }
    }. The check-in comes at { $check_in }.

    Dark stools are expected with iron. Black, tar-like or bloody stools, vomiting blood, fainting or severe belly pain: get emergency care.

    Blood results: /labs. Everything else: /help.
enrolled-no-iron = All set. The check-in comes at { $check_in }. When you get blood results, send them with /labs and I name the protocol's next step. Everything else: /help.
enrolled-excluded = All set. The check-in comes at { $check_in }. You can keep your blood results here with /labs; take them to your doctor. Everything else: /help.
tests-first =
    Before tablets start, the protocol wants a blood test: ferritin (your iron stores) and TSAT (how much of the iron carrier is filled). Too much iron does harm, and only a test can tell. How do things stand? (B0)
button-enter-results = Enter results
button-test-date-set = A date is set
button-doctor-checked = A doctor checked my iron
button-help-with-test = Help me get the test
tests-let-begin = You wanted to start with tablets. With these results the protocol lets you begin, if your doctor agrees. Shall we set them up? (B0)
button-set-up-tablets = Set up my tablets
untested =
    You've taken iron for { $months ->
        [one] 1 month
       *[other] { $months } months
    } without a blood test. The protocol doesn't go on without one, because too much iron does harm. In a week my reminders rest, unless one of these fits. (R8)
untested-rests =
    It's been { $months ->
        [one] 1 month
       *[other] { $months } months
    } without a blood test, so my iron reminders rest from now on. They go on with results, with a date for the test, or if a doctor follows your iron. (R8)
button-doctor-follows = A doctor follows my iron: go on
doctor-follows-noted = Noted: a doctor follows your iron, so I go on until { $until }. Then I ask about a test again.
relapsed = Your legs have got worse again, after iron had quieted them. The protocol now looks at ferritin and TSAT. How do things stand? (R10)
normal-is-not-enough = If your doctor says it's normal: normal for the lab, often from 15–30 µg/L, isn't the same as enough for restless legs. Ferritin shows the iron in the body, not in the brain. Guidelines for restless legs act at 75 µg/L or a TSAT under 20 %; the article goes higher. (B3)
ask-other-medicines = Do you take anything else in the evening: thyroid medicine, magnesium, calcium, something against acid, an antibiotic, levodopa? Or anything for sleep, allergy, travel sickness or nausea? Some keep iron out, and some make restless legs worse.
button-others-yes = Yes
button-others-no = No, nothing
others-yes = Tick what you take in the list below. A name that isn't there, type like this: /medicines cetirizine
others-none = Noted: nothing else. If that changes: /medicines.
finish-first = A few questions come first. After them you can use everything.
welcome-back = Welcome back. All is set up.
