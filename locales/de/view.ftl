# Pictures and papers.

chart-span = { $from } – { $until }
chart-ferritin = Ferritin, { $unit }
chart-ceiling = Obergrenze: ab hier kein Eisen
chart-some-need = manche brauchen so viel
chart-no-ferritin = Kein Ferritin in dieser Zeit
chart-nights = Beschwerden in der Nacht, 0–10 (10 am schlimmsten)
chart-one-night = eine Nacht
chart-middle-of = Mitte von { $nights } Nächten
chart-no-nights = Keine Antworten in dieser Zeit
chart-doses = Eisen am Abend
chart-taken = genommen
chart-held = Pause vor Test
chart-skipped = ausgelassen
chart-unknown = keine Antwort
chart-no-doses = Keine Einnahme geplant
chart-infusion = Infusion
chart-infusion-of = Infusion { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] 1 Tablette täglich
       *[other] { $tablets } Tabletten täglich
    }
chart-tablets-every-other =
    { $tablets ->
        [one] 1 Tablette jeden 2. Abend
       *[other] { $tablets } Tabletten jeden 2. Abend
    }
chart-no-tablets = keine Tabletten
chart-day =
    { $day }. { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
        [12] Dez.
       *[other] { $month }
    }
chart-month =
    { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
        [12] Dez.
       *[other] { $month }
    }
chart-year = { $year }
