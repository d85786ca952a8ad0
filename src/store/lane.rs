//! Owns the lanes of the outbox: each is claimed by itself and has its own share of a round, so that no crowd in one
//! of them holds up another. It must not know what a message says.

/// Which way out a message takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lane {
    /// It overtakes everything, its own patient's messages too.
    Safety,
    /// A patient waits for it.
    Answer,
    /// An hour struck.
    Prompt,
    /// Somebody waits for it who never agreed to anything.
    Stranger,
    /// It carries a file: slow to make and slow to send, so words of the same patient overtake it.
    File,
}

impl Lane {
    /// All of them, in the order in which they are served.
    pub const ALL: [Self; 5] = [
        Self::Safety,
        Self::Answer,
        Self::Prompt,
        Self::Stranger,
        Self::File,
    ];

    /// As it stands in the database. Rows of earlier releases know answers and prompts.
    #[must_use]
    pub const fn number(self) -> i32 {
        match self {
            Self::Safety => -1,
            Self::Answer => 0,
            Self::Prompt => 1,
            Self::Stranger => 2,
            Self::File => 3,
        }
    }

    /// The lane with this number; a number that no release wrote is the last one's.
    #[must_use]
    pub fn numbered(number: i32) -> Self {
        Self::ALL
            .into_iter()
            .find(|lane| lane.number() == number)
            .unwrap_or(Self::File)
    }
}

/// How many messages of each lane may be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// In [`Lane::Safety`].
    pub safety: i64,
    /// In [`Lane::Answer`].
    pub answers: i64,
    /// In [`Lane::Prompt`], those that soon lose their sense not counted: they may be as many once more.
    pub prompts: i64,
    /// In [`Lane::Stranger`].
    pub strangers: i64,
    /// In [`Lane::File`].
    pub files: i64,
}

impl Room {
    /// So many in each lane.
    #[must_use]
    pub const fn of(each: i64) -> Self {
        Self {
            safety: each,
            answers: each,
            prompts: each,
            strangers: each,
            files: each,
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_full(&self) -> bool {
        *self == Self::of(0)
    }
}
