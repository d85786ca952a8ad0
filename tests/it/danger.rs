//! How many cries for help are heard, and how often an alarm is raised over nothing (`data/danger`). The lines `build`
//! and `apart` are messages by people who had seen neither the phrases nor the matcher; of `apart` one cry was seen by
//! mistake, and its false alarms were read once, after the rates of docs/proof.md were measured. The lines `fresh`, and
//! the later ones of `build`, were written before the phrases were widened. The vocabulary was written with `build` in
//! view, and with nothing of `apart` and `fresh`.
//!
//! §7 asks for 95 % heard and 2 % over nothing. `apart` is far from that: its floors only keep what is reached.

use stillnight::hearing::danger::{self, Danger};

/// Of a hundred cries so many are heard at least, and over a hundred ordinary messages so many alarms are raised at
/// most: in `build`, `fresh`, `apart`.
type Floors = [(usize, usize); 3];

const LANGUAGES: [(&str, &str, Floors); 3] = [
    (
        "en",
        include_str!("data/danger/en.tsv"),
        [(98, 1), (88, 8), (70, 7)],
    ),
    (
        "de",
        include_str!("data/danger/de.tsv"),
        [(98, 1), (87, 6), (69, 4)],
    ),
    (
        "es",
        include_str!("data/danger/es.tsv"),
        [(98, 1), (82, 5), (80, 9)],
    ),
];

#[derive(Default)]
struct Rates {
    cries: usize,
    heard: usize,
    ordinary: usize,
    alarms: usize,
}

/// Whether a cry is answered as its family asks: despair by anything, the rest by an alarm.
fn is_heard(family: &str, text: &str) -> bool {
    let found = danger::find(text);
    match family {
        "despair" => found.is_some_and(|danger| danger != Danger::DarkStools),
        "self-harm" => matches!(found, Some(Danger::SelfHarm | Danger::Overdose)),
        "child" | "overdose" | "reaction" => {
            found.is_some_and(|danger| !matches!(danger, Danger::Despair | Danger::DarkStools))
        }
        _ => panic!("no family {family}"),
    }
}

fn rates(lines: &str, half: &str) -> Rates {
    let mut rates = Rates::default();
    for line in lines.lines().skip(1) {
        let mut columns = line.split('\t');
        let (Some(of), Some(family), Some(text)) = (columns.next(), columns.next(), columns.next())
        else {
            panic!("{line}");
        };
        if of != half {
            continue;
        }
        if family == "ordinary" {
            rates.ordinary += 1;
            // A word on dark stools is an answer, no alarm.
            rates.alarms +=
                usize::from(danger::find(text).is_some_and(|danger| danger != Danger::DarkStools));
        } else {
            rates.cries += 1;
            rates.heard += usize::from(is_heard(family, text));
        }
    }
    rates
}

#[test]
fn cries_for_help_are_heard_and_ordinary_words_raise_no_alarm() {
    for (language, lines, floors) in LANGUAGES {
        for (half, (least, most)) in ["build", "fresh", "apart"].into_iter().zip(floors) {
            let rates = rates(lines, half);
            let of = |part: usize, whole: usize| part * 100 / whole;
            println!(
                "{language}, {half}: {} of {} cries heard, {} alarms over {} ordinary messages",
                rates.heard, rates.cries, rates.alarms, rates.ordinary
            );
            assert!(rates.cries > 100 && rates.ordinary > 100);
            assert!(of(rates.heard, rates.cries) >= least, "{language}, {half}");
            assert!(
                of(rates.alarms, rates.ordinary) <= most,
                "{language}, {half}"
            );
        }
    }
}
