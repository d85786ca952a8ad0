//! What waits to be sent, and in which order it leaves.

use stillnight::store::{Adopted, Expired, Hold};

use super::*;

contract! {
    within_a_patient_messages_leave_in_order,
    replies_go_before_prompts_and_then_by_due_time,
    nothing_is_sent_before_it_is_due,
    a_new_post_takes_the_place_of_an_unsent_one,
    an_aside_keeps_company,
    a_post_under_way_is_not_superseded,
    the_slot_remembers_the_message_it_lives_in,
    a_tapped_message_is_adopted,
    a_lease_that_is_over_frees_its_post,
    what_a_dead_courier_claimed_is_its_successors_at_once,
    only_the_holder_of_the_token_may_change_a_claimed_post,
    a_claim_is_ours_until_it_is_taken_over_or_forgotten,
    a_claimed_message_that_was_overtaken_in_its_slot_is_not_to_be_sent,
    after_the_clock_went_back_nothing_waits_for_the_wrong_time,
    a_post_put_back_holds_up_the_next_ones_of_its_patient,
    a_parked_post_lets_the_next_one_go,
    an_unreadable_post_is_parked_and_the_others_go,
    an_expired_post_is_handed_back_and_never_sent,
    a_deferred_patient_gets_nothing_until_then,
    the_courier_knows_when_to_look_again,
    numbers_never_come_again,
    two_couriers_never_claim_the_same_post,
    the_outbox_is_counted,
}

async fn within_a_patient_messages_leave_in_order(bench: Bench) {
    let store = &bench.store;
    let urgent = NewPost {
        urgency: 0,
        ..post("b", "second")
    };
    enrolled(store, 7, vec![post("a", "first"), urgent]).await;
    let first = claimed(store, at(0), 1).await;
    assert_eq!(first.len(), 1);
    assert_eq!(
        (&*first[0].post, first[0].attempts, first[0].due_at),
        ("first", 0, at(0))
    );
    assert!(
        claimed(store, at(0), 1).await.is_empty(),
        "the second waits for the first"
    );
    assert!(store.sent(7, first[0].number, 1, None).await.unwrap());
    assert_eq!(claimed_words(store, at(0), 1).await, ["second"]);
}

async fn replies_go_before_prompts_and_then_by_due_time(bench: Bench) {
    let store = &bench.store;
    let urgency = |urgency, due_at, words: &str| {
        vec![NewPost {
            urgency,
            due_at,
            ..post("a", words)
        }]
    };
    enrolled(store, 1, urgency(1, at(500), "late prompt")).await;
    enrolled(store, 2, urgency(1, at(0), "prompt")).await;
    enrolled(store, 3, urgency(0, at(1000), "late reply")).await;
    enrolled(store, 4, urgency(0, at(1), "reply")).await;
    let claims = store
        .claim::<String>(at(2000), 3, 1, at(9000))
        .await
        .unwrap();
    let words: Vec<_> = claims.into_iter().map(|claimed| claimed.post).collect();
    assert_eq!(words, ["reply", "late reply", "prompt"]);
    assert_eq!(claimed_words(store, at(2000), 1).await, ["late prompt"]);
}

async fn nothing_is_sent_before_it_is_due(bench: Bench) {
    let store = &bench.store;
    enrolled(
        store,
        7,
        vec![NewPost {
            due_at: at(500),
            ..post("a", "x")
        }],
    )
    .await;
    for early in [0, 499] {
        assert!(claimed(store, at(early), 1).await.is_empty());
    }
    assert_eq!(claimed_words(store, at(500), 1).await, ["x"]);
}

async fn a_new_post_takes_the_place_of_an_unsent_one(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("dose", "old"), post("meal", "meal")]).await;
    enrolled(store, 8, vec![post("dose", "another patient")]).await;
    committed(
        store,
        Commit {
            posts: vec![post("dose", "new")],
            ..commit(7, 1)
        },
    )
    .await;
    let first = claimed(store, at(0), 1).await;
    assert_eq!(
        first
            .iter()
            .map(|claimed| &*claimed.post)
            .collect::<Vec<_>>(),
        ["meal", "another patient"]
    );
    store.sent(7, first[0].number, 1, None).await.unwrap();
    assert_eq!(claimed_words(store, at(0), 1).await, ["new"]);
}

async fn an_aside_keeps_company(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("aside", "one"), post("aside", "two")]).await;
    committed(
        store,
        Commit {
            posts: vec![post("aside", "three")],
            ..commit(7, 1)
        },
    )
    .await;
    for words in ["one", "two", "three"] {
        let next = claimed(store, at(0), 1).await.remove(0);
        assert_eq!(next.post, words);
        store.sent(7, next.number, 1, None).await.unwrap();
    }
}

