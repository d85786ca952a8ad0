# Files that go with a message: exports.

export-json = Alles, was ich über dich gespeichert habe, als Datei für Maschinen. Sie gehört dir: Heb sie auf oder gib sie jemandem, dem du vertraust.
export-diary = Dein ganzes Tagebuch, Zeile für Zeile, für eine Tabelle. Die Zeiten sind deine Ortszeit.
export-evenings = Deine Abende, für eine Tabelle.
export-labs = Deine Blutwerte, für eine Tabelle. „Vergleichbar“ ist derselbe Wert in einer einheitlichen Einheit.
table-word =
    { $word ->
        [line] Zeile
        [written-at] Aufgeschrieben
        [fact] Was geschah
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
        [unknown] nicht bekannt
        [held] Ruhe vor einem Test
        [paused] Pause
        [off] frei
        [not-planned] nicht vorgesehen
        [open] noch offen
        [drawn-on] Blutabnahme
        [analyte] Was
        [value] Wert
        [unit] Einheit
        [comparable-value] Vergleichbarer Wert
        [comparable-unit] Vergleichbare Einheit
        [loinc] LOINC
        [body-parts] Wo
        [differences] Was anders war
        [stomach] Magen
        [companions] Neben Eisen genommen
        [clinic-score] IRLS-Summe der Klinik
        [called-low] Laut Labor niedrig
        [fasting] Nüchtern
        [morning] Am Morgen
        [iron-rested] 2 Tage ohne Eisen
        [ill] krank
        [laboratory] Labor
        [caffeine] mehr Koffein
        [alcohol] Alkohol
        [travel] Reise
        [new-medicine] neues Medikament
        [nothing] nichts
        [vitamin-d] Vitamin D
        [b-complex] B-Komplex
        [yes] ja
        [no] nein
       *[other] { $word }
    }
analyte-name = { $analyte }
export-newest = Dein Tagebuch ist sehr lang. In den Dateien stehen die neuesten { $lines } Zeilen.
file-not-made = Die Datei, um die du gebeten hast, konnte ich dir nicht schicken. Von deinen Einträgen ist nichts verloren. Versuch es bitte später noch einmal oder sag es der Person, die diesen Bot betreibt.
