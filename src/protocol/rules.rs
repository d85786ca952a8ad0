//! Owns the table L1–L19 of §4, to be read beside `PROTOCOL.md`: first match wins. It must not know words,
//! clocks or storage.
//!
//! A censored value (`< 5`, `> 1650`) decides a row only if its bound does: every condition below asks for a
//! plain yes, and a ferritin whose bound leaves the row open is one that L7 asks for.

pub mod case;

use serde::{Deserialize, Serialize};

use crate::protocol::rules::case::{Doses, NO, Stores, YES};

use super::inputs::{Before, Inputs, Responded, Route, Symptoms};
use super::rule::Rule;
use super::testing::{PANEL_AFTER_INFUSION_WEEKS, RESPONSE_CHECK_WEEKS};
use case::Case;

/// The version of the tables; raised whenever an input may get another answer, so that old answers can say so.
pub const RULE_SET: u16 = 4;

/// What a row of the table answers, with the shade that its condition left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Row {
    /// Take the results to a doctor; this protocol is not for you.
    L1,
    /// No iron.
    L2,
    /// No more iron.
    L3 {
        /// Drawn within eight weeks of an infusion: a high value is expected.
        expected: bool,
        /// Whether O1 belongs to it.
        bothersome: bool,
        /// Drawn while ill: it may read falsely high.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        ill: bool,
    },
    /// Wait.
    L4,
    /// The response check now; the retest is ahead.
    L5 {
        /// Whether the response is still to be told.
        asks: bool,
    },
    /// Legs are quiet, but iron is low again.
    L19,
    /// Nothing more now.
    L6,
    /// Get ferritin, with iron and TSAT.
    L7,
    /// This ferritin does not decide: illness makes it read high.
    L18,
    /// Ask about repeating the infusion.
    L8 {
        /// Whether TSAT must be had first.
        tsat_missing: bool,
    },
    /// No repeat without a drop.
    L9 {
        /// Whether there was anything to compare with.
        compared: bool,
    },
    /// The infusion never helped.
    L10(Stores),
    /// One dose each evening.
    L11,
    /// A double dose every other night.
    L12,
    /// Go on, or ask about an infusion.
    L13,
    /// Stop or maintain.
    L14,
    /// An infusion, or else tablets.
    L15(Doses),
    /// First get TSAT.
    L16,
}

impl Row {
    /// The rule that the row is.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::L1 => Rule::L1,
            Self::L2 => Rule::L2,
            Self::L3 { .. } => Rule::L3,
            Self::L4 => Rule::L4,
            Self::L5 { .. } => Rule::L5,
            Self::L19 => Rule::L19,
            Self::L6 => Rule::L6,
            Self::L7 => Rule::L7,
            Self::L18 => Rule::L18,
            Self::L8 { .. } => Rule::L8,
            Self::L9 { .. } => Rule::L9,
            Self::L10(_) => Rule::L10,
            Self::L11 => Rule::L11,
            Self::L12 => Rule::L12,
            Self::L13 => Rule::L13,
            Self::L14 => Rule::L14,
            Self::L15(_) => Rule::L15,
            Self::L16 => Rule::L16,
        }
    }

    /// Whether the talk about what comes after iron (O1) belongs to it.
    #[must_use]
    pub const fn after_iron(self) -> bool {
        match self {
            Self::L3 { bothersome, .. } => bothersome,
            Self::L9 { .. } | Self::L10(Stores::AboveTarget | Stores::Full) | Self::L13 => true,
            Self::L1
            | Self::L2
            | Self::L4
            | Self::L5 { .. }
            | Self::L19
            | Self::L6
            | Self::L7
            | Self::L18
            | Self::L8 { .. }
            | Self::L10(
                Stores::LookAgain
                | Stores::LessInfused
                | Stores::StillLow
                | Stores::Short
                | Stores::NotArrived
                | Stores::NotMeasured,
            )
            | Self::L11
            | Self::L12
            | Self::L14
            | Self::L15(_)
            | Self::L16 => false,
        }
    }

    /// C8, C10: whether the step gives iron.
    #[must_use]
    pub const fn gives_iron(self) -> bool {
        match self {
            Self::L8 { .. } | Self::L10(_) | Self::L11 | Self::L12 | Self::L13 | Self::L15(_) => {
                true
            }
            Self::L1
            | Self::L2
            | Self::L3 { .. }
            | Self::L4
            | Self::L5 { .. }
            | Self::L19
            | Self::L6
            | Self::L7
            | Self::L18
            | Self::L9 { .. }
            | Self::L14
            | Self::L16 => false,
        }
    }

    /// B0: whether no first tablet comes before what it asks for.
    #[must_use]
    pub const fn tests_first(self) -> bool {
        match self {
            Self::L7 | Self::L18 | Self::L16 => true,
            Self::L1
            | Self::L2
            | Self::L3 { .. }
            | Self::L4
            | Self::L5 { .. }
            | Self::L19
            | Self::L6
            | Self::L8 { .. }
            | Self::L9 { .. }
            | Self::L10(_)
            | Self::L11
            | Self::L12
            | Self::L13
            | Self::L14
            | Self::L15(_) => false,
        }
    }

    /// Whether tablets that run go on by it, as they are or otherwise: C6 looks at them, and H1 asks before they are
    /// reminded of again.
    #[must_use]
    pub const fn goes_on(self) -> bool {
        match self {
            Self::L11 | Self::L12 | Self::L13 | Self::L14 => true,
            Self::L1
            | Self::L2
            | Self::L3 { .. }
            | Self::L4
            | Self::L5 { .. }
            | Self::L19
            | Self::L6
            | Self::L7
            | Self::L18
            | Self::L8 { .. }
            | Self::L9 { .. }
            | Self::L10(_)
            | Self::L15(_)
            | Self::L16 => false,
        }
    }
}

