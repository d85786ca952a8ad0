# Rules and notes of the next step, and their reasons.

button-response =
    { $response ->
        [better] Besser
        [same] Gleich
       *[worse] Schlechter
    }
response-noted =
    { $response ->
        [better] Danke. Notiert: Seit der Infusion geht es deinen Beinen besser.
        [same] Danke. Notiert: Seit der Infusion geht es deinen Beinen wie vorher.
       *[worse] Danke. Notiert: Seit der Infusion geht es deinen Beinen schlechter.
    }

# ---- the rows of §4 after an infusion, and the shades of others
step-l3-expected =
    Der nächste Schritt des Protokolls: kein Eisen mehr und { $past ->
        [yes] jetzt die Kontrolle, die am { $retest } fällig war.
       *[no] die Kontrolle wie geplant am { $retest }.
    }

    Dein Ferritin liegt bei { $ferritin }. Die Obergrenze des Protokolls, 300 µg/L, ist damit erreicht. In den ersten 8 Wochen nach einer Infusion ist ein hoher Wert aber zu erwarten.
step-l3-ill =
    Der nächste Schritt des Protokolls: vorerst kein Eisen. Wiederhole den Test, wenn du seit 2–4 Wochen wieder gesund bist.

    Dein Ferritin liegt bei { $ferritin }. Die Obergrenze des Protokolls, 300 µg/L, ist damit erreicht, aber der Wert kann zu hoch ausgefallen sein.
step-l4 =
    Der nächste Schritt des Protokolls: abwarten.

    Deine Infusion war am { $infusion }. Wenn sie hilft, kommt die volle Wirkung nach 4–6 Wochen. Manche spüren schon nach Tagen etwas, und nicht allen hilft sie. Am { $check } frage ich, ob sie deinen Beinen geholfen hat. Am { $retest } ist die Kontrolle der Eisenwerte.
step-l5 =
    Der nächste Schritt des Protokolls: jetzt die Frage, ob die Infusion geholfen hat.

    Deine Infusion war am { $infusion }. Die Kontrolle nach 8 Wochen am { $retest } bleibt: Ein Wert von davor ersetzt sie nicht.
step-l5-told =
    Der nächste Schritt des Protokolls: Die Kontrolle nach 8 Wochen am { $retest } bleibt.

    Deine Infusion war am { $infusion }, und ob sie geholfen hat, ist notiert. Ein Wert von vor der Kontrolle ersetzt sie nicht.
step-l19 =
    Der nächste Schritt des Protokolls: Zeig diese Werte deinem Arzt oder deiner Ärztin, damit der Grund gefunden wird. Mehr Eisen für die Beine kommt erst infrage, wenn sie dich wieder plagen.

    Deine Beine sind ruhig, aber dein Eisen ist wieder niedrig: { $values }.
step-l6 =
    Der nächste Schritt des Protokolls: vorerst nichts weiter. Lass einmal im Jahr testen und auch, wenn dich die Beine wieder plagen.

    { $kind ->
        [infusion] Deine Infusion war am { $infusion }, und deine Beine sind ruhig.
        [open] Deine Beine sind jetzt ruhig. Ob das von der Infusion vom { $infusion } kommt, ist offen.
       *[over] Du nimmst zurzeit kein Eisen, und deine Beine sind ruhig.
    }
step-l6-retest = Die Kontrolle 8 Wochen nach der Infusion war am { $retest } fällig. Sie fehlt noch.
step-l8 =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin, ob die Infusion wiederholt werden kann.

    { $low ->
        [yes] Die Infusion vom { $infusion } hat geholfen, deine Beine plagen dich wieder, und dein Eisen ist wieder niedrig: { $values }.
       *[no] Die Infusion vom { $infusion } hat geholfen, deine Beine plagen dich wieder, und dein Eisen ist gesunken.
    }
compared = Verglichen mit der Kontrolle: { $analyte } { $then } am { $then_on }, { $now } am { $now_on }.
step-l8-tsat = Lass erst die TSAT (Transferrinsättigung) bestimmen: Wiederholt wird die Infusion nur bei einer TSAT unter 45 %.
step-l9 =
    Der nächste Schritt des Protokolls: Besprich mit einem Arzt oder einer Ärztin, was nach dem Eisen kommen kann.

    Die Infusion vom { $infusion } hat geholfen, und deine Beine plagen dich wieder, aber dein Eisen ist nicht gesunken. Dann sieht das Protokoll keine weitere Infusion vor.
step-l9-no-comparison =
    Der nächste Schritt des Protokolls: Es fehlt ein Vergleich. Trag die Werte der Kontrolle nach 8 Wochen ein, wenn du sie zur Hand hast, oder lass Ferritin und TSAT neu bestimmen. Besprich auch mit einem Arzt oder einer Ärztin, was nach dem Eisen kommen kann.

    Die Infusion vom { $infusion } hat geholfen, und deine Beine plagen dich wieder. Eine weitere Infusion sieht das Protokoll nur vor, wenn das Eisen seit der Kontrolle gesunken ist.
step-l10-look-again =
    Der nächste Schritt des Protokolls: abwarten und nach 12 Wochen, am { $check }, noch einmal schauen.

    Die Infusion vom { $infusion } hat bisher nicht geholfen. Studien sind sich nicht einig: In einer zeigte sich der Nutzen nach 6 Wochen. Eine andere verfehlte ihr Ziel nach 4 Wochen und sah den Nutzen nach 12.
step-l10-less =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach dem Eisen, das noch fehlt.

    Die Infusion vom { $infusion } hat nicht geholfen. Es waren insgesamt { $milligrams } mg, weniger als die 1000 mg des Protokolls (C11).
step-l10-still-low =
    Der nächste Schritt des Protokolls: Geh zu deinem Arzt oder deiner Ärztin, damit der Grund gefunden wird. Danach kannst du wieder nach einer Infusion fragen.

    Die Infusion vom { $infusion } hat nicht geholfen, und dein Eisen ist immer noch niedrig: { $values }.
