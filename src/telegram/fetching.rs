//! Owns the fetching of files that patients sent, beside everything else: the update that brought one was acknowledged
//! when the file was noted, and what is in it reaches the patient's talk as an event of its own. However slow Telegram
//! hands files out, no other patient waits. It must not read what is in them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::TimeDelta;
use tokio::sync::watch;
use tokio::task::{JoinError, JoinSet};

use crate::conversation::event::{Event, FileContents};
use crate::engine::{Clock, Engine, PatientId, Source, WantedFile};
use crate::lease::Lease;
use crate::protocol::lab_file::{MOST_BYTES, text_of};
use crate::store::{Blame, FILES, Store, StoreError, Wanted, in_full};

use super::wire::{Transport, Wire};

/// How many patients' files are fetched side by side; each patient's own come one after the other.
const SIDE_BY_SIDE: usize = 8;
/// How many patients are looked at to find those whose turn it is.
const LOOKED_AT: i64 = 256;
/// How often instances look for files that another one noted.
const LOOK_AGAIN: TimeDelta = TimeDelta::seconds(2);

/// Fetches files for one instance.
pub struct Fetching<C, T> {
    engine: Arc<Engine>,
    wire: Wire<T>,
    clock: C,
    store: Store,
    /// Two that fetch the same file would answer it once, and ask Telegram twice.
    lease: Lease,
    under_way: JoinSet<i64>,
    /// Whose files are under way.
    busy: BTreeSet<i64>,
    /// Whose turn was when, in turns: who sends many files waits behind who sends few.
    served: BTreeMap<i64, u64>,
    turn: u64,
}

impl<C: Clock, T: Transport> Fetching<C, T> {
    /// Fetches over `wire` what waits in `store`. `holder` tells this process from others on it.
    pub fn new(engine: Arc<Engine>, wire: Wire<T>, clock: C, store: &Store, holder: i64) -> Self {
        Self {
            engine,
            wire,
            clock,
            store: store.clone(),
            lease: Lease::new(store.clone(), FILES, holder),
            under_way: JoinSet::new(),
            busy: BTreeSet::new(),
            served: BTreeMap::new(),
            turn: 0,
        }
    }

    /// Fetches until `stop` says so. What is under way then waits in the database for the next start.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let bell = self.engine.files();
        while !*stop.borrow() {
            let looks_again = match self.begin().await {
                Ok(()) => self.store.is_shared(),
                Err(error) => {
                    tracing::error!(error = in_full(&error), "files wait for the database");
                    true
                }
            };
            let again = self.clock.now() + LOOK_AGAIN;
            tokio::select! {
                biased;
                _ = stop.changed() => {}
                Some(done) = self.under_way.join_next(), if !self.under_way.is_empty() => self.ended(&done),
                () = bell.notified() => {}
                () = self.clock.wait(again), if looks_again => {}
            }
        }
        self.under_way.shutdown().await;
        if let Err(error) = self.lease.give_back(self.clock.now()).await {
            tracing::debug!(%error, "the lease for files runs out by itself");
        }
    }

    fn ended(&mut self, done: &Result<i64, JoinError>) {
        if let Ok(patient) = done {
            self.busy.remove(patient);
            return;
        }
        // Each fetch catches its own panic; whose it was is not known here.
        tracing::error!("the fetching of a file ended by itself");
        if self.under_way.is_empty() {
            self.busy.clear();
        }
    }

    /// One file has one process, which need not ask.
    async fn is_ours(&mut self) -> Result<bool, StoreError> {
        let alone = !self.store.is_shared();
        Ok(alone || self.lease.hold(self.clock.now()).await?.is_some())
    }

    /// Begins what has its turn.
    async fn begin(&mut self) -> Result<(), StoreError> {
        let free = SIDE_BY_SIDE.saturating_sub(self.busy.len());
        if free == 0 || !self.is_ours().await? {
            return Ok(());
        }
        let mut waiting = self.store.wanted::<WantedFile>(LOOKED_AT).await?;
        if waiting.is_empty() && self.busy.is_empty() {
            self.served.clear();
        }
        waiting.retain(|wanted| !self.busy.contains(&wanted.patient_id));
        waiting.sort_by_key(|wanted| self.served.get(&wanted.patient_id).copied());
        for wanted in waiting.into_iter().take(free) {
            self.turn += 1;
            self.served.insert(wanted.patient_id, self.turn);
            self.busy.insert(wanted.patient_id);
            let errand = Errand {
                engine: Arc::clone(&self.engine),
                wire: self.wire.clone(),
                clock: self.clock.clone(),
                store: self.store.clone(),
            };
            self.under_way.spawn(errand.run(wanted));
        }
        Ok(())
    }
}

/// One file on its way.
struct Errand<C, T> {
    engine: Arc<Engine>,
    wire: Wire<T>,
    clock: C,
    store: Store,
}

impl<C: Clock, T: Transport> Errand<C, T> {
    async fn run(self, wanted: Wanted<WantedFile>) -> i64 {
        let Wanted {
            patient_id, number, ..
        } = wanted;
        let (store, clock) = (self.store.clone(), self.clock.clone());
        // In a task of its own, so that a panic costs this file and no other; it ends with this one.
        let mut alone = JoinSet::new();
        alone.spawn(async move { self.carry(wanted).await });
        let failed = match alone.join_next().await {
            Some(Ok(Ok(()))) | None => None,
            // It waits, and comes again.
            Some(Ok(Err(error))) if error.blame() != Blame::Row => {
                tracing::error!(error = in_full(&error), "a file is to come again");
                clock.wait(clock.now() + LOOK_AGAIN).await;
                None
            }
            Some(Ok(Err(error))) => Some(in_full(&error)),
            Some(Err(ended)) if ended.is_cancelled() => None,
            // The panic's words may hold a patient's; its place is in the log by way of the panic hook.
            Some(Err(_)) => Some("handling it panicked".to_owned()),
        };
        if let Some(error) = failed {
            tracing::error!(error, patient = patient_id, "a file was let go of");
            if let Err(error) = store.drop_wanted(patient_id, number).await {
                tracing::error!(error = in_full(&error), "a file is to come again");
                clock.wait(clock.now() + LOOK_AGAIN).await;
            }
        }
        patient_id
    }

    async fn carry(&self, wanted: Wanted<WantedFile>) -> Result<(), StoreError> {
        let contents = self.fetch(&wanted.file?).await;
        let source = Source {
            answers: Some(wanted.number),
            ..Source::default()
        };
        let patient = PatientId::of_chat(wanted.patient_id);
        let event = Event::SentFile { contents };
        self.engine
            .receive(patient, &event, source, self.clock.now())
            .await
            .map(drop)
    }

    async fn fetch(&self, file: &WantedFile) -> FileContents {
        if usize::try_from(file.bytes).is_ok_and(|bytes| bytes > MOST_BYTES) {
            return FileContents::TooLarge;
        }
        match self.wire.download(&file.file_id, MOST_BYTES).await {
            Ok(Some(bytes)) => text_of(&bytes).map_or(FileContents::NotText, FileContents::Text),
            Ok(None) => FileContents::TooLarge,
            Err(error) => {
                tracing::warn!(%error, "a file could not be fetched");
                FileContents::OutOfReach
            }
        }
    }
}
