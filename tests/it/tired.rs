//! What tired people type without being asked for it, or half an answer: nothing is noted wrongly, nothing is lost, and
//! what is in doubt is asked.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};

use crate::beginning::{Beginning, told};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::question::Question;
use stillnight::conversation::state::{Dialogue, Reaction, State};
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::infusion::Answer;
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::press::{FixPress, Press};
use stillnight::text::render::{RenderedKeyboard, render};

struct Chat {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
    language: Language,
}

impl Chat {
    /// Somebody on tablets, at an instant.
    fn at(zone: &str, now: &str) -> Self {
        let facts = Beginning::in_zone(zone).on_tablets("2026-09-01").facts();
        Self::with(told(facts, "2026-11-20T18:00:00Z".parse().unwrap()), now)
    }

    fn with(diary: Vec<Entry>, now: &str) -> Self {
        Self {
            state: State {
                patient: Patient::from_diary(&diary),
                ..State::default()
            },
            diary,
            now: now.parse().unwrap(),
            language: Language::En,
        }
    }

    fn meet(&mut self, event: &Event) -> Reaction {
        let _ = recall(&self.state, event);
        let reaction = react(&self.state, &self.diary, event, self.now);
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
        reaction
    }

    fn say(&mut self, text: &str) -> Reaction {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: self.language,
        })
    }

    fn press(&mut self, press: Press) -> Reaction {
        self.meet(&Event::Pressed { press: Some(press) })
    }
}

fn words(reaction: &Reaction) -> String {
    let now = SUNDAY.parse().unwrap();
    let mut told = String::new();
    for post in &reaction.posts {
        let shown = render(post, Language::En, now);
        told.push_str(&shown.text);
        told.push('\n');
        if let RenderedKeyboard::Buttons(rows) = shown.keyboard {
            for button in rows.iter().flatten() {
                let _ = write!(told, "[{}] ", button.0);
            }
            told.push('\n');
        }
    }
    told
}

fn says(reaction: &Reaction, wanted: impl Fn(&Text) -> bool) -> bool {
    let mut texts = reaction.posts.iter().flat_map(|post| &post.paragraphs);
    texts.any(wanted)
}

/// A Sunday evening in Berlin.
const SUNDAY: &str = "2026-11-29T18:00:00Z";

fn panel(chat: &Chat) -> Option<(String, String)> {
    let panel = &chat.state.patient.panels.last()?.what;
    let values: Vec<_> = panel
        .values()
        .iter()
        .map(|value| format!("{} {}", value.analyte.code(), value.text('.')))
        .collect();
    Some((values.join(", "), panel.drawn_on.to_string()))
}

// ---- results

#[test]
fn the_newer_value_of_a_comparison_is_noted() {
    for text in [
        "la ferritina bajó de 60 a 41",
        "my ferritin went from 38 to 41",
        "ferritin dropped to 41 from 60",
        "Ferritin von 60 auf 41 gefallen",
        "mi ferritina subió de 38 a 41",
    ] {
        let mut chat = Chat::at("Europe/Berlin", SUNDAY);
        chat.say(text);
        let noted = panel(&chat).map(|(values, _)| values);
        assert_eq!(noted.as_deref(), Some("ferritin 41 µg/L"), "{text}");
    }
}

#[test]
fn a_day_that_cannot_be_the_draws_is_asked_before_the_step() {
    for (text, value) in [
        ("ferritin 95 on 5 December", "ferritin 95 µg/L"),
        ("Ferritin 38 µg/l am 5. Dezember", "ferritin 38 µg/L"),
        ("ferritina 38 el 5 de diciembre", "ferritin 38 µg/L"),
        ("/labs ferritin 88, 31/11/2026", "ferritin 88 µg/L"),
        ("Ferritin 88 morgen", "ferritin 88 µg/L"),
        ("ferritin 88 last week", "ferritin 88 µg/L"),
    ] {
        let mut chat = Chat::at("Europe/Berlin", SUNDAY);
        let reaction = chat.say(text);
        assert!(
            says(&reaction, |text| *text == Text::LabAskDay),
            "{text}: {}",
            words(&reaction)
        );
        assert!(
            !reaction
                .facts
                .iter()
                .any(|fact| matches!(fact, Fact::StepGiven { .. })),
            "{text}"
        );
        assert_eq!(
            panel(&chat).map(|(values, _)| values).as_deref(),
            Some(value),
            "{text}"
        );
        let answer = chat.say("20 November");
        assert_eq!(
            panel(&chat),
            Some((value.to_owned(), "2026-11-20".to_owned())),
            "{text}"
        );
        assert!(
            answer
                .facts
                .iter()
                .any(|fact| matches!(fact, Fact::StepGiven { .. })),
            "{text}: {}",
            words(&answer)
        );
    }
    let mut chat = Chat::at("Europe/Berlin", SUNDAY);
    chat.say("ferritin 95 on 5 December");
    let seq = chat.state.patient.panels.last().unwrap().seq;
    let today = "2026-11-29".parse().unwrap();
    let answer = chat.press(Press::LabFix(seq, FixPress::On(today)));
    assert!(!answer.posts.is_empty());
    assert_eq!(panel(&chat).unwrap().1, "2026-11-29");
}

