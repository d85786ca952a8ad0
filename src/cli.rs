//! Owns what can be said to the program at its start, and refuses what cannot work before Telegram hears of it.

use std::io::Read as _;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use chrono::NaiveDate;
use clap::builder::{OsStringValueParser, TypedValueParser as _};
use clap::{ArgAction, Args, Parser, Subcommand};
use reqwest::Url;
use tokio::net::TcpListener;

use crate::alone::Alone;
use crate::bot::{Setup, Updates};
use crate::conversation::person::safety::helplines::Helplines;
use crate::demo::story::Story;
use crate::hearing::danger;
use crate::patient::profile::Language;
use crate::seal::KeyRing;
use crate::store::{Address, Store};
use crate::telegram::webhook::{Secret, Webhook};
use crate::text::catalogue;
use crate::words;

/// Stillnight: a companion for restless legs on Telegram. Information, never a diagnosis.
#[derive(Debug, Parser)]
#[command(version, about, long_about = None, subcommand_negates_reqs = true)]
pub struct Cli {
    /// What to do; without a word it is `run`, or with no token on a terminal, `sandbox`.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How to run.
    #[command(flatten)]
    pub options: Options,
}

/// What the program can do.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Run the bot on Telegram, with a token.
    Run(Box<Options>),
    /// Try it without Telegram, in the browser: no token, no network, nothing kept.
    Sandbox(Demo),
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

/// What is to be simulated.
#[derive(Clone, Debug, clap::Args)]
pub struct Simulation {
    /// Which story.
    #[arg(long, value_enum, default_value = "oral")]
    pub story: Story,
    /// How many days of it.
    #[arg(long, value_name = "DAYS", default_value_t = 120, value_parser = clap::value_parser!(u16).range(1..=1500))]
    pub days: u16,
    /// Decides what the patient does by chance; the same seed prints the same transcript.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,
    /// The first day.
    #[arg(long, value_name = "DATE", default_value = "2027-01-04")]
    pub from: NaiveDate,
    /// Where the patient lives.
    #[arg(long, value_name = "ZONE", default_value = "Europe/Berlin")]
    pub zone: String,
    /// The language of the patient's client, by the code of a folder of `locales/`.
    #[arg(long, value_name = "CODE", default_value = "en")]
    pub language: String,
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
pub struct Demo {
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
    /// The file with the token, as secrets are mounted.
    #[arg(long, env = "TELOXIDE_TOKEN_FILE", value_name = "PATH", value_parser = path())]
    pub token_file: Option<PathBuf>,
    /// The Bot API's address, if not Telegram's own. With https, a proxy of `HTTPS_PROXY` is used, and the
    /// authorities of the system and of `SSL_CERT_FILE` are trusted.
    #[arg(
        long,
        env = "TELOXIDE_API_URL",
        value_name = "URL",
        default_value = TELEGRAM
    )]
    pub api_url: String,
    /// The database: `sqlite:PATH` or `postgres://…`. A server on another machine is spoken to with TLS:
    /// `?sslmode=require`, `verify-ca` or `verify-full`, with `&sslrootcert=PATH` for an authority of your own.
    #[arg(
        long,
        env = "DATABASE_URL",
        hide_env_values = true,
        value_name = "URL",
        default_value = "sqlite:stillnight.db"
    )]
    pub database_url: String,
    /// Speaks to a database server on another machine without TLS, if that has none: only for a network that nobody
    /// else is in.
    #[arg(
        long,
        env = "STILLNIGHT_DATABASE_WITHOUT_TLS",
        value_name = "YES",
        action = ArgAction::Set,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "yes"
    )]
    pub database_without_tls: Option<String>,
    /// The file with the key that seals what patients tell. Made at the first start; keep a copy, and keep it
    /// away from the database's copies. [default: stillnight/key in your configuration folder]
    #[arg(long, env = "STILLNIGHT_KEY_FILE", value_name = "PATH", value_parser = path())]
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
        default_value = LISTEN
    )]
    pub webhook_listen: String,
    /// The file with the secret that Telegram's requests carry. [default: one derived from the token]
    #[arg(long, env = "STILLNIGHT_WEBHOOK_SECRET_FILE", value_name = "PATH", value_parser = path())]
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
    /// The token is another bot's than before, on purpose. Each patient must write to the new one once; until then
    /// nothing reaches them.
    #[arg(long)]
    pub new_bot: bool,
    /// A table of emergency numbers and crisis lines by country, whose rows win over the built-in ones: country
    /// code (or *), emergency number, crisis line, with tabs between.
    #[arg(long, env = "STILLNIGHT_HELPLINES", value_name = "PATH", value_parser = path())]
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
    /// Nobody else is at work on its file, as long as this is kept.
    pub alone: Alone,
}

