# Results, and the protocol's next step.

labs-how =
    Envíame tus resultados así:

    /labs ferritina=88
    /labs ferritina 88 µg/L, TSAT 22 %, fecha 20/11/2026

    También puedes pegar varias líneas del informe. Pon la unidad que aparece en él y el día de la extracción. Te muestro lo que he entendido y puedes corregirlo o deshacerlo.

    Si escribes solo /labs, te pregunto los valores uno a uno.
labs-echo = Anotado: { $values }. Extracción: { $drawn }.
labs-approximate = Conversión aproximada: { $values }.
value-estimated = { $value } (estimada)
value-dated = { $value } ({ $on })
labs-undone = Deshecho. Esos resultados ya no cuentan.
lab-unknown = No conozco ninguna prueba llamada «{ $what }».
lab-unknown-near = No conozco «{ $what }». ¿Quieres decir { $nearest }?
lab-unit-unknown = No conozco la unidad «{ $what }» ({ $analyte }). Puedes usar estas: { $accepted }.
lab-not-a-number = No entiendo el número «{ $what }» ({ $analyte }).
lab-doubled = Hay dos valores de { $analyte }. Envía solo el correcto, por favor.
lab-out-of-range = Este valor no puede ser: { $analyte } { $value }. Acepto valores de { $low } a { $high }. Revisa el número y la unidad.
lab-earlier = Esto no lo he anotado, porque es un resultado anterior: { $analytes }. Si también lo quieres aquí, envíalo con su propia fecha.
lab-not-the-draw = He visto la fecha { $date }, pero no parece la de la extracción, así que he anotado la de hoy. ¿Fue otro día? Toca Deshacer y envíalo otra vez con fecha 20/11/2026.
lab-no-value = No encuentro ningún valor de { $analyte }.
lab-future-date = El { $date } aún no ha llegado, así que no puede ser el día del análisis.
lab-several-dates = He visto dos fechas posibles: { $first } y { $second }.
lab-not-a-date = No entiendo la fecha «{ $what }».
lab-too-long = Es más de lo que puedo leer de una vez. Envía solo las líneas con resultados, por favor.
lab-example = Un buen ejemplo: /labs ferritina 88 µg/L, TSAT 22 %, fecha 20/11/2026
lab-nothing = Ahí no he encontrado ningún resultado.
lab-ask-unit = ¿Qué unidad pone el informe para { $analyte } { $number }?
button-unit = { $unit }
lab-ask-unusual = ¿Es esto lo que pone el informe: { $value }? No es habitual, por eso pregunto.
lab-urgent = Si es así, ve hoy mismo al médico.
lab-no-iron = Si es así, no tomes hierro hasta que esté claro.
lab-ask-note = Parece una pregunta, así que aún no he anotado nada. ¿Anoto { $value }? Así puedo decirte el siguiente paso del protocolo.
lab-ask-fraction = Has escrito { $number }. ¿Quieres decir { $value }?
lab-ask-number = No tengo claro «{ $what }» ({ $analyte }). ¿Cuál es el valor?
button-value = { $value }
button-yes-right = Sí, es correcto
button-leave-out = No anotarlo
lab-left-out = No he anotado { $analyte } del { $drawn }, porque mi pregunta quedó sin respuesta. Envíalo otra vez cuando quieras.
lab-so-far = Hasta ahora he entendido: { $values }.
lab-question-open = Queda una pregunta por responder sobre tus resultados.
lab-tsat-differs = El informe dice TSAT { $reported }, pero con los demás valores sale { $computed }. ¿Se mezclaron las unidades? Mientras no se aclare, cuenta el más alto; compruébalo, por favor.
lab-two-values = Hay dos valores de { $analyte } del { $drawn }: { $one } y { $other }. ¿Cuál es el correcto?

step-l1 = Este protocolo no se escribió para ti ({ $reasons }). Por eso no tiene un siguiente paso para estos resultados: llévalos a tu médico.
pregnant-ask = Del hierro en el embarazo se ocupa tu matrona o tu médico. Si ahora tomas hierro, pregúntale antes de dejarlo o de seguir. (X1a)
step-l2 =
    { $unprepared ->
        [yes] El siguiente paso del protocolo: por ahora, nada de hierro ni de pastillas de vitamina C. Repite el análisis por la mañana, en ayunas y con al menos 2 días sin tomar hierro.
       *[no] El siguiente paso del protocolo: nada de hierro ni de pastillas de vitamina C. Pide a tu médico que mire si hay un exceso de hierro y llévale estos resultados.
    }

    Tu TSAT es { $tsat }. El protocolo solo da hierro por debajo del 45 %.
