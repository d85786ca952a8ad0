# What is not read: too long, passed on, too much at once, damaged.

too-long = Ese mensaje es demasiado largo para mí. Envíalo en partes más cortas, por favor.
forwarded-not-read = Ese mensaje es reenviado y no hago nada con él: puede hablar de otra persona. Si habla de ti, escríbelo tú, por favor.
too-much = Ha sido mucho de golpe, así que he dejado de leer por ahora. Lo de antes no se ha perdido. Espera un minuto y envía otra vez lo que siga siendo importante.
enough-for-today = Hoy me has contado más de lo que puedo guardar en un día, así que esto no lo he anotado. Lo de antes no se ha perdido y te sigo avisando. Dímelo otra vez mañana.
record-damaged = Ahora mismo no puedo abrir tus datos, así que no puedo anotar nada ni avisarte. Díselo a quien gestiona este bot; quizá tenga arreglo. Si prefieres borrarlo todo, toca el botón de abajo.
restored-from = Han tenido que recuperarme con una copia hecha el { $date } a { CLOCK($time) }. Falta lo que me contaste después. Cuéntame otra vez lo importante, por ejemplo el hierro que tomaste o un análisis.
