//! Which question words answer: the one that was put to the patient last, or none. The laws walk every state that
//! waits for words against what can come in between and a table of words.

use chrono::{DateTime, TimeDelta, Utc};

use crate::beginning::{Beginning, told};
use stillnight::agenda::next_wake;
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::open_entry::{Fixing, Guided, GuidedStep, OpenEntry};
use stillnight::conversation::state::question::Question;
use stillnight::conversation::state::{Dialogue, Reaction, State};
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::companion::Companion;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::infusion::{Answer, InfusionDraft};
use stillnight::patient::profile::Language;
use stillnight::protocol::analyte::Analyte;
use stillnight::protocol::lab_entry;
use stillnight::text::Text;
use stillnight::text::post::Slot;
use stillnight::text::press::{InitialsPress, Press};

/// A chat with somebody in Berlin who takes tablets, at six in the evening.
struct Chat {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
}

impl Chat {
    fn new() -> Self {
        let mut facts = Beginning::in_zone("Europe/Berlin")
            .on_tablets("2026-09-01")
            .facts();
        let panel = lab_entry::parse("ferritin 60", "2026-11-01".parse().unwrap());
        facts.push(Fact::LabsReported {
            panel: stillnight::protocol::panel::Panel::new(
                "2026-11-01".parse().unwrap(),
                panel.understood,
            )
            .unwrap(),
        });
        facts.push(Fact::StockCounted { tablets: Some(60) });
        let diary = told(facts, "2026-11-20T10:00:00Z".parse().unwrap());
        Self {
            state: State {
                patient: stillnight::patient::Patient::from_diary(&diary),
                ..State::default()
            },
            diary,
            now: "2026-11-24T17:00:00Z".parse().unwrap(),
        }
    }

    fn waiting(dialogue: Dialogue) -> Self {
        let mut chat = Self::new();
        chat.state.dialogue = dialogue;
        chat
    }

    fn meet(&mut self, event: &Event) -> Reaction {
        let diary = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &diary, event, self.now);
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
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

    /// Lets time pass to that hour in Berlin, waking at what falls due.
    fn until(&mut self, hour: &str) {
        let until: DateTime<Utc> = format!("2026-11-24T{hour}:00+01:00").parse().unwrap();
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|at| *at <= until) {
            self.now = self.now.max(wake);
            self.meet(&Event::Woke);
        }
        self.now = until;
    }

    fn tonight(&self) -> Evening {
        Evening::of(&self.state.patient.zone.unwrap(), self.now)
    }
}

fn facts(reaction: &Reaction) -> String {
    format!("{:?}", reaction.facts)
}

// ---- what was reported

#[test]
fn a_score_with_an_infusions_product_open_is_the_score_and_ends_no_tablets() {
    let mut chat = Chat::new();
    chat.say("/infusion");
    let on = "2026-11-20".parse().ok();
    chat.press(Press::Infusion(InfusionDraft {
        on,
        milligrams: Answer::Known(1000),
        product: Answer::Open,
    }));
    chat.until("22:45");
    let reaction = chat.say("7");
    assert!(
        matches!(
            reaction.facts.as_slice(),
            [Fact::DiscomfortRated { score: 7, .. }]
        ),
        "{}",
        facts(&reaction)
    );
    assert!(chat.state.patient.oral_iron().is_some());
    assert!(chat.state.patient.infusions.is_empty());
}

#[test]
fn no_word_that_is_none_becomes_a_product() {
    for word in [
        "7", "yes", "no", "ok", "later", "thanks", "taken", "19:40", "why?", "no idea",
    ] {
        let mut chat = Chat::waiting(Dialogue::Infusion(InfusionDraft {
            on: "2026-11-20".parse().ok(),
            milligrams: Answer::Known(1000),
            product: Answer::Open,
        }));
        let reaction = chat.say(word);
        assert!(chat.state.patient.infusions.is_empty(), "{word}");
        assert!(!reaction.posts.is_empty(), "{word}");
    }
}

