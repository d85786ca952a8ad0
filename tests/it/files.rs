//! Files that go with a message, over the real wire: they arrive, once, in their order and behind words that wait,
//! and whatever fails is told.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;
use stillnight::conversation::event::Event;
use stillnight::courier::{Courier, Delivery, Messenger, Outgoing, SendError};
use stillnight::engine::{Engine, PatientId, Source};
use stillnight::patient::fact::Entry;
use stillnight::patient::profile::Language;
use stillnight::sandbox::{Attachment, Fault, Message, Telegram, User};
use stillnight::seal::KeyRing;
use stillnight::store::{COURIER, Store};
use stillnight::telegram::wire::Wire;
use stillnight::text::render::{Rendered, RenderedKeyboard};
use stillnight::view::{File, Look};
use tokio::sync::Notify;

use crate::wire::house::{House, TOKEN};

/// The smallest PNG that says how large it is.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x20\x08\0\0\0\0";

fn documents(house: &House) -> Vec<(Message, String, Vec<u8>)> {
    let document = |message: Message| match message.attachment.clone()? {
        Attachment::Document { file_id, name, .. } => {
            let bytes = house.telegram.file(&file_id)?.to_vec();
            Some((message, name?, bytes))
        }
        Attachment::Photo { .. } | Attachment::Sticker { .. } | Attachment::Place { .. } => None,
    };
    house.messages().into_iter().filter_map(document).collect()
}

fn json_of(house: &House) -> Vec<Value> {
    documents(house)
        .into_iter()
        .filter_map(|(_, _, bytes)| serde_json::from_slice(&bytes).ok())
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn export_brings_the_whole_diary() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/labs ferritin=88.125 tsat=21").await;
    house.says("/export").await;
    let exports = json_of(&house);
    assert_eq!(exports.len(), 1);
    let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
    assert!(diary.len() > 10);
    assert_eq!(exports[0]["diary"], serde_json::to_value(&diary).unwrap());
    assert_eq!(exports[0]["telegram_id"], house.anna.id);
    assert_eq!(exports[0]["format"], "stillnight-export");
    let documents = documents(&house);
    let names: Vec<_> = documents.iter().map(|(_, name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "stillnight-2026-11-22.json",
            "stillnight-diary-2026-11-22.csv",
            "stillnight-evenings-2026-11-22.csv",
            "stillnight-blood-2026-11-22.csv"
        ]
    );
    let (message, ..) = &documents[0];
    assert!(
        message.text.starts_with("Everything I keep"),
        "{}",
        message.text
    );
    house.close().await;
}

