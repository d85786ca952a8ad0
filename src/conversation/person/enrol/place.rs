//! Owns where a patient is: a place that was shared or typed, and its zone once they say that its clock is right.

use crate::calendar::local_time::Zone;
use crate::calendar::places::{self, Found};
use crate::conversation::person::enrol::ask::{self, ask};
use crate::conversation::person::enrol::next::set;
use crate::conversation::person::enrol::order::open_question;
use crate::conversation::state::Dialogue;
use crate::conversation::state::question::Question;
use crate::conversation::turn::Turn;
use crate::hearing::reply::yes_or_no;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Keyboard, Post, Slot};

/// A place from the phone; its coordinates never came this far.
pub(crate) fn shared_place(turn: &mut Turn, zone: Option<&Zone>) {
    if turn.patient.consent.is_none() {
        return ask(turn, Question::Consent, &[Text::ConsentFirst]);
    }
    let waited_for = open_question(turn) == Some(Question::Place)
        || matches!(
            turn.dialogue.held(),
            Dialogue::Changing(Question::Place) | Dialogue::ConfirmingZone { .. }
        );
    match zone {
        _ if !waited_for => turn.aside([Text::PlaceNotAsked]),
        None => ask(turn, Question::Place, &[Text::PlaceNowhere]),
        Some(zone) => {
            remove_share_button(
                turn,
                Text::PlaceDropped {
                    zone: zone.spoken(),
                },
            );
            confirm_zone(turn, zone);
        }
    }
}

pub(crate) fn place_typed(turn: &mut Turn, text: &str) {
    match places::find(text) {
        Found::Nothing => ask(
            turn,
            Question::Place,
            &[Text::PlaceUnknown {
                what: fragment(text),
            }],
        ),
        Found::Zones(found) => match found.as_slice() {
            [only] => {
                remove_share_button(
                    turn,
                    Text::PlaceFound {
                        zone: only.zone.spoken(),
                    },
                );
                confirm_zone(turn, &only.zone);
            }
            several => {
                remove_share_button(turn, Text::Noted);
                ask::place_choice(turn, several);
            }
        },
    }
}

pub(crate) fn remove_share_button(turn: &mut Turn, text: Text) {
    turn.post(Post {
        keyboard: Keyboard::RemoveSharePlace,
        ..Post::reply(Slot::Aside, [text])
    });
}

pub(crate) fn confirm_zone(turn: &mut Turn, zone: &Zone) {
    confirm_again(turn, zone, &[]);
}

/// "It is 21:04 for you, right?", after other words.
pub(crate) fn confirm_again(turn: &mut Turn, zone: &Zone, first: &[Text]) {
    turn.dialogue = Dialogue::ConfirmingZone { zone: *zone };
    let fixed = zone.fixed_hours().map(|_| Text::ZoneFixed);
    let first: Vec<_> = first.iter().cloned().chain(fixed).collect();
    ask::zone_right(turn, zone, &first);
}

/// Words while "It is 21:04 for you, right?" is open: yes, no, or another place.
pub(crate) fn zone_typed(turn: &mut Turn, zone: &Zone, text: &str) {
    match yes_or_no(text) {
        Some(true) => zone_is(turn, zone),
        Some(false) => ask(turn, Question::Place, &[]),
        None => place_typed(turn, text),
    }
}

pub(crate) fn zone_is(turn: &mut Turn, zone: &Zone) {
    set(turn, Fact::ZoneConfirmed { zone: *zone });
}
