//! What befalls the machine and not one message: its clock, its network, its zone rules, its end.

use chrono::{DateTime, TimeDelta, Utc};

use crate::simulation::laws::{Trouble, Wrong};
use crate::simulation::telegram;
use stillnight::agenda::next_wake;
use stillnight::conversation::state::State;
use stillnight::patient::fact::Entry;
use stillnight::store::{Commit, Loaded};
use stillnight::text::post::Queued;

use super::{Bot, Driver};

/// What cannot be done under the world's lock.
enum Disturbance {
    Crash,
    LongOutage,
    NewRules,
    Terminate,
}

/// What a clock that is wrong for so long has touched.
fn clock_trouble(now: DateTime<Utc>, lasts: TimeDelta) -> Trouble {
    Trouble {
        what: Wrong::Clock,
        from: now - TimeDelta::hours(2),
        until: now + lasts + TimeDelta::hours(30),
    }
}

const fn away(from: DateTime<Utc>, until: DateTime<Utc>) -> Trouble {
    Trouble {
        what: Wrong::Away,
        from,
        until,
    }
}

impl Driver {
    /// **Clock steps of ± 1 s to ± 2 h, and of days and years for seconds or hours, suspend of 8 h, a new tzdb
    /// mid-run**, outages and orderly stops.
    pub(super) async fn disturb(&mut self) {
        match self.disturbance() {
            Some(Disturbance::Crash) => self.crash(false),
            Some(Disturbance::LongOutage) => self.crash(true),
            Some(Disturbance::NewRules) => self.old_rules().await,
            Some(Disturbance::Terminate) => {
                let until = self.now();
                if let Bot::Up(running) = std::mem::replace(&mut self.bot, Bot::Down { until }) {
                    self.bot = Bot::Stopping(tokio::spawn(running.drain()));
                }
            }
            None => {}
        }
    }

    fn disturbance(&mut self) -> Option<Disturbance> {
        let mut inner = self.world.lock();
        let now = inner.now;
        if self.mended_at.is_some_and(|at| at <= now) {
            self.mended_at = None;
            inner.set_skew(TimeDelta::zero());
            inner.count("clock set right");
        }
        if inner.calm || now < self.disturbance_at {
            return None;
        }
        self.disturbance_at = now + TimeDelta::seconds(inner.chance.between(3600, 8 * 86_400));
        match inner.chance.below(12) {
            0 | 1 => {
                let step = *inner.chance.pick(&[1, 30, 600, 7200]);
                let sign = if inner.chance.often(5000) { 1 } else { -1 };
                inner.set_skew(TimeDelta::seconds(sign * step));
                let lasts = TimeDelta::seconds(inner.chance.between(60, 20_000));
                self.mended_at = Some(now + lasts);
                self.troubles.push(clock_trouble(now, lasts));
                inner.count("clock step");
            }
            2 => {
                self.frozen_until = now + TimeDelta::hours(8);
                self.troubles.push(away(now, self.frozen_until));
                inner.telegram.hung_up = true;
                inner.count("suspend of 8 h");
            }
            3 => {
                let lasts = inner.chance.between(60, 40_000);
                inner.offline_until = now + TimeDelta::seconds(lasts);
                self.troubles.push(away(now, inner.offline_until));
                inner.count("outage of the network");
            }
            4 => return Some(Disturbance::LongOutage),
            // No trouble for anybody's evenings: those must come as ever.
            8 => {
                let method = *inner.chance.pick(&["sendDocument", "sendPhoto"]);
                let lasts = TimeDelta::seconds(inner.chance.between(3600, 3 * 86_400));
                inner.broken_method = Some((method, now + lasts));
            }
            9 => {
                let strangers = inner.chance.between(20, 150);
                telegram::a_crowd_comes(&mut inner, strangers);
                inner.count("a crowd of strangers");
            }
            10 | 11 => {
                let days = *inner.chance.pick(&[1, 3, 10, 31, 365, 730]);
                let sign = if inner.chance.often(6000) { 1 } else { -1 };
                inner.set_skew(TimeDelta::days(sign * days));
                // For a moment, as a machine that asks for the time, or for longer than anybody doubts it.
                let lasts = if inner.chance.often(6000) {
                    TimeDelta::seconds(inner.chance.between(2, 20))
                } else {
                    TimeDelta::seconds(inner.chance.between(60, 20_000))
                };
                self.mended_at = Some(now + lasts);
                self.troubles.push(clock_trouble(now, lasts));
                inner.count("clock step of days or years");
                // The next start finds it so.
                if inner.chance.often(4000) {
                    return Some(Disturbance::Crash);
                }
            }
            5 => {
                // The next start finds rules that it does not know.
                inner.count("a new tzdb");
                return Some(Disturbance::NewRules);
            }
            _ => {
                inner.count("SIGTERM");
                return Some(Disturbance::Terminate);
            }
        }
        None
    }

    /// The bot goes down, and every wake is left as other zone rules would have had it.
    async fn old_rules(&mut self) {
        self.crash(false);
        self.world.idle().await;
        let ids: Vec<i64> = self.world.lock().persons.keys().copied().collect();
        let by = TimeDelta::minutes(self.world.lock().chance.between(-60, 60));
        let now = self.now();
        self.due = None;
        self.world
            .look(async |store| {
                store.set_tzdb_version("1999z").await.unwrap();
                for id in ids {
                    let Some(Loaded { version, state }) = store.load::<State>(id).await.unwrap()
                    else {
                        continue;
                    };
                    let commit = Commit::<State, Entry, Queued> {
                        patient_id: id,
                        expected_version: version,
                        wakes_at: next_wake(&state.patient, now).map(|wake| wake + by),
                        asked_at: None,
                        is_silent: state.patient.silent,
                        state,
                        entries: Vec::new(),
                        posts: Vec::new(),
                        adopt: None,
                        update_id: None,
                        wants: None,
                        answers: None,
                        seen_at: now,
                    };
                    store.commit(&[commit]).await.unwrap();
                }
            })
            .await;
    }
}
