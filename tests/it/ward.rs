//! The real program in a process of its own, against a Bot API on loopback, to be killed in every way there is.
//!
//! `STILLNIGHT_WARD_PROGRAM` names another binary than the one that was built with the tests: the release.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use stillnight::clock::MachineClock;
use stillnight::engine::Clock as _;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::sandbox::{Server, Telegram, User};
use stillnight::seal::KeyRing;
use stillnight::store::Store;

pub const TOKEN: &str = "123456789:AAF0O1test2token3of4thirty5letters";
const KEY: &str = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

pub struct Ward {
    pub telegram: Telegram,
    pub folder: tempfile::TempDir,
    /// By how many seconds the world's time is ahead of ours.
    pub ahead: Arc<AtomicI64>,
    /// The database.
    pub url: String,
    server: Server,
    program: PathBuf,
    /// Whether the program dies at moments that are named to it; a release does not know them.
    pub knows_moments: bool,
}

/// A process that does not outlive its test, also where the test stops by failing.
pub struct Process(Child);

impl Process {
    /// One that was started elsewhere.
    pub const fn of(child: Child) -> Self {
        Self(child)
    }
}

impl Deref for Process {
    type Target = Child;

    fn deref(&self) -> &Child {
        &self.0
    }
}

impl DerefMut for Process {
    fn deref_mut(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl From<Child> for Process {
    fn from(child: Child) -> Self {
        Self(child)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It has ended already, as a rule.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Ward {
    /// On a file of its own, or on this server.
    pub async fn open(postgres: Option<String>) -> Self {
        let other = std::env::var_os("STILLNIGHT_WARD_PROGRAM").filter(|path| !path.is_empty());
        let knows_moments = other.is_none();
        let built = env!("CARGO_BIN_EXE_stillnight");
        let program = PathBuf::from(other.unwrap_or_else(|| built.into()));
        assert!(program.is_file(), "there is no {}", program.display());
        let ahead = Arc::new(AtomicI64::new(0));
        let seconds = Arc::clone(&ahead);
        let telegram = Telegram::new(Arc::new(move || {
            MachineClock.now() + TimeDelta::seconds(seconds.load(Ordering::Relaxed))
        }));
        let server = telegram.serve(TOKEN).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let url = postgres
            .unwrap_or_else(|| format!("sqlite:{}", folder.path().join("ward.db").display()));
        let key = folder.path().join("key");
        std::fs::write(&key, KEY).unwrap();
        private(&key);
        Self {
            telegram,
            folder,
            ahead,
            url,
            server,
            program: std::path::absolute(program).unwrap(),
            knows_moments,
        }
    }

    /// Which program dies here, for the figures.
    pub fn what_runs(&self) -> String {
        if self.knows_moments {
            "the program that knows named moments".to_owned()
        } else {
            format!("{}, without named moments", self.program.display())
        }
    }

    /// Where its Bot API listens.
    pub fn api_address(&self) -> SocketAddr {
        let url: reqwest::Url = self.server.url.parse().unwrap();
        ([127, 0, 0, 1], url.port().unwrap()).into()
    }

    pub async fn store(&self) -> Store {
        let keys = KeyRing::from_text(KEY).unwrap();
        Store::open(&self.url, keys).await.unwrap()
    }

    /// Starts the program; `crash_at` orders its death at a named step.
    pub fn start(&self, crash_at: Option<&str>) -> Process {
        let mut command = self.command();
        if let Some(crash_at) = crash_at {
            command.env("STILLNIGHT_CRASH_AT", crash_at);
        }
        Process(command.spawn().unwrap())
    }

    /// Starts it behind a webhook: Telegram is told `url`, and what arrives there is brought on to `listen`.
    pub fn start_behind(&self, url: &str, listen: SocketAddr) -> Process {
        let mut command = self.command();
        command
            .env("STILLNIGHT_WEBHOOK_URL", url)
            .env("STILLNIGHT_WEBHOOK_LISTEN", listen.to_string());
        Process(command.spawn().unwrap())
    }

    /// Starts it with a clock that is so far from ours as stands in a file.
    pub fn start_under_clock(&self, library: &Path, offset: &Path) -> Process {
        let mut command = self.command();
        command
            .env("LD_PRELOAD", library)
            .env("FAKETIME_TIMESTAMP_FILE", offset)
            .env("FAKETIME_NO_CACHE", "1")
            // What waits, waits as long as before: only the calendar is moved.
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        Process(command.spawn().unwrap())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", &self.server.url)
            .env("DATABASE_URL", &self.url)
            .env("STILLNIGHT_KEY_FILE", self.folder.path().join("key"))
            .env_remove("STILLNIGHT_CRASH_AT")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    pub fn person(id: i64) -> User {
        User::new(id, "P").speaking("en")
    }

    /// People write to the bot for the first time, and nobody is there to hear it.
    pub fn introduce(&self, ids: impl Iterator<Item = i64>) {
        for id in ids {
            self.telegram.says(&Self::person(id), "hello");
        }
        self.telegram.forget_updates();
    }

    /// They write a word that must come back.
    pub fn says_word(&self, id: i64, number: i64) -> String {
        let word = format!("/zq{id}x{number}");
        self.telegram.says(&Self::person(id), &word);
        word
    }

    /// They write a ferritin value of their own that must stand in the diary once.
    pub fn says_value(&self, id: i64, number: i64) -> String {
        // Two digits after the point: three could be thousands.
        let value = format!("{}.{:02}", 20 + number / 100, number % 100);
        let labs = format!("/labs ferritin={value}");
        self.telegram.says(&Self::person(id), &labs);
        value
    }

    pub async fn wait(&self, patience: Duration, done: impl Fn(&Telegram) -> bool) -> bool {
        self.telegram.wait_until(done, patience).await
    }

    /// How often each planted word came back to its chat.
    pub fn answers(&self, ids: impl Iterator<Item = i64>) -> BTreeMap<String, usize> {
        let mut answers = BTreeMap::new();
        for id in ids {
            for message in self.telegram.bot_messages(id) {
                for (owner, number) in crate::simulation::planted(&message.text) {
                    assert_eq!(owner, id, "a word reached somebody else");
                    *answers.entry(format!("/zq{owner}x{number}")).or_default() += 1;
                }
            }
        }
        answers
    }

    /// Each of these values stands in its owner's diary, once.
    pub async fn check_values(&self, values: &[(i64, String)]) {
        let store = self.store().await;
        let mut diaries: BTreeMap<i64, Vec<Entry>> = BTreeMap::new();
        for (id, value) in values {
            if !diaries.contains_key(id) {
                diaries.insert(*id, store.entries(*id).await.unwrap());
            }
            assert_eq!(
                times_noted(&diaries[id], value),
                1,
                "{id}: ferritin {value}"
            );
        }
        store.close().await;
    }

    pub async fn close(self) {
        self.server.stop().await;
    }
}

fn times_noted(diary: &[Entry], value: &str) -> usize {
    let notes = |entry: &&Entry| match &entry.fact {
        Fact::LabsReported { panel } => panel
            .values()
            .iter()
            .any(|noted| noted.entered.value.to_string() == value),
        _ => false,
    };
    diary.iter().filter(notes).count()
}

fn private(key: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(key, std::fs::Permissions::from_mode(0o600)).unwrap();
}

/// Sends a signal to a process of ours.
pub fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill")
        .arg(format!("-{name}"))
        .arg(child.id().to_string())
        .status();
    assert!(sent.unwrap().success(), "{name} could not be sent");
}
