# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = Which of these do you take? Some need to be kept apart from iron. Some can make restless legs worse. Tap a line, or type names: /medicines levothyroxine. For anything else, ask a pharmacist.
medicines-noted = Noted: { $medicines }.
medicine-unknown = Noted, but not on my list: { $what }. Ask a pharmacist whether it goes with iron, and whether it can make your legs worse.
medicines-named = Noted: { $names }.
button-unlisted = ☑ { $name }
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Medicines
