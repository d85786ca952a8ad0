# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Notiert: ab jetzt jeden Abend { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    }. Die nächste Erinnerung: { $first }.
rhythm-every-other = Notiert: ab jetzt jeden zweiten Abend { $tablets } Tabletten. Die nächste Erinnerung: { $first }. Die Abende dazwischen bleiben still. Ändern kannst du das unter /settings.
dose-too-soon-double = Dein Eisen käme heute zu früh: Eine doppelte Dosis braucht zwei volle Tage Abstand, und die letzte war um { $last } Uhr. Ab { $earliest } Uhr ist genug Zeit vergangen, aber das ist nach deiner Schlafenszeit. Heute auslassen ist in Ordnung.
button-every-other = Ärztlich abgesprochen: jeden 2. Abend
button-set-rhythm =
    { $rhythm ->
        [nightly] Wie oft: jeden Abend
       *[every-other] Wie oft: doppelt, jeden 2. Abend
    }

iron-stopped = Notiert: keine Erinnerungen an Eisen mehr. Falls du wieder anfängst, sag es mir unter /settings. Stärke und Anzahl bleiben gespeichert.
button-iron-stop = Eisentabletten beenden
button-iron-start = Mit Eisentabletten anfangen
button-iron-as-before =
    { $tablets ->
        [one] Ab heute, 1 Tablette wie bisher
       *[other] Ab heute, { $tablets } Tabletten wie bisher
    }
ask-iron-after-infusion = Deine Infusion war am { $on }. Wann Eisentabletten danach wieder infrage kommen, entscheidet die Ärztin oder der Arzt. Ist das schon besprochen?
button-doctor-says-yes = Ja, ab heute Abend
iron-restarted =
    Notiert: ab heute Abend { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    }. Ich erinnere dich nach deiner letzten Mahlzeit.
stop-what = Was soll aufhören? Tippe es an. Vorher ändert sich nichts.
button-stop-for-days = Alles, für ein paar Tage
button-stop-forget = Alles, für immer

infusion-when =
    Wann war die Infusion? Tippe oder schreib ein Datum, etwa 20. November.

    Es geht auch alles auf einmal: /infusion 20. November 1000 mg Ferinject.
infusion-amount = Infusion am { $on }. Wie viel Eisen war es? Auf dem Zettel der Praxis steht es in mg. Tippe oder schreib eine Zahl.
infusion-product = Infusion am { $on }. Welches Eisen war es?
button-product =
    { $product ->
        [carboxymaltose] Eisencarboxymaltose (Ferinject)
        [derisomaltose] Eisenderisomaltose (Monofer)
        [sucrose] Eisensaccharose (Venofer)
        [dextran] Eisendextran (CosmoFer)
        [ferumoxytol] Ferumoxytol (Feraheme)
       *[other] Ein anderes
    }
button-not-known = Weiß ich nicht
infusion-noted =
    Notiert: Infusion am { $on }{ $milligrams ->
        [0] {""}
       *[other] , { $milligrams } mg
    }{ $product ->
        [carboxymaltose] , Eisencarboxymaltose (Ferinject)
        [derisomaltose] , Eisenderisomaltose (Monofer)
        [sucrose] , Eisensaccharose (Venofer)
        [dextran] , Eisendextran (CosmoFer)
        [ferumoxytol] , Ferumoxytol (Feraheme)
        [other] , ein anderes Eisen
       *[none] {""}
    }.
infusion-more = Menge oder Mittel kannst du nachtragen, schick es einfach noch einmal: /infusion { $on } 1000 mg Ferinject.
infusion-ends-tablets = Deine Erinnerungen an Eisentabletten enden hier: Neben einer Infusion nimmt man kein Eisen ein. Wann es wieder losgeht, sagt die Ärztin oder der Arzt. Dann sag es mir unter /settings.
infusion-dates =
    Die volle Wirkung kommt nach 4–6 Wochen. Dann:
    • { $check }: Ich frage, wie es deinen Beinen geht, verglichen mit den Nächten davor.
    • { $retest }: Bluttest (Ferritin, Eisen, TSAT). Eine Woche vorher frage ich nach dem Termin.
