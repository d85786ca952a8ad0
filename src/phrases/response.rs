//! Owns nights before and after a change, in words. That anything was caused is never said.

use crate::history::RegimenSpan;
use crate::history::response::{Change, Compared};
use crate::patient::response::{Comparison, Difference, NIGHTS_NEEDED, Nights};
use crate::phrases::record;
use crate::text::Text;
use crate::text::phrase::{Side, Way};

/// A change in words: what it was, and its nights.
#[must_use]
pub fn texts(compared: &Compared, mark: char) -> Vec<Text> {
    let what = Box::new(change(compared));
    let mut texts = vec![Text::ResponseChange { what }];
    texts.extend(nights(&compared.nights, mark));
    texts
}

/// Both sides, and what can be said of their difference.
pub(crate) fn nights(compared: &Comparison, mark: char) -> Vec<Text> {
    let verdict = match compared.difference() {
        Some(difference) => verdict(difference, mark),
        None => Text::ResponseTooFew {
            needed: u16::try_from(NIGHTS_NEEDED).unwrap_or(u16::MAX),
        },
    };
    vec![
        side(Side::Before, &compared.before, mark),
        side(Side::After, &compared.after, mark),
        verdict,
    ]
}

fn change(compared: &Compared) -> Text {
    match compared.change {
        Change::Infusion { milligrams } => record::infused_on(compared.on, milligrams),
        Change::Regimen(treatment) => record::regimen(&RegimenSpan {
            from: compared.on,
            until: None,
            treatment,
        }),
    }
}

fn side(side: Side, nights: &Nights, mark: char) -> Text {
    nights
        .median()
        .map_or(Text::ResponseSideEmpty { side }, |median| {
            Text::ResponseSide {
                side,
                from: nights.from,
                until: nights.until,
                answered: nights.answered(),
                median: record::half_text(median.doubled, mark),
                symptoms: nights.with_symptoms(),
            }
        })
}

fn verdict(difference: Difference, mark: char) -> Text {
    let size = |doubled: i16| {
        let size = u8::try_from(doubled.unsigned_abs()).unwrap_or(u8::MAX);
        record::half_text(size, mark)
    };
    let by = size(difference.doubled);
    let differs = |way, least: i16, most: i16| {
        if least == most {
            Text::ResponseDiffersSteadily {
                way,
                by: by.clone(),
            }
        } else {
            Text::ResponseDiffers {
                way,
                by: by.clone(),
                least: size(least),
                most: size(most),
            }
        }
    };
    match (difference.low_doubled, difference.high_doubled) {
        (0, 0) => Text::ResponseSame,
        (low, high) if high < 0 => differs(Way::Lower, high, low),
        (low, high) if low > 0 => differs(Way::Higher, low, high),
        (low, high) => Text::ResponseUnclear {
            lower: size(low),
            higher: size(high),
        },
    }
}
