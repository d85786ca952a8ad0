# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Notiert: ab jetzt jeden Abend { $tablets ->
        [one] 1 Tablette{ $iron }
       *[other] { $tablets } Tabletten{ $iron }
    }. Die nächste Erinnerung: { $first }.
rhythm-every-other = Notiert: ab jetzt jeden zweiten Abend { $tablets } Tabletten{ $iron }. Die nächste Erinnerung: { $first }. Die Abende dazwischen bleiben still. Ändern kannst du das unter /settings.
dose-too-soon-double = Heute käme dein Eisen zu früh: Nach einer doppelten Dosis braucht es zwei volle Tage Abstand, und die letzte war um { $last } Uhr. Lange genug her ist sie erst ab { $earliest } Uhr, und das ist nach deiner Schlafenszeit. Du kannst das Eisen heute ruhig auslassen.
button-every-other = Ärztlich abgesprochen: jeden 2. Abend
button-set-rhythm =
    { $rhythm ->
        [nightly] Wie oft: jeden Abend
       *[every-other] Wie oft: doppelt, jeden 2. Abend
    }

iron-stopped = Notiert: Ich erinnere dich nicht mehr an Eisen. Falls du wieder mit Tabletten anfängst, sag es mir unter /settings. Stärke und Anzahl merke ich mir.
button-iron-stop = Eisentabletten absetzen
button-iron-start = Mit Eisentabletten anfangen
button-iron-as-before =
    { $tablets ->
        [one] Ab heute wieder 1 Tablette{ $iron }
       *[other] Ab heute wieder { $tablets } Tabletten{ $iron }
    }
ask-iron-after-infusion = Deine Infusion war am { $on }. Wann du danach wieder Eisen einnehmen darfst, sagt ein Arzt oder eine Ärztin. Darfst du wieder anfangen?
button-doctor-says-yes = Ja, ab heute Abend
iron-restarted =
    Notiert: ab heute Abend { $tablets ->
        [one] 1 Tablette{ $iron }
       *[other] { $tablets } Tabletten{ $iron }
    }. Ich erinnere dich nach deiner letzten Mahlzeit.
stop-what = Was soll aufhören? Tippe es an. Vorher ändert sich nichts.
button-stop-for-days = Alles, für ein paar Tage
button-stop-forget = Alles, für immer

infusion-when =
    Wann war die Infusion? Tippe auf einen Tag oder schreib ein Datum, etwa 20. November.

    Es geht auch alles auf einmal: /infusion 20. November 1000 mg Ferinject.
infusion-amount = Infusion am { $on }. Wie viel Eisen war es? In den Unterlagen der Praxis steht es in mg. Tippe auf eine Zahl oder schreib sie.
infusion-product = Infusion am { $on }. Welches Eisen war es?
button-product =
    { $product ->
        [carboxymaltose] Eisencarboxymaltose (Ferinject)
        [derisomaltose] Eisenderisomaltose (Monofer)
        [sucrose] Eisensaccharose (Venofer)
        [dextran] Eisendextran (CosmoFer)
        [ferumoxytol] Ferumoxytol (Feraheme)
       *[other] Ein anderes
    }
button-not-known = Weiß ich nicht
infusion-noted =
    Notiert: Infusion am { $on }{ $milligrams ->
        [0] {""}
       *[other] , { $milligrams } mg
    }{ $product ->
        [carboxymaltose] , Eisencarboxymaltose (Ferinject)
        [derisomaltose] , Eisenderisomaltose (Monofer)
        [sucrose] , Eisensaccharose (Venofer)
        [dextran] , Eisendextran (CosmoFer)
        [ferumoxytol] , Ferumoxytol (Feraheme)
        [other] , ein anderes Eisen
       *[none] {""}
    }.
