//! Owns what Stillnight says, as data: paragraphs, buttons, and the slot that a message lives in.
//! It must not hold a finished sentence.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;

use crate::patient::companion::Companion;
use crate::patient::profile::Language;

use super::Text;
use super::attachment::Attachment;
use super::press::{Coded, Press};

/// A message to be sent, or an edit of one that was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Post {
    /// What the message is for; one living message a slot.
    pub slot: Slot,
    /// The paragraphs.
    pub paragraphs: Vec<Text>,
    /// What can be tapped.
    pub keyboard: Keyboard,
    /// The file that the words go with; made when the post is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Attachment>,
    /// A new message, or the old one changed.
    pub manner: Manner,
    /// Whether the phone rings.
    pub sound: Sound,
    /// What goes first when much waits.
    pub urgency: Urgency,
    /// When it was due by the patient's clock; a late one says so.
    pub due: Option<DueTime>,
    /// From this instant on it is no longer sent.
    pub expires_at: Option<DateTime<Utc>>,
}

/// A post with the language it will be read in, as it waits in the outbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Queued {
    /// The patient's language when it was written.
    pub language: Language,
    /// What it says.
    pub post: Post,
}

/// When a prompt was due, as an instant and as the patient's clock showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueTime {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The wall time.
    pub local: NaiveTime,
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Slot {
    /// The questions of the beginning.
    Enrol,
    /// "Finished eating?" of an evening.
    Meal(Evening),
    /// The dose of an evening.
    Dose(Evening),
    /// The check-in of an evening.
    CheckIn(Evening),
    /// The answer to the lab entry with this diary line.
    Labs(u32),
    /// A lab entry with open questions.
    LabEntry,
    /// How the blood of this day was drawn.
    Draw(NaiveDate),
    /// R2, R3: what the infusion of this day did.
    Response(NaiveDate),
    /// What comes after iron.
    AfterIron,
    /// Booking the retest of this day.
    Booking(NaiveDate),
    /// The test of this day: booked, fasting note, results.
    Test(NaiveDate),
    /// /protocol.
    Tour,
    /// /plan.
    Plan,
    /// /undo.
    Undo,
    /// /history.
    History,
    /// Results out of this file.
    LabFile(u32),
    /// The chart.
    Chart,
    /// The report.
    Report,
    /// The letter.
    Letter,
    /// Initials on papers.
    Initials,
    /// How tablets are taken from now on.
    Regimen,
    /// X2.
    Cautions,
    /// An infusion that is being told.
    InfusionEntry,
    /// The infusion of this day.
    Infusion(NaiveDate),
    /// Days of silence.
    Pause,
    /// The count of tablets.
    Stock,
    /// A companion of an evening.
    Companion(Companion, Evening),
    /// How often the check-in comes.
    CheckInRhythm,
    /// The watch for augmentation.
    Augmentation,
    /// W: a medicine that can augment.
    Augmenting,
    /// E14: whether to wait.
    Wait,
    /// R8: a test that never came.
    Untested,
    /// R10: the legs have got worse again.
    Relapse,
    /// The settings menu.
    Settings,
    /// "Forget me?"
    Forget,
    /// /help.
    Help,
    /// Everything that needs no later edit.
    Aside,
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Enrol => f.write_str("enrol"),
            Self::Meal(evening) => write!(f, "meal:{evening}"),
            Self::Dose(evening) => write!(f, "dose:{evening}"),
            Self::CheckIn(evening) => write!(f, "check-in:{evening}"),
            Self::Labs(seq) => write!(f, "labs:{seq}"),
            Self::LabEntry => f.write_str("lab-entry"),
            Self::Draw(day) => write!(f, "draw:{day}"),
            Self::Response(on) => write!(f, "response:{on}"),
            Self::AfterIron => f.write_str("after-iron"),
            Self::Booking(day) => write!(f, "booking:{day}"),
            Self::Test(day) => write!(f, "test:{day}"),
            Self::Tour => f.write_str("tour"),
            Self::Plan => f.write_str("plan"),
            Self::Undo => f.write_str("undo"),
            Self::History => f.write_str("history"),
            Self::LabFile(file) => write!(f, "lab-file:{file}"),
            Self::Chart => f.write_str("chart"),
            Self::Report => f.write_str("report"),
            Self::Letter => f.write_str("letter"),
            Self::Initials => f.write_str("initials"),
            Self::Regimen => f.write_str("regimen"),
            Self::Cautions => f.write_str("cautions"),
            Self::InfusionEntry => f.write_str("infusion-entry"),
            Self::Infusion(day) => write!(f, "infusion:{day}"),
            Self::Pause => f.write_str("pause"),
            Self::Wait => f.write_str("wait"),
            Self::Untested => f.write_str("untested"),
            Self::Relapse => f.write_str("relapse"),
            Self::Stock => f.write_str("stock"),
            Self::Companion(companion, evening) => {
                write!(f, "companion:{}:{evening}", companion.code())
            }
            Self::CheckInRhythm => f.write_str("check-in-rhythm"),
            Self::Augmentation => f.write_str("augmentation"),
            Self::Augmenting => f.write_str("augmenting"),
            Self::Settings => f.write_str("settings"),
            Self::Forget => f.write_str("forget"),
            Self::Help => f.write_str("help"),
            Self::Aside => f.write_str("aside"),
        }
    }
}

