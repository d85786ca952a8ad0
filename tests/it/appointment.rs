//! I, I1: an infusion that is to come is spoken of the evening before and on its evening, and only a yes notes one.

use chrono::{DateTime, TimeDelta, Utc};

use stillnight::agenda::next_wake;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::post::{Post, Slot};
use stillnight::text::press::Press;

use crate::beginning::{Beginning, told};
use crate::rules::words::presses;

struct Chat {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
}

impl Chat {
    /// Somebody in Berlin who takes tablets, at noon.
    fn on_tablets() -> Self {
        let facts = Beginning::in_zone("Europe/Berlin")
            .on_tablets("2026-09-01")
            .facts();
        let diary = told(facts, "2026-11-22T10:00:00Z".parse().unwrap());
        Self {
            state: State {
                patient: Patient::from_diary(&diary),
                ..State::default()
            },
            diary,
            now: "2026-11-23T11:00:00Z".parse().unwrap(),
        }
    }

    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let lines = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &lines, event, self.now);
        let (next, entries) = advance(&self.state, &reaction, self.now);
        self.state = next;
        self.diary.extend(entries);
        self.now += TimeDelta::minutes(1);
        reaction.posts
    }

    fn says(&mut self, text: &str) -> Vec<Post> {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        })
    }

    fn presses(&mut self, press: Press) -> Vec<Post> {
        self.meet(&Event::Pressed { press: Some(press) })
    }

    /// Lets the hours strike; what is said of the appointment, each with its local day and hour.
    fn until(&mut self, until: &str) -> Vec<(String, Text, Vec<Press>)> {
        let until: DateTime<Utc> = until.parse().unwrap();
        let mut said = Vec::new();
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|at| *at < until) {
            self.now = self.now.max(wake);
            let zone = self.state.patient.zone.unwrap();
            let when = zone.local(self.now).format("%m-%d %H:%M").to_string();
            for post in self.meet(&Event::Woke) {
                let of_it = post.paragraphs.iter().find(|text| {
                    matches!(text, Text::InfusionEve { .. } | Text::InfusionDay { .. })
                });
                if let Some(text) = of_it {
                    said.push((when.clone(), text.clone(), presses(&post)));
                }
            }
        }
        said
    }

    fn noted(&self, fact: impl Fn(&Fact) -> bool) -> usize {
        self.diary.iter().filter(|entry| fact(&entry.fact)).count()
    }
}

const DAY: &str = "2026-12-10";

fn is_given(fact: &Fact) -> bool {
    matches!(fact, Fact::InfusionGiven { .. })
}

#[test]
fn it_is_spoken_of_on_the_eve_and_on_its_evening_and_a_yes_leads_to_the_record() {
    let mut chat = Chat::on_tablets();
    let posts = chat.says("/infusion 10 December");
    let booked = posts[0].paragraphs.iter();
    assert!(
        booked
            .clone()
            .any(|text| matches!(text, Text::InfusionBooked { .. }))
    );
    assert!(
        booked
            .clone()
            .any(|text| matches!(text, Text::InfusionBefore))
    );
    assert!(
        chat.state.patient.oral_iron().is_some(),
        "tablets go on until it took place"
    );
    let said = chat.until("2026-12-10T20:00:00Z");
    let on = DAY.parse().unwrap();
    let told: Vec<_> = said
        .iter()
        .map(|(when, text, _)| (when.as_str(), text))
        .collect();
    assert_eq!(
        told,
        [
            ("12-09 18:00", &Text::InfusionEve { on }),
            ("12-10 18:00", &Text::InfusionDay { on }),
        ]
    );
    assert_eq!(chat.noted(is_given), 0);
    let yes = said[1].2[0].clone();
    chat.presses(yes);
    chat.says("1000 mg");
    chat.says("ferinject");
    assert_eq!(chat.noted(is_given), 1);
    assert_eq!(chat.state.patient.appointment, None);
    assert!(chat.state.patient.oral_iron().is_none());
    assert_eq!(chat.until("2027-01-10T20:00:00Z"), []);
}