infusion-retest = Der nächste Bluttest (Ferritin, Eisen, TSAT) ist am { $retest } fällig.
phosphate =
    { $stronger ->
        [yes] Wichtig bei Eisencarboxymaltose: Das Phosphat im Blut kann sinken, manchmal stark, vor allem nach mehreren Infusionen. Neue Knochen- oder Muskelschmerzen, Schwäche oder zunehmende Müdigkeit: Sag es bald in der Praxis und frag nach einem Phosphat-Test.
       *[no] Neue Knochen- oder Muskelschmerzen oder zunehmende Müdigkeit: Sag es in der Praxis. Nach einer Infusion kann das Phosphat im Blut sinken.
    }
after-infusion = Noch ein Wort zu deiner Infusion vom { $on }:
infusion-ahead = Der { $date } kommt erst noch, darum notiere ich noch nichts. Sag es mir danach: /infusion. Bis dahin geht alles weiter wie bisher.
infusion-undone = Zurückgenommen: Für diesen Tag ist keine Infusion mehr notiert.
not-an-amount = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte mg als ganze Zahl, von { $lowest } bis { $highest }, etwa: 1000.
infusion-left-out = „{ $what }“ habe ich nicht verstanden und weggelassen. Schreib es so: /infusion 20.11.2026 1000 mg Ferinject.
infusion-excluded = Dieses Protokoll ist nicht für dich geschrieben, darum folgt hier nichts daraus. Wie es weitergeht, weiß deine Ärztin oder dein Arzt.

pause-ask = Wie lange soll ich still sein? Eisen, Essensfrage, Abendfragen und Vitamine ruhen. Diese Abende gelten als Pause, nicht als verpasst.
button-pause-days =
    { $days ->
        [3] 3 Tage
        [7] 1 Woche
        [14] 2 Wochen
       *[other] { $days } Tage
    }
button-pause-dates = Andere Tage
pause-ask-dates = Von wann bis wann? Schreib es so: 1.–14. Dezember, oder: bis 5. Dezember.
not-a-span = „{ $what }“ kann ich nicht als Tage lesen. Versuch es so: 1.–14. Dezember, bis 5. Dezember, 3 Tage.
span-unusable = Diese Tage sind vorbei oder mehr als ein Jahr entfernt. Stimmen die Daten?
pause-noted = Notiert: Ich bin still vom { $from } bis zum { $until }, beide Tage eingeschlossen. Diese Abende gelten als Pause, nicht als verpasst. Weiter geht es am Abend des { $resumes }. Früher beenden: /resume.
pause-tests-go-on = Bluttests behalten ihre Termine, und dazu melde ich mich auch in der Pause.
pause-test-ahead = Bluttests behalten ihre Termine, und dazu melde ich mich auch in der Pause. Der nächste: { $date }.
pause-runs = Eine Pause ist notiert, vom { $from } bis zum { $until }.
button-pause-end = Pause beenden
pause-ended = Schön, dass du wieder da bist. Die Pause ist vorbei, ab jetzt geht alles weiter.
not-paused = Es ist keine Pause notiert. Für ein paar stille Abende: /pause.

stock-ask = Wie viele Eisentabletten sind noch da? Schreib die Zahl. Mit jeder notierten Dosis zähle ich herunter, und eine Woche vor dem Ende sage ich Bescheid.
stock-state =
    Noch { $left ->
        [one] 1 Tablette
       *[other] { $left } Tabletten
    }, so weit ich gezählt habe. { $days ->
        [0] Das reicht nicht für eine ganze Dosis.
        [one] Sie reichen noch etwa 1 Tag.
       *[other] Sie reichen noch etwa { $days } Tage.
    }

    Neu gezählt: Schreib die Zahl. Neue gekauft: Schreib +100.
stock-counted =
    Notiert: { $left ->
        [one] 1 Tablette
       *[other] { $left } Tabletten
    }. Sie reichen etwa { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }. Eine Woche vor dem Ende sage ich Bescheid.
stock-counted-only =
    Notiert: { $left ->
        [one] 1 Tablette
       *[other] { $left } Tabletten
    }. Ich zähle herunter, sobald du Eisentabletten nimmst.
