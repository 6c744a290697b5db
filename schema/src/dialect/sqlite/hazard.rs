//! What SQLite does to rows.

use super::{enumeration, types};
use crate::change::TableChange;
use crate::hazard::{Hazard, HazardCode};
use crate::intent::Intents;
use crate::model::{Check, Column, Table};

/// The hazards of one change, whether it is carried out by an ALTER or with the whole table.
pub(super) fn of_change(intents: &Intents, table: &Table, change: &TableChange) -> Vec<Hazard> {
    let name = &table.name;
    let column_path = |column: &Column| format!("{name}.{}", column.name);
    let may_refuse = |message: &str| vec![Hazard::new(HazardCode::MayRefuseRows, name.to_string(), message)];
    match change {
        TableChange::DropColumn(column) => {
            vec![Hazard::new(
                HazardCode::DropsColumn,
                column_path(column),
                format!("column {} and its values are gone for good", column.name),
            )]
        }
        TableChange::AddColumn(column)
            if !column.nullable
                && column.default.is_none()
                && column.generated.is_none()
                && column.increment.is_none()
                && intents.fill(name, &column.name).is_none() =>
        {
            vec![Hazard::new(
                HazardCode::RefusesRows,
                column_path(column),
                "a required column without `default` or `backfill`: fails when the table has rows",
            )]
        }
        TableChange::AlterColumn { from, to } => {
            let mut hazards = Vec::new();
            if from.column_type != to.column_type && to.column_type.to_string() != "text" {
                let message = format!("{} -> {} fails when a value does not convert", from.column_type, to.column_type);
                hazards.push(Hazard::new(HazardCode::MayRefuseRows, column_path(to), message));
            }
            if from.nullable && !to.nullable && intents.fill_or_default(name, to).is_none() {
                hazards.push(Hazard::new(HazardCode::RefusesNulls, column_path(to), "fails when a row holds NULL"));
            }
            match (&from.generated, &to.generated) {
                (None, Some(_)) => {
                    let message = "the column's values are gone for good and computed instead";
                    hazards.push(Hazard::new(HazardCode::DropsColumn, column_path(to), message));
                }
                (Some(old), Some(new)) if old != new => {
                    hazards.push(Hazard::new(HazardCode::RecreatesColumn, column_path(to), "every value is computed again"));
                }
                _ => {}
            }
            hazards
        }
        TableChange::AddPrimaryKey(_) | TableChange::AddUnique(_) => may_refuse("fails when two rows agree in the new key"),
        TableChange::AddIndex(index) if index.unique => may_refuse("fails when two rows agree in the new index"),
        TableChange::AddForeignKey(_) => may_refuse("fails when a row names no parent"),
        TableChange::AddCheck(_) => may_refuse("fails when a row does not meet the new check"),
        _ => Vec::new(),
    }
}

/// Labels that go when this check takes another's place, unless the source says what rows get instead.
pub(super) fn lost_labels(intents: &Intents, table: &Table, check: &Check, changes: &[&TableChange]) -> Vec<Hazard> {
    let before = changes.iter().find_map(|change| match change {
        TableChange::DropCheck(from) if from.name == check.name => Some(from),
        _ => None,
    });
    let Some(before) = before else { return Vec::new() };
    let of_column = |column: &Column| {
        let mapped = intents.labels_of_column(&table.name, &column.name);
        let is_mapped = |literal: &str| mapped.iter().any(|(label, _)| types::text_literal(label) == literal);
        let lost: Vec<_> = enumeration::lost_labels(before, check, &column.name).into_iter().filter(|label| !is_mapped(label)).collect();
        let message = format!(
            "fails when a row holds one of the labels that go: {}; `removed(old = \"new\")` at the enum gives such rows another",
            lost.join(", ")
        );
        let hazard = || Hazard::new(HazardCode::DropsLabel, format!("{}.{}", table.name, column.name), message);
        (!lost.is_empty()).then(hazard)
    };
    table.columns.iter().filter_map(of_column).collect()
}

pub(super) fn rebuild(table: &Table) -> Hazard {
    let message = "SQLite cannot change this in place: the table is copied into a new one; nobody writes meanwhile";
    Hazard::new(HazardCode::RewritesTable, table.name.to_string(), message)
}

pub(super) fn drop_table(table: &Table) -> Hazard {
    Hazard::new(HazardCode::DropsTable, table.name.to_string(), format!("table {} and all of its rows are gone for good", table.name))
}
