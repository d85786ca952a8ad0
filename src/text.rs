//! Owns every sentence as typed data, and its rendering from `locales/`. It must not decide what is said.

mod argument;
pub mod attachment;
pub mod catalogue;
pub mod fit;
pub(crate) mod pages;
pub mod phrase;
pub mod post;
pub mod press;
pub mod render;
mod shown;
pub mod voice;

use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentValue};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;
use crate::calendar::span::Span;
use crate::patient::augmentation::Sign;
use crate::patient::check_in::{
    BodyParts, CheckInRhythm, Difference, Differences, Onset, SleepLoss, StomachEffect,
};
use crate::patient::companion::Companion;
use crate::patient::fact::SkipReason;
use crate::patient::infusion::{IronProduct, Response};
use crate::patient::profile::{Language, Sex};
use crate::patient::regimen::Rhythm;
use crate::patient::unheard::Waiting;
use crate::patient::watch::Worsening;
use crate::protocol::advice::{Responded, Row, Symptoms};
use crate::protocol::analyte::Analyte;
use crate::protocol::caution::{Caution, Cautions};
use crate::protocol::dose::{Limit, Salt};
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::protocol::lab_file::Unread;
use crate::protocol::medicine::{Medicine, Spacing};
use crate::protocol::panel::LabValue;
use crate::protocol::probe::Change;
use crate::protocol::rule::{Origin, Rule};
use crate::protocol::sources::Source;
use crate::protocol::step::Branch;
use crate::protocol::unit::Unit;

use argument::{Argument, text};
use attachment::LetterAbout;
use phrase::{MonthYear, OfIron, Over, ShortDay, ShortDays, Side, Since, Way};
use press::{DrawFlaw, HelpPart, TourStop};
use voice::Voice;

/// Texts one after the other within a line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Inline(pub Vec<Text>);

impl Voice {
    /// Renders a message. A gap, which [`catalogue::problems`] finds at start-up, shows as the message's id.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        self.word(text.id(), &text.arguments(self))
    }
}

/// A text within a text.
impl Argument for Box<Text> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(voice.say(self))
    }
}

/// Texts in lines of their own.
impl Argument for Vec<Text> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let lines: Vec<_> = self.iter().map(|line| voice.say(line)).collect();
        text(lines.join("\n"))
    }
}

impl Argument for Inline {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let Self(parts) = self;
        let parts: Vec<_> = parts.iter().map(|part| voice.say(part)).collect();
        text(parts.join(", "))
    }
}

/// Declares every message that can be said: the variant, its arguments by name, and its Fluent id.
macro_rules! messages {
    ($($(#[$doc:meta])* $variant:ident $({ $($(#[$field:meta])* $arg:ident: $type:ty),* $(,)? })? => $id:literal,)*) => {
        /// A sentence, a paragraph or a button's label.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum Text {
            $($(#[$doc])* $variant $({ $(
                #[doc = concat!("`$", stringify!($arg), "` of the message.")]
                $(#[$field])*
                $arg: $type
            ),* })?,)*
        }

        /// One table for the whole program: a constant would be laid on the stack wherever it is used.
        static ARGUMENTS: &[(&str, &[&str])] = &[$(($id, &[$($(stringify!($arg)),*)?])),*];

        impl Text {
            /// Every id with the names of its arguments; each language must match it exactly.
            pub const CATALOGUE: &[(&str, &[&str])] = ARGUMENTS;

            /// The message's id in `locales/`.
            #[must_use]
            pub const fn id(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $id,)*
                }
            }

            fn arguments(&self, voice: &Voice) -> FluentArgs<'static> {
                let mut arguments = FluentArgs::new();
                match self {
                    $(Self::$variant $({ $($arg),* })? => {
                        $($(arguments.set(stringify!($arg), $arg.speak(voice));)*)?
                    })*
                }
                let _ = voice;
                arguments
            }
        }
    };
}

