//! Owns the question which messages may leave now. It must not change one beyond putting our name on it.

use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta, Utc};
use serde::de::DeserializeOwned;

use crate::store::engine::on;
use crate::store::error::StoreError;
use crate::store::handle::Store;
use crate::store::lane::{Lane, Room};
use crate::store::leases::COURIER;
use crate::store::sealed::Cell;

use super::{Claimed, PATIENT_TRIES, UNREADABLE};

/// A prompt that loses its sense within this time goes before the others.
const SOON: TimeDelta = TimeDelta::minutes(10);

/// More than any round has room for.
const MOST: i64 = 1000;

/// Who waits for whom within a patient: safety for safety alone, a file for everything, the rest for words.
const IN_THE_SAME_LINE: &str = "(o.urgency = 3
    or (earlier.urgency < 3 and (o.urgency > -1 or earlier.urgency = -1)))";

/// One claim of all lanes. `$1` token, `$2` until when, `$3` now, `$4` the courier's lease, `$5` soon; then the rooms.
pub(in crate::store) static CLAIM: LazyLock<String> = LazyLock::new(|| {
    let lanes = [
        ("o.urgency = -1", "o.not_before", "$6"),
        // Found by when they expire; the plus keeps SQLite from going through all prompts instead.
        (
            "+o.urgency = 1 and o.expires_at > $3 and o.expires_at <= $5",
            "o.expires_at",
            "$8",
        ),
        ("o.urgency = 0", "o.not_before", "$7"),
        ("o.urgency = 1", "o.not_before", "$8"),
        ("o.urgency = 2", "o.not_before", "$9"),
        (
            // Words of the same patient that can leave now leave first.
            "o.urgency = 3 and not exists (
                 select 1 from outbox as words
                 where words.patient_id = o.patient_id
                   and words.urgency < 3
                   and words.parked_reason is null
                   and words.not_before <= $3
                   and (words.lease_until is null or words.lease_until <= $3)
             )",
            "o.not_before",
            "$10",
        ),
    ];
    let selects: Vec<_> = lanes
        .into_iter()
        .enumerate()
        .map(|(place, (which, rank, room))| {
            let lasts = if rank == "o.expires_at" {
                "true"
            } else {
                "(o.expires_at is null or o.expires_at > $3)"
            };
            format!(
                "select * from (
                 select o.patient_id as whose, o.number as place
                 from outbox as o
                 where {which}
                   and o.parked_reason is null
                   and o.not_before <= $3
                   and (o.lease_until is null or o.lease_until <= $3)
                   and {lasts}
                   and not exists (
                       select 1 from outbox as earlier
                       where earlier.patient_id = o.patient_id
                         and earlier.number < o.number
                         and earlier.parked_reason is null
                         and {IN_THE_SAME_LINE}
                         -- One that does not get through lets others pass while it rests.
                         and (earlier.ambiguous < {PATIENT_TRIES}
                              or earlier.not_before <= $3
                              or earlier.lease_until > $3)
                   )
                   and not exists (select 1 from leases where name = $4 and token > $1)
                 order by {rank}, o.patient_id, o.number
                 limit {room}
                 ) as lane_{place}"
            )
        })
        .collect();
    format!(
        "update outbox
         set lease_token = $1, lease_until = $2
         -- However many may leave: with a number it can read, Postgres plans for few rows and not for a tenth of all.
         from (select * from ({}) as of_lanes limit {MOST}) as chosen
         where outbox.patient_id = chosen.whose
           and outbox.number = chosen.place
           -- Asked again here, because Postgres looks again at a row that another one has just claimed.
           and (outbox.lease_until is null or outbox.lease_until <= $3)
         returning
             outbox.patient_id, outbox.number, outbox.urgency, outbox.attempts, outbox.refusals, outbox.ambiguous,
             outbox.due_at, outbox.not_before, outbox.expires_at, outbox.post,
             (select l.message_id from living as l
              where l.patient_id = outbox.patient_id and l.slot = outbox.slot) as living,
             exists (select 1 from outbox as other
                     where other.patient_id = outbox.patient_id
                       and other.number > outbox.number) as others",
        selects.join(" union ")
    )
});

