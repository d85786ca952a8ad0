//! What waits to be sent, and in which order it leaves.

use stillnight::store::{Adopted, Expired, Hold};

use super::*;

contract! {
    within_a_patient_messages_leave_in_order,
    each_lane_has_room_of_its_own_and_they_leave_in_their_order,
    a_prompt_that_soon_loses_its_sense_goes_first,
    safety_overtakes_everything_of_its_patient,
    words_overtake_a_file_and_a_file_waits_for_words,
    what_does_not_get_through_lets_others_pass_after_three_tries,
    who_was_served_stands_behind_the_others,
    equal_asides_replace_each_other,
    few_answers_wait_for_one_patient,
    a_making_that_never_ends_is_counted,
    messages_that_slots_live_in_are_forgotten_after_two_months,
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
        lane: Lane::Answer,
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

/// A post in a lane.
fn in_lane(lane: Lane, words: &str) -> NewPost<String> {
    NewPost {
        lane,
        ..post(words, words)
    }
}

async fn each_lane_has_room_of_its_own_and_they_leave_in_their_order(bench: Bench) {
    let store = &bench.store;
    let lanes = [
        (Lane::File, "file"),
        (Lane::Stranger, "stranger"),
        (Lane::Prompt, "prompt"),
        (Lane::Answer, "answer"),
        (Lane::Safety, "safety"),
    ];
    for (patient_id, (lane, words)) in (1..).zip(lanes) {
        for late in [0, 500] {
            let waits = NewPost {
                due_at: at(late),
                ..in_lane(lane, words)
            };
            enrolled(store, patient_id * 1000 + late, vec![waits]).await;
        }
    }
    let claims = store
        .claim::<String>(at(2000), Room::of(1), 1, at(9000))
        .await
        .unwrap();
    let words: Vec<_> = claims
        .iter()
        .map(|claimed| (&*claimed.post, claimed.due_at))
        .collect();
    let order = ["safety", "answer", "prompt", "stranger", "file"];
    assert_eq!(words, order.map(|words| (words, at(0))));
    assert!(
        claims
            .iter()
            .all(|row| lanes.contains(&(row.lane, &*row.post)))
    );
    let room = Room {
        answers: 0,
        files: 0,
        ..Room::of(9)
    };
    let claims = store
        .claim::<String>(at(2000), room, 1, at(9000))
        .await
        .unwrap();
    let words: Vec<_> = claims.into_iter().map(|claimed| claimed.post).collect();
    assert_eq!(words, ["safety", "prompt", "stranger"]);
}

async fn a_prompt_that_soon_loses_its_sense_goes_first(bench: Bench) {
    let store = &bench.store;
    for patient_id in 1..=20 {
        enrolled(store, patient_id, vec![in_lane(Lane::Prompt, "in time")]).await;
    }
    let soon = NewPost {
        due_at: at(1000),
        expires_at: Some(at(300_000)),
        ..in_lane(Lane::Prompt, "soon over")
    };
    enrolled(store, 21, vec![soon]).await;
    enrolled(store, 22, vec![in_lane(Lane::Answer, "answer")]).await;
    let claims = store
        .claim::<String>(at(2000), Room::of(2), 1, at(9000))
        .await
        .unwrap();
    let words: Vec<_> = claims.into_iter().map(|claimed| claimed.post).collect();
    assert_eq!(words, ["soon over", "answer", "in time", "in time"]);
}

async fn safety_overtakes_everything_of_its_patient(bench: Bench) {
    let store = &bench.store;
    let posts = vec![
        in_lane(Lane::Answer, "answer"),
        in_lane(Lane::File, "file"),
        in_lane(Lane::Safety, "first"),
        in_lane(Lane::Safety, "second"),
    ];
    enrolled(store, 7, posts).await;
    let all = claimed(store, at(0), 1).await;
    let words: Vec<_> = all.iter().map(|claimed| &*claimed.post).collect();
    assert_eq!(words, ["first", "answer"], "safety keeps its own order");
    store.later(7, all[1].number, 1, at(500)).await.unwrap();
    store.sent(7, all[0].number, 1, None).await.unwrap();
    assert_eq!(claimed_words(store, at(0), 1).await, ["second"]);
}

async fn words_overtake_a_file_and_a_file_waits_for_words(bench: Bench) {
    let store = &bench.store;
    let posts = vec![
        in_lane(Lane::Answer, "before"),
        in_lane(Lane::File, "file"),
        in_lane(Lane::File, "next file"),
        in_lane(Lane::Prompt, "after"),
    ];
    enrolled(store, 7, posts).await;
    for words in ["before", "after", "file"] {
        let next = claimed(store, at(0), 1).await;
        assert_eq!(next.len(), 1, "{words}");
        assert_eq!(next[0].post, words);
        if words != "file" {
            store.sent(7, next[0].number, 1, None).await.unwrap();
        }
    }
    committed(
        store,
        Commit {
            posts: vec![in_lane(Lane::Prompt, "reminder")],
            ..commit(7, 1)
        },
    )
    .await;
    assert_eq!(claimed_words(store, at(0), 1).await, ["reminder"]);
}

async fn what_does_not_get_through_lets_others_pass_after_three_tries(bench: Bench) {
    let store = &bench.store;
    enrolled(
        store,
        7,
        vec![
            in_lane(Lane::Answer, "stuck"),
            in_lane(Lane::Prompt, "next"),
        ],
    )
    .await;
    for attempt in 0..3 {
        let now = at(attempt * 1000);
        let tried = claimed(store, now, 1).await;
        assert_eq!(tried.len(), 1, "the next one waits");
        assert_eq!(tried[0].post, "stuck");
        assert_eq!(i64::from(tried[0].ambiguous), attempt);
        let again = at((attempt + 1) * 1000);
        assert!(store.unknown(7, tried[0].number, 1, again).await.unwrap());
    }
    assert_eq!(store.census().await.unwrap().stuck_posts, 1);
    let due = claimed(store, at(3000), 1).await;
    assert_eq!(due.len(), 1, "first the one that was first");
    assert_eq!(due[0].post, "stuck");
    assert!(store.unknown(7, due[0].number, 1, at(9000)).await.unwrap());
    assert_eq!(claimed_words(store, at(3000), 1).await, ["next"]);
}

async fn who_was_served_stands_behind_the_others(bench: Bench) {
    let store = &bench.store;
    let two = |first: &str, second: &str| {
        vec![in_lane(Lane::Answer, first), in_lane(Lane::Answer, second)]
    };
    enrolled(store, 7, two("first", "second")).await;
    let late = NewPost {
        due_at: at(500),
        ..in_lane(Lane::Answer, "another patient")
    };
    enrolled(store, 8, vec![late]).await;
    let one = async || {
        let claims = store.claim::<String>(at(1000), Room::of(1), 1, at(9000));
        claims.await.unwrap().remove(0)
    };
    let first = one().await;
    assert_eq!((&*first.post, first.others), ("first", true));
    store.sent(7, first.number, 1, None).await.unwrap();
    store.to_the_back(7, at(1000)).await.unwrap();
    assert_eq!(one().await.post, "another patient");
    let last = one().await;
    assert_eq!((&*last.post, last.others), ("second", false));
}

async fn equal_asides_replace_each_other(bench: Bench) {
    let store = &bench.store;
    enrolled(
        store,
        7,
        vec![post("aside", "same"), post("aside", "other")],
    )
    .await;
    for version in 1..50 {
        committed(
            store,
            Commit {
                posts: vec![post("aside", "same")],
                ..commit(7, version)
            },
        )
        .await;
    }
    for words in ["other", "same"] {
        let next = claimed(store, at(0), 1).await.remove(0);
        assert_eq!(next.post, words);
        store.sent(7, next.number, 1, None).await.unwrap();
    }
    assert!(claimed(store, at(0), 1).await.is_empty());
}

async fn few_answers_wait_for_one_patient(bench: Bench) {
    let store = &bench.store;
    let prompt = in_lane(Lane::Prompt, "prompt");
    let safety = in_lane(Lane::Safety, "safety");
    enrolled(store, 7, vec![prompt, safety]).await;
    enrolled(store, 8, vec![in_lane(Lane::Answer, "another patient")]).await;
    for version in 1..100 {
        committed(
            store,
            Commit {
                posts: vec![in_lane(Lane::Answer, &format!("answer {version}"))],
                ..commit(7, version)
            },
        )
        .await;
    }
    let waiting = store.census().await.unwrap().waiting_posts;
    assert_eq!(waiting, 60 + 3, "the newest answers, and what is no answer");
    assert_eq!(
        claimed_words(store, at(0), 1).await,
        ["safety", "another patient", "prompt"]
    );
}

async fn a_making_that_never_ends_is_counted(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![in_lane(Lane::File, "file")]).await;
    let number = claimed(store, at(0), 1).await[0].number;
    for times in 1..=3 {
        assert_eq!(
            store.making_begins(7, number, 1).await.unwrap(),
            Some(times)
        );
    }
    assert_eq!(store.making_begins(7, number, 2).await.unwrap(), None);
    store.making_ended(7, number).await.unwrap();
    assert_eq!(store.making_begins(7, number, 1).await.unwrap(), Some(1));
}

