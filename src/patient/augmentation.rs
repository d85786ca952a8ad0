//! Owns the watch for augmentation (W): whether the last nights look worse than the first in the way that
//! dopamine agonists and levodopa can cause. It must not say so: the words and their interval are elsewhere.

use chrono::{DateTime, Days, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;
use crate::protocol::medicine::Medicine;

use super::check_in::{BodyParts, CheckIn, Onset};
use super::response::Median;
use super::{FirstNight, Patient};

/// W: the last nights that are compared with the first.
const LAST_NIGHTS: u64 = 14;
/// Below this many answers on a side nothing is concluded (our own choice, as for symptoms in §4).
const ANSWERS_NEEDED: usize = 7;
/// So many nights with more than the legs are no chance (our own choice).
const SPREAD_NIGHTS: usize = 3;
/// The median has grown by this much, doubled (our own choice).
const GROWN_DOUBLED: u8 = 4;
/// The dose counts as steady when the medicine has been on the profile this long (our own choice).
const STEADY_FOR: TimeDelta = TimeDelta::days(28);

/// W: since when a medicine that can augment is on the profile.
#[must_use]
pub fn watched_since(patient: &Patient) -> Option<DateTime<Utc>> {
    let watched =
        |medicine: &Medicine| matches!(medicine, Medicine::DopamineAgonist | Medicine::Levodopa);
    let since = patient
        .medicines
        .iter()
        .filter(|(medicine, _)| watched(medicine));
    since.map(|(_, since)| *since).min()
}

/// W: in what way symptoms changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sign {
    /// They begin earlier in the day.
    Earlier,
    /// They reach the arms or elsewhere.
    Spread,
    /// They grew, the dose being steady.
    Grown,
}

/// The first sign found, of those that matter while a medicine that can augment is on the profile.
#[must_use]
pub fn sign(patient: &Patient, tonight: Evening) -> Option<Sign> {
    let taken_since = watched_since(patient)?;
    let last_night = patient.last_night(tonight);
    let from = last_night
        .date()
        .checked_sub_days(Days::new(LAST_NIGHTS - 1))
        .map(Evening::on)?;
    let first = first_nights(&patient.first_nights, from)?;
    let last: Vec<_> = patient
        .evenings
        .range(from..=last_night)
        .map(|(_, record)| record.check_in)
        .filter(|check_in| check_in.discomfort.is_some())
        .collect();
    let steady = (tonight.date() - taken_since.date_naive()) >= STEADY_FOR;
    if begins_earlier(&first, &last) {
        Some(Sign::Earlier)
    } else if spread(&first, &last) {
        Some(Sign::Spread)
    } else if steady && grown(&first, &last) {
        Some(Sign::Grown)
    } else {
        None
    }
}

/// The first nights, once they are behind the last ones.
fn first_nights(first: &[FirstNight], last_from: Evening) -> Option<Vec<CheckIn>> {
    let apart = first.iter().all(|night| night.evening < last_from);
    apart.then(|| first.iter().map(|night| night.check_in).collect())
}

fn begins_earlier(first: &[CheckIn], last: &[CheckIn]) -> bool {
    let usual = |nights: &[CheckIn]| {
        let hours = nights
            .iter()
            .filter_map(|night| night.onset)
            .filter_map(part_of_day);
        middle(hours.collect())
    };
    matches!((usual(first), usual(last)), (Some(then), Some(now)) if now < then)
}

/// N2 in the order of the day; nights without any discomfort say nothing of when it begins.
const fn part_of_day(onset: Onset) -> Option<u8> {
    match onset {
        Onset::Never => None,
        Onset::Morning => Some(0),
        Onset::Afternoon => Some(1),
        Onset::EarlyEvening => Some(2),
        Onset::LateEvening => Some(3),
        Onset::InBed => Some(4),
    }
}

/// The lower middle, where there are enough answers.
fn middle(mut answers: Vec<u8>) -> Option<u8> {
    if answers.len() < ANSWERS_NEEDED {
        return None;
    }
    answers.sort_unstable();
    answers.get((answers.len() - 1) / 2).copied()
}

fn spread(first: &[CheckIn], last: &[CheckIn]) -> bool {
    let answered = |nights: &[CheckIn]| {
        nights
            .iter()
            .filter(|night| night.body_parts.is_some())
            .count()
    };
    let beyond_legs = |nights: &[CheckIn]| {
        nights
            .iter()
            .filter(|night| {
                matches!(
                    night.body_parts,
                    Some(BodyParts::ArmsToo | BodyParts::ElsewhereToo)
                )
            })
            .count()
    };
    answered(first) >= ANSWERS_NEEDED
        && beyond_legs(first) == 0
        && beyond_legs(last) >= SPREAD_NIGHTS
}

