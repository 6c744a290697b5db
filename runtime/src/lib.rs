//! The runtime of diesel-kit: tables as annotated structs, on PostgreSQL, MySQL, MariaDB and SQLite, chosen at run time.
//!
//! This is not part of the Diesel project.
//!
//! A [`Db`] is a pool of async connections to the database that a URL names. Diesel's queries run on them as they are written for any other
//! connection; [`AnyDb`] is the Diesel backend behind them.
//!
//! ```
//! use diesel_kit::prelude::*;
//!
//! diesel::table! { notes { id -> Integer, body -> Text, } }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let db = Db::connect(":memory:").await?;
//! let mut conn = db.get().await?;
//! conn.batch_execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL)").await?;
//!
//! let new = [notes::body.eq("buy milk"), notes::body.eq("water the plants")];
//! diesel::insert_into(notes::table).values(&new[..]).execute(&mut conn).await?;
//!
//! let found: Vec<String> = notes::table.filter(notes::body.like("%milk")).select(notes::body).load(&mut conn).await?;
//! assert_eq!(found, ["buy milk"]);
//! # Ok(())
//! # }
//! ```
//!
//! # Crate features
//!
//! | feature | default | brings |
//! |---|---|---|
//! | `postgres` | yes | connections to PostgreSQL, through tokio-postgres |
//! | `mysql` | yes | connections to MySQL and MariaDB, through mysql_async |
//! | `sqlite` | yes | SQLite itself, with sqlite-vec |
//! | `check` | no | `assert_snapshot!`, which compares what was compiled with the committed snapshots |
//! | `introspect` | no | reads a live database as a schema |
//! | `concrete-postgres` | no | the same tables and types on diesel-async's `AsyncPgConnection` |
//! | `64-column-tables`, `128-column-tables` | no | tables of more than 32 columns, which Diesel is slower to compile with |
//!
//! None of them needs a client library of C: no libpq, no libmysqlclient.

pub mod any_db;
mod backends;
#[cfg(feature = "check")]
pub mod check;
mod connection;
mod db;
mod db_enum;
mod definition;
mod dialect;
mod error;
#[cfg(feature = "introspect")]
pub mod introspect;
mod json;
pub mod migrations;
mod opaque;
pub mod prelude;
pub mod sql_types;
mod url;
mod vector;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;

pub use any_db::AnyDb;
pub use backends::{MysqlConnection, PostgresConnection, SqliteConnection};
pub use connection::{AnyConnection, AnyTransactionManager};
pub use db::{Db, DbBuilder, DbConnection};
pub use db_enum::DbEnum;
pub use definition::HasDefinition;
pub use dialect::Dialect;
pub use diesel_schema_derive::{DbEnum, Domain, Extension, Namespace, Sequence, Table, View, embed_migrations};
pub use error::Error;
pub use json::Json;
pub use opaque::Opaque;
pub use url::DatabaseUrl;
pub use vector::{
    CosineDistance, L2Distance, MaxInnerProduct, StoredVector, Vector, VectorExpressionMethods, VectorLengthError, VectorSqlType,
};
