# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = Lesquels de ces médicaments prenez-vous ? Cela aide à les tenir à l’écart du fer, et à voir ce qui peut aggraver les jambes sans repos. Touchez une ligne, ou écrivez les noms : /medicines lévothyroxine. Pour tout autre médicament, demandez à un pharmacien.
medicines-noted = C’est noté : { $medicines }.
medicine-unknown = C’est noté, mais ce n’est pas dans ma liste : { $what }. Demandez à la pharmacie si cela va avec le fer, et si cela peut aggraver les jambes.
medicines-named = C’est noté : { $names }.
button-unlisted = ☑ { $name }
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Médicaments
