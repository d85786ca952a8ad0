//! Reads results that come as a file: a FHIR bundle, or a table with a line a value. It must not store anything, and
//! whatever a stranger puts into a file ends as values to be confirmed or as a refusal.

mod fhir;
mod table;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::lab_entry::{self, Why};
use super::panel::{LabValue, Panel};

/// The largest file that is read.
pub const MOST_BYTES: usize = 256 * 1024;
/// Deeper nesting than this no honest file has.
const MOST_LEVELS: usize = 32;
/// More lines or resources than this are not looked at.
const MOST_LINES: usize = 2000;
/// More draws than this do not fit into one confirmation; the newest are kept.
const MOST_DRAWS: usize = 12;
/// A name, a number or a unit that is longer is none.
const LONGEST_WORD: usize = 80;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Blood draws, oldest first.
    pub draws: Vec<Panel>,
    /// How many values were not understood, have no day, or did not fit.
    pub left_out: u16,
}

/// Why a file holds nothing for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Neither a bundle nor a table that we know.
    NotOurs,
    /// Built to be hard to read.
    Hostile,
    /// None of our values in it.
    NoValues,
}

/// A line of a file, in the file's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Line {
    day: String,
    name: String,
    value: String,
    unit: String,
}

/// What a file that came on `today` holds.
///
/// # Errors
/// [`Refused`] where there is nothing to confirm.
pub fn read(text: &str, today: NaiveDate) -> Result<Found, Refused> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.len() > MOST_BYTES {
        return Err(Refused::Hostile);
    }
    let mut values = if text.starts_with(['{', '[']) {
        if nesting(text) > MOST_LEVELS {
            return Err(Refused::Hostile);
        }
        fhir::values(text)?
    } else {
        table::lines(text)?
            .iter()
            .map(|line| understood(line, today))
            .collect()
    };
    values.truncate(MOST_LINES);
    gathered(values, today)
}

/// A value with its day; `None` for what was not understood.
type Dated = Option<(NaiveDate, LabValue)>;

/// A line, read as if it had been typed: the same guards hold, and a unit is never guessed.
fn understood(line: &Line, today: NaiveDate) -> Dated {
    let Line {
        day,
        name,
        value,
        unit,
    } = line;
    let words = [day, name, value, unit];
    if words.iter().any(|word| word.chars().count() > LONGEST_WORD) || day.is_empty() {
        return None;
    }
    let entry = lab_entry::parse(&format!("{name} {value} {unit}, date {day}"), today);
    if !entry.date_given || !entry.problems.is_empty() {
        return None;
    }
    let value = match (entry.understood.as_slice(), entry.questions.as_slice()) {
        ([value], []) => *value,
        // Rare values are confirmed with all the others.
        ([], [question]) if question.why == Why::Unusual => question.settle(0)?,
        _ => return None,
    };
    Some((entry.drawn_on, value))
}

fn gathered(values: Vec<Dated>, today: NaiveDate) -> Result<Found, Refused> {
    let mut draws: BTreeMap<NaiveDate, Vec<LabValue>> = BTreeMap::new();
    let mut left_out: usize = 0;
    for value in values {
        match value.filter(|(day, _)| *day <= today) {
            Some((day, value)) => {
                let draw = draws.entry(day).or_default();
                if draw.iter().any(|other| other.analyte == value.analyte) {
                    left_out += usize::from(!draw.contains(&value));
                } else {
                    draw.push(value);
                }
            }
            None => left_out += 1,
        }
    }
    while draws.len() > MOST_DRAWS {
        left_out += draws.pop_first().map_or(0, |(_, values)| values.len());
    }
    let draws: Vec<Panel> = draws
        .into_iter()
        .filter_map(|(day, values)| Panel::new(day, values).ok())
        .collect();
    if draws.is_empty() {
        return Err(Refused::NoValues);
    }
    Ok(Found {
        draws,
        left_out: u16::try_from(left_out).unwrap_or(u16::MAX),
    })
}

