use diesel::QueryResult;
use diesel::connection::TransactionManagerStatus;
use diesel_async::TransactionManager;

use super::AnyConnection;

/// Leaves transactions to the driver, so that they are the same ones for whoever uses the driver's own connection.
#[derive(Debug)]
pub struct AnyTransactionManager;

impl TransactionManager<AnyConnection> for AnyTransactionManager {
    type TransactionStateData = AnyConnection;

    async fn begin_transaction(conn: &mut AnyConnection) -> QueryResult<()> {
        conn.driver().begin().await
    }

    async fn rollback_transaction(conn: &mut AnyConnection) -> QueryResult<()> {
        conn.driver().rollback().await
    }

    async fn commit_transaction(conn: &mut AnyConnection) -> QueryResult<()> {
        conn.driver().commit().await
    }

    fn transaction_manager_status_mut(conn: &mut AnyConnection) -> &mut TransactionManagerStatus {
        conn.driver().transaction_status()
    }

    fn is_broken_transaction_manager(conn: &mut AnyConnection) -> bool {
        conn.driver().is_broken()
    }
}
