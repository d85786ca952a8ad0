//! No text holds the reader up: its time grows as the text does, whatever is in it.

use super::*;
use std::time::{Duration, Instant};

/// What makes a reader look far ahead or far back, one a line of thought: signs, names, numbers, dates, brackets,
/// words that change what follows, headings, cards.
const PIECES: &[&str] = &[
    "-",
    "–",
    ".",
    ",",
    "'",
    "(",
    "[",
    "|",
    ";",
    "\t",
    " ",
    "\n",
    "%",
    "<",
    "/",
    "=",
    "?",
    "*",
    "+",
    "x",
    "e",
    "o",
    "l",
    "1",
    "8O",
    "1 ",
    "1-",
    "1.",
    "1,",
    "1/",
    "1e",
    "8.8E+1 ",
    "1 200 ",
    "30-400 ",
    "12.05.",
    "1/2/",
    "ferritin ",
    "ferritin\n",
    "ferritin 8, ",
    "ferritn 8 x ",
    "iron  ",
    "iron\t",
    "Hb - ",
    "25-OH",
    "25-OH ",
    "Fe ",
    "foo=1\n",
    "foo 1 ",
    "on ",
    "date ",
    "date: ",
    "geb. ",
    "in May ",
    "Nov ",
    "1 Nov ",
    "10 x 10 ",
    "previous ",
    "now ",
    "previous 1 ",
    "my husband ",
    "goal ",
    "is ",
    "? ",
    "a. B ",
    "Comment: ",
    "µg/l ",
    "mg/1 ",
    "u mol ",
    "(previous 4) ",
    "(25-OH) ",
    "(1 Nov 2) ",
    "Test   Value   Unit   Range   Previous\n",
    "Wert\n",
    "ferritin   iron\n1   2\n",
    "CRP   <5   mg/L   1,4\n",
    "Parameter   Referenz   Einheit   Wert\nCRP   <5   mg/L   1,4\n",
    "ferritin\nserum   8\n",
    "８",
    "é",
    "e\u{301}",
    "🦵",
];

fn time(text: &str) -> Duration {
    let start = Instant::now();
    let _ = std::hint::black_box(parse_in(
        text,
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        DayOrder::Unclear,
    ));
    let _ = std::hint::black_box(looks_like_results(text));
    start.elapsed()
}

#[test]
fn four_times_the_text_takes_about_four_times_as_long() {
    // A quadratic reader needs sixteen times as long.
    const MOST_TIMES: u32 = 9;
    const TRIES: usize = 60;
    let slack = Duration::from_micros(500);
    for piece in PIECES {
        let text = |length: usize| -> String { piece.chars().cycle().take(length).collect() };
        let (short, long) = (text(MOST_CHARACTERS / 4), text(MOST_CHARACTERS));
        // The quickest of all tries is what the text costs; the rest is the machine's other work.
        let mut best = (Duration::MAX, Duration::MAX);
        let settles = (0..TRIES).any(|_| {
            best = (best.0.min(time(&short)), best.1.min(time(&long)));
            best.1 <= best.0 * MOST_TIMES + slack
        });
        assert!(settles, "{piece:?}: {best:?}");
    }
}
