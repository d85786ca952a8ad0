//! Owns the proof that a SQLite file has one bot: a lock on a file beside it and one on the file itself, which end with
//! the process. Two would send everything twice, for each takes the other for dead; and under two names, as a hard link
//! gives one, SQLite would keep two logs of one file. It must not let go of the file while the database is open: closing
//! it would end SQLite's own locks.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::bail;

/// How long the one before may take to end.
const PATIENCE: u32 = 30;
const LOOK_EVERY: Duration = Duration::from_millis(100);
/// File systems of this machine on which our lock of a file and SQLite's own do not see each other. On a network's they
/// may be of one kind, and ours would keep SQLite out.
const LOCAL: [&str; 10] = [
    "bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs",
];

const ANOTHER: &str = "another bot is at work on this database (DATABASE_URL): stop it first. A SQLite file has one bot; \
    several can share a Postgres database";
const RUNNING: &str = "a bot is running on this database (DATABASE_URL): stop it first";

/// Held by the only bot on a file, until it is dropped.
#[derive(Debug)]
pub struct Alone {
    /// The lock beside the name.
    beside: Option<File>,
    /// The lock on the file, whatever its name.
    itself: Option<File>,
}

impl Alone {
    /// Waits a moment for another bot on the same file to end. A server's database may have any number.
    ///
    /// # Errors
    /// When another one stays.
    pub async fn on(url: &str) -> anyhow::Result<Self> {
        let (mut beside, mut itself) = (None, None);
        if let Some(path) = file_of(url) {
            beside = locked(open_beside(&path), ANOTHER).await?;
            itself = locked(open_itself(&path), ANOTHER).await?;
        }
        Ok(Self { beside, itself })
    }

    /// The same for who works on a database that no bot may be at work on: one that stands still is at work too. It
    /// leaves no lock behind that would be another account's.
    ///
    /// # Errors
    /// When a bot stays.
    pub async fn without_a_bot(url: &str) -> anyhow::Result<Self> {
        let (mut beside, mut itself) = (None, None);
        if let Some(path) = file_of(url) {
            let lock = File::open(lock_of(&path)).map(Some);
            beside = locked(lock, RUNNING).await?;
            itself = locked(open_itself(&path), RUNNING).await?;
        }
        Ok(Self { beside, itself })
    }

    /// The same once a file was made that was not there before.
    ///
    /// # Errors
    /// When another bot was faster.
    pub async fn also_on_what_was_made(self, url: &str) -> anyhow::Result<Self> {
        let itself = match (self.itself, file_of(url)) {
            (None, Some(path)) => locked(open_itself(&path), ANOTHER).await?,
            (itself, _) => itself,
        };
        Ok(Self { itself, ..self })
    }

    /// Whether it is locked, and not only hoped for.
    #[must_use]
    pub const fn is_sure(&self) -> bool {
        self.beside.is_some() || self.itself.is_some()
    }
}

async fn locked(
    opened: io::Result<Option<File>>,
    refusal: &'static str,
) -> anyhow::Result<Option<File>> {
    let unknown = |error: io::Error| {
        tracing::warn!(%error, "it is not known whether another bot is at work on this file");
        Ok(None)
    };
    let file = match opened {
        Ok(Some(file)) => file,
        Ok(None) => return Ok(None),
        // That the folder is not there, the database itself says better.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return unknown(error),
    };
    for _ in 0..PATIENCE {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) => tokio::time::sleep(LOOK_EVERY).await,
            Err(TryLockError::Error(error)) => return unknown(error),
        }
    }
    bail!(refusal)
}

fn open_beside(path: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    let options = options.create(true).write(true).truncate(false).mode(0o600);
    options.open(lock_of(path)).map(Some)
}

fn lock_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

/// Only where it is there, and is known to be on this machine.
fn open_itself(path: &Path) -> io::Result<Option<File>> {
    if is_local(path) {
        File::open(path).map(Some)
    } else {
        Ok(None)
    }
}

