//! Finds what a sentence says of a change: "fell from 60 to 41", "von 60 auf 41", "subió de 38 a 62". The older number
//! is no result, and the newer one is. It reads no name; where it is not sure, it says nothing, and no number is taken.

use crate::protocol::analyte::names::{fold, named};

use super::number;
use super::token::{Kind, Token};

/// What a token means in a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// The number behind it is an older one.
    Older,
    /// The number behind it is the newest.
    Newer,
    /// A number that tells by how much.
    Difference,
    /// A word around them.
    Around,
}

/// So many words may stand between "to" and its number: "auf einen Wert von 41".
const MOST_BETWEEN: usize = 4;
/// A sentence of more words is a report.
const MOST_TOKENS: usize = 80;

/// Words that say that a value moved.
const VERBS: &[&str] = &[
    "fell",
    "fallen",
    "falls",
    "falling",
    "dropped",
    "drop",
    "drops",
    "dropping",
    "went",
    "gone",
    "going",
    "goes",
    "rose",
    "risen",
    "rises",
    "rising",
    "climbed",
    "climbing",
    "increased",
    "increases",
    "increase",
    "decreased",
    "decreases",
    "decrease",
    "declined",
    "declines",
    "improved",
    "worsened",
    "jumped",
    "moved",
    "changed",
    "sank",
    "sunk",
    "slipped",
    "plunged",
    "doubled",
    "halved",
    "grew",
    "grown",
    "shot",
    "crept",
    "up",
    "down",
    "gefallen",
    "fiel",
    "fallt",
    "gesunken",
    "sinkt",
    "abgesunken",
    "abgefallen",
    "gestiegen",
    "stieg",
    "steigt",
    "angestiegen",
    "verbessert",
    "verschlechtert",
    "gegangen",
    "ging",
    "geht",
    "runter",
    "rauf",
    "hochgegangen",
    "runtergegangen",
    "zuruckgegangen",
    "gewachsen",
    "geklettert",
    "geklettert",
    "verdoppelt",
    "halbiert",
    "verandert",
    "geandert",
    "zugenommen",
    "gesprungen",
    "gerutscht",
    "gekommen",
    "hochgekommen",
    "gesenkt",
    "bajo",
    "bajado",
    "bajando",
    "baja",
    "subio",
    "subido",
    "subiendo",
    "sube",
    "paso",
    "pasado",
    "pasa",
    "cayo",
    "caido",
    "cae",
    "descendio",
    "descendido",
    "disminuyo",
    "disminuido",
    "aumento",
    "aumentado",
    "crecio",
    "crecido",
    "mejoro",
    "mejorado",
    "empeoro",
    "empeorado",
    "fue",
    "ido",
    "salto",
];

/// Of these the number behind "de" is the value itself as often: "la ferritina fue de 41".
const MERE_VERBS: &[&str] = &["fue", "ido", "paso", "pasa", "pasado", "up", "down"];

/// Words around a change that say nothing of the number.
const AROUND: &[&str] = &[
    "has",
    "have",
    "had",
    "hat",
    "hatte",
    "sich",
    "ist",
    "ha",
    "se",
    "me",
    "been",
    "now",
    "again",
    "further",
    "even",
    "slightly",
    "slowly",
    "unfortunately",
    "sadly",
    "luckily",
    "finally",
    "since",
    "then",
    "wieder",
    "weiter",
    "leider",
    "endlich",
    "inzwischen",
    "mittlerweile",
    "langsam",
    "etwas",
    "seitdem",
    "seither",
    "dann",
    "otra",
    "vez",
    "poco",
    "un",
    "desgraciadamente",
    "despacio",
    "luego",
    "por",
    "fin",
    "all",
    "way",
    "the",
    "right",
    "nicely",
    "dramatically",
    "sharply",
    "deutlich",
    "stark",
    "mucho",
    "bastante",
    "noch",
    "sogar",
    "schon",
];