/// When something can next be claimed: the first of each lane, and what is claimed already. A row that lets others pass
/// is no hindrance here: looking once too often does no harm.
pub(in crate::store) static EARLIEST: LazyLock<String> = LazyLock::new(|| {
    let first_of_its_line = format!(
        "o.parked_reason is null
         -- The others of a line wait for the first.
         and not exists (
             select 1 from outbox as earlier
             where earlier.patient_id = o.patient_id
               and earlier.number < o.number
               and earlier.parked_reason is null
               and earlier.ambiguous < {PATIENT_TRIES}
               and {IN_THE_SAME_LINE}
         )"
    );
    let mut selects: Vec<_> = Lane::ALL
        .into_iter()
        .map(|lane| {
            let lane = lane.number();
            format!(
                "select * from (
                     select o.not_before as at from outbox as o
                     where o.urgency = {lane} and o.lease_until is null and {first_of_its_line}
                     order by o.not_before limit 1
                 ) as lane_{}",
                lane + 1
            )
        })
        .collect();
    selects.push(format!(
        "select case when o.lease_until > o.not_before then o.lease_until else o.not_before end
         from outbox as o
         where o.lease_until is not null and {first_of_its_line}"
    ));
    format!(
        "select min(at) from ({}) as of_lanes",
        selects.join(" union all ")
    )
});

#[derive(sqlx::FromRow)]
struct ClaimedRow {
    patient_id: i64,
    number: i64,
    urgency: i32,
    attempts: i32,
    refusals: i32,
    ambiguous: i32,
    due_at: DateTime<Utc>,
    not_before: DateTime<Utc>,
    expires_at: Option<DateTime<Utc>>,
    post: Vec<u8>,
    living: Option<i64>,
    others: bool,
}

impl ClaimedRow {
    /// Safety, prompts that soon lose their sense, answers, prompts, strangers, files; then whoever waits longest.
    fn rank(&self, soon: DateTime<Utc>) -> impl Ord + use<> {
        let place = match Lane::numbered(self.urgency) {
            Lane::Safety => 0,
            Lane::Prompt if self.expires_at.is_some_and(|expires| expires <= soon) => 1,
            Lane::Answer => 2,
            Lane::Prompt => 3,
            Lane::Stranger => 4,
            Lane::File => 5,
        };
        (place, self.not_before, self.patient_id)
    }
}

impl Store {
    /// Claims messages that can be sent now, at most so many a lane and one a line of a patient, in the order in which
    /// they are to leave. Expired ones are passed over (see [`Store::expired`]), unreadable ones are parked and logged.
    /// A courier that was replaced gets none.
    pub async fn claim<P: DeserializeOwned>(
        &self,
        now: DateTime<Utc>,
        room: Room,
        token: i64,
        lease_until: DateTime<Utc>,
    ) -> Result<Vec<Claimed<P>>, StoreError> {
        let soon = now + SOON;
        let mut rows = self.claim_rows(now, soon, room, token, lease_until).await?;
        rows.sort_by_key(|row| row.rank(soon));
        let mut claimed = Vec::with_capacity(rows.len());
        for row in rows {
            let ClaimedRow {
                patient_id, number, ..
            } = row;
            match self.open_sealed(Cell::post(patient_id, number), &row.post) {
                Ok(post) => {
                    claimed.push(Claimed {
                        patient_id,
                        number,
                        lane: Lane::numbered(row.urgency),
                        attempts: row.attempts,
                        refusals: row.refusals,
                        ambiguous: row.ambiguous,
                        due_at: row.due_at,
                        expires_at: row.expires_at,
                        post,
                        living: row.living,
                        others: row.others,
                    });
                }
                Err(error) => {
                    tracing::error!(patient_id, number, error = %error, "a post is unreadable and was parked");
                    self.park_post(patient_id, number, token, UNREADABLE)
                        .await?;
                }
            }
        }
        Ok(claimed)
    }

    async fn claim_rows(
        &self,
        now: DateTime<Utc>,
        soon: DateTime<Utc>,
        room: Room,
        token: i64,
        lease_until: DateTime<Utc>,
    ) -> sqlx::Result<Vec<ClaimedRow>> {
        on!(&self.pool, |pool| {
            sqlx::query_as(CLAIM.as_str())
                .bind(token)
                .bind(lease_until)
                .bind(now)
                .bind(COURIER)
                .bind(soon)
                .bind(room.safety)
                .bind(room.answers)
                .bind(room.prompts)
                .bind(room.strangers)
                .bind(room.files)
                .fetch_all(pool)
                .await
        })
    }

    /// When the courier can next claim something; it may lie in the past.
    pub async fn earliest_unsent(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(on!(&self.pool, |pool| {
            sqlx::query_scalar(EARLIEST.as_str()).fetch_one(pool).await
        })?)
    }
}
