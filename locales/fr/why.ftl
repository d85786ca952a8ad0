# Rules and notes of the next step, and their reasons.

button-response =
    { $response ->
        [better] Mieux
        [same] Pareil
       *[worse] Moins bien
    }
response-noted =
    { $response ->
        [better] Merci. C’est noté : depuis la perfusion, vos jambes vont mieux.
        [same] Merci. C’est noté : depuis la perfusion, vos jambes vont pareil.
       *[worse] Merci. C’est noté : depuis la perfusion, vos jambes vont moins bien.
    }

# ---- the rows of §4 after an infusion, and the shades of others
step-l3-expected =
    La prochaine étape du protocole : arrêter le fer, et { $past ->
        [yes] faire le contrôle, qui était prévu le { $retest }.
       *[no] garder la date du contrôle, le { $retest }.
    }

    Votre ferritine est à { $ferritin }. À partir de 300 µg/L, le protocole ne prévoit pas de fer. Mais dans les 8 semaines après une perfusion, on s’attend à une valeur haute.
step-l3-ill =
    La prochaine étape du protocole : pas de fer pour l’instant, et refaire la prise de sang 2 à 4 semaines après votre guérison.

    Votre ferritine est à { $ferritin }. À partir de 300 µg/L, le protocole ne prévoit pas de fer. Mais cette valeur peut paraître trop haute.
step-l4 =
    La prochaine étape du protocole est d’attendre.

    Votre perfusion était le { $infusion }. Si elle aide, le plein effet vient au bout de 4 à 6 semaines. Certaines personnes le sentent après quelques jours, et cela n’aide pas tout le monde. Le point sur vos jambes est le { $check }, le contrôle du fer le { $retest }.
step-l5 =
    La prochaine étape du protocole est de faire le point sur vos jambes, maintenant.

    Votre perfusion était le { $infusion }. Gardez le contrôle à 8 semaines, le { $retest } : une valeur d’avant ce jour n’est pas le contrôle prévu.
step-l5-told =
    La prochaine étape du protocole est de garder le contrôle à 8 semaines, le { $retest }.

    Votre perfusion était le { $infusion }, et votre réponse sur vos jambes est notée. Une valeur d’avant le jour du contrôle n’est pas la valeur prévue.
step-l19 =
    La prochaine étape du protocole est de montrer ces résultats à votre médecin, qui cherche la raison. Du fer en plus pour vos jambes n’est prévu que si elles vous gênent de nouveau.

    Vos jambes sont calmes, mais votre fer est de nouveau bas : { $values }.
step-l6 =
    La prochaine étape du protocole : rien de plus pour l’instant. Une prise de sang par an, et une si vos jambes se remettent à vous gêner.

    { $kind ->
        [infusion] Votre perfusion était le { $infusion }, et vos jambes sont calmes.
        [open] Vos jambes sont calmes maintenant. On ne sait pas si c’est grâce à la perfusion du { $infusion }.
       *[over] Vous ne prenez pas de fer en ce moment, et vos jambes sont calmes.
    }
step-l6-retest = Le contrôle 8 semaines après la perfusion était prévu le { $retest }. Il reste à faire.
step-l8 =
    La prochaine étape du protocole est de demander à votre médecin s’il faut refaire la perfusion.

    { $low ->
        [yes] La perfusion du { $infusion } a aidé, vos jambes vous gênent de nouveau, et votre fer est de nouveau bas : { $values }.
       *[no] La perfusion du { $infusion } a aidé, vos jambes vous gênent de nouveau, et votre fer a baissé.
    }
compared = Comparé au contrôle : { $analyte } { $then } le { $then_on }, { $now } le { $now_on }.
step-l8-tsat = Faites d’abord mesurer votre CST (coefficient de saturation de la transferrine) : refaire la perfusion n’est prévu qu’avec un CST en dessous de 45 %.
step-l9 =
    La prochaine étape du protocole est de voir un médecin pour parler de ce qui peut venir après le fer.

    La perfusion du { $infusion } a aidé, et vos jambes vous gênent de nouveau, mais votre fer n’a pas baissé. Sans baisse, le protocole ne propose pas de la refaire.
step-l9-no-comparison =
    La prochaine étape du protocole est d’avoir de quoi comparer : notez les valeurs du contrôle à 8 semaines si elles sont sous la main, ou refaites mesurer ferritine et CST. Voyez aussi un médecin pour parler de ce qui peut venir après le fer.

    La perfusion du { $infusion } a aidé, et vos jambes vous gênent de nouveau. Le protocole ne propose de la refaire qu’après une baisse depuis ce contrôle.
step-l10-look-again =
    La prochaine étape du protocole est d’attendre et de regarder de nouveau à 12 semaines, le { $check }.

    La perfusion du { $infusion } n’a pas aidé jusqu’ici. Les études ne sont pas d’accord : dans l’une, le bénéfice s’est vu à 6 semaines. Une autre a manqué son but à 4 semaines et vu le bénéfice à 12.
step-l10-less =
    La prochaine étape du protocole est de demander à votre médecin le reste du fer.

    La perfusion du { $infusion } n’a pas aidé. Cela faisait { $milligrams } mg en tout, moins que les 1000 mg du protocole (C11).
