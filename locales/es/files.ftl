# Files that go with a message: exports.

export-json = Todo lo que guardo sobre ti, en un archivo que leen otros programas. Es tuyo: guárdalo o dáselo a alguien de confianza.
export-diary = Todo tu diario, línea a línea, para una hoja de cálculo. Las horas son las de tu zona.
export-evenings = Tus noches, para una hoja de cálculo.
export-labs = Tus análisis, para una hoja de cálculo. «Comparable» es el mismo valor pasado a una sola unidad.
table-word =
    { $word ->
        [line] Línea
        [written-at] Anotado
        [fact] Qué pasó
        [details] Detalles
        [evening] Noche
        [meal-ended] Fin de la última comida
        [reminders] Avisos enviados
        [dose] Hierro
        [taken-at] Hora de la toma
        [tablets] Pastillas
        [skip-reason] Por qué no
        [discomfort] Molestias (0-10)
        [onset] Comienzo
        [sleep-lost] Sueño perdido
        [taken] tomado
        [skipped] no tomado
        [unknown] no se sabe
        [held] en pausa por un análisis
        [paused] en pausa
        [off] libre
        [not-planned] nada previsto
        [open] pendiente
        [drawn-on] Extracción
        [analyte] Prueba
        [value] Valor
        [unit] Unidad
        [comparable-value] Valor comparable
        [comparable-unit] Unidad comparable
        [loinc] LOINC
        [body-parts] Dónde
        [differences] Qué fue distinto
        [stomach] Estómago
        [companions] Tomado junto al hierro
        [clinic-score] Total IRLS de la clínica
        [called-low] El laboratorio lo da como bajo
        [fasting] En ayunas
        [morning] Por la mañana
        [iron-rested] 2 días sin hierro
        [ill] enfermedad
        [laboratory] Laboratorio
        [caffeine] más cafeína
        [alcohol] alcohol
        [travel] viaje
        [new-medicine] una medicina nueva
        [nothing] nada
        [vitamin-d] vitamina D
        [b-complex] complejo B
        [yes] sí
        [no] no
       *[other] { $word }
    }
analyte-name = { $analyte }
export-newest = Tu diario es muy largo. En los archivos están sus { $lines } líneas más recientes.
file-not-made = No he podido enviarte el archivo que pediste. No se ha perdido nada tuyo. Inténtalo más tarde o díselo a quien gestiona este bot.
