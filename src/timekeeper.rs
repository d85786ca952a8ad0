//! Owns the doubt about what time it is: a machine's clock that steps is followed only once it has stood for a while,
//! and Telegram's `Date` is the second witness. It must not sleep, and must not touch the database.
//!
//! Two things are told apart. *What time it is* for the bot never follows a step of a few seconds: until the new time
//! has stood, the old one is carried on by a clock that nobody sets. *How far that is believed* is the [`Standing`]:
//! what cannot be taken back waits until the witness agrees, or until an hour has passed.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};

use crate::engine::{Clock, Standing};

/// A step of the clock that matters; smaller ones are followed at once.
pub const STEP: TimeDelta = TimeDelta::seconds(5);
/// How far the machine's clock and Telegram's may lie apart.
pub const AGREES_WITHIN: TimeDelta = TimeDelta::minutes(2);
/// How far again they may lie apart once they did not agree; else they might change their minds with every answer.
const AGREES_AGAIN_WITHIN: TimeDelta = TimeDelta::seconds(100);
/// A step that nobody confirms is followed after this; until then nothing is done by it at all.
const SETTLES_AFTER: Duration = Duration::from_secs(30);
/// The witness is waited for no longer than this.
const DOUBT_LASTS: Duration = Duration::from_hours(1);
/// Without a witness, a bot that was away for longer than this might have been, or the clock is wrong.
const AWAY_AT_MOST: TimeDelta = TimeDelta::days(1);

/// How long this process has been running, by a clock that nobody sets.
#[must_use]
pub fn uptime() -> Duration {
    static BEGAN: OnceLock<Instant> = OnceLock::new();
    BEGAN.get_or_init(Instant::now).elapsed()
}

/// What Telegram's answers say of the time. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Witness(Arc<Mutex<Heard>>);

#[derive(Clone, Copy, Debug, Default)]
struct Heard {
    /// Whether anything was answered yet.
    answered: bool,
    /// The last time that was told, and the uptime then.
    told: Option<(DateTime<Utc>, Duration)>,
}

impl Witness {
    /// An answer came at this uptime, with or without a date.
    pub fn answered(&self, date: Option<DateTime<Utc>>, uptime: Duration) {
        let mut heard = locked(&self.0);
        heard.answered = true;
        heard.told = date.map(|date| (date, uptime)).or(heard.told);
    }

    fn heard(&self) -> Heard {
        *locked(&self.0)
    }
}

/// A panic elsewhere leaves nothing half done in what is kept here.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The machine's clock, followed with care. Clones share what they have seen.
#[derive(Clone, Debug)]
pub struct Steady<C> {
    clock: C,
    witness: Option<Witness>,
    seen: Arc<Mutex<Option<Seen>>>,
    /// When somebody was last at work on the database; `None` for a new one.
    last_seen_at: Option<DateTime<Utc>>,
}

/// What was seen of the clock.
#[derive(Clone, Copy, Debug)]
struct Seen {
    /// When the uptime was nought, by the time that holds.
    since: DateTime<Utc>,
    /// The same by a time that the clock shows instead.
    stepped: Option<DateTime<Utc>>,
    /// The uptime at which the clock last stepped.
    stepped_at: Duration,
    /// Why the time that holds is doubted, and since which uptime.
    doubt: Option<(Doubt, Duration)>,
    /// How far the machine's clock is off Telegram's, where that is too far.
    off: Option<TimeDelta>,
}

/// Why a time is doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doubt {
    /// Telegram has not answered yet.
    Unheard,
    /// Telegram says otherwise, or there is only the machine's word for it.
    Unconfirmed,
}

/// What holds at a moment.
struct Moment {
    now: DateTime<Utc>,
    standing: Standing,
    off: Option<TimeDelta>,
}

impl<C: Clock> Steady<C> {
    /// Follows this clock. `last_seen_at` is when somebody was last at work on the database.
    pub fn over(clock: C, witness: Option<Witness>, last_seen_at: Option<DateTime<Utc>>) -> Self {
        Self {
            clock,
            witness,
            seen: Arc::default(),
            last_seen_at,
        }
    }

