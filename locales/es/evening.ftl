# The evening: the last meal, the dose, the check-in.

meal-question = ¿Has terminado de comer por hoy?
button-meal-now = Sí, ahora mismo
button-meal-ago =
    { $minutes ->
        [60] Hace 1 h
       *[other] Hace { $minutes } min
    }
button-meal-not-yet = Todavía no
meal-noted = Anotado: última comida a las { $meal }. Te recuerdo el hierro a las { $due }.
meal-noted-bedtime = Anotado: última comida a las { $meal }. Te recuerdo el hierro a las { $due }, porque es tu hora de dormir.
meal-noted-now = Anotado: última comida a las { $meal }. Ya ha pasado bastante tiempo, así que el aviso del hierro llega ahora.
meal-noted-past-bedtime = Anotado: última comida a las { $meal }. Ya ha pasado tu hora de dormir, así que hoy no te aviso. Si al final tomas el hierro: /taken.
meal-noted-no-iron = Anotado: última comida a las { $meal }. Esta noche no toca hierro.
meal-noted-settled = Anotado: última comida a las { $meal }. El hierro de esta noche ya está resuelto.
meal-put-off = De acuerdo. Te pregunto otra vez a las { $until }.
meal-put-off-due = De acuerdo. No pregunto más: el aviso del hierro llega a las { $due }. Si comes más tarde, dímelo con /meal.
meal-ahead = Las { $time } aún no han llegado. Dímelo cuando hayas comido.
meal-old-evening = Esa pregunta es de otra noche.

dose-reminder =
    { $tablets ->
        [one] Hora de tu hierro: 1 pastilla
       *[other] Hora de tu hierro: { $tablets } pastillas
    } con al menos { $vitamin } mg de vitamina C. Tu última comida terminó a las { $meal }. Sin té, café ni comida.
dose-reminder-assumed =
    { $tablets ->
        [one] Hora de tu hierro: 1 pastilla
       *[other] Hora de tu hierro: { $tablets } pastillas
    } con al menos { $vitamin } mg de vitamina C. No me dijiste cuándo comiste; supongo que hasta las { $meal }. Sin té, café ni comida.
dose-reminder-bedtime =
    { $tablets ->
        [one] Hora de tu hierro, algo antes: 1 pastilla
       *[other] Hora de tu hierro, algo antes: { $tablets } pastillas
    } con al menos { $vitamin } mg de vitamina C. Como comiste a las { $meal }, lo ideal sería a las { $ideal }, pero eso es después de tu hora de dormir. También puedes saltarte esta noche.
dose-too-soon = Esta noche el hierro llegaría demasiado pronto: no ha pasado un día entero desde la última toma, a las { $last }. A partir de las { $earliest } habrá pasado el tiempo necesario, pero eso es después de tu hora de dormir. No pasa nada por saltarse esta noche.
dose-late = Este aviso llega tarde. Tocaba a las { $due } y entonces no pude enviarlo.
dose-missed = ¿Tomaste el hierro esta noche? Quería avisarte a las { $due }, pero no pude enviar nada. Ya ha pasado tu hora de dormir. No pasa nada por saltárselo.
dose-dropped = ¿Tomaste el hierro? Me refiero a { $evening }: quería avisarte a las { $due }, pero no pude enviar nada. Lo siento.
dose-nudge = Pregunto otra vez porque aún no hay respuesta. Con un toque lo dejo.
dose-nudge-last = Pregunto otra vez porque aún no hay respuesta. Es la última vez esta noche. Sin respuesta, la noche queda anotada como desconocida.
button-taken = Tomado
button-snooze = En { $minutes } min
button-skip = Esta noche no
button-ate-again = He vuelto a comer
dose-taken =
    Anotado: { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    } a las { $time }.
dose-taken-on =
    Anotado para { $evening }: { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    } a las { $time }.
dose-taken-assumed =
    Anotado para { $evening }: { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    } a las { $time }, cuando tocaba. ¿Fue a otra hora? Toca abajo.
button-taken-now = Ha sido ahora mismo
button-undo = Deshacer
button-other-time = Otra hora
ask-taken-time = He anotado las { $time }. ¿A qué hora fue? Toca un botón o escribe una hora, por ejemplo 21:30.
button-earlier = { $minutes } min antes
dose-skipped-why = Esta noche sin hierro, no pasa nada. ¿Por qué ha sido?
dose-skipped-why-on = Sin hierro en { $evening }, no pasa nada. ¿Por qué fue?
button-reason =
    { $reason ->
        [side-effects] Efectos secundarios
        [test] Análisis a la vista
        [ran-out] Se me acabaron
        [ill] Me siento mal
       *[other] Otra cosa
    }
dose-skipped =
    { $reason ->
        [side-effects] Anotado: esta noche sin hierro, por efectos secundarios. Si continúan, díselo a tu médico o farmacéutico. Heces negras como alquitrán o con sangre, vómitos con sangre, desmayo o dolor fuerte de barriga: acude a urgencias.
        [test] Anotado: esta noche sin hierro, porque viene un análisis. Cuando sepas el día, dímelo con /test y organizo la pausa.
        [ran-out] Anotado: esta noche sin hierro, porque se acabaron las pastillas.
        [ill] Anotado: esta noche sin hierro, porque te sientes mal. Que te mejores.
       *[other] Anotado: esta noche sin hierro.
    }
