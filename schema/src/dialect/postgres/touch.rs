//! Columns that each update sets: a function a table, and the trigger that calls it.

use super::{Postgres, types};
use crate::sql::{Touch, clause};

/// The values' types are the columns' own, so that nothing converts them in the zone of a session.
pub(super) fn create_function(touch: &Touch) -> String {
    let set = |(column, value): &(String, String)| {
        let column = types::quote(column);
        format!("    IF NEW.{column} IS NOT DISTINCT FROM OLD.{column} THEN\n        NEW.{column} := {value};\n    END IF;\n")
    };
    format!(
        "CREATE FUNCTION {}() RETURNS trigger LANGUAGE plpgsql AS $kit$\nBEGIN\n{}    RETURN NEW;\nEND\n$kit$",
        clause::name(&Postgres, &touch.table.sibling(&touch.name)),
        touch.columns.iter().map(set).collect::<String>()
    )
}

pub(super) fn create(touch: &Touch) -> String {
    format!(
        "CREATE TRIGGER {} BEFORE UPDATE ON {} FOR EACH ROW EXECUTE FUNCTION {}()",
        types::quote(&touch.name),
        clause::name(&Postgres, &touch.table),
        clause::name(&Postgres, &touch.table.sibling(&touch.name))
    )
}