step-l10-short =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach einer zweiten Infusion.

    Die Infusion vom { $infusion } hat nicht geholfen, und dein Ferritin liegt bei { $ferritin }. Bis 100 µg/L ist das Ziel des Artikels nicht erreicht.
step-l10-above =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach einer zweiten Infusion oder danach, was nach dem Eisen kommen kann.

    Die Infusion vom { $infusion } hat nicht geholfen, und dein Ferritin liegt bei { $ferritin }. Das ist über 100 µg/L, aber manche brauchen 200–300 µg/L. Die Quellen sind sich nicht einig: Es wird berichtet, dass die US-Leitlinie über 100 µg/L in der Regel kein Eisen vorsieht.
step-l10-trial = Studien sind sich nicht einig: In einer zeigte sich der Nutzen nach 6 Wochen. Eine andere verfehlte ihr Ziel nach 4 Wochen und sah den Nutzen nach 12.
step-l15-either =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach einer Infusion mit 1000 mg Eisencarboxymaltose oder Eisenderisomaltose, alles auf einmal. Ob diese Menge passt, entscheidet die Praxis.

    Wenn das nicht geht: Eisentabletten, mit deinem Arzt oder deiner Ärztin abgesprochen. Bis zu einem Ferritin von 75 µg/L jeden Abend, darüber jeden zweiten Abend die doppelte Dosis.

    Ferritin { $ferritin } und TSAT { $tsat } liegen unter den Grenzen des Protokolls für Eisen, 300 µg/L und 45 %.
step-l15-differ =
    { $target ->
        [yes] Die Quellen sind sich nicht einig: Es wird berichtet, dass die US-Leitlinie über 100 µg/L in der Regel kein Eisen vorsieht und das Schema der Mayo-Klinik eine Infusion nur darunter.
       *[no] Die Quellen sind sich nicht einig: Es wird berichtet, dass die US-Leitlinie von 2025 bei 75–100 µg/L eine Infusion vorzieht.
    }
infusion-past = Deine Infusion vom { $infusion } ist mehr als ein Jahr her und zählt nicht mehr.
branch-infusion = Deine Infusion war am { $infusion }, das ist mindestens 8 Wochen her. Der nächste Schritt des Protokolls hängt davon ab, wie es deinen Beinen geht.
branch-over = Der nächste Schritt des Protokolls hängt von deinen Beinen ab. Eisen hattest du schon einmal, zurzeit nimmst du keines.
branch-response = Der nächste Schritt des Protokolls hängt von deinen Beinen ab und davon, ob die Infusion vom { $infusion } geholfen hat.
branch-line = { $branch } { $row }.
branch =
    { $legs ->
        [quiet] Wenn deine Beine ruhig sind:
        [bothersome]
            { $helped ->
                [yes] Wenn sie dich plagen und die Infusion geholfen hat:
                [no] Wenn sie dich plagen und die Infusion nicht geholfen hat:
               *[unknown] Wenn dich deine Beine noch plagen:
            }
       *[unknown]
            { $helped ->
                [yes] Wenn die Infusion geholfen hat:
               *[no] Wenn sie nicht geholfen hat:
            }
    }
brief =
    { $row ->
        [l1] Geh mit den Werten zu deinem Arzt oder deiner Ärztin
        [l2] kein Eisen; lass in der Praxis eine Eisenüberladung abklären
        [l3] kein Eisen mehr
        [l3-bothersome] kein Eisen mehr; frag in der Praxis, was danach kommen kann
        [l4] abwarten
        [l5] jetzt die Frage, ob die Infusion geholfen hat; die Kontrolle bleibt
        [l19] Das Eisen ist wieder niedrig; zeig die Werte in der Praxis
        [l6] vorerst nichts weiter, nur ein Test im Jahr
        [l7] Lass Ferritin bestimmen, dazu Eisen und TSAT
        [l18] Wiederhole den Test, wenn du seit 2–4 Wochen wieder gesund bist
        [l8] Frag in der Praxis nach einer weiteren Infusion
        [l8-tsat] Lass erst die TSAT bestimmen; liegt sie unter 45 %, frag in der Praxis nach einer weiteren Infusion
        [l9] keine weitere Infusion, solange das Eisen nicht gesunken ist; besprich in der Praxis, was nach dem Eisen kommen kann
        [l9-no-comparison] Lass Ferritin und TSAT bestimmen, zum Vergleich mit der Kontrolle; besprich in der Praxis, was nach dem Eisen kommen kann
        [l10-look-again] abwarten und nach 12 Wochen noch einmal schauen
        [l10-less] Frag in der Praxis nach dem Eisen, das noch fehlt
        [l10-still-low] Lass in der Praxis den Grund suchen, dann frag wieder nach einer Infusion
        [l10-short] Frag in der Praxis nach einer zweiten Infusion
        [l10-above] Frag in der Praxis nach einer zweiten Infusion oder danach, was nach dem Eisen kommen kann
        [l11] weiter jeden Abend eine Dosis
        [l12] jeden zweiten Abend die doppelte Dosis, wenn dein Arzt oder deine Ärztin zustimmt
        [l13] jeden zweiten Abend Eisen, oder frag in der Praxis nach einer Infusion (wenn die TSAT unter 45 % liegt); manche brauchen 200–300 µg/L
        [l14] Frag in der Praxis, ob du das Eisen absetzt oder jeden zweiten Abend weitermachst
        [l15] Frag in der Praxis nach einer Infusion oder sonst nach Eisentabletten
       *[l16] Lass erst die TSAT bestimmen
    }
response-question = Hat die Infusion deinen Beinen geholfen?
button-helped = Hat geholfen
button-not-helped = Hat nicht geholfen
after-iron-yours = Auf deiner Liste steht etwas, das die Beine unruhiger machen kann: { $medicines }. Sprich darüber mit der Praxis, die es dir verschreibt. Ändere nichts allein.

