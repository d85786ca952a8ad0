//! Taking back restores what was, with its dates: whatever is told and taken back at once leaves the patient, their
//! record and what the papers are written from as they were before.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::beginning::Beginning;
use stillnight::agenda::labs::inputs;
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::history::History;
use stillnight::patient::Patient;
use stillnight::patient::check_in::{Differences, Onset, SleepLoss};
use stillnight::patient::companion::Companion;
use stillnight::patient::draw::DrawConditions;
use stillnight::patient::fact::{Entry, Fact, SkipReason};
use stillnight::patient::infusion::{IronProduct, Response};
use stillnight::patient::profile::Language;
use stillnight::patient::regimen::Rhythm;
use stillnight::patient::unheard::Unheard;
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::protocol::lab_entry;
use stillnight::protocol::panel::Panel;
use stillnight::text::Text;
use stillnight::text::attachment::{Attachment, LetterAbout};
use stillnight::text::post::Post;
use stillnight::text::press::{FirstTests, IronNow, Press, Setting};
use stillnight::view::{Source, make};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn evening(text: &str) -> Evening {
    Evening::on(day(text))
}

fn panel(words: &str, drawn: &str) -> Panel {
    let entry = lab_entry::parse(words, day(drawn));
    Panel::new(day(drawn), entry.understood).unwrap()
}

struct Life {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
    posts: Vec<Post>,
}

impl Life {
    /// On tablets since September; it is 24 November 2026, noon in Berlin.
    fn on_tablets() -> Self {
        Self::begun(Beginning::in_zone("Europe/Berlin").on_tablets("2026-09-01"))
    }

    fn begun(beginning: Beginning) -> Self {
        let mut life = Self {
            state: State::default(),
            diary: Vec::new(),
            now: "2026-10-01T11:00:00Z".parse().unwrap(),
            posts: Vec::new(),
        };
        life.note(beginning.facts());
        life.now = "2026-11-24T11:00:00Z".parse().unwrap();
        life
    }

    fn note(&mut self, facts: Vec<Fact>) {
        for fact in facts {
            let entry = Entry {
                seq: u32::try_from(self.diary.len()).unwrap(),
                at: self.now,
                fact,
            };
            let patient = std::mem::take(&mut self.state.patient);
            self.state.patient = patient.apply(&entry);
            self.diary.push(entry);
        }
    }

    fn meet(&mut self, event: &Event) {
        let reaction = react(&self.state, &self.diary, event, self.now);
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
        self.posts = reaction.posts;
    }

    fn press(&mut self, press: Press) {
        self.meet(&Event::Pressed { press: Some(press) });
    }

    fn say(&mut self, text: &str) {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        });
    }

    fn said(&self, text: impl Fn(&Text) -> bool) -> bool {
        self.posts
            .iter()
            .flat_map(|post| &post.paragraphs)
            .any(text)
    }

    fn record(&self) -> History {
        History::of(&self.diary, self.now)
    }

    fn table(&self, attachment: Attachment) -> String {
        let source = Source {
            patient_id: 1,
            language: Language::En,
            patient: &self.state.patient,
            diary: &self.diary,
            now: self.now,
        };
        String::from_utf8(make(attachment, &source).unwrap().bytes).unwrap()
    }
}

/// What must be as it was: everything but how many lines there are, when the last was written, what older lines replaced,
/// that the patient was heard (E14),
/// and the moment from which what was silent meanwhile is not owed. H1 adds one exception: when taking results back ends
/// a hold, reminders wait for the patient's word (`hold_ended`).
fn compared(patient: &Patient) -> Patient {
    Patient {
        hold_ended: None,
        facts: 0,
        noted_at: None,
        replaced: Vec::new(),
        iron_owed_since: None,
        resumed_at: None,
        unheard: Unheard::default(),
        ..patient.clone()
    }
}

