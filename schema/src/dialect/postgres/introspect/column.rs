//! The columns of tables.

use serde::Deserialize;

use super::object::SequenceRow;
use super::table::Relations;
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{BaseType, BuiltinType, Column, ColumnType, Domain, Generated, Increment, ObjectName, Storage};

#[derive(Deserialize)]
struct Row {
    schema: Option<String>,
    table: String,
    name: String,
    #[serde(rename = "type")]
    type_text: String,
    type_kind: String,
    type_schema: Option<String>,
    type_name: String,
    array: bool,
    not_null: bool,
    default: Option<String>,
    identity: String,
    inherited: bool,
    generated: String,
    collation: Option<String>,
    storage: Option<String>,
    compression: Option<String>,
    comment: Option<String>,
}

pub(super) fn read(
    rows: &CatalogRows,
    domains: &[Domain],
    relations: &mut Relations,
    sequences: &mut [SequenceRow],
    left_out: &mut Vec<LeftOut>,
) -> Result<(), IntrospectError> {
    for row in rows.read::<Row>("columns")? {
        let name = ObjectName { schema: row.schema.clone(), name: row.table.clone() };
        let Some(table) = relations.tables.get_mut(&name) else { continue };
        // The parent's, and the partition's with it.
        if table.partition_of.is_some() && row.inherited {
            continue;
        }
        if row.array && row.type_kind == "d" {
            left_out.push(LeftOut::new(format!("column {name}.{}", row.name), "that it is an array of a domain"));
        }
        let mut column = Column::new(&row.name, column_type(&row, domains));
        column.nullable = !row.not_null;
        match row.generated.as_str() {
            "" => column.default.clone_from(&row.default),
            kind => {
                let storage = if kind == "v" { Storage::Virtual } else { Storage::Stored };
                column.generated = row.default.clone().map(|expression| Generated { expression, storage });
            }
        }
        column.increment = match row.identity.as_str() {
            "a" => Some(Increment::Always),
            "d" => Some(Increment::ByDefault),
            _ => None,
        };
        let own = sequences.iter_mut().find(|sequence| {
            sequence.owner.as_ref().is_some_and(|owner| owner.identity && owner.column == row.name && owner.table() == name)
        });
        if let Some(sequence) = own.filter(|_| column.increment.is_some()) {
            sequence.is_told = true;
            column.sequence = sequence.options();
        }
        column.collation = row.collation;
        column.storage = row.storage.as_deref().map(|storage| storage_word(storage).to_owned());
        column.compression = match row.compression.as_deref() {
            Some("p") => Some("pglz".to_owned()),
            Some("l") => Some("lz4".to_owned()),
            _ => None,
        };
        column.comment = row.comment;
        table.columns.push(column);
    }
    Ok(())
}

fn storage_word(letter: &str) -> &'static str {
    match letter {
        "p" => "plain",
        "e" => "external",
        "m" => "main",
        _ => "extended",
    }
}

fn column_type(row: &Row, domains: &[Domain]) -> ColumnType {
    let of_domain = |domain: &&Domain| domain.name().schema == row.type_schema && domain.name().name == row.type_name;
    if let Some(domain) = domains.iter().find(of_domain).filter(|_| row.type_kind == "d" && !row.array) {
        return ColumnType::domain(domain.ty.clone());
    }
    let base = match row.type_kind.as_str() {
        "e" => BaseType::Enumeration(ObjectName { schema: row.type_schema.clone(), name: row.type_name.clone() }),
        _ => BaseType::Builtin(builtin_type(&row.type_text, row.array)),
    };
    ColumnType { base, array: row.array }
}

/// A server's type, or the element of an array, has no schema that needs saying, and its name no quotes.
pub(super) fn builtin_type(text: &str, array: bool) -> BuiltinType {
    let text = text.strip_suffix("[]").filter(|_| array).unwrap_or(text);
    if text.contains('"') { BuiltinType::plain(text) } else { BuiltinType::parse(text) }
}
