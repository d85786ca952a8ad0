# Pictures and papers.

caption-ferritin = Ferritin: { $value } am { $drawn }.
caption-ferritin-two = Ferritin: { $value } am { $drawn }. Davor: { $before } am { $earlier }.
caption-nights =
    { $answered ->
        [one] Nächte: 1 von { $nights } beantwortet, mit { $median } von 10.
       *[other] Nächte: { $answered } von { $nights } beantwortet. Mittlerer Wert { $median } von 10, von { $lowest } bis { $highest }.
    }
caption-doses = Eisen am Abend: { $counts }.
caption-changes = Änderungen:
caption-limits = Das hast du mir erzählt. Es ist keine Diagnose.
button-span =
    { $chosen ->
        [yes] •{" "}
       *[no] {""}
    }{ $span ->
        [30] 1 Monat
        [91] 3 Monate
        [365] Ein Jahr
        [all] Alles
       *[other] { $span } Tage
    }
chart-span = { $from } – { $until }
chart-ferritin = Ferritin, { $unit }
chart-ceiling = Obergrenze: ab hier kein Eisen
chart-some-need = manche brauchen so viel
chart-no-ferritin = Kein Ferritin in dieser Zeit
chart-nights = Beschwerden in der Nacht, 0–10 (10 am schlimmsten)
chart-one-night = eine Nacht
chart-middle-of = Mitte von { $nights } Nächten
chart-no-nights = Keine Antworten in dieser Zeit
chart-doses = Eisen am Abend
chart-doses-by = Eisen am Abend, { $evenings } Abende je Säule
chart-taken = genommen
chart-held = Ruhe vor Test
chart-skipped = ausgelassen
chart-unknown = keine Antwort
chart-no-doses = Keine Einnahme geplant
chart-infusion = Infusion
chart-infusion-of = Infusion { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] 1 Tablette täglich
       *[other] { $tablets } Tabletten täglich
    }
chart-tablets-every-other =
    { $tablets ->
        [one] 1 Tablette jeden 2. Abend
       *[other] { $tablets } Tabletten jeden 2. Abend
    }
chart-no-tablets = keine Tabletten
chart-day =
    { $day }. { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
        [12] Dez.
       *[other] { $month }
    }
chart-month =
    { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
        [12] Dez.
       *[other] { $month }
    }
chart-year = { $year }

# ---- did it work?
export-fhir = Deine Aufzeichnung als FHIR-R4-Bundle, für andere Gesundheitssoftware. Sie trägt keinen Namen.
response-heading = Deine Nächte vor und nach jeder Änderung, bis zu 14 auf jeder Seite:
response-nothing = Es hat sich noch nichts geändert, um das ich Nächte vergleichen könnte. Ich vergleiche, sobald eine Infusion oder eine andere Art, Eisen zu nehmen, notiert ist.
response-change = { $what }
response-side =
    { $side ->
        [before] Vorher
       *[after] Nachher
    } ({ $from } bis { $until }): { $answered ->
        [one] 1 Nacht beantwortet, mit { $median } von 10, { $symptoms ->
            [0] ohne Beschwerden
           *[other] mit Beschwerden
        }
       *[other] { $answered } Nächte beantwortet, mittlerer Wert { $median } von 10, Beschwerden in { $symptoms } davon
    }.
response-side-empty =
    { $side ->
        [before] Vorher: keine Nacht beantwortet.
       *[after] Nachher: noch keine Nacht beantwortet.
    }
response-too-few = Noch nicht genug Nächte. Ich vergleiche ab { $needed } beantworteten Nächten auf jeder Seite.
response-differs =
    { $way ->
        [lower] Danach liegt der mittlere Wert um { $by } tiefer.
       *[higher] Danach liegt der mittlere Wert um { $by } höher.
    } Rechnet man den Zufall ein, liegt der Unterschied höchstwahrscheinlich zwischen { $least } und { $most }.
response-differs-steadily =
    { $way ->
        [lower] Danach liegt der mittlere Wert um { $by } tiefer.
       *[higher] Danach liegt der mittlere Wert um { $by } höher.
    } Diese Nächte schwanken so wenig, dass der Zufall daran kaum etwas ändert.
response-unclear = Die Nächte vorher und nachher unterscheiden sich nicht mehr, als der Zufall allein es kann: Der Unterschied kann überall zwischen { $lower } tiefer und { $higher } höher liegen.
response-same = Der mittlere Wert ist vorher und nachher derselbe.
response-limits = Das zeigt, was vorher und nachher war, nicht warum. Auch anderes kann sich geändert haben.