#[test]
fn an_unanswered_one_is_asked_about_three_times_and_notes_nothing() {
    let mut chat = Chat::on_tablets();
    chat.says("/infusion 10 December");
    let said = chat.until("2027-03-01T20:00:00Z");
    let days: Vec<_> = said.iter().map(|(when, ..)| when.as_str()).collect();
    assert_eq!(
        days,
        ["12-09 18:00", "12-10 18:00", "12-13 18:00", "12-17 18:00"]
    );
    assert_eq!(chat.noted(is_given), 0);
    assert!(chat.state.patient.oral_iron().is_some());
}

#[test]
fn another_day_takes_its_place_and_a_tap_ends_it() {
    let mut chat = Chat::on_tablets();
    chat.says("/infusion 10 December");
    chat.says("/infusion 14 December");
    let said = chat.until("2026-12-13T20:00:00Z");
    let days: Vec<_> = said.iter().map(|(when, ..)| when.as_str()).collect();
    assert_eq!(days, ["12-13 18:00"]);
    let off = Press::InfusionOff("2026-12-14".parse().unwrap());
    chat.presses(off.clone());
    let once = chat.diary.len();
    chat.presses(off);
    assert_eq!(chat.diary.len(), once, "pressing twice changes nothing");
    assert_eq!(chat.until("2027-01-10T20:00:00Z"), []);
}

#[test]
fn words_of_one_are_asked_about_before_it_is_noted() {
    let mut chat = Chat::on_tablets();
    let posts = chat.says("my infusion is on 10 December");
    let booked = |fact: &Fact| matches!(fact, Fact::InfusionBooked { .. });
    assert!(!posts.is_empty());
    if chat.noted(booked) == 0 {
        chat.says("yes");
    }
    assert_eq!(chat.noted(booked), 1, "{posts:?}");
    assert_eq!(chat.noted(is_given), 0);
}

#[test]
fn in_the_first_days_the_signs_of_a_reaction_are_named_and_later_they_are_not() {
    for (day, named) in [
        ("21 November", true),
        ("20 November", true),
        ("10 November", false),
    ] {
        let mut chat = Chat::on_tablets();
        let posts = chat.says(&format!("/infusion {day} 1000 mg ferinject"));
        let texts = posts.iter().flat_map(|post| &post.paragraphs);
        let says = texts
            .into_iter()
            .any(|text| *text == Text::InfusionReaction);
        assert_eq!(says, named, "{day}");
    }
}

#[test]
fn an_infusion_that_is_taken_back_is_to_come_again() {
    let mut chat = Chat::on_tablets();
    chat.says(&format!("/infusion {DAY}"));
    let booked = chat.state.patient.appointment;
    assert!(booked.is_some());
    chat.now = "2026-12-10T18:00:00Z".parse().unwrap();
    chat.says("/infusion today 1000mg ferinject");
    assert_eq!(chat.state.patient.appointment, None);
    let seq = chat.state.patient.infusions[0].seq;
    chat.presses(Press::InfusionUndo(seq));
    assert_eq!(chat.state.patient.appointment, booked);
}

#[test]
fn who_was_away_on_the_eve_hears_of_it_when_they_are_back() {
    let mut chat = Chat::on_tablets();
    chat.says(&format!("/infusion {DAY}"));
    assert_eq!(chat.until("2026-12-09T20:00:00Z").len(), 1);
    chat.meet(&Event::WentSilent);
    chat.meet(&Event::Undelivered {
        slot: Slot::InfusionEntry,
    });
    chat.meet(&Event::CameBack);
    let said = chat.until("2026-12-09T23:00:00Z");
    assert!(
        matches!(said[..], [(_, Text::InfusionEve { .. }, _)]),
        "{said:?}"
    );
}
