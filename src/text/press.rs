//! Owns what a button means, and its form inside Telegram's callback data (at most 64 bytes).
//! All state of a button travels with it; whether it still makes sense is for the conversation to check.

mod code;
mod course;
mod labs;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::{Evening, Zone};
use crate::calendar::span::Span;
use crate::patient::check_in::{
    BodyParts, CheckInRhythm, Differences, Onset, SleepLoss, StomachEffect,
};
use crate::patient::companion::Companion;
use crate::patient::fact::SkipReason;
use crate::patient::infusion::{Answer, InfusionDraft, Response};
use crate::patient::profile::{Language, Sex};
use crate::patient::regimen::Rhythm;
use crate::patient::unheard::Waiting;
use crate::patient::watch::Worsenings;
use crate::protocol::analyte::Analyte;
use crate::protocol::caution::Cautions;
use crate::protocol::dose::Limit;
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::protocol::medicine::Medicine;

use super::attachment::LetterAbout;

use code::{Code, NONE, Parts, UNKNOWN, minutes};

pub use code::Coded;
pub use labs::{DrawFlaw, DrawFlaws, DrawPress, FilePress, FixPress, GuidedPress};

/// The meaning of a tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Press {
    /// The disclaimer: agreed or not.
    Consent(bool),
    /// §2: the set after the tap; not yet final.
    GateDraft(Exclusions),
    /// §2: final.
    GateDone(Exclusions),
    /// One of several places.
    Place(Zone),
    /// "It is 21:04 for you, right?" — yes, in this zone.
    ZoneRight(Zone),
    /// … — no, somewhere else.
    OtherPlace,
    /// An hour for a setting.
    Hour(HourOf, NaiveTime),
    /// N: the check-in goes back to before bedtime.
    CheckInBeforeBedtime,
    /// Iron at present.
    Iron(IronNow),
    /// Tablets run since this many months ago.
    IronSince(u8),
    /// Milligrams on the label.
    Strength(u16),
    /// Tablets an evening.
    Tablets(u8),
    /// E1c: … and a doctor prescribed exactly this.
    TabletsPrescribed(u8),
    /// E2: minutes.
    MealGap(u16),
    /// E8: times.
    Nudges(u8),
    /// Another language.
    Language(Language),
    /// E3.
    Meal(Evening, MealPress),
    /// E7.
    Dose(Evening, DosePress),
    /// N.
    CheckIn(Evening, CheckInPress),
    /// R2, R3: what the infusion of this day did: asked at the checks, and beneath a step that hangs on it.
    Response(NaiveDate, Response),
    /// "Are your legs still bothering you?" beneath the labs of this diary line.
    Legs(u32, bool),
    /// Why the step of this diary line was given.
    Why(u32),
    /// Takes the labs of this diary line back.
    LabsUndo(u32),
    /// Settles the open question about this analyte with this choice.
    LabChoice(Analyte, u8),
    /// Leaves out the value that the open question is about.
    LabDrop(Analyte),
    /// R4.
    Booking(NaiveDate, BookingPress),
    /// R4: the test is on this day.
    TestOn(NaiveDate),
    /// R6: no results will come.
    ResultsNever(NaiveDate),
    /// The booked test is off.
    TestOff(NaiveDate),
    /// How results are entered.
    LabsHow,
    /// A step of the guided lab entry.
    Guided(GuidedPress),
    /// Corrects the labs of this diary line.
    LabFix(u32, FixPress),
    /// C1, C2, C7: how the blood of this day was drawn.
    Draw(NaiveDate, DrawPress),
    /// /protocol: a part of the course, or all of it.
    Tour(Option<TourStop>),
    /// /plan: so many days, and a page of it.
    Plan(u16, u16),
    /// /undo: takes back what this diary line told.
    TakeBack(u32),
    /// /undo: takes nothing back.
    TakeBackNothing,
    /// What was thought to be heard is not what was meant.
    NotMeant,
    /// /history: a page of a part of it.
    History(HistoryPart, u16),
    /// The results out of this file.
    LabFile(u32, FilePress),
    /// The chart of these days.
    Chart(Span),
    /// The report of these days.
    Report(Span),
    /// The letter that asks for this.
    Letter(LetterAbout),
    /// Initials on papers.
    Initials(InitialsPress),
    /// §7: shows what the neutral line stands for that went out at this length of the diary, at this place.
    Show(u32, u8),
    /// §7: the safety texts.
    Safety,
    /// After words of despair: helplines.
    SomebodyToTalk,
    /// After words of despair: what eases a bad night.
    BadNight,
    /// A line of the settings menu.
    Settings(Setting),
    /// "Forget me?"
    Forget(bool),
    /// E6: tablets in another rhythm: asked about before anything changes.
    Rhythm(Rhythm),
    /// E6: … and this is the yes to it.
    RhythmSure(Rhythm),
    /// Tablets again as before they were stopped, or before an infusion: a doctor said so.
    IronAgain,
    /// H1: reminders of iron resume after a hold, or not yet.
    HoldOver(bool),
    /// L14: asks what stops.
    StopAsked,
    /// B0: what is done before the first tablet.
    FirstTests(FirstTests),
    /// E1d: whether anything else is taken.
    OtherMedicines(bool),
    /// X2: the set after the tap; not yet final.
    CautionsDraft(Cautions),
    /// X2: final.
    Cautions(Cautions),
    /// I: as far as it is told.
    Infusion(InfusionDraft),
    /// I: takes the infusion of this diary line back.
    InfusionUndo(u32),
    /// I: the infusion that was to be on this day is off.
    InfusionOff(NaiveDate),
    /// Silent evenings, both included.
    Pause(NaiveDate, NaiveDate),
    /// Silent evenings between dates that are to be typed.
    PauseDates,
    /// The pause ends.
    PauseEnd,
    /// E12: how many tablets are there? From beneath another message, which stays.
    StockCount,
    /// E12: the tablets are counted no more.
    StockOff,
    /// §7: this medicine is taken, or not any more.
    Medicine(Medicine, bool),
    /// E13: a companion at this hour, or not at all.
    Companion(Companion, Option<NaiveTime>),
    /// E13: it was taken.
    CompanionTaken(Companion, Evening),
    /// N: how often.
    CheckInRhythm(CheckInRhythm),
    /// E14: whether to wait.
    Wait(Waiting),
    /// C3: which limit of haemoglobin applies.
    Sex(Option<Sex>),
    /// §7: the medicine off the list that this diary line told is not taken any more.
    UnlistedOff(u32),
    /// W: a medicine that can augment is taken since this many months.
    AugmentingSince(u8),
    /// W: its dose stays untold.
    AugmentingNoDose,
    /// W: what has changed since it was begun: the set after the tap; not yet final.
    AugmentationDraft(Worsenings),
    /// W: final.
    AugmentationChanges(Worsenings),
    /// /help: a part of it, or all of them.
    Help(Option<HelpPart>),
    /// /forget: everything as files first.
    ExportFirst,
    /// E16: what is missing of an evening that is a line already.
    AddToEvening(Evening),
}