const FROM: &[&str] = &["from", "von", "desde", "da"];
const TO: &[&str] = &["to", "auf", "a", "hasta"];
const BY: &[&str] = &["by", "um"];
const POINTS: &[&str] = &[
    "points", "point", "puntos", "punto", "punkte", "punkten", "punkt", "percent", "prozent",
];
const WAS: &[&str] = &["was", "were", "war", "waren", "era", "estaba", "lag"];
const IS: &[&str] = &["is", "are", "ist", "sind", "es", "esta", "liegt"];
/// What tells of a laboratory's limits moves nothing.
const LIMITS: &[&str] = &[
    "normal",
    "normally",
    "reference",
    "ref",
    "range",
    "ranges",
    "between",
    "referenz",
    "referenzbereich",
    "normbereich",
    "normwert",
    "normalwert",
    "zwischen",
    "rango",
    "rangos",
    "referencia",
    "normales",
    "entre",
    "optimal",
    "ideal",
];

/// What a word may be here; each word is looked up once, for long texts are read as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Class(u16);

impl Class {
    const VERB: Self = Self(1);
    const MERE: Self = Self(1 << 1);
    const AROUND: Self = Self(1 << 2);
    const FROM: Self = Self(1 << 3);
    const TO: Self = Self(1 << 4);
    const BY: Self = Self(1 << 5);
    const POINTS: Self = Self(1 << 6);
    const WAS: Self = Self(1 << 7);
    const IS: Self = Self(1 << 8);
    const LIMITS: Self = Self(1 << 9);
    const DE: Self = Self(1 << 10);
    const AUF: Self = Self(1 << 11);
    const NAME: Self = Self(1 << 12);

    fn of(token: &Token) -> Self {
        if token.kind != Kind::Word {
            return Self(0);
        }
        let word = fold(token.text);
        let lists: [(Self, &[&str]); 12] = [
            (Self::VERB, VERBS),
            (Self::MERE, MERE_VERBS),
            (Self::AROUND, AROUND),
            (Self::FROM, FROM),
            (Self::TO, TO),
            (Self::BY, BY),
            (Self::POINTS, POINTS),
            (Self::WAS, WAS),
            (Self::IS, IS),
            (Self::LIMITS, LIMITS),
            (Self::DE, &["de"]),
            (Self::AUF, &["auf"]),
        ];
        let listed = lists
            .iter()
            .filter(|(_, words)| words.contains(&word.as_str()))
            .fold(0, |flags, (class, _)| flags | class.0);
        let name = named(&word).map_or(0, |_| Self::NAME.0);
        Self(listed | name)
    }

    const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What each token means in a change; `None` for most.
pub(super) fn changes(tokens: &[Token]) -> Vec<Option<Change>> {
    let mut marks = vec![None; tokens.len()];
    let mut start = 0;
    while start < tokens.len() {
        let length = tokens[start..]
            .iter()
            .position(ends_sentence)
            .unwrap_or(tokens.len() - start);
        if length <= MOST_TOKENS {
            Sentence::new(
                &tokens[start..start + length],
                &mut marks[start..start + length],
            )
            .mark();
        }
        start += length + 1;
    }
    marks
}

fn ends_sentence(token: &Token) -> bool {
    matches!(
        token.kind,
        Kind::Line | Kind::Mark('.' | ';' | '|' | '?' | '!')
    )
}

struct Sentence<'s, 't> {
    tokens: &'s [Token<'t>],
    /// What each word may be.
    classes: Vec<Class>,
    /// Whether a verb says that something moved.
    moved: bool,
    marks: &'s mut [Option<Change>],
}

