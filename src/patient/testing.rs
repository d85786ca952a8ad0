//! Owns the state of blood tests ahead (R4–R6): asked, put off, booked, waiting for results.
//! It must not know when a prompt is due; `agenda` does.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::protocol::testing::{RESULT_MAY_PRECEDE, book_anew_on};

/// Where blood tests stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Testing {
    /// R4: the retest whose booking was brought up last.
    pub booking_asked_for: Option<NaiveDate>,
    /// R4: bring that one up again on this day.
    pub booking_put_off_until: Option<NaiveDate>,
    /// R4: when it was first brought up; unknown in a record that an older release wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking_first_asked: Option<NaiveDate>,
    /// R4: when it was last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking_last_asked: Option<NaiveDate>,
    /// R6: after a test without results, booking starts anew on this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking_anew_on: Option<NaiveDate>,
    /// The test ahead, or just done.
    pub booked: Option<BookedTest>,
    /// R6: the test that the panel of this diary line answered: if that is taken back, results are awaited again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<(u32, BookedTest)>,
}

/// R8: the word that the protocol does not go on without a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Untested {
    /// The day that the test was due by.
    pub due_on: NaiveDate,
    /// When it was said.
    pub told_on: NaiveDate,
    /// Whether reminders rest since.
    pub rests: bool,
}

/// A test with a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedTest {
    /// The diary line.
    #[serde(default)]
    pub seq: u32,
    /// The morning of the draw.
    pub on: NaiveDate,
    /// R5: whether the fasting note went out.
    pub fasting_note_sent: bool,
    /// R6: when results were last asked for.
    pub results_asked_on: Option<NaiveDate>,
}

impl Testing {
    pub(super) fn booking_asked(&mut self, retest_on: NaiveDate, on: NaiveDate) {
        let again = self.booking_asked_for == Some(retest_on);
        self.booking_first_asked = self.booking_first_asked.filter(|_| again).or(Some(on));
        self.booking_last_asked = Some(on);
        self.booking_asked_for = Some(retest_on);
        self.booking_put_off_until = None;
        self.booking_anew_on = None;
    }

    /// R6: no results will come, and R4 starts anew.
    pub(super) fn results_dismissed(&mut self, on: NaiveDate) {
        self.booked = None;
        self.booking_asked_for = None;
        self.booking_put_off_until = None;
        self.booking_anew_on = Some(book_anew_on(on));
    }

    pub(super) fn booked(&mut self, seq: u32, on: NaiveDate) {
        self.booked = Some(BookedTest {
            seq,
            on,
            fasting_note_sent: false,
            results_asked_on: None,
        });
        self.booking_put_off_until = None;
    }

    pub(super) fn fasting_note_sent(&mut self) {
        if let Some(booked) = &mut self.booked {
            booked.fasting_note_sent = true;
        }
    }

    pub(super) fn results_asked(&mut self, on: NaiveDate) {
        if let Some(booked) = &mut self.booked {
            booked.results_asked_on = Some(on);
        }
    }

    /// Whether the test ahead was booked in this diary line.
    pub(super) fn is_booked_by(&self, seq: u32) -> bool {
        self.booked.is_some_and(|booked| booked.seq == seq)
    }

    /// A booking, or the panel that answered one, does not hold.
    pub(super) fn retract(&mut self, seq: u32) {
        self.booked = self.booked.filter(|booked| booked.seq != seq);
        if let Some((_, test)) = self.answered.take_if(|(panel, _)| *panel == seq) {
            self.booked = self.booked.or(Some(test));
        }
    }

    /// R6: a panel drawn about the day of the test answers for it.
    pub(super) fn results_came(&mut self, seq: u32, drawn_on: NaiveDate) {
        let answered = |booked: &BookedTest| {
            booked
                .on
                .checked_sub_days(RESULT_MAY_PRECEDE)
                .is_some_and(|from| drawn_on >= from)
        };
        if let Some(booked) = self.booked.filter(answered) {
            self.booked = None;
            self.answered = Some((seq, booked));
        }
    }
}
