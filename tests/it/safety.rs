//! §7: words of self-harm, in any state: the country's numbers and nothing else, nothing kept.

use chrono::{DateTime, Utc};

use crate::beginning::Beginning;
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::person::safety::helplines::Helplines;
use stillnight::conversation::person::safety::with_numbers_of;
use stillnight::conversation::state::question::Question;
use stillnight::conversation::state::{Dialogue, Reaction, State};
use stillnight::conversation::{advance, react};
use stillnight::patient::fact::Fact;
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::post::{Keyboard, Urgency};
use stillnight::text::press::Press;

const CRIES: [&str; 8] = [
    "I want to die",
    "7, and I want to kill myself",
    "/labs ferritin=88 I want to end my life",
    "/checkin ich will nicht mehr leben",
    "/nonsense quiero morirme",
    "19:40 ich bringe mich um",
    "yes. no quiero vivir",
    "I fainted and I want to kill myself",
];

fn now() -> DateTime<Utc> {
    "2026-11-23T21:35:00Z".parse().unwrap()
}

fn said(text: &str) -> Event {
    Event::Said {
        text: text.to_owned(),
        language: Language::En,
    }
}

/// Somebody in London whose check-in of tonight is open.
fn enrolled() -> State {
    let beginning = Beginning::in_zone("Europe/London");
    let mut facts = beginning.facts();
    facts.push(Fact::CheckInAsked {
        evening: Evening::of(&beginning.zone, now()),
    });
    let reaction = Reaction {
        facts,
        ..react(&State::default(), &[], &Event::CameBack, now())
    };
    advance(&State::default(), &reaction, now()).0
}

/// The state after one more message.
fn after(state: &State, text: &str) -> State {
    let reaction = react(state, &[], &said(text), now());
    advance(state, &reaction, now()).0
}

#[test]
fn despair_is_met_with_two_buttons_and_each_has_an_answer_in_any_state() {
    for state in [
        State::default(),
        after(&State::default(), "/start"),
        enrolled(),
    ] {
        let words = react(&state, &[], &said("I can't take it anymore"), now());
        // A stranger's language is all that is noted.
        let known = state.patient.facts > 0;
        assert!(!known || words.facts.is_empty(), "{:?}", words.facts);
        let hard = words
            .posts
            .iter()
            .find(|post| post.paragraphs.contains(&Text::HardNight));
        let Keyboard::Buttons(rows) = &hard.expect("it is heard").keyboard else {
            panic!("{:?}", words.posts);
        };
        let presses: Vec<_> = rows.iter().flatten().map(|button| &button.press).collect();
        assert_eq!(presses, [&Press::SomebodyToTalk, &Press::BadNight]);
        let press = Some(Press::SomebodyToTalk);
        let somebody = react(&state, &[], &Event::Pressed { press }, now());
        assert!(somebody.facts.is_empty(), "{:?}", somebody.facts);
        assert!(
            somebody
                .posts
                .iter()
                .any(|post| post.urgency == Urgency::Safety),
            "{:?}",
            somebody.posts
        );
    }
    let press = Some(Press::BadNight);
    let night = react(&enrolled(), &[], &Event::Pressed { press }, now());
    assert_eq!(night.posts[0].paragraphs, [Text::BadNight]);
}

#[test]
fn dark_stools_alone_are_told_to_be_normal() {
    let answer = react(&enrolled(), &[], &said("my stools are black"), now());
    assert_eq!(answer.posts[0].paragraphs, [Text::StoolsExpected]);
    let sticky = react(
        &enrolled(),
        &[],
        &said("my stools are black and sticky like tar"),
        now(),
    );
    assert_eq!(sticky.posts[0].urgency, Urgency::Safety);
}

#[test]
fn a_cry_is_answered_with_numbers_and_leaves_no_trace() {
    let states = [
        enrolled(),
        after(&enrolled(), "/labs"),
        after(&enrolled(), "/labs iron=88"),
        after(&enrolled(), "/test"),
        State {
            dialogue: Dialogue::Changing(Question::Dinner),
            ..enrolled()
        },
        after(&State::default(), "/start"),
    ];
    for state in states {
        for cry in CRIES {
            let reaction = react(&state, &[], &said(cry), now());
            assert_eq!(reaction.facts, [], "{cry}: something was noted");
            assert_eq!(reaction.dialogue, state.dialogue, "{cry}: a question moved");
            let [post] = &reaction.posts[..] else {
                panic!("{cry}: {:?}", reaction.posts)
            };
            let known = state.patient.zone.is_some();
            match &post.paragraphs[..] {
                [
                    Text::Crisis {
                        country,
                        emergency,
                        talk,
                    },
                ] if known => {
                    assert_eq!(
                        (country.as_str(), emergency.as_str(), talk.as_str()),
                        ("GB", "999 / 112", "Samaritans 116 123")
                    );
                }
                [Text::CrisisAnywhere] if !known => {}
                other => panic!("{cry}: {other:?}"),
            }
        }
    }
}

#[test]
fn the_numbers_of_whoever_runs_the_bot_win() {
    let ours = Helplines::with("GB\t999\tOur line 020 7946 0000\n*\t112\tEverywhere 1\n").unwrap();
    let put = |mut text: Text| {
        with_numbers_of(&ours, &mut text);
        text
    };
    let of = |text: &Text| match text {
        Text::Crisis { talk, .. } => talk.clone(),
        Text::Emergency { number, .. } => number.clone(),
        other => panic!("{other:?}"),
    };
    let gb = |talk: &str| Text::Crisis {
        country: "GB".to_owned(),
        emergency: "999 / 112".to_owned(),
        talk: talk.to_owned(),
    };
    assert_eq!(of(&put(gb("Samaritans 116 123"))), "Our line 020 7946 0000");
    assert_eq!(of(&put(Text::CrisisAnywhere)), "Everywhere 1");
    assert_eq!(of(&put(Text::EmergencyAnywhere)), "112");
    assert_eq!(put(Text::ChildrenWarning), Text::ChildrenWarning);
}