/// The rows of a table, each cell as it reads.
fn rows(bytes: &[u8], separator: &str) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let between = format!("\"{separator}\"");
    text.lines()
        .map(|line| {
            let cells = line.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
            cells.split(&between).map(str::to_owned).collect()
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn export_brings_tables_of_the_evenings_and_the_blood_in_the_patients_language() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/labs ferritin=88.5, iron 100 µg/dL").await;
    house.until("2026-11-22 19:10").await;
    house.presses("Yes, just now").await;
    house.until("2026-11-22 21:41").await;
    house.presses("Taken").await;
    house.until("2026-11-22 22:35").await;
    house.presses("4").await;
    house.presses("Only in bed").await;
    house.says("/settings").await;
    house.presses("Language").await;
    house.presses("Deutsch").await;
    house.says("/export").await;
    let documents = documents(&house);
    let table = |index: usize| rows(&documents[index].2, ";");
    let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
    let lines = table(1);
    assert_eq!(
        lines[0],
        [
            "Zeile",
            "Aufgeschrieben",
            "Was passiert ist",
            "Einzelheiten"
        ]
    );
    assert_eq!(lines.len(), diary.len() + 1);
    assert!(lines.iter().all(|line| line.len() == 4));
    assert!(lines.contains(&vec![
        "1".to_owned(),
        "2026-11-22 17:00".to_owned(),
        "ConsentGiven".to_owned(),
        "version: 1".to_owned()
    ]));
    assert_eq!(
        table(2)[1],
        [
            "2026-11-22",
            "2026-11-22 19:10",
            "2",
            "genommen",
            "2026-11-22 21:41",
            "5",
            "",
            "4",
            "Erst im Bett",
            "",
            "",
            "",
            "",
            "",
            ""
        ]
    );
    let blood = table(3);
    assert_eq!(
        blood[1],
        [
            "2026-11-22",
            "Ferritin",
            "88,5",
            "µg/L",
            "88,5",
            "µg/L",
            "2276-4",
            "",
            "",
            "",
            "",
            "",
            ""
        ]
    );
    assert_eq!(blood[2][1..6], ["Eisen", "100", "µg/dL", "17,9", "µmol/L"]);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn export_is_there_before_consent() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.says("/start").await;
    house.says("/export").await;
    assert_eq!(json_of(&house).len(), 1);
    house.close().await;
}

/// The methods asked for since the first `from` requests, without polls. What is shown for longer, on a slow machine,
/// counts once.
fn asked_since(house: &House, from: usize) -> Vec<(String, Value)> {
    let mut requests = house.telegram.requests().split_off(from);
    requests.retain(|request| !request.method.eq_ignore_ascii_case("getUpdates"));
    let mut asked: Vec<_> = requests
        .into_iter()
        .map(|request| (request.method, request.params["action"].clone()))
        .collect();
    asked.dedup_by(|later, earlier| later.0 == "SendChatAction" && later == earlier);
    asked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_chat_shows_that_a_file_is_being_made() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/labs ferritin 62").await;
    for (command, action, method) in [
        ("/chart", "upload_photo", "sendPhoto"),
        ("/report", "upload_document", "sendDocument"),
    ] {
        let before = house.telegram.requests().len();
        let messages = house.messages().len();
        house.says(command).await;
        let asked = asked_since(&house, before);
        assert_eq!(
            asked,
            [
                ("SendChatAction".to_owned(), Value::from(action)),
                (method.to_owned(), Value::Null)
            ]
        );
        // What is shown is no message.
        assert_eq!(house.messages().len(), messages + 1);
    }
    // Words need no making.
    let before = house.telegram.requests().len();
    house.says("/plan").await;
    assert!(
        asked_since(&house, before)
            .iter()
            .all(|(method, _)| method != "SendChatAction")
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_does_not_wait_for_what_is_shown_meanwhile() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let hangs = Fault::HangBefore(Duration::from_mins(2));
    house.telegram.fail_next("sendChatAction", hangs);
    house.says("/report").await;
    assert_eq!(documents(&house).len(), 1);
    let forbidden = Fault::Status {
        code: 403,
        description: "Forbidden: bot was blocked by the user".to_owned(),
    };
    house.telegram.fail_next("sendChatAction", forbidden);
    house.says("/letter").await;
    assert_eq!(documents(&house).len(), 2);
    house.says("/next").await;
    assert!(house.words().last().unwrap().contains("Rule"));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failed_upload_is_tried_again_with_a_file_made_anew_and_words_overtake_it() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    for fault in [
        Fault::TooManyRequests {
            retry_after: Some(3),
        },
        Fault::Html502,
    ] {
        house.telegram.fail_next("sendDocument", fault);
    }
    house.telegram.says(&house.anna, "/export");
    house.telegram.says(&house.anna, "/taken 16:30");
    house.drained().await;
    let exports = json_of(&house);
    assert_eq!(exports.len(), 1);
    // It was asked for before the dose was told, and is made when it leaves.
    assert!(
        exports[0]["diary"].to_string().contains("DoseTaken"),
        "{}",
        exports[0]
    );
    let texts = house.words();
    let place = |words: &str| texts.iter().position(|text| text.starts_with(words));
    assert!(place("Noted: 5 tablets").unwrap() < place("Everything I keep").unwrap());
    let names: Vec<_> = documents(&house)
        .into_iter()
        .map(|(_, name, _)| name)
        .collect();
    assert!(
        names[0].contains(".json") && names[1].contains("diary"),
        "{names:?}"
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_telegram_does_not_take_is_told_and_stops_nothing() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let fault = Fault::Status {
        code: 413,
        description: "Request Entity Too Large".to_owned(),
    };
    // A refusal has been known to pass: the courier tries three times.
    for _ in 0..3 {
        house.telegram.fail_next("sendDocument", fault.clone());
    }
    house.telegram.says(&house.anna, "/export");
    house.drained().await;
    assert!(
        house
            .words()
            .iter()
            .any(|text| text.starts_with("I couldn't send you the file")),
        "{:#?}",
        house.words()
    );
    assert_eq!(house.store.census().await.unwrap().parked_posts, 1);
    house.says("/help").await;
    assert!(
        house
            .words()
            .iter()
            .any(|text| text.contains("Here's what I can do"))
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_diary_with_a_damaged_line_makes_no_file_and_that_is_told() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house
        .damage("update diary set entry = x'0102' where seq = 3")
        .await;
    house.says("/export").await;
    assert!(
        house
            .last_words()
            .starts_with("I couldn't send you the file"),
        "{:#?}",
        house.words()
    );
    assert!(documents(&house).is_empty());
    assert_eq!(house.store.census().await.unwrap().parked_posts, 4);
    house.until("2026-11-22 21:00").await;
    assert!(house.last_words().contains("iron"), "the evening goes on");
    house.close().await;
}

fn outgoing(look: Look, bytes: &[u8], words: &str) -> Outgoing {
    Outgoing {
        rendered: Rendered {
            text: words.to_owned(),
            keyboard: RenderedKeyboard::Buttons(vec![vec![(
                "Press".to_owned(),
                "se:menu".to_owned(),
            )]]),
        },
        file: Some(File {
            name: "a.png".to_owned(),
            media_type: "image/png",
            look,
            bytes: bytes.to_vec(),
        }),
        silent: true,
        delivery: Delivery::Fresh { clears: None },
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_picture_has_caption_and_buttons_and_words_that_replace_it_come_anew() {
    let telegram = Telegram::new(Arc::new(|| DateTime::UNIX_EPOCH));
    let server = telegram.serve(TOKEN).await.unwrap();
    let wire = Wire::new(server.url.parse().unwrap(), TOKEN.to_owned()).unwrap();
    let anna = User::new(4711, "Anna");
    telegram.says(&anna, "hello");
    let to = PatientId::of_chat(anna.id);

    let picture = outgoing(Look::Picture, PNG, "Four weeks");
    let first = wire.deliver(to, &picture).await.unwrap();
    let shown = telegram.message(first).unwrap();
    assert!(matches!(
        shown.attachment,
        Some(Attachment::Photo {
            width: 64,
            height: 32,
            ..
        })
    ));
    assert_eq!(shown.text, "Four weeks");
    assert!(shown.silent);
    assert_eq!(shown.buttons().count(), 1);

    let words = Outgoing {
        file: None,
        delivery: Delivery::Edit(first),
        ..picture.clone()
    };
    let second = wire.deliver(to, &words).await.unwrap();
    assert_ne!(second, first);
    assert_eq!(telegram.message(first).unwrap().buttons().count(), 0);
    assert_eq!(telegram.message(second).unwrap().buttons().count(), 1);

    let no_picture = outgoing(Look::Picture, b"no picture", "As it is");
    let third = wire.deliver(to, &no_picture).await.unwrap();
    assert!(matches!(
        telegram.message(third).unwrap().attachment,
        Some(Attachment::Document { size: 10, .. })
    ));

    let long = outgoing(Look::Document, b"x", &"🦵".repeat(600));
    let fourth = wire.deliver(to, &long).await.unwrap();
    let caption = telegram.message(fourth).unwrap().text;
    assert!(caption.encode_utf16().count() <= 1024 && caption.ends_with('…'));
    server.stop().await;
}

/// Forgets a patient as soon as anybody else's message is delivered, and keeps who was sent or shown something. It
/// does not judge: a panic of a task would be caught.
#[derive(Clone)]
struct Forgetting {
    store: Store,
    forgets: i64,
    reached: Arc<Mutex<Vec<i64>>>,
    shown: Arc<Mutex<Vec<i64>>>,
}

impl Messenger for Forgetting {
    async fn deliver(&self, to: PatientId, _: &Outgoing) -> Result<i64, SendError> {
        let first = {
            let mut reached = self.reached.lock().unwrap();
            reached.push(to.chat_id());
            reached.len() == 1
        };
        if first {
            let now = DateTime::<Utc>::UNIX_EPOCH;
            self.store.forget(self.forgets, None, now).await.unwrap();
        }
        Ok(1)
    }

    async fn show_making(&self, to: PatientId, _: Look) {
        self.shown.lock().unwrap().push(to.chat_id());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_claimed_before_forget_is_not_sent_after_it() {
    // Fewer than are claimed at once: the last is claimed with the first, and still waits for its turn.
    const PATIENTS: i64 = 20;
    let store = Store::open("sqlite::memory:", KeyRing::random().unwrap())
        .await
        .unwrap();
    let engine = Arc::new(Engine::new(store.clone(), Arc::new(Notify::new())));
    let now = DateTime::<Utc>::UNIX_EPOCH;
    for id in 1..=PATIENTS {
        for text in ["/start", "/export"] {
            let event = Event::Said {
                text: text.to_owned(),
                language: Language::En,
            };
            engine
                .receive(PatientId::of_chat(id), &event, Source::default(), now)
                .await
                .unwrap();
        }
    }
    let token = store
        .acquire(COURIER, 1, now, now + chrono::TimeDelta::hours(1))
        .await
        .unwrap()
        .unwrap();
    let messenger = Forgetting {
        store: store.clone(),
        forgets: PATIENTS,
        reached: Arc::default(),
        shown: Arc::default(),
    };
    let courier = Courier::new(store.clone(), engine, messenger.clone());
    tokio::time::timeout(Duration::from_mins(1), courier.tick(now, token))
        .await
        .unwrap()
        .unwrap();
    let reached = messenger.reached.lock().unwrap().clone();
    let expected = usize::try_from((PATIENTS - 1) * 5).unwrap();
    assert_eq!(reached.len(), expected, "the others were sent everything");
    assert!(!reached.contains(&PATIENTS), "sent after /forget");
    let shown = messenger.shown.lock().unwrap().clone();
    assert!(!shown.is_empty() && !shown.contains(&PATIENTS));
    assert!(store.census().await.unwrap().waiting_posts == 0);
}
