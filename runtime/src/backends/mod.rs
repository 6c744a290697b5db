//! The drivers. This is the only place that asks which of them are compiled in.

mod driver;
#[cfg(any(feature = "mysql", feature = "postgres"))]
mod flight;
#[cfg(any(feature = "mysql", feature = "postgres"))]
mod through_diesel_async;

#[cfg(feature = "mysql")]
mod mysql;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

#[cfg(not(all(feature = "mysql", feature = "postgres", feature = "sqlite")))]
mod absent;

pub(crate) use driver::{Driver, RowStream};

#[cfg(feature = "mysql")]
pub use mysql::{MysqlConnection, MysqlRow};
#[cfg(feature = "postgres")]
pub use postgres::{PostgresConnection, PostgresRow};
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteConnection;

#[cfg(not(feature = "sqlite"))]
pub use absent::Absent as SqliteConnection;
#[cfg(not(feature = "mysql"))]
pub use absent::Absent as MysqlConnection;
#[cfg(not(feature = "mysql"))]
#[allow(missing_docs, reason = "there are none")]
pub type MysqlRow = absent::AbsentRow<diesel::mysql::Mysql>;
#[cfg(not(feature = "postgres"))]
pub use absent::Absent as PostgresConnection;
#[cfg(not(feature = "postgres"))]
#[allow(missing_docs, reason = "there are none")]
pub type PostgresRow = absent::AbsentRow<diesel::pg::Pg>;

#[cfg(feature = "mysql")]
pub(crate) use mysql::connect as connect_mysql;
#[cfg(feature = "postgres")]
pub(crate) use postgres::connect as connect_postgres;
#[cfg(feature = "sqlite")]
pub(crate) use sqlite::connect as connect_sqlite;

#[cfg(not(feature = "mysql"))]
pub(crate) use absent::connect_mysql;
#[cfg(not(feature = "postgres"))]
pub(crate) use absent::connect_postgres;
#[cfg(not(feature = "sqlite"))]
pub(crate) use absent::connect_sqlite;
