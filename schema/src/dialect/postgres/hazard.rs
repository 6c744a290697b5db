//! What PostgreSQL does to rows and readers; docs/reference has the measurements.

use super::types::{Conversion, conversion};
use crate::hazard::{Hazard, HazardCode};
use crate::model::{Column, ObjectName};

/// `stated` when the source says what the values become: then that no value is lost is not for kit to judge.
pub(super) fn type_change(table: &ObjectName, from: &Column, to: &Column, stated: bool) -> Vec<Hazard> {
    let object = format!("{table}.{}", to.name);
    let types = format!("{} -> {}", from.column_type, to.column_type);
    let rewrites = || {
        Hazard::new(HazardCode::RewritesTable, &object, format!("{types} writes the whole table again while nobody can read or write it"))
    };
    if stated {
        let message = format!("{types} by its `using` fails when that fails for a row");
        return vec![Hazard::new(HazardCode::MayRefuseRows, &object, message), rewrites()];
    }
    match conversion(&from.column_type, &to.column_type) {
        Conversion::Free => Vec::new(),
        Conversion::Rewrite => vec![rewrites()],
        Conversion::Narrowing => {
            vec![Hazard::new(HazardCode::NarrowsType, &object, format!("{types} may refuse or cut off values that are there")), rewrites()]
        }
    }
}

/// What a sequence of its own or of a column has come to is known to the server alone.
pub(super) fn bounds(object: String, may_refuse: bool) -> Option<Hazard> {
    let message = "fails when the value that it has come to lies outside of its new bounds: set another with setval before";
    may_refuse.then(|| Hazard::new(HazardCode::MayRefuseRows, object, message))
}

pub(super) fn drops_partition(table: &ObjectName, partition: &str) -> Hazard {
    let message = format!(
        "partition {partition} and its rows are gone for good; `ALTER TABLE {table} DETACH PARTITION {partition}` in a migration of your own keeps them"
    );
    Hazard::new(HazardCode::DropsPartition, format!("{table}.{partition}"), message)
}

pub(super) fn rewrites(table: &ObjectName, message: &str) -> Hazard {
    Hazard::new(HazardCode::RewritesTable, table.to_string(), message)
}

pub(super) fn add_column(table: &ObjectName, column: &Column) -> Vec<Hazard> {
    let object = format!("{table}.{}", column.name);
    let mut hazards = Vec::new();
    if !column.nullable && column.default.is_none() && column.generated.is_none() && column.increment.is_none() {
        hazards.push(Hazard::new(
            HazardCode::RefusesRows,
            &object,
            "a required column without `default` or `backfill`: fails when the table has rows",
        ));
    }
    let volatile = column.default.as_deref().is_some_and(super::cost::differs_by_row);
    if volatile || column.generated.is_some() || column.increment.is_some() {
        let message = "the value differs from row to row: the whole table is written again while nobody can read or write it";
        hazards.push(Hazard::new(HazardCode::RewritesTable, &object, message));
    }
    hazards
}
