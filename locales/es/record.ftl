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

undo-question = Esto es lo último que me has contado, empezando por lo más reciente. ¿Quito algo?
undo-line = { $number }. { $what }
button-take-back = Quitar { $number }
button-undo-nothing = Nada, dejarlo así
undo-done =
    Quitado: { $what }

    Si al final era correcto, dímelo otra vez.
undo-nothing = No hay nada que quitar.
undo-kept = De acuerdo. Todo queda como está.
told-taken =
    { $tablets ->
        [one] hierro de { $evening }: 1 pastilla
       *[other] hierro de { $evening }: { $tablets } pastillas
    } a { CLOCK($time) }
told-skipped = sin hierro { $evening }
told-skipped-because =
    sin hierro { $evening } ({ $reason ->
        [side-effects] por efectos adversos
        [test] por un análisis
        [ran-out] por falta de pastillas
        [ill] por enfermedad
       *[other] por otro motivo
    })
told-score = repaso de { $evening }: { $score } de 10
told-meal = última comida de { $evening }, a { CLOCK($time) }
told-labs = resultados del { $drawn }: { $values }
told-labs-more = resultados del { $drawn }: { $values } y { $more } más
told-infusion = infusión del { $on }
told-response =
    después de la infusión del { $on }: { $response ->
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
told-clinic-score = total IRLS de la clínica, { $date }: { $total }
undo-elsewhere = Desde aquí no: las medicinas se cambian en /medicines; las pastillas, cada cuánto las tomas, las horas y el idioma, en /settings.
told-legs =
    { $bothersome ->
        [yes] las piernas te molestan
       *[no] las piernas están tranquilas
    }

history-overview = Tu historial desde el { $since }. Contiene lo que me has contado, nada más.
history-empty = Tu historial aún está vacío. Se irá llenando cada noche.
history-doses-last = Hierro, últimas 30 noches: { $counts }.
history-scores-last =
    { $nights ->
        [one] Piernas, últimas 7 noches: { $median } de 10 (1 noche respondida).
       *[other] Piernas, últimas 7 noches: mediana { $median } de 10, de { $lowest } a { $highest } ({ $nights } noches respondidas).
    }
history-no-scores = Piernas: ningún repaso respondido en las últimas 7 noches.
history-labs-last = Últimos resultados, { $drawn }: { $values }
history-labs-heading = Análisis de sangre, del más reciente al más antiguo, tal como los escribiste.
history-no-labs = Aún no hay análisis. Envíamelos con /labs.
history-doses-heading = Hierro, noche a noche, de la más reciente a la más antigua.
history-months-heading = Hierro, mes a mes.
history-no-doses = Aún no ha terminado ninguna noche con hierro.
history-scores-heading = Piernas, por semanas de 7 noches. 0 es nada, 10 es lo peor.
history-no-check-ins = Aún no has respondido a ningún repaso.
history-iron-heading = Cómo has tomado el hierro.
history-no-iron = Aún no hay nada anotado sobre el hierro.
button-history-labs = Análisis
button-history-doses = Hierro
button-history-check-ins = Piernas
button-history-iron = Tratamiento
button-newer = ‹ Más reciente
button-older = Más antiguo ›

count-taken =
    { $count ->
        [one] 1 tomada
       *[other] { $count } tomadas
    }
count-skipped =
    { $count ->
        [one] 1 no tomada
       *[other] { $count } no tomadas
    }
count-skipped-because =
    { $count ->
        [one] 1 no tomada
       *[other] { $count } no tomadas
    } ({ $reasons })
count-reason =
    { $count } { $reason ->
        [side-effects] por efectos adversos
        [test] por un análisis
        [ran-out] por falta de pastillas
        [ill] por enfermedad
       *[other] por otro motivo
    }
count-held = { $count } en pausa por un análisis
count-paused = { $count } en pausa
count-off =
    { $count ->
        [one] 1 libre
       *[other] { $count } libres
    }
count-unknown = { $count } sin respuesta
count-nothing = nada que contar
doses-of-month = { $month }: { $counts }
evening-line = { $day }: { $what }
outcome-taken =
    { $tablets ->
        [one] tomado a { CLOCK($time) }, 1 pastilla
       *[other] tomado a { CLOCK($time) }, { $tablets } pastillas
    }
outcome-skipped = no tomado
outcome-skipped-because =
    no tomado ({ $reason ->
        [side-effects] por efectos adversos
        [test] por un análisis
        [ran-out] por falta de pastillas
        [ill] por enfermedad
       *[other] por otro motivo
    })
outcome-held = en pausa por un análisis
outcome-paused = en pausa
outcome-off = libre
outcome-unknown = sin respuesta
scores-of-week =
    { $nights ->
        [one] { $from } a { $until }: { $median } (1 noche)
       *[other] { $from } a { $until }: mediana { $median }, de { $lowest } a { $highest } ({ $nights } noches)
    }
panel-heading = { $drawn }
panel-value = • { $value }
panel-value-canonical = • { $value } = { $canonical }
panel-tsat = • TSAT, calculada: { $tsat }
panel-conditions = • { $conditions }
condition-fasting = en ayunas
condition-not-fasting = no en ayunas
condition-morning = por la mañana
condition-not-morning = no por la mañana
condition-rested = 2 días sin hierro
condition-not-rested = hierro en los 2 días anteriores
condition-ill = enfermedad en las 2 semanas anteriores
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
        [one] { $from }: 1 pastilla{ $iron } cada noche
       *[other] { $from }: { $tablets } pastillas{ $iron } cada noche
    }
