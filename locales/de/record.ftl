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

undo-question = Das hast du mir zuletzt erzählt, das Neueste zuerst. Soll ich etwas davon zurücknehmen?
undo-line = { $number }. { $what }
button-take-back = Nr. { $number } zurücknehmen
button-undo-nothing = Nein, alles so lassen
undo-done =
    Zurückgenommen: { $what }

    Falls es doch gestimmt hat, sag es mir einfach noch einmal.
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
        [test] Bluttest
        [ran-out] Tabletten alle
        [ill] krank
       *[other] anderer Grund
    })
told-score = Abendfragen vom { $evening }: { $score } von 10
told-meal = letzte Mahlzeit am { $evening }, um { $time } Uhr
told-labs = Werte vom { $drawn }: { $values }
told-labs-more =
    { $more ->
        [one] Werte vom { $drawn }: { $values } und 1 weiterer
       *[other] Werte vom { $drawn }: { $values } und { $more } weitere
    }
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
        [one] Vorrat: 1 Tablette
       *[other] Vorrat: { $left } Tabletten
    }
told-clinic-score = IRLS-Gesamtwert der Praxis vom { $date }: { $total }
undo-elsewhere = Das geht nicht hier: Medikamente änderst du unter /medicines; Tabletten, wie oft du sie nimmst, Zeiten und Sprache unter /settings.
told-legs =
    { $bothersome ->
        [yes] deine Beine plagen dich
       *[no] deine Beine sind ruhig
    }

history-overview = Deine Aufzeichnungen seit dem { $since }. Darin steht nur, was du mir erzählt hast.
history-empty = Deine Aufzeichnungen sind noch leer. Mit jedem Abend kommt etwas dazu.
history-doses-last = Eisen, letzte 30 Abende: { $counts }.
history-scores-last =
    { $nights ->
        [one] Beine, letzte 7 Nächte: { $median } von 10 (1 Nacht beantwortet).
       *[other] Beine, letzte 7 Nächte: Median (mittlerer Wert) { $median } von 10, von { $lowest } bis { $highest } ({ $nights } Nächte beantwortet).
    }
history-no-scores = Beine: In den letzten 7 Nächten sind keine Abendfragen beantwortet.
history-labs-last = Letzte Werte, { $drawn }: { $values }
history-labs-heading = Blutwerte, die neuesten zuerst, so wie du sie eingetragen hast.
history-no-labs = Noch keine Blutwerte. Trag sie mit /labs ein.
history-doses-heading = Eisen, Abend für Abend, der neueste zuerst.
history-months-heading = Eisen, Monat für Monat.
history-no-doses = Noch ist kein Abend mit Eisen vorbei.
history-scores-heading = Beine, in Wochen von 7 Nächten. 0 ist nichts, 10 das Schlimmste. Der Median ist der mittlere Wert.
history-no-check-ins = Noch sind keine Abendfragen beantwortet.
history-iron-heading = Wie du dein Eisen genommen hast.
history-no-iron = Zum Eisen ist noch nichts notiert.
button-history-labs = Werte
button-history-doses = Eisen
button-history-check-ins = Beine
button-history-iron = Verlauf
button-newer = ‹ Neuere
button-older = Ältere ›

count-taken = { $count } genommen
count-skipped = { $count } ausgelassen
count-skipped-because = { $count } ausgelassen ({ $reasons })
count-reason =
    { $count } { $reason ->
        [side-effects] wegen Nebenwirkungen
        [test] wegen Bluttest
        [ran-out] ohne Tabletten
        [ill] wegen Krankheit
       *[other] aus anderem Grund
    }
count-held = { $count } vor Bluttest ausgesetzt
count-paused = { $count } in der Pause
count-off = { $count } eisenfrei
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
        [test] Bluttest
        [ran-out] Tabletten alle
        [ill] krank
       *[other] anderer Grund
    })
outcome-held = vor Bluttest ausgesetzt
outcome-paused = Pause
outcome-off = eisenfrei
outcome-unknown = unbekannt
scores-of-week =
    { $nights ->
        [one] { $from } bis { $until }: { $median } (1 Nacht)
       *[other] { $from } bis { $until }: Median { $median }, von { $lowest } bis { $highest } ({ $nights } Nächte)
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
        [one] { $from }: 1 Tablette{ $iron } jeden Abend
       *[other] { $from }: { $tablets } Tabletten{ $iron } jeden Abend
    }
