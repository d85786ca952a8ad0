//! Owns /privacy, /export and /forget. What is kept and where is the store's; here it is only said.

use chrono::{DateTime, TimeDelta, Utc};

use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::attachment::{Attachment, MOST_LINES};
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::talk::Talk;

/// How long somebody is kept who agreed to nothing.
const STRANGERS_KEPT: TimeDelta = TimeDelta::days(7);

/// /privacy.
pub(super) fn explain(talk: &mut Talk) {
    talk.aside([Text::Privacy]);
}

/// A diary that is longer than a file holds goes into it with its newest lines, and that is said.
fn say_what_is_left_out(talk: &mut Talk) {
    if talk.patient.facts > MOST_LINES {
        talk.aside([Text::ExportNewest { lines: MOST_LINES }]);
    }
}

/// /export: everything that is kept; /export fhir: the same for other health software. Also before consent: it is
/// theirs.
pub(super) fn export(talk: &mut Talk, arguments: &str) {
    say_what_is_left_out(talk);
    if arguments.eq_ignore_ascii_case("fhir") {
        let post = Post::reply(Slot::Aside, [Text::ExportFhir]);
        return talk.post(post.with_file(Attachment::ExportFhir));
    }
    for (caption, file) in [
        (Text::ExportJson, Attachment::ExportJson),
        (Text::ExportDiary, Attachment::ExportDiary),
        (Text::ExportEvenings, Attachment::ExportEvenings),
        (Text::ExportLabs, Attachment::ExportLabs),
    ] {
        talk.post(Post::reply(Slot::Aside, [caption]).with_file(file));
    }
}

/// Somebody who looked in, agreed to nothing and did not come back: nothing of them is kept for long.
pub(super) fn is_long_gone(talk: &Talk) -> bool {
    let noted_at = talk.patient.noted_at;
    talk.patient.is_stranger()
        && noted_at.is_some_and(|noted_at| talk.now - noted_at >= STRANGERS_KEPT)
}

/// A file that was asked for cannot be made.
pub(super) fn file_not_made(talk: &mut Talk) {
    if talk.is_known() {
        talk.aside([Text::FileNotMade]);
    }
}

/// The database was filled from a copy. What fell due since then was sent already; what was told is missing.
pub(super) fn restored(talk: &mut Talk, from: DateTime<Utc>) {
    talk.note(Fact::Restored { from });
    if talk.patient.enrolled_at.is_none() || talk.patient.silent {
        return;
    }
    let local = talk
        .zone()
        .map_or_else(|| from.naive_utc(), |zone| zone.local(from));
    talk.aside([Text::RestoredFrom {
        date: local.date(),
        time: local.time(),
    }]);
}

/// /forget: asked once more, for there is no way back.
pub(super) fn ask_forget(talk: &mut Talk) {
    let forget = Button::new(Text::ButtonForget, Press::Forget(true));
    let keep = Button::new(Text::ButtonKeep, Press::Forget(false));
    talk.reply(
        Post::reply(Slot::Forget, [Text::ForgetQuestion]).with_buttons([vec![forget], vec![keep]]),
    );
}

pub(super) fn forget_pressed(talk: &mut Talk, confirmed: bool) {
    if confirmed {
        talk.notice_that_stays(Text::Forgotten);
        talk.forget();
    } else {
        talk.reply(Post::reply(Slot::Forget, [Text::ForgetKept]));
    }
}