step-l10-still-low =
    La prochaine étape du protocole est de voir votre médecin, qui cherche la raison. Ensuite, une perfusion peut être demandée de nouveau.

    La perfusion du { $infusion } n’a pas aidé, et votre fer est toujours bas : { $values }.
step-l10-short =
    La prochaine étape du protocole est de demander à votre médecin une deuxième perfusion.

    La perfusion du { $infusion } n’a pas aidé, et votre ferritine est à { $ferritin }. Jusqu’à 100 µg/L, l’objectif de l’article n’est pas atteint.
step-l10-above =
    La prochaine étape du protocole est de parler à votre médecin d’une deuxième perfusion, ou de ce qui peut venir après le fer.

    La perfusion du { $infusion } n’a pas aidé, et votre ferritine est à { $ferritin }. C’est au-dessus de 100 µg/L, mais certaines personnes ont besoin de 200–300 µg/L. Les sources diffèrent : au-dessus de 100 µg/L, les recommandations américaines n’en donneraient pas d’office, dit-on.
step-l10-trial = Les études ne sont pas d’accord : dans l’une, le bénéfice s’est vu à 6 semaines. Une autre a manqué son but à 4 semaines et vu le bénéfice à 12.
step-l15-either =
    La prochaine étape du protocole est de demander à votre médecin 1000 mg de carboxymaltose ferrique ou de dérisomaltose ferrique en une seule perfusion. L’hôpital décide si cette quantité convient.

    Sinon, en accord avec votre médecin : du fer en comprimés chaque soir si la ferritine est à 75 µg/L ou moins, une double dose un soir sur deux si elle est plus haute.

    Votre ferritine est à { $ferritin } et votre CST à { $tsat } : en dessous de 300 µg/L et de 45 %, les limites du protocole pour le fer.
step-l15-differ =
    { $target ->
        [yes] Les sources diffèrent : au-dessus de 100 µg/L, les recommandations américaines n’en donneraient pas d’office, dit-on ; l’algorithme de la Mayo Clinic ne prévoit une perfusion qu’en dessous.
       *[no] Les sources diffèrent : les recommandations américaines de 2025 préféreraient, dit-on, une perfusion entre 75 et 100 µg/L.
    }
infusion-past = Votre perfusion du { $infusion } date de plus d’un an, elle ne compte donc plus.
branch-infusion = Votre perfusion était le { $infusion }, il y a 8 semaines ou plus. La prochaine étape du protocole dépend de vos jambes.
branch-over = La prochaine étape du protocole dépend de vos jambes. Il y a déjà eu du fer avant, et il n’y en a pas en ce moment.
branch-response = La prochaine étape du protocole dépend de vos jambes, et de l’effet de la perfusion du { $infusion }.
branch-line = { $branch } { $row }.
branch =
    { $legs ->
        [quiet] Si vos jambes sont calmes :
        [bothersome]
            { $helped ->
                [yes] Si elles vous gênent, et que la perfusion avait aidé :
                [no] Si elles vous gênent, et que la perfusion n’avait pas aidé :
               *[unknown] Si vos jambes vous gênent encore :
            }
       *[unknown]
            { $helped ->
                [yes] Si la perfusion avait aidé :
               *[no] Si elle n’avait pas aidé :
            }
    }
brief =
    { $row ->
        [l1] montrer les résultats à votre médecin
        [l2] pas de fer ; demander à un médecin de rechercher une surcharge en fer
        [l3] arrêter le fer
        [l3-bothersome] arrêter le fer ; demander à votre médecin ce qui peut venir après
        [l4] attendre
        [l5] faire le point sur les jambes maintenant, et garder le contrôle
        [l19] le fer est de nouveau bas ; le montrer à votre médecin
        [l6] rien de plus pour l’instant, et une prise de sang par an
        [l7] mesurer la ferritine, avec le fer et le CST
        [l18] refaire la prise de sang 2 à 4 semaines après la guérison
        [l8] demander à votre médecin s’il faut refaire la perfusion
        [l8-tsat] mesurer le CST ; en dessous de 45 %, demander à votre médecin s’il faut refaire la perfusion
        [l9] sans baisse, ne pas refaire la perfusion ; voir un médecin pour ce qui peut venir après le fer
        [l9-no-comparison] mesurer ferritine et CST pour comparer avec le contrôle ; voir un médecin pour ce qui peut venir après le fer
        [l10-look-again] attendre et regarder de nouveau à 12 semaines
        [l10-less] demander à votre médecin le reste du fer
        [l10-still-low] voir votre médecin pour en chercher la raison, puis redemander une perfusion
        [l10-short] demander à votre médecin une deuxième perfusion
        [l10-above] parler à votre médecin d’une deuxième perfusion, ou de ce qui peut venir après le fer
        [l11] garder une dose chaque soir
        [l12] une double dose un soir sur deux, si votre médecin est d’accord
        [l13] un soir sur deux, ou demander une perfusion à votre médecin (si le CST est en dessous de 45 %) ; certaines personnes ont besoin de 200–300 µg/L
        [l14] demander à votre médecin s’il faut arrêter le fer ou continuer un soir sur deux
        [l15] demander à votre médecin une perfusion, ou sinon du fer en comprimés
       *[l16] d’abord mesurer le CST
    }
