//! Tonight is none of the last 14 nights before its check-in is answered or over: the next step, the checks after an
//! infusion, the letter and the report all look at the same nights, before noon and after it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use crate::beginning::{Beginning, told};
use stillnight::agenda::labs::inputs;
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::history::History;
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::response::Comparison;
use stillnight::protocol::advice::Symptoms;

const ZONE: &str = "Europe/Berlin";

fn instant(local: NaiveDateTime) -> DateTime<Utc> {
    Zone::parse(ZONE).unwrap().instant(local)
}

fn on(day: NaiveDate, hour: u32) -> DateTime<Utc> {
    instant(day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap()))
}

/// So many nights, each with its score, the last of them on 20 November 2026.
fn diary(scores: &[u8]) -> (Vec<Entry>, NaiveDate) {
    let last: NaiveDate = "2026-11-20".parse().unwrap();
    let first = last - TimeDelta::days(i64::try_from(scores.len()).unwrap() - 1);
    let begun = on(first, 10);
    let mut diary = told(Beginning::in_zone(ZONE).facts(), begun);
    for (day, score) in first.iter_days().zip(scores) {
        diary.push(Entry {
            seq: u32::try_from(diary.len()).unwrap(),
            at: on(day, 22),
            fact: Fact::DiscomfortRated {
                evening: Evening::on(day),
                score: *score,
            },
        });
    }
    (diary, last)
}

fn symptoms(diary: &[Entry], now: DateTime<Utc>) -> Symptoms {
    let patient = Patient::from_diary(diary);
    inputs(&patient, patient.zone.as_ref(), now).symptoms
}

#[test]
fn the_next_step_does_not_change_at_noon() {
    // The oldest of the fourteen nights decides: with it they are bothersome, without it quiet.
    for scores in [
        vec![7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        vec![0, 0, 0, 0, 0, 0, 0, 7, 7, 0, 0, 0, 0, 0],
        vec![9, 0, 9, 0, 9, 0, 0, 0, 0, 0, 0, 0, 9, 0],
        vec![5; 7],
    ] {
        let (diary, last) = diary(&scores);
        let morning = symptoms(&diary, on(last.succ_opt().unwrap(), 9));
        for hour in [12, 13, 18, 22, 23] {
            let today = symptoms(&diary, on(last.succ_opt().unwrap(), hour));
            assert_eq!(today, morning, "{scores:?} at {hour}");
        }
    }
}

#[test]
fn a_night_that_nobody_answered_leaves_the_window_once_it_is_over() {
    let (diary, last) = diary(&[6; 14]);
    let patient = Patient::from_diary(&diary);
    let next = Evening::on(last).next();
    assert_eq!(patient.last_night(Evening::on(last)), Evening::on(last));
    assert_eq!(patient.last_night(next), Evening::on(last));
    assert_eq!(patient.last_night(next.next()), next);
}

#[test]
fn check_letter_record_and_table_end_with_the_same_night() {
    let (mut diary, last) = diary(&[6; 20]);
    let infusion_on = last - TimeDelta::days(9);
    diary.push(Entry {
        seq: u32::try_from(diary.len()).unwrap(),
        at: on(last, 23),
        fact: Fact::InfusionGiven {
            on: infusion_on,
            milligrams: Some(1000),
            product: None,
        },
    });
    for hour in [9, 12, 20] {
        let now = on(last.succ_opt().unwrap(), hour);
        let patient = Patient::from_diary(&diary);
        let zone = patient.zone.unwrap();
        let record = History::of(&diary, now);
        let compared = Comparison::of(&patient, infusion_on, Evening::of(&zone, now));
        assert_eq!(compared.after.until, last, "{hour}");
        assert_eq!(record.last_night(), Some(Evening::on(last)), "{hour}");
        let infusion = record
            .comparisons()
            .into_iter()
            .find(|one| one.on == infusion_on);
        assert_eq!(infusion.unwrap().nights, compared, "{hour}");
        assert_eq!(
            stillnight::phrases::letter::legs(&record).unwrap().answered,
            14,
            "{hour}"
        );
    }
}
