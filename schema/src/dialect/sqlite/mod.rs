//! SQLite 3.35 to 3.53.

mod canonical;
mod enumeration;
mod foreign_key;
mod hazard;
mod lower;
mod realize;
mod render;
mod types;

/// The answers of SQLite.
pub(crate) struct Sqlite;

impl super::Dialect for Sqlite {}
