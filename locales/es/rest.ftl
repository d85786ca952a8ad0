# Blood tests ahead, settings and the rest, what Telegram shows, and the words that sentences are built with.

booking-prompt = Tu próximo análisis toca el { $retest }: ferritina, hierro y TSAT, por la mañana, en ayunas y con al menos 2 días sin tomar hierro. ¿Ya tienes fecha?
booking-overdue = Tu análisis tocaba el { $retest }: ferritina, hierro y TSAT, por la mañana, en ayunas y con al menos 2 días sin tomar hierro. ¿Ya tienes fecha?
button-date-chosen = Ya tengo fecha
button-test-done = Hecho hoy
button-later = Pregunta luego
button-not-now = Ahora no
ask-test-date = ¿Qué día es tu análisis? Escribe una fecha, por ejemplo 14 de marzo o 14/3/2027.
booking-put-off = De acuerdo. Te pregunto otra vez el { $until }.
test-booked =
    Anotado: análisis el { $test }, por la mañana y en ayunas.

    Antes haces una pausa, para que pasen al menos 48 horas: sin hierro { $first } ni { $second }. La noche del análisis vuelves a tomarlo. Te escribo la noche de antes.
test-booked-plain = Anotado: análisis el { $test }, por la mañana, en ayunas y con al menos 2 días sin tomar hierro. Te escribo la noche de antes.
test-done = Anotado: te sacaron la sangre el { $test }. Cuando lleguen los resultados, envíamelos con /labs. Te preguntaré de vez en cuando.
test-too-soon = Tu última toma de hierro fue el { $taken_on } a { CLOCK($taken) }. La mañana del { $test } aún no habrán pasado 48 horas y los valores pueden engañar. La primera mañana que sirve es la del { $fits }.
button-keep-date = Mantener el { $date }
button-move-date = Cambiar al { $date }
fasting-note = Mañana por la mañana tienes el análisis: ve en ayunas, y esta noche nada de hierro. Si tomas hierro, sigues mañana por la noche.
results-prompt = Tu análisis del { $test }: cuando lleguen los resultados, envíamelos con /labs.
button-no-results = No van a llegar
results-dismissed = De acuerdo. Ya no pregunto más por esos resultados.
button-labs-how = Cómo enviarlos
button-test-off = No habrá análisis
no-test = No tengo anotado ningún análisis. Dime el día con /test.
test-off = Anotado: no habrá análisis. Si tomas hierro, sigues como siempre.
booking-stale = Esa pregunta ya no vale. Tu plan ha cambiado desde entonces.

settings-menu = ¿Qué quieres cambiar?
settings-saved = Guardado. ¿Algo más?
settings-iron-at = Guardado. El hierro llega ahora hacia { CLOCK($time) }. ¿Algo más?
settings-check-in-at = Guardado. El repaso llega ahora hacia { CLOCK($time) }. ¿Algo más?
settings-both-at = Guardado. El hierro llega ahora hacia { CLOCK($iron) } y el repaso hacia { CLOCK($check_in) }. ¿Algo más?
settings-nudges =
    { $nudges ->
        [0] Guardado. Si no respondes, no vuelvo a preguntar. ¿Algo más?
        [one] Guardado. Si no respondes, pregunto una vez más. ¿Algo más?
       *[other] Guardado. Si no respondes, pregunto hasta { $nudges } veces más. ¿Algo más?
    }
button-set-dinner = Última comida: { $time }
button-set-bedtime = Hora de dormir: { $time }
button-set-check-in = Repaso: { $time }
button-set-zone = Zona: { $zone }
button-set-language = Idioma
button-set-iron =
    { $tablets ->
        [one] Hierro: 1 pastilla{ $iron }
       *[other] Hierro: { $tablets } pastillas{ $iron }
    }
button-set-iron-none = Hierro: nada
button-set-meal-gap = Tras comer: { $minutes } min
button-set-nudges =
    { $nudges ->
        [0] Insistir: nunca
        [one] Insistir: 1 vez
       *[other] Insistir: { $nudges } veces
    }
button-set-gate = ¿Es para mí?
button-close = Cerrar
button-back = Volver
settings-closed = De acuerdo. Todo esto sigue en /settings.
ask-meal-gap = ¿Cuánto tiempo después de la última comida quieres el aviso del hierro? El protocolo dice 2 horas. Toca un botón o escribe los minutos.
button-minutes = { $minutes } min
not-a-meal-gap = No puedo usar «{ $what }». Escribe los minutos, de { $lowest } a { $highest }, por ejemplo: 120.
ask-nudges = Si no respondes al aviso del hierro, ¿cuántas veces puedo insistir? Espero 30 minutos cada vez y paro a tu hora de dormir.
button-times =
    { $times ->
        [0] Ninguna
        [1] Una vez
       *[other] { $times } veces
    }
