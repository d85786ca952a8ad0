//! Owns a diary in which a wrong clock wrote: which of its lines never were, and when the others were told. It must
//! not decide that a clock was wrong; a fact says so.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::fact::{Entry, Fact};
use super::moved::Ahead;

/// The diary as it is to be read: without what the machine noted in a future that did not come, and with what the
/// patient said there told when the clock was set right, or as long before that as it was. Most diaries are that
/// already.
#[must_use]
pub fn straight(diary: &[Entry]) -> Cow<'_, [Entry]> {
    let set_right = |(place, entry): (usize, &Entry)| match &entry.fact {
        Fact::ClockSetRight { never_were } => Some((place, entry.at, never_were.clone())),
        _ => None,
    };
    let lines: Vec<_> = diary.iter().enumerate().filter_map(set_right).collect();
    let Some((last, ..)) = lines.last() else {
        return Cow::Borrowed(diary);
    };
    let mut spells = vec![diary[last + 1..].to_vec()];
    let mut never_were = BTreeSet::new();
    let mut right_at = DateTime::<Utc>::MAX_UTC;
    // From the end: what a line tells of the clock holds for the lines before it.
    for (index, (place, at, seqs)) in lines.iter().enumerate().rev() {
        never_were.extend(seqs);
        right_at = right_at.min(*at);
        let begins = index.checked_sub(1).map_or(0, |before| lines[before].0 + 1);
        spells.push(read(&diary[begins..=*place], right_at, &never_were));
    }
    Cow::Owned(spells.into_iter().rev().flatten().collect())
}

/// What was written under one clock, which was set right at that time.
fn read(lines: &[Entry], right_at: DateTime<Utc>, never_were: &BTreeSet<&u32>) -> Vec<Entry> {
    let last = lines.iter().map(|entry| entry.at).max();
    let ahead = Ahead::of(last.unwrap_or(right_at).max(right_at), right_at);
    lines
        .iter()
        .filter(|entry| !never_were.contains(&entry.seq))
        .map(|entry| ahead.moved(entry))
        .collect()
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
        | Fact::EveningFolded { .. }
        | Fact::PatternTold { .. }
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
        | Fact::MedicineNamed { .. }
        | Fact::UnlistedAdded { .. }
        | Fact::UnlistedRemoved { .. }
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
