# Rules and notes of the next step, and their reasons.

button-response =
    { $response ->
        [better] Mejor
        [same] Igual
       *[worse] Peor
    }
response-noted =
    { $response ->
        [better] Gracias. Anotado: desde la infusión, las piernas están mejor.
        [same] Gracias. Anotado: desde la infusión, las piernas están igual.
       *[worse] Gracias. Anotado: desde la infusión, las piernas están peor.
    }

# ---- the rows of §4 after an infusion, and the shades of others
step-l3-expected =
    El siguiente paso del protocolo: no más hierro, y { $past ->
        [yes] hacer el control, que tocaba el { $retest }.
       *[no] mantener la fecha del control, el { $retest }.
    }

    Tu ferritina es { $ferritin }. A partir de 300 µg/L, el protocolo ya no da hierro. Pero en las 8 semanas tras una infusión es de esperar un valor alto.
step-l3-ill =
    El siguiente paso del protocolo: por ahora nada de hierro, y repetir el análisis de 2 a 4 semanas después de que estés bien.

    Tu ferritina es { $ferritin }. A partir de 300 µg/L, el protocolo ya no da hierro. Pero el valor puede parecer más alto de lo que es.
step-l4 =
    El siguiente paso del protocolo es esperar.

    Tu infusión fue el { $infusion }. Si ayuda, el efecto completo llega a las 4–6 semanas. Hay quien lo nota a los pocos días, y no a todo el mundo le ayuda. El { $check } veremos cómo están tus piernas, y el { $retest } toca el control del hierro.
step-l5 =
    El siguiente paso del protocolo es ver ahora si la infusión ha ayudado.

    Tu infusión fue el { $infusion }. Mantén el control a las 8 semanas, el { $retest }: un valor anterior a ese día no es el control previsto.
step-l5-told =
    El siguiente paso del protocolo es mantener el control a las 8 semanas, el { $retest }.

    Tu infusión fue el { $infusion }, y tu respuesta sobre si ha ayudado está anotada. Un valor anterior a ese día no es el control previsto.
step-l19 =
    El siguiente paso del protocolo: enseña estos resultados a tu médico, para que busque la causa. Más hierro para las piernas solo si vuelven a molestarte.

    Tus piernas están tranquilas, pero tu hierro vuelve a estar bajo: { $values }.
step-l6 =
    El siguiente paso del protocolo: nada más por ahora. Un análisis al año, y otro si las piernas vuelven a molestarte.

    { $kind ->
        [infusion] Tu infusión fue el { $infusion } y tus piernas están tranquilas.
        [open] Tus piernas están tranquilas. No se sabe si es por la infusión del { $infusion }.
       *[over] Ahora no tomas hierro y tus piernas están tranquilas.
    }
step-l6-retest = El control a las 8 semanas de la infusión tocaba el { $retest } y sigue pendiente.
step-l8 =
    El siguiente paso del protocolo es preguntar a tu médico por otra infusión.

    { $low ->
        [yes] La infusión del { $infusion } ayudó, las piernas te molestan otra vez y tu hierro vuelve a estar bajo: { $values }.
       *[no] La infusión del { $infusion } ayudó, las piernas te molestan otra vez y tu hierro ha bajado.
    }
compared = Comparado con el control: { $analyte } { $then } el { $then_on }, { $now } el { $now_on }.
step-l8-tsat = Consigue antes tu TSAT (saturación de transferrina): otra infusión solo se prevé con una TSAT por debajo del 45 %.
step-l9 =
    El siguiente paso del protocolo es hablar con un médico de lo que puede venir después del hierro.

    La infusión del { $infusion } ayudó y las piernas te molestan otra vez, pero tu hierro no ha bajado. Sin una bajada, el protocolo no sugiere repetirla.
step-l9-no-comparison =
    El siguiente paso del protocolo es tener con qué comparar: introduce los valores del control a las 8 semanas si los tienes, o repite ferritina y TSAT. Habla también con un médico de lo que puede venir después del hierro.

    La infusión del { $infusion } ayudó y las piernas te molestan otra vez. El protocolo solo sugiere repetirla si el hierro ha bajado desde aquel control.
step-l10-look-again =
    El siguiente paso del protocolo es esperar y mirar otra vez a las 12 semanas, el { $check }.

    La infusión del { $infusion } no ha ayudado de momento. En un ensayo, el beneficio no se vio hasta las 12 semanas.
