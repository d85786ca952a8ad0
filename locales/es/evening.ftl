# The evening: the last meal, the dose, the check-in.

meal-question = ¿Has terminado de comer por hoy?
button-meal-now = Ahora mismo
button-meal-ago =
    { $minutes ->
        [60] Hace 1 h
       *[other] Hace { $minutes } min
    }
button-meal-not-yet = Todavía no
meal-noted = Anotado: última comida a { CLOCK($meal) }. El aviso del hierro llega a { CLOCK($due) }.
meal-noted-bedtime = Anotado: última comida a { CLOCK($meal) }. El aviso del hierro llega a { CLOCK($due) }, porque es tu hora de dormir.
meal-noted-now = Anotado: última comida a { CLOCK($meal) }. Ya ha pasado bastante tiempo, así que el aviso del hierro llega ahora.
meal-noted-bedtime-now = Anotado: última comida a { CLOCK($meal) }. Es tu hora de dormir, así que el aviso del hierro llega ahora.
meal-noted-asks = Anotado: última comida a { CLOCK($meal) }. Ya ha pasado tu hora de dormir, así que no te aviso más. Solo te pregunto por el hierro de esta noche.
meal-noted-reminded = Anotado: última comida a { CLOCK($meal) }. Ya te he avisado del hierro, así que esta noche no hay más avisos. Cuando lo hayas tomado: /taken.
meal-noted-past-bedtime = Anotado: última comida a { CLOCK($meal) }. Ya ha pasado tu hora de dormir, así que esta noche no te aviso. Si al final tomas el hierro: /taken.
meal-noted-no-iron = Anotado: última comida a { CLOCK($meal) }. Esta noche no toca hierro.
meal-noted-settled = Anotado: última comida a { CLOCK($meal) }. Lo del hierro de esta noche ya está resuelto.
meal-put-off = De acuerdo. Te pregunto otra vez a { CLOCK($until) }.
meal-put-off-due = De acuerdo. No pregunto más: el aviso del hierro llega a { CLOCK($due) }. Si comes más tarde, dímelo con /meal.
meal-ahead = Todavía falta para { CLOCK($time) }. Dímelo cuando hayas comido.
meal-old-evening = Esa pregunta es de otra noche.

ask-took-more =
    Tu dosis es de { $dose ->
        [one] 1 pastilla
       *[other] { $dose } pastillas
    }{ $dose_iron ->
        [0] {""}
       *[other] {" "}({ $dose_iron } mg de hierro)
    } y has escrito { $tablets }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg)
    }. Aún no he anotado nada. ¿Cuántas tomaste? Si fueron demasiadas sin querer, pregunta ya en una farmacia o en un centro de toxicología.
too-many-not-noted = Es mucho más que tu dosis, así que no he anotado nada. Si fue un error al escribir, envía el número correcto.
of-iron = {" "}({ $milligrams } mg de hierro)
dose-reminder =
    { $tablets ->
        [one] Hora del hierro: 1 pastilla{ $iron }
       *[other] Hora del hierro: { $tablets } pastillas{ $iron }
    } con al menos { $vitamin } mg de vitamina C. Terminaste de comer a { CLOCK($meal) }. Tómalo sin té, café ni comida.
dose-reminder-assumed =
    { $tablets ->
        [one] Hora del hierro: 1 pastilla{ $iron }
       *[other] Hora del hierro: { $tablets } pastillas{ $iron }
    } con al menos { $vitamin } mg de vitamina C. No me has dicho cuándo comiste; he supuesto que a { CLOCK($meal) }. Tómalo sin té, café ni comida.
dose-reminder-bedtime =
    { $tablets ->
        [one] Hora del hierro, un poco antes: 1 pastilla{ $iron }
       *[other] Hora del hierro, un poco antes: { $tablets } pastillas{ $iron }
    } con al menos { $vitamin } mg de vitamina C. Como comiste a { CLOCK($meal) }, lo ideal sería a { CLOCK($ideal) }, pero eso ya es después de tu hora de dormir. También puedes saltártelo esta noche.
