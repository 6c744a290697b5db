//! Objects that are no tables: SQLite has none of them but views.

use crate::dialect::Refusal;

/// `only` is the databases that have it.
pub(super) fn absent(lacks: &str, only: &str) -> Refusal {
    Refusal::new(format!("SQLite has {lacks}"), format!("say which databases have it: `only({only})`"))
}
