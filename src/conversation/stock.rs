//! Owns the talk about how many tablets are left (E12), and of the companions of iron (E13).

mod words;

use chrono::NaiveTime;

use crate::almanac::local_time::Evening;
use crate::almanac::wall_clock;
use crate::patient::companion::Companion;
use crate::patient::fact::Fact;
use crate::patient::stock::LOW_DAYS;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{Press, Setting};

use super::event::Dialogue;
use super::talk::Talk;
use super::typed::fragment;
use words::StockSaid;

/// A count above this is a slip of the finger.
const TABLETS_MAX: u16 = 2000;
/// E13: the hours on buttons.
const COMPANION_HOURS: [u32; 4] = [8, 10, 13, 19];

/// /stock, /stock 120, /stock +100, /stock off.
pub(super) fn commanded(talk: &mut Talk, arguments: &str) {
    match arguments.to_lowercase().as_str() {
        "" => ask(talk, &[]),
        "off" | "aus" | "no" => off(talk),
        _ => typed(talk, arguments),
    }
}

/// What is known, and the question that a typed number answers.
pub(super) fn ask(talk: &mut Talk, first: &[Text]) {
    let question = question(talk, first);
    talk.reply(question);
}

/// The same from beneath another message, which stays.
pub(super) fn count_pressed(talk: &mut Talk) {
    let question = question(talk, &[]);
    talk.post(question);
}

fn question(talk: &mut Talk, first: &[Text]) -> Post {
    talk.dialogue = Dialogue::Stock;
    let text = match (talk.patient.stock, days_left(talk)) {
        (Some(stock), Some(days)) => Text::StockState {
            left: stock.left,
            days,
        },
        (Some(_), None) | (None, _) => Text::StockAsk,
    };
    let texts: Vec<_> = first.iter().cloned().chain([text]).collect();
    let off = talk
        .patient
        .stock
        .map(|_| vec![Button::new(Text::ButtonStockOff, Press::StockOff)]);
    Post::reply(Slot::Stock, texts).with_buttons(off)
}

/// The days that the counted tablets last, where tablets run.
pub(super) fn days_left(talk: &Talk) -> Option<u16> {
    let (oral, tablets) = talk.patient.oral_iron()?;
    Some(talk.patient.stock?.days_left(tablets, oral.rhythm))
}

/// Whether words that nobody asked for tell of tablets that came, or are left.
pub(super) fn tells(text: &str) -> bool {
    words::unasked(text).is_some()
}

/// "Bought 100 tablets", "20 tablets left", unasked; whether it could be noted or asked about. Tablets come to a
/// count only where there is one.
pub(super) fn said(talk: &mut Talk, text: &str) -> bool {
    let counted = talk.patient.stock.is_some();
    match words::unasked(text) {
        Some(StockSaid::Left(_)) if counted || talk.patient.oral_iron().is_some() => {}
        Some(StockSaid::More(_) | StockSaid::Unclear) if counted => {}
        Some(StockSaid::Left(_) | StockSaid::More(_) | StockSaid::Unclear) | None => return false,
    }
    take(talk, text, words::unasked(text));
    true
}

/// A number of tablets: all that there are, or new ones.
pub(super) fn typed(talk: &mut Talk, text: &str) {
    take(talk, text, words::answer(text));
}

fn take(talk: &mut Talk, text: &str, said: Option<StockSaid>) {
    let left = talk.patient.stock.map_or(0, |stock| stock.left);
    let tablets = match said {
        Some(StockSaid::Left(number)) => u16::try_from(number).ok(),
        Some(StockSaid::More(number)) => u16::try_from(number)
            .ok()
            .map(|number| left.saturating_add(number)),
        Some(StockSaid::Unclear) => return ask(talk, &[]),
        None => None,
    };
    match tablets {
        Some(tablets) if tablets <= TABLETS_MAX => counted(talk, tablets),
        Some(_) | None => ask(
            talk,
            &[Text::NotAStock {
                what: fragment(text),
                highest: TABLETS_MAX,
            }],
        ),
    }
}

fn counted(talk: &mut Talk, left: u16) {
    talk.dialogue = Dialogue::Idle;
    talk.note(Fact::StockCounted {
        tablets: Some(left),
    });
    let days = days_left(talk);
    if days.is_some_and(|days| days <= LOW_DAYS) {
        // The answer says how long they last: that is the warning.
        let on = talk.today();
        talk.note(Fact::StockWarned { on });
    }
    let text = counted_words(left, days);
    let off = Button::new(Text::ButtonStockOff, Press::StockOff);
    talk.reply(Post::reply(Slot::Stock, [text]).with_buttons([vec![off]]));
}