dose-skipped-on =
    { $reason ->
        [side-effects] Anotado para { $evening }: sin hierro, por efectos secundarios. Si continúan, díselo a tu médico o farmacéutico. Heces negras como alquitrán o con sangre, vómitos con sangre, desmayo o dolor fuerte de barriga: acude a urgencias.
        [test] Anotado para { $evening }: sin hierro, porque venía un análisis.
        [ran-out] Anotado para { $evening }: sin hierro, porque se acabaron las pastillas.
        [ill] Anotado para { $evening }: sin hierro, porque te sentías mal.
       *[other] Anotado para { $evening }: sin hierro.
    }
stock-offer = Cuando haya pastillas nuevas, puedo contarlas y avisarte una semana antes de que se acaben: /stock.
stock-offer-right = Según mi cuenta aún quedan { $left }. Corrige el número con /stock.
dose-taken-already =
    Ya está anotado para esta noche: { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    } a las { $time }. Anoto una toma por noche, así que nada ha cambiado. Entre dos tomas pasa al menos un día (E4).
dose-taken-instead =
    Anotado para esta noche: { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    } a las { $time }, en lugar de las { $before }. Anoto una toma por noche: entre dos tomas pasa al menos un día (E4).
dose-off-evening = Hoy es una noche sin hierro. Tu última toma fue en { $evening } a las { $time }, y entre tomas dobles pasan dos días (E4). Aún no he anotado nada. ¿Has tomado hierro de todos modos?
dose-off-evening-first = Hoy es una noche sin hierro: la toma doble viene una noche sí y otra no (E6). Aún no he anotado nada. ¿Has tomado hierro de todos modos?
button-took-anyway = Sí, lo he tomado
button-not-taken = No, no lo he tomado
rhythm-counts-from-here = Desde aquí se cuenta una noche sí y otra no. El próximo hierro: { $next }.
dose-not-noted = De acuerdo, no hay nada anotado. El próximo hierro: { $next }.
dose-snoozed = De acuerdo. Te aviso otra vez a las { $until }.
dose-snoozed-bedtime = De acuerdo. Te aviso otra vez a las { $until }, tu hora de dormir, y no más tarde.
dose-moved = Anotado: volviste a comer a las { $meal }. El aviso del hierro pasa a las { $due }.
dose-reopened = Deshecho. Esta noche vuelve a estar abierta.
already-noted = Eso ya está anotado.
noted = Anotado.
evening-too-old = Esa noche queda demasiado atrás para cambiarla.
evening-ahead = Esa noche aún no ha llegado.
no-iron-running = No consta que tomes pastillas de hierro. Si las tomas, dímelo en /settings.
time-ahead = Las { $time } aún no han llegado. Dame una hora que ya haya pasado.
iron-on-hold = Los avisos del hierro están en pausa, porque ahora el protocolo no prevé hierro para ti. El motivo está en /next.

check-in-discomfort =
    Desde las últimas preguntas, ¿cuánto te han molestado las piernas en el peor momento?

    0 es nada y 10 es lo peor que puedas imaginar.
check-in-late = Esta pregunta llega tarde. Tocaba a las { $due } y entonces no pude enviarla.
button-score = { $score }
check-in-onset =
    Peor momento: { $score } de 10.

    ¿Cuándo empezó?
button-onset =
    { $onset ->
        [never] No empezó
        [morning] Antes del mediodía
        [afternoon] Por la tarde
        [early-evening] Al anochecer
        [late-evening] Después de las 21:00
       *[in-bed] Solo en la cama
    }
check-in-sleep =
    Peor momento: { $score } de 10, { $onset ->
        [never] no llegó a empezar
        [morning] desde antes del mediodía
        [afternoon] desde la tarde
        [early-evening] desde el anochecer
        [late-evening] después de las 21:00
       *[in-bed] solo en la cama
    }.

    ¿Cuánto sueño te quitaron las piernas anoche?
# Spans of minutes, such as 30-60, cannot be keys: the default says them as they are.
button-sleep-loss =
    { $loss ->
        [nothing] Nada
        [under-30] Menos de 30 min
        [over-120] Más de 120 min
       *[other] { $loss } min
    }
check-in-done =
    Anotado, gracias. Peor momento: { $score } de 10, { $onset ->
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
button-change = Cambiar
not-a-score = No me sirve «{ $what }». Dame un número entero de 0 a 10, por ejemplo: 7.
ask-todays-dose = Una cosa antes de recordarte nada: ¿ya has tomado el hierro de hoy?
button-had-today = Sí, el de hoy ya está
button-not-yet-today = Todavía no
todays-dose-noted = Anotado: la dosis de hoy está tomada ({ $tablets ->
        [one] 1 comprimido
       *[other] { $tablets } comprimidos
    }). El próximo recordatorio: { $next }.
todays-dose-not-yet = Gracias. Entonces te lo recuerdo después de tu última comida.
