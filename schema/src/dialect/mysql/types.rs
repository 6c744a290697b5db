//! Types: what Rust's become, and which changes keep every value.

use diesel_kit_definition::RustType;

use super::{enumeration, is_mariadb};
use crate::dialect::{ColumnQuestion, Refusal, TypeAnswer};
use crate::model::{BuiltinType, ColumnType};
use crate::target::Target;

/// The longest text in an index: InnoDB's 3,072 bytes at four bytes a character.
const LONGEST_INDEXED: u32 = 768;
/// The longest varchar: a row's 65,535 bytes at four bytes a character.
const LONGEST_VARCHAR: u32 = 16_383;
/// The most dimensions of a vector: 65,535 bytes at four bytes each.
const MOST_DIMENSIONS: u32 = 16_383;
/// The longest key in bytes.
const LONGEST_KEY: u32 = 3_072;

pub(super) fn column_type(question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
    let column = question.column;
    let most_decimals = if is_mariadb(question.target) { 38 } else { 30 };
    Ok(match &column.rust_type {
        RustType::I16 => TypeAnswer::builtin("smallint"),
        RustType::I32 => TypeAnswer::builtin("int"),
        RustType::I64 => TypeAnswer::builtin("bigint"),
        RustType::U16 => TypeAnswer::builtin("smallint unsigned"),
        RustType::U32 => TypeAnswer::builtin("int unsigned"),
        RustType::U64 => TypeAnswer::builtin("bigint unsigned"),
        RustType::F32 => TypeAnswer::builtin("float"),
        RustType::F64 => TypeAnswer::builtin("double"),
        RustType::Bool => TypeAnswer::builtin("tinyint(1)"),
        RustType::String => text_type(question)?,
        RustType::Bytes => match column.max_length {
            Some(length) if length <= 4 * LONGEST_VARCHAR => TypeAnswer::builtin(&format!("varbinary({length})")),
            Some(_) | None => TypeAnswer::builtin("longblob"),
        },
        RustType::Uuid => TypeAnswer::builtin("binary(16)"),
        RustType::Date => TypeAnswer::builtin("date"),
        RustType::Time => TypeAnswer::builtin("time(6)"),
        RustType::DateTime | RustType::DateTimeUtc => TypeAnswer::builtin("datetime(6)"),
        RustType::Decimal => match column.precision {
            Some(_) if column.scale.is_some_and(|scale| scale > most_decimals) => {
                return Err(Refusal::new(
                    format!("{} keeps at most {most_decimals} digits after the point", question.target.name()),
                    "lower `scale`",
                ));
            }
            Some(precision) if precision <= 65 => TypeAnswer::builtin(&format!("decimal({precision},{})", column.scale.unwrap_or(0))),
            Some(precision) => {
                return Err(Refusal::new(
                    format!("{} keeps at most 65 digits, not {precision}", question.target.name()),
                    "lower `precision`",
                ));
            }
            None => {
                return Err(Refusal::new(
                    format!("{} keeps no fraction in a decimal without precision and scale", question.target.name()),
                    "say `precision = 20, scale = 4`, or what fits",
                ));
            }
        },
        RustType::JsonValue | RustType::Json(_) => TypeAnswer::builtin("json"),
        RustType::Enumeration(_) => match question.enumeration {
            Some(enumeration) => TypeAnswer { column_type: enumeration::column_type(enumeration), ..TypeAnswer::builtin("enum") },
            None => TypeAnswer::builtin("longtext"),
        },
        RustType::Array(_) => {
            return Err(Refusal::new(
                format!("{} has no arrays", question.target.name()),
                "take `Json<Vec<..>>`, which every database has",
            ));
        }
        RustType::Vector(dimensions) => vector(question, *dimensions)?,
        RustType::Other(name) => {
            return Err(Refusal::new(format!("`{name}` has no type on {}", question.target.name()), "name it with `sql_type = \"..\"`"));
        }
    })
}

