//! A store of its own for each test, on either engine, and a look beneath it.

use std::path::PathBuf;

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use stillnight::seal::KeyRing;
use stillnight::store::Store;

/// The keys of every test that opens its database twice.
pub const KEYS: &str = "1:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// A store, and what is needed to open it again.
pub struct Bench {
    pub store: Store,
    /// `None` for a database in memory, which nobody else can open.
    pub url: Option<String>,
    /// The directory of a SQLite file.
    pub room: Option<Room>,
}

/// A directory that goes away with its test.
pub struct Room(pub PathBuf);

impl Room {
    pub fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("stillnight-store-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub fn keys() -> KeyRing {
    KeyRing::from_text(KEYS).unwrap()
}

/// The address of an empty schema. `None` where there is no Postgres.
pub async fn schema(name: &str) -> Option<String> {
    let Ok(server) = std::env::var("STILLNIGHT_TEST_POSTGRES") else {
        let required = std::env::var("STILLNIGHT_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
        assert!(
            !required,
            "STILLNIGHT_REQUIRE_POSTGRES=1, but STILLNIGHT_TEST_POSTGRES names no server"
        );
        eprintln!("skipped: no Postgres");
        return None;
    };
    let schema = format!("stillnight_test_{name}");
    let mut connection = PgConnection::connect(&server).await.unwrap();
    for statement in [
        format!("drop schema if exists {schema} cascade"),
        format!("create schema {schema}"),
    ] {
        sqlx::query(AssertSqlSafe(statement))
            .execute(&mut connection)
            .await
            .unwrap();
    }
    connection.close().await.unwrap();
    let join = if server.contains('?') { '&' } else { '?' };
    Some(format!("{server}{join}options=-csearch_path%3D{schema}"))
}

impl Bench {
    pub async fn memory() -> Self {
        let store = Store::open("sqlite::memory:", keys()).await.unwrap();
        Self {
            store,
            url: None,
            room: None,
        }
    }

    pub async fn file(name: &str) -> Self {
        let room = Room::new(name);
        let url = format!("sqlite:{}", room.0.join("stillnight.db").display());
        let store = Store::open(&url, keys()).await.unwrap();
        Self {
            store,
            url: Some(url),
            room: Some(room),
        }
    }

    /// A schema of the test's own. `None` where there is no Postgres.
    pub async fn postgres(name: &str) -> Option<Self> {
        let url = schema(name).await?;
        let store = Store::open(&url, keys()).await.unwrap();
        Some(Self {
            store,
            url: Some(url),
            room: None,
        })
    }

    /// Another instance on the same database; the same one where there can be no other.
    pub async fn second(&self) -> Store {
        match &self.url {
            Some(url) => Store::open(url, keys()).await.unwrap(),
            None => self.store.clone(),
        }
    }

    /// Runs a statement beneath the store. False for a database in memory, which cannot be reached.
    pub async fn run(&self, statement: &str) -> bool {
        let Some(url) = &self.url else { return false };
        let statement = AssertSqlSafe(statement.to_owned());
        if url.starts_with("sqlite:") {
            let mut connection = SqliteConnection::connect(url).await.unwrap();
            sqlx::raw_sql(statement)
                .execute(&mut connection)
                .await
                .unwrap();
        } else {
            let mut connection = PgConnection::connect(url).await.unwrap();
            sqlx::raw_sql(statement)
                .execute(&mut connection)
                .await
                .unwrap();
        }
        true
    }

    /// How many rows each table holds that has a patient in it; empty for a database in memory.
    pub async fn rows_of_patients(&self) -> Vec<(String, i64)> {
        let Some(url) = &self.url else {
            return Vec::new();
        };
        let mut rows = Vec::new();
        if url.starts_with("sqlite:") {
            let mut connection = SqliteConnection::connect(url).await.unwrap();
            let tables: Vec<String> = sqlx::query_scalar(
                "select distinct m.name from sqlite_master as m, pragma_table_info(m.name) as c
                 where m.type = 'table' and c.name = 'patient_id' order by 1",
            )
            .fetch_all(&mut connection)
            .await
            .unwrap();
            for table in tables {
                let count = AssertSqlSafe(format!("select count(*) from {table}"));
                rows.push((
                    table,
                    sqlx::query_scalar(count)
                        .fetch_one(&mut connection)
                        .await
                        .unwrap(),
                ));
            }
        } else {
            let mut connection = PgConnection::connect(url).await.unwrap();
            let tables: Vec<String> = sqlx::query_scalar(
                "select table_name::text from information_schema.columns
                 where table_schema = current_schema() and column_name = 'patient_id' order by 1",
            )
            .fetch_all(&mut connection)
            .await
            .unwrap();
            for table in tables {
                let count = AssertSqlSafe(format!("select count(*) from {table}"));
                rows.push((
                    table,
                    sqlx::query_scalar(count)
                        .fetch_one(&mut connection)
                        .await
                        .unwrap(),
                ));
            }
        }
        rows
    }

    /// Every row of a table on Postgres, as text.
    pub async fn rows_as_text(&self, table: &str) -> Vec<String> {
        let mut connection = PgConnection::connect(self.url.as_ref().unwrap())
            .await
            .unwrap();
        let statement = AssertSqlSafe(format!("select t::text from {table} as t"));
        sqlx::query_scalar(statement)
            .fetch_all(&mut connection)
            .await
            .unwrap()
    }
}

/// Runs each test on SQLite in memory, on a SQLite file, and on Postgres.
macro_rules! contract {
    ($($test:ident),* $(,)?) => {
        mod on_sqlite_in_memory {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Bench::memory().await).await;
            })*
        }
        mod on_a_sqlite_file {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Bench::file(stringify!($test)).await).await;
            })*
        }
        mod on_postgres {
            $(#[tokio::test]
            async fn $test() {
                if let Some(bench) = super::Bench::postgres(stringify!($test)).await {
                    super::$test(bench).await;
                }
            })*
        }
    };
}
pub(crate) use contract;
