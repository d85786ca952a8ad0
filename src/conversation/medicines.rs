//! Owns the list of medicines of §7: ticked with a tap or typed by name. What follows from one is the rules' to say.

use crate::patient::fact::Fact;
use crate::protocol::medicine::Medicine;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{Press, Setting};

use super::hearsay::{self, Sifted, Subject};
use super::labs;
use super::talk::Talk;
use super::typed::{self, fragment};

/// /medicines, /medicines pramipexole and levothyroxine.
pub(super) fn commanded(talk: &mut Talk, arguments: &str) {
    if arguments.is_empty() {
        return show(talk);
    }
    let told = match hearsay::sift(arguments, Subject::Medicines) {
        Sifted::All => arguments.to_owned(),
        Sifted::Some(rest, _) => rest,
        Sifted::Nothing(doubt) => return typed::doubted(talk, doubt),
    };
    let named = Medicine::named_in(&told);
    if named.is_empty() {
        let what = fragment(arguments);
        return list(
            talk,
            vec![Text::MedicineUnknown { what }, Text::AskMedicines],
        );
    }
    for medicine in &named {
        if !talk.patient.medicines.contains_key(medicine) {
            talk.note(Fact::MedicineAdded {
                medicine: *medicine,
            });
        }
    }
    let worsening = worsening(&named);
    let mut texts = vec![Text::MedicinesNoted { medicines: named }];
    texts.extend(worsening);
    list(talk, texts);
}

/// A tap on a line of the list puts it on, or takes it off.
pub(super) fn pressed(talk: &mut Talk, medicine: Medicine, taken: bool) {
    if talk.patient.medicines.contains_key(&medicine) == taken {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(if taken {
        Fact::MedicineAdded { medicine }
    } else {
        Fact::MedicineRemoved { medicine }
    });
    show(talk);
}

/// The list, with what §7 says of what is on it.
pub(super) fn show(talk: &mut Talk) {
    let taken: Vec<_> = talk.patient.medicines.keys().copied().collect();
    let apart: Vec<_> = taken
        .iter()
        .copied()
        .filter(|medicine| medicine.spacing().is_some())
        .collect();
    let apart = (!apart.is_empty()).then_some(Text::NoteC8 {
        lines: labs::spaced_lines(&apart),
    });
    let mut texts: Vec<_> = apart.into_iter().chain(worsening(&taken)).collect();
    // Where much is to be said of the list, the question stays on its buttons.
    if texts.len() < 2 {
        texts.insert(0, Text::AskMedicines);
    }
    list(talk, texts);
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

fn list(talk: &mut Talk, texts: Vec<Text>) {
    let line = |medicine: Medicine| {
        let ticked = talk.patient.medicines.contains_key(&medicine);
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
    talk.reply(Post::reply(Slot::Settings, texts).with_buttons(rows));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::event::{Event, State};
    use crate::conversation::react;
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