response-question = La perfusion a-t-elle aidé vos jambes ?
button-helped = La perfusion a aidé
button-not-helped = Elle n’a pas aidé
after-iron-yours = Dans votre liste, ceci peut aggraver les jambes sans repos : { $medicines }. Parlez-en avec la personne qui le prescrit ; ne changez rien de vous-même.

# ---- the notes beneath a step
note-tsat-bound = Votre laboratoire donne le CST seulement comme { $tsat }. Cela ne suffit pas pour décider ; une valeur exacte le pourrait.
note-tsat-stale = Votre CST du { $on }, { $tsat }, est plus ancien de plus de 90 jours que cette ferritine, il ne compte donc plus.
note-c1 = Pour cette prise de sang : { $flaws }. Le fer et le CST peuvent donc être faussés. Refaites-la, bien préparée, si une décision en dépend. (C1)
note-c2-ill = Vous étiez malade dans les 2 semaines d’avant. La ferritine monte avec les infections et le stress, elle peut donc paraître trop haute. (C2)
note-c2-crp = Votre CRP est à { $crp }, au-dessus de 5 mg/L. La ferritine monte avec les infections et le stress, elle peut donc paraître trop haute. (C2)
note-c3-ferritin =
    { $ill ->
        [yes] La ferritine, { $ferritin }, est en dessous de 70 µg/L malgré une maladie.
       *[no] La ferritine, { $ferritin }, est en dessous de 30 µg/L.
    } Un médecin devrait en chercher la cause : saignements, règles abondantes, intestin ou alimentation ; chez les hommes et après la ménopause, l’intestin dans tous les cas. (C3)
note-c3-ask = L’hémoglobine manque : demandez-la aussi.
note-c3-haemoglobin = L’hémoglobine, { $haemoglobin }, est en dessous de { $limit }. Un médecin devrait en chercher la cause : saignements, règles abondantes, intestin ou alimentation ; chez les hommes et après la ménopause, l’intestin dans tous les cas. (C3)
note-c3-either = Hémoglobine { $haemoglobin } : les limites sont { $women } pour les femmes et { $men } pour les hommes. En dessous de la vôtre, un médecin devrait en chercher la cause : saignements, règles abondantes, intestin ou alimentation ; chez les hommes et après la ménopause, l’intestin dans tous les cas. (C3)
note-c4 = Le CST, { $tsat }, est en dessous de 20 %. Les recommandations américaines de 2025 y verraient, dit-on, une raison de donner du fer, même si la ferritine n’est pas basse. (C4)
note-c5-d =
    { $deficient ->
        [yes] La vitamine D, { $value }, est en dessous de 30 nmol/L, ce qui compte comme une carence. Demandez à votre médecin comment la remonter. Elle compte aussi pour le fer (selon l’article ; les preuves sont minces). Fortes doses seulement avec un médecin. (C5)
       *[no] La vitamine D, { $value }, est en dessous de 50 nmol/L. Demandez à votre médecin comment la remonter. Elle compte aussi pour le fer (selon l’article ; les preuves sont minces). Fortes doses seulement avec un médecin. (C5)
    }
note-c5-b12 = La vitamine B12, { $value }, est en dessous de 133 pmol/L : demandez à votre médecin comment la remonter. (C5)
note-c5-b12-unclear = La vitamine B12, { $value }, est dans la zone floue de 133–258 pmol/L : demandez à votre médecin s’il faut la remonter. (C5)
note-c5-folate = Folates { $value }, en dessous de 8 nmol/L : demandez à votre médecin comment les remonter, mais la vitamine B12 avant les folates. (C5)
note-c5-b1 = La vitamine B1, { $value }, est en dessous de 70 nmol/L : demandez à votre médecin comment la remonter. (C5)
note-c5-called = Votre laboratoire a marqué cette valeur comme basse, selon ses propres normes : { $analyte } { $value }. Parlez-en à votre médecin. (C5)
note-c6 = Après 12 semaines de comprimés ou plus, la ferritine n’est pas plus haute qu’avant : { $before } alors, { $now } maintenant. Le fer n’est peut-être pas absorbé : parlez de la perfusion à votre médecin. (C6)
note-c7 = Deux de vos ferritines viennent de laboratoires différents. Leurs mesures peuvent différer jusqu’à la moitié : comparez à l’intérieur d’un même laboratoire. (C7)
note-c8 =
    Gardez le fer à l’écart de ce que vous prenez :
    { $lines }
    Pour tout autre médicament, demandez à un pharmacien. (C8)
note-c9 = Avec ces valeurs, voyez vite un médecin, et aujourd’hui même en cas de malaise ou d’essoufflement. (C9)
medicine-spaced = • { $medicines }
medicine-apart = • { $name } : { $spacing }
medicine-typed = { $name }
worsens-by-name = Dans votre liste, ceci peut aggraver les jambes sans repos : { $names }. Parlez-en avec la personne qui le prescrit, et ne changez rien de vous-même.
note-c9-today = L’hémoglobine, { $haemoglobin }, est en dessous de 70 g/L : voyez un médecin aujourd’hui. (C9)
note-c9-soon = L’hémoglobine, { $haemoglobin }, est en dessous de 80 g/L : voyez vite un médecin, et aujourd’hui même en cas de malaise ou d’essoufflement. (C9)
note-c9-ferritin = La ferritine, { $ferritin }, est au-dessus de 1000 µg/L : voyez vite un médecin. (C9)
note-c10 = Avant tout fer, dites au médecin : { $cautions }. (C10)
note-c11-less = La perfusion faisait { $milligrams } mg de fer en tout, moins que les 1000 mg du protocole. (C11)
note-c11-unknown = Combien de fer contenait la perfusion du { $infusion } ? La quantité du protocole est de 1000 mg. Demandez à l’hôpital, et envoyez-la ainsi : /infusion { $date } 1000mg (C11)
note-c12 = Deux CST de la même prise de sang ne s’accordent pas : { $one } et { $other }. Le laboratoire ou une nouvelle prise de sang dira lequel est juste. D’ici là, le plus haut compte : pas de fer si l’un des deux est à 45 % ou plus. (C12)
caution =
    { $caution ->
        [family] surcharge en fer (hémochromatose) chez un parent, un frère ou une sœur
        [kidney-liver] maladie des reins ou du foie
        [surgery] opération de l’estomac ou de l’intestin
       *[breast-feeding] allaitement
    }
