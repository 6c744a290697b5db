//! Generated columns: only those that are computed at each read come in place.

use crate::expression::mentions;
use crate::model::{Generated, Storage, Table};

pub(super) fn comes_in_place(generated: &Generated) -> bool {
    generated.storage == Storage::Virtual
}

/// Whether a generated column of the table names this column.
pub(super) fn is_named(table: &Table, column: &str) -> bool {
    table.columns.iter().filter_map(|other| other.generated.as_ref()).any(|other| mentions(&other.expression, column))
}