infusion-more = Fehlt noch die Menge oder das Mittel? Schick es einfach noch einmal: /infusion { $on } 1000 mg Ferinject.
infusion-ends-tablets = An Eisentabletten erinnere ich dich nicht mehr: Neben einer Infusion nimmt man keine. Wann du wieder anfangen darfst, sagt ein Arzt oder eine Ärztin. Sag es mir dann unter /settings.
infusion-dates =
    Wenn sie hilft, kommt die volle Wirkung nach 4–6 Wochen. So geht es weiter:
    • { $check }: Ich frage, wie es deinen Beinen geht, verglichen mit den Nächten davor.
    • { $retest }: Bluttest (Ferritin, Eisen, TSAT). Eine Woche vorher frage ich nach dem Termin.
infusion-retest = Der nächste Bluttest (Ferritin, Eisen, TSAT) ist am { $retest } fällig.
infusion-retest-past = Der Bluttest danach (Ferritin, Eisen, TSAT) war am { $retest } fällig.
infusion-long-ago = Das ist über ein Jahr her und zählt nicht mehr. Es kommt darauf an, wie dein Blut jetzt ist: Ferritin, Eisen und TSAT.
phosphate =
    { $stronger ->
        [yes] Wichtig bei Eisencarboxymaltose: Das Phosphat im Blut kann sinken, manchmal stark, vor allem nach mehreren Infusionen. Wenn Knochen oder Muskeln neu wehtun, du schwach bist oder immer müder wirst: Sag es bald in der Praxis und frag nach einem Phosphat-Test.
       *[no] Wenn Knochen oder Muskeln neu wehtun oder du immer müder wirst: Sag es in der Praxis. Nach einer Infusion kann das Phosphat im Blut sinken.
    }
after-infusion = Noch ein Wort zu deiner Infusion vom { $on }:
infusion-ahead = Der { $date } kommt erst noch, darum notiere ich noch nichts. Sag es mir danach: /infusion. Bis dahin geht alles weiter wie bisher.
infusion-undone = Zurückgenommen: Für diesen Tag ist keine Infusion mehr notiert.
infusion-booked = Notiert: Deine Infusion ist am { $on }. Ich schreibe dir am Abend davor und frage am Abend danach, ob sie stattgefunden hat. Bis dahin läuft alles weiter wie bisher.
infusion-before =
    Was meist passiert: Das Eisen läuft über eine Vene in deinen Arm. Bei den meisten Mitteln dauert das 15 bis 60 Minuten, bei manchen Stunden. Danach bleibst du noch etwa eine halbe Stunde, damit jemand da ist, falls du reagierst.

    Sag der Praxis vorher, ob du Allergien oder Asthma hast, gerade eine Infektion, oder wenig Vitamin D.
infusion-eve = Morgen, am { $on }, ist deine Infusion.
infusion-day = Hat deine Infusion vom { $on } stattgefunden?
infusion-is-off = Alles klar, sie fällt aus. Sonst ändert sich nichts. Sobald es einen neuen Tag gibt, schreib mir: /infusion 20. Dezember.
infusion-reaction =
    Ruf sofort den Notruf, wenn in den ersten 3 Tagen:
    • etwas anschwillt oder du schlecht Luft bekommst
    • die Brust schmerzt oder du ohnmächtig wirst
    • du Ausschlag bekommst
button-infusion-off = Fällt aus
button-infusion-took-place = Ja, hatte ich
button-infusion-not-yet = Nein, noch nicht
heard-infusion-ahead = Für den { $date } ist eine Infusion geplant.
plan-infusion = deine Infusion: Ich frage, ob sie stattgefunden hat
not-an-amount = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte mg als ganze Zahl, von { $lowest } bis { $highest }, etwa: 1000.
infusion-left-out = „{ $what }“ habe ich nicht verstanden und weggelassen. Schreib es so: /infusion 20.11.2026 1000 mg Ferinject.
infusion-excluded = Dieses Protokoll ist nicht für dich gemacht, darum nennt es hier keinen nächsten Schritt. Wie es weitergeht, weiß dein Arzt oder deine Ärztin.

pause-ask = Wie lange soll ich still sein? In der Pause erinnere ich dich nicht an Eisen und Vitamine und frage abends nichts. Diese Abende gelten als Pause, nicht als verpasst.
button-pause-days =
    { $days ->
        [3] 3 Tage
        [7] 1 Woche
        [14] 2 Wochen
       *[other] { $days } Tage
    }
