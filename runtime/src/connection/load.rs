use diesel::connection::{CacheSize, Instrumentation};
use diesel::query_builder::{AsQuery, QueryFragment, QueryId};
use diesel::{ConnectionError, ConnectionResult, QueryResult};
use diesel_async::{AsyncConnection, AsyncConnectionCore, SimpleAsyncConnection};
use futures_util::future::{self, BoxFuture};

use super::{AnyConnection, AnyTransactionManager};
use crate::any_db::{AnyDb, AnyRow, RawQuery};
use crate::backends::RowStream;
use crate::{DatabaseUrl, Error};

impl SimpleAsyncConnection for AnyConnection {
    async fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        self.driver().batch_execute(query).await
    }
}

// The futures are bound to the connection alone, and so are the rows to nothing: with the query's lifetime in them a closure that is given to
// `transaction` does not compile.
impl AsyncConnectionCore for AnyConnection {
    type ExecuteFuture<'conn, 'query> = BoxFuture<'conn, QueryResult<usize>>;
    type LoadFuture<'conn, 'query> = BoxFuture<'conn, QueryResult<RowStream<'conn>>>;
    type Stream<'conn, 'query> = RowStream<'conn>;
    type Row<'conn, 'query> = AnyRow;
    type Backend = AnyDb;

    fn load<'conn, 'query, T>(&'conn mut self, source: T) -> Self::LoadFuture<'conn, 'query>
    where
        T: AsQuery + 'query,
        T::Query: QueryFragment<AnyDb> + QueryId + 'query,
    {
        match RawQuery::new(self.dialect(), &source.as_query()) {
            Ok(query) => self.driver().load(query),
            Err(error) => Box::pin(future::err(error)),
        }
    }

    fn execute_returning_count<'conn, 'query, T>(&'conn mut self, source: T) -> Self::ExecuteFuture<'conn, 'query>
    where
        T: QueryFragment<AnyDb> + QueryId + 'query,
    {
        match RawQuery::new(self.dialect(), &source) {
            Ok(query) => self.driver().execute(query),
            Err(error) => Box::pin(future::err(error)),
        }
    }
}

impl AsyncConnection for AnyConnection {
    type TransactionManager = AnyTransactionManager;

    async fn establish(url: &str) -> ConnectionResult<Self> {
        let url = DatabaseUrl::parse(url).map_err(|error| ConnectionError::InvalidConnectionUrl(error.to_string()))?;
        Self::connect(&url).await.map_err(Error::into_connection_error)
    }

    fn transaction_state(&mut self) -> &mut Self {
        self
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        self.driver().instrumentation()
    }

    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {
        self.driver().set_instrumentation(Box::new(instrumentation));
    }

    fn set_prepared_statement_cache_size(&mut self, size: CacheSize) {
        self.driver().set_cache_size(size);
    }
}
