# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = Which of these do you take? Some need to be kept apart from iron. Some can make restless legs worse. Tap a line, or type names: /medicines levothyroxine. For anything else, ask a pharmacist.
medicines-noted = Noted: { $medicines }.
medicine-unknown = I don't find “{ $what }” on my list. Please tap a line, or type it like this: /medicines pramipexole. Or ask a pharmacist whether it goes with iron.
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Medicines
