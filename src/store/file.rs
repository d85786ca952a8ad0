//! Owns the database as a file of this machine: that it is its owner's alone, and that its folder is there. It must not
//! open it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use sqlx::sqlite::SqliteConnectOptions;

use super::error::StoreError;
use super::server::Address;

/// The file of a database that others on the machine can read: one of an earlier release, or of other hands.
#[must_use]
pub fn exposed(address: &Address) -> Option<PathBuf> {
    let options = SqliteConnectOptions::from_str(&address.url).ok()?;
    let path = options.get_filename();
    is_exposed(&path.metadata().ok()?).then(|| path.to_owned())
}

#[cfg(unix)]
fn is_exposed(file: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_exposed(_: &fs::Metadata) -> bool {
    false
}

/// Sees to it that a file can be opened: made for its owner alone if it is to be made, for SQLite would let others on
/// the machine read it, and the log beside it, whose mode follows.
pub(super) fn prepare(path: &Path, create: bool) -> Result<(), StoreError> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder
        && !folder.is_dir()
    {
        return Err(StoreError::NoFolder {
            path: folder.to_owned(),
        });
    }
    if path.exists() {
        return Ok(());
    }
    if !create {
        return Err(StoreError::NoFile {
            path: path.to_owned(),
        });
    }
    match make(path) {
        // Another process was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map_err(|source| StoreError::Database(source.into())),
    }
}

fn make(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.write(true).create_new(true).open(path).map(drop)
}
