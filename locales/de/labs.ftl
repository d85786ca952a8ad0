# Results, and the protocol's next step.

labs-how =
    So schickst du mir deine Werte:

    /labs ferritin=88
    /labs Ferritin 88 µg/l, TSAT 22 %, Datum 20.11.2026

    Du kannst auch mehrere Zeilen aus dem Befund einfügen. Nimm die Einheit, die im Befund steht, und nenne den Tag der Blutabnahme. Ich zeige dir, was ich verstanden habe; du kannst es korrigieren oder zurücknehmen.

    /labs allein fragt dich nach einem Wert nach dem anderen.
labs-echo = Notiert: { $values }. Blutabnahme am { $drawn }.
labs-approximate = Nur ungefähr umgerechnet: { $values }.
value-estimated = { $value } (geschätzt)
value-dated = { $value } ({ $on })
labs-undone = Zurückgenommen. Diese Werte zählen nicht mehr.
lab-unknown = Einen Wert namens „{ $what }“ kenne ich nicht.
lab-unknown-near = „{ $what }“ kenne ich nicht. Meinst du { $nearest }?
lab-unit-unknown = Die Einheit „{ $what }“ kenne ich bei { $analyte } nicht. Möglich sind: { $accepted }.
lab-not-a-number = Bei { $analyte } kann ich „{ $what }“ nicht als Zahl lesen.
lab-doubled = Für { $analyte } stehen da zwei Werte. Schick mir bitte nur den richtigen.
lab-out-of-range = { $analyte } { $value } kann nicht stimmen. Ich nehme Werte von { $low } bis { $high }. Prüf bitte Zahl und Einheit.
lab-earlier = Nicht eingetragen, weil es ein früherer Wert ist: { $analytes }. Willst du ihn auch hier haben, schick ihn mit seinem eigenen Datum.
lab-not-the-draw = Ich habe { $date } gefunden, aber nicht als Tag der Blutabnahme, darum habe ich heute eingetragen. War es ein anderer Tag? Tippe auf Rückgängig und schick es noch einmal mit Datum 20.11.2026.
lab-no-value = Für { $analyte } habe ich keinen Wert gefunden.
lab-future-date = Der { $date } kommt erst noch, da kann die Blutabnahme nicht gewesen sein.
lab-several-dates = Gemeint sein kann der { $first } oder der { $second }.
lab-not-a-date = „{ $what }“ kann ich nicht als Datum lesen.
lab-too-long = Das ist mehr, als ich auf einmal lesen kann. Schick mir bitte nur die Zeilen mit den Werten.
lab-example = Ein gutes Beispiel: /labs Ferritin 88 µg/l, TSAT 22 %, Datum 20.11.2026
lab-nothing = Darin habe ich keine Werte gefunden.
lab-ask-unit = Welche Einheit steht im Befund bei { $analyte } { $number }?
button-unit = { $unit }
lab-ask-unusual = Steht das so im Befund: { $value }? Es ist ungewöhnlich, darum frage ich.
lab-urgent = Wenn ja: Geh heute noch zum Arzt oder zur Ärztin.
lab-ask-note = Das klingt nach einer Frage, darum ist noch nichts notiert. Soll ich { $value } notieren? Dann kann ich dir den nächsten Schritt nennen.
lab-ask-fraction = Du schreibst { $number }. Meinst du { $value }?
lab-ask-number = Bei „{ $what }“ ({ $analyte }) bin ich nicht sicher. Was ist richtig?
button-value = { $value }
button-yes-right = Ja, das stimmt
button-leave-out = Weglassen
lab-left-out = Nicht eingetragen: { $analyte } vom { $drawn }, denn die Frage dazu blieb offen. Schick den Wert gern noch einmal.
lab-so-far = Bisher verstanden: { $values }.
lab-question-open = Zu deinen Werten ist noch eine Frage offen.
lab-tsat-differs = Im Befund steht TSAT { $reported }, seine anderen Werte ergeben aber { $computed }. Sind Einheiten durcheinandergeraten? Bis das klar ist, zählt der höhere Wert; bitte prüf es.
lab-two-values = Für { $analyte } vom { $drawn } gibt es zwei Werte: { $one } und { $other }. Welcher stimmt?

step-l1 = Dieses Protokoll ist nicht für dich gedacht ({ $reasons }). Für diese Werte gibt es darin keinen nächsten Schritt: Geh mit ihnen zu deinem Arzt oder deiner Ärztin.
step-l2 =
    { $unprepared ->
        [yes] Der nächste Schritt des Protokolls: vorerst kein Eisen und kein Vitamin C als Tablette. Wiederhole den Test morgens, nüchtern und mindestens 2 Tage ohne Eisen davor.
       *[no] Der nächste Schritt des Protokolls: kein Eisen und kein Vitamin C als Tablette. Lass in der Praxis nach einer Eisenüberladung schauen und nimm diese Werte mit.
    }

    Deine TSAT ist { $tsat }. Das Protokoll gibt Eisen nur unter 45 %.
