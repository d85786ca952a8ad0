//! Finds the numbers that are nobody's result: somebody else's, a target, a wish, a question, a general sentence.
//!
//! It looks at the words of a sentence, before and behind a test's name; it reads no number.

use crate::protocol::analyte::names::fold;

use super::item::{Item, What};
use super::words;

/// People whose results are not the patient's, in the words that can be nobody else.
const OTHERS: &[&str] = &[
    "husband",
    "husbands",
    "wife",
    "wifes",
    "mother",
    "mothers",
    "mum",
    "mums",
    "mom",
    "moms",
    "father",
    "fathers",
    "dad",
    "dads",
    "son",
    "sons",
    "daughter",
    "daughters",
    "brother",
    "brothers",
    "sister",
    "sisters",
    "friend",
    "friends",
    "neighbour",
    "neighbor",
    "boyfriend",
    "girlfriend",
    "grandmother",
    "grandma",
    "aunt",
    "uncle",
    "cousin",
    "his",
    "her",
    "hers",
    "their",
    "someone",
    "somebody",
    "mutter",
    "vater",
    "vaters",
    "sohn",
    "sohnes",
    "tochter",
    "bruder",
    "bruders",
    "schwester",
    "freund",
    "freundin",
    "freundes",
    "ehemann",
    "ehemannes",
    "ehefrau",
    "nachbarin",
    "nachbar",
    "oma",
    "opa",
    "tante",
    "onkel",
    "mannes",
    "marido",
    "esposo",
    "esposa",
    "madre",
    "padre",
    "hijo",
    "hija",
    "hermano",
    "hermana",
    "amigo",
    "amiga",
    "pareja",
    "novio",
    "novia",
    "abuela",
    "abuelo",
    "vecina",
    "vecino",
    "tia",
    "tio",
    "suegra",
    "suegro",
    "prima",
    "primo",
];

/// After these words of possession a spouse is meant: "my partner", "mein Mann", "mi mujer".
const SPOUSES: &[&str] = &[
    "kollegin",
    "kollege",
    "colleague",
    "partner",
    "partners",
    "mann",
    "manns",
    "frau",
    "partnerin",
    "mujer",
    "kind",
    "kindes",
    "nino",
    "nina",
    "kid",
    "child",
    "childs",
];
const POSSESSIVES: &[&str] = &[
    "my", "our", "the", "mein", "meine", "meiner", "meines", "meinem", "meinen", "unser",
    "unserer", "mi", "nuestro", "nuestra",
];

/// What ought to be, or is hoped for.
const TARGETS: &[&str] = &[
    "goal",
    "goals",
    "target",
    "targets",
    "should",
    "shall",
    "must",
    "aim",
    "aims",
    "aiming",
    "ideal",
    "ideally",
    "optimum",
    "recommended",
    "recommend",
    "recommends",
    "desired",
    "need",
    "needs",
    "atleast",
    "want",
    "wants",
    "wish",
    "hope",
    "hoping",
    "would",
    "if",
    "until",
    "unless",
    "once",
    "ziel",
    "ziele",
    "zielwert",
    "zielbereich",
    "soll",
    "sollte",
    "sollten",
    "sollen",
    "muss",
    "musste",
    "empfohlen",
    "empfiehlt",
    "empfehlen",
    "empfehle",
    "mindestens",
    "angestrebt",
    "anstreben",
    "bis",
    "mochte",
    "hoffe",
    "hoffentlich",
    "wunsche",
    "wunscht",
    "ware",
    "hatte",
    "gerne",
    "wenn",
    "falls",
    "sobald",
    "solange",
    "objetivo",
    "objetivos",
    "meta",
    "deberia",
    "deberian",
    "debe",
    "deben",
    "recomendado",
    "recomendamos",
    "recomiendo",
    "hasta",
    "recomienda",
    "recomiendan",
    "ideales",
    "alcanzar",
    "quiero",
    "quisiera",
    "espero",
    "ojala",
    "gustaria",
    "cuando",
];

/// Behind a number, the same.
const TARGETS_BEHIND: &[&str] = &[
    "goal",
    "target",
    "needed",
    "recommended",
    "ideal",
    "ziel",
    "zielwert",
    "empfohlen",
    "angestrebt",
    "erwunscht",
    "objetivo",
    "meta",
    "recomendado",
    "deseable",
    "wunschenswert",
];

/// Behind a name, its results are a group's title: "Iron studies".
const TITLES: &[&str] = &[
    "studies",
    "study",
    "panel",
    "profile",
    "status",
    "metabolism",
    "stoffwechsel",
    "haushalt",
    "perfil",
    "metabolismo",
    "diagnostik",
    "deficiency",
    "mangel",
    "deficit",
    "deficiencia",
    "tablets",
    "tabletten",
    "infusion",
    "infusions",
];

/// Behind a number no more words than these are looked at.
const MOST_WORDS_BEHIND: usize = 12;

/// Whether a number is a bound, and how that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    None,
    /// `<`.
    Sign,
    /// "under".
    Spoken,
}

/// What the words up to each item say, in one pass over the text.
pub(super) struct Guard<'t> {
    text: &'t str,
    items: &'t [Item],
    /// For each item: whether what comes before it in its sentence forbids a result.
    forbidden: Vec<bool>,
}

