//! Owns the gathering of one reaction: facts as they are noted are folded at once, so that what is said next
//! sees them. It must not decide anything.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use crate::agenda::dose::LATE_AFTER;
use crate::agenda::{Due, Ready};
use crate::calendar::local_time::{Evening, Zone};
use crate::conversation::state::{Dialogue, LabFiles, Notice, Reaction, State, Veiled};
use crate::patient::Patient;
use crate::patient::fact::{Entry, Fact};
use crate::patient::profile::Language;
use crate::patient::regimen::Regimen;
use crate::text::Text;
use crate::text::phrase::OfIron;
use crate::text::post::{DueTime, Post, Slot, Urgency};

/// How the patient reached us; replies to a tap change the tapped message, replies to words are new ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touch {
    /// A button.
    Tapped,
    /// Words, a place, an hour.
    Typed,
}

/// A reaction in the making.
pub(crate) struct Turn {
    /// The patient with every fact noted so far.
    pub patient: Patient,
    /// The instant of the event.
    pub now: DateTime<Utc>,
    /// Where the talk stands; starts where it stood.
    pub dialogue: Dialogue,
    /// The diary lines that the event asked for ([`super::recall`]); without the facts of this event.
    pub diary: Vec<Entry>,
    /// §7: what neutral lines stand for.
    pub veiled: Vec<Veiled>,
    /// Files whose results wait to be confirmed.
    pub files: LabFiles,
    /// Whether their words before this event were not understood.
    pub missed_before: bool,
    /// Whether those of this event are not.
    pub missed: bool,
    touch: Touch,
    facts: Vec<Fact>,
    posts: Vec<Post>,
    notice: Option<Notice>,
    tapped: Option<Slot>,
    forget: bool,
}

impl Turn {
    pub fn new(state: &State, diary: &[Entry], touch: Touch, now: DateTime<Utc>) -> Self {
        Self {
            patient: state.patient.clone(),
            now,
            dialogue: state.dialogue.clone(),
            diary: diary.to_vec(),
            veiled: state.veiled.clone(),
            files: state.files.clone(),
            missed_before: state.missed,
            missed: false,
            touch,
            facts: Vec::new(),
            posts: Vec::new(),
            notice: None,
            tapped: None,
            forget: false,
        }
    }

    pub fn into_reaction(self) -> Reaction {
        Reaction {
            facts: self.facts,
            dialogue: self.dialogue,
            posts: self.posts,
            veiled: Vec::new(),
            files: self.files,
            missed: self.missed,
            notice: self.notice,
            tapped: self.tapped,
            forget: self.forget,
        }
    }

    /// Whether a diary exists.
    pub const fn is_known(&self) -> bool {
        self.patient.facts > 0
    }

    /// Whether the diary was opened by this very event.
    pub fn just_met(&self) -> bool {
        self.facts
            .iter()
            .any(|fact| matches!(fact, Fact::Met { .. }))
    }

    /// Opens the diary of a stranger, and ends the silence of somebody who was away.
    pub fn meet(&mut self, language: Language) {
        if self.is_known() {
            self.come_back();
        } else {
            self.note(Fact::Met { language });
        }
    }

    /// Who writes or taps is not silent any more, whatever Telegram told.
    pub fn come_back(&mut self) {
        if self.patient.silent {
            self.note(Fact::CameBack);
        }
    }

    /// They unblocked the bot without a word yet.
    pub fn welcome_back(&mut self) {
        if self.is_known() {
            self.come_back();
        }
    }

    /// Writes a fact down.
    pub fn note(&mut self, fact: Fact) {
        let entry = Entry {
            seq: self.patient.facts,
            at: self.now,
            fact,
        };
        self.patient = std::mem::take(&mut self.patient).apply(&entry);
        self.facts.push(entry.fact);
    }

    /// Whether this event has noted such a fact.
    pub fn just_noted(&self, is_it: impl Fn(&Fact) -> bool) -> bool {
        self.facts.iter().any(is_it)
    }

    /// Whether a fact would change anything that is known.
    pub fn is_news(&self, fact: &Fact) -> bool {
        let entry = Entry {
            seq: self.patient.facts,
            at: self.now,
            fact: fact.clone(),
        };
        let after = self.patient.clone().apply(&entry);
        let known = Patient {
            facts: self.patient.facts,
            // That a line was written, that they are heard (E14), and what it takes the place of, is no news in itself.
            noted_at: self.patient.noted_at,
            unheard: self.patient.unheard,
            resumed_at: self.patient.resumed_at,
            replaced: self.patient.replaced.clone(),
            ..after
        };
        known != self.patient
    }

