//! E1, E1c, H1: no door brings a dose above the ceiling into the reminders, and no hold ends by itself.

use chrono::{DateTime, TimeDelta, Utc};

use stillnight::agenda::What;
use stillnight::agenda::ahead::{Answers, ahead};
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::patient::regimen::Rhythm;
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::text::Text;
use stillnight::text::post::{Post, Urgency};
use stillnight::text::press::{DosePress, FirstTests, IronNow, Press, Setting};

use crate::beginning::Beginning;
use crate::rules::words::presses;

struct Life {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
}

impl Life {
    /// Somebody who is enrolled and takes no iron.
    fn enrolled() -> Self {
        let mut life = Self {
            state: State::default(),
            diary: Vec::new(),
            now: "2026-11-23T10:00:00Z".parse().unwrap(),
        };
        life.note(Beginning::in_zone("Europe/Berlin").facts());
        life
    }

    fn note(&mut self, facts: Vec<Fact>) {
        for fact in facts {
            let seq = u32::try_from(self.diary.len()).unwrap();
            let at = self.now;
            let entry = Entry { seq, at, fact };
            self.state.patient = self.state.patient.clone().apply(&entry);
            self.diary.push(entry);
        }
    }

    fn happens(&mut self, event: &Event) -> Vec<Post> {
        let lines = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &lines, event, self.now);
        let (next, entries) = advance(&self.state, &reaction, self.now);
        self.state = next;
        self.diary.extend(entries);
        self.now += TimeDelta::minutes(1);
        reaction.posts
    }

    fn says(&mut self, text: &str) -> Vec<Post> {
        self.happens(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        })
    }

    fn presses(&mut self, press: Press) -> Vec<Post> {
        self.happens(&Event::Pressed { press: Some(press) })
    }

    /// Tablets of this strength are being told, up to the question how many.
    fn on_tablets_of(milligrams: u16) -> Self {
        let mut life = Self::enrolled();
        life.presses(Press::Iron(IronNow::Tonight));
        life.presses(Press::FirstTests(FirstTests::Doctor));
        life.presses(Press::Strength(milligrams));
        life
    }

    /// The iron of one dose that is reminded of in the coming days, if any is.
    fn reminded_mg(&self) -> Option<u16> {
        let until = self.now + TimeDelta::days(5);
        let dose = |what: &What| matches!(what, What::Dose { .. });
        let comes = ahead(&self.state.patient, self.now, until, Answers::AtOnce)
            .iter()
            .any(|due| dose(&due.what));
        let (oral, _) = self.state.patient.oral_iron().filter(|_| comes)?;
        oral.dose_mg()
    }
}

fn says(posts: &[Post], wanted: impl Fn(&Text) -> bool) -> bool {
    posts.iter().flat_map(|post| &post.paragraphs).any(wanted)
}

#[test]
fn up_to_the_usual_amount_the_patient_s_word_is_enough() {
    let mut life = Life::on_tablets_of(35);
    life.presses(Press::Tablets(3));
    assert_eq!(life.reminded_mg(), Some(105));
}

#[test]
fn above_it_only_what_a_doctor_prescribed_is_reminded_of() {
    for (tablets, prescribed) in [(3, 300), (2, 200)] {
        let mut life = Life::on_tablets_of(100);
        let posts = life.presses(Press::Tablets(tablets));
        assert_eq!(life.reminded_mg(), None, "{prescribed} mg");
        let asks = says(&posts, |text| matches!(text, Text::AskPrescribed { .. }));
        assert_eq!(asks, prescribed <= 200);
        life.presses(Press::TabletsPrescribed(tablets));
        let reminded = life.reminded_mg();
        assert_eq!(reminded, (prescribed <= 200).then_some(prescribed));
    }
}

#[test]
fn a_hold_does_not_stand_in_for_a_doctor_s_word() {
    let mut life = Life::on_tablets_of(50);
    life.presses(Press::Tablets(2));
    life.says("/labs ferritin=320 tsat=30%");
    let posts = life.presses(Press::Tablets(3));
    assert!(says(&posts, |text| matches!(
        text,
        Text::AskPrescribed {
            tablets: 3,
            iron: 150
        }
    )));
    let (_, tablets) = life.state.patient.oral_iron().unwrap();
    assert_eq!(tablets, 2, "what was prescribed to nobody is not noted");
}

