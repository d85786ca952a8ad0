//! Owns `stillnight doctor`: looks at everything that can quietly go wrong and says it in lines, for people and for
//! scripts. It must not change anything, and must not print anything of a patient, not even a number of theirs.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use reqwest::Url;
use serde::Deserialize;
use teloxide::payloads::{GetMe, GetWebhookInfo};

use crate::calendar::local_time::tzdb_version;
use crate::seal::KeyRing;
use crate::store::{Address, ClockTrouble, Store, StoreError, exposed, in_full};
use crate::telegram::wire::{self, CallError, NoAnswer, Wire, client_for, why};

/// A bot that was not seen for longer is not awake.
const SILENT: TimeDelta = TimeDelta::minutes(3);
/// What has waited longer than this waits for something broken.
const STUCK: TimeDelta = TimeDelta::minutes(10);
/// What has waited longer than this waits for something slow.
const SLOW: TimeDelta = TimeDelta::minutes(2);
/// A bot that came up after a downtime has so long to hear and to send what waited meanwhile.
const COMES_UP: TimeDelta = TimeDelta::seconds(60);
/// How far the clocks of this machine and of others may differ.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::seconds(60);
/// How long Telegram's web server may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// How well something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// As it should be.
    Well,
    /// Worth knowing.
    Note,
    /// Somebody must act.
    Ill,
}

/// Everything that was found.
#[derive(Clone, Debug, Default)]
pub struct Report(Vec<(Health, &'static str, String)>);

impl Report {
    fn add(&mut self, health: Health, what: &'static str, words: impl Into<String>) {
        self.0.push((health, what, words.into()));
    }

    fn well_if(&mut self, well: bool, what: &'static str, words: impl Into<String>) {
        let health = if well { Health::Well } else { Health::Ill };
        self.add(health, what, words);
    }

    /// Adds something that somebody must see to.
    pub fn found_ill(&mut self, what: &'static str, words: impl Into<String>) {
        self.add(Health::Ill, what, words);
    }

    /// Whether nobody has to act.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.0.iter().all(|(health, ..)| *health != Health::Ill)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (health, what, words) in &self.0 {
            let mark = match health {
                Health::Well => "ok  ",
                Health::Note => "note",
                Health::Ill => "ILL ",
            };
            writeln!(f, "{mark}  {what:<10}  {words}")?;
        }
        Ok(())
    }
}

/// Where Telegram is, and the token.
#[derive(Debug)]
pub struct Line<'a> {
    /// The Bot API's address.
    pub api: &'a Url,
    /// The way to it; `None` without a token.
    pub wire: Option<&'a Wire>,
    /// Whether this bot has its updates brought.
    pub has_webhook: bool,
}

/// Looks at a database.
pub async fn examine_database(
    report: &mut Report,
    address: impl Into<Address>,
    keys: &KeyRing,
    now: DateTime<Utc>,
    deep: bool,
) {
    let ids: Vec<_> = keys.ids().map(|id| id.to_string()).collect();
    report.add(
        Health::Well,
        "key",
        format!("seals with {}", ids.join(", opens with ")),
    );
    let address = address.into();
    if let Some(path) = exposed(&address) {
        let words = format!(
            "others on this machine can read {}: chmod 600",
            path.display()
        );
        report.add(Health::Note, "database", words);
    }
    let store = match Store::open_as_it_is(address, keys.clone()).await {
        Ok(store) => store,
        Err(error @ StoreError::WrongKey(_)) => {
            return report.add(Health::Ill, "key", error.to_string());
        }
        Err(error) => return report.add(Health::Ill, "database", in_full(&error)),
    };
    if let Err(error) = look_inside(report, &store, now, deep).await {
        report.add(Health::Ill, "database", in_full(&error));
    }
    store.close().await;
}