stock-low =
    { $days ->
        [one] Deine Eisentabletten reichen noch etwa 1 Tag.
       *[other] Deine Eisentabletten reichen noch etwa { $days } Tage.
    } Wenn neue da sind, sag es mir, zum Beispiel: /stock +100.
stock-empty = Deine Eisentabletten reichen nicht mehr für eine Dosis. Wenn neue da sind, sag es mir, zum Beispiel: /stock +100.
not-a-stock = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine ganze Zahl an Tabletten, höchstens { $highest }, etwa: 60. Für neue: +100.
stock-off = Gut. Ich zähle keine Tabletten mehr.
button-stock-off = Nicht mehr zählen
button-stock-count = Tabletten zählen
button-set-stock =
    { $days ->
        [one] Vorrat: 1 Tag
       *[other] Vorrat: { $days } Tage
    }
button-set-stock-off = Vorrat: nicht gezählt

companions-menu =
    Das Protokoll empfiehlt Vitamin D neben dem Eisen, und einen B-Komplex, wenn ein B-Vitamin niedrig ist. Hohe Dosen Vitamin D nur ärztlich begleitet.

    Soll ich dich erinnern? Tippe eins an und wähl eine Uhrzeit.
button-set-companions = Vitamine
button-companion =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B-Komplex
    }: { $time }
button-companion-off =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B-Komplex
    }: keine Erinnerung
ask-companion-time =
    Wann soll ich dich an { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] deinen B-Komplex
    } erinnern? Tippe oder schreib eine Uhrzeit.
button-no-reminder = Keine Erinnerung
companion-reminder =
    { $companion ->
        [vitamin-d] Kleine Erinnerung: dein Vitamin D.
       *[b-complex] Kleine Erinnerung: dein B-Komplex.
    }
companion-taken =
    { $companion ->
        [vitamin-d] Notiert: Vitamin D genommen.
       *[b-complex] Notiert: B-Komplex genommen.
    }

check-in-so-far =
    Schlimmster Moment: { $score } von 10, { $onset ->
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
check-in-parts = Wo war es?
button-parts =
    { $parts ->
        [legs] Nur in den Beinen
        [arms] Auch in den Armen
       *[elsewhere] Auch anderswo
    }
check-in-parts-told =
    { $parts ->
        [legs] Nur in den Beinen.
        [arms] Auch in den Armen.
       *[elsewhere] Auch anderswo.
    }
check-in-week = Einmal in der Woche: War etwas anders? Kreuz an, was passt, und tippe dann auf den letzten Knopf.
button-difference =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $difference ->
        [caffeine] Mehr Koffein
        [alcohol] Alkohol
        [travel] Auf Reisen
        [medicine] Ein neues Medikament
       *[ill] Ich war krank
    }
button-nothing-different = Nichts
check-in-week-told = Anders in dieser Woche: { $differences }.
check-in-stomach = Hat das Eisen diese Woche deinen Bauch geärgert?
button-stomach =
    { $effect ->
        [nothing] Nein
        [some] Ein wenig
       *[bad] Sehr
    }
check-in-stomach-told =
    { $effect ->
        [nothing] Bauch: in Ordnung.
        [some] Bauch: ein wenig gereizt.
       *[bad] Bauch: sehr gereizt.
    }
stomach-bad = Wenn es so bleibt, sprich vor dem Weitermachen mit Arzt, Ärztin oder Apotheke. Schwarzer, teerartiger oder blutiger Stuhl, Bluterbrechen, Ohnmacht oder starke Bauchschmerzen: sofort in die Notaufnahme.
check-in-offer = Meine letzten sieben Abendfragen blieben ohne Antwort. Das macht nichts. Wie oft möchtest du sie von nun an?
ask-check-in-rhythm = Wie oft möchtest du die Abendfragen?
button-check-in-rhythm =
    { $rhythm ->
        [nightly] Jeden Abend
        [weekly] Einmal in der Woche
       *[off] Gar nicht
    }
check-in-rhythm-noted =
    { $rhythm ->
        [nightly] Notiert: Die Abendfragen kommen jeden Abend.
        [weekly] Notiert: Die Abendfragen kommen einmal in der Woche.
       *[off] Notiert: keine Abendfragen mehr. Wann immer du magst: /checkin.
    }
