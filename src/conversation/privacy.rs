//! Owns /privacy, /export and /forget. What is kept and where is the store's; here it is only said.

use crate::text::Text;
use crate::text::attachment::Attachment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::talk::Talk;

/// /privacy.
pub(super) fn explain(talk: &mut Talk) {
    talk.aside([Text::Privacy]);
}

/// /export: everything that is kept. Also before consent: it is theirs.
pub(super) fn export(talk: &mut Talk) {
    for (caption, file) in [
        (Text::ExportJson, Attachment::ExportJson),
        (Text::ExportDiary, Attachment::ExportDiary),
        (Text::ExportEvenings, Attachment::ExportEvenings),
        (Text::ExportLabs, Attachment::ExportLabs),
    ] {
        talk.post(Post::reply(Slot::Aside, [caption]).with_file(file));
    }
}

/// A file that was asked for cannot be made.
pub(super) fn file_not_made(talk: &mut Talk) {
    if talk.is_known() {
        talk.aside([Text::FileNotMade]);
    }
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
