# What is planned and what was: /plan, /protocol, /history, /undo.

lines = { $lines }
day-short =
    { $weekday ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[7] dim.
    } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
month-year =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

undo-question = Voici ce que vous m’avez dit en dernier, le plus récent d’abord. Dois-je retirer quelque chose ?
undo-line = { $number }. { $what }
button-take-back = Retirer { $number }
button-undo-nothing = Rien, tout laisser
undo-done =
    C’est retiré : { $what }

    Si c’était juste après tout, redites-le-moi simplement.
undo-nothing = Il n’y a rien à retirer.
undo-kept = D’accord. Tout reste comme c’est.
told-taken =
    { $tablets ->
        [one] fer, { $evening } : { $tablets } comprimé
       *[other] fer, { $evening } : { $tablets } comprimés
    } à { $time }
told-skipped = pas de fer { $evening }
told-skipped-because =
    pas de fer { $evening } ({ $reason ->
        [side-effects] effets secondaires
        [test] une prise de sang approche
        [ran-out] comprimés finis
        [ill] maladie
       *[other] une autre raison
    })
told-score = questions du soir, { $evening } : { $score } sur 10
told-meal = dernier repas, { $evening }, à { $time }
told-labs = résultats du { $drawn } : { $values }
told-labs-more = résultats du { $drawn } : { $values } et { $more } de plus
told-infusion = perfusion du { $on }
told-response =
    après la perfusion du { $on } : { $response ->
        [better] mieux
        [same] pareil
       *[worse] moins bien
    }
told-pause = pause du { $from } au { $until }
told-test = prise de sang du { $test }
told-stock =
    { $left ->
        [one] { $left } comprimé à la maison
       *[other] { $left } comprimés à la maison
    }
told-clinic-score = score IRLS de la consultation du { $date } : { $total }
undo-elsewhere = Pas d’ici : les médicaments se changent dans /medicines ; les comprimés et leur rythme, les heures et la langue dans /settings.
told-legs =
    { $bothersome ->
        [yes] vos jambes vous gênent
       *[no] vos jambes sont calmes
    }

history-overview = Votre carnet depuis le { $since }. Il contient ce que vous m’avez dit, rien d’autre.
history-empty = Votre carnet est encore vide. Il se remplit soir après soir.
history-doses-last = Fer, 30 derniers soirs : { $counts }.
history-scores-last =
    { $nights ->
        [one] Jambes, 7 dernières nuits : { $median } sur 10 ({ $nights } nuit notée).
       *[other] Jambes, 7 dernières nuits : note médiane { $median } sur 10, de { $lowest } à { $highest } ({ $nights } nuits notées).
    }
history-no-scores = Jambes : aucune réponse pour les 7 dernières nuits.
history-labs-last = Derniers résultats, { $drawn } : { $values }
history-labs-heading = Résultats d’analyses, les plus récents d’abord, comme vous les avez écrits.
history-no-labs = Pas encore de résultats. Notez-les avec /labs.
history-doses-heading = Fer, soir par soir, le plus récent d’abord.
history-months-heading = Fer, mois par mois.
history-no-doses = Aucun soir avec du fer n’est encore passé.
history-scores-heading = Jambes, par semaines de 7 nuits. 0, c’est rien ; 10, c’est le pire.
history-no-check-ins = Pas encore de réponse aux questions du soir.
history-iron-heading = Comment le fer a été pris.
history-no-iron = Rien n’est encore noté sur le fer.
button-history-labs = Résultats
button-history-doses = Fer
button-history-check-ins = Jambes
button-history-iron = Parcours
button-newer = ‹ Plus récent
button-older = Plus ancien ›

count-taken = { $count } pris
count-skipped =
    { $count ->
        [one] { $count } sauté
       *[other] { $count } sautés
    }
count-skipped-because =
    { $count ->
        [one] { $count } sauté
       *[other] { $count } sautés
    } ({ $reasons })
count-reason =
    { $count } { $reason ->
        [side-effects] effets secondaires
        [test] prise de sang
        [ran-out] comprimés finis
        [ill] maladie
       *[other] autre raison
    }
count-held = { $count } sans fer avant une prise de sang
count-paused = { $count } en pause
count-off = { $count } sans fer prévu
count-unknown = { $count } sans réponse
count-nothing = rien à compter
doses-of-month = { $month } : { $counts }
evening-line = { $day } : { $what }
outcome-taken =
    { $tablets ->
        [one] pris à { $time }, { $tablets } comprimé
       *[other] pris à { $time }, { $tablets } comprimés
    }
