//! The laws about what comes by itself, judged from the diary and from what was posted, by the rules of PROTOCOL.md.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, TimeDelta, Utc};
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::text::post::Post;

use super::course::Course;
use super::prompts::{
    brought_up, dated_prompt, evening_prompt, names_its_day, says_take, stays_discreet, take_now,
};

/// E8: from one asking to the next.
const ASKED_AGAIN_AFTER: TimeDelta = TimeDelta::minutes(30);
/// A law that does not hold, and where.
pub type Broken = String;

/// One event and what came of it.
pub struct Moment<'a> {
    pub now: DateTime<Utc>,
    pub event: &'a Event,
    pub entries: &'a [Entry],
    pub posts: &'a [Post],
    pub before: &'a Course,
}

/// What the laws remember from one moment to the next.
#[derive(Default)]
pub struct Judge {
    /// The reminders of each evening since the patient last did anything, and the last of them.
    cycle: BTreeMap<Evening, (u8, DateTime<Utc>)>,
    /// What came by itself this evening since the patient last did anything.
    tonight: Option<(Evening, u8)>,
    pub checked: u64,
}

impl Judge {
    /// A new chat has no past; what was looked at still counts.
    pub fn forget(&mut self) {
        *self = Self {
            checked: self.checked,
            ..Self::default()
        };
    }

    pub fn judge(&mut self, moment: &Moment<'_>) -> Result<(), Broken> {
        let by_itself = matches!(moment.event, Event::Woke | Event::TapsLost { .. });
        if *moment.event != Event::Woke && !moment.entries.is_empty() {
            self.cycle.clear();
            self.tonight = None;
        }
        if moment.before.discreet
            && matches!(
                moment.event,
                Event::Woke
                    | Event::TapsLost { .. }
                    | Event::Undelivered { .. }
                    | Event::FileNotMade
                    | Event::CameBack
            )
        {
            self.checked += 1;
            moment.posts.iter().try_for_each(stays_discreet)?;
        }
        if !by_itself {
            return Ok(());
        }
        let (course, now) = (moment.before, moment.now);
        if !moment.posts.is_empty() && (course.silent || !course.consent || !course.began) {
            return Err(format!(
                "something comes to one who is away or has not agreed: {:?}",
                moment.posts
            ));
        }
        for post in moment.posts.iter().filter(|post| !post.tidies_up()) {
            self.checked += 1;
            names_its_day(post)?;
            evening_prompt(course, post, now, *moment.event == Event::Woke)?;
            if let Some(evening) = says_take(post) {
                take_now(course, evening, now)?;
            }
        }
        if *moment.event == Event::Woke {
            self.how_often(moment)?;
            brought_up(moment.entries, moment.posts, course.discreet)?;
            for entry in moment.entries {
                self.checked += 1;
                dated_prompt(course, &entry.fact, now)?;
            }
        }
        Ok(())
    }

    /// E8: one cycle an evening; and no evening brings a flood.
    fn how_often(&mut self, moment: &Moment<'_>) -> Result<(), Broken> {
        let (course, now) = (moment.before, moment.now);
        for entry in moment.entries {
            if let Fact::DoseReminded { evening } = entry.fact {
                let (count, last) = self
                    .cycle
                    .get(&evening)
                    .copied()
                    .unwrap_or((0, DateTime::<Utc>::MIN_UTC));
                if count > course.nudges || (count > 0 && now - last < ASKED_AGAIN_AFTER) {
                    return Err(format!(
                        "{evening} is reminded of for the {}th time, last at {last}",
                        count + 1
                    ));
                }
                self.cycle.insert(evening, (count + 1, now));
            }
        }
        let Some(zone) = course.zone else {
            return Ok(());
        };
        let evening = Evening::of(&zone, now);
        let before = self
            .tonight
            .filter(|(of, _)| *of == evening)
            .map_or(0, |(_, count)| count);
        let posts = moment.posts.iter().filter(|post| !post.tidies_up());
        let count = before + u8::try_from(posts.count()).unwrap_or(u8::MAX);
        self.tonight = Some((evening, count));
        self.cycle
            .retain(|of, _| of.date() + Days::new(9) > evening.date());
        if count > course.nudges + 9 {
            return Err(format!("{count} messages come by themselves on {evening}"));
        }
        Ok(())
    }
}
