//! Foreign keys and checks.

use serde::Deserialize;

use super::super::types;
use super::column::unescaped;
use super::table::Tables;
use super::truth;
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{Check, ColumnType, ForeignKey, ObjectName, ReferentialAction, Validity};

#[derive(Deserialize)]
struct KeyRow {
    table: String,
    name: String,
    column: String,
    parent_schema: Option<String>,
    parent: String,
    parent_column: String,
    on_delete: String,
    on_update: String,
}

pub(super) fn foreign_keys(rows: &CatalogRows, tables: &mut Tables, left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    for row in rows.read::<KeyRow>("foreign_keys")? {
        let Some(table) = tables.get_mut(&row.table) else { continue };
        if row.parent_schema.is_some() {
            left_out.push(LeftOut::new(format!("foreign key {} of {}", row.name, row.table), "it leads to another database"));
            continue;
        }
        match table.foreign_keys.last_mut().filter(|key| key.name == row.name) {
            Some(key) => {
                key.columns.push(row.column);
                key.parent_columns.push(row.parent_column);
            }
            None => table.foreign_keys.push(ForeignKey {
                name: row.name,
                columns: vec![row.column],
                parent: ObjectName::new(row.parent),
                parent_columns: vec![row.parent_column],
                on_delete: action(&row.on_delete),
                on_update: action(&row.on_update),
                match_full: false,
                deferral: None,
                validity: Validity::Valid,
            }),
        }
    }
    Ok(())
}

fn action(rule: &str) -> ReferentialAction {
    match rule {
        "RESTRICT" => ReferentialAction::Restrict,
        "CASCADE" => ReferentialAction::Cascade,
        "SET NULL" => ReferentialAction::SetNull,
        "SET DEFAULT" => ReferentialAction::SetDefault,
        _ => ReferentialAction::NoAction,
    }
}

#[derive(Deserialize)]
struct CheckRow {
    table: String,
    name: String,
    expression: String,
    #[serde(deserialize_with = "truth")]
    enforced: bool,
    #[serde(deserialize_with = "truth")]
    of_column: bool,
}

pub(super) fn checks(target: &crate::Target, rows: &CatalogRows, tables: &mut Tables) -> Result<(), IntrospectError> {
    for row in rows.read::<CheckRow>("checks")? {
        let Some(table) = tables.get_mut(&row.table) else { continue };
        if row.of_column {
            let usual = table.options.0.get("collate").cloned();
            if let Some(column) = table.columns.iter_mut().find(|column| column.name == row.name) {
                // MariaDB keeps JSON as a text with a check that has the column's name.
                let is_long = column.column_type == ColumnType::builtin("longtext");
                let is_binary = column.collation.clone().or(usual).as_deref() == Some("utf8mb4_bin");
                if is_long && is_binary && row.expression == format!("json_valid({})", types::quote(&row.name)) {
                    column.column_type = ColumnType::builtin("json");
                    (column.collation, column.charset) = (None, None);
                } else {
                    column.check = Some(row.expression);
                }
            }
            continue;
        }
        let expression = unescaped(target, &row.expression);
        let validity = if row.enforced { Validity::Valid } else { Validity::NotEnforced };
        table.checks.push(Check { name: row.name, expression, no_inherit: false, validity });
    }
    Ok(())
}