# ---- the notes beneath a step
note-tsat-bound = Das Labor nennt die TSAT nur als { $tsat }. Damit ist nichts entschieden, mit einem genauen Wert schon.
note-tsat-stale = Deine TSAT von { $tsat } ist vom { $on }, mehr als 90 Tage älter als dieses Ferritin. Darum zählt sie nicht mehr.
note-c1 = Zur Blutabnahme: { $flaws }. Darum können Eisen und TSAT verfälscht sein. Wiederhole den Test gut vorbereitet, wenn eine Entscheidung daran hängt. (C1)
note-c2-ill = Du warst in den 2 Wochen vor dem Test krank. Ferritin steigt bei Infekten und Stress und kann zu hoch ausfallen. (C2)
note-c2-crp = Dein CRP ist { $crp }, also über 5 mg/L. Ferritin steigt bei Infekten und Stress und kann zu hoch ausfallen. (C2)
note-c3-ferritin =
    { $ill ->
        [yes] Ferritin { $ferritin } liegt unter 70 µg/L, obwohl du krank warst.
       *[no] Ferritin { $ferritin } liegt unter 30 µg/L.
    } Ein Arzt oder eine Ärztin sollte die Ursache suchen: Blutungen, eine starke Regel, Darm oder Ernährung; bei Männern und nach den Wechseljahren immer auch im Darm. (C3)
note-c3-ask = Das Hämoglobin fehlt: Lass es auch bestimmen.
note-c3-haemoglobin = Hämoglobin { $haemoglobin } liegt unter { $limit }. Ein Arzt oder eine Ärztin sollte die Ursache suchen: Blutungen, eine starke Regel, Darm oder Ernährung; bei Männern und nach den Wechseljahren immer auch im Darm. (C3)
note-c3-either = Hämoglobin { $haemoglobin }: Die Grenze ist { $women } für Frauen und { $men } für Männer. Liegt dein Wert darunter, sollte ein Arzt oder eine Ärztin nach der Ursache suchen: Blutungen, eine starke Regel, Darm oder Ernährung; bei Männern und nach den Wechseljahren immer auch im Darm. (C3)
note-c4 = TSAT { $tsat } liegt unter 20 %. Es wird berichtet, dass das für die US-Leitlinie von 2025 ein Grund für Eisen ist, auch wenn das Ferritin nicht niedrig ist. (C4)
note-c5-d =
    { $deficient ->
        [yes] Vitamin D { $value } liegt unter 30 nmol/L, das gilt als Mangel. Frag in der Praxis, wie du es anhebst. Es ist auch fürs Eisen wichtig (so der Artikel; die Belege sind dünn). Hohe Dosen nur nach ärztlichem Rat. (C5)
       *[no] Vitamin D { $value } liegt unter 50 nmol/L. Frag in der Praxis, wie du es anhebst. Es ist auch fürs Eisen wichtig (so der Artikel; die Belege sind dünn). Hohe Dosen nur nach ärztlichem Rat. (C5)
    }
note-c5-b12 = Vitamin B12 { $value } liegt unter 133 pmol/L: Frag in der Praxis, wie du es anhebst. (C5)
note-c5-b12-unclear = Vitamin B12 { $value } liegt im unklaren Bereich von 133–258 pmol/L: Frag in der Praxis, ob es angehoben werden soll. (C5)
note-c5-folate = Folsäure { $value } liegt unter 8 nmol/L: Frag in der Praxis, wie du sie anhebst, aber Vitamin B12 vor Folsäure. (C5)
note-c5-b1 = Vitamin B1 { $value } liegt unter 70 nmol/L: Frag in der Praxis, wie du es anhebst. (C5)
note-c5-called = Dein Labor hat { $analyte } { $value } nach seinen eigenen Grenzen als niedrig markiert. Frag in der Praxis danach. (C5)
note-c6 = Nach 12 Wochen oder mehr mit Tabletten ist das Ferritin nicht höher als vorher: damals { $before }, jetzt { $now }. Vielleicht kommt das Eisen im Körper nicht an: Frag in der Praxis nach der Infusion. (C6)
note-c7 = Zwei deiner Ferritinwerte kommen aus verschiedenen Laboren. Deren Tests können bis zur Hälfte voneinander abweichen: Vergleiche nur Werte aus einem Labor. (C7)
note-c8 =
    Halte Abstand zwischen dem Eisen und dem, was du sonst nimmst:
    { $lines }
    Bei allem anderen frag in der Apotheke. (C8)
note-c9 = Geh mit diesen Werten bald zum Arzt oder zur Ärztin, und heute noch, wenn dir schwindlig ist oder du schlecht Luft bekommst. (C9)
medicine-spaced = • { $medicines }
medicine-apart = • { $name }: { $spacing }
medicine-typed = { $name }
worsens-by-name = Auf deiner Liste kann das die Beine unruhiger machen: { $names }. Sprich darüber mit der Praxis, die es dir verschreibt. Ändere nichts selbst.
note-c9-today = Hämoglobin { $haemoglobin } liegt unter 70 g/L: Geh heute noch zum Arzt oder zur Ärztin. (C9)
note-c9-soon = Hämoglobin { $haemoglobin } liegt unter 80 g/L: Geh bald zum Arzt oder zur Ärztin, und heute noch, wenn dir schwindlig ist oder du schlecht Luft bekommst. (C9)
note-c9-ferritin = Ferritin { $ferritin } liegt über 1000 µg/L: Geh bald zum Arzt oder zur Ärztin. (C9)
note-c10 = Bevor du Eisen bekommst, sag in der Praxis Bescheid: { $cautions }. (C10)
note-c11-less = In der Infusion waren insgesamt { $milligrams } mg Eisen, weniger als die 1000 mg des Protokolls. (C11)
note-c11-unknown = Wie viel Eisen war in der Infusion vom { $infusion }? Das Protokoll nennt 1000 mg. Frag in der Praxis nach und schick es so: /infusion { $date } 1000mg (C11)
note-c12 = Zwei TSAT-Werte aus einer Blutabnahme passen nicht zusammen: { $one } und { $other }. Welcher stimmt, klärt das Labor oder ein neuer Test. Bis dahin zählt der höhere: kein Eisen, wenn einer bei 45 % oder mehr liegt. (C12)
caution =
    { $caution ->
        [family] Eisenüberladung (Hämochromatose) bei Eltern oder Geschwistern
        [kidney-liver] Nieren- oder Leberkrankheit
        [surgery] Operation an Magen oder Darm
       *[breast-feeding] Stillzeit
    }
