# Pictures and papers.

caption-ferritin = Ferritin: { $value } am { $drawn }.
caption-ferritin-two = Ferritin: { $value } am { $drawn }. Davor: { $before } am { $earlier }.
caption-nights =
    { $answered ->
        [one] Nächte: 1 von { $nights } beantwortet, mit { $median } von 10.
       *[other] Nächte: { $answered } von { $nights } beantwortet. Median (mittlerer Wert) { $median } von 10, von { $lowest } bis { $highest }.
    }
caption-doses = Eisen am Abend: { $counts }.
caption-changes = Änderungen:
caption-limits = Das hast du mir so erzählt. Es ist keine Diagnose.
button-span =
    { $chosen ->
        [yes] •{" "}
       *[no] {""}
    }{ $span ->
        [30] 1 Monat
        [91] 3 Monate
        [365] 1 Jahr
        [all] Alles
       *[other] { $span } Tage
    }
chart-span = { $from } – { $until }
chart-ferritin = Ferritin, { $unit }
chart-ceiling = Obergrenze: ab hier kein Eisen
chart-some-need = manche brauchen so viel
chart-no-ferritin = Kein Ferritin in dieser Zeit
chart-nights = Beinbeschwerden in der Nacht, 0–10 (10 am schlimmsten)
chart-one-night = eine Nacht
chart-middle-of = Median von { $nights } Nächten
chart-no-nights = Keine Nacht beantwortet in dieser Zeit
chart-doses = Eisen am Abend
chart-doses-by = Eisen am Abend, je Säule { $evenings } Abende
chart-taken = genommen
chart-held = vor Test ausgesetzt
chart-skipped = ausgelassen
chart-unknown = keine Antwort
chart-no-doses = Keine Dosis geplant in dieser Zeit
chart-infusion = Infusion
chart-infusion-of = Infusion { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] 1 Tablette jeden Abend
       *[other] { $tablets } Tabletten jeden Abend
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
export-fhir = Deine Aufzeichnungen als FHIR-R4-Bundle, für andere Gesundheitsprogramme. Dein Name steht nicht darin.
response-heading = Deine Nächte vor und nach jeder Änderung, jeweils bis zu 14. Der Median ist der mittlere Wert:
response-nothing = Es gibt noch keine Änderung, vor und nach der ich Nächte vergleichen kann. Ich vergleiche, sobald eine Infusion notiert ist oder du dein Eisen anders nimmst.
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
       *[other] { $answered } Nächte beantwortet, Median { $median } von 10, Beschwerden in { $symptoms } davon
    }.
response-side-empty =
    { $side ->
        [before] Vorher: keine Nacht beantwortet.
       *[after] Nachher: noch keine Nacht beantwortet.
    }
response-too-few =
    Das sind noch zu wenige Nächte. Ich vergleiche erst, wenn vorher und nachher { $needed ->
        [one] je 1 Nacht beantwortet ist
       *[other] je { $needed } Nächte beantwortet sind
    }.
response-differs =
    { $way ->
        [lower] Nachher ist der Median um { $by } niedriger.
       *[higher] Nachher ist der Median um { $by } höher.
    } Rechnet man den Zufall mit ein, liegt der Unterschied höchstwahrscheinlich zwischen { $least } und { $most }.
response-differs-steadily =
    { $way ->
        [lower] Nachher ist der Median um { $by } niedriger.
       *[higher] Nachher ist der Median um { $by } höher.
    } Diese Nächte sind sich so ähnlich, dass der Zufall daran kaum etwas ändert.
response-unclear = Die Nächte vorher und nachher unterscheiden sich nicht stärker, als es auch durch Zufall sein könnte: Der Unterschied kann irgendwo zwischen { $lower } niedriger und { $higher } höher liegen.
response-same = Der Median ist vorher und nachher gleich.
response-limits = Das zeigt, was vorher und nachher war, aber nicht, warum. Es kann sich auch anderes geändert haben.

# ---- papers
report-title = Restless Legs: ein Verlauf
report-span = { $from } bis { $until } · erstellt am { $made }
report-kept-by = Aufgezeichnet von { $initials }
report-limits = Eigene Angaben, keine Diagnose. Die Aufzeichnungen stammen von der erkrankten Person und wurden mit Stillnight geführt. Stillnight hält sich an ein Protokoll, das ein Patient geschrieben hat, kein Arzt. Es wurde nicht ärztlich geprüft.
report-foot = Eigene Angaben, keine Diagnose
report-short = Kurz gesagt
report-tsat = Transferrinsättigung (TSAT): { $tsat } am { $drawn }.
report-no-tsat = Transferrinsättigung (TSAT): nicht notiert.
report-nights =
    Letzte { $nights } Nächte: { $answered ->
        [one] 1 beantwortet, mit { $median } von 10 (10 ist am schlimmsten), { $symptoms ->
            [0] ohne Beschwerden
           *[other] mit Beschwerden
        }
       *[other] { $answered } beantwortet, Median { $median } von 10 (10 ist am schlimmsten), Beschwerden in { $symptoms } davon
    }.
