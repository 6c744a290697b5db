//! Values for rows that are there, where the server would refuse the column otherwise.

use crate::model::{Column, Deferral, ObjectName};
use crate::plan::{Context, Rank, Step};
use crate::sql::{AlterAction, Statement};

/// A required column for rows that are there: first as it is without NOT NULL and default, then filled, then as it is to be.
pub(super) fn new_column(context: &Context<'_>, table: &ObjectName, column: &Column, cause: &str) -> Option<Step> {
    let value = context.intents.fill(table, &column.name).filter(|_| !column.nullable)?;
    let name = || column.name.clone();
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![action] };
    // Nor does a domain admit NULL for a moment.
    let plain = Column { nullable: true, default: None, column_type: column.column_type.plain().clone(), ..column.clone() };
    let mut statements = vec![alter(AlterAction::AddColumn(plain))];
    statements.extend(waits(context, table).then_some(Statement::CheckAtOnce));
    statements.push(Statement::FillNulls { table: table.clone(), column: name(), value: value.to_owned(), kept: Vec::new() });
    if column.column_type.as_domain().is_some() {
        let (column_type, collation) = (column.column_type.clone(), column.collation.clone());
        statements.push(alter(AlterAction::SetType { column: name(), column_type, collation, using: None }));
    }
    statements.extend(column.default.clone().map(|default| alter(AlterAction::SetDefault { column: name(), default })));
    statements.push(alter(AlterAction::SetNotNull(name())));
    Some(Step::new(Rank::AddColumn, cause, statements))
}

/// Puts a column's default where it holds NULL, right before NULL is refused.
pub(super) fn before_not_null(context: &Context<'_>, table: &ObjectName, column: &Column, value: &str, statements: &mut Vec<Statement>) {
    let refuses = |statement: &Statement| matches!(statement, Statement::AlterTable { actions, .. } if matches!(actions.as_slice(), [AlterAction::SetNotNull(_)]));
    let at = statements.iter().position(refuses).unwrap_or(statements.len());
    statements
        .insert(at, Statement::FillNulls { table: table.clone(), column: column.name.clone(), value: value.to_owned(), kept: Vec::new() });
    if waits(context, table) {
        statements.insert(at, Statement::CheckAtOnce);
    }
}

/// Whether rows of the table that are written are looked at only at the end of the transaction: until then the server does not alter it.
fn waits(context: &Context<'_>, name: &ObjectName) -> bool {
    let deferred = |deferral: &Option<Deferral>| *deferral == Some(Deferral::Deferred);
    let Some(table) = context.before.table(name) else { return false };
    table.primary_key.as_ref().is_some_and(|key| deferred(&key.deferral))
        || table.uniques.iter().any(|unique| deferred(&unique.deferral))
        || table.exclusions.iter().any(|exclusion| deferred(&exclusion.deferral))
        || context
            .before
            .tables
            .iter()
            .any(|child| child.foreign_keys.iter().any(|key| deferred(&key.deferral) && (child.name == *name || key.parent == *name)))
}