button-caution =
    { $ticked ->
        [yes] ✅ { $caution ->
            [family] Eisenüberladung in der Familie
            [kidney-liver] Niere oder Leber
            [surgery] Magen- oder Darm-OP
           *[breast-feeding] Ich stille
        }
       *[no] { $caution ->
            [family] Eisenüberladung in der Familie
            [kidney-liver] Niere oder Leber
            [surgery] Magen- oder Darm-OP
           *[breast-feeding] Ich stille
        }
    }
cautions-question =
    Noch eine Frage zum Eisen. Trifft etwas davon auf dich zu?

    • Eisenüberladung (Hämochromatose) bei Eltern oder Geschwistern
    • eine Nieren- oder Leberkrankheit
    • eine Operation an Magen oder Darm
    • du stillst

    Dein Arzt oder deine Ärztin sollte das wissen, bevor du Eisen bekommst.
button-cautions-none = Nichts davon
button-cautions-done = Fertig
cautions-noted =
    { $cautions ->
        [none] Notiert: nichts davon.
       *[other] Notiert. Bevor du Eisen bekommst, sag in der Praxis Bescheid: { $cautions }.
    }
notes-more = Zu denselben Werten:
medicine-name =
    { $medicine ->
        [levothyroxine] Levothyroxin
        [tetracycline] Doxycyclin und andere Tetracycline
        [quinolone] Chinolon-Antibiotika
        [bisphosphonate] Bisphosphonate
        [mineral] Antazida, Calcium, Magnesium, Zink
        [binding] Methyldopa, Penicillamin und andere
        [levodopa] Levodopa
        [acid] Säureblocker für den Magen
        [agonist] Dopaminagonisten
        [alpha2delta] Gabapentin oder Pregabalin
        [opioid] Opioide
        [mirtazapine] Mirtazapin
        [antidepressant] Antidepressiva
        [antihistamine] müde machende Antihistaminika
        [nausea] Metoclopramid oder Prochlorperazin
        [antipsychotic] Antipsychotika
       *[lithium] Lithium
    }
spacing =
    { $way ->
        [hours] { $hours } Stunden
        [far-apart] so weit auseinander wie möglich
       *[less-taken-in] weniger Säure, dann kommt weniger Eisen an
    }

# ---- where a rule comes from
rule-line =
    { $origin ->
        [guideline] Regel { $rule } des Protokolls · aus einer Leitlinie
        [safety] Regel { $rule } des Protokolls · eine Sicherheitsregel
        [our-choice] Regel { $rule } des Protokolls · von uns festgelegt
        [article-guideline] Regel { $rule } des Protokolls · aus dem Artikel, mit Hinweis einer Leitlinie
        [article-safety] Regel { $rule } des Protokolls · aus dem Artikel, mit einer Sicherheitsregel
        [article-our-choice] Regel { $rule } des Protokolls · aus dem Artikel, zum Teil von uns festgelegt
       *[article] Regel { $rule } des Protokolls · aus dem Artikel
    }
rule-lines = Regeln des Protokolls: { $rules }
origin =
    { $origin ->
        [guideline] Leitlinie
        [safety] Sicherheitsregel
        [our-choice] von uns festgelegt
        [article-guideline] Artikel und Leitlinie
        [article-safety] Artikel und Sicherheitsregel
        [article-our-choice] Artikel und von uns festgelegt
       *[article] Artikel
    }
source =
    { $source ->
        [earley] Earley, Vortrag von 2018, so wie ihn der Artikel zitiert
        [winkelman] Winkelman JW et al., J Clin Sleep Med 2025;21:137–152 (so wie andere darüber berichten)
        [labels] die Packungsbeilagen dieser Medikamente
        [phosphate] Packungsbeilagen; MHRA 2020
        [unnamed] Leitlinien; das Protokoll nennt keine bestimmte Veröffentlichung
        [safety] eine Sicherheitsregel des Protokolls
       *[our-choice] von uns festgelegt, aus keiner Veröffentlichung
    }

# ---- /why
button-why = Warum?
why-given = Es geht um den Schritt vom { $on }.
why-then =
    Er passte zu dem, was an dem Tag galt. Seitdem { $since ->
        [stopped] nimmst du keine Tabletten mehr
        [started] nimmst du Tabletten
        [infusion] hattest du eine Infusion
        [infusion-gone] zählt die Infusion, auf der er beruhte, nicht mehr
        [results] sind neuere Werte da
       *[excluded] haben sich deine Antworten vom Anfang geändert
    }. Den Schritt für heute nennt /next
why-old-rules = Die Regeln haben sich seitdem geändert. /next nennt den Schritt für heute.
why-source =
    { $origin ->
        [guideline] Regel { $rule }, aus einer Leitlinie. Quelle: { $sources }.
        [safety] Regel { $rule }, eine Sicherheitsregel. Quelle: { $sources }.
        [our-choice] Regel { $rule }, von uns festgelegt. Quelle: { $sources }.
        [article-guideline] Regel { $rule }, aus dem Artikel und einer Leitlinie. Quellen: { $sources }.
        [article-safety] Regel { $rule }, aus dem Artikel, mit einer Sicherheitsregel. Quellen: { $sources }.
        [article-our-choice] Regel { $rule }, aus dem Artikel, zum Teil von uns festgelegt. Quellen: { $sources }.
       *[article] Regel { $rule }, aus dem Artikel. Quellen: { $sources }.
    }
