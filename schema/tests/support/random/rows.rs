//! Rows for the tables of a pair's first side, with values that both sides take where a type changes.

use diesel_kit_definition::{Column, Definition, Increment, RustType, Table};
use diesel_kit_schema::diff::{Rename, RenameKind};

use super::server::Server;
use super::{Pair, enumeration_of, table_of};

/// Rows of a table: the last holds the values at the edges of their types.
const ROWS: usize = 5;

impl Pair {
    /// INSERT statements; a row whose parents are not there yet has to wait for them.
    pub(crate) fn rows(&self) -> Vec<String> {
        let mut rows = Vec::new();
        for table in self.before.iter().filter_map(table_of) {
            let after = self.after.iter().filter_map(table_of).find(|after| after.rust_name == table.rust_name);
            rows.extend((1..=ROWS).map(|row| self.row(table, after, row)));
        }
        rows
    }

    fn row(&self, table: &Table, after: Option<&Table>, row: usize) -> String {
        let server = Server(self.target);
        let columns: Vec<&Column> = table.columns.iter().filter(|column| column.generated.is_none()).collect();
        let names: Vec<String> = columns.iter().map(|column| self.quoted(&column.name)).collect();
        let values: Vec<String> = columns
            .iter()
            .map(|column| {
                let next = after.and_then(|after| after.column_of(&column.field)).filter(|next| next.generated.is_none());
                self.value(table, column, next, row)
            })
            .collect();
        let place = table.schema.as_ref().map(|schema| format!("{}.", self.quoted(schema))).unwrap_or_default();
        let always = table.columns.iter().any(|column| column.increment == Some(Increment::Always));
        let overriding = if always && server.is_postgres() { " OVERRIDING SYSTEM VALUE" } else { "" };
        format!("INSERT INTO {place}{} ({}){overriding} VALUES ({})", self.quoted(&table.name), names.join(", "), values.join(", "))
    }

    fn quoted(&self, name: &str) -> String {
        if Server(self.target).is_mysql() { format!("`{name}`") } else { format!("\"{name}\"") }
    }

    fn value(&self, table: &Table, column: &Column, next: Option<&Column>, row: usize) -> String {
        let key = table.foreign_keys.iter().find(|key| key.fields.contains(&column.field));
        if let Some(key) = key {
            // The first row comes first, so that others can point at it.
            if column.nullable && (row == 1 || row == 4 || (row == 5 && key.parent == table.rust_name)) {
                return "NULL".into();
            }
            return if column.rust_type == RustType::String { "'value 1'".into() } else { "1".into() };
        }
        match column.name.as_str() {
            "id" => return row.to_string(),
            "part" => return "1".into(),
            "code" => return format!("'value {row}'"),
            _ => {}
        }
        if column.nullable && row == 3 {
            return "NULL".into();
        }
        let next = next.map_or(&column.rust_type, |next| &next.rust_type);
        let narrows = next != &column.rust_type;
        let server = Server(self.target);
        match &column.rust_type {
            RustType::I64 if row == ROWS && !narrows => "9000000000".into(),
            RustType::I32 if row == ROWS && !narrows => "-2000000000".into(),
            RustType::I16 | RustType::I32 | RustType::I64 => (row + 100 * usize::from(row == ROWS && narrows)).to_string(),
            RustType::F32 | RustType::F64 | RustType::Decimal => format!("{row}.5"),
            RustType::Bool if server.is_postgres() => (row % 2 == 1).to_string(),
            RustType::Bool => (row % 2).to_string(),
            RustType::String if narrows => self.text_for(next, row),
            RustType::String if row == ROWS => "'it''s ü \"q\" %'".into(),
            RustType::String => format!("'value {row}'"),
            // Bytes that are a text, for SQLite makes them one.
            RustType::Bytes if server.is_postgres() => format!("'\\x4{row}7e'"),
            RustType::Bytes => format!("x'4{row}7e'"),
            RustType::Uuid if server.is_postgres() => format!("'00000000-0000-0000-0000-00000000000{row}'"),
            RustType::Uuid => format!("x'0000000000000000000000000000000{row}'"),
            RustType::Date => format!("'2024-01-0{row}'"),
            RustType::Time if server.is_postgres() => format!("'10:00:0{row}'"),
            RustType::Time => format!("'10:00:0{row}.000000'"),
            RustType::DateTime | RustType::DateTimeUtc => format!("'2024-01-0{row} 10:00:00.000000'"),
            RustType::JsonValue => format!("'{{\"k\": {row}}}'"),
            RustType::Array(element) => match &**element {
                RustType::I32 => format!("'{{{row},2}}'"),
                RustType::Enumeration(name) => format!("'{{\"{}\"}}'", self.label(&self.before, name, row).replace('\'', "''")),
                _ => format!("'{{\"value {row}\"}}'"),
            },
            RustType::Enumeration(name) => format!("'{}'", self.label(&self.before, name, row).replace('\'', "''")),
            other => panic!("no row has a value of {other:?}"),
        }
    }

    /// A text that can become a value of another type.
    fn text_for(&self, next: &RustType, row: usize) -> String {
        match next {
            RustType::I16 | RustType::I32 | RustType::I64 | RustType::F32 | RustType::F64 | RustType::Decimal => format!("'{row}'"),
            RustType::Bool => format!("'{}'", row % 2),
            RustType::Date => format!("'2024-01-0{row}'"),
            RustType::Time => format!("'10:00:0{row}.000000'"),
            RustType::DateTime | RustType::DateTimeUtc => format!("'2024-01-0{row} 10:00:00.000000'"),
            RustType::Uuid => format!("'00000000-0000-0000-0000-00000000000{row}'"),
            RustType::JsonValue => format!("'{{\"k\": {row}}}'"),
            RustType::Array(_) => "'{}'".into(),
            RustType::Enumeration(name) => format!("'{}'", self.label(&self.after, name, row).replace('\'', "''")),
            _ => format!("'value {row}'"),
        }
    }

    fn label(&self, definitions: &[Definition], name: &str, row: usize) -> String {
        let enumeration = definitions.iter().filter_map(enumeration_of).find(|enumeration| enumeration.rust_name == name).unwrap();
        enumeration.variants[row % enumeration.variants.len()].label.clone()
    }

    /// What is said about names, in the answers and in the source: by kind and name now, the former name.
    pub(crate) fn former<'a>(renames: &'a [Rename], kind: RenameKind, now: &'a str) -> &'a str {
        renames.iter().find(|rename| rename.kind == kind && rename.to == now).map_or(now, |rename| rename.from.as_str())
    }
}
