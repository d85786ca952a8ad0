# Pictures and papers.

caption-ferritin = Ferritina: { $value } el { $drawn }.
caption-ferritin-two = Ferritina: { $value } el { $drawn }. Antes: { $before } el { $earlier }.
caption-nights =
    { $answered ->
        [one] Noches: 1 de { $nights } respondida, con { $median } de 10.
       *[other] Noches: { $answered } de { $nights } respondidas. Mediana { $median } de 10, de { $lowest } a { $highest }.
    }
caption-doses = Hierro de la noche: { $counts }.
caption-changes = Cambios:
caption-limits = Esto es lo que me has contado. No es un diagnóstico.
button-span =
    { $chosen ->
        [yes] •{" "}
       *[no] {""}
    }{ $span ->
        [30] 1 mes
        [91] 3 meses
        [365] Un año
        [all] Todo
       *[other] { $span } días
    }
chart-span = { $from } – { $until }
chart-ferritin = Ferritina, { $unit }
chart-ceiling = techo: desde aquí, nada de hierro
chart-some-need = hay quien necesita esto
chart-no-ferritin = Sin ferritina en este periodo
chart-nights = Molestias por la noche, 0–10 (10 es lo peor)
chart-one-night = una noche
chart-middle-of = mediana de { $nights } noches
chart-no-nights = Sin noches respondidas
chart-doses = Hierro de la noche
chart-doses-by = Hierro de la noche, { $evenings } noches por columna
chart-taken = tomado
chart-held = pausa por análisis
chart-skipped = no tomado
chart-unknown = sin respuesta
chart-no-doses = Sin tomas previstas
chart-infusion = Infusión
chart-infusion-of = Infusión { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] 1 pastilla cada noche
       *[other] { $tablets } pastillas cada noche
    }
chart-tablets-every-other =
    { $tablets ->
        [one] 1 pastilla noche sí, noche no
       *[other] { $tablets } pastillas noche sí, noche no
    }
chart-no-tablets = sin pastillas
chart-day =
    { $day } { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
        [12] dic
       *[other] { $month }
    }
chart-month =
    { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
        [12] dic
       *[other] { $month }
    }
chart-year = { $year }

# ---- did it work?
export-fhir = Tu historial como paquete FHIR R4, para otros programas de salud. No lleva nombre.
response-heading = Tus noches antes y después de cada cambio, hasta 14 a cada lado:
response-nothing = Aún no ha habido ningún cambio, así que no hay un antes y un después. Comparo tus noches cuando tengas anotada una infusión u otra forma de tomar hierro.
response-change = { $what }
response-side =
    { $side ->
        [before] Antes
       *[after] Después
    } (del { $from } al { $until }): { $answered ->
        [one] 1 noche respondida, con { $median } de 10, { $symptoms ->
            [0] sin síntomas
           *[other] con síntomas
        }
       *[other] { $answered } noches respondidas, mediana { $median } de 10, síntomas en { $symptoms } de ellas
    }.
response-side-empty =
    { $side ->
        [before] Antes: ninguna noche respondida.
       *[after] Después: todavía ninguna noche respondida.
    }
response-too-few =
    Todavía no hay noches suficientes. Comparo en cuanto haya { $needed ->
        [one] 1 noche respondida
       *[other] { $needed } noches respondidas
    } por lado.
response-differs =
    { $way ->
        [lower] Después, la mediana es { $by } más baja.
       *[higher] Después, la mediana es { $by } más alta.
    } Teniendo en cuenta el azar, lo más probable es que la diferencia esté entre { $least } y { $most }.
response-differs-steadily =
    { $way ->
        [lower] Después, la mediana es { $by } más baja.
       *[higher] Después, la mediana es { $by } más alta.
    } Estas noches varían tan poco que el azar apenas influye.
response-unclear = Las noches de antes y de después no se diferencian más de lo que puede hacer el azar: la diferencia puede estar entre { $lower } más baja y { $higher } más alta.
response-same = La mediana es la misma antes y después.
response-limits = Esto muestra qué hubo antes y después, no por qué. También pueden haber cambiado otras cosas.

