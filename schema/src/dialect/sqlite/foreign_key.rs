//! Foreign keys are part of CREATE TABLE, and dropping a table deletes its rows under them.

use crate::model::{ForeignKey, ReferentialAction, Table};
use crate::plan::{Context, Mode};

/// How a table is dropped: out of a circle of foreign keys only with them off, for dropping any of its tables would delete rows of another.
pub(super) fn mode_of_drop(context: &Context<'_>, table: &Table) -> Mode {
    // Its rows are deleted one by one, and the first that another points at is refused.
    let restricts = |key: &ForeignKey| key.parent == table.name && key.on_delete == ReferentialAction::Restrict;
    if context.is_in_circle(&table.name) || table.foreign_keys.iter().any(restricts) { Mode::Script } else { Mode::Transaction }
}
