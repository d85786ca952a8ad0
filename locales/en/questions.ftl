# Answers to questions and small words that nobody asked for. What they say stands in PROTOCOL.md, with its rule.

heard-right = Did I get this right?
button-not-meant = No
nothing-noted = All right, I haven't noted anything. Try telling me in other words, or see /help.
heard-dinner = Got it: from now on dinner usually ends at { $time }.
heard-bedtime = Got it: from now on bedtime is { $time }.
heard-check-in = Got it: from now on I'll ask about your legs at { $time }.
heard-meal-gap = Got it: from now on I'll remind you { $minutes } minutes after your meal.
heard-tablets =
    { $tablets ->
        [one] Got it: one tablet for each dose from now on.
       *[other] Got it: { $tablets } tablets for each dose from now on.
    }
heard-strength = Got it: each tablet has { $milligrams } mg of iron itself.
no-dinner = No dinner tonight, that's fine. Iron still wants an empty stomach, so it's two hours after you last ate. Tell me when that was, like this: ate at 14:30.
lunch-is-no-dinner = Enjoy! I haven't noted that: only the last meal of the day moves your iron. I'll ask in the evening.
meal-of-before = That meal was on another day, so I haven't noted it. When did you finish eating today?
no-hurry = No hurry. Tell me once you know.
reminder-follows = Your reminder comes after your meal, so it moves with dinner. You can change when dinner usually ends, or how long I wait after it.

my-test-booked = Your next blood test is on { $test }, in the morning and fasting. I'll hold your iron for it. All your dates: /plan
my-test-due = Your next blood test is due on { $retest }. I'll ask you a week before. Is a day set already? Tell me: /test
my-test-was-due = Your blood test was due on { $retest }. Is a day set? Tell me: /test
my-test-none = I don't know of a blood test ahead. If you have a date, tell me: /test. What to ask for: /next

