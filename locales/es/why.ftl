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

    Tu ferritina es { $ferritin }. A partir de 300 µg/L, el protocolo ya no da hierro. Pero en las 8 semanas después de una infusión es de esperar un valor alto.
step-l3-ill =
    El siguiente paso del protocolo: por ahora nada de hierro, y repetir el análisis entre 2 y 4 semanas después de recuperarte.

    Tu ferritina es { $ferritin }. A partir de 300 µg/L, el protocolo ya no da hierro. Pero el valor puede salir más alto de lo real.
step-l4 =
    El siguiente paso del protocolo es esperar.

    Tu infusión fue el { $infusion }. Si ayuda, el efecto completo llega a las 4–6 semanas. Hay quien lo nota a los pocos días, y no ayuda a todo el mundo. El { $check } vemos cómo están tus piernas, y el { $retest } toca el control del hierro.
step-l5 =
    El siguiente paso del protocolo es ver ahora si la infusión ha ayudado.

    Tu infusión fue el { $infusion }. Mantén el control de las 8 semanas, el { $retest }: un valor anterior a ese día no es el control previsto.
step-l5-told =
    El siguiente paso del protocolo es mantener el control de las 8 semanas, el { $retest }.

    Tu infusión fue el { $infusion }, y ya he anotado si te ha ayudado. Un valor anterior al día del control no es el previsto.
step-l19 =
    El siguiente paso del protocolo: muestra estos resultados a tu médico, para que busque la causa. Más hierro para las piernas, solo si vuelven a molestarte.

    Tus piernas están tranquilas, pero tu hierro vuelve a estar bajo: { $values }.
step-l6 =
    El siguiente paso del protocolo: nada más por ahora. Un análisis al año, y otro si las piernas vuelven a molestarte.

    { $kind ->
        [infusion] Tu infusión fue el { $infusion } y tus piernas están tranquilas.
        [open] Tus piernas están tranquilas. No se sabe si es por la infusión del { $infusion }.
       *[over] Ahora no tomas hierro y tus piernas están tranquilas.
    }
step-l6-retest = El control de las 8 semanas después de la infusión tocaba el { $retest } y sigue pendiente.
step-l8 =
    El siguiente paso del protocolo es preguntar a tu médico por otra infusión.

    { $low ->
        [yes] La infusión del { $infusion } ayudó, las piernas te molestan otra vez y tu hierro vuelve a estar bajo: { $values }.
       *[no] La infusión del { $infusion } ayudó, las piernas te molestan otra vez y tu hierro ha bajado.
    }
compared = Comparado con el control: { $analyte } { $then } el { $then_on }, { $now } el { $now_on }.
step-l8-tsat = Consigue antes tu TSAT (saturación de transferrina): otra infusión solo es para una TSAT por debajo del 45 %.
step-l9 =
    El siguiente paso del protocolo es hablar con un médico de lo que puede venir después del hierro.

    La infusión del { $infusion } ayudó y las piernas te molestan otra vez, pero tu hierro no ha bajado. Si no baja, el protocolo no propone repetirla.
step-l9-no-comparison =
    El siguiente paso del protocolo es tener con qué comparar: envía los valores del control de las 8 semanas, si los tienes, o repite ferritina y TSAT. Habla también con un médico de lo que puede venir después del hierro.

    La infusión del { $infusion } ayudó y las piernas te molestan otra vez. El protocolo solo propone repetirla si el hierro ha bajado desde aquel control.
step-l10-look-again =
    El siguiente paso del protocolo es esperar y volver a mirar a las 12 semanas, el { $check }.

    La infusión del { $infusion } no ha ayudado de momento. Los ensayos no coinciden: en uno, la mejoría se vio a las 6 semanas. Otro no logró su objetivo a las 4 y vio la mejoría a las 12.
step-l10-less =
    El siguiente paso del protocolo es preguntar a tu médico por el resto del hierro.

    La infusión del { $infusion } no ayudó. Fueron { $milligrams } mg en total, menos de los 1000 mg del protocolo (C11).
step-l10-still-low =
    El siguiente paso del protocolo: ve a tu médico, para que busque la causa. Después puedes volver a preguntar por una infusión.

    La infusión del { $infusion } no ayudó y tu hierro sigue bajo: { $values }.
step-l10-short =
    El siguiente paso del protocolo es preguntar a tu médico por una segunda infusión.

    La infusión del { $infusion } no ayudó, y tu ferritina es { $ferritin }. Con 100 µg/L o menos no se alcanza el objetivo del artículo.
