//! Owns what is said on its own hour after an infusion: the note of the first days, and the check of how it worked (R2, R3).

use chrono::NaiveDate;

use crate::conversation::course::infusion;
use crate::conversation::turn::Turn;
use crate::patient::infusion::{Infusion, Response};
use crate::patient::response::Comparison;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;
use crate::text::voice::Voice;

/// R2, R3: the nights beside each other, as far as they can be, and the question that only the patient answers.
pub(crate) fn response_check(turn: &Turn, infusion_on: NaiveDate, week: u8) -> Post {
    let mut texts = vec![Text::ResponseCheck {
        weeks: week,
        on: infusion_on,
    }];
    if let Some(tonight) = turn.tonight() {
        let compared = Comparison::of(&turn.patient, infusion_on, tonight);
        let mark = Voice::of(turn.patient.language).decimal_mark();
        texts.push(Text::Lines {
            lines: crate::phrases::response::nights(&compared, mark),
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

pub(crate) fn after_infusion(turn: &Turn, infusion_on: NaiveDate) -> Option<Post> {
    let told = |infusion: &&Infusion| infusion.on == infusion_on;
    let phosphate = infusion::phosphate(turn.patient.last_infusion().filter(told)?);
    let texts = [
        Text::AfterInfusion { on: infusion_on },
        phosphate,
        Text::Disclaimer,
    ];
    Some(Post::reply(Slot::Infusion(infusion_on), texts))
}
