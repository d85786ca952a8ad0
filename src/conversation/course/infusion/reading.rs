//! Owns what is read out of the words of an infusion: day, amount, product, in any order. It must not record anything.

use chrono::NaiveDate;

use crate::calendar::spelling::plain;
use crate::calendar::unit::Unit;
use crate::calendar::wall_clock::{Prefer, parse_date};
use crate::patient::infusion::{Answer, InfusionDraft, IronProduct};
use crate::words::{List, Meanings};

/// More words than these hold no single infusion.
const WORDS_READ: usize = 40;
/// Words of a day, at most: "the day before yesterday", "el 20 de noviembre de 2026".
const WORDS_OF_A_DAY: usize = 6;
/// A name this long may have one letter wrong.
const NEAR_FROM: usize = 6;

/// Brands and substances, plainly spelled.
static PRODUCTS: Meanings = Meanings::of("product");

/// Words that say "infusion".
static INFUSION: List = List::of("infusion");

/// Words that change nothing.
static FILLERS: List = List::of("around-an-infusion");

/// It was another product than those that are offered.
static ANOTHER: List = List::of("another-product");
/// They do not know.
static UNKNOWN: List = List::of("not-known");

/// What was read, and the words that were not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Read {
    /// What is known of the infusion.
    pub draft: InfusionDraft,
    /// The rest, as it was typed; without fillers.
    pub left_out: Vec<String>,
    /// The weekday's day before today and its next one, where nothing tells which is meant.
    pub weekday: Option<(NaiveDate, NaiveDate)>,
}

/// Reads `2026-11-20 1000mg ferinject`, `gestern 1 g Monofer`, `el 20 de noviembre, 1.000 mg` in any order.
pub(super) fn read(text: &str, today: NaiveDate) -> Read {
    let mut words = words(text);
    let milligrams = take_amount(&mut words);
    let product = take_product(&mut words);
    let (on, weekday) = take_day(&mut words, today).unzip();
    // Only beside a day can a bare number be an amount and nothing else.
    let milligrams = milligrams.or_else(|| on.and_then(|_| take_bare_amount(&mut words)));
    let is_filler = |word: &str| {
        let word = plain(word);
        FILLERS.has(&word) || INFUSION.has(&word)
    };
    words.retain(|word| !is_filler(word.trim_end_matches(['.', ':'])) && !is_filler(word));
    Read {
        draft: InfusionDraft {
            on,
            milligrams: milligrams.map_or(Answer::Open, Answer::Known),
            product: product.map_or(Answer::Open, Answer::Known),
        },
        left_out: words,
        weekday: weekday.flatten(),
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ';'))
        .map(|word| word.trim_end_matches([',', '!', '?', ':']).to_owned())
        .filter(|word| !word.is_empty())
        .take(WORDS_READ)
        .collect()
}

/// Whether words that nobody asked for tell of an infusion: they name one, or its iron, and a day that has come.
pub(super) fn tells(text: &str, today: NaiveDate) -> bool {
    let named = text
        .split(|c: char| !c.is_alphanumeric())
        .map(plain)
        .any(|word| INFUSION.has(&word) || brand(&word));
    // Who asks about an infusion has not had one.
    named && !text.contains('?') && read(text, today).draft.on.is_some()
}

/// Whether an amount with its unit or a product stands in the words.
pub(super) fn names_amount_or_product(text: &str) -> bool {
    let mut words = words(text);
    take_amount(&mut words).is_some() || take_product(&mut words).is_some()
}

/// Whether an answer says that it was another product than those that are offered.
pub(super) fn is_another(text: &str) -> bool {
    says_only(text, &ANOTHER)
}

/// Whether an answer says that they do not know.
pub(super) fn is_unknown(text: &str) -> bool {
    says_only(text, &UNKNOWN)
}

fn says_only(text: &str, list: &List) -> bool {
    list.has(plain(text).trim_matches(|c: char| !c.is_alphanumeric()))
}

fn brand(word: &str) -> bool {
    const LONG: usize = 5;
    word.len() >= LONG && PRODUCTS.meaning(word).is_some()
}

/// `1000mg`, `1000 mg`, `1.000 mg`, `1 g`, `0,5 g`.
fn take_amount(words: &mut Vec<String>) -> Option<u16> {
    let (at, count, milligrams) = (0..words.len()).find_map(|at| {
        let word = plain(&words[at]);
        let glued = split_unit(&word)
            .and_then(|(number, unit)| milligrams(number, unit).map(|amount| (at, 1, amount)));
        glued.or_else(|| {
            let unit = plain(words.get(at + 1)?);
            milligrams(&word, unit.trim_end_matches('.')).map(|amount| (at, 2, amount))
        })
    })?;
    words.drain(at..at + count);
    Some(milligrams)
}

