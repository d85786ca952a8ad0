//! Owns the one way in: load a patient, let the core react, commit everything it brought in one transaction.
//! It must not talk to Telegram; what is to be said goes into the outbox.

mod reading;
pub mod review;

use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use crate::agenda::next_wake;
use crate::agenda::open::open;
use crate::conversation::event::Event;
use crate::conversation::person::safety;
use crate::conversation::person::safety::helplines::Helplines;
use crate::conversation::state::{Notice, Reaction, Recall, State, heard};
use crate::conversation::{advance, only_say, react, recall, too_much_to_read};
use crate::patient::Patient;
use crate::patient::fact::{Entry, Fact};
use crate::patient::profile::Language;
use crate::store::{
    Adopted, Blame, Commit, CommitOutcome, Lane, Loaded, Most, NewEntry, NewPost, Store, StoreError,
};
use crate::text::Text;
use crate::text::attachment::{MOST_BYTES, MOST_LINES};
use crate::text::post::{Post, Queued, Slot, Urgency};
use crate::text::press::Press;

use self::reading::Reading;

/// How often a commit that lost a race is tried again.
const ATTEMPTS: usize = 8;
/// How many patients are woken in one transaction.
const WAKE_BATCH: i64 = 500;
/// The same, as a count of rows at hand.
const WAKE_CHUNK: usize = 500;
/// How long a parked patient rests before they are looked at again.
const PARKED_FOR: TimeDelta = TimeDelta::hours(1);
/// How many lines a patient may add to their diary within a day: a long life of evenings adds some fifteen.
const LINES_A_DAY: u32 = 1000;
/// A patient whose wake settled nothing is not looked at again before this.
const WAKE_FLOOR: TimeDelta = TimeDelta::seconds(60);
/// Nobody's next look is further away than this, so that no wrong clock puts one off for long.
const LOOKED_AT_AFTER: TimeDelta = TimeDelta::days(1);
/// A wake that is so much further away was written by a clock that was wrong.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(10);

/// A patient, by the number that Telegram gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PatientId(i64);

impl PatientId {
    /// The patient behind a Telegram user; `None` for numbers that no private chat can have.
    #[must_use]
    pub fn of_sender(user: i64) -> Option<Self> {
        (user > 0).then_some(Self(user))
    }

    /// The patient whose private chat this is.
    #[must_use]
    pub const fn of_chat(chat: i64) -> Self {
        Self(chat)
    }

    /// Their private chat.
    #[must_use]
    pub const fn chat_id(self) -> i64 {
        self.0
    }
}

impl fmt::Display for PatientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What time it is: the machine's, or one that can be moved.
pub trait Clock: Clone + Send + Sync + 'static {
    /// The instant.
    fn now(&self) -> DateTime<Utc>;
    /// Returns at `until` by this clock, and at any time before: whoever waits looks again.
    fn wait(&self, until: DateTime<Utc>) -> impl Future<Output = ()> + Send;

    /// How long this process has been running, by a clock that nobody sets; `None` where time is moved by hand, and
    /// is then what the hand says.
    fn uptime(&self) -> Option<Duration> {
        None
    }

    /// How far its time is to be believed.
    fn standing(&self) -> Standing {
        Standing::Confirmed
    }

    /// How far the machine's clock is off Telegram's, where that is too far.
    fn off(&self) -> Option<TimeDelta> {
        None
    }
}

/// How far a time is to be believed; the later, the further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It may be over in a moment: nothing is done by it.
    Unsettled,
    /// Telegram says otherwise, or has not been heard: nothing is done by it that cannot be made good.
    Doubted,
    /// An hour later nobody has confirmed it, and it still stands.
    Overruled,
    /// Nobody says otherwise.
    Confirmed,
}

impl Standing {
    /// Whether what cannot be taken back may be decided: that something is late, expired, or too old to be kept.
    #[must_use]
    pub fn is_sure(self) -> bool {
        self >= Self::Overruled
    }
}

/// Where an event came from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Source {
    /// Telegram's update; a repeated one changes nothing.
    pub update_id: Option<i64>,
    /// The message that the tapped button stands on.
    pub message_id: Option<i64>,
    /// The number of the message that they wrote.
    pub said_in: Option<i64>,
    /// The file that waited for this, by its number.
    pub answers: Option<i64>,
}

