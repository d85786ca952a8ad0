//! Owns the words for the members of the course's small sets, in buttons and in the catalogue's selectors.

use crate::patient::check_in::{BodyParts, CheckInRhythm, Difference, StomachEffect};
use crate::patient::companion::Companion;
use crate::patient::infusion::IronProduct;
use crate::patient::profile::Sex;
use crate::patient::unheard::Waiting;

use super::code::Coded;

impl Coded for BodyParts {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Legs, "legs"),
        (Self::ArmsToo, "arms"),
        (Self::ElsewhereToo, "elsewhere"),
    ];
}

impl Coded for Difference {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Caffeine, "caffeine"),
        (Self::Alcohol, "alcohol"),
        (Self::Travel, "travel"),
        (Self::NewMedicine, "medicine"),
        (Self::Ill, "ill"),
    ];
}

impl Coded for StomachEffect {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Nothing, "nothing"),
        (Self::Some, "some"),
        (Self::Bad, "bad"),
    ];
}

impl Coded for CheckInRhythm {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Nightly, "nightly"),
        (Self::Weekly, "weekly"),
        (Self::Off, "off"),
    ];
}

impl Coded for Waiting {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::UntilWritten, "until-written"),
        (Self::Weekly, "weekly"),
        (Self::GoOn, "go-on"),
    ];
}

impl Coded for Companion {
    const TABLE: &'static [(Self, &'static str)] =
        &[(Self::VitaminD, "vitamin-d"), (Self::BComplex, "b-complex")];
}

impl Coded for Sex {
    const TABLE: &'static [(Self, &'static str)] =
        &[(Self::Female, "female"), (Self::Male, "male")];
}

impl Coded for IronProduct {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::FerricCarboxymaltose, "carboxymaltose"),
        (Self::FerricDerisomaltose, "derisomaltose"),
        (Self::IronSucrose, "sucrose"),
        (Self::IronDextran, "dextran"),
        (Self::Ferumoxytol, "ferumoxytol"),
        (Self::Other, "other"),
    ];
}
