//! The laws about what must come: retests and checks on their days, and nobody who waits for ever. They ask the diary
//! for the draw, the infusion and the start, and never the bot for what it thinks is due.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use stillnight::patient::check_in::CheckInRhythm;
use stillnight::patient::infusion::Response;
use stillnight::patient::unheard::Waiting;

use super::course::Course;
use super::laws::Broken;

/// What is due in the morning has come by the evening after; over a flight a day may be missing.
const BY_THEN: TimeDelta = TimeDelta::hours(60);

/// Whether what was due by date came. `steady_since` is when anything last moved a date, or the bot was last away.
pub fn came(
    course: &Course,
    steady_since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), Broken> {
    if course.silent
        || !course.began
        || !course.consent
        || course.excluded
        || now - steady_since < BY_THEN
    {
        return Ok(());
    }
    let morning = NaiveTime::from_hms_opt(10, 0, 0).unwrap();
    let long_due = |day: NaiveDate| {
        let at = course.zone.map(|zone| zone.instant(day.and_time(morning)));
        at.is_some_and(|at| now > at + BY_THEN)
    };
    if let Some(retest) = course.retest().filter(|_| course.test.is_none()) {
        let asked = course.booking_asked == Some(retest);
        let again = course.booking_put_off.filter(|_| asked);
        let due = if asked {
            // E14: to somebody who is waited for it comes once.
            let repeats = course.waiting == Waiting::GoOn;
            again.or_else(|| next_asked(&course.booking_days).filter(|_| repeats))
        } else {
            Some(retest - Days::new(7))
        };
        let anew = course.no_results.map(|on| on + Days::new(14));
        let due = due.map(|day| anew.map_or(day, |anew| anew.max(day)));
        if let Some(day) = due.filter(|day| long_due(*day)) {
            return Err(format!(
                "R1, R4: the retest of {retest} was to be brought up on {day}"
            ));
        }
    }
    let Some(infused) = course.infusion() else {
        return Ok(());
    };
    let week = |weeks: u64| infused.on + Days::new(weeks * 7);
    let today = course
        .local(now)
        .map_or(now.date_naive(), |local| local.date());
    let asked = |week: u8| infused.asked.contains(&week);
    let response = infused.responses.last().map(|(_, response)| *response);
    if long_due(week(6)) && today < week(12) && response.is_none() && !asked(6) {
        return Err(format!(
            "R2: the check six weeks after {} never came",
            infused.on
        ));
    }
    let again = match response {
        Some(Response::Better) => false,
        Some(Response::Same | Response::Worse) => true,
        None => asked(6),
    };
    if long_due(week(12)) && today < week(20) && again && !asked(12) {
        return Err(format!(
            "R3: the look twelve weeks after {} never came",
            infused.on
        ));
    }
    Ok(())
}

/// R4: 7, 14 and 30 days after it was first brought up, then every 30.
fn next_asked(days: &[NaiveDate]) -> Option<NaiveDate> {
    let (first, last) = (*days.first()?, *days.last()?);
    let after = [7, 14].into_iter().chain((1..).map(|month| 30 * month));
    after
        .map(|day| first + Days::new(day))
        .find(|day| *day > last)
}

/// There is always a next wake, or a reason that was told: away, paused, or nothing wanted.
pub fn waits(
    course: &Course,
    wake: Option<DateTime<Utc>>,
    asks: bool,
    now: DateTime<Utc>,
) -> Result<(), Broken> {
    if course.silent || !course.consent {
        return Ok(());
    }
    if !course.began {
        return if asks {
            Ok(())
        } else {
            Err("the beginning stands still and nothing is asked".to_owned())
        };
    }
    let weeks = match course.waiting {
        Waiting::UntilWritten => return Ok(()),
        Waiting::Weekly => 9,
        Waiting::GoOn => 0,
    };
    let held = course.held() || course.rests;
    let iron = || course.tablets().is_some() && !course.excluded && !held;
    let days: u64 = match course.rhythm {
        // An evening that was answered at noon, and a flight across the date line.
        CheckInRhythm::Nightly => 3,
        CheckInRhythm::Weekly => 9,
        CheckInRhythm::Off if course.test.is_none() && iron() => 4,
        CheckInRhythm::Off => return Ok(()),
    } + weeks;
    let today = course
        .local(now)
        .map_or(now.date_naive(), |local| local.date());
    // Pauses may follow one another.
    let mut resumes = today;
    for _ in 0..=course.pauses.len() {
        for (_, from, until) in &course.pauses {
            if *from <= resumes + Days::new(days) && resumes <= *until {
                resumes = *until;
            }
        }
    }
    let longest = now
        + TimeDelta::days((resumes - today).num_days())
        + TimeDelta::days(i64::try_from(days).unwrap());
    if wake.is_some_and(|wake| wake <= longest) {
        return Ok(());
    }
    Err(format!("nothing wakes them by {longest}: {wake:?}"))
}
