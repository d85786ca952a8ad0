# Antworten auf Fragen und kleine Worte, um die niemand gebeten wurde. Was sie sagen, steht in PROTOCOL.md, mit seiner Regel.

heard-right = Habe ich das richtig verstanden?
button-not-meant = Nein
nothing-noted = Gut, ich habe nichts notiert. Sag es mir mit anderen Worten, oder sieh nach unter /help.
heard-dinner = Das Abendessen ist ab jetzt meist um { $time } Uhr zu Ende.
heard-bedtime = Du gehst ab jetzt um { $time } Uhr ins Bett.
heard-check-in = Ich frage ab jetzt um { $time } Uhr nach deinen Beinen.
heard-meal-gap = Ich erinnere dich ab jetzt { $minutes } Minuten nach dem Essen.
heard-tablets =
    { $tablets ->
        [one] Ab jetzt eine Tablette je Dosis.
       *[other] Ab jetzt { $tablets } Tabletten je Dosis.
    }
heard-strength = Jede Tablette enthält { $milligrams } mg reines Eisen.
no-dinner = Heute kein Abendessen, das ist in Ordnung. Das Eisen braucht trotzdem einen leeren Magen, zwei Stunden nach dem letzten Essen. Sag mir, wann das war, zum Beispiel: um 14:30 gegessen.
lunch-is-no-dinner = Lass es dir schmecken! Notiert habe ich nichts: Nur die letzte Mahlzeit des Tages verschiebt dein Eisen. Ich frage am Abend.
meal-of-before = Das war das Essen eines anderen Tages, darum habe ich nichts notiert. Wann warst du heute mit dem Essen fertig?
no-hurry = Das eilt nicht. Sag es mir einfach, sobald du es weißt.
reminder-follows = Die Erinnerung richtet sich nach dem Essen, darum wandert ihre Uhrzeit mit. Du kannst ändern, wann du meist mit dem Abendessen fertig bist oder wie lange ich danach warte.

my-test-booked = Dein nächster Bluttest ist am { $test }, morgens und nüchtern. Dein Eisen setze ich davor aus. Alle Termine: /plan
my-test-due = Dein nächster Bluttest ist am { $retest } fällig. Eine Woche vorher frage ich dich. Steht der Tag schon fest? Sag ihn mir: /test
my-test-was-due = Dein Bluttest war am { $retest } fällig. Steht ein Tag fest? Sag ihn mir: /test
my-test-none = Ich weiß von keinem Bluttest, der ansteht. Hast du einen Termin, sag ihn mir: /test. Was gemessen werden sollte: /next

