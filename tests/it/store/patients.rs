//! Patients, diaries, updates and wakes.

use stillnight::store::{Adopted, CommitOutcome, Loaded, Most, StoreError};

use super::*;

contract! {
    a_commit_is_loaded_back,
    nobody_is_loaded_for_an_unknown_patient,
    the_loser_of_a_race_writes_nothing,
    a_stale_commit_leaves_the_others_of_its_batch_alone,
    an_update_of_a_stale_commit_can_come_again,
    a_repeated_update_changes_nothing,
    an_update_without_a_patient_is_noted_once,
    updates_are_kept_for_two_days,
    a_forgotten_patient_is_not_brought_back_by_a_late_commit,
    forgetting_leaves_no_row,
    a_repeated_wish_to_be_forgotten_changes_nothing,
    a_batch_is_written_whole_and_only_where_nobody_was_faster,
    a_batch_that_holds_a_line_twice_is_refused_whole,
    many_are_loaded_at_once_and_each_may_fail_alone,
    wakes_come_in_order_to_a_fraction_of_a_second,
    a_parked_patient_is_left_alone_until_they_write_again,
    everybody_is_paged_through,
    a_corrupt_row_concerns_its_patient_alone,
    swapped_rows_are_refused,
    of_two_instances_one_wins,
    of_a_long_diary_the_newest_lines_are_read_as_far_as_they_go,
    what_the_database_knows_of_itself_is_kept,
}

async fn load(store: &Store, patient_id: i64) -> Option<Loaded<String>> {
    store.load(patient_id).await.unwrap()
}

async fn diary(store: &Store, patient_id: i64) -> Vec<String> {
    store.entries(patient_id).await.unwrap()
}

async fn of_a_long_diary_the_newest_lines_are_read_as_far_as_they_go(bench: Bench) {
    const LINES: u32 = 4500;
    let store = &bench.store;
    let numbered = Commit {
        entries: (0..LINES).map(|seq| entry(seq, &seq.to_string())).collect(),
        ..commit(7, 0)
    };
    committed(store, numbered).await;
    let of_another = Commit {
        entries: vec![entry(0, "another")],
        ..commit(8, 0)
    };
    committed(store, of_another).await;
    let newest = async |lines, bytes| -> Vec<String> {
        let most = Most { lines, bytes };
        store.newest_entries(7, most).await.unwrap()
    };
    let all = diary(store, 7).await;
    for lines in [0, 1, 1999, 2000, 2001, 4000, 4499, 4500, 4501, u32::MAX] {
        let from = all.len() - all.len().min(lines as usize);
        assert!(newest(lines, usize::MAX).await == all[from..], "{lines}");
    }
    // Each line is sealed, with some dozens of bytes of its own.
    let few = newest(LINES, 100_000).await;
    assert!((500..3000).contains(&few.len()), "{}", few.len());
    assert_eq!(few, all[all.len() - few.len()..]);
    assert!(newest(LINES, 10).await.is_empty());
}

async fn a_commit_is_loaded_back(bench: Bench) {
    let store = &bench.store;
    let first = Commit {
        entries: vec![entry(0, "met"), entry(1, "consent")],
        ..commit(7, 0)
    };
    assert_eq!(
        committed(store, first).await,
        CommitOutcome::Done { version: 1 }
    );
    let second = Commit {
        entries: vec![entry(2, "dose")],
        ..commit(7, 1)
    };
    assert_eq!(
        committed(store, second).await,
        CommitOutcome::Done { version: 2 }
    );
    assert_eq!(
        load(store, 7).await,
        Some(Loaded {
            version: 2,
            state: "state 2".to_owned()
        })
    );
    assert_eq!(diary(store, 7).await, ["met", "consent", "dose"]);
}

async fn nobody_is_loaded_for_an_unknown_patient(bench: Bench) {
    assert_eq!(load(&bench.store, 7).await, None);
    assert_eq!(diary(&bench.store, 7).await, Vec::<String>::new());
    assert!(!bench.store.park(7, at(0)).await.unwrap());
}

async fn the_loser_of_a_race_writes_nothing(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![]).await;
    for expected_version in [0, 2] {
        let late = Commit {
            entries: vec![entry(0, "late")],
            posts: vec![post("dose", "late")],
            ..commit(7, expected_version)
        };
        assert_eq!(committed(store, late).await, CommitOutcome::Stale);
    }
    assert_eq!(
        load(store, 7).await,
        Some(Loaded {
            version: 1,
            state: "state 1".to_owned()
        })
    );
    assert_eq!(diary(store, 7).await, Vec::<String>::new());
    assert_eq!(claimed_words(store, at(0), 1).await, Vec::<String>::new());
}

