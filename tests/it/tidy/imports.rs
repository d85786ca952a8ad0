//! Owns the graph of imports between the files of `src`, and the circles in it.
//!
//! An import is a `use`, or a path that begins with `crate`, `self`, `super`, a child module or the name of an
//! imported module. `mod x;` is none, and `#[cfg(test)]` code does not count.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The segments of a module's path below `crate`.
type Module = Vec<String>;

/// Which file imports which, each edge with one path that makes it.
pub(super) struct Imports {
    edges: BTreeMap<(String, String), String>,
}

impl Imports {
    /// Reads `(name, text)` of every file; names are relative to `src`.
    pub(super) fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut parsed: BTreeMap<Module, (&str, Vec<TokenTree>)> = files
            .into_iter()
            .map(|(name, text)| {
                let tokens: TokenStream = text.parse().unwrap_or_else(|error| {
                    panic!("{name}: {error}");
                });
                (module_of(name), (name, without_tests(tokens)))
            })
            .collect();
        // A file counts only while every `mod` on the way to it does.
        let declared: BTreeSet<Module> = parsed
            .iter()
            .flat_map(|(module, (_, tokens))| declarations(module, tokens))
            .collect();
        parsed.retain(|module, _| (1..=module.len()).all(|n| declared.contains(&module[..n])));

        let mut edges = BTreeMap::new();
        let modules = parsed.keys().cloned().collect();
        for (module, (name, tokens)) in &parsed {
            let mut reader = Reader {
                modules: &modules,
                names: BTreeMap::new(),
                paths: Vec::new(),
            };
            reader.read(module, tokens, true);
            reader.read(module, tokens, false);
            for path in reader.paths {
                let home = (0..=path.len())
                    .rev()
                    .find_map(|n| parsed.get(&path[..n]))
                    .map(|(home, _)| *home);
                if let Some(home) = home.filter(|home| home != name) {
                    edges
                        .entry(((*name).to_owned(), home.to_owned()))
                        .or_insert_with(|| path.join("::"));
                }
            }
        }
        Self { edges }
    }

    /// Groups of files of which each reaches each other, sorted.
    pub(super) fn circles(&self) -> Vec<Vec<&str>> {
        let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (from, to) in self.edges.keys() {
            next.entry(from).or_default().push(to);
        }
        let reach = |from: &str| {
            let mut seen: BTreeSet<&str> = BTreeSet::new();
            let mut open = vec![from];
            while let Some(at) = open.pop() {
                for to in next.get(at).into_iter().flatten() {
                    if seen.insert(to) {
                        open.push(to);
                    }
                }
            }
            seen
        };
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            next.keys().map(|from| (*from, reach(from))).collect();
        let circles: BTreeSet<Vec<&str>> = reached
            .iter()
            .filter(|(from, reached)| reached.contains(*from))
            .map(|(from, all)| {
                all.iter()
                    .filter(|to| reached.get(**to).is_some_and(|back| back.contains(from)))
                    .copied()
                    .collect()
            })
            .collect();
        circles.into_iter().collect()
    }

    /// Each import within these files, as a line to read.
    pub(super) fn within(&self, files: &[&str]) -> Vec<String> {
        self.edges
            .iter()
            .filter(|((from, to), _)| {
                files.contains(&from.as_str()) && files.contains(&to.as_str())
            })
            .map(|((from, to), path)| format!("    {from} -> {to} ({path})"))
            .collect()
    }

    /// Imports from a file of one room into a file of another, as lines to read. A room is a file without its
    /// ending, with everything in the folder of that name.
    pub(super) fn between(&self, from: &str, to: &str) -> Vec<String> {
        let lies_in = |file: &str, room: &str| {
            file.strip_prefix(room)
                .is_some_and(|rest| rest.starts_with(['/', '.']))
        };
        self.edges
            .iter()
            .filter(|((importer, home), _)| lies_in(importer, from) && lies_in(home, to))
            .map(|((importer, home), path)| format!("{importer} imports {home} ({path})"))
            .collect()
    }
}

fn module_of(name: &str) -> Module {
    let path = name.trim_end_matches(".rs");
    if path == "lib" {
        return Module::new();
    }
    path.split('/').map(str::to_owned).collect()
}

