# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Anotado: desde ahora, { $tablets ->
        [one] 1 pastilla{ $iron }
       *[other] { $tablets } pastillas{ $iron }
    } cada noche. El próximo aviso: { $first }.
rhythm-every-other = Anotado: desde ahora, { $tablets } pastillas{ $iron } una noche sí y otra no. El próximo aviso: { $first }. Las noches de en medio no te digo nada. Puedes cambiarlo en /settings.
dose-too-soon-double = Esta noche el hierro llegaría demasiado pronto: una dosis doble necesita dos días enteros, y la última fue a { CLOCK($last) }. Habría que esperar hasta { CLOCK($earliest) }, y eso ya es después de tu hora de dormir. No pasa nada si te lo saltas esta noche.
button-every-other = Con mi médico: una noche sí y otra no
button-set-rhythm =
    { $rhythm ->
        [nightly] Cada cuánto: cada noche
       *[every-other] Cada cuánto: doble, noche sí, noche no
    }

iron-stopped = Anotado: ya no te aviso del hierro. Si vuelves a tomar pastillas, dímelo en /settings. Guardo cuánto hierro llevan y cuántas eran.
button-iron-stop = Dejar las pastillas de hierro
button-iron-start = Empezar con pastillas de hierro
button-iron-as-before =
    { $tablets ->
        [one] Hoy, 1 pastilla{ $iron } como antes
       *[other] Hoy, { $tablets } pastillas{ $iron } como antes
    }
ask-iron-after-infusion = Tu infusión fue el { $on }. Después de una infusión, un médico dice cuándo se puede volver a tomar hierro por la boca. ¿Te lo ha dicho ya?
button-doctor-says-yes = Sí, desde esta noche
iron-restarted =
    Anotado: desde esta noche, { $tablets ->
        [one] 1 pastilla{ $iron }
       *[other] { $tablets } pastillas{ $iron }
    }. Te aviso después de tu última comida.
stop-what = ¿Qué quieres parar? Toca una opción. Hasta entonces no cambia nada.
button-stop-for-days = Todo, unos días
button-stop-forget = Todo, para siempre

infusion-when =
    ¿Cuándo fue la infusión? Toca un botón o escribe una fecha, por ejemplo 20 de noviembre.

    También puedes decirlo todo junto: /infusion 20 de noviembre 1000 mg Ferinject.
infusion-amount = Infusión del { $on }. ¿Cuánto hierro te pusieron? Está en el informe de la clínica, en mg. Toca un botón o escribe un número.
infusion-product = Infusión del { $on }. ¿Qué hierro te pusieron?
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
        [carboxymaltose] , carboximaltosa férrica (Ferinject, Injectafer)
        [derisomaltose] , derisomaltosa férrica (Monofer, Monoferric)
        [sucrose] , hierro sacarosa (Venofer)
        [dextran] , hierro dextrano (CosmoFer, INFeD)
        [ferumoxytol] , ferumoxitol (Feraheme)
        [other] , otro hierro
       *[none] {""}
    }.
infusion-more = Para añadir la cantidad o el producto, envíalo otra vez: /infusion { $on } 1000 mg Ferinject.
infusion-ends-tablets = Los avisos del hierro terminan aquí: con una infusión no se toma hierro por la boca. Un médico dice cuándo volver a empezar; entonces dímelo en /settings.
infusion-dates =
    Si ayuda, el efecto completo llega a las 4–6 semanas. Así sigue:
    • { $check }: te pregunto cómo están tus piernas, comparadas con las noches de antes.
    • { $retest }: análisis (ferritina, hierro, TSAT). Una semana antes te pregunto si tienes cita.
