# The course: infusions, rhythm of tablets, pauses, stock, companions, weekly questions.

rhythm-nightly =
    Noted: from now on { $tablets ->
        [one] 1 tablet
       *[other] { $tablets } tablets
    } every evening. The next reminder: { $first }.
rhythm-every-other = Noted: from now on { $tablets } tablets every other evening. The next reminder: { $first }. The evenings between stay silent. You can change this in /settings.
dose-too-soon-double = Your iron would come too soon tonight: a double dose needs two full days, and your last one was at { $last }. Enough time will have passed from { $earliest } on, but that is after your bedtime. Skipping tonight is fine.
button-set-rhythm =
    { $rhythm ->
        [nightly] How often: every evening
       *[every-other] How often: double, every other
    }