fn grown(first: &[CheckIn], last: &[CheckIn]) -> bool {
    let median = |nights: &[CheckIn]| {
        let scores = || nights.iter().filter_map(|night| night.discomfort);
        (scores().count() >= ANSWERS_NEEDED)
            .then(|| Median::of(scores()))
            .flatten()
    };
    matches!(
        (median(first), median(last)),
        (Some(then), Some(now)) if now.doubled >= then.doubled + GROWN_DOUBLED
    )
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate, Utc};

    use super::*;
    use crate::patient::evening_record::EveningRecord;

    const TONIGHT: &str = "2027-03-01";

    fn evening(days_ago: u64) -> Evening {
        let tonight: NaiveDate = TONIGHT.parse().unwrap();
        Evening::on(tonight.checked_sub_days(Days::new(days_ago)).unwrap())
    }

    fn night(score: u8, onset: Onset, body_parts: BodyParts) -> CheckIn {
        CheckIn {
            discomfort: Some(score),
            onset: Some(onset),
            body_parts: Some(body_parts),
            ..CheckIn::default()
        }
    }

    /// Fourteen first nights like the one, and the last ones like the other.
    fn patient(medicine: Medicine, first: CheckIn, last: CheckIn, nights: u64) -> Patient {
        let told: DateTime<Utc> = "2026-12-01T12:00:00Z".parse().unwrap();
        let record = |check_in| EveningRecord {
            check_in,
            ..EveningRecord::default()
        };
        Patient {
            medicines: [(medicine, told)].into(),
            first_nights: (60..74)
                .map(|days| FirstNight {
                    evening: evening(days),
                    check_in: first,
                })
                .collect(),
            evenings: (0..nights)
                .map(|days| (evening(days), record(last)))
                .collect(),
            ..Patient::default()
        }
    }

    #[test]
    fn each_sign_is_seen_where_it_is_and_nowhere_else() {
        let usual = night(4, Onset::LateEvening, BodyParts::Legs);
        let agonist = Medicine::DopamineAgonist;
        for (what, medicine, last, nights, expect) in [
            ("nothing changed", agonist, usual, 14, None),
            (
                "earlier",
                agonist,
                night(4, Onset::EarlyEvening, BodyParts::Legs),
                14,
                Some(Sign::Earlier),
            ),
            (
                "earlier on levodopa",
                Medicine::Levodopa,
                night(4, Onset::Morning, BodyParts::Legs),
                7,
                Some(Sign::Earlier),
            ),
            (
                "too few nights",
                agonist,
                night(4, Onset::Morning, BodyParts::Legs),
                6,
                None,
            ),
            (
                "later is no sign",
                agonist,
                night(4, Onset::InBed, BodyParts::Legs),
                14,
                None,
            ),
            (
                "the arms",
                agonist,
                night(4, Onset::LateEvening, BodyParts::ArmsToo),
                3,
                Some(Sign::Spread),
            ),
            (
                "the arms, twice",
                agonist,
                night(4, Onset::LateEvening, BodyParts::ArmsToo),
                2,
                None,
            ),
            (
                "grown by two",
                agonist,
                night(6, Onset::LateEvening, BodyParts::Legs),
                14,
                Some(Sign::Grown),
            ),
            (
                "grown by one",
                agonist,
                night(5, Onset::LateEvening, BodyParts::Legs),
                14,
                None,
            ),
            (
                "another medicine",
                Medicine::Opioid,
                night(9, Onset::Morning, BodyParts::ArmsToo),
                14,
                None,
            ),
        ] {
            let patient = patient(medicine, usual, last, nights);
            assert_eq!(sign(&patient, evening(0)), expect, "{what}");
        }
    }

    #[test]
    fn the_first_nights_must_be_behind_and_the_dose_steady() {
        let usual = night(4, Onset::LateEvening, BodyParts::Legs);
        let grown = night(8, Onset::LateEvening, BodyParts::Legs);
        let mut new = patient(Medicine::DopamineAgonist, usual, grown, 14);
        new.medicines = [(
            Medicine::DopamineAgonist,
            "2027-02-20T12:00:00Z".parse().unwrap(),
        )]
        .into();
        assert_eq!(
            sign(&new, evening(0)),
            None,
            "a new dose is not a steady one"
        );
        let mut overlapping = patient(Medicine::DopamineAgonist, usual, grown, 14);
        overlapping.first_nights[0].evening = evening(10);
        assert_eq!(sign(&overlapping, evening(0)), None);
    }
}
