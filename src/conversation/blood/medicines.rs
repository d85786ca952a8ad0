//! Owns the list of medicines of §7: ticked with a tap or typed by name. What follows from one is the rules' to say.

use crate::conversation::blood::augmentation;
use crate::conversation::reading;
use crate::conversation::turn::Turn;
use crate::hearing::hearsay::{self, Sifted, Subject};
use crate::patient::fact::Fact;
use crate::phrases::step;
use crate::protocol::medicine::Medicine;
use crate::protocol::medicine::names::named_in;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{Press, Setting};

/// /medicines, /medicines pramipexole and levothyroxine.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    if arguments.is_empty() {
        return show(turn);
    }
    let told = match hearsay::sift(arguments, Subject::Medicines) {
        Sifted::All => arguments.to_owned(),
        Sifted::Some(rest, _) => rest,
        Sifted::Nothing(doubt) => return reading::doubted(turn, doubt),
    };
    let named = named_in(&told);
    if named.is_empty() {
        let what = fragment(arguments);
        return list(
            turn,
            vec![Text::MedicineUnknown { what }, Text::AskMedicines],
        );
    }
    let mut augments = false;
    for medicine in &named {
        if !turn.patient.medicines.contains_key(medicine) {
            augments |= medicine.can_augment();
            turn.note(Fact::MedicineAdded {
                medicine: *medicine,
            });
        }
    }
    let worsening = worsening(&named);
    let mut texts = vec![Text::MedicinesNoted { medicines: named }];
    texts.extend(worsening);
    list(turn, texts);
    if augments {
        augmentation::added(turn);
    }
}

/// A tap on a line of the list puts it on, or takes it off.
pub(crate) fn pressed(turn: &mut Turn, medicine: Medicine, taken: bool) {
    if turn.patient.medicines.contains_key(&medicine) == taken {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(if taken {
        Fact::MedicineAdded { medicine }
    } else {
        Fact::MedicineRemoved { medicine }
    });
    show(turn);
    if taken && medicine.can_augment() {
        augmentation::added(turn);
    }
}

/// The list, with what §7 says of what is on it.
pub(crate) fn show(turn: &mut Turn) {
    let taken: Vec<_> = turn.patient.medicines.keys().copied().collect();
    let apart: Vec<_> = taken
        .iter()
        .copied()
        .filter(|medicine| medicine.spacing().is_some())
        .collect();
    let apart = (!apart.is_empty()).then_some(Text::NoteC8 {
        lines: step::spaced_lines(&apart),
    });
    let mut texts: Vec<_> = apart.into_iter().chain(worsening(&taken)).collect();
    // Where much is to be said of the list, the question stays on its buttons.
    if texts.len() < 2 {
        texts.insert(0, Text::AskMedicines);
    }
    list(turn, texts);
}

/// §7: what of these can worsen restless legs, for a talk with the prescriber.
fn worsening(of: &[Medicine]) -> Option<Text> {
    let medicines: Vec<_> = of
        .iter()
        .copied()
        .filter(|medicine| medicine.can_worsen())
        .collect();
    (!medicines.is_empty()).then_some(Text::AfterIronYours { medicines })
}

/// E1d: whether anything else is taken in the evening, or for sleep, allergy or nausea.
pub(crate) fn question_of_others() -> Post {
    let button = |label, any| Button::new(label, Press::OtherMedicines(any));
    let row = vec![
        button(Text::ButtonOthersYes, true),
        button(Text::ButtonOthersNo, false),
    ];
    Post::reply(Slot::Cautions, [Text::AskOtherMedicines]).with_buttons([row])
}

/// The answer to it; what they are is told on the list.
pub(crate) fn others_told(turn: &mut Turn, any: bool) {
    if turn.patient.other_medicines == Some(any) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::OtherMedicinesTold { any });
    let text = if any {
        Text::OthersYes
    } else {
        Text::OthersNone
    };
    turn.reply(Post::reply(Slot::Cautions, [text]));
    if any {
        turn.post(listed(turn, vec![Text::AskMedicines]));
    }
}

fn list(turn: &mut Turn, texts: Vec<Text>) {
    turn.reply(listed(turn, texts));
}

fn listed(turn: &Turn, texts: Vec<Text>) -> Post {
    let line = |medicine: Medicine| {
        let ticked = turn.patient.medicines.contains_key(&medicine);
        vec![Button::new(
            Text::ButtonMedicine { medicine, ticked },
            Press::Medicine(medicine, !ticked),
        )]
    };
    let mut rows: Vec<_> = Medicine::ALL.into_iter().map(line).collect();
    rows.push(vec![Button::new(
        Text::ButtonDone,
        Press::Settings(Setting::Close),
    )]);
    Post::reply(Slot::Settings, texts).with_buttons(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::event::Event;
    use crate::conversation::react;
    use crate::conversation::state::State;
    use crate::patient::Patient;
    use crate::patient::fact::Entry;
    use crate::patient::profile::{DISCLAIMER_VERSION, Language};
    use crate::text::render::render;

    #[test]
    fn the_longest_list_still_fits_a_message() {
        for language in Language::ALL {
            let now = "2026-11-24T20:00:00Z".parse().unwrap();
            let version = DISCLAIMER_VERSION;
            let facts = [Fact::Met { language }, Fact::ConsentGiven { version }]
                .into_iter()
                .chain(Medicine::ALL.map(|medicine| Fact::MedicineAdded { medicine }));
            let diary: Vec<_> = (0..)
                .zip(facts)
                .map(|(seq, fact)| Entry { seq, at: now, fact })
                .collect();
            let state = State {
                patient: Patient::from_diary(&diary),
                ..State::default()
            };
            let press = Some(Press::Settings(Setting::Medicines));
            let reaction = react(&state, &[], &Event::Pressed { press }, now);
            let said = render(&reaction.posts[0], language, now).text;
            assert!(said.contains("(C8)"), "{said}");
            assert!(said.chars().count() <= 900, "{}", said.chars().count());
        }
    }
}
