//! How long a message takes to be read and answered, by its length: 1, 100 and 4,096 characters in each language, and
//! every message of `tests/it/data/heard`. `just bench-hear` prints medians; nothing here passes or fails. The goal is
//! less than 200 µs for an ordinary message, and a time in proportion to the length.

#![expect(clippy::expect_used, reason = "a bench that cannot go on stops")]

use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveTime, Utc};

use stillnight::calendar::local_time::Zone;
use stillnight::conversation::event::Event;
use stillnight::conversation::react;
use stillnight::conversation::state::State;
use stillnight::hearing::meaning;
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::{DISCLAIMER_VERSION, Language};
use stillnight::protocol::exclusion::Exclusions;

const ROUNDS: usize = 101;
const LENGTHS: [usize; 3] = [1, 100, 4096];

fn main() {
    for language in Language::ALL {
        let messages = messages(language);
        if messages.is_empty() {
            println!("{}: no messages in tests/it/data/heard", language.code());
            continue;
        }
        let state = somebody(language);
        // What is read once and kept is read before the clock runs.
        answered(&state, language, "7");
        for length in LENGTHS {
            let text = of_length(&messages, length);
            let times = (0..ROUNDS).map(|_| answered(&state, language, &text));
            let heard = (0..ROUNDS).map(|_| heard(language, &text));
            println!(
                "{}, {length} characters: {:?} to be heard, {:?} to be answered",
                language.code(),
                median(heard.collect()),
                median(times.collect())
            );
        }
        let times = messages.iter().map(|text| answered(&state, language, text));
        println!(
            "{}, {} messages of people: {:?} to be answered",
            language.code(),
            messages.len(),
            median(times.collect())
        );
    }
}

/// The messages that the vocabulary was built with.
fn messages(language: Language) -> Vec<String> {
    let path = format!(
        "{}/tests/it/data/heard/{}.tsv",
        env!("CARGO_MANIFEST_DIR"),
        language.code()
    );
    let file = std::fs::read_to_string(path).unwrap_or_default();
    let texts = file
        .lines()
        .skip(1)
        .filter_map(|line| line.rsplit('\t').next());
    texts.map(str::to_owned).collect()
}

/// Message after message, up to so many characters.
fn of_length(messages: &[String], length: usize) -> String {
    let mut texts = messages.iter().cycle();
    let mut text = String::new();
    while text.chars().count() < length {
        text.push_str(texts.next().expect("there are messages"));
        text.push(' ');
    }
    text.chars().take(length).collect()
}

/// Five tablets of 14 mg each evening, dinner at seven, bed at eleven.
fn somebody(language: Language) -> State {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
    let facts = [
        Fact::Met { language },
        Fact::ConsentGiven {
            version: DISCLAIMER_VERSION,
        },
        Fact::GateAnswered {
            exclusions: Exclusions::NONE,
        },
        Fact::ZoneConfirmed {
            zone: Zone::parse("Europe/Berlin").expect("a zone"),
        },
        Fact::DinnerSet { time: hour(19) },
        Fact::BedtimeSet { time: hour(23) },
        Fact::OralIronStarted {
            on: "2026-09-01".parse().expect("a day"),
        },
        Fact::TabletStrengthSet { milligrams: 14 },
        Fact::TabletsSet { tablets: 5 },
    ];
    let at = "2026-09-01T18:00:00Z".parse().expect("an instant");
    let diary: Vec<Entry> = (0..)
        .zip(facts)
        .map(|(seq, fact)| Entry { seq, at, fact })
        .collect();
    State {
        patient: Patient::from_diary(&diary),
        ..State::default()
    }
}

fn answered(state: &State, language: Language, text: &str) -> Duration {
    let now: DateTime<Utc> = "2026-11-25T20:10:00Z".parse().expect("an instant");
    let event = Event::Said {
        text: text.to_owned(),
        language,
    };
    let begun = Instant::now();
    let reaction = react(state, &[], &event, now);
    let took = begun.elapsed();
    assert!(!reaction.posts.is_empty(), "nothing is said to {text:?}");
    took
}

fn heard(language: Language, text: &str) -> Duration {
    let begun = Instant::now();
    let heard = meaning::hear(text, language.code(), &[], |_| None);
    let took = begun.elapsed();
    drop(heard);
    took
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