report-no-nights = Letzte { $nights } Nächte: keine beantwortet.
report-iron-now = Eisen zum Einnehmen: { $what }.
report-last-infusion = Letzte Infusion: { $what }.
report-clinic-score = IRLS-Gesamtwert, laut Angabe aus einer Praxis: { $total } am { $on }.
report-excluded = Das Protokoll ist nicht für diese Person gemacht ({ $reasons }) und nennt deshalb keinen Schritt mit Eisen.
report-course = Der Verlauf
report-nothing-to-draw = Aus dieser Zeit sind weder Ferritin noch Nächte noch Dosen notiert, darum gibt es hier kein Bild.
report-labs = Blutwerte
report-no-labs = Keine Werte in dieser Zeit.
report-labs-more =
    { $count ->
        [one] 1 ältere Blutabnahme ist hier weggelassen.
       *[other] { $count } ältere Blutabnahmen sind hier weggelassen.
    }
column-drawn = Abnahme
column-test = Wert
column-entered = Wie eingetragen
column-other = In anderer Einheit
column-conditions = Wie abgenommen
on-day = { $day }
panel-conditions-bare = { $conditions }
report-worked-out = berechnet
report-estimated = geschätzt
report-iron = Eisen
report-taken-share = Abende mit geplanter Dosis: { $planned }. An { $taken } davon als genommen notiert ({ $percent } %).
report-response = Vorher und nachher
report-medicines = Andere Medikamente, nach eigenen Angaben
report-no-medicines = Keine angegeben.
medicine-word = { $medicine }
medicine-line =
    { $medicine }{ $worsens ->
        [yes] {" "}(kann Restless Legs verschlimmern)
       *[no] {""}
    }
medicine-line-typed =
    { $name }{ $worsens ->
        [yes] {" "}(kann Restless Legs verschlimmern)
       *[no] {""}
    }
medicine-line-unlisted = { $name } (steht nicht auf der Liste des Bots)
report-augmenting = Ein Mittel, das eine Augmentation auslösen kann, nach eigenen Angaben seit etwa { $since }
report-augmenting-dose = Dessen Dosis, nach eigenen Angaben: { $dose }
report-next = Der nächste Schritt des Protokolls, wie er der erkrankten Person genannt wurde
report-differ = Wo Leitlinien abweichen oder etwas ergänzen
differ-iron = Wer Eisen bekommen sollte: Das Protokoll geht bis Ferritin 300 µg/L bei einer TSAT unter 45 %. Es wird berichtet, dass die US-Leitlinie von 2025 Eisen bei Ferritin bis 75 µg/L oder TSAT unter 20 % empfiehlt und bei 75–100 µg/L nur eine Infusion (Winkelman 2025, gelesen in Sekundärquellen).
differ-when = Wann eine Infusion hilft: Das Protokoll fragt nach 6 Wochen. Eine Studie mit 1000 mg war in Woche 6 positiv (Cho 2018). Eine andere verfehlte ihren primären Endpunkt in Woche 4 und war in Woche 12 signifikant (Trenkwalder 2017). Die größte (Earley, n = 209) verfehlte einen ihrer zwei Hauptendpunkte. 500 mg wirkten nicht, ebenso wenig Tabletten bei einem Ferritin um 118 (Davis 2000).
differ-dose = Tageszeit und Menge: In einer Studie mit 34 Frauen wurde Eisen am Nachmittag um 37 % weniger aufgenommen als am Morgen, knapp nicht signifikant (p = 0,059); der Abend wurde nicht geprüft (PubMed 37357807). Mit 75 mg am Tag liegt das Protokoll über den allgemeinen Obergrenzen für Erwachsene: 45 mg am Tag in den USA, 40 mg aus allen Quellen in der EU, 17 mg aus Präparaten in Großbritannien.
differ-phosphate = Nach einer Infusion kann das Phosphat sinken, häufiger bei Eisencarboxymaltose (Fachinformationen; MHRA 2020).
differ-after = Nach dem Eisen: Zuerst kommen α2δ-Liganden. Dopaminagonisten sind nicht mehr erste Wahl, weil sie Restless Legs mit der Zeit verschlimmern können (Silber 2021, Winkelman 2025).
report-sources = Quellen
source-line = { $source }
report-caption = Dein Bericht zum Ausdrucken oder Zeigen. Dein Name steht nicht darauf.
report-caption-named = Dein Bericht zum Ausdrucken oder Zeigen. Darauf stehen diese Initialen: { $initials }
button-initials = Initialen auf Berichten
ask-initials = Welche Initialen sollen auf deinen Berichten und Briefen stehen? Schreib bis zu 5 Buchstaben oder tippe auf den Knopf.
button-no-initials = Keine
initials-noted = Gut: Auf deinen Berichten und Briefen steht ab jetzt { $initials }. Mit /report bekommst du einen neuen Bericht.
initials-none = Gut: Auf deinen Berichten und Briefen steht kein Name. Mit /report bekommst du einen neuen Bericht.
not-initials = „{ $what }“ ist zu lang, ist ein Wort oder enthält mehr als Buchstaben und Punkte. Schreib bitte höchstens 5 Zeichen, etwa: A. B.

