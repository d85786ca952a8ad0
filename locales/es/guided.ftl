# La entrada guiada, las correcciones, cómo fue la extracción, un total de la clínica.

guided-day =
    Vamos a repasar tu informe, un valor cada vez. O envíalo todo junto, por ejemplo: /labs ferritina 88 µg/L, TSAT 22 %

    ¿Cuándo fue la extracción de sangre?
guided-other-day = ¿Qué día fue la extracción? Escríbelo, por ejemplo 14 de noviembre o 14/11/2026.
guided-first-value =
    Ahora { $analyte }: escribe el número con su unidad ({ $units }).

    Cada valor queda guardado al momento. Puedes parar cuando quieras y seguir luego con /labs.
guided-value = Ahora { $analyte }: escribe el número con su unidad ({ $units }).
button-today = Hoy
button-yesterday = Ayer
button-day = { $date }
button-other-day = Otro día
button-not-measured = No está en mi informe
button-thats-all = Eso es todo
button-fix = Corregir
fix-what = ¿Qué está mal? Tócalo.
button-lab-value = { $value }
button-drawn-on = Extracción: { $date }
fix-value = He anotado { $value }. Escribe el número correcto con su unidad.
fix-day = He anotado que la extracción fue el { $date }. Toca o escribe el día correcto.
lab-ask-day = ¿Qué día te sacaron la sangre? Tócalo o escríbelo. Después te digo el siguiente paso.
lab-ask-tsat = Hay algo que no cuadra: el informe dice TSAT { $reported }, pero con los demás valores sale { $computed }. ¿Se mezclaron unidades? Míralo otra vez, por favor, antes de que te diga el siguiente paso.
lab-tsat-impossible = Hay algo que no puede ser: con el hierro y su capacidad de fijación saldría una TSAT de { $computed }. ¿Se mezclaron unidades? Míralo otra vez, por favor, antes de que te diga el siguiente paso.
button-report-says-so = Así lo dice el informe
draw-question =
    Sobre la extracción del { $date }: ¿fue por la mañana, en ayunas, sin hierro en los 2 días anteriores y sin estar mal en las 2 semanas anteriores?

    Ayuda a leer los valores. Puedes saltártelo.
button-draw-right = Sí, todo
button-draw-different = Algo fue distinto
button-draw-skip = Saltar
draw-which = ¿Qué fue distinto? Márcalo y toca el último botón.
button-draw-flaw =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $flaw ->
        [later] No fue por la mañana
        [eaten] Había comido
        [iron] Hierro en los 2 días anteriores
       *[ill] Mal en las 2 semanas anteriores
    }
draw-noted = Anotado, gracias.
draw-noted-changed = Anotado, gracias. Eso cambia cómo se leen los valores, así que he cambiado mi respuesta.
draw-skipped = De acuerdo, lo dejamos.
laboratory-helps = ¿Quieres decirme qué laboratorio fue? Los valores se comparan mejor dentro de uno mismo.
button-laboratory = { $name }
button-name-laboratory = Escribir su nombre
ask-laboratory = ¿Qué laboratorio fue? Escribe su nombre. Para saltártelo: /cancel
laboratory-noted = Anotado: { $name }.
answer-changed = Eso cambia cómo se leen los valores, así que he cambiado mi respuesta.
results-illness = ¿Estuviste mal en las 2 semanas antes del análisis? Entonces la ferritina puede salir alta sin serlo.
button-was-ill = Estuve mal
button-was-well = Estuve bien
ill-noted = Anotado: estuviste mal. La ferritina puede entonces salir alta sin serlo; lo diré con los resultados. Cuando lleguen, envíalos con /labs.
well-noted = Anotado: estuviste bien. Cuando lleguen los resultados, envíalos con /labs.
clinic-score-noted = Anotado: un total IRLS de { $total } de tu clínica, el { $date }. Solo guardo el número. Para corregirlo, envíalo otra vez.
clinic-score-unclear = No puedo usar «{ $what }» como total IRLS. Es un número entero de 0 a { $highest }, por ejemplo: IRLS 24
