use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use deadpool::Runtime;
use deadpool::managed::{Pool, Timeouts};

use super::manager::Manager;
use super::{Db, DbConnection, Keeper, Server, Shared};
use crate::connection::AnyConnection;
use crate::{DatabaseUrl, Error};

/// Settings of a pool.
#[derive(Debug, Clone)]
#[must_use = "nothing is connected before `connect`"]
pub struct DbBuilder {
    url: DatabaseUrl,
    max_connections: usize,
    wait: Duration,
    create: Duration,
    check_after: Duration,
}

impl DbBuilder {
    pub(super) fn new(url: DatabaseUrl) -> Self {
        Self {
            url,
            max_connections: 10,
            wait: Duration::from_secs(30),
            create: Duration::from_secs(10),
            check_after: Duration::from_secs(30),
        }
    }

    /// How many connections there are at most; ten unless it is said. At least one.
    pub fn max_connections(mut self, max: usize) -> Self {
        self.max_connections = max.max(1);
        self
    }

    /// How long [`Db::get`] waits for a connection to become free; 30 seconds unless it is said.
    pub fn wait_timeout(mut self, timeout: Duration) -> Self {
        self.wait = timeout;
        self
    }

    /// How long a new connection may take; ten seconds unless it is said.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.create = timeout;
        self
    }

    /// After how long without use a connection is asked whether it still lives before it is handed out; 30 seconds unless it is said.
    pub fn check_after(mut self, idle: Duration) -> Self {
        self.check_after = idle;
        self
    }

    /// Makes the pool and reaches the database once.
    ///
    /// # Errors
    /// If the driver's feature is off, or the database does not answer.
    pub async fn connect(self) -> Result<Db, Error> {
        let place = if self.url.is_in_memory() { shared_memory()? } else { self.url.clone() };
        let name = self.url.to_string();
        let pool = Pool::builder(Manager { url: place.clone(), check_after: self.check_after })
            .max_size(self.max_connections)
            .timeouts(Timeouts { wait: Some(self.wait), create: Some(self.create), recycle: Some(self.create) })
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|error| Error::pool_build(name.clone(), error.to_string()))?;
        let keeper = match self.url.is_in_memory() {
            true => Some(Keeper(Mutex::new(AnyConnection::connect(&place).await?))),
            false => None,
        };
        let first: DbConnection = pool.get().await.map_err(|error| Error::pool(name, self.max_connections, error))?;
        let server = Server { dialect: first.dialect(), version: first.server_version().to_owned() };
        drop(first);
        Ok(Db { shared: Arc::new(Shared { url: self.url, pool, server, _keeper: keeper }) })
    }
}

/// A database in memory that all connections of one pool share, and no other pool. Plain `:memory:` is one database a connection.
fn shared_memory() -> Result<DatabaseUrl, Error> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    DatabaseUrl::parse(&format!("file:/diesel-kit-{number}?vfs=memdb"))
}
