//! What is noted of free words and what is not: tablets, hours of the evening, places of one name, other people.

use chrono::{DateTime, NaiveTime, Utc};

use crate::beginning::{Beginning, told};
use crate::spoken::spoken;
use stillnight::calendar::local_time::Zone;
use stillnight::calendar::wall_clock::{Prefer, parse_date, parse_span, parse_time};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::question::Question;
use stillnight::conversation::state::{Dialogue, Reaction, State};
use stillnight::conversation::{advance, react};
use stillnight::patient::Patient;
use stillnight::patient::fact::Fact;
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::press::Press;
use stillnight::text::render::{RenderedKeyboard, render};
use stillnight::text::voice::Voice;

struct Chat {
    state: State,
    now: DateTime<Utc>,
}

impl Chat {
    /// Somebody in Berlin with sixty tablets counted, at noon UTC or another instant.
    fn at(now: &str) -> Self {
        let mut facts = Beginning::in_zone("Europe/Berlin")
            .on_tablets("2026-09-01")
            .facts();
        facts.push(Fact::StockCounted { tablets: Some(60) });
        let diary = told(facts, "2026-11-20T10:00:00Z".parse().unwrap());
        Self {
            state: State {
                patient: Patient::from_diary(&diary),
                ..State::default()
            },
            now: now.parse().unwrap(),
        }
    }

    fn meet(&mut self, event: &Event) -> Reaction {
        let reaction = react(&self.state, &[], event, self.now);
        (self.state, _) = advance(&self.state, &reaction, self.now);
        reaction
    }

    fn say(&mut self, text: &str) -> Reaction {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        })
    }

    fn press(&mut self, press: Press) -> Reaction {
        self.meet(&Event::Pressed { press: Some(press) })
    }

    fn ask(&mut self, question: Question) {
        self.state.dialogue = Dialogue::Changing(question);
    }
}

const NOON: &str = "2026-11-24T12:00:00Z";