    /// Says something as it is.
    pub fn post(&mut self, post: Post) {
        self.posts.push(post);
    }

    /// Replies: to a tap by changing the slot's message, to words with a new one.
    pub fn reply(&mut self, post: Post) {
        match self.touch {
            Touch::Tapped => {
                self.tapped = self.tapped.or(Some(post.slot));
                self.posts.push(post.editing());
            }
            // What was asked does not stay as a question above the words that answered it.
            Touch::Typed => self.posts.push(match post.slot {
                Slot::Meal(_) | Slot::Dose(_) | Slot::CheckIn(_) => post.replacing(),
                _ => post,
            }),
        }
    }

    /// Replies with plain words that need no later change.
    pub fn aside(&mut self, paragraphs: impl Into<Vec<Text>>) {
        self.posts.push(Post::reply(Slot::Aside, paragraphs));
    }

    /// Shows a line over the tapped button, or says it where words or an hour led here.
    pub fn notice(&mut self, text: Text) {
        match self.touch {
            Touch::Tapped => {
                self.notice = Some(Notice {
                    text,
                    language: self.patient.language,
                    stays: false,
                });
            }
            Touch::Typed => self.aside([text]),
        }
    }

    /// Shows a line that stays until it is closed.
    pub fn notice_that_stays(&mut self, text: Text) {
        self.notice = Some(Notice {
            text,
            language: self.patient.language,
            stays: true,
        });
    }

    /// Says something before all the rest.
    pub fn begin_with(&mut self, post: Post) {
        self.posts.insert(0, post);
    }

    /// What was said so far.
    pub fn posts(&self) -> &[Post] {
        &self.posts
    }

    /// Whether everything of this patient is deleted.
    pub const fn forgets(&self) -> bool {
        self.forget
    }

    /// Deletes everything of this patient.
    pub const fn forget(&mut self) {
        self.forget = true;
    }

    /// The patient with all that a dated future needs, once everything was asked.
    pub fn ready(&self) -> Option<Ready<'_>> {
        Ready::of(&self.patient)
    }

    /// E1c: the iron in so many of their tablets, where its strength is known.
    pub fn iron_in(&self, tablets: u8) -> Option<OfIron> {
        let oral = match self.patient.regimen {
            Regimen::Oral(oral) => Some(oral),
            Regimen::Unasked | Regimen::NoIron => self.patient.stopped,
        };
        OfIron::in_tablets(tablets, oral?.strength_mg)
    }

    /// Their zone, once confirmed.
    pub fn zone(&self) -> Option<Zone> {
        self.patient.zone
    }

    /// The evening that `now` belongs to, where the patient is.
    pub fn tonight(&self) -> Option<Evening> {
        self.patient
            .zone
            .as_ref()
            .map(|zone| Evening::of(zone, self.now))
    }

    /// An instant as the patient's clock shows it.
    pub fn clock(&self, at: DateTime<Utc>) -> NaiveTime {
        self.patient.clock(at)
    }

    /// Today's date where the patient is.
    pub fn today(&self) -> NaiveDate {
        self.clock_date(self.now)
    }

    /// The date of an instant where the patient is.
    pub fn clock_date(&self, at: DateTime<Utc>) -> NaiveDate {
        self.patient
            .zone
            .as_ref()
            .map_or_else(|| at.date_naive(), |zone| zone.local(at).date())
    }
}

/// A post that nobody waits for: it carries when it was due, and leaves the outbox when it has lost its sense.
pub(crate) fn prompted(turn: &Turn, due: &Due, post: Post) -> Post {
    let expires_at = (due.expires < DateTime::<Utc>::MAX_UTC).then_some(due.expires);
    let at = due_since(turn, due);
    let due = Some(DueTime {
        at,
        local: turn.clock(at),
    });
    Post {
        urgency: Urgency::Prompt,
        due,
        expires_at,
        ..post
    }
}

/// Since when it could be said: what another zone's clock has passed over is due since that clock is theirs.
fn due_since(turn: &Turn, due: &Due) -> DateTime<Utc> {
    let zone_change = turn.patient.zone_change.map(|set| set.at);
    zone_change.map_or(due.at, |set| due.at.max(set))
}

pub(crate) fn is_late(turn: &Turn, due: &Due) -> bool {
    turn.now - due_since(turn, due) > LATE_AFTER
}
