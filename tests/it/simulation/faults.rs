//! What goes wrong, and how often. Each kind is named as issue and README name it; the driver counts them.

use std::borrow::Cow;
use std::fmt;

use serde_json::json;
use sqlx::error::{DatabaseError, ErrorKind};
use stillnight::store::gate::Step;

use super::telegram::Fate;
use super::world::Inner;

/// How often things go wrong, of ten thousand.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    /// A request to Telegram.
    pub request: u64,
    /// A statement.
    pub statement: u64,
    /// An update is repeated, late, or out of order.
    pub update: u64,
    /// A crash at a step, of a million.
    pub crash: u64,
}

impl Rates {
    /// As bad as it gets.
    pub const STORMY: Self = Self {
        request: 600,
        statement: 12,
        update: 400,
        crash: 700,
    };
    /// An ordinary year.
    pub const FAIR: Self = Self {
        request: 60,
        statement: 2,
        update: 60,
        crash: 60,
    };
}

/// An error as SQLite words it.
#[derive(Debug)]
struct SqliteSays(&'static str, &'static str);

impl fmt::Display for SqliteSays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.1)
    }
}

impl std::error::Error for SqliteSays {}

impl DatabaseError for SqliteSays {
    fn message(&self) -> &str {
        self.1
    }
    fn code(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self.0))
    }
    fn as_error(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        self
    }
    fn as_error_mut(&mut self) -> &mut (dyn std::error::Error + Send + Sync + 'static) {
        self
    }
    fn into_error(self: Box<Self>) -> Box<dyn std::error::Error + Send + Sync + 'static> {
        self
    }
    fn kind(&self) -> ErrorKind {
        ErrorKind::Other
    }
}

/// **Database busy, full, read error at the n-th statement**; and a connection that breaks after the commit.
pub fn of_the_database(world: &mut Inner, step: Step) -> Option<sqlx::Error> {
    if world.calm || step == Step::Elsewhere || !world.chance.often(world.rates.statement) {
        return None;
    }
    let busy = || sqlx::Error::Database(Box::new(SqliteSays("5", "database is locked")));
    let full = || sqlx::Error::Database(Box::new(SqliteSays("13", "database or disk is full")));
    let unreadable = || sqlx::Error::Database(Box::new(SqliteSays("266", "disk I/O error")));
    let (name, error) = match (step, world.chance.below(3)) {
        (Step::Committed, _) => (
            "the connection broke after the commit",
            sqlx::Error::Io(std::io::ErrorKind::ConnectionReset.into()),
        ),
        (_, 0) => ("database busy", busy()),
        (_, 1) => ("database full", full()),
        (_, _) => ("database read error", unreadable()),
    };
    world.count(name);
    Some(error)
}

/// What happens to a request instead of what should.
pub enum Mishap {
    /// It is answered so, and not carried out.
    Refused(Fate),
    /// It is carried out, and the answer becomes this.
    Done(fn(Vec<u8>) -> Fate),
}

/// **429 with and without `retry_after`; 500, 502, HTML body, cut JSON, timeout before and after acceptance;
/// 403, 400, 401, 409.**
pub fn of_a_request(world: &mut Inner, method: &str) -> Option<Mishap> {
    if world.now < world.offline_until {
        world.count("no network");
        return Some(Mishap::Refused(Fate::Silence));
    }
    if world.calm {
        return None;
    }
    let broken = world.broken_method;
    if broken.is_some_and(|(name, until)| name.eq_ignore_ascii_case(method) && world.now < until) {
        world.count("5xx on one method for days");
        return Some(refusal(500, "Internal Server Error"));
    }
    if !world.chance.often(world.rates.request) {
        return None;
    }
    let polls = method.eq_ignore_ascii_case("getUpdates");
    let sends = method.eq_ignore_ascii_case("sendMessage");
    let (name, mishap) = match world.chance.below(14) {
        0 => {
            let wait = world.chance.between(1, 40);
            let body = json!({ "ok": false, "error_code": 429, "description": format!("Too Many Requests: retry after {wait}"), "parameters": { "retry_after": wait } });
            ("429 with retry_after", refused(429, &body.to_string()))
        }
        1 => (
            "429 without retry_after",
            refusal(429, "Too Many Requests: later"),
        ),
        2 => ("500", refusal(500, "Internal Server Error")),
        3 => ("502", refusal(502, "Bad Gateway")),
        4 => (
            "502 with an HTML body",
            refused(502, "<html><h1>502 Bad Gateway</h1></html>"),
        ),
        5 | 6 => ("cut JSON", Mishap::Done(cut)),
        7 | 8 => ("timeout before acceptance", Mishap::Refused(Fate::Silence)),
        9 | 10 => ("timeout after acceptance", Mishap::Done(|_| Fate::Silence)),
        11 if polls => (
            "409",
            refusal(409, "Conflict: terminated by other getUpdates request"),
        ),
        11 if sends => ("400", refusal(400, "Bad Request: something of tomorrow")),
        12 => ("401", refusal(401, "Unauthorized")),
        _ => return None,
    };
    world.count(name);
    Some(mishap)
}

fn cut(mut body: Vec<u8>) -> Fate {
    body.truncate(body.len() / 2);
    Fate::Answer { status: 200, body }
}

fn refusal(code: u16, description: &str) -> Mishap {
    let body = json!({ "ok": false, "error_code": code, "description": description });
    refused(code, &body.to_string())
}

fn refused(status: u16, body: &str) -> Mishap {
    Mishap::Refused(Fate::Answer {
        status,
        body: body.as_bytes().to_vec(),
    })
}