step-l10-less =
    El siguiente paso del protocolo es preguntar a tu médico por el resto del hierro.

    La infusión del { $infusion } no ayudó. Fueron { $milligrams } mg en total, menos de los 1000 mg del protocolo (C11).
step-l10-still-low =
    El siguiente paso del protocolo: ve a tu médico, para que busque la causa. Después puedes volver a preguntar por una infusión.

    La infusión del { $infusion } no ayudó y tu hierro sigue bajo: { $values }.
step-l10-short =
    El siguiente paso del protocolo es preguntar a tu médico por una segunda infusión.

    La infusión del { $infusion } no ayudó, y tu ferritina es { $ferritin }. Hasta 100 µg/L no se alcanza el objetivo del artículo.
step-l10-above =
    El siguiente paso del protocolo es preguntar a tu médico por una segunda infusión o por lo que puede venir después del hierro.

    La infusión del { $infusion } no ayudó, y tu ferritina es { $ferritin }. Pasa de 100 µg/L, pero hay quien necesita 200–300 µg/L. Las fuentes no coinciden: según se informa, la guía de EE. UU. no da ninguna de rutina por encima de 100 µg/L.
step-l10-trial = En un ensayo, el beneficio no se vio hasta las 12 semanas.
step-l15-either =
    El siguiente paso del protocolo es preguntar a tu médico por 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una sola infusión. La clínica decide si esa cantidad es adecuada.

    Si no, acordado con tu médico: hierro oral cada noche si la ferritina es de 75 µg/L o menos, o una dosis doble cada dos noches si es mayor.

    Tu ferritina es { $ferritin } y tu TSAT { $tsat }: por debajo de 300 µg/L y del 45 %, los límites del protocolo.
step-l15-differ =
    { $target ->
        [yes] Las fuentes no coinciden: según se informa, la guía de EE. UU. no da hierro de rutina por encima de 100 µg/L, y el algoritmo de la Clínica Mayo solo da una infusión por debajo.
       *[no] Las fuentes no coinciden: según se informa, la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100 µg/L.
    }
infusion-past = Tu infusión del { $infusion } fue hace más de un año, así que ya no cuenta.
branch-infusion = Tu infusión fue el { $infusion }, hace 8 semanas o más. El siguiente paso del protocolo depende de cómo estén tus piernas.
branch-over = El siguiente paso del protocolo depende de tus piernas. Ya tuviste hierro antes, y ahora no tomas.
branch-response = El siguiente paso del protocolo depende de tus piernas y de si la infusión del { $infusion } ayudó.
branch-line = { $branch } { $row }.
branch =
    { $legs ->
        [quiet] Si tus piernas están tranquilas:
        [bothersome]
            { $helped ->
                [yes] Si te molestan y la infusión había ayudado:
                [no] Si te molestan y la infusión no había ayudado:
               *[unknown] Si las piernas aún te molestan:
            }
       *[unknown]
            { $helped ->
                [yes] Si la infusión había ayudado:
               *[no] Si no había ayudado:
            }
    }
brief =
    { $row ->
        [l1] llevar los resultados a tu médico
        [l2] nada de hierro; pedir a un médico que busque un exceso de hierro
        [l3] no más hierro
        [l3-bothersome] no más hierro; preguntar a tu médico qué puede venir después
        [l4] esperar
        [l5] ver ahora si ha ayudado y mantener el control
        [l19] el hierro vuelve a estar bajo; enséñaselo a tu médico
        [l6] nada más por ahora, y un análisis al año
        [l7] analizar ferritina, con hierro y TSAT
        [l18] repetir el análisis de 2 a 4 semanas después de estar bien
        [l8] preguntar a tu médico por otra infusión
        [l8-tsat] conseguir la TSAT; por debajo del 45 %, preguntar a tu médico por otra infusión
        [l9] sin una bajada no se repite; hablar con un médico de lo que puede venir después del hierro
        [l9-no-comparison] ferritina y TSAT para comparar con el control; hablar con un médico de lo que puede venir después del hierro
        [l10-look-again] esperar y mirar otra vez a las 12 semanas
        [l10-less] preguntar a tu médico por el resto del hierro
        [l10-still-low] que tu médico busque la causa, y después preguntar otra vez por una infusión
        [l10-short] preguntar a tu médico por una segunda infusión
        [l10-above] preguntar a tu médico por una segunda infusión o por lo que puede venir después del hierro
        [l11] seguir con una dosis cada noche
        [l12] una dosis doble cada dos noches, si tu médico está de acuerdo
        [l13] cada dos noches, o preguntar a tu médico por una infusión (con TSAT bajo el 45 %); hay quien necesita 200–300 µg/L
        [l14] preguntar a tu médico si dejas el hierro o sigues cada dos noches
        [l15] preguntar a tu médico por una infusión o, si no, por hierro oral
       *[l16] conseguir antes la TSAT
    }
