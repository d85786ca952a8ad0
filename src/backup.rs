//! Owns backup files: a copy of a whole database, encrypted with its key, from which either engine can be filled.
//! A file that was cut, changed or shuffled does not open. It must not hold the key.
//!
//! The file: a line that says what it is, a random number that its parts are bound to, then parts of a length and
//! sealed JSON each: a head, pages of rows, and an end that counts them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::seal::{KeyRing, Place};
use crate::store::{Row, Store, StoreError};

const MAGIC: &[u8] = b"stillnight backup 1\n";
/// No part is longer; a larger number is not ours.
const PART_BYTES: u32 = 1 << 30;

#[derive(Serialize, Deserialize)]
enum Part {
    Head { made_at: DateTime<Utc> },
    Rows(Vec<Row>),
    End { rows: u64 },
}

/// What a backup or a restore dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// When the copy was made.
    pub made_at: DateTime<Utc>,
    /// How many rows.
    pub rows: u64,
}

/// Writes a backup of a live database. The file appears whole or not at all, never takes another one's place, also not
/// that of one which appeared meanwhile, and is not written through a link.
///
/// # Errors
/// What failed; then there is no file.
pub async fn write(
    store: &Store,
    keys: &KeyRing,
    path: &Path,
    now: DateTime<Utc>,
) -> anyhow::Result<Tally> {
    // A link that leads nowhere is there too.
    ensure!(
        path.symlink_metadata().is_err(),
        "{} is there already and is not overwritten",
        path.display()
    );
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    ensure!(
        folder.is_dir(),
        "the folder {} is not there",
        folder.display()
    );
    let partial = partial_of(path)?;
    let written = write_to(store, keys, &partial, now).await;
    let placed = written.and_then(|rows| {
        place_at(&partial, path)?;
        Ok(rows)
    });
    // Either it has its name now, or it has failed, and that is what counts.
    let _ = fs::remove_file(&partial);
    let rows = placed.with_context(|| format!("no backup was written to {}", path.display()))?;
    // A name is only safe from a power cut once its folder is.
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .context("the backup is written, but its folder cannot be made safe from a power cut")?;
    Ok(Tally { made_at: now, rows })
}

/// Gives a whole file its name, unless something has that name by now.
fn place_at(partial: &Path, path: &Path) -> anyhow::Result<()> {
    match fs::hard_link(partial, path) {
        Ok(()) => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            bail!("a file of that name has appeared meanwhile, and is not overwritten")
        }
        // Not every disk knows a second name for a file: one for cameras does not.
        Err(_) => {}
    }
    let mut to = create(path)?;
    let copied = File::open(partial)
        .and_then(|mut from| io::copy(&mut from, &mut to))
        .and_then(|_| to.sync_all());
    if copied.is_err() {
        let _ = fs::remove_file(path);
    }
    Ok(copied?)
}

async fn write_to(
    store: &Store,
    keys: &KeyRing,
    path: &Path,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    let mut id = [0; 8];
    getrandom::fill(&mut id).context("the machine gives no random numbers")?;
    let mut to = Writer {
        keys,
        id: i64::from_le_bytes(id),
        seq: 0,
        file: BufWriter::new(create(path)?),
    };
    to.file.write_all(MAGIC)?;
    to.file.write_all(&id)?;
    to.put(&Part::Head { made_at: now })?;
    let mut count = 0;
    store
        .copy_out::<anyhow::Error>(|rows| {
            count += rows.len() as u64;
            to.put(&Part::Rows(rows))
        })
        .await?;
    to.put(&Part::End { rows: count })?;
    let file = to
        .file
        .into_inner()
        .map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok(count)
}