button-set-check-in-rhythm =
    { $rhythm ->
        [nightly] Wie oft: jeden Abend
        [weekly] Wie oft: einmal die Woche
       *[off] Wie oft: gar nicht
    }
button-next-morning = Am Morgen danach, { $time }

augmentation =
    In deinen Antworten hat sich etwas verändert: { $sign ->
        [earlier] Es fängt jetzt früher am Tag an als in deinen ersten Wochen hier
        [spread] Es sind nicht mehr nur die Beine wie in deinen ersten Wochen hier
       *[grown] Es ist stärker geworden als in deinen ersten Wochen hier, obwohl deine Medikamente gleich geblieben sind
    }.

    Bei Mitteln wie Pramipexol, Ropinirol, Rotigotin oder Levodopa heißt dieses Muster Augmentation. Sprich die Person darauf an, die es dir verschreibt, und zeig ihr deine Antworten. Ändere die Dosis nicht selbst und setz nie plötzlich ab.

button-menu-evening = Essen und Schlafenszeit
button-menu-iron = Eisen
button-menu-check-in = Abendfragen
button-menu-you = Über dich
button-set-infusion = Eine Infusion eintragen
button-set-pause = Pause
button-set-sex =
    { $sex ->
        [female] Geschlecht: weiblich
        [male] Geschlecht: männlich
       *[none] Geschlecht: keine Angabe
    }
ask-sex = Die Grenze für ein niedriges Hämoglobin ist bei Frauen und Männern verschieden. Welche gilt für dich? Du musst es nicht sagen.
button-sex =
    { $sex ->
        [female] Weiblich
        [male] Männlich
       *[none] Lieber nicht sagen
    }

difference =
    { $difference ->
        [caffeine] mehr Koffein
        [alcohol] Alkohol
        [travel] Reise
        [medicine] ein neues Medikament
       *[ill] krank
    }
nothing-different = nichts

response-check = Seit deiner Infusion am { $on } sind { $weeks } Wochen vergangen. Zeit, nach deinen Beinen zu fragen.
response-check-question = Wie geht es deinen Beinen jetzt, verglichen mit der Zeit vor der Infusion? Es zählt, was du selbst sagst.
pause-noted-day = Notiert: Am { $day } bin ich still. Dieser Abend gilt als Pause, nicht als verpasst. Früher beenden: /resume.
pause-off = Notiert: Die Pause fällt aus.
stock-counted-low =
    Notiert: { $left ->
        [one] 1 Tablette
       *[other] { $left } Tabletten
    }. { $days ->
        [0] Das reicht nicht für eine ganze Dosis.
        [one] Sie reichen etwa 1 Tag.
       *[other] Sie reichen etwa { $days } Tage.
    } Wenn neue da sind, sag es mir, zum Beispiel: /stock +100.
button-iron-anew = Ab heute, mit anderen Tabletten
plan-response = wie es deinen Beinen { $weeks } Wochen nach der Infusion geht
plan-after-infusion = ein Wort zum Phosphat nach der Infusion
plan-stock = deine Tabletten reichen dann noch etwa eine Woche
plan-companion =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B-Komplex
    }: jeden Tag um { $time } Uhr
ask-rhythm-nightly =
    Jeden Abend statt jeden zweiten? Eine Dosis ist dann { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg Eisen)
    }.
ask-rhythm-every-other =
    Doppelte Dosis jeden zweiten Abend? Eine Dosis ist dann { $tablets } Tabletten{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg Eisen)
    }, und die Abende dazwischen sind frei.

    Das Protokoll macht das bei einem Ferritin über 75 aus den letzten 6 Monaten, nicht im Kranksein abgenommen, und wenn der Arzt oder die Ärztin zustimmt.
button-rhythm-yes = Ja, jeden Abend
button-doctor-told-me = Ärztlich so verordnet
rhythm-on-hold = Deine letzten Werte sprechen gerade gegen Eisen. Darum bleibt die Dosis, wie sie ist. Frag deinen Arzt oder deine Ärztin, bevor du sie änderst.
rhythm-too-much = Das wären { $iron } mg Eisen auf einmal. Das ist mehr, als ich erinnern darf. Frag deinen Arzt oder deine Ärztin, welche Dosis richtig ist.
