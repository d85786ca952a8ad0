//! Owns how blood was drawn, as far as it was told. It must not judge it.

use serde::{Deserialize, Serialize};

/// C1, C2, C7: how blood was drawn, as far as it was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawConditions {
    /// Whether nothing was eaten before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fasting: Option<bool>,
    /// Whether it was in the morning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub morning: Option<bool>,
    /// Whether iron rested for two days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iron_rested: Option<bool>,
    /// Whether they were ill in the two weeks before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ill: Option<bool>,
    /// The laboratory, in the patient's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laboratory: Option<String>,
}

impl DrawConditions {
    /// These, with what `newer` adds or corrects.
    #[must_use]
    pub fn updated(self, newer: &Self) -> Self {
        Self {
            fasting: newer.fasting.or(self.fasting),
            morning: newer.morning.or(self.morning),
            iron_rested: newer.iron_rested.or(self.iron_rested),
            ill: newer.ill.or(self.ill),
            laboratory: newer.laboratory.clone().or(self.laboratory),
        }
    }
}
