# Rules and notes of the next step, and their reasons.

button-response =
    { $response ->
        [better] Besser
        [same] Gleich
       *[worse] Schlechter
    }
response-noted =
    { $response ->
        [better] Danke. Notiert: Seit der Infusion sind die Beine besser.
        [same] Danke. Notiert: Seit der Infusion sind die Beine gleich geblieben.
       *[worse] Danke. Notiert: Seit der Infusion sind die Beine schlechter.
    }

# ---- the rows of §4 after an infusion, and the shades of others
step-l3-expected =
    Der nächste Schritt des Protokolls: kein Eisen mehr, und { $past ->
        [yes] die Kontrolle, die am { $retest } fällig war.
       *[no] der Termin der Kontrolle am { $retest } bleibt.
    }

    Dein Ferritin ist { $ferritin }. Ab 300 µg/L gibt das Protokoll kein Eisen mehr. In den ersten 8 Wochen nach einer Infusion ist ein hoher Wert aber zu erwarten.
step-l3-ill =
    Der nächste Schritt des Protokolls: vorerst kein Eisen, und der Test noch einmal, 2–4 Wochen nachdem du gesund bist.

    Dein Ferritin ist { $ferritin }. Ab 300 µg/L gibt das Protokoll kein Eisen mehr. Der Wert kann aber zu hoch wirken.
step-l4 =
    Der nächste Schritt des Protokolls ist abzuwarten.

    Deine Infusion war am { $infusion }. Wenn sie hilft, kommt die volle Wirkung nach 4–6 Wochen. Manche spüren sie nach Tagen, und nicht allen hilft sie. Am { $check } schauen wir, wie es deinen Beinen geht, am { $retest } ist die Kontrolle der Eisenwerte.
step-l5 =
    Der nächste Schritt des Protokolls ist jetzt die Frage, ob die Infusion geholfen hat.

    Deine Infusion war am { $infusion }. Die Kontrolle nach 8 Wochen am { $retest } bleibt: Ein früherer Wert ist nicht die geplante Kontrolle.
step-l5-told =
    Der nächste Schritt des Protokolls: Die Kontrolle nach 8 Wochen am { $retest } bleibt.

    Deine Infusion war am { $infusion }, und deine Antwort, ob sie geholfen hat, ist notiert. Ein früherer Wert ist nicht die geplante Kontrolle.
step-l19 =
    Der nächste Schritt des Protokolls: Zeig diese Werte deinem Arzt oder deiner Ärztin, damit der Grund gefunden wird. Mehr Eisen für die Beine kommt erst infrage, wenn sie dich wieder plagen.

    Deine Beine sind ruhig, aber dein Eisen ist wieder niedrig: { $values }.
step-l6 =
    Der nächste Schritt des Protokolls: vorerst nichts weiter. Ein Test im Jahr, und einer, wenn deine Beine wieder anfangen.

    { $kind ->
        [infusion] Deine Infusion war am { $infusion }, und deine Beine sind ruhig.
        [open] Deine Beine sind jetzt ruhig. Ob das von der Infusion vom { $infusion } kommt, ist offen.
       *[over] Du nimmst zurzeit kein Eisen, und deine Beine sind ruhig.
    }
step-l6-retest = Die Kontrolle 8 Wochen nach der Infusion war am { $retest } fällig und steht noch aus.
step-l8 =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach einer weiteren Infusion.

    { $low ->
        [yes] Die Infusion vom { $infusion } hat geholfen, deine Beine plagen dich wieder, und dein Eisen ist wieder niedrig: { $values }.
       *[no] Die Infusion vom { $infusion } hat geholfen, deine Beine plagen dich wieder, und dein Eisen ist gesunken.
    }
compared = Verglichen mit der Kontrolle: { $analyte } { $then } am { $then_on }, { $now } am { $now_on }.
step-l8-tsat = Lass erst die TSAT (Transferrinsättigung) bestimmen: Eine weitere Infusion gibt es nur bei einer TSAT unter 45 %.
step-l9 =
    Der nächste Schritt des Protokolls: Besprich mit deinem Arzt oder deiner Ärztin, was nach dem Eisen kommen kann.

    Die Infusion vom { $infusion } hat geholfen, und deine Beine plagen dich wieder, aber dein Eisen ist nicht gesunken. Dann sieht das Protokoll keine weitere vor.
step-l9-no-comparison =
    Der nächste Schritt des Protokolls: Es braucht einen Vergleich. Gib die Werte der Kontrolle nach 8 Wochen ein, wenn du sie hast, oder lass Ferritin und TSAT neu bestimmen. Besprich auch in der Praxis, was nach dem Eisen kommen kann.

    Die Infusion vom { $infusion } hat geholfen, und deine Beine plagen dich wieder. Eine weitere sieht das Protokoll nur vor, wenn das Eisen seit jener Kontrolle gesunken ist.
