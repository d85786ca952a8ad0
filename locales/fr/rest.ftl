# Blood tests ahead, settings and the rest, what Telegram shows, and the words that sentences are built with.

booking-prompt = Votre prochaine prise de sang est prévue le { $retest } : ferritine, fer et CST, le matin, à jeun, et sans fer depuis au moins 2 jours. La date est-elle fixée ?
booking-overdue = Votre prise de sang était prévue le { $retest } : ferritine, fer et CST, le matin, à jeun, et sans fer depuis au moins 2 jours. La date est-elle fixée ?
button-date-chosen = La date est fixée
button-test-done = Fait aujourd’hui
button-later = Plus tard
button-not-now = Pas maintenant
ask-test-date = Quel jour est votre prise de sang ? Écrivez une date, par exemple 14 mars ou 14/3/2027.
booking-put-off = D’accord. Je redemande le { $until }.
test-booked =
    C’est noté : prise de sang le { $test }, le matin et à jeun.

    Avant, il faut au moins 48 heures sans fer : pas de fer { $first }, ni { $second }. Il reprend le soir après la prise de sang. Je vous écris la veille au soir.
test-booked-plain = C’est noté : prise de sang le { $test }, le matin, à jeun, et sans fer depuis au moins 2 jours. Je vous écris la veille au soir.
test-done = C’est noté : prise de sang faite le { $test }. Quand les résultats arrivent, envoyez-les avec /labs. Je vous les demanderai de temps en temps.
test-too-soon = Votre dernière prise de fer était le { $taken_on } à { $taken }. Le matin du { $test }, cela ferait moins de 48 heures, et les valeurs pourraient être faussées. Le premier matin qui convient : le { $fits }.
button-keep-date = Garder { $date }
button-move-date = Prendre { $date }
fasting-note = Prise de sang demain matin : venez à jeun, et pas de fer ce soir. Si vous prenez du fer, il reprend demain soir.
results-prompt = Votre prise de sang du { $test } : quand les résultats arrivent, envoyez-les avec /labs.
button-no-results = Il n’y en aura pas
results-dismissed = D’accord. Je ne demande plus ces résultats.
button-labs-how = Comment les noter
button-test-off = Pas de prise de sang
no-test = Aucune prise de sang n’est notée. Dites-moi le jour avec /test.
test-off = C’est noté : pas de prise de sang. Si vous prenez du fer, il continue comme d’habitude.
booking-stale = Cette question n’est plus à jour. Votre programme a changé depuis.

settings-menu = Que voulez-vous changer ?
settings-saved = C’est enregistré. Autre chose ?
settings-iron-at = C’est enregistré. Le fer arrive maintenant vers { $time }. Autre chose ?
settings-check-in-at = C’est enregistré. Les questions du soir arrivent maintenant vers { $time }. Autre chose ?
settings-both-at = C’est enregistré. Le fer arrive maintenant vers { $iron }, les questions du soir vers { $check_in }. Autre chose ?
settings-nudges =
    { $nudges ->
        [0] C’est enregistré. Sans réponse, je ne redemande pas. Autre chose ?
        [one] C’est enregistré. Sans réponse, je redemande une fois. Autre chose ?
       *[other] C’est enregistré. Sans réponse, je redemande jusqu’à { $nudges } fois. Autre chose ?
    }
button-set-dinner = Dernier repas : { $time }
button-set-bedtime = Coucher : { $time }
button-set-check-in = Questions : { $time }
button-set-zone = Fuseau : { $zone }
button-set-language = Langue
button-set-iron =
    { $tablets ->
        [one] Fer : { $tablets } comprimé{ $iron }
       *[other] Fer : { $tablets } comprimés{ $iron }
    }
button-set-iron-none = Fer : aucun
button-set-meal-gap = Après le repas : { $minutes } min
button-set-nudges = Redemander : { $nudges }×
button-set-gate = Pour qui ce n’est pas fait
button-close = Fermer
button-back = Retour
settings-closed = D’accord. Vous retrouvez tout cela dans /settings.
ask-meal-gap = Combien de temps après le dernier repas voulez-vous le rappel de votre fer ? Le protocole dit 2 heures. Touchez un bouton ou écrivez les minutes.
button-minutes = { $minutes } min
not-a-meal-gap = Je ne sais pas quoi faire de « { $what } ». Écrivez les minutes, de { $lowest } à { $highest }, par exemple : 120.
ask-nudges = Si vous ne répondez pas à un rappel de fer, combien de fois puis-je redemander ? J’attends 30 minutes à chaque fois et je m’arrête à l’heure du coucher.
button-times =
    { $times ->
        [0] Jamais
        [1] Une fois
       *[other] { $times } fois
    }
