# Medicines, safety texts, discreet messages, crisis.
