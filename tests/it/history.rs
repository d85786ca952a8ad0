//! The diary as a record: each evening is what it was at its bedtime, and what is told later only adds to it.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::history::summary::Month;
use stillnight::history::{History, Outcome, Treatment};
use stillnight::patient::fact::{Entry, Fact, SkipReason};
use stillnight::patient::regimen::Rhythm;
use stillnight::patient::response::Comparison;
use stillnight::patient::{EVENINGS_KEPT, Patient};
use stillnight::protocol::lab_entry;

use crate::beginning::Beginning;
use crate::gallery::patients::{Kind, diary};

const ZONE: &str = "Europe/Berlin";

/// A diary in the writing.
struct Diary(Vec<Entry>);

impl Diary {
    /// Tablets since September; the diary begins on 1 October 2026.
    fn begun() -> Self {
        let mut diary = Self(Vec::new());
        for fact in Beginning::in_zone(ZONE).on_tablets("2026-09-01").facts() {
            diary.write("2026-10-01 12:00", fact);
        }
        diary
    }

    /// Writes a fact at this hour of the patient's clock; its number.
    fn write(&mut self, at: &str, fact: Fact) -> u32 {
        let seq = u32::try_from(self.0.len()).unwrap();
        self.0.push(Entry {
            seq,
            at: instant(at),
            fact,
        });
        seq
    }

    fn taken(&mut self, on: &str) -> u32 {
        let at = format!("{on} 21:00");
        self.write(
            &at,
            Fact::DoseTaken {
                evening: evening(on),
                at: instant(&at),
                tablets: 5,
            },
        )
    }

    fn read(&self, now: &str) -> History {
        History::of(&self.0, instant(now))
    }

    fn outcomes(&self, now: &str) -> Vec<String> {
        let history = self.read(now);
        let line = |(evening, record): (&Evening, &stillnight::history::EveningHistory)| {
            let outcome = match record.dose {
                Outcome::Taken { .. } => "taken".to_owned(),
                Outcome::Skipped { reason } => format!("skipped {reason:?}"),
                other => format!("{other:?}").to_lowercase(),
            };
            format!("{} {outcome}", evening.date().format("%d"))
        };
        history.evenings.iter().map(line).collect()
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn evening(text: &str) -> Evening {
    Evening::on(day(text))
}

fn instant(text: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Zone::parse(ZONE).unwrap().instant(local)
}

#[test]
fn taken_skipped_held_unknown_and_open_are_kept_apart() {
    let mut diary = Diary::begun();
    diary.taken("2026-10-01");
    diary.write(
        "2026-10-02 21:00",
        Fact::DoseSkipped {
            evening: evening("2026-10-02"),
            reason: Some(SkipReason::Ill),
        },
    );
    diary.write(
        "2026-10-04 12:00",
        Fact::TestBooked {
            on: day("2026-10-06"),
        },
    );
    // Before noon the evening before the test has not ended, and stays held all the same.
    let values = lab_entry::parse("ferritin=60", day("2026-10-06"));
    let panel = stillnight::protocol::panel::Panel::new(day("2026-10-06"), values.understood);
    diary.write(
        "2026-10-06 09:00",
        Fact::LabsReported {
            panel: panel.unwrap(),
        },
    );
    assert_eq!(
        diary.outcomes("2026-10-07 20:00"),
        [
            "01 taken",
            "02 skipped Some(Ill)",
            "03 unknown",
            "04 held",
            "05 held",
            "06 unknown",
            "07 open"
        ]
    );
}

#[test]
fn a_test_that_is_called_off_frees_only_the_evenings_that_had_not_come() {
    let mut diary = Diary::begun();
    diary.write(
        "2026-10-01 13:00",
        Fact::TestBooked {
            on: day("2026-10-03"),
        },
    );
    diary.write("2026-10-02 18:00", Fact::TestCancelled);
    assert_eq!(
        diary.outcomes("2026-10-03 13:00"),
        ["01 held", "02 unknown", "03 open"]
    );
}

#[test]
fn what_is_told_later_counts_for_its_evening_and_can_be_taken_back() {
    let mut diary = Diary::begun();
    diary.write(
        "2026-10-03 09:30",
        Fact::DoseTaken {
            evening: evening("2026-10-01"),
            at: instant("2026-10-01 21:10"),
            tablets: 5,
        },
    );
    let seq = diary.taken("2026-10-02");
    assert_eq!(diary.outcomes("2026-10-03 10:00"), ["01 taken", "02 taken"]);
    diary.write("2026-10-03 10:30", Fact::Retracted { seq });
    assert_eq!(
        diary.outcomes("2026-10-03 11:00"),
        ["01 taken", "02 unknown"]
    );
}

#[test]
fn a_pause_covers_its_evenings_and_iron_that_is_stopped_is_not_missed() {
    let mut diary = Diary::begun();
    diary.write(
        "2026-10-02 12:00",
        Fact::Paused {
            from: day("2026-10-02"),
            until: day("2026-10-09"),
        },
    );
    diary.write(
        "2026-10-04 13:00",
        Fact::PauseEnded {
            on: day("2026-10-04"),
        },
    );
    diary.write(
        "2026-10-05 13:00",
        Fact::OralIronStopped {
            on: day("2026-10-05"),
        },
    );
    assert_eq!(
        diary.outcomes("2026-10-06 11:00"),
        [
            "01 unknown",
            "02 paused",
            "03 paused",
            "04 unknown",
            "05 notplanned"
        ]
    );
    let spans = diary.read("2026-10-06 11:00").regimens;
    let tablets = Treatment::Tablets {
        a_dose: 5,
        strength_mg: Some(14),
        rhythm: Rhythm::Nightly,
    };
    let told: Vec<_> = spans
        .iter()
        .map(|span| (span.from.to_string(), span.treatment))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-09-01".to_owned(), tablets),
            ("2026-10-05".to_owned(), Treatment::NoTablets)
        ]
    );
    assert_eq!(spans[0].until, Some(day("2026-10-05")));
}