step-l10-look-again =
    Der nächste Schritt des Protokolls: abwarten und nach 12 Wochen noch einmal schauen, am { $check }.

    Die Infusion vom { $infusion } hat bisher nicht geholfen. In einer Studie zeigte sich der Nutzen erst nach 12 Wochen.
step-l10-less =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach dem Rest des Eisens.

    Die Infusion vom { $infusion } hat nicht geholfen. Es waren insgesamt { $milligrams } mg, weniger als die 1000 mg des Protokolls (C11).
step-l10-still-low =
    Der nächste Schritt des Protokolls: Geh zum Arzt oder zur Ärztin, damit der Grund gefunden wird. Danach kannst du wieder nach einer Infusion fragen.

    Die Infusion vom { $infusion } hat nicht geholfen, und dein Eisen ist noch niedrig: { $values }.
step-l10-short =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach einer zweiten Infusion.

    Die Infusion vom { $infusion } hat nicht geholfen, und dein Ferritin ist { $ferritin }. Bis 100 µg/L ist das Ziel des Artikels nicht erreicht.
step-l10-above =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach einer zweiten Infusion oder danach, was nach dem Eisen kommen kann.

    Die Infusion vom { $infusion } hat nicht geholfen, und dein Ferritin ist { $ferritin }. Das ist über 100 µg/L, aber manche brauchen 200–300 µg/L. Die Quellen sind uneins: Die US-Leitlinie gibt über 100 µg/L Berichten zufolge in der Regel keine.
step-l10-trial = In einer Studie zeigte sich der Nutzen erst nach 12 Wochen.
step-l15-either =
    Der nächste Schritt des Protokolls: Frag deinen Arzt oder deine Ärztin nach 1000 mg Eisencarboxymaltose oder Eisenderisomaltose als einer einzigen Infusion. Ob diese Menge passt, entscheidet die Klinik.

    Sonst, in der Praxis abgesprochen, Eisentabletten: jeden Abend, wenn Ferritin höchstens 75 µg/L ist, darüber jeden zweiten Abend die doppelte Dosis.

    Ferritin { $ferritin } und TSAT { $tsat } liegen unter 300 µg/L und 45 %, den Grenzen des Protokolls für Eisen.
step-l15-differ =
    { $target ->
        [yes] Die Quellen sind uneins: Die US-Leitlinie gibt über 100 µg/L Berichten zufolge in der Regel keines, das Vorgehen der Mayo-Klinik eine Infusion nur darunter.
       *[no] Die Quellen sind uneins: Die US-Leitlinie von 2025 zieht Berichten zufolge bei 75–100 µg/L eine Infusion vor.
    }
infusion-past = Deine Infusion vom { $infusion } liegt mehr als ein Jahr zurück und zählt nicht mehr.
branch-infusion = Deine Infusion war am { $infusion }, vor 8 Wochen oder mehr. Der nächste Schritt des Protokolls hängt davon ab, wie es deinen Beinen geht.
branch-over = Der nächste Schritt des Protokolls hängt von deinen Beinen ab. Du hattest schon einmal Eisen, zurzeit nimmst du keines.
branch-response = Der nächste Schritt des Protokolls hängt von deinen Beinen ab und davon, ob die Infusion vom { $infusion } geholfen hat.
branch-line = { $branch } { $row }.
branch =
    { $legs ->
        [quiet] Wenn deine Beine ruhig sind:
        [bothersome]
            { $helped ->
                [yes] Wenn sie dich plagen und die Infusion geholfen hatte:
                [no] Wenn sie dich plagen und die Infusion nicht geholfen hatte:
               *[unknown] Wenn dich deine Beine noch plagen:
            }
       *[unknown]
            { $helped ->
                [yes] Wenn die Infusion geholfen hatte:
               *[no] Wenn sie nicht geholfen hatte:
            }
    }
brief =
    { $row ->
        [l1] die Werte ärztlich besprechen
        [l2] kein Eisen; eine Eisenüberladung ärztlich abklären lassen
        [l3] kein Eisen mehr
        [l3-bothersome] kein Eisen mehr; ärztlich fragen, was danach kommen kann
        [l4] abwarten
        [l5] jetzt die Frage, ob sie geholfen hat; die Kontrolle bleibt
        [l19] das Eisen ist wieder niedrig; in der Praxis zeigen
        [l6] vorerst nichts weiter, und ein Test im Jahr
        [l7] Ferritin bestimmen lassen, dazu Eisen und TSAT
        [l18] den Test wiederholen, 2–4 Wochen nachdem du gesund bist
        [l8] ärztlich nach einer weiteren Infusion fragen
        [l8-tsat] erst die TSAT; unter 45 % ärztlich nach einer weiteren Infusion fragen
        [l9] ohne ein Absinken keine weitere; ärztlich besprechen, was nach dem Eisen kommen kann
        [l9-no-comparison] Ferritin und TSAT zum Vergleich mit der Kontrolle; ärztlich besprechen, was nach dem Eisen kommen kann
        [l10-look-again] abwarten und nach 12 Wochen noch einmal schauen
        [l10-less] in der Praxis nach dem Rest des Eisens fragen
        [l10-still-low] den Grund ärztlich suchen lassen, dann wieder nach einer Infusion fragen
        [l10-short] in der Praxis nach einer zweiten Infusion fragen
        [l10-above] in der Praxis nach einer zweiten Infusion fragen oder danach, was nach dem Eisen kommen kann
        [l11] weiter jeden Abend eine Dosis
        [l12] jeden zweiten Abend eine doppelte Dosis, wenn dein Arzt oder deine Ärztin zustimmt
        [l13] jeden zweiten Abend, oder in der Praxis nach einer Infusion fragen (bei TSAT unter 45 %); manche brauchen 200–300 µg/L
        [l14] in der Praxis fragen, ob du das Eisen absetzt oder jeden zweiten Abend weitermachst
        [l15] ärztlich nach einer Infusion fragen, sonst Eisentabletten
       *[l16] erst die TSAT bestimmen lassen
    }
