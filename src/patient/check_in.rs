//! Owns the answers of the nightly check-in (N1–N3). The questions are our own, no item of a published scale.

use serde::{Deserialize, Serialize};

/// N1: the highest score.
pub const WORST_SCORE: u8 = 10;

/// N2: when the discomfort began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Onset {
    /// Not at all.
    Never,
    /// Before noon.
    Morning,
    /// In the afternoon.
    Afternoon,
    /// In the early evening.
    EarlyEvening,
    /// After nine at night.
    LateEvening,
    /// Only in bed.
    InBed,
}

impl Onset {
    /// Every answer, in the order offered.
    pub const ALL: [Self; 6] = [
        Self::Never,
        Self::Morning,
        Self::Afternoon,
        Self::EarlyEvening,
        Self::LateEvening,
        Self::InBed,
    ];
}

/// N3: the sleep lost last night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SleepLoss {
    /// None.
    Nothing,
    /// Under half an hour.
    UnderHalfHour,
    /// Half an hour to an hour.
    HalfToOneHour,
    /// One to two hours.
    OneToTwoHours,
    /// More than two hours.
    OverTwoHours,
}

impl SleepLoss {
    /// Every answer, in the order offered.
    pub const ALL: [Self; 5] = [
        Self::Nothing,
        Self::UnderHalfHour,
        Self::HalfToOneHour,
        Self::OneToTwoHours,
        Self::OverTwoHours,
    ];
}

/// The answers of one evening so far. A score alone counts as answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// Whether the question went out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
    /// N1: 0 to [`WORST_SCORE`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discomfort: Option<u8>,
    /// N2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onset: Option<Onset>,
    /// N3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sleep_loss: Option<SleepLoss>,
}
