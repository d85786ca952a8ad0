//! Owns the whole record of a diary, also what has fallen out of the patient's bounded fold.
//! It must not judge any of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::almanac::local_time::Evening;
use crate::patient::Patient;
use crate::patient::evening_record::EveningRecord;
use crate::patient::fact::{Entry, Fact};
use crate::protocol::panel::Panel;

/// Every evening on record, oldest first, as the fold had it when it let go of it.
#[must_use]
pub fn evenings(diary: &[Entry]) -> BTreeMap<Evening, EveningRecord> {
    let mut all = BTreeMap::new();
    let mut patient = Patient::default();
    for entry in diary {
        let oldest = patient.evenings.first_key_value();
        let oldest = oldest.map(|(evening, record)| (*evening, record.clone()));
        patient = patient.apply(entry);
        if let Some((evening, record)) = oldest
            && !patient.evenings.contains_key(&evening)
        {
            // A later fact about an evening that was let go knows less of it.
            all.entry(evening).or_insert(record);
        }
    }
    all.extend(patient.evenings);
    all
}

/// Every panel that was not taken back, by the day of its draw.
#[must_use]
pub fn panels(diary: &[Entry]) -> Vec<&Panel> {
    let retracted: BTreeSet<u32> = diary
        .iter()
        .filter_map(|entry| match entry.fact {
            Fact::Retracted { seq } => Some(seq),
            _ => None,
        })
        .collect();
    let mut panels: Vec<_> = diary
        .iter()
        .filter(|entry| !retracted.contains(&entry.seq))
        .filter_map(|entry| match &entry.fact {
            Fact::LabsReported { panel } => Some(panel),
            _ => None,
        })
        .collect();
    panels.sort_by_key(|panel| panel.drawn_on);
    panels
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeDelta};

    use super::*;
    use crate::patient::EVENINGS_KEPT;

    #[test]
    fn evenings_that_the_fold_has_let_go_of_are_on_record() {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let at = first.and_hms_opt(21, 0, 0).unwrap().and_utc();
        let evening = |day: i64| Evening::on(first + TimeDelta::days(day));
        let count = 3 * i64::try_from(EVENINGS_KEPT).unwrap();
        let facts = (0..count).flat_map(|day| {
            [
                Fact::DoseReminded {
                    evening: evening(day),
                },
                Fact::DoseTaken {
                    evening: evening(day),
                    at: at + TimeDelta::days(day),
                    tablets: 5,
                },
            ]
        });
        let diary: Vec<Entry> = (0..)
            .zip(facts)
            .map(|(seq, fact)| Entry { seq, at, fact })
            .collect();
        let all = evenings(&diary);
        assert_eq!(i64::try_from(all.len()).unwrap(), count);
        for day in 0..count {
            let record = &all[&evening(day)];
            assert_eq!(record.taken_at(), Some(at + TimeDelta::days(day)));
            assert_eq!(record.reminded_at.len(), 1);
        }
    }
}