/// Initials on papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InitialsPress {
    /// Which?
    Ask,
    /// None.
    None,
}

/// Which hour is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HourOf {
    /// The usual end of dinner.
    Dinner,
    /// Bedtime.
    Bedtime,
    /// The check-in.
    CheckIn,
}

/// Iron at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IronNow {
    /// Tablets run.
    Already,
    /// They start tonight.
    Tonight,
    /// None.
    No,
}

/// B0: the ways to the first tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FirstTests {
    /// There are results.
    Enter,
    /// A date is set.
    Date,
    /// A doctor has checked.
    Doctor,
    /// Help to get the test.
    Help,
}

/// E3: the answers to "Finished eating?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MealPress {
    /// This many minutes ago.
    Ago(u16),
    /// At this time.
    At(NaiveTime),
    /// Not yet.
    NotYet,
}

/// E7: the buttons of a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DosePress {
    /// Taken.
    Taken,
    /// It was taken just now, not when it was reminded.
    TakenNow,
    /// In this many minutes.
    Snooze(u16),
    /// Not tonight.
    Skip,
    /// … because.
    Because(SkipReason),
    /// Another meal.
    AteAgain,
    /// Neither taken nor skipped after all.
    Undo,
    /// It was taken at another time.
    OtherTime,
    /// … namely at this one.
    TakenAt(NaiveTime),
    /// E6: taken at this time, although it is an evening between two doses.
    Anyway(NaiveTime),
    /// E6: not taken on an evening between two doses.
    NotTaken,
    /// E1c: so many tablets at this time, where another number than the dose's was told.
    Took(u8, NaiveTime),
    /// E4: who takes iron already has had the dose of that day.
    HadToday,
    /// E4: … has not.
    NotYetToday,
}