response-question = ¿Ayudó la infusión a tus piernas?
button-helped = La infusión ayudó
button-not-helped = No ayudó
after-iron-yours = De lo que hay en tu lista, esto puede empeorar las piernas: { $medicines }. Háblalo con quien te lo receta; no cambies nada por tu cuenta.

# ---- the notes beneath a step
note-tsat-bound = El laboratorio solo da la TSAT como { $tsat }. Eso no decide nada; un valor exacto sí.
note-tsat-stale = Tu TSAT del { $on }, { $tsat }, es más de 90 días anterior a esta ferritina y ya no cuenta.
note-c1 = Sobre esta extracción: { $flaws }. Por eso el hierro y la TSAT pueden engañar. Repite el análisis bien preparado si algo depende de él. (C1)
note-c2-ill = Hubo una enfermedad en las 2 semanas previas. La ferritina sube con infecciones y estrés, y puede parecer demasiado alta. (C2)
note-c2-crp = Tu PCR es { $crp }, por encima de 5 mg/L. La ferritina sube con infecciones y estrés, y puede parecer demasiado alta. (C2)
note-c3-ferritin =
    { $ill ->
        [yes] Ferritina { $ferritin }, por debajo de 70 µg/L a pesar de la enfermedad.
       *[no] Ferritina { $ferritin }, por debajo de 30 µg/L.
    } Un médico debería buscar la causa: sangrados, reglas abundantes, el intestino o la alimentación; en hombres y tras la menopausia, el intestino en todo caso. (C3)
note-c3-ask = Falta la hemoglobina: pídela también.
note-c3-haemoglobin = Hemoglobina { $haemoglobin }, por debajo de { $limit }. Un médico debería buscar la causa: sangrados, reglas abundantes, el intestino o la alimentación; en hombres y tras la menopausia, el intestino en todo caso. (C3)
note-c3-either = Hemoglobina { $haemoglobin }: el límite es { $women } en mujeres y { $men } en hombres. Si la tuya está por debajo, un médico debería buscar la causa: sangrados, reglas abundantes, el intestino o la alimentación; en hombres y tras la menopausia, el intestino en todo caso. (C3)
note-c4 = TSAT { $tsat }, por debajo del 20 %. Según se informa, la guía de EE. UU. de 2025 ve ahí un motivo para dar hierro aunque la ferritina no esté baja. (C4)
note-c5-d =
    { $deficient ->
        [yes] Vitamina D { $value }, por debajo de 30 nmol/L: cuenta como falta. Pregunta a tu médico cómo subirla. También importa para el hierro (así razona el artículo; hay pocas pruebas). Dosis altas solo con un médico. (C5)
       *[no] Vitamina D { $value }, por debajo de 50 nmol/L. Pregunta a tu médico cómo subirla. También importa para el hierro (así razona el artículo; hay pocas pruebas). Dosis altas solo con un médico. (C5)
    }
note-c5-b12 = Vitamina B12 { $value }, por debajo de 133 pmol/L: pregunta a tu médico cómo subirla. (C5)
note-c5-b12-unclear = Vitamina B12 { $value }, en la zona dudosa de 133–258 pmol/L: pregunta a tu médico si hay que subirla. (C5)
note-c5-folate = Folato { $value }, por debajo de 8 nmol/L: pregunta a tu médico cómo subirlo, pero la vitamina B12 antes que el folato. (C5)
note-c5-b1 = Vitamina B1 { $value }, por debajo de 70 nmol/L: pregunta a tu médico cómo subirla. (C5)
note-c5-called = Tu laboratorio marcó { $analyte } { $value } como valor bajo, según su propio rango. Coméntalo con tu médico. (C5)
note-c6 = Tras 12 semanas o más de hierro oral, la ferritina no es más alta que antes: { $before } entonces, { $now } ahora. Quizá el hierro no entra: pregunta a tu médico por la infusión. (C6)
note-c7 = Dos de tus ferritinas son de laboratorios distintos. Sus pruebas pueden diferir hasta la mitad: compara dentro de un mismo laboratorio. (C7)
note-c8 =
    Separa el hierro de lo que tomas:
    { $lines }
    Para lo demás, pregunta en la farmacia. (C8)
