# Sicherheit (§7): Notfälle, Worte von Selbstverletzung.

crisis =
    Bist du gerade in Gefahr? Ruf { $emergency } an.

    Zum Reden: { $talk }

    Danke, dass du es sagst. Ich bin nur ein Programm und kann dir dabei nicht beistehen. Aber es gibt Menschen, die das können, jetzt gleich. Du musst das nicht allein tragen.

    Wenn du kannst, sag es auch jemandem in deiner Nähe.

    Das sind Nummern für das Land deiner Zeitzone: { COUNTRY($country) }. Nummern ändern sich. Hilfe in jedem Land: findahelpline.com

    Von dem, was du gerade geschrieben hast, behalte ich nichts.
crisis-call-only =
    Bist du gerade in Gefahr? Ruf { $emergency } an.

    Zum Reden: findahelpline.com nennt Nummern für jedes Land. Für das Land deiner Zeitzone ({ COUNTRY($country) }) kenne ich keine.

    Danke, dass du es sagst. Ich bin nur ein Programm und kann dir dabei nicht beistehen. Aber es gibt Menschen, die das können, jetzt gleich. Du musst das nicht allein tragen.

    Wenn du kannst, sag es auch jemandem in deiner Nähe.

    Von dem, was du gerade geschrieben hast, behalte ich nichts.
crisis-anywhere =
    Bist du gerade in Gefahr? Ruf den Notruf an: 112 in Europa, 911 in Nordamerika.

    Zum Reden: 116 123 in vielen Ländern Europas, in Deutschland auch 0800 111 0 111, in Österreich 142, in der Schweiz 143. Nummern für jedes Land: findahelpline.com

    Danke, dass du es sagst. Ich bin nur ein Programm und kann dir dabei nicht beistehen. Aber es gibt Menschen, die das können, jetzt gleich. Du musst das nicht allein tragen.

    Wenn du kannst, sag es auch jemandem in deiner Nähe.

    Von dem, was du gerade geschrieben hast, behalte ich nichts.
emergency =
    Ruf jetzt { $number } an.

    Das gilt auch, wenn es vorbeizugehen scheint, bei:
    • Atemnot, Schmerzen in der Brust oder Ohnmacht
    • Schwellungen im Gesicht oder im Hals
    • Blut oder Stuhl wie Teer
    • starken Bauchschmerzen
    • zu vielen Tabletten
    • einem Kind, das vielleicht Eisen geschluckt hat

    Warte nicht ab, und warte nicht auf mich. Bei einem Tier: Ruf in einer Tierarztpraxis an.

    { $number } gilt für das Land deiner Zeitzone: { COUNTRY($country) }.
emergency-anywhere =
    Ruf jetzt den Notruf an: 112 in Europa, 911 in Nordamerika.

    Das gilt auch, wenn es vorbeizugehen scheint, bei:
    • Atemnot, Schmerzen in der Brust oder Ohnmacht
    • Schwellungen im Gesicht oder im Hals
    • Blut oder Stuhl wie Teer
    • starken Bauchschmerzen
    • zu vielen Tabletten
    • einem Kind, das vielleicht Eisen geschluckt hat

    Warte nicht ab, und warte nicht auf mich. Bei einem Tier: Ruf in einer Tierarztpraxis an.
stools-expected = Dunkelgrüner oder schwarzer Stuhl ist normal, solange du Eisen nimmst. Wenn er klebrig wie Teer ist und faulig riecht oder Blut darin ist: Hol sofort Hilfe.
button-safety = Sicherheit

by-night = Ist die Nacht schlimm: /tonight. Willst du mit jemandem reden: { $talk } ({ COUNTRY($country) }).
by-night-anywhere = Ist die Nacht schlimm: /tonight. Willst du mit jemandem reden: findahelpline.com hat Nummern für alle Länder.

hard-night =
    Das klingt richtig schwer. Du hältst gerade viel aus, und du bist nicht schuld daran.

    Was würde dir jetzt am meisten helfen?
button-somebody-to-talk = Mit jemandem reden
button-bad-night = Nur eine schlimme Nacht
bad-night =
    Es tut mir leid, dass heute so eine Nacht ist. Manchen hilft dann:

    • gehen, dehnen oder die Beine reiben, solange es dauert
    • ein warmes Bad oder etwas Heißes oder Kaltes auf den Beinen
    • etwas, das den Kopf beschäftigt: ein Rätsel, ein Spiel, ein Film
    • jetzt kein Kaffee, kein Alkohol, keine Zigaretten

    Gegen Morgen lässt es meistens nach. Schreib für deinen Arzt oder deine Ärztin auf, wie es war. Wenn es zu viel wird: /help sicherheit

discreet-dose = Hier ist deine Erinnerung für { $evening }.
discreet-check-in = Eine Zahl für heute Abend, von 0 bis 10?
discreet-note = Es gibt eine Nachricht für dich.
button-show = Anzeigen
show-too-old = Diese Nachricht ist nicht mehr aktuell. Was jetzt gilt, steht unter /next.
discreet-on = Diskrete Nachrichten sind an. Was ich von mir aus schicke, verrät nichts über deine Gesundheit, bis du auf „Anzeigen“ tippst. Meine Antworten nennen die Dinge weiter beim Namen, und der Chat selbst ist nicht versteckt.
discreet-off = Diskrete Nachrichten sind aus.
button-set-discreet =
    { $on ->
        [yes] Diskrete Nachrichten: an
       *[no] Diskrete Nachrichten: aus
    }
