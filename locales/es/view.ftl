# Pictures and papers.

caption-ferritin = Ferritina: { $value } el { $drawn }.
caption-ferritin-two = Ferritina: { $value } el { $drawn }. Antes: { $before } el { $earlier }.
caption-nights =
    { $answered ->
        [one] Noches: 1 de { $nights } respondida, con { $median } de 10.
       *[other] Noches: { $answered } de { $nights } respondidas. Mediana { $median } de 10, de { $lowest } a { $highest }.
    }
caption-doses = Hierro de la noche: { $counts }.
caption-changes = Cambios:
caption-limits = Esto es lo que me contaste. No es un diagnóstico.
button-span =
    { $chosen ->
        [yes] •{" "}
       *[no] {""}
    }{ $span ->
        [30] 1 mes
        [91] 3 meses
        [365] Un año
        [all] Todo
       *[other] { $span } días
    }
chart-span = { $from } – { $until }
chart-ferritin = Ferritina, { $unit }
chart-ceiling = techo: desde aquí, nada de hierro
chart-some-need = algunas personas necesitan esto
chart-no-ferritin = Sin ferritina en este tiempo
chart-nights = Molestia de noche, 0–10 (10 es lo peor)
chart-one-night = una noche
chart-middle-of = mediana de { $nights } noches
chart-no-nights = Sin noches respondidas
chart-doses = Hierro de la noche
chart-taken = tomado
chart-held = en pausa por análisis
chart-skipped = omitido
chart-unknown = sin respuesta
chart-no-doses = Sin dosis previstas
chart-infusion = Infusión
chart-infusion-of = Infusión { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] 1 comprimido cada noche
       *[other] { $tablets } comprimidos cada noche
    }
chart-tablets-every-other =
    { $tablets ->
        [one] 1 comprimido cada dos noches
       *[other] { $tablets } comprimidos cada dos noches
    }
chart-no-tablets = sin comprimidos
chart-day =
    { $day } { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
        [12] dic
       *[other] { $month }
    }
chart-month =
    { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
        [12] dic
       *[other] { $month }
    }
chart-year = { $year }