#[test]
fn stronger_tablets_need_the_same_word_as_more_of_them() {
    let mut life = Life::on_tablets_of(50);
    life.presses(Press::Tablets(2));
    assert_eq!(life.reminded_mg(), Some(100));
    life.presses(Press::Strength(80));
    assert_eq!(life.reminded_mg(), None, "160 mg, and nobody said so");
    life.presses(Press::Tablets(2));
    assert_eq!(life.reminded_mg(), None);
    life.presses(Press::TabletsPrescribed(2));
    assert_eq!(life.reminded_mg(), Some(160));
}

#[test]
fn words_pass_the_same_gate() {
    let mut life = Life::on_tablets_of(65);
    let posts = life.says("20");
    assert!(says(&posts, |text| matches!(
        text,
        Text::RhythmTooMuch { iron: 1300 }
    )));
    assert_eq!(life.reminded_mg(), None);
    life.says("1");
    assert_eq!(life.reminded_mg(), Some(65));
}

#[test]
fn no_button_is_offered_that_would_be_refused() {
    for strength in [14, 20, 25, 28, 50, 65, 80, 100] {
        let mut life = Life::enrolled();
        life.presses(Press::Iron(IronNow::Tonight));
        life.presses(Press::FirstTests(FirstTests::Doctor));
        let asked = life.presses(Press::Strength(strength));
        let offered: Vec<Press> = asked
            .iter()
            .flat_map(presses)
            .filter(|press| matches!(press, Press::Tablets(_)))
            .collect();
        assert!(!offered.is_empty(), "{strength} mg");
        for press in offered {
            let posts = Life::on_tablets_of(strength).presses(press.clone());
            let refused = says(&posts, |text| matches!(text, Text::RhythmTooMuch { .. }));
            assert!(!refused, "{press:?} of {strength} mg");
        }
    }
}

#[test]
fn a_label_with_the_whole_salt_is_asked_about() {
    let mut life = Life::enrolled();
    life.presses(Press::Iron(IronNow::Tonight));
    life.presses(Press::FirstTests(FirstTests::Doctor));
    let posts = life.says("325");
    assert!(says(&posts, |text| matches!(text, Text::AskSalt { .. })));
    // No button, old or new, brings more iron into one tablet than there can be.
    life.presses(Press::Strength(325));
    let strength = |life: &Life| match life.state.patient.regimen {
        stillnight::patient::regimen::Regimen::Oral(oral) => oral.strength_mg,
        _ => None,
    };
    assert_eq!(strength(&life), None);
    life.presses(Press::Strength(65));
    assert_eq!(strength(&life), Some(65));
}

#[test]
fn a_salt_is_offered_as_the_iron_that_it_holds() {
    for (label, iron) in [
        (200, vec![65]),
        (210, vec![68]),
        (256, vec![80]),
        (300, vec![60, 35]),
        (305, vec![100]),
        (325, vec![65, 106, 37]),
        (350, vec![]),
        (110, vec![110]),
    ] {
        let mut life = Life::enrolled();
        life.presses(Press::Iron(IronNow::Tonight));
        life.presses(Press::FirstTests(FirstTests::Doctor));
        let posts = life.says(&label.to_string());
        let offered: Vec<u16> = posts
            .iter()
            .flat_map(presses)
            .filter_map(|press| match press {
                Press::Strength(milligrams) => Some(milligrams),
                _ => None,
            })
            .collect();
        assert_eq!(offered, iron, "{label}");
    }
}

#[test]
fn stronger_tablets_are_counted_anew() {
    let mut life = Life::on_tablets_of(14);
    life.presses(Press::Tablets(5));
    assert_eq!(life.reminded_mg(), Some(70));
    life.presses(Press::Strength(65));
    assert_eq!(life.reminded_mg(), None, "325 mg are not reminded of");
    life.presses(Press::Tablets(1));
    assert_eq!(life.reminded_mg(), Some(65));
}

