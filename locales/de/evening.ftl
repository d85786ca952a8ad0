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
meal-noted-bedtime = Notiert: letzte Mahlzeit um { $meal } Uhr. An dein Eisen erinnere ich dich schon um { $due } Uhr, weil du dann ins Bett gehst.
meal-noted-now = Notiert: letzte Mahlzeit um { $meal } Uhr. Das ist lange genug her, darum kommt die Erinnerung an dein Eisen jetzt.
meal-noted-bedtime-now = Notiert: letzte Mahlzeit um { $meal } Uhr. Es ist deine Schlafenszeit, darum kommt die Erinnerung an dein Eisen jetzt.
meal-noted-asks = Notiert: letzte Mahlzeit um { $meal } Uhr. Es ist schon nach deiner Schlafenszeit, darum erinnere ich dich nicht mehr. Ich frage nur noch nach dem Eisen von heute Abend.
meal-noted-reminded = Notiert: letzte Mahlzeit um { $meal } Uhr. Ich habe dich schon an dein Eisen erinnert, darum kommt heute keine Erinnerung mehr. Wenn du es genommen hast: /taken.
meal-noted-past-bedtime = Notiert: letzte Mahlzeit um { $meal } Uhr. Es ist schon nach deiner Schlafenszeit, darum erinnere ich dich heute nicht mehr. Falls du dein Eisen doch noch nimmst: /taken.
meal-noted-no-iron = Notiert: letzte Mahlzeit um { $meal } Uhr. Heute ist kein Eisen geplant.
meal-noted-settled = Notiert: letzte Mahlzeit um { $meal } Uhr. Das Eisen für heute ist schon erledigt.
meal-put-off = Gut. Ich frage um { $until } Uhr noch einmal.
meal-put-off-due = Gut. Ich frage nicht noch einmal, denn um { $due } Uhr kommt die Erinnerung an dein Eisen. Wenn du später noch isst, sag es mir mit /meal.
meal-ahead = { $time } Uhr kommt erst noch. Sag mir Bescheid, wenn du gegessen hast.
meal-old-evening = Diese Frage gehört zu einem anderen Abend.

ask-took-more =
    Deine Dosis { $dose ->
        [one] ist 1 Tablette
       *[other] sind { $dose } Tabletten
    }{ $dose_iron ->
        [0] {""}
       *[other] {" "}({ $dose_iron } mg Eisen)
    }, du schreibst { $tablets }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg)
    }. Ich habe noch nichts notiert. Wie viele hast du genommen? Waren es aus Versehen zu viele, frag jetzt in einer Apotheke oder beim Giftnotruf.
too-many-not-noted = Das ist viel mehr als deine Dosis, darum habe ich nichts notiert. Wenn du dich nur vertippt hast, schreib die richtige Zahl.
of-iron = {" "}({ $milligrams } mg Eisen)
dose-reminder =
    { $tablets ->
        [one] Zeit für dein Eisen: 1 Tablette{ $iron }
       *[other] Zeit für dein Eisen: { $tablets } Tabletten{ $iron }
    } mit mindestens { $vitamin } mg Vitamin C. Deine letzte Mahlzeit war um { $meal } Uhr zu Ende. Bitte kein Tee, kein Kaffee und kein Essen dazu.
dose-reminder-assumed =
    { $tablets ->
        [one] Zeit für dein Eisen: 1 Tablette{ $iron }
       *[other] Zeit für dein Eisen: { $tablets } Tabletten{ $iron }
    } mit mindestens { $vitamin } mg Vitamin C. Ich weiß nicht, wann du gegessen hast, und gehe von { $meal } Uhr aus. Bitte kein Tee, kein Kaffee und kein Essen dazu.
