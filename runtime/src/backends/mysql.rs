//! MySQL and MariaDB, through mysql_async.

use std::ops::{Deref, DerefMut};

use diesel::QueryResult;
use diesel::connection::{CacheSize, Instrumentation, TransactionManagerStatus};
use diesel::result::{DatabaseErrorKind, Error};
use diesel_async::{AnsiTransactionManager, AsyncConnectionCore, AsyncMysqlConnection, TransactionManager};
use futures_util::future::BoxFuture;
use futures_util::{StreamExt, TryStreamExt};
use mysql_async::prelude::Queryable;
use mysql_async::{Conn, Opts, OptsBuilder};

use super::Driver;
use super::flight::{AfterDrop, Flights};
use super::through_diesel_async::driver_through_diesel_async;
use crate::any_db::AnyRow;
use crate::{DatabaseUrl, Dialect};

/// A row as diesel-async gives it.
pub type MysqlRow = <AsyncMysqlConnection as AsyncConnectionCore>::Row<'static, 'static>;

/// A connection to MySQL or MariaDB. It dereferences to diesel-async's own, for what only they have.
#[expect(missing_debug_implementations, reason = "diesel-async's connection has none")]
pub struct MysqlConnection {
    connection: AsyncMysqlConnection,
    dialect: Dialect,
    version: String,
    flights: Flights,
}

/// Refuse what does not fit instead of cutting it to size, and group as the SQL standard does.
const SQL_MODE: &str = "SET SESSION sql_mode = \
    'ONLY_FULL_GROUP_BY,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

impl MysqlConnection {
    pub(crate) fn dialect(&self) -> Dialect {
        self.dialect
    }

    pub(crate) fn version(&self) -> &str {
        &self.version
    }
}

pub(crate) async fn connect(url: &DatabaseUrl) -> Result<MysqlConnection, crate::Error> {
    let opts = Opts::from_url(&url.for_mysql()).map_err(|error| crate::Error::connect(url, error))?;
    let mut builder = OptsBuilder::from_opts(opts)
        // Diesel's connection has a cache of its own.
        .stmt_cache_size(0)
        // An update counts the rows that it matched, as on the other servers, and not those that it changed.
        .client_found_rows(true);
    if !url.as_str().contains("prefer_socket=") {
        // Otherwise the driver asks a server behind a tunnel for its socket, and looks for that file on this machine.
        builder = builder.prefer_socket(false);
    }
    let mut conn = Conn::new(builder).await.map_err(|error| crate::Error::connect(url, error))?;
    conn.query_drop(SQL_MODE).await.map_err(|error| crate::Error::connect(url, error))?;
    let version: Option<String> = conn.query_first("SELECT version()").await.map_err(|error| crate::Error::connect(url, error))?;
    let version = version.unwrap_or_default();
    let dialect = if version.contains("MariaDB") { Dialect::MariaDb } else { Dialect::Mysql };
    // Sets utf8mb4 and the time zone +00:00.
    let connection = AsyncMysqlConnection::try_from(conn).await.map_err(|error| crate::Error::connect(url, error))?;
    let token = connection.cancel_token();
    let flights = Flights::new(AfterDrop::IsOver, move || {
        let token = token.clone();
        // The query may be over by now, or the server gone: nobody is left to be told.
        Box::pin(async move { drop(token.cancel_query().await) })
    });
    Ok(MysqlConnection { connection, dialect, version, flights })
}

/// MariaDB's number for a failed check is not the one that diesel-async knows, and only the message is left of it.
fn with_kind(error: Error) -> Error {
    match error {
        Error::DatabaseError(DatabaseErrorKind::Unknown, information)
            if information.message().starts_with("CONSTRAINT `") && information.message().contains("` failed for `") =>
        {
            Error::DatabaseError(DatabaseErrorKind::CheckViolation, information)
        }
        other => other,
    }
}

impl Driver for MysqlConnection {
    driver_through_diesel_async!(AnyRow::Mysql, with_kind);
}

impl Deref for MysqlConnection {
    type Target = AsyncMysqlConnection;

    fn deref(&self) -> &AsyncMysqlConnection {
        &self.connection
    }
}

impl DerefMut for MysqlConnection {
    fn deref_mut(&mut self) -> &mut AsyncMysqlConnection {
        &mut self.connection
    }
}
