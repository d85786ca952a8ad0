//! Owns the numbers to call, by country: a built-in table, and the rows that whoever runs the bot puts over it.
//! It must not choose words, and it knows no number for a country that has no row.

use std::collections::BTreeMap;

/// The built-in table; its head says what its columns are.
const TABLE: &str = include_str!("helplines.tsv");
/// The row for every country without one.
const ANY: &str = "*";
/// Nobody dials more than this, and it must fit into a message.
const LONGEST: usize = 120;

/// Whom to call in one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helpline {
    /// The emergency number.
    pub emergency: String,
    /// A line for people in crisis, where one is known for the whole country.
    pub talk: Option<String>,
}

/// Whom to call, by ISO 3166 code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helplines(BTreeMap<String, Helpline>);

/// A line of a table that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "line {0} is not: country code (or *), emergency number, crisis line (may be empty), with tabs between"
)]
pub struct BadLine(pub usize);

impl Default for Helplines {
    fn default() -> Self {
        Self::built_in()
    }
}

impl Helplines {
    /// The table that comes with the program; a test reads every line of it.
    #[must_use]
    pub fn built_in() -> Self {
        Self(TABLE.lines().filter_map(row).collect())
    }

    /// The built-in table with the rows of `table` over it.
    ///
    /// # Errors
    /// The first line that cannot be read.
    pub fn with(table: &str) -> Result<Self, BadLine> {
        let mut lines = Self::built_in();
        for (at, line) in table.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let (country, helpline) = row(line).ok_or(BadLine(at + 1))?;
            lines.0.insert(country, helpline);
        }
        Ok(lines)
    }

    /// Whom to call in a country.
    #[must_use]
    pub fn of(&self, country: &str) -> Option<&Helpline> {
        self.0.get(country).or_else(|| self.0.get(ANY))
    }
}

fn row(line: &str) -> Option<(String, Helpline)> {
    if line.starts_with('#') || line.chars().count() > LONGEST {
        return None;
    }
    let mut columns = line.split('\t').map(str::trim);
    let (country, emergency) = (columns.next()?, columns.next()?);
    let talk = columns.next().filter(|talk| !talk.is_empty());
    let is_code = country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_uppercase());
    let dials = emergency.chars().any(|digit| digit.is_ascii_digit());
    if columns.next().is_some() || !dials || !(is_code || country == ANY) {
        return None;
    }
    let helpline = Helpline {
        emergency: emergency.to_owned(),
        talk: talk.map(str::to_owned),
    };
    Some((country.to_owned(), helpline))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::local_time::Zone;
    use crate::calendar::places::country_of;

    #[test]
    fn every_line_of_the_table_is_read() {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(Helplines::built_in().0.len(), rows);
    }

    #[test]
    fn a_clock_tells_the_country_and_the_country_its_numbers() {
        for (zone, country, emergency, talk) in [
            ("Europe/Berlin", "DE", "112", "116 123"),
            ("Europe/London", "GB", "999", "116 123"),
            ("Europe/Madrid", "ES", "112", "024"),
            ("America/New_York", "US", "911", "988"),
            ("America/Chicago", "US", "911", "988"),
            ("America/Toronto", "CA", "911", "988"),
            ("America/Mexico_City", "MX", "911", "800 911 2000"),
            ("Europe/Vienna", "AT", "112", "142"),
            ("Europe/Zurich", "CH", "144", "143"),
            ("Australia/Sydney", "AU", "000", "13 11 14"),
        ] {
            let found = country_of(Zone::parse(zone).unwrap());
            assert_eq!(found, Some(country), "{zone}");
            let lines = Helplines::built_in();
            let line = lines.of(country).unwrap();
            assert!(line.emergency.contains(emergency), "{zone}");
            assert!(line.talk.as_ref().unwrap().contains(talk), "{zone}");
        }
        assert_eq!(country_of(Zone::UTC), None);
    }

    #[test]
    fn the_rows_of_whoever_runs_the_bot_win() {
        let lines = Helplines::with("# ours\nDE\t112\tOur line 030 1\n*\t112\t\n").unwrap();
        assert_eq!(
            lines.of("DE").unwrap().talk.as_deref(),
            Some("Our line 030 1")
        );
        assert_eq!(
            lines.of("GB").unwrap().talk.as_deref(),
            Some("Samaritans 116 123")
        );
        assert_eq!(lines.of("").unwrap().emergency, "112");
        assert_eq!(Helplines::built_in().of(""), None);
        for bad in ["Germany\t112\t", "DE", "DE\tcall us\t", "DE\t112\ta\tb"] {
            assert_eq!(
                Helplines::with(&format!("\n{bad}")),
                Err(BadLine(2)),
                "{bad}"
            );
        }
    }
}
