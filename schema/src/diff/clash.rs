//! Names that nobody wrote and that would meet one that the database keeps, where a name stands once in a namespace: they take a number.

use std::collections::BTreeMap;

use crate::lower::{DerivedNames, NameKind, cut};
use crate::model::{ObjectName, Schema, Table};

/// Kinds whose names may meet, in a namespace; on some server at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pool {
    ForeignKeys,
    Checks,
    Indexes,
}

type Place = (Pool, Option<String>, String);

/// Gives what is new and has a derived name another one, if a table keeps that name from before.
pub(super) fn avoid(before: &Schema, after: &mut Schema, derived: &DerivedNames) {
    let mut taken: BTreeMap<Place, Vec<ObjectName>> = BTreeMap::new();
    for table in &after.tables {
        for (pool, _, name) in names(table) {
            let place = (pool, table.name.schema.clone(), name.clone());
            let tables = taken.entry(place).or_default();
            if tables.last() != Some(&table.name) {
                tables.push(table.name.clone());
            }
        }
    }
    let met: BTreeMap<Place, Vec<ObjectName>> =
        taken.iter().filter(|(_, tables)| tables.len() > 1).map(|(a, b)| (a.clone(), b.clone())).collect();
    if met.is_empty() {
        return;
    }
    let is_met = |table: &Table| met.values().any(|tables| tables.contains(&table.name));
    for table in after.tables.those_mut(is_met) {
        let old: Vec<_> =
            before.tables.get(&table.name).map(|old| names(old).map(|(pool, _, name)| (pool, name.clone())).collect()).unwrap_or_default();
        let (of_table, schema) = (table.name.clone(), table.name.schema.clone());
        for (pool, kind, name) in names_mut(table) {
            let is_new = derived.contains(&of_table, kind, name) && !old.contains(&(pool, name.clone()));
            if !is_new || !met.contains_key(&(pool, schema.clone(), name.clone())) {
                continue;
            }
            let mut number = 1;
            let free = loop {
                let free = cut(&format!("{name}{number}"));
                if !taken.contains_key(&(pool, schema.clone(), free.clone())) {
                    break free;
                }
                number += 1;
            };
            taken.insert((pool, schema.clone(), free.clone()), vec![of_table.clone()]);
            *name = free;
        }
    }
}

fn names(table: &Table) -> impl Iterator<Item = (Pool, NameKind, &String)> {
    let keys = table.foreign_keys.iter().map(|key| (Pool::ForeignKeys, NameKind::ForeignKey, &key.name));
    let checks = table.checks.iter().map(|check| (Pool::Checks, NameKind::Check, &check.name));
    let primary = table.primary_key.iter().filter_map(|key| Some((Pool::Indexes, NameKind::PrimaryKey, key.name.as_ref()?)));
    let uniques = table.uniques.iter().map(|unique| (Pool::Indexes, NameKind::Unique, &unique.name));
    let exclusions = table.exclusions.iter().map(|exclusion| (Pool::Indexes, NameKind::Exclusion, &exclusion.name));
    let indexes = table.indexes.iter().map(|index| (Pool::Indexes, NameKind::Index, &index.name));
    keys.chain(checks).chain(primary).chain(uniques).chain(exclusions).chain(indexes)
}

fn names_mut(table: &mut Table) -> impl Iterator<Item = (Pool, NameKind, &mut String)> {
    let keys = table.foreign_keys.iter_mut().map(|key| (Pool::ForeignKeys, NameKind::ForeignKey, &mut key.name));
    let checks = table.checks.iter_mut().map(|check| (Pool::Checks, NameKind::Check, &mut check.name));
    let primary = table.primary_key.iter_mut().filter_map(|key| Some((Pool::Indexes, NameKind::PrimaryKey, key.name.as_mut()?)));
    let uniques = table.uniques.iter_mut().map(|unique| (Pool::Indexes, NameKind::Unique, &mut unique.name));
    let exclusions = table.exclusions.iter_mut().map(|exclusion| (Pool::Indexes, NameKind::Exclusion, &mut exclusion.name));
    let indexes = table.indexes.iter_mut().map(|index| (Pool::Indexes, NameKind::Index, &mut index.name));
    keys.chain(checks).chain(primary).chain(uniques).chain(exclusions).chain(indexes)
}