response-question = Hat die Infusion deinen Beinen geholfen?
button-helped = Die Infusion half
button-not-helped = Sie half nicht
after-iron-yours = Von dem, was auf deiner Liste steht, kann dies die Beine unruhiger machen: { $medicines }. Sprich darüber, wo es dir verschrieben wurde; ändere nichts allein.

# ---- the notes beneath a step
note-tsat-bound = Das Labor nennt die TSAT nur als { $tsat }. Das entscheidet nichts; ein genauer Wert würde es.
note-tsat-stale = Deine TSAT vom { $on }, { $tsat }, ist mehr als 90 Tage älter als dieses Ferritin und zählt nicht mehr.
note-c1 = Zur Blutabnahme: { $flaws }. Deshalb können Eisen und TSAT täuschen. Wiederhole den Test gut vorbereitet, wenn etwas davon abhängt. (C1)
note-c2-ill = Du warst in den 2 Wochen davor krank. Ferritin steigt bei Infekten und Stress und kann zu hoch wirken. (C2)
note-c2-crp = Dein CRP ist { $crp }, über 5 mg/L. Ferritin steigt bei Infekten und Stress und kann zu hoch wirken. (C2)
note-c3-ferritin =
    { $ill ->
        [yes] Ferritin { $ferritin } liegt unter 70 µg/L, obwohl du krank warst.
       *[no] Ferritin { $ferritin } liegt unter 30 µg/L.
    } Die Ursache sollte ein Arzt oder eine Ärztin suchen: Blutungen, die Regel, der Darm oder die Ernährung; bei Männern und nach den Wechseljahren auf jeden Fall der Darm. (C3)
note-c3-ask = Das Hämoglobin fehlt: Lass es auch bestimmen.
note-c3-haemoglobin = Hämoglobin { $haemoglobin } liegt unter { $limit }. Die Ursache sollte ein Arzt oder eine Ärztin suchen: Blutungen, die Regel, der Darm oder die Ernährung; bei Männern und nach den Wechseljahren auf jeden Fall der Darm. (C3)
note-c3-either = Hämoglobin { $haemoglobin }: Die Grenze liegt bei Frauen bei { $women }, bei Männern bei { $men }. Liegt deines darunter, sollte ein Arzt oder eine Ärztin die Ursache suchen: Blutungen, die Regel, der Darm oder die Ernährung; bei Männern und nach den Wechseljahren auf jeden Fall der Darm. (C3)
note-c4 = TSAT { $tsat } liegt unter 20 %. Die US-Leitlinie von 2025 sieht darin Berichten zufolge einen Grund für Eisen, auch wenn Ferritin nicht niedrig ist. (C4)
note-c5-d =
    { $deficient ->
        [yes] Vitamin D { $value } liegt unter 30 nmol/L, das gilt als Mangel. Frag in der Praxis, wie du es anhebst. Es zählt auch fürs Eisen (so der Artikel, die Belege sind dünn). Hohe Dosen nur mit ärztlicher Begleitung. (C5)
       *[no] Vitamin D { $value } liegt unter 50 nmol/L. Frag in der Praxis, wie du es anhebst. Es zählt auch fürs Eisen (so der Artikel, die Belege sind dünn). Hohe Dosen nur mit ärztlicher Begleitung. (C5)
    }
