//! Owns the talk about blood tests ahead: booking (R4), the evenings that rest before one (R5), its results (R6).

use chrono::{Days, NaiveDate};

use crate::agenda::blood_tests::next_retest;
use crate::agenda::labs::DRAW_TIME;
use crate::almanac::local_time::Evening;
use crate::almanac::wall_clock::{self, Prefer};
use crate::patient::fact::Fact;
use crate::protocol::dose::IRON_FREE_BEFORE_TEST;
use crate::protocol::testing::{BOOK_LATER, BOOK_NOT_NOW};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{BookingPress, Press};

use super::event::Dialogue;
use super::labs;
use super::talk::Talk;
use super::typed::fragment;

/// The farthest day ahead that a blood test can be booked for.
const BOOKING_LIMIT: Days = Days::new(366);
/// A test this long past can still be told of, so that its results are asked for.
const DONE_LIMIT: Days = Days::new(30);

/// /test, /test 14 March, /test off.
pub(super) fn commanded(talk: &mut Talk, arguments: &str) {
    match arguments.to_lowercase().as_str() {
        "" => ask_date(talk, &[]),
        "off" | "cancel" | "aus" | "ab" | "no" => off(talk),
        _ => date_typed(talk, arguments),
    }
}

/// Words while "Which day?" is open.
pub(super) fn date_typed(talk: &mut Talk, text: &str) {
    let today = talk.today();
    let limit = today.checked_add_days(BOOKING_LIMIT).unwrap_or(today);
    let oldest = today.checked_sub_days(DONE_LIMIT).unwrap_or(today);
    match wall_clock::parse_date(text, today, Prefer::Future) {
        None => ask_date(
            talk,
            &[Text::NotADate {
                what: fragment(text),
            }],
        ),
        Some(date) if date > limit => ask_date(talk, &[Text::DateTooFar { date }]),
        Some(date) if date < oldest => ask_date(talk, &[Text::DateBehind { date }]),
        Some(date) => chosen(talk, date),
    }
}

pub(super) fn booking_pressed(talk: &mut Talk, retest_on: NaiveDate, press: BookingPress) {
    if next_retest(&talk.patient) != Some(retest_on) {
        return talk.notice(Text::BookingStale);
    }
    match press {
        BookingPress::Chosen => ask_date(talk, &[]),
        BookingPress::Done => book(talk, talk.today()),
        BookingPress::Later => put_off(talk, retest_on, BOOK_LATER),
        BookingPress::NotNow => put_off(talk, retest_on, BOOK_NOT_NOW),
    }
}

fn put_off(talk: &mut Talk, retest_on: NaiveDate, by: Days) {
    let today = talk.today();
    let until = today.checked_add_days(by).unwrap_or(today);
    if talk.patient.testing.booking_put_off_until != Some(until) {
        talk.note(Fact::BookingPutOff { retest_on, until });
    }
    talk.reply(Post::reply(
        Slot::Booking(retest_on),
        [Text::BookingPutOff { until }],
    ));
}

pub(super) fn ask_date(talk: &mut Talk, first: &[Text]) {
    talk.dialogue = Dialogue::TestDate;
    let texts: Vec<_> = first.iter().cloned().chain([Text::AskTestDate]).collect();
    talk.aside(texts);
}

/// R5: a day that leaves less than 48 h after the last dose is questioned once.
fn chosen(talk: &mut Talk, date: NaiveDate) {
    talk.dialogue = Dialogue::Idle;
    if let Some(question) = too_soon(talk, date) {
        talk.reply(question);
    } else {
        book(talk, date);
    }
}

fn too_soon(talk: &Talk, test: NaiveDate) -> Option<Post> {
    let zone = talk.zone()?;
    if test < talk.today() {
        return None;
    }
    let draw = |day: NaiveDate| zone.instant(day.and_time(DRAW_TIME));
    let taken = talk
        .patient
        .evenings
        .values()
        .filter_map(super::super::patient::evening_record::EveningRecord::taken_at)
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
pub(super) fn book(talk: &mut Talk, test: NaiveDate) {
    let today = talk.today();
    if talk
        .patient
        .testing
        .booked
        .is_some_and(|booked| booked.on == test)
    {
        return talk.notice(Text::AlreadyNoted);
    }
    if test > today.checked_add_days(BOOKING_LIMIT).unwrap_or(test)
        || test < today.checked_sub_days(DONE_LIMIT).unwrap_or(test)
    {
        return talk.notice(Text::ButtonStale);
    }
    talk.note(Fact::TestBooked { on: test });
    let evening = |days: u64| test.checked_sub_days(Days::new(days)).map(Evening::on);
    let text = match (evening(2), evening(1)) {
        _ if test <= today => Text::TestDone { test },
        (Some(first), Some(second)) if talk.patient.oral_iron().is_some() => Text::TestBooked {
            test,
            first,
            second,
        },
        _ => Text::TestBookedPlain { test },
    };
    let rows = if test <= today {
        result_buttons(talk, test)
    } else {
        vec![vec![off_button(test)]]
    };
    let mut texts = vec![text];
    texts.extend(asks_illness(&rows).then_some(Text::ResultsIllness));
    talk.reply(Post::reply(Slot::Test(test), texts).with_buttons(rows));
}

/// R6: whether they were ill, until that is told; how results are entered, or that none will come.
pub(super) fn result_buttons(talk: &Talk, test: NaiveDate) -> Vec<Vec<Button>> {
    vec![
        labs::illness_row(talk, test),
        vec![
            Button::new(Text::ButtonLabsHow, Press::LabsHow),
            Button::new(Text::ButtonNoResults, Press::ResultsNever(test)),
        ],
    ]
}

/// Whether these buttons ask about illness.
pub(super) fn asks_illness(rows: &[Vec<Button>]) -> bool {
    rows.iter()
        .flatten()
        .any(|button| button.label == Text::ButtonWasIll)
}

fn off_button(test: NaiveDate) -> Button {
    Button::new(Text::ButtonTestOff, Press::TestOff(test))
}

pub(super) fn dismiss_pressed(talk: &mut Talk, test: NaiveDate) {
    if talk
        .patient
        .testing
        .booked
        .is_none_or(|booked| booked.on != test)
    {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::ResultsDismissed { test_on: test });
    talk.reply(Post::reply(Slot::Test(test), [Text::ResultsDismissed]));
}

pub(super) fn off_pressed(talk: &mut Talk, test: NaiveDate) {
    if talk
        .patient
        .testing
        .booked
        .is_none_or(|booked| booked.on != test)
    {
        return talk.notice(Text::AlreadyNoted);
    }
    off(talk);
}

fn off(talk: &mut Talk) {
    match talk.patient.testing.booked {
        None => talk.aside([Text::NoTest]),
        Some(booked) => {
            talk.note(Fact::TestCancelled);
            talk.reply(Post::reply(Slot::Test(booked.on), [Text::TestOff]));
        }
    }
}
