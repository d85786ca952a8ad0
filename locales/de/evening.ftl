# The evening: the last meal, the dose, the check-in.

meal-question = Bist du für heute mit dem Essen fertig?
button-meal-now = Ja, gerade eben
button-meal-ago =
    { $minutes ->
        [60] Vor 1 Std.
       *[other] Vor { $minutes } Min.
    }
button-meal-not-yet = Noch nicht
meal-noted = Notiert: letzte Mahlzeit um { $meal } Uhr. An dein Eisen erinnere ich dich um { $due } Uhr.
meal-noted-bedtime = Notiert: letzte Mahlzeit um { $meal } Uhr. An dein Eisen erinnere ich dich um { $due } Uhr, weil dann deine Schlafenszeit ist.
meal-noted-now = Notiert: letzte Mahlzeit um { $meal } Uhr. Das ist lange genug her, die Erinnerung an dein Eisen kommt jetzt.
meal-noted-past-bedtime = Notiert: letzte Mahlzeit um { $meal } Uhr. Deine Schlafenszeit ist vorbei, deshalb erinnere ich dich heute nicht. Falls du dein Eisen doch nimmst: /taken.
meal-noted-no-iron = Notiert: letzte Mahlzeit um { $meal } Uhr. Heute ist kein Eisen geplant.
meal-noted-settled = Notiert: letzte Mahlzeit um { $meal } Uhr. Das Eisen für heute ist schon erledigt.
meal-put-off = Gut. Ich frage um { $until } Uhr noch einmal.
meal-put-off-due = Gut. Ich frage nicht noch einmal: Um { $due } Uhr kommt die Erinnerung an dein Eisen. Wenn du später isst, sag es mir mit /meal.
meal-ahead = { $time } Uhr kommt erst noch. Sag mir Bescheid, wenn du gegessen hast.
meal-old-evening = Diese Frage gehört zu einem anderen Abend.

dose-reminder =
    { $tablets ->
        [one] Zeit für dein Eisen: 1 Tablette
       *[other] Zeit für dein Eisen: { $tablets } Tabletten
    } mit mindestens { $vitamin } mg Vitamin C. Deine letzte Mahlzeit war um { $meal } Uhr zu Ende. Kein Tee, kein Kaffee und kein Essen dazu.
dose-reminder-assumed =
    { $tablets ->
        [one] Zeit für dein Eisen: 1 Tablette
       *[other] Zeit für dein Eisen: { $tablets } Tabletten
    } mit mindestens { $vitamin } mg Vitamin C. Wann du gegessen hast, weiß ich nicht; ich gehe von { $meal } Uhr aus. Kein Tee, kein Kaffee und kein Essen dazu.
dose-reminder-bedtime =
    { $tablets ->
        [one] Zeit für dein Eisen, etwas früher: 1 Tablette
       *[other] Zeit für dein Eisen, etwas früher: { $tablets } Tabletten
    } mit mindestens { $vitamin } mg Vitamin C. Nach deiner Mahlzeit um { $meal } Uhr wäre { $ideal } Uhr ideal, aber das ist nach deiner Schlafenszeit. Du kannst heute auch aussetzen.
dose-too-soon = Dein Eisen käme heute zu früh: Seit der letzten Dosis um { $last } Uhr ist noch kein ganzer Tag vergangen. Ab { $earliest } Uhr wäre genug Zeit vergangen, aber das ist nach deiner Schlafenszeit. Heute auszusetzen ist in Ordnung.
dose-late = Diese Erinnerung kommt zu spät. Sie war um { $due } Uhr fällig, und da konnte ich sie nicht senden.
dose-missed = Hast du heute dein Eisen genommen? Ich wollte dich um { $due } Uhr erinnern, konnte aber nichts senden. Jetzt ist deine Schlafenszeit vorbei. Aussetzen ist in Ordnung.
dose-dropped = Hast du dein Eisen genommen? Es geht um { $evening }: Ich wollte dich um { $due } Uhr erinnern, konnte aber nichts senden. Das tut mir leid.
dose-nudge = Ich frage noch einmal, weil noch keine Antwort da ist. Einmal tippen genügt, dann ist Ruhe.
dose-nudge-last = Ich frage noch einmal, weil noch keine Antwort da ist. Für heute war es das letzte Mal. Ohne Antwort steht der Abend als unbekannt da.
button-taken = Genommen
button-snooze = In { $minutes } Min.
button-skip = Heute nicht
button-ate-again = Ich habe noch gegessen
dose-taken =
    Notiert: { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    } um { $time } Uhr.
