//! Owns what a doctor hears about before any iron (X2 of §2): it excludes nobody. It asks nothing and stores nothing.

use serde::{Deserialize, Serialize};

use super::ticks::ticks;

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
}

ticks! {
    /// Which of them a patient said yes to (C10).
    Cautions of Caution
}
