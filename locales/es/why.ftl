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
step-l3-expected = Tu ferritina es { $ferritin }; el protocolo solo prevé hierro por debajo de 300 µg/L. Pero en las 8 semanas tras una infusión es de esperar un valor alto. El siguiente paso del protocolo: no más hierro, y mantener la fecha del control, el { $retest }.
step-l4 = Tu infusión fue el { $infusion }. El siguiente paso del protocolo es esperar: el efecto completo llega a las 4–6 semanas. El { $check } toca ver cómo responden tus piernas, y el { $retest } el control del hierro.
step-l5 = Tu infusión fue el { $infusion }. El siguiente paso del protocolo es ver ahora si ha ayudado. Mantén el control a las 8 semanas, el { $retest }: un valor anterior a ese día no es el control previsto.
step-l5-told = Tu infusión fue el { $infusion }, y tu respuesta sobre si ha ayudado está anotada. El siguiente paso del protocolo es mantener el control a las 8 semanas, el { $retest }: un valor anterior a ese día no es el control previsto.
step-l6 = Tu infusión fue el { $infusion } y tus piernas están tranquilas. Hasta ahora ha funcionado: el siguiente paso del protocolo es nada más por ahora. Repite el análisis si las piernas vuelven a molestarte.
step-l8 = La infusión del { $infusion } ayudó, las piernas te molestan otra vez y tu hierro ha bajado. El siguiente paso del protocolo es preguntar a tu médico por otra infusión.
compared = Comparado con el control: { $analyte } { $then } el { $then_on }, { $now } el { $now_on }.
step-l8-tsat = Consigue antes tu TSAT (saturación de transferrina): otra infusión solo se prevé con una TSAT por debajo del 45 %.
step-l9 = La infusión del { $infusion } ayudó y las piernas te molestan otra vez, pero tu hierro no ha bajado. Sin una bajada, el protocolo no sugiere repetirla. Su siguiente paso es hablar con un médico de lo que puede venir después del hierro.
step-l9-no-comparison = La infusión del { $infusion } ayudó y las piernas te molestan otra vez. El protocolo solo sugiere repetirla si el hierro ha bajado desde el control a las 8 semanas, y aquí no hay con qué comparar. Su siguiente paso es conseguir la comparación: introduce los valores de aquel control si los tienes, o repite ferritina y TSAT. Habla también con un médico de lo que puede venir después del hierro.
step-l10-full = La infusión del { $infusion } no ayudó, y tu ferritina es { $ferritin }. Por encima de 100 µg/L, las reservas se consideran buenas. El siguiente paso del protocolo es preguntar a tu médico qué puede venir después del hierro.
step-l10-not-arrived = La infusión del { $infusion } no ayudó, y tu ferritina es { $ferritin }. Con 100 µg/L o menos, parece que el hierro no llegó. El siguiente paso del protocolo es ver a un médico antes de tomar más hierro.
step-l10-not-measured = La infusión del { $infusion } no ayudó. Tu última ferritina, { $ferritin }, es de antes y no dice si el hierro llegó. El siguiente paso del protocolo es analizar ferritina y TSAT y ver a un médico: por encima de 100 µg/L, por lo que puede venir después del hierro; si no, antes de tomar más hierro.
step-l10-trial = En un ensayo, el beneficio no se vio hasta las 12 semanas.
step-l15-either = Tu ferritina es { $ferritin } y tu TSAT { $tsat }: por debajo de 300 µg/L y del 45 %, los límites del protocolo. Su siguiente paso es preguntar a tu médico por 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una sola infusión. La clínica decide si esa cantidad es adecuada. Si no, acordado con tu médico: hierro oral cada noche si la ferritina es de 75 µg/L o menos, o una dosis doble cada dos noches si es mayor.
branch-infusion = Tu infusión fue el { $infusion }, hace 8 semanas o más. El siguiente paso del protocolo depende de cómo estén tus piernas.
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
        [l4] esperar el efecto completo
        [l5] ver ahora si ha ayudado y mantener el control
        [l6] hasta ahora ha funcionado; nada más por ahora
        [l7] analizar ferritina, con hierro y TSAT
        [l8] preguntar a tu médico por otra infusión
        [l8-tsat] conseguir la TSAT; por debajo del 45 %, preguntar a tu médico por otra infusión
        [l9] sin una bajada no se repite; hablar con un médico de lo que puede venir después del hierro
        [l9-no-comparison] ferritina y TSAT para comparar con el control; hablar con un médico de lo que puede venir después del hierro
        [l10-full] preguntar a tu médico qué puede venir después del hierro
        [l10-not-arrived] ver a un médico antes de tomar más hierro
        [l10-not-measured] analizar ferritina y TSAT y ver a un médico
        [l11] seguir con una dosis cada noche
        [l12] considerar una dosis doble cada dos noches
        [l13] seguir cada dos noches o preguntar a tu médico por una infusión (con TSAT bajo el 45 %); hay quien necesita 200–300 µg/L
        [l14] preguntar a tu médico si dejas el hierro o mantienes el nivel
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
note-c2-ill = Hubo una enfermedad en las 2 semanas previas. La ferritina sube con infecciones y estrés, y puede parecer demasiado alta. Repite el análisis cuando estés bien. (C2)
note-c2-crp = Tu PCR es { $crp }, por encima de 5 mg/L. La ferritina sube con infecciones y estrés, y puede parecer demasiado alta. Repite el análisis cuando estés bien. (C2)
note-c3-ferritin = Ferritina { $ferritin }, por debajo de 15 µg/L: parece falta de hierro. Un médico debería buscar la causa, como un sangrado. (C3)
note-c3-haemoglobin = Hemoglobina { $haemoglobin }, por debajo de { $limit }: parece terreno de anemia. Un médico debería buscar la causa, como un sangrado. (C3)
note-c3-either = Hemoglobina { $haemoglobin }: por debajo de { $women } en mujeres o { $men } en hombres, parece terreno de anemia. Entonces un médico debería buscar la causa, como un sangrado. (C3)
note-c4 = TSAT { $tsat }: bajo el 20 %, la guía de EE. UU. de 2025 ve motivo para dar hierro aunque la ferritina no esté baja. (C4)
note-c5-d =
    { $deficient ->
        [yes] Vitamina D { $value }, por debajo de 30 nmol/L: cuenta como falta. Corrígela: también importa para el hierro (así razona el artículo; hay pocas pruebas). Dosis altas solo con un médico. (C5)
       *[no] Vitamina D { $value }, por debajo de 50 nmol/L. Corrígela: también importa para el hierro (así razona el artículo; hay pocas pruebas). Dosis altas solo con un médico. (C5)
    }
