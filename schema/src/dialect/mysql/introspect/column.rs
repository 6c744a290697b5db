//! The columns of tables.

use serde::Deserialize;

use super::super::{is_mariadb, options, types};
use super::table::Tables;
use super::truth;
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{Column, ColumnType, Generated, Increment, Storage};
use crate::target::Target;

#[derive(Deserialize)]
struct Row {
    database: String,
    table: String,
    name: String,
    #[serde(rename = "type")]
    column_type: String,
    #[serde(deserialize_with = "truth")]
    nullable: bool,
    default: Option<String>,
    extra: Option<String>,
    expression: Option<String>,
    charset: Option<String>,
    collation: Option<String>,
    comment: Option<String>,
}

pub(super) fn read(target: &Target, rows: &CatalogRows, tables: &mut Tables, left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    for row in rows.read::<Row>("columns")? {
        let Some(table) = tables.get_mut(&row.table) else { continue };
        let extra = row.extra.clone().unwrap_or_default().to_lowercase();
        let mut column = Column::new(&row.name, ColumnType::builtin(&row.column_type));
        column.nullable = row.nullable;
        if let Some(expression) = row.expression.as_deref().filter(|expression| !expression.is_empty()) {
            let storage = if extra.contains("virtual") { Storage::Virtual } else { Storage::Stored };
            column.generated = Some(Generated { expression: unescaped(target, expression), storage });
        } else {
            column.default = default(target, &row, &extra);
        }
        if extra.contains("auto_increment") {
            column.increment = Some(Increment::ByDefault);
        }
        if let Some(at) = extra.find("on update ") {
            let value = extra[at + "on update ".len()..].split_whitespace().next().unwrap_or_default();
            column.on_update = Some(value.replace("()", "").to_uppercase());
        }
        if extra.split_whitespace().any(|word| word == "invisible") {
            left_out.push(LeftOut::new(format!("column {}.{}", row.table, row.name), "that it is invisible"));
        }
        let of_table = |name: &str| table.options.0.get(name).cloned();
        if options::is_text(&column.column_type) && row.collation != of_table("collate") {
            column.collation.clone_from(&row.collation);
            column.charset = row.charset.clone().filter(|_| row.collation.is_none());
        }
        column.comment = row.comment.filter(|comment| !comment.is_empty());
        table.columns.push(column);
    }
    Ok(())
}

/// MariaDB prints defaults as SQL; MySQL prints a literal without its quotes, and says apart whether it is an expression.
fn default(target: &Target, row: &Row, extra: &str) -> Option<String> {
    // The server names the database before a sequence.
    let text = &row.default.as_deref()?.replace(&format!("{}.", types::quote(&row.database)), "");
    if is_mariadb(target) {
        return (text != "NULL")
            .then(|| text.replace("current_timestamp()", "CURRENT_TIMESTAMP").replace("current_timestamp(", "CURRENT_TIMESTAMP("));
    }
    if text.to_uppercase().starts_with("CURRENT_TIMESTAMP") {
        return Some(text.clone());
    }
    if extra.contains("default_generated") {
        return Some(format!("({})", unescaped(target, text)));
    }
    let is_number = ["int", "decimal", "float", "double", "year"].iter().any(|word| row.column_type.contains(word));
    let is_bits = text.starts_with("b'") || text.starts_with("0x");
    Some(if is_number || is_bits { text.clone() } else { types::text_literal(text) })
}

/// MySQL's catalog puts a backslash before the quotes of an expression.
pub(super) fn unescaped(target: &Target, text: &str) -> String {
    if is_mariadb(target) { text.to_owned() } else { text.replace("\\'", "'") }
}
