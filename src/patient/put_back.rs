//! Owns the way back: what a line takes the place of is remembered, and put back when the line is taken back.
//! It must not decide what can be taken back: `told` does.

use chrono::{DateTime, Utc};

use super::Patient;
use super::regimen::Regimen;
use super::replaced::{Replaced, Was};

/// As many lines are remembered; older ones are taken back without what was before them.
const KEPT: usize = 12;

impl Patient {
    /// Remembers what the line that is being folded takes the place of.
    pub(super) fn replace(&mut self, seq: u32, at: DateTime<Utc>, was: Was) {
        self.replaced.push(Replaced { seq, at, was });
        let too_many = self.replaced.len().saturating_sub(KEPT);
        self.replaced.drain(..too_many);
    }

    /// The regimen before a line that may change it.
    pub(super) fn regimen_changes(&mut self, seq: u32, at: DateTime<Utc>) {
        let was = Was::Regimen {
            regimen: self.regimen,
            stopped: self.stopped,
        };
        self.replace(seq, at, was);
    }

    /// The last line that changed how iron is taken, as long as nothing changed it since.
    #[must_use]
    pub fn last_regimen_change(&self) -> Option<&Replaced> {
        let of_regimen = |replaced: &&Replaced| matches!(replaced.was, Was::Regimen { .. });
        self.replaced.iter().rfind(of_regimen)
    }

    /// Whether the tablets that run were told as running already, and not as a start.
    #[must_use]
    pub fn took_iron_already(&self) -> bool {
        let regimens = self.replaced.iter().rev();
        regimens
            .filter_map(|replaced| match &replaced.was {
                Was::Regimen { regimen, .. } => Some(*regimen),
                Was::Testing(_)
                | Was::Response { .. }
                | Was::ClinicScore(_)
                | Was::Legs(_)
                | Was::Step(_)
                | Was::Appointment(_)
                | Was::Silence { .. } => None,
            })
            .map_while(|regimen| match regimen {
                Regimen::Oral(oral) => Some(oral),
                Regimen::Unasked | Regimen::NoIron => None,
            })
            .any(|oral| oral.since.is_none())
    }

    /// Puts back what the line took the place of. A line that something newer has replaced in turn changes nothing.
    pub(super) fn put_back(&mut self, seq: u32) {
        let newest_regimen = self.last_regimen_change().map(|replaced| replaced.seq);
        let (of_line, others) = std::mem::take(&mut self.replaced)
            .into_iter()
            .partition(|replaced: &Replaced| replaced.seq == seq);
        self.replaced = others;
        let of_line: Vec<Replaced> = of_line;
        for Replaced { was, .. } in of_line {
            match was {
                Was::Regimen { regimen, stopped } if newest_regimen == Some(seq) => {
                    (self.regimen, self.stopped) = (regimen, stopped);
                }
                Was::Testing(before) if self.testing.is_booked_by(seq) => self.testing = *before,
                Was::Response {
                    infusion_on,
                    response,
                    seq: told,
                } => {
                    let infusion = self.infusions.iter_mut().rev();
                    let mut same = infusion.filter(|infusion| infusion.what.on == infusion_on);
                    if let Some(infusion) = same.next()
                        && infusion.what.response_seq == Some(seq)
                    {
                        (infusion.what.response, infusion.what.response_seq) = (response, told);
                    }
                }
                Was::ClinicScore(before)
                    if self.clinic_score.as_ref().is_some_and(|now| now.seq == seq) =>
                {
                    self.clinic_score = before;
                }
                Was::Legs(before) if self.legs.is_some_and(|now| now.seq == seq) => {
                    self.legs = before;
                }
                Was::Step(before) if self.last_step == Some(seq) => self.last_step = before,
                // Another day that was told since stays.
                Was::Appointment(before) => {
                    self.appointment = self.appointment.or(Some(before));
                }
                Was::Silence {
                    evening,
                    unanswered,
                    rhythm_offered,
                    night,
                } => {
                    self.unanswered = self.unanswered.saturating_add(unanswered);
                    self.rhythm_offered = self.rhythm_offered.or(rhythm_offered);
                    self.nights.extend(night.map(|score| (evening, score)));
                }
                Was::Regimen { .. }
                | Was::Testing(_)
                | Was::ClinicScore(_)
                | Was::Legs(_)
                | Was::Step(_) => {}
            }
        }
    }

    /// Steps that rested on a line that does not hold are given no longer.
    pub(super) fn forget_steps_since(&mut self, seq: u32) {
        self.quiet_step.take_if(|step| step.seq > seq);
        while let Some(step) = self.last_step.filter(|step| *step > seq) {
            self.put_back(step);
            // A step from so long ago that nothing is known of the one before.
            self.last_step = self.last_step.filter(|last| *last != step);
        }
    }
}
