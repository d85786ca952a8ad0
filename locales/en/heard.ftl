# What is said to words that are not taken, or not as they stand.

still-open = I'm not sure what that answers, so I haven't noted it. This was still open:
not-an-answer = “{ $what }” doesn't fit this question, so I haven't noted it.
still-no-answer = I still can't match that to this question. To leave it, just write: cancel. To see what I can do: /help.
tap-to-answer = I'm not sure what you mean, so I haven't noted it. Please tap an answer.
not-yours = That sounds like it's about somebody else, so I haven't noted it. I only keep what's yours. For example: my ferritin is 88.
not-told = That sounds like a question, so I haven't noted it. If it's a fact, just tell me, like this: ferritin 88. Or: infusion yesterday. To see what I can answer: /help.
not-yet = That sounds like it's still to come, so I haven't noted it. Tell me once it's happened. For example: infusion yesterday.
not-so = That sounds like it didn't happen, so I haven't noted it. If it did, tell me like this: /infusion yesterday 1000 mg.
not-a-product = I don't know an iron called “{ $what }”. Tap one, or type the name on the clinic's paper, like Monofer. For any other, type: other.
hour-of-evening = I read that as { $time }. If you meant { $other }, tap it.
zone-fixed = This clock never changes for summer. If yours does, type your town instead, like Leipzig.
button-place-at = { $name }, { COUNTRY($country) } · { $time }
infusion-which = Which day do you mean: { $past }, or { $ahead }? I only note an infusion once it's happened.
infusion-took-place = Have you already had your infusion on { $on }? I only note it once you have. If not, tell me afterwards: /infusion
meal-of-last-evening = Noted for yesterday evening: last meal at { $meal }. Nothing changes for tonight.
meal-of-the-morning = Only the last meal of the evening counts, so I haven't noted this. Tell me after dinner, like this: /meal 19:40. Nothing changes for tonight.
