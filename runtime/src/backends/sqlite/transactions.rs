//! Transactions that take the write lock when they begin.

use std::num::NonZeroU32;

use diesel::QueryResult;
use diesel::connection::{InstrumentationEvent, TransactionDepthChange, TransactionManagerStatus};
use diesel::result::Error;

use super::SqliteConnection;
use crate::backends::Driver;

/// How deep in transactions a connection is.
#[derive(Debug, Default)]
pub(super) struct Transactions {
    status: TransactionManagerStatus,
    /// True while BEGIN, COMMIT or ROLLBACK runs: if it stays true, the future was dropped, and nobody knows the state.
    in_flight: bool,
}

impl Transactions {
    pub(super) fn status(&mut self) -> &mut TransactionManagerStatus {
        &mut self.status
    }

    pub(super) fn is_broken(&mut self) -> bool {
        let open = match &self.status {
            TransactionManagerStatus::Valid(status) => status.in_transaction.as_ref().is_some_and(|open| !open.test_transaction),
            TransactionManagerStatus::InError => true,
        };
        open || self.in_flight
    }

    fn change_depth(&mut self, change: TransactionDepthChange) -> QueryResult<()> {
        match &mut self.status {
            TransactionManagerStatus::Valid(status) => status.change_transaction_depth(change),
            TransactionManagerStatus::InError => Err(Error::BrokenTransactionManager),
        }
    }

    fn depth(&self) -> QueryResult<Option<NonZeroU32>> {
        if self.in_flight { Err(Error::BrokenTransactionManager) } else { self.status.transaction_depth() }
    }

    async fn run(conn: &mut SqliteConnection, sql: &str) -> QueryResult<()> {
        conn.transactions.in_flight = true;
        let result = conn.batch_execute(sql).await;
        conn.transactions.in_flight = false;
        result
    }

    pub(super) async fn begin(conn: &mut SqliteConnection) -> QueryResult<()> {
        // With plain BEGIN two transactions that read and then write wait for each other, and one fails whatever the timeout.
        let (sql, depth) = match conn.transactions.depth()? {
            None => ("BEGIN IMMEDIATE".to_owned(), NonZeroU32::MIN),
            Some(depth) => (format!("SAVEPOINT kit_{depth}"), depth.saturating_add(1)),
        };
        conn.instrumentation().on_connection_event(InstrumentationEvent::begin_transaction(depth));
        Self::run(conn, &sql).await?;
        conn.transactions.change_depth(TransactionDepthChange::IncreaseDepth)
    }

    pub(super) async fn commit(conn: &mut SqliteConnection) -> QueryResult<()> {
        let depth = conn.transactions.depth()?.ok_or(Error::NotInTransaction)?;
        let sql = if depth.get() == 1 { "COMMIT".to_owned() } else { format!("RELEASE SAVEPOINT kit_{}", depth.get() - 1) };
        conn.instrumentation().on_connection_event(InstrumentationEvent::commit_transaction(depth));
        match Self::run(conn, &sql).await {
            Ok(()) => conn.transactions.change_depth(TransactionDepthChange::DecreaseDepth),
            Err(commit_error) => {
                // A commit that failed, on a deferred constraint for one, leaves the transaction open.
                match Self::rollback(conn).await {
                    Ok(()) => Err(commit_error),
                    Err(rollback_error) => {
                        Err(Error::RollbackErrorOnCommit { rollback_error: Box::new(rollback_error), commit_error: Box::new(commit_error) })
                    }
                }
            }
        }
    }

    pub(super) async fn rollback(conn: &mut SqliteConnection) -> QueryResult<()> {
        let depth = conn.transactions.depth()?.ok_or(Error::NotInTransaction)?;
        let sql = match depth.get() {
            // SQLite ends a transaction by itself on some errors, and ROLLBACK would then be one more.
            1 => "ROLLBACK".to_owned(),
            depth => format!("ROLLBACK TO SAVEPOINT kit_{0}; RELEASE SAVEPOINT kit_{0}", depth - 1),
        };
        conn.instrumentation().on_connection_event(InstrumentationEvent::rollback_transaction(depth));
        match Self::run(conn, &sql).await {
            Ok(()) => conn.transactions.change_depth(TransactionDepthChange::DecreaseDepth),
            Err(Error::DatabaseError(_, info))
                if info.message().contains("no transaction is active") || info.message().contains("no such savepoint") =>
            {
                conn.transactions.change_depth(TransactionDepthChange::DecreaseDepth)
            }
            Err(error) => {
                conn.transactions.status.set_in_error();
                Err(error)
            }
        }
    }
}
