# Results, and the protocol's next step.

labs-how =
    So schickst du mir deine Werte:

    /labs ferritin=88
    /labs Ferritin 88 µg/L, TSAT 22 %, Datum 20.11.2026

    Du kannst auch mehrere Zeilen aus dem Befund einfügen. Nimm die Einheit, die im Befund steht, und nenne den Tag der Blutabnahme. Ich zeige dir, was ich verstanden habe. Du kannst es dann korrigieren oder zurücknehmen.

    Schreibst du nur /labs, frage ich dich Wert für Wert.
labs-echo = Notiert: { $values }. Blutabnahme am { $drawn }.
labs-approximate = Nur ungefähr umgerechnet: { $values }.
value-estimated = { $value } (geschätzt)
value-dated = { $value } ({ $on })
labs-undone = Zurückgenommen. Diese Werte zählen nicht mehr.
lab-unknown = Einen Wert namens „{ $what }“ kenne ich nicht.
lab-unknown-near = „{ $what }“ kenne ich nicht. Meinst du { $nearest }?
lab-unit-unknown = Die Einheit „{ $what }“ kenne ich bei { $analyte } nicht. Diese gehen: { $accepted }.
lab-not-a-number = Bei { $analyte } erkenne ich „{ $what }“ nicht als Zahl.
lab-doubled = Für { $analyte } stehen da zwei Werte. Schick mir bitte nur den richtigen.
lab-out-of-range = { $analyte } { $value } kann nicht stimmen. Ich nehme Werte von { $low } bis { $high }. Prüfe bitte Zahl und Einheit.
lab-earlier = Nicht eingetragen, weil es von früher ist: { $analytes }. Wenn du es auch hier haben willst, schick es mit seinem eigenen Datum.
lab-not-the-draw = Ich habe den { $date } gefunden, aber nicht als Tag der Blutabnahme, darum habe ich heute eingetragen. War es ein anderer Tag? Tippe auf „Rückgängig“ und schick es noch einmal mit Datum 20.11.2026.
lab-no-value = Für { $analyte } habe ich keinen Wert gefunden.
lab-future-date = Der { $date } kommt erst noch, da kann die Blutabnahme nicht gewesen sein.
lab-several-dates = Zwei Tage kommen infrage: der { $first } und der { $second }.
lab-not-a-date = „{ $what }“ erkenne ich nicht als Datum.
lab-too-long = Das ist mehr, als ich auf einmal lesen kann. Schick mir bitte nur die Zeilen mit den Werten.
lab-example = Ein gutes Beispiel: /labs Ferritin 88 µg/L, TSAT 22 %, Datum 20.11.2026
lab-nothing = Darin habe ich keine Werte gefunden.
lab-ask-unit = Welche Einheit steht im Befund bei { $analyte } { $number }?
button-unit = { $unit }
lab-ask-unusual = Steht das so im Befund: { $value }? Das ist ungewöhnlich, darum frage ich.
lab-urgent = Wenn ja: Geh heute noch zum Arzt oder zur Ärztin.
lab-no-iron = Wenn ja: Nimm kein Eisen, bis das geklärt ist.
lab-ask-note = Das klingt nach einer Frage, darum habe ich noch nichts notiert. Soll ich { $value } notieren? Dann kann ich dir den nächsten Schritt des Protokolls nennen.
lab-ask-fraction = Du schreibst { $number }. Meinst du { $value }?
lab-ask-number = Bei „{ $what }“ ({ $analyte }) bin ich nicht sicher. Was ist richtig?
button-value = { $value }
button-yes-right = Ja, das stimmt
button-leave-out = Weglassen
lab-left-out = Nicht eingetragen: { $analyte } vom { $drawn }, denn die Frage dazu blieb offen. Du kannst den Wert jederzeit noch einmal schicken.
lab-so-far = Bisher verstanden: { $values }.
lab-question-open = Zu deinen Werten ist noch eine Frage offen.
lab-tsat-differs = Im Befund steht TSAT { $reported }, aus den anderen Werten ergibt sich aber { $computed }. Sind Einheiten verwechselt worden? Bis das klar ist, zählt der höhere Wert. Prüfe es bitte.
lab-two-values = Für { $analyte } vom { $drawn } gibt es zwei Werte: { $one } und { $other }. Welcher stimmt?

step-l1 = Dieses Protokoll ist nicht für dich gemacht ({ $reasons }). Darum nennt es für diese Werte keinen nächsten Schritt: Geh mit ihnen zu deinem Arzt oder deiner Ärztin.
pregnant-ask = Um Eisen in der Schwangerschaft kümmert sich deine Hebamme oder deine Praxis. Nimmst du gerade Eisen? Dann frag dort, bevor du aufhörst oder weitermachst. (X1a)
step-l2 =
    { $unprepared ->
        [yes] Der nächste Schritt des Protokolls: vorerst kein Eisen und keine Vitamin-C-Tabletten. Wiederhole den Test morgens, nüchtern und nach mindestens 2 Tagen ohne Eisen.
       *[no] Der nächste Schritt des Protokolls: kein Eisen und keine Vitamin-C-Tabletten. Bitte deinen Arzt oder deine Ärztin, eine Eisenüberladung abzuklären, und nimm diese Werte mit.
    }

    Deine TSAT liegt bei { $tsat }. Eisen gibt es nach dem Protokoll nur unter 45 %.
