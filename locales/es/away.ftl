# Después de una ausencia del bot: una pulsación solo lo espera unos minutos.

asked-again = Estuve un rato sin conexión y puede que tu pulsación se haya perdido. Por eso te pregunto otra vez.
dose-asked-again = ¿Tomaste el hierro esta noche? Si no, no pasa nada por saltarlo.
dose-asked-again-early = ¿Tomaste el hierro esta noche? Si no, te aviso a las { $at }.
