//! A Diesel backend whose dialect is chosen at run time.
//!
//! Diesel writes a query for one backend, fixed by a type. [`AnyDb`] is such a type for all of them: its query builder cuts the SQL at every
//! bind and keeps the binds as values, and a query in that form, which has no type parameters left, is given to the driver that is really
//! there. Driver code is thus compiled once, here, and not for every query of a program.
//!
//! Whatever Diesel keeps for backends outside its own tree, and may change in any release, is used in this module; the part of it that is for
//! connections (rows, transactions, instrumentation) in `backends` and `connection`; and nowhere else.

mod backend;
mod bind;
mod bind_collector;
mod cell;
pub(crate) mod drivers;
mod fragments;
mod lower;
mod metadata;
mod on_conflict;
mod query_builder;
mod raw_query;
pub(crate) mod row;
pub(crate) mod types;
pub(crate) mod value;

pub use crate::backends::{MysqlRow, PostgresRow};
pub use backend::AnyDb;
pub use bind::{ArrayBind, Bind, JsonText, Label, VectorBind};
pub use bind_collector::AnyBindCollector;
pub use cell::Cell;
pub use metadata::{AnyType, ElementType};
pub use query_builder::AnyQueryBuilder;
pub use raw_query::RawQuery;
pub use row::{AnyField, AnyRow, SqliteRow};
pub use value::AnyValue;
