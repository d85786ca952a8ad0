//! Owns what is due by the course rather than by the evening: the checks after an infusion (R2, R3), the stock (E12),
//! companions (E13), the offer to ask less often (N), the watch for augmentation (W).
//! It must not say any of it.

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};

use crate::calendar::local_time::Evening;
use crate::patient::augmentation;
use crate::patient::check_in::CheckInRhythm;
use crate::patient::companion::CompanionPlan;
use crate::patient::infusion::{Infusion, Response};
use crate::patient::relapse;
use crate::patient::stock::LOW_DAYS;
use crate::protocol::dose::QUIETER_AFTER;
use crate::protocol::testing::{RESPONSE_CHECK_WEEKS, SECOND_CHECK_WEEKS, weeks_after};

use super::blood_tests::not_refused;
use super::daytime::{MORNING, in_daytime};
use super::due::{Due, Ready, What};
use super::silence::{self, Evenings};

/// I: the word about phosphate comes this many weeks after an infusion, and not after twice as many (our own choice).
const AFTER_NOTE_WEEKS: u8 = 3;
/// R3: a second look that could not be asked for is dropped when the nights before the infusion are forgotten.
const LAST_CHECK_WEEKS: u8 = 20;
/// E13: a companion that could not be reminded of waits this long (our own choice).
const COMPANION_WAITS: TimeDelta = TimeDelta::hours(4);
/// N: so many evenings without an answer, and weekly or none is offered.
const UNANSWERED_MAX: u8 = 7;
/// R10: once a month at most.
const RELAPSE_EVERY: Months = Months::new(1);
/// W: said at most once in this time.
const AUGMENTATION_EVERY: Months = Months::new(1);

pub(super) fn due(ready: &Ready<'_>, evenings: &[Evening], now: DateTime<Utc>) -> Vec<Due> {
    let mut due: Vec<_> = ready
        .patient
        .companions
        .iter()
        .flat_map(|plan| {
            evenings
                .iter()
                .filter_map(|evening| companion(ready, plan, *evening))
        })
        .collect();
    due.extend(after_infusion(ready, now));
    // E14: while they are waited for, only what has a date comes.
    if !silence::waits(ready) {
        due.extend(stock_low(ready, now));
        due.extend(check_in_offer(ready, now));
        due.extend(augmented(ready, now));
        due.extend(long_augmenting(ready, now));
        due.extend(background(ready, now));
        due.extend(relapsed(ready, now));
    }
    due
}

fn today(ready: &Ready<'_>, now: DateTime<Utc>) -> NaiveDate {
    ready.zone.local(now).date()
}

/// In the daytime, and not before what it rests on was told: a dose at noon may leave a week of tablets, and nothing was
/// due at ten. At noon another evening begins, and what rests on the nights before it is known since then.
fn known_since(ready: &Ready<'_>, day: NaiveDate, now: DateTime<Utc>) -> DateTime<Utc> {
    let told = ready.patient.noted_at.map_or(now, |told| told.min(now));
    let evening = Evening::of(ready.zone, now);
    let begun = evening.previous().ends(ready.zone).min(now);
    in_daytime(ready, day, now).max(told).max(begun)
}

/// The check of the response, its second look, and the word about phosphate, each once.
fn after_infusion(ready: &Ready<'_>, now: DateTime<Utc>) -> Vec<Due> {
    let Some(infusion) = ready.patient.last_infusion() else {
        return Vec::new();
    };
    if ready.patient.excluded() {
        return Vec::new();
    }
    let on = infusion.on;
    let by_day = |weeks: u8, until: u8, what: What| Due {
        at: in_daytime(ready, weeks_after(on, weeks), now),
        what,
        expires: ready.zone.instant(weeks_after(on, until).and_time(MORNING)),
    };
    let check = |week: u8, until: u8| {
        let what = What::ResponseCheck {
            infusion_on: on,
            week,
        };
        by_day(week, until, what)
    };
    let asked = |week: u8| infusion.checks_asked.contains(&week);
    let first = (infusion.response.is_none() && !asked(RESPONSE_CHECK_WEEKS))
        .then(|| check(RESPONSE_CHECK_WEEKS, SECOND_CHECK_WEEKS));
    let second = (looks_again(ready, infusion, now) && !asked(SECOND_CHECK_WEEKS))
        .then(|| check(SECOND_CHECK_WEEKS, LAST_CHECK_WEEKS));
    let note = (!infusion.after_note_sent).then(|| {
        let what = What::AfterInfusion { infusion_on: on };
        by_day(AFTER_NOTE_WEEKS, 2 * AFTER_NOTE_WEEKS, what)
    });
    [note, first, second].into_iter().flatten().collect()
}

/// R3: no response at the first check: none told, or the same, or worse.
fn looks_again(ready: &Ready<'_>, infusion: &Infusion, now: DateTime<Utc>) -> bool {
    match infusion.response {
        Some(Response::Better) => false,
        Some(Response::Same | Response::Worse) => true,
        None => {
            infusion.checks_asked.contains(&RESPONSE_CHECK_WEEKS)
                || today(ready, now) >= weeks_after(infusion.on, SECOND_CHECK_WEEKS)
        }
    }
}

