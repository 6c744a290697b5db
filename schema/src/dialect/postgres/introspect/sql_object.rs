//! What is written in SQL: routines, triggers, rights, and what has no place of its own in a schema.

use serde::Deserialize;

use crate::introspect::{CatalogRows, IntrospectError};
use crate::model::{ObjectName, Schema, SqlObject, SqlObjectId, SqlObjectKind};

pub(super) fn read(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    routines(rows, schema)?;
    triggers(rows, schema)?;
    rights(rows, schema)?;
    definitions(rows, schema)?;
    settings(rows, schema)
}

fn object(id: SqlObjectId, text: &str) -> SqlObject {
    SqlObject::new(id, text.trim())
}

#[derive(Deserialize)]
struct RoutineRow {
    schema: Option<String>,
    name: String,
    kind: String,
    arguments: Option<Vec<String>>,
    text: Option<String>,
}

fn routines(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    for row in rows.read::<RoutineRow>("routines")? {
        // An aggregate is a definition.
        let Some(text) = row.text else { continue };
        let kind = if row.kind == "p" { SqlObjectKind::Procedure } else { SqlObjectKind::Function };
        let mut id = SqlObjectId::new(kind, ObjectName { schema: row.schema, name: row.name });
        id.arguments = Some(row.arguments.unwrap_or_default());
        schema.sql_objects.push(object(id, &text));
    }
    Ok(())
}

#[derive(Deserialize)]
struct TriggerRow {
    schema: Option<String>,
    table: String,
    name: String,
    constraint: bool,
    text: String,
}

fn triggers(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    for row in rows.read::<TriggerRow>("triggers")? {
        // It lies where its table does.
        let mut id = SqlObjectId::new(SqlObjectKind::Trigger, ObjectName { schema: row.schema.clone(), name: row.name });
        id.table = Some(ObjectName { schema: row.schema, name: row.table });
        let modifiers = if row.constraint { "CONSTRAINT" } else { "" };
        schema.sql_objects.push(SqlObject { modifiers: modifiers.to_owned(), ..object(id, &row.text) });
    }
    Ok(())
}

#[derive(Deserialize)]
struct RightsRow {
    schema: Option<String>,
    name: String,
    label: String,
    is_relation: bool,
    owner: Option<String>,
    lines: Option<Vec<String>>,
}

/// The rights on one object together, after who it belongs to.
fn rights(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    for row in rows.read::<RightsRow>("rights")? {
        let (word, rest) = row.label.split_once(' ').unwrap_or(("", &row.label));
        let label = format!("on {} {rest}", word.to_lowercase());
        let mut id = SqlObjectId::new(SqlObjectKind::Grant, ObjectName::new(label));
        id.table = row.is_relation.then(|| ObjectName { schema: row.schema.clone(), name: row.name.clone() });
        let lines: Vec<String> = row.owner.into_iter().chain(row.lines.into_iter().flatten()).collect();
        schema.sql_objects.push(object(id, &lines.join("\n")));
    }
    Ok(())
}

#[derive(Deserialize)]
struct DefinitionRow {
    schema: Option<String>,
    name: String,
    arguments: Option<Vec<String>>,
    text: String,
    undo: String,
}

fn definitions(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    for row in rows.read::<DefinitionRow>("definitions")? {
        let mut id = SqlObjectId::new(SqlObjectKind::Definition, ObjectName { schema: row.schema, name: row.name });
        id.arguments = row.arguments;
        schema.sql_objects.push(SqlObject { undo: row.undo, ..object(id, &row.text) });
    }
    Ok(())
}

#[derive(Deserialize)]
struct SettingRow {
    label: String,
    text: String,
    undo: String,
    schema: Option<String>,
    table: Option<String>,
}

fn settings(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    for row in rows.read::<SettingRow>("settings")? {
        let mut id = SqlObjectId::new(SqlObjectKind::Setting, ObjectName::new(row.label));
        id.table = row.table.map(|name| ObjectName { schema: row.schema, name });
        schema.sql_objects.push(SqlObject { undo: row.undo, ..object(id, &row.text) });
    }
    Ok(())
}
