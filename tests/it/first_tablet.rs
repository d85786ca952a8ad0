//! B0, X2, E1d: what comes before the first tablet, at every door: tests or a doctor's word, and two questions.

use chrono::{DateTime, TimeDelta, Utc};

use crate::beginning::{Beginning, told};
use stillnight::agenda::What;
use stillnight::agenda::ahead::{Answers, ahead};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::protocol::caution::Cautions;
use stillnight::text::Text;
use stillnight::text::post::{Keyboard, Post};
use stillnight::text::press::{FirstTests, HourOf, IronNow, Press};

struct Chat {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
}

impl Chat {
    /// Somebody in Berlin after these facts of the day before, at noon.
    fn after(facts: Vec<Fact>) -> Self {
        let diary = told(facts, "2026-11-22T10:00:00Z".parse().unwrap());
        Self {
            state: State {
                patient: stillnight::patient::Patient::from_diary(&diary),
                ..State::default()
            },
            diary,
            now: "2026-11-23T11:00:00Z".parse().unwrap(),
        }
    }

    fn enrolled() -> Self {
        Self::after(Beginning::in_zone("Europe/Berlin").facts())
    }

    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let lines = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &lines, event, self.now);
        let (next, entries) = advance(&self.state, &reaction, self.now);
        self.state = next;
        self.diary.extend(entries);
        self.now += TimeDelta::minutes(1);
        reaction.posts
    }

    fn says(&mut self, text: &str) -> Vec<Post> {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        })
    }

    fn presses(&mut self, press: Press) -> Vec<Post> {
        self.meet(&Event::Pressed { press: Some(press) })
    }

    /// Sets up five tablets of 14 mg, if the strength is asked for.
    fn sets_up(&mut self) -> Vec<Post> {
        self.presses(Press::Strength(14));
        self.presses(Press::Tablets(5))
    }

    fn is_reminded(&self) -> bool {
        let until = self.now + TimeDelta::days(5);
        ahead(&self.state.patient, self.now, until, Answers::AtOnce)
            .iter()
            .any(|due| matches!(due.what, What::Dose { .. }))
    }
}

fn offers(posts: &[Post], wanted: &Press) -> bool {
    posts.iter().any(|post| match &post.keyboard {
        Keyboard::Buttons(rows) => rows.iter().flatten().any(|button| button.press == *wanted),
        Keyboard::Bare | Keyboard::SharePlace | Keyboard::RemoveSharePlace => false,
    })
}

fn says(posts: &[Post], wanted: &Text) -> bool {
    posts.iter().any(|post| post.paragraphs.contains(wanted))
}

const DOCTOR: Press = Press::FirstTests(FirstTests::Doctor);
const TONIGHT: Press = Press::Iron(IronNow::Tonight);

#[test]
fn without_tests_no_tablet_is_reminded_of_and_four_ways_lead_on() {
    let mut chat = Chat::enrolled();
    let posts = chat.presses(TONIGHT);
    for way in [
        FirstTests::Enter,
        FirstTests::Date,
        FirstTests::Doctor,
        FirstTests::Help,
    ] {
        assert!(offers(&posts, &Press::FirstTests(way)), "{way:?}");
    }
    chat.sets_up();
    assert!(!chat.is_reminded(), "old buttons lead to nothing");
    for (way, text) in [
        (FirstTests::Date, Text::AskTestDate),
        (FirstTests::Help, Text::NormalIsNotEnough),
    ] {
        assert!(
            says(&chat.presses(Press::FirstTests(way)), &text),
            "{way:?}"
        );
    }
    assert!(
        !chat
            .presses(Press::FirstTests(FirstTests::Enter))
            .is_empty()
    );
    assert!(!chat.is_reminded());
}

#[test]
fn the_beginning_ends_with_the_question_about_tests() {
    let mut facts = Beginning::in_zone("Europe/Berlin").facts();
    facts.retain(|fact| !matches!(fact, Fact::IronDeclined | Fact::BedtimeSet { .. }));
    let mut chat = Chat::after(facts);
    let bedtime = "23:00:00".parse().unwrap();
    chat.presses(Press::Hour(HourOf::Bedtime, bedtime));
    let posts = chat.presses(TONIGHT);
    assert!(offers(&posts, &DOCTOR));
    assert!(chat.state.patient.enrolled_at.is_some());
    assert!(!chat.is_reminded());
}

#[test]
fn a_doctor_s_word_lets_tablets_begin() {
    let mut chat = Chat::enrolled();
    chat.presses(TONIGHT);
    chat.presses(DOCTOR);
    chat.sets_up();
    assert!(chat.is_reminded());
    let (oral, _) = chat.state.patient.oral_iron().unwrap();
    assert_eq!(oral.since, "2026-11-23".parse().ok());
}