note-c9 = Con estos valores, ve pronto a un médico, y hoy mismo si te mareas o te falta el aire. (C9)
medicine-spaced = • { $medicines }
note-c9-today = Hemoglobina { $haemoglobin }, por debajo de 70 g/L: ve hoy mismo a un médico. (C9)
note-c9-soon = Hemoglobina { $haemoglobin }, por debajo de 80 g/L: ve pronto a un médico, y hoy mismo si te mareas o te falta el aire. (C9)
note-c9-ferritin = Ferritina { $ferritin }, por encima de 1000 µg/L: ve pronto a un médico. (C9)
note-c10 = Antes de cualquier hierro, dile a tu médico: { $cautions }. (C10)
note-c11-less = La infusión tuvo { $milligrams } mg de hierro en total, menos de los 1000 mg del protocolo. (C11)
note-c11-unknown = ¿Cuánto hierro llevaba la infusión del { $infusion }? El protocolo habla de 1000 mg. Pregunta en la clínica y envíalo así: /infusion { $date } 1000mg (C11)
note-c12 = Dos valores de TSAT de la misma extracción no cuadran: { $one } y { $other }. Cuál vale lo aclara el laboratorio o un nuevo análisis. Hasta entonces cuenta el más alto: nada de hierro si uno llega al 45 %. (C12)
caution =
    { $caution ->
        [family] exceso de hierro (hemocromatosis) en padres o hermanos
        [kidney-liver] una enfermedad de riñón o de hígado
        [surgery] una operación de estómago o de intestino
       *[breast-feeding] que das el pecho
    }
button-caution =
    { $ticked ->
        [yes] ✅ { $caution ->
            [family] Exceso de hierro en la familia
            [kidney-liver] Riñón o hígado
            [surgery] Operación de estómago o intestino
           *[breast-feeding] Doy el pecho
        }
       *[no] { $caution ->
            [family] Exceso de hierro en la familia
            [kidney-liver] Riñón o hígado
            [surgery] Operación de estómago o intestino
           *[breast-feeding] Doy el pecho
        }
    }
cautions-question =
    Una pregunta antes de cualquier hierro. ¿Te ocurre algo de esto?

    • exceso de hierro (hemocromatosis) en tus padres o hermanos
    • una enfermedad de riñón o de hígado
    • una operación de estómago o de intestino
    • das el pecho

    Tu médico debería saberlo antes de que recibas hierro.
button-cautions-none = Nada de esto
button-cautions-done = Listo
cautions-noted =
    { $cautions ->
        [none] Anotado: nada de esto.
       *[other] Anotado. Antes de cualquier hierro, dile a tu médico: { $cautions }.
    }
notes-more = Sobre los mismos resultados:
medicine-name =
    { $medicine ->
        [levothyroxine] levotiroxina
        [tetracycline] doxiciclina y otras tetraciclinas
        [quinolone] antibióticos quinolonas
        [bisphosphonate] bifosfonatos
        [mineral] antiácidos, calcio, magnesio, zinc
        [levodopa] levodopa
        [acid] reductores del ácido del estómago
        [agonist] agonistas dopaminérgicos
        [alpha2delta] gabapentina o pregabalina
        [opioid] opioides
        [mirtazapine] mirtazapina
        [antidepressant] antidepresivos
        [antihistamine] antihistamínicos que dan sueño
        [nausea] metoclopramida o proclorperazina
        [antipsychotic] antipsicóticos
       *[lithium] litio
    }
spacing =
    { $way ->
        [hours] { $hours } horas
        [far-apart] lo más separado posible
       *[less-taken-in] con menos ácido entra menos hierro
    }

# ---- where a rule comes from
rule-line =
    { $origin ->
        [guideline] Regla { $rule } del protocolo · de una guía
        [safety] Regla { $rule } del protocolo · norma de cautela
        [our-choice] Regla { $rule } del protocolo · elección nuestra
        [article-guideline] Regla { $rule } del protocolo · del artículo, con nota de una guía
        [article-safety] Regla { $rule } del protocolo · del artículo, con norma de cautela
        [article-our-choice] Regla { $rule } del protocolo · del artículo, con una elección nuestra
       *[article] Regla { $rule } del protocolo · del artículo
    }
