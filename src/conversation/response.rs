//! Owns the answer to "did the infusion help?" (R2, R3), and /response: nights before and after each change, in words.
//! When it is asked is the agenda's business; that anything was caused is never said.

use chrono::NaiveDate;

use crate::history::History;
use crate::history::RegimenSpan;
use crate::history::response::{Change, Comparison, NIGHTS_NEEDED, Side as Nights};
use crate::patient::fact::Fact;
use crate::patient::infusion::Response;
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
    let mut comparisons = record.comparisons(talk.today());
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

/// A comparison in words: the change, both sides, and what can be said of their difference.
#[must_use]
pub fn texts(compared: &Comparison, mark: char) -> Vec<Text> {
    vec![
        Text::ResponseChange {
            what: Box::new(change(compared)),
        },
        side(Side::Before, &compared.before, mark),
        side(Side::After, &compared.after, mark),
        verdict(compared, mark),
    ]
}

fn change(compared: &Comparison) -> Text {
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
        .median_doubled()
        .map_or(Text::ResponseSideEmpty { side }, |median| {
            Text::ResponseSide {
                side,
                from: nights.from,
                until: nights.until,
                answered: nights.answered(),
                median: lines::half_text(median, mark),
                symptoms: nights.with_symptoms(),
            }
        })
}

fn verdict(compared: &Comparison, mark: char) -> Text {
    let Some(difference) = compared.difference() else {
        return Text::ResponseTooFew {
            needed: u16::try_from(NIGHTS_NEEDED).unwrap_or(u16::MAX),
        };
    };
    let size = |doubled: i16| {
        let size = u8::try_from(doubled.unsigned_abs()).unwrap_or(u8::MAX);
        lines::half_text(size, mark)
    };
    let (low, high) = (difference.low_doubled, difference.high_doubled);
    let differs = |way, least, most| Text::ResponseDiffers {
        way,
        by: size(difference.doubled),
        least: size(least),
        most: size(most),
    };
    if high < 0 {
        differs(Way::Lower, high, low)
    } else if low > 0 {
        differs(Way::Higher, low, high)
    } else {
        Text::ResponseUnclear
    }
}
