# The beginning: consent, who the protocol is for, place, hours, iron at present.

consent =
    Stillnight ist für Menschen mit unruhigen Beinen, die einem Eisenprotokoll folgen: Erinnerung am Abend, ein paar Fragen zur Nacht und der nächste Schritt, wenn Blutwerte da sind.

    Bitte lies das zuerst:
    • Das hier ist kein ärztlicher Rat und keine Diagnose. Das Protokoll stammt von einem Patienten, nicht von einem Arzt.
    • Kläre Medikamente, Dosis und Zeiten ärztlich ab.
    • Nicht für Notfälle. Ruf dann den Notruf.
    • Erinnerungen können ausfallen. Verlass dich nicht allein darauf.
    • Für das, was du einträgst, bist du selbst verantwortlich.

    Ich speichere deine Telegram-Nummer und Sprache und, verschlüsselt, was du mir sagst. Mehr: /privacy. Alles löschen: /forget.
consent-renewed = Der Text hat sich geändert, deshalb frage ich noch einmal.
button-agree = Verstanden, stimme zu
button-decline = Nein, danke
goodbye = Das ist in Ordnung. Von mir kommt nichts mehr. Falls du es dir anders überlegst: /start. Ich wünsche dir ruhige Nächte.
consent-first = Tippe bitte zuerst auf einen der beiden Knöpfe.

gate =
    Dieses Protokoll ist nicht für alle gemacht. Trifft etwas davon auf dich zu?

    Hake alles an, was stimmt, und tippe dann auf den letzten Knopf.
button-exclusion =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $exclusion ->
        [pregnant] Ich bin schwanger
        [dialysis] Ich bin an der Dialyse
        [minor] Ich bin unter 18
        [overload] Eisenüberladung, viele Transfusionen, erbliche Anämie
        [gut] Darm entzündet oder verengt, Magengeschwür, Eisenallergie
       *[advised] Ärztlich wurde mir von Eisen abgeraten
    }
button-none-of-these = Nichts davon
button-done = Fertig
tap-please = Tippe bitte auf einen der Knöpfe.
excluded-noted =
    Notiert: { $reasons }. Dieses Protokoll ist nicht für dich gedacht. Ich nenne dir deshalb keine Eisenschritte und erinnere dich nicht an Eisen.

    Die Abendfragen und deine Blutwerte kannst du trotzdem hier führen. Geh mit den Werten zu deinem Arzt oder deiner Ärztin.
not-excluded-noted = Notiert: Nichts davon trifft mehr zu. Eisenschritte und Erinnerungen stehen dir wieder offen.

ask-place = Wo bist du? Ich brauche es, damit deine Uhrzeit stimmt. Teile deinen Ort mit dem Knopf (ich mache daraus eine Zeitzone und verwerfe ihn) oder schreib mir deine Stadt.
button-share-place = Meinen Ort teilen
place-unknown = Einen Ort namens „{ $what }“ kenne ich nicht. Versuch es mit der nächsten größeren Stadt, etwa Leipzig.
place-nowhere = Für diese Stelle kenne ich keine Zeitzone. Schreib mir bitte die nächste Stadt.
place-ambiguous = Diesen Namen gibt es mehrmals. Welcher Ort ist es?
button-place = { $name }, { $country }
place-dropped = Danke. Deine Zeitzone ist { $zone }. Den Ort selbst habe ich schon verworfen.
place-found = Danke. Deine Zeitzone ist { $zone }.
zone-question = Bei dir ist es jetzt { $time } Uhr ({ $zone }), stimmt das?
button-right = Ja, stimmt
button-other-place = Nein, anderer Ort

ask-dinner = Wann isst du abends meistens zum letzten Mal? Gemeint ist das Ende der Mahlzeit. Tippe auf eine Uhrzeit oder schreib eine, etwa 19:40.
ask-bedtime = Wann gehst du meistens ins Bett? Danach erinnere ich dich nicht mehr. Tippe auf eine Uhrzeit oder schreib eine, etwa 22:30.
button-hour = { $time }
not-a-time = „{ $what }“ kann ich nicht als Uhrzeit lesen. Versuch es so: 19:40.

