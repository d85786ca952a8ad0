//! What every patient of the vignettes is told, in every language: short, complete, and never without the
//! disclaimer and the rule.

use std::collections::BTreeSet;

use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::protocol::advice::{Note, Row};
use stillnight::protocol::rule::Rule;
use stillnight::text::Text;
use stillnight::text::fit::LONGEST;
use stillnight::text::post::{Keyboard, Post, Slot};
use stillnight::text::press::Press;
use stillnight::text::render::render;

use super::vignettes::{self, Life};
use crate::spoken::spoken;

/// What may be told beside a vignette: nothing, and as much as can be.
const BESIDE: [(&str, &str); 2] = [
    ("", ""),
    (
        "takes levothyroxine doxycycline ciprofloxacin alendronate calcium levodopa omeprazole",
        "1 days ago (ill, sure, not fasting): CRP 40 mg/L, haemoglobin 79 g/L, vitamin D 20 nmol/L, \
         B12 100 pmol/L, folate 5 nmol/L, B1 50 nmol/L",
    ),
];

/// Words that a step never says (§1), in small letters.
const NEVER: [&str; 12] = [
    "you have ",
    "you should take",
    "diagnosis",
    " safe ",
    "du hast ",
    "du solltest",
    "diagnose",
    "ungefährlich",
    "deberías tomar",
    "diagnóstico",
    "tienes que tomar",
    "{",
];

fn said(text: &str, language: Language) -> Event {
    Event::Said {
        text: text.to_owned(),
        language,
    }
}

/// Lets the event happen; what was said, in words, is held against what holds for every message.
fn happens(state: &mut State, diary: &mut Vec<Entry>, event: &Event) -> Vec<Post> {
    let lines = recall(state, event).of(diary);
    let now = vignettes::now();
    let reaction = react(state, &lines, event, now);
    let (next, entries) = advance(state, &reaction, now);
    *state = next;
    diary.extend(entries);
    for post in &reaction.posts {
        let text = render(post, state.patient.language, now).text;
        let length = text.chars().count();
        assert!(
            (1..=LONGEST).contains(&length),
            "{length} characters:\n{text}"
        );
        let lower = text.to_lowercase();
        for never in NEVER {
            assert!(!lower.contains(never), "“{never}” in:\n{text}");
        }
    }
    reaction.posts
}

/// The one post with a step; it names its rule and ends with the disclaimer.
fn the_step(posts: &[Post]) -> &Post {
    // The question of X2 stands beneath a step, and is none.
    let answers = || posts.iter().filter(|post| post.slot != Slot::Cautions);
    for post in answers() {
        assert_eq!(post.paragraphs.last(), Some(&Text::Disclaimer), "{post:?}");
    }
    let has_rule = |post: &&Post| {
        post.paragraphs.iter().any(|text| match text {
            Text::RuleLine { rule, .. } => *rule != Rule::O1,
            Text::RuleLines { .. } => true,
            _ => false,
        })
    };
    let with_rule: Vec<_> = answers().filter(has_rule).collect();
    assert_eq!(with_rule.len(), 1, "one step is given: {posts:?}");
    with_rule[0]
}

/// What can be tapped beneath a post.
pub fn presses(post: &Post) -> Vec<Press> {
    match &post.keyboard {
        Keyboard::Buttons(rows) => rows
            .iter()
            .flatten()
            .map(|button| button.press.clone())
            .collect(),
        Keyboard::Bare | Keyboard::SharePlace | Keyboard::RemoveSharePlace => Vec::new(),
    }
}

#[test]
fn every_answer_is_short_and_names_its_rule_and_the_disclaimer() {
    let mut rows: BTreeSet<Row> = BTreeSet::new();
    let mut notes: BTreeSet<Note> = BTreeSet::new();
    for language in Language::ALL {
        for patient in vignettes::patients() {
            for (who, results) in BESIDE {
                let Some(life) = Life::lived(language, &patient, who, results) else {
                    continue;
                };
                let (mut state, mut diary) = life.into_state();
                let posts = happens(&mut state, &mut diary, &said("/next", language));
                let step = the_step(&posts);
                let given = diary.iter().rev().find_map(|entry| match &entry.fact {
                    Fact::StepGiven { given } => Some(given.clone()),
                    _ => None,
                });
                let given = given.expect("a step that is given is remembered");
                rows.extend(given.advice.step.rows());
                notes.extend(&given.advice.notes);
                let buttons = presses(step);
                let advised = &given.advice.step;
                assert_eq!(
                    advised.asks_legs() || advised.rests_on_nights(&given.inputs),
                    buttons.iter().any(|press| matches!(press, Press::Legs(..)))
                );
                for press in buttons {
                    settle(state.clone(), diary.clone(), &press);
                }
            }
        }
    }
    assert!(rows.len() == 31, "{} rows were seen: {rows:?}", rows.len());
    assert!(
        notes.len() == 31,
        "{} notes were seen: {notes:?}",
        notes.len()
    );
}

