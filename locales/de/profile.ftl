# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = Was davon nimmst du? Dann kann ich dir sagen, wie viel Abstand zum Eisen es braucht und was die Beine unruhiger machen kann. Tippe auf eine Zeile oder schreib Namen: /medicines Levothyroxin. Bei allem anderen frag in der Apotheke.
medicines-noted = Notiert: { $medicines }.
medicine-unknown = Notiert, aber nicht auf meiner Liste: { $what }. Frag in der Apotheke, ob es zum Eisen passt und ob es die Beine unruhiger machen kann.
medicines-named = Notiert: { $names }.
button-unlisted = ☑ { $name }
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Medikamente
