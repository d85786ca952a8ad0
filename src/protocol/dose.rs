//! Owns the numbers of the evening (§6): how much, how long after the meal, how far apart, how often
//! asked again. It knows no patient and no clock.

use chrono::{Months, TimeDelta};

/// E1: the iron of one evening, in milligrams of elemental iron.
pub const EVENING_IRON_MG: u16 = 75;
/// E1: the vitamin C that goes with it, at least, in milligrams.
pub const VITAMIN_C_MG: u16 = 100;
/// E1: the strength that "gentle iron" tablets usually have.
pub const USUAL_TABLET_MG: u16 = 14;
/// E1: the general upper limit a day for adults, which the evening's dose exceeds.
pub const UPPER_LIMIT_MG: u16 = 45;
/// E1, E1c: an evening's iron up to this needs no word but the patient's, in milligrams.
pub const USUAL_MAX_MG: u16 = 105;
/// E1, E1c: more than this every evening is not reminded of, in milligrams.
pub const NIGHTLY_MAX_MG: u16 = 200;
/// E6, E1c: more than this in one evening is not reminded of, in milligrams.
pub const DOSE_MAX_MG: u16 = 210;
/// E6: a ferritin older than this allows no double dose.
pub const FERRITIN_ALLOWS_DOUBLE: Months = Months::new(6);
/// A label outside this range is a slip of the finger (our own guard).
pub const TABLET_MG: std::ops::RangeInclusive<u16> = 1..=325;
/// A number of tablets outside this range is a slip of the finger (our own guard).
pub const TABLETS: std::ops::RangeInclusive<u8> = 1..=20;

/// E2: minutes between the last meal and the dose, until the patient chooses otherwise.
pub const MEAL_GAP_MIN: u16 = 120;
/// E2: the shortest and the longest gap that can be chosen, in minutes.
pub const MEAL_GAP_RANGE_MIN: std::ops::RangeInclusive<u16> = 60..=240;
/// E8: how often an unanswered reminder is asked again, until the patient chooses otherwise.
pub const NUDGES: u8 = 2;
/// E8: the most that can be chosen.
pub const NUDGES_MAX: u8 = 4;

/// E4: the least time between two doses: a day less an hour, so that evenings do not drift.
pub const DOSE_SPACING: TimeDelta = TimeDelta::minutes(24 * 60 - 60);
/// E4, E6: the same for a double dose every other evening: two days less an hour.
pub const DOUBLE_DOSE_SPACING: TimeDelta = TimeDelta::minutes(48 * 60 - 60);
/// E8: the wait before an unanswered reminder is asked again.
pub const NUDGE_AFTER: TimeDelta = TimeDelta::minutes(30);
/// E7: the snoozes that are offered, in minutes.
pub const SNOOZES_MIN: [u16; 3] = [15, 30, 60];
/// E3: how long "not yet" puts the meal off.
pub const MEAL_PUT_OFF: TimeDelta = TimeDelta::minutes(30);
/// N: the check-in comes this long before bedtime unless the patient sets a time.
pub const CHECK_IN_BEFORE_BEDTIME: TimeDelta = TimeDelta::minutes(30);
/// R5, C1: iron must rest this long before blood is drawn.
pub const IRON_FREE_BEFORE_TEST: TimeDelta = TimeDelta::hours(48);

/// E1: the whole number of tablets whose iron comes nearest to the evening's dose; at least one.
#[must_use]
pub fn nearest_tablets(strength_mg: u16) -> u8 {
    let strength = strength_mg.max(1);
    let nearest = (EVENING_IRON_MG + strength / 2) / strength;
    u8::try_from(nearest)
        .unwrap_or(*TABLETS.end())
        .clamp(*TABLETS.start(), *TABLETS.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_tablet_makes_five() {
        for (strength, tablets) in [
            (14, 5),
            (20, 4),
            (25, 3),
            (30, 3),
            (65, 1),
            (75, 1),
            (325, 1),
            (5, 15),
            (1, 20),
        ] {
            assert_eq!(nearest_tablets(strength), tablets, "{strength} mg");
        }
    }
}
