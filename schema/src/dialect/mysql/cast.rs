//! A type change of this dialect converts every value by itself or fails. Some conversions mean something else than any other server's:
//! an enum becomes its place in the list, a moment the number that its digits make. There the source says what is meant.

use super::generated;
use crate::model::{Column, ColumnType, Table};
use crate::plan::{Context, Rank, Step};
use crate::sql::{AlterAction, Statement};

/// Whether the server's own conversion is what anyone means.
pub(super) fn has_cast(from: &ColumnType, to: &ColumnType) -> bool {
    let (Some(a), Some(b)) = (from.as_builtin(), to.as_builtin()) else { return true };
    let (a, b) = (kind(&a.name), kind(&b.name));
    match (a, b) {
        (Kind::Vector | Kind::Shape, _) | (_, Kind::Vector | Kind::Shape) => {
            let is_bytes = |kind| matches!(kind, Kind::Bytes | Kind::FixedBytes);
            a == b || is_bytes(a) || is_bytes(b)
        }
        // A text and the same text as so many bytes: of a Uuid the server would take the one for the other.
        (Kind::Text, Kind::FixedBytes) | (Kind::FixedBytes, Kind::Text) => false,
        (Kind::Number | Kind::Moment, Kind::Label) | (Kind::Label, Kind::Number | Kind::Moment) => false,
        (Kind::Number, Kind::Moment) | (Kind::Moment, Kind::Number) => false,
        _ => true,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Moment,
    Label,
    Vector,
    Shape,
    Text,
    Bytes,
    FixedBytes,
    Other,
}

fn kind(name: &str) -> Kind {
    match name {
        "tinyint" | "smallint" | "mediumint" | "int" | "bigint" | "decimal" | "float" | "double" => Kind::Number,
        "date" | "time" | "datetime" | "timestamp" => Kind::Moment,
        "enum" | "set" => Kind::Label,
        "vector" => Kind::Vector,
        "geometry" | "point" | "linestring" | "polygon" | "multipoint" | "multilinestring" | "multipolygon" | "geometrycollection" => {
            Kind::Shape
        }
        "char" | "varchar" | "tinytext" | "text" | "mediumtext" | "longtext" => Kind::Text,
        "binary" => Kind::FixedBytes,
        "varbinary" | "blob" | "tinyblob" | "mediumblob" | "longblob" => Kind::Bytes,
        _ => Kind::Other,
    }
}

/// The name that a column has while it is filled.
fn provisional(column: &Column) -> String {
    format!("__kit_new_{}", column.name)
}

/// What the source says that the values become, if the type changes.
pub(super) fn stated<'a>(context: &Context<'a>, table: &Table, from: &Column, to: &Column) -> Option<&'a str> {
    let plain = from.generated.is_none() && to.generated.is_none() && from.column_type != to.column_type;
    context.intents.cast(&table.name, &to.name).filter(|_| plain)
}

/// A column of the new type beside the old one, filled with what the source says. It takes the old one's place in the table's ALTER.
pub(super) fn fill(table: &Table, column: &Column, cast: &str, fill: Option<&str>, cause: &str) -> Step {
    let name = provisional(column);
    let fresh = Column { name: name.clone(), nullable: true, default: None, increment: None, comment: None, ..column.clone() };
    let mut statements = vec![
        Statement::AlterTable {
            table: table.name.clone(),
            actions: vec![AlterAction::AddColumnBehind { column: fresh, behind: column.name.clone() }],
        },
        Statement::Fill { table: table.name.clone(), column: name.clone(), value: cast.to_owned(), kept: Vec::new() },
    ];
    if let Some(value) = fill {
        statements.push(Statement::FillNulls { table: table.name.clone(), column: name, value: value.to_owned(), kept: Vec::new() });
    }
    Step::new(Rank::AddColumn, cause, statements)
}

/// The new column under the old one's name, with what stands on it.
pub(super) fn replace(from: &Table, to: &Table, column: &Column) -> Vec<AlterAction> {
    let mut actions =
        vec![AlterAction::DropColumn(column.name.clone()), AlterAction::ChangeColumn { from: provisional(column), to: column.clone() }];
    actions.extend(generated::standing_on(from, to, column));
    if let Some(key) = to.primary_key.as_ref().filter(|key| key.columns.contains(&column.name) && from.primary_key.as_ref() == Some(*key)) {
        actions.extend([AlterAction::DropPrimaryKey(None), AlterAction::AddPrimaryKey(key.clone())]);
    }
    let computed = to.columns.iter().filter(|other| {
        let names = |generated: &crate::model::Generated| crate::expression::mentions(&generated.expression, &column.name);
        other.generated.as_ref().is_some_and(names) && from.column(&other.name).is_some_and(|old| old == *other)
    });
    for other in computed {
        actions.extend(generated::recreate_column(from, to, other));
    }
    actions
}
