//! Owns the names of the protocol's rules and where each comes from. It decides nothing.

use serde::{Deserialize, Serialize};

/// A rule of the protocol that a reply can cite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rule {
    /// Excluded: this protocol was not written for the patient.
    L1,
    /// TSAT at or above the ceiling.
    L2,
    /// Ferritin at or above the ceiling.
    L3,
    /// No ferritin on record.
    L7,
    /// Oral iron running, stores low.
    L11,
    /// Oral iron running, absorption slows.
    L12,
    /// Oral iron running, target passed, still bothered.
    L13,
    /// Oral iron running, target passed, quiet.
    L14,
    /// No iron running, every condition for iron met.
    L15,
    /// No iron running, TSAT missing.
    L16,
    /// What comes when iron is done and symptoms are not.
    O1,
}

/// Where a rule comes from; shown with every next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// The article that the protocol restates.
    Article,
    /// The article, with a published guideline that differs or adds.
    ArticleAndGuideline,
    /// The article, with a safety rule beside it.
    ArticleAndSafety,
}

impl Rule {
    /// The id under which `PROTOCOL.md` and every reply name the rule.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::L1 => "L1",
            Self::L2 => "L2",
            Self::L3 => "L3",
            Self::L7 => "L7",
            Self::L11 => "L11",
            Self::L12 => "L12",
            Self::L13 => "L13",
            Self::L14 => "L14",
            Self::L15 => "L15",
            Self::L16 => "L16",
            Self::O1 => "O1",
        }
    }

    /// Where the rule comes from.
    #[must_use]
    pub const fn origin(self) -> Origin {
        match self {
            Self::L3 | Self::L7 | Self::L11 | Self::L13 | Self::L15 | Self::L16 | Self::O1 => {
                Origin::Article
            }
            Self::L12 => Origin::ArticleAndGuideline,
            Self::L1 | Self::L2 | Self::L14 => Origin::ArticleAndSafety,
        }
    }
}
