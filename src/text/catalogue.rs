//! Owns the words of `locales/`, compiled in, and the check that every language says everything.
//! It must not know what is said when.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

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

/// The files of a language, by name.
type Sources = &'static [(&'static str, &'static str)];

macro_rules! sources {
    ($language:literal: $($file:literal),*) => {
        &[$(($file, include_str!(concat!("../../locales/", $language, "/", $file)))),*]
    };
}

const fn sources(language: Language) -> Sources {
    match language {
        Language::En => {
            sources!("en": "away.ftl", "beginning.ftl", "course.ftl", "evening.ftl", "files.ftl", "guided.ftl", "heard.ftl", "labs.ftl", "limits.ftl", "profile.ftl", "record.ftl", "rest.ftl", "safety.ftl", "view.ftl", "why.ftl")
        }
        Language::De => {
            sources!("de": "away.ftl", "beginning.ftl", "course.ftl", "evening.ftl", "files.ftl", "guided.ftl", "heard.ftl", "labs.ftl", "limits.ftl", "profile.ftl", "record.ftl", "rest.ftl", "safety.ftl", "view.ftl", "why.ftl")
        }
        Language::Es => {
            sources!("es": "away.ftl", "beginning.ftl", "course.ftl", "evening.ftl", "files.ftl", "guided.ftl", "heard.ftl", "labs.ftl", "limits.ftl", "profile.ftl", "record.ftl", "rest.ftl", "safety.ftl", "view.ftl", "why.ftl")
        }
    }
}

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
        for (_, source) in sources(language) {
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

/// Lists every way in which a language departs from the catalogue; empty when it is complete.
#[must_use]
pub fn problems(language: Language) -> Vec<String> {
    let mut problems = Vec::new();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, source) in sources(language) {
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
