//! Words that nothing explains are never answered with the same words twice in a row, whatever is open, and by night
//! they are told where help is (PROTOCOL §7).

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::{Dialogue, State};
use stillnight::conversation::{advance, react};
use stillnight::patient::fact::Fact;
use stillnight::patient::profile::Language;
use stillnight::text::post::Post;
use stillnight::text::render::render;

use crate::beginning::{Beginning, told};

const ZONE: &str = "Europe/Berlin";

/// What is open in the chat.
fn lives(language: Language, now: DateTime<Utc>) -> Vec<(String, State)> {
    let beginning = Beginning {
        language,
        ..Beginning::in_zone(ZONE).on_tablets("2026-09-01")
    };
    let evening = Evening::of(&beginning.zone, now);
    let asked: [(&str, Vec<Fact>); 4] = [
        ("nothing", vec![]),
        ("the meal", vec![Fact::MealAsked { evening }]),
        ("the dose", vec![Fact::DoseReminded { evening }]),
        ("the check-in", vec![Fact::CheckInAsked { evening }]),
    ];
    let dialogues = [
        Dialogue::Idle,
        Dialogue::Stock,
        Dialogue::TestDate,
        Dialogue::PauseDates,
    ];
    let mut lives = Vec::new();
    for (name, facts) in asked {
        let mut patient = stillnight::patient::Patient::from_diary(&told(
            beginning.facts(),
            now - TimeDelta::days(60),
        ));
        for fact in facts {
            let entry = stillnight::patient::fact::Entry {
                seq: patient.facts,
                at: now - TimeDelta::minutes(10),
                fact,
            };
            patient = patient.apply(&entry);
        }
        for dialogue in dialogues.clone() {
            let what = format!("{} {name} {dialogue:?}", language.code());
            let state = State {
                patient: patient.clone(),
                dialogue,
                ..State::default()
            };
            lives.push((what, state));
        }
    }
    lives
}

fn said(posts: &[Post], language: Language, now: DateTime<Utc>) -> String {
    let texts = posts.iter().map(|post| render(post, language, now).text);
    texts.collect::<Vec<_>>().join("\n")
}

/// What is said to three such messages, ten seconds apart.
fn answers(mut state: State, language: Language, mut now: DateTime<Utc>) -> Vec<String> {
    let mut answers = Vec::new();
    for _ in 0..3 {
        let event = Event::Said {
            text: "grmbl xyzzy plugh".to_owned(),
            language,
        };
        let reaction = react(&state, &[], &event, now);
        answers.push(said(&reaction.posts, language, now));
        state = advance(&state, &reaction, now).0;
        now += TimeDelta::seconds(10);
    }
    answers
}

#[test]
fn nothing_is_answered_with_the_same_words_twice_in_a_row() {
    let now = "2026-11-25T18:00:00Z".parse().unwrap();
    for language in Language::ALL {
        for (what, state) in lives(language, now) {
            let answers = answers(state, language, now);
            for pair in answers.windows(2) {
                assert_ne!(pair[0], pair[1], "{what}");
            }
            assert!(answers.iter().all(|answer| !answer.is_empty()), "{what}");
        }
    }
}

#[test]
fn by_night_they_are_told_where_help_is() {
    for (hour, is_night) in [
        ("2026-11-25T20:59:00Z", false),
        ("2026-11-25T21:00:00Z", true),
        ("2026-11-26T03:59:00Z", true),
        ("2026-11-26T04:00:00Z", false),
    ] {
        let now = hour.parse().unwrap();
        for language in Language::ALL {
            for (what, state) in lives(language, now) {
                if state.dialogue != Dialogue::Idle {
                    continue;
                }
                for answer in answers(state, language, now) {
                    let names = answer.contains("/tonight") && answer.contains("116 123");
                    assert_eq!(names, is_night, "{hour} {what}: {answer}");
                }
            }
        }
    }
}