async fn look_inside(
    report: &mut Report,
    store: &Store,
    now: DateTime<Utc>,
    deep: bool,
) -> Result<(), StoreError> {
    let (found, known) = store.schema_versions().await?;
    match found.cmp(&known) {
        std::cmp::Ordering::Equal => {
            report.add(Health::Well, "schema", format!("version {found}"));
        }
        std::cmp::Ordering::Less => report.add(
            Health::Note,
            "schema",
            format!("version {found}; the next start brings it to {known}"),
        ),
        std::cmp::Ordering::Greater => report.add(
            Health::Ill,
            "schema",
            format!("version {found} is of a newer release; this one knows {known}"),
        ),
    }
    zone_rules(report, store.tzdb_version().await?.as_deref(), now);
    let up = store.started_at().await?.map(|at| now - at);
    let comes_up = up.filter(|up| (TimeDelta::zero()..=COMES_UP).contains(up));
    if let Some(up) = comes_up {
        let words = format!("the bot has been up for {}, and catches up", span(up));
        report.add(Health::Note, "start", words);
    }
    let ill = comes_up.map_or(Health::Ill, |_| Health::Note);
    last_tick(report, store.last_heartbeat().await?, now, ill);
    what_moves(report, store, now, ill).await?;
    if let Some(trouble) = store.clock_trouble().await? {
        clock_trouble(report, trouble);
    }
    let census = store.census().await?;
    report.add(
        Health::Well,
        "patients",
        format!(
            "{}, {} messages wait",
            census.patients, census.waiting_posts
        ),
    );
    if found >= known {
        who_is_out_of_reach(report, store).await?;
    }
    let next_wake = store.next_wake().await?;
    for (what, oldest) in [
        ("wakes", next_wake.filter(|at| *at <= now)),
        ("outbox", census.oldest_waiting_at.filter(|at| *at <= now)),
    ] {
        let waits = oldest.map(|at| now - at);
        let words = waits.map_or("nothing is overdue".to_owned(), |waits| {
            format!("the oldest is due since {}", span(waits))
        });
        let health = match waits.unwrap_or_default() {
            waits if waits > STUCK => ill,
            waits if waits > SLOW => Health::Note,
            _ => Health::Well,
        };
        report.add(health, what, words);
    }
    report.well_if(
        census.parked_patients == 0,
        "parked",
        format!(
            "{} patients whose record cannot be read, or over whom the program failed",
            census.parked_patients
        ),
    );
    report.well_if(
        census.stuck_posts == 0,
        "stuck",
        format!(
            "{} messages were tried again and again without a clear answer",
            census.stuck_posts
        ),
    );
    why_parked(report, store).await?;
    if let Some(from) = store.restored_from().await? {
        report.add(
            Health::Note,
            "restore",
            format!(
                "from a copy of {}; patients are told at the next start",
                minute(from)
            ),
        );
    }
    if deep {
        let opened = store.open_everything().await?;
        report.well_if(
            opened.damaged == 0,
            "rows",
            format!("{} open, {} do not", opened.readable, opened.damaged),
        );
    }
    Ok(())
}

/// Why messages were given up.
async fn why_parked(report: &mut Report, store: &Store) -> Result<(), StoreError> {
    let reasons = store.parked_reasons().await?;
    let words = reasons
        .iter()
        .map(|(reason, count)| format!("{count} {reason}"))
        .collect::<Vec<_>>();
    let words = if words.is_empty() {
        "0 messages".to_owned()
    } else {
        format!("messages: {}", words.join(", "))
    };
    report.well_if(reasons.is_empty(), "parked", words);
    Ok(())
}

/// Who has blocked the bot, and whom Telegram does not let it reach although they have not.
async fn who_is_out_of_reach(report: &mut Report, store: &Store) -> Result<(), StoreError> {
    let words = format!(
        "{} have blocked the bot, or are gone",
        store.silent().await?
    );
    report.add(Health::Well, "silent", words);
    if let Some(since) = store.brake().await? {
        let words = format!(
            "since {} so many seem to have blocked the bot at once that none is believed to; their messages are held",
            minute(since)
        );
        report.add(Health::Ill, "silent", words);
    }
    for (reason, people) in store.held_reasons().await? {
        let words = format!("messages to {people} people: {reason}; is this the right bot?");
        report.add(Health::Ill, "held", words);
    }
    Ok(())
}

fn clock_trouble(report: &mut Report, trouble: ClockTrouble) {
    let ClockTrouble {
        off,
        seen_at,
        over_at,
    } = trouble;
    let side = if off > TimeDelta::zero() {
        "ahead of"
    } else {
        "behind"
    };
    let off = span(off.abs());
    let (health, words) = match over_at {
        None => {
            let seen = minute(seen_at);
            let words = format!("the bot's clock is {off} {side} Telegram's, as seen at {seen}");
            (Health::Ill, words)
        }
        Some(over_at) => {
            let over = minute(over_at);
            let words = format!("the bot's clock was {off} {side} Telegram's, until {over}");
            (Health::Note, words)
        }
    };
    report.add(health, "clock", words);
}

fn zone_rules(report: &mut Report, stored: Option<&str>, now: DateTime<Utc>) {
    let current = tzdb_version();
    let year: Option<i32> = current.get(..4).and_then(|year| year.parse().ok());
    let age = year.map_or(0, |year| now.year() - year);
    // Governments change their clocks every year, with a few weeks' notice.
    let health = if age > 1 { Health::Ill } else { Health::Well };
    let words = match age {
        ..=0 => format!("{current}, of this year"),
        1 => format!("{current}, of last year"),
        _ => format!("{current}, {age} years old: update Stillnight"),
    };
    report.add(health, "zones", words);
    if let Some(stored) = stored.filter(|stored| *stored != current) {
        report.add(
            Health::Note,
            "zones",
            format!("hours were computed with {stored}; the next start computes them anew"),
        );
    }
}

