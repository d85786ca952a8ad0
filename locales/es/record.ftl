# What is planned and what was: /plan, /protocol, /history, /undo.

lines = { $lines }
day-short =
    { $weekday ->
        [1] lun
        [2] mar
        [3] mié
        [4] jue
        [5] vie
        [6] sáb
       *[7] dom
    } { $day } { $month ->
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
       *[12] dic
    }
month-year =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }

undo-question = Lo último que me has contado, lo más reciente primero. ¿Quito algo de ello?
undo-line = { $number }. { $what }
button-take-back = Quitar { $number }
button-undo-nothing = Nada, dejarlo todo
undo-done =
    Quitado: { $what }

    Si al final era correcto, dímelo otra vez.
undo-nothing = No hay nada que quitar.
undo-kept = De acuerdo. Todo queda como está.
told-taken =
    { $tablets ->
        [one] hierro de { $evening }: 1 pastilla
       *[other] hierro de { $evening }: { $tablets } pastillas
    } a las { $time }
told-skipped = sin hierro: { $evening }
told-skipped-because =
    sin hierro: { $evening } ({ $reason ->
        [side-effects] efectos secundarios
        [test] viene un análisis
        [ran-out] sin pastillas
        [ill] enfermedad
       *[other] otro motivo
    })
told-score = preguntas de { $evening }: { $score } de 10
told-meal = última comida de { $evening }, a las { $time }
told-labs = resultados del { $drawn }: { $values }
told-labs-more = resultados del { $drawn }: { $values } y { $more } más
told-infusion = infusión del { $on }
told-response =
    tras la infusión del { $on }: { $response ->
        [better] mejor
        [same] igual
       *[worse] peor
    }
told-pause = pausa del { $from } al { $until }
told-test = análisis de sangre del { $test }
told-stock =
    { $left ->
        [one] 1 pastilla en casa
       *[other] { $left } pastillas en casa
    }
told-clinic-score = el total IRLS de la clínica del { $date }: { $total }
undo-elsewhere = No desde aquí: los medicamentos se cambian en /medicines; las pastillas y cada cuánto, las horas y el idioma en /settings.
told-legs =
    { $bothersome ->
        [yes] las piernas te molestan
       *[no] las piernas están tranquilas
    }

history-overview = Tu registro desde el { $since }. Contiene lo que me has contado, nada más.
history-empty = Tu registro aún está vacío. Se llena con cada noche.
history-doses-last = Hierro, últimas 30 noches: { $counts }.
history-scores-last =
    { $nights ->
        [one] Piernas, últimas 7 noches: { $median } de 10 (1 noche respondida).
       *[other] Piernas, últimas 7 noches: valor central { $median } de 10, de { $lowest } a { $highest } ({ $nights } noches respondidas).
    }
history-no-scores = Piernas: ninguna respuesta en las últimas 7 noches.
history-labs-last = Últimos resultados, { $drawn }: { $values }
history-labs-heading = Análisis de sangre, los más recientes primero, tal como los escribiste.
history-no-labs = Aún no hay análisis. Escríbelos con /labs.
history-doses-heading = Hierro, noche a noche, la más reciente primero.
history-months-heading = Hierro, mes a mes.
history-no-doses = Aún no ha terminado ninguna noche con hierro.
history-scores-heading = Piernas, por semanas de 7 noches. 0 es nada, 10 es lo peor.
history-no-check-ins = Aún no has respondido a las preguntas de la noche.
history-iron-heading = Cómo se tomó el hierro.
history-no-iron = Aún no hay nada anotado sobre el hierro.
button-history-labs = Análisis
button-history-doses = Hierro
button-history-check-ins = Piernas
button-history-iron = Curso
button-newer = ‹ Más nuevo
button-older = Más antiguo ›

count-taken =
    { $count ->
        [one] 1 tomada
       *[other] { $count } tomadas
    }
count-skipped =
    { $count ->
        [one] 1 saltada
       *[other] { $count } saltadas
    }
count-skipped-because =
    { $count ->
        [one] 1 saltada
       *[other] { $count } saltadas
    } ({ $reasons })
count-reason =
    { $count } { $reason ->
        [side-effects] efectos secundarios
        [test] por un análisis
        [ran-out] sin pastillas
        [ill] enfermedad
       *[other] otro motivo
    }
count-held = { $count } en reposo por un análisis
count-paused = { $count } en pausa
count-off =
    { $count ->
        [one] 1 libre
       *[other] { $count } libres
    }
count-unknown =
    { $count ->
        [one] 1 desconocida
       *[other] { $count } desconocidas
    }