/// E12: the days that the counted tablets last, where tablets run and nothing holds them.
fn days_left(ready: &Ready<'_>) -> Option<u16> {
    let (oral, tablets) = ready.patient.oral_iron()?;
    let stock = ready.patient.stock?;
    let counts = ready.hold.is_none() && stock.warned_on.is_none();
    counts.then(|| stock.days_left(tablets, oral.rhythm))
}

fn stock_low(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    days_left(ready).filter(|days| *days <= LOW_DAYS)?;
    Some(Due {
        at: known_since(ready, today(ready, now), now),
        what: What::StockLow,
        expires: DateTime::<Utc>::MAX_UTC,
    })
}

/// E13: once an evening; a pause keeps it silent on its own date, also before noon.
fn companion(ready: &Ready<'_>, plan: &CompanionPlan, evening: Evening) -> Option<Due> {
    let at = evening.at(ready.zone, plan.time);
    let day = Evening::on(ready.zone.local(at).date());
    let reminded = plan.reminded.is_some_and(|last| evening <= last);
    let owed = at >= ready.asked_on(evening).max(plan.since)
        && silence::on(ready, evening) == Evenings::Whole;
    (owed && !reminded && !ready.patient.is_paused_on(day)).then_some(Due {
        at,
        what: What::Companion {
            companion: plan.companion,
            evening,
        },
        expires: at + COMPANION_WAITS,
    })
}

/// N: for those who answer, but no check-in: once the last of them is over.
fn check_in_offer(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    let patient = ready.patient;
    if patient.unanswered < UNANSWERED_MAX
        || patient.rhythm_offered.is_some()
        || patient.unheard.evenings >= QUIETER_AFTER
        || patient.preferences.check_in_rhythm == CheckInRhythm::Off
    {
        return None;
    }
    let (evening, _) = patient
        .evenings
        .iter()
        .rev()
        .find(|(_, record)| record.check_in.asked)?;
    let over = evening.ends(ready.zone);
    // A pause that follows is silent of this too.
    let next = Evening::on(today(ready, now)).max(evening.next());
    let day = patient
        .pause_on(next)
        .and_then(|pause| pause.until.succ_opt())
        .unwrap_or(evening.next().date());
    Some(Due {
        at: in_daytime(ready, day, now).max(over),
        what: What::CheckInOffer { evening: *evening },
        expires: DateTime::<Utc>::MAX_UTC,
    })
}

/// R10: once the legs are clearly worse again, and a month has passed since it was last said.
fn relapsed(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    let (patient, today) = (ready.patient, today(ready, now));
    let again = patient.relapse_told.map(|told| {
        told.checked_add_months(RELAPSE_EVERY)
            .unwrap_or(NaiveDate::MAX)
    });
    if patient.excluded() || !relapse::is_there(patient, Evening::of(ready.zone, now)) {
        return None;
    }
    let day = again.map_or(today, |again| again.max(today));
    Some(Due {
        at: known_since(ready, not_refused(ready, day), now),
        what: What::Relapse,
        expires: DateTime::<Utc>::MAX_UTC,
    })
}

/// X2, E1d: who takes tablets is asked once, on the day after the beginning.
fn background(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    let patient = ready.patient;
    let open = patient.cautions.is_none() || patient.other_medicines.is_none();
    let asks = open && patient.background_asked.is_none() && !patient.excluded();
    patient.oral_iron().filter(|_| asks)?;
    let enrolled = ready.zone.local(patient.enrolled_at?).date();
    Some(Due {
        at: in_daytime(ready, not_refused(ready, enrolled.succ_opt()?), now),
        what: What::Background,
        expires: DateTime::<Utc>::MAX_UTC,
    })
}

/// W: a year of such a medicine, and what has changed since its beginning is asked, once.
fn long_augmenting(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    let from = augmentation::long_taken_from(ready.patient)?;
    let day = not_refused(ready, from.max(today(ready, now)));
    ready.patient.watch.asked.is_none().then(|| Due {
        at: known_since(ready, day, now),
        what: What::AugmentationCheck,
        expires: DateTime::<Utc>::MAX_UTC,
    })
}

/// W: only once the pattern is there and a month has passed; what is to come hangs on nights that are not told yet.
fn augmented(ready: &Ready<'_>, now: DateTime<Utc>) -> Option<Due> {
    let today = today(ready, now);
    let rests = ready.patient.augmentation_told.is_some_and(|told| {
        told.checked_add_months(AUGMENTATION_EVERY)
            .is_none_or(|again| today < again)
    });
    if rests {
        return None;
    }
    augmentation::sign(ready.patient, Evening::of(ready.zone, now))?;
    Some(Due {
        at: known_since(ready, today, now),
        what: What::Augmentation,
        expires: DateTime::<Utc>::MAX_UTC,
    })
}