button-caution =
    { $ticked ->
        [yes] ✅ { $caution ->
            [family] Surcharge en fer dans la famille
            [kidney-liver] Reins ou foie
            [surgery] Opération estomac ou intestin
           *[breast-feeding] J’allaite
        }
       *[no] { $caution ->
            [family] Surcharge en fer dans la famille
            [kidney-liver] Reins ou foie
            [surgery] Opération estomac ou intestin
           *[breast-feeding] J’allaite
        }
    }
cautions-question =
    Une question avant tout fer. L’une de ces choses vous concerne-t-elle ?

    • surcharge en fer (hémochromatose) chez un parent, un frère ou une sœur
    • maladie des reins ou du foie
    • opération de l’estomac ou de l’intestin
    • allaitement

    Votre médecin devrait le savoir avant que vous receviez du fer.
button-cautions-none = Rien de tout cela
button-cautions-done = Terminé
cautions-noted =
    { $cautions ->
        [none] C’est noté : rien de tout cela.
       *[other] C’est noté. Avant tout fer, dites au médecin : { $cautions }.
    }
notes-more = Au sujet des mêmes résultats :
medicine-name =
    { $medicine ->
        [levothyroxine] lévothyroxine
        [tetracycline] doxycycline et autres cyclines
        [quinolone] antibiotiques quinolones
        [bisphosphonate] bisphosphonates
        [mineral] antiacides, calcium, magnésium, zinc
        [binding] méthyldopa, pénicillamine et autres
        [levodopa] lévodopa
        [acid] médicaments contre l’acidité de l’estomac
        [agonist] agonistes dopaminergiques
        [alpha2delta] gabapentine ou prégabaline
        [opioid] opioïdes
        [mirtazapine] mirtazapine
        [antidepressant] antidépresseurs
        [antihistamine] antihistaminiques qui font dormir
        [nausea] métoclopramide ou prochlorpérazine
        [antipsychotic] antipsychotiques
       *[lithium] lithium
    }
spacing =
    { $way ->
        [hours] { $hours } heures
        [far-apart] le plus loin possible l’un de l’autre
       *[less-taken-in] avec moins d’acidité, moins de fer est absorbé
    }

# ---- where a rule comes from
rule-line =
    { $origin ->
        [guideline] Règle { $rule } du protocole · d’une recommandation
        [safety] Règle { $rule } du protocole · une règle de prudence
        [our-choice] Règle { $rule } du protocole · notre propre choix
        [article-guideline] Règle { $rule } du protocole · de l’article, avec une remarque d’une recommandation
        [article-safety] Règle { $rule } du protocole · de l’article, avec une règle de prudence
        [article-our-choice] Règle { $rule } du protocole · de l’article, avec un choix à nous
       *[article] Règle { $rule } du protocole · de l’article
    }
rule-lines = Règles du protocole : { $rules }
origin =
    { $origin ->
        [guideline] recommandation
        [safety] règle de prudence
        [our-choice] notre propre choix
        [article-guideline] article et recommandation
        [article-safety] article et règle de prudence
        [article-our-choice] article et choix à nous
       *[article] article
    }
source =
    { $source ->
        [earley] Earley, conférence de 2018, telle que l’article la cite
        [winkelman] Winkelman JW et al., J Clin Sleep Med 2025;21:137–152 (tel que rapporté ailleurs)
        [labels] les notices de ces médicaments
        [phosphate] notices de médicaments ; MHRA 2020
        [unnamed] des recommandations ; le protocole ne cite pas d’article précis
        [safety] une règle de prudence du protocole
       *[our-choice] notre propre choix, tiré d’aucun article
    }

# ---- /why
button-why = Pourquoi ?
why-given = Il s’agit de l’étape du { $on }.
why-then =
    Elle a été donnée d’après ce qui valait ce jour-là. Depuis, { $since ->
        [stopped] vos comprimés ont été arrêtés
        [started] des comprimés ont été commencés
        [infusion] il y a eu une perfusion
        [infusion-gone] la perfusion sur laquelle elle reposait ne compte plus
        [results] des résultats plus récents sont arrivés
       *[excluded] vos réponses du début ont changé
    }. Pour l’étape d’aujourd’hui : /next
