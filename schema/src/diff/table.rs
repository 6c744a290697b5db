use std::collections::BTreeMap;

use crate::change::TableChange;
use crate::model::{Column, Table};

/// What differs within a table whose names agree.
pub(super) fn table_changes(from: &Table, to: &Table) -> Vec<TableChange> {
    let mut changes = Vec::new();
    columns(from, to, &mut changes);
    if from.primary_key != to.primary_key {
        changes.extend(from.primary_key.clone().map(TableChange::DropPrimaryKey));
        changes.extend(to.primary_key.clone().map(TableChange::AddPrimaryKey));
    }
    items(&from.uniques, &to.uniques, |u| &u.name, TableChange::DropUnique, TableChange::AddUnique, &mut changes);
    items(&from.foreign_keys, &to.foreign_keys, |k| &k.name, TableChange::DropForeignKey, TableChange::AddForeignKey, &mut changes);
    items(&from.checks, &to.checks, |c| &c.name, TableChange::DropCheck, TableChange::AddCheck, &mut changes);
    items(&from.indexes, &to.indexes, |i| &i.name, TableChange::DropIndex, TableChange::AddIndex, &mut changes);
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
