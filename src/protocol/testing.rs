//! Owns when blood is tested again (§5). It knows no patient and no clock.

use chrono::{Days, Months, NaiveDate};

/// R1: calendar months from the start of oral iron, or from the last panel, to the retest.
const RETEST_AFTER: Months = Months::new(3);
/// R2: weeks from an infusion to the check of how the legs responded; before it, waiting is the step (L4).
pub const RESPONSE_CHECK_WEEKS: u8 = 6;
/// R2: weeks from an infusion to the iron panel.
pub const PANEL_AFTER_INFUSION_WEEKS: u8 = 8;
/// R3: weeks from an infusion to the second look where there was no response.
pub const SECOND_CHECK_WEEKS: u8 = 12;
/// R8: how long the word of a doctor who follows the iron stands in for a test; before the first tablet too.
const DOCTOR_FOLLOWS: Months = Months::new(3);
/// R4: how long before a retest its booking is brought up.
const BOOK_BEFORE: Days = Days::new(7);
/// R5: how many evenings before a test go without iron.
pub const HELD_EVENINGS: u64 = 2;
/// R6: the days after a test on which its results are asked for, before it becomes weekly.
const ASK_RESULTS_AFTER: [u64; 4] = [0, 3, 7, 14];
/// R6: the interval after that.
const ASK_RESULTS_EVERY: u64 = 7;
/// A panel drawn this many days before the booked test still answers for it (the date was moved).
pub const RESULT_MAY_PRECEDE: Days = Days::new(7);
/// "Later" on a booking prompt brings it up again after this (our own choice).
pub const BOOK_LATER: Days = Days::new(3);
/// R4: the days after it was first brought up on which booking comes again, before it becomes monthly.
const BOOK_AGAIN_AFTER: [u64; 3] = [7, 14, 30];
/// R4: the interval after that.
const BOOK_AGAIN_EVERY: u64 = 30;
/// R6: after a test without results, booking starts anew so many days later.
const BOOK_ANEW_AFTER: Days = Days::new(14);
/// R8, B0: weeks from the beginning to the test of somebody who took tablets already, with none on record.
const FIRST_TEST_WEEKS: u8 = 4;
/// R8: weeks from the day a retest was due to the word that the protocol does not go on without one.
const UNTESTED_WEEKS: u8 = 8;
/// R8: a week from that word to the rest of the reminders (our own count of weeks).
const UNTESTED_RESTS_WEEKS: u8 = 1;
/// R9: a year from the last panel to the next, once iron is done (our own count of months).
const YEARLY: Months = Months::new(12);
/// A TSAT drawn longer before the ferritin than this counts as unknown (§4).
pub const TSAT_STALE_AFTER: Days = Days::new(90);
/// §4: a value older than this decides no step.
const VALUE_OLD_AFTER: Months = Months::new(12);
/// §4: the same while iron runs, and since an infusion that counts.
const VALUE_OLD_ON_IRON_AFTER: Months = Months::new(6);
/// §4: an infusion counts as long.
const INFUSION_COUNTS: Months = Months::new(12);
/// C11: the infusions of so many days up to the last one are taken together.
pub const INFUSIONS_TOGETHER: Days = Days::new(56);

/// R1: the retest that follows `since`, the later of the start of oral iron and the last panel.
#[must_use]
pub fn retest_on(since: NaiveDate) -> NaiveDate {
    since
        .checked_add_months(RETEST_AFTER)
        .unwrap_or(NaiveDate::MAX)
}

/// B0, R8: the last day on which a doctor's word of that day stands in for a test.
#[must_use]
pub fn doctor_follows_until(on: NaiveDate) -> NaiveDate {
    on.checked_add_months(DOCTOR_FOLLOWS)
        .unwrap_or(NaiveDate::MAX)
}

/// R2, R3: the day that lies `weeks` after an infusion.
#[must_use]
pub fn weeks_after(infusion_on: NaiveDate, weeks: u8) -> NaiveDate {
    infusion_on
        .checked_add_days(Days::new(u64::from(weeks) * 7))
        .unwrap_or(NaiveDate::MAX)
}

/// §4: the last day on which a value of that day decides a step.
#[must_use]
pub fn decides_until(drawn_on: NaiveDate, on_iron: bool) -> NaiveDate {
    let months = if on_iron {
        VALUE_OLD_ON_IRON_AFTER
    } else {
        VALUE_OLD_AFTER
    };
    drawn_on
        .checked_add_months(months)
        .unwrap_or(NaiveDate::MAX)
}

/// §4: the last day on which an infusion counts.
#[must_use]
pub fn infusion_counts_until(infusion_on: NaiveDate) -> NaiveDate {
    infusion_on
        .checked_add_months(INFUSION_COUNTS)
        .unwrap_or(NaiveDate::MAX)
}

