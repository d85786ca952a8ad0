# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    C’est noté : désormais { $tablets ->
        [one] { $tablets } comprimé{ $iron }
       *[other] { $tablets } comprimés{ $iron }
    } chaque soir. Prochain rappel : { $first }.
rhythm-every-other = C’est noté : désormais { $tablets } comprimés{ $iron } un soir sur deux. Prochain rappel : { $first }. Les soirs entre les deux, je ne dis rien. Vous pouvez changer cela dans /settings.
dose-too-soon-double = Ce soir, le fer viendrait trop tôt : une double dose demande deux jours entiers, et la dernière était à { $last }. À partir de { $earliest }, assez de temps sera passé, mais c’est après votre heure de coucher. Vous pouvez sauter ce soir sans souci.
button-every-other = Mon médecin est d’accord : un soir sur deux
button-set-rhythm =
    { $rhythm ->
        [nightly] Rythme : chaque soir
       *[every-other] Rythme : double, un soir sur deux
    }

iron-stopped = C’est noté : les rappels de fer s’arrêtent. Si vous reprenez des comprimés, dites-le-moi dans /settings. Je garde le dosage et le nombre.
button-iron-stop = Arrêter les comprimés
button-iron-start = Commencer les comprimés
button-iron-as-before =
    { $tablets ->
        [one] Ce soir, { $tablets } comprimé{ $iron } comme avant
       *[other] Ce soir, { $tablets } comprimés{ $iron } comme avant
    }
ask-iron-after-infusion = Votre perfusion était le { $on }. Après une perfusion, c’est un médecin qui dit quand le fer en comprimés peut reprendre. L’a-t-il dit ?
button-doctor-says-yes = Oui, dès ce soir
iron-restarted =
    C’est noté : { $tablets ->
        [one] { $tablets } comprimé{ $iron }
       *[other] { $tablets } comprimés{ $iron }
    } à partir de ce soir. Je vous le rappelle après votre dernier repas.
stop-what = Que faut-il arrêter ? Touchez une réponse. Avant cela, rien ne change.
button-stop-for-days = Tout, quelques jours
button-stop-forget = Tout, pour de bon

infusion-when =
    Quand était la perfusion ? Touchez un bouton ou écrivez une date, par exemple 20 novembre.

    Vous pouvez aussi tout dire d’un coup : /infusion 20 novembre 1000 mg Ferinject.
infusion-amount = Perfusion du { $on }. Combien de fer était-ce ? C’est écrit en mg sur le papier de l’hôpital. Touchez un bouton ou écrivez un nombre.
infusion-product = Perfusion du { $on }. Quel fer était-ce ?
button-product =
    { $product ->
        [carboxymaltose] Carboxymaltose ferrique (Ferinject)
        [derisomaltose] Dérisomaltose ferrique (Monofer)
        [sucrose] Fer saccharose (Venofer)
        [dextran] Fer dextran (CosmoFer)
        [ferumoxytol] Ferumoxytol (Feraheme)
       *[other] Un autre
    }
button-not-known = Je ne sais pas
infusion-noted =
    C’est noté : perfusion du { $on }{ $milligrams ->
        [0] {""}
       *[other] , { $milligrams } mg
    }{ $product ->
        [carboxymaltose] , carboxymaltose ferrique (Ferinject)
        [derisomaltose] , dérisomaltose ferrique (Monofer, Monoferric)
        [sucrose] , fer saccharose (Venofer)
        [dextran] , fer dextran (CosmoFer)
        [ferumoxytol] , ferumoxytol (Feraheme)
        [other] , un autre fer
       *[none] {""}
    }.
infusion-more = Pour ajouter la quantité ou le produit, renvoyez-la : /infusion { $on } 1000 mg Ferinject.
infusion-ends-tablets = Vos rappels de fer s’arrêtent ici : on ne prend pas de fer en comprimés en même temps qu’une perfusion. Un médecin dit quand reprendre ; dites-le-moi alors dans /settings.
infusion-dates =
    Le plein effet vient au bout de 4 à 6 semaines. Ensuite :
    • { $check } : comment vont vos jambes, comparé aux nuits d’avant ?
    • { $retest } : prise de sang (ferritine, fer, CST). Une semaine avant, je demande si la date est fixée.
