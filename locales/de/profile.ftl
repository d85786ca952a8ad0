# Medicines, safety texts, discreet messages, crisis.

# ---- medicines
ask-medicines = Was davon nimmst du? Ich kann dann sagen, wie weit Eisen davon weg sein soll und was die Beine unruhiger machen kann. Tippe auf eine Zeile oder schreib Namen: /medicines Levothyroxin. Bei allem anderen frag in der Apotheke.
medicines-noted = Notiert: { $medicines }.
medicine-unknown = In „{ $what }“ finde ich nichts von meiner Liste. Tippe bitte auf eine Zeile, schreib es so: /medicines Pramipexol, oder frag in der Apotheke, ob es sich mit Eisen verträgt.
button-medicine =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $medicine }
button-set-medicines = Medikamente
