# Blood tests ahead, settings and the rest, what Telegram shows, and the words that sentences are built with.

booking-prompt = Dein nächster Bluttest ist am { $retest } fällig: Ferritin, Eisen und TSAT, morgens, nüchtern und nach mindestens 2 Tagen ohne Eisen. Steht schon ein Termin?
booking-overdue = Dein Bluttest war am { $retest } fällig: Ferritin, Eisen und TSAT, morgens, nüchtern und nach mindestens 2 Tagen ohne Eisen. Steht schon ein Termin?
button-date-chosen = Termin steht
button-test-done = Heute erledigt
button-later = Später fragen
button-not-now = Jetzt nicht
ask-test-date = An welchem Tag ist dein Bluttest? Schreib ein Datum, etwa 14. März oder 14.3.2027.
booking-put-off = Gut. Ich frage am { $until } wieder.
test-booked =
    Notiert: Bluttest am { $test }, morgens und nüchtern.

    Vorher lässt du das Eisen weg, damit mindestens 48 Stunden dazwischen liegen: kein Eisen am { $first }, und am { $second }. Am Abend nach dem Test geht es weiter. Am Vorabend schreibe ich dir.
test-booked-plain = Notiert: Bluttest am { $test }, morgens, nüchtern und nach mindestens 2 Tagen ohne Eisen. Am Vorabend schreibe ich dir.
test-done = Notiert: Blutabnahme am { $test }. Wenn die Werte da sind, schick sie mir mit /labs. Ich frage ab und zu danach.
test-too-soon = Dein letztes Eisen war am { $taken_on } um { $taken } Uhr. Am Morgen des { $test } wäre das noch keine 48 Stunden her, und die Werte könnten nicht stimmen. Der nächste Morgen, der passt, ist der { $fits }.
button-keep-date = Trotzdem { $date }
button-move-date = Lieber { $date }
fasting-note = Morgen früh ist dein Bluttest: Komm nüchtern und nimm heute Abend kein Eisen. Falls du sonst Eisen nimmst, geht es morgen Abend weiter.
results-prompt = Dein Bluttest vom { $test }: Wenn die Werte da sind, schick sie mir mit /labs.
button-no-results = Es kommen keine
results-dismissed = Gut. Nach diesen Werten frage ich nicht mehr.
button-labs-how = Wie eintragen?
button-test-off = Der Test fällt aus
no-test = Es ist kein Bluttest eingetragen. Nenn mir den Tag mit /test.
test-off = Notiert: Der Test fällt aus. Falls du Eisen nimmst, geht es wie gewohnt weiter.
booking-stale = Diese Frage ist nicht mehr aktuell. Dein Plan hat sich inzwischen geändert.

settings-menu = Was möchtest du ändern?
settings-saved = Gespeichert. Noch etwas?
settings-iron-at = Gespeichert. Das Eisen kommt jetzt gegen { $time } Uhr. Noch etwas?
settings-check-in-at = Gespeichert. Die Abendfragen kommen jetzt gegen { $time } Uhr. Noch etwas?
settings-both-at = Gespeichert. Das Eisen kommt jetzt gegen { $iron } Uhr, die Abendfragen gegen { $check_in } Uhr. Noch etwas?
settings-nudges =
    { $nudges ->
        [0] Gespeichert. Ohne Antwort frage ich nicht noch einmal. Noch etwas?
        [one] Gespeichert. Ohne Antwort frage ich noch einmal. Noch etwas?
       *[other] Gespeichert. Ohne Antwort frage ich bis zu { $nudges } Mal nach. Noch etwas?
    }
button-set-dinner = Letzte Mahlzeit: { $time }
button-set-bedtime = Schlafenszeit: { $time }
button-set-check-in = Abendfragen: { $time }
button-set-zone = Zeitzone: { $zone }
button-set-language = Sprache
button-set-iron =
    { $tablets ->
        [one] Eisen: 1 Tablette{ $iron }
       *[other] Eisen: { $tablets } Tabletten{ $iron }
    }
button-set-iron-none = Eisen: keines
button-set-meal-gap = Nach dem Essen: { $minutes } Min.
button-set-nudges = Nachfragen: { $nudges }×
button-set-gate = Für wen es nicht passt
button-close = Schließen
button-back = Zurück
settings-closed = Gut. Das alles findest du wieder unter /settings.
ask-meal-gap = Wie lange nach der letzten Mahlzeit möchtest du an dein Eisen erinnert werden? Das Protokoll sagt 2 Stunden. Tippe etwas an oder schreib die Minuten.
button-minutes = { $minutes } Min.
not-a-meal-gap = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine Zahl von { $lowest } bis { $highest } Minuten, etwa: 120.
ask-nudges = Wenn du auf die Erinnerung an dein Eisen nicht antwortest: Wie oft darf ich nachfragen? Ich warte jedes Mal 30 Minuten, und zu deiner Schlafenszeit höre ich auf.
button-times =
    { $times ->
        [0] Nie
        [1] Einmal
       *[other] { $times }-mal
    }
