//! E16: an evening leaves one line. At noon what was answered is folded into its answer, what was not can be added until
//! the next noon, and no button of the evening outlives that.

use chrono::{DateTime, Utc};

use stillnight::agenda::next_wake;
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::text::post::{Post, Slot};
use stillnight::text::press::{CheckInPress, DosePress, Press};
use stillnight::text::render::render;

use crate::beginning::{Beginning, told};
use crate::chat::Chat;
use crate::wire::house::House;

struct Life {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
    chat: Chat,
}

impl Life {
    /// Eleven on a Sunday in Berlin, with five tablets an evening.
    fn begun(besides: &[Fact]) -> Self {
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        let mut facts = Beginning::in_zone("Europe/Berlin")
            .on_tablets("2026-11-01")
            .facts();
        facts.extend_from_slice(besides);
        let diary = told(facts, now);
        let state = State {
            patient: Patient::from_diary(&diary),
            ..State::default()
        };
        Self {
            state,
            diary,
            now,
            chat: Chat::default(),
        }
    }

    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let reaction = react(&self.state, &self.diary, event, self.now);
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
        for post in &reaction.posts {
            let words = render(post, Language::En, self.now).text;
            self.chat.take(post, &words, self.now);
        }
        reaction.posts
    }

    fn says(&mut self, text: &str) {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        });
    }

    fn taps(&mut self, press: Press) {
        self.meet(&Event::Pressed { press: Some(press) });
    }

    /// The hours strike until then.
    fn until(&mut self, time: &str) {
        let until: DateTime<Utc> = time.parse().unwrap();
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|at| *at <= until) {
            self.now = self.now.max(wake);
            self.meet(&Event::Woke);
        }
        self.now = until;
    }

    /// The words of what stands in the chat of this evening, and whether anything can be tapped there.
    fn left(&self, evening: Evening) -> Vec<(String, bool)> {
        let of_it = |slot: Slot| matches!(slot, Slot::Meal(of) | Slot::Dose(of) | Slot::CheckIn(of) if of == evening);
        let standing = self.chat.messages.iter().filter(|one| of_it(one.slot));
        standing
            .map(|one| (one.words.clone(), !one.presses.is_empty()))
            .collect()
    }
}

fn evening(day: &str) -> Evening {
    Evening::on(day.parse().unwrap())
}

fn line(words: &str, can_be_tapped: bool) -> Vec<(String, bool)> {
    vec![(words.to_owned(), can_be_tapped)]
}

#[test]
fn what_was_answered_is_one_line_at_noon() {
    let sunday = evening("2026-11-22");
    let mut life = Life::begun(&[]);
    life.until("2026-11-22T20:05:00Z");
    life.taps(Press::Dose(sunday, DosePress::Taken));
    life.until("2026-11-22T21:40:00Z");
    life.taps(Press::CheckIn(sunday, CheckInPress::Discomfort(4)));
    life.until("2026-11-23T10:59:00Z");
    assert!(life.left(sunday).len() > 1);
    life.until("2026-11-23T11:00:00Z");
    assert_eq!(
        life.left(sunday),
        line("Sun 22 Nov: iron at 21:05, legs 4", false)
    );
}

#[test]
fn what_was_not_answered_can_be_added_until_the_next_noon() {
    let sunday = evening("2026-11-22");
    let mut life = Life::begun(&[]);
    life.until("2026-11-23T11:00:00Z");
    assert_eq!(life.left(sunday), line("Sun 22 Nov: no answer", true));
    life.until("2026-11-24T10:59:00Z");
    assert_eq!(life.left(sunday), line("Sun 22 Nov: no answer", true));
    life.until("2026-11-24T11:00:00Z");
    assert_eq!(life.left(sunday), line("Sun 22 Nov: no answer", false));
}

#[test]
fn what_is_added_is_folded_once_more() {
    let sunday = evening("2026-11-22");
    let mut life = Life::begun(&[]);
    life.until("2026-11-22T20:05:00Z");
    life.taps(Press::Dose(sunday, DosePress::Skip));
    life.until("2026-11-23T15:00:00Z");
    assert_eq!(
        life.left(sunday),
        line("Sun 22 Nov: no iron, legs: no answer", true)
    );
    life.taps(Press::AddToEvening(sunday));
    let [(question, true)] = &life.left(sunday)[..] else {
        panic!("{:?}", life.left(sunday));
    };
    assert!(question.contains("on Sun 22 Nov?"), "{question}");
    life.taps(Press::CheckIn(sunday, CheckInPress::Discomfort(0)));
    life.until("2026-11-24T11:00:00Z");
    assert_eq!(
        life.left(sunday),
        line("Sun 22 Nov: no iron, legs 0", false)
    );
}

