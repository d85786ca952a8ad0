//! Owns which evenings the rhythm of the tablets leaves out (E6). It must not note anything.

use crate::agenda::dose::{self, Iron};
use crate::calendar::local_time::Evening;
use crate::conversation::turn::Turn;

/// Whether this evening, which runs, is one without iron only by its rhythm.
pub(crate) fn is_off(turn: &Turn, evening: Evening) -> bool {
    turn.tonight() == Some(evening)
        && turn
            .ready()
            .is_some_and(|ready| dose::iron_on(&ready, evening) == Iron::OffEvening)
}

/// The next evening with iron by the rhythm.
pub(crate) fn next(turn: &Turn, after: Evening) -> Option<Evening> {
    let (oral, _) = turn.patient.oral_iron()?;
    let from = turn.patient.rhythm_counted_from();
    std::iter::successors(Some(after.next()), |evening| Some(evening.next()))
        .take(usize::from(oral.rhythm.evenings()) + 1)
        .find(|evening| oral.rhythm.falls_on(*evening, from))
}