infusion-retest = La prochaine prise de sang (ferritine, fer, CST) est prévue le { $retest }.
infusion-retest-past = La prise de sang d’après (ferritine, fer, CST) était prévue le { $retest }.
infusion-long-ago = C’était il y a plus d’un an, elle ne compte donc plus. Ce qui compte, c’est votre sang aujourd’hui : ferritine, fer et CST.
phosphate =
    { $stronger ->
        [yes] Important avec le carboxymaltose ferrique : le phosphate du sang peut baisser, parfois beaucoup, surtout après plusieurs perfusions. Nouvelle douleur aux os ou aux muscles, faiblesse ou fatigue qui s’aggrave : parlez-en vite à un médecin et demandez un dosage du phosphate.
       *[no] Nouvelle douleur aux os ou aux muscles, ou fatigue qui s’aggrave : parlez-en à un médecin. Après une perfusion, le phosphate du sang peut baisser.
    }
after-infusion = Un mot sur votre perfusion du { $on } :
infusion-ahead = Le { $date } n’est pas encore arrivé, je ne note donc rien pour l’instant. Dites-le-moi après : /infusion. D’ici là, tout continue comme maintenant.
infusion-undone = C’est retiré : aucune perfusion n’est notée pour ce jour.
infusion-booked = C’est noté : votre perfusion est le { $on }. Je vous écris la veille au soir, et le soir même je vous demande si elle a eu lieu. D’ici là, tout continue comme avant.
infusion-before =
    Ce qui se passe d’habitude : le fer coule goutte à goutte dans une veine du bras. Avec la plupart des produits, cela dure de 15 à 60 minutes ; avec certains, des heures. Ensuite vous restez une demi-heure environ, au cas où vous réagiriez.

    Avant le début, dites à la clinique si vous avez des allergies ou de l’asthme, une infection en ce moment, ou peu de vitamine D.
infusion-eve = Votre perfusion est demain, { $on }.
infusion-day = Votre perfusion du { $on } a-t-elle eu lieu ?
infusion-is-off = D’accord, elle est annulée. Rien d’autre ne change. Dès qu’il y a un nouveau jour, écrivez-moi : /infusion 20 décembre.
infusion-reaction =
    Appelez tout de suite les urgences si, dans les 3 premiers jours :
    • quelque chose gonfle, ou vous respirez mal
    • la poitrine vous fait mal, ou vous vous évanouissez
    • des plaques apparaissent sur la peau
button-infusion-off = C’est annulé
button-infusion-took-place = Oui, je l’ai eue
button-infusion-not-yet = Non, pas encore
heard-infusion-ahead = Une perfusion est prévue pour le { $date }.
plan-infusion = votre perfusion : je demande si elle a eu lieu
not-an-amount = Je ne sais pas quoi faire de « { $what } ». Écrivez les mg en nombre entier, de { $lowest } à { $highest }, par exemple : 1000.
infusion-left-out = Je n’ai pas compris « { $what } » et je l’ai laissé de côté. Écrivez comme ceci : /infusion 2026-11-20 1000 mg Ferinject.
infusion-excluded = Ce protocole n’a pas été écrit pour vous, il n’en découle donc rien ici. Votre médecin sait ce qui vient ensuite.

pause-ask = Pendant combien de temps dois-je me taire ? Plus de rappels de fer ni de vitamines, plus de questions sur le repas ni le soir. Ces soirs comptent comme une pause, pas comme des oublis.
button-pause-days =
    { $days ->
        [3] 3 jours
        [7] 1 semaine
        [14] 2 semaines
       *[other] { $days } jours
    }
button-pause-dates = D’autres dates
pause-ask-dates = De quand à quand ? Écrivez par exemple : du 1 au 14 décembre, ou : jusqu’au 5 décembre.
not-a-span = Je n’arrive pas à lire des jours dans « { $what } ». Essayez : du 1 au 14 décembre, jusqu’au 5 décembre, ou 3 jours.
span-unusable = Ces jours sont passés, ou dans plus d’un an. Vérifiez les dates, s’il vous plaît.
pause-noted = C’est noté : je me tais du { $from } au { $until } inclus. Ces soirs comptent comme une pause, pas comme des oublis. Tout reprend le { $resumes } au soir. Pour finir plus tôt : /resume.
pause-tests-go-on = Les prises de sang gardent leurs dates, et je vous écris quand même à leur sujet.
pause-test-ahead = Les prises de sang gardent leurs dates, et je vous écris quand même à leur sujet. La prochaine : { $date }.
pause-runs = Une pause est notée du { $from } au { $until }.
button-pause-end = Finir la pause
pause-ended = Content de vous retrouver. La pause est finie, tout reprend maintenant.
not-paused = Aucune pause n’est notée. Pour quelques soirs de silence : /pause.

