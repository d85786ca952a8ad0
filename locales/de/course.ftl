# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Notiert: ab jetzt jeden Abend { $tablets ->
        [one] 1 Tablette
       *[other] { $tablets } Tabletten
    }. Die nächste Erinnerung: { $first }.
rhythm-every-other = Notiert: ab jetzt jeden zweiten Abend { $tablets } Tabletten. Die nächste Erinnerung: { $first }. Die Abende dazwischen bleiben still. Ändern kannst du das unter /settings.
dose-too-soon-double = Dein Eisen käme heute zu früh: Eine doppelte Dosis braucht zwei volle Tage Abstand, und die letzte war um { $last } Uhr. Ab { $earliest } Uhr ist genug Zeit vergangen, aber das ist nach deiner Schlafenszeit. Heute auslassen ist in Ordnung.
button-set-rhythm =
    { $rhythm ->
        [nightly] Wie oft: jeden Abend
       *[every-other] Wie oft: doppelt, jeden 2. Abend
    }