dose-taken-on =
    Notiert für { $evening }: { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    } um { $time } Uhr.
dose-taken-assumed =
    Notiert für { $evening }: { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    } um { $time } Uhr, als sie fällig waren. War es zu einer anderen Zeit? Tippe unten.
button-taken-now = Gerade eben
button-undo = Rückgängig
button-other-time = Andere Zeit
ask-taken-time = Notiert ist { $time } Uhr. Wann war es wirklich? Tippe oder schreib eine Uhrzeit, etwa 21:30.
button-earlier = { $minutes } Min. früher
dose-skipped-why = Heute kein Eisen, das ist in Ordnung. Woran lag es?
dose-skipped-why-on = { $evening }: kein Eisen, das ist in Ordnung. Woran lag es?
button-reason =
    { $reason ->
        [side-effects] Nebenwirkungen
        [test] Bluttest steht an
        [ran-out] Tabletten alle
        [ill] Ich bin krank
       *[other] Etwas anderes
    }
dose-skipped =
    { $reason ->
        [side-effects] Notiert: heute kein Eisen, wegen Nebenwirkungen. Wenn sie bleiben, sprich mit deiner Arztpraxis oder Apotheke. Schwarzer, teerartiger oder blutiger Stuhl, Bluterbrechen, Ohnmacht oder starke Bauchschmerzen: sofort in die Notaufnahme.
        [test] Notiert: heute kein Eisen, weil ein Bluttest ansteht. Sobald du den Tag weißt, sag ihn mir mit /test, dann plane ich die Pause.
        [ran-out] Notiert: heute kein Eisen, weil die Tabletten alle sind.
        [ill] Notiert: heute kein Eisen, weil du krank bist. Gute Besserung.
       *[other] Notiert: heute kein Eisen.
    }
dose-skipped-on =
    { $reason ->
        [side-effects] Notiert für { $evening }: kein Eisen, wegen Nebenwirkungen. Wenn sie bleiben, sprich mit deiner Arztpraxis oder Apotheke. Schwarzer, teerartiger oder blutiger Stuhl, Bluterbrechen, Ohnmacht oder starke Bauchschmerzen: sofort in die Notaufnahme.
        [test] Notiert für { $evening }: kein Eisen, weil ein Bluttest anstand.
        [ran-out] Notiert für { $evening }: kein Eisen, weil die Tabletten alle waren.
        [ill] Notiert für { $evening }: kein Eisen, weil du krank warst.
       *[other] Notiert für { $evening }: kein Eisen.
    }
stock-offer = Wenn neue Tabletten da sind, kann ich sie zählen und eine Woche vor dem Ende Bescheid sagen: /stock.
stock-offer-right = Nach meiner Zählung sind noch { $left } da. Mit /stock stellst du die Zahl richtig.
dose-taken-already =
    Für diesen Abend ist schon notiert: { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    } um { $time } Uhr. Ich notiere eine Dosis am Abend, es hat sich also nichts geändert. Zwischen zwei Dosen liegt mindestens ein Tag (E4).
dose-taken-instead =
    Notiert für diesen Abend: { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    } um { $time } Uhr, anstelle von { $before } Uhr. Ich notiere eine Dosis am Abend: Zwischen zwei Dosen liegt mindestens ein Tag (E4).
