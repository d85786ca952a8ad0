//! Owns the reading of a diary into a record, line by line beside the patient's fold. What was planned on an evening
//! is settled at its bedtime; what is told of it later is kept beside that. It must not count or say anything.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::agenda::Ready;
use crate::agenda::dose::{self, Iron};
use crate::calendar::local_time::Evening;
use crate::patient::check_in::CheckIn;
use crate::patient::companion::Companion;
use crate::patient::evening_record::{DoseKind, DoseOutcome};
use crate::patient::fact::{Entry, Fact};
use crate::patient::infusion::Infusion;
use crate::patient::pause::Pause;
use crate::patient::straight::straight;
use crate::patient::{Patient, Recorded};

use super::{CompanionsTaken, EveningHistory, History, Outcome, RegimenSpan, Treatment};

impl History {
    /// The record of a diary, as it stands at `now`.
    #[must_use]
    pub fn of(diary: &[Entry], now: DateTime<Utc>) -> Self {
        let mut reader = Reader::default();
        for entry in straight(diary).iter() {
            reader.judge_until(entry.at);
            reader.patient = std::mem::take(&mut reader.patient).apply(entry);
            reader.take(entry);
        }
        reader.judge_until(now);
        reader.finish(now)
    }
}

/// A diary in the reading.
#[derive(Default)]
struct Reader {
    /// The fold so far: the patient as they were.
    patient: Patient,
    /// The evening whose bedtime comes next.
    next: Option<Evening>,
    /// What was planned, as it stood at bedtime.
    planned: BTreeMap<Evening, Outcome>,
    doses: BTreeMap<Evening, DoseOutcome>,
    check_ins: BTreeMap<Evening, CheckIn>,
    prompts: BTreeMap<Evening, Prompts>,
    companions: BTreeMap<Evening, CompanionsTaken>,
    /// Each new way to take iron, by the line that brought it.
    changes: Vec<Change>,
    clinic_scores: Vec<(u32, NaiveDate, u8)>,
    history: History,
}

/// Another way to take iron.
struct Change {
    seq: u32,
    from: NaiveDate,
    treatment: Treatment,
}

/// What went before an evening's dose.
#[derive(Clone, Copy, Default)]
struct Prompts {
    meal_at: Option<DateTime<Utc>>,
    /// The line that tells it.
    meal_seq: Option<u32>,
    reminders: u8,
}

