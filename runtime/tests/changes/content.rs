//! What the tables hold, and what of it a migration may not change.

use std::collections::BTreeMap;

use diesel_kit::Dialect;
use diesel_kit_schema::change::{Change, TableChange};
use diesel_kit_schema::model::Schema;

use crate::database::Database;

/// By table and column: the column's type and its values in order.
pub struct Content(BTreeMap<(String, String), (String, Vec<String>)>);

pub async fn take(database: &mut Database, schema: &Schema) -> Content {
    let mut content = BTreeMap::new();
    for table in &schema.tables {
        for column in table.columns.iter().filter(|column| column.generated.is_none()) {
            let place = table.name.schema.as_ref().map(|schema| format!("\"{schema}\".")).unwrap_or_default();
            let (table, name) = (&table.name.name, &column.name);
            let sql = match database.dialect() {
                Dialect::Postgres => format!("SELECT coalesce(\"{name}\"::text, 'NULL') AS line FROM {place}\"{table}\" ORDER BY 1"),
                // Neither server casts a vector to text, and MariaDB no point.
                Dialect::Mysql | Dialect::MariaDb
                    if ["vector", "point"].iter().any(|name| column.column_type.to_string().starts_with(name)) =>
                {
                    format!("SELECT coalesce(hex(`{name}`), 'NULL') AS line FROM `{table}` ORDER BY 1")
                }
                Dialect::Mysql | Dialect::MariaDb => {
                    format!("SELECT coalesce(cast(`{name}` AS char), 'NULL') AS line FROM `{table}` ORDER BY 1")
                }
                Dialect::Sqlite => format!("SELECT quote(\"{name}\") AS line FROM \"{table}\" ORDER BY 1"),
            };
            content.insert((table.clone(), name.clone()), (column.column_type.to_string(), database.lines(&sql).await));
        }
    }
    Content(content)
}

/// Values of what stands on both sides, under whatever name, and with one type, are the same, or what the source says they become.
pub fn nothing_lost(before: &Content, after: &Content, changes: &[Change], removed: &[(String, String)]) -> Result<(), String> {
    for ((table, column), (ty, values)) in &before.0 {
        let key = renamed(table, column, changes);
        let Some((other, now)) = after.0.get(&key) else { continue };
        if now.len() != values.len() {
            return Err(format!("{table}.{column}: {} of {} rows left", now.len(), values.len()));
        }
        // A column that becomes NOT NULL has its NULLs filled with the default.
        let mapped = |value: &String| removed.iter().fold(value.clone(), |value, (old, new)| value.replace(old, new));
        let kept = {
            let mut left = now.clone();
            let mut take = |value: String| left.iter().position(|other| *other == value).map(|at| left.swap_remove(at)).is_some();
            values.iter().filter(|value| *value != "NULL").all(|value| take(relabelled(value, changes)) || take(mapped(value)))
        };
        if ty == other && !kept {
            return Err(format!("{table}.{column}: {values:?} became {now:?}"));
        }
    }
    Ok(())
}

/// The value after the renames of labels.
fn relabelled(value: &str, changes: &[Change]) -> String {
    let mut value = value.to_owned();
    let mut replace = |from: &str, to: &str| {
        if value.trim_matches('\'') == from {
            value = value.replace(from, to);
        }
    };
    for change in changes {
        match change {
            Change::RenameLabel { from, to, .. } => replace(from, to),
            Change::AlterTable { changes, .. } => {
                for change in changes {
                    if let TableChange::RenameLabel { from, to, .. } = change {
                        replace(from, to);
                    }
                }
            }
            _ => {}
        }
    }
    value
}

/// Where the values of a column are after these changes.
fn renamed(table: &str, column: &str, changes: &[Change]) -> (String, String) {
    let (mut table, mut column) = (table.to_owned(), column.to_owned());
    for change in changes {
        match change {
            Change::RenameTable { from, to } if from.name == table => table.clone_from(&to.name),
            Change::AlterTable { table: altered, changes } if altered.name == table => {
                for change in changes {
                    if let TableChange::RenameColumn { from, to } = change
                        && *from == column
                    {
                        column.clone_from(to);
                    }
                }
            }
            _ => {}
        }
    }
    (table, column)
}
