# Files that go with a message: exports.

export-json = Todo lo que guardo sobre ti, en un archivo para máquinas. Es tuyo: guárdalo o dáselo a alguien de confianza.
file-not-made = No he podido crear ese archivo. No se ha perdido nada de lo tuyo. Inténtalo más tarde o díselo a quien gestiona este bot.
