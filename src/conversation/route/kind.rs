//! Owns what kind of words somebody typed, before it is asked what they answer. It must not note anything.

use crate::calendar::wall_clock::{self, Prefer};
use crate::conversation::blood::labs::clinic_score;
use crate::conversation::course::infusion;
use crate::conversation::course::iron::stock;
use crate::conversation::record::why;
use crate::conversation::turn::Turn;
use crate::hearing::number;
use crate::hearing::reply::{self, yes_or_no};
use crate::protocol::lab_entry;
use crate::words::List;

/// Kinds of words, in the order in which they are tried: what says most about itself comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// "Ate at 7.40 pm".
    Meal,
    /// "20 minutes ago", without a word of what was then.
    Ago,
    /// An infusion with its day.
    Infusion,
    /// Blood values by their names, or a clinic's total.
    Results,
    /// Tablets that were bought, or are left.
    Stock,
    /// A question.
    Asks,
    /// A plain yes or no.
    YesNo,
    /// "Taken", "later", "thanks": the answer to some prompt, or to none.
    Reply,
    /// A whole number and nothing else: "7", "about 7", "8/10", "5, I think".
    Number,
    /// An hour on the clock.
    Hour,
    /// A day, or several.
    Day,
    /// Any other words.
    Words,
}

/// Short words that answer a prompt, or close a talk. None of them is a name.
static REPLIES: List = List::of("short-reply");

/// What kind of words these are.
pub(crate) fn kind_of(turn: &Turn, text: &str) -> Kind {
    let today = turn.today();
    if wall_clock::parse_ago(text).is_some() {
        return Kind::Ago;
    }
    if wall_clock::find_meal_time(text).is_some() {
        return Kind::Meal;
    }
    if infusion::tells(text, today) {
        Kind::Infusion
    } else if lab_entry::looks_like_results(text) || clinic_score::is_in(text) {
        Kind::Results
    } else if stock::tells(text) {
        Kind::Stock
    } else if text.contains(['?', '¿']) || why::is_asked(text) {
        Kind::Asks
    } else if yes_or_no(text).is_some() {
        Kind::YesNo
    } else if is_reply(text) {
        Kind::Reply
    } else if number::bare(text).is_some() {
        Kind::Number
    } else if wall_clock::parse_time(text).is_some() {
        Kind::Hour
    } else if wall_clock::parse_date(text, today, Prefer::Future).is_some()
        || wall_clock::parse_span(text, today).is_some()
    {
        Kind::Day
    } else {
        Kind::Words
    }
}

/// Greetings, thanks, and short answers to prompts.
pub(crate) fn is_reply(text: &str) -> bool {
    let words = crate::calendar::spelling::plain(text);
    let words = words.trim_matches(|c: char| !c.is_alphanumeric());
    // A message of signs alone, 👍 or "…", names nothing either.
    words.is_empty() || REPLIES.has(words) || reply::is_polite(text)
}
