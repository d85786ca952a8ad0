//! Owns /export: everything that is kept of a patient, as JSON for machines. It must not choose what to leave out:
//! a new kind of fact appears by itself.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::patient::Patient;
use crate::patient::fact::Entry;
use crate::text::attachment::Look;

use super::file::{File, NotMade, Source};

/// Raised when a reader of an older export would be misled.
const FORMAT_VERSION: u16 = 1;

/// What is longer is written without line breaks and spaces: it has to fit into what Telegram takes.
const READABLE_BYTES: usize = 5 * 1000 * 1000;

/// The whole export.
#[derive(Serialize)]
struct Export<'a> {
    format: &'static str,
    version: u16,
    exported_at: DateTime<Utc>,
    telegram_id: i64,
    /// How many of the oldest lines are missing, because the diary is longer than a file may be.
    #[serde(skip_serializing_if = "is_none_left_out")]
    older_lines_left_out: u32,
    /// Every line of the diary; instants are in UTC, evenings run from noon to noon of the patient's zone.
    diary: &'a [Entry],
    /// What the diary comes to: settings, regimen, the last evenings and panels, tests ahead.
    summary: &'a Patient,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
const fn is_none_left_out(lines: &u32) -> bool {
    *lines == 0
}

/// Everything as JSON.
///
/// # Errors
/// [`NotMade`] if a value cannot be written.
pub fn json(source: &Source<'_>) -> Result<File, NotMade> {
    let export = Export {
        format: "stillnight-export",
        version: FORMAT_VERSION,
        exported_at: source.now,
        telegram_id: source.patient_id,
        older_lines_left_out: source.diary.first().map_or(0, |oldest| oldest.seq),
        diary: source.diary,
        summary: source.patient,
    };
    // serde_json's own words may quote a value.
    let not_made = |_| NotMade("the diary as JSON");
    let mut bytes = serde_json::to_vec(&export).map_err(not_made)?;
    if bytes.len() <= READABLE_BYTES {
        bytes = serde_json::to_vec_pretty(&export).map_err(not_made)?;
    }
    Ok(File {
        name: format!("stillnight-{}.json", today(source)),
        media_type: "application/json",
        look: Look::Document,
        bytes,
    })
}

/// The day of the export where the patient is.
pub(super) fn today(source: &Source<'_>) -> NaiveDate {
    source.patient.zone.map_or_else(
        || source.now.date_naive(),
        |zone| zone.local(source.now).date(),
    )
}
