//! Tables whose foreign keys point at each other: the keys that close a circle are added after the tables, and dropped before them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::change::{Change, TableChange};
use crate::model::{ObjectName, Table};

/// The same changes with circles of foreign keys cut.
pub(super) fn split_off(changes: &[Change]) -> Vec<Change> {
    let created = changes.iter().filter_map(|change| match change {
        Change::CreateTable(table) => Some(table.as_ref()),
        _ => None,
    });
    let dropped = changes.iter().filter_map(|change| match change {
        Change::DropTable(table) => Some(table.as_ref()),
        _ => None,
    });
    let closing_created = closing(created);
    let closing_dropped = closing(dropped);
    if closing_created.is_empty() && closing_dropped.is_empty() {
        return changes.to_vec();
    }
    let mut out = Vec::with_capacity(changes.len());
    let mut after = Vec::new();
    for change in changes {
        match change {
            Change::CreateTable(table) => {
                let (table, keys) = without(table, &closing_created);
                after.extend(cut(&table.name, keys, TableChange::AddForeignKey));
                out.push(Change::CreateTable(table));
            }
            Change::DropTable(table) => {
                let (table, keys) = without(table, &closing_dropped);
                out.extend(cut(&table.name, keys, TableChange::DropForeignKey));
                out.push(Change::DropTable(table));
            }
            other => out.push(other.clone()),
        }
    }
    out.extend(after);
    out
}

type KeyName = (ObjectName, String);

fn cut(
    table: &ObjectName,
    keys: Vec<crate::model::ForeignKey>,
    change: impl Fn(crate::model::ForeignKey) -> TableChange,
) -> Option<Change> {
    let changes: Vec<_> = keys.into_iter().map(change).collect();
    (!changes.is_empty()).then(|| Change::AlterTable { table: table.clone(), changes })
}

fn without(table: &Arc<Table>, closing: &BTreeSet<KeyName>) -> (Arc<Table>, Vec<crate::model::ForeignKey>) {
    let is_closing = |key: &crate::model::ForeignKey| closing.contains(&(table.name.clone(), key.name.clone()));
    if !table.foreign_keys.iter().any(is_closing) {
        return (Arc::clone(table), Vec::new());
    }
    let (cut, kept) = table.foreign_keys.iter().cloned().partition(is_closing);
    (Arc::new(Table { foreign_keys: kept, ..Table::clone(table) }), cut)
}

/// The foreign keys that close a circle, found by walking from parents to parents in name order.
fn closing<'a>(tables: impl Iterator<Item = &'a Table>) -> BTreeSet<KeyName> {
    let tables: BTreeMap<&ObjectName, &Table> = tables.map(|table| (&table.name, table)).collect();
    let mut closing = BTreeSet::new();
    let mut done: BTreeSet<&ObjectName> = BTreeSet::new();
    for start in tables.keys().copied() {
        // Walks with a stack of its own: a chain of parents may be longer than the program's.
        let mut path: Vec<(&ObjectName, usize)> = vec![(start, 0)];
        let mut on_path: BTreeSet<&ObjectName> = BTreeSet::from([start]);
        if done.contains(start) {
            continue;
        }
        while let Some((name, at)) = path.last_mut() {
            let table = tables[*name];
            let Some(key) = table.foreign_keys.get(*at) else {
                on_path.remove(*name);
                done.insert(*name);
                path.pop();
                continue;
            };
            *at += 1;
            let parent = &key.parent;
            if *parent == table.name || done.contains(parent) {
                continue;
            }
            if on_path.contains(parent) {
                closing.insert((table.name.clone(), key.name.clone()));
            } else if let Some((parent, _)) = tables.get_key_value(parent) {
                on_path.insert(parent);
                path.push((parent, 0));
            }
        }
    }
    closing
}