button-pause-dates = Andere Tage
pause-ask-dates = Von wann bis wann? Schreib es so: 1.–14. Dezember oder bis 5. Dezember.
not-a-span = „{ $what }“ erkenne ich nicht als Zeitraum. Versuch es so: 1.–14. Dezember, bis 5. Dezember oder 3 Tage.
span-unusable = Diese Tage sind schon vorbei oder mehr als ein Jahr entfernt. Stimmt das Datum?
pause-noted = Notiert: Vom { $from } bis zum { $until } bin ich still, beide Tage mitgezählt. Diese Abende gelten als Pause, nicht als verpasst. Am Abend des { $resumes } geht es weiter. Früher beenden: /resume.
pause-tests-go-on = Die Termine für Bluttests bleiben, und dazu melde ich mich auch in der Pause.
pause-test-ahead = Die Termine für Bluttests bleiben, und dazu melde ich mich auch in der Pause. Der nächste Termin: { $date }.
pause-runs = Notiert ist eine Pause vom { $from } bis zum { $until }.
button-pause-end = Pause beenden
pause-ended = Schön, dass du wieder da bist. Die Pause ist vorbei, und ab jetzt geht alles weiter.
not-paused = Es ist keine Pause notiert. Für ein paar stille Abende: /pause.

stock-ask = Wie viele Eisentabletten hast du noch zu Hause? Schreib die Zahl. Mit jeder Dosis, die du einträgst, zähle ich herunter. Eine Woche bevor sie ausgehen, sage ich Bescheid.
stock-state =
    { $left ->
        [one] Nach meiner Zählung ist noch 1 Tablette da.
       *[other] Nach meiner Zählung sind noch { $left } Tabletten da.
    } { $days ->
        [0] Das reicht nicht für eine ganze Dosis.
        [one] Das reicht noch für etwa 1 Tag.
       *[other] Das reicht noch für etwa { $days } Tage.
    }

    Neu gezählt? Schreib die Zahl. Neue gekauft? Schreib +100.
stock-counted =
    Notiert: { $left ->
        [one] 1 Tablette
       *[other] { $left } Tabletten
    }. Das reicht für etwa { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }. Eine Woche bevor sie ausgehen, sage ich Bescheid.
stock-counted-only =
    Notiert: { $left ->
        [one] 1 Tablette
       *[other] { $left } Tabletten
    }. Ich zähle herunter, sobald du mit Eisentabletten anfängst.
stock-low =
    { $days ->
        [one] Deine Eisentabletten reichen noch für etwa 1 Tag.
       *[other] Deine Eisentabletten reichen noch für etwa { $days } Tage.
    } Wenn du neue hast, sag es mir, zum Beispiel so: /stock +100.
stock-empty = Deine Eisentabletten reichen nicht mehr für eine Dosis. Wenn du neue hast, sag es mir, zum Beispiel so: /stock +100.
not-a-stock = Mit „{ $what }“ kann ich nichts anfangen. Schreib bitte eine ganze Zahl, höchstens { $highest } Tabletten, etwa: 60. Für neue: +100.
stock-off = Gut. Ich zähle deine Tabletten nicht mehr.
button-stock-off = Nicht mehr zählen
button-stock-count = Tabletten zählen
button-set-stock =
    { $days ->
        [one] Vorrat: 1 Tag
       *[other] Vorrat: { $days } Tage
    }
button-set-stock-off = Vorrat: nicht gezählt

companions-menu =
    Das Protokoll rät zu Vitamin D neben dem Eisen und zu einem B-Komplex, wenn ein B-Vitamin niedrig ist. Hohe Dosen Vitamin D nur nach ärztlichem Rat.

    Soll ich dich erinnern? Tippe eines an und wähle eine Uhrzeit.
button-set-companions = Vitamine
button-companion =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B-Komplex
    }: { $time }
button-companion-off =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B-Komplex
    }: keine Erinnerung
ask-companion-time =
    Wann soll ich dich an { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] deinen B-Komplex
    } erinnern? Tippe auf eine Uhrzeit oder schreib eine.
