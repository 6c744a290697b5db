//! What differs between the objects of two schemas that are written in SQL.

use crate::change::Change;
use crate::model::Schema;

/// Those that are new or differ.
pub(super) fn made(before: &Schema, after: &Schema, changes: &mut Vec<Change>) {
    for to in &after.sql_objects {
        match before.sql_object(&to.id) {
            None => changes.push(Change::CreateSqlObject(to.clone())),
            Some(from) if from != to => changes.push(Change::AlterSqlObject { from: from.clone(), to: to.clone() }),
            Some(_) => {}
        }
    }
}

/// Those that are gone.
pub(super) fn gone(before: &Schema, after: &Schema, changes: &mut Vec<Change>) {
    let gone = before.sql_objects.iter().filter(|object| after.sql_object(&object.id).is_none());
    changes.extend(gone.cloned().map(Change::DropSqlObject));
}
