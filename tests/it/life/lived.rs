//! One life: a person and the pure core, and nothing between them. Hours strike when the agenda says, and sometimes
//! early, late, or twice; each reaction is judged before the next thing happens.

use chrono::{DateTime, TimeDelta, Utc};

use crate::beginning::Beginning;
use crate::foreseen::comes_as_foreseen;
use crate::simulation::Chance;
use stillnight::agenda::next_wake;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::{Dialogue, Reaction, State, heard};
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::fact::{Entry, Fact};
use stillnight::text::post::{Post, Urgency};

use super::chat::Chat;
use super::course::Course;
use super::dates;
use super::disturbed::{fits, moves_dates};
use super::laws::{Broken, Judge, Moment};
use super::person::Person;

/// Figures of a life, or of many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub days: i64,
    pub events: u64,
    pub facts: u64,
    pub messages: u64,
    pub checks: u64,
}

pub struct Life {
    pub(super) chance: Chance,
    pub(super) person: Person,
    pub(super) state: State,
    pub(super) diary: Vec<Entry>,
    pub(super) now: DateTime<Utc>,
    pub(super) wake: Option<DateTime<Utc>>,
    pub(super) chat: Chat,
    pub(super) course: Course,
    pub(super) judge: Judge,
    /// When a date was last moved, or the bot was last away.
    pub(super) steady_since: DateTime<Utc>,
    said: i64,
    pub tally: Tally,
    aloud: bool,
}

impl Tally {
    pub const fn add(&mut self, other: Self) {
        self.days += other.days;
        self.events += other.events;
        self.facts += other.facts;
        self.messages += other.messages;
        self.checks += other.checks;
    }
}

impl Life {
    pub fn new(seed: u64, aloud: bool) -> Self {
        let mut chance = Chance::of(seed);
        let now = "2026-01-05T08:00:00Z".parse::<DateTime<Utc>>().unwrap()
            + TimeDelta::minutes(chance.between(0, 400 * 1440));
        let mut life = Self {
            person: Person::new(&mut chance, now),
            chance,
            state: State::default(),
            diary: Vec::new(),
            now,
            wake: None,
            chat: Chat::default(),
            course: Course::new(),
            judge: Judge::default(),
            steady_since: now,
            said: 0,
            tally: Tally::default(),
            aloud,
        };
        if life.chance.often(6000) {
            life.person.begin(now + TimeDelta::minutes(5));
        } else {
            life.enrolled();
        }
        life
    }

    /// Begins behind the questions of the beginning.
    fn enrolled(&mut self) {
        let since = (self.now - TimeDelta::days(self.chance.between(0, 200))).date_naive();
        let mut beginning = Beginning::of(self.person.zone());
        beginning.language = self.person.language;
        beginning.tablets_since = self.chance.often(8000).then_some(since);
        let reaction = Reaction {
            facts: beginning.facts(),
            ..react(&self.state, &[], &Event::Woke, self.now)
        };
        let (state, entries) = advance(&self.state, &reaction, self.now);
        for entry in &entries {
            self.course.read(entry);
        }
        self.diary = entries;
        self.state = state;
        self.wake = next_wake(&self.state.patient, self.now);
    }

    /// Lives so many days.
    pub fn live(&mut self, days: i64) -> Result<(), Broken> {
        let ends = self.now + TimeDelta::days(days);
        let mut today = self.now.date_naive();
        loop {
            let next = self.person.next_at();
            let next = self.wake.map_or(next, |wake| next.min(wake)).max(self.now);
            if next >= ends {
                break;
            }
            if self.chance.often(200) && next > self.now {
                self.wakes_early(next)?;
            }
            self.now = next;
            if self.chance.often(8) {
                self.sleeps()?;
            }
            if self.wake.is_some_and(|wake| wake <= self.now) {
                self.wakes()?;
            } else if let Some(event) = self.person.act(&mut self.chance, &self.chat, self.now) {
                self.meet(&event)?;
            }
            if today != self.now.date_naive() {
                today = self.now.date_naive();
                self.judge.checked += 1;
                dates::came(&self.course, self.steady_since, self.now)?;
                if self.chance.often(25) {
                    let days = self.chance.between(2, 40);
                    comes_as_foreseen(&self.state, self.now, days)?;
                }
            }
        }
        self.now = ends;
        self.tally.days += days;
        self.folds()
    }

    pub(super) fn meet(&mut self, event: &Event) -> Result<(), Broken> {
        self.tally.events += 1;
        self.told(|| format!("{} {event:?}", self.now.format("%F %T")));
        let lines = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &lines, event, self.now);
        if self.chance.often(300) {
            self.judge.checked += 1;
            if react(&self.state, &lines, event, self.now) != reaction {
                return Err("the same event twice, and two answers".to_owned());
            }
        }
        if reaction.forget {
            return self.forget(&reaction);
        }
        let (mut state, entries) = advance(&self.state, &reaction, self.now);
        self.remember(event, &mut state, &reaction.facts);
        let moment = Moment {
            now: self.now,
            event,
            entries: &entries,
            posts: &reaction.posts,
            before: &self.course,
        };
        self.judge.judge(&moment)?;
        for entry in &entries {
            self.told(|| format!("    {:?}", entry.fact));
            if moves_dates(&entry.fact) {
                self.steady_since = self.now;
            }
            self.course.read(entry);
        }
        if entries
            .iter()
            .any(|entry| matches!(entry.fact, Fact::Retracted { .. }))
        {
            self.course.iron_is(&state.patient.regimen);
        }
        let noted = !entries.is_empty();
        self.tally.facts += entries.len() as u64;
        self.diary.extend(entries);
        self.state = state;
        self.wake = next_wake(&self.state.patient, self.now);
        self.hears(&reaction.posts)?;
        // A tap that came too soon after another noted nothing, and may note something a moment later.
        if matches!(event, Event::Pressed { .. }) && self.chance.often(2500) && noted {
            self.tapped_again(event)?;
        }
        self.judge.checked += 1;
        let asks = self.chat.asks() || self.state.dialogue != Dialogue::Idle;
        dates::waits(&self.course, self.wake, asks, self.now)
    }

    /// As the engine keeps what was heard.
    fn remember(&mut self, event: &Event, state: &mut State, facts: &[Fact]) {
        if matches!(event, Event::Said { .. } | Event::Edited { .. }) {
            self.said += 1;
            let from = heard::From {
                message_id: Some(self.said),
                album: None,
            };
            state.heard = self.state.heard.after(event, from, facts);
        }
    }

    fn hears(&mut self, posts: &[Post]) -> Result<(), Broken> {
        for post in posts {
            self.tally.messages += 1;
            self.told(|| format!("    {:?} {:?}", post.slot, post.paragraphs));
            if self.chance.often(60) {
                self.judge.checked += 1;
                fits(post, self.now)?;
            }
            let (presses, place) = self.chat.take(post);
            let asked = post.urgency == Urgency::Prompt || !self.course.began;
            self.person
                .hears(&mut self.chance, &presses, (place, asked), self.now);
        }
        Ok(())
    }

    /// Tells a life aloud; who does not listen pays nothing for it.
    fn told(&self, line: impl FnOnce() -> String) {
        if self.aloud {
            println!("{}", line());
        }
    }
}
