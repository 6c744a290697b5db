//! Two canonical schemas become a list of changes.

mod alike;
mod answers;
mod clash;
mod likeness;
mod namespace;
mod renames;
mod settle;
mod spelling;
mod sql_object;
mod table;
mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use self::answers::{Answers, Candidate, Rename, RenameKind, UnknownKind};
pub use self::likeness::likeness;
use crate::canonical::Canonical;
use crate::change::{ApplyError, Change, TableChange, apply};
use crate::lower::Lowered;
use crate::model::{ObjectName, Schema};

/// What differs between a snapshot and definitions.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The changes, renames first.
    pub changes: Vec<Change>,
    /// The schema after them: what the definitions say, with the names and the column order that the database keeps.
    pub after: Canonical<Schema>,
    /// Pairs of something gone and something new that may be one thing renamed. While there are any, the changes drop and add.
    pub candidates: Vec<Candidate>,
    /// Renames that the definitions or the answers state and that nothing is left to do for.
    pub stale: Vec<Rename>,
}

/// Why no difference could be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DiffError {
    /// An answer names something that is not there.
    #[error("`{answer}` fits nothing: {problem}")]
    Answer {
        /// The answer as the flag spells it.
        answer: String,
        /// Why it does not fit.
        problem: String,
    },
    /// The changes do not fit the schema that they were made from: a defect of kit.
    #[error(transparent)]
    Apply(#[from] ApplyError),
}

/// The changes that lead from a snapshot to definitions.
///
/// # Errors
/// When an answer names something that is not there.
pub fn diff(before: &Canonical<Schema>, after: &Lowered, answers: &Answers) -> Result<Difference, DiffError> {
    let plan = renames::resolve(before, after, answers)?;
    let renamed = apply(before, &plan.changes)?;
    let (settled, constraint_renames) = settle::settle(&renamed, after);
    let mut changes = plan.changes;
    merge_table_renames(&mut changes, constraint_renames);
    let renamed = apply(before, &changes)?;
    let others = differences(&renamed, &settled);
    let after = apply(&renamed, &others)?;
    changes.extend(others);
    Ok(Difference { changes: nest(changes), after, candidates: plan.candidates, stale: plan.stale })
}

/// The changes between two schemas whose names agree: no renames.
#[must_use]
pub fn differences(before: &Canonical<Schema>, after: &Canonical<Schema>) -> Vec<Change> {
    let mut changes = Vec::new();
    namespace::made(before, after, &mut changes);
    let enums_before: BTreeMap<_, _> = before.enumerations.iter().map(|e| (&e.name, e)).collect();
    let enums_after: BTreeSet<_> = after.enumerations.iter().map(|e| &e.name).collect();
    for to in &after.enumerations {
        match enums_before.get(&to.name) {
            None => changes.push(Change::CreateEnumeration(to.clone())),
            Some(from) if *from != to => changes.push(Change::AlterEnumeration { from: (*from).clone(), to: to.clone() }),
            Some(_) => {}
        }
    }
    for to in &after.domains {
        match before.domain(to.name()) {
            None => changes.push(Change::CreateDomain(to.clone())),
            Some(from) if from != to => changes.push(Change::AlterDomain { from: from.clone(), to: to.clone() }),
            Some(_) => {}
        }
    }
    for to in &after.sequences {
        match before.sequences.iter().find(|from| from.name == to.name) {
            None => changes.push(Change::CreateSequence(to.clone())),
            Some(from) if from != to => changes.push(Change::AlterSequence { from: from.clone(), to: to.clone() }),
            Some(_) => {}
        }
    }
    for to in &after.tables {
        match before.tables.get(&to.name) {
            None => changes.push(Change::CreateTable(Arc::clone(to))),
            Some(from) if Arc::ptr_eq(from, to) => {}
            Some(from) => {
                let inner = table::table_changes(from, to);
                if !inner.is_empty() {
                    changes.push(Change::AlterTable { table: to.name.clone(), changes: inner });
                }
            }
        }
    }
    view::made(before, after, &mut changes);
    view::gone(before, after, &mut changes);
    sql_object::made(before, after, &mut changes);
    sql_object::gone(before, after, &mut changes);
    let gone = before.tables.iter().filter(|table| after.tables.get(&table.name).is_none());
    changes.extend(gone.cloned().map(Change::DropTable));
    let gone = before.sequences.iter().filter(|from| !after.sequences.iter().any(|to| to.name == from.name));
    changes.extend(gone.cloned().map(Change::DropSequence));
    let gone = before.domains.iter().filter(|from| after.domain(from.name()).is_none());
    changes.extend(gone.cloned().map(Change::DropDomain));
    let gone = before.enumerations.iter().filter(|e| !enums_after.contains(&e.name));
    changes.extend(gone.cloned().map(Change::DropEnumeration));
    namespace::gone(before, after, &mut changes);
    changes
}