rule-lines = Reglas del protocolo: { $rules }
origin =
    { $origin ->
        [guideline] guía
        [safety] norma de cautela
        [our-choice] elección nuestra
        [article-guideline] artículo y guía
        [article-safety] artículo y norma de cautela
        [article-our-choice] artículo y elección nuestra
       *[article] artículo
    }
source =
    { $source ->
        [earley] Earley, charla de 2018, según la cita el artículo
        [winkelman] Winkelman JW et al., J Clin Sleep Med 2025;21:137–152 (según se recoge en otros textos)
        [labels] los prospectos de esas medicinas
        [phosphate] prospectos; MHRA 2020
        [unnamed] guías; el protocolo no nombra un trabajo concreto
        [safety] una norma de cautela del protocolo
       *[our-choice] elección nuestra, no sale de ningún trabajo
    }

# ---- /why
button-why = ¿Por qué?
why-given = Se trata del paso del { $on }.
why-then =
    Se dio por lo que había ese día. Desde entonces { $since ->
        [stopped] has dejado las pastillas
        [started] has empezado con pastillas
        [infusion] te han puesto una infusión
        [infusion-gone] la infusión de entonces ya no cuenta
        [results] han llegado resultados más nuevos
       *[excluded] han cambiado tus respuestas del principio
    }. El paso de hoy: /next
why-old-rules = Las reglas han cambiado desde entonces. /next da el paso de hoy.
why-source =
    { $origin ->
        [guideline] Regla { $rule }, de una guía. Fuente: { $sources }.
        [safety] Regla { $rule }, norma de cautela. Fuente: { $sources }.
        [our-choice] Regla { $rule }, elección nuestra. Fuente: { $sources }.
        [article-guideline] Regla { $rule }, del artículo y de una guía. Fuentes: { $sources }.
        [article-safety] Regla { $rule }, del artículo, con una norma de cautela. Fuentes: { $sources }.
        [article-our-choice] Regla { $rule }, del artículo, con una elección nuestra. Fuentes: { $sources }.
       *[article] Regla { $rule }, del artículo. Fuentes: { $sources }.
    }
why-notes = Debajo estaba { $rules }. Cada una tiene su /why, como /why C1.
why-used =
    Se usó:
    { $lines }
why-missing =
    Faltaba:
    { $lines }
why-changes =
    Qué lo cambiaría:
    { $lines }
why-change = • { $change }: { $rows }
change =
    { $kind ->
        [tsat-from] TSAT del { $limit } % o más
        [tsat-below] TSAT por debajo del { $limit } %
        [ferritin-up-to] ferritina hasta { $limit } µg/L
        [ferritin-between] ferritina por encima de { $limit } y hasta { $upper } µg/L
        [ferritin-above-below] ferritina por encima de { $limit } y por debajo de { $upper } µg/L
        [ferritin-from] ferritina de { $limit } µg/L o más
        [legs-quiet] piernas tranquilas
        [legs-bother] piernas que te molestan
        [helped] una infusión que ayudó
        [not-helped] una infusión que no ayudó
       *[day] desde el { $day }
    }
used-value = • { $analyte } { $value }, del { $on }
used-retest = • en el control: { $analyte } { $value }, del { $on }
used-no-iron = • ningún hierro en marcha
used-oral = • hierro oral desde el { $since }
used-infusion = • infusión el { $on }
used-legs =
    { $symptoms ->
        [quiet] • tus piernas: tranquilas
       *[bothersome] • tus piernas: te molestan
    }
used-response =
    { $responded ->
        [yes] • la infusión ayudó
       *[no] • la infusión no ayudó
    }