step-l3 =
    Der nächste Schritt des Protokolls: kein Eisen mehr, weder Tabletten noch Infusion. Zeig diese Werte deinem Arzt oder deiner Ärztin.

    Dein Ferritin ist { $ferritin }. Ab 300 µg/L gibt das Protokoll kein Eisen mehr.
step-l7 = Der nächste Schritt des Protokolls ist ein Bluttest: Ferritin, dazu Eisen und TSAT (Transferrinsättigung). Morgens, nüchtern und mindestens 2 Tage ohne Eisen davor.
step-l18 =
    Der nächste Schritt des Protokolls: Wiederhole den Test, 2–4 Wochen nachdem du gesund bist. Bis dahin weiter wie bisher.

    Dein Ferritin ist { $ferritin }. Krankheit lässt Ferritin zu hoch wirken, deshalb entscheidet dieser Wert nicht.
step-l11 =
    Der nächste Schritt des Protokolls: weiter jeden Abend eine Dosis. Der nächste Bluttest { $past ->
        [yes] war am { $retest } fällig.
       *[no] ist am { $retest } fällig.
    }

    Dein Ferritin ist { $ferritin }. Bis 75 µg/L nimmt man jeden Abend Eisen.
step-l11-back = Du nimmst jetzt jeden zweiten Abend Eisen. Zurück zu jedem Abend geht es mit dem Knopf unten; ich frage vorher nach.
step-l11-infusion = Die erste Wahl des Protokolls ist eine Infusion: Frag in der Praxis danach. Deine TSAT ist { $tsat }, also unter 45 %.
step-l12 =
    { $every_other ->
        [yes] Der nächste Schritt des Protokolls: weiter jeden zweiten Abend, wenn dein Arzt oder deine Ärztin zustimmt.
       *[no] Der nächste Schritt des Protokolls: jeden zweiten Abend doppelt so viele Tabletten, wenn dein Arzt oder deine Ärztin zustimmt.
    } Der nächste Bluttest { $past ->
        [yes] war am { $retest } fällig.
       *[no] ist am { $retest } fällig.
    }

    Dein Ferritin ist { $ferritin }. Über 75 µg/L nimmt der Körper Eisen langsamer auf.

    Die Quellen sind uneins: Die US-Leitlinie von 2025 zieht Berichten zufolge bei 75–100 µg/L eine Infusion vor.
step-l13 =
    { $every_other ->
        [yes] Der nächste Schritt des Protokolls: weiter jeden zweiten Abend, oder frag in der Praxis nach einer Infusion (wenn die TSAT unter 45 % liegt).
       *[no] Der nächste Schritt des Protokolls: jeden zweiten Abend doppelt so viele Tabletten, oder frag in der Praxis nach einer Infusion (wenn die TSAT unter 45 % liegt).
    } Der nächste Bluttest { $past ->
        [yes] war am { $retest } fällig.
       *[no] ist am { $retest } fällig.
    }

    Dein Ferritin ist { $ferritin }. Das liegt über dem Ziel von 100 µg/L, aber manche brauchen 200–300 µg/L. Auch was nach dem Eisen kommt, kannst du ansprechen.

    Die Quellen sind uneins: Die US-Leitlinie gibt über 100 µg/L Berichten zufolge in der Regel keines, das Vorgehen der Mayo-Klinik eine Infusion nur darunter.
step-l14 =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin, ob du das Eisen absetzt oder jeden zweiten Abend weitermachst. Der nächste Bluttest { $past ->
        [yes] war am { $retest } fällig.
       *[no] ist am { $retest } fällig.
    }

    Dein Ferritin ist { $ferritin }. Das liegt über dem Ziel von 100 µg/L, und deine Beine sind ruhig.
dose-double = Bei dir wären das doppelt so viele: { $tablets } Tabletten mit { $iron } mg Eisen.
dose-double-ask = Doppelt so viele Tabletten wären bei dir mehr Eisen, als ein Abend bringen soll: Frag in der Praxis, welche Dosis passt.
dose-runs =
    Das sind jedes Mal { $tablets ->
        [one] { $tablets } Tablette
       *[other] { $tablets } Tabletten
    } mit { $iron } mg Eisen.
step-l15-nightly =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach 1000 mg Eisencarboxymaltose oder Eisenderisomaltose als einer einzigen Infusion. Ob diese Menge passt, entscheidet die Klinik.

    Sonst: jeden Abend Eisentabletten, in der Praxis abgesprochen.

    Ferritin { $ferritin } und TSAT { $tsat } liegen unter 300 µg/L und 45 %, den Grenzen des Protokolls für Eisen.