step-l3 =
    Der nächste Schritt des Protokolls: kein Eisen mehr, weder Tabletten noch Infusion. Zeig diese Werte deinem Arzt oder deiner Ärztin.

    Dein Ferritin liegt bei { $ferritin }. Die Obergrenze des Protokolls, 300 µg/L, ist damit erreicht.
step-l7 = Der nächste Schritt des Protokolls ist ein Bluttest: Ferritin, dazu Eisen und TSAT (Transferrinsättigung). Lass ihn morgens machen, nüchtern und nach mindestens 2 Tagen ohne Eisen.
step-l18 =
    Der nächste Schritt des Protokolls: Wiederhole den Test, wenn du seit 2–4 Wochen wieder gesund bist. Mach bis dahin weiter wie bisher.

    Dein Ferritin liegt bei { $ferritin }. Wenn man krank ist, fällt Ferritin zu hoch aus. Darum entscheidet dieser Wert nicht.
step-l11 =
    Der nächste Schritt des Protokolls: weiter jeden Abend eine Dosis. Der nächste Bluttest { $past ->
        [yes] war am { $retest } fällig.
       *[no] ist am { $retest } fällig.
    }

    Dein Ferritin liegt bei { $ferritin }. Bis 75 µg/L nimmt man jeden Abend Eisen.
step-l11-back = Du nimmst jetzt jeden zweiten Abend Eisen. Mit dem Knopf unten kommst du zurück zu jedem Abend; ich frage vorher noch einmal.
step-l11-infusion = Die erste Wahl des Protokolls ist eine Infusion, wenn du eine bekommen kannst: Frag deinen Arzt oder deine Ärztin. Deine TSAT liegt bei { $tsat }, also unter 45 %.
step-l12 =
    { $every_other ->
        [yes] Der nächste Schritt des Protokolls: weiter jeden zweiten Abend, wenn dein Arzt oder deine Ärztin zustimmt.
       *[no] Der nächste Schritt des Protokolls: jeden zweiten Abend doppelt so viele Tabletten, wenn dein Arzt oder deine Ärztin zustimmt.
    } Der nächste Bluttest { $past ->
        [yes] war am { $retest } fällig.
       *[no] ist am { $retest } fällig.
    }

    Dein Ferritin liegt bei { $ferritin }. Über 75 µg/L nimmt der Körper Eisen langsamer auf.

    Die Quellen sind sich nicht einig: Es wird berichtet, dass die US-Leitlinie von 2025 bei 75–100 µg/L eine Infusion vorzieht.
step-l13 =
    { $every_other ->
        [yes] Der nächste Schritt des Protokolls: weiter jeden zweiten Abend, oder frag deinen Arzt oder deine Ärztin nach einer Infusion (wenn die TSAT unter 45 % liegt).
       *[no] Der nächste Schritt des Protokolls: jeden zweiten Abend doppelt so viele Tabletten, oder frag in der Praxis nach einer Infusion (bei einer TSAT unter 45 %).
    } Der nächste Bluttest { $past ->
        [yes] war am { $retest } fällig.
       *[no] ist am { $retest } fällig.
    }

    Dein Ferritin liegt bei { $ferritin }. Das ist über dem Ziel von 100 µg/L, aber manche brauchen 200–300 µg/L. Du kannst auch ansprechen, was nach dem Eisen kommt.

    Die Quellen sind sich nicht einig: Laut Berichten sieht die US-Leitlinie über 100 µg/L in der Regel kein Eisen vor, das Schema der Mayo-Klinik eine Infusion nur darunter.
step-l14 =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin, ob du das Eisen absetzt oder jeden zweiten Abend weitermachst. Der nächste Bluttest { $past ->
        [yes] war am { $retest } fällig.
       *[no] ist am { $retest } fällig.
    }

    Dein Ferritin liegt bei { $ferritin }. Das ist über dem Ziel von 100 µg/L, und deine Beine sind ruhig.
dose-double = Das wären { $tablets } Tabletten mit zusammen { $iron } mg Eisen.
dose-double-ask = Doppelt so viele Tabletten wären bei dir zu viel Eisen für einen Abend: Frag deinen Arzt oder deine Ärztin, welche Dosis passt.
dose-runs =
    Das sind jedes Mal { $tablets ->
        [one] { $tablets } Tablette mit
       *[other] { $tablets } Tabletten mit zusammen
    } { $iron } mg Eisen.