/// Whether a file is on a file system of this machine, as far as the machine says so.
fn is_local(path: &Path) -> bool {
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    kind_of(&mounts, path).is_some_and(|kind| LOCAL.contains(&kind))
}

/// The kind of the file system that a path is on: of those that are mounted over each other, the last.
fn kind_of<'a>(mounts: &'a str, path: &Path) -> Option<&'a str> {
    let mount = |line: &'a str| {
        let (place, what) = line.split_once(" - ")?;
        // Blanks are written as their numbers.
        let point = place.split(' ').nth(4)?.replace("\\040", " ");
        Some((PathBuf::from(point), what.split(' ').next()?))
    };
    let mounts = mounts.lines().filter_map(mount);
    mounts
        .filter(|(point, _)| path.starts_with(point))
        .max_by_key(|(point, _)| point.as_os_str().len())
        .map(|(_, kind)| kind)
}

/// The file that a URL really means; `None` for a server, and for what is kept in memory.
fn file_of(url: &str) -> Option<PathBuf> {
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
        Ok::<_, io::Error>(folder.join(path.file_name().unwrap_or_default()))
    });
    Some(real.unwrap_or(path.to_owned()))
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
        fs::create_dir(folder.path().join("elsewhere")).unwrap();
        for name in ["z.db", "elsewhere/x.db"] {
            fs::hard_link(&file, folder.path().join(name)).unwrap();
        }
        let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
        let first = Alone::on(&url("x.db")).await.unwrap();
        assert!(first.is_sure());
        let names = ["x.db", "y.db", "x.db?mode=rwc", "z.db", "elsewhere/x.db"];
        // Hard links are known only where the file itself can be locked.
        let known = if is_local(&file) { 5 } else { 3 };
        for name in &names[..known] {
            let words = Alone::on(&url(name)).await.unwrap_err().to_string();
            assert!(words.contains("another bot"), "{name}: {words}");
        }
        drop(first);
        assert!(Alone::on(&url("elsewhere/x.db")).await.unwrap().is_sure());
        assert!(Alone::on(&url("y.db")).await.unwrap().is_sure());
        assert!(!Alone::on("sqlite::memory:").await.unwrap().is_sure());
        assert!(!Alone::on("postgres://x/y").await.unwrap().is_sure());
    }

    #[tokio::test]
    async fn a_file_that_was_just_made_has_one_bot_under_its_later_names_too() {
        let folder = tempfile::tempdir().unwrap();
        let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
        let first = Alone::on(&url("x.db")).await.unwrap();
        let file = folder.path().join("x.db");
        assert!(!file.exists(), "only the database makes itself");
        File::create(&file).unwrap();
        let first = first.also_on_what_was_made(&url("x.db")).await.unwrap();
        fs::hard_link(&file, folder.path().join("y.db")).unwrap();
        assert_eq!(Alone::on(&url("y.db")).await.is_err(), is_local(&file));
        drop(first);
        assert!(Alone::on(&url("y.db")).await.is_ok());
    }

    #[test]
    fn a_file_on_a_network_is_left_to_the_lock_beside_it() {
        let mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:50 / /data rw - nfs4 server:/export rw
41 40 0:51 / /data/near\\040by rw - xfs /dev/sdb rw
42 22 0:52 / /srv rw - ext4 /dev/sdc rw
43 22 0:53 / /srv rw - cifs //server/share rw";
        for (path, kind) in [
            ("/x.db", "ext4"),
            ("/database/x.db", "ext4"),
            ("/data/x.db", "nfs4"),
            ("/data/near by/x.db", "xfs"),
            ("/srv/x.db", "cifs"),
        ] {
            assert_eq!(kind_of(mounts, Path::new(path)), Some(kind), "{path}");
        }
        assert_eq!(kind_of("", Path::new("/x.db")), None);
        for kind in ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs"] {
            assert!(!LOCAL.contains(&kind), "{kind}");
        }
    }
}
