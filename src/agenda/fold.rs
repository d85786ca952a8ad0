//! Owns when an evening becomes one line in the chat (E16): at its noon, and at the noon after something more was said
//! of it. It must not know what the line says.

use chrono::{DateTime, Utc};

use crate::calendar::local_time::Evening;

use super::due::{Due, Ready, What};

/// The folding of this evening, if anything of it stands in the chat.
pub(super) fn due(ready: &Ready<'_>, evening: Evening) -> Option<Due> {
    let record = ready.patient.evenings.get(&evening)?;
    let at = match record.folded {
        None if record.was_talked_about() => evening.ends(ready.zone),
        None => return None,
        Some(folded) => Evening::of(ready.zone, folded.open_since?).ends(ready.zone),
    };
    Some(Due {
        at,
        what: What::Fold { evening },
        expires: DateTime::<Utc>::MAX_UTC,
    })
}
