//! What MySQL and MariaDB do to rows.

use super::{enumeration, types};
use crate::change::TableChange;
use crate::hazard::{Hazard, HazardCode};
use crate::model::{Column, ObjectName, Table};

pub(super) fn drop_table(table: &Table) -> Hazard {
    Hazard::new(HazardCode::DropsTable, table.name.to_string(), format!("table {} and all of its rows are gone for good", table.name))
}

pub(super) fn of_change(table: &ObjectName, change: &TableChange) -> Vec<Hazard> {
    let path = |column: &Column| format!("{table}.{}", column.name);
    let may_refuse = |message: &str| vec![Hazard::new(HazardCode::MayRefuseRows, table.to_string(), message)];
    match change {
        TableChange::DropColumn(column) => {
            vec![Hazard::new(HazardCode::DropsColumn, path(column), format!("column {} and its values are gone for good", column.name))]
        }
        TableChange::AddColumn(column) => add_column(&path(column), column),
        TableChange::AlterColumn { from, to } => alter_column(&path(to), from, to),
        TableChange::AddPrimaryKey(_) | TableChange::AddUnique(_) => may_refuse("fails when two rows agree in the new key"),
        TableChange::AddIndex(index) if index.unique => may_refuse("fails when two rows agree in the new index"),
        TableChange::AddForeignKey(_) => may_refuse("fails when a row names no parent; the table is copied"),
        TableChange::AddCheck(_) => may_refuse("fails when a row does not meet the new check; the table is copied"),
        _ => Vec::new(),
    }
}

fn add_column(path: &str, column: &Column) -> Vec<Hazard> {
    let stored = column.generated.as_ref().is_some_and(|generated| generated.storage == crate::model::Storage::Stored);
    let mut hazards = Vec::new();
    if !column.nullable && column.default.is_none() && column.generated.is_none() && column.increment.is_none() {
        // The server fills such a column with a value of its own choice: 0, an empty text.
        hazards.push(Hazard::new(
            HazardCode::RefusesRows,
            path,
            "a required column without a default: rows that are there get 0 or an empty text",
        ));
    }
    if stored {
        hazards.push(Hazard::new(HazardCode::RewritesTable, path, "the whole table is copied to compute the column"));
    }
    hazards
}

fn alter_column(path: &str, from: &Column, to: &Column) -> Vec<Hazard> {
    let mut hazards = Vec::new();
    if from.column_type != to.column_type {
        let words = format!("{} -> {}", from.column_type, to.column_type);
        let lost = match (from.column_type.as_builtin(), to.column_type.as_builtin()) {
            (Some(a), Some(b)) => enumeration::lost_labels(a, b),
            _ => Vec::new(),
        };
        if !lost.is_empty() {
            let message = format!("fails when a row holds one of the labels that go: {}", lost.join(", "));
            hazards.push(Hazard::new(HazardCode::DropsLabel, path, message));
        } else if !types::widens(&from.column_type, &to.column_type) {
            hazards.push(Hazard::new(HazardCode::NarrowsType, path, format!("{words} may refuse or cut off values that are there")));
        }
        hazards.push(Hazard::new(HazardCode::RewritesTable, path, format!("{words} may copy the whole table while nobody can write it")));
    }
    if from.nullable && !to.nullable {
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