fn split_unit(word: &str) -> Option<(&str, &str)> {
    let at = word.find(char::is_alphabetic)?;
    (at > 0).then(|| word.split_at(at))
}

fn milligrams(number: &str, unit: &str) -> Option<u16> {
    let digits_and_marks = number
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\''));
    if number.is_empty() || !digits_and_marks {
        return None;
    }
    let (whole, fraction) = match number.split_once(['.', ',', '\'']) {
        None => (number, ""),
        Some(parts) => parts,
    };
    let whole_number: u32 = whole.parse().ok()?;
    match Unit::named(unit)? {
        Unit::Milligrams => {
            let amount = match fraction.len() {
                0 => whole_number,
                // A mark before three digits groups thousands.
                3 => whole_number.checked_mul(1000)? + fraction.parse::<u32>().ok()?,
                _ => return None,
            };
            u16::try_from(amount).ok()
        }
        Unit::Grams => {
            let fraction = format!("{fraction:0<3}");
            let thousandths: u32 = fraction.get(..3)?.parse().ok()?;
            (fraction.len() == 3).then_some(())?;
            u16::try_from(whole_number.checked_mul(1000)?.checked_add(thousandths)?).ok()
        }
        Unit::Minutes
        | Unit::Hours
        | Unit::Days
        | Unit::Nights
        | Unit::Weeks
        | Unit::Months
        | Unit::Years
        | Unit::Times => None,
    }
}

fn take_bare_amount(words: &mut Vec<String>) -> Option<u16> {
    let at = words.iter().position(|word| {
        word.parse::<u16>()
            .is_ok_and(|amount| MILLIGRAMS.contains(&amount))
    })?;
    words.remove(at).parse().ok()
}

fn take_product(words: &mut Vec<String>) -> Option<IronProduct> {
    let found = words.iter().enumerate().find_map(|(at, word)| {
        let word = plain(word);
        product_named(word.trim_end_matches(['.', ':', '®'])).map(|product| (at, product))
    });
    let (at, product) = found?;
    words.remove(at);
    // "Ferric carboxymaltose (Ferinject)" says it twice.
    words.retain(|word| {
        product_named(plain(word).trim_end_matches(['.', ':', '®'])) != Some(product)
    });
    Some(product)
}

/// A product by a name that may have a letter wrong.
pub(super) fn product_named(word: &str) -> Option<IronProduct> {
    let near = || {
        let long_enough = word.chars().count() >= NEAR_FROM;
        let mut near: Vec<_> = PRODUCTS
            .all()
            .filter(|(name, _)| {
                long_enough && name.len() >= NEAR_FROM && strsim::osa_distance(name, word) == 1
            })
            .collect();
        near.sort_unstable();
        near.first().map(|(_, product)| *product)
    };
    Some(match PRODUCTS.meaning(word).or_else(near)? {
        "carboxymaltose" => IronProduct::FerricCarboxymaltose,
        "derisomaltose" => IronProduct::FerricDerisomaltose,
        "sucrose" => IronProduct::IronSucrose,
        "dextran" => IronProduct::IronDextran,
        "ferumoxytol" => IronProduct::Ferumoxytol,
        _ => IronProduct::Other,
    })
}

/// A day without its year is the nearest one: in November "10 December" is to come, and no infusion of last year.
fn nearest_day(run: &str, today: NaiveDate) -> Option<NaiveDate> {
    let past = parse_date(run, today, Prefer::Past)?;
    let ahead = parse_date(run, today, Prefer::Future)?;
    let is_nearer = ahead > today && ahead - today < today - past;
    Some(if is_nearer { ahead } else { past })
}

/// A day, and both days that it may be if it is a weekday alone.
type Day = (NaiveDate, Option<(NaiveDate, NaiveDate)>);

/// "Friday" without "last" or "next", and without a date behind it.
fn weekday_alone(run: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let past = parse_date(run, today, Prefer::Past)?;
    let ahead = parse_date(run, today, Prefer::Future)?;
    let digits = run.contains(|c: char| c.is_ascii_digit());
    (past != ahead && !digits).then_some((past, ahead))
}

/// The longest run of words that is a day.
fn take_day(words: &mut Vec<String>, today: NaiveDate) -> Option<Day> {
    let longest = words.len().min(WORDS_OF_A_DAY);
    let mut runs = (1..=longest)
        .rev()
        .flat_map(|count| (0..=words.len() - count).map(move |at| (at, count)));
    let (at, count, day) = runs.find_map(|(at, count)| {
        let run = words[at..at + count].join(" ");
        nearest_day(&run, today).map(|day| (at, count, (day, weekday_alone(&run, today))))
    })?;
    words.drain(at..at + count);
    Some(day)
}