dose-too-soon = Esta noche el hierro llegaría demasiado pronto: no ha pasado un día entero desde la última toma, a { CLOCK($last) }. Habría que esperar hasta { CLOCK($earliest) }, y eso ya es después de tu hora de dormir. No pasa nada si te lo saltas esta noche.
dose-apart = Sepáralo de lo demás: { $parts }.
apart-hours = { $hours } horas de { $name }
apart-far = lo más lejos posible de { $name }
dose-late = Este aviso llega tarde. Tocaba a { CLOCK($due) }, pero no pude enviarlo entonces.
dose-missed = ¿Has tomado el hierro esta noche? Quería avisarte a { CLOCK($due) }, pero no pude enviar nada. Ya ha pasado tu hora de dormir. No pasa nada si te lo saltas.
dose-dropped = ¿Tomaste el hierro? Me refiero a { $evening }: quería avisarte a { CLOCK($due) }, pero no pude enviar nada. Lo siento.
dose-nudge = Te pregunto otra vez porque aún no tengo respuesta. Con un toque dejo de preguntar.
dose-nudge-last = Te pregunto otra vez porque aún no tengo respuesta. Es la última vez esta noche. Si no respondes, anoto la noche como «sin respuesta».
button-taken = Tomado
button-snooze = En { $minutes } min
button-skip = Esta noche no
button-ate-again = He vuelto a comer
dose-taken =
    Anotado: { $tablets ->
        [one] 1 pastilla{ $iron }
       *[other] { $tablets } pastillas{ $iron }
    } a { CLOCK($time) }.
dose-taken-on =
    Anotado para { $evening }: { $tablets ->
        [one] 1 pastilla{ $iron }
       *[other] { $tablets } pastillas{ $iron }
    } a { CLOCK($time) }.
dose-taken-assumed =
    Anotado para { $evening }: { $tablets ->
        [one] 1 pastilla{ $iron }
       *[other] { $tablets } pastillas{ $iron }
    } a { CLOCK($time) }, la hora prevista. ¿Fue a otra hora? Toca abajo.
button-taken-now = Ahora mismo
button-undo = Deshacer
button-other-time = Otra hora
ask-taken-time = He anotado { CLOCK($time) }. ¿A qué hora fue? Toca un botón o escribe una hora, por ejemplo 21:30.
button-earlier = { $minutes } min antes
dose-skipped-why = Esta noche sin hierro: no pasa nada. ¿Por qué ha sido?
dose-skipped-why-on = Sin hierro { $evening }: no pasa nada. ¿Por qué fue?
button-reason =
    { $reason ->
        [side-effects] Efectos adversos
        [test] Por un análisis
        [ran-out] Se me acabaron
        [ill] No me siento bien
       *[other] Otra cosa
    }
dose-skipped =
    { $reason ->
        [side-effects] Anotado: esta noche sin hierro, por efectos adversos. Si continúan, coméntalo con tu médico o en la farmacia. Si las heces son negras como el alquitrán o llevan sangre, si vomitas sangre, te desmayas o te duele mucho la barriga, ve a urgencias.
        [test] Anotado: esta noche sin hierro, porque tienes un análisis. Cuando sepas el día, dímelo con /test y preparo la pausa.
        [ran-out] Anotado: esta noche sin hierro, porque se acabaron las pastillas.
        [ill] Anotado: esta noche sin hierro, porque no te sientes bien. Que te mejores.
       *[other] Anotado: esta noche sin hierro.
    }
dose-skipped-on =
    { $reason ->
        [side-effects] Anotado para { $evening }: sin hierro, por efectos adversos. Si continúan, coméntalo con tu médico o en la farmacia. Si las heces son negras como el alquitrán o llevan sangre, si vomitas sangre, te desmayas o te duele mucho la barriga, ve a urgencias.
        [test] Anotado para { $evening }: sin hierro, porque tenías un análisis.
        [ran-out] Anotado para { $evening }: sin hierro, porque se acabaron las pastillas.
        [ill] Anotado para { $evening }: sin hierro, porque no te sentías bien.
       *[other] Anotado para { $evening }: sin hierro.
    }
stock-offer = Cuando tengas pastillas nuevas, puedo contarlas y avisarte una semana antes de que se acaben: /stock.
stock-offer-right =
    Según mi cuenta, aún { $left ->
        [one] te queda 1
       *[other] te quedan { $left }
    }. Si no es así, corrígelo con /stock.
dose-taken-already =
    Ya está anotado para esta noche: { $tablets ->
        [one] 1 pastilla{ $iron }
       *[other] { $tablets } pastillas{ $iron }
    } a { CLOCK($time) }. Anoto una toma por noche, así que no ha cambiado nada. Entre dos tomas pasa al menos un día (E4).
dose-taken-instead =
    Anotado para esta noche: { $tablets ->
        [one] 1 pastilla{ $iron }
       *[other] { $tablets } pastillas{ $iron }
    } a { CLOCK($time) }, y ya no a { CLOCK($before) }. Anoto una toma por noche: entre dos tomas pasa al menos un día (E4).
