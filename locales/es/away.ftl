# After the bot was away: taps wait only minutes for it.

asked-again = Estuve un rato sin conexión y quizá se perdió lo que tocaste. Por eso te pregunto otra vez.
dose-asked-again = ¿Has tomado el hierro esta noche? Si no, no pasa nada: puedes dejarlo por hoy.
dose-asked-again-early = ¿Has tomado el hierro esta noche? Si no, te aviso a { CLOCK($at) }.
