//! Owns the statements of a commit: one a table, however many patients are written. Each statement is a trip to the
//! database's thread or server and back, and those trips are what a batch spends its time on.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

use crate::store::engine::{Engine, Tx, on};
use crate::store::{updates, wanted};

/// Rows of one statement. Eight values each stay below what either engine takes in one (32,766 in SQLite).
const ROWS: usize = 1000;

/// How many answers may wait for one patient. Nobody reads more at once; only a flood brings them.
const ANSWERS_WAITING: i64 = 60;

/// What became of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitOutcome {
    /// All of it is written.
    Done {
        /// The version from now on.
        version: i64,
    },
    /// Somebody else was faster, and nothing of it is written: load again and look again.
    Stale,
    /// Its update was handled before, and nothing of it is written.
    Repeated,
}

/// A commit with its sealed columns ready, so that no cipher runs and no value fails within the transaction.
pub(super) struct Ready {
    pub(super) patient_id: i64,
    pub(super) expected_version: i64,
    pub(super) state: Vec<u8>,
    pub(super) wakes_at: Option<DateTime<Utc>>,
    pub(super) asked_at: Option<DateTime<Utc>>,
    pub(super) silent_at: Option<DateTime<Utc>>,
    pub(super) entries: Vec<ReadyEntry>,
    pub(super) posts: Vec<ReadyPost>,
    pub(super) adopt: Option<(String, i64)>,
    pub(super) update_id: Option<i64>,
    pub(super) wants: Option<(i64, Vec<u8>)>,
    pub(super) answers: Option<i64>,
    pub(super) seen_at: DateTime<Utc>,
}

pub(super) struct ReadyEntry {
    pub(super) seq: i64,
    pub(super) at: DateTime<Utc>,
    pub(super) entry: Vec<u8>,
}

pub(super) struct ReadyPost {
    pub(super) number: i64,
    pub(super) slot: String,
    pub(super) urgency: i32,
    pub(super) due_at: DateTime<Utc>,
    pub(super) expires_at: Option<DateTime<Utc>>,
    pub(super) post: Vec<u8>,
}

/// Commits of different patients, in the order of their numbers.
pub(super) struct Batch {
    /// Whose updates they are.
    bot_id: i64,
    commits: Vec<Ready>,
    /// Whose state was changed: theirs alone is written beside it.
    written: BTreeSet<i64>,
}

impl Batch {
    pub(super) const fn new(bot_id: i64, commits: Vec<Ready>) -> Self {
        Self {
            bot_id,
            commits,
            written: BTreeSet::new(),
        }
    }

    /// Writes what is neither repeated nor stale; the outcomes come in the order of the commits.
    pub(super) async fn write(mut self, tx: &mut Tx) -> sqlx::Result<Vec<CommitOutcome>> {
        let repeated = self.note_updates(tx).await?;
        let fresh: Vec<&Ready> = self
            .commits
            .iter()
            .filter(|commit| !repeated.contains(&commit.patient_id))
            .collect();
        let (new, known): (Vec<&Ready>, Vec<&Ready>) = fresh
            .into_iter()
            .partition(|commit| commit.expected_version == 0);
        let mut written = BTreeSet::new();
        for rows in known.chunks(ROWS) {
            written.extend(change_states(tx, rows).await?);
        }
        for rows in new.chunks(ROWS) {
            written.extend(insert_states(tx, rows).await?);
        }
        self.written = written;
        self.unnote_stale(tx, &repeated).await?;
        self.write_entries(tx).await?;
        self.write_posts(tx).await?;
        self.write_living(tx).await?;
        self.write_wanted(tx).await?;
        Ok(self.outcomes(&repeated))
    }

    fn outcomes(&self, repeated: &BTreeSet<i64>) -> Vec<CommitOutcome> {
        let outcome = |commit: &Ready| {
            if self.written.contains(&commit.patient_id) {
                let version = commit.expected_version + 1;
                CommitOutcome::Done { version }
            } else if repeated.contains(&commit.patient_id) {
                CommitOutcome::Repeated
            } else {
                CommitOutcome::Stale
            }
        };
        self.commits.iter().map(outcome).collect()
    }

