# After the bot was away: taps wait only minutes for it.

asked-again = J’ai été absent un moment, et votre réponse s’est peut-être perdue. Je repose donc la question.
dose-asked-again = Avez-vous pris votre fer ce soir ? Sinon, vous pouvez le laisser de côté, ce n’est pas grave.
dose-asked-again-early = Avez-vous pris votre fer ce soir ? Sinon, je vous le rappelle à { $at }.
