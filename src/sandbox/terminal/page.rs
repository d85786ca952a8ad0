//! How the chat looks: stamps, wrapped text, buttons. It decides nothing.

use std::collections::BTreeMap;
use std::io;

use chrono::{NaiveDate, NaiveDateTime};

use super::super::files::Attachment;
use super::super::markup::{Button, Key};
use super::super::model::message::Message;

/// Columns of a whole line; the stamp takes the first of them.
const WIDTH: usize = 76;
const MARGIN: &str = "       ";

const HINT: &str = "type a button's number (#1) or its words to press it; :help tells more";

/// The output, and what stands on it.
pub struct Page<W> {
    out: W,
    ansi: bool,
    date: Option<NaiveDate>,
    /// The lines that each message took, to see what an edit changed.
    shown: BTreeMap<i64, (String, Vec<String>)>,
    hinted: bool,
    /// Whoever only reads needs no numbers to press by.
    reading: bool,
}

impl<W: io::Write> Page<W> {
    /// An empty page; `ansi` is for real terminals.
    pub fn new(out: W, ansi: bool) -> Self {
        Self {
            out,
            ansi,
            date: None,
            shown: BTreeMap::new(),
            hinted: false,
            reading: false,
        }
    }

    /// The same for whoever only reads: no word on how to press.
    #[must_use]
    pub fn without_hints(self) -> Self {
        Self {
            hinted: true,
            reading: true,
            ..self
        }
    }

    /// What a person typed.
    ///
    /// # Errors
    /// When the output cannot be written; so with all that follow.
    pub fn echo(&mut self, typed: &str) -> io::Result<()> {
        writeln!(self.out, "> {typed}")?;
        self.out.flush()
    }

    /// A quiet line that is not the bot's message.
    pub fn notice(&mut self, text: &str) -> io::Result<()> {
        for (at, line) in wrap(text, WIDTH - 2).iter().enumerate() {
            let sign = if at == 0 { "· " } else { "  " };
            let line = self.dim(&format!("{sign}{line}"));
            writeln!(self.out, "{}", line.trim_end())?;
        }
        self.out.flush()
    }

    /// A message that is new or was changed.
    pub fn message(&mut self, message: &Message, at: NaiveDateTime) -> io::Result<()> {
        let text = body(message);
        let below = below(message, !self.reading);
        let new = (text.clone(), below.clone());
        let old = self.shown.insert(message.id, new.clone());
        // Buttons that only went away leave nothing to read.
        if old.is_some_and(|old| old == new || (old.0 == new.0 && new.1.is_empty())) {
            return Ok(());
        }
        self.date(at.date())?;
        let text = if message.edits > 0 {
            format!("{text} (edited)")
        } else {
            text
        };
        for (number, line) in wrap(&text, WIDTH - MARGIN.len()).iter().enumerate() {
            let margin = if number == 0 {
                self.dim(&at.format("%H:%M  ").to_string())
            } else {
                MARGIN.to_owned()
            };
            writeln!(self.out, "{}", format!("{margin}{line}").trim_end())?;
        }
        for line in &below {
            writeln!(self.out, "{MARGIN}{}", self.bold(line))?;
        }
        if !below.is_empty() && !self.hinted {
            self.hinted = true;
            self.notice(HINT)?;
        }
        self.out.flush()
    }

    /// A message that is gone.
    pub fn removed(&mut self, message_id: i64) -> io::Result<()> {
        match self.shown.remove(&message_id) {
            Some(_) => self.notice("a message was removed"),
            None => Ok(()),
        }
    }

    fn date(&mut self, date: NaiveDate) -> io::Result<()> {
        if self.date == Some(date) {
            return Ok(());
        }
        self.date = Some(date);
        let line = self.dim(&format!("── {} ──", date.format("%A %-d %B %Y")));
        writeln!(self.out, "{line}")
    }

    fn dim(&self, text: &str) -> String {
        if self.ansi {
            format!("\x1b[2m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }

    fn bold(&self, text: &str) -> String {
        if self.ansi {
            format!("\x1b[1m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Whether a label is a plain number: such buttons are their own numbers.
pub(super) fn is_number(label: &str) -> bool {
    !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_digit())
}

fn body(message: &Message) -> String {
    let carried = match &message.attachment {
        None => return message.text.clone(),
        Some(Attachment::Photo { width, height, .. }) => format!("[picture, {width}×{height}]"),
        Some(Attachment::Document { name, size, .. }) => {
            format!(
                "[file {}, {size} bytes]",
                name.as_deref().unwrap_or("without a name")
            )
        }
        Some(Attachment::Sticker { emoji, .. }) => format!("[sticker {emoji}]"),
        Some(Attachment::Place {
            latitude,
            longitude,
            ..
        }) => format!("[place {latitude},{longitude}]"),
    };
    format!("{carried}\n{}", message.text).trim_end().to_owned()
}

/// The lines of buttons or keys below a message.
fn below(message: &Message, numbered: bool) -> Vec<String> {
    let mut number = 0;
    let mut lines = Vec::new();
    for row in message.rows() {
        let labels = row.iter().map(|button: &Button| {
            number += 1;
            if !numbered || is_number(&button.text) {
                format!("[{}]", button.text)
            } else {
                format!("[#{number} {}]", button.text)
            }
        });
        lines.extend(fill(labels));
    }
    for row in message
        .keyboard()
        .into_iter()
        .flat_map(|keyboard| &keyboard.rows)
    {
        let labels = row.iter().map(|key: &Key| {
            if numbered && key.request_location {
                format!("[{}: type :place 52.5,13.4]", key.text)
            } else {
                format!("[{}]", key.text)
            }
        });
        lines.extend(fill(labels));
    }
    lines
}

/// Sets pieces side by side while they fit; a piece is never broken.
fn fill(pieces: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if columns(line) + 2 + columns(&piece) <= WIDTH - MARGIN.len() => {
                line.push_str("  ");
                line.push_str(&piece);
            }
            Some(_) | None => lines.push(piece),
        }
    }
    lines
}

/// Breaks a text into lines at spaces; lines that were there stay.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        if columns(paragraph) <= width {
            // Short lines keep their spaces: they may be a table.
            lines.push(paragraph.to_owned());
            continue;
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && columns(&line) + 1 + columns(word) > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// A character counts as one column. Emoji take two, but a ragged edge is no harm.
fn columns(text: &str) -> usize {
    text.chars().count()
}
