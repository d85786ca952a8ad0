//! Every form in which something is stored or sent away, line by line, as it is in databases, backups and chats today.
//! A name in them is never taken back: rows of years are read by it. Whoever renames a variant or a field in the code
//! keeps its stored name with `#[serde(rename = "…")]`.
//!
//! A new fact, text or button adds lines: `UPDATE_EXPECT=1`. Lines that can no longer be read are never updated.

mod samples;

use std::fmt::Debug;
use std::path::PathBuf;

use serde::Serialize;
use serde::de::DeserializeOwned;

use stillnight::conversation::state::{Dialogue, State};
use stillnight::engine::WantedFile;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::store::Row;
use stillnight::text::Text;
use stillnight::text::post::{Queued, Slot};
use stillnight::text::press::Press;

use samples::{Amount, Sampler};

/// A zone, for that is the only string that may not be just any.
const TEXT: &str = "Europe/Berlin";
/// Bytes as a copy has them.
const BYTES: &str = "0aff";

fn place_of(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/it/formats")
        .join(name)
}

/// Both sizes of each sample, in the order of the type's variants.
fn samples<T: DeserializeOwned + Serialize>(samplers: &mut [Sampler; 2]) -> Vec<T> {
    let mut lines = Vec::new();
    let mut values = Vec::new();
    for sampler in samplers {
        for value in sampler.all::<T>() {
            let line = serde_json::to_string(&value).unwrap();
            if !lines.contains(&line) {
                lines.push(line);
                values.push(value);
            }
        }
    }
    values
}

fn samplers(text: &'static str) -> [Sampler; 2] {
    [Amount::Full, Amount::Sparse].map(|amount| Sampler::new(text, amount))
}

/// Compares with the kept lines, each of which `read` must understand, also where more are to be kept from now on.
fn check<T: PartialEq + Debug>(
    name: &str,
    values: &[T],
    write: impl Fn(&T) -> String,
    read: impl Fn(&str) -> Option<T>,
) {
    let path = place_of(name);
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let read: Vec<T> = kept
        .lines()
        .map(|line| {
            read(line).unwrap_or_else(|| panic!("{name} is stored, and is not read: {line}"))
        })
        .collect();
    let written: String = values.iter().map(|value| write(value) + "\n").collect();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, written).unwrap();
        return;
    }
    for (was, is) in kept.lines().zip(written.lines()) {
        assert_eq!(was, is, "{name}: the stored form has changed");
    }
    assert_eq!(
        kept.lines().count(),
        values.len(),
        "{name}: UPDATE_EXPECT=1 keeps what is new"
    );
    for (read, value) in read.iter().zip(values) {
        assert_eq!(read, value, "{name}: read back it is something else");
    }
}

fn check_json<T>(name: &str, samplers: &mut [Sampler; 2])
where
    T: DeserializeOwned + Serialize + PartialEq + Debug,
{
    let values = samples::<T>(samplers);
    let write = |value: &T| serde_json::to_string(value).unwrap();
    check(name, &values, write, |line| serde_json::from_str(line).ok());
}

/// One sampler after the other: what a fact holds has its lines there and is not spelt out again within a state.
#[test]
fn what_is_stored_of_a_patient_keeps_its_names() {
    let mut samplers = samplers(TEXT);
    check_json::<Fact>("facts.txt", &mut samplers);
    check_json::<Dialogue>("dialogues.txt", &mut samplers);
    check_json::<Text>("texts.txt", &mut samplers);
    check_json::<Press>("presses.txt", &mut samplers);
    check_json::<Queued>("letters.txt", &mut samplers);
    check_json::<Entry>("entries.txt", &mut samplers);
    check_json::<WantedFile>("wanted.txt", &mut samplers);
    check_json::<State>("states.txt", &mut samplers);
}

#[test]
fn a_slot_keeps_the_name_that_is_hashed() {
    let values = samples::<Slot>(&mut samplers(TEXT));
    let write = |slot: &Slot| format!("{slot}\t{}", serde_json::to_string(slot).unwrap());
    check("slots.txt", &values, write, |line| {
        serde_json::from_str(line.split_once('\t')?.1).ok()
    });
}

#[test]
fn a_button_keeps_what_a_tap_sends() {
    let values = samples::<Press>(&mut samplers(TEXT));
    check("callbacks.txt", &values, Press::encode, Press::decode);
}

/// A row has no equality of its own; its JSON stands for it.
#[test]
fn a_row_of_a_backup_keeps_its_names() {
    let again = |row: &Row| serde_json::to_value(row).unwrap();
    let rows: Vec<_> = samples::<Row>(&mut samplers(BYTES))
        .iter()
        .map(again)
        .collect();
    check("rows.txt", &rows, ToString::to_string, |line| {
        serde_json::from_str::<Row>(line).ok().as_ref().map(again)
    });
}
