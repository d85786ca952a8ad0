//! Keeps the walls of the house where ARCHITECTURE.md says that they stand.

mod imports;

use std::path::{Path, PathBuf};

use imports::Imports;

/// Rooms that never await, log, read a clock, draw a random number or touch IO.
const PURE: [&str; 10] = [
    "calendar",
    "hearing",
    "protocol",
    "patient",
    "agenda",
    "history",
    "text",
    "phrases",
    "conversation",
    "view",
];

/// What a pure room must not name.
const IMPURE: [&str; 14] = [
    "async ",
    ".await",
    "tokio::",
    "tracing::",
    "sqlx::",
    "reqwest::",
    "teloxide",
    "std::fs",
    "std::io",
    "std::env",
    "println!",
    "Utc::now",
    "SystemTime",
    "getrandom",
];

/// Which rooms a room may import; a room that is not named here may import everything.
const BELOW: [(&str, &[&str]); 11] = [
    ("calendar", &["calendar"]),
    ("hearing", &["calendar", "patient", "hearing"]),
    ("protocol", &["calendar", "protocol"]),
    ("patient", &["calendar", "protocol", "patient"]),
    ("agenda", &["calendar", "protocol", "patient", "agenda"]),
    (
        "history",
        &["calendar", "protocol", "patient", "agenda", "history"],
    ),
    ("text", &["calendar", "protocol", "patient", "text"]),
    (
        "conversation",
        &[
            "calendar",
            "protocol",
            "patient",
            "agenda",
            "history",
            "text",
            "hearing",
            "phrases",
            "conversation",
        ],
    ),
    (
        "phrases",
        &[
            "calendar", "protocol", "patient", "agenda", "history", "text", "phrases",
        ],
    ),
    (
        "view",
        &[
            "calendar", "protocol", "patient", "agenda", "history", "text", "phrases", "view",
        ],
    ),
    ("sandbox", &["listen", "sandbox"]),
];

/// The wings of the conversation, from the top; none imports one that stands before it.
const WINGS: [&str; 6] = [
    "conversation/route",
    "conversation/record",
    "conversation/course",
    "conversation/blood",
    "conversation/tonight",
    "conversation/person",
];

struct File {
    name: String,
    room: String,
    text: String,
}

fn sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&root).unwrap().display().to_string();
                let room = name.split(['/', '.']).next().unwrap().to_owned();
                let text = std::fs::read_to_string(&path).unwrap();
                files.push(File { name, room, text });
            }
        }
    }
    assert!(files.len() > 60, "{} sources were found", files.len());
    files
}

/// Lines of code with their numbers: no comments, and nothing from the first test module on.
fn code(file: &File) -> impl Iterator<Item = (usize, &str)> {
    file.text
        .lines()
        .enumerate()
        .take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(number, line)| (number + 1, line))
}

fn none(offences: &[String]) {
    assert!(offences.is_empty(), "\n{}", offences.join("\n"));
}

#[test]
fn pure_rooms_stay_pure() {
    let mut offences = Vec::new();
    for file in sources()
        .iter()
        .filter(|file| PURE.contains(&file.room.as_str()))
    {
        for (number, line) in code(file) {
            for word in IMPURE.iter().filter(|word| line.contains(**word)) {
                offences.push(format!("{}:{number}: {word}", file.name));
            }
        }
    }
    none(&offences);
}

#[test]
fn arrows_run_downward() {
    let mut offences = Vec::new();
    for file in sources() {
        let Some((_, allowed)) = BELOW.iter().find(|(room, _)| *room == file.room) else {
            continue;
        };
        for (number, line) in code(&file) {
            for rest in line.split("crate::").skip(1) {
                let room = rest
                    .split(|c: char| !c.is_alphanumeric() && c != '_')
                    .next()
                    .unwrap();
                // The languages and their lists of words lie below everything.
                if !["language", "words"].contains(&room) && !allowed.contains(&room) {
                    offences.push(format!("{}:{number}: imports {room}", file.name));
                }
            }
        }
    }
    none(&offences);
}

/// The imports of the library; nothing can import the program.
fn imports() -> Imports {
    let sources = sources();
    Imports::of(
        sources
            .iter()
            .filter(|file| file.name != "main.rs")
            .map(|file| (file.name.as_str(), file.text.as_str())),
    )
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let imports = imports();
    let mut offences = Vec::new();
    for circle in imports.circles() {
        offences.push(format!("a circle of {}:", circle.join(", ")));
        offences.extend(imports.within(&circle));
    }
    none(&offences);
}

