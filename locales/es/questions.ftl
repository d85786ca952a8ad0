# Respuestas a preguntas y a palabras que nadie pidió. Lo que dicen está en PROTOCOL.md, con su regla.

heard-right = ¿Lo he entendido bien?
button-not-meant = No
nothing-noted = De acuerdo, no he apuntado nada. Dímelo con otras palabras o mira /help.
heard-dinner = Desde ahora sueles terminar de cenar a esta hora: { $time }.
heard-bedtime = Desde ahora te acuestas a esta hora: { $time }.
heard-check-in = Desde ahora te pregunto por las piernas a esta hora: { $time }.
heard-meal-gap = Desde ahora te aviso { $minutes } minutos después de comer.
heard-tablets =
    { $tablets ->
        [one] Desde ahora, una pastilla en cada toma.
       *[other] Desde ahora, { $tablets } pastillas en cada toma.
    }
heard-strength = Cada pastilla tiene { $milligrams } mg de hierro puro.
no-dinner = Hoy sin cena, no pasa nada. El hierro necesita igualmente el estómago vacío, dos horas después de lo último que comas. Dime cuándo fue, por ejemplo: comí a las 14:30.
lunch-is-no-dinner = ¡Buen provecho! No he apuntado nada: solo la última comida del día mueve tu hierro. Te pregunto por la noche.
meal-of-before = Esa comida fue de otro día, así que no he apuntado nada. ¿Cuándo has terminado de comer hoy?
no-hurry = No hay prisa. Dímelo cuando lo sepas.
reminder-follows = El aviso va detrás de tu cena, así que su hora cambia con ella. Puedes cambiar a qué hora sueles terminar de cenar o cuánto espero después.

my-test-booked = Tu próximo análisis es el { $test }, por la mañana y en ayunas. Antes pararé el hierro. Todas las fechas: /plan
my-test-due = Tu próximo análisis toca el { $retest }. Una semana antes te preguntaré. ¿Ya tienes el día? Dímelo: /test
my-test-was-due = Tu análisis tocaba el { $retest }. ¿Ya tienes día? Dímelo: /test
my-test-none = No me consta ningún análisis próximo. Si tienes fecha, dímela: /test. Qué pedir: /next