why-old-rules = Les règles ont changé depuis. /next donne l’étape d’aujourd’hui.
why-source =
    { $origin ->
        [guideline] Règle { $rule }, d’une recommandation. Source : { $sources }.
        [safety] Règle { $rule }, une règle de prudence. Source : { $sources }.
        [our-choice] Règle { $rule }, notre propre choix. Source : { $sources }.
        [article-guideline] Règle { $rule }, de l’article et d’une recommandation. Sources : { $sources }.
        [article-safety] Règle { $rule }, de l’article, avec une règle de prudence. Sources : { $sources }.
        [article-our-choice] Règle { $rule }, de l’article, avec un choix à nous. Sources : { $sources }.
       *[article] Règle { $rule }, de l’article. Sources : { $sources }.
    }
why-notes = En dessous, il y avait { $rules }. Chacune a son /why, par exemple /why C1.
why-used =
    Ce qui a compté :
    { $lines }
why-missing =
    Ce qui manque :
    { $lines }
why-changes =
    Ce qui changerait l’étape :
    { $lines }
why-change = • { $change } : { $rows }
change =
    { $kind ->
        [tsat-from] CST de { $limit } % ou plus
        [tsat-below] CST en dessous de { $limit } %
        [ferritin-up-to] ferritine jusqu’à { $limit } µg/L
        [ferritin-between] ferritine au-dessus de { $limit }, jusqu’à { $upper } µg/L
        [ferritin-above-below] ferritine au-dessus de { $limit }, en dessous de { $upper } µg/L
        [ferritin-from] ferritine de { $limit } µg/L ou plus
        [legs-quiet] des jambes calmes
        [legs-bother] des jambes qui vous gênent
        [helped] une perfusion qui a aidé
        [not-helped] une perfusion qui n’a pas aidé
       *[day] à partir du { $day }
    }
used-value = • { $analyte } { $value }, du { $on }
used-retest = • au contrôle : { $analyte } { $value }, du { $on }
used-no-iron = • pas de fer en cours
used-oral = • fer en comprimés depuis le { $since }
used-infusion = • perfusion du { $on }
used-legs =
    { $symptoms ->
        [quiet] • vos jambes : calmes
       *[bothersome] • vos jambes : elles vous gênent
    }
used-response =
    { $responded ->
        [yes] • la perfusion a aidé
       *[no] • la perfusion n’a pas aidé
    }
