# Answers to questions and small words that nobody asked for. What they say stands in PROTOCOL.md, with its rule.

heard-right = Did I get this right?
button-not-meant = No
nothing-noted = All right, I've noted nothing. Tell me in other words, or see /help.
heard-dinner = Dinner usually ends at { $time } from now on.
heard-bedtime = Bedtime is { $time } from now on.
heard-check-in = I ask about your legs at { $time } from now on.
heard-meal-gap = I remind you { $minutes } minutes after your meal from now on.
heard-tablets =
    { $tablets ->
        [one] One tablet for each dose from now on.
       *[other] { $tablets } tablets for each dose from now on.
    }
heard-strength = Each tablet holds { $milligrams } mg of iron itself.
no-dinner = No dinner tonight, that's fine. The iron still wants an empty stomach, two hours after you last ate. Tell me when that was, such as: ate at 14:30.
lunch-is-no-dinner = Enjoy! I've noted nothing: only the last meal of the day moves your iron. I'll ask in the evening.
meal-of-before = That was another day's meal, so I've noted nothing. When did you finish eating today?
no-hurry = No hurry. Tell me once you know, whenever you like.
reminder-follows = Your reminder follows your meal, so its time moves with dinner. You can change when dinner usually ends, or how long I wait after it.

answer =
    { $about ->
        [thanks] You're welcome!
        [hello] Hello! I'm here. Tell me how your evening goes, or see what I can do: /help
        [bye] Good night. I hope your legs let you sleep.
        [ok] 👍
        [sigh] I hear you. If it's a bad night, write: help tonight. Otherwise just tell me what's up.
        [who] I'm a computer program, not a person and not a doctor. I follow a written protocol for iron and restless legs: I remind, I keep notes, and I say what the protocol says. In an emergency, call your emergency number.
        [varies] That's fine. Give me the most usual time; it's only my first guess. I ask every evening when you really finished, and I follow that.
        [results-ahead] Fingers crossed. Just send me the numbers when they come, such as: ferritin 62, TSAT 19 %. You can also paste the whole report or send it as a file.
        [infusion-planned] Good to know. I note an infusion once it has taken place. Tell me then, such as: infusion today 1000 mg Ferinject. Before it, tell the clinic about allergies, an infection, or low vitamin D. (I)
        [infusion] The protocol's first choice is one infusion of 1000 mg, if ferritin is below 300 and TSAT below 45 %. A doctor decides whether it fits you. If it helps, the full effect comes after 4 to 6 weeks. It doesn't help everybody. /letter writes a page for your doctor, and /next says what fits your values. (L15, I)
        [infusion-effect] Some people feel an infusion after days. If it helps, the full effect comes after 4 to 6 weeks, because the brain fills slowly. I ask you at 6 weeks, and a blood test is due at 8 weeks. It doesn't help everybody. (L4, R2)
        [side-effects] Iron can upset the stomach: constipation, nausea, cramps or diarrhoea are the usual ones. Ask your pharmacist what fits you: fewer tablets, every other evening, another kind of iron, or a small snack with it. Please don't just stop silently. Tarry or bloody stools, vomiting blood, fainting or severe belly pain: get emergency care. (E7)
        [take-now] If today's dose is still open, you can take it until bedtime, about two hours after you last ate. There should be a day between two doses. Too late tonight? Skip it: one evening doesn't matter. (E2, E4, E5)
        [forgot] No harm done. Leave the forgotten dose out and go on with the next one, as always. Don't take two to catch up: after one dose the body takes up little iron for about a day. (E4)
        [double] Please don't double up by yourself. After one dose the body takes up little iron for about a day, so a second brings little. Twice the dose every other evening is part of the protocol only above ferritin 75, and only if your doctor agrees. (E4, E6)
        [coffee] Keep coffee and tea away from your iron: both hold it back. Nothing but water or something with vitamin C goes with it, two hours after your last meal. Coffee at another time of the day is fine for the iron. (E2)
        [milk] Milk, yoghurt and cheese hold iron back, because of their calcium. Keep two hours between them and your iron. (E2)
        [food] Iron works best on an empty stomach, two hours after the last meal, with vitamin C and no tea, coffee or food. If it upsets your stomach, ask your pharmacist about a small snack with it. Food alone rarely fills empty iron stores. (E2, E7)
        [alcohol] I know of no rule for iron and a glass of something. But alcohol, caffeine and nicotine can make restless legs worse, most of all in the evening. Watch what it does to your night.
        [vitamin-c] Take at least 100 mg of vitamin C with your iron: it helps the body take it up. A glass of orange juice is about that. (E1)
        [minerals] Magnesium, calcium, zinc and antacids hold iron back: keep 2 hours between them and your iron. (C8)
        [thyroid] Keep 4 hours between thyroid tablets such as levothyroxine and your iron. Many take the thyroid tablet in the morning and iron in the evening. (C8)
        [medicines] Some medicines need hours between them and iron, and some can make restless legs worse: many antidepressants, sedating allergy and sleep tablets, and some against nausea. Tell me what you take: /medicines. Never stop or change one by yourself: talk to the person who prescribed it. (C8, O1)
        [stop-medicine] Please don't stop it by yourself, and never all at once: that can be dangerous. Talk to the person who prescribed it. They know how to go down step by step. (W)
        [augmentation] Medicines like pramipexole, ropinirole or levodopa can, over time, make it worse: earlier in the day, stronger, in the arms too. That's called augmentation, and low iron makes it likelier. Show it to your prescriber, and don't change the dose yourself. (W)
        [tsat] TSAT, transferrin saturation, says in percent how much of the iron transport in your blood is loaded. Under 20 % is low. From 45 % on the protocol gives no more iron until a doctor has looked into it. (L2)
        [target] The protocol looks at more than the laboratory's normal range: it acts when ferritin is 75 or less, its target with tablets is above 100, and some people need 200 to 300. From 300 on there is no more iron. (L11–L15, L3)
        [ferritin] Ferritin shows how much iron the body has in store. Normal for a laboratory, often from 15 or 30, isn't the same as enough for restless legs: the protocol acts at 75 or less. Send me yours, such as: ferritin 62. (L7)
        [values] Send me the value with its name, such as: ferritin 62, TSAT 19 %. I note it and tell you what the protocol says to it: /next
        [evening] In the evening the stomach is empty, nothing else gets in its way, and the brain is thought to take up iron mostly at night. One dose a day is enough, because the body takes up little for about a day after it. Sources differ about the hour; you can set your own. (E2, E4)
        [every-other] After a dose the body takes up little iron for about a day. Above a ferritin of 75 the protocol therefore asks your doctor about twice the tablets every other evening. Up to 75 it stays at one dose each evening. (E6, L12)
        [how-long] With tablets it takes months: the brain fills slowly, and the first blood test comes after three. After an infusion some people feel it within days; the full effect comes after 4 to 6 weeks. It helps many, not everybody. (R1, L4)
        [why-iron] Restless legs go with low iron in parts of the brain. Blood tests show the iron of the body, not of the brain, and the brain fills slowly, mostly at night. For many people more iron brings relief; it doesn't help everybody. More: /why iron
        [which-iron] The protocol uses ferrous bisglycinate, also sold as gentle iron: about 75 mg of iron itself in the evening, with vitamin C. What counts is the iron itself, not the whole salt. Ask your pharmacist. (E1)
        [how-much] About 75 mg of iron itself in the evening, with at least 100 mg of vitamin C. The label often names the whole salt: 325 mg of ferrous sulfate are 65 mg of iron. More than 105 mg an evening only if a doctor prescribed it. Keep iron away from children. (E1, E1c)
        [doctor] Normal for the laboratory isn't always enough for restless legs: guidelines for them act at a ferritin of 75 or less, or TSAT below 20 %. /letter writes one page with your values for your doctor, with its sources. /report shows your nights.
        [safe] Iron isn't for everyone: too much of it does harm, and some illnesses forbid it. So the protocol goes by blood values, tests again every three months, and stops at its limits. Whether it is right for you, only a doctor can say. Keep it away from children.
        [test-how] Have it done in the morning, fasting, and without iron for two days before: I hold your reminders then. Not while you're ill. Ask for ferritin, iron, TSAT and CRP. Tell me the day: /test (B2, R5)
        [test-when] With tablets every 3 months; after an infusion at 8 weeks, and a look at your legs at 6. Once iron is done, once a year. I tell you when it's time: /plan (R1, R2, R9)
        [rls] Restless legs are an illness of the nervous system: an urge to move, worse at rest and in the evening. It often runs in families, and low iron in the brain is one cause that can be changed. What the protocol does about it: /protocol
        [pregnant] This protocol isn't written for pregnancy. Please ask your midwife or doctor; low iron in pregnancy belongs to them. Who becomes pregnant while taking iron asks before stopping or going on. (X1a)
        [child] This protocol isn't for anybody under 18. Please ask a children's doctor. And keep iron tablets out of children's reach: a few can be dangerous. (X1c)
        [stop-iron] Not for ever: when ferritin is above 100 and your legs are quiet, the protocol asks your doctor whether to stop or go on every other evening. Then a test once a year. To stop now: /stop (L14, R9)
        [not-iron] That doesn't sound like your iron, so I've noted nothing. I keep only your iron, and the list under /medicines.
       *[other] I'm not sure I can answer that. I know about iron, blood values, your evenings and your record. Try it in other words, or see /help. For anything about your health, ask a doctor or pharmacist.
    }