fn text_type(question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
    let column = question.column;
    let name = question.target.name();
    let fits = format!("say `max_length = 255`, or another number up to {LONGEST_INDEXED}");
    match column.max_length {
        Some(length) if question.indexed && length > LONGEST_INDEXED => {
            Err(Refusal::new(format!("{name} takes at most {LONGEST_INDEXED} characters in a key or an index, not {length}"), fits))
        }
        Some(length) if length <= LONGEST_VARCHAR => Ok(TypeAnswer::builtin(&format!("varchar({length})"))),
        None if question.indexed => Err(Refusal::new(format!("{name} needs a length for a text in a key or an index"), fits)),
        // Longer ones are kept apart from their row, and have no default.
        Some(length) if column.default.is_some() => {
            Err(Refusal::new(format!("{name} takes at most {LONGEST_VARCHAR} characters in a text with a default, not {length}"), fits))
        }
        None if column.default.is_some() => Err(Refusal::new(format!("{name} needs a length for a text with a default"), fits)),
        Some(_) | None => Ok(TypeAnswer::builtin("longtext")),
    }
}

fn vector(question: &ColumnQuestion<'_>, dimensions: u32) -> Result<TypeAnswer, Refusal> {
    let target = question.target;
    let (least, has) = if is_mariadb(target) { ("MariaDB 11.7", target.at_least(11, 7)) } else { ("MySQL 9.0", target.at_least(9, 0)) };
    if dimensions > MOST_DIMENSIONS {
        return Err(Refusal::new(
            format!("{}'s vectors have at most {MOST_DIMENSIONS} dimensions, not {dimensions}", target.name()),
            "take fewer",
        ));
    }
    if has {
        return Ok(TypeAnswer::builtin(&format!("vector({dimensions})")));
    }
    Err(Refusal::new(
        format!("{target} has no vectors; {least} has"),
        "raise the target's version, or keep the embedding elsewhere for this target",
    ))
}

/// Whether a column of this type may stand in a key or, unless it is `keyed`, in an index.
pub(super) fn key_type(target: &Target, column_type: &ColumnType, keyed: bool) -> Result<(), Refusal> {
    let name = target.name();
    let Some(builtin) = column_type.as_builtin() else { return Ok(()) };
    let help = match builtin.name.as_str() {
        "json" => "index a generated column that takes from it what is looked up",
        "blob" | "tinyblob" | "mediumblob" | "longblob" => "say `max_length = 255`, or another number up to 3072",
        "text" | "tinytext" | "mediumtext" | "longtext" => "say `max_length = 255`, or another number up to 768",
        "varbinary" | "binary" if builtin.number(0).is_some_and(|length| length > LONGEST_KEY) => "lower `max_length` to 3072",
        // An index over vectors is left out or is one of vectors.
        "vector" if keyed => "take other columns for the key",
        _ => return Ok(()),
    };
    Err(Refusal::new(format!("{name} takes no {column_type} in a key or an index"), help))
}

/// Whether columns of these types make a key that is short enough.
pub(super) fn key(target: &Target, column_types: &[&ColumnType]) -> Result<(), Refusal> {
    let bytes = |column_type: &&ColumnType| {
        let builtin = column_type.as_builtin()?;
        let length = builtin.number(0).unwrap_or(0);
        match comparable(&builtin.name)? {
            "text" => length.checked_mul(4),
            "bytes" => Some(length),
            // The shortest that any other is: what is near the limit is left to the server.
            _ => Some(1),
        }
    };
    let total: u32 = column_types.iter().filter_map(bytes).fold(0, u32::saturating_add);
    if total <= LONGEST_KEY {
        return Ok(());
    }
    Err(Refusal::new(
        format!("{} takes at most {LONGEST_KEY} bytes in a key or an index, at four bytes a character, not {total}", target.name()),
        "lower `max_length`, or index fewer columns together",
    ))
}

/// Whether a foreign key's column of one type may point at one of the other: sizes and signs of numbers must agree, lengths of texts need not.
pub(super) fn refers(child: &ColumnType, parent: &ColumnType) -> bool {
    let (Some(a), Some(b)) = (child.as_builtin(), parent.as_builtin()) else { return child == parent };
    match (comparable(&a.name), comparable(&b.name)) {
        (Some(kind), Some(other)) if kind != other => false,
        (Some("decimal" | "enum"), Some(_)) => a.arguments == b.arguments,
        (Some(_), Some(_)) => is_unsigned(a) == is_unsigned(b),
        (None, _) | (_, None) => true,
    }
}

