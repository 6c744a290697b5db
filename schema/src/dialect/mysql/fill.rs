//! Values for rows that are there, where the server would refuse the column otherwise.

use super::is_mariadb;
use crate::change::TableChange;
use crate::model::{Column, ObjectName};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement};
use crate::target::Target;

/// What stands around a table's one ALTER, and in it instead of the change itself.
#[derive(Default)]
pub(super) struct Fill {
    pub(super) before: Option<Step>,
    pub(super) instead: Option<AlterAction>,
    pub(super) after: Option<Step>,
}

pub(super) fn of_change(target: &Target, table: &ObjectName, change: &TableChange) -> Fill {
    match change {
        TableChange::AddColumn(column) if is_unsafe(target, column) => around(table, column, AlterAction::AddColumn),
        TableChange::AlterColumn { from, to } if from.nullable && !to.nullable && to.default.is_some() && to.generated.is_none() => {
            // A default of the new type does not fit into the old.
            if from.column_type != to.column_type {
                return around(table, to, AlterAction::ModifyColumn);
            }
            let cause = format!("{table}: column {} takes its default where it holds NULL", to.name);
            Fill { before: fill(table, to).map(|statement| Step::new(Rank::AddColumn, cause, vec![statement])), ..Fill::default() }
        }
        _ => Fill::default(),
    }
}

/// The column first as it is without NOT NULL and default, then filled, then as it is to be.
fn around(table: &ObjectName, column: &Column, action: impl Fn(Column) -> AlterAction) -> Fill {
    let loose = Column { nullable: true, default: None, ..column.clone() };
    let whole = Statement::AlterTable { table: table.clone(), actions: vec![AlterAction::ModifyColumn(column.clone())] };
    let cause = format!("{table}: column {} is filled with its default, row by row", column.name);
    let statements = fill(table, column).into_iter().chain([whole]).collect();
    Fill { before: None, instead: Some(action(loose)), after: Some(Step::new(Rank::AddGenerated, cause, statements)) }
}

fn fill(table: &ObjectName, column: &Column) -> Option<Statement> {
    let value = column.default.clone()?;
    Some(Statement::FillNulls { table: table.clone(), column: column.name.clone(), value })
}

/// MySQL refuses to add a column whose default differs from row to row (error 1674), and takes the same default on a column that is there.
fn is_unsafe(target: &Target, column: &Column) -> bool {
    let calls = |default: &String| ["uuid(", "uuid_short(", "rand(", "sysdate("].iter().any(|call| default.to_lowercase().contains(call));
    !is_mariadb(target) && column.default.as_ref().is_some_and(calls)
}
