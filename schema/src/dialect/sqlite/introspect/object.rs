//! Views and triggers.

use super::super::touch;
use super::Object;
use super::table::ReadTable;
use crate::introspect::IntrospectError;
use crate::introspect::reader::{Reader, items};
use crate::lower::names::touch_name;
use crate::lower::read_create;
use crate::model::{ObjectName, SqlObject, View, Written};
use crate::sql::Touch;
use crate::target::{Dialect, Target};

pub(super) fn view(object: &Object) -> Result<View, IntrospectError> {
    let mut reader = Reader::new(Dialect::Sqlite, &object.sql).ok_or_else(|| object.unread("a quote is never closed"))?;
    let mut columns = Vec::new();
    while !reader.is_at_end() && !reader.is_any(&["as"]) {
        if reader.peek() == "(" {
            columns = reader.names().ok_or_else(|| object.unread("its columns were not found"))?;
        } else {
            reader.skip();
        }
    }
    reader.take(&["as"]);
    Ok(View { columns, written: Written::new(&object.sql), ..View::new(ObjectName::new(&object.name), reader.rest()) })
}

/// A trigger of kit's own is a property of the columns that it sets; any other is kept as it is written.
pub(super) fn trigger(
    target: &Target,
    object: &Object,
    tables: &mut [ReadTable],
    views: &[View],
    objects: &mut Vec<SqlObject>,
) -> Result<(), IntrospectError> {
    let is_it = |name: &ObjectName| name.name.eq_ignore_ascii_case(&object.table);
    let table = tables.iter_mut().find(|read| is_it(&read.table.name));
    let name = table.as_ref().map(|read| read.table.name.clone()).or_else(|| views.iter().map(|view| view.name.clone()).find(is_it));
    if let Some(read) = table
        && let Some(touch) = touched(object, read)
    {
        for (name, value) in touch.columns {
            if let Some(column) = read.table.columns.iter_mut().find(|column| column.name == name) {
                column.on_update = Some(value);
            }
        }
        return Ok(());
    }
    let mut found = read_create(target, &object.sql).map_err(|reason| object.unread(reason))?;
    found.written = Written::new(&object.sql);
    // The server tells no case apart.
    if let Some(name) = name {
        found.id.table = Some(name);
    }
    objects.push(found);
    Ok(())
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
