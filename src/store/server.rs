//! Owns how a Postgres server is reached: whether TLS is spoken, and how long a connection may be silent before it is
//! given up. It must not hold a statement of ours, nor print the address, which may carry a password.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::path::Path;
use std::str::FromStr as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sqlx::pool::PoolOptions;
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use sqlx::{Connection as _, Executor as _, PgConnection, PgPool, Postgres};
use tokio::time::timeout;

use super::error::StoreError;

/// How long a statement may take with all that it waits for: a cut cable sends no word, so only a limit of ours tells
/// that the server is gone. Longer than [`SETTINGS`] lets one that stands still hold a lock.
const STATEMENT: Duration = Duration::from_secs(6);
/// How long a caller waits for a connection, a new one included.
const ACQUIRE: Duration = Duration::from_secs(4);
/// How long a connection may take to say that it is alive.
const PING: Duration = Duration::from_secs(2);
/// How long the connections may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(1);

/// What each connection begins with.
///
/// Postgres ends the transaction of an instance that stands still in it, as a suspended machine does, or one that is
/// behind a cut cable: else what it has locked stays locked for the others for as long as that lasts. Ours take
/// milliseconds. Nor does it go on with what we have given up, or keep the connection of a machine that is gone.
pub(super) const SETTINGS: &str = "set idle_in_transaction_session_timeout = '3s';
    set statement_timeout = '8s';
    set tcp_keepalives_idle = 5;
    set tcp_keepalives_interval = 3;
    set tcp_keepalives_count = 3;
    set tcp_user_timeout = '10s'";
/// The same for the lock of a migration, which belongs to no transaction.
pub(super) const SETTINGS_AT_THE_START: &str = "set idle_session_timeout = '20s'";

/// Where a database is.
#[derive(Clone)]
pub struct Address {
    pub(super) url: String,
    may_be_plain: bool,
}

/// The URL may carry a password.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address")
    }
}

impl Address {
    /// `sqlite:PATH`, `sqlite::memory:` or `postgres://…`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            may_be_plain: false,
        }
    }

    /// The same, and a server on another machine may be spoken to without TLS.
    #[must_use]
    pub fn also_without_tls(self) -> Self {
        Self {
            may_be_plain: true,
            ..self
        }
    }
}

impl From<&str> for Address {
    fn from(url: &str) -> Self {
        Self::new(url)
    }
}

impl From<&String> for Address {
    fn from(url: &String) -> Self {
        Self::new(url)
    }
}

/// Reads the address of a server, and sees to TLS: who we are, and the password, are not shown to a network.
pub(super) fn options(address: &Address) -> Result<PgConnectOptions, StoreError> {
    let (url, root) = without_system_root(&address.url);
    let options = PgConnectOptions::from_str(&url)?;
    let mode = options.get_ssl_mode();
    if let Some(root) = root.as_deref().filter(|root| !root.contains("-----BEGIN"))
        && !Path::new(root).is_file()
    {
        return Err(StoreError::RootCertificate { path: root.into() });
    }
    // As libpq does: who names a root wants it used.
    let at_least = if root.is_some() {
        PgSslMode::VerifyCa
    } else {
        PgSslMode::Require
    };
    let is_near = options.get_socket().is_some() || is_this_machine(options.get_host());
    Ok(match mode {
        // Everybody can have a certificate of an authority that all know: without its name it proves nothing.
        PgSslMode::VerifyCa if root.is_none() => options.ssl_mode(PgSslMode::VerifyFull),
        PgSslMode::VerifyCa | PgSslMode::VerifyFull => options,
        PgSslMode::Require => options.ssl_mode(at_least),
        PgSslMode::Disable | PgSslMode::Allow | PgSslMode::Prefer
            if is_near || address.may_be_plain =>
        {
            options
        }
        PgSslMode::Disable => return Err(StoreError::WithoutTls),
        PgSslMode::Allow | PgSslMode::Prefer => options.ssl_mode(at_least),
    })
}

/// libpq's `sslrootcert=system` means the roots of this machine, which are always asked here; another value is a file.
/// The URL without the former, and the latter.
fn without_system_root(url: &str) -> (String, Option<String>) {
    let Some((base, query)) = url.split_once('?') else {
        return (url.to_owned(), None);
    };
    let is_root = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default();
        matches!(name, "sslrootcert" | "ssl-root-cert" | "ssl-ca")
    };
    let value = |pair: &str| pair.split_once('=').map(|(_, value)| value.to_owned());
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| !(is_root(pair) && value(pair).as_deref() == Some("system")))
        .collect();
    let root = kept.iter().copied().find(is_root).and_then(value);
    let root = root.map(|root| root.replace("%2F", "/").replace("%2f", "/"));
    (format!("{base}?{}", kept.join("&")), root)
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.starts_with('/')
        || address
            .parse::<IpAddr>()
            .is_ok_and(|address| address.to_canonical().is_loopback())
}

/// Whether connections may have died: one that fell silent was not alone.
#[derive(Clone, Debug, Default)]
pub(super) struct Doubt(Arc<AtomicBool>);

