# Sicherheit (§7): Notfälle, Worte von Selbstverletzung.

crisis =
    Danke, dass du es sagst. Ich bin ein Programm und kann dir darin nicht beistehen, aber Menschen können es, jetzt. Du musst das nicht allein tragen.

    Zum Reden: { $talk }
    In akuter Gefahr: { $emergency } anrufen

    Wenn du kannst, sag es auch jemandem in deiner Nähe.

    Das sind Nummern für { $country }, deiner Zeitzone nach. Nummern ändern sich; für jedes Land: findahelpline.com

    Von dem, was du gerade geschrieben hast, behalte ich nichts.
crisis-call-only =
    Danke, dass du es sagst. Ich bin ein Programm und kann dir darin nicht beistehen, aber Menschen können es, jetzt. Du musst das nicht allein tragen.

    In akuter Gefahr: { $emergency } anrufen
    Zum Reden: findahelpline.com nennt Nummern für jedes Land. Für { $country }, wo du deiner Zeitzone nach bist, kenne ich keine.

    Wenn du kannst, sag es auch jemandem in deiner Nähe.

    Von dem, was du gerade geschrieben hast, behalte ich nichts.
crisis-anywhere =
    Danke, dass du es sagst. Ich bin ein Programm und kann dir darin nicht beistehen, aber Menschen können es, jetzt. Du musst das nicht allein tragen.

    In akuter Gefahr: die Notrufnummer anrufen, in Europa 112, in Nordamerika 911.
    Zum Reden: 116 123 in vielen Ländern Europas, in Deutschland auch 0800 111 0 111, in Österreich 142, in der Schweiz 143; findahelpline.com nennt Nummern für jedes Land.

    Wenn du kannst, sag es auch jemandem in deiner Nähe.

    Von dem, was du gerade geschrieben hast, behalte ich nichts.
emergency =
    Ruf jetzt { $number } an.

    Atemnot, ein geschwollenes Gesicht oder ein enger Hals, Schmerzen in der Brust, Ohnmacht, Blut, Stuhl wie Teer, starke Bauchschmerzen, zu viele Tabletten oder ein Kind, das vielleicht Eisen geschluckt hat: Das alles braucht sofort Hilfe, auch wenn es wieder besser scheint. Warte nicht, auch nicht auf mich. Bei einem Tier: ruf in der Tierarztpraxis an.

    { $number } ist nach deiner Zeitzone die Nummer für { $country }.
emergency-anywhere =
    Ruf jetzt den Notruf an: 112 in Europa, 911 in Nordamerika.

    Atemnot, ein geschwollenes Gesicht oder ein enger Hals, Schmerzen in der Brust, Ohnmacht, Blut, Stuhl wie Teer, starke Bauchschmerzen, zu viele Tabletten oder ein Kind, das vielleicht Eisen geschluckt hat: Das alles braucht sofort Hilfe, auch wenn es wieder besser scheint. Warte nicht, auch nicht auf mich. Bei einem Tier: ruf in der Tierarztpraxis an.
stools-expected = Dunkelgrüner oder schwarzer Stuhl ist normal, solange du Eisen nimmst. Ist er klebrig wie Teer und riecht faulig, oder ist Blut dabei: Hol sofort Hilfe.
button-safety = Sicherheit

hard-night =
    Das klingt richtig schwer. Du hältst gerade viel aus, und du bist nicht schuld daran.

    Was würde dir jetzt am meisten helfen?
button-somebody-to-talk = Mit jemandem reden
button-bad-night = Nur eine schlimme Nacht
bad-night =
    Es tut mir leid, dass es wieder so eine Nacht ist. Manchen hilft das hindurch:

    • gehen, dehnen oder die Beine reiben, solange es dauert
    • ein warmes Bad, etwas Heißes oder Kaltes auf die Beine
    • etwas, das den Kopf beschäftigt: ein Rätsel, ein Spiel, ein Film
    • jetzt kein Kaffee, kein Alkohol, keine Zigaretten

    Gegen Morgen lässt es meistens nach. Schreib auf, wie es war, für deine Ärztin oder deinen Arzt. Wenn es zu viel wird: /help sicherheit

discreet-dose = Es ist Zeit für deinen Schritt: { $evening }.
discreet-check-in = Eine Zahl für heute Abend, von 0 bis 10?
discreet-note = Da ist eine Nachricht für dich.
button-show = Zeigen
show-too-old = Diese Nachricht ist überholt. Was jetzt gilt, steht unter /next.
discreet-on = Diskrete Nachrichten sind an. Was ich von mir aus schicke, sagt nichts über deine Gesundheit, bis du auf Zeigen tippst. Meine Antworten an dich nennen die Dinge weiter beim Namen; der Chat selbst ist nicht verborgen.
discreet-off = Diskrete Nachrichten sind aus.
button-set-discreet =
    { $on ->
        [yes] Diskrete Nachrichten: an
       *[no] Diskrete Nachrichten: aus
    }
