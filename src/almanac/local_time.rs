//! Owns zone rules and evenings.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc, Datelike};
use jiff::civil;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};

/// x
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Zone(String);

fn db() -> TimeZoneDatabase { TimeZoneDatabase::bundled() }

impl Zone {
    /// x
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let tz = db().get(&name.trim().replace(' ', "_")).ok()?;
        Some(Self(tz.iana_name()?.to_owned()))
    }
    /// x
    #[must_use]
    pub fn name(&self) -> &str { &self.0 }
    fn rules(&self) -> TimeZone { db().get(&self.0).unwrap_or(TimeZone::UTC) }
    /// x
    #[must_use]
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let civil = civil::DateTime::new(local.year() as i16, local.month() as i8, local.day() as i8, local.hour() as i8, local.minute() as i8, local.second() as i8, local.nanosecond() as i32).unwrap();
        let t = self.rules().to_ambiguous_timestamp(civil).compatible().unwrap();
        DateTime::from_timestamp(t.as_second(), t.subsec_nanosecond() as u32).unwrap()
    }
    /// x
    #[must_use]
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let t = jiff::Timestamp::from_second(at.timestamp()).unwrap();
        let off = self.rules().to_offset(t).seconds();
        at.naive_utc() + chrono::TimeDelta::seconds(i64::from(off))
    }
}

/// x
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Evening(NaiveDate);

const NOON: NaiveTime = NaiveTime::from_hms_opt(12, 0, 0).unwrap();

impl Evening {
    /// x
    #[must_use]
    pub const fn on(date: NaiveDate) -> Self { Self(date) }
    /// x
    #[must_use]
    pub fn of(zone: &Zone, at: DateTime<Utc>) -> Self {
        let l = zone.local(at);
        if l.time() < NOON { Self(l.date() - Days::new(1)) } else { Self(l.date()) }
    }
    /// x
    #[must_use]
    pub const fn date(self) -> NaiveDate { self.0 }
    /// x
    #[must_use]
    pub fn next(self) -> Self { Self(self.0 + Days::new(1)) }
    /// x
    #[must_use]
    pub fn previous(self) -> Self { Self(self.0 - Days::new(1)) }
    /// x
    #[must_use]
    pub fn at(self, zone: &Zone, time: NaiveTime) -> DateTime<Utc> {
        let d = if time < NOON { self.0 + Days::new(1) } else { self.0 };
        zone.instant(d.and_time(time))
    }
    /// x
    #[must_use]
    pub fn ends(self, zone: &Zone) -> DateTime<Utc> { self.next().at(zone, NOON) }
}
impl fmt::Display for Evening { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
impl FromStr for Evening { type Err = chrono::ParseError; fn from_str(s: &str) -> Result<Self, Self::Err> { s.parse().map(Self) } }
