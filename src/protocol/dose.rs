//! Owns the numbers of the evening (§6): how much, how long after the meal, how far apart, how often
//! asked again. It knows no patient and no clock.

use chrono::{Days, Months, TimeDelta};
use serde::{Deserialize, Serialize};

use super::inputs::Inputs;
use super::limits::ABSORPTION_SLOWS_ABOVE;

/// E1: the iron of one evening, in milligrams of elemental iron.
pub const EVENING_IRON_MG: u16 = 75;
/// E1: the vitamin C that goes with it, at least, in milligrams.
pub const VITAMIN_C_MG: u16 = 100;
/// E1: the strength that "gentle iron" tablets usually have.
pub const USUAL_TABLET_MG: u16 = 14;
/// E1: the general upper limit a day for adults in the US, in milligrams, which the evening's dose exceeds.
const US_LIMIT_MG: u16 = 45;
/// E1: the same in the EU, from all sources.
const EU_LIMIT_MG: u16 = 40;
/// E1: the same in the UK, from supplements.
const UK_LIMIT_MG: u16 = 17;
/// E1, E1c: an evening's iron up to this needs no word but the patient's, in milligrams.
pub const USUAL_MAX_MG: u16 = 105;
/// E1, E1c: more than this every evening is not reminded of, in milligrams.
pub const NIGHTLY_MAX_MG: u16 = 200;
/// E6, E1c: more than this in one evening is not reminded of, in milligrams.
pub const DOSE_MAX_MG: u16 = 210;
/// E6: a ferritin older than this allows no double dose.
pub const FERRITIN_ALLOWS_DOUBLE: Months = Months::new(6);
/// A label below this is a slip of the finger (our own guard).
const TABLET_MG_MIN: u16 = 1;
/// E1: more iron than this in one tablet is refused, in milligrams.
const TABLET_MG_MAX: u16 = 150;
/// E1: the iron that one tablet may hold.
pub const TABLET_MG: std::ops::RangeInclusive<u16> = TABLET_MG_MIN..=TABLET_MG_MAX;
/// E1: what a label may say that gives the whole salt, in milligrams (our own guard).
pub const LABEL_MG: std::ops::RangeInclusive<u16> = 1..=1000;
/// E1: a number above this on a label is usually the whole salt, in milligrams.
pub const SALT_ABOVE_MG: u16 = 105;
/// E1: labels that give the whole salt, in milligrams, with the salt and the iron in it (our own reading of common
/// labels).
const SALT_LABELS_MG: [(std::ops::RangeInclusive<u16>, Salt, u16); 9] = [
    (200..=200, Salt::Sulfate, 65),
    (210..=210, Salt::Fumarate, 68),
    (256..=256, Salt::Sulfate, 80),
    (300..=300, Salt::Sulfate, 60),
    (300..=300, Salt::Gluconate, 35),
    (305..=305, Salt::Fumarate, 100),
    (320..=325, Salt::Sulfate, 65),
    (320..=325, Salt::Fumarate, 106),
    (320..=325, Salt::Gluconate, 37),
];
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
/// E14: after so many evenings without any answer, one message an evening.
pub const QUIETER_AFTER: u8 = 3;
/// E14: after so many, one question whether to wait.
pub const WAIT_AFTER: u8 = 7;
/// E14: *once a week*, from one message to the next.
pub const WEEKLY_EVENING: Days = Days::new(7);
/// E8: the wait before an unanswered reminder is asked again.
pub const NUDGE_AFTER: TimeDelta = TimeDelta::minutes(30);
/// E7: the snoozes that are offered, in minutes.
pub const SNOOZES_MIN: [u16; 3] = [15, 30, 60];
/// E3: how long "not yet" puts the meal off.
pub const MEAL_PUT_OFF: TimeDelta = TimeDelta::minutes(30);
/// N: the check-in comes this long before bedtime unless the patient sets a time.
pub const CHECK_IN_BEFORE_BEDTIME: TimeDelta = TimeDelta::minutes(30);
/// N: from this score on help for tonight is offered.
pub const HARD_NIGHT: u8 = 7;
/// R5, C1: iron must rest this long before blood is drawn.
pub const IRON_FREE_BEFORE_TEST: TimeDelta = TimeDelta::hours(48);

/// E1: whose general limit of iron a day is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// That of the US, also where a country has none that we know.
    Us,
    /// That of the EU.
    Eu,
    /// That of the UK.
    Uk,
}

/// The countries of the EU, by their codes.
const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

impl Limit {
    /// The limit that a country's people hear of.
    #[must_use]
    pub fn of(country: &str) -> Self {
        match country {
            "GB" => Self::Uk,
            _ if EU.contains(&country) => Self::Eu,
            _ => Self::Us,
        }
    }

