//! What happens to a life beside what its person does: hours that strike early, late or twice, taps that come twice,
//! and being forgotten. And what holds at its end.

use chrono::{DateTime, TimeDelta, Utc};

use stillnight::conversation::event::Event;
use stillnight::conversation::state::{Reaction, State};
use stillnight::conversation::{react, recall};
use stillnight::patient::Patient;
use stillnight::patient::fact::Fact;
use stillnight::patient::profile::Language;
use stillnight::text::fit::LONGEST;
use stillnight::text::post::{Manner, Post};
use stillnight::text::press::Press;
use stillnight::text::render::{RenderedKeyboard, render};

use super::chat::Chat;
use super::course::Course;
use super::laws::Broken;
use super::lived::Life;

impl Life {
    /// An hour strikes before its time: nothing comes of it.
    pub(super) fn wakes_early(&mut self, next: DateTime<Utc>) -> Result<(), Broken> {
        let seconds = (next - self.now).num_seconds();
        if self.wake.is_some_and(|wake| wake <= self.now) || seconds < 2 {
            return Ok(());
        }
        let early = self.now + TimeDelta::seconds(self.chance.between(0, seconds - 1));
        let reaction = react(&self.state, &[], &Event::Woke, early);
        self.judge.checked += 1;
        if reaction.facts.is_empty() && reaction.posts.is_empty() {
            return Ok(());
        }
        Err(format!(
            "woken at {early}, before {:?}: {:?}",
            self.wake, reaction.facts
        ))
    }

    /// Nobody wakes anybody for a while; what was tapped meanwhile may be lost.
    pub(super) fn sleeps(&mut self) -> Result<(), Broken> {
        let minutes = *self.chance.pick(&[3, 20, 90, 600, 3000, 15_000]);
        let before = self.now;
        self.now += TimeDelta::minutes(self.chance.between(1, minutes));
        self.steady_since = self.now;
        if self.chance.often(3000) {
            self.meet(&Event::TapsLost { before })?;
        }
        Ok(())
    }

    pub(super) fn wakes(&mut self) -> Result<(), Broken> {
        self.meet(&Event::Woke)?;
        self.judge.checked += 1;
        if let Some(wake) = self.wake.filter(|wake| *wake <= self.now) {
            return Err(format!("woken at {}, and still due at {wake}", self.now));
        }
        // Struck twice: the second finds nothing.
        if self.chance.often(100) {
            let facts = self.diary.len();
            self.meet(&Event::Woke)?;
            if self.diary.len() > facts {
                return Err("a second wake notes something".to_owned());
            }
        }
        Ok(())
    }

    /// The same finger a moment later.
    pub(super) fn tapped_again(&mut self, event: &Event) -> Result<(), Broken> {
        let lines = recall(&self.state, event).of(&self.diary);
        let again = react(&self.state, &lines, event, self.now + TimeDelta::seconds(2));
        self.judge.checked += 1;
        if again.facts.is_empty() {
            return Ok(());
        }
        Err(format!(
            "a second {event:?} notes something: {:?}",
            again.facts
        ))
    }

    pub(super) fn forget(&mut self, reaction: &Reaction) -> Result<(), Broken> {
        self.judge.checked += 1;
        if !reaction.posts.is_empty() {
            return Err(format!("said to the forgotten: {:?}", reaction.posts));
        }
        self.folds()?;
        self.state = State::default();
        self.diary.clear();
        (self.chat, self.course) = (Chat::default(), Course::new());
        self.judge.forget();
        self.wake = None;
        let back = self.now + TimeDelta::minutes(self.chance.between(10, 4000));
        self.person.begin(back);
        Ok(())
    }

    /// The record is the fold of the diary, and comes back from the database as it went in.
    pub(super) fn folds(&mut self) -> Result<(), Broken> {
        self.judge.checked += 2;
        self.tally.checks += std::mem::take(&mut self.judge.checked);
        if Patient::from_diary(&self.diary) != self.state.patient {
            return Err("the record is not the fold of its diary".to_owned());
        }
        let stored = serde_json::to_string(&self.state).unwrap();
        if serde_json::from_str::<State>(&stored).unwrap() != self.state {
            return Err("the record does not come back as it was stored".to_owned());
        }
        Ok(())
    }
}

/// What a date of a test or a check hangs on; everything else leaves it where it is.
pub const fn moves_dates(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::MealAsked { .. }
            | Fact::MealFinished { .. }
            | Fact::MealPutOff { .. }
            | Fact::DoseReminded { .. }
            | Fact::DoseSnoozed { .. }
            | Fact::DoseTaken { .. }
            | Fact::DoseSkipped { .. }
            | Fact::DoseReminderDropped { .. }
            | Fact::CheckInAsked { .. }
            | Fact::DiscomfortRated { .. }
            | Fact::OnsetNoted { .. }
            | Fact::SleepLossNoted { .. }
            | Fact::BodyPartsNoted { .. }
            | Fact::StepGiven { .. }
            | Fact::StockWarned { .. }
            | Fact::CompanionReminded { .. }
    )
}

/// A message is read at night, so it is short in every language; its buttons fit into what Telegram carries.
pub fn fits(post: &Post, now: DateTime<Utc>) -> Result<(), Broken> {
    if post.manner == Manner::Remove {
        return Ok(());
    }
    for language in Language::ALL {
        let rendered = render(post, language, now);
        let length = rendered.text.chars().count();
        if !(1..=LONGEST).contains(&length) {
            return Err(format!(
                "{length} characters in {}: {:?}",
                language.name(),
                post.paragraphs
            ));
        }
        let RenderedKeyboard::Buttons(rows) = rendered.keyboard else {
            continue;
        };
        for (label, data) in rows.iter().flatten() {
            if label.is_empty() || data.len() > 64 || Press::decode(data).is_none() {
                return Err(format!(
                    "a button that Telegram refuses or nobody reads: {label}: {data}"
                ));
            }
        }
    }
    Ok(())
}
