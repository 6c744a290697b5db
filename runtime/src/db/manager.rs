use std::time::Duration;

use deadpool::managed::{Manager as DeadpoolManager, Metrics, RecycleError, RecycleResult};
use diesel_async::SimpleAsyncConnection;

use crate::connection::AnyConnection;
use crate::{DatabaseUrl, Error};

/// Makes connections for the pool, and judges those that come back.
#[derive(Debug)]
pub struct Manager {
    pub(super) url: DatabaseUrl,
    pub(super) check_after: Duration,
}

impl DeadpoolManager for Manager {
    type Type = AnyConnection;
    type Error = Error;

    async fn create(&self) -> Result<AnyConnection, Error> {
        AnyConnection::connect(&self.url).await
    }

    /// A query at each checkout would double the time of a short one, so only connections that were idle for a while are asked.
    async fn recycle(&self, connection: &mut AnyConnection, metrics: &Metrics) -> RecycleResult<Error> {
        if connection.is_broken() {
            return Err(RecycleError::message("a transaction was left open"));
        }
        if metrics.last_used() >= self.check_after {
            connection.batch_execute("SELECT 1").await.map_err(|error| RecycleError::Backend(error.into()))?;
        }
        Ok(())
    }
}