stock-ask = Combien de comprimés de fer avez-vous à la maison ? Écrivez le nombre. Je les décompte à chaque prise notée et je vous préviens une semaine avant la fin.
stock-state =
    D’après mon compte, il vous reste { $left ->
        [one] { $left } comprimé
       *[other] { $left } comprimés
    }. { $days ->
        [0] Ce n’est pas assez pour une dose entière.
        [one] Cela suffit encore pour environ { $days } jour.
       *[other] Cela suffit encore pour environ { $days } jours.
    }

    Nouveau compte : écrivez le nombre. Si vous en avez acheté : écrivez +100.
stock-counted =
    C’est noté : { $left ->
        [one] { $left } comprimé
       *[other] { $left } comprimés
    }. Cela suffit pour environ { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Je vous préviens une semaine avant la fin.
stock-counted-only =
    C’est noté : { $left ->
        [one] { $left } comprimé
       *[other] { $left } comprimés
    }. Je commence à décompter dès que vous prenez du fer en comprimés.
stock-low =
    { $days ->
        [one] Vos comprimés de fer suffisent encore pour environ { $days } jour.
       *[other] Vos comprimés de fer suffisent encore pour environ { $days } jours.
    } Quand vous en avez de nouveaux, dites-le-moi, par exemple : /stock +100.
stock-empty = Vos comprimés de fer ne suffisent plus pour une dose. Quand vous en avez de nouveaux, dites-le-moi, par exemple : /stock +100.
not-a-stock = Je ne sais pas quoi faire de « { $what } ». Écrivez un nombre entier de comprimés, jusqu’à { $highest }, par exemple : 60. Pour des nouveaux : +100.
stock-off = D’accord. Je ne compte plus les comprimés.
button-stock-off = Ne plus compter
button-stock-count = Compter mes comprimés
button-set-stock =
    { $days ->
        [one] Réserve : { $days } jour
       *[other] Réserve : { $days } jours
    }
button-set-stock-off = Réserve : pas comptée

companions-menu =
    Le protocole propose de la vitamine D à côté du fer, et un complexe B quand une vitamine B est basse. De fortes doses de vitamine D, seulement avec un médecin.

    Voulez-vous un rappel ? Touchez une ligne pour choisir l’heure.
button-set-companions = Vitamines
button-companion =
    { $companion ->
        [vitamin-d] Vitamine D
       *[b-complex] Complexe B
    } : { $time }
button-companion-off =
    { $companion ->
        [vitamin-d] Vitamine D
       *[b-complex] Complexe B
    } : pas de rappel
ask-companion-time =
    À quelle heure vous rappeler { $companion ->
        [vitamin-d] la vitamine D
       *[b-complex] le complexe B
    } ? Touchez une heure ou écrivez-la.
button-no-reminder = Pas de rappel
companion-reminder =
    { $companion ->
        [vitamin-d] Petit rappel : votre vitamine D.
       *[b-complex] Petit rappel : votre complexe B.
    }
companion-taken =
    { $companion ->
        [vitamin-d] C’est noté : vitamine D prise.
       *[b-complex] C’est noté : complexe B pris.
    }

check-in-so-far =
    Pire gêne : { $score } sur 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] , dès le matin
        [afternoon] , dès l’après-midi
        [early-evening] , dès le début de soirée
        [late-evening] , après 21:00
       *[in-bed] , au lit seulement
    }.{ $loss ->
        [none] {""}
        [nothing] {" "}Sommeil perdu la nuit dernière : rien.
        [under-30] {" "}Sommeil perdu la nuit dernière : moins de 30 min.
        [over-120] {" "}Sommeil perdu la nuit dernière : plus de 120 min.
       *[other] {" "}Sommeil perdu la nuit dernière : { $loss } min.
    }
check-in-parts = Où était-ce ?
button-parts =
    { $parts ->
        [legs] Les jambes seulement
        [arms] Les bras aussi
       *[elsewhere] Ailleurs aussi
    }
check-in-parts-told =
    { $parts ->
        [legs] Dans les jambes seulement.
        [arms] Dans les bras aussi.
       *[elsewhere] Ailleurs aussi.
    }
check-in-week = Une fois par semaine : y a-t-il eu quelque chose de différent cette semaine ? Cochez ce qui convient, puis touchez le dernier bouton.
button-difference =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $difference ->
        [caffeine] Davantage de caféine
        [alcohol] De l’alcool
        [travel] Un voyage
        [medicine] Un nouveau médicament
       *[ill] Une maladie
    }
button-nothing-different = Rien
check-in-week-told = Différent cette semaine : { $differences }.
check-in-stomach = Cette semaine, le fer vous a-t-il fait mal au ventre ?
button-stomach =
    { $effect ->
        [nothing] Non
        [some] Un peu
       *[bad] Beaucoup
    }
