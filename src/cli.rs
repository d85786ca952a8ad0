//! Owns what can be said to the program at its start, and refuses what cannot work before Telegram hears of it.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use clap::{Args, Parser, Subcommand};
use reqwest::Url;
use tokio::net::TcpListener;

use crate::bot::{Setup, Updates};
use crate::clinic::Clock;
use crate::conversation::safety::helplines::Helplines;
use crate::patient::profile::Language;
use crate::seal::KeyRing;
use crate::store::Store;
use crate::telegram::webhook::{Secret, Webhook};
use crate::text::catalogue;
use crate::trial::simulate::Simulation;

/// Stillnight: a companion for restless legs on Telegram. Information, never a diagnosis.
#[derive(Debug, Parser)]
#[command(version, about, long_about = None, subcommand_negates_reqs = true)]
pub struct Cli {
    /// What to do; without a word it is `run`.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How to run.
    #[command(flatten)]
    pub options: Options,
}

/// What the program can do.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Run the bot: on Telegram with a token, as a trial in the browser without one.
    Run(Box<Options>),
    /// Try it without Telegram, in the browser: no token, no network, nothing kept.
    Sandbox(Trial),
    /// Print the course of a story as a transcript, at full speed.
    Simulate(Simulation),
    /// Write an encrypted copy of the whole database, also while the bot runs.
    Backup(Box<FileAnd>),
    /// Fill an empty database from a backup. Nothing of past evenings is sent again.
    Restore(Box<FileAnd>),
    /// Seal everything with a fresh key. Stop the bot first; broken off, it goes on where it was.
    RotateKey(Box<Rotation>),
    /// Look at everything that can quietly go wrong; exit code 0 if nobody has to act.
    Doctor(Box<Doctor>),
}

/// A file, and which database.
#[derive(Args, Clone, Debug)]
pub struct FileAnd {
    /// The backup.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Which database, which key.
    #[command(flatten)]
    pub options: Options,
}

/// How to rotate.
#[derive(Args, Clone, Debug)]
pub struct Rotation {
    /// Take the old keys out of the key file afterwards. Backups made with them cannot be read any more.
    #[arg(long)]
    pub drop_old: bool,
    /// Which database, which key.
    #[command(flatten)]
    pub options: Options,
}

/// How closely to look.
#[derive(Args, Clone, Debug)]
pub struct Doctor {
    /// Open every sealed row too.
    #[arg(long)]
    pub deep: bool,
    /// Leave Telegram alone.
    #[arg(long)]
    pub offline: bool,
    /// Which database, which key, which bot.
    #[command(flatten)]
    pub options: Options,
}

/// How to try it.
#[derive(Args, Clone, Debug, Default)]
pub struct Trial {
    /// In this terminal instead of the browser.
    #[arg(long)]
    pub terminal: bool,
    /// Keep the databases and their key in this new folder, to look into them afterwards. Without it all is gone
    /// in the end.
    #[arg(long, value_name = "FOLDER", conflicts_with = "terminal")]
    pub keep: Option<PathBuf>,
    /// The port of the page on 127.0.0.1; 0 is any that is free. [default: 7483, or any if that is taken]
    #[arg(long, value_name = "PORT", conflicts_with = "terminal")]
    pub port: Option<u16>,
}

/// How to run.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// The token that Telegram's @BotFather gave you. Better in the environment than here: others on this
    /// machine can read what a program was started with.
    #[arg(
        long,
        env = "TELOXIDE_TOKEN",
        hide_env_values = true,
        value_name = "TOKEN"
    )]
    pub token: Option<String>,
    /// The Bot API's address, if not Telegram's own.
    #[arg(
        long,
        env = "TELOXIDE_API_URL",
        value_name = "URL",
        default_value = "https://api.telegram.org"
    )]
    pub api_url: String,
    /// The database: `sqlite:PATH` or `postgres://…`.
    #[arg(
        long,
        env = "DATABASE_URL",
        hide_env_values = true,
        value_name = "URL",
        default_value = "sqlite:stillnight.db"
    )]
    pub database_url: String,
    /// The file with the key that seals what patients tell. Made at the first start; keep a copy, and keep it
    /// away from the database's copies. [default: stillnight/key in your configuration folder]
    #[arg(long, env = "STILLNIGHT_KEY_FILE", value_name = "PATH")]
    pub key_file: Option<PathBuf>,
    /// The address at which Telegram reaches this bot (https), if it is to bring updates instead of being asked for
    /// them. Any number of instances on one database may share it.
    #[arg(long, env = "STILLNIGHT_WEBHOOK_URL", value_name = "URL")]
    pub webhook_url: Option<String>,
    /// Where those requests arrive; a proxy in front of it speaks TLS.
    #[arg(
        long,
        env = "STILLNIGHT_WEBHOOK_LISTEN",
        value_name = "ADDRESS",
        default_value = "127.0.0.1:8080"
    )]
    pub webhook_listen: String,
    /// The file with the secret that Telegram's requests carry. [default: one derived from the token]
    #[arg(long, env = "STILLNIGHT_WEBHOOK_SECRET_FILE", value_name = "PATH")]
    pub webhook_secret_file: Option<PathBuf>,
    /// The secret itself. Better in the environment or a file than here.
    #[arg(
        long,
        env = "STILLNIGHT_WEBHOOK_SECRET",
        hide_env_values = true,
        value_name = "SECRET"
    )]
    pub webhook_secret: Option<String>,
    /// Takes a webhook away at the start, to go back to asking for updates.
    #[arg(long)]
    pub remove_webhook: bool,
    /// A table of emergency numbers and crisis lines by country, whose rows win over the built-in ones: country
    /// code (or *), emergency number, crisis line, with tabs between.
    #[arg(long, env = "STILLNIGHT_HELPLINES", value_name = "PATH")]
    pub helplines: Option<PathBuf>,
}

