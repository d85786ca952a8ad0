//! Owns the choice between SQLite and Postgres. It must not hold a statement.

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::pool::PoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

use super::StoreError;

/// How long a caller waits for a connection, or for another writer of a SQLite file.
const PATIENCE: Duration = Duration::from_secs(10);
/// Readers beside the one writer that SQLite allows.
const SQLITE_CONNECTIONS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 10;

/// The same thing of either engine.
#[derive(Clone, Debug)]
pub(super) enum Engine<S, P> {
    Sqlite(S),
    Postgres(P),
}

pub(super) type Pool = Engine<SqlitePool, PgPool>;
pub(super) type Tx = Engine<Transaction<'static, Sqlite>, Transaction<'static, Postgres>>;

/// Runs one body against whichever engine it is. The body is compiled for both, so each statement is written once
/// and speaks native types, which sqlx's `Any` driver does not.
macro_rules! on {
    ($engine:expr, |$it:ident| $body:expr) => {
        match $engine {
            $crate::store::engine::Engine::Sqlite($it) => $body,
            $crate::store::engine::Engine::Postgres($it) => $body,
        }
    };
}
pub(super) use on;

impl Pool {
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        if url.starts_with("sqlite:") {
            Ok(Self::Sqlite(open_sqlite(url).await?))
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = PoolOptions::new()
                .max_connections(POSTGRES_CONNECTIONS)
                .acquire_timeout(PATIENCE);
            Ok(Self::Postgres(options.connect(url).await?))
        } else {
            // The URL itself may carry a password and stays out of the error.
            Err(StoreError::Url)
        }
    }

    /// Whether other processes may work on it too.
    pub(super) const fn is_server(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }

    pub(super) async fn migrate(&self, migrations: &Migrator) -> Result<(), StoreError> {
        on!(self, |pool| migrations.run(pool).await).map_err(|error| match error {
            MigrateError::VersionMissing(version) => StoreError::NewerSchema { version },
            error => StoreError::Migration(error),
        })
    }

    /// Begins a transaction. Its first statement must write: SQLite then waits for its turn there, whereas a
    /// reader that wants to write later may find that another one wrote in between.
    pub(super) async fn begin(&self) -> sqlx::Result<Tx> {
        Ok(match self {
            Self::Sqlite(pool) => Tx::Sqlite(pool.begin().await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    pub(super) async fn close(&self) {
        on!(self, |pool| pool.close().await);
    }
}

impl Tx {
    pub(super) async fn commit(self) -> sqlx::Result<()> {
        on!(self, |tx| tx.commit().await)
    }
}

async fn open_sqlite(url: &str) -> sqlx::Result<SqlitePool> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // What was said has been committed: not even a power cut may take it back.
        .synchronous(SqliteSynchronous::Full)
        // /forget overwrites what it deletes.
        .pragma("secure_delete", "on");
    let pool = SqlitePoolOptions::new().acquire_timeout(PATIENCE);
    if url.contains(":memory:") || url.contains("mode=memory") {
        // The database is gone with its last connection; so there is one, and it stays.
        let pool = pool
            .max_connections(1)
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None);
        pool.connect_with(options).await
    } else {
        let options = options.journal_mode(SqliteJournalMode::Wal);
        pool.max_connections(SQLITE_CONNECTIONS)
            .connect_with(options)
            .await
    }
}
