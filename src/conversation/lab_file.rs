//! Owns the talk about results that come as a file: what was found is shown, and only the patient's word puts it into
//! the diary. The reading is `protocol::lab_file`'s.

use crate::patient::fact::Fact;
use crate::protocol::lab_file::{self, Found, MOST_BYTES, Refused};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::enrol;
use super::event::{Dialogue, FileContents};
use super::labs;
use super::talk::Talk;

/// As many draws are shown in one message; the newest stand first.
const DRAWS_SHOWN: usize = 5;
/// As many values of each.
const VALUES_SHOWN: usize = 6;

/// A file came.
pub(super) fn came(talk: &mut Talk, contents: &FileContents) {
    if enrol::blocks(talk) {
        return enrol::insist(talk, Text::FinishFirst);
    }
    let text = match contents {
        FileContents::Text(text) => text,
        FileContents::TooLarge => {
            let kilobytes = u16::try_from(MOST_BYTES / 1024).unwrap_or(u16::MAX);
            return talk.aside([Text::FileTooLarge { kilobytes }]);
        }
        FileContents::NotText => return talk.aside([Text::FileNotOurs]),
        FileContents::OutOfReach => return talk.aside([Text::FileOutOfReach]),
    };
    match lab_file::read(text, talk.today()) {
        Ok(found) => ask(talk, found),
        Err(Refused::NoValues) => talk.aside([Text::FileNoValues]),
        Err(Refused::NotOurs | Refused::Hostile) => talk.aside([Text::FileNotOurs]),
    }
}

fn ask(talk: &mut Talk, found: Found) {
    let count = u16::try_from(found.draws.len()).unwrap_or(u16::MAX);
    let mut texts = vec![Text::FileFound { draws: count }];
    texts.extend(found.draws.iter().rev().take(DRAWS_SHOWN).map(|draw| {
        let values = draw.values();
        Text::FileDraw {
            drawn: draw.drawn_on,
            values: values.iter().take(VALUES_SHOWN).copied().collect(),
            more: u16::try_from(values.len().saturating_sub(VALUES_SHOWN)).unwrap_or(u16::MAX),
        }
    }));
    if found.left_out > 0 {
        texts.push(Text::FileLeftOut {
            count: found.left_out,
        });
    }
    texts.push(Text::FileQuestion);
    let yes = Button::new(Text::ButtonEnterFile, Press::LabFile(true));
    let no = Button::new(Text::ButtonLeaveFile, Press::LabFile(false));
    talk.dialogue = Dialogue::LabFile(found.draws);
    talk.reply(Post::reply(Slot::LabFile, texts).with_buttons([vec![yes, no]]));
}

pub(super) fn pressed(talk: &mut Talk, enter: bool) {
    let Dialogue::LabFile(draws) = std::mem::take(&mut talk.dialogue) else {
        return talk.notice(Text::ButtonStale);
    };
    if !enter {
        return talk.reply(Post::reply(Slot::LabFile, [Text::FileLeft]));
    }
    let count = u16::try_from(draws.len()).unwrap_or(u16::MAX);
    for panel in draws {
        talk.note(Fact::LabsReported { panel });
    }
    labs::step_now(
        talk,
        Slot::LabFile,
        vec![Text::FileEntered { draws: count }],
    );
}