fn counted_words(left: u16, days: Option<u16>) -> Text {
    match days {
        Some(days) if days <= LOW_DAYS => Text::StockCountedLow { left, days },
        Some(days) => Text::StockCounted { left, days },
        None => Text::StockCountedOnly { left },
    }
}

/// What holds once a count was taken back: the one before, or none.
pub(super) fn taken_back(talk: &mut Talk) {
    let text = match talk.patient.stock {
        Some(stock) => counted_words(stock.left, days_left(talk)),
        None => Text::StockOff,
    };
    talk.post(Post::reply(Slot::Stock, [text]).editing());
}

pub(super) fn off(talk: &mut Talk) {
    talk.dialogue = Dialogue::Idle;
    if talk.patient.stock.is_none() {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::StockCounted { tablets: None });
    talk.reply(Post::reply(Slot::Stock, [Text::StockOff]));
}

// ---- companions

/// E13: both, each with its hour or without.
pub(super) fn companions(talk: &mut Talk) {
    let line = |companion: Companion| {
        let plan = talk
            .patient
            .companions
            .iter()
            .find(|plan| plan.companion == companion);
        let label = match plan {
            Some(plan) => Text::ButtonCompanion {
                companion,
                time: plan.time,
            },
            None => Text::ButtonCompanionOff { companion },
        };
        let setting = match companion {
            Companion::VitaminD => Setting::VitaminD,
            Companion::BComplex => Setting::BComplex,
        };
        vec![Button::new(label, Press::Settings(setting))]
    };
    let mut rows = Companion::ALL.map(line).to_vec();
    rows.push(vec![Button::new(
        Text::ButtonBack,
        Press::Settings(Setting::IronMenu),
    )]);
    talk.reply(Post::reply(Slot::Settings, [Text::CompanionsMenu]).with_buttons(rows));
}

pub(super) fn ask_companion(talk: &mut Talk, companion: Companion, first: &[Text]) {
    talk.dialogue = Dialogue::Companion(companion);
    let hour = |hour: &u32| {
        NaiveTime::from_hms_opt(*hour, 0, 0).map(|time| {
            Button::new(
                Text::ButtonHour { time },
                Press::Companion(companion, Some(time)),
            )
        })
    };
    let rows = [
        COMPANION_HOURS.iter().filter_map(hour).collect(),
        vec![Button::new(
            Text::ButtonNoReminder,
            Press::Companion(companion, None),
        )],
        vec![Button::new(
            Text::ButtonBack,
            Press::Settings(Setting::Companions),
        )],
    ];
    let texts: Vec<_> = first
        .iter()
        .cloned()
        .chain([Text::AskCompanionTime { companion }])
        .collect();
    talk.reply(Post::reply(Slot::Settings, texts).with_buttons(rows));
}

pub(super) fn companion_typed(talk: &mut Talk, companion: Companion, text: &str) {
    match wall_clock::parse_time(text) {
        Some(time) => companion_is(talk, companion, Some(time)),
        None => ask_companion(
            talk,
            companion,
            &[Text::NotATime {
                what: fragment(text),
            }],
        ),
    }
}

pub(super) fn companion_is(talk: &mut Talk, companion: Companion, time: Option<NaiveTime>) {
    talk.dialogue = Dialogue::Idle;
    let before = talk
        .patient
        .companions
        .iter()
        .find(|plan| plan.companion == companion)
        .map(|plan| plan.time);
    if before != time {
        talk.note(Fact::CompanionSet { companion, time });
    }
    companions(talk);
}

pub(super) fn companion_taken(talk: &mut Talk, companion: Companion, evening: Evening) {
    let plan = talk
        .patient
        .companions
        .iter()
        .find(|plan| plan.companion == companion)
        .copied();
    match plan {
        None => talk.notice(Text::ButtonStale),
        Some(plan) if plan.taken >= Some(evening) => talk.notice(Text::AlreadyNoted),
        Some(plan) if plan.reminded < Some(evening) => talk.notice(Text::ButtonStale),
        Some(_) => {
            talk.note(Fact::CompanionTaken { companion, evening });
            talk.reply(Post::reply(
                Slot::Companion(companion, evening),
                [Text::CompanionTaken { companion }],
            ));
        }
    }
}
