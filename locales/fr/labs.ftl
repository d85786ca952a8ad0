# Results, and the protocol's next step.

labs-how =
    Envoyez vos résultats comme ceci :

    /labs ferritine=88
    /labs ferritine 88 µg/L, CST 22 %, date 20/11/2026

    Vous pouvez aussi coller plusieurs lignes de votre feuille de résultats. Donnez l’unité qui y est écrite et le jour de la prise de sang. Je vous montre ce que j’ai compris, et vous pouvez corriger ou annuler.

    Avec /labs tout seul, je vous demande une valeur à la fois.
labs-echo = C’est noté : { $values }. Prise de sang du { $drawn }.
labs-approximate = Conversion seulement approchée : { $values }.
value-estimated = { $value } (estimé)
value-dated = { $value } ({ $on })
labs-undone = C’est annulé. Ces résultats ne comptent plus.
lab-unknown = Je ne connais pas d’analyse appelée « { $what } ».
lab-unknown-near = Je ne connais pas « { $what } ». Vouliez-vous dire : { $nearest } ?
lab-unit-unknown = Je ne connais pas l’unité « { $what } » ({ $analyte }). J’accepte : { $accepted }.
lab-not-a-number = Je n’arrive pas à lire un nombre dans « { $what } » ({ $analyte }).
lab-doubled = Il y a deux valeurs : { $analyte }. Envoyez seulement la bonne, s’il vous plaît.
lab-out-of-range = Ce n’est pas possible : { $analyte } { $value }. J’accepte les valeurs de { $low } à { $high }. Vérifiez le nombre et l’unité, s’il vous plaît.
lab-earlier = Pas noté, car c’est un résultat plus ancien : { $analytes }. Si vous le voulez ici aussi, envoyez-le avec sa propre date.
lab-not-the-draw = J’ai trouvé { $date }, mais pas comme jour de la prise de sang, j’ai donc noté aujourd’hui. Était-ce un autre jour ? Touchez Annuler et renvoyez le tout avec la date, comme ceci : date 20/11/2026.
lab-no-value = Je n’ai trouvé aucune valeur : { $analyte }.
lab-future-date = Le { $date } n’est pas encore arrivé, ce ne peut donc pas être le jour de la prise de sang.
lab-several-dates = J’ai trouvé deux dates possibles : { $first } et { $second }.
lab-not-a-date = Je n’arrive pas à lire une date dans « { $what } ».
lab-too-long = C’est plus que ce que je peux lire d’un coup. Envoyez seulement les lignes avec les résultats, s’il vous plaît.
lab-example = Un bon exemple : /labs ferritine 88 µg/L, CST 22 %, date 20/11/2026
lab-nothing = Je n’y ai trouvé aucun résultat.
lab-ask-unit = Quelle unité est écrite sur la feuille : { $analyte } { $number } ?
button-unit = { $unit }
lab-ask-unusual = Est-ce bien ce qui est écrit : { $value } ? C’est inhabituel, c’est pourquoi je demande.
lab-urgent = Si oui : voyez un médecin aujourd’hui.
lab-no-iron = Si oui : ne prenez pas de fer tant que ce n’est pas clair.
lab-ask-note = On dirait une question, je n’ai donc encore rien noté. Dois-je noter { $value } ? Alors je pourrai vous dire la prochaine étape du protocole.
lab-ask-fraction = Vous avez écrit { $number }. Est-ce { $value } ?
lab-ask-number = J’ai un doute sur « { $what } » ({ $analyte }). Quelle est la bonne valeur ?
button-value = { $value }
button-yes-right = Oui, c’est juste
button-leave-out = Laisser de côté
lab-left-out = Laissé de côté : { $analyte } du { $drawn }, car la question est restée ouverte. Renvoyez cette valeur quand vous voulez.
lab-so-far = Compris jusqu’ici : { $values }.
lab-question-open = Une question sur vos résultats est encore ouverte.
lab-tsat-differs = La feuille donne un CST de { $reported }, mais ses autres valeurs donnent { $computed }. Des unités mélangées ? D’ici à ce que ce soit clair, la plus haute compte ; vérifiez, s’il vous plaît.
lab-two-values = { $analyte }, { $drawn } : il y a deux valeurs, { $one } et { $other }. Laquelle est la bonne ?

