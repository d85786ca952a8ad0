//! N, E8: an evening asks little, and says nothing twice. The check-in of one tap, what it leaves out, and a reminder
//! whose repeats take its place.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::patient::Patient;
use stillnight::patient::check_in::{BodyParts, CheckIn, Onset, SleepLoss};
use stillnight::patient::fact::Fact;
use stillnight::patient::profile::Language;
use stillnight::protocol::medicine::Medicine;
use stillnight::sandbox::Fault;
use stillnight::text::Text;
use stillnight::text::post::{Keyboard, Manner, Post};
use stillnight::text::press::{CheckInPress, Press};

use crate::beginning::{Beginning, told};
use crate::wire::house::House;

struct Life {
    state: State,
    now: DateTime<Utc>,
}

impl Life {
    fn begun(besides: Vec<Fact>) -> Self {
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        let mut facts = Beginning::in_zone("Europe/Berlin").facts();
        facts.extend(besides);
        let state = State {
            patient: Patient::from_diary(&told(facts, now)),
            ..State::default()
        };
        Self { state, now }
    }

    fn meet(&mut self, event: &Event) -> Post {
        let reaction = react(&self.state, &[], event, self.now);
        self.state = advance(&self.state, &reaction, self.now).0;
        reaction.posts.last().unwrap().clone()
    }

    fn tonight(&self) -> Evening {
        Evening::of(&self.state.patient.zone.unwrap(), self.now)
    }

    fn asked(&mut self) -> Post {
        self.meet(&Event::Said {
            text: "/checkin".to_owned(),
            language: Language::En,
        })
    }

    fn tap(&mut self, press: CheckInPress) -> Post {
        let press = Some(Press::CheckIn(self.tonight(), press));
        self.meet(&Event::Pressed { press })
    }

    fn check_in(&self) -> CheckIn {
        self.state.patient.evening(self.tonight()).check_in
    }

    /// The whole check-in of an evening, by one who answers everything; how many taps it took.
    fn answers(&mut self, score: u8) -> u32 {
        self.asked();
        let mut post = self.tap(CheckInPress::Discomfort(score));
        for taps in 1.. {
            let question = post.paragraphs.last().unwrap().clone();
            post = match question {
                Text::CheckInOnset { .. } => self.tap(CheckInPress::Onset(Onset::InBed)),
                Text::CheckInSleep { .. } => self.tap(CheckInPress::SleepLoss(SleepLoss::Nothing)),
                Text::CheckInParts => self.tap(CheckInPress::BodyParts(BodyParts::Legs)),
                Text::CheckInWeek => self.tap(CheckInPress::Differences(
                    stillnight::patient::check_in::Differences::NONE,
                )),
                _ => return taps,
            };
        }
        unreachable!()
    }

    fn next_day(&mut self) {
        self.now += TimeDelta::days(1);
    }
}

fn presses(post: &Post) -> Vec<Press> {
    match &post.keyboard {
        Keyboard::Buttons(rows) => rows.iter().flatten().map(|one| one.press.clone()).collect(),
        Keyboard::Bare | Keyboard::SharePlace | Keyboard::RemoveSharePlace => Vec::new(),
    }
}

fn offers_same(post: &Post) -> bool {
    presses(post)
        .iter()
        .any(|press| matches!(press, Press::CheckIn(_, CheckInPress::Same)))
}

#[test]
fn the_first_night_asks_about_today_and_offers_no_night_before() {
    let mut life = Life::begun(vec![]);
    life.now += TimeDelta::hours(11);
    let post = life.asked();
    assert_eq!(post.paragraphs, [Text::CheckInDiscomfortToday]);
    assert!(!offers_same(&post));
    life.tap(CheckInPress::Discomfort(4));
    life.next_day();
    let post = life.asked();
    assert_eq!(post.paragraphs, [Text::CheckInDiscomfort]);
    assert!(offers_same(&post));
}

#[test]
fn a_night_like_the_last_one_takes_one_tap() {
    let mut life = Life::begun(vec![]);
    life.now += TimeDelta::hours(11);
    life.answers(4);
    for _ in 0..2 {
        life.next_day();
        life.asked();
        let post = life.tap(CheckInPress::Same);
        assert!(
            matches!(post.paragraphs[0], Text::CheckInDone { .. }),
            "{post:?}"
        );
        let night = life.check_in();
        assert_eq!(night.discomfort, Some(4));
        assert_eq!(night.sleep_loss, Some(SleepLoss::Nothing));
        assert_eq!(
            night.onset, None,
            "asked once a week, and not told again by that"
        );
    }
    // A night between that went unanswered is stepped over, two are not.
    life.next_day();
    life.next_day();
    assert!(offers_same(&life.asked()));
    life.next_day();
    life.next_day();
    assert!(!offers_same(&life.asked()));
}

#[test]
fn a_quiet_night_asks_nothing_more() {
    let mut life = Life::begun(vec![]);
    life.now += TimeDelta::hours(11);
    assert_eq!(life.answers(0), 1);
    assert_eq!(life.check_in().sleep_loss, None);
    assert_eq!(life.check_in().onset, Some(Onset::Never));
}

