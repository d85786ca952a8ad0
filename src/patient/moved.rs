//! Owns the dates within what a patient said under a clock that was ahead: they are as much ahead, and are moved back
//! with it. Else a value "of today" would count as the newest for years, and tablets would begin in years. It must not
//! move what can be true.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use crate::calendar::local_time::Evening;

use super::fact::{Entry, Fact};

/// What lies further ahead than this was named by the wrong clock; less may be a date that somebody read to the patient.
const BOOKED_AHEAD: Days = Days::new(366);
/// How much later than in Greenwich it can be on the clock that an evening is of: it lasts until noon.
const EVENING_EAST: TimeDelta = TimeDelta::hours(2);
/// The same of a date.
const EAST: TimeDelta = TimeDelta::hours(14);

/// How far a clock was ahead, as its own last line tells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ahead {
    by: TimeDelta,
    days: Days,
    right_at: DateTime<Utc>,
}

impl Ahead {
    /// `last`: the latest line that was written under it; `right_at`: when it was set right.
    pub(super) fn of(last: DateTime<Utc>, right_at: DateTime<Utc>) -> Self {
        let days = last.date_naive() - right_at.date_naive();
        Self {
            by: last - right_at,
            days: Days::new(u64::try_from(days.num_days()).unwrap_or_default()),
            right_at,
        }
    }

    /// A line as it would have been written under a clock that was right.
    pub(super) fn moved(self, entry: &Entry) -> Entry {
        if entry.at <= self.right_at {
            return entry.clone();
        }
        Entry {
            seq: entry.seq,
            at: self.instant(entry.at).min(self.right_at),
            fact: self.fact(entry.fact.clone()),
        }
    }

    fn instant(self, at: DateTime<Utc>) -> DateTime<Utc> {
        if at <= self.right_at {
            return at;
        }
        at.checked_sub_signed(self.by).unwrap_or(self.right_at)
    }

    fn evening(self, evening: Evening) -> Evening {
        Evening::on(self.later_than(EVENING_EAST, evening.date()))
    }

    /// A day that was or begins.
    fn day(self, day: NaiveDate) -> NaiveDate {
        self.later_than(EAST, day)
    }

    /// A day that is to come.
    fn booked(self, day: NaiveDate) -> NaiveDate {
        let honest = self.right_at.date_naive() + BOOKED_AHEAD;
        if day > honest { self.day(day) } else { day }
    }