# ---- papers
report-title = Unruhige Beine: ein Verlauf
report-span = { $from } bis { $until } · erstellt am { $made }
report-kept-by = Geführt von { $initials }
report-limits = Eigene Angaben, keine Diagnose. Die Aufzeichnung hat die erkrankte Person mit Stillnight geführt, das einem Protokoll folgt, das eine Patientin oder ein Patient geschrieben hat, keine Ärztin und kein Arzt. Niemand vom Fach hat das Protokoll geprüft.
report-foot = Eigene Angaben, keine Diagnose
report-short = Kurz gesagt
report-tsat = Transferrinsättigung (TSAT): { $tsat } am { $drawn }.
report-no-tsat = Transferrinsättigung (TSAT): nicht notiert.
report-nights = Letzte { $nights } Nächte: { $answered } beantwortet, mittlerer Wert { $median } von 10 (10 ist am schlimmsten), Beschwerden in { $symptoms } davon.
report-no-nights = Letzte { $nights } Nächte: keine beantwortet.
report-iron-now = Eisen zum Einnehmen: { $what }.
report-last-infusion = Letzte Infusion: { $what }.
report-clinic-score = IRLS-Summe, von einer Praxis erhoben: { $total } am { $on }.
report-excluded = Das Protokoll ist für diese Person nicht geschrieben ({ $reasons }) und nennt deshalb keinen Schritt mit Eisen.
report-course = Der Verlauf
report-nothing-to-draw = Aus dieser Zeit sind weder Ferritin noch Nächte noch Einnahmen notiert, es gibt also nichts zu zeichnen.
report-labs = Blutwerte
report-no-labs = Keine Werte in dieser Zeit.
report-labs-more =
    { $count ->
        [one] 1 ältere Blutabnahme ist hier weggelassen.
       *[other] { $count } ältere Blutabnahmen sind hier weggelassen.
    }
column-drawn = Abnahme
column-test = Wert
column-entered = Wie eingegeben
column-other = In anderer Einheit
column-conditions = Umstände der Abnahme
on-day = { $day }
panel-conditions-bare = { $conditions }
report-worked-out = berechnet
report-estimated = geschätzt
report-iron = Eisen
report-taken-share = Abende mit geplanter Einnahme: { $planned }. Als genommen notiert an { $taken } davon ({ $percent } %).
report-response = Vorher und nachher
report-medicines = Andere Medikamente, wie angegeben
report-no-medicines = Keine angegeben.
medicine-word = { $medicine }
medicine-line =
    { $medicine }{ $worsens ->
        [yes] {" "}(kann unruhige Beine verschlimmern)
       *[no] {""}
    }
report-next = Der nächste Schritt des Protokolls, wie ihn die betroffene Person liest
report-differ = Wo Leitlinien abweichen oder ergänzen
differ-iron = Wer Eisen bekommen soll: Das Protokoll geht bis Ferritin 300 µg/L bei TSAT unter 45 %. Die US-Leitlinie von 2025 soll Eisen bei Ferritin bis 75 µg/L oder TSAT unter 20 % empfehlen und bei 75–100 µg/L nur die Infusion (Winkelman 2025, aus zweiter Hand gelesen).
differ-when = Wann es hilft: Das Protokoll schaut nach 6 Wochen. In einer Studie war der Nutzen einer Infusion erst in Woche 12 gesichert (Trenkwalder 2017).
differ-dose = Tageszeit und Menge: In einer Studie mit 34 Frauen wurde Eisen am Abend um 37 % weniger aufgenommen als am Morgen (PubMed 37357807). Die 75 mg am Tag des Protokolls liegen über der allgemeinen Obergrenze von 45 mg für Erwachsene.
differ-phosphate = Nach einer Infusion kann Phosphat sinken, häufiger mit Eisencarboxymaltose (Fachinformationen; MHRA 2020).
differ-after = Nach dem Eisen: Zuerst kommen α2δ-Liganden; Dopaminagonisten sind nicht mehr erste Wahl, weil sie unruhige Beine mit der Zeit verschlimmern können (Silber 2021, Winkelman 2025).
report-sources = Quellen
source-line = { $source }
report-caption = Dein Bericht, zum Ausdrucken oder Zeigen. Er trägt keinen Namen.
report-caption-named = Dein Bericht, zum Ausdrucken oder Zeigen. Er trägt diese Initialen: { $initials }
button-initials = Initialen auf Papieren
ask-initials = Welche Initialen sollen auf deinen Papieren stehen? Schreib bis zu 5 Buchstaben oder tippe.
button-no-initials = Keine
initials-noted = Gut: Deine Papiere tragen ab jetzt { $initials }. /report macht ein neues.
initials-none = Gut: Deine Papiere tragen keinen Namen. /report macht ein neues.
not-initials = „{ $what }“ ist zu lang, ist ein Wort oder hat mehr als Buchstaben und Punkte. Schreib bitte bis zu 5 Zeichen, etwa: A. B.

