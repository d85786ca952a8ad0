//! Owns the brake on the log: what fails again and again is said a few times, and then counted. A full disk, or a
//! network that is away, is not to fill another one with the news of it. It must not look at what is said.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use tracing::callsite::Identifier;
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer};

/// How often the same line of our code may speak within [`SPAN`].
const TIMES: u32 = 5;
/// How long it is then quiet.
const SPAN: Duration = Duration::from_mins(5);

/// Lets each line of code that logs a trouble speak so often, and then for a while no more.
#[derive(Debug, Default)]
pub struct Seldom(Mutex<HashMap<Identifier, Turn>>);

/// The turn of one line of code.
#[derive(Debug)]
struct Turn {
    began: Instant,
    said: u32,
    unsaid: u64,
}

/// What is to become of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It is said.
    Said,
    /// It is said, after so many that were not.
    After(u64),
    Unsaid,
}

impl Seldom {
    fn judge(&self, line: Identifier, now: Instant) -> Verdict {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = turns.entry(line).or_insert(Turn {
            began: now,
            said: 0,
            unsaid: 0,
        });
        if now.saturating_duration_since(turn.began) >= SPAN {
            let unsaid = std::mem::take(&mut turn.unsaid);
            (turn.began, turn.said) = (now, 1);
            return if unsaid == 0 {
                Verdict::Said
            } else {
                Verdict::After(unsaid)
            };
        }
        if turn.said < TIMES {
            turn.said += 1;
            return Verdict::Said;
        }
        turn.unsaid += 1;
        Verdict::Unsaid
    }
}

impl<S: Subscriber> Layer<S> for Seldom {
    fn event_enabled(&self, event: &Event<'_>, _: Context<'_, S>) -> bool {
        let about = event.metadata();
        // What is asked for at a finer level is wanted whole.
        if *about.level() > Level::WARN || about.target() == module_path!() {
            return true;
        }
        match self.judge(about.callsite(), Instant::now()) {
            Verdict::Said => true,
            Verdict::After(times) => {
                tracing::warn!(times, "the same as follows was kept out of the log");
                true
            }
            Verdict::Unsaid => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::Arc;

    use tracing_subscriber::layer::SubscriberExt as _;

    use super::*;

    #[derive(Clone, Default)]
    struct Paper(Arc<Mutex<Vec<u8>>>);

    impl Write for Paper {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_fails_a_thousand_times_is_said_a_few_times_and_another_trouble_at_once() {
        let paper = Paper::default();
        let writer = paper.clone();
        let log = tracing_subscriber::registry()
            .with(Seldom::default())
            .with(tracing_subscriber::fmt::layer().with_writer(move || writer.clone()));
        tracing::subscriber::with_default(log, || {
            for turn in 0..1_000 {
                tracing::error!(turn, "the disk is full");
                tracing::info!("life goes on");
            }
            tracing::warn!("another trouble");
        });
        let log = String::from_utf8(paper.0.lock().unwrap().clone()).unwrap();
        assert_eq!(log.matches("the disk is full").count(), 5);
        assert_eq!(log.matches("life goes on").count(), 1_000);
        assert_eq!(log.matches("another trouble").count(), 1);
    }

    #[test]
    fn later_it_is_said_again_with_how_often_it_was_not() {
        struct Nowhere;
        impl tracing::Callsite for Nowhere {
            fn set_interest(&self, _: tracing::subscriber::Interest) {}
            fn metadata(&self) -> &tracing::Metadata<'_> {
                unreachable!("nobody asks")
            }
        }
        static LINE: Nowhere = Nowhere;
        let (seldom, start) = (Seldom::default(), Instant::now());
        let judge = |after| seldom.judge(tracing::callsite::Identifier(&LINE), start + after);
        for _ in 0..TIMES {
            assert_eq!(judge(Duration::ZERO), Verdict::Said);
        }
        assert_eq!(judge(SPAN / 2), Verdict::Unsaid);
        assert_eq!(judge(SPAN / 2), Verdict::Unsaid);
        assert_eq!(judge(SPAN), Verdict::After(2));
        assert_eq!(judge(SPAN), Verdict::Said);
    }
}