/// Lives in which something was told before, so that it can be replaced.
fn lives() -> Vec<Life> {
    let on = evening("2026-11-23");
    let mut settled = Life::on_tablets();
    settled.now -= TimeDelta::hours(20);
    settled.note(vec![
        Fact::StockCounted { tablets: Some(3) },
        Fact::CheckInAsked { evening: on },
        Fact::DoseSnoozed {
            evening: on,
            until: settled.now + TimeDelta::minutes(30),
        },
        Fact::LegsAnswered { bothersome: true },
        Fact::ClinicScoreNoted {
            on: day("2026-11-01"),
            total: 20,
        },
        Fact::TestBooked {
            on: day("2026-12-10"),
        },
        Fact::BookingPutOff {
            retest_on: day("2026-12-01"),
            until: day("2026-12-20"),
        },
        Fact::LabsReported {
            panel: panel("ferritin=60 tsat=20", "2026-11-02"),
        },
    ]);
    settled.now += TimeDelta::hours(20);
    let mut infused = Life::on_tablets();
    infused.note(vec![
        Fact::InfusionGiven {
            on: day("2026-11-10"),
            milligrams: Some(1000),
            product: None,
        },
        Fact::ResponseGiven {
            infusion_on: day("2026-11-10"),
            response: Response::Same,
        },
        Fact::StockCounted { tablets: Some(100) },
    ]);
    let mut appointed = Life::on_tablets();
    appointed.note(vec![Fact::InfusionBooked {
        on: day("2026-11-26"),
    }]);
    let none = Life::begun(Beginning::in_zone("Europe/Berlin"));
    vec![Life::on_tablets(), settled, infused, appointed, none]
}

/// Everything that can be taken back.
fn undoable(now: DateTime<Utc>) -> Vec<Fact> {
    let on = evening("2026-11-23");
    vec![
        Fact::DoseTaken {
            evening: on,
            at: now,
            tablets: 5,
        },
        Fact::DoseSkipped {
            evening: on,
            reason: Some(SkipReason::Ill),
        },
        Fact::DiscomfortRated {
            evening: on,
            score: 7,
        },
        Fact::MealFinished {
            evening: on,
            at: now,
        },
        Fact::LabsReported {
            panel: panel("ferritin=310 tsat=30", "2026-11-23"),
        },
        Fact::InfusionGiven {
            on: day("2026-11-20"),
            milligrams: Some(500),
            product: Some(IronProduct::IronSucrose),
        },
        Fact::ResponseGiven {
            infusion_on: day("2026-11-10"),
            response: Response::Better,
        },
        Fact::Paused {
            from: day("2026-11-24"),
            until: day("2026-11-30"),
        },
        Fact::TestBooked {
            on: day("2026-12-12"),
        },
        Fact::StockCounted { tablets: Some(60) },
        Fact::ClinicScoreNoted {
            on: day("2026-11-01"),
            total: 31,
        },
        Fact::LegsAnswered { bothersome: false },
        Fact::OralIronStopped {
            on: day("2026-11-24"),
        },
        Fact::RhythmChosen {
            rhythm: Rhythm::EveryOther,
            from: on.next(),
        },
    ]
}

#[test]
fn whatever_is_taken_back_at_once_leaves_everything_as_it_was() {
    let mut taken_back = 0;
    for (which, _) in lives().iter().enumerate() {
        let facts = undoable(lives()[which].now);
        for fact in facts {
            let mut life = lives().swap_remove(which);
            let (before, record) = (life.state.patient.clone(), life.record());
            let asked = stillnight::phrases::letter::asked(&before, life.now);
            let seen = inputs(&before, before.zone.as_ref(), life.now);
            let seq = u32::try_from(life.diary.len()).unwrap();
            life.note(vec![fact.clone()]);
            if life.state.patient.told().iter().all(|told| told.seq != seq) {
                continue;
            }
            life.now += TimeDelta::minutes(2);
            life.press(Press::TakeBack(seq));
            let after = &life.state.patient;
            assert_eq!(compared(after), compared(&before), "{which}: {fact:?}");
            let ends_hold = matches!(fact, Fact::LabsReported { .. });
            assert!(
                ends_hold || after.hold_ended == before.hold_ended,
                "{which}: {fact:?}"
            );
            assert_eq!(life.record(), record, "{which}: {fact:?}");
            assert_eq!(
                stillnight::phrases::letter::asked(after, life.now),
                asked,
                "{which}: {fact:?}"
            );
            assert_eq!(inputs(after, after.zone.as_ref(), life.now), seen);
            assert_eq!(
                Patient::from_diary(&life.diary),
                *after,
                "{which}: {fact:?}"
            );
            taken_back += 1;
        }
    }
    assert!(taken_back > 40, "{taken_back} were tried");
}