/// What came with an event beside it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside<'a> {
    /// A file that is to be fetched: noted in the same transaction, so that its update can be acknowledged.
    pub file: Option<&'a WantedFile>,
    /// The album that it belongs to.
    pub album: Option<&'a str>,
}

/// A file that is to be fetched. Its name at Telegram opens it for the bot alone, and is sealed like everything else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WantedFile {
    /// Telegram's name for it.
    pub file_id: String,
    /// How many bytes it is said to have.
    pub bytes: u64,
}

/// The way in.
pub struct Engine {
    store: Store,
    bell: Arc<Notify>,
    /// Rings when a file waits to be fetched.
    files: Arc<Notify>,
    /// Who had how much of a diary read.
    reading: Reading,
    helplines: Helplines,
}

impl Engine {
    /// An engine over `store`; `bell` rings whenever the outbox may hold something new.
    #[must_use]
    pub fn new(store: Store, bell: Arc<Notify>) -> Self {
        Self {
            store,
            bell,
            files: Arc::default(),
            reading: Reading::new(),
            helplines: Helplines::built_in(),
        }
    }

    /// The same with the numbers that whoever runs the bot gave (§7).
    #[must_use]
    pub fn with_helplines(self, helplines: Helplines) -> Self {
        Self { helplines, ..self }
    }

    /// Rings when a file waits to be fetched.
    #[must_use]
    pub fn files(&self) -> Arc<Notify> {
        Arc::clone(&self.files)
    }

