//! Owns the answer to "did the infusion help?" (R2, R3), and /response: nights before and after each change, in words.
//! When it is asked is the agenda's business; that anything was caused is never said.

use chrono::NaiveDate;

use crate::history::History;
use crate::history::RegimenSpan;
use crate::history::response::{Change, Compared};
use crate::patient::fact::Fact;
use crate::patient::infusion::Response;
use crate::patient::response::{Comparison, Difference, NIGHTS_NEEDED, Nights};
use crate::text::Text;
use crate::text::catalogue::Voice;
use crate::text::phrase::{Side, Way};
use crate::text::post::{Post, Slot};

use super::history::lines;
use super::labs;
use super::talk::Talk;

/// Notes the answer, and says what the protocol's next step is now.
pub(super) fn pressed(talk: &mut Talk, infusion_on: NaiveDate, response: Response) {
    let of_that_day = |infusion: &&crate::patient::Recorded<crate::patient::infusion::Infusion>| {
        infusion.what.on == infusion_on
    };
    let Some(before) = talk.patient.infusions.iter().rev().find(of_that_day) else {
        return talk.notice(Text::ButtonStale);
    };
    if before.what.response == Some(response) {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::ResponseGiven {
        infusion_on,
        response,
    });
    labs::step_now(
        talk,
        Slot::Response(infusion_on),
        vec![Text::ResponseNoted { response }],
    );
}

/// As many changes as one message holds; the newest stand last.
const CHANGES_TOLD: usize = 2;

/// /response.
pub(super) fn commanded(talk: &mut Talk) {
    let record = History::of(&talk.diary, talk.now);
    let mut comparisons = record.comparisons();
    if comparisons.is_empty() {
        return talk.aside([Text::ResponseNothing]);
    }
    let newest = comparisons.len().saturating_sub(CHANGES_TOLD);
    let mark = Voice::of(talk.patient.language).decimal_mark();
    let told = comparisons.split_off(newest);
    let changes = told.iter().map(|compared| Text::Lines {
        lines: texts(compared, mark),
    });
    let paragraphs: Vec<_> = [Text::ResponseHeading]
        .into_iter()
        .chain(changes)
        .chain([Text::ResponseLimits])
        .collect();
    talk.post(Post::reply(Slot::Aside, paragraphs));
}

/// A change in words: what it was, and its nights.
#[must_use]
pub fn texts(compared: &Compared, mark: char) -> Vec<Text> {
    let what = Box::new(change(compared));
    let mut texts = vec![Text::ResponseChange { what }];
    texts.extend(nights(&compared.nights, mark));
    texts
}

/// Both sides, and what can be said of their difference.
pub(super) fn nights(compared: &Comparison, mark: char) -> Vec<Text> {
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
        Change::Infusion { milligrams } => lines::infused_on(compared.on, milligrams),
        Change::Regimen(treatment) => lines::regimen(&RegimenSpan {
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
                median: lines::half_text(median.doubled, mark),
                symptoms: nights.with_symptoms(),
            }
        })
}

fn verdict(difference: Difference, mark: char) -> Text {
    let size = |doubled: i16| {
        let size = u8::try_from(doubled.unsigned_abs()).unwrap_or(u8::MAX);
        lines::half_text(size, mark)
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
