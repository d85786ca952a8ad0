# Die geführte Eingabe, Korrekturen, die Blutabnahme, eine Gesamtzahl aus der Praxis.

guided-day =
    Gehen wir deinen Befund zusammen durch, einen Wert nach dem anderen. Oder schick alles auf einmal, etwa: /labs Ferritin 88 µg/L, TSAT 22 %

    Wann war die Blutabnahme?
guided-other-day = An welchem Tag war die Blutabnahme? Schreib ihn, etwa 14. November oder 14.11.2026.
guided-first-value =
    Jetzt { $analyte }: Schreib die Zahl mit ihrer Einheit ({ $units }).

    Jeder Wert ist sofort gespeichert. Du kannst jederzeit aufhören und mit /labs weitermachen.
guided-value = Jetzt { $analyte }: Schreib die Zahl mit ihrer Einheit ({ $units }).
button-today = Heute
button-yesterday = Gestern
button-day = { $date }
button-other-day = Anderer Tag
button-not-measured = Steht nicht im Befund
button-thats-all = Das war alles
button-fix = Korrigieren
fix-what = Was stimmt nicht? Tippe darauf.
button-lab-value = { $value }
button-drawn-on = Abnahme am { $date }
fix-value = Notiert ist { $value }. Schreib die richtige Zahl mit ihrer Einheit.
fix-day = Notiert ist die Blutabnahme am { $date }. Tippe auf den richtigen Tag oder schreib ihn.
lab-ask-day = An welchem Tag wurde das Blut abgenommen? Tippe darauf oder schreib ihn. Danach sage ich dir den nächsten Schritt.
lab-ask-tsat = Etwas passt nicht zusammen: Im Befund steht TSAT { $reported }, aus den anderen Werten ergibt sich { $computed }. Sind Einheiten vertauscht? Sieh bitte noch einmal nach, bevor ich den nächsten Schritt nenne.
lab-tsat-impossible = Etwas kann nicht sein: Aus Eisen und Bindungskapazität ergäbe sich eine TSAT von { $computed }. Sind Einheiten vertauscht? Sieh bitte noch einmal nach, bevor ich den nächsten Schritt nenne.
button-report-says-so = So steht es im Befund
draw-question =
    Zur Blutabnahme am { $date }: War sie morgens, nüchtern, ohne Eisen in den 2 Tagen davor, und warst du in den 2 Wochen davor gesund?

    Das hilft, die Werte zu lesen. Du kannst es überspringen.
button-draw-right = Ja, alles
button-draw-different = Etwas war anders
button-draw-skip = Überspringen
draw-which = Was war anders? Hake es an und tippe dann auf den letzten Knopf.
button-draw-flaw =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $flaw ->
        [later] Nicht morgens
        [eaten] Ich hatte gegessen
        [iron] Eisen in den 2 Tagen davor
       *[ill] Krank in den 2 Wochen davor
    }
draw-noted = Notiert, danke.
draw-noted-changed = Notiert, danke. Die Werte lesen sich damit anders, deshalb habe ich meine Antwort geändert.
draw-skipped = In Ordnung, übersprungen.
laboratory-helps = Magst du mir sagen, welches Labor es war? Werte lassen sich am besten innerhalb eines Labors vergleichen.
button-laboratory = { $name }
button-name-laboratory = Namen schreiben
ask-laboratory = Welches Labor war es? Schreib seinen Namen. Zum Überspringen: /cancel
laboratory-noted = Notiert: { $name }.
answer-changed = Die Werte lesen sich damit anders, deshalb habe ich meine Antwort geändert.
results-illness = Warst du in den 2 Wochen vor dem Test krank? Dann kann das Ferritin zu hoch erscheinen.
button-was-ill = Ich war krank
button-was-well = Ich war gesund
ill-noted = Notiert: Du warst krank. Das Ferritin kann dann zu hoch erscheinen; bei den Werten sage ich es dazu. Wenn sie da sind, schick sie mit /labs.
well-noted = Notiert: Du warst gesund. Wenn die Werte da sind, schick sie mit /labs.
clinic-score-noted = Notiert: eine IRLS-Gesamtzahl von { $total } aus deiner Praxis, am { $date }. Ich behalte nur die Zahl. Zum Korrigieren schick sie noch einmal.
clinic-score-unclear = „{ $what }“ kann ich nicht als IRLS-Gesamtzahl nehmen. Sie ist eine ganze Zahl von 0 bis { $highest }, etwa: IRLS 24
