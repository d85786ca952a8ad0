//! Owns the copy of a whole database, row by row and alike on both engines: out of one snapshot while others write,
//! and into an empty one. What is sealed stays sealed. It must not know what a copy is written to.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::engine::{Tx, on};
use super::error::StoreError;
use super::handle::Store;
use super::meta::{RESTORED_FROM, SLOT_KEY};

/// How many patients, updates or rows are read at once.
const PAGE: i64 = 200;
/// The same of a diary, whose lines are short.
const LINES: i64 = 2000;

/// A row of any table but the leases, which belong to running processes, and the counters of the schema.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the migrations say what each column is")]
pub enum Row {
    Patient(PatientRow),
    Entry(EntryRow),
    Post(PostRow),
    Living {
        patient_id: i64,
        slot: String,
        message_id: i64,
    },
    Update {
        /// Nought in copies of older releases: not known.
        #[serde(default)]
        bot_id: i64,
        update_id: i64,
        seen_at: DateTime<Utc>,
    },
    Meta(MetaRow),
    Wanted(WantedRow),
}

/// A row of `patients`.
#[derive(Clone, Debug, Serialize, Deserialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "the migrations say what each column is")]
pub struct PatientRow {
    pub patient_id: i64,
    pub version: i64,
    pub wakes_at: Option<DateTime<Utc>>,
    pub parked_at: Option<DateTime<Utc>>,
    /// Copies of older releases lack it.
    #[serde(default)]
    pub asked_at: Option<DateTime<Utc>>,
    #[serde(with = "hexed")]
    pub state: Vec<u8>,
}

/// A row of `diary`.
#[derive(Clone, Debug, Serialize, Deserialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "the migrations say what each column is")]
pub struct EntryRow {
    pub patient_id: i64,
    pub seq: i64,
    pub at: DateTime<Utc>,
    #[serde(with = "hexed")]
    pub entry: Vec<u8>,
}

/// A row of `outbox` without its lease.
#[derive(Clone, Debug, Serialize, Deserialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "the migrations say what each column is")]
pub struct PostRow {
    pub patient_id: i64,
    pub number: i64,
    pub slot: String,
    pub urgency: i32,
    pub due_at: DateTime<Utc>,
    pub not_before: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
    pub attempts: i32,
    pub parked_reason: Option<String>,
    #[serde(with = "hexed")]
    pub post: Vec<u8>,
}

/// A row of `wanted`.
#[derive(Clone, Debug, Serialize, Deserialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "the migrations say what each column is")]
pub struct WantedRow {
    pub patient_id: i64,
    pub number: i64,
    pub wanted_at: DateTime<Utc>,
    #[serde(with = "hexed")]
    pub file: Vec<u8>,
}

/// A row of `meta`.
#[derive(Clone, Debug, Serialize, Deserialize, sqlx::FromRow)]
#[expect(missing_docs, reason = "the migrations say what each column is")]
pub struct MetaRow {
    pub name: String,
    #[serde(with = "hexed")]
    pub value: Vec<u8>,
}

/// Bytes as hexadecimal digits.
mod hexed {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::seal::{hex, unhex};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hex(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        unhex(&text).ok_or_else(|| D::Error::custom("no hexadecimal digits"))
    }
}

impl Store {
    /// Hands every row to `take`, as the database was at one instant, whatever is written meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] of the database, or the first error of `take`.
    pub async fn copy_out<E: From<StoreError>>(
        &self,
        mut take: impl FnMut(Vec<Row>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut tx = self.pool.begin_reading().await.map_err(StoreError::from)?;
        let meta = read_meta(&mut tx).await.map_err(StoreError::from)?;
        take(meta.into_iter().map(Row::Meta).collect())?;
        let mut last = i64::MIN;
        loop {
            let patients = read_patients(&mut tx, last)
                .await
                .map_err(StoreError::from)?;
            let Some(newest) = patients.last() else { break };
            last = newest.patient_id;
            for patient in patients {
                let patient_id = patient.patient_id;
                let rows = rows_of(&mut tx, patient).await.map_err(StoreError::from)?;
                take(rows)?;
                let mut after = i64::MIN;
                loop {
                    let entries = read_entries(&mut tx, patient_id, after).await;
                    let entries = entries.map_err(StoreError::from)?;
                    let Some(newest) = entries.last() else { break };
                    after = newest.seq;
                    take(entries.into_iter().map(Row::Entry).collect())?;
                }
            }
        }
        let mut last = (i64::MIN, i64::MIN);
        loop {
            let updates = read_updates(&mut tx, last)
                .await
                .map_err(StoreError::from)?;
            let Some((bot, newest, _)) = updates.last() else {
                return Ok(());
            };
            last = (*bot, *newest);
            let update = |(bot_id, update_id, seen_at)| Row::Update {
                bot_id,
                update_id,
                seen_at,
            };
            take(updates.into_iter().map(update).collect())?;
        }
    }

    /// Whether nobody is in it yet.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        Ok(self.patients_after(i64::MIN, 1).await?.is_empty())
    }

