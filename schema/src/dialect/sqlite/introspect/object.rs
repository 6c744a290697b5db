//! Views, and the triggers that are kit's own.

use super::super::touch;
use super::Object;
use super::table::ReadTable;
use crate::introspect::reader::{Reader, items};
use crate::introspect::{IntrospectError, LeftOut};
use crate::lower::names::touch_name;
use crate::model::{ObjectName, View};
use crate::sql::Touch;
use crate::target::Dialect;

pub(super) fn view(object: &Object, left_out: &mut Vec<LeftOut>) -> Result<Option<View>, IntrospectError> {
    let mut reader = Reader::new(Dialect::Sqlite, &object.sql).ok_or_else(|| object.unread("a quote is never closed"))?;
    while !reader.is_at_end() && !reader.is_any(&["as"]) {
        if reader.peek() == "(" {
            left_out.push(LeftOut::new(format!("view {}", object.name), "views that name their columns before the query: name them in it"));
            return Ok(None);
        }
        reader.skip();
    }
    reader.take(&["as"]);
    Ok(Some(View::new(ObjectName::new(&object.name), reader.rest())))
}

/// A trigger of kit's own is a property of the columns that it sets.
pub(super) fn trigger(object: &Object, tables: &mut [ReadTable], left_out: &mut Vec<LeftOut>) {
    let table = tables.iter_mut().find(|read| read.table.name.name.eq_ignore_ascii_case(&object.table));
    let Some(read) = table else { return };
    match touched(object, read) {
        Some(touch) => {
            for (name, value) in touch.columns {
                if let Some(column) = read.table.columns.iter_mut().find(|column| column.name == name) {
                    column.on_update = Some(value);
                }
            }
        }
        None => left_out.push(LeftOut::new(format!("trigger {}", object.name), "triggers are read by a later version of kit")),
    }
}

/// What kit's own trigger sets, if this is one to the letter.
fn touched(object: &Object, read: &ReadTable) -> Option<Touch> {
    if object.name != touch_name(&read.table.name) {
        return None;
    }
    let set = object.sql.split_once(" SET ")?.1.split_once(" WHERE ")?.0;
    let key = read.table.primary_key.as_ref().map(|key| key.columns.clone()).unwrap_or_default();
    let mut columns = Vec::new();
    for item in items(Dialect::Sqlite, set) {
        let mut reader = Reader::new(Dialect::Sqlite, item)?;
        let name = reader.name()?;
        reader.symbol("=");
        let value = reader.rest();
        let alone = value.split_once(" THEN ").and_then(|(_, rest)| rest.rsplit_once(" ELSE ")).map(|(value, _)| value);
        columns.push((name, value.strip_prefix("CASE WHEN NEW.").and(alone).unwrap_or(value).to_owned()));
    }
    let touch = Touch { name: object.name.clone(), table: read.table.name.clone(), columns, key };
    (touch::create(&touch) == object.sql).then_some(touch)
}