regimen-every-other =
    { $tablets ->
        [one] { $from }: 1 pastilla{ $iron } una noche sí y otra no
       *[other] { $from }: { $tablets } pastillas{ $iron } una noche sí y otra no
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
        [one] hierro, 1 pastilla{ $iron }
       *[other] hierro, { $tablets } pastillas{ $iron }
    }
plan-check-in = repaso de la noche
plan-iron-taken = El hierro ya está anotado: tomado a { CLOCK($time) }.
plan-iron-skipped = Esta noche sin hierro, como dijiste.
plan-iron-held = sin hierro, en pausa por el análisis
plan-iron-off = sin hierro, es la noche libre entre dos tomas
plan-paused = pausa, sin preguntas por la noche
plan-iron-nightly =
    { $tablets ->
        [one] Hierro: cada noche a { CLOCK($time) }, 1 pastilla{ $iron }, { $gap } después de cenar
       *[other] Hierro: cada noche a { CLOCK($time) }, { $tablets } pastillas{ $iron }, { $gap } después de cenar
    }
plan-iron-every-other =
    { $tablets ->
        [one] Hierro: una noche sí y otra no, a { CLOCK($time) }, 1 pastilla{ $iron }: { $days }
       *[other] Hierro: una noche sí y otra no, a { CLOCK($time) }, { $tablets } pastillas{ $iron }: { $days }
    }
plan-iron-excluded = Hierro: nada, el protocolo no se escribió para ti
plan-iron-on-hold = Hierro: nada, hasta que unos resultados nuevos digan otra cosa
plan-no-iron = Hierro: nada
plan-check-in-nightly = Repaso: cada noche a { CLOCK($time) }
plan-check-in-weekly = Repaso: una vez por semana a { CLOCK($time) }: { $days }
plan-booking = ¿hay fecha para tu análisis del { $retest }?
plan-fasting-note = aviso de ir en ayunas
plan-test = análisis de sangre, por la mañana y en ayunas
plan-retest-due = toca el próximo análisis de sangre
plan-results = { $time }, pregunta por tus resultados hasta que lleguen: { $days }
button-plan-days = { $days } días
button-earlier-dates = ‹ Atrás
button-later-dates = Más ›

tour-overview = El protocolo es un camino de seis partes. Lo escribió un paciente; cada paso lo das junto con un médico.
tour-line =
    { $number }. { $stop ->
        [tests] Primeros análisis
        [iron] Hierro: infusión o pastillas
        [patience] Paciencia
        [retests] Otra vez análisis y piernas
        [target] Objetivo, mantenimiento, recaída
       *[after-iron] Después del hierro
    }
tour-line-here =
    ▸ { $number }. { $stop ->
        [tests] Primeros análisis
        [iron] Hierro: infusión o pastillas
        [patience] Paciencia
        [retests] Otra vez análisis y piernas
        [target] Objetivo, mantenimiento, recaída
       *[after-iron] Después del hierro
    } – estás aquí