answer =
    { $about ->
        [thanks] You're welcome!
        [hello] Hello! I'm here. Tell me how your evening's going, or see what I can do: /help
        [bye] Good night. I hope your legs let you sleep.
        [ok] 👍
        [sigh] I hear you. If it's a bad night, write: help tonight. Or just tell me what's up.
        [who] I'm a computer program, not a person and not a doctor. I follow a written protocol for iron and restless legs. I remind you, I keep notes, and I tell you what the protocol says. In an emergency, call your emergency number.
        [varies] That's fine. Give me the usual time. It's only my first guess. Every evening I'll ask when you really finished, and go by that.
        [results-ahead] Fingers crossed. Just send me the numbers when they come, like this: ferritin 62, TSAT 19 %. You can also paste the whole report or send it as a file.
        [infusion-planned] Good to know. I only note an infusion once it's happened. Tell me then, like this: infusion today 1000 mg Ferinject. Before it, tell the clinic about allergies, an infection or low vitamin D. (I)
        [infusion] The protocol's first choice is one infusion of 1000 mg, if ferritin is below 300 and TSAT below 45 %. A doctor decides whether it fits you. If it helps, the full effect comes after 4 to 6 weeks. It doesn't help everybody. /letter writes a page for your doctor. /next says what fits your values. (L15, I)
        [infusion-effect] Some people feel an infusion after days. If it helps, the full effect comes after 4 to 6 weeks, because the brain fills slowly. I'll ask you at 6 weeks, and a blood test is due at 8 weeks. It doesn't help everybody. (L4, R2)
        [side-effects] Iron can upset your stomach. You may get constipated, feel sick, or have cramps or loose stools. Ask your pharmacist what fits you: fewer tablets, every other evening, another kind of iron, or a small snack with it. Please don't just stop without telling anyone. Get emergency care if your stools are sticky like tar and smell foul, or if there's blood in them. The same goes if you vomit blood, faint or have bad belly pain. (E7)
        [take-now] If today's dose is still open, you can take it until bedtime, about two hours after you last ate. Leave a day between two doses. Too late tonight? Skip it. One evening doesn't matter. (E2, E4, E5)
        [forgot] No harm done. Leave out the dose you forgot, and take the next one as always. Don't take two to catch up. After one dose, the body takes in little iron for about a day. (E4)
        [double] Please don't double up by yourself. After one dose the body takes in little iron for about a day, so a second one brings little. The protocol uses twice the dose every other evening only above ferritin 75, and only if your doctor agrees. (E4, E6)
        [coffee] Keep coffee and tea away from your iron: both keep it out. Take it with water or something with vitamin C, two hours after your last meal. Coffee at another time of day doesn't bother the iron. (E2)
        [milk] Milk, yoghurt and cheese keep iron out, because of their calcium. Leave two hours between them and your iron. (E2)
        [food] Iron works best on an empty stomach, two hours after your last meal, with vitamin C. No tea, coffee or food with it. If it upsets your stomach, ask your pharmacist about a small snack with it. Food alone rarely fills empty iron stores. (E2, E7)
        [alcohol] I don't know of a rule for iron and a drink. But alcohol, caffeine and nicotine can make restless legs worse, above all in the evening. Watch what it does to your night.
        [vitamin-c] Take at least 100 mg of vitamin C with your iron. It helps your body take it in. A glass of orange juice has about that much. (E1)
        [minerals] Magnesium, calcium, zinc and antacids keep iron out. Leave 2 hours between them and your iron. (C8)
        [thyroid] Leave 4 hours between thyroid tablets like levothyroxine and your iron. Many people take the thyroid tablet in the morning and iron in the evening. (C8)
        [medicines] Some medicines need hours between them and iron. Some can make restless legs worse: many antidepressants, allergy and sleep tablets that make you drowsy, and some for nausea. Tell me what you take: /medicines. Never stop or change one by yourself. Talk to the person who prescribed it. (C8, O1)
        [stop-medicine] Please don't stop it by yourself, and never all at once. That can be dangerous. Talk to the person who prescribed it. They know how to go down step by step. (W)
        [augmentation] Over time, medicines like pramipexole, ropinirole or levodopa can make it worse: earlier in the day, stronger, in the arms too. That's called augmentation, and low iron makes it likelier. Show it to your prescriber, and don't change the dose yourself. (W)
        [tsat] TSAT is short for transferrin saturation. It tells you, in percent, how full the iron carrier in your blood is. Under 20 % is low. From 45 % on, the protocol gives no more iron until a doctor has looked into it. (L2)
        [target] The protocol looks at more than the lab's normal range. It acts when ferritin is 75 or less. With tablets it aims above 100, and some people need 200 to 300. From 300 on there's no more iron. (L11–L15, L3)
        [ferritin] Ferritin shows how much iron your body has in store. Normal for a lab often starts at 15 or 30. That isn't the same as enough for restless legs: the protocol acts at 75 or less. Send me yours, like this: ferritin 62. (L7)
        [values] Send me the value with its name, like this: ferritin 62, TSAT 19 %. I'll note it and tell you what the protocol says about it: /next
        [evening] In the evening your stomach is empty, and nothing else gets in the way. The brain is thought to take in iron mostly at night. One dose a day is enough, because the body takes in little for about a day after it. Sources differ about the time of day. You can choose your own. (E2, E4)
        [every-other] After a dose, the body takes in little iron for about a day. So above a ferritin of 75, the protocol asks your doctor about twice the tablets every other evening. Up to 75 it stays at one dose each evening. (E6, L12)
        [how-long] Tablets take months. The brain fills slowly, and the first blood test comes after three. Some people feel an infusion within days. If it helps, the full effect comes after 4 to 6 weeks. Iron helps many people, but not everybody. (R1, L4)
        [why-iron] Restless legs go along with low iron in parts of the brain. Blood tests show the iron in your body, not in your brain. The brain fills slowly, mostly at night. For many people more iron brings relief, but it doesn't help everybody. More: /why iron
        [which-iron] The protocol uses ferrous bisglycinate, also sold as gentle iron. That's about 75 mg of iron itself in the evening, with vitamin C. It's the iron itself that counts, not the whole salt. Ask your pharmacist. (E1)
        [how-much] About 75 mg of iron itself in the evening, with at least 100 mg of vitamin C. The label often names the whole salt: 325 mg of ferrous sulfate has 65 mg of iron in it. More than 105 mg in an evening is only for people whose doctor prescribed it. Keep iron away from children. (E1, E1c)
        [doctor] Normal for the lab isn't always enough for restless legs. Guidelines for them act at a ferritin of 75 or less, or a TSAT under 20 %. /letter writes one page with your values for your doctor, with its sources. /report shows your nights.
        [safe] Iron isn't for everyone. Too much of it does harm, and with some illnesses people mustn't take it. So the protocol goes by blood values, tests again every three months, and stops at its limits. Only a doctor can say whether it's right for you. Keep it away from children.
        [test-how] Go in the morning, fasting, and with no iron for two days before. I'll hold your reminders then. Don't go while you're ill. Ask for ferritin, iron, TSAT and CRP. Tell me the day: /test (B2, R5)
        [test-when] With tablets, it's every 3 months. After an infusion, it's at 8 weeks, and I ask about your legs at 6. Once iron is done, it's once a year. I'll tell you when it's time: /plan (R1, R2, R9)
        [rls] Restless legs come from the nervous system. You feel an urge to move, worse at rest and in the evening. It often runs in families. Low iron in the brain is one cause that can be changed. To see what the protocol does about it: /protocol
        [pregnant] This protocol isn't written for pregnancy. Please ask your midwife or doctor. They're the ones to treat low iron in pregnancy. If you get pregnant while you take iron, ask them before you stop or go on. (X1a)
        [child] This protocol isn't for anybody under 18. Please ask a children's doctor. And keep iron tablets out of children's reach: just a few can be dangerous. (X1c)
        [stop-iron] Not for ever. When ferritin is above 100 and your legs are quiet, the protocol asks your doctor whether to stop or go on every other evening. After that it's a test once a year. To stop now: /stop (L14, R9)
        [not-iron] That doesn't sound like your iron, so I haven't noted it. I only keep your iron, and what's on the list under /medicines.
       *[other] I'm not sure I can answer that. I know about iron, blood values, your evenings and your record. Try asking in other words, or see /help. If it's about your health, ask a doctor or pharmacist.
    }