not-nudges = No puedo usar «{ $what }». Escribe un número entero de 0 a { $highest }, por ejemplo: 2.
ask-check-in-time = ¿A qué hora quieres el repaso? Toca una hora o escribe otra. También puede ser por la mañana.
button-before-bedtime = 30 min antes de dormir
ask-language = ¿Qué idioma prefieres?
button-language = { $language }
ask-iron-again = Y ahora, ¿tomas pastillas de hierro?

help = Esto es lo que hago. Toca algo.
help-of =
    { $part ->
        [tonight]
            /tonight – ayuda para una mala noche
            /taken 21:40 – hierro tomado
            /meal 19:40 – tu última comida
            /checkin – el repaso de la noche
        [results]
            /labs – enviar un análisis
            /test – el día de tu análisis
            /next – el siguiente paso del protocolo
            /why – por qué ese paso
        [course]
            /plan – lo que viene
            /protocol – el camino y dónde estás
            /history – tu historial
            /infusion – una infusión de hierro
            /pause – unas noches de silencio
            /stock – pastillas que quedan
            /medicines – qué más tomas
            /undo – deshacer algo
        [doctor]
            /letter – una carta para tu médico
            /report – tu historial en papel
            /chart – tu historial en una imagen
            /response – noches antes y después de un cambio
       *[other]
            /settings – horas, hierro, idioma
            /stop – parar el hierro, las preguntas o todo
            /privacy – qué se guarda
            /export – todo en archivos
            /forget – borrarlo todo
            /cancel – saltar una pregunta
    }
button-help =
    { $part ->
        [tonight] Esta noche
        [results] Análisis
        [course] Mi camino
        [doctor] Para el médico
       *[other] Ajustes
    }
button-open-settings = Abrir los ajustes
button-export-first = Primero, mis archivos
help-words = O escríbelo sin más: «tomado a las 21:40», «cené a las siete y media», «las piernas, un 7», «ferritina 62», «¿cuándo es mi próximo análisis?»
help-limits =
    • No es consejo médico ni un diagnóstico.
    • Confirma medicinas, dosis y horarios con un profesional de la salud.
    • No es para emergencias. Si hay una, llama al número de emergencias.
    • Los avisos pueden fallar. No dependas solo de ellos.
    • Lo que anotas es responsabilidad tuya.
    • No le funciona a todo el mundo, y tarda meses.
privacy =
    Qué se guarda: tu número de usuario de Telegram y tu idioma; y, cifrado, lo que me cuentas: horas, tomas, repasos, resultados y ajustes.

    Dónde: en manos de quien gestiona este bot.

    Qué no se guarda: dónde estás (solo la zona horaria) ni el texto de tus mensajes, salvo lo que anotas.

    No se comparte nada. No interviene nadie más que Telegram, que lleva nuestros mensajes.

    /forget lo borra todo de una vez. El chat de tu Telegram lo borras tú.

    Ningún profesional de la salud ha revisado nada de esto. Es información, no un diagnóstico.
forget-question = ¿Borro todo lo que guardo sobre ti? Se acaban los avisos y nada se puede recuperar.
button-forget = Sí, borrarlo todo
button-keep = No, conservarlo
forget-kept = De acuerdo. Todo queda como está.
forgotten = Todo está borrado y no te enviaré nada más. Si algún día quieres empezar de nuevo: /start
nothing-kept = No guardo nada sobre ti. Para empezar: /start
cancelled = De acuerdo, dejamos esa pregunta. Lo demás no cambia.
nothing-to-cancel = No hay ninguna pregunta pendiente.
cancelled-enrolment = De acuerdo, lo dejamos aquí por ahora. Lo que ya respondiste queda guardado. Sigue con /start o bórralo con /forget.
command-near = No conozco /{ $what }. ¿Quieres decir /{ $nearest }?
command-unknown = No conozco /{ $what }. Lo que sé hacer está en /help.
not-understood = No lo he entendido. Para resultados: /labs. Para tu última comida: /meal 19:40. Todo lo demás: /help. En una emergencia, llama al número de emergencias.
not-understood-again = Perdona, sigo sin entenderlo. Prueba así, o mira lo que sé hacer: /help. En una emergencia, llama al número de emergencias.
cannot-read = Solo sé leer texto. Escríbelo, por favor, por ejemplo: /labs ferritina=88
only-words-read = He leído tu texto. Lo que lo acompaña no lo puedo ver ni escuchar.
edit-changes-nothing = He visto que cambiaste un mensaje. En mis notas sigue lo que enviaste primero. Para corregirlo: /undo quita lo último que anoté; después, envíalo otra vez.
place-not-asked = Ahora no necesito tu ubicación, así que la he borrado enseguida. La zona horaria se cambia en /settings.
button-unknown = No conozco ese botón. Usa el mensaje más reciente, por favor.
button-stale = Esa pregunta ya está resuelta.
groups-refused = Solo hablo en chats privados, porque se trata de tu salud. Escríbeme por privado, por favor.
sent-late = Este mensaje llega tarde. Tocaba a { CLOCK($due) }.

