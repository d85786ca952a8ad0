# Safety (§7): emergencies, words of self-harm.

crisis =
    Thank you for saying it. I'm a program and can't be with you in this, but people can, now. You don't have to carry it alone.

    To talk with somebody: { $talk }
    In danger right now: call { $emergency }

    If you can, tell somebody near you, too.

    These are numbers for { $country }, as your time zone tells me. Numbers change; lines for every country: findahelpline.com

    I keep nothing of what you just wrote.
crisis-call-only =
    Thank you for saying it. I'm a program and can't be with you in this, but people can, now. You don't have to carry it alone.

    In danger right now: call { $emergency }
    To talk with somebody: findahelpline.com lists lines for every country. I know none for { $country }, where your time zone says you are.

    If you can, tell somebody near you, too.

    I keep nothing of what you just wrote.
crisis-anywhere =
    Thank you for saying it. I'm a program and can't be with you in this, but people can, now. You don't have to carry it alone.

    In danger right now: call your emergency number, such as 112 in Europe or 911 in North America.
    To talk with somebody: 116 123 in many countries of Europe, 988 in the USA and Canada; findahelpline.com lists lines for every country.

    If you can, tell somebody near you, too.

    I keep nothing of what you just wrote.
emergency =
    Call { $number } now.

    Trouble breathing, a swollen face or throat, chest pain, fainting, blood, stools like tar, bad belly pain, too many tablets, or a child who may have swallowed iron: all of these need help at once, even if it seems to pass. Don't wait, and don't wait for me. For an animal, call a vet.

    { $number } is the number for { $country }, going by your time zone.
emergency-anywhere =
    Call your emergency number now: 112 in Europe, 911 in North America.

    Trouble breathing, a swollen face or throat, chest pain, fainting, blood, stools like tar, bad belly pain, too many tablets, or a child who may have swallowed iron: all of these need help at once, even if it seems to pass. Don't wait, and don't wait for me. For an animal, call a vet.
stools-expected = Dark green or black stools are normal while you take iron. If they are sticky like tar and smell foul, or there is blood, get help now.
button-safety = Safety

hard-night =
    That sounds really hard. You've been carrying a lot, and it isn't your fault.

    What would help you most right now?
button-somebody-to-talk = Somebody to talk to
button-bad-night = Just a bad night
bad-night =
    I'm sorry it's one of those nights. This helps some people through it:

    • walk, stretch or rub your legs for as long as it lasts
    • a warm bath, or something hot or cold on your legs
    • something that fills your mind: a puzzle, a game, a film
    • no coffee, alcohol or cigarettes now

    It mostly eases towards morning. Write down how it was, for your doctor. If it gets too much: /help safety

discreet-dose = It's time for your step of { $evening }.
discreet-check-in = One number for tonight, from 0 to 10?
discreet-note = There is a note for you.
button-show = Show
show-too-old = That note is out of date. You find what counts now under /next.
discreet-on = Discreet messages are on. What I send by myself says nothing about your health until you tap Show. My answers to you still name things; the chat itself isn't hidden.
discreet-off = Discreet messages are off.
button-set-discreet =
    { $on ->
        [yes] Discreet messages: on
       *[no] Discreet messages: off
    }