button-no-reminder = Keine Erinnerung
companion-reminder =
    { $companion ->
        [vitamin-d] Kleine Erinnerung: dein Vitamin D.
       *[b-complex] Kleine Erinnerung: dein B-Komplex.
    }
companion-taken =
    { $companion ->
        [vitamin-d] Notiert: Vitamin D genommen.
       *[b-complex] Notiert: B-Komplex genommen.
    }

check-in-so-far =
    Schlimmster Moment: { $score } von 10{ $onset ->
        [none] {""}
        [never] {""}
        [morning] , ab dem Vormittag
        [afternoon] , ab dem Nachmittag
        [early-evening] , ab dem frühen Abend
        [late-evening] , erst nach 21 Uhr
       *[in-bed] , erst im Bett
    }.{ $loss ->
        [none] {""}
        [nothing] {" "}Verlorener Schlaf letzte Nacht: keiner.
        [under-30] {" "}Verlorener Schlaf letzte Nacht: unter 30 Minuten.
        [over-120] {" "}Verlorener Schlaf letzte Nacht: über 120 Minuten.
       *[other] {" "}Verlorener Schlaf letzte Nacht: { $loss } Minuten.
    }
check-in-parts = Wo war es?
button-parts =
    { $parts ->
        [legs] Nur in den Beinen
        [arms] Auch in den Armen
       *[elsewhere] Auch anderswo
    }
check-in-parts-told =
    { $parts ->
        [legs] Nur in den Beinen.
        [arms] Auch in den Armen.
       *[elsewhere] Auch anderswo.
    }
check-in-week = Einmal in der Woche frage ich: War etwas anders? Hake an, was stimmt, und tippe dann auf den letzten Knopf.
button-difference =
    { $ticked ->
        [yes] ☑
       *[no] ☐
    } { $difference ->
        [caffeine] Mehr Koffein
        [alcohol] Alkohol
        [travel] Eine Reise
        [medicine] Ein neues Medikament
       *[ill] Ich war krank
    }
button-nothing-different = Nichts
check-in-week-told = Anders in dieser Woche: { $differences }.
check-in-stomach = Ist dir das Eisen diese Woche auf den Magen geschlagen?
button-stomach =
    { $effect ->
        [nothing] Nein
        [some] Ein wenig
       *[bad] Sehr
    }
check-in-stomach-told =
    { $effect ->
        [nothing] Magen: in Ordnung.
        [some] Magen: ein wenig gereizt.
       *[bad] Magen: stark gereizt.
    }
stomach-bad = Wenn es so bleibt, sprich mit deinem Arzt, deiner Ärztin oder in der Apotheke, bevor du weitermachst. Schwarzer Stuhl, der klebt wie Teer, Blut im Stuhl oder im Erbrochenen, Ohnmacht oder starke Bauchschmerzen: Geh sofort in die Notaufnahme.
check-in-offer = Auf die letzten sieben Abendfragen kam keine Antwort. Das macht nichts. Wie oft möchtest du sie ab jetzt?
wait-question = Hier war es zuletzt still. Das ist völlig in Ordnung, und du schuldest mir nichts. Soll ich warten? Ohne Antwort warte ich, bis du schreibst. Erinnerungen mit festem Datum kommen trotzdem, je einmal.
button-wait =
    { $waiting ->
        [until-written] Bis ich schreibe
        [weekly] Einmal die Woche
       *[go-on] Mach weiter
    }
wait-noted =
    { $waiting ->
        [until-written] Ich warte. Schreib irgendwas, wann du magst, dann bin ich wieder da.
        [weekly] Gut, einmal die Woche. Was ich schicke, kannst du einfach antippen. Sobald du etwas schreibst, bin ich wieder jeden Abend da.
       *[go-on] Gut, ich mache weiter wie bisher.
    }
good-to-hear = Schön, von dir zu hören! Ich melde mich wieder abends, und nachzuholen gibt es nichts.
ask-check-in-rhythm = Wie oft möchtest du die Abendfragen?
button-check-in-rhythm =
    { $rhythm ->
        [nightly] Jeden Abend
        [weekly] Einmal in der Woche
       *[off] Gar nicht
    }
