use diesel::deserialize;
use diesel::mysql::MysqlValue;
use diesel::pg::PgValue;

use super::Cell;

/// A value of a row, as the driver gave it.
#[non_exhaustive]
#[expect(missing_debug_implementations, reason = "Diesel's own values have none")]
pub enum AnyValue<'a> {
    /// From PostgreSQL, in its binary format.
    Postgres(PgValue<'a>),
    /// From MySQL or MariaDB, in the protocol's binary format.
    Mysql(MysqlValue<'a>),
    /// From SQLite.
    Sqlite(&'a Cell),
    /// Of a type that the driver cannot read.
    Unreadable,
}

impl AnyValue<'_> {
    /// The value as text, for types whose text is the same on every server.
    pub(crate) fn into_text(self, wanted: &str) -> deserialize::Result<String> {
        match self {
            Self::Postgres(value) => Ok(std::str::from_utf8(value.as_bytes())?.to_owned()),
            Self::Mysql(value) => Ok(std::str::from_utf8(value.as_bytes())?.to_owned()),
            Self::Sqlite(cell) => cell.text(wanted).map(str::to_owned),
            Self::Unreadable => unreadable(),
        }
    }
}

/// The error for a value that the driver cannot read.
pub(crate) fn unreadable<T>() -> deserialize::Result<T> {
    Err("the column has a type that the MySQL driver cannot read; for a vector select `column.stored()`, else cast it in the query".into())
}