answer =
    { $about ->
        [thanks] ¡De nada!
        [hello] ¡Hola! Aquí estoy. Cuéntame cómo va tu noche o mira lo que sé hacer: /help
        [bye] Buenas noches. Ojalá las piernas te dejen dormir.
        [ok] 👍
        [sigh] Te leo. Si la noche es mala, escribe: ayuda para esta noche. Si no, cuéntame qué pasa.
        [who] Soy un programa de ordenador, no una persona ni un médico. Sigo un protocolo escrito para el hierro y las piernas inquietas: aviso, apunto y digo lo que dice el protocolo. En una urgencia, llama al número de emergencias.
        [varies] No pasa nada. Dime la hora más habitual, solo es mi primera idea. Cada noche te pregunto cuándo has terminado de verdad y me guío por eso.
        [results-ahead] Cruzo los dedos. Mándame los números cuando lleguen, por ejemplo: ferritina 62, TSAT 19 %. También puedes pegar el informe entero o mandarlo como archivo.
        [infusion-planned] Bueno es saberlo. Una infusión la apunto cuando ya te la han puesto. Dímelo entonces, por ejemplo: infusión hoy 1000 mg Ferinject. Antes, avisa en la clínica si tienes alergias, una infección o poca vitamina D. (I)
        [infusion] La primera opción del protocolo es una infusión de 1000 mg, si la ferritina está por debajo de 300 y la TSAT por debajo del 45 %. Si te conviene, lo decide un médico. Si ayuda, el efecto completo llega entre las 4 y las 6 semanas. No ayuda a todo el mundo. /letter escribe una página para tu médico y /next dice qué toca con tus valores. (L15, I)
        [infusion-effect] Algunas personas notan la infusión a los pocos días. Si ayuda, el efecto completo llega entre las 4 y las 6 semanas, porque el cerebro se llena despacio. A las 6 semanas te pregunto y a las 8 toca un análisis. No ayuda a todo el mundo. (L4, R2)
        [side-effects] El hierro puede sentar mal: lo normal es estreñimiento, náuseas, retortijones o diarrea. Pregunta en la farmacia qué te conviene: menos pastillas, una noche sí y otra no, otro tipo de hierro o comer algo pequeño con él. Por favor, no lo dejes sin decir nada. Heces como alquitrán o con sangre, vómitos con sangre, desmayo o dolor de barriga muy fuerte: llama a emergencias. (E7)
        [take-now] Si la toma de hoy sigue pendiente, puedes tomarla hasta la hora de acostarte, unas dos horas después de lo último que comas. Entre dos tomas tiene que pasar un día. ¿Ya es tarde? Sáltatela: una noche no importa. (E2, E4, E5)
        [forgot] No pasa nada. Deja la toma olvidada y sigue con la siguiente, como siempre. No tomes dos para recuperar: después de una toma, el cuerpo casi no absorbe hierro durante un día. (E4)
        [double] Por favor, no dobles la toma por tu cuenta. Después de una, el cuerpo casi no absorbe hierro durante un día, así que la segunda aporta poco. El doble una noche sí y otra no es parte del protocolo solo con la ferritina por encima de 75 y si tu médico está de acuerdo. (E4, E6)
        [coffee] Separa el café y el té del hierro: los dos lo frenan. Tómalo solo con agua o con algo que tenga vitamina C, dos horas después de la última comida. A otra hora, el café no le molesta. (E2)
        [milk] La leche, el yogur y el queso frenan el hierro, por el calcio. Deja dos horas entre ellos y el hierro. (E2)
        [food] El hierro funciona mejor con el estómago vacío, dos horas después de la última comida, con vitamina C y sin té, café ni comida. Si te sienta mal, pregunta en la farmacia si puedes comer algo pequeño con él. La comida sola rara vez llena unas reservas vacías. (E2, E7)
        [alcohol] No conozco ninguna regla sobre el hierro y una copa. Pero el alcohol, la cafeína y la nicotina pueden empeorar las piernas inquietas, sobre todo por la noche. Fíjate en cómo te afecta.
        [vitamin-c] Toma al menos 100 mg de vitamina C con el hierro: ayuda a absorberlo. Un vaso de zumo de naranja tiene más o menos eso. (E1)
        [minerals] El magnesio, el calcio, el zinc y los antiácidos frenan el hierro: deja 2 horas entre ellos y el hierro. (C8)
        [thyroid] Entre las pastillas del tiroides, como la levotiroxina, y el hierro tienen que pasar 4 horas. Muchas personas toman la del tiroides por la mañana y el hierro por la noche. (C8)
        [medicines] Algunos medicamentos necesitan horas de separación del hierro, y algunos pueden empeorar las piernas inquietas: muchos antidepresivos, los antialérgicos y somníferos que dan sueño y algunos contra las náuseas. Dime lo que tomas: /medicines. No dejes ni cambies ninguno por tu cuenta: habla con quien te lo recetó. (C8, O1)
        [stop-medicine] Por favor, no lo dejes por tu cuenta, y nunca de golpe: puede ser peligroso. Habla con quien te lo recetó. Sabe cómo bajarlo poco a poco. (W)
        [augmentation] Medicamentos como el pramipexol, el ropinirol o la levodopa pueden empeorarlo con el tiempo: empieza antes, es más fuerte, llega a los brazos. Se llama aumentación, y el hierro bajo la hace más probable. Cuéntaselo a quien te lo recetó y no cambies la dosis por tu cuenta. (W)
        [tsat] La TSAT, la saturación de transferrina, dice en porcentaje cuánto del transporte de hierro de la sangre va cargado. Menos del 20 % es poco. Desde el 45 % el protocolo no da más hierro hasta que un médico lo haya mirado. (L2)
        [target] El protocolo mira más allá del rango normal del laboratorio: actúa con una ferritina de 75 o menos, su objetivo con pastillas está por encima de 100, y algunas personas necesitan de 200 a 300. Desde 300 no hay más hierro. (L11–L15, L3)
        [ferritin] La ferritina muestra cuánto hierro tiene guardado el cuerpo. Lo normal para un laboratorio, a menudo desde 15 o 30, no es lo mismo que lo suficiente para las piernas inquietas: el protocolo actúa con 75 o menos. Mándame la tuya, por ejemplo: ferritina 62. (L7)
        [values] Mándame el valor con su nombre, por ejemplo: ferritina 62, TSAT 19 %. Lo apunto y te digo qué dice el protocolo: /next
        [evening] Por la noche el estómago está vacío, nada le estorba al hierro, y se cree que el cerebro lo absorbe sobre todo de noche. Una toma al día basta, porque después el cuerpo casi no absorbe hierro durante un día. Las fuentes no coinciden en la hora; puedes elegir la tuya. (E2, E4)
        [every-other] Después de una toma, el cuerpo casi no absorbe hierro durante un día. Por eso, con la ferritina por encima de 75, el protocolo pregunta a tu médico por el doble de pastillas una noche sí y otra no. Hasta 75 sigue siendo una toma cada noche. (E6, L12)
        [how-long] Con pastillas tarda meses: el cerebro se llena despacio, y el primer análisis llega a los tres. Tras una infusión, algunas personas lo notan en días; el efecto completo llega entre las 4 y las 6 semanas. Ayuda a muchas personas, no a todas. (R1, L4)
        [why-iron] Las piernas inquietas van unidas a poco hierro en partes del cerebro. El análisis muestra el hierro del cuerpo, no el del cerebro, y el cerebro se llena despacio, sobre todo de noche. A muchas personas el hierro les trae alivio, no a todas. Más: /why hierro
        [which-iron] El protocolo usa bisglicinato de hierro, que también se vende como hierro suave: unos 75 mg de hierro puro por la noche, con vitamina C. Cuenta el hierro puro, no la sal entera. Pregunta en la farmacia. (E1)
        [how-much] Unos 75 mg de hierro puro por la noche, con al menos 100 mg de vitamina C. La etiqueta suele nombrar la sal entera: 325 mg de sulfato ferroso son 65 mg de hierro. Más de 105 mg por noche, solo si lo recetó un médico. Guarda el hierro lejos de los niños. (E1, E1c)
        [doctor] Lo normal para el laboratorio no siempre basta para las piernas inquietas: sus guías actúan con una ferritina de 75 o menos, o una TSAT por debajo del 20 %. /letter escribe una página con tus valores y las fuentes para tu médico. /report muestra tus noches.
        [safe] El hierro no es para todo el mundo: en exceso hace daño, y algunas enfermedades lo prohíben. Por eso el protocolo se guía por los análisis, los repite cada tres meses y se para en sus límites. Si es bueno para ti, solo lo puede decir un médico. Guárdalo lejos de los niños.
        [test-how] Mejor por la mañana, en ayunas y dos días sin hierro antes: esos días paro los avisos. No mientras tengas alguna enfermedad. Pide ferritina, hierro, TSAT y PCR. Dime el día: /test (B2, R5)
        [test-when] Con pastillas, cada 3 meses; tras una infusión, a las 8 semanas, y a las 6 miramos tus piernas. Cuando el hierro haya terminado, una vez al año. Te aviso cuando toque: /plan (R1, R2, R9)
        [rls] Las piernas inquietas son una enfermedad del sistema nervioso: ganas de moverse, peores en reposo y por la noche. A menudo viene de familia, y el poco hierro en el cerebro es una causa que se puede cambiar. Lo que hace el protocolo: /protocol
        [pregnant] Este protocolo no está hecho para el embarazo. Pregunta a tu matrona o a tu médico: el hierro bajo en el embarazo es cosa suya. Quien se queda embarazada tomando hierro pregunta antes de dejarlo o seguir. (X1a)
        [child] Este protocolo no es para menores de 18 años. Pregunta a su pediatra. Y guarda las pastillas de hierro fuera del alcance de los niños: unas pocas pueden ser peligrosas. (X1c)
        [stop-iron] No es para siempre: cuando la ferritina pasa de 100 y las piernas están tranquilas, el protocolo pregunta a tu médico si lo dejas o sigues una noche sí y otra no. Después, un análisis al año. Para dejarlo ya: /stop (L14, R9)
        [not-iron] Eso no parece tu hierro, así que no he apuntado nada. Solo llevo tu hierro y la lista de /medicines.
       *[other] No sé si puedo responder a eso. Sé de hierro, de análisis, de tus noches y de tu registro. Prueba con otras palabras o mira /help. Para lo que toque a tu salud, pregunta a un médico o en la farmacia.
    }
