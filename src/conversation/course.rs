//! Owns what is said when an hour of the course strikes: the checks after an infusion, the stock, companions,
//! the offer to ask less often, the watch for augmentation. It must not decide when that is.

use chrono::NaiveDate;

use crate::agenda::What;
use crate::almanac::local_time::Evening;
use crate::patient::augmentation;
use crate::patient::check_in::CheckInRhythm;
use crate::patient::companion::Companion;
use crate::patient::fact::Fact;
use crate::patient::infusion::{Infusion, Response};
use crate::patient::response::Comparison;
use crate::text::Text;
use crate::text::catalogue::Voice;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::talk::Talk;
use super::{check_in, infusion, response, stock};

/// Notes that it is said, and says it; `None` where that has no sense any more.
pub(super) fn prompt(talk: &mut Talk, what: &What) -> Option<Post> {
    match what {
        What::ResponseCheck { infusion_on, week } => {
            Some(response_check(talk, *infusion_on, *week))
        }
        What::AfterInfusion { infusion_on } => after_infusion(talk, *infusion_on),
        What::StockLow => stock_low(talk),
        What::Companion { companion, evening } => Some(accompany(talk, *companion, *evening)),
        What::CheckInOffer { evening } => Some(offer(talk, *evening)),
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
fn response_check(talk: &mut Talk, infusion_on: NaiveDate, week: u8) -> Post {
    talk.note(Fact::ResponseAsked { infusion_on, week });
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

fn after_infusion(talk: &mut Talk, infusion_on: NaiveDate) -> Option<Post> {
    talk.note(Fact::AfterInfusionNoteSent { infusion_on });
    let told = |infusion: &&Infusion| infusion.on == infusion_on;
    let phosphate = infusion::phosphate(talk.patient.last_infusion().filter(told)?);
    let texts = [
        Text::AfterInfusion { on: infusion_on },
        phosphate,
        Text::Disclaimer,
    ];
    Some(Post::reply(Slot::Infusion(infusion_on), texts))
}

fn stock_low(talk: &mut Talk) -> Option<Post> {
    let on = talk.today();
    talk.note(Fact::StockWarned { on });
    let text = match stock::days_left(talk)? {
        0 => Text::StockEmpty,
        days => Text::StockLow { days },
    };
    let off = Button::new(Text::ButtonStockOff, Press::StockOff);
    Some(Post::reply(Slot::Stock, [text]).with_buttons([vec![off]]))
}

fn accompany(talk: &mut Talk, companion: Companion, evening: Evening) -> Post {
    talk.note(Fact::CompanionReminded { companion, evening });
    let taken = Button::new(Text::ButtonTaken, Press::CompanionTaken(companion, evening));
    Post::reply(
        Slot::Companion(companion, evening),
        [Text::CompanionReminder { companion }],
    )
    .with_buttons([vec![taken]])
}

/// N: less often, not at all, or as before.
fn offer(talk: &mut Talk, evening: Evening) -> Post {
    talk.note(Fact::RhythmOffered { evening });
    let nightly = talk.patient.preferences.check_in_rhythm == CheckInRhythm::Nightly;
    let rhythms: &[CheckInRhythm] = if nightly {
        &CheckInRhythm::ALL
    } else {
        &[CheckInRhythm::Weekly, CheckInRhythm::Off]
    };
    Post::reply(Slot::CheckInRhythm, [Text::CheckInOffer])
        .with_buttons(check_in::rhythm_buttons(rhythms))
}

fn augmented(talk: &mut Talk) -> Option<Post> {
    let sign = augmentation::sign(&talk.patient, talk.tonight()?)?;
    let on = talk.today();
    talk.note(Fact::AugmentationTold { on });
    let texts = [Text::Augmentation { sign }, Text::Disclaimer];
    Some(Post::reply(Slot::Augmentation, texts))
}
