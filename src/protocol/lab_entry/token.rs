//! Cuts a text into words, numbers, marks and line ends.
//!
//! It knows nothing of laboratories.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, with their combining accents.
    Word,
    /// Digits, with the points, commas and apostrophes between them.
    Number,
    /// Any other character that is not a space.
    Mark(char),
    /// The end of a line.
    Line,
}

/// One token and where it stands in the text, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    pub kind: Kind,
    pub text: &'t str,
    pub start: usize,
    pub end: usize,
    /// Whether no space stands before it.
    pub glued: bool,
}

impl Token<'_> {
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    pub fn is_dash(&self) -> bool {
        matches!(self.kind, Kind::Mark('-' | '–' | '—' | '−' | '‐' | '‑'))
    }
}

/// All tokens of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut glued = false;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() && first != '\n' {
            at += first.len_utf8();
            glued = false;
            continue;
        }
        let (kind, length) = if first == '\n' {
            (Kind::Line, 1)
        } else if is_letter(first) {
            (Kind::Word, run(rest, is_letter))
        } else if let Some(length) = number(rest, glued && ends_in_word_or_dot(&found)) {
            (Kind::Number, length)
        } else {
            (Kind::Mark(first), first.len_utf8())
        };
        let end = at + length;
        found.push(Token {
            kind,
            text: &text[at..end],
            start: at,
            end,
            glued,
        });
        at = end;
        glued = kind != Kind::Line;
    }
    found
}

fn is_letter(character: char) -> bool {
    character.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&character)
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|character| !belongs(character))
        .unwrap_or(text.len())
}

fn ends_in_word_or_dot(found: &[Token]) -> bool {
    found.last().is_some_and(|token| match token.kind {
        Kind::Word | Kind::Number => true,
        // Dots that lead to a number are none of its own.
        Kind::Mark(mark) => matches!(mark, '.' | '…'),
        Kind::Line => false,
    })
}

/// The length of the number at the start. A number may begin with its decimal mark (".22"),
/// unless it hangs on a word ("Vit.12") or on other points.
fn number(text: &str, hangs: bool) -> Option<usize> {
    let digit_at = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let separator_at = |at: usize| {
        let mark = text[at..].chars().next()?;
        matches!(mark, '.' | ',' | '\'' | '’').then(|| mark.len_utf8())
    };
    let mut end = 0;
    let begins_with_mark = text.starts_with(['.', ',']) && digit_at(1) && !hangs;
    if begins_with_mark {
        end = 1;
    } else if !digit_at(0) {
        return None;
    }
    loop {
        while digit_at(end) {
            end += 1;
        }
        match separator_at(end) {
            Some(length) if digit_at(end + length) => end += length,
            _ => return Some(end),
        }
    }
}
