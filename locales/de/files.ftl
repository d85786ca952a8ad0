# Files that go with a message: exports.

export-json = Alles, was ich über dich gespeichert habe, als Datei, die Programme lesen können. Sie gehört dir: Heb sie auf oder gib sie jemandem, dem du vertraust.
export-diary = Dein ganzes Tagebuch, Zeile für Zeile, für ein Tabellenprogramm. Die Uhrzeiten gelten an deinem Ort.
export-evenings = Deine Abende, für ein Tabellenprogramm.
export-labs = Deine Blutwerte, für ein Tabellenprogramm. „Vergleichbarer Wert“ heißt: derselbe Wert, immer in der gleichen Einheit.
table-word =
    { $word ->
        [line] Zeile
        [written-at] Aufgeschrieben
        [fact] Was passiert ist
        [details] Einzelheiten
        [evening] Abend
        [meal-ended] Letzte Mahlzeit bis
        [reminders] Erinnerungen
        [dose] Eisen
        [taken-at] Genommen um
        [tablets] Tabletten
        [skip-reason] Warum ausgelassen
        [discomfort] Beschwerden (0-10)
        [onset] Beginn
        [sleep-lost] Verlorener Schlaf
        [taken] genommen
        [skipped] ausgelassen
        [unknown] unbekannt
        [held] vor Bluttest ausgesetzt
        [paused] Pause
        [off] eisenfrei
        [not-planned] nicht geplant
        [open] noch offen
        [drawn-on] Blutabnahme am
        [analyte] Was
        [value] Wert
        [unit] Einheit
        [comparable-value] Vergleichbarer Wert
        [comparable-unit] Vergleichbare Einheit
        [loinc] LOINC
        [body-parts] Wo
        [differences] Was anders war
        [stomach] Magen
        [companions] Neben dem Eisen genommen
        [clinic-score] IRLS-Gesamtwert der Praxis
        [called-low] Laut Labor niedrig
        [fasting] Nüchtern
        [morning] Am Morgen
        [iron-rested] 2 Tage ohne Eisen
        [ill] krank
        [laboratory] Labor
        [caffeine] mehr Koffein
        [alcohol] Alkohol
        [travel] eine Reise
        [new-medicine] ein neues Medikament
        [nothing] nichts
        [vitamin-d] Vitamin D
        [b-complex] B-Komplex
        [yes] ja
        [no] nein
       *[other] { $word }
    }
analyte-name = { $analyte }
export-newest = Dein Tagebuch ist sehr lang. In den Dateien stehen die neuesten { $lines } Zeilen.
file-not-made = Die Datei, um die du gebeten hast, konnte ich dir nicht schicken. Von deinen Einträgen ist nichts verloren gegangen. Versuch es bitte später noch einmal oder sag der Person Bescheid, die diesen Bot betreibt.
