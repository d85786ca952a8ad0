//! What the protocol measures: one card an analyte, with its units, guards and codes (§3).
//!
//! Every conversion factor and every range of §3 stands here and nowhere else. The ranges guard
//! against typing errors; they are not reference ranges and decide nothing about a patient.

pub(crate) mod names;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::unit::Unit;

/// Something a laboratory measures and the protocol reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Analyte {
    /// Ferritin.
    Ferritin,
    /// Iron in serum.
    Iron,
    /// Total iron binding capacity.
    Tibc,
    /// Unsaturated iron binding capacity.
    Uibc,
    /// Transferrin.
    Transferrin,
    /// Transferrin saturation.
    Tsat,
    /// 25-hydroxyvitamin D.
    VitaminD,
    /// Vitamin B12.
    VitaminB12,
    /// Folate (vitamin B9).
    Folate,
    /// Vitamin B1 in whole blood.
    VitaminB1,
    /// Haemoglobin.
    Haemoglobin,
    /// C-reactive protein.
    Crp,
}

/// Inclusive bounds, in the analyte's canonical unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The lowest value let through.
    pub low: Decimal,
    /// The highest value let through.
    pub high: Decimal,
}

impl Guard {
    /// Whether the value passes.
    #[must_use]
    pub fn holds(&self, canonical: Decimal) -> bool {
        self.low <= canonical && canonical <= self.high
    }
}

/// A unit that an analyte accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The unit.
    pub unit: Unit,
    /// What a value in this unit is multiplied with to be canonical.
    pub factor: Decimal,
    /// Whether the factor is only approximate, which the patient must be told.
    pub approximate: bool,
}

/// All that §3 says about one analyte.
struct Card {
    canonical: Unit,
    /// Commonest first: the order in which a patient is offered them.
    accepted: &'static [Accepted],
    ask: Guard,
    refuse: Guard,
    loinc_mass: Option<&'static str>,
    loinc_molar: Option<&'static str>,
}

/// A decimal by its digits and the number of them behind the point, as a constant.
pub(super) const fn dec(digits: u32, scale: u32) -> Decimal {
    Decimal::from_parts(digits, 0, 0, false, scale)
}

const fn times(unit: Unit, factor: Decimal) -> Accepted {
    Accepted {
        unit,
        factor,
        approximate: false,
    }
}

const fn about(unit: Unit, factor: Decimal) -> Accepted {
    Accepted {
        unit,
        factor,
        approximate: true,
    }
}

const fn between(low: Decimal, high: Decimal) -> Guard {
    Guard { low, high }
}

/// §3: iron, TIBC and UIBC share their units.
const IRON_UNITS: &[Accepted] = &[
    times(Unit::MicromolePerLitre, dec(1, 0)),
    times(Unit::MicrogramPerDecilitre, dec(179, 3)),
];

/// §3: ferritin.
const FERRITIN: Card = Card {
    canonical: Unit::MicrogramPerLitre,
    accepted: &[
        times(Unit::MicrogramPerLitre, dec(1, 0)),
        times(Unit::NanogramPerMillilitre, dec(1, 0)),
        times(Unit::MicrogramPerDecilitre, dec(10, 0)),
        times(Unit::MilligramPerLitre, dec(1000, 0)),
        about(Unit::PicomolePerLitre, dec(445, 3)),
    ],
    ask: between(dec(3, 0), dec(500, 0)),
    refuse: between(dec(5, 1), dec(20_000, 0)),
    loinc_mass: Some("2276-4"),
    loinc_molar: Some("14723-1"),
};

/// §3: iron.
const IRON: Card = Card {
    canonical: Unit::MicromolePerLitre,
    accepted: IRON_UNITS,
    ask: between(dec(2, 0), dec(45, 0)),
    refuse: between(dec(2, 1), dec(200, 0)),
    loinc_mass: Some("2498-4"),
    loinc_molar: Some("14798-3"),
};

/// §3: total iron binding capacity.
const TIBC: Card = Card {
    canonical: Unit::MicromolePerLitre,
    accepted: IRON_UNITS,
    ask: between(dec(30, 0), dec(100, 0)),
    refuse: between(dec(10, 0), dec(180, 0)),
    loinc_mass: Some("2500-7"),
    loinc_molar: Some("14800-7"),
};

/// §3: unsaturated iron binding capacity.
const UIBC: Card = Card {
    canonical: Unit::MicromolePerLitre,
    accepted: IRON_UNITS,
    ask: between(dec(5, 0), dec(90, 0)),
    refuse: between(dec(0, 0), dec(150, 0)),
    loinc_mass: Some("2501-5"),
    loinc_molar: Some("22753-8"),
};

/// §3: transferrin.
const TRANSFERRIN: Card = Card {
    canonical: Unit::GramPerLitre,
    accepted: &[
        times(Unit::GramPerLitre, dec(1, 0)),
        times(Unit::MilligramPerDecilitre, dec(1, 2)),
    ],
    ask: between(dec(1, 0), dec(45, 1)),
    refuse: between(dec(2, 1), dec(8, 0)),
    loinc_mass: Some("3034-6"),
    loinc_molar: Some("22674-6"),
};

