//! Owns the making of the file that goes with a post, in a task of its own so that nobody waits for it. A making that
//! was begun is never begun a second time while it runs, and keeps its place to its end, whoever still waits for it.
//! It must not keep a file once it is handed over: each attempt to send makes it anew.

use std::collections::HashMap;
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::{Semaphore, watch};
use tokio::time::Instant;

use crate::conversation::state::State;
use crate::engine::PatientId;
use crate::patient::Patient;
use crate::patient::fact::Entry;
use crate::store::{Blame, Claimed, Most, Store, StoreError};
use crate::text::attachment::{Attachment, LONG_DIARY, MOST_BYTES, MOST_LINES};
use crate::text::post::Queued;
use crate::view::{self, File, NotMade, Source};

use super::messenger::Messenger;

/// A file is the largest thing that is held in memory, so only few are made at once.
const AT_ONCE: usize = 2;
/// How often a making may be begun without coming to its end: by a program that died of it, say.
const BEGINNINGS: i32 = 3;
/// How often it is waited for in vain.
const WAITS: u32 = 3;
/// How long a file is kept that is ready, and that its row has not asked for.
const KEPT: Duration = Duration::from_mins(2);
/// Telegram takes 50 MB.
const LARGEST: usize = 50 * 1000 * 1000;
/// Telegram shows for five seconds at most that something is being made.
const SHOWN_FOR: Duration = Duration::from_secs(4);

/// Why there is no file.
#[derive(Clone, Debug)]
pub(super) enum Unmade {
    /// The database is away, or it is made still; later there may be one.
    Later,
    /// There never will be one.
    Never,
}