step-l10-above =
    El siguiente paso del protocolo es preguntar a tu médico por una segunda infusión o por lo que puede venir después del hierro.

    La infusión del { $infusion } no ayudó, y tu ferritina es { $ferritin }. Supera los 100 µg/L, pero hay quien necesita 200–300 µg/L. Las fuentes no coinciden: al parecer, la guía de EE. UU. no da ninguna de rutina por encima de 100 µg/L.
step-l10-trial = Los ensayos no coinciden: en uno, la mejoría se vio a las 6 semanas. Otro no logró su objetivo a las 4 y vio la mejoría a las 12.
step-l15-either =
    El siguiente paso del protocolo es preguntar a tu médico por 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una sola infusión. La clínica decide si esa cantidad es adecuada.

    Si no, de acuerdo con tu médico: pastillas de hierro cada noche si la ferritina es de 75 µg/L o menos, o una dosis doble una noche sí y otra no si es mayor.

    Tu ferritina es { $ferritin } y tu TSAT { $tsat }: por debajo de 300 µg/L y del 45 %, los límites del protocolo para el hierro.
step-l15-differ =
    { $target ->
        [yes] Las fuentes no coinciden: al parecer, por encima de 100 µg/L la guía de EE. UU. no da hierro de rutina, y el algoritmo de la Clínica Mayo solo da una infusión por debajo.
       *[no] Las fuentes no coinciden: al parecer, la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100 µg/L.
    }
infusion-past = Tu infusión del { $infusion } fue hace más de un año, así que ya no cuenta.
branch-infusion = Tu infusión fue el { $infusion }, hace 8 semanas o más. El siguiente paso del protocolo depende de cómo estén tus piernas.
branch-over = El siguiente paso del protocolo depende de tus piernas. Ya recibiste hierro antes, y ahora no tomas.
branch-response = El siguiente paso del protocolo depende de tus piernas y de si la infusión del { $infusion } ayudó.
branch-line = { $branch } { $row }.
branch =
    { $legs ->
        [quiet] Si tus piernas están tranquilas:
        [bothersome]
            { $helped ->
                [yes] Si te molestan y la infusión ayudó:
                [no] Si te molestan y la infusión no ayudó:
               *[unknown] Si las piernas aún te molestan:
            }
       *[unknown]
            { $helped ->
                [yes] Si la infusión ayudó:
               *[no] Si no ayudó:
            }
    }
brief =
    { $row ->
        [l1] llevar los resultados a tu médico
        [l2] nada de hierro; pedir a un médico que mire si hay un exceso de hierro
        [l3] no más hierro
        [l3-bothersome] no más hierro; preguntar a tu médico qué puede venir después
        [l4] esperar
        [l5] ver ahora si ha ayudado y mantener el control
        [l19] el hierro vuelve a estar bajo; mostrárselo a tu médico
        [l6] nada más por ahora, y un análisis al año
        [l7] analizar ferritina, con hierro y TSAT
        [l18] repetir el análisis entre 2 y 4 semanas después de recuperarte
        [l8] preguntar a tu médico por otra infusión
        [l8-tsat] conseguir la TSAT; si está por debajo del 45 %, preguntar a tu médico por otra infusión
        [l9] si el hierro no baja, no se repite; hablar con un médico de lo que puede venir después
        [l9-no-comparison] ferritina y TSAT para comparar con el control; hablar con un médico de lo que puede venir después del hierro
        [l10-look-again] esperar y volver a mirar a las 12 semanas
        [l10-less] preguntar a tu médico por el resto del hierro
        [l10-still-low] que tu médico busque la causa, y después volver a preguntar por una infusión
        [l10-short] preguntar a tu médico por una segunda infusión
        [l10-above] preguntar a tu médico por una segunda infusión o por lo que puede venir después del hierro
        [l11] seguir con una dosis cada noche
        [l12] una dosis doble una noche sí y otra no, si tu médico está de acuerdo
        [l13] una noche sí y otra no, o preguntar a tu médico por una infusión (si la TSAT está por debajo del 45 %); hay quien necesita 200–300 µg/L
        [l14] preguntar a tu médico si dejas el hierro o sigues una noche sí y otra no
        [l15] preguntar a tu médico por una infusión o, si no, por pastillas de hierro
       *[l16] conseguir primero la TSAT
    }
response-question = ¿Ayudó la infusión a tus piernas?
button-helped = La infusión ayudó
button-not-helped = No ayudó
after-iron-yours = De tu lista, esto puede empeorar las piernas inquietas: { $medicines }. Háblalo con quien te lo receta y no cambies nada por tu cuenta.

