//! E9, E11: whoever changes the zone, at whatever hour, is asked about the evenings that they live: not about one that
//! their calendar went without, once about each, twice about a date that comes twice, and never about one before they
//! began. The bot was there all the time, so it never claims that it could not send.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};

use crate::beginning::Beginning;
use stillnight::agenda::next_wake;
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::{Reaction, State};
use stillnight::conversation::{advance, react};
use stillnight::history::{History, Outcome};
use stillnight::patient::fact::{Entry, Fact};
use stillnight::text::Text;
use stillnight::text::post::{Post, Slot};
use stillnight::text::press::{CheckInPress, DosePress, Press};

const DINNER: NaiveTime = NaiveTime::from_hms_opt(19, 0, 0).unwrap();
const CHECK_IN: NaiveTime = NaiveTime::from_hms_opt(22, 30, 0).unwrap();
const BEDTIME: NaiveTime = NaiveTime::from_hms_opt(23, 0, 0).unwrap();

/// After this long a message says when it was due.
const LATE: TimeDelta = TimeDelta::minutes(10);

/// Either side of the date line, and some zones that are half a day from it.
const ZONES: [&str; 9] = [
    "Pacific/Kiritimati",
    "Pacific/Honolulu",
    "Pacific/Apia",
    "Pacific/Pago_Pago",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "America/Los_Angeles",
    "Europe/Berlin",
    "Asia/Kathmandu",
];

/// A stretch of time in one zone.
struct Stay {
    zone: Zone,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
}

struct Traveller {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
    answers: bool,
    prompts: Vec<(DateTime<Utc>, Slot)>,
    said: Vec<Text>,
    stays: Vec<Stay>,
}

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn evening(date: &str) -> Evening {
    Evening::on(date.parse().unwrap())
}

impl Traveller {
    fn enrolled(name: &str, at: &str, answers: bool) -> Self {
        let zone = zone(name);
        let local = chrono::NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M").unwrap();
        let now = zone.instant(local);
        let mut traveller = Self {
            state: State::default(),
            diary: Vec::new(),
            now,
            answers,
            prompts: Vec::new(),
            said: Vec::new(),
            stays: vec![Stay {
                zone,
                from: now,
                until: now,
            }],
        };
        let beginning = Beginning {
            dinner: DINNER,
            bedtime: BEDTIME,
            ..Beginning::of(zone).on_tablets("2011-01-01")
        };
        let reaction = Reaction {
            facts: beginning.facts(),
            ..react(&State::default(), &[], &Event::Woke, now)
        };
        traveller.take(&reaction);
        traveller
    }

    fn take(&mut self, reaction: &Reaction) {
        let (state, entries) = advance(&self.state, reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
    }

    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let reaction = react(&self.state, &[], event, self.now);
        self.take(&reaction);
        for post in &reaction.posts {
            self.said.extend(post.paragraphs.iter().cloned());
        }
        reaction.posts
    }

    fn wake(&mut self) {
        let mut posts = self.meet(&Event::Woke);
        posts.retain(|post| !post.tidies_up());
        for post in posts {
            let late = post.due.is_some_and(|due| self.now - due.at > LATE);
            assert!(!late, "{:?} is called late at {}", post.slot, self.now);
            self.prompts.push((self.now, post.slot));
            let answer = match post.slot {
                Slot::Dose(evening) => Press::Dose(evening, DosePress::Taken),
                Slot::CheckIn(evening) => Press::CheckIn(evening, CheckInPress::Discomfort(4)),
                _ => continue,
            };
            if self.answers {
                let press = Some(answer);
                self.meet(&Event::Pressed { press });
            }
        }
    }

