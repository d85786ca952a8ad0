//! What nobody well-meaning does, over the real wire: it costs the others nothing, and the answer stays kind.

use std::time::Duration;

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::wire::house::House;
use stillnight::conversation::state::State;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::sandbox::{Telegram, User};

const PATIENCE: Duration = Duration::from_mins(2);

async fn diary(house: &House) -> Vec<Entry> {
    house.store.entries(house.anna.id).await.unwrap()
}

fn count(house: &House, beginning: &str) -> usize {
    house
        .words()
        .iter()
        .filter(|text| text.starts_with(beginning))
        .count()
}

/// A message of Anna's as the wire has it, with more fields.
fn message(text: &str, more: &Value) -> Value {
    let mut message = json!({
        "message_id": 90_000, "date": 1_795_000_000, "text": text,
        "chat": { "id": 4711, "type": "private", "first_name": "Anna" },
        "from": { "id": 4711, "is_bot": false, "first_name": "Anna", "language_code": "en" },
    });
    for (name, value) in more.as_object().unwrap() {
        message[name] = value.clone();
    }
    json!({ "message": message })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_is_cut_and_told_once_and_others_are_served() {
    let mut house = House::open("2026-11-23 12:00").await;
    house.enrol().await;
    house.until("2026-11-23 12:30").await;
    let before = house.messages().len();
    for _ in 0..400 {
        house.telegram.says(&house.anna, "/cancel");
    }
    let ben = User::new(4712, "Ben").speaking("en");
    house.telegram.says(&ben, "/start");
    house.settled().await;
    let told = |t: &Telegram| {
        let words = t.bot_messages(house.anna.id);
        words
            .iter()
            .any(|message| message.text.starts_with("That was a lot"))
    };
    assert!(house.telegram.wait_until(told, PATIENCE).await);
    house.drained().await;
    assert_eq!(count(&house, "That was a lot"), 1);
    let answers = house.messages().len() - before;
    assert!(answers < 140, "{answers} answers to 400 messages");
    assert!(!house.telegram.bot_messages(ben.id).is_empty());
    house.until("2026-11-23 13:00").await;
    house.says("/privacy").await;
    assert!(house.last_words().starts_with("What I keep"));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_megabytes_at_once_or_in_pieces_store_nothing_and_stop_nobody() {
    let mut house = House::open("2026-11-23 12:00").await;
    house.enrol().await;
    let before = diary(&house).await;
    let mark = house.messages().len();
    let text = "ferritin=88 ".repeat(10 * 1024 * 1024 / 12);
    house.telegram.inject(message(&text, &json!({})));
    house.settled().await;
    assert!(house.last_words().starts_with("That message is too long"));
    for piece in 0..300 {
        let text = format!("{piece} {}", "marmalade ".repeat(409));
        house.telegram.says(&house.anna, &text);
    }
    house.settled().await;
    house.drained().await;
    assert_eq!(diary(&house).await, before);
    assert!(house.messages().len() - mark < 140);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_passed_on_is_not_carried_out() {
    let mut house = House::open("2026-11-22 12:00").await;
    house.enrol().await;
    house.until("2026-11-22 21:05").await;
    let before = diary(&house).await;
    let from_ben = json!({ "forward_origin": {
        "type": "user", "date": 1_795_000_000,
        "sender_user": { "id": 4712, "is_bot": false, "first_name": "Ben" },
    }});
    let hidden = json!({ "forward_origin": {
        "type": "hidden_user", "date": 1_795_000_000, "sender_user_name": "Somebody",
    }});
    let by_a_bot = json!({ "via_bot": { "id": 5, "is_bot": true, "first_name": "Inline", "username": "inline_bot" } });
    for (text, more) in [
        ("/taken", &from_ben),
        ("/forget", &hidden),
        ("ferritin 8 µg/L", &from_ben),
        ("/labs ferritin=8", &by_a_bot),
    ] {
        let mark = house.messages().len();
        house.telegram.inject(message(text, more));
        house.settled().await;
        assert_eq!(house.messages().len(), mark + 1, "{text}");
        assert!(house.last_words().starts_with("That message was forwarded"));
    }
    assert_eq!(diary(&house).await, before);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn marks_that_turn_writing_and_controls_come_back_in_no_answer() {
    let mut house = House::open("2026-11-23 12:30").await;
    house.enrol().await;
    let evil = "\u{202e}\u{2066}\u{200f}\u{0}\u{7}\u{1b}[31m\u{feff}x\u{061c}\u{2029}y\u{85}z";
    for text in [
        evil.to_owned(),
        format!("/{evil}"),
        format!("/labs {evil}=88"),
        format!("/labs ferritin={evil}"),
        format!("/meal {evil}"),
        format!("/test {evil}"),
        format!("/set{evil}tings"),
    ] {
        house.says(&text).await;
    }
    house.says("/settings").await;
    house.presses("About you").await;
    house.presses("Zone: Europe/Berlin").await;
    house.says(evil).await;
    let forbidden = |c: &char| {
        matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
            || (c.is_control() && *c != '\n')
    };
    for words in house.words() {
        let found: Vec<_> = words.chars().filter(forbidden).collect();
        assert!(found.is_empty(), "{found:?} in {words:?}");
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forged_data_changes_nothing_whatever_it_says() {
    let mut house = House::open("2026-11-23 12:30").await;
    house.enrol().await;
    let before = diary(&house).await;
    let message = house.messages().last().unwrap().id;
    let long = format!("zr:{}", "A".repeat(1 << 20));
    for data in [
        long.as_str(),
        "fo:2",
        "fo:",
        "fo",
        "lu:4294967295",
        "do:9999-12-31:t",
        "do:-9999-01-01:t",
        "to:9999-12-31",
        "is:255",
        "st:65535",
        "tb:255",
        "ci:2026-11-23:d:99",
        "\u{0}",
        "../../etc/passwd",
        "do:2026-11-23:t:t",
    ] {
        house.presses_data(message, data).await;
    }
    assert_eq!(diary(&house).await, before);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_that_waits_for_the_database_is_no_flood() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let before = diary(&house).await.len();
    let full = format!(
        "create trigger full before insert on diary when (select count(*) from diary) >= {}
         begin select raise(abort, 'full'); end",
        before + 40
    );
    house.damage(&full).await;
    // One poll brings them all.
    house.stop().await;
    for value in 40..64 {
        let labs = format!("/labs ferritin={value}");
        house.telegram.says(&house.anna, &labs);
    }
    let noted = async |house: &House| {
        let diary = diary(house).await;
        let noted = |entry: &&Entry| matches!(entry.fact, Fact::LabsReported { .. });
        diary.iter().filter(noted).count()
    };
    let group = house
        .telegram
        .says_in_group(&house.anna, -100, "/start@sandbox_bot");
    house.restart().await;
    // Were what is done counted at each try, the rest would soon be cut as a flood.
    for _ in 0..40 {
        house
            .clock
            .move_to(house.clock_now() + TimeDelta::seconds(2));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(noted(&house).await < 24, "the database takes no more");
    assert!(house.telegram.pending_update_ids().contains(&group));
    house.damage("drop trigger full").await;
    house.passes(60).await;
    house.drained().await;
    assert_eq!(noted(&house).await, 24);
    assert_eq!(house.telegram.bot_messages(-100).len(), 1, "said once");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_gets_one_line_a_command_and_its_flood_is_cut() {
    let mut house = House::open("2026-11-22 17:00").await;
    let mallory = User::new(666, "Mallory").speaking("en");
    for _ in 0..300 {
        house
            .telegram
            .says_in_group(&mallory, -100_200, "/labs@sandbox_bot ferritin=88");
        house.telegram.says_in_group(&mallory, -100_200, "chatter");
    }
    house.says("/start").await;
    assert!(house.last_words().contains("Stillnight"));
    assert!(house.store.load::<State>(-100_200).await.unwrap().is_none());
    assert!(
        house
            .store
            .load::<State>(mallory.id)
            .await
            .unwrap()
            .is_none()
    );
    let lines = house.telegram.bot_messages(-100_200).len();
    assert!(lines <= 121, "{lines} lines in a group");
    house.close().await;
}
