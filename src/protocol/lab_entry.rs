//! Reads results as people type them, or paste them from a report (§3).
//!
//! It keeps whatever it understood, asks where a guess could change the meaning, and names
//! exactly what it did not understand. It chooses no words: questions and problems are data.

mod amount;
mod calendar;
mod called;
mod change;
mod date;
mod entry;
#[cfg(test)]
mod fuzz;
mod guard;
mod heading;
mod item;
mod judge;
mod layout;
mod mention;
#[cfg(test)]
mod noise;
mod number;
mod numeral;
#[cfg(test)]
mod pace;
mod relative;
#[cfg(test)]
mod reports;
#[cfg(test)]
mod siblings;
mod slip;
mod source;
#[cfg(test)]
mod tests;
mod token;
mod unknown;
mod words;
pub(crate) mod written;

pub use entry::{DayOrder, LabEntry, MOST_PROBLEMS, Problem, Question, Why};

pub(super) use calendar::MONTHS;
pub(super) use number::readings as number_readings;

use super::analyte::Analyte;
use crate::protocol::analyte::names::Named;
use crate::protocol::lab_entry::written::{Days, Role};
use chrono::NaiveDate;
use entry::shortened;
use item::{Item, What};
use judge::{Outcome, is_same, judge};
use mention::Mention;
use source::Source;

/// The longest text that is read: Telegram's longest message.
pub const MOST_CHARACTERS: usize = 4096;

/// Reads a message, the words behind `/labs`, or lines pasted from a report.
///
/// Numbers are decimals throughout. What is understood, what must be asked, and what was not understood come back side by
/// side, so that one strange line loses nothing of the rest. No unit is guessed that would change the meaning.
///
/// ```
/// use stillnight::protocol::analyte::Analyte;
/// use stillnight::protocol::lab_entry::parse;
///
/// let today = "2026-11-23".parse().unwrap();
/// let entry = parse("Ferritin 88 ng/ml, TSAT 22 %, vitamin D 30", today);
///
/// let read: Vec<_> = entry.understood.iter().map(|value| value.analyte).collect();
/// assert_eq!(read, [Analyte::Ferritin, Analyte::Tsat]);
/// // 30 ng/mL would be plenty and 30 nmol/L too little: the patient is asked which it is.
/// assert_eq!(entry.questions.len(), 1);
/// assert_eq!(entry.drawn_on, today);
/// assert!(!entry.date_given);
/// ```
#[must_use]
pub fn parse(text: &str, today: NaiveDate) -> LabEntry {
    parse_in(text, today, DayOrder::DayFirst)
}

/// The same where day and month may stand in another order.
#[must_use]
pub fn parse_in(text: &str, today: NaiveDate, order: DayOrder) -> LabEntry {
    let mut entry = LabEntry::empty(today);
    if text.chars().nth(MOST_CHARACTERS).is_some() {
        entry.problems.push(Problem::TooLong);
        return entry;
    }
    let source = Source::new(text);
    let plain = source.plain();
    let days = Days {
        today,
        order,
        prose: true,
    };
    let arranged = layout::arrange(plain, item::items(plain, days));
    let items = arranged.items;
    let mentions = mention::mentions(plain, &items);
    let mut earlier = arranged.earlier;
    for analyte in in_order(&mentions) {
        settle_one(&source, analyte, &mentions, &mut earlier, &mut entry);
    }
    entry
        .problems
        .extend(unknown::problems(&source, &items, &mentions));
    read_date(&source, &items, &mentions, &mut entry);
    earlier.dedup();
    if !earlier.is_empty() {
        entry.problems.push(Problem::Earlier { analytes: earlier });
    }
    let mut named = Vec::new();
    for problem in entry.problems.drain(..) {
        if !named.contains(&problem) {
            named.push(problem);
        }
    }
    if named.len() > MOST_PROBLEMS {
        named.truncate(MOST_PROBLEMS);
        named.push(Problem::TooMany);
    }
    entry.problems = named;
    entry
}

/// Whether a message that nobody asked for is likely meant as results: at least one known name
/// right beside a number, and not a sentence or a dose.
#[must_use]
pub fn looks_like_results(text: &str) -> bool {
    if text.chars().nth(MOST_CHARACTERS).is_some() {
        return false;
    }
    let source = Source::new(text);
    let plain = source.plain();
    // No word or number depends on the day here, so any will do.
    let days = Days {
        today: NaiveDate::MAX,
        order: DayOrder::DayFirst,
        prose: true,
    };
    let items = layout::arrange(plain, item::items(plain, days)).items;
    let mut supplements = 0;
    for mention in mention::mentions(plain, &items) {
        let (Named::Analyte(analyte), Some(amount)) = (mention.named, mention.amount()) else {
            continue;
        };
        let unit = match amount.unit {
            Some(amount::Beside::Odd(span)) => slip::units(analyte, &plain[span.0..span.1])
                .first()
                .copied(),
            Some(amount::Beside::Known(unit)) if analyte.accepts(unit).is_none() => {
                slip::units(analyte, unit.text()).first().copied()
            }
            Some(amount::Beside::Known(unit)) => Some(unit),
            None => None,
        };
        if amount.unit.is_some() && unit.is_none() {
            continue;
        }
        if unit.is_some() || mention.assigned {
            return true;
        }
        if mention.runs_on {
            continue;
        }
        if !analyte.is_also_a_supplement() {
            return true;
        }
        supplements += 1;
    }
    // One bare "iron 14" may be a dose; nobody lists doses of several by their test names.
    supplements > 1
}