# ---- papers
report-title = Piernas inquietas: un registro
report-span = Del { $from } al { $until } · hecho el { $made }
report-kept-by = Llevado por { $initials }
report-limits = Datos del propio paciente, no un diagnóstico. El paciente ha llevado este registro con Stillnight, que sigue un protocolo escrito por un paciente, no por un médico. Ningún profesional de la salud ha revisado ese protocolo.
report-foot = Datos del propio paciente, no un diagnóstico
report-short = En resumen
report-tsat = Saturación de transferrina (TSAT): { $tsat } el { $drawn }.
report-no-tsat = Saturación de transferrina (TSAT): no consta.
report-nights =
    Últimas { $nights } noches: { $answered ->
        [one] 1 respondida, con { $median } de 10 (10 es lo peor), { $symptoms ->
            [0] sin síntomas
           *[other] con síntomas
        }
       *[other] { $answered } respondidas, mediana { $median } de 10 (10 es lo peor), síntomas en { $symptoms } de ellas
    }.
report-no-nights = Últimas { $nights } noches: ninguna respondida.
report-iron-now = Hierro por vía oral: { $what }.
report-last-infusion = Última infusión: { $what }.
report-clinic-score = Total IRLS, según la clínica: { $total } el { $on }.
report-excluded = El protocolo no se escribió para este paciente ({ $reasons }), así que no indica ningún paso con hierro.
report-course = La evolución
report-nothing-to-draw = En este periodo no constan ferritina, noches ni tomas, así que no hay nada que dibujar.
report-labs = Análisis de sangre
report-no-labs = Sin resultados en este periodo.
report-labs-more =
    { $count ->
        [one] Aquí se omite 1 extracción anterior.
       *[other] Aquí se omiten { $count } extracciones anteriores.
    }
column-drawn = Extracción
column-test = Prueba
column-entered = Tal como se anotó
column-other = En otra unidad
column-conditions = Condiciones
on-day = { $day }
panel-conditions-bare = { $conditions }
report-worked-out = calculada
report-estimated = estimada
report-iron = Hierro
report-taken-share = Noches con hierro previsto: { $planned }. Anotado como tomado en { $taken } de ellas ({ $percent } %).
report-response = Antes y después
report-medicines = Otras medicinas, según el paciente
report-no-medicines = Ninguna indicada.
medicine-word = { $medicine }
medicine-line =
    { $medicine }{ $worsens ->
        [yes] {" "}(puede empeorar las piernas inquietas)
       *[no] {""}
    }
medicine-line-typed =
    { $name }{ $worsens ->
        [yes] {" "}(puede empeorar las piernas inquietas)
       *[no] {""}
    }
medicine-line-unlisted = { $name } (no está en la lista del bot)
report-augmenting = Desde más o menos el { $since }, según el paciente: una medicina que puede causar aumentación
report-augmenting-dose = Su dosis, según el paciente: { $dose }
report-next = El siguiente paso del protocolo, tal como se le dijo al paciente
report-differ = En qué difieren o qué añaden las guías
differ-iron = Quién debería recibir hierro: el protocolo llega hasta una ferritina de 300 µg/L con TSAT por debajo del 45 %. La guía de EE. UU. de 2025, según fuentes secundarias, aconseja hierro con ferritina hasta 75 µg/L o TSAT por debajo del 20 %, y solo infusión entre 75 y 100 µg/L (Winkelman 2025).
differ-when = Cuándo ayuda una infusión: el protocolo mira a las 6 semanas. Un ensayo con 1000 mg fue positivo en la semana 6 (Cho 2018). Otro no alcanzó su objetivo principal en la semana 4 y fue significativo en la semana 12 (Trenkwalder 2017). El más grande (Earley, n = 209) no alcanzó uno de sus dos objetivos principales. 500 mg no sirvieron, ni las pastillas con una ferritina de alrededor de 118 (Davis 2000).
differ-dose = Hora y cantidad: en un ensayo con 34 mujeres, el hierro de la tarde se absorbió un 37 % menos que el de la mañana, sin llegar a ser significativo (p = 0,059); la noche no se estudió (PubMed 37357807). Los 75 mg al día del protocolo superan los límites generales para adultos: 45 mg al día en Estados Unidos, 40 mg de todas las fuentes en la UE y 17 mg de suplementos en el Reino Unido.
differ-phosphate = Tras una infusión puede bajar el fosfato, más a menudo con carboximaltosa férrica (fichas técnicas; MHRA 2020).
differ-after = Después del hierro: primero los ligandos α2δ; los agonistas dopaminérgicos ya no son la primera opción, porque con el tiempo pueden empeorar las piernas inquietas (Silber 2021, Winkelman 2025).
report-sources = Fuentes
source-line = { $source }
report-caption = Tu informe, para imprimir o mostrar. No lleva nombre.
report-caption-named = Tu informe, para imprimir o mostrar. Lleva estas iniciales: { $initials }
button-initials = Iniciales en los documentos
ask-initials = ¿Qué iniciales quieres en tus documentos? Escribe hasta 5 letras o toca el botón.
button-no-initials = Ninguna
initials-noted = De acuerdo: tus documentos llevan { $initials } desde ahora. Con /report haces uno nuevo.
initials-none = De acuerdo: tus documentos no llevan nombre. Con /report haces uno nuevo.
not-initials = «{ $what }» es demasiado largo, es una palabra o tiene algo más que letras y puntos. Escribe hasta 5, por ejemplo: A. B.