    /// Whose update was handled before. Updates come one at a time; a batch of wakes has none.
    async fn note_updates(&self, tx: &mut Tx) -> sqlx::Result<BTreeSet<i64>> {
        let mut repeated = BTreeSet::new();
        for commit in &self.commits {
            if let Some(update_id) = commit.update_id
                && !updates::note(tx, self.bot_id, update_id, commit.seen_at).await?
            {
                repeated.insert(commit.patient_id);
            }
            if let Some(number) = commit.answers
                && !wanted::waits(tx, commit.patient_id, number).await?
            {
                repeated.insert(commit.patient_id);
            }
        }
        Ok(repeated)
    }

    /// An update that wrote nothing because others were faster must be able to come again.
    async fn unnote_stale(&self, tx: &mut Tx, repeated: &BTreeSet<i64>) -> sqlx::Result<()> {
        for commit in &self.commits {
            let patient_id = &commit.patient_id;
            if let Some(update_id) = commit.update_id
                && !repeated.contains(patient_id)
                && !self.written.contains(patient_id)
            {
                updates::unnote(tx, self.bot_id, update_id).await?;
            }
        }
        Ok(())
    }

    fn written(&self) -> impl Iterator<Item = &Ready> {
        self.commits
            .iter()
            .filter(|commit| self.written.contains(&commit.patient_id))
    }

    async fn write_entries(&self, tx: &mut Tx) -> sqlx::Result<()> {
        let entries: Vec<(i64, &ReadyEntry)> = self
            .written()
            .flat_map(|commit| {
                commit
                    .entries
                    .iter()
                    .map(|entry| (commit.patient_id, entry))
            })
            .collect();
        for rows in entries.chunks(ROWS) {
            on!(&mut *tx, |tx| {
                let mut insert =
                    QueryBuilder::new("insert into diary (patient_id, seq, at, entry) ");
                insert.push_values(rows, |mut row, (patient_id, entry)| {
                    row.push_bind(*patient_id)
                        .push_bind(entry.seq)
                        .push_bind(entry.at)
                        .push_bind(&entry.entry);
                });
                insert
                    .build()
                    .persistent(rows.len() == 1)
                    .execute(&mut **tx)
                    .await
                    .map(drop)
            })?;
        }
        Ok(())
    }

    async fn write_posts(&self, tx: &mut Tx) -> sqlx::Result<()> {
        let posts: Vec<(&Ready, &ReadyPost)> = self
            .written()
            .flat_map(|commit| commit.posts.iter().map(move |post| (commit, post)))
            .collect();
        for rows in posts.chunks(ROWS) {
            supersede(tx, rows).await?;
        }
        for rows in posts.chunks(ROWS) {
            insert_posts(tx, rows).await?;
        }
        Ok(())
    }

    /// Files come one at a time.
    async fn write_wanted(&self, tx: &mut Tx) -> sqlx::Result<()> {
        for commit in self.written() {
            let patient_id = commit.patient_id;
            if let Some((number, file)) = &commit.wants {
                wanted::note(tx, patient_id, *number, commit.seen_at, file).await?;
            }
            if let Some(number) = commit.answers {
                wanted::settle(tx, patient_id, number).await?;
            }
        }
        Ok(())
    }

    /// Only a tap brings one, and taps come one at a time.
    async fn write_living(&self, tx: &mut Tx) -> sqlx::Result<()> {
        for commit in self.written() {
            let Some((slot, message_id)) = &commit.adopt else {
                continue;
            };
            on!(&mut *tx, |tx| sqlx::query(
                "insert into living (patient_id, slot, message_id) values ($1, $2, $3)
                 on conflict (patient_id, slot) do update
                     set message_id = excluded.message_id, touched_at = null",
            )
            .bind(commit.patient_id)
            .bind(slot)
            .bind(message_id)
            .execute(&mut **tx)
            .await
            .map(drop))?;
        }
        Ok(())
    }
}

/// Who was written: all but those whose version is another one by now, and the forgotten.
async fn change_states(tx: &mut Tx, rows: &[&Ready]) -> sqlx::Result<Vec<i64>> {
    lock_in_order(tx, rows).await?;
    on!(tx, |tx| {
        let mut update =
            QueryBuilder::new("with given (whose, expected, wakes, sealed, asked, silent) as (");
        update.push_values(rows, |mut row, commit| {
            row.push_bind(commit.patient_id)
                .push_bind(commit.expected_version)
                .push_bind(commit.wakes_at)
                .push_bind(&commit.state)
                .push_bind(commit.asked_at)
                .push_bind(commit.silent_at);
        });
        update.push(
            ") update patients
             set version = version + 1, wakes_at = wakes, state = sealed, asked_at = asked, parked_at = null,
                 -- Since when, not when it was last written.
                 silent_at = case when silent_at is not null and silent is not null then silent_at else silent end
             from given
             where patient_id = whose and version = expected
             returning patient_id",
        );
        update
            .build_query_scalar()
            .persistent(rows.len() == 1)
            .fetch_all(&mut **tx)
            .await
    })
}