step-l3 =
    El siguiente paso del protocolo: no más hierro, ni en pastillas ni en infusión. Muestra estos resultados a tu médico.

    Tu ferritina es { $ferritin }. A partir de 300 µg/L, el protocolo ya no da hierro.
step-l7 = El siguiente paso del protocolo es un análisis: ferritina, con hierro y TSAT (saturación de transferrina). Por la mañana, en ayunas y con al menos 2 días sin tomar hierro.
step-l18 =
    El siguiente paso del protocolo: repite el análisis entre 2 y 4 semanas después de recuperarte. Mientras tanto, sigue como hasta ahora.

    Tu ferritina es { $ferritin }. Una enfermedad hace subir la ferritina, así que este valor no decide.
step-l11 =
    El siguiente paso del protocolo es seguir con una dosis cada noche. El próximo análisis { $past ->
        [yes] tocaba el { $retest }.
       *[no] toca el { $retest }.
    }

    Tu ferritina es { $ferritin }. Hasta 75 µg/L, el hierro se toma cada noche.
step-l11-back = Ahora tomas hierro una noche sí y otra no. Con el botón de abajo puedes volver a todas las noches; antes te pregunto.
step-l11-infusion = La primera opción del protocolo es una infusión, si puedes conseguirla: pregunta a tu médico. Tu TSAT es { $tsat }, por debajo del 45 %.
step-l12 =
    { $every_other ->
        [yes] El siguiente paso del protocolo es seguir una noche sí y otra no, si tu médico está de acuerdo.
       *[no] El siguiente paso del protocolo es tomar el doble de pastillas una noche sí y otra no, si tu médico está de acuerdo.
    } El próximo análisis { $past ->
        [yes] tocaba el { $retest }.
       *[no] toca el { $retest }.
    }

    Tu ferritina es { $ferritin }. Por encima de 75 µg/L, el cuerpo absorbe el hierro más despacio.

    Las fuentes no coinciden: al parecer, la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100 µg/L.
step-l13 =
    { $every_other ->
        [yes] El siguiente paso del protocolo es seguir una noche sí y otra no, o preguntar a tu médico por una infusión (si la TSAT está por debajo del 45 %).
       *[no] El siguiente paso del protocolo es tomar el doble de pastillas una noche sí y otra no, o preguntar a tu médico por una infusión (si la TSAT está por debajo del 45 %).
    } El próximo análisis { $past ->
        [yes] tocaba el { $retest }.
       *[no] toca el { $retest }.
    }

    Tu ferritina es { $ferritin }. Supera el objetivo de 100 µg/L, pero hay quien necesita 200–300 µg/L. También puedes hablar de lo que viene después del hierro.

    Las fuentes no coinciden: al parecer, por encima de 100 µg/L la guía de EE. UU. no da hierro de rutina, y el algoritmo de la Clínica Mayo solo da una infusión por debajo.
step-l14 =
    El siguiente paso del protocolo es preguntar a tu médico: ¿dejar el hierro o seguir una noche sí y otra no? El próximo análisis { $past ->
        [yes] tocaba el { $retest }.
       *[no] toca el { $retest }.
    }

    Tu ferritina es { $ferritin }. Supera el objetivo de 100 µg/L, y tus piernas están tranquilas.
dose-double = En tu caso, el doble serían { $tablets } pastillas, con { $iron } mg de hierro.
dose-double-ask = El doble de tus pastillas sería demasiado hierro para una sola noche: pregunta a tu médico qué dosis tomar.
dose-runs =
    { $tablets ->
        [one] Es { $tablets } pastilla
       *[other] Son { $tablets } pastillas
    } con { $iron } mg de hierro cada vez.
step-l15-nightly =
    El siguiente paso del protocolo es preguntar a tu médico por 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una sola infusión. La clínica decide si esa cantidad es adecuada.

    Si no: pastillas de hierro cada noche, de acuerdo con tu médico.

    Tu ferritina es { $ferritin } y tu TSAT { $tsat }: por debajo de 300 µg/L y del 45 %, los límites del protocolo para el hierro.
