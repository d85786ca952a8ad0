//! A chat as a phone shows it: what stands there, what can be tapped, and since when.

use chrono::{DateTime, Utc};

use stillnight::text::post::{Keyboard, Manner, Post, Slot};
use stillnight::text::press::Press;

/// A message that stands in the chat.
#[derive(Clone, Debug)]
pub struct Message {
    pub slot: Slot,
    pub words: String,
    pub presses: Vec<Press>,
    /// When it came; what changes keeps that.
    pub came: DateTime<Utc>,
}

#[derive(Clone, Debug, Default)]
pub struct Chat {
    pub messages: Vec<Message>,
    /// How many messages came, changes not counted.
    pub came: usize,
}

impl Chat {
    pub fn take(&mut self, post: &Post, words: &str, now: DateTime<Utc>) {
        let presses = match &post.keyboard {
            Keyboard::Buttons(rows) => rows.iter().flatten().map(|one| one.press.clone()).collect(),
            Keyboard::Bare | Keyboard::SharePlace | Keyboard::RemoveSharePlace => Vec::new(),
        };
        let message = Message {
            slot: post.slot,
            words: words.to_owned(),
            presses,
            came: now,
        };
        let living = self
            .messages
            .iter()
            .rposition(|one| one.slot == post.slot && post.slot != Slot::Aside);
        match (post.manner, living) {
            (Manner::Fold | Manner::Remove, None) => {}
            (Manner::Remove, Some(at)) => {
                self.messages.remove(at);
            }
            (Manner::Edit | Manner::Fold, Some(at)) => {
                let came = self.messages[at].came;
                self.messages[at] = Message { came, ..message };
            }
            (Manner::Replace, Some(at)) => {
                self.messages.remove(at);
                self.comes(message);
            }
            (Manner::Fresh, Some(at)) => {
                self.messages[at].presses.clear();
                self.comes(message);
            }
            (Manner::Fresh | Manner::Edit | Manner::Replace, None) => self.comes(message),
        }
    }

    fn comes(&mut self, message: Message) {
        self.came += 1;
        self.messages.push(message);
    }
}
