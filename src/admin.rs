//! Owns the commands by which whoever runs the bot cares for it: backup, restore, rotate-key, doctor.
//! It must not speak to patients.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};

use crate::alone::Alone;
use crate::backup;
use crate::cli::{Doctor, Options};
use crate::clock::MachineClock;
use crate::doctor::{self, Line, Report};
use crate::engine::Clock as _;
use crate::seal::KeyRing;
use crate::store::{Store, in_full};
use crate::telegram::wire::Wire;

/// `stillnight backup FILE`: beside a bot that runs, or without.
///
/// # Errors
/// One sentence that says what is wrong.
pub async fn back_up(options: &Options, path: &Path) -> anyhow::Result<()> {
    let keys = options.read_keys()?;
    let store = open_as_it_is(options, keys.clone()).await?;
    let (found, known) = store.schema_versions().await?;
    ensure!(
        found == known,
        "the database has schema {found} and this release knows {known}: start the bot once, or use its own release"
    );
    let tally = backup::write(&store, &keys, path, MachineClock.now()).await?;
    store.close().await;
    println!(
        "{}: {} rows. It opens only with the key file, which is not in it.",
        path.display(),
        tally.rows
    );
    Ok(())
}

/// `stillnight restore FILE`: into an empty database.
///
/// # Errors
/// One sentence that says what is wrong.
pub async fn restore(options: &Options, path: &Path) -> anyhow::Result<()> {
    let keys = options.read_keys()?;
    let _alone = Alone::without_a_bot(options.database_url.trim()).await?;
    let store = Store::open(options.database()?, keys.clone())
        .await
        .context("the database cannot be opened (DATABASE_URL)")?;
    let restored = backup::read(&store, &keys, path, MachineClock.now()).await;
    store.close().await;
    let tally = restored?;
    println!(
        "{} rows of {}. At the next start patients hear what is missing; what waited then is sent, nothing of past evenings.",
        tally.rows,
        tally.made_at.format("%Y-%m-%d %H:%M UTC")
    );
    Ok(())
}

/// `stillnight rotate-key`: a fresh key for everything. Broken off, it goes on where it was.
///
/// # Errors
/// One sentence that says what is wrong.
pub async fn rotate_key(options: &Options, drop_old: bool) -> anyhow::Result<()> {
    let path = options.key_path()?;
    let mut keys = options.read_keys()?;
    let _alone = Alone::without_a_bot(options.database_url.trim()).await?;
    let store = open_as_it_is(options, keys.clone()).await?;
    ensure!(
        !store.is_at_work(MachineClock.now()).await?,
        "a bot is running on this database: stop it first, and wait 15 seconds if it crashed"
    );
    let unfinished = keys.ids().count() > 1 && store.has_stale_rows().await?;
    store.close().await;
    if unfinished {
        println!("an earlier rotation goes on");
    } else {
        keys = keys
            .with_fresh_key()?
            .context("all 255 key ids are taken: rotate once with --drop-old")?;
        // Before any row is sealed with it: a fresh key that is lost would take its rows along.
        keys.replace(&path)?;
    }
    let store = open_as_it_is(options, keys.clone()).await?;
    let resealed = store.reseal().await?;
    let left = store.has_stale_rows().await?;
    store.close().await;
    let rows = resealed.rows;
    ensure!(
        !left,
        "{rows} rows are sealed anew, but somebody wrote meanwhile: stop the bot, and run this once more"
    );
    tell_of_damaged(&resealed.damaged);
    let kept = if drop_old {
        keys.without_older_keys().replace(&path)?;
        "The old keys are gone: backups made with them cannot be read any more."
    } else {
        "The old key stays in the file for old backups; --drop-old takes it out."
    };
    println!("{rows} rows are sealed anew. {kept} Copy the key file to where you keep its copy.");
    Ok(())
}

/// So many damaged rows are named one by one.
const NAMED: usize = 20;

/// No key opens them, so they lose nothing by a key that goes.
fn tell_of_damaged(rows: &[String]) {
    for row in rows.iter().take(NAMED) {
        eprintln!("stepped over, no key opens it: {row}");
    }
    if rows.len() > NAMED {
        eprintln!("and {} more", rows.len() - NAMED);
    }
}

/// `stillnight doctor`: exit code 0 if nobody has to act, 1 otherwise.
///
/// # Errors
/// Only for options that mean nothing; everything else is a finding.
pub async fn examine(how: &Doctor) -> anyhow::Result<ExitCode> {
    let options = &how.options;
    let mut report = Report::default();
    match options.read_keys() {
        Ok(keys) => {
            let address = options.database()?;
            let now = MachineClock.now();
            doctor::examine_database(&mut report, address, &keys, now, how.deep).await;
        }
        Err(error) => report.found_ill("key", in_full(error.as_ref())),
    }
    if !how.offline {
        let api = options.check_api()?;
        let wire = match options.token()? {
            Some(token) => Some(Wire::new(api.clone(), token)?),
            None => None,
        };
        let line = Line {
            api: &api,
            wire: wire.as_ref(),
            has_webhook: options.wants_webhook(),
        };
        doctor::examine_telegram(&mut report, line, || MachineClock.now()).await;
    }
    print!("{report}");
    Ok(if report.is_well() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn open_as_it_is(options: &Options, keys: KeyRing) -> anyhow::Result<Store> {
    Store::open_as_it_is(options.database()?, keys)
        .await
        .context("the database cannot be opened (DATABASE_URL)")
}
