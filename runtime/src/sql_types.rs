//! SQL types that Diesel does not have. Everything else is Diesel's own.

use std::marker::PhantomData;

use diesel::query_builder::QueryId;
use diesel::sql_types::{HasSqlType, SingleValue, SqlOrd, SqlType, is_nullable};

use crate::any_db::{AnyDb, AnyType};

pub use diesel::sql_types::Unsigned;

/// The SQL type of [`crate::Vector`]: pgvector's `vector`, MariaDB's and MySQL's `VECTOR`, and a blob on SQLite.
#[derive(Debug, Clone, Copy, Default, QueryId)]
pub struct Vector;

impl SqlType for Vector {
    type IsNull = is_nullable::NotNull;
    const IS_ARRAY: bool = false;
}
impl SingleValue for Vector {}

impl HasSqlType<Vector> for AnyDb {
    fn metadata(_: &mut ()) -> AnyType {
        AnyType::Vector
    }
}

/// The SQL type of an enum that derives [`crate::DbEnum`]: a native enum on PostgreSQL, MySQL and MariaDB, text on SQLite.
///
/// `T` tells the types of enums apart: in a table by hand it is the enum itself. Derived tables have a hash of its name there, because an enum
/// may be private where a table's columns are not; it works with both.
#[derive(Debug, Clone, Copy)]
pub struct Enum<T>(PhantomData<T>);

impl<T> Default for Enum<T> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<T: 'static> QueryId for Enum<T> {
    type QueryId = Self;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl<T: 'static> SqlType for Enum<T> {
    type IsNull = is_nullable::NotNull;
    const IS_ARRAY: bool = false;
}
impl<T: 'static> SingleValue for Enum<T> {}
impl<T: 'static> SqlOrd for Enum<T> {}

impl<T: 'static> HasSqlType<Enum<T>> for AnyDb {
    fn metadata(_: &mut ()) -> AnyType {
        AnyType::Enum
    }
}

#[cfg(feature = "concrete-postgres")]
mod postgres {
    use diesel::pg::{Pg, PgTypeMetadata};
    use diesel::sql_types::HasSqlType;

    // No number: the server infers the type from the place where the parameter stands, which costs no look-up.
    impl HasSqlType<super::Vector> for Pg {
        fn metadata(_: &mut Self::MetadataLookup) -> PgTypeMetadata {
            PgTypeMetadata::new(0, 0)
        }
    }

    impl<T: 'static> HasSqlType<super::Enum<T>> for Pg {
        fn metadata(_: &mut Self::MetadataLookup) -> PgTypeMetadata {
            PgTypeMetadata::new(0, 0)
        }
    }
}
