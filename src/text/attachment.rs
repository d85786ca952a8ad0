//! Owns the recipes of files that go with a post. A recipe is small and waits sealed in the outbox; the file is made
//! from the diary when the post is sent (`view`). It must not hold anything of the file itself.

use serde::{Deserialize, Serialize};

use crate::calendar::span::Span;

/// How many lines of a diary go into a file or a history, the newest. Ten years of evenings have about as
/// many, and more is nothing that a program which serves others should hold.
pub const MOST_LINES: u32 = 60_000;
/// How many bytes of it, as they are stored: lines can be long, and Telegram takes files of 50 MB.
pub const MOST_BYTES: usize = 20 * 1000 * 1000;

/// A diary of more lines is read by one at a time, for it takes memory: ten years of a life have some fifty thousand, a
/// year has five.
pub const LONG_DIARY: u32 = 10_000;

/// Which file goes with a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Attachment {
    /// /export: everything, for machines.
    ExportJson,
    /// /export: every line of the diary as a table.
    ExportDiary,
    /// /export: one row an evening.
    ExportEvenings,
    /// /export: one row a blood value.
    ExportLabs,

    // ---- pictures and papers
    /// /chart: the course as a picture.
    Chart {
        /// Of which days.
        span: Span,
    },
    /// /report: the course on paper.
    Report {
        /// Of which days.
        span: Span,
    },
    /// /letter: half a page to ask for something.
    Letter {
        /// For what.
        about: LetterAbout,
    },
    /// /export fhir: everything for other health software.
    ExportFhir,
}

impl Attachment {
    /// How Telegram shows the file.
    #[must_use]
    pub const fn look(self) -> Look {
        match self {
            Self::Chart { .. } => Look::Picture,
            Self::ExportJson
            | Self::ExportDiary
            | Self::ExportEvenings
            | Self::ExportLabs
            | Self::Report { .. }
            | Self::Letter { .. }
            | Self::ExportFhir => Look::Document,
        }
    }
}

/// How Telegram shows a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As a file, unchanged.
    Document,
    /// As a picture in the chat.
    Picture,
}

/// What a letter asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LetterAbout {
    /// An infusion of iron.
    Infusion,
    /// Blood tests.
    Tests,
    /// A look at the values, where the protocol is not for the patient.
    Values,
}