dose-reminder-bedtime =
    { $tablets ->
        [one] Zeit für dein Eisen, etwas früher als sonst: 1 Tablette{ $iron }
       *[other] Zeit für dein Eisen, etwas früher als sonst: { $tablets } Tabletten{ $iron }
    } mit mindestens { $vitamin } mg Vitamin C. Nach deiner Mahlzeit um { $meal } Uhr wäre { $ideal } Uhr ideal, aber das ist nach deiner Schlafenszeit. Du kannst das Eisen heute auch auslassen.
dose-too-soon = Heute käme dein Eisen zu früh: Seit der letzten Dosis um { $last } Uhr ist noch kein ganzer Tag vergangen. Lange genug her ist sie erst ab { $earliest } Uhr, und das ist nach deiner Schlafenszeit. Du kannst das Eisen heute ruhig auslassen.
dose-apart = Halte Abstand: { $parts }.
apart-hours = { $hours } Stunden zu { $name }
apart-far = so weit wie möglich zu { $name }
dose-late = Diese Erinnerung kommt verspätet. Sie sollte um { $due } Uhr kommen, aber da konnte ich sie nicht senden.
dose-missed = Hast du heute dein Eisen genommen? Ich wollte dich um { $due } Uhr erinnern, konnte aber nichts senden. Jetzt ist es schon nach deiner Schlafenszeit. Du kannst das Eisen heute ruhig auslassen.
dose-dropped = Hast du dein Eisen genommen? Es geht um { $evening }: Ich wollte dich um { $due } Uhr erinnern, konnte aber nichts senden. Das tut mir leid.
dose-nudge = Ich frage noch einmal, weil noch keine Antwort da ist. Einmal tippen genügt.
dose-nudge-last = Ich frage noch einmal, weil noch keine Antwort da ist. Für heute ist es das letzte Mal. Ohne Antwort trage ich für diesen Abend „unbekannt“ ein.
button-taken = Genommen
button-snooze = In { $minutes } Min.
button-skip = Heute nicht
button-ate-again = Noch mal gegessen
dose-taken =
    Notiert: { $tablets ->
        [one] 1 Tablette{ $iron }
       *[other] { $tablets } Tabletten{ $iron }
    } um { $time } Uhr.
dose-taken-on =
    Notiert für { $evening }: { $tablets ->
        [one] 1 Tablette{ $iron }
       *[other] { $tablets } Tabletten{ $iron }
    } um { $time } Uhr.
dose-taken-assumed =
    Notiert für { $evening }: { $tablets ->
        [one] 1 Tablette{ $iron }
       *[other] { $tablets } Tabletten{ $iron }
    } um { $time } Uhr, zur geplanten Zeit. War es zu einer anderen Zeit? Tippe unten.
button-taken-now = Gerade eben
button-undo = Rückgängig
button-other-time = Andere Zeit
ask-taken-time = Notiert ist { $time } Uhr. Wann hast du das Eisen genommen? Tippe etwas an oder schreib eine Uhrzeit, etwa 21:30.
button-earlier = { $minutes } Min. früher
dose-skipped-why = Heute kein Eisen, das ist in Ordnung. Woran lag es?
dose-skipped-why-on = Kein Eisen am { $evening }, das ist in Ordnung. Woran lag es?
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
        [side-effects] Notiert: heute kein Eisen, wegen Nebenwirkungen. Wenn sie immer wieder kommen, sag es deinem Arzt, deiner Ärztin oder in der Apotheke. Schwarzer Stuhl, der klebt wie Teer, Blut im Stuhl oder im Erbrochenen, Ohnmacht oder starke Bauchschmerzen: Geh sofort in die Notaufnahme.
        [test] Notiert: heute kein Eisen, weil ein Bluttest ansteht. Sobald du den Tag weißt, sag ihn mir mit /test, dann plane ich die Tage ohne Eisen.
        [ran-out] Notiert: heute kein Eisen, weil die Tabletten alle sind.
        [ill] Notiert: heute kein Eisen, weil du krank bist. Gute Besserung!
       *[other] Notiert: heute kein Eisen.
    }