async fn a_stale_commit_leaves_the_others_of_its_batch_alone(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![]).await;
    let batch = [commit(9, 0), commit(7, 0), commit(8, 0), commit(7, 1)];
    let outcomes = store.commit(&batch).await.unwrap();
    let done = |version| CommitOutcome::Done { version };
    assert_eq!(outcomes, [done(1), CommitOutcome::Stale, done(1), done(2)]);
    assert!(
        store
            .commit::<String, String, String>(&[])
            .await
            .unwrap()
            .is_empty()
    );
}

async fn a_batch_is_written_whole_and_only_where_nobody_was_faster(bench: Bench) {
    let store = &bench.store;
    for patient_id in [7, 8, 9] {
        enrolled(store, patient_id, vec![post("dose", "old")]).await;
    }
    committed(store, commit(8, 1)).await;
    let of = |patient_id, expected_version| Commit {
        entries: vec![entry(0, "woken"), entry(1, "asked")],
        posts: vec![
            post("dose", "overtaken at once"),
            NewPost {
                keeps_company: true,
                ..post("dose", "aside")
            },
            post("dose", "new"),
            post("check-in", "other slot"),
        ],
        ..commit(patient_id, expected_version)
    };
    let outcomes = store.commit(&[of(9, 1), of(8, 1), of(7, 1)]).await.unwrap();
    let done = CommitOutcome::Done { version: 2 };
    assert_eq!(outcomes, [done, CommitOutcome::Stale, done]);
    for patient_id in [7, 9] {
        assert_eq!(diary(store, patient_id).await, ["woken", "asked"]);
    }
    assert_eq!(diary(store, 8).await, Vec::<String>::new());
    let mut sent = Vec::new();
    loop {
        let claimed = store
            .claim::<String>(at(0), Room::of(10), 1, at(60))
            .await
            .unwrap();
        if claimed.is_empty() {
            break;
        }
        for row in claimed {
            store
                .sent(row.patient_id, row.number, 1, None)
                .await
                .unwrap();
            sent.push((row.patient_id, row.post));
        }
    }
    sent.sort_by_key(|(patient_id, _)| *patient_id);
    let words: Vec<&str> = sent.iter().map(|(_, words)| words.as_str()).collect();
    let of_one = ["aside", "new", "other slot"];
    assert_eq!(words, [&of_one[..], &["old"], &of_one].concat());
}

async fn a_batch_that_holds_a_line_twice_is_refused_whole(bench: Bench) {
    let store = &bench.store;
    for patient_id in [7, 8] {
        let full = Commit {
            entries: vec![entry(0, "met")],
            ..commit(patient_id, 0)
        };
        committed(store, full).await;
    }
    let of = |patient_id, seq| Commit {
        entries: vec![entry(seq, "again")],
        ..commit(patient_id, 1)
    };
    let error = store.commit(&[of(7, 1), of(8, 0)]).await.unwrap_err();
    assert_eq!(
        error.blame(),
        Blame::Row,
        "it concerns one of them: {error:?}"
    );
    assert_eq!(diary(store, 7).await, ["met"]);
    let done = CommitOutcome::Done { version: 2 };
    assert_eq!(committed(store, of(7, 1)).await, done);
    let error = store.commit(&[of(8, 0)]).await.unwrap_err();
    assert_eq!(error.blame(), Blame::Row);
}

async fn many_are_loaded_at_once_and_each_may_fail_alone(bench: Bench) {
    let store = &bench.store;
    for patient_id in [9, 7, 8] {
        enrolled(store, patient_id, vec![]).await;
    }
    let moved = bench
        .run(
            "update patients set state = (select o.state from patients as o where o.patient_id = 8)
              where patient_id = 7",
        )
        .await;
    let loaded = store.load_all::<String>(&[9, 8, 7, 6]).await.unwrap();
    let ids: Vec<i64> = loaded.iter().map(|(patient_id, _)| *patient_id).collect();
    assert_eq!(ids, [7, 8, 9]);
    assert_eq!(loaded[0].1.is_err(), moved);
    for (patient_id, found) in &loaded[1..] {
        assert_eq!(
            *found.as_ref().unwrap(),
            load(store, *patient_id).await.unwrap()
        );
    }
    assert!(store.load_all::<String>(&[]).await.unwrap().is_empty());
}

async fn an_update_of_a_stale_commit_can_come_again(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![]).await;
    let stale = Commit {
        update_id: Some(100),
        ..commit(7, 0)
    };
    assert_eq!(committed(store, stale).await, CommitOutcome::Stale);
    assert!(!store.seen(100).await.unwrap());
    let again = Commit {
        update_id: Some(100),
        ..commit(7, 1)
    };
    assert_eq!(
        committed(store, again).await,
        CommitOutcome::Done { version: 2 }
    );
    assert!(store.seen(100).await.unwrap());
}