/// N: the answers of a check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckInPress {
    /// N1.
    Discomfort(u8),
    /// N2.
    Onset(Onset),
    /// N3.
    SleepLoss(SleepLoss),
    /// N4.
    BodyParts(BodyParts),
    /// N5: the set after the tap; not yet final.
    DifferencesDraft(Differences),
    /// N5: final.
    Differences(Differences),
    /// N5.
    Stomach(StomachEffect),
    /// Answer again from the first.
    Again,
    /// N0: as the night before.
    Same,
}

/// R4: the answers to a booking prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BookingPress {
    /// There is a date.
    Chosen,
    /// Blood was drawn already.
    Done,
    /// Later.
    Later,
    /// Not now.
    NotNow,
}

/// A part of the course, as /protocol tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TourStop {
    /// First tests.
    Tests,
    /// Infusion, or else tablets.
    Iron,
    /// Waiting.
    Patience,
    /// Blood again.
    Retests,
    /// Target, maintenance, relapse.
    Target,
    /// When iron is done.
    AfterIron,
}

impl TourStop {
    /// Every part, in their order.
    pub const ALL: [Self; 6] = [
        Self::Tests,
        Self::Iron,
        Self::Patience,
        Self::Retests,
        Self::Target,
        Self::AfterIron,
    ];

    /// Its number, from 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

/// A part of /help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HelpPart {
    /// The evening.
    Tonight,
    /// Blood.
    Results,
    /// Iron, infusions, what is ahead.
    Course,
    /// Papers.
    Doctor,
    /// Everything that can be set, and what is kept.
    Settings,
}

impl HelpPart {
    /// Every part, in their order.
    pub const ALL: [Self; 5] = [
        Self::Tonight,
        Self::Results,
        Self::Course,
        Self::Doctor,
        Self::Settings,
    ];
}

/// A part of /history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HistoryPart {
    /// In a few lines.
    Overview,
    /// Panels.
    Labs,
    /// Evenings and months.
    Doses,
    /// Weeks of scores.
    CheckIns,
    /// Regimens, infusions, pauses.
    Iron,
}

/// A line of the settings menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Setting {
    /// Back to the menu.
    Menu,
    /// The usual end of dinner.
    Dinner,
    /// Bedtime.
    Bedtime,
    /// The check-in's hour.
    CheckIn,
    /// Time zone.
    Zone,
    /// Language.
    Language,
    /// Iron at present.
    Iron,
    /// E2.
    MealGap,
    /// E8.
    Nudges,
    /// §2.
    Gate,
    /// §7: neutral lines, as buttons of older versions ask for them: they do not say on or off.
    Discreet,
    /// §7: neutral lines on.
    DiscreetOn,
    /// §7: … off.
    DiscreetOff,
    /// Meal and bedtime.
    EveningMenu,
    /// Iron.
    IronMenu,
    /// The check-in.
    CheckInMenu,
    /// The person.
    YouMenu,
    /// How many tablets, how strong.
    Tablets,
    /// An infusion.
    Infusion,
    /// A pause.
    Pause,
    /// E12.
    Stock,
    /// E13.
    Companions,
    /// E13: vitamin D.
    VitaminD,
    /// E13: B complex.
    BComplex,
    /// N: how often.
    CheckInRhythm,
    /// C3.
    Sex,
    /// §7: medicines.
    Medicines,
    /// Delete everything?
    Forget,
    /// Done.
    Close,
}

