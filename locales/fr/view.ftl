# Pictures and papers.

caption-ferritin = Ferritine : { $value } le { $drawn }.
caption-ferritin-two = Ferritine : { $value } le { $drawn }. Avant : { $before } le { $earlier }.
caption-nights =
    { $answered ->
        [one] Nuits : { $answered } notée sur { $nights }, avec { $median } sur 10.
       *[other] Nuits : { $answered } notées sur { $nights }. Note médiane { $median } sur 10, de { $lowest } à { $highest }.
    }
caption-doses = Fer du soir : { $counts }.
caption-changes = Changements :
caption-limits = C’est ce que vous m’avez dit. Ce n’est pas un diagnostic.
button-span =
    { $chosen ->
        [yes] •{" "}
       *[no] {""}
    }{ $span ->
        [30] 1 mois
        [91] 3 mois
        [365] 1 an
        [all] Tout
       *[other] { $span } jours
    }
chart-span = { $from } – { $until }
chart-ferritin = Ferritine, { $unit }
chart-ceiling = plafond : pas de fer à partir d’ici
chart-some-need = certaines personnes ont besoin d’autant
chart-no-ferritin = Pas de ferritine sur cette période
chart-nights = Gêne dans les jambes la nuit, 0–10 (10 : le pire)
chart-one-night = une nuit
chart-middle-of = médiane de { $nights } nuits
chart-no-nights = Pas de nuit notée sur cette période
chart-doses = Fer du soir
chart-doses-by = Fer du soir, { $evenings } soirs par colonne
chart-taken = pris
chart-held = suspendu avant prise de sang
chart-skipped = sauté
chart-unknown = sans réponse
chart-no-doses = Pas de dose prévue sur cette période
chart-infusion = Perfusion
chart-infusion-of = Perfusion { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] { $tablets } comprimé chaque soir
       *[other] { $tablets } comprimés chaque soir
    }
chart-tablets-every-other =
    { $tablets ->
        [one] { $tablets } comprimé un soir sur deux
       *[other] { $tablets } comprimés un soir sur deux
    }
chart-no-tablets = pas de comprimés
chart-day =
    { $day ->
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
        [12] déc.
       *[other] { $month }
    }
chart-month =
    { $month ->
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
        [12] déc.
       *[other] { $month }
    }
chart-year = { $year }

# ---- did it work?
export-fhir = Votre carnet au format FHIR R4, pour d’autres logiciels de santé. Il ne porte pas de nom.
response-heading = Vos nuits avant et après chaque changement, jusqu’à 14 de chaque côté :
response-nothing = Rien n’a encore changé autour de quoi comparer des nuits. Je compare quand une perfusion ou une autre façon de prendre le fer est notée.
response-change = { $what }
response-side =
    { $side ->
        [before] Avant
       *[after] Après
    } (du { $from } au { $until }) : { $answered ->
        [one] { $answered } nuit notée, avec { $median } sur 10, { $symptoms ->
            [0] sans symptômes
           *[other] avec des symptômes
        }
       *[other] { $answered } nuits notées, note médiane { $median } sur 10, nuits avec symptômes : { $symptoms }
    }.
response-side-empty =
    { $side ->
        [before] Avant : aucune nuit notée.
       *[after] Après : aucune nuit notée pour l’instant.
    }
response-too-few =
    Pas encore assez de nuits. Je compare à partir de { $needed ->
        [one] { $needed } nuit notée
       *[other] { $needed } nuits notées
    } de chaque côté.
response-differs =
    { $way ->
        [lower] Après, la note médiane est plus basse de { $by }.
       *[higher] Après, la note médiane est plus haute de { $by }.
    } En tenant compte du hasard, la différence est très probablement entre { $least } et { $most }.
response-differs-steadily =
    { $way ->
        [lower] Après, la note médiane est plus basse de { $by }.
       *[higher] Après, la note médiane est plus haute de { $by }.
    } Ces nuits varient si peu que le hasard n’y change presque rien.
response-unclear = Les nuits d’avant et d’après ne diffèrent pas plus que ce que le hasard seul peut faire : la différence peut aller de { $lower } de moins à { $higher } de plus.
response-same = La note médiane est la même avant et après.
response-limits = Cela montre ce qu’il y avait avant et après, pas pourquoi. D’autres choses ont pu changer aussi.

