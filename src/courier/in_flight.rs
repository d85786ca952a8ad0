//! Owns what is on its way to Telegram. One send that hangs stays here while others come and go. It must not decide
//! what becomes of a row.

use std::collections::HashMap;
use std::future::Future;

use tokio::task::{Id, JoinSet};

use crate::store::{Claimed, Lane};
use crate::text::post::Queued;

use super::attempt::Outcome;
use crate::courier::unacknowledged::Unacknowledged;

/// What became of a row that was under way.
type Landed = Outcome;

/// The sends under way.
#[derive(Default)]
pub(super) struct InFlight {
    sends: JoinSet<Landed>,
    rows: HashMap<Id, Row>,
}

/// A row under way, and under which token it was claimed.
struct Row {
    row: Claimed<Queued>,
    token: i64,
}

impl InFlight {
    /// How many of a lane are under way.
    pub(super) fn in_lane(&self, lane: Lane) -> usize {
        self.rows
            .values()
            .filter(|one| one.row.lane == lane)
            .count()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.sends.is_empty()
    }

    /// Whether a claimed row is under way already, since its claim was over or given back; then this claim is the one
    /// that it is marked under.
    pub(super) fn carries(&mut self, row: &Claimed<Queued>, token: i64) -> bool {
        let is_it = |under_way: &&mut Row| {
            (under_way.row.patient_id, under_way.row.number) == (row.patient_id, row.number)
        };
        let under_way = self.rows.values_mut().find(is_it);
        under_way.map(|found| found.token = token).is_some()
    }

    pub(super) fn begin(
        &mut self,
        row: Claimed<Queued>,
        token: i64,
        send: impl Future<Output = Landed> + Send + 'static,
    ) {
        let id = self.sends.spawn(send).id();
        self.rows.insert(id, Row { row, token });
    }

    /// The next one that is through, one way or another; `None` when nothing is under way. Nothing is lost if nobody
    /// waits for it to the end.
    pub(super) async fn landed(&mut self) -> Option<Unacknowledged> {
        let (id, outcome) = match self.sends.join_next_with_id().await? {
            Ok((id, outcome)) => (id, outcome),
            Err(error) => (error.id(), Outcome::Panicked),
        };
        let Row { row, token } = self.rows.remove(&id)?;
        Some(Unacknowledged {
            row,
            outcome,
            token,
        })
    }
}
