//! A finger that taps twice notes once: each button that can stand before a patient is tapped two times, wherever it
//! leads, as deep as conversations go.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use crate::beginning::{Beginning, told};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::text::post::{Keyboard, Post};
use stillnight::text::press::Press;

/// So many taps lead from one message to the next.
const DEEP: usize = 2;

#[derive(Clone)]
struct Chat {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
}

impl Chat {
    fn of(facts: Vec<Fact>) -> Self {
        let diary = told(facts, "2026-11-20T10:00:00Z".parse().unwrap());
        Self {
            state: State {
                patient: Patient::from_diary(&diary),
                ..State::default()
            },
            diary,
            now: "2026-11-24T20:15:00Z".parse().unwrap(),
        }
    }

    /// What is said to it; nothing of somebody who is gone.
    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let lines = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &lines, event, self.now);
        if reaction.forget {
            return Vec::new();
        }
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
        self.now += TimeDelta::seconds(1);
        reaction.posts
    }

    fn say(&mut self, text: &str) -> Vec<Post> {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        })
    }
}

fn presses(posts: &[Post]) -> Vec<Press> {
    let rows = posts.iter().flat_map(|post| match &post.keyboard {
        Keyboard::Buttons(rows) => rows.clone(),
        Keyboard::Bare | Keyboard::SharePlace | Keyboard::RemoveSharePlace => Vec::new(),
    });
    rows.flatten().map(|button| button.press).collect()
}

/// The name of a fact.
fn name(fact: &Fact) -> String {
    let told = format!("{fact:?}");
    let end = told.find([' ', '(']).unwrap_or(told.len());
    told[..end].to_owned()
}

/// Taps each of these twice, and then what that leads to.
fn tap_all(
    chat: &Chat,
    buttons: &[Press],
    path: &str,
    deep: usize,
    tapped: &mut BTreeSet<String>,
    noted: &mut BTreeSet<String>,
) {
    for press in buttons {
        // One of a kind is enough at the end of a path.
        let kind = press.encode().replace(|c: char| c.is_ascii_digit(), "");
        if !tapped.insert(format!("{path} {kind}")) {
            continue;
        }
        let event = Event::Pressed {
            press: Some(press.clone()),
        };
        let mut after = chat.clone();
        let before = after.diary.len();
        let posts = after.meet(&event);
        noted.extend(after.diary[before..].iter().map(|entry| name(&entry.fact)));
        let once = after.diary.len();
        let mut again = after.clone();
        again.meet(&event);
        let twice = &again.diary[once..];
        assert!(twice.is_empty(), "{path}, then {press:?} twice: {twice:?}");
        if deep > 0 {
            let path = format!("{path} {kind}");
            tap_all(&after, &presses(&posts), &path, deep - 1, tapped, noted);
        }
    }
}

#[test]
fn a_button_that_is_tapped_twice_is_noted_once_wherever_it_stands() {
    let infused = Fact::InfusionGiven {
        on: "2026-09-25".parse().unwrap(),
        milligrams: Some(1000),
        product: None,
    };
    let with = |fact: Fact| {
        let mut facts = Beginning::in_zone("Europe/Berlin").facts();
        facts.push(fact);
        facts
    };
    let tablets = Beginning::in_zone("Europe/Berlin").on_tablets("2026-08-01");
    let people = [
        Vec::new(),
        Beginning::in_zone("Europe/Berlin").facts(),
        tablets.facts(),
        with(infused),
    ];
    let words = [
        "/start",
        "/settings",
        "/checkin",
        "/taken",
        "/meal 18:30",
        "/test 1 December",
        "/stock",
        "/pause",
        "/medicines",
        "/undo",
        "/history",
        "/next",
        "/plan",
        "/stop",
        "/labs ferritin 88, tsat 22",
        "/labs ferritin 60 crp 12",
        "/labs ferritin 320",
        "/labs ferritin 1,234",
        "/labs",
        "/infusion 20 November 2026 1000 mg ferinject",
        "/infusion",
        "/response",
        "/report",
        "/letter",
        "metoclopramide",
    ];
    let (mut tapped, mut noted) = (BTreeSet::new(), BTreeSet::new());
    for (number, facts) in people.into_iter().enumerate() {
        for words in words {
            let mut chat = Chat::of(facts.clone());
            let posts = chat.say(words);
            let path = format!("{number} {words}");
            tap_all(
                &chat,
                &presses(&posts),
                &path,
                DEEP,
                &mut tapped,
                &mut noted,
            );
        }
        let mut chat = Chat::of(facts);
        let posts = chat.meet(&Event::Woke);
        let path = format!("{number} woke");
        tap_all(
            &chat,
            &presses(&posts),
            &path,
            DEEP,
            &mut tapped,
            &mut noted,
        );
    }
    for fact in [
        "LegsAnswered",
        "StepGiven",
        "ResponseGiven",
        "DrawTold",
        "DiscomfortRated",
        "DoseTaken",
        "DoseSkipped",
        "Retracted",
        "OralIronStopped",
        "InfusionGiven",
        "MedicineAdded",
        "RhythmChosen",
    ] {
        assert!(noted.contains(fact), "no tap leads to {fact}: {noted:?}");
    }
}
