//! A panel: the results of one blood draw, as entered and made comparable (§3).
//!
//! It holds values that were already let through; it does not read text and gives no advice.

pub mod tsat;
mod value;

pub use value::{Comparator, LabValue, Level, Reading, Refused, number_text};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::analyte::Analyte;

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
}

#[cfg(test)]
mod tests {
    use super::super::unit::Unit;
    use super::tsat::{TsatDoubt, TsatSource};
    use super::*;
    use rust_decimal::Decimal;

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
        assert_eq!(tsat.text('.'), "44.98 %");
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
