//! Owns the way from a paper to a file: `block` is a paper as data, `layout` puts it on pages, `pdf` writes those down.
//! It must not know what they say.

mod block;
mod layout;
mod page;
mod pdf;
mod table;

use super::file::NotMade;

pub use block::{Block, Paper, Run, SheetSize, Size, Table};

impl Paper {
    /// The width that blocks have.
    #[must_use]
    pub fn room(&self) -> f32 {
        self.size.width - 2.0 * layout::MARGIN
    }

    /// How many pages it takes.
    #[must_use]
    pub fn pages(&self) -> usize {
        layout::pages(self).len()
    }

    /// The paper as tagged PDF (PDF/A-2a and PDF/UA-1).
    ///
    /// # Errors
    /// [`NotMade`] when a page would break those rules.
    pub fn pdf(&self) -> Result<Vec<u8>, NotMade> {
        pdf::write(self, &layout::pages(self))
    }
}
