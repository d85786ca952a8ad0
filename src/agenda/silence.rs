//! Owns what silence leaves out (E14): one message an evening, then a question, then nothing until they write; blood
//! tests and the checks after an infusion still come, once. It must not count the evenings: the fold does.

use chrono::{DateTime, Utc};

use crate::calendar::local_time::Evening;
use crate::patient::unheard::Waiting;
use crate::protocol::dose::{QUIETER_AFTER, WAIT_AFTER, WEEKLY_EVENING};

use super::daytime::in_daytime;
use super::due::{Due, Ready, What};

/// How much an evening brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evenings {
    /// All that is asked.
    Whole,
    /// The iron reminder without repeats; the check-in where no iron is taken.
    OneMessage,
    /// Nothing.
    Silent,
}

/// How much this evening brings.
pub(super) fn on(ready: &Ready<'_>, evening: Evening) -> Evenings {
    let unheard = &ready.patient.unheard;
    match unheard.waiting {
        Waiting::UntilWritten => Evenings::Silent,
        // The week's own evening lasts, whatever was answered on it.
        Waiting::Weekly
            if unheard.last_asked == Some(evening)
                || next_weekly(ready).is_some_and(|next| next <= evening) =>
        {
            Evenings::OneMessage
        }
        Waiting::Weekly => Evenings::Silent,
        Waiting::GoOn => match unheard.before(evening) {
            before if before < QUIETER_AFTER => Evenings::Whole,
            before if before < WAIT_AFTER => Evenings::OneMessage,
            _ => Evenings::Silent,
        },
    }
}

/// Whether they are waited for: only what has a date comes, and that once.
pub(super) fn waits(ready: &Ready<'_>) -> bool {
    let unheard = &ready.patient.unheard;
    match unheard.waiting {
        Waiting::UntilWritten | Waiting::Weekly => true,
        Waiting::GoOn => unheard.evenings >= WAIT_AFTER,
    }
}

/// *Once a week*: the evening from which on the next message comes.
pub(super) fn next_weekly(ready: &Ready<'_>) -> Option<Evening> {
    let unheard = &ready.patient.unheard;
    if unheard.waiting != Waiting::Weekly {
        return None;
    }
    let last = unheard.last_asked.max(unheard.heard_on)?;
    last.date()
        .checked_add_days(WEEKLY_EVENING)
        .map(Evening::on)
}

/// "Shall I wait?", once the last evening without an answer is over. A pause that follows is silent of this too.
pub(super) fn question(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    let patient = ready.patient;
    let unheard = &patient.unheard;
    if unheard.waiting != Waiting::GoOn || unheard.evenings < WAIT_AFTER {
        return None;
    }
    let evening = unheard.last_asked?;
    let today = ready.zone.local(now).date();
    let next = Evening::on(today).max(evening.next());
    let day = patient
        .pause_on(next)
        .and_then(|pause| pause.until.succ_opt())
        .unwrap_or(evening.next().date());
    Some(Due {
        at: in_daytime(ready, day, now).max(evening.ends(ready.zone)),
        what: What::Wait { evening },
        expires: DateTime::<Utc>::MAX_UTC,
    })
}