impl<'t> Guard<'t> {
    pub fn new(text: &'t str, items: &'t [Item]) -> Self {
        let asks = asking(items);
        let mut forbidden = Vec::with_capacity(items.len());
        let (mut other, mut target, mut carried) = (false, false, false);
        // Whether the sentence said a word before: a question is one that asks something of a number.
        let mut spoke = false;
        let mut before = String::new();
        for (at, item) in items.iter().enumerate() {
            forbidden.push(carried || other || target || asks[at] && spoke);
            let assigned = at > 0 && items[at - 1].what == What::Assign;
            match item.what {
                What::Line => {
                    let empty = at == 0 || items[at - 1].what == What::Line;
                    // "My husband's results:" stands over the lines that follow.
                    carried = !empty && (carried || assigned && (other || target));
                    (other, target, spoke) = (false, false, false);
                    before.clear();
                }
                What::Stop { .. } => {
                    (other, target, spoke) = (false, false, false);
                    before.clear();
                }
                What::Word | What::Filler | What::Joiner => {
                    let typed = &text[item.start..item.end];
                    let word = fold(typed);
                    spoke = true;
                    other |= OTHERS.contains(&word.as_str())
                        || SPOUSES.contains(&word.as_str())
                            && POSSESSIVES.contains(&before.as_str());
                    // "sí" is a yes, "si" an if.
                    target |= TARGETS.contains(&word.as_str()) || typed == "si";
                    before = word;
                }
                _ => {}
            }
        }
        Self {
            text,
            items,
            forbidden,
        }
    }

    fn word(&self, at: usize) -> Option<String> {
        let item = self.items.get(at)?;
        matches!(item.what, What::Word | What::Filler | What::Joiner)
            .then(|| fold(&self.text[item.start..item.end]))
    }

    /// Whether the name here, whose result ends before `behind`, reports nothing of the patient's.
    pub fn forbids(&self, name: usize, behind: usize, bound: Bound) -> bool {
        let between = (name..behind).filter_map(|at| self.word(at));
        self.forbidden[name]
            || between.into_iter().any(|word| {
                OTHERS.contains(&word.as_str())
                    || SPOUSES.contains(&word.as_str())
                    || TARGETS.contains(&word.as_str())
            })
            || (name..behind).any(|at| self.is_told_aside(at))
            || self.is_general(name, behind, bound)
            || self.is_told_behind(behind)
    }

    /// "Ferritin under 45 is worth a talk", "a ferritin of 75 is enough": a verb behind a bound, or behind what
    /// has an article of its own.
    fn is_general(&self, name: usize, behind: usize, bound: Bound) -> bool {
        let article = name.checked_sub(1).and_then(|before| self.word(before));
        let article = article.is_some_and(|word| {
            matches!(
                word.as_str(),
                "a" | "an" | "any" | "ein" | "eine" | "una" | "un"
            )
        });
        self.word(behind).is_some_and(|word| match bound {
            Bound::Spoken => true,
            Bound::Sign => words::is_verb(&word),
            Bound::None => article && words::is_verb(&word),
        })
    }

    /// "30 (my husband)".
    fn is_told_aside(&self, at: usize) -> bool {
        let item = &self.items[at];
        let What::Aside(inner) = &item.what else {
            return false;
        };
        inner.iter().any(|item| {
            let word = fold(&self.text[item.start..item.end]);
            matches!(item.what, What::Word | What::Filler)
                && (OTHERS.contains(&word.as_str()) || SPOUSES.contains(&word.as_str()))
        })
    }

    /// "100 is my goal", "30, says my husband".
    fn is_told_behind(&self, behind: usize) -> bool {
        let mut before = String::new();
        for (at, item) in self
            .items
            .iter()
            .enumerate()
            .skip(behind)
            .take(MOST_WORDS_BEHIND)
        {
            match item.what {
                What::Line
                | What::Stop { .. }
                | What::Name(_)
                | What::Number { .. }
                | What::Separator => return false,
                _ => {}
            }
            let Some(word) = self.word(at) else { continue };
            let other = OTHERS.contains(&word.as_str())
                || SPOUSES.contains(&word.as_str()) && POSSESSIVES.contains(&before.as_str());
            if other || TARGETS_BEHIND.contains(&word.as_str()) {
                return true;
            }
            before = word;
        }
        false
    }

    /// "Iron studies", "Perfil de hierro": a title, whose number would be the next test's.
    pub fn is_title(&self, name: usize) -> bool {
        let is_title =
            |word: Option<String>| word.is_some_and(|word| TITLES.contains(&word.as_str()));
        let before = (1..=2).any(|back| {
            name.checked_sub(back)
                .is_some_and(|at| is_title(self.word(at)))
        });
        is_title(self.word(name + 1)) || before
    }
}

/// For each item whether its sentence ends in a question mark.
fn asking(items: &[Item]) -> Vec<bool> {
    let mut asks = vec![false; items.len()];
    let mut now = false;
    for (at, item) in items.iter().enumerate().rev() {
        match item.what {
            What::Line => now = false,
            What::Stop { asks } => now = asks,
            _ => {}
        }
        asks[at] = now;
    }
    asks
}