/// `ill`: what it means that nobody was awake.
fn last_tick(report: &mut Report, at: Option<DateTime<Utc>>, now: DateTime<Utc>, ill: Health) {
    let Some(at) = at else {
        return report.add(
            Health::Ill,
            "awake",
            "no bot was ever awake on this database",
        );
    };
    let ago = now - at;
    if ago < -CLOCK_TOLERANCE {
        return report.add(
            Health::Ill,
            "clock",
            format!(
                "the bot was awake {} from now: the clock went back",
                span(-ago)
            ),
        );
    }
    let health = if ago <= SILENT { Health::Well } else { ill };
    let words = format!("last seen {} ago", span(ago.max(TimeDelta::zero())));
    report.add(health, "awake", words);
}

/// That the scheduler ticks does not mean that anybody is heard, or answered. `ill`: what it means that nobody was.
async fn what_moves(
    report: &mut Report,
    store: &Store,
    now: DateTime<Utc>,
    ill: Health,
) -> Result<(), StoreError> {
    let ago = |at: DateTime<Utc>| (now - at).max(TimeDelta::zero());
    let since = |at: Option<DateTime<Utc>>| {
        at.map_or("never".to_owned(), |at| format!("{} ago", span(ago(at))))
    };
    let heard = store.last_heard().await?;
    let update = since(store.last_update().await?);
    let is_recent = heard.is_none_or(|heard| ago(heard) <= SILENT);
    let health = if is_recent { Health::Well } else { ill };
    let words = format!(
        "listened to Telegram {}, last update handled {update}",
        since(heard)
    );
    report.add(health, "heard", words);
    let words = format!("last message sent {}", since(store.last_sent().await?));
    report.add(Health::Well, "sent", words);
    Ok(())
}

#[derive(Deserialize)]
struct Me {
    username: Option<String>,
}

#[derive(Deserialize)]
struct WebhookInfo {
    url: String,
    pending_update_count: i64,
    last_error_message: Option<String>,
}

/// Looks whether Telegram is there, knows the token, and agrees about the time.
pub async fn examine_telegram(
    report: &mut Report,
    line: Line<'_>,
    now: impl Fn() -> DateTime<Utc>,
) {
    match date_of(line.api).await {
        Ok(Some(theirs)) => {
            let off = now() - theirs;
            report.well_if(
                off.abs() <= CLOCK_TOLERANCE,
                "clock",
                format!("{} off Telegram's", span(off.abs())),
            );
        }
        Ok(None) => report.add(Health::Note, "clock", "Telegram does not tell the time"),
        Err(error) => {
            let words = format!("cannot be reached: {error}");
            return report.add(Health::Ill, "telegram", words);
        }
    }
    let Some(wire) = line.wire else {
        return report.add(
            Health::Note,
            "telegram",
            "reached; there is no token to ask more",
        );
    };
    match ask(wire).await {
        Ok((me, webhook)) => {
            let name = me.username.unwrap_or_default();
            report.add(
                Health::Well,
                "telegram",
                format!("knows the token as @{name}"),
            );
            brought(report, &webhook, line.has_webhook);
        }
        Err(error) => report.add(Health::Ill, "telegram", error.to_string()),
    }
}

async fn ask(wire: &Wire) -> Result<(Me, WebhookInfo), CallError> {
    let me = wire.call(&GetMe::new()).await?;
    let webhook = wire.call(&GetWebhookInfo::new()).await?;
    Ok((me, webhook))
}

fn brought(report: &mut Report, webhook: &WebhookInfo, wanted: bool) {
    let waiting = webhook.pending_update_count;
    let words = match (webhook.url.is_empty(), wanted) {
        (true, true) => "no webhook is set although one is wanted: is the bot running?".to_owned(),
        (false, false) => {
            "a webhook is set, so asking for updates brings none: start once with --remove-webhook"
                .to_owned()
        }
        (..) => format!("{waiting} updates wait"),
    };
    report.well_if(webhook.url.is_empty() != wanted, "updates", words);
    if let Some(error) = &webhook.last_error_message {
        report.add(
            Health::Note,
            "updates",
            format!("the last trouble: {error}"),
        );
    }
}

/// What time it is for whoever answers there.
async fn date_of(api: &Url) -> Result<Option<DateTime<Utc>>, NoAnswer> {
    let client = client_for(api).timeout(PATIENCE).build().map_err(why)?;
    let response = client.head(api.clone()).send().await.map_err(why)?;
    Ok(wire::date_of(response.headers()))
}

fn minute(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M UTC").to_string()
}

/// A span of time in its largest whole unit.
fn span(span: TimeDelta) -> String {
    let (number, unit) = match span.num_seconds() {
        seconds @ ..120 => (seconds, "s"),
        seconds @ 120..7_200 => (seconds / 60, "min"),
        seconds @ 7_200..172_800 => (seconds / 3_600, "h"),
        seconds => (seconds / 86_400, "days"),
    };
    format!("{number} {unit}")
}
