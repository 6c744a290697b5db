//! CREATE INDEX.

use super::Object;
use super::table::ReadTable;
use crate::introspect::reader::{Reader, items};
use crate::introspect::{IntrospectError, LeftOut};
use crate::model::{Index, IndexKey, IndexPart, Order, Written};
use crate::target::Dialect;

pub(super) fn read(object: &Object, tables: &mut [ReadTable], left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    let Some(table) = tables.iter_mut().find(|read| read.table.name.name.eq_ignore_ascii_case(&object.table)) else { return Ok(()) };
    let mut reader = Reader::new(Dialect::Sqlite, &object.sql).ok_or_else(|| object.unread("a quote is never closed"))?;
    reader.take(&["create"]);
    let unique = reader.take(&["unique"]);
    reader.take(&["index"]);
    while !reader.is_at_end() && reader.peek() != "(" {
        reader.skip();
    }
    let inside = reader.parenthesised().ok_or_else(|| object.unread("its columns were not found"))?;
    let parts = items(Dialect::Sqlite, inside).into_iter().map(|item| part(item, table, left_out)).collect();
    let mut index = Index { written: Written::new(&object.sql), ..Index::new(&object.name, parts) };
    index.unique = unique;
    index.predicate = reader.take(&["where"]).then(|| reader.rest().to_owned());
    table.table.indexes.push(index);
    Ok(())
}

fn part(item: &str, table: &ReadTable, left_out: &mut Vec<LeftOut>) -> IndexPart {
    let (text, order) = match item.rsplit_once(char::is_whitespace) {
        Some((text, word)) if word.eq_ignore_ascii_case("desc") => (text.trim(), Order::Descending),
        Some((text, word)) if word.eq_ignore_ascii_case("asc") => (text.trim(), Order::Ascending),
        _ => (item, Order::Ascending),
    };
    let column = Reader::new(Dialect::Sqlite, text).and_then(|mut reader| {
        let name = reader.name()?;
        let column = table.table.columns.iter().find(|column| column.name.eq_ignore_ascii_case(&name))?;
        if reader.take(&["collate"]) {
            let collation = reader.name();
            if collation != column.collation {
                let what = format!("the collation of an index's column: {text}");
                left_out.push(LeftOut::new(format!("table {}", table.table.name), what));
            }
        }
        reader.is_at_end().then(|| column.name.clone())
    });
    let key = match column {
        Some(column) => IndexKey::Column(column),
        None => {
            let whole = Reader::new(Dialect::Sqlite, text).and_then(|mut reader| reader.parenthesised().filter(|_| reader.is_at_end()));
            IndexKey::Expression(whole.unwrap_or(text).to_owned())
        }
    };
    IndexPart { key, length: None, order, nulls: None, operator_class: None }
}
