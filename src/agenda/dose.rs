//! Owns when tonight's iron is due (E1–E5, E8, E10). It must not record anything.

use chrono::{DateTime, TimeDelta, Utc};

use crate::calendar::local_time::Evening;
use crate::patient::evening_record::EveningRecord;
use crate::protocol::dose::{DOSE_SPACING, NUDGE_AFTER};
use crate::protocol::testing::HELD_EVENINGS;

pub use super::due::{Ceiling, Meal, Timing};
use super::due::{Due, Ready, What};
use super::silence::{self, Evenings};

/// A reminder this late says when it was due.
pub const LATE_AFTER: TimeDelta = TimeDelta::minutes(10);

/// Whether iron is taken on an evening, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Iron {
    /// It is.
    Taken,
    /// The patient asked for silence on these days.
    Paused,
    /// R5: it rests before a blood test.
    HeldForTest,
    /// E6: an evening between two double doses.
    OffEvening,
    /// No tablets run, the protocol is not for them, or the last results ask for no iron.
    NotTaken,
}

/// Whether a planned dose of `evening` is still expected: the patient had started before its bedtime, the bot is not
/// waiting for them to write (E14), and no dose under another date already covers it.
#[must_use]
pub fn is_owed(ready: &Ready<'_>, evening: Evening) -> bool {
    ready.patient.has_evening(evening)
        && silence::on(ready, evening) != Evenings::Silent
        && owed_since(ready) <= ready.bedtime_at(evening)
        && !ready.patient.took_iron_under_another_date(evening)
}

/// Whether iron is planned for `evening`.
#[must_use]
pub fn iron_on(ready: &Ready<'_>, evening: Evening) -> Iron {
    let patient = ready.patient;
    let Some((oral, _)) = patient.oral_iron() else {
        return Iron::NotTaken;
    };
    if patient.excluded() || ready.hold.is_some() {
        return Iron::NotTaken;
    }
    if patient.is_paused_on(evening) {
        return Iron::Paused;
    }
    if patient
        .testing
        .booked
        .is_some_and(|test| is_held(evening, test.on))
    {
        return Iron::HeldForTest;
    }
    if !oral.rhythm.falls_on(evening, patient.rhythm_counted_from()) {
        return Iron::OffEvening;
    }
    Iron::Taken
}

/// R5: the evenings before the morning of a test.
fn is_held(evening: Evening, test_on: chrono::NaiveDate) -> bool {
    let evenings_before = test_on.signed_duration_since(evening.date()).num_days();
    u64::try_from(evenings_before).is_ok_and(|before| (1..=HELD_EVENINGS).contains(&before))
}

/// E3: asked at the usual end of dinner and after each "not yet", until told or until the dose is due.
pub(super) fn meal_question(ready: &Ready<'_>, evening: Evening) -> Option<Due> {
    let record = ready.patient.record_of(evening);
    let settled = is_settled(ready, evening, record) || record.meal_at.is_some();
    let is_asked = silence::on(ready, evening) == Evenings::Whole;
    if settled || !is_asked || iron_on(ready, evening) != Iron::Taken {
        return None;
    }
    let at = record
        .meal_put_off_until
        .unwrap_or_else(|| ready.dinner_at(evening));
    if record.meal_asked_at.is_some_and(|asked| asked >= at) || !record.reminded_at.is_empty() {
        return None;
    }
    let expires = anchor(ready, evening, record).0;
    let at = at.max(owed_since(ready));
    (at < expires).then_some(Due {
        at,
        what: What::MealQuestion { evening },
        expires,
    })
}

/// Whether the evening has its dose, or its word that there is none; also a dose that counts for another date, after
/// a flight across the date line.
fn is_settled(ready: &Ready<'_>, evening: Evening, record: &EveningRecord) -> bool {
    record.dose.is_some() || ready.patient.took_iron_under_another_date(evening)
}

