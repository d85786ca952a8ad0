//! What the page needs of whoever opens it: worlds, their clocks and what is due in them. It shows nothing and answers no
//! request.

use std::future::Future;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::super::world::Telegram;

/// Opens worlds for the page.
pub trait Backstage: Send + Sync + 'static {
    /// The worlds it opens.
    type Scene: Scene;

    /// The stories that a world can begin with. The first is the one without a past.
    fn stories(&self) -> Vec<Story>;

    /// Opens a world that begins with this story, for a visitor whose client speaks `language`, in `zone`.
    ///
    /// # Errors
    /// There is no such story, or the world cannot be opened.
    fn open(
        &self,
        story: &str,
        language: &str,
        zone: &str,
    ) -> impl Future<Output = Result<Self::Scene, Refused>> + Send;
}

/// One world: a Telegram with the bot in it, and its time.
pub trait Scene: Clone + Send + Sync + 'static {
    /// Its Telegram.
    fn telegram(&self) -> &Telegram;

    /// The people in it whose past was played, by their numbers and first names. The first one's tab opens.
    fn cast(&self) -> Vec<(i64, String)>;

    /// What its clock shows, whenever that changes.
    fn face(&self) -> watch::Receiver<Face>;

    /// What the clocks on a person's wall show at an instant.
    fn wall(&self, person: i64, at: DateTime<Utc>) -> NaiveDateTime;

    /// A person's zone is this until they have told the bot another one.
    fn assume_zone(&self, person: i64, zone: &str);

    /// What has happened to a person and what is due.
    fn timeline(&self, person: i64) -> impl Future<Output = Timeline> + Send;

    /// Moves the clock, and returns when it has arrived.
    ///
    /// # Errors
    /// Nothing is due, or the world is at its end.
    fn turn(&self, person: i64, turn: Turn) -> impl Future<Output = Result<(), Refused>> + Send;

    /// Ends the world.
    fn close(self) -> impl Future<Output = ()> + Send;
}

/// A story as the page offers it.
#[derive(Clone, Debug, Serialize)]
pub struct Story {
    /// Its name on the wire.
    pub key: &'static str,
    /// A few words.
    pub title: &'static str,
    /// A sentence.
    pub about: &'static str,
}

/// What a clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// The instant.
    pub now: DateTime<Utc>,
    /// How many times faster than the machine's it runs.
    pub speed: u32,
    /// It is on a journey.
    pub travelling: bool,
}

/// How the clock is to be moved. It only goes forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// By this much.
    By(TimeDelta),
    /// To the next thing that the bot says by itself.
    NextDue,
    /// To the next day's early evening, by the person's wall.
    TomorrowEvening,
    /// To this time on the person's wall.
    To(NaiveDateTime),
    /// On and on, this many times faster than the machine's clock; 1 is everyday life again.
    Play {
        /// How many times faster.
        speed: u32,
        /// It stops when the bot writes.
        until_word: bool,
    },
    /// To a halt, wherever it is.
    Halt,
}

/// Why something is not done. The page has the words for it, in each of its languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// The chat was closed, maybe in another window.
    NoSuchTab,
    /// Nobody knows this story.
    NoSuchStory,
    /// A message is empty or longer than Telegram takes.
    TextLength,
    /// The message or its button is not there any more.
    NoSuchButton,
    /// The message is not there any more, or is somebody else's.
    NoSuchMessage,
    /// No such degrees on this earth.
    NoSuchPlace,
    /// Time does not go back.
    OnlyForward,
    /// A journey of years.
    TooFar,
    /// The bot has nothing to say by itself yet.
    NothingDue,
    /// Something of the world itself is broken; the log says what.
    WorldFails,
}

/// A person's past and future, soonest last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline {
    /// Their zone, if the bot knows it.
    pub zone: Option<String>,
    /// What happened.
    pub past: Vec<Row>,
    /// What is due.
    pub due: Vec<Row>,
}

/// A line of a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// When, by the person's wall.
    pub at: NaiveDateTime,
    /// Chooses the sign beside it.
    pub kind: String,
    /// What, in a few words.
    pub text: String,
}