async fn a_post_under_way_is_not_superseded(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("dose", "under way")]).await;
    let under_way = claimed(store, at(0), 1).await.remove(0);
    committed(
        store,
        Commit {
            posts: vec![post("dose", "new")],
            ..commit(7, 1)
        },
    )
    .await;
    assert!(store.sent(7, under_way.number, 1, Some(40)).await.unwrap());
    let next = claimed(store, at(0), 1).await.remove(0);
    assert_eq!((&*next.post, next.living), ("new", Some(40)));
    // Its lease is over: whoever had it is gone, and the newest words are the ones to send.
    let seen_at = at(0) + TimeDelta::seconds(60);
    committed(
        store,
        Commit {
            posts: vec![post("dose", "newest")],
            seen_at,
            ..commit(7, 2)
        },
    )
    .await;
    assert!(!store.sent(7, next.number, 1, None).await.unwrap());
    assert_eq!(claimed_words(store, seen_at, 1).await, ["newest"]);
}

async fn the_slot_remembers_the_message_it_lives_in(bench: Bench) {
    let store = &bench.store;
    enrolled(
        store,
        7,
        vec![post("dose", "first"), post("dose:2", "other")],
    )
    .await;
    let first = claimed(store, at(0), 1).await.remove(0);
    assert_eq!(first.living, None);
    store.sent(7, first.number, 1, Some(40)).await.unwrap();
    let other = claimed(store, at(0), 1).await.remove(0);
    assert_eq!(other.living, None, "another slot lives elsewhere");
    store.sent(7, other.number, 1, None).await.unwrap();
    for (version, message_id) in [(1, 40), (2, 41)] {
        committed(
            store,
            Commit {
                posts: vec![post("dose", "again")],
                ..commit(7, version)
            },
        )
        .await;
        let next = claimed(store, at(0), 1).await.remove(0);
        assert_eq!(next.living, Some(message_id));
        store
            .sent(7, next.number, 1, Some(message_id + 1))
            .await
            .unwrap();
    }
}

async fn a_tapped_message_is_adopted(bench: Bench) {
    let store = &bench.store;
    let adopt = |message_id| {
        Some(Adopted {
            slot: "dose".to_owned(),
            message_id,
        })
    };
    committed(
        store,
        Commit {
            adopt: adopt(40),
            ..commit(7, 0)
        },
    )
    .await;
    let second = Commit {
        adopt: adopt(41),
        posts: vec![post("dose", "x")],
        ..commit(7, 1)
    };
    committed(store, second).await;
    assert_eq!(claimed(store, at(0), 1).await[0].living, Some(41));
}

async fn a_lease_that_is_over_frees_its_post(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "x")]).await;
    let until = at(500);
    assert_eq!(
        store
            .claim::<String>(at(0), 10, 1, until)
            .await
            .unwrap()
            .len(),
        1
    );
    assert!(claimed(store, at(499), 2).await.is_empty());
    assert_eq!(claimed_words(store, at(500), 2).await, ["x"]);
}

async fn what_a_dead_courier_claimed_is_its_successors_at_once(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "claimed")]).await;
    assert_eq!(claimed_words(store, at(0), 1).await, ["claimed"]);
    assert_eq!(store.inherit_claims(0).await.unwrap(), 0, "a later one's");
    assert!(claimed_words(store, at(1), 1).await.is_empty());
    assert_eq!(store.inherit_claims(2).await.unwrap(), 1);
    assert_eq!(claimed_words(store, at(1), 2).await, ["claimed"]);
    let number = 1;
    assert!(!store.sent(7, number, 1, None).await.unwrap(), "fenced off");
}

async fn only_the_holder_of_the_token_may_change_a_claimed_post(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "x")]).await;
    let number = store.claim::<String>(at(0), 10, 1, at(1)).await.unwrap()[0].number;
    assert_eq!(
        store.claim::<String>(at(1), 10, 2, at(900)).await.unwrap()[0].number,
        number
    );
    assert!(!store.sent(7, number, 1, Some(40)).await.unwrap());
    assert!(!store.later(7, number, 1, at(5)).await.unwrap());
    assert!(!store.refused(7, number, 1, at(5)).await.unwrap());
    assert!(!store.park_post(7, number, 1, "why").await.unwrap());
    assert!(store.later(7, number, 2, at(5)).await.unwrap());
    let again = claimed(store, at(5), 2).await.remove(0);
    assert_eq!((again.attempts, again.refusals, again.living), (1, 0, None));
    assert!(store.refused(7, number, 2, at(6)).await.unwrap());
    let again = claimed(store, at(6), 2).await.remove(0);
    assert_eq!((again.attempts, again.refusals), (2, 1));
    assert!(store.sent(7, number, 2, Some(41)).await.unwrap());
    assert!(
        !store.sent(7, number, 2, Some(42)).await.unwrap(),
        "it is gone"
    );
}