infusion-retest = El próximo análisis (ferritina, hierro, TSAT) toca el { $retest }.
infusion-retest-past = El análisis de después (ferritina, hierro, TSAT) tocaba el { $retest }.
infusion-long-ago = Hace más de un año, así que ya no cuenta. Lo que cuenta es cómo está tu sangre ahora: ferritina, hierro y TSAT.
phosphate =
    { $stronger ->
        [yes] Importante con la carboximaltosa férrica: el fosfato de la sangre puede bajar, a veces mucho, sobre todo tras varias infusiones. Si notas dolor nuevo de huesos o músculos, debilidad o un cansancio que va a más, díselo pronto a un médico y pide un análisis de fosfato.
       *[no] Si notas dolor nuevo de huesos o músculos, o un cansancio que va a más, díselo a un médico. Después de una infusión puede bajar el fosfato de la sangre.
    }
after-infusion = Una cosa sobre tu infusión del { $on }:
infusion-ahead = El { $date } aún no ha llegado, así que todavía no anoto nada. Dímelo después: /infusion. Hasta entonces todo sigue igual.
infusion-undone = Deshecho: ya no hay ninguna infusión anotada ese día.
infusion-booked = Anotado: tu infusión es el { $on }. Te escribo la tarde anterior y, esa misma tarde, te pregunto si te la pusieron. Hasta entonces todo sigue igual.
infusion-before =
    Lo que suele pasar: el hierro entra gota a gota por una vena del brazo. Con la mayoría de los productos dura entre 15 y 60 minutos; con algunos, horas. Después te quedas una media hora, por si hay alguna reacción.

    Antes de empezar, di en la clínica si tienes alergias o asma, una infección ahora mismo o poca vitamina D.
infusion-eve = Tu infusión es mañana, { $on }.
infusion-day = ¿Te pusieron la infusión del { $on }?
infusion-is-off = De acuerdo, se cancela. Lo demás no cambia. Cuando haya un día nuevo, escríbeme: /infusion 20 de diciembre.
infusion-reaction =
    Llama enseguida a emergencias si en los primeros 3 días:
    • se te hincha algo o te cuesta respirar
    • te duele el pecho o te desmayas
    • te sale un sarpullido
button-infusion-off = Se cancela
button-infusion-took-place = Sí, me la pusieron
button-infusion-not-yet = No, todavía no
heard-infusion-ahead = Tienes una infusión prevista para el { $date }.
plan-infusion = tu infusión: te pregunto si te la pusieron
not-an-amount = No puedo usar «{ $what }». Escribe los mg como número entero, de { $lowest } a { $highest }, por ejemplo: 1000.
infusion-left-out = No he entendido «{ $what }» y no lo he anotado. Escríbelo así: /infusion 20 de noviembre 1000 mg Ferinject.
infusion-excluded = Este protocolo no se escribió para ti, así que aquí no hay un siguiente paso. Tu médico sabe qué viene después.

pause-ask = ¿Cuánto tiempo quieres de silencio? Mientras tanto no te aviso del hierro ni de las vitaminas, ni te pregunto por la comida ni por tus piernas. Esas noches cuentan como pausa, no como olvidos.
button-pause-days =
    { $days ->
        [3] 3 días
        [7] 1 semana
        [14] 2 semanas
       *[other] { $days } días
    }
button-pause-dates = Otras fechas
pause-ask-dates = ¿Desde cuándo hasta cuándo? Escríbelo así: del 1 al 14 de diciembre, o: hasta el 5 de diciembre.
not-a-span = No entiendo los días «{ $what }». Prueba así: del 1 al 14 de diciembre, hasta el 5 de diciembre, 3 días.
span-unusable = Esos días ya pasaron o quedan a más de un año. Revisa las fechas.
pause-noted = Anotado: no te escribo del { $from } al { $until }, ambos incluidos. Esas noches cuentan como pausa, no como olvidos. Sigo la noche del { $resumes }. Para terminar antes: /resume.
pause-tests-go-on = Los análisis mantienen sus fechas, y de eso sí te escribo.
pause-test-ahead = Los análisis mantienen sus fechas, y de eso sí te escribo. El próximo: { $date }.
pause-runs = Tienes anotada una pausa del { $from } al { $until }.
button-pause-end = Terminar la pausa
pause-ended = Qué bien verte de nuevo. La pausa ha terminado y todo sigue desde ahora.
not-paused = No hay ninguna pausa anotada. Si quieres unas noches de silencio: /pause.

