# The beginning: consent, who the protocol is for, place, hours, iron at present.

consent =
    Stillnight es para personas con piernas inquietas que siguen un protocolo de hierro. Cada noche hay un aviso y un repaso breve. Cuando llegan los análisis, te digo el siguiente paso del protocolo.

    Antes de empezar, ten en cuenta:
    • Esto no es consejo médico ni un diagnóstico. El protocolo lo escribió un paciente, no un médico.
    • Confirma medicinas, dosis y horarios con un profesional de la salud.
    • No es para emergencias. Si hay una, llama al número de emergencias.
    • Los avisos pueden fallar. No dependas solo de ellos.
    • Lo que anotas es responsabilidad tuya.
    • No le funciona a todo el mundo, y tarda meses.

    Guardo tu número de usuario de Telegram, tu idioma y, cifrado, lo que me cuentas. Más: /privacy. Para borrarlo todo: /forget.
consent-renewed = El texto ha cambiado, así que te pregunto otra vez.
button-agree = Lo entiendo y acepto
button-decline = No, gracias
goodbye = Está bien. No te enviaré nada más. Si cambias de idea: /start. Te deseo noches tranquilas.
consent-first = Antes de nada, toca uno de los dos botones, por favor.

gate =
    Este protocolo no se escribió para todo el mundo. ¿Estás en alguno de estos casos?

    • embarazo
    • diálisis
    • menos de 18 años
    • hemocromatosis (demasiado hierro) o transfusiones de sangre una y otra vez
    • una anemia de nacimiento, como talasemia o anemia falciforme, o HPN
    • enfermedad de Crohn, colitis ulcerosa, una úlcera de estómago activa, un estrechamiento del intestino o alergia al hierro
    • un médico o una enfermera te dijo que no tomes hierro
    • un médico encontró otra causa de lo que sientes en las piernas: daño en los nervios, insuficiencia renal, párkinson, una medicina nueva u otra cosa

    Marca todos los tuyos y toca después el último botón.
button-exclusion =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $exclusion ->
        [pregnant] Estoy embarazada
        [dialysis] Estoy en diálisis
        [minor] Tengo menos de 18 años
        [overload] Exceso de hierro, muchas transfusiones, anemia hereditaria
        [gut] Intestino inflamado o estrecho, úlcera, alergia al hierro
        [advised] En consulta me dijeron que no tome hierro
       *[other-cause] Un médico encontró otra causa
    }
button-none-of-these = Nada de esto
button-done = Listo
tap-please = Toca uno de los botones, por favor.
excluded-noted =
    Anotado: { $reasons }. Este protocolo no se escribió para ti, así que no te propondré ningún paso con hierro ni te avisaré para tomarlo.

    Puedes seguir haciendo el repaso de la noche y guardar aquí tus resultados. Llévalos a tu médico.
not-excluded-noted = Anotado: ya no estás en ninguno de esos casos. Vuelves a tener los pasos y los avisos del hierro.

ask-place = ¿Dónde estás? Lo necesito para saber tu hora. Comparte tu ubicación con el botón (miro tu zona horaria y borro la ubicación) o escribe tu ciudad.
button-share-place = Compartir mi ubicación
place-unknown = No conozco ningún lugar llamado «{ $what }». Prueba con la ciudad grande más cercana, por ejemplo Sevilla.
place-nowhere = No encuentro la zona horaria de ese punto. Escribe la ciudad más cercana, por favor.
place-ambiguous = Hay varios lugares con ese nombre. ¿Cuál es?
button-place = { $name }, { COUNTRY($country) }
place-dropped = Gracias. Tu zona horaria es { $zone }. La ubicación ya la he borrado.
place-found = Gracias. Tu zona horaria es { $zone }.
zone-question = Tu reloj marca ahora { CLOCK($time) } ({ $zone }), ¿verdad?
button-right = Sí, así es
button-other-place = No, otro lugar

ask-dinner = ¿A qué hora sueles terminar tu última comida del día? Toca una hora o escribe otra, por ejemplo 21:10.
ask-bedtime = ¿A qué hora sueles acostarte? Después ya no te aviso. Toca una hora o escribe otra, por ejemplo 23:30.
button-hour = { $time }
not-a-time = No entiendo la hora «{ $what }». Prueba así: 19:40.

ask-iron = ¿Tomas ahora pastillas de hierro?
button-iron-already = Sí, ya las tomo
button-iron-tonight = Empiezo esta noche
button-iron-no = No
ask-iron-since = ¿Desde cuándo? Toca un botón o escribe una fecha, por ejemplo 14/9/2026. No hace falta que sea exacta.
button-months-ago =
    { $months ->
        [0] Este mes
        [one] Hace 1 mes
       *[other] Hace { $months } meses
    }
not-a-date = No entiendo la fecha «{ $what }». Prueba así: 20 de noviembre o 20/11/2026.
date-ahead = El { $date } aún no ha llegado. Necesito un día que ya haya pasado.
date-behind = Ha pasado demasiado tiempo desde el { $date }. Necesito un día que esté por venir o que acabe de pasar.
date-too-far = El { $date } queda demasiado lejos. Mira si el año es correcto, por favor.
ask-strength = ¿Cuánto hierro lleva cada pastilla? Busca en la etiqueta los mg de hierro («hierro elemental»). El bisglicinato suele llevar 14 mg. Toca un botón o escribe un número.
button-strength = { $milligrams } mg
not-a-strength = No puedo usar «{ $what }». Escribe un número entero de mg, de { $lowest } a { $highest }, por ejemplo: 14.
ask-salt = { $milligrams } mg suele ser el peso de toda la sal, no el del hierro que lleva: una pastilla con 325 mg de sal tiene unos 65 mg de hierro. Acepto hasta { $highest } mg de hierro por pastilla. Busca en la etiqueta «hierro elemental» y toca o escribe ese número.
button-iron-in-tablet = { $milligrams } mg de hierro
button-iron-of-salt = { $milligrams } mg de hierro ({ $salt ->
        [sulfate] sulfato
        [fumarate] fumarato
       *[gluconate] gluconato
    })
