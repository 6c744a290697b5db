//! Generated columns that are dropped and added again: their expression cannot be changed, nor the type of a column that they name.

use super::realize::index_uses;
use crate::expression::mentions;
use crate::hazard::{Hazard, HazardCode};
use crate::model::{Column, Table};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, CommentOn, Statement};

/// The columns that are on both sides and made anew, by name.
pub(super) fn made_anew<'a>(from: &Table, to: &'a Table) -> Vec<&'a str> {
    if to.columns.iter().all(|column| column.generated.is_none()) {
        return Vec::new();
    }
    let is_retyped = |column: &&Column| from.column(&column.name).is_some_and(|old| old.column_type != column.column_type);
    let retyped: Vec<&str> = to.columns.iter().filter(is_retyped).map(|column| column.name.as_str()).collect();
    let names_retyped = |column: &Column| {
        let generated = column.generated.as_ref();
        generated.is_some_and(|generated| retyped.iter().any(|name| mentions(&generated.expression, name)))
    };
    let anew = to.columns.iter().filter(|column| {
        from.column(&column.name).is_some_and(|old| needs_new_column(old, column) || (column.generated.is_some() && names_retyped(old)))
    });
    anew.map(|column| column.name.as_str()).collect()
}

/// Drops these columns before all else and adds them, with what hangs on them and does not change by itself, after all else.
pub(super) fn steps(from: &Table, to: &Table, anew: &[&str]) -> Vec<Step> {
    let both = anew.iter().filter_map(|name| Some((from.column(name)?, to.column(name)?)));
    both.flat_map(|(old, new)| drop_and_add(from, to, old, new)).collect()
}

/// A generated column's expression cannot be changed, and a plain column cannot become one.
fn needs_new_column(from: &Column, to: &Column) -> bool {
    match (&from.generated, &to.generated) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(old), Some(new)) => old != new || from.column_type != to.column_type,
    }
}

pub(super) fn drop_and_add(before: &Table, after: &Table, from: &Column, to: &Column) -> [Step; 2] {
    let table = &after.name;
    let (code, message) = match from.generated {
        Some(_) => (HazardCode::RecreatesColumn, "the column is dropped and computed again for every row; the whole table is written"),
        None => (HazardCode::DropsColumn, "the column's values are gone for good and computed instead"),
    };
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![action] };
    let mut add = vec![alter(AlterAction::AddColumn(to.clone()))];
    for unique in after.uniques.iter().filter(|unique| unique.columns.contains(&to.name) && before.uniques.contains(unique)) {
        add.push(alter(AlterAction::AddUnique(unique.clone())));
    }
    for check in after.checks.iter().filter(|check| mentions(&check.expression, &to.name) && before.checks.contains(check)) {
        add.push(alter(AlterAction::AddCheck(check.clone())));
    }
    for index in after.indexes.iter().filter(|index| before.indexes.contains(index) && index_uses(index, &to.name)) {
        add.push(Statement::CreateIndex { table: table.clone(), index: index.clone() });
    }
    if let Some(text) = &to.comment {
        add.push(Statement::Comment { on: CommentOn::Column(table.clone(), to.name.clone()), text: Some(text.clone()) });
    }
    let cause = format!("{table}: column {} is dropped and computed anew", to.name);
    let hazard = Hazard::new(code, format!("{table}.{}", to.name), message);
    [
        Step::new(Rank::DropConstraint, cause.clone(), vec![alter(AlterAction::DropColumn(from.name.clone()))]).with_hazards([hazard]),
        Step::new(Rank::AddGenerated, cause, add),
    ]
}
