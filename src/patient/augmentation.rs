//! Owns the watch for augmentation (W): the best nights since a medicine that can cause it is taken, and whether the last ones look worse in its way. It must not say so: the words and their interval are elsewhere.

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;
use crate::protocol::advice::{NightCount, Symptoms};
use crate::protocol::medicine::Medicine;

use super::Patient;
use super::check_in::{BodyParts, CheckIn, Onset};
use super::relapse::WORSE_BY;
use super::watch::{Watch, WatchedNight};

/// W: so many nights are compared with as many; 28 days of the medicine hold both.
const NIGHTS: u64 = 14;
/// Below this many answers on a side nothing is concluded (our own choice, as for symptoms in §4).
const ANSWERS_NEEDED: usize = 7;
/// So many nights with more than the legs are no chance (our own choice).
const SPREAD_NIGHTS: usize = 3;
/// W: on it for so long, and how it was at first is asked about once.
pub const LONG_TAKEN: Months = Months::new(12);

/// W: since when a medicine that can augment is taken: as they told, or since it is on the list.
#[must_use]
pub fn watched_since(patient: &Patient) -> Option<NaiveDate> {
    let watched = |medicine: &Medicine| medicine.can_augment();
    let listed = patient
        .medicines
        .iter()
        .filter(|(medicine, _)| watched(medicine));
    let listed: Option<DateTime<Utc>> = listed.map(|(_, since)| *since).min();
    let listed = patient.date_of(listed?);
    Some(patient.watch.begun.unwrap_or(listed).min(listed))
}

/// W: the day from which the medicine has been taken so long that it is asked once what has changed.
#[must_use]
pub fn long_taken_from(patient: &Patient) -> Option<NaiveDate> {
    watched_since(patient)?.checked_add_months(LONG_TAKEN)
}

/// W: in what way symptoms changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sign {
    /// They begin earlier in the day.
    Earlier,
    /// They reach the arms or elsewhere.
    Spread,
    /// They are clearly worse.
    Grown,
}

/// The first sign found, of those that matter while a medicine that can augment is on the profile.
#[must_use]
pub fn sign(patient: &Patient, tonight: Evening) -> Option<Sign> {
    watched_since(patient)?;
    let last_night = patient.last_night(tonight);
    let from = first_of(last_night)?;
    let best = &patient.watch.best;
    if best.is_empty() || best.iter().any(|night| night.evening >= from) {
        return None;
    }
    let best: Vec<_> = best.iter().map(|night| night.check_in).collect();
    let last: Vec<_> = nights_between(patient, from, last_night)
        .map(|night| night.check_in)
        .collect();
    if begins_earlier(&best, &last) {
        Some(Sign::Earlier)
    } else if spread(&best, &last) {
        Some(Sign::Spread)
    } else if grown(&best, &last) {
        Some(Sign::Grown)
    } else {
        None
    }
}

impl Patient {
    /// Keeps the best nights since the medicine is taken. Those that end where the last ones begin are settled: so the
    /// two never share a night.
    pub(super) fn watch_night(&mut self, evening: Evening) {
        let answers = self.evening(evening).check_in;
        let kept = self.watch.best.iter_mut();
        if let Some(night) = kept.into_iter().find(|night| night.evening == evening) {
            night.check_in = answers;
        }
        let Some(since) = watched_since(self) else {
            return;
        };
        let ends = first_of(evening).map(Evening::previous);
        let Some((from, until)) = ends.and_then(|until| Some((first_of(until)?, until))) else {
            return;
        };
        if from.date() < since {
            return;
        }
        let nights: Vec<_> = nights_between(self, from, until).collect();
        if nights.len() >= ANSWERS_NEEDED && is_better(&nights, &self.watch.best) {
            self.watch.best = nights;
        }
    }

    /// What is known of it ends with the last medicine that can augment.
    pub(super) fn watch_ends(&mut self) {
        if watched_since(self).is_none() {
            self.watch = Watch::default();
            self.augmentation_told = None;
        }
    }

    pub(super) fn watch_began(&mut self, on: NaiveDate) {
        self.watch.begun = Some(on);
        // Nights before it say nothing of it.
        if self
            .watch
            .best
            .iter()
            .any(|night| night.evening.date() < on)
        {
            self.watch.best.clear();
        }
    }
}

/// The first of the nights that end with this one.
fn first_of(last: Evening) -> Option<Evening> {
    let first = last.date().checked_sub_days(Days::new(NIGHTS - 1));
    first.map(Evening::on)
}

fn nights_between(
    patient: &Patient,
    from: Evening,
    until: Evening,
) -> impl Iterator<Item = WatchedNight> {
    let nights = patient.evenings.range(from..=until);
    nights
        .map(|(evening, record)| WatchedNight {
            evening: *evening,
            check_in: record.check_in,
        })
        .filter(|night| night.check_in.discomfort.is_some())
}

/// Whether the mean of these lies below that of those, or there are none yet.
fn is_better(these: &[WatchedNight], those: &[WatchedNight]) -> bool {
    let of = |nights: &[WatchedNight]| {
        let nights: Vec<_> = nights.iter().map(|night| night.check_in).collect();
        sum_and_count(&nights)
    };
    let ((sum, count), (other_sum, other_count)) = (of(these), of(those));
    other_count == 0 || sum * other_count < other_sum * count
}