#[test]
fn values_in_a_question_are_offered_and_noted_at_a_yes() {
    for text in [
        "my ferritin is 30, is that bad?",
        "is a ferritin of 30 bad?",
        "Mein Ferritin ist 30, ist das schlimm?",
        "mi ferritina es 30, ¿es malo?",
        "ferritin 30?",
    ] {
        let mut chat = Chat::at("Europe/Berlin", SUNDAY);
        let reaction = chat.say(text);
        assert!(
            says(&reaction, |text| matches!(text, Text::LabAskNote { .. })),
            "{text}: {}",
            words(&reaction)
        );
        assert!(panel(&chat).is_none(), "{text}");
        chat.say("yes");
        assert_eq!(panel(&chat).unwrap().0, "ferritin 30 µg/L", "{text}");
    }
    for text in [
        "my husband's ferritin is 30, is that bad?",
        "should ferritin be above 75?",
        "is that bad?",
    ] {
        let mut chat = Chat::at("Europe/Berlin", SUNDAY);
        let reaction = chat.say(text);
        assert!(
            !says(&reaction, |text| matches!(text, Text::LabAskNote { .. })),
            "{text}: {}",
            words(&reaction)
        );
        assert!(panel(&chat).is_none(), "{text}");
    }
}

// ---- infusions

#[test]
fn no_infusion_ends_the_tablets_before_it_is_certain_that_it_was() {
    for text in [
        "am Montag bekomme ich Ferinject",
        "am Freitag Infusion",
        "Freitag Ferinject 1000 mg",
        "infusion on Friday",
        "I'm getting Ferinject on Friday",
        "I get my infusion today",
        "el viernes me ponen la infusión",
        "infusión el viernes",
        "heute bekomme ich Ferinject",
        "/infusion Friday 1000mg",
    ] {
        let mut chat = Chat::at("Europe/Berlin", SUNDAY);
        let reaction = chat.say(text);
        assert!(reaction.facts.is_empty(), "{text}: {:?}", reaction.facts);
        assert!(!reaction.posts.is_empty(), "{text}");
        assert!(chat.state.patient.oral_iron().is_some(), "{text}");
    }
    let mut chat = Chat::at("Europe/Berlin", SUNDAY);
    let asked = chat.say("am Freitag Infusion, 1000 mg Ferinject");
    let past = "2026-11-27".parse().unwrap();
    let offered = asked.posts.iter().find_map(|post| match &post.keyboard {
        stillnight::text::post::Keyboard::Buttons(rows) => {
            rows.iter()
                .flatten()
                .find_map(|button| match &button.press {
                    Press::Infusion(draft) if draft.on == Some(past) => Some(*draft),
                    _ => None,
                })
        }
        _ => None,
    });
    let draft = offered.expect("last Friday is offered");
    assert_eq!(draft.milligrams, Answer::Known(1000));
    chat.press(Press::Infusion(draft));
    assert_eq!(
        chat.state.patient.last_infusion().map(|last| last.on),
        Some(past)
    );
    // What was said plainly is noted at once.
    for text in [
        "I had my infusion on Friday",
        "ich habe am Freitag Ferinject bekommen",
        "me pusieron la infusión el viernes",
    ] {
        let mut chat = Chat::at("Europe/Berlin", SUNDAY);
        chat.say(text);
        let on = chat.state.patient.last_infusion().map(|last| last.on);
        assert_eq!(on, Some(past), "{text}");
    }
}

// ---- the evening

#[test]
fn a_reminder_takes_words_for_an_answer() {
    for (text, taken) in [
        ("took it", true),
        ("ok, taken", true),
        ("hab's genommen", true),
        ("ya me lo he tomado", true),
        ("done", true),
        ("not taken", false),
        ("I haven't taken it yet", false),
    ] {
        let mut chat = Chat::at("Europe/Berlin", "2026-11-29T20:01:00Z");
        chat.meet(&Event::Woke);
        let reaction = chat.say(text);
        let evening = chat
            .state
            .patient
            .evenings
            .last_key_value()
            .unwrap()
            .1
            .taken_at();
        assert_eq!(evening.is_some(), taken, "{text}: {}", words(&reaction));
    }
    let mut chat = Chat::at("Europe/Berlin", "2026-11-29T20:11:00Z");
    chat.meet(&Event::Woke);
    chat.say("took it at 21:05");
    let taken = chat
        .state
        .patient
        .evenings
        .last_key_value()
        .unwrap()
        .1
        .taken_at();
    assert_eq!(taken, Some("2026-11-29T20:05:00Z".parse().unwrap()));
    // Without a reminder they answer nothing.
    let mut chat = Chat::at("Europe/Berlin", "2026-11-29T12:00:00Z");
    assert!(chat.say("took it").facts.is_empty());
}

