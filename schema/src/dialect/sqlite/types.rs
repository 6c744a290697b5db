//! Types: four storage classes in strict tables, and checks for what they do not keep.

use diesel_kit_definition as definition;
use diesel_kit_definition::{RustType, SqlText};

use crate::dialect::{ColumnQuestion, Refusal, TypeAnswer};
use crate::expression::{mentioned, rename_column, words};
use crate::model::{BuiltinType, Column, Table};
use crate::sql::clause::literal;

pub(super) fn column_type(question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
    let column = question.column;
    let name = quote(&column.name);
    let mut checks = Vec::new();
    let text = match &column.rust_type {
        RustType::I16 | RustType::I32 | RustType::I64 | RustType::Bool => "integer",
        RustType::U16 | RustType::U32 | RustType::U64 => {
            return Err(Refusal::new("SQLite has no unsigned integers", "take `i64`, or `BigDecimal` above its range"));
        }
        RustType::F32 | RustType::F64 => "real",
        RustType::String => {
            checks.extend(column.max_length.map(|length| ("length", format!("length({name}) <= {length}"))));
            "text"
        }
        RustType::Bytes => {
            checks.extend(column.max_length.map(|length| ("length", format!("length({name}) <= {length}"))));
            "blob"
        }
        RustType::Uuid => {
            checks.push(("length", format!("length({name}) = 16")));
            "blob"
        }
        RustType::Date | RustType::Time | RustType::DateTime | RustType::DateTimeUtc | RustType::Decimal => "text",
        RustType::JsonValue | RustType::Json(_) => {
            checks.push(("json", format!("json_valid({name})")));
            "text"
        }
        RustType::Enumeration(_) => {
            let labels = question.enumeration.map(super::enumeration::labels).unwrap_or_default();
            checks.push(("label", super::enumeration::check(&column.name, &labels)));
            "text"
        }
        RustType::Array(_) => return Err(Refusal::new("SQLite has no arrays", "take `Json<Vec<..>>`, which every database has")),
        RustType::Vector(dimensions) => {
            checks.push(("dimension", format!("length({name}) = {}", 4 * dimensions)));
            "blob"
        }
        RustType::Other(name) => return Err(Refusal::new(format!("`{name}` has no type on SQLite"), "name it with `sql_type = \"..\"`")),
    };
    Ok(TypeAnswer { checks, ..TypeAnswer::builtin(text) })
}

/// Decimals are texts here, and a text is above every number: what compares one has to say as what. A text for SQLite alone has been thought of.
pub(super) fn compares_decimals(table: &definition::Table, text: &SqlText) -> Result<(), Refusal> {
    let (None, Some(expression)) = (&text.sqlite, &text.any) else { return Ok(()) };
    let named = mentioned(expression);
    let is_decimal =
        |column: &&definition::Column| column.rust_type == RustType::Decimal && column.sql_type.is_none() && named(&column.name);
    let Some(column) = table.columns.iter().find(is_decimal) else { return Ok(()) };
    let (words, between) = words(expression);
    let compares = between.contains(['<', '>', '=']) || words.iter().any(|(word, _)| matches!(word.as_str(), "between" | "in"));
    if !compares {
        return Ok(());
    }
    let cast = rename_column(expression, &column.name, &format!("CAST({} AS REAL)", column.name));
    Err(Refusal::new(
        format!("SQLite keeps the decimals of {} as texts, and would compare `{expression}` as texts", column.name),
        format!(
            "say what SQLite is to compare: `sqlite = \"{cast}\"` beside the text for the others, such as `postgres = \"..\", mysql = \"..\"`"
        ),
    ))
}

/// The word for a column's type; empty for an enum.
pub(super) fn word(column: &Column) -> &str {
    column.column_type.as_builtin().map_or("", |builtin| builtin.name.as_str())
}

/// Whether the values of a column of bytes are all of one length, as those of a `Uuid` or a vector are: a text is none of them.
fn is_of_one_length(table: &Table, column: &Column) -> bool {
    let start = format!("length({}) = ", quote(&column.name));
    word(column) == "blob" && table.checks.iter().any(|check| check.expression.starts_with(&start))
}

/// Why the values of a column cannot become those of its new type; `None` where they can.
pub(super) fn lost_between(from: (&Table, &Column), to: (&Table, &Column)) -> Option<String> {
    let (was, is) = (word(from.1), word(to.1));
    let apart = matches!((was, is), ("text", "blob") | ("blob", "text"));
    (apart && (is_of_one_length(from.0, from.1) || is_of_one_length(to.0, to.1)))
        .then(|| "a text and bytes of one length spell one value differently".to_owned())
}

/// A name, quoted.
pub(super) fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

pub(super) fn text_literal(text: &str) -> String {
    literal(text)
}

/// The one name of each of a strict table's types; other names stay, for tables that are not strict.
pub(super) fn canonical(builtin: &BuiltinType) -> BuiltinType {
    match builtin.name.as_str() {
        "int" => BuiltinType { name: "integer".to_owned(), ..builtin.clone() },
        _ => builtin.clone(),
    }
}
