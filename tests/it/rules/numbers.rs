//! Every number of `src/protocol/` stands beside its rule in `protocol_numbers.txt`, and there as in PROTOCOL.md.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Numbers by rule id, or by section where a number belongs to no single rule.
type Numbers = BTreeMap<String, BTreeSet<String>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// `L2 45`, a line each.
fn listed() -> Numbers {
    let text = std::fs::read_to_string(root().join("tests/it/rules/protocol_numbers.txt")).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut words = line.split_whitespace().map(str::to_owned);
            (words.next().expect("an id"), words.collect())
        })
        .collect()
}

/// A constant of the code: where, the ids its comment cites, and its numbers.
struct Constant {
    place: String,
    ids: BTreeSet<String>,
    own: bool,
    numbers: BTreeSet<String>,
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        // The readers' numbers are positions and lengths, the names are words.
        let reader = ["lab_entry", "lab_file"]
            .iter()
            .any(|reader| name.starts_with(reader));
        if reader || name == "names.rs" || name == "unit.rs" {
            continue;
        }
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn constants() -> Vec<Constant> {
    let mut paths = Vec::new();
    sources(&root().join("src/protocol"), &mut paths);
    let mut constants = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        let lines: Vec<_> = code.lines().map(str::trim).collect();
        for (at, line) in lines.iter().enumerate() {
            let is_constant = line.contains("const ") && line.contains(':') && line.contains('=');
            if !is_constant || line.contains("fn ") || line.starts_with("//") {
                continue;
            }
            let comment: Vec<_> = lines[..at]
                .iter()
                .rev()
                .take_while(|line| line.starts_with("///"))
                .copied()
                .collect();
            let comment = comment.join(" ");
            let value = lines[at..].join(" ");
            let value = value.split_once('=').unwrap().1;
            let value = value.split(';').next().unwrap();
            let numbers = numbers_in(value);
            if numbers.is_empty()
                || line.contains("ALL:")
                || line.contains("TABLE:")
                || line.contains(": Self")
            {
                continue;
            }
            constants.push(Constant {
                place: format!("{}: {line}", path.file_name().unwrap().to_str().unwrap()),
                ids: ids_in(&comment),
                own: comment.contains("our own"),
                numbers,
            });
        }
    }
    assert!(
        constants.len() > 50,
        "{} constants were found",
        constants.len()
    );
    constants
}

/// The rules and sections that a comment cites.
fn ids_in(comment: &str) -> BTreeSet<String> {
    comment
        .split(|c: char| !c.is_alphanumeric() && c != '§')
        .filter(|word| {
            let mut letters = word.chars();
            let first = letters.next().is_some_and(|c| "LCEBRXN§".contains(c));
            first && (*word == "N" || (word.len() > 1 && letters.all(|c| c.is_ascii_digit())))
        })
        .map(str::to_owned)
        .collect()
}

/// The numbers of an expression; `dec(179, 3)` is 0.179.
fn numbers_in(value: &str) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let mut rest = String::new();
    for (at, part) in value.split("dec(").enumerate() {
        let Some((decimal, after)) = part.split_once(')').filter(|_| at > 0) else {
            rest.push_str(part);
            continue;
        };
        let (digits, scale) = decimal.split_once(',').unwrap();
        let digits: i64 = digits.trim().replace('_', "").parse().unwrap();
        let decimal = rust_decimal::Decimal::new(digits, scale.trim().parse().unwrap());
        numbers.insert(decimal.normalize().to_string());
        rest.push_str(after);
    }
    let mut quoted = false;
    let outside = rest.split('"').filter(|_| {
        quoted = !quoted;
        quoted
    });
    for word in outside.flat_map(|part| part.split(|c: char| !c.is_alphanumeric() && c != '_')) {
        if word.starts_with(|c: char| c.is_ascii_digit())
            && let Ok(number) = word.replace('_', "").parse::<u64>()
        {
            numbers.insert(number.to_string());
        }
    }
    numbers
}

#[test]
fn every_number_of_the_code_stands_beside_its_rule() {
    let listed = listed();
    let empty = BTreeSet::new();
    let mut wrong = Vec::new();
    let mut used: Numbers = BTreeMap::new();
    for Constant {
        place,
        mut ids,
        own,
        numbers,
    } in constants()
    {
        if own || ids.is_empty() {
            ids.insert("own".to_owned());
        }
        for number in numbers {
            let holding: Vec<_> = ids
                .iter()
                .filter(|id| listed.get(*id).unwrap_or(&empty).contains(&number))
                .collect();
            if holding.is_empty() {
                wrong.push(format!("{place}: {number} is not listed for {ids:?}"));
            }
            for id in holding {
                used.entry(id.clone()).or_default().insert(number.clone());
            }
        }
    }
    for (id, numbers) in &listed {
        let of_code = used.get(id).unwrap_or(&empty);
        for number in numbers.difference(of_code) {
            wrong.push(format!("the code has no {number} for {id}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_listed_number_stands_in_the_protocol() {
    let path = root().join("../shared/PROTOCOL.md");
    let Ok(protocol) = std::fs::read_to_string(&path) else {
        assert!(
            std::env::var_os("CI").is_none(),
            "PROTOCOL.md is beside the clone in CI"
        );
        return eprintln!("PROTOCOL.md is not beside this clone: only the list was checked");
    };
    let mut wrong = Vec::new();
    for (id, numbers) in listed() {
        if id == "own" {
            continue;
        }
        let text = text_of(&protocol, &id);
        let found = numbers_of_text(&text);
        for number in numbers.difference(&found) {
            wrong.push(format!("{id} says nothing of {number}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The row of a rule, the paragraph of N, or a whole section.
fn text_of(protocol: &str, id: &str) -> String {
    if let Some(section) = id.strip_prefix('§') {
        let heading = format!("\n## {section}. ");
        let text = protocol.split(&heading).nth(1).expect(id);
        return text.split("\n## ").next().unwrap().to_owned();
    }
    // A table may count its rows in a column of its own before the rule's id.
    let row = protocol.lines().find(|line| {
        let mut cells = line
            .strip_prefix('|')
            .unwrap_or("")
            .split('|')
            .map(str::trim);
        let first = cells.next();
        first == Some(id)
            || (first.is_some_and(|cell| cell.parse::<u32>().is_ok()) && cells.next() == Some(id))
    });
    if let Some(row) = row {
        return row.to_owned();
    }
    let paragraphs = protocol.split("\n\n");
    let mut named = paragraphs.filter(|text| text.contains(&format!("({id})**")));
    named
        .next()
        .unwrap_or_else(|| panic!("no rule {id}"))
        .to_owned()
}

/// Digits with at most one point among them; numbers in words as far as rules use them.
fn numbers_of_text(text: &str) -> BTreeSet<String> {
    let digits = text
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .map(|number| number.trim_matches('.').to_owned());
    let words = [
        ("two", "2"),
        ("twice", "2"),
        ("evening of the test day", "0"),
        ("then weekly", "7"),
    ];
    // The code counts the wait after a meal in minutes.
    let hours = [("1–4 h", ["60", "240"]), ("2 h", ["120", "120"])];
    digits
        .chain(
            words
                .iter()
                .filter(|(word, _)| text.contains(word))
                .map(|(_, number)| (*number).to_owned()),
        )
        .chain(
            hours
                .iter()
                .filter(|(word, _)| text.contains(word))
                .flat_map(|(_, minutes)| minutes.map(str::to_owned)),
        )
        .filter(|number| !number.is_empty())
        .collect()
}
