//! Owns when blood tests come up: booking (R4), the fasting note (R5), the results (R6).
//! It must not know what the results mean.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::patient::Patient;
use crate::patient::testing::BookedTest;
use crate::protocol::rule::Rule;
use crate::protocol::testing::{
    PANEL_AFTER_INFUSION_WEEKS, ask_results_on, book_again_on, book_on, first_test_on, retest_on,
    untested_on, untested_rests_on, weeks_after, yearly_on,
};

use super::daytime::in_daytime;
use super::due::{Due, Ready, What};
use super::silence;

/// R5, R6: the hour of evening prompts about tests.
pub(super) const EARLY_EVENING: NaiveTime =
    NaiveTime::from_hms_opt(18, 0, 0).expect("a time of day");

/// R1, R2, R7, R9: the next retest. On tablets, three months after the later of their start and the last iron panel, and
/// within weeks where they ran already and none is on record (B0); after an infusion, its eighth week, until a panel was
/// drawn then; once iron is done, a year after the last.
#[must_use]
pub fn next_retest(patient: &Patient) -> Option<NaiveDate> {
    if patient.excluded() {
        return None;
    }
    let last_panel = patient.last_iron_panel();
    let on_tablets = patient.oral_course().and_then(|oral| {
        let since = oral.since?;
        let by_course = retest_on(last_panel.map_or(since, |drawn_on| drawn_on.max(since)));
        let untested = patient.came_untested(since).map(first_test_on);
        Some(untested.map_or(by_course, |first| first.min(by_course)))
    });
    // Tablets that are counted take an infusion's place; a start that was left half told takes no test away.
    if patient.oral_iron().is_some() {
        return on_tablets;
    }
    let after_infusion = patient.last_infusion().map(|infusion| {
        let retest = weeks_after(infusion.on, PANEL_AFTER_INFUSION_WEEKS);
        match last_panel.filter(|drawn_on| *drawn_on >= retest) {
            Some(drawn_on) => yearly_on(drawn_on),
            None => retest,
        }
    });
    on_tablets
        .into_iter()
        .chain(after_infusion)
        .min()
        .or_else(|| {
            let ended = patient.stopped?.ended?;
            Some(yearly_on(
                last_panel.map_or(ended, |panel| panel.max(ended)),
            ))
        })
}

/// R8: so long after a test was due that the protocol does not go on without one, and a week later once more, when
/// reminders rest.
fn untested(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    let patient = ready.patient;
    // What holds iron for another reason asks for its own test.
    let others = ready.hold.is_some_and(|rule| rule != Rule::R8);
    if patient.excluded() || others || patient.testing.booked.is_some() {
        return None;
    }
    let due_on = patient.test_due_by()?;
    let (day, rests) = match patient.untested.filter(|said| said.due_on == due_on) {
        None => (untested_on(due_on), false),
        Some(said) if !said.rests => (untested_rests_on(said.told_on), true),
        Some(_) => return None,
    };
    Some(Due {
        at: in_daytime(ready, not_refused(ready, day), now),
        what: What::Untested { due_on, rests },
        expires: DateTime::<Utc>::MAX_UTC,
    })
}

/// What was refused comes again on the next day at the earliest.
pub(super) fn not_refused(ready: &Ready<'_>, day: NaiveDate) -> NaiveDate {
    let next = ready.patient.refused_on.and_then(|on| on.succ_opt());
    next.map_or(day, |next| next.max(day))
}

pub(super) fn due(ready: &Ready<'_>, now: DateTime<Utc>) -> Vec<Due> {
    match ready.patient.testing.booked {
        Some(test) => fasting_note(ready, test)
            .into_iter()
            .chain(results(ready, test))
            .collect(),
        None => [booking(ready, now), untested(ready, now)]
            .into_iter()
            .flatten()
            .collect(),
    }
}

/// R4: a week before the retest, or on the day it was put off to. Without an answer it comes again.
fn booking(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    let retest_on = next_retest(ready.patient)?;
    let testing = &ready.patient.testing;
    let asked = testing.booking_asked_for == Some(retest_on);
    // E14: to somebody who is waited for it comes once.
    if asked && testing.booking_put_off_until.is_none() && silence::waits(ready) {
        return None;
    }
    let day = match testing.booking_put_off_until {
        Some(until) if asked => until,
        _ if asked => {
            let first = testing.booking_first_asked;
            let first = first.unwrap_or_else(|| book_on(retest_on));
            book_again_on(first, testing.booking_last_asked.unwrap_or(first))
        }
        _ => book_on(retest_on),
    };
    let day = testing.booking_anew_on.map_or(day, |anew| anew.max(day));
    let at = in_daytime(ready, day, now);
    Some(Due {
        at,
        what: What::Booking { retest_on },
        expires: DateTime::<Utc>::MAX_UTC,
    })
}

fn fasting_note(ready: &Ready<'_>, test: BookedTest) -> Option<Due> {
    let eve = test.on.pred_opt()?;
    let at = ready.zone.instant(eve.and_time(EARLY_EVENING));
    let expires = ready.zone.instant(test.on.and_time(NaiveTime::MIN)) + TimeDelta::hours(6);
    let due = Due {
        at,
        what: What::FastingNote { test_on: test.on },
        expires,
    };
    (!test.fasting_note_sent).then_some(due)
}

fn results(ready: &Ready<'_>, test: BookedTest) -> Option<Due> {
    // E14: to somebody who is waited for it comes once.
    if test.results_asked_on.is_some() && silence::waits(ready) {
        return None;
    }
    let day = ask_results_on(test.on, test.results_asked_on);
    let at = ready.zone.instant(day.and_time(EARLY_EVENING));
    Some(Due {
        at,
        what: What::Results { test_on: test.on },
        expires: DateTime::<Utc>::MAX_UTC,
    })
}