stock-ask = ¿Cuántas pastillas de hierro hay en casa? Escribe el número. Voy restando con cada toma anotada y te aviso una semana antes de que se acaben.
stock-state =
    Según mi cuenta, te { $left ->
        [one] queda 1 pastilla
       *[other] quedan { $left } pastillas
    }. { $days ->
        [0] No hay para una toma entera.
        [one] Hay para 1 día más, aproximadamente.
       *[other] Hay para unos { $days } días más.
    }

    Para corregir la cuenta, escribe el número. Si has comprado más, escribe +100.
stock-counted =
    Anotado: { $left ->
        [one] 1 pastilla
       *[other] { $left } pastillas
    }. Hay para { $days ->
        [one] 1 día, más o menos
       *[other] unos { $days } días
    }. Te aviso una semana antes de que se acaben.
stock-counted-only =
    Anotado: { $left ->
        [one] 1 pastilla
       *[other] { $left } pastillas
    }. Empiezo a restar cuando tomes pastillas de hierro.
stock-low =
    { $days ->
        [one] Te quedan pastillas de hierro para 1 día, más o menos.
       *[other] Te quedan pastillas de hierro para unos { $days } días.
    } Cuando tengas nuevas, dímelo, por ejemplo: /stock +100.
stock-empty = Las pastillas de hierro que quedan no llegan para otra toma. Cuando tengas nuevas, dímelo, por ejemplo: /stock +100.
not-a-stock = No puedo usar «{ $what }». Escribe un número entero de pastillas, hasta { $highest }, por ejemplo: 60. Si has comprado más: +100.
stock-off = De acuerdo. Ya no cuento las pastillas.
button-stock-off = No contar más
button-stock-count = Contar mis pastillas
button-set-stock =
    { $days ->
        [one] Pastillas para 1 día
       *[other] Pastillas para { $days } días
    }
button-set-stock-off = Pastillas: sin contar

companions-menu =
    El protocolo sugiere vitamina D junto al hierro, y un complejo B si alguna vitamina B está baja. Dosis altas de vitamina D, solo con un médico.

    ¿Quieres que te avise? Toca la que quieras para elegir la hora.
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
    Peor momento: { $score } de 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] ; empezó por la mañana
        [afternoon] ; empezó por la tarde
        [early-evening] ; empezó al caer la tarde
        [late-evening] ; empezó después de las 21:00
       *[in-bed] ; solo en la cama
    }.{ $loss ->
        [none] {""}
        [nothing] {" "}Sueño perdido anoche: nada.
        [under-30] {" "}Sueño perdido anoche: menos de 30 min.
        [over-120] {" "}Sueño perdido anoche: más de 120 min.
       *[other] {" "}Sueño perdido anoche: { $loss } min.
    }
check-in-parts = ¿Dónde lo has notado?
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
check-in-week = Una vez a la semana: ¿ha habido algo distinto? Marca lo que corresponda y toca el último botón.
button-difference =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $difference ->
        [caffeine] Más cafeína
        [alcohol] Alcohol
        [travel] Viaje
        [medicine] Una medicina nueva
       *[ill] Una enfermedad
    }
button-nothing-different = Nada
check-in-week-told = Esta semana, distinto: { $differences }.
check-in-stomach = ¿El hierro te ha sentado mal al estómago esta semana?
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
       *[bad] Estómago: muy mal.
    }
