# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.
