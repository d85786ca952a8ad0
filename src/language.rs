//! Owns the languages that Stillnight speaks: a folder of `locales/` and of `vocabulary/` each, read when the program is
//! built (`locales/build.rs`). No line of Rust names one, English excepted.

include!(concat!(env!("OUT_DIR"), "/language.rs"));

impl Language {
    /// The language for Telegram's `language_code`, such as `de` or `pt-br`; English when we lack it.
    #[must_use]
    pub fn from_code(code: Option<&str>) -> Self {
        let primary = code
            .and_then(|code| code.split(['-', '_']).next())
            .unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
            .unwrap_or_default()
    }
}