/// How deep brackets are nested, outside of texts; looked at before anything is built from them.
fn nesting(json: &str) -> usize {
    let (mut level, mut deepest) = (0usize, 0usize);
    let (mut quoted, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                level += 1;
                deepest = deepest.max(level);
            }
            b'}' | b']' if !quoted => level = level.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    fn told(found: &Found) -> Vec<String> {
        found
            .draws
            .iter()
            .flat_map(|draw| {
                draw.values().iter().map(move |value| {
                    format!(
                        "{} {} {}",
                        draw.drawn_on,
                        value.analyte.code(),
                        value.text('.')
                    )
                })
            })
            .collect()
    }

    fn observation(inner: &str) -> String {
        format!(
            r#"{{"resourceType":"Bundle","entry":[{{"resource":{{"resourceType":"Observation","status":"final",{inner}}}}}]}}"#
        )
    }

    const FERRITIN: &str = r#""code":{"coding":[{"system":"http://loinc.org","code":"2276-4"}]}"#;

    #[test]
    fn a_bundle_gives_its_values_with_their_own_units_and_bounds() {
        let bundle = observation(&format!(
            r#"{FERRITIN},"effectiveDateTime":"2026-11-20T08:10:00+01:00",
            "valueQuantity":{{"value":88.4,"comparator":"<","unit":"ng/mL","code":"ng/mL"}}"#
        ));
        let found = read(&bundle, today()).unwrap();
        assert_eq!(told(&found), ["2026-11-20 ferritin < 88.4 ng/mL"]);
        assert_eq!(found.left_out, 0);
    }

    #[test]
    fn what_has_no_day_no_unit_or_lies_ahead_is_left_out_and_counted() {
        for inner in [
            format!(r#"{FERRITIN},"valueQuantity":{{"value":88,"unit":"ng/mL"}}"#),
            format!(
                r#"{FERRITIN},"effectiveDateTime":"2027-01-01","valueQuantity":{{"value":88,"unit":"ng/mL"}}"#
            ),
            format!(
                r#"{FERRITIN},"effectiveDateTime":"2026-11-20","valueQuantity":{{"value":88,"unit":"bananas"}}"#
            ),
            format!(
                r#"{FERRITIN},"effectiveDateTime":"2026-11-20","valueQuantity":{{"value":8800000,"unit":"ng/mL"}}"#
            ),
        ] {
            assert_eq!(
                read(&observation(&inner), today()),
                Err(Refused::NoValues),
                "{inner}"
            );
        }
    }

    #[test]
    fn a_table_is_read_in_three_languages_and_with_any_separator() {
        for (table, values) in [
            (
                "Drawn on,What,Value,Unit\r\n2026-11-20,ferritin,88,ng/mL\r\n2026-11-20,TSAT,22,%\r\n",
                vec!["2026-11-20 ferritin 88 ng/mL", "2026-11-20 tsat 22 %"],
            ),
            (
                "Datum;Wert;Ergebnis;Einheit\n\"20.11.2026\";\"Ferritin\";\"88,4\";\"µg/l\"\n",
                vec!["2026-11-20 ferritin 88.4 µg/L"],
            ),
            (
                "fecha\tprueba\tresultado\tunidad\n20/11/2026\tferritina\t<5\tµg/L\n",
                vec!["2026-11-20 ferritin < 5 µg/L"],
            ),
        ] {
            let found = read(table, today()).unwrap();
            assert_eq!(told(&found), values, "{table}");
        }
    }

    #[test]
    fn a_day_ahead_or_a_missing_unit_is_left_out_of_a_table() {
        let table = "date,test,value,unit\n2026-11-20,ferritin,88,ng/mL\n2027-11-20,ferritin,90,ng/mL\n2026-11-20,vitamin D,40,\n";
        let found = read(table, today()).unwrap();
        assert_eq!(told(&found), ["2026-11-20 ferritin 88 ng/mL"]);
        assert_eq!(found.left_out, 2);
    }

    #[test]
    fn hostile_files_are_refused_before_anything_is_built() {
        let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
        assert_eq!(read(&deep, today()), Err(Refused::Hostile));
        let long = format!("{{\"a\":\"{}\"}}", "x".repeat(MOST_BYTES));
        assert_eq!(read(&long, today()), Err(Refused::Hostile));
        for text in [
            "",
            "{",
            "{}",
            "[]",
            "null",
            "%PDF-1.7",
            "{\"resourceType\":\"Bundle\",\"entry\":7}",
            "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":1e999}]}",
            "date,test,value,unit",
            "a,b,c\n1,2,3",
            "\"",
            "date,test,value,unit\n\"\"\"\"\"",
        ] {
            assert!(read(text, today()).is_err(), "{text}");
        }
        let many = format!(
            "date,test,value,unit\n{}",
            "2026-11-20,ferritin,88,ng/mL\n".repeat(6000)
        );
        let found = read(&many, today()).unwrap();
        assert_eq!(told(&found).len(), 1);
    }

    #[test]
    fn fields_of_the_wrong_kind_are_left_out_and_break_nothing() {
        let day = r#""effectiveDateTime":"2026-11-20""#;
        let quantity = r#""valueQuantity":{"value":88,"unit":"ng/mL"}"#;
        for inner in [
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":"88","unit":"ng/mL"}}"#),
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":88,"unit":["ng/mL"]}}"#),
            format!(
                r#"{FERRITIN},{day},"valueQuantity":{{"value":88,"unit":"ng/mL","comparator":"~"}}"#
            ),
            format!(r#"{FERRITIN},{day},"valueQuantity":[88]"#),
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":-88,"unit":"ng/mL"}}"#),
            format!(r#"{FERRITIN},{day},"valueQuantity":{{"value":8.8e300,"unit":"ng/mL"}}"#),
            format!(r#"{FERRITIN},"effectiveDateTime":20261120,{quantity}"#),
            format!(r#"{FERRITIN},"effectiveDateTime":"2026-11-2é",{quantity}"#),
            format!(r#""code":{{"coding":{{"code":"2276-4"}}}},{day},{quantity}"#),
            format!(r#""code":7,{day},{quantity}"#),
            format!(r#"{FERRITIN},{day},"component":{{"value":7}}"#),
        ] {
            let read = read(&observation(&inner), today());
            assert_eq!(read, Err(Refused::NoValues), "{inner}");
        }
    }

    #[test]
    fn brackets_within_texts_do_not_count_as_nesting() {
        assert_eq!(nesting(r#"{"a":"[[[[\"[[","b":[1]}"#), 2);
    }
}
