//! Owns the watch for a relapse (R10): whether legs that iron had quieted are clearly worse again. It must not say so.

use chrono::{Days, NaiveDate};

use crate::calendar::local_time::Evening;
use crate::protocol::advice::{NightCount, SYMPTOM_NIGHTS, Symptoms};
use crate::protocol::testing::{RESPONSE_CHECK_WEEKS, weeks_after};

use super::Patient;
use super::infusion::Response;

/// R10: the mean has risen by so many points.
pub(super) const WORSE_BY: u32 = 2;

/// Some answered nights: how many, and their scores together.
#[derive(Clone, Copy)]
struct Nights {
    answered: u32,
    sum: u32,
}

/// Whether the last nights are bothersome, and their mean lies that far above the best as many since the legs were
/// quiet.
#[must_use]
pub fn is_there(patient: &Patient, tonight: Evening) -> bool {
    let Some(quiet_since) = quiet_since(patient) else {
        return false;
    };
    let last = patient.last_night(tonight);
    let Some((now, Symptoms::Bothersome)) = window(patient, last) else {
        return false;
    };
    let first_of = |end: Evening| {
        let before = Days::new(u64::try_from(SYMPTOM_NIGHTS - 1).unwrap_or_default());
        end.date().checked_sub_days(before)
    };
    let (Some(end), Some(from)) = (first_of(last), first_of(Evening::on(quiet_since))) else {
        return false;
    };
    if from >= end {
        return false;
    }
    // The best nights may begin before the day that says so, for that day rests on them.
    let ends = patient.nights.range(Evening::on(from)..Evening::on(end));
    let quiet = ends.filter_map(|(evening, _)| match window(patient, *evening)? {
        (nights, Symptoms::Quiet) => Some(nights),
        (_, Symptoms::Bothersome | Symptoms::Unknown) => None,
    });
    let best = quiet.min_by(|one, other| {
        let (one, other) = (one.sum * other.answered, other.sum * one.answered);
        one.cmp(&other)
    });
    best.is_some_and(|best| {
        let (then, since) = (best.sum * now.answered, now.sum * best.answered);
        since >= then + WORSE_BY * best.answered * now.answered
    })
}

/// Since when the legs count as quiet by the iron that was given last: a response to it, or a step that says so.
fn quiet_since(patient: &Patient) -> Option<NaiveDate> {
    let infusion = patient.last_infusion();
    let tablets = patient.oral_course().and_then(|oral| oral.since);
    let given = infusion.map(|infusion| infusion.on).max(tablets);
    let of_step = patient.quiet_step.as_ref().map(|step| step.what);
    let of_step = of_step.filter(|on| given.is_none_or(|given| given < *on));
    let helped = infusion.filter(|infusion| infusion.response == Some(Response::Better));
    let of_word = helped
        .map(|infusion| weeks_after(infusion.on, RESPONSE_CHECK_WEEKS))
        .filter(|on| given.is_none_or(|given| given < *on));
    of_word.into_iter().chain(of_step).min()
}

/// The nights that end with this one, and what they say.
fn window(patient: &Patient, end: Evening) -> Option<(Nights, Symptoms)> {
    let oldest = (1..SYMPTOM_NIGHTS).fold(end, |evening, _| evening.previous());
    let scores = || patient.nights.range(oldest..=end).map(|(_, score)| *score);
    let answered = u32::try_from(scores().count()).ok()?;
    let sum = scores().map(u32::from).sum();
    let says = NightCount::of(scores()).symptoms();
    (answered > 0).then_some((Nights { answered, sum }, says))
}
