use diesel::QueryResult;
use diesel::connection::{CacheSize, Instrumentation, TransactionManagerStatus};
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;

use crate::any_db::{AnyRow, RawQuery};

/// Rows as they come.
pub(crate) type RowStream<'conn> = BoxStream<'conn, QueryResult<AnyRow>>;

/// What a connection can do, whichever database it leads to.
pub(crate) trait Driver: Send {
    /// Runs a query that gives rows.
    fn load(&mut self, query: RawQuery) -> BoxFuture<'_, QueryResult<RowStream<'_>>>;
    /// Runs a statement and counts the rows that it touched.
    fn execute(&mut self, query: RawQuery) -> BoxFuture<'_, QueryResult<usize>>;
    /// Sends SQL as it stands.
    fn batch_execute<'a>(&'a mut self, sql: &'a str) -> BoxFuture<'a, QueryResult<()>>;
    /// Begins a transaction, or a savepoint inside one.
    fn begin(&mut self) -> BoxFuture<'_, QueryResult<()>>;
    /// Commits the innermost transaction.
    fn commit(&mut self) -> BoxFuture<'_, QueryResult<()>>;
    /// Rolls the innermost transaction back.
    fn rollback(&mut self) -> BoxFuture<'_, QueryResult<()>>;
    /// How deep in transactions the connection is.
    fn transaction_status(&mut self) -> &mut TransactionManagerStatus;
    /// True when nobody can tell any more whether a transaction is open.
    fn is_broken(&mut self) -> bool;
    /// Who is told about queries.
    fn instrumentation(&mut self) -> &mut dyn Instrumentation;
    /// Tells somebody else.
    fn set_instrumentation(&mut self, instrumentation: Box<dyn Instrumentation>);
    /// Bounds the cache of prepared statements.
    fn set_cache_size(&mut self, size: CacheSize);
}
