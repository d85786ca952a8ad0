# Nachdem der Bot weg war: Ein Tippen wartet nur Minuten auf ihn.

asked-again = Ich war eine Weile nicht da, und dein Tippen ist vielleicht verloren gegangen. Darum frage ich noch einmal.
dose-asked-again = Hast du dein Eisen heute Abend genommen? Wenn nicht, lass es ruhig aus.
dose-asked-again-early = Hast du dein Eisen heute Abend genommen? Wenn nicht, erinnere ich dich um { $at } Uhr.
