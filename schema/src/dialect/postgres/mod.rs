//! PostgreSQL 12 to 18.

mod canonical;
mod enumeration;
mod foreign_key;
mod hazard;
mod lower;
mod realize;
mod render;
mod types;

/// The answers of PostgreSQL.
pub(crate) struct Postgres;

impl super::Dialect for Postgres {}