#[test]
fn what_an_older_record_holds_above_the_ceiling_is_not_reminded_of() {
    let mut life = Life::enrolled();
    let on = "2026-11-01".parse().unwrap();
    life.note(vec![
        Fact::OralIronStarted { on },
        Fact::TabletStrengthSet { milligrams: 325 },
        Fact::TabletsSet { tablets: 20 },
    ]);
    assert_eq!(life.reminded_mg(), None);
    let mut life = Life::on_tablets_of(60);
    life.presses(Press::TabletsPrescribed(3));
    assert_eq!(life.reminded_mg(), Some(180));
    let from = "2026-11-23".parse().unwrap();
    let rhythm = Rhythm::EveryOther;
    life.note(vec![Fact::RhythmChosen { rhythm, from }]);
    assert_eq!(life.reminded_mg(), None, "360 mg every other evening");
}

#[test]
fn after_a_hold_reminders_wait_for_the_patient() {
    let mut life = Life::on_tablets_of(14);
    life.presses(Press::Tablets(5));
    life.says("/labs ferritin=310 tsat=30");
    assert_eq!(life.reminded_mg(), None);
    // No age, and no button of another door, ends it.
    life.now += TimeDelta::days(200);
    for press in [
        Press::HoldOver(true),
        Press::IronAgain,
        Press::RhythmSure(Rhythm::EveryOther),
        Press::Tablets(5),
    ] {
        life.presses(press.clone());
        assert_eq!(life.reminded_mg(), None, "{press:?}");
    }
    let posts = life.says("/labs ferritin=90 tsat=30");
    assert!(says(&posts, |text| *text == Text::HoldEnded));
    assert_eq!(life.reminded_mg(), None, "asked first");
    life.presses(Press::HoldOver(false));
    assert_eq!(life.reminded_mg(), None);
    life.presses(Press::HoldOver(true));
    assert_eq!(life.reminded_mg(), Some(70));
}

#[test]
fn quiet_nights_can_be_contradicted_and_the_word_wins() {
    let mut life = Life::on_tablets_of(14);
    life.presses(Press::Tablets(5));
    let nights = (1..=14_u64).map(|back| {
        let day = "2026-11-23".parse::<chrono::NaiveDate>().unwrap() - chrono::Days::new(back);
        Fact::DiscomfortRated {
            evening: stillnight::calendar::local_time::Evening::on(day),
            score: if back <= 3 { 9 } else { 0 },
        }
    });
    life.note(nights.collect());
    let posts = life.says("/labs ferritin=120 tsat=30");
    let counted = Text::LegsCounted {
        bad: 3,
        answered: 14,
    };
    assert!(says(&posts, |text| *text == counted));
    assert!(says(&posts, |text| matches!(text, Text::StepL14 { .. })));
    let posts = life.presses(Press::Legs(u32::MAX, true));
    assert!(says(&posts, |text| matches!(text, Text::StepL13 { .. })));
}

/// Words that tell how many tablets were taken, and what may come of them: so many are noted, or none.
fn told(strength: u16, tablets: u8, words: &str) -> (Option<u8>, Vec<Post>) {
    let mut life = Life::on_tablets_of(strength);
    life.presses(Press::Tablets(tablets));
    life.now = "2026-11-23T20:30:00Z".parse().unwrap();
    let posts = life.says(words);
    let noted = life.diary.iter().find_map(|entry| match entry.fact {
        Fact::DoseTaken { tablets, .. } => Some(tablets),
        _ => None,
    });
    (noted, posts)
}

#[test]
fn far_too_many_tablets_are_an_emergency_in_any_words_and_never_a_note() {
    for (strength, tablets, words) in [
        (65, 1, "took 20 tablets"),
        (65, 1, "/taken 20 tablets"),
        (65, 1, "I took 20 tablets of the iron by mistake"),
        (65, 1, "20 Tabletten genommen"),
        (65, 1, "me tomé 20 pastillas"),
        (65, 1, "took 4 tablets"),
        (14, 5, "took 16 tablets"),
        (14, 5, "took 300 tablets"),
    ] {
        let (noted, posts) = told(strength, tablets, words);
        assert_eq!(noted, None, "{words}");
        let urgent = posts.iter().any(|post| post.urgency == Urgency::Safety);
        assert!(urgent, "{words}: {posts:?}");
    }
}

