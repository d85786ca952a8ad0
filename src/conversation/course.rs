//! Owns what is said when an hour of the course strikes: the checks after an infusion, the stock, companions,
//! the offer to ask less often, the watch for augmentation. It must not decide when that is.

use chrono::NaiveDate;

use crate::agenda::What;
use crate::almanac::local_time::Evening;
use crate::patient::augmentation;
use crate::patient::check_in::CheckInRhythm;
use crate::patient::companion::Companion;
use crate::patient::infusion::{Infusion, Response};
use crate::patient::response::Comparison;
use crate::text::Text;
use crate::text::catalogue::Voice;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::talk::Talk;
use super::{check_in, infusion, response, stock};

/// Whether it can still be said once what fell due before it has been noted.
pub(super) fn has_sense(talk: &Talk, what: &What) -> bool {
    if *what != What::Augmentation {
        return true;
    }
    talk.tonight()
        .is_some_and(|tonight| augmentation::sign(&talk.patient, tonight).is_some())
}

/// What is said of it; `None` where it is not of the course.
pub(super) fn prompt(talk: &Talk, what: &What) -> Option<Post> {
    match what {
        What::ResponseCheck { infusion_on, week } => {
            Some(response_check(talk, *infusion_on, *week))
        }
        What::AfterInfusion { infusion_on } => after_infusion(talk, *infusion_on),
        What::StockLow => stock_low(talk),
        What::Companion { companion, evening } => Some(accompany(*companion, *evening)),
        What::CheckInOffer { .. } => Some(offer(talk)),
        What::Augmentation => augmented(talk),
        What::MealQuestion { .. }
        | What::Dose { .. }
        | What::CheckIn { .. }
        | What::Booking { .. }
        | What::FastingNote { .. }
        | What::Results { .. } => None,
    }
}

/// R2, R3: the nights beside each other, as far as they can be, and the question that only the patient answers.
fn response_check(talk: &Talk, infusion_on: NaiveDate, week: u8) -> Post {
    let mut texts = vec![Text::ResponseCheck {
        weeks: week,
        on: infusion_on,
    }];
    if let Some(tonight) = talk.tonight() {
        let compared = Comparison::of(&talk.patient, infusion_on, tonight);
        let mark = Voice::of(talk.patient.language).decimal_mark();
        texts.push(Text::Lines {
            lines: response::nights(&compared, mark),
        });
    }
    texts.extend([Text::ResponseCheckQuestion, Text::Disclaimer]);
    let button = |response| {
        Button::new(
            Text::ButtonResponse { response },
            Press::Response(infusion_on, response),
        )
    };
    Post::reply(Slot::Response(infusion_on), texts)
        .with_buttons([Response::ALL.map(button).to_vec()])
}

fn after_infusion(talk: &Talk, infusion_on: NaiveDate) -> Option<Post> {
    let told = |infusion: &&Infusion| infusion.on == infusion_on;
    let phosphate = infusion::phosphate(talk.patient.last_infusion().filter(told)?);
    let texts = [
        Text::AfterInfusion { on: infusion_on },
        phosphate,
        Text::Disclaimer,
    ];
    Some(Post::reply(Slot::Infusion(infusion_on), texts))
}

fn stock_low(talk: &Talk) -> Option<Post> {
    let text = match stock::days_left(talk)? {
        0 => Text::StockEmpty,
        days => Text::StockLow { days },
    };
    let off = Button::new(Text::ButtonStockOff, Press::StockOff);
    Some(Post::reply(Slot::Stock, [text]).with_buttons([vec![off]]))
}

fn accompany(companion: Companion, evening: Evening) -> Post {
    let taken = Button::new(Text::ButtonTaken, Press::CompanionTaken(companion, evening));
    Post::reply(
        Slot::Companion(companion, evening),
        [Text::CompanionReminder { companion }],
    )
    .with_buttons([vec![taken]])
}

/// N: less often, not at all, or as before.
fn offer(talk: &Talk) -> Post {
    let nightly = talk.patient.preferences.check_in_rhythm == CheckInRhythm::Nightly;
    let rhythms: &[CheckInRhythm] = if nightly {
        &CheckInRhythm::ALL
    } else {
        &[CheckInRhythm::Weekly, CheckInRhythm::Off]
    };
    Post::reply(Slot::CheckInRhythm, [Text::CheckInOffer])
        .with_buttons(check_in::rhythm_buttons(rhythms))
}

fn augmented(talk: &Talk) -> Option<Post> {
    let sign = augmentation::sign(&talk.patient, talk.tonight()?)?;
    let texts = [Text::Augmentation { sign }, Text::Disclaimer];
    Some(Post::reply(Slot::Augmentation, texts))
}
