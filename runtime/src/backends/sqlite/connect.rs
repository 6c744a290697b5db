use std::sync::Arc;

use diesel::connection::SimpleConnection;
use diesel::{Connection, ConnectionError, ConnectionResult, QueryableByName, RunQueryDsl, sql_types::Text};

use super::SqliteConnection;
use super::connection::Open;
use super::extension;
use crate::{DatabaseUrl, Error};

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

pub(crate) async fn connect(url: &DatabaseUrl) -> Result<SqliteConnection, Error> {
    let path = url.for_sqlite();
    let in_memory = url.is_in_memory();
    let opened = match tokio::runtime::Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(move || open(&path, in_memory)).await.map_err(|error| Error::connect(url, error))?,
        Err(error) => return Err(Error::connect(url, error)),
    };
    let (open, version) = opened.map_err(|error| Error::connect(url, error))?;
    Ok(SqliteConnection::new(open, version))
}

fn open(path: &str, in_memory: bool) -> ConnectionResult<(Open, String)> {
    let (mut connection, interrupt) = extension::open(path)?;
    let setup = ConnectionError::CouldntSetupConfiguration;
    // The timeout first: switching to WAL takes a lock.
    connection.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;").map_err(setup)?;
    if !in_memory {
        connection.batch_execute("PRAGMA journal_mode = WAL;").map_err(setup)?;
    }
    let version: Version = diesel::sql_query("SELECT sqlite_version() AS version").get_result(&mut connection).map_err(setup)?;
    // The events of queries come from the connection around this one.
    connection.set_instrumentation(None::<fn(diesel::connection::InstrumentationEvent<'_>)>);
    Ok((Open::new(connection, Arc::new(interrupt)), version.version))
}
