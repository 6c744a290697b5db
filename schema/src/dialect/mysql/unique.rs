//! A unique constraint is a unique index here, and one that says the same is the same thing.

use crate::model::{Index, Table, Unique};
use crate::plan::{Key, constraint_of};

/// States the indexes as constraints that are the same to the server. What only an index can say, such as that it is invisible, stays one.
pub(super) fn canonicalize(table: &mut Table) {
    let uniques = &mut table.uniques;
    table.indexes.retain(|index| match constraint_of(index) {
        Some(unique) => {
            uniques.push(unique);
            false
        }
        None => true,
    });
}

/// Whether an index and a constraint of one name differ in nothing but whether the planner sees them.
pub(super) fn is_shown_or_hidden(index: &Index, unique: &Unique) -> bool {
    constraint_of(&Index { invisible: false, ..index.clone() }).as_ref() == Some(unique)
}

/// Whether a key that is not there as it was is the same index all the same, for a foreign key that stands on it.
pub(super) fn stays(after: &Table, key: Key<'_>) -> bool {
    match key {
        Key::Index(index) => {
            after.uniques.iter().any(|unique| is_shown_or_hidden(index, unique))
                || after.indexes.iter().any(|other| index.is_alterable_to(other))
        }
        Key::Unique(unique) => after.indexes.iter().any(|index| is_shown_or_hidden(index, unique)),
    }
}
