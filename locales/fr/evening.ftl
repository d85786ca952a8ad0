# The evening: the last meal, the dose, the check-in.

meal-question = Le repas est fini pour aujourd’hui ?
button-meal-now = Oui, à l’instant
button-meal-ago =
    { $minutes ->
        [60] Il y a 1 h
       *[other] Il y a { $minutes } min
    }
button-meal-not-yet = Pas encore
meal-noted = C’est noté : dernier repas à { $meal }. Le rappel de votre fer arrive à { $due }.
meal-noted-bedtime = C’est noté : dernier repas à { $meal }. Le rappel de votre fer arrive à { $due }, à cause de votre heure de coucher.
meal-noted-now = C’est noté : dernier repas à { $meal }. C’était il y a assez longtemps, le rappel de votre fer arrive donc maintenant.
meal-noted-bedtime-now = C’est noté : dernier repas à { $meal }. C’est votre heure de coucher, le rappel de votre fer arrive donc maintenant.
meal-noted-asks = C’est noté : dernier repas à { $meal }. Votre heure de coucher est passée, je ne vous rappelle donc plus rien. Je vais seulement demander ce qu’il en est du fer de ce soir.
meal-noted-reminded = C’est noté : dernier repas à { $meal }. Je vous ai déjà rappelé votre fer, il n’y a donc plus de rappel ce soir. Une fois que c’est pris : /taken.
meal-noted-past-bedtime = C’est noté : dernier repas à { $meal }. Votre heure de coucher est passée, je ne vous rappelle donc rien ce soir. Si vous prenez votre fer quand même : /taken.
meal-noted-no-iron = C’est noté : dernier repas à { $meal }. Pas de fer prévu ce soir.
meal-noted-settled = C’est noté : dernier repas à { $meal }. Pour le fer de ce soir, tout est déjà réglé.
meal-put-off = D’accord. Je redemande à { $until }.
meal-put-off-due = D’accord. Je ne redemande pas : le rappel de votre fer arrive à { $due }. Si vous mangez plus tard, dites-le-moi avec /meal.
meal-ahead = Il n’est pas encore { $time }. Dites-le-moi quand vous aurez mangé.
meal-old-evening = Cette question concerne un autre soir.

ask-took-more =
    Votre dose est de { $dose ->
        [one] { $dose } comprimé
       *[other] { $dose } comprimés
    }{ $dose_iron ->
        [0] {""}
       *[other] {" "}({ $dose_iron } mg de fer)
    }, et vous avez écrit { $tablets }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg)
    }. Je n’ai encore rien noté. Combien en avez-vous pris ? Si vous en avez trop pris par erreur, demandez tout de suite à un pharmacien ou à un centre antipoison.
too-many-not-noted = C’est bien plus que votre dose, je n’ai donc rien noté. Si votre doigt a glissé, écrivez le bon nombre.
of-iron = {" "}({ $milligrams } mg de fer)
dose-reminder =
    { $tablets ->
        [one] C’est l’heure de votre fer : { $tablets } comprimé{ $iron }
       *[other] C’est l’heure de votre fer : { $tablets } comprimés{ $iron }
    } avec au moins { $vitamin } mg de vitamine C. Votre dernier repas s’est terminé à { $meal }. Pas de thé, de café ni de nourriture avec.
dose-reminder-assumed =
    { $tablets ->
        [one] C’est l’heure de votre fer : { $tablets } comprimé{ $iron }
       *[other] C’est l’heure de votre fer : { $tablets } comprimés{ $iron }
    } avec au moins { $vitamin } mg de vitamine C. Je ne sais pas quand vous avez mangé, j’ai donc compté à partir de { $meal }. Pas de thé, de café ni de nourriture avec.
dose-reminder-bedtime =
    { $tablets ->
        [one] C’est l’heure de votre fer, un peu en avance : { $tablets } comprimé{ $iron }
       *[other] C’est l’heure de votre fer, un peu en avance : { $tablets } comprimés{ $iron }
    } avec au moins { $vitamin } mg de vitamine C. Après votre repas de { $meal }, l’idéal serait { $ideal }, mais c’est après votre heure de coucher. Vous pouvez aussi sauter ce soir.
