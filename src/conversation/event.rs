//! Owns what can reach a patient's conversation, and what it answers. It must not know Telegram's types.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::almanac::local_time::{Evening, Zone};
use crate::patient::Patient;
use crate::patient::companion::Companion;
use crate::patient::fact::{Entry, Fact};
use crate::patient::infusion::InfusionDraft;
use crate::patient::profile::Language;
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry;
use crate::protocol::lab_file::{Found, Orders};
use crate::protocol::panel::{LabValue, Panel};
use crate::text::Text;
use crate::text::post::{Post, Slot};
use crate::text::press::Press;

use super::discreet::Veiled;
use super::heard::Heard;

/// Everything that happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// They wrote something, a command or free text.
    Said {
        /// Their words, as typed.
        text: String,
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They wrote something beside what cannot be looked into: a picture, a recording.
    SaidBeside {
        /// Their words, as typed.
        text: String,
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They changed a message of theirs.
    Edited {
        /// Telegram's number of it; `None` for one that was not their own words.
        message_id: Option<i64>,
        /// The words it has now.
        text: String,
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They wrote more than Telegram lets anybody write.
    SaidTooMuch {
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They passed on what may be somebody else's.
    Forwarded {
        /// The words, if it has any.
        text: String,
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They tapped a button.
    Pressed {
        /// What it means; `None` for data that no button of ours carries.
        press: Option<Press>,
    },
    /// They shared their place; only its zone is left of it.
    SharedPlace {
        /// The zone; `None` on the high seas of our data.
        zone: Option<Zone>,
    },
    /// A sticker, a photo, a voice message.
    SentSomethingElse,
    /// A file is on its way: what is in it follows as [`Event::SentFile`].
    FileComes {
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// A file, fetched if it was small enough.
    SentFile {
        /// What is in it.
        contents: FileContents,
    },
    /// They blocked the bot, or their account is gone.
    WentSilent,
    /// They unblocked it.
    CameBack,
    /// A post expired before it could be sent.
    Undelivered {
        /// Where it would have stood.
        slot: Slot,
    },
    /// The database was filled from a copy.
    Restored {
        /// When the copy was made.
        from: DateTime<Utc>,
    },
    /// A file that was asked for cannot be made.
    FileNotMade,
    /// Nobody listened for a while: taps on what was asked before that instant may never come.
    TapsLost {
        /// The instant.
        before: DateTime<Utc>,
    },
    /// An hour struck, or may have: the core looks for itself.
    Woke,
    /// The same by a clock that nobody has confirmed: what is asked tonight and not late is asked, and nothing else is
    /// decided.
    WokeInDoubt,
    /// The clock is right, and the diary may hold lines of a future that did not come.
    ClockSetRight,
}

/// What came of a file that a patient sent. It concerns them alone, so it is not printed.
#[derive(Clone, PartialEq, Eq)]
pub enum FileContents {
    /// Text, within the bounds of what is read.
    Text(String),
    /// More than that.
    TooLarge,
    /// No text at all: a picture, a PDF.
    NotText,
    /// It could not be fetched.
    OutOfReach,
}

impl std::fmt::Debug for FileContents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::TooLarge => "TooLarge",
            Self::NotText => "NotText",
            Self::OutOfReach => "OutOfReach",
        })
    }
}

/// All that is kept of a patient between events.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// The fold of their diary.
    pub patient: Patient,
    /// Where the talk stands.
    pub dialogue: Dialogue,
    /// §7: what neutral lines stand for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub veiled: Vec<Veiled>,
    /// What was said lately, so that an edit of it is recognised.
    #[serde(default, skip_serializing_if = "Heard::is_empty")]
    pub heard: Heard,
    /// Files whose results wait to be confirmed.
    #[serde(default, skip_serializing_if = "LabFiles::is_untouched")]
    pub files: LabFiles,
}

/// The files that a patient sent. They wait beside the dialogue, so that nothing else that is said loses them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LabFiles {
    /// How many there were: each has its own number, so that an old button never means a new file.
    pub seen: u32,
    /// Those that wait for the patient's word, oldest first; nothing of them is in the diary yet.
    pub waiting: Vec<WaitingFile>,
}

impl LabFiles {
    fn is_untouched(&self) -> bool {
        *self == Self::default()
    }
}

/// A file whose results wait to be confirmed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WaitingFile {
    /// Which file its buttons mean.
    pub id: u32,
    /// How the patient is told which file it is, counted among those that wait.
    pub number: u8,
    /// Both readings, until it is known whether day or month stands first.
    pub order: Option<Orders>,
    /// What it holds; empty while the order is open.
    pub found: Found,
}

/// What an event needs of the diary beyond the record that is loaded anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recall {
    /// Nothing: the common case.
    Nothing,
    /// This one line.
    Line(u32),
    /// All of it; only where the patient asked to see it.
    Diary,
}

impl Recall {
    /// The lines it asks for, of a diary at hand.
    #[must_use]
    pub fn of(self, diary: &[Entry]) -> Vec<Entry> {
        diary
            .iter()
            .filter(|entry| match self {
                Self::Nothing => false,
                Self::Line(seq) => entry.seq == seq,
                Self::Diary => true,
            })
            .cloned()
            .collect()
    }
}

