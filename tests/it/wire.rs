//! The real bot over the real wire: what the core promises must also arrive, once, in order, and survive.

pub mod house;

use std::time::Duration;

use serde_json::json;

use stillnight::conversation::state::State;
use stillnight::patient::Patient;
use stillnight::patient::fact::Entry;
use stillnight::sandbox::{Fault, User};

use house::House;

const PATIENCE: Duration = Duration::from_mins(2);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn seven_evenings_run_to_the_minute_across_restarts() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    for day in 22..29 {
        let evening = |time: &str| format!("2026-11-{day} {time}");
        // E16: at noon the evening before becomes one line.
        if day > 22 {
            house.until(&evening("12:30")).await;
        }
        let mark = house.messages().len();
        house.until(&evening("19:10")).await;
        house.restart().await;
        house.presses("Yes, just now").await;
        house.until(&evening("21:09")).await;
        house.restart().await;
        house.until(&evening("21:41")).await;
        house.restart().await;
        house.presses("Taken").await;
        house.restart().await;
        house.until(&evening("22:35")).await;
        house.presses("4").await;
        house.restart().await;
        // N2 and N4 once a week.
        if day == 22 {
            house.presses("Only in bed").await;
        }
        house.presses("None").await;
        if day == 22 {
            house.presses("Only the legs").await;
        }
        house.until(&format!("2026-11-{} 11:00", day + 1)).await;
        house.restart().await;
        let mut evening = house.timeline(mark);
        // X2: asked once, on the day after the beginning.
        let asked = evening
            .last()
            .is_some_and(|line| line.starts_with("10:00 One question"));
        assert_eq!(asked, day == 22, "{evening:?}");
        evening.truncate(3);
        assert_eq!(
            evening,
            [
                "19:00 Noted: last meal at 19",
                "21:40 Noted: 5 tablets (70 m",
                "22:30 Noted, thank you. Wors",
            ],
            "evening {day}"
        );
    }
    the_record_is_the_fold_of_the_diary(&house).await;
    house.close().await;
}

