# Files that go with a message: exports.

export-json = Alles, was ich über dich gespeichert habe, als Datei für Maschinen. Sie gehört dir: Heb sie auf oder gib sie jemandem, dem du vertraust.
file-not-made = Diese Datei konnte ich nicht erstellen. Von deinen Einträgen ist nichts verloren. Versuch es bitte später noch einmal oder sag es der Person, die diesen Bot betreibt.