used-exclusions = • tus respuestas del comienzo: { $reasons }
used-medicines = • tus medicinas: { $medicines }
missing-value = • { $analyte }
missing-tsat-stale = • una TSAT tan reciente como la ferritina; la última es del { $on }
missing-legs = • si las piernas aún te molestan
missing-response = • si la infusión ayudó
missing-retest = • ferritina o TSAT del control tras la infusión, con un valor posterior al lado
missing-sex = • qué límite de hemoglobina vale para ti (mujer u hombre)
why-how = Pregunta así: /why por el último paso, /why L12 o /why E2 por una regla, /why noche por qué el hierro se toma de noche.
why-unknown = No conozco ninguna regla «{ $what }».
why-gone = Ya no encuentro ese paso. /next da el de hoy.
why-rule =
    { $rule ->
        [X1] El protocolo no es para todos: no en el embarazo, en diálisis, con menos de 18 años, con exceso de hierro, transfusiones repetidas o una anemia hereditaria, con el intestino inflamado o estrechado, una úlcera activa o alergia al hierro, ni si un profesional desaconsejó el hierro. Entonces no hay pasos de hierro ni avisos; los resultados van a tu médico.
        [H1] Un alto por exceso de hierro no caduca: solo termina con un valor más nuevo por debajo del límite. Entonces te pregunto antes de volver a avisarte.
        [L1] Hay una exclusión, así que este protocolo no tiene siguiente paso: lleva los resultados a tu médico.
        [L2] Con una TSAT del 45 % o más, el protocolo no da hierro: su condición es una TSAT menor. Si la extracción no se preparó bien, primero se repite el análisis; si no, un médico debería buscar un exceso de hierro. Solo una TSAT más nueva por debajo del 45 % lo termina.
        [L3] Con una ferritina de 300 µg/L o más se alcanza el techo del protocolo: no más hierro, hasta que una ferritina más nueva baje de 300. En las 8 semanas tras una infusión es de esperar un valor alto, y una enfermedad puede hacer que parezca más alto.
        [L4] En las primeras 6 semanas tras una infusión se espera: si ayuda, el efecto completo llega a las 4–6 semanas.
        [L5] Entre las 6 y las 8 semanas de una infusión toca ver si ha ayudado. El control sigue a las 8 semanas; un valor anterior no es el previsto.
        [L19] Las piernas están tranquilas tras el hierro, pero la ferritina vuelve a ser de 75 µg/L o menos, o la TSAT menor del 20 %: un médico debería buscar la causa. Más hierro para las piernas, solo si vuelven a molestar.
        [L6] Hubo hierro, ahora no hace falta y las piernas están tranquilas: nada más, solo un análisis al año y otro si vuelven los síntomas.
        [L7] Sin una ferritina clara y reciente no hay paso. Es demasiado antigua a los 12 meses, o a los 6 si hay hierro; tras una infusión no cuenta un valor anterior a la 8.ª semana.
        [L18] Cuando hay una enfermedad, la ferritina sube. Por eso, por encima de 75 µg/L, un valor de un día así no decide: repítelo de 2 a 4 semanas después de estar bien.
        [L8] El último hierro fue una infusión que ayudó, los síntomas han vuelto y el hierro ha bajado desde el control o vuelve a estar bajo, con ferritina menor de 300 µg/L y TSAT menor del 45 %: preguntar por otra infusión.
        [L9] La infusión ayudó y los síntomas han vuelto, pero el hierro no ha bajado o no hay con qué comparar: sin una bajada, el protocolo no sugiere repetirla.
        [L10] La infusión nunca ayudó. Antes de las 12 semanas: mirar otra vez. Menos de 1000 mg: preguntar por el resto. Otra vez bajo: buscar antes la causa. Ferritina hasta 100 µg/L: preguntar por una segunda infusión; por encima, por ella o por lo que viene después del hierro.
        [L11] Hay hierro oral y la ferritina es de 75 µg/L o menos: una dosis cada noche y control en 3 meses. Con TSAT menor del 45 %, una infusión es la primera opción.
        [L12] Hay hierro oral y la ferritina pasa de 75, hasta 100 µg/L: se absorbe más despacio, y una dosis doble cada dos noches puede ir mejor, nunca más de 210 mg. Las fuentes no coinciden: según se informa, la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100.
        [L13] Hay hierro oral, la ferritina pasa de 100 y no llega a 300 µg/L, y las piernas aún molestan: hay quien necesita 200–300, así que se sigue cada dos noches o se pregunta por una infusión (TSAT menor del 45 %). Por encima de 100 las fuentes no coinciden.
        [L14] Hay hierro oral, la ferritina pasa de 100 y no llega a 300 µg/L, y las piernas están tranquilas: objetivo alcanzado. Dejarlo o seguir cada dos noches se decide con un médico.
        [L15] No hay hierro en marcha, la ferritina es menor de 300 µg/L y la TSAT menor del 45 %: la primera opción son 1000 mg en una infusión; si no, pastillas, cada noche hasta 75 µg/L y una dosis doble cada dos noches por encima. Por encima de 75 las fuentes no coinciden.
        [L16] No hay hierro en marcha y la ferritina es menor de 300 µg/L, pero falta la TSAT: primero hay que conseguirla, pues con el 45 % o más el protocolo no da hierro.
        [C1] El hierro de las 48 horas previas, la comida o un análisis más tarde en el día pueden mover el hierro y la TSAT.
        [C2] La ferritina sube con infecciones y estrés. Tras una enfermedad en las 2 semanas previas, o con PCR por encima de 5 mg/L, puede parecer demasiado alta: por encima de 75 µg/L no decide entonces ningún paso.
        [C3] Ferritina por debajo de 30 µg/L (de 70 si había una enfermedad), o hemoglobina por debajo de 120 g/L (mujeres) o 130 (hombres): un médico debería buscar la causa.
        [C4] Se dice que la guía de EE. UU. de 2025 ve en una TSAT menor del 20 % un motivo para dar hierro aunque la ferritina pase de 75 µg/L.
        [C5] También se corrigen las vitaminas bajas: D por debajo de 50 nmol/L (30: falta), B12 por debajo de 133 pmol/L (133–258 dudosa), folato por debajo de 8 nmol/L, B1 por debajo de 70 nmol/L. La B12 va antes que el folato.
        [C6] Si tras 12 semanas de pastillas, tomadas en su mayoría, la ferritina no es más alta, quizá el hierro no entra.
        [C7] Las pruebas de ferritina de distintos laboratorios difieren hasta la mitad.
        [C8] El hierro atrapa algunas medicinas, y ellas al hierro; unas horas de separación dejan actuar a ambos.
        [C9] Hemoglobina por debajo de 70 g/L es motivo para ver hoy mismo a un médico; por debajo de 80 g/L, o ferritina por encima de 1000 µg/L, pronto.
        [C10] Exceso de hierro en la familia, una enfermedad de riñón o de hígado, una operación de estómago o intestino y dar el pecho no excluyen a nadie, pero un médico debería saberlo antes de cualquier hierro.
        [C11] La infusión del protocolo es de 1000 mg, y las infusiones de 56 días cuentan juntas. Menos es menos de lo que pide.
        [C12] La TSAT del laboratorio y la que sale de sus otros valores deberían coincidir. Si difieren en más de 5 puntos, cuenta la más alta hasta que el laboratorio lo aclare.
        [O1] Cuando el hierro ya no da más y los síntomas siguen, el protocolo nombra medicinas que receta un médico, los ligandos α2δ primero. Quien lo escribió dice que de esto es de lo que menos sabe.
        [B1] Las primeras pruebas son hierro, ferritina y TSAT, vitamina D, y B1, folato y B12. PCR y hemoglobina ayudan a leer la ferritina.
        [B2] La sangre se saca por la mañana, en ayunas y con al menos 2 días sin hierro, porque la comida, la hora y el propio hierro mueven los valores.
        [R1] Con pastillas, el hierro se analiza 3 meses de calendario después de empezar, y de nuevo tras cada análisis mientras duren.
        [R2] Tras una infusión: a las 6 semanas, ver cómo responden las piernas; a las 8, el hierro.
        [R3] Si a las 6 semanas no ayudó, mira otra vez a las 12: en un ensayo el beneficio no se vio hasta entonces.
        [R4] La cita de un control se recuerda 7 días antes.
        [R5] El hierro descansa las dos noches antes de un análisis, para que pasen al menos 48 horas. Cuentan como pausa, no como olvido.
        [R6] La noche del análisis y 3, 7 y 14 días después, luego cada semana, pregunto por los resultados hasta que lleguen o digas que no.
        [R7] Nuevos resultados, otra forma de tomar hierro o una infusión mueven todas estas fechas.
        [E1] La dosis es de unos 75 mg de hierro como bisglicinato ferroso con al menos 100 mg de vitamina C. Supera los 45 mg al día que se aconsejan como límite general en adultos, así que acuérdala con un médico.
        [E2] El hierro se toma con el estómago vacío, 2 horas después de la última comida, sin té ni café, porque comida, té y café le cierran el paso. Por qué de noche: el artículo razona que el cerebro capta hierro de noche. En un ensayo con 34 mujeres, por la noche entró un 37 % menos que por la mañana. Puedes ajustar la hora a tu gusto.
        [E3] El final de tu última comida pone en marcha la espera, por eso pregunto. Sin respuesta supongo la hora de siempre, y lo digo.
        [E4] Tras el hierro, el cuerpo produce hepcidina, que frena la siguiente dosis. Por eso hay al menos un día entre dosis, con 60 minutos de margen para que las noches no se retrasen.
        [E5] Ningún aviso llega después de la hora de dormir: el sueño va primero. Si la espera la pasara, aviso a esa hora, digo por qué y ofrezco saltarla.
        [E6] Por encima de 75 µg/L de ferritina, una dosis doble cada dos noches (48 horas) puede entrar mejor que una cada noche.
        [E7] Tomado, más tarde, saltado, comí otra vez: un toque cada uno, y todo se puede deshacer.
        [E8] Un aviso sin respuesta vuelve a los 30 minutos, dos veces como mucho si no lo ajustas. Después la noche queda como desconocida, nunca como tomada.
        [E9] Una noche va de mediodía a mediodía, así que una dosis a las 00:40 es de la noche anterior.
        [E10] Un aviso que se retrasó dice cuándo tocaba; si su noche ya pasó, no se envía y queda anotado.
        [E11] Manda la hora de tu reloj. Si cambia la hora o viajas, los avisos se mueven con ella, y dos dosis nunca quedan a menos de un día.
        [E12] Si cuentas tus pastillas, te aviso 7 días antes de que se acaben.
        [E13] El artículo sugiere vitamina D junto al hierro y un complejo B cuando algo está bajo; aquí ambos son opcionales.
        [N] Las preguntas de la noche son nuestras, de un toque cada una. 14 noches dan una mediana que se puede comparar.
        [I] El artículo pide 1000 mg en una infusión; la clínica decide si es adecuado. Después puede bajar el fosfato: un dolor nuevo de huesos o músculos o más cansancio son para un médico.
       *[W] Los agonistas dopaminérgicos y la levodopa pueden hacer que las piernas empiecen antes, se extiendan o vayan a más. Se llama aumentación. Pregunta a quien los receta; no cambies la dosis por tu cuenta.
    }
