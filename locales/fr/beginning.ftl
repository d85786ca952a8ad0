# The beginning: consent, who the protocol is for, place, hours, iron at present.

consent =
    Stillnight est fait pour les personnes qui ont les jambes sans repos et suivent un protocole de fer : des rappels le soir, quelques questions courtes, et la prochaine étape du protocole quand vos analyses arrivent.

    À savoir avant de commencer :
    • Ce n’est ni un avis médical ni un diagnostic. Le protocole a été écrit par un patient, pas par un médecin.
    • Faites confirmer médicaments, doses et horaires par un professionnel de santé.
    • Ce n’est pas fait pour les urgences. Appelez le numéro d’urgence.
    • Un rappel peut ne pas arriver. Ne comptez pas seulement sur lui.
    • Ce que vous notez est sous votre responsabilité.
    • Cela n’aide pas tout le monde, et cela prend des mois.

    Je garde votre identifiant Telegram, votre langue et, chiffré, ce que vous me dites. En savoir plus : /privacy. Tout effacer : /forget.
consent-renewed = Le texte a changé, alors je vous pose la question encore une fois.
button-agree = J’ai compris et j’accepte
button-decline = Non, merci
goodbye = C’est entendu. Je ne vous enverrai plus rien. Si vous changez d’avis : /start. Je vous souhaite des nuits calmes.
consent-first = Avant tout, touchez l’un des deux boutons, s’il vous plaît.

gate =
    Ce protocole n’a pas été écrit pour tout le monde. Êtes-vous dans l’un de ces cas ?

    • enceinte
    • en dialyse
    • moins de 18 ans
    • hémochromatose (trop de fer) ou transfusions de sang répétées
    • une anémie de naissance, comme la thalassémie ou la drépanocytose, ou une HPN
    • maladie de Crohn, rectocolite hémorragique, ulcère de l’estomac en cours, intestin rétréci ou allergie au fer
    • un médecin ou un infirmier vous a dit de ne pas prendre de fer
    • un médecin a trouvé une autre cause pour vos jambes : nerfs abîmés, insuffisance rénale, maladie de Parkinson, nouveau médicament ou autre chose

    Cochez tout ce qui vous concerne, puis touchez le dernier bouton.
button-exclusion =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $exclusion ->
        [pregnant] Je suis enceinte
        [dialysis] Je suis en dialyse
        [minor] J’ai moins de 18 ans
        [overload] Surcharge en fer, transfusions, anémie héréditaire
        [gut] Intestin enflammé ou rétréci, ulcère, allergie au fer
        [advised] Un soignant m’a dit de ne pas prendre de fer
       *[other-cause] Un médecin a trouvé une autre cause
    }
button-none-of-these = Rien de tout cela
button-done = Terminé
tap-please = Touchez l’un des boutons, s’il vous plaît.
excluded-noted =
    C’est noté : { $reasons }. Ce protocole n’a pas été écrit pour vous. Je ne vous proposerai donc pas d’étape avec du fer et je ne vous rappellerai pas d’en prendre.

    Les questions du soir restent là pour vous, et vous pouvez garder vos résultats ici. Montrez-les à votre médecin.
not-excluded-noted = C’est noté : plus rien de tout cela ne vous concerne. Les étapes et les rappels de fer sont de nouveau possibles.

ask-place = Où êtes-vous ? J’en ai besoin pour vivre à votre heure. Partagez votre position avec le bouton (j’en tire votre fuseau horaire, puis je l’oublie) ou écrivez le nom de votre ville.
button-share-place = Partager ma position
place-unknown = Je ne connais pas de lieu appelé « { $what } ». Essayez la grande ville la plus proche, par exemple Lyon.
place-nowhere = Je ne connais pas de fuseau horaire pour cet endroit. Écrivez la ville la plus proche, s’il vous plaît.
place-ambiguous = Plusieurs lieux portent ce nom. Lequel est le vôtre ?
button-place = { $name }, { COUNTRY($country) }
place-dropped = Merci. Votre fuseau horaire est { $zone }. J’ai déjà oublié votre position.
place-found = Merci. Votre fuseau horaire est { $zone }.
zone-question = Chez vous, il est { $time } ({ $zone }), c’est bien ça ?
button-right = Oui, c’est ça
button-other-place = Non, ailleurs

