//! Pictures, papers and files of results over the real wire: asked for, drawn, sent; sent in, shown, confirmed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::calendar::local_time::Zone;
use stillnight::conversation::event::Event;
use stillnight::courier::{Courier, Messenger, Outgoing, SendError};
use stillnight::engine::{Engine, PatientId, Source};
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::protocol::exclusion::Exclusions;
use stillnight::protocol::lab_file::MOST_BYTES;
use stillnight::sandbox::{Attachment, Fault};
use stillnight::seal::KeyRing;
use stillnight::store::{COURIER, Room, Store};
use stillnight::text::post::Queued;
use stillnight::text::press::{HourOf, IronNow, Press};
use tokio::sync::Notify;

use crate::wire::house::House;

async fn labs(house: &House) -> usize {
    let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
    let reported = |entry: &&Entry| matches!(entry.fact, Fact::LabsReported { .. });
    diary.iter().filter(reported).count()
}

const TABLE: &str = "date,test,value,unit\n2026-11-20,ferritin,88,ng/mL\n2026-11-20,TSAT,21,%\n2026-05-02,ferritin,40,ng/mL\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn results_out_of_a_file_are_shown_first_and_stored_only_when_confirmed() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house
        .telegram
        .sends_document(&house.anna, "labs.csv", TABLE);
    house.drained().await;
    let shown = house.last_words();
    assert!(shown.contains("2 blood draws"), "{shown}");
    assert!(shown.contains("ferritin 88 ng/mL"), "{shown}");
    assert_eq!(labs(&house).await, 0);
    house.presses("Enter them").await;
    assert_eq!(labs(&house).await, 2);
    let words = house.words();
    let entered = |words: &String| {
        words.starts_with("Noted: 2 blood draws") && words.contains("ferritin is 88")
    };
    assert!(words.iter().any(entered), "{words:#?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn results_that_are_left_are_not_stored() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house
        .telegram
        .sends_document(&house.anna, "labs.csv", TABLE);
    house.drained().await;
    house.presses("Leave them").await;
    assert_eq!(labs(&house).await, 0);
    assert!(house.last_words().starts_with("All right."));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_files_wait_side_by_side_and_each_is_entered_by_its_own_button() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let other = "date,test,value,unit\n2026-08-03,ferritin,60,ng/mL\n";
    for table in [TABLE, other] {
        house
            .telegram
            .sends_document(&house.anna, "labs.csv", table);
        house.drained().await;
    }
    house.presses("Enter them (file 1)").await;
    assert_eq!(labs(&house).await, 2);
    house.presses("Enter them (file 2)").await;
    assert_eq!(labs(&house).await, 3);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_still_waits_after_a_value_was_typed() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house
        .telegram
        .sends_document(&house.anna, "labs.csv", TABLE);
    house.drained().await;
    house.says("/labs iron=62 ug/dL, date 2026-11-20").await;
    house.says("/labs crp=12").await;
    house.presses("Enter them").await;
    assert!(labs(&house).await >= 3);
    let noted = |words: &String| words.starts_with("Noted: 2 blood draws");
    assert!(house.words().iter().any(noted), "{:#?}", house.words());
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_file_twice_is_one_result() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    for _ in 0..2 {
        house
            .telegram
            .sends_document(&house.anna, "labs.csv", TABLE);
        house.drained().await;
    }
    house.presses("Enter them (file 1)").await;
    house.presses("Enter them (file 2)").await;
    assert_eq!(labs(&house).await, 2);
    // What the first file led to, a question before any iron, stands beneath.
    let is_known = |words: &String| words.contains("already in your record");
    assert!(house.words().iter().any(is_known), "{:#?}", house.words());
    house
        .telegram
        .sends_document(&house.anna, "labs.csv", TABLE);
    house.drained().await;
    assert!(house.last_words().contains("already in your record"));
    let more = format!("{TABLE}2026-11-20,CRP,2.5,mg/L\n");
    house.telegram.sends_document(&house.anna, "labs.csv", more);
    house.drained().await;
    let shown = house.last_words();
    assert!(
        shown.contains("3 more values are already in your record"),
        "{shown}"
    );
    house.presses("Enter them").await;
    assert_eq!(labs(&house).await, 3);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn days_that_can_be_read_in_two_ways_and_two_values_of_a_day_are_asked() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let days =
        "Date,Test,Result,Units\n05/02/2026,Ferritin,41,ng/mL\n11/02/2026,Ferritin,88,ng/mL\n";
    let twice =
        "date,test,value,unit\n2026-11-20,ferritin,41,ng/mL\n2026-11-20,ferritin,88,ng/mL\n";
    house.telegram.sends_document(&house.anna, "a.csv", days);
    house.drained().await;
    assert!(house.last_words().contains("in two ways"));
    house.presses("2 May 2026").await;
    let shown = house.last_words();
    assert!(shown.contains("2 November 2026: ferritin 88"), "{shown}");
    house.presses("Enter them").await;
    house.telegram.sends_document(&house.anna, "b.csv", twice);
    house.drained().await;
    assert!(house.last_words().contains("more than one value"));
    house.presses("ferritin 88 ng/mL").await;
    house.presses("Enter them").await;
    assert_eq!(labs(&house).await, 3);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_that_cannot_be_results_are_refused_kindly_and_stop_nothing() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let deep = "[".repeat(10_000);
    for (bytes, answer) in [
        (b"%PDF-1.7 \xff\xfe".to_vec(), "I can't read that file"),
        (deep.into_bytes(), "I can't read that file"),
        // An archive under another name, a picture, a table in UTF-16, text with zeros in it.
        (
            b"PK\x03\x04\x14\0\0\0\x08\0\xff".to_vec(),
            "I can't read that file",
        ),
        (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(),
            "I can't read that file",
        ),
        (b"\xff\xfed\0a\0t\0e\0".to_vec(), "I can't read that file"),
        (vec![0; 4096], "I can't read that file"),
        (Vec::new(), "I can't read that file"),
        (vec![b'x'; MOST_BYTES + 1], "That file is too large"),
        (
            b"{\"resourceType\":\"Bundle\"}".to_vec(),
            "I found no value in that file",
        ),
    ] {
        house.telegram.sends_document(&house.anna, "a", bytes);
        house.drained().await;
        let said = house.last_words();
        assert!(said.starts_with(answer), "{said}");
    }
    house.telegram.fail_next("getFile", Fault::Html502);
    house
        .telegram
        .sends_document(&house.anna, "labs.csv", TABLE);
    house.drained().await;
    assert!(house.last_words().starts_with("I couldn't get that file"));
    assert_eq!(labs(&house).await, 0);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn our_own_exports_can_be_read_back() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house
        .says("/labs ferritin=88 ng/mL, tsat=21, date 2026-11-20")
        .await;
    for command in ["/export fhir", "/export"] {
        house.says(command).await;
        let files: Vec<_> = house
            .messages()
            .into_iter()
            .filter_map(|message| match message.attachment? {
                Attachment::Document { file_id, name, .. } => {
                    Some((name?, house.telegram.file(&file_id)?))
                }
                Attachment::Photo { .. }
                | Attachment::Sticker { .. }
                | Attachment::Place { .. } => None,
            })
            .filter(|(name, _)| name.contains("fhir") || name.contains("blood"))
            .collect();
        let (name, bytes) = files.last().unwrap().clone();
        house.telegram.sends_document(&house.anna, &name, bytes);
        house.drained().await;
        let shown = house.last_words();
        // All of it is understood, for all of it is known to be there.
        assert!(
            shown.starts_with("What I can read in that file is already in your record"),
            "{name}: {shown}"
        );
        assert!(!shown.contains("I left these out"), "{name}: {shown}");
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_chart_comes_as_a_photo_with_words_and_buttons_and_papers_as_files() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/labs ferritin=88 ng/mL").await;
    house.says("/chart").await;
    let chart = house.messages().last().unwrap().clone();
    assert!(matches!(
        chart.attachment,
        Some(Attachment::Photo {
            width: 1080,
            height: 1350,
            ..
        })
    ));
    assert!(chart.text.contains("Ferritin: 88 ng/mL"), "{}", chart.text);
    assert_eq!(chart.buttons().count(), 4);
    house.presses("A year").await;
    for (command, name) in [("/report", "report"), ("/letter", "letter")] {
        house.says(command).await;
        let paper = house.messages().last().unwrap().clone();
        let Some(Attachment::Document {
            file_id,
            name: Some(told),
            ..
        }) = paper.attachment
        else {
            panic!("{command} brought {:?}", paper.text)
        };
        assert_eq!(told, format!("stillnight-{name}-2026-11-22.pdf"));
        assert!(house.telegram.file(&file_id).unwrap().starts_with(b"%PDF"));
    }
    house.close().await;
}

/// Counts what is delivered.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicUsize>);

impl Messenger for Counting {
    async fn deliver(&self, _: PatientId, outgoing: &Outgoing) -> Result<i64, SendError> {
        if outgoing.file.is_some() {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
        Ok(1)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_asked_for_again_while_it_is_drawn_is_answered_once() {
    let store = Store::open("sqlite::memory:", KeyRing::random().unwrap())
        .await
        .unwrap();
    let engine = Arc::new(Engine::new(store.clone(), Arc::new(Notify::new())));
    let now = DateTime::<Utc>::UNIX_EPOCH;
    let patient = PatientId::of_chat(7);
    let hears = async |event: Event| {
        engine
            .receive(patient, &event, Source::default(), now)
            .await
            .unwrap();
    };
    let said = |text: &str| Event::Said {
        text: text.to_owned(),
        language: Language::En,
    };
    let pressed = |press: Press| Event::Pressed { press: Some(press) };
    let hour = |text: &str| text.parse().unwrap();
    for event in [
        said("/start"),
        pressed(Press::Consent(true)),
        pressed(Press::GateDone(Exclusions::default())),
        said("Europe/Berlin"),
        pressed(Press::ZoneRight(Zone::parse("Europe/Berlin").unwrap())),
        pressed(Press::Hour(HourOf::Dinner, hour("19:00:00"))),
        pressed(Press::Hour(HourOf::Bedtime, hour("23:00:00"))),
        pressed(Press::Iron(IronNow::No)),
    ] {
        hears(event).await;
    }
    let token = store
        .acquire(COURIER, 1, now, now + TimeDelta::hours(9))
        .await
        .unwrap()
        .unwrap();
    let counting = Counting::default();
    let courier = Courier::new(store.clone(), Arc::clone(&engine), counting.clone()).unpaced();
    courier.tick(now, token).await.unwrap();
    hears(said("/chart")).await;
    // It is being drawn when the second wish comes.
    let lease = now + TimeDelta::seconds(30);
    let drawing = store
        .claim::<Queued>(now, Room::of(10), token, lease)
        .await
        .unwrap();
    assert_eq!(drawing.len(), 1);
    hears(said("/chart")).await;
    courier.tick(lease, token).await.unwrap();
    assert_eq!(counting.0.load(Ordering::SeqCst), 1);
    assert_eq!(store.census().await.unwrap().waiting_posts, 0);
}