/// Two instances that lock the same patients in different orders would wait for each other for ever; and an update of
/// many locks them in whatever order Postgres finds them.
async fn lock_in_order(tx: &mut Tx, rows: &[&Ready]) -> sqlx::Result<()> {
    // One row has no order, and a file has one writer.
    if rows.len() == 1 || matches!(tx.engine(), Engine::Sqlite(_)) {
        return Ok(());
    }
    on!(tx, |tx| {
        let mut lock = QueryBuilder::new("select patient_id from patients where patient_id in (");
        let mut ids = lock.separated(", ");
        for commit in rows {
            ids.push_bind(commit.patient_id);
        }
        lock.push(") order by patient_id for no key update");
        lock.build()
            .persistent(false)
            .execute(&mut **tx)
            .await
            .map(drop)
    })
}

/// Who was written: all but those whom another commit has made known meanwhile.
async fn insert_states(tx: &mut Tx, rows: &[&Ready]) -> sqlx::Result<Vec<i64>> {
    on!(tx, |tx| {
        let mut insert = QueryBuilder::new(
            "insert into patients (patient_id, version, wakes_at, state, asked_at, silent_at) ",
        );
        insert.push_values(rows, |mut row, commit| {
            row.push_bind(commit.patient_id)
                .push_bind(commit.expected_version + 1)
                .push_bind(commit.wakes_at)
                .push_bind(&commit.state)
                .push_bind(commit.asked_at)
                .push_bind(commit.silent_at);
        });
        insert.push(" on conflict (patient_id) do nothing returning patient_id");
        insert
            .build_query_scalar()
            .persistent(rows.len() == 1)
            .fetch_all(&mut **tx)
            .await
    })
}

/// Makes room for what comes: an unsent message in the same slot goes, and so do the oldest answers to somebody for
/// whom very many wait.
async fn supersede(tx: &mut Tx, rows: &[(&Ready, &ReadyPost)]) -> sqlx::Result<()> {
    on!(tx, |tx| {
        let mut delete = QueryBuilder::new("with given (whose, place, seen) as (");
        delete.push_values(rows, |mut row, (commit, post)| {
            row.push_bind(commit.patient_id)
                .push_bind(&post.slot)
                .push_bind(commit.seen_at);
        });
        delete.push(
            ") delete from outbox where (patient_id, number) in (
                 -- Each patient's few rows, not all of the outbox: crossed, so that SQLite begins with what is given.
                 select patient_id, number from given cross join outbox
                 where patient_id = whose
                   and (slot = place or (
                       urgency in (0, 2, 3) and parked_reason is null and (
                           select count(*) from outbox as newer
                           where newer.patient_id = whose
                             and newer.number > outbox.number
                             and newer.urgency in (0, 2, 3)
                             and newer.parked_reason is null
                       ) >= ",
        );
        delete.push_bind(ANSWERS_WAITING - 1);
        delete.push(
            "))
                   -- One that is under way is left to the courier; the new one follows it.
                   and (lease_until is null or lease_until <= seen)
             )",
        );
        delete
            .build()
            .persistent(rows.len() == 1)
            .execute(&mut **tx)
            .await
            .map(drop)
    })
}

async fn insert_posts(tx: &mut Tx, rows: &[(&Ready, &ReadyPost)]) -> sqlx::Result<()> {
    on!(tx, |tx| {
        let mut insert = QueryBuilder::new(
            "insert into outbox
                 (patient_id, number, slot, urgency, due_at, not_before, expires_at, attempts, post) ",
        );
        insert.push_values(rows, |mut row, (commit, post)| {
            row.push_bind(commit.patient_id)
                .push_bind(post.number)
                .push_bind(&post.slot)
                .push_bind(post.urgency)
                .push_bind(post.due_at)
                .push_bind(post.due_at)
                .push_bind(post.expires_at)
                .push("0")
                .push_bind(&post.post);
        });
        insert
            .build()
            .persistent(rows.len() == 1)
            .execute(&mut **tx)
            .await
            .map(drop)
    })
}
