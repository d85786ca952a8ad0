//! Owns the gate that every statement passes. Nobody stands there in production; a test may, and then decides in
//! which order statements run and which of them fail. It must not know any statement.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// What is about to happen, or has just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A statement of its own.
    Statement,
    /// A transaction begins.
    Begin,
    /// A statement of an open transaction.
    WithinTransaction,
    /// The open transaction is to be committed.
    Commit,
    /// It was; an error here is one that comes after the deed.
    Committed,
    /// Work on another thread, which is a step like any other.
    Elsewhere,
}

/// Whether a step may be taken, once that is known.
pub type Permission = Pin<Box<dyn Future<Output = sqlx::Result<()>> + Send>>;

/// Stands at the gate.
pub trait Keeper: Send + Sync + fmt::Debug {
    /// Resolves when the step may be taken, or with the error that the database is to fail with.
    fn arrive(&self, step: Step) -> Permission;
    /// The step that was let in last is over.
    fn leave(&self);
    /// A transaction is open from now on.
    fn opened(&self);
    /// It is over, committed or not.
    fn closed(&self);
}

/// The gate before one database.
#[derive(Clone, Debug, Default)]
pub(super) struct Gate(Option<Arc<dyn Keeper>>);

/// A step under way, until it is dropped.
#[derive(Debug)]
pub struct Inside(Gate);

/// A transaction under way.
pub(super) struct Open(Gate);

impl Gate {
    pub(super) fn kept_by(keeper: Arc<dyn Keeper>) -> Self {
        Self(Some(keeper))
    }

    pub(super) async fn enter(&self, step: Step) -> sqlx::Result<Inside> {
        if let Some(keeper) = &self.0 {
            keeper.arrive(step).await?;
        }
        Ok(Inside(self.clone()))
    }

    pub(super) fn open(&self) -> Open {
        if let Some(keeper) = &self.0 {
            keeper.opened();
        }
        Open(self.clone())
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        if let Some(keeper) = &self.0.0 {
            keeper.leave();
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if let Some(keeper) = &self.0.0 {
            keeper.closed();
        }
    }
}
