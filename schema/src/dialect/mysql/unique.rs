//! A unique constraint is a unique index here, and one that says the same is the same thing.

use crate::dialect::Refusal;
use crate::model::{Index, Table, Unique};
use crate::plan::{Key, constraint_of};
use crate::target::Target;

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

/// Without a primary key the servers take a unique index over columns that are never NULL for one, which they do not hide.
pub(super) fn check_shown(target: &Target, table: &Table) -> Result<(), Refusal> {
    let never_null = |index: &Index| {
        let columns = index.plain_columns().unwrap_or_default();
        !columns.is_empty() && columns.iter().all(|name| table.column(name).is_some_and(|column| !column.nullable))
    };
    match table.indexes.iter().find(|index| index.invisible && index.unique && never_null(index)) {
        Some(index) if table.primary_key.is_none() => {
            let message = format!(
                "{} takes the index `{}` for the primary key that the table lacks, and hides no primary key",
                target.name(),
                index.name
            );
            Err(Refusal::new(message, "give the table a primary key, or leave `invisible` out"))
        }
        Some(_) | None => Ok(()),
    }
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