fn is_unsigned(builtin: &BuiltinType) -> bool {
    builtin.suffix.as_deref().is_some_and(|suffix| suffix.contains("unsigned"))
}

/// Types that the server compares with each other, by a word for them; `None` for a type that is not known here.
fn comparable(name: &str) -> Option<&'static str> {
    Some(match name {
        "varchar" | "char" => "text",
        "varbinary" | "binary" => "bytes",
        "tinyint" => "tinyint",
        "smallint" => "smallint",
        "mediumint" => "mediumint",
        "int" => "int",
        "bigint" => "bigint",
        "float" => "float",
        "double" => "double",
        "decimal" => "decimal",
        "enum" => "enum",
        "date" => "date",
        "time" => "time",
        "datetime" => "datetime",
        "timestamp" => "timestamp",
        _ => return None,
    })
}

/// A name, quoted.
pub(super) fn quote(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}

/// A text as a literal; a backslash would escape what follows it.
pub(super) fn text_literal(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}

/// The one name of each type, as the catalog would print it.
pub(super) fn canonical(builtin: &BuiltinType) -> BuiltinType {
    let renamed = |name: &str| BuiltinType { name: name.to_owned(), ..builtin.clone() };
    match builtin.name.as_str() {
        "integer" => renamed("int"),
        "bool" | "boolean" => BuiltinType::parse("tinyint(1)"),
        "decimal" | "numeric" | "dec" | "fixed" => decimal(builtin),
        // Display widths say nothing of the values, and no digits is what nothing means.
        "int" | "bigint" | "smallint" | "mediumint" if builtin.suffix.is_none() => BuiltinType { arguments: Vec::new(), ..builtin.clone() },
        "datetime" | "timestamp" | "time" if builtin.number(0) == Some(0) => BuiltinType { arguments: Vec::new(), ..builtin.clone() },
        "double precision" => renamed("double"),
        _ => builtin.clone(),
    }
}

/// With both numbers, as the server prints it.
fn decimal(builtin: &BuiltinType) -> BuiltinType {
    let mut arguments = builtin.arguments.clone();
    if arguments.is_empty() {
        arguments.push("10".to_owned());
    }
    if arguments.len() == 1 {
        arguments.push("0".to_owned());
    }
    BuiltinType { name: "decimal".to_owned(), arguments, suffix: builtin.suffix.clone() }
}

/// Whether every value of one type is one of the other.
pub(super) fn widens(from: &ColumnType, to: &ColumnType) -> bool {
    let (Some(a), Some(b)) = (from.as_builtin(), to.as_builtin()) else { return false };
    let rank = |name: &str| ["tinyint", "smallint", "mediumint", "int", "bigint"].iter().position(|other| *other == name);
    let length = |ty: &BuiltinType| ty.number(0).unwrap_or(0);
    match (a.name.as_str(), b.name.as_str()) {
        ("varchar", "varchar") | ("varbinary", "varbinary") => length(b) >= length(a),
        ("varchar", "longtext" | "mediumtext") | ("varbinary", "longblob") | ("float", "double") | ("enum", "longtext") => true,
        ("decimal", "decimal") => {
            b.number(1) >= a.number(1) && length(b) - b.number(1).unwrap_or(0) >= length(a).saturating_sub(a.number(1).unwrap_or(0))
        }
        ("datetime" | "time", other) if other == a.name => length(b) >= length(a),
        ("enum", "enum") => a.arguments.iter().all(|label| b.arguments.contains(label)),
        (small, large) => match (rank(small), rank(large)) {
            (Some(small), Some(large)) => match (is_unsigned(a), is_unsigned(b)) {
                (true, false) => large > small,
                (false, true) => false,
                (true, true) | (false, false) => large >= small,
            },
            _ => false,
        },
    }
}