/// The day that lies `weeks` before another.
#[must_use]
pub fn weeks_before(day: NaiveDate, weeks: u8) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(weeks) * 7))
        .unwrap_or(NaiveDate::MIN)
}

/// R4: the day on which booking the retest is brought up.
#[must_use]
pub fn book_on(retest_on: NaiveDate) -> NaiveDate {
    retest_on.checked_sub_days(BOOK_BEFORE).unwrap_or(retest_on)
}

/// R6: the next day on which the results of a test are asked for, after they were last asked for on `asked_on`.
/// Days that passed meanwhile are not made up for.
#[must_use]
pub fn ask_results_on(test_on: NaiveDate, asked_on: Option<NaiveDate>) -> NaiveDate {
    asked_on.map_or(test_on, |asked_on| {
        next_after(test_on, asked_on, &ASK_RESULTS_AFTER, ASK_RESULTS_EVERY)
    })
}

/// R4: the next day on which booking comes up again, after it was first brought up and last.
#[must_use]
pub fn book_again_on(first: NaiveDate, last: NaiveDate) -> NaiveDate {
    next_after(first, last, &BOOK_AGAIN_AFTER, BOOK_AGAIN_EVERY)
}

/// R6: the first day of booking after a test without results.
#[must_use]
pub fn book_anew_on(dismissed_on: NaiveDate) -> NaiveDate {
    later(dismissed_on, BOOK_ANEW_AFTER)
}

/// B0, R8: by when somebody who took tablets already, with no test on record, is to have one.
#[must_use]
pub fn first_test_on(enrolled_on: NaiveDate) -> NaiveDate {
    weeks_after(enrolled_on, FIRST_TEST_WEEKS)
}

/// R8: when it is said that the protocol does not go on without a test that was due.
#[must_use]
pub fn untested_on(due_on: NaiveDate) -> NaiveDate {
    weeks_after(due_on, UNTESTED_WEEKS)
}

/// R8: when reminders rest after that was said.
#[must_use]
pub fn untested_rests_on(told_on: NaiveDate) -> NaiveDate {
    weeks_after(told_on, UNTESTED_RESTS_WEEKS)
}

/// R9: the yearly panel after the last, or after the end of iron.
#[must_use]
pub fn yearly_on(last: NaiveDate) -> NaiveDate {
    last.checked_add_months(YEARLY).unwrap_or(NaiveDate::MAX)
}

fn later(day: NaiveDate, by: Days) -> NaiveDate {
    day.checked_add_days(by).unwrap_or(NaiveDate::MAX)
}

/// The first of the days after `first` that lies behind `last`; once they are used up, every so many days.
fn next_after(first: NaiveDate, last: NaiveDate, after: &[u64], every: u64) -> NaiveDate {
    let passed = u64::try_from((last - first).num_days()).unwrap_or_default();
    let longest = after.last().copied().unwrap_or_default();
    let days = after
        .iter()
        .copied()
        .find(|days| *days > passed)
        .unwrap_or_else(|| longest + ((passed - longest) / every + 1) * every);
    later(first, Days::new(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_retest_comes_three_calendar_months_later() {
        for (since, retest) in [
            ("2026-11-23", "2027-02-23"),
            ("2026-11-30", "2027-02-28"),
            ("2027-11-30", "2028-02-29"),
        ] {
            assert_eq!(retest_on(day(since)), day(retest));
        }
        assert_eq!(book_on(day("2027-02-23")), day("2027-02-16"));
    }

    #[test]
    fn results_are_asked_for_the_same_evening_then_after_3_7_14_days_then_weekly() {
        let test_on = day("2027-03-01");
        let next = |asked: &Option<NaiveDate>| Some(Some(ask_results_on(test_on, *asked)));
        let asked: Vec<_> = std::iter::successors(Some(None), next)
            .flatten()
            .take(7)
            .map(|day| day.to_string())
            .collect();
        assert_eq!(
            asked,
            [
                "2027-03-01",
                "2027-03-04",
                "2027-03-08",
                "2027-03-15",
                "2027-03-22",
                "2027-03-29",
                "2027-04-05"
            ]
        );
    }

    #[test]
    fn booking_comes_again_after_7_14_and_30_days_and_then_monthly() {
        let first = day("2027-03-01");
        let next = |last: &NaiveDate| Some(book_again_on(first, *last));
        let asked: Vec<_> = std::iter::successors(Some(first), next)
            .take(6)
            .map(|day| (day - first).num_days())
            .collect();
        assert_eq!(asked, [0, 7, 14, 30, 60, 90]);
    }

    #[test]
    fn what_an_outage_swallowed_is_not_made_up_for() {
        for (asked, next) in [
            ("2027-03-02", "2027-03-04"),
            ("2027-03-09", "2027-03-15"),
            ("2027-03-30", "2027-04-05"),
        ] {
            assert_eq!(
                ask_results_on(day("2027-03-01"), Some(day(asked))),
                day(next)
            );
        }
    }
}
