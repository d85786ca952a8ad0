# Safety (§7): emergencies, words of self-harm.

crisis =
    ¿Estás en peligro ahora mismo? Llama al { $emergency }.

    Para hablar con alguien: { $talk }

    Gracias por contármelo. Soy un programa y no puedo acompañarte en esto, pero hay personas que sí pueden, ahora. No tienes que cargar con esto a solas.

    Si puedes, díselo también a alguien cercano.

    Son números del país de tu zona horaria: { COUNTRY($country) }. Los números cambian. Para todos los países: findahelpline.com

    No guardo nada de lo que acabas de escribir.
crisis-call-only =
    ¿Estás en peligro ahora mismo? Llama al { $emergency }.

    Para hablar con alguien: findahelpline.com tiene números de todos los países. Del país de tu zona horaria ({ COUNTRY($country) }) no conozco ninguno.

    Gracias por contármelo. Soy un programa y no puedo acompañarte en esto, pero hay personas que sí pueden, ahora. No tienes que cargar con esto a solas.

    Si puedes, díselo también a alguien cercano.

    No guardo nada de lo que acabas de escribir.
crisis-anywhere =
    ¿Estás en peligro ahora mismo? Llama al número de emergencias: 112 en Europa, 911 en gran parte de América.

    Para hablar con alguien: 024 en España, 800 911 2000 en México, 988 en EE. UU. y Canadá, 116 123 en muchos países de Europa. Números de todos los países: findahelpline.com

    Gracias por contármelo. Soy un programa y no puedo acompañarte en esto, pero hay personas que sí pueden, ahora. No tienes que cargar con esto a solas.

    Si puedes, díselo también a alguien cercano.

    No guardo nada de lo que acabas de escribir.
emergency =
    Llama ya al { $number }.

    Vale para todo esto, aunque parezca que se pasa:
    • falta de aire, dolor en el pecho o un desmayo
    • la cara o la garganta hinchadas
    • sangre, o heces como alquitrán
    • un dolor fuerte de barriga
    • demasiadas pastillas
    • un niño que quizá ha tragado hierro

    No esperes, y tampoco me esperes a mí. Si es un animal, llama a un veterinario.

    El { $number } es el número del país de tu zona horaria: { COUNTRY($country) }.
emergency-anywhere =
    Llama ya al número de emergencias: 112 en Europa, 911 en gran parte de América.

    Vale para todo esto, aunque parezca que se pasa:
    • falta de aire, dolor en el pecho o un desmayo
    • la cara o la garganta hinchadas
    • sangre, o heces como alquitrán
    • un dolor fuerte de barriga
    • demasiadas pastillas
    • un niño que quizá ha tragado hierro

    No esperes, y tampoco me esperes a mí. Si es un animal, llama a un veterinario.
stools-expected = Mientras tomas hierro es normal que las heces sean negras o verde oscuro. Si son pegajosas como el alquitrán y huelen muy mal, o si hay sangre, pide ayuda ya.
button-safety = Seguridad

by-night = Si es una mala noche: /tonight. Si quieres hablar con alguien: { $talk } ({ COUNTRY($country) }).
by-night-anywhere = Si es una mala noche: /tonight. Si quieres hablar con alguien: findahelpline.com tiene números de todos los países.

hard-night =
    Eso suena muy duro. Llevas mucho encima y no es culpa tuya.

    ¿Qué te ayudaría más ahora mismo?
button-somebody-to-talk = Hablar con alguien
button-bad-night = Solo es una mala noche
bad-night =
    Siento que sea una de esas noches. A algunas personas esto les ayuda a pasarla:

    • caminar, estirar las piernas o frotarlas mientras dure
    • un baño calentito, o algo caliente o frío en las piernas
    • algo que te ocupe la cabeza: un pasatiempo, un juego, una película
    • ahora nada de café, alcohol ni tabaco

    Suele aflojar hacia la mañana. Apunta cómo ha sido, para tu médico. Si se te hace demasiado: /help seguridad

discreet-dose = Es la hora de tu paso de { $evening }.
discreet-check-in = ¿Un número para esta noche, de 0 a 10?
discreet-note = Tienes una nota.
button-show = Mostrar
show-too-old = Esa nota ya no vale. Lo que cuenta ahora está en /next.
discreet-on = Los mensajes discretos están activados. Lo que envío por mi cuenta no dice nada de tu salud hasta que toques Mostrar. Mis respuestas sí llaman a las cosas por su nombre; el chat en sí no se oculta.
discreet-off = Los mensajes discretos están desactivados.
button-set-discreet =
    { $on ->
        [yes] Mensajes discretos: sí
       *[no] Mensajes discretos: no
    }
