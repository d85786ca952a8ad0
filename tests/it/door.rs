//! What comes in through Telegram's door, over the real wire: words wherever they stand, files beside everything else,
//! edits, albums, places, and what brings nothing.

use std::time::Duration;

use serde_json::{Value, json};
use teloxide::payloads::GetMe;

use crate::wire::house::{House, TOKEN};
use stillnight::calendar::local_time::Zone;
use stillnight::conversation::state::State;
use stillnight::listen::{self, Bounds};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::protocol::panel::Panel;
use stillnight::sandbox::{Fault, Telegram, User};
use stillnight::telegram::wire::Wire;

const PATIENCE: Duration = Duration::from_mins(2);
/// Far longer than any answer here takes, and shorter than a file that hangs.
const SOON: Duration = Duration::from_secs(15);
const HANGS: Fault = Fault::HangBefore(Duration::from_secs(18));

/// Anna's message with these fields, as Telegram would bring it.
fn message(house: &House, kind: &str, fields: &Value) -> i64 {
    let mut message = json!({
        "message_id": 900, "date": 1_795_500_000,
        "chat": { "id": house.anna.id, "type": "private", "first_name": "Anna" },
        "from": { "id": house.anna.id, "is_bot": false, "first_name": "Anna", "language_code": "en" },
    });
    for (name, value) in fields.as_object().unwrap() {
        message[name] = value.clone();
    }
    let mut update = json!({});
    update[kind] = message;
    house.telegram.inject(update)
}

async fn diary(house: &House) -> Vec<Entry> {
    house.store.entries(house.anna.id).await.unwrap()
}

async fn panels(house: &House) -> Vec<Panel> {
    let reported = |entry: Entry| match entry.fact {
        Fact::LabsReported { panel } => Some(panel),
        _ => None,
    };
    diary(house)
        .await
        .into_iter()
        .filter_map(reported)
        .collect()
}

async fn patient(house: &House) -> Patient {
    let loaded = house.store.load::<State>(house.anna.id).await.unwrap();
    loaded.unwrap().state.patient
}