check-in-stomach-told =
    { $effect ->
        [nothing] Ventre : ça va.
        [some] Ventre : un peu dérangé.
       *[bad] Ventre : très dérangé.
    }
stomach-bad = Si cela dure, parlez-en à votre médecin ou à votre pharmacien avant de continuer. Selles noires comme du goudron ou avec du sang, sang vomi, évanouissement ou fort mal de ventre : allez aux urgences.
check-in-offer = Mes questions des sept derniers soirs sont restées sans réponse. Ce n’est pas grave. À quel rythme les voulez-vous à partir de maintenant ?
wait-question = C’est calme ici depuis quelque temps. Ce n’est pas grave, et vous ne me devez rien. Dois-je attendre ? Sans réponse, j’attends que vous écriviez. Les rappels à date fixe arriveront quand même, une fois chacun.
button-wait =
    { $waiting ->
        [until-written] Jusqu’à mon message
        [weekly] Une fois par semaine
       *[go-on] Continuez
    }
wait-noted =
    { $waiting ->
        [until-written] J’attends. Écrivez n’importe quoi, quand vous voulez, et je reviens.
        [weekly] D’accord, une fois par semaine. Vous pouvez toucher ce que j’envoie. Dès que vous écrivez quelque chose, je reviens chaque soir.
       *[go-on] Bien, je continue comme avant.
    }
good-to-hear = Quel plaisir de vous lire ! Je reviens le soir, et il n’y a rien à rattraper.
ask-check-in-rhythm = À quel rythme voulez-vous les questions du soir ?
button-check-in-rhythm =
    { $rhythm ->
        [nightly] Chaque soir
        [weekly] Une fois par semaine
       *[off] Jamais
    }
check-in-rhythm-noted =
    { $rhythm ->
        [nightly] C’est noté : les questions viennent chaque soir.
        [weekly] C’est noté : les questions viennent une fois par semaine.
       *[off] C’est noté : les questions du soir s’arrêtent. Quand vous voulez : /checkin.
    }
button-set-check-in-rhythm =
    { $rhythm ->
        [nightly] Rythme : chaque soir
        [weekly] Rythme : une fois par semaine
       *[off] Rythme : jamais
    }
button-next-morning = Le lendemain matin, { $time }

augmentation =
    Quelque chose a changé dans vos réponses. { $sign ->
        [earlier] Les gênes commencent maintenant plus tôt dans la journée que pendant vos deux meilleures semaines avec votre médicament.
        [spread] Ce ne sont plus seulement les jambes, comme pendant vos deux meilleures semaines avec votre médicament.
       *[grown] C’est nettement plus fort que pendant vos deux meilleures semaines avec votre médicament.
    }

    Vous prenez du pramipexole, du ropinirole, de la rotigotine, de la lévodopa ou un médicament proche. Si votre dose n’a pas changé, montrez ceci au médecin qui vous le prescrit. Cela s’appelle une augmentation : avec le temps, le médicament peut aggraver les jambes sans repos. Ne changez pas la dose de vous-même, et n’arrêtez jamais d’un coup. (W)
augmenting-told =
    Les médicaments comme le pramipexole, le ropinirole, la rotigotine ou la lévodopa aident au début. Ce qu’il faut savoir :

    • Ne les arrêtez jamais d’un coup. On diminue lentement, avec le médecin qui les prescrit.
    • Avec le temps, ils peuvent aggraver les jambes : plus tôt dans la journée, plus fort, dans les bras aussi. Cela s’appelle une augmentation. Le manque de fer la rend plus probable.
    • Certaines personnes ont de fortes envies de jouer, d’acheter ou de manger. D’autres s’endorment d’un coup, même au volant. Dites-le tout de suite à votre médecin. (W)
augmenting-tested = Votre dernière ferritine ici date du { $on }.
augmenting-untested = Quand votre ferritine a-t-elle été mesurée pour la dernière fois ? Je n’en ai aucune de vous.
ask-augmenting-since = Depuis quand le prenez-vous ? Touchez un bouton ou écrivez par exemple : depuis mars 2024.
button-augmenting-since =
    { $months ->
        [0] Je viens de commencer
        [3] Environ 3 mois
        [6] Environ six mois
       *[other] Un an ou plus
    }