regimen-every-other =
    { $tablets ->
        [one] { $from }: 1 Tablette{ $iron } jeden zweiten Abend
       *[other] { $from }: { $tablets } Tabletten{ $iron } jeden zweiten Abend
    }
regimen-none = { $from }: keine Tabletten
pause-line = { $from } bis { $until }: Pause

plan-heading = Dein Plan bis zum { $until }. Er ändert sich, wenn du mir etwas Neues erzählst.
plan-tonight = Heute Abend
plan-nothing-tonight = Nichts mehr.
plan-evenings = Die Abende danach
plan-dates = Termine
plan-at = { $time } Uhr: { $what }
plan-dated = { $day }: { $what }
plan-dated-at = { $day }, { $time } Uhr: { $what }
plan-dated-span = { $from } bis { $until }: { $what }
plan-meal-question = Frage nach deiner letzten Mahlzeit
plan-dose =
    { $tablets ->
        [one] Eisen, 1 Tablette{ $iron }
       *[other] Eisen, { $tablets } Tabletten{ $iron }
    }
plan-check-in = Abendfragen
plan-iron-taken = Dein Eisen ist notiert, genommen um { $time } Uhr.
plan-iron-skipped = Heute kein Eisen, wie du gesagt hast.
plan-iron-held = kein Eisen vor dem Bluttest
plan-iron-off = kein Eisen, Abend zwischen zwei Dosen
plan-paused = Pause, ich melde mich abends nicht
plan-iron-nightly =
    { $tablets ->
        [one] Eisen: jeden Abend um { $time } Uhr, 1 Tablette{ $iron }, { $gap } nach dem Essen
       *[other] Eisen: jeden Abend um { $time } Uhr, { $tablets } Tabletten{ $iron }, { $gap } nach dem Essen
    }
plan-iron-every-other =
    { $tablets ->
        [one] Eisen: jeden zweiten Abend um { $time } Uhr, 1 Tablette{ $iron }: { $days }
       *[other] Eisen: jeden zweiten Abend um { $time } Uhr, { $tablets } Tabletten{ $iron }: { $days }
    }
plan-iron-excluded = Eisen: keines, das Protokoll ist nicht für dich gemacht
plan-iron-on-hold = Eisen: keines, bis neue Werte etwas anderes sagen
plan-no-iron = Eisen: keines
plan-check-in-nightly = Abendfragen: jeden Abend um { $time } Uhr
plan-check-in-weekly = Abendfragen: einmal in der Woche um { $time } Uhr: { $days }
plan-booking = Frage, ob für den Bluttest am { $retest } ein Termin steht
plan-fasting-note = Erinnerung, nüchtern zum Bluttest zu gehen
plan-test = Bluttest, morgens und nüchtern
plan-retest-due = der nächste Bluttest ist fällig
plan-results = Frage nach deinen Werten um { $time } Uhr, bis sie da sind: { $days }
button-plan-days = { $days } Tage
button-earlier-dates = ‹ Zurück
button-later-dates = Mehr ›

tour-overview = Das Protokoll ist ein Weg in sechs Etappen. Ein Patient hat es geschrieben; jeden Schritt gehst du zusammen mit einem Arzt oder einer Ärztin.
tour-line =
    { $number }. { $stop ->
        [tests] Erste Tests
        [iron] Eisen: Infusion oder Tabletten
        [patience] Geduld
        [retests] Kontrolle: Blut und Beine
        [target] Ziel erreicht, und dann?
       *[after-iron] Nach dem Eisen
    }
tour-line-here =
    ▸ { $number }. { $stop ->
        [tests] Erste Tests
        [iron] Eisen: Infusion oder Tabletten
        [patience] Geduld
        [retests] Kontrolle: Blut und Beine
        [target] Ziel erreicht, und dann?
       *[after-iron] Nach dem Eisen
    } – hier stehst du
tour-heading =
    { $number } von 6: { $stop ->
        [tests] Erste Tests
        [iron] Eisen: Infusion oder Tabletten
        [patience] Geduld
        [retests] Kontrolle: Blut und Beine
        [target] Ziel erreicht, und dann?
       *[after-iron] Nach dem Eisen
    }
