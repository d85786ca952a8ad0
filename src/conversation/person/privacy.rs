//! Owns /privacy, /export and /forget. What is kept and where is the store's; here it is only said.

use chrono::{DateTime, TimeDelta, Utc};

use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::attachment::{Attachment, MOST_LINES};
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use crate::conversation::turn::Turn;

/// How long somebody is kept who agreed to nothing.
const STRANGERS_KEPT: TimeDelta = TimeDelta::days(7);

/// /privacy.
pub(crate) fn explain(turn: &mut Turn) {
    turn.aside([Text::Privacy]);
}

/// A diary that is longer than a file holds goes into it with its newest lines, and that is said.
fn say_what_is_left_out(turn: &mut Turn) {
    if turn.patient.facts > MOST_LINES {
        turn.aside([Text::ExportNewest { lines: MOST_LINES }]);
    }
}

/// /export: everything that is kept; /export fhir: the same for other health software. Also before consent: it is
/// theirs.
pub(crate) fn export(turn: &mut Turn, arguments: &str) {
    say_what_is_left_out(turn);
    if arguments.eq_ignore_ascii_case("fhir") {
        let post = Post::reply(Slot::Aside, [Text::ExportFhir]);
        return turn.post(post.with_file(Attachment::ExportFhir));
    }
    for (caption, file) in [
        (Text::ExportJson, Attachment::ExportJson),
        (Text::ExportDiary, Attachment::ExportDiary),
        (Text::ExportEvenings, Attachment::ExportEvenings),
        (Text::ExportLabs, Attachment::ExportLabs),
    ] {
        turn.post(Post::reply(Slot::Aside, [caption]).with_file(file));
    }
}

/// Somebody who looked in, agreed to nothing and did not come back: nothing of them is kept for long.
pub(crate) fn is_long_gone(turn: &Turn) -> bool {
    let noted_at = turn.patient.noted_at;
    turn.patient.is_stranger()
        && noted_at.is_some_and(|noted_at| turn.now - noted_at >= STRANGERS_KEPT)
}

/// A file that was asked for cannot be made.
pub(crate) fn file_not_made(turn: &mut Turn) {
    if turn.is_known() {
        turn.aside([Text::FileNotMade]);
    }
}

/// The database was filled from a copy. What fell due since then was sent already; what was told is missing.
pub(crate) fn restored(turn: &mut Turn, from: DateTime<Utc>) {
    turn.note(Fact::Restored { from });
    if turn.patient.enrolled_at.is_none() || turn.patient.silent {
        return;
    }
    let local = turn
        .zone()
        .map_or_else(|| from.naive_utc(), |zone| zone.local(from));
    turn.aside([Text::RestoredFrom {
        date: local.date(),
        time: local.time(),
    }]);
}

/// /forget: asked once more, for there is no way back.
pub(crate) fn ask_forget(turn: &mut Turn) {
    let forget = Button::new(Text::ButtonForget, Press::Forget(true));
    let keep = Button::new(Text::ButtonKeep, Press::Forget(false));
    let export = Button::new(Text::ButtonExportFirst, Press::ExportFirst);
    let rows = [vec![export], vec![forget], vec![keep]];
    turn.reply(Post::reply(Slot::Forget, [Text::ForgetQuestion]).with_buttons(rows));
}

pub(crate) fn forget_pressed(turn: &mut Turn, confirmed: bool) {
    if confirmed {
        turn.notice_that_stays(Text::Forgotten);
        turn.forget();
    } else {
        turn.reply(Post::reply(Slot::Forget, [Text::ForgetKept]));
    }
}