augmenting-since-noted = C’est noté : depuis le { $on } environ.
ask-augmenting-dose = Quelle dose prenez-vous ? Écrivez par exemple : 0,25 mg
button-no-dose = Je ne sais pas
not-a-dose = Je ne trouve pas de nombre dans « { $what } ».
augmenting-dose-noted = C’est noté : { $dose }.
augmenting-watched = Je garde un œil sur vos nuits. Si elles se mettent à ressembler à une augmentation, je vous le dirai.
ask-augmentation-changes = Vous le prenez depuis un an ou plus. Je vous le demande donc une fois : par rapport à vos premières semaines avec lui, qu’est-ce qui est vrai aujourd’hui ? Touchez tout ce qui convient.
button-augmentation-change =
    { $ticked ->
        [yes] ✅ { $change ->
            [earlier] Commence plus tôt
            [arms] Dans les bras aussi
           *[more] Pire qu’au début
        }
       *[no] { $change ->
            [earlier] Commence plus tôt
            [arms] Dans les bras aussi
           *[more] Pire qu’au début
        }
    }
augmentation-changed = C’est noté. Si votre dose n’a pas changé, parlez-en au médecin qui vous le prescrit. Cela s’appelle une augmentation : avec le temps, le médicament peut aggraver les jambes sans repos. Ne changez pas la dose de vous-même, et n’arrêtez jamais d’un coup. Le manque de fer la rend plus probable : demandez aussi où en est votre ferritine. (W)
augmentation-unchanged = Bien. Je garde un œil sur vos nuits. Si elles se mettent à ressembler à une augmentation, je vous le dirai.

button-menu-evening = Repas et coucher
button-menu-iron = Fer
button-menu-check-in = Questions du soir
button-menu-you = À votre sujet
button-set-infusion = Noter une perfusion
button-set-pause = Pause
button-set-sex =
    { $sex ->
        [female] Sexe : femme
        [male] Sexe : homme
       *[none] Sexe : non indiqué
    }
ask-sex = La limite d’une hémoglobine basse n’est pas la même pour les femmes et pour les hommes. Laquelle vaut pour vous ? Rien ne vous oblige à le dire.
button-sex =
    { $sex ->
        [female] Femme
        [male] Homme
       *[none] Ne pas le dire
    }

difference =
    { $difference ->
        [caffeine] davantage de caféine
        [alcohol] de l’alcool
        [travel] un voyage
        [medicine] un nouveau médicament
       *[ill] une maladie
    }
nothing-different = rien

response-check = { $weeks } semaines ont passé depuis votre perfusion du { $on }. C’est le moment de regarder comment vont vos jambes.
response-check-question = Comment vont vos jambes maintenant, comparé au temps d’avant la perfusion ? C’est votre avis qui compte.
pause-noted-day = C’est noté : je me tais le { $day }. Ce soir-là compte comme une pause, pas comme un oubli. Pour finir plus tôt : /resume.
pause-only-or-until = Seulement le { $day }, ou d’aujourd’hui jusque-là ?
button-only-day = Seulement { $day }
button-until-day = Aujourd’hui – { $day }
pause-off = C’est noté : il n’y a plus de pause.
stock-counted-low =
    C’est noté : { $left ->
        [one] { $left } comprimé
       *[other] { $left } comprimés
    }. { $days ->
        [0] Ce n’est pas assez pour une dose entière.
        [one] Cela suffit pour environ { $days } jour.
       *[other] Cela suffit pour environ { $days } jours.
    } Quand vous en avez de nouveaux, dites-le-moi, par exemple : /stock +100.
button-iron-anew = Ce soir, avec d’autres comprimés
plan-response = comment vont vos jambes { $weeks } semaines après la perfusion
plan-after-infusion = un mot sur le phosphate après la perfusion
plan-stock = vos comprimés suffiront encore pour environ une semaine
plan-companion =
    { $companion ->
        [vitamin-d] Vitamine D
       *[b-complex] Complexe B
    } : chaque jour à { $time }
ask-rhythm-nightly =
    Chaque soir au lieu d’un soir sur deux ? Une dose fait alors { $tablets ->
        [one] { $tablets } comprimé
       *[other] { $tablets } comprimés
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg de fer)
    }.
ask-rhythm-every-other =
    Une double dose un soir sur deux ? Une dose fait alors { $tablets } comprimés{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg de fer)
    }, et les soirs entre les deux sont libres.

    Le protocole le prévoit avec une ferritine au-dessus de 75, mesurée dans les 6 derniers mois et hors maladie, et si votre médecin est d’accord.
button-rhythm-yes = Oui, chaque soir
button-doctor-told-me = C’est mon médecin qui le dit
rhythm-on-hold = Avec vos derniers résultats, pas de fer pour l’instant : la dose reste donc comme elle est. Demandez à votre médecin avant d’y toucher.
rhythm-too-much = Cela ferait { $iron } mg de fer d’un coup. C’est plus que ce que je peux rappeler. Demandez à votre médecin quelle est la bonne dose.
