# What is said to words that are not taken, or not as they stand.

still-open = Ich bin nicht sicher, worauf du antwortest, darum habe ich nichts notiert. Das war noch offen:
not-an-answer = „{ $what }“ passt nicht zu dieser Frage, darum habe ich nichts notiert.
still-no-answer = Das passt für mich noch immer nicht zu dieser Frage. Willst du sie lassen, schreib einfach: abbrechen. Was ich kann, steht unter /help.
tap-to-answer = Ich bin nicht sicher, was du meinst, darum habe ich nichts notiert. Tippe bitte auf eine Antwort.
not-yours = Das klingt nach jemand anderem, darum habe ich nichts notiert. Ich notiere nur, was dich betrifft, etwa: mein Ferritin ist 88.
not-told = Das klingt nach einer Frage, darum habe ich nichts notiert. Wenn es so ist, schreib es einfach als Satz, etwa: Ferritin 88, oder: gestern Infusion. Was ich beantworten kann, steht unter /help.
not-yet = Das klingt, als käme es erst noch, darum habe ich nichts notiert. Sag es mir danach, etwa: gestern Infusion.
not-so = Das klingt, als wäre es ausgefallen, darum habe ich nichts notiert. Wenn es doch so war, sag es mir, etwa: /infusion gestern 1000 mg.
not-a-product = Ein Eisen namens „{ $what }“ kenne ich nicht. Tippe eines an oder schreib den Namen aus den Unterlagen der Praxis, etwa Monofer. Ist es ein anderes, schreib: anderes.
hour-of-evening = Ich verstehe das als { $time } Uhr. Wenn du { $other } Uhr meinst, tippe darauf.
zone-fixed = Diese Zeitangabe kennt keine Sommerzeit. Wenn bei dir die Uhr umgestellt wird, schreib lieber deine Stadt, etwa Leipzig.
button-place-at = { $name }, { COUNTRY($country) } · { $time }
infusion-which = Welchen Tag meinst du: den { $past } oder den { $ahead }? Eine Infusion notiere ich erst, wenn sie stattgefunden hat.
infusion-took-place = Hast du die Infusion am { $on } schon bekommen? Vorher notiere ich sie nicht. Wenn nicht, sag es mir danach: /infusion
meal-of-last-evening = Notiert für gestern Abend: letzte Mahlzeit um { $meal } Uhr. Für heute Abend ändert sich nichts.
meal-of-the-morning = Es zählt die letzte Mahlzeit am Abend, darum habe ich nichts notiert. Sag es mir nach dem Abendessen, etwa: /meal 19:40. Für heute Abend ändert sich nichts.
