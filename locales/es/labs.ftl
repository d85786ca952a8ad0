# Results, and the protocol's next step.

labs-how =
    Envíame tus resultados así:

    /labs ferritin=88
    /labs ferritina 88 µg/L, TSAT 22 %, fecha 20/11/2026

    También puedes pegar varias líneas del informe. Pon la unidad que aparece en él y el día de la extracción. Te muestro lo que he entendido y puedes corregirlo o deshacerlo.

    Con /labs a secas te pregunto un valor cada vez.
labs-echo = Anotado: { $values }. Extracción: { $drawn }.
labs-approximate = Conversión solo aproximada: { $values }.
value-estimated = { $value } (estimada)
labs-undone = Deshecho. Esos resultados ya no cuentan.
lab-unknown = No conozco ninguna prueba llamada «{ $what }».
lab-unknown-near = No conozco «{ $what }». ¿Quieres decir { $nearest }?
lab-unit-unknown = No conozco la unidad «{ $what }» ({ $analyte }). Acepto: { $accepted }.
lab-not-a-number = No puedo leer «{ $what }» como un número ({ $analyte }).
lab-doubled = Hay dos valores de { $analyte }. Envía solo el correcto, por favor.
lab-out-of-range = No puede ser: { $analyte } { $value }. Acepto valores de { $low } a { $high }. Revisa el número y la unidad.
lab-earlier = No lo he anotado, porque es un resultado anterior: { $analytes }. Si también lo quieres aquí, envíalo con su propia fecha.
lab-not-the-draw = He visto { $date }, pero no como el día de la extracción, así que he anotado hoy. ¿Fue otro día? Toca Deshacer y envíalo otra vez con fecha 20/11/2026.
lab-no-value = No encuentro ningún valor de { $analyte }.
lab-future-date = El { $date } aún no ha llegado, así que no puede ser el día del análisis.
lab-several-dates = He visto dos fechas que pueden ser: { $first } y { $second }.
lab-not-a-date = No puedo leer «{ $what }» como una fecha.
lab-too-long = Es más de lo que puedo leer de una vez. Envía solo las líneas con resultados, por favor.
lab-example = Un buen ejemplo: /labs ferritina 88 µg/L, TSAT 22 %, fecha 20/11/2026
lab-nothing = Ahí no he encontrado ningún resultado.
lab-ask-unit = ¿Qué unidad pone en el informe: { $analyte } { $number }?
button-unit = { $unit }
lab-ask-unusual = ¿Pone esto en el informe: { $value }? No es habitual, por eso pregunto.
lab-ask-note = Parece una pregunta, así que aún no he anotado nada. ¿Anoto { $value }? Entonces puedo decirte el siguiente paso del protocolo.
lab-ask-fraction = Has escrito { $number }. ¿Quieres decir { $value }?
lab-ask-number = No tengo claro «{ $what }» ({ $analyte }). ¿Cuál es el valor?
button-value = { $value }
button-yes-right = Sí, es correcto
button-leave-out = Dejarlo fuera
lab-left-out = Sin anotar: { $analyte } del { $drawn }, porque su pregunta quedó abierta. Envíalo otra vez cuando quieras.
lab-so-far = Entendido hasta ahora: { $values }.
lab-question-open = Queda una pregunta abierta sobre tus resultados.
lab-tsat-differs = El informe dice TSAT { $reported }, pero con los demás valores sale { $computed }. ¿Se mezclaron unidades? Sigo el informe; compruébalo, por favor.

step-l1 = Este protocolo no se escribió para ti ({ $reasons }). No contiene un siguiente paso para estos resultados: llévalos a tu médico.
step-l2 = Tu TSAT es { $tsat }. El protocolo solo prevé hierro por debajo del 45 %. El siguiente paso del protocolo es: nada de hierro. Pide a tu médico que busque un exceso de hierro y llévale estos resultados.
step-l3 = Tu ferritina es { $ferritin }; el protocolo solo prevé hierro por debajo de 300 µg/L. El siguiente paso del protocolo: nada de hierro, ni en pastillas ni en infusión. Enseña estos resultados a tu médico.
step-l7 = El siguiente paso del protocolo es un análisis: ferritina, con hierro y TSAT (saturación de transferrina). Por la mañana, en ayunas y con al menos 2 días sin tomar hierro.
step-l11 = Tu ferritina es { $ferritin }. Hasta 75 µg/L, el siguiente paso del protocolo es seguir con una dosis cada noche. El próximo análisis toca el { $retest }.
step-l11-infusion = Tu TSAT es { $tsat }. Por debajo del 45 %, una infusión es la primera opción del protocolo si puedes acceder a ella: pregunta a tu médico.
step-l12 =
    Tu ferritina es { $ferritin }. Por encima de 75 µg/L el cuerpo absorbe el hierro más despacio. El siguiente paso del protocolo es considerar una dosis doble cada dos noches: pregunta a tu médico. El próximo análisis toca el { $retest }.

    Las fuentes no coinciden: se dice que la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100 µg/L.
