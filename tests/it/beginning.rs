//! What somebody has told at the end of the beginning, for tests and benches that start after it.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use stillnight::calendar::local_time::Zone;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::{DISCLAIMER_VERSION, Language};
use stillnight::protocol::exclusion::Exclusions;

/// What somebody has told who has answered every question of the beginning.
#[derive(Clone, Copy, Debug)]
pub struct Beginning {
    pub language: Language,
    pub exclusions: Exclusions,
    pub zone: Zone,
    pub dinner: NaiveTime,
    pub bedtime: NaiveTime,
    /// Five tablets of 14 mg, or no iron.
    pub tablets_since: Option<NaiveDate>,
}

impl Beginning {
    /// English, dinner at seven, bed at eleven, excluded by nothing, and no iron yet.
    pub fn of(zone: Zone) -> Self {
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        Self {
            language: Language::En,
            exclusions: Exclusions::NONE,
            zone,
            dinner: time(19),
            bedtime: time(23),
            tablets_since: None,
        }
    }

    pub fn in_zone(name: &str) -> Self {
        Self::of(Zone::parse(name).unwrap())
    }

    /// The same with tablets since this day.
    pub fn on_tablets(self, since: &str) -> Self {
        Self {
            tablets_since: Some(since.parse().unwrap()),
            ..self
        }
    }

    pub fn facts(&self) -> Vec<Fact> {
        let mut facts = vec![
            Fact::Met {
                language: self.language,
            },
            Fact::ConsentGiven {
                version: DISCLAIMER_VERSION,
            },
            Fact::GateAnswered {
                exclusions: self.exclusions,
            },
            Fact::ZoneConfirmed { zone: self.zone },
            Fact::DinnerSet { time: self.dinner },
            Fact::BedtimeSet { time: self.bedtime },
        ];
        match self.tablets_since {
            Some(on) => facts.extend([
                Fact::OralIronStarted { on },
                Fact::TabletStrengthSet { milligrams: 14 },
                Fact::TabletsSet { tablets: 5 },
            ]),
            None => facts.push(Fact::IronDeclined),
        }
        facts
    }
}

/// The diary of somebody who told all of this at one moment.
pub fn told(facts: impl IntoIterator<Item = Fact>, at: DateTime<Utc>) -> Vec<Entry> {
    (0..)
        .zip(facts)
        .map(|(seq, fact)| Entry { seq, at, fact })
        .collect()
}