#[test]
fn a_tablet_more_than_the_dose_is_asked_about_and_fewer_are_noted_as_told() {
    for (words, expected) in [
        ("took 5 tablets", Some(5)),
        ("/taken 3 tablets", Some(3)),
        ("took 3 tablets at 21:00", Some(3)),
        ("took 6 tablets", None),
        ("/taken 6 tablets", None),
        ("my husband took 5 tablets", None),
        ("took 0 tablets", None),
    ] {
        assert_eq!(told(14, 5, words).0, expected, "{words}");
    }
    let mut life = Life::on_tablets_of(14);
    life.presses(Press::Tablets(5));
    life.now = "2026-11-23T20:30:00Z".parse().unwrap();
    let posts = life.says("took 6 tablets at 21:00");
    let asked = says(&posts, |text| {
        matches!(
            text,
            Text::AskTookMore {
                dose: 5,
                dose_iron: 70,
                tablets: 6,
                iron: 84,
            }
        )
    });
    assert!(asked, "{posts:?}");
    let evening = Evening::on("2026-11-23".parse().unwrap());
    let time = "21:00:00".parse().unwrap();
    let press = |tablets| Press::Dose(evening, DosePress::Took(tablets, time));
    // What no question offers is no way round it.
    life.presses(press(20));
    assert_eq!(life.state.patient.evening(evening).taken_at(), None);
    life.presses(press(6));
    let once = life.diary.len();
    life.presses(press(6));
    assert_eq!(life.diary.len(), once);
    let at: DateTime<Utc> = "2026-11-23T20:00:00Z".parse().unwrap();
    assert_eq!(life.state.patient.evening(evening).taken_at(), Some(at));
}

