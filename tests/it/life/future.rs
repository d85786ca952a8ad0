//! The law about the plan: what the look ahead shows is what comes when nothing else happens. The days are lived on a
//! copy by somebody who only answers, and what was posted is held against what was shown.

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::agenda::{What, next_wake};
use stillnight::conversation::ahead::ahead;
use stillnight::conversation::event::{Event, State};
use stillnight::conversation::{advance, react};
use stillnight::text::post::Slot;
use stillnight::text::press::{CheckInPress, DosePress, Press};

use super::laws::Broken;
use super::prompts::says_take;
use super::words::tap;

const fn slot(what: &What) -> Slot {
    match what {
        What::MealQuestion { evening } => Slot::Meal(*evening),
        What::Dose { evening, .. } => Slot::Dose(*evening),
        What::CheckIn { evening } => Slot::CheckIn(*evening),
        What::Booking { retest_on } => Slot::Booking(*retest_on),
        What::FastingNote { test_on } | What::Results { test_on } => Slot::Test(*test_on),
        What::ResponseCheck { infusion_on, .. } => Slot::Response(*infusion_on),
        What::AfterInfusion { infusion_on } => Slot::Infusion(*infusion_on),
        What::StockLow => Slot::Stock,
        What::Companion { companion, evening } => Slot::Companion(*companion, *evening),
        What::CheckInOffer { .. } => Slot::CheckInRhythm,
        What::Augmentation => Slot::Augmentation,
    }
}

/// Whether the coming days bring what is foreseen, at its minute.
pub fn comes_as_foreseen(state: &State, start: DateTime<Utc>, days: i64) -> Result<(), Broken> {
    let until = start + TimeDelta::days(days);
    let foreseen: Vec<_> = ahead(&state.patient, start, until)
        .iter()
        .map(|due| (due.at, slot(&due.what)))
        .collect();
    let (mut state, mut now, mut lived) = (state.clone(), start, Vec::new());
    while let Some(wake) = next_wake(&state.patient, now).filter(|wake| *wake < until) {
        now = now.max(wake);
        let reaction = react(&state, &[], &Event::Woke, now);
        state = advance(&state, &reaction, now).0;
        for post in &reaction.posts {
            lived.push((now, post.slot));
        }
        for post in &reaction.posts {
            let press = match post.slot {
                Slot::Dose(evening) if says_take(post).is_some() => {
                    Press::Dose(evening, DosePress::Taken)
                }
                Slot::Dose(evening) => Press::Dose(evening, DosePress::Skip),
                Slot::CheckIn(evening) => Press::CheckIn(evening, CheckInPress::Discomfort(0)),
                _ => continue,
            };
            state = advance(&state, &react(&state, &[], &tap(press), now), now).0;
        }
        if lived.len() > foreseen.len() + 100 {
            break;
        }
    }
    if foreseen == lived {
        return Ok(());
    }
    let differs = foreseen
        .iter()
        .zip(&lived)
        .find(|(foreseen, lived)| foreseen != lived);
    Err(format!(
        "the plan differs from what comes: {differs:?}, {} foreseen, {} came",
        foreseen.len(),
        lived.len()
    ))
}
