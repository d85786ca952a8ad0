//! Owns what can reach a patient's conversation. It must not know Telegram's types.

use chrono::{DateTime, Utc};

use crate::calendar::local_time::Zone;
use crate::patient::profile::Language;
use crate::text::post::Slot;
use crate::text::press::Press;

/// Everything that happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// They wrote something, a command or free text.
    Said {
        /// Their words, as typed.
        text: String,
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They wrote something beside what cannot be looked into: a picture, a recording.
    SaidBeside {
        /// Their words, as typed.
        text: String,
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They changed a message of theirs.
    Edited {
        /// Telegram's number of it; `None` for one that was not their own words.
        message_id: Option<i64>,
        /// The words it has now.
        text: String,
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They wrote more than Telegram lets anybody write.
    SaidTooMuch {
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They passed on what may be somebody else's.
    Forwarded {
        /// The words, if it has any.
        text: String,
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// They tapped a button.
    Pressed {
        /// What it means; `None` for data that no button of ours carries.
        press: Option<Press>,
    },
    /// They shared their place; only its zone is left of it.
    SharedPlace {
        /// The zone; `None` on the high seas of our data.
        zone: Option<Zone>,
    },
    /// A sticker, a photo, a voice message.
    SentSomethingElse,
    /// A file is on its way: what is in it follows as [`Event::SentFile`].
    FileComes {
        /// The language that Telegram says their app has.
        language: Language,
    },
    /// A file, fetched if it was small enough.
    SentFile {
        /// What is in it.
        contents: FileContents,
    },
    /// They blocked the bot, or their account is gone.
    WentSilent,
    /// They unblocked it.
    CameBack,
    /// A post expired before it could be sent.
    Undelivered {
        /// Where it would have stood.
        slot: Slot,
    },
    /// The database was filled from a copy.
    Restored {
        /// When the copy was made.
        from: DateTime<Utc>,
    },
    /// A file that was asked for cannot be made.
    FileNotMade,
    /// Nobody listened for a while: taps on what was asked before that instant may never come.
    TapsLost {
        /// The instant.
        before: DateTime<Utc>,
    },
    /// An hour struck, or may have: the core looks for itself.
    Woke,
    /// The same by a clock that nobody has confirmed: what is asked tonight and not late is asked, and nothing else is
    /// decided.
    WokeInDoubt,
    /// The clock is right, and the diary may hold lines of a future that did not come.
    ClockSetRight,
}

/// What came of a file that a patient sent. It concerns them alone, so it is not printed.
#[derive(Clone, PartialEq, Eq)]
pub enum FileContents {
    /// Text, within the bounds of what is read.
    Text(String),
    /// More than that.
    TooLarge,
    /// No text at all: a picture, a PDF.
    NotText,
    /// It could not be fetched.
    OutOfReach,
}

impl std::fmt::Debug for FileContents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::TooLarge => "TooLarge",
            Self::NotText => "NotText",
            Self::OutOfReach => "OutOfReach",
        })
    }
}
