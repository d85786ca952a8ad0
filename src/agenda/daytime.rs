//! Owns the hours of the day at which something without an evening is asked. It must not know what.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::due::Ready;

/// Daytime prompts come in the morning, when a laboratory can be rung.
pub(super) const MORNING: NaiveTime = NaiveTime::from_hms_opt(10, 0, 0).expect("a time of day");

/// A daytime prompt that is late still comes until this hour; then it waits for the morning.
const DAY_ENDS: NaiveTime = NaiveTime::from_hms_opt(20, 0, 0).expect("a time of day");

/// The morning of `day`, or the next daytime hour when that morning is long past.
pub(super) fn in_daytime(ready: &Ready<'_>, day: NaiveDate, now: DateTime<Utc>) -> DateTime<Utc> {
    let morning = |day: NaiveDate| ready.zone.instant(day.and_time(MORNING));
    let from = morning(day).max(ready.since);
    if now <= from && from == morning(day) {
        return from;
    }
    let reference = now.max(from);
    let today = ready.zone.local(reference).date();
    if reference < morning(today) {
        morning(today)
    } else if reference < ready.zone.instant(today.and_time(DAY_ENDS)) {
        from.max(morning(today))
    } else {
        morning(today.succ_opt().unwrap_or(today))
    }
}
