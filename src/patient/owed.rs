//! Owns what is owed again since it never arrived. It must not decide when it comes; `agenda` does.

use super::Patient;
use super::fact::OncePrompt;

impl Patient {
    /// As if it had not been sent.
    pub(super) fn owe_again(&mut self, prompt: OncePrompt) {
        match prompt {
            OncePrompt::FastingNote { test_on } => {
                if let Some(booked) = self.testing.booked.as_mut()
                    && booked.on == test_on
                {
                    booked.fasting_note_sent = false;
                }
            }
            OncePrompt::AfterInfusion { infusion_on } => {
                self.infusion(infusion_on, |infusion| infusion.after_note_sent = false);
            }
            OncePrompt::InfusionEve { on } => {
                if let Some(known) = self.appointment.as_mut().filter(|known| known.on == on) {
                    known.eve_said = false;
                }
            }
            OncePrompt::ResponseCheck { infusion_on } => {
                self.infusion(infusion_on, |infusion| {
                    infusion.checks_asked.pop();
                });
            }
            OncePrompt::StockLow => {
                if let Some(stock) = &mut self.stock {
                    stock.warned_on = None;
                }
            }
            OncePrompt::Augmentation => self.augmentation_told = None,
            OncePrompt::AugmentationCheck => self.watch.asked = None,
            OncePrompt::Untested => self.untested = None,
            OncePrompt::Relapse => self.relapse_told = None,
            OncePrompt::Background => self.background_asked = None,
        }
    }
}