/// §3: transferrin saturation. A fraction is accepted, but only once it is confirmed.
const TSAT: Card = Card {
    canonical: Unit::Percent,
    accepted: &[
        times(Unit::Percent, dec(1, 0)),
        times(Unit::Fraction, dec(100, 0)),
    ],
    ask: between(dec(5, 0), dec(60, 0)),
    refuse: between(dec(0, 0), dec(110, 0)),
    loinc_mass: Some("2502-3"),
    loinc_molar: Some("14801-5"),
};

/// §3: 25-hydroxyvitamin D. µg/L is ng/mL by another name.
const VITAMIN_D: Card = Card {
    canonical: Unit::NanomolePerLitre,
    accepted: &[
        times(Unit::NanomolePerLitre, dec(1, 0)),
        times(Unit::NanogramPerMillilitre, dec(2496, 3)),
        times(Unit::MicrogramPerLitre, dec(2496, 3)),
    ],
    ask: between(dec(10, 0), dec(200, 0)),
    refuse: between(dec(2, 0), dec(1500, 0)),
    loinc_mass: Some("62292-8"),
    loinc_molar: Some("68438-1"),
};

/// §3: vitamin B12.
const VITAMIN_B12: Card = Card {
    canonical: Unit::PicomolePerLitre,
    accepted: &[
        times(Unit::PicomolePerLitre, dec(1, 0)),
        times(Unit::PicogramPerMillilitre, dec(738, 3)),
        times(Unit::NanogramPerLitre, dec(738, 3)),
    ],
    ask: between(dec(75, 0), dec(900, 0)),
    refuse: between(dec(20, 0), dec(5000, 0)),
    loinc_mass: Some("2132-9"),
    loinc_molar: Some("14685-2"),
};

/// §3: folate.
const FOLATE: Card = Card {
    canonical: Unit::NanomolePerLitre,
    accepted: &[
        times(Unit::NanomolePerLitre, dec(1, 0)),
        times(Unit::NanogramPerMillilitre, dec(2266, 3)),
        times(Unit::MicrogramPerLitre, dec(2266, 3)),
    ],
    ask: between(dec(3, 0), dec(60, 0)),
    refuse: between(dec(5, 1), dec(200, 0)),
    loinc_mass: Some("2284-8"),
    loinc_molar: Some("14732-2"),
};

/// §3: vitamin B1 in whole blood; laboratories differ too much for a conversion.
const VITAMIN_B1: Card = Card {
    canonical: Unit::NanomolePerLitre,
    accepted: &[times(Unit::NanomolePerLitre, dec(1, 0))],
    ask: between(dec(40, 0), dec(300, 0)),
    refuse: between(dec(5, 0), dec(1000, 0)),
    loinc_mass: None,
    loinc_molar: Some("32554-8"),
};

/// §3: haemoglobin.
const HAEMOGLOBIN: Card = Card {
    canonical: Unit::GramPerLitre,
    accepted: &[
        times(Unit::GramPerLitre, dec(1, 0)),
        times(Unit::GramPerDecilitre, dec(10, 0)),
        times(Unit::MillimolePerLitre, dec(16_114, 3)),
    ],
    ask: between(dec(80, 0), dec(185, 0)),
    refuse: between(dec(30, 0), dec(250, 0)),
    loinc_mass: Some("718-7"),
    loinc_molar: Some("59260-0"),
};

/// §3: C-reactive protein.
const CRP: Card = Card {
    canonical: Unit::MilligramPerLitre,
    accepted: &[
        times(Unit::MilligramPerLitre, dec(1, 0)),
        times(Unit::MilligramPerDecilitre, dec(10, 0)),
    ],
    ask: between(dec(0, 0), dec(50, 0)),
    refuse: between(dec(0, 0), dec(600, 0)),
    loinc_mass: Some("1988-5"),
    loinc_molar: Some("76485-2"),
};

impl Analyte {
    /// Every analyte, in the order in which a panel shows them.
    pub const ALL: [Self; 12] = [
        Self::Ferritin,
        Self::Iron,
        Self::Tibc,
        Self::Uibc,
        Self::Transferrin,
        Self::Tsat,
        Self::VitaminD,
        Self::VitaminB12,
        Self::Folate,
        Self::VitaminB1,
        Self::Haemoglobin,
        Self::Crp,
    ];

    /// §3: grams of transferrin per litre times this is the iron it can bind, in µmol/L.
    pub const TRANSFERRIN_BINDS_UMOL_PER_GRAM: Decimal = dec(251, 1);

    /// §3: a reported TSAT further than this many points from the computed one is doubtful.
    pub const TSAT_MAY_DIFFER_POINTS: Decimal = dec(5, 0);

    /// §3: a computed TSAT outside these percents means that units were mixed up.
    pub const TSAT_COMPUTED: Guard = between(dec(1, 0), dec(100, 0));