# ---- papers
report-title = Jambes sans repos : un suivi
report-span = Du { $from } au { $until } · établi le { $made }
report-kept-by = Tenu par { $initials }
report-limits = Données notées par la personne elle-même, pas un diagnostic. Ce suivi est tenu avec Stillnight, qui suit un protocole écrit par un patient, pas par un médecin. Aucun professionnel de santé n’a relu ce protocole.
report-foot = Données notées par la personne elle-même, pas un diagnostic
report-short = En bref
report-tsat = Coefficient de saturation de la transferrine (CST) : { $tsat } le { $drawn }.
report-no-tsat = Coefficient de saturation de la transferrine (CST) : non noté.
report-nights =
    { $nights } dernières nuits : { $answered ->
        [one] { $answered } notée, avec { $median } sur 10 (10 est le pire), { $symptoms ->
            [0] sans symptômes
           *[other] avec des symptômes
        }
       *[other] { $answered } notées, note médiane { $median } sur 10 (10 est le pire), nuits avec symptômes : { $symptoms }
    }.
report-no-nights = { $nights } dernières nuits : aucune notée.
report-iron-now = Fer par la bouche : { $what }.
report-last-infusion = Dernière perfusion : { $what }.
report-clinic-score = Score IRLS, donné en consultation : { $total } le { $on }.
report-excluded = Le protocole n’est pas écrit pour cette personne ({ $reasons }), il ne propose donc pas d’étape avec du fer.
report-course = L’évolution
report-nothing-to-draw = Ni ferritine, ni nuits, ni doses ne sont notées sur cette période : il n’y a donc rien à dessiner.
report-labs = Analyses de sang
report-no-labs = Pas de résultats sur cette période.
report-labs-more =
    { $count ->
        [one] { $count } prise de sang plus ancienne n’est pas reprise ici.
       *[other] { $count } prises de sang plus anciennes ne sont pas reprises ici.
    }
column-drawn = Prise de sang
column-test = Analyse
column-entered = Comme noté
column-other = Autre unité
column-conditions = Conditions
on-day = { $day }
panel-conditions-bare = { $conditions }
report-worked-out = calculé
report-estimated = estimé
report-iron = Fer
report-taken-share = Soirs avec une dose prévue : { $planned }. Notés comme pris : { $taken } ({ $percent } %).
report-response = Avant et après
report-medicines = Autres médicaments, d’après la personne
report-no-medicines = Aucun indiqué.
medicine-word = { $medicine }
medicine-line =
    { $medicine }{ $worsens ->
        [yes] {" "}(peut aggraver les jambes sans repos)
       *[no] {""}
    }
medicine-line-typed =
    { $name }{ $worsens ->
        [yes] {" "}(peut aggraver les jambes sans repos)
       *[no] {""}
    }
medicine-line-unlisted = { $name } (absent de la liste du bot)
report-augmenting = Depuis le { $since } environ, d’après la personne : un médicament qui peut causer une augmentation
report-augmenting-dose = Sa dose, d’après la personne : { $dose }
report-next = La prochaine étape du protocole, telle que la personne l’a lue
report-differ = Où les recommandations diffèrent ou complètent
differ-iron = Qui devrait recevoir du fer : le protocole va jusqu’à une ferritine de 300 µg/L avec un CST en dessous de 45 %. Les recommandations américaines de 2025 conseilleraient du fer jusqu’à une ferritine de 75 µg/L ou avec un CST en dessous de 20 %, et uniquement une perfusion entre 75 et 100 µg/L (Winkelman 2025, lu dans des sources secondaires).
differ-when = Quand une perfusion aide : le protocole regarde à 6 semaines. Une étude avec 1000 mg était positive à la semaine 6 (Cho 2018). Une autre a manqué son critère principal à la semaine 4 et était significative à la semaine 12 (Trenkwalder 2017). La plus grande (Earley, n = 209) a manqué l’un de ses deux critères principaux. 500 mg n’ont pas eu d’effet, ni les comprimés avec une ferritine d’environ 118 (Davis 2000).
differ-dose = Heure et quantité : dans une étude sur 34 femmes, le fer de l’après-midi était absorbé 37 % de moins que celui du matin, sans que ce soit tout à fait significatif (p = 0,059) ; le soir n’a pas été étudié (PubMed 37357807). Les 75 mg par jour du protocole dépassent les limites générales pour adultes : 45 mg par jour aux États-Unis, 40 mg de toutes les sources dans l’UE, 17 mg de compléments au Royaume-Uni.
differ-phosphate = Après une perfusion, le phosphate peut baisser, plus souvent avec le carboxymaltose ferrique (notices ; MHRA 2020).
differ-after = Après le fer : d’abord les ligands α2δ ; les agonistes dopaminergiques ne sont plus le premier choix, car ils peuvent aggraver les jambes sans repos avec le temps (Silber 2021, Winkelman 2025).
report-sources = Sources
source-line = { $source }
report-caption = Votre rapport, à imprimer ou à montrer. Il ne porte pas de nom.
report-caption-named = Votre rapport, à imprimer ou à montrer. Il porte ces initiales : { $initials }
button-initials = Initiales sur les papiers
ask-initials = Quelles initiales mettre sur vos papiers ? Écrivez jusqu’à 5 lettres, ou touchez un bouton.
button-no-initials = Aucune
initials-noted = D’accord : vos papiers portent { $initials } à partir de maintenant. /report en fait un nouveau.
initials-none = D’accord : vos papiers ne portent pas de nom. /report en fait un nouveau.
not-initials = « { $what } » est trop long, est un mot, ou contient autre chose que des lettres et des points. Écrivez jusqu’à 5 lettres, par exemple : A. B.