async fn a_claim_is_ours_until_it_is_taken_over_or_forgotten(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "first")]).await;
    let number = claimed(store, at(0), 1).await[0].number;
    assert_eq!(store.claim_holds(7, number, 1).await.unwrap(), Hold::Ours);
    assert_eq!(store.claim_holds(7, number, 2).await.unwrap(), Hold::Lost);
    claimed(store, at(60_000), 2).await;
    assert_eq!(store.claim_holds(7, number, 1).await.unwrap(), Hold::Lost);
    assert_eq!(store.claim_holds(7, number, 2).await.unwrap(), Hold::Ours);
    store.forget(7, None, at(60_000)).await.unwrap();
    assert_eq!(store.claim_holds(7, number, 2).await.unwrap(), Hold::Lost);
}

/// A reminder under way, then "taken", then the send fails: tried again, it would follow the answer.
async fn a_claimed_message_that_was_overtaken_in_its_slot_is_not_to_be_sent(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("dose", "take it")]).await;
    enrolled(store, 8, vec![post("aside", "first")]).await;
    let under_way = claimed(store, at(0), 1).await;
    for patient_id in [7, 8] {
        let slot = if patient_id == 7 { "dose" } else { "aside" };
        let answer = Commit {
            posts: vec![post(slot, "second")],
            seen_at: at(1),
            ..commit(patient_id, 1)
        };
        committed(store, answer).await;
    }
    let hold = async |at: usize| {
        let row = &under_way[at];
        store.claim_holds(row.patient_id, row.number, 1).await
    };
    assert_eq!(hold(0).await.unwrap(), Hold::Overtaken);
    assert_eq!(hold(1).await.unwrap(), Hold::Ours, "asides keep company");
}

async fn after_the_clock_went_back_nothing_waits_for_the_wrong_time(bench: Bench) {
    let store = &bench.store;
    let wrong = 7_200_000;
    enrolled(store, 7, vec![post("a", "claimed two hours ahead")]).await;
    let early = NewPost {
        due_at: at(wrong),
        ..post("b", "written two hours ahead")
    };
    enrolled(store, 8, vec![early]).await;
    assert_eq!(claimed(store, at(wrong - 1), 1).await.len(), 1);
    assert!(claimed(store, at(0), 1).await.is_empty());
    store.clock_went_back(at(0), at(30_000)).await.unwrap();
    assert_eq!(
        claimed_words(store, at(0), 1).await,
        ["written two hours ahead"]
    );
    assert_eq!(
        claimed_words(store, at(30_000), 1).await,
        ["claimed two hours ahead"]
    );
}

async fn a_post_put_back_holds_up_the_next_ones_of_its_patient(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "first"), post("b", "second")]).await;
    enrolled(store, 8, vec![post("a", "another patient")]).await;
    let number = claimed(store, at(0), 1).await[0].number;
    assert!(store.later(7, number, 1, at(500)).await.unwrap());
    assert!(claimed(store, at(499), 1).await.is_empty());
    assert_eq!(claimed_words(store, at(500), 1).await, ["first"]);
}

async fn a_parked_post_lets_the_next_one_go(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "first"), post("b", "second")]).await;
    let number = claimed(store, at(0), 1).await[0].number;
    assert!(store.park_post(7, number, 1, "rejected").await.unwrap());
    assert_eq!(claimed_words(store, at(0), 1).await, ["second"]);
    assert!(
        !store.later(7, number, 1, at(0)).await.unwrap(),
        "a parked post is nobody's"
    );
}

async fn an_unreadable_post_is_parked_and_the_others_go(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "broken"), post("b", "next")]).await;
    enrolled(store, 8, vec![post("a", "another patient")]).await;
    let broken = "update outbox set post = state from patients
                  where outbox.patient_id = 7 and patients.patient_id = 7
                    and number = (select min(number) from outbox where patient_id = 7)";
    if bench.run(broken).await {
        assert_eq!(claimed_words(store, at(0), 1).await, ["another patient"]);
        assert_eq!(claimed_words(store, at(0), 1).await, ["next"]);
        assert_eq!(store.census().await.unwrap().parked_posts, 1);
    }
}