    /// In milligrams a day.
    #[must_use]
    pub const fn milligrams(self) -> u16 {
        match self {
            Self::Us => US_LIMIT_MG,
            Self::Eu => EU_LIMIT_MG,
            Self::Uk => UK_LIMIT_MG,
        }
    }
}

/// E1: what tablets are usually made of whose label gives the whole salt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Salt {
    /// Ferrous sulfate.
    Sulfate,
    /// Ferrous fumarate.
    Fumarate,
    /// Ferrous gluconate.
    Gluconate,
}

/// E1: the iron in a tablet whose label gives the whole salt, by what the salt may be; empty where it is not known.
pub fn iron_of_salt(label_mg: u16) -> impl Iterator<Item = (Salt, u16)> {
    let known = SALT_LABELS_MG.into_iter();
    known
        .filter(move |(labels, ..)| labels.contains(&label_mg))
        .map(|(_, salt, iron)| (salt, iron))
}

/// E6: how often a dose comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Every evening.
    Nightly,
    /// Every other evening.
    EveryOther,
}

/// What stands before a dose, or before another rhythm of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Nothing: the patient's own yes will do.
    Open,
    /// The protocol's own conditions are met: with the doctor's agreement.
    DoctorAgrees,
    /// They are not, or the amount is above the usual: on a doctor's word for exactly this.
    DoctorSaid,
    /// L2, L3, H1: results hold iron.
    OnHold,
    /// E1c: so many milligrams are more than is reminded of.
    TooMuch(u16),
}

/// E1c: whether a dose is more than is reminded of, whoever says so.
#[must_use]
pub const fn is_too_much(pace: Pace, milligrams: u16) -> bool {
    milligrams
        > match pace {
            Pace::Nightly => NIGHTLY_MAX_MG,
            Pace::EveryOther => DOSE_MAX_MG,
        }
}

/// E1c: whether an amount that was told for other tablets needs to be told again: it is above what the patient's own
/// word is enough for, or above the ceiling.
#[must_use]
pub const fn needs_telling_again(pace: Pace, milligrams: u16) -> bool {
    is_too_much(pace, milligrams) || matches!(pace, Pace::Nightly) && milligrams > USUAL_MAX_MG
}

/// E1c, E6: the one gate before a dose: every door to a number of tablets, a strength or a rhythm passes here.
/// Milligrams of one dose; `None` where they are not known. Tablets can be counted while results hold iron, so there
/// `on_hold` is false: what is on hold stays so, and the amount needs the same word.
#[must_use]
pub fn gate(seen: &Inputs, on_hold: bool, pace: Pace, milligrams: Option<u16>) -> Gate {
    if on_hold {
        return Gate::OnHold;
    }
    if let Some(iron) = milligrams.filter(|iron| is_too_much(pace, *iron)) {
        return Gate::TooMuch(iron);
    }
    match pace {
        Pace::Nightly if milligrams.is_none_or(|iron| iron <= USUAL_MAX_MG) => Gate::Open,
        Pace::EveryOther if allows_double(seen) => Gate::DoctorAgrees,
        Pace::Nightly | Pace::EveryOther => Gate::DoctorSaid,
    }
}

/// §7, E1c: a number of tablets that somebody says they took, beside their dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// The dose, or less.
    UpToTheDose,
    /// More: a slip of the finger, or a tablet too many.
    More,
    /// So much that it must not wait: above what any evening is reminded of, or more than twice the dose.
    FarMore,
}

/// §7, E1c: what such a number means. `dose` and `tablets` are tablets; the strength is in milligrams of iron.
#[must_use]
pub fn amount(dose: u8, strength_mg: Option<u16>, tablets: u32) -> Amount {
    let iron = strength_mg.map(|strength| tablets.saturating_mul(u32::from(strength)));
    let above = iron.is_some_and(|iron| iron > u32::from(DOSE_MAX_MG));
    if tablets <= u32::from(dose) {
        Amount::UpToTheDose
    } else if above || tablets > 2 * u32::from(dose) {
        Amount::FarMore
    } else {
        Amount::More
    }
}

/// E6: the newest ferritin is high enough, recent, and not drawn while ill.
fn allows_double(seen: &Inputs) -> bool {
    let oldest = seen.today.checked_sub_months(FERRITIN_ALLOWS_DOUBLE);
    let fits = seen.ferritin.is_some_and(|ferritin| {
        let high = ferritin.level.is_above(ABSORPTION_SLOWS_ABOVE) == Some(true);
        high && oldest.is_some_and(|oldest| oldest <= ferritin.on)
    });
    fits && seen.inflamed().is_none()
}

