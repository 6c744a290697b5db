//! Columns that each update sets: a trigger that updates the row once more.

use super::{Sqlite, types};
use crate::sql::{Touch, clause};

/// The second update would fire it again where triggers are recursive, and ends: it changes the columns, or finds no row.
pub(super) fn create(touch: &Touch) -> String {
    let table = clause::name(&Sqlite, &touch.table);
    let named = |with: &dyn Fn(&str, &str) -> String, between: &str| {
        let parts: Vec<_> = touch.columns.iter().map(|(column, value)| with(&types::quote(column), value)).collect();
        parts.join(between)
    };
    let kept = named(&|column, _| format!("NEW.{column} IS OLD.{column}"), " OR ");
    let set = match touch.columns.as_slice() {
        [(column, value)] => format!("{} = {value}", types::quote(column)),
        _ => named(&|column, value| format!("{column} = CASE WHEN NEW.{column} IS OLD.{column} THEN {value} ELSE {column} END"), ", "),
    };
    let stale = match touch.columns.as_slice() {
        [(column, value)] => format!("{} IS NOT {value}", types::quote(column)),
        _ => format!("({})", named(&|column, value| format!("(NEW.{column} IS OLD.{column} AND {column} IS NOT {value})"), " OR ")),
    };
    let same = |column: &String| format!("{0} = NEW.{0}", types::quote(column));
    let row = match touch.key.as_slice() {
        [] => "rowid = NEW.rowid".to_owned(),
        key => key.iter().map(same).collect::<Vec<_>>().join(" AND "),
    };
    format!(
        "CREATE TRIGGER {} AFTER UPDATE ON {table} FOR EACH ROW WHEN {kept}\nBEGIN\n    UPDATE {table} SET {set} WHERE {row} AND {stale};\nEND",
        types::quote(&touch.name)
    )
}
