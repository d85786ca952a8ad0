//! Owns what becomes of one update, however it came: kept from flooding, read, handled, its tap answered.
//! It must not acknowledge an update: whoever brought it does, once it is committed or parked.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::Value;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters as _, SendMessage, SendMessageSetters as _,
};
use teloxide::types::{CallbackQueryId, ChatId, InlineKeyboardButton, InlineKeyboardMarkup};
use tokio::sync::Semaphore;

use crate::clinic::{Clinic, PatientId, Source};
use crate::conversation::event::{Event, FileContents, Notice};
use crate::patient::profile::Language;
use crate::place_finder;
use crate::protocol::lab_file::MOST_BYTES;
use crate::store::{Blame, StoreError};
use crate::text::Text;
use crate::text::catalogue::Voice;
use crate::text::press::Press;

use super::flood::{FloodGuard, Verdict};
use super::update::{Happening, Incoming, chat_key, read, update_id};
use super::wire::{Transport, Wire};

/// How many answers that need no outbox may be under way; more are dropped, which is no harm.
const ANSWERS: usize = 200;

/// Why an update must come again: it is not known to be committed.
#[derive(Debug, thiserror::Error)]
pub enum Unfinished {
    /// The database failed, which may pass by itself.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The program ended amid the work; whether it was written nobody knows.
    #[error("the program ends")]
    CutOff,
}

/// Whether an update is brought anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// As far as this door knows, for the first time.
    First,
    /// With others of which some had to wait. It is no flood, and what is said beside the outbox was said.
    Again,
}

/// The door for updates.
pub struct Intake<T> {
    clinic: Arc<Clinic>,
    wire: Wire<T>,
    flood: FloodGuard,
    answers: Arc<Semaphore>,
}

impl<T: Transport> Intake<T> {
    /// A door to this clinic; answers to taps go out over `wire`.
    #[must_use]
    pub fn new(clinic: Arc<Clinic>, wire: Wire<T>) -> Self {
        Self {
            clinic,
            wire,
            flood: FloodGuard::default(),
            answers: Arc::new(Semaphore::new(ANSWERS)),
        }
    }

    /// Handles one update. Afterwards it is committed or parked, and may be acknowledged.
    ///
    /// # Errors
    /// [`Unfinished`]: the update must come again.
    pub async fn take(
        self: &Arc<Self>,
        update: &Value,
        brought: Brought,
        now: DateTime<Utc>,
    ) -> Result<(), Unfinished> {
        let (door, update) = (Arc::clone(self), update.clone());
        // In a task of its own, so that a panic parks this update and no other.
        match tokio::spawn(async move { door.handle(&update, brought, now).await }).await {
            Ok(handled) => Ok(handled?),
            // The runtime goes down: that is no panic, and nothing says that it was committed.
            Err(failed) if failed.is_cancelled() => Err(Unfinished::CutOff),
            // The panic's words may hold a patient's; its place is in the log by way of the panic hook.
            Err(_) => {
                tracing::error!("an update was parked: handling it panicked");
                Ok(())
            }
        }
    }

    async fn handle(
        &self,
        update: &Value,
        brought: Brought,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let (sender, incoming) = (chat_key(update), read(update));
        let verdict = match (brought, &incoming) {
            (Brought::First, _) => self.flood.ask(sender, now),
            (Brought::Again, Incoming::Group { .. }) => Verdict::Refuse,
            // Counted at each try, it would be cut as a flood while it waits for the database.
            (Brought::Again, _) => {
                return self.carry_out(update_id(update), incoming, now).await;
            }
        };
        match verdict {
            Verdict::Pass => {
                let carried = self.carry_out(update_id(update), incoming, now).await;
                if carried.is_err() {
                    self.flood.forgive(sender);
                }
                carried
            }
            Verdict::RefuseAloud => {
                tracing::warn!("a flood of updates is cut");
                self.refuse(&incoming);
                Ok(())
            }
            Verdict::Refuse => Ok(()),
        }
    }

    async fn carry_out(
        &self,
        id: Option<i64>,
        incoming: Incoming,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        match incoming {
            Incoming::Nothing => Ok(()),
            Incoming::Group { chat_id, language } => {
                self.say(chat_id, language, &Text::GroupsRefused);
                Ok(())
            }
            Incoming::Patient {
                patient,
                what,
                message_id,
                callback_id,
            } => {
                let event = self.event_of(what).await;
                let source = Source {
                    update_id: id,
                    message_id,
                };
                let notice = match self.clinic.receive(patient, &event, source, now).await {
                    Ok(notice) => notice,
                    Err(error) if error.blame() == Blame::Row => {
                        tracing::error!(%error, patient = patient.chat_id(), "an update was parked");
                        self.tell_of_damage(patient, &event, callback_id.is_some())
                    }
                    Err(error) => return Err(error),
                };
                if let Some(callback_id) = callback_id {
                    self.answer_tap(callback_id, notice);
                }
                Ok(())
            }
        }
    }