fn count(house: &House, beginning: &str) -> usize {
    let words = house.words();
    words
        .iter()
        .filter(|text| text.starts_with(beginning))
        .count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_apps_add_to_a_message_takes_no_words_from_it() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    for fields in [
        json!({ "text": "/labs ferritin=88 ng/ml date 20 Nov 2026", "entities": [
            { "type": "bot_command", "offset": 0, "length": 5 },
            { "type": "date_time", "offset": 29, "length": 11, "unix_time": 1_795_132_800, "date_time_format": "D" }] }),
        json!({ "text": "ferritin 88 ng/ml", "external_reply": { "origin": { "type": "user", "date": 1_795_000_000,
            "sender_user": { "id": 5, "is_bot": false, "first_name": "X" } } } }),
        json!({ "text": "ferritin 88 ng/ml", "entities": [
            { "type": "text_link", "offset": 0, "length": 8, "url": "example.com/a b" }] }),
    ] {
        let before = panels(&house).await.len();
        message(&house, "message", &fields);
        house.settled().await;
        let panels = panels(&house).await;
        assert_eq!(panels.len(), before + 1, "{fields}: {:#?}", house.words());
        if before == 0 {
            assert_eq!(panels[0].drawn_on.to_string(), "2026-11-20");
        }
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caption_is_heard_and_its_file_is_handled_too() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    let pdf = b"%PDF-1.7 \xff\xfe".to_vec();
    house.telegram.sends_document_saying(
        &house.anna,
        "report.pdf",
        pdf,
        "ferritin 88 ng/mL, TSAT 22 %",
    );
    house.settled().await;
    let [panel] = &panels(&house).await[..] else {
        panic!("{:#?}", house.words())
    };
    assert_eq!(panel.values().len(), 2);
    assert_eq!(
        count(&house, "I can't read that file"),
        1,
        "{:#?}",
        house.words()
    );
    house
        .telegram
        .sends_photo(&house.anna, b"x".to_vec(), "ferritin 90 ng/mL");
    house.settled().await;
    assert_eq!(panels(&house).await.len(), 2);
    assert_eq!(count(&house, "I've read what you wrote"), 1);
    let before = house.messages().len();
    house
        .telegram
        .sends_document_saying(&house.anna, "a.pdf", b"%PDF".to_vec(), "I want to die");
    house.settled().await;
    assert_eq!(house.messages().len(), before + 1, "{:#?}", house.words());
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn service_messages_polls_and_reactions_get_silence() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    let before = house.messages().len();
    for fields in [
        json!({ "message_auto_delete_timer_changed": { "message_auto_delete_time": 86400 } }),
        json!({ "pinned_message": { "message_id": 1, "date": 0, "text": "ferritin 8" } }),
        json!({ "chat_background_set": { "type": { "type": "chat_theme", "theme_name": "🏠" } } }),
        json!({ "service_of_tomorrow": { "photo": [] } }),
    ] {
        message(&house, "message", &fields);
    }
    let chat = json!({ "id": house.anna.id, "type": "private" });
    house.telegram.inject(
        json!({ "message_reaction": { "chat": chat, "message_id": 1, "date": 1,
        "old_reaction": [], "new_reaction": [] } }),
    );
    house
        .telegram
        .inject(json!({ "poll": { "id": "1", "question": "?" } }));
    house.says("/help").await;
    let words = house.words().split_off(before);
    assert!(words[0].starts_with("Here's what I can do"), "{words:#?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_of_what_was_noted_is_told_once_how_to_put_it_right() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    house.says("/labs ferritin=8").await;
    let edit = |house: &House, text: &str| {
        let said = house.telegram.messages(house.anna.id);
        let newest = said
            .iter()
            .rev()
            .find(|message| !message.by_bot())
            .unwrap()
            .id;
        house
            .telegram
            .edits_own_message(&house.anna, newest, text)
            .unwrap();
    };
    // An app that only adds its marks changes no words.
    edit(&house, "/labs ferritin=8");
    house.settled().await;
    assert_eq!(count(&house, "I saw that you changed"), 0);
    for text in ["/labs ferritin=88", "/labs ferritin=89"] {
        edit(&house, text);
        house.settled().await;
        assert_eq!(count(&house, "I saw that you changed"), 1, "{text}");
    }
    assert_eq!(panels(&house).await.len(), 1, "an edit notes nothing");
    house.says("/undo").await;
    assert!(
        house.last_words().contains("ferritin"),
        "{}",
        house.last_words()
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_of_what_led_to_nothing_is_heard_and_an_old_one_is_silent() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    house.says("zzz").await;
    let said = house.telegram.messages(house.anna.id);
    let newest = said
        .iter()
        .rev()
        .find(|message| !message.by_bot())
        .unwrap()
        .id;
    house
        .telegram
        .edits_own_message(&house.anna, newest, "/labs ferritin=88")
        .unwrap();
    house.settled().await;
    assert_eq!(panels(&house).await.len(), 1);
    let before = house.messages().len();
    let place = json!({ "location": { "latitude": 52.5, "longitude": 13.4, "live_period": 900 } });
    message(&house, "edited_message", &place);
    message(
        &house,
        "edited_message",
        &json!({ "message_id": 1, "text": "ferritin 12" }),
    );
    house.settled().await;
    assert_eq!(house.messages().len(), before, "{:#?}", house.words());
    message(
        &house,
        "edited_message",
        &json!({ "message_id": 1, "text": "I want to die" }),
    );
    house.settled().await;
    assert_eq!(house.messages().len(), before + 1);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_after_forget_opens_no_record() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    house.says("/forget").await;
    house.presses("Yes, delete it all").await;
    message(
        &house,
        "edited_message",
        &json!({ "message_id": 1, "text": "ferritin 12" }),
    );
    house.settled().await;
    let loaded = house.store.load::<State>(house.anna.id).await.unwrap();
    assert!(loaded.is_none());
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_place_picked_from_the_list_is_a_place() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.says("/start").await;
    house.presses("I understand and agree").await;
    house.presses("None of these").await;
    house
        .telegram
        .shares_venue(&house.anna, 52.52, 13.405, "Café", "1 Road");
    house.settled().await;
    house.presses("Yes, right").await;
    assert_eq!(patient(&house).await.zone, Zone::parse("Europe/Berlin"));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_album_of_pictures_is_answered_once_and_of_files_each() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    let picture = |number: i64| json!({ "message_id": number, "media_group_id": "77", "photo": [{ "file_id": "p", "file_unique_id": "u" }] });
    for number in 910..915 {
        message(&house, "message", &picture(number));
    }
    house.settled().await;
    assert_eq!(count(&house, "I can only read text"), 1);
    house.telegram.sends_album(
        &house.anna,
        [
            (
                "a.csv",
                "date,test,value,unit\n2026-11-20,ferritin,88,ng/mL\n",
            ),
            (
                "b.csv",
                "date,test,value,unit\n2026-05-02,ferritin,40,ng/mL\n",
            ),
        ],
        "",
    );
    house.settled().await;
    // Each is fetched and brought to the talk; how the talk keeps both is its own affair.
    assert_eq!(house.telegram.requests_for("getFile").len(), 2);
    assert!(house.last_words().starts_with("File 2: I found results"));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_slow_files_of_one_patient_hold_up_no_other() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    for _ in 0..20 {
        house.telegram.fail_next("getFile", HANGS);
    }
    let bob = User::new(4712, "Bob").speaking("en");
    for number in 0..20 {
        house
            .telegram
            .sends_document(&bob, &format!("{number}.csv"), "x");
    }
    let said = house.telegram.says(&house.anna, "/zzq");
    let own = house.telegram.says(&bob, "/zzr");
    let answered = |t: &Telegram| {
        let words = |id| {
            t.bot_messages(id)
                .iter()
                .any(|word| word.text.contains("/zz"))
        };
        words(house.anna.id) && words(bob.id) && t.confirmed_up_to() >= Some(said.max(own))
    };
    assert!(house.telegram.wait_until(answered, SOON).await);
    assert!(house.store.wanted_count().await.unwrap() >= 19);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_on_its_way_outlives_a_restart_and_is_answered_once() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    house.telegram.fail_next("getFile", HANGS);
    let table = "date,test,value,unit\n2026-11-20,ferritin,88,ng/mL\n";
    let update = house
        .telegram
        .sends_document(&house.anna, "labs.csv", table);
    let confirmed =
        |t: &Telegram| t.confirmed_up_to() >= Some(update) && !t.requests_for("getFile").is_empty();
    assert!(
        house.telegram.wait_until(confirmed, SOON).await,
        "acknowledged before it is fetched"
    );
    house.restart().await;
    house.settled().await;
    house.telegram.redeliver(update).unwrap();
    house.settled().await;
    assert_eq!(
        count(&house, "I found results from 1"),
        1,
        "{:#?}",
        house.words()
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_forgotten_while_a_file_is_on_its_way_stays_forgotten() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    house
        .telegram
        .fail_next("getFile", Fault::HangBefore(Duration::from_secs(3)));
    house.telegram.sends_document(&house.anna, "labs.csv", "x");
    let asked = |t: &Telegram| !t.requests_for("getFile").is_empty();
    assert!(house.telegram.wait_until(asked, PATIENCE).await);
    let now = house.clock_now();
    house.store.forget(house.anna.id, None, now).await.unwrap();
    // Its answer comes three seconds later, and finds no record.
    tokio::time::sleep(Duration::from_secs(4)).await;
    assert_eq!(house.store.wanted_count().await.unwrap(), 0);
    assert!(
        house
            .store
            .load::<State>(house.anna.id)
            .await
            .unwrap()
            .is_none()
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_link_carried_is_kept_sealed_and_bounded() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.says("/start from-the_clinic9").await;
    house.says("/start from-the_clinic9").await;
    house.says("/start not a payload").await;
    house.says(&format!("/start {}", "x".repeat(65))).await;
    assert_eq!(patient(&house).await.came_with, ["from-the_clinic9"]);
    for number in 0..20 {
        house.says(&format!("/start p{number}")).await;
    }
    assert_eq!(patient(&house).await.came_with.len(), 8);
    house.stop().await;
    for file in std::fs::read_dir(house.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let word = b"from-the_clinic9";
        assert!(!bytes.windows(word.len()).any(|window| window == word));
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn odd_numbers_of_updates_neither_loop_nor_lose_anything() {
    let mut house = House::open("2026-11-24 12:00").await;
    house.enrol().await;
    let large = 5_000_000_000_i64;
    let said = json!({ "update_id": large, "message": { "message_id": 1, "text": "/zzlarge", "date": 1,
        "chat": { "id": house.anna.id.to_string(), "type": "private" }, "from": { "id": house.anna.id.to_string() } } });
    house.telegram.inject(said);
    let answered = |t: &Telegram| {
        let words = t.bot_messages(house.anna.id);
        words.iter().any(|word| word.text.contains("/zzlarge"))
            && t.confirmed_up_to() == Some(large)
    };
    assert!(house.telegram.wait_until(answered, PATIENCE).await);
    house.says("/zznext").await;
    assert!(house.last_words().contains("/zznext"));
    let polls = house.telegram.requests_for("getUpdates");
    assert!(polls.iter().any(|poll| poll.params["offset"] == large + 1));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_group_another_bots_commands_get_silence() {
    let mut house = House::open("2026-11-24 12:00").await;
    for text in [
        "/labs@otherbot ferritin=88",
        "/start",
        "hello",
        "/labs@Sandbox_Bot",
    ] {
        house.telegram.says_in_group(&house.anna, -100, text);
    }
    let refused = |t: &Telegram| !t.bot_messages(-100).is_empty();
    assert!(house.telegram.wait_until(refused, PATIENCE).await);
    house.says("/start").await;
    assert_eq!(house.telegram.bot_messages(-100).len(), 1);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redirect_is_not_followed_and_takes_no_token_along() {
    use axum::Router;
    use axum::response::Redirect;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::net::TcpListener;

    let reached = Arc::new(AtomicUsize::new(0));
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let there = format!("http://{}/here", elsewhere.local_addr().unwrap());
    let count = Arc::clone(&reached);
    let other = Router::new().fallback(move || async move {
        count.fetch_add(1, Ordering::SeqCst);
        r#"{"ok":true,"result":{"file_path":"x","message_id":5}}"#
    });
    let api = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", api.local_addr().unwrap());
    let pointing = Router::new().fallback(move || async move { Redirect::temporary(&there) });
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    for (listener, router) in [(elsewhere, other), (api, pointing)] {
        let stopped = stopped.clone();
        tokio::spawn(listen::serve(listener, router, Bounds::default(), stopped));
    }
    let wire = Wire::new(url.parse().unwrap(), TOKEN.to_owned()).unwrap();
    let sent = wire.call::<_, Value>(&GetMe::new()).await;
    assert!(sent.is_err(), "{sent:?}");
    assert!(wire.download("file", 100).await.is_err());
    assert_eq!(reached.load(Ordering::SeqCst), 0);
}
