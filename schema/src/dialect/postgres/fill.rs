//! Values for rows that are there, where the server would refuse the column otherwise.

use crate::model::{Column, ObjectName};
use crate::sql::{AlterAction, Statement};

/// Puts a column's default where it holds NULL, right before NULL is refused.
pub(super) fn before_not_null(table: &ObjectName, column: &Column, value: &str, statements: &mut Vec<Statement>) {
    let refuses = |statement: &Statement| matches!(statement, Statement::AlterTable { actions, .. } if matches!(actions.as_slice(), [AlterAction::SetNotNull(_)]));
    let at = statements.iter().position(refuses).unwrap_or(statements.len());
    statements.insert(at, Statement::FillNulls { table: table.clone(), column: column.name.clone(), value: value.to_owned() });
}
