//! The real program in a process of its own, against a Bot API on loopback, to be killed in every way there is.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use stillnight::cli::MachineClock;
use stillnight::clinic::Clock as _;
use stillnight::sandbox::{Server, Telegram, User};
use stillnight::seal::KeyRing;
use stillnight::store::Store;

pub const TOKEN: &str = "123456789:AAF0O1test2token3of4thirty5letters";
const KEY: &str = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

pub struct Ward {
    pub telegram: Telegram,
    pub folder: tempfile::TempDir,
    /// The database.
    pub url: String,
    server: Server,
    program: &'static str,
}

impl Ward {
    /// On a file of its own, or on this server.
    pub async fn open(program: &'static str, postgres: Option<String>) -> Self {
        let telegram = Telegram::new(Arc::new(|| MachineClock.now()));
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
            url,
            server,
            program,
        }
    }

    pub async fn store(&self) -> Store {
        let keys = KeyRing::from_text(KEY).unwrap();
        Store::open(&self.url, keys).await.unwrap()
    }

    /// Starts the program; `crash_at` orders its death at a named step.
    pub fn start(&self, crash_at: Option<&str>) -> Child {
        let mut command = Command::new(self.program);
        command
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", &self.server.url)
            .env("DATABASE_URL", &self.url)
            .env("STILLNIGHT_KEY_FILE", self.folder.path().join("key"))
            .env_remove("STILLNIGHT_CRASH_AT")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(crash_at) = crash_at {
            command.env("STILLNIGHT_CRASH_AT", crash_at);
        }
        command.spawn().unwrap()
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

    pub async fn close(self) {
        self.server.stop().await;
    }
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
