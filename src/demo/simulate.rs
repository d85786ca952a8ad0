//! Owns `stillnight simulate`: a story as a transcript, at full speed. The same seed prints the same.

use std::io::{self, Write};

use anyhow::Context as _;
use chrono::TimeDelta;
use tokio::sync::broadcast::{self, error::TryRecvError};

use crate::calendar::local_time::Zone;
use crate::cli::Simulation;
use crate::sandbox::terminal::Page;
use crate::sandbox::{Change, Telegram, User};

use super::clock::TravelClock;
use super::player::Act;
use super::story::{Scene, Staging, Until, play};
use super::{VISITOR, open_house};

/// Prints the transcript.
///
/// # Errors
/// When no port can be opened on loopback, the database fails, or nobody reads on.
pub async fn simulate(simulation: &Simulation, out: impl Write) -> anyhow::Result<()> {
    let zone = Zone::parse(&simulation.zone).context("there is no such time zone (--zone)")?;
    let staging = Staging {
        story: simulation.story,
        user: User::new(VISITOR, "Patient").speaking(&simulation.language),
        zone,
        seed: simulation.seed,
    };
    let begin = staging.begins(simulation.from);
    let house = open_house(TravelClock::still_at(begin)).await?;
    let mut player = staging.enter(&house);
    let mut transcript = Transcript {
        page: Page::new(out, false).without_hints(),
        changes: house.telegram.subscribe(),
        zone,
        messages: 0,
        failed: None,
    };
    let end = begin + TimeDelta::days(i64::from(simulation.days));
    play(&house, &mut player, Until::Instant(end), |scene| {
        transcript.note(&scene);
    })
    .await?;
    house.close().await;
    transcript.end(simulation.days)
}

struct Transcript<W> {
    page: Page<W>,
    changes: broadcast::Receiver<Change>,
    zone: Zone,
    messages: usize,
    failed: Option<io::Error>,
}

impl<W: Write> Transcript<W> {
    fn note(&mut self, scene: &Scene<'_>) {
        let written = match scene {
            Scene::Did(Act::Say(_)) => Ok(()),
            Scene::Did(Act::Press { label, .. }) => self.page.echo(&format!("[{label}]")),
            Scene::Settled(telegram) => self.catch_up(telegram),
        };
        if let Err(error) = written {
            self.failed.get_or_insert(error);
        }
    }

    fn catch_up(&mut self, telegram: &Telegram) -> io::Result<()> {
        loop {
            match self.changes.try_recv() {
                Ok(change) => self.show(telegram, &change)?,
                Err(TryRecvError::Lagged(_)) => {}
                Err(_) => return Ok(()),
            }
        }
    }

    fn show(&mut self, telegram: &Telegram, change: &Change) -> io::Result<()> {
        match change {
            Change::PersonWrote { message_id, .. } => match telegram.message(*message_id) {
                Some(message) => self.page.echo(&message.text),
                None => Ok(()),
            },
            Change::MessageSent { message_id, .. } | Change::MessageEdited { message_id, .. } => {
                let Some(message) = telegram.message(*message_id) else {
                    return Ok(());
                };
                self.messages += usize::from(matches!(change, Change::MessageSent { .. }));
                let at = message.edited_at.unwrap_or(message.sent_at);
                self.page.message(&message, self.zone.local(at))
            }
            Change::CallbackAnswered { callback_id, .. } => {
                let answer = telegram.callback_answer(callback_id);
                match answer.and_then(|answer| answer.text) {
                    Some(words) => self.page.notice(&words),
                    None => Ok(()),
                }
            }
            Change::MessageDeleted { message_id, .. } => self.page.removed(*message_id),
            Change::ActionShown { .. } => Ok(()),
        }
    }

    fn end(mut self, days: u16) -> anyhow::Result<()> {
        match self.failed.take() {
            // Whoever piped this into `head` has read enough.
            Some(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Some(error) => Err(error).context("the transcript cannot be written"),
            None => {
                let messages = self.messages;
                let end = format!("{days} days, {messages} messages of the bot");
                self.page
                    .notice(&end)
                    .context("the transcript cannot be written")
            }
        }
    }
}