    /// Fills an empty database with a copy made at `copied_at`: all of it, or nothing. Messages that were waiting then
    /// wait again, but for those whose time is over: an evening that is past is not asked about.
    ///
    /// Close the store afterwards: its slots are named by the key that the copy brought.
    pub async fn copy_in(
        &self,
        pages: impl IntoIterator<Item = Result<Vec<Row>, StoreError>>,
        copied_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<u64, StoreError> {
        let mut tx = self.pool.begin().await?;
        on!(&mut tx, |tx| sqlx::query(
            "delete from meta where name = $1"
        )
        .bind(SLOT_KEY)
        .execute(&mut **tx)
        .await
        .map(drop))?;
        let mut count = 0;
        for page in pages {
            for row in page? {
                count += u64::from(write_row(&mut tx, &row, now).await?);
            }
        }
        let mark = MetaRow {
            name: RESTORED_FROM.to_owned(),
            value: copied_at.to_rfc3339().into_bytes(),
        };
        write_meta(&mut tx, &mark).await?;
        tx.commit().await?;
        Ok(count)
    }
}

async fn read_meta(tx: &mut Tx) -> sqlx::Result<Vec<MetaRow>> {
    on!(tx, |tx| sqlx::query_as("select name, value from meta")
        .fetch_all(&mut **tx)
        .await)
}

async fn read_patients(tx: &mut Tx, after: i64) -> sqlx::Result<Vec<PatientRow>> {
    on!(tx, |tx| sqlx::query_as(
        "select patient_id, version, wakes_at, parked_at, asked_at, state from patients
         where patient_id > $1 order by patient_id limit $2",
    )
    .bind(after)
    .bind(PAGE)
    .fetch_all(&mut **tx)
    .await)
}

async fn read_updates(
    tx: &mut Tx,
    (bot, after): (i64, i64),
) -> sqlx::Result<Vec<(i64, i64, DateTime<Utc>)>> {
    on!(tx, |tx| sqlx::query_as(
        "select bot_id, update_id, seen_at from updates
         where (bot_id, update_id) > ($1, $2) order by bot_id, update_id limit $3",
    )
    .bind(bot)
    .bind(after)
    .bind(PAGE)
    .fetch_all(&mut **tx)
    .await)
}

/// The next lines of a diary: one may be longer than is to be held at once.
async fn read_entries(tx: &mut Tx, patient_id: i64, after: i64) -> sqlx::Result<Vec<EntryRow>> {
    on!(tx, |tx| sqlx::query_as(
        "select patient_id, seq, at, entry from diary
         where patient_id = $1 and seq > $2 order by seq limit $3",
    )
    .bind(patient_id)
    .bind(after)
    .bind(LINES)
    .fetch_all(&mut **tx)
    .await)
}

/// A patient with everything that refers to them, but for their diary.
async fn rows_of(tx: &mut Tx, patient: PatientRow) -> sqlx::Result<Vec<Row>> {
    let patient_id = patient.patient_id;
    let posts: Vec<PostRow> = on!(&mut *tx, |tx| {
        sqlx::query_as(
        "select patient_id, number, slot, urgency, due_at, not_before, expires_at, attempts, parked_reason, post
         from outbox where patient_id = $1 order by number",
    )
    .bind(patient_id)
    .fetch_all(&mut **tx)
    .await
    })?;
    let living: Vec<(String, i64)> = on!(&mut *tx, |tx| sqlx::query_as(
        "select slot, message_id from living where patient_id = $1 order by slot",
    )
    .bind(patient_id)
    .fetch_all(&mut **tx)
    .await)?;
    let wanted: Vec<WantedRow> = on!(&mut *tx, |tx| {
        sqlx::query_as(
        "select patient_id, number, wanted_at, file from wanted where patient_id = $1 order by number",
    )
    .bind(patient_id)
    .fetch_all(&mut **tx)
    .await
    })?;
    let living = living.into_iter().map(|(slot, message_id)| Row::Living {
        patient_id,
        slot,
        message_id,
    });
    Ok(std::iter::once(Row::Patient(patient))
        .chain(posts.into_iter().map(Row::Post))
        .chain(living)
        .chain(wanted.into_iter().map(Row::Wanted))
        .collect())
}

/// Whether it was written; a message that has lost its sense is not.
async fn write_row(tx: &mut Tx, row: &Row, now: DateTime<Utc>) -> sqlx::Result<bool> {
    match row {
        Row::Patient(patient) => write_patient(tx, patient).await?,
        Row::Entry(entry) => write_entry(tx, entry).await?,
        Row::Post(post) if post.expires_at.is_none_or(|expires| expires > now) => {
            write_post(tx, post).await?;
        }
        Row::Post(_) => return Ok(false),
        Row::Living {
            patient_id,
            slot,
            message_id,
        } => {
            on!(tx, |tx| sqlx::query(
                "insert into living (patient_id, slot, message_id) values ($1, $2, $3)",
            )
            .bind(patient_id)
            .bind(slot)
            .bind(message_id)
            .execute(&mut **tx)
            .await
            .map(drop))?;
        }
        Row::Update {
            bot_id,
            update_id,
            seen_at,
        } => {
            on!(tx, |tx| sqlx::query(
                "insert into updates (bot_id, update_id, seen_at) values ($1, $2, $3)
                 on conflict (bot_id, update_id) do nothing",
            )
            .bind(bot_id)
            .bind(update_id)
            .bind(seen_at)
            .execute(&mut **tx)
            .await
            .map(drop))?;
        }
        Row::Meta(meta) => write_meta(tx, meta).await?,
        Row::Wanted(wanted) => {
            let WantedRow {
                patient_id,
                number,
                wanted_at,
                file,
            } = wanted;
            super::wanted::note(tx, *patient_id, *number, *wanted_at, file).await?;
        }
    }
    Ok(true)
}

async fn write_patient(tx: &mut Tx, row: &PatientRow) -> sqlx::Result<()> {
    on!(tx, |tx| {
        sqlx::query(
            "insert into patients (patient_id, version, wakes_at, parked_at, asked_at, state)
         values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(row.patient_id)
        .bind(row.version)
        .bind(row.wakes_at)
        .bind(row.parked_at)
        .bind(row.asked_at)
        .bind(&row.state)
        .execute(&mut **tx)
        .await
        .map(drop)
    })
}

async fn write_entry(tx: &mut Tx, row: &EntryRow) -> sqlx::Result<()> {
    on!(tx, |tx| sqlx::query(
        "insert into diary (patient_id, seq, at, entry) values ($1, $2, $3, $4)"
    )
    .bind(row.patient_id)
    .bind(row.seq)
    .bind(row.at)
    .bind(&row.entry)
    .execute(&mut **tx)
    .await
    .map(drop))
}

async fn write_post(tx: &mut Tx, row: &PostRow) -> sqlx::Result<()> {
    on!(tx, |tx| {
        sqlx::query(
        "insert into outbox
             (patient_id, number, slot, urgency, due_at, not_before, expires_at, attempts, parked_reason, post)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(row.patient_id)
    .bind(row.number)
    .bind(&row.slot)
    .bind(row.urgency)
    .bind(row.due_at)
    .bind(row.not_before)
    .bind(row.expires_at)
    .bind(row.attempts)
    .bind(&row.parked_reason)
    .bind(&row.post)
    .execute(&mut **tx)
    .await
    .map(drop)
    })
}

async fn write_meta(tx: &mut Tx, row: &MetaRow) -> sqlx::Result<()> {
    on!(tx, |tx| sqlx::query(
        "insert into meta (name, value) values ($1, $2)
         on conflict (name) do update set value = excluded.value",
    )
    .bind(&row.name)
    .bind(&row.value)
    .execute(&mut **tx)
    .await
    .map(drop))
}
