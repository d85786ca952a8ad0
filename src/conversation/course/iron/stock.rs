//! Owns the talk about how many tablets are left (E12), and of the companions of iron (E13).

mod words;

use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::patient::stock::LOW_DAYS;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use words::StockSaid;

/// A count above this is a slip of the finger.
const TABLETS_MAX: u16 = 2000;

/// /stock, /stock 120, /stock +100, /stock off.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    match arguments.to_lowercase().as_str() {
        "" => ask(turn, &[]),
        "off" | "aus" | "no" => off(turn),
        _ => typed(turn, arguments),
    }
}

/// What is known, and the question that a typed number answers.
pub(crate) fn ask(turn: &mut Turn, first: &[Text]) {
    let question = question(turn, first);
    turn.reply(question);
}

/// The same question, pressed on another message, which is left as it is.
pub(crate) fn count_pressed(turn: &mut Turn) {
    let question = question(turn, &[]);
    turn.post(question);
}

fn question(turn: &mut Turn, first: &[Text]) -> Post {
    turn.dialogue = Dialogue::Stock;
    let text = match (turn.patient.stock, turn.patient.stock_days_left()) {
        (Some(stock), Some(days)) => Text::StockState {
            left: stock.left,
            days,
        },
        (Some(_), None) | (None, _) => Text::StockAsk,
    };
    let texts: Vec<_> = first.iter().cloned().chain([text]).collect();
    let off = turn
        .patient
        .stock
        .map(|_| vec![Button::new(Text::ButtonStockOff, Press::StockOff)]);
    Post::reply(Slot::Stock, texts).with_buttons(off)
}

/// Whether words that nobody asked for tell of tablets that came, or are left.
pub(crate) fn tells(text: &str) -> bool {
    words::unasked(text).is_some()
}

/// "Bought 100 tablets", "20 tablets left", unasked; whether it could be noted or asked about. Tablets come to a
/// count only where there is one.
pub(crate) fn said(turn: &mut Turn, text: &str) -> bool {
    let counted = turn.patient.stock.is_some();
    match words::unasked(text) {
        Some(StockSaid::Left(_)) if counted || turn.patient.oral_iron().is_some() => {}
        Some(StockSaid::More(_) | StockSaid::Unclear) if counted => {}
        Some(StockSaid::Left(_) | StockSaid::More(_) | StockSaid::Unclear) | None => return false,
    }
    take(turn, text, words::unasked(text));
    true
}

/// A number of tablets: all that there are, or new ones.
pub(crate) fn typed(turn: &mut Turn, text: &str) {
    take(turn, text, words::answer(text));
}

fn take(turn: &mut Turn, text: &str, said: Option<StockSaid>) {
    let left = turn.patient.stock.map_or(0, |stock| stock.left);
    let tablets = match said {
        Some(StockSaid::Left(number)) => u16::try_from(number).ok(),
        Some(StockSaid::More(number)) => u16::try_from(number)
            .ok()
            .map(|number| left.saturating_add(number)),
        Some(StockSaid::Unclear) => return ask(turn, &[]),
        None => None,
    };
    match tablets {
        Some(tablets) if tablets <= TABLETS_MAX => counted(turn, tablets),
        Some(_) | None => ask(
            turn,
            &[Text::NotAStock {
                what: fragment(text),
                highest: TABLETS_MAX,
            }],
        ),
    }
}

fn counted(turn: &mut Turn, left: u16) {
    turn.dialogue = Dialogue::Idle;
    turn.note(Fact::StockCounted {
        tablets: Some(left),
    });
    let days = turn.patient.stock_days_left();
    if days.is_some_and(|days| days <= LOW_DAYS) {
        // The answer says how long they last: that is the warning.
        let on = turn.today();
        turn.note(Fact::StockWarned { on });
    }
    let text = counted_words(left, days);
    let off = Button::new(Text::ButtonStockOff, Press::StockOff);
    turn.reply(Post::reply(Slot::Stock, [text]).with_buttons([vec![off]]));
}

fn counted_words(left: u16, days: Option<u16>) -> Text {
    match days {
        Some(days) if days <= LOW_DAYS => Text::StockCountedLow { left, days },
        Some(days) => Text::StockCounted { left, days },
        None => Text::StockCountedOnly { left },
    }
}

/// What holds once a count was taken back: the one before, or none.
pub(crate) fn taken_back(turn: &mut Turn) {
    let text = match turn.patient.stock {
        Some(stock) => counted_words(stock.left, turn.patient.stock_days_left()),
        None => Text::StockOff,
    };
    turn.post(Post::reply(Slot::Stock, [text]).editing());
}

pub(crate) fn off(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    if turn.patient.stock.is_none() {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::StockCounted { tablets: None });
    turn.reply(Post::reply(Slot::Stock, [Text::StockOff]));
}

// ---- companions

pub(crate) fn stock_low(turn: &Turn) -> Option<Post> {
    let text = match turn.patient.stock_days_left()? {
        0 => Text::StockEmpty,
        days => Text::StockLow { days },
    };
    let off = Button::new(Text::ButtonStockOff, Press::StockOff);
    Some(Post::reply(Slot::Stock, [text]).with_buttons([vec![off]]))
}
