# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Anotado: desde ahora, { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    } cada noche. El próximo aviso: { $first }.
rhythm-every-other = Anotado: desde ahora, { $tablets } pastillas una noche sí y otra no. El próximo aviso: { $first }. Las noches de en medio no te digo nada. Puedes cambiarlo en /settings.
dose-too-soon-double = Esta noche el hierro llegaría demasiado pronto: una toma doble necesita dos días enteros, y la última fue a las { $last }. A partir de las { $earliest } habrá pasado el tiempo necesario, pero eso es después de tu hora de dormir. No pasa nada por saltarse esta noche.
button-every-other = Acordado con mi médico: noche sí y no
button-set-rhythm =
    { $rhythm ->
        [nightly] Cada cuánto: cada noche
       *[every-other] Cada cuánto: doble, noche sí y no
    }

iron-stopped = Anotado: no te recuerdo más el hierro. Si vuelves a empezar, dímelo en /settings. Guardo la dosis y el número de pastillas.
button-iron-stop = Dejar las pastillas de hierro
button-iron-start = Empezar con pastillas de hierro
button-iron-as-before =
    { $tablets ->
        [one] Hoy, 1 pastilla como antes
       *[other] Hoy, { $tablets } pastillas como antes
    }
ask-iron-after-infusion = Tu infusión fue el { $on }. Después de una infusión, es el médico quien dice cuándo se puede volver a tomar hierro. ¿Ya lo ha dicho?
button-doctor-says-yes = Sí, desde esta noche
iron-restarted =
    Anotado: desde esta noche, { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    }. Te aviso después de tu última comida.
stop-what = ¿Qué quieres parar? Toca una opción. Antes de eso no cambia nada.
button-stop-for-days = Todo, unos días
button-stop-forget = Todo, para siempre

infusion-when =
    ¿Cuándo fue la infusión? Toca un botón o escribe una fecha, por ejemplo 20 de noviembre.

    También puedes decirlo todo junto: /infusion 20 de noviembre 1000 mg Ferinject.
infusion-amount = Infusión del { $on }. ¿Cuánto hierro fue? Está en el papel de la clínica, en mg. Toca un botón o escribe un número.
infusion-product = Infusión del { $on }. ¿Qué hierro fue?
button-product =
    { $product ->
        [carboxymaltose] Carboximaltosa férrica (Ferinject)
        [derisomaltose] Derisomaltosa férrica (Monofer)
        [sucrose] Hierro sacarosa (Venofer)
        [dextran] Hierro dextrano (CosmoFer)
        [ferumoxytol] Ferumoxitol (Feraheme)
       *[other] Otro
    }
button-not-known = No lo sé
infusion-noted =
    Anotado: infusión el { $on }{ $milligrams ->
        [0] {""}
       *[other] , { $milligrams } mg
    }{ $product ->
        [carboxymaltose] , carboximaltosa férrica (Ferinject)
        [derisomaltose] , derisomaltosa férrica (Monofer)
        [sucrose] , hierro sacarosa (Venofer)
        [dextran] , hierro dextrano (CosmoFer)
        [ferumoxytol] , ferumoxitol (Feraheme)
        [other] , otro hierro
       *[none] {""}
    }.
infusion-more = Para añadir la cantidad o el producto, envíalo otra vez: /infusion { $on } 1000 mg Ferinject.
infusion-ends-tablets = Aquí terminan los avisos del hierro: junto a una infusión no se toma hierro por la boca. El médico dice cuándo volver a empezar; entonces dímelo en /settings.
infusion-dates =
    El efecto completo llega a las 4–6 semanas. Después:
    • { $check }: te pregunto cómo van tus piernas, frente a las noches de antes.
    • { $retest }: análisis (ferritina, hierro, TSAT). Una semana antes te pregunto por la cita.
