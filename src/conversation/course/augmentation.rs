//! Owns what is said when restless legs come earlier than they did (§7).

use crate::conversation::turn::Turn;
use crate::patient::augmentation;
use crate::text::Text;
use crate::text::post::{Post, Slot};

pub(crate) fn augmented(turn: &Turn) -> Option<Post> {
    let sign = augmentation::sign(&turn.patient, turn.tonight()?)?;
    let texts = [Text::Augmentation { sign }, Text::Disclaimer];
    Some(Post::reply(Slot::Augmentation, texts))
}