#[test]
fn tablets_stopped_and_taken_back_keep_their_first_day() {
    for hours in [0, 2, 30] {
        let mut life = Life::on_tablets();
        let seq = u32::try_from(life.diary.len()).unwrap();
        life.press(Press::Iron(IronNow::No));
        assert_eq!(life.state.patient.oral_iron(), None);
        life.now += TimeDelta::hours(hours);
        life.press(Press::TakeBack(seq));
        let (oral, tablets) = life.state.patient.oral_iron().unwrap();
        assert_eq!((oral.since, tablets), (Some(day("2026-09-01")), 5));
        let spans = life.record().regimens;
        assert_eq!(spans.len(), 1, "{spans:?}");
        assert_eq!((spans[0].from, spans[0].until), (day("2026-09-01"), None));
        assert!(life.said(|text| matches!(text, Text::UndoStandsAgain { .. })));
        // A second tap finds nothing.
        life.press(Press::TakeBack(seq));
        assert_eq!(life.posts, []);
    }
}

#[test]
fn tablets_stopped_and_started_on_one_day_keep_their_first_day() {
    let mut life = Life::on_tablets();
    life.press(Press::Iron(IronNow::No));
    life.now += TimeDelta::minutes(5);
    life.press(Press::IronAgain);
    let (oral, _) = life.state.patient.oral_iron().unwrap();
    assert_eq!(oral.since, Some(day("2026-09-01")));
    assert_eq!(life.record().regimens.len(), 1);
}

#[test]
fn why_knows_no_step_that_rested_on_what_was_taken_back() {
    let mut life = Life::on_tablets();
    life.say("/labs ferritin=60 tsat=20");
    let first = life.state.patient.last_step;
    assert!(first.is_some());
    life.now += TimeDelta::minutes(1);
    let seq = u32::try_from(life.diary.len()).unwrap();
    life.say("/labs ferritin=310 date=2026-11-24 tsat=30");
    assert_ne!(life.state.patient.last_step, first);
    let panel = life
        .state
        .patient
        .panels
        .iter()
        .map(|panel| panel.seq)
        .max();
    assert!(panel >= Some(seq));
    life.press(Press::TakeBack(panel.unwrap()));
    assert!(life.state.patient.last_step <= first);
}

#[test]
fn a_start_tonight_told_in_the_morning_is_todays() {
    for (at, since) in [
        ("2026-11-24T09:00:00Z", "2026-11-24"),
        ("2026-11-24T17:00:00Z", "2026-11-24"),
        ("2026-11-24T23:40:00Z", "2026-11-25"),
    ] {
        let mut life = Life::begun(Beginning::in_zone("Europe/Berlin"));
        life.now = at.parse().unwrap();
        life.press(Press::Iron(IronNow::Tonight));
        life.press(Press::FirstTests(FirstTests::Doctor));
        life.press(Press::Strength(14));
        life.press(Press::Tablets(5));
        let (oral, _) = life.state.patient.oral_iron().unwrap();
        assert_eq!(oral.since, Some(day(since)), "{at}");
        assert!(!life.said(|text| *text == Text::AskTodaysDose), "{at}");
    }
}

