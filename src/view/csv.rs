//! Owns tables as CSV that spreadsheets open as they are meant: RFC 4180, in the separator and decimal mark of the
//! language, and without a cell that a spreadsheet would run as a formula. It must not know what is in a table.

use crate::patient::profile::Language;

/// Without it spreadsheets take UTF-8 for an older encoding.
const BYTE_ORDER_MARK: char = '\u{feff}';
/// What a formula can begin with, in ASCII and full width; a spreadsheet may skip spaces before it.
const FORMULA_SIGNS: [char; 10] = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠'];

/// A table in the making.
pub(super) struct Table {
    separator: &'static str,
    text: String,
}

impl Table {
    /// An empty table for readers of this language.
    pub(super) fn new(language: Language) -> Self {
        Self {
            separator: language.cells(),
            text: String::from(BYTE_ORDER_MARK),
        }
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        for (index, cell) in cells.into_iter().enumerate() {
            if index > 0 {
                self.text.push_str(self.separator);
            }
            self.text.push('"');
            self.text.push_str(&harmless(&cell).replace('"', "\"\""));
            self.text.push('"');
        }
        self.text.push_str("\r\n");
    }

    /// The file's bytes.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

/// The cell as text that no spreadsheet takes for a formula: an apostrophe says "text" to all of them.
fn harmless(cell: &str) -> String {
    let cell: String = cell
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if cell.trim_start().starts_with(FORMULA_SIGNS) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, written) in [
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"\"http://x\"\")"),
            ("+1", "'+1"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "' =1"),
            ("\r\n=1", "'  =1"),
            ("＝1", "'＝1"),
            ("|calc", "'|calc"),
            ("88.5", "88.5"),
            ("in bed, late", "in bed, late"),
            ("< 5", "< 5"),
        ] {
            let mut table = Table::new(Language::En);
            table.row([cell.to_owned()]);
            let bytes = String::from_utf8(table.into_bytes()).unwrap();
            assert_eq!(bytes, format!("\u{feff}\"{written}\"\r\n"), "{cell:?}");
        }
    }

    #[test]
    fn cells_are_apart_by_the_sign_of_the_language() {
        for (language, row) in [
            (Language::En, "\"a\",\"b\"\r\n"),
            (Language::De, "\"a\";\"b\"\r\n"),
            (Language::Es, "\"a\";\"b\"\r\n"),
        ] {
            let mut table = Table::new(language);
            table.row(["a".to_owned(), "b".to_owned()]);
            let text = String::from_utf8(table.into_bytes()).unwrap();
            assert_eq!(text.trim_start_matches('\u{feff}'), row);
        }
    }
}
