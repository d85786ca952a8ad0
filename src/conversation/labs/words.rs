//! Owns which words each row and note of §4 gets. It must not decide which apply, nor in what order they stand.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::agenda::blood_tests::next_retest;
use crate::protocol::advice::{Branch, Doses, Drawn, Inputs, Note, Route, Row, Step, Stores};
use crate::protocol::analyte::Analyte;
use crate::protocol::limits::{HAEMOGLOBIN_LOW_BELOW_MEN, HAEMOGLOBIN_LOW_BELOW_WOMEN};
use crate::protocol::medicine::Medicine;
use crate::protocol::notes::{Grade, Inflamed, Territory, Vitamin};
use crate::protocol::panel::{Comparator, Level};
use crate::protocol::rule::Rule;
use crate::protocol::testing::{
    PANEL_AFTER_INFUSION_WEEKS, RESPONSE_CHECK_WEEKS, retest_on, weeks_after,
};
use crate::text::Text;
use crate::text::catalogue::Voice;
use crate::text::phrase::Inline;

use super::super::talk::Talk;

/// The words for one set of inputs.
pub(in super::super) struct Words<'a> {
    inputs: &'a Inputs,
    voice: &'static Voice,
    /// R1; asked only where oral iron runs.
    retest: NaiveDate,
}

impl<'a> Words<'a> {
    pub fn new(talk: &Talk, inputs: &'a Inputs) -> Self {
        Self {
            inputs,
            voice: Voice::of(talk.patient.language),
            retest: next_retest(&talk.patient).unwrap_or_else(|| retest_on(inputs.today)),
        }
    }

    pub fn step(&self, step: &Step) -> Vec<Text> {
        match step {
            Step::Settled(row) => self.row(*row),
            Step::Depends(branches) => self.branches(step, branches),
        }
    }

    fn row(&self, row: Row) -> Vec<Text> {
        let (ferritin, tsat, retest) = (self.ferritin(), self.tsat(), self.retest);
        let infusion = self.infusion_on();
        let panel = weeks_after(infusion, PANEL_AFTER_INFUSION_WEEKS);
        match row {
            Row::L1 => vec![Text::StepL1 {
                reasons: self.inputs.exclusions,
            }],
            Row::L2 => vec![Text::StepL2 { tsat }],
            Row::L3 { expected: true, .. } => vec![Text::StepL3Expected {
                ferritin,
                retest: panel,
            }],
            Row::L3 {
                expected: false, ..
            } => vec![Text::StepL3 { ferritin }],
            Row::L4 => vec![Text::StepL4 {
                infusion,
                check: weeks_after(infusion, RESPONSE_CHECK_WEEKS),
                retest: panel,
            }],
            Row::L5 { asks: true } => vec![
                Text::StepL5 {
                    infusion,
                    retest: panel,
                },
                Text::ResponseQuestion,
            ],
            Row::L5 { asks: false } => vec![Text::StepL5Told {
                infusion,
                retest: panel,
            }],
            Row::L6 => vec![Text::StepL6 { infusion }],
            Row::L7 => vec![Text::StepL7],
            Row::L8 { tsat_missing } => {
                let mut texts = self.compared();
                texts.push(Text::StepL8 { infusion });
                texts.extend(tsat_missing.then_some(Text::StepL8Tsat));
                texts
            }
            Row::L9 { compared: true } => {
                let mut texts = self.compared();
                texts.push(Text::StepL9 { infusion });
                texts
            }
            Row::L9 { compared: false } => vec![Text::StepL9NoComparison { infusion }],
            Row::L10(stores) => vec![
                match stores {
                    Stores::Full => Text::StepL10Full { infusion, ferritin },
                    Stores::NotArrived => Text::StepL10NotArrived { infusion, ferritin },
                    Stores::NotMeasured => Text::StepL10NotMeasured { infusion, ferritin },
                },
                Text::StepL10Trial,
            ],
            Row::L11 => {
                let mut texts = vec![Text::StepL11 { ferritin, retest }];
                // Where TSAT does not decide, a note says what it is needed for.
                let below = self.tsat_decides();
                texts.extend(below.then_some(Text::StepL11Infusion { tsat }));
                texts
            }
            Row::L12 => vec![Text::StepL12 { ferritin, retest }],
            Row::L13 => vec![Text::StepL13 { ferritin, retest }],
            Row::L14 => vec![Text::StepL14 { ferritin, retest }],
            Row::L15(Doses::Nightly) => vec![Text::StepL15Nightly { ferritin, tsat }],
            Row::L15(Doses::DoubleEveryOther) => vec![Text::StepL15EveryOther { ferritin, tsat }],
            Row::L15(Doses::Either) => vec![Text::StepL15Either { ferritin, tsat }],
            Row::L16 => vec![Text::StepL16 { ferritin }],
        }
    }