count-nothing = nada que contar
doses-of-month = { $month }: { $counts }
evening-line = { $day }: { $what }
outcome-taken =
    { $tablets ->
        [one] tomado a las { $time }, 1 pastilla
       *[other] tomado a las { $time }, { $tablets } pastillas
    }
outcome-skipped = saltado
outcome-skipped-because =
    saltado ({ $reason ->
        [side-effects] efectos secundarios
        [test] viene un análisis
        [ran-out] sin pastillas
        [ill] enfermedad
       *[other] otro motivo
    })
outcome-held = en reposo por un análisis
outcome-paused = pausa
outcome-off = libre
outcome-unknown = desconocido
scores-of-week =
    { $nights ->
        [one] { $from } a { $until }: { $median } (1 noche)
       *[other] { $from } a { $until }: valor central { $median }, de { $lowest } a { $highest } ({ $nights } noches)
    }
panel-heading = { $drawn }
panel-value = • { $value }
panel-value-canonical = • { $value } = { $canonical }
panel-tsat = • TSAT, calculada: { $tsat }
panel-conditions = • { $conditions }
condition-fasting = en ayunas
condition-not-fasting = sin ayunas
condition-morning = por la mañana
condition-not-morning = no por la mañana
condition-rested = 2 días sin hierro
condition-not-rested = hierro en los 2 días antes
condition-ill = enfermedad en las 2 semanas antes
condition-well = sin enfermedad antes
condition-laboratory = laboratorio: { $laboratory }
infusion-line = { $on }: infusión
infusion-line-known = { $on }: infusión, { $known }
infusion-milligrams = { $milligrams } mg
infusion-response =
    { $response ->
        [better] mejor después
        [same] igual después
       *[worse] peor después
    }
regimen-nightly =
    { $tablets ->
        [one] { $from }: 1 pastilla cada noche
       *[other] { $from }: { $tablets } pastillas cada noche
    }
regimen-every-other =
    { $tablets ->
        [one] { $from }: 1 pastilla noche sí, noche no
       *[other] { $from }: { $tablets } pastillas noche sí, noche no
    }
regimen-none = { $from }: sin pastillas
pause-line = { $from } a { $until }: pausa

plan-heading = Tu plan hasta el { $until }. Cambia cuando me cuentas algo nuevo.
plan-tonight = Esta noche
plan-nothing-tonight = Nada más.
plan-evenings = Las noches siguientes
plan-dates = Fechas
plan-at = { $time } { $what }
plan-dated = { $day }: { $what }
plan-dated-at = { $day }, { $time }: { $what }
plan-dated-span = { $from } a { $until }: { $what }
plan-meal-question = pregunta por la cena
plan-dose =
    { $tablets ->
        [one] hierro, 1 pastilla
       *[other] hierro, { $tablets } pastillas
    }
plan-check-in = preguntas de la noche
plan-iron-taken = El hierro está anotado a las { $time }.
plan-iron-skipped = Esta noche sin hierro, como dijiste.
plan-iron-held = sin hierro, en reposo antes del análisis
plan-iron-off = sin hierro, es la noche entre dos tomas
plan-paused = pausa, sin preguntas por la noche
plan-iron-nightly =
    { $tablets ->
        [one] Hierro: cada noche a las { $time }, 1 pastilla, { $gap } después de cenar
       *[other] Hierro: cada noche a las { $time }, { $tablets } pastillas, { $gap } después de cenar
    }
plan-iron-every-other =
    { $tablets ->
        [one] Hierro: noche sí, noche no, a las { $time }, 1 pastilla: { $days }
       *[other] Hierro: noche sí, noche no, a las { $time }, { $tablets } pastillas: { $days }
    }
plan-iron-excluded = Hierro: nada, el protocolo no está escrito para ti
plan-iron-on-hold = Hierro: nada, hasta que nuevos resultados digan otra cosa
plan-no-iron = Hierro: nada
plan-check-in-nightly = Preguntas de la noche: cada noche a las { $time }
plan-check-in-weekly = Preguntas de la noche: una vez por semana a las { $time }: { $days }
plan-booking = ¿hay fecha para tu análisis del { $retest }?
plan-fasting-note = aviso de ir en ayunas
plan-test = análisis de sangre, por la mañana y en ayunas
plan-retest-due = toca el próximo análisis de sangre
plan-results = { $time }, hasta que lleguen, pregunta por tus resultados: { $days }
button-plan-days = { $days } días
button-earlier-dates = ‹ Atrás
button-later-dates = Más ›

