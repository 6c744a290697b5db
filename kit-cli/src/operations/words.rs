//! Changes as lines of words.

use diesel_kit_schema::change::Change;

/// One line a change; what hangs on a table has its own.
pub(crate) fn lines(change: &Change) -> Vec<String> {
    match change {
        Change::AlterTable { table, changes } => changes.iter().map(|change| format!("{table}: {change}")).collect(),
        other => vec![other.to_string()],
    }
}

/// The lines of several changes.
pub(crate) fn all(changes: &[Change]) -> Vec<String> {
    changes.iter().flat_map(lines).collect()
}
