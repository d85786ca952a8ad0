//! Owns what a text says about one blood draw: values, questions and problems as data. It must not read or choose words.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::super::analyte::Analyte;
use super::super::panel::{LabValue, Panel, Reading};
use super::super::unit::Unit;

/// A reply naming more problems than this helps nobody.
pub const MOST_PROBLEMS: usize = 8;

/// Longer fragments are cut when they are quoted back.
const QUOTED_CHARACTERS: usize = 40;

/// In which order day and month stand where both may be either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// 2 November is 2/11, as in most of the world.
    DayFirst,
    /// 2 November is 11/2, as in the United States.
    MonthFirst,
    /// Either: such a date is asked about.
    Unclear,
}

/// What a text says about one blood draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabEntry {
    /// The date given, or today.
    pub drawn_on: NaiveDate,
    /// Whether the text gives a date that can be the draw's.
    pub date_given: bool,
    /// The values, at most one an analyte, in the order of the text.
    pub understood: Vec<LabValue>,
    /// What must be settled before it is a value.
    pub questions: Vec<Question>,
    /// What was not understood.
    pub problems: Vec<Problem>,
}

impl LabEntry {
    pub(super) fn empty(today: NaiveDate) -> Self {
        Self {
            drawn_on: today,
            date_given: false,
            understood: Vec::new(),
            questions: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Whether the text says nothing about any result.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.understood.is_empty() && self.questions.is_empty() && self.problems.is_empty()
    }

    /// The values understood, as a panel; `None` if there are none yet.
    #[must_use]
    pub fn panel(&self) -> Option<Panel> {
        let some = !self.understood.is_empty();
        some.then(|| Panel::new(self.drawn_on, self.understood.clone()).ok())
            .flatten()
    }
}

/// Why a value needs the patient's word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// No unit, and the units differ in meaning.
    Unit,
    /// Rare enough to be a slip.
    Unusual,
    /// A saturation below one without a percent sign.
    Fraction,
    /// A numeral that can be read in more ways than one, or two numbers that may both be the result.
    Number,
    /// It stood in a question, so that it may not be meant to be noted.
    Asked,
}

/// A value that the patient must settle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Of what.
    pub analyte: Analyte,
    /// What is open.
    pub why: Why,
    /// What may be meant, likeliest first; never empty, each one possible.
    pub choices: Vec<Reading>,
    /// C5: whether the laboratory marked the value as low.
    #[serde(default)]
    pub flagged_low: bool,
    /// The number as it was typed, to be quoted back; empty where the choices say it.
    #[serde(default)]
    pub written: String,
}

impl Question {
    /// The value that the choice at this place stands for; `None` if there is no such choice.
    ///
    /// It is settled even if it is unusual: the patient saw number and unit when choosing.
    #[must_use]
    pub fn settle(&self, choice: usize) -> Option<LabValue> {
        let entered = self.choices.get(choice)?;
        let value = LabValue::new(self.analyte, *entered).ok()?;
        Some(value.flagged_low(self.flagged_low))
    }
}

/// Something that was not understood. Fragments are the patient's own, shortened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// A name that is none of ours beside a number.
    UnknownAnalyte {
        /// The name.
        what: String,
        /// What it may be a slip for.
        nearest: Option<Analyte>,
    },
    /// A unit in which the analyte is not measured.
    UnknownUnit {
        /// Of what.
        analyte: Analyte,
        /// The unit as written.
        what: String,
        /// The units that would do, commonest first.
        accepted: Vec<Unit>,
    },
    /// Something else where the number should be.
    NotANumber {
        /// Of what.
        analyte: Analyte,
        /// What stands there.
        what: String,
    },
    /// Two different values for one analyte: neither was kept.
    Doubled {
        /// Of what.
        analyte: Analyte,
    },
    /// An impossible value.
    OutOfRange {
        /// Of what.
        analyte: Analyte,
        /// As entered.
        value: Decimal,
        /// The lowest possible, rounded.
        low: Decimal,
        /// The highest possible, rounded.
        high: Decimal,
        /// The unit of all three.
        unit: Unit,
    },
    /// A draw that has not happened yet.
    FutureDate {
        /// The date.
        date: NaiveDate,
    },
    /// Something else where a date should be.
    NotADate {
        /// What stands there.
        what: String,
    },
    /// Two dates that may both be the draw's: neither was taken.
    SeveralDates {
        /// The first in the text.
        first: NaiveDate,
        /// Another.
        second: NaiveDate,
    },
    /// An older result: it keeps its own day, so it is not noted with this draw.
    Earlier {
        /// Of what.
        analytes: Vec<Analyte>,
    },
    /// A day that the text does not call the draw's, but a report's or a receipt's: it was not taken.
    NotTheDraw {
        /// The date.
        date: NaiveDate,
    },
    /// A name without a value.
    NoValue {
        /// Of what.
        analyte: Analyte,
    },
    /// The text is too long to be read; nothing of it was.
    TooLong,
    /// More problems than are worth naming.
    TooMany,
}

impl Problem {
    pub(super) fn unknown_unit(analyte: Analyte, what: &str) -> Self {
        let accepted = analyte.accepted().iter().map(|accepted| accepted.unit);
        Self::UnknownUnit {
            analyte,
            what: shortened(what),
            accepted: accepted.filter(|&unit| unit != Unit::Fraction).collect(),
        }
    }
}

/// A fragment short enough to be quoted back on one line.
pub(super) fn shortened(fragment: &str) -> String {
    let line: Vec<&str> = fragment.split_whitespace().collect();
    let line = line.join(" ");
    if line.chars().count() <= QUOTED_CHARACTERS {
        return line;
    }
    let kept: String = line.chars().take(QUOTED_CHARACTERS - 1).collect();
    format!("{}…", kept.trim_end())
}