async fn a_repeated_update_changes_nothing(bench: Bench) {
    let store = &bench.store;
    let first = Commit {
        update_id: Some(100),
        ..commit(7, 0)
    };
    assert_eq!(
        committed(store, first).await,
        CommitOutcome::Done { version: 1 }
    );
    let repeated = Commit {
        update_id: Some(100),
        entries: vec![entry(0, "twice")],
        ..commit(7, 1)
    };
    assert_eq!(committed(store, repeated).await, CommitOutcome::Repeated);
    assert_eq!(load(store, 7).await.unwrap().version, 1);
    assert_eq!(diary(store, 7).await, Vec::<String>::new());
}

async fn an_update_without_a_patient_is_noted_once(bench: Bench) {
    assert!(bench.store.note_update(100, at(0)).await.unwrap());
    assert!(!bench.store.note_update(100, at(1)).await.unwrap());
    assert!(bench.store.seen(100).await.unwrap());
    assert!(!bench.store.seen(99).await.unwrap());
}

async fn updates_are_kept_for_two_days(bench: Bench) {
    let store = &bench.store;
    store.note_update(1, at(0)).await.unwrap();
    store.note_update(2, at(500)).await.unwrap();
    assert_eq!(store.prune(at(0) + TimeDelta::hours(48)).await.unwrap(), 0);
    assert_eq!(
        store.prune(at(250) + TimeDelta::hours(48)).await.unwrap(),
        1
    );
    assert!(!store.seen(1).await.unwrap() && store.seen(2).await.unwrap());
}

async fn a_forgotten_patient_is_not_brought_back_by_a_late_commit(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![]).await;
    assert!(store.forget(7, Some(100), at(0)).await.unwrap());
    assert_eq!(committed(store, commit(7, 1)).await, CommitOutcome::Stale);
    assert_eq!(load(store, 7).await, None);
    enrolled(store, 7, vec![]).await;
}

async fn forgetting_leaves_no_row(bench: Bench) {
    let store = &bench.store;
    let full = Commit {
        entries: vec![entry(0, "met")],
        posts: vec![post("dose", "take"), post("aside", "note")],
        adopt: Some(Adopted {
            slot: "settings".to_owned(),
            message_id: 5,
        }),
        update_id: Some(100),
        wants: Some((100, b"{}".to_vec())),
        ..commit(7, 0)
    };
    committed(store, full).await;
    let under_way = claimed(store, at(0), 1).await.remove(0);
    let tables = bench.rows_of_patients().await;
    if bench.url.is_some() {
        let names: Vec<_> = tables.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names, ["diary", "living", "outbox", "patients", "wanted"]);
        assert!(
            tables.iter().all(|(_, rows)| *rows > 0),
            "each table is tried: {tables:?}"
        );
    }
    assert!(store.forget(7, Some(101), at(0)).await.unwrap());
    for (table, rows) in bench.rows_of_patients().await {
        assert_eq!(rows, 0, "{table}");
    }
    assert!(store.seen(101).await.unwrap());
    assert!(!store.sent(7, under_way.number, 1, Some(9)).await.unwrap());
    assert_eq!(store.earliest_unsent().await.unwrap(), None);
}

async fn a_repeated_wish_to_be_forgotten_changes_nothing(bench: Bench) {
    let store = &bench.store;
    store.forget(7, Some(100), at(0)).await.unwrap();
    enrolled(store, 7, vec![]).await;
    assert!(!store.forget(7, Some(100), at(0)).await.unwrap());
    assert!(load(store, 7).await.is_some());
}

async fn wakes_come_in_order_to_a_fraction_of_a_second(bench: Bench) {
    let store = &bench.store;
    let microsecond = at(500) + TimeDelta::microseconds(1);
    let wakes = [
        (1, at(1000)),
        (2, microsecond),
        (3, at(500)),
        (4, at(0)),
        (5, at(499)),
        (6, at(-1)),
    ];
    for (patient_id, wakes_at) in wakes {
        committed(
            store,
            Commit {
                wakes_at: Some(wakes_at),
                ..commit(patient_id, 0)
            },
        )
        .await;
    }
    committed(store, commit(7, 0)).await;
    assert_eq!(
        store.due(at(2000), at(100_000), 10).await.unwrap(),
        [6, 4, 5, 3, 2, 1]
    );
    assert_eq!(store.due(at(2000), at(100_000), 2).await.unwrap(), [6, 4]);
    assert_eq!(
        store.due(at(500), at(100_000), 10).await.unwrap(),
        [6, 4, 5, 3]
    );
    assert_eq!(store.due(at(0), at(100_000), 10).await.unwrap(), [6, 4]);
    assert_eq!(store.next_wake().await.unwrap(), Some(at(-1)));
}

