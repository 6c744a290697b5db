//! Columns that each update sets: a clause where it gives the same value in every session, and else a trigger.
//!
//! `ON UPDATE` takes CURRENT_TIMESTAMP alone, which is the local time of the session. Only a column of type timestamp keeps a moment all the same.

use super::{Mysql, types};
use crate::model::{Column, ColumnType};
use crate::plan::TouchKind;
use crate::sql::{Touch, clause};

/// The time for a column of this type, in UTC. The digits of its fraction are the column's.
pub(super) fn now(column_type: &ColumnType) -> String {
    let text = column_type.to_string();
    let digits = text.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(digits, _)| digits);
    let fraction = if digits.is_empty() { String::new() } else { format!("({digits})") };
    match text.split('(').next().unwrap_or_default() {
        "timestamp" => format!("CURRENT_TIMESTAMP{fraction}"),
        "date" => "utc_date()".to_owned(),
        "time" => format!("utc_time({digits})"),
        _ => format!("utc_timestamp({digits})"),
    }
}

pub(super) fn kind(column: &Column) -> TouchKind {
    if clause(column).is_some() { TouchKind::Clause } else { TouchKind::Trigger }
}

/// The value of the column's own ON UPDATE clause.
pub(super) fn clause(column: &Column) -> Option<&str> {
    column.on_update.as_deref().filter(|value| value.starts_with("CURRENT_TIMESTAMP"))
}

/// Whether nothing but a trigger differs.
pub(super) fn is_all_that_differs(from: &Column, to: &Column) -> bool {
    Column { on_update: to.on_update.clone(), ..from.clone() } == *to && clause(from) == clause(to)
}

pub(super) fn create(touch: &Touch) -> String {
    let set = |(column, value): &(String, String)| {
        let column = types::quote(column);
        format!("NEW.{column} = if(NEW.{column} <=> OLD.{column}, {value}, NEW.{column})")
    };
    format!(
        "CREATE TRIGGER {} BEFORE UPDATE ON {} FOR EACH ROW SET {}",
        types::quote(&touch.name),
        clause::name(&Mysql, &touch.table),
        touch.columns.iter().map(set).collect::<Vec<_>>().join(", ")
    )
}
