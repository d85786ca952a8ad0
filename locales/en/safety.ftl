# Safety (§7): emergencies, words of self-harm.

crisis =
    In danger right now? Call { $emergency }

    To talk with somebody: { $talk }

    Thank you for telling me. I'm a program and can't be with you in this. But people can, right now. You don't have to carry it alone.

    If you can, tell somebody near you, too.

    These numbers are for the country of your time zone: { COUNTRY($country) }. Numbers change. Lines for every country: findahelpline.com

    I keep nothing of what you just wrote.
crisis-call-only =
    In danger right now? Call { $emergency }

    To talk with somebody: findahelpline.com

    Thank you for telling me. I'm a program and can't be with you in this. But people can, right now. You don't have to carry it alone.

    If you can, tell somebody near you, too.

    That website lists lines for every country. I don't know one for the country of your time zone ({ COUNTRY($country) }).

    I keep nothing of what you just wrote.
crisis-anywhere =
    In danger right now? Call your emergency number: 112 in Europe, 911 in North America.

    To talk with somebody: 116 123 in many countries of Europe, 988 in the USA and Canada. For every country: findahelpline.com

    Thank you for telling me. I'm a program and can't be with you in this. But people can, right now. You don't have to carry it alone.

    If you can, tell somebody near you, too.

    I keep nothing of what you just wrote.
emergency =
    Call { $number } now.

    Do it for any of these, even if it seems to pass:
    • trouble breathing, chest pain or fainting
    • a swollen face or throat
    • blood, or stools like tar
    • bad belly pain
    • too many tablets
    • a child who may have swallowed iron

    Don't wait, and don't wait for me. For an animal, call a vet.

    { $number } is the number for the country of your time zone: { COUNTRY($country) }.
emergency-anywhere =
    Call your emergency number now: 112 in Europe, 911 in North America.

    Do it for any of these, even if it seems to pass:
    • trouble breathing, chest pain or fainting
    • a swollen face or throat
    • blood, or stools like tar
    • bad belly pain
    • too many tablets
    • a child who may have swallowed iron

    Don't wait, and don't wait for me. For an animal, call a vet.
stools-expected = Dark green or black stools are normal while you take iron. If they're sticky like tar and smell foul, or there's blood, get emergency care now.
button-safety = Safety

by-night = If it's a bad night: /tonight. If you'd like to talk to somebody: { $talk } ({ COUNTRY($country) }).
by-night-anywhere = If it's a bad night: /tonight. If you'd like to talk to somebody: findahelpline.com has numbers for every country.

hard-night =
    That sounds really hard. You've been carrying a lot, and it isn't your fault.

    What would help you most right now?
button-somebody-to-talk = Somebody to talk to
button-bad-night = Just a bad night
bad-night =
    I'm sorry it's one of those nights. Here's what helps some people:

    • walk, stretch or rub your legs for as long as it lasts
    • a warm bath, or something hot or cold on your legs
    • something that fills your mind: a puzzle, a game, a film
    • no coffee, alcohol or cigarettes now

    It mostly eases towards morning. Write down how it was, for your doctor. If it gets too much: /help safety

discreet-dose = It's time for your step on { $evening }.
discreet-check-in = One number for tonight, from 0 to 10?
discreet-note = I've got a note for you.
button-show = Show
show-too-old = That note is out of date. To see what counts now: /next
discreet-on = Discreet messages are on. When I write first, I say nothing about your health until you tap Show. My answers to you still name things. The chat itself isn't hidden.
discreet-off = Discreet messages are off.
button-set-discreet =
    { $on ->
        [yes] Discreet messages: on
       *[no] Discreet messages: off
    }