# ---- letters
letter-infusion = Jambes sans repos : une question sur une perfusion de fer
letter-tests = Jambes sans repos : une question sur des analyses de sang
letter-dear = Docteur,
letter-legs =
    J’ai les jambes sans repos et j’en tiens le suivi. Sur les 14 dernières nuits, j’en ai noté { $answered ->
        [one] { $answered } ; la note était de { $median } sur 10 (10 est le pire)
       *[other] { $answered } ; la note médiane était de { $median } sur 10 (10 est le pire), avec des symptômes pendant { $symptoms } de ces nuits
    }.
letter-legs-plain = J’ai les jambes sans repos.
letter-values = Mes dernières valeurs sanguines : { $values }.
letter-ask-infusion = Je voudrais savoir si une perfusion de fer pourrait être une solution pour moi : 1000 mg de carboxymaltose ferrique ou de dérisomaltose ferrique en une dose totale.
letter-ask-again = J’ai eu une perfusion de fer le { $on }, et elle a eu un bon effet. Maintenant, mes jambes me gênent de nouveau et mes valeurs de fer sont plus basses qu’après elle. Je voudrais savoir si elle pourrait être refaite.
letter-why-infusion = Un groupe d’experts international cite 1000 mg de carboxymaltose ferrique pour les jambes sans repos avec une ferritine en dessous de 300 µg/L et une saturation de la transferrine en dessous de 45 % [1]. Les recommandations américaines de 2025 seraient plus étroites : du fer jusqu’à une ferritine de 75 µg/L ou avec un CST en dessous de 20 %, uniquement une perfusion entre 75 et 100 µg/L [2]. Une étude était positive à la semaine 6 (Cho 2018) ; une autre a manqué son critère principal à la semaine 4 et était significative à la semaine 12 [3] ; la plus grande (n = 209) a manqué l’un de ses deux critères principaux.
letter-limits-infusion = Je sais qu’une dose totale ne convient pas à tout le monde, que le phosphate peut baisser ensuite [4], et que vous connaissez mon histoire mieux que n’importe quel protocole. Si vous voyez les choses autrement, j’aimerais comprendre pourquoi, et ce qui pourrait aider d’autre.
letter-ask-tests = Je voudrais savoir si ces valeurs pourraient être mesurées : { $tests }.
letter-why-tests = Pour les jambes sans repos, les recommandations demandent la ferritine et la saturation de la transferrine avant toute décision sur le fer [1, 2] ; la CRP et l’hémoglobine aident à lire la ferritine. Une vitamine basse peut se corriger.
letter-how-tests = Je viendrais le matin, à jeun, et sans fer depuis deux jours.
letter-thanks = Je vous remercie de votre temps.
letter-references = Références
letter-caption =
    { $about ->
        [values] Une lettre qui demande à votre médecin de regarder vos valeurs. Lisez-la d’abord : vous pouvez la changer.
        [infusion] Une lettre pour demander une perfusion de fer. Lisez-la d’abord : vous pouvez la changer, et c’est votre médecin qui décide.
       *[tests] Une lettre pour demander les analyses qui manquent. Lisez-la d’abord : vous pouvez la changer, et c’est votre médecin qui décide.
    }
button-letter =
    { $about ->
        [values] Lettre : résultats
        [infusion] Lettre : perfusion
       *[tests] Lettre : analyses
    }
letter-none = Le protocole ne voit rien à demander par lettre à un médecin en ce moment. /report montre tout votre parcours, et /next dit où vous en êtes.

# ---- results that come as a file
file-found =
    { $number ->
        [0] {""}
       *[other] Fichier { $number } :{" "}
    }{ $draws ->
        [one] J’ai trouvé dans votre fichier les résultats de { $draws } prise de sang :
       *[other] J’ai trouvé dans votre fichier les résultats de { $draws } prises de sang :
    }
file-draw = { $drawn } : { $values }
file-replaces = { $drawn } : votre carnet a { $before }. Ce fichier dit { $value } ; cette valeur prendrait sa place.
file-there =
    { $count ->
        [one] { $count } autre valeur est déjà dans votre carnet. Elle n’est pas notée deux fois.
       *[other] { $count } autres valeurs sont déjà dans votre carnet. Elles ne sont pas notées deux fois.
    }