impl Options {
    /// The token, if one was given, itself or in a file; an empty value is none.
    ///
    /// # Errors
    /// For a file that cannot be read or holds nothing, and for two places.
    pub fn token(&self) -> anyhow::Result<Option<String>> {
        let itself = given(self.token.as_deref());
        let Some(path) = given_path(self.token_file.as_ref()) else {
            return Ok(itself.map(str::to_owned));
        };
        ensure!(
            itself.is_none(),
            "the token is given twice: leave TELOXIDE_TOKEN or TELOXIDE_TOKEN_FILE out"
        );
        let name = "the token file";
        let text = read_small(path, name, "TELOXIDE_TOKEN_FILE")?;
        let token = given(Some(&text))
            .with_context(|| format!("{name} {} is empty (TELOXIDE_TOKEN_FILE)", path.display()))?;
        Ok(Some(token.to_owned()))
    }

    /// Whether a token was named, be it a good one or not.
    #[must_use]
    pub fn names_a_token(&self) -> bool {
        given(self.token.as_deref()).is_some() || given_path(self.token_file.as_ref()).is_some()
    }

    /// Checks everything and opens the database. Nothing of it contacts Telegram.
    ///
    /// # Errors
    /// One sentence that says what is wrong and what to do.
    pub async fn check(&self) -> anyhow::Result<Checked> {
        check_words()?;
        let token = self.token()?.context(NO_TOKEN)?;
        let token = check_token(&token)?;
        let api = self.check_api()?;
        check_authorities()?;
        let updates = self.check_webhook(&token).await?;
        let helplines = self.read_helplines()?;
        let url = self.database_url.trim();
        let alone = Alone::on(url).await?;
        let store = self.open_store().await?;
        let alone = alone.also_on_what_was_made(url).await?;
        Ok(Checked {
            token,
            setup: Setup {
                updates,
                helplines,
                ..Setup::default()
            },
            api,
            store,
            alone,
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
        ensure!(
            is_plain_path(url.path()),
            "the path of STILLNIGHT_WEBHOOK_URL may hold letters, digits and / - _ . ~ only, for example https://bot.example.org/hook"
        );
        let secret = self.webhook_secret(token)?;
        let address = given(Some(&self.webhook_listen)).unwrap_or(LISTEN);
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
            given_path(self.webhook_secret_file.as_ref()),
            given(self.webhook_secret.as_deref()),
        ) {
            (Some(path), _) => {
                read_small(path, "the secret file", "STILLNIGHT_WEBHOOK_SECRET_FILE")?
            }
            (None, Some(text)) => text.to_owned(),
            (None, None) => return Ok(Secret::of_token(token)),
        };
        Secret::new(text.trim()).context(
            "the webhook's secret must have 1 to 256 of A-Z, a-z, 0-9, _ and - (STILLNIGHT_WEBHOOK_SECRET)",
        )
    }

    fn read_helplines(&self) -> anyhow::Result<Helplines> {
        let Some(path) = given_path(self.helplines.as_ref()) else {
            return Ok(Helplines::built_in());
        };
        let table = read_small(path, "the table", "STILLNIGHT_HELPLINES")?;
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
    pub fn database(&self) -> anyhow::Result<Address> {
        let url = self.database_url.trim();
        ensure!(
            url.starts_with("sqlite:")
                || url.starts_with("postgres://")
                || url.starts_with("postgresql://"),
            "DATABASE_URL must begin with `sqlite:` or `postgres://`, for example sqlite:stillnight.db"
        );
        let address = Address::new(url);
        Ok(match given(self.database_without_tls.as_deref()) {
            None => address,
            Some(word) if NO.contains(&word.to_ascii_lowercase().as_str()) => address,
            Some(word) if YES.contains(&word.to_ascii_lowercase().as_str()) => {
                address.also_without_tls()
            }
            Some(_) => bail!("STILLNIGHT_DATABASE_WITHOUT_TLS is yes or no"),
        })
    }

    /// Where the key file is.
    ///
    /// # Errors
    /// When nothing says so.
    pub fn key_path(&self) -> anyhow::Result<PathBuf> {
        match given_path(self.key_file.as_ref()) {
            Some(path) => Ok(path.to_owned()),
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
        check_api(given(Some(&self.api_url)).unwrap_or(TELEGRAM))
    }

    /// Whether updates are to be brought.
    #[must_use]
    pub fn wants_webhook(&self) -> bool {
        given(self.webhook_url.as_deref()).is_some()
    }

    async fn open_store(&self) -> anyhow::Result<Store> {
        let (address, path) = (self.database()?, self.key_path()?);
        let keys = if path.exists() || holds_data(self.database_url.trim()) {
            KeyRing::read(&path)
        } else {
            KeyRing::create(&path)
        };
        let keys = keys.with_context(|| unusable_key(&path))?;
        let store = Store::open(address, keys)
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

/// Telegram's own address.
const TELEGRAM: &str = "https://api.telegram.org";
/// Where a webhook's requests arrive, if nothing else is said.
const LISTEN: &str = "127.0.0.1:8080";
const YES: [&str; 4] = ["yes", "true", "1", "on"];
const NO: [&str; 4] = ["no", "false", "0", "off"];
const NO_TOKEN: &str = "there is no bot token. Put the one that @BotFather gave you into TELOXIDE_TOKEN, or the path \
    of a file that holds it into TELOXIDE_TOKEN_FILE. To try Stillnight without Telegram: `stillnight sandbox`";
/// The longest file of a token, a secret or a table.
const LONGEST_FILE: u64 = 1 << 20;

/// A path, which may be empty: that is as if it were not given.
fn path() -> impl clap::builder::TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(PathBuf::from)
}

fn given_path(path: Option<&PathBuf>) -> Option<&Path> {
    path.map(PathBuf::as_path)
        .filter(|path| !path.as_os_str().is_empty())
}

/// Reads a file of the operator's. A pipe would be waited for, and a device may never end.
fn read_small(path: &Path, what: &str, setting: &str) -> anyhow::Result<String> {
    let shown = path.display();
    let unreadable = || format!("{what} {shown} cannot be read ({setting})");
    let metadata = std::fs::metadata(path).with_context(unreadable)?;
    ensure!(
        metadata.is_file(),
        "{what} {shown} is not a file ({setting})"
    );
    let mut text = String::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(LONGEST_FILE).read_to_string(&mut text))
        .with_context(unreadable)?;
    Ok(text)
}

/// Certificates that were named and cannot be read would only show as a connection that is not trusted.
fn check_authorities() -> anyhow::Result<()> {
    let Some(path) = std::env::var_os("SSL_CERT_FILE").map(PathBuf::from) else {
        return Ok(());
    };
    let Some(path) = given_path(Some(&path)) else {
        return Ok(());
    };
    let text = read_small(path, "the certificates", "SSL_CERT_FILE")?;
    ensure!(
        text.contains("-----BEGIN"),
        "there is no certificate in {} (SSL_CERT_FILE)",
        path.display()
    );
    Ok(())
}

/// What was given; an empty value is none.
fn given(value: Option<&str>) -> Option<&str> {
    value.map(str::trim).filter(|value| !value.is_empty())
}

/// Telegram asks for TLS; on this machine there is nobody to hide from.
fn is_for_telegram(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_near(url))
}

/// Whether the address stays on this machine.
fn is_near(url: &Url) -> bool {
    let Some(host) = url.host_str() else {
        return false;
    };
    let number = host.trim_start_matches('[').trim_end_matches(']');
    let loopback = |address: IpAddr| address.is_loopback();
    host == "localhost" || number.parse().is_ok_and(loopback)
}

/// The path is matched as it is written. To a router `:`, `*` and braces mean something else, and escaped letters may
/// be unescaped by a proxy on the way.
fn is_plain_path(path: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    path.bytes().all(plain)
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
             from @BotFather. To try Stillnight without one: `stillnight sandbox`"
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
    ensure!(
        url.scheme() == "https" || is_near(&url),
        "TELOXIDE_API_URL must begin with https://: without TLS the token and what patients write could be read on the \
         way. http:// is for a Bot API on this machine only, such as http://127.0.0.1:8081"
    );
    Ok(url)
}

/// Every language must say everything, and every line of the vocabulary be read, before anybody is spoken to.
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
    let unread = [danger::problems(), words::problems()].concat();
    ensure!(
        unread.is_empty(),
        "the vocabulary has lines that cannot be read:\n{}",
        unread.join("\n")
    );
    Ok(())
}