#[test]
fn a_dose_and_a_night_are_added_each() {
    let sunday = evening("2026-11-22");
    let mut life = Life::begun(&[]);
    life.until("2026-11-23T15:00:00Z");
    life.taps(Press::AddToEvening(sunday));
    assert_eq!(life.left(sunday).len(), 2, "{:?}", life.left(sunday));
    life.taps(Press::Dose(sunday, DosePress::Taken));
    life.taps(Press::CheckIn(sunday, CheckInPress::Discomfort(7)));
    // Nothing is missing any more.
    let before = life.diary.len();
    life.taps(Press::AddToEvening(sunday));
    assert_eq!(life.diary.len(), before);
    life.until("2026-11-24T11:00:00Z");
    assert_eq!(
        life.left(sunday),
        line("Sun 22 Nov: iron at 22:00, legs 7", false)
    );
}

#[test]
fn an_answer_that_is_typed_leaves_no_question_above_it() {
    let sunday = evening("2026-11-22");
    let mut life = Life::begun(&[]);
    life.until("2026-11-22T18:10:00Z");
    life.says("19:05");
    life.until("2026-11-22T20:10:00Z");
    life.says("/taken");
    life.until("2026-11-22T21:35:00Z");
    life.says("6");
    let left = life.left(sunday);
    assert_eq!(left.len(), 3, "{left:#?}");
    for (words, _) in left {
        assert!(!words.contains("Finished eating"), "{words}");
        assert!(!words.contains("Time for your iron"), "{words}");
        assert!(!words.contains("since the last check-in"), "{words}");
    }
}

#[test]
fn discreet_messages_leave_a_line_that_names_nothing() {
    let sunday = evening("2026-11-22");
    let mut life = Life::begun(&[Fact::DiscreetSet { discreet: true }]);
    life.until("2026-11-22T20:05:00Z");
    life.taps(Press::Dose(sunday, DosePress::Taken));
    life.until("2026-11-23T11:00:00Z");
    assert_eq!(life.left(sunday), line("Sun 22 Nov: noted", true));
    life.until("2026-11-24T11:00:00Z");
    assert_eq!(
        life.left(evening("2026-11-23")),
        line("Mon 23 Nov: no answer", true)
    );
}

#[test]
fn a_dose_that_is_taken_back_later_is_folded_again() {
    let sunday = evening("2026-11-22");
    let mut life = Life::begun(&[]);
    life.until("2026-11-22T20:05:00Z");
    life.taps(Press::Dose(sunday, DosePress::Taken));
    life.until("2026-11-22T21:40:00Z");
    life.taps(Press::CheckIn(sunday, CheckInPress::Discomfort(4)));
    life.until("2026-11-23T14:00:00Z");
    life.taps(Press::Dose(sunday, DosePress::Undo));
    assert!(life.left(sunday).iter().any(|(_, tappable)| *tappable));
    life.until("2026-11-24T11:00:00Z");
    assert_eq!(
        life.left(sunday),
        line("Sun 22 Nov: iron: no answer, legs 4", false)
    );
}

#[test]
fn an_evening_of_which_nothing_was_said_leaves_nothing() {
    let mut life = Life::begun(&[Fact::Paused {
        from: "2026-11-22".parse().unwrap(),
        until: "2026-11-30".parse().unwrap(),
    }]);
    life.until("2026-11-30T11:00:00Z");
    let folded = |entry: &Entry| matches!(entry.fact, Fact::EveningFolded { .. });
    assert!(!life.diary.iter().any(folded));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn telegram_is_left_with_one_line_of_an_evening() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let begun = house.messages().len();
    house.until("2026-11-22 21:01").await;
    house.presses("Taken").await;
    house.until("2026-11-23 12:01").await;
    let left = house.words().split_off(begun);
    assert_eq!(
        left.iter()
            .filter(|words| words.contains("22 Nov"))
            .collect::<Vec<_>>(),
        ["Sun 22 Nov: iron at 21:01, legs: no answer"]
    );
    let all = left.concat();
    assert!(!all.contains("Finished eating") && !all.contains("Time for your iron"));
    house.presses("Add").await;
    let asked = |words: &String| words.contains("on Sun 22 Nov?");
    assert!(house.words().iter().any(asked), "{:#?}", house.words());
    house.close().await;
}
