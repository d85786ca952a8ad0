//! A panel: the results of one blood draw, as entered and made comparable (§3).
//!
//! It holds values that were already let through; it does not read text and gives no advice.

use super::analyte::{Accepted, Analyte};
use super::unit::Unit;
use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};
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

    const fn turned(self) -> Self {
        match self {
            Self::Exactly => Self::Exactly,
            Self::Below => Self::Above,
            Self::Above => Self::Below,
        }
    }

    /// What is known when two facts push the same result; `None` if they pull apart.
    const fn joined(self, other: Self) -> Option<Self> {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        })
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

/// Where a transferrin saturation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TsatSource {
    /// The laboratory gave it.
    Reported,
    /// From iron and the iron binding capacity.
    Computed,
    /// From iron and transferrin.
    Estimated,
}

/// A transferrin saturation and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tsat {
    /// Not rounded, so that a value just under a limit stays under it.
    pub percent: Decimal,
    /// A bound if one of the values it rests on is a bound.
    pub comparator: Comparator,
    /// Its source.
    pub how: TsatSource,
}

impl Tsat {
    /// For comparing with a limit in percent.
    #[must_use]
    pub const fn level(&self) -> Level {
        Level {
            comparator: self.comparator,
            value: self.percent,
        }
    }

    /// As `22 %`. One decimal, cut off rather than rounded up: what lies just below a rule's
    /// limit must not be shown as having reached it.
    #[must_use]
    pub fn text(&self, decimal_mark: char) -> String {
        let value = match self.how {
            TsatSource::Reported => self.percent,
            TsatSource::Computed | TsatSource::Estimated => self
                .percent
                .round_dp_with_strategy(1, RoundingStrategy::ToZero)
                .normalize(),
        };
        Reading {
            comparator: self.comparator,
            value,
            unit: Unit::Percent,
        }
        .text(decimal_mark)
    }
}

/// Why the iron values of a panel do not fit together: units may be mixed up, so ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TsatDoubt {
    /// The computed saturation is impossible.
    Impossible {
        /// The computed or estimated one.
        computed: Tsat,
    },
    /// The reported saturation is not what the other values give.
    Differs {
        /// The laboratory's.
        reported: Tsat,
        /// The computed or estimated one.
        computed: Tsat,
    },
}

/// The results of one blood draw: at most one value an analyte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "StoredPanel")]
pub struct Panel {
    /// The date of the draw.
    pub drawn_on: NaiveDate,
    values: Vec<LabValue>,
}

#[derive(Deserialize)]
struct StoredPanel {
    drawn_on: NaiveDate,
    values: Vec<LabValue>,
}

impl TryFrom<StoredPanel> for Panel {
    type Error = String;

    fn try_from(stored: StoredPanel) -> Result<Self, String> {
        Self::new(stored.drawn_on, stored.values)
            .map_err(|analyte| format!("{} stands twice in a panel", analyte.code()))
    }
}

impl Panel {
    /// A panel of these values.
    ///
    /// # Errors
    /// The analyte that stands in it twice.
    pub fn new(drawn_on: NaiveDate, values: Vec<LabValue>) -> Result<Self, Analyte> {
        for (at, value) in values.iter().enumerate() {
            if values[..at]
                .iter()
                .any(|other| other.analyte == value.analyte)
            {
                return Err(value.analyte);
            }
        }
        Ok(Self { drawn_on, values })
    }

    /// The values, in the order in which they were entered.
    #[must_use]
    pub fn values(&self) -> &[LabValue] {
        &self.values
    }

    /// Adds a value, or puts it in the place of the analyte's earlier one.
    pub fn put(&mut self, value: LabValue) {
        match self
            .values
            .iter_mut()
            .find(|old| old.analyte == value.analyte)
        {
            Some(old) => *old = value,
            None => self.values.push(value),
        }
    }

    /// The value of one analyte.
    #[must_use]
    pub fn get(&self, analyte: Analyte) -> Option<&LabValue> {
        self.values.iter().find(|value| value.analyte == analyte)
    }

    /// The ferritin.
    #[must_use]
    pub fn ferritin(&self) -> Option<&LabValue> {
        self.get(Analyte::Ferritin)
    }

    /// §3: the transferrin saturation; a reported one wins.
    #[must_use]
    pub fn tsat(&self) -> Option<Tsat> {
        self.reported_tsat().or_else(|| self.computed_tsat())
    }

    /// §3: whether the saturation should be asked about before it decides anything.
    #[must_use]
    pub fn tsat_doubt(&self) -> Option<TsatDoubt> {
        let computed = self.computed_tsat()?;
        if computed.comparator != Comparator::Exactly {
            return None;
        }
        if !Analyte::TSAT_COMPUTED.holds(computed.percent) {
            return Some(TsatDoubt::Impossible { computed });
        }
        let reported = self.reported_tsat()?;
        let apart = (reported.percent - computed.percent).abs();
        let differs =
            reported.comparator == Comparator::Exactly && apart > Analyte::TSAT_MAY_DIFFER_POINTS;
        differs.then_some(TsatDoubt::Differs { reported, computed })
    }