/// The reminder of `evening` that comes next: the first, or a repeat of one that nobody answered.
pub(super) fn reminder(ready: &Ready<'_>, evening: Evening) -> Option<Due> {
    let record = ready.patient.record_of(evening);
    let settled = is_settled(ready, evening, record) || record.reminder_dropped;
    if settled || iron_on(ready, evening) != Iron::Taken {
        return None;
    }
    let (anchor, meal, ceiling) = anchor(ready, evening, record);
    let bedtime = ready.bedtime_at(evening);
    let asked: Vec<_> = record
        .reminded_at
        .iter()
        .filter(|at| **at >= anchor)
        .collect();
    let nudges = match silence::on(ready, evening) {
        Evenings::Whole => ready.patient.preferences.nudges,
        Evenings::OneMessage => 0,
        Evenings::Silent => return None,
    };
    let nudge = u8::try_from(asked.len()).unwrap_or(u8::MAX);
    let timing = |at: DateTime<Utc>| {
        let last = nudge >= nudges || at + NUDGE_AFTER > bedtime;
        Timing {
            meal,
            ceiling,
            nudge,
            last,
        }
    };
    if let Some(last_asked) = asked.into_iter().max() {
        let at = *last_asked + NUDGE_AFTER;
        let due = Due {
            at,
            what: What::Dose {
                evening,
                timing: timing(at),
            },
            expires: at.max(bedtime) + NUDGE_AFTER,
        };
        return (nudge <= nudges && at <= bedtime).then_some(due);
    }
    let at = anchor.max(owed_since(ready));
    let expires = evening.ends(ready.zone).max(at + NUDGE_AFTER);
    let due = Due {
        at,
        what: What::Dose {
            evening,
            timing: timing(at),
        },
        expires,
    };
    (owed_since(ready) <= bedtime).then_some(due)
}

/// E5: whether a reminder that was due then only asks what became of the dose: the night has begun, and it is late.
/// A clock that was set to another zone since makes it no less late.
#[must_use]
pub fn only_asks(
    ready: &Ready<'_>,
    evening: Evening,
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> bool {
    now > ready.bedtime_at(evening) && now - due_at > LATE_AFTER
}

/// E2–E5: when the reminder is due before any repeat, from which meal, and what bedtime did to it.
///
/// A snooze is the patient's own word: it takes the place of the wait after the meal, and of bedtime where it was
/// asked for past it. It never takes the place of E4. A meal told after it clears it (in the fold).
#[must_use]
pub fn anchor(
    ready: &Ready<'_>,
    evening: Evening,
    record: &EveningRecord,
) -> (DateTime<Utc>, Meal, Ceiling) {
    let meal = meal(ready, evening, record);
    let waited = meal.at() + TimeDelta::minutes(i64::from(ready.patient.preferences.meal_gap_min));
    let last_dose = ready.patient.last_dose_before(evening);
    let spacing = ready
        .patient
        .oral_iron()
        .map_or(DOSE_SPACING, |(oral, _)| oral.rhythm.spacing());
    let earliest = last_dose.map(|at| at + spacing);
    let bedtime = ready.bedtime_at(evening);
    let snoozed = record.snoozed_until;
    let latest = snoozed.map_or(bedtime, |until| until.max(bedtime));
    let ceiling = match (last_dose, earliest) {
        (Some(last_dose), Some(earliest)) if earliest > latest => Ceiling::TooSoon {
            last_dose,
            earliest,
        },
        _ if waited > bedtime => Ceiling::MealTooLate { ideal: waited },
        _ => Ceiling::Clear,
    };
    let wanted = snoozed.unwrap_or(waited);
    let ideal = earliest
        .map_or(wanted, |earliest| wanted.max(earliest))
        .min(latest);
    (ideal, meal, ceiling)
}

fn meal(ready: &Ready<'_>, evening: Evening, record: &EveningRecord) -> Meal {
    match (record.meal_at, record.meal_put_off_until) {
        (Some(at), _) => Meal::Told(at),
        (None, Some(until)) => Meal::Assumed(until),
        (None, None) => Meal::Assumed(ready.dinner_at(evening)),
    }
}

/// Nothing is owed from before the tablets were counted, or while a rule, a test or a pause held them; nor from hours
/// that the clock of another zone left out (E11).
#[must_use]
pub fn owed_since(ready: &Ready<'_>) -> DateTime<Utc> {
    let zone_change = ready.patient.zone_change.map(|set| set.at);
    let asked_since =
        zone_change.map_or_else(|| ready.asked_since(), |set| set.max(ready.asked_since()));
    ready
        .patient
        .iron_owed_since
        .map_or(asked_since, |since| since.max(asked_since))
}