why-notes = Dazu gab es Hinweise: { $rules }. Jeder hat sein eigenes /why, etwa /why C1.
why-used =
    Darauf beruht der Schritt:
    { $lines }
why-missing =
    Das hat gefehlt:
    { $lines }
why-changes =
    Das würde den Schritt ändern:
    { $lines }
why-change = • { $change }: { $rows }
change =
    { $kind ->
        [tsat-from] TSAT ab { $limit } %
        [tsat-below] TSAT unter { $limit } %
        [ferritin-up-to] Ferritin bis { $limit } µg/L
        [ferritin-between] Ferritin über { $limit } bis { $upper } µg/L
        [ferritin-above-below] Ferritin über { $limit } und unter { $upper } µg/L
        [ferritin-from] Ferritin ab { $limit } µg/L
        [legs-quiet] ruhige Beine
        [legs-bother] Beine, die dich plagen
        [helped] eine Infusion, die geholfen hat
        [not-helped] eine Infusion, die nicht geholfen hat
       *[day] ab dem { $day }
    }
used-value = • { $analyte } { $value } vom { $on }
used-retest = • bei der Kontrolle: { $analyte } { $value } vom { $on }
used-no-iron = • zurzeit kein Eisen
used-oral = • Eisentabletten seit { $since }
used-infusion = • Infusion am { $on }
used-legs =
    { $symptoms ->
        [quiet] • deine Beine: ruhig
       *[bothersome] • deine Beine: sie plagen dich
    }
used-response =
    { $responded ->
        [yes] • die Infusion hat geholfen
       *[no] • die Infusion hat nicht geholfen
    }
