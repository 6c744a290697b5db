//! How likely it is that something that is gone and something that is new are the same, in percent.
//!
//! A person who renames leaves the rest as it was: the type, and above all the place between its neighbours. Names alone say little: `total` may
//! well have become `amount`.

use super::likeness;
use crate::model::{BaseType, Column, Domain, Enumeration, PartitionBound, Sequence, Table, View};

/// Below this nobody is asked.
pub(super) const LEAST: u32 = 40;

pub(super) fn tables(from: &Table, to: &Table) -> u32 {
    let same = |column: &&Column| to.column(&column.name).is_some_and(|other| other.column_type == column.column_type);
    let shared = from.columns.iter().filter(same).count();
    let most = from.columns.len().max(to.columns.len()).max(1);
    let columns = u32::try_from(100 * shared / most).unwrap_or(100);
    columns.max(likeness(&from.name.name, &to.name.name))
}

/// Of a hundred: 40 for the name, 30 for the type, 20 for the neighbours, 10 for NULL.
pub(super) fn columns(from: &Table, to: &Table, was: &str, is: &str) -> u32 {
    let (Some(old), Some(new)) = (from.column(was), to.column(is)) else { return 0 };
    let names = |table: &Table| table.columns.iter().map(|column| column.name.clone()).collect::<Vec<_>>();
    let null = if old.nullable == new.nullable { 10 } else { 0 };
    likeness(was, is) * 2 / 5 + types(old, new) + neighbours(&names(from), &names(to), was, is) / 5 + null
}

fn types(old: &Column, new: &Column) -> u32 {
    if old.column_type == new.column_type {
        return 30;
    }
    match (&old.column_type.base, &new.column_type.base) {
        (BaseType::Builtin(old), BaseType::Builtin(new)) if old.name == new.name => 25,
        _ => 0,
    }
}

pub(super) fn enumerations(from: &Enumeration, to: &Enumeration) -> u32 {
    if from.labels == to.labels { 100 } else { likeness(&from.name.name, &to.name.name) }
}

/// A domain is what it admits.
pub(super) fn domains(from: &Domain, to: &Domain) -> u32 {
    let conditions = |domain: &Domain| domain.checks.iter().map(|check| check.expression.clone()).collect::<Vec<_>>();
    let alike = likeness(&from.name().name, &to.name().name);
    match from.ty.base == to.ty.base && conditions(from) == conditions(to) && from.not_null == to.not_null {
        true if !from.checks.is_empty() => 100,
        true => alike.max(LEAST),
        false => alike,
    }
}

/// A sequence has nothing but its name and how it counts.
pub(super) fn sequences(from: &Sequence, to: &Sequence) -> u32 {
    likeness(&from.name.to_string(), &to.name.to_string())
}

/// A view that is dropped and made loses no rows: only what is hardly another view is asked for.
pub(super) fn views(from: &View, to: &View) -> u32 {
    let words = |view: &View| view.query.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    match likeness(&from.name.name, &to.name.name) {
        _ if from.materialized == to.materialized && words(from) == words(to) => 100,
        alike if alike >= 70 => alike,
        _ => 0,
    }
}

/// A partition that takes the same rows.
pub(super) fn partitions(from: &Table, to: &Table, was: &str, is: &str) -> u32 {
    // Where it ends, and where the one before it does.
    let bounds = |table: &Table, name: &str| {
        let partitions = &table.partitioning.as_ref()?.partitions;
        let at = partitions.iter().position(|partition| partition.name == name)?;
        let own = partitions[at].bound.clone();
        let below = partitions[..at].last().filter(|_| matches!(own, PartitionBound::LessThan(_))).map(|below| below.bound.clone());
        Some((own, below))
    };
    if bounds(from, was).is_some_and(|rows| bounds(to, is) == Some(rows)) { 100 } else { 0 }
}

/// A label has nothing but its text and its place.
pub(super) fn labels(from: &[String], to: &[String], was: &str, is: &str) -> u32 {
    likeness(was, is) * 2 / 5 + neighbours(from, to, was, is) * 3 / 5
}