outcome-skipped = sauté
outcome-skipped-because =
    sauté ({ $reason ->
        [side-effects] effets secondaires
        [test] une prise de sang approche
        [ran-out] comprimés finis
        [ill] maladie
       *[other] une autre raison
    })
outcome-held = pas de fer avant une prise de sang
outcome-paused = pause
outcome-off = pas de fer prévu
outcome-unknown = sans réponse
scores-of-week =
    { $nights ->
        [one] du { $from } au { $until } : { $median } ({ $nights } nuit)
       *[other] du { $from } au { $until } : note médiane { $median }, de { $lowest } à { $highest } ({ $nights } nuits)
    }
panel-heading = { $drawn }
panel-value = • { $value }
panel-value-canonical = • { $value } = { $canonical }
panel-tsat = • CST, calculé : { $tsat }
panel-conditions = • { $conditions }
condition-fasting = à jeun
condition-not-fasting = pas à jeun
condition-morning = le matin
condition-not-morning = pas le matin
condition-rested = 2 jours sans fer
condition-not-rested = du fer dans les 2 jours d’avant
condition-ill = maladie dans les 2 semaines d’avant
condition-well = pas de maladie avant
condition-laboratory = laboratoire : { $laboratory }
infusion-line = { $on } : perfusion
infusion-line-known = { $on } : perfusion, { $known }
infusion-milligrams = { $milligrams } mg
infusion-response =
    { $response ->
        [better] mieux après
        [same] pareil après
       *[worse] moins bien après
    }
regimen-nightly =
    { $tablets ->
        [one] { $from } : { $tablets } comprimé{ $iron } chaque soir
       *[other] { $from } : { $tablets } comprimés{ $iron } chaque soir
    }
regimen-every-other =
    { $tablets ->
        [one] { $from } : { $tablets } comprimé{ $iron } un soir sur deux
       *[other] { $from } : { $tablets } comprimés{ $iron } un soir sur deux
    }
regimen-none = { $from } : pas de comprimés
pause-line = du { $from } au { $until } : pause

plan-heading = Votre programme jusqu’au { $until }. Il change quand vous me dites quelque chose de nouveau.
plan-tonight = Ce soir
plan-nothing-tonight = Rien d’autre.
plan-evenings = Les soirs suivants
plan-dates = Dates
plan-at = { $time } { $what }
plan-dated = { $day } : { $what }
plan-dated-at = { $day }, { $time } : { $what }
plan-dated-span = du { $from } au { $until } : { $what }
plan-meal-question = question sur le repas du soir
plan-dose =
    { $tablets ->
        [one] fer, { $tablets } comprimé{ $iron }
       *[other] fer, { $tablets } comprimés{ $iron }
    }
plan-check-in = questions du soir
plan-iron-taken = Le fer est noté comme pris à { $time }.
plan-iron-skipped = Pas de fer ce soir, comme vous l’avez dit.
plan-iron-held = pas de fer avant la prise de sang
plan-iron-off = pas de fer, c’est le soir entre deux doses
plan-paused = pause, pas de questions le soir
plan-iron-nightly =
    { $tablets ->
        [one] Fer : chaque soir à { $time }, { $tablets } comprimé{ $iron }, { $gap } après le repas
       *[other] Fer : chaque soir à { $time }, { $tablets } comprimés{ $iron }, { $gap } après le repas
    }
plan-iron-every-other =
    { $tablets ->
        [one] Fer : un soir sur deux à { $time }, { $tablets } comprimé{ $iron } : { $days }
       *[other] Fer : un soir sur deux à { $time }, { $tablets } comprimés{ $iron } : { $days }
    }
plan-iron-excluded = Fer : aucun, le protocole n’a pas été écrit pour vous
plan-iron-on-hold = Fer : aucun, jusqu’à ce que de nouveaux résultats disent autre chose
plan-no-iron = Fer : aucun
plan-check-in-nightly = Questions du soir : chaque soir à { $time }
plan-check-in-weekly = Questions du soir : une fois par semaine à { $time } : { $days }
plan-booking = la date de votre prise de sang du { $retest } est-elle fixée ?
plan-fasting-note = un rappel de venir à jeun
plan-test = prise de sang, le matin et à jeun
plan-retest-due = la prochaine prise de sang est prévue
plan-results = { $time }, jusqu’à ce qu’ils arrivent, une question sur vos résultats : { $days }
button-plan-days = { $days } jours
button-earlier-dates = ‹ Retour
button-later-dates = Suite ›

tour-overview = Le protocole est un parcours en six parties. Un patient l’a écrit ; chaque étape se fait avec un médecin.
tour-line =
    { $number }. { $stop ->
        [tests] Premières analyses
        [iron] Fer : perfusion ou comprimés
        [patience] Patience
        [retests] Contrôle du sang et des jambes
        [target] Objectif, entretien, rechute
       *[after-iron] Après le fer
    }
