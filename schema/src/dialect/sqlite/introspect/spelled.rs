//! Statements as someone wrote them, where they say what is to be made: the server keeps them to the letter.

use super::column;
use super::constraint;
use super::table::ReadTable;
use super::{Object, object, table as tables};
use crate::dialect::sqlite::canonical;
use crate::introspect::reader::{Reader, items};
use crate::lower::{Namer, read_create};
use crate::model::{Column, ColumnType, Index, IndexKey, ObjectName, Schema, SqlObject, Table, View};
use crate::target::{Dialect, Target};

/// The statement that made this table, under the name that it has now.
pub(in crate::dialect::sqlite) fn table(table: &Table) -> Option<String> {
    let (text, name) = says(table)?;
    if name == table.name.name {
        return Some(text.to_owned());
    }
    let (at, end) = name_in(text)?;
    Some(format!("{}{}{}", &text[..at], super::super::types::quote(&table.name.name), &text[end..]))
}

/// The definition of a column within the statement of its table, if nothing that is added with it stands elsewhere.
pub(in crate::dialect::sqlite) fn added_column(table: &Table, column: &Column, checks: usize) -> Option<String> {
    let (text, _) = says(table)?;
    let mut reader = start(text)?;
    let keys = table.foreign_keys.iter().filter(|key| key.columns == [column.name.clone()]).count();
    for item in items(Dialect::Sqlite, reader.parenthesised()?) {
        let mut inside = Reader::new(Dialect::Sqlite, item)?;
        if constraint::begins(&inside) {
            continue;
        }
        let (found, constraints) = column::read(&mut inside, &mut |_| {})?;
        if found.name == column.name {
            let count = |is: fn(&column::ColumnConstraint) -> bool| constraints.iter().filter(|one| is(one)).count();
            let own = count(|one| matches!(one, column::ColumnConstraint::Check(..))) == checks
                && count(|one| matches!(one, column::ColumnConstraint::References(..))) == keys
                && constraints.len() == checks + keys;
            return own.then(|| item.to_owned());
        }
    }
    None
}

/// The statement of a table and the name in it, if it says what the table is.
fn says(table: &Table) -> Option<(&str, String)> {
    let text = table.written.as_deref()?;
    let name = start_name(text)?;
    let read = read_table(text, &name)?;
    let bare = |one: &Table| {
        let mut one = Table { name: ObjectName::new(&name), indexes: Vec::new(), ..one.clone() };
        // A trigger does this.
        one.columns.iter_mut().for_each(|column| column.on_update = None);
        // The server tells no case of names apart, and takes the parent's primary key where none is named.
        for key in &mut one.foreign_keys {
            key.parent = ObjectName::new(key.parent.name.to_lowercase());
        }
        one
    };
    let (mut read, meant) = (bare(&read), bare(table));
    for (key, meant) in read.foreign_keys.iter_mut().zip(&meant.foreign_keys).filter(|(key, _)| key.parent_columns.is_empty()) {
        key.parent_columns.clone_from(&meant.parent_columns);
    }
    (read == meant).then_some((text, name))
}

fn read_table(text: &str, name: &str) -> Option<Table> {
    let object = of("table", name, name, text);
    // What the model has no place for was said when the database was read.
    let mut read = [tables::read(&object, &mut Vec::new()).ok()?];
    constraint::name_all(&mut read, &mut Namer::default());
    let [ReadTable { table, .. }] = read;
    let mut schema = Schema::default();
    schema.tables.insert(table);
    let schema = canonical::canonicalize(schema);
    schema.table(&ObjectName::new(name)).cloned()
}

fn of(kind: &str, name: &str, table: &str, sql: &str) -> Object {
    Object { kind: kind.to_owned(), table_kind: None, name: name.to_owned(), table: table.to_owned(), sql: sql.to_owned() }
}

/// Behind the name of a table.
fn start(text: &str) -> Option<Reader<'_>> {
    let mut reader = Reader::new(Dialect::Sqlite, text)?;
    let begins = reader.take(&["create", "table"]) && reader.name().is_some();
    begins.then_some(reader)
}

fn start_name(text: &str) -> Option<String> {
    let mut reader = Reader::new(Dialect::Sqlite, text)?;
    if reader.take(&["create", "table"]) { reader.name() } else { None }
}

/// Where the name of a table begins and ends.
fn name_in(text: &str) -> Option<(usize, usize)> {
    let mut reader = Reader::new(Dialect::Sqlite, text)?;
    if !reader.take(&["create", "table"]) {
        return None;
    }
    let at = reader.here();
    reader.name()?;
    Some((at, at + reader.since(at).len()))
}

/// The statement that made this index.
pub(in crate::dialect::sqlite) fn index(table: &ObjectName, index: &Index) -> Option<String> {
    let text = index.written.as_deref()?;
    let mut reader = Reader::new(Dialect::Sqlite, text)?;
    reader.take(&["create"]);
    reader.take(&["unique"]);
    let named = reader.take(&["index"]) && reader.name()? == index.name && reader.take(&["on"]);
    let of_table = named.then(|| reader.name())??;
    if !of_table.eq_ignore_ascii_case(&table.name) {
        return None;
    }
    // Only the names of its columns tell them from expressions.
    let mut bare = Table::new(table.clone());
    for part in &index.parts {
        if let IndexKey::Column(name) = &part.key {
            bare.columns.push(Column::new(name, ColumnType::builtin("")));
        }
    }
    let mut read = [ReadTable { table: bare, found: Vec::new() }];
    super::index::read(&of("index", &index.name, &table.name, text), &mut read, &mut Vec::new()).ok()?;
    let [ReadTable { table: read, .. }] = read;
    let mut schema = Schema::default();
    schema.tables.insert(read);
    let schema = canonical::canonicalize(schema);
    let found = schema.table(table)?.indexes.first()?;
    (found == index).then(|| text.to_owned())
}

/// The statement that made this view.
pub(in crate::dialect::sqlite) fn view(view: &View) -> Option<String> {
    let text = view.written.as_deref()?;
    let mut reader = Reader::new(Dialect::Sqlite, text)?;
    let named = reader.take(&["create", "view"]) && reader.name()? == view.name.name;
    let read = object::view(&of("view", &view.name.name, "", text)).ok()?;
    (named && read.query == view.query && read.columns == view.columns).then(|| text.to_owned())
}

/// The statement that made this trigger.
pub(in crate::dialect::sqlite) fn trigger(target: &Target, trigger: &SqlObject) -> Option<String> {
    let text = trigger.written.as_deref()?;
    let mut read = read_create(target, text).ok()?;
    let same = |one: &SqlObject| one.id.table.as_ref().map(|table| table.name.to_lowercase());
    if same(&read) != same(trigger) {
        return None;
    }
    read.id.table.clone_from(&trigger.id.table);
    (read == *trigger).then(|| text.to_owned())
}
