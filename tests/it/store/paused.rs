//! An instance that stands still in the middle of a commit, as a suspended machine does: what it has locked must not
//! stay locked for as long as it stands.

use std::sync::Arc;
use std::time::Duration;

use stillnight::store::gate::{Keeper, Permission, Step};
use tokio::sync::Notify;
use tokio::time::timeout;

use super::*;

/// Far above what it takes here, and below what Telegram waits for a webhook's answer.
const PATIENCE: Duration = Duration::from_secs(12);

/// Stands still right before the commit, until it is woken.
#[derive(Debug, Default)]
struct Sleeper {
    asleep: Notify,
    woken: Arc<Notify>,
}

impl Keeper for Sleeper {
    fn arrive(&self, step: Step) -> Permission {
        if step != Step::Commit {
            return Box::pin(std::future::ready(Ok(())));
        }
        self.asleep.notify_one();
        let woken = Arc::clone(&self.woken);
        Box::pin(async move {
            woken.notified().await;
            Ok(())
        })
    }

    fn leave(&self) {}

    fn opened(&self) {}

    fn closed(&self) {}
}

#[tokio::test]
async fn on_postgres_who_stands_still_in_a_commit_holds_up_nobody_for_long() {
    let Some(bench) = Bench::postgres("who_stands_still").await else {
        return;
    };
    enrolled(&bench.store, 1, Vec::new()).await;
    let sleeper = Arc::new(Sleeper::default());
    let still = bench.second().await.kept_by(sleeper.clone());
    let theirs = {
        let still = still.clone();
        tokio::spawn(async move { still.commit(&[commit(1, 1)]).await })
    };
    sleeper.asleep.notified().await;

    let ours = timeout(PATIENCE, committed(&bench.store, commit(1, 1))).await;
    let ours = ours.expect("the row is still locked");
    assert_eq!(ours, CommitOutcome::Done { version: 2 });

    sleeper.woken.notify_one();
    let refused = theirs.await.unwrap().unwrap_err();
    // Like any other failure of the database: what was to be written is tried again.
    assert_eq!(refused.blame(), Blame::Database, "{refused}");
    assert!(still.load::<String>(1).await.unwrap().is_some());
}