not-nudges = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine ganze Zahl von 0 bis { $highest }, etwa: 2.
ask-check-in-time = Wann möchtest du die Abendfragen? Tippe auf eine Uhrzeit oder schreib eine. Morgens geht auch.
button-before-bedtime = 30 Min. vor Schlafenszeit
ask-language = Welche Sprache möchtest du?
button-language = { $language }
ask-iron-again = Wie sieht es jetzt mit Eisentabletten aus?

help = Das kann ich. Tippe etwas an.
help-of =
    { $part ->
        [tonight]
            /tonight – Hilfe für eine schlimme Nacht
            /taken 21:40 – Eisen genommen
            /meal 19:40 – deine letzte Mahlzeit
            /checkin – die Abendfragen
        [results]
            /labs – Blutwerte eintragen
            /test – Tag deines Bluttests
            /next – der nächste Schritt des Protokolls
            /why – warum dieser Schritt
        [course]
            /plan – was ansteht
            /protocol – der Weg, und wo du stehst
            /history – deine Aufzeichnungen
            /infusion – eine Eiseninfusion
            /pause – ein paar stille Abende
            /stock – dein Vorrat an Tabletten
            /medicines – was du sonst nimmst
            /undo – etwas zurücknehmen
        [doctor]
            /letter – ein Brief für die Praxis
            /report – deine Aufzeichnungen auf Papier
            /chart – deine Aufzeichnungen als Bild
            /response – Nächte vor und nach einer Änderung
       *[other]
            /settings – Zeiten, Eisen, Sprache
            /stop – Eisen, Fragen oder alles beenden
            /privacy – was gespeichert wird
            /export – alles als Dateien
            /forget – alles löschen
            /cancel – eine Frage abbrechen
    }
button-help =
    { $part ->
        [tonight] Heute Abend
        [results] Blutwerte
        [course] Mein Weg
        [doctor] Für die Praxis
       *[other] Einstellungen
    }
button-open-settings = Einstellungen öffnen
button-export-first = Erst meine Dateien
help-words = Oder schreib es einfach: „um 21:40 genommen“, „um halb sieben gegessen“, „Beine waren eine 7“, „Ferritin ist 62“, „wann ist mein nächster Test?“
help-limits =
    • Kein ärztlicher Rat und keine Diagnose.
    • Kläre Medikamente, Dosis und Zeiten ärztlich ab.
    • Nicht für Notfälle: Wähl dann den Notruf.
    • Erinnerungen können ausfallen. Verlass dich nicht allein darauf.
    • Für das, was du einträgst, bist du selbst verantwortlich.
    • Es hilft nicht allen, und es dauert Monate.
privacy =
    Was gespeichert wird: deine Telegram-Nummer, deine Sprache und, verschlüsselt, was du mir erzählst: Uhrzeiten, Dosen, Abendfragen, Blutwerte und Einstellungen.

    Wo: bei der Person oder Stelle, die diesen Bot betreibt.

    Was nicht gespeichert wird: wo du bist (nur die Zeitzone) und der Text deiner Nachrichten, außer deinen Einträgen.

    Nichts wird weitergegeben. Nur Telegram ist beteiligt, weil es unsere Nachrichten überträgt.

    /forget löscht alles auf einmal. Den Chat in deinem Telegram löschst du selbst.

    Nichts hier wurde ärztlich geprüft. Es ist Information, keine Diagnose.
forget-question = Soll ich alles löschen, was ich über dich gespeichert habe? Dann enden auch die Erinnerungen, und nichts lässt sich zurückholen.
button-forget = Ja, alles löschen
button-keep = Nein, behalten
forget-kept = Gut. Alles bleibt, wie es ist.
forgotten = Alles ist gelöscht, und ich schicke dir nichts mehr. Falls du irgendwann neu anfangen möchtest: /start
nothing-kept = Über dich ist nichts gespeichert. Zum Anfangen: /start
cancelled = Gut, die Frage ist erledigt. Sonst ändert sich nichts.
nothing-to-cancel = Es ist keine Frage offen.
cancelled-enrolment = Gut, wir hören hier erst einmal auf. Was du schon beantwortet hast, bleibt gespeichert. Weiter geht es mit /start; mit /forget löschst du es.
command-near = /{ $what } kenne ich nicht. Meinst du /{ $nearest }?
command-unknown = /{ $what } kenne ich nicht. Was ich kann, steht unter /help.
not-understood = Das habe ich nicht verstanden. Blutwerte: /labs. Letzte Mahlzeit: /meal 19:40. Alles andere: /help. Im Notfall wähl bitte den Notruf.
not-understood-again = Tut mir leid, ich verstehe es immer noch nicht. Versuch es so, oder schau unter /help. Im Notfall wähl bitte den Notruf.
cannot-read = Ich kann nur Text lesen. Schreib es bitte, zum Beispiel: /labs ferritin=88
only-words-read = Deinen Text habe ich gelesen. Was dabei war, kann ich weder ansehen noch anhören.
edit-changes-nothing = Du hast eine Nachricht geändert. Bei mir steht weiter, was du zuerst geschickt hast. So stellst du es richtig: Nimm mit /undo den letzten Eintrag zurück und schick es noch einmal.
place-not-asked = Deinen Standort brauche ich gerade nicht und habe ihn nicht behalten. Die Zeitzone änderst du unter /settings.
button-unknown = Diesen Knopf kenne ich nicht. Nimm bitte einen aus der neuesten Nachricht.
button-stale = Diese Frage ist schon erledigt.
groups-refused = Ich spreche nur in privaten Chats, weil es um deine Gesundheit geht. Schreib mir bitte direkt.
sent-late = Diese Nachricht kommt verspätet. Sie sollte um { $due } Uhr kommen.