# ---- letters
letter-infusion = Piernas inquietas: una pregunta sobre una infusión de hierro
letter-tests = Piernas inquietas: una pregunta sobre análisis de sangre
letter-dear = Estimada doctora, estimado doctor:
letter-legs =
    Tengo piernas inquietas y llevo un registro. En las últimas 14 noches anoté { $answered ->
        [one] una; el valor fue { $median } de 10 (10 es lo peor)
       *[other] { $answered }; la mediana fue { $median } de 10 (10 es lo peor), con síntomas en { $symptoms } de esas noches
    }.
letter-legs-plain = Tengo piernas inquietas.
letter-values = Mis últimos valores en sangre: { $values }.
letter-ask-infusion = Quisiera preguntar si una infusión de hierro podría ser una opción para mí: 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una sola dosis.
letter-ask-again = El { $on } me pusieron una infusión de hierro y me ayudó. Ahora las piernas me molestan otra vez y mis valores de hierro son más bajos que después de ella. Quisiera preguntar si podría repetirse.
letter-why-infusion = Un grupo internacional de expertos menciona 1000 mg de carboximaltosa férrica para las piernas inquietas con ferritina por debajo de 300 µg/L y saturación de transferrina por debajo del 45 % [1]. La guía de EE. UU. de 2025, según fuentes secundarias, es más restrictiva: hierro con ferritina hasta 75 µg/L o TSAT por debajo del 20 %, y solo infusión entre 75 y 100 µg/L [2]. Un ensayo fue positivo en la semana 6 (Cho 2018); otro no alcanzó su objetivo principal en la semana 4 y fue significativo en la semana 12 [3]; el más grande (n = 209) no alcanzó uno de sus dos objetivos principales.
letter-limits-infusion = Sé que una dosis total no conviene a todo el mundo, que después puede bajar el fosfato [4] y que usted conoce mi historia mejor que ningún protocolo. Si lo ve de otro modo, me gustaría entender por qué y saber qué otra cosa podría ayudar.
letter-ask-tests = Quisiera preguntar si se podrían medir estos valores: { $tests }.
letter-why-tests = En las piernas inquietas, las guías piden ferritina y saturación de transferrina antes de decidir sobre el hierro [1, 2]; la PCR y la hemoglobina ayudan a interpretar la ferritina. Una vitamina baja se puede corregir.
letter-how-tests = Iría por la mañana, en ayunas y tras dos días sin hierro.
letter-thanks = Gracias por su tiempo.
letter-references = Referencias
letter-caption =
    { $about ->
        [values] Una carta que pide a tu médico que mire tus valores. Léela antes: puedes cambiarla.
        [infusion] Una carta para preguntar por una infusión de hierro. Léela antes: puedes cambiarla, y decide tu médico.
       *[tests] Una carta para pedir los análisis que faltan. Léela antes: puedes cambiarla, y decide tu médico.
    }
button-letter =
    { $about ->
        [values] Carta: mis valores
        [infusion] Carta: infusión
       *[tests] Carta: análisis
    }
letter-none = Ahora mismo el protocolo no ve nada que pedir por carta a un médico. /report muestra toda tu evolución, y /next dice dónde estás.

# ---- results that come as a file
file-found =
    { $number ->
        [0] {""}
       *[other] Archivo { $number }:{" "}
    }{ $draws ->
        [one] He encontrado en tu archivo los resultados de 1 extracción:
       *[other] He encontrado en tu archivo los resultados de { $draws } extracciones:
    }
file-draw = { $drawn }: { $values }
file-replaces = { $drawn }: en tu historial está { $before }. Este archivo dice { $value }; lo sustituiría.
file-there =
    { $count ->
        [one] 1 valor más ya está anotado. No se anota dos veces.
       *[other] { $count } valores más ya están anotados. No se anotan dos veces.
    }
