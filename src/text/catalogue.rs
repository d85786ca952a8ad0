//! Owns the check that every language of `locales/` says everything.
//! It must not know what is said when.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::patient::profile::Language;

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

/// Variants that plurals pick: each language has its own.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

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
