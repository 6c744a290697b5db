//! A database: where it is, and a pool of connections to it.

mod builder;
mod environment;
mod manager;

use std::sync::Arc;

use deadpool::managed::{Object, Pool};
use diesel_async::TransactionManager;

pub use builder::DbBuilder;
use manager::Manager;

use crate::connection::{AnyConnection, AnyTransactionManager};
use crate::migrations::{Done, EmbeddedMigrations, Migrator};
use crate::{DatabaseUrl, Dialect, Error};

/// A pool of connections to the database that a URL names. Clones share it.
///
/// ```
/// use diesel::prelude::*;
/// use diesel_async::RunQueryDsl;
/// use diesel_kit::Db;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let db = Db::connect(":memory:").await?;
/// let mut conn = db.get().await?;
/// let two: i32 = diesel::select(1.into_sql::<diesel::sql_types::Integer>() + 1).get_result(&mut conn).await?;
/// assert_eq!(two, 2);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Db {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    url: DatabaseUrl,
    pool: Pool<Manager>,
    server: Server,
    /// A database in memory ends with its last connection. Never used, only held.
    _keeper: Option<Keeper>,
}

#[derive(Debug)]
struct Keeper(#[expect(dead_code, reason = "held open, not used")] std::sync::Mutex<AnyConnection>);

#[derive(Debug, Clone)]
struct Server {
    dialect: Dialect,
    version: String,
}

/// A connection from the pool, to which it returns when it is dropped. Queries run on it as on an [`AnyConnection`].
pub type DbConnection = Object<Manager>;

impl Db {
    /// A pool with the usual settings. The database is reached once, so that a wrong URL is found here.
    ///
    /// # Errors
    /// If the URL cannot be read, its driver's feature is off, or the database does not answer.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        Self::builder(url)?.connect().await
    }

    /// A pool for the database in the variable `DATABASE_URL`. `DATABASE_TYPE`, if it is set, has to agree with it.
    ///
    /// # Errors
    /// As for [`Db::connect`], and if a variable is missing or they disagree.
    pub async fn from_env() -> Result<Self, Error> {
        let url = environment::url(|name| std::env::var_os(name))?;
        let db = DbBuilder::new(url).connect().await?;
        environment::check_type(|name| std::env::var_os(name), db.dialect(), db.url())?;
        Ok(db)
    }

    /// A pool with other settings.
    ///
    /// # Errors
    /// If the URL cannot be read.
    pub fn builder(url: &str) -> Result<DbBuilder, Error> {
        DatabaseUrl::parse(url).map(DbBuilder::new)
    }

    /// A connection, as soon as one is free.
    ///
    /// # Errors
    /// If none becomes free in time, or a new one cannot be made.
    pub async fn get(&self) -> Result<DbConnection, Error> {
        let pool = &self.shared.pool;
        pool.get().await.map_err(|error| Error::pool(self.shared.url.to_string(), pool.status().max_size, error))
    }

    /// Runs code in a transaction on a connection of its own: committed if it returns `Ok`, rolled back if it returns `Err`.
    ///
    /// ```
    /// # use diesel::prelude::*;
    /// # use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
    /// # use diesel_kit::{Db, Error};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Error> {
    /// let db = Db::connect(":memory:").await?;
    /// db.transaction(async |conn| {
    ///     conn.batch_execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)").await?;
    ///     Ok::<_, Error>(())
    /// })
    /// .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// What the code returns; and if there is no connection, or the transaction cannot be begun or committed.
    pub async fn transaction<R, E, F>(&self, code: F) -> Result<R, E>
    where
        F: AsyncFnOnce(&mut AnyConnection) -> Result<R, E>,
        E: From<Error> + From<diesel::result::Error>,
    {
        let mut object = self.get().await?;
        let conn: &mut AnyConnection = &mut object;
        AnyTransactionManager::begin_transaction(conn).await?;
        match code(conn).await {
            Ok(value) => {
                AnyTransactionManager::commit_transaction(conn).await?;
                Ok(value)
            }
            Err(error) => match AnyTransactionManager::rollback_transaction(conn).await {
                // The first error is the one that explains the second.
                Ok(()) | Err(diesel::result::Error::BrokenTransactionManager) => Err(error),
                Err(rollback) => Err(rollback.into()),
            },
        }
    }

    /// Applies the migrations that the program carries, as far as they are pending.
    ///
    /// # Errors
    /// As for [`Migrator::run`](crate::migrations::Migrator::run).
    pub async fn migrate(&self, migrations: &EmbeddedMigrations) -> Result<Vec<Done>, Error> {
        let mut conn = self.get().await?;
        Migrator::embedded(migrations, &conn)?.run(&mut conn).await
    }

    /// Which database answers.
    pub fn dialect(&self) -> Dialect {
        self.shared.server.dialect
    }

    /// The version that the server states.
    pub fn server_version(&self) -> &str {
        &self.shared.server.version
    }

    /// Where the database is.
    pub fn url(&self) -> &DatabaseUrl {
        &self.shared.url
    }

    /// Closes the pool: waiting and later calls of [`Db::get`] fail, and connections end as they come back.
    pub fn close(&self) {
        self.shared.pool.close();
    }
}
