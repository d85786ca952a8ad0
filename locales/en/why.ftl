# Rules and notes of the next step, and their reasons.