# ---- letters
letter-infusion = Unruhige Beine: eine Frage zu einer Eiseninfusion
letter-tests = Unruhige Beine: eine Frage zu Blutwerten
letter-dear = Sehr geehrte Frau Doktor, sehr geehrter Herr Doktor,
letter-legs = ich habe unruhige Beine und schreibe darüber Buch. In den letzten 14 Nächten habe ich { $answered } notiert; der mittlere Wert war { $median } von 10 (10 ist am schlimmsten), mit Beschwerden in { $symptoms } dieser Nächte.
letter-legs-plain = ich habe unruhige Beine.
letter-values = Meine letzten Blutwerte: { $values }.
letter-ask-infusion = Ich möchte fragen, ob für mich eine Eiseninfusion infrage kommt: 1000 mg Eisencarboxymaltose oder Eisenderisomaltose als eine Gesamtdosis.
letter-ask-again = Am { $on } hatte ich eine Eiseninfusion, und sie hat geholfen. Jetzt plagen mich die Beine wieder, und meine Eisenwerte sind niedriger als danach. Ich möchte fragen, ob sie wiederholt werden kann.
letter-why-infusion = Eine internationale Arbeitsgruppe nennt bei unruhigen Beinen 1000 mg Eisencarboxymaltose, wenn Ferritin unter 300 µg/L und die Transferrinsättigung unter 45 % liegt [1]. Die US-Leitlinie von 2025 soll enger sein: Eisen bei Ferritin bis 75 µg/L oder TSAT unter 20 %, bei 75–100 µg/L nur als Infusion [2]. In einer Studie war der Nutzen in Woche 12 gesichert [3].
letter-limits-infusion = Ich weiß, dass eine Gesamtdosis nicht für alle passt, dass danach Phosphat sinken kann [4] und dass Sie meine Vorgeschichte besser kennen als jedes Protokoll. Wenn Sie es anders sehen, würde ich gern verstehen, warum, und was sonst helfen könnte.
letter-ask-tests = Ich möchte fragen, ob diese Werte bestimmt werden können: { $tests }.
letter-why-tests = Bei unruhigen Beinen verlangen Leitlinien Ferritin und Transferrinsättigung, bevor über Eisen entschieden wird [1, 2]; CRP und Hämoglobin helfen, Ferritin zu deuten. Ein niedriges Vitamin lässt sich ausgleichen.
letter-how-tests = Ich käme morgens, nüchtern und zwei Tage ohne Eisen.
letter-thanks = Vielen Dank für Ihre Zeit.
letter-references = Literatur
letter-caption =
    { $about ->
        [values] Ein Brief mit der Bitte, sich deine Werte anzusehen. Lies ihn zuerst: Du kannst ihn ändern.
        [infusion] Ein Brief mit der Frage nach einer Eiseninfusion. Lies ihn zuerst: Du kannst ihn ändern, und die Ärztin oder der Arzt entscheidet.
       *[tests] Ein Brief mit der Bitte um die Werte, die fehlen. Lies ihn zuerst: Du kannst ihn ändern, und die Ärztin oder der Arzt entscheidet.
    }
button-letter =
    { $about ->
        [values] Um einen Blick auf die Werte bitten
        [infusion] Nach Infusion fragen
       *[tests] Nach Werten fragen
    }
letter-none = Das Protokoll sieht jetzt nichts, worum du brieflich bitten müsstest. /report zeigt deinen ganzen Verlauf, und /next sagt, wo du stehst.

# ---- results that come as a file
file-found =
    { $number ->
        [0] {""}
       *[other] Datei { $number }:{" "}
    }{ $draws ->
        [one] In deiner Datei habe ich Werte von 1 Blutabnahme gefunden:
       *[other] In deiner Datei habe ich Werte von { $draws } Blutabnahmen gefunden:
    }
file-draw = { $drawn }: { $values }
file-replaces = { $drawn }: Bei mir steht { $before }. In dieser Datei steht { $value }; das käme an seine Stelle.
file-there =
    { $count ->
        [one] 1 weiterer Wert ist schon notiert. Er wird nicht doppelt eingetragen.
       *[other] { $count } weitere Werte sind schon notiert. Sie werden nicht doppelt eingetragen.
    }
file-all-there = Was ich in dieser Datei lesen kann, ist schon notiert. Es gibt nichts einzutragen.
file-two-of-one-day = { $drawn }: Hier stehen zwei Werte von einem Tag, { $kept } und { $other }. Ich nehme den späteren, { $kept }.
file-preliminary =
    { $count ->
        [one] 1 dieser Werte ist vorläufig: Dein Labor kann ihn noch ändern.
       *[other] { $count } dieser Werte sind vorläufig: Dein Labor kann sie noch ändern.
    }