/// The changes that lead back: from what `changes` lead to, to `before`.
///
/// # Errors
/// When the changes do not fit `before`.
pub fn reversed(before: &Canonical<Schema>, changes: &[Change]) -> Result<Vec<Change>, ApplyError> {
    leading_back(before, changes, &apply(before, changes)?)
}

/// As [`reversed`], where the schema after the changes is known.
pub(crate) fn leading_back(before: &Canonical<Schema>, changes: &[Change], after: &Canonical<Schema>) -> Result<Vec<Change>, ApplyError> {
    let back = renames_back(changes);
    // Everything but the renames is compared under the names before, which the reversed renames restore first.
    let restored = apply(after, &back)?;
    let mut reversed = back;
    reversed.extend(differences(&restored, before));
    Ok(nest(reversed))
}

/// The renames turned round: those of namespaces first, then those of tables, so that all others use the names that they lead to.
fn renames_back(changes: &[Change]) -> Vec<Change> {
    let renames: Vec<Change> = changes.iter().flat_map(only_renames).rev().map(|change| reverse_rename(&change)).collect();
    let (namespaces, others): (Vec<_>, Vec<_>) = renames.into_iter().partition(|change| matches!(change, Change::RenameNamespace { .. }));
    let others = others.into_iter().map(|change| namespace::under(&namespaces, change));
    let (tables, others): (Vec<_>, Vec<_>) = others.partition(|change| matches!(change, Change::RenameTable { .. }));
    let led_back = |name: &ObjectName| {
        tables.iter().fold(name.clone(), |name, change| match change {
            Change::RenameTable { from, to } if *from == name => to.clone(),
            _ => name,
        })
    };
    let others = others.into_iter().map(|change| match change {
        Change::AlterTable { table, changes } => Change::AlterTable { table: led_back(&table), changes },
        other => other,
    });
    let others: Vec<_> = others.collect();
    namespaces.into_iter().chain(tables).chain(others).collect()
}

pub(crate) fn only_renames(change: &Change) -> Vec<Change> {
    match change {
        Change::RenameNamespace { .. }
        | Change::RenameEnumeration { .. }
        | Change::RenameLabel { .. }
        | Change::RenameDomain { .. }
        | Change::RenameSequence { .. }
        | Change::RenameTable { .. }
        | Change::RenameView { .. }
        | Change::RenameSqlObject { .. } => {
            vec![change.clone()]
        }
        Change::AlterTable { table, changes } => changes
            .iter()
            .filter(|change| is_rename(change))
            .map(|change| Change::AlterTable { table: table.clone(), changes: vec![change.clone()] })
            .collect(),
        Change::CreateNamespace(_)
        | Change::DropNamespace(_)
        | Change::AlterNamespace { .. }
        | Change::CreateExtension(_)
        | Change::DropExtension(_)
        | Change::AlterExtension { .. }
        | Change::CreateEnumeration(_)
        | Change::DropEnumeration(_)
        | Change::AlterEnumeration { .. }
        | Change::CreateDomain(_)
        | Change::DropDomain(_)
        | Change::AlterDomain { .. }
        | Change::CreateSequence(_)
        | Change::DropSequence(_)
        | Change::AlterSequence { .. }
        | Change::CreateTable(_)
        | Change::DropTable(_)
        | Change::CreateView(_)
        | Change::DropView(_)
        | Change::AlterView { .. }
        | Change::CreateSqlObject(_)
        | Change::DropSqlObject(_)
        | Change::AlterSqlObject { .. } => Vec::new(),
    }
}

