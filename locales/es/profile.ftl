# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = ¿Cuáles de estas tomas? Así puedo decirte cuánto separar el hierro de ellas y cuáles pueden empeorar las piernas. Toca una línea o escribe nombres: /medicines levotiroxina. Para lo demás, pregunta en la farmacia.
medicines-noted = Anotado: { $medicines }.
medicine-unknown = En «{ $what }» no encuentro nada de mi lista. Toca una línea, escríbelo así: /medicines pramipexol, o pregunta en la farmacia si va bien con el hierro.
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Medicinas
