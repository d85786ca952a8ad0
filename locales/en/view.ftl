# Pictures and papers.

caption-ferritin = Ferritin: { $value } on { $drawn }.
caption-ferritin-two = Ferritin: { $value } on { $drawn }. Before: { $before } on { $earlier }.
caption-nights =
    { $answered ->
        [one] Nights: 1 of { $nights } answered, with { $median } of 10.
       *[other] Nights: { $answered } of { $nights } answered. Middle score { $median } of 10, from { $lowest } to { $highest }.
    }
caption-doses = Evening iron: { $counts }.
caption-changes = Changes:
caption-limits = This is what you told me. It's not a diagnosis.
button-span =
    { $chosen ->
        [yes] •{" "}
       *[no] {""}
    }{ $span ->
        [30] 1 month
        [91] 3 months
        [365] A year
        [all] All
       *[other] { $span } days
    }
chart-span = { $from } – { $until }
chart-ferritin = Ferritin, { $unit }
chart-ceiling = ceiling: no iron from here up
chart-some-need = some people need this much
chart-no-ferritin = No ferritin in this time
chart-nights = Leg discomfort at night, 0–10 (10 is worst)
chart-one-night = one night
chart-middle-of = middle of { $nights } nights
chart-no-nights = No nights answered in this time
chart-doses = Evening iron
chart-doses-by = Evening iron, { $evenings } evenings in each column
chart-taken = taken
chart-held = held for a test
chart-skipped = skipped
chart-unknown = no answer
chart-no-doses = No doses planned in this time
chart-infusion = Infusion
chart-infusion-of = Infusion { $milligrams } mg
chart-tablets-nightly =
    { $tablets ->
        [one] 1 tablet nightly
       *[other] { $tablets } tablets nightly
    }
chart-tablets-every-other =
    { $tablets ->
        [one] 1 tablet every other night
       *[other] { $tablets } tablets every other night
    }
chart-no-tablets = no tablets
chart-day =
    { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
        [12] Dec
       *[other] { $month }
    }
chart-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
        [12] Dec
       *[other] { $month }
    }
chart-year = { $year }

# ---- did it work?
export-fhir = Your record as a FHIR R4 bundle, for other health software. It doesn't carry your name.
response-heading = Your nights before and after each change, up to 14 on each side:
response-nothing = There's nothing to compare yet. I'll compare your nights once you've told me of an infusion, or of a new way of taking iron.
response-change = { $what }
response-side =
    { $side ->
        [before] Before
       *[after] After
    } ({ $from } to { $until }): { $answered ->
        [one] 1 night answered, with { $median } of 10, { $symptoms ->
            [0] without symptoms
           *[other] with symptoms
        }
       *[other] { $answered } nights answered. Middle score { $median } of 10, symptoms in { $symptoms } of them
    }.
response-side-empty =
    { $side ->
        [before] Before: no night answered.
       *[after] After: no night answered yet.
    }
response-too-few =
    That's not enough nights yet. I'll compare once { $needed ->
        [one] 1 night is answered
       *[other] { $needed } nights are answered
    } on each side.
response-differs =
    { $way ->
        [lower] After it, the middle score is { $by } lower.
       *[higher] After it, the middle score is { $by } higher.
    } Allowing for chance, the difference is most likely between { $least } and { $most }.
response-differs-steadily =
    { $way ->
        [lower] After it, the middle score is { $by } lower.
       *[higher] After it, the middle score is { $by } higher.
    } Your nights vary so little that chance hardly matters here.
response-unclear = The nights before and after don't differ more than chance alone could make them. The middle score could be anything from { $lower } lower to { $higher } higher.
response-same = The middle score is the same before and after.
response-limits = This shows what came before and after, not why. Other things may have changed too.

# ---- papers
report-title = Restless legs: a record
report-span = { $from } to { $until } · made on { $made }
report-kept-by = Kept by { $initials }
report-limits = Self-reported, not a diagnosis. The patient kept this record with Stillnight, which follows a protocol written by a patient, not a doctor. No clinician has reviewed that protocol.
report-foot = Self-reported, not a diagnosis
report-short = In short
report-tsat = Transferrin saturation (TSAT): { $tsat } on { $drawn }.
report-no-tsat = Transferrin saturation (TSAT): not on record.
report-nights =
    Last { $nights } nights: { $answered ->
        [one] 1 answered, with { $median } of 10 (10 is worst), { $symptoms ->
            [0] without symptoms
           *[other] with symptoms
        }
       *[other] { $answered } answered, middle score { $median } of 10 (10 is worst), symptoms in { $symptoms } of them
    }.
report-no-nights = Last { $nights } nights: none answered.
report-iron-now = Iron by mouth: { $what }.
report-last-infusion = Last infusion: { $what }.
report-clinic-score = IRLS total, as told by a clinic: { $total } on { $on }.
report-excluded = The protocol is not written for this patient ({ $reasons }), so it names no iron step.
report-course = The course
report-nothing-to-draw = No ferritin, no nights and no doses are on record in this time, so there is nothing to draw.
report-labs = Blood tests
report-no-labs = No results in this time.
report-labs-more =
    { $count ->
        [one] 1 older blood draw is left out here.
       *[other] { $count } older blood draws are left out here.
    }
