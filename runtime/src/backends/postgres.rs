//! PostgreSQL, through tokio-postgres.

use std::ops::{Deref, DerefMut};

use diesel::QueryResult;
use diesel::connection::{CacheSize, Instrumentation, TransactionManagerStatus};
use diesel_async::{AnsiTransactionManager, AsyncConnectionCore, AsyncPgConnection, TransactionManager};
use futures_util::future::BoxFuture;
use futures_util::{StreamExt, TryStreamExt};
use tokio_postgres::{Config, NoTls};

use super::Driver;
use super::flight::{AfterDrop, Flights};
use super::through_diesel_async::driver_through_diesel_async;
use crate::any_db::AnyRow;
use crate::{DatabaseUrl, Error};

/// A row as diesel-async gives it.
pub type PostgresRow = <AsyncPgConnection as AsyncConnectionCore>::Row<'static, 'static>;

/// A connection to PostgreSQL. It dereferences to diesel-async's own, for what only PostgreSQL has.
#[expect(missing_debug_implementations, reason = "diesel-async's connection has none")]
pub struct PostgresConnection {
    connection: AsyncPgConnection,
    version: String,
    flights: Flights,
}

impl PostgresConnection {
    pub(crate) fn version(&self) -> &str {
        &self.version
    }
}

pub(crate) async fn connect(url: &DatabaseUrl) -> Result<PostgresConnection, Error> {
    let mut config: Config = url.as_str().parse().map_err(|error| Error::connect(url, error))?;
    if config.get_application_name().is_none() {
        config.application_name("diesel-kit");
    }
    let (client, connection) = config.connect(NoTls).await.map_err(|error| Error::connect(url, error))?;
    let version = connection.parameter("server_version").unwrap_or_default().to_owned();
    let connection =
        AsyncPgConnection::try_from_client_and_connection(client, connection).await.map_err(|error| Error::connect(url, error))?;
    let token = connection.cancel_token();
    let flights = Flights::new(AfterDrop::GoesOn, move || {
        let token = token.clone();
        // The query may be over by now, or the server gone: nobody is left to be told.
        Box::pin(async move { drop(token.cancel_query(NoTls).await) })
    });
    Ok(PostgresConnection { connection, version, flights })
}

impl Driver for PostgresConnection {
    driver_through_diesel_async!(AnyRow::Postgres, std::convert::identity);
}

impl Deref for PostgresConnection {
    type Target = AsyncPgConnection;

    fn deref(&self) -> &AsyncPgConnection {
        &self.connection
    }
}

impl DerefMut for PostgresConnection {
    fn deref_mut(&mut self) -> &mut AsyncPgConnection {
        &mut self.connection
    }
}
