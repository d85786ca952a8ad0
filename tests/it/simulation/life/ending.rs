//! The judgement: a look at somebody midway, the calm in which all that is owed must come, and the laws at the end.

use chrono::{DateTime, TimeDelta, Utc};

use crate::simulation::laws::{self, Life};
use stillnight::agenda::next_wake;
use stillnight::conversation::state::State;
use stillnight::patient::Patient;
use stillnight::patient::fact::Entry;

use super::{Bot, Driver, Tally};

impl Driver {
    /// Now and then a patient is looked at in the middle of it all.
    pub(super) async fn look_at_some(&mut self) {
        if self.now() < self.next_look {
            return;
        }
        self.next_look = self.now() + TimeDelta::days(5);
        let ids: Vec<i64> = self.world.lock().persons.keys().copied().collect();
        let id = *self.world.lock().chance.pick(&ids);
        let seen = self
            .world
            .look(async |store| {
                let state = store.load::<State>(id).await.unwrap();
                (state, store.entries::<Entry>(id).await.unwrap())
            })
            .await;
        match seen {
            (None, _) => laws::nobody_here(&mut self.world.lock(), id),
            (Some(loaded), diary) if Patient::from_diary(&diary) != loaded.state.patient => {
                self.world.lock().breaks(laws::FOLD, id);
            }
            (Some(_), _) => {}
        }
    }

    /// **Liveness**: the faults stop, and all that is owed must come.
    pub(super) async fn calm_down(&mut self) -> Result<(), String> {
        {
            let mut inner = self.world.lock();
            inner.calm = true;
            inner.set_skew(TimeDelta::zero());
            inner.offline_until = inner.now;
            let now = inner.now;
            inner.telegram.let_through(now);
            self.frozen_until = inner.now;
            self.mended_at = None;
            inner.say("-- calm --");
        }
        if let Bot::Down { until } = &mut self.bot {
            *until = self.world.lock().now;
        }
        let began = self.now();
        let backlog = {
            let census = self
                .world
                .look(async |store| store.census().await.unwrap())
                .await;
            census.waiting_posts + i64::try_from(self.world.lock().telegram.backlog()).unwrap()
        };
        let limit = began + TimeDelta::seconds(backlog / 28 + 120);
        loop {
            self.turn().await?;
            if self.is_settled().await {
                return Ok(());
            }
            if self.now() > limit {
                let census = self
                    .world
                    .look(async |store| store.census().await.unwrap())
                    .await;
                let mut inner = self.world.lock();
                let how = format!("{backlog} waited at {began}, and still do: {census:?}");
                inner.breaks(laws::SETTLES, how);
                return Err(inner.broken.join("\n"));
            }
            self.jump(None).await;
        }
    }

    async fn is_settled(&mut self) -> bool {
        let now = self.now();
        let is_up = matches!(self.bot, Bot::Up(_));
        let (wake, census) = self
            .world
            .look(async |store| {
                (
                    store.next_wake().await.unwrap(),
                    store.census().await.unwrap(),
                )
            })
            .await;
        let mail = self.world.lock().telegram.backlog();
        is_up && mail == 0 && census.waiting_posts == 0 && wake.is_none_or(|wake| wake > now)
    }

    pub(super) async fn judge(&mut self, start: DateTime<Utc>) -> Result<Tally, String> {
        let ids: Vec<i64> = self.world.lock().persons.keys().copied().collect();
        let ends_at = self.now();
        let mut first_wake: Option<DateTime<Utc>> = None;
        for id in ids {
            let (loaded, diary) = self
                .world
                .look(async |store| {
                    (
                        store.load::<State>(id).await.unwrap(),
                        store.entries::<Entry>(id).await.unwrap(),
                    )
                })
                .await;
            let Some(loaded) = loaded else {
                laws::nobody_here(&mut self.world.lock(), id);
                continue;
            };
            let wake = next_wake(&loaded.state.patient, ends_at);
            first_wake = first_wake.into_iter().chain(wake).min();
            let life = Life {
                diary: &diary,
                state: &loaded.state,
                troubles: &self.troubles,
                ends_at,
            };
            laws::at_the_end(&mut self.world.lock(), id, &life);
        }
        let (stored, census, reasons) = self
            .world
            .look(async |store| {
                (
                    store.next_wake().await.unwrap(),
                    store.census().await.unwrap(),
                    store.parked_reasons().await.unwrap(),
                )
            })
            .await;
        let mut inner = self.world.lock();
        // Nobody is looked at later than what is due, nor than a day from now.
        let latest = first_wake.map(|wake| wake.min(ends_at + TimeDelta::days(1)));
        if latest.is_some_and(|latest| stored.is_none_or(|stored| stored > latest)) {
            inner.breaks(
                laws::TIMER,
                format!("{stored:?} is stored, {first_wake:?} is due"),
            );
        }
        // A file that did not get through for a day was told of, which has a law of its own.
        let is_odd = |(reason, _): &(String, i64)| reason != "its file did not get through";
        if census.parked_patients > 0 || reasons.iter().any(is_odd) {
            inner.breaks(laws::DUE, format!("parked: {census:?} {reasons:?}"));
        }
        let since = (inner.now - start).num_days();
        let statements = inner.statements;
        inner.say(format!(
            "-- the end, after {since} days and {statements} statements --"
        ));
        drop(inner);
        self.broken()?;
        let inner = self.world.lock();
        Ok(Tally {
            trace: inner.trace.hash,
            messages: inner.telegram.taken,
            statements: inner.statements,
            crashes: self.crashes,
            faults: inner.faults.clone(),
        })
    }
}
