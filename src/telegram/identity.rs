//! Owns the question which bot this is: its id is kept in the database at the first start, and another bot's token is
//! refused, for that bot reaches none of the patients. It must not change anything that was not asked for.

use chrono::TimeDelta;
use serde::Deserialize;
use teloxide::payloads::GetMe;
use tokio::sync::watch;

use crate::engine::Clock;
use crate::store::{Recognised, Store, StoreError, in_full};

use super::wire::{Transport, Wire};

/// The wait before Telegram is asked again.
const AGAIN: TimeDelta = TimeDelta::seconds(2);
/// How often, before the id in the token must do.
const TRIES: u32 = 3;

/// Why the bot does not start.
#[derive(Debug, thiserror::Error)]
pub enum NotOurs {
    /// The database belongs to another bot.
    #[error(
        "this token belongs to the bot {this}, and the database to the bot {kept}: nobody in it could be reached. Give \
         the token of {kept}; or start once with --new-bot, if {this} is to take its place (each patient must then \
         write to it once)"
    )]
    Another {
        /// The bot of the token.
        this: i64,
        /// The bot of the database.
        kept: i64,
    },
    /// The database cannot be asked.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// All that is read of a bot.
#[derive(Deserialize)]
struct Me {
    id: i64,
}

/// The bot that a token belongs to: it begins with its id.
#[must_use]
pub fn id_in(token: &str) -> Option<i64> {
    token.split(':').next()?.parse().ok()
}

/// Whether it is known which bot this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// It is, and the database is its.
    Known,
    /// The database is nobody's yet, and Telegram is away: [`learn`] it later.
    Unknown,
}

/// Makes sure that the database is this bot's. Telegram is waited for only where the token leaves a doubt.
///
/// # Errors
/// [`NotOurs`], in a sentence that says what to do.
pub async fn check<C: Clock, T: Transport>(
    store: &Store,
    wire: &Wire<T>,
    clock: &C,
    in_token: Option<i64>,
    new_bot: bool,
) -> Result<Identity, NotOurs> {
    let kept = store.bot_id();
    if !new_bot && in_token == Some(kept) {
        return Ok(Identity::Known);
    }
    let mut tries = 0;
    let id = loop {
        if let Some(id) = ask(wire).await {
            break id;
        }
        tries += 1;
        if !new_bot && kept == 0 {
            return Ok(Identity::Unknown);
        }
        if let Some(this) = in_token.filter(|_| !new_bot && tries == TRIES) {
            return Err(NotOurs::Another { this, kept });
        }
        clock.wait(clock.now() + AGAIN).await;
    };
    match store.recognise_bot(id).await? {
        Recognised::Ours => {}
        Recognised::Another(kept) if new_bot => {
            tracing::warn!(kept, id, "the database is another bot's from now on");
            store.change_bot(id).await?;
        }
        Recognised::Another(kept) => return Err(NotOurs::Another { this: id, kept }),
    }
    Ok(Identity::Known)
}

/// Keeps the id of the first bot of a database as soon as Telegram tells it. False if another was faster: two that start
/// on an empty database at once.
pub async fn learn<C: Clock, T: Transport>(
    store: Store,
    wire: Wire<T>,
    clock: C,
    mut stop: watch::Receiver<bool>,
) -> bool {
    while !*stop.borrow() {
        if let Some(id) = ask(&wire).await {
            match store.recognise_bot(id).await {
                Ok(Recognised::Ours) => return true,
                Ok(Recognised::Another(kept)) => {
                    tracing::error!(kept, id, "the database is another bot's");
                    return false;
                }
                Err(error) => tracing::warn!(error = in_full(&error), "the bot is not known yet"),
            }
        }
        tokio::select! {
            biased;
            () = clock.wait(clock.now() + AGAIN) => {}
            _ = stop.changed() => {}
        }
    }
    true
}

async fn ask<T: Transport>(wire: &Wire<T>) -> Option<i64> {
    match wire.call::<_, Me>(&GetMe::new()).await {
        Ok(me) => Some(me.id),
        Err(error) => {
            tracing::warn!(
                error = in_full(&error),
                "Telegram does not say which bot this is"
            );
            None
        }
    }
}
