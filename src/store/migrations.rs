//! Owns the list of migrations, compiled in. It must not run them.

use sqlx::migrate::Migrator;

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!();