bot-description =
    Für Menschen mit unruhigen Beinen (Restless Legs), die sich an ein Eisenprotokoll halten. Ich erinnere dich nach der letzten Mahlzeit an dein Eisen, frage, wie die Beine waren, und nenne dir den nächsten Schritt des Protokolls, wenn Blutwerte da sind.

    Kein ärztlicher Rat, nicht für Notfälle. Das Protokoll stammt von einem Patienten, nicht von einem Arzt. Besprich jeden Schritt, bevor du handelst.
bot-short-description = Eisen am Abend, Abendfragen und Bluttests bei unruhigen Beinen. Kein ärztlicher Rat.
command-line =
    { $command ->
        [start] Anfangen oder weitermachen
        [labs] Blutwerte eintragen
        [meal] Sagen, wann du zuletzt gegessen hast
        [taken] Eintragen, dass du dein Eisen genommen hast
        [tonight] Hilfe für eine schlimme Nacht
        [checkin] Die Abendfragen zu deinen Beinen beantworten
        [test] Den Tag deines Bluttests nennen
        [infusion] Eine Eiseninfusion eintragen
        [pause] Ein paar stille Abende
        [resume] Die Pause beenden
        [stock] Zählen, wie viele Tabletten da sind
        [medicines] Medikamente nennen, die neben Eisen wichtig sind
        [stop] Erinnerungen oder anderes beenden
        [next] Den nächsten Schritt des Protokolls sehen
        [protocol] Den Weg sehen, und wo du stehst
        [plan] Sehen, was ansteht
        [why] Sehen, warum, oder was eine Regel sagt
        [history] Deine Aufzeichnungen ansehen
        [chart] Deinen Verlauf als Bild sehen
        [response] Nächte vor und nach jeder Änderung vergleichen
        [report] Deinen Verlauf auf Papier bekommen, für die Praxis
        [letter] Einen Brief mit einer Bitte an die Praxis bekommen
        [undo] Zurücknehmen, was du zuletzt erzählt hast
        [settings] Zeiten, Eisen oder Sprache ändern
        [privacy] Lesen, was über dich gespeichert ist
        [export] Alles als Dateien bekommen
        [forget] Alles löschen
        [cancel] Die offene Frage abbrechen
       *[help] Sehen, was ich kann
    }

# The default of a date keeps a month that is not a number from one to twelve readable.
date =
    { $month ->
        [1] { $day }. Januar { $year }
        [2] { $day }. Februar { $year }
        [3] { $day }. März { $year }
        [4] { $day }. April { $year }
        [5] { $day }. Mai { $year }
        [6] { $day }. Juni { $year }
        [7] { $day }. Juli { $year }
        [8] { $day }. August { $year }
        [9] { $day }. September { $year }
        [10] { $day }. Oktober { $year }
        [11] { $day }. November { $year }
        [12] { $day }. Dezember { $year }
       *[other] { $day }.{ $month }.{ $year }
    }
evening =
    { $weekday ->
        [1] Montagabend
        [2] Dienstagabend
        [3] Mittwochabend
        [4] Donnerstagabend
        [5] Freitagabend
        [6] Samstagabend
        [7] Sonntagabend
       *[other] Abend
    }, { $day }.{ $month ->
        [1] {" "}Januar
        [2] {" "}Februar
        [3] {" "}März
        [4] {" "}April
        [5] {" "}Mai
        [6] {" "}Juni
        [7] {" "}Juli
        [8] {" "}August
        [9] {" "}September
        [10] {" "}Oktober
        [11] {" "}November
        [12] {" "}Dezember
       *[other] { $month }.
    }
analyte =
    { $analyte ->
        [ferritin] Ferritin
        [iron] Eisen
        [tibc] TIBC
        [uibc] UIBC
        [transferrin] Transferrin
        [tsat] TSAT
        [vitamin_d] Vitamin D
        [vitamin_b12] Vitamin B12
        [folate] Folsäure
        [vitamin_b1] Vitamin B1
        [haemoglobin] Hämoglobin
        [crp] CRP
       *[other] { $analyte }
    }
reason =
    { $exclusion ->
        [pregnant] Schwangerschaft
        [dialysis] Dialyse
        [minor] unter 18
        [overload] Eisenüberladung, wiederholte Transfusionen oder erbliche Blutarmut
        [gut] entzündeter oder verengter Darm, Magengeschwür oder Eisenallergie
        [advised] ärztlich von Eisen abgeraten
       *[other-cause] andere Ursache der Beschwerden, ärztlich festgestellt
    }
flagged-low = niedrig
decimal-mark = ,