#[test]
fn who_takes_iron_already_is_asked_about_todays_dose_before_the_first_reminder() {
    use stillnight::text::press::DosePress;
    for (at, on) in [
        // In the morning the coming evening is meant, before bedtime the one that runs.
        ("2026-11-24T08:00:00Z", "2026-11-24"),
        ("2026-11-24T17:00:00Z", "2026-11-24"),
    ] {
        for had in [true, false] {
            let mut life = Life::begun(Beginning::in_zone("Europe/Berlin"));
            life.now = at.parse().unwrap();
            life.press(Press::Iron(IronNow::Already));
            life.press(Press::IronSince(if had { 2 } else { 0 }));
            life.press(Press::Strength(14));
            life.press(Press::Tablets(5));
            assert!(life.said(|text| *text == Text::AskTodaysDose), "{at}");
            let press = if had {
                DosePress::HadToday
            } else {
                DosePress::NotYetToday
            };
            life.press(Press::Dose(evening(on), press));
            let reminded = stillnight::agenda::agenda(&life.state.patient, life.now)
                .into_iter()
                .filter(|due| matches!(due.what, stillnight::agenda::What::Dose { .. }))
                .map(|due| due.at)
                .min();
            let tomorrow: DateTime<Utc> = "2026-11-25T11:00:00Z".parse().unwrap();
            assert_eq!(reminded.unwrap() > tomorrow, had, "{at}");
            // A second tap changes nothing.
            let facts = life.diary.len();
            life.press(Press::Dose(evening(on), DosePress::HadToday));
            assert_eq!(life.diary.len() == facts, had, "{at}");
        }
    }
}

#[test]
fn one_tap_in_settings_doubles_no_dose_and_changes_no_rhythm() {
    let mut life = Life::on_tablets();
    let before = compared(&life.state.patient);
    life.press(Press::Settings(Setting::IronMenu));
    let presses: Vec<Press> = life
        .posts
        .iter()
        .filter_map(|post| match &post.keyboard {
            stillnight::text::post::Keyboard::Buttons(rows) => Some(rows.clone()),
            _ => None,
        })
        .flatten()
        .flatten()
        .map(|button| button.press)
        .collect();
    assert!(presses.contains(&Press::Rhythm(Rhythm::EveryOther)));
    for press in presses {
        if press == Press::Iron(IronNow::No) {
            continue;
        }
        let mut tapped = Life::on_tablets();
        tapped.press(press.clone());
        assert_eq!(compared(&tapped.state.patient), before, "{press:?}");
    }
    life.press(Press::Rhythm(Rhythm::EveryOther));
    let names = |text: &Text| {
        matches!(
            text,
            Text::AskRhythmEveryOther {
                tablets: 10,
                iron: 140
            }
        )
    };
    assert!(life.said(names), "{:?}", life.posts);
    let offers = |life: &Life, label: &Text| {
        life.posts.iter().any(|post| match &post.keyboard {
            stillnight::text::post::Keyboard::Buttons(rows) => {
                rows.iter().flatten().any(|button| button.label == *label)
            }
            _ => false,
        })
    };
    // E6: without a ferritin above 75, only on a doctor's word.
    assert!(offers(&life, &Text::ButtonDoctorToldMe));
    life.note(vec![Fact::LabsReported {
        panel: panel("ferritin=90 tsat=25", "2026-11-20"),
    }]);
    life.press(Press::Rhythm(Rhythm::EveryOther));
    assert!(offers(&life, &Text::ButtonEveryOther));
    // Under a hold, and above the ceiling, not at all, not even by an old button.
    life.note(vec![Fact::LabsReported {
        panel: panel("tsat=50", "2026-11-22"),
    }]);
    life.press(Press::RhythmSure(Rhythm::EveryOther));
    let (oral, _) = life.state.patient.oral_iron().unwrap();
    assert_eq!(oral.rhythm, Rhythm::Nightly);
    assert!(life.said(|text| *text == Text::RhythmOnHold));
    let mut strong = Life::on_tablets();
    strong.note(vec![
        Fact::TabletStrengthSet { milligrams: 80 },
        Fact::TabletsSet { tablets: 2 },
    ]);
    strong.press(Press::RhythmSure(Rhythm::EveryOther));
    assert!(strong.said(|text| *text == Text::RhythmTooMuch { iron: 320 }));
}

