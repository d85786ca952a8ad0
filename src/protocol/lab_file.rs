//! Reads results that come as a file: FHIR in all its containers, or a table. It must not store anything, and whatever a
//! stranger puts into a file ends as values to be confirmed, as a question, or as a refusal.

mod cell;
mod day;
mod decode;
mod fhir;
mod gather;
mod heading;
mod identity;
mod loinc;
mod name;
mod table;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Zone;

use super::analyte::Analyte;
use super::panel::{LabValue, Panel};
use crate::protocol::analyte::names::fold;

use day::{Order, When};
pub use decode::text_of;

/// The largest file that is read.
pub const MOST_BYTES: usize = 256 * 1024;
/// Deeper nesting than this no honest file has.
const MOST_LEVELS: usize = 32;
/// More lines or resources than this are not looked at; they are counted.
const MOST_LINES: usize = 2000;
/// More draws than this do not fit into one confirmation; the newest are kept.
const MOST_DRAWS: usize = 12;
/// A name or a unit that is longer is none.
const LONGEST_WORD: usize = 80;

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

/// How far a result is: the highest that a file holds of a test and day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    Withdrawn,
    Preliminary,
    Final,
    Corrected,
}

impl Status {
    /// As a table writes it; `None` for words that say nothing about it.
    fn of(text: &str) -> Option<Self> {
        Some(match fold(text).as_str() {
            "final" | "complete" | "completed" | "endbefund" | "definitivo" | "f" => Self::Final,
            "corrected" | "amended" | "korrigiert" | "korrekturbefund" | "corregido" | "c"
            | "revised" => Self::Corrected,
            "preliminary" | "prelim" | "partial" | "vorlaufig" | "teilbefund" | "preliminar"
            | "provisional" | "p" => Self::Preliminary,
            "cancelled" | "canceled" | "enteredinerror" | "storniert" | "ungultig" | "anulado"
            | "cancelado" | "x" | "invalid" | "error" | "void" | "deleted" | "rejected" => {
                Self::Withdrawn
            }
            _ => return None,
        })
    }
}

/// A result of a file, read or not.
#[derive(Clone, Debug, PartialEq)]
struct Finding {
    when: When,
    status: Status,
    partial: bool,
    value: Result<LabValue, Unread>,
}

impl Finding {
    const fn unread(why: Unread) -> Self {
        Self {
            when: When::Unknown,
            status: Status::Final,
            partial: false,
            value: Err(why),
        }
    }
}

/// What a file holds.
///
/// # Errors
/// [`Refused`] where there is nothing to confirm.
pub fn read(text: &str, reader: &Reader) -> Result<Read, Refused> {
    let text = text.trim_start_matches('\u{feff}').trim();
    // Two-byte encodings become longer in ours; the file itself was measured when it came.
    if text.len() > MOST_BYTES * 2 {
        return Err(Refused::Hostile);
    }
    if text.starts_with(['{', '[']) {
        if nesting(text) > MOST_LEVELS {
            return Err(Refused::Hostile);
        }
        let findings = fhir::findings(text, reader)?;
        return some(gather::gather(&findings, None, reader.today)).map(Read::Clear);
    }
    let table = table::read(text, reader)?;
    let found = |order| {
        let mut found = gather::gather(&table.findings, order, reader.today);
        if table.report_day {
            found.remarks.insert(0, Remark::ReportDay);
        }
        found
    };
    match (table.order, either(&table.findings)) {
        (None, Some((day, month))) => {
            let (day_first, month_first) =
                (found(Some(Order::DayFirst)), found(Some(Order::MonthFirst)));
            some(day_first.clone())?;
            Ok(Read::WhichOrder(Orders {
                day,
                month,
                day_first,
                month_first,
            }))
        }
        (order, _) => some(found(order)).map(Read::Clear),
    }
}

/// A day that can be read in two ways, of a value that can be read.
fn either(findings: &[Finding]) -> Option<(NaiveDate, NaiveDate)> {
    findings.iter().find_map(|finding| match finding.when {
        When::Either {
            day_first,
            month_first,
            ..
        } if finding.value.is_ok() => Some((day_first, month_first)),
        When::Either { .. } | When::On(..) | When::Unknown => None,
    })
}

fn some(found: Found) -> Result<Found, Refused> {
    if found.draws.is_empty() && found.asks.is_empty() {
        return Err(Refused::NoValues(found.remarks));
    }
    Ok(found)
}

/// How deep brackets are nested, outside of texts; looked at before anything is built from them.
fn nesting(json: &str) -> usize {
    let (mut level, mut deepest) = (0usize, 0usize);
    let (mut quoted, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                level += 1;
                deepest = deepest.max(level);
            }
            b'}' | b']' if !quoted => level = level.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