step-l1 = Ce protocole n’a pas été écrit pour vous ({ $reasons }). Il ne contient donc pas de prochaine étape pour ces résultats : montrez-les à votre médecin.
pregnant-ask = Pendant la grossesse, le fer est l’affaire de votre sage-femme ou de votre médecin. Si vous en prenez déjà, demandez-leur avant d’arrêter ou de continuer. (X1a)
step-l2 =
    { $unprepared ->
        [yes] La prochaine étape du protocole : pas de fer pour l’instant, ni de vitamine C en comprimés. Refaites la prise de sang le matin, à jeun, et sans fer depuis au moins 2 jours.
       *[no] La prochaine étape du protocole : pas de fer, ni de vitamine C en comprimés. Demandez à votre médecin de rechercher une surcharge en fer, et apportez-lui ces résultats.
    }

    Votre CST est à { $tsat }. Le protocole ne prévoit du fer qu’en dessous de 45 %.
step-l3 =
    La prochaine étape du protocole : arrêter le fer, en comprimés comme en perfusion. Montrez ces résultats à votre médecin.

    Votre ferritine est à { $ferritin }. À partir de 300 µg/L, le protocole ne prévoit pas de fer.
step-l7 = La prochaine étape du protocole est une prise de sang : ferritine, avec le fer et le CST (coefficient de saturation de la transferrine). Le matin, à jeun, et sans fer depuis au moins 2 jours.
step-l18 =
    La prochaine étape du protocole est de refaire la prise de sang 2 à 4 semaines après votre guérison. D’ici là, continuez comme avant.

    Votre ferritine est à { $ferritin }. Une maladie fait monter la ferritine, cette valeur ne décide donc rien.
step-l11 =
    La prochaine étape du protocole est de garder une dose chaque soir. La prochaine prise de sang { $past ->
        [yes] était prévue le { $retest }.
       *[no] est prévue le { $retest }.
    }

    Votre ferritine est à { $ferritin }. Jusqu’à 75 µg/L, le fer se prend chaque soir.
step-l11-back = En ce moment, vous prenez du fer un soir sur deux. Pour revenir à chaque soir, touchez le bouton ci-dessous ; je vous le demanderai d’abord.
step-l11-infusion = Le premier choix du protocole est une perfusion, si c’est possible pour vous : demandez à votre médecin. Votre CST est à { $tsat }, en dessous de 45 %.
step-l12 =
    { $every_other ->
        [yes] La prochaine étape du protocole est de continuer un soir sur deux, si votre médecin est d’accord.
       *[no] La prochaine étape du protocole est de prendre le double de comprimés, un soir sur deux, si votre médecin est d’accord.
    } La prochaine prise de sang { $past ->
        [yes] était prévue le { $retest }.
       *[no] est prévue le { $retest }.
    }

    Votre ferritine est à { $ferritin }. Au-dessus de 75 µg/L, le corps absorbe le fer plus lentement.

    Les sources diffèrent : les recommandations américaines de 2025 préféreraient, dit-on, une perfusion entre 75 et 100 µg/L.
step-l13 =
    { $every_other ->
        [yes] La prochaine étape du protocole est de continuer un soir sur deux, ou de demander une perfusion à votre médecin (si le CST est en dessous de 45 %).
       *[no] La prochaine étape du protocole est de prendre le double de comprimés, un soir sur deux, ou de demander une perfusion à votre médecin (si le CST est en dessous de 45 %).
    } La prochaine prise de sang { $past ->
        [yes] était prévue le { $retest }.
       *[no] est prévue le { $retest }.
    }

    Votre ferritine est à { $ferritin }. L’objectif de 100 µg/L est dépassé, mais certaines personnes ont besoin de 200–300 µg/L. Vous pouvez aussi parler de ce qui vient après le fer.

    Les sources diffèrent : au-dessus de 100 µg/L, les recommandations américaines n’en donneraient pas d’office, dit-on ; l’algorithme de la Mayo Clinic ne prévoit une perfusion qu’en dessous.
step-l14 =
    La prochaine étape du protocole est de demander à votre médecin : arrêter le fer, ou continuer un soir sur deux ? La prochaine prise de sang { $past ->
        [yes] était prévue le { $retest }.
       *[no] est prévue le { $retest }.
    }

    Votre ferritine est à { $ferritin }. L’objectif de 100 µg/L est dépassé, et vos jambes sont calmes.
dose-double = Pour vous, le double ferait { $tablets } comprimés avec { $iron } mg de fer.
dose-double-ask = Le double ferait plus de fer qu’une soirée ne doit en apporter : demandez la dose à votre médecin.
dose-runs =
    Cela fait { $tablets ->
        [one] { $tablets } comprimé
       *[other] { $tablets } comprimés
    } avec { $iron } mg de fer à chaque fois.
step-l15-nightly =
    La prochaine étape du protocole est de demander à votre médecin 1000 mg de carboxymaltose ferrique ou de dérisomaltose ferrique en une seule perfusion. L’hôpital décide si cette quantité convient.

    Sinon : du fer en comprimés chaque soir, en accord avec votre médecin.

    Votre ferritine est à { $ferritin } et votre CST à { $tsat } : en dessous de 300 µg/L et de 45 %, les limites du protocole pour le fer.
