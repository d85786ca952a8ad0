//! Owns which words each row and note of §4 gets. It must not decide which apply, nor in what order they stand.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::agenda::blood_tests::next_retest;
use crate::patient::Patient;
use crate::patient::regimen::{OralIron, Rhythm};
use crate::protocol::advice::{
    Before, Doses, Drawn, Infused, Inputs, Note, Responded, Route, Row, Stores,
};
use crate::protocol::analyte::Analyte;
use crate::protocol::dose::DOSE_MAX_MG;
use crate::protocol::exclusion::Exclusion;
use crate::protocol::limits::{
    ABSORPTION_SLOWS_ABOVE, HAEMOGLOBIN_LOW_BELOW_MEN, HAEMOGLOBIN_LOW_BELOW_WOMEN, TARGET,
    TSAT_LOW_BELOW,
};
use crate::protocol::medicine::Medicine;
use crate::protocol::notes::{Alarm, Grade, Inflamed, Short, Territory, Vitamin};
use crate::protocol::panel::{Comparator, Level};
use crate::protocol::rule::Rule;
use crate::protocol::step::{Branch, Step};
use crate::protocol::testing::{
    PANEL_AFTER_INFUSION_WEEKS, RESPONSE_CHECK_WEEKS, SECOND_CHECK_WEEKS, retest_on, weeks_after,
};
use crate::text::phrase::Over;
use crate::text::voice::Voice;
use crate::text::{Inline, Text};

/// The words for one set of inputs.
pub(crate) struct Words<'a> {
    inputs: &'a Inputs,
    voice: &'static Voice,
    /// R1; asked only where oral iron runs.
    retest: NaiveDate,
    /// Tablets that run, and how many make one dose.
    oral: Option<(OralIron, u8)>,
    /// The day whose values need no date: what was just entered says it.
    told: NaiveDate,
}

impl<'a> Words<'a> {
    /// `told`: the day of the blood that was just entered, if any.
    pub fn new(patient: &Patient, inputs: &'a Inputs, told: Option<NaiveDate>) -> Self {
        Self {
            inputs,
            voice: Voice::of(patient.language),
            retest: next_retest(patient).unwrap_or_else(|| retest_on(inputs.today)),
            oral: patient.oral_iron(),
            told: told.unwrap_or(inputs.today),
        }
    }

    pub fn step(&self, step: &Step) -> Vec<Text> {
        let mut texts = match step {
            Step::Settled(row) => self.row(*row),
            Step::Depends(branches) => self.branches(step, branches),
        };
        texts.extend(self.past_infusion(step));
        texts
    }

    /// The questions that settle a step, or the nights that it rests on.
    pub fn questions(&self, step: &Step) -> Vec<Text> {
        let counted = self
            .inputs
            .nights
            .filter(|_| step.rests_on_nights(self.inputs));
        let counted = counted.map(|nights| Text::LegsCounted {
            bad: nights.bad,
            answered: nights.answered,
        });
        counted
            .into_iter()
            .chain(step.asks_legs().then_some(Text::LegsQuestion))
            .chain(step.asks_response().then_some(Text::ResponseQuestion))
            .collect()
    }

