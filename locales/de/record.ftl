# What is planned and what was: /plan, /protocol, /history, /undo.

lines = { $lines }
day-short =
    { $weekday ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    } { $day }. { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
month-year =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }

undo-question = Das hast du mir zuletzt gesagt, das Neueste zuerst. Soll ich etwas davon zurücknehmen?
undo-line = { $number }. { $what }
button-take-back = { $number } zurücknehmen
button-undo-nothing = Nein, alles so lassen
undo-done =
    Zurückgenommen: { $what }

    Falls es doch stimmte, sag es mir einfach noch einmal.
undo-nothing = Es gibt nichts zurückzunehmen.
undo-kept = Gut. Alles bleibt, wie es ist.
told-taken =
    { $tablets ->
        [one] Eisen am { $evening }: 1 Tablette
       *[other] Eisen am { $evening }: { $tablets } Tabletten
    } um { $time } Uhr
told-skipped = kein Eisen am { $evening }
told-skipped-because =
    kein Eisen am { $evening } ({ $reason ->
        [side-effects] Nebenwirkungen
        [test] ein Test steht an
        [ran-out] keine Tabletten mehr
        [ill] krank
       *[other] anderer Grund
    })
told-score = Check-in vom { $evening }: { $score } von 10
told-meal = letzte Mahlzeit am { $evening }, um { $time } Uhr
told-labs = Werte vom { $drawn }: { $values }
told-labs-more = Werte vom { $drawn }: { $values } und { $more } weitere
told-infusion = Infusion am { $on }
told-response =
    nach der Infusion vom { $on }: { $response ->
        [better] besser
        [same] unverändert
       *[worse] schlechter
    }
told-pause = Pause vom { $from } bis { $until }
told-test = Bluttest am { $test }
told-stock =
    { $left ->
        [one] 1 Tablette im Haus
       *[other] { $left } Tabletten im Haus
    }
told-clinic-score = der IRLS-Gesamtwert der Klinik vom { $date }: { $total }
undo-elsewhere = Nicht von hier aus: Medikamente änderst du unter /medicines; Tabletten und wie oft, Zeiten und Sprache unter /settings.
told-legs =
    { $bothersome ->
        [yes] deine Beine machen dir zu schaffen
       *[no] deine Beine sind ruhig
    }

history-overview = Deine Aufzeichnung seit { $since }. Sie enthält, was du mir gesagt hast, sonst nichts.
history-empty = Deine Aufzeichnung ist noch leer. Sie füllt sich mit jedem Abend.
history-doses-last = Eisen, letzte 30 Abende: { $counts }.
history-scores-last =
    { $nights ->
        [one] Beine, letzte 7 Nächte: { $median } von 10 (1 Nacht beantwortet).
       *[other] Beine, letzte 7 Nächte: in der Mitte { $median } von 10, von { $lowest } bis { $highest } ({ $nights } Nächte beantwortet).
    }
history-no-scores = Beine: in den letzten 7 Nächten kein Check-in beantwortet.
history-labs-last = Letzte Werte, { $drawn }: { $values }
history-labs-heading = Blutwerte, die neuesten zuerst, so wie du sie eingegeben hast.
history-no-labs = Noch keine Blutwerte. Gib sie mit /labs ein.
history-doses-heading = Eisen, Abend für Abend, der neueste zuerst.
history-months-heading = Eisen, Monat für Monat.
history-no-doses = Noch kein Abend mit Eisen ist vorbei.
history-scores-heading = Beine, in Wochen von 7 Nächten. 0 ist nichts, 10 das Schlimmste.
history-no-check-ins = Noch kein Check-in beantwortet.
history-iron-heading = Wie das Eisen genommen wurde.
history-no-iron = Zum Eisen ist noch nichts notiert.
button-history-labs = Werte
button-history-doses = Eisen
button-history-check-ins = Beine
button-history-iron = Verlauf
button-newer = ‹ Neuer
button-older = Älter ›

count-taken = { $count } genommen
count-skipped = { $count } ausgelassen
count-skipped-because = { $count } ausgelassen ({ $reasons })
count-reason =
    { $count } { $reason ->
        [side-effects] Nebenwirkungen
        [test] vor einem Test
        [ran-out] keine Tabletten
        [ill] krank
       *[other] anderes
    }
count-held = { $count } Ruhe vor einem Test
count-paused = { $count } Pause
count-off = { $count } frei
count-unknown = { $count } unbekannt
count-nothing = nichts zu zählen
doses-of-month = { $month }: { $counts }
evening-line = { $day }: { $what }
outcome-taken =
    { $tablets ->
        [one] genommen um { $time } Uhr, 1 Tablette
       *[other] genommen um { $time } Uhr, { $tablets } Tabletten
    }