dose-skipped-on =
    { $reason ->
        [side-effects] Notiert für { $evening }: kein Eisen, wegen Nebenwirkungen. Wenn sie immer wieder kommen, sag es deinem Arzt, deiner Ärztin oder in der Apotheke. Schwarzer Stuhl, der klebt wie Teer, Blut im Stuhl oder im Erbrochenen, Ohnmacht oder starke Bauchschmerzen: Geh sofort in die Notaufnahme.
        [test] Notiert für { $evening }: kein Eisen, weil ein Bluttest anstand.
        [ran-out] Notiert für { $evening }: kein Eisen, weil die Tabletten alle waren.
        [ill] Notiert für { $evening }: kein Eisen, weil du krank warst.
       *[other] Notiert für { $evening }: kein Eisen.
    }
stock-offer = Wenn du neue Tabletten hast, kann ich mitzählen und dir eine Woche vorher sagen, dass sie ausgehen: /stock.
stock-offer-right =
    { $left ->
        [one] Nach meiner Zählung ist noch 1 Tablette da.
       *[other] Nach meiner Zählung sind noch { $left } Tabletten da.
    } Stimmt das nicht, ändere die Zahl mit /stock.
dose-taken-already =
    Für diesen Abend ist schon notiert: { $tablets ->
        [one] 1 Tablette{ $iron }
       *[other] { $tablets } Tabletten{ $iron }
    } um { $time } Uhr. Ich notiere nur eine Dosis am Abend, darum hat sich nichts geändert. Zwischen zwei Dosen liegt mindestens ein Tag (E4).
dose-taken-instead =
    Notiert für diesen Abend: { $tablets ->
        [one] 1 Tablette{ $iron }
       *[other] { $tablets } Tabletten{ $iron }
    } um { $time } Uhr statt um { $before } Uhr. Ich notiere nur eine Dosis am Abend: Zwischen zwei Dosen liegt mindestens ein Tag (E4).
dose-off-evening = Heute ist ein Abend ohne Eisen. Deine letzte Dosis war am { $evening }, um { $time } Uhr, und zwischen zwei doppelten Dosen liegen zwei Tage (E4). Ich habe noch nichts notiert. Hast du trotzdem Eisen genommen?
dose-off-evening-first = Heute ist ein Abend ohne Eisen: Die doppelte Dosis kommt nur jeden zweiten Abend (E6). Ich habe noch nichts notiert. Hast du trotzdem Eisen genommen?
button-took-anyway = Ja, genommen
button-not-taken = Nein
rhythm-counts-from-here = Ab heute zähle ich jeden zweiten Abend neu. Die nächste Dosis: { $next }.
dose-not-noted = Gut, ich habe nichts notiert. Die nächste Dosis: { $next }.
dose-snoozed = Gut. Ich erinnere dich um { $until } Uhr wieder.
dose-snoozed-bedtime = Gut. Ich erinnere dich um { $until } Uhr wieder. Dann ist deine Schlafenszeit, und danach melde ich mich nicht mehr.
dose-moved = Notiert: um { $meal } Uhr noch einmal gegessen. An dein Eisen erinnere ich dich jetzt um { $due } Uhr.
dose-reopened = Zurückgenommen. Der Abend ist wieder offen.
already-noted = Das ist schon notiert.
noted = Notiert.
evening-too-old = Dieser Abend ist zu lange her. Ich kann ihn nicht mehr ändern.
evening-ahead = Dieser Abend kommt erst noch.
no-iron-running = Bei mir stehen für dich keine Eisentabletten. Falls du welche nimmst, sag es mir unter /settings.
time-ahead = { $time } Uhr kommt erst noch. Nenne mir bitte eine Zeit, die schon vorbei ist.
iron-on-hold = Ich erinnere dich zurzeit nicht an Eisen, denn das Protokoll sieht gerade keines vor. Warum, steht unter /next.

check-in-discomfort =
    Wie schlimm waren deine Beine seit den letzten Abendfragen? Denk an den schlimmsten Moment.

    0 ist gar nichts, 10 ist das Schlimmste, was du dir vorstellen kannst.