# ---- the notes beneath a step
note-tsat-bound = El laboratorio solo da la TSAT como { $tsat }. Con eso no se decide nada; con un valor exacto, sí.
note-tsat-stale = Tu TSAT del { $on }, { $tsat }, es más de 90 días anterior a esta ferritina, así que ya no cuenta.
note-c1 = Sobre esta extracción: { $flaws }. Por eso el hierro y la TSAT pueden engañar. Si alguna decisión depende de ellos, repite el análisis bien preparado. (C1)
note-c2-ill = Estuviste mal en las 2 semanas antes del análisis. La ferritina sube con infecciones y estrés, así que puede salir más alta de lo real. (C2)
note-c2-crp = Tu PCR es { $crp }, por encima de 5 mg/L. La ferritina sube con infecciones y estrés, así que puede salir más alta de lo real. (C2)
note-c3-ferritin =
    { $ill ->
        [yes] Ferritina { $ferritin }, por debajo de 70 µg/L aunque estabas mal de salud.
       *[no] Ferritina { $ferritin }, por debajo de 30 µg/L.
    } Un médico debería buscar la causa: sangrados, reglas abundantes, el intestino o la alimentación; en hombres y tras la menopausia, el intestino en todo caso. (C3)
note-c3-ask = Falta la hemoglobina: pídela también.
note-c3-haemoglobin = Hemoglobina { $haemoglobin }, por debajo de { $limit }. Un médico debería buscar la causa: sangrados, reglas abundantes, el intestino o la alimentación; en hombres y tras la menopausia, el intestino en todo caso. (C3)
note-c3-either = Hemoglobina { $haemoglobin }: el límite es { $women } en mujeres y { $men } en hombres. Si la tuya está por debajo, un médico debería buscar la causa: sangrados, reglas abundantes, el intestino o la alimentación; en hombres y tras la menopausia, el intestino en todo caso. (C3)
note-c4 = TSAT { $tsat }, por debajo del 20 %. Al parecer, la guía de EE. UU. de 2025 ve en eso un motivo para dar hierro aunque la ferritina no esté baja. (C4)
note-c5-d =
    { $deficient ->
        [yes] Vitamina D { $value }, por debajo de 30 nmol/L: se considera déficit. Pregunta a tu médico cómo subirla. También importa para el hierro (así razona el artículo; hay pocas pruebas). Dosis altas, solo con un médico. (C5)
       *[no] Vitamina D { $value }, por debajo de 50 nmol/L. Pregunta a tu médico cómo subirla. También importa para el hierro (así razona el artículo; hay pocas pruebas). Dosis altas, solo con un médico. (C5)
    }
note-c5-b12 = Vitamina B12 { $value }, por debajo de 133 pmol/L: pregunta a tu médico cómo subirla. (C5)
note-c5-b12-unclear = Vitamina B12 { $value }, en la zona dudosa de 133–258 pmol/L: pregunta a tu médico si hay que subirla. (C5)
note-c5-folate = Folato { $value }, por debajo de 8 nmol/L: pregunta a tu médico cómo subirlo, pero la vitamina B12 antes que el folato. (C5)
note-c5-b1 = Vitamina B1 { $value }, por debajo de 70 nmol/L: pregunta a tu médico cómo subirla. (C5)
note-c5-called = Tu laboratorio marcó { $analyte } { $value } como valor bajo, según su propio rango. Coméntalo con tu médico. (C5)
note-c6 = Tras 12 semanas o más de pastillas, la ferritina no es más alta que antes: { $before } entonces, { $now } ahora. Quizá el hierro no se absorbe bien: pregunta a tu médico por la infusión. (C6)
note-c7 = Dos de tus ferritinas son de laboratorios distintos. Sus pruebas pueden diferir hasta un 50 %: compara dentro de un mismo laboratorio. (C7)
note-c8 =
    Separa el hierro de lo que tomas:
    { $lines }
    Para lo demás, pregunta en la farmacia. (C8)
