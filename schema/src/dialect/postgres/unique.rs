//! A unique constraint takes over an index that says the same, and what stands on it stays. The other way there is no such clause.

use super::generated;
use crate::lower::followed;
use crate::model::{Index, ObjectName, Table, Unique};
use crate::plan::{Key, Rank, Step, turned};
use crate::sql::{AlterAction, Statement};
use crate::target::Target;

/// The indexes that become constraints in place. Where a column is made anew, its index goes with it; where the constraint's name is that of
/// something else, both are made as they come.
pub(super) fn taken<'a>(target: &Target, before: &'a Table, after: &'a Table) -> Vec<(&'a Index, &'a Unique)> {
    pairs(target, (before, after), turned(before, after))
}

/// The constraints that become indexes: the index is there before the constraint goes.
pub(super) fn given_up<'a>(target: &Target, before: &'a Table, after: &'a Table) -> Vec<(&'a Index, &'a Unique)> {
    pairs(target, (before, after), turned(after, before))
}

fn pairs<'a>(target: &Target, (before, after): (&Table, &Table), mut pairs: Vec<(&'a Index, &'a Unique)>) -> Vec<(&'a Index, &'a Unique)> {
    let anew = generated::made_anew(target, before, after);
    let has = |table: &Table, name: &str| {
        table.indexes.iter().any(|index| index.name == name) || table.uniques.iter().any(|unique| unique.name == name)
    };
    // The constraint of a partitioned table takes over none.
    let is_one = before.partitioning.is_none() && after.partitioning.is_none();
    pairs.retain(|(index, unique)| {
        let is_free = index.name == unique.name || !(has(before, &index.name) && has(before, &unique.name));
        is_one && is_free && !unique.columns.iter().any(|column| anew.contains(&column.as_str()))
    });
    pairs
}

/// Whether a key that is not there as it was is the same index all the same, for a foreign key that stands on it.
pub(super) fn stays(target: &Target, before: &Table, after: &Table, key: Key<'_>) -> bool {
    match key {
        Key::Index(index) => {
            taken(target, before, after).iter().any(|(taken, unique)| taken.name == index.name && unique.deferral.is_none())
        }
        Key::Unique(_) => false,
    }
}

pub(super) fn take(table: &ObjectName, index: &Index, unique: &Unique) -> Step {
    let cause = format!("{table}: index {} becomes unique constraint {}", index.name, unique.name);
    Step::new(Rank::AddConstraint, cause, vec![alter(table, AlterAction::TakeIndex { unique: unique.clone(), index: index.name.clone() })])
}

pub(super) fn give_up(table: &ObjectName, index: &Index, unique: &Unique) -> Step {
    let cause = format!("{table}: unique constraint {} becomes index {}", unique.name, index.name);
    let drop = alter(table, AlterAction::DropUnique(unique.name.clone()));
    let create = |index: Index| Statement::CreateIndex { table: table.clone(), index };
    if index.name != unique.name {
        return Step::new(Rank::AddConstraint, cause, vec![create(index.clone()), drop]);
    }
    let between = followed(&table.sibling(&index.name), "__kit_new").name;
    let rename = Statement::RenameIndex { table: table.clone(), from: between.clone(), to: index.name.clone() };
    Step::new(Rank::AddConstraint, cause, vec![create(Index { name: between, ..index.clone() }), drop, rename])
}

fn alter(table: &ObjectName, action: AlterAction) -> Statement {
    Statement::AlterTable { table: table.clone(), actions: vec![action] }
}
