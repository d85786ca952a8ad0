//! Owns the talk about silent days. Paused evenings are no missed ones: the record keeps them apart.

use chrono::{Days, NaiveDate};

use crate::agenda::blood_tests::next_retest;
use crate::calendar::wall_clock;
use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::patient::pause::Pause;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

/// The spans on buttons, in days.
const SPANS_DAYS: [u8; 3] = [3, 7, 14];
/// No pause reaches further than this.
const LIMIT: Days = Days::new(366);

/// /pause, /pause 1–14 December, /pause until 5 Dec, /pause off.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    match arguments.to_lowercase().as_str() {
        "" => ask(turn),
        "off" | "end" | "stop" | "aus" | "ende" | "fin" | "no" => resume(turn),
        _ => told(turn, arguments),
    }
}

/// What runs, and the spans that can be tapped.
pub(crate) fn ask(turn: &mut Turn) {
    turn.dialogue = Dialogue::PauseDates;
    let today = turn.today();
    let button = |days: u8| {
        let until = last_day(today, days);
        Button::new(Text::ButtonPauseDays { days }, Press::Pause(today, until))
    };
    let mut rows = vec![
        SPANS_DAYS.map(button).to_vec(),
        vec![Button::new(Text::ButtonPauseDates, Press::PauseDates)],
    ];
    let known = known(turn);
    rows.extend(
        known
            .is_some()
            .then(|| vec![Button::new(Text::ButtonPauseEnd, Press::PauseEnd)]),
    );
    let runs = known.map(|pause| Text::PauseRuns {
        from: pause.from,
        until: pause.until,
    });
    let texts: Vec<_> = runs.into_iter().chain([Text::PauseAsk]).collect();
    turn.reply(Post::reply(Slot::Pause, texts).with_buttons(rows));
}

fn last_day(first: NaiveDate, days: u8) -> NaiveDate {
    let after = Days::new(u64::from(days.saturating_sub(1)));
    first.checked_add_days(after).unwrap_or(first)
}

/// The pause that runs, or the next one.
fn known(turn: &Turn) -> Option<Pause> {
    let today = turn.today();
    let mut pauses = turn.patient.pauses.iter().map(|pause| pause.what);
    pauses.find(|pause| pause.until >= today)
}

pub(crate) fn dates_pressed(turn: &mut Turn) {
    ask_dates(turn, &[]);
}

pub(crate) fn ask_dates(turn: &mut Turn, first: &[Text]) {
    turn.dialogue = Dialogue::PauseDates;
    let texts: Vec<_> = first.iter().cloned().chain([Text::PauseAskDates]).collect();
    turn.reply(Post::reply(Slot::Pause, texts));
}

/// The answer to which days. One day that lies ahead may be the only one, or the last.
pub(crate) fn typed(turn: &mut Turn, text: &str) {
    let today = turn.today();
    match wall_clock::parse_span(text, today) {
        Some((from, until)) if from == until && from > today => ask_which(turn, from),
        Some(_) | None => told(turn, text),
    }
}

fn ask_which(turn: &mut Turn, day: NaiveDate) {
    let button = |label, from| Button::new(label, Press::Pause(from, day));
    let rows = [
        vec![button(Text::ButtonOnlyDay { day }, day)],
        vec![button(Text::ButtonUntilDay { day }, turn.today())],
    ];
    let post = Post::reply(Slot::Pause, [Text::PauseOnlyOrUntil { day }]);
    turn.reply(post.with_buttons(rows));
}

/// Words that should be days.
fn told(turn: &mut Turn, text: &str) {
    match wall_clock::parse_span(text, turn.today()) {
        Some((from, until)) => paused(turn, from, until),
        None => ask_dates(
            turn,
            &[Text::NotASpan {
                what: fragment(text),
            }],
        ),
    }
}

/// Notes a pause. What is over already stays as it was: a pause begins today at the earliest.
pub(crate) fn paused(turn: &mut Turn, from: NaiveDate, until: NaiveDate) {
    let today = turn.today();
    let from = from.max(today);
    let limit = today.checked_add_days(LIMIT).unwrap_or(today);
    if until < from || until > limit {
        return ask_dates(turn, &[Text::SpanUnusable]);
    }
    turn.dialogue = Dialogue::Idle;
    let pause = Pause { from, until };
    if turn.patient.pauses.iter().any(|known| known.what == pause) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::Paused { from, until });
    let resumes = until.succ_opt().unwrap_or(until);
    let noted = if from == until {
        Text::PauseNotedDay { day: from }
    } else {
        Text::PauseNoted {
            from,
            until,
            resumes,
        }
    };
    let booked = turn.patient.testing.booked.map(|test| test.on);
    let ahead = booked
        .into_iter()
        .chain(next_retest(&turn.patient))
        .filter(|day| *day >= today)
        .min();
    let tests = ahead.map_or(Text::PauseTestsGoOn, |date| Text::PauseTestAhead { date });
    let end = Button::new(Text::ButtonPauseEnd, Press::PauseEnd);
    turn.reply(Post::reply(Slot::Pause, [noted, tests]).with_buttons([vec![end]]));
}

/// /resume, and the button: what runs ends, and what lies ahead is off.
pub(crate) fn resume(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    let Some(pause) = known(turn) else {
        return turn.notice(Text::NotPaused);
    };
    let on = turn.today();
    turn.note(Fact::PauseEnded { on });
    let text = if pause.from <= on {
        Text::PauseEnded
    } else {
        Text::PauseOff
    };
    turn.reply(Post::reply(Slot::Pause, [text]));
}
