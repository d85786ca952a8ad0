# Files that go with a message: exports.

export-json = Everything I keep about you, as a file for machines. It is yours: save it, or give it to somebody you trust.
file-not-made = I could not make that file. Nothing of yours is lost. Please try again later, or tell whoever runs this bot.