/// A typed answer that is waited for. Buttons need none: they carry their own state.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Dialogue {
    /// Nothing is waited for.
    #[default]
    Idle,
    /// A new value for a setting.
    Changing(Question),
    /// Whether it is that time in this zone.
    ConfirmingZone {
        /// The zone.
        zone: Zone,
    },
    /// When the dose of this evening was taken.
    TakenTime {
        /// Which evening.
        evening: Evening,
    },
    /// The day of the next blood test.
    TestDate,
    /// An infusion, as far as it is told.
    Infusion(InfusionDraft),
    /// The days of a pause.
    PauseDates,
    /// E12: the tablets that are left.
    Stock,
    /// E13: the hour of a companion.
    Companion(Companion),
    /// Initials for papers.
    Initials,
    /// Blood draws out of a file that came before files waited in [`State::files`].
    LabFile(Vec<Panel>),
    /// A lab entry with open questions, or one that is guided step by step.
    Labs(OpenEntry),
    /// The right value, or the right day, of the results of a diary line.
    FixingLab {
        /// The line.
        seq: u32,
        /// What is wrong in it.
        fixing: Fixing,
    },
    /// The name of the laboratory that drew blood that day.
    NamingLaboratory {
        /// The day of the draw.
        drawn_on: NaiveDate,
    },
    /// One of these, but something else was put to the patient since: what it holds is kept, and words answer it only
    /// where they can mean nothing else. Asked once more, it is itself again.
    Interrupted {
        /// The older question.
        held: Box<Dialogue>,
        /// When something else was asked.
        since: DateTime<Utc>,
    },
}

impl Dialogue {
    /// What is waited for, also where something else was asked since.
    #[must_use]
    pub fn held(&self) -> &Self {
        match self {
            Self::Interrupted { held, .. } => held.held(),
            Self::Idle
            | Self::Changing(_)
            | Self::ConfirmingZone { .. }
            | Self::TakenTime { .. }
            | Self::TestDate
            | Self::Infusion(_)
            | Self::PauseDates
            | Self::Stock
            | Self::Companion(_)
            | Self::Initials
            | Self::LabFile(_)
            | Self::Labs(_)
            | Self::FixingLab { .. }
            | Self::NamingLaboratory { .. } => self,
        }
    }
}

/// Lab values of which some are still unclear. What was understood is in the diary already; when all is
/// settled, that line is retracted and one whole panel written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenEntry {
    /// The diary line of what was understood so far, if anything was.
    pub seq: Option<u32>,
    /// When the blood was drawn.
    pub drawn_on: NaiveDate,
    /// What was understood or settled.
    pub values: Vec<LabValue>,
    /// What is open; the first is being asked.
    pub questions: Vec<lab_entry::Question>,
    /// Where it stands, if it is guided.
    #[serde(default)]
    pub guided: Option<Guided>,
    /// Whether it corrects results that were answered to before.
    #[serde(default)]
    pub corrects: bool,
    /// Whether a day was told that cannot be the draw's, so that the day is asked before the step is named.
    #[serde(default)]
    pub day_open: bool,
}

/// Where a guided lab entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guided {
    /// What is asked once no question is open.
    pub step: GuidedStep,
}

/// What a guided lab entry asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GuidedStep {
    /// When was the blood drawn? By buttons.
    Day,
    /// … typed.
    OtherDay,
    /// This value, or the first after it that is still worth asking for.
    Value(Analyte),
    /// Nothing more.
    Over,
}

/// What is wrong in results that were noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fixing {
    /// The value of this analyte.
    Value(Analyte),
    /// The day of the draw.
    Day,
}

/// What is asked at the beginning, and again from /settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// §1.
    Consent,
    /// §2.
    Gate,
    /// Where?
    Place,
    /// The usual end of dinner?
    Dinner,
    /// Bedtime?
    Bedtime,
    /// Iron at present?
    Iron,
    /// … since when?
    IronSince,
    /// … how strong?
    Strength,
    /// … how many?
    Tablets,
    /// E2.
    MealGap,
    /// E8.
    Nudges,
    /// N.
    CheckInTime,
    /// Which language?
    Language,
}

/// What an event brings about.
#[derive(Clone, Debug, PartialEq)]
pub struct Reaction {
    /// What to remember.
    pub facts: Vec<Fact>,
    /// Where the talk stands now.
    pub dialogue: Dialogue,
    /// What to say.
    pub posts: Vec<Post>,
    /// §7: what the neutral lines among it stand for.
    pub veiled: Vec<Veiled>,
    /// The files that wait.
    pub files: LabFiles,
    /// What to show over the tapped button.
    pub notice: Option<Notice>,
    /// Slots whose tapped message is the living one from now on.
    pub tapped: Option<Slot>,
    /// Delete everything of this patient; nothing else of the reaction happens but the notice.
    pub forget: bool,
}

/// A line shown over a tapped button.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// The line.
    pub text: Text,
    /// In whose language.
    pub language: Language,
    /// Whether it stays until it is closed.
    pub stays: bool,
}
