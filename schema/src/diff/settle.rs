//! Names that nobody wrote stay as the database has them: a renamed table keeps the names of its constraints.

use super::{clash, spelling};
use crate::canonical::Canonical;
use crate::change::{ConstraintKind, TableChange};
use crate::lower::{DerivedNames, Lowered, NameKind};
use crate::model::{Check, Exclusion, ForeignKey, Index, ObjectName, Partition, Policy, Schema, Table, Unique};

/// The definitions' schema with the names that the database keeps, and the renames of constraints whose new name was written out.
pub(super) fn settle(before: &Canonical<Schema>, after: &Lowered) -> (Canonical<Schema>, Vec<(ObjectName, TableChange)>) {
    let mut settled = after.schema.clone().into_inner();
    let mut renames = Vec::new();
    let mut differ = false;
    let is_old =
        |table: &Table| before.tables.get(&table.name).is_some_and(|old| names_differ(old, table) || spelling::may_differ(old, table));
    for table in settled.tables.those_mut(is_old) {
        if let Some(old) = before.tables.get(&table.name) {
            settle_table(old, table, &after.derived, &mut renames);
            spelling::keep(old, table);
            differ = true;
        }
    }
    if differ {
        clash::avoid(before, &mut settled, &after.derived);
    }
    for domain in &mut settled.domains {
        if let Some(old) = before.domain(&domain.ty.name) {
            // A new name that someone wrote is a difference of the domain.
            let name = domain.ty.name.clone();
            let is_derived = |item: &str| after.derived.contains(&name, NameKind::Check, item);
            let rename = |from, to| TableChange::RenameConstraint { kind: ConstraintKind::Check, from, to };
            let _ = pair(&old.checks, &mut domain.checks, is_derived, rename);
        }
    }
    for view in &mut settled.views {
        if let Some(old) = before.view(&view.name) {
            // A new name that someone wrote is a difference of the view.
            let name = view.name.clone();
            let is_derived = |item: &str| after.derived.contains(&name, NameKind::Index, item);
            let _ = pair(&old.indexes, &mut view.indexes, is_derived, |from, to| TableChange::RenameIndex { from, to });
        }
    }
    (Canonical::trusted(settled), renames)
}

/// Whether there is a name to settle: tables without one stay shared.
fn names_differ(old: &Table, new: &Table) -> bool {
    fn differ<T: Named>(old: &[T], new: &[T]) -> bool {
        new.iter().any(|item| !old.iter().any(|other| other.name() == item.name()))
    }
    let key = |table: &Table| table.primary_key.as_ref().map(|key| key.name.clone());
    key(old) != key(new)
        || differ(&old.uniques, &new.uniques)
        || differ(&old.foreign_keys, &new.foreign_keys)
        || differ(&old.checks, &new.checks)
        || differ(&old.exclusions, &new.exclusions)
        || differ(&old.indexes, &new.indexes)
        || differ(&old.policies, &new.policies)
        || differ(partitions(old), partitions(new))
}

fn partitions(table: &Table) -> &[Partition] {
    table.partitioning.as_ref().map(|partitioning| partitioning.partitions.as_slice()).unwrap_or_default()
}

fn settle_table(old: &Table, table: &mut Table, derived: &DerivedNames, renames: &mut Vec<(ObjectName, TableChange)>) {
    let name = table.name.clone();
    let mut found = Vec::new();
    if let (Some(from), Some(to)) = (&old.primary_key, &mut table.primary_key)
        && let (Some(was), Some(is)) = (&from.name, &mut to.name)
        && was != is
    {
        if derived.contains(&name, NameKind::PrimaryKey, is) {
            // A key of other columns too: its rule's name may be one that another table keeps.
            is.clone_from(was);
        } else if from.columns == to.columns {
            found.push(TableChange::RenameConstraint { kind: ConstraintKind::PrimaryKey, from: was.clone(), to: is.clone() });
        }
    }
    let of_table = &name;
    let is_derived = |kind| move |item: &str| derived.contains(of_table, kind, item);
    let constraint = |kind| move |from, to| TableChange::RenameConstraint { kind, from, to };
    // Where a unique index is a constraint, its name was made for an index.
    let is_derived_unique = |item: &str| [NameKind::Unique, NameKind::Index].into_iter().any(|kind| derived.contains(of_table, kind, item));
    found.extend(pair(&old.uniques, &mut table.uniques, is_derived_unique, constraint(ConstraintKind::Unique)));
    found.extend(pair(
        &old.foreign_keys,
        &mut table.foreign_keys,
        is_derived(NameKind::ForeignKey),
        constraint(ConstraintKind::ForeignKey),
    ));
    found.extend(pair(&old.checks, &mut table.checks, is_derived(NameKind::Check), constraint(ConstraintKind::Check)));
    let exclusion = constraint(ConstraintKind::Exclusion);
    found.extend(pair(&old.exclusions, &mut table.exclusions, is_derived(NameKind::Exclusion), exclusion));
    found.extend(pair(&old.indexes, &mut table.indexes, is_derived(NameKind::Index), |from, to| TableChange::RenameIndex { from, to }));
    found.extend(pair(&old.policies, &mut table.policies, |_| false, |from, to| TableChange::RenamePolicy { from, to }));
    if let (Some(from), Some(to)) = (&old.partitioning, &mut table.partitioning)
        && from.looks_alike(to)
    {
        // A new name that someone wrote is a rename only where the source or an answer says so.
        let _ = pair(&from.partitions, &mut to.partitions, is_derived(NameKind::Partition), |from, to| TableChange::RenamePartition {
            from,
            to,
        });
    }
    renames.extend(found.into_iter().map(|change| (name.clone(), change)));
}

/// Something of a table that has a name and is otherwise equal or not.
trait Named: Clone + PartialEq {
    fn name(&self) -> &String;
    fn name_mut(&mut self) -> &mut String;

    fn same_but_name(&self, other: &Self) -> bool {
        let mut renamed = self.clone();
        renamed.name_mut().clone_from(other.name());
        renamed == *other
    }
}

macro_rules! named {
    ($($ty:ty),+) => { $(
        impl Named for $ty {
            fn name(&self) -> &String { &self.name }
            fn name_mut(&mut self) -> &mut String { &mut self.name }
        }
    )+ };
}
named!(Unique, ForeignKey, Check, Exclusion, Index, Policy, Partition);

/// Pairs what is equal but for its name. A derived name gives way to the old one; a written one is a rename.
fn pair<T: Named>(
    old: &[T],
    new: &mut [T],
    derived: impl Fn(&str) -> bool,
    rename: impl Fn(String, String) -> TableChange,
) -> Vec<TableChange> {
    let mut free: Vec<&T> = old.iter().filter(|item| !new.iter().any(|other| other.name() == item.name())).collect();
    let mut renames = Vec::new();
    for item in new {
        if old.iter().any(|other| other.name() == item.name()) {
            continue;
        }
        let Some(position) = free.iter().position(|other| other.same_but_name(item)) else { continue };
        let was = free.remove(position).name().clone();
        if derived(item.name()) {
            *item.name_mut() = was;
        } else {
            renames.push(rename(was, item.name().clone()));
        }
    }
    renames
}
