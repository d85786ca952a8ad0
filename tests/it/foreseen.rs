//! Foreseen is lived: what the look ahead shows at any moment is what comes, at its minute, as long as the patient
//! tells nothing new. The days are lived on a copy with the real core, once by somebody who answers what is asked and
//! once by somebody who says nothing at all; what was posted is held against what was shown.

use chrono::{DateTime, TimeDelta, Utc};

use stillnight::agenda::ahead::{Answers, ahead};
use stillnight::agenda::{What, next_wake};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::text::post::{Keyboard, Post, Slot};
use stillnight::text::press::{CheckInPress, DosePress, Press};

/// The slot of the chat that a prompt is posted in.
const fn slot(what: &What) -> Slot {
    match what {
        What::MealQuestion { evening } => Slot::Meal(*evening),
        What::Dose { evening, .. } => Slot::Dose(*evening),
        What::CheckIn { evening } => Slot::CheckIn(*evening),
        What::Booking { retest_on } => Slot::Booking(*retest_on),
        What::FastingNote { test_on } | What::Results { test_on } => Slot::Test(*test_on),
        What::ResponseCheck { infusion_on, .. } => Slot::Response(*infusion_on),
        What::InfusionEve { .. } | What::InfusionDay { .. } => Slot::InfusionEntry,
        What::AfterInfusion { infusion_on } => Slot::Infusion(*infusion_on),
        What::StockLow => Slot::Stock,
        What::Companion { companion, evening } => Slot::Companion(*companion, *evening),
        What::CheckInOffer { .. } => Slot::CheckInRhythm,
        What::Wait { .. } => Slot::Wait,
        What::Augmentation => Slot::Augmentation,
        What::AugmentationCheck => Slot::Augmenting,
        What::Background => Slot::Cautions,
        What::Untested { .. } => Slot::Untested,
        What::Relapse => Slot::Relapse,
        What::Fold { evening } => Slot::CheckIn(*evening),
    }
}

/// A reminder to take iron can be put off; a word that it is too soon, or too late, cannot.
fn says_take(post: &Post) -> bool {
    let rows = match &post.keyboard {
        Keyboard::Buttons(rows) => rows.as_slice(),
        Keyboard::Bare | Keyboard::SharePlace | Keyboard::RemoveSharePlace => &[],
    };
    let mut presses = rows.iter().flatten().map(|button| &button.press);
    presses.any(|press| matches!(press, Press::Dose(_, DosePress::Snooze(_))))
}

/// What somebody taps who answers at once.
fn answer(post: &Post) -> Option<Press> {
    if post.tidies_up() {
        return None;
    }
    match post.slot {
        Slot::Dose(evening) if says_take(post) => Some(Press::Dose(evening, DosePress::Taken)),
        Slot::Dose(evening) => Some(Press::Dose(evening, DosePress::Skip)),
        Slot::CheckIn(evening) => Some(Press::CheckIn(evening, CheckInPress::Discomfort(0))),
        _ => None,
    }
}

/// Lives the days with the core: when each prompt was posted, and where.
fn lived(
    state: &State,
    start: DateTime<Utc>,
    until: DateTime<Utc>,
    answers: Answers,
) -> Vec<(DateTime<Utc>, Slot)> {
    let (mut state, mut now, mut came) = (state.clone(), start, Vec::new());
    while let Some(wake) = next_wake(&state.patient, now).filter(|wake| *wake < until) {
        now = now.max(wake);
        let noted = state.patient.facts;
        let reaction = react(&state, &[], &Event::Woke, now);
        state = advance(&state, &reaction, now).0;
        for post in &reaction.posts {
            // What has lost its sense is told, and was never foreseen.
            if post.due.is_some() {
                came.push((now, post.slot));
            }
        }
        if answers == Answers::AtOnce {
            for press in reaction.posts.iter().filter_map(answer) {
                let tap = Event::Pressed { press: Some(press) };
                state = advance(&state, &react(&state, &[], &tap, now), now).0;
            }
            // E14: whatever was asked, they react to it.
            if state.patient.unheard.evenings > 0 {
                let tap = Event::Pressed { press: None };
                state = advance(&state, &react(&state, &[], &tap, now), now).0;
            }
        }
        if state.patient.facts == noted {
            break;
        }
    }
    came
}

/// Whether the coming days bring what is foreseen, whoever lives them.
pub fn comes_as_foreseen(state: &State, start: DateTime<Utc>, days: i64) -> Result<(), String> {
    let until = start + TimeDelta::days(days);
    for answers in [Answers::AtOnce, Answers::Never] {
        let foreseen: Vec<_> = ahead(&state.patient, start, until, answers)
            .iter()
            .map(|due| (due.at.max(start), slot(&due.what)))
            .collect();
        let came = lived(state, start, until, answers);
        if foreseen != came {
            let pairs = foreseen.iter().zip(&came);
            let agree = pairs.take_while(|(one, other)| one == other).count();
            return Err(format!(
                "answering {answers:?}, foreseen from {start} on are {} prompts and {} came, after {agree}: {:?} and {:?}",
                foreseen.len(),
                came.len(),
                foreseen.get(agree),
                came.get(agree)
            ));
        }
    }
    Ok(())
}