/// E1: the whole number of tablets whose iron comes nearest to the evening's dose, at least one; a tie takes the fewer.
#[must_use]
pub fn nearest_tablets(strength_mg: u16) -> u8 {
    let strength = strength_mg.max(1);
    let nearest = (EVENING_IRON_MG + (strength - 1) / 2) / strength;
    u8::try_from(nearest)
        .unwrap_or(*TABLETS.end())
        .clamp(*TABLETS.start(), *TABLETS.end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::inputs::Drawn;
    use crate::protocol::panel::{Comparator, Level};
    use rust_decimal::Decimal;

    fn seen(ferritin: i64, on: &str) -> Inputs {
        let level = Level {
            comparator: Comparator::Exactly,
            value: Decimal::new(ferritin, 1),
        };
        Inputs {
            ferritin: Some(Drawn::new(level, on.parse().unwrap())),
            ..Inputs::nothing_known("2026-11-23".parse().unwrap())
        }
    }

    #[test]
    fn a_dose_has_a_ceiling() {
        let nothing = Inputs::nothing_known("2026-11-23".parse().unwrap());
        for (pace, milligrams, expected) in [
            (Pace::Nightly, 105, Gate::Open),
            (Pace::Nightly, 106, Gate::DoctorSaid),
            (Pace::Nightly, 200, Gate::DoctorSaid),
            (Pace::Nightly, 201, Gate::TooMuch(201)),
            (Pace::Nightly, 6500, Gate::TooMuch(6500)),
            (Pace::EveryOther, 210, Gate::DoctorSaid),
            (Pace::EveryOther, 211, Gate::TooMuch(211)),
        ] {
            let found = gate(&nothing, false, pace, Some(milligrams));
            assert_eq!(found, expected, "{pace:?} {milligrams}");
            assert_eq!(gate(&nothing, true, pace, Some(milligrams)), Gate::OnHold);
        }
        assert_eq!(gate(&nothing, false, Pace::Nightly, None), Gate::Open);
    }

    #[test]
    fn a_double_dose_wants_a_recent_ferritin_of_a_well_day() {
        for (ferritin, on, expected) in [
            (751, "2026-05-23", Gate::DoctorAgrees),
            (750, "2026-05-23", Gate::DoctorSaid),
            (751, "2026-05-22", Gate::DoctorSaid),
        ] {
            let seen = seen(ferritin, on);
            let found = gate(&seen, false, Pace::EveryOther, Some(150));
            assert_eq!(found, expected, "{ferritin} {on}");
        }
        let mut ill = seen(900, "2026-11-20");
        ill.draw.ill = true;
        let found = gate(&ill, false, Pace::EveryOther, Some(150));
        assert_eq!(found, Gate::DoctorSaid);
    }

    #[test]
    fn a_limit_is_that_of_the_country() {
        for (country, milligrams) in [
            ("US", 45),
            ("DE", 40),
            ("ES", 40),
            ("GB", 17),
            ("CH", 45),
            ("MX", 45),
            ("", 45),
        ] {
            assert_eq!(Limit::of(country).milligrams(), milligrams, "{country}");
        }
    }

    #[test]
    fn more_than_the_dose_is_no_plain_note() {
        for (dose, strength, tablets, expected) in [
            (5, Some(14), 5, Amount::UpToTheDose),
            (5, Some(14), 3, Amount::UpToTheDose),
            (5, Some(14), 6, Amount::More),
            (5, Some(14), 10, Amount::More),
            (5, Some(14), 11, Amount::FarMore),
            (1, Some(65), 2, Amount::More),
            (1, Some(65), 20, Amount::FarMore),
            (3, Some(65), 4, Amount::FarMore),
            (5, None, 10, Amount::More),
            (5, None, 11, Amount::FarMore),
            (5, Some(14), u32::MAX, Amount::FarMore),
        ] {
            let found = amount(dose, strength, tablets);
            assert_eq!(found, expected, "{tablets} of {strength:?}, dose {dose}");
        }
    }

    #[test]
    fn the_salt_on_a_label_is_not_its_iron() {
        for (label, iron) in [(319, None), (320, Some(65)), (325, Some(65)), (326, None)] {
            assert_eq!(
                iron_of_salt(label).next().map(|(_, iron)| iron),
                iron,
                "{label}"
            );
        }
    }

    #[test]
    fn the_usual_tablet_makes_five() {
        for (strength, tablets) in [
            (14, 5),
            (20, 4),
            (25, 3),
            (30, 2),
            (50, 1),
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