answer =
    { $about ->
        [thanks] Gern geschehen!
        [hello] Hallo! Ich bin da. Erzähl mir, wie dein Abend läuft, oder sieh nach, was ich kann: /help
        [bye] Gute Nacht. Hoffentlich lassen dich deine Beine schlafen.
        [ok] 👍
        [sigh] Das höre ich. Wenn die Nacht schlimm ist, schreib: Hilfe für heute Nacht. Sonst sag mir einfach, was los ist.
        [who] Ich bin ein Computerprogramm, kein Mensch und kein Arzt. Ich folge einem geschriebenen Protokoll für Eisen bei unruhigen Beinen: Ich erinnere, führe Buch und sage, was das Protokoll sagt. Im Notfall ruf den Notruf.
        [varies] Das macht nichts. Nenn mir die häufigste Uhrzeit, sie ist nur meine erste Vermutung. Ich frage jeden Abend, wann du wirklich fertig warst, und richte mich danach.
        [results-ahead] Ich drücke die Daumen. Schick mir einfach die Werte, wenn sie da sind, zum Beispiel: Ferritin 62, TSAT 19 %. Du kannst auch den ganzen Befund einfügen oder als Datei schicken.
        [infusion-planned] Gut zu wissen. Ich notiere eine Infusion erst, wenn sie war. Sag es mir dann, zum Beispiel: Infusion heute 1000 mg Ferinject. Sag in der Praxis vorher Bescheid, wenn du Allergien, gerade einen Infekt oder wenig Vitamin D hast. (I)
        [infusion] Die erste Wahl des Protokolls ist eine Infusion mit 1000 mg, wenn das Ferritin unter 300 liegt und die TSAT unter 45 %. Ob sie zu dir passt, entscheidet eine Ärztin oder ein Arzt. Wenn sie hilft, kommt die volle Wirkung nach 4 bis 6 Wochen. Sie hilft nicht allen. /letter schreibt eine Seite für die Praxis, /next sagt, was zu deinen Werten passt. (L15, I)
        [infusion-effect] Manche spüren eine Infusion nach Tagen. Wenn sie hilft, kommt die volle Wirkung nach 4 bis 6 Wochen, denn das Gehirn füllt sich langsam. Nach 6 Wochen frage ich dich, nach 8 Wochen ist ein Bluttest dran. Sie hilft nicht allen. (L4, R2)
        [side-effects] Eisen kann auf den Magen schlagen: Verstopfung, Übelkeit, Krämpfe oder Durchfall sind das Übliche. Frag in der Apotheke, was zu dir passt: weniger Tabletten, jeden zweiten Abend, ein anderes Eisen oder eine Kleinigkeit dazu essen. Bitte nicht einfach still aufhören. Stuhl wie Teer oder mit Blut, Bluterbrechen, Ohnmacht oder starke Bauchschmerzen: sofort den Notruf. (E7)
        [take-now] Wenn die Dosis von heute noch offen ist, kannst du sie bis zur Schlafenszeit nehmen, etwa zwei Stunden nach dem letzten Essen. Zwischen zwei Dosen soll ein Tag liegen. Heute zu spät? Lass sie aus: Ein Abend macht nichts. (E2, E4, E5)
        [forgot] Das ist nicht schlimm. Lass die vergessene Dosis aus und mach mit der nächsten weiter wie immer. Nimm nicht zwei, um aufzuholen: Nach einer Dosis nimmt der Körper etwa einen Tag lang kaum Eisen auf. (E4)
        [double] Bitte nicht von dir aus verdoppeln. Nach einer Dosis nimmt der Körper etwa einen Tag lang kaum Eisen auf, die zweite bringt also wenig. Doppelt so viel jeden zweiten Abend gehört erst ab einem Ferritin über 75 zum Protokoll, und nur, wenn deine Ärztin oder dein Arzt zustimmt. (E4, E6)
        [coffee] Halte Kaffee und Tee vom Eisen fern: Beide bremsen es. Nimm dazu nur Wasser oder etwas mit Vitamin C, zwei Stunden nach dem letzten Essen. Zu einer anderen Tageszeit stört Kaffee das Eisen nicht. (E2)
        [milk] Milch, Joghurt und Käse bremsen das Eisen, wegen ihres Kalziums. Lass zwei Stunden dazwischen. (E2)
        [food] Eisen wirkt am besten auf leeren Magen, zwei Stunden nach dem letzten Essen, mit Vitamin C und ohne Tee, Kaffee oder Essen. Wenn es auf den Magen schlägt, frag in der Apotheke nach einer Kleinigkeit dazu. Essen allein füllt leere Speicher selten. (E2, E7)
        [alcohol] Für Eisen und ein Glas dazu kenne ich keine Regel. Aber Alkohol, Koffein und Nikotin können unruhige Beine schlimmer machen, vor allem am Abend. Beobachte, was es mit deiner Nacht macht.
        [vitamin-c] Nimm mindestens 100 mg Vitamin C zum Eisen: Damit nimmt der Körper es besser auf. Ein Glas Orangensaft ist ungefähr so viel. (E1)
        [minerals] Magnesium, Kalzium, Zink und Mittel gegen Magensäure bremsen das Eisen: Lass 2 Stunden dazwischen. (C8)
        [thyroid] Zwischen Schilddrüsentabletten wie L-Thyroxin und Eisen sollen 4 Stunden liegen. Viele nehmen die Schilddrüsentablette morgens und das Eisen abends. (C8)
        [medicines] Manche Medikamente brauchen Abstand zum Eisen, und manche können unruhige Beine verschlimmern: viele Mittel gegen Depressionen, müde machende Allergie- und Schlafmittel und einige gegen Übelkeit. Sag mir, was du nimmst: /medicines. Ändere oder beende nichts von dir aus: Sprich mit der Praxis, die es verordnet hat. (C8, O1)
        [stop-medicine] Bitte setz es nicht von dir aus ab, und nie auf einmal: Das kann gefährlich sein. Sprich mit der Praxis, die es verordnet hat. Dort weiß man, wie es Schritt für Schritt weniger wird. (W)
        [augmentation] Mittel wie Pramipexol, Ropinirol oder Levodopa können es mit der Zeit schlimmer machen: früher am Tag, stärker, auch in den Armen. Das heißt Augmentation, und wenig Eisen macht sie wahrscheinlicher. Zeig es der Praxis, die es verordnet hat, und ändere die Dosis nicht selbst. (W)
        [tsat] TSAT, die Transferrinsättigung, sagt in Prozent, wie viel vom Eisentransport im Blut beladen ist. Unter 20 % ist wenig. Ab 45 % gibt das Protokoll kein Eisen mehr, bis jemand in der Praxis nachgesehen hat. (L2)
        [target] Das Protokoll schaut auf mehr als den Normbereich des Labors: Es handelt bei einem Ferritin bis 75, sein Ziel mit Tabletten liegt über 100, und manche brauchen 200 bis 300. Ab 300 gibt es kein Eisen mehr. (L11–L15, L3)
        [ferritin] Ferritin zeigt, wie viel Eisen der Körper gespeichert hat. Normal fürs Labor, oft ab 15 oder 30, ist nicht dasselbe wie genug bei unruhigen Beinen: Das Protokoll handelt bis 75. Schick mir deines, zum Beispiel: Ferritin 62. (L7)
        [values] Schick mir den Wert mit seinem Namen, zum Beispiel: Ferritin 62, TSAT 19 %. Ich notiere ihn und sage dir, was das Protokoll dazu sagt: /next
        [evening] Am Abend ist der Magen leer, nichts kommt dem Eisen in die Quere, und das Gehirn nimmt Eisen vermutlich vor allem nachts auf. Eine Dosis am Tag reicht, weil der Körper danach etwa einen Tag lang kaum Eisen aufnimmt. Über die beste Stunde sind sich die Quellen nicht einig, du kannst deine eigene einstellen. (E2, E4)
        [every-other] Nach einer Dosis nimmt der Körper etwa einen Tag lang kaum Eisen auf. Über einem Ferritin von 75 fragt das Protokoll deshalb deine Ärztin oder deinen Arzt nach doppelt so vielen Tabletten jeden zweiten Abend. Bis 75 bleibt es bei einer Dosis jeden Abend. (E6, L12)
        [how-long] Mit Tabletten dauert es Monate: Das Gehirn füllt sich langsam, und der erste Bluttest kommt nach dreien. Nach einer Infusion spüren es manche in Tagen, die volle Wirkung kommt nach 4 bis 6 Wochen. Es hilft vielen, nicht allen. (R1, L4)
        [why-iron] Unruhige Beine gehen mit wenig Eisen in Teilen des Gehirns einher. Ein Bluttest zeigt das Eisen des Körpers, nicht das des Gehirns, und das Gehirn füllt sich langsam, vor allem nachts. Vielen bringt mehr Eisen Ruhe, aber nicht allen. Mehr: /why Eisen
        [which-iron] Das Protokoll nimmt Eisenbisglycinat, auch als sanftes Eisen verkauft: abends etwa 75 mg reines Eisen, mit Vitamin C. Es zählt das reine Eisen, nicht das ganze Salz. Frag in der Apotheke. (E1)
        [how-much] Abends etwa 75 mg reines Eisen, mit mindestens 100 mg Vitamin C. Auf der Packung steht oft das ganze Salz: 325 mg Eisensulfat sind 65 mg Eisen. Mehr als 105 mg am Abend nur, wenn es ärztlich verordnet ist. Bewahre Eisen für Kinder unerreichbar auf. (E1, E1c)
        [doctor] Normal fürs Labor ist bei unruhigen Beinen nicht immer genug: Die Leitlinien dafür handeln bei einem Ferritin bis 75 oder einer TSAT unter 20 %. /letter schreibt eine Seite mit deinen Werten und den Quellen für die Praxis. /report zeigt deine Nächte.
        [safe] Eisen ist nicht für alle: Zu viel schadet, und manche Krankheiten verbieten es. Darum richtet sich das Protokoll nach Blutwerten, testet alle drei Monate neu und hört an seinen Grenzen auf. Ob es für dich richtig ist, kann nur eine Ärztin oder ein Arzt sagen. Bewahre es für Kinder unerreichbar auf.
        [test-how] Am besten morgens, nüchtern und zwei Tage ohne Eisen davor: So lange halte ich die Erinnerungen an. Nicht, während du krank bist. Bitte um Ferritin, Eisen, TSAT und CRP. Sag mir den Tag: /test (B2, R5)
        [test-when] Mit Tabletten alle 3 Monate, nach einer Infusion nach 8 Wochen, und nach 6 schauen wir auf deine Beine. Ist das Eisen geschafft, einmal im Jahr. Ich sage dir, wann es so weit ist: /plan (R1, R2, R9)
        [rls] Unruhige Beine sind eine Krankheit des Nervensystems: ein Drang, sich zu bewegen, schlimmer in Ruhe und am Abend. Oft liegt es in der Familie, und wenig Eisen im Gehirn ist eine Ursache, die sich ändern lässt. Was das Protokoll tut: /protocol
        [pregnant] Für die Schwangerschaft ist dieses Protokoll nicht gemacht. Bitte frag deine Hebamme oder Ärztin: Wenig Eisen in der Schwangerschaft gehört in ihre Hände. Wer schwanger wird und Eisen nimmt, fragt, bevor sie aufhört oder weitermacht. (X1a)
        [child] Für Menschen unter 18 ist dieses Protokoll nicht. Bitte frag in der Kinderarztpraxis. Und bewahre Eisentabletten für Kinder unerreichbar auf: Schon wenige können gefährlich sein. (X1c)
        [stop-iron] Nicht für immer: Wenn das Ferritin über 100 liegt und die Beine ruhig sind, fragt das Protokoll deine Ärztin oder deinen Arzt, ob du aufhörst oder jeden zweiten Abend weitermachst. Danach einmal im Jahr ein Test. Jetzt aufhören: /stop (L14, R9)
        [not-iron] Das klingt nicht nach deinem Eisen, darum habe ich nichts notiert. Ich führe nur dein Eisen und die Liste unter /medicines.
       *[other] Ich weiß nicht, ob ich das beantworten kann. Ich kenne mich mit Eisen, Blutwerten, deinen Abenden und deinen Aufzeichnungen aus. Versuch es mit anderen Worten, oder sieh nach unter /help. Was deine Gesundheit angeht, frag in der Praxis oder Apotheke.
    }