file-all-there = Ce que je peux lire de ce fichier est déjà dans votre carnet. Il n’y a rien à noter.
file-two-of-one-day = { $drawn } : il y a deux valeurs du même jour, { $kept } et { $other }. Je garde la plus tardive, { $kept }.
file-preliminary =
    { $count ->
        [one] { $count } de ces valeurs est provisoire : votre laboratoire peut encore la changer.
       *[other] { $count } de ces valeurs sont provisoires : votre laboratoire peut encore les changer.
    }
file-report-day = Le fichier donne seulement le jour de la feuille de résultats, je le prends donc comme jour de la prise de sang.
file-left-out =
    Pas pris dans le fichier :
    { $lines }
file-unread =
    – { $count }×{" "}{ $why ->
        [no-day] aucun jour dont je sois sûr
        [ahead] un jour qui n’est pas encore arrivé
        [no-unit] pas d’unité
        [unit] une unité que je ne connais pas pour cette valeur
        [number] pas de nombre clair
        [impossible] un nombre impossible
        [no-result] pas de résultat donné
        [look-alike] une autre analyse ou un autre échantillon au nom proche
        [code] un code d’analyse que je ne connais pas, ou qui ne va pas avec son nom
        [withdrawn] annulé par le laboratoire
        [replaced] remplacé par une version plus récente dans le fichier
        [two-values] deux valeurs pour un seul jour
        [ragged] une ligne qui ne va pas avec ses colonnes
        [broken] une ligne abîmée
        [older] des prises de sang plus anciennes ; je prends d’un coup les plus récentes
        [too-many] plus loin que là où je lis
       *[other-test] une analyse dont ce protocole ne se sert pas
    }
file-which-order =
    { $number ->
        [0] {""}
       *[other] Fichier { $number } :{" "}
    }Les jours de votre fichier peuvent se lire de deux façons. La prise de sang était-elle le { $day } ou le { $month } ?
button-file-day = { $day }
file-which-value =
    { $number ->
        [0] {""}
       *[other] Fichier { $number } :{" "}
    }Pour le { $drawn }, votre fichier a plus d’une valeur : { $values }. Laquelle compte ?
button-file-neither = Aucune
file-two-people = Ce fichier semble contenir les résultats de plus d’une personne. Je garde seulement les vôtres, je n’ai donc rien pris. Envoyez un fichier avec vos seuls résultats, ou écrivez-les : /labs ferritine=88
file-waits-no-more = Le fichier { $number } a attendu trop longtemps à côté de plus récents, je l’ai donc laissé. Rien n’en est noté. Vous pouvez le renvoyer.
file-question = Rien n’est encore noté. Comparez avec votre feuille de résultats, s’il vous plaît. Dois-je les noter ?
button-enter-file =
    { $number ->
        [0] Les noter
       *[other] Les noter (fichier { $number })
    }
button-leave-file =
    { $number ->
        [0] Les laisser
       *[other] Les laisser (fichier { $number })
    }
file-entered =
    { $draws ->
        [one] C’est noté : { $draws } prise de sang de votre fichier. Vous pouvez la retirer avec /undo.
       *[other] C’est noté : { $draws } prises de sang de votre fichier. Vous pouvez les retirer avec /undo.
    }
file-left = D’accord. Rien de ce fichier n’est noté.
file-too-large = Ce fichier est trop gros pour moi : je lis jusqu’à { $kilobytes } ko. Vous pouvez aussi écrire les valeurs : /labs ferritine=88
file-not-ours = Je n’arrive pas à lire ce fichier. Je comprends FHIR (JSON) et les tableaux (CSV) avec une première ligne comme : date, analyse, valeur, unité. Vous pouvez aussi écrire les valeurs : /labs ferritine=88
file-no-values = Je n’ai trouvé dans ce fichier aucune valeur utilisable. Vous pouvez les écrire : /labs ferritine=88
file-out-of-reach = Je n’ai pas pu aller chercher ce fichier chez Telegram. Renvoyez-le, s’il vous plaît.
letter-look-title = Jambes sans repos : pouvez-vous regarder mes valeurs ?
letter-excluded = J’utilise un protocole de fer pour les jambes sans repos, écrit par un patient. Il n’est pas prévu pour moi ({ $reasons }), il ne propose donc pas d’étape avec du fer.
letter-ask-look = Pourriez-vous regarder ces valeurs et me dire s’il faudrait une analyse ou autre chose ?
letter-infusion-had = J’ai eu une perfusion de fer. { $what }.
letter-retest-due = Le protocole demande ensuite fer, ferritine et CST : prévus le { $date }.
letter-retest-was-due = Le protocole demande ensuite fer, ferritine et CST : c’était prévu le { $date }.