    fn reported_tsat(&self) -> Option<Tsat> {
        self.get(Analyte::Tsat).map(|value| Tsat {
            percent: value.canonical,
            comparator: value.entered.comparator,
            how: TsatSource::Reported,
        })
    }

    /// §3: iron ÷ TIBC; TIBC = iron + UIBC; or, estimated, iron ÷ what transferrin can bind.
    fn computed_tsat(&self) -> Option<Tsat> {
        let iron = self.get(Analyte::Iron)?.level();
        let share = |capacity: Level, how| {
            Some(Tsat {
                percent: iron
                    .value
                    .checked_mul(Decimal::ONE_HUNDRED)?
                    .checked_div(capacity.value)?,
                // More capacity makes the share smaller.
                comparator: iron.comparator.joined(capacity.comparator.turned())?,
                how,
            })
        };
        let tibc = self.get(Analyte::Tibc).map(LabValue::level);
        let iron_and_uibc = self.get(Analyte::Uibc).and_then(|uibc| {
            Some(Level {
                value: iron.value.checked_add(uibc.canonical)?,
                comparator: uibc.entered.comparator,
            })
        });
        let binds = self.get(Analyte::Transferrin).and_then(|transferrin| {
            let factor = Analyte::TRANSFERRIN_BINDS_UMOL_PER_GRAM;
            Some(Level {
                value: transferrin.canonical.checked_mul(factor)?,
                comparator: transferrin.entered.comparator,
            })
        });
        tibc.and_then(|level| share(level, TsatSource::Computed))
            .or_else(|| share(iron_and_uibc?, TsatSource::Computed))
            .or_else(|| share(binds?, TsatSource::Estimated))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn value(analyte: Analyte, comparator: Comparator, number: &str, unit: Unit) -> LabValue {
        let value = decimal(number);
        LabValue::new(
            analyte,
            Reading {
                comparator,
                value,
                unit,
            },
        )
        .unwrap()
    }

    fn exactly(analyte: Analyte, number: &str, unit: Unit) -> LabValue {
        value(analyte, Comparator::Exactly, number, unit)
    }

    fn panel(values: &[LabValue]) -> Panel {
        let drawn_on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        Panel::new(drawn_on, values.to_vec()).unwrap()
    }

    fn iron(number: &str) -> LabValue {
        exactly(Analyte::Iron, number, Unit::MicromolePerLitre)
    }

    fn tibc(number: &str) -> LabValue {
        exactly(Analyte::Tibc, number, Unit::MicromolePerLitre)
    }

    #[test]
    fn conversions_are_those_of_the_protocol() {
        for (analyte, number, unit, canonical) in [
            (Analyte::Ferritin, "88", Unit::NanogramPerMillilitre, "88"),
            (Analyte::Ferritin, "8.8", Unit::MicrogramPerDecilitre, "88"),
            (Analyte::Ferritin, "0.088", Unit::MilligramPerLitre, "88"),
            (Analyte::Ferritin, "200", Unit::PicomolePerLitre, "89"),
            (Analyte::Iron, "100", Unit::MicrogramPerDecilitre, "17.9"),
            (
                Analyte::Transferrin,
                "250",
                Unit::MilligramPerDecilitre,
                "2.5",
            ),
            (Analyte::Tsat, "0.22", Unit::Fraction, "22"),
            (
                Analyte::VitaminD,
                "30",
                Unit::NanogramPerMillilitre,
                "74.88",
            ),
            (
                Analyte::VitaminB12,
                "300",
                Unit::PicogramPerMillilitre,
                "221.4",
            ),
            (Analyte::Folate, "10", Unit::MicrogramPerLitre, "22.66"),
            (Analyte::Haemoglobin, "13.2", Unit::GramPerDecilitre, "132"),
            (
                Analyte::Haemoglobin,
                "8",
                Unit::MillimolePerLitre,
                "128.912",
            ),
            (Analyte::Crp, "0.5", Unit::MilligramPerDecilitre, "5"),
        ] {
            let value = exactly(analyte, number, unit);
            assert_eq!(value.canonical, decimal(canonical), "{analyte:?} {number}");
            assert_eq!(value.approximate, unit == Unit::PicomolePerLitre);
        }
    }

    #[test]
    fn the_guards_let_their_own_bounds_through() {
        let at = |number: &str| {
            let unit = Unit::MicrogramPerLitre;
            let value = decimal(number);
            let comparator = Comparator::Exactly;
            LabValue::new(
                Analyte::Ferritin,
                Reading {
                    comparator,
                    value,
                    unit,
                },
            )
        };
        for (number, unusual) in [
            ("0.5", true),
            ("2.9", true),
            ("3", false),
            ("500", false),
            ("500.1", true),
        ] {
            assert_eq!(
                at(number).map(|value| value.is_unusual()),
                Ok(unusual),
                "{number}"
            );
        }
        for number in ["0.49", "20000.1", "-1", "79228162514264337593543950335"] {
            assert_eq!(at(number), Err(Refused::Range), "{number}");
        }
    }

    #[test]
    fn a_panel_holds_one_value_an_analyte() {
        let twice = vec![iron("10"), iron("11")];
        let drawn_on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        assert_eq!(Panel::new(drawn_on, twice), Err(Analyte::Iron));

        let mut stored = serde_json::to_value(panel(&[iron("10")])).unwrap();
        let again: Panel = serde_json::from_value(stored.clone()).unwrap();
        assert_eq!(again, panel(&[iron("10")]));
        let values = stored["values"].as_array_mut().unwrap();
        values.push(values[0].clone());
        assert!(serde_json::from_value::<Panel>(stored).is_err());
    }

    #[test]
    fn saturation_is_computed_in_three_ways() {
        let uibc = exactly(Analyte::Uibc, "40", Unit::MicromolePerLitre);
        let transferrin = exactly(Analyte::Transferrin, "2", Unit::GramPerLitre);
        let reported = exactly(Analyte::Tsat, "22", Unit::Percent);
        for (values, percent, how) in [
            (vec![iron("10"), tibc("50")], "20", TsatSource::Computed),
            (vec![iron("10"), uibc], "20", TsatSource::Computed),
            (
                vec![iron("10.04"), transferrin],
                "20",
                TsatSource::Estimated,
            ),
            (
                vec![iron("10"), tibc("50"), reported],
                "22",
                TsatSource::Reported,
            ),
        ] {
            let tsat = panel(&values).tsat().unwrap();
            assert_eq!((tsat.percent, tsat.how), (decimal(percent), how));
        }
        assert_eq!(panel(&[iron("10")]).tsat(), None);
        assert_eq!(panel(&[tibc("50")]).tsat(), None);
    }

    #[test]
    fn a_saturation_just_below_a_limit_is_not_shown_at_it() {
        let tsat = panel(&[iron("22.49"), tibc("50")]).tsat().unwrap();
        assert_eq!(tsat.text('.'), "44.9 %");
        assert_eq!(tsat.level().is_below(decimal("45")), Some(true));
    }

    #[test]
    fn bounds_stay_bounds_in_what_is_computed() {
        let below = value(
            Analyte::Iron,
            Comparator::Below,
            "2",
            Unit::MicromolePerLitre,
        );
        let above = value(
            Analyte::Tibc,
            Comparator::Above,
            "100",
            Unit::MicromolePerLitre,
        );
        let low = value(
            Analyte::Tibc,
            Comparator::Below,
            "40",
            Unit::MicromolePerLitre,
        );
        let comparator = |values: &[LabValue]| panel(values).tsat().map(|tsat| tsat.comparator);
        assert_eq!(comparator(&[below, tibc("50")]), Some(Comparator::Below));
        assert_eq!(comparator(&[below, above]), Some(Comparator::Below));
        assert_eq!(comparator(&[iron("10"), low]), Some(Comparator::Above));
        assert_eq!(comparator(&[below, low]), None);
    }

    #[test]
    fn iron_values_that_do_not_fit_are_doubted() {
        let reported = |number| exactly(Analyte::Tsat, number, Unit::Percent);
        let doubt = |values: &[LabValue]| panel(values).tsat_doubt();
        assert_eq!(doubt(&[iron("10"), tibc("50"), reported("25")]), None);
        assert!(matches!(
            doubt(&[iron("10"), tibc("50"), reported("25.1")]),
            Some(TsatDoubt::Differs { .. })
        ));
        assert!(matches!(
            doubt(&[iron("60"), tibc("50")]),
            Some(TsatDoubt::Impossible { .. })
        ));
        assert_eq!(doubt(&[reported("25")]), None);
    }

    #[test]
    fn a_bound_decides_only_what_it_settles() {
        let limit = decimal("75");
        let level = |comparator, number: &str| Level {
            comparator,
            value: decimal(number),
        };
        let below = |number| level(Comparator::Below, number);
        let above = |number| level(Comparator::Above, number);
        assert_eq!(below("75").is_below(limit), Some(true));
        assert_eq!(below("80").is_below(limit), None);
        assert_eq!(below("75").is_above(limit), Some(false));
        assert_eq!(above("75").is_above(limit), Some(true));
        assert_eq!(above("70").is_at_least(limit), None);
        assert_eq!(above("75").is_at_least(limit), Some(true));
        assert_eq!(
            level(Comparator::Exactly, "75").is_at_most(limit),
            Some(true)
        );
        assert_eq!(
            level(Comparator::Exactly, "75").is_above(limit),
            Some(false)
        );
    }

    #[test]
    fn readings_are_echoed_without_words() {
        let fraction = exactly(Analyte::Tsat, "0.22", Unit::Fraction);
        assert_eq!(fraction.text('.'), "0.22");
        let low = value(
            Analyte::Ferritin,
            Comparator::Below,
            "5",
            Unit::MicrogramPerLitre,
        );
        assert_eq!(low.text('.'), "< 5 µg/L");
        let decimal = exactly(Analyte::Ferritin, "88.40", Unit::MicrogramPerLitre);
        assert_eq!(decimal.text(','), "88,40 µg/L");
    }
}
