use std::sync::Arc;

use diesel::QueryResult;
use diesel::connection::{DefaultLoadingMode, LoadConnection};
use diesel::row::{Field, Row};
use diesel::sqlite::{Sqlite, SqliteType, SqliteValue};

use super::job::Cancelled;
use crate::any_db::{AnyRow, Cell, RawQuery, SqliteRow};

/// Reads all rows of a query, for a statement cannot wait between threads.
pub(super) fn read(connection: &mut diesel::SqliteConnection, query: RawQuery, cancelled: &Cancelled) -> QueryResult<Vec<AnyRow>> {
    let mut names: Option<Arc<[Option<String>]>> = None;
    let mut rows = Vec::new();
    for row in LoadConnection::<DefaultLoadingMode>::load(connection, query)? {
        cancelled.check()?;
        let row = row?;
        let names = names.get_or_insert_with(|| names_of(&row));
        let cells = (0..row.field_count()).map(|index| cell(&row, index)).collect();
        rows.push(AnyRow::Sqlite(SqliteRow { names: Arc::clone(names), cells }));
    }
    Ok(rows)
}

fn names_of<'a>(row: &impl Row<'a, Sqlite>) -> Arc<[Option<String>]> {
    (0..row.field_count()).map(|index| Row::get(row, index)?.field_name().map(str::to_owned)).collect()
}

fn cell<'a>(row: &impl Row<'a, Sqlite>, index: usize) -> Option<Cell> {
    let field = Row::get(row, index)?;
    let value = field.value()?;
    read_value(value)
}

fn read_value(mut value: SqliteValue<'_, '_, '_>) -> Option<Cell> {
    Some(match value.value_type()? {
        SqliteType::Text => Cell::Text(value.read_text().to_owned()),
        SqliteType::Binary => Cell::Blob(value.read_blob().to_vec()),
        SqliteType::Float | SqliteType::Double => Cell::Real(value.read_double()),
        SqliteType::SmallInt | SqliteType::Integer | SqliteType::Long => Cell::Integer(value.read_long()),
    })
}
