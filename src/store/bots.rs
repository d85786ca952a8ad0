//! Owns which bot a database belongs to: another bot reaches none of its patients, and numbers its updates anew.
//! It must not ask Telegram.

use std::sync::atomic::Ordering;

use super::engine::on;
use super::error::StoreError;
use super::handle::Store;
use super::meta;

/// What is known of a bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recognised {
    /// The database is this bot's, or is from now on.
    Ours,
    /// It belongs to the bot with this id.
    Another(i64),
}

impl Store {
    /// The bot that this database belongs to; nought while that is not known.
    #[must_use]
    pub fn bot_id(&self) -> i64 {
        self.bot.load(Ordering::Relaxed)
    }

    /// Recognises a bot by its id; the first one is kept.
    pub async fn recognise_bot(&self, id: i64) -> Result<Recognised, StoreError> {
        let mut tx = self.pool.begin().await?;
        on!(&mut tx, |tx| sqlx::query(
            "insert into meta (name, value) values ($1, $2) on conflict (name) do nothing",
        )
        .bind(meta::BOT_ID)
        .bind(id.to_string().as_bytes())
        .execute(&mut **tx)
        .await
        .map(drop))?;
        let kept: Vec<u8> = on!(&mut tx, |tx| sqlx::query_scalar(
            "select value from meta where name = $1"
        )
        .bind(meta::BOT_ID)
        .fetch_one(&mut **tx)
        .await)?;
        if let Some(kept) = meta::as_number(&kept).filter(|kept| *kept != id) {
            return Ok(Recognised::Another(kept));
        }
        // What was seen before the bot was known was its own.
        on!(&mut tx, |tx| sqlx::query(
            "insert into updates (bot_id, update_id, seen_at)
             select $1, update_id, seen_at from updates where bot_id = 0
             on conflict (bot_id, update_id) do nothing",
        )
        .bind(id)
        .execute(&mut **tx)
        .await
        .map(drop))?;
        on!(&mut tx, |tx| sqlx::query(
            "delete from updates where bot_id = 0"
        )
        .execute(&mut **tx)
        .await
        .map(drop))?;
        tx.commit().await?;
        self.bot.store(id, Ordering::Relaxed);
        Ok(Recognised::Ours)
    }

    /// Gives the database to another bot, on purpose. The messages of the former one cannot be changed any more.
    pub async fn change_bot(&self, id: i64) -> Result<(), StoreError> {
        let mut tx = self.pool.begin().await?;
        on!(&mut tx, |tx| sqlx::query(
            "insert into meta (name, value) values ($1, $2)
             on conflict (name) do update set value = excluded.value",
        )
        .bind(meta::BOT_ID)
        .bind(id.to_string().as_bytes())
        .execute(&mut **tx)
        .await
        .map(drop))?;
        // Seen before any bot was known, they were the former one's.
        on!(&mut tx, |tx| sqlx::query(
            "delete from updates where bot_id = 0"
        )
        .execute(&mut **tx)
        .await
        .map(drop))?;
        on!(&mut tx, |tx| sqlx::query("delete from living")
            .execute(&mut **tx)
            .await
            .map(drop))?;
        tx.commit().await?;
        self.bot.store(id, Ordering::Relaxed);
        Ok(())
    }
}
