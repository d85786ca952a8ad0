# What is said to words that are not taken, or not as they stand.

still-open = Ich weiß nicht sicher, worauf das antwortet, und habe nichts notiert. Das war noch offen:
not-an-answer = „{ $what }“ passt nicht zu dieser Frage. Ich habe nichts notiert.
tap-to-answer = Ich weiß nicht sicher, was du meinst, und habe nichts notiert. Tippe bitte auf eine Antwort.
not-yours = Das klingt nach jemand anderem, darum habe ich nichts notiert. Ich notiere nur, was von dir ist, etwa: mein Ferritin ist 88.
not-told = Das klingt nach einer Frage, darum habe ich nichts notiert. Wenn es so ist, sag es mir einfach, etwa: Ferritin 88, oder: gestern Infusion. Was ich beantworten kann, steht unter /help.
not-yet = Das klingt, als käme es erst noch, darum habe ich nichts notiert. Sag es mir, wenn es so weit war, etwa: gestern Infusion.
not-so = Das klingt, als hätte es nicht stattgefunden, darum habe ich nichts notiert. Wenn doch, sag es mir, etwa: /infusion gestern 1000 mg.
not-a-product = Ein Eisen namens „{ $what }“ kenne ich nicht. Tippe auf eines oder schreib den Namen vom Zettel der Praxis, etwa Monofer. Ist es ein anderes, schreib: anderes.
hour-of-evening = Ich nehme das als { $time }. Wenn du { $other } meinst, tippe darauf.
zone-fixed = Diese Uhr wird im Sommer nie umgestellt. Wenn deine umgestellt wird, schreib lieber deine Stadt, etwa Leipzig.
button-place-at = { $name }, { $country } · { $time }
infusion-which = Welchen Tag meinst du: den { $past } oder den { $ahead }? Eine Infusion notiere ich erst, wenn sie stattgefunden hat.
infusion-took-place = Hast du die Infusion am { $on } schon bekommen? Ich notiere sie erst dann. Wenn nicht, sag es mir danach: /infusion
meal-of-last-evening = Notiert für gestern Abend: letzte Mahlzeit um { $meal } Uhr. An heute Abend ändert sich nichts.
meal-of-the-morning = Es zählt die letzte Mahlzeit am Abend, darum habe ich nichts notiert. Sag es mir nach dem Abendessen, etwa: /meal 19:40. An heute Abend ändert sich nichts.
