# Pictures and papers.

caption-ferritin = Ferritin: { $value } on { $drawn }.
caption-ferritin-two = Ferritin: { $value } on { $drawn }. Before: { $before } on { $earlier }.
caption-nights =
    { $answered ->
        [one] Nights: 1 of { $nights } answered, with { $median } of 10.
       *[other] Nights: { $answered } of { $nights } answered. Middle score { $median } of 10, from { $lowest } to { $highest }.
    }
caption-doses = Evening iron: { $counts }.
caption-changes = Changes:
caption-limits = This is what you told me. It is not a diagnosis.
button-span =
    { $chosen ->
        [yes] •{" "}
       *[no] {""}
    }{ $span ->
        [30] 1 month
        [91] 3 months
        [365] A year
        [all] All
       *[other] { $span } days
    }
chart-span = { $from } – { $until }
chart-ferritin = Ferritin, { $unit }
chart-ceiling = ceiling: no iron from here up
chart-some-need = some people need this much
chart-no-ferritin = No ferritin in this time
chart-nights = Leg discomfort at night, 0–10 (10 is worst)
chart-one-night = one night
chart-middle-of = middle of { $nights } nights
chart-no-nights = No nights answered in this time
chart-doses = Evening iron
chart-taken = taken
chart-held = held for a test
chart-skipped = skipped
chart-unknown = no answer
chart-no-doses = No doses planned in this time
chart-infusion = Infusion
chart-infusion-of = Infusion { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] 1 tablet nightly
       *[other] { $tablets } tablets nightly
    }
chart-tablets-every-other =
    { $tablets ->
        [one] 1 tablet every other night
       *[other] { $tablets } tablets every other night
    }
chart-no-tablets = no tablets
chart-day =
    { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
        [12] Dec
       *[other] { $month }
    }
chart-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
        [12] Dec
       *[other] { $month }
    }
chart-year = { $year }