async fn a_parked_patient_is_left_alone_until_they_write_again(bench: Bench) {
    let store = &bench.store;
    let wakes_at = Some(at(0));
    committed(
        store,
        Commit {
            wakes_at,
            ..commit(7, 0)
        },
    )
    .await;
    committed(
        store,
        Commit {
            wakes_at: Some(at(1)),
            ..commit(8, 0)
        },
    )
    .await;
    assert!(store.park(7, at(500)).await.unwrap());
    assert_eq!(store.due(at(9), at(100_000), 10).await.unwrap(), [8]);
    assert_eq!(store.next_wake().await.unwrap(), Some(at(1)));
    assert_eq!(store.parked().await.unwrap(), [(7, at(500))]);
    assert_eq!(store.census().await.unwrap().parked_patients, 1);
    committed(
        store,
        Commit {
            wakes_at,
            ..commit(7, 1)
        },
    )
    .await;
    assert_eq!(store.due(at(9), at(100_000), 10).await.unwrap(), [7, 8]);
    assert!(!store.unpark(7).await.unwrap());
    store.park(7, at(500)).await.unwrap();
    assert!(store.unpark(7).await.unwrap());
}

async fn everybody_is_paged_through(bench: Bench) {
    let store = &bench.store;
    for patient_id in [9, -3, 7] {
        enrolled(store, patient_id, vec![]).await;
    }
    assert_eq!(store.patients_after(i64::MIN, 2).await.unwrap(), [-3, 7]);
    assert_eq!(store.patients_after(7, 2).await.unwrap(), [9]);
    assert!(store.patients_after(9, 2).await.unwrap().is_empty());
}

async fn a_corrupt_row_concerns_its_patient_alone(bench: Bench) {
    let store = &bench.store;
    for patient_id in [7, 8] {
        let full = Commit {
            entries: vec![entry(0, "met")],
            ..commit(patient_id, 0)
        };
        committed(store, full).await;
    }
    // A value of another type is as unreadable as a broken one.
    let error = store.load::<u32>(7).await.unwrap_err();
    assert_eq!(error.blame(), Blame::Row);
    let broken = bench
        .run("update patients set state = entry from diary where patients.patient_id = 7")
        .await
        && bench
            .run("update diary set entry = state from patients where diary.patient_id = 7")
            .await;
    if broken {
        let error = store.load::<String>(7).await.unwrap_err();
        assert!(
            matches!(&error, StoreError::Corrupt { table: "patients", column: "state", row, .. } if row == "7/1")
        );
        let error = store.entries::<String>(7).await.unwrap_err();
        assert!(
            matches!(&error, StoreError::Corrupt { table: "diary", column: "entry", row, .. } if row == "7/0")
        );
    }
    assert!(load(store, 8).await.is_some());
    assert_eq!(diary(store, 8).await, ["met"]);
}

async fn swapped_rows_are_refused(bench: Bench) {
    let store = &bench.store;
    enrolled(store, 7, vec![]).await;
    enrolled(store, 8, vec![]).await;
    let moved =
        "update patients set state = (select o.state from patients as o where o.patient_id = 8)
                 where patient_id = 7";
    if bench.run(moved).await {
        let error = store.load::<String>(7).await.unwrap_err();
        assert_eq!(error.blame(), Blame::Row);
        assert!(store.load::<String>(8).await.unwrap().is_some());
    }
}

async fn of_two_instances_one_wins(bench: Bench) {
    let (one, two) = (bench.store.clone(), bench.second().await);
    enrolled(&one, 7, vec![]).await;
    enrolled(&one, 8, vec![]).await;
    for version in 1..20 {
        let forth = [commit(7, version), commit(8, version)];
        let back = [commit(8, version), commit(7, version)];
        let (forth, back) = tokio::join!(one.commit(&forth), two.commit(&back));
        let (forth, back) = (forth.unwrap(), back.unwrap());
        let wins = |first: CommitOutcome, second| {
            let done = CommitOutcome::Done {
                version: version + 1,
            };
            [first, second]
                .iter()
                .filter(|outcome| **outcome == done)
                .count()
        };
        assert_eq!(
            (wins(forth[0], back[1]), wins(forth[1], back[0])),
            (1, 1),
            "version {version}"
        );
    }
}

async fn what_the_database_knows_of_itself_is_kept(bench: Bench) {
    let store = &bench.store;
    assert_eq!(store.last_heartbeat().await.unwrap(), None);
    assert_eq!(store.tzdb_version().await.unwrap(), None);
    store.heartbeat(at(0)).await.unwrap();
    store.heartbeat(at(500)).await.unwrap();
    store.set_tzdb_version("2026b").await.unwrap();
    assert_eq!(store.last_heartbeat().await.unwrap(), Some(at(500)));
    assert_eq!(
        store.tzdb_version().await.unwrap().as_deref(),
        Some("2026b")
    );
}
