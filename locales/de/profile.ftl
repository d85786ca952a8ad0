# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = Was davon nimmst du? Dann kann ich dir sagen, wie viel Abstand zum Eisen es braucht und was die Beine unruhiger machen kann. Tippe auf eine Zeile oder schreib Namen: /medicines Levothyroxin. Bei allem anderen frag in der Apotheke.
medicines-noted = Notiert: { $medicines }.
medicine-unknown = In „{ $what }“ erkenne ich kein Medikament von meiner Liste. Tippe bitte auf eine Zeile, schreib es so: /medicines Pramipexol, oder frag in der Apotheke, ob es sich mit Eisen verträgt.
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Medikamente
