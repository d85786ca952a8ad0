//! Owns the fold: what each fact of the diary does to the patient. It must not decide or say anything, and an
//! unknown past is no error: a fact about what fell out of the record changes nothing.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use crate::calendar::local_time::Evening;
use crate::protocol::advice::Row;
use crate::protocol::dose::needs_telling_again;
use crate::protocol::panel::Panel;

use super::check_in::CheckIn;
use super::companion::{Companion, CompanionPlan};
use super::evening_record::MealTold;
use super::evening_record::{DoseKind, DoseOutcome, EveningRecord};
use super::fact::{Entry, Fact};
use super::infusion::{Appointment, Infusion};
use super::pause::Pause;
use super::profile::Consent;
use super::regimen::{OralIron, Regimen};
use super::replaced::Was;
use super::stock::Stock;
use super::testing::Untested;
use super::{
    EVENINGS_KEPT, FEW_KEPT, LegsAnswer, MEALS_KEPT, NAMES_KEPT, NIGHTS_KEPT, PANELS_KEPT, Patient,
    Recorded,
};

/// An infusion is the one that was to come up to so many days later.
const APPOINTMENT_DAYS: u64 = 7;

impl Patient {
    fn appointment(&mut self, on: NaiveDate, change: impl FnOnce(&mut Appointment)) {
        if let Some(known) = self.appointment.as_mut().filter(|known| known.on == on) {
            change(known);
        }
    }