impl Press {
    /// The callback data of a button.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Self::Consent(agreed) => Code::of("co").with(u8::from(*agreed)),
            Self::GateDraft(set) => Code::of("gd").with(set.bits()),
            Self::GateDone(set) => Code::of("gf").with(set.bits()),
            Self::Place(zone) => Code::of("pl").with(zone.name()),
            Self::ZoneRight(zone) => Code::of("zr").with(zone.name()),
            Self::OtherPlace => Code::of("op"),
            Self::Hour(of, time) => Code::of("hr").with(of.code()).with(minutes(*time)),
            Self::CheckInBeforeBedtime => Code::of("cb"),
            Self::Iron(now) => Code::of("ir").with(now.code()),
            Self::IronSince(months) => Code::of("is").with(months),
            Self::Strength(milligrams) => Code::of("st").with(milligrams),
            Self::Tablets(tablets) => Code::of("tb").with(tablets),
            Self::TabletsPrescribed(tablets) => Code::of("tp").with(tablets),
            Self::MealGap(minutes) => Code::of("mg").with(minutes),
            Self::Nudges(nudges) => Code::of("nu").with(nudges),
            Self::Language(language) => Code::of("la").with(language.code()),
            Self::Meal(evening, press) => press.encode(Code::of("me").with(evening)),
            Self::Dose(evening, press) => press.encode(Code::of("do").with(evening)),
            Self::CheckIn(evening, press) => press.encode(Code::of("ci").with(evening)),
            Self::Legs(seq, bothersome) => Code::of("lg").with(seq).with(u8::from(*bothersome)),
            Self::Response(on, response) => Code::of("rs").with(on).with(response.code()),
            Self::Why(seq) => Code::of("wy").with(seq),
            Self::LabsUndo(seq) => Code::of("lu").with(seq),
            Self::LabChoice(analyte, choice) => Code::of("lc").with(analyte.code()).with(choice),
            Self::LabDrop(analyte) => Code::of("ld").with(analyte.code()),
            Self::Booking(retest_on, press) => Code::of("bk").with(retest_on).with(press.code()),
            Self::TestOn(on) => Code::of("to").with(on),
            Self::ResultsNever(on) => Code::of("rn").with(on),
            Self::TestOff(on) => Code::of("tx").with(on),
            Self::LabsHow => Code::of("lh"),
            Self::Guided(press) => press.encode(Code::of("gu")),
            Self::LabFix(seq, press) => press.encode(Code::of("fx").with(seq)),
            Self::Draw(day, press) => press.encode(Code::of("dr").with(day)),
            Self::Tour(None) => Code::of("tr0"),
            Self::Tour(Some(stop)) => Code::of("tr").with(stop.code()),
            Self::Plan(days, page) => Code::of("pn").with(days).with(page),
            Self::TakeBack(seq) => Code::of("tk").with(seq),
            Self::TakeBackNothing => Code::of("tk0"),
            Self::NotMeant => Code::of("nm"),
            Self::LabFile(file, press) => press.encode(Code::of("lf"), *file),
            Self::Chart(span) => Code::of("ch").with(span),
            Self::Report(span) => Code::of("rp").with(span),
            Self::Letter(about) => Code::of("lt").with(about.code()),
            Self::Initials(press) => Code::of("in").with(press.code()),
            Self::History(part, page) => Code::of("hi").with(part.code()).with(page),
            Self::Show(facts, place) => Code::of("sw").with(facts).with(place),
            Self::Safety => Code::of("sf"),
            Self::SomebodyToTalk => Code::of("hl"),
            Self::BadNight => Code::of("bn"),
            Self::Settings(setting) => Code::of("se").with(setting.code()),
            Self::Forget(confirmed) => Code::of("fo").with(u8::from(*confirmed)),
            Self::Rhythm(rhythm) => Code::of("ry").with(rhythm.code()),
            Self::RhythmSure(rhythm) => Code::of("rz").with(rhythm.code()),
            Self::IronAgain => Code::of("ia"),
            Self::HoldOver(resumes) => Code::of("ho").with(u8::from(*resumes)),
            Self::StopAsked => Code::of("sa"),
            Self::FirstTests(way) => Code::of("ft").with(way.code()),
            Self::OtherMedicines(any) => Code::of("om").with(u8::from(*any)),
            Self::CautionsDraft(set) => Code::of("xd").with(set.bits()),
            Self::Cautions(set) => Code::of("xf").with(set.bits()),
            Self::Infusion(draft) => infusion(Code::of("nf"), *draft),
            Self::InfusionUndo(seq) => Code::of("iu").with(seq),
            Self::InfusionOff(on) => Code::of("io").with(on),
            Self::Pause(from, until) => Code::of("pa").with(from).with(until),
            Self::PauseDates => Code::of("pd"),
            Self::PauseEnd => Code::of("pe"),
            Self::StockCount => Code::of("sn"),
            Self::StockOff => Code::of("so"),
            Self::Medicine(medicine, taken) => {
                Code::of("md").with(medicine.code()).with(u8::from(*taken))
            }
            Self::Companion(companion, time) => {
                let code = Code::of("cm").with(companion.code());
                match time {
                    Some(time) => code.with(minutes(*time)),
                    None => code.with(NONE),
                }
            }
            Self::CompanionTaken(companion, evening) => {
                Code::of("ct").with(companion.code()).with(evening)
            }
            Self::CheckInRhythm(rhythm) => Code::of("cr").with(rhythm.code()),
            Self::Wait(waiting) => Code::of("wt").with(waiting.code()),
            Self::Sex(sex) => Code::of("sx").with(sex.map_or(NONE, Coded::code)),
            Self::UnlistedOff(seq) => Code::of("mu").with(seq),
            Self::AugmentingSince(months) => Code::of("ws").with(months),
            Self::AugmentingNoDose => Code::of("wn"),
            Self::AugmentationDraft(set) => Code::of("wd").with(set.bits()),
            Self::AugmentationChanges(set) => Code::of("wf").with(set.bits()),
            Self::Help(None) => Code::of("hp0"),
            Self::Help(Some(part)) => Code::of("hp").with(part.code()),
            Self::ExportFirst => Code::of("ex"),
            Self::AddToEvening(evening) => Code::of("ae").with(evening),
        }
        .0
    }

    /// Reads callback data; `None` for what no button of ours carries.
    #[must_use]
    pub fn decode(data: &str) -> Option<Self> {
        let mut parts = Parts(data.split(':'));
        let press = parts.press()?;
        parts.0.next().is_none().then_some(press)
    }
}

