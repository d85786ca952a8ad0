//! Owns the words of `locales/`, compiled in, and the check that every language says everything.
//! It must not know what is said when.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::patient::profile::Language;
use crate::protocol::analyte::Analyte;

use super::Text;

/// Words that sentences are built with, beside [`Text::CATALOGUE`].
const WORDS: &[(&str, &[&str])] = &[
    ("date", &["day", "month", "year"]),
    ("evening", &["weekday", "day", "month"]),
    ("day-short", &["weekday", "day", "month"]),
    ("month-year", &["month", "year"]),
    ("analyte", &["analyte"]),
    ("reason", &["exclusion"]),
    ("caution", &["caution"]),
    ("of-iron", &["milligrams"]),
    ("decimal-mark", &[]),
    ("difference", &["difference"]),
    ("nothing-different", &[]),
    ("origin", &["origin"]),
    ("source", &["source"]),
    ("medicine-name", &["medicine"]),
    ("spacing", &["way", "hours"]),
    ("branch", &["legs", "helped"]),
    ("brief", &["row"]),
    ("change", &["kind", "limit", "upper", "day"]),
    ("flagged-low", &[]),
];

/// How locales call [`clock`]; the only function they know.
const CLOCK: &str = "CLOCK";

/// Variants that plurals pick: each language has its own.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

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

    /// Renders a message. A gap, which [`problems`] finds at start-up, shows as the message's id.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        self.word(text.id(), &text.arguments(self))
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
        // It fails for a name that is taken, and none is.
        let _ = bundle.add_function(CLOCK, move |said, _| clock(language, said));
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

/// Lists every way in which a language departs from the catalogue; empty when it is complete.
#[must_use]
pub fn problems(language: Language) -> Vec<String> {
    let mut problems = Vec::new();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let own = told_apart(language);
    let none = BTreeSet::new();
    for (id, english) in told_apart(Language::En) {
        let own = own.get(&id).unwrap_or(&none);
        problems.extend(
            english
                .difference(own)
                .map(|variant| format!("{id} does not tell [{variant}] apart")),
        );
    }
    for (file, source) in language.sentences() {
        let resource = match fluent_syntax::parser::parse(*source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.iter().map(|error| format!("{file}: {error}")));
                resource
            }
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut variables = BTreeSet::new();
            if let Some(value) = &message.value {
                in_pattern(value, &mut variables);
            }
            if found
                .insert(message.id.name.to_owned(), variables)
                .is_some()
            {
                problems.push(format!("{file}: {} is said twice", message.id.name));
            }
        }
    }
    for (id, arguments) in Text::CATALOGUE.iter().chain(WORDS) {
        let Some(used) = found.remove(*id) else {
            problems.push(format!("{id} is missing"));
            continue;
        };
        problems.extend(
            used.iter()
                .filter(|name| !arguments.contains(&name.as_str()))
                .map(|name| format!("{id} uses ${name}, which it is not given")),
        );
        problems.extend(
            arguments
                .iter()
                .filter(|name| !used.contains(**name))
                .map(|name| format!("{id} does not use ${name}")),
        );
    }
    problems.extend(found.keys().map(|id| format!("{id} is never said")));
    problems
        .into_iter()
        .map(|problem| format!("locales/{}: {problem}", language.code()))
        .collect()
}

/// Which variants each message chooses from, but for plurals. One that is missing would speak the words of another.
fn told_apart(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (_, source) in language.sentences() {
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(*source);
        for entry in &resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                let mut variants = BTreeSet::new();
                variants_of(pattern, &mut variants);
                found.insert(message.id.name.to_owned(), variants);
            }
        }
    }
    found
}

fn variants_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } = element
        {
            for variant in variants {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                if !PLURALS.contains(&key) {
                    found.insert(key.to_owned());
                }
                variants_of(&variant.value, found);
            }
        }
    }
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
