//! A chat with the bot in a terminal, or in a script of lines. It is one more person in the sandbox and knows no other way in.

mod gather;
mod line;
mod page;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use tokio::io::{AsyncBufRead, AsyncBufReadExt};
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::Instant;

use super::markup::Button;
use super::model::message::Message;
use super::model::user::User;
use super::world::{Change, Telegram};
use gather::Gather;
use line::Line;
pub use page::Page;

/// What the terminal shows of an instant: the wall clock of the person who sits before it.
pub type WallClock = Arc<dyn Fn(DateTime<Utc>) -> NaiveDateTime + Send + Sync>;

/// How the chat looks and how long it waits.
#[derive(Clone)]
pub struct Options {
    /// For the stamps and for `:until`.
    pub wall_clock: WallClock,
    /// Repeat what was typed: a script then reads as a dialogue.
    pub echo: bool,
    /// Dim and bold, for real terminals.
    pub ansi: bool,
    /// Real time without anything new after which the bot is taken to have finished.
    pub quiet: Duration,
    /// Real time after which the next line is read even if the bot has not finished.
    pub patience: Duration,
}

impl Default for Options {
    /// For scripts: UTC, echoed, plain.
    fn default() -> Self {
        Self {
            wall_clock: Arc::new(|at| at.naive_utc()),
            echo: true,
            ansi: false,
            quiet: Duration::from_millis(150),
            patience: Duration::from_secs(10),
        }
    }
}

/// The shortest and longest step in which the clock travels. A single leap would jump over whatever falls due on the way.
const STRIDE: (TimeDelta, TimeDelta) = (TimeDelta::minutes(15), TimeDelta::hours(1));
/// A journey is walked in about this many steps, where the bounds above allow.
const STRIDES: i32 = 96;

const HELP: &str = "\
Write to the bot as you would in Telegram. Press a button by its number (#2) or its words.
:wait 30m      let time pass (also 2h, 1d, 1h30m)
:until 21:00   let time pass until the clock shows this
:place 52.5,13.4   share a place
:press Taken   press that button on the newest message that has it
:paste         the lines that follow are one message, until :end (a line that ends in \\ goes on, too)
:say 7         say this, even if a button is called so
:lang de       the language of your Telegram client
:block, :unblock   as in Telegram
:quit          leave (so does the end of input)";

/// Whether the chat goes on.
#[derive(PartialEq, Eq)]
enum Next {
    Go,
    End,
}

struct Chat<'a, W, T> {
    telegram: &'a Telegram,
    user: User,
    changes: broadcast::Receiver<Change>,
    page: Page<W>,
    travel: T,
    options: Options,
}

/// Talks to the bot as `user` until the input ends.
///
/// `travel` moves the clock that `telegram` was made with; it should also wake the bot's own scheduler, or what falls due
/// is noticed only when the scheduler looks at the clock by itself.
///
/// # Errors
/// When the input cannot be read or the output cannot be written.
pub async fn chat(
    telegram: &Telegram,
    user: User,
    input: impl AsyncBufRead + Unpin,
    output: impl io::Write,
    travel: impl Fn(TimeDelta),
    options: Options,
) -> io::Result<()> {
    let page = Page::new(output, options.ansi);
    let changes = telegram.subscribe();
    let mut chat = Chat {
        telegram,
        user,
        changes,
        page,
        travel,
        options,
    };
    let mut lines = input.lines();
    let mut gather = Gather::default();
    loop {
        // Messages may come while nobody types.
        let line = tokio::select! {
            biased;
            change = next_change(&mut chat.changes) => {
                chat.show(&change)?;
                continue;
            }
            line = lines.next_line() => line?,
        };
        let ended = line.is_none();
        let message = match line {
            Some(line) => gather.take(&line),
            None => gather.rest(),
        };
        if let Some(message) = message
            && chat.obey(&message).await? == Next::End
        {
            break;
        }
        if ended {
            break;
        }
    }
    Ok(())
}

