//! The patient's side of the chat: every keyboard that ever stood in it can still be tapped by a finger that was
//! faster than the edit, or that scrolls far up.

use std::collections::VecDeque;

use stillnight::text::post::{Keyboard, Manner, Post, Slot};
use stillnight::text::press::Press;

/// So many keyboards can be scrolled back to.
const SEEN: usize = 60;

#[derive(Debug, Default)]
pub struct Chat {
    /// The living message of each slot, and whether anything can be tapped there.
    living: Vec<(Slot, bool)>,
    keyboards: VecDeque<Vec<Press>>,
}

impl Chat {
    /// A post arrives; what can be tapped on it, and whether it asks for a place.
    pub fn take(&mut self, post: &Post) -> (Vec<Press>, bool) {
        let presses: Vec<Press> = match &post.keyboard {
            Keyboard::Buttons(rows) => rows
                .iter()
                .flatten()
                .map(|button| button.press.clone())
                .collect(),
            Keyboard::Bare | Keyboard::SharePlace | Keyboard::RemoveSharePlace => Vec::new(),
        };
        // E16: what is deleted, or would change what is not there, leaves nothing to tap.
        let stands = self.living.iter().any(|(slot, _)| *slot == post.slot);
        match post.manner {
            Manner::Remove => {
                self.living.retain(|(slot, _)| *slot != post.slot);
                return (Vec::new(), false);
            }
            Manner::Fold if !stands => return (Vec::new(), false),
            Manner::Fold => self.living.retain(|(slot, _)| *slot != post.slot),
            Manner::Fresh | Manner::Edit | Manner::Replace => {}
        }
        if post.slot != Slot::Aside {
            if post.manner != Manner::Edit || !presses.is_empty() {
                self.living.retain(|(slot, _)| *slot != post.slot);
            }
            let place = post.keyboard == Keyboard::SharePlace;
            self.living.push((post.slot, place || !presses.is_empty()));
            if self.living.len() > SEEN {
                self.living.remove(0);
            }
        }
        if !presses.is_empty() {
            self.keyboards.push_back(presses.clone());
            if self.keyboards.len() > SEEN {
                self.keyboards.pop_front();
            }
        }
        (presses, post.keyboard == Keyboard::SharePlace)
    }

    /// Whether a question still stands there to be answered.
    pub fn asks(&self) -> bool {
        self.living.iter().any(|(_, open)| *open)
    }

    /// A slot that something stands in.
    pub fn slot(&self, at: usize) -> Option<Slot> {
        let place = at.checked_rem(self.living.len())?;
        self.living.get(place).map(|(slot, _)| *slot)
    }

    /// A keyboard of the past.
    pub fn keyboard(&self, at: usize) -> Option<&Vec<Press>> {
        let place = at.checked_rem(self.keyboards.len())?;
        self.keyboards.get(place)
    }
}
