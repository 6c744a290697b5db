//! Generated columns that cannot go over in place: dropped and added in one ALTER, with what stands on them.

use super::rename::names_in_expression;
use crate::expression::mentions;
use crate::model::{Column, Index, IndexKey, Storage, Table};
use crate::sql::AlterAction;

/// Only between plain and stored can a column go over in place.
pub(super) fn needs_new_column(from: &Column, to: &Column) -> bool {
    let is_virtual = |column: &Column| column.generated.as_ref().is_some_and(|generated| generated.storage == Storage::Virtual);
    match (&from.generated, &to.generated) {
        (None, None) => false,
        (Some(old), Some(new)) => old != new,
        (None, Some(_)) => is_virtual(to),
        (Some(_), None) => is_virtual(from),
    }
}

/// Drops a column and adds it again, with the indexes and checks that stand on it before and after.
pub(super) fn recreate_column(from: &Table, to: &Table, column: &Column) -> Vec<AlterAction> {
    let mut actions = vec![AlterAction::DropColumn(column.name.clone()), AlterAction::AddColumn(column.clone())];
    actions.extend(standing_on(from, to, column));
    actions
}

/// The indexes and checks that stand on a column before and after, dropped and added.
pub(super) fn standing_on(from: &Table, to: &Table, column: &Column) -> Vec<AlterAction> {
    let name = &column.name;
    let mut actions = Vec::new();
    let uses =
        |index: &&Index| names_in_expression(index, name) || index.parts.iter().any(|part| part.key == IndexKey::Column(name.clone()));
    for index in to.indexes.iter().filter(|index| from.indexes.contains(index)).filter(uses) {
        actions.extend([AlterAction::DropIndex(index.name.clone()), AlterAction::AddIndex(index.clone())]);
    }
    for unique in to.uniques.iter().filter(|unique| unique.columns.contains(name) && from.uniques.contains(unique)) {
        actions.extend([AlterAction::DropUnique(unique.name.clone()), AlterAction::AddUnique(unique.clone())]);
    }
    for check in to.checks.iter().filter(|check| mentions(&check.expression, name) && from.checks.contains(check)) {
        actions.extend([AlterAction::DropCheck(check.name.clone()), AlterAction::AddCheck(check.clone())]);
    }
    actions
}
