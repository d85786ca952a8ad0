# The guided lab entry, corrections, how the blood was drawn, a clinic's total.

guided-day =
    Parcourons ensemble votre feuille de résultats, une valeur à la fois. Ou envoyez tout d’un coup, par exemple : /labs ferritine 88 µg/L, CST 22 %

    Quand était la prise de sang ?
guided-other-day = Quel jour était la prise de sang ? Écrivez-le, par exemple 14 novembre ou 14/11/2026.
guided-first-value =
    À présent, { $analyte } : écrivez le nombre avec son unité ({ $units }).

    Chaque valeur est gardée aussitôt. Vous pouvez vous arrêter quand vous voulez et continuer plus tard avec /labs.
guided-value = À présent, { $analyte } : écrivez le nombre avec son unité ({ $units }).
button-today = Aujourd’hui
button-yesterday = Hier
button-day = { $date }
button-other-day = Un autre jour
button-not-measured = Pas sur ma feuille
button-thats-all = C’est tout
button-fix = Corriger
fix-what = Qu’est-ce qui est faux ? Touchez-le.
button-lab-value = { $value }
button-drawn-on = Prise de sang du { $date }
fix-value = J’ai noté { $value }. Écrivez le bon nombre avec son unité.
fix-day = J’ai noté une prise de sang le { $date }. Touchez ou écrivez le bon jour.
lab-ask-day = Quel jour était la prise de sang ? Touchez-le ou écrivez-le. Ensuite, je vous dis la prochaine étape.
lab-ask-tsat = Quelque chose ne va pas : la feuille donne un CST de { $reported }, mais ses autres valeurs donnent { $computed }. Des unités ont-elles été mélangées ? Regardez encore une fois avant que je vous dise la prochaine étape.
lab-tsat-impossible = Il y a un résultat impossible : le fer et la capacité de fixation donneraient un CST de { $computed }. Des unités ont-elles été mélangées ? Regardez encore une fois avant que je vous dise la prochaine étape.
button-report-says-so = C’est bien écrit ainsi
draw-question =
    À propos de la prise de sang du { $date } : était-ce le matin, à jeun, sans fer les 2 jours d’avant, et étiez-vous en bonne santé les 2 semaines d’avant ?

    Cela aide à lire les valeurs. Vous pouvez passer.
button-draw-right = Oui, tout
button-draw-different = Non, pas tout
button-draw-skip = Passer
draw-which = Qu’est-ce qui était différent ? Cochez, puis touchez le dernier bouton.
button-draw-flaw =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $flaw ->
        [later] Pas le matin
        [eaten] J’avais mangé
        [iron] Du fer dans les 2 jours d’avant
       *[ill] Une maladie dans les 2 semaines d’avant
    }
draw-noted = C’est noté, merci.
draw-noted-changed = C’est noté, merci. Les valeurs se lisent alors autrement, j’ai donc changé ma réponse.
draw-skipped = D’accord, on passe.
laboratory-helps = Voulez-vous me dire quel laboratoire c’était ? Les valeurs se comparent mieux à l’intérieur d’un même laboratoire.
button-laboratory = { $name }
button-name-laboratory = Écrire son nom
ask-laboratory = Quel laboratoire était-ce ? Écrivez son nom. Pour passer : /cancel
laboratory-noted = C’est noté : { $name }.
answer-changed = Les valeurs se lisent alors autrement, j’ai donc changé ma réponse.
results-illness = Étiez-vous malade dans les 2 semaines d’avant la prise de sang ? La ferritine peut alors paraître trop haute.
button-was-ill = J’étais malade
button-was-well = J’allais bien
ill-noted = C’est noté : vous étiez malade. La ferritine peut alors paraître trop haute ; je le dirai avec les résultats. Quand ils arrivent, envoyez-les avec /labs.
well-noted = C’est noté : vous n’étiez pas malade. Quand les résultats arrivent, envoyez-les avec /labs.
clinic-score-noted = C’est noté : un score IRLS de { $total } donné en consultation, le { $date }. Je garde seulement le nombre. Pour le corriger, renvoyez-le.
clinic-score-unclear = Je ne peux pas prendre « { $what } » comme score IRLS. C’est un nombre entier de 0 à { $highest }, par exemple : IRLS 24
