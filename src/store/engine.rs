//! Owns the choice between SQLite and Postgres. It must not hold a statement.

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{
    ConnectOptions as _, Connection as _, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool,
    Transaction,
};

use super::error::StoreError;
use super::file;
use super::gate::{Gate, Inside, Open, Step};
use super::server::{self, Address, Doubt, in_time};

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

/// The connections, and the gate before each statement.
#[derive(Clone, Debug)]
pub(super) struct Pool {
    engine: Engine<SqlitePool, PgPool>,
    gate: Gate,
    doubt: Doubt,
}

/// A transaction. Dropped before its commit, it never was.
pub(super) struct Tx {
    engine: Engine<Transaction<'static, Sqlite>, Transaction<'static, Postgres>>,
    gate: Gate,
    _open: Open,
}

/// Runs one statement against whichever engine it is. The body is compiled for both, so each statement is written
/// once and speaks native types, which sqlx's `Any` driver does not. A server that does not answer in time has failed.
macro_rules! on {
    ($on:expr, |$it:ident| $body:expr) => {{
        let on = $on;
        match on.enter().await {
            Ok(_inside) => match on.engine() {
                $crate::store::engine::Engine::Sqlite($it) => $body,
                $crate::store::engine::Engine::Postgres($it) => {
                    $crate::store::server::in_time(async { $body }).await
                }
            },
            Err(error) => Err(error),
        }
    }};
}
pub(super) use on;

impl Pool {
    pub(super) async fn open(address: &Address) -> Result<Self, StoreError> {
        Self::open_or(address, true).await
    }

    /// The same, but a SQLite file that is not there is not made.
    pub(super) async fn open_existing(address: &Address) -> Result<Self, StoreError> {
        Self::open_or(address, false).await
    }

    async fn open_or(address: &Address, create: bool) -> Result<Self, StoreError> {
        let url = address.url.as_str();
        let doubt = Doubt::default();
        let engine = if url.starts_with("sqlite:") {
            Engine::Sqlite(open_sqlite(url, create).await?)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = server::options(address)?;
            let pool = server::connections(POSTGRES_CONNECTIONS, server::SETTINGS, &doubt);
            let pool = pool.connect_with(options).await;
            Engine::Postgres(pool.map_err(server::explained)?)
        } else {
            // The URL itself may carry a password and stays out of the error.
            return Err(StoreError::Url);
        };
        Ok(Self {
            engine,
            gate: Gate::default(),
            doubt,
        })
    }

    /// The same connections with another gate before them.
    pub(super) fn behind(self, gate: Gate) -> Self {
        Self { gate, ..self }
    }

    pub(super) const fn engine(&self) -> &Engine<SqlitePool, PgPool> {
        &self.engine
    }

    pub(super) async fn enter(&self) -> sqlx::Result<Inside> {
        self.settle_doubt();
        self.gate.enter(Step::Statement).await
    }

    fn settle_doubt(&self) {
        if let Engine::Postgres(pool) = &self.engine {
            self.doubt.settle(pool);
        }
    }

    pub(super) async fn elsewhere(&self) -> sqlx::Result<Inside> {
        self.gate.enter(Step::Elsewhere).await
    }

    /// Whether other processes may work on it too.
    pub(super) const fn is_server(&self) -> bool {
        matches!(self.engine, Engine::Postgres(_))
    }

    pub(super) async fn migrate(&self, migrations: &Migrator) -> Result<(), StoreError> {
        let migrated = match &self.engine {
            Engine::Sqlite(pool) => migrations.run(pool).await,
            Engine::Postgres(pool) => {
                let options = PgConnectOptions::clone(&pool.connect_options());
                let one = server::connections(1, server::SETTINGS_AT_THE_START, &self.doubt);
                let one = one.connect_with(options).await?;
                let migrated = migrations.run(&one).await;
                server::close(&one).await;
                migrated
            }
        };
        migrated.map_err(|error| match error {
            MigrateError::VersionMissing(version) => StoreError::NewerSchema { version },
            error => StoreError::Migration(error),
        })
    }

    /// Begins a transaction. Its first statement must write: SQLite then waits for its turn there, whereas a
    /// reader that wants to write later may find that another one wrote in between.
    pub(super) async fn begin(&self) -> sqlx::Result<Tx> {
        self.settle_doubt();
        let _inside = self.gate.enter(Step::Begin).await?;
        let engine = match &self.engine {
            Engine::Sqlite(pool) => Engine::Sqlite(pool.begin().await?),
            Engine::Postgres(pool) => Engine::Postgres(in_time(pool.begin()).await?),
        };
        Ok(Tx {
            engine,
            gate: self.gate.clone(),
            _open: self.gate.open(),
        })
    }