messages! {
    // ---- the beginning
    /// §1: what this is and is not; asks for consent.
    Consent => "consent",
    /// The wording changed; asks again.
    ConsentRenewed => "consent-renewed",
    /// Agreed.
    ButtonAgree => "button-agree",
    /// Declined.
    ButtonDecline => "button-decline",
    /// A kind goodbye.
    Goodbye => "goodbye",
    /// Text or a command while consent is open.
    ConsentFirst => "consent-first",
    /// §2: who it is not for.
    Gate => "gate",
    /// One line of §2, ticked or not.
    ButtonExclusion { exclusion: Exclusion, ticked: bool } => "button-exclusion",
    /// None of §2 applies.
    ButtonNoneOfThese => "button-none-of-these",
    /// Finished ticking.
    ButtonDone => "button-done",
    /// Typed text where a tap is needed.
    TapPlease => "tap-please",
    /// X1 in the beginning.
    ExcludedNoted { reasons: Exclusions } => "excluded-noted",
    /// No exclusion any more.
    NotExcludedNoted => "not-excluded-noted",
    /// Where are you?
    AskPlace => "ask-place",
    /// The button that shares it.
    ButtonSharePlace => "button-share-place",
    /// No such place.
    PlaceUnknown { what: String } => "place-unknown",
    /// The shared place lies in no zone that we know.
    PlaceNowhere => "place-nowhere",
    /// Several places of that name.
    PlaceAmbiguous => "place-ambiguous",
    /// One of them.
    ButtonPlace { name: String, country: String } => "button-place",
    /// The place was turned into a zone and dropped.
    PlaceDropped { zone: String } => "place-dropped",
    /// The typed place was turned into a zone.
    PlaceFound { zone: String } => "place-found",
    /// It is … for you, right?
    ZoneQuestion { zone: String, time: NaiveTime } => "zone-question",
    /// Right.
    ButtonRight => "button-right",
    /// Somewhere else.
    ButtonOtherPlace => "button-other-place",
    /// The usual end of dinner?
    AskDinner => "ask-dinner",
    /// Bedtime?
    AskBedtime => "ask-bedtime",
    /// An hour on a button.
    ButtonHour { time: NaiveTime } => "button-hour",
    /// Not an hour.
    NotATime { what: String } => "not-a-time",
    /// Iron at present?
    AskIron => "ask-iron",
    /// Tablets run.
    ButtonIronAlready => "button-iron-already",
    /// They start tonight.
    ButtonIronTonight => "button-iron-tonight",
    /// None.
    ButtonIronNo => "button-iron-no",
    /// Since when?
    AskIronSince => "ask-iron-since",
    /// About so many months.
    ButtonMonthsAgo { months: u8 } => "button-months-ago",
    /// Not a day.
    NotADate { what: String } => "not-a-date",
    /// A day ahead where a past one is needed.
    DateAhead { date: NaiveDate } => "date-ahead",
    /// A day behind where a coming one is needed.
    DateBehind { date: NaiveDate } => "date-behind",
    /// A day too far away.
    DateTooFar { date: NaiveDate } => "date-too-far",
    /// Milligrams on the label?
    AskStrength => "ask-strength",
    /// Some milligrams.
    ButtonStrength { milligrams: u16 } => "button-strength",
    /// Not a strength.
    NotAStrength { what: String, lowest: u16, highest: u16 } => "not-a-strength",
    /// E1: a label that usually gives the whole salt.
    AskSalt { milligrams: u16, highest: u16 } => "ask-salt",
    /// E1: so much iron itself.
    ButtonIronInTablet { milligrams: u16 } => "button-iron-in-tablet",
    /// … where its label gives the whole salt.
    ButtonIronOfSalt { milligrams: u16, salt: Salt } => "button-iron-of-salt",
    /// E1c: more than the usual amount.
    AskPrescribed { tablets: u8, iron: u16 } => "ask-prescribed",
    /// E1c: a doctor prescribed exactly this.
    ButtonPrescribed => "button-prescribed",
    /// E1: how many tablets, and the limit that this exceeds.
    AskTablets { strength: u16, tablets: u8, iron: u16, vitamin: u16, limit: u16, target: u16, #[serde(default, skip_serializing_if = "Option::is_none")] of: Option<Limit> } => "ask-tablets",
    /// §7: iron and children.
    ChildrenWarning => "children-warning",
    /// Some tablets.
    ButtonTablets { tablets: u8 } => "button-tablets",
    /// Not a number of tablets.
    NotTablets { what: String, lowest: u8, highest: u8 } => "not-tablets",
    /// Everything is asked; iron runs.
    EnrolledIron { tablets: u8, dinner: NaiveTime, check_in: NaiveTime, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "enrolled-iron",
    /// Everything is asked; no iron.
    EnrolledNoIron { check_in: NaiveTime } => "enrolled-no-iron",
    /// Everything is asked; excluded.
    EnrolledExcluded { check_in: NaiveTime } => "enrolled-excluded",
    /// B0: tests come before the first tablet.
    TestsFirst => "tests-first",
    /// B0: there are results.
    ButtonEnterResults => "button-enter-results",
    /// B0: a test is booked.
    ButtonTestDateSet => "button-test-date-set",
    /// B0: a doctor has checked.
    ButtonDoctorChecked => "button-doctor-checked",
    /// B0: how to get the test.
    ButtonHelpWithTest => "button-help-with-test",
    /// B0: the results let tablets begin.
    TestsLetBegin => "tests-let-begin",
    /// B0: yes.
    ButtonSetUpTablets => "button-set-up-tablets",
    /// R8: so long on iron without a test.
    Untested { months: u16 } => "untested",
    /// R8: … and reminders rest.
    UntestedRests { months: u16 } => "untested-rests",
    /// R8: a doctor follows it.
    ButtonDoctorFollows => "button-doctor-follows",
    /// R8: noted; on until then.
    DoctorFollowsNoted { until: NaiveDate } => "doctor-follows-noted",
    /// R10: the legs have got worse again.
    Relapsed => "relapsed",
    /// B3: "my doctor says it is normal".
    NormalIsNotEnough => "normal-is-not-enough",
    /// E1d: other medicines?
    AskOtherMedicines => "ask-other-medicines",
    /// E1d: yes.
    ButtonOthersYes => "button-others-yes",
    /// E1d: no.
    ButtonOthersNo => "button-others-no",
    /// E1d: they are told on the list.
    OthersYes => "others-yes",
    /// E1d: none.
    OthersNone => "others-none",
    /// A command that needs the beginning finished.
    FinishFirst => "finish-first",
    /// /start when everything is known.
    WelcomeBack => "welcome-back",

    // ---- the meal
    /// E3: finished eating?
    MealQuestion => "meal-question",
    /// Now.
    ButtonMealNow => "button-meal-now",
    /// A while ago.
    ButtonMealAgo { minutes: u16 } => "button-meal-ago",
    /// Not yet.
    ButtonMealNotYet => "button-meal-not-yet",
    /// E3: the meal is known; the reminder comes then.
    MealNoted { meal: NaiveTime, due: NaiveTime } => "meal-noted",
    /// E3: the same, cut short by bedtime.
    MealNotedBedtime { meal: NaiveTime, due: NaiveTime } => "meal-noted-bedtime",
    /// E3: the meal is known, its wait is over.
    MealNotedNow { meal: NaiveTime } => "meal-noted-now",
    /// E5: the same, at bedtime or shortly after it.
    MealNotedBedtimeNow { meal: NaiveTime } => "meal-noted-bedtime-now",
    /// E5, E10: the meal is known, and bedtime is past: whether the dose was taken is asked.
    MealNotedAsks { meal: NaiveTime } => "meal-noted-asks",
    /// E8: the meal is known, and the last reminder has been.
    MealNotedReminded { meal: NaiveTime } => "meal-noted-reminded",
    /// E3: the meal is known, and bedtime is past; nothing more comes.
    MealNotedPastBedtime { meal: NaiveTime } => "meal-noted-past-bedtime",
    /// The meal is known; no iron is planned.
    MealNotedNoIron { meal: NaiveTime } => "meal-noted-no-iron",
    /// The meal is known; iron is already settled tonight.
    MealNotedSettled { meal: NaiveTime } => "meal-noted-settled",
    /// E3: asked again then.
    MealPutOff { until: NaiveTime } => "meal-put-off",
    /// E3: not asked again: the reminder comes first.
    MealPutOffDue { due: NaiveTime } => "meal-put-off-due",
    /// The meal lies ahead.
    MealAhead { time: NaiveTime } => "meal-ahead",
    /// The meal question of another evening.
    MealOldEvening => "meal-old-evening",

    // ---- the dose
    /// E1c: more tablets than the dose.
    AskTookMore { dose: u8, dose_iron: u16, tablets: u8, iron: u16 } => "ask-took-more",
    /// §7: far more tablets than a dose, beneath the emergency number.
    TooManyNotNoted => "too-many-not-noted",
    /// E1: tonight's iron, by a meal that was told.
    DoseReminder { tablets: u8, vitamin: u16, meal: NaiveTime, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "dose-reminder",
    /// E3: the same, by the usual meal.
    DoseReminderAssumed { tablets: u8, vitamin: u16, meal: NaiveTime, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "dose-reminder-assumed",
    /// E5: bedtime comes before the wait is over.
    DoseReminderBedtime { tablets: u8, vitamin: u16, meal: NaiveTime, ideal: NaiveTime, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "dose-reminder-bedtime",
    /// E4, E5: less than a day since the last dose, and bedtime is here.
    DoseTooSoon { last: NaiveTime, earliest: NaiveTime } => "dose-too-soon",
    /// E10: late, but still this evening.
    DoseLate { due: NaiveTime } => "dose-late",
    /// E10: after bedtime; asks what happened.
    DoseMissed { due: NaiveTime } => "dose-missed",
    /// E10: the evening passed without a reminder.
    DoseDropped { evening: Evening, due: NaiveTime } => "dose-dropped",
    /// E8: asked again.
    DoseNudge => "dose-nudge",
    /// E8: asked for the last time tonight.
    DoseNudgeLast => "dose-nudge-last",
    /// Taken.
    ButtonTaken => "button-taken",
    /// In a while.
    ButtonSnooze { minutes: u16 } => "button-snooze",
    /// Not tonight.
    ButtonSkip => "button-skip",
    /// Another meal.
    ButtonAteAgain => "button-ate-again",
    /// Noted as taken.
    DoseTaken { tablets: u8, time: NaiveTime, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "dose-taken",
    /// E4: who takes iron already: had today's?
    AskTodaysDose => "ask-todays-dose",
    /// E4: yes.
    ButtonHadToday => "button-had-today",
    /// E4: no.
    ButtonNotYetToday => "button-not-yet-today",
    /// E4: it is noted.
    TodaysDoseNoted { tablets: u8, next: Evening, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "todays-dose-noted",
    /// E4: the reminder comes as planned.
    TodaysDoseNotYet => "todays-dose-not-yet",
    /// Noted as taken on another evening.
    DoseTakenOn { tablets: u8, time: NaiveTime, evening: Evening, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "dose-taken-on",
    /// Noted as taken when it was reminded, for the press came much later.
    DoseTakenAssumed { tablets: u8, time: NaiveTime, evening: Evening, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "dose-taken-assumed",
    /// It was just now.
    ButtonTakenNow => "button-taken-now",
    /// Take it back.
    ButtonUndo => "button-undo",
    /// It was at another time.
    ButtonOtherTime => "button-other-time",
    /// When was it?
    AskTakenTime { time: NaiveTime } => "ask-taken-time",
    /// So many minutes earlier.
    ButtonEarlier { minutes: u16 } => "button-earlier",
    /// E7: why not?
    DoseSkippedWhy => "dose-skipped-why",
    /// The same for another evening.
    DoseSkippedWhyOn { evening: Evening } => "dose-skipped-why-on",
    /// A reason.
    ButtonReason { reason: SkipReason } => "button-reason",
    /// Skipped, with the reason.
    DoseSkipped { reason: SkipReason } => "dose-skipped",
    /// The same for another evening.
    DoseSkippedOn { reason: SkipReason, evening: Evening } => "dose-skipped-on",
    /// E12: where tablets ran out, they can be counted.
    StockOffer => "stock-offer",
    /// E12: they ran out, but the count says that some are left.
    StockOfferRight { left: u16 } => "stock-offer-right",
    /// Told again: one dose an evening is noted already.
    DoseTakenAlready { tablets: u8, time: NaiveTime, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "dose-taken-already",
    /// Told again with another time: it takes the place of the first.
    DoseTakenInstead { tablets: u8, time: NaiveTime, before: NaiveTime, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "dose-taken-instead",
    /// E4, E6: told on an evening between two double doses; nothing is noted before they say so.
    DoseOffEvening { evening: Evening, time: NaiveTime } => "dose-off-evening",
    /// The same where no dose is known that the evening lies after.
    DoseOffEveningFirst => "dose-off-evening-first",
    /// Taken all the same.
    ButtonTookAnyway => "button-took-anyway",
    /// Not taken.
    ButtonNotTaken => "button-not-taken",
    /// E6: a dose in between moves the count.
    RhythmCountsFromHere { next: Evening } => "rhythm-counts-from-here",
    /// Nothing was noted.
    DoseNotNoted { next: Evening } => "dose-not-noted",
    /// Snoozed.
    DoseSnoozed { until: NaiveTime } => "dose-snoozed",
    /// Snoozed, but only until bedtime.
    DoseSnoozedBedtime { until: NaiveTime } => "dose-snoozed-bedtime",
    /// Another meal: the reminder moves.
    DoseMoved { meal: NaiveTime, due: NaiveTime } => "dose-moved",
    /// Neither taken nor skipped after all.
    DoseReopened => "dose-reopened",
    /// Popup: nothing changed.
    AlreadyNoted => "already-noted",
    /// Popup: noted.
    Noted => "noted",
    /// Popup: an evening that is too long ago.
    EveningTooOld => "evening-too-old",
    /// Popup: an evening that has not come.
    EveningAhead => "evening-ahead",
    /// /taken without iron.
    NoIronRunning => "no-iron-running",
    /// A time that has not come.
    TimeAhead { time: NaiveTime } => "time-ahead",
    /// L1–L3: the last results ask for no iron.
    IronOnHold => "iron-on-hold",

    // ---- the check-in
    /// N1.
    CheckInDiscomfort => "check-in-discomfort",
    /// N1: the first one.
    CheckInDiscomfortToday => "check-in-discomfort-today",
    /// N0.
    ButtonSameAsLastNight => "button-same-as-last-night",
    /// T: a 7 to 10 is met.
    CheckInHard => "check-in-hard",
    /// T.
    ButtonHelpTonight => "button-help-tonight",
    /// N1, asked late.
    CheckInLate { due: NaiveTime } => "check-in-late",
    /// A score.
    ButtonScore { score: u8 } => "button-score",
    /// N2.
    CheckInOnset { score: u8 } => "check-in-onset",
    /// An answer to N2.
    ButtonOnset { onset: Onset } => "button-onset",
    /// N3.
    CheckInSleep { score: u8, onset: Option<Onset> } => "check-in-sleep",
    /// An answer to N3.
    ButtonSleepLoss { loss: SleepLoss } => "button-sleep-loss",
    /// All three.
    CheckInDone { score: u8, onset: Option<Onset>, loss: Option<SleepLoss> } => "check-in-done",
    /// Answer again.
    ButtonChange => "button-change",
    /// Sunday: the middle score of the week.
    WeekLegs { legs: String } => "week-legs",
    /// … and of the one before.
    WeekLegsAndBefore { legs: String, before: String } => "week-legs-and-before",
    /// Sunday: evenings with iron.
    WeekIron { taken: u16, of: u16 } => "week-iron",
    /// N: no pattern yet.
    PatternNone => "pattern-none",
    /// N: one weekday is the worst.
    PatternWeekday { weekday: u8, worst: u16, weeks: u16 } => "pattern-weekday",
    /// N: the middle score of weeks with something, and of the others.
    PatternWeeks { difference: Difference, with: String, without: String } => "pattern-weeks",
    /// N1, of an evening that is over.
    CheckInDiscomfortOn { day: ShortDay } => "check-in-discomfort-on",
    /// E16: what an evening leaves in the chat.
    EveningFolded { day: ShortDay, parts: Inline } => "evening-folded",
    /// Part of it: iron was taken.
    FoldedIron { time: NaiveTime } => "folded-iron",
    /// Part of it: iron was left out.
    FoldedNoIron => "folded-no-iron",
    /// Part of it: iron was asked about.
    FoldedIronUnknown => "folded-iron-unknown",
    /// Part of it: N1.
    FoldedLegs { score: u8 } => "folded-legs",
    /// Part of it: N1 was asked.
    FoldedLegsUnknown => "folded-legs-unknown",
    /// All of it: nothing was answered.
    FoldedNoAnswer => "folded-no-answer",
    /// All of it where messages are discreet.
    FoldedNoted => "folded-noted",
    /// Asks about iron of an evening that is over.
    FoldedAskDose { day: ShortDay } => "folded-ask-dose",
    /// Adds what was not answered.
    ButtonAdd => "button-add",
    /// Not a score.
    NotAScore { what: String } => "not-a-score",

    // ---- labs
    /// How results are entered.
    LabsHow => "labs-how",
    /// What was understood.
    LabsEcho { values: Vec<LabValue>, drawn: NaiveDate } => "labs-echo",
    /// A conversion that is only about right.
    LabsApproximate { values: Vec<LabValue> } => "labs-approximate",
    /// §3: a value that was worked out from transferrin.
    ValueEstimated { value: String } => "value-estimated",
    /// Taken back.
    LabsUndone => "labs-undone",
    /// An unknown name.
    LabUnknown { what: String } => "lab-unknown",
    /// An unknown name that is near a known one.
    LabUnknownNear { what: String, nearest: Analyte } => "lab-unknown-near",
    /// An unknown unit.
    LabUnitUnknown { analyte: Analyte, what: String, accepted: Vec<Unit> } => "lab-unit-unknown",
    /// No number.
    LabNotANumber { analyte: Analyte, what: String } => "lab-not-a-number",
    /// Two values of one kind.
    LabDoubled { analyte: Analyte } => "lab-doubled",
    /// An impossible value.
    LabOutOfRange { analyte: Analyte, value: String, low: String, high: String } => "lab-out-of-range",
    /// An older result that keeps its own day.
    LabEarlier { analytes: Vec<Analyte> } => "lab-earlier",
    /// A day that is not called the draw's.
    LabNotTheDraw { date: NaiveDate } => "lab-not-the-draw",
    /// A name without a value.
    LabNoValue { analyte: Analyte } => "lab-no-value",
    /// Blood drawn in the future.
    LabFutureDate { date: NaiveDate } => "lab-future-date",
    /// Not a day.
    LabNotADate { what: String } => "lab-not-a-date",
    /// Two days, and neither is surely the draw's.
    LabSeveralDates { first: NaiveDate, second: NaiveDate } => "lab-several-dates",
    /// More than can be read.
    LabTooLong => "lab-too-long",
    /// One good example.
    LabExample => "lab-example",
    /// Nothing was understood.
    LabNothing => "lab-nothing",
    /// Which unit?
    LabAskUnit { analyte: Analyte, number: String } => "lab-ask-unit",
    /// A unit on a button.
    ButtonUnit { unit: Unit } => "button-unit",
    /// Is that value right?
    LabAskUnusual { value: LabValue } => "lab-ask-unusual",
    /// Is that fraction a percentage?
    LabAskFraction { number: String, value: LabValue } => "lab-ask-fraction",
    /// Which number is meant?
    LabAskNumber { analyte: Analyte, what: String } => "lab-ask-number",
    /// A value on a button.
    ButtonValue { value: LabValue } => "button-value",
    /// Yes, it is right.
    ButtonYesRight => "button-yes-right",
    /// Leave that value out.
    ButtonLeaveOut => "button-leave-out",
    /// The question about this value is dropped, for other results came.
    LabLeftOut { analyte: Analyte, drawn: NaiveDate } => "lab-left-out",
    /// What was understood meanwhile.
    LabSoFar { values: Vec<LabValue> } => "lab-so-far",
    /// Typed text where a lab question is open.
    LabQuestionOpen => "lab-question-open",
    /// Guided: when was the blood drawn?
    GuidedDay => "guided-day",
    /// … typed.
    GuidedOtherDay => "guided-other-day",
    /// Guided: the first value, and how it goes on.
    GuidedFirstValue { analyte: Analyte, units: Vec<Unit> } => "guided-first-value",
    /// Guided: the next value.
    GuidedValue { analyte: Analyte, units: Vec<Unit> } => "guided-value",
    /// Today.
    ButtonToday => "button-today",
    /// Yesterday.
    ButtonYesterday => "button-yesterday",
    /// That day.
    ButtonDay { date: NaiveDate } => "button-day",
    /// Another day.
    ButtonOtherDay => "button-other-day",
    /// Guided: it is not on the report.
    ButtonNotMeasured => "button-not-measured",
    /// Guided: there is no more.
    ButtonThatsAll => "button-thats-all",
    /// Corrects what was noted.
    ButtonFix => "button-fix",
    /// What is wrong?
    FixWhat => "fix-what",
    /// A value to be corrected.
    ButtonLabValue { value: LabValue } => "button-lab-value",
    /// The day to be corrected.
    ButtonDrawnOn { date: NaiveDate } => "button-drawn-on",
    /// The right value?
    FixValue { value: LabValue } => "fix-value",
    /// The right day?
    FixDay { date: NaiveDate } => "fix-day",
    /// The day of the draw, where the one that was told cannot be it.
    LabAskDay => "lab-ask-day",
    /// Values in a question: shall they be noted?
    LabAskNote { value: LabValue } => "lab-ask-note",
    /// The reported and the computed TSAT differ: which is right?
    LabAskTsat { reported: String, computed: String } => "lab-ask-tsat",
    /// The computed TSAT is impossible.
    LabTsatImpossible { computed: String } => "lab-tsat-impossible",
    /// The doubted values are what the report says.
    ButtonReportSaysSo => "button-report-says-so",
    /// How was the blood drawn?
    DrawQuestion { date: NaiveDate } => "draw-question",
    /// As it should be.
    ButtonDrawRight => "button-draw-right",
    /// Something was different.
    ButtonDrawDifferent => "button-draw-different",
    /// Not now.
    ButtonDrawSkip => "button-draw-skip",
    /// What was different?
    DrawWhich => "draw-which",
    /// Something that may have been different.
    ButtonDrawFlaw { ticked: bool, flaw: DrawFlaw } => "button-draw-flaw",
    /// Noted.
    DrawNoted => "draw-noted",
    /// Noted, and the answer is another now.
    DrawNotedChanged => "draw-noted-changed",
    /// Left out.
    DrawSkipped => "draw-skipped",
    /// Why the laboratory's name is of use.
    LaboratoryHelps => "laboratory-helps",
    /// A laboratory that was named before.
    ButtonLaboratory { name: String } => "button-laboratory",
    /// A name is to be typed.
    ButtonNameLaboratory => "button-name-laboratory",
    /// Which?
    AskLaboratory => "ask-laboratory",
    /// Its name is noted.
    LaboratoryNoted { name: String } => "laboratory-noted",
    /// The answer has changed with that.
    AnswerChanged => "answer-changed",
    /// R6: any illness lately?
    ResultsIllness => "results-illness",
    /// They were ill.
    ButtonWasIll => "button-was-ill",
    /// They were well.
    ButtonWasWell => "button-was-well",
    /// R6: illness is noted.
    IllNoted => "ill-noted",
    /// R6: health is noted.
    WellNoted => "well-noted",
    /// N: a clinic's IRLS total is noted.
    ClinicScoreNoted { total: u8, date: NaiveDate } => "clinic-score-noted",
    /// N: not such a total.
    ClinicScoreUnclear { what: String, highest: u8 } => "clinic-score-unclear",
    /// The reported and the computed TSAT differ.
    LabTsatDiffers { reported: String, computed: String } => "lab-tsat-differs",

    // ---- the next step
    /// L1.
    StepL1 { reasons: Exclusions } => "step-l1",
    /// X1a: whose iron in pregnancy is, and what of tablets that run.
    PregnantAsk => "pregnant-ask",
    /// L2; unprepared blood is drawn again first.
    StepL2 { tsat: String, #[serde(default)] unprepared: bool } => "step-l2",
    /// L3.
    StepL3 { ferritin: String } => "step-l3",
    /// L3, drawn within eight weeks of an infusion.
    StepL3Expected { ferritin: String, retest: NaiveDate, #[serde(default)] past: bool } => "step-l3-expected",
    /// L3, drawn while ill.
    StepL3Ill { ferritin: String } => "step-l3-ill",
    /// L4.
    StepL4 { infusion: NaiveDate, check: NaiveDate, retest: NaiveDate } => "step-l4",
    /// L5, the response still to be told.
    StepL5 { infusion: NaiveDate, retest: NaiveDate } => "step-l5",
    /// L5, the response told.
    StepL5Told { infusion: NaiveDate, retest: NaiveDate } => "step-l5-told",
    /// L19.
    StepL19 { values: String } => "step-l19",
    /// L6.
    StepL6 { #[serde(default)] kind: Over, infusion: NaiveDate } => "step-l6",
    /// L6: the retest of the infusion was not done.
    StepL6Retest { retest: NaiveDate } => "step-l6-retest",
    /// L7.
    StepL7 => "step-l7",
    /// L18.
    StepL18 { ferritin: String } => "step-l18",
    /// L8; iron is low again, or only lower.
    StepL8 { infusion: NaiveDate, #[serde(default)] low: bool, #[serde(default)] values: String } => "step-l8",
    /// L8, L9: a value beside the one at the retest.
    Compared { analyte: Analyte, then: String, then_on: NaiveDate, now: String, now_on: NaiveDate } => "compared",
    /// L8 without a TSAT.
    StepL8Tsat => "step-l8-tsat",
    /// L9, compared and not lower.
    StepL9 { infusion: NaiveDate } => "step-l9",
    /// L9, nothing to compare with.
    StepL9NoComparison { infusion: NaiveDate } => "step-l9-no-comparison",
    /// L10, too early to say.
    StepL10LookAgain { infusion: NaiveDate, check: NaiveDate } => "step-l10-look-again",
    /// L10, less than the protocol's amount.
    StepL10Less { infusion: NaiveDate, milligrams: u32 } => "step-l10-less",
    /// L10, iron is low again.
    StepL10StillLow { infusion: NaiveDate, values: String } => "step-l10-still-low",
    /// L10, up to the target.
    #[serde(alias = "StepL10NotArrived", alias = "StepL10NotMeasured")]
    StepL10Short { infusion: NaiveDate, ferritin: String } => "step-l10-short",
    /// L10, above the target.
    #[serde(alias = "StepL10Full")]
    StepL10Above { infusion: NaiveDate, ferritin: String } => "step-l10-above",
    /// L10 as it waits in posts of older releases; only read.
    StepL10Trial => "step-l10-trial",
    /// L11.
    StepL11 { ferritin: String, retest: NaiveDate, #[serde(default)] past: bool } => "step-l11",
    /// L11, on every other evening.
    StepL11Back => "step-l11-back",
    /// L11: an infusion, TSAT known.
    StepL11Infusion { tsat: String } => "step-l11-infusion",
    /// L12.
    StepL12 { ferritin: String, retest: NaiveDate, #[serde(default)] past: bool, #[serde(default)] every_other: bool } => "step-l12",
    /// L13.
    StepL13 { ferritin: String, retest: NaiveDate, #[serde(default)] past: bool, #[serde(default)] every_other: bool } => "step-l13",
    /// L14.
    StepL14 { ferritin: String, retest: NaiveDate, #[serde(default)] past: bool } => "step-l14",
    /// E6: what a double dose of the patient's tablets is.
    DoseDouble { tablets: u8, iron: u16 } => "dose-double",
    /// E6: it would be above the ceiling, or nobody knows how much it is.
    DoseDoubleAsk => "dose-double-ask",
    /// E6: what runs already.
    DoseRuns { tablets: u8, iron: u16 } => "dose-runs",
    /// L15, stores low.
    StepL15Nightly { ferritin: String, tsat: String } => "step-l15-nightly",
    /// L15, above the point where absorption slows.
    StepL15EveryOther { ferritin: String, tsat: String } => "step-l15-every-other",
    /// L15, where a bound leaves the dose open.
    StepL15Either { ferritin: String, tsat: String } => "step-l15-either",
    /// L15: what guidelines say above the point where absorption slows, and above the target.
    StepL15Differ { target: bool } => "step-l15-differ",
    /// L16.
    StepL16 { ferritin: String } => "step-l16",
    /// An infusion that counts no more.
    InfusionPast { infusion: NaiveDate } => "infusion-past",
    /// One way in which the patient's own words may settle it, and the row then.
    BranchLine { branch: Branch, row: Row } => "branch-line",
    /// The infusion lies far enough back; opens the branches.
    BranchInfusion { infusion: NaiveDate } => "branch-infusion",
    /// Iron was given and none runs; opens the branches.
    BranchOver => "branch-over",
    /// … and whether the last infusion helped is open too.
    BranchResponse { infusion: NaiveDate } => "branch-response",
    /// Target passed, by ferritin; opens the two branches.
    BranchTarget { ferritin: String, retest: NaiveDate } => "branch-target",
    /// Asks about the legs.
    LegsQuestion => "legs-question",
    /// R2: asks about the response.
    ResponseQuestion => "response-question",
    /// It helped.
    ButtonHelped => "button-helped",
    /// It did not.
    ButtonNotHelped => "button-not-helped",
    /// Still bothering.
    ButtonLegsBother => "button-legs-bother",
    /// Quiet.
    ButtonLegsQuiet => "button-legs-quiet",
    /// §4: the nights that a step rests on.
    LegsCounted { bad: u16, answered: u16 } => "legs-counted",
    /// §4: … say quiet, and the patient contradicts.
    ButtonLegsDoBother => "button-legs-do-bother",
    /// §4: … say that they bother, and the patient contradicts.
    ButtonLegsAreQuiet => "button-legs-are-quiet",
    /// Reminders rest because of L2 or L3.
    RemindersOnHold => "reminders-on-hold",
    /// H1: a hold has ended; asks before reminders resume.
    HoldEnded => "hold-ended",
    /// H1: yes.
    ButtonIronFromTonight => "button-iron-from-tonight",
    /// H1: no.
    ButtonIronNotYet => "button-iron-not-yet",
    /// H1: reminders resume; milligrams are 0 where the strength is not known.
    IronResumed { tablets: u8, iron: u16 } => "iron-resumed",
    /// H1: they do not.
    IronStaysOff => "iron-stays-off",
    /// L11: back to a dose each evening.
    ButtonNightlyAgain => "button-nightly-again",
    /// L14.
    ButtonDoctorSaysStop => "button-doctor-says-stop",
    /// L14.
    ButtonDoctorSaysGoOn => "button-doctor-says-go-on",
    /// L15.
    ButtonHadInfusion => "button-had-infusion",
    /// L15.
    ButtonStartTablets => "button-start-tablets",
    /// §3: a second, different value of the same blood.
    LabTwoValues { analyte: Analyte, drawn: NaiveDate, one: String, other: String } => "lab-two-values",
    /// A value with its day, where that is not the day of what was just entered.
    ValueDated { value: String, on: NaiveDate } => "value-dated",
    /// TSAT is missing.
    NoteTsatMissing => "note-tsat-missing",
    /// A bound that does not decide.
    NoteFerritinBound { ferritin: String } => "note-ferritin-bound",
    /// L7: the ferritin is old.
    NoteFerritinOld { ferritin: String, on: NaiveDate } => "note-ferritin-old",
    /// L7: the retest of the infusion is due.
    NoteRetestDue { ferritin: String, on: NaiveDate, retest: NaiveDate } => "note-retest-due",
    /// TSAT is there only as a bound.
    NoteTsatBound { tsat: String } => "note-tsat-bound",
    /// TSAT is too old.
    NoteTsatStale { tsat: String, on: NaiveDate } => "note-tsat-stale",
    /// C1.
    NoteC1 { flaws: Inline } => "note-c1",
    /// C2, ill.
    NoteC2Ill => "note-c2-ill",
    /// C2, by CRP.
    NoteC2Crp { crp: String } => "note-c2-crp",
    /// C3, by ferritin.
    NoteC3Ferritin { ferritin: String, #[serde(default)] ill: bool } => "note-c3-ferritin",
    /// C3: haemoglobin is missing beside it.
    NoteC3Ask => "note-c3-ask",
    /// C3, by haemoglobin.
    NoteC3Haemoglobin { haemoglobin: String, limit: String } => "note-c3-haemoglobin",
    /// C3, by haemoglobin, where both limits are named.
    NoteC3Either { haemoglobin: String, women: String, men: String } => "note-c3-either",
    /// C4.
    NoteC4 { tsat: String } => "note-c4",
    /// C5, vitamin D.
    NoteC5D { value: String, deficient: bool } => "note-c5-d",
    /// C5, vitamin B12.
    NoteC5B12 { value: String } => "note-c5-b12",
    /// C5, vitamin B12 in the unclear range.
    NoteC5B12Unclear { value: String } => "note-c5-b12-unclear",
    /// C5, folate.
    NoteC5Folate { value: String } => "note-c5-folate",
    /// C5, vitamin B1.
    NoteC5B1 { value: String } => "note-c5-b1",
    /// C5: the laboratory calls it low by a limit of its own.
    NoteC5Called { analyte: Analyte, value: String } => "note-c5-called",
    /// C6.
    NoteC6 { before: String, now: String } => "note-c6",
    /// C7.
    NoteC7 => "note-c7",
    /// C8.
    NoteC8 { #[serde(default)] lines: Vec<Text> } => "note-c8",
    /// C8: a line of it.
    MedicineSpaced { medicines: Vec<Medicine> } => "medicine-spaced",
    /// E2: what tonight's dose keeps away from.
    DoseApart { parts: Inline } => "dose-apart",
    /// … so many hours from this.
    ApartHours { hours: u8, name: Box<Text> } => "apart-hours",
    /// … as far as can be from this.
    ApartFar { name: Box<Text> } => "apart-far",
    /// C8: how far apart from a medicine, by the name that was typed.
    MedicineApart { name: Box<Text>, spacing: Spacing } => "medicine-apart",
    /// §7: a medicine by the name that was typed.
    MedicineTyped { name: String } => "medicine-typed",
    /// C9 as it waits in posts of older releases; only read.
    NoteC9 => "note-c9",
    /// C9, haemoglobin: today.
    NoteC9Today { haemoglobin: String } => "note-c9-today",
    /// C9, haemoglobin: soon.
    NoteC9Soon { haemoglobin: String } => "note-c9-soon",
    /// C9, ferritin.
    NoteC9Ferritin { ferritin: String } => "note-c9-ferritin",
    /// C10.
    NoteC10 { cautions: Cautions } => "note-c10",
    /// C11, the amount known.
    NoteC11Less { milligrams: u32 } => "note-c11-less",
    /// C11, the amount asked for; the date as it is typed.
    NoteC11Unknown { infusion: NaiveDate, date: String } => "note-c11-unknown",
    /// C12.
    NoteC12 { one: String, other: String } => "note-c12",
    /// X2: the question.
    CautionsQuestion => "cautions-question",
    /// X2: a line of it.
    ButtonCaution { caution: Caution, ticked: bool } => "button-caution",
    /// X2: none of them.
    ButtonCautionsNone => "button-cautions-none",
    /// X2: these.
    ButtonCautionsDone => "button-cautions-done",
    /// X2: noted.
    CautionsNoted { cautions: Cautions } => "cautions-noted",
    /// C9: beneath the question whether a haemoglobin is right.
    LabUrgent => "lab-urgent",
    /// L2, L3: if it is right, no iron.
    LabNoIron => "lab-no-iron",
    /// Opens the message with the notes that did not fit.
    NotesMore => "notes-more",
    /// The rule and where it comes from.
    RuleLine { rule: Rule, origin: Origin } => "rule-line",
    /// The rules between which the patient's words decide.
    RuleLines { rules: Vec<Rule> } => "rule-lines",
    /// §1: beneath every next step.
    Disclaimer => "disclaimer",
    /// O1.
    AfterIron => "after-iron",
    /// §7: what of the patient's own list can worsen the legs.
    AfterIronYours { medicines: Vec<Medicine> } => "after-iron-yours",
    /// The same, by the names that were typed.
    WorsensByName { names: Inline } => "worsens-by-name",
    /// §7: which of these are taken?
    AskMedicines => "ask-medicines",
    /// §7: those that were typed.
    MedicinesNoted { medicines: Vec<Medicine> } => "medicines-noted",
    /// They are on the list now, by the names that were typed.
    MedicinesNamed { names: Inline } => "medicines-named",
    /// A medicine that is not on the list; a tap takes it off.
    ButtonUnlisted { name: String } => "button-unlisted",
    /// §7: none of ours in what was typed.
    MedicineUnknown { what: String } => "medicine-unknown",
    /// §7: a line of the list.
    ButtonMedicine { medicine: Medicine, ticked: bool } => "button-medicine",
    /// A line of the settings: medicines.
    ButtonSetMedicines => "button-set-medicines",
    /// How TSAT is had.
    ButtonTsatHow => "button-tsat-how",
    /// B1, B2: the tests and their preparation.
    TestsHow => "tests-how",

    // ---- the next step: its reasons
    /// Why?
    ButtonWhy => "button-why",
    /// A rule in a few words.
    WhyRule { rule: Rule } => "why-rule",
    /// The same rule in the words of the tables before version 4.
    WhyRuleOld { rule: Rule } => "why-rule-old",
    /// Its id, where it comes from and what it rests on.
    WhySource { rule: Rule, origin: Origin, sources: Vec<Source> } => "why-source",
    /// When the step was given.
    WhyGiven { on: NaiveDate } => "why-given",
    /// What has changed since.
    WhyThen { since: Since } => "why-then",
    /// The notes that stood beneath it.
    WhyNotes { rules: Vec<Rule> } => "why-notes",
    /// What the step used.
    WhyUsed { lines: Vec<Text> } => "why-used",
    /// What was missing.
    WhyMissing { lines: Vec<Text> } => "why-missing",
    /// What would change it.
    WhyChanges { lines: Vec<Text> } => "why-changes",
    /// One change.
    WhyChange { change: Change, rows: Vec<Row> } => "why-change",
    /// The rules have changed since.
    WhyOldRules => "why-old-rules",
    /// How /why is used.
    WhyHow => "why-how",
    /// Why iron (A): what is known of the brain, and how long it takes.
    WhyIron => "why-iron",
    /// Why iron (A, G): whom it helps.
    WhyIronHelps => "why-iron-helps",
    /// I (A): carboxymaltose or derisomaltose.
    InfusionKinds => "infusion-kinds",
    /// I (A): what one costs, for patients in the UK.
    InfusionCost => "infusion-cost",
    /// No such rule.
    WhyUnknown { what: String } => "why-unknown",
    /// That answer is not on record any more.
    WhyGone => "why-gone",
    /// A value that was used.
    UsedValue { analyte: Analyte, value: String, on: NaiveDate } => "used-value",
    /// The value at the retest.
    UsedRetest { analyte: Analyte, value: String, on: NaiveDate } => "used-retest",
    /// No iron.
    UsedNoIron => "used-no-iron",
    /// Tablets.
    UsedOral { since: NaiveDate } => "used-oral",
    /// An infusion.
    UsedInfusion { on: NaiveDate } => "used-infusion",
    /// The legs.
    UsedLegs { symptoms: Symptoms } => "used-legs",
    /// The response.
    UsedResponse { responded: Responded } => "used-response",
    /// §2.
    UsedExclusions { reasons: Exclusions } => "used-exclusions",
    /// §7.
    UsedMedicines { medicines: Vec<Medicine> } => "used-medicines",
    /// A value that is missing.
    MissingValue { analyte: Analyte } => "missing-value",
    /// A TSAT that is too old.
    MissingTsatStale { on: NaiveDate } => "missing-tsat-stale",
    /// The legs.
    MissingLegs => "missing-legs",
    /// The response.
    MissingResponse => "missing-response",
    /// Something to compare with.
    MissingRetest => "missing-retest",
    /// For C3.
    MissingSex => "missing-sex",
    /// R2, R3: better, same or worse, on a button.
    ButtonResponse { response: Response } => "button-response",
    /// R2, R3: what the patient said is noted.
    ResponseNoted { response: Response } => "response-noted",

    // ---- tests
    /// R4.
    BookingPrompt { retest: NaiveDate } => "booking-prompt",
    /// R4, when the day is past.
    BookingOverdue { retest: NaiveDate } => "booking-overdue",
    /// There is a date.
    ButtonDateChosen => "button-date-chosen",
    /// Done already.
    ButtonTestDone => "button-test-done",
    /// Later.
    ButtonLater => "button-later",
    /// Not now.
    ButtonNotNow => "button-not-now",
    /// Which day?
    AskTestDate => "ask-test-date",
    /// R4: asked again then.
    BookingPutOff { until: NaiveDate } => "booking-put-off",
    /// R5: the plan of a test, with the evenings that rest.
    TestBooked { test: NaiveDate, first: Evening, second: Evening } => "test-booked",
    /// The plan of a test without iron running.
    TestBookedPlain { test: NaiveDate } => "test-booked-plain",
    /// Blood was drawn that day.
    TestDone { test: NaiveDate } => "test-done",
    /// R5: too soon after a dose.
    TestTooSoon { test: NaiveDate, taken: NaiveTime, taken_on: NaiveDate, fits: NaiveDate } => "test-too-soon",
    /// Keep that day.
    ButtonKeepDate { date: NaiveDate } => "button-keep-date",
    /// Move to that day.
    ButtonMoveDate { date: NaiveDate } => "button-move-date",
    /// R5: tomorrow.
    FastingNote => "fasting-note",
    /// R6.
    ResultsPrompt { test: NaiveDate } => "results-prompt",
    /// No results will come.
    ButtonNoResults => "button-no-results",
    /// Not asked any more.
    ResultsDismissed => "results-dismissed",
    /// How results are entered.
    ButtonLabsHow => "button-labs-how",
    /// The test is off.
    ButtonTestOff => "button-test-off",
    /// None is set.
    NoTest => "no-test",
    /// It is off.
    TestOff => "test-off",
    /// Popup: that retest is no longer the next.
    BookingStale => "booking-stale",

    // ---- what is planned and what was
    /// Several texts, a line each.
    Lines { lines: Vec<Text> } => "lines",
    /// /protocol: what it is.
    TourOverview => "tour-overview",
    /// A part of it.
    TourLine { number: u8, stop: TourStop } => "tour-line",
    /// The part where they are.
    TourLineHere { number: u8, stop: TourStop } => "tour-line-here",
    /// X1.
    TourExcluded { reasons: Exclusions } => "tour-excluded",
    /// Over a part.
    TourHeading { number: u8, stop: TourStop } => "tour-heading",
    /// B1, B2.
    TourTests => "tour-tests",
    /// L15, L16, E1–E6.
    TourIron => "tour-iron",
    /// L4, R1.
    TourPatience => "tour-patience",
    /// R1–R6.
    TourRetests => "tour-retests",
    /// L2, L3, L6, L8, L13, L14.
    TourTarget => "tour-target",
    /// O1.
    TourAfterIron => "tour-after-iron",
    /// They are here.
    TourHere => "tour-here",
    /// A part back.
    ButtonTourBack => "button-tour-back",
    /// A part on.
    ButtonTourNext => "button-tour-next",
    /// To the part where they are.
    ButtonTourHere => "button-tour-here",
    /// /plan: how far it looks.
    PlanHeading { until: NaiveDate } => "plan-heading",
    /// Over tonight.
    PlanTonight => "plan-tonight",
    /// Nothing is left of tonight.
    PlanNothingTonight => "plan-nothing-tonight",
    /// Over the evenings after it.
    PlanEvenings => "plan-evenings",
    /// Over the dates.
    PlanDates => "plan-dates",
    /// Tonight, at this time.
    PlanAt { time: NaiveTime, what: Box<Text> } => "plan-at",
    /// On this day.
    PlanDated { day: ShortDay, what: Box<Text> } => "plan-dated",
    /// On this day, at this time.
    PlanDatedAt { day: ShortDay, time: NaiveTime, what: Box<Text> } => "plan-dated-at",
    /// On these days, both included.
    PlanDatedSpan { from: ShortDay, until: ShortDay, what: Box<Text> } => "plan-dated-span",
    /// E3.
    PlanMealQuestion => "plan-meal-question",
    /// Tonight's iron.
    PlanDose { tablets: u8, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "plan-dose",
    /// N.
    PlanCheckIn => "plan-check-in",
    /// Tonight's iron is taken.
    PlanIronTaken { time: NaiveTime } => "plan-iron-taken",
    /// Tonight's iron is left out.
    PlanIronSkipped => "plan-iron-skipped",
    /// R5.
    PlanIronHeld => "plan-iron-held",
    /// E6: an evening between.
    PlanIronOff => "plan-iron-off",
    /// A pause.
    PlanPaused => "plan-paused",
    /// Iron, every evening.
    PlanIronNightly { tablets: u8, time: NaiveTime, gap: String, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "plan-iron-nightly",
    /// E6: iron, every other evening.
    PlanIronEveryOther { tablets: u8, time: NaiveTime, days: ShortDays, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "plan-iron-every-other",
    /// X1.
    PlanIronExcluded => "plan-iron-excluded",
    /// L2, L3.
    PlanIronOnHold => "plan-iron-on-hold",
    /// No tablets run.
    PlanNoIron => "plan-no-iron",
    /// N: nightly.
    PlanCheckInNightly { time: NaiveTime } => "plan-check-in-nightly",
    /// N: weekly.
    PlanCheckInWeekly { time: NaiveTime, days: ShortDays } => "plan-check-in-weekly",
    /// R4.
    PlanBooking { retest: NaiveDate } => "plan-booking",
    /// R5: the evening before.
    PlanFastingNote => "plan-fasting-note",
    /// The morning of the test.
    PlanTest => "plan-test",
    /// R1: the day a retest is due.
    PlanRetestDue => "plan-retest-due",
    /// R6.
    PlanResults { time: NaiveTime, days: ShortDays } => "plan-results",
    /// So many days.
    ButtonPlanDays { days: u16 } => "button-plan-days",
    /// A page back.
    ButtonEarlierDates => "button-earlier-dates",
    /// A page on.
    ButtonLaterDates => "button-later-dates",
    /// /undo: the last things told.
    UndoQuestion => "undo-question",
    /// One of them.
    UndoLine { number: u8, what: Box<Text> } => "undo-line",
    /// Take that one back.
    ButtonTakeBack { number: u8 } => "button-take-back",
    /// None of them.
    ButtonUndoNothing => "button-undo-nothing",
    /// It does not hold any more.
    UndoDone { what: Box<Text> } => "undo-done",
    /// Nothing stands that could be taken back.
    UndoNothing => "undo-nothing",
    /// Everything stays.
    UndoKept => "undo-kept",
    /// Told: a dose.
    ToldTaken { evening: Evening, tablets: u8, time: NaiveTime } => "told-taken",
    /// Told: no dose.
    ToldSkipped { evening: Evening } => "told-skipped",
    /// Told: no dose, and why.
    ToldSkippedBecause { evening: Evening, reason: SkipReason } => "told-skipped-because",
    /// Told: a score.
    ToldScore { evening: Evening, score: u8 } => "told-score",
    /// Told: a meal.
    ToldMeal { evening: Evening, time: NaiveTime } => "told-meal",
    /// Told: results.
    ToldLabs { values: Vec<LabValue>, drawn: NaiveDate } => "told-labs",
    /// Told: results, of which only the first are named.
    ToldLabsMore { values: Vec<LabValue>, more: u8, drawn: NaiveDate } => "told-labs-more",
    /// Told: an infusion.
    ToldInfusion { on: NaiveDate } => "told-infusion",
    /// Told: a response.
    ToldResponse { on: NaiveDate, response: Response } => "told-response",
    /// Told: a pause.
    ToldPause { from: NaiveDate, until: NaiveDate } => "told-pause",
    /// Told: a test's day.
    ToldTest { test: NaiveDate } => "told-test",
    /// Told: the tablets in the house.
    ToldStock { left: u16 } => "told-stock",
    /// Told: iron tablets have ended.
    ToldIronStopped => "told-iron-stopped",
    /// Told: another rhythm.
    ToldRhythm { rhythm: Rhythm } => "told-rhythm",
    /// How tablets are taken.
    ToldTablets { tablets: u8, rhythm: Rhythm } => "told-tablets",
    /// What had been told before what was taken back.
    UndoStandsAgain { what: Box<Text> } => "undo-stands-again",
    /// Told: a clinic's total.
    ToldClinicScore { total: u8, date: NaiveDate } => "told-clinic-score",
    /// What /undo does not take back, and where it is changed.
    UndoElsewhere => "undo-elsewhere",
    /// Told: the legs.
    ToldLegs { bothersome: bool } => "told-legs",
    /// /history: what it is and since when.
    HistoryOverview { since: NaiveDate } => "history-overview",
    /// Nothing to show yet.
    HistoryEmpty => "history-empty",
    /// The last evenings in a line.
    HistoryDosesLast { counts: Inline } => "history-doses-last",
    /// The last nights in a line.
    HistoryScoresLast { nights: u16, median: String, lowest: u8, highest: u8 } => "history-scores-last",
    /// No score in the last nights.
    HistoryNoScores => "history-no-scores",
    /// The last results in a line.
    HistoryLabsLast { drawn: NaiveDate, values: Vec<LabValue> } => "history-labs-last",
    /// Over the results.
    HistoryLabsHeading => "history-labs-heading",
    /// No results.
    HistoryNoLabs => "history-no-labs",
    /// Over the evenings.
    HistoryDosesHeading => "history-doses-heading",
    /// Over the months.
    HistoryMonthsHeading => "history-months-heading",
    /// No evenings.
    HistoryNoDoses => "history-no-doses",
    /// Over the weeks.
    HistoryScoresHeading => "history-scores-heading",
    /// No scores.
    HistoryNoCheckIns => "history-no-check-ins",
    /// Over regimens, infusions and pauses.
    HistoryIronHeading => "history-iron-heading",
    /// None of those.
    HistoryNoIron => "history-no-iron",
    /// To the results.
    ButtonHistoryLabs => "button-history-labs",
    /// To the evenings.
    ButtonHistoryDoses => "button-history-doses",
    /// To the weeks.
    ButtonHistoryCheckIns => "button-history-check-ins",
    /// To regimens, infusions and pauses.
    ButtonHistoryIron => "button-history-iron",
    /// A page back.
    ButtonNewer => "button-newer",
    /// A page on.
    ButtonOlder => "button-older",
    /// So many evenings: taken.
    CountTaken { count: u16 } => "count-taken",
    /// … skipped, no reason told.
    CountSkipped { count: u16 } => "count-skipped",
    /// … skipped, by reason.
    CountSkippedBecause { count: u16, reasons: Inline } => "count-skipped-because",
    /// So many of them for this reason.
    CountReason { count: u16, reason: SkipReason } => "count-reason",
    /// … held.
    CountHeld { count: u16 } => "count-held",
    /// … paused.
    CountPaused { count: u16 } => "count-paused",
    /// … off.
    CountOff { count: u16 } => "count-off",
    /// … unknown.
    CountUnknown { count: u16 } => "count-unknown",
    /// None of all.
    CountNothing => "count-nothing",
    /// The evenings of a month.
    DosesOfMonth { month: MonthYear, counts: Inline } => "doses-of-month",
    /// One evening.
    EveningLine { day: ShortDay, what: Box<Text> } => "evening-line",
    /// Taken.
    OutcomeTaken { time: NaiveTime, tablets: u8 } => "outcome-taken",
    /// Skipped.
    OutcomeSkipped => "outcome-skipped",
    /// Skipped, and why.
    OutcomeSkippedBecause { reason: SkipReason } => "outcome-skipped-because",
    /// Held.
    OutcomeHeld => "outcome-held",
    /// Paused.
    OutcomePaused => "outcome-paused",
    /// Off.
    OutcomeOff => "outcome-off",
    /// Unknown.
    OutcomeUnknown => "outcome-unknown",
    /// The scores of seven nights.
    ScoresOfWeek { from: ShortDay, until: ShortDay, nights: u16, median: String, lowest: u8, highest: u8 } => "scores-of-week",
    /// Over the values of one draw.
    PanelHeading { drawn: NaiveDate } => "panel-heading",
    /// A value in its canonical unit.
    PanelValue { value: LabValue } => "panel-value",
    /// A value, and what it is in the canonical unit.
    PanelValueCanonical { value: LabValue, canonical: String } => "panel-value-canonical",
    /// A TSAT that was worked out.
    PanelTsat { tsat: String } => "panel-tsat",
    /// How the blood was drawn.
    PanelConditions { conditions: Inline } => "panel-conditions",
    /// Fasting.
    ConditionFasting => "condition-fasting",
    /// Not fasting.
    ConditionNotFasting => "condition-not-fasting",
    /// In the morning.
    ConditionMorning => "condition-morning",
    /// Later.
    ConditionNotMorning => "condition-not-morning",
    /// Iron had rested.
    ConditionRested => "condition-rested",
    /// It had not.
    ConditionNotRested => "condition-not-rested",
    /// Ill before.
    ConditionIll => "condition-ill",
    /// Well before.
    ConditionWell => "condition-well",
    /// By which laboratory.
    ConditionLaboratory { laboratory: String } => "condition-laboratory",
    /// An infusion.
    InfusionLine { on: NaiveDate } => "infusion-line",
    /// An infusion, and what is known of it.
    InfusionLineKnown { on: NaiveDate, known: Inline } => "infusion-line-known",
    /// How much.
    InfusionMilligrams { milligrams: u16 } => "infusion-milligrams",
    /// What came of it.
    InfusionResponse { response: Response } => "infusion-response",
    /// From then on every evening.
    RegimenNightly { from: NaiveDate, tablets: u8, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "regimen-nightly",
    /// From then on every other evening.
    RegimenEveryOther { from: NaiveDate, tablets: u8, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "regimen-every-other",
    /// From then on none.
    RegimenNone { from: NaiveDate } => "regimen-none",
    /// A pause.
    PauseLine { from: NaiveDate, until: NaiveDate } => "pause-line",

    // ---- settings and the rest
    /// The menu.
    SettingsMenu => "settings-menu",
    /// The menu after a change.
    SettingsSaved => "settings-saved",
    /// … and when iron comes now.
    SettingsIronAt { time: NaiveTime } => "settings-iron-at",
    /// … and when the check-in comes now.
    SettingsCheckInAt { time: NaiveTime } => "settings-check-in-at",
    /// … and when both come now.
    SettingsBothAt { iron: NaiveTime, check_in: NaiveTime } => "settings-both-at",
    /// E8: … and how often it is asked again.
    SettingsNudges { nudges: u8 } => "settings-nudges",
    /// A line of the menu: dinner.
    ButtonSetDinner { time: NaiveTime } => "button-set-dinner",
    /// … bedtime.
    ButtonSetBedtime { time: NaiveTime } => "button-set-bedtime",
    /// … check-in.
    ButtonSetCheckIn { time: NaiveTime } => "button-set-check-in",
    /// … zone.
    ButtonSetZone { zone: String } => "button-set-zone",
    /// … language.
    ButtonSetLanguage => "button-set-language",
    /// … iron, running.
    ButtonSetIron { tablets: u8, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "button-set-iron",
    /// … iron, none.
    ButtonSetIronNone => "button-set-iron-none",
    /// … the gap.
    ButtonSetMealGap { minutes: u16 } => "button-set-meal-gap",
    /// … the repeats.
    ButtonSetNudges { nudges: u8 } => "button-set-nudges",
    /// … §2.
    ButtonSetGate => "button-set-gate",
    /// Close.
    ButtonClose => "button-close",
    /// Back.
    ButtonBack => "button-back",
    /// Closed.
    SettingsClosed => "settings-closed",
    /// The gap?
    AskMealGap => "ask-meal-gap",
    /// Some minutes.
    ButtonMinutes { minutes: u16 } => "button-minutes",
    /// Not a gap.
    NotAMealGap { what: String, lowest: u16, highest: u16 } => "not-a-meal-gap",
    /// The repeats?
    AskNudges => "ask-nudges",
    /// Some repeats.
    ButtonTimes { times: u8 } => "button-times",
    /// Not a number of repeats.
    NotNudges { what: String, highest: u8 } => "not-nudges",
    /// The check-in's hour?
    AskCheckInTime => "ask-check-in-time",
    /// Before bedtime.
    ButtonBeforeBedtime => "button-before-bedtime",
    /// The language?
    AskLanguage => "ask-language",
    /// A language's own name.
    ButtonLanguage { language: Language } => "button-language",
    /// Iron from /settings.
    AskIronAgain => "ask-iron-again",
    /// What there is, in five parts.
    Help => "help",
    /// One of them: its commands.
    HelpOf { part: HelpPart } => "help-of",
    /// Its button.
    ButtonHelp { part: HelpPart } => "button-help",
    /// Opens the settings.
    ButtonOpenSettings => "button-open-settings",
    /// /forget: everything as files first.
    ButtonExportFirst => "button-export-first",
    /// /help, §1.
    HelpLimits => "help-limits",
    /// /help: what can simply be written, by example; each in the quotation marks of the language.
    HelpWords => "help-words",
    /// /privacy.
    Privacy => "privacy",
    /// Forget me?
    ForgetQuestion => "forget-question",
    /// Yes, everything.
    ButtonForget => "button-forget",
    /// No.
    ButtonKeep => "button-keep",
    /// Kept.
    ForgetKept => "forget-kept",
    /// Popup: gone.
    Forgotten => "forgotten",
    /// Popup: nothing is kept of a stranger.
    NothingKept => "nothing-kept",
    /// /cancel.
    Cancelled => "cancelled",
    /// /cancel with nothing open.
    NothingToCancel => "nothing-to-cancel",
    /// /cancel in the beginning.
    CancelledEnrolment => "cancelled-enrolment",
    /// An unknown command that is near a known one.
    CommandNear { what: String, nearest: String } => "command-near",
    /// An unknown command.
    CommandUnknown { what: String } => "command-unknown",
    /// Free text without meaning.
    NotUnderstood => "not-understood",
    /// … and the words before were not either.
    NotUnderstoodAgain => "not-understood-again",
    /// "When is my next test?": on the day that is booked.
    MyTestBooked { test: NaiveDate } => "my-test-booked",
    /// … due then.
    MyTestDue { retest: NaiveDate } => "my-test-due",
    /// … it was due then.
    MyTestWasDue { retest: NaiveDate } => "my-test-was-due",
    /// … no date is known.
    MyTestNone => "my-test-none",
    /// Words that do not answer what is open, after others that did not.
    StillNoAnswer => "still-no-answer",
    /// Before an older question that words may have been meant for.
    StillOpen => "still-open",
    /// Before the open question, to words of another kind.
    NotAnAnswer { what: String } => "not-an-answer",
    /// Before a prompt that words may have been meant for.
    TapToAnswer => "tap-to-answer",
    /// Not noted: somebody else's.
    NotYours => "not-yours",
    /// Not noted: a question, or a condition.
    NotTold => "not-told",
    /// A weekday that may be the last or the next.
    InfusionWhich { past: NaiveDate, ahead: NaiveDate } => "infusion-which",
    /// An infusion told as if it was still to come, on a day that has come.
    InfusionTookPlace { on: NaiveDate } => "infusion-took-place",
    /// A meal told in the morning, of the evening before.
    MealOfLastEvening { meal: NaiveTime } => "meal-of-last-evening",
    /// A meal of the morning.
    MealOfTheMorning => "meal-of-the-morning",
    /// Not noted: a wish or a plan.
    NotYet => "not-yet",
    /// Not noted: cancelled or denied.
    NotSo => "not-so",
    /// No product that we know.
    NotAProduct { what: String } => "not-a-product",
    /// E15: how a bare hour was read.
    HourOfEvening { time: NaiveTime, other: NaiveTime } => "hour-of-evening",
    /// A clock of a fixed offset.
    ZoneFixed => "zone-fixed",
    /// One of several places of one name.
    ButtonPlaceAt { name: String, country: String, time: NaiveTime } => "button-place-at",
    /// A sticker, a photo, a voice message.
    CannotRead => "cannot-read",
    /// Words came with a picture or a recording.
    OnlyWordsRead => "only-words-read",
    /// A message that was noted was changed in the chat.
    EditChangesNothing => "edit-changes-nothing",
    /// A place outside the question.
    PlaceNotAsked => "place-not-asked",
    /// Popup: a button of an older version, or forged.
    ButtonUnknown => "button-unknown",
    /// Popup: a button whose question is settled.
    ButtonStale => "button-stale",
    /// A group.
    GroupsRefused => "groups-refused",
    /// Prefixed by the courier to a prompt that leaves late.
    SentLate { due: NaiveTime } => "sent-late",
    /// Before a question that is asked again because its answer may be lost.
    AskedAgain => "asked-again",
    /// The dose of an evening whose bedtime has passed, asked again.
    DoseAskedAgain => "dose-asked-again",
    /// The same, while its reminder is still to come.
    DoseAskedAgainEarly { at: NaiveTime } => "dose-asked-again-early",

    // ---- safety (§7)
    /// Words of self-harm, where a line to talk to is known.
    Crisis { country: String, emergency: String, talk: String } => "crisis",
    /// … where only the emergency number is known.
    CrisisCallOnly { country: String, emergency: String } => "crisis-call-only",
    /// … where the country is not known.
    CrisisAnywhere => "crisis-anywhere",
    /// By night, beneath what is not understood: where help is.
    ByNight { country: String, talk: String } => "by-night",
    /// … where no line to talk to is known.
    ByNightAnywhere => "by-night-anywhere",
    /// Signs of an emergency.
    Emergency { country: String, number: String } => "emergency",
    /// … where the country is not known.
    EmergencyAnywhere => "emergency-anywhere",
    /// Discreet: an evening's dose.
    DiscreetDose { evening: Evening } => "discreet-dose",
    /// Discreet: the check-in.
    DiscreetCheckIn => "discreet-check-in",
    /// Discreet: anything else.
    DiscreetNote => "discreet-note",
    /// Shows the words behind a neutral line.
    ButtonShow => "button-show",
    /// Popup: those words are gone.
    ShowTooOld => "show-too-old",
    /// Discreet is on.
    DiscreetOn => "discreet-on",
    /// Discreet is off.
    DiscreetOff => "discreet-off",
    /// A line of the settings.
    ButtonSetDiscreet { on: bool } => "button-set-discreet",
    /// What iron does to stools.
    StoolsExpected => "stools-expected",
    /// The safety texts.
    ButtonSafety => "button-safety",
    /// Words of despair.
    HardNight => "hard-night",
    /// Helplines.
    ButtonSomebodyToTalk => "button-somebody-to-talk",
    /// It is a bad night, no more.
    ButtonBadNight => "button-bad-night",
    /// T: what eases a bad night.
    BadNight => "bad-night",

    // ---- the course: rhythm, infusion, pause, stock, companions
    /// E6: a dose every evening from now on.
    RhythmNightly { tablets: u8, first: Evening, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "rhythm-nightly",
    /// E6: back to every evening? Milligrams are 0 where the strength is not known.
    AskRhythmNightly { tablets: u8, iron: u16 } => "ask-rhythm-nightly",
    /// E6: a double dose every other evening? Milligrams are 0 where the strength is not known.
    AskRhythmEveryOther { tablets: u8, iron: u16 } => "ask-rhythm-every-other",
    /// Yes to every evening.
    ButtonRhythmYes => "button-rhythm-yes",
    /// E6: a doctor said so, whatever the values are.
    ButtonDoctorToldMe => "button-doctor-told-me",
    /// E6, H1: the last results ask for no iron.
    RhythmOnHold => "rhythm-on-hold",
    /// E1c: more iron than is reminded of.
    RhythmTooMuch { iron: u16 } => "rhythm-too-much",
    /// E6: a double dose every other evening from now on.
    RhythmEveryOther { tablets: u8, first: Evening, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "rhythm-every-other",
    /// E4, E6: less than two days since the last double dose, and bedtime is here.
    DoseTooSoonDouble { last: NaiveTime, earliest: NaiveTime } => "dose-too-soon-double",
    /// A line of the settings: the rhythm.
    ButtonSetRhythm { rhythm: Rhythm } => "button-set-rhythm",
    /// E6: the yes beneath a next step.
    ButtonEveryOther => "button-every-other",
    /// Tablets have ended.
    IronStopped => "iron-stopped",
    /// Tablets shall end.
    ButtonIronStop => "button-iron-stop",
    /// Tablets start, or start again.
    ButtonIronStart => "button-iron-start",
    /// As before they were stopped.
    ButtonIronAsBefore { tablets: u8, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "button-iron-as-before",
    /// Other tablets than before.
    ButtonIronAnew => "button-iron-anew",
    /// I: after an infusion a doctor says when.
    AskIronAfterInfusion { on: NaiveDate } => "ask-iron-after-infusion",
    /// A doctor said so.
    ButtonDoctorSaysYes => "button-doctor-says-yes",
    /// Tablets run again.
    IronRestarted { tablets: u8, #[serde(default, skip_serializing_if = "Option::is_none")] iron: Option<OfIron> } => "iron-restarted",
    /// /stop: what?
    StopWhat => "stop-what",
    /// All evening prompts, for some days.
    ButtonStopForDays => "button-stop-for-days",
    /// Everything.
    ButtonStopForget => "button-stop-forget",

    /// I: when was it?
    InfusionWhen => "infusion-when",
    /// I: how much?
    InfusionAmount { on: NaiveDate } => "infusion-amount",
    /// I: what?
    InfusionProduct { on: NaiveDate } => "infusion-product",
    /// A product.
    ButtonProduct { product: IronProduct } => "button-product",
    /// Not known.
    ButtonNotKnown => "button-not-known",
    /// I: noted.
    InfusionNoted { on: NaiveDate, milligrams: u16, product: Option<IronProduct> } => "infusion-noted",
    /// I: what can still be added.
    InfusionMore { on: NaiveDate } => "infusion-more",
    /// I: tablets end.
    InfusionEndsTablets => "infusion-ends-tablets",
    /// R2: what comes.
    InfusionDates { check: NaiveDate, retest: NaiveDate } => "infusion-dates",
    /// R2: what comes when the check's day is past.
    InfusionRetest { retest: NaiveDate } => "infusion-retest",
    /// The same, where that day is past.
    InfusionRetestPast { retest: NaiveDate } => "infusion-retest-past",
    /// I2: it is too long ago to count.
    InfusionLongAgo => "infusion-long-ago",
    /// I, S: phosphate.
    Phosphate { stronger: bool } => "phosphate",
    /// I, S: the same some days later.
    AfterInfusion { on: NaiveDate } => "after-infusion",
    /// R2, R3: so many weeks have passed.
    ResponseCheck { weeks: u8, on: NaiveDate } => "response-check",
    /// I: better, same or worse?
    ResponseCheckQuestion => "response-check-question",
    /// I: not yet. Said no more; it still reads what an outbox kept.
    InfusionAhead { date: NaiveDate } => "infusion-ahead",
    /// I: taken back.
    InfusionUndone => "infusion-undone",
    /// I: the day of an infusion that is to come.
    InfusionBooked { on: NaiveDate } => "infusion-booked",
    /// I1: what happens, and what the clinic should hear before.
    InfusionBefore => "infusion-before",
    /// I1: tomorrow.
    InfusionEve { on: NaiveDate } => "infusion-eve",
    /// I: whether it took place.
    InfusionDay { on: NaiveDate } => "infusion-day",
    /// It is off.
    InfusionIsOff => "infusion-is-off",
    /// S: signs of a reaction, in the first days.
    InfusionReaction => "infusion-reaction",
    /// A button: the infusion is off.
    ButtonInfusionOff => "button-infusion-off",
    /// A button: it took place.
    ButtonInfusionTookPlace => "button-infusion-took-place",
    /// A button: it did not, or not yet.
    ButtonInfusionNotYet => "button-infusion-not-yet",
    /// What was heard: an infusion on this day to come.
    HeardInfusionAhead { date: NaiveDate } => "heard-infusion-ahead",
    /// In the plan: the infusion.
    PlanInfusion => "plan-infusion",
    /// I: not an amount.
    NotAnAmount { what: String, lowest: u16, highest: u16 } => "not-an-amount",
    /// I: words that were left out.
    InfusionLeftOut { what: String } => "infusion-left-out",
    /// I: excluded.
    InfusionExcluded => "infusion-excluded",

    /// For how long?
    PauseAsk => "pause-ask",
    /// Some days.
    ButtonPauseDays { days: u8 } => "button-pause-days",
    /// Between dates.
    ButtonPauseDates => "button-pause-dates",
    /// From when to when?
    PauseAskDates => "pause-ask-dates",
    /// Not a span of days.
    NotASpan { what: String } => "not-a-span",
    /// The span is over, or too long.
    SpanUnusable => "span-unusable",
    /// Noted.
    PauseNoted { from: NaiveDate, until: NaiveDate, resumes: NaiveDate } => "pause-noted",
    /// Noted, for a single evening.
    PauseNotedDay { day: NaiveDate } => "pause-noted-day",
    /// One day was typed where days were asked for: only that one, or from today until then.
    PauseOnlyOrUntil { day: NaiveDate } => "pause-only-or-until",
    /// A button: only that day.
    ButtonOnlyDay { day: NaiveDate } => "button-only-day",
    /// A button: from today up to and with that day.
    ButtonUntilDay { day: NaiveDate } => "button-until-day",
    /// It had not begun, and is off.
    PauseOff => "pause-off",
    /// Tests go on.
    PauseTestsGoOn => "pause-tests-go-on",
    /// … and this is one.
    PauseTestAhead { date: NaiveDate } => "pause-test-ahead",
    /// One runs, or lies ahead.
    PauseRuns { from: NaiveDate, until: NaiveDate } => "pause-runs",
    /// End it.
    ButtonPauseEnd => "button-pause-end",
    /// Ended.
    PauseEnded => "pause-ended",
    /// None to end.
    NotPaused => "not-paused",

    /// E12: how many are there?
    StockAsk => "stock-ask",
    /// E12: what is known, and how many are there?
    StockState { left: u16, days: u16 } => "stock-state",
    /// E12: counted.
    StockCounted { left: u16, days: u16 } => "stock-counted",
    /// E12: counted, and they run out soon.
    StockCountedLow { left: u16, days: u16 } => "stock-counted-low",
    /// E12: counted, no tablets run.
    StockCountedOnly { left: u16 } => "stock-counted-only",
    /// E12: they run out.
    StockLow { days: u16 } => "stock-low",
    /// E12: none is left for the next dose.
    StockEmpty => "stock-empty",
    /// E12: not a number of tablets.
    NotAStock { what: String, highest: u16 } => "not-a-stock",
    /// E12: no counting any more.
    StockOff => "stock-off",
    /// Stop counting.
    ButtonStockOff => "button-stock-off",
    /// Count them.
    ButtonStockCount => "button-stock-count",
    /// A line of the settings: tablets are counted, and last so many days.
    ButtonSetStock { days: u16 } => "button-set-stock",
    /// … not counted.
    ButtonSetStockOff => "button-set-stock-off",

    /// E13: what they are for.
    CompanionsMenu => "companions-menu",
    /// A line of the settings: companions.
    ButtonSetCompanions => "button-set-companions",
    /// A companion with its hour.
    ButtonCompanion { companion: Companion, time: NaiveTime } => "button-companion",
    /// A companion without.
    ButtonCompanionOff { companion: Companion } => "button-companion-off",
    /// E13: when?
    AskCompanionTime { companion: Companion } => "ask-companion-time",
    /// No reminder.
    ButtonNoReminder => "button-no-reminder",
    /// E13: its time.
    CompanionReminder { companion: Companion } => "companion-reminder",
    /// E13: told as taken.
    CompanionTaken { companion: Companion } => "companion-taken",

    /// The answers N1–N3 so far.
    CheckInSoFar { score: u8, onset: Option<Onset>, loss: Option<SleepLoss> } => "check-in-so-far",
    /// N4.
    CheckInParts => "check-in-parts",
    /// An answer to N4.
    ButtonParts { parts: BodyParts } => "button-parts",
    /// N4, told.
    CheckInPartsTold { parts: BodyParts } => "check-in-parts-told",
    /// N5: what was different?
    CheckInWeek => "check-in-week",
    /// One difference, ticked or not.
    ButtonDifference { difference: Difference, ticked: bool } => "button-difference",
    /// Nothing was.
    ButtonNothingDifferent => "button-nothing-different",
    /// N5, told.
    CheckInWeekTold { differences: Differences } => "check-in-week-told",
    /// N5: the stomach?
    CheckInStomach => "check-in-stomach",
    /// An answer.
    ButtonStomach { effect: StomachEffect } => "button-stomach",
    /// N5, told.
    CheckInStomachTold { effect: StomachEffect } => "check-in-stomach-told",
    /// N5, §7: it is bad.
    StomachBad => "stomach-bad",
    /// N: seven without an answer.
    CheckInOffer => "check-in-offer",
    /// E14: seven evenings without any answer.
    WaitQuestion => "wait-question",
    /// So it goes on.
    ButtonWait { waiting: Waiting } => "button-wait",
    /// Noted.
    WaitNoted { waiting: Waiting } => "wait-noted",
    /// E14: they are back.
    GoodToHear => "good-to-hear",
    /// How often?
    AskCheckInRhythm => "ask-check-in-rhythm",
    /// So often.
    ButtonCheckInRhythm { rhythm: CheckInRhythm } => "button-check-in-rhythm",
    /// Noted.
    CheckInRhythmNoted { rhythm: CheckInRhythm } => "check-in-rhythm-noted",
    /// A line of the settings: how often.
    ButtonSetCheckInRhythm { rhythm: CheckInRhythm } => "button-set-check-in-rhythm",
    /// The morning after.
    ButtonNextMorning { time: NaiveTime } => "button-next-morning",

    /// /plan, R2, R3.
    PlanResponse { weeks: u8 } => "plan-response",
    /// /plan: the word about phosphate.
    PlanAfterInfusion => "plan-after-infusion",
    /// /plan, E12.
    PlanStock => "plan-stock",
    /// /plan, E13.
    PlanCompanion { companion: Companion, time: NaiveTime } => "plan-companion",
    /// W.
    Augmentation { sign: Sign } => "augmentation",
    /// W: what to know of such a medicine.
    AugmentingTold => "augmenting-told",
    /// … when ferritin was last tested.
    AugmentingTested { on: NaiveDate } => "augmenting-tested",
    /// … when was it?
    AugmentingUntested => "augmenting-untested",
    /// W: since when?
    AskAugmentingSince => "ask-augmenting-since",
    /// An answer.
    ButtonAugmentingSince { months: u8 } => "button-augmenting-since",
    /// Noted.
    AugmentingSinceNoted { on: NaiveDate } => "augmenting-since-noted",
    /// W: which dose?
    AskAugmentingDose => "ask-augmenting-dose",
    /// It stays untold.
    ButtonNoDose => "button-no-dose",
    /// No number in it.
    NotADose { what: String } => "not-a-dose",
    /// Noted.
    AugmentingDoseNoted { dose: String } => "augmenting-dose-noted",
    /// W: the watch begins.
    AugmentingWatched => "augmenting-watched",
    /// W: what has changed in a year or more?
    AskAugmentationChanges => "ask-augmentation-changes",
    /// One of them.
    ButtonAugmentationChange { change: Worsening, ticked: bool } => "button-augmentation-change",
    /// W: something has.
    AugmentationChanged => "augmentation-changed",
    /// W: nothing has.
    AugmentationUnchanged => "augmentation-unchanged",

    /// A group of settings: meal and bedtime.
    ButtonMenuEvening => "button-menu-evening",
    /// … iron.
    ButtonMenuIron => "button-menu-iron",
    /// … check-in.
    ButtonMenuCheckIn => "button-menu-check-in",
    /// … the person.
    ButtonMenuYou => "button-menu-you",
    /// A line of the settings: an infusion.
    ButtonSetInfusion => "button-set-infusion",
    /// … a pause.
    ButtonSetPause => "button-set-pause",
    /// … sex, or that it was not told.
    ButtonSetSex { sex: Option<Sex> } => "button-set-sex",
    /// C3: why it is asked.
    AskSex => "ask-sex",
    /// An answer.
    ButtonSex { sex: Option<Sex> } => "button-sex",

    // ---- what is not read
    /// A text longer than Telegram lets anybody write.
    TooLong => "too-long",
    /// A forwarded message.
    ForwardedNotRead => "forwarded-not-read",
    /// More messages at once than anybody writes.
    TooMuch => "too-much",
    /// More lines in a day than anybody needs.
    EnoughForToday => "enough-for-today",
    /// The database was filled from a copy.
    RestoredFrom { date: NaiveDate, time: NaiveTime } => "restored-from",
    /// A record that cannot be opened.
    RecordDamaged => "record-damaged",

    // ---- files that go with a message
    /// /export: the caption of the file for machines.
    ExportJson => "export-json",
    /// /export: the caption of the diary as a table.
    ExportDiary => "export-diary",
    /// /export: the caption of the evenings as a table.
    ExportEvenings => "export-evenings",
    /// /export: the caption of the blood values as a table.
    ExportLabs => "export-labs",
    /// A column's title, or a word that stands in a cell.
    TableWord { word: String } => "table-word",
    /// An analyte alone.
    AnalyteName { analyte: Analyte } => "analyte-name",
    /// /export: a diary that is longer than a file holds.
    ExportNewest { lines: u32 } => "export-newest",
    /// A file cannot be made, or Telegram does not take it.
    FileNotMade => "file-not-made",

    // ---- the chart
    /// Beneath the chart: the last ferritin.
    CaptionFerritin { value: String, drawn: NaiveDate } => "caption-ferritin",
    /// … and the one before.
    CaptionFerritinTwo { value: String, drawn: NaiveDate, before: String, earlier: NaiveDate } => "caption-ferritin-two",
    /// Nights in words.
    CaptionNights { answered: u16, nights: u16, median: String, lowest: u8, highest: u8 } => "caption-nights",
    /// Doses in words.
    CaptionDoses { counts: Inline } => "caption-doses",
    /// What changed, in words.
    CaptionChanges => "caption-changes",
    /// What a chart is not.
    CaptionLimits => "caption-limits",
    /// A span on a button.
    ButtonSpan { span: Span, chosen: bool } => "button-span",
    /// Its title.
    ChartSpan { from: NaiveDate, until: NaiveDate } => "chart-span",
    /// The upper panel.
    ChartFerritin { unit: Unit } => "chart-ferritin",
    /// L3: the ceiling.
    ChartCeiling => "chart-ceiling",
    /// L13: what some people need.
    ChartSomeNeed => "chart-some-need",
    /// Nothing in the upper panel.
    ChartNoFerritin => "chart-no-ferritin",
    /// The middle panel.
    ChartNights => "chart-nights",
    /// The key to a dot.
    ChartOneNight => "chart-one-night",
    /// The key to the line.
    ChartMiddleOf { nights: u8 } => "chart-middle-of",
    /// Nothing in the middle panel.
    ChartNoNights => "chart-no-nights",
    /// The strip.
    ChartDoses => "chart-doses",
    /// The same, where several evenings share a column.
    ChartDosesBy { evenings: u8 } => "chart-doses-by",
    /// The key to a dose taken.
    ChartTaken => "chart-taken",
    /// … held before a test.
    ChartHeld => "chart-held",
    /// … skipped.
    ChartSkipped => "chart-skipped",
    /// … not answered.
    ChartUnknown => "chart-unknown",
    /// Nothing in the strip.
    ChartNoDoses => "chart-no-doses",
    /// An infusion.
    ChartInfusion => "chart-infusion",
    /// An infusion of known size.
    ChartInfusionOf { milligrams: u16 } => "chart-infusion-of",
    /// Tablets every evening from here on.
    ChartTabletsNightly { tablets: u8 } => "chart-tablets-nightly",
    /// Tablets every other evening from here on.
    ChartTabletsEveryOther { tablets: u8 } => "chart-tablets-every-other",
    /// No tablets from here on.
    ChartNoTablets => "chart-no-tablets",
    /// A day beneath the chart.
    ChartDay { day: u8, month: u8 } => "chart-day",
    /// A month beneath the chart.
    ChartMonth { month: u8 } => "chart-month",
    /// A year beneath the chart.
    ChartYear { year: String } => "chart-year",

    // ---- did it work?
    /// Results came as a file.
    FileFound { number: u8, draws: u16 } => "file-found",
    /// One draw of it.
    FileDraw { drawn: NaiveDate, values: Vec<LabValue> } => "file-draw",
    /// A value that would take another's place.
    FileReplaces { drawn: NaiveDate, before: LabValue, value: LabValue } => "file-replaces",
    /// Values that are in the record already.
    FileThere { count: u16 } => "file-there",
    /// All of them are.
    FileAllThere => "file-all-there",
    /// Two values of one day, of which the later one is kept.
    FileTwoOfOneDay { drawn: NaiveDate, kept: LabValue, other: LabValue } => "file-two-of-one-day",
    /// Values that the laboratory may still change.
    FilePreliminary { count: u16 } => "file-preliminary",
    /// The only day is the report's.
    FileReportDay => "file-report-day",
    /// What is not taken.
    FileLeftOut { lines: Vec<Text> } => "file-left-out",
    /// One reason, and how often.
    FileUnread { why: Unread, count: u16 } => "file-unread",
    /// Does the day or the month stand first?
    FileWhichOrder { number: u8, day: NaiveDate, month: NaiveDate } => "file-which-order",
    /// A day on a button.
    ButtonFileDay { day: NaiveDate } => "button-file-day",
    /// Which of several values of a day counts?
    FileWhichValue { number: u8, drawn: NaiveDate, values: Vec<LabValue> } => "file-which-value",
    /// None of them.
    ButtonFileNeither => "button-file-neither",
    /// Results of more than one person.
    FileTwoPeople => "file-two-people",
    /// Too many files wait.
    FileWaitsNoMore { number: u8 } => "file-waits-no-more",
    /// Shall they be entered?
    FileQuestion => "file-question",
    /// Yes.
    ButtonEnterFile { number: u8 } => "button-enter-file",
    /// No.
    ButtonLeaveFile { number: u8 } => "button-leave-file",
    /// Entered.
    FileEntered { draws: u16 } => "file-entered",
    /// Not entered.
    FileLeft => "file-left",
    /// Too large to be read.
    FileTooLarge { kilobytes: u16 } => "file-too-large",
    /// Not a file that we read.
    FileNotOurs => "file-not-ours",
    /// None of our values in it.
    FileNoValues => "file-no-values",
    /// It could not be fetched.
    FileOutOfReach => "file-out-of-reach",
    /// The caption of a FHIR bundle.
    ExportFhir => "export-fhir",
    /// What /response is.
    ResponseHeading => "response-heading",
    /// Nothing changed yet.
    ResponseNothing => "response-nothing",
    /// One change: what, and when.
    ResponseChange { what: Box<Text> } => "response-change",
    /// One side.
    ResponseSide { side: Side, from: NaiveDate, until: NaiveDate, answered: u16, median: String, symptoms: u16 } => "response-side",
    /// One side without a single answer.
    ResponseSideEmpty { side: Side } => "response-side-empty",
    /// Too few nights on a side.
    ResponseTooFew { needed: u16 } => "response-too-few",
    /// Lower or higher, and chance alone would hardly make it so.
    ResponseDiffers { way: Way, by: String, least: String, most: String } => "response-differs",
    /// Lower or higher, on nights that leave chance nothing to move.
    ResponseDiffersSteadily { way: Way, by: String } => "response-differs-steadily",
    /// Chance alone could make it so: from this much lower to this much higher.
    ResponseUnclear { lower: String, higher: String } => "response-unclear",
    /// The same, and chance alone leaves it so.
    ResponseSame => "response-same",
    /// What it cannot say.
    ResponseLimits => "response-limits",

    // ---- papers
    /// The report's name.
    ReportTitle => "report-title",
    /// Which days, made when.
    ReportSpan { from: NaiveDate, until: NaiveDate, made: NaiveDate } => "report-span",
    /// Whose it is.
    ReportKeptBy { initials: String } => "report-kept-by",
    /// What it is not.
    ReportLimits => "report-limits",
    /// At the foot of every page.
    ReportFoot => "report-foot",
    /// In short.
    ReportShort => "report-short",
    /// The last TSAT.
    ReportTsat { tsat: String, drawn: NaiveDate } => "report-tsat",
    /// No TSAT.
    ReportNoTsat => "report-no-tsat",
    /// The last nights.
    ReportNights { nights: u16, answered: u16, median: String, symptoms: u16 } => "report-nights",
    /// No answers in the last nights.
    ReportNoNights { nights: u16 } => "report-no-nights",
    /// Iron by mouth now.
    ReportIronNow { what: Box<Text> } => "report-iron-now",
    /// The last infusion.
    ReportLastInfusion { what: Box<Text> } => "report-last-infusion",
    /// A clinic's IRLS total.
    ReportClinicScore { total: u8, on: NaiveDate } => "report-clinic-score",
    /// Not for this patient.
    ReportExcluded { reasons: Exclusions } => "report-excluded",
    /// The chart.
    ReportCourse => "report-course",
    /// Nothing for the chart.
    ReportNothingToDraw => "report-nothing-to-draw",
    /// The results.
    ReportLabs => "report-labs",
    /// No results.
    ReportNoLabs => "report-no-labs",
    /// Older ones are left out.
    ReportLabsMore { count: u16 } => "report-labs-more",
    /// Columns of the results.
    ColumnDrawn => "column-drawn",
    /// … what was measured.
    ColumnTest => "column-test",
    /// … as entered.
    ColumnEntered => "column-entered",
    /// … in the other system of units.
    ColumnOther => "column-other",
    /// … how blood was drawn.
    ColumnConditions => "column-conditions",
    /// A day in a table.
    OnDay { day: NaiveDate } => "on-day",
    /// How blood was drawn, in a table.
    PanelConditionsBare { conditions: Inline } => "panel-conditions-bare",
    /// A worked-out TSAT, in a table.
    ReportWorkedOut => "report-worked-out",
    /// Worked out from transferrin (§3).
    ReportEstimated => "report-estimated",
    /// Iron by mouth, infusions, what was taken.
    ReportIron => "report-iron",
    /// How much was taken.
    ReportTakenShare { taken: u16, planned: u16, percent: u8 } => "report-taken-share",
    /// Before and after.
    ReportResponse => "report-response",
    /// Medicines.
    ReportMedicines => "report-medicines",
    /// None told.
    ReportNoMedicines => "report-no-medicines",
    /// A medicine's name.
    MedicineName { medicine: Medicine } => "medicine-word",
    /// A medicine.
    MedicineLine { medicine: Medicine, worsens: bool } => "medicine-line",
    /// A medicine by the name that was typed.
    MedicineLineTyped { name: String, worsens: bool } => "medicine-line-typed",
    /// A medicine that is not on the list.
    MedicineLineUnlisted { name: String } => "medicine-line-unlisted",
    /// W: since when one that can augment is taken, and in which dose.
    ReportAugmenting { since: NaiveDate } => "report-augmenting",
    /// W: … in which dose, as they told.
    ReportAugmentingDose { dose: String } => "report-augmenting-dose",
    /// The next step.
    ReportNext => "report-next",
    /// Where guidelines differ.
    ReportDiffer => "report-differ",
    /// … on who should have iron.
    DifferIron => "differ-iron",
    /// … on how soon it helps.
    DifferWhen => "differ-when",
    /// … on the time of day and the amount.
    DifferDose => "differ-dose",
    /// … on phosphate after infusions.
    DifferPhosphate => "differ-phosphate",
    /// … on what comes after iron.
    DifferAfter => "differ-after",
    /// Sources.
    ReportSources => "report-sources",
    /// A source in words.
    SourceLine { source: Source } => "source-line",
    /// The caption of a report.
    ReportCaption => "report-caption",
    /// The caption of a report that names somebody.
    ReportCaptionNamed { initials: String } => "report-caption-named",
    /// Initials on papers.
    ButtonInitials => "button-initials",
    /// Which?
    AskInitials => "ask-initials",
    /// None.
    ButtonNoInitials => "button-no-initials",
    /// Noted.
    InitialsNoted { initials: String } => "initials-noted",
    /// None from now on.
    InitialsNone => "initials-none",
    /// Not initials.
    NotInitials { what: String } => "not-initials",

    // ---- letters
    /// A letter's subject: an infusion.
    LetterInfusion => "letter-infusion",
    /// … tests.
    LetterTests => "letter-tests",
    /// To whom.
    LetterDear => "letter-dear",
    /// Who writes: legs in figures.
    LetterLegs { answered: u16, median: String, symptoms: u16 } => "letter-legs",
    /// … without figures.
    LetterLegsPlain => "letter-legs-plain",
    /// What is measured.
    LetterValues { values: String } => "letter-values",
    /// What is asked: an infusion.
    LetterAskInfusion => "letter-ask-infusion",
    /// … again.
    LetterAskAgain { on: NaiveDate } => "letter-ask-again",
    /// What speaks for it.
    LetterWhyInfusion => "letter-why-infusion",
    /// What the writer knows may speak against it.
    LetterLimitsInfusion => "letter-limits-infusion",
    /// What is asked: tests.
    LetterAskTests { tests: String } => "letter-ask-tests",
    /// Why.
    LetterWhyTests => "letter-why-tests",
    /// How blood should be drawn.
    LetterHowTests => "letter-how-tests",
    /// What then.
    LetterThanks => "letter-thanks",
    /// References.
    LetterReferences => "letter-references",
    /// The caption of a letter.
    LetterCaption { about: LetterAbout } => "letter-caption",
    /// The other letter.
    ButtonLetter { about: LetterAbout } => "button-letter",
    /// The title of a letter of somebody whom the protocol is not for.
    LetterLookTitle => "letter-look-title",
    /// Why the protocol is not for them.
    LetterExcluded { reasons: Exclusions } => "letter-excluded",
    /// What they ask.
    LetterAskLook => "letter-ask-look",
    /// The last infusion.
    LetterInfusionHad { what: Box<Text> } => "letter-infusion-had",
    /// The blood test after it.
    LetterRetestDue { date: NaiveDate } => "letter-retest-due",
    /// The blood test after it, overdue.
    LetterRetestWasDue { date: NaiveDate } => "letter-retest-was-due",
    /// There is nothing to ask for.
    LetterNone => "letter-none",

    // ---- words that nobody asked for
    /// What was understood is asked about.
    HeardRight => "heard-right",
    /// It was not meant so.
    ButtonNotMeant => "button-not-meant",
    /// Then nothing is noted.
    NothingNoted => "nothing-noted",
    /// Understood: another usual end of dinner.
    HeardDinner { time: NaiveTime } => "heard-dinner",
    /// … bedtime.
    HeardBedtime { time: NaiveTime } => "heard-bedtime",
    /// … hour of the check-in.
    HeardCheckIn { time: NaiveTime } => "heard-check-in",
    /// … time between meal and iron.
    HeardMealGap { minutes: u16 } => "heard-meal-gap",
    /// … number of tablets.
    HeardTablets { tablets: u8 } => "heard-tablets",
    /// … strength of a tablet.
    HeardStrength { milligrams: u16 } => "heard-strength",
    /// There is no dinner tonight.
    NoDinner => "no-dinner",
    /// Breakfast or lunch was told.
    LunchIsNoDinner => "lunch-is-no-dinner",
    /// A meal of another day was told.
    MealOfBefore => "meal-of-before",
    /// A date that they do not know yet.
    NoHurry => "no-hurry",
    /// The reminder has no hour of its own.
    ReminderFollows => "reminder-follows",
    /// The answer to a question, or to a word of courtesy.
    Answer { about: String } => "answer",

    // ---- what Telegram shows beside the chat
    /// The bot's description.
    BotDescription => "bot-description",
    /// The bot's short description.
    BotShortDescription => "bot-short-description",
    /// A command's line in the menu.
    CommandLine { command: String } => "command-line",
}