    const fn card(self) -> &'static Card {
        match self {
            Self::Ferritin => &FERRITIN,
            Self::Iron => &IRON,
            Self::Tibc => &TIBC,
            Self::Uibc => &UIBC,
            Self::Transferrin => &TRANSFERRIN,
            Self::Tsat => &TSAT,
            Self::VitaminD => &VITAMIN_D,
            Self::VitaminB12 => &VITAMIN_B12,
            Self::Folate => &FOLATE,
            Self::VitaminB1 => &VITAMIN_B1,
            Self::Haemoglobin => &HAEMOGLOBIN,
            Self::Crp => &CRP,
        }
    }

    /// A stable ASCII name: the stored one, fit for a button, and understood when typed.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ferritin => "ferritin",
            Self::Iron => "iron",
            Self::Tibc => "tibc",
            Self::Uibc => "uibc",
            Self::Transferrin => "transferrin",
            Self::Tsat => "tsat",
            Self::VitaminD => "vitamin_d",
            Self::VitaminB12 => "vitamin_b12",
            Self::Folate => "folate",
            Self::VitaminB1 => "vitamin_b1",
            Self::Haemoglobin => "haemoglobin",
            Self::Crp => "crp",
        }
    }

    /// The analyte with this [`Self::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|analyte| analyte.code() == code)
    }

    /// The unit in which values are compared.
    #[must_use]
    pub const fn canonical_unit(self) -> Unit {
        self.card().canonical
    }

    /// The units it may be entered in, commonest first.
    #[must_use]
    pub const fn accepted(self) -> &'static [Accepted] {
        self.card().accepted
    }

    /// How this unit converts, if the analyte accepts it.
    #[must_use]
    pub fn accepts(self, unit: Unit) -> Option<&'static Accepted> {
        self.accepted()
            .iter()
            .find(|accepted| accepted.unit == unit)
    }

    /// The unit of a bare number: only where the likely units share their numbers (§3).
    #[must_use]
    pub const fn bare_unit(self) -> Option<Unit> {
        match self {
            Self::Ferritin => Some(Unit::MicrogramPerLitre),
            Self::Tsat => Some(Unit::Percent),
            Self::Iron
            | Self::Tibc
            | Self::Uibc
            | Self::Transferrin
            | Self::VitaminD
            | Self::VitaminB12
            | Self::Folate
            | Self::VitaminB1
            | Self::Haemoglobin
            | Self::Crp => None,
        }
    }

    /// Outside these a value is asked about before it counts.
    #[must_use]
    pub const fn ask_outside(self) -> Guard {
        self.card().ask
    }

    /// Outside these a value is refused.
    #[must_use]
    pub const fn refuse_outside(self) -> Guard {
        self.card().refuse
    }

    /// The LOINC code of a result in this unit, where there is one.
    #[must_use]
    pub const fn loinc(self, unit: Unit) -> Option<&'static str> {
        if unit.is_molar() {
            self.card().loinc_molar
        } else {
            self.card().loinc_mass
        }
    }

    /// The analyte that a LOINC code of §3 names, in mass or in molar units.
    #[must_use]
    pub fn from_loinc(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|analyte| {
            let card = analyte.card();
            card.loinc_mass == Some(code) || card.loinc_molar == Some(code)
        })
    }

    /// Whether people also swallow it, so that a number beside its name may be a dose.
    #[must_use]
    pub const fn is_also_a_supplement(self) -> bool {
        match self {
            Self::Iron | Self::VitaminD | Self::VitaminB12 | Self::Folate | Self::VitaminB1 => true,
            Self::Ferritin
            | Self::Tibc
            | Self::Uibc
            | Self::Transferrin
            | Self::Tsat
            | Self::Haemoglobin
            | Self::Crp => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_names_are_the_codes() {
        for analyte in Analyte::ALL {
            let stored = serde_json::to_string(&analyte).unwrap();
            assert_eq!(stored, format!("\"{}\"", analyte.code()));
            assert_eq!(Analyte::from_code(analyte.code()), Some(analyte));
        }
    }

    #[test]
    fn every_card_is_whole() {
        for analyte in Analyte::ALL {
            let own = analyte.accepts(analyte.canonical_unit()).unwrap();
            assert_eq!(own.factor, Decimal::ONE, "{analyte:?}");
            let (ask, refuse) = (analyte.ask_outside(), analyte.refuse_outside());
            assert!(refuse.low <= ask.low && ask.low < ask.high && ask.high <= refuse.high);
            if let Some(bare) = analyte.bare_unit() {
                assert!(analyte.accepts(bare).is_some());
            }
        }
    }

    #[test]
    fn the_code_follows_the_unit() {
        assert_eq!(
            Analyte::Iron.loinc(Unit::MicromolePerLitre),
            Some("14798-3")
        );
        assert_eq!(
            Analyte::Iron.loinc(Unit::MicrogramPerDecilitre),
            Some("2498-4")
        );
        assert_eq!(Analyte::Tsat.loinc(Unit::Percent), Some("2502-3"));
        assert_eq!(Analyte::VitaminB1.loinc(Unit::MicrogramPerLitre), None);
    }
}
