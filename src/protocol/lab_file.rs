//! Reads results that come as a file: FHIR in all its containers, or a table. It must not store anything, and whatever a
//! stranger puts into a file ends as values to be confirmed, as a question, or as a refusal.

mod cell;
mod day;
mod decode;
mod fhir;
mod finding;
mod found;
mod gather;
mod heading;
mod identity;
mod loinc;
mod name;
mod table;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use day::{Order, When};
use finding::Finding;

pub use decode::text_of;
pub use found::{Found, Orders, Read, Reader, Refused, Remark, Two, Unread};

/// The largest file that is read.
pub const MOST_BYTES: usize = 256 * 1024;
/// Deeper nesting than this no honest file has.
const MOST_LEVELS: usize = 32;
/// What a file holds.
///
/// # Errors
/// [`Refused`] where there is nothing to confirm.
pub fn read(text: &str, reader: &Reader) -> Result<Read, Refused> {
    let text = text.trim_start_matches('\u{feff}').trim();
    // Two-byte encodings become longer in ours; the file itself was measured when it came.
    if text.len() > MOST_BYTES * 2 {
        return Err(Refused::Hostile);
    }
    if text.starts_with(['{', '[']) {
        if nesting(text) > MOST_LEVELS {
            return Err(Refused::Hostile);
        }
        let findings = fhir::findings(text, reader)?;
        return some(gather::gather(&findings, None, reader.today)).map(Read::Clear);
    }
    let table = table::read(text, reader)?;
    let found = |order| {
        let mut found = gather::gather(&table.findings, order, reader.today);
        if table.report_day {
            found.remarks.insert(0, Remark::ReportDay);
        }
        found
    };
    match (table.order, either(&table.findings)) {
        (None, Some((day, month))) => {
            let (day_first, month_first) =
                (found(Some(Order::DayFirst)), found(Some(Order::MonthFirst)));
            some(day_first.clone())?;
            Ok(Read::WhichOrder(Orders {
                day,
                month,
                day_first,
                month_first,
            }))
        }
        (order, _) => some(found(order)).map(Read::Clear),
    }
}

/// A day that can be read in two ways, of a value that can be read.
fn either(findings: &[Finding]) -> Option<(NaiveDate, NaiveDate)> {
    findings.iter().find_map(|finding| match finding.when {
        When::Either {
            day_first,
            month_first,
            ..
        } if finding.value.is_ok() => Some((day_first, month_first)),
        When::Either { .. } | When::On(..) | When::Unknown => None,
    })
}

fn some(found: Found) -> Result<Found, Refused> {
    if found.draws.is_empty() && found.asks.is_empty() {
        return Err(Refused::NoValues(found.remarks));
    }
    Ok(found)
}

/// How deep brackets are nested, outside of texts; looked at before anything is built from them.
fn nesting(json: &str) -> usize {
    let (mut level, mut deepest) = (0usize, 0usize);
    let (mut quoted, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                level += 1;
                deepest = deepest.max(level);
            }
            b'}' | b']' if !quoted => level = level.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