impl<W: io::Write, T: Fn(TimeDelta)> Chat<'_, W, T> {
    async fn obey(&mut self, typed: &str) -> io::Result<Next> {
        if self.options.echo {
            self.page.echo(typed)?;
        }
        match line::read(typed) {
            Line::Nothing => return Ok(Next::Go),
            Line::Quit => return Ok(Next::End),
            Line::Help => self.page.notice(HELP)?,
            Line::Unclear(why) => self.page.notice(&why)?,
            Line::Words(words) => self.words(&words)?,
            Line::Say(words) => {
                self.telegram.says(&self.user, &words);
            }
            Line::Number(number) => self.number(number)?,
            Line::Press(label) => self.label(&label)?,
            Line::Wait(time) => self.wait(time).await?,
            Line::Until(time) => self.wait(self.time_until(time)).await?,
            Line::Place {
                latitude,
                longitude,
            } => {
                self.telegram.shares_place(&self.user, latitude, longitude);
            }
            Line::Language(code) => {
                self.user.language_code = Some(code);
                self.page.notice("the next thing you write tells the bot")?;
            }
            Line::Block => {
                self.telegram.blocks(&self.user);
            }
            Line::Unblock => {
                self.telegram.unblocks(&self.user);
            }
        }
        self.settle().await?;
        Ok(Next::Go)
    }

    /// Words press the newest buttons if one is called so; otherwise they are said.
    fn words(&mut self, words: &str) -> io::Result<()> {
        let messages = self.telegram.bot_messages(self.user.id);
        let newest = messages.last().map(|message| message.id);
        if let Some(message) = messages.iter().rev().find(|message| !message.rows().is_empty())
            && let Some(button) = find(message, words)
            // A number after a later question answers that question.
            && (Some(message.id) == newest || !page::is_number(&button.text))
        {
            return self.press(message, button);
        }
        let keys = self.telegram.keyboard(self.user.id);
        let mut keys = keys
            .iter()
            .flat_map(|keyboard| keyboard.rows.iter().flatten());
        if keys.any(|key| key.request_location && line::same_words(&key.text, words)) {
            return self.page.notice("share a place with :place 52.5,13.4");
        }
        self.telegram.says(&self.user, words);
        Ok(())
    }

    fn number(&mut self, number: usize) -> io::Result<()> {
        let messages = self.telegram.bot_messages(self.user.id);
        let message = messages
            .iter()
            .rev()
            .find(|message| !message.rows().is_empty());
        let pressed = message.and_then(|message| {
            let button = message.buttons().nth(number.checked_sub(1)?)?;
            Some((message, button))
        });
        match pressed {
            Some((message, button)) => self.press(message, button),
            None => self.page.notice(&format!("there is no button #{number}")),
        }
    }

    fn label(&mut self, label: &str) -> io::Result<()> {
        let messages = self.telegram.bot_messages(self.user.id);
        let found = messages
            .iter()
            .rev()
            .find_map(|message| Some((message, find(message, label)?)));
        match found {
            Some((message, button)) => self.press(message, button),
            None => self.page.notice(&format!("there is no button \"{label}\"")),
        }
    }

    fn press(&mut self, message: &Message, button: &Button) -> io::Result<()> {
        if let Some(data) = &button.callback_data {
            // The bot may have taken the button away a moment ago.
            return match self.telegram.presses(&self.user, message.id, data) {
                Ok(_callback_id) => Ok(()),
                Err(why) => self.page.notice(&why.to_string()),
            };
        }
        let opens = button
            .url
            .as_deref()
            .unwrap_or("something this terminal cannot open");
        self.page.notice(&format!("opens {opens}"))
    }

    async fn wait(&mut self, time: TimeDelta) -> io::Result<()> {
        let stride = (time / STRIDES).clamp(STRIDE.0, STRIDE.1);
        let mut left = time;
        while left > TimeDelta::zero() {
            let step = left.min(stride);
            (self.travel)(step);
            left -= step;
            self.settle().await?;
        }
        let now = self.wall(self.telegram.now());
        self.page
            .notice(&format!("it is {}", now.format("%A %-d %B, %H:%M")))
    }

    /// From now until the wall clock next shows `time`.
    fn time_until(&self, time: NaiveTime) -> TimeDelta {
        let now = self.telegram.now();
        let gap = time - self.wall(now).time();
        let gap = if gap > TimeDelta::zero() {
            gap
        } else {
            gap + TimeDelta::days(1)
        };
        // Where the clocks change on the way, the plain difference lands beside the hour.
        let landed = self.wall(now + gap).time();
        let aside = time - landed;
        if aside.abs() <= TimeDelta::hours(3) {
            gap + aside
        } else {
            gap
        }
    }

    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        (self.options.wall_clock)(at)
    }

    /// Shows what comes until the bot has taken everything and fallen quiet.
    async fn settle(&mut self) -> io::Result<()> {
        let deadline = Instant::now() + self.options.patience;
        loop {
            let idle_before = self.idle();
            let next =
                tokio::time::timeout(self.options.quiet, next_change(&mut self.changes)).await;
            match next {
                Ok(change) => self.show(&change)?,
                Err(_quiet) if idle_before && self.idle() => return Ok(()),
                Err(_quiet) => {}
            }
            if Instant::now() >= deadline {
                return self.page.notice("the bot has not finished; going on");
            }
        }
    }

    fn idle(&self) -> bool {
        self.telegram.pending_update_ids().is_empty()
    }

    fn show(&mut self, change: &Change) -> io::Result<()> {
        match change {
            Change::MessageSent {
                chat_id,
                message_id,
            }
            | Change::MessageEdited {
                chat_id,
                message_id,
            } => {
                let message = self
                    .telegram
                    .message(*message_id)
                    .filter(|message| !message.deleted);
                let Some(message) = message.filter(|_| *chat_id == self.user.id) else {
                    return Ok(());
                };
                let at = self.wall(message.edited_at.unwrap_or(message.sent_at));
                self.page.message(&message, at)
            }
            Change::MessageDeleted {
                chat_id,
                message_id,
            } if *chat_id == self.user.id => self.page.removed(*message_id),
            Change::CallbackAnswered {
                user_id,
                callback_id,
            } if *user_id == self.user.id => {
                let answer = self.telegram.callback_answer(callback_id);
                match answer.and_then(|answer| answer.text) {
                    Some(text) => self.page.notice(&text),
                    None => Ok(()),
                }
            }
            Change::PersonWrote { .. }
            | Change::MessageDeleted { .. }
            | Change::CallbackAnswered { .. }
            | Change::ActionShown { .. } => Ok(()),
        }
    }
}

fn find<'a>(message: &'a Message, words: &str) -> Option<&'a Button> {
    message
        .buttons()
        .find(|button| line::same_words(&button.text, words))
}

async fn next_change(changes: &mut broadcast::Receiver<Change>) -> Change {
    loop {
        match changes.recv().await {
            Ok(change) => return change,
            // What was missed is still in the chat's history; the dialogue goes on from here.
            Err(RecvError::Lagged(_)) => {}
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}