infusion-retest = El próximo análisis (ferritina, hierro, TSAT) toca el { $retest }.
phosphate =
    { $stronger ->
        [yes] Importante con la carboximaltosa férrica: el fosfato de la sangre puede bajar, a veces mucho, sobre todo tras varias infusiones. Dolor nuevo de huesos o músculos, debilidad o cansancio que empeora: díselo pronto a un médico y pide un análisis de fosfato.
       *[no] Dolor nuevo de huesos o músculos, o cansancio que empeora: díselo a un médico. Después de una infusión puede bajar el fosfato de la sangre.
    }
after-infusion = Unas palabras sobre tu infusión del { $on }:
infusion-ahead = El { $date } aún no ha llegado, así que todavía no anoto nada. Dímelo después: /infusion. Hasta entonces todo sigue igual.
infusion-undone = Deshecho: ya no hay ninguna infusión anotada ese día.
not-an-amount = No me sirve «{ $what }». Escribe los mg como número entero, de { $lowest } a { $highest }, por ejemplo: 1000.
infusion-left-out = No he entendido «{ $what }» y lo he dejado fuera. Escríbelo así: /infusion 2026-11-20 1000 mg Ferinject.
infusion-excluded = Este protocolo no se escribió para ti, así que aquí no se sigue nada de ello. Tu médico sabe qué viene después.

pause-ask = ¿Cuánto tiempo quieres silencio? Descansan el hierro, la pregunta de la comida, las de la noche y las vitaminas. Esas noches cuentan como pausa, no como olvidos.
button-pause-days =
    { $days ->
        [3] 3 días
        [7] 1 semana
        [14] 2 semanas
       *[other] { $days } días
    }
button-pause-dates = Otras fechas
pause-ask-dates = ¿Desde cuándo hasta cuándo? Escríbelo así: del 1 al 14 de diciembre, o: hasta el 5 de diciembre.
not-a-span = No puedo leer «{ $what }» como días. Prueba así: del 1 al 14 de diciembre, hasta el 5 de diciembre, 3 días.
span-unusable = Esos días ya pasaron o quedan a más de un año. Revisa las fechas.
pause-noted = Anotado: no te digo nada del { $from } al { $until }, ambos incluidos. Esas noches cuentan como pausa, no como olvidos. Sigo la noche del { $resumes }. Para terminar antes: /resume.
pause-tests-go-on = Los análisis mantienen sus fechas, y de ellos sí te escribo.
pause-test-ahead = Los análisis mantienen sus fechas, y de ellos sí te escribo. El próximo: { $date }.
pause-runs = Hay una pausa anotada, del { $from } al { $until }.
button-pause-end = Terminar la pausa
pause-ended = Qué bien que estés de vuelta. La pausa ha terminado y todo sigue desde ahora.
not-paused = No hay ninguna pausa anotada. Para unas noches de silencio: /pause.

stock-ask = ¿Cuántas pastillas de hierro hay en casa? Escribe el número. Voy restando con cada toma anotada y te aviso una semana antes de que se acaben.
stock-state =
    Según mi cuenta quedan { $left ->
        [one] 1 pastilla
       *[other] { $left } pastillas
    }. { $days ->
        [0] No alcanzan para una toma entera.
        [one] Alcanzan para 1 día más.
       *[other] Alcanzan para unos { $days } días más.
    }

    Cuenta nueva: escribe el número. Si compraste más: escribe +100.
stock-counted =
    Anotado: { $left ->
        [one] 1 pastilla
       *[other] { $left } pastillas
    }. Alcanzan para { $days ->
        [one] 1 día
       *[other] unos { $days } días
    }. Te aviso una semana antes de que se acaben.
stock-counted-only =
    Anotado: { $left ->
        [one] 1 pastilla
       *[other] { $left } pastillas
    }. Empiezo a restar cuando tomes pastillas de hierro.
stock-low =
    { $days ->
        [one] Tus pastillas de hierro alcanzan para 1 día más.
       *[other] Tus pastillas de hierro alcanzan para unos { $days } días más.
    } Cuando tengas más, dímelo, por ejemplo: /stock +100.
