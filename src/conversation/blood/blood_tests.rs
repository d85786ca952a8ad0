//! Owns the talk about blood tests ahead: booking (R4), the evenings that rest before one (R5), its results (R6).

use chrono::{Days, NaiveDate};

use crate::agenda::blood_tests::next_retest;
use crate::agenda::labs::DRAW_TIME;
use crate::calendar::local_time::Evening;
use crate::calendar::wall_clock::{self, Prefer};
use crate::conversation::blood::results_prompt::{asks_illness, result_buttons};
use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::protocol::dose::IRON_FREE_BEFORE_TEST;
use crate::protocol::testing::{BOOK_LATER, book_again_on};
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{BookingPress, Press};

/// The farthest day ahead that a blood test can be booked for.
const BOOKING_LIMIT: Days = Days::new(366);
/// A test this long past can still be told of, so that its results are asked for.
const DONE_LIMIT: Days = Days::new(30);

/// /test, /test 14 March, /test off.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    match arguments.to_lowercase().as_str() {
        "" => ask_date(turn, &[]),
        "off" | "cancel" | "aus" | "ab" | "no" => off(turn),
        _ => date_typed(turn, arguments),
    }
}

/// Words while "Which day?" is open.
pub(crate) fn date_typed(turn: &mut Turn, text: &str) {
    let today = turn.today();
    let limit = today.checked_add_days(BOOKING_LIMIT).unwrap_or(today);
    let oldest = today.checked_sub_days(DONE_LIMIT).unwrap_or(today);
    match wall_clock::parse_date(text, today, Prefer::Future) {
        None => ask_date(
            turn,
            &[Text::NotADate {
                what: fragment(text),
            }],
        ),
        Some(date) if date > limit => ask_date(turn, &[Text::DateTooFar { date }]),
        Some(date) if date < oldest => ask_date(turn, &[Text::DateBehind { date }]),
        Some(date) => chosen(turn, date),
    }
}

pub(crate) fn booking_pressed(turn: &mut Turn, retest_on: NaiveDate, press: BookingPress) {
    if next_retest(&turn.patient) != Some(retest_on) {
        return turn.notice(Text::BookingStale);
    }
    match press {
        BookingPress::Chosen => ask_date(turn, &[]),
        BookingPress::Done => book(turn, turn.today()),
        BookingPress::Later => {
            let today = turn.today();
            put_off(turn, retest_on, later(today, BOOK_LATER));
        }
        BookingPress::NotNow => {
            let testing = &turn.patient.testing;
            let first = testing.booking_first_asked.unwrap_or_else(|| turn.today());
            put_off(turn, retest_on, book_again_on(first, turn.today()));
        }
    }
}

fn later(day: NaiveDate, by: Days) -> NaiveDate {
    day.checked_add_days(by).unwrap_or(day)
}

fn put_off(turn: &mut Turn, retest_on: NaiveDate, until: NaiveDate) {
    if turn.patient.testing.booking_put_off_until != Some(until) {
        turn.note(Fact::BookingPutOff { retest_on, until });
    }
    turn.reply(Post::reply(
        Slot::Booking(retest_on),
        [Text::BookingPutOff { until }],
    ));
}

pub(crate) fn ask_date(turn: &mut Turn, first: &[Text]) {
    turn.dialogue = Dialogue::TestDate;
    let texts: Vec<_> = first.iter().cloned().chain([Text::AskTestDate]).collect();
    turn.aside(texts);
}

/// R5: a day that leaves less than 48 h after the last dose is questioned once.
fn chosen(turn: &mut Turn, date: NaiveDate) {
    turn.dialogue = Dialogue::Idle;
    if let Some(question) = too_soon(turn, date) {
        turn.reply(question);
    } else {
        book(turn, date);
    }
}

