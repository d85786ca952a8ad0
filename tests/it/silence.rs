//! Who has left, and who only seems to: a chat that Telegram does not let the bot into is held, and nobody is silenced
//! for what is not their doing.

use chrono::TimeDelta;

use crate::wire::house::House;
use stillnight::conversation::state::State;
use stillnight::sandbox::{Fault, User};

fn refusal(code: u16, description: &str) -> Fault {
    Fault::Status {
        code,
        description: description.to_owned(),
    }
}

async fn is_silent(house: &House, patient: i64) -> bool {
    let loaded = house.store.load::<State>(patient).await.unwrap();
    loaded.unwrap().state.patient.silent
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_chat_that_the_bot_is_not_let_into_is_held_and_told_all_that_is_still_useful() {
    for (code, description) in [
        (
            403,
            "Forbidden: bot can't initiate conversation with a user",
        ),
        (403, "Forbidden: bot was kicked from the group chat"),
        (400, "Bad Request: chat not found"),
    ] {
        let mut house = House::open("2026-11-22 17:00").await;
        house.enrol().await;
        house
            .telegram
            .fail_next("sendMessage", refusal(code, description));
        house.until("2026-11-22 19:00").await;
        house.eventually_unfailed().await;
        assert!(!is_silent(&house, house.anna.id).await, "{description}");
        let held = async |house: &House| house.store.held_reasons().await.unwrap();
        while held(&house).await.is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        assert_eq!(house.store.silent().await.unwrap(), 0);
        house.passes(62).await;
        house.settled().await;
        assert!(
            house.last_words().starts_with("Finished eating"),
            "{:#?}",
            house.words()
        );
        assert!(held(&house).await.is_empty());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_writes_to_the_bot_need_not_wait_for_what_was_held() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let refused = "Forbidden: bot can't initiate conversation with a user";
    house
        .telegram
        .fail_next("sendMessage", refusal(403, refused));
    house.until("2026-11-22 19:00").await;
    house.eventually_unfailed().await;
    while house.store.held_reasons().await.unwrap().is_empty() {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    house.telegram.says(&house.anna, "/help");
    house
        .eventually(|house| house.last_words().starts_with("Here's what I can do"))
        .await;
    assert!(
        house
            .words()
            .iter()
            .any(|words| words.starts_with("Finished eating"))
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_many_leave_at_once_none_is_believed_to_until_messages_arrive_again() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let crowd: Vec<User> = (1..=8)
        .map(|id| User::new(id, "P").speaking("en"))
        .collect();
    let said = |user: &User| house.telegram.says(user, "/start");
    crowd.iter().map(said).for_each(drop);
    house.settled().await;
    let gone = "Forbidden: bot was blocked by the user";
    for user in &crowd {
        house
            .telegram
            .fail_next_in(user.id, "sendMessage", refusal(403, gone));
        house.telegram.says(user, "/help");
    }
    house.eventually_unfailed().await;
    while house.store.brake().await.unwrap().is_none() {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert!(
        house.store.silent().await.unwrap() <= 3,
        "the others are held"
    );
    // The cause has passed: all that was held arrives, and who seemed to have left is back.
    for _ in 0..4 {
        let later = house.clock_now() + TimeDelta::minutes(6);
        house.clock.move_to(later);
        // A row that waits behind a held one leaves only when that one's time has come.
        house.passes(65).await;
    }
    let is_over = async |house: &House| house.store.brake().await.unwrap().is_none();
    while !is_over(&house).await {
        house.passes(60).await;
    }
    house.drained().await;
    assert_eq!(house.store.silent().await.unwrap(), 0);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_who_blocks_the_bot_is_silent_and_counted() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let gone = "Forbidden: user is deactivated";
    house.telegram.fail_next("sendMessage", refusal(403, gone));
    house.until("2026-11-22 19:00").await;
    house.eventually_unfailed().await;
    while house.store.silent().await.unwrap() == 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert!(is_silent(&house, house.anna.id).await);
    house.says("/help").await;
    assert_eq!(house.store.silent().await.unwrap(), 0, "they are back");
    house.close().await;
}
