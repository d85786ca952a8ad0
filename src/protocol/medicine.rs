//! Owns the medicines of §7: what iron must keep away from, and what can worsen restless legs.
//! It must not know who takes them.

pub mod names;
pub mod told;

use serde::{Deserialize, Serialize};

/// A medicine, or a group that §7 treats alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Medicine {
    /// Levothyroxine.
    Levothyroxine,
    /// Doxycycline and other tetracyclines.
    Tetracycline,
    /// Quinolone antibiotics.
    Quinolone,
    /// Bisphosphonates.
    Bisphosphonate,
    /// Antacids, calcium, magnesium, zinc.
    Mineral,
    /// Methyldopa, penicillamine, trientine, mycophenolate, dolutegravir and its kind.
    Binding,
    /// Levodopa, entacapone.
    Levodopa,
    /// PPI or H2 blocker: less stomach acid, less absorption.
    AcidReducer,
    /// Pramipexole, ropinirole, rotigotine.
    DopamineAgonist,
    /// Gabapentin, gabapentin enacarbil, pregabalin.
    Alpha2DeltaLigand,
    /// Opioids.
    Opioid,
    /// Mirtazapine.
    Mirtazapine,
    /// SSRIs, SNRIs and tricyclics.
    Antidepressant,
    /// Sedating antihistamines, "PM" sleep aids.
    SedatingAntihistamine,
    /// Metoclopramide, prochlorperazine.
    AntiNausea,
    /// Antipsychotics.
    Antipsychotic,
    /// Lithium.
    Lithium,
}

impl Medicine {
    /// Every medicine, in the order offered.
    pub const ALL: [Self; 17] = [
        Self::Levothyroxine,
        Self::Tetracycline,
        Self::Quinolone,
        Self::Bisphosphonate,
        Self::Mineral,
        Self::Binding,
        Self::Levodopa,
        Self::AcidReducer,
        Self::DopamineAgonist,
        Self::Alpha2DeltaLigand,
        Self::Opioid,
        Self::Mirtazapine,
        Self::Antidepressant,
        Self::SedatingAntihistamine,
        Self::AntiNausea,
        Self::Antipsychotic,
        Self::Lithium,
    ];
}

/// §7: how far iron must keep from a medicine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spacing {
    /// At least this many hours.
    Hours(u8),
    /// As far apart as possible.
    FarApart,
    /// No hours; it lowers how much iron is taken in.
    LessTakenIn,
}

/// §7: hours between iron and levothyroxine.
const LEVOTHYROXINE_HOURS: u8 = 4;
/// §7: hours between iron and tetracyclines.
const TETRACYCLINE_HOURS: u8 = 3;
/// §7: hours between iron and quinolones, bisphosphonates, antacids, calcium, magnesium, zinc, and what binds it.
const OTHER_HOURS: u8 = 2;

impl Medicine {
    /// C8: how far iron keeps from it; `None` where §7 names nothing (a pharmacist knows).
    #[must_use]
    pub const fn spacing(self) -> Option<Spacing> {
        match self {
            Self::Levothyroxine => Some(Spacing::Hours(LEVOTHYROXINE_HOURS)),
            Self::Tetracycline => Some(Spacing::Hours(TETRACYCLINE_HOURS)),
            Self::Quinolone | Self::Bisphosphonate | Self::Mineral | Self::Binding => {
                Some(Spacing::Hours(OTHER_HOURS))
            }
            Self::Levodopa => Some(Spacing::FarApart),
            Self::AcidReducer => Some(Spacing::LessTakenIn),
            Self::DopamineAgonist
            | Self::Alpha2DeltaLigand
            | Self::Opioid
            | Self::Mirtazapine
            | Self::Antidepressant
            | Self::SedatingAntihistamine
            | Self::AntiNausea
            | Self::Antipsychotic
            | Self::Lithium => None,
        }
    }

    /// §7: whether it can worsen restless legs; named only for a talk with the prescriber.
    #[must_use]
    pub const fn can_worsen(self) -> bool {
        match self {
            Self::Mirtazapine
            | Self::Antidepressant
            | Self::SedatingAntihistamine
            | Self::AntiNausea
            | Self::Antipsychotic
            | Self::Lithium => true,
            Self::Levothyroxine
            | Self::Tetracycline
            | Self::Quinolone
            | Self::Bisphosphonate
            | Self::Mineral
            | Self::Binding
            | Self::Levodopa
            | Self::AcidReducer
            | Self::DopamineAgonist
            | Self::Alpha2DeltaLigand
            | Self::Opioid => false,
        }
    }

    /// W: whether augmentation is watched for.
    #[must_use]
    pub const fn can_augment(self) -> bool {
        matches!(self, Self::DopamineAgonist | Self::Levodopa)
    }

    /// The word by which `locales/` and buttons know it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Levothyroxine => "levothyroxine",
            Self::Tetracycline => "tetracycline",
            Self::Quinolone => "quinolone",
            Self::Bisphosphonate => "bisphosphonate",
            Self::Mineral => "mineral",
            Self::Binding => "binding",
            Self::Levodopa => "levodopa",
            Self::AcidReducer => "acid",
            Self::DopamineAgonist => "agonist",
            Self::Alpha2DeltaLigand => "alpha2delta",
            Self::Opioid => "opioid",
            Self::Mirtazapine => "mirtazapine",
            Self::Antidepressant => "antidepressant",
            Self::SedatingAntihistamine => "antihistamine",
            Self::AntiNausea => "nausea",
            Self::Antipsychotic => "antipsychotic",
            Self::Lithium => "lithium",
        }
    }
}
