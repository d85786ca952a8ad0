//! Owns the one way by which anything of a patient changes: state, diary, outbox and update in one transaction.
//! It must not hold that transaction across anything but the database.

mod write;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::error::StoreError;
use super::handle::Store;
use super::lane::Lane;
use super::sealed::Cell;

pub use write::CommitOutcome;
use write::{Batch, Ready, ReadyEntry, ReadyPost};

/// Posts of one commit share its version as the upper part of their number, so numbers grow and never come again.
const NUMBERS_A_VERSION: i64 = 1 << 16;

/// What an event brought about for one patient.
#[derive(Clone, Debug)]
pub struct Commit<S, E, P> {
    /// Whose.
    pub patient_id: i64,
    /// The version that was loaded; 0 for somebody new.
    pub expected_version: i64,
    /// What to remember.
    pub state: S,
    /// When to look again.
    pub wakes_at: Option<DateTime<Utc>>,
    /// Whether they blocked the bot, or are gone.
    pub is_silent: bool,
    /// When the oldest question was asked that still waits for an answer, if one does.
    pub asked_at: Option<DateTime<Utc>>,
    /// New lines of the diary.
    pub entries: Vec<NewEntry<E>>,
    /// Messages to send, in this order.
    pub posts: Vec<NewPost<P>>,
    /// A message that a slot lives in from now on.
    pub adopt: Option<Adopted>,
    /// The update that caused it, if one did.
    pub update_id: Option<i64>,
    /// A file to be fetched, as its own number and what is needed for that; sealed.
    pub wants: Option<(i64, Vec<u8>)>,
    /// The file that this answers: it waits no longer. Without it nothing is written.
    pub answers: Option<i64>,
    /// The instant that the event was handled at.
    pub seen_at: DateTime<Utc>,
}

/// A line for the diary.
#[derive(Clone, Debug)]
pub struct NewEntry<E> {
    /// Its place in the diary.
    pub seq: u32,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// The line; sealed.
    pub payload: E,
}

/// A message for the outbox.
#[derive(Clone, Debug)]
pub struct NewPost<P> {
    /// What it is for; kept as a keyed hash.
    pub slot: String,
    /// Whether unsent messages in the same slot stay beside it, but for one that says the very same. If not, this one
    /// takes their place.
    pub keeps_company: bool,
    /// Which way it takes.
    pub lane: Lane,
    /// When it was due; it is not sent before.
    pub due_at: DateTime<Utc>,
    /// From this instant on it is no longer sent.
    pub expires_at: Option<DateTime<Utc>>,
    /// The message; sealed.
    pub payload: P,
}

/// A message that a slot lives in from now on.
#[derive(Clone, Debug)]
pub struct Adopted {
    /// The slot.
    pub slot: String,
    /// The message.
    pub message_id: i64,
}

impl Store {
    /// Writes many commits in one transaction; the outcomes come in their order. A stale or repeated one leaves the
    /// others alone.
    ///
    /// # Errors
    ///
    /// Then nothing of the whole batch is written; one at a time, the others still get through.
    pub async fn commit<S: Serialize, E: Serialize, P: Serialize>(
        &self,
        commits: &[Commit<S, E, P>],
    ) -> Result<Vec<CommitOutcome>, StoreError> {
        let mut waiting = Vec::with_capacity(commits.len());
        for (place, commit) in commits.iter().enumerate() {
            waiting.push((place, self.ready(commit)?));
        }
        waiting.sort_by_key(|(_, commit)| commit.patient_id);
        let mut outcomes = vec![CommitOutcome::Stale; commits.len()];
        let mut tx = self.pool.begin().await?;
        while !waiting.is_empty() {
            // One statement writes a patient once: a second commit of theirs follows the first.
            let mut seen = None;
            let (batch, later): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|(_, commit)| {
                seen.replace(commit.patient_id) != Some(commit.patient_id)
            });
            let (places, batch): (Vec<usize>, Vec<Ready>) = batch.into_iter().unzip();
            let written = Batch::new(self.bot_id(), batch).write(&mut tx).await?;
            for (place, outcome) in places.into_iter().zip(written) {
                outcomes[place] = outcome;
            }
            waiting = later;
        }
        tx.commit().await?;
        Ok(outcomes)
    }

    fn ready<S: Serialize, E: Serialize, P: Serialize>(
        &self,
        commit: &Commit<S, E, P>,
    ) -> Result<Ready, StoreError> {
        let patient_id = commit.patient_id;
        let version = commit.expected_version + 1;
        let entry = |new: &NewEntry<E>| {
            let seq = i64::from(new.seq);
            Ok(ReadyEntry {
                seq,
                at: new.at,
                entry: self.seal(Cell::entry(patient_id, seq), &new.payload)?,
            })
        };
        let adopt = commit.adopt.as_ref();
        Ok(Ready {
            patient_id,
            expected_version: commit.expected_version,
            state: self.seal(Cell::state(patient_id, version), &commit.state)?,
            wakes_at: commit.wakes_at,
            silent_at: commit.is_silent.then_some(commit.seen_at),
            asked_at: commit.asked_at,
            entries: commit
                .entries
                .iter()
                .map(entry)
                .collect::<Result<_, StoreError>>()?,
            posts: self.ready_posts(patient_id, version, &commit.posts)?,
            adopt: adopt.map(|adopted| {
                let slot = self.slots.hide(patient_id, &adopted.slot);
                (slot, adopted.message_id)
            }),
            update_id: commit.update_id,
            wants: match &commit.wants {
                Some((number, file)) => Some((
                    *number,
                    self.seal_bytes(Cell::wanted(patient_id, *number), file)?,
                )),
                None => None,
            },
            answers: commit.answers,
            seen_at: commit.seen_at,
        })
    }

    /// One that a later one of the same commit takes the place of is not written at all.
    fn ready_posts<P: Serialize>(
        &self,
        patient_id: i64,
        version: i64,
        posts: &[NewPost<P>],
    ) -> Result<Vec<ReadyPost>, StoreError> {
        let mut ready: Vec<ReadyPost> = Vec::with_capacity(posts.len());
        for (number, new) in (version * NUMBERS_A_VERSION..).zip(posts) {
            // What keeps company shares its slot only with what says the very same: that need not be said twice.
            let slot = if new.keeps_company {
                let words =
                    serde_json::to_string(&new.payload).map_err(|source| StoreError::Seal {
                        table: "outbox",
                        source: source.into(),
                    })?;
                self.slots
                    .hide(patient_id, &format!("{}/{words}", new.slot))
            } else {
                self.slots.hide(patient_id, &new.slot)
            };
            ready.retain(|earlier| earlier.slot != slot);
            ready.push(ReadyPost {
                number,
                slot,
                urgency: new.lane.number(),
                due_at: new.due_at,
                expires_at: new.expires_at,
                post: self.seal(Cell::post(patient_id, number), &new.payload)?,
            });
        }
        Ok(ready)
    }
}
