# What is not read: too long, passed on, too much at once, damaged.

too-long = Diese Nachricht ist mir zu lang. Teile sie bitte in kürzere auf.
forwarded-not-read = Diese Nachricht ist weitergeleitet, darum trage ich nichts daraus ein: Vielleicht geht es um jemand anderen. Wenn es um dich geht, schreib es mir bitte selbst.
too-much = Das war sehr viel auf einmal, darum lese ich gerade nicht weiter. Was vorher kam, ist nicht verloren. Warte bitte eine Minute und schick dann noch einmal, was noch wichtig ist.
enough-for-today = Das war heute mehr, als ich an einem Tag aufschreiben kann, darum habe ich das hier nicht notiert. Von vorher ist nichts verloren, und ich erinnere dich weiter. Sag es mir bitte morgen noch einmal.
record-damaged = Ich kann deine Einträge gerade nicht öffnen. Darum kann ich nichts notieren und dich nicht erinnern. Sag bitte der Person Bescheid, die diesen Bot betreibt. Vielleicht lässt es sich reparieren. Wenn du lieber alles löschen möchtest, tippe unten.
restored-from = Ich musste aus einer Sicherung vom { $date }, { $time } Uhr, wiederhergestellt werden. Was du mir danach erzählt hast, fehlt. Sag mir bitte noch einmal, was wichtig ist, zum Beispiel, wann du Eisen genommen hast, oder deine Blutwerte.
