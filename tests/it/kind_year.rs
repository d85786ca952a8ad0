//! A year with the bot: of somebody who never answers, of one who answers half of it, and of a diligent one. Messages and
//! taps are counted, and no button of an evening lives longer than its next noon but one.

use chrono::{DateTime, TimeDelta, Utc};

use stillnight::agenda::next_wake;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::patient::Patient;
use stillnight::patient::check_in::{BodyParts, Differences, Onset, SleepLoss, StomachEffect};
use stillnight::patient::fact::Entry;
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::post::{Post, Slot};
use stillnight::text::press::{CheckInPress, DosePress, Press};
use stillnight::text::render::render;

use crate::beginning::{Beginning, told};
use crate::chat::Chat;

/// An evening ends at noon, and what is missing of it can be added until the next.
const LONGEST: TimeDelta = TimeDelta::hours(48);

struct Life {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
    chat: Chat,
    /// The words of each message that came by itself.
    words: Vec<usize>,
    taps: usize,
    oldest: TimeDelta,
}

impl Life {
    fn begun() -> Self {
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        let beginning = Beginning::in_zone("Europe/Berlin").on_tablets("2026-11-22");
        let diary = told(beginning.facts(), now);
        Self {
            state: State {
                patient: Patient::from_diary(&diary),
                ..State::default()
            },
            diary,
            now,
            chat: Chat::default(),
            words: Vec::new(),
            taps: 0,
            oldest: TimeDelta::zero(),
        }
    }

    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let reaction = react(&self.state, &self.diary, event, self.now);
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
        for post in &reaction.posts {
            let words = render(post, Language::En, self.now).text;
            if *event == Event::Woke && !post.tidies_up() {
                self.words.push(words.split_whitespace().count());
            }
            self.chat.take(post, &words, self.now);
        }
        let evening = |slot: Slot| matches!(slot, Slot::Meal(_) | Slot::Dose(_) | Slot::CheckIn(_));
        let standing = self.chat.messages.iter();
        let oldest = standing
            .filter(|one| evening(one.slot) && !one.presses.is_empty())
            .map(|one| self.now - one.came)
            .max();
        self.oldest = self.oldest.max(oldest.unwrap_or_default());
        reaction.posts
    }

    fn tap(&mut self, press: Press) -> Option<Text> {
        self.taps += 1;
        let posts = self.meet(&Event::Pressed { press: Some(press) });
        posts.last()?.paragraphs.last().cloned()
    }

    /// Every question of an evening, each by a tap.
    fn answers(&mut self, slot: Slot) {
        match slot {
            Slot::Dose(evening) => {
                self.tap(Press::Dose(evening, DosePress::Taken));
            }
            Slot::CheckIn(evening) => {
                let mut press = CheckInPress::Discomfort(4);
                while let Some(question) = self.tap(Press::CheckIn(evening, press)) {
                    press = match question {
                        Text::CheckInOnset { .. } => CheckInPress::Onset(Onset::InBed),
                        Text::CheckInSleep { .. } => CheckInPress::SleepLoss(SleepLoss::Nothing),
                        Text::CheckInParts => CheckInPress::BodyParts(BodyParts::Legs),
                        Text::CheckInWeek => CheckInPress::Differences(Differences::NONE),
                        Text::CheckInStomach => CheckInPress::Stomach(StomachEffect::Nothing),
                        _ => return,
                    };
                }
            }
            _ => {}
        }
    }

    /// A year, of which `answers` says which evenings are answered, by their number.
    fn lived(answers: impl Fn(i64) -> bool) -> Self {
        let mut life = Self::begun();
        let first = life.now;
        let until = first + TimeDelta::days(365);
        while let Some(wake) = next_wake(&life.state.patient, life.now).filter(|at| *at < until) {
            life.now = life.now.max(wake);
            let posts = life.meet(&Event::Woke);
            for post in posts.iter().filter(|post| !post.tidies_up()) {
                if answers((life.now - first).num_days()) {
                    life.answers(post.slot);
                }
            }
        }
        life
    }

    fn median_words(&mut self) -> usize {
        self.words.sort_unstable();
        self.words[self.words.len() / 2]
    }
}

#[test]
fn who_never_answers_is_left_in_peace() {
    let life = Life::lived(|_| false);
    println!(
        "silent: {} messages, oldest button {}",
        life.chat.came, life.oldest
    );
    assert!(life.chat.came <= 40, "{} messages", life.chat.came);
    assert!(life.oldest <= LONGEST, "{}", life.oldest);
}

#[test]
fn who_answers_half_is_not_flooded() {
    let life = Life::lived(|day| day % 2 == 0);
    println!(
        "half: {} messages, {} taps, oldest button {}",
        life.chat.came, life.taps, life.oldest
    );
    assert!(life.chat.came <= 365 * 3, "{} messages", life.chat.came);
    assert!(life.oldest <= LONGEST, "{}", life.oldest);
}

#[test]
fn a_diligent_year_takes_three_taps_an_evening_and_few_words() {
    let mut life = Life::lived(|_| true);
    let median = life.median_words();
    println!(
        "diligent: {} messages, {} taps, {median} words in the middle, oldest button {}",
        life.chat.came, life.taps, life.oldest
    );
    assert!(life.taps <= 365 * 3, "{} taps", life.taps);
    assert!(median <= 40, "{median} words");
    assert!(life.oldest <= LONGEST, "{}", life.oldest);
}