note-c5-b12 = Vitamina B12 { $value }, por debajo de 133 pmol/L: corrígela con tu médico. (C5)
note-c5-b12-unclear = Vitamina B12 { $value }, en la zona dudosa de 133–258 pmol/L: pregunta a tu médico si hay que corregirla. (C5)
note-c5-folate = Folato { $value }, por debajo de 8 nmol/L: corrígelo, pero la vitamina B12 antes que el folato. (C5)
note-c5-b1 = Vitamina B1 { $value }, por debajo de 70 nmol/L: corrígela. (C5)
note-c5-called = Tu laboratorio marcó { $analyte } { $value } como valor bajo, según su propio rango. Coméntalo con tu médico. (C5)
note-c6 = Tras 12 semanas o más de hierro oral, la ferritina no es más alta que antes: { $before } entonces, { $now } ahora. Quizá el hierro no entra: pregunta a tu médico por la infusión. (C6)
note-c7 = Dos de tus ferritinas son de laboratorios distintos. Sus pruebas pueden diferir hasta la mitad: compara dentro de un mismo laboratorio. (C7)
note-c8 = Separa el hierro de lo que tomas: { $medicines }. Para lo demás, pregunta en la farmacia. (C8)
note-c9 = Con estos valores, ve pronto a un médico, y hoy mismo si te mareas o te falta el aire. (C9)
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
        [L1] Hay una exclusión, así que este protocolo no tiene siguiente paso: lleva los resultados a tu médico.
        [L2] Con una TSAT del 45 % o más, el protocolo no da hierro: su condición es una TSAT menor. Un médico debería buscar un exceso de hierro.
        [L3] Con una ferritina de 300 µg/L o más se alcanza el techo del protocolo: no más hierro. En las 8 semanas tras una infusión es de esperar un valor alto.
        [L4] En las primeras 6 semanas tras una infusión se espera: el efecto completo llega a las 4–6 semanas.
        [L5] Entre las 6 y las 8 semanas de una infusión toca ver si ha ayudado. El control sigue a las 8 semanas; un valor anterior no es el previsto.
        [L6] A las 8 semanas o más de una infusión y con las piernas tranquilas: hasta ahora ha funcionado. Repite el análisis si vuelven los síntomas.
        [L7] Sin una ferritina clara no hay paso: hay que analizarla, con hierro y TSAT y bien preparado.
        [L8] La infusión ayudó, los síntomas han vuelto y el hierro ha bajado desde el control, con ferritina menor de 300 µg/L y TSAT menor del 45 %: preguntar por otra infusión.
        [L9] La infusión ayudó y los síntomas han vuelto, pero el hierro no ha bajado o no hay con qué comparar: sin una bajada, el protocolo no sugiere repetirla.
        [L10] La infusión nunca ayudó. Ferritina por encima de 100 µg/L: las reservas son buenas, así que toca preguntar qué viene después del hierro. 100 o menos: el hierro no llegó, así que un médico antes de más. En un ensayo, el beneficio no se vio hasta las 12 semanas.
        [L11] Hay hierro oral y la ferritina es de 75 µg/L o menos: una dosis cada noche y control en 3 meses. Con TSAT menor del 45 %, una infusión es la primera opción.
        [L12] Hay hierro oral y la ferritina pasa de 75, hasta 100 µg/L: se absorbe más despacio, y una dosis doble cada dos noches puede ir mejor. Las fuentes no coinciden: se dice que la guía de EE. UU. de 2025 prefiere una infusión entre 75 y 100.
        [L13] Hay hierro oral, la ferritina pasa de 100 y no llega a 300 µg/L, y las piernas aún molestan: hay quien necesita 200–300, así que se sigue o se pregunta por una infusión (TSAT menor del 45 %).
        [L14] Hay hierro oral, la ferritina pasa de 100 y no llega a 300 µg/L, y las piernas están tranquilas: objetivo alcanzado. Dejarlo o mantenerlo se decide con un médico.
        [L15] No hay hierro en marcha, la ferritina es menor de 300 µg/L y la TSAT menor del 45 %: la primera opción son 1000 mg en una infusión; si no, pastillas, cada noche hasta 75 µg/L y una dosis doble cada dos noches por encima.
        [L16] No hay hierro en marcha y la ferritina es menor de 300 µg/L, pero falta la TSAT: primero hay que conseguirla, pues con el 45 % o más el protocolo no da hierro.
        [C1] El hierro de las 48 horas previas, la comida o un análisis más tarde en el día pueden mover el hierro y la TSAT.
        [C2] La ferritina sube con infecciones y estrés. Tras una enfermedad en las últimas 2 semanas, o con PCR por encima de 5 mg/L, puede parecer demasiado alta.
        [C3] Ferritina por debajo de 15 µg/L, o hemoglobina por debajo de 120 g/L (mujeres) o 130 (hombres), es terreno de falta de hierro o anemia: un médico debería buscar la causa.
        [C4] Se dice que la guía de EE. UU. de 2025 ve en una TSAT menor del 20 % un motivo para dar hierro aunque la ferritina pase de 75 µg/L.
        [C5] También se corrigen las vitaminas bajas: D por debajo de 50 nmol/L (30: falta), B12 por debajo de 133 pmol/L (133–258 dudosa), folato por debajo de 8 nmol/L, B1 por debajo de 70 nmol/L. La B12 va antes que el folato.
        [C6] Si tras 12 semanas de pastillas la ferritina no es más alta, quizá el hierro no entra.
        [C7] Las pruebas de ferritina de distintos laboratorios difieren hasta la mitad.
        [C8] El hierro atrapa algunas medicinas, y ellas al hierro; unas horas de separación dejan actuar a ambos.
        [C9] Hemoglobina por debajo de 80 g/L o ferritina por encima de 1000 µg/L es motivo para ver pronto a un médico.
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