/// Each analyte once, where it is first mentioned.
fn in_order(mentions: &[Mention]) -> Vec<Analyte> {
    let mut order = Vec::new();
    for mention in mentions {
        if let Named::Analyte(analyte) = mention.named
            && !mention.void
            && !order.contains(&analyte)
        {
            order.push(analyte);
        }
    }
    order
}

/// More values than this of one analyte are as good as none.
const MOST_OUTCOMES: usize = 8;

/// All mentions of one analyte together give one value, one question, or problems.
fn settle_one(
    source: &Source,
    analyte: Analyte,
    mentions: &[Mention],
    earlier: &mut Vec<Analyte>,
    entry: &mut LabEntry,
) {
    let own = || {
        mentions
            .iter()
            .filter(|mention| mention.named == Named::Analyte(analyte) && !mention.void)
    };
    let mut outcomes: Vec<Outcome> = Vec::new();
    for outcome in own().filter_map(|mention| judge(source, analyte, mention)) {
        if outcomes.len() > MOST_OUTCOMES {
            break;
        }
        if !outcomes.iter().any(|other| is_same(other, &outcome)) {
            outcomes.push(outcome);
        }
    }
    let claims = outcomes
        .iter()
        .filter(|outcome| !matches!(outcome, Outcome::Wrong(_)))
        .count();
    if claims > 1 {
        entry.problems.push(Problem::Doubled { analyte });
    }
    if own().any(|mention| mention.older) && !earlier.contains(&analyte) {
        earlier.push(analyte);
    }
    if outcomes.is_empty() && !earlier.contains(&analyte) {
        let instead = own()
            .filter(|mention| mention.assigned)
            .find_map(|mention| mention.instead);
        entry.problems.push(match instead {
            Some(span) => Problem::NotANumber {
                analyte,
                what: shortened(source.typed(span)),
            },
            None => Problem::NoValue { analyte },
        });
    }
    for outcome in outcomes {
        match outcome {
            Outcome::Wrong(problem) => entry.problems.push(problem),
            Outcome::Understood(value) if claims == 1 => entry.understood.push(value),
            Outcome::Ask(question) if claims == 1 => entry.questions.push(question),
            Outcome::Understood(_) | Outcome::Ask(_) => {}
        }
    }
}

/// Of several dates the one that is called the draw's counts, and no older result's.
fn read_date(source: &Source, items: &[Item], mentions: &[Mention], entry: &mut LabEntry) {
    let mut lent: Vec<usize> = mentions
        .iter()
        .flat_map(|mention| mention.lent.iter().copied())
        .collect();
    lent.sort_unstable();
    let months = mentions.iter().filter(|mention| !mention.void);
    for month in months.filter_map(|mention| mention.month) {
        entry.problems.push(Problem::NotADate {
            what: shortened(source.typed(month)),
        });
    }
    let mut real = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let What::Date { date, role, or } = item.what else {
            continue;
        };
        if lent.binary_search(&at).is_ok() {
            continue;
        }
        match date {
            Some(date) => real.push((date, role, or)),
            None if role == Role::Other => {}
            None => entry.problems.push(Problem::NotADate {
                what: shortened(source.typed((item.start, item.end))),
            }),
        }
    }
    let of = |wanted: Role| real.iter().filter(move |(_, role, _)| *role == wanted);
    let wanted = if of(Role::Draw).next().is_some() {
        Role::Draw
    } else {
        Role::Plain
    };
    let mut dates = of(wanted);
    let Some(&(first, _, or)) = dates.next() else {
        if let Some(&(date, _, _)) =
            of(Role::Other).rfind(|(date, _, _)| is_recent(*date, entry.drawn_on))
        {
            entry.problems.push(Problem::NotTheDraw { date });
        }
        return;
    };
    let second = dates.map(|&(date, _, _)| date).find(|&date| date != first);
    if let Some(second) = second.or(or) {
        entry.problems.push(Problem::SeveralDates { first, second });
    } else if first > entry.drawn_on {
        entry.problems.push(Problem::FutureDate { date: first });
    } else {
        entry.drawn_on = first;
        entry.date_given = true;
    }
}

/// Whether a day may be a report's; a birthday is further back.
fn is_recent(date: NaiveDate, today: NaiveDate) -> bool {
    const MOST_DAYS: i64 = 3 * 366;
    (0..=MOST_DAYS).contains(&today.signed_duration_since(date).num_days())
}
