//! Changes, as what stands on others meets them.

use std::borrow::Cow;

use super::{Altered, Dependent, Subject};
use crate::change::{Change, TableChange};
use crate::model::{ObjectName, Policy};

/// What a change does to something that stands on others.
pub(super) enum Movement<'a> {
    Made(Dependent),
    Gone(Dependent),
    Renamed { from: Subject, to: Subject },
    Altered(Altered<'a>),
}

impl<'a> Movement<'a> {
    /// `None` for changes to everything else.
    pub(super) fn of(change: &'a Change) -> Option<Self> {
        match change {
            Change::CreateView(view) => Some(Self::Made(Dependent::View(view.clone()))),
            Change::DropView(view) => Some(Self::Gone(Dependent::View(view.clone()))),
            Change::RenameView { from, to } => {
                Some(Self::Renamed { from: Subject::Relation(from.clone()), to: Subject::Relation(to.clone()) })
            }
            Change::AlterView { from, to } => Some(Self::Altered(Altered::View { from, to })),
            Change::CreateSqlObject(object) => Some(Self::Made(Dependent::SqlObject(object.clone()))),
            Change::DropSqlObject(object) => Some(Self::Gone(Dependent::SqlObject(object.clone()))),
            Change::RenameSqlObject { from, to } => {
                Some(Self::Renamed { from: Subject::SqlObject(from.clone()), to: Subject::SqlObject(to.clone()) })
            }
            Change::AlterSqlObject { from, to } => Some(Self::Altered(Altered::SqlObject { from, to })),
            Change::AlterTable { table, changes } => match changes.as_slice() {
                [change] => of_table(table, change),
                _ => None,
            },
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
            | Change::CreateTable(_)
            | Change::DropTable(_)
            | Change::RenameTable { .. } => None,
        }
    }
}

/// `None` for what is the table's own.
fn of_table<'a>(table: &'a ObjectName, change: &'a TableChange) -> Option<Movement<'a>> {
    let subject = |name: &String| Subject::Policy(table.clone(), name.clone());
    let dependent = |policy: &Policy| Dependent::Policy { table: table.clone(), policy: policy.clone() };
    match change {
        TableChange::AddPolicy(policy) => Some(Movement::Made(dependent(policy))),
        TableChange::DropPolicy(policy) => Some(Movement::Gone(dependent(policy))),
        TableChange::RenamePolicy { from, to } => Some(Movement::Renamed { from: subject(from), to: subject(to) }),
        TableChange::AlterPolicy { to, .. } => Some(Movement::Altered(Altered::Policy { table, to })),
        TableChange::RenameColumn { .. }
        | TableChange::RenameConstraint { .. }
        | TableChange::RenameLabel { .. }
        | TableChange::RenameIndex { .. }
        | TableChange::AddColumn(_)
        | TableChange::DropColumn(_)
        | TableChange::AlterColumn { .. }
        | TableChange::AddPrimaryKey(_)
        | TableChange::DropPrimaryKey(_)
        | TableChange::AddUnique(_)
        | TableChange::DropUnique(_)
        | TableChange::AddForeignKey(_)
        | TableChange::DropForeignKey(_)
        | TableChange::AlterForeignKey { .. }
        | TableChange::AddCheck(_)
        | TableChange::DropCheck(_)
        | TableChange::AlterCheck { .. }
        | TableChange::AddExclusion(_)
        | TableChange::DropExclusion(_)
        | TableChange::AddIndex(_)
        | TableChange::DropIndex(_)
        | TableChange::AlterIndex { .. }
        | TableChange::AlterRowSecurity { .. }
        | TableChange::RenamePartition { .. }
        | TableChange::AlterPartitioning { .. }
        | TableChange::AlterExternal { .. }
        | TableChange::AlterAttachment { .. }
        | TableChange::AlterComment { .. }
        | TableChange::AlterOptions { .. } => None,
    }
}

/// The changes with those to what stands on others one by one, out of the changes to the tables that they are written in.
pub(super) fn apart(changes: &[Change]) -> Vec<Cow<'_, Change>> {
    let mut out = Vec::with_capacity(changes.len());
    for change in changes {
        match change {
            Change::AlterTable { table, changes } if changes.iter().any(|change| of_table(table, change).is_some()) => {
                let (moved, own): (Vec<_>, Vec<_>) = changes.iter().cloned().partition(|change| of_table(table, change).is_some());
                let of_the_table = |changes| Cow::Owned(Change::AlterTable { table: table.clone(), changes });
                out.extend((!own.is_empty()).then(|| of_the_table(own)));
                out.extend(moved.into_iter().map(|change| of_the_table(vec![change])));
            }
            other => out.push(Cow::Borrowed(other)),
        }
    }
    out
}

/// Puts a change back with those of the same table that it was taken from.
pub(super) fn put(change: &Change, out: &mut Vec<Change>) {
    match (change, out.last_mut()) {
        (Change::AlterTable { table, changes }, Some(Change::AlterTable { table: last, changes: all })) if table == last => {
            all.extend(changes.iter().cloned());
        }
        _ => out.push(change.clone()),
    }
}