check-in-rhythm-noted =
    { $rhythm ->
        [nightly] Notiert: Die Abendfragen kommen jeden Abend.
        [weekly] Notiert: Die Abendfragen kommen einmal in der Woche.
       *[off] Notiert: keine Abendfragen mehr. Wenn du doch einmal magst: /checkin.
    }
button-set-check-in-rhythm =
    { $rhythm ->
        [nightly] Wie oft: jeden Abend
        [weekly] Wie oft: einmal die Woche
       *[off] Wie oft: gar nicht
    }
button-next-morning = Am nächsten Morgen, { $time }

augmentation =
    In deinen Antworten hat sich etwas verändert. { $sign ->
        [earlier] Die Beschwerden fangen jetzt früher am Tag an als in deinen besten zwei Wochen mit deinem Medikament.
        [spread] Es sind nicht mehr nur die Beine, anders als in deinen besten zwei Wochen mit deinem Medikament.
       *[grown] Es ist deutlich schlimmer als in deinen besten zwei Wochen mit deinem Medikament.
    }

    Du nimmst Pramipexol, Ropinirol, Rotigotin, Levodopa oder etwas Ähnliches. Hat sich deine Dosis nicht geändert? Dann zeig das in der Praxis, die es dir verschreibt. Man nennt das Augmentation: Mit der Zeit kann das Medikament die Beschwerden verstärken. Ändere die Dosis nicht selbst und setz es nie plötzlich ab. (W)
augmenting-told =
    Mittel wie Pramipexol, Ropinirol, Rotigotin oder Levodopa helfen am Anfang. Das solltest du wissen:

    • Setz sie nie plötzlich ab, sondern nur langsam und mit der Praxis, die sie dir verschreibt.
    • Mit der Zeit können sie die Beschwerden verstärken: früher am Tag, stärker, auch in den Armen. Das heißt Augmentation. Eisenmangel macht sie wahrscheinlicher.
    • Manche spüren einen starken Drang zu spielen, einzukaufen oder zu essen. Manche schlafen plötzlich ein, sogar am Steuer. Sag das dann sofort in der Praxis. (W)
augmenting-tested = Dein letztes Ferritin hier ist vom { $on }.
augmenting-untested = Wann wurde dein Ferritin zuletzt gemessen? Ich habe noch keines von dir.
ask-augmenting-since = Seit wann nimmst du es? Tippe etwas an oder schreib zum Beispiel: seit März 2024.
button-augmenting-since =
    { $months ->
        [0] Gerade erst angefangen
        [3] Seit etwa 3 Monaten
        [6] Seit etwa einem halben Jahr
       *[other] Seit einem Jahr oder länger
    }
augmenting-since-noted = Notiert: seit etwa dem { $on }.
ask-augmenting-dose = Welche Dosis nimmst du? Schreib zum Beispiel: 0,25 mg
button-no-dose = Weiß ich nicht
not-a-dose = In „{ $what }“ finde ich keine Zahl.
augmenting-dose-noted = Notiert: { $dose }.
augmenting-watched = Ich behalte deine Nächte im Blick. Sieht es nach Augmentation aus, sage ich es dir.
ask-augmentation-changes = Du nimmst es seit einem Jahr oder länger. Deshalb frage ich das einmal: Was stimmt heute, verglichen mit deinen ersten Wochen damit? Tippe alles an, was passt.
button-augmentation-change =
    { $ticked ->
        [yes] ✅ { $change ->
            [earlier] Fängt früher am Tag an
            [arms] Auch in den Armen
           *[more] Schlimmer als am Anfang
        }
       *[no] { $change ->
            [earlier] Fängt früher am Tag an
            [arms] Auch in den Armen
           *[more] Schlimmer als am Anfang
        }
    }