pub(crate) fn is_rename(change: &TableChange) -> bool {
    matches!(
        change,
        TableChange::RenameColumn { .. }
            | TableChange::RenameConstraint { .. }
            | TableChange::RenameLabel { .. }
            | TableChange::RenameIndex { .. }
            | TableChange::RenamePolicy { .. }
            | TableChange::RenamePartition { .. }
    )
}

fn reverse_rename(change: &Change) -> Change {
    match change.clone() {
        Change::RenameNamespace { from, to } => Change::RenameNamespace { from: to, to: from },
        Change::RenameEnumeration { from, to } => Change::RenameEnumeration { from: to, to: from },
        Change::RenameLabel { enumeration, from, to } => Change::RenameLabel { enumeration, from: to, to: from },
        Change::RenameDomain { from, to } => Change::RenameDomain { from: to, to: from },
        Change::RenameSequence { from, to } => Change::RenameSequence { from: to, to: from },
        Change::RenameTable { from, to } => Change::RenameTable { from: to, to: from },
        Change::RenameView { from, to } => Change::RenameView { from: to, to: from },
        Change::RenameSqlObject { from, to } => Change::RenameSqlObject { from: to, to: from },
        Change::AlterTable { table, changes } => Change::AlterTable {
            table,
            changes: changes
                .into_iter()
                .map(|change| match change {
                    TableChange::RenameColumn { from, to } => TableChange::RenameColumn { from: to, to: from },
                    TableChange::RenameConstraint { kind, from, to } => TableChange::RenameConstraint { kind, from: to, to: from },
                    TableChange::RenameLabel { column, from, to } => TableChange::RenameLabel { column, from: to, to: from },
                    TableChange::RenameIndex { from, to } => TableChange::RenameIndex { from: to, to: from },
                    TableChange::RenamePolicy { from, to } => TableChange::RenamePolicy { from: to, to: from },
                    TableChange::RenamePartition { from, to } => TableChange::RenamePartition { from: to, to: from },
                    other => other,
                })
                .collect(),
        },
        other => other,
    }
}

fn merge_table_renames(changes: &mut Vec<Change>, renames: Vec<(ObjectName, TableChange)>) {
    changes.extend(renames.into_iter().map(|(table, change)| Change::AlterTable { table, changes: vec![change] }));
}

/// Puts the changes of one table together, where the last of them stands, so that a dialect sees them at once.
fn nest(changes: Vec<Change>) -> Vec<Change> {
    let mut inner: BTreeMap<ObjectName, Vec<TableChange>> = BTreeMap::new();
    let mut left: BTreeMap<ObjectName, usize> = BTreeMap::new();
    for change in &changes {
        if let Change::AlterTable { table, .. } = change {
            *left.entry(table.clone()).or_default() += 1;
        }
    }
    let mut out = Vec::with_capacity(changes.len());
    for change in changes {
        match change {
            Change::AlterTable { table, changes } => {
                inner.entry(table.clone()).or_default().extend(changes);
                let left = left.entry(table.clone()).or_default();
                *left -= 1;
                if *left == 0 {
                    let changes = inner.remove(&table).unwrap_or_default();
                    out.push(Change::AlterTable { table, changes });
                }
            }
            other => out.push(other),
        }
    }
    out
}
