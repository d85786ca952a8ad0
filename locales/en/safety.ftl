# Safety (§7): emergencies, words of self-harm.

crisis =
    Thank you for saying it. I am a program and cannot be with you in this, but people can, now. You do not have to carry it alone.

    To talk with somebody: { $talk }
    In danger right now: call { $emergency }

    If you can, tell somebody near you, too.

    These are numbers for { $country }, as your time zone tells me. Numbers change; lines for every country: findahelpline.com

    I keep nothing of what you just wrote.
crisis-call-only =
    Thank you for saying it. I am a program and cannot be with you in this, but people can, now. You do not have to carry it alone.

    In danger right now: call { $emergency }
    To talk with somebody: findahelpline.com lists lines for every country. I know none for { $country }, where your time zone says you are.

    If you can, tell somebody near you, too.

    I keep nothing of what you just wrote.
crisis-anywhere =
    Thank you for saying it. I am a program and cannot be with you in this, but people can, now. You do not have to carry it alone.

    In danger right now: call your emergency number, such as 112 in Europe or 911 in North America.
    To talk with somebody: 116 123 in many countries of Europe, 988 in the USA and Canada; findahelpline.com lists lines for every country.

    If you can, tell somebody near you, too.

    I keep nothing of what you just wrote.
emergency =
    Call { $number } now for black, tar-like or bloody stools, vomited blood, fainting, severe belly pain or too many tablets, and if a child may have swallowed iron, even if it seems well. Do not wait, and do not ask me.

    That is the number for { $country }, as your time zone tells me.
emergency-anywhere =
    Call your emergency number now (112 in Europe, 911 in North America) for black, tar-like or bloody stools, vomited blood, fainting, severe belly pain or too many tablets, and if a child may have swallowed iron, even if it seems well. Do not wait, and do not ask me.
stools-expected = Dark stools are expected with iron. Black and tar-like, or with blood, they are not.
button-safety = Safety

discreet-dose = It is time for your step of { $evening }.
discreet-check-in = One number for tonight, from 0 to 10?
discreet-note = There is a note for you.
button-show = Show
show-too-old = That note is out of date. You find what counts now under /next.
discreet-on = Discreet messages are on. What I send by myself says nothing about your health until you tap Show. My answers to you still name things; the chat itself is not hidden.
discreet-off = Discreet messages are off.
button-set-discreet =
    { $on ->
        [yes] Discreet messages: on
       *[no] Discreet messages: off
    }
