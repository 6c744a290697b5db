//! One runner at a time.

use std::time::{Duration, Instant};

use diesel::QueryResult;
use diesel::dsl::sql;
use diesel::sql_types::{BigInt, Integer, Nullable, Text};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::sleep;

use crate::{AnyConnection, DatabaseUrl, Dialect, Error};

/// The number of the lock on PostgreSQL, where each database has locks of its own: `kit_migr` as bytes.
const KEY: i64 = 0x6b69_745f_6d69_6772;

/// A database in memory has no file that a lock could stand beside.
static IN_MEMORY: Mutex<()> = Mutex::const_new(());

/// The lock, while it is held. It ends with [`Lock::release`], or with the connection.
#[allow(clippy::large_enum_variant, reason = "there is one of it, and with one driver it is small")]
pub(super) enum Lock {
    /// On the server, in the session of the connection.
    Session,
    /// On a file beside the database, held by another connection.
    File(#[allow(dead_code, reason = "held, not used")] AnyConnection),
    /// In this process.
    Memory(#[allow(dead_code, reason = "held, not used")] MutexGuard<'static, ()>),
}

impl Lock {
    /// Waits for the lock. It polls: a session that waits inside the server holds a snapshot, and an index that is built concurrently by the
    /// other runner would wait for it in turn.
    pub(super) async fn take(conn: &mut AnyConnection, timeout: Duration) -> Result<Self, Error> {
        let begun = Instant::now();
        let mut pause = Duration::from_millis(20);
        loop {
            if let Some(lock) = Self::try_take(conn).await? {
                return Ok(lock);
            }
            if begun.elapsed() + pause > timeout {
                return Err(Error::locked(timeout));
            }
            sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(1));
        }
    }

    async fn try_take(conn: &mut AnyConnection) -> Result<Option<Self>, Error> {
        let held = match conn.dialect() {
            Dialect::Postgres => {
                let query = sql::<Integer>("SELECT CASE WHEN pg_try_advisory_lock(").bind::<BigInt, _>(KEY).sql(") THEN 1 ELSE 0 END");
                query.get_result::<i32>(conn).await? == 1
            }
            // The lock is the whole server's, so the database's name is in it; hashed, for 64 characters are the limit.
            Dialect::Mysql | Dialect::MariaDb => {
                let query = sql::<Nullable<BigInt>>("SELECT GET_LOCK(CONCAT('kit_', SHA2(DATABASE(), 224)), 0)");
                query.get_result::<Option<i64>>(conn).await? == Some(1)
            }
            Dialect::Sqlite => return try_sqlite(conn).await,
        };
        Ok(held.then_some(Self::Session))
    }

    pub(super) async fn release(self, conn: &mut AnyConnection) -> QueryResult<()> {
        match (self, conn.dialect()) {
            (Self::Session, Dialect::Postgres) => conn.batch_execute(&format!("SELECT pg_advisory_unlock({KEY})")).await,
            (Self::Session, _) => conn.batch_execute("DO RELEASE_LOCK(CONCAT('kit_', SHA2(DATABASE(), 224)))").await,
            (Self::File(_) | Self::Memory(_), _) => Ok(()),
        }
    }
}

/// An exclusive transaction on an empty database beside the real one: SQLite's own lock on a file, which ends with the process.
///
/// The file stays. Whoever removes it while another runner waits for it would let two of them in.
async fn try_sqlite(conn: &mut AnyConnection) -> Result<Option<Lock>, Error> {
    let file: Option<String> = sql::<Nullable<Text>>("SELECT file FROM pragma_database_list WHERE name = 'main'").get_result(conn).await?;
    let Some(file) = file.filter(|file| !file.is_empty() && std::path::Path::new(file).is_file()) else {
        return Ok(IN_MEMORY.try_lock().ok().map(Lock::Memory));
    };
    let url = DatabaseUrl::sqlite_file(&format!("{file}-kit-lock"));
    let mut beside = match AnyConnection::connect(&url).await {
        Ok(beside) => beside,
        Err(error) => return if error.to_string().contains("locked") { Ok(None) } else { Err(error) },
    };
    beside.batch_execute("PRAGMA busy_timeout = 0").await?;
    match beside.batch_execute("BEGIN EXCLUSIVE").await {
        Ok(()) => Ok(Some(Lock::File(beside))),
        Err(error) if error.to_string().contains("locked") => Ok(None),
        Err(error) => Err(error.into()),
    }
}
