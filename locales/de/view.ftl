# Pictures and papers.

caption-ferritin = Ferritin: { $value } am { $drawn }.
caption-ferritin-two = Ferritin: { $value } am { $drawn }. Davor: { $before } am { $earlier }.
caption-nights =
    { $answered ->
        [one] Nächte: 1 von { $nights } beantwortet, mit { $median } von 10.
       *[other] Nächte: { $answered } von { $nights } beantwortet. Mittlerer Wert { $median } von 10, von { $lowest } bis { $highest }.
    }
caption-doses = Eisen am Abend: { $counts }.
caption-changes = Änderungen:
caption-limits = Das hast du mir erzählt. Es ist keine Diagnose.
button-span =
    { $chosen ->
        [yes] •{" "}
       *[no] {""}
    }{ $span ->
        [30] 1 Monat
        [91] 3 Monate
        [365] Ein Jahr
        [all] Alles
       *[other] { $span } Tage
    }
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