stock-empty = Tus pastillas de hierro no alcanzan para otra toma. Cuando tengas más, dímelo, por ejemplo: /stock +100.
not-a-stock = No me sirve «{ $what }». Escribe un número entero de pastillas, hasta { $highest }, por ejemplo: 60. Si compraste más: +100.
stock-off = De acuerdo. Ya no cuento las pastillas.
button-stock-off = No contar más
button-stock-count = Contar mis pastillas
button-set-stock =
    { $days ->
        [one] Quedan pastillas: 1 día
       *[other] Quedan pastillas: { $days } días
    }
button-set-stock-off = Pastillas: sin contar

companions-menu =
    El protocolo sugiere vitamina D junto al hierro, y un complejo B si falta alguna vitamina B. Dosis altas de vitamina D, solo con un médico.

    ¿Te aviso? Toca una para elegir la hora.
button-set-companions = Vitaminas
button-companion =
    { $companion ->
        [vitamin-d] Vitamina D
       *[b-complex] Complejo B
    }: { $time }
button-companion-off =
    { $companion ->
        [vitamin-d] Vitamina D
       *[b-complex] Complejo B
    }: sin aviso
ask-companion-time =
    ¿A qué hora te recuerdo { $companion ->
        [vitamin-d] la vitamina D
       *[b-complex] el complejo B
    }? Toca un botón o escribe una hora.
button-no-reminder = Sin aviso
companion-reminder =
    { $companion ->
        [vitamin-d] Un pequeño aviso: tu vitamina D.
       *[b-complex] Un pequeño aviso: tu complejo B.
    }
companion-taken =
    { $companion ->
        [vitamin-d] Anotado: vitamina D tomada.
       *[b-complex] Anotado: complejo B tomado.
    }

check-in-so-far =
    Peor momento: { $score } de 10, { $onset ->
        [never] no llegó a empezar
        [morning] desde antes del mediodía
        [afternoon] desde la tarde
        [early-evening] desde el anochecer
        [late-evening] después de las 21:00
       *[in-bed] solo en la cama
    }. Sueño perdido anoche: { $loss ->
        [nothing] nada
        [under-30] menos de 30 min
        [over-120] más de 120 min
       *[other] { $loss } min
    }.
check-in-parts = ¿Dónde fue?
button-parts =
    { $parts ->
        [legs] Solo las piernas
        [arms] También los brazos
       *[elsewhere] También otras partes
    }
check-in-parts-told =
    { $parts ->
        [legs] Solo en las piernas.
        [arms] También en los brazos.
       *[elsewhere] También en otras partes.
    }
check-in-week = Una vez a la semana: ¿hubo algo distinto? Marca lo que corresponda y toca el último botón.
button-difference =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $difference ->
        [caffeine] Más cafeína
        [alcohol] Alcohol
        [travel] Viaje
        [medicine] Un medicamento nuevo
       *[ill] Una enfermedad
    }
button-nothing-different = Nada
check-in-week-told = Distinto esta semana: { $differences }.
check-in-stomach = ¿Te ha sentado mal el hierro al estómago esta semana?
button-stomach =
    { $effect ->
        [nothing] No
        [some] Un poco
       *[bad] Mucho
    }
check-in-stomach-told =
    { $effect ->
        [nothing] Estómago: bien.
        [some] Estómago: un poco mal.
       *[bad] Estómago: bastante mal.
    }
stomach-bad = Si sigue así, habla con tu médico o farmacéutico antes de continuar. Heces negras como alquitrán o con sangre, vómitos con sangre, desmayo o dolor fuerte de barriga: acude a urgencias.
check-in-offer = Mis últimas siete preguntas quedaron sin respuesta. No pasa nada. ¿Cada cuánto las quieres a partir de ahora?
ask-check-in-rhythm = ¿Cada cuánto quieres las preguntas?
button-check-in-rhythm =
    { $rhythm ->
        [nightly] Cada noche
        [weekly] Una vez a la semana
       *[off] Nunca
    }
check-in-rhythm-noted =
    { $rhythm ->
        [nightly] Anotado: las preguntas llegan cada noche.
        [weekly] Anotado: las preguntas llegan una vez a la semana.
       *[off] Anotado: no hay más preguntas. Cuando quieras: /checkin.
    }