ask-iron = Nimmst du zurzeit Eisentabletten?
button-iron-already = Ja, schon länger
button-iron-tonight = Ab heute Abend
button-iron-no = Nein
ask-iron-since = Seit wann? Tippe oder schreib ein Datum, etwa 14.9.2026. Ungefähr genügt.
button-months-ago =
    { $months ->
        [0] Seit diesem Monat
        [one] Seit 1 Monat
       *[other] Seit { $months } Monaten
    }
not-a-date = „{ $what }“ kann ich nicht als Datum lesen. Versuch es so: 20. November oder 20.11.2026.
date-ahead = Der { $date } kommt erst noch. Ich brauche einen Tag, der schon vorbei ist.
date-behind = Der { $date } ist zu lange her. Ich brauche einen Tag, der noch kommt oder gerade erst war.
date-too-far = Der { $date } ist zu weit weg. Stimmt das Jahr?
ask-strength = Wie viel Eisen ist in einer Tablette? Auf der Packung steht es in mg („elementares Eisen“). Bei Eisenbisglycinat sind es oft 14 mg. Tippe oder schreib eine Zahl.
button-strength = { $milligrams } mg
not-a-strength = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine ganze Zahl in mg, von { $lowest } bis { $highest }, etwa: 14.
ask-salt = { $milligrams } mg ist meist das ganze Salz, nicht das Eisen darin: Eine Tablette mit 325 mg Salz enthält etwa 65 mg Eisen. Ich nehme bis { $highest } mg Eisen je Tablette. Such auf der Packung nach dem reinen Eisen („elementares Eisen“) und tipp diese Zahl an oder ein.
button-iron-in-tablet = { $milligrams } mg Eisen
ask-tablets =
    { $tablets ->
        [one] Bei Tabletten mit { $strength } mg kommt 1 Stück den { $target } mg Eisen des Protokolls am nächsten (das sind { $iron } mg)
       *[other] Bei Tabletten mit { $strength } mg kommen { $tablets } Stück den { $target } mg Eisen des Protokolls am nächsten (das sind { $iron } mg)
    }, dazu mindestens { $vitamin } mg Vitamin C.

    Die Dosis des Protokolls liegt über { $limit } mg am Tag, der allgemeinen Obergrenze für Erwachsene. Sprich sie deshalb ärztlich ab.

    Wie viele nimmst du am Abend? Tippe oder schreib eine Zahl.
children-warning = Eisen und Kinder: Bewahre die Tabletten unerreichbar auf. Hat ein Kind vielleicht Eisen geschluckt, ruf sofort den Notruf, auch wenn es ihm gut geht.
button-tablets =
    { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    }
not-tablets = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine ganze Zahl an Tabletten, von { $lowest } bis { $highest }, etwa: 5.
ask-prescribed =
    { $tablets ->
        [one] { $tablets } Tablette, das sind { $iron } mg Eisen jeden Abend.
       *[other] { $tablets } Tabletten, das sind { $iron } mg Eisen jeden Abend.
    } Das ist mehr als die übliche Menge des Protokolls. Ich erinnere dich nur daran, wenn dir genau das verschrieben wurde. Sonst schreib eine kleinere Zahl.
button-prescribed = Genau so verschrieben

enrolled-iron =
    Alles eingerichtet. Gegen { $dinner } Uhr frage ich nach deiner letzten Mahlzeit. Danach erinnere ich dich an { $tablets ->
        [one] deine Tablette
       *[other] deine { $tablets } Tabletten
    }. Die Abendfragen kommen um { $check_in } Uhr.

    Dunkler Stuhl ist bei Eisen zu erwarten. Schwarzer, teerartiger oder blutiger Stuhl, Bluterbrechen, Ohnmacht oder starke Bauchschmerzen: sofort in die Notaufnahme.

    Blutwerte: /labs. Alles andere: /help.
enrolled-no-iron = Alles eingerichtet. Die Abendfragen kommen um { $check_in } Uhr. Wenn du Blutwerte bekommst, schick sie mit /labs, und ich nenne dir den nächsten Schritt des Protokolls. Alles andere: /help.
enrolled-excluded = Alles eingerichtet. Die Abendfragen kommen um { $check_in } Uhr. Mit /labs kannst du deine Blutwerte hier sammeln. Geh mit ihnen zu deinem Arzt oder deiner Ärztin. Alles andere: /help.
finish-first = Vorher kommen noch ein paar Fragen. Danach kannst du alles benutzen.
welcome-back = Schön, dass du wieder da bist. Alles ist eingerichtet.