tour-line-here =
    ▸ { $number }. { $stop ->
        [tests] Premières analyses
        [iron] Fer : perfusion ou comprimés
        [patience] Patience
        [retests] Contrôle du sang et des jambes
        [target] Objectif, entretien, rechute
       *[after-iron] Après le fer
    } – vous êtes ici
tour-heading =
    { $number } sur 6 : { $stop ->
        [tests] Premières analyses
        [iron] Fer : perfusion ou comprimés
        [patience] Patience
        [retests] Contrôle du sang et des jambes
        [target] Objectif, entretien, rechute
       *[after-iron] Après le fer
    }
tour-excluded = Ce protocole n’a pas été écrit pour vous ({ $reasons }). Vous pouvez le lire ; votre médecin cherche un autre chemin avec vous.
tour-here = Vous êtes ici. /next dit la prochaine étape, /why les raisons.
tour-tests =
    Ferritine, fer et CST (coefficient de saturation de la transferrine). Vitamine D, et vitamines B1, B9 (folates) et B12. Utiles en plus, pour mieux lire la ferritine : CRP et hémoglobine.

    Le matin, à jeun, et sans fer depuis au moins 2 jours. Envoyez les résultats avec /labs.

    Règles B1, B2
tour-iron =
    Le fer est prévu quand la ferritine est en dessous de 300 µg/L et le CST en dessous de 45 %.

    Premier choix : demander à un médecin une perfusion de 1000 mg de carboxymaltose ferrique ou de dérisomaltose ferrique. L’hôpital décide si cette quantité convient.

    Sinon, des comprimés le soir, l’estomac vide, avec de la vitamine C. Chaque soir jusqu’à une ferritine de 75 µg/L, au-dessus une double dose un soir sur deux. Il faut au moins un jour entre deux doses.

    Règles L15, L16, E1–E6
tour-patience =
    Le fer demande du temps. Si une perfusion aide, le plein effet vient au bout de 4 à 6 semaines. Les études ne sont pas d’accord : dans l’une, le bénéfice s’est vu à 6 semaines. Une autre a manqué son but à 4 semaines et vu le bénéfice à 12. Avec des comprimés, il faut des mois.

    En attendant : la dose du soir, et les questions du soir. Elles montrent plus tard ce qui a changé.

    Règles L4, R1, R3
tour-retests =
    Avec des comprimés : une prise de sang 3 mois après le début, puis 3 mois après chaque contrôle. Après une perfusion : un point sur vos jambes à 6 semaines, une prise de sang à 8 semaines, et un autre point à 12 semaines si rien n’a changé.

    Je vous demande une date 7 jours avant. Pas de comprimés les deux soirs d’avant une prise de sang.

    Règles R1–R6
tour-target =
    Avec des comprimés, on vise une ferritine au-dessus de 100 µg/L ; certaines personnes ont besoin de 200–300. Au-dessus de 100, avec des jambes calmes : demandez à votre médecin s’il faut arrêter ou entretenir.

    À une ferritine de 300 µg/L, ou un CST de 45 %, le fer du protocole s’arrête.

    Jambes calmes après une perfusion : rien de plus pour l’instant. Si elles vont moins bien et que la ferritine ou le CST a baissé : demandez s’il faut la refaire.

    Règles L2, L3, L6, L8, L13, L14
tour-after-iron =
    Quand le fer est fini et que les jambes gênent encore, un médecin peut parler avec vous, dans cet ordre : des ligands α2δ ; des opioïdes à faible dose, si c’est sévère ou douloureux ; des agonistes dopaminergiques, autrefois premier choix, qui peuvent aggraver les jambes sans repos avec le temps. N’en arrêtez jamais un d’un coup.

    Et aussi des médicaments qui peuvent aggraver les jambes sans repos, seulement avec la personne qui les prescrit. L’auteur dit que c’est ce qu’il connaît le moins.

    Règle O1
button-tour-back = ‹ Retour
button-tour-next = Suite ›
button-tour-here = Où j’en suis
told-iron-stopped = fin du fer en comprimés
told-rhythm =
    { $rhythm ->
        [nightly] du fer chaque soir
       *[every-other] une double dose de fer un soir sur deux
    }
told-tablets =
    { $tablets ->
        [one] { $tablets } comprimé de fer
       *[other] { $tablets } comprimés de fer
    } { $rhythm ->
        [nightly] chaque soir
       *[every-other] un soir sur deux
    }
undo-stands-again = Ce que vous m’aviez dit avant vaut de nouveau : { $what }.
