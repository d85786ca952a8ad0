//! Owns what becomes of one update, however it came: kept from flooding, read, handled, its tap answered.
//! It must not acknowledge an update: whoever brought it does, once it is committed or parked.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::Value;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters as _, GetMe, SendMessage,
    SendMessageSetters as _,
};
use teloxide::types::{CallbackQueryId, ChatId, InlineKeyboardButton, InlineKeyboardMarkup};
use tokio::sync::{OnceCell, Semaphore};

use crate::conversation::event::Event;
use crate::conversation::state::Notice;
use crate::engine::{Beside, Engine, PatientId, Source, WantedFile};
use crate::patient::profile::Language;
use crate::place_finder;
use crate::store::{Blame, StoreError};
use crate::text::Text;
use crate::text::press::Press;
use crate::text::voice::Voice;

use super::flood::{FloodGuard, Verdict};
use super::update::{self, Happening, Incoming, chat_key, read, update_id};
use super::wire::{CallError, Transport, Wire};

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
    engine: Arc<Engine>,
    wire: Wire<T>,
    flood: FloodGuard,
    /// This bot's own name, once somebody in a group has called one.
    name: Arc<OnceCell<String>>,
    answers: Arc<Semaphore>,
}

impl<T: Transport> Intake<T> {
    /// A door to this engine; answers to taps go out over `wire`.
    #[must_use]
    pub fn new(engine: Arc<Engine>, wire: Wire<T>) -> Self {
        Self {
            engine,
            wire,
            flood: FloodGuard::default(),
            name: Arc::default(),
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
            Incoming::Group {
                chat_id,
                language,
                bot,
            } => {
                self.refuse_group(chat_id, language, bot);
                Ok(())
            }
            Incoming::Patient(brought) => self.receive(id, *brought, now).await,
        }
    }

    async fn receive(
        &self,
        update_id: Option<i64>,
        brought: update::Brought,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let update::Brought {
            patient,
            what,
            file,
            said_in,
            album,
            message_id,
            callback_id,
        } = brought;
        let event = event_of(what).await;
        let file = file.map(|file| WantedFile {
            file_id: file.file_id,
            bytes: file.bytes,
        });
        let beside = Beside {
            file: file.as_ref(),
            album: album.as_deref(),
        };
        let source = Source {
            update_id,
            message_id,
            said_in,
            answers: None,
        };
        let received = self
            .engine
            .receive_with(patient, &event, beside, source, now)
            .await;
        let notice = match received {
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

    /// Groups are refused where this bot is called by its name; another bot's commands are none of ours.
    fn refuse_group(&self, chat_id: i64, language: Language, called: String) {
        let words = SendMessage::new(
            ChatId(chat_id),
            Voice::of(language).say(&Text::GroupsRefused),
        );
        let name = Arc::clone(&self.name);
        self.answer(move |wire| async move {
            match name.get_or_try_init(|| own_name(&wire)).await {
                Ok(name) if name.eq_ignore_ascii_case(&called) => {
                    if let Err(error) = wire.call::<_, Value>(&words).await {
                        tracing::debug!(%error, "a line is not said");
                    }
                }
                Ok(_) => {}
                Err(error) => tracing::debug!(%error, "this bot's name is not known yet"),
            }
        });
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
            // Which bot was called is not asked in a flood.
            Incoming::Group { .. } => {}
            Incoming::Patient(brought) => {
                let language = match &brought.what {
                    Happening::Event(event) => language_of(event),
                    Happening::Place { .. } => Language::default(),
                };
                match &brought.callback_id {
                    Some(callback_id) => self.answer_tap(
                        callback_id.clone(),
                        Some(Notice {
                            text: Text::TooMuch,
                            language,
                            stays: true,
                        }),
                    ),
                    None => self.say(brought.patient.chat_id(), language, &Text::TooMuch),
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
        | Event::SaidBeside { language, .. }
        | Event::Edited { language, .. }
        | Event::FileComes { language }
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
        | Event::Woke
        | Event::WokeInDoubt
        | Event::ClockSetRight => Language::default(),
    }
}

/// The name by which groups call this bot.
async fn own_name<T: Transport>(wire: &Wire<T>) -> Result<String, CallError> {
    let me: Value = wire.call(&GetMe::new()).await?;
    let name = me.get("username").and_then(Value::as_str);
    Ok(name.unwrap_or_default().to_owned())
}

/// Looks a shared place up, whose coordinates end here.
async fn event_of(what: Happening) -> Event {
    match what {
        Happening::Event(event) => event,
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