note-c5-b12 = Vitamin B12 { $value } liegt unter 133 pmol/L: Frag in der Praxis, wie du es anhebst. (C5)
note-c5-b12-unclear = Vitamin B12 { $value } liegt im unklaren Bereich von 133–258 pmol/L: Frag in der Praxis, ob du es anheben solltest. (C5)
note-c5-folate = Folsäure { $value } liegt unter 8 nmol/L: Frag in der Praxis, wie du sie anhebst, aber Vitamin B12 vor Folsäure. (C5)
note-c5-b1 = Vitamin B1 { $value } liegt unter 70 nmol/L: Frag in der Praxis, wie du es anhebst. (C5)
note-c5-called = Dein Labor hat { $analyte } { $value } nach seinem eigenen Bereich als niedrig markiert. Sprich in der Praxis darüber. (C5)
note-c6 = Nach 12 Wochen Tabletten oder mehr ist Ferritin nicht höher als zuvor: damals { $before }, jetzt { $now }. Vielleicht kommt das Eisen nicht an: Frag in der Praxis nach der Infusion. (C6)
note-c7 = Zwei deiner Ferritinwerte kommen aus verschiedenen Laboren. Deren Tests können um bis zur Hälfte abweichen: Vergleiche nur innerhalb eines Labors. (C7)
note-c8 =
    Halte Eisen von dem fern, was du nimmst:
    { $lines }
    Zu allem anderen frag in der Apotheke. (C8)
note-c9 = Geh mit diesen Werten bald zum Arzt oder zur Ärztin, und heute noch, wenn dir schwindlig wird oder die Luft fehlt. (C9)
medicine-spaced = • { $medicines }
note-c9-today = Hämoglobin { $haemoglobin } liegt unter 70 g/L: Geh heute noch zum Arzt oder zur Ärztin. (C9)
note-c9-soon = Hämoglobin { $haemoglobin } liegt unter 80 g/L: Geh bald zum Arzt oder zur Ärztin, und heute noch, wenn dir schwindlig wird oder die Luft fehlt. (C9)
note-c9-ferritin = Ferritin { $ferritin } liegt über 1000 µg/L: Geh bald zum Arzt oder zur Ärztin. (C9)
note-c10 = Sag vor jedem Eisen in der Praxis Bescheid: { $cautions }. (C10)
note-c11-less = Die Infusion hatte insgesamt { $milligrams } mg Eisen, weniger als die 1000 mg des Protokolls. (C11)
note-c11-unknown = Wie viel Eisen war in der Infusion vom { $infusion }? Das Protokoll nennt 1000 mg. Frag in der Klinik nach und schick es so: /infusion { $date } 1000mg (C11)
note-c12 = Zwei TSAT-Werte einer Blutabnahme passen nicht zusammen: { $one } und { $other }. Welcher stimmt, klärt das Labor oder ein neuer Test. Bis dahin zählt der höhere: kein Eisen, wenn einer bei 45 % oder mehr liegt. (C12)
caution =
    { $caution ->
        [family] Eisenüberladung (Hämochromatose) bei Eltern oder Geschwistern
        [kidney-liver] eine Nieren- oder Leberkrankheit
        [surgery] eine Operation an Magen oder Darm
       *[breast-feeding] dass du stillst
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
    Eine Frage vor jedem Eisen. Trifft etwas davon auf dich zu?

    • Eisenüberladung (Hämochromatose) bei Eltern oder Geschwistern
    • eine Nieren- oder Leberkrankheit
    • eine Operation an Magen oder Darm
    • du stillst

    Das sollte man in der Praxis wissen, bevor du Eisen bekommst.
button-cautions-none = Nichts davon
button-cautions-done = Fertig
cautions-noted =
    { $cautions ->
        [none] Notiert: nichts davon.
       *[other] Notiert. Sag vor jedem Eisen in der Praxis Bescheid: { $cautions }.
    }
notes-more = Zu denselben Werten:
medicine-name =
    { $medicine ->
        [levothyroxine] Levothyroxin
        [tetracycline] Doxycyclin und andere Tetracycline
        [quinolone] Chinolon-Antibiotika
        [bisphosphonate] Bisphosphonate
        [mineral] Antazida, Calcium, Magnesium, Zink
        [levodopa] Levodopa
        [acid] Magensäureblocker
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
       *[less-taken-in] mit weniger Säure wird weniger Eisen aufgenommen
    }

# ---- where a rule comes from
rule-line =
    { $origin ->
        [guideline] Regel { $rule } des Protokolls · aus einer Leitlinie
        [safety] Regel { $rule } des Protokolls · eine Sicherheitsregel
        [our-choice] Regel { $rule } des Protokolls · unsere eigene Wahl
        [article-guideline] Regel { $rule } des Protokolls · aus dem Artikel, mit Leitlinie
        [article-safety] Regel { $rule } des Protokolls · aus dem Artikel, mit einer Sicherheitsregel
        [article-our-choice] Regel { $rule } des Protokolls · aus dem Artikel, mit eigener Wahl
       *[article] Regel { $rule } des Protokolls · aus dem Artikel
    }
rule-lines = Regeln des Protokolls: { $rules }
origin =
    { $origin ->
        [guideline] Leitlinie
        [safety] Sicherheitsregel
        [our-choice] eigene Wahl
        [article-guideline] Artikel und Leitlinie
        [article-safety] Artikel und Sicherheitsregel
        [article-our-choice] Artikel und eigene Wahl
       *[article] Artikel
    }
source =
    { $source ->
        [earley] Earley, Vortrag von 2018, wie der Artikel ihn zitiert
        [winkelman] Winkelman JW et al., J Clin Sleep Med 2025;21:137–152 (wie anderswo berichtet)
        [labels] die Packungsbeilagen dieser Mittel
        [phosphate] Packungsbeilagen; MHRA 2020
        [unnamed] Leitlinien; das Protokoll nennt keine einzelne Arbeit
        [safety] eine Sicherheitsregel des Protokolls
       *[our-choice] unsere eigene Wahl, aus keiner Arbeit
    }

# ---- /why
button-why = Warum?
why-given = Es geht um den Schritt vom { $on }.
why-then =
    Er galt für das, was an dem Tag so war. Seitdem { $since ->
        [stopped] nimmst du keine Tabletten mehr
        [started] hast du mit Tabletten angefangen
        [infusion] hattest du eine Infusion
        [infusion-gone] zählt die Infusion von damals nicht mehr
        [results] sind neuere Werte da
       *[excluded] haben sich deine Antworten vom Anfang geändert
    }. Den Schritt von heute nennt /next
why-old-rules = Die Regeln haben sich seither geändert. /next nennt den Schritt von heute.
why-source =
    { $origin ->
        [guideline] Regel { $rule }, aus einer Leitlinie. Quelle: { $sources }.
        [safety] Regel { $rule }, eine Sicherheitsregel. Quelle: { $sources }.
        [our-choice] Regel { $rule }, unsere eigene Wahl. Quelle: { $sources }.
        [article-guideline] Regel { $rule }, aus dem Artikel und einer Leitlinie. Quellen: { $sources }.
        [article-safety] Regel { $rule }, aus dem Artikel, mit einer Sicherheitsregel. Quellen: { $sources }.
        [article-our-choice] Regel { $rule }, aus dem Artikel, mit eigener Wahl. Quellen: { $sources }.
       *[article] Regel { $rule }, aus dem Artikel. Quellen: { $sources }.
    }
why-notes = Darunter stand { $rules }. Zu jeder gibt es ein eigenes /why, etwa /why C1.
why-used =
    Verwendet wurde:
    { $lines }
why-missing =
    Es fehlte:
    { $lines }
why-changes =
    Was den Schritt ändern würde:
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
        [helped] eine Infusion, die half
        [not-helped] eine Infusion, die nicht half
       *[day] vom { $day } an
    }
