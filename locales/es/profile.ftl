# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = ¿Cuáles de estas medicinas tomas? Así te digo cuáles hay que separar del hierro y cuáles pueden empeorar las piernas inquietas. Toca una línea o escribe nombres: /medicines levotiroxina. Para lo demás, pregunta en la farmacia.
medicines-noted = Anotado: { $medicines }.
medicine-unknown = Anotado, pero no está en mi lista: { $what }. Pregunta en la farmacia si se lleva bien con el hierro y si puede empeorar las piernas.
medicines-named = Anotado: { $names }.
button-unlisted = ☑ { $name }
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Medicinas