    fn look(&self) -> Moment {
        let wall = self.clock.now();
        let Some(uptime) = self.clock.uptime() else {
            return Moment {
                now: wall,
                standing: Standing::Confirmed,
                off: None,
            };
        };
        let heard = self.witness.as_ref().map(Witness::heard);
        let mut seen = locked(&self.seen);
        let seen = seen.get_or_insert_with(|| Seen {
            since: began(wall, uptime),
            stepped: None,
            stepped_at: Duration::ZERO,
            doubt: self.doubt_at_start(wall).map(|doubt| (doubt, uptime)),
            off: None,
        });
        seen.follow(began(wall, uptime), uptime, heard.unwrap_or_default());
        Moment {
            now: seen.since + span(uptime),
            standing: seen.standing(uptime),
            off: seen.off,
        }
    }

    /// A witness is waited for; what the database knows counts where there is none.
    fn doubt_at_start(&self, wall: DateTime<Utc>) -> Option<Doubt> {
        let away = self.last_seen_at.map(|last| wall - last);
        let is_odd = away.is_some_and(|away| away > AWAY_AT_MOST || away < -AGREES_WITHIN);
        match (is_odd, &self.witness) {
            (true, _) => Some(Doubt::Unconfirmed),
            (false, Some(_)) => Some(Doubt::Unheard),
            (false, None) => None,
        }
    }
}

impl<C: Clock> Clock for Steady<C> {
    fn now(&self) -> DateTime<Utc> {
        self.look().now
    }

    async fn wait(&self, until: DateTime<Utc>) {
        let gap = until - self.now();
        self.clock.wait(self.clock.now() + gap).await;
    }

    fn uptime(&self) -> Option<Duration> {
        self.clock.uptime()
    }

    fn standing(&self) -> Standing {
        self.look().standing
    }

    fn off(&self) -> Option<TimeDelta> {
        self.look().off
    }
}

impl Seen {
    /// `shown`: when the uptime was nought, by the machine's clock.
    fn follow(&mut self, shown: DateTime<Utc>, uptime: Duration, heard: Heard) {
        let within = match self.off {
            Some(_) => AGREES_AGAIN_WITHIN,
            None => AGREES_WITHIN,
        };
        let told = heard.told.map(|(date, at)| (began(date, at), at));
        let agrees = |since: DateTime<Utc>| told.map(|(told, _)| (since - told).abs() <= within);
        if (shown - self.since).abs() <= STEP {
            self.since = shown;
            self.stepped = None;
        } else {
            let goes_on = self
                .stepped
                .is_some_and(|before| (shown - before).abs() <= STEP);
            if !goes_on {
                tracing::warn!("the machine's clock stepped; it is followed once it has stood");
                self.stepped_at = uptime;
            }
            self.stepped = Some(shown);
            let has_stood = uptime.saturating_sub(self.stepped_at) >= SETTLES_AFTER;
            if has_stood || agrees(shown) == Some(true) {
                self.since = shown;
                self.stepped = None;
                self.doubt = Some((Doubt::Unconfirmed, self.stepped_at));
            }
        }
        self.doubt = match (agrees(self.since), self.doubt) {
            (Some(true), _) => None,
            (Some(false), Some((_, since))) => Some((Doubt::Unconfirmed, since)),
            (Some(false), None) => Some((Doubt::Unconfirmed, uptime)),
            // A Bot API that tells no time is no witness.
            (None, Some((Doubt::Unheard, _))) if heard.answered => None,
            (None, doubt) => doubt,
        };
        // What was told before a step says nothing of it: a machine that slept has a clock that nobody set, too.
        self.off = told
            .filter(|(_, at)| *at >= self.stepped_at)
            .map(|(told, _)| shown - told)
            .filter(|off| off.abs() > within);
    }

    fn standing(&self, uptime: Duration) -> Standing {
        let Some((_, since)) = self.doubt else {
            return Standing::Confirmed;
        };
        let lasts = uptime.saturating_sub(since);
        if lasts >= DOUBT_LASTS {
            Standing::Overruled
        } else if lasts >= SETTLES_AFTER {
            Standing::Doubted
        } else {
            Standing::Unsettled
        }
    }
}

/// When the uptime was nought, if it is this now.
fn began(now: DateTime<Utc>, uptime: Duration) -> DateTime<Utc> {
    now - span(uptime)
}

