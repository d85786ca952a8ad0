//! What each line of a diary means for the course, in the fewest words that the laws need.

use chrono::{Days, NaiveDate};
use stillnight::patient::fact::{Entry, Fact, OncePrompt};
use stillnight::patient::regimen::Rhythm;
use stillnight::patient::unheard::Waiting;
use stillnight::protocol::analyte::Analyte;
use stillnight::protocol::panel::Panel;

use super::course::{Binds, Course, Drawn, Infused, Replaced, Tablets};

impl Course {
    fn course_of_tablets(&mut self, change: impl FnOnce(&mut Tablets)) {
        let mut tablets = self.iron.flatten().unwrap_or_default();
        change(&mut tablets);
        self.iron = Some(Some(tablets));
    }

    fn newest_on(&mut self, on: NaiveDate) -> Option<&mut Infused> {
        let same = self.infusions.iter_mut().filter(|one| one.on == on);
        same.max_by_key(|one| one.seq)
    }

    pub fn read(&mut self, entry: &Entry) {
        let held_before = self.tablets().is_some() && self.held();
        self.understand(entry);
        let runs = self.tablets().is_some();
        self.rests = runs && !self.held() && (self.rests || held_before);
    }

    #[expect(clippy::too_many_lines, reason = "one short arm for each fact")]
    fn understand(&mut self, Entry { seq, at, fact }: &Entry) {
        match fact {
            Fact::Met { language } | Fact::LanguageChosen { language } => self.language = *language,
            Fact::ConsentGiven { .. } => self.consent = true,
            Fact::ConsentRefused { .. } => self.consent = false,
            Fact::GateAnswered { exclusions } => {
                (self.gate, self.excluded) = (true, exclusions.any());
            }
            Fact::ZoneConfirmed { zone } => self.zone = Some(*zone),
            Fact::DinnerSet { time } => self.dinner = Some(*time),
            Fact::BedtimeSet { time } => self.bedtime = Some(*time),
            Fact::IronDeclined | Fact::OralIronStopped { .. } => self.iron = Some(None),
            Fact::OralIronPlanned => self.iron = self.iron.or(Some(None)),
            Fact::OralIronConfirmed => self.course_of_tablets(|_| {}),
            Fact::IronResumed => self.rests = false,
            Fact::OralIronStarted { on } => self.course_of_tablets(|one| one.since = Some(*on)),
            Fact::TabletStrengthSet { milligrams } => self.course_of_tablets(|one| {
                one.milligrams = Some(*milligrams);
                if one.is_much() {
                    one.counted = None;
                }
            }),
            Fact::TabletsSet { tablets } => {
                self.course_of_tablets(|one| one.counted = Some(*tablets));
            }
            Fact::RhythmChosen { rhythm, .. } => {
                self.course_of_tablets(|one| one.every_other = *rhythm == Rhythm::EveryOther);
            }
            Fact::NudgesSet { nudges } => self.nudges = *nudges,
            Fact::DoseTaken { evening, at, .. } => {
                self.doses.insert(*evening, (*seq, Some(*at)));
            }
            Fact::DoseSkipped { evening, .. } => {
                self.doses.insert(*evening, (*seq, None));
            }
            Fact::DoseSnoozed { evening, until } => {
                self.snoozed.insert(*evening, *until);
            }
            Fact::LabsReported { panel } => self.drawn(*seq, panel),
            Fact::BookingAsked { retest_on } => {
                if self.booking_asked != Some(*retest_on) {
                    self.booking_days.clear();
                }
                (self.booking_asked, self.booking_put_off) = (Some(*retest_on), None);
                self.booking_days
                    .extend(self.local(*at).map(|local| local.date()));
                self.no_results = None;
            }
            Fact::BookingPutOff { until, .. } => self.booking_put_off = Some(*until),
            Fact::TestBooked { on } => {
                self.replaced.push(Replaced {
                    seq: *seq,
                    test: self.test,
                    asked: self.booking_asked,
                    put_off: self.booking_put_off,
                });
                self.test = Some((*seq, *on));
                self.booking_put_off = None;
            }
            Fact::TestCancelled => self.test = None,
            Fact::ResultsDismissed { .. } => {
                (self.test, self.booking_asked, self.booking_put_off) = (None, None, None);
                self.no_results = self.local(*at).map(|local| local.date());
            }
            Fact::InfusionGiven { on, .. } => self.infusions.push(Infused {
                seq: *seq,
                on: *on,
                asked: Vec::new(),
                responses: Vec::new(),
            }),
            Fact::ResponseAsked { infusion_on, week } => {
                if let Some(one) = self.newest_on(*infusion_on) {
                    one.asked.push(*week);
                }
            }
            Fact::ResponseGiven {
                infusion_on,
                response,
            } => {
                if let Some(one) = self.newest_on(*infusion_on) {
                    one.responses.push((*seq, *response));
                }
            }
            Fact::PromptLost {
                prompt: OncePrompt::ResponseCheck { infusion_on },
            } => {
                if let Some(one) = self.newest_on(*infusion_on) {
                    one.asked.pop();
                }
            }
            Fact::CheckInRhythmSet { rhythm } => self.rhythm = *rhythm,
            Fact::Paused { from, until } => self.pauses.push((*seq, *from, *until)),
            Fact::PauseEnded { on } => {
                let before = on.pred_opt().unwrap_or(*on);
                let ends = self.pauses.iter_mut();
                ends.for_each(|(_, _, until)| *until = before.min(*until));
            }
            Fact::DiscreetSet { discreet } => self.discreet = *discreet,
            Fact::Retracted { seq } => self.retract(*seq),
            Fact::WentSilent => self.silent = true,
            Fact::CameBack => (self.silent, self.waiting) = (false, Waiting::GoOn),
            Fact::WaitOffered { .. } => self.waiting = Waiting::UntilWritten,
            Fact::WaitChosen { waiting } => self.waiting = *waiting,
            Fact::Answered => self.waiting = Waiting::GoOn,
            // The rest brings no law of this world into play.
            _ => {}
        }
        if !self.began && self.enrolled() {
            self.began = true;
            self.began_on = self.local(*at).map(|local| local.date());
        }
    }