/// Everything needed to run on Telegram, checked.
pub struct Checked {
    /// The token.
    pub token: String,
    /// How the bot is set up.
    pub setup: Setup,
    /// The Bot API's address.
    pub api: Url,
    /// The database, open.
    pub store: Store,
}

impl Options {
    /// The token, if one was given; an empty one is none.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        given(self.token.as_deref())
    }

    /// Checks everything and opens the database. Nothing of it contacts Telegram.
    ///
    /// # Errors
    /// One sentence that says what is wrong and what to do.
    pub async fn check(&self) -> anyhow::Result<Checked> {
        check_words()?;
        let token = check_token(self.token().unwrap_or_default())?;
        let api = self.check_api()?;
        let updates = self.check_webhook(&token).await?;
        let helplines = self.read_helplines()?;
        let store = self.open_store().await?;
        Ok(Checked {
            token,
            setup: Setup {
                updates,
                helplines,
                ..Setup::default()
            },
            api,
            store,
        })
    }

    async fn check_webhook(&self, token: &str) -> anyhow::Result<Updates> {
        let Some(url) = given(self.webhook_url.as_deref()) else {
            return Ok(Updates::Polled);
        };
        ensure!(
            !self.remove_webhook,
            "--remove-webhook goes with asking for updates; leave STILLNIGHT_WEBHOOK_URL out"
        );
        let url: Url = url
            .parse()
            .ok()
            .filter(is_for_telegram)
            .context("STILLNIGHT_WEBHOOK_URL must be an address that begins with https://")?;
        let secret = self.webhook_secret(token)?;
        let address = self.webhook_listen.trim();
        let listener = TcpListener::bind(address).await.with_context(|| {
            format!("nothing can listen at {address} (STILLNIGHT_WEBHOOK_LISTEN)")
        })?;
        Ok(Updates::Brought(Webhook {
            url,
            listener,
            secret,
        }))
    }

    fn webhook_secret(&self, token: &str) -> anyhow::Result<Secret> {
        let text = match (
            &self.webhook_secret_file,
            given(self.webhook_secret.as_deref()),
        ) {
            (Some(path), _) => std::fs::read_to_string(path).with_context(|| {
                format!(
                    "the secret file {} cannot be read (STILLNIGHT_WEBHOOK_SECRET_FILE)",
                    path.display()
                )
            })?,
            (None, Some(text)) => text.to_owned(),
            (None, None) => return Ok(Secret::of_token(token)),
        };
        Secret::new(text.trim()).context(
            "the webhook's secret must have 1 to 256 of A-Z, a-z, 0-9, _ and - (STILLNIGHT_WEBHOOK_SECRET)",
        )
    }

    fn read_helplines(&self) -> anyhow::Result<Helplines> {
        let Some(path) = &self.helplines else {
            return Ok(Helplines::built_in());
        };
        let table = std::fs::read_to_string(path).with_context(|| {
            format!(
                "the table {} cannot be read (STILLNIGHT_HELPLINES)",
                path.display()
            )
        })?;
        Helplines::with(&table).with_context(|| {
            format!(
                "the table {} cannot be used (STILLNIGHT_HELPLINES)",
                path.display()
            )
        })
    }

    /// Where the database is.
    ///
    /// # Errors
    /// For an engine that is not known here.
    pub fn database_url(&self) -> anyhow::Result<&str> {
        let url = self.database_url.trim();
        ensure!(
            url.starts_with("sqlite:")
                || url.starts_with("postgres://")
                || url.starts_with("postgresql://"),
            "DATABASE_URL must begin with `sqlite:` or `postgres://`, for example sqlite:stillnight.db"
        );
        Ok(url)
    }

    /// Where the key file is.
    ///
    /// # Errors
    /// When nothing says so.
    pub fn key_path(&self) -> anyhow::Result<PathBuf> {
        match &self.key_file {
            Some(path) => Ok(path.clone()),
            None => default_key_file(),
        }
    }

    /// The keys in the key file, which must be there.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read_keys(&self) -> anyhow::Result<KeyRing> {
        let path = self.key_path()?;
        KeyRing::read(&path).with_context(|| unusable_key(&path))
    }

    /// The Bot API's address.
    ///
    /// # Errors
    /// When it is none.
    pub fn check_api(&self) -> anyhow::Result<Url> {
        check_api(&self.api_url)
    }

    /// Whether updates are to be brought.
    #[must_use]
    pub fn wants_webhook(&self) -> bool {
        given(self.webhook_url.as_deref()).is_some()
    }

    async fn open_store(&self) -> anyhow::Result<Store> {
        let (url, path) = (self.database_url()?, self.key_path()?);
        let keys = if path.exists() || holds_data(url) {
            KeyRing::read(&path)
        } else {
            KeyRing::create(&path)
        };
        let keys = keys.with_context(|| unusable_key(&path))?;
        let store = Store::open(url, keys)
            .await
            .context("the database cannot be opened (DATABASE_URL)")?;
        store
            .check_writable()
            .await
            .context("the database cannot be written (DATABASE_URL)")?;
        Ok(store)
    }
}