column-drawn = Drawn
column-test = Test
column-entered = As entered
column-other = In other units
column-conditions = How it was drawn
on-day = { $day }
panel-conditions-bare = { $conditions }
report-worked-out = worked out
report-estimated = estimated
report-iron = Iron
report-taken-share = Evenings with a dose planned: { $planned }. Noted as taken on { $taken } of them ({ $percent } %).
report-response = Before and after
report-medicines = Other medicines, as told
report-no-medicines = None told.
medicine-word = { $medicine }
medicine-line =
    { $medicine }{ $worsens ->
        [yes] {" "}(can worsen restless legs)
       *[no] {""}
    }
medicine-line-typed =
    { $name }{ $worsens ->
        [yes] {" "}(can make restless legs worse)
       *[no] {""}
    }
medicine-line-unlisted = { $name } (not on the bot's list)
report-augmenting = Taken since about { $since }, as told: a medicine that can cause augmentation
report-augmenting-dose = Its dose, as told: { $dose }
report-next = The protocol's next step, as told to the patient
report-differ = Where guidelines differ or add
differ-iron = Who should have iron: the protocol goes up to ferritin 300 µg/L with TSAT below 45 %. US guidance of 2025 is reported to advise iron at ferritin up to 75 µg/L or TSAT below 20 %, and an infusion alone at 75–100 µg/L (Winkelman 2025, read in secondary sources).
differ-when = When an infusion helps: the protocol looks at 6 weeks. One trial of 1000 mg was positive at week 6 (Cho 2018). Another missed its primary endpoint at week 4 and was significant at week 12 (Trenkwalder 2017). The largest (Earley, n = 209) missed one of its two main endpoints. 500 mg was not effective, nor were tablets at a ferritin of about 118 (Davis 2000).
differ-dose = Time and amount: in one trial of 34 women, iron in the afternoon was absorbed 37 % less than in the morning, not quite significant (p = 0.059); evenings were not tested (PubMed 37357807). The protocol's 75 mg a day is above the general limits for adults: 45 mg a day in the US, 40 mg from all sources in the EU, 17 mg from supplements in the UK.
differ-phosphate = After an infusion, phosphate can fall, more often with ferric carboxymaltose (labels; MHRA 2020).
differ-after = After iron: α2δ ligands come first; dopamine agonists are no longer first choice, because they can worsen restless legs over time (Silber 2021, Winkelman 2025).
report-sources = Sources
source-line = { $source }
report-caption = Here's your report, to print or to show. It doesn't carry your name.
report-caption-named = Here's your report, to print or to show. It carries these initials: { $initials }
button-initials = Initials on papers
ask-initials = Which initials would you like on your papers? Type up to 5 letters, or tap.
button-no-initials = None
initials-noted = All right: your papers will carry { $initials } from now on. For a new one: /report
initials-none = All right: your papers won't carry a name. For a new one: /report
not-initials = I can't use “{ $what }”: it's too long, it's a word, or it has more than letters and points. Please type up to 5 letters, like A. B.

# ---- letters
letter-infusion = Restless legs: a question about an iron infusion
letter-tests = Restless legs: a question about blood tests
letter-dear = Dear doctor,
letter-legs =
    I have restless legs and keep a record of them. In the last 14 nights I noted { $answered ->
        [one] 1; the score was { $median } of 10 (10 is worst)
       *[other] { $answered }; the middle score was { $median } of 10 (10 is worst), with symptoms in { $symptoms } of those nights
    }.
letter-legs-plain = I have restless legs.
letter-values = My last blood values: { $values }.
letter-ask-infusion = Could an iron infusion be an option for me? I am asking about 1000 mg of ferric carboxymaltose or ferric derisomaltose as one total dose.
letter-ask-again = I had an iron infusion on { $on }, and it helped. Now my legs bother me again, and my iron values are lower than after it. Could it be repeated?
letter-why-infusion = An international task force names ferric carboxymaltose 1000 mg for restless legs with ferritin below 300 µg/L and transferrin saturation below 45 % [1]. US guidance of 2025 is reported to be narrower: iron at ferritin up to 75 µg/L or TSAT below 20 %, an infusion alone at 75–100 µg/L [2]. One trial was positive at week 6 (Cho 2018); another missed its primary endpoint at week 4 and was significant at week 12 [3]; the largest (n = 209) missed one of its two main endpoints.
letter-limits-infusion = I know that one total dose does not suit everybody, that phosphate can fall afterwards [4], and that you know my history better than any protocol. If you see it differently, I would be glad to understand why, and what else could help.
letter-ask-tests = Could these values be measured, please: { $tests }?
letter-why-tests = For restless legs, guidelines ask for ferritin and transferrin saturation before any decision about iron [1, 2]; CRP and haemoglobin help to read ferritin. A low vitamin can be corrected.
letter-how-tests = I would come in the morning, fasting, and without iron for two days before.
letter-thanks = Thank you for your time.
letter-references = References
letter-caption =
    { $about ->
        [values] Here's a letter that asks your doctor to look at your values. Read it first: you can change it as you like.
        [infusion] Here's a letter to ask about an iron infusion. Read it first: you can change it as you like, and your doctor decides.
       *[tests] Here's a letter to ask for the tests that are missing. Read it first: you can change it as you like, and your doctor decides.
    }
button-letter =
    { $about ->
        [values] Letter: my values
        [infusion] Letter: an infusion
       *[tests] Letter: tests
    }
letter-none = The protocol has nothing to ask your doctor by letter right now. For your whole record: /report. For where you stand: /next.

# ---- results that come as a file
file-found =
    { $number ->
        [0] {""}
       *[other] File { $number }:{" "}
    }{ $draws ->
        [one] I found results from 1 blood draw in your file:
       *[other] I found results from { $draws } blood draws in your file:
    }
file-draw = { $drawn }: { $values }
file-replaces = { $drawn }: your record says { $before }. This file says { $value }, and would take its place.
file-there =
    { $count ->
        [one] 1 more value is already in your record. I won't enter it twice.
       *[other] { $count } more values are already in your record. I won't enter them twice.
    }
file-all-there = What I can read in that file is already in your record. There's nothing to enter.
file-two-of-one-day = { $drawn }: I found two values for one day, { $kept } and { $other }. I'll keep the later one, { $kept }.
file-preliminary =
    { $count ->
        [one] 1 of these values is only a first result. Your lab may still change it.
       *[other] { $count } of these values are only first results. Your lab may still change them.
    }
file-report-day = The file only has the day of the report. I'll use that as the day of the blood draw.
file-left-out =
    I left these out:
    { $lines }
file-unread =
    – { $count }×{" "}{ $why ->
        [no-day] no day I can be sure of
        [ahead] a day that hasn't come yet
        [no-unit] no unit
        [unit] a unit I don't know for this value
        [number] no clear number
        [impossible] a number that can't be right
        [no-result] no result given
        [look-alike] another test or sample with a similar name
        [code] a test code I don't know, or one that doesn't fit its name
        [withdrawn] cancelled by the lab
        [replaced] replaced by a newer version in the file
        [two-values] two values for one day
        [ragged] a row that doesn't fit its columns
        [broken] a damaged line
        [older] older blood draws (I take the newest at once)
        [too-many] further down than I read
       *[other-test] a test this protocol doesn't use
    }
file-which-order =
    { $number ->
        [0] {""}
       *[other] File { $number }:{" "}
    }I can read the days in your file in two ways. Was your blood drawn on { $day } or on { $month }?
button-file-day = { $day }
file-which-value =
    { $number ->
        [0] {""}
       *[other] File { $number }:{" "}
    }Your file has more than one value for { $drawn }: { $values }. Which one counts?
button-file-neither = None of them
file-two-people = That file seems to hold results from more than one person. I only keep yours, so I took nothing. Please send a file with just your results, or type them: /labs ferritin=88
file-waits-no-more = File { $number } waited too long behind newer ones, so I let it go. I haven't noted anything from it. You can send it again.
file-question = I haven't noted anything yet. Please compare this with your report. Should I enter them?
button-enter-file =
    { $number ->
        [0] Enter them
       *[other] Enter them (file { $number })
    }
button-leave-file =
    { $number ->
        [0] Leave them
       *[other] Leave them (file { $number })
    }
file-entered =
    { $draws ->
        [one] Noted: 1 blood draw from your file. You can take it back with /undo.
       *[other] Noted: { $draws } blood draws from your file. You can take them back with /undo.
    }
file-left = All right. I haven't noted anything from that file.
file-too-large = That file is too large for me. I can read up to { $kilobytes } kB. You can also type the values: /labs ferritin=88
file-not-ours = I can't read that file. I can read FHIR (JSON) files. I can also read tables (CSV) whose first line is something like: date, test, value, unit. You can also type the values: /labs ferritin=88
file-no-values = I found no value in that file that I can use. You can type them: /labs ferritin=88
file-out-of-reach = I couldn't get that file from Telegram. Please send it again.
letter-look-title = Restless legs: please look at my values
letter-excluded = I follow a protocol for iron in restless legs that was written by a patient. It is not meant for me ({ $reasons }), so it names no iron step.
letter-ask-look = Would you please look at these values, and tell me whether anything should be tested or done?
letter-infusion-had = I had an iron infusion. { $what }.
letter-retest-due = The protocol asks for iron, ferritin and TSAT after it: due on { $date }.
letter-retest-was-due = The protocol asks for iron, ferritin and TSAT after it: this was due on { $date }.
