//! Turns tokens into what they stand for: names, numbers, units, dates, ranges, and noise.
//!
//! It recognises; what belongs together is decided in [`super::mention`].

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::protocol::analyte::names::{Named, fold, longest_name, named};
use crate::protocol::lab_entry::written::{self, Days, Role};

use super::super::analyte::Analyte;
use super::super::panel::Comparator;
use super::super::unit::Unit;
use super::change::{Change, changes};
use super::token::{Kind, Token, tokens};
use super::{date, words};

/// What a stretch of text stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A test's name.
    Name(Named),
    /// A numeral that may be a result.
    Number {
        /// Whether a minus hangs on it.
        negative: bool,
    },
    /// A numeral with a letter in it, or torn: `8O`, `l20`, `7. o`. It is no number.
    Garbled,
    /// `<`, `≥`, "below".
    Compare {
        comparator: Comparator,
        /// Whether it is a word: prose, more often than a result.
        spoken: bool,
    },
    /// A unit we know.
    Unit(Unit),
    /// What is built like a unit but is none of ours.
    OddUnit,
    /// A date, or `None` if it is written like one and is none.
    Date {
        date: Option<NaiveDate>,
        role: Role,
        /// What it is as well, where day and month may stand in either order.
        or: Option<NaiveDate>,
    },
    /// A reference range.
    Range(Limits),
    /// A time of day, a count of days or tablets.
    Noise,
    /// What follows is an older result: "previous", "Vorwert".
    Earlier,
    /// What follows is the result of today: "now", "aktuell".
    Now,
    /// A month without a day.
    Month,
    /// Something in brackets.
    Aside(Vec<Item>),
    /// `=` or `:`.
    Assign,
    /// `,` and the like: another result may begin.
    Separator,
    /// `;` or `|`, which part the columns of a report as well.
    Column,
    /// A flag or a decoration beside a value.
    Flag(Flag),
    /// A word that says nothing here.
    Filler,
    /// A word between two results.
    Joiner,
    /// Any other word or sign.
    Word,
    /// The end of a line.
    Line,
    /// The end of a sentence within a line.
    Stop {
        /// Whether it asks.
        asks: bool,
    },
}

/// What a flag says of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flag {
    /// "L", "niedrig", "↓": the laboratory calls it low.
    Low,
    /// Low in some reports, and a mere dash elsewhere.
    Dash,
    /// "H", "hoch", "↑", "+".
    High,
    /// Unusual, or decoration.
    Other,
}

/// A stretch of text and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub what: What,
    /// In bytes.
    pub start: usize,
    pub end: usize,
    /// Whether no space stands before it.
    pub glued: bool,
    /// Whether a gap stands before it that parts columns: a tab, or several spaces.
    pub wide: bool,
}

/// Everything in the text, in order.
pub(super) fn items(text: &str, days: Days) -> Vec<Item> {
    let tokens = tokens(text);
    Reader {
        text,
        tokens: &tokens,
        days: days.shown_by(&tokens),
        changes: changes(&tokens),
    }
    .read(0, tokens.len(), true)
}

pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token<'t>],
    days: Days,
    /// For each token what it says of a change.
    pub(super) changes: Vec<Option<Change>>,
}

/// More tokens than any name, unit or bracket of a report has.
const LONGEST_NAME_TOKENS: usize = 14;
const LONGEST_UNIT_TOKENS: usize = 8;
const LONGEST_ASIDE_TOKENS: usize = 40;

