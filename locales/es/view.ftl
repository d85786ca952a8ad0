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
caption-limits = Esto es lo que me contaste. No es un diagnóstico.
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
chart-some-need = algunos necesitan esto
chart-no-ferritin = Sin ferritina en este tiempo
chart-nights = Molestia de noche, 0–10 (10 es lo peor)
chart-one-night = una noche
chart-middle-of = mediana de { $nights } noches
chart-no-nights = Sin noches respondidas
chart-doses = Hierro de la noche
chart-doses-by = Hierro de la noche, { $evenings } noches por columna
chart-taken = tomado
chart-held = reposo por análisis
chart-skipped = saltado
chart-unknown = sin respuesta
chart-no-doses = Sin dosis previstas
chart-infusion = Infusión
chart-infusion-of = Infusión { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] 1 pastilla cada noche
       *[other] { $tablets } pastillas cada noche
    }
chart-tablets-every-other =
    { $tablets ->
        [one] 1 pastilla cada dos noches
       *[other] { $tablets } pastillas cada dos noches
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
export-fhir = Tu registro como paquete FHIR R4, para otros programas de salud. No lleva nombre.
response-heading = Tus noches antes y después de cada cambio, hasta 14 por lado:
response-nothing = Todavía no ha cambiado nada alrededor de lo cual comparar noches. Comparo cuando consta una infusión u otra forma de tomar hierro.
response-change = { $what }
response-side =
    { $side ->
        [before] Antes
       *[after] Después
    } ({ $from } a { $until }): { $answered ->
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
response-too-few = Todavía no hay noches suficientes. Comparo a partir de { $needed } noches respondidas por lado.
response-differs =
    { $way ->
        [lower] Después, la mediana es { $by } más baja.
       *[higher] Después, la mediana es { $by } más alta.
    } Contando con el azar, la diferencia está muy probablemente entre { $least } y { $most }.
response-differs-steadily =
    { $way ->
        [lower] Después, la mediana es { $by } más baja.
       *[higher] Después, la mediana es { $by } más alta.
    } Estas noches varían tan poco que el azar apenas lo cambia.
response-unclear = Las noches de antes y de después no se distinguen más de lo que puede hacer el azar: la diferencia puede estar entre { $lower } más baja y { $higher } más alta.
response-same = La mediana es la misma antes y después.
response-limits = Esto muestra lo que hubo antes y después, no por qué. También pudo cambiar otra cosa.

# ---- papers
report-title = Piernas inquietas: un registro
report-span = { $from } a { $until } · hecho el { $made }
report-kept-by = Llevado por { $initials }
report-limits = Datos propios, no un diagnóstico. Este registro lo llevó la persona afectada con Stillnight, que sigue un protocolo escrito por un paciente, no por un médico. Ningún profesional ha revisado ese protocolo.
report-foot = Datos propios, no un diagnóstico
report-short = En breve
report-tsat = Saturación de transferrina (TSAT): { $tsat } el { $drawn }.
report-no-tsat = Saturación de transferrina (TSAT): no consta.
report-nights = Últimas { $nights } noches: { $answered } respondidas, mediana { $median } de 10 (10 es lo peor), síntomas en { $symptoms } de ellas.
report-no-nights = Últimas { $nights } noches: ninguna respondida.
report-iron-now = Hierro por boca: { $what }.
report-last-infusion = Última infusión: { $what }.
report-clinic-score = Total IRLS, según una consulta: { $total } el { $on }.
report-excluded = El protocolo no está escrito para esta persona ({ $reasons }), así que no nombra ningún paso con hierro.
report-course = La evolución
report-nothing-to-draw = De este tiempo no constan ferritina, noches ni dosis, así que no hay nada que dibujar.
report-labs = Análisis de sangre
report-no-labs = Sin resultados en este tiempo.
report-labs-more =
    { $count ->
        [one] Aquí se omite 1 extracción anterior.
       *[other] Aquí se omiten { $count } extracciones anteriores.
    }
column-drawn = Extracción
column-test = Prueba
column-entered = Como se anotó
column-other = En otra unidad
column-conditions = Cómo se extrajo
on-day = { $day }
panel-conditions-bare = { $conditions }
report-worked-out = calculado
report-estimated = estimada
report-iron = Hierro
report-taken-share = Noches con dosis prevista: { $planned }. Anotada como tomada en { $taken } de ellas ({ $percent } %).
report-response = Antes y después
report-medicines = Otros medicamentos, según lo dicho
report-no-medicines = Ninguno indicado.
medicine-word = { $medicine }
medicine-line =
    { $medicine }{ $worsens ->
        [yes] {" "}(puede empeorar las piernas inquietas)
       *[no] {""}
    }
report-next = El siguiente paso del protocolo, como lo lee la persona
report-differ = Dónde las guías difieren o añaden
differ-iron = Quién debería recibir hierro: el protocolo llega hasta ferritina 300 µg/L con TSAT por debajo del 45 %. Se dice que la guía de EE. UU. de 2025 aconseja hierro con ferritina hasta 75 µg/L o TSAT por debajo del 20 %, y solo infusión entre 75 y 100 µg/L (Winkelman 2025, leída en fuentes secundarias).
differ-when = Cuándo ayuda: el protocolo mira a las 6 semanas. En un ensayo el beneficio de una infusión solo fue significativo en la semana 12 (Trenkwalder 2017).
differ-dose = Hora y cantidad: en un ensayo con 34 mujeres, el hierro de la noche se absorbió un 37 % menos que el de la mañana (PubMed 37357807). Los 75 mg al día del protocolo superan el límite general de 45 mg para adultos.
differ-phosphate = Tras una infusión puede bajar el fosfato, más a menudo con carboximaltosa férrica (fichas técnicas; MHRA 2020).
differ-after = Después del hierro: primero los ligandos α2δ; los agonistas dopaminérgicos ya no son la primera opción, porque con el tiempo pueden empeorar las piernas inquietas (Silber 2021, Winkelman 2025).
report-sources = Fuentes
source-line = { $source }
report-caption = Tu informe, para imprimir o mostrar. No lleva nombre.
report-caption-named = Tu informe, para imprimir o mostrar. Lleva estas iniciales: { $initials }
button-initials = Iniciales en los papeles
ask-initials = ¿Qué iniciales deben figurar en tus papeles? Escribe hasta 5 letras, o toca.
button-no-initials = Ninguna
initials-noted = De acuerdo: tus papeles llevan { $initials } desde ahora. /report hace uno nuevo.
initials-none = De acuerdo: tus papeles no llevan nombre. /report hace uno nuevo.
not-initials = «{ $what }» es demasiado largo, es una palabra o tiene algo más que letras y puntos. Escribe hasta 5, por ejemplo: A. B.

# ---- letters
letter-infusion = Piernas inquietas: una pregunta sobre una infusión de hierro
letter-tests = Piernas inquietas: una pregunta sobre análisis de sangre
letter-dear = Estimada doctora, estimado doctor:
letter-legs = Tengo piernas inquietas y llevo un registro. En las últimas 14 noches anoté { $answered }; la mediana fue { $median } de 10 (10 es lo peor), con síntomas en { $symptoms } de esas noches.
letter-legs-plain = Tengo piernas inquietas.
letter-values = Mis últimos valores en sangre: { $values }.
letter-ask-infusion = Quisiera preguntar si una infusión de hierro podría ser una opción para mí: 1000 mg de carboximaltosa férrica o derisomaltosa férrica en una dosis total.
letter-ask-again = El { $on } recibí una infusión de hierro y me ayudó. Ahora las piernas me molestan otra vez y mis valores de hierro son más bajos que después de ella. Quisiera preguntar si podría repetirse.
letter-why-infusion = Un grupo internacional de expertos nombra 1000 mg de carboximaltosa férrica para las piernas inquietas con ferritina por debajo de 300 µg/L y saturación de transferrina por debajo del 45 % [1]. Se dice que la guía de EE. UU. de 2025 es más estrecha: hierro con ferritina hasta 75 µg/L o TSAT por debajo del 20 %, y solo infusión entre 75 y 100 µg/L [2]. En un ensayo el beneficio fue significativo en la semana 12 [3].
letter-limits-infusion = Sé que una dosis total no conviene a todo el mundo, que después puede bajar el fosfato [4] y que usted conoce mi historia mejor que ningún protocolo. Si lo ve de otro modo, me gustaría entender por qué, y qué otra cosa podría ayudar.
letter-ask-tests = Quisiera preguntar si se podrían medir estos valores: { $tests }.
letter-why-tests = En las piernas inquietas, las guías piden ferritina y saturación de transferrina antes de decidir sobre el hierro [1, 2]; la PCR y la hemoglobina ayudan a leer la ferritina. Una vitamina baja se puede corregir.
letter-how-tests = Vendría por la mañana, en ayunas y dos días sin hierro.
letter-thanks = Gracias por su tiempo.
letter-references = Referencias
letter-caption =
    { $about ->
        [values] Una carta que pide a tu médico que mire tus valores. Léela primero: puedes cambiarla.
        [infusion] Una carta para preguntar por una infusión de hierro. Léela antes: puedes cambiarla, y decide tu médico.
       *[tests] Una carta para pedir los análisis que faltan. Léela antes: puedes cambiarla, y decide tu médico.
    }
button-letter =
    { $about ->
        [values] Pedir que miren mis valores
        [infusion] Preguntar por infusión
       *[tests] Pedir análisis
    }
letter-none = El protocolo no ve ahora nada que pedir por carta. /report muestra toda tu evolución, y /next dice dónde estás.

# ---- results that come as a file
file-found =
    { $number ->
        [0] {""}
       *[other] Archivo { $number }:{" "}
    }{ $draws ->
        [one] En tu archivo encontré resultados de 1 extracción:
       *[other] En tu archivo encontré resultados de { $draws } extracciones:
    }
file-draw = { $drawn }: { $values }
file-replaces = { $drawn }: yo tengo anotado { $before }. Este archivo dice { $value }; ocuparía su lugar.
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
    No tomé del archivo:
    { $lines }
file-unread =
    – { $count }×{" "}{ $why ->
        [no-day] sin un día del que esté seguro
        [ahead] un día que aún no ha llegado
        [no-unit] sin unidad
        [unit] una unidad que no conozco para ese valor
        [number] sin un número claro
        [impossible] un número que no puede ser
        [no-result] sin resultado
        [look-alike] otra prueba u otra muestra con un nombre parecido
        [code] un código de prueba que no conozco o que no va con su nombre
        [withdrawn] anulado por el laboratorio
        [replaced] sustituido por una versión más nueva en el archivo
        [two-values] dos valores para un mismo día
        [ragged] una fila que no encaja con sus columnas
        [broken] una línea dañada
        [older] extracciones más antiguas; tomo las más recientes de una vez
        [too-many] más abajo de lo que leo
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
    }Para el { $drawn } tu archivo trae más de un valor: { $values }. ¿Cuál vale?
button-file-neither = Ninguno
file-two-people = Ese archivo parece traer resultados de más de una persona. Solo guardo los tuyos, así que no tomé nada. Envía un archivo solo con tus resultados, o escríbelos: /labs ferritina=88
file-waits-no-more = El archivo { $number } esperó demasiado junto a otros más nuevos y lo dejé. No se anotó nada de él. Puedes enviarlo otra vez.
file-question = Aún no está anotado nada. Compáralos con tu informe. ¿Los anoto?
button-enter-file =
    { $number ->
        [0] Anotarlos
       *[other] Anotarlos (archivo { $number })
    }
button-leave-file =
    { $number ->
        [0] Dejarlos
       *[other] Dejarlos (archivo { $number })
    }
file-entered =
    { $draws ->
        [one] Anotado: 1 extracción de tu archivo. Puedes retirarla con /undo.
       *[other] Anotado: { $draws } extracciones de tu archivo. Puedes retirarlas con /undo.
    }
file-left = De acuerdo. No se anota nada de ese archivo.
file-too-large = Ese archivo es demasiado grande para mí: leo hasta { $kilobytes } kB. También puedes escribir los valores: /labs ferritina=88
file-not-ours = No puedo leer ese archivo. Entiendo FHIR (JSON) y tablas (CSV) con una primera línea como: fecha, prueba, valor, unidad. También puedes escribir los valores: /labs ferritina=88
file-no-values = En ese archivo no encontré ningún valor que pueda tomar. Puedes escribirlos: /labs ferritina=88
file-out-of-reach = No pude traer ese archivo de Telegram. Envíalo otra vez, por favor.
letter-look-title = Piernas inquietas: le pido que mire mis valores
letter-excluded = Sigo un protocolo de hierro para las piernas inquietas escrito por un paciente. No está pensado para mí ({ $reasons }), así que no indica ningún paso con hierro.
letter-ask-look = ¿Podría mirar estos valores y decirme si habría que analizar o hacer algo?
letter-infusion-had = Me pusieron una infusión de hierro. { $what }.
letter-retest-due = El protocolo pide después hierro, ferritina y TSAT: toca el { $date }.
letter-retest-was-due = El protocolo pide después hierro, ferritina y TSAT: tocaba el { $date }.
