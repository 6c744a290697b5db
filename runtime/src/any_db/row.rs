use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use diesel::mysql::Mysql;
use diesel::pg::Pg;
use diesel::row::{Field, PartialRow, Row, RowIndex, RowSealed};

use super::{AnyDb, AnyValue, Cell};
use crate::backends::{MysqlRow, PostgresRow};

/// A row of whichever database answered. It borrows nothing, or a query could not run in a transaction's closure.
#[non_exhaustive]
#[expect(missing_debug_implementations, reason = "the drivers' rows have none")]
pub enum AnyRow {
    /// From PostgreSQL.
    Postgres(PostgresRow),
    /// From MySQL or MariaDB.
    Mysql(MysqlRow),
    /// From SQLite.
    Sqlite(SqliteRow),
}

/// A row of SQLite, taken out of the library's memory.
#[derive(Debug, Clone)]
pub struct SqliteRow {
    pub(crate) names: Arc<[Option<String>]>,
    pub(crate) cells: Vec<Option<Cell>>,
}

/// A field of an [`AnyRow`].
#[non_exhaustive]
#[expect(missing_debug_implementations, reason = "the drivers' fields have none")]
pub enum AnyField<'a> {
    /// From PostgreSQL.
    Postgres(<PostgresRow as Row<'a, Pg>>::Field<'a>),
    /// From MySQL or MariaDB.
    Mysql(<MysqlRow as Row<'a, Mysql>>::Field<'a>),
    /// From SQLite: the row and the column's place.
    Sqlite(&'a SqliteRow, usize),
}

impl RowSealed for AnyRow {}

impl<'a> Row<'a, AnyDb> for AnyRow {
    type InnerPartialRow = Self;
    type Field<'f>
        = AnyField<'f>
    where
        'a: 'f,
        Self: 'f;

    fn field_count(&self) -> usize {
        match self {
            Self::Postgres(row) => row.field_count(),
            Self::Mysql(row) => row.field_count(),
            Self::Sqlite(row) => row.cells.len(),
        }
    }

    fn get<'b, I>(&'b self, index: I) -> Option<AnyField<'b>>
    where
        'a: 'b,
        Self: RowIndex<I>,
    {
        let index = self.idx(index)?;
        match self {
            Self::Postgres(row) => row.get(index).map(AnyField::Postgres),
            Self::Mysql(row) => row.get(index).map(AnyField::Mysql),
            Self::Sqlite(row) => Some(AnyField::Sqlite(row, index)),
        }
    }

    fn partial_row(&self, range: Range<usize>) -> PartialRow<'_, Self> {
        PartialRow::new(self, range)
    }
}

impl RowIndex<usize> for AnyRow {
    fn idx(&self, index: usize) -> Option<usize> {
        match self {
            Self::Postgres(row) => row.idx(index),
            Self::Mysql(row) => row.idx(index),
            Self::Sqlite(row) => (index < row.cells.len()).then_some(index),
        }
    }
}

impl<'s> RowIndex<&'s str> for AnyRow {
    fn idx(&self, name: &'s str) -> Option<usize> {
        match self {
            Self::Postgres(row) => row.idx(name),
            Self::Mysql(row) => row.idx(name),
            Self::Sqlite(row) => row.names.iter().position(|known| known.as_deref() == Some(name)),
        }
    }
}

impl<'a> Field<'a, AnyDb> for AnyField<'a> {
    fn field_name(&self) -> Option<&str> {
        match self {
            Self::Postgres(field) => field.field_name(),
            Self::Mysql(field) => field.field_name(),
            Self::Sqlite(row, index) => row.names.get(*index)?.as_deref(),
        }
    }

    fn value(&self) -> Option<AnyValue<'_>> {
        match self {
            Self::Postgres(field) => field.value().map(AnyValue::Postgres),
            Self::Mysql(field) => mysql_value(field),
            Self::Sqlite(row, index) => row.cells.get(*index)?.as_ref().map(AnyValue::Sqlite),
        }
    }
}

/// diesel-async panics on types that Diesel has no name for, such as MySQL's VECTOR. Whoever selects such a column gets an error instead.
fn mysql_value<'a>(field: &'a impl Field<'a, Mysql>) -> Option<AnyValue<'a>> {
    // Reading a value changes nothing, so nothing is left half changed.
    match catch_unwind(AssertUnwindSafe(|| field.value())) {
        Ok(value) => value.map(AnyValue::Mysql),
        Err(_) => Some(AnyValue::Unreadable),
    }
}