#[test]
fn results_that_lead_to_l15_let_tablets_begin_and_no_others() {
    for (results, begins) in [
        ("/labs tsat 20", false),
        ("/labs ferritin 40", false),
        ("/labs ferritin 90 tsat 22 crp 12 mg/L", false),
        ("/labs ferritin 40 tsat 50", false),
        ("/labs ferritin 320 tsat 22", false),
        ("/labs ferritin 40 tsat 20 date 2025-09-01", false),
        ("/labs ferritin 40 tsat 20", true),
        ("/labs ferritin 90 tsat 22", true),
    ] {
        let mut chat = Chat::enrolled();
        chat.presses(TONIGHT);
        let posts = chat.says(results);
        let offered = says(&posts, &Text::TestsLetBegin) && offers(&posts, &TONIGHT);
        assert_eq!(offered, begins, "{results}");
        chat.presses(TONIGHT);
        chat.sets_up();
        assert_eq!(chat.is_reminded(), begins, "{results}");
    }
}

#[test]
fn a_doctor_s_word_passes_no_hold() {
    let mut chat = Chat::enrolled();
    chat.presses(TONIGHT);
    chat.says("/labs ferritin 320 tsat 22");
    chat.presses(DOCTOR);
    chat.sets_up();
    assert!(!chat.is_reminded());
}

#[test]
fn tablets_that_were_stopped_start_again_only_with_a_test() {
    let mut facts = Beginning::in_zone("Europe/Berlin")
        .on_tablets("2026-01-01")
        .facts();
    facts.push(Fact::OralIronStopped {
        on: "2026-06-01".parse().unwrap(),
    });
    let mut chat = Chat::after(facts.clone());
    let posts = chat.presses(Press::IronAgain);
    assert!(offers(&posts, &DOCTOR));
    assert!(!chat.is_reminded());
    chat.presses(DOCTOR);
    assert!(chat.is_reminded());
    // With a test that lets them run they start as before.
    let mut chat = Chat::after(facts);
    chat.says("/labs ferritin 40 tsat 20");
    chat.presses(Press::IronAgain);
    assert!(chat.is_reminded());
}

#[test]
fn who_starts_is_asked_about_cautions_and_other_medicines_before_the_first_reminder() {
    let mut chat = Chat::enrolled();
    chat.presses(TONIGHT);
    chat.presses(DOCTOR);
    let posts = chat.sets_up();
    assert!(says(&posts, &Text::CautionsQuestion));
    let posts = chat.presses(Press::Cautions(Cautions::NONE));
    assert!(says(&posts, &Text::AskOtherMedicines));
    let posts = chat.presses(Press::OtherMedicines(true));
    assert!(says(&posts, &Text::AskMedicines));
    assert_eq!(chat.state.patient.other_medicines, Some(true));
    let again = chat.presses(Press::OtherMedicines(true));
    assert!(again.is_empty());
    // Neither is asked again by itself.
    let until = chat.now + TimeDelta::days(30);
    let prompts = ahead(&chat.state.patient, chat.now, until, Answers::AtOnce);
    assert!(prompts.iter().all(|due| due.what != What::Background));
}

#[test]
fn who_takes_tablets_already_is_asked_once_within_three_days() {
    let facts = Beginning::in_zone("Europe/Berlin")
        .on_tablets("2026-09-01")
        .facts();
    let chat = Chat::after(facts);
    let enrolled = chat.state.patient.enrolled_at.unwrap();
    let until = chat.now + TimeDelta::days(60);
    let prompts = ahead(&chat.state.patient, chat.now, until, Answers::Never);
    let asked: Vec<_> = prompts
        .iter()
        .filter(|due| due.what == What::Background)
        .map(|due| due.at)
        .collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert!(asked[0] <= enrolled + TimeDelta::days(3), "{asked:?}");
}

#[test]
fn a_start_that_is_half_told_is_no_plan_on_the_second_tap() {
    // Seven months old: recent enough before iron runs, and old once it does.
    let mut chat = Chat::enrolled();
    chat.says("/labs ferritin=50 tsat=22 date=2026-04-20");
    chat.says("yes");
    chat.presses(Press::Iron(IronNow::Tonight));
    let started = |entry: &Entry| matches!(entry.fact, Fact::OralIronStarted { .. });
    assert_eq!(chat.diary.iter().filter(|entry| started(entry)).count(), 1);
    let once = chat.diary.len();
    chat.presses(Press::Iron(IronNow::Tonight));
    assert_eq!(chat.diary[once..], []);
}