impl<'s, 't> Sentence<'s, 't> {
    fn new(tokens: &'s [Token<'t>], marks: &'s mut [Option<Change>]) -> Self {
        let numbers = tokens.iter().any(|token| token.kind == Kind::Number);
        // A sentence without a number tells of no change, and needs no look.
        let classes: Vec<_> = tokens.iter().filter(|_| numbers).map(Class::of).collect();
        let moved = classes.iter().any(|class| class.has(Class::VERB));
        Self {
            tokens,
            classes,
            moved,
            marks,
        }
    }

    fn is(&self, at: usize, class: Class) -> bool {
        self.classes.get(at).is_some_and(|known| known.has(class))
    }

    fn number(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.kind == Kind::Number)
    }

    /// The number that a word leads to, over a few words.
    fn leads_to(&self, at: usize, most: usize) -> Option<usize> {
        let reach = at + 1..self.tokens.len().min(at + 2 + most);
        reach
            .take_while(|next| {
                self.number(*next)
                    || self.tokens[*next].kind == Kind::Word && !self.is(*next, Class::NAME)
            })
            .find(|next| self.number(*next))
    }

    /// Whether "to" and its kind stand before the new value here, not inside another phrase.
    fn newer(&self, at: usize) -> Option<usize> {
        if !self.is(at, Class::TO) {
            return None;
        }
        let number = self.leads_to(at, MOST_BETWEEN)?;
        let other = (at + 1..number).any(|between| {
            self.is(between, Class::VERB)
                || self.is(between, Class::FROM) && between + 1 != number
                || self.is(between, Class::TO)
        });
        (!other).then_some(number)
    }

    /// The clause between two commas or brackets: limits that are told there are nobody's change.
    fn tells_limits(&self, at: usize) -> bool {
        let parts = |token: &Token| matches!(token.kind, Kind::Mark(',' | '(' | ')' | '[' | ']'));
        let from = self.tokens[..at]
            .iter()
            .rposition(parts)
            .map_or(0, |comma| comma + 1);
        let to = self.tokens[at..]
            .iter()
            .position(parts)
            .map_or(self.tokens.len(), |comma| at + comma);
        (from..to).any(|at| self.is(at, Class::LIMITS))
    }

    fn mark(&mut self) {
        if self.classes.is_empty() {
            return;
        }
        let moved = self.moved;
        let mut found = false;
        for at in 0..self.tokens.len() {
            if self.marks[at].is_some() || self.tells_limits(at) {
                continue;
            }
            if let Some(number) = self
                .newer(at)
                .filter(|number| self.is_new(at, *number, moved))
            {
                self.marks[at] = Some(Change::Newer);
                self.marks[at + 1..number].fill(Some(Change::Around));
                found = true;
            } else if self.is_old(at, moved) {
                self.marks[at] = Some(Change::Older);
                found = true;
            } else if moved && self.is_difference(at) {
                self.marks[at] = Some(Change::Difference);
                if self.is(at + 1, Class::POINTS) {
                    self.marks[at + 1] = Some(Change::Around);
                }
                if at > 0 && self.is(at - 1, Class::BY) {
                    self.marks[at - 1] = Some(Change::Around);
                }
            }
        }
        found |= self.mark_was_and_is();
        if found {
            self.silence();
        }
    }

    fn is_new(&self, at: usize, number: usize, moved: bool) -> bool {
        let before = at.checked_sub(1).filter(|before| self.number(*before));
        let falls = before.is_some_and(|before| self.is_larger(before, number));
        let from_before = (0..at).any(|from| self.marks[from] == Some(Change::Older));
        moved || falls || from_before || self.is(at, Class::AUF) && before.is_some()
    }

    /// Whether the first number is the larger one, as far as they can be read.
    fn is_larger(&self, first: usize, second: usize) -> bool {
        let value = |at: usize| number::readings(self.tokens[at].text).first().copied();
        value(first)
            .zip(value(second))
            .is_some_and(|(first, second)| first > second)
    }

    fn is_old(&self, at: usize, moved: bool) -> bool {
        let spanish = self.is(at, Class::DE);
        if !spanish && !self.is(at, Class::FROM) || self.leads_to(at, 1).is_none() {
            return false;
        }
        let newer_follows = self.pair(at);
        let behind_a_verb = at > 0 && self.is(at - 1, Class::VERB) && !self.is(at - 1, Class::MERE);
        if spanish {
            newer_follows || moved && behind_a_verb
        } else {
            moved || newer_follows
        }
    }

    /// "von 60 auf 41", "de 60 a 41": a "to" behind the number here, which falls or where a verb says so.
    fn pair(&self, from: usize) -> bool {
        let Some(old) = self.leads_to(from, 1) else {
            return false;
        };
        let moved = self.moved;
        (old + 1..self.tokens.len()).any(|at| {
            self.newer(at)
                .is_some_and(|new| moved || self.is(at, Class::AUF) || self.is_larger(old, new))
        })
    }

    /// "by 20", "um 20", "20 points", "20 %" behind a verb.
    fn is_difference(&self, at: usize) -> bool {
        if !self.number(at) {
            return false;
        }
        let by = at > 0 && self.is(at - 1, Class::BY);
        let points = self.is(at + 1, Class::POINTS);
        let percent = at > 0
            && self.is(at - 1, Class::VERB)
            && self
                .tokens
                .get(at + 1)
                .is_some_and(|token| token.is_mark('%'));
        by || points || percent
    }

    /// "It was 60 and is 41 now".
    fn mark_was_and_is(&mut self) -> bool {
        let found = (0..self.tokens.len()).find_map(|was| {
            let old = self.leads_to(was, 2).filter(|_| self.is(was, Class::WAS))?;
            let is = (old + 1..self.tokens.len())
                .take_while(|at| !self.is(*at, Class::NAME))
                .find(|at| self.is(*at, Class::IS) && self.leads_to(*at, 2).is_some())?;
            let free = !(old + 1..is).any(|at| self.number(at) && !self.is(at + 1, Class::POINTS));
            free.then_some((was, is))
        });
        let Some((was, is)) =
            found.filter(|(was, is)| self.marks[*was].is_none() && self.marks[*is].is_none())
        else {
            return false;
        };
        self.marks[was] = Some(Change::Older);
        self.marks[is] = Some(Change::Newer);
        true
    }

    /// The verbs and small words around say nothing more: "bajó" is here no mark of a low value.
    fn silence(&mut self) {
        for at in 0..self.tokens.len() {
            let around = self.is(at, Class::VERB) || self.is(at, Class::AROUND);
            if around && self.marks[at].is_none() && !self.is(at, Class::NAME) {
                self.marks[at] = Some(Change::Around);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use super::super::{looks_like_results, parse};

    /// What is noted and what is asked, without the word that an older result was left out.
    fn read(text: &str) -> String {
        let today = "2026-11-25".parse().unwrap();
        let told = told(&parse(text, today));
        let parts: Vec<_> = told
            .split("; ")
            .filter(|part| !part.starts_with("! earlier"))
            .collect();
        parts.join("; ")
    }

    #[test]
    fn the_newer_number_of_a_change_is_the_result() {
        for text in [
            "la ferritina bajó de 60 a 41",
            "mi ferritina ha bajado de 60 a 41",
            "Ferritina: bajó de 60 hasta 41",
            "la ferritina pasó de 60 a 41",
            "mi ferritina subió de 38 a 41",
            "la ferritina ha subido a 41",
            "subió la ferritina de 38 a 41",
            "la ferritina bajó a 41 desde 60",
            "la ferritina bajó 19 puntos, a 41",
            "la ferritina fue de 38 a 41",
            "ferritina 60 a 41",
            "la ferritina era 60 y ahora es 41",
            "la ferritina era 60 y es 41",
            "ferritina 41 en vez de 60",
            "ferritina 41 frente a 60",
            "my ferritin went from 38 to 41",
            "ferritin dropped to 41 from 60",
            "my ferritin has dropped from 60 to 41",
            "ferritin fell from 60 ng/mL last year to 41 now",
            "my ferritin went up from 38 to 41",
            "my ferritin is up to 41 from 38",
            "ferritin 41, down from 60",
            "ferritin 41 (down from 60)",
            "ferritin rose by 3 to 41",
            "ferritin fell 19 points to 41",
            "ferritin 60 to 41",
            "ferritin was 60 and is 41",
            "ferritin was 60, is now 41",
            "ferritin 41 instead of 60",
            "ferritin 41 compared to 60",
            "ferritin went from 60 to a level of 41",
            "ferritin has gone from 60 in May to 41",
            "Ferritin von 60 auf 41 gefallen",
            "mein Ferritin ist von 60 auf 41 gefallen",
            "Ferritin ist auf 41 gesunken, von 60",
            "Ferritin stieg von 38 auf 41",
            "das Ferritin ist um 3 auf 41 gestiegen",
            "Ferritin 60 auf 41",
            "Ferritin war 60 und ist jetzt 41",
            "Ferritin war 60, ist 41",
            "Ferritin 41 statt 60",
            "Ferritin 41 gegenüber 60",
            "Ferritin ist von 60 auf einen Wert von 41 gefallen",
            "Ferritin ist seit Mai von 60 auf 41 gefallen",
        ] {
            let got = read(text);
            let noted = got.split("; ").next().unwrap_or_default();
            let unit = noted.trim_start_matches("ferritin 41 ");
            assert!(matches!(unit, "µg/L" | "ng/mL"), "{text}: {got}");
            assert!(looks_like_results(text), "{text}");
        }
    }

    #[test]
    fn an_older_number_alone_is_never_taken() {
        for text in [
            "my ferritin has dropped from 60",
            "ferritin is down from 60",
            "mein Ferritin ist von 60 gefallen",
            "la ferritina bajó de 60",
            "ferritin fell by 19",
            "Ferritin ist um 19 gefallen",
            "la ferritina bajó 19 puntos",
            "ferritin fell 30 %",
        ] {
            let got = read(text);
            assert!(!got.contains("µg/L") && !got.contains('%'), "{text}: {got}");
        }
    }

    #[test]
    fn every_analyte_keeps_its_own_change() {
        for (text, expected) in [
            (
                "ferritin went from 38 to 62 and tsat from 14 to 22",
                "ferritin 62 µg/L; tsat 22 %",
            ),
            (
                "Ferritin von 38 auf 62, Sättigung von 14 auf 22 %",
                "ferritin 62 µg/L; tsat 22 %",
            ),
            (
                "la ferritina subió de 38 a 62 y la saturación bajó de 25 a 22 %",
                "ferritin 62 µg/L; tsat 22 %",
            ),
            (
                "ferritin dropped from 60 to 41 and zinc from 12 to 10",
                "ferritin 41 µg/L",
            ),
        ] {
            let got = read(text);
            assert!(got.starts_with(expected), "{text}: {got}");
            assert!(
                !got.contains(" 10 ") && !got.contains("ferritin 10"),
                "{text}: {got}"
            );
        }
    }

    #[test]
    fn limits_and_plain_words_stay_what_they_were() {
        for (text, expected) in [
            ("ferritin 88, normal from 15 to 150", "ferritin 88 µg/L"),
            ("ferritin 88 (15 to 150)", "ferritin 88 µg/L"),
            ("Ferritin 88, normal von 15 bis 150", "ferritin 88 µg/L"),
            (
                "ferritina 88, valores normales de 15 a 150",
                "ferritin 88 µg/L",
            ),
            ("la ferritina fue de 41", "ferritin 41 µg/L"),
            ("una ferritina de 41", "ferritin 41 µg/L"),
            ("mi ferritina es de 41", "ferritin 41 µg/L"),
            ("ferritin came back at 41", "ferritin 41 µg/L"),
            ("ferritin was 41", "ferritin 41 µg/L"),
            (
                "my ferritin was 41 and my tsat is 22",
                "ferritin 41 µg/L; tsat 22 %",
            ),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
