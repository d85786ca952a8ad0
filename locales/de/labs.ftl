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
lab-ask-note = Das klingt nach einer Frage, darum ist noch nichts notiert. Soll ich { $value } notieren? Dann kann ich dir den nächsten Schritt nennen.
lab-ask-fraction = Du schreibst { $number }. Meinst du { $value }?
lab-ask-number = Bei „{ $what }“ ({ $analyte }) bin ich nicht sicher. Was ist richtig?
button-value = { $value }
button-yes-right = Ja, das stimmt
button-leave-out = Weglassen
lab-left-out = Nicht eingetragen: { $analyte } vom { $drawn }, denn die Frage dazu blieb offen. Schick den Wert gern noch einmal.
lab-so-far = Bisher verstanden: { $values }.
lab-question-open = Zu deinen Werten ist noch eine Frage offen.
lab-tsat-differs = Im Befund steht TSAT { $reported }, aus den anderen Werten ergibt sich { $computed }. Sind Einheiten vertauscht? Ich halte mich an den Befund; prüf es bitte.

step-l1 = Dieses Protokoll ist nicht für dich gedacht ({ $reasons }). Für diese Werte gibt es darin keinen nächsten Schritt: Geh mit ihnen zu deinem Arzt oder deiner Ärztin.
step-l2 = Deine TSAT ist { $tsat }. Das Protokoll sieht Eisen nur unter 45 % vor. Der nächste Schritt des Protokolls: kein Eisen. Lass ärztlich nach einer Eisenüberladung schauen und bring diese Werte mit.
step-l3 = Dein Ferritin ist { $ferritin }, das Protokoll gibt Eisen nur unter 300 µg/L. Der nächste Schritt des Protokolls: kein Eisen, weder Tabletten noch Infusion. Besprich diese Werte ärztlich.
step-l7 = Der nächste Schritt des Protokolls ist ein Bluttest: Ferritin, dazu Eisen und TSAT (Transferrinsättigung). Morgens, nüchtern und mindestens 2 Tage ohne Eisen davor.
step-l11 = Dein Ferritin ist { $ferritin }. Bis 75 µg/L ist der nächste Schritt des Protokolls: weiter jeden Abend eine Dosis. Der nächste Bluttest ist am { $retest } fällig.
step-l11-infusion = Deine TSAT ist { $tsat }. Unter 45 % ist eine Infusion die erste Wahl des Protokolls, wenn du eine bekommen kannst: Frag ärztlich danach.
step-l12 =
    Dein Ferritin ist { $ferritin }. Über 75 µg/L nimmt der Körper Eisen langsamer auf. Der nächste Schritt des Protokolls: jeden zweiten Abend eine doppelte Dosis erwägen. Frag ärztlich danach. Der nächste Bluttest ist am { $retest } fällig.

    Die Quellen sind uneins: Die US-Leitlinie von 2025 soll bei 75–100 µg/L eine Infusion vorziehen.
step-l13 = Dein Ferritin ist { $ferritin }. Das Ziel von 100 µg/L ist überschritten, aber manche brauchen 200–300 µg/L. Der nächste Schritt des Protokolls: jeden zweiten Abend weitermachen oder ärztlich nach einer Infusion fragen (wenn die TSAT unter 45 % liegt). Auch was nach dem Eisen kommt, kannst du ansprechen. Der nächste Bluttest ist am { $retest } fällig.
step-l14 = Dein Ferritin ist { $ferritin }. Das Ziel von 100 µg/L ist erreicht, und deine Beine sind ruhig. Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin, ob du das Eisen absetzt oder den Stand hältst. Der nächste Bluttest ist am { $retest } fällig.
step-l15-nightly = Ferritin { $ferritin } und TSAT { $tsat } liegen unter 300 µg/L und 45 %, den Grenzen des Protokolls für Eisen. Sein nächster Schritt: Frag ärztlich nach 1000 mg Eisencarboxymaltose oder Eisenderisomaltose als einer einzigen Infusion. Ob diese Menge passt, entscheidet die Klinik. Sonst: jeden Abend Eisentabletten, ärztlich abgesprochen.
step-l15-every-other = Ferritin { $ferritin } und TSAT { $tsat } liegen unter 300 µg/L und 45 %, den Grenzen des Protokolls für Eisen. Sein nächster Schritt: Frag ärztlich nach 1000 mg Eisencarboxymaltose oder Eisenderisomaltose als einer einzigen Infusion. Ob diese Menge passt, entscheidet die Klinik. Sonst: jeden zweiten Abend die doppelte Dosis Eisentabletten, ärztlich abgesprochen.
step-l16 =
    Dein Ferritin ist { $ferritin }. Der nächste Schritt des Protokolls: erst die TSAT (Transferrinsättigung) bestimmen lassen.

    Unter 45 %: Frag ärztlich nach einer Eiseninfusion oder sonst nach Eisentabletten.
    Ab 45 %: kein Eisen, und eine Eisenüberladung ärztlich abklären lassen.
branch-target = Dein Ferritin ist { $ferritin }, über dem Ziel von 100 µg/L. Der nächste Schritt des Protokolls hängt von deinen Beinen ab. Nächster Bluttest: { $retest }.
legs-question = Plagen dich deine Beine noch?
button-legs-bother = Ja, sie plagen mich
button-legs-quiet = Nein, sie sind ruhig
reminders-on-hold = Deine Erinnerungen an Eisen ruhen, bis neue Werte etwas anderes sagen.
note-tsat-missing = Eine eindeutige TSAT fehlt. Man braucht sie, um zu viel Eisen auszuschließen und eine Infusion zu beurteilen.
note-ferritin-bound = Das Labor nennt das Ferritin nur als { $ferritin }. Das entscheidet den Schritt nicht; ein genauer Wert würde es.
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
