//! Values for rows that are there, where the server would refuse the column otherwise.

use crate::model::{Column, ObjectName};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement};

/// A required column for rows that are there: first as it is without NOT NULL and default, then filled, then as it is to be.
pub(super) fn new_column(table: &ObjectName, column: &Column, value: Option<&str>, cause: &str) -> Option<Step> {
    let value = value.filter(|_| !column.nullable)?;
    let name = || column.name.clone();
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![action] };
    let mut statements = vec![
        alter(AlterAction::AddColumn(Column { nullable: true, default: None, ..column.clone() })),
        Statement::FillNulls { table: table.clone(), column: name(), value: value.to_owned(), kept: Vec::new() },
    ];
    statements.extend(column.default.clone().map(|default| alter(AlterAction::SetDefault { column: name(), default })));
    statements.push(alter(AlterAction::SetNotNull(name())));
    Some(Step::new(Rank::AddColumn, cause, statements))
}

/// Puts a column's default where it holds NULL, right before NULL is refused.
pub(super) fn before_not_null(table: &ObjectName, column: &Column, value: &str, statements: &mut Vec<Statement>) {
    let refuses = |statement: &Statement| matches!(statement, Statement::AlterTable { actions, .. } if matches!(actions.as_slice(), [AlterAction::SetNotNull(_)]));
    let at = statements.iter().position(refuses).unwrap_or(statements.len());
    statements
        .insert(at, Statement::FillNulls { table: table.clone(), column: column.name.clone(), value: value.to_owned(), kept: Vec::new() });
}
