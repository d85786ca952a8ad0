//! Every statement of the store on the two tables that grow without end finds its rows by an index, on both engines.
//!
//! The statements are read from the source, so that a new one is planned as well; two are put together at run time and
//! name themselves.

use std::collections::BTreeSet;
use std::path::Path;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _, SqliteConnection};

use super::bench::Bench;

/// What goes through everybody on purpose, by how it begins.
const WHOLE: &[(&str, &str)] = &[
    (
        "select patient_id from patients where parked_at is null order by case",
        "the review of everybody after a start, in the background",
    ),
    (
        "select count(*) from outbox where urgency",
        "a count for doctor and tests: it reads what it counts",
    ),
    (
        "select (select count(*) from patients) as patients",
        "what doctor counts",
    ),
    (
        "select patient_id, version, state from patients where patient_id in (",
        "a list of keys, put together",
    ),
    ("select min(number)", "of one patient"),
    ("insert into", "what is written is no search"),
];

/// The statements of `src/store` that name one of the tables.
fn statements() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            // No statement contains a quotation mark, so every second piece is a text.
            for text in source.split('"').skip(1).step_by(2) {
                let text = without_comments(text);
                let is_statement = ["select ", "update ", "delete ", "insert "]
                    .iter()
                    .any(|verb| text.starts_with(verb));
                let names = [" outbox", " patients"]
                    .iter()
                    .any(|table| text.contains(table));
                if is_statement && names && !text.contains('{') {
                    // A list of keys is put together at run time.
                    let keys = if text.ends_with('(') { "$1)" } else { "" };
                    found.insert(format!("{text}{keys}"));
                }
            }
        }
    }
    found.extend(
        stillnight::store::composed_statements()
            .into_iter()
            .map(|text| without_comments(&text)),
    );
    found
}

fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| line.split("--").next().unwrap_or_default().trim())
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .replace('\\', "")
}

fn is_meant_whole(statement: &str) -> bool {
    WHOLE.iter().any(|(begin, _)| statement.starts_with(begin))
}

const PATIENTS: &str = "insert into patients (patient_id, version, wakes_at, state)
    select n, 1, '2026-11-23 20:00:00+00:00', X from numbers";
const OUTBOX: &str = "insert into outbox (patient_id, number, slot, urgency, due_at, not_before, expires_at, attempts, post)
    select n, 1, 'slot', 1, '2026-11-23 20:00:00+00:00', '2026-11-23 20:00:00+00:00',
           '2026-11-24 11:00:00+00:00', 0, X from numbers";

/// As many rows as make a scan dear to either engine.
fn filled(numbers: &str, blob: &str) -> [String; 2] {
    [PATIENTS, OUTBOX].map(|insert| {
        let (into, rows) = insert.split_once("\n    select").unwrap();
        format!(
            "{into} with recursive {numbers} select{}",
            rows.replace('X', blob)
        )
    })
}

#[test]
fn the_source_has_the_statements_that_matter() {
    let all = statements();
    assert!(all.len() > 40, "only {} statements were found", all.len());
    for begin in [
        "update outbox set lease_token",
        "select min(at)",
        "select patient_id, number, due_at, post from outbox",
    ] {
        assert!(all.iter().any(|one| one.starts_with(begin)), "{begin}");
    }
}

#[tokio::test]
async fn sqlite_scans_neither_outbox_nor_patients() {
    let bench = Bench::file("plans").await;
    let numbers = "numbers(n) as (select 1 union all select n + 1 from numbers where n < 5000)";
    for insert in filled(numbers, "x'00'") {
        bench.run(&insert).await;
    }
    let url = bench.url.as_ref().unwrap();
    let mut connection = SqliteConnection::connect(url).await.unwrap();
    let mut scans = Vec::new();
    for statement in statements() {
        if is_meant_whole(&statement) {
            continue;
        }
        let plan = sqlx::query(AssertSqlSafe(format!("explain query plan {statement}")))
            .fetch_all(&mut connection)
            .await;
        let plan = match plan {
            Ok(plan) => plan,
            Err(error) => {
                scans.push(format!("{error}: {statement}"));
                continue;
            }
        };
        for row in plan {
            let step: String = row.get("detail");
            let of_a_list = [
                "lane_",
                "of_lanes",
                "chosen",
                "given",
                "CONSTANT ROW",
                "first",
            ]
            .iter()
            .any(|list| step.contains(list));
            if step.starts_with("SCAN ") && !of_a_list {
                scans.push(format!("{step}: {statement}"));
            }
        }
    }
    assert!(scans.is_empty(), "{scans:#?}");
}

#[tokio::test]
async fn postgres_scans_neither_outbox_nor_patients() {
    let Some(bench) = Bench::postgres("plans").await else {
        return;
    };
    let numbers = "numbers(n) as (select * from generate_series(1, 50000))";
    for insert in filled(numbers, "'\\x00'") {
        bench.run(&insert).await;
    }
    bench.run("analyze").await;
    let mut connection = PgConnection::connect(bench.url.as_ref().unwrap())
        .await
        .unwrap();
    let mut run = async |statement: String| {
        sqlx::raw_sql(AssertSqlSafe(statement.clone()))
            .fetch_all(&mut connection)
            .await
    };
    run("set plan_cache_mode = force_generic_plan".to_owned())
        .await
        .unwrap();
    let mut scans = Vec::new();
    for statement in statements() {
        if is_meant_whole(&statement) {
            continue;
        }
        let arguments = (1..=20)
            .take_while(|number| statement.contains(&format!("${number}")))
            .map(|_| "null")
            .collect::<Vec<_>>()
            .join(", ");
        let arguments = if arguments.is_empty() {
            String::new()
        } else {
            format!("({arguments})")
        };
        let plan = match run(format!("prepare planned as {statement}")).await {
            Ok(_) => run(format!("explain execute planned{arguments}")).await,
            Err(error) => Err(error),
        };
        let plan = match plan {
            Ok(plan) => plan,
            Err(error) => {
                scans.push(format!("{error}: {statement}"));
                continue;
            }
        };
        run("deallocate planned".to_owned()).await.unwrap();
        for row in plan {
            let step: String = row.get(0);
            if step.contains("Seq Scan on outbox") || step.contains("Seq Scan on patients") {
                scans.push(format!("{}: {statement}", step.trim()));
            }
        }
    }
    assert!(scans.is_empty(), "{scans:#?}");
}