stomach-bad = Si sigue así, coméntalo con tu médico o en la farmacia antes de continuar. Si las heces son negras como el alquitrán o llevan sangre, si vomitas sangre, te desmayas o te duele mucho la barriga, ve a urgencias.
check-in-offer = Mis últimos siete repasos se quedaron sin respuesta. No pasa nada. ¿Cada cuánto los quieres a partir de ahora?
wait-question = Últimamente hay silencio por aquí. No pasa nada, y no me debes nada. ¿Espero? Si no respondes, espero hasta que escribas. Los avisos con fecha llegan igual, una vez cada uno.
button-wait =
    { $waiting ->
        [until-written] Hasta que escriba
        [weekly] Una vez por semana
       *[go-on] Sigue
    }
wait-noted =
    { $waiting ->
        [until-written] Espero. Escribe lo que sea, cuando quieras, y aquí estoy.
        [weekly] De acuerdo, una vez por semana. Puedes tocar lo que te envíe. En cuanto escribas algo, vuelvo cada noche.
       *[go-on] Bien, sigo como antes.
    }
good-to-hear = ¡Qué bien saber de ti! Vuelvo a escribirte por las noches, y no hay nada que recuperar.
ask-check-in-rhythm = ¿Cada cuánto quieres el repaso?
button-check-in-rhythm =
    { $rhythm ->
        [nightly] Cada noche
        [weekly] Una vez a la semana
       *[off] Nunca
    }
check-in-rhythm-noted =
    { $rhythm ->
        [nightly] Anotado: el repaso llega cada noche.
        [weekly] Anotado: el repaso llega una vez a la semana.
       *[off] Anotado: no hay más repasos. Si quieres hacer uno: /checkin.
    }
button-set-check-in-rhythm =
    { $rhythm ->
        [nightly] Cada cuánto: cada noche
        [weekly] Cada cuánto: una vez por semana
       *[off] Cada cuánto: nunca
    }
button-next-morning = A la mañana siguiente, { $time }

augmentation =
    Algo ha cambiado en tus respuestas. { $sign ->
        [earlier] Las molestias empiezan ahora más temprano que en tus dos mejores semanas con tu medicina.
        [spread] Ya no son solo las piernas, como en tus dos mejores semanas con tu medicina.
       *[grown] Estás claramente peor que en tus dos mejores semanas con tu medicina.
    }

    Tomas pramipexol, ropinirol, rotigotina, levodopa o algo parecido. Si la dosis no ha cambiado, enséñale esto a quien te lo receta. Se llama aumentación: con el tiempo, la medicina puede empeorar las piernas inquietas. No cambies la dosis por tu cuenta y nunca la dejes de golpe. (W)
augmenting-told =
    Las medicinas como el pramipexol, el ropinirol, la rotigotina o la levodopa ayudan al principio. Conviene que sepas esto:

    • Nunca las dejes de golpe. Se bajan poco a poco, con quien te las receta.
    • Con el tiempo pueden empeorar las piernas: más temprano, con más fuerza, también en los brazos. Se llama aumentación. Con poco hierro es más probable.
    • Hay quien siente un impulso muy fuerte de jugar, comprar o comer. Hay quien se queda dormido de repente, incluso al volante. Si te pasa, dilo enseguida a quien te las receta. (W)
augmenting-tested = Tu última ferritina aquí es del { $on }.
augmenting-untested = ¿Cuándo te midieron la ferritina por última vez? No tengo ninguna tuya.
ask-augmenting-since = ¿Desde cuándo la tomas? Toca un botón o escribe, por ejemplo: desde marzo de 2024.
button-augmenting-since =
    { $months ->
        [0] Acabo de empezar
        [3] Unos 3 meses
        [6] Medio año más o menos
       *[other] Un año o más
    }