file-all-there = Lo que puedo leer de ese archivo ya está anotado. No hay nada que anotar.
file-two-of-one-day = { $drawn }: hay dos valores de un mismo día, { $kept } y { $other }. Me quedo con el posterior, { $kept }.
file-preliminary =
    { $count ->
        [one] 1 de estos valores es provisional: tu laboratorio aún puede cambiarlo.
       *[other] { $count } de estos valores son provisionales: tu laboratorio aún puede cambiarlos.
    }
file-report-day = El archivo solo trae el día del informe, así que lo tomo como día de la extracción.
file-left-out =
    Esto del archivo no lo anoto:
    { $lines }
file-unread =
    – { $count }×{" "}{ $why ->
        [no-day] sin un día seguro
        [ahead] con un día que aún no ha llegado
        [no-unit] sin unidad
        [unit] con una unidad que no conozco para ese valor
        [number] sin un número claro
        [impossible] con un número que no puede ser
        [no-result] sin resultado
        [look-alike] otra prueba u otra muestra con un nombre parecido
        [code] un código de prueba que no conozco o que no va con su nombre
        [withdrawn] anulado por el laboratorio
        [replaced] sustituido por una versión más nueva en el archivo
        [two-values] dos valores para un mismo día
        [ragged] una fila que no encaja con sus columnas
        [broken] una línea dañada
        [older] extracciones más antiguas; de una vez solo tomo las más recientes
        [too-many] demasiado abajo: no leo hasta ahí
       *[other-test] una prueba que este protocolo no usa
    }
file-which-order =
    { $number ->
        [0] {""}
       *[other] Archivo { $number }:{" "}
    }Los días de tu archivo se pueden leer de dos maneras. ¿La extracción fue el { $day } o el { $month }?
button-file-day = { $day }
file-which-value =
    { $number ->
        [0] {""}
       *[other] Archivo { $number }:{" "}
    }Tu archivo trae más de un valor para el { $drawn }: { $values }. ¿Cuál vale?
button-file-neither = Ninguno
file-two-people = Ese archivo parece traer resultados de más de una persona. Solo guardo los tuyos, así que no he anotado nada. Envía un archivo solo con tus resultados o escríbelos: /labs ferritina=88
file-waits-no-more = El archivo { $number } esperó demasiado mientras llegaban otros más nuevos, y lo he dejado. No he anotado nada de él. Puedes enviarlo otra vez.
file-question = Aún no he anotado nada. Compáralos con tu informe. ¿Los anoto?
button-enter-file =
    { $number ->
        [0] Anotarlos
       *[other] Anotar archivo { $number }
    }
button-leave-file =
    { $number ->
        [0] No anotarlos
       *[other] Omitir archivo { $number }
    }
file-entered =
    { $draws ->
        [one] Anotado: 1 extracción de tu archivo. Puedes deshacerlo con /undo.
       *[other] Anotado: { $draws } extracciones de tu archivo. Puedes deshacerlo con /undo.
    }
file-left = De acuerdo. No anoto nada de ese archivo.
file-too-large = Ese archivo es demasiado grande para mí: leo hasta { $kilobytes } kB. También puedes escribir los valores: /labs ferritina=88
file-not-ours = No puedo leer ese archivo. Entiendo FHIR (JSON) y tablas (CSV) con una primera línea como: fecha, prueba, valor, unidad. También puedes escribir los valores: /labs ferritina=88
file-no-values = En ese archivo no he encontrado ningún valor que pueda usar. Puedes escribirlos: /labs ferritina=88
file-out-of-reach = No he podido recibir ese archivo de Telegram. Envíalo otra vez, por favor.
letter-look-title = Piernas inquietas: ¿podría mirar mis valores?
letter-excluded = Sigo un protocolo de hierro para las piernas inquietas escrito por un paciente. No está pensado para mí ({ $reasons }), así que no indica ningún paso con hierro.
letter-ask-look = ¿Podría mirar estos valores y decirme si habría que analizar o hacer algo?
letter-infusion-had = Me pusieron una infusión de hierro. { $what }.
letter-retest-due = El protocolo pide después hierro, ferritina y TSAT: toca el { $date }.
letter-retest-was-due = El protocolo pide después hierro, ferritina y TSAT: tocaba el { $date }.
