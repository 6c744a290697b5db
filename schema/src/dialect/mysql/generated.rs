//! Generated columns that cannot go over in place: dropped and added in one ALTER, with what stands on them.

use super::rename::names_in_expression;
use super::types;
use crate::expression::mentions;
use crate::lower::cut;
use crate::model::{Column, Index, IndexKey, ObjectName, Storage, Table};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement};

/// Between plain and stored a column goes over in place, and to another expression, with its indexes; between virtual and the others it does not.
pub(super) fn needs_new_column(from: &Column, to: &Column) -> bool {
    let is_virtual = |column: &Column| column.generated.as_ref().is_some_and(|generated| generated.storage == Storage::Virtual);
    match (&from.generated, &to.generated) {
        (None, None) => false,
        (Some(old), Some(new)) => old.storage != new.storage,
        (None, Some(_)) => is_virtual(to),
        (Some(_), None) => is_virtual(from),
    }
}

/// Whether a column that is computed at each read becomes a plain one: its values are written for the first time.
pub(super) fn keeps_values(from: &Column, to: &Column) -> bool {
    to.generated.is_none() && from.generated.as_ref().is_some_and(|generated| generated.storage == Storage::Virtual)
}

/// Writes the values into a column of their own, which takes the other's place in the table's ALTER.
pub(super) fn written(table: &ObjectName, from: &Column, to: &Column) -> (Step, AlterAction) {
    let name = cut(&format!("{}__kit_new", from.name));
    let plain = Column { name: name.clone(), nullable: true, default: None, generated: None, comment: None, ..to.clone() };
    let add = AlterAction::AddColumnBehind { column: plain, behind: from.name.clone() };
    let alter = Statement::AlterTable { table: table.clone(), actions: vec![add] };
    let fill = |value: String| Statement::FillNulls { table: table.clone(), column: name.clone(), value, kept: Vec::new() };
    let mut statements = vec![alter, fill(types::quote(&from.name))];
    statements.extend(to.default.clone().filter(|_| !to.nullable).map(fill));
    let cause = format!("{table}: the values of column {} are written", from.name);
    (Step::new(Rank::AddColumn, cause, statements), AlterAction::ChangeColumn { from: name.clone(), to: to.clone() })
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
