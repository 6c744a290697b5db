//! A column within CREATE TABLE.

use super::constraint::{self, Reference};
use crate::introspect::reader::Reader;
use crate::model::{Column, ColumnType, Generated, Storage};

/// A constraint that stands with its column, and the name that was written.
pub(super) enum ColumnConstraint {
    PrimaryKey { numbered: bool },
    Unique(Option<String>),
    Check(Option<String>, String),
    References(Option<String>, Reference),
}

/// What ends a type or a default.
const WORDS: &[&str] = &["constraint", "primary", "not", "null", "unique", "check", "default", "collate", "references", "generated", "as"];

/// `None` where it stands at something that it does not know.
pub(super) fn read(reader: &mut Reader<'_>, leave_out: &mut impl FnMut(&str)) -> Option<(Column, Vec<ColumnConstraint>)> {
    let name = reader.name()?;
    let mut column = Column::new(name, ColumnType::builtin(column_type(reader)));
    column.nullable = true;
    let mut constraints = Vec::new();
    let mut constraint_name = None;
    while !reader.is_at_end() {
        if reader.take(&["constraint"]) {
            constraint_name = reader.name();
            continue;
        }
        let given = constraint_name.take();
        if reader.take(&["primary", "key"]) {
            let _ = reader.take(&["asc"]);
            if reader.take(&["desc"]) {
                leave_out("a primary key that is kept in descending order");
            }
            constraint::conflict(reader, leave_out);
            constraints.push(ColumnConstraint::PrimaryKey { numbered: reader.take(&["autoincrement"]) });
        } else if reader.take(&["not", "null"]) {
            constraint::conflict(reader, leave_out);
            column.nullable = false;
        } else if reader.take(&["null"]) {
            constraint::conflict(reader, leave_out);
        } else if reader.take(&["unique"]) {
            constraint::conflict(reader, leave_out);
            constraints.push(ColumnConstraint::Unique(given));
        } else if reader.take(&["check"]) {
            constraints.push(ColumnConstraint::Check(given, reader.parenthesised()?.to_owned()));
            constraint::conflict(reader, leave_out);
        } else if reader.take(&["default"]) {
            column.default = Some(default(reader));
        } else if reader.take(&["collate"]) {
            column.collation = reader.name();
        } else if reader.is_any(&["references"]) {
            constraints.push(ColumnConstraint::References(given, constraint::reference(reader, leave_out)?));
        } else if reader.take(&["generated", "always", "as"]) || reader.take(&["as"]) {
            let expression = reader.parenthesised()?.to_owned();
            let storage = if reader.take(&["stored"]) { Storage::Stored } else { Storage::Virtual };
            let _ = reader.take(&["virtual"]);
            column.generated = Some(Generated { expression, storage });
        } else {
            return None;
        }
    }
    Some((column, constraints))
}

fn column_type<'a>(reader: &mut Reader<'a>) -> &'a str {
    let start = reader.here();
    let mut taken = false;
    while !reader.is_at_end() && !reader.is_any(WORDS) {
        reader.skip();
        taken = true;
    }
    if taken { reader.since(start) } else { "" }
}

/// The text behind DEFAULT. Its first word may be one that ends it elsewhere: `DEFAULT NULL NOT NULL`.
fn default(reader: &mut Reader<'_>) -> String {
    let start = reader.here();
    let whole = reader.peek() == "(";
    reader.skip();
    while !whole && !reader.is_at_end() && !reader.is_any(WORDS) {
        reader.skip();
    }
    reader.since(start).to_owned()
}
