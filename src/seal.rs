//! Owns the keys and the sealing of what a patient wrote, took or measured before it reaches the database.
//! It must not print a key, nor put one into an error.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
/// The key's id, then the nonce.
const HEADER_BYTES: usize = 1 + NONCE_BYTES;
/// Far more than 255 keys with a remark each; a larger file is another one.
const LONGEST_FILE: u64 = 1 << 20;
/// Half of the hash: enough that two slots of a patient never meet.
const TAG_BYTES: usize = 16;

type Secret = Zeroizing<[u8; KEY_BYTES]>;

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// There is no such file.
    #[error("there is no key file at {}: a new database needs a new one, an old database the one it was made with", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// It is there already, and a key that seals a database is never overwritten.
    #[error("{} is there already and is not overwritten: a lost key cannot be replaced", path.display())]
    Exists {
        /// Where it is.
        path: PathBuf,
    },
    /// Others on this machine can read it.
    #[error(
        "others can read the key file {} (mode {mode:03o}): run `chmod 600` on it; mounted as a secret, it may be read by \
         its group if nobody can write it (0440), and under /run/secrets by all (0444)",
        path.display()
    )]
    Exposed {
        /// Where it is.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// It is a pipe, a folder or a device: what comes out of it may not come again, or never end.
    #[error("the key file {} is not a file", path.display())]
    NoFile {
        /// Where it is.
        path: PathBuf,
    },
    /// The file cannot be read or written.
    #[error("cannot use the key file {}", path.display())]
    File {
        /// Where it is.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A line is not a key.
    #[error(
        "line {line} of the keys {problem}; a line is `id:hex`, an id of 1 to 255 and 64 hexadecimal digits"
    )]
    Malformed {
        /// Which line, from 1.
        line: usize,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// There is not one key in it.
    #[error("the keys hold no key; a line is `id:hex`")]
    Empty,
    /// The system has no randomness to give.
    #[error("the system gives no random bytes")]
    Random(#[from] getrandom::Error),
}

/// Why something could not be sealed or opened.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The key with this id is not in the ring.
    #[error("it was sealed with key {0}, which is not among the keys given")]
    UnknownKey(u8),
    /// Sealed with another key, for another place, or changed since.
    #[error("it was sealed with another key or in another place, or was changed since")]
    Refused,
    /// Shorter than anything sealed.
    #[error("it is too short to be sealed data")]
    TooShort,
    /// Longer than the cipher allows.
    #[error("it is too long to be sealed")]
    TooLong,
    /// The system has no randomness to give.
    #[error("the system gives no random bytes")]
    Random(#[from] getrandom::Error),
}

/// Where a sealed value belongs. It opens nowhere else, so rows cannot be swapped between patients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// Whose row.
    pub patient_id: i64,
    /// Which of their rows: a version, a diary line, a number.
    pub seq: i64,
}

impl Place {
    /// The associated data. Both numbers have a fixed width and come first, so no two places read the same.
    fn encode(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(16 + self.table.len());
        bytes.extend_from_slice(&self.patient_id.to_be_bytes());
        bytes.extend_from_slice(&self.seq.to_be_bytes());
        bytes.extend_from_slice(self.table.as_bytes());
        bytes
    }
}

/// The key that seals, and the older ones that still open.
#[derive(Clone)]
pub struct KeyRing {
    current: u8,
    keys: BTreeMap<u8, Secret>,
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyRing")
    }
}

impl KeyRing {
    /// One fresh key that is nowhere else: for databases in memory.
    pub fn random() -> Result<Self, KeyError> {
        Ok(Self {
            current: 1,
            keys: BTreeMap::from([(1, random_secret()?)]),
        })
    }

