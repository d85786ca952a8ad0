//! Owns a language's words as they are spoken: a message by its id, with its arguments put in. It must not know which
//! messages there are.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::patient::profile::Language;
use crate::protocol::analyte::Analyte;

/// How locales call [`clock`].
const CLOCK: &str = "CLOCK";
/// How locales call [`country`].
const COUNTRY: &str = "COUNTRY";

/// One language, ready to speak.
pub struct Voice {
    bundle: FluentBundle<FluentResource>,
    decimal_mark: char,
}

impl Voice {
    /// The voice of a language; it is read once and kept.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static VOICES: [OnceLock<Voice>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        VOICES[language as usize].get_or_init(|| Self::load(language))
    }

    pub(super) fn word(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        else {
            return id.to_owned();
        };
        let mut gaps = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(arguments), &mut gaps)
            .into_owned()
    }

    /// What a laboratory measures, by its name.
    #[must_use]
    pub fn analyte(&self, analyte: Analyte) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("analyte", analyte.code());
        self.word("analyte", &arguments)
    }

    /// What stands between whole and decimal digits.
    #[must_use]
    pub const fn decimal_mark(&self) -> char {
        self.decimal_mark
    }

    fn load(language: Language) -> Self {
        let locale = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks would travel into what patients copy; no shipped language is right-to-left.
        bundle.set_use_isolating(false);
        // They fail for a name that is taken, and none is.
        let _ = bundle.add_function(CLOCK, move |said, _| clock(language, said));
        let _ = bundle.add_function(COUNTRY, move |said, _| country(language, said));
        for (_, source) in language.sentences() {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        let mut voice = Self {
            bundle,
            decimal_mark: '.',
        };
        voice.decimal_mark = voice
            .word("decimal-mark", &FluentArgs::new())
            .chars()
            .next()
            .unwrap_or('.');
        voice
    }
}

/// A time as a sentence says it, with the article that a language may want: "la 01:30", but "las 02:30". A
/// selector cannot choose it, because a time reaches the locale as finished text.
fn clock<'a>(language: Language, said: &[FluentValue<'a>]) -> FluentValue<'a> {
    let [FluentValue::String(time)] = said else {
        return FluentValue::Error;
    };
    let [at_one, at_others] = language.articles_of_hours();
    let article = if time.starts_with("01:") {
        at_one
    } else {
        at_others
    };
    if article.is_empty() {
        FluentValue::String(time.clone())
    } else {
        FluentValue::from(format!("{article} {time}"))
    }
}

/// A country by its name in this language; a code that has none is said as it is.
fn country<'a>(language: Language, said: &[FluentValue<'a>]) -> FluentValue<'a> {
    let [FluentValue::String(code)] = said else {
        return FluentValue::Error;
    };
    let names = language.countries().lines();
    let mut names = names.filter_map(|line| line.split_once(" = "));
    let name = names.find(|(known, _)| *known == code.as_ref());
    FluentValue::from(name.map_or_else(|| code.to_string(), |(_, name)| name.to_owned()))
}
