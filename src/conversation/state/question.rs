//! Owns the questions of the beginning, which /settings asks again.

use serde::{Deserialize, Serialize};

/// What is asked at the beginning, and again from /settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// §1.
    Consent,
    /// §2.
    Gate,
    /// Where?
    Place,
    /// The usual end of dinner?
    Dinner,
    /// Bedtime?
    Bedtime,
    /// Iron at present?
    Iron,
    /// … since when?
    IronSince,
    /// … how strong?
    Strength,
    /// … how many?
    Tablets,
    /// E2.
    MealGap,
    /// E8.
    Nudges,
    /// N.
    CheckInTime,
    /// Which language?
    Language,
}

/// Whether a question of the beginning takes typed words at all.
pub(crate) const fn is_typed(question: Question) -> bool {
    match question {
        Question::Consent | Question::Gate | Question::Iron | Question::Language => false,
        Question::Place
        | Question::Dinner
        | Question::Bedtime
        | Question::IronSince
        | Question::Strength
        | Question::Tablets
        | Question::MealGap
        | Question::Nudges
        | Question::CheckInTime => true,
    }
}