    /// Takes an event of one patient. What is to be shown over a tapped button comes back.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing of the event was written.
    pub async fn receive(
        &self,
        patient: PatientId,
        event: &Event,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<Option<Notice>, StoreError> {
        let beside = Beside::default();
        self.receive_with(patient, event, beside, source, now).await
    }

    /// The same, of an event that something came with.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing of the event was written.
    pub async fn receive_with(
        &self,
        patient: PatientId,
        event: &Event,
        beside: Beside<'_>,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<Option<Notice>, StoreError> {
        for _ in 0..ATTEMPTS {
            let loaded = match self.load(patient.chat_id()).await {
                Err(error) if error.blame() == Blame::Row => {
                    return self
                        .receive_damaged(patient, event, source, now, error)
                        .await;
                }
                loaded => loaded?,
            };
            let (version, state) = loaded
                .map_or((0, State::default()), |Loaded { version, state }| {
                    (version, state)
                });
            if state.heard.knows_album(event, beside.album) {
                return Ok(None);
            }
            // Boxed: what the core brings about is a deep future within many others.
            let reacted =
                Box::pin(self.reacted(patient, version, &state, event, source, now)).await;
            let Reacted { notice, outcome } = match reacted {
                Err(error @ StoreError::Panicked) => {
                    return self
                        .receive_damaged(patient, event, source, now, error)
                        .await;
                }
                reacted => reacted?,
            };
            let mut commit = match outcome {
                Change::Forget => {
                    self.forget(patient, source, now).await?;
                    return Ok(notice);
                }
                Change::Nothing => return Ok(notice),
                Change::Commit(commit) => commit,
            };
            let from = heard::From {
                message_id: source.said_in,
                album: beside.album,
            };
            let facts: Vec<Fact> = commit
                .entries
                .iter()
                .map(|new| new.payload.fact.clone())
                .collect();
            commit.state.heard = state.heard.after(event, from, &facts);
            commit.wants = wanted(beside.file, source)?;
            match self.store.commit(std::slice::from_ref(&commit)).await {
                Err(error) if error.blame() == Blame::Row => {
                    return self
                        .receive_damaged(patient, event, source, now, error)
                        .await;
                }
                outcomes => match outcomes?.first() {
                    Some(CommitOutcome::Stale) => {}
                    Some(CommitOutcome::Done { .. }) => {
                        if source.update_id.is_some() {
                            self.store.let_go_of_held(patient.chat_id(), now).await?;
                        }
                        self.bell.notify_one();
                        if beside.file.is_some() {
                            self.files.notify_one();
                        }
                        return Ok(notice);
                    }
                    Some(CommitOutcome::Repeated) | None => return Ok(None),
                },
            }
        }
        // Everybody who was faster has committed, so this is as good as the database being busy.
        Err(StoreError::Contended)
    }

    /// What an event brings about for a patient, whatever the core does over it.
    async fn reacted(
        &self,
        patient: PatientId,
        version: i64,
        state: &State,
        event: &Event,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<Reacted, StoreError> {
        let recall = caught(|| recall(state, event))?;
        let _permit = match recall {
            Recall::Diary => {
                let lines = state.patient.facts;
                let permit = self.reading.begin(patient.chat_id(), lines, now).await;
                if permit.is_none() {
                    tracing::warn!(
                        patient = patient.chat_id(),
                        "a diary is asked for too often"
                    );
                    let refused = caught(|| too_much_to_read(state, event, now))?;
                    return self.committed(patient, version, state, event, refused, source, now);
                }
                permit
            }
            Recall::Line(_) | Recall::Nothing => None,
        };
        let diary = self.recalled(patient, recall).await?;
        let mut reaction = caught(|| react(state, &diary, event, now))?;
        if notes_too_much(event, &reaction) && self.day_is_full(patient, state, now).await? {
            tracing::warn!(patient = patient.chat_id(), "a day's lines are full");
            reaction = only_say(state, event, reaction.posts, Text::EnoughForToday);
        }
        self.committed(patient, version, state, event, reaction, source, now)
    }

    /// What a reaction writes.
    #[expect(clippy::too_many_arguments, reason = "each is another thing")]
    fn committed(
        &self,
        patient: PatientId,
        version: i64,
        state: &State,
        event: &Event,
        mut reaction: Reaction,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<Reacted, StoreError> {
        for text in reaction
            .posts
            .iter_mut()
            .flat_map(|post| &mut post.paragraphs)
        {
            safety::with_numbers_of(&self.helplines, text);
        }
        let outcome = if reaction.forget {
            Change::Forget
        } else if version == 0 && reaction.facts.is_empty() {
            Change::Nothing
        } else {
            let commit = caught(|| {
                let advanced = advance(state, &reaction, now);
                commit_of(patient, version, advanced, event, &reaction, source, now)
            })?;
            Change::Commit(Box::new(commit))
        };
        Ok(Reacted {
            notice: reaction.notice,
            outcome,
        })
    }

    /// Whether a patient has noted as much within a day as nobody does.
    async fn day_is_full(
        &self,
        patient: PatientId,
        state: &State,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let Some(seq) = state.patient.facts.checked_sub(LINES_A_DAY) else {
            return Ok(false);
        };
        let written_at = self.store.written_at(patient.chat_id(), i64::from(seq));
        Ok(written_at
            .await?
            .is_some_and(|at| (now - at).abs() < TimeDelta::days(1)))
    }

    /// Looks again at those who were parked a while ago: what the program failed over may have passed by itself, and
    /// nobody is to stay without reminders for it.
    ///
    /// # Errors
    /// [`StoreError`] of the database; who cannot be woken is parked again.
    pub async fn retry_parked(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let parked = self.store.parked().await?;
        let patients: Vec<i64> = parked
            .into_iter()
            .filter(|(_, since)| (now - *since).abs() >= PARKED_FOR)
            .map(|(patient, _)| patient)
            .collect();
        for patients in patients.chunks(WAKE_CHUNK) {
            self.wake(patients, &Event::Woke, now).await?;
        }
        Ok(())
    }

    /// Wakes everybody whose hour has come, and says when the next one is due.
    ///
    /// # Errors
    /// [`StoreError`]; whoever was not woken is still due.
    pub async fn wake_due(&self, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.wake_due_by(now, &Event::Woke).await
    }

    /// The same by a clock that nobody has confirmed: nothing is decided by it that cannot be made good.
    ///
    /// # Errors
    /// As [`Engine::wake_due`].
    pub async fn wake_due_in_doubt(
        &self,
        now: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.wake_due_by(now, &Event::WokeInDoubt).await
    }

    async fn wake_due_by(
        &self,
        now: DateTime<Utc>,
        event: &Event,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        let at_most = now + LOOKED_AT_AFTER + CLOCKS_DIFFER;
        loop {
            let due = self.store.due(now, at_most, WAKE_BATCH).await?;
            let last = i64::try_from(due.len()).is_ok_and(|count| count < WAKE_BATCH);
            if !due.is_empty() {
                self.wake(&due, event, now).await?;
                self.bell.notify_one();
            }
            if last {
                return self.store.next_wake().await;
            }
        }
    }

    /// Computes everybody's next wake anew, whatever is due; nothing else is decided by it.
    ///
    /// # Errors
    /// [`StoreError`]; looking again from the start is harmless.
    pub async fn wake_everybody(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut last = i64::MIN;
        loop {
            let patients = self.store.patients_after(last, WAKE_BATCH).await?;
            let Some(newest) = patients.last() else {
                return Ok(());
            };
            last = *newest;
            self.wake(&patients, &Event::WokeInDoubt, now).await?;
        }
    }

    /// Asks again whatever waits for an answer since before `before`, for taps on it may be lost.
    ///
    /// # Errors
    /// [`StoreError`]; who was asked is not asked twice.
    pub async fn taps_lost(
        &self,
        before: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut last = i64::MIN;
        loop {
            let patients = self.store.asked_before(before, last, WAKE_BATCH).await?;
            let Some(newest) = patients.last() else {
                return Ok(());
            };
            last = *newest;
            let mut left = patients;
            for _ in 0..ATTEMPTS {
                // Who lost a race is not due again for that: they are asked now.
                left = self
                    .wake_or_lose(&left, &Event::TapsLost { before }, now)
                    .await?;
                if left.is_empty() {
                    break;
                }
            }
            self.bell.notify_one();
        }
    }

    /// The state of a patient. One that cannot be read is folded anew from the diary, which is the truth.
    async fn load(&self, patient: i64) -> Result<Option<Loaded<State>>, StoreError> {
        let unreadable = match self.store.load::<State>(patient).await {
            Err(error) if error.blame() == Blame::Row => error,
            loaded => return loaded,
        };
        // Before the diary, so that a line that comes in between makes the commit stale.
        let Some(version) = self.store.version(patient).await? else {
            return Ok(None);
        };
        let diary: Vec<Entry> = self.store.entries(patient).await?;
        if !(0..).zip(&diary).all(|(seq, entry)| entry.seq == seq) || diary.is_empty() {
            return Err(unreadable);
        }
        tracing::warn!(error = %unreadable, patient, "a record is folded anew from its diary");
        let state = State {
            patient: caught(|| Patient::from_diary(&diary))?,
            ..State::default()
        };
        Ok(Some(Loaded { version, state }))
    }

    async fn forget(
        &self,
        patient: PatientId,
        source: Source,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.store
            .forget(patient.chat_id(), source.update_id, now)
            .await?;
        if let Err(error) = self.store.scrub().await {
            tracing::warn!(%error, "the log is scrubbed later");
        }
        Ok(())
    }

    /// Somebody whose diary cannot be read is left alone until it is mended; to be forgotten needs no reading.
    async fn receive_damaged(
        &self,
        patient: PatientId,
        event: &Event,
        source: Source,
        now: DateTime<Utc>,
        error: StoreError,
    ) -> Result<Option<Notice>, StoreError> {
        let press = Some(Press::Forget(true));
        if *event == (Event::Pressed { press }) {
            self.forget(patient, source, now).await?;
            return Ok(Some(Notice {
                text: Text::Forgotten,
                language: Language::default(),
                stays: true,
            }));
        }
        tracing::error!(%error, patient = patient.chat_id(), "a patient was parked");
        self.store.park(patient.chat_id(), now).await?;
        Err(error)
    }

    /// The diary lines that an event asks for.
    async fn recalled(&self, patient: PatientId, recall: Recall) -> Result<Vec<Entry>, StoreError> {
        match recall {
            Recall::Nothing => Ok(Vec::new()),
            Recall::Line(seq) => {
                let line = self.store.entry(patient.chat_id(), i64::from(seq)).await?;
                Ok(line.into_iter().collect())
            }
            Recall::Diary => {
                let most = Most {
                    lines: MOST_LINES,
                    bytes: MOST_BYTES,
                };
                self.store.newest_entries(patient.chat_id(), most).await
            }
        }
    }

    /// Tells every patient that the database was filled from a copy.
    ///
    /// # Errors
    /// [`StoreError`]; telling again from the start is harmless.
    pub async fn tell_of_restore(
        &self,
        from: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut last = i64::MIN;
        loop {
            let patients = self.store.patients_after(last, WAKE_BATCH).await?;
            let Some(newest) = patients.last() else {
                return Ok(());
            };
            last = *newest;
            for patient in patients {
                let event = Event::Restored { from };
                let id = PatientId::of_chat(patient);
                match self.receive(id, &event, Source::default(), now).await {
                    // Parked by now; the others are not kept waiting.
                    Err(error) if error.blame() == Blame::Row => {}
                    received => drop(received?),
                }
            }
        }
    }

    /// Who lost a race here was just written by somebody else, and is due again if anything still is.
    async fn wake(
        &self,
        patients: &[i64],
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.wake_or_lose(patients, event, now).await.map(drop)
    }

    /// Lets an event come to these patients; who lost a race comes back.
    async fn wake_or_lose(
        &self,
        patients: &[i64],
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<Vec<i64>, StoreError> {
        let mut commits = Vec::with_capacity(patients.len());
        let mut strangers = Vec::new();
        for (patient, loaded) in self.store.load_all(patients).await? {
            let loaded = match loaded {
                Err(error) if error.blame() == Blame::Row => self.load(patient).await,
                loaded => loaded.map(Some),
            };
            let woken = loaded.and_then(|loaded| {
                loaded
                    .map(|loaded| woken(patient, &loaded, event, now))
                    .transpose()
            });
            match woken {
                Ok(Some(Woken::Stays(commit))) => commits.push(*commit),
                Ok(Some(Woken::Goes { version })) => strangers.push((patient, version)),
                Ok(None) => {}
                Err(error) => self.park_for(error, patient, now).await?,
            }
        }
        for (patient, version) in strangers {
            self.store.forget_unless_changed(patient, version).await?;
        }
        match self.store.commit(&commits).await {
            Err(error) if error.blame() == Blame::Row => {
                self.commit_each(&commits, now).await?;
                Ok(Vec::new())
            }
            outcomes => Ok(commits
                .iter()
                .zip(outcomes?)
                .filter(|(_, outcome)| *outcome == CommitOutcome::Stale)
                .map(|(commit, _)| commit.patient_id)
                .collect()),
        }
    }

    /// One of them cannot be written, and it is not known which; the others are not to wait for it.
    async fn commit_each(
        &self,
        commits: &[Commit<State, Entry, Queued>],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        for commit in commits {
            if let Err(error) = self.store.commit(std::slice::from_ref(commit)).await {
                self.park_for(error, commit.patient_id, now).await?;
            }
        }
        Ok(())
    }

    /// Parks whom an error concerns alone; any other error comes back.
    async fn park_for(
        &self,
        error: StoreError,
        patient: i64,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        if error.blame() != Blame::Row {
            return Err(error);
        }
        tracing::error!(%error, patient, "a patient was parked");
        self.store.park(patient, now).await.map(drop)
    }
}

/// What an event leads to.
struct Reacted {
    notice: Option<Notice>,
    outcome: Change,
}

/// What becomes of a patient's rows.
enum Change {
    Nothing,
    Forget,
    Commit(Box<Commit<State, Entry, Queued>>),
}

/// Runs the core. It holds nothing that a panic could leave half done; and a panic's words may hold a patient's, its
/// place is in the log by way of the panic hook.
fn caught<T>(core: impl FnOnce() -> T) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(core)).map_err(|_| StoreError::Panicked)
}

/// Whether an event is to be held against the lines of a day. To withdraw is always free.
fn notes_too_much(event: &Event, reaction: &Reaction) -> bool {
    let by_hand = match event {
        Event::Said { .. }
        | Event::SaidBeside { .. }
        | Event::Edited { .. }
        | Event::FileComes { .. }
        | Event::SaidTooMuch { .. }
        | Event::Forwarded { .. }
        | Event::Pressed { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::SentFile { .. } => true,
        Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. }
        | Event::Woke
        | Event::WokeInDoubt
        | Event::ClockSetRight => false,
    };
    let withdraws = |fact: &Fact| matches!(fact, Fact::ConsentRefused { .. });
    by_hand
        && !reaction.forget
        && !reaction.facts.is_empty()
        && !reaction.facts.iter().any(withdraws)
}

/// What an event of everybody brings about for one patient.
enum Woken {
    /// This is written.
    Stays(Box<Commit<State, Entry, Queued>>),
    /// Nothing of them is kept, if nobody has written them since.
    Goes {
        /// What was loaded.
        version: i64,
    },
}

fn woken(
    patient: i64,
    loaded: &Loaded<State>,
    event: &Event,
    now: DateTime<Utc>,
) -> Result<Woken, StoreError> {
    let Loaded { version, state } = loaded;
    let patient = PatientId::of_chat(patient);
    caught(|| {
        let reaction = react(state, &[], event, now);
        if reaction.forget {
            return Woken::Goes { version: *version };
        }
        let (advanced, source) = (advance(state, &reaction, now), Source::default());
        let commit = commit_of(patient, *version, advanced, event, &reaction, source, now);
        Woken::Stays(Box::new(commit))
    })
}

/// A file as it waits, by the number of the update that brought it.
fn wanted(file: Option<&WantedFile>, source: Source) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
    let number = source.update_id.or(source.said_in).unwrap_or_default();
    file.map(|file| {
        serde_json::to_vec(file)
            .map(|file| (number, file))
            .map_err(|source| StoreError::Seal {
                table: "wanted",
                source: source.into(),
            })
    })
    .transpose()
}

/// When to look at a patient again. Who only looked in is looked at until they are removed.
fn wake_of(patient: &Patient, event: &Event, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    // What is still due after a wake did everything due would come again at once, for ever.
    let earliest = match event {
        Event::Woke | Event::WokeInDoubt | Event::TapsLost { .. } => now + WAKE_FLOOR,
        _ => now,
    };
    let latest = now + LOOKED_AT_AFTER;
    let stranger = patient.is_stranger().then_some(latest);
    let due = next_wake(patient, now).map(|at| if at <= now { earliest } else { at });
    due.or(stranger).map(|at| at.min(latest))
}

/// Everything that a reaction leaves behind, as one write.
fn commit_of(
    patient: PatientId,
    version: i64,
    (state, entries): (State, Vec<Entry>),
    event: &Event,
    reaction: &Reaction,
    source: Source,
    now: DateTime<Utc>,
) -> Commit<State, Entry, Queued> {
    let wakes_at = wake_of(&state.patient, event, now);
    let language = state.patient.language;
    let agreed = state.patient.consent.is_some();
    Commit {
        patient_id: patient.chat_id(),
        expected_version: version,
        wakes_at,
        is_silent: state.patient.silent,
        asked_at: open(&state.patient, now)
            .iter()
            .map(|open| open.asked_at)
            .min(),
        entries: entries
            .into_iter()
            .map(|entry| NewEntry {
                seq: entry.seq,
                at: entry.at,
                payload: entry,
            })
            .collect(),
        posts: reaction
            .posts
            .iter()
            .map(|post| new_post(post, now, language, agreed))
            .collect(),
        adopt: reaction.tapped.zip(source.message_id).map(adopted),
        update_id: source.update_id,
        wants: None,
        answers: source.answers,
        seen_at: now,
        state,
    }
}

/// The tapped message is the one that changes from now on, also where a crash had left two.
fn adopted((slot, message_id): (Slot, i64)) -> Adopted {
    Adopted {
        slot: slot.to_string(),
        message_id,
    }
}

fn new_post(post: &Post, now: DateTime<Utc>, language: Language, agreed: bool) -> NewPost<Queued> {
    NewPost {
        slot: post.slot.to_string(),
        lane: lane(post, agreed),
        due_at: post.due.map_or(now, |due| due.at),
        expires_at: post.expires_at,
        keeps_company: post.slot == Slot::Aside,
        payload: Queued {
            language,
            post: post.clone(),
        },
    }
}

/// Who waits behind whom.
const fn lane(post: &Post, agreed: bool) -> Lane {
    match post.urgency {
        Urgency::Safety => Lane::Safety,
        Urgency::Reply | Urgency::Prompt if post.attachment.is_some() => Lane::File,
        Urgency::Reply if agreed => Lane::Answer,
        Urgency::Reply => Lane::Stranger,
        Urgency::Prompt => Lane::Prompt,
    }
}