ask-tablets =
    { $tablets ->
        [one] Con pastillas de { $strength } mg, lo más cercano a los { $target } mg de hierro del protocolo es 1 pastilla ({ $iron } mg)
       *[other] Con pastillas de { $strength } mg, lo más cercano a los { $target } mg de hierro del protocolo son { $tablets } pastillas ({ $iron } mg)
    }, junto con al menos { $vitamin } mg de vitamina C.

    La dosis del protocolo supera { $of ->
        [us] el límite de EE. UU. de { $limit } mg al día para adultos
        [eu] el límite de la UE de { $limit } mg al día para adultos, comida incluida
        [uk] los { $limit } mg al día que el Reino Unido aconseja en suplementos
       *[none] los { $limit } mg al día, el límite general para adultos
    }. Por eso, acuérdala con un médico.

    ¿Cuántas tomas cada noche? Toca un botón o escribe un número.
children-warning = El hierro y los niños: guarda las pastillas fuera de su alcance. Si un niño ha podido tragar hierro, llama ya al número de emergencias, aunque parezca estar bien.
button-tablets =
    { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    }
not-tablets = No puedo usar «{ $what }». Escribe un número entero de pastillas, de { $lowest } a { $highest }, por ejemplo: 5.
ask-prescribed =
    { $tablets ->
        [one] { $tablets } pastilla cada noche son { $iron } mg de hierro.
       *[other] { $tablets } pastillas cada noche son { $iron } mg de hierro.
    } Es más de lo habitual en el protocolo. Solo te aviso si un médico te recetó exactamente esto. Si no, escribe un número menor.
button-prescribed = Un médico me recetó exactamente esto

enrolled-iron =
    Todo listo. Sobre { CLOCK($dinner) } te pregunto por tu última comida. Después te aviso para tomar { $tablets ->
        [one] tu pastilla{ $iron }
       *[other] tus { $tablets } pastillas{ $iron }
    }. El repaso de la noche llega a { CLOCK($check_in) }.

    Con el hierro es normal que las heces salgan oscuras. Si son negras como el alquitrán o llevan sangre, si vomitas sangre, te desmayas o te duele mucho la barriga, ve a urgencias.

    Análisis: /labs. Todo lo demás: /help.
enrolled-no-iron = Todo listo. El repaso de la noche llega a { CLOCK($check_in) }. Cuando recibas un análisis, envíamelo con /labs y te digo el siguiente paso del protocolo. Todo lo demás: /help.
enrolled-excluded = Todo listo. El repaso de la noche llega a { CLOCK($check_in) }. Con /labs puedes guardar aquí tus análisis; llévalos a tu médico. Todo lo demás: /help.
tests-first =
    Antes de las pastillas, el protocolo pide un análisis de sangre: ferritina (tus reservas de hierro) y TSAT, la saturación de transferrina (cuánto va lleno el transportador del hierro). Demasiado hierro hace daño, y solo un análisis lo muestra. ¿En qué punto estás? (B0)
button-enter-results = Enviar resultados
button-test-date-set = Ya tengo fecha
button-doctor-checked = Un médico ha revisado mi hierro
button-help-with-test = ¿Cómo consigo el análisis?
tests-let-begin = Querías empezar con pastillas. Con estos resultados el protocolo te deja empezar, si tu médico está de acuerdo. ¿Lo preparamos? (B0)
button-set-up-tablets = Preparar mis pastillas
untested =
    Llevas { $months ->
        [one] 1 mes
       *[other] { $months } meses
    } con hierro sin un análisis. Sin análisis el protocolo no sigue, porque demasiado hierro hace daño. Dentro de una semana paro los avisos, salvo que algo de esto encaje. (R8)
untested-rests =
    Van { $months ->
        [one] 1 mes
       *[other] { $months } meses
    } sin un análisis, así que paro los avisos del hierro. Siguen con resultados, con una fecha para el análisis o si un médico lleva tu hierro. (R8)
button-doctor-follows = Un médico lo lleva: seguir
doctor-follows-noted = Anotado: un médico lleva tu hierro, así que sigo hasta el { $until }. Después vuelvo a preguntar por el análisis.
relapsed = Tus piernas han vuelto a empeorar después de que el hierro las calmara. Ahora el protocolo mira la ferritina y la TSAT. ¿Cómo lo tienes? (R10)
normal-is-not-enough = Si tu médico te dice que es normal: normal para el laboratorio, a menudo desde 15–30 µg/L, no es lo mismo que suficiente para las piernas inquietas. La ferritina muestra el hierro del cuerpo, no el del cerebro. Las guías de piernas inquietas actúan con 75 µg/L o menos, o con una TSAT por debajo del 20 %; el artículo pone el límite más alto. (B3)
ask-other-medicines = ¿Tomas algo más por la noche: medicina para el tiroides, magnesio, calcio, algo contra la acidez, un antibiótico, levodopa? ¿O algo para dormir, la alergia, el mareo o las náuseas? Unas cosas frenan el hierro y otras empeoran las piernas inquietas.
button-others-yes = Sí
button-others-no = No, nada
others-yes = Marca en la lista de abajo lo que tomas. Si algo no está, escríbelo así: /medicines cetirizina
others-none = Anotado: nada más. Si eso cambia: /medicines.
finish-first = Primero quedan unas preguntas. Después podrás usarlo todo.
welcome-back = Qué bien verte de nuevo. Todo está listo.