    /// Keys as text, one `id:hex` a line. The first is the current one; `#` begins a comment.
    pub fn from_text(text: &str) -> Result<Self, KeyError> {
        let mut current = None;
        let mut keys = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let malformed = |problem| KeyError::Malformed {
                line: index + 1,
                problem,
            };
            let (id, secret) = parse_line(line).map_err(malformed)?;
            if keys.insert(id, secret).is_some() {
                return Err(malformed("repeats the id of an earlier one"));
            }
            current.get_or_insert(id);
        }
        let current = current.ok_or(KeyError::Empty)?;
        Ok(Self { current, keys })
    }

    /// Reads a key file that only its owner can read, or that was mounted as a secret.
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let failed = |source: io::Error| match source.kind() {
            io::ErrorKind::NotFound => KeyError::Missing {
                path: path.to_owned(),
            },
            _ => KeyError::File {
                path: path.to_owned(),
                source,
            },
        };
        let is_file = |metadata: &fs::Metadata| {
            let no_file = || KeyError::NoFile {
                path: path.to_owned(),
            };
            metadata.is_file().then_some(()).ok_or_else(no_file)
        };
        // To open a pipe would already wait for whoever writes into it.
        is_file(&fs::metadata(path).map_err(failed)?)?;
        let file = fs::File::open(path).map_err(failed)?;
        // Asked of the open file, so that it cannot be another one by the time it is read.
        let metadata = file.metadata().map_err(failed)?;
        is_file(&metadata)?;
        refuse_exposed(path, &metadata)?;
        let mut text = Zeroizing::new(String::new());
        file.take(LONGEST_FILE)
            .read_to_string(&mut text)
            .map_err(failed)?;
        Self::from_text(&text)
    }

    /// Makes a key file with one fresh key, readable by its owner alone.
    pub fn create(path: &Path) -> Result<Self, KeyError> {
        let ring = Self::random()?;
        write_new(path, &ring.to_text()).map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => KeyError::Exists {
                path: path.to_owned(),
            },
            _ => KeyError::File {
                path: path.to_owned(),
                source,
            },
        })?;
        Ok(ring)
    }

    /// Seals `plain` for `place` with the current key: its id, a random nonce, the ciphertext with its tag.
    pub fn seal(&self, place: Place, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let secret = self
            .keys
            .get(&self.current)
            .ok_or(SealError::UnknownKey(self.current))?;
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce)?;
        let payload = Payload {
            msg: plain,
            aad: &place.encode(),
        };
        let ciphertext = cipher(secret)
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| SealError::TooLong)?;
        let mut sealed = Vec::with_capacity(HEADER_BYTES + ciphertext.len());
        sealed.push(self.current);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&ciphertext);
        Ok(sealed)
    }

    /// Opens what was sealed for `place`.
    pub fn open(&self, place: Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (&id, rest) = sealed.split_first().ok_or(SealError::TooShort)?;
        let (&nonce, ciphertext) = rest
            .split_first_chunk::<NONCE_BYTES>()
            .ok_or(SealError::TooShort)?;
        let secret = self.keys.get(&id).ok_or(SealError::UnknownKey(id))?;
        let payload = Payload {
            msg: ciphertext,
            aad: &place.encode(),
        };
        let plain = cipher(secret)
            .decrypt(&XNonce::from(nonce), payload)
            .map_err(|_| SealError::Refused)?;
        Ok(Zeroizing::new(plain))
    }

    /// Whether a sealed value carries the current key; if not, a rotation has still to reach it.
    #[must_use]
    pub fn is_current(&self, sealed: &[u8]) -> bool {
        sealed.first() == Some(&self.current)
    }

    /// Which keys there are, the current one first. Only their ids.
    pub fn ids(&self) -> impl Iterator<Item = u8> + '_ {
        let older = self.keys.keys().filter(|id| **id != self.current);
        std::iter::once(&self.current).chain(older).copied()
    }

    /// The same ring with a fresh key that seals from now on; the others go on opening. `None` when all ids are taken.
    ///
    /// # Errors
    /// [`KeyError::Random`].
    pub fn with_fresh_key(&self) -> Result<Option<Self>, KeyError> {
        let Some(id) = (1..=u8::MAX).find(|id| !self.keys.contains_key(id)) else {
            return Ok(None);
        };
        let mut keys = self.keys.clone();
        keys.insert(id, random_secret()?);
        Ok(Some(Self { current: id, keys }))
    }

    /// The same ring with nothing but the key that seals.
    #[must_use]
    pub fn without_older_keys(&self) -> Self {
        let mut keys = self.keys.clone();
        keys.retain(|id, _| *id == self.current);
        Self {
            current: self.current,
            keys,
        }
    }

    /// Writes the ring in the place of a key file, for the same owner and with the same mode: root may rotate for the
    /// bot's account. A crash leaves the old file or the new one, whole; a link to the file stays one.
    ///
    /// # Errors
    /// [`KeyError::File`].
    pub fn replace(&self, path: &Path) -> Result<(), KeyError> {
        let failed = |source| KeyError::File {
            path: path.to_owned(),
            source,
        };
        let path = &fs::canonicalize(path).map_err(failed)?;
        let old = fs::metadata(path).map_err(failed)?;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        let fresh = path.with_file_name(name);
        // What an earlier run left there sealed nothing yet.
        let _ = fs::remove_file(&fresh);
        let placed = write_new(&fresh, &self.to_text())
            .and_then(|()| give_to_owner_of(&old, &fresh))
            .and_then(|()| fs::rename(&fresh, path));
        if placed.is_err() {
            let _ = fs::remove_file(&fresh);
        }
        placed.map_err(failed)?;
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        fs::File::open(folder.unwrap_or(Path::new(".")))
            .and_then(|folder| folder.sync_all())
            .map_err(failed)
    }

    fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::from(
            "# The keys of a Stillnight database. Without them it cannot be read; nobody can replace them.\n\
             # Keep a copy away from the database. The first key seals, the others only open.\n",
        ));
        let older = self.keys.iter().filter(|(id, _)| **id != self.current);
        for (id, secret) in self
            .keys
            .get_key_value(&self.current)
            .into_iter()
            .chain(older)
        {
            text.push_str(&id.to_string());
            text.push(':');
            text.push_str(&hex(&**secret));
            text.push('\n');
        }
        text
    }
}

/// Hides the names of slots, which would tell the days of doses and tests. It lives sealed in the database:
/// a rotation of the ring's keys leaves the hidden names as they are.
#[derive(Clone)]
pub(crate) struct SlotKey(Secret);