not-nudges = Je ne sais pas quoi faire de « { $what } ». Écrivez un nombre entier de 0 à { $highest }, par exemple : 2.
ask-check-in-time = À quelle heure voulez-vous les questions du soir ? Touchez une heure ou écrivez-la. Cela peut aussi être le matin.
button-before-bedtime = 30 min avant le coucher
ask-language = Quelle langue voulez-vous ?
button-language = { $language }
ask-iron-again = Où en êtes-vous maintenant avec le fer en comprimés ?

help = Voici ce que je sais faire. Touchez un bouton.
help-of =
    { $part ->
        [tonight]
            /tonight – de l’aide pour une mauvaise nuit
            /taken 21:40 – le fer est pris
            /meal 19:40 – votre dernier repas
            /checkin – les questions du soir
        [results]
            /labs – noter des résultats d’analyses
            /test – le jour de votre prise de sang
            /next – la prochaine étape du protocole
            /why – pourquoi cette étape
        [course]
            /plan – ce qui vient
            /protocol – le parcours, et où vous en êtes
            /history – votre carnet
            /infusion – une perfusion de fer
            /pause – quelques soirs de silence
            /stock – les comprimés qui restent
            /medicines – ce que vous prenez d’autre
            /undo – retirer quelque chose
        [doctor]
            /letter – une lettre pour votre médecin
            /report – votre carnet sur papier
            /chart – votre carnet en image
            /response – les nuits avant et après un changement
       *[other]
            /settings – heures, fer, langue
            /stop – arrêter le fer, les questions ou tout
            /privacy – ce qui est gardé
            /export – tout en fichiers
            /forget – tout effacer
            /cancel – laisser une question
    }
button-help =
    { $part ->
        [tonight] Ce soir
        [results] Analyses
        [course] Mon parcours
        [doctor] Pour le médecin
       *[other] Réglages
    }
button-open-settings = Ouvrir les réglages
button-export-first = D’abord mes fichiers
help-words = Ou écrivez-le simplement : « pris à 21h40 », « dîné à 19h30 », « jambes : 7 », « ferritine 62 », « c’est quand, ma prochaine prise de sang ? »
help-limits =
    • Ni avis médical, ni diagnostic.
    • Faites confirmer médicaments, doses et horaires par un professionnel de santé.
    • Pas pour les urgences : appelez le numéro d’urgence.
    • Un rappel peut ne pas arriver. Ne comptez pas seulement sur lui.
    • Ce que vous notez est sous votre responsabilité.
    • Cela n’aide pas tout le monde, et cela prend des mois.
privacy =
    Ce qui est gardé : votre identifiant Telegram et votre langue ; et, chiffré, ce que vous me dites : heures, doses, questions du soir, résultats et réglages.

    Où : chez la personne qui s’occupe de ce bot.

    Ce qui n’est pas gardé : l’endroit où vous êtes (seulement le fuseau horaire), et le texte de vos messages en dehors de ce que vous notez.

    Rien n’est partagé. Personne d’autre n’intervient, sauf Telegram, qui transporte nos messages.

    /forget efface tout d’un coup. La conversation dans votre Telegram, c’est à vous de l’effacer.

    Aucun professionnel de santé n’a relu ce qui est ici. C’est de l’information, pas un diagnostic.
