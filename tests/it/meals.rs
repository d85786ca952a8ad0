//! What is said of tonight's iron when a meal is told is what comes, at whatever hour and after whatever reminders.

use chrono::{DateTime, TimeDelta, Utc};

use crate::beginning::{Beginning, told};
use stillnight::agenda::next_wake;
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::patient::Patient;
use stillnight::patient::fact::Fact;
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::post::{Post, Slot};

fn instant(hour: &str) -> DateTime<Utc> {
    format!("2026-11-{hour}:00+01:00").parse().unwrap()
}

/// Somebody in Berlin who takes tablets and goes to bed at eleven, on the 24th at four in the afternoon.
fn before_the_evening(more: &[Fact]) -> State {
    let mut facts = Beginning::in_zone("Europe/Berlin")
        .on_tablets("2026-09-01")
        .facts();
    facts.extend_from_slice(more);
    State {
        patient: Patient::from_diary(&told(facts, instant("24T16:00"))),
        ..State::default()
    }
}

fn happens(state: &mut State, event: &Event, now: DateTime<Utc>) -> Vec<Post> {
    let reaction = react(state, &[], event, now);
    *state = advance(state, &reaction, now).0;
    reaction.posts
}

/// Lets the hours strike that come until then.
fn lives(state: &mut State, now: &mut DateTime<Utc>, until: DateTime<Utc>) -> Vec<Post> {
    let mut posts = Vec::new();
    while let Some(wake) = next_wake(&state.patient, *now).filter(|wake| *wake <= until) {
        *now = wake.max(*now);
        posts.extend(happens(state, &Event::Woke, *now));
    }
    *now = until;
    posts
}

/// What comes about the dose in the rest of the evening, and when; asked only, or reminded of.
fn comes(state: &State, now: DateTime<Utc>, evening: Evening) -> Option<(DateTime<Utc>, bool)> {
    let (mut state, mut now) = (state.clone(), now);
    let ends = evening.ends(&state.patient.zone.unwrap());
    while let Some(wake) = next_wake(&state.patient, now).filter(|wake| *wake < ends) {
        now = wake.max(now);
        let posts = happens(&mut state, &Event::Woke, now);
        if let Some(post) = posts.iter().find(|post| post.slot == Slot::Dose(evening)) {
            let reminds = post.paragraphs.iter().any(|text| {
                matches!(
                    text,
                    Text::DoseReminder { .. }
                        | Text::DoseReminderAssumed { .. }
                        | Text::DoseReminderBedtime { .. }
                )
            });
            return Some((now, reminds));
        }
    }
    None
}

/// Whether what was said holds: at that time, now, only a question, or nothing at all.
fn holds(
    said: &Text,
    came: Option<(DateTime<Utc>, bool)>,
    state: &State,
    now: DateTime<Utc>,
) -> bool {
    let zone = state.patient.zone.unwrap();
    match (said, came) {
        (Text::MealNoted { due, .. }, Some((at, true))) => {
            at > now && zone.local(at).time() == *due
        }
        // At bedtime it may be that a day is not over.
        (Text::MealNotedBedtime { due, .. }, Some((at, _))) => {
            at > now && zone.local(at).time() == *due
        }
        (Text::MealNotedNow { .. } | Text::MealNotedBedtimeNow { .. }, Some((at, true)))
        | (Text::MealNotedAsks { .. }, Some((at, false))) => at == now,
        (Text::MealNotedPastBedtime { .. } | Text::MealNotedReminded { .. }, None) => true,
        _ => false,
    }
}

#[test]
fn what_a_meal_means_for_tonight_is_what_comes() {
    let evening = Evening::on("2026-11-24".parse().unwrap());
    let dose_at = |hour: &str| {
        let at = instant(hour);
        let evening = evening.previous();
        Fact::DoseTaken {
            evening,
            at,
            tablets: 5,
        }
    };
    let mut said = std::collections::BTreeSet::new();
    for (before, more) in [
        ("nothing told", vec![]),
        ("a dose late last night", vec![dose_at("24T02:00")]),
        ("a dose at one last night", vec![dose_at("24T01:00")]),
        ("one repeat at most", vec![Fact::NudgesSet { nudges: 0 }]),
    ] {
        for minutes in (0..16 * 60).step_by(5) {
            for told in ["/meal", "/meal 18:05", "/meal 22:10"] {
                let mut state = before_the_evening(&more);
                let mut now = instant("24T16:00");
                lives(
                    &mut state,
                    &mut now,
                    instant("24T16:00") + TimeDelta::minutes(minutes),
                );
                let event = Event::Said {
                    text: told.to_owned(),
                    language: Language::En,
                };
                let posts = happens(&mut state, &event, now);
                let texts = posts.iter().flat_map(|post| &post.paragraphs);
                let Some(text) = texts.into_iter().find(|text| {
                    !matches!(
                        text,
                        Text::MealAhead { .. }
                            | Text::MealOfTheMorning
                            | Text::MealOfLastEvening { .. }
                    )
                }) else {
                    continue;
                };
                let came = comes(&state, now, evening);
                assert!(
                    holds(text, came, &state, now),
                    "{before}, {told} at {now}: {text:?} is said, and {came:?} comes"
                );
                said.insert(format!("{text:?}").split(' ').next().unwrap().to_owned());
            }
        }
    }
    // Each of the answers is met.
    assert_eq!(said.len(), 7, "{said:?}");
}
