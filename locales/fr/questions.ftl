# Answers to questions and small words that nobody asked for. What they say stands in PROTOCOL.md, with its rule.

heard-right = J’ai bien compris ?
button-not-meant = Non
nothing-noted = D’accord, je n’ai rien noté. Dites-le-moi autrement, ou regardez /help.
heard-dinner = C’est noté : désormais, votre dîner finit d’habitude à { $time }.
heard-bedtime = C’est noté : désormais, vous vous couchez à { $time }.
heard-check-in = C’est noté : désormais, je vous demanderai des nouvelles de vos jambes à { $time }.
heard-meal-gap = C’est noté : désormais, je vous préviendrai { $minutes } minutes après votre repas.
heard-tablets =
    { $tablets ->
        [one] C’est noté : désormais, un comprimé par prise.
       *[other] C’est noté : désormais, { $tablets } comprimés par prise.
    }
heard-strength = C’est noté : chaque comprimé contient { $milligrams } mg de fer proprement dit.
no-dinner = Pas de dîner ce soir, pas de souci. Le fer se prend quand même à jeun, donc deux heures après votre dernier repas. Dites-moi quand c’était, comme ceci : mangé à 14 h 30.
lunch-is-no-dinner = Bon appétit ! Je ne l’ai pas noté : seul le dernier repas de la journée décale votre fer. Je vous poserai la question ce soir.
meal-of-before = Ce repas date d’un autre jour, je ne l’ai donc pas noté. À quelle heure avez-vous fini de manger aujourd’hui ?
no-hurry = Rien ne presse. Dites-le-moi quand vous saurez.
reminder-follows = Votre rappel vient après votre repas : il suit donc l’heure du dîner. Vous pouvez changer l’heure où votre dîner finit d’habitude, ou le temps que j’attends ensuite.

my-test-booked = Votre prochaine prise de sang est le { $test }, le matin et à jeun. Je suspends votre fer avant. Toutes vos dates : /plan
my-test-due = Votre prochaine prise de sang est prévue le { $retest }. Je vous le rappellerai une semaine avant. Le jour est déjà fixé ? Dites-le-moi : /test
my-test-was-due = Votre prise de sang était prévue le { $retest }. Un jour est-il fixé ? Dites-le-moi : /test
my-test-none = Je ne connais pas de prise de sang à venir. Si vous avez une date, dites-la-moi : /test. Ce qu’il faut demander : /next

