//! Owns the talk about silent days. Paused evenings are no missed ones: the record keeps them apart.

use chrono::{Days, NaiveDate};

use crate::agenda::blood_tests::next_retest;
use crate::almanac::wall_clock;
use crate::patient::fact::Fact;
use crate::patient::pause::Pause;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::event::Dialogue;
use super::talk::Talk;
use super::typed::fragment;

/// The spans on buttons, in days.
const SPANS_DAYS: [u8; 3] = [3, 7, 14];
/// No pause reaches further than this.
const LIMIT: Days = Days::new(366);

/// /pause, /pause 1–14 December, /pause until 5 Dec, /pause off.
pub(super) fn commanded(talk: &mut Talk, arguments: &str) {
    match arguments.to_lowercase().as_str() {
        "" => ask(talk),
        "off" | "end" | "stop" | "aus" | "ende" | "fin" | "no" => resume(talk),
        _ => typed(talk, arguments),
    }
}

/// What runs, and the spans that can be tapped.
pub(super) fn ask(talk: &mut Talk) {
    talk.dialogue = Dialogue::PauseDates;
    let today = talk.today();
    let button = |days: u8| {
        let until = last_day(today, days);
        Button::new(Text::ButtonPauseDays { days }, Press::Pause(today, until))
    };
    let mut rows = vec![
        SPANS_DAYS.map(button).to_vec(),
        vec![Button::new(Text::ButtonPauseDates, Press::PauseDates)],
    ];
    let known = known(talk);
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
    talk.reply(Post::reply(Slot::Pause, texts).with_buttons(rows));
}

fn last_day(first: NaiveDate, days: u8) -> NaiveDate {
    let after = Days::new(u64::from(days.saturating_sub(1)));
    first.checked_add_days(after).unwrap_or(first)
}

/// The pause that runs, or the next one.
fn known(talk: &Talk) -> Option<Pause> {
    let today = talk.today();
    let mut pauses = talk.patient.pauses.iter().map(|pause| pause.what);
    pauses.find(|pause| pause.until >= today)
}

pub(super) fn dates_pressed(talk: &mut Talk) {
    ask_dates(talk, &[]);
}

pub(super) fn ask_dates(talk: &mut Talk, first: &[Text]) {
    talk.dialogue = Dialogue::PauseDates;
    let texts: Vec<_> = first.iter().cloned().chain([Text::PauseAskDates]).collect();
    talk.reply(Post::reply(Slot::Pause, texts));
}

/// Words that should be days.
pub(super) fn typed(talk: &mut Talk, text: &str) {
    match wall_clock::parse_span(text, talk.today()) {
        Some((from, until)) => paused(talk, from, until),
        None => ask_dates(
            talk,
            &[Text::NotASpan {
                what: fragment(text),
            }],
        ),
    }
}

/// Notes a pause. What is over already stays as it was: a pause begins today at the earliest.
pub(super) fn paused(talk: &mut Talk, from: NaiveDate, until: NaiveDate) {
    let today = talk.today();
    let from = from.max(today);
    let limit = today.checked_add_days(LIMIT).unwrap_or(today);
    if until < from || until > limit {
        return ask_dates(talk, &[Text::SpanUnusable]);
    }
    talk.dialogue = Dialogue::Idle;
    let pause = Pause { from, until };
    if talk.patient.pauses.iter().any(|known| known.what == pause) {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::Paused { from, until });
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
    let booked = talk.patient.testing.booked.map(|test| test.on);
    let ahead = booked
        .into_iter()
        .chain(next_retest(&talk.patient))
        .filter(|day| *day >= today)
        .min();
    let tests = ahead.map_or(Text::PauseTestsGoOn, |date| Text::PauseTestAhead { date });
    let end = Button::new(Text::ButtonPauseEnd, Press::PauseEnd);
    talk.reply(Post::reply(Slot::Pause, [noted, tests]).with_buttons([vec![end]]));
}

/// /resume, and the button: what runs ends, and what lies ahead is off.
pub(super) fn resume(talk: &mut Talk) {
    talk.dialogue = Dialogue::Idle;
    let Some(pause) = known(talk) else {
        return talk.notice(Text::NotPaused);
    };
    let on = talk.today();
    talk.note(Fact::PauseEnded { on });
    let text = if pause.from <= on {
        Text::PauseEnded
    } else {
        Text::PauseOff
    };
    talk.reply(Post::reply(Slot::Pause, [text]));
}
