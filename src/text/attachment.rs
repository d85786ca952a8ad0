//! Owns the recipes of files that go with a post. A recipe is small and waits sealed in the outbox; the file is made
//! from the diary when the post is sent (`view`). It must not hold anything of the file itself.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
}

/// Which days a picture or a paper is about; the day it is made on is known only then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// The last so many days.
    Days(u16),
    /// Everything on record.
    All,
    /// From one day to another, both included.
    Between(NaiveDate, NaiveDate),
}

impl Span {
    /// A month.
    pub const MONTH: Self = Self::Days(30);
    /// Three months.
    pub const QUARTER: Self = Self::Days(91);
    /// A year.
    pub const YEAR: Self = Self::Days(365);
}