file-report-day = In der Datei steht nur der Tag des Befunds, darum nehme ich ihn als Tag der Blutabnahme.
file-left-out =
    Nicht aus der Datei übernommen:
    { $lines }
file-unread =
    – { $count }×{" "}{ $why ->
        [no-day] kein Tag, bei dem ich sicher bin
        [ahead] ein Tag, der noch nicht da ist
        [no-unit] keine Einheit
        [unit] eine Einheit, die ich für diesen Wert nicht kenne
        [number] keine eindeutige Zahl
        [impossible] eine Zahl, die nicht stimmen kann
        [no-result] kein Ergebnis angegeben
        [look-alike] ein anderer Test oder eine andere Probe mit ähnlichem Namen
        [code] eine Testnummer, die ich nicht kenne oder die nicht zum Namen passt
        [withdrawn] vom Labor zurückgezogen
        [replaced] in der Datei durch eine neuere Fassung ersetzt
        [two-values] zwei Werte für einen Tag
        [ragged] eine Zeile, die nicht zu ihren Spalten passt
        [broken] eine beschädigte Zeile
        [older] ältere Blutabnahmen; ich nehme die neuesten auf einmal
        [too-many] weiter unten, als ich lese
       *[other-test] ein Test, den dieses Protokoll nicht braucht
    }
file-which-order =
    { $number ->
        [0] {""}
       *[other] Datei { $number }:{" "}
    }Die Tage in deiner Datei kann man auf zwei Arten lesen. War eine Blutabnahme am { $day } oder am { $month }?
button-file-day = { $day }
file-which-value =
    { $number ->
        [0] {""}
       *[other] Datei { $number }:{" "}
    }Für { $drawn } hat deine Datei mehr als einen Wert: { $values }. Welcher gilt?
button-file-neither = Keiner davon
file-two-people = In dieser Datei stehen wohl Werte von mehr als einer Person. Ich bewahre nur deine auf, darum habe ich nichts übernommen. Schick bitte eine Datei nur mit deinen Werten oder schreib sie: /labs ferritin=88
file-waits-no-more = Datei { $number } hat neben neueren zu lange gewartet, darum habe ich sie weggelegt. Nichts daraus ist notiert. Du kannst sie noch einmal schicken.
file-question = Noch ist nichts notiert. Bitte vergleiche mit deinem Befund. Soll ich sie eintragen?
button-enter-file =
    { $number ->
        [0] Eintragen
       *[other] Eintragen (Datei { $number })
    }
button-leave-file =
    { $number ->
        [0] Weglassen
       *[other] Weglassen (Datei { $number })
    }
file-entered =
    { $draws ->
        [one] Notiert: 1 Blutabnahme aus deiner Datei. Mit /undo nimmst du sie zurück.
       *[other] Notiert: { $draws } Blutabnahmen aus deiner Datei. Mit /undo nimmst du sie zurück.
    }
file-left = Gut. Aus dieser Datei ist nichts notiert.
file-too-large = Diese Datei ist mir zu groß: Ich lese bis zu { $kilobytes } kB. Du kannst die Werte auch schreiben: /labs ferritin=88
file-not-ours = Diese Datei kann ich nicht lesen. Ich verstehe FHIR (JSON) und Tabellen (CSV) mit einer ersten Zeile wie: Datum, Test, Wert, Einheit. Du kannst die Werte auch schreiben: /labs ferritin=88
file-no-values = In dieser Datei habe ich keinen Wert gefunden, den ich nehmen kann. Du kannst sie schreiben: /labs ferritin=88
file-out-of-reach = Ich konnte diese Datei nicht von Telegram holen. Bitte schick sie noch einmal.
letter-look-title = Restless Legs: Bitte sehen Sie sich meine Werte an
letter-excluded = Ich halte mich an ein Eisen-Protokoll für Restless Legs, das ein Patient geschrieben hat. Für mich ist es nicht gedacht ({ $reasons }), darum nennt es keinen Schritt mit Eisen.
letter-ask-look = Würden Sie sich diese Werte bitte ansehen und mir sagen, ob etwas untersucht oder getan werden sollte?
letter-infusion-had = Ich hatte eine Eiseninfusion. { $what }.
letter-retest-due = Das Protokoll sieht danach Eisen, Ferritin und TSAT vor: fällig am { $date }.
letter-retest-was-due = Das Protokoll sieht danach Eisen, Ferritin und TSAT vor: Das war am { $date } fällig.
