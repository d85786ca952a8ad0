//! Who waits for whom: a chat that hangs holds up nobody, and an answer does not wait behind a crowd of reminders.

use std::time::Duration;

use chrono::TimeDelta;
use stillnight::sandbox::{Fault, Telegram, User};

use crate::enrolled;
use crate::wire::house::{House, open_store};

const CROWD: i64 = 200;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_chat_that_hangs_holds_up_nobody() {
    let mut house = House::paced("2026-11-22 17:00").await;
    house.enrol().await;
    let ben = User::new(4712, "Ben").speaking("en");
    let hangs = Fault::HangBefore(Duration::from_mins(2));
    house.telegram.fail_next_in(4711, "sendMessage", hangs);
    let before = house.messages().len();
    house.telegram.says(&house.anna, "/unheardof");
    house.eventually_unfailed().await;
    house.telegram.says(&ben, "/start");
    // Less than a send may take before it is given up.
    let answered = |telegram: &Telegram| !telegram.bot_messages(ben.id).is_empty();
    let patience = Duration::from_secs(20);
    assert!(house.telegram.wait_until(answered, patience).await);
    assert_eq!(house.messages().len(), before, "the other one hangs still");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_does_not_wait_behind_a_crowd_of_reminders() {
    let mut house = House::paced("2026-11-22 20:00").await;
    house.stop().await;
    let ids = || 5000..5000 + CROWD;
    for id in ids() {
        house.telegram.says(&User::new(id, "P"), "hello");
    }
    house.telegram.forget_updates();
    let store = open_store(&house.folder).await;
    enrolled::enrol(&store, ids(), house.clock_now()).await;
    store.close().await;
    house.restart().await;
    let reminded = |telegram: &Telegram| telegram.requests_for("sendMessage").len() > 10;
    assert!(
        house
            .telegram
            .wait_until(reminded, Duration::from_mins(1))
            .await
    );
    // It is said later than the crowd's messages were due.
    house
        .clock
        .move_to(house.clock_now() + TimeDelta::seconds(2));
    let ben = User::new(4712, "Ben").speaking("en");
    house.telegram.says(&ben, "/start");
    let answered = |telegram: &Telegram| !telegram.bot_messages(ben.id).is_empty();
    assert!(
        house
            .telegram
            .wait_until(answered, Duration::from_mins(1))
            .await
    );
    let left = house.store.census().await.unwrap().waiting_posts;
    assert!(left > CROWD / 4, "{left} of the crowd are left");
    house.close().await;
}