    fn later_than(self, east: TimeDelta, day: NaiveDate) -> NaiveDate {
        if day <= (self.right_at + east).date_naive() {
            return day;
        }
        day.checked_sub_days(self.days).unwrap_or(day)
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one arm a fact; split, it would need a wildcard arm"
    )]
    fn fact(self, fact: Fact) -> Fact {
        match fact {
            Fact::OralIronStarted { on } => Fact::OralIronStarted { on: self.day(on) },
            Fact::OralIronStopped { on } => Fact::OralIronStopped { on: self.day(on) },
            Fact::DoctorFollowsIron { on } => Fact::DoctorFollowsIron { on: self.day(on) },
            Fact::AugmentingSince { on } => Fact::AugmentingSince { on: self.day(on) },
            Fact::MealFinished { evening, at } => Fact::MealFinished {
                evening: self.evening(evening),
                at: self.instant(at),
            },
            Fact::MealPutOff { evening, until } => Fact::MealPutOff {
                evening: self.evening(evening),
                until: self.instant(until),
            },
            Fact::DoseSnoozed { evening, until } => Fact::DoseSnoozed {
                evening: self.evening(evening),
                until: self.instant(until),
            },
            Fact::DoseTaken {
                evening,
                at,
                tablets,
            } => Fact::DoseTaken {
                evening: self.evening(evening),
                at: self.instant(at),
                tablets,
            },
            Fact::DoseSkipped { evening, reason } => Fact::DoseSkipped {
                evening: self.evening(evening),
                reason,
            },
            Fact::DiscomfortRated { evening, score } => Fact::DiscomfortRated {
                evening: self.evening(evening),
                score,
            },
            Fact::OnsetNoted { evening, onset } => Fact::OnsetNoted {
                evening: self.evening(evening),
                onset,
            },
            Fact::SleepLossNoted { evening, loss } => Fact::SleepLossNoted {
                evening: self.evening(evening),
                loss,
            },
            Fact::BodyPartsNoted { evening, parts } => Fact::BodyPartsNoted {
                evening: self.evening(evening),
                parts,
            },
            Fact::DifferencesNoted {
                evening,
                differences,
            } => Fact::DifferencesNoted {
                evening: self.evening(evening),
                differences,
            },
            Fact::StomachNoted { evening, effect } => Fact::StomachNoted {
                evening: self.evening(evening),
                effect,
            },
            Fact::CompanionTaken { companion, evening } => Fact::CompanionTaken {
                companion,
                evening: self.evening(evening),
            },
            Fact::RhythmChosen { rhythm, from } => Fact::RhythmChosen {
                rhythm,
                from: self.evening(from),
            },
            Fact::LabsReported { mut panel } => {
                panel.drawn_on = self.day(panel.drawn_on);
                Fact::LabsReported { panel }
            }
            Fact::DrawTold {
                drawn_on,
                conditions,
            } => Fact::DrawTold {
                drawn_on: self.day(drawn_on),
                conditions,
            },
            Fact::ClinicScoreNoted { on, total } => Fact::ClinicScoreNoted {
                on: self.day(on),
                total,
            },
            Fact::InfusionGiven {
                on,
                milligrams,
                product,
            } => Fact::InfusionGiven {
                on: self.day(on),
                milligrams,
                product,
            },
            Fact::ResponseGiven {
                infusion_on,
                response,
            } => Fact::ResponseGiven {
                infusion_on: self.day(infusion_on),
                response,
            },
            Fact::Paused { from, until } => Fact::Paused {
                from: self.day(from),
                until: self.day(until),
            },
            Fact::PauseEnded { on } => Fact::PauseEnded { on: self.day(on) },
            Fact::BookingPutOff { retest_on, until } => Fact::BookingPutOff {
                retest_on: self.booked(retest_on),
                until: self.booked(until),
            },
            Fact::TestBooked { on } => Fact::TestBooked {
                on: self.booked(on),
            },
            Fact::ResultsDismissed { test_on } => Fact::ResultsDismissed {
                test_on: self.booked(test_on),
            },
            Fact::InfusionBooked { on } => Fact::InfusionBooked {
                on: self.booked(on),
            },
            Fact::InfusionOff { on } => Fact::InfusionOff {
                on: self.booked(on),
            },
            Fact::Met { .. }
            | Fact::CameWith { .. }
            | Fact::LanguageChosen { .. }
            | Fact::ConsentGiven { .. }
            | Fact::ConsentRefused { .. }
            | Fact::GateAnswered { .. }
            | Fact::ZoneConfirmed { .. }
            | Fact::DinnerSet { .. }
            | Fact::BedtimeSet { .. }
            | Fact::IronDeclined
            | Fact::IronResumed
            | Fact::CautionsTold { .. }
            | Fact::OralIronConfirmed
            | Fact::OralIronPlanned
            | Fact::BackgroundAsked { .. }
            | Fact::OtherMedicinesTold { .. }
            | Fact::TabletStrengthSet { .. }
            | Fact::TabletsSet { .. }
            | Fact::MealGapSet { .. }
            | Fact::NudgesSet { .. }
            | Fact::CheckInTimeSet { .. }
            | Fact::MealAsked { .. }
            | Fact::DoseReminded { .. }
            | Fact::DoseReminderDropped { .. }
            | Fact::CheckInAsked { .. }
            | Fact::LegsAnswered { .. }
            | Fact::StepGiven { .. }
            | Fact::BookingAsked { .. }
            | Fact::TestCancelled
            | Fact::FastingNoteSent { .. }
            | Fact::ResultsAsked { .. }
            | Fact::InfusionEveSaid { .. }
            | Fact::InfusionDayAsked { .. }
            | Fact::AfterInfusionNoteSent { .. }
            | Fact::ResponseAsked { .. }
            | Fact::CheckInRhythmSet { .. }
            | Fact::RhythmOffered { .. }
            | Fact::StockCounted { .. }
            | Fact::StockWarned { .. }
            | Fact::CompanionSet { .. }
            | Fact::CompanionReminded { .. }
            | Fact::MedicineAdded { .. }
            | Fact::MedicineRemoved { .. }
            | Fact::MedicineNamed { .. }
            | Fact::UnlistedAdded { .. }
            | Fact::UnlistedRemoved { .. }
            | Fact::SexTold { .. }
            | Fact::DiscreetSet { .. }
            | Fact::AugmentationTold { .. }
            | Fact::AugmentingDose { .. }
            | Fact::AugmentationAsked { .. }
            | Fact::AugmentationAnswered { .. }
            | Fact::UntestedTold { .. }
            | Fact::RelapseTold { .. }
            | Fact::WaitOffered { .. }
            | Fact::EveningFolded { .. }
            | Fact::PatternTold { .. }
            | Fact::WaitChosen { .. }
            | Fact::Answered
            | Fact::InitialsChosen { .. }
            | Fact::PromptLost { .. }
            | Fact::Retracted { .. }
            | Fact::WentSilent
            | Fact::CameBack
            | Fact::Restored { .. }
            | Fact::ClockSetRight { .. } => fact,
        }
    }
}
