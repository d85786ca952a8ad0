# What is said to words that are not taken, or not as they stand.

still-open = No sé bien a qué responde eso, así que no he anotado nada. Esto seguía sin responder:
not-an-answer = «{ $what }» no responde a esta pregunta, así que no he anotado nada.
still-no-answer = Sigo sin ver cómo responde a esta pregunta. Si quieres dejarla, escribe: cancelar. Lo que sé hacer: /help.
tap-to-answer = No sé bien qué quieres decir, así que no he anotado nada. Toca una respuesta, por favor.
not-yours = Parece que hablas de otra persona, así que no he anotado nada. Solo guardo lo tuyo, por ejemplo: mi ferritina es 88.
not-told = Parece una pregunta, así que no he anotado nada. Si era un dato tuyo, dímelo sin más, por ejemplo: ferritina 88, o: infusión ayer. Lo que puedo responder está en /help.
not-yet = Parece algo que aún no ha pasado, así que no he anotado nada. Dímelo cuando haya pasado, por ejemplo: infusión ayer.
not-so = Parece que al final no se hizo, así que no he anotado nada. Si se hizo, dímelo, por ejemplo: /infusion ayer 1000 mg.
not-a-product = No conozco ningún hierro llamado «{ $what }». Toca uno o escribe el nombre que sale en el informe de la clínica, por ejemplo Monofer. Si es otro, escribe: otro.
hour-of-evening = Entiendo { CLOCK($time) }. Si querías decir { CLOCK($other) }, toca esa hora.
zone-fixed = Esta zona nunca cambia la hora en verano. Si la tuya sí, escribe mejor tu ciudad, por ejemplo Sevilla.
button-place-at = { $name }, { COUNTRY($country) } · { $time }
infusion-which = ¿A qué día te refieres: al { $past } o al { $ahead }? Solo anoto una infusión cuando ya te la han puesto.
infusion-took-place = ¿Ya te han puesto la infusión del { $on }? Solo la anoto cuando ya está puesta. Si aún no, dímelo después: /infusion
meal-of-last-evening = Anotado para anoche: última comida a { CLOCK($meal) }. Para esta noche no cambia nada.
meal-of-the-morning = La que cuenta es la última comida de la noche, así que no he anotado nada. Dímelo después de cenar, por ejemplo: /meal 21:40. Para esta noche no cambia nada.
