//! A connection to whichever database the URL names.

mod load;
mod transaction;

use std::fmt;

use diesel_async::TransactionManager as _;

pub use transaction::AnyTransactionManager;

use crate::backends::{Driver, MysqlConnection, PostgresConnection, SqliteConnection, connect_mysql, connect_postgres, connect_sqlite};
use crate::{DatabaseUrl, Dialect, Error};

/// An async connection whose database was chosen at run time. Ordinary Diesel queries run on it.
///
/// What only one database has is behind the variant: `match` gives the driver's own connection.
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "made once, and it lives in its pool's box")]
pub enum AnyConnection {
    /// To PostgreSQL.
    Postgres(PostgresConnection),
    /// To MySQL or MariaDB.
    Mysql(MysqlConnection),
    /// To SQLite.
    Sqlite(SqliteConnection),
}

impl fmt::Debug for AnyConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnyConnection({} {})", self.dialect(), self.server_version())
    }
}

impl AnyConnection {
    /// Connects.
    ///
    /// # Errors
    /// If the database cannot be reached, or if the driver's feature is off.
    pub async fn connect(url: &DatabaseUrl) -> Result<Self, Error> {
        match url.scheme() {
            crate::url::Scheme::Postgres => connect_postgres(url).await.map(Self::Postgres),
            crate::url::Scheme::Mysql => connect_mysql(url).await.map(Self::Mysql),
            crate::url::Scheme::Sqlite => connect_sqlite(url).await.map(Self::Sqlite),
        }
    }

    /// Which database answers.
    pub fn dialect(&self) -> Dialect {
        match self {
            Self::Postgres(_) => Dialect::Postgres,
            Self::Mysql(connection) => connection.dialect(),
            Self::Sqlite(_) => Dialect::Sqlite,
        }
    }

    /// The version that the server states, as in `16.4`, `11.8.3-MariaDB` or `3.53.2`.
    pub fn server_version(&self) -> &str {
        match self {
            Self::Postgres(connection) => connection.version(),
            Self::Mysql(connection) => connection.version(),
            Self::Sqlite(connection) => connection.version(),
        }
    }

    /// True when the connection must not be used again: a transaction is open that nobody will end.
    pub fn is_broken(&mut self) -> bool {
        AnyTransactionManager::is_broken_transaction_manager(self)
    }

    pub(crate) fn driver(&mut self) -> &mut dyn Driver {
        match self {
            Self::Postgres(connection) => connection,
            Self::Mysql(connection) => connection,
            Self::Sqlite(connection) => connection,
        }
    }
}
