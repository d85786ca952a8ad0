//! Owns what is on its way to Telegram. One send that hangs stays here while others come and go. It must not decide
//! what becomes of a row.

use std::collections::HashMap;
use std::future::Future;

use tokio::task::{Id, JoinSet};

use crate::store::Claimed;
use crate::text::post::Letter;

use super::Outcome;
use super::unmarked::Unmarked;

/// What became of a row that was under way.
type Landed = (Claimed<Letter>, Outcome);

/// The sends under way.
#[derive(Default)]
pub(super) struct Flight {
    sends: JoinSet<Landed>,
    rows: HashMap<Id, Row>,
}

/// Which row, and under which token it was claimed.
struct Row {
    patient_id: i64,
    number: i64,
    token: i64,
}

impl Flight {
    pub(super) fn len(&self) -> usize {
        self.sends.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.sends.is_empty()
    }

    /// Whether a claimed row is under way already, since its claim was over or given back; then this claim is the one
    /// that it is marked under.
    pub(super) fn carries(&mut self, row: &Claimed<Letter>, token: i64) -> bool {
        let is_it = |under_way: &&mut Row| {
            (under_way.patient_id, under_way.number) == (row.patient_id, row.number)
        };
        let under_way = self.rows.values_mut().find(is_it);
        under_way.map(|found| found.token = token).is_some()
    }

    pub(super) fn begin(
        &mut self,
        key: (i64, i64),
        token: i64,
        send: impl Future<Output = Landed> + Send + 'static,
    ) {
        let (patient_id, number) = key;
        let id = self.sends.spawn(send).id();
        self.rows.insert(
            id,
            Row {
                patient_id,
                number,
                token,
            },
        );
    }

    /// The next one that is through, one way or another; `None` when nothing is under way. Nothing is lost if nobody
    /// waits for it to the end.
    pub(super) async fn landed(&mut self) -> Option<Unmarked> {
        loop {
            match self.sends.join_next_with_id().await? {
                Ok((id, (row, outcome))) => {
                    let token = self.rows.remove(&id)?.token;
                    return Some(Unmarked {
                        row,
                        outcome,
                        token,
                    });
                }
                Err(error) => {
                    self.rows.remove(&error.id());
                    tracing::error!("a send panicked; it is tried again after its lease");
                }
            }
        }
    }
}
