//! Owns what can happen to a patient, as final facts in the past tense. It must not decide or undo anything:
//! a correction is one more fact.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::{Evening, Zone};
use crate::protocol::advice::{Advice, Inputs};
use crate::protocol::caution::Cautions;
use crate::protocol::exclusion::Exclusions;
use crate::protocol::medicine::Medicine;
use crate::protocol::panel::Panel;

use super::check_in::{
    BodyParts, CheckInRhythm, Differences, Found, Onset, SleepLoss, StomachEffect,
};
use super::companion::Companion;
use super::draw::DrawConditions;
use super::infusion::{IronProduct, Response};
use super::profile::{Language, Sex};
use super::regimen::Rhythm;
use super::unheard::Waiting;
use super::watch::Worsenings;

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

/// Something that happened to a patient: past tense, and final. Elsewhere it would be called an *event* of an event-sourced
/// record; here an event is what comes in, and a fact is what is kept of it.
///
/// The patient is the fold of their facts, so a correction is one more fact and never a change of an old one.
///
/// ```
/// use stillnight::patient::Patient;
/// use stillnight::patient::fact::{Entry, Fact};
///
/// let line = |seq, fact| Entry { seq, at: "2026-11-23T18:00:00Z".parse().unwrap(), fact };
/// let infusion = |on: &str| Fact::InfusionGiven {
///     on: on.parse().unwrap(),
///     milligrams: Some(1000),
///     product: None,
/// };
/// let diary = [
///     line(0, infusion("2026-11-02")),
///     line(1, infusion("2025-11-02")),
///     // "Undo": the second was the same one, with a slip in its year.
///     line(2, Fact::Retracted { seq: 1 }),
/// ];
/// assert_eq!(Patient::from_diary(&diary).infusions.len(), 1);
/// ```
///
/// A stored name never changes its meaning (`tests/it/formats`), so a new kind of fact may be added, and none renamed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(
    missing_docs,
    reason = "each fact is one sentence, and its fields are that sentence's words"
)]
pub enum Fact {
    /// First contact; Telegram told the language of their app.
    Met { language: Language },
    /// They came by a link that carried this.
    CameWith { payload: String },
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
    /// H1: the hold is over, and they go on with their tablets.
    IronResumed,
    /// X2: what a doctor hears about before any iron.
    CautionsTold { cautions: Cautions },
    /// They take iron; since when is still to be asked.
    OralIronConfirmed,
    /// B0: they want to begin with tablets; tests come first.
    OralIronPlanned,
    /// B0, R8: a doctor has checked their iron, and follows it.
    DoctorFollowsIron { on: NaiveDate },
    /// X2, E1d: what a doctor hears about, and other medicines, were asked about by themselves.
    BackgroundAsked { on: NaiveDate },
    /// E1d: whether anything else is taken in the evening, or for sleep, allergy or nausea.
    OtherMedicinesTold { any: bool },
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

    /// §4: a next step was given; all that it rested on, so that it can be explained years later.
    StepGiven { given: Box<StepAdvised> },

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

    /// I: iron was infused.
    InfusionGiven {
        on: NaiveDate,
        milligrams: Option<u16>,
        product: Option<IronProduct>,
    },
    /// I: an infusion is to be on this day; it takes the place of another such day.
    InfusionBooked { on: NaiveDate },
    /// I: that one is off, or moved to a day that is not told yet.
    InfusionOff { on: NaiveDate },
    /// I1: the word of the evening before went out.
    InfusionEveSaid { on: NaiveDate },
    /// I: whether it took place was asked.
    InfusionDayAsked { on: NaiveDate },
    /// I: the word about phosphate after the infusion of this day went out.
    AfterInfusionNoteSent { infusion_on: NaiveDate },
    /// R2, R3: the response check of this week after the infusion of this day went out.
    ResponseAsked { infusion_on: NaiveDate, week: u8 },
    /// R2, R3: better, same or worse.
    ResponseGiven {
        infusion_on: NaiveDate,
        response: Response,
    },
    /// E6: from this evening on, tablets are taken in this rhythm.
    RhythmChosen { rhythm: Rhythm, from: Evening },

    /// C1, C2, C7: how the blood of this day was drawn.
    DrawTold {
        drawn_on: NaiveDate,
        conditions: DrawConditions,
    },

    /// N4.
    BodyPartsNoted { evening: Evening, parts: BodyParts },
    /// N5.
    DifferencesNoted {
        evening: Evening,
        differences: Differences,
    },
    /// N5.
    StomachNoted {
        evening: Evening,
        effect: StomachEffect,
    },
    /// N: how often the check-in comes from now on.
    CheckInRhythmSet { rhythm: CheckInRhythm },
    /// N: after seven evenings without an answer, weekly or none was offered.
    RhythmOffered { evening: Evening },
    /// N: a clinic's IRLS total, typed in.
    ClinicScoreNoted { on: NaiveDate, total: u8 },

