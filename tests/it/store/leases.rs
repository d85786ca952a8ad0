//! Who may do what only one of all instances may.

use stillnight::store::COURIER;

use super::*;

contract! {
    a_lease_has_one_holder,
    a_lease_that_is_over_is_taken_over_with_a_higher_token,
    a_renewed_lease_is_kept,
    a_released_lease_is_free_at_once,
    leases_of_other_names_are_other_leases,
    a_courier_that_was_replaced_claims_nothing,
    of_two_that_reach_for_a_lease_one_gets_it,
}

async fn a_lease_has_one_holder(bench: Bench) {
    let store = &bench.store;
    let token = store.acquire(COURIER, 1, at(0), at(500)).await.unwrap();
    assert!(token.is_some());
    for holder in [1, 2] {
        assert_eq!(
            store
                .acquire(COURIER, holder, at(499), at(900))
                .await
                .unwrap(),
            None
        );
    }
}

async fn a_lease_that_is_over_is_taken_over_with_a_higher_token(bench: Bench) {
    let store = &bench.store;
    let first = store
        .acquire(COURIER, 1, at(0), at(500))
        .await
        .unwrap()
        .unwrap();
    let second = store
        .acquire(COURIER, 2, at(500), at(900))
        .await
        .unwrap()
        .unwrap();
    assert!(second > first);
    assert!(!store.renew(COURIER, first, at(2000)).await.unwrap());
    assert!(!store.release(COURIER, first, at(501)).await.unwrap());
    assert_eq!(
        store.acquire(COURIER, 3, at(501), at(2000)).await.unwrap(),
        None
    );
}

async fn a_renewed_lease_is_kept(bench: Bench) {
    let store = &bench.store;
    let token = store
        .acquire(COURIER, 1, at(0), at(500))
        .await
        .unwrap()
        .unwrap();
    assert!(store.renew(COURIER, token, at(1000)).await.unwrap());
    assert_eq!(
        store.acquire(COURIER, 2, at(999), at(2000)).await.unwrap(),
        None
    );
    assert!(
        store
            .acquire(COURIER, 2, at(1000), at(2000))
            .await
            .unwrap()
            .is_some()
    );
}

async fn a_released_lease_is_free_at_once(bench: Bench) {
    let store = &bench.store;
    let token = store
        .acquire(COURIER, 1, at(0), at(500))
        .await
        .unwrap()
        .unwrap();
    assert!(store.release(COURIER, token, at(1)).await.unwrap());
    assert!(store.acquire(COURIER, 2, at(1), at(500)).await.unwrap() > Some(token));
}

async fn leases_of_other_names_are_other_leases(bench: Bench) {
    let store = &bench.store;
    assert!(
        store
            .acquire(COURIER, 1, at(0), at(500))
            .await
            .unwrap()
            .is_some()
    );
    assert!(
        store
            .acquire("poller", 2, at(0), at(500))
            .await
            .unwrap()
            .is_some()
    );
}

async fn a_courier_that_was_replaced_claims_nothing(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![post("a", "x")]).await;
    let old = store
        .acquire(COURIER, 1, at(0), at(1))
        .await
        .unwrap()
        .unwrap();
    let new = store
        .acquire(COURIER, 2, at(1), at(500))
        .await
        .unwrap()
        .unwrap();
    assert!(claimed(store, at(2), old).await.is_empty());
    assert_eq!(claimed_words(store, at(2), new).await, ["x"]);
}

async fn of_two_that_reach_for_a_lease_one_gets_it(bench: Bench) {
    let (one, two) = (bench.store.clone(), bench.second().await);
    for round in 0..20 {
        let (now, until) = (at(round * 10), at(round * 10 + 10));
        let (first, second) = tokio::join!(
            one.acquire(COURIER, 1, now, until),
            two.acquire(COURIER, 2, now, until)
        );
        let holders = [first.unwrap(), second.unwrap()].iter().flatten().count();
        assert_eq!(holders, 1, "round {round}");
    }
}
