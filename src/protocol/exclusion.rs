//! Owns who the protocol was not written for (§2). It asks nothing and stores nothing.

use serde::{Deserialize, Serialize};

use super::ticks::ticks;

/// One reason for which rule X1 gives no iron step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Exclusion {
    /// X1a: pregnant.
    Pregnant,
    /// X1b: on dialysis.
    Dialysis,
    /// X1c: under 18.
    Minor,
    /// X1d: iron overload, repeated transfusions or an inherited anaemia.
    Overload,
    /// X1e: inflamed, ulcered or narrowed bowel, or an allergy to iron.
    Gut,
    /// X1f: told by a clinician not to take iron.
    Advised,
    /// X1g: a doctor has found another cause of the symptoms.
    OtherCause,
}

impl Exclusion {
    /// Every exclusion, in the order in which it is asked.
    pub const ALL: [Self; 7] = [
        Self::Pregnant,
        Self::Dialysis,
        Self::Minor,
        Self::Overload,
        Self::Gut,
        Self::Advised,
        Self::OtherCause,
    ];

    /// The id under which `PROTOCOL.md` names the exclusion.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pregnant => "X1a",
            Self::Dialysis => "X1b",
            Self::Minor => "X1c",
            Self::Overload => "X1d",
            Self::Gut => "X1e",
            Self::Advised => "X1f",
            Self::OtherCause => "X1g",
        }
    }
}

ticks! {
    /// Which exclusions a patient said yes to (X1).
    Exclusions of Exclusion
}