fn unusable_key(path: &Path) -> String {
    format!(
        "the key file {} cannot be used (STILLNIGHT_KEY_FILE)",
        path.display()
    )
}

/// What was given; an empty value is none.
fn given(value: Option<&str>) -> Option<&str> {
    value.map(str::trim).filter(|value| !value.is_empty())
}

/// Telegram asks for TLS; on this machine there is nobody to hide from.
fn is_for_telegram(url: &Url) -> bool {
    let near = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    url.scheme() == "https" || (url.scheme() == "http" && near)
}

/// A new key next to an old database would look like a loss: then the old key is asked for. Whether a server's
/// database is old is found out when the key does not open it.
fn holds_data(url: &str) -> bool {
    let Some(path) = url.strip_prefix("sqlite:") else {
        return false;
    };
    let path = path
        .trim_start_matches("//")
        .split('?')
        .next()
        .unwrap_or_default();
    Path::new(path).metadata().is_ok_and(|file| file.len() > 0)
}

fn default_key_file() -> anyhow::Result<PathBuf> {
    let folder = std::env::var_os("XDG_CONFIG_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".config")))
        .context(
            "there is no configuration folder: say where the key file is (STILLNIGHT_KEY_FILE)",
        )?;
    Ok(folder.join("stillnight").join("key"))
}

/// `123456789:` and at least thirty letters; the error must not repeat it.
fn check_token(token: &str) -> anyhow::Result<String> {
    let (id, secret) = token.split_once(':').unwrap_or_default();
    let is_id = !id.is_empty() && id.chars().all(|c| c.is_ascii_digit());
    let is_secret = secret.len() >= 30
        && secret
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if !(is_id && is_secret) {
        bail!(
            "TELOXIDE_TOKEN does not look like a bot token (digits, a colon, then about 35 letters). Copy it whole \
             from @BotFather, or leave it out to try Stillnight in the browser"
        );
    }
    Ok(token.to_owned())
}

fn check_api(url: &str) -> anyhow::Result<Url> {
    let url: Url = url.trim().parse().ok().context(
        "TELOXIDE_API_URL is not an address; leave it out for Telegram's own, https://api.telegram.org",
    )?;
    ensure!(
        matches!(url.scheme(), "http" | "https") && url.host().is_some(),
        "TELOXIDE_API_URL must begin with https:// (or http:// on this machine)"
    );
    Ok(url)
}

/// Every language must say everything before anybody is spoken to.
///
/// # Errors
/// The gaps.
pub fn check_words() -> anyhow::Result<()> {
    let gaps: Vec<_> = Language::ALL
        .into_iter()
        .flat_map(catalogue::problems)
        .collect();
    ensure!(
        gaps.is_empty(),
        "the catalogue of sentences has gaps:\n{}",
        gaps.join("\n")
    );
    Ok(())
}

/// The machine's own time.
#[derive(Clone, Copy, Debug)]
pub struct MachineClock;

impl Clock for MachineClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the machine's clock is read"
    )]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    async fn wait(&self, until: DateTime<Utc>) {
        let wait = (until - self.now()).max(TimeDelta::zero());
        tokio::time::sleep(wait.to_std().unwrap_or_default()).await;
    }
}
