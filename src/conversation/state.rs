//! Owns what is kept of a patient between events, and what an event brings about. It must not say anything.

pub mod heard;
pub mod open_entry;
pub mod question;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::{Evening, Zone};
use crate::conversation::state::heard::Heard;
use crate::conversation::state::open_entry::{Fixing, OpenEntry};
use crate::conversation::state::question::Question;
use crate::patient::Patient;
use crate::patient::companion::Companion;
use crate::patient::fact::{Entry, Fact};
use crate::patient::infusion::InfusionDraft;
use crate::patient::profile::Language;
use crate::protocol::lab_file::{Found, Orders};
use crate::protocol::panel::Panel;
use crate::text::Text;
use crate::text::post::{Post, Slot};

/// The words of a prompt that went out as a neutral line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Veiled {
    /// The length of the diary when it went out.
    pub facts: u32,
    /// Its place among the prompts of that moment.
    pub place: u8,
    /// What it says.
    pub post: Post,
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
    /// Their last words were not understood: what is said then is not said twice in a row.
    #[serde(default, skip_serializing_if = "is_false")]
    pub missed: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes what it asks about by reference"
)]
const fn is_false(flag: &bool) -> bool {
    !*flag
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
    /// W: what is asked of a medicine that can augment.
    Augmenting(Augmenting),
    /// Whether what was heard is right.
    Confirming {
        /// What a yes does, as its button carries it.
        press: String,
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

/// W: what is asked of a medicine that can augment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Augmenting {
    /// Since when it is taken.
    Since,
    /// In which dose.
    Dose,
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
            | Self::NamingLaboratory { .. }
            | Self::Augmenting(_)
            | Self::Confirming { .. } => self,
        }
    }
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
    /// Whether their last words were not understood.
    pub missed: bool,
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