impl Parts<'_> {
    fn press(&mut self) -> Option<Press> {
        Some(match self.0.next()? {
            "co" => Press::Consent(self.flag()?),
            "gd" => Press::GateDraft(Exclusions::from_bits(self.read()?)?),
            "gf" => Press::GateDone(Exclusions::from_bits(self.read()?)?),
            "pl" => Press::Place(self.zone()?),
            "zr" => Press::ZoneRight(self.zone()?),
            "op" => Press::OtherPlace,
            "hr" => Press::Hour(self.coded()?, self.time()?),
            "cb" => Press::CheckInBeforeBedtime,
            "ir" => Press::Iron(self.coded()?),
            "is" => Press::IronSince(self.read()?),
            "st" => Press::Strength(self.read()?),
            "tb" => Press::Tablets(self.read()?),
            "tp" => Press::TabletsPrescribed(self.read()?),
            "mg" => Press::MealGap(self.read()?),
            "nu" => Press::Nudges(self.read()?),
            "la" => Press::Language(self.language()?),
            "me" => Press::Meal(self.read()?, self.meal()?),
            "do" => Press::Dose(self.read()?, self.dose()?),
            "ci" => Press::CheckIn(self.read()?, self.check_in()?),
            "lg" => Press::Legs(self.read()?, self.flag()?),
            "rs" => Press::Response(self.read()?, self.coded()?),
            "wy" => Press::Why(self.read()?),
            "lu" => Press::LabsUndo(self.read()?),
            "lc" => Press::LabChoice(self.analyte()?, self.read()?),
            "ld" => Press::LabDrop(self.analyte()?),
            "bk" => Press::Booking(self.read()?, self.coded()?),
            "to" => Press::TestOn(self.read()?),
            "rn" => Press::ResultsNever(self.read()?),
            "tx" => Press::TestOff(self.read()?),
            "lh" => Press::LabsHow,
            "gu" => Press::Guided(self.guided()?),
            "fx" => Press::LabFix(self.read()?, self.fix()?),
            "dr" => Press::Draw(self.read()?, self.draw()?),
            "tr0" => Press::Tour(None),
            "tr" => Press::Tour(Some(self.coded()?)),
            "pn" => Press::Plan(self.read()?, self.read()?),
            "tk" => Press::TakeBack(self.read()?),
            "tk0" => Press::TakeBackNothing,
            "nm" => Press::NotMeant,
            "lf" => {
                let (file, press) = self.lab_file()?;
                Press::LabFile(file, press)
            }
            "ch" => Press::Chart(self.read()?),
            "rp" => Press::Report(self.read()?),
            "lt" => Press::Letter(self.coded()?),
            "in" => Press::Initials(self.coded()?),
            "hi" => Press::History(self.coded()?, self.read()?),
            "sw" => Press::Show(self.read()?, self.read()?),
            "sf" => Press::Safety,
            "hl" => Press::SomebodyToTalk,
            "bn" => Press::BadNight,
            "se" => Press::Settings(self.coded()?),
            "fo" => Press::Forget(self.flag()?),
            "ry" => Press::Rhythm(self.coded()?),
            "rz" => Press::RhythmSure(self.coded()?),
            "ia" => Press::IronAgain,
            "ho" => Press::HoldOver(self.flag()?),
            "sa" => Press::StopAsked,
            "ft" => Press::FirstTests(self.coded()?),
            "om" => Press::OtherMedicines(self.flag()?),
            "xd" => Press::CautionsDraft(Cautions::from_bits(self.read()?)?),
            "xf" => Press::Cautions(Cautions::from_bits(self.read()?)?),
            "nf" => Press::Infusion(self.infusion()?),
            "iu" => Press::InfusionUndo(self.read()?),
            "io" => Press::InfusionOff(self.read()?),
            "pa" => Press::Pause(self.read()?, self.read()?),
            "pd" => Press::PauseDates,
            "pe" => Press::PauseEnd,
            "sn" => Press::StockCount,
            "so" => Press::StockOff,
            "md" => Press::Medicine(self.medicine()?, self.flag()?),
            "cm" => Press::Companion(self.coded()?, self.answer(Self::time)?.known()),
            "ct" => Press::CompanionTaken(self.coded()?, self.read()?),
            "cr" => Press::CheckInRhythm(self.coded()?),
            "wt" => Press::Wait(self.coded()?),
            "hp0" => Press::Help(None),
            "hp" => Press::Help(Some(self.coded()?)),
            "ex" => Press::ExportFirst,
            "ae" => Press::AddToEvening(self.read()?),
            "sx" => Press::Sex(self.answer(Self::coded)?.known()),
            "mu" => Press::UnlistedOff(self.read()?),
            "ws" => Press::AugmentingSince(self.read()?),
            "wn" => Press::AugmentingNoDose,
            "wd" => Press::AugmentationDraft(Worsenings::from_bits(self.read()?)?),
            "wf" => Press::AugmentationChanges(Worsenings::from_bits(self.read()?)?),
            _ => return None,
        })
    }

    fn infusion(&mut self) -> Option<InfusionDraft> {
        Some(InfusionDraft {
            on: self.answer(Self::read)?.known(),
            milligrams: self.answer(Self::read)?,
            product: self.answer(Self::coded)?,
        })
    }

    fn meal(&mut self) -> Option<MealPress> {
        Some(match self.0.next()? {
            "ago" => MealPress::Ago(self.read()?),
            "at" => MealPress::At(self.time()?),
            "not" => MealPress::NotYet,
            _ => return None,
        })
    }

    fn dose(&mut self) -> Option<DosePress> {
        Some(match self.0.next()? {
            "t" => DosePress::Taken,
            "tn" => DosePress::TakenNow,
            "z" => DosePress::Snooze(self.read()?),
            "s" => DosePress::Skip,
            "b" => DosePress::Because(self.coded()?),
            "a" => DosePress::AteAgain,
            "u" => DosePress::Undo,
            "o" => DosePress::OtherTime,
            "e" => DosePress::TakenAt(self.time()?),
            "w" => DosePress::Anyway(self.time()?),
            "n" => DosePress::NotTaken,
            "k" => DosePress::Took(self.read()?, self.time()?),
            "h" => DosePress::HadToday,
            "y" => DosePress::NotYetToday,
            _ => return None,
        })
    }

    fn check_in(&mut self) -> Option<CheckInPress> {
        Some(match self.0.next()? {
            "d" => CheckInPress::Discomfort(self.read()?),
            "o" => CheckInPress::Onset(self.coded()?),
            "s" => CheckInPress::SleepLoss(self.coded()?),
            "p" => CheckInPress::BodyParts(self.coded()?),
            "wd" => CheckInPress::DifferencesDraft(Differences::from_bits(self.read()?)?),
            "w" => CheckInPress::Differences(Differences::from_bits(self.read()?)?),
            "st" => CheckInPress::Stomach(self.coded()?),
            "a" => CheckInPress::Again,
            "n" => CheckInPress::Same,
            _ => return None,
        })
    }
}

