//! Tables that another tool owns: they are known, and nothing is done to them.

use std::borrow::Cow;

use crate::canonical::Canonical;
use crate::change::{ApplyError, Change, TableChange, apply};
use crate::model::{ObjectName, Schema};

/// The changes that are carried out, and those that are another tool's business. A table that comes to kit, or leaves it, is as it is.
#[must_use]
pub fn of_others(before: &Schema, after: &Schema, changes: &[Change]) -> (Vec<Change>, Vec<Change>) {
    let (others, own) = changes.iter().cloned().partition(|change| is_of_others(before, after, changes, change));
    (own, others)
}

/// The changes that are carried out, where the schema after them is not known yet.
pub(super) fn own_from<'a>(before: &Canonical<Schema>, changes: &'a [Change]) -> Result<Cow<'a, [Change]>, ApplyError> {
    let makes = |change: &Change| match change {
        Change::CreateTable(table) => table.external,
        Change::AlterTable { changes, .. } => changes.iter().any(|change| matches!(change, TableChange::AlterExternal { .. })),
        _ => false,
    };
    let has_some = before.tables.iter().any(|table| table.external) || changes.iter().any(makes);
    Ok(if has_some { Cow::Owned(of_others(before, &*apply(before, changes)?, changes).0) } else { Cow::Borrowed(changes) })
}

/// The changes that are carried out.
pub(super) fn own<'a>(before: &Schema, after: &Schema, changes: &'a [Change]) -> Cow<'a, [Change]> {
    let has_some = |schema: &Schema| schema.tables.iter().any(|table| table.external);
    if has_some(before) || has_some(after) { Cow::Owned(of_others(before, after, changes).0) } else { Cow::Borrowed(changes) }
}

fn is_of_others(before: &Schema, after: &Schema, changes: &[Change], change: &Change) -> bool {
    let is_external = |schema: &Schema, name: &ObjectName| schema.table(name).is_some_and(|table| table.external);
    match change {
        Change::CreateTable(table) | Change::DropTable(table) => table.external,
        Change::RenameTable { from, to } => is_external(before, from) || is_external(after, to),
        Change::AlterTable { table, .. } => {
            let former = changes.iter().find_map(|change| match change {
                Change::RenameTable { from, to } if to == table => Some(from),
                _ => None,
            });
            is_external(before, former.unwrap_or(table)) || is_external(after, table)
        }
        Change::CreateNamespace(_)
        | Change::DropNamespace(_)
        | Change::RenameNamespace { .. }
        | Change::AlterNamespace { .. }
        | Change::CreateExtension(_)
        | Change::DropExtension(_)
        | Change::AlterExtension { .. }
        | Change::CreateEnumeration(_)
        | Change::DropEnumeration(_)
        | Change::RenameEnumeration { .. }
        | Change::RenameLabel { .. }
        | Change::AlterEnumeration { .. }
        | Change::CreateDomain(_)
        | Change::DropDomain(_)
        | Change::RenameDomain { .. }
        | Change::AlterDomain { .. }
        | Change::CreateSequence(_)
        | Change::DropSequence(_)
        | Change::RenameSequence { .. }
        | Change::AlterSequence { .. }
        | Change::CreateView(_)
        | Change::DropView(_)
        | Change::RenameView { .. }
        | Change::AlterView { .. }
        | Change::CreateSqlObject(_)
        | Change::DropSqlObject(_)
        | Change::RenameSqlObject { .. }
        | Change::AlterSqlObject { .. } => false,
    }
}