used-value = • { $analyte } { $value }, vom { $on }
used-retest = • bei der Kontrolle: { $analyte } { $value }, vom { $on }
used-no-iron = • kein Eisen
used-oral = • Eisentabletten seit { $since }
used-infusion = • Infusion am { $on }
used-legs =
    { $symptoms ->
        [quiet] • deine Beine: ruhig
       *[bothersome] • deine Beine: sie plagen dich
    }
used-response =
    { $responded ->
        [yes] • die Infusion half
       *[no] • die Infusion half nicht
    }
used-exclusions = • deine Antworten zu Beginn: { $reasons }
used-medicines = • deine Mittel: { $medicines }
missing-value = • { $analyte }
missing-tsat-stale = • eine TSAT, etwa so neu wie das Ferritin; die letzte ist vom { $on }
missing-legs = • ob dich deine Beine noch plagen
missing-response = • ob die Infusion geholfen hat
missing-retest = • Ferritin oder TSAT von der Kontrolle nach der Infusion und ein späterer Wert daneben
missing-sex = • welche Grenze des Hämoglobins für dich gilt (Frau oder Mann)
why-how = Frag so: /why für den letzten Schritt, /why L12 oder /why E2 für eine Regel, /why Abend dafür, warum Eisen abends genommen wird.
why-unknown = Eine Regel namens „{ $what }“ kenne ich nicht.
why-gone = Diesen Schritt finde ich nicht mehr. /next nennt den von heute.
why-rule =
    { $rule ->
        [X1] Das Protokoll ist nicht für alle: nicht in der Schwangerschaft, bei Dialyse, unter 18, mit Eisenüberladung, wiederholten Transfusionen oder angeborener Blutarmut, mit entzündetem oder verengtem Darm, Magengeschwür oder Eisenallergie, oder wenn ärztlich von Eisen abgeraten wurde. Dann gibt es keine Eisenschritte und keine Erinnerungen; Werte gehören in ärztliche Hände.
        [H1] Ein Stopp wegen zu viel Eisen veraltet nicht: Er endet nur mit einem neueren Wert unter der Grenze. Dann frage ich nach, bevor ich dich wieder erinnere.
        [L1] Ein Ausschluss trifft zu, also hat dieses Protokoll keinen nächsten Schritt: Besprich die Werte ärztlich.
        [L2] Ab einer TSAT von 45 % gibt das Protokoll kein Eisen: Seine Bedingung ist eine TSAT darunter. War die Blutabnahme nicht gut vorbereitet, kommt zuerst ein neuer Test; sonst gehört eine Eisenüberladung ärztlich abgeklärt. Nur eine neuere TSAT unter 45 % beendet das.
        [L3] Ab einem Ferritin von 300 µg/L ist die Obergrenze des Protokolls erreicht: kein Eisen mehr, bis ein neueres Ferritin unter 300 liegt. In den 8 Wochen nach einer Infusion ist ein hoher Wert zu erwarten, und Krankheit kann ihn zu hoch wirken lassen.
        [L4] In den ersten 6 Wochen nach einer Infusion heißt es warten: Wenn sie hilft, kommt die volle Wirkung nach 4–6 Wochen.
        [L5] 6 bis 8 Wochen nach einer Infusion kommt die Frage, ob sie geholfen hat. Die Kontrolle bleibt bei 8 Wochen; ein früherer Wert ist nicht die geplante.
        [L19] Die Beine sind nach dem Eisen ruhig, aber Ferritin liegt wieder bei 75 µg/L oder weniger oder die TSAT unter 20 %: Der Grund sollte ärztlich gesucht werden. Mehr Eisen für die Beine kommt erst infrage, wenn sie wieder plagen.
        [L6] Eisen gab es, jetzt braucht es keines, und die Beine sind ruhig: nichts weiter, nur ein Test im Jahr und einer, wenn die Beschwerden wiederkommen.
        [L7] Ohne ein eindeutiges und neues Ferritin gibt es keinen Schritt. Zu alt ist es nach 12 Monaten, unter Eisen nach 6; nach einer Infusion zählt kein Wert von vor der 8. Woche.
        [L18] Krankheit lässt Ferritin zu hoch wirken. Über 75 µg/L entscheidet ein Wert von einem kranken Tag deshalb nicht: Wiederhole ihn, 2–4 Wochen nachdem du gesund bist.
        [L8] Das letzte Eisen war eine Infusion, die half; die Beschwerden sind zurück, und das Eisen ist seit der Kontrolle gesunken oder wieder niedrig, bei Ferritin unter 300 µg/L und TSAT unter 45 %: nach einer weiteren Infusion fragen.
        [L9] Die Infusion half und die Beschwerden sind zurück, aber das Eisen ist nicht gesunken, oder der Vergleich fehlt: Ohne ein Absinken sieht das Protokoll keine weitere vor.
        [L10] Die Infusion half nie. Vor 12 Wochen: noch einmal schauen. Weniger als 1000 mg: nach dem Rest fragen. Wieder niedrig: erst den Grund finden. Ferritin bis 100 µg/L: nach einer zweiten Infusion fragen; darüber danach oder nach dem, was nach dem Eisen kommt.
        [L11] Tabletten laufen und Ferritin ist höchstens 75 µg/L: jeden Abend eine Dosis, Kontrolle in 3 Monaten. Bei TSAT unter 45 % ist eine Infusion die erste Wahl.
        [L12] Tabletten laufen und Ferritin liegt über 75 bis 100 µg/L: Die Aufnahme wird langsamer, eine doppelte Dosis jeden zweiten Abend kann besser wirken, nie über 210 mg. Die Quellen sind uneins: Die US-Leitlinie von 2025 zieht Berichten zufolge bei 75–100 eine Infusion vor.
        [L13] Tabletten laufen, Ferritin liegt über 100 und unter 300 µg/L, und die Beine plagen noch: Manche brauchen 200–300, also jeden zweiten Abend weiter oder nach einer Infusion fragen (TSAT unter 45 %). Über 100 sind die Quellen uneins.
        [L14] Tabletten laufen, Ferritin liegt über 100 und unter 300 µg/L, und die Beine sind ruhig: Das Ziel ist erreicht. Absetzen oder jeden zweiten Abend weiter, das entscheidet ihr in der Praxis gemeinsam.
        [L15] Kein Eisen läuft, Ferritin ist unter 300 µg/L und TSAT unter 45 %: erste Wahl sind 1000 mg in einer Infusion; sonst Tabletten, bis 75 µg/L jeden Abend, darüber jeden zweiten Abend die doppelte Dosis. Über 75 sind die Quellen uneins.
        [L16] Kein Eisen läuft und Ferritin ist unter 300 µg/L, aber die TSAT ist unbekannt: Sie kommt zuerst, denn ab 45 % gibt das Protokoll kein Eisen.
        [C1] Eisen in den 48 Stunden vor der Blutabnahme, Essen oder ein Test später am Tag können Eisen und TSAT verschieben.
        [C2] Ferritin steigt bei Infekten und Stress. Nach einer Krankheit in den 2 Wochen davor oder bei CRP über 5 mg/L kann es zu hoch wirken: Über 75 µg/L entscheidet es dann keinen Schritt.
        [C3] Ferritin unter 30 µg/L (unter 70, wenn du krank warst) oder Hämoglobin unter 120 g/L (Frauen) oder 130 (Männer): Die Ursache sollte ärztlich gesucht werden.
        [C4] Die US-Leitlinie von 2025 soll eine TSAT unter 20 % als Grund für Eisen nehmen, auch wenn Ferritin über 75 µg/L liegt.
        [C5] Auch niedrige Vitamine gleicht man aus: Vitamin D unter 50 nmol/L (30: Mangel), B12 unter 133 pmol/L (133–258 unklar), Folsäure unter 8 nmol/L, B1 unter 70 nmol/L. B12 kommt vor Folsäure.
        [C6] Ist Ferritin nach 12 Wochen Tabletten, die meist genommen wurden, nicht höher, kommt das Eisen vielleicht nicht an.
        [C7] Ferritintests verschiedener Labore weichen um bis zur Hälfte ab.
        [C8] Eisen bindet manche Mittel, und sie binden Eisen; ein Abstand von Stunden lässt beide wirken.
        [C9] Hämoglobin unter 70 g/L ist ein Grund, heute noch zum Arzt oder zur Ärztin zu gehen, unter 80 g/L oder Ferritin über 1000 µg/L bald.
        [C10] Eisenüberladung in der Familie, Nieren- oder Leberkrankheit, Operationen an Magen oder Darm und Stillen schließen niemanden aus, aber in der Praxis sollte man es vor jedem Eisen wissen.
        [C11] Die Infusion des Protokolls hat 1000 mg, und die Infusionen von 56 Tagen zählen zusammen. Weniger ist weniger, als es vorsieht.
        [C12] Die TSAT des Labors und die aus seinen anderen Werten berechnete sollten zusammenpassen. Liegen sie mehr als 5 Punkte auseinander, zählt die höhere, bis das Labor es geklärt hat.
        [O1] Wenn Eisen nicht reicht und die Beschwerden bleiben, nennt das Protokoll Mittel, die ärztlich verschrieben werden, α2δ-Liganden zuerst. Wer es schrieb, weiß hierüber nach eigenen Worten am wenigsten.
        [B1] Die ersten Tests sind Eisen, Ferritin und TSAT, Vitamin D sowie B1, Folsäure und B12. CRP und Hämoglobin helfen, Ferritin zu deuten.
        [B2] Blut wird morgens abgenommen, nüchtern und nach mindestens 2 Tagen ohne Eisen, denn Essen, Uhrzeit und Eisen selbst verschieben die Werte.
        [R1] Mit Tabletten wird das Eisen 3 Kalendermonate nach dem Beginn getestet und wieder nach jedem späteren Test, solange sie laufen.
        [R2] Nach einer Infusion: nach 6 Wochen die Frage, ob sie half, nach 8 Wochen die Eisenwerte.
        [R3] Half sie nach 6 Wochen nicht, schau nach 12 noch einmal: In einer Studie zeigte sich der Nutzen erst dann.
        [R4] An den Termin einer Kontrolle erinnere ich 7 Tage, bevor sie fällig ist.
        [R5] An den zwei Abenden vor einem Test ruht das Eisen, damit mindestens 48 Stunden dazwischen liegen. Sie zählen als ausgesetzt, nicht als versäumt.
        [R6] Am Abend eines Tests und nach 3, 7 und 14 Tagen, dann wöchentlich, frage ich nach den Werten, bis sie da sind oder du abwinkst.
        [R7] Neue Werte, eine andere Einnahme oder eine Infusion verschieben all diese Termine.
        [E1] Die Dosis ist etwa 75 mg Eisen als Eisenbisglycinat mit mindestens 100 mg Vitamin C. Das liegt über den 45 mg am Tag, die Erwachsenen allgemein als Grenze geraten werden. Sprich sie also ärztlich ab.
        [E2] Eisen nimmt man auf leeren Magen, 2 Stunden nach der letzten Mahlzeit, ohne Tee oder Kaffee, denn Essen, Tee und Kaffee halten es auf. Warum abends: Der Artikel nimmt an, dass das Gehirn nachts Eisen aufnimmt. In einer Studie mit 34 Frauen war die Aufnahme am Abend 37 % geringer als am Morgen. Du kannst die Zeit nach deinem Geschmack einstellen.
        [E3] Mit dem Ende der letzten Mahlzeit beginnt das Warten, darum frage ich danach. Ohne Antwort nehme ich die übliche Zeit an und sage es.
        [E4] Nach Eisen bildet der Körper Hepcidin, das die nächste Dosis bremst. Darum liegt mindestens ein Tag zwischen zwei Dosen, mit 60 Minuten Spielraum, damit die Abende nicht immer später werden.
        [E5] Nach der Schlafenszeit kommt keine Erinnerung: Schlaf geht vor. Würde das Warten sie überschreiten, komme ich zur Schlafenszeit, sage warum und biete an auszulassen.
        [E6] Über 75 µg/L Ferritin kann eine doppelte Dosis jeden zweiten Abend (48 Stunden) besser aufgenommen werden als eine an jedem Abend.
        [E7] Genommen, später, ausgelassen, noch einmal gegessen: je ein Tippen, und alles lässt sich zurücknehmen.
        [E8] Eine Erinnerung ohne Antwort kommt nach 30 Minuten wieder, höchstens zweimal, wenn du nichts anderes einstellst. Danach ist der Abend unbekannt, nie genommen.
        [E9] Ein Abend dauert von Mittag bis Mittag, eine Dosis um 00:40 gehört also zum Abend davor.
        [E10] Eine aufgehaltene Erinnerung sagt, wann sie fällig war; ist ihr Abend vorbei, entfällt sie und wird vermerkt.
        [E11] Deine Ortszeit gilt. Stellt man die Uhr um oder reist du, wandern die Erinnerungen mit, und zwei Dosen rücken nie näher als einen Tag zusammen.
        [E12] Wenn du deine Tabletten zählst, sage ich 7 Tage vor dem Ende Bescheid.
        [E13] Der Artikel rät zu Vitamin D neben dem Eisen und zu einem B-Komplex, wenn etwas niedrig ist; beides ist hier freiwillig.
        [N] Die Fragen zur Nacht sind unsere eigenen, je ein Tippen kurz. 14 Nächte ergeben einen Median, der sich vergleichen lässt.
        [I] Der Artikel bittet um 1000 mg in einer Infusion; ob das passt, entscheidet die Klinik. Danach kann Phosphat sinken: Neue Knochen- oder Muskelschmerzen oder mehr Müdigkeit gehören ärztlich besprochen.
       *[W] Dopaminagonisten und Levodopa können die Beine früher, an mehr Stellen oder stärker plagen lassen. Das heißt Augmentation. Sprich darüber, wo sie dir verschrieben wurden; ändere die Dosis nicht selbst.
    }