impl MealPress {
    fn encode(self, code: Code) -> Code {
        match self {
            Self::Ago(minutes) => code.with("ago").with(minutes),
            Self::At(time) => code.with("at").with(minutes(time)),
            Self::NotYet => code.with("not"),
        }
    }
}

impl DosePress {
    fn encode(self, code: Code) -> Code {
        match self {
            Self::Taken => code.with("t"),
            Self::TakenNow => code.with("tn"),
            Self::Snooze(minutes) => code.with("z").with(minutes),
            Self::Skip => code.with("s"),
            Self::Because(reason) => code.with("b").with(reason.code()),
            Self::AteAgain => code.with("a"),
            Self::Undo => code.with("u"),
            Self::OtherTime => code.with("o"),
            Self::TakenAt(time) => code.with("e").with(minutes(time)),
            Self::Anyway(time) => code.with("w").with(minutes(time)),
            Self::NotTaken => code.with("n"),
            Self::Took(tablets, time) => code.with("k").with(tablets).with(minutes(time)),
            Self::HadToday => code.with("h"),
            Self::NotYetToday => code.with("y"),
        }
    }
}

impl CheckInPress {
    fn encode(self, code: Code) -> Code {
        match self {
            Self::Discomfort(score) => code.with("d").with(score),
            Self::Onset(onset) => code.with("o").with(onset.code()),
            Self::SleepLoss(loss) => code.with("s").with(loss.code()),
            Self::BodyParts(parts) => code.with("p").with(parts.code()),
            Self::DifferencesDraft(draft) => code.with("wd").with(draft.bits()),
            Self::Differences(set) => code.with("w").with(set.bits()),
            Self::Stomach(effect) => code.with("st").with(effect.code()),
            Self::Again => code.with("a"),
            Self::Same => code.with("n"),
        }
    }
}

