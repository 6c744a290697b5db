//! The routines that tables call: in defaults, checks, generated columns and indexes.

use std::collections::BTreeSet;

use super::Subject;
use crate::expression::{Names, calls};
use crate::model::{Check, Column, ColumnType, Exclusion, Index, IndexKey, ObjectName, Schema, SqlObjectId, SqlObjectKind, Table};
use crate::sql::{AlterAction, DomainAction, DomainStatement, Statement};

/// The routines of a schema that a statement about a table calls.
pub(crate) fn called_by(statement: &Statement, schema: &Schema) -> BTreeSet<SqlObjectId> {
    let routines = || schema.sql_objects.iter().map(|object| &object.id).filter(|id| id.kind.stands_below_tables());
    if routines().next().is_none() {
        return BTreeSet::new();
    }
    let texts: Vec<&str> = match statement {
        Statement::CreateTable(table) => of_table(table),
        Statement::AddColumnWithConstraints { table, .. } => of_table(table),
        Statement::AlterTable { actions, .. } => actions.iter().flat_map(of_action).collect(),
        Statement::CreateIndex { index, .. } => of_index(index),
        Statement::Domain(statement) => of_domain(statement),
        _ => Vec::new(),
    };
    let called: Vec<Names> = texts.into_iter().map(calls).collect();
    let types: Vec<&ColumnType> = types_of(statement);
    let has = |id: &SqlObjectId| match id.kind {
        SqlObjectKind::Definition => types.iter().any(|ty| is_type(ty, &id.name)) || called.iter().any(|names| names.has(&id.name.name)),
        _ => called.iter().any(|names| names.has(&id.name.name)),
    };
    routines().filter(|id| has(id)).cloned().collect()
}

fn types_of<'a>(statement: &'a Statement) -> Vec<&'a ColumnType> {
    match statement {
        Statement::CreateTable(table) => table.columns.iter().map(|column| &column.column_type).collect(),
        Statement::AddColumnWithConstraints { table, .. } => table.columns.iter().map(|column| &column.column_type).collect(),
        Statement::AlterTable { actions, .. } => {
            let of_action = |action: &'a AlterAction| match action {
                AlterAction::AddColumn(column) => Some(&column.column_type),
                AlterAction::SetType { column_type, .. } => Some(column_type),
                _ => None,
            };
            actions.iter().filter_map(of_action).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a type of a column is the one of this name, which the server writes out as it needs quotes.
fn is_type(ty: &ColumnType, name: &ObjectName) -> bool {
    let written = ty.to_string().replace('"', "");
    let written = written.trim_end_matches("[]");
    written == name.to_string() || written == name.name
}

/// A table that calls this routine.
pub(super) fn calling_table<'a>(schema: &'a Schema, routine: &Subject) -> Option<&'a ObjectName> {
    let name = &routine.name().name;
    let table = schema.tables.iter().find(|table| of_table(table).into_iter().any(|text| calls(text).has(name)))?;
    Some(&table.name)
}

fn of_table(table: &Table) -> Vec<&str> {
    let columns = table.columns.iter().flat_map(of_column);
    let checks = table.checks.iter().map(of_check);
    let exclusions = table.exclusions.iter().map(of_exclusion);
    let indexes = table.indexes.iter().flat_map(of_index);
    columns.chain(checks).chain(exclusions).chain(indexes).collect()
}

fn of_domain(statement: &DomainStatement) -> Vec<&str> {
    match statement {
        DomainStatement::Create(domain) => domain.default.as_deref().into_iter().chain(domain.checks.iter().map(of_check)).collect(),
        DomainStatement::Alter { action: DomainAction::SetDefault(text), .. } => vec![text],
        DomainStatement::Alter { action: DomainAction::AddCheck(check), .. } => vec![of_check(check)],
        DomainStatement::Alter { .. } | DomainStatement::Drop { .. } | DomainStatement::Rename { .. } | DomainStatement::Move { .. } => {
            Vec::new()
        }
    }
}

fn of_column(column: &Column) -> Vec<&str> {
    let generated = column.generated.as_ref().map(|generated| generated.expression.as_str());
    column.default.as_deref().into_iter().chain(generated).chain(column.on_update.as_deref()).collect()
}

fn of_check(check: &Check) -> &str {
    &check.expression
}

fn of_exclusion(exclusion: &Exclusion) -> &str {
    &exclusion.definition
}

fn of_index(index: &Index) -> Vec<&str> {
    let parts = index.parts.iter().filter_map(|part| match &part.key {
        IndexKey::Column(_) => None,
        IndexKey::Expression(expression) => Some(expression.as_str()),
    });
    parts.chain(index.predicate.as_deref()).collect()
}

fn of_action(action: &AlterAction) -> Vec<&str> {
    match action {
        AlterAction::AddColumn(column) | AlterAction::ModifyColumn(column) | AlterAction::ChangeColumn { to: column, .. } => {
            of_column(column)
        }
        AlterAction::SetDefault { default: text, .. } | AlterAction::SetExpression { expression: text, .. } => vec![text],
        AlterAction::SetType { using, .. } => using.as_deref().into_iter().collect(),
        AlterAction::AddCheck(check) => vec![of_check(check)],
        AlterAction::AddExclusion(exclusion) => vec![of_exclusion(exclusion)],
        AlterAction::AddIndex(index) => of_index(index),
        _ => Vec::new(),
    }
}