/// A tap beneath a step: what it settles is not asked again, and *Why?* explains.
fn settle(mut state: State, mut diary: Vec<Entry>, press: &Press) {
    let event = Event::Pressed {
        press: Some(press.clone()),
    };
    let posts = happens(&mut state, &mut diary, &event);
    match press {
        // Nights that were counted are contradicted by the same press, and then not asked about again.
        Press::Legs(..) => {
            let again = presses(the_step(&posts));
            assert!(!again.iter().any(|press| matches!(press, Press::Legs(..))));
        }
        Press::Response(..) => {
            let again = presses(the_step(&posts));
            assert!(
                !again
                    .iter()
                    .any(|press| matches!(press, Press::Response(..)))
            );
        }
        Press::Why(_) => {
            let texts: Vec<_> = posts.iter().flat_map(|post| &post.paragraphs).collect();
            let explains = |text: &&&Text| matches!(text, Text::WhyRule { .. });
            let cites = |text: &&&Text| matches!(text, Text::WhySource { .. });
            let rules = texts.iter().filter(explains).count();
            assert!(rules > 0 && rules == texts.iter().filter(cites).count());
            assert_eq!(texts.last(), Some(&&Text::Disclaimer));
        }
        _ => {}
    }
}

#[test]
fn every_rule_is_explained_in_every_language() {
    for language in Language::ALL {
        for rule in Rule::ALL {
            let life = Life::enrolled(language);
            let (mut state, mut diary) = life.into_state();
            let typed = format!("/why {}", rule.id());
            let posts = happens(&mut state, &mut diary, &said(&typed, language));
            assert_eq!(posts.len(), 1, "{typed}");
            assert!(posts[0].paragraphs.contains(&Text::WhyRule { rule: *rule }));
            let words = render(&posts[0], language, vignettes::now()).text;
            assert!(words.contains(rule.id()), "{words}");
        }
    }
}

#[test]
fn why_iron_in_the_evening_can_be_asked_in_words() {
    for language in Language::ALL {
        let typed = spoken(language, "why-evening");
        let (mut state, mut diary) = Life::enrolled(language).into_state();
        let posts = happens(&mut state, &mut diary, &said(typed, language));
        assert!(
            posts[0]
                .paragraphs
                .contains(&Text::WhyRule { rule: Rule::E2 })
        );
        assert!(
            render(&posts[0], language, vignettes::now())
                .text
                .contains("37")
        );
    }
}

#[test]
fn an_old_answer_is_explained_as_it_was_given() {
    let language = Language::En;
    let life = Life::lived(language, "woman | today: ferritin 62, TSAT 19 %", "", "").unwrap();
    let (mut state, mut diary) = life.into_state();
    happens(&mut state, &mut diary, &said("/next", language));
    let old = state.patient.last_step.unwrap();
    happens(
        &mut state,
        &mut diary,
        &said("/labs ferritin 310, TSAT 30 %", language),
    );
    let why = Event::Pressed {
        press: Some(Press::Why(old)),
    };
    let posts = happens(&mut state, &mut diary, &why);
    assert!(
        posts[0]
            .paragraphs
            .contains(&Text::WhyRule { rule: Rule::L15 })
    );
    assert!(!posts[0].paragraphs.contains(&Text::WhyOldRules));
    let newest = happens(&mut state, &mut diary, &said("/why", language));
    assert!(
        newest[0]
            .paragraphs
            .contains(&Text::WhyRule { rule: Rule::L3 })
    );
    // The same answer, had an older version of the tables given it.
    for entry in &mut diary {
        if let Fact::StepGiven { given } = &mut entry.fact {
            given.rule_set -= 1;
        }
    }
    let posts = happens(&mut state, &mut diary, &why);
    assert!(posts[0].paragraphs.contains(&Text::WhyOldRules));
    let old = Text::WhyRuleOld { rule: Rule::L15 };
    assert!(posts[0].paragraphs.contains(&old), "in its own words");
}

#[test]
fn a_step_that_is_gone_is_not_made_up() {
    let (mut state, mut diary) = Life::enrolled(Language::En).into_state();
    for seq in [0, 3, 999] {
        let why = Event::Pressed {
            press: Some(Press::Why(seq)),
        };
        assert!(happens(&mut state, &mut diary, &why).is_empty(), "{seq}");
    }
    // Nothing was given yet: /why explains what /next would say.
    let posts = happens(&mut state, &mut diary, &said("/why", Language::En));
    assert!(
        posts[0]
            .paragraphs
            .contains(&Text::WhyRule { rule: Rule::L7 })
    );
}