step-l15-nightly =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach einer Infusion mit 1000 mg Eisencarboxymaltose oder Eisenderisomaltose, alles auf einmal. Ob diese Menge passt, entscheidet die Praxis.

    Wenn das nicht geht: jeden Abend Eisentabletten, mit deinem Arzt oder deiner Ärztin abgesprochen.

    Ferritin { $ferritin } und TSAT { $tsat } liegen unter den Grenzen des Protokolls für Eisen, 300 µg/L und 45 %.
step-l15-every-other =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach einer Infusion mit 1000 mg Eisencarboxymaltose oder Eisenderisomaltose, alles auf einmal. Ob diese Menge passt, entscheidet die Praxis.

    Wenn das nicht geht: jeden zweiten Abend die doppelte Dosis Eisentabletten, mit deinem Arzt oder deiner Ärztin abgesprochen.

    Ferritin { $ferritin } und TSAT { $tsat } liegen unter den Grenzen des Protokolls für Eisen, 300 µg/L und 45 %.
step-l16 =
    Der nächste Schritt des Protokolls: Lass zuerst die TSAT (Transferrinsättigung) bestimmen.

    Unter 45 %: Frag deinen Arzt oder deine Ärztin nach einer Eiseninfusion oder sonst nach Eisentabletten.
    Ab 45 %: kein Eisen. Bitte deinen Arzt oder deine Ärztin, eine Eisenüberladung abzuklären.

    Dein Ferritin liegt bei { $ferritin }.
branch-target = Dein Ferritin liegt bei { $ferritin }, also über dem Ziel des Protokolls von 100 µg/L. Der nächste Schritt des Protokolls hängt von deinen Beinen ab. Der nächste Bluttest ist am { $retest } fällig.
legs-question = Plagen dich deine Beine noch?
button-legs-bother = Beine plagen mich
button-legs-quiet = Beine sind ruhig
legs-counted = In { $bad } von { $answered } Nächten hast du deine Beine mit 4 oder mehr bewertet.
button-legs-do-bother = Meine Beine plagen mich doch
button-legs-are-quiet = Meine Beine sind ruhig
reminders-on-hold = Ich erinnere dich nicht an Eisen, bis neue Werte etwas anderes sagen.
hold-ended = Der Stopp ist vorbei. Soll ich dich wieder an dein Eisen erinnern?
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
iron-stays-off = Gut, ich erinnere dich noch nicht an Eisen. Unter /next biete ich es dir wieder an.
button-nightly-again = Zurück zu jedem Abend
button-doctor-says-stop = Ärztlicher Rat: absetzen
button-doctor-says-go-on = Ärztlicher Rat: weiter
button-had-infusion = Infusion bekommen
button-start-tablets = Tabletten nehmen
note-tsat-missing = Eine eindeutige TSAT fehlt. Man braucht sie, um zu viel Eisen auszuschließen und um zu beurteilen, ob eine Infusion passt.
note-ferritin-bound = Das Labor nennt das Ferritin nur als { $ferritin }. Damit steht der Schritt nicht fest, mit einem genauen Wert schon.
note-ferritin-old = Dein letztes Ferritin, { $ferritin }, ist vom { $on }. Das ist zu lange her, um den nächsten Schritt zu bestimmen.
note-retest-due = Dein letztes Ferritin, { $ferritin }, ist vom { $on }. Das war vor der Kontrolle nach 8 Wochen, die am { $retest } fällig war.
disclaimer = Kein ärztlicher Rat. Von einem Patienten, nicht von einem Arzt. Erst besprechen, dann handeln.
after-iron =
    Wenn Eisen nicht mehr weiterhilft und dich die Beine noch plagen, nennt das Protokoll Medikamente. Nur Ärzte können sie verschreiben. Der Reihe nach:

    1. α2δ-Liganden: Gabapentin, Gabapentin-Enacarbil, Pregabalin.
    2. Niedrig dosierte Opioide, wenn es schlimm oder schmerzhaft ist. Zusammen mit 1., mit Schlafapnoe oder einer Lungenkrankheit können sie die Atmung bremsen.
    3. Dopaminagonisten: Pramipexol, Ropinirol, Rotigotin. Früher erste Wahl, heute nicht mehr: Mit der Zeit können sie die Beine unruhiger machen (Augmentation). Nie plötzlich absetzen.

    Auch manche Antidepressiva, Antihistaminika und Mittel gegen Übelkeit machen die Beine unruhiger. Ändere daran nichts ohne ärztlichen Rat.

    Der Autor sagt, dass er hierüber am wenigsten weiß.
button-tsat-how = Wie geht der Test?
tests-how =
    Die ersten Tests: Eisen, Ferritin und TSAT (Transferrinsättigung); Vitamin D; die Vitamine B1, B9 (Folsäure) und B12. Dazu lohnen sich CRP und Hämoglobin, damit man das Ferritin besser einschätzen kann.

    Geh morgens und nüchtern hin, nach mindestens 2 Tagen ohne Eisen. Steht die TSAT nicht im Befund, kann ich sie aus Eisen und TIBC (Eisenbindungskapazität), UIBC oder Transferrin berechnen.