augmentation-changed = Notiert. Hat sich deine Dosis nicht geändert? Dann sprich mit der Praxis, die es dir verschreibt. Man nennt das Augmentation: Mit der Zeit kann das Medikament die Beschwerden verstärken. Ändere die Dosis nicht selbst und setz es nie plötzlich ab. Eisenmangel macht sie wahrscheinlicher: Frag auch nach deinem Ferritin. (W)
augmentation-unchanged = Gut. Ich behalte deine Nächte im Blick. Sieht es nach Augmentation aus, sage ich es dir.

button-menu-evening = Essen und Schlafenszeit
button-menu-iron = Eisen
button-menu-check-in = Abendfragen
button-menu-you = Über dich
button-set-infusion = Infusion eintragen
button-set-pause = Pause
button-set-sex =
    { $sex ->
        [female] Geschlecht: weiblich
        [male] Geschlecht: männlich
       *[none] Geschlecht: keine Angabe
    }
ask-sex = Ab wann das Hämoglobin zu niedrig ist, ist bei Frauen und Männern verschieden. Welche Grenze gilt für dich? Du musst es nicht sagen.
button-sex =
    { $sex ->
        [female] Weiblich
        [male] Männlich
       *[none] Lieber nicht sagen
    }

difference =
    { $difference ->
        [caffeine] mehr Koffein
        [alcohol] Alkohol
        [travel] eine Reise
        [medicine] ein neues Medikament
       *[ill] krank
    }
nothing-different = nichts

response-check = Deine Infusion vom { $on } ist jetzt { $weeks } Wochen her. Zeit, nach deinen Beinen zu fragen.
response-check-question = Wie geht es deinen Beinen jetzt, verglichen mit der Zeit vor der Infusion? Es zählt, was du selbst sagst.
pause-noted-day = Notiert: Am { $day } bin ich still. Dieser Abend gilt als Pause, nicht als verpasst. Früher beenden: /resume.
pause-only-or-until = Nur am { $day }, oder von heute bis dahin?
button-only-day = Nur { $day }
button-until-day = Heute bis { $day }
pause-off = Notiert: Die Pause fällt aus.
stock-counted-low =
    Notiert: { $left ->
        [one] 1 Tablette
       *[other] { $left } Tabletten
    }. { $days ->
        [0] Das reicht nicht für eine ganze Dosis.
        [one] Das reicht für etwa 1 Tag.
       *[other] Das reicht für etwa { $days } Tage.
    } Wenn du neue hast, sag es mir, zum Beispiel so: /stock +100.
button-iron-anew = Ab heute, mit anderen Tabletten
plan-response = die Frage, wie es deinen Beinen { $weeks } Wochen nach der Infusion geht
plan-after-infusion = ein Hinweis zum Phosphat nach der Infusion
plan-stock = deine Tabletten reichen dann noch für etwa eine Woche
plan-companion =
    { $companion ->
        [vitamin-d] Vitamin D
       *[b-complex] B-Komplex
    }: jeden Tag um { $time } Uhr
ask-rhythm-nightly =
    Jeden Abend statt jeden zweiten? { $tablets ->
        [one] Eine Dosis ist dann 1 Tablette
       *[other] Eine Dosis sind dann { $tablets } Tabletten
    }{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg Eisen)
    }.
ask-rhythm-every-other =
    Die doppelte Dosis jeden zweiten Abend? Das sind dann { $tablets } Tabletten auf einmal{ $iron ->
        [0] {""}
       *[other] {" "}({ $iron } mg Eisen)
    }, und an den Abenden dazwischen nimmst du keine.

    Das Protokoll macht das, wenn das Ferritin in den letzten 6 Monaten über 75 lag, du bei der Blutabnahme nicht krank warst und dein Arzt oder deine Ärztin zustimmt.
button-rhythm-yes = Ja, jeden Abend
button-doctor-told-me = Ärztlich so verordnet
rhythm-on-hold = Nach deinen letzten Werten gibt es vorerst kein Eisen. Darum bleibt die Dosis, wie sie ist. Frag deinen Arzt oder deine Ärztin, bevor du sie änderst.
rhythm-too-much = Das wären { $iron } mg Eisen auf einmal. An so viel darf ich dich nicht erinnern. Frag deinen Arzt oder deine Ärztin, welche Dosis richtig ist.