why-rule-old =
    { $rule ->
        [L2] Ab einer TSAT von 45 % gibt das Protokoll kein Eisen: Seine Bedingung ist eine TSAT darunter. Eine Eisenüberladung gehört ärztlich abgeklärt.
        [L3] Ab einem Ferritin von 300 µg/L ist die Obergrenze des Protokolls erreicht: kein Eisen mehr. In den 8 Wochen nach einer Infusion ist ein hoher Wert zu erwarten.
        [L4] In den ersten 6 Wochen nach einer Infusion heißt es warten: Die volle Wirkung kommt nach 4–6 Wochen.
        [L6] 8 Wochen oder mehr nach einer Infusion, mit ruhigen Beinen: Bis jetzt hat sie gewirkt. Neu testen, wenn die Beschwerden wiederkommen.
        [L7] Ohne eindeutiges Ferritin gibt es keinen Schritt: Ferritin bestimmen lassen, mit Eisen und TSAT, gut vorbereitet.
        [L8] Die Infusion half, die Beschwerden sind zurück und das Eisen ist seit der Kontrolle gesunken, bei Ferritin unter 300 µg/L und TSAT unter 45 %: nach einer weiteren Infusion fragen.
        [L10] Die Infusion half nie. Ferritin über 100 µg/L: Die Speicher sind gut gefüllt, also fragen, was nach dem Eisen kommt. 100 oder weniger: Das Eisen kam nicht an, also ärztlicher Rat vor weiterem. In einer Studie zeigte sich der Nutzen erst nach 12 Wochen.
        [L12] Tabletten laufen und Ferritin liegt über 75 bis 100 µg/L: Die Aufnahme wird langsamer, eine doppelte Dosis jeden zweiten Abend kann besser wirken. Die Quellen sind uneins: Die US-Leitlinie von 2025 soll bei 75–100 eine Infusion vorziehen.
        [L13] Tabletten laufen, Ferritin liegt über 100 und unter 300 µg/L, und die Beine plagen noch: Manche brauchen 200–300, also weitermachen oder nach einer Infusion fragen (TSAT unter 45 %).
        [L14] Tabletten laufen, Ferritin liegt über 100 und unter 300 µg/L, und die Beine sind ruhig: Das Ziel ist erreicht. Absetzen oder halten entscheidet ihr ärztlich gemeinsam.
        [L15] Kein Eisen läuft, Ferritin ist unter 300 µg/L und TSAT unter 45 %: erste Wahl sind 1000 mg in einer Infusion; sonst Tabletten, bis 75 µg/L jeden Abend, darüber jeden zweiten Abend die doppelte Dosis.
        [C2] Ferritin steigt bei Infekten und Stress. Nach einer Krankheit in den letzten 2 Wochen oder bei CRP über 5 mg/L kann es zu hoch wirken.
        [C3] Ferritin unter 15 µg/L oder Hämoglobin unter 120 g/L (Frauen) oder 130 (Männer) sieht nach Eisenmangel oder Blutarmut aus: Die Ursache sollte ärztlich gesucht werden.
        [C6] Ist Ferritin nach 12 Wochen Tabletten nicht höher, kommt das Eisen vielleicht nicht an.
       *[C9] Hämoglobin unter 80 g/L oder Ferritin über 1000 µg/L ist ein Grund, bald zum Arzt oder zur Ärztin zu gehen.
    }