    fn record(&mut self, evening: Evening) -> &mut EveningRecord {
        self.evenings.entry(evening).or_default()
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one arm a fact; split, it would need a wildcard arm"
    )]
    pub(super) fn fold(&mut self, entry: &Entry) {
        let Entry { seq, at, fact } = entry;
        self.listens(fact, *at);
        let touched = self.evening_touched(fact);
        match fact {
            Fact::Met { language } | Fact::LanguageChosen { language } => self.language = *language,
            Fact::ConsentGiven { version } => {
                self.consent = Some(Consent {
                    version: *version,
                    at: *at,
                });
            }
            Fact::ConsentRefused { .. } => self.consent = None,
            Fact::GateAnswered { exclusions } => self.exclusions = Some(*exclusions),
            Fact::ZoneConfirmed { zone } => self.zone_confirmed(*zone, *at),
            Fact::DinnerSet { time } => self.dinner = Some(*time),
            Fact::BedtimeSet { time } => self.bedtime = Some(*time),
            Fact::IronDeclined => {
                self.iron_planned = false;
                let today = self.zone.map(|zone| zone.local(*at).date());
                self.iron_ends(*seq, *at, today);
            }
            Fact::OralIronStopped { on } => self.iron_ends(*seq, *at, Some(*on)),
            Fact::IronResumed => self.hold_ended = None,
            Fact::CautionsTold { cautions } => self.cautions = Some(*cautions),
            Fact::OralIronPlanned => {
                self.iron_planned = true;
                if self.regimen == Regimen::Unasked {
                    self.regimen = Regimen::NoIron;
                }
            }
            Fact::DoctorFollowsIron { on } => self.doctor_follows_iron = Some(*on),
            Fact::BackgroundAsked { on } => self.background_asked = Some(*on),
            Fact::OtherMedicinesTold { any } => self.other_medicines = Some(*any),
            Fact::OralIronConfirmed => {
                self.iron_planned = false;
                self.regimen_changes(*seq, *at);
                self.oral(|_| {});
            }
            Fact::OralIronStarted { on } => {
                self.iron_planned = false;
                self.regimen_changes(*seq, *at);
                self.oral(|oral| oral.since = Some(*on));
            }
            Fact::TabletStrengthSet { milligrams } => {
                self.regimen_changes(*seq, *at);
                self.oral(|oral| {
                    oral.strength_mg = Some(*milligrams);
                    // E1c: a number that was counted for other tablets does not stand where the patient's own word is not
                    // enough for what it comes to now.
                    let again = |dose| needs_telling_again(oral.rhythm.pace(), dose);
                    if oral.dose_mg().is_some_and(again) {
                        oral.tablets = None;
                    }
                });
            }
            Fact::TabletsSet { tablets } => {
                self.regimen_changes(*seq, *at);
                self.oral(|oral| oral.tablets = Some(*tablets));
            }
            Fact::MealGapSet { minutes } => self.preferences.meal_gap_min = *minutes,
            Fact::NudgesSet { nudges } => self.preferences.nudges = *nudges,
            Fact::CheckInTimeSet { time } => self.preferences.check_in_at = *time,

            Fact::MealAsked { evening } => {
                self.on(*evening, |record| record.meal_asked_at = Some(*at));
            }
            Fact::MealFinished { evening, at } => self.on(*evening, |record| {
                record.meal_at = Some(*at);
                record.meals.push(MealTold {
                    seq: *seq,
                    at: *at,
                    snoozed_until: record.snoozed_until,
                });
                if record.meals.len() > MEALS_KEPT {
                    record.meals.remove(0);
                }
                record.snoozed_until = None;
            }),
            Fact::MealPutOff { evening, until } => {
                self.on(*evening, |record| record.meal_put_off_until = Some(*until));
            }
            Fact::DoseReminded { evening } => {
                self.on(*evening, |record| record.reminded_at.push(*at));
            }
            Fact::DoseSnoozed { evening, until } => {
                self.on(*evening, |record| record.snoozed_until = Some(*until));
            }
            Fact::DoseTaken {
                evening,
                at,
                tablets,
            } => {
                let kind = DoseKind::Taken {
                    at: *at,
                    tablets: *tablets,
                };
                self.settle_dose(*evening, Some(DoseOutcome { seq: *seq, kind }));
            }
            Fact::DoseSkipped { evening, reason } => {
                let kind = DoseKind::Skipped { reason: *reason };
                self.settle_dose(*evening, Some(DoseOutcome { seq: *seq, kind }));
            }
            Fact::DoseReminderDropped { evening } => {
                self.on(*evening, |record| record.reminder_dropped = true);
            }

            Fact::CheckInAsked { evening } => {
                // A date that comes twice is asked about twice; its first score stays until the second is told.
                if self.was_asked_on_an_earlier(*evening) {
                    self.on(*evening, |record| record.check_in = CheckIn::default());
                }
                if !self.evening(*evening).check_in.asked {
                    self.unanswered = self.unanswered.saturating_add(1);
                }
                self.on(*evening, |record| {
                    record.check_in.asked = true;
                    record.check_in.asked_at = Some(*at);
                });
            }
            Fact::DiscomfortRated { evening, score } => {
                if self.evening(*evening).check_in.discomfort.is_none() {
                    let was = Was::Silence {
                        evening: *evening,
                        unanswered: self.unanswered,
                        rhythm_offered: self.rhythm_offered,
                        night: self.nights.get(evening).copied(),
                    };
                    self.replace(*seq, *at, was);
                }
                self.unanswered = 0;
                self.rhythm_offered = None;
                self.nights.insert(*evening, *score);
                while self.nights.len() > NIGHTS_KEPT {
                    self.nights.pop_first();
                }
                self.answer(*evening, |check_in| {
                    check_in.seq = Some(*seq);
                    check_in.discomfort = Some(*score);
                });
            }
            Fact::OnsetNoted { evening, onset } => {
                self.answer(*evening, |check_in| check_in.onset = Some(*onset));
            }
            Fact::SleepLossNoted { evening, loss } => {
                self.answer(*evening, |check_in| check_in.sleep_loss = Some(*loss));
            }
            Fact::BodyPartsNoted { evening, parts } => {
                self.answer(*evening, |check_in| check_in.body_parts = Some(*parts));
            }
            Fact::DifferencesNoted {
                evening,
                differences,
            } => {
                self.answer(*evening, |check_in| {
                    check_in.differences = Some(*differences);
                });
            }
            Fact::StomachNoted { evening, effect } => {
                self.answer(*evening, |check_in| check_in.stomach = Some(*effect));
            }
            Fact::CheckInRhythmSet { rhythm } => {
                self.preferences.check_in_rhythm = *rhythm;
                self.unanswered = 0;
            }
            Fact::RhythmOffered { evening } => self.rhythm_offered = Some(*evening),
            Fact::ClinicScoreNoted { on, total } => {
                self.replace(*seq, *at, Was::ClinicScore(self.clinic_score.clone()));
                self.clinic_score = Some(Recorded {
                    seq: *seq,
                    what: (*on, *total),
                });
            }

            Fact::LabsReported { panel } => self.file(*seq, panel),
            Fact::LegsAnswered { bothersome } => {
                self.replace(*seq, *at, Was::Legs(self.legs));
                self.legs = Some(LegsAnswer {
                    seq: *seq,
                    at: *at,
                    bothersome: *bothersome,
                });
            }

            Fact::StepGiven { given } => {
                self.replace(*seq, *at, Was::Step(self.last_step));
                self.last_step = Some(*seq);
                // R10: the legs are quiet by what the step rests on.
                let is_quiet = matches!(&given.advice.step.rows()[..], [Row::L6 | Row::L14]);
                let first = self.quiet_step.take().filter(|_| is_quiet);
                let what = self.date_of(*at);
                self.quiet_step =
                    first.or_else(|| is_quiet.then_some(Recorded { seq: *seq, what }));
            }

            Fact::BookingAsked { retest_on } => {
                let on = self.date_of(*at);
                self.testing.booking_asked(*retest_on, on);
            }
            Fact::BookingPutOff { until, .. } => self.testing.booking_put_off_until = Some(*until),
            Fact::TestBooked { on } => {
                let was = Was::Testing(Box::new(self.testing.clone()));
                self.replace(*seq, *at, was);
                self.testing.booked(*seq, *on);
            }
            Fact::TestCancelled => self.testing.booked = None,
            Fact::ResultsDismissed { .. } => {
                let on = self.date_of(*at);
                self.testing.results_dismissed(on);
            }
            Fact::FastingNoteSent { .. } => self.testing.fasting_note_sent(),
            Fact::ResultsAsked { on, .. } => self.testing.results_asked(*on),

            Fact::InfusionGiven {
                on,
                milligrams,
                product,
            } => {
                // It is the one that was to come, unless that lies well ahead of it.
                let was_to_come = |known: &Appointment| {
                    let latest = on.checked_add_days(Days::new(APPOINTMENT_DAYS));
                    latest.is_none_or(|latest| known.on <= latest)
                };
                // Taken back, it is to come again.
                if let Some(known) = self.appointment.take_if(|known| was_to_come(known)) {
                    self.replace(*seq, *at, Was::Appointment(known));
                }
                let infusion = Infusion::told(*on, *milligrams, *product);
                keep(&mut self.infusions, *seq, infusion, |infusion| infusion.on);
            }
            Fact::InfusionBooked { on } => self.appointment = Some(Appointment::on(*on)),
            Fact::InfusionOff { on } => {
                self.appointment = self.appointment.filter(|known| known.on != *on);
            }
            Fact::InfusionEveSaid { on } => self.appointment(*on, |known| known.eve_said = true),
            Fact::InfusionDayAsked { on } => {
                self.appointment(*on, |known| known.asked = known.asked.saturating_add(1));
            }
            Fact::AfterInfusionNoteSent { infusion_on } => {
                self.infusion(*infusion_on, |infusion| infusion.after_note_sent = true);
            }
            Fact::ResponseAsked { infusion_on, week } => {
                self.infusion(*infusion_on, |infusion| infusion.checks_asked.push(*week));
            }
            Fact::ResponseGiven {
                infusion_on,
                response,
            } => {
                let told = self.infusions.iter().rev();
                let mut told = told.map(|infusion| &infusion.what);
                if let Some(infusion) = told.find(|one| one.on == *infusion_on) {
                    let was = Was::Response {
                        infusion_on: *infusion_on,
                        response: infusion.response,
                        seq: infusion.response_seq,
                    };
                    self.replace(*seq, *at, was);
                }
                self.infusion(*infusion_on, |infusion| {
                    infusion.response = Some(*response);
                    infusion.response_seq = Some(*seq);
                });
            }
            Fact::RhythmChosen { rhythm, from } => {
                self.regimen_changes(*seq, *at);
                self.oral(|oral| {
                    oral.rhythm = *rhythm;
                    oral.rhythm_from = Some(*from);
                });
                // An evening that was off until now owes nothing of its past hours.
                self.iron_owed_since = Some(*at);
            }
            Fact::DrawTold {
                drawn_on,
                conditions,
            } => {
                let before = self.draws.remove(drawn_on).unwrap_or_default();
                self.draws.insert(*drawn_on, before.updated(conditions));
                while self.draws.len() > PANELS_KEPT {
                    self.draws.pop_first();
                }
            }

            Fact::StockCounted { tablets } => {
                self.stock = tablets.map(|left| Stock::counted(*seq, left, self.stock));
            }
            Fact::StockWarned { on } => {
                if let Some(stock) = &mut self.stock {
                    stock.warned_on = Some(*on);
                }
            }
            Fact::CompanionSet { companion, time } => self.accompany(*companion, *time, *at),
            Fact::CompanionReminded { companion, evening } => {
                self.companion(*companion, |plan| plan.reminded = Some(*evening));
            }
            Fact::CompanionTaken { companion, evening } => {
                self.companion(*companion, |plan| plan.taken = Some(*evening));
            }
            Fact::Paused { from, until } => {
                let pause = Pause {
                    from: *from,
                    until: *until,
                };
                keep(&mut self.pauses, *seq, pause, |pause| pause.from);
            }
            Fact::PauseEnded { on } => {
                self.resumed_at = Some(*at);
                self.pauses
                    .iter_mut()
                    .for_each(|pause| pause.what.end_before(*on));
                self.pauses.retain(|pause| !pause.what.is_empty());
            }

            Fact::MedicineAdded { medicine } => {
                self.medicines.entry(*medicine).or_insert(*at);
            }
            Fact::MedicineRemoved { medicine } => {
                self.medicines.remove(medicine);
                self.medicine_names.remove(medicine);
                self.watch_ends();
            }
            Fact::MedicineNamed { medicine, name } => {
                let names = self.medicine_names.entry(*medicine).or_default();
                if names.len() < NAMES_KEPT && !names.contains(name) {
                    names.push(name.clone());
                }
            }
            Fact::UnlistedAdded { name } => {
                if self.unlisted.len() < NAMES_KEPT {
                    let what = name.clone();
                    self.unlisted.push(Recorded { seq: *seq, what });
                }
            }
            Fact::UnlistedRemoved { seq } => self.unlisted.retain(|told| told.seq != *seq),
            Fact::SexTold { sex } => self.sex = *sex,
            Fact::DiscreetSet { discreet } => self.preferences.discreet = *discreet,
            Fact::AugmentationTold { on } => self.augmentation_told = Some(*on),
            Fact::AugmentingSince { on } => self.watch_began(*on),
            Fact::AugmentingDose { dose } => self.watch.dose = Some(dose.clone()),
            Fact::AugmentationAsked { on } => self.watch.asked = Some(*on),
            Fact::AugmentationAnswered { changes } => {
                let on = self.date_of(*at);
                self.watch.asked = Some(on);
                self.watch.changes = Some(*changes);
                // What was just said is not said again within the month.
                if changes.any() {
                    self.augmentation_told = Some(on);
                }
            }
            Fact::UntestedTold { due_on, rests } => {
                let (due_on, rests, told_on) = (*due_on, *rests, self.date_of(*at));
                self.untested = Some(Untested {
                    due_on,
                    told_on,
                    rests,
                });
            }
            Fact::RelapseTold { on } => self.relapse_told = Some(*on),

            Fact::CameWith { payload } => self.came_with.push(payload.clone()),
            Fact::InitialsChosen { initials } => self.initials.clone_from(initials),

            Fact::PromptLost { prompt } => {
                self.refused_on = Some(self.date_of(*at));
                self.owe_again(*prompt);
            }
            Fact::Retracted { seq } => {
                if self.pauses.iter().any(|pause| pause.seq == *seq) {
                    self.resumed_at = Some(*at);
                }
                let regimen = self.last_regimen_change();
                let regimen = regimen.is_some_and(|change| change.seq == *seq);
                self.retract(*seq);
                if regimen {
                    // What was silent meanwhile owes nothing of its past hours.
                    self.iron_owed_since = Some(*at);
                }
            }
            Fact::PatternTold { found } => self.found = Some(*found),
            Fact::EveningFolded { evening } => {
                if let Some(record) = self.evenings.get_mut(evening) {
                    record.fold(*at);
                }
            }
            // What they say of a silence is heard before.
            Fact::WaitOffered { .. } | Fact::WaitChosen { .. } | Fact::Answered => {}
            Fact::Restored { .. } => self.back_at = Some(*at),
            // What it undoes is left out before the diary is folded.
            Fact::ClockSetRight { .. } => {}
            Fact::WentSilent => self.silent = true,
            Fact::CameBack => {
                self.silent = false;
                self.back_at = Some(*at);
            }
        }
        // E16: an evening that something is said of once more is folded once more.
        let record = touched.and_then(|evening| self.evenings.get_mut(&evening));
        if let Some(record) = record {
            record.unfold(*at);
        }
    }

    /// The evening that a line says something of.
    pub(super) fn evening_touched(&self, fact: &Fact) -> Option<Evening> {
        if let Fact::Retracted { seq } = fact {
            return self.evening_told_by(*seq);
        }
        if let Fact::MealAsked { evening }
        | Fact::MealFinished { evening, .. }
        | Fact::MealPutOff { evening, .. }
        | Fact::DoseReminded { evening }
        | Fact::DoseSnoozed { evening, .. }
        | Fact::DoseTaken { evening, .. }
        | Fact::DoseSkipped { evening, .. }
        | Fact::DoseReminderDropped { evening }
        | Fact::CheckInAsked { evening }
        | Fact::DiscomfortRated { evening, .. }
        | Fact::OnsetNoted { evening, .. }
        | Fact::SleepLossNoted { evening, .. }
        | Fact::BodyPartsNoted { evening, .. }
        | Fact::DifferencesNoted { evening, .. }
        | Fact::StomachNoted { evening, .. } = fact
        {
            return Some(*evening);
        }
        None
    }

    /// The evening whose dose, check-in or meal a line told.
    fn evening_told_by(&self, seq: u32) -> Option<Evening> {
        let tells = |record: &EveningRecord| {
            record.dose.is_some_and(|dose| dose.seq == seq)
                || record.check_in.seq == Some(seq)
                || record.meals.iter().any(|meal| meal.seq == seq)
        };
        let mut evenings = self.evenings.iter();
        let told = evenings.find(|(_, record)| tells(record));
        told.map(|(evening, _)| *evening)
    }

    /// The date of an instant, where they are.
    pub(super) fn date_of(&self, at: DateTime<Utc>) -> NaiveDate {
        let zone = self.zone.as_ref();
        zone.map_or_else(|| at.date_naive(), |zone| zone.local(at).date())
    }

    fn iron_ends(&mut self, seq: u32, at: DateTime<Utc>, on: Option<NaiveDate>) {
        self.regimen_changes(seq, at);
        if let Regimen::Oral(oral) = self.regimen {
            self.stopped = Some(OralIron { ended: on, ..oral });
        }
        self.regimen = Regimen::NoIron;
    }

    fn oral(&mut self, change: impl FnOnce(&mut OralIron)) {
        let mut oral = match self.regimen {
            Regimen::Oral(oral) => oral,
            Regimen::Unasked | Regimen::NoIron => OralIron::default(),
        };
        change(&mut oral);
        self.regimen = Regimen::Oral(oral);
    }

    fn on(&mut self, evening: Evening, change: impl FnOnce(&mut EveningRecord)) {
        change(self.record(evening));
        while self.evenings.len() > EVENINGS_KEPT {
            self.evenings.pop_first();
        }
    }

    fn file(&mut self, seq: u32, panel: &Panel) {
        let after = self
            .panels
            .partition_point(|other| other.what.drawn_on <= panel.drawn_on);
        self.panels.insert(
            after,
            Recorded {
                seq,
                what: panel.clone(),
            },
        );
        if self.panels.len() > PANELS_KEPT {
            let needed = self.panels_compared_with();
            let oldest = self
                .panels
                .iter()
                .position(|panel| !needed.contains(&panel.seq));
            self.panels.remove(oldest.unwrap_or(0));
        }
        self.testing.results_came(seq, panel.drawn_on);
    }

    /// E12: what is noted as taken leaves the stock, as far as it holds any, and exactly that comes back when it is
    /// taken back.
    fn settle_dose(&mut self, evening: Evening, dose: Option<DoseOutcome>) {
        let before = self.evening(evening);
        let mut from_stock = None;
        if let Some(stock) = &mut self.stock {
            stock.left = stock.left.saturating_add(came_from(stock.seq, &before));
            let taken = counted_since(stock.seq, dose).min(stock.left);
            stock.left -= taken;
            from_stock = dose.map(|_| taken);
        }
        self.on(evening, |record| {
            record.dose = dose;
            record.from_stock = from_stock;
        });
    }

    /// An answer of a check-in; W keeps the best nights to compare with.
    fn answer(&mut self, evening: Evening, change: impl FnOnce(&mut CheckIn)) {
        self.on(evening, |record| change(&mut record.check_in));
        self.watch_night(evening);
    }

    pub(super) fn infusion(&mut self, on: NaiveDate, change: impl FnOnce(&mut Infusion)) {
        if let Some(infusion) = self
            .infusions
            .iter_mut()
            .rev()
            .find(|infusion| infusion.what.on == on)
        {
            change(&mut infusion.what);
        }
    }

    fn accompany(&mut self, companion: Companion, time: Option<NaiveTime>, since: DateTime<Utc>) {
        let before = self
            .companions
            .iter()
            .find(|plan| plan.companion == companion)
            .copied();
        self.companions.retain(|plan| plan.companion != companion);
        self.companions.extend(time.map(|time| CompanionPlan {
            companion,
            time,
            since,
            reminded: before.and_then(|plan| plan.reminded),
            taken: before.and_then(|plan| plan.taken),
        }));
        self.companions.sort_by_key(|plan| plan.companion);
    }

    fn companion(&mut self, companion: Companion, change: impl FnOnce(&mut CompanionPlan)) {
        let mut plans = self.companions.iter_mut();
        if let Some(plan) = plans.find(|plan| plan.companion == companion) {
            change(plan);
        }
    }

    /// Of several meals of an evening the one before counts again.
    fn retract_meal(&mut self, seq: u32) {
        for record in self.evenings.values_mut() {
            let retracted = record.meals.iter().find(|meal| meal.seq == seq).copied();
            record.meals.retain(|meal| meal.seq != seq);
            if let Some(meal) = retracted {
                record.meal_at = record.meals.last().map(|meal| meal.at);
                record.snoozed_until = record.snoozed_until.or(meal.snoozed_until);
            }
        }
    }

    /// E12: the count before this one holds again, less what was taken meanwhile.
    fn retract_stock(&mut self, stock: Stock) {
        let doses = self.evenings.values().map(|record| record.dose);
        let taken = doses.map(|dose| counted_since(stock.seq, dose)).sum();
        self.stock = stock.taken_back(taken);
    }

    /// What no longer holds is taken out, and what it took the place of stands again. The answers of one dose, and of
    /// one check-in, belong together: corrected and then taken back, the evening is open again.
    fn retract(&mut self, seq: u32) {
        if self.steps_rest_on(seq) {
            self.forget_steps_since(seq);
        }
        // A score is put back further down, once the answers of its evening are out.
        let silence = |was: &Was| matches!(was, Was::Silence { .. });
        if !self
            .replaced
            .iter()
            .any(|one| one.seq == seq && silence(&one.was))
        {
            self.put_back(seq);
        }
        if let Some(stock) = self.stock.filter(|stock| stock.seq == seq) {
            self.retract_stock(stock);
        }
        self.clinic_score.take_if(|score| score.seq == seq);
        self.panels.retain(|panel| panel.seq != seq);
        self.infusions.retain(|infusion| infusion.seq != seq);
        self.pauses.retain(|pause| pause.seq != seq);
        self.testing.retract(seq);
        self.legs = self.legs.filter(|legs| legs.seq != seq);
        for infusion in &mut self.infusions {
            if infusion.what.response_seq == Some(seq) {
                (infusion.what.response, infusion.what.response_seq) = (None, None);
            }
        }
        self.retract_meal(seq);
        let of_dose = |record: &EveningRecord| record.dose.is_some_and(|dose| dose.seq == seq);
        let dose = self.evenings.iter().find(|(_, record)| of_dose(record));
        if let Some(evening) = dose.map(|(evening, _)| *evening) {
            self.settle_dose(evening, None);
        }
        let of_night = |record: &EveningRecord| record.check_in.seq == Some(seq);
        let night = self.evenings.iter().find(|(_, record)| of_night(record));
        if let Some(evening) = night.map(|(evening, _)| *evening) {
            self.nights.remove(&evening);
            self.watch.best.retain(|night| night.evening != evening);
            self.on(evening, |record| {
                record.check_in = CheckIn {
                    asked: record.check_in.asked,
                    asked_at: record.check_in.asked_at,
                    ..CheckIn::default()
                };
            });
            // A score that was changed since: the first one broke the silence.
            let silence = self.replaced.iter().find(|one| {
                matches!(one.was, Was::Silence { evening: answered, .. } if answered == evening)
            });
            if let Some(first) = silence.map(|one| one.seq) {
                self.put_back(first);
            }
        }
        let nothing = EveningRecord::default();
        self.evenings.retain(|_, record| *record != nothing);
    }

    /// Whether a next step can rest on what this line told.
    fn steps_rest_on(&self, seq: u32) -> bool {
        self.panels.iter().any(|panel| panel.seq == seq)
            || self
                .infusions
                .iter()
                .any(|infusion| infusion.seq == seq || infusion.what.response_seq == Some(seq))
            || self.legs.is_some_and(|legs| legs.seq == seq)
            || self
                .last_regimen_change()
                .is_some_and(|change| change.seq == seq)
    }
}

/// E12: the tablets that the dose of an evening took out of the stock that was counted in this diary line.
fn came_from(stock_seq: u32, record: &EveningRecord) -> u16 {
    let counted = counted_since(stock_seq, record.dose);
    record
        .from_stock
        .map_or(counted, |taken| taken.min(counted))
}

/// E12: the tablets of a dose that was noted after the stock was counted in this diary line.
fn counted_since(stock_seq: u32, dose: Option<DoseOutcome>) -> u16 {
    match dose {
        Some(DoseOutcome {
            seq,
            kind: DoseKind::Taken { tablets, .. },
        }) if seq > stock_seq => u16::from(tablets),
        Some(_) | None => 0,
    }
}

/// Files something by its day; of the same day the later told stands last. The oldest make room.
fn keep<T>(kept: &mut Vec<Recorded<T>>, seq: u32, what: T, day: impl Fn(&T) -> NaiveDate) {
    let after = kept.partition_point(|other| day(&other.what) <= day(&what));
    kept.insert(after, Recorded { seq, what });
    if kept.len() > FEW_KEPT {
        kept.remove(0);
    }
}
