//! Owns a diary in which a wrong clock wrote: which of its lines never were, and when the others were told. It must
//! not decide that a clock was wrong; a fact says so.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::fact::{Entry, Fact};

/// The diary as it is to be read: without what the machine noted in a future that did not come, and with what the
/// patient said there told no later than when the clock was set right. Most diaries are that already.
#[must_use]
pub fn straight(diary: &[Entry]) -> Cow<'_, [Entry]> {
    let mut never_were = BTreeSet::new();
    let mut right_at: Option<DateTime<Utc>> = None;
    let mut lines = Vec::new();
    // From the end: what a line tells of the clock holds for the lines before it.
    for entry in diary.iter().rev() {
        if let Fact::ClockSetRight { never_were: seqs } = &entry.fact {
            never_were.extend(seqs.iter().copied());
            right_at = right_at.into_iter().chain([entry.at]).min();
        }
        let Some(right_at) = right_at else { continue };
        if !never_were.contains(&entry.seq) {
            lines.push(Entry {
                at: entry.at.min(right_at),
                ..entry.clone()
            });
        }
    }
    if right_at.is_none() {
        return Cow::Borrowed(diary);
    }
    lines.reverse();
    let rest = diary
        .iter()
        .rposition(|entry| matches!(entry.fact, Fact::ClockSetRight { .. }));
    let rest = rest.map_or(0, |last| last + 1);
    lines.extend_from_slice(&diary[rest..]);
    Cow::Owned(lines)
}

/// Lines that the machine noted by itself at a time later than `now`.
#[must_use]
pub fn of_the_future(diary: &[Entry], now: DateTime<Utc>) -> Vec<u32> {
    let noted = straight(diary);
    let later = noted
        .iter()
        .filter(|entry| entry.at > now && is_noted_by_the_machine(&entry.fact));
    later.map(|entry| entry.seq).collect()
}

/// Whether a fact is the machine's own doing because an hour struck, and no word of the patient's.
pub(super) const fn is_noted_by_the_machine(fact: &Fact) -> bool {
    match fact {
        Fact::MealAsked { .. }
        | Fact::DoseReminded { .. }
        | Fact::DoseReminderDropped { .. }
        | Fact::CheckInAsked { .. }
        | Fact::StepGiven { .. }
        | Fact::BookingAsked { .. }
        | Fact::FastingNoteSent { .. }
        | Fact::ResultsAsked { .. }
        | Fact::AfterInfusionNoteSent { .. }
        | Fact::InfusionEveSaid { .. }
        | Fact::InfusionDayAsked { .. }
        | Fact::ResponseAsked { .. }
        | Fact::RhythmOffered { .. }
        | Fact::WaitOffered { .. }
        | Fact::StockWarned { .. }
        | Fact::CompanionReminded { .. }
        | Fact::AugmentationTold { .. }
        | Fact::AugmentationAsked { .. }
        | Fact::BackgroundAsked { .. }
        | Fact::UntestedTold { .. }
        | Fact::RelapseTold { .. }
        | Fact::PromptLost { .. } => true,
        Fact::Met { .. }
        | Fact::LanguageChosen { .. }
        | Fact::ConsentGiven { .. }
        | Fact::ConsentRefused { .. }
        | Fact::GateAnswered { .. }
        | Fact::ZoneConfirmed { .. }
        | Fact::DinnerSet { .. }
        | Fact::BedtimeSet { .. }
        | Fact::IronDeclined
        | Fact::OralIronStarted { .. }
        | Fact::OralIronStopped { .. }
        | Fact::OralIronConfirmed
        | Fact::OralIronPlanned
        | Fact::DoctorFollowsIron { .. }
        | Fact::OtherMedicinesTold { .. }
        | Fact::IronResumed
        | Fact::CautionsTold { .. }
        | Fact::TabletStrengthSet { .. }
        | Fact::TabletsSet { .. }
        | Fact::MealGapSet { .. }
        | Fact::NudgesSet { .. }
        | Fact::CheckInTimeSet { .. }
        | Fact::MealFinished { .. }
        | Fact::MealPutOff { .. }
        | Fact::DoseSnoozed { .. }
        | Fact::DoseTaken { .. }
        | Fact::DoseSkipped { .. }
        | Fact::DiscomfortRated { .. }
        | Fact::OnsetNoted { .. }
        | Fact::SleepLossNoted { .. }
        | Fact::LabsReported { .. }
        | Fact::LegsAnswered { .. }
        | Fact::BookingPutOff { .. }
        | Fact::TestBooked { .. }
        | Fact::TestCancelled
        | Fact::ResultsDismissed { .. }
        | Fact::InfusionGiven { .. }
        | Fact::InfusionBooked { .. }
        | Fact::InfusionOff { .. }
        | Fact::ResponseGiven { .. }
        | Fact::RhythmChosen { .. }
        | Fact::DrawTold { .. }
        | Fact::BodyPartsNoted { .. }
        | Fact::DifferencesNoted { .. }
        | Fact::StomachNoted { .. }
        | Fact::CheckInRhythmSet { .. }
        | Fact::ClinicScoreNoted { .. }
        | Fact::StockCounted { .. }
        | Fact::CompanionSet { .. }
        | Fact::CompanionTaken { .. }
        | Fact::Paused { .. }
        | Fact::PauseEnded { .. }
        | Fact::MedicineAdded { .. }
        | Fact::MedicineRemoved { .. }
        | Fact::AugmentingSince { .. }
        | Fact::AugmentingDose { .. }
        | Fact::AugmentationAnswered { .. }
        | Fact::SexTold { .. }
        | Fact::DiscreetSet { .. }
        | Fact::WaitChosen { .. }
        | Fact::Answered
        | Fact::InitialsChosen { .. }
        | Fact::Retracted { .. }
        | Fact::WentSilent
        | Fact::CameBack
        | Fact::Restored { .. }
        | Fact::CameWith { .. }
        | Fact::ClockSetRight { .. } => false,
    }
}