note-c9 = Con estos valores, ve pronto a un médico, y hoy mismo si te mareas o te falta el aire. (C9)
medicine-spaced = • { $medicines }
medicine-apart = • { $name }: { $spacing }
medicine-typed = { $name }
worsens-by-name = De tu lista, esto puede empeorar las piernas inquietas: { $names }. Háblalo con quien te lo receta. No cambies nada por tu cuenta.
note-c9-today = Hemoglobina { $haemoglobin }, por debajo de 70 g/L: ve hoy mismo a un médico. (C9)
note-c9-soon = Hemoglobina { $haemoglobin }, por debajo de 80 g/L: ve pronto a un médico, y hoy mismo si te mareas o te falta el aire. (C9)
note-c9-ferritin = Ferritina { $ferritin }, por encima de 1000 µg/L: ve pronto a un médico. (C9)
note-c10 = Antes de cualquier hierro, dile esto a tu médico: { $cautions }. (C10)
note-c11-less = La infusión fue de { $milligrams } mg de hierro en total, menos de los 1000 mg del protocolo. (C11)
note-c11-unknown = ¿Cuánto hierro llevaba la infusión del { $infusion }? El protocolo habla de 1000 mg. Pregunta en la clínica y envíalo así: /infusion { $date } 1000mg (C11)
note-c12 = Dos valores de TSAT de la misma extracción no coinciden: { $one } y { $other }. Cuál vale lo aclara el laboratorio o un nuevo análisis. Hasta entonces cuenta el más alto: nada de hierro si alguno es del 45 % o más. (C12)
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
    Una pregunta antes de cualquier hierro. ¿Estás en alguno de estos casos?

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
       *[other] Anotado. Antes de cualquier hierro, dile esto a tu médico: { $cautions }.
    }
notes-more = Sobre los mismos resultados:
medicine-name =
    { $medicine ->
        [levothyroxine] levotiroxina
        [tetracycline] doxiciclina y otras tetraciclinas
        [quinolone] quinolonas (antibióticos)
        [bisphosphonate] bifosfonatos
        [mineral] antiácidos, calcio, magnesio, zinc
        [binding] metildopa, penicilamina y otras
        [levodopa] levodopa
        [acid] medicinas que bajan el ácido del estómago
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
       *[less-taken-in] con menos ácido se absorbe menos hierro
    }

# ---- where a rule comes from
rule-line =
    { $origin ->
        [guideline] Regla { $rule } del protocolo · de una guía
        [safety] Regla { $rule } del protocolo · norma de seguridad
        [our-choice] Regla { $rule } del protocolo · decisión nuestra
        [article-guideline] Regla { $rule } del protocolo · del artículo, con nota de una guía
        [article-safety] Regla { $rule } del protocolo · del artículo, con norma de seguridad
        [article-our-choice] Regla { $rule } del protocolo · del artículo, con una decisión nuestra
       *[article] Regla { $rule } del protocolo · del artículo
    }
rule-lines = Reglas del protocolo: { $rules }
origin =
    { $origin ->
        [guideline] guía
        [safety] norma de seguridad
        [our-choice] decisión nuestra
        [article-guideline] artículo y guía
        [article-safety] artículo y norma de seguridad
        [article-our-choice] artículo y decisión nuestra
       *[article] artículo
    }
source =
    { $source ->
        [earley] Earley, charla de 2018, según la cita el artículo
        [winkelman] Winkelman JW et al., J Clin Sleep Med 2025;21:137–152 (según fuentes secundarias)
        [labels] los prospectos de esas medicinas
        [phosphate] prospectos; MHRA 2020
        [unnamed] guías; el protocolo no nombra ningún estudio concreto
        [safety] una norma de seguridad del protocolo
       *[our-choice] decisión nuestra, no sale de ningún estudio
    }

# ---- /why
button-why = ¿Por qué?
why-given = Esto trata del paso del { $on }.
why-then =
    Ese paso se dio por lo que había ese día. Desde entonces { $since ->
        [stopped] has dejado las pastillas
        [started] has empezado con pastillas
        [infusion] te han puesto una infusión
        [infusion-gone] la infusión en que se apoyaba ya no cuenta
        [results] han llegado resultados más nuevos
       *[excluded] han cambiado tus respuestas del principio
    }. El paso de hoy: /next
why-old-rules = Las reglas han cambiado desde entonces. El paso de hoy está en /next.
why-source =
    { $origin ->
        [guideline] Regla { $rule }, de una guía. Fuente: { $sources }.
        [safety] Regla { $rule }, norma de seguridad. Fuente: { $sources }.
        [our-choice] Regla { $rule }, decisión nuestra. Fuente: { $sources }.
        [article-guideline] Regla { $rule }, del artículo y de una guía. Fuentes: { $sources }.
        [article-safety] Regla { $rule }, del artículo, con una norma de seguridad. Fuentes: { $sources }.
        [article-our-choice] Regla { $rule }, del artículo, con una decisión nuestra. Fuentes: { $sources }.
       *[article] Regla { $rule }, del artículo. Fuentes: { $sources }.
    }