tour-overview = El protocolo es un camino en seis partes. Lo escribió un paciente; cada paso se da junto con un médico.
tour-line =
    { $number }. { $stop ->
        [tests] Primeros análisis
        [iron] Hierro: infusión o pastillas
        [patience] Paciencia
        [retests] Sangre y piernas otra vez
        [target] Meta, mantenimiento, recaída
       *[after-iron] Después del hierro
    }
tour-line-here =
    ▸ { $number }. { $stop ->
        [tests] Primeros análisis
        [iron] Hierro: infusión o pastillas
        [patience] Paciencia
        [retests] Sangre y piernas otra vez
        [target] Meta, mantenimiento, recaída
       *[after-iron] Después del hierro
    } – estás aquí
tour-heading =
    { $number } de 6: { $stop ->
        [tests] Primeros análisis
        [iron] Hierro: infusión o pastillas
        [patience] Paciencia
        [retests] Sangre y piernas otra vez
        [target] Meta, mantenimiento, recaída
       *[after-iron] Después del hierro
    }
tour-excluded = Este protocolo no se escribió para ti ({ $reasons }). Puedes leerlo; tu médico busca otro camino contigo.
tour-here = Estás aquí. /next dice el próximo paso y /why las razones.
tour-tests =
    Ferritina, hierro y TSAT (saturación de transferrina). Vitamina D y las vitaminas B1, B9 (folato) y B12. Conviene añadir CRP y hemoglobina, para leer mejor la ferritina.

    Por la mañana, en ayunas y sin hierro al menos 2 días antes. Envíame los resultados con /labs.

    Reglas B1, B2
tour-iron =
    El hierro es para una ferritina por debajo de 300 µg/L con una TSAT por debajo del 45 %.

    Primera opción: preguntar a un médico por una infusión de 1000 mg de carboximaltosa o derisomaltosa férrica. La clínica decide si esa cantidad conviene.

    Si no, pastillas por la noche, con el estómago vacío y vitamina C. Cada noche hasta una ferritina de 75 µg/L; por encima, una dosis doble noche sí, noche no. Entre dos tomas pasa al menos un día.

    Reglas L15, L16, E1–E6
tour-patience =
    El hierro necesita tiempo. Tras una infusión, el efecto completo llega a las 4–6 semanas, y un ensayo vio mejoría solo a las 12. Las pastillas tardan meses.

    Mientras tanto: la toma de la noche y las preguntas. Más tarde muestran qué ha cambiado.

    Reglas L4, R1, R3
tour-retests =
    Con pastillas: sangre otra vez 3 meses después de empezar y luego 3 meses después de cada análisis. Tras una infusión: las piernas a las 6 semanas, sangre a las 8 y otra mirada a las 12 si nada ha cambiado.

    Pregunto por una fecha 7 días antes. Las pastillas descansan las dos noches antes de un análisis.

    Reglas R1–R6
tour-target =
    Con pastillas, la meta es una ferritina por encima de 100 µg/L; algunas personas necesitan 200–300. Por encima de 100 y con las piernas tranquilas: preguntar al médico si dejarlo o mantenerlo.

    Con una ferritina de 300 µg/L o una TSAT del 45 %, termina el hierro del protocolo.

    Piernas tranquilas tras una infusión: nada más por ahora. Si empeoran y la ferritina o la TSAT han bajado: preguntar por repetirla.

    Reglas L2, L3, L6, L8, L13, L14
tour-after-iron =
    Cuando el hierro está hecho y las piernas siguen molestando, un médico puede hablar contigo de, en este orden: ligandos α2δ; opioides en dosis bajas, si es grave o doloroso; agonistas dopaminérgicos, antes primera opción, que con el tiempo pueden empeorar las piernas inquietas. Nunca dejar uno de golpe.

    También de medicinas que pueden empeorarlas, solo con quien las receta. El autor dice que de esta parte es de la que menos sabe.

    Regla O1
button-tour-back = ‹ Atrás
button-tour-next = Siguiente ›
button-tour-here = Dónde estoy
told-iron-stopped = nada de comprimidos de hierro
told-rhythm =
    { $rhythm ->
        [nightly] hierro cada noche
       *[every-other] dosis doble de hierro una noche sí y otra no
    }
told-tablets =
    { $tablets ->
        [one] 1 comprimido de hierro
       *[other] { $tablets } comprimidos de hierro
    } { $rhythm ->
        [nightly] cada noche
       *[every-other] una noche sí y otra no
    }
undo-stands-again = Vuelve a valer lo que me dijiste antes: { $what }.