/// An amount outside this is a slip of the finger (our own guard), in milligrams.
pub(crate) const MILLIGRAMS: std::ops::RangeInclusive<u16> = 50..=3000;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TODAY: &str = "2026-11-23";

    fn said(text: &str) -> String {
        let read = read(text, TODAY.parse().unwrap());
        let on = read
            .draft
            .on
            .map_or_else(|| "-".to_owned(), |on| on.to_string());
        let amount = match read.draft.milligrams {
            Answer::Known(amount) => amount.to_string(),
            Answer::Open | Answer::Unknown => "-".to_owned(),
        };
        let product = match read.draft.product {
            Answer::Known(product) => format!("{product:?}"),
            Answer::Open | Answer::Unknown => "-".to_owned(),
        };
        let rest = if read.left_out.is_empty() {
            String::new()
        } else {
            format!(" | {}", read.left_out.join(" "))
        };
        format!("{on} {amount} {product}{rest}")
    }

    #[test]
    fn day_amount_and_product_are_read_in_any_order_and_language() {
        for (text, expect) in [
            (
                "2026-11-20 1000mg ferinject",
                "2026-11-20 1000 FerricCarboxymaltose",
            ),
            (
                "ferinject 1000 mg 2026-11-20",
                "2026-11-20 1000 FerricCarboxymaltose",
            ),
            (
                "1 g Monofer yesterday",
                "2026-11-22 1000 FerricDerisomaltose",
            ),
            ("yesterday", "2026-11-22 - -"),
            ("20 Nov, 1.000 mg", "2026-11-20 1000 -"),
            (
                "20 November 2026 1,000 mg Injectafer",
                "2026-11-20 1000 FerricCarboxymaltose",
            ),
            (
                "on 20 november i had an infusion of 1000mg ferinjekt",
                "2026-11-20 1000 FerricCarboxymaltose",
            ),
            (
                "ferric carboxymaltose (Ferinject) 1000mg, 20.11.2026",
                "2026-11-20 1000 FerricCarboxymaltose",
            ),
            (
                "Gestern 0,5 g Eisensaccharose",
                "2026-11-22 500 IronSucrose",
            ),
            (
                "vor 3 Wochen 1500mg Monofer",
                "2026-11-02 1500 FerricDerisomaltose",
            ),
            (
                "am 20.11. 1000 mg Eisencarboxymaltose bekommen",
                "2026-11-20 1000 FerricCarboxymaltose",
            ),
            (
                "ayer, 1000 mg de carboximaltosa férrica",
                "2026-11-22 1000 FerricCarboxymaltose",
            ),
            (
                "el 20 de noviembre 1 g hierro sacarosa",
                "2026-11-20 1000 IronSucrose",
            ),
            (
                "hace 2 semanas ferumoxitol 510 mg",
                "2026-11-09 510 Ferumoxytol",
            ),
            ("2026-11-20 1000 venofer", "2026-11-20 1000 IronSucrose"),
            (
                "last friday 750mg injectafer",
                "2026-11-20 750 FerricCarboxymaltose",
            ),
            ("tomorrow 1000mg", "2026-11-24 1000 -"),
            ("1000mg ferinject", "- 1000 FerricCarboxymaltose"),
            (
                "2026-11-20 1000mg wonderiron",
                "2026-11-20 1000 - | wonderiron",
            ),
            ("banana", "- - - | banana"),
            ("", "- - -"),
        ] {
            assert_eq!(said(text), expect, "{text:?}");
        }
    }

    #[test]
    fn free_words_tell_of_an_infusion_only_with_its_day() {
        let today = TODAY.parse().unwrap();
        for (text, tells_of) in [
            ("I had my infusion yesterday", true),
            ("Infusion am 20.11., 1000 mg Ferinject", true),
            ("me pusieron la infusión ayer", true),
            ("Ferinject 1000mg 20 November", true),
            ("when is my infusion?", false),
            ("should I ask for an infusion tomorrow?", false),
            ("infusion", false),
            ("yesterday was bad", false),
            ("ferritin 88 yesterday", false),
        ] {
            assert_eq!(tells(text, today), tells_of, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,120}") {
            let _ = read(&text, TODAY.parse().unwrap());
            let _ = tells(&text, TODAY.parse().unwrap());
        }

        #[test]
        fn any_text_of_infusion_words_has_an_answer(
            text in "([0-9]{1,5}|[.,' -]| mg| g|mg|ferinject|yesterday|nov|infusion |vor |wochen|€){0,12}"
        ) {
            let _ = read(&text, TODAY.parse().unwrap());
        }
    }
}