why-notes = Debajo había notas: { $rules }. Cada una tiene su explicación, por ejemplo con /why C1.
why-used =
    Se basó en:
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
used-no-iron = • sin hierro en ese momento
used-oral = • pastillas de hierro desde el { $since }
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
used-exclusions = • tus respuestas del principio: { $reasons }
used-medicines = • tus medicinas: { $medicines }
missing-value = • { $analyte }
missing-tsat-stale = • una TSAT tan reciente como la ferritina; la última es del { $on }
missing-legs = • si las piernas aún te molestan
missing-response = • si la infusión ayudó
missing-retest = • ferritina o TSAT del control tras la infusión, y un valor posterior para comparar
missing-sex = • qué límite de hemoglobina es el tuyo (mujer u hombre)
why-how = Pregunta así: /why para el último paso, /why L12 o /why E2 para una regla, /why hierro para saber por qué hierro, /why noche para saber por qué el hierro se toma de noche.
why-iron = Las piernas inquietas van unidas a poco hierro en algunas zonas del cerebro. Se ve en las resonancias. Un análisis de sangre muestra el hierro del cuerpo, no el del cerebro. Por eso tu ferritina puede parecer normal y a tu cerebro faltarle hierro. El cerebro se llena despacio y sobre todo de noche. De ahí que tarde semanas tras una infusión y meses con pastillas.
why-iron-helps = A muchas personas les alivia, a algunas en pocos días. No le funciona a todo el mundo. En un seguimiento, 15 de 39 mujeres quedaron sin síntomas cuando su hierro volvió a ser normal (Psychiatry Investig 2018;15:390).
infusion-kinds = La mayoría de los estudios en piernas inquietas usaron carboximaltosa férrica. La derisomaltosa férrica dura un poco menos en la sangre. Quien escribió el artículo cree que cualquier infusión es mejor que ninguna.
infusion-cost = En el Reino Unido cuesta al menos 500 £ por lo privado, según el artículo. Con anemia, quizá la pague el NHS.
why-unknown = No conozco ninguna regla «{ $what }».
why-gone = Ya no encuentro ese paso. El de hoy está en /next.
why-rule =
    { $rule ->
        [X1] El protocolo no es para todo el mundo: no en el embarazo, en diálisis, con menos de 18 años, con exceso de hierro, transfusiones repetidas o una anemia hereditaria, con el intestino inflamado o estrecho, una úlcera activa o alergia al hierro, ni si un profesional de la salud desaconsejó el hierro. Entonces no hay pasos con hierro ni avisos; los resultados son para tu médico.
        [H1] Cuando el hierro se para por un exceso, eso no caduca: solo termina con un valor más nuevo por debajo del límite. Entonces te pregunto antes de volver a avisarte.
        [L1] Hay una exclusión, así que este protocolo no tiene siguiente paso: lleva los resultados a tu médico.
        [L2] Con una TSAT del 45 % o más, el protocolo no da hierro: su condición es una TSAT por debajo del 45 %. Si la extracción no se preparó bien, primero se repite el análisis; si no, un médico debería mirar si hay un exceso de hierro. Solo una TSAT más nueva por debajo del 45 % pone fin a esto.
        [L3] Con una ferritina de 300 µg/L o más se llega al techo del protocolo: no más hierro, hasta que una ferritina más nueva esté por debajo de 300. En las 8 semanas después de una infusión es de esperar un valor alto, y una enfermedad puede hacer que salga más alto de lo real.
        [L4] En las primeras 6 semanas después de una infusión se espera: si ayuda, el efecto completo llega a las 4–6 semanas.
        [L5] Entre las 6 y las 8 semanas después de una infusión toca ver si ha ayudado. El control sigue siendo a las 8 semanas; un valor anterior no es el previsto.
        [L19] Las piernas están tranquilas después del hierro, pero la ferritina vuelve a ser de 75 µg/L o menos, o la TSAT está por debajo del 20 %: un médico debería buscar la causa. Más hierro para las piernas, solo si vuelven a molestar.
        [L6] Hubo hierro, ahora no hace falta y las piernas están tranquilas: nada más, solo un análisis al año y otro si vuelven los síntomas.
        [L7] Sin una ferritina clara y reciente no hay paso. Es demasiado antigua a los 12 meses, o a los 6 si tomas hierro; después de una infusión no cuenta un valor anterior a la semana 8.
        [L18] Una enfermedad hace subir la ferritina. Por eso, por encima de 75 µg/L, un valor de esos días no decide: repite el análisis entre 2 y 4 semanas después de recuperarte.
        [L8] El último hierro fue una infusión que ayudó, los síntomas han vuelto y el hierro ha bajado desde el control o vuelve a estar bajo, con ferritina por debajo de 300 µg/L y TSAT por debajo del 45 %: preguntar por otra infusión.
        [L9] La infusión ayudó y los síntomas han vuelto, pero el hierro no ha bajado o no hay con qué comparar: si el hierro no baja, el protocolo no propone repetirla.
        [L10] La infusión nunca ayudó. Antes de las 12 semanas: volver a mirar. Menos de 1000 mg: preguntar por el resto. Hierro otra vez bajo: buscar antes la causa. Ferritina hasta 100 µg/L: preguntar por una segunda infusión; por encima, por ella o por lo que viene después del hierro.
        [L11] Con pastillas y una ferritina de 75 µg/L o menos: una dosis cada noche y control en 3 meses. Si la TSAT está por debajo del 45 %, una infusión es la primera opción.
        [L12] Con pastillas y una ferritina por encima de 75 y hasta 100 µg/L: el hierro se absorbe más despacio, y una dosis doble una noche sí y otra no puede ir mejor, nunca más de 210 mg. Las fuentes no coinciden: al parecer, la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100.
        [L13] Con pastillas, una ferritina por encima de 100 y por debajo de 300 µg/L, y piernas que aún molestan: hay quien necesita 200–300, así que se sigue una noche sí y otra no o se pregunta por una infusión (si la TSAT está por debajo del 45 %). Por encima de 100 las fuentes no coinciden.
        [L14] Con pastillas, una ferritina por encima de 100 y por debajo de 300 µg/L, y las piernas tranquilas: objetivo alcanzado. Dejar el hierro o seguir una noche sí y otra no se decide con un médico.
        [L15] Sin hierro ahora, con una ferritina por debajo de 300 µg/L y una TSAT por debajo del 45 %: la primera opción son 1000 mg en una sola infusión; si no, pastillas, cada noche hasta 75 µg/L y una dosis doble una noche sí y otra no por encima. Por encima de 75 las fuentes no coinciden.
        [L16] Sin hierro ahora y con una ferritina por debajo de 300 µg/L, pero sin TSAT: primero hay que conseguirla, pues con el 45 % o más el protocolo no da hierro.
        [C1] El hierro de las 48 horas anteriores, la comida o un análisis más tarde en el día pueden cambiar el hierro y la TSAT.
        [C2] La ferritina sube con infecciones y estrés. Tras una enfermedad en las 2 semanas anteriores, o con una PCR por encima de 5 mg/L, puede salir más alta de lo real: por encima de 75 µg/L no decide entonces ningún paso.
        [C3] Ferritina por debajo de 30 µg/L (de 70 si había una enfermedad), o hemoglobina por debajo de 120 g/L (mujeres) o 130 (hombres): un médico debería buscar la causa.
        [C4] Al parecer, la guía de EE. UU. de 2025 ve en una TSAT por debajo del 20 % un motivo para dar hierro aunque la ferritina supere 75 µg/L.
        [C5] También se corrigen las vitaminas bajas: D por debajo de 50 nmol/L (de 30: déficit), B12 por debajo de 133 pmol/L (133–258: dudosa), folato por debajo de 8 nmol/L, B1 por debajo de 70 nmol/L. La B12 va antes que el folato.
        [C6] Si tras 12 semanas de pastillas, tomadas en su mayoría, la ferritina no es más alta, quizá el hierro no se absorbe bien.
        [C7] Las pruebas de ferritina de distintos laboratorios pueden diferir hasta un 50 %.
        [C8] El hierro atrapa algunas medicinas, y ellas al hierro; con unas horas de separación funcionan los dos.
        [C9] Una hemoglobina por debajo de 70 g/L es motivo para ver hoy mismo a un médico; por debajo de 80 g/L, o una ferritina por encima de 1000 µg/L, pronto.
        [C10] El exceso de hierro en la familia, una enfermedad de riñón o de hígado, una operación de estómago o intestino y dar el pecho no excluyen a nadie, pero un médico debería saberlo antes de cualquier hierro.
        [C11] La infusión del protocolo es de 1000 mg, y las infusiones de 56 días cuentan juntas. Con menos no se llega a lo que pide.
        [C12] La TSAT del laboratorio y la que sale de sus otros valores deberían coincidir. Si difieren en más de 5 puntos, cuenta la más alta hasta que el laboratorio lo aclare.
        [O1] Cuando el hierro ya no da más de sí y los síntomas siguen, el protocolo nombra medicinas que receta un médico, los ligandos α2δ primero. Quien escribió el protocolo dice que de esto es de lo que menos sabe.
        [B0] Los análisis van antes de la primera pastilla: demasiado hierro hace daño, y solo la ferritina y la TSAT lo muestran. También vale que un médico los haya revisado.
        [B1] Los primeros análisis son hierro, ferritina y TSAT, vitamina D, y B1, folato y B12. PCR y hemoglobina ayudan a entender la ferritina.
        [B2] La sangre se saca por la mañana, en ayunas y con al menos 2 días sin tomar hierro, porque la comida, la hora y el propio hierro cambian los valores.
        [R1] Con pastillas, el hierro se analiza 3 meses después de empezar, y otra vez 3 meses después de cada análisis mientras las tomes.
        [R2] Tras una infusión: a las 6 semanas se mira cómo responden las piernas; a las 8, los valores de hierro.
        [R3] Si a las 6 semanas no ayudó, se vuelve a mirar a las 12. Los ensayos no coinciden: en uno, la mejoría se vio a las 6 semanas. Otro no logró su objetivo a las 4 y vio la mejoría a las 12.
        [R4] Te pregunto por la cita 7 días antes de que toque el análisis. Sin respuesta, vuelvo a los 7, 14 y 30 días, y luego cada mes.
        [R5] Las dos noches antes de un análisis no se toma hierro, para que pasen al menos 48 horas. Cuentan como pausa, no como olvidos.
        [R6] La noche del análisis y 3, 7 y 14 días después, y luego cada semana, pregunto por los resultados hasta que lleguen o digas que no.
        [R7] Unos resultados nuevos, otra forma de tomar hierro o una infusión mueven todas estas fechas.
        [R8] 8 semanas después de que tocara un análisis que no se hizo, digo que el protocolo no sigue sin él. Una semana más tarde paro los avisos, hasta que haya resultados, una fecha o la palabra de un médico.
        [R9] Cuando el hierro ha terminado, un análisis al año muestra si sigue bastando.
        [R10] Si unas piernas que el hierro calmó empeoran claramente, el protocolo vuelve a mirar la ferritina y la TSAT. Lo digo una vez al mes como mucho.
        [E1] La dosis es de unos 75 mg de hierro como bisglicinato ferroso con al menos 100 mg de vitamina C. Supera los límites generales al día para adultos (EE. UU. 45 mg, UE 40 mg de todas las fuentes, Reino Unido 17 mg de suplementos), así que acuérdala con un médico.
        [E2] El hierro se toma con el estómago vacío, 2 horas después de la última comida y sin té ni café, porque la comida, el té y el café le cierran el paso. Por qué de noche: el artículo razona que el cerebro capta el hierro de noche. En un ensayo con 34 mujeres, por la tarde se absorbió un 37 % menos que por la mañana. Eso aún puede ser azar, y la noche no se midió. Puedes elegir la hora a tu gusto.
        [E3] La espera empieza cuando terminas tu última comida, por eso pregunto. Sin respuesta supongo la hora de siempre, y lo digo.
        [E4] Después del hierro, el cuerpo produce hepcidina, que frena la siguiente dosis. Por eso hay al menos un día entre dosis, con 60 minutos de margen para que las noches no se vayan retrasando.
        [E5] Ningún aviso llega después de tu hora de dormir: dormir importa más. Si la espera acabara más tarde, aviso a esa hora, digo por qué y ofrezco saltarla.
        [E6] Con una ferritina por encima de 75 µg/L, una dosis doble una noche sí y otra no (48 horas) puede absorberse mejor que una cada noche.
        [E7] Tomado, más tarde, esta noche no, he vuelto a comer: un toque para cada cosa, y todo se puede deshacer.
        [E8] Un aviso sin respuesta vuelve a los 30 minutos, dos veces como mucho si no lo cambias. Después la noche queda como «sin respuesta», nunca como tomada.
        [E9] Una noche va de mediodía a mediodía, así que una dosis a las 00:40 es de la noche anterior.
        [E10] Un aviso que se retrasó dice cuándo tocaba; si su noche ya pasó, no se envía y queda anotado.
        [E11] Manda la hora de tu reloj. Si cambia la hora o viajas, los avisos se mueven con ella, y entre dos dosis nunca pasa menos de un día.
        [E12] Si cuentas tus pastillas conmigo, te aviso 7 días antes de que se acaben.
        [E13] El artículo sugiere vitamina D junto al hierro, y un complejo B cuando alguna está baja; aquí las dos cosas son opcionales.
        [E14] Tras 3 noches sin ninguna respuesta, envío un solo mensaje por noche. Tras 7, pregunto si espero. Los análisis y las preguntas tras una infusión llegan igual, una vez. Nunca me debes nada.
        [E15] Si escribes una hora sin decir si es de la mañana, entiendo que es de la noche y te muestro lo que anoté.
        [E16] Al mediodía, una noche queda en una línea. Lo que no respondiste se puede añadir hasta el mediodía siguiente.
        [N] Las preguntas del repaso son nuestras, y se responden con un toque cada una. 14 noches dan una mediana que se puede comparar.
        [I] El artículo pide 1000 mg en una sola infusión; la clínica decide si es adecuado. Después puede bajar el fosfato: un dolor nuevo de huesos o músculos o un cansancio que va a más son cosa de un médico.
       *[W] Los agonistas dopaminérgicos y la levodopa pueden hacer que las piernas inquietas empiecen antes, se extiendan o vayan a más. Se llama aumentación. Pregunta a quien te los receta; no cambies la dosis por tu cuenta.
    }
