//! What derived code refers to. No part of the public interface: it changes with the derive, which is of the same version.

mod changes;
mod definitions;
mod distinct;
mod enums;
mod insert;
mod key_column;

pub use crate::__impl_db_enum as impl_db_enum;
pub use changes::{Assignments, Changes, Changeset, Now};
pub use definitions::collect_definitions;
pub use diesel;
pub use distinct::{DerivedTable, Digit, End, Tag, Unlike};
#[cfg(feature = "concrete-postgres")]
pub use enums::{enum_from_pg, enum_to_pg};
pub use enums::{enum_from_sql, enum_to_sql, from_label};
pub use insert::{InsertRow, ValueWriter, Values, values};
pub use key_column::KeyColumn;
pub use uuid::Uuid;