    /// I2: an infusion that counts no more is named where the rows of no iron apply.
    fn past_infusion(&self, step: &Step) -> Option<Text> {
        let on = self.inputs.infused_on?;
        let past = self.inputs.route == Route::NoIron && self.inputs.counting_infusion().is_none();
        let of_no_iron = |row: Row| {
            matches!(
                row,
                Row::L19 | Row::L6 | Row::L7 | Row::L15(_) | Row::L16 | Row::L18
            )
        };
        (past && step.rows().into_iter().any(of_no_iron))
            .then_some(Text::InfusionPast { infusion: on })
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one arm a row; split, it would need a wildcard arm"
    )]
    fn row(&self, row: Row) -> Vec<Text> {
        let (ferritin, tsat, retest) = (self.ferritin(), self.tsat(), self.retest);
        let past = retest < self.inputs.today;
        let every_other = self.every_other();
        let infusion = self.infusion_on();
        let panel = weeks_after(infusion, PANEL_AFTER_INFUSION_WEEKS);
        match row {
            Row::L1 => {
                let reasons = self.inputs.exclusions;
                let pregnant = reasons.has(Exclusion::Pregnant);
                let ask = pregnant.then_some(Text::PregnantAsk);
                [Text::StepL1 { reasons }].into_iter().chain(ask).collect()
            }
            Row::L2 => vec![Text::StepL2 {
                tsat: self.dated(Analyte::Tsat, self.inputs.tsat_too_high()),
                unprepared: self.inputs.draw.tsat_unprepared,
            }],
            Row::L3 { expected: true, .. } => vec![Text::StepL3Expected {
                ferritin: self.high_ferritin(),
                retest: panel,
                past: panel < self.inputs.today,
            }],
            Row::L3 { ill: true, .. } => vec![Text::StepL3Ill {
                ferritin: self.high_ferritin(),
            }],
            Row::L3 { .. } => vec![Text::StepL3 {
                ferritin: self.high_ferritin(),
            }],
            Row::L4 => vec![Text::StepL4 {
                infusion,
                check: weeks_after(infusion, RESPONSE_CHECK_WEEKS),
                retest: panel,
            }],
            Row::L5 { asks: true } => vec![Text::StepL5 {
                infusion,
                retest: panel,
            }],
            Row::L5 { asks: false } => vec![Text::StepL5Told {
                infusion,
                retest: panel,
            }],
            Row::L19 => vec![Text::StepL19 {
                values: self.low_values(),
            }],
            Row::L6 => self.nothing_more(infusion, panel),
            Row::L7 | Row::L10(Stores::NotMeasured) => vec![Text::StepL7],
            Row::L18 => vec![Text::StepL18 { ferritin }],
            Row::L8 { tsat_missing } => {
                let low = self.inputs.is_low_again();
                let values = self.low_values();
                let mut texts = vec![Text::StepL8 {
                    infusion,
                    low,
                    values,
                }];
                texts.extend(self.compared());
                texts.extend(tsat_missing.then_some(Text::StepL8Tsat));
                texts
            }
            Row::L9 { compared: true } => {
                let mut texts = vec![Text::StepL9 { infusion }];
                texts.extend(self.compared());
                texts
            }
            Row::L9 { compared: false } => vec![Text::StepL9NoComparison { infusion }],
            Row::L10(Stores::LookAgain) => vec![Text::StepL10LookAgain {
                infusion,
                check: weeks_after(infusion, SECOND_CHECK_WEEKS),
            }],
            Row::L10(Stores::LessInfused) => vec![Text::StepL10Less {
                infusion,
                milligrams: self.infused(),
            }],
            Row::L10(Stores::StillLow) => vec![Text::StepL10StillLow {
                infusion,
                values: self.low_values(),
            }],
            Row::L10(Stores::Short | Stores::NotArrived) => {
                vec![Text::StepL10Short { infusion, ferritin }]
            }
            Row::L10(Stores::AboveTarget | Stores::Full) => {
                vec![Text::StepL10Above { infusion, ferritin }]
            }
            Row::L11 => {
                let mut texts = vec![Text::StepL11 {
                    ferritin,
                    retest,
                    past,
                }];
                texts.extend(every_other.then_some(Text::StepL11Back));
                // Where TSAT does not decide, a note says what it is needed for.
                let below = self.tsat_decides();
                texts.extend(below.then_some(Text::StepL11Infusion { tsat }));
                texts
            }
            Row::L12 => {
                let step = Text::StepL12 {
                    ferritin,
                    retest,
                    past,
                    every_other,
                };
                [step].into_iter().chain(self.double_dose()).collect()
            }
            Row::L13 => {
                let step = Text::StepL13 {
                    ferritin,
                    retest,
                    past,
                    every_other,
                };
                [step].into_iter().chain(self.double_dose()).collect()
            }
            Row::L14 => vec![Text::StepL14 {
                ferritin,
                retest,
                past,
            }],
            Row::L15(doses) => {
                let step = match doses {
                    Doses::Nightly => Text::StepL15Nightly { ferritin, tsat },
                    Doses::DoubleEveryOther => Text::StepL15EveryOther { ferritin, tsat },
                    Doses::Either => Text::StepL15Either { ferritin, tsat },
                };
                let above = |limit| {
                    let ferritin = self.inputs.ferritin;
                    ferritin.and_then(|ferritin| ferritin.level.is_above(limit)) == Some(true)
                };
                let differ = above(ABSORPTION_SLOWS_ABOVE).then(|| Text::StepL15Differ {
                    target: above(TARGET),
                });
                [step].into_iter().chain(differ).collect()
            }
            Row::L16 => vec![Text::StepL16 { ferritin }],
        }
    }

    /// L6: what the quiet legs came after, and a retest that was not done.
    fn nothing_more(&self, infusion: NaiveDate, panel: NaiveDate) -> Vec<Text> {
        let kind = match self.inputs.route {
            Route::Infusion {
                responded: Responded::No,
                ..
            } => Over::Open,
            Route::Infusion { .. } => Over::Infusion,
            Route::NoIron | Route::Oral { .. } => Over::Past,
        };
        let drawn = [self.inputs.ferritin, self.inputs.tsat];
        let done = drawn.into_iter().flatten().any(|drawn| drawn.on >= panel);
        let due = kind != Over::Past && !done;
        let retest = due.then_some(Text::StepL6Retest { retest: panel });
        [Text::StepL6 { kind, infusion }]
            .into_iter()
            .chain(retest)
            .collect()
    }

    /// E6: what a double dose of these tablets is; no amount where it is unknown or above the ceiling.
    fn double_dose(&self) -> Option<Text> {
        let (oral, tablets) = self.oral?;
        let tablets = match oral.rhythm {
            Rhythm::Nightly => tablets.saturating_mul(Rhythm::EveryOther.doses()),
            Rhythm::EveryOther => tablets,
        };
        let iron = oral
            .strength_mg
            .map(|strength| strength.saturating_mul(u16::from(tablets)))
            .filter(|iron| *iron <= DOSE_MAX_MG);
        Some(match (iron, oral.rhythm) {
            (None, _) => Text::DoseDoubleAsk,
            (Some(iron), Rhythm::Nightly) => Text::DoseDouble { tablets, iron },
            (Some(iron), Rhythm::EveryOther) => Text::DoseRuns { tablets, iron },
        })
    }

    fn every_other(&self) -> bool {
        self.oral
            .is_some_and(|(oral, _)| oral.rhythm == Rhythm::EveryOther)
    }

    /// What holds either way, and a line for each way.
    fn branches(&self, step: &Step, branches: &[Branch]) -> Vec<Text> {
        let rules = step.rules();
        let mut texts = match (&rules[..], self.inputs.route, self.inputs.before) {
            ([Rule::L3], _, _) => self.row(branches[0].row),
            (_, Route::Infusion { on, .. }, _) => vec![Text::BranchInfusion { infusion: on }],
            (_, Route::NoIron, Before::Infusion { on, .. }) if step.asks_response() => {
                vec![Text::BranchResponse { infusion: on }]
            }
            (_, Route::NoIron, _) => vec![Text::BranchOver],
            (_, Route::Oral { .. }, _) => vec![Text::BranchTarget {
                ferritin: self.ferritin(),
                retest: self.retest,
            }],
        };
        texts.extend(branches.iter().map(|branch| Text::BranchLine {
            branch: *branch,
            row: branch.row,
        }));
        texts
    }

    pub fn note(&self, note: Note) -> Vec<Text> {
        let inputs = self.inputs;
        let text = match note {
            Note::TsatMissing => Text::NoteTsatMissing,
            Note::FerritinBound => Text::NoteFerritinBound {
                ferritin: self.ferritin(),
            },
            Note::FerritinOld => Text::NoteFerritinOld {
                ferritin: self.value(Analyte::Ferritin, inputs.ferritin),
                on: inputs.ferritin.map_or(inputs.today, |ferritin| ferritin.on),
            },
            Note::RetestDue => Text::NoteRetestDue {
                ferritin: self.value(Analyte::Ferritin, inputs.ferritin),
                on: inputs.ferritin.map_or(inputs.today, |ferritin| ferritin.on),
                retest: weeks_after(
                    inputs.counting_infusion().unwrap_or(inputs.today),
                    PANEL_AFTER_INFUSION_WEEKS,
                ),
            },
            Note::TsatBound => Text::NoteTsatBound { tsat: self.tsat() },
            Note::TsatStale => Text::NoteTsatStale {
                tsat: self.value(Analyte::Tsat, inputs.tsat),
                on: inputs.tsat.map_or(inputs.today, |tsat| tsat.on),
            },
            Note::C1 => Text::NoteC1 {
                flaws: self.flaws(),
            },
            Note::C2(Inflamed::Ill) => Text::NoteC2Ill,
            Note::C2(Inflamed::Crp) => Text::NoteC2Crp {
                crp: self.dated(Analyte::Crp, inputs.crp),
            },
            Note::C3(territory) => return self.territory(territory),
            Note::C4 => Text::NoteC4 { tsat: self.tsat() },
            Note::C5(vitamin, grade) => self.vitamin(vitamin, grade),
            Note::C6 => Text::NoteC6 {
                before: self.beside(Analyte::Ferritin, inputs.ferritin_before, inputs.ferritin),
                now: self.beside(Analyte::Ferritin, inputs.ferritin, inputs.ferritin_before),
            },
            Note::C7 => Text::NoteC7,
            Note::C8 => Text::NoteC8 {
                lines: spaced_lines(&spaced(inputs), &inputs.medicine_names),
            },
            Note::Alarm(Alarm::HaemoglobinToday) => Text::NoteC9Today {
                haemoglobin: self.haemoglobin(),
            },
            Note::C9 | Note::Alarm(Alarm::HaemoglobinSoon) => Text::NoteC9Soon {
                haemoglobin: self.haemoglobin(),
            },
            Note::Alarm(Alarm::Ferritin) => Text::NoteC9Ferritin {
                ferritin: self.ferritin(),
            },
            Note::C10 => Text::NoteC10 {
                cautions: inputs.cautions.unwrap_or_default(),
            },
            Note::C11(Short::Less) => Text::NoteC11Less {
                milligrams: self.infused(),
            },
            Note::C11(Short::Unknown) => Text::NoteC11Unknown {
                infusion: self.infusion_on(),
                date: self.infusion_on().to_string(),
            },
            Note::C12 => Text::NoteC12 {
                one: self.tsat(),
                other: self.dated(Analyte::Tsat, inputs.tsat_disputed),
            },
        };
        vec![text]
    }

    fn territory(&self, territory: Territory) -> Vec<Text> {
        let haemoglobin = self.haemoglobin();
        let women = self.limit(Analyte::Haemoglobin, HAEMOGLOBIN_LOW_BELOW_WOMEN);
        let men = self.limit(Analyte::Haemoglobin, HAEMOGLOBIN_LOW_BELOW_MEN);
        let asks = territory == Territory::Ferritin && self.inputs.haemoglobin.is_none();
        let text = match territory {
            Territory::Ferritin => Text::NoteC3Ferritin {
                ferritin: self.ferritin(),
                ill: self.inputs.inflamed().is_some(),
            },
            Territory::Woman => Text::NoteC3Haemoglobin {
                haemoglobin,
                limit: women,
            },
            Territory::Man => Text::NoteC3Haemoglobin {
                haemoglobin,
                limit: men,
            },
            Territory::SexUnknown => Text::NoteC3Either {
                haemoglobin,
                women,
                men,
            },
        };
        let ask = asks.then_some(Text::NoteC3Ask);
        [text].into_iter().chain(ask).collect()
    }

    /// C1: only what was so.
    fn flaws(&self) -> Inline {
        let draw = self.inputs.draw;
        let flaws = [
            (draw.iron_before, Text::ConditionNotRested),
            (draw.not_fasting, Text::ConditionNotFasting),
            (draw.not_morning, Text::ConditionNotMorning),
        ];
        Inline(
            flaws
                .into_iter()
                .filter_map(|(so, flaw)| so.then_some(flaw))
                .collect(),
        )
    }

    fn vitamin(&self, vitamin: Vitamin, grade: Grade) -> Text {
        let inputs = self.inputs;
        let (analyte, drawn) = match vitamin {
            Vitamin::D => (Analyte::VitaminD, inputs.vitamin_d),
            Vitamin::B12 => (Analyte::VitaminB12, inputs.vitamin_b12),
            Vitamin::Folate => (Analyte::Folate, inputs.folate),
            Vitamin::B1 => (Analyte::VitaminB1, inputs.vitamin_b1),
        };
        let value = self.dated(analyte, drawn);
        match (grade, vitamin) {
            (Grade::CalledLow, _) => Text::NoteC5Called { analyte, value },
            (Grade::Low | Grade::Deficient | Grade::Unclear, Vitamin::D) => Text::NoteC5D {
                value,
                deficient: grade == Grade::Deficient,
            },
            (Grade::Unclear, Vitamin::B12) => Text::NoteC5B12Unclear { value },
            (Grade::Low | Grade::Deficient, Vitamin::B12) => Text::NoteC5B12 { value },
            (Grade::Low | Grade::Deficient | Grade::Unclear, Vitamin::Folate) => {
                Text::NoteC5Folate { value }
            }
            (Grade::Low | Grade::Deficient | Grade::Unclear, Vitamin::B1) => {
                Text::NoteC5B1 { value }
            }
        }
    }

    /// L8, L9: what is beside what, each pair that can be compared.
    fn compared(&self) -> Vec<Text> {
        let inputs = self.inputs;
        let pair = |analyte, then: Option<Drawn>, now: Option<Drawn>| {
            let (then, now) = (then?, now?);
            now.is_lower_than(then)?;
            Some(Text::Compared {
                analyte,
                then: self.beside(analyte, Some(then), Some(now)),
                then_on: then.on,
                now: self.beside(analyte, Some(now), Some(then)),
                now_on: now.on,
            })
        };
        [
            pair(Analyte::Ferritin, inputs.retest_ferritin, inputs.ferritin),
            pair(Analyte::Tsat, inputs.retest_tsat, inputs.settled_tsat()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn tsat_decides(&self) -> bool {
        use crate::protocol::limits::TSAT_CEILING;
        self.inputs
            .usable_tsat()
            .is_some_and(|tsat| tsat.level.is_at_least(TSAT_CEILING).is_some())
    }

    /// The infusion that the row is about.
    fn infusion_on(&self) -> NaiveDate {
        match self.inputs.route {
            Route::Infusion { on, .. } => on,
            Route::NoIron | Route::Oral { .. } => {
                self.inputs.infused_on.unwrap_or(self.inputs.today)
            }
        }
    }

    /// C11: the milligrams that are known.
    fn infused(&self) -> u32 {
        match self.inputs.infused {
            Some(Infused::Milligrams(milligrams)) => milligrams,
            Some(Infused::Unknown) | None => 0,
        }
    }

    fn ferritin(&self) -> String {
        self.dated(Analyte::Ferritin, self.inputs.ferritin)
    }

    fn high_ferritin(&self) -> String {
        self.dated(Analyte::Ferritin, self.inputs.ferritin_too_high())
    }

    fn haemoglobin(&self) -> String {
        self.dated(Analyte::Haemoglobin, self.inputs.haemoglobin)
    }

    fn tsat(&self) -> String {
        self.dated(Analyte::Tsat, self.inputs.tsat)
    }

    /// §4: the values that are low again, by their names.
    fn low_values(&self) -> String {
        let ferritin = self
            .inputs
            .ferritin
            .filter(|ferritin| ferritin.level.is_at_most(ABSORPTION_SLOWS_ABOVE) == Some(true));
        let tsat = self
            .inputs
            .settled_tsat()
            .filter(|tsat| tsat.level.is_below(TSAT_LOW_BELOW) == Some(true));
        let named = |analyte, drawn: Option<Drawn>| {
            drawn.map(|_| {
                format!(
                    "{} {}",
                    self.voice.analyte(analyte),
                    self.dated(analyte, drawn)
                )
            })
        };
        [
            named(Analyte::Ferritin, ferritin),
            named(Analyte::Tsat, tsat),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
    }

    /// §1: a value with its day, unless that is the day of what was just entered.
    fn dated(&self, analyte: Analyte, drawn: Option<Drawn>) -> String {
        let value = self.value(analyte, drawn);
        match drawn {
            Some(drawn) if drawn.on != self.told => self.voice.say(&Text::ValueDated {
                value,
                on: drawn.on,
            }),
            Some(_) | None => value,
        }
    }

    fn limit(&self, analyte: Analyte, value: Decimal) -> String {
        let comparator = Comparator::Exactly;
        let limit = Level { comparator, value }.shown(analyte);
        limit.text(self.voice.decimal_mark())
    }

    /// A value in its canonical unit, as [`Voice::drawn`] writes it.
    pub fn value(&self, analyte: Analyte, drawn: Option<Drawn>) -> String {
        drawn.map_or_else(String::new, |drawn| self.voice.drawn(analyte, drawn))
    }

    /// A value that the same sentence holds against `other`.
    fn beside(&self, analyte: Analyte, drawn: Option<Drawn>, other: Option<Drawn>) -> String {
        let others: Vec<Decimal> = other.iter().map(|other| other.level.value).collect();
        drawn.map_or_else(String::new, |drawn| {
            self.voice.drawn_apart_from(analyte, drawn, &others)
        })
    }
}

/// C8: a line for each of these medicines.
pub(crate) fn spaced_lines(medicines: &[Medicine], names: &TypedNames) -> Vec<Text> {
    let line = |medicine: &Medicine| {
        let spacing = medicine.spacing()?;
        let names = called(*medicine, names).into_iter();
        Some(names.map(move |name| Text::MedicineApart {
            name: Box::new(name),
            spacing,
        }))
    };
    medicines.iter().filter_map(line).flatten().collect()
}

/// The names under which medicines were told.
pub(crate) type TypedNames = BTreeMap<Medicine, Vec<String>>;

/// §7: a medicine by the names that were typed, or else by its group's.
pub(crate) fn called(medicine: Medicine, names: &TypedNames) -> Vec<Text> {
    match names.get(&medicine) {
        Some(names) => {
            let typed = |name: &String| Text::MedicineTyped { name: name.clone() };
            names.iter().map(typed).collect()
        }
        None => vec![Text::MedicineName { medicine }],
    }
}

/// C8: the medicines from which iron keeps away.
pub(crate) fn spaced(inputs: &Inputs) -> Vec<Medicine> {
    inputs
        .medicines
        .iter()
        .copied()
        .filter(|medicine| medicine.spacing().is_some())
        .collect()
}
