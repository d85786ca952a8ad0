# Files that go with a message: exports.

export-json = Everything I keep about you, in one file that other programs can read. It's yours. Save it, or give it to somebody you trust.
export-diary = Your whole diary, line by line, for a spreadsheet. The times are your local time.
export-evenings = Your evenings, for a spreadsheet.
export-labs = Your blood results, for a spreadsheet. “Comparable” is the same value, always in one unit.
table-word =
    { $word ->
        [line] Line
        [written-at] Written at
        [fact] What happened
        [details] Details
        [evening] Evening
        [meal-ended] Last meal ended
        [reminders] Reminders sent
        [dose] Iron
        [taken-at] Taken at
        [tablets] Tablets
        [skip-reason] Why skipped
        [discomfort] Discomfort (0-10)
        [onset] Began
        [sleep-lost] Sleep lost
        [taken] taken
        [skipped] skipped
        [unknown] not known
        [held] held for a test
        [paused] paused
        [off] off
        [not-planned] none planned
        [open] still open
        [drawn-on] Drawn on
        [analyte] What
        [value] Value
        [unit] Unit
        [comparable-value] Comparable value
        [comparable-unit] Comparable unit
        [loinc] LOINC
        [body-parts] Where
        [differences] What was different
        [stomach] Stomach
        [companions] Taken with iron
        [clinic-score] Clinic's IRLS total
        [called-low] Lab calls it low
        [fasting] Fasting
        [morning] In the morning
        [iron-rested] No iron for 2 days
        [ill] ill
        [laboratory] Laboratory
        [caffeine] more caffeine
        [alcohol] alcohol
        [travel] travel
        [new-medicine] a new medicine
        [nothing] nothing
        [vitamin-d] vitamin D
        [b-complex] B complex
        [yes] yes
        [no] no
       *[other] { $word }
    }
analyte-name = { $analyte }
export-newest = Your diary is very long. The files hold its newest { $lines } lines.
file-not-made = I couldn't send you the file you asked for. You haven't lost anything. Please try again later, or tell whoever runs this bot.
