# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Anotado: desde ahora, { $tablets ->
        [one] 1 pastilla
       *[other] { $tablets } pastillas
    } cada noche. El próximo aviso: { $first }.
rhythm-every-other = Anotado: desde ahora, { $tablets } pastillas una noche sí y otra no. El próximo aviso: { $first }. Las noches de en medio no te digo nada. Puedes cambiarlo en /settings.
dose-too-soon-double = Esta noche el hierro llegaría demasiado pronto: una toma doble necesita dos días enteros, y la última fue a las { $last }. A partir de las { $earliest } habrá pasado el tiempo necesario, pero eso es después de tu hora de dormir. No pasa nada por saltarse esta noche.
button-set-rhythm =
    { $rhythm ->
        [nightly] Cada cuánto: cada noche
       *[every-other] Cada cuánto: doble, noche sí y no
    }
