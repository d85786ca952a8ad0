//! After an absence: taps wait only minutes for the bot, so tonight's open questions are asked again, saying why.

use std::time::Duration;

use chrono::TimeDelta;
use stillnight::sandbox::{Fault, Request, Telegram};

use crate::wire::house::House;

const PATIENCE: Duration = Duration::from_mins(1);

const AWAY: &str = "I was away for a while";

async fn away(house: &mut House, minutes: i64) {
    house.says("/help").await;
    house.stop().await;
    let back = house.clock_now() + TimeDelta::minutes(minutes);
    house.clock.move_to(back);
    house.restart().await;
    // The first poll that comes back tells that somebody listens again.
    house.says("/help").await;
}

fn again(house: &House, from: usize) -> Vec<String> {
    house.words()[from..]
        .iter()
        .filter(|words| words.starts_with(AWAY))
        .cloned()
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_an_absence_open_questions_are_asked_again_once_and_say_why() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 19:10").await;
    let mark = house.words().len();
    away(&mut house, 10).await;
    house
        .eventually(|house| again(house, mark).len() == 1)
        .await;
    let asked = again(&house, mark);
    assert!(
        asked[0].contains("Finished eating for today?"),
        "{asked:#?}"
    );
    house.says("/help").await;
    assert_eq!(again(&house, mark).len(), 1, "once");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_an_absence_what_was_answered_is_left_alone_and_no_dose_is_asked_for_twice() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 19:10").await;
    house.presses("Yes, just now").await;
    let mark = house.words().len();
    away(&mut house, 10).await;
    house.says("/help").await;
    assert_eq!(again(&house, mark), [""; 0], "the meal was told");
    house.until("2026-11-22 21:11").await;
    let mark = house.words().len();
    // The repeat of 21:40 falls into the absence: it comes at once in the place of the first (E8), and nothing
    // beside it.
    away(&mut house, 40).await;
    house.says("/help").await;
    let doses = house.words();
    let doses = doses
        .iter()
        .filter(|words| words.contains("Time for your iron"))
        .count();
    assert_eq!(
        (doses, again(&house, mark).len()),
        (1, 0),
        "{:#?}",
        house.words()
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dose_that_comes_too_soon_is_asked_about_and_not_called_for_again() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 21:11").await;
    house.presses("Taken").await;
    let yesterday = house.messages().last().unwrap().id;
    house.until("2026-11-23 21:11").await;
    // The dose of yesterday was a later one: a day since then is over at 21:55 only (E4).
    house.presses_data(yesterday, "do:2026-11-22:e:1375").await;
    let mark = house.words().len();
    away(&mut house, 10).await;
    house
        .eventually(|house| again(house, mark).len() == 1)
        .await;
    let asked = again(&house, mark);
    assert!(
        asked[0].ends_with("Did you take your iron tonight? If not, I'll remind you at 21:55."),
        "{asked:#?}"
    );
    house.until("2026-11-23 21:56").await;
    assert!(
        house.last_words().contains("Time for your iron"),
        "{:#?}",
        house.words()
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_short_absence_asks_nothing_again() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 19:10").await;
    let mark = house.words().len();
    away(&mut house, 1).await;
    house.says("/help").await;
    assert_eq!(again(&house, mark), [""; 0]);
    house.close().await;
}

/// **A week offline with the process alive**: Telegram's numbers start anew, and an old offset lies above them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_week_without_a_network_the_first_words_are_not_swallowed() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.says("/help").await;
    for _ in 0..2 {
        house.telegram.fail_next("getUpdates", Fault::Html502);
    }
    house.telegram.says(&house.anna, "/before");
    let one_left = |telegram: &Telegram| telegram.faults_left() == 1;
    assert!(house.telegram.wait_until(one_left, PATIENCE).await);
    house.clock.move_to(house.clock_now() + TimeDelta::days(8));
    house.eventually_unfailed().await;
    let offsets = |house: &House| -> Vec<i64> {
        let polls = house.telegram.requests_for("getUpdates");
        let offset = |poll: &Request| poll.params["offset"].as_i64().unwrap();
        polls.iter().map(offset).collect()
    };
    let failed = offsets(&house);
    let old = *failed.iter().max().unwrap();
    assert!(
        old > 7,
        "the new numbers lie below the old offset: {failed:?}"
    );
    house.telegram.set_next_update_id(7);
    house.telegram.says(&house.anna, "/after");
    house
        .clock
        .move_to(house.clock_now() + TimeDelta::minutes(1));
    let answered = |house: &House| house.words().iter().any(|words| words.contains("/after"));
    house.eventually(answered).await;
    // The sandbox would forgive an offset beyond all its numbers; nobody promises that Telegram does.
    assert!(!offsets(&house)[failed.len()..].contains(&old));
    house.close().await;
}
