//! The transferrin saturation: reported, computed or estimated, and when to doubt it (§3).

use super::super::analyte::Analyte;
use super::super::limits::TSAT_CEILING;
use super::super::unit::Unit;
use super::{Comparator, LabValue, Level, Panel, Reading};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

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

    /// As `22 %`; what was worked out has as many decimals as its limits need.
    #[must_use]
    pub fn text(&self, decimal_mark: char) -> String {
        let reading = match self.how {
            TsatSource::Reported => Reading {
                comparator: self.comparator,
                value: self.percent,
                unit: Unit::Percent,
            },
            TsatSource::Computed | TsatSource::Estimated => self.level().shown(Analyte::Tsat),
        };
        reading.text(decimal_mark)
    }

    /// Whether it must be called estimated wherever it is shown.
    #[must_use]
    pub fn is_estimated(&self) -> bool {
        self.how == TsatSource::Estimated
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

impl Panel {
    /// §3: the transferrin saturation; a reported one wins, and an impossible one is none.
    #[must_use]
    pub fn tsat(&self) -> Option<Tsat> {
        let possible = |tsat: &Tsat| {
            tsat.comparator != Comparator::Exactly || Analyte::TSAT_COMPUTED.holds(tsat.percent)
        };
        self.reported_tsat()
            .or_else(|| self.computed_tsat().filter(possible))
    }

    /// §4: the saturation that decides, and the lower one beside it where the two disagree (C12): of a reported and a
    /// computed one the higher decides if either reaches the ceiling or they disagree, and otherwise the reported one.
    /// A share above 100 % is impossible, but never a reason for iron.
    #[must_use]
    pub fn deciding_tsat(&self) -> Option<(Tsat, Option<Tsat>)> {
        let reported = self.reported_tsat();
        let lowest = Analyte::TSAT_COMPUTED.low;
        let computed = self
            .computed_tsat()
            .filter(|tsat| tsat.comparator != Comparator::Exactly || tsat.percent >= lowest);
        let (reported, computed) = match (reported, computed) {
            (None, None) => return None,
            (Some(tsat), None) | (None, Some(tsat)) => return Some((tsat, None)),
            (Some(reported), Some(computed)) => (reported, computed),
        };
        let high = |tsat: &Tsat| tsat.level().is_at_least(TSAT_CEILING) == Some(true);
        let exact = reported.comparator == Comparator::Exactly
            && computed.comparator == Comparator::Exactly;
        let apart = (reported.percent - computed.percent).abs();
        let disagree = exact && apart > Analyte::TSAT_MAY_DIFFER_POINTS;
        let computed_first = match (high(&reported), high(&computed)) {
            (true, true) | (false, false) => disagree && computed.percent > reported.percent,
            (reported_high, _) => !reported_high,
        };
        let (decides, other) = if computed_first {
            (computed, reported)
        } else {
            (reported, computed)
        };
        Some((decides, disagree.then_some(other)))
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