forget-question = Effacer tout ce que je garde sur vous ? Vos rappels s’arrêtent, et rien ne peut être retrouvé.
button-forget = Oui, tout effacer
button-keep = Non, tout garder
forget-kept = D’accord. Tout reste comme c’est.
forgotten = Tout est effacé, et je n’envoie plus rien. Si vous voulez recommencer un jour : /start
nothing-kept = Je ne garde rien sur vous. Pour commencer : /start
cancelled = D’accord, je laisse cette question. Rien d’autre ne change.
nothing-to-cancel = Aucune question n’est ouverte.
cancelled-enrolment = D’accord, on s’arrête ici pour l’instant. Vos réponses jusqu’ici sont gardées. Continuez avec /start, ou effacez-les avec /forget.
command-near = Je ne connais pas /{ $what }. Vouliez-vous dire /{ $nearest } ?
command-unknown = Je ne connais pas /{ $what }. Ce que je sais faire est dans /help.
not-understood = Je n’ai pas compris. Pour des résultats : /labs. Pour votre dernier repas : /meal 19:40. Pour le reste : /help. En cas d’urgence, appelez le numéro d’urgence.
not-understood-again = Désolé, je ne comprends toujours pas. Essayez comme ceci, ou voyez ce que je sais faire : /help. En cas d’urgence, appelez le numéro d’urgence.
cannot-read = Je sais seulement lire du texte. Écrivez-le, s’il vous plaît, par exemple : /labs ferritine=88
only-words-read = J’ai lu ce que vous avez écrit. Ce qui venait avec, je ne peux ni le regarder ni l’écouter.
edit-changes-nothing = J’ai vu que vous avez changé un message. Mes notes gardent ce que vous aviez envoyé d’abord. Pour corriger : /undo retire la dernière note, puis renvoyez le message.
place-not-asked = Je n’ai pas besoin de votre position maintenant, je l’ai donc oubliée aussitôt. Le fuseau horaire se change dans /settings.
button-unknown = Je ne connais pas ce bouton. Utilisez le message le plus récent, s’il vous plaît.
button-stale = Cette question est déjà réglée.
groups-refused = Je parle seulement en conversation privée, car il s’agit de votre santé. Écrivez-moi directement, s’il vous plaît.
sent-late = Ce message est en retard. Il était prévu à { $due }.

bot-description =
    Pour les personnes qui ont les jambes sans repos et suivent un protocole de fer. Je rappelle le fer du soir après le dernier repas, je demande comment allaient vos jambes et je dis la prochaine étape du protocole quand les résultats d’analyses arrivent.

    Ni avis médical, ni aide d’urgence. Le protocole a été écrit par un patient, pas par un médecin. Parlez de chaque étape avec un médecin avant d’agir.
bot-short-description = Jambes sans repos : fer du soir, questions du soir, prises de sang. Ce n’est pas un avis médical.
command-line =
    { $command ->
        [start] Commencer ou continuer
        [labs] Noter des résultats d’analyses
        [meal] Dire quand vous avez mangé
        [taken] Noter que le fer est pris
        [tonight] De l’aide pour une mauvaise nuit
        [checkin] Répondre aux questions du soir
        [test] Dire le jour de la prise de sang
        [infusion] Noter une perfusion de fer
        [pause] Quelques soirs de silence
        [resume] Finir le silence
        [stock] Compter les comprimés qui restent
        [medicines] Lister les médicaments à côté du fer
        [stop] Arrêter les rappels, ou autre chose
        [next] Voir la prochaine étape du protocole
        [protocol] Voir le parcours et où vous en êtes
        [plan] Voir ce qui vient
        [why] Voir pourquoi, ou ce que dit une règle
        [history] Regarder votre carnet
        [chart] Voir votre parcours en image
        [response] Comparer les nuits avant et après chaque changement
        [report] Avoir votre parcours sur papier, pour un médecin
        [letter] Avoir une lettre pour votre médecin
        [undo] Retirer ce que vous avez dit en dernier
        [settings] Changer les heures, le fer ou la langue
        [privacy] Lire ce qui est gardé sur vous
        [export] Tout avoir en fichiers
        [forget] Tout effacer
        [cancel] Laisser la question ouverte
       *[help] Voir ce que je sais faire
    }

# The default of a date keeps a month that is not a number from one to twelve readable. The first of a month is « 1er »
# as soon as the day comes as a number.
date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
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
        [12] décembre
       *[other] / { $month } /
    } { $year }
evening =
    { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
        [7] dimanche
       *[other] le
    } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
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
        [12] décembre
       *[other] / { $month }
    } au soir
analyte =
    { $analyte ->
        [ferritin] ferritine
        [iron] fer
        [tibc] CTF
        [uibc] UIBC
        [transferrin] transferrine
        [tsat] CST
        [vitamin_d] vitamine D
        [vitamin_b12] vitamine B12
        [folate] folates
        [vitamin_b1] vitamine B1
        [haemoglobin] hémoglobine
        [crp] CRP
       *[other] { $analyte }
    }
reason =
    { $exclusion ->
        [pregnant] grossesse
        [dialysis] dialyse
        [minor] moins de 18 ans
        [overload] surcharge en fer, transfusions répétées ou anémie héréditaire
        [gut] intestin enflammé ou rétréci, ulcère de l’estomac ou allergie au fer
        [advised] avis d’un soignant de ne pas prendre de fer
       *[other-cause] autre cause des gênes, trouvée par un médecin
    }
flagged-low = taux bas
decimal-mark = ,