fn span(uptime: Duration) -> TimeDelta {
    TimeDelta::from_std(uptime).unwrap_or(TimeDelta::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

    use super::*;

    /// A machine whose clock can be set.
    #[derive(Clone, Default)]
    struct Machine {
        seconds_up: Arc<AtomicU64>,
        off: Arc<AtomicI64>,
        witness: Witness,
    }

    impl Machine {
        fn truth(&self) -> DateTime<Utc> {
            DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + span(self.up())
        }

        fn up(&self) -> Duration {
            Duration::from_secs(self.seconds_up.load(Ordering::Relaxed))
        }

        fn passes(&self, seconds: u64) {
            self.seconds_up.fetch_add(seconds, Ordering::Relaxed);
        }

        fn is_off(&self, off: TimeDelta) {
            self.off.store(off.num_seconds(), Ordering::Relaxed);
        }

        fn telegram_answers(&self) {
            self.witness.answered(Some(self.truth()), self.up());
        }

        fn steady(&self) -> Steady<Self> {
            Steady::over(self.clone(), Some(self.witness.clone()), Some(self.truth()))
        }
    }

    impl Clock for Machine {
        fn now(&self) -> DateTime<Utc> {
            self.truth() + TimeDelta::seconds(self.off.load(Ordering::Relaxed))
        }

        async fn wait(&self, _: DateTime<Utc>) {}

        fn uptime(&self) -> Option<Duration> {
            Some(self.up())
        }
    }

    #[test]
    fn a_clock_that_is_wrong_for_six_seconds_is_not_followed_at_all() {
        for days in [10, -10, 730] {
            let machine = Machine::default();
            machine.telegram_answers();
            let steady = machine.steady();
            assert_eq!(steady.standing(), Standing::Confirmed);
            machine.passes(60);
            machine.is_off(TimeDelta::days(days));
            for _ in 0..6 {
                assert_eq!(steady.now(), machine.truth());
                machine.passes(1);
            }
            machine.is_off(TimeDelta::zero());
            assert_eq!(steady.now(), machine.truth());
            assert_eq!(steady.standing(), Standing::Confirmed);
        }
    }

    #[test]
    fn a_step_that_telegram_confirms_is_followed_at_once() {
        let machine = Machine::default();
        machine.is_off(TimeDelta::days(-31));
        machine.telegram_answers();
        let steady = machine.steady();
        assert_eq!(steady.standing(), Standing::Unsettled, "they differ");
        assert_eq!(steady.off(), Some(TimeDelta::days(-31)));
        machine.passes(10);
        machine.is_off(TimeDelta::zero());
        assert_eq!(steady.now(), machine.truth());
        assert_eq!(steady.standing(), Standing::Confirmed);
        assert_eq!(steady.off(), None);
    }

    #[test]
    fn a_clock_that_telegram_contradicts_is_followed_after_a_while_and_believed_after_an_hour() {
        let machine = Machine::default();
        machine.telegram_answers();
        let steady = machine.steady();
        let ahead = TimeDelta::hours(26);
        assert_eq!(steady.now(), machine.truth());
        machine.is_off(ahead);
        assert_eq!(steady.now(), machine.truth());
        machine.passes(31);
        machine.telegram_answers();
        assert_eq!(steady.now(), machine.truth() + ahead);
        assert_eq!(steady.standing(), Standing::Doubted);
        assert_eq!(steady.off(), Some(ahead));
        machine.passes(3600);
        assert_eq!(steady.standing(), Standing::Overruled);
    }

    #[test]
    fn without_an_answer_a_start_is_doubted_and_a_bot_api_without_a_date_ends_that() {
        let machine = Machine::default();
        let steady = machine.steady();
        assert_eq!(steady.standing(), Standing::Unsettled);
        machine.witness.answered(None, machine.up());
        assert_eq!(steady.standing(), Standing::Confirmed);
        // But a month in which nobody was seen is not believed without a witness.
        let month_ago = machine.truth() - TimeDelta::days(31);
        let steady = Steady::over(
            machine.clone(),
            Some(machine.witness.clone()),
            Some(month_ago),
        );
        assert_eq!(steady.standing(), Standing::Unsettled);
        machine.passes(3600);
        assert_eq!(steady.standing(), Standing::Overruled);
    }

    #[test]
    fn time_that_is_moved_by_hand_is_believed() {
        #[derive(Clone)]
        struct Hand;
        impl Clock for Hand {
            fn now(&self) -> DateTime<Utc> {
                DateTime::UNIX_EPOCH
            }
            async fn wait(&self, _: DateTime<Utc>) {}
        }
        let steady = Steady::over(Hand, Some(Witness::default()), None);
        assert_eq!(steady.standing(), Standing::Confirmed);
        assert_eq!(steady.now(), DateTime::UNIX_EPOCH);
    }
}
