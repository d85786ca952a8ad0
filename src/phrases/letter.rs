//! Owns what a letter to a doctor is about: which one the protocol's next step calls for, what is missing, the last nights.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::agenda::labs::inputs;
use crate::calendar::local_time::Evening;
use crate::history::History;
use crate::patient::Patient;
use crate::protocol::advice::{Row, Stores, advise};
use crate::protocol::analyte::Analyte;
use crate::protocol::exclusion::Exclusions;

/// B1: the first tests, and what helps to read ferritin.
const WANTED: [Analyte; 8] = [
    Analyte::Ferritin,
    Analyte::Tsat,
    Analyte::Crp,
    Analyte::Haemoglobin,
    Analyte::VitaminD,
    Analyte::VitaminB12,
    Analyte::Folate,
    Analyte::VitaminB1,
];

/// E: a value older than this is asked for anew.
const OLD_AFTER_DAYS: u64 = 365;

/// As many last nights are told.
const NIGHTS_TOLD: u64 = 14;

/// What the next step would have a patient ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// An infusion.
    Infusion,
    /// Another one.
    InfusionAgain {
        /// The day of the last.
        on: NaiveDate,
    },
    /// Tests.
    Tests,
    /// A look at the values: the protocol is not for the patient.
    Look {
        /// Why not.
        reasons: Exclusions,
    },
    /// Nothing.
    Nothing,
}

/// The last nights in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Legs {
    /// How many were answered.
    pub answered: u16,
    /// Their median, twice.
    pub median_doubled: u8,
    /// How many had any discomfort.
    pub symptoms: u16,
}

/// The last nights in figures; `None` without answers.
#[must_use]
pub fn legs(record: &History) -> Option<Legs> {
    let until = record.last_night()?;
    let from = until.date().checked_sub_days(Days::new(NIGHTS_TOLD - 1))?;
    let from = Evening::on(from);
    let scores = record.scores(from, until)?;
    let felt = record
        .evenings
        .range(from..=until)
        .filter(|(_, night)| night.check_in.discomfort.is_some_and(|score| score > 0))
        .count();
    Some(Legs {
        answered: scores.nights,
        median_doubled: scores.median_doubled,
        symptoms: u16::try_from(felt).unwrap_or(u16::MAX),
    })
}

/// Which letter the protocol's next step calls for.
#[must_use]
pub fn asked(patient: &Patient, now: DateTime<Utc>) -> Asked {
    let advice = advise(&inputs(patient, patient.zone.as_ref(), now));
    let rows = advice.step.rows();
    if let Some(asked) = rows.iter().find_map(|row| infusion(patient, *row)) {
        return asked;
    }
    if let Some(reasons) = patient.exclusions.filter(|reasons| reasons.any()) {
        return Asked::Look { reasons };
    }
    let today = patient
        .zone
        .map_or_else(|| now.date_naive(), |zone| zone.local(now).date());
    if missing(patient, today).is_empty() {
        Asked::Nothing
    } else {
        Asked::Tests
    }
}

/// Rows whose step is, or may be, an infusion; L12 because guidance prefers one there.
fn infusion(patient: &Patient, row: Row) -> Option<Asked> {
    match row {
        Row::L8 { .. }
        | Row::L10(Stores::LessInfused | Stores::Short | Stores::AboveTarget | Stores::Full) => {
            patient
                .last_infusion()
                .map(|infusion| Asked::InfusionAgain { on: infusion.on })
        }
        Row::L11 | Row::L12 | Row::L13 | Row::L15(_) => Some(Asked::Infusion),
        Row::L1
        | Row::L2
        | Row::L3 { .. }
        | Row::L4
        | Row::L5 { .. }
        | Row::L19
        | Row::L6
        | Row::L7
        | Row::L18
        | Row::L9 { .. }
        | Row::L10(
            Stores::LookAgain | Stores::StillLow | Stores::NotArrived | Stores::NotMeasured,
        )
        | Row::L14
        | Row::L16 => None,
    }
}

/// The wanted tests that are not on record, or only from long ago.
#[must_use]
pub fn missing(patient: &Patient, today: NaiveDate) -> Vec<Analyte> {
    let oldest = today
        .checked_sub_days(Days::new(OLD_AFTER_DAYS))
        .unwrap_or(today);
    let known = |analyte: Analyte| {
        patient
            .panels
            .iter()
            .filter(|panel| panel.what.drawn_on >= oldest)
            .any(|panel| match analyte {
                Analyte::Tsat => panel.what.tsat().is_some(),
                _ => panel.what.get(analyte).is_some(),
            })
    };
    WANTED
        .into_iter()
        .filter(|analyte| !known(*analyte))
        .collect()
}