/// A new message, or the old one changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Manner {
    /// A new message; the buttons of the slot's old one are cleared.
    Fresh,
    /// The slot's living message changes; where there is none, a new one is sent.
    Edit,
    /// A new message, so that the phone rings; the slot's old one is deleted.
    Replace,
    /// The slot's living message changes; where there is none, nothing is said.
    Fold,
    /// The slot's living message is deleted, or loses its buttons where it cannot be; where there is none, nothing is done.
    Remove,
}

/// Whether the phone rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sound {
    /// It does.
    Ring,
    /// It does not.
    Quiet,
}

/// What goes first when much waits: safety, then replies, then prompts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Urgency {
    /// §7: somebody may be in danger.
    Safety,
    /// Somebody waits for it.
    Reply,
    /// An hour struck.
    Prompt,
}

/// What can be tapped beneath a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Keyboard {
    /// Nothing.
    #[default]
    Bare,
    /// Rows of buttons on the message.
    Buttons(Vec<Vec<Button>>),
    /// One button that shares the patient's place.
    SharePlace,
    /// Takes that button away again.
    RemoveSharePlace,
}

/// One button.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Button {
    /// What stands on it.
    pub label: Text,
    /// What a tap means.
    pub press: Press,
}

impl Button {
    /// A button.
    #[must_use]
    pub const fn new(label: Text, press: Press) -> Self {
        Self { label, press }
    }
}

impl Post {
    /// A reply in `slot`: a quiet new message that goes out at once.
    #[must_use]
    pub fn reply(slot: Slot, paragraphs: impl Into<Vec<Text>>) -> Self {
        Self {
            slot,
            paragraphs: paragraphs.into(),
            keyboard: Keyboard::Bare,
            attachment: None,
            manner: Manner::Fresh,
            sound: Sound::Quiet,
            urgency: Urgency::Reply,
            due: None,
            expires_at: None,
        }
    }

    /// The same as a change of the slot's living message.
    #[must_use]
    pub fn editing(self) -> Self {
        Self {
            manner: Manner::Edit,
            ..self
        }
    }

    /// The same in the place of the slot's living message.
    #[must_use]
    pub fn replacing(self) -> Self {
        Self {
            manner: Manner::Replace,
            ..self
        }
    }

    /// Whether it only tidies up what stands in the chat (E16), and brings nothing new.
    #[must_use]
    pub const fn tidies_up(&self) -> bool {
        match self.manner {
            Manner::Fold | Manner::Remove => true,
            Manner::Fresh | Manner::Edit | Manner::Replace => false,
        }
    }

    /// The same as a change of the slot's living message, and only of that.
    #[must_use]
    pub fn folding(self) -> Self {
        Self {
            manner: Manner::Fold,
            ..self
        }
    }

    /// Takes the slot's living message out of the chat.
    #[must_use]
    pub fn removing(slot: Slot) -> Self {
        Self {
            manner: Manner::Remove,
            ..Self::reply(slot, [])
        }
    }

    /// The same with a file, whose caption the words are. A file cannot be changed: it always comes as a new message.
    #[must_use]
    pub fn with_file(self, attachment: Attachment) -> Self {
        Self {
            attachment: Some(attachment),
            manner: Manner::Fresh,
            ..self
        }
    }

    /// The same with rows of buttons; empty rows fall out.
    #[must_use]
    pub fn with_buttons(self, rows: impl IntoIterator<Item = Vec<Button>>) -> Self {
        let rows: Vec<_> = rows.into_iter().filter(|row| !row.is_empty()).collect();
        let keyboard = if rows.is_empty() {
            Keyboard::Bare
        } else {
            Keyboard::Buttons(rows)
        };
        Self { keyboard, ..self }
    }
}
