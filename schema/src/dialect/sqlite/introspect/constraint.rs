//! Constraints of a table: as they are written, then with the names and the columns that were left to the server.

use super::table::ReadTable;
use crate::expression::mentioned;
use crate::introspect::LeftOut;
use crate::introspect::reader::{Reader, items};
use crate::lower::{NameKind, Namer};
use crate::model::{Check, Deferral, ForeignKey, ObjectName, PrimaryKey, ReferentialAction, Unique, Validity};
use crate::target::Dialect;

/// A constraint, with its name if it was written.
pub(super) struct Found {
    pub(super) name: Option<String>,
    pub(super) key: Key,
}

pub(super) enum Key {
    Primary(PrimaryKey),
    Unique(Vec<String>),
    Check(String),
    Foreign(Reference),
}

/// A foreign key. Without columns of the parent it points at the parent's primary key.
pub(super) struct Reference {
    pub(super) columns: Vec<String>,
    pub(super) parent: String,
    pub(super) parent_columns: Vec<String>,
    pub(super) on_delete: ReferentialAction,
    pub(super) on_update: ReferentialAction,
    pub(super) deferral: Option<Deferral>,
}

/// Whether an item between a table's parentheses is a constraint and no column.
pub(super) fn begins(reader: &Reader<'_>) -> bool {
    reader.is_any(&["constraint", "primary", "unique", "check", "foreign"])
}

pub(super) fn read(reader: &mut Reader<'_>, leave_out: &mut impl FnMut(&str)) -> Option<Found> {
    let name = if reader.take(&["constraint"]) { reader.name() } else { None };
    let key = if reader.take(&["primary", "key"]) {
        let columns = key_columns(reader.parenthesised()?, leave_out)?;
        conflict(reader, leave_out);
        Key::Primary(PrimaryKey { columns, ..PrimaryKey::default() })
    } else if reader.take(&["unique"]) {
        let columns = key_columns(reader.parenthesised()?, leave_out)?;
        conflict(reader, leave_out);
        Key::Unique(columns)
    } else if reader.take(&["check"]) {
        let expression = reader.parenthesised()?.to_owned();
        conflict(reader, leave_out);
        Key::Check(expression)
    } else if reader.take(&["foreign", "key"]) {
        let columns = reader.names()?;
        Key::Foreign(Reference { columns, ..reference(reader, leave_out)? })
    } else {
        return None;
    };
    Some(Found { name, key })
}

/// The columns of a key. An order or a collation of its own has no place in the model.
fn key_columns(inside: &str, leave_out: &mut impl FnMut(&str)) -> Option<Vec<String>> {
    let mut columns = Vec::new();
    for item in items(Dialect::Sqlite, inside) {
        let mut reader = Reader::new(Dialect::Sqlite, item)?;
        columns.push(reader.name()?);
        let _ = reader.take(&["asc"]);
        if !reader.is_at_end() {
            leave_out(&format!("the order or collation of a key's column: {item}"));
        }
    }
    Some(columns)
}

/// `ON CONFLICT ..`, which the model has no place for.
pub(super) fn conflict(reader: &mut Reader<'_>, leave_out: &mut impl FnMut(&str)) {
    if reader.take(&["on", "conflict"]) {
        let what = reader.peek().to_uppercase();
        reader.skip();
        if what != "ABORT" {
            leave_out(&format!("a constraint with ON CONFLICT {what}"));
        }
    }
}

/// From REFERENCES on.
pub(super) fn reference(reader: &mut Reader<'_>, leave_out: &mut impl FnMut(&str)) -> Option<Reference> {
    if !reader.take(&["references"]) {
        return None;
    }
    let parent = reader.name()?;
    let parent_columns = if reader.peek() == "(" { reader.names()? } else { Vec::new() };
    let none = ReferentialAction::NoAction;
    let mut reference = Reference { columns: Vec::new(), parent, parent_columns, on_delete: none, on_update: none, deferral: None };
    loop {
        if reader.take(&["on", "delete"]) {
            reference.on_delete = action(reader)?;
        } else if reader.take(&["on", "update"]) {
            reference.on_update = action(reader)?;
        } else if reader.take(&["match"]) {
            // SQLite reads it and does nothing.
            reader.skip();
        } else if reader.take(&["not", "deferrable"]) {
            let _ = reader.take(&["initially", "deferred"]) || reader.take(&["initially", "immediate"]);
        } else if reader.take(&["deferrable"]) {
            let deferred = reader.take(&["initially", "deferred"]);
            let _ = reader.take(&["initially", "immediate"]);
            reference.deferral = Some(if deferred { Deferral::Deferred } else { Deferral::Immediate });
        } else {
            break;
        }
    }
    conflict(reader, leave_out);
    Some(reference)
}