bot-description =
    Para personas con piernas inquietas que siguen un protocolo de hierro. Te aviso del hierro de la noche después de tu última comida, te pregunto cómo han estado tus piernas y te digo el siguiente paso del protocolo cuando llegan los análisis.

    No es consejo médico ni es para emergencias. El protocolo lo escribió un paciente, no un médico. Consulta cada paso antes de actuar.
bot-short-description = Hierro por la noche, repaso diario y análisis para piernas inquietas. No es consejo médico.
command-line =
    { $command ->
        [start] Empezar o seguir
        [labs] Enviar un análisis
        [meal] Decir cuándo comiste por última vez
        [taken] Anotar que tomaste el hierro
        [tonight] Ayuda para una mala noche
        [checkin] Hacer el repaso de tus piernas de esta noche
        [test] Decir el día de tu análisis
        [infusion] Anotar una infusión de hierro
        [pause] Unas noches de silencio
        [resume] Terminar la pausa
        [stock] Contar las pastillas que quedan
        [medicines] Anotar las medicinas que importan con el hierro
        [stop] Parar los avisos u otra cosa
        [next] Ver el siguiente paso del protocolo
        [protocol] Ver el camino y dónde estás
        [plan] Ver lo que viene
        [why] Ver por qué, o qué dice una regla
        [history] Ver tu historial
        [chart] Ver tu evolución en una imagen
        [response] Comparar noches antes y después de cada cambio
        [report] Recibir un informe de tu evolución, para el médico
        [letter] Recibir una carta para tu médico
        [undo] Deshacer lo último que dijiste
        [settings] Cambiar horas, hierro o idioma
        [privacy] Leer qué se guarda sobre ti
        [export] Recibirlo todo en archivos
        [forget] Borrarlo todo
        [cancel] Saltar la pregunta pendiente
       *[help] Ver lo que sé hacer
    }

# The default of a date keeps a month that is not a number from one to twelve readable.
date =
    { $month ->
        [1] { $day } de enero de { $year }
        [2] { $day } de febrero de { $year }
        [3] { $day } de marzo de { $year }
        [4] { $day } de abril de { $year }
        [5] { $day } de mayo de { $year }
        [6] { $day } de junio de { $year }
        [7] { $day } de julio de { $year }
        [8] { $day } de agosto de { $year }
        [9] { $day } de septiembre de { $year }
        [10] { $day } de octubre de { $year }
        [11] { $day } de noviembre de { $year }
        [12] { $day } de diciembre de { $year }
       *[other] { $day }/{ $month }/{ $year }
    }
evening =
    { $weekday ->
        [1] la noche del lunes
        [2] la noche del martes
        [3] la noche del miércoles
        [4] la noche del jueves
        [5] la noche del viernes
        [6] la noche del sábado
        [7] la noche del domingo
       *[other] la noche del
    } { $day }{ $month ->
        [1] {" "}de enero
        [2] {" "}de febrero
        [3] {" "}de marzo
        [4] {" "}de abril
        [5] {" "}de mayo
        [6] {" "}de junio
        [7] {" "}de julio
        [8] {" "}de agosto
        [9] {" "}de septiembre
        [10] {" "}de octubre
        [11] {" "}de noviembre
        [12] {" "}de diciembre
       *[other] /{ $month }
    }
analyte =
    { $analyte ->
        [ferritin] ferritina
        [iron] hierro
        [tibc] TIBC
        [uibc] UIBC
        [transferrin] transferrina
        [tsat] TSAT
        [vitamin_d] vitamina D
        [vitamin_b12] vitamina B12
        [folate] folato
        [vitamin_b1] vitamina B1
        [haemoglobin] hemoglobina
        [crp] PCR
       *[other] { $analyte }
    }
reason =
    { $exclusion ->
        [pregnant] embarazo
        [dialysis] diálisis
        [minor] menos de 18 años
        [overload] exceso de hierro, transfusiones repetidas o anemia hereditaria
        [gut] intestino inflamado o estrecho, úlcera de estómago o alergia al hierro
        [advised] indicación médica de no tomar hierro
       *[other-cause] otra causa de las molestias, encontrada por un médico
    }
flagged-low = bajo
decimal-mark = ,