dose-off-evening = Heute ist ein Abend ohne Eisen. Deine letzte Dosis war am { $evening } um { $time } Uhr, und zwischen doppelten Dosen liegen zwei Tage (E4). Notiert ist noch nichts. Hast du trotzdem Eisen genommen?
dose-off-evening-first = Heute ist ein Abend ohne Eisen: Die doppelte Dosis kommt jeden zweiten Abend (E6). Notiert ist noch nichts. Hast du trotzdem Eisen genommen?
button-took-anyway = Ja, genommen
button-not-taken = Nein, nicht genommen
rhythm-counts-from-here = Jeder zweite Abend zählt ab hier. Das nächste Eisen: { $next }.
dose-not-noted = Gut, nichts ist notiert. Das nächste Eisen: { $next }.
dose-snoozed = Gut. Ich erinnere dich um { $until } Uhr wieder.
dose-snoozed-bedtime = Gut. Ich erinnere dich um { $until } Uhr wieder. Dann ist deine Schlafenszeit, später melde ich mich nicht.
dose-moved = Notiert: noch einmal gegessen, um { $meal } Uhr. An dein Eisen erinnere ich dich nun um { $due } Uhr.
dose-reopened = Zurückgenommen. Der Abend ist wieder offen.
already-noted = Das ist schon notiert.
noted = Notiert.
evening-too-old = Dieser Abend ist zu lange her, um ihn noch zu ändern.
evening-ahead = Dieser Abend kommt erst noch.
no-iron-running = Bei mir sind für dich keine Eisentabletten eingetragen. Falls du welche nimmst, sag es mir unter /settings.
time-ahead = { $time } Uhr kommt erst noch. Nenne mir bitte eine Zeit, die schon vorbei ist.
iron-on-hold = Deine Erinnerungen an Eisen ruhen zurzeit, denn das Protokoll sieht gerade kein Eisen vor. Warum, steht unter /next.

check-in-discomfort =
    Wie schlimm war es in deinen Beinen seit der letzten Abendfrage, im schlimmsten Moment?

    0 ist gar nichts, 10 ist das Schlimmste, was du dir vorstellen kannst.
check-in-late = Diese Frage kommt zu spät. Sie war um { $due } Uhr fällig, und da konnte ich sie nicht senden.
button-score = { $score }
check-in-onset =
    Schlimmster Moment: { $score } von 10.

    Wann fing es an?
button-onset =
    { $onset ->
        [never] Gar nicht
        [morning] Vormittags
        [afternoon] Nachmittags
        [early-evening] Am frühen Abend
        [late-evening] Nach 21 Uhr
       *[in-bed] Erst im Bett
    }
check-in-sleep =
    Schlimmster Moment: { $score } von 10, { $onset ->
        [never] es fing gar nicht an
        [morning] ab dem Vormittag
        [afternoon] ab dem Nachmittag
        [early-evening] ab dem frühen Abend
        [late-evening] nach 21 Uhr
       *[in-bed] erst im Bett
    }.

    Wie viel Schlaf haben dich die Beine letzte Nacht gekostet?
# Spans of minutes, such as 30-60, cannot be keys: the default says them as they are.
button-sleep-loss =
    { $loss ->
        [nothing] Keinen
        [under-30] Unter 30 Min.
        [over-120] Über 120 Min.
       *[other] { $loss } Min.
    }
check-in-done =
    Notiert, danke. Schlimmster Moment: { $score } von 10, { $onset ->
        [never] es fing gar nicht an
        [morning] ab dem Vormittag
        [afternoon] ab dem Nachmittag
        [early-evening] ab dem frühen Abend
        [late-evening] nach 21 Uhr
       *[in-bed] erst im Bett
    }. Verlorener Schlaf: { $loss ->
        [nothing] keiner
        [under-30] unter 30 Minuten
        [over-120] über 120 Minuten
       *[other] { $loss } Minuten
    }.
button-change = Ändern
not-a-score = Mit „{ $what }“ kann ich nichts anfangen. Nenne bitte eine ganze Zahl von 0 bis 10, etwa: 7.
ask-todays-dose = Noch eins, bevor ich dich erinnere: Hast du das Eisen für heute schon genommen?
button-had-today = Ja, für heute genommen
button-not-yet-today = Noch nicht
todays-dose-noted = Notiert: Die Dosis für heute ist genommen ({ $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    }). Die nächste Erinnerung: { $next }.
todays-dose-not-yet = Danke. Dann erinnere ich dich nach deiner letzten Mahlzeit.
