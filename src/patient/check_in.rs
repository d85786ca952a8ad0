//! Owns the answers of the check-in (N1–N5) and how often it comes. The questions are our own, no item of a published scale.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::protocol::ticks::ticks;

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

/// N4: where it was felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BodyParts {
    /// Only in the legs.
    Legs,
    /// In the arms too.
    ArmsToo,
    /// Elsewhere too.
    ElsewhereToo,
}

impl BodyParts {
    /// Every answer, in the order offered.
    pub const ALL: [Self; 3] = [Self::Legs, Self::ArmsToo, Self::ElsewhereToo];
}

/// N5: something that was different in the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Difference {
    /// More caffeine.
    Caffeine,
    /// Alcohol.
    Alcohol,
    /// Travel.
    Travel,
    /// A new medicine.
    NewMedicine,
    /// Ill.
    Ill,
}

impl Difference {
    /// Every difference, in the order offered.
    pub const ALL: [Self; 5] = [
        Self::Caffeine,
        Self::Alcohol,
        Self::Travel,
        Self::NewMedicine,
        Self::Ill,
    ];
}

ticks! {
    /// N5: what was different; empty means "nothing".
    Differences of Difference
}

/// N5: what iron did to the stomach in the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StomachEffect {
    /// Nothing.
    Nothing,
    /// A little.
    Some,
    /// Enough to think of stopping.
    Bad,
}

impl StomachEffect {
    /// Every answer, in the order offered.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Some, Self::Bad];
}

/// N: the pattern that was looked for in the nights, and found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// One weekday is the worst.
    Weekday,
    /// Weeks with alcohol differ.
    Alcohol,
    /// Weeks with more caffeine differ.
    Caffeine,
}

/// N: how often the check-in comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckInRhythm {
    /// Every night.
    #[default]
    Nightly,
    /// Once a week.
    Weekly,
    /// Never, unless asked for.
    Off,
}

impl CheckInRhythm {
    /// Every rhythm, in the order offered.
    pub const ALL: [Self; 3] = [Self::Nightly, Self::Weekly, Self::Off];
}

/// The answers of one evening so far. A score alone counts as answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// The diary line of the score, so that it can be taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u32>,
    /// Whether the question went out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
    /// When it last went out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_at: Option<DateTime<Utc>>,
    /// N1: 0 to [`WORST_SCORE`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discomfort: Option<u8>,
    /// N2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onset: Option<Onset>,
    /// N3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sleep_loss: Option<SleepLoss>,
    /// N4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_parts: Option<BodyParts>,
    /// N5: what was different, once a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub differences: Option<Differences>,
    /// N5: stomach effects of iron, once a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stomach: Option<StomachEffect>,
}
