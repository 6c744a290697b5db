//! CREATE TABLE.

use super::column::{self, ColumnConstraint};
use super::constraint::{self, Found, Key};
use super::{Object, constraint::Reference};
use crate::introspect::reader::{Reader, items};
use crate::introspect::{IntrospectError, LeftOut};
use crate::model::{Increment, ObjectName, PrimaryKey, Table, Written};
use crate::target::Dialect;

/// A table, and its constraints while some have neither a name nor the columns that they point at.
pub(super) struct ReadTable {
    pub(super) table: Table,
    pub(super) found: Vec<Found>,
}

pub(super) fn read(object: &Object, left_out: &mut Vec<LeftOut>) -> Result<ReadTable, IntrospectError> {
    let mut reader = Reader::new(Dialect::Sqlite, &object.sql).ok_or_else(|| object.unread("a quote is never closed"))?;
    reader.take(&["create"]);
    reader.take(&["table"]);
    reader.name();
    let inside = reader.parenthesised().ok_or_else(|| object.unread("its columns were not found"))?;
    let mut read = ReadTable { table: Table::new(ObjectName::new(&object.name)), found: Vec::new() };
    read.table.written = Written::new(&object.sql);
    let mut leave_out = |what: &str| left_out.push(LeftOut::new(format!("table {}", object.name), what));
    for item in items(Dialect::Sqlite, inside) {
        let mut item = Reader::new(Dialect::Sqlite, item).ok_or_else(|| object.unread("a quote is never closed"))?;
        if constraint::begins(&item) {
            while !item.is_at_end() {
                let found = constraint::read(&mut item, &mut leave_out).ok_or_else(|| object.unread(format!("at `{}`", item.rest())))?;
                add(&mut read, found);
            }
            continue;
        }
        let (mut column, constraints) =
            column::read(&mut item, &mut leave_out).ok_or_else(|| object.unread(format!("at `{}`", item.rest())))?;
        let mut found = Vec::new();
        for constraint in constraints {
            match constraint {
                ColumnConstraint::PrimaryKey { numbered } => {
                    if numbered {
                        column.increment = Some(Increment::ByDefault);
                    }
                    let key = PrimaryKey { columns: vec![column.name.clone()], ..PrimaryKey::default() };
                    found.push(Found { name: None, key: Key::Primary(key) });
                }
                ColumnConstraint::Unique(name) => found.push(Found { name, key: Key::Unique(vec![column.name.clone()]) }),
                ColumnConstraint::Check(name, expression) => found.push(Found { name, key: Key::Check(expression) }),
                ColumnConstraint::References(name, reference) => {
                    found.push(Found { name, key: Key::Foreign(Reference { columns: vec![column.name.clone()], ..reference }) });
                }
            }
        }
        read.table.columns.push(column);
        found.into_iter().for_each(|found| add(&mut read, found));
    }
    while !reader.is_at_end() {
        if reader.take(&["without", "rowid"]) {
            read.table.options.0.insert("without_rowid".to_owned(), String::new());
        } else if reader.take(&["strict"]) {
            read.table.options.0.insert("strict".to_owned(), String::new());
        } else {
            reader.skip();
        }
    }
    Ok(read)
}

fn add(read: &mut ReadTable, found: Found) {
    match found.key {
        Key::Primary(key) => read.table.primary_key = Some(key),
        Key::Unique(_) | Key::Check(_) | Key::Foreign(_) => read.found.push(found),
    }
}