used-exclusions = • vos réponses du début : { $reasons }
used-medicines = • vos médicaments : { $medicines }
missing-value = • { $analyte }
missing-tsat-stale = • un CST à peu près aussi récent que la ferritine ; le dernier est du { $on }
missing-legs = • si vos jambes vous gênent encore
missing-response = • si la perfusion a aidé
missing-retest = • ferritine ou CST du contrôle après la perfusion, avec une valeur plus tardive à côté
missing-sex = • quelle limite d’hémoglobine vaut pour vous (femme ou homme)
why-how = Demandez ainsi : /why pour la dernière étape, /why L12 ou /why E2 pour une règle, /why fer pour savoir pourquoi du fer, /why soir pour savoir pourquoi le fer se prend le soir.
why-iron = Les jambes sans repos vont de pair avec trop peu de fer dans certaines zones du cerveau. On le voit à l’IRM. Une prise de sang montre le fer du corps, pas celui du cerveau. Votre ferritine peut donc sembler normale alors que le cerveau manque de fer. Le cerveau se remplit lentement, et surtout la nuit. C’est pourquoi il faut des semaines après une perfusion, et des mois avec des comprimés.
why-iron-helps = Beaucoup sont soulagés, certains en quelques jours. Cela n’aide pas tout le monde. Dans un suivi, 15 femmes sur 39 n’avaient plus de symptômes une fois leur fer redevenu normal (Psychiatry Investig 2018;15:390).
infusion-kinds = La plupart des études sur les jambes sans repos ont utilisé le carboxymaltose ferrique. Le dérisomaltose ferrique reste un peu moins longtemps dans le sang. L’auteur de l’article pense qu’une perfusion, quelle qu’elle soit, vaut mieux que rien.
infusion-cost = Au Royaume-Uni, elle coûte au moins 500 £ en privé, selon l’article. En cas d’anémie, le NHS la prend peut-être en charge.
why-unknown = Je ne connais pas de règle appelée « { $what } ».
why-gone = Je ne retrouve plus cette étape. /next donne celle d’aujourd’hui.
why-rule =
    { $rule ->
        [X1] Le protocole n’a pas été écrit pour tout le monde : ni pendant une grossesse, ni en dialyse, ni avant 18 ans, ni avec une surcharge en fer, des transfusions répétées ou une anémie héréditaire, ni avec un intestin enflammé ou rétréci, un ulcère actif ou une allergie au fer, ni si un soignant a déconseillé le fer. Il n’y a alors ni étape de fer ni rappel ; les résultats vont à votre médecin.
        [H1] Un arrêt pour trop de fer ne vieillit pas : seule une valeur plus récente sous la limite y met fin. Je vous demande alors avant de vous rappeler le fer.
        [L1] Un cas d’exclusion s’applique, ce protocole n’a donc pas de prochaine étape : montrez les résultats à votre médecin.
        [L2] Avec un CST de 45 % ou plus, le protocole ne donne pas de fer : il faut un CST en dessous de 45 %. Si la prise de sang n’était pas faite comme il faut, on la refait d’abord ; sinon, un médecin devrait rechercher une surcharge en fer. Seul un CST plus récent en dessous de 45 % y met fin.
        [L3] Avec une ferritine de 300 µg/L ou plus, le plafond du protocole est atteint : on arrête le fer, jusqu’à ce qu’une ferritine plus récente soit en dessous de 300. Dans les 8 semaines après une perfusion, on s’attend à une valeur haute, et une maladie peut la faire paraître trop haute.
        [L4] Les 6 premières semaines après une perfusion, on attend : si elle aide, le plein effet vient au bout de 4 à 6 semaines.
        [L5] Entre 6 et 8 semaines après une perfusion, on fait le point sur les jambes. Le contrôle reste à 8 semaines ; une valeur plus tôt n’est pas la valeur prévue.
        [L19] Les jambes sont calmes après du fer, mais la ferritine est de nouveau à 75 µg/L ou moins, ou le CST en dessous de 20 % : un médecin devrait en chercher la raison. Du fer en plus pour les jambes n’est prévu que si elles gênent de nouveau.
        [L6] Il y a eu du fer, il n’en faut plus maintenant et les jambes sont calmes : rien de plus, sauf une prise de sang par an et une si les symptômes reviennent.
        [L7] Sans une ferritine claire et récente, il n’y a pas d’étape. Elle est trop ancienne après 12 mois, ou après 6 quand on prend du fer ; après une perfusion, une valeur d’avant la 8e semaine ne compte pas.
        [L18] Une maladie fait monter la ferritine. Au-dessus de 75 µg/L, une valeur d’un jour de maladie ne décide donc rien : refaites-la 2 à 4 semaines après votre guérison.
        [L8] Le dernier fer était une perfusion et elle a aidé, les symptômes reviennent, et le fer a baissé depuis le contrôle ou est de nouveau bas, avec une ferritine en dessous de 300 µg/L et un CST en dessous de 45 % : demandez s’il faut refaire la perfusion.
        [L9] La perfusion a aidé et les symptômes reviennent, mais le fer n’a pas baissé, ou il n’y a rien à comparer : sans baisse, le protocole ne propose pas de refaire la perfusion.
        [L10] La perfusion n’a jamais aidé. Avant 12 semaines : regarder de nouveau. Moins de 1000 mg : demander le reste. De nouveau bas : chercher d’abord la raison. Ferritine jusqu’à 100 µg/L : demander une deuxième perfusion ; au-dessus de 100 : cela, ou ce qui vient après le fer.
        [L11] Du fer en comprimés est en cours et la ferritine est à 75 µg/L ou moins : une dose chaque soir, contrôle dans 3 mois. Avec un CST en dessous de 45 %, une perfusion est le premier choix.
        [L12] Du fer en comprimés est en cours et la ferritine est au-dessus de 75, jusqu’à 100 µg/L : l’absorption ralentit, une double dose un soir sur deux peut donc mieux marcher, jamais plus de 210 mg. Les sources diffèrent : les recommandations américaines de 2025 préféreraient, dit-on, une perfusion entre 75 et 100.
        [L13] Du fer en comprimés est en cours, la ferritine dépasse 100 sans atteindre 300 µg/L, et les jambes gênent encore : certaines personnes ont besoin de 200–300, on continue donc un soir sur deux, ou on demande une perfusion (CST en dessous de 45 %). Les sources diffèrent au-dessus de 100.
        [L14] Du fer en comprimés est en cours, la ferritine dépasse 100 sans atteindre 300 µg/L, et les jambes sont calmes : l’objectif est atteint. Un médecin décide avec vous d’arrêter ou de continuer un soir sur deux.
        [L15] Pas de fer en cours, ferritine en dessous de 300 µg/L et CST en dessous de 45 % : le premier choix est 1000 mg en une perfusion ; sinon des comprimés, chaque soir jusqu’à 75 µg/L, une double dose un soir sur deux au-dessus. Au-dessus de 75, les sources diffèrent.
        [L16] Pas de fer en cours et ferritine en dessous de 300 µg/L, mais CST inconnu : il faut d’abord le mesurer, car à 45 % ou plus le protocole ne donne pas de fer.
        [C1] Du fer dans les 48 heures d’avant, de la nourriture ou une prise de sang plus tard dans la journée peuvent fausser le fer et le CST.
        [C2] La ferritine monte avec les infections et le stress. Après une maladie dans les 2 semaines d’avant, ou avec une CRP au-dessus de 5 mg/L, elle peut paraître trop haute : au-dessus de 75 µg/L, elle ne décide alors d’aucune étape.
        [C3] Ferritine en dessous de 30 µg/L (de 70 en cas de maladie), ou hémoglobine en dessous de 120 g/L (femmes) ou de 130 (hommes) : un médecin devrait en chercher la cause.
        [C4] Les recommandations américaines de 2025 verraient, dit-on, une raison de donner du fer dans un CST en dessous de 20 %, même avec une ferritine au-dessus de 75 µg/L.
        [C5] Les vitamines basses se corrigent aussi : vitamine D en dessous de 50 nmol/L (30 : carence), B12 en dessous de 133 pmol/L (133–258 : flou), folates en dessous de 8 nmol/L, B1 en dessous de 70 nmol/L. La B12 passe avant les folates.
        [C6] Si la ferritine n’est pas plus haute après 12 semaines de comprimés, pris le plus souvent, le fer n’est peut-être pas absorbé.
        [C7] Les mesures de ferritine de deux laboratoires peuvent différer jusqu’à la moitié.
        [C8] Le fer se lie à certains médicaments, et eux au fer ; quelques heures d’écart gardent l’effet des deux.
        [C9] Une hémoglobine en dessous de 70 g/L est une raison de voir un médecin aujourd’hui ; en dessous de 80 g/L, ou avec une ferritine au-dessus de 1000 µg/L, vite.
        [C10] Une surcharge en fer dans la famille, une maladie des reins ou du foie, une opération de l’estomac ou de l’intestin et l’allaitement n’excluent personne, mais un médecin devrait le savoir avant tout fer.
        [C11] La perfusion du protocole est de 1000 mg, et les perfusions de 56 jours comptent ensemble. Moins, c’est moins que ce qu’il demande.
        [C12] Le CST d’un laboratoire et celui qui se calcule avec ses autres valeurs devraient s’accorder. S’ils diffèrent de plus de 5 points, le plus haut compte jusqu’à ce que le laboratoire ait tranché.
        [O1] Quand le fer est fini mais pas les symptômes, le protocole cite des médicaments qu’un médecin peut prescrire, d’abord les ligands α2δ. L’auteur dit que c’est ce qu’il connaît le moins.
        [B0] Les analyses viennent avant le premier comprimé : trop de fer fait du mal, et seuls la ferritine et le CST peuvent le dire. Un médecin qui les a vérifiés, cela suffit aussi.
        [B1] Les premières analyses sont le fer, la ferritine et le CST, la vitamine D, et les vitamines B1, B9 (folates) et B12. La CRP et l’hémoglobine aident à lire la ferritine.
        [B2] La prise de sang se fait le matin, à jeun, et sans fer depuis au moins 2 jours, car la nourriture, l’heure et le fer lui-même déplacent les valeurs.
        [R1] Avec des comprimés, le fer est contrôlé 3 mois après le début, et de nouveau après chaque contrôle tant qu’ils continuent.
        [R2] Après une perfusion : un point sur les jambes à 6 semaines, le fer dans le sang à 8 semaines.
        [R3] Sans effet à 6 semaines, on regarde de nouveau à 12. Les études ne sont pas d’accord : dans l’une, le bénéfice s’est vu à 6 semaines. Une autre a manqué son but à 4 semaines et vu le bénéfice à 12.
        [R4] La date d’un contrôle est demandée 7 jours avant qu’il soit prévu. Sans réponse, je redemande après 7, 14 et 30 jours, puis chaque mois.
        [R5] Pas de fer les deux soirs d’avant une prise de sang, pour qu’au moins 48 heures passent. Ils comptent comme prévus, pas comme des oublis.
        [R6] Le soir d’une prise de sang, puis 3, 7 et 14 jours après, puis chaque semaine, je demande les résultats, jusqu’à ce qu’ils arrivent ou que vous disiez non.
        [R7] De nouveaux résultats, une autre façon de prendre le fer ou une perfusion déplacent toutes ces dates.
        [R8] 8 semaines après une prise de sang prévue et pas faite, je dis que le protocole ne continue pas sans elle. Une semaine plus tard, mes rappels s’arrêtent, jusqu’à des résultats, une date ou l’avis d’un médecin.
        [R9] Quand le fer est fini, une prise de sang par an montre s’il suffit toujours.
        [R10] Si des jambes que le fer avait calmées vont nettement moins bien, le protocole regarde de nouveau la ferritine et le CST. Je le dis une fois par mois au plus.
        [E1] La dose est d’environ 75 mg de fer sous forme de bisglycinate de fer, avec au moins 100 mg de vitamine C. C’est plus que les limites générales par jour pour les adultes (États-Unis 45 mg, Union européenne 40 mg avec l’alimentation, Royaume-Uni 17 mg en compléments) : voyez donc cela avec un médecin.
        [E2] Le fer se prend l’estomac vide, 2 heures après le dernier repas, sans thé ni café, car la nourriture, le thé et le café l’empêchent de passer. Pourquoi le soir : l’article raisonne que le cerveau prend le fer la nuit. Dans une étude sur 34 femmes, l’absorption de l’après-midi était de 37 % plus faible que celle du matin. C’est peut-être un hasard, et le soir n’a pas été mesuré. Vous pouvez régler l’heure à votre goût.
        [E3] L’attente commence à la fin de votre dernier repas, c’est pourquoi je la demande. Sans réponse, je compte avec l’heure habituelle, et je le dis.
        [E4] Après du fer, le corps fabrique de l’hepcidine, qui bloque la dose suivante. Il faut donc au moins un jour entre deux doses, moins 60 minutes de marge pour que les soirs ne se décalent pas.
        [E5] Un rappel ne vient jamais après l’heure du coucher : le sommeil compte plus. Si l’attente la dépasse, je viens à l’heure du coucher, je dis pourquoi et je propose de sauter.
        [E6] Au-dessus de 75 µg/L de ferritine, une double dose un soir sur deux (48 heures) peut être mieux absorbée qu’une dose chaque soir.
        [E7] Pris, plus tard, sauté, remangé : un bouton pour chacun, et chacun peut être annulé.
        [E8] Un rappel sans réponse revient après 30 minutes, deux fois au plus, sauf autre réglage. Ensuite, la soirée est inconnue, jamais prise.
        [E9] Une soirée va de midi à midi, une dose à 00:40 compte donc pour la veille au soir.
        [E10] Un rappel retardé dit quand il était prévu ; si sa soirée est passée, il n’est pas envoyé, et c’est noté.
        [E11] L’heure de votre horloge fait foi. Quand l’heure change ou que vous voyagez, les rappels suivent, et deux doses ne sont jamais à moins d’un jour l’une de l’autre.
        [E12] Si vous comptez vos comprimés, je vous préviens 7 jours avant la fin.
        [E13] L’article propose de la vitamine D à côté du fer, et un complexe B quand une vitamine B est basse ; les deux sont libres ici.
        [E14] Après 3 soirs sans aucune réponse, j’envoie un seul message par soir. Après 7, je demande s’il faut attendre. Les prises de sang et les questions après une perfusion viennent quand même, une fois. Vous ne me devez jamais rien.
        [E15] Une heure écrite sans préciser matin ou soir, je la lis comme le soir, et je vous montre ce que j’ai noté.
        [E16] À midi, une soirée devient une ligne. Ce qui manque peut être ajouté jusqu’au midi suivant.
        [N] Les questions du soir sont les nôtres, assez courtes pour un seul geste chacune. 14 nuits donnent une médiane que l’on peut comparer.
        [I] L’article demande une perfusion de 1000 mg ; l’hôpital décide si cela convient. Ensuite, le phosphate peut baisser : une nouvelle douleur aux os ou aux muscles ou une fatigue qui s’aggrave, c’est pour un médecin.
       *[W] Les agonistes dopaminergiques et la lévodopa peuvent faire commencer les jambes sans repos plus tôt, les étendre ou les renforcer. Cela s’appelle une augmentation. Demandez au médecin qui les prescrit ; ne changez pas la dose de vous-même.
    }