fn infusion(code: Code, draft: InfusionDraft) -> Code {
    let code = match draft.on {
        Some(on) => code.with(on),
        None => code.with(NONE),
    };
    let code = match draft.milligrams {
        Answer::Open => code.with(NONE),
        Answer::Unknown => code.with(UNKNOWN),
        Answer::Known(milligrams) => code.with(milligrams),
    };
    match draft.product {
        Answer::Open => code.with(NONE),
        Answer::Unknown => code.with(UNKNOWN),
        Answer::Known(product) => code.with(product.code()),
    }
}

impl Coded for LetterAbout {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Infusion, "infusion"),
        (Self::Tests, "tests"),
        (Self::Values, "values"),
    ];
}

impl Coded for InitialsPress {
    const TABLE: &'static [(Self, &'static str)] = &[(Self::Ask, "ask"), (Self::None, "none")];
}

impl Coded for HelpPart {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Tonight, "tonight"),
        (Self::Results, "results"),
        (Self::Course, "course"),
        (Self::Doctor, "doctor"),
        (Self::Settings, "settings"),
    ];
}

impl Coded for HourOf {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Dinner, "dinner"),
        (Self::Bedtime, "bedtime"),
        (Self::CheckIn, "check-in"),
    ];
}

impl Coded for IronNow {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Already, "already"),
        (Self::Tonight, "tonight"),
        (Self::No, "no"),
    ];
}