ask-dinner = D’habitude, à quelle heure finissez-vous le dernier repas de la journée ? Touchez une heure ou écrivez-la, par exemple 19:40.
ask-bedtime = D’habitude, à quelle heure allez-vous au lit ? Après cela, je ne vous rappelle plus rien. Touchez une heure ou écrivez-la, par exemple 22:30.
button-hour = { $time }
not-a-time = Je n’arrive pas à lire une heure dans « { $what } ». Essayez comme ceci : 19:40.

ask-iron = Prenez-vous du fer en comprimés en ce moment ?
button-iron-already = Oui, déjà
button-iron-tonight = Je commence ce soir
button-iron-no = Non
ask-iron-since = Depuis quand ? Touchez un bouton ou écrivez une date, par exemple 14/9/2026. À peu près, cela suffit.
button-months-ago =
    { $months ->
        [0] Ce mois-ci
        [one] { $months } mois
       *[other] { $months } mois
    }
not-a-date = Je n’arrive pas à lire une date dans « { $what } ». Essayez 20 novembre ou 2026-11-20.
date-ahead = Le { $date } n’est pas encore arrivé. Il me faut un jour passé.
date-behind = Le { $date }, c’est trop loin en arrière. Il me faut un jour à venir, ou qui vient de passer.
date-too-far = Le { $date }, c’est trop loin. Vérifiez l’année, s’il vous plaît.
ask-strength = Combien de fer contient un comprimé ? Cherchez sur la boîte les mg de fer lui-même (« fer élémentaire » ou « fer élément »). Avec le bisglycinate, c’est souvent 14 mg. Touchez un bouton ou écrivez un nombre.
button-strength = { $milligrams } mg
not-a-strength = Je ne sais pas quoi faire de « { $what } ». Écrivez un nombre entier de mg, de { $lowest } à { $highest }, par exemple : 14.
ask-salt = { $milligrams } mg, c’est le plus souvent le poids du sel de fer entier, et non du fer qu’il contient : un comprimé de 325 mg de sel apporte environ 65 mg de fer. J’accepte jusqu’à { $highest } mg de fer par comprimé. Cherchez « fer élémentaire » ou « fer élément » sur la boîte, puis touchez ou écrivez ce nombre.
button-iron-in-tablet = { $milligrams } mg de fer
button-iron-of-salt = { $milligrams } mg de fer ({ $salt ->
        [sulfate] sulfate
        [fumarate] fumarate
       *[gluconate] gluconate
    })
ask-tablets =
    { $tablets ->
        [one] Avec des comprimés de { $strength } mg, c’est { $tablets } comprimé qui s’approche le plus des { $target } mg de fer du protocole (cela fait { $iron } mg)
       *[other] Avec des comprimés de { $strength } mg, ce sont { $tablets } comprimés qui s’approchent le plus des { $target } mg de fer du protocole (cela fait { $iron } mg)
    }, à prendre avec au moins { $vitamin } mg de vitamine C.

    La dose du protocole dépasse { $of ->
        [us] la limite américaine de { $limit } mg par jour pour les adultes
        [eu] la limite européenne de { $limit } mg par jour pour les adultes, aliments compris
        [uk] les { $limit } mg par jour que le Royaume-Uni conseille pour les compléments
       *[none] { $limit } mg par jour, la limite générale pour les adultes
    }. Voyez donc cela avec un médecin.

    Combien en prenez-vous chaque soir ? Touchez un bouton ou écrivez un nombre.
children-warning = Le fer et les enfants : gardez les comprimés hors de leur portée. Si un enfant a peut-être avalé du fer, appelez tout de suite le numéro d’urgence, même s’il a l’air d’aller bien.
button-tablets =
    { $tablets ->
        [one] { $tablets } comprimé
       *[other] { $tablets } comprimés
    }
