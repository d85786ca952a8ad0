# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = Lesquels de ces médicaments prenez-vous ? Cela aide à les tenir à l’écart du fer, et à voir ce qui peut aggraver les jambes sans repos. Touchez une ligne, ou écrivez les noms : /medicines lévothyroxine. Pour tout autre médicament, demandez à un pharmacien.
medicines-noted = C’est noté : { $medicines }.
medicine-unknown = Dans « { $what } », je ne reconnais aucun médicament de ma liste. Touchez une ligne, écrivez par exemple : /medicines pramipexole, ou demandez à un pharmacien s’il va avec le fer.
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Médicaments