fn action(reader: &mut Reader<'_>) -> Option<ReferentialAction> {
    let actions: [(&[&str], ReferentialAction); 5] = [
        (&["no", "action"], ReferentialAction::NoAction),
        (&["restrict"], ReferentialAction::Restrict),
        (&["cascade"], ReferentialAction::Cascade),
        (&["set", "null"], ReferentialAction::SetNull),
        (&["set", "default"], ReferentialAction::SetDefault),
    ];
    actions.into_iter().find(|(words, _)| reader.take(words)).map(|(_, action)| action)
}

/// Gives every constraint the name that it was given, or the one that follows from the rule.
pub(super) fn name_all(tables: &mut [ReadTable], namer: &mut Namer) {
    for read in tables.iter() {
        for name in read.found.iter().filter_map(|found| found.name.as_ref()) {
            namer.claim(&read.table.name.sibling(name));
        }
    }
    for read in tables {
        for found in std::mem::take(&mut read.found) {
            add(read, found, namer);
        }
    }
}

fn add(read: &mut ReadTable, found: Found, namer: &mut Namer) {
    let table = read.table.name.clone();
    let mut name = |words: &[String], kind| {
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        found.name.clone().unwrap_or_else(|| namer.derive(&table, &words, kind))
    };
    match found.key {
        Key::Primary(_) => {}
        Key::Unique(columns) => {
            let name = name(&columns, NameKind::Unique);
            read.table.uniques.push(Unique { name, columns, ..Unique::default() });
        }
        Key::Check(expression) => {
            let columns: Vec<_> = {
                let is_named = mentioned(&expression);
                read.table.columns.iter().map(|column| column.name.clone()).filter(|column| is_named(column)).collect()
            };
            let name = name(if columns.len() == 1 { &columns } else { &[] }, NameKind::Check);
            read.table.checks.push(Check { name, expression, ..Check::default() });
        }
        Key::Foreign(reference) => {
            let name = name(&reference.columns, NameKind::ForeignKey);
            read.table.foreign_keys.push(ForeignKey {
                name,
                columns: reference.columns,
                parent: ObjectName::new(reference.parent),
                parent_columns: reference.parent_columns,
                on_delete: reference.on_delete,
                on_update: reference.on_update,
                match_full: false,
                deferral: reference.deferral,
                validity: Validity::Valid,
            });
        }
    }
}

/// The parents by the names that they have: SQLite tells no case apart, and a key may leave the columns to the parent's primary key.
pub(super) fn resolve_parents(tables: &mut [ReadTable], left_out: &mut Vec<LeftOut>) {
    let parents: Vec<_> = tables.iter().map(|read| (read.table.name.clone(), read.table.primary_key.clone())).collect();
    for read in tables {
        for key in &mut read.table.foreign_keys {
            let parent = parents.iter().find(|(name, _)| name.name.eq_ignore_ascii_case(&key.parent.name));
            if let Some((name, _)) = parent {
                key.parent = name.clone();
            }
            if key.parent_columns.is_empty() {
                match parent.and_then(|(_, primary)| primary.as_ref()) {
                    Some(primary) => key.parent_columns.clone_from(&primary.columns),
                    None => left_out.push(LeftOut::new(
                        format!("table {}", read.table.name),
                        format!("the foreign key to {}, which has no primary key", key.parent),
                    )),
                }
            }
        }
        read.table.foreign_keys.retain(|key| !key.parent_columns.is_empty());
    }
}
