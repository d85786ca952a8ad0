//! Owns the running whole: the way in (poll or webhook), the scheduler and the courier as tasks around one store, and their end.
//! It must not decide anything itself.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use crate::calendar::local_time::tzdb_version;
use crate::conversation::person::safety::helplines::Helplines;
use crate::courier::Courier;
use crate::engine::{Clock, Engine};
use crate::scheduler;
use crate::store::{Store, StoreError};
use crate::telegram::attention::Attention;
use crate::telegram::fetching::Fetching;
use crate::telegram::identity::{self, Identity};
use crate::telegram::intake::Intake;
use crate::telegram::menu;
use crate::telegram::polling::Polling;
use crate::telegram::webhook::{self, Webhook};
use crate::telegram::wire::{Transport, Wire};
use crate::timekeeper::Steady;

/// How long a batch or a send under way may still take after the signal to stop. With what closing takes, whoever
/// stops the process need not wait ten seconds.
const DRAIN: Duration = Duration::from_secs(7);
/// The wait before the menu is registered again after a failure.
const MENU_AGAIN: TimeDelta = TimeDelta::minutes(1);

/// How fast messages leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Within Telegram's budget.
    Telegrams,
    /// As they come, for a world whose time is not ours.
    None,
}

/// How a bot is set up.
#[derive(Debug)]
pub struct Setup {
    /// How updates come.
    pub updates: Updates,
    /// §7: the numbers that are named in an emergency.
    pub helplines: Helplines,
    /// How fast messages leave.
    pub pace: Pace,
    /// Whether the database is known to be this bot's.
    pub identity: Identity,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            updates: Updates::Polled,
            helplines: Helplines::built_in(),
            pace: Pace::Telegrams,
            identity: Identity::Unknown,
        }
    }
}

/// How updates come.
#[derive(Debug)]
pub enum Updates {
    /// We ask for them.
    Polled,
    /// Telegram brings them.
    Brought(Webhook),
}

/// A bot at work.
pub struct Running {
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
    store: Store,
    /// Rings when the database turns out to be another bot's.
    refused: Arc<Notify>,
}

/// Starts everything, with long polls. `holder` tells this process from others on the same database.
///
/// # Errors
/// [`StoreError`] while the database is brought up to date with new zone rules.
pub async fn start<C: Clock, T: Transport>(
    store: Store,
    wire: Wire<T>,
    clock: C,
    holder: i64,
) -> Result<Running, StoreError> {
    start_with(Setup::default(), store, wire, clock, holder).await
}

/// The same, set up as whoever runs the bot wishes.
///
/// # Errors
/// [`StoreError`], as above.
pub async fn start_with<C: Clock, T: Transport>(
    Setup {
        updates,
        helplines,
        pace,
        identity,
    }: Setup,
    store: Store,
    wire: Wire<T>,
    clock: C,
    holder: i64,
) -> Result<Running, StoreError> {
    // Whichever is later: a heart that beat, or an ear that listened.
    let last_seen_at = store.last_heard().await?.max(store.last_heartbeat().await?);
    let clock = Steady::over(clock, wire.witness(), last_seen_at);
    store.starts(clock.now()).await?;
    let bell = Arc::new(Notify::new());
    let engine = Engine::new(store.clone(), Arc::clone(&bell)).with_helplines(helplines);
    let engine = Arc::new(engine);
    follow_new_zone_rules(&store, &engine, &clock).await?;
    follow_a_restore(&store, &engine, &clock).await?;
    let (stop, stopped) = watch::channel(false);
    let mut tasks = JoinSet::new();
    let refused = Arc::new(Notify::new());
    let intake = Arc::new(Intake::new(Arc::clone(&engine), wire.clone()));
    let attention = Attention::new(store.clone(), Arc::clone(&engine));
    match updates {
        Updates::Polled => {
            let polling = Polling::new(intake, wire.clone(), clock.clone(), &store, holder)
                .that_notices_absence(attention);
            let stopped = stopped.clone();
            tasks.spawn(async move { polling.run(stopped).await });
        }
        Updates::Brought(webhook) => {
            tasks.spawn(attention.keep_watch(clock.clone(), stopped.clone()));
            tasks.spawn(webhook::register(
                wire.clone(),
                clock.clone(),
                webhook.url.clone(),
                webhook.secret.clone(),
                stopped.clone(),
            ));
            tasks.spawn(webhook::serve(
                intake,
                clock.clone(),
                webhook,
                stopped.clone(),
            ));
        }
    }
    let fetching = Fetching::new(
        Arc::clone(&engine),
        wire.clone(),
        clock.clone(),
        &store,
        holder,
    );
    tasks.spawn(fetching.run(stopped.clone()));
    tasks.spawn(scheduler::wake_patients(
        Arc::clone(&engine),
        store.clone(),
        clock.clone(),
        stopped.clone(),
    ));
    let watch = clock.clone();
    let courier = Courier::new(store.clone(), engine, wire.clone()).with_watch(move || watch.now());
    let courier = match pace {
        Pace::Telegrams => courier,
        Pace::None => courier.unpaced(),
    };
    tasks.spawn(scheduler::send_posts(
        courier,
        store.clone(),
        holder,
        bell,
        clock.clone(),
        stopped.clone(),
    ));
    if identity == Identity::Unknown && store.bot_id() == 0 {
        let learn = identity::learn(store.clone(), wire.clone(), clock.clone(), stopped.clone());
        let refused = Arc::clone(&refused);
        tasks.spawn(async move {
            if !learn.await {
                refused.notify_one();
            }
        });
    }
    tasks.spawn(register_menu(wire, clock, stopped));
    Ok(Running {
        stop,
        tasks,
        store,
        refused,
    })
}