/// Fills an empty database from a backup: with all of it, or with nothing.
///
/// # Errors
/// What failed; then the database is as empty as before.
pub async fn read(
    store: &Store,
    keys: &KeyRing,
    path: &Path,
    now: DateTime<Utc>,
) -> anyhow::Result<Tally> {
    ensure!(
        store.is_empty().await?,
        "the database holds patients already: a backup is only restored into an empty one"
    );
    ensure!(
        !store.is_at_work(now).await?,
        "a bot is running on this database: stop it first, and wait 15 seconds if it crashed"
    );
    let open = || format!("the backup {} cannot be read", path.display());
    let mut from = Reader::open(keys, path).with_context(open)?;
    let Part::Head { made_at } = from.next().with_context(open)? else {
        bail!("the backup {} has no head", path.display());
    };
    let rows = store.copy_in(from, made_at, now).await.with_context(open)?;
    Ok(Tally { made_at, rows })
}

struct Writer<'a> {
    keys: &'a KeyRing,
    id: i64,
    seq: i64,
    file: BufWriter<File>,
}

impl Writer<'_> {
    fn put(&mut self, part: &Part) -> anyhow::Result<()> {
        let json = serde_json::to_vec(part)?;
        let sealed = self.keys.seal(place(self.id, self.seq), &json)?;
        self.seq += 1;
        self.file
            .write_all(&u32::try_from(sealed.len())?.to_le_bytes())?;
        self.file.write_all(&sealed)?;
        Ok(())
    }
}

/// Reads part after part; as an iterator, the pages of rows up to the end, which must be there.
struct Reader<'a> {
    keys: &'a KeyRing,
    id: i64,
    seq: i64,
    file: BufReader<File>,
    rows: u64,
    ended: bool,
}

impl<'a> Reader<'a> {
    fn open(keys: &'a KeyRing, path: &Path) -> anyhow::Result<Self> {
        let mut file = BufReader::new(File::open(path)?);
        let mut magic = [0; MAGIC.len()];
        let mut id = [0; 8];
        let whole = file
            .read_exact(&mut magic)
            .and_then(|()| file.read_exact(&mut id));
        ensure!(
            whole.is_ok() && magic == MAGIC,
            "it is no backup of this program's format"
        );
        Ok(Self {
            keys,
            id: i64::from_le_bytes(id),
            seq: 0,
            file,
            rows: 0,
            ended: false,
        })
    }

    fn next(&mut self) -> anyhow::Result<Part> {
        let mut length = [0; 4];
        self.file
            .read_exact(&mut length)
            .context("it ends too early")?;
        let length = u32::from_le_bytes(length);
        ensure!(length <= PART_BYTES, "it was changed");
        let mut sealed = vec![0; length as usize];
        self.file
            .read_exact(&mut sealed)
            .context("it ends too early")?;
        let json = self
            .keys
            .open(place(self.id, self.seq), &sealed)
            .context("it was made with another key, or was changed")?;
        self.seq += 1;
        // serde_json's own words may quote a row.
        serde_json::from_slice(&json)
            .ok()
            .context("it is from another release")
    }

    fn next_page(&mut self) -> anyhow::Result<Option<Vec<Row>>> {
        match self.next()? {
            Part::Rows(rows) => {
                self.rows += rows.len() as u64;
                Ok(Some(rows))
            }
            Part::End { rows } => {
                ensure!(rows == self.rows, "it has lost rows");
                Ok(None)
            }
            Part::Head { .. } => bail!("it was changed"),
        }
    }
}

impl Iterator for Reader<'_> {
    type Item = Result<Vec<Row>, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let page = self.next_page();
        self.ended = !matches!(page, Ok(Some(_)));
        page.map_err(|error| StoreError::Copy(error.into()))
            .transpose()
    }
}

/// Each part opens only in its place of its own backup.
const fn place(id: i64, seq: i64) -> Place {
    Place {
        table: "backup",
        patient_id: id,
        seq,
    }
}

/// A name beside the file's that no other process uses.
fn partial_of(path: &Path) -> anyhow::Result<PathBuf> {
    let mut tail = [0; 8];
    getrandom::fill(&mut tail).context("the machine gives no random numbers")?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{:016x}.partial", u64::from_le_bytes(tail)));
    Ok(path.with_file_name(name))
}

/// A new file for its owner alone; one that is there, or a link, is left as it is.
fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.write(true).create_new(true).open(path)
}