why-rule-old =
    { $rule ->
        [L2] Avec un CST de 45 % ou plus, le protocole ne donne pas de fer : il faut un CST en dessous de 45 %. Un médecin devrait rechercher une surcharge en fer.
        [L3] Avec une ferritine de 300 µg/L ou plus, le plafond du protocole est atteint : on arrête le fer. Dans les 8 semaines après une perfusion, on s’attend à une valeur haute.
        [L4] Les 6 premières semaines après une perfusion, on attend : le plein effet vient au bout de 4 à 6 semaines.
        [L6] 8 semaines ou plus après une perfusion, avec des jambes calmes : cela a marché jusqu’ici. Refaites une prise de sang si les symptômes reviennent.
        [L7] Sans une ferritine claire, il n’y a pas d’étape : mesurer la ferritine, avec le fer et le CST, bien préparé.
        [L8] La perfusion a aidé, les symptômes reviennent et le fer a baissé depuis le contrôle, avec une ferritine en dessous de 300 µg/L et un CST en dessous de 45 % : demandez s’il faut refaire la perfusion.
        [L10] La perfusion n’a jamais aidé. Ferritine au-dessus de 100 µg/L : les réserves sont assez pleines, demandez donc ce qui vient après le fer. 100 ou moins : le fer n’est pas arrivé, voyez donc un médecin avant d’en reprendre. Les études ne sont pas d’accord : dans l’une, le bénéfice s’est vu à 6 semaines. Une autre a manqué son but à 4 semaines et vu le bénéfice à 12.
        [L12] Du fer en comprimés est en cours et la ferritine est au-dessus de 75, jusqu’à 100 µg/L : l’absorption ralentit, une double dose un soir sur deux peut donc mieux marcher. Les sources diffèrent : les recommandations américaines de 2025 préféreraient, dit-on, une perfusion entre 75 et 100.
        [L13] Du fer en comprimés est en cours, la ferritine dépasse 100 sans atteindre 300 µg/L, et les jambes gênent encore : certaines personnes ont besoin de 200–300, on continue donc, ou on demande une perfusion (CST en dessous de 45 %).
        [L14] Du fer en comprimés est en cours, la ferritine dépasse 100 sans atteindre 300 µg/L, et les jambes sont calmes : l’objectif est atteint. Un médecin décide avec vous d’arrêter ou d’entretenir.
        [L15] Pas de fer en cours, ferritine en dessous de 300 µg/L et CST en dessous de 45 % : le premier choix est 1000 mg en une perfusion ; sinon des comprimés, chaque soir jusqu’à 75 µg/L, une double dose un soir sur deux au-dessus.
        [C1] Du fer dans les 48 heures d’avant, de la nourriture ou une prise de sang plus tard dans la journée peuvent fausser le fer et le CST.
        [C2] La ferritine monte avec les infections et le stress. Après une maladie dans les 2 dernières semaines, ou avec une CRP au-dessus de 5 mg/L, elle peut paraître trop haute.
        [C3] Une ferritine en dessous de 15 µg/L, ou une hémoglobine en dessous de 120 g/L (femmes) ou de 130 (hommes), va vers la carence ou l’anémie : un médecin devrait en chercher la cause.
        [C6] Si la ferritine n’est pas plus haute après 12 semaines de comprimés, le fer n’est peut-être pas absorbé.
       *[C9] Une hémoglobine en dessous de 80 g/L ou une ferritine au-dessus de 1000 µg/L est une raison de voir vite un médecin.
    }