    /// E12: tablets in the house; `None` stops the counting.
    StockCounted { tablets: Option<u16> },
    /// E12: "running out" was said.
    StockWarned { on: NaiveDate },
    /// E13: a companion is reminded of at this wall time, or not at all.
    CompanionSet {
        companion: Companion,
        time: Option<NaiveTime>,
    },
    /// E13: its reminder went out.
    CompanionReminded {
        companion: Companion,
        evening: Evening,
    },
    /// E13: they say that they took it.
    CompanionTaken {
        companion: Companion,
        evening: Evening,
    },
    /// No evening prompts on these days, both included.
    Paused { from: NaiveDate, until: NaiveDate },
    /// The pause that ran, or lay ahead, ends before this day.
    PauseEnded { on: NaiveDate },

    /// §7: a medicine is taken.
    MedicineAdded { medicine: Medicine },
    /// §7: it is not taken any more.
    MedicineRemoved { medicine: Medicine },
    /// §7: it is taken under this name, as it was typed.
    MedicineNamed { medicine: Medicine, name: String },
    /// §7: a medicine is taken that is not on the list.
    UnlistedAdded { name: String },
    /// §7: the one that this diary line told is not taken any more.
    UnlistedRemoved { seq: u32 },
    /// C3: which limit of haemoglobin applies; `None` takes the answer back.
    SexTold { sex: Option<Sex> },
    /// §7: nothing on a lock screen names the illness.
    DiscreetSet { discreet: bool },
    /// W: the pattern called augmentation was pointed out.
    AugmentationTold { on: NaiveDate },
    /// W: the medicine that can augment is taken since about this day.
    AugmentingSince { on: NaiveDate },
    /// W: in this dose, in their own words.
    AugmentingDose { dose: String },
    /// W: what has changed since it was begun, long ago, was asked.
    AugmentationAsked { on: NaiveDate },
    /// W: what has changed.
    AugmentationAnswered { changes: Worsenings },
    /// R8: it was said that the protocol does not go on without the test due by this day; `rests`: that reminders rest.
    UntestedTold { due_on: NaiveDate, rests: bool },
    /// R10: it was said that the legs have got worse again.
    RelapseTold { on: NaiveDate },

    /// E14: after seven evenings without any answer it was asked whether to wait.
    WaitOffered { evening: Evening },
    /// E14: whether to wait, as they chose.
    WaitChosen { waiting: Waiting },
    /// E14: after evenings without an answer they wrote or tapped something that is no other fact.
    Answered,

    /// E16: at noon what was said of this evening was folded into one line.
    EveningFolded { evening: Evening },

    /// N: on a Sunday it was said which pattern their nights show, or that they show none.
    PatternTold { found: Found },

    /// Whose initials stand on papers; `None` for nobody's.
    InitialsChosen { initials: Option<String> },

    /// A prompt that comes only once did not reach them, for they were away: it is owed again.
    PromptLost { prompt: OncePrompt },
    /// The fact with this number does not hold.
    Retracted { seq: u32 },
    /// They blocked the bot, or Telegram says that they are gone.
    WentSilent,
    /// They are back.
    CameBack,
    /// The database was filled from a copy of this instant: what was told after it is missing.
    Restored { from: DateTime<Utc> },
    /// The machine's clock had been ahead, and is right again: these lines, which the machine noted by itself, never
    /// were, and what the patient said meanwhile was said now at the latest.
    ClockSetRight { never_were: Vec<u32> },
}

/// A next step as it was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepAdvised {
    /// The version of the tables that gave it.
    pub rule_set: u16,
    /// What they looked at.
    pub inputs: Inputs,
    /// The step, and what stood beneath it.
    pub advice: Advice,
}

/// A prompt that comes only once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OncePrompt {
    /// R5, for this test.
    FastingNote {
        /// The day of the test.
        test_on: NaiveDate,
    },
    /// The word about phosphate after this infusion.
    AfterInfusion {
        /// Its day.
        infusion_on: NaiveDate,
    },
    /// I1: the word of the evening before an infusion.
    InfusionEve {
        /// Its day.
        on: NaiveDate,
    },
    /// R2, R3: the newest question whether this infusion helped.
    ResponseCheck {
        /// Its day.
        infusion_on: NaiveDate,
    },
    /// E12.
    StockLow,
    /// W.
    Augmentation,
    /// W: what has changed since long ago.
    AugmentationCheck,
    /// R8.
    Untested,
    /// R10.
    Relapse,
    /// X2, E1d.
    Background,
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