    /// Nothing can be written for somebody whose record cannot be read; silence would leave them waiting.
    fn tell_of_damage(&self, patient: PatientId, event: &Event, tapped: bool) -> Option<Notice> {
        let language = language_of(event);
        if tapped {
            return Some(Notice {
                text: Text::RecordDamaged,
                language,
                stays: true,
            });
        }
        let voice = Voice::of(language);
        let forget = InlineKeyboardButton::callback(
            voice.say(&Text::ButtonForget),
            Press::Forget(true).encode(),
        );
        let words = SendMessage::new(ChatId(patient.chat_id()), voice.say(&Text::RecordDamaged))
            .reply_markup(InlineKeyboardMarkup::new([[forget]]));
        self.send(words);
        None
    }

    fn refuse(&self, incoming: &Incoming) {
        match incoming {
            Incoming::Nothing => {}
            Incoming::Group { chat_id, language } => self.say(*chat_id, *language, &Text::TooMuch),
            Incoming::Patient {
                patient,
                what,
                callback_id,
                ..
            } => {
                let language = match what {
                    Happening::Event(event) => language_of(event),
                    Happening::File { .. } | Happening::Place { .. } => Language::default(),
                };
                match callback_id {
                    Some(callback_id) => self.answer_tap(
                        callback_id.clone(),
                        Some(Notice {
                            text: Text::TooMuch,
                            language,
                            stays: true,
                        }),
                    ),
                    None => self.say(patient.chat_id(), language, &Text::TooMuch),
                }
            }
        }
    }

    /// Every tap is answered, or its button would go on spinning; that an answer is lost is no harm.
    fn answer_tap(&self, callback_id: String, notice: Option<Notice>) {
        let mut payload = AnswerCallbackQuery::new(CallbackQueryId(callback_id));
        if let Some(Notice {
            text,
            language,
            stays,
        }) = notice
        {
            payload = payload
                .text(Voice::of(language).say(&text))
                .show_alert(stays);
        }
        self.answer(move |wire| async move {
            if let Err(error) = wire.call::<_, Value>(&payload).await {
                tracing::debug!(%error, "a tap stays unanswered");
            }
        });
    }

    /// A line to somebody for whom there is no outbox: a group, a flood, a damaged record.
    fn say(&self, chat_id: i64, language: Language, text: &Text) {
        self.send(SendMessage::new(
            ChatId(chat_id),
            Voice::of(language).say(text),
        ));
    }

    fn send(&self, payload: SendMessage) {
        self.answer(move |wire| async move {
            if let Err(error) = wire.call::<_, Value>(&payload).await {
                tracing::debug!(%error, "a line is not said");
            }
        });
    }

    fn answer<F>(&self, call: impl FnOnce(Wire<T>) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let Ok(place) = Arc::clone(&self.answers).try_acquire_owned() else {
            return;
        };
        let call = call(self.wire.clone());
        tokio::spawn(async move {
            call.await;
            drop(place);
        });
    }
}

/// The language that an event tells of its sender's app.
fn language_of(event: &Event) -> Language {
    match event {
        Event::Said { language, .. }
        | Event::SaidTooMuch { language }
        | Event::Forwarded { language, .. } => *language,
        Event::Pressed { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::SentFile { .. }
        | Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. }
        | Event::Woke => Language::default(),
    }
}

impl<T: Transport> Intake<T> {
    /// Looks a shared place up, whose coordinates end here, and fetches a file that was sent.
    async fn event_of(&self, what: Happening) -> Event {
        match what {
            Happening::Event(event) => event,
            Happening::File { file_id, bytes } => Event::SentFile {
                contents: self.fetch(&file_id, bytes).await,
            },
            Happening::Place {
                latitude,
                longitude,
            } => {
                let zone =
                    tokio::task::spawn_blocking(move || place_finder::zone_at(latitude, longitude))
                        .await;
                Event::SharedPlace {
                    zone: zone.ok().flatten(),
                }
            }
        }
    }

    async fn fetch(&self, file_id: &str, bytes: u32) -> FileContents {
        if usize::try_from(bytes).is_ok_and(|bytes| bytes > MOST_BYTES) {
            return FileContents::TooLarge;
        }
        match self.wire.download(file_id, MOST_BYTES).await {
            Ok(Some(bytes)) => {
                String::from_utf8(bytes).map_or(FileContents::NotText, FileContents::Text)
            }
            Ok(None) => FileContents::TooLarge,
            Err(error) => {
                tracing::warn!(%error, "a file could not be fetched");
                FileContents::OutOfReach
            }
        }
    }
}