/// 50 for each side on which the same name stands next that is on both lists, or none does.
fn neighbours(from: &[String], to: &[String], was: &str, is: &str) -> u32 {
    let stays = |name: &&String| from.contains(name) && to.contains(name);
    let (Some(old), Some(new)) = (from.iter().position(|name| name == was), to.iter().position(|name| name == is)) else { return 0 };
    let before = from[..old].iter().rfind(stays) == to[..new].iter().rfind(stays);
    let after = from[old..].iter().find(stays) == to[new..].iter().find(stays);
    50 * u32::from(before) + 50 * u32::from(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ColumnType, ObjectName};

    fn table(columns: &[(&str, &str)]) -> Table {
        let mut table = Table::new(ObjectName::new("orders"));
        table.columns = columns.iter().map(|(name, ty)| Column::new(*name, ColumnType::builtin(ty))).collect();
        table
    }

    #[test]
    fn a_column_in_the_place_of_another_is_asked_for() {
        let from = table(&[("id", "bigint"), ("total", "numeric(12,2)"), ("note", "text"), ("extra", "jsonb")]);
        let to = table(&[("id", "bigint"), ("amount", "numeric(14,2)"), ("extra", "jsonb")]);
        assert!(columns(&from, &to, "total", "amount") >= LEAST);
        assert!(columns(&from, &to, "total", "amount") > columns(&from, &to, "note", "amount"));
    }

    #[test]
    fn what_has_nothing_in_common_is_not() {
        let from = table(&[("price", "integer"), ("id", "bigint"), ("name", "text")]);
        let to = table(&[("id", "bigint"), ("name", "text"), ("born", "date")]);
        assert!(columns(&from, &to, "price", "born") < LEAST);
    }

    #[test]
    fn each_part_of_the_likeness_counts() {
        let from = table(&[("id", "bigint"), ("total", "numeric(12,2)"), ("note", "text"), ("zz", "date")]);
        let to = table(&[("id", "bigint"), ("xyz", "numeric(12,2)"), ("note", "text"), ("zz", "text")]);
        // Of the name nothing, the type, both neighbours, NULL alike.
        assert_eq!(columns(&from, &to, "total", "xyz"), 30 + 20 + 10);
        assert_eq!(columns(&from, &to, "total", "zz"), 10);
        assert_eq!(columns(&from, &to, "note", "note"), 40 + 30 + 20 + 10);
        assert_eq!(columns(&from, &to, "gone", "note"), 0);
        // Two of four columns are there under their names and types.
        let renamed = Table { name: ObjectName::new("xyz"), ..to };
        assert_eq!(tables(&from, &renamed), 50);
        let list = |labels: &[&str]| labels.iter().map(|label| (*label).to_owned()).collect::<Vec<_>>();
        let (from, to) = (list(&["open", "paid", "shipped"]), list(&["open", "cancelled", "paid", "ship"]));
        assert_eq!(labels(&from, &to, "shipped", "ship"), 2 * likeness("shipped", "ship") / 5 + 60);
        assert_eq!(labels(&from, &to, "shipped", "cancelled"), 2 * likeness("shipped", "cancelled") / 5);
        let mood = |name: &str, labels: &[&str]| Enumeration { name: ObjectName::new(name), labels: list(labels), comment: None };
        assert_eq!(enumerations(&mood("mood", &["a"]), &mood("xyz", &["a"])), 100);
        assert_eq!(enumerations(&mood("mood", &["a"]), &mood("moods", &["b"])), likeness("mood", "moods"));
        assert_eq!(likeness("abcd", "abxy"), 33);
        assert_eq!((likeness("a", "b"), likeness("a", "a"), likeness("Ab", "aB")), (0, 100, 100));
    }

    #[test]
    fn labels_are_known_by_their_place() {
        let list = |labels: &[&str]| labels.iter().map(|label| (*label).to_owned()).collect::<Vec<_>>();
        let (from, to) = (list(&["open", "paid", "shipped"]), list(&["open", "cancelled", "paid", "sent"]));
        assert!(labels(&from, &to, "shipped", "sent") >= LEAST);
        assert!(labels(&from, &to, "shipped", "sent") > labels(&from, &to, "shipped", "cancelled"));
    }
}
