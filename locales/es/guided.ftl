# The guided lab entry, corrections, how the blood was drawn, a clinic's total.

guided-day =
    Vamos con tu informe, valor a valor. También puedes enviarlo todo junto, por ejemplo: /labs ferritina 88 µg/L, TSAT 22 %

    ¿Cuándo te sacaron la sangre?
guided-other-day = ¿Qué día te sacaron la sangre? Escríbelo, por ejemplo 14 de noviembre o 14/11/2026.
guided-first-value =
    Ahora { $analyte }: escribe el número con su unidad ({ $units }).

    Guardo cada valor al momento. Puedes parar cuando quieras y seguir luego con /labs.
guided-value = Ahora { $analyte }: escribe el número con su unidad ({ $units }).
button-today = Hoy
button-yesterday = Ayer
button-day = { $date }
button-other-day = Otro día
button-not-measured = No aparece
button-thats-all = Eso es todo
button-fix = Corregir
fix-what = ¿Qué está mal? Tócalo.
button-lab-value = { $value }
button-drawn-on = Extracción: { $date }
fix-value = He anotado { $value }. Escribe el número correcto con su unidad.
fix-day = He anotado que te sacaron la sangre el { $date }. Toca o escribe el día correcto.
lab-ask-day = ¿Qué día te sacaron la sangre? Tócalo o escríbelo. Después te digo el siguiente paso.
lab-ask-tsat = Hay algo que no cuadra: el informe dice TSAT { $reported }, pero con los demás valores sale { $computed }. ¿Se mezclaron las unidades? Míralo otra vez, por favor, antes de que te diga el siguiente paso.
lab-tsat-impossible = Hay algo que no puede ser: con el hierro y su capacidad de fijación saldría una TSAT de { $computed }. ¿Se mezclaron las unidades? Míralo otra vez, por favor, antes de que te diga el siguiente paso.
button-report-says-so = Lo dice el informe
draw-question =
    Sobre la extracción del { $date }: ¿fue por la mañana, en ayunas y sin hierro en los 2 días anteriores? ¿Y estuviste bien de salud en las 2 semanas anteriores?

    Ayuda a entender los valores. Puedes saltártelo.
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
        [iron] Tomé hierro en los 2 días anteriores
       *[ill] Estuve mal en las 2 semanas anteriores
    }
draw-noted = Anotado, gracias.
draw-noted-changed = Anotado, gracias. Así los valores se leen de otra manera, y por eso he cambiado mi respuesta.
draw-skipped = De acuerdo, lo dejamos.
laboratory-helps = ¿Quieres decirme qué laboratorio fue? Los valores se comparan mejor si son del mismo laboratorio.
button-laboratory = { $name }
button-name-laboratory = Escribir su nombre
ask-laboratory = ¿Qué laboratorio fue? Escribe su nombre. Para saltártelo: /cancel
laboratory-noted = Anotado: { $name }.
answer-changed = Así los valores se leen de otra manera, y por eso he cambiado mi respuesta.
results-illness = ¿Estuviste mal de salud en las 2 semanas antes del análisis? Entonces la ferritina puede salir más alta de lo real.
button-was-ill = Estuve mal
button-was-well = Estuve bien
ill-noted = Anotado: estuviste mal. La ferritina puede salir entonces más alta de lo real; te lo diré con los resultados. Cuando lleguen, envíamelos con /labs.
well-noted = Anotado: estuviste bien. Cuando lleguen los resultados, envíamelos con /labs.
clinic-score-noted = Anotado: total IRLS de tu clínica, { $total }, con fecha del { $date }. Solo guardo el número. Para corregirlo, envíalo otra vez.
clinic-score-unclear = No puedo usar «{ $what }» como total IRLS. Es un número entero de 0 a { $highest }, por ejemplo: IRLS 24
