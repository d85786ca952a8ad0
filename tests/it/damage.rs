//! Rows that cannot be read: what can be mended mends itself, what cannot is parked, and nobody else notices.

use serde_json::{Value, json};

use crate::wire::house::House;
use stillnight::conversation::state::State;
use stillnight::patient::Patient;
use stillnight::patient::fact::Entry;
use stillnight::sandbox::{Fault, Telegram, User};
use stillnight::store::{Commit, NewEntry};

/// Anna hears that her record cannot be opened.
async fn told_of_it(house: &House) {
    let told = |t: &Telegram| {
        let last = t.bot_messages(house.anna.id).pop().unwrap();
        last.text.starts_with("I can't open your record")
    };
    let patience = std::time::Duration::from_secs(20);
    assert!(house.telegram.wait_until(told, patience).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_record_is_folded_anew_from_its_diary() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let before: State = house
        .store
        .load(house.anna.id)
        .await
        .unwrap()
        .unwrap()
        .state;
    house.damage("update patients set state = x'00'").await;
    house.until("2026-11-22 21:10").await;
    assert!(
        house.last_words().starts_with("Time for your iron"),
        "{:#?}",
        house.words()
    );
    house
        .damage("update patients set state = x'01' || state")
        .await;
    house.presses("Taken").await;
    let after: State = house
        .store
        .load(house.anna.id)
        .await
        .unwrap()
        .unwrap()
        .state;
    let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
    assert_eq!(Patient::from_diary(&diary), after.patient);
    assert_eq!(before.patient.dinner, after.patient.dinner);
    assert_eq!(house.store.census().await.unwrap().parked_patients, 0);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_that_cannot_be_mended_is_parked_told_and_can_be_forgotten() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let ben = User::new(4712, "Ben").speaking("de");
    house.telegram.says(&ben, "/start");
    house.settled().await;
    // The diary first: a state that is damaged alone is mended from it at once.
    for statement in [
        "update diary set entry = x'00' where patient_id = 4711 and seq = 2",
        "update patients set state = x'00' where patient_id = 4711",
    ] {
        house.damage(statement).await;
    }
    house.until("2026-11-22 22:00").await;
    assert_eq!(house.store.parked().await.unwrap().len(), 1);
    house.says("/next").await;
    told_of_it(&house).await;
    house.telegram.says(&ben, "/help");
    house.settled().await;
    assert!(
        house.telegram.bot_messages(ben.id).len() > 1,
        "others are served"
    );
    house.presses("Yes, delete it all").await;
    assert!(house.store.parked().await.unwrap().is_empty());
    assert!(house.store.load::<State>(4711).await.unwrap().is_none());
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_of_a_later_release_is_parked_and_keeps_every_line() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let loaded = house
        .store
        .load::<State>(house.anna.id)
        .await
        .unwrap()
        .unwrap();
    let of_tomorrow = json!({
        "seq": loaded.state.patient.facts, "at": "2026-11-22T16:00:00Z",
        "fact": { "ThingOfTomorrow": { "depth": 3 } },
    });
    let commit = Commit::<Value, Value, Value> {
        patient_id: house.anna.id,
        expected_version: loaded.version,
        state: json!({ "patient": { "facts": "many" }, "dialogue": "Unheard" }),
        wakes_at: Some(house.zone.instant("2026-11-22T19:00:00".parse().unwrap())),
        asked_at: None,
        is_silent: false,
        entries: vec![NewEntry {
            seq: loaded.state.patient.facts,
            at: "2026-11-22T16:00:00Z".parse().unwrap(),
            payload: of_tomorrow.clone(),
        }],
        posts: Vec::new(),
        adopt: None,
        update_id: None,
        wants: None,
        answers: None,
        seen_at: "2026-11-22T16:00:00Z".parse().unwrap(),
    };
    house.store.commit(&[commit]).await.unwrap();
    house.until("2026-11-22 23:00").await;
    assert_eq!(house.store.parked().await.unwrap().len(), 1);
    let lines: Vec<Value> = house.store.entries(house.anna.id).await.unwrap();
    assert_eq!(lines.last(), Some(&of_tomorrow), "nothing is thrown away");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_behind_its_diary_holds_up_nobody_else() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let ben = User::new(4712, "Ben").speaking("en");
    house.telegram.says(&ben, "/start");
    house.settled().await;
    // A line more than the record knows of, as after a table that was put back by hand.
    let more = "insert into diary select patient_id, (select max(seq) + 1 from diary where patient_id = 4711), at, entry
                from diary where patient_id = 4711 and seq = 0";
    house.damage(more).await;
    // Both are to be woken in one batch.
    let due =
        "update patients set wakes_at = (select wakes_at from patients where patient_id = 4711)";
    house.damage(due).await;
    house.until("2026-11-22 23:00").await;
    let parked: Vec<i64> = house
        .store
        .parked()
        .await
        .unwrap()
        .iter()
        .map(|(id, _)| *id)
        .collect();
    assert_eq!(parked, [4711]);
    house.telegram.says(&ben, "/help");
    house.settled().await;
    house.says("/next").await;
    told_of_it(&house).await;
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_marked_is_sent_once_and_holds_up_nobody() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let ben = User::new(4712, "Ben").speaking("en");
    let refuse = "create trigger refuse before delete on outbox when old.patient_id = 4711
                  begin select raise(abort, 'a part of the disk that does not write'); end";
    house.damage(refuse).await;
    let before = house.messages().len();
    house.telegram.says(&house.anna, "/unheardof");
    house.eventually_answered(before + 1).await;
    house.telegram.says(&ben, "/start");
    // Longer than a claim.
    house.passes(90).await;
    assert!(
        !house.telegram.bot_messages(ben.id).is_empty(),
        "others are served"
    );
    assert_eq!(house.messages().len(), before + 1, "nothing is sent twice");
    house.damage("drop trigger refuse").await;
    house.drained().await;
    house.says("/another").await;
    assert_eq!(house.messages().len(), before + 2, "and then all is well");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_expires_for_somebody_whose_record_is_damaged_holds_up_nobody() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let ben = User::new(4712, "Ben").speaking("en");
    let away = Fault::TooManyRequests {
        retry_after: Some(60),
    };
    house.telegram.fail_next_in(4711, "sendMessage", away);
    house.telegram.says(&house.anna, "/help");
    house.eventually_unfailed().await;
    for statement in [
        "update patients set state = x'00' where patient_id = 4711",
        "update diary set entry = x'00' where patient_id = 4711 and seq = 2",
        "update outbox set expires_at = '2026-11-22T16:00:30+00:00' where patient_id = 4711",
    ] {
        house.damage(statement).await;
    }
    house.passes(90).await;
    house.telegram.says(&ben, "/start");
    house.passes(10).await;
    assert!(
        !house.telegram.bot_messages(ben.id).is_empty(),
        "others are served"
    );
    assert_eq!(house.store.census().await.unwrap().waiting_posts, 0);
    house.close().await;
}