why-rule-old =
    { $rule ->
        [L2] Con una TSAT del 45 % o más, el protocolo no da hierro: su condición es una TSAT por debajo del 45 %. Un médico debería mirar si hay un exceso de hierro.
        [L3] Con una ferritina de 300 µg/L o más se llega al techo del protocolo: no más hierro. En las 8 semanas después de una infusión es de esperar un valor alto.
        [L4] En las primeras 6 semanas después de una infusión se espera: el efecto completo llega a las 4–6 semanas.
        [L6] Cuando han pasado 8 semanas o más de una infusión y las piernas están tranquilas: hasta ahora ha funcionado. Repite el análisis si vuelven los síntomas.
        [L7] Sin una ferritina clara no hay paso: hay que analizarla, con hierro y TSAT y bien preparado.
        [L8] La infusión ayudó, los síntomas han vuelto y el hierro ha bajado desde el control, con ferritina por debajo de 300 µg/L y TSAT por debajo del 45 %: preguntar por otra infusión.
        [L10] La infusión nunca ayudó. Ferritina por encima de 100 µg/L: las reservas están bastante llenas, así que toca preguntar qué viene después del hierro. 100 o menos: el hierro no llegó, así que primero un médico y después más hierro. Los ensayos no coinciden: en uno, la mejoría se vio a las 6 semanas. Otro no logró su objetivo a las 4 y vio la mejoría a las 12.
        [L12] Con pastillas y una ferritina por encima de 75 y hasta 100 µg/L: el hierro se absorbe más despacio, y una dosis doble una noche sí y otra no puede ir mejor. Las fuentes no coinciden: al parecer, la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100.
        [L13] Con pastillas, una ferritina por encima de 100 y por debajo de 300 µg/L, y piernas que aún molestan: hay quien necesita 200–300, así que se sigue o se pregunta por una infusión (si la TSAT está por debajo del 45 %).
        [L14] Con pastillas, una ferritina por encima de 100 y por debajo de 300 µg/L, y las piernas tranquilas: objetivo alcanzado. Un médico decide contigo si dejar el hierro o mantenerlo.
        [L15] Sin hierro ahora, con una ferritina por debajo de 300 µg/L y una TSAT por debajo del 45 %: la primera opción son 1000 mg en una sola infusión; si no, pastillas, cada noche hasta 75 µg/L y una dosis doble una noche sí y otra no por encima.
        [C1] El hierro de las 48 horas anteriores al análisis, la comida o un análisis más tarde en el día pueden cambiar el hierro y la TSAT.
        [C2] La ferritina sube con infecciones y estrés. Tras una enfermedad en las últimas 2 semanas, o con una PCR por encima de 5 mg/L, puede salir más alta de lo real.
        [C3] Ferritina por debajo de 15 µg/L, o hemoglobina por debajo de 120 g/L (mujeres) o 130 (hombres), ya apunta a falta de hierro o anemia: un médico debería buscar la causa.
        [C6] Si tras 12 semanas de pastillas la ferritina no es más alta, quizá el hierro no se absorbe bien.
       *[C9] Una hemoglobina por debajo de 80 g/L o una ferritina por encima de 1000 µg/L es motivo para ver pronto a un médico.
    }