tour-heading =
    { $number } de 6: { $stop ->
        [tests] Primeros análisis
        [iron] Hierro: infusión o pastillas
        [patience] Paciencia
        [retests] Otra vez análisis y piernas
        [target] Objetivo, mantenimiento, recaída
       *[after-iron] Después del hierro
    }
tour-excluded = Este protocolo no se escribió para ti ({ $reasons }). Puedes leerlo; tu médico busca otro camino contigo.
tour-here = Estás aquí. En /next tienes el siguiente paso y en /why las razones.
tour-tests =
    Ferritina, hierro y TSAT (saturación de transferrina). Vitamina D y las vitaminas B1, B9 (folato) y B12. Para entender mejor la ferritina conviene añadir PCR y hemoglobina.

    Por la mañana, en ayunas y con al menos 2 días sin tomar hierro. Envíame los resultados con /labs.

    Reglas B1, B2
tour-iron =
    El hierro es para una ferritina por debajo de 300 µg/L con una TSAT por debajo del 45 %.

    Primera opción: preguntar a un médico por una infusión de 1000 mg de carboximaltosa férrica o derisomaltosa férrica. La clínica decide si esa cantidad es adecuada.

    Si no, pastillas por la noche, con el estómago vacío y con vitamina C. Cada noche hasta una ferritina de 75 µg/L; por encima, una dosis doble una noche sí y otra no. Entre dos tomas pasa al menos un día.

    Reglas L15, L16, E1–E6
tour-patience =
    El hierro necesita tiempo. Si una infusión ayuda, el efecto completo llega a las 4–6 semanas. Los ensayos no coinciden: en uno, la mejoría se vio a las 6 semanas. Otro no logró su objetivo a las 4 y vio la mejoría a las 12. Las pastillas tardan meses.

    Mientras tanto: la toma de la noche y el repaso, que más tarde muestra qué ha cambiado.

    Reglas L4, R1, R3
tour-retests =
    Con pastillas: otro análisis 3 meses después de empezar y luego 3 meses después de cada análisis. Tras una infusión: las piernas a las 6 semanas, el análisis a las 8 y otra mirada a las piernas a las 12 si nada ha cambiado.

    Te pregunto por una fecha 7 días antes. Las dos noches antes de un análisis no se toman pastillas.

    Reglas R1–R6
tour-target =
    Con pastillas, el objetivo es una ferritina por encima de 100 µg/L; hay quien necesita 200–300. Por encima de 100 y con las piernas tranquilas: pregunta a tu médico si dejas el hierro o sigues para mantenerlo.

    Con una ferritina de 300 µg/L o una TSAT del 45 % se acaba el hierro del protocolo.

    Piernas tranquilas tras una infusión: nada más por ahora. Si vuelven a empeorar y la ferritina o la TSAT han bajado: pregunta si se puede repetir.

    Reglas L2, L3, L6, L8, L13, L14
tour-after-iron =
    Cuando el hierro ya no da más de sí y las piernas siguen molestando, un médico puede hablar contigo de esto, en este orden: ligandos α2δ; opioides a dosis bajas, para piernas inquietas graves o dolorosas; agonistas dopaminérgicos, antes la primera opción, que con el tiempo pueden empeorar las piernas inquietas. Nunca se dejan de golpe.

    También de las medicinas que pueden empeorarlas, y solo con quien te las receta. Quien escribió el protocolo dice que de esto es de lo que menos sabe.

    Regla O1
button-tour-back = ‹ Atrás
button-tour-next = Siguiente ›
button-tour-here = Dónde estoy
told-iron-stopped = ya sin pastillas de hierro
told-rhythm =
    { $rhythm ->
        [nightly] hierro cada noche
       *[every-other] dosis doble de hierro una noche sí y otra no
    }
told-tablets =
    { $tablets ->
        [one] 1 pastilla de hierro
       *[other] { $tablets } pastillas de hierro
    } { $rhythm ->
        [nightly] cada noche
       *[every-other] una noche sí y otra no
    }
undo-stands-again = Vuelve a valer lo que me dijiste antes: { $what }.
