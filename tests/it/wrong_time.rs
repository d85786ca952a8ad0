//! Time that was wrong: wakes computed with other zone rules, and a clock that is put back.

use std::time::Duration;

use chrono::TimeDelta;
use stillnight::sandbox::Fault;

use crate::wire::house::{House, open_store};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_new_zone_rules_every_wake_is_computed_anew() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.stop().await;
    // As rules would have it that are not ours.
    house
        .damage("update patients set wakes_at = '2026-12-24T12:00:00+00:00'")
        .await;
    let store = open_store(&house.folder).await;
    store.set_tzdb_version("1999z").await.unwrap();
    store.close().await;
    house.restart().await;
    house.until("2026-11-22 21:10").await;
    assert!(
        house.last_words().starts_with("Time for your iron"),
        "{:#?}",
        house.words()
    );
    house.close().await;
}

fn helped(house: &House) -> bool {
    house.words().iter().any(|text| text.starts_with("/labs"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_wrong_clock_put_off_does_not_wait_for_it() {
    let mut house = House::open("2026-11-22 14:00").await;
    house.enrol().await;
    let right = house.clock_now();
    house.clock.move_to(right + TimeDelta::hours(2));
    house.settled().await;
    let fault = Fault::TooManyRequests {
        retry_after: Some(30),
    };
    house.telegram.fail_next("sendMessage", fault);
    house.telegram.says(&house.anna, "/help");
    house.eventually_unfailed().await;
    while house.store.earliest_unsent().await.unwrap() <= Some(house.clock_now()) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(!helped(&house), "it is put off");
    house.clock.move_to(right);
    // Longer than it was put off for, and much less than the clock was wrong by.
    house.passes(120).await;
    assert!(helped(&house), "{:#?}", house.words());
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wait_of_years_is_believed_for_an_hour() {
    // A year; and more seconds than there is time.
    for retry_after in [31_536_000, u64::from(u32::MAX) << 20] {
        let mut house = House::open("2026-11-22 14:00").await;
        house.enrol().await;
        let fault = Fault::TooManyRequests {
            retry_after: Some(retry_after),
        };
        house.telegram.fail_next("sendMessage", fault);
        house.telegram.says(&house.anna, "/help");
        house.eventually_unfailed().await;
        house.passes(60).await;
        assert!(!helped(&house), "it is put off");
        let later = house.clock_now() + TimeDelta::hours(1);
        house.clock.move_to(later);
        house.eventually(helped).await;
        house.close().await;
    }
}
