//! Makes a language of every folder here: [`Language`] with its code and its name, its files and those of `vocabulary/`.
//! A new language is a folder in each, and no line of Rust.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a build that cannot read its files stops, and says which"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The names of what lies in a folder, in their order.
fn names(folder: &Path) -> Vec<String> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// `key = value` lines.
fn facts(file: &Path) -> BTreeMap<String, String> {
    let text =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (key, value) = line
                .split_once(" = ")
                .unwrap_or_else(|| panic!("{}: '{line}' is no 'key = value'", file.display()));
            (key.to_owned(), value.to_owned())
        })
        .collect()
}

/// A list of names and texts, compiled in.
fn included(folder: &Path, ending: &str) -> String {
    let files = names(folder);
    let mut list = String::from("&[");
    for file in files.iter().filter(|file| file.ends_with(ending)) {
        let path = folder.join(file).display().to_string();
        write!(list, "({file:?}, include_str!({path:?})),").unwrap();
    }
    list.push(']');
    list
}

/// What stands in an arm of every language.
fn arms(languages: &[Found], value: impl Fn(&Found) -> String) -> String {
    let arm = |found: &Found| format!("Self::{} => {},", found.variant, value(found));
    languages.iter().map(arm).collect()
}

struct Found {
    code: String,
    variant: String,
    locale: PathBuf,
    vocabulary: PathBuf,
    facts: BTreeMap<String, String>,
}

impl Found {
    fn fact(&self, key: &str) -> String {
        format!("{:?}", self.facts.get(key).map_or("", String::as_str))
    }
}

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap());
    let (locales, vocabulary) = (root.join("locales"), root.join("vocabulary"));
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed={}", vocabulary.display());
    let mut languages: Vec<Found> = names(&locales)
        .into_iter()
        .filter(|name| locales.join(name).join("language.txt").is_file())
        .map(|code| Found {
            variant: code[..1].to_uppercase() + &code[1..],
            locale: locales.join(&code),
            vocabulary: vocabulary.join(&code),
            facts: facts(&locales.join(&code).join("language.txt")),
            code,
        })
        .collect();
    languages.sort_by_key(|found| found.code != "en");
    let variants: Vec<String> = languages
        .iter()
        .map(|found| {
            let (name, variant) = (&found.facts["name"], &found.variant);
            let default = if found.code == "en" { "#[default]" } else { "" };
            format!("/// {name}.\n{default} {variant},")
        })
        .collect();
    let all: Vec<String> = languages
        .iter()
        .map(|found| format!("Self::{},", found.variant))
        .collect();
    let (variants, all) = (variants.concat(), all.concat());
    let lines = |key: &str| -> String {
        let line = |found: &Found| found.facts.get(key).map(|text| format!("{text}\n"));
        languages.iter().filter_map(line).collect()
    };
    let code = format!(
        "/// A language that Stillnight speaks: a folder of `locales/`. English is also for everybody whose language is
        /// none of these.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum Language {{ {variants} }}
        impl Language {{
            /// Every language, English first.
            pub const ALL: [Self; {count}] = [{all}];
            /// The two-letter code, as Telegram and `locales/` use it.
            #[must_use]
            pub const fn code(self) -> &'static str {{ match self {{ {codes} }} }}
            /// The language's own name.
            #[must_use]
            pub const fn name(self) -> &'static str {{ match self {{ {names} }} }}
            /// What spreadsheets expect between the cells of a table.
            #[must_use]
            pub const fn cells(self) -> &'static str {{ match self {{ {cells} }} }}
            /// Beginnings of the names of zones in which a date such as 3/4 may be meant either way.
            #[must_use]
            pub const fn unclear_days(self) -> &'static str {{ match self {{ {unclear} }} }}
            /// What a sentence puts before a time of one o'clock, and before a time of any other hour.
            #[must_use]
            pub const fn articles_of_hours(self) -> [&'static str; 2] {{ match self {{ {articles} }} }}
            /// What is said: the names and the texts of its `.ftl` files.
            #[must_use]
            pub const fn sentences(self) -> &'static [(&'static str, &'static str)] {{ match self {{ {sentences} }} }}
            /// Names of countries: `CH = Switzerland`, a line each.
            #[must_use]
            pub const fn countries(self) -> &'static str {{ match self {{ {countries} }} }}
            /// What people type: the names and the texts of its files in `vocabulary/`.
            #[must_use]
            pub const fn vocabulary(self) -> &'static [(&'static str, &'static str)] {{ match self {{ {typed} }} }}
        }}
        /// Shown when the page is opened under any address but the local one.
        pub const ONLY_HERE: &str = {only_here:?};
        /// To another page that asks.
        pub const NOT_FOR_OTHERS: &str = {not_for_others:?};
        ",
        count = languages.len(),
        codes = arms(&languages, |found| format!("{:?}", found.code)),
        names = arms(&languages, |found| found.fact("name")),
        cells = arms(&languages, |found| found.fact("cells")),
        unclear = arms(&languages, |found| found.fact("unclear-days")),
        articles = arms(&languages, |found| {
            format!("[{}, {}]", found.fact("at-one"), found.fact("at-others"))
        }),
        sentences = arms(&languages, |found| included(&found.locale, ".ftl")),
        countries = arms(&languages, |found| {
            let path = found.locale.join("countries.txt").display().to_string();
            format!("include_str!({path:?})")
        }),
        typed = arms(&languages, |found| included(&found.vocabulary, ".txt")),
        only_here = lines("only-here"),
        not_for_others = lines("not-for-others"),
    );
    let page: String = languages
        .iter()
        .map(|found| fs::read_to_string(found.locale.join("page.js")).unwrap())
        .collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    fs::write(out.join("language.rs"), code).unwrap();
    fs::write(out.join("page-words.js"), page).unwrap();
}