# ---- letters
letter-infusion = Restless Legs: eine Frage zu einer Eiseninfusion
letter-tests = Restless Legs: eine Frage zu Blutwerten
letter-dear = Sehr geehrte Frau Doktor, sehr geehrter Herr Doktor,
letter-legs =
    ich habe Restless Legs und schreibe auf, wie die Nächte sind. Von den letzten 14 Nächten habe ich { $answered ->
        [one] eine notiert, mit { $median } von 10 (10 ist am schlimmsten)
       *[other] { $answered } notiert. Der Median liegt bei { $median } von 10 (10 ist am schlimmsten), mit Beschwerden in { $symptoms } dieser Nächte
    }.
letter-legs-plain = ich habe Restless Legs.
letter-values = Meine letzten Blutwerte: { $values }.
letter-ask-infusion = Ich möchte Sie fragen, ob für mich eine Eiseninfusion infrage kommt: 1000 mg Eisencarboxymaltose oder Eisenderisomaltose als einmalige Gabe.
letter-ask-again = Am { $on } hatte ich eine Eiseninfusion, und sie hat geholfen. Jetzt plagen mich die Beine wieder, und meine Eisenwerte sind niedriger als danach. Ich möchte Sie fragen, ob die Infusion wiederholt werden kann.
letter-why-infusion = Eine internationale Arbeitsgruppe nennt bei Restless Legs 1000 mg Eisencarboxymaltose, wenn das Ferritin unter 300 µg/L und die Transferrinsättigung unter 45 % liegt [1]. Die US-Leitlinie von 2025 ist Berichten zufolge enger gefasst: Eisen bei Ferritin bis 75 µg/L oder TSAT unter 20 %, bei 75–100 µg/L nur als Infusion [2]. Eine Studie war in Woche 6 positiv (Cho 2018), eine andere verfehlte ihren primären Endpunkt in Woche 4 und war in Woche 12 signifikant [3], die größte (n = 209) verfehlte einen ihrer zwei Hauptendpunkte.
letter-limits-infusion = Ich weiß, dass eine einmalige hohe Dosis nicht für alle passt, dass danach das Phosphat sinken kann [4] und dass Sie meine Vorgeschichte besser kennen als jedes Protokoll. Wenn Sie es anders sehen, würde ich gern verstehen, warum, und was sonst helfen könnte.
letter-ask-tests = Ich möchte Sie fragen, ob diese Werte bestimmt werden können: { $tests }.
letter-why-tests = Bei Restless Legs verlangen Leitlinien Ferritin und Transferrinsättigung, bevor über Eisen entschieden wird [1, 2]. CRP und Hämoglobin helfen, das Ferritin einzuschätzen. Ein niedriges Vitamin lässt sich ausgleichen.
letter-how-tests = Ich würde morgens kommen, nüchtern und nach zwei Tagen ohne Eisen.
letter-thanks = Vielen Dank für Ihre Zeit.
letter-references = Literatur
letter-caption =
    { $about ->
        [values] Ein Brief mit der Bitte, sich deine Werte anzusehen. Lies ihn erst durch: Du kannst ihn ändern.
        [infusion] Ein Brief mit der Frage nach einer Eiseninfusion. Lies ihn erst durch: Du kannst ihn ändern. Die Entscheidung trifft der Arzt oder die Ärztin.
       *[tests] Ein Brief mit der Bitte um die Werte, die fehlen. Lies ihn erst durch: Du kannst ihn ändern. Die Entscheidung trifft der Arzt oder die Ärztin.
    }
button-letter =
    { $about ->
        [values] Brief: meine Werte
        [infusion] Brief: Infusion
       *[tests] Brief: Bluttest
    }
letter-none = Das Protokoll sieht gerade nichts, worum du in einem Brief bitten könntest. /report zeigt deinen ganzen Verlauf, und /next sagt, wo du stehst.

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
file-replaces = { $drawn }: Bei mir steht { $before }. In dieser Datei steht { $value }; das würde den Wert ersetzen.
file-there =
    { $count ->
        [one] 1 weiterer Wert ist schon notiert. Ich trage ihn nicht doppelt ein.
       *[other] { $count } weitere Werte sind schon notiert. Ich trage sie nicht doppelt ein.
    }