/// A row of the outbox. Numbers of a patient who was forgotten and begins anew may come again; the due time tells
/// them apart.
type Key = (i64, i64, DateTime<Utc>);
type Made = Result<File, Unmade>;
/// Draws a file: [`view::make`].
type Draw = Arc<dyn Fn(Attachment, &Source<'_>) -> Result<File, NotMade> + Send + Sync>;

/// A making that was begun.
struct Making {
    /// `None` until it is through.
    made: watch::Receiver<Option<Made>>,
    begun_at: Instant,
    /// Whether it has its place; before that it waits for others, which is not its fault.
    at_work: Arc<AtomicBool>,
    waits: u32,
}

/// Where files are made.
#[derive(Clone)]
pub(super) struct Workshop {
    store: Store,
    draw: Draw,
    places: Arc<Semaphore>,
    /// The one place for a long diary; the others leave room for everybody else.
    long: Arc<Semaphore>,
    begun: Arc<Mutex<HashMap<Key, Making>>>,
}

/// Shows the patient that their file is being made, on and on.
pub(super) async fn shown<M: Messenger>(
    messenger: &M,
    row: &Claimed<Queued>,
    attachment: Attachment,
) {
    loop {
        messenger
            .show_making(PatientId::of_chat(row.patient_id), attachment.look())
            .await;
        tokio::time::sleep(SHOWN_FOR).await;
    }
}

/// Does the work, and shows it meanwhile. What is shown ends with the work: it must hold nothing up, and must not
/// follow the message that it announces.
pub(super) async fn beside<T>(shown: impl Future<Output = ()>, work: impl Future<Output = T>) -> T {
    let (mut shown, mut work) = (pin!(shown), pin!(work));
    tokio::select! {
        // First, so that it leaves before quick work is done; and in an order that a simulation can repeat.
        biased;
        () = &mut shown => work.await,
        done = &mut work => done,
    }
}

impl Workshop {
    pub(super) fn new(store: Store) -> Self {
        Self {
            store,
            draw: Arc::new(view::make),
            places: Arc::new(Semaphore::new(AT_ONCE)),
            long: Arc::new(Semaphore::new(1)),
            begun: Arc::default(),
        }
    }

    /// The same, drawing like this: in a test that decides how long it takes.
    #[cfg(test)]
    pub(super) fn drawing(
        self,
        draw: impl Fn(Attachment, &Source<'_>) -> Result<File, NotMade> + Send + Sync + 'static,
    ) -> Self {
        Self {
            draw: Arc::new(draw),
            ..self
        }
    }

    /// The file of a claimed post, for as long as `patience` lasts. What is not ready then goes on being made, and is
    /// handed over at the next attempt.
    pub(super) async fn make(
        &self,
        row: &Claimed<Queued>,
        attachment: Attachment,
        now: DateTime<Utc>,
        token: i64,
        patience: Duration,
    ) -> Made {
        let key = (row.patient_id, row.number, row.due_at);
        let mut made = match self.under_way(&key) {
            Some(made) => made,
            None => self.begin(row, attachment, now, token).await?,
        };
        let through = made.wait_for(Option::is_some);
        let made = match tokio::time::timeout(patience, through).await {
            Ok(Ok(made)) => made.clone().unwrap_or(Err(Unmade::Never)),
            // Its task is gone without a word: it panicked outside the drawing, or the program ends.
            Ok(Err(_)) => Err(Unmade::Later),
            Err(_) => {
                return if self.waited_in_vain(&key) >= WAITS {
                    tracing::error!(
                        patient_id = row.patient_id,
                        number = row.number,
                        "a file takes too long"
                    );
                    self.begun().remove(&key);
                    Err(Unmade::Never)
                } else {
                    Err(Unmade::Later)
                };
            }
        };
        self.begun().remove(&key);
        made
    }

    fn begun(&self) -> MutexGuard<'_, HashMap<Key, Making>> {
        // Nothing panics while it is held.
        self.begun.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn under_way(&self, key: &Key) -> Option<watch::Receiver<Option<Made>>> {
        self.begun().get(key).map(|making| making.made.clone())
    }

    fn waited_in_vain(&self, key: &Key) -> u32 {
        self.begun().get_mut(key).map_or(WAITS, |making| {
            making.waits += u32::from(making.at_work.load(Ordering::Relaxed));
            making.waits
        })
    }

    /// Begins, once it is written down: a program that dies of it must not die of it for ever.
    async fn begin(
        &self,
        row: &Claimed<Queued>,
        attachment: Attachment,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<watch::Receiver<Option<Made>>, Unmade> {
        let (patient_id, number, due_at) = (row.patient_id, row.number, row.due_at);
        match self.store.making_begins(patient_id, number, token).await {
            Ok(Some(times)) if times <= BEGINNINGS => {}
            Ok(Some(_)) => {
                tracing::error!(patient_id, number, "making a file never came to its end");
                return Err(Unmade::Never);
            }
            Ok(None) => return Err(Unmade::Later),
            Err(error) => return Err(away(&error)),
        }
        let (through, made) = watch::channel(None);
        let at_work = Arc::new(AtomicBool::new(false));
        {
            let mut begun = self.begun();
            // What is through and was never asked for belonged to a row that is gone.
            begun.retain(|_, making| {
                making.made.borrow().is_none() || making.begun_at.elapsed() < KEPT
            });
            let making = Making {
                made: made.clone(),
                begun_at: Instant::now(),
                at_work: Arc::clone(&at_work),
                waits: 0,
            };
            begun.insert((patient_id, number, due_at), making);
        }
        let (workshop, row) = (self.clone(), row.clone());
        tokio::spawn(async move {
            let made = workshop.work(&row, attachment, now, &at_work).await;
            through.send_replace(Some(made));
        });
        Ok(made)
    }

    /// The work itself, in a place that is kept until it is over.
    async fn work(
        &self,
        row: &Claimed<Queued>,
        attachment: Attachment,
        now: DateTime<Utc>,
        at_work: &AtomicBool,
    ) -> Made {
        let line = i64::from(LONG_DIARY);
        let is_long = match self.store.written_at(row.patient_id, line).await {
            Ok(found) => found.is_some(),
            Err(error) => return Err(away(&error)),
        };
        // Semaphores are never closed; were one, making too many at once would be the lesser evil.
        let _long = if is_long {
            self.long.acquire().await.ok()
        } else {
            None
        };
        let _place = self.places.acquire().await.ok();
        at_work.store(true, Ordering::Relaxed);
        let made = self.made(row, attachment, now).await;
        let (patient_id, number) = (row.patient_id, row.number);
        if let Err(error) = self.store.making_ended(patient_id, number).await {
            tracing::warn!(%error, "that a file was made is not written down");
        }
        match made {
            Ok(file) if file.bytes.len() > LARGEST => {
                tracing::error!(patient_id, number, "a file is larger than Telegram takes");
                Err(Unmade::Never)
            }
            made => made,
        }
    }

    async fn made(
        &self,
        row: &Claimed<Queued>,
        attachment: Attachment,
        now: DateTime<Utc>,
    ) -> Made {
        let (patient_id, number, language) = (row.patient_id, row.number, row.post.language);
        let unreadable = |error: StoreError| {
            if error.blame() == Blame::Row {
                tracing::error!(%error, patient_id, number, "a file cannot be made");
                Unmade::Never
            } else {
                away(&error)
            }
        };
        let most = Most {
            lines: MOST_LINES,
            bytes: MOST_BYTES,
        };
        let diary = self
            .store
            .newest_entries::<Entry>(patient_id, most)
            .await
            .map_err(unreadable)?;
        // Of a longer one not all is at hand, and the record stands in for its fold.
        let known = if diary.first().is_none_or(|oldest| oldest.seq == 0) {
            None
        } else {
            let loaded = self.store.load::<State>(patient_id).await;
            loaded
                .map_err(unreadable)?
                .map(|loaded| loaded.state.patient)
        };
        let _elsewhere = self.store.elsewhere().await.map_err(|error| away(&error))?;
        let draw = Arc::clone(&self.draw);
        let made = tokio::task::spawn_blocking(move || {
            let patient = known.unwrap_or_else(|| Patient::from_diary(&diary));
            draw(
                attachment,
                &Source {
                    patient_id,
                    diary: &diary,
                    patient: &patient,
                    language,
                    now,
                },
            )
        })
        .await;
        match made {
            Ok(Ok(file)) => Ok(file),
            Ok(Err(error)) => {
                tracing::error!(%error, patient_id, number, "a file cannot be made");
                Err(Unmade::Never)
            }
            // Its words may hold a patient's.
            Err(_) => {
                tracing::error!(patient_id, number, "making a file panicked");
                Err(Unmade::Never)
            }
        }
    }
}

fn away(error: &StoreError) -> Unmade {
    tracing::warn!(%error, "a file waits for the database");
    Unmade::Later
}
