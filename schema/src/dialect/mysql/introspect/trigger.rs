//! Triggers. Those that are kit's own are a property of the columns that they set.

use serde::Deserialize;

use super::super::{raw, touch, types};
use super::stored::{self, Stored};
use super::table::Tables;
use crate::introspect::reader::{Reader, items};
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::lower::names::touch_name;
use crate::model::{ObjectName, SqlObject, SqlObjectId, SqlObjectKind};
use crate::sql::Touch;
use crate::target::Dialect;

#[derive(Deserialize)]
struct Row {
    table: String,
    timing: String,
    event: String,
    stored: Stored,
}

pub(super) fn read(
    rows: &CatalogRows,
    tables: &mut Tables,
    objects: &mut Vec<SqlObject>,
    left_out: &mut Vec<LeftOut>,
) -> Result<(), IntrospectError> {
    let mut last: Option<(String, String)> = None;
    for row in rows.read::<Row>("triggers")? {
        let table = ObjectName::new(&row.table);
        if let Some(columns) = tables.get_mut(&row.table)
            && let Some(touch) = touched(&row, &table)
        {
            for (name, value) in touch.columns {
                if let Some(column) = columns.columns.iter_mut().find(|column| column.name == name) {
                    column.on_update = Some(value);
                }
            }
            continue;
        }
        let Some(body) = stored::body(rows, SqlObjectKind::Trigger, &row.stored, left_out) else { continue };
        let moment = format!("{} {} ON {}", row.timing, row.event, types::quote(&row.table));
        // They come in the order in which they run.
        let follows = last.take().filter(|(other, _)| *other == moment).map(|(_, name)| format!(" FOLLOWS {}", types::quote(&name)));
        let id = SqlObjectId { table: Some(table), ..SqlObjectId::new(SqlObjectKind::Trigger, ObjectName::new(&row.stored.name)) };
        let text = format!("{moment} FOR EACH ROW{} {body}", follows.unwrap_or_default());
        let mut object = SqlObject { modifiers: row.stored.modifiers(), ..SqlObject::new(id, text) };
        object.depends_on.extend(raw::neighbour(&object));
        objects.push(object);
        last = Some((moment, row.stored.name));
    }
    Ok(())
}

/// What kit's own trigger sets, if this is one to the letter.
fn touched(row: &Row, table: &ObjectName) -> Option<Touch> {
    if row.stored.name != touch_name(table) || row.timing != "BEFORE" || row.event != "UPDATE" {
        return None;
    }
    let set = row.stored.body.as_deref()?.strip_prefix("SET ")?;
    let mut columns = Vec::new();
    for item in items(Dialect::Mysql, set) {
        let mut reader = Reader::new(Dialect::Mysql, item)?;
        let _new = reader.name()?;
        reader.symbol(".");
        let name = reader.name()?;
        reader.symbol("=");
        reader.take(&["if"]);
        let value = items(Dialect::Mysql, reader.parenthesised()?).get(1).copied()?;
        columns.push((name, value.to_owned()));
    }
    let touch = Touch { name: row.stored.name.clone(), table: table.clone(), columns, key: Vec::new() };
    touch::create(&touch).ends_with(row.stored.body.as_deref()?).then_some(touch)
}
