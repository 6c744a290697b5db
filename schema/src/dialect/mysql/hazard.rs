//! What MySQL and MariaDB do to rows.

use super::{enumeration, options, repartition, types};
use crate::change::TableChange;
use crate::hazard::{Hazard, HazardCode};
use crate::intent::Intents;
use crate::model::{Column, ObjectName, Sequence, Table, TableOptions};
use crate::sql::sequence;

pub(super) fn drop_table(table: &Table) -> Hazard {
    Hazard::new(HazardCode::DropsTable, table.name.to_string(), format!("table {} and all of its rows are gone for good", table.name))
}

/// What a sequence has come to is known to the server alone.
pub(super) fn bounds(from: &Sequence, to: &Sequence) -> Option<Hazard> {
    let message = "fails when the value that it has come to lies outside of its new bounds: set another with setval before";
    let may_refuse = sequence::sequence_may_refuse(from, to);
    may_refuse.then(|| Hazard::new(HazardCode::MayRefuseRows, to.name.to_string(), message))
}

pub(super) fn drops_partition(table: &ObjectName, partition: &str) -> Hazard {
    let message = format!(
        "partition {partition} and its rows are gone for good; `ALTER TABLE {table} EXCHANGE PARTITION` or `REORGANIZE PARTITION` in a migration of your own keeps them"
    );
    Hazard::new(HazardCode::DropsPartition, format!("{table}.{partition}"), message)
}

pub(super) fn of_change(intents: &Intents, table: &ObjectName, change: &TableChange) -> Vec<Hazard> {
    let path = |column: &Column| format!("{table}.{}", column.name);
    let may_refuse = |message: &str| vec![Hazard::new(HazardCode::MayRefuseRows, table.to_string(), message)];
    match change {
        TableChange::DropColumn(column) => {
            vec![Hazard::new(HazardCode::DropsColumn, path(column), format!("column {} and its values are gone for good", column.name))]
        }
        TableChange::AddColumn(column) => add_column(&path(column), column, intents.fill(table, &column.name).is_some()),
        TableChange::AlterColumn { from, to } => alter_column(intents, table, from, to),
        TableChange::AddPrimaryKey(_) | TableChange::AddUnique(_) => may_refuse("fails when two rows agree in the new key"),
        TableChange::AddIndex(index) if index.unique => may_refuse("fails when two rows agree in the new index"),
        TableChange::AddForeignKey(_) => may_refuse("fails when a row names no parent; the table is copied"),
        TableChange::AddCheck(_) => may_refuse("fails when a row does not meet the new check; the table is copied"),
        TableChange::AlterPartitioning { from, to } if repartition::spreads_anew(from.as_ref(), to.as_ref()) => {
            let mut hazards = Vec::new();
            if to.is_some() {
                hazards.extend(may_refuse("fails when a row belongs to no partition"));
            }
            hazards.push(Hazard::new(HazardCode::RewritesTable, table.to_string(), "the whole table is copied while nobody can write it"));
            hazards
        }
        TableChange::AlterOptions { from, to } if options::texts_change(from, to) => converted(table, from, to),
        _ => Vec::new(),
    }
}

/// Every text of the table is written again, in a character set that may lack some of its characters.
fn converted(table: &ObjectName, from: &TableOptions, to: &TableOptions) -> Vec<Hazard> {
    let mut hazards = Vec::new();
    let (was, is) = (from.0.get("charset"), to.0.get("charset"));
    if let Some(charset) = is.filter(|is| was != Some(*is) && !options::holds_every_character(is)) {
        let message = format!("fails when a text has a character that {charset} lacks");
        hazards.push(Hazard::new(HazardCode::NarrowsType, table.to_string(), message));
    }
    hazards.push(Hazard::new(HazardCode::RewritesTable, table.to_string(), "the whole table is copied while nobody can write it"));
    hazards
}

fn add_column(path: &str, column: &Column, filled: bool) -> Vec<Hazard> {
    let stored = column.generated.as_ref().is_some_and(|generated| generated.storage == crate::model::Storage::Stored);
    let mut hazards = Vec::new();
    if !filled && !column.nullable && column.default.is_none() && column.generated.is_none() && column.increment.is_none() {
        hazards.push(Hazard::new(
            HazardCode::RefusesRows,
            path,
            "a required column without `default` or `backfill`: fails when the table has rows",
        ));
    }
    if stored {
        hazards.push(Hazard::new(HazardCode::RewritesTable, path, "the whole table is copied to compute the column"));
    }
    hazards
}

fn alter_column(intents: &Intents, table: &ObjectName, from: &Column, to: &Column) -> Vec<Hazard> {
    let path = &format!("{table}.{}", to.name);
    let mapped = intents.labels_of_column(table, &to.name);
    let is_mapped = |literal: &str| mapped.iter().any(|(label, _)| types::text_literal(label) == literal);
    let mut hazards = Vec::new();
    if from.column_type != to.column_type {
        let words = format!("{} -> {}", from.column_type, to.column_type);
        let lost = match (from.column_type.as_builtin(), to.column_type.as_builtin()) {
            (Some(a), Some(b)) => enumeration::lost_labels(a, b),
            _ => Vec::new(),
        };
        let kept = !lost.is_empty() && lost.iter().all(|label| is_mapped(label));
        let lost: Vec<_> = lost.into_iter().filter(|label| !is_mapped(label)).collect();
        if intents.cast(table, &to.name).is_some() {
            let message = format!("{words} by its `using` fails when that fails for a row");
            hazards.push(Hazard::new(HazardCode::MayRefuseRows, path, message));
        } else if !lost.is_empty() {
            let message = format!(
                "fails when a row holds one of the labels that go: {}; `removed(old = \"new\")` at the enum gives such rows another",
                lost.join(", ")
            );
            hazards.push(Hazard::new(HazardCode::DropsLabel, path, message));
        } else if !kept && !types::widens(&from.column_type, &to.column_type) {
            hazards.push(Hazard::new(HazardCode::NarrowsType, path, format!("{words} may refuse or cut off values that are there")));
        }
        hazards.push(Hazard::new(HazardCode::RewritesTable, path, format!("{words} may copy the whole table while nobody can write it")));
    }
    let charset = options::own_charset(to);
    if let Some(charset) = charset.filter(|is| options::own_charset(from).as_ref() != Some(is) && !options::holds_every_character(is)) {
        let message = format!("fails when a text has a character that {charset} lacks");
        hazards.push(Hazard::new(HazardCode::NarrowsType, path, message));
    }
    if from.nullable && !to.nullable && intents.fill_or_default(table, to).is_none() {
        hazards.push(Hazard::new(HazardCode::RefusesNulls, path, "fails when a row holds NULL"));
    }
    match (&from.generated, &to.generated) {
        (None, Some(_)) => {
            hazards.push(Hazard::new(HazardCode::DropsColumn, path, "the column's values are gone for good and computed instead"));
        }
        (Some(old), Some(new)) if old != new => {
            hazards.push(Hazard::new(HazardCode::RecreatesColumn, path, "every value is computed again; the table is copied"));
        }
        _ => {}
    }
    hazards
}