impl Reader<'_> {
    /// Brackets are looked into once; brackets within them are signs like others.
    fn read(&self, from: usize, to: usize, outside: bool) -> Vec<Item> {
        let mut found = Vec::new();
        let mut at = from;
        while at < to {
            let aside = if outside { self.aside(at, to) } else { None };
            if let Some((close, inner)) = aside {
                if counts_outside(&inner, &found) {
                    found.extend(inner);
                } else {
                    found.push(self.item(What::Aside(inner), at, close + 1));
                }
                at = close + 1;
                continue;
            }
            let (what, next) = self.one(at, to);
            let mut item = self.item(what, at, next);
            if let What::Number { negative: true } = item.what {
                item.start = self.tokens[at].start;
            }
            found.push(item);
            at = next;
        }
        found
    }

    fn item(&self, what: What, from: usize, to: usize) -> Item {
        let (first, last) = (&self.tokens[from], &self.tokens[to - 1]);
        Item {
            what,
            start: first.start,
            end: last.end,
            glued: first.glued,
            wide: from > 0 && self.parts_columns(from),
        }
    }

    fn parts_columns(&self, at: usize) -> bool {
        let gap = &self.text[self.tokens[at - 1].end..self.tokens[at].start];
        gap.contains('\t') || gap.chars().nth(1).is_some()
    }

    fn aside(&self, at: usize, to: usize) -> Option<(usize, Vec<Item>)> {
        let close = match self.tokens[at].kind {
            Kind::Mark('(') => ')',
            Kind::Mark('[') => ']',
            Kind::Mark(_) | Kind::Word | Kind::Number | Kind::Line => return None,
        };
        // A name may hold brackets itself: 25(OH)D3.
        let line = self.tokens[at + 1..to.min(at + LONGEST_ASIDE_TOKENS)]
            .iter()
            .take_while(|token| token.kind != Kind::Line);
        let length = line.enumerate().find(|(_, token)| token.is_mark(close))?.0;
        let end = at + 1 + length;
        Some((end, self.read(at + 1, end, false)))
    }

    /// The item at this token and the token after it.
    fn one(&self, at: usize, to: usize) -> (What, usize) {
        if let Some((named, next)) = self.name(at, to) {
            return (What::Name(named), next);
        }
        if let Some(change) = self.changes[at] {
            let what = match change {
                Change::Older => What::Earlier,
                Change::Newer => What::Now,
                Change::Difference => What::Noise,
                Change::Around => What::Filler,
            };
            return (what, at + 1);
        }
        if let Some(found) = date::read(self.tokens, at, self.days).filter(|found| found.next <= to)
        {
            let what = What::Date {
                date: found.date,
                role: found.role,
                or: found.or,
            };
            return (what, found.next);
        }
        if let Some(found) = self.phrase(at, to) {
            return found;
        }
        if let Some(next) = self.garbled(at, to) {
            return (What::Garbled, next);
        }
        if let Some((limits, next)) = self.range(at, to) {
            return (What::Range(limits), next);
        }
        if let Some(next) = self.noise(at, to) {
            return (What::Noise, next);
        }
        if let Some(found) = self.compare(at, to) {
            return found;
        }
        if let Some(found) = self.unit(at, to) {
            return found;
        }
        if let Some(found) = self.number(at, to) {
            return found;
        }
        (self.plain(at, to), at + 1)
    }

    /// The longest name that begins here.
    fn name(&self, at: usize, to: usize) -> Option<(Named, usize)> {
        let first = &self.tokens[at];
        let may_begin = matches!(first.kind, Kind::Word | Kind::Number) || first.is_mark('%');
        if !may_begin {
            return None;
        }
        let mut folded = String::new();
        let mut best = None;
        for next in at + 1..=to.min(at + LONGEST_NAME_TOKENS) {
            let last = &self.tokens[next - 1];
            if last.kind == Kind::Line
                || matches!(last.kind, Kind::Mark('=' | ':' | ';' | '<' | '>' | '|'))
            {
                break;
            }
            folded.push_str(&fold(last.text));
            if folded.len() > longest_name() {
                break;
            }
            let ends_well = matches!(last.kind, Kind::Word | Kind::Number) || last.is_mark('%');
            if ends_well
                && !self.is_really_a_value(at, next - 1)
                && let Some(named) = named(&folded)
            {
                best = Some((named, next));
            }
        }
        best
    }

    /// Whether the number that would end a name is its value: "vitamin D 3 ng/ml", "ferritin %".
    fn is_really_a_value(&self, first: usize, last: usize) -> bool {
        let token = &self.tokens[last];
        let apart = last > first && !token.glued;
        // "Folate S10" is no plural.
        if apart && token.kind == Kind::Word {
            return self.garbled(last, self.tokens.len()).is_some();
        }
        // A unit in the next column is not this number's: "Vitamin B 12⇥ng/l⇥350".
        let next_column = last + 1 < self.tokens.len() && self.parts_columns(last + 1);
        // One that has a column to itself is a value: "Vitamina D⇥12.5⇥ng/ml" is no 1,25-dihydroxy vitamin D.
        let own_column = apart && self.parts_columns(last);
        apart
            && token.kind == Kind::Number
            && (own_column || !next_column)
            && self.unit(last + 1, self.tokens.len()).is_some()
    }

    /// What holds numbers that are no results.
    fn noise(&self, at: usize, to: usize) -> Option<usize> {
        if self.tokens[at].kind != Kind::Number {
            return None;
        }
        self.time(at, to).or_else(|| self.counted(at, to))
    }

    /// 19:40, 19:40:05, 19h40.
    fn time(&self, at: usize, to: usize) -> Option<usize> {
        let two_digits = |at: usize| {
            at < to
                && self.tokens[at].glued
                && self.tokens[at].kind == Kind::Number
                && self.tokens[at].text.len() == 2
        };
        let parts = |at: usize| {
            at < to
                && self.tokens[at].glued
                && (self.tokens[at].is_mark(':') || matches!(self.tokens[at].text, "h" | "H"))
        };
        if self.tokens[at].text.len() > 2 || !parts(at + 1) || !two_digits(at + 2) {
            return None;
        }
        let seconds = parts(at + 3) && two_digits(at + 4);
        Some(if seconds { at + 5 } else { at + 3 })
    }

    /// 3 times, 7.40 pm, 2 tablets, 6 weeks.
    fn counted(&self, at: usize, to: usize) -> Option<usize> {
        let word = self.tokens[at + 1..to]
            .first()
            .filter(|token| token.kind == Kind::Word)?;
        // "Ferritin 88 am 20.11." names a day, not the morning.
        let begins_a_date = date::read(self.tokens, at + 1, self.days).is_some();
        (words::is_counted(word.text) && !begins_a_date).then_some(at + 2)
    }

    /// "previous", "el año pasado", "now": one to three words that say how old a value is.
    fn phrase(&self, at: usize, to: usize) -> Option<(What, usize)> {
        if self.tokens[at].kind != Kind::Word {
            return None;
        }
        let mut joined = String::new();
        let mut found = None;
        for next in at..to.min(at + 3) {
            if self.tokens[next].kind != Kind::Word {
                break;
            }
            joined.push_str(&fold(self.tokens[next].text));
            if words::is_earlier(&joined) {
                found = Some((What::Earlier, next + 1));
            } else if words::is_now(&joined) {
                found = Some((What::Now, next + 1));
            }
        }
        // "in May", "im Mai", "en mayo".
        found.or_else(|| {
            let month = self.tokens[at..to].get(1)?;
            let before = fold(self.tokens[at].text);
            let says_when = matches!(
                before.as_str(),
                "in" | "im" | "en" | "since" | "seit" | "desde"
            );
            let is_day = date::read(self.tokens, at + 1, self.days).is_some();
            (says_when && !is_day && written::month(month).is_some())
                .then_some((What::Month, at + 2))
        })
    }

    fn compare(&self, at: usize, to: usize) -> Option<(What, usize)> {
        let compare = |comparator, spoken| What::Compare { comparator, spoken };
        let token = &self.tokens[at];
        let sign = match token.kind {
            Kind::Mark('<' | '≤' | '‹' | '＜' | '⩽') => Some(Comparator::Below),
            Kind::Mark('>' | '≥' | '›' | '＞' | '⩾') => Some(Comparator::Above),
            Kind::Mark(_) | Kind::Word | Kind::Number | Kind::Line => None,
        };
        // "->" points at the value.
        let is_arrow = token.is_mark('>') && token.glued && at > 0 && self.tokens[at - 1].is_dash();
        if is_arrow {
            return None;
        }
        if let Some(sign) = sign {
            let with_equals =
                at + 1 < to && self.tokens[at + 1].glued && self.tokens[at + 1].is_mark('=');
            return Some((compare(sign, false), at + 1 + usize::from(with_equals)));
        }
        if token.kind != Kind::Word {
            return None;
        }
        let pair = self.tokens[at + 1..to]
            .first()
            .filter(|next| next.kind == Kind::Word);
        let two = pair.and_then(|next| words::comparator(&format!("{}{}", token.text, next.text)));
        if let Some(comparator) = two {
            return Some((compare(comparator, true), at + 2));
        }
        words::comparator(token.text).map(|comparator| (compare(comparator, true), at + 1))
    }

    pub(super) fn unit(&self, at: usize, to: usize) -> Option<(What, usize)> {
        let first = self.tokens.get(at).filter(|_| at < to)?;
        if !matches!(first.kind, Kind::Word | Kind::Mark(_)) {
            return None;
        }
        let line = self.tokens[at..to.min(at + LONGEST_UNIT_TOKENS)]
            .iter()
            .take_while(|token| token.kind != Kind::Line)
            .count();
        let known = (1..=line).rev().find_map(|length| {
            // The point behind a unit ends its sentence.
            let last = &self.tokens[at + length - 1];
            if matches!(last.kind, Kind::Mark('.' | '*' | '·' | '_' | '^')) {
                return None;
            }
            let text = &self.text[first.start..self.tokens[at + length - 1].end];
            Some((Unit::parse(text)?, at + length))
        });
        if let Some((unit, next)) = known {
            return Some((What::Unit(unit), next));
        }
        self.odd_unit(at, at + line)
            .map(|next| (What::OddUnit, next))
    }

    /// mIU/L, /nl, mg: built like a unit.
    fn odd_unit(&self, at: usize, to: usize) -> Option<usize> {
        let is_glued_slash =
            |at: usize| at < to && self.tokens[at].is_mark('/') && self.tokens[at].glued;
        let is_glued_word =
            |at: usize| at < to && self.tokens[at].kind == Kind::Word && self.tokens[at].glued;
        // Tesseract reads "mg/l" as "mg/1" and "mg/I".
        let is_one = |at: usize| at < to && self.tokens[at].glued && self.tokens[at].text == "1";
        let first = &self.tokens[at];
        if first.kind == Kind::Word
            && is_glued_slash(at + 1)
            && (is_glued_word(at + 2) || is_one(at + 2))
        {
            return Some(at + 3);
        }
        let follows_number = at > 0 && self.tokens[at - 1].kind == Kind::Number;
        if first.is_mark('/') && follows_number && is_glued_word(at + 1) {
            return Some(at + 2);
        }
        (first.kind == Kind::Word && words::is_bare_unit(first.text)).then_some(at + 1)
    }

    fn plain(&self, at: usize, to: usize) -> What {
        let token = &self.tokens[at];
        match token.kind {
            Kind::Line => What::Line,
            Kind::Mark('=' | ':' | '＝' | '：') => What::Assign,
            Kind::Mark(',' | '•' | '·' | '&') => What::Separator,
            Kind::Mark(';' | '|') => What::Column,
            Kind::Mark('?') => What::Stop { asks: true },
            Kind::Mark('!') => What::Stop { asks: false },
            Kind::Mark('.') if self.ends_a_sentence(at, to) => What::Stop { asks: false },
            Kind::Mark('+' | '↑' | '⬆' | '▲' | '↗' | '△') => What::Flag(Flag::High),
            Kind::Mark('↓' | '⬇' | '▼' | '↘' | '▽') => What::Flag(Flag::Low),
            Kind::Mark(_) if token.is_dash() => What::Flag(Flag::Dash),
            Kind::Mark(_) => What::Flag(Flag::Other),
            Kind::Word if words::is_low(token.text) => What::Flag(Flag::Low),
            Kind::Word if words::is_high(token.text) => What::Flag(Flag::High),
            Kind::Word if words::is_flag(token.text) => What::Flag(Flag::Other),
            Kind::Word if words::is_joiner(token.text) => What::Joiner,
            Kind::Word if self.is_spanish_tsat(at) => What::Name(Named::Analyte(Analyte::Tsat)),
            Kind::Word if words::is_filler(token.text) => What::Filler,
            Kind::Word | Kind::Number => What::Word,
        }
    }

    /// "… 34 µg/l. Last year …": behind a word of some length or a number, and before a capital.
    fn ends_a_sentence(&self, at: usize, to: usize) -> bool {
        let Some(next) = self.tokens[at..to].get(1) else {
            return false;
        };
        let before = at.checked_sub(1).map(|before| &self.tokens[before]);
        let long = before.is_some_and(|token| match token.kind {
            Kind::Word => {
                let letters = token.text.chars().count();
                let capitals = token.text.chars().all(char::is_uppercase);
                letters > 2 || letters == 2 && capitals || self.is_volume(at - 1)
            }
            Kind::Number => true,
            Kind::Mark(mark) => matches!(mark, '%' | ')' | ']'),
            Kind::Line => false,
        });
        let capital = next
            .text
            .starts_with(|first: char| first.is_uppercase() || first == '¿');
        long && capital && !next.glued && next.kind != Kind::Line
    }

    /// The litre that ends a unit.
    fn is_volume(&self, at: usize) -> bool {
        at > 0 && self.tokens[at].glued && self.tokens[at - 1].is_mark('/')
    }

    /// IST is the Spanish short name of TSAT, and a German "is": it is a name where a result may begin.
    fn is_spanish_tsat(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| &self.tokens[before]);
        let begins = before.is_none_or(|token| match token.kind {
            Kind::Number | Kind::Line | Kind::Mark(_) => true,
            Kind::Word => ["l", "dl", "ml"].contains(&token.text.to_lowercase().as_str()),
        });
        self.tokens[at].text == "IST" && begins
    }
}

/// A name or a date counts in brackets as it does outside; an older result does not, nor what explains a name.
fn counts_outside(inner: &[Item], before: &[Item]) -> bool {
    let explains = inner.len() > 1
        && before
            .iter()
            .rev()
            .take_while(|item| !matches!(item.what, What::Line | What::Number { .. }))
            .take(LONGEST_ASIDE_TOKENS)
            .any(|item| matches!(item.what, What::Name(_)));
    if explains
        && !inner
            .iter()
            .any(|item| matches!(item.what, What::Number { .. } | What::Date { .. }))
    {
        return false;
    }
    let is_number = |item: &Item| matches!(item.what, What::Number { .. } | What::Garbled);
    let mut found = false;
    for item in inner {
        match item.what {
            What::Earlier => return false,
            What::Name(_) => found = true,
            What::Date { .. } if inner.iter().any(is_number) => return false,
            What::Date { .. } => found = true,
            _ => {}
        }
    }
    found
}

/// The bounds of a reference range, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limits {
    pub low: Option<Decimal>,
    pub high: Option<Decimal>,
}