#[test]
fn a_double_dose_does_not_come_back_by_itself() {
    let mut life = Life::on_tablets();
    life.press(Press::RhythmSure(Rhythm::EveryOther));
    assert_eq!(life.state.patient.oral_iron().unwrap().1, 10);
    life.note(vec![Fact::InfusionGiven {
        on: day("2026-11-24"),
        milligrams: None,
        product: None,
    }]);
    life.now += TimeDelta::days(60);
    life.press(Press::IronAgain);
    let (oral, tablets) = life.state.patient.oral_iron().unwrap();
    assert_eq!((oral.rhythm, tablets), (Rhythm::Nightly, 5));
}

#[test]
fn the_letter_of_somebody_excluded_asks_for_a_look_at_the_values() {
    let mut life = Life::begun(Beginning {
        exclusions: Exclusions::NONE.toggled(Exclusion::Pregnant),
        ..Beginning::in_zone("Europe/Berlin")
    });
    life.say("/letter");
    assert!(!life.said(|text| *text == Text::LetterNone));
    let file = life.posts.iter().find_map(|post| post.attachment);
    let about = LetterAbout::Values;
    assert_eq!(file, Some(Attachment::Letter { about }));
}

#[test]
fn every_answer_has_its_cell_in_the_tables() {
    let mut life = Life::on_tablets();
    let on = evening("2026-11-23");
    life.note(vec![
        Fact::DoseSkipped {
            evening: on,
            reason: Some(SkipReason::SideEffects),
        },
        Fact::DiscomfortRated {
            evening: on,
            score: 8,
        },
        Fact::OnsetNoted {
            evening: on,
            onset: Onset::Afternoon,
        },
        Fact::SleepLossNoted {
            evening: on,
            loss: SleepLoss::OneToTwoHours,
        },
        Fact::BodyPartsNoted {
            evening: on,
            parts: stillnight::patient::check_in::BodyParts::ArmsToo,
        },
        Fact::DifferencesNoted {
            evening: on,
            differences: Differences::from_bits(0b1_0001).unwrap(),
        },
        Fact::StomachNoted {
            evening: on,
            effect: stillnight::patient::check_in::StomachEffect::Bad,
        },
        Fact::CompanionSet {
            companion: Companion::VitaminD,
            time: chrono::NaiveTime::from_hms_opt(8, 0, 0),
        },
        Fact::CompanionTaken {
            companion: Companion::VitaminD,
            evening: on,
        },
        Fact::ClinicScoreNoted {
            on: on.date(),
            total: 27,
        },
        Fact::LabsReported {
            panel: panel("ferritin=60", "2026-11-20"),
        },
        Fact::DrawTold {
            drawn_on: day("2026-11-20"),
            conditions: DrawConditions {
                fasting: Some(true),
                morning: Some(false),
                iron_rested: Some(true),
                ill: Some(true),
                laboratory: Some("Nordlab".to_owned()),
            },
        },
    ]);
    let evenings = life.table(Attachment::ExportEvenings);
    let row = evenings
        .lines()
        .find(|line| line.contains("2026-11-23"))
        .unwrap();
    let cells: Vec<_> = row.split("\",\"").collect();
    assert_eq!(cells.len(), 15, "{row}");
    let empty: Vec<_> = (6..15).filter(|cell| cells[*cell].is_empty()).collect();
    assert_eq!(empty, Vec::<usize>::new(), "{row}");
    assert!(row.contains("more caffeine, ill"), "{row}");
    assert!(row.contains("vitamin D") && row.contains("27"), "{row}");
    let blood = life.table(Attachment::ExportLabs);
    let row = blood.lines().nth(1).unwrap();
    assert!(
        row.ends_with("\"\",\"yes\",\"no\",\"yes\",\"yes\",\"Nordlab\""),
        "{row}"
    );
}