dose-too-soon = Ce soir, le fer viendrait trop tôt : il n’y a pas un jour entier depuis votre dernière dose, à { $last }. À partir de { $earliest }, assez de temps sera passé, mais c’est après votre heure de coucher. Vous pouvez sauter ce soir sans souci.
dose-apart = Gardez de la distance : { $parts }.
apart-hours = { $hours } heures avec { $name }
apart-far = le plus loin possible de { $name }
dose-late = Ce rappel est en retard. Il était prévu à { $due } et je n’ai pas pu l’envoyer à ce moment-là.
dose-missed = Avez-vous pris votre fer ce soir ? Je voulais vous le rappeler à { $due }, mais je n’ai rien pu envoyer. Votre heure de coucher est passée maintenant. Vous pouvez le sauter sans souci.
dose-dropped = Avez-vous pris votre fer { $evening } ? Je voulais vous le rappeler à { $due }, mais je n’ai rien pu envoyer. Je suis désolé.
dose-nudge = Je redemande, car je n’ai pas encore de réponse. Il suffit de toucher un bouton.
dose-nudge-last = Je redemande, car je n’ai pas encore de réponse. C’était la dernière fois ce soir. Sans réponse, je note la soirée comme inconnue.
button-taken = Pris
button-snooze = Dans { $minutes } min
button-skip = Pas ce soir
button-ate-again = J’ai remangé
dose-taken =
    C’est noté : { $tablets ->
        [one] { $tablets } comprimé{ $iron }
       *[other] { $tablets } comprimés{ $iron }
    } à { $time }.
dose-taken-on =
    C’est noté pour { $evening } : { $tablets ->
        [one] { $tablets } comprimé{ $iron }
       *[other] { $tablets } comprimés{ $iron }
    } à { $time }.
dose-taken-assumed =
    C’est noté pour { $evening } : { $tablets ->
        [one] { $tablets } comprimé{ $iron }
       *[other] { $tablets } comprimés{ $iron }
    } à { $time }, l’heure prévue. Était-ce à une autre heure ? Touchez ci-dessous.
button-taken-now = À l’instant
button-undo = Annuler
button-other-time = Autre heure
ask-taken-time = J’ai noté { $time }. Quand l’avez-vous pris ? Touchez une heure ou écrivez-la, par exemple 21:30.
button-earlier = { $minutes } min plus tôt
dose-skipped-why = Pas de fer ce soir, d’accord. Pour quelle raison ?
dose-skipped-why-on = Pas de fer { $evening }, d’accord. Pour quelle raison ?
button-reason =
    { $reason ->
        [side-effects] Effets secondaires
        [test] Prise de sang
        [ran-out] Il n’y en a plus
        [ill] Je suis malade
       *[other] Autre chose
    }
dose-skipped =
    { $reason ->
        [side-effects] C’est noté : pas de fer ce soir, à cause d’effets secondaires. S’ils reviennent, parlez-en à votre médecin ou à votre pharmacien. Selles noires comme du goudron ou avec du sang, sang vomi, évanouissement ou fort mal de ventre : allez aux urgences.
        [test] C’est noté : pas de fer ce soir, car une prise de sang approche. Dès que vous savez le jour, dites-le-moi avec /test et je prévois la pause.
        [ran-out] C’est noté : pas de fer ce soir, car il n’y a plus de comprimés.
        [ill] C’est noté : pas de fer ce soir, car vous êtes malade. Bon rétablissement.
       *[other] C’est noté : pas de fer ce soir.
    }
dose-skipped-on =
    { $reason ->
        [side-effects] C’est noté pour { $evening } : pas de fer, à cause d’effets secondaires. S’ils reviennent, parlez-en à votre médecin ou à votre pharmacien. Selles noires comme du goudron ou avec du sang, sang vomi, évanouissement ou fort mal de ventre : allez aux urgences.
        [test] C’est noté pour { $evening } : pas de fer, car une prise de sang approchait.
        [ran-out] C’est noté pour { $evening } : pas de fer, car il n’y avait plus de comprimés.
        [ill] C’est noté pour { $evening } : pas de fer, car vous étiez malade.
       *[other] C’est noté pour { $evening } : pas de fer.
    }
stock-offer = Quand vous aurez de nouveaux comprimés, je peux les compter et vous prévenir une semaine avant la fin : /stock.
stock-offer-right = D’après mon compte, il en reste { $left }. Corrigez le nombre avec /stock.
dose-taken-already =
    Déjà noté pour ce soir : { $tablets ->
        [one] { $tablets } comprimé{ $iron }
       *[other] { $tablets } comprimés{ $iron }
    } à { $time }. Je note une dose par soir, donc rien n’a changé. Il faut au moins un jour entre deux doses (E4).
dose-taken-instead =
    C’est noté pour ce soir : { $tablets ->
        [one] { $tablets } comprimé{ $iron }
       *[other] { $tablets } comprimés{ $iron }
    } à { $time }, au lieu de { $before }. Je note une dose par soir : il faut au moins un jour entre deux doses (E4).