async fn an_expired_post_is_handed_back_and_never_sent(bench: Bench) {
    let store = &bench.store;
    let expiring = |slot: &str, until| NewPost {
        expires_at: Some(until),
        ..post(slot, slot)
    };
    enrolled(
        store,
        7,
        vec![expiring("first", at(500)), expiring("second", at(501))],
    )
    .await;
    enrolled(store, 8, vec![expiring("under way", at(500))]).await;
    assert!(store.expired::<String>(at(499)).await.unwrap().is_empty());
    let under_way = store.claim::<String>(at(0), 10, 1, at(1)).await.unwrap();
    assert_eq!(under_way.len(), 2);
    assert!(store.later(7, under_way[0].number, 1, at(0)).await.unwrap());
    assert_eq!(
        store
            .claim::<String>(at(499), 1, 1, at(499))
            .await
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        store
            .claim::<String>(at(499), 10, 1, at(900))
            .await
            .unwrap()
            .len(),
        2
    );
    assert!(store.later(7, under_way[0].number, 1, at(0)).await.unwrap());
    assert!(
        claimed(store, at(500), 1).await.is_empty(),
        "an expired post is passed over"
    );
    let expired: Vec<Expired<String>> = store.expired(at(500)).await.unwrap();
    assert_eq!(
        store.expired::<String>(at(500)).await.unwrap(),
        expired,
        "it stays until its patient was told"
    );
    assert_eq!(expired.len(), 1, "one under way is left to the courier");
    assert_eq!(
        (expired[0].patient_id, &*expired[0].post, expired[0].due_at),
        (7, "first", at(0))
    );
    assert!(claimed(store, at(500), 1).await.is_empty());
    assert!(store.discard(7, expired[0].number, at(500)).await.unwrap());
    assert_eq!(claimed_words(store, at(500), 1).await, ["second"]);
    assert!(store.sent(8, under_way[1].number, 1, None).await.unwrap());
}

async fn a_deferred_patient_gets_nothing_until_then(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "first"), post("b", "second")]).await;
    enrolled(store, 8, vec![post("a", "another patient")]).await;
    assert_eq!(store.defer_patient(7, at(500)).await.unwrap(), 2);
    assert_eq!(
        store.defer_patient(7, at(400)).await.unwrap(),
        0,
        "a pause is never shortened"
    );
    assert_eq!(claimed_words(store, at(499), 1).await, ["another patient"]);
    assert_eq!(claimed_words(store, at(500), 1).await, ["first"]);
}

async fn the_courier_knows_when_to_look_again(bench: Bench) {
    let store = &bench.store;
    assert_eq!(store.earliest_unsent().await.unwrap(), None);
    enrolled(
        store,
        7,
        vec![
            NewPost {
                due_at: at(500),
                ..post("a", "first")
            },
            post("b", "second"),
        ],
    )
    .await;
    assert_eq!(
        store.earliest_unsent().await.unwrap(),
        Some(at(500)),
        "the second waits for the first"
    );
    enrolled(
        store,
        8,
        vec![NewPost {
            due_at: at(400),
            ..post("a", "x")
        }],
    )
    .await;
    assert_eq!(store.earliest_unsent().await.unwrap(), Some(at(400)));
    let claims = store
        .claim::<String>(at(500), 10, 1, at(900))
        .await
        .unwrap();
    assert_eq!(claims.len(), 2);
    assert_eq!(store.earliest_unsent().await.unwrap(), Some(at(900)));
    for claim in &claims {
        store
            .park_post(claim.patient_id, claim.number, 1, "rejected")
            .await
            .unwrap();
    }
    assert_eq!(store.earliest_unsent().await.unwrap(), Some(at(0)));
}

async fn numbers_never_come_again(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "x")]).await;
    let mut last = 0;
    for version in 1..4 {
        let next = claimed(store, at(0), 1).await.remove(0);
        assert!(next.number > last);
        last = next.number;
        store.sent(7, next.number, 1, None).await.unwrap();
        committed(
            store,
            Commit {
                posts: vec![post("a", "x")],
                ..commit(7, version)
            },
        )
        .await;
    }
}

async fn two_couriers_never_claim_the_same_post(bench: Bench) {
    let (one, two) = (bench.store.clone(), bench.second().await);
    for patient_id in 0..40 {
        enrolled(&one, patient_id, vec![post("a", "x")]).await;
    }
    let mut total = 0;
    for _ in 0..5 {
        let (first, second) = tokio::join!(claimed(&one, at(0), 1), claimed(&two, at(0), 2));
        assert!(first.iter().all(|mine| {
            second
                .iter()
                .all(|theirs| mine.patient_id != theirs.patient_id)
        }));
        total += first.len() + second.len();
    }
    assert_eq!(total, 40);
}

async fn the_outbox_is_counted(bench: Bench) {
    let store = &bench.store;
    let late = NewPost {
        due_at: at(-500),
        ..post("b", "late")
    };
    enrolled(store, 7, vec![post("a", "x"), late]).await;
    enrolled(store, 8, vec![post("a", "x")]).await;
    let number = claimed(store, at(0), 1).await[1].number;
    store.park_post(8, number, 1, "rejected").await.unwrap();
    let census = store.census().await.unwrap();
    assert_eq!((census.patients, census.parked_patients), (2, 0));
    assert_eq!((census.waiting_posts, census.parked_posts), (2, 1));
    assert_eq!(census.oldest_waiting_at, Some(at(-500)));
}
