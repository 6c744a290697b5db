//! Documents that say the same in other words: the database has the old ones, and they stay.

use serde_json::Value;

use crate::model::{Column, Table};

/// Whether the table may have a text to keep: tables without one stay shared.
pub(super) fn may_differ(old: &Table, new: &Table) -> bool {
    old.columns != new.columns
}

/// Takes over the old defaults that hold the same document, whatever the order of its keys.
pub(super) fn keep(old: &Table, new: &mut Table) {
    // Where there is no type for it, a check says that a text is a document.
    let valid = |name: &str| format!("json_valid(\"{name}\")");
    for column in &mut new.columns {
        if let Some(was) = old.column(&column.name) {
            let checked = new.checks.iter().any(|check| check.expression == valid(&column.name));
            keep_default(was, column, checked);
        }
    }
}

fn keep_default(old: &Column, new: &mut Column, checked: bool) {
    if let (Some(was), Some(is)) = (&old.default, &mut new.default)
        && (checked || matches!(new.column_type.as_builtin().map_or("", |builtin| &builtin.name), "json" | "jsonb"))
        && let (Some(one), Some(other)) = (document(was), document(is))
        && one == other
    {
        is.clone_from(was);
    }
}

/// What the literal of a default holds.
fn document(default: &str) -> Option<Value> {
    let literal = default.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(default);
    let text = literal.strip_prefix('\'')?.strip_suffix('\'')?;
    if text.contains('\\') || text.replace("''", "").contains('\'') {
        return None;
    }
    serde_json::from_str(&text.replace("''", "'")).ok()
}
