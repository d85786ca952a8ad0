# The beginning: consent, who the protocol is for, place, hours, iron at present.

consent =
    Stillnight ist für Menschen mit unruhigen Beinen (Restless Legs), die sich an ein Eisenprotokoll halten. Ich erinnere dich abends an dein Eisen, stelle dir ein paar kurze Abendfragen und nenne dir den nächsten Schritt des Protokolls, wenn Blutwerte da sind.

    Bitte lies das zuerst:
    • Das hier ist kein ärztlicher Rat und keine Diagnose. Das Protokoll stammt von einem Patienten, nicht von einem Arzt.
    • Kläre Medikamente, Dosis und Zeiten ärztlich ab.
    • Ich bin nicht für Notfälle da. Wähl dann den Notruf.
    • Erinnerungen können ausfallen. Verlass dich nicht allein darauf.
    • Für das, was du einträgst, bist du selbst verantwortlich.
    • Es hilft nicht allen, und es dauert Monate.

    Ich speichere deine Telegram-Nummer, deine Sprache und, verschlüsselt, was du mir erzählst. Mehr dazu: /privacy. Alles löschen: /forget.
consent-renewed = Der Text hat sich geändert, darum frage ich dich noch einmal.
button-agree = Verstanden, ich stimme zu
button-decline = Nein, danke
goodbye = Das ist in Ordnung. Von mir kommt nichts mehr. Falls du es dir anders überlegst: /start. Ich wünsche dir ruhige Nächte.
consent-first = Tippe bitte zuerst auf einen der beiden Knöpfe.

gate =
    Dieses Protokoll passt nicht für alle. Trifft etwas davon auf dich zu?

    • schwanger
    • Dialyse
    • unter 18
    • Hämochromatose (zu viel Eisen) oder immer wieder Bluttransfusionen
    • angeborene Blutarmut wie Thalassämie oder Sichelzellkrankheit, oder PNH
    • Morbus Crohn, Colitis ulcerosa, ein akutes Magengeschwür, eine Engstelle im Darm oder eine Allergie gegen Eisen
    • dir wurde in einer Praxis oder Klinik gesagt, dass du kein Eisen nehmen sollst
    • ärztlich wurde eine andere Ursache für deine Beine gefunden: Nervenschaden, Nierenversagen, Parkinson, ein neues Medikament oder etwas anderes

    Hake alles an, was stimmt, und tippe dann auf den letzten Knopf.
button-exclusion =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $exclusion ->
        [pregnant] Ich bin schwanger
        [dialysis] Ich bekomme Dialyse
        [minor] Ich bin unter 18
        [overload] Eisenüberladung, viele Transfusionen, erbliche Blutarmut
        [gut] Darm entzündet oder verengt, Magengeschwür, Eisenallergie
        [advised] Mir wurde ärztlich von Eisen abgeraten
       *[other-cause] Ärztlich eine andere Ursache gefunden
    }
button-none-of-these = Nichts davon
button-done = Fertig
tap-please = Tippe bitte auf einen der Knöpfe.
excluded-noted =
    Notiert: { $reasons }. Dieses Protokoll ist nicht für dich gemacht. Darum schlage ich dir kein Eisen vor und erinnere dich auch nicht daran.

    Die Abendfragen kannst du trotzdem nutzen und deine Blutwerte hier sammeln. Geh mit den Werten zu deinem Arzt oder deiner Ärztin.
not-excluded-noted = Notiert: Nichts davon trifft mehr auf dich zu. Ab jetzt nenne ich dir auch Schritte mit Eisen und kann dich wieder daran erinnern.

ask-place = Wo bist du? Das brauche ich, damit deine Uhrzeit stimmt. Teile deinen Standort mit dem Knopf (ich merke mir nur die Zeitzone, nicht den Standort) oder schreib mir deine Stadt.
button-share-place = Standort teilen
place-unknown = Einen Ort namens „{ $what }“ kenne ich nicht. Versuch es mit der nächsten größeren Stadt, etwa Leipzig.
place-nowhere = Für diesen Standort kenne ich keine Zeitzone. Schreib mir bitte die nächste Stadt.
place-ambiguous = Orte mit diesem Namen gibt es mehrere. Welcher ist es?
button-place = { $name }, { COUNTRY($country) }
place-dropped = Danke. Deine Zeitzone ist { $zone }. Den Standort selbst habe ich nicht behalten.
place-found = Danke. Deine Zeitzone ist { $zone }.
zone-question = Bei dir ist es jetzt { $time } Uhr ({ $zone }), stimmt das?
button-right = Ja, stimmt
button-other-place = Nein, anderer Ort