#[test]
fn when_and_where_are_asked_once_a_week_and_nightly_with_a_medicine_that_can_augment() {
    let mut life = Life::begun(vec![]);
    life.now += TimeDelta::hours(11);
    let mut taps = Vec::new();
    for _ in 0..10 {
        taps.push(life.answers(4));
        life.next_day();
    }
    assert_eq!(
        taps,
        [4, 2, 2, 2, 2, 2, 2, 3, 4, 2],
        "N2 and N4, N5 on another evening"
    );
    let medicine = Fact::MedicineAdded {
        medicine: Medicine::DopamineAgonist,
    };
    let mut life = Life::begun(vec![medicine]);
    life.now += TimeDelta::hours(11);
    for _ in 0..5 {
        assert_eq!(life.answers(4), 4);
        life.next_day();
    }
    life.asked();
    life.tap(CheckInPress::Same);
    assert_eq!(life.check_in().onset, Some(Onset::InBed));
    assert_eq!(life.check_in().body_parts, Some(BodyParts::Legs));
}

#[test]
fn a_seven_is_met_with_help_for_tonight_and_a_six_is_not() {
    for score in 0..=10 {
        let mut life = Life::begun(vec![]);
        life.now += TimeDelta::hours(11);
        life.asked();
        let post = life.tap(CheckInPress::Discomfort(score));
        let helps = presses(&post).contains(&Press::BadNight);
        assert_eq!(helps, score >= 7, "{score}");
        assert_eq!(
            post.paragraphs.contains(&Text::CheckInHard),
            score >= 7,
            "{score}"
        );
    }
}

#[test]
fn a_hard_night_is_met_once() {
    let medicine = Fact::MedicineAdded {
        medicine: Medicine::DopamineAgonist,
    };
    for besides in [vec![], vec![medicine]] {
        let mut life = Life::begun(besides);
        life.now += TimeDelta::hours(11);
        life.asked();
        let mut met = 0;
        for press in [
            CheckInPress::Discomfort(9),
            CheckInPress::Onset(Onset::InBed),
            CheckInPress::SleepLoss(SleepLoss::Nothing),
            CheckInPress::BodyParts(BodyParts::Legs),
        ] {
            let post = life.tap(press);
            met += usize::from(post.paragraphs.contains(&Text::CheckInHard));
        }
        assert_eq!(met, 1);
    }
}

#[test]
fn tonight_says_what_helps_and_where_to_turn() {
    let mut life = Life::begun(vec![]);
    for event in [
        Event::Said {
            text: "/tonight".to_owned(),
            language: Language::En,
        },
        Event::Pressed {
            press: Some(Press::BadNight),
        },
    ] {
        let post = life.meet(&event);
        assert_eq!(post.paragraphs, [Text::BadNight]);
        assert_eq!(presses(&post), [Press::SomebodyToTalk]);
    }
}

#[test]
fn a_repeat_says_that_it_takes_the_place_of_the_one_before() {
    let beginning = Beginning::in_zone("Europe/Berlin").on_tablets("2026-11-01");
    let mut life = Life::begun(vec![]);
    life.state.patient = Patient::from_diary(&told(beginning.facts(), life.now));
    for (time, manner) in [
        ("2026-11-22T20:00:00Z", Manner::Fresh),
        ("2026-11-22T20:30:00Z", Manner::Replace),
        ("2026-11-22T21:00:00Z", Manner::Replace),
    ] {
        life.now = time.parse().unwrap();
        let reaction = react(&life.state, &[], &Event::Woke, life.now);
        life.state = advance(&life.state, &reaction, life.now).0;
        let is_dose = |post: &&Post| matches!(post.slot, stillnight::text::post::Slot::Dose(_));
        let dose = reaction.posts.iter().find(is_dose).unwrap();
        assert_eq!(dose.manner, manner, "{time}");
    }
}

fn reminders(house: &House) -> Vec<String> {
    let is_reminder = |words: &String| words.contains("Time for your iron");
    house.words().into_iter().filter(is_reminder).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_three_reminders_one_stands_in_the_chat() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    for time in ["21:01", "21:31", "22:01"] {
        house.until(&format!("2026-11-22 {time}")).await;
        assert_eq!(reminders(&house).len(), 1, "{time}: {:#?}", house.words());
    }
    assert_eq!(house.telegram.requests_for("deleteMessage").len(), 2);
    house.presses("Taken").await;
    house.close().await;
}

/// What Telegram lets nobody delete any more loses its buttons at least.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_that_cannot_be_deleted_loses_its_buttons() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 21:01").await;
    let refused = Fault::Status {
        code: 400,
        description: "Bad Request: message can't be deleted".to_owned(),
    };
    house.telegram.fail_next("deleteMessage", refused);
    house.until("2026-11-22 21:31").await;
    assert_eq!(reminders(&house).len(), 2);
    let cleared = house.telegram.requests_for("editMessageReplyMarkup");
    let first = house.telegram.requests_for("deleteMessage")[0].params["message_id"].clone();
    assert!(
        cleared
            .iter()
            .any(|request| request.params["message_id"] == first)
    );
    assert_ne!(first, Value::Null);
    house.close().await;
}