impl Doubt {
    fn raise(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Lets go of every idle connection if there is doubt, so that their silence is not waited for one by one.
    pub(super) fn settle(&self, pool: &PgPool) {
        if self.0.swap(false, Ordering::Relaxed) {
            while let Some(idle) = pool.try_acquire() {
                drop(idle.detach());
            }
        }
    }
}

/// So many connections, each of which begins by saying this.
pub(super) fn connections(most: u32, first: &'static str, doubt: &Doubt) -> PoolOptions<Postgres> {
    let (before, after) = (doubt.clone(), doubt.clone());
    PoolOptions::new()
        .max_connections(most)
        .acquire_timeout(ACQUIRE)
        // Our own question has a limit.
        .test_before_acquire(false)
        .before_acquire(move |connection, _| {
            let doubt = before.clone();
            Box::pin(async move { alive(connection, &doubt).await })
        })
        .after_release(move |connection, _| {
            let doubt = after.clone();
            Box::pin(async move { alive(connection, &doubt).await })
        })
        .after_connect(move |connection: &mut PgConnection, _| {
            Box::pin(async move { connection.execute(first).await.map(drop) })
        })
}

/// An error makes the pool drop the connection without a farewell, for which a dead one would wait.
async fn alive(connection: &mut PgConnection, doubt: &Doubt) -> sqlx::Result<bool> {
    let Ok(answer) = timeout(PING, connection.ping()).await else {
        doubt.raise();
        return Err(silent());
    };
    answer.map(|()| true)
}

/// Gives work up that takes too long. What was sent may or may not have been done, as after any failure.
pub(super) async fn in_time<T>(work: impl Future<Output = sqlx::Result<T>>) -> sqlx::Result<T> {
    timeout(STATEMENT, work)
        .await
        .unwrap_or_else(|_| Err(silent()))
}

/// Closes what can be closed; a server that does not answer is not waited for.
pub(super) async fn close(pool: &PgPool) {
    if timeout(GOODBYE, pool.close()).await.is_err() {
        tracing::warn!("the database server does not answer; its connections are dropped");
    }
}

fn silent() -> sqlx::Error {
    said(io::ErrorKind::TimedOut, "the server does not answer")
}

fn said(kind: io::ErrorKind, words: &'static str) -> sqlx::Error {
    sqlx::Error::Io(io::Error::new(kind, words))
}

/// What became of the first connection, in words that say what to do.
pub(super) fn explained(error: sqlx::Error) -> StoreError {
    match error {
        sqlx::Error::Tls(_) => StoreError::Tls(error),
        // Where the certificate was not believed, it comes as an error of the stream.
        sqlx::Error::Io(ref io) if io.kind() == io::ErrorKind::InvalidData => {
            StoreError::Tls(error)
        }
        sqlx::Error::Io(io) if io.to_string().contains("lookup address") => {
            StoreError::Database(said(io.kind(), "the server's host is not known (DNS)"))
        }
        // Refused, it is tried again until the time is over: it may be starting.
        sqlx::Error::PoolTimedOut => StoreError::Database(said(
            io::ErrorKind::TimedOut,
            "the server does not answer, or nothing listens there",
        )),
        error => StoreError::Database(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(url: &str) -> Option<PgSslMode> {
        options(&Address::new(url))
            .ok()
            .map(|options| options.get_ssl_mode())
    }

    fn told_mode(url: &str) -> Option<PgSslMode> {
        let address = Address::new(url).also_without_tls();
        options(&address).ok().map(|options| options.get_ssl_mode())
    }

    #[test]
    fn another_machine_is_never_spoken_to_without_tls_unless_that_was_said() {
        for host in [
            "db.example",
            "db",
            "10.0.0.7",
            "[2001:db8::1]",
            "127.0.0.1.example",
        ] {
            for (asked, got) in [
                ("", Some(PgSslMode::Require)),
                ("?sslmode=prefer", Some(PgSslMode::Require)),
                ("?sslmode=allow", Some(PgSslMode::Require)),
                ("?sslmode=require", Some(PgSslMode::Require)),
                ("?sslmode=verify-ca", Some(PgSslMode::VerifyFull)),
                ("?sslmode=verify-full", Some(PgSslMode::VerifyFull)),
                ("?sslmode=disable", None),
            ] {
                let url = format!("postgres://u:secret@{host}/d{asked}");
                let is = mode(&url);
                assert_eq!(format!("{is:?}"), format!("{got:?}"), "{url}");
            }
            let url = format!("postgres://u@{host}/d?sslmode=disable");
            assert!(matches!(told_mode(&url), Some(PgSslMode::Disable)), "{url}");
        }
    }

    #[test]
    fn on_this_machine_it_is_as_it_was_asked() {
        for host in [
            "localhost",
            "127.0.0.1",
            "127.8.9.1",
            "[::1]",
            "%2Frun%2Fpostgresql",
        ] {
            let url = format!("postgres://u@{host}/d");
            assert!(matches!(mode(&url), Some(PgSslMode::Prefer)), "{url}");
            let url = format!("{url}?sslmode=disable");
            assert!(matches!(mode(&url), Some(PgSslMode::Disable)), "{url}");
        }
    }

    #[test]
    fn who_names_a_root_has_it_checked_and_the_systems_roots_have_a_name() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        for asked in ["", "sslmode=prefer&", "sslmode=require&"] {
            let url = format!("postgres://db.example/d?{asked}sslrootcert={root}");
            assert!(matches!(mode(&url), Some(PgSslMode::VerifyCa)), "{url}");
        }
        let url = "postgres://db.example/d?sslmode=verify-full&sslrootcert=system";
        assert!(matches!(mode(url), Some(PgSslMode::VerifyFull)));
        let error = options(&Address::new(
            "postgres://db.example/d?sslrootcert=/no/such.pem",
        ));
        let words = error.unwrap_err().to_string();
        assert!(words.contains("/no/such.pem"), "{words}");
    }

    #[test]
    fn a_refusal_does_not_repeat_the_address() {
        let address = Address::new("postgres://u:secret@db.example/d?sslmode=disable");
        let words = format!("{:?} {}", address, options(&address).unwrap_err());
        assert!(
            !words.contains("secret") && !words.contains("db.example"),
            "{words}"
        );
        assert!(words.contains("STILLNIGHT_DATABASE_WITHOUT_TLS"), "{words}");
    }
}
