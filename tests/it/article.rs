//! Every statement of the article has its rule and a place where a patient meets it (`docs/article.md`).

use std::collections::BTreeSet;

use stillnight::patient::profile::Language;
use stillnight::protocol::rule::Rule;

const TABLE: &str = include_str!("../../docs/article.md");

/// The cells of each row, without the heading.
fn rows() -> Vec<Vec<&'static str>> {
    TABLE
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| the article says"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn every_row_names_rules_and_messages_that_there_are() {
    let known: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    for row in rows() {
        let [statement, rules, said] = row.as_slice() else {
            panic!("{row:?} has not three cells");
        };
        for rule in rules.split(", ") {
            assert!(known.contains(rule), "{statement}: no rule {rule:?}");
        }
        for id in said.split(", ").map(|id| id.trim_matches('`')) {
            for language in Language::ALL {
                let begins = format!("{id} =");
                let mut files = language.sentences().iter();
                let is_said =
                    files.any(|(_, text)| text.lines().any(|line| line.starts_with(&begins)));
                assert!(
                    is_said,
                    "{statement}: {} does not say {id:?}",
                    language.code()
                );
            }
        }
    }
    assert!(rows().len() > 20);
}