used-exclusions = • deine Antworten vom Anfang: { $reasons }
used-medicines = • deine Medikamente: { $medicines }
missing-value = • { $analyte }
missing-tsat-stale = • eine TSAT, die etwa so neu ist wie das Ferritin; die letzte ist vom { $on }
missing-legs = • ob dich deine Beine noch plagen
missing-response = • ob die Infusion geholfen hat
missing-retest = • Ferritin oder TSAT von der Kontrolle nach der Infusion und ein späterer Wert zum Vergleich
missing-sex = • welche Grenze beim Hämoglobin für dich gilt (Frau oder Mann)
why-how = Frag so: /why für den letzten Schritt, /why L12 oder /why E2 für eine Regel, /why Eisen dafür, warum überhaupt Eisen, /why Abend dafür, warum man es abends nimmt.
why-iron = Unruhige Beine gehen mit zu wenig Eisen in Teilen des Gehirns einher. Auf MRT-Bildern sieht man das. Eine Blutprobe zeigt das Eisen im Körper, nicht das im Gehirn. Darum kann dein Ferritin normal aussehen, und im Gehirn fehlt trotzdem Eisen. Das Gehirn füllt sich langsam und vor allem nachts. Deshalb dauert es nach einer Infusion Wochen und mit Tabletten Monate.
why-iron-helps = Vielen geht es damit besser, manchen schon nach Tagen. Es hilft nicht allen. In einer Nachbeobachtung waren 15 von 39 Frauen ohne Beschwerden, als ihr Eisen wieder normal war (Psychiatry Investig 2018;15:390).
infusion-kinds = Die meisten Studien bei unruhigen Beinen liefen mit Eisencarboxymaltose. Eisenderisomaltose bleibt etwas kürzer im Blut. Der Autor des Artikels meint: Irgendeine Infusion ist besser als keine.
infusion-cost = In Großbritannien kostet sie privat mindestens 500 £, so der Artikel. Bei Blutarmut zahlt vielleicht der NHS.
why-unknown = Eine Regel namens „{ $what }“ kenne ich nicht.
why-gone = Diesen Schritt finde ich nicht mehr. /next nennt den Schritt für heute.
why-rule =
    { $rule ->
        [X1] Das Protokoll passt nicht für alle: nicht in der Schwangerschaft, bei Dialyse, unter 18, bei Eisenüberladung, wiederholten Transfusionen oder erblicher Blutarmut, bei entzündetem oder verengtem Darm, einem offenen Magengeschwür oder Eisenallergie, oder wenn ärztlich von Eisen abgeraten wurde. Dann gibt es keine Schritte mit Eisen und keine Erinnerungen. Geh mit den Werten zu deinem Arzt oder deiner Ärztin.
        [H1] Ein Stopp wegen zu viel Eisen läuft nicht ab: Er endet nur mit einem neueren Wert unter der Grenze. Dann frage ich dich, bevor ich wieder erinnere.
        [L1] Bei dir trifft etwas zu, wofür dieses Protokoll nicht gemacht ist. Darum nennt es keinen nächsten Schritt: Geh mit den Werten zu deinem Arzt oder deiner Ärztin.
        [L2] Ab einer TSAT von 45 % sieht das Protokoll kein Eisen vor: Seine Bedingung ist eine TSAT unter 45 %. War die Blutabnahme nicht gut vorbereitet, wird der Test erst wiederholt. Sonst sollte ein Arzt oder eine Ärztin eine Eisenüberladung abklären. Nur eine neuere TSAT unter 45 % beendet diesen Stopp.
        [L3] Ab einem Ferritin von 300 µg/L ist die Obergrenze des Protokolls erreicht: kein Eisen mehr, bis ein neueres Ferritin unter 300 liegt. In den 8 Wochen nach einer Infusion ist ein hoher Wert zu erwarten, und bei Krankheit kann er zu hoch ausfallen.
        [L4] In den ersten 6 Wochen nach einer Infusion heißt es abwarten: Wenn sie hilft, kommt die volle Wirkung nach 4–6 Wochen.
        [L5] 6 bis 8 Wochen nach einer Infusion kommt die Frage, ob sie geholfen hat. Die Kontrolle bleibt nach 8 Wochen; ein früherer Wert ersetzt sie nicht.
        [L19] Die Beine sind nach dem Eisen ruhig, aber das Ferritin liegt wieder bei 75 µg/L oder weniger oder die TSAT unter 20 %: Ein Arzt oder eine Ärztin sollte nach dem Grund suchen. Mehr Eisen für die Beine kommt erst infrage, wenn sie dich wieder plagen.
        [L6] Eisen gab es schon, jetzt ist keines nötig, und die Beine sind ruhig: nichts weiter, nur ein Test im Jahr und einer, wenn die Beschwerden wiederkommen.
        [L7] Ohne ein eindeutiges und neues Ferritin gibt es keinen Schritt. Zu alt ist es nach 12 Monaten, während du Eisen nimmst schon nach 6. Nach einer Infusion zählt kein Wert von vor der 8. Woche.
        [L18] Wenn man krank ist, fällt Ferritin zu hoch aus. Darum entscheidet über 75 µg/L kein Wert von einem kranken Tag: Wiederhole den Test, wenn du seit 2–4 Wochen wieder gesund bist.
        [L8] Das letzte Eisen war eine Infusion, und sie hat geholfen. Jetzt sind die Beschwerden zurück, und das Eisen ist seit der Kontrolle gesunken oder wieder niedrig. Liegt das Ferritin unter 300 µg/L und die TSAT unter 45 %: Frag nach einer weiteren Infusion.
        [L9] Die Infusion hat geholfen, und die Beschwerden sind zurück, aber das Eisen ist nicht gesunken, oder es fehlt der Vergleich. Solange es nicht gesunken ist, sieht das Protokoll keine weitere Infusion vor.
        [L10] Die Infusion hat nie geholfen. Vor 12 Wochen: noch einmal schauen. Weniger als 1000 mg: nach dem Eisen fragen, das noch fehlt. Wieder niedrig: erst den Grund finden. Ferritin bis 100 µg/L: nach einer zweiten Infusion fragen. Darüber: danach fragen oder nach dem, was nach dem Eisen kommt.
        [L11] Du nimmst Eisentabletten, und das Ferritin liegt bei 75 µg/L oder darunter: jeden Abend eine Dosis, Kontrolle in 3 Monaten. Bei einer TSAT unter 45 % ist eine Infusion die erste Wahl.
        [L12] Du nimmst Eisentabletten, und das Ferritin liegt über 75 und bis 100 µg/L: Der Körper nimmt Eisen langsamer auf. Darum wirkt die doppelte Dosis jeden zweiten Abend vielleicht besser, aber nie über 210 mg. Die Quellen sind sich nicht einig: Es wird berichtet, dass die US-Leitlinie von 2025 bei 75–100 eine Infusion vorzieht.
        [L13] Du nimmst Eisentabletten, das Ferritin liegt über 100 und unter 300 µg/L, und die Beine plagen dich noch: Manche brauchen 200–300. Also jeden zweiten Abend weitermachen oder nach einer Infusion fragen (TSAT unter 45 %). Über 100 sind sich die Quellen nicht einig.
        [L14] Du nimmst Eisentabletten, das Ferritin liegt über 100 und unter 300 µg/L, und die Beine sind ruhig: Das Ziel ist erreicht. Ob du aufhörst oder jeden zweiten Abend weitermachst, entscheidet ein Arzt oder eine Ärztin mit dir.
        [L15] Du nimmst kein Eisen, das Ferritin liegt unter 300 µg/L und die TSAT unter 45 %: Erste Wahl sind 1000 mg in einer Infusion. Sonst Tabletten, bis 75 µg/L jeden Abend, darüber jeden zweiten Abend die doppelte Dosis. Über 75 sind sich die Quellen nicht einig.
        [L16] Du nimmst kein Eisen, und das Ferritin liegt unter 300 µg/L, aber die TSAT ist unbekannt: Sie kommt zuerst, denn ab 45 % sieht das Protokoll kein Eisen vor.
        [C1] Eisen in den 48 Stunden vor der Blutabnahme, Essen oder ein Test später am Tag können Eisen und TSAT verfälschen.
        [C2] Ferritin steigt bei Infekten und Stress. Nach einer Krankheit in den 2 Wochen davor oder bei einem CRP über 5 mg/L kann es zu hoch ausfallen: Über 75 µg/L entscheidet es dann keinen Schritt.
        [C3] Ferritin unter 30 µg/L (unter 70, wenn du krank warst) oder Hämoglobin unter 120 g/L (Frauen) oder 130 (Männer): Ein Arzt oder eine Ärztin sollte nach der Ursache suchen.
        [C4] Es wird berichtet, dass für die US-Leitlinie von 2025 eine TSAT unter 20 % ein Grund für Eisen ist, auch wenn das Ferritin über 75 µg/L liegt.
        [C5] Auch niedrige Vitamine werden ausgeglichen: Vitamin D unter 50 nmol/L (30: Mangel), B12 unter 133 pmol/L (133–258 unklar), Folsäure unter 8 nmol/L, B1 unter 70 nmol/L. B12 kommt vor Folsäure.
        [C6] Wenn das Ferritin nach 12 Wochen mit Tabletten, die du meistens genommen hast, nicht höher ist, kommt das Eisen vielleicht nicht an.
        [C7] Ferritintests verschiedener Labore weichen bis zur Hälfte voneinander ab.
        [C8] Eisen bindet manche Medikamente, und sie binden Eisen. Mit ein paar Stunden Abstand wirkt beides.
        [C9] Hämoglobin unter 70 g/L ist ein Grund, heute noch zum Arzt oder zur Ärztin zu gehen. Unter 80 g/L oder bei Ferritin über 1000 µg/L: bald.
        [C10] Eisenüberladung in der Familie, Nieren- oder Leberkrankheit, Operationen an Magen oder Darm und Stillen schließen niemanden aus. Aber ein Arzt oder eine Ärztin sollte es wissen, bevor du Eisen bekommst.
        [C11] Die Infusion des Protokolls sind 1000 mg, und Infusionen innerhalb von 56 Tagen zählen zusammen. Weniger ist weniger, als das Protokoll verlangt.
        [C12] Die TSAT des Labors und die, die sich aus seinen anderen Werten ergibt, sollten zusammenpassen. Liegen sie mehr als 5 Punkte auseinander, zählt die höhere, bis das Labor es geklärt hat.
        [O1] Wenn Eisen nicht mehr weiterhilft und die Beschwerden bleiben, nennt das Protokoll Medikamente, die ein Arzt oder eine Ärztin verschreiben kann, α2δ-Liganden zuerst. Der Autor sagt, dass er über diesen Teil am wenigsten weiß.
        [B0] Tests kommen vor der ersten Tablette: Zu viel Eisen schadet, und nur Ferritin und TSAT zeigen es. Hat ein Arzt oder eine Ärztin sie geprüft, genügt das auch.
        [B1] Die ersten Tests sind Eisen, Ferritin und TSAT, Vitamin D sowie B1, Folsäure und B12. CRP und Hämoglobin helfen, das Ferritin einzuschätzen.
        [B2] Das Blut wird morgens abgenommen, nüchtern und nach mindestens 2 Tagen ohne Eisen. Denn Essen, Uhrzeit und das Eisen selbst verändern die Werte.
        [R1] Mit Tabletten wird das Eisen 3 Kalendermonate nach dem Start getestet und wieder nach jedem späteren Test, solange du sie nimmst.
        [R2] Nach einer Infusion: nach 6 Wochen die Frage, ob sie geholfen hat, nach 8 Wochen die Eisenwerte.
        [R3] Hat sie nach 6 Wochen nicht geholfen, schauen wir nach 12 noch einmal. Studien sind sich nicht einig: In einer zeigte sich der Nutzen nach 6 Wochen. Eine andere verfehlte ihr Ziel nach 4 Wochen und sah den Nutzen nach 12.
        [R4] 7 Tage bevor eine Kontrolle fällig ist, frage ich, ob ein Termin steht. Ohne Antwort frage ich nach 7, 14 und 30 Tagen wieder, dann jeden Monat.
        [R5] An den zwei Abenden vor einem Test gibt es kein Eisen, damit mindestens 48 Stunden dazwischen liegen. Diese Abende gelten als ausgesetzt, nicht als verpasst.
        [R6] Am Abend eines Tests, nach 3, 7 und 14 Tagen und dann jede Woche frage ich nach den Werten, bis sie da sind oder du Nein sagst.
        [R7] Neue Werte, eine andere Einnahme oder eine Infusion verschieben alle diese Termine.
        [R8] 8 Wochen nachdem ein Test fällig war und fehlt, sage ich, dass das Protokoll ohne Test nicht weitergeht. Eine Woche später ruhen meine Erinnerungen, bis Werte, ein Termin oder ein ärztliches Wort da sind.
        [R9] Ist genug Eisen gegeben, zeigt ein Test im Jahr, ob es noch reicht.
        [R10] Werden Beine, die Eisen beruhigt hatte, deutlich schlimmer, schaut das Protokoll wieder auf Ferritin und TSAT. Das sage ich höchstens einmal im Monat.
        [E1] Die Dosis ist etwa 75 mg Eisen als Eisenbisglycinat mit mindestens 100 mg Vitamin C. Das ist mehr als die allgemeinen Grenzen für Erwachsene am Tag (USA 45 mg, EU 40 mg aus allen Quellen, Großbritannien 17 mg aus Präparaten). Sprich sie darum mit einem Arzt oder einer Ärztin ab.
        [E2] Eisen nimmt man auf leeren Magen, 2 Stunden nach der letzten Mahlzeit, ohne Tee oder Kaffee, denn Essen, Tee und Kaffee bremsen die Aufnahme. Warum abends: Der Artikel geht davon aus, dass das Gehirn nachts Eisen aufnimmt. In einer Studie mit 34 Frauen war die Aufnahme am Nachmittag 37 % geringer als am Morgen. Das kann noch Zufall sein, und abends wurde nicht gemessen. Du kannst die Zeit so einstellen, wie sie dir passt.
        [E3] Mit dem Ende deiner letzten Mahlzeit beginnt die Wartezeit, darum frage ich danach. Ohne Antwort nehme ich die übliche Uhrzeit an und sage es dazu.
        [E4] Nach dem Eisen bildet der Körper Hepcidin, und das blockiert die nächste Dosis. Darum liegt zwischen zwei Dosen mindestens ein Tag, mit 60 Minuten Spielraum, damit die Abende nicht immer später werden.
        [E5] Nach deiner Schlafenszeit kommt keine Erinnerung: Schlaf ist wichtiger. Reicht die Wartezeit darüber hinaus, melde ich mich zur Schlafenszeit, sage warum und biete dir an, das Eisen auszulassen.
        [E6] Über 75 µg/L Ferritin kann der Körper die doppelte Dosis jeden zweiten Abend (48 Stunden) besser aufnehmen als eine Dosis jeden Abend.
        [E7] Genommen, später, ausgelassen, noch mal gegessen: Ein Tippen genügt, und alles lässt sich zurücknehmen.
        [E8] Eine Erinnerung ohne Antwort kommt nach 30 Minuten noch einmal, höchstens zweimal, wenn du nichts anderes einstellst. Danach gilt der Abend als unbekannt, nie als genommen.
        [E9] Ein Abend dauert von Mittag bis Mittag. Eine Dosis um 00:40 Uhr gehört also zum Abend davor.
        [E10] Eine verspätete Erinnerung sagt, wann sie fällig war. Ist ihr Abend schon vorbei, fällt sie aus, und das wird vermerkt.
        [E11] Es gilt die Uhr an deinem Ort. Wird sie umgestellt oder reist du, gehen die Erinnerungen mit, und zwei Dosen liegen nie näher als einen Tag beieinander.
        [E12] Wenn du deine Tabletten zählst, sage ich 7 Tage vorher Bescheid, dass sie ausgehen.
        [E13] Der Artikel rät zu Vitamin D neben dem Eisen und zu einem B-Komplex, wenn ein B-Vitamin niedrig ist. Beides ist hier freiwillig.
        [E14] Nach 3 Abenden ganz ohne Antwort schicke ich nur noch eine Nachricht am Abend. Nach 7 frage ich, ob ich warten soll. Bluttests und Fragen nach einer Infusion kommen trotzdem, je einmal. Du schuldest mir nie etwas.
        [E15] Eine Stunde ohne „morgens“ oder „abends“ lese ich als Abend und zeige dir, was ich notiert habe.
        [E16] Mittags wird aus einem Abend eine Zeile. Was du nicht beantwortet hast, kannst du bis zum nächsten Mittag nachtragen.
        [N] Die Abendfragen haben wir selbst gemacht, jede ist mit einem Tippen beantwortet. Aus 14 Nächten ergibt sich ein Median, den man vergleichen kann. Der Median ist der mittlere Wert.
        [I] Der Artikel nennt eine Infusion mit 1000 mg. Ob das passt, entscheidet die Praxis. Danach kann das Phosphat sinken: Wenn Knochen oder Muskeln neu wehtun oder du immer müder wirst, sag es einem Arzt oder einer Ärztin.
       *[W] Mit Dopaminagonisten und Levodopa können unruhige Beine früher am Tag anfangen, sich ausbreiten oder stärker werden. Das heißt Augmentation. Sprich darüber mit der Praxis, die sie dir verschreibt. Ändere die Dosis nicht selbst.
    }
