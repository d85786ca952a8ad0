//! §7: with discreet messages on, nothing that arrives unasked names the illness or the medicine, in any language.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;

use crate::beginning::Beginning;
use stillnight::agenda::next_wake;
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::{Reaction, State};
use stillnight::conversation::{advance, react};
use stillnight::patient::fact::Fact;
use stillnight::patient::profile::Language;
use stillnight::text::post::Slot;
use stillnight::text::render::{RenderedKeyboard, render};

/// What a glance at a lock screen must not meet, in English, German and Spanish.
const NAMING: [&str; 38] = [
    "iron",
    "ferritin",
    "leg",
    "restless",
    "rls",
    "tablet",
    "vitamin",
    "dose",
    "blood",
    "infusion",
    "medic",
    "tsat",
    "symptom",
    "sleep",
    "ill",
    "eisen",
    "bein",
    "unruh",
    "tablette",
    "dosis",
    "blut",
    "medikament",
    "krank",
    "schlaf",
    "arzt",
    "labor",
    "hierro",
    "pierna",
    "inquiet",
    "pastilla",
    "sangre",
    "análisis",
    "infusión",
    "medicamento",
    "enferm",
    "sueño",
    "médico",
    "doctor",
];

struct Life {
    state: State,
    now: DateTime<Utc>,
    seen: usize,
    /// Whether they react to what comes.
    looks: bool,
}

impl Life {
    fn note(&mut self, facts: Vec<Fact>) {
        let reaction = Reaction {
            facts,
            ..react(&self.state, &[], &Event::CameBack, self.now)
        };
        self.state = advance(&self.state, &reaction, self.now).0;
    }

    fn meet(&mut self, event: &Event) {
        let reaction = react(&self.state, &[], event, self.now);
        for post in &reaction.posts {
            for language in Language::ALL {
                // Late as well as in time: what the courier adds must be neutral too.
                for now in [self.now, self.now + TimeDelta::hours(1)] {
                    let rendered = render(post, language, now);
                    let RenderedKeyboard::Buttons(rows) = rendered.keyboard else {
                        names_nothing(&rendered.text);
                        continue;
                    };
                    names_nothing(&rendered.text);
                    for (label, _) in rows.iter().flatten() {
                        names_nothing(label);
                    }
                }
            }
            self.seen += 1;
        }
        self.state = advance(&self.state, &reaction, self.now).0;
    }

    fn live_until(&mut self, until: &str) {
        let until: DateTime<Utc> = until.parse().unwrap();
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|wake| *wake < until)
        {
            self.now = self.now.max(wake);
            self.meet(&Event::Woke);
            // E14: they look at all of it, and answer nothing.
            if self.state.patient.unheard.evenings > 0 && self.looks {
                self.note(vec![Fact::Answered]);
            }
        }
        self.now = until;
    }
}

fn names_nothing(words: &str) {
    let lower = words.to_lowercase();
    // Whole beginnings of words, so that "still" is not "ill".
    let words_of = lower.split(|c: char| !c.is_alphanumeric());
    for word in words_of {
        assert!(
            !NAMING.iter().any(|naming| word.starts_with(naming)),
            "“{word}” in: {words}"
        );
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn nothing_that_arrives_unasked_names_the_illness_or_the_medicine() {
    let mut life = Life {
        state: State::default(),
        now: "2026-11-01T09:00:00Z".parse().unwrap(),
        seen: 0,
        looks: true,
    };
    let beginning = Beginning::in_zone("Europe/London").on_tablets("2026-10-01");
    let mut facts = beginning.facts();
    facts.extend([
        Fact::DiscreetSet { discreet: true },
        Fact::StockCounted { tablets: Some(60) },
    ]);
    life.note(facts);
    life.live_until("2027-01-10T09:00:00Z");
    life.note(vec![Fact::TestBooked {
        on: day("2027-01-14"),
    }]);
    life.live_until("2027-03-01T09:00:00Z");
    life.note(vec![
        Fact::ResultsDismissed {
            test_on: day("2027-01-14"),
        },
        Fact::InfusionGiven {
            on: day("2027-03-01"),
            milligrams: Some(1000),
            product: None,
        },
    ]);
    life.live_until("2027-07-01T09:00:00Z");
    // E14: silence has a question of its own.
    life.looks = false;
    life.live_until("2027-07-20T09:00:00Z");
    // Away for a week: what was missed is told, as neutrally.
    life.note(vec![Fact::OralIronStarted {
        on: day("2027-07-20"),
    }]);
    life.now += TimeDelta::days(7);
    life.meet(&Event::Woke);
    life.meet(&Event::FileNotMade);
    assert!(life.seen > 300, "{} messages were looked at", life.seen);
}

/// Every event that comes without the patient's own words or tap, as it may come at an instant.
fn unasked(now: DateTime<Utc>, tonight: Evening) -> Vec<Event> {
    let slots = [
        Slot::Dose(tonight),
        Slot::Dose(tonight.previous()),
        Slot::Meal(tonight),
        Slot::CheckIn(tonight),
        Slot::Aside,
        Slot::Settings,
    ];
    let mut events: Vec<_> = slots.map(|slot| Event::Undelivered { slot }).to_vec();
    events.extend([
        Event::Woke,
        Event::WokeInDoubt,
        Event::ClockSetRight,
        Event::WentSilent,
        Event::CameBack,
        Event::Restored {
            from: now - TimeDelta::hours(20),
        },
        Event::FileNotMade,
        Event::TapsLost { before: now },
    ]);
    events
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// After an absence, a restore, a failure to send: whatever comes by itself, at whatever hour, is neutral.
    #[test]
    fn no_event_that_nobody_asked_for_names_the_illness_or_the_medicine(
        hours in 0..60_i64,
        minutes in 0..60_i64,
        wakes in any::<bool>(),
        which in 0..14_usize,
    ) {
        let mut life = Life {
            state: State::default(),
            now: "2026-11-01T09:00:00Z".parse().unwrap(),
            seen: 0,
            looks: true,
        };
        let mut facts = Beginning::in_zone("Europe/London").on_tablets("2026-10-01").facts();
        facts.push(Fact::DiscreetSet { discreet: true });
        life.note(facts);
        let until = life.now + TimeDelta::minutes(hours * 60 + minutes);
        if wakes {
            life.live_until(&until.to_rfc3339());
        }
        life.now = until;
        let tonight = Evening::of(&life.state.patient.zone.unwrap(), life.now);
        let events = unasked(life.now, tonight);
        life.meet(&events[which % events.len()]);
        life.meet(&Event::TapsLost { before: life.now });
    }
}
