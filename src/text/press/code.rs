//! Owns the form of callback data, `word:word:…`, and the words for the members of small sets. It must not know which
//! buttons there are.

use std::fmt::Write as _;
use std::str::{FromStr, Split};

use chrono::{NaiveTime, Timelike};

use crate::calendar::local_time::Zone;
use crate::patient::infusion::Answer;
use crate::patient::profile::Language;
use crate::protocol::analyte::Analyte;
use crate::protocol::medicine::Medicine;

/// A part of callback data that is left out.
pub(super) const NONE: &str = "-";

/// A part of callback data that the patient does not know.
pub(super) const UNKNOWN: &str = "?";

/// Writes the parts of callback data: `word:word:…`.
pub(super) struct Code(pub(super) String);

impl Code {
    pub(super) fn of(tag: &str) -> Self {
        Self(tag.to_owned())
    }

    pub(super) fn with(mut self, part: impl std::fmt::Display) -> Self {
        // Writing to a string cannot fail.
        let _ = write!(self.0, ":{part}");
        self
    }
}

/// Reads the parts of callback data, one after the other.
pub(super) struct Parts<'a>(pub(super) Split<'a, char>);

impl Parts<'_> {
    pub(super) fn read<T: FromStr>(&mut self) -> Option<T> {
        self.0.next()?.parse().ok()
    }

    pub(super) fn flag(&mut self) -> Option<bool> {
        match self.read::<u8>()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    pub(super) fn coded<T: Coded>(&mut self) -> Option<T> {
        let code = self.0.next()?;
        T::TABLE
            .iter()
            .find(|(_, other)| *other == code)
            .map(|(value, _)| *value)
    }

    pub(super) fn time(&mut self) -> Option<NaiveTime> {
        NaiveTime::from_num_seconds_from_midnight_opt(self.read::<u32>()?.checked_mul(60)?, 0)
    }

    pub(super) fn zone(&mut self) -> Option<Zone> {
        Zone::parse(self.0.next()?)
    }

    pub(super) fn medicine(&mut self) -> Option<Medicine> {
        let code = self.0.next()?;
        Medicine::ALL
            .into_iter()
            .find(|medicine| medicine.code() == code)
    }

    pub(super) fn analyte(&mut self) -> Option<Analyte> {
        Analyte::from_code(self.0.next()?)
    }

    pub(super) fn language(&mut self) -> Option<Language> {
        let code = self.0.next()?;
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// A part that may be left open, or not known.
    pub(super) fn answer<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Answer<T>> {
        let mut ahead = self.0.clone();
        let answer = match ahead.next()? {
            NONE => Answer::Open,
            UNKNOWN => Answer::Unknown,
            _ => return read(self).map(Answer::Known),
        };
        self.0 = ahead;
        Some(answer)
    }
}

pub(super) fn minutes(time: NaiveTime) -> u32 {
    time.num_seconds_from_midnight() / 60
}

/// A small closed set with a word for each member, the same in buttons and in the catalogue's selectors.
pub trait Coded: Copy + PartialEq + 'static {
    /// Each member with its word.
    const TABLE: &'static [(Self, &'static str)];

    /// The member's word.
    fn code(self) -> &'static str {
        Self::TABLE
            .iter()
            .find(|(other, _)| *other == self)
            .map_or("", |(_, code)| code)
    }
}