#[test]
fn no_wing_imports_one_above_it() {
    let imports = imports();
    let mut offences = Vec::new();
    for (at, wing) in WINGS.iter().enumerate() {
        for above in &WINGS[..at] {
            offences.extend(imports.between(wing, above));
        }
    }
    offences.extend(imports.between("view", "conversation"));
    none(&offences);
}

#[test]
fn no_binary_float_comes_near_the_protocol_and_no_database_tells_the_time() {
    let mut offences = Vec::new();
    for file in sources() {
        for (number, line) in code(&file) {
            let float = file.room == "protocol" && (line.contains("f64") || line.contains("f32"));
            let lower = line.to_lowercase();
            let clock = file.room == "store"
                && ["now()", "current_timestamp", "datetime('now"]
                    .iter()
                    .any(|word| lower.contains(word));
            if float || clock {
                offences.push(format!("{}:{number}: {}", file.name, line.trim()));
            }
        }
    }
    none(&offences);
}

#[test]
fn every_file_says_what_it_owns_and_nothing_is_left_undone() {
    let mut offences = Vec::new();
    for file in sources() {
        if !file.text.starts_with("//! ") {
            offences.push(format!("{}: says not what it owns", file.name));
        }
        for (number, line) in code(&file) {
            for word in ["todo!", "unimplemented!", "dbg!", "#[allow("] {
                if line.contains(word) {
                    offences.push(format!("{}:{number}: {word}", file.name));
                }
            }
        }
    }
    none(&offences);
}

#[test]
fn the_migrations_speak_to_both_engines() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    for entry in std::fs::read_dir(folder).unwrap() {
        let sql = std::fs::read_to_string(entry.unwrap().path())
            .unwrap()
            .to_lowercase();
        for word in ["serial", "jsonb", "now()", "autoincrement"] {
            let code = sql
                .lines()
                .filter(|line| !line.trim_start().starts_with("--"));
            assert!(
                code.clone().all(|line| !line.contains(word)),
                "{word} in a migration"
            );
        }
    }
}

#[test]
fn every_list_of_words_is_read_and_every_list_that_is_read_exists() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vocabulary/en");
    let english = ["words.txt", "laboratory.txt"]
        .map(|file| std::fs::read_to_string(folder.join(file)).unwrap())
        .concat();
    let sections = || english.lines().filter_map(|line| line.strip_prefix("= "));
    let mut unread: std::collections::BTreeSet<&str> = sections().collect();
    let mut offences = Vec::new();
    let sources = sources();
    for file in &sources {
        for (number, line) in code(file) {
            for (reader, many) in [("List::of(\"", false), ("Meanings::of(\"", true)] {
                for rest in line.split(reader).skip(1) {
                    let name = rest.split('"').next().unwrap();
                    let is_read = |section: &str| {
                        section == name
                            || many && section.split(' ').next().is_some_and(|first| first == name)
                    };
                    if !sections().any(is_read) {
                        offences.push(format!("{}:{number}: no section {name}", file.name));
                    }
                    unread.retain(|section| !is_read(section));
                }
            }
        }
    }
    offences.extend(
        unread
            .iter()
            .map(|section| format!("nobody reads {section}")),
    );
    none(&offences);
}

/// What the hunks of a patch say stands there now, each with its file.
fn places(patch: &str) -> Vec<(String, String)> {
    let mut places: Vec<(String, String)> = Vec::new();
    let mut path = String::new();
    for line in patch.lines() {
        if let Some(name) = line.strip_prefix("+++ b/") {
            name.clone_into(&mut path);
        } else if line.starts_with("@@") {
            places.push((path.clone(), String::new()));
        } else if let Some((_, place)) = places.last_mut()
            && !line.starts_with(['+', '#'])
            && !line.starts_with("--- a/")
        {
            place.push_str(line.get(1..).unwrap_or_default());
            place.push('\n');
        }
    }
    places
}

#[test]
fn every_planted_mistake_has_its_place_and_its_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut numbers = std::collections::BTreeSet::new();
    let mut offences = Vec::new();
    for entry in std::fs::read_dir(root.join("mutants")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let patch = std::fs::read_to_string(&path).unwrap();
        if !patch.starts_with("# ") || !patch.lines().any(|line| line.starts_with("#! ")) {
            offences.push(format!("{name}: says not what it is, or who is to notice"));
        }
        if !numbers.insert(name.split('-').next().unwrap().to_owned()) {
            offences.push(format!("{name}: its number is another's"));
        }
        let places = places(&patch);
        if places.is_empty() {
            offences.push(format!("{name}: plants nothing"));
        }
        for (file, place) in places {
            let text = std::fs::read_to_string(root.join(&file)).unwrap_or_default();
            if !text.contains(&place) {
                offences.push(format!("{name}: {file} is another one by now"));
            }
        }
    }
    none(&offences);
}
