//! Owns the medicines of §7: what iron must keep away from, and what can worsen restless legs.
//! It must not know who takes them.

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
    /// Levodopa.
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
    pub const ALL: [Self; 16] = [
        Self::Levothyroxine,
        Self::Tetracycline,
        Self::Quinolone,
        Self::Bisphosphonate,
        Self::Mineral,
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