answer =
    { $about ->
        [thanks] Avec plaisir !
        [hello] Bonjour ! Je suis là. Racontez-moi votre soirée, ou regardez ce que je sais faire : /help
        [bye] Bonne nuit. J’espère que vos jambes vous laisseront dormir.
        [ok] 👍
        [sigh] Je vous entends. Si la nuit est mauvaise, écrivez : aide pour cette nuit. Ou dites-moi simplement ce qui se passe.
        [who] Je suis un programme, ni une personne ni un médecin. J’applique un protocole écrit sur le fer et les jambes sans repos. Je vous rappelle vos prises, je garde vos notes et je vous dis ce que prévoit le protocole. En cas d’urgence, appelez le numéro d’urgence.
        [varies] Aucun souci. Donnez-moi l’heure habituelle : ce n’est qu’un point de départ. Chaque soir, je vous demanderai quand vous avez vraiment fini, et je m’y tiendrai.
        [results-ahead] Je croise les doigts. Envoyez-moi les chiffres dès que vous les avez, comme ceci : ferritine 62, CST 19 %. Vous pouvez aussi coller tout le compte rendu ou envoyer le fichier.
        [infusion-planned] Bon à savoir. Je ne note une perfusion qu’une fois faite. Dites-le-moi alors comme ceci : perfusion aujourd’hui 1000 mg Ferinject. Avant, signalez au centre vos allergies, une infection ou un manque de vitamine D. (I)
        [infusion] Le premier choix du protocole est une seule perfusion de 1000 mg, si la ferritine est sous 300 et le CST sous 45 %. C’est un médecin qui décide si elle vous convient. Si elle aide, le plein effet arrive au bout de 4 à 6 semaines. Elle n’aide pas tout le monde. /letter prépare une page pour votre médecin. /next dit ce qui va avec vos valeurs. (L15, I)
        [infusion-effect] Certains sentent une perfusion au bout de quelques jours. Si elle aide, le plein effet arrive au bout de 4 à 6 semaines, car le cerveau se remplit lentement. Je vous poserai la question à 6 semaines, et une prise de sang est prévue à 8 semaines. Elle n’aide pas tout le monde. (L4, R2)
        [side-effects] Le fer peut déranger le ventre : constipation, nausées, crampes ou selles molles. Voyez avec votre pharmacien ce qui vous convient : moins de comprimés, un soir sur deux, un autre fer, ou une petite collation avec. Ne l’arrêtez pas sans en parler. Allez aux urgences si vos selles collent comme du goudron et sentent très mauvais, ou s’il y a du sang dedans. De même si vous vomissez du sang, si vous perdez connaissance ou si vous avez très mal au ventre. (E7)
        [take-now] Si la dose d’aujourd’hui n’est pas prise, vous pouvez la prendre jusqu’au coucher, environ deux heures après votre dernier repas. Laissez un jour entre deux doses. Trop tard ce soir ? Sautez-la. Un soir, ça ne change rien. (E2, E4, E5)
        [forgot] Ce n’est pas grave. Laissez tomber la dose oubliée et prenez la suivante comme d’habitude. N’en prenez pas deux pour rattraper. Après une dose, le corps absorbe peu de fer pendant environ un jour. (E4)
        [double] Ne doublez pas la dose de vous-même. Après une dose, le corps absorbe peu de fer pendant environ un jour : une deuxième apporte peu. Le protocole ne prévoit la double dose un soir sur deux qu’au-dessus de 75 de ferritine, et seulement si votre médecin est d’accord. (E4, E6)
        [coffee] Gardez le café et le thé loin de votre fer : tous deux l’empêchent de passer. Prenez-le avec de l’eau ou quelque chose qui contient de la vitamine C, deux heures après votre dernier repas. Un café à un autre moment ne gêne pas le fer. (E2)
        [milk] Le lait, le yaourt et le fromage freinent le fer, à cause de leur calcium. Laissez deux heures entre eux et votre fer. (E2)
        [food] Le fer agit mieux à jeun, deux heures après votre dernier repas, avec de la vitamine C. Ni thé, ni café, ni nourriture avec. S’il vous dérange le ventre, demandez à votre pharmacien si une petite collation est possible. Manger ne suffit que rarement à remplir des réserves vides. (E2, E7)
        [alcohol] Je ne connais pas de règle sur le fer et un verre. Mais l’alcool, la caféine et la nicotine peuvent aggraver les jambes sans repos, surtout le soir. Observez ce que cela fait à votre nuit.
        [vitamin-c] Prenez au moins 100 mg de vitamine C avec votre fer : elle aide le corps à l’absorber. Un verre de jus d’orange en contient à peu près autant. (E1)
        [minerals] Le magnésium, le calcium, le zinc et les antiacides freinent le fer. Laissez 2 heures entre eux et votre fer. (C8)
        [thyroid] Laissez 4 heures entre un médicament pour la thyroïde, comme la lévothyroxine, et votre fer. Beaucoup prennent le premier le matin et le fer le soir. (C8)
        [medicines] Certains médicaments doivent rester à quelques heures du fer. D’autres peuvent aggraver les jambes sans repos : beaucoup d’antidépresseurs, les médicaments contre l’allergie ou pour dormir qui rendent somnolent, et certains contre les nausées. Dites-moi ce que vous prenez : /medicines. N’en arrêtez et n’en changez jamais un de vous-même. Parlez-en à la personne qui l’a prescrit. (C8, O1)
        [stop-medicine] Ne l’arrêtez pas de vous-même, et jamais d’un coup : cela peut être dangereux. Parlez-en à la personne qui l’a prescrit. Elle sait comment diminuer par étapes. (W)
        [augmentation] Avec le temps, des médicaments comme le pramipexole, le ropinirole ou la lévodopa peuvent aggraver les choses : plus tôt dans la journée, plus fort, dans les bras aussi. On appelle cela l’augmentation, et un fer bas la favorise. Parlez-en au médecin qui l’a prescrit, et ne changez pas la dose de vous-même. (W)
        [tsat] Le CST est le coefficient de saturation de la transferrine. Il dit, en pour cent, à quel point le transporteur du fer dans votre sang est rempli. Sous 20 %, c’est bas. À partir de 45 %, le protocole ne donne plus de fer tant qu’un médecin n’a pas vérifié. (L2)
        [target] Le protocole regarde au-delà des valeurs normales du laboratoire. Il agit quand la ferritine est à 75 ou moins. Avec des comprimés, il vise plus de 100, et certains ont besoin de 200 à 300. À partir de 300, plus de fer. (L11–L15, L3)
        [ferritin] La ferritine montre combien de fer le corps a en réserve. Pour un laboratoire, le normal commence souvent à 15 ou 30. Ce n’est pas la même chose qu’assez pour des jambes sans repos : le protocole agit à 75 ou moins. Envoyez-moi la vôtre, comme ceci : ferritine 62. (L7)
        [values] Envoyez-moi la valeur avec son nom, comme ceci : ferritine 62, CST 19 %. Je la note et je vous dis ce que le protocole en pense : /next
        [evening] Le soir, l’estomac est vide et rien d’autre ne gêne. On pense que le cerveau prend le fer surtout la nuit. Une dose par jour suffit, car le corps en absorbe peu pendant environ un jour après. Les sources divergent sur l’heure. Vous pouvez choisir la vôtre. (E2, E4)
        [every-other] Après une dose, le corps absorbe peu de fer pendant environ un jour. Au-dessus de 75 de ferritine, le protocole propose donc à votre médecin deux fois plus de comprimés un soir sur deux. Jusqu’à 75, on reste à une dose chaque soir. (E6, L12)
        [how-long] Les comprimés demandent des mois. Le cerveau se remplit lentement, et la première prise de sang vient au bout de trois mois. Certains sentent une perfusion au bout de quelques jours. Si elle aide, le plein effet arrive au bout de 4 à 6 semaines. Le fer aide beaucoup de gens, mais pas tout le monde. (R1, L4)
        [why-iron] Les jambes sans repos vont de pair avec un manque de fer dans certaines parties du cerveau. Les prises de sang montrent le fer du corps, pas celui du cerveau. Le cerveau se remplit lentement, surtout la nuit. Plus de fer soulage beaucoup de gens, mais pas tout le monde. Pour en savoir plus : /why fer
        [which-iron] Le protocole utilise le bisglycinate de fer, souvent vendu comme fer doux. Environ 75 mg de fer proprement dit le soir, avec de la vitamine C. C’est le fer lui-même qui compte, pas le sel entier. Demandez à votre pharmacien. (E1)
        [how-much] Environ 75 mg de fer proprement dit le soir, avec au moins 100 mg de vitamine C. L’étiquette indique souvent le sel entier : 325 mg de sulfate de fer contiennent 65 mg de fer. Plus de 105 mg en un soir, c’est seulement si un médecin l’a prescrit. Gardez le fer hors de portée des enfants. (E1, E1c)
        [doctor] Normal pour le laboratoire ne suffit pas toujours pour des jambes sans repos. Leurs recommandations agissent à 75 de ferritine ou moins, ou sous 20 % de CST. /letter prépare une page avec vos valeurs pour votre médecin, sources comprises. /report montre vos nuits.
        [safe] Le fer n’est pas pour tout le monde. Trop de fer fait du mal, et certaines maladies l’interdisent. C’est pourquoi le protocole suit les valeurs du sang, refait un bilan tous les trois mois et s’arrête à ses limites. Seul un médecin peut dire si c’est bon pour vous. Gardez-le hors de portée des enfants.
        [test-how] Allez-y le matin, à jeun, et sans fer depuis deux jours. Je suspendrai vos rappels. N’y allez pas pendant une maladie. Demandez ferritine, fer, CST et CRP. Dites-moi le jour : /test (B2, R5)
        [test-when] Avec des comprimés, tous les 3 mois. Après une perfusion, à 8 semaines, et je vous demande des nouvelles de vos jambes à 6. Une fois le fer terminé, une fois par an. Je vous préviendrai : /plan (R1, R2, R9)
        [rls] Les jambes sans repos viennent du système nerveux. On ressent un besoin de bouger, plus fort au repos et le soir. C’est souvent familial. Un manque de fer dans le cerveau est une cause sur laquelle on peut agir. Ce que fait le protocole : /protocol
        [pregnant] Ce protocole n’est pas écrit pour la grossesse. Demandez à votre sage-femme ou à votre médecin : c’est à eux de traiter un manque de fer pendant la grossesse. Si une grossesse commence pendant que vous prenez du fer, demandez-leur avant d’arrêter ou de continuer. (X1a)
        [child] Ce protocole n’est pas pour les moins de 18 ans. Demandez à un pédiatre. Et gardez les comprimés de fer hors de portée des enfants : quelques-uns suffisent à être dangereux. (X1c)
        [stop-iron] Pas pour toujours. Quand la ferritine dépasse 100 et que vos jambes sont calmes, le protocole demande à votre médecin s’il faut arrêter ou continuer un soir sur deux. Ensuite, une prise de sang par an. Pour arrêter maintenant : /stop (L14, R9)
        [not-iron] Cela n’a pas l’air d’être votre fer, je n’ai donc rien noté. Je ne note que votre fer, et ce qui est dans la liste de /medicines.
       *[other] Je ne suis pas sûr de pouvoir répondre. Je m’y connais en fer, en valeurs du sang, et je connais vos soirées et vos notes. Demandez-le autrement, ou regardez /help. Si c’est une question de santé, demandez à un médecin ou à un pharmacien.
    }