fn time(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

#[test]
fn tablets_that_are_left_set_the_count_and_a_dose_or_another_purchase_leaves_it() {
    for (words, left) in [
        ("quedan 20 comprimidos", 20),
        ("20 tablets left", 20),
        ("noch 20 Tabletten übrig", 20),
        ("bought 100 tablets", 160),
        ("90 Tabletten gekauft", 150),
        ("he comprado 30 comprimidos", 90),
        ("tomé 5 comprimidos", 55),
        ("me tomé 20 pastillas", 60),
        ("took 5 tablets", 55),
        ("5 Tabletten genommen", 55),
        ("bought a new phone for 300", 60),
        ("compré un móvil nuevo por 300", 60),
        ("hab 2 Flaschen Wein gekauft", 60),
        ("should I take 5 tablets?", 60),
        ("my husband bought 100 tablets", 60),
    ] {
        let mut chat = Chat::at(NOON);
        let reaction = chat.say(words);
        assert_eq!(chat.state.patient.stock.unwrap().left, left, "{words}");
        assert!(!reaction.posts.is_empty(), "{words}");
    }
}

#[test]
fn answers_to_number_questions_are_read_as_people_type_them() {
    for (answer, tablets) in [
        ("2, I think", 2),
        ("about 4.", 4),
        ("3!", 3),
        ("6 Tabletten", 6),
    ] {
        let mut chat = Chat::at(NOON);
        chat.ask(Question::Tablets);
        let reaction = chat.say(answer);
        assert!(
            matches!(reaction.facts.as_slice(), [Fact::TabletsSet { tablets: said }] if *said == tablets),
            "{answer}: {:?}",
            reaction.facts
        );
    }
    for answer in [
        "8O", "l20", "5 or 6", "19:40", "1 March", "-5", "5.5", "yes",
    ] {
        let mut chat = Chat::at(NOON);
        chat.ask(Question::Tablets);
        let reaction = chat.say(answer);
        assert!(reaction.facts.is_empty(), "{answer}: {:?}", reaction.facts);
        assert_eq!(
            chat.state.dialogue,
            Dialogue::Changing(Question::Tablets),
            "{answer}"
        );
    }
    let mut chat = Chat::at(NOON);
    chat.state.dialogue = Dialogue::Stock;
    chat.say("100.");
    assert_eq!(chat.state.patient.stock.unwrap().left, 100);
    for (answer, minutes) in [
        ("90", 90),
        ("3 hours", 180),
        ("1 Stunde", 60),
        ("90 min", 90),
    ] {
        let mut chat = Chat::at(NOON);
        chat.ask(Question::MealGap);
        let reaction = chat.say(answer);
        assert!(
            matches!(reaction.facts.as_slice(), [Fact::MealGapSet { minutes: said }] if *said == minutes),
            "{answer}: {:?}",
            reaction.facts
        );
    }
}

#[test]
fn scores_are_read_as_people_type_them() {
    for (answer, score) in [
        ("8/10", 8),
        ("about 7", 7),
        ("7.", 7),
        ("so eine 6", 6),
        ("5 de 10", 5),
    ] {
        let mut chat = Chat::at("2026-11-24T21:00:00Z");
        chat.say("/checkin");
        let reaction = chat.say(answer);
        assert!(
            matches!(reaction.facts.as_slice(), [Fact::DiscomfortRated { score: said, .. }] if *said == score),
            "{answer}: {:?}",
            reaction.facts
        );
    }
}

#[test]
fn a_distance_from_greenwich_goes_by_its_sign() {
    for (typed, clock) in [
        ("GMT+2", "14:00:00"),
        ("UTC+1", "13:00:00"),
        ("GMT-5", "07:00:00"),
        ("Etc/GMT-5", "17:00:00"),
        ("Etc/GMT+5", "07:00:00"),
    ] {
        let mut chat = Chat::at(NOON);
        chat.ask(Question::Place);
        let reaction = chat.say(typed);
        let asked = reaction.posts.iter().flat_map(|post| &post.paragraphs);
        let times: Vec<_> = asked
            .filter_map(|text| match text {
                Text::ZoneQuestion { time, zone } => {
                    assert!(!zone.contains("Etc"), "{zone}");
                    Some(*time)
                }
                _ => None,
            })
            .collect();
        assert_eq!(times, [time(clock)], "{typed}");
    }
}

#[test]
fn places_of_one_name_are_told_apart() {
    for name in [
        "Springfield",
        "Portland",
        "Columbus",
        "San José",
        "Georgia",
        "Birmingham",
        "London",
    ] {
        let mut chat = Chat::at(NOON);
        chat.ask(Question::Place);
        let reaction = chat.say(name);
        for post in &reaction.posts {
            for language in Language::ALL {
                let RenderedKeyboard::Buttons(rows) = render(post, language, chat.now).keyboard
                else {
                    continue;
                };
                let mut labels: Vec<_> =
                    rows.into_iter().flatten().map(|(label, _)| label).collect();
                labels.sort();
                let all = labels.len();
                labels.dedup();
                assert_eq!(labels.len(), all, "{name}: {labels:?}");
            }
        }
    }
    let mut chat = Chat::at(NOON);
    chat.ask(Question::Place);
    let reaction = chat.say("Portland, US");
    let said = render(reaction.posts.last().unwrap(), Language::En, chat.now);
    let RenderedKeyboard::Buttons(rows) = said.keyboard else {
        panic!("no buttons");
    };
    assert_eq!(rows[0][0].0, "Portland, Oregon, United States · 04:00");
    assert_eq!(rows[1][0].0, "Portland, Maine, United States · 07:00");
}

#[test]
fn a_bare_hour_of_dinner_or_bed_is_of_the_evening_and_can_be_corrected_with_a_tap() {
    for (question, typed, meant) in [
        (Question::Dinner, "7", "19:00:00"),
        (Question::Dinner, "7:30", "19:30:00"),
        (Question::Bedtime, "11", "23:00:00"),
        (Question::Bedtime, "um 10 Uhr", "22:00:00"),
        (Question::Bedtime, "12", "00:00:00"),
        (Question::Bedtime, "1", "01:00:00"),
        (Question::CheckInTime, "9", "21:00:00"),
        (Question::Dinner, "19:00", "19:00:00"),
        (Question::Dinner, "07:00", "07:00:00"),
        (Question::Dinner, "7 am", "07:00:00"),
    ] {
        let mut chat = Chat::at(NOON);
        chat.ask(question);
        let reaction = chat.say(typed);
        let patient = &chat.state.patient;
        let set = match question {
            Question::Dinner => patient.dinner,
            Question::Bedtime => patient.bedtime,
            _ => patient.preferences.check_in_at,
        };
        assert_eq!(set, Some(time(meant)), "{typed}");
        let echoed = reaction
            .posts
            .iter()
            .find(|post| matches!(post.paragraphs.as_slice(), [Text::HourOfEvening { .. }]));
        let bare = parse_time(typed).unwrap() != time(meant);
        assert_eq!(echoed.is_some(), bare, "{typed}");
        if let Some(post) = echoed {
            let stillnight::text::post::Keyboard::Buttons(rows) = &post.keyboard else {
                panic!("no way to correct it");
            };
            let press = rows[0][0].press.clone();
            chat.press(press);
            let patient = &chat.state.patient;
            let set = match question {
                Question::Dinner => patient.dinner,
                Question::Bedtime => patient.bedtime,
                _ => patient.preferences.check_in_at,
            };
            assert_eq!(set, parse_time(typed), "{typed}");
        }
    }
}

#[test]
fn a_bare_hour_of_a_dose_or_a_meal_is_of_the_evening() {
    let mut chat = Chat::at("2026-11-24T21:30:00Z");
    let reaction = chat.say("/taken 9");
    let at: DateTime<Utc> = "2026-11-24T20:00:00Z".parse().unwrap();
    assert!(
        matches!(reaction.facts.as_slice(), [Fact::DoseTaken { at: said, .. }] if *said == at),
        "{:?}",
        reaction.facts
    );
    let mut chat = Chat::at("2026-11-24T21:30:00Z");
    for words in ["ate at 7.30", "/meal 7:30"] {
        let reaction = chat.say(words);
        let at: DateTime<Utc> = "2026-11-24T18:30:00Z".parse().unwrap();
        assert!(
            matches!(reaction.facts.as_slice(), [Fact::MealFinished { at: said, .. }] if *said == at),
            "{words}: {:?}",
            reaction.facts
        );
    }
    for words in [
        "um 8 Uhr gefrühstückt",
        "just had lunch",
        "acabo de desayunar",
    ] {
        let reaction = chat.say(words);
        assert!(reaction.facts.is_empty(), "{words}");
    }
}

#[test]
fn a_number_in_a_sentence_about_something_else_is_no_dose() {
    for words in [
        "Infusion am 12. Januar",
        "mein Mann nimmt 4",
        "my doctor said 20 December",
        "5 minutes",
    ] {
        for question in [Question::Strength, Question::Tablets] {
            let mut chat = Chat::at(NOON);
            chat.ask(question);
            let reaction = chat.say(words);
            assert!(reaction.facts.is_empty(), "{words}: {:?}", reaction.facts);
            assert!(!reaction.posts.is_empty(), "{words}");
        }
    }
}

#[test]
fn an_infusion_on_a_day_to_come_is_none_of_last_year() {
    for words in [
        "my infusion is on the 10th of December",
        "tengo infusión el 10 de diciembre",
        "am 12.12. bekomme ich eine Infusion",
        "/infusion 15 December 1000 mg",
    ] {
        let mut chat = Chat::at(NOON);
        let reaction = chat.say(words);
        // The command books it; words are asked about first.
        let booked = |fact: &Fact| matches!(fact, Fact::InfusionBooked { .. });
        let may_note = words.starts_with('/');
        assert!(
            reaction.facts.iter().all(|fact| may_note && booked(fact)),
            "{words}: {:?}",
            reaction.facts
        );
        assert!(!reaction.posts.is_empty(), "{words}");
    }
}

#[test]
fn what_is_not_told_of_oneself_notes_nothing_and_is_answered() {
    for words in [
        "my husband's ferritin is 30",
        "my husbands ferritin is 450, is that bad?",
        "a friend had a ferritin of 9",
        "frage für meine Mutter, ihr Ferritin ist 12",
        "mi marido tiene ferritina 450, es malo?",
        "/labs my husband's ferritin is 30",
        "my sister had an iron infusion yesterday",
        "meine Schwester hatte gestern eine Eiseninfusion",
        "a mi hermana le pusieron ayer una infusión de hierro",
        "/infusion my sister yesterday",
        "I want to get an infusion",
        "infusion next week maybe",
        "she cancelled my infusion",
        "they cancelled my infusion on friday",
        "die Infusion am Freitag wurde abgesagt",
        "me han cancelado la infusión del viernes",
        "ayer pregunté al médico por una infusión",
        "should I take 5 tablets?",
        "my ferritin is 30, is that bad?",
        "Sollwert Ferritin: 100",
        "valor deseado de ferritina: 100",
        "ferritin target 100",
        "is ferritin 30 too low?",
        "ist ferritin 30 zu niedrig?",
        "if my ferritin is 150 do I stop?",
        "doctor says ferritin should be above 100",
        "/medicines my husband takes pramipexole",
        "/medicines I don't take pramipexole",
        "/medicines ich nehme kein Pramipexol",
    ] {
        let mut chat = Chat::at(NOON);
        let reaction = chat.say(words);
        assert!(reaction.facts.is_empty(), "{words}: {:?}", reaction.facts);
        assert!(!reaction.posts.is_empty(), "{words}");
    }
    for words in [
        "my doctor says my ferritin is 30",
        "I had my infusion yesterday",
        "heute Morgen Infusion",
        "/medicines pramipexole",
    ] {
        let mut chat = Chat::at(NOON);
        let reaction = chat.say(words);
        assert!(!reaction.facts.is_empty(), "{words}");
    }
}

/// What is not understood is answered with an example, and the example is one that is understood.
#[test]
fn what_is_half_understood_shows_an_example_that_works() {
    let what = || "…".to_owned();
    let day = "2026-11-24".parse().unwrap();
    for language in Language::ALL {
        let says = |text: &Text, example: &str| {
            let said = Voice::of(language).say(text);
            assert!(said.contains(example), "{said}: {example}");
        };
        says(&Text::NotATime { what: what() }, "19:40");
        assert!(parse_time("19:40").is_some());
        let date = spoken(language, "date");
        says(&Text::NotADate { what: what() }, date);
        assert!(parse_date(date, day, Prefer::Past).is_some());
        let span = spoken(language, "span");
        says(&Text::NotASpan { what: what() }, span);
        assert!(parse_span(span, day).is_some());
        let (lowest, highest) = (1, 100);
        says(
            &Text::NotAStrength {
                what: what(),
                lowest,
                highest,
            },
            ": 14.",
        );
        says(
            &Text::NotAMealGap {
                what: what(),
                lowest,
                highest,
            },
            ": 120.",
        );
        says(
            &Text::NotAnAmount {
                what: what(),
                lowest,
                highest,
            },
            ": 1000.",
        );
        says(&Text::NotAScore { what: what() }, ": 7.");
        says(
            &Text::NotAStock {
                what: what(),
                highest,
            },
            ": 60.",
        );
        says(&Text::NotInitials { what: what() }, "A. B.");
        says(&Text::InfusionLeftOut { what: what() }, "/infusion ");
        says(&Text::NotAProduct { what: what() }, "Monofer");
        says(
            &Text::PlaceUnknown { what: what() },
            spoken(language, "town"),
        );
        assert!(Zone::parse("Europe/Berlin").is_some());
    }
}
