//! Owns the names of the protocol's rules, where each comes from and what it rests on. It decides nothing.

use serde::{Deserialize, Serialize};

use super::sources::Source;

/// Where a rule comes from; shown with every next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// A: the article that the protocol restates.
    Article,
    /// G: a published guideline.
    Guideline,
    /// S: a safety rule.
    Safety,
    /// E: our own choice.
    OurChoice,
    /// A + G: the article, with a published guideline that differs or adds.
    ArticleAndGuideline,
    /// A + S: the article, with a safety rule beside it.
    ArticleAndSafety,
    /// A + E: the article, with a choice of our own beside it.
    ArticleAndOurChoice,
}

/// Declares every rule in one line: what it says in short, its id, its origin, its sources.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident: $origin:ident, [$($source:ident),+];)*) => {
        /// A rule of the protocol that a reply can cite.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// Every rule, in the order of `PROTOCOL.md`.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// The id under which `PROTOCOL.md` and every reply name the rule.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$rule => stringify!($rule),)*
                }
            }

            /// Where the rule comes from.
            #[must_use]
            pub const fn origin(self) -> Origin {
                match self {
                    $(Self::$rule => Origin::$origin,)*
                }
            }

            /// What it rests on; never empty.
            #[must_use]
            pub const fn sources(self) -> &'static [Source] {
                match self {
                    $(Self::$rule => &[$(Source::$source),+],)*
                }
            }
        }
    };
}

rules! {
    // §2: who it is not for.
    /// Any exclusion: no iron step.
    X1: ArticleAndSafety, [Article, Safety];

    // §4: the next step.
    /// Holds do not age.
    H1: Safety, [Safety];
    /// Excluded: this protocol was not written for the patient.
    L1: ArticleAndSafety, [Article, Safety];
    /// TSAT at or above the ceiling: no iron.
    L2: ArticleAndSafety, [Article, Easl];
    /// Ferritin at or above the ceiling: no more iron.
    L3: Article, [Article, Allen];
    /// Infusion a short while ago: wait.
    L4: Article, [Article, Earley];
    /// Time for the response check; the retest is still ahead.
    L5: Article, [Article, Earley];
    /// Legs are quiet, but iron is low again.
    L19: Safety, [Safety];
    /// Iron is done and legs are quiet: nothing more now.
    L6: Article, [Article];
    /// No ferritin on record, or an old one.
    L7: Article, [Article];
    /// Ill: this ferritin does not decide.
    L18: Article, [Article, Who];
    /// Relapse with a drop: ask about repeating the infusion.
    L8: Article, [Article, Earley];
    /// Relapse without a drop: no repeat.
    L9: Article, [Article, Earley];
    /// The infusion never helped.
    L10: ArticleAndGuideline, [Article, Trenkwalder];
    /// Oral iron running, stores low.
    L11: Article, [Article, Allen];
    /// Oral iron running, absorption slows.
    L12: ArticleAndGuideline, [Article, Stoffel, Winkelman];
    /// Oral iron running, target passed, still bothered.
    L13: ArticleAndGuideline, [Article, Winkelman, Silber];
    /// Oral iron running, target passed, quiet.
    L14: ArticleAndSafety, [Article, Safety];
    /// No iron running, every condition for iron met.
    L15: ArticleAndGuideline, [Article, Allen, Winkelman];
    /// No iron running, TSAT missing.
    L16: Article, [Article, Allen];

    // §4: what stands beneath a step.
    /// Not properly prepared.
    C1: Article, [Article];
    /// Illness or inflammation.
    C2: ArticleAndGuideline, [Article, Who];
    /// Iron deficiency or anaemia territory.
    C3: Safety, [Who];
    /// TSAT low although ferritin is not.
    C4: Guideline, [Winkelman];
    /// A vitamin is low.
    C5: ArticleAndGuideline, [Article, Unnamed];
    /// Oral iron does not show in ferritin.
    C6: Guideline, [Silber];
    /// Two laboratories.
    C7: Guideline, [Unnamed];
    /// Spacing from other medicines.
    C8: Safety, [Labels];
    /// See a doctor today, or soon.
    C9: Safety, [Safety];
    /// Tell a doctor before any iron.
    C10: Safety, [Safety];
    /// Less was infused than the protocol's amount.
    C11: Article, [Article, Allen];
    /// Two saturations that disagree.
    C12: Safety, [Safety];
    /// What comes when iron is done and symptoms are not.
    O1: Article, [Article, Winkelman, Silber];

    // §5: tests.
    /// Tests before the first tablet.
    B0: ArticleAndSafety, [Article, Safety];
    /// The first tests.
    B1: Article, [Article];
    /// How to prepare for them.
    B2: Article, [Article];
    /// The retest of oral iron.
    R1: Article, [Article];
    /// The checks after an infusion.
    R2: Article, [Article, Earley];
    /// A second look at the response.
    R3: Guideline, [Trenkwalder];
    /// Booking is brought up.
    R4: OurChoice, [OurChoice];
    /// Iron rests before a test.
    R5: ArticleAndOurChoice, [Article, OurChoice];
    /// Results are asked for.
    R6: OurChoice, [OurChoice];
    /// Dates follow what happens.
    R7: OurChoice, [OurChoice];
    /// No tablets for ever without a test.
    R8: Safety, [Safety];
    /// A test once a year.
    R9: Safety, [Safety];
    /// A relapse is watched for.
    R10: Safety, [Safety];

    // §6: evenings.
    /// The dose.
    E1: ArticleAndSafety, [Article, Safety];
    /// On an empty stomach, in the evening.
    E2: Article, [Article, Earley, EveningTrial];
    /// The meal is asked about.
    E3: OurChoice, [OurChoice];
    /// At least a day between doses.
    E4: ArticleAndOurChoice, [Article, Stoffel, OurChoice];
    /// Not after bedtime.
    E5: OurChoice, [OurChoice];
    /// A double dose every other evening.
    E6: Article, [Article, Stoffel];
    /// The buttons of a dose.
    E7: OurChoice, [OurChoice];
    /// Asked again.
    E8: OurChoice, [OurChoice];
    /// Noon to noon.
    E9: OurChoice, [OurChoice];
    /// Late reminders.
    E10: OurChoice, [OurChoice];
    /// Clocks.
    E11: OurChoice, [OurChoice];
    /// Stock.
    E12: OurChoice, [OurChoice];
    /// Companions.
    E13: OurChoice, [Article, OurChoice];
    /// Silence quiets.
    E14: OurChoice, [OurChoice];
    /// A bare hour means the evening.
    E15: OurChoice, [OurChoice];
    /// An evening leaves one line.
    E16: OurChoice, [OurChoice];
    /// The nightly check-in.
    N: OurChoice, [OurChoice];
    /// Infusions.
    I: ArticleAndSafety, [Article, Phosphate];
    /// The augmentation watch.
    W: Guideline, [Winkelman, Silber];
}

impl Rule {
    /// The rule of an id as people type it: `L12`, `l 12`; X1a to X1f are X1, and N1 to N5 are N.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        let id: String = text
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_uppercase())
            .collect();
        if id.len() == 3 && id.starts_with("X1") && ('A'..='F').any(|last| id.ends_with(last)) {
            return Some(Self::X1);
        }
        if id.len() == 2 && id.starts_with('N') && ('1'..='5').any(|last| id.ends_with(last)) {
            return Some(Self::N);
        }
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }
}