ask-dinner = Wann bist du abends meistens mit dem Essen fertig? Gemeint ist deine letzte Mahlzeit am Tag. Tippe auf eine Uhrzeit oder schreib eine, etwa 19:40.
ask-bedtime = Wann gehst du meistens ins Bett? Danach erinnere ich dich nicht mehr. Tippe auf eine Uhrzeit oder schreib eine, etwa 22:30.
button-hour = { $time }
not-a-time = „{ $what }“ erkenne ich nicht als Uhrzeit. Versuch es so: 19:40.

ask-iron = Nimmst du zurzeit Eisentabletten?
button-iron-already = Ja, schon
button-iron-tonight = Ab heute Abend
button-iron-no = Nein
ask-iron-since = Seit wann? Tippe etwas an oder schreib ein Datum, etwa 14.9.2026. Ungefähr genügt.
button-months-ago =
    { $months ->
        [0] Diesen Monat
        [one] Seit 1 Monat
       *[other] Seit { $months } Monaten
    }
not-a-date = „{ $what }“ erkenne ich nicht als Datum. Versuch es so: 20. November oder 20.11.2026.
date-ahead = Der { $date } kommt erst noch. Ich brauche einen Tag, der schon vorbei ist.
date-behind = Der { $date } ist zu lange her. Ich brauche einen Tag, der noch kommt oder gerade erst war.
date-too-far = Der { $date } ist zu weit weg. Stimmt das Jahr?
ask-strength = Wie viel Eisen steckt in einer Tablette? Such auf der Packung nach den mg für das Eisen selbst („elementares Eisen“). Bei Eisenbisglycinat sind es oft 14 mg. Tippe auf eine Zahl oder schreib sie.
button-strength = { $milligrams } mg
not-a-strength = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine ganze Zahl in mg, von { $lowest } bis { $highest }, etwa: 14.
ask-salt = { $milligrams } mg steht meist für das ganze Eisensalz, nicht für das Eisen darin: Eine Tablette mit 325 mg Salz enthält etwa 65 mg Eisen. Mehr als { $highest } mg Eisen je Tablette trage ich nicht ein. Such auf der Packung nach „elementares Eisen“. Tippe dann auf diese Zahl oder schreib sie.
button-iron-in-tablet = { $milligrams } mg Eisen
button-iron-of-salt = { $milligrams } mg Eisen ({ $salt ->
        [sulfate] Sulfat
        [fumarate] Fumarat
       *[gluconate] Gluconat
    })
ask-tablets =
    { $tablets ->
        [one] Das Protokoll nennt { $target } mg Eisen. Dem kommt 1 Tablette mit { $strength } mg am nächsten (das sind { $iron } mg).
       *[other] Das Protokoll nennt { $target } mg Eisen. Dem kommen { $tablets } Tabletten mit je { $strength } mg am nächsten (zusammen { $iron } mg).
    } Dazu mindestens { $vitamin } mg Vitamin C.

    Die Dosis des Protokolls liegt über { $of ->
        [us] der US-Grenze von { $limit } mg am Tag für Erwachsene
        [eu] der EU-Grenze von { $limit } mg am Tag für Erwachsene, Essen mitgerechnet
        [uk] den { $limit } mg am Tag, zu denen Großbritannien bei Präparaten rät
       *[none] { $limit } mg am Tag, der allgemeinen Obergrenze für Erwachsene
    }. Sprich sie deshalb mit deinem Arzt oder deiner Ärztin ab.

    Wie viele nimmst du jeden Abend? Tippe auf eine Zahl oder schreib sie.
children-warning = Eisen und Kinder: Bewahre die Tabletten so auf, dass Kinder nicht herankommen. Hat ein Kind vielleicht Eisen geschluckt, wähl sofort den Notruf, auch wenn es dem Kind gut geht.
button-tablets =
    { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    }
not-tablets = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine ganze Zahl, von { $lowest } bis { $highest } Tabletten, etwa: 5.
ask-prescribed =
    { $tablets ->
        [one] { $tablets } Tablette bedeutet { $iron } mg Eisen jeden Abend.
       *[other] { $tablets } Tabletten bedeuten { $iron } mg Eisen jeden Abend.
    } Das ist mehr, als im Protokoll üblich ist. Ich erinnere dich nur daran, wenn dir ein Arzt oder eine Ärztin genau das verschrieben hat. Sonst schreib eine kleinere Zahl.
