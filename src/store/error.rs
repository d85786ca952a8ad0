//! Owns what can go wrong with the database. It must not carry a patient's words or a password.

use std::path::PathBuf;

use sqlx::migrate::MigrateError;

use crate::seal::SealError;

/// What went wrong with the database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The URL names no engine that is known here.
    #[error("the database URL must begin with `sqlite:` or `postgres://`")]
    Url,
    /// The database is away, full, or said no.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// The folder that the file would be in is not there.
    #[error("the folder {} is not there", path.display())]
    NoFolder {
        /// Which.
        path: PathBuf,
    },
    /// There is no such file, and none was to be made.
    #[error("there is no file {}", path.display())]
    NoFile {
        /// Which.
        path: PathBuf,
    },
    /// A server on another machine, and no TLS is to be spoken with it.
    #[error(
        "the server is on another machine, and sslmode=disable would show the password and whom the bot talks to to \
         the network in between: ask for sslmode=require or verify-full, or say that this is meant \
         (--database-without-tls, STILLNIGHT_DATABASE_WITHOUT_TLS=yes)"
    )]
    WithoutTls,
    /// The file with the root certificates is not there.
    #[error("the root certificates {} are not there (sslrootcert)", path.display())]
    RootCertificate {
        /// Which.
        path: PathBuf,
    },
    /// Server and bot do not agree about TLS.
    #[error(
        "there is no TLS with the server that can be trusted (sslmode: its certificate is checked against sslrootcert \
         and the system's roots; a server that has no TLS needs --database-without-tls)"
    )]
    Tls(#[source] sqlx::Error),
    /// Its schema cannot be brought up to date.
    #[error("the schema of the database cannot be brought up to date")]
    Migration(#[source] MigrateError),
    /// A newer release has changed its schema.
    #[error(
        "the database was changed by a newer release (migration {version} is unknown here): start that release"
    )]
    NewerSchema {
        /// The first migration that is unknown here.
        version: i64,
    },
    /// The keys are not those that it was sealed with.
    #[error("these keys do not open this database: give the key file it was made with")]
    WrongKey(#[source] SealError),
    /// One row cannot be opened or read. It concerns its patient alone.
    #[error("row {row} of {table} is corrupt in {column}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row's key.
        row: String,
        /// How it failed.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A copy cannot be read any further.
    #[error("the copy cannot be read to its end")]
    Copy(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The program failed over one patient; what it said of that may hold their words, and is not kept.
    #[error("the program panicked over one patient")]
    Panicked,
    /// Others kept being faster with the same patient.
    #[error("a patient was written by others again and again")]
    Contended,
    /// A value could not be sealed; nothing was written.
    #[error("a value for {table} could not be sealed")]
    Seal {
        /// The table.
        table: &'static str,
        /// How it failed.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// What an error is to be laid at: it says who must not wait for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blame {
    /// One patient's row, or the code for it: trying again would fail again, and nobody else is concerned. Parking
    /// them lets the others go on.
    Row,
    /// The database is away, full or busy, which passes.
    Database,
    /// How it was set up: the address, the keys, the schema, a copy. A person must see to it.
    Setup,
}

impl StoreError {
    /// What it is to be laid at.
    ///
    /// A line that is there already, say, since a state was put back by hand behind its diary, concerns one patient
    /// too: the database would refuse the same commit for ever.
    #[must_use]
    pub fn blame(&self) -> Blame {
        match self {
            Self::Corrupt { .. } | Self::Seal { .. } | Self::Panicked => Blame::Row,
            Self::Database(sqlx::Error::Database(error))
                if error.is_unique_violation()
                    || error.is_foreign_key_violation()
                    || error.is_check_violation() =>
            {
                Blame::Row
            }
            Self::Database(_) | Self::Contended => Blame::Database,
            Self::Url
            | Self::NoFolder { .. }
            | Self::NoFile { .. }
            | Self::WithoutTls
            | Self::RootCertificate { .. }
            | Self::Tls(_)
            | Self::Migration(_)
            | Self::NewerSchema { .. }
            | Self::WrongKey(_)
            | Self::Copy(_) => Blame::Setup,
        }
    }
}

/// An error in one line with everything beneath it, for the log.
#[must_use]
pub fn in_full(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let beneath = cause.to_string();
        // Some errors repeat their cause in their own words.
        if !words.ends_with(&beneath) {
            words = format!("{words}: {beneath}");
        }
        source = cause.source();
    }
    words
}
