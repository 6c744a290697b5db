//! Queries whose future is dropped before the server answered: the server is asked to stop, and the pool does not see the connection again.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use diesel::QueryResult;
use diesel::result::{DatabaseErrorKind, Error};
use futures_util::future::BoxFuture;
use futures_util::{Stream, StreamExt};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::RowStream;

type Cancel = Box<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync>;

/// What one connection knows of its queries.
#[derive(Clone)]
pub(super) struct Flights(Arc<Shared>);

struct Shared {
    cancel: Cancel,
    after_drop: AfterDrop,
    dropped: AtomicBool,
    cancelling: Mutex<Option<JoinHandle<()>>>,
}

/// What a connection is good for after a future was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AfterDrop {
    /// The driver sorts answers out; whoever holds the connection may go on.
    #[allow(dead_code, reason = "it is PostgreSQL's, whose feature may be off")]
    GoesOn,
    /// The driver would take the answer that is still to come for that of the next query.
    #[allow(dead_code, reason = "it is MySQL's, whose feature may be off")]
    IsOver,
}

impl Flights {
    pub(super) fn new(after_drop: AfterDrop, cancel: impl Fn() -> BoxFuture<'static, ()> + Send + Sync + 'static) -> Self {
        Self(Arc::new(Shared { cancel: Box::new(cancel), after_drop, dropped: AtomicBool::new(false), cancelling: Mutex::new(None) }))
    }

    /// True after a future was dropped.
    pub(super) fn dropped_one(&self) -> bool {
        self.0.dropped.load(Ordering::Acquire)
    }

    /// Awaits the answer to a query.
    pub(super) async fn answer<R>(&self, query: impl Future<Output = QueryResult<R>>) -> QueryResult<R> {
        self.ready().await?;
        let mut flight = Flight { flights: self.clone(), pending: true };
        let result = query.await;
        flight.pending = false;
        result
    }

    /// Watches the rows of a query. Whoever has enough of them may drop the stream; whoever waits for one may not.
    pub(super) fn rows<'conn>(&self, rows: RowStream<'conn>) -> RowStream<'conn> {
        Rows { rows, flight: Flight { flights: self.clone(), pending: false } }.boxed()
    }

    async fn ready(&self) -> QueryResult<()> {
        if !self.dropped_one() {
            return Ok(());
        }
        if self.0.after_drop == AfterDrop::IsOver {
            let message = "a query on this connection was dropped before it was answered; take another connection";
            return Err(Error::DatabaseError(DatabaseErrorKind::UnableToSendCommand, Box::new(message.to_owned())));
        }
        // Or the request to stop the old query would stop the new one.
        let cancelling = self.0.cancelling.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(cancelling) = cancelling {
            // It has no result; that it is over is enough.
            let _ = cancelling.await;
        }
        Ok(())
    }
}

struct Flight {
    flights: Flights,
    pending: bool,
}

impl Drop for Flight {
    fn drop(&mut self) {
        if !self.pending {
            return;
        }
        let shared = &self.flights.0;
        shared.dropped.store(true, Ordering::Release);
        // Without a runtime nothing can be sent; the server notices when the connection closes.
        if let Ok(runtime) = Handle::try_current() {
            let task = runtime.spawn((shared.cancel)());
            *shared.cancelling.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
        }
    }
}

struct Rows<'conn> {
    rows: RowStream<'conn>,
    flight: Flight,
}

impl Stream for Rows<'_> {
    type Item = QueryResult<crate::any_db::AnyRow>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.rows.poll_next_unpin(context);
        self.flight.pending = next.is_pending();
        next
    }
}