/// One line of the table.
struct Line {
    rule: Rule,
    when: fn(&Case<'_>) -> bool,
    then: fn(&Case<'_>) -> Row,
}

const fn line(rule: Rule, when: fn(&Case<'_>) -> bool, then: fn(&Case<'_>) -> Row) -> Line {
    Line { rule, when, then }
}

/// §4, row by row.
const TABLE: [Line; 18] = [
    line(Rule::L1, |case| case.inputs.exclusions.any(), |_| Row::L1),
    line(
        Rule::L2,
        |case| case.inputs.tsat_too_high().is_some(),
        |_| Row::L2,
    ),
    line(
        Rule::L3,
        |case| case.inputs.ferritin_too_high().is_some(),
        |case| {
            let expected = case.ferritin_drawn_soon_after_infusion();
            let ill = case.high_ferritin_drawn_ill();
            Row::L3 {
                expected,
                bothersome: case.bothersome && !expected && !ill,
                ill,
            }
        },
    ),
    line(
        Rule::L4,
        |case| case.infused_less_than(RESPONSE_CHECK_WEEKS),
        |_| Row::L4,
    ),
    line(
        Rule::L5,
        |case| case.infused_less_than(PANEL_AFTER_INFUSION_WEEKS),
        |case| Row::L5 {
            asks: case.response_untold(),
        },
    ),
    line(
        Rule::L19,
        |case| case.iron_is_over() && !case.bothersome && case.inputs.is_low_again(),
        |_| Row::L19,
    ),
    line(
        Rule::L6,
        |case| case.iron_is_over() && !case.bothersome,
        |_| Row::L6,
    ),
    line(Rule::L7, |case| !case.ferritin_decides(), |_| Row::L7),
    // C2: illness makes a ferritin that may be above the limit read high.
    line(
        Rule::L18,
        |case| case.inputs.inflamed().is_some() && case.absorption_slows() != NO,
        |_| Row::L18,
    ),
    line(
        Rule::L8,
        |case| case.infusion_was_last() && case.responded && case.dropped() == YES,
        |case| Row::L8 {
            tsat_missing: case.tsat_at_ceiling() != NO,
        },
    ),
    line(
        Rule::L9,
        |case| case.infused() && case.responded && case.dropped() != YES,
        |case| Row::L9 {
            compared: case.dropped() == NO,
        },
    ),
    line(
        Rule::L10,
        |case| case.infused() && !case.responded,
        |case| Row::L10(case.stores()),
    ),
    line(
        Rule::L11,
        |case| case.on_tablets() && case.absorption_slows() == NO,
        |_| Row::L11,
    ),
    line(
        Rule::L12,
        |case| case.on_tablets() && case.target_passed() == NO,
        |_| Row::L12,
    ),
    line(
        Rule::L13,
        |case| case.on_tablets() && case.bothersome,
        |_| Row::L13,
    ),
    line(
        Rule::L14,
        |case| case.on_tablets() && !case.bothersome,
        |_| Row::L14,
    ),
    line(
        Rule::L15,
        // Also tablets that ended since an infusion which helped, with a drop: neither that infusion nor they run.
        |case| !case.on_tablets() && case.tsat_at_ceiling() == NO,
        |case| Row::L15(case.doses()),
    ),
    line(
        Rule::L16,
        |case| !case.on_tablets() && case.tsat_at_ceiling() != NO,
        |_| Row::L16,
    ),
];

/// Finds the row for what is known, with the legs and the response settled one way.
pub(super) fn row(inputs: &Inputs, bothersome: bool, responded: bool) -> Row {
    let case = Case {
        inputs,
        tsat: inputs.usable_tsat(),
        bothersome,
        responded,
    };
    let line = TABLE.iter().find(|line| (line.when)(&case));
    line.map_or(Row::L16, |line| {
        let row = (line.then)(&case);
        debug_assert_eq!(row.rule(), line.rule, "a line answers with its own row");
        row
    })
}

/// L1–L3: the rule that keeps iron reminders silent, if any. The three look at nothing else.
pub(super) fn holds_iron(row: Row) -> Option<Rule> {
    match row {
        Row::L1 | Row::L2 | Row::L3 { .. } => Some(row.rule()),
        Row::L4
        | Row::L5 { .. }
        | Row::L19
        | Row::L6
        | Row::L7
        | Row::L18
        | Row::L8 { .. }
        | Row::L9 { .. }
        | Row::L10(_)
        | Row::L11
        | Row::L12
        | Row::L13
        | Row::L14
        | Row::L15(_)
        | Row::L16 => None,
    }
}

/// The ways in which the legs can be settled.
pub(super) const fn ways_of_legs(symptoms: Symptoms) -> &'static [Symptoms] {
    match symptoms {
        Symptoms::Quiet => &[Symptoms::Quiet],
        Symptoms::Bothersome => &[Symptoms::Bothersome],
        Symptoms::Unknown => &[Symptoms::Bothersome, Symptoms::Quiet],
    }
}

/// The ways in which the response can be settled; it matters after an infusion alone, of whatever age.
pub(super) const fn ways_of_response(inputs: &Inputs) -> &'static [Responded] {
    let ((Route::Infusion { responded, .. }, _)
    | (Route::NoIron, Before::Infusion { responded, .. })) = (inputs.route, inputs.before)
    else {
        return &[Responded::Unknown];
    };
    match responded {
        Responded::Yes => &[Responded::Yes],
        Responded::No => &[Responded::No],
        Responded::Unknown => &[Responded::Yes, Responded::No],
    }
}
