//! One piece of work for the thread that blocks, and what happens when nobody waits for it any more.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use diesel::QueryResult;
use diesel::result::{DatabaseErrorKind, Error};
use futures_util::future::BoxFuture;
use tokio::runtime::Handle;

use super::connection::Open;
use super::extension::Interrupt;

/// Tells a job that its future was dropped.
#[derive(Debug, Clone, Default)]
pub(super) struct Cancelled(Arc<AtomicBool>);

impl Cancelled {
    /// The error with which a cancelled job ends; nobody sees it.
    pub(super) fn check(&self) -> QueryResult<()> {
        if self.0.load(Ordering::Acquire) { Err(failed("the query was cancelled")) } else { Ok(()) }
    }
}

/// Interrupts the job unless it has been disarmed.
struct OnDrop {
    cancelled: Cancelled,
    interrupt: Arc<Interrupt>,
    armed: bool,
}

impl Drop for OnDrop {
    fn drop(&mut self) {
        if self.armed {
            // The flag first: a job that has not begun must see it, and one that has is interrupted.
            self.cancelled.0.store(true, Ordering::Release);
            self.interrupt.interrupt();
        }
    }
}

/// Runs a job on the connection. Nothing happens before the future is polled for the first time.
pub(super) fn run<R: Send + 'static>(
    open: Arc<Mutex<Open>>,
    interrupt: Arc<Interrupt>,
    job: impl FnOnce(&mut diesel::SqliteConnection, &Cancelled) -> QueryResult<R> + Send + 'static,
) -> BoxFuture<'static, QueryResult<R>> {
    Box::pin(async move {
        let runtime = Handle::try_current().map_err(|_| failed("SQLite needs a Tokio runtime to run its queries on"))?;
        let cancelled = Cancelled::default();
        let mut on_drop = OnDrop { cancelled: cancelled.clone(), interrupt, armed: true };
        let task = runtime.spawn_blocking(move || {
            // A job that panicked leaves a connection that is as usable as before: SQLite ends its statement when it is dropped.
            let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
            cancelled.check()?;
            job(open.connection(), &cancelled)
        });
        let result = task.await;
        on_drop.armed = false;
        result.unwrap_or_else(|error| Err(failed(&format!("the thread that runs SQLite ended early: {error}"))))
    })
}

fn failed(message: &str) -> Error {
    Error::DatabaseError(DatabaseErrorKind::UnableToSendCommand, Box::new(message.to_owned()))
}
