//! Owns an iron infusion and what became of it. It must not know when it is asked about.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One infusion, as told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Infusion {
    /// The day.
    pub on: NaiveDate,
    /// Elemental iron, in milligrams, where known.
    pub milligrams: Option<u16>,
    /// What was infused, where known.
    pub product: Option<IronProduct>,
    /// R2, R3: the weeks whose check went out.
    #[serde(default)]
    pub checks_asked: Vec<u8>,
    /// I: what the patient said at the last check: that is the response.
    #[serde(default)]
    pub response: Option<Response>,
    /// The diary line that says so.
    #[serde(default)]
    pub response_seq: Option<u32>,
    /// I: whether the word about phosphate went out.
    #[serde(default)]
    pub after_note_sent: bool,
}

impl Infusion {
    /// An infusion as it was told; nothing is known of what became of it yet.
    #[must_use]
    pub const fn told(
        on: NaiveDate,
        milligrams: Option<u16>,
        product: Option<IronProduct>,
    ) -> Self {
        Self {
            on,
            milligrams,
            product,
            checks_asked: Vec::new(),
            response: None,
            response_seq: None,
            after_note_sent: false,
        }
    }
}

/// I: an infusion that is to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The day.
    pub on: NaiveDate,
    /// I1: whether the word of the evening before went out.
    #[serde(default)]
    pub eve_said: bool,
    /// How often it was asked whether it took place.
    #[serde(default)]
    pub asked: u8,
}

impl Appointment {
    /// A day as it was told; nothing was said about it yet.
    #[must_use]
    pub const fn on(on: NaiveDate) -> Self {
        Self {
            on,
            eve_said: false,
            asked: 0,
        }
    }
}

/// I: whether the infusion helped, in the patient's own judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Response {
    /// The legs are better than before it.
    Better,
    /// The same.
    Same,
    /// Worse.
    Worse,
}

impl Response {
    /// Every answer, in the order offered.
    pub const ALL: [Self; 3] = [Self::Better, Self::Same, Self::Worse];
}

/// The iron that clinics infuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IronProduct {
    /// Ferric carboxymaltose (Ferinject, Injectafer).
    FerricCarboxymaltose,
    /// Ferric derisomaltose (Monofer, Monoferric).
    FerricDerisomaltose,
    /// Iron sucrose (Venofer).
    IronSucrose,
    /// Low-molecular-weight iron dextran (`CosmoFer`, `INFeD`).
    IronDextran,
    /// Ferumoxytol (Feraheme).
    Ferumoxytol,
    /// Another.
    Other,
}

impl IronProduct {
    /// The substance's name, as labels and other software know it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::FerricCarboxymaltose => "ferric carboxymaltose",
            Self::FerricDerisomaltose => "ferric derisomaltose",
            Self::IronSucrose => "iron sucrose",
            Self::IronDextran => "iron dextran",
            Self::Ferumoxytol => "ferumoxytol",
            Self::Other => "intravenous iron",
        }
    }

    /// Every product, in the order offered.
    pub const ALL: [Self; 6] = [
        Self::FerricCarboxymaltose,
        Self::FerricDerisomaltose,
        Self::IronSucrose,
        Self::IronDextran,
        Self::Ferumoxytol,
        Self::Other,
    ];
}

/// An answer that may be left open, or left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer<T> {
    /// Not asked yet.
    #[default]
    Open,
    /// The patient does not know.
    Unknown,
    /// This.
    Known(T),
}

impl<T> Answer<T> {
    /// What is known.
    #[must_use]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(what) => Some(what),
            Self::Open | Self::Unknown => None,
        }
    }
}

/// An infusion that is being told; small enough to travel inside a button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InfusionDraft {
    /// The day.
    pub on: Option<NaiveDate>,
    /// Milligrams.
    pub milligrams: Answer<u16>,
    /// What was infused.
    pub product: Answer<IronProduct>,
}