#[test]
fn in_the_morning_a_meal_says_nothing_about_tonight() {
    let mut chat = Chat::at("America/New_York", "2026-11-29T16:39:00Z");
    for text in ["/meal 9", "/meal", "ate at 9", "just ate"] {
        let reaction = chat.say(text);
        assert!(reaction.facts.is_empty(), "{text}: {:?}", reaction.facts);
        assert!(
            says(&reaction, |text| *text == Text::MealOfTheMorning),
            "{text}: {}",
            words(&reaction)
        );
    }
    let reaction = chat.say("/meal 21:00");
    assert!(
        says(&reaction, |text| matches!(
            text,
            Text::MealOfLastEvening { .. }
        )),
        "{}",
        words(&reaction)
    );
}

#[test]
fn a_record_begun_in_the_morning_begins_on_that_day() {
    for (now, since) in [
        ("2026-11-29T15:00:00Z", "29 November 2026"),
        ("2026-11-29T03:00:00Z", "28 November 2026"),
    ] {
        let facts = Beginning::in_zone("America/New_York")
            .on_tablets("2026-09-01")
            .facts();
        let mut chat = Chat::with(told(facts, now.parse().unwrap()), now);
        chat.now += chrono::TimeDelta::minutes(5);
        chat.say("/checkin");
        chat.say("4");
        let shown = words(&chat.say("/history"));
        assert!(shown.contains(&format!("since {since}")), "{now}: {shown}");
    }
}

#[test]
fn a_plan_of_a_late_evening_names_no_hour_that_is_past() {
    let mut chat = Chat::at("Europe/Berlin", "2026-11-29T20:30:00Z");
    let shown = words(&chat.say("/plan"));
    let tonight = shown.split("Tonight").nth(1).unwrap();
    let tonight = tonight.split("\n\n").next().unwrap();
    for past in ["19:00", "19:30", "21:00"] {
        assert!(!tonight.contains(past), "{shown}");
    }
}

// ---- the beginning

#[test]
fn greetings_are_no_place_and_cancel_is_no_answer() {
    let met = [
        Fact::Met {
            language: Language::En,
        },
        Fact::ConsentGiven {
            version: stillnight::patient::profile::DISCLAIMER_VERSION,
        },
        Fact::GateAnswered {
            exclusions: stillnight::protocol::exclusion::Exclusions::NONE,
        },
    ];
    for text in [
        "hola",
        "gracias",
        "danke",
        "hello",
        "Guten Abend",
        "muchas gracias",
        "ok",
        "thanks!",
    ] {
        let mut chat = Chat::with(told(met.clone(), SUNDAY.parse().unwrap()), SUNDAY);
        let reaction = chat.say(text);
        assert!(
            says(&reaction, |text| *text == Text::AskPlace),
            "{text}: {}",
            words(&reaction)
        );
        assert!(chat.state.patient.zone.is_none(), "{text}");
    }
    for text in ["cancel", "Abbrechen", "cancelar", "never mind"] {
        let mut chat = Chat::at("Europe/Berlin", SUNDAY);
        chat.state.dialogue = Dialogue::Changing(Question::Tablets);
        let reaction = chat.say(text);
        assert_eq!(chat.state.dialogue, Dialogue::Idle, "{text}");
        assert!(
            says(&reaction, |text| *text == Text::Cancelled),
            "{text}: {}",
            words(&reaction)
        );
    }
}

#[test]
fn spoken_hours_answer_the_question_after_bedtime() {
    for (text, hour) in [
        ("half 12", "00:30:00"),
        ("halb 12", "23:30:00"),
        ("las 11 y media", "23:30:00"),
        ("half past 10", "22:30:00"),
    ] {
        let mut chat = Chat::at("Europe/Berlin", SUNDAY);
        chat.state.dialogue = Dialogue::Changing(Question::Bedtime);
        chat.say(text);
        assert_eq!(
            chat.state.patient.bedtime,
            Some(hour.parse().unwrap()),
            "{text}"
        );
    }
}

// ---- why

#[test]
fn why_says_that_a_step_was_given_under_what_has_changed() {
    let mut chat = Chat::at("Europe/Berlin", SUNDAY);
    chat.say("/labs ferritin 60, tsat 25 %");
    assert!(!says(&chat.say("/why"), |text| matches!(
        text,
        Text::WhyThen { .. }
    )));
    chat.say("/stop");
    chat.press(Press::Iron(stillnight::text::press::IronNow::No));
    assert!(chat.state.patient.oral_iron().is_none());
    let reaction = chat.say("/why");
    assert!(
        says(&reaction, |text| matches!(text, Text::WhyThen { .. })),
        "{}",
        words(&reaction)
    );
}
