//! Owns what is said about medicines that can augment (W): when one is added, once it has been taken for long, and where
//! the nights look like it. It must not look for the pattern itself.

use chrono::{Months, NaiveDate};

use crate::calendar::wall_clock::{self, Prefer};
use crate::conversation::state::{Augmenting, Dialogue};
use crate::conversation::turn::Turn;
use crate::patient::augmentation;
use crate::patient::fact::Fact;
use crate::patient::watch::{Worsening, Worsenings};
use crate::protocol::analyte::Analyte;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

/// The starts that stand on buttons, in months before today.
const MONTHS_AGO: [u8; 4] = [0, 3, 6, 12];

/// W: the pattern is there. Its words, as long as it still is.
pub(crate) fn augmented(turn: &Turn) -> Option<Post> {
    let sign = augmentation::sign(&turn.patient, turn.tonight()?)?;
    let texts = [Text::Augmentation { sign }, Text::Disclaimer];
    Some(Post::reply(Slot::Augmentation, texts))
}

/// One was added: what to know of it, and since when it is taken.
pub(crate) fn added(turn: &mut Turn) {
    let ferritin = turn.patient.panels.iter().rev();
    let mut ferritin = ferritin.filter(|panel| {
        panel
            .what
            .values()
            .iter()
            .any(|value| value.analyte == Analyte::Ferritin)
    });
    let tested = ferritin.next().map(|panel| panel.what.drawn_on);
    let known = match tested {
        Some(on) => Text::AugmentingTested { on },
        None => Text::AugmentingUntested,
    };
    let post = since_question(vec![Text::AugmentingTold, known]);
    turn.dialogue = Dialogue::Augmenting(Augmenting::Since);
    turn.post(post);
}

fn since_question(first: Vec<Text>) -> Post {
    let button = |months| {
        Button::new(
            Text::ButtonAugmentingSince { months },
            Press::AugmentingSince(months),
        )
    };
    let rows: Vec<Vec<_>> = MONTHS_AGO
        .chunks(2)
        .map(|row| row.iter().map(|months| button(*months)).collect())
        .collect();
    let texts: Vec<_> = first
        .into_iter()
        .chain([Text::AskAugmentingSince])
        .collect();
    Post::reply(Slot::Augmenting, texts).with_buttons(rows)
}

/// Asks the open question once more.
pub(crate) fn ask_again(turn: &mut Turn, question: Augmenting, first: &[Text]) {
    turn.dialogue = Dialogue::Augmenting(question);
    let post = match question {
        Augmenting::Since => since_question(first.to_vec()),
        Augmenting::Dose => dose_question(first.to_vec()),
    };
    turn.reply(post);
}

/// A button, so many months ago.
pub(crate) fn since_pressed(turn: &mut Turn, months: u8) {
    let today = turn.today();
    let on = today.checked_sub_months(Months::new(u32::from(months)));
    since_told(turn, on.unwrap_or(today));
}

pub(crate) fn typed(turn: &mut Turn, question: Augmenting, text: &str) {
    match question {
        Augmenting::Since => since_typed(turn, text),
        Augmenting::Dose => dose_typed(turn, text),
    }
}

fn since_typed(turn: &mut Turn, text: &str) {
    let today = turn.today();
    match wall_clock::parse_date(text, today, Prefer::Past) {
        Some(date) if date > today => {
            ask_again(turn, Augmenting::Since, &[Text::DateAhead { date }]);
        }
        Some(on) => since_told(turn, on),
        None => {
            let what = fragment(text);
            ask_again(turn, Augmenting::Since, &[Text::NotADate { what }]);
        }
    }
}

fn since_told(turn: &mut Turn, on: NaiveDate) {
    if augmentation::watched_since(&turn.patient).is_none() {
        return turn.notice(Text::ButtonStale);
    }
    if turn.patient.watch.begun != Some(on) {
        turn.note(Fact::AugmentingSince { on });
    }
    ask_again(turn, Augmenting::Dose, &[Text::AugmentingSinceNoted { on }]);
}

fn dose_question(first: Vec<Text>) -> Post {
    let skip = Button::new(Text::ButtonNoDose, Press::AugmentingNoDose);
    let texts: Vec<_> = first.into_iter().chain([Text::AskAugmentingDose]).collect();
    Post::reply(Slot::Augmenting, texts).with_buttons([vec![skip]])
}

fn dose_typed(turn: &mut Turn, text: &str) {
    if !text.chars().any(|letter| letter.is_ascii_digit()) {
        let what = fragment(text);
        return ask_again(turn, Augmenting::Dose, &[Text::NotADose { what }]);
    }
    let dose = fragment(text);
    turn.note(Fact::AugmentingDose { dose: dose.clone() });
    go_on(turn, vec![Text::AugmentingDoseNoted { dose }]);
}

/// The dose stays untold.
pub(crate) fn no_dose(turn: &mut Turn) {
    if augmentation::watched_since(&turn.patient).is_none() {
        return turn.notice(Text::ButtonStale);
    }
    go_on(turn, Vec::new());
}

/// Who has taken it for long is asked at once what has changed; for everybody else the watch begins.
fn go_on(turn: &mut Turn, mut texts: Vec<Text>) {
    turn.dialogue = Dialogue::Idle;
    let today = turn.today();
    let long = augmentation::long_taken_from(&turn.patient).is_some_and(|from| from <= today);
    if long && turn.patient.watch.asked.is_none() {
        turn.note(Fact::AugmentationAsked { on: today });
        return turn.reply(changes_question(texts, Worsenings::NONE));
    }
    texts.push(Text::AugmentingWatched);
    turn.reply(Post::reply(Slot::Augmenting, texts));
}

/// W: what has changed since the beginning, asked when its hour has come.
pub(crate) fn check() -> Post {
    changes_question(Vec::new(), Worsenings::NONE)
}

/// The ticks travel in the buttons; nothing is noted before the last one is tapped.
fn changes_question(first: Vec<Text>, set: Worsenings) -> Post {
    let line = |change: Worsening| {
        let label = Text::ButtonAugmentationChange {
            change,
            ticked: set.has(change),
        };
        let press = Press::AugmentationDraft(set.toggled(change));
        vec![Button::new(label, press)]
    };
    let label = if set.any() {
        Text::ButtonDone
    } else {
        Text::ButtonCautionsNone
    };
    let done = vec![Button::new(label, Press::AugmentationChanges(set))];
    let rows = Worsening::ALL.into_iter().map(line).chain([done]);
    let texts: Vec<_> = first
        .into_iter()
        .chain([Text::AskAugmentationChanges])
        .collect();
    Post::reply(Slot::Augmenting, texts).with_buttons(rows)
}

pub(crate) fn drafted(turn: &mut Turn, set: Worsenings) {
    turn.reply(changes_question(Vec::new(), set));
}

pub(crate) fn answered(turn: &mut Turn, changes: Worsenings) {
    if augmentation::watched_since(&turn.patient).is_none() {
        return turn.notice(Text::ButtonStale);
    }
    if turn.patient.watch.changes == Some(changes) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::AugmentationAnswered { changes });
    let texts = if changes.any() {
        vec![Text::AugmentationChanged, Text::Disclaimer]
    } else {
        vec![Text::AugmentationUnchanged]
    };
    turn.reply(Post::reply(Slot::Augmenting, texts));
}
