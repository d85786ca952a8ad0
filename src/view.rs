//! Owns the files that are made of a diary, for people and for machines: one recipe in, one file out.
//! It must not read a clock, touch IO or keep anything: making a file again gives the same file.
//!
//! How to add one: a variant of [`Attachment`], an arm in [`make`], and a post [`with_file`] in a dialogue.
//!
//! [`with_file`]: crate::text::post::Post::with_file

pub mod chart;
mod csv;
pub mod export;
pub mod fhir;
pub mod letter;
pub mod lettering;
pub mod paper;
pub mod raster;
pub mod report;
pub mod scene;
pub mod tables;

use chrono::{DateTime, NaiveDate, Utc};

use crate::patient::Patient;
use crate::patient::fact::Entry;
use crate::patient::profile::Language;
use crate::text::attachment::Attachment;
pub use crate::text::attachment::Look;

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

/// Makes the file of a recipe.
///
/// # Errors
/// [`NotMade`], which trying again would not change.
pub fn make(attachment: Attachment, source: &Source<'_>) -> Result<File, NotMade> {
    match attachment {
        Attachment::ExportJson => export::json(source),
        Attachment::ExportDiary => tables::diary(source),
        Attachment::ExportEvenings => Ok(tables::evenings(source)),
        Attachment::ExportLabs => Ok(tables::labs(source)),
        Attachment::Chart { span } => chart::picture(source, span),
        Attachment::Report { span } => report::pdf(source, span),
        Attachment::Letter { about } => letter::pdf(source, about),
        Attachment::ExportFhir => fhir::bundle(source),
    }
}

impl Source<'_> {
    /// The day where the patient is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.patient
            .zone
            .map_or_else(|| self.now.date_naive(), |zone| zone.local(self.now).date())
    }
}
