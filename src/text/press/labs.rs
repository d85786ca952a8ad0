//! Owns the buttons about results: the guided entry, corrections, how the blood was drawn.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::protocol::ticks::ticks;

use crate::protocol::analyte::Analyte;

use super::code::{Code, Coded, Parts};

/// A step of the guided lab entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GuidedPress {
    /// Blood was drawn on this day.
    On(NaiveDate),
    /// … on another.
    OtherDay,
    /// This was not measured.
    Skip(Analyte),
    /// That was all.
    Done,
}

/// The correction of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FixPress {
    /// What is wrong?
    Choose,
    /// This value.
    Value(Analyte),
    /// Leave this value out.
    LeaveOut(Analyte),
    /// The day.
    Day,
    /// … it was this one.
    On(NaiveDate),
    /// Nothing, after all.
    Back,
    /// The doubted results are right.
    Right,
}

/// C1, C2, C7: the answers about a draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DrawPress {
    /// All was as it should be.
    AllAsItShould,
    /// What was different, not yet final.
    Draft(DrawFlaws),
    /// … final.
    Done(DrawFlaws),
    /// R6: whether they were ill.
    Ill(bool),
    /// Not now.
    Skip,
    /// The laboratory's name is to be typed.
    NameLaboratory,
    /// It was one that was named before, by its place in the list.
    Laboratory(u8),
}

/// The results out of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FilePress {
    /// Enter them.
    Enter,
    /// Leave them.
    Leave,
    /// In its days the day stands first.
    DayFirst,
    /// … the month.
    MonthFirst,
    /// Of several values of a day this one counts.
    Value {
        /// How many such questions are open: an older button is of no use.
        open: u8,
        /// Which value.
        choice: u8,
    },
    /// … none of them does.
    Neither {
        /// How many such questions are open.
        open: u8,
    },
}

/// What can be different at a draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DrawFlaw {
    /// Not in the morning.
    Later,
    /// Something was eaten before.
    Eaten,
    /// Iron did not rest for two days.
    Iron,
    /// Ill in the two weeks before.
    Ill,
}

impl DrawFlaw {
    /// Each, in the order offered.
    pub const ALL: [Self; 4] = [Self::Later, Self::Eaten, Self::Iron, Self::Ill];
}

ticks! {
    /// Some of what can be different at a draw.
    DrawFlaws of DrawFlaw
}

impl GuidedPress {
    pub(super) fn encode(self, code: Code) -> Code {
        match self {
            Self::On(day) => code.with("on").with(day),
            Self::OtherDay => code.with("other"),
            Self::Skip(analyte) => code.with("skip").with(analyte.code()),
            Self::Done => code.with("done"),
        }
    }
}

impl FixPress {
    pub(super) fn encode(self, code: Code) -> Code {
        match self {
            Self::Choose => code.with("c"),
            Self::Value(analyte) => code.with("v").with(analyte.code()),
            Self::LeaveOut(analyte) => code.with("x").with(analyte.code()),
            Self::Day => code.with("d"),
            Self::On(day) => code.with("o").with(day),
            Self::Back => code.with("b"),
            Self::Right => code.with("r"),
        }
    }
}

impl FilePress {
    pub(super) fn encode(self, code: Code, file: u32) -> Code {
        match self {
            Self::Enter => code.with("e").with(file),
            Self::Leave => code.with("x").with(file),
            Self::DayFirst => code.with("d").with(file),
            Self::MonthFirst => code.with("m").with(file),
            Self::Value { open, choice } => code.with("v").with(file).with(open).with(choice),
            Self::Neither { open } => code.with("n").with(file).with(open),
        }
    }
}

impl DrawPress {
    pub(super) fn encode(self, code: Code) -> Code {
        match self {
            Self::AllAsItShould => code.with("a"),
            Self::Draft(flaws) => code.with("t").with(flaws.bits()),
            Self::Done(flaws) => code.with("d").with(flaws.bits()),
            Self::Ill(ill) => code.with("i").with(u8::from(ill)),
            Self::Skip => code.with("s"),
            Self::NameLaboratory => code.with("n"),
            Self::Laboratory(place) => code.with("l").with(place),
        }
    }
}

impl Parts<'_> {
    pub(super) fn guided(&mut self) -> Option<GuidedPress> {
        Some(match self.0.next()? {
            "on" => GuidedPress::On(self.read()?),
            "other" => GuidedPress::OtherDay,
            "skip" => GuidedPress::Skip(self.analyte()?),
            "done" => GuidedPress::Done,
            _ => return None,
        })
    }

    pub(super) fn fix(&mut self) -> Option<FixPress> {
        Some(match self.0.next()? {
            "c" => FixPress::Choose,
            "v" => FixPress::Value(self.analyte()?),
            "x" => FixPress::LeaveOut(self.analyte()?),
            "d" => FixPress::Day,
            "o" => FixPress::On(self.read()?),
            "b" => FixPress::Back,
            "r" => FixPress::Right,
            _ => return None,
        })
    }

    pub(super) fn lab_file(&mut self) -> Option<(u32, FilePress)> {
        let what = self.0.next()?;
        // Buttons that were sent before files had numbers.
        match what {
            "1" => return Some((0, FilePress::Enter)),
            "0" => return Some((0, FilePress::Leave)),
            _ => {}
        }
        let file = self.read()?;
        let press = match what {
            "e" => FilePress::Enter,
            "x" => FilePress::Leave,
            "d" => FilePress::DayFirst,
            "m" => FilePress::MonthFirst,
            "v" => FilePress::Value {
                open: self.read()?,
                choice: self.read()?,
            },
            "n" => FilePress::Neither { open: self.read()? },
            _ => return None,
        };
        Some((file, press))
    }

    pub(super) fn draw(&mut self) -> Option<DrawPress> {
        Some(match self.0.next()? {
            "a" => DrawPress::AllAsItShould,
            "t" => DrawPress::Draft(DrawFlaws::from_bits(self.read()?)?),
            "d" => DrawPress::Done(DrawFlaws::from_bits(self.read()?)?),
            "i" => DrawPress::Ill(self.flag()?),
            "s" => DrawPress::Skip,
            "n" => DrawPress::NameLaboratory,
            "l" => DrawPress::Laboratory(self.read()?),
            _ => return None,
        })
    }
}

impl Coded for DrawFlaw {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Later, "later"),
        (Self::Eaten, "eaten"),
        (Self::Iron, "iron"),
        (Self::Ill, "ill"),
    ];
}