    /// What holds either way, a line for each way, and the questions that settle it.
    fn branches(&self, step: &Step, branches: &[Branch]) -> Vec<Text> {
        let rules = step.rules();
        let mut texts = match (&rules[..], self.inputs.route) {
            ([Rule::L3], _) => self.row(branches[0].row),
            (_, Route::Infusion { on, .. }) => vec![Text::BranchInfusion { infusion: on }],
            (_, Route::NoIron | Route::Oral { .. }) => vec![Text::BranchTarget {
                ferritin: self.ferritin(),
                retest: self.retest,
            }],
        };
        texts.extend(branches.iter().map(|branch| Text::BranchLine {
            branch: *branch,
            row: branch.row,
        }));
        texts.extend(step.asks_legs().then_some(Text::LegsQuestion));
        texts.extend(step.asks_response().then_some(Text::ResponseQuestion));
        texts
    }

    pub fn note(&self, note: Note) -> Text {
        let inputs = self.inputs;
        match note {
            Note::TsatMissing => Text::NoteTsatMissing,
            Note::FerritinBound => Text::NoteFerritinBound {
                ferritin: self.ferritin(),
            },
            Note::TsatBound => Text::NoteTsatBound { tsat: self.tsat() },
            Note::TsatStale => Text::NoteTsatStale {
                tsat: self.tsat(),
                on: inputs.tsat.map_or(inputs.today, |tsat| tsat.on),
            },
            Note::C1 => Text::NoteC1 {
                flaws: self.flaws(),
            },
            Note::C2(Inflamed::Ill) => Text::NoteC2Ill,
            Note::C2(Inflamed::Crp) => Text::NoteC2Crp {
                crp: self.value(Analyte::Crp, inputs.crp),
            },
            Note::C3(territory) => self.territory(territory),
            Note::C4 => Text::NoteC4 { tsat: self.tsat() },
            Note::C5(vitamin, grade) => self.vitamin(vitamin, grade),
            Note::C6 => Text::NoteC6 {
                before: self.beside(Analyte::Ferritin, inputs.ferritin_before, inputs.ferritin),
                now: self.beside(Analyte::Ferritin, inputs.ferritin, inputs.ferritin_before),
            },
            Note::C7 => Text::NoteC7,
            Note::C8 => Text::NoteC8 {
                medicines: spaced(inputs),
            },
            Note::C9 => Text::NoteC9,
        }
    }

    fn territory(&self, territory: Territory) -> Text {
        let haemoglobin = self.value(Analyte::Haemoglobin, self.inputs.haemoglobin);
        let women = self.limit(Analyte::Haemoglobin, HAEMOGLOBIN_LOW_BELOW_WOMEN);
        let men = self.limit(Analyte::Haemoglobin, HAEMOGLOBIN_LOW_BELOW_MEN);
        match territory {
            Territory::Ferritin => Text::NoteC3Ferritin {
                ferritin: self.ferritin(),
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
        }
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
        let value = self.value(analyte, drawn);
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
            pair(Analyte::Tsat, inputs.retest_tsat, inputs.usable_tsat()),
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

    fn infusion_on(&self) -> NaiveDate {
        match self.inputs.route {
            Route::Infusion { on, .. } => on,
            Route::NoIron | Route::Oral { .. } => self.inputs.today,
        }
    }

    fn ferritin(&self) -> String {
        self.value(Analyte::Ferritin, self.inputs.ferritin)
    }

    fn tsat(&self) -> String {
        self.value(Analyte::Tsat, self.inputs.tsat)
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

/// C8: the medicines from which iron keeps away.
pub(in super::super) fn spaced(inputs: &Inputs) -> Vec<Medicine> {
    inputs
        .medicines
        .iter()
        .copied()
        .filter(|medicine| medicine.spacing().is_some())
        .collect()
}
