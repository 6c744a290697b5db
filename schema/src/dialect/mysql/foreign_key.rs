//! The server refuses to change a column that a foreign key stands on or points at: the key is set aside meanwhile.

use super::{is_mariadb, options, unique};
use crate::change::TableChange;
use crate::dialect::Refusal;
use crate::model::{Column, ForeignKey, ReferentialAction, Schema, Table};
use crate::plan::{Context, Rank, Step, loses_key};
use crate::sql::{AlterAction, Statement};
use crate::target::Target;

/// Whether the server takes a foreign key between these tables: the engine has them, and texts are of one character set and collation.
pub(super) fn can_be(target: &Target, child: &Table, key: &ForeignKey, parent: &Table) -> Result<(), Refusal> {
    for table in [child, parent] {
        if let Some(engine) = table.options.0.get("engine").filter(|engine| *engine != "InnoDB") {
            let message = format!("foreign key {} is of {}, and the engine {engine} has no foreign keys", key.name, table.name);
            return Err(Refusal::new(message, "leave `engine` out, or the foreign key"));
        }
    }
    for (own, other) in key.columns.iter().zip(&key.parent_columns) {
        let (Some(from), Some(to)) = (child.column(own), parent.column(other)) else { continue };
        if is_mariadb(target) && key.on_update == ReferentialAction::Cascade && !from.nullable && to.nullable {
            let message = format!("foreign key {} would bring a NULL of {}.{other} into {own}, which is required", key.name, parent.name);
            return Err(Refusal::new(
                message,
                format!("leave `on_update` out for this target, or make {own} optional, or {other} required"),
            ));
        }
        if !(options::is_text(&from.column_type) && options::is_text(&to.column_type)) {
            continue;
        }
        let (from, to) = (options::texts_of(child, from), options::texts_of(parent, to));
        if from != to {
            let words = |(charset, collation): &(String, Option<String>)| collation.clone().unwrap_or_else(|| charset.clone());
            let message = format!(
                "foreign key {} wants one collation: {own} has {}, and {}.{other} has {}",
                key.name,
                words(&from),
                parent.name,
                words(&to)
            );
            return Err(Refusal::new(message, format!("say `collation(mysql = \"{}\")` at the field {own} of this table", words(&to))));
        }
    }
    Ok(())
}

/// Drops, before the table's changes, the foreign keys that stay and that its altered columns belong to, and adds them after.
pub(super) fn set_aside(context: &Context<'_>, table: &Table, changes: &[TableChange]) -> Vec<Step> {
    let altered: Vec<&str> = changes
        .iter()
        .filter_map(|change| match change {
            TableChange::AlterColumn { from, to } if is_refused(from, to) => Some(to.name.as_str()),
            _ => None,
        })
        .collect();
    let converted = converts(context, table);
    let names = |columns: &[String]| columns.iter().any(|column| altered.contains(&column.as_str()) || converted.contains(column));
    let mut steps = Vec::new();
    for child in &context.after.tables {
        for key in &child.foreign_keys {
            let own = child.name == table.name && names(&key.columns);
            // Where the child's own columns change too, the key is set aside with those.
            let touched = names(&key.parent_columns) || loses(context, key);
            let parents = key.parent == table.name && touched && !(child_changes(context, child, key) || own);
            if (own || parents) && stays(context.before, child, key) {
                steps.extend(around(child, key));
            }
        }
    }
    steps
}

/// Whether the key in the parent that it stands on goes or becomes another.
fn loses(context: &Context<'_>, key: &ForeignKey) -> bool {
    match (context.before.table(&key.parent), context.after.table(&key.parent)) {
        (Some(before), Some(after)) => loses_key(before, after, &key.parent_columns, |key| unique::stays(after, key)),
        _ => false,
    }
}

fn is_refused(from: &Column, to: &Column) -> bool {
    from.generated != to.generated
        || from.column_type != to.column_type
        || from.collation != to.collation
        || from.charset != to.charset
        || from.increment != to.increment
        || (from.nullable && !to.nullable)
}

fn stays(before: &Schema, child: &Table, key: &ForeignKey) -> bool {
    before.table(&child.name).is_some_and(|child| child.foreign_keys.contains(key))
}

/// The columns whose texts take another character set or collation with their table.
fn converts(context: &Context<'_>, table: &Table) -> Vec<String> {
    let before = context.before.table(&table.name);
    if !before.is_some_and(|before| options::texts_change(&before.options, &table.options)) {
        return Vec::new();
    }
    table.columns.iter().filter(|column| options::is_text(&column.column_type)).map(|column| column.name.clone()).collect()
}

fn child_changes(context: &Context<'_>, child: &Table, key: &ForeignKey) -> bool {
    let converted = converts(context, child);
    if key.columns.iter().any(|column| converted.contains(column)) {
        return true;
    }
    let before = context.before.table(&child.name);
    key.columns.iter().any(|name| match (before.and_then(|table| table.column(name)), child.column(name)) {
        (Some(from), Some(to)) => is_refused(from, to),
        _ => false,
    })
}

fn around(child: &Table, key: &ForeignKey) -> [Step; 2] {
    let cause = format!("{}: foreign key {} is set aside while a column of it changes", child.name, key.name);
    let alter =
        |rank, action| Step::new(rank, cause.clone(), vec![Statement::AlterTable { table: child.name.clone(), actions: vec![action] }]);
    [
        alter(Rank::DropForeignKey, AlterAction::DropForeignKey(key.name.clone())),
        alter(Rank::AddForeignKey, AlterAction::AddForeignKey(key.clone())),
    ]
}