#[test]
fn somebody_who_was_away_missed_nothing() {
    let mut diary = Diary::begun();
    diary.write("2026-10-02 12:00", Fact::WentSilent);
    diary.write("2026-10-04 12:00", Fact::CameBack);
    assert_eq!(
        diary.outcomes("2026-10-05 11:00"),
        ["01 unknown", "02 notplanned", "03 notplanned", "04 unknown"]
    );
}

#[test]
fn months_and_weeks_are_counted() {
    let mut diary = Diary::begun();
    for date in day("2026-10-01").iter_days().take(40) {
        let on = date.to_string();
        diary.taken(&on);
        diary.write(
            &format!("{on} 22:30"),
            Fact::DiscomfortRated {
                evening: Evening::on(date),
                score: if date < day("2026-11-01") { 7 } else { 2 },
            },
        );
    }
    let history = diary.read("2026-11-12 12:30");
    let months: Vec<_> = history
        .months()
        .into_iter()
        .map(|(Month { month, .. }, counts)| (month, counts.taken, counts.unknown))
        .collect();
    assert_eq!(months, [(10, 31, 0), (11, 9, 2)]);
    let weeks: Vec<_> = history
        .weeks(evening("2026-11-09"))
        .into_iter()
        .map(|week| (week.nights, week.median_doubled, week.lowest, week.highest))
        .collect();
    assert_eq!(
        weeks,
        [
            (7, 4, 2, 2),
            (7, 14, 2, 7),
            (7, 14, 7, 7),
            (7, 14, 7, 7),
            (7, 14, 7, 7),
            (5, 14, 7, 7)
        ]
    );
}

#[test]
fn the_checks_and_the_record_compare_the_same_nights() {
    let (entries, _) = diary(Kind::Relapse);
    let infusion_on = day("2026-02-09");
    for tonight in [
        "2026-02-09",
        "2026-02-20",
        "2026-03-23",
        "2026-04-06",
        "2026-05-04",
    ] {
        let now = instant(&format!("{tonight} 23:59"));
        let until_now: Vec<_> = entries
            .iter()
            .filter(|entry| entry.at <= now)
            .cloned()
            .collect();
        let check = Comparison::of(
            &Patient::from_diary(&until_now),
            infusion_on,
            evening(tonight),
        );
        let record = History::of(&until_now, now).comparisons();
        let infusion = record.iter().find(|compared| compared.on == infusion_on);
        assert_eq!(infusion.unwrap().nights, check, "{tonight}");
        assert!(check.before.enough());
    }
}

#[test]
fn meals_and_reminders_that_the_fold_has_let_go_of_are_on_record() {
    let mut diary = Diary::begun();
    let first = day("2026-10-01");
    let count = 3 * i64::try_from(EVENINGS_KEPT).unwrap();
    let mut meals = Vec::new();
    for on in (0..count).map(|days| first + TimeDelta::days(days)) {
        let evening = Evening::on(on);
        let at = instant(&format!("{on} 19:30"));
        let meal = Fact::MealFinished { evening, at };
        meals.push((evening, at, diary.write(&format!("{on} 19:31"), meal)));
        diary.write(&format!("{on} 21:30"), Fact::DoseReminded { evening });
    }
    let (last, _, seq) = *meals.last().unwrap();
    diary.write("2027-12-31 12:00", Fact::Retracted { seq });
    let record = diary.read("2027-12-31 12:00");
    for (evening, at, _) in meals {
        let at = (evening != last).then_some(at);
        assert_eq!(record.evenings[&evening].meal_at, at);
        assert_eq!(record.evenings[&evening].reminders, 1);
    }
}

#[test]
fn a_zone_far_away_makes_no_evening_twice() {
    let mut diary = Diary::begun();
    let far = Zone::parse("Pacific/Kiritimati").unwrap();
    diary.write("2026-10-02 12:00", Fact::ZoneConfirmed { zone: far });
    let history = History::of(&diary.0, instant("2026-10-04 12:00"));
    let evenings: Vec<_> = history.evenings.keys().copied().collect();
    let gaps = evenings
        .windows(2)
        .filter(|pair| pair[1].date() - pair[0].date() != TimeDelta::days(1));
    assert_eq!(gaps.count(), 0, "{evenings:?}");
}
