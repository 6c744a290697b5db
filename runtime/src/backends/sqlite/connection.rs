use std::sync::{Arc, Mutex, PoisonError};

use diesel::QueryResult;
use diesel::connection::{
    CacheSize, Connection, DynInstrumentation, Instrumentation, InstrumentationEvent, StrQueryHelper, TransactionManagerStatus,
};
use futures_util::future::BoxFuture;
use futures_util::{StreamExt, stream};

use super::extension::Interrupt;
use super::job::{self, Cancelled};
use super::rows;
use super::transactions::Transactions;
use crate::Dialect;
use crate::any_db::RawQuery;
use crate::backends::{Driver, RowStream};

/// An open database, which tells its [`Interrupt`] before it closes.
pub(super) struct Open {
    connection: diesel::SqliteConnection,
    interrupt: Arc<Interrupt>,
}

impl Open {
    pub(super) fn new(connection: diesel::SqliteConnection, interrupt: Arc<Interrupt>) -> Self {
        Self { connection, interrupt }
    }

    pub(super) fn connection(&mut self) -> &mut diesel::SqliteConnection {
        &mut self.connection
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.interrupt.forget();
    }
}

/// A connection to SQLite. Queries run on Tokio's blocking threads, on either kind of runtime.
///
/// A future that is dropped interrupts its query.
#[expect(missing_debug_implementations, reason = "Diesel's connection has none")]
pub struct SqliteConnection {
    open: Arc<Mutex<Open>>,
    interrupt: Arc<Interrupt>,
    instrumentation: DynInstrumentation,
    pub(super) transactions: Transactions,
    version: String,
}

impl SqliteConnection {
    pub(super) fn new(open: Open, version: String) -> Self {
        Self {
            interrupt: Arc::clone(&open.interrupt),
            open: Arc::new(Mutex::new(open)),
            instrumentation: DynInstrumentation::default_instrumentation(),
            transactions: Transactions::default(),
            version,
        }
    }

    pub(crate) fn version(&self) -> &str {
        &self.version
    }

    /// Runs code with Diesel's own connection, on a thread that may block: for functions, collations and pragmas of SQLite.
    ///
    /// # Errors
    /// What the code returns, and when there is no Tokio runtime.
    pub async fn interact<R: Send + 'static>(
        &mut self,
        code: impl FnOnce(&mut diesel::SqliteConnection) -> QueryResult<R> + Send + 'static,
    ) -> QueryResult<R> {
        self.run(|connection, _| code(connection)).await
    }

    fn run<R: Send + 'static>(
        &self,
        job: impl FnOnce(&mut diesel::SqliteConnection, &Cancelled) -> QueryResult<R> + Send + 'static,
    ) -> BoxFuture<'static, QueryResult<R>> {
        job::run(Arc::clone(&self.open), Arc::clone(&self.interrupt), job)
    }

    /// Runs a job for a statement, and tells the instrumentation.
    async fn run_statement<R: Send + 'static>(
        &mut self,
        sql: &str,
        job: impl FnOnce(&mut diesel::SqliteConnection, &Cancelled) -> QueryResult<R> + Send + 'static,
    ) -> QueryResult<R> {
        self.instrumentation.on_connection_event(InstrumentationEvent::start_query(&StrQueryHelper::new(sql)));
        let result = self.run(job).await;
        let error = result.as_ref().err();
        self.instrumentation.on_connection_event(InstrumentationEvent::finish_query(&StrQueryHelper::new(sql), error));
        result
    }
}

/// After any other statement SQLite still gives the count of the last one that changed rows.
fn changes_rows(sql: &str) -> bool {
    let word = sql.trim_start().split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    ["INSERT", "UPDATE", "DELETE", "REPLACE", "WITH"].iter().any(|verb| verb.eq_ignore_ascii_case(word))
}

impl Driver for SqliteConnection {
    fn load(&mut self, query: RawQuery) -> BoxFuture<'_, QueryResult<RowStream<'_>>> {
        Box::pin(async move {
            let sql = query.to_sql(Dialect::Sqlite);
            let rows = self.run_statement(&sql, |connection, cancelled| rows::read(connection, query, cancelled)).await?;
            Ok(stream::iter(rows.into_iter().map(Ok)).boxed())
        })
    }

    fn execute(&mut self, query: RawQuery) -> BoxFuture<'_, QueryResult<usize>> {
        Box::pin(async move {
            let sql = query.to_sql(Dialect::Sqlite);
            let changes_rows = changes_rows(&sql);
            let count = self.run_statement(&sql, move |connection, _| connection.execute_returning_count(&query)).await?;
            Ok(if changes_rows { count } else { 0 })
        })
    }

    fn batch_execute<'a>(&'a mut self, sql: &'a str) -> BoxFuture<'a, QueryResult<()>> {
        Box::pin(async move {
            let owned = sql.to_owned();
            self.run_statement(sql, move |connection, _| diesel::connection::SimpleConnection::batch_execute(connection, &owned)).await
        })
    }

    fn begin(&mut self) -> BoxFuture<'_, QueryResult<()>> {
        Box::pin(Transactions::begin(self))
    }

    fn commit(&mut self) -> BoxFuture<'_, QueryResult<()>> {
        Box::pin(Transactions::commit(self))
    }

    fn rollback(&mut self) -> BoxFuture<'_, QueryResult<()>> {
        Box::pin(Transactions::rollback(self))
    }

    fn transaction_status(&mut self) -> &mut TransactionManagerStatus {
        self.transactions.status()
    }

    fn is_broken(&mut self) -> bool {
        self.transactions.is_broken()
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        &mut *self.instrumentation
    }

    fn set_instrumentation(&mut self, instrumentation: Box<dyn Instrumentation>) {
        self.instrumentation = instrumentation.into();
    }

    fn set_cache_size(&mut self, size: CacheSize) {
        // A job whose future was dropped may still hold the lock for a moment; it was interrupted.
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.connection().set_prepared_statement_cache_size(size);
    }
}
