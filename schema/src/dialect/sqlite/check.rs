//! Where a check is written.

use crate::expression::mentioned;
use crate::model::{Check, Column, Table};

/// The one column that a check names: such a check is written at its column, and comes and goes with it.
pub(super) fn sole_column<'a>(table: &'a Table, check: &Check) -> Option<&'a Column> {
    let mentioned = mentioned(&check.expression);
    let mut named = table.columns.iter().filter(|column| mentioned(&column.name));
    let first = named.next()?;
    named.next().is_none().then_some(first)
}
