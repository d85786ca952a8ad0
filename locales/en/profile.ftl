# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = Which of these do you take? It helps to keep iron apart from them, and to see what can worsen restless legs. Tap a line, or type names: /medicines levothyroxine. For anything else, ask a pharmacist.
medicines-noted = Noted: { $medicines }.
medicine-unknown = I know no medicine on my list in “{ $what }”. Please tap a line, type it such as: /medicines pramipexole, or ask a pharmacist about iron beside it.
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Medicines
