# The beginning: consent, who the protocol is for, place, hours, iron at present.

consent =
    Stillnight es para personas con piernas inquietas que siguen un protocolo de hierro: un aviso por la noche, unas preguntas breves y el siguiente paso cuando llegan los análisis.

    Antes de empezar, ten en cuenta:
    • Esto no es consejo médico ni un diagnóstico. El protocolo lo escribió un paciente, no un médico.
    • Confirma medicinas, dosis y horarios con un profesional sanitario.
    • No sirve para emergencias: llama al número de emergencias.
    • Los avisos pueden fallar. No dependas solo de ellos.
    • Lo que anotas es responsabilidad tuya.

    Guardo tu número de Telegram y tu idioma y, cifrado, lo que me cuentas. Más: /privacy. Para borrarlo todo: /forget.
consent-renewed = El texto ha cambiado, así que te pregunto otra vez.
button-agree = Lo entiendo y acepto
button-decline = No, gracias
goodbye = Está bien. No te enviaré nada más. Si cambias de idea: /start. Te deseo noches tranquilas.
consent-first = Antes de nada, toca uno de los dos botones, por favor.

gate =
    Este protocolo no se escribió para todo el mundo. ¿Alguna de estas cosas es tu caso?

    Marca todas las que lo sean y toca después el último botón.
button-exclusion =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $exclusion ->
        [pregnant] Estoy embarazada
        [dialysis] Estoy en diálisis
        [minor] No he cumplido 18 años
        [overload] Exceso de hierro, transfusiones, anemia hereditaria
        [gut] Intestino inflamado o estrecho, úlcera, alergia al hierro
       *[advised] Me han dicho en consulta que no tome hierro
    }
button-none-of-these = Nada de esto
button-done = Listo
tap-please = Toca uno de los botones, por favor.
excluded-noted =
    Anotado: { $reasons }. Este protocolo no se escribió para ti, así que no te propondré pasos con hierro ni te recordaré que lo tomes.

    Las preguntas de la noche y tus análisis siguen disponibles. Lleva los resultados a tu médico.
not-excluded-noted = Anotado: nada de eso es ya tu caso. Vuelves a contar con los pasos y los avisos del hierro.

ask-place = ¿Dónde estás? Lo necesito para acertar con tu hora. Comparte tu ubicación con el botón (la convierto en zona horaria y la descarto) o escribe tu ciudad.
button-share-place = Compartir mi ubicación
place-unknown = No conozco ningún lugar llamado «{ $what }». Prueba con la ciudad grande más cercana, por ejemplo Sevilla.
place-nowhere = No conozco la zona horaria de ese punto. Escribe la ciudad más cercana, por favor.
place-ambiguous = Hay varios lugares con ese nombre. ¿Cuál es?
button-place = { $name }, { $country }
place-dropped = Gracias. Tu zona horaria es { $zone }. La ubicación ya la he descartado.
place-found = Gracias. Tu zona horaria es { $zone }.
zone-question = Para ti son ahora las { $time } ({ $zone }), ¿verdad?
button-right = Sí, así es
button-other-place = No, otro lugar

ask-dinner = ¿A qué hora sueles terminar tu última comida del día? Toca una hora o escribe otra, por ejemplo 21:10.
ask-bedtime = ¿A qué hora sueles acostarte? Después ya no te aviso. Toca una hora o escribe otra, por ejemplo 23:30.
button-hour = { $time }
not-a-time = No puedo leer «{ $what }» como una hora. Prueba así: 19:40.

ask-iron = ¿Tomas ahora pastillas de hierro?
button-iron-already = Sí, ya las tomo
button-iron-tonight = Empiezo esta noche
button-iron-no = No
ask-iron-since = ¿Desde cuándo? Toca un botón o escribe una fecha, por ejemplo 14/9/2026. Basta con que sea aproximada.
button-months-ago =
    { $months ->
        [0] Este mes
        [one] Hace 1 mes
       *[other] Hace { $months } meses
    }
not-a-date = No puedo leer «{ $what }» como una fecha. Prueba así: 20 de noviembre o 2026-11-20.
date-ahead = El { $date } aún no ha llegado. Necesito un día pasado.
date-behind = El { $date } queda demasiado atrás. Necesito un día que esté por venir o que acabe de pasar.
date-too-far = El { $date } queda demasiado lejos. ¿Es correcto el año?
ask-strength = ¿Cuánto hierro lleva cada pastilla? Mira en la etiqueta los mg de hierro («hierro elemental»). El bisglicinato suele llevar 14 mg. Toca un botón o escribe un número.
button-strength = { $milligrams } mg
not-a-strength = No me sirve «{ $what }». Escribe un número entero de mg, de { $lowest } a { $highest }, por ejemplo: 14.
ask-salt = { $milligrams } mg suele ser la sal entera, no el hierro que lleva: una pastilla con 325 mg de sal tiene unos 65 mg de hierro. Acepto hasta { $highest } mg de hierro por pastilla. Busca en el envase «hierro elemental» y toca o escribe ese número.
button-iron-in-tablet = { $milligrams } mg de hierro
ask-tablets =
    { $tablets ->
        [one] Con pastillas de { $strength } mg, 1 es lo que más se acerca a los { $target } mg de hierro del protocolo (hace { $iron } mg)
       *[other] Con pastillas de { $strength } mg, { $tablets } son lo que más se acerca a los { $target } mg de hierro del protocolo (hacen { $iron } mg)
    }, con al menos { $vitamin } mg de vitamina C.

    La dosis del protocolo supera los { $limit } mg al día, el límite general para adultos. Por eso, acuérdala con un médico.

    ¿Cuántas tomas cada noche? Toca un botón o escribe un número.
children-warning = El hierro y los niños: guarda las pastillas fuera de su alcance. Si un niño ha podido tragar hierro, llama ya al número de emergencias, aunque parezca estar bien.
button-tablets =
    { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    }
not-tablets = No me sirve «{ $what }». Escribe un número entero de pastillas, de { $lowest } a { $highest }, por ejemplo: 5.
ask-prescribed =
    { $tablets ->
        [one] { $tablets } pastilla son { $iron } mg de hierro cada noche.
       *[other] { $tablets } pastillas son { $iron } mg de hierro cada noche.
    } Es más que la cantidad habitual del protocolo. Solo te aviso de ello si un médico te recetó exactamente esto. Si no, escribe un número menor.
button-prescribed = Un médico me recetó justo esto

enrolled-iron =
    Todo listo. Hacia las { $dinner } te pregunto por tu última comida. Después te recuerdo { $tablets ->
        [one] tu pastilla
       *[other] tus { $tablets } pastillas
    }. Las preguntas de la noche llegan a las { $check_in }.

    Con el hierro es normal que las heces salgan oscuras. Heces negras como alquitrán o con sangre, vómitos con sangre, desmayo o dolor fuerte de barriga: acude a urgencias.

    Análisis: /labs. Todo lo demás: /help.
enrolled-no-iron = Todo listo. Las preguntas de la noche llegan a las { $check_in }. Cuando recibas un análisis, envíamelo con /labs y te digo el siguiente paso del protocolo. Todo lo demás: /help.
enrolled-excluded = Todo listo. Las preguntas de la noche llegan a las { $check_in }. Con /labs puedes guardar aquí tus análisis; llévalos a tu médico. Todo lo demás: /help.
finish-first = Antes quedan unas preguntas. Después podrás usarlo todo.
welcome-back = Qué bien que vuelves. Todo está listo.
