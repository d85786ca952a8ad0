//! Owns what each fact of the diary says of a silence (E14): a question, a word of theirs, or neither. It must not
//! decide what is left out of an evening.

use chrono::{DateTime, Utc};

use crate::calendar::local_time::Evening;

use super::Patient;
use super::fact::Fact;
use super::straight::is_noted_by_the_machine;
use super::unheard::{Unheard, Waiting};

impl Patient {
    /// What a line of the diary says of their silence.
    pub(super) fn listens(&mut self, fact: &Fact, at: DateTime<Utc>) {
        let tonight = self.zone.map(|zone| Evening::of(&zone, at));
        if let Some(evening) = asked_for(
            fact,
            tonight.filter(|_| self.unheard.waiting == Waiting::GoOn),
        ) {
            self.unheard.asked(evening);
        } else if matches!(fact, Fact::WaitOffered { .. }) {
            self.unheard.waiting = Waiting::UntilWritten;
        } else if self.answers_the_weekly(fact) {
            self.unheard.evenings = 0;
            self.unheard.heard_on = self.unheard.heard_on.max(tonight);
        } else if is_their_word(fact) {
            // What was left out meanwhile is not owed.
            if tonight.is_some_and(|tonight| self.unheard.quiets(tonight)) {
                self.resumed_at = Some(at);
            }
            self.unheard = Unheard {
                heard_on: self.unheard.heard_on.max(tonight),
                ..Unheard::default()
            };
            if let Fact::WaitChosen { waiting } = fact {
                self.unheard.waiting = *waiting;
            }
        }
    }
}

impl Patient {
    /// *Once a week*: whether a line answers what came that week; it asks for no more.
    fn answers_the_weekly(&self, fact: &Fact) -> bool {
        let asked = match self.unheard.waiting {
            Waiting::Weekly => self.unheard.last_asked,
            Waiting::UntilWritten | Waiting::GoOn => None,
        };
        asked.is_some() && is_their_word(fact) && self.evening_touched(fact) == asked
    }
}

/// The evening that a question counts for: its own, or the one that runs. What has a date moves no evening of those
/// who are waited for.
fn asked_for(fact: &Fact, tonight: Option<Evening>) -> Option<Evening> {
    if let Fact::MealAsked { evening }
    | Fact::DoseReminded { evening }
    | Fact::CheckInAsked { evening }
    | Fact::CompanionReminded { evening, .. } = fact
    {
        Some(*evening)
    } else {
        let has_a_date = matches!(fact, Fact::BookingAsked { .. } | Fact::ResultsAsked { .. });
        tonight.filter(|_| has_a_date)
    }
}

/// Whether the patient did something: what the machine notes by itself, and that they are gone, is no word of theirs.
/// A booking is also put off because it was refused.
const fn is_their_word(fact: &Fact) -> bool {
    !is_noted_by_the_machine(fact)
        && !matches!(
            fact,
            Fact::BookingPutOff { .. }
                | Fact::WentSilent
                | Fact::Restored { .. }
                | Fact::ClockSetRight { .. }
        )
}