button-prescribed = Genau so verschrieben

enrolled-iron =
    Alles ist eingerichtet. Gegen { $dinner } Uhr frage ich nach deiner letzten Mahlzeit. Danach erinnere ich dich an { $tablets ->
        [one] deine Tablette{ $iron }
       *[other] deine { $tablets } Tabletten{ $iron }
    }. Die Abendfragen kommen um { $check_in } Uhr.

    Dunkler Stuhl ist normal, wenn du Eisen nimmst. Schwarzer Stuhl, der klebt wie Teer, Blut im Stuhl oder im Erbrochenen, Ohnmacht oder starke Bauchschmerzen: Geh sofort in die Notaufnahme.

    Blutwerte: /labs. Alles andere: /help.
enrolled-no-iron = Alles ist eingerichtet. Die Abendfragen kommen um { $check_in } Uhr. Wenn du Blutwerte bekommst, schick sie mir mit /labs. Dann nenne ich dir den nächsten Schritt des Protokolls. Alles andere: /help.
enrolled-excluded = Alles ist eingerichtet. Die Abendfragen kommen um { $check_in } Uhr. Mit /labs kannst du deine Blutwerte hier sammeln. Geh mit ihnen zu deinem Arzt oder deiner Ärztin. Alles andere: /help.
tests-first =
    Bevor du mit Tabletten anfängst, verlangt das Protokoll einen Bluttest: Ferritin (dein Eisenspeicher) und TSAT, die Transferrinsättigung (wie viel vom Eisentransporter belegt ist). Zu viel Eisen schadet, und nur ein Test zeigt es. Wie ist es bei dir? (B0)
button-enter-results = Werte eintragen
button-test-date-set = Ein Termin steht
button-doctor-checked = Ärztlich geprüft
button-help-with-test = Wie komme ich zum Test?
tests-let-begin = Du wolltest mit Tabletten anfangen. Mit diesen Werten darfst du nach dem Protokoll beginnen, wenn dein Arzt oder deine Ärztin zustimmt. Wollen wir sie einrichten? (B0)
button-set-up-tablets = Tabletten einrichten
untested =
    Du nimmst seit { $months ->
        [one] 1 Monat
       *[other] { $months } Monaten
    } Eisen ohne Bluttest. Ohne Test geht das Protokoll nicht weiter, denn zu viel Eisen schadet. In einer Woche ruhen meine Erinnerungen, außer eins davon passt. (R8)
untested-rests =
    Es sind { $months ->
        [one] 1 Monat
       *[other] { $months } Monate
    } ohne Bluttest, deshalb ruhen meine Erinnerungen an das Eisen ab jetzt. Sie gehen weiter mit Werten, mit einem Testtermin oder wenn ein Arzt oder eine Ärztin dein Eisen begleitet. (R8)
button-doctor-follows = Ärztlich begleitet: weiter
doctor-follows-noted = Notiert: Dein Eisen wird ärztlich begleitet. Ich mache bis { $until } weiter und frage dann wieder nach einem Test.
relapsed = Deine Beine sind wieder schlimmer geworden, nachdem Eisen sie beruhigt hatte. Das Protokoll schaut jetzt auf Ferritin und TSAT. Wie sieht es aus? (R10)
normal-is-not-enough = Falls es heißt, dein Wert sei normal: Normal fürs Labor, oft ab 15–30 µg/L, ist bei unruhigen Beinen nicht dasselbe wie genug. Ferritin zeigt das Eisen im Körper, nicht im Gehirn. Leitlinien für unruhige Beine handeln schon bei 75 µg/L oder weniger oder bei einer TSAT unter 20 %; der Artikel geht höher. (B3)
ask-other-medicines = Nimmst du abends noch etwas anderes: Schilddrüsenhormone, Magnesium, Calcium, etwas gegen Magensäure, ein Antibiotikum, Levodopa? Oder etwas zum Schlafen, gegen Allergie, Reisekrankheit oder Übelkeit? Manches bremst die Aufnahme von Eisen, manches macht die Beine unruhiger.
button-others-yes = Ja
button-others-no = Nein, nichts
others-yes = Hake unten in der Liste an, was du nimmst. Was dort fehlt, schreib so: /medicines Cetirizin
others-none = Notiert: sonst nichts. Falls sich das ändert: /medicines.
finish-first = Vorher kommen noch ein paar Fragen. Danach kannst du alles benutzen.
welcome-back = Schön, dass du wieder da bist. Es ist alles eingerichtet.
