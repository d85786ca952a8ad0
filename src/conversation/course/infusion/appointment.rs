//! Owns the talk about an infusion that is to come (I, I1): the day is noted, the evening before says what happens, and the
//! evening of it asks whether it took place. It must not note an infusion.

use chrono::NaiveDate;

use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::patient::infusion::InfusionDraft;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

/// Notes the day, in the place of another that was told before.
pub(crate) fn booked(turn: &mut Turn, on: NaiveDate, first: &[Text]) {
    if turn.patient.excluded() {
        let texts: Vec<_> = first
            .iter()
            .cloned()
            .chain([Text::InfusionExcluded])
            .collect();
        return turn.reply(Post::reply(Slot::InfusionEntry, texts));
    }
    if turn.patient.appointment.is_some_and(|known| known.on == on) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::InfusionBooked { on });
    let told = [
        Text::InfusionBooked { on },
        Text::InfusionBefore,
        Text::Disclaimer,
    ];
    let texts: Vec<_> = first.iter().cloned().chain(told).collect();
    let off = Button::new(Text::ButtonInfusionOff, Press::InfusionOff(on));
    turn.reply(Post::reply(Slot::InfusionEntry, texts).with_buttons([vec![off]]));
}

/// Words that nobody asked for tell of one: a yes comes before it is noted.
pub(crate) fn asked(turn: &mut Turn, on: NaiveDate) {
    let press = Press::Infusion(InfusionDraft {
        on: Some(on),
        ..InfusionDraft::default()
    });
    turn.dialogue = Dialogue::Confirming {
        press: press.encode(),
    };
    let yes = Button::new(Text::ButtonYesRight, press);
    let no = Button::new(Text::ButtonNotMeant, Press::NotMeant);
    let texts = [Text::HeardRight, Text::HeardInfusionAhead { date: on }];
    turn.reply(Post::reply(Slot::Aside, texts).with_buttons([vec![yes, no]]));
}

/// The evening before.
pub(crate) fn eve(on: NaiveDate) -> Post {
    let off = Button::new(Text::ButtonInfusionOff, Press::InfusionOff(on));
    let texts = [Text::InfusionEve { on }, Text::InfusionBefore];
    Post::reply(Slot::InfusionEntry, texts).with_buttons([vec![off]])
}

/// The evening of the day: only a yes leads to an infusion in the record.
pub(crate) fn day(on: NaiveDate) -> Post {
    let draft = InfusionDraft {
        on: Some(on),
        ..InfusionDraft::default()
    };
    let yes = Button::new(Text::ButtonInfusionTookPlace, Press::Infusion(draft));
    let off = Button::new(Text::ButtonInfusionNotYet, Press::InfusionOff(on));
    Post::reply(Slot::InfusionEntry, [Text::InfusionDay { on }])
        .with_buttons([vec![yes], vec![off]])
}

/// It is off, or moved to a day that is not told yet.
pub(crate) fn off_pressed(turn: &mut Turn, on: NaiveDate) {
    if turn.patient.appointment.is_none_or(|known| known.on != on) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::InfusionOff { on });
    turn.reply(Post::reply(Slot::InfusionEntry, [Text::InfusionIsOff]));
}

/// What is booked is off, told in words; `false` where nothing is.
pub(crate) fn off_said(turn: &mut Turn) -> bool {
    let known = turn.patient.appointment;
    if let Some(known) = known {
        off_pressed(turn, known.on);
    }
    known.is_some()
}