impl Coded for Limit {
    const TABLE: &'static [(Self, &'static str)] =
        &[(Self::Us, "us"), (Self::Eu, "eu"), (Self::Uk, "uk")];
}

impl Coded for FirstTests {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Enter, "enter"),
        (Self::Date, "date"),
        (Self::Doctor, "doctor"),
        (Self::Help, "help"),
    ];
}

impl Coded for BookingPress {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Chosen, "chosen"),
        (Self::Done, "done"),
        (Self::Later, "later"),
        (Self::NotNow, "not-now"),
    ];
}

impl Coded for Setting {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Menu, "menu"),
        (Self::Dinner, "dinner"),
        (Self::Bedtime, "bedtime"),
        (Self::CheckIn, "check-in"),
        (Self::Zone, "zone"),
        (Self::Language, "language"),
        (Self::Iron, "iron"),
        (Self::MealGap, "meal-gap"),
        (Self::Nudges, "nudges"),
        (Self::Gate, "gate"),
        (Self::Discreet, "discreet"),
        (Self::DiscreetOn, "discreet-on"),
        (Self::DiscreetOff, "discreet-off"),
        (Self::EveningMenu, "evening-menu"),
        (Self::IronMenu, "iron-menu"),
        (Self::CheckInMenu, "check-in-menu"),
        (Self::YouMenu, "you-menu"),
        (Self::Tablets, "tablets"),
        (Self::Infusion, "infusion"),
        (Self::Pause, "pause"),
        (Self::Stock, "stock"),
        (Self::Companions, "companions"),
        (Self::VitaminD, "vitamin-d"),
        (Self::BComplex, "b-complex"),
        (Self::CheckInRhythm, "check-in-rhythm"),
        (Self::Sex, "sex"),
        (Self::Medicines, "medicines"),
        (Self::Forget, "forget"),
        (Self::Close, "close"),
    ];
}

impl Coded for TourStop {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Tests, "tests"),
        (Self::Iron, "iron"),
        (Self::Patience, "patience"),
        (Self::Retests, "retests"),
        (Self::Target, "target"),
        (Self::AfterIron, "after-iron"),
    ];
}

impl Coded for HistoryPart {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Overview, "overview"),
        (Self::Labs, "labs"),
        (Self::Doses, "doses"),
        (Self::CheckIns, "check-ins"),
        (Self::Iron, "iron"),
    ];
}

impl Coded for SkipReason {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::SideEffects, "side-effects"),
        (Self::TestComing, "test"),
        (Self::RanOut, "ran-out"),
        (Self::Ill, "ill"),
        (Self::Other, "other"),
    ];
}

impl Coded for Response {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Better, "better"),
        (Self::Same, "same"),
        (Self::Worse, "worse"),
    ];
}

impl Coded for Onset {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Never, "never"),
        (Self::Morning, "morning"),
        (Self::Afternoon, "afternoon"),
        (Self::EarlyEvening, "early-evening"),
        (Self::LateEvening, "late-evening"),
        (Self::InBed, "in-bed"),
    ];
}

impl Coded for SleepLoss {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Nothing, "nothing"),
        (Self::UnderHalfHour, "under-30"),
        (Self::HalfToOneHour, "30-60"),
        (Self::OneToTwoHours, "60-120"),
        (Self::OverTwoHours, "over-120"),
    ];
}

impl Coded for Rhythm {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Nightly, "nightly"),
        (Self::EveryOther, "every-other"),
    ];
}

impl Coded for Exclusion {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Pregnant, "pregnant"),
        (Self::Dialysis, "dialysis"),
        (Self::Minor, "minor"),
        (Self::Overload, "overload"),
        (Self::Gut, "gut"),
        (Self::Advised, "advised"),
        (Self::OtherCause, "other-cause"),
    ];
}