step-l15-every-other =
    El siguiente paso del protocolo es preguntar a tu médico por 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una sola infusión. La clínica decide si esa cantidad es adecuada.

    Si no: una dosis doble de pastillas de hierro una noche sí y otra no, de acuerdo con tu médico.

    Tu ferritina es { $ferritin } y tu TSAT { $tsat }: por debajo de 300 µg/L y del 45 %, los límites del protocolo para el hierro.
step-l16 =
    El siguiente paso del protocolo es conseguir primero tu TSAT (saturación de transferrina).

    Si está por debajo del 45 %: pregunta a tu médico por una infusión de hierro o, si no, por pastillas.
    Si es del 45 % o más: nada de hierro, y pide a tu médico que mire si hay un exceso de hierro.

    Tu ferritina es { $ferritin }.
branch-target = Tu ferritina es { $ferritin } y supera el objetivo de 100 µg/L. El siguiente paso del protocolo depende de tus piernas. Próximo análisis: { $retest }.
legs-question = ¿Te siguen molestando las piernas?
button-legs-bother = Sí, me molestan
button-legs-quiet = No, tranquilas
legs-counted = En { $bad } de { $answered } noches puntuaste tus piernas con un 4 o más.
button-legs-do-bother = Sí que me molestan
button-legs-are-quiet = Están tranquilas
reminders-on-hold = Los avisos del hierro quedan parados hasta que unos resultados nuevos digan otra cosa.
hold-ended = Según el protocolo, ya no hay que parar el hierro. ¿Te vuelvo a avisar?
button-iron-from-tonight = Desde esta noche
button-iron-not-yet = Todavía no
iron-resumed =
    Desde esta noche te vuelvo a avisar: { $tablets ->
        [one] { $tablets } pastilla
       *[other] { $tablets } pastillas
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg de hierro)
    }.
iron-stays-off = De acuerdo, no te aviso del hierro. Con /next puedes retomarlo.
button-nightly-again = Volver a todas las noches
button-doctor-says-stop = Mi médico dice que lo deje
button-doctor-says-go-on = Mi médico dice que siga
button-had-infusion = Tuve una infusión
button-start-tablets = Empezar pastillas
note-tsat-missing = Falta una TSAT clara. Es necesaria para descartar un exceso de hierro y para valorar una infusión.
note-ferritin-bound = El laboratorio solo da la ferritina como { $ferritin }. Con eso no se decide el paso; con un valor exacto, sí.
note-ferritin-old = Tu última ferritina, { $ferritin }, es del { $on }. Es demasiado antigua para decidir un paso.
note-retest-due = Tu última ferritina, { $ferritin }, es del { $on }. Es anterior al control de las 8 semanas, que tocaba el { $retest }.
disclaimer = No es consejo médico. Lo escribió un paciente, no un médico. Consúltalo antes de actuar.
after-iron =
    Cuando el hierro ya no da más de sí y las piernas siguen molestando, el protocolo nombra medicinas. Solo un médico puede recetarlas. En este orden:

    1. Ligandos α2δ: gabapentina, gabapentina enacarbilo, pregabalina.
    2. Opioides a dosis bajas, si es grave o doloroso. Junto con el punto 1, la apnea del sueño o una enfermedad del pulmón, pueden frenar la respiración.
    3. Agonistas dopaminérgicos: pramipexol, ropinirol, rotigotina. Ya no son la primera opción: con el tiempo pueden empeorar las piernas (aumentación). Nunca se dejan de golpe.

    También las empeoran algunos antidepresivos, antihistamínicos y remedios contra las náuseas. Eso solo se cambia con quien lo receta.

    Quien escribió el protocolo dice que de esto es de lo que menos sabe.
button-tsat-how = ¿Cómo la consigo?
tests-how =
    Los primeros análisis: hierro, ferritina y TSAT (saturación de transferrina); vitamina D; vitaminas B1, B9 (folato) y B12. Para entender mejor la ferritina conviene añadir PCR y hemoglobina.

    Ve por la mañana, en ayunas y con al menos 2 días sin tomar hierro. Si la TSAT no sale en el informe, puedo calcularla con el hierro y la TIBC (capacidad de fijación), la UIBC o la transferrina.
