# Die geführte Eingabe, Korrekturen, die Blutabnahme, eine Gesamtzahl aus der Praxis.

guided-day =
    Gehen wir deinen Befund zusammen durch, Wert für Wert. Oder schick alles auf einmal, etwa: /labs Ferritin 88 µg/L, TSAT 22 %

    Wann war die Blutabnahme?
guided-other-day = An welchem Tag war die Blutabnahme? Schreib ihn, etwa 14. November oder 14.11.2026.
guided-first-value =
    Jetzt { $analyte }: Schreib die Zahl mit ihrer Einheit ({ $units }).

    Jeder Wert ist sofort gespeichert. Du kannst jederzeit aufhören und später mit /labs weitermachen.
guided-value = Jetzt { $analyte }: Schreib die Zahl mit ihrer Einheit ({ $units }).
button-today = Heute
button-yesterday = Gestern
button-day = { $date }
button-other-day = Anderer Tag
button-not-measured = Fehlt im Befund
button-thats-all = Das war alles
button-fix = Korrigieren
fix-what = Was stimmt nicht? Tippe darauf.
button-lab-value = { $value }
button-drawn-on = Abnahme am { $date }
fix-value = Notiert ist { $value }. Schreib die richtige Zahl mit ihrer Einheit.
fix-day = Notiert ist die Blutabnahme am { $date }. Tippe auf den richtigen Tag oder schreib ihn.
lab-ask-day = An welchem Tag war die Blutabnahme? Tippe auf den Tag oder schreib ihn. Dann nenne ich dir den nächsten Schritt.
lab-ask-tsat = Etwas passt nicht zusammen: Im Befund steht TSAT { $reported }, aus den anderen Werten ergibt sich { $computed }. Sind Einheiten verwechselt worden? Schau bitte noch einmal nach, bevor ich den nächsten Schritt nenne.
lab-tsat-impossible = Etwas kann nicht stimmen: Aus Eisen und Bindungskapazität ergäbe sich eine TSAT von { $computed }. Sind Einheiten verwechselt worden? Schau bitte noch einmal nach, bevor ich den nächsten Schritt nenne.
button-report-says-so = So steht es im Befund
draw-question =
    Zur Blutabnahme am { $date }: War sie morgens, nüchtern und ohne Eisen in den 2 Tagen davor? Und warst du in den 2 Wochen davor gesund?

    Das hilft, die Werte einzuschätzen. Du kannst die Frage überspringen.
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
draw-noted-changed = Notiert, danke. Damit sehen die Werte anders aus, darum habe ich meine Antwort geändert.
draw-skipped = In Ordnung, übersprungen.
laboratory-helps = Magst du mir sagen, welches Labor es war? Am besten vergleicht man Werte aus demselben Labor.
button-laboratory = { $name }
button-name-laboratory = Namen schreiben
ask-laboratory = Welches Labor war es? Schreib mir den Namen. Überspringen: /cancel
laboratory-noted = Notiert: { $name }.
answer-changed = Damit sehen die Werte anders aus, darum habe ich meine Antwort geändert.
results-illness = Warst du in den 2 Wochen vor dem Test krank? Dann kann das Ferritin zu hoch ausfallen.
button-was-ill = Ich war krank
button-was-well = Ich war gesund
ill-noted = Notiert: Du warst krank. Das Ferritin kann dann zu hoch ausfallen. Ich sage es dazu, wenn die Werte kommen. Schick sie mir dann mit /labs.
well-noted = Notiert: Du warst gesund. Wenn die Werte da sind, schick sie mir mit /labs.
clinic-score-noted = Notiert: ein IRLS-Gesamtwert von { $total } aus deiner Praxis, am { $date }. Ich behalte nur die Zahl. Zum Ändern schick sie noch einmal.
clinic-score-unclear = Mit „{ $what }“ als IRLS-Gesamtwert kann ich nichts anfangen. Es ist eine ganze Zahl von 0 bis { $highest }, etwa: IRLS 24