#[test]
fn yes_to_a_reminder_is_no_initials_and_no_zone() {
    let mut chat = Chat::new();
    chat.press(Press::Initials(InitialsPress::Ask));
    chat.until("21:30");
    let reaction = chat.say("yes");
    assert!(
        matches!(reaction.facts.as_slice(), [Fact::DoseTaken { .. }]),
        "{}",
        facts(&reaction)
    );
    assert_eq!(chat.state.patient.initials, None);

    let zone = Zone::parse("Asia/Tokyo").unwrap();
    let mut chat = Chat::waiting(Dialogue::ConfirmingZone { zone });
    chat.until("21:30");
    let reaction = chat.say("yes");
    // Both wait for a yes.
    assert_eq!(reaction.facts, [Fact::Answered]);
    assert!(!reaction.posts.is_empty());
    assert_eq!(chat.state.patient.zone, Zone::parse("Europe/Berlin"));
}

#[test]
fn words_that_are_an_answer_to_something_else_are_no_initials_even_at_once() {
    for word in [
        "yes", "no", "ok", "taken", "later", "ja", "sí", "done", "hola", "hi",
    ] {
        let mut chat = Chat::waiting(Dialogue::Initials);
        chat.say(word);
        assert_eq!(chat.state.patient.initials, None, "{word}");
    }
    for initials in ["AB", "a.b.", "abc", "A. B."] {
        let mut chat = Chat::waiting(Dialogue::Initials);
        chat.say(initials);
        assert_eq!(chat.state.patient.initials.as_deref(), Some(initials));
    }
}

#[test]
fn a_number_after_checkin_is_the_score_whatever_was_open_before() {
    for dialogue in waiting_states() {
        let name = format!("{dialogue:?}");
        let mut chat = Chat::waiting(dialogue);
        chat.say("/checkin");
        let reaction = chat.say("7");
        assert!(
            matches!(
                reaction.facts.as_slice(),
                [Fact::DiscomfortRated { score: 7, .. }]
            ),
            "{name}: {}",
            facts(&reaction)
        );
    }
}

#[test]
fn a_question_that_lost_the_floor_is_asked_again_and_then_answered() {
    let mut chat = Chat::waiting(Dialogue::Stock);
    chat.until("19:30");
    let reaction = chat.say("about as many as before");
    assert_eq!(reaction.facts, [Fact::Answered]);
    assert!(reaction.posts.iter().any(|post| post.slot == Slot::Stock));
    let reaction = chat.say("42");
    assert!(
        matches!(
            reaction.facts.as_slice(),
            [Fact::StockCounted { tablets: Some(42) }, ..]
        ),
        "{}",
        facts(&reaction)
    );
}

// ---- the laws

/// One state of each kind that waits for typed words; the compiler names one that is missing here.
fn waiting_states() -> Vec<Dialogue> {
    let draft = |on: Option<&str>, milligrams| InfusionDraft {
        on: on.map(|on| on.parse().unwrap()),
        milligrams,
        product: Answer::Open,
    };
    let entry = |text: &str, guided| {
        let read = lab_entry::parse(text, "2026-11-24".parse().unwrap());
        OpenEntry {
            seq: None,
            drawn_on: "2026-11-24".parse().unwrap(),
            values: Vec::new(),
            questions: read.questions,
            guided,
            corrects: false,
            day_open: false,
        }
    };
    let step = |step| Some(Guided { step });
    let mut states = vec![
        Dialogue::ConfirmingZone {
            zone: Zone::parse("Asia/Tokyo").unwrap(),
        },
        Dialogue::TakenTime {
            evening: Evening::on("2026-11-23".parse().unwrap()),
        },
        Dialogue::TestDate,
        Dialogue::Infusion(draft(None, Answer::Open)),
        Dialogue::Infusion(draft(Some("2026-11-20"), Answer::Open)),
        Dialogue::Infusion(draft(Some("2026-11-20"), Answer::Known(1000))),
        Dialogue::PauseDates,
        Dialogue::Stock,
        Dialogue::Companion(Companion::VitaminD),
        Dialogue::Initials,
        Dialogue::LabFile(Vec::new()),
        Dialogue::Labs(entry("iron 60", None)),
        Dialogue::Labs(entry("", step(GuidedStep::OtherDay))),
        Dialogue::Labs(entry("", step(GuidedStep::Value(Analyte::Ferritin)))),
        Dialogue::FixingLab {
            seq: 9,
            fixing: Fixing::Value(Analyte::Ferritin),
        },
        Dialogue::FixingLab {
            seq: 9,
            fixing: Fixing::Day,
        },
        Dialogue::NamingLaboratory {
            drawn_on: "2026-11-01".parse().unwrap(),
        },
        Dialogue::Confirming {
            press: Press::Tablets(3).encode(),
        },
    ];
    states.extend(
        [
            Question::Place,
            Question::Dinner,
            Question::Bedtime,
            Question::IronSince,
            Question::Strength,
            Question::Tablets,
            Question::MealGap,
            Question::Nudges,
            Question::CheckInTime,
        ]
        .map(Dialogue::Changing),
    );
    let known = |state: &Dialogue| match state {
        Dialogue::Idle | Dialogue::Interrupted { .. } => false,
        Dialogue::Changing(_)
        | Dialogue::ConfirmingZone { .. }
        | Dialogue::TakenTime { .. }
        | Dialogue::TestDate
        | Dialogue::Infusion(_)
        | Dialogue::PauseDates
        | Dialogue::Stock
        | Dialogue::Companion(_)
        | Dialogue::Initials
        | Dialogue::LabFile(_)
        | Dialogue::Labs(_)
        | Dialogue::FixingLab { .. }
        | Dialogue::NamingLaboratory { .. }
        | Dialogue::Augmenting(_)
        | Dialogue::Confirming { .. } => true,
    };
    assert!(states.iter().all(known));
    states
}

