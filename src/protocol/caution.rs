//! Owns what a doctor hears about before any iron (X2 of §2): it excludes nobody. It asks nothing and stores nothing.

use serde::{Deserialize, Serialize};

/// One thing to tell a doctor before any iron.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Caution {
    /// Haemochromatosis in parents or siblings.
    FamilyOverload,
    /// Kidney or liver disease.
    KidneyOrLiver,
    /// Stomach or bowel surgery.
    Surgery,
    /// Breast-feeding.
    BreastFeeding,
}

impl Caution {
    /// Every one, in the order in which it is asked.
    pub const ALL: [Self; 4] = [
        Self::FamilyOverload,
        Self::KidneyOrLiver,
        Self::Surgery,
        Self::BreastFeeding,
    ];

    /// The word by which `locales/` know it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::FamilyOverload => "family",
            Self::KidneyOrLiver => "kidney-liver",
            Self::Surgery => "surgery",
            Self::BreastFeeding => "breast-feeding",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Which of them a patient said yes to; small enough to travel inside a button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cautions(u8);

impl Cautions {
    /// Nothing to tell.
    pub const NONE: Self = Self(0);

    /// Reads the set back from [`Self::bits`]; `None` when a bit names nothing.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Option<Self> {
        if bits < 1 << Caution::ALL.len() {
            Some(Self(bits))
        } else {
            None
        }
    }

    /// The set as a number.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether `caution` is in the set.
    #[must_use]
    pub const fn has(self, caution: Caution) -> bool {
        self.0 & caution.bit() != 0
    }

    /// The set with `caution` put in or taken out.
    #[must_use]
    pub const fn toggled(self, caution: Caution) -> Self {
        Self(self.0 ^ caution.bit())
    }

    /// C10: whether a doctor hears of any.
    #[must_use]
    pub const fn any(self) -> bool {
        self.0 != 0
    }

    /// Those in the set, in the order of [`Caution::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Caution> {
        Caution::ALL
            .into_iter()
            .filter(move |caution| self.has(*caution))
    }
}