/// A way on which iron, or more of it, may come into the reminders.
type Door = (&'static str, fn(&mut Life));

/// Every one that a patient has, the buttons of old messages among them.
fn doors() -> Vec<Door> {
    vec![
        ("a start", |life| {
            life.presses(Press::Iron(IronNow::Tonight));
            life.presses(Press::FirstTests(FirstTests::Doctor));
            life.presses(Press::Strength(14));
            life.presses(Press::Tablets(5));
        }),
        ("a start long ago", |life| {
            life.presses(Press::Iron(IronNow::Already));
            life.presses(Press::IronSince(3));
            life.presses(Press::Strength(14));
            life.presses(Press::Tablets(5));
        }),
        ("the settings", |life| {
            life.presses(Press::Settings(Setting::Tablets));
            life.presses(Press::Strength(65));
            life.presses(Press::Tablets(2));
            life.presses(Press::TabletsPrescribed(2));
        }),
        ("/taken", |life| {
            life.says("/taken");
            life.says("/taken 20:00");
        }),
        ("words", |life| {
            life.says("I start iron tonight");
            life.says("start my tablets again");
            life.says("my doctor says I can take iron again");
            life.says("yes");
        }),
        ("tablets as before", |life| {
            life.presses(Press::IronAgain);
        }),
        ("the end of a hold", |life| {
            life.presses(Press::HoldOver(true));
        }),
        ("every other evening, and back", |life| {
            life.presses(Press::Rhythm(Rhythm::EveryOther));
            life.presses(Press::RhythmSure(Rhythm::EveryOther));
            life.presses(Press::Rhythm(Rhythm::Nightly));
            life.presses(Press::RhythmSure(Rhythm::Nightly));
        }),
        ("the buttons of an old reminder", |life| {
            let zone = life.state.patient.zone.unwrap();
            let evening = Evening::of(&zone, life.now);
            for press in [
                DosePress::Snooze(15),
                DosePress::AteAgain,
                DosePress::Taken,
                DosePress::Undo,
                DosePress::NotYetToday,
            ] {
                life.presses(Press::Dose(evening, press));
            }
        }),
        ("a stop that is taken back", |life| {
            life.says("/settings");
            life.presses(Press::Iron(IronNow::No));
            let last = life.diary.last().unwrap().seq;
            life.presses(Press::TakeBack(last));
        }),
        ("a pause that ends", |life| {
            let today = life.now.date_naive();
            life.presses(Press::Pause(today, today));
            life.presses(Press::PauseEnd);
        }),
        ("an infusion of long ago", |life| {
            life.says("/infusion 2022-05-10 1000mg ferinject");
            life.presses(Press::IronAgain);
        }),
        ("a meal", |life| {
            life.says("/meal 18:00");
        }),
        ("a restart", |life| {
            let stored = serde_json::to_string(&life.state).unwrap();
            life.state = serde_json::from_str(&stored).unwrap();
            life.happens(&Event::Woke);
        }),
        ("a restore", |life| {
            let from = life.now - TimeDelta::days(1);
            life.happens(&Event::Restored { from });
            life.happens(&Event::Woke);
        }),
        ("a block, and back", |life| {
            life.happens(&Event::WentSilent);
            life.happens(&Event::CameBack);
        }),
    ]
}

/// What must keep iron away, with the rule that it stands for.
fn holds() -> Vec<Door> {
    vec![
        ("L2", |life| {
            life.says("/labs ferritin=80 tsat=50%");
        }),
        ("L3", |life| {
            life.says("/labs ferritin=310 tsat=30%");
        }),
        ("X1", |life| {
            life.presses(Press::GateDone(
                Exclusions::NONE.toggled(Exclusion::OtherCause),
            ));
        }),
    ]
}

#[test]
fn without_a_hold_the_doors_are_open() {
    let mut life = Life::enrolled();
    doors()[0].1(&mut life);
    assert_eq!(life.reminded_mg(), Some(70), "a start");
    for (door, walk) in doors() {
        let mut life = Life::on_tablets_of(14);
        life.presses(Press::Tablets(5));
        walk(&mut life);
        assert!(life.reminded_mg().is_some(), "{door}");
    }
}

#[test]
fn no_door_passes_a_hold_however_old_it_is() {
    for (rule, hold) in holds() {
        for on_tablets in [true, false] {
            for days in [0, 100] {
                for (door, walk) in doors() {
                    let mut life = Life::enrolled();
                    if on_tablets {
                        life = Life::on_tablets_of(14);
                        life.presses(Press::Tablets(5));
                    }
                    hold(&mut life);
                    life.now += TimeDelta::days(days);
                    assert_eq!(life.reminded_mg(), None, "{rule} before {door}");
                    walk(&mut life);
                    let which = format!("{rule}, {days} days, on tablets: {on_tablets}");
                    assert_eq!(life.reminded_mg(), None, "{door} passed {which}");
                }
            }
        }
    }
}

#[test]
fn no_three_taps_lead_above_the_ceiling() {
    let taps = [
        Press::Strength(50),
        Press::Strength(100),
        Press::Strength(150),
        Press::Tablets(1),
        Press::Tablets(2),
        Press::Tablets(4),
        Press::TabletsPrescribed(2),
        Press::TabletsPrescribed(4),
        Press::RhythmSure(Rhythm::EveryOther),
        Press::RhythmSure(Rhythm::Nightly),
    ];
    let highest = |rhythm| match rhythm {
        Rhythm::Nightly => 200,
        Rhythm::EveryOther => 210,
    };
    let mut begun = Life::on_tablets_of(50);
    begun.presses(Press::Tablets(2));
    for one in &taps {
        for two in &taps {
            for three in &taps {
                let mut life = Life {
                    state: begun.state.clone(),
                    diary: begun.diary.clone(),
                    now: begun.now,
                };
                for tap in [one, two, three] {
                    life.presses(tap.clone());
                }
                let Some((oral, _)) = life.state.patient.oral_iron() else {
                    continue;
                };
                if oral
                    .dose_mg()
                    .is_some_and(|iron| iron > highest(oral.rhythm))
                {
                    assert_eq!(life.reminded_mg(), None, "{one:?} {two:?} {three:?}");
                }
            }
        }
    }
}
