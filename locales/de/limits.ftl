# What is not read: too long, passed on, too much at once, damaged.

too-long = Diese Nachricht ist zu lang für mich. Schick sie bitte in kürzeren Teilen.
forwarded-not-read = Diese Nachricht wurde weitergeleitet, darum trage ich nichts davon ein: Sie könnte von jemand anderem handeln. Wenn es um dich geht, schreib es bitte selbst.
too-much = Das war sehr viel auf einmal, darum lese ich gerade nicht weiter. Was vorher kam, ist nicht verloren. Warte bitte eine Minute und schick dann noch einmal, was wichtig ist.
enough-for-today = Das war heute mehr, als ich an einem Tag aufschreiben kann, darum habe ich das nicht notiert. Von vorher ist nichts verloren und ich erinnere dich weiter. Sag es mir bitte morgen noch einmal.
record-damaged = Ich kann deine Einträge gerade nicht öffnen, also nichts notieren und dich nicht erinnern. Sag es bitte der Person, die diesen Bot betreibt; vielleicht lässt es sich beheben. Möchtest du lieber alles löschen, tippe unten.
restored-from = Ich musste aus einer Sicherung vom { $date }, { $time } Uhr, wiederhergestellt werden. Was du mir danach gesagt hast, fehlt. Sag mir bitte noch einmal, was wichtig ist, zum Beispiel genommenes Eisen oder Blutwerte.
