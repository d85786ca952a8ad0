//! Owns the second look at everybody: at every start, and whenever the clock was set right, each next wake is computed
//! anew, and what a clock that was ahead had noted is taken back. It must not hold up whoever is due.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};

use crate::conversation::event::Event;
use crate::conversation::state::State;
use crate::conversation::{CLOCKS_AGREE, advance, react};
use crate::patient::Patient;
use crate::patient::fact::Entry;
use crate::store::{Blame, CommitOutcome, Loaded, StoreError};

use super::{ATTEMPTS, Engine, PatientId, Source, Standing, caught, commit_of};

/// How many are looked at between two looks at who is due.
const PAGE: usize = 50;

/// Who is still to be looked at, the longest due first.
#[derive(Debug, Default)]
pub struct Review {
    left: VecDeque<i64>,
}

impl Review {
    /// Whether nobody is left.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.left.is_empty()
    }
}

impl Engine {
    /// Begins to look at everybody.
    ///
    /// # Errors
    /// [`StoreError`]; then nobody is looked at yet.
    pub async fn begin_review(&self) -> Result<Review, StoreError> {
        let left = self.store.everybody().await?.into();
        Ok(Review { left })
    }

    /// Looks at the next few.
    ///
    /// # Errors
    /// [`StoreError`]; those few are looked at again.
    pub async fn go_on(
        &self,
        review: &mut Review,
        now: DateTime<Utc>,
        standing: Standing,
    ) -> Result<(), StoreError> {
        let page: Vec<i64> = review.left.iter().take(PAGE).copied().collect();
        if standing == Standing::Confirmed {
            for (patient, loaded) in self.store.load_all::<State>(&page).await? {
                // Who cannot be read is dealt with by the wake that follows.
                let noted_at = loaded.map_or(Some(now), |loaded| loaded.state.patient.noted_at);
                if noted_at.is_none_or(|noted_at| noted_at > now + CLOCKS_AGREE) {
                    match self.set_right(patient, now).await {
                        // One diary that cannot be read must not keep everybody else from being looked at.
                        Err(error) if error.blame() == Blame::Row => {
                            tracing::error!(%error, patient, "a diary cannot be set right");
                        }
                        set => set?,
                    }
                }
            }
        }
        let event = if standing.is_sure() {
            Event::Woke
        } else {
            Event::WokeInDoubt
        };
        self.wake(&page, &event, now).await?;
        self.bell.notify_one();
        review.left.drain(..page.len());
        Ok(())
    }

    /// Takes back what a clock that was ahead had noted for one patient. A record of an older release, which does not
    /// say when it was last written, is folded anew once.
    async fn set_right(&self, patient: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
        let event = Event::ClockSetRight;
        for _ in 0..ATTEMPTS {
            // Before the diary, so that a line that comes in between makes the commit stale.
            let Some(Loaded { version, mut state }) = self.load(patient).await? else {
                return Ok(());
            };
            let mut diary: Vec<Entry> = self.store.entries(patient).await?;
            if !(0..).zip(&diary).all(|(seq, entry)| entry.seq == seq) || diary.is_empty() {
                return Ok(());
            }
            // Not the core alone: what is folded or due may fail over a damaged line as well.
            let set_right = caught(|| {
                state.patient = Patient::from_diary(&diary);
                let reaction = react(&state, &diary, &event, now);
                let (mut state, entries) = advance(&state, &reaction, now);
                if !entries.is_empty() {
                    diary.extend(entries.iter().cloned());
                    state.patient = Patient::from_diary(&diary);
                }
                let (id, source) = (PatientId::of_chat(patient), Source::default());
                let advanced = (state, entries);
                commit_of(id, version, advanced, &event, &reaction, source, now)
            });
            let Ok(commit) = set_right else {
                tracing::error!(patient, "setting a diary right panicked; it stays as it is");
                return Ok(());
            };
            if !commit.entries.is_empty() {
                tracing::warn!(patient, "a diary held lines of a future that did not come");
            }
            let outcomes = self.store.commit(std::slice::from_ref(&commit)).await?;
            if outcomes.first() != Some(&CommitOutcome::Stale) {
                return Ok(());
            }
        }
        Ok(())
    }
}