file-all-there = Was ich in dieser Datei lesen kann, ist schon notiert. Es gibt nichts einzutragen.
file-two-of-one-day = { $drawn }: Hier stehen zwei Werte von einem Tag, { $kept } und { $other }. Ich nehme den späteren, { $kept }.
file-preliminary =
    { $count ->
        [one] Einer dieser Werte ist vorläufig: Dein Labor kann ihn noch ändern.
       *[other] { $count } dieser Werte sind vorläufig: Dein Labor kann sie noch ändern.
    }
file-report-day = In der Datei steht nur der Tag des Befunds, darum nehme ich ihn als Tag der Blutabnahme.
file-left-out =
    Nicht aus der Datei übernommen:
    { $lines }
file-unread =
    – { $count }×{" "}{ $why ->
        [no-day] kein Tag, bei dem ich sicher bin
        [ahead] ein Tag, der erst noch kommt
        [no-unit] keine Einheit
        [unit] eine Einheit, die ich für diesen Wert nicht kenne
        [number] keine eindeutige Zahl
        [impossible] eine Zahl, die nicht stimmen kann
        [no-result] kein Ergebnis angegeben
        [look-alike] ein anderer Test oder eine andere Probe mit ähnlichem Namen
        [code] ein Testcode, den ich nicht kenne oder der nicht zum Namen passt
        [withdrawn] vom Labor zurückgezogen
        [replaced] in der Datei durch eine neuere Fassung ersetzt
        [two-values] zwei Werte für einen Tag
        [ragged] eine Zeile, die nicht zu den Spalten passt
        [broken] eine beschädigte Zeile
        [older] ältere Blutabnahmen; auf einmal nehme ich nur die neuesten
        [too-many] steht weiter unten, als ich lese
       *[other-test] ein Test, den dieses Protokoll nicht braucht
    }
file-which-order =
    { $number ->
        [0] {""}
       *[other] Datei { $number }:{" "}
    }Die Tage in deiner Datei kann man auf zwei Arten lesen. War die Blutabnahme am { $day } oder am { $month }?
button-file-day = { $day }
file-which-value =
    { $number ->
        [0] {""}
       *[other] Datei { $number }:{" "}
    }Für den { $drawn } steht in deiner Datei mehr als ein Wert: { $values }. Welcher gilt?
button-file-neither = Keiner davon
file-two-people = In dieser Datei stehen wohl Werte von mehr als einer Person. Ich behalte nur deine, darum habe ich nichts übernommen. Schick bitte eine Datei nur mit deinen Werten oder schreib sie: /labs ferritin=88
file-waits-no-more = Datei { $number } hat zu lange gewartet, während neuere kamen. Darum habe ich sie weggelegt. Nichts daraus ist notiert. Du kannst sie noch einmal schicken.
file-question = Noch ist nichts notiert. Vergleiche bitte mit deinem Befund. Soll ich die Werte eintragen?
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
file-left = Gut. Aus dieser Datei habe ich nichts notiert.
file-too-large = Diese Datei ist mir zu groß: Ich lese bis zu { $kilobytes } kB. Du kannst die Werte auch schreiben: /labs ferritin=88
file-not-ours = Diese Datei kann ich nicht lesen. Ich verstehe FHIR (JSON) und Tabellen (CSV), deren erste Zeile etwa so aussieht: Datum, Test, Wert, Einheit. Du kannst die Werte auch schreiben: /labs ferritin=88
file-no-values = In dieser Datei habe ich keinen Wert gefunden, den ich brauchen kann. Du kannst die Werte auch schreiben: /labs ferritin=88
file-out-of-reach = Ich konnte diese Datei nicht von Telegram holen. Bitte schick sie noch einmal.
letter-look-title = Restless Legs: Bitte sehen Sie sich meine Werte an
letter-excluded = Ich halte mich an ein Eisenprotokoll für Restless Legs, das ein Patient geschrieben hat. Für mich ist es nicht gemacht ({ $reasons }), darum nennt es keinen Schritt mit Eisen.
letter-ask-look = Würden Sie sich diese Werte bitte ansehen und mir sagen, ob etwas untersucht oder getan werden sollte?
letter-infusion-had = Ich hatte eine Eiseninfusion. { $what }.
letter-retest-due = Das Protokoll sieht danach Eisen, Ferritin und TSAT vor, fällig am { $date }.
letter-retest-was-due = Das Protokoll sieht danach Eisen, Ferritin und TSAT vor. Das war am { $date } fällig.