async fn the_record_is_the_fold_of_the_diary(house: &House) {
    let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
    let loaded = house
        .store
        .load::<State>(house.anna.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(Patient::from_diary(&diary), loaded.state.patient);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ferritin_88_without_iron_is_l16_and_on_oral_iron_l12() {
    let mut house = House::open("2026-11-23 12:00").await;
    house.enrol().await;
    house.says("/labs ferritin=88").await;
    let answer = last_step(&house);
    for word in [
        "88 µg/L",
        "75",
        "twice your tablets, but only every other evening",
        "TSAT is missing",
        "Sources differ",
        "23 February 2027",
        "L12",
        "Not medical advice",
    ] {
        assert!(answer.contains(word), "{word:?} is missing in:\n{answer}");
    }
    house.says("/settings").await;
    house.presses("Iron").await;
    house.presses("Stop iron tablets").await;
    house.says("/labs ferritin=88").await;
    let answer = last_step(&house);
    // Iron was given before: what their legs say decides between two rows.
    for word in ["88 µg/L", "TSAT", "L16", "L6", "Not medical advice"] {
        assert!(answer.contains(word), "{word:?} is missing in:\n{answer}");
    }
    house.close().await;
}

/// The newest message that gives a next step; a question about the draw may follow it.
fn last_step(house: &House) -> String {
    let mut words = house.words();
    words.retain(|words| words.contains("Rule"));
    words.pop().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_is_acknowledged_only_after_its_commit_and_a_repeated_one_changes_nothing() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 21:00").await;
    house.stop().await;
    let update = house.telegram.says(&house.anna, "/taken");
    assert_ne!(
        house.telegram.confirmed_up_to(),
        Some(update),
        "nobody was there to confirm it"
    );
    house.store = house::open_store(&house.folder).await;
    house.start().await;
    house.settled().await;
    let taken = |words: Vec<String>| {
        words
            .iter()
            .filter(|text| text.starts_with("Noted: 5 tablets"))
            .count()
    };
    assert_eq!(taken(house.words()), 1);
    let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();

    house.telegram.redeliver(update).unwrap();
    house.settled().await;
    assert_eq!(taken(house.words()), 1);
    assert_eq!(
        house.store.entries::<Entry>(house.anna.id).await.unwrap(),
        diary
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_send_that_fails_is_tried_again_and_the_order_of_a_chat_is_kept() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let mark = house.messages().len();
    for fault in [
        Fault::TooManyRequests {
            retry_after: Some(3),
        },
        Fault::Html502,
        // Those before were no refusals: a first one does not let go of a message.
        Fault::Status {
            code: 400,
            description: "Bad Request: something that passes".to_owned(),
        },
        Fault::CutJson,
    ] {
        house.telegram.fail_next("sendMessage", fault);
    }
    house.telegram.says(&house.anna, "/help");
    house.telegram.says(&house.anna, "/privacy");
    house.drained().await;
    let words = house.words().split_off(mark);
    let first = words
        .iter()
        .position(|text| text.starts_with("Here's what I can do"))
        .expect("help came");
    let second = words
        .iter()
        .position(|text| text.starts_with("What I keep"))
        .expect("privacy came");
    assert!(first < second, "{words:#?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forget_leaves_no_row_and_nothing_is_sent_afterwards() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/forget").await;
    let callback = house.presses("Yes, delete it all").await;
    let answer = house.telegram.callback_answer(&callback).unwrap();
    assert!(answer.show_alert, "{answer:?}");
    let sent = house.telegram.requests_for("sendMessage").len();
    house.until("2026-11-25 12:00").await;
    assert_eq!(house.telegram.requests_for("sendMessage").len(), sent);
    assert!(
        house
            .store
            .load::<State>(house.anna.id)
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        house
            .store
            .entries::<Entry>(house.anna.id)
            .await
            .unwrap()
            .is_empty()
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn planted_words_are_nowhere_in_the_database_file() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/labs ferritin=88.125 xylophonium=4").await;
    house.says("a note about marmalade and my legs").await;
    house.until("2026-11-22 23:00").await;
    house.stop().await;
    let mut read = 0;
    for file in std::fs::read_dir(house.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        read += bytes.len();
        for word in [
            "ferritin",
            "88.125",
            "xylophonium",
            "marmalade",
            "Berlin",
            "tablets",
            "DoseReminded",
            "LabsReported",
        ] {
            let found = bytes
                .windows(word.len())
                .any(|window| window.eq_ignore_ascii_case(word.as_bytes()));
            assert!(!found, "{word} is readable in the database");
        }
    }
    assert!(read > 10_000, "{read} bytes were searched");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rubbish_gets_a_kind_answer_or_silence_and_nothing_is_stored() {
    let mut house = House::open("2026-11-23 12:30").await;
    house.enrol().await;
    let before = house
        .store
        .load::<State>(house.anna.id)
        .await
        .unwrap()
        .unwrap()
        .state
        .patient;
    let commands = [
        "start", "labs", "meal", "taken", "checkin", "test", "next", "settings", "help", "privacy",
        "cancel",
    ];
    let long = "x".repeat(4000);
    let rubbish = [
        "zzz",
        "25:99",
        "🦵🦵🦵",
        "\u{202e}88=nitirref\u{202c}",
        "-1",
        "'; drop table patients;--",
        &long,
        "\u{0}\u{7}",
    ];
    for command in commands {
        for argument in rubbish {
            let sent = |house: &House| house.telegram.requests_for("sendMessage").len();
            let mark = sent(&house);
            house.says(&format!("/{command} {argument}")).await;
            let edited = sent(&house) > mark;
            assert!(
                edited || command == "taken",
                "/{command} {argument} got no answer"
            );
            assert!(!house.last_words().is_empty());
        }
        house.says("/cancel").await;
    }
    house.presses_data(1, "do:2026-11-23:z:99").await;
    for data in [
        "",
        "do",
        "do:2026-11-23:q",
        "gd:255",
        "hr:dinner:9999",
        "zr:Mars/Olympus",
        "lc:ferritin:200",
        "\u{1f9b5}",
    ] {
        house
            .presses_data(house.messages().last().unwrap().id, data)
            .await;
    }
    let after = house
        .store
        .load::<State>(house.anna.id)
        .await
        .unwrap()
        .unwrap()
        .state
        .patient;
    let kept = |mut patient: Patient| {
        patient.facts = 0;
        patient.evenings.clear();
        patient.unanswered = 0;
        patient.last_step = None;
        // What a link carried is kept: "zzz" and "-1" could be one.
        patient.came_with.clear();
        patient.replaced.clear();
        patient
    };
    assert_eq!(kept(after), kept(before));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn anothers_callback_data_acts_on_nobody_else() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 21:00").await;
    let mallory = User::new(666, "Mallory");
    let message = house.messages().last().unwrap().id;
    house
        .telegram
        .presses_forged(&mallory, house.anna.id, message, "do:2026-11-22:t");
    house
        .telegram
        .presses_forged(&mallory, mallory.id, message, "fo:1");
    house.settled().await;
    let anna = house
        .store
        .load::<State>(house.anna.id)
        .await
        .unwrap()
        .unwrap();
    assert!(
        anna.state
            .patient
            .evenings
            .values()
            .all(|record| record.dose.is_none())
    );
    assert!(
        house
            .store
            .load::<State>(mallory.id)
            .await
            .unwrap()
            .is_none()
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn groups_are_refused_and_unreadable_updates_stop_nobody() {
    let mut house = House::open("2026-11-22 17:00").await;
    house
        .telegram
        .says_in_group(&house.anna, -100_200, "/labs@sandbox_bot ferritin=88");
    house
        .telegram
        .inject(json!({ "message": { "message_id": 1, "from": { "id": "not a number" } } }));
    house.telegram.inject(json!({ "a_thing_of_tomorrow": {} }));
    house.says("/start").await;
    assert!(house.last_words().contains("Stillnight"));
    let refused = |t: &stillnight::sandbox::Telegram| !t.bot_messages(-100_200).is_empty();
    assert!(house.telegram.wait_until(refused, PATIENCE).await);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_blocks_the_bot_is_left_alone_until_they_are_back() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.telegram.blocks(&house.anna);
    house.until("2026-11-24 17:00").await;
    let before = house.messages().len();
    house.telegram.unblocks(&house.anna);
    house.until("2026-11-24 21:00").await;
    assert_eq!(
        house.timeline(before),
        [
            "17:00 One question before an",
            "19:00 Finished eating for to",
            "21:00 Time for your iron: 5 "
        ]
    );
    house.close().await;
}