fn sum_and_count(nights: &[CheckIn]) -> (u32, u32) {
    let scores = nights.iter().filter_map(|night| night.discomfort);
    scores.fold((0, 0), |(sum, count), score| {
        (sum + u32::from(score), count + 1)
    })
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

/// As R10: the last nights are bothersome, and their mean lies so far above.
fn grown(first: &[CheckIn], last: &[CheckIn]) -> bool {
    let scores = last.iter().filter_map(|night| night.discomfort);
    if NightCount::of(scores).symptoms() != Symptoms::Bothersome {
        return false;
    }
    let ((then, before), (now, since)) = (sum_and_count(first), sum_and_count(last));
    now * before >= then * since + WORSE_BY * before * since
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::fact::{Entry, Fact};

    const LISTED: &str = "2026-12-01T12:00:00Z";

    fn night(score: u8, onset: Onset, body_parts: BodyParts) -> CheckIn {
        CheckIn {
            discomfort: Some(score),
            onset: Some(onset),
            body_parts: Some(body_parts),
            ..CheckIn::default()
        }
    }

    fn evening(day: u64) -> Evening {
        let first: NaiveDate = "2026-12-01".parse().unwrap();
        Evening::on(first.checked_add_days(Days::new(day)).unwrap())
    }

    /// A diary in which a medicine was listed on 1 December, and the nights since, from that day on.
    fn lived(medicine: Medicine, nights: &[CheckIn]) -> Patient {
        let at: DateTime<Utc> = LISTED.parse().unwrap();
        let mut patient = Patient::default();
        let mut note = |at, fact| {
            let entry = Entry {
                seq: patient.facts,
                at,
                fact,
            };
            patient = std::mem::take(&mut patient).apply(&entry);
        };
        note(at, Fact::MedicineAdded { medicine });
        for (day, night) in (0..).zip(nights) {
            let (evening, at) = (
                evening(day),
                at + chrono::TimeDelta::days(i64::try_from(day).unwrap()),
            );
            let facts = [
                night
                    .discomfort
                    .map(|score| Fact::DiscomfortRated { evening, score }),
                night.onset.map(|onset| Fact::OnsetNoted { evening, onset }),
                night
                    .body_parts
                    .map(|parts| Fact::BodyPartsNoted { evening, parts }),
            ];
            facts.into_iter().flatten().for_each(|fact| note(at, fact));
        }
        patient
    }

    /// So many nights like the first, then so many like the second; what is seen on the evening after.
    fn seen(medicine: Medicine, first: (CheckIn, usize), then: (CheckIn, usize)) -> Option<Sign> {
        let mut nights = vec![first.0; first.1];
        nights.extend(vec![then.0; then.1]);
        let patient = lived(medicine, &nights);
        sign(&patient, evening(u64::try_from(nights.len()).unwrap()))
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
                14,
                Some(Sign::Earlier),
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
                "two points more",
                agonist,
                night(6, Onset::LateEvening, BodyParts::Legs),
                14,
                Some(Sign::Grown),
            ),
            (
                "one point more",
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
            assert_eq!(
                seen(medicine, (usual, 28), (last, nights)),
                expect,
                "{what}"
            );
        }
    }

    #[test]
    fn more_that_does_not_bother_is_no_sign() {
        let good = night(0, Onset::Never, BodyParts::Legs);
        let fair = night(3, Onset::Never, BodyParts::Legs);
        assert_eq!(
            seen(Medicine::DopamineAgonist, (good, 28), (fair, 14)),
            None
        );
    }

    #[test]
    fn the_medicine_is_watched_from_its_own_start() {
        let usual = night(3, Onset::LateEvening, BodyParts::Legs);
        let bad = night(8, Onset::EarlyEvening, BodyParts::ArmsToo);
        let agonist = Medicine::DopamineAgonist;
        // 27 days of it hold no fourteen nights beside the last fourteen; 28 do.
        assert_eq!(seen(agonist, (usual, 13), (bad, 14)), None);
        assert_eq!(seen(agonist, (usual, 14), (bad, 14)), Some(Sign::Earlier));
        // It came after the legs had got worse: what was before it accuses nobody.
        let mut nights = vec![usual; 14];
        nights.extend(vec![bad; 28]);
        let mut patient = lived(Medicine::Opioid, &nights);
        let tonight = evening(42);
        patient.medicines = [(agonist, "2026-12-15T12:00:00Z".parse().unwrap())].into();
        assert_eq!(sign(&patient, tonight), None);
    }

    #[test]
    fn the_best_nights_are_kept_however_long_ago() {
        let agonist = Medicine::DopamineAgonist;
        let nights: Vec<_> = (0..200_u8)
            .map(|day| night(2 + day / 25, Onset::LateEvening, BodyParts::Legs))
            .collect();
        let patient = lived(agonist, &nights);
        let (sum, count) = sum_and_count(
            &patient
                .watch
                .best
                .iter()
                .map(|night| night.check_in)
                .collect::<Vec<_>>(),
        );
        assert_eq!((sum, count), (28, 14));
        assert_eq!(sign(&patient, evening(200)), Some(Sign::Grown));
    }
}