fn too_soon(turn: &Turn, test: NaiveDate) -> Option<Post> {
    let zone = turn.zone()?;
    if test < turn.today() {
        return None;
    }
    let draw = |day: NaiveDate| zone.instant(day.and_time(DRAW_TIME));
    let taken = turn
        .patient
        .evenings
        .values()
        .filter_map(crate::patient::evening_record::EveningRecord::taken_at)
        .max()?;
    let rested = taken + IRON_FREE_BEFORE_TEST;
    let fits = test.iter_days().find(|day| draw(*day) >= rested)?;
    if fits == test {
        return None;
    }
    let (taken_on, taken) = (zone.local(taken).date(), zone.local(taken).time());
    let keep = Button::new(Text::ButtonKeepDate { date: test }, Press::TestOn(test));
    let move_it = Button::new(Text::ButtonMoveDate { date: fits }, Press::TestOn(fits));
    let text = Text::TestTooSoon {
        test,
        taken,
        taken_on,
        fits,
    };
    Some(Post::reply(Slot::Test(test), [text]).with_buttons([vec![move_it], vec![keep]]))
}

/// The test is on that day; a day gone by means that blood was drawn.
pub(crate) fn book(turn: &mut Turn, test: NaiveDate) {
    let today = turn.today();
    if turn
        .patient
        .testing
        .booked
        .is_some_and(|booked| booked.on == test)
    {
        return turn.notice(Text::AlreadyNoted);
    }
    if test > today.checked_add_days(BOOKING_LIMIT).unwrap_or(test)
        || test < today.checked_sub_days(DONE_LIMIT).unwrap_or(test)
    {
        return turn.notice(Text::ButtonStale);
    }
    turn.note(Fact::TestBooked { on: test });
    let evening = |days: u64| test.checked_sub_days(Days::new(days)).map(Evening::on);
    let text = match (evening(2), evening(1)) {
        _ if test <= today => Text::TestDone { test },
        (Some(first), Some(second)) if turn.patient.oral_iron().is_some() => Text::TestBooked {
            test,
            first,
            second,
        },
        _ => Text::TestBookedPlain { test },
    };
    let rows = if test <= today {
        result_buttons(turn, test)
    } else {
        vec![vec![off_button(test)]]
    };
    let mut texts = vec![text];
    texts.extend(asks_illness(&rows).then_some(Text::ResultsIllness));
    turn.reply(Post::reply(Slot::Test(test), texts).with_buttons(rows));
}

fn off_button(test: NaiveDate) -> Button {
    Button::new(Text::ButtonTestOff, Press::TestOff(test))
}

pub(crate) fn dismiss_pressed(turn: &mut Turn, test: NaiveDate) {
    if turn
        .patient
        .testing
        .booked
        .is_none_or(|booked| booked.on != test)
    {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::ResultsDismissed { test_on: test });
    turn.reply(Post::reply(Slot::Test(test), [Text::ResultsDismissed]));
}

pub(crate) fn off_pressed(turn: &mut Turn, test: NaiveDate) {
    if turn
        .patient
        .testing
        .booked
        .is_none_or(|booked| booked.on != test)
    {
        return turn.notice(Text::AlreadyNoted);
    }
    off(turn);
}

fn off(turn: &mut Turn) {
    match turn.patient.testing.booked {
        None => turn.aside([Text::NoTest]),
        Some(booked) => {
            turn.note(Fact::TestCancelled);
            turn.reply(Post::reply(Slot::Test(booked.on), [Text::TestOff]));
        }
    }
}

/// Tomorrow, for what Telegram refused today it may refuse today once more; from those who are away it is held by
/// their silence.
pub(crate) fn booking_undelivered(turn: &mut Turn, retest_on: NaiveDate) {
    let testing = &turn.patient.testing;
    if testing.booking_asked_for != Some(retest_on) || testing.booking_put_off_until.is_some() {
        return;
    }
    let today = turn.today();
    let until = if turn.patient.silent {
        today
    } else {
        today.succ_opt().unwrap_or(today)
    };
    turn.note(Fact::BookingPutOff { retest_on, until });
}

pub(crate) fn booking_buttons(retest_on: NaiveDate) -> Vec<Vec<Button>> {
    let button = |label, press| Button::new(label, Press::Booking(retest_on, press));
    vec![
        vec![
            button(Text::ButtonDateChosen, BookingPress::Chosen),
            button(Text::ButtonTestDone, BookingPress::Done),
        ],
        vec![
            button(Text::ButtonLater, BookingPress::Later),
            button(Text::ButtonNotNow, BookingPress::NotNow),
        ],
    ]
}