check-in-discomfort-today =
    Wie schlimm waren deine Beine heute? Denk an den schlimmsten Moment.

    0 ist gar nichts, 10 ist das Schlimmste, was du dir vorstellen kannst.
button-same-as-last-night = Wie letzte Nacht
check-in-hard = Das ist viel. Es tut mir leid, dass es so schlimm ist.
button-help-tonight = Hilfe für heute Nacht
check-in-late = Diese Frage kommt verspätet. Sie sollte um { $due } Uhr kommen, aber da konnte ich sie nicht senden.
button-score = { $score }
check-in-onset =
    Schlimmster Moment: { $score } von 10.

    Wann hat es angefangen?
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
    Schlimmster Moment: { $score } von 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] , ab dem Vormittag
        [afternoon] , ab dem Nachmittag
        [early-evening] , ab dem frühen Abend
        [late-evening] , erst nach 21 Uhr
       *[in-bed] , erst im Bett
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
    Notiert, danke. Schlimmster Moment: { $score } von 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] , ab dem Vormittag
        [afternoon] , ab dem Nachmittag
        [early-evening] , ab dem frühen Abend
        [late-evening] , erst nach 21 Uhr
       *[in-bed] , erst im Bett
    }.{ $loss ->
        [none] {""}
        [nothing] {" "}Verlorener Schlaf letzte Nacht: keiner.
        [under-30] {" "}Verlorener Schlaf letzte Nacht: unter 30 Minuten.
        [over-120] {" "}Verlorener Schlaf letzte Nacht: über 120 Minuten.
       *[other] {" "}Verlorener Schlaf letzte Nacht: { $loss } Minuten.
    }
button-change = Ändern
week-legs = Deine Woche: Beine { $legs }.
week-legs-and-before = Deine Woche: Beine { $legs }, letzte Woche { $before }.
week-iron = Eisen { $taken } von { $of }.
pattern-none = Ich habe in deinen Nächten nach einem Muster gesucht. Noch zeigt sich keines.
pattern-weekday =
    In deinen Nächten zeigt sich etwas: In { $worst } von { $weeks } Wochen war es am schlimmsten am { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }. Das ist mehr, als der Zufall tun würde.
pattern-weeks =
    In deinen Nächten zeigt sich etwas: In Wochen mit { $difference ->
        [alcohol] Alkohol
       *[other] mehr Koffein
    } lag dein mittlerer Wert bei { $with }, in den anderen bei { $without }. Das ist mehr, als der Zufall tun würde. Woran es liegt, sagt es nicht.
check-in-discomfort-on =
    Wie schlimm waren deine Beine am { $day }? Denk an den schlimmsten Moment.

    0 ist gar nichts, 10 ist das Schlimmste, was du dir vorstellen kannst.
evening-folded = { $day }: { $parts }
folded-iron = Eisen um { $time } Uhr
folded-no-iron = kein Eisen
folded-iron-unknown = Eisen: keine Antwort
folded-legs = Beine { $score }
folded-legs-unknown = Beine: keine Antwort
folded-no-answer = keine Antwort
folded-noted = notiert
folded-ask-dose = { $day }: Hast du dein Eisen genommen?
button-add = Nachtragen
not-a-score = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine ganze Zahl von 0 bis 10, etwa: 7.
ask-todays-dose = Noch etwas, bevor ich dich erinnere: Hast du das Eisen für heute schon genommen?
button-had-today = Ja, schon
button-not-yet-today = Noch nicht
todays-dose-noted = Notiert: Das Eisen für heute ist genommen ({ $tablets ->
        [one] 1 Tablette{ $iron }
       *[other] { $tablets } Tabletten{ $iron }
    }). Die nächste Erinnerung: { $next }.
todays-dose-not-yet = Danke. Dann erinnere ich dich nach deiner letzten Mahlzeit.
