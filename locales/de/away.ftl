# Nachdem der Bot weg war: Ein Tippen wartet nur Minuten auf ihn.

asked-again = Ich war eine Weile nicht erreichbar. Vielleicht ist deine Antwort dabei verloren gegangen, darum frage ich noch einmal.
dose-asked-again = Hast du heute Abend dein Eisen genommen? Wenn nicht, lass es heute ruhig aus.
dose-asked-again-early = Hast du heute Abend dein Eisen schon genommen? Wenn nicht, erinnere ich dich um { $at } Uhr.