button-set-check-in-rhythm =
    { $rhythm ->
        [nightly] Cada cuánto: cada noche
        [weekly] Cada cuánto: una vez por semana
       *[off] Cada cuánto: nunca
    }
button-next-morning = A la mañana siguiente, { $time }

augmentation =
    Algo ha cambiado en tus respuestas: { $sign ->
        [earlier] ahora empieza más temprano que en tus primeras semanas aquí
        [spread] ya no son solo las piernas, como en tus primeras semanas aquí
       *[grown] es más fuerte que en tus primeras semanas aquí, aunque tus medicamentos no han cambiado
    }.

    Con medicamentos como pramipexol, ropinirol, rotigotina o levodopa, este patrón se llama aumentación. Pregunta a quien te lo receta y enséñale tus respuestas. No cambies la dosis por tu cuenta ni lo dejes nunca de golpe.

button-menu-evening = Comida y hora de dormir
button-menu-iron = Hierro
button-menu-check-in = Preguntas de la noche
button-menu-you = Sobre ti
button-set-infusion = Anotar una infusión
button-set-pause = Pausa
button-set-sex =
    { $sex ->
        [female] Sexo: mujer
        [male] Sexo: hombre
       *[none] Sexo: sin indicar
    }
ask-sex = El límite de una hemoglobina baja es distinto en mujeres y hombres. ¿Cuál te corresponde? No hace falta que lo digas.
button-sex =
    { $sex ->
        [female] Mujer
        [male] Hombre
       *[none] Prefiero no decirlo
    }

difference =
    { $difference ->
        [caffeine] más cafeína
        [alcohol] alcohol
        [travel] viaje
        [medicine] un medicamento nuevo
       *[ill] enfermedad
    }
nothing-different = nada

response-check = Han pasado { $weeks } semanas desde tu infusión del { $on }. Toca ver cómo van tus piernas.
response-check-question = ¿Cómo están tus piernas ahora, frente al tiempo antes de la infusión? Lo que cuenta es lo que tú digas.
pause-noted-day = Anotado: el { $day } no te digo nada. Esa noche cuenta como pausa, no como olvido. Para terminar antes: /resume.
pause-off = Anotado: no habrá pausa.
stock-counted-low =
    Anotado: { $left ->
        [one] 1 pastilla
       *[other] { $left } pastillas
    }. { $days ->
        [0] No alcanzan para una toma entera.
        [one] Alcanzan para 1 día.
       *[other] Alcanzan para unos { $days } días.
    } Cuando tengas más, dímelo, por ejemplo: /stock +100.
button-iron-anew = Hoy, con otras pastillas
plan-response = cómo van tus piernas { $weeks } semanas después de la infusión
plan-after-infusion = unas palabras sobre el fosfato tras la infusión
plan-stock = tus pastillas alcanzarán para una semana más
plan-companion =
    { $companion ->
        [vitamin-d] Vitamina D
       *[b-complex] Complejo B
    }: cada día a las { $time }
ask-rhythm-nightly =
    ¿Cada noche en vez de una noche sí y otra no? Una dosis son entonces { $tablets ->
        [one] 1 comprimido
       *[other] { $tablets } comprimidos
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg de hierro)
    }.
ask-rhythm-every-other =
    ¿Dosis doble una noche sí y otra no? Una dosis son entonces { $tablets } comprimidos{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg de hierro)
    }, y las noches de en medio quedan libres.

    El protocolo lo hace con una ferritina de más de 75 de los últimos 6 meses, no sacada estando enfermo, y si tu médico está de acuerdo.
button-rhythm-yes = Sí, cada noche
button-doctor-told-me = Me lo dijo mi médico
rhythm-on-hold = Tus últimos análisis piden no tomar hierro por ahora, así que la dosis se queda como está. Pregunta a tu médico antes de cambiarla.
rhythm-too-much = Serían { $iron } mg de hierro de una vez. Es más de lo que puedo recordarte. Pregunta a tu médico qué dosis es la correcta.