    fn drawn(&mut self, seq: u32, panel: &Panel) {
        let value = |analyte| panel.get(analyte).map(|value| value.level().value);
        self.panels.push(Drawn {
            seq,
            on: panel.drawn_on,
            ferritin: value(Analyte::Ferritin),
            tsat: value(Analyte::Tsat),
            iron: value(Analyte::Iron),
            binds: Binds {
                tibc: value(Analyte::Tibc),
                uibc: value(Analyte::Uibc),
                transferrin: value(Analyte::Transferrin),
            },
        });
        // R6: results drawn a week before the booked day, or later, are those of the booked test.
        if let Some(test) = self
            .test
            .filter(|(_, on)| panel.drawn_on >= *on - Days::new(7))
        {
            self.answered = Some((seq, test));
            self.test = None;
        }
    }

    fn retract(&mut self, gone: u32) {
        self.panels.retain(|panel| panel.seq != gone);
        self.infusions.retain(|one| one.seq != gone);
        self.pauses.retain(|(seq, ..)| *seq != gone);
        self.doses.retain(|_, (seq, _)| *seq != gone);
        for one in &mut self.infusions {
            one.responses.retain(|(seq, _)| *seq != gone);
        }
        if let Some(before) = self.replaced.iter().find(|one| one.seq == gone) {
            self.test = before.test;
            (self.booking_asked, self.booking_put_off) = (before.asked, before.put_off);
        }
        if let Some((_, test)) = self.answered.take_if(|(seq, _)| *seq == gone) {
            self.test = self.test.or(Some(test));
        }
    }
}