augmenting-since-noted = Anotado: desde más o menos el { $on }.
ask-augmenting-dose = ¿Qué dosis tomas? Escribe, por ejemplo: 0,25 mg
button-no-dose = No lo sé
not-a-dose = No encuentro ningún número en «{ $what }».
augmenting-dose-noted = Anotado: { $dose }.
augmenting-watched = Estaré atento a tus noches. Si empiezan a parecer una aumentación, te lo diré.
ask-augmentation-changes = La tomas desde hace un año o más. Por eso te lo pregunto una vez: en comparación con tus primeras semanas con ella, ¿qué es cierto hoy? Toca todo lo que encaje.
button-augmentation-change =
    { $ticked ->
        [yes] ✅ { $change ->
            [earlier] Empieza más temprano
            [arms] También en los brazos
           *[more] Peor que al principio
        }
       *[no] { $change ->
            [earlier] Empieza más temprano
            [arms] También en los brazos
           *[more] Peor que al principio
        }
    }
augmentation-changed = Anotado. Si la dosis no ha cambiado, díselo a quien te la receta. Se llama aumentación: con el tiempo, la medicina puede empeorar las piernas inquietas. No cambies la dosis por tu cuenta y nunca la dejes de golpe. Con poco hierro es más probable: pregunta también por tu ferritina. (W)
augmentation-unchanged = Bien. Estaré atento a tus noches. Si empiezan a parecer una aumentación, te lo diré.

button-menu-evening = Comida y hora de dormir
button-menu-iron = Hierro
button-menu-check-in = Repaso de la noche
button-menu-you = Sobre ti
button-set-infusion = Anotar una infusión
button-set-pause = Pausa
button-set-sex =
    { $sex ->
        [female] Sexo: mujer
        [male] Sexo: hombre
       *[none] Sexo: sin indicar
    }
ask-sex = El límite de la hemoglobina baja no es el mismo en mujeres y en hombres. ¿Cuál es el tuyo? No hace falta que lo digas.
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
        [medicine] una medicina nueva
       *[ill] una enfermedad
    }
nothing-different = nada

response-check = Han pasado { $weeks } semanas desde tu infusión del { $on }. Toca ver cómo están tus piernas.
response-check-question = ¿Cómo están tus piernas ahora, comparadas con antes de la infusión? Lo que cuenta es lo que tú digas.
pause-noted-day = Anotado: el { $day } no te escribo. Esa noche cuenta como pausa, no como olvido. Para terminar antes: /resume.
pause-only-or-until = ¿Solo el { $day }, o desde hoy hasta ese día?
button-only-day = Solo { $day }
button-until-day = Hoy – { $day }
pause-off = Anotado: ya no hay pausa.
stock-counted-low =
    Anotado: { $left ->
        [one] 1 pastilla
       *[other] { $left } pastillas
    }. { $days ->
        [0] No hay para una toma entera.
        [one] Hay para 1 día, más o menos.
       *[other] Hay para unos { $days } días.
    } Cuando tengas nuevas, dímelo, por ejemplo: /stock +100.
button-iron-anew = Hoy, con otras pastillas
plan-response = cómo están tus piernas { $weeks } semanas después de la infusión
plan-after-infusion = una nota sobre el fosfato después de la infusión
plan-stock = te quedan pastillas para una semana, más o menos
plan-companion =
    { $companion ->
        [vitamin-d] Vitamina D
       *[b-complex] Complejo B
    }: cada día a { CLOCK($time) }
ask-rhythm-nightly =
    ¿Cada noche, en vez de una noche sí y otra no? Cada toma serían entonces { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg de hierro)
    }.
ask-rhythm-every-other =
    ¿Una dosis doble una noche sí y otra no? Cada toma serían entonces { $tablets } pastillas{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg de hierro)
    }, y las noches de en medio quedan libres.

    El protocolo lo hace si hay una ferritina de más de 75 en los últimos 6 meses, sin una enfermedad de por medio, y si tu médico está de acuerdo.
button-rhythm-yes = Sí, cada noche
button-doctor-told-me = Me lo dijo mi médico
rhythm-on-hold = Tus últimos resultados piden no tomar hierro por ahora, así que la dosis se queda como está. Pregunta a tu médico antes de cambiarla.
rhythm-too-much = Serían { $iron } mg de hierro de una vez, más de lo que puedo recordarte. Pregunta a tu médico qué dosis es la correcta.
