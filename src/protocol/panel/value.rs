//! One result: as entered, and in the canonical unit (§3).

use super::super::analyte::{Accepted, Analyte};
use super::super::limits::limits_of;
use super::super::unit::Unit;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Whether the laboratory gave a value, or only a bound because it lay beyond the assay's reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparator {
    /// The value itself.
    Exactly,
    /// `<` or `≤`: somewhere below the value.
    Below,
    /// `>` or `≥`: somewhere above the value.
    Above,
}

impl Comparator {
    /// The sign before a number, with the space that follows it.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Exactly => "",
            Self::Below => "< ",
            Self::Above => "> ",
        }
    }

    pub(super) const fn turned(self) -> Self {
        match self {
            Self::Exactly => Self::Exactly,
            Self::Below => Self::Above,
            Self::Above => Self::Below,
        }
    }

    /// What is known when two facts push the same result; `None` if they pull apart.
    pub(super) const fn joined(self, other: Self) -> Option<Self> {
        match (self, other) {
            (known, Self::Exactly) | (Self::Exactly, known) => Some(known),
            (Self::Below, Self::Below) => Some(Self::Below),
            (Self::Above, Self::Above) => Some(Self::Above),
            (Self::Below, Self::Above) | (Self::Above, Self::Below) => None,
        }
    }
}

/// A number or a bound, for comparing with a rule's limit.
///
/// §3: a censored value decides a rule only if its bound does. Each question answers `None`
/// where the bound leaves it open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// How the value is to be taken.
    pub comparator: Comparator,
    /// In the canonical unit.
    pub value: Decimal,
}

impl Level {
    /// Whether it is below the limit.
    #[must_use]
    pub fn is_below(self, limit: Decimal) -> Option<bool> {
        match self.comparator {
            Comparator::Exactly => Some(self.value < limit),
            Comparator::Below => (self.value <= limit).then_some(true),
            Comparator::Above => (self.value >= limit).then_some(false),
        }
    }

    /// Whether it is at or above the limit.
    #[must_use]
    pub fn is_at_least(self, limit: Decimal) -> Option<bool> {
        self.is_below(limit).map(|below| !below)
    }

    /// Whether it is above the limit.
    #[must_use]
    pub fn is_above(self, limit: Decimal) -> Option<bool> {
        match self.comparator {
            Comparator::Exactly => Some(self.value > limit),
            Comparator::Below => (self.value <= limit).then_some(false),
            Comparator::Above => (self.value >= limit).then_some(true),
        }
    }

    /// Whether it is at or below the limit.
    #[must_use]
    pub fn is_at_most(self, limit: Decimal) -> Option<bool> {
        self.is_above(limit).map(|above| !above)
    }

    /// What is shown of it, in the canonical unit of `analyte`: one decimal, and more where fewer would put it on
    /// another side of a limit than the value that decides. 75.04 is above 75, so it is never shown as 75.
    #[must_use]
    pub fn shown(self, analyte: Analyte) -> Reading {
        self.shown_apart_from(analyte, &[])
    }

    /// The same where the text also holds it against `others`, such as an earlier value.
    #[must_use]
    pub fn shown_apart_from(self, analyte: Analyte, others: &[Decimal]) -> Reading {
        let decides_alike = |shown: &Decimal| {
            limits_of(analyte)
                .iter()
                .chain(others)
                .all(|limit| shown.cmp(limit) == self.value.cmp(limit))
        };
        let shown = (1..self.value.scale())
            .map(|decimals| self.value.round_dp(decimals))
            .find(decides_alike)
            .unwrap_or(self.value);
        Reading {
            comparator: self.comparator,
            value: shown.normalize(),
            unit: analyte.canonical_unit(),
        }
    }
}

/// A result exactly as it was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The sign before the number.
    pub comparator: Comparator,
    /// The number, in [`Self::unit`].
    pub value: Decimal,
    /// The unit as written, or as the patient settled it.
    pub unit: Unit,
}

impl Reading {
    /// The reading without words, such as `88 µg/L` or `< 5 µg/L`, with this decimal mark.
    #[must_use]
    pub fn text(&self, decimal_mark: char) -> String {
        let number = number_text(self.value, decimal_mark);
        let text = format!("{}{number} {}", self.comparator.text(), self.unit.text());
        text.trim_end().to_owned()
    }
}

/// A decimal with this decimal mark, all its digits, and no thousands marks.
#[must_use]
pub fn number_text(value: Decimal, decimal_mark: char) -> String {
    value.to_string().replace('.', &decimal_mark.to_string())
}

/// A result that passed the guards, as entered and in the canonical unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabValue {
    /// What was measured.
    pub analyte: Analyte,
    /// As it was entered.
    pub entered: Reading,
    /// The number in the analyte's canonical unit; `entered.comparator` holds for it too.
    pub canonical: Decimal,
    /// Whether the conversion is only approximate, which the patient must be told.
    pub approximate: bool,
    /// C5: whether the laboratory marked it as low.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flagged_low: bool,
}

/// Why a reading is no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The analyte is not measured in this unit.
    Unit,
    /// The value is impossible: a typing error.
    Range,
}

impl LabValue {
    /// Converts a reading and holds it against the analyte's guard.
    ///
    /// # Errors
    /// [`Refused`] if the unit is not one of the analyte's, or the value is impossible.
    pub fn new(analyte: Analyte, entered: Reading) -> Result<Self, Refused> {
        let accepted = analyte.accepts(entered.unit).ok_or(Refused::Unit)?;
        let canonical = convert(entered.value, accepted).ok_or(Refused::Range)?;
        if !analyte.refuse_outside().holds(canonical) {
            return Err(Refused::Range);
        }
        Ok(Self {
            analyte,
            entered,
            canonical,
            approximate: accepted.approximate,
            flagged_low: false,
        })
    }

    /// The same, as the laboratory marked it.
    #[must_use]
    pub const fn flagged_low(self, flagged_low: bool) -> Self {
        Self {
            flagged_low,
            ..self
        }
    }

    /// Whether the patient should confirm it before it counts.
    #[must_use]
    pub fn is_unusual(&self) -> bool {
        !self.analyte.ask_outside().holds(self.canonical)
    }

    /// For comparing with a limit in the canonical unit.
    #[must_use]
    pub const fn level(&self) -> Level {
        Level {
            comparator: self.entered.comparator,
            value: self.canonical,
        }
    }

    /// The LOINC code of the result as entered.
    #[must_use]
    pub const fn loinc(&self) -> Option<&'static str> {
        self.analyte.loinc(self.entered.unit)
    }

    /// The result as entered, without words: `88 µg/L`.
    #[must_use]
    pub fn text(&self, decimal_mark: char) -> String {
        self.entered.text(decimal_mark)
    }
}

fn convert(value: Decimal, accepted: &Accepted) -> Option<Decimal> {
    value.checked_mul(accepted.factor)
}
