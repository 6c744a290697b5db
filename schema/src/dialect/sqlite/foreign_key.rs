//! Foreign keys are part of CREATE TABLE, and dropping a table deletes its rows under them.

use crate::model::{Schema, Table};

/// Whether following foreign keys to parents leads from this table through others back to it.
pub(super) fn is_in_circle(schema: &Schema, table: &Table) -> bool {
    let mut seen = Vec::new();
    let mut waiting: Vec<_> = table.foreign_keys.iter().map(|key| &key.parent).filter(|parent| **parent != table.name).collect();
    while let Some(name) = waiting.pop() {
        if *name == table.name {
            return true;
        }
        if !seen.contains(&name) {
            seen.push(name);
            waiting.extend(schema.table(name).into_iter().flat_map(|table| &table.foreign_keys).map(|key| &key.parent));
        }
    }
    false
}