dose-off-evening = Ce soir est un soir sans fer. Votre dernière dose : { $evening }, à { $time }, et il faut deux jours entre deux doubles doses (E4). Je n’ai encore rien noté. Avez-vous pris du fer quand même ?
dose-off-evening-first = Ce soir est un soir sans fer : votre double dose vient un soir sur deux (E6). Je n’ai encore rien noté. Avez-vous pris du fer quand même ?
button-took-anyway = Oui, je l’ai pris
button-not-taken = Non, pas pris
rhythm-counts-from-here = Je compte un soir sur deux à partir de cette dose. Prochain fer : { $next }.
dose-not-noted = D’accord, rien n’est noté. Prochain fer : { $next }.
dose-snoozed = D’accord. Je vous le rappelle à { $until }.
dose-snoozed-bedtime = D’accord. Je vous le rappelle à { $until }, votre heure de coucher, et pas plus tard.
dose-moved = C’est noté : vous avez mangé de nouveau à { $meal }. Le rappel de votre fer passe à { $due }.
dose-reopened = C’est annulé. Ce soir est de nouveau ouvert.
already-noted = C’est déjà noté.
noted = C’est noté.
evening-too-old = Ce soir-là est trop loin en arrière, je ne peux plus le changer.
evening-ahead = Ce soir-là n’est pas encore arrivé.
no-iron-running = Je n’ai pas de fer en comprimés noté pour vous. Si vous en prenez, dites-le-moi dans /settings.
time-ahead = Il n’est pas encore { $time }. Donnez une heure déjà passée, s’il vous plaît.
iron-on-hold = Vos rappels de fer sont suspendus en ce moment, car le protocole ne prévoit pas de fer. La raison est dans /next.

check-in-discomfort =
    Depuis les dernières questions, quelle a été la pire gêne dans vos jambes ?

    0, c’est rien ; 10, c’est le pire que vous puissiez imaginer.
check-in-discomfort-today =
    Aujourd’hui, quelle a été la pire gêne dans vos jambes ?

    0, c’est rien ; 10, c’est le pire que vous puissiez imaginer.
button-same-as-last-night = Comme hier soir
check-in-hard = C’est beaucoup. Bon courage pour cette nuit.
button-help-tonight = Aide pour cette nuit
check-in-late = Cette question est en retard. Elle était prévue à { $due } et je n’ai pas pu l’envoyer à ce moment-là.
button-score = { $score }
check-in-onset =
    Pire gêne : { $score } sur 10.

    Quand cela a-t-il commencé ?
button-onset =
    { $onset ->
        [never] Pas du tout
        [morning] Avant midi
        [afternoon] L’après-midi
        [early-evening] Début de soirée
        [late-evening] Après 21:00
       *[in-bed] Au lit seulement
    }
check-in-sleep =
    Pire gêne : { $score } sur 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] , dès le matin
        [afternoon] , dès l’après-midi
        [early-evening] , dès le début de soirée
        [late-evening] , après 21:00
       *[in-bed] , au lit seulement
    }.

    Combien de sommeil vos jambes vous ont-elles coûté la nuit dernière ?
# Spans of minutes, such as 30-60, cannot be keys: the default says them as they are.
button-sleep-loss =
    { $loss ->
        [nothing] Rien
        [under-30] Moins de 30 min
        [over-120] Plus de 120 min
       *[other] { $loss } min
    }
check-in-done =
    C’est noté, merci. Pire gêne : { $score } sur 10{ $onset ->
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
button-change = Changer
week-legs = Votre semaine : jambes { $legs }.
week-legs-and-before = Votre semaine : jambes { $legs }, la semaine d’avant { $before }.
week-iron = Fer : { $taken } sur { $of }.
pattern-none = J’ai cherché une tendance dans vos nuits. Rien ne se voit encore.
pattern-weekday =
    Une chose se voit dans vos nuits : { $worst } semaines sur { $weeks }, la pire nuit était celle du { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }. C’est plus que le hasard.
pattern-weeks =
    Une chose se voit dans vos nuits : les semaines avec { $difference ->
        [alcohol] de l’alcool
       *[other] plus de caféine
    }, votre valeur médiane était de { $with }, et de { $without } les autres. C’est plus que le hasard. Cela ne dit pas pourquoi.
check-in-discomfort-on =
    { $day } : quelle a été la pire gêne dans vos jambes ?

    0, c’est rien ; 10, c’est le pire que vous puissiez imaginer.
evening-folded = { $day } : { $parts }
folded-iron = fer à { $time }
folded-no-iron = pas de fer
folded-iron-unknown = fer : sans réponse
folded-legs = jambes { $score }
folded-legs-unknown = jambes : sans réponse
folded-no-answer = sans réponse
folded-noted = noté
folded-ask-dose = { $day } : avez-vous pris votre fer ?
button-add = Ajouter
not-a-score = Je ne sais pas quoi faire de « { $what } ». Donnez un nombre entier de 0 à 10, par exemple : 7.
ask-todays-dose = Une chose avant tout rappel : avez-vous déjà pris le fer d’aujourd’hui ?
button-had-today = Oui, c’est pris
button-not-yet-today = Pas encore
todays-dose-noted = C’est noté : la dose d’aujourd’hui est prise ({ $tablets ->
        [one] { $tablets } comprimé{ $iron }
       *[other] { $tablets } comprimés{ $iron }
    }). Prochain rappel : { $next }.
todays-dose-not-yet = Merci. Je vous le rappelle donc après votre dernier repas.