step-l15-every-other =
    La prochaine étape du protocole est de demander à votre médecin 1000 mg de carboxymaltose ferrique ou de dérisomaltose ferrique en une seule perfusion. L’hôpital décide si cette quantité convient.

    Sinon : une double dose de fer en comprimés un soir sur deux, en accord avec votre médecin.

    Votre ferritine est à { $ferritin } et votre CST à { $tsat } : en dessous de 300 µg/L et de 45 %, les limites du protocole pour le fer.
step-l16 =
    La prochaine étape du protocole est de faire d’abord mesurer votre CST (coefficient de saturation de la transferrine).

    En dessous de 45 % : demandez à votre médecin une perfusion de fer, ou sinon du fer en comprimés.
    À 45 % ou plus : pas de fer, et demandez à votre médecin de rechercher une surcharge en fer.

    Votre ferritine est à { $ferritin }.
branch-target = Votre ferritine est à { $ferritin } et dépasse l’objectif de 100 µg/L. La prochaine étape du protocole dépend de vos jambes. Prochaine prise de sang : { $retest }.
legs-question = Vos jambes vous gênent-elles encore ?
button-legs-bother = Oui, elles gênent
button-legs-quiet = Non, c’est calme
legs-counted =
    Votre note pour les jambes : 4 ou plus, { $bad ->
        [one] { $bad } nuit
       *[other] { $bad } nuits
    } sur { $answered }.
button-legs-do-bother = Si, mes jambes me gênent
button-legs-are-quiet = Mes jambes sont calmes
reminders-on-hold = Vos rappels de fer sont suspendus, jusqu’à ce que de nouveaux résultats disent autre chose.
hold-ended = Plus rien ne s’oppose à votre fer. Dois-je vous le rappeler de nouveau ?
button-iron-from-tonight = Dès ce soir
button-iron-not-yet = Pas encore
iron-resumed =
    Je vous le rappelle de nouveau dès ce soir : { $tablets ->
        [one] { $tablets } comprimé
       *[other] { $tablets } comprimés
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg de fer)
    }.
iron-stays-off = D’accord, je ne dis rien du fer. /next le propose de nouveau.
button-nightly-again = Revenir à chaque soir
button-doctor-says-stop = Mon médecin dit : arrêter
button-doctor-says-go-on = Mon médecin dit : continuer
button-had-infusion = Perfusion reçue
button-start-tablets = Commencer le fer
note-tsat-missing = Il manque un CST clair. Il le faut pour exclure un excès de fer et juger d’une perfusion.
note-ferritin-bound = Votre laboratoire donne la ferritine seulement comme { $ferritin }. Cela ne suffit pas pour décider ; une valeur exacte le pourrait.
note-ferritin-old = Votre dernière ferritine, { $ferritin }, date du { $on }. C’est trop ancien pour décider d’une étape.
note-retest-due = Votre dernière ferritine, { $ferritin }, date du { $on }. C’est avant le contrôle à 8 semaines, qui était prévu le { $retest }.
disclaimer = Ce n’est pas un avis médical. Écrit par un patient, pas par un médecin. Parlez-en à un médecin avant d’agir.
after-iron =
    Quand le fer est fini et que les jambes gênent encore, le protocole cite ces médicaments, dans cet ordre. Seul un médecin les prescrit :

    1. Ligands α2δ : gabapentine, gabapentine énacarbil, prégabaline.
    2. Opioïdes à faible dose, si c’est sévère ou douloureux. Avec 1, une apnée du sommeil ou une maladie des poumons, ils peuvent ralentir la respiration.
    3. Agonistes dopaminergiques : pramipexole, ropinirole, rotigotine. Ce n’est plus le premier choix : avec le temps, ils peuvent aggraver les jambes (augmentation). N’en arrêtez jamais un d’un coup.

    Certains remèdes contre la dépression, l’allergie ou la nausée les aggravent aussi. N’y changez rien sans la personne qui les prescrit.

    L’auteur dit que c’est ce qu’il connaît le moins.
button-tsat-how = Comment l’obtenir ?
tests-how =
    Premières analyses : fer, ferritine et CST (coefficient de saturation de la transferrine) ; vitamine D ; vitamines B1, B9 (folates) et B12. Utiles en plus, pour mieux lire la ferritine : CRP et hémoglobine.

    Allez-y le matin, à jeun, et sans fer depuis au moins 2 jours. Si le CST n’est pas sur la feuille, je peux le calculer avec le fer et la transferrine, la CTF ou l’UIBC (capacités de fixation).
