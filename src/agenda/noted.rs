//! Owns the fact that records each prompt. `conversation::prompts` notes it when a prompt goes out and `agenda::ahead`
//! when it simulates one, so the plan and the real evening cannot drift apart. It must not ask anything.

use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::local_time::Evening;
use crate::patient::fact::Fact;

use super::due::{Due, What};
use super::open::Asked;

impl What {
    /// The fact that says it went out. `today` is the date where the patient is.
    #[must_use]
    pub const fn noted(&self, today: NaiveDate) -> Fact {
        match *self {
            Self::MealQuestion { evening } => Asked::Meal.noted(evening),
            Self::Dose { evening, .. } => Asked::Dose.noted(evening),
            Self::CheckIn { evening } => Asked::CheckIn.noted(evening),
            Self::Booking { retest_on } => Fact::BookingAsked { retest_on },
            Self::FastingNote { test_on } => Fact::FastingNoteSent { test_on },
            Self::Results { test_on } => Fact::ResultsAsked { test_on, on: today },
            Self::ResponseCheck { infusion_on, week } => Fact::ResponseAsked { infusion_on, week },
            Self::InfusionEve { on } => Fact::InfusionEveSaid { on },
            Self::InfusionDay { on } => Fact::InfusionDayAsked { on },
            Self::AfterInfusion { infusion_on } => Fact::AfterInfusionNoteSent { infusion_on },
            Self::StockLow => Fact::StockWarned { on: today },
            Self::Companion { companion, evening } => {
                Fact::CompanionReminded { companion, evening }
            }
            Self::CheckInOffer { evening } => Fact::RhythmOffered { evening },
            Self::Wait { evening } => Fact::WaitOffered { evening },
            Self::Augmentation => Fact::AugmentationTold { on: today },
            Self::AugmentationCheck => Fact::AugmentationAsked { on: today },
            Self::Background => Fact::BackgroundAsked { on: today },
            Self::Untested { due_on, rests } => Fact::UntestedTold { due_on, rests },
            Self::Relapse => Fact::RelapseTold { on: today },
            Self::Fold { evening } => Fact::EveningFolded { evening },
        }
    }
}

impl Asked {
    /// The fact that says it was asked.
    #[must_use]
    pub const fn noted(self, evening: Evening) -> Fact {
        match self {
            Self::Meal => Fact::MealAsked { evening },
            Self::Dose => Fact::DoseReminded { evening },
            Self::CheckIn => Fact::CheckInAsked { evening },
        }
    }
}

impl Due {
    /// E10: the fact of what has lost its sense before it could be asked. Only a dose is owed one.
    #[must_use]
    pub fn dropped(&self, now: DateTime<Utc>) -> Option<(Evening, Fact)> {
        match self.what {
            What::Dose { evening, .. } if self.expires <= now => {
                Some((evening, Fact::DoseReminderDropped { evening }))
            }
            What::Dose { .. }
            | What::MealQuestion { .. }
            | What::CheckIn { .. }
            | What::Booking { .. }
            | What::FastingNote { .. }
            | What::Results { .. }
            | What::ResponseCheck { .. }
            | What::InfusionEve { .. }
            | What::InfusionDay { .. }
            | What::AfterInfusion { .. }
            | What::StockLow
            | What::Companion { .. }
            | What::CheckInOffer { .. }
            | What::Wait { .. }
            | What::Augmentation
            | What::AugmentationCheck
            | What::Background
            | What::Untested { .. }
            | What::Relapse
            | What::Fold { .. } => None,
        }
    }
}
