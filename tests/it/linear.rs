//! Every reader of typed words takes time in proportion to their length at most, whatever they are.

use std::time::{Duration, Instant};

use chrono::NaiveDate;

use crate::beginning::{Beginning, told};
use stillnight::calendar::places;
use stillnight::calendar::span::Span;
use stillnight::calendar::wall_clock::{
    Prefer, bare_hour, find_meal_time, parse_ago, parse_date, parse_span, parse_time,
};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::question::Question;
use stillnight::conversation::state::{Dialogue, State};
use stillnight::conversation::{command, react};
use stillnight::patient::Patient;
use stillnight::patient::companion::Companion;
use stillnight::patient::infusion::{Answer, InfusionDraft};
use stillnight::patient::profile::Language;
use stillnight::protocol::medicine::names::named_in;

/// As long as Telegram lets a message be; the shorter one is an eighth of it.
const LONG: usize = 4090;
const SHORT: usize = LONG / 8;
/// Eight times the words may take eight times as long; a square would take 64 times.
const MOST_TIMES: u32 = 28;
/// Below this nothing is told from noise: the kernel counts in ticks.
const NOISE: Duration = Duration::from_millis(40);
/// What looks slow is measured again: the quickest of so many counts.
const ROUNDS: usize = 4;

/// With a question open only the first few pieces are tried.
const FEW: usize = 7;
/// What repeats in a message that means to be slow to read.
const PIECES: [&str; 22] = [
    "-",
    "1",
    "a ",
    "::",
    "1-",
    "1 - ",
    ".",
    "1.",
    "1:1 ",
    " bis ",
    "vor ",
    "ago ",
    "+1 ",
    "é",
    "dying to know ",
    "want to .. die ",
    "ferinject 1 mg ",
    "infusion yesterday ",
    "left tablets 1 ",
    "my husband ",
    "no, ",
    "\n",
];

/// The time that this thread has worked, whatever else the machine does; the clock on the wall where there is no such
/// count.
fn worked(began: Instant) -> Duration {
    std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|counts| counts.split(' ').next()?.parse().ok())
        .map_or_else(|| began.elapsed(), Duration::from_nanos)
}

fn time_of(began: Instant, read: &dyn Fn(&str), text: &str) -> Duration {
    let before = worked(began);
    read(text);
    worked(began).saturating_sub(before)
}

fn check(name: &str, pieces: &[&str], read: &dyn Fn(&str)) {
    let began = Instant::now();
    for piece in pieces {
        let of_length = |length: usize| -> String { piece.chars().cycle().take(length).collect() };
        let (few, many) = (of_length(SHORT), of_length(LONG));
        let (mut short, mut long) = (Duration::MAX, Duration::MAX);
        let in_proportion = (0..ROUNDS).any(|_| {
            short = short.min(time_of(began, read, &few));
            long = long.min(time_of(began, read, &many));
            long <= short * MOST_TIMES + NOISE
        });
        assert!(
            in_proportion,
            "{name} of {piece:?}: {short:?} for {SHORT} characters, {long:?} for {LONG}"
        );
    }
}

fn today() -> NaiveDate {
    "2026-11-24".parse().unwrap()
}

#[test]
fn readers_of_hours_days_and_places_take_no_square_of_the_length() {
    check("an hour", &PIECES, &|text| {
        let _ = parse_time(text);
    });
    check("a bare hour", &PIECES, &|text| {
        let _ = bare_hour(text);
    });
    check("a day", &PIECES, &|text| {
        let _ = parse_date(text, today(), Prefer::Past);
    });
    check("days", &PIECES, &|text| {
        let _ = parse_span(text, today());
    });
    check("a meal", &PIECES, &|text| {
        let _ = find_meal_time(text);
    });
    check("ago", &PIECES, &|text| {
        let _ = parse_ago(text);
    });
    check("a place", &PIECES, &|text| {
        let _ = places::find(text);
    });
    check("a span", &PIECES, &|text| {
        let _ = Span::said(text);
    });
    check("medicines", &PIECES, &|text| {
        let _ = named_in(text);
    });
    check("a command", &PIECES, &|text| {
        let _ = command::parse(&format!("/{text}"));
    });
}

/// The whole way of a message, with each question open: safety first, the guard, stock, infusions, numbers, names.
#[test]
fn a_message_is_read_in_time_in_proportion_to_its_length_whatever_is_open() {
    let diary = told(
        Beginning::in_zone("Europe/Berlin")
            .on_tablets("2026-09-01")
            .facts(),
        "2026-11-20T10:00:00Z".parse().unwrap(),
    );
    let patient = Patient::from_diary(&diary);
    let draft = InfusionDraft {
        on: Some(today()),
        milligrams: Answer::Open,
        product: Answer::Open,
    };
    for dialogue in [
        Dialogue::Idle,
        Dialogue::Infusion(draft),
        Dialogue::PauseDates,
        Dialogue::TestDate,
        Dialogue::Stock,
        Dialogue::Initials,
        Dialogue::Companion(Companion::VitaminD),
        Dialogue::Changing(Question::Place),
        Dialogue::Changing(Question::Tablets),
    ] {
        let state = State {
            patient: patient.clone(),
            dialogue,
            ..State::default()
        };
        let pieces = if state.dialogue == Dialogue::Idle {
            &PIECES[..]
        } else {
            &PIECES[..FEW]
        };
        check(&format!("{:?}", state.dialogue), pieces, &|text| {
            let event = Event::Said {
                text: text.to_owned(),
                language: Language::En,
            };
            let now = "2026-11-24T20:00:00Z".parse().unwrap();
            assert!(!react(&state, &[], &event, now).posts.is_empty());
        });
    }
}
