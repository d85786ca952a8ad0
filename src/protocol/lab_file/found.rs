//! Owns what a file of results can hold for us, and how much of it is looked at. It must not read any.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Zone;

use super::super::analyte::Analyte;
use super::super::panel::{LabValue, Panel};

/// More lines or resources than this are not looked at; they are counted.
pub(super) const MOST_LINES: usize = 2000;

/// More draws than this do not fit into one confirmation; the newest are kept.
pub(super) const MOST_DRAWS: usize = 12;

/// A name or a unit that is longer is none.
pub(super) const LONGEST_WORD: usize = 80;

/// Who reads a file, and when.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// Today, where the patient is.
    pub today: NaiveDate,
    /// The patient's clock, if it is known: instants become its days.
    pub zone: Option<Zone>,
}

/// What a file holds, if it can be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// Its days are clear.
    Clear(Found),
    /// Its days can be read in two ways.
    WhichOrder(Orders),
}

/// A file whose days can be read in two ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Orders {
    /// One of its days, the day first.
    pub day: NaiveDate,
    /// The same, the month first.
    pub month: NaiveDate,
    /// All of it, the day first.
    pub day_first: Found,
    /// All of it, the month first.
    pub month_first: Found,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Blood draws, oldest first.
    pub draws: Vec<Panel>,
    /// Values of which the patient must choose one.
    pub asks: Vec<Two>,
    /// What is to be said about the file.
    pub remarks: Vec<Remark>,
}

/// Several values of one test and day, of which none is the later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Two {
    /// The day.
    pub drawn: NaiveDate,
    /// The test.
    pub analyte: Analyte,
    /// The values.
    pub choices: Vec<LabValue>,
}

/// Something to be said about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// Two values of one test and day: the later one is kept.
    TwoOfOneDay {
        /// The day.
        drawn: NaiveDate,
        /// The value that is kept.
        kept: LabValue,
        /// The one that is not.
        other: LabValue,
    },
    /// Values that the laboratory may still change.
    Preliminary {
        /// How many.
        count: u16,
    },
    /// The only day in the file is that of the report.
    ReportDay,
    /// What is not taken.
    LeftOut {
        /// Why.
        why: Unread,
        /// How many values or lines.
        count: u16,
    },
}

/// Why a value or a line of a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unread {
    /// No day, or none that is sure.
    NoDay,
    /// A day that has not come yet.
    Ahead,
    /// No unit, where units differ in meaning.
    NoUnit,
    /// A unit in which this is not measured, or two that differ.
    Unit,
    /// No number, or one that can be read in two ways.
    Number,
    /// An impossible value.
    Impossible,
    /// The laboratory gave no result.
    NoResult,
    /// Another test or another sample whose name is like one of ours.
    LookAlike,
    /// A code that is not known, or that does not fit its name.
    Code,
    /// Taken back by the laboratory.
    Withdrawn,
    /// Replaced by a later version in the same file.
    Replaced,
    /// Two values of one day, and nothing tells which counts.
    TwoValues,
    /// A row with more cells than its heading.
    Ragged,
    /// A line that is no resource.
    Broken,
    /// Draws before the newest ones.
    Older,
    /// Lines behind the last that is read.
    TooMany,
    /// A test that the protocol does not read.
    OtherTest,
}

impl Unread {
    /// A stable name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoDay => "no-day",
            Self::Ahead => "ahead",
            Self::NoUnit => "no-unit",
            Self::Unit => "unit",
            Self::Number => "number",
            Self::Impossible => "impossible",
            Self::NoResult => "no-result",
            Self::LookAlike => "look-alike",
            Self::Code => "code",
            Self::Withdrawn => "withdrawn",
            Self::Replaced => "replaced",
            Self::TwoValues => "two-values",
            Self::Ragged => "ragged",
            Self::Broken => "broken",
            Self::Older => "older",
            Self::TooMany => "too-many",
            Self::OtherTest => "other-test",
        }
    }
}

/// Why a file holds nothing for us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Neither a resource nor a table that we know.
    NotOurs,
    /// Built to be hard to read.
    Hostile,
    /// None of our values in it; what was not taken, and why.
    NoValues(Vec<Remark>),
    /// Results of more than one person.
    TwoPeople,
}