impl SlotKey {
    pub(crate) fn random() -> Result<Self, getrandom::Error> {
        random_secret().map(Self)
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes
            .try_into()
            .ok()
            .map(|secret| Self(Zeroizing::new(secret)))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &*self.0
    }

    /// The slot of a patient under another name, from which nothing can be read.
    pub(crate) fn hide(&self, patient_id: i64, slot: &str) -> String {
        let parts = [&patient_id.to_be_bytes()[..], slot.as_bytes()];
        keyed_hash(&*self.0, &parts)[..2 * TAG_BYTES].to_owned()
    }
}

/// A hash in hexadecimal digits that only who has the key can make; from which the key cannot be read.
pub(crate) fn keyed_hash(key: &[u8], parts: &[&[u8]]) -> Zeroizing<String> {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of every length")]
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("a key of any length");
    for part in parts {
        mac.update(part);
    }
    hex(&mac.finalize().into_bytes())
}

impl fmt::Debug for SlotKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SlotKey")
    }
}

fn cipher(secret: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(**secret))
}

fn random_secret() -> Result<Secret, getrandom::Error> {
    let mut secret = Zeroizing::new([0; KEY_BYTES]);
    getrandom::fill(&mut *secret)?;
    Ok(secret)
}

fn parse_line(line: &str) -> Result<(u8, Secret), &'static str> {
    let (id, digits) = line.split_once(':').ok_or("has no colon")?;
    let id = id
        .trim()
        .parse()
        .ok()
        .filter(|&id| id > 0)
        .ok_or("has no id of 1 to 255")?;
    let digits = digits.trim().as_bytes();
    if digits.len() != 2 * KEY_BYTES {
        return Err("has not 64 hexadecimal digits");
    }
    let mut secret = Zeroizing::new([0; KEY_BYTES]);
    for (byte, pair) in secret.iter_mut().zip(digits.chunks_exact(2)) {
        let (high, low) = (nibble(pair[0]), nibble(pair[1]));
        *byte = high
            .zip(low)
            .map(|(high, low)| high << 4 | low)
            .ok_or("has a digit that is not hexadecimal")?;
    }
    if secret.iter().all(|byte| *byte == 0) {
        return Err("is all zeros, which anybody can guess");
    }
    Ok((id, secret))
}

/// The bytes behind hexadecimal digits.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks_exact(2);
    if !digits.remainder().is_empty() {
        return None;
    }
    digits
        .map(|pair| Some(nibble(pair[0])? << 4 | nibble(pair[1])?))
        .collect()
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

pub(crate) fn hex(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    for byte in bytes {
        for nibble in [byte >> 4, byte & 0xf] {
            text.push(char::from(b"0123456789abcdef"[usize::from(nibble)]));
        }
    }
    text
}

/// Where containers are given their secrets. What lies there is theirs alone, whatever its mode says.
const SECRETS: [&str; 2] = ["/run/secrets", "/var/run/secrets"];

/// Nobody but the owner may read a key. A secret that an orchestrator mounts is root's or ours, and read through its
/// group, or by all in its own container; that it cannot be written tells it from a file somebody forgot to close.
#[cfg(unix)]
fn refuse_exposed(path: &Path, metadata: &fs::Metadata) -> Result<(), KeyError> {
    use std::os::unix::fs::MetadataExt;
    let mode = metadata.mode() & 0o777;
    let is_trusted = || metadata.uid() == 0 || our_id() == Some(metadata.uid());
    let is_mounted = || SECRETS.iter().any(|folder| path.starts_with(folder));
    let allowed = match mode & 0o077 {
        0 => true,
        0o040 => mode & 0o222 == 0 && is_trusted(),
        0o004 | 0o044 => mode & 0o222 == 0 && is_trusted() && is_mounted(),
        _ => false,
    };
    if allowed {
        return Ok(());
    }
    Err(KeyError::Exposed {
        path: path.to_owned(),
        mode,
    })
}

/// The account that this process runs as, where the system shows processes as files.
#[cfg(unix)]
fn our_id() -> Option<u32> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").ok().map(|process| process.uid())
}

#[cfg(unix)]
fn give_to_owner_of(old: &fs::Metadata, fresh: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, chown};
    let new = fs::metadata(fresh)?;
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        chown(fresh, Some(old.uid()), Some(old.gid()))?;
    }
    fs::set_permissions(fresh, old.permissions())
}

#[cfg(not(unix))]
fn give_to_owner_of(_: &fs::Metadata, _: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "there are no permission bits to refuse here"
)]
fn refuse_exposed(_: &Path, _: &fs::Metadata) -> Result<(), KeyError> {
    Ok(())
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut directories = fs::DirBuilder::new();
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        directories.mode(0o700);
        options.mode(0o600);
    }
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    if let Some(parent) = parent {
        directories.recursive(true).create(parent)?;
    }
    let mut file = options.write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    // The first patient may be sealed a moment later: a key lost in a power cut would lose them.
    file.sync_all()?;
    #[cfg(unix)]
    fs::File::open(parent.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests;
