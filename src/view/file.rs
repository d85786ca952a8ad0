//! Owns what goes into a file and what comes out. It must not make any.

use chrono::{DateTime, NaiveDate, Utc};

use crate::patient::Patient;
use crate::patient::fact::Entry;
use crate::patient::profile::Language;
use crate::text::attachment::Look;

/// All that a file is made of.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Telegram's number of the patient.
    pub patient_id: i64,
    /// The whole diary, in order.
    pub diary: &'a [Entry],
    /// Its fold.
    pub patient: &'a Patient,
    /// The language that the post is read in.
    pub language: Language,
    /// When the post is sent.
    pub now: DateTime<Utc>,
}

/// A file ready to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    /// What it is called on the patient's phone.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// How Telegram shows it.
    pub look: Look,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What is in a file concerns its patient alone, so it is not printed.
impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("look", &self.look)
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// A file that could not be made. It says where, never with what of the patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a file could not be made: {0}")]
pub struct NotMade(pub &'static str);

impl Source<'_> {
    /// The day where the patient is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.patient
            .zone
            .map_or_else(|| self.now.date_naive(), |zone| zone.local(self.now).date())
    }
}
