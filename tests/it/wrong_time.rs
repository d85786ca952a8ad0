//! Time that was wrong: wakes computed with other zone rules, and a clock that is put back.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use tokio::sync::{Notify, watch};

use crate::beginning::told;
use crate::wire::house::{HandClock, House, open_store};
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::state::State;
use stillnight::engine::{Clock, Engine, Standing};
use stillnight::history::History;
use stillnight::patient::Patient;
use stillnight::patient::evening_record::EveningRecord;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::sandbox::{Fault, User};
use stillnight::scheduler;
use stillnight::store::{ClockTrouble, Store};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_new_zone_rules_every_wake_is_computed_anew() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.stop().await;
    // As rules would have it that are not ours.
    house
        .damage("update patients set wakes_at = '2026-12-24T12:00:00+00:00'")
        .await;
    let store = open_store(&house.folder).await;
    store.set_tzdb_version("1999z").await.unwrap();
    store.close().await;
    house.restart().await;
    house.until("2026-11-22 21:10").await;
    assert!(
        house.last_words().starts_with("Time for your iron"),
        "{:#?}",
        house.words()
    );
    house.close().await;
}

fn helped(house: &House) -> bool {
    house
        .words()
        .iter()
        .any(|text| text.starts_with("Here's what I can do"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_wrong_clock_put_off_does_not_wait_for_it() {
    let mut house = House::open("2026-11-22 14:00").await;
    house.enrol().await;
    let right = house.clock_now();
    house.clock.move_to(right + TimeDelta::hours(2));
    house.settled().await;
    let fault = Fault::TooManyRequests {
        retry_after: Some(30),
    };
    house.telegram.fail_next("sendMessage", fault);
    house.telegram.says(&house.anna, "/help");
    house.eventually_unfailed().await;
    while house.store.earliest_unsent().await.unwrap() <= Some(house.clock_now()) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(!helped(&house), "it is put off");
    house.clock.move_to(right);
    // Longer than it was put off for, and much less than the clock was wrong by.
    house.passes(120).await;
    house.eventually(helped).await;
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wait_of_years_is_believed_for_an_hour() {
    // A year; and more seconds than there is time.
    for retry_after in [31_536_000, u64::from(u32::MAX) << 20] {
        let mut house = House::open("2026-11-22 14:00").await;
        house.enrol().await;
        let fault = Fault::TooManyRequests {
            retry_after: Some(retry_after),
        };
        house.telegram.fail_next("sendMessage", fault);
        house.telegram.says(&house.anna, "/help");
        house.eventually_unfailed().await;
        house.passes(60).await;
        assert!(!helped(&house), "it is put off");
        let later = house.clock_now() + TimeDelta::hours(1);
        house.clock.move_to(later);
        house.eventually(helped).await;
        house.close().await;
    }
}

/// Sets the clock ahead for six seconds, and right again; until that is noticed.
async fn blips(house: &House, ahead: TimeDelta) {
    let right = house.clock_now();
    house.clock.move_to(right + ahead);
    house.settled().await;
    house.passes(6).await;
    is_set_right(house, right + TimeDelta::seconds(6)).await;
}

/// Sets a clock right that was ahead, until that is noticed.
async fn is_set_right(house: &House, right: DateTime<Utc>) {
    house.clock.move_to(right);
    let patience = tokio::time::Instant::now() + Duration::from_mins(1);
    loop {
        let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
        let wake = house.store.next_wake().await.unwrap();
        let is_right = diary
            .iter()
            .any(|entry| matches!(entry.fact, Fact::ClockSetRight { .. }));
        if is_right && wake <= Some(house.clock_now() + TimeDelta::days(1)) {
            break;
        }
        assert!(tokio::time::Instant::now() < patience, "nobody noticed");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    house.settled().await;
}

/// The evening of `day`, as it went.
async fn evening(house: &mut House, day: &str) -> Vec<String> {
    let before = house.messages().last().map_or(0, |message| message.id);
    house.until(&format!("{day} 22:45")).await;
    // At noon the evening before leaves one line, and its other messages go (E16).
    let messages = house.messages();
    let mark = messages.partition_point(|message| message.id <= before);
    house.timeline(mark)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_days_ahead_for_six_seconds_take_no_reminder_away_that_was_promised() {
    let mut house = House::open("2026-11-22 15:00").await;
    house.enrol().await;
    house.says("/meal now").await;
    blips(&house, TimeDelta::days(3)).await;
    let evening = evening(&mut house, "2026-11-22").await;
    let reminders = |line: &&String| line.contains("Time for your iron");
    assert!(evening.iter().any(|line| reminders(&line)), "{evening:#?}");
    assert!(
        evening.iter().any(|line| line.starts_with("22:30")),
        "{evening:#?}"
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_noted_in_a_future_that_did_not_come_is_taken_back_though_its_patient_says_nothing()
 {
    for days in [30, 730] {
        let mut house = House::open("2026-11-22 15:00").await;
        house.enrol().await;
        blips(&house, TimeDelta::days(days)).await;
        for day in ["2026-11-22", "2026-11-23", "2026-11-24"] {
            let evening = evening(&mut house, day).await;
            let times: Vec<&str> = evening
                .iter()
                .map(|line| &line[..5])
                .filter(|time| *time >= "12:00")
                .collect();
            // The last of the reminders has taken the place of the others.
            assert_eq!(times[..3], ["19:00", "22:00", "22:30"], "{evening:#?}");
        }
        let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
        let state = house.store.load::<State>(house.anna.id).await.unwrap();
        let patient = state.unwrap().state.patient;
        assert_eq!(Patient::from_diary(&diary), patient);
        let last = Evening::on("2026-11-24".parse().unwrap());
        assert!(patient.evenings.keys().all(|evening| *evening <= last));
        let history = History::of(&diary, house.clock_now());
        assert!(history.evenings.keys().all(|evening| *evening <= last));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_began_under_a_clock_that_was_ahead_is_reminded_tonight() {
    for days in [30, 730] {
        let mut house = House::open("2026-11-22 15:00").await;
        let right = house.clock_now();
        house.clock.move_to(right + TimeDelta::days(days));
        house.settled().await;
        house.enrol().await;
        is_set_right(&house, right + TimeDelta::minutes(2)).await;
        for day in ["2026-11-22", "2026-11-23"] {
            let evening = evening(&mut house, day).await;
            let reminded = evening
                .iter()
                .any(|line| line.contains("Time for your iron"));
            assert!(reminded, "{day}, {days} days: {evening:#?}");
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_value_told_under_a_clock_that_was_ahead_holds_no_iron_until_that_day() {
    for days in [30, 730] {
        let mut house = House::open("2026-11-22 15:00").await;
        house.enrol().await;
        let right = house.clock_now();
        house.clock.move_to(right + TimeDelta::days(days));
        house.settled().await;
        house.says("/labs ferritin=60 tsat=50").await;
        is_set_right(&house, right + TimeDelta::minutes(2)).await;
        house.until("2026-11-24 15:00").await;
        house.says("/labs ferritin=60 tsat=30").await;
        house.presses("From tonight on").await;
        let evening = evening(&mut house, "2026-11-24").await;
        let reminded = evening
            .iter()
            .any(|line| line.contains("Time for your iron"));
        assert!(reminded, "{days} days: {evening:#?}");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dose_told_under_a_clock_that_was_ahead_counts_for_the_evening_that_it_was() {
    let mut house = House::open("2026-11-22 15:00").await;
    house.enrol().await;
    house.until("2026-11-22 21:05").await;
    let right = house.clock_now();
    house.clock.move_to(right + TimeDelta::days(3));
    house.settled().await;
    house.says("/taken").await;
    is_set_right(&house, right + TimeDelta::minutes(2)).await;
    let state = house.store.load::<State>(house.anna.id).await.unwrap();
    let patient = state.unwrap().state.patient;
    let taken = |day: &str| {
        let evening = Evening::on(day.parse().unwrap());
        patient
            .evenings
            .get(&evening)
            .and_then(EveningRecord::taken_at)
    };
    let at = taken("2026-11-22").expect("it was taken tonight");
    assert!(
        (at - house.clock_now()).abs() < TimeDelta::minutes(5),
        "{at}"
    );
    assert_eq!(taken("2026-11-25"), None);
    let evening = evening(&mut house, "2026-11-25").await;
    let reminded = evening
        .iter()
        .any(|line| line.contains("Time for your iron"));
    assert!(reminded, "{evening:#?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobodys_next_look_is_further_away_than_a_day_and_a_wrong_one_is_not_waited_for() {
    let mut house = House::open("2026-11-22 14:00").await;
    house.enrol().await;
    let a_day = TimeDelta::days(1);
    house.says("/pause 3 days").await;
    let wake = house.store.next_wake().await.unwrap().unwrap();
    assert!(wake <= house.clock_now() + a_day, "{wake}");
    house.says("/resume").await;
    house
        .damage("update patients set wakes_at = '2028-12-24T12:00:00+00:00'")
        .await;
    house.passes(3).await;
    let evening = evening(&mut house, "2026-11-22").await;
    assert!(
        evening.iter().any(|line| line.starts_with("22:00")),
        "{evening:#?}"
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_agreed_to_nothing_is_removed_after_some_days() {
    let mut house = House::open("2026-11-22 14:00").await;
    house.enrol().await;
    let stranger = User::new(99, "S").speaking("en");
    house.telegram.says(&stranger, "/start");
    house.settled().await;
    let is_kept = async |house: &House| house.store.version(99).await.unwrap().is_some();
    assert!(is_kept(&house).await);
    house.until("2026-11-26 14:00").await;
    assert!(is_kept(&house).await);
    house.until("2026-12-01 14:00").await;
    assert!(!is_kept(&house).await);
    assert!(house.store.version(house.anna.id).await.unwrap().is_some());
    house.close().await;
}

/// A clock that stands still, and is believed so far.
#[derive(Clone)]
struct Believed(HandClock, Standing);

impl Clock for Believed {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }

    async fn wait(&self, until: DateTime<Utc>) {
        self.0.wait(until).await;
    }

    fn standing(&self) -> Standing {
        self.1
    }
}

/// Lets a scheduler begin anew by a clock that is believed so far, and tick; what is known of the trouble then.
async fn after_a_start(store: &Store, clock: &HandClock, standing: Standing) -> ClockTrouble {
    let engine = Arc::new(Engine::new(store.clone(), Arc::new(Notify::new())));
    let (stop, stopped) = watch::channel(false);
    let clock = Believed(clock.clone(), standing);
    let alarm = scheduler::wake_patients(engine, store.clone(), clock.clone(), stopped);
    let alarm = tokio::spawn(alarm);
    let beats_before = store.last_heartbeat().await.unwrap();
    let patience = tokio::time::Instant::now() + Duration::from_mins(1);
    // Its first tick ends with a beat, later than anything that it writes of the clock.
    while store.last_heartbeat().await.unwrap() == beats_before {
        assert!(tokio::time::Instant::now() < patience, "it does not tick");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    stop.send(true).unwrap();
    alarm.await.unwrap();
    store.clock_trouble().await.unwrap().unwrap()
}

#[tokio::test]
async fn a_trouble_with_the_clock_that_an_earlier_process_saw_is_over_once_both_agree() {
    let folder = tempfile::tempdir().unwrap();
    let store = open_store(&folder).await;
    let began = "2026-11-22T14:00:00Z".parse().unwrap();
    let seen = ClockTrouble {
        off: TimeDelta::days(31),
        seen_at: began,
        over_at: None,
    };
    store.clock_trouble_is(seen).await.unwrap();
    let clock = HandClock::at(began);
    let in_doubt = [Standing::Unsettled, Standing::Doubted, Standing::Overruled];
    for standing in in_doubt {
        clock.move_to(clock.now() + TimeDelta::minutes(2));
        let trouble = after_a_start(&store, &clock, standing).await;
        assert_eq!(trouble, seen, "nobody has said that they agree");
    }
    clock.move_to(clock.now() + TimeDelta::minutes(2));
    let over = ClockTrouble {
        over_at: Some(clock.now()),
        ..seen
    };
    let trouble = after_a_start(&store, &clock, Standing::Confirmed).await;
    assert_eq!(trouble, over);
    // It ends once.
    clock.move_to(clock.now() + TimeDelta::minutes(2));
    let trouble = after_a_start(&store, &clock, Standing::Confirmed).await;
    assert_eq!(trouble, over);
    store.close().await;
}

#[tokio::test]
async fn by_a_clock_that_nobody_has_confirmed_nothing_is_let_go_of_for_its_age() {
    let folder = tempfile::tempdir().unwrap();
    let store = open_store(&folder).await;
    let began = "2026-11-22T14:00:00Z".parse().unwrap();
    let seen = ClockTrouble {
        off: TimeDelta::days(31),
        seen_at: began,
        over_at: None,
    };
    store.clock_trouble_is(seen).await.unwrap();
    store
        .note_update(1, began - TimeDelta::days(3))
        .await
        .unwrap();
    let clock = HandClock::at(began);
    for (standing, is_kept) in [
        (Standing::Unsettled, true),
        (Standing::Doubted, true),
        (Standing::Overruled, false),
    ] {
        clock.move_to(clock.now() + TimeDelta::minutes(2));
        after_a_start(&store, &clock, standing).await;
        assert_eq!(store.seen(1).await.unwrap(), is_kept, "{standing:?}");
    }
    store.close().await;
}

/// What was told under a clock that was so far ahead, as it is read once that is right.
fn told_ahead(by: TimeDelta, facts: Vec<Fact>) -> Patient {
    let right: DateTime<Utc> = "2026-11-22T14:00:00Z".parse().unwrap();
    let diary = told(facts, right + by);
    let seq = u32::try_from(diary.len()).unwrap();
    let never_were = Vec::new();
    let set_right = Entry {
        seq,
        at: right,
        fact: Fact::ClockSetRight { never_were },
    };
    Patient::from_diary(&[diary, vec![set_right]].concat())
}

#[test]
fn days_that_were_named_under_a_clock_that_was_ahead_are_as_much_earlier() {
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let years = TimeDelta::days(731);
    let patient = told_ahead(
        years,
        vec![
            Fact::Paused {
                from: day("2028-11-22"),
                until: day("2028-11-24"),
            },
            Fact::InfusionGiven {
                on: day("2028-11-20"),
                milligrams: Some(1000),
                product: None,
            },
            Fact::TestBooked {
                on: day("2028-12-05"),
            },
        ],
    );
    for (on, paused) in [
        ("2026-11-21", false),
        ("2026-11-22", true),
        ("2026-11-24", true),
        ("2026-11-25", false),
        ("2028-11-23", false),
    ] {
        assert_eq!(patient.is_paused_on(Evening::on(day(on))), paused, "{on}");
    }
    assert_eq!(patient.testing.booked.unwrap().on, day("2026-12-05"));
    let infusion = &patient.infusions.last().unwrap().what;
    assert_eq!(infusion.on, day("2026-11-20"));
    // A day that the laboratory named is no work of a clock that was ten days ahead; a day that was, stays.
    let patient = told_ahead(
        TimeDelta::days(10),
        vec![
            Fact::TestBooked {
                on: day("2026-12-20"),
            },
            Fact::InfusionGiven {
                on: day("2026-11-03"),
                milligrams: Some(1000),
                product: None,
            },
        ],
    );
    assert_eq!(patient.testing.booked.unwrap().on, day("2026-12-20"));
    assert_eq!(patient.infusions.last().unwrap().what.on, day("2026-11-03"));
}