not-tablets = Je ne sais pas quoi faire de « { $what } ». Écrivez un nombre entier de comprimés, de { $lowest } à { $highest }, par exemple : 5.
ask-prescribed =
    { $tablets ->
        [one] { $tablets } comprimé, cela fait { $iron } mg de fer chaque soir.
       *[other] { $tablets } comprimés, cela fait { $iron } mg de fer chaque soir.
    } C’est plus que la quantité habituelle du protocole. Je ne vous les rappelle que si un médecin vous a prescrit exactement cela. Sinon, écrivez un nombre plus petit.
button-prescribed = Un médecin m’a prescrit exactement cela

enrolled-iron =
    Tout est prêt. Vers { $dinner }, je vous demande si le repas est fini. Ensuite, je vous rappelle { $tablets ->
        [one] votre comprimé{ $iron }
       *[other] vos { $tablets } comprimés{ $iron }
    }. Les questions du soir arrivent à { $check_in }.

    Avec le fer, des selles foncées sont normales. Selles noires comme du goudron ou avec du sang, sang vomi, évanouissement ou fort mal de ventre : allez aux urgences.

    Résultats d’analyses : /labs. Tout le reste : /help.
enrolled-no-iron = Tout est prêt. Les questions du soir arrivent à { $check_in }. Quand vous recevez des résultats d’analyses, envoyez-les avec /labs et je vous dis la prochaine étape du protocole. Tout le reste : /help.
enrolled-excluded = Tout est prêt. Les questions du soir arrivent à { $check_in }. Avec /labs, vous pouvez garder ici vos résultats d’analyses ; montrez-les à votre médecin. Tout le reste : /help.
tests-first =
    Avant le premier comprimé, le protocole demande une prise de sang : la ferritine (vos réserves de fer) et le CST, ou coefficient de saturation (la part du transporteur du fer qui est remplie). Trop de fer fait du mal, et seule une analyse peut le dire. Où en êtes-vous ? (B0)
button-enter-results = Noter des résultats
button-test-date-set = La date est fixée
button-doctor-checked = Un médecin l’a vérifié
button-help-with-test = Comment l’obtenir ?
tests-let-begin = Vous vouliez commencer des comprimés. Avec ces résultats, le protocole le permet, si votre médecin est d’accord. Voulez-vous les régler maintenant ? (B0)
button-set-up-tablets = Régler mes comprimés
untested =
    Vous prenez du fer depuis { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    } sans prise de sang. Le protocole ne continue pas sans elle, car trop de fer fait du mal. Dans une semaine, mes rappels s’arrêtent, sauf si l’une de ces réponses convient. (R8)
untested-rests =
    Cela fait { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    } sans prise de sang, mes rappels de fer s’arrêtent donc pour l’instant. Ils reprennent avec des résultats, avec une date de prise de sang, ou si un médecin suit votre fer. (R8)
button-doctor-follows = Un médecin suit mon fer : continuer
doctor-follows-noted = C’est noté : un médecin suit votre fer, je continue donc jusqu’au { $until }. Ensuite, je redemande une prise de sang.
relapsed = Vos jambes vont de nouveau moins bien, alors que le fer les avait calmées. Le protocole regarde maintenant la ferritine et le CST. Où en êtes-vous ? (R10)
normal-is-not-enough = Si on vous dit que c’est normal : normal pour le laboratoire, souvent dès 15 à 30 µg/L, ne veut pas dire assez pour les jambes sans repos. La ferritine montre le fer du corps, pas celui du cerveau. Les recommandations pour les jambes sans repos agissent à 75 µg/L ou moins, ou avec un CST en dessous de 20 % ; l’article va plus haut. (B3)
ask-other-medicines = Prenez-vous autre chose le soir : un médicament pour la thyroïde, du magnésium, du calcium, quelque chose contre l’acidité, un antibiotique, de la lévodopa ? Ou quelque chose pour dormir, contre l’allergie, le mal des transports ou la nausée ? Certains empêchent le fer de passer, d’autres aggravent les jambes sans repos.
button-others-yes = Oui
button-others-no = Non, rien
others-yes = Cochez ce que vous prenez dans la liste ci-dessous. Un nom qui n’y est pas s’écrit comme ceci : /medicines cétirizine
others-none = C’est noté : rien d’autre. Si cela change : /medicines.
finish-first = Il reste d’abord quelques questions. Après, vous pouvez tout utiliser.
welcome-back = Content de vous revoir. Tout est prêt.