step-l13 = Tu ferritina es { $ferritin }. Supera el objetivo de 100 µg/L, pero hay quien necesita 200–300 µg/L. El siguiente paso del protocolo es seguir cada dos noches o preguntar a tu médico por una infusión (si la TSAT está por debajo del 45 %). También puedes hablar de lo que viene después del hierro. El próximo análisis toca el { $retest }.
step-l14 = Tu ferritina es { $ferritin }. Has alcanzado el objetivo de 100 µg/L y tus piernas están tranquilas. El siguiente paso del protocolo es preguntar a tu médico si dejas el hierro o mantienes el nivel. El próximo análisis toca el { $retest }.
step-l15-nightly = Tu ferritina es { $ferritin } y tu TSAT { $tsat }: por debajo de 300 µg/L y del 45 %, los límites del protocolo. Su siguiente paso es preguntar a tu médico por 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una sola infusión. La clínica decide si esa cantidad es adecuada. Si no: hierro oral cada noche, acordado con tu médico.
step-l15-every-other = Tu ferritina es { $ferritin } y tu TSAT { $tsat }: por debajo de 300 µg/L y del 45 %, los límites del protocolo. Su siguiente paso es preguntar a tu médico por 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una sola infusión. La clínica decide si esa cantidad es adecuada. Si no: una dosis doble de hierro oral cada dos noches, acordada con tu médico.
step-l16 =
    Tu ferritina es { $ferritin }. El siguiente paso del protocolo es saber antes tu TSAT (saturación de transferrina).

    Por debajo del 45 %: pregunta a tu médico por una infusión de hierro o, si no, por hierro oral.
    Con el 45 % o más: nada de hierro, y pide a tu médico que busque un exceso de hierro.
branch-target = Tu ferritina es { $ferritin } y supera el objetivo de 100 µg/L. El siguiente paso del protocolo depende de tus piernas. Próximo análisis: { $retest }.
legs-question = ¿Te siguen molestando las piernas?
button-legs-bother = Sí, me molestan
button-legs-quiet = No, están tranquilas
reminders-on-hold = Los avisos del hierro se pausan hasta que nuevos resultados digan otra cosa.
note-tsat-missing = Falta una TSAT clara. Hace falta para descartar un exceso de hierro y valorar una infusión.
note-ferritin-bound = El laboratorio solo da la ferritina como { $ferritin }. Eso no decide el paso; un valor exacto sí.
disclaimer = No es consejo médico. Lo escribió un paciente, no un médico. Háblalo antes de actuar.
after-iron =
    Cuando el hierro ya no da más y las piernas siguen molestando, el protocolo nombra medicinas de las que hablar. Solo un médico puede recetarlas. En este orden:

    1. Ligandos α2δ: gabapentina, gabapentina enacarbilo, pregabalina.
    2. Opioides a dosis bajas, para piernas inquietas graves o dolorosas.
    3. Agonistas dopaminérgicos: pramipexol, ropinirol, rotigotina. Eran la primera opción y ya no: con el tiempo pueden empeorar las piernas (aumentación). Nunca se dejan de golpe.

    Pregunta también si algo que tomas empeora las piernas: algunos antidepresivos, antihistamínicos que dan sueño, remedios contra las náuseas. Cámbialo solo con quien te lo receta.

    Quien escribió el protocolo dice que de esto es de lo que menos sabe.
button-tsat-how = ¿Cómo la consigo?
tests-how =
    Primeras pruebas: hierro, ferritina y TSAT (saturación de transferrina); vitamina D; vitaminas B1, B9 (folato) y B12. Conviene añadir, para leer mejor la ferritina: PCR y hemoglobina.

    Ve por la mañana, en ayunas y con al menos 2 días sin tomar hierro. Si la TSAT no está en el informe, puedo calcularla con el hierro y la TIBC (capacidad de fijación), la UIBC o la transferrina.