why-rule-old =
    { $rule ->
        [L2] Ab einer TSAT von 45 % sieht das Protokoll kein Eisen vor: Seine Bedingung ist eine TSAT unter 45 %. Ein Arzt oder eine Ärztin sollte eine Eisenüberladung abklären.
        [L3] Ab einem Ferritin von 300 µg/L ist die Obergrenze des Protokolls erreicht: kein Eisen mehr. In den 8 Wochen nach einer Infusion ist ein hoher Wert zu erwarten.
        [L4] In den ersten 6 Wochen nach einer Infusion heißt es abwarten: Die volle Wirkung kommt nach 4–6 Wochen.
        [L6] 8 Wochen oder länger nach einer Infusion, mit ruhigen Beinen: Bis jetzt hat sie gewirkt. Ein neuer Test, wenn die Beschwerden wiederkommen.
        [L7] Ohne ein eindeutiges Ferritin gibt es keinen Schritt: Lass Ferritin bestimmen, dazu Eisen und TSAT, gut vorbereitet.
        [L8] Die Infusion hat geholfen, die Beschwerden sind zurück, und das Eisen ist seit der Kontrolle gesunken. Liegt das Ferritin unter 300 µg/L und die TSAT unter 45 %: Frag nach einer weiteren Infusion.
        [L10] Die Infusion hat nie geholfen. Ferritin über 100 µg/L: Die Speicher sind voll genug, also frag, was nach dem Eisen kommt. 100 oder weniger: Das Eisen ist nicht angekommen, also geh vor weiterem Eisen zum Arzt oder zur Ärztin. Studien sind sich nicht einig: In einer zeigte sich der Nutzen nach 6 Wochen. Eine andere verfehlte ihr Ziel nach 4 Wochen und sah den Nutzen nach 12.
        [L12] Du nimmst Eisentabletten, und das Ferritin liegt über 75 und bis 100 µg/L: Der Körper nimmt Eisen langsamer auf. Darum wirkt die doppelte Dosis jeden zweiten Abend vielleicht besser. Die Quellen sind sich nicht einig: Es wird berichtet, dass die US-Leitlinie von 2025 bei 75–100 eine Infusion vorzieht.
        [L13] Du nimmst Eisentabletten, das Ferritin liegt über 100 und unter 300 µg/L, und die Beine plagen dich noch: Manche brauchen 200–300. Also weitermachen oder nach einer Infusion fragen (TSAT unter 45 %).
        [L14] Du nimmst Eisentabletten, das Ferritin liegt über 100 und unter 300 µg/L, und die Beine sind ruhig: Das Ziel ist erreicht. Ob du aufhörst oder den Stand hältst, entscheidet ein Arzt oder eine Ärztin mit dir.
        [L15] Du nimmst kein Eisen, das Ferritin liegt unter 300 µg/L und die TSAT unter 45 %: Erste Wahl sind 1000 mg in einer Infusion. Sonst Tabletten, bis 75 µg/L jeden Abend, darüber jeden zweiten Abend die doppelte Dosis.
        [C1] Eisen in den 48 Stunden vor der Blutabnahme, Essen oder ein Test später am Tag können Eisen und TSAT verfälschen.
        [C2] Ferritin steigt bei Infekten und Stress. Nach einer Krankheit in den letzten 2 Wochen oder bei einem CRP über 5 mg/L kann es zu hoch ausfallen.
        [C3] Ferritin unter 15 µg/L oder Hämoglobin unter 120 g/L (Frauen) oder 130 (Männer) sieht nach Eisenmangel oder Blutarmut aus: Ein Arzt oder eine Ärztin sollte nach der Ursache suchen.
        [C6] Wenn das Ferritin nach 12 Wochen mit Tabletten nicht höher ist, kommt das Eisen vielleicht nicht an.
       *[C9] Hämoglobin unter 80 g/L oder Ferritin über 1000 µg/L ist ein Grund, bald zum Arzt oder zur Ärztin zu gehen.
    }