dose-off-evening = Esta noche no toca hierro. Tu última toma fue { $evening } a { CLOCK($time) }, y entre dosis dobles pasan dos días (E4). Aún no he anotado nada. ¿Has tomado hierro de todos modos?
dose-off-evening-first = Esta noche no toca hierro: tu dosis doble es una noche sí y otra no (E6). Aún no he anotado nada. ¿Has tomado hierro de todos modos?
button-took-anyway = Sí, lo he tomado
button-not-taken = No lo he tomado
rhythm-counts-from-here = Desde ahora cuento así: una noche sí y otra no. El próximo hierro: { $next }.
dose-not-noted = De acuerdo, no he anotado nada. El próximo hierro: { $next }.
dose-snoozed = De acuerdo. Te aviso otra vez a { CLOCK($until) }.
dose-snoozed-bedtime = De acuerdo. Te aviso otra vez a { CLOCK($until) }, tu hora de dormir, y ya no después.
dose-moved = Anotado: volviste a comer a { CLOCK($meal) }. El aviso del hierro pasa a { CLOCK($due) }.
dose-reopened = Deshecho. Lo de esta noche vuelve a estar pendiente.
already-noted = Eso ya está anotado.
noted = Anotado.
evening-too-old = Ha pasado demasiado tiempo desde esa noche; ya no se puede cambiar.
evening-ahead = Esa noche aún no ha llegado.
no-iron-running = No tengo anotado que tomes pastillas de hierro. Si las tomas, dímelo en /settings.
time-ahead = Todavía falta para { CLOCK($time) }. Dime una hora que ya haya pasado.
iron-on-hold = Los avisos del hierro están parados, porque el protocolo pide no tomar hierro por ahora. El motivo está en /next.

check-in-discomfort =
    Desde el último repaso, ¿cuánto te han molestado las piernas en el peor momento?

    0 es nada y 10 es lo peor que puedas imaginar.
check-in-discomfort-today =
    Hoy, ¿cuánto te han molestado las piernas en el peor momento?

    0 es nada y 10 es lo peor que puedas imaginar.
button-same-as-last-night = Igual que anoche
check-in-hard = Eso es mucho. Siento que lo estés pasando tan mal.
button-help-tonight = Ayuda para esta noche
check-in-late = Este repaso llega tarde. Tocaba a { CLOCK($due) }, pero no pude enviarlo entonces.
button-score = { $score }
check-in-onset =
    Peor momento: { $score } de 10.

    ¿Cuándo empezó?
button-onset =
    { $onset ->
        [never] En ningún momento
        [morning] Por la mañana
        [afternoon] Por la tarde
        [early-evening] Al caer la tarde
        [late-evening] Después de las 21
       *[in-bed] Solo en la cama
    }
check-in-sleep =
    Peor momento: { $score } de 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] ; empezó por la mañana
        [afternoon] ; empezó por la tarde
        [early-evening] ; empezó al caer la tarde
        [late-evening] ; empezó después de las 21:00
       *[in-bed] ; solo en la cama
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
    Anotado, gracias. Peor momento: { $score } de 10{ $onset ->
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
button-change = Cambiar
week-legs = Tu semana: piernas { $legs }.
week-legs-and-before = Tu semana: piernas { $legs }; la anterior, { $before }.
week-iron = Hierro: { $taken } de { $of }.
pattern-none = He buscado un patrón en tus noches. Todavía no se ve ninguno.
pattern-weekday =
    En tus noches se ve algo: en { $worst } de { $weeks } semanas, la peor noche fue la del { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }. Eso es más de lo que daría el azar.
pattern-weeks =
    En tus noches se ve algo: en las semanas con { $difference ->
        [alcohol] alcohol
       *[other] más cafeína
    }, tu valor central fue { $with }; en las demás, { $without }. Eso es más de lo que daría el azar. No dice por qué.
check-in-discomfort-on =
    { $day }: ¿cuánto te molestaron las piernas en el peor momento?

    0 es nada y 10 es lo peor que puedas imaginar.
evening-folded = { $day }: { $parts }
folded-iron = hierro a { CLOCK($time) }
folded-no-iron = sin hierro
folded-iron-unknown = hierro: sin respuesta
folded-legs = piernas { $score }
folded-legs-unknown = piernas: sin respuesta
folded-no-answer = sin respuesta
folded-noted = anotado
folded-ask-dose = { $day }: ¿tomaste el hierro?
button-add = Añadir
not-a-score = No puedo usar «{ $what }». Escribe un número entero de 0 a 10, por ejemplo: 7.
ask-todays-dose = Una cosa antes del primer aviso: ¿ya has tomado el hierro de hoy?
button-had-today = Sí, ya lo tomé
button-not-yet-today = Todavía no
todays-dose-noted =
    Anotado: el hierro de hoy ya está tomado ({ $tablets ->
        [one] 1 pastilla{ $iron }
       *[other] { $tablets } pastillas{ $iron }
    }). El próximo aviso: { $next }.
todays-dose-not-yet = Gracias. Entonces te aviso después de tu última comida.
