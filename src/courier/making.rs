//! Owns the making of the file that goes with a post, on a thread of its own so that nobody waits for it.
//! It must not keep a file: each attempt to send makes it anew.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::Semaphore;

use crate::clinic::PatientId;
use crate::patient::Patient;
use crate::patient::fact::Entry;
use crate::store::{Claimed, Store, StoreError};
use crate::text::attachment::Attachment;
use crate::text::post::Letter;
use crate::view::{self, File, Source};

use super::Messenger;

/// A file is the largest thing that is held in memory, so only few are made at once.
pub(super) const AT_ONCE: usize = 2;

/// Telegram shows for five seconds at most that something is being made.
const SHOWN_FOR: Duration = Duration::from_secs(4);

/// Why there is no file.
pub(super) enum Unmade {
    /// The database is away; later there may be one.
    Away(StoreError),
    /// There never will be one.
    Never,
}

/// Shows the patient that their file is being made, on and on.
pub(super) async fn shown<M: Messenger>(
    messenger: &M,
    row: &Claimed<Letter>,
    attachment: Attachment,
) {
    loop {
        messenger
            .show_making(PatientId::of_chat(row.patient_id), attachment.look())
            .await;
        tokio::time::sleep(SHOWN_FOR).await;
    }
}

/// Does the work, and shows it meanwhile. What is shown ends with the work: it must hold nothing up, and must not
/// follow the message that it announces.
pub(super) async fn beside<T>(shown: impl Future<Output = ()>, work: impl Future<Output = T>) -> T {
    let (mut shown, mut work) = (pin!(shown), pin!(work));
    tokio::select! {
        // First, so that it leaves before quick work is done; and in an order that a simulation can repeat.
        biased;
        () = &mut shown => work.await,
        done = &mut work => done,
    }
}

/// Makes the file of a claimed post.
pub(super) async fn make(
    store: &Store,
    places: &Semaphore,
    row: &Claimed<Letter>,
    attachment: Attachment,
    now: DateTime<Utc>,
) -> Result<File, Unmade> {
    // The semaphore is never closed; were it, making too many at once would be the lesser evil.
    let _place = places.acquire().await.ok();
    let (patient_id, number, language) = (row.patient_id, row.number, row.post.language);
    let diary = match store.entries::<Entry>(patient_id).await {
        Ok(diary) => diary,
        Err(error) if error.is_corrupt_row() => {
            tracing::error!(%error, patient_id, number, "a file cannot be made");
            return Err(Unmade::Never);
        }
        Err(error) => return Err(Unmade::Away(error)),
    };
    let _elsewhere = store.elsewhere().await.map_err(Unmade::Away)?;
    let made = tokio::task::spawn_blocking(move || {
        let patient = Patient::from_diary(&diary);
        view::make(
            attachment,
            &Source {
                patient_id,
                diary: &diary,
                patient: &patient,
                language,
                now,
            },
        )
    })
    .await;
    match made {
        Ok(Ok(file)) => Ok(file),
        Ok(Err(error)) => {
            tracing::error!(%error, patient_id, number, "a file cannot be made");
            Err(Unmade::Never)
        }
        // Its words may hold a patient's.
        Err(_) => {
            tracing::error!(patient_id, number, "making a file panicked");
            Err(Unmade::Never)
        }
    }
}
