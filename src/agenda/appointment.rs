//! Owns when an infusion that is to come is spoken of (I): the evening before it, and the evening of its day. It must not
//! say any of it.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::patient::infusion::Appointment;

use super::blood_tests::EARLY_EVENING;
use super::due::{Due, Ready, What};

/// Asked without an answer, again so many days after the appointment; then it is let go of (our own choice).
const ASK_AGAIN_DAYS: [u64; 2] = [3, 7];

pub(super) fn due(ready: &Ready<'_>) -> Vec<Due> {
    let patient = ready.patient;
    let Some(appointment) = patient.appointment.filter(|_| !patient.excluded()) else {
        return Vec::new();
    };
    [eve(ready, appointment), day(ready, appointment)]
        .into_iter()
        .flatten()
        .collect()
}

fn eve(ready: &Ready<'_>, appointment: Appointment) -> Option<Due> {
    let on = appointment.on;
    let at = ready.zone.instant(on.pred_opt()?.and_time(EARLY_EVENING));
    let expires = ready.zone.instant(on.and_time(NaiveTime::MIN)) + TimeDelta::hours(6);
    (!appointment.eve_said).then_some(Due {
        at,
        what: What::InfusionEve { on },
        expires,
    })
}

fn day(ready: &Ready<'_>, appointment: Appointment) -> Option<Due> {
    let on = asked_on(appointment)?;
    Some(Due {
        at: ready.zone.instant(on.and_time(EARLY_EVENING)),
        what: What::InfusionDay { on: appointment.on },
        expires: DateTime::<Utc>::MAX_UTC,
    })
}

/// The day on which it is asked about next.
fn asked_on(appointment: Appointment) -> Option<NaiveDate> {
    let asked = usize::from(appointment.asked);
    match asked.checked_sub(1) {
        None => Some(appointment.on),
        Some(before) => {
            let days = ASK_AGAIN_DAYS.get(before)?;
            appointment.on.checked_add_days(Days::new(*days))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_asked_about_three_times_and_no_more() {
        let on: NaiveDate = "2026-12-10".parse().unwrap();
        let asked = |asked| {
            let appointment = Appointment {
                on,
                eve_said: true,
                asked,
            };
            asked_on(appointment).map(|day| day.to_string())
        };
        let days: Vec<_> = (0..5).map_while(asked).collect();
        assert_eq!(days, ["2026-12-10", "2026-12-13", "2026-12-17"]);
    }
}
