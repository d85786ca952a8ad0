//! Owns the proof that a SQLite file has one bot: a lock on a file beside it, which ends with the process. Two would
//! send everything twice, for each takes the other for dead. It must not open the database itself: closing it would end
//! SQLite's own locks.

use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::bail;

/// How long the one before may take to end.
const PATIENCE: u32 = 30;
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Held by the only bot on a file, until it is dropped.
#[derive(Debug)]
pub struct Alone(Option<File>);

impl Alone {
    /// Waits a moment for another bot on the same file to end. A server's database may have any number.
    ///
    /// # Errors
    /// When another one stays.
    pub async fn on(url: &str) -> anyhow::Result<Self> {
        let Some(path) = beside(url) else {
            return Ok(Self(None));
        };
        let options = OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(false)
            .mode(0o600)
            .open(&path);
        let file = match options {
            Ok(file) => file,
            Err(error) => {
                // What is wrong with the folder, the database itself says better.
                tracing::warn!(%error, "it is not known whether another bot is at work on this file");
                return Ok(Self(None));
            }
        };
        for _ in 0..PATIENCE {
            match file.try_lock() {
                Ok(()) => return Ok(Self(Some(file))),
                Err(TryLockError::WouldBlock) => tokio::time::sleep(LOOK_EVERY).await,
                Err(TryLockError::Error(error)) => {
                    tracing::warn!(%error, "it is not known whether another bot is at work on this file");
                    return Ok(Self(None));
                }
            }
        }
        bail!(
            "another bot is at work on this database (DATABASE_URL): stop it first. A SQLite file has one bot; several \
             can share a Postgres database"
        )
    }

    /// Whether it is locked, and not only hoped for.
    #[must_use]
    pub const fn is_sure(&self) -> bool {
        self.0.is_some()
    }
}

/// The lock's file, beside the file that a URL really means; `None` for a server, and for what is kept in memory.
fn beside(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.trim_start_matches("//");
    let (path, parameters) = path.split_once('?').unwrap_or((path, ""));
    if path.is_empty() || path == ":memory:" || parameters.contains("mode=memory") {
        return None;
    }
    let path = Path::new(path);
    let real = path.canonicalize().or_else(|_| {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new(".")).canonicalize()?;
        Ok::<_, std::io::Error>(folder.join(path.file_name().unwrap_or_default()))
    });
    let mut name = real.unwrap_or(path.to_owned()).into_os_string();
    name.push(".lock");
    Some(name.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_has_one_bot_whatever_it_is_called() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.db");
        File::create(&file).unwrap();
        std::os::unix::fs::symlink(&file, folder.path().join("y.db")).unwrap();
        let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
        let first = Alone::on(&url("x.db")).await.unwrap();
        assert!(first.is_sure());
        for name in ["x.db", "y.db", "x.db?mode=rwc"] {
            let words = Alone::on(&url(name)).await.unwrap_err().to_string();
            assert!(words.contains("another bot"), "{words}");
        }
        drop(first);
        assert!(Alone::on(&url("y.db")).await.unwrap().is_sure());
        assert!(!Alone::on("sqlite::memory:").await.unwrap().is_sure());
        assert!(!Alone::on("postgres://x/y").await.unwrap().is_sure());
    }
}
