//! Owns the list of medicines of §7: ticked with a tap or typed by name. What follows from one is the rules' to say.

use crate::conversation::blood::augmentation;
use crate::conversation::reading;
use crate::conversation::turn::Turn;
use crate::hearing::hearsay::{self, Sifted, Subject};
use crate::patient::NAMES_KEPT;
use crate::patient::fact::Fact;
use crate::phrases::step;
use crate::protocol::medicine::Medicine;
use crate::protocol::medicine::told::{self, ToldMedicines};
use crate::text::fit::{fragment, parts};
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{Press, Setting};
use crate::text::{Inline, Text};

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
    note(turn, &told, true);
}

/// Notes the medicines named in an unprompted message. Unlike in a list, words it does not recognise are ignored.
pub(crate) fn said(turn: &mut Turn, text: &str) {
    note(turn, text, false);
}

/// Puts on the list what the words name, with the names that were typed.
fn note(turn: &mut Turn, text: &str, is_list: bool) {
    let told = if is_list {
        told::told(text)
    } else {
        ToldMedicines {
            known: told::named(text),
            unknown: Vec::new(),
        }
    };
    let mut unlisted: Vec<String> = Vec::new();
    if is_list {
        let kept = |name: &String| turn.patient.unlisted.iter().any(|told| told.what == *name);
        let room = NAMES_KEPT.saturating_sub(turn.patient.unlisted.len());
        let names = told.unknown.iter().map(|name| fragment(name));
        unlisted = names.filter(|name| !kept(name)).take(room).collect();
    }
    if told.known.is_empty() && told.unknown.is_empty() {
        return show(turn);
    }
    let mut augments = false;
    let mut named = Vec::new();
    for (medicine, name) in told.known {
        let name = fragment(&name);
        if !turn.patient.medicines.contains_key(&medicine) {
            augments |= medicine.can_augment();
            turn.note(Fact::MedicineAdded { medicine });
        }
        let names = turn.patient.medicine_names.get(&medicine);
        if !names.is_some_and(|names| names.contains(&name)) {
            let name = name.clone();
            turn.note(Fact::MedicineNamed { medicine, name });
        }
        named.push((medicine, name));
    }
    for name in &unlisted {
        turn.note(Fact::UnlistedAdded { name: name.clone() });
    }
    let mut texts = Vec::new();
    if !named.is_empty() {
        let typed = |(_, name): &(Medicine, String)| Text::MedicineTyped { name: name.clone() };
        texts.push(Text::MedicinesNamed {
            names: Inline(named.iter().map(typed).collect()),
        });
    }
    let of: Vec<Medicine> = named.iter().map(|(medicine, _)| *medicine).collect();
    texts.extend(apart(turn, &of));
    texts.extend(worsening(turn, &of));
    if is_list && !told.unknown.is_empty() {
        texts.extend(not_listed(told.unknown.iter().map(String::as_str)));
    }
    list(turn, texts);
    if augments {
        augmentation::added(turn);
    }
}

/// A name that is not on the list: it is kept, and a pharmacist knows.
fn not_listed<'a>(names: impl Iterator<Item = &'a str>) -> Option<Text> {
    let names: Vec<String> = names.map(fragment).collect();
    (!names.is_empty()).then(|| Text::MedicineUnknown {
        what: names.join(", "),
    })
}

/// A tap takes a medicine off that is not on the list.
pub(crate) fn unlisted_off(turn: &mut Turn, seq: u32) {
    if turn.patient.unlisted.iter().all(|told| told.seq != seq) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::UnlistedRemoved { seq });
    show(turn);
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
    let unlisted = turn.patient.unlisted.iter().map(|told| told.what.as_str());
    let mut texts: Vec<_> = apart(turn, &taken)
        .into_iter()
        .chain(worsening(turn, &taken))
        .chain(not_listed(unlisted))
        .collect();
    // Where much is to be said of the list, the question stays on its buttons.
    if texts.len() < 2 {
        texts.insert(0, Text::AskMedicines);
    }
    list(turn, texts);
}

/// C8: how far iron keeps from these.
fn apart(turn: &Turn, of: &[Medicine]) -> Option<Text> {
    let lines = step::spaced_lines(of, &turn.patient.medicine_names);
    (!lines.is_empty()).then_some(Text::NoteC8 { lines })
}

/// §7: what of these can worsen restless legs, for a talk with the prescriber.
fn worsening(turn: &Turn, of: &[Medicine]) -> Option<Text> {
    let names: Vec<_> = of
        .iter()
        .filter(|medicine| medicine.can_worsen())
        .flat_map(|medicine| step::called(*medicine, &turn.patient.medicine_names))
        .collect();
    (!names.is_empty()).then_some(Text::WorsensByName {
        names: Inline(names),
    })
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

/// The list; what does not fit above its buttons stands before it.
fn list(turn: &mut Turn, texts: Vec<Text>) {
    let mut parts = parts(turn.patient.language, texts);
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        turn.aside(part);
    }
    turn.reply(listed(turn, last));
}

fn listed(turn: &Turn, texts: Vec<Text>) -> Post {
    let line = |medicine: Medicine| {
        let ticked = turn.patient.medicines.contains_key(&medicine);
        vec![Button::new(
            Text::ButtonMedicine { medicine, ticked },
            Press::Medicine(medicine, !ticked),
        )]
    };
    let unlisted = turn.patient.unlisted.iter().map(|told| {
        let name = told.what.clone();
        vec![Button::new(
            Text::ButtonUnlisted { name },
            Press::UnlistedOff(told.seq),
        )]
    });
    let mut rows: Vec<_> = Medicine::ALL
        .into_iter()
        .map(line)
        .chain(unlisted)
        .collect();
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
        let name = "a name of a medicine that is as long as it may be";
        for language in Language::ALL {
            let now = "2026-11-24T20:00:00Z".parse().unwrap();
            let version = DISCLAIMER_VERSION;
            let facts = [Fact::Met { language }, Fact::ConsentGiven { version }]
                .into_iter()
                .chain(Medicine::ALL.map(|medicine| Fact::MedicineAdded { medicine }))
                .chain((0..NAMES_KEPT).map(|nth| Fact::UnlistedAdded {
                    name: fragment(&format!("{nth} {name}")),
                }));
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
            let said = reaction.posts.iter();
            let said: Vec<_> = said.map(|post| render(post, language, now).text).collect();
            assert!(said.concat().contains("(C8)"), "{said:?}");
            assert!(
                said.iter().all(|said| said.chars().count() <= 900),
                "{said:?}"
            );
        }
    }
}
