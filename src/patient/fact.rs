//! Owns what can happen to a patient, as final facts in the past tense. It must not decide or undo anything:
//! a correction is one more fact.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::almanac::local_time::{Evening, Zone};
use crate::protocol::exclusion::Exclusions;
use crate::protocol::panel::Panel;

use super::check_in::{Onset, SleepLoss};
use super::profile::Language;

/// One line of the diary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its place in the diary, from 0.
    pub seq: u32,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// What happened.
    pub fact: Fact,
}

/// Something that happened to a patient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(
    missing_docs,
    reason = "each fact is one sentence, and its fields are that sentence's words"
)]
pub enum Fact {
    /// First contact; Telegram told the language of their app.
    Met { language: Language },
    /// They chose another language.
    LanguageChosen { language: Language },
    /// They accepted the disclaimer of this version.
    ConsentGiven { version: u16 },
    /// They declined it.
    ConsentRefused { version: u16 },
    /// They answered the questions of §2.
    GateAnswered { exclusions: Exclusions },
    /// "It is 21:04 for you, right?" — yes.
    ZoneConfirmed { zone: Zone },
    /// The usual end of dinner.
    DinnerSet { time: NaiveTime },
    /// The usual bedtime.
    BedtimeSet { time: NaiveTime },
    /// No iron is taken.
    IronDeclined,
    /// Tablets run, or will from this day on.
    OralIronStarted { on: NaiveDate },
    /// Tablets have ended.
    OralIronStopped { on: NaiveDate },
    /// They take iron; since when is still to be asked.
    OralIronConfirmed,
    /// The strength on the label, in milligrams of elemental iron a tablet.
    TabletStrengthSet { milligrams: u16 },
    /// How many tablets make the evening's dose.
    TabletsSet { tablets: u8 },
    /// E2: minutes between meal and dose.
    MealGapSet { minutes: u16 },
    /// E8: how often an unanswered reminder is asked again.
    NudgesSet { nudges: u8 },
    /// N: when the check-in comes; `None` means before bedtime.
    CheckInTimeSet { time: Option<NaiveTime> },

    /// E3: "Finished eating?" was sent.
    MealAsked { evening: Evening },
    /// E3: the last meal so far ended at this instant.
    MealFinished { evening: Evening, at: DateTime<Utc> },
    /// E3: "not yet"; asked again at this instant.
    MealPutOff {
        evening: Evening,
        until: DateTime<Utc>,
    },
    /// The dose reminder went out, the first or a repeat.
    DoseReminded { evening: Evening },
    /// E7: they asked for it again at this instant.
    DoseSnoozed {
        evening: Evening,
        until: DateTime<Utc>,
    },
    /// The dose was taken.
    DoseTaken {
        evening: Evening,
        at: DateTime<Utc>,
        tablets: u8,
    },
    /// The dose was left out; a later fact may add the reason.
    DoseSkipped {
        evening: Evening,
        reason: Option<SkipReason>,
    },
    /// E10: the evening passed before its reminder could be sent.
    DoseReminderDropped { evening: Evening },

    /// The check-in went out.
    CheckInAsked { evening: Evening },
    /// N1: the worst discomfort, 0 to 10.
    DiscomfortRated { evening: Evening, score: u8 },
    /// N2: when it began.
    OnsetNoted { evening: Evening, onset: Onset },
    /// N3: the sleep it cost last night.
    SleepLossNoted { evening: Evening, loss: SleepLoss },

    /// Results of a blood test.
    LabsReported { panel: Panel },
    /// "Are your legs still bothering you?"
    LegsAnswered { bothersome: bool },

    /// R4: booking the retest of this day was brought up.
    BookingAsked { retest_on: NaiveDate },
    /// R4: to be brought up again on this day.
    BookingPutOff {
        retest_on: NaiveDate,
        until: NaiveDate,
    },
    /// R4: blood will be, or was, drawn on this day.
    TestBooked { on: NaiveDate },
    /// The booked test is off.
    TestCancelled,
    /// R5: the fasting note for the booked test went out.
    FastingNoteSent { test_on: NaiveDate },
    /// R6: the results of this test were asked for.
    ResultsAsked { test_on: NaiveDate, on: NaiveDate },
    /// R6: no results will come of this test.
    ResultsDismissed { test_on: NaiveDate },

    /// The fact with this number does not hold.
    Retracted { seq: u32 },
    /// They blocked the bot, or Telegram says that they are gone.
    WentSilent,
    /// They are back.
    CameBack,
}

/// E7: why an evening went without iron.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SkipReason {
    /// Side effects.
    SideEffects,
    /// A blood test is coming.
    TestComing,
    /// No tablets left.
    RanOut,
    /// Ill.
    Ill,
    /// Something else.
    Other,
}

impl SkipReason {
    /// Every reason, in the order offered.
    pub const ALL: [Self; 5] = [
        Self::SideEffects,
        Self::TestComing,
        Self::RanOut,
        Self::Ill,
        Self::Other,
    ];
}
