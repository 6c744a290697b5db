use std::collections::BTreeMap;

use crate::change::TableChange;
use crate::model::{Check, Column, ForeignKey, Index, Policy, Table};

/// What differs within a table whose names agree.
pub(super) fn table_changes(from: &Table, to: &Table) -> Vec<TableChange> {
    let mut changes = Vec::new();
    columns(from, to, &mut changes);
    if from.primary_key != to.primary_key {
        changes.extend(from.primary_key.clone().map(TableChange::DropPrimaryKey));
        changes.extend(to.primary_key.clone().map(TableChange::AddPrimaryKey));
    }
    items(&from.uniques, &to.uniques, |u| &u.name, TableChange::DropUnique, TableChange::AddUnique, &mut changes);
    let alter = |from, to| TableChange::AlterForeignKey { from, to };
    let (old, new) = altered(&from.foreign_keys, &to.foreign_keys, |k| &k.name, ForeignKey::is_alterable_to, alter, &mut changes);
    items(&old, &new, |k| &k.name, TableChange::DropForeignKey, TableChange::AddForeignKey, &mut changes);
    let alter = |from, to| TableChange::AlterCheck { from, to };
    let (old, new) = altered(&from.checks, &to.checks, |c| &c.name, Check::is_alterable_to, alter, &mut changes);
    items(&old, &new, |c| &c.name, TableChange::DropCheck, TableChange::AddCheck, &mut changes);
    items(&from.exclusions, &to.exclusions, |e| &e.name, TableChange::DropExclusion, TableChange::AddExclusion, &mut changes);
    let (old, new) = altered(
        &from.indexes,
        &to.indexes,
        |i| &i.name,
        Index::is_alterable_to,
        |from, to| TableChange::AlterIndex { from, to },
        &mut changes,
    );
    items(&old, &new, |i| &i.name, TableChange::DropIndex, TableChange::AddIndex, &mut changes);
    let alter = |from, to| TableChange::AlterPolicy { from, to };
    let (old, new) = altered(&from.policies, &to.policies, |p| &p.name, Policy::is_alterable_to, alter, &mut changes);
    items(&old, &new, |p| &p.name, TableChange::DropPolicy, TableChange::AddPolicy, &mut changes);
    if from.row_security != to.row_security {
        changes.push(TableChange::AlterRowSecurity { from: from.row_security, to: to.row_security });
    }
    if from.partitioning != to.partitioning {
        changes.push(TableChange::AlterPartitioning { from: from.partitioning.clone(), to: to.partitioning.clone() });
    }
    if from.external != to.external {
        changes.push(TableChange::AlterExternal { to: to.external });
    }
    if from.partition_of != to.partition_of {
        changes.push(TableChange::AlterAttachment { from: from.partition_of.clone(), to: to.partition_of.clone() });
    }
    if from.comment != to.comment {
        changes.push(TableChange::AlterComment { from: from.comment.clone(), to: to.comment.clone() });
    }
    if from.options != to.options {
        changes.push(TableChange::AlterOptions { from: from.options.clone(), to: to.options.clone() });
    }
    changes
}

fn columns(from: &Table, to: &Table, changes: &mut Vec<TableChange>) {
    let before: BTreeMap<&str, &Column> = from.columns.iter().map(|column| (column.name.as_str(), column)).collect();
    for column in &to.columns {
        match before.get(column.name.as_str()) {
            None => changes.push(TableChange::AddColumn(column.clone())),
            Some(old) if **old != *column => changes.push(TableChange::AlterColumn { from: (*old).clone(), to: column.clone() }),
            Some(_) => {}
        }
    }
    let gone = from.columns.iter().filter(|column| to.column(&column.name).is_none());
    changes.extend(gone.cloned().map(TableChange::DropColumn));
}

/// Says what is altered in place, and returns what is left of both sides.
fn altered<T: Clone + PartialEq>(
    from: &[T],
    to: &[T],
    name: impl Fn(&T) -> &String,
    alterable: impl Fn(&T, &T) -> bool,
    alter: impl Fn(T, T) -> TableChange,
    changes: &mut Vec<TableChange>,
) -> (Vec<T>, Vec<T>) {
    if from == to {
        return (Vec::new(), Vec::new());
    }
    let (mut old, mut new) = (from.to_vec(), to.to_vec());
    for item in to {
        let before = from.iter().find(|other| name(other) == name(item) && *other != item && alterable(other, item));
        if let Some(before) = before {
            changes.push(alter(before.clone(), item.clone()));
            old.retain(|other| name(other) != name(item));
            new.retain(|other| name(other) != name(item));
        }
    }
    (old, new)
}

/// Things that have a name and cannot be altered: what differs is dropped and added.
fn items<T: Clone + PartialEq>(
    from: &[T],
    to: &[T],
    name: impl Fn(&T) -> &String,
    drop: impl Fn(T) -> TableChange,
    add: impl Fn(T) -> TableChange,
    changes: &mut Vec<TableChange>,
) {
    let same = |items: &[T], item: &T| items.iter().any(|other| name(other) == name(item) && other == item);
    changes.extend(from.iter().filter(|item| !same(to, item)).cloned().map(drop));
    changes.extend(to.iter().filter(|item| !same(from, item)).cloned().map(add));
}
