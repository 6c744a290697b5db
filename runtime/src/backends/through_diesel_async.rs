/// The answers of a connection that diesel-async knows how to handle.
macro_rules! driver_through_diesel_async {
    ($row:path, $error:path) => {
        fn load(&mut self, query: $crate::any_db::RawQuery) -> BoxFuture<'_, QueryResult<$crate::backends::RowStream<'_>>> {
            let load = diesel_async::AsyncConnectionCore::load(&mut self.connection, query);
            let flights = &self.flights;
            Box::pin(async move {
                let rows = flights.answer(load).await.map_err($error)?;
                Ok(flights.rows(rows.map_ok($row).map_err($error).boxed()))
            })
        }

        fn execute(&mut self, query: $crate::any_db::RawQuery) -> BoxFuture<'_, QueryResult<usize>> {
            let execute = diesel_async::AsyncConnectionCore::execute_returning_count(&mut self.connection, query);
            let flights = &self.flights;
            Box::pin(async move { flights.answer(execute).await.map_err($error) })
        }

        fn batch_execute<'a>(&'a mut self, sql: &'a str) -> BoxFuture<'a, QueryResult<()>> {
            let execute = diesel_async::SimpleAsyncConnection::batch_execute(&mut self.connection, sql);
            let flights = &self.flights;
            Box::pin(async move { flights.answer(execute).await.map_err($error) })
        }

        fn begin(&mut self) -> BoxFuture<'_, QueryResult<()>> {
            Box::pin(self.flights.answer(<AnsiTransactionManager as TransactionManager<_>>::begin_transaction(&mut self.connection)))
        }

        fn commit(&mut self) -> BoxFuture<'_, QueryResult<()>> {
            Box::pin(self.flights.answer(<AnsiTransactionManager as TransactionManager<_>>::commit_transaction(&mut self.connection)))
        }

        fn rollback(&mut self) -> BoxFuture<'_, QueryResult<()>> {
            Box::pin(self.flights.answer(<AnsiTransactionManager as TransactionManager<_>>::rollback_transaction(&mut self.connection)))
        }

        fn transaction_status(&mut self) -> &mut TransactionManagerStatus {
            <AnsiTransactionManager as TransactionManager<_>>::transaction_manager_status_mut(&mut self.connection)
        }

        fn is_broken(&mut self) -> bool {
            self.flights.dropped_one()
                || <AnsiTransactionManager as TransactionManager<_>>::is_broken_transaction_manager(&mut self.connection)
        }

        fn instrumentation(&mut self) -> &mut dyn Instrumentation {
            diesel_async::AsyncConnection::instrumentation(&mut self.connection)
        }

        fn set_instrumentation(&mut self, instrumentation: Box<dyn Instrumentation>) {
            diesel_async::AsyncConnection::set_instrumentation(&mut self.connection, instrumentation);
        }

        fn set_cache_size(&mut self, size: CacheSize) {
            diesel_async::AsyncConnection::set_prepared_statement_cache_size(&mut self.connection, size);
        }
    };
}
pub(super) use driver_through_diesel_async;
