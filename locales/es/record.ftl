# What is planned and what was: /plan, /protocol, /history, /undo.