    /// Time passes, in the zone where they are.
    fn live(&mut self, hours: i64) {
        let until = self.now + TimeDelta::minutes(hours * 60);
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|wake| *wake < until)
        {
            self.now = self.now.max(wake);
            self.wake();
        }
        self.now = until;
        self.stays.last_mut().unwrap().until = until;
    }

    fn live_until(&mut self, local: &str) {
        let zone = self.stays.last().unwrap().zone;
        let local = chrono::NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
        let hours = (zone.instant(local) - self.now).num_hours();
        self.live(hours);
    }

    fn fly_to(&mut self, name: &str) {
        let zone = zone(name);
        self.meet(&Event::Pressed {
            press: Some(Press::ZoneRight(zone)),
        });
        self.stays.push(Stay {
            zone,
            from: self.now,
            until: self.now,
        });
        self.wake();
    }

    fn check_ins(&self) -> Vec<(DateTime<Utc>, Evening)> {
        let asked = |(at, slot): &(DateTime<Utc>, Slot)| match slot {
            Slot::CheckIn(evening) => Some((*at, *evening)),
            _ => None,
        };
        self.prompts.iter().filter_map(asked).collect()
    }

    fn check_in_dates(&self) -> Vec<String> {
        let dates = self.check_ins().into_iter();
        dates.map(|(_, evening)| evening.to_string()).collect()
    }

    fn record(&self) -> History {
        History::of(&self.diary, self.now)
    }

    /// Whether some stay had this wall time of that evening.
    fn lived(&self, evening: Evening, time: NaiveTime) -> bool {
        self.stays.iter().any(|stay| {
            let at = evening.at(&stay.zone, time);
            evening.comes_in(&stay.zone) && stay.from <= at && at <= stay.until
        })
    }

    fn claims_no_failure(&self) {
        let claims = |text: &Text| {
            matches!(
                text,
                Text::DoseDropped { .. }
                    | Text::DoseMissed { .. }
                    | Text::DoseLate { .. }
                    | Text::CheckInLate { .. }
            )
        };
        let claimed = self.said.iter().find(|text| claims(text));
        assert_eq!(claimed, None, "nothing failed to leave");
    }
}

#[test]
fn west_over_the_date_line_the_evening_that_never_was_is_neither_asked_nor_counted() {
    for hour in ["10:00", "13:00", "18:00"] {
        let mut life = Traveller::enrolled("Pacific/Honolulu", "2026-11-20 12:00", false);
        life.live_until(&format!("2026-11-24 {hour}"));
        life.fly_to("Pacific/Kiritimati");
        life.live(72);
        let dates = life.check_in_dates();
        let before_noon = hour == "10:00";
        assert!(
            !dates.contains(&"2026-11-24".to_owned()),
            "{hour} {dates:?}"
        );
        assert!(dates.contains(&"2026-11-25".to_owned()), "{hour} {dates:?}");
        life.claims_no_failure();
        let record = life.record();
        let skipped = record.evenings.get(&evening("2026-11-24"));
        assert_eq!(
            skipped.map(|evening| evening.dose),
            Some(Outcome::NotPlanned),
            "{hour} {before_noon}"
        );
        let counted = record
            .counts(evening("2026-11-20"), evening("2026-11-27"))
            .unknown;
        // 20, 21, 22, 23, then 25, 26, and 27 only where its bedtime was reached.
        assert!((6..=7).contains(&counted), "{hour}: {counted}");
    }
}

#[test]
fn east_over_the_date_line_the_date_that_comes_twice_has_its_check_in_twice() {
    for answers in [false, true] {
        let mut life = Traveller::enrolled("Pacific/Kiritimati", "2026-11-20 12:00", answers);
        life.live_until("2026-11-24 15:00");
        life.fly_to("Pacific/Honolulu");
        life.live(72);
        let mut dates = life.check_in_dates();
        dates.truncate(7);
        let expected = ["20", "21", "22", "23", "23", "24", "25"];
        assert_eq!(dates, expected.map(|day| format!("2026-11-{day}")));
        life.claims_no_failure();
    }
}

#[test]
fn the_second_answer_of_a_date_stands_beside_no_old_one() {
    let mut life = Traveller::enrolled("Pacific/Kiritimati", "2026-11-20 12:00", true);
    life.live_until("2026-11-24 15:00");
    life.fly_to("Pacific/Honolulu");
    life.live_until("2026-11-23 23:00");
    let twice = evening("2026-11-23");
    let check_in = life.state.patient.evening(twice).check_in;
    assert_eq!((check_in.discomfort, check_in.onset), (Some(4), None));
    assert_eq!(life.state.patient.unanswered, 0);
    assert_eq!(life.record().evenings[&twice].check_in.discomfort, Some(4));
}

