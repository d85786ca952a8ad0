//! Owns one result of a file, read or not, and how far it is. It must not choose between results.

use super::super::analyte::names::fold;
use super::super::panel::LabValue;
use super::day::When;
use super::found::Unread;

/// How far a result is: the highest that a file holds of a test and day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    Withdrawn,
    Preliminary,
    Final,
    Corrected,
}

impl Status {
    /// As a table writes it; `None` for words that say nothing about it.
    pub(super) fn of(text: &str) -> Option<Self> {
        Some(match fold(text).as_str() {
            "final" | "complete" | "completed" | "endbefund" | "definitivo" | "f" => Self::Final,
            "corrected" | "amended" | "korrigiert" | "korrekturbefund" | "corregido" | "c"
            | "revised" => Self::Corrected,
            "preliminary" | "prelim" | "partial" | "vorlaufig" | "teilbefund" | "preliminar"
            | "provisional" | "p" => Self::Preliminary,
            "cancelled" | "canceled" | "enteredinerror" | "storniert" | "ungultig" | "anulado"
            | "cancelado" | "x" | "invalid" | "error" | "void" | "deleted" | "rejected" => {
                Self::Withdrawn
            }
            _ => return None,
        })
    }
}

/// A result of a file, read or not.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finding {
    pub(super) when: When,
    pub(super) status: Status,
    pub(super) partial: bool,
    pub(super) value: Result<LabValue, Unread>,
}

impl Finding {
    pub(super) const fn unread(why: Unread) -> Self {
        Self {
            when: When::Unknown,
            status: Status::Final,
            partial: false,
            value: Err(why),
        }
    }
}