async fn messages_that_slots_live_in_are_forgotten_after_two_months(bench: Bench) {
    let store = &bench.store;
    let day = |days: i64| at(days * 86_400_000);
    let lives = async |version, now| {
        let posts = vec![post("dose", &format!("words {version}"))];
        let seen_at = now;
        committed(
            store,
            Commit {
                posts,
                seen_at,
                ..commit(7, version)
            },
        )
        .await;
        let row = claimed(store, now, 1).await.remove(0);
        store.sent(7, row.number, 1, Some(40)).await.unwrap();
        row.living
    };
    assert_eq!(lives(0, day(0)).await, None);
    store.prune(day(0)).await.unwrap();
    store.prune(day(59)).await.unwrap();
    assert_eq!(lives(1, day(59)).await, Some(40));
    store.prune(day(60)).await.unwrap();
    store.prune(day(119)).await.unwrap();
    assert_eq!(lives(2, day(119)).await, Some(40), "it was changed since");
    store.prune(day(120)).await.unwrap();
    store.prune(day(181)).await.unwrap();
    assert_eq!(lives(3, day(181)).await, None);
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
            .claim::<String>(at(0), Room::of(10), 1, until)
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
    let number = store
        .claim::<String>(at(0), Room::of(10), 1, at(1))
        .await
        .unwrap()[0]
        .number;
    assert_eq!(
        store
            .claim::<String>(at(1), Room::of(10), 2, at(900))
            .await
            .unwrap()[0]
            .number,
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
            wants: None,
            answers: None,
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
    assert!(
        store
            .expired::<String>(at(499), 10)
            .await
            .unwrap()
            .is_empty()
    );
    let under_way = store
        .claim::<String>(at(0), Room::of(10), 1, at(1))
        .await
        .unwrap();
    assert_eq!(under_way.len(), 2);
    assert!(store.later(7, under_way[0].number, 1, at(0)).await.unwrap());
    assert_eq!(
        store
            .claim::<String>(at(499), Room::of(1), 1, at(499))
            .await
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        store
            .claim::<String>(at(499), Room::of(10), 1, at(900))
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
    let expired: Vec<Expired<String>> = store.expired(at(500), 10).await.unwrap();
    assert_eq!(
        store.expired::<String>(at(500), 10).await.unwrap(),
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
        .claim::<String>(at(500), Room::of(10), 1, at(900))
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