outcome-skipped = ausgelassen
outcome-skipped-because =
    ausgelassen ({ $reason ->
        [side-effects] Nebenwirkungen
        [test] ein Test steht an
        [ran-out] keine Tabletten mehr
        [ill] krank
       *[other] anderer Grund
    })
outcome-held = Ruhe vor einem Test
outcome-paused = Pause
outcome-off = frei
outcome-unknown = unbekannt
scores-of-week =
    { $nights ->
        [one] { $from } bis { $until }: { $median } (1 Nacht)
       *[other] { $from } bis { $until }: Mitte { $median }, von { $lowest } bis { $highest } ({ $nights } Nächte)
    }
panel-heading = { $drawn }
panel-value = • { $value }
panel-value-canonical = • { $value } = { $canonical }
panel-tsat = • TSAT, berechnet: { $tsat }
panel-conditions = • { $conditions }
condition-fasting = nüchtern
condition-not-fasting = nicht nüchtern
condition-morning = morgens
condition-not-morning = nicht morgens
condition-rested = 2 Tage ohne Eisen
condition-not-rested = Eisen in den 2 Tagen davor
condition-ill = krank in den 2 Wochen davor
condition-well = davor nicht krank
condition-laboratory = Labor: { $laboratory }
infusion-line = { $on }: Infusion
infusion-line-known = { $on }: Infusion, { $known }
infusion-milligrams = { $milligrams } mg
infusion-response =
    { $response ->
        [better] danach besser
        [same] danach unverändert
       *[worse] danach schlechter
    }
regimen-nightly =
    { $tablets ->
        [one] { $from }: 1 Tablette jeden Abend
       *[other] { $from }: { $tablets } Tabletten jeden Abend
    }
regimen-every-other =
    { $tablets ->
        [one] { $from }: 1 Tablette jeden zweiten Abend
       *[other] { $from }: { $tablets } Tabletten jeden zweiten Abend
    }
regimen-none = { $from }: keine Tabletten
pause-line = { $from } bis { $until }: Pause

plan-heading = Dein Plan bis { $until }. Er ändert sich, wenn du mir etwas Neues sagst.
plan-tonight = Heute Abend
plan-nothing-tonight = Nichts mehr.
plan-evenings = Die Abende danach
plan-dates = Termine
plan-at = { $time } Uhr { $what }
plan-dated = { $day }: { $what }
plan-dated-at = { $day }, { $time } Uhr: { $what }
plan-dated-span = { $from } bis { $until }: { $what }
plan-meal-question = Frage nach deinem Abendessen
plan-dose =
    { $tablets ->
        [one] Eisen, 1 Tablette
       *[other] Eisen, { $tablets } Tabletten
    }
plan-check-in = Check-in
plan-iron-taken = Das Eisen ist notiert, genommen um { $time } Uhr.
plan-iron-skipped = Heute kein Eisen, wie du gesagt hast.
plan-iron-held = kein Eisen, es ruht vor dem Bluttest
plan-iron-off = kein Eisen, es ist der Abend zwischen zwei Dosen
plan-paused = Pause, keine Fragen am Abend
plan-iron-nightly =
    { $tablets ->
        [one] Eisen: jeden Abend um { $time } Uhr, 1 Tablette, { $gap } nach dem Essen
       *[other] Eisen: jeden Abend um { $time } Uhr, { $tablets } Tabletten, { $gap } nach dem Essen
    }
plan-iron-every-other =
    { $tablets ->
        [one] Eisen: jeden zweiten Abend um { $time } Uhr, 1 Tablette: { $days }
       *[other] Eisen: jeden zweiten Abend um { $time } Uhr, { $tablets } Tabletten: { $days }
    }
plan-iron-excluded = Eisen: keines, das Protokoll ist nicht für dich geschrieben
plan-iron-on-hold = Eisen: keines, bis neue Werte etwas anderes sagen
plan-no-iron = Eisen: keines
plan-check-in-nightly = Check-in: jeden Abend um { $time } Uhr
plan-check-in-weekly = Check-in: einmal in der Woche um { $time } Uhr: { $days }
plan-booking = Steht ein Termin für deinen Bluttest am { $retest }?
plan-fasting-note = Erinnerung, nüchtern zu kommen
plan-test = Bluttest, morgens und nüchtern
plan-retest-due = der nächste Bluttest ist fällig
plan-results = { $time } Uhr, bis sie da sind, die Frage nach deinen Werten: { $days }
button-plan-days = { $days } Tage
button-earlier-dates = ‹ Zurück
button-later-dates = Mehr ›

tour-overview = Das Protokoll ist ein Weg in sechs Teilen. Ein Patient hat es geschrieben; jeden Schritt gehst du zusammen mit ärztlichem Rat.
tour-line =
    { $number }. { $stop ->
        [tests] Erste Tests
        [iron] Eisen: Infusion oder Tabletten
        [patience] Geduld
        [retests] Blut und Beine noch einmal
        [target] Ziel, Erhalt, Rückfall
       *[after-iron] Nach dem Eisen
    }
