//! Owns the files that are made of a diary, for people and for machines: one recipe in, one file out.
//! It must not read a clock, touch IO or keep anything: making a file again gives the same file.
//!
//! How to add one: a variant of [`Attachment`], an arm in [`make`], and a post [`with_file`] in a dialogue.
//!
//! [`with_file`]: crate::text::post::Post::with_file

pub mod chart;
mod csv;
mod desk;
pub mod export;
pub mod fhir;
mod file;
mod ink;
pub mod letter;
pub mod lettering;
pub mod paper;
pub mod raster;
pub mod report;
pub mod scene;
pub mod tables;

use crate::text::attachment::Attachment;
pub use crate::text::attachment::Look;
pub use file::{File, NotMade, Source};

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