step-l15-every-other =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach 1000 mg Eisencarboxymaltose oder Eisenderisomaltose als einer einzigen Infusion. Ob diese Menge passt, entscheidet die Klinik.

    Sonst: jeden zweiten Abend die doppelte Dosis Eisentabletten, in der Praxis abgesprochen.

    Ferritin { $ferritin } und TSAT { $tsat } liegen unter 300 µg/L und 45 %, den Grenzen des Protokolls für Eisen.
step-l16 =
    Der nächste Schritt des Protokolls: erst die TSAT (Transferrinsättigung) bestimmen lassen.

    Unter 45 %: Frag in der Praxis nach einer Eiseninfusion oder sonst nach Eisentabletten.
    Ab 45 %: kein Eisen, und lass nach einer Eisenüberladung schauen.

    Dein Ferritin ist { $ferritin }.
branch-target = Dein Ferritin ist { $ferritin }, über dem Ziel von 100 µg/L. Der nächste Schritt des Protokolls hängt von deinen Beinen ab. Nächster Bluttest: { $retest }.
legs-question = Plagen dich deine Beine noch?
button-legs-bother = Ja, sie plagen mich
button-legs-quiet = Nein, sie sind ruhig
legs-counted = In { $bad } von { $answered } Nächten hast du deinen Beinen 4 oder mehr gegeben.
button-legs-do-bother = Meine Beine plagen mich doch
button-legs-are-quiet = Meine Beine sind ruhig
reminders-on-hold = Deine Erinnerungen an Eisen ruhen, bis neue Werte etwas anderes sagen.
hold-ended = Deinem Eisen steht nichts mehr im Weg. Soll ich dich wieder daran erinnern?
button-iron-from-tonight = Ab heute Abend
button-iron-not-yet = Noch nicht
iron-resumed =
    Ab heute Abend erinnere ich dich wieder: { $tablets ->
        [one] { $tablets } Tablette
       *[other] { $tablets } Tabletten
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg Eisen)
    }.
iron-stays-off = Gut, ich erinnere dich noch nicht an Eisen. Mit /next kannst du es wieder einschalten.
button-nightly-again = Zurück zu jedem Abend
button-doctor-says-stop = Ärztlicher Rat: absetzen
button-doctor-says-go-on = Ärztlicher Rat: weiter
button-had-infusion = Ich hatte eine Infusion
button-start-tablets = Mit Tabletten beginnen
note-tsat-missing = Eine eindeutige TSAT fehlt. Man braucht sie, um zu viel Eisen auszuschließen und eine Infusion zu beurteilen.
note-ferritin-bound = Das Labor nennt das Ferritin nur als { $ferritin }. Das entscheidet den Schritt nicht; ein genauer Wert würde es.
note-ferritin-old = Dein letztes Ferritin, { $ferritin }, ist vom { $on }. Das ist zu lange her, um einen Schritt zu entscheiden.
note-retest-due = Dein letztes Ferritin, { $ferritin }, ist vom { $on }. Das war vor der Kontrolle nach 8 Wochen, die am { $retest } fällig war.
disclaimer = Kein ärztlicher Rat. Von einem Patienten, nicht von einem Arzt. Erst besprechen, dann handeln.
after-iron =
    Wenn Eisen allein nicht reicht, nennt das Protokoll Medikamente, die man ärztlich besprechen und verschreiben lassen kann. Der Reihe nach:

    1. α2δ-Liganden: Gabapentin, Gabapentin-Enacarbil, Pregabalin.
    2. Niedrig dosierte Opioide, bei schweren oder schmerzhaften unruhigen Beinen.
    3. Dopaminagonisten: Pramipexol, Ropinirol, Rotigotin. Früher erste Wahl, heute nicht mehr: Mit der Zeit können sie die Beine verschlimmern (Augmentation). Nie plötzlich absetzen.

    Frag auch, ob eines deiner Mittel die Beine unruhiger macht: manche Antidepressiva, müde machende Antihistaminika, Mittel gegen Übelkeit. Ändere daran nichts ohne ärztlichen Rat.

    Wer das Protokoll schrieb, weiß hierüber nach eigenen Worten am wenigsten.
button-tsat-how = Wie bekomme ich die?
tests-how =
    Die ersten Tests: Eisen, Ferritin und TSAT (Transferrinsättigung); Vitamin D; die Vitamine B1, B9 (Folsäure) und B12. Sinnvoll dazu, um Ferritin besser zu deuten: CRP und Hämoglobin.

    Geh morgens und nüchtern, mindestens 2 Tage ohne Eisen davor. Steht die TSAT nicht im Befund, kann ich sie aus Eisen und TIBC (Eisenbindungskapazität), UIBC oder Transferrin berechnen.