impl Reader {
    /// Settles what was planned on each evening whose bedtime is past.
    fn judge_until(&mut self, until: DateTime<Utc>) {
        let patient = &self.patient;
        let (Some(zone), Some(bedtime), Some(enrolled_at)) =
            (patient.zone, patient.bedtime, patient.enrolled_at)
        else {
            return;
        };
        let mut next = self.next.unwrap_or_else(|| Evening::of(&zone, enrolled_at));
        while next.at(&zone, bedtime) < until {
            let planned =
                Ready::of(patient).map_or(Outcome::NotPlanned, |ready| planned(&ready, next));
            self.planned.insert(next, planned);
            next = next.next();
        }
        self.next = Some(next);
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one match over all facts, as in the patient's fold"
    )]
    fn take(&mut self, entry: &Entry) {
        let Entry { seq, at, fact } = entry;
        if let Fact::Retracted { seq } = fact {
            self.retract(*seq);
        }
        self.note_regimen(*seq, *at);
        match fact {
            Fact::DoseTaken {
                evening,
                at,
                tablets,
            } => {
                let kind = DoseKind::Taken {
                    at: *at,
                    tablets: *tablets,
                };
                self.doses.insert(*evening, DoseOutcome { seq: *seq, kind });
            }
            Fact::DoseSkipped { evening, reason } => {
                let kind = DoseKind::Skipped { reason: *reason };
                self.doses.insert(*evening, DoseOutcome { seq: *seq, kind });
            }
            Fact::MealFinished { evening, .. } | Fact::DoseReminded { evening } => {
                self.follow_evening(*evening);
            }
            Fact::CheckInAsked { evening } => {
                let night = self.night(*evening);
                (night.asked, night.asked_at) = (true, Some(*at));
            }
            Fact::DiscomfortRated { evening, score } => {
                // The fold knows which answers belong together, also on a date that comes twice.
                let folded = self.patient.evening(*evening).check_in;
                let night = self.night(*evening);
                if folded.seq == Some(*seq) {
                    *night = folded;
                }
                (night.seq, night.discomfort) = (Some(*seq), Some(*score));
            }
            Fact::OnsetNoted { evening, onset } => self.night(*evening).onset = Some(*onset),
            Fact::SleepLossNoted { evening, loss } => self.night(*evening).sleep_loss = Some(*loss),
            Fact::BodyPartsNoted { evening, parts } => {
                self.night(*evening).body_parts = Some(*parts);
            }
            Fact::DifferencesNoted {
                evening,
                differences,
            } => self.night(*evening).differences = Some(*differences),
            Fact::StomachNoted { evening, effect } => self.night(*evening).stomach = Some(*effect),
            Fact::LabsReported { panel } => {
                file(&mut self.history.panels, *seq, panel.clone(), |panel| {
                    panel.drawn_on
                });
            }
            Fact::DrawTold {
                drawn_on,
                conditions,
            } => {
                let before = self.history.draws.remove(drawn_on).unwrap_or_default();
                self.history
                    .draws
                    .insert(*drawn_on, before.updated(conditions));
            }
            Fact::InfusionGiven {
                on,
                milligrams,
                product,
            } => {
                let infusion = Infusion::told(*on, *milligrams, *product);
                file(&mut self.history.infusions, *seq, infusion, |infusion| {
                    infusion.on
                });
            }
            Fact::AfterInfusionNoteSent { infusion_on }
            | Fact::ResponseAsked { infusion_on, .. }
            | Fact::ResponseGiven { infusion_on, .. } => self.follow_infusion(*infusion_on),
            Fact::Paused { from, until } => {
                let pause = Pause {
                    from: *from,
                    until: *until,
                };
                file(&mut self.history.pauses, *seq, pause, |pause| pause.from);
            }
            Fact::PauseEnded { on } => {
                let pauses = &mut self.history.pauses;
                for pause in pauses.iter_mut() {
                    pause.what.end_before(*on);
                }
                pauses.retain(|pause| !pause.what.is_empty());
            }
            Fact::CompanionTaken { companion, evening } => {
                let taken = self.companions.entry(*evening).or_default();
                match companion {
                    Companion::VitaminD => taken.vitamin_d = true,
                    Companion::BComplex => taken.b_complex = true,
                }
            }
            Fact::ClinicScoreNoted { on, total } => {
                self.clinic_scores.push((*seq, *on, *total));
            }

            // What is planned by these, the patient as they were tells.
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
            | Fact::InfusionBooked { .. }
            | Fact::InfusionOff { .. }
            | Fact::InfusionEveSaid { .. }
            | Fact::InfusionDayAsked { .. }
            | Fact::DoctorFollowsIron { .. }
            | Fact::BackgroundAsked { .. }
            | Fact::UntestedTold { .. }
            | Fact::RelapseTold { .. }
            | Fact::OtherMedicinesTold { .. }
            | Fact::IronResumed
            | Fact::CautionsTold { .. }
            | Fact::TabletStrengthSet { .. }
            | Fact::TabletsSet { .. }
            | Fact::MealGapSet { .. }
            | Fact::NudgesSet { .. }
            | Fact::CheckInTimeSet { .. }
            | Fact::MealAsked { .. }
            | Fact::MealPutOff { .. }
            | Fact::StepGiven { .. }
            | Fact::DoseSnoozed { .. }
            | Fact::DoseReminderDropped { .. }
            | Fact::LegsAnswered { .. }
            | Fact::BookingAsked { .. }
            | Fact::BookingPutOff { .. }
            | Fact::TestBooked { .. }
            | Fact::TestCancelled
            | Fact::FastingNoteSent { .. }
            | Fact::ResultsAsked { .. }
            | Fact::ResultsDismissed { .. }
            | Fact::RhythmChosen { .. }
            | Fact::CheckInRhythmSet { .. }
            | Fact::RhythmOffered { .. }
            | Fact::WaitOffered { .. }
            | Fact::EveningFolded { .. }
            | Fact::PatternTold { .. }
            | Fact::WaitChosen { .. }
            | Fact::Answered
            | Fact::StockCounted { .. }
            | Fact::StockWarned { .. }
            | Fact::PromptLost { .. }
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
            | Fact::AugmentingSince { .. }
            | Fact::AugmentingDose { .. }
            | Fact::AugmentationAsked { .. }
            | Fact::AugmentationAnswered { .. }
            | Fact::InitialsChosen { .. }
            | Fact::CameWith { .. }
            | Fact::Retracted { .. }
            | Fact::WentSilent
            | Fact::CameBack
            | Fact::Restored { .. }
            | Fact::ClockSetRight { .. } => {}
        }
    }

    fn night(&mut self, evening: Evening) -> &mut CheckIn {
        self.check_ins.entry(evening).or_default()
    }

    /// What the fold knows of a meal and of reminders, the record knows too; it keeps it for longer.
    fn follow_evening(&mut self, evening: Evening) {
        let Some(folded) = self.patient.evenings.get(&evening) else {
            return;
        };
        let prompts = Prompts {
            meal_at: folded.meal_at,
            meal_seq: folded.meals.last().map(|meal| meal.seq),
            reminders: u8::try_from(folded.reminded_at.len()).unwrap_or(u8::MAX),
        };
        self.prompts.insert(evening, prompts);
    }

    /// What the fold knows of an infusion, the record knows too.
    fn follow_infusion(&mut self, on: NaiveDate) {
        let folded = self.patient.infusions.iter();
        let Some(folded) = folded.rev().find(|infusion| infusion.what.on == on) else {
            return;
        };
        for infusion in &mut self.history.infusions {
            if infusion.seq == folded.seq {
                infusion.what.clone_from(&folded.what);
            }
        }
    }

    fn retract(&mut self, seq: u32) {
        self.doses.retain(|_, dose| dose.seq != seq);
        for check_in in self.check_ins.values_mut() {
            if check_in.seq == Some(seq) {
                *check_in = CheckIn {
                    asked: check_in.asked,
                    asked_at: check_in.asked_at,
                    ..CheckIn::default()
                };
            }
        }
        self.check_ins
            .retain(|_, check_in| *check_in != CheckIn::default());
        self.changes.retain(|change| change.seq != seq);
        self.clinic_scores.retain(|(line, ..)| *line != seq);
        self.history.panels.retain(|panel| panel.seq != seq);
        self.history
            .infusions
            .retain(|infusion| infusion.seq != seq);
        self.history.pauses.retain(|pause| pause.seq != seq);
        let infusions: Vec<_> = self
            .history
            .infusions
            .iter()
            .map(|one| one.what.on)
            .collect();
        for on in infusions {
            self.follow_infusion(on);
        }
        // A meal may have been taken back; where it was all that the fold knew, the fold has let go of the evening.
        for prompts in self.prompts.values_mut() {
            if prompts.meal_seq == Some(seq) {
                (prompts.meal_at, prompts.meal_seq) = (None, None);
            }
        }
        for evening in self.prompts.keys().copied().collect::<Vec<_>>() {
            self.follow_evening(evening);
        }
        let nothing = |prompts: &Prompts| prompts.meal_at.is_none() && prompts.reminders == 0;
        self.prompts.retain(|_, prompts| !nothing(prompts));
    }

    /// Notes when iron is taken in another way than before.
    fn note_regimen(&mut self, seq: u32, at: DateTime<Utc>) {
        let Some(zone) = self
            .patient
            .zone
            .filter(|_| self.patient.enrolled_at.is_some())
        else {
            return;
        };
        let running = self.patient.oral_iron();
        let treatment = running.map_or(Treatment::NoTablets, |(oral, a_dose)| Treatment::Tablets {
            a_dose,
            strength_mg: oral.strength_mg,
            rhythm: oral.rhythm,
        });
        let before = self.changes.last();
        if before.is_some_and(|before| before.treatment == treatment) {
            return;
        }
        let today = zone.local(at).date();
        let from = match before {
            // What ran already when the diary began has its own first day.
            None => running
                .and_then(|(oral, _)| oral.since)
                .map_or(today, |since| since.min(today)),
            Some(_) => today,
        };
        self.changes.push(Change {
            seq,
            from,
            treatment,
        });
    }

    /// The changes as spans without gaps; of several changes of a day the last stands, and one that changes nothing
    /// opens none.
    fn spans(&self) -> Vec<RegimenSpan> {
        let mut spans: Vec<RegimenSpan> = Vec::new();
        for change in &self.changes {
            while spans.last().is_some_and(|span| span.from >= change.from) {
                spans.pop();
            }
            match spans.last_mut() {
                Some(before) if before.treatment == change.treatment => before.until = None,
                before => {
                    if let Some(before) = before {
                        before.until = Some(change.from);
                    }
                    spans.push(RegimenSpan {
                        from: change.from,
                        until: None,
                        treatment: change.treatment,
                    });
                }
            }
        }
        spans
    }

    /// A pause that was told afterwards covers its evenings too.
    fn unanswered(&self, evening: Evening, planned: Outcome) -> Outcome {
        let mut pauses = self.history.pauses.iter();
        match planned {
            Outcome::Unknown if pauses.any(|pause| pause.what.covers(evening)) => Outcome::Paused,
            planned => planned,
        }
    }

    fn finish(mut self, now: DateTime<Utc>) -> History {
        let tonight = self.patient.zone.map(|zone| Evening::of(&zone, now));
        self.history.tonight = tonight;
        self.history.regimens = self.spans();
        for (_, on, total) in &self.clinic_scores {
            self.history.clinic_scores.insert(*on, *total);
        }
        let told = self
            .doses
            .keys()
            .chain(self.check_ins.keys())
            .chain(self.prompts.keys())
            .chain(self.companions.keys());
        let evenings: Vec<_> = self
            .planned
            .keys()
            .chain(told)
            .chain(&tonight)
            .copied()
            .collect();
        let before = self.planned.keys().next().copied();
        for evening in evenings {
            let planned = self.planned.get(&evening).copied();
            // Before the beginning nothing was planned; an evening ahead, after a flight west, is open.
            let unplanned = if before.is_some_and(|first| evening < first) {
                Outcome::NotPlanned
            } else {
                Outcome::Open
            };
            let dose = match self.doses.get(&evening).map(|dose| dose.kind) {
                Some(DoseKind::Taken { at, tablets }) => Outcome::Taken { at, tablets },
                Some(DoseKind::Skipped { reason }) => Outcome::Skipped { reason },
                None => self.unanswered(evening, planned.unwrap_or(unplanned)),
            };
            let check_in = self.check_ins.get(&evening).copied().unwrap_or_default();
            let Prompts {
                meal_at, reminders, ..
            } = self.prompts.get(&evening).copied().unwrap_or_default();
            let record = EveningHistory {
                meal_at,
                reminders,
                dose,
                check_in,
                companions: self.companions.get(&evening).copied().unwrap_or_default(),
            };
            self.history.evenings.insert(evening, record);
        }
        self.history
    }
}

/// What was planned on an evening, asked at its bedtime.
fn planned(ready: &Ready<'_>, evening: Evening) -> Outcome {
    match dose::iron_on(ready, evening) {
        Iron::Taken if dose::is_owed(ready, evening) => Outcome::Unknown,
        Iron::Taken | Iron::NotTaken => Outcome::NotPlanned,
        Iron::HeldForTest => Outcome::Held,
        Iron::Paused => Outcome::Paused,
        Iron::OffEvening => Outcome::Off,
    }
}

/// Files something by its day; of the same day the later told stands last.
fn file<T>(filed: &mut Vec<Recorded<T>>, seq: u32, what: T, day: impl Fn(&T) -> NaiveDate) {
    let after = filed.partition_point(|other| day(&other.what) <= day(&what));
    filed.insert(after, Recorded { seq, what });
}