#[test]
fn nobody_is_asked_about_an_evening_before_they_began() {
    for hour in ["13:00", "18:00", "23:30"] {
        let mut life = Traveller::enrolled("Pacific/Kiritimati", "2026-11-24 12:00", false);
        life.live_until(&format!("2026-11-24 {hour}").replace("23:30", "23:00"));
        life.fly_to("Pacific/Honolulu");
        life.live(60);
        let first = evening("2026-11-24");
        for (at, slot) in &life.prompts {
            if let Slot::Meal(on) | Slot::Dose(on) | Slot::CheckIn(on) = slot {
                assert!(*on >= first, "{hour}: {slot:?} at {at}");
            }
        }
        assert!(life.check_in_dates().contains(&"2026-11-24".to_owned()));
    }
    // A check-in of the next morning is not about the evening before either.
    let mut life = Traveller::enrolled("Europe/Berlin", "2026-11-24 07:00", false);
    let reaction = Reaction {
        facts: vec![Fact::CheckInTimeSet {
            time: NaiveTime::from_hms_opt(8, 0, 0),
        }],
        ..react(&State::default(), &[], &Event::Woke, life.now)
    };
    life.take(&reaction);
    life.live(30);
    assert_eq!(life.check_in_dates(), ["2026-11-24"]);
}

#[test]
fn samoa_went_without_a_day_and_nobody_is_asked_about_it() {
    let mut life = Traveller::enrolled("Pacific/Apia", "2011-12-27 12:00", false);
    life.live(24 * 5);
    let dates = life.check_in_dates();
    let expected = ["27", "28", "29", "31"].map(|day| format!("2011-12-{day}"));
    assert_eq!(dates[..4], expected);
    life.claims_no_failure();
    let missing = evening("2011-12-30");
    let record = life.record();
    let counted = record.evenings.get(&missing).map(|evening| evening.dose);
    assert!(
        matches!(counted, None | Some(Outcome::NotPlanned)),
        "{counted:?}"
    );
}

/// Seeds of the law, so that one lucky seed hides nothing; each is lived whole, and the same on every machine.
const SEEDS: u64 = 16;
const CASES_A_SEED: u32 = 16;

#[test]
fn every_evening_that_is_lived_is_asked_about_once() {
    let lives = (
        proptest::sample::select(&ZONES),
        0..24_u32,
        any::<bool>(),
        proptest::collection::vec((1..60_i64, proptest::sample::select(&ZONES)), 1..5),
    );
    for seed in 0..SEEDS {
        let mut runner = TestRunner::new(ProptestConfig {
            cases: CASES_A_SEED,
            rng_seed: RngSeed::Fixed(seed),
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let result = runner.run(&lives, |(start, hour, answers, flights)| {
            lived(start, hour, answers, &flights)
        });
        assert!(result.is_ok(), "seed {seed}: {result:?}");
    }
}

/// An evening asked half an hour before noon of the zone that is flown to still has its own check-in there.
#[test]
fn an_evening_asked_right_before_it_begins_again_is_asked_again() {
    let flights = [
        (25, "Pacific/Kiritimati"),
        (8, "Europe/Berlin"),
        (34, "Pacific/Honolulu"),
    ];
    for answers in [false, true] {
        lived("America/Los_Angeles", 19, answers, &flights).unwrap();
    }
}

fn lived(
    start: &str,
    hour: u32,
    answers: bool,
    flights: &[(i64, &str)],
) -> Result<(), TestCaseError> {
    let mut life = Traveller::enrolled(start, &format!("2026-11-20 {hour:02}:00"), answers);
    let enrolled = life.now;
    let first = life.state.patient.first_evening.unwrap();
    for (hours, to) in flights {
        life.live(*hours);
        life.fly_to(to);
    }
    life.live(50);
    life.claims_no_failure();
    let asked = life.check_ins();
    for (at, slot) in &life.prompts {
        if let Slot::Meal(on) | Slot::Dose(on) | Slot::CheckIn(on) = slot {
            prop_assert!(*on >= first, "{slot:?} at {at}, begun {enrolled}");
        }
    }
    for pair in asked.windows(2) {
        let apart = pair[1].0 - pair[0].0;
        prop_assert!(apart >= TimeDelta::hours(8), "{pair:?}");
    }
    // An evening that was spent in one zone from its noon on has its check-in, to the minute.
    for stay in &life.stays {
        let days = Evening::of(&stay.zone, stay.from)
            .date()
            .iter_days()
            .take(6);
        for on in days.map(Evening::on) {
            let at = on.at(&stay.zone, CHECK_IN);
            let whole = on.starts(&stay.zone) >= stay.from && at < stay.until;
            if whole && on >= first {
                let times = asked.iter().filter(|one| **one == (at, on)).count();
                prop_assert_eq!(times, 1, "{} in {}: {:?}", on, stay.zone.name(), asked);
            }
        }
    }
    for (on, evening) in &life.record().evenings {
        if evening.dose == Outcome::Unknown {
            prop_assert!(life.lived(*on, BEDTIME), "{on} is counted and never was");
        }
    }
    Ok(())
}