why-rule-old =
    { $rule ->
        [L2] Con una TSAT del 45 % o más, el protocolo no da hierro: su condición es una TSAT menor. Un médico debería buscar un exceso de hierro.
        [L3] Con una ferritina de 300 µg/L o más se alcanza el techo del protocolo: no más hierro. En las 8 semanas tras una infusión es de esperar un valor alto.
        [L4] En las primeras 6 semanas tras una infusión se espera: el efecto completo llega a las 4–6 semanas.
        [L6] A las 8 semanas o más de una infusión y con las piernas tranquilas: hasta ahora ha funcionado. Repite el análisis si vuelven los síntomas.
        [L7] Sin una ferritina clara no hay paso: hay que analizarla, con hierro y TSAT y bien preparado.
        [L8] La infusión ayudó, los síntomas han vuelto y el hierro ha bajado desde el control, con ferritina menor de 300 µg/L y TSAT menor del 45 %: preguntar por otra infusión.
        [L10] La infusión nunca ayudó. Ferritina por encima de 100 µg/L: las reservas son buenas, así que toca preguntar qué viene después del hierro. 100 o menos: el hierro no llegó, así que un médico antes de más. En un ensayo, el beneficio no se vio hasta las 12 semanas.
        [L12] Hay hierro oral y la ferritina pasa de 75, hasta 100 µg/L: se absorbe más despacio, y una dosis doble cada dos noches puede ir mejor. Las fuentes no coinciden: se dice que la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100.
        [L13] Hay hierro oral, la ferritina pasa de 100 y no llega a 300 µg/L, y las piernas aún molestan: hay quien necesita 200–300, así que se sigue o se pregunta por una infusión (TSAT menor del 45 %).
        [L14] Hay hierro oral, la ferritina pasa de 100 y no llega a 300 µg/L, y las piernas están tranquilas: objetivo alcanzado. Dejarlo o mantenerlo se decide con un médico.
        [L15] No hay hierro en marcha, la ferritina es menor de 300 µg/L y la TSAT menor del 45 %: la primera opción son 1000 mg en una infusión; si no, pastillas, cada noche hasta 75 µg/L y una dosis doble cada dos noches por encima.
        [C2] La ferritina sube con infecciones y estrés. Tras una enfermedad en las últimas 2 semanas, o con PCR por encima de 5 mg/L, puede parecer demasiado alta.
        [C3] Ferritina por debajo de 15 µg/L, o hemoglobina por debajo de 120 g/L (mujeres) o 130 (hombres), es terreno de falta de hierro o anemia: un médico debería buscar la causa.
        [C6] Si tras 12 semanas de pastillas la ferritina no es más alta, quizá el hierro no entra.
       *[C9] Hemoglobina por debajo de 80 g/L o ferritina por encima de 1000 µg/L es motivo para ver pronto a un médico.
    }