tour-excluded = Dieses Protokoll ist nicht für dich gemacht ({ $reasons }). Lesen kannst du es. Einen anderen Weg findet dein Arzt oder deine Ärztin mit dir.
tour-here = Hier stehst du. /next nennt den nächsten Schritt, /why die Gründe.
tour-tests =
    Ferritin, Eisen und TSAT (Transferrinsättigung). Vitamin D und die Vitamine B1, B9 (Folsäure) und B12. Dazu lohnen sich CRP und Hämoglobin, damit man das Ferritin besser einschätzen kann.

    Morgens, nüchtern und nach mindestens 2 Tagen ohne Eisen. Schick mir die Werte mit /labs.

    Regeln B1, B2
tour-iron =
    Eisen gibt es bei einem Ferritin unter 300 µg/L und einer TSAT unter 45 %.

    Erste Wahl: Frag einen Arzt oder eine Ärztin nach einer Infusion mit 1000 mg Eisencarboxymaltose oder Eisenderisomaltose. Ob diese Menge passt, entscheidet die Praxis.

    Wenn das nicht geht: Tabletten am Abend, auf leeren Magen, mit Vitamin C. Bis zu einem Ferritin von 75 µg/L jeden Abend, darüber jeden zweiten Abend die doppelte Dosis. Zwischen zwei Dosen liegt mindestens ein Tag.

    Regeln L15, L16, E1–E6
tour-patience =
    Eisen braucht Zeit. Wenn eine Infusion hilft, kommt die volle Wirkung nach 4–6 Wochen. Studien sind sich nicht einig: In einer zeigte sich der Nutzen nach 6 Wochen. Eine andere verfehlte ihr Ziel nach 4 Wochen und sah den Nutzen nach 12. Tabletten brauchen Monate.

    Bis dahin: abends die Dosis und die Abendfragen. Deine Antworten zeigen später, was sich geändert hat.

    Regeln L4, R1, R3
tour-retests =
    Mit Tabletten: 3 Monate nach dem Start ein Bluttest, danach immer 3 Monate nach dem letzten. Nach einer Infusion: nach 6 Wochen die Frage nach deinen Beinen, nach 8 Wochen ein Bluttest und nach 12 Wochen noch einmal die Frage, wenn sich nichts geändert hat.

    7 Tage vorher frage ich, ob ein Termin steht. An den zwei Abenden vor einem Test gibt es kein Eisen.

    Regeln R1–R6
tour-target =
    Mit Tabletten ist das Ziel ein Ferritin über 100 µg/L; manche brauchen 200–300. Über 100 und ruhige Beine: Frag deinen Arzt oder deine Ärztin, ob du aufhörst oder das Ferritin auf diesem Stand hältst.

    Ab einem Ferritin von 300 µg/L oder einer TSAT von 45 % gibt es nach dem Protokoll kein Eisen mehr.

    Ruhige Beine nach einer Infusion: vorerst nichts weiter. Wenn sie wieder schlimmer werden und Ferritin oder TSAT gesunken sind: Frag nach einer weiteren Infusion.

    Regeln L2, L3, L6, L8, L13, L14
tour-after-iron =
    Wenn Eisen nicht mehr weiterhilft und dich die Beine noch plagen, kannst du mit einem Arzt oder einer Ärztin über Medikamente sprechen, in dieser Reihenfolge: α2δ-Liganden; niedrig dosierte Opioide, bei schweren oder schmerzhaften unruhigen Beinen; Dopaminagonisten, früher erste Wahl, die mit der Zeit die Beine unruhiger machen können. Nie plötzlich absetzen.

    Sprich auch über Medikamente, die die Beine unruhiger machen können, aber nur mit der Praxis, die sie dir verschreibt. Der Autor sagt, dass er über diesen Teil am wenigsten weiß.

    Regel O1
button-tour-back = ‹ Zurück
button-tour-next = Weiter ›
button-tour-here = Wo ich stehe
told-iron-stopped = keine Eisentabletten mehr
told-rhythm =
    { $rhythm ->
        [nightly] Eisen jeden Abend
       *[every-other] die doppelte Dosis Eisen jeden zweiten Abend
    }
told-tablets =
    { $tablets ->
        [one] 1 Eisentablette
       *[other] { $tablets } Eisentabletten
    } { $rhythm ->
        [nightly] jeden Abend
       *[every-other] jeden zweiten Abend
    }
undo-stands-again = Jetzt gilt wieder, was du davor erzählt hast: { $what }.