fn is_ident(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}

fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}

/// Whether `::` stands there.
fn is_path_sign(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

/// The tokens without items that only tests have.
fn without_tests(stream: TokenStream) -> Vec<TokenTree> {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let test = is_punct(tokens.get(at), '#')
            && tokens
                .get(at + 1)
                .is_some_and(|token| token.to_string().replace(' ', "") == "[cfg(test)]");
        if test {
            while !is_punct(tokens.get(at), ';')
                && tokens
                    .get(at)
                    .is_some_and(|token| !is_group(token, Delimiter::Brace))
            {
                at += 1;
            }
        } else if let TokenTree::Group(group) = &tokens[at] {
            let inner = without_tests(group.stream()).into_iter().collect();
            kept.push(proc_macro2::Group::new(group.delimiter(), inner).into());
        } else {
            kept.push(tokens[at].clone());
        }
        at += 1;
    }
    kept
}

/// The modules that a file declares in files of their own.
fn declarations(module: &Module, tokens: &[TokenTree]) -> Vec<Module> {
    tokens
        .windows(3)
        .filter(|three| is_ident(three.first(), "mod") && is_punct(three.get(2), ';'))
        .map(|three| child(module, &three[1].to_string()))
        .collect()
}

fn child(module: &[String], name: &str) -> Module {
    let mut path = module.to_vec();
    path.push(name.to_owned());
    path
}

struct Reader<'a> {
    modules: &'a BTreeSet<Module>,
    /// What an imported module is called in a module of this file.
    names: BTreeMap<(Module, String), Module>,
    paths: Vec<Module>,
}

impl Reader<'_> {
    /// Reads the imported names first, then everything that stands under one of them.
    fn read(&mut self, module: &Module, tokens: &[TokenTree], only_names: bool) {
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Ident(word) if word == "use" => {
                    let end = (at..tokens.len())
                        .find(|n| is_punct(tokens.get(*n), ';'))
                        .unwrap_or(tokens.len());
                    // `impl Trait + use<'_>` is no import.
                    if !is_punct(tokens.get(at + 1), '<') {
                        self.tree(module, None, &tokens[at + 1..end]);
                        at = end;
                    }
                }
                // Who may see an item is no import.
                TokenTree::Ident(word)
                    if word == "pub"
                        && tokens
                            .get(at + 1)
                            .is_some_and(|token| is_group(token, Delimiter::Parenthesis)) =>
                {
                    at += 1;
                }
                TokenTree::Ident(word) if word == "mod" => {
                    if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group))) =
                        (tokens.get(at + 1), tokens.get(at + 2))
                    {
                        let inner: Vec<_> = group.stream().into_iter().collect();
                        self.read(&child(module, &name.to_string()), &inner, only_names);
                        at += 2;
                    }
                }
                TokenTree::Ident(word) if is_path_sign(tokens, at + 1) => {
                    let begins =
                        at < 2 || !is_path_sign(tokens, at - 2) || is_punct(tokens.get(at), '$');
                    if begins && let Some(mut path) = self.head(module, None, &word.to_string()) {
                        while is_path_sign(tokens, at + 1)
                            && let Some(TokenTree::Ident(next)) = tokens.get(at + 3)
                        {
                            step(&mut path, &next.to_string());
                            at += 3;
                        }
                        if !only_names {
                            self.paths.push(path);
                        }
                    }
                }
                TokenTree::Group(group) => {
                    let inner: Vec<_> = group.stream().into_iter().collect();
                    self.read(module, &inner, only_names);
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Where a path's first word leads, `None` for what is not of this crate.
    fn head(&self, module: &Module, so_far: Option<&Module>, word: &str) -> Option<Module> {
        if let Some(so_far) = so_far {
            let mut path = so_far.clone();
            step(&mut path, word);
            return Some(path);
        }
        match word {
            "crate" => Some(Module::new()),
            "self" => Some(module.clone()),
            "super" => Some(module[..module.len().saturating_sub(1)].to_vec()),
            _ => {
                let own = child(module, word);
                if self.modules.contains(&own) {
                    return Some(own);
                }
                self.names.get(&(module.clone(), word.to_owned())).cloned()
            }
        }
    }

    /// One tree of a `use`, without its end.
    fn tree(&mut self, module: &Module, before: Option<&Module>, tokens: &[TokenTree]) {
        let mut path = before.cloned();
        let mut called = None;
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Ident(word) if word == "as" => {
                    called = tokens.get(at + 1).map(ToString::to_string);
                    break;
                }
                TokenTree::Ident(word) => {
                    let word = word.to_string();
                    path = match (&path, word.as_str()) {
                        (Some(here), "self") if at == 0 => Some(here.clone()),
                        (here, _) => self.head(module, here.as_ref(), &word),
                    };
                    if path.is_none() {
                        return;
                    }
                }
                TokenTree::Group(group) => {
                    let inner: Vec<_> = group.stream().into_iter().collect();
                    for tree in inner.split(|token| is_punct(Some(token), ',')) {
                        if !tree.is_empty() {
                            self.tree(module, path.as_ref(), tree);
                        }
                    }
                    return;
                }
                _ => {}
            }
            at += 1;
        }
        let Some(path) = path else { return };
        if self.modules.contains(&path)
            && let Some(name) = called.or_else(|| path.last().cloned())
        {
            self.names.insert((module.clone(), name), path.clone());
        }
        self.paths.push(path);
    }
}

