//! Owns who the protocol was not written for (§2). It asks nothing and stores nothing.

use serde::{Deserialize, Serialize};

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
}

impl Exclusion {
    /// Every exclusion, in the order in which it is asked.
    pub const ALL: [Self; 6] = [
        Self::Pregnant,
        Self::Dialysis,
        Self::Minor,
        Self::Overload,
        Self::Gut,
        Self::Advised,
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
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Which exclusions a patient said yes to; small enough to travel inside a button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Exclusions(u8);

impl Exclusions {
    /// No exclusion applies.
    pub const NONE: Self = Self(0);

    /// Reads the set back from [`Self::bits`]; `None` when a bit names no exclusion.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Option<Self> {
        if bits < 1 << Exclusion::ALL.len() {
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

    /// Whether `exclusion` is in the set.
    #[must_use]
    pub const fn has(self, exclusion: Exclusion) -> bool {
        self.0 & exclusion.bit() != 0
    }

    /// The set with `exclusion` put in or taken out.
    #[must_use]
    pub const fn toggled(self, exclusion: Exclusion) -> Self {
        Self(self.0 ^ exclusion.bit())
    }

    /// Rule X1: whether any exclusion applies.
    #[must_use]
    pub const fn any(self) -> bool {
        self.0 != 0
    }

    /// The exclusions in the set, in the order of [`Exclusion::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Exclusion> {
        Exclusion::ALL
            .into_iter()
            .filter(move |exclusion| self.has(*exclusion))
    }
}