    /// Begins a transaction that only reads, and sees the database as it is now, whatever is written meanwhile.
    pub(super) async fn begin_reading(&self) -> sqlx::Result<Tx> {
        self.settle_doubt();
        let _inside = self.gate.enter(Step::Begin).await?;
        let engine = match &self.engine {
            Engine::Sqlite(pool) => Engine::Sqlite(pool.begin().await?),
            Engine::Postgres(pool) => Engine::Postgres(
                in_time(pool.begin_with("begin isolation level repeatable read read only")).await?,
            ),
        };
        Ok(Tx {
            engine,
            gate: self.gate.clone(),
            _open: self.gate.open(),
        })
    }

    pub(super) async fn close(&self) {
        match &self.engine {
            Engine::Sqlite(pool) => pool.close().await,
            Engine::Postgres(pool) => server::close(pool).await,
        }
    }
}

impl Tx {
    pub(super) const fn engine(
        &mut self,
    ) -> &mut Engine<Transaction<'static, Sqlite>, Transaction<'static, Postgres>> {
        &mut self.engine
    }

    pub(super) async fn enter(&self) -> sqlx::Result<Inside> {
        self.gate.enter(Step::WithinTransaction).await
    }

    pub(super) async fn commit(self) -> sqlx::Result<()> {
        let Self {
            engine,
            gate,
            _open: open,
        } = self;
        {
            let _inside = gate.enter(Step::Commit).await?;
            match engine {
                Engine::Sqlite(tx) => tx.commit().await?,
                Engine::Postgres(tx) => in_time(tx.commit()).await?,
            }
        }
        drop(open);
        // From here on it is written, whatever the caller gets to hear.
        gate.enter(Step::Committed).await.map(drop)
    }
}

async fn open_sqlite(url: &str, create: bool) -> Result<SqlitePool, StoreError> {
    let options = SqliteConnectOptions::from_str(url)?;
    let is_memory = url.contains(":memory:") || url.contains("mode=memory");
    if !is_memory {
        file::prepare(options.get_filename(), create)?;
    }
    let options = options
        .create_if_missing(create)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // What was said has been committed: not even a power cut may take it back.
        .synchronous(SqliteSynchronous::Full)
        // /forget overwrites what it deletes.
        .pragma("secure_delete", "on")
        // The log is folded into the file after a megabyte: on a small disk it must not be what fills it.
        .pragma("wal_autocheckpoint", "250");
    let pool = SqlitePoolOptions::new()
        .acquire_timeout(PATIENCE)
        // A file on this machine does not hang up; asking it before each use would double the statements.
        .test_before_acquire(false);
    if is_memory {
        // The database is gone with its last connection; so there is one, and it stays.
        let pool = pool
            .max_connections(1)
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None);
        Ok(pool.connect_with(options).await?)
    } else {
        let options = options.journal_mode(SqliteJournalMode::Wal);
        let pool = pool.max_connections(SQLITE_CONNECTIONS);
        let pool = pool.after_release(|connection, _| Box::pin(has_let_go(connection)));
        Ok(pool.connect_with(options).await?)
    }
}

/// Takes what was deleted out of a file's log, if neither a reader nor a writer is in the way; whether it was done.
///
/// On a connection of its own that waits for nobody: SQLite holds all writers while it waits for a reader to end.
pub(super) async fn empty_log(pool: &SqlitePool) -> sqlx::Result<bool> {
    let options = SqliteConnectOptions::clone(&pool.connect_options());
    if options.get_filename() == std::path::Path::new(":memory:") {
        return Ok(true);
    }
    let mut own = options.busy_timeout(Duration::ZERO).connect().await?;
    let row: sqlx::Result<(i64, i64, i64)> = sqlx::query_as("pragma wal_checkpoint(truncate)")
        .fetch_one(&mut own)
        .await;
    own.close().await?;
    Ok(row?.0 == 0)
}

/// Whether a connection holds no transaction any more, so that it may be used again.
///
/// On a full disk SQLite rolls a transaction back by itself; sqlx's own rollback then fails, it goes on counting that
/// transaction, and its next one would be a savepoint whose rollback keeps the file locked for everybody, for ever.
async fn has_let_go(connection: &mut SqliteConnection) -> sqlx::Result<bool> {
    // Waits for a rollback that is still to be carried out.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}