fn step(path: &mut Module, word: &str) {
    match word {
        "self" => {}
        "super" => {
            path.pop();
        }
        _ => path.push(word.to_owned()),
    }
}

#[test]
fn a_planted_circle_is_seen() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::{c, b::{self, Thing as Other}};"),
        ("b.rs", "mod deep; pub use deep::Thing;"),
        (
            "b/deep.rs",
            "fn f() -> super::super::c::C { c::make::<u8>() }",
        ),
        ("c.rs", "pub(in crate::a) fn f() { let x = crate::a::f; }"),
        ("d.rs", "mod own; fn f() { own::f() }"),
        ("d/own.rs", "use super::Parent;"),
    ];
    let imports = Imports::of(files);
    assert_eq!(
        imports.circles(),
        [
            vec!["a.rs", "b.rs", "b/deep.rs", "c.rs"],
            vec!["d.rs", "d/own.rs"]
        ]
    );
    assert_eq!(
        imports.within(&["d.rs", "d/own.rs"]),
        [
            "    d.rs -> d/own.rs (d::own::f)",
            "    d/own.rs -> d.rs (d::Parent)"
        ]
    );
}

#[test]
fn what_is_no_import_makes_no_circle() {
    let files = [
        ("lib.rs", "mod a; #[cfg(test)] mod only;"),
        (
            "a.rs",
            "//! See crate::a::own.
             mod own; mod csv; const TEXT: &str = \"own::f\"; fn f() { ::csv::read() }
             #[cfg(test)] use own::Thing;
             #[cfg(test)] mod tests { use super::own::f; }",
        ),
        ("a/own.rs", "pub(super) struct Thing; use super::Parent;"),
        ("a/csv.rs", "pub(in super::super) fn f(own: crate::a::X) {}"),
        ("only.rs", "use crate::a; use self::x::Y;"),
    ];
    assert!(Imports::of(files).circles().is_empty());
}

#[test]
fn a_name_of_a_module_leads_through_it() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b as other; fn f() { other::deep::f() }"),
        ("b.rs", "pub mod deep;"),
        ("b/deep.rs", "use crate::a::f;"),
    ];
    assert_eq!(Imports::of(files).circles(), [["a.rs", "b/deep.rs"]]);
}

#[test]
fn a_planted_import_of_a_room_above_is_seen() {
    let files = [
        ("lib.rs", "mod talk; mod view;"),
        ("talk.rs", "pub mod low; pub mod high;"),
        ("talk/low.rs", "fn f() { super::high::f() }"),
        ("talk/high.rs", "use super::low::g;"),
        ("view.rs", "use crate::{talk::high::f};"),
    ];
    let imports = Imports::of(files);
    assert_eq!(
        imports.between("talk/low", "talk/high"),
        ["talk/low.rs imports talk/high.rs (talk::high::f)"]
    );
    assert_eq!(
        imports.between("view", "talk"),
        ["view.rs imports talk/high.rs (talk::high::f)"]
    );
}