impl Running {
    /// Stops, and closes the database.
    pub async fn stop(self) {
        self.drain().await.close().await;
    }

    /// Stops: what was begun is finished, what was not is still there at the next start.
    pub async fn drain(mut self) -> Store {
        // Nobody left to hear it is as good as everybody having heard it.
        let _ = self.stop.send(true);
        let drained = tokio::time::timeout(DRAIN, async {
            while self.tasks.join_next().await.is_some() {}
        })
        .await;
        if drained.is_err() {
            tracing::warn!("stopped with work under way; it is taken up again at the next start");
            self.tasks.shutdown().await;
        }
        self.store
    }

    /// Returns when a task has ended that never should, or when the database turns out to be another bot's.
    pub async fn failed(&mut self) {
        let ended = async {
            // Some tasks end by themselves once they have succeeded.
            while let Some(ended) = self.tasks.join_next().await {
                if ended.is_err() {
                    return;
                }
            }
        };
        tokio::select! {
            () = self.refused.notified() => {}
            () = ended => {}
        }
    }
}

/// E11: a release with other zone rules has other hours; everybody's next wake is computed anew, once.
async fn follow_new_zone_rules<C: Clock>(
    store: &Store,
    engine: &Engine,
    clock: &C,
) -> Result<(), StoreError> {
    let current = tzdb_version();
    let known = store.tzdb_version().await?;
    if known.as_deref() == Some(current) {
        return Ok(());
    }
    if known.is_some() {
        tracing::info!(current, "new zone rules: every wake is computed anew");
        engine.wake_everybody(clock.now()).await?;
    }
    store.set_tzdb_version(current).await
}

/// A database that was filled from a copy does not know what was sent and told since; everybody hears of it, once.
async fn follow_a_restore<C: Clock>(
    store: &Store,
    engine: &Engine,
    clock: &C,
) -> Result<(), StoreError> {
    let Some(from) = store.restored_from().await? else {
        return Ok(());
    };
    tracing::warn!(%from, "the database was filled from a copy; its patients are told");
    engine.tell_of_restore(from, clock.now()).await?;
    store.restore_told().await
}

async fn register_menu<C: Clock, T: Transport>(
    wire: Wire<T>,
    clock: C,
    mut stopped: watch::Receiver<bool>,
) {
    while let Err(error) = menu::register(&wire).await {
        tracing::warn!(%error, "the menu is not registered yet");
        tokio::select! {
            biased;
            () = clock.wait(clock.now() + MENU_AGAIN) => {}
            _ = stopped.changed() => return,
        }
    }
}