tour-line-here =
    ▸ { $number }. { $stop ->
        [tests] Erste Tests
        [iron] Eisen: Infusion oder Tabletten
        [patience] Geduld
        [retests] Blut und Beine noch einmal
        [target] Ziel, Erhalt, Rückfall
       *[after-iron] Nach dem Eisen
    } – hier bist du
tour-heading =
    { $number } von 6: { $stop ->
        [tests] Erste Tests
        [iron] Eisen: Infusion oder Tabletten
        [patience] Geduld
        [retests] Blut und Beine noch einmal
        [target] Ziel, Erhalt, Rückfall
       *[after-iron] Nach dem Eisen
    }
tour-excluded = Dieses Protokoll ist nicht für dich geschrieben ({ $reasons }). Lesen kannst du es; deine Arztpraxis findet mit dir einen anderen Weg.
tour-here = Hier bist du. /next nennt den nächsten Schritt, /why die Gründe.
tour-tests =
    Ferritin, Eisen und TSAT (Transferrinsättigung). Vitamin D und die Vitamine B1, B9 (Folat) und B12. Dazu lohnen sich CRP und Hämoglobin, damit sich Ferritin besser lesen lässt.

    Morgens, nüchtern, mindestens 2 Tage ohne Eisen davor. Schick mir die Werte mit /labs.

    Regeln B1, B2
tour-iron =
    Eisen ist für ein Ferritin unter 300 µg/L mit einer TSAT unter 45 %.

    Erste Wahl: in der Arztpraxis nach einer Infusion fragen, 1000 mg Eisencarboxymaltose oder Eisenderisomaltose. Ob diese Menge passt, entscheidet die Praxis oder Klinik.

    Sonst Tabletten am Abend, auf leeren Magen, mit Vitamin C. Jeden Abend bis zu einem Ferritin von 75 µg/L, darüber jeden zweiten Abend die doppelte Dosis. Zwischen zwei Dosen liegt mindestens ein Tag.

    Regeln L15, L16, E1–E6
tour-patience =
    Eisen braucht Zeit. Nach einer Infusion kommt die volle Wirkung nach 4–6 Wochen, und eine Studie sah erst nach 12 Wochen einen Nutzen. Tabletten brauchen Monate.

    Bis dahin: die Dosis am Abend und der Check-in. Er zeigt später, was sich geändert hat.

    Regeln L4, R1, R3
tour-retests =
    Mit Tabletten: 3 Monate nach dem Beginn wieder Blut, dann 3 Monate nach jedem Test. Nach einer Infusion: nach 6 Wochen ein Blick auf die Beine, nach 8 Wochen Blut, und nach 12 Wochen noch ein Blick, wenn sich nichts geändert hat.

    7 Tage vorher frage ich nach einem Termin. An den zwei Abenden vor einem Test ruhen die Tabletten.

    Regeln R1–R6
tour-target =
    Mit Tabletten ist das Ziel ein Ferritin über 100 µg/L; manche brauchen 200–300. Über 100 und ruhige Beine: in der Arztpraxis fragen, ob aufhören oder erhalten.

    Bei einem Ferritin von 300 µg/L oder einer TSAT von 45 % endet das Eisen des Protokolls.

    Ruhige Beine nach einer Infusion: vorerst nichts weiter. Werden sie wieder schlimmer und sind Ferritin oder TSAT gefallen: nach einer Wiederholung fragen.

    Regeln L2, L3, L6, L8, L13, L14
tour-after-iron =
    Wenn das Eisen ausgeschöpft ist und die Beine weiter stören, lässt sich ärztlich besprechen, in dieser Reihenfolge: α2δ-Liganden; niedrig dosierte Opioide, bei schweren oder schmerzhaften Beschwerden; Dopaminagonisten, früher erste Wahl, die unruhige Beine mit der Zeit verschlimmern können. Nie plötzlich absetzen.

    Auch Medikamente, die unruhige Beine verschlimmern können, nur mit der verschreibenden Praxis. Der Autor sagt, dass er über diesen Teil am wenigsten weiß.

    Regel O1
button-tour-back = ‹ Zurück
button-tour-next = Weiter ›
button-tour-here = Wo ich bin
told-iron-stopped = keine Eisentabletten mehr
told-rhythm =
    { $rhythm ->
        [nightly] Eisen jeden Abend
       *[every-other] doppelte Eisendosis jeden zweiten Abend
    }
told-tablets =
    { $tablets ->
        [one] 1 Eisentablette
       *[other] { $tablets } Eisentabletten
    } { $rhythm ->
        [nightly] jeden Abend
       *[every-other] jeden zweiten Abend
    }
undo-stands-again = Es gilt wieder, was du davor gesagt hast: { $what }.