/// What comes in between, by name.
type Interruption = (&'static str, fn(&mut Chat));

/// What can put something else to them, with the hour that it is then.
fn interruptions() -> Vec<Interruption> {
    vec![
        ("the meal question", |chat| chat.until("19:30")),
        ("the reminder", |chat| chat.until("21:15")),
        ("the check-in", |chat| chat.until("22:35")),
        ("a reminder that was not delivered", |chat| {
            chat.until("21:15");
            let slot = Slot::Dose(chat.tonight());
            chat.meet(&Event::Undelivered { slot });
        }),
        ("taps that were lost", |chat| {
            chat.until("21:15");
            let before = chat.now + TimeDelta::seconds(1);
            chat.meet(&Event::TapsLost { before });
        }),
        ("/checkin", |chat| {
            chat.say("/checkin");
        }),
        ("/forget", |chat| {
            chat.say("/forget");
        }),
        ("/undo", |chat| {
            chat.say("/undo");
        }),
    ]
}

/// What these words may be noted as once something else was asked; everything else would be a misreading.
fn may_note(word: &str, fact: &Fact) -> bool {
    // E14: any word ends a silence.
    if *fact == Fact::Answered {
        return true;
    }
    match word {
        "7" => matches!(
            fact,
            Fact::DiscomfortRated { score: 7, .. } | Fact::MealFinished { .. }
        ),
        // It is the reminder's answer where that was put last.
        "taken" => matches!(fact, Fact::DoseTaken { .. }),
        "yes" => matches!(fact, Fact::DoseTaken { .. } | Fact::MealFinished { .. }),
        "no" => matches!(
            fact,
            Fact::DoseSkipped { .. }
                | Fact::MealPutOff { .. }
                | Fact::DiscomfortRated { score: 0, .. }
                | Fact::OnsetNoted { .. }
        ),
        "later" => matches!(fact, Fact::DoseSnoozed { .. } | Fact::MealPutOff { .. }),
        "8/10" => matches!(fact, Fact::DiscomfortRated { score: 8, .. }),
        "18:10" | "ate at 6.10 pm" => matches!(fact, Fact::MealFinished { .. }),
        "20 min ago" => matches!(fact, Fact::MealFinished { .. } | Fact::DoseTaken { .. }),
        "ferritin 88" => matches!(fact, Fact::LabsReported { .. } | Fact::StepGiven { .. }),
        "infusion yesterday, 1000 mg Ferinject" => matches!(
            fact,
            Fact::InfusionGiven { .. } | Fact::AfterInfusionNoteSent { .. }
        ),
        "20 tablets left" => matches!(
            fact,
            Fact::StockCounted { tablets: Some(20) } | Fact::StockWarned { .. }
        ),
        _ => false,
    }
}

const WORDS: [&str; 21] = [
    "7",
    "8/10",
    "42",
    "yes",
    "no",
    "ok",
    "taken",
    "later",
    "thanks",
    "18:10",
    "20 min ago",
    "ate at 6.10 pm",
    "ferritin 88",
    "infusion yesterday, 1000 mg Ferinject",
    "20 tablets left",
    "should I take 5 tablets?",
    "my husband's ferritin is 30",
    "hello",
    "why?",
    "AB",
    "nothing of all this",
];

#[test]
fn nothing_is_misread_as_the_answer_to_an_older_question_and_nothing_is_lost() {
    for state in waiting_states() {
        for (what, interrupt) in interruptions() {
            for word in WORDS {
                let mut chat = Chat::waiting(state.clone());
                interrupt(&mut chat);
                let reaction = chat.say(word);
                let wrong = reaction.facts.iter().find(|fact| !may_note(word, fact));
                assert_eq!(
                    wrong, None,
                    "{state:?}, then {what}, then {word:?} is noted as an answer"
                );
                assert!(
                    !reaction.posts.is_empty(),
                    "{state:?}, then {what}, then {word:?} is not answered"
                );
                assert_eq!(reaction.notice, None, "{state:?}, {word:?}");
            }
        }
    }
}

/// Words of another kind than the one that is waited for, at once after the question.
#[test]
fn words_that_are_plainly_something_else_are_not_taken_and_are_heard() {
    for state in waiting_states() {
        for word in [
            "ate at 5.40 pm",
            "infusion yesterday, 1000 mg Ferinject",
            "20 tablets left",
            "my husband's ferritin is 30",
            "should I take 5 tablets?",
        ] {
            // An open infusion is told by such words; a lab question is for results.
            let own = matches!(
                (&state, word),
                (
                    Dialogue::Infusion(_),
                    "infusion yesterday, 1000 mg Ferinject"
                ) | (Dialogue::Stock, "20 tablets left")
            );
            let mut chat = Chat::waiting(state.clone());
            let reaction = chat.say(word);
            let told =
                |fact: &Fact| word == "ate at 5.40 pm" && matches!(fact, Fact::MealFinished { .. });
            let may = |fact: &Fact| own || may_note(word, fact) || told(fact);
            let wrong = reaction.facts.iter().find(|fact| !may(fact));
            assert_eq!(wrong, None, "{state:?} takes {word:?}");
            assert!(
                !reaction.posts.is_empty(),
                "{state:?} is silent to {word:?}"
            );
            if word == "ate at 5.40 pm" {
                assert!(
                    matches!(reaction.facts.as_slice(), [Fact::MealFinished { .. }]),
                    "{state:?}: {}",
                    facts(&reaction)
                );
            }
        }
    }
}

#[test]
fn what_was_told_of_an_infusion_or_results_outlives_whatever_is_asked_in_between() {
    for state in waiting_states() {
        let kept = matches!(
            state,
            Dialogue::Infusion(_) | Dialogue::Labs(_) | Dialogue::LabFile(_)
        );
        for (what, interrupt) in interruptions() {
            let mut chat = Chat::waiting(state.clone());
            interrupt(&mut chat);
            chat.say("hello");
            if kept {
                assert_eq!(chat.state.dialogue.held(), &state, "{what}");
            }
        }
    }
}

#[test]
fn what_a_notice_says_over_a_button_is_said_as_a_message_to_words() {
    let mut chat = Chat::new();
    for words in [
        "/pause off",
        "/stock off",
        "/stock off",
        "/test off",
        "/resume",
        "/stop",
        "/stop",
    ] {
        let reaction = chat.say(words);
        assert_eq!(reaction.notice, None, "{words}");
        assert!(!reaction.posts.is_empty(), "{words}");
    }
    let mut chat = Chat::waiting(Dialogue::Changing(Question::Strength));
    chat.state.patient.regimen = stillnight::patient::regimen::Regimen::NoIron;
    let reaction = chat.say("14");
    assert_eq!(reaction.notice, None);
    assert!(
        reaction
            .posts
            .iter()
            .any(|post| post.paragraphs.contains(&Text::ButtonStale)),
        "{reaction:?}"
    );
}
