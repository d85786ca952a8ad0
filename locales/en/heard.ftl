# What is said to words that are not taken, or not as they stand.

still-open = I'm not sure what that answers, so I noted nothing. This was still open:
not-an-answer = “{ $what }” doesn't fit this question, so I noted nothing.
tap-to-answer = I'm not sure what you mean, so I noted nothing. Please tap an answer.
not-yours = That sounds like somebody else, so I noted nothing. I keep only what is yours, such as: my ferritin is 88.
not-told = That sounds like a question, so I noted nothing. If it is so, tell me plainly, such as: ferritin 88, or: infusion yesterday. What I can answer is in /help.
not-yet = That sounds like something still to come, so I noted nothing. Tell me once it has been, such as: infusion yesterday.
not-so = That sounds as if it didn't take place, so I noted nothing. If it did, tell me, such as: /infusion yesterday 1000 mg.
not-a-product = I don't know an iron called “{ $what }”. Tap one, or type its name from the clinic's paper, such as Monofer. For another one, type: other.
hour-of-evening = I take that as { $time }. If you meant { $other }, tap it.
zone-fixed = This clock never changes for summer. If yours does, type your town instead, such as Leipzig.
button-place-at = { $name }, { $country } · { $time }
infusion-which = Which day do you mean: { $past }, or { $ahead }? I note an infusion only once it has taken place.
infusion-took-place = Has your infusion on { $on } taken place already? I note it only once it has. If not, tell me afterwards: /infusion
meal-of-last-evening = Noted for yesterday evening: last meal at { $meal }. Nothing changes about tonight.
meal-of-the-morning = It's the last meal of the evening that counts, so I've noted nothing. Tell me after dinner, such as: /meal 19:40. Nothing changes about tonight.
