//! Types: what Rust's become, and which changes the server makes by itself.

use diesel_kit_definition::RustType;

use super::Postgres;
use crate::dialect::{ColumnQuestion, Refusal, TypeAnswer};
use crate::model::{BuiltinType, ColumnType, ObjectName};
use crate::sql::clause::{self, literal};

pub(super) fn column_type(question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
    of_rust_type(question, &question.column.rust_type)
}

fn of_rust_type(question: &ColumnQuestion<'_>, rust_type: &RustType) -> Result<TypeAnswer, Refusal> {
    let column = question.column;
    let unsigned = |signed: &str| Err(Refusal::new("PostgreSQL has no unsigned integers", format!("take `{signed}`")));
    Ok(match rust_type {
        RustType::I16 => TypeAnswer::builtin("smallint"),
        RustType::I32 => TypeAnswer::builtin("integer"),
        RustType::I64 => TypeAnswer::builtin("bigint"),
        RustType::U16 => return unsigned("i32"),
        RustType::U32 => return unsigned("i64"),
        RustType::U64 => return unsigned("BigDecimal"),
        RustType::F32 => TypeAnswer::builtin("real"),
        RustType::F64 => TypeAnswer::builtin("double precision"),
        RustType::Bool => TypeAnswer::builtin("boolean"),
        RustType::String => match column.max_length {
            Some(length) => TypeAnswer::builtin(&format!("varchar({length})")),
            None => TypeAnswer::builtin("text"),
        },
        RustType::Bytes => {
            let mut answer = TypeAnswer::builtin("bytea");
            answer.checks.extend(column.max_length.map(|length| ("length", format!("octet_length({}) <= {length}", quote(&column.name)))));
            answer
        }
        RustType::Uuid => TypeAnswer::builtin("uuid"),
        RustType::Date => TypeAnswer::builtin("date"),
        RustType::Time => TypeAnswer::builtin("time"),
        RustType::DateTime => TypeAnswer::builtin("timestamp"),
        RustType::DateTimeUtc => TypeAnswer::builtin("timestamptz"),
        RustType::Decimal => match column.precision {
            Some(precision) => TypeAnswer::builtin(&format!("numeric({precision},{})", column.scale.unwrap_or(0))),
            None => TypeAnswer::builtin("numeric"),
        },
        RustType::JsonValue | RustType::Json(_) => TypeAnswer::builtin("jsonb"),
        RustType::Enumeration(_) => match question.enumeration {
            Some(enumeration) => TypeAnswer {
                column_type: ColumnType::enumeration(ObjectName::in_schema(enumeration.schema.as_deref(), &enumeration.name)),
                extension: None,
                checks: Vec::new(),
            },
            None => TypeAnswer::builtin("text"),
        },
        RustType::Array(element) => {
            let mut answer = of_rust_type(question, element)?;
            answer.column_type.array = true;
            answer
        }
        RustType::Vector(dimensions) => TypeAnswer { extension: Some("vector"), ..TypeAnswer::builtin(&format!("vector({dimensions})")) },
        RustType::Other(name) => {
            return Err(Refusal::new(format!("`{name}` has no type on PostgreSQL"), "name it with `sql_type = \"..\"`"));
        }
    })
}

/// A name, quoted.
pub(super) fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The type as SQL writes it.
pub(super) fn type_sql(column_type: &ColumnType) -> String {
    let base = match &column_type.base {
        crate::model::BaseType::Builtin(builtin) => builtin.to_string(),
        crate::model::BaseType::Enumeration(name) => clause::name(&Postgres, name),
        crate::model::BaseType::Domain(domain) => clause::name(&Postgres, &domain.name),
    };
    if column_type.array { format!("{base}[]") } else { base }
}

/// The one name of each type, as the catalog would print it but for its short forms.
pub(super) fn canonical(builtin: &BuiltinType) -> BuiltinType {
    let suffixed = |name: &str| BuiltinType { name: name.to_owned(), arguments: builtin.arguments.clone(), suffix: None };
    let full = match &builtin.suffix {
        Some(suffix) => format!("{} {suffix}", builtin.name),
        None => builtin.name.clone(),
    };
    match full.as_str() {
        "int" | "int4" => suffixed("integer"),
        "int2" => suffixed("smallint"),
        "int8" => suffixed("bigint"),
        "float4" => suffixed("real"),
        "float8" | "float" => suffixed("double precision"),
        "bool" => suffixed("boolean"),
        "character varying" => suffixed("varchar"),
        "character" | "bpchar" => suffixed("char"),
        "timestamp with time zone" => suffixed("timestamptz"),
        "timestamp without time zone" => suffixed("timestamp"),
        "time with time zone" => suffixed("timetz"),
        "time without time zone" => suffixed("time"),
        "decimal" | "numeric" => {
            let mut numeric = suffixed("numeric");
            if numeric.arguments.len() == 1 {
                numeric.arguments.push("0".to_owned());
            }
            numeric
        }
        _ => builtin.clone(),
    }
}

/// What the server does to the values when a column's type changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Conversion {
    /// Nothing: every value is the same in both types.
    Free,
    /// Every value is written anew, and none is lost.
    Rewrite,
    /// Values may be cut off or refused.
    Narrowing,
}

pub(super) fn conversion(from: &ColumnType, to: &ColumnType) -> Conversion {
    // A domain hides the length of what it stands over, so that the server measures each value again.
    let measures = from != to && from.as_domain().is_some() && to.as_builtin().is_some_and(|ty| !ty.arguments.is_empty());
    match plain_conversion(from.plain(), to.plain()) {
        Conversion::Free if measures => Conversion::Rewrite,
        other => other,
    }
}

fn plain_conversion(from: &ColumnType, to: &ColumnType) -> Conversion {
    let (Some(a), Some(b)) = (from.as_builtin(), to.as_builtin()) else {
        let text_like =
            |ty: &ColumnType| ty.as_builtin().is_some_and(|ty| ty.name == "text" || (ty.name == "varchar" && ty.arguments.is_empty()));
        return if text_like(to) { Conversion::Rewrite } else { Conversion::Narrowing };
    };
    if from.array != to.array {
        return Conversion::Narrowing;
    }
    let longest = |ty: &BuiltinType| ty.number(0).unwrap_or(u32::MAX);
    match (a.name.as_str(), b.name.as_str()) {
        ("varchar", "varchar") if longest(b) >= longest(a) => Conversion::Free,
        ("varchar", "text") | ("text", "text") => Conversion::Free,
        // The same bytes, compared otherwise; the extension may lie in a schema of its own.
        ("varchar" | "text", other) if other == "citext" || other.ends_with(".citext") => Conversion::Free,
        (other, "text") if other == "citext" || other.ends_with(".citext") => Conversion::Free,
        ("text", "varchar") if b.arguments.is_empty() => Conversion::Free,
        ("numeric", "numeric") if b.arguments.is_empty() => Conversion::Free,
        ("numeric", "numeric") if !a.arguments.is_empty() && a.number(1) == b.number(1) && longest(b) >= longest(a) => Conversion::Free,
        ("timestamp" | "timestamptz" | "time", other) if other == a.name && b.number(0).unwrap_or(6) >= a.number(0).unwrap_or(6) => {
            Conversion::Free
        }
        ("smallint", "integer" | "bigint" | "numeric" | "real" | "double precision") => Conversion::Rewrite,
        ("integer", "bigint" | "numeric" | "double precision") | ("bigint", "numeric") | ("real", "double precision") => {
            Conversion::Rewrite
        }
        ("date", "timestamp" | "timestamptz") | ("timestamp", "timestamptz") | ("timestamptz", "timestamp") => Conversion::Rewrite,
        ("json", "jsonb") | ("jsonb", "json") => Conversion::Rewrite,
        ("char", "varchar" | "text") if longest(b) >= longest(a) => Conversion::Rewrite,
        (_, "text") => Conversion::Rewrite,
        _ => Conversion::Narrowing,
    }
}

/// Text as its bytes and back, in UTF-8: the plain casts read and write an escaped form.
pub(super) fn text_bytes(name: &str, from: &ColumnType, to: &ColumnType) -> Option<String> {
    let is = |ty: &ColumnType, names: &[&str]| !ty.array && ty.as_builtin().is_some_and(|ty| names.contains(&ty.name.as_str()));
    if is(from, &["text", "varchar", "char"]) && is(to, &["bytea"]) {
        return Some(format!("convert_to({name}, 'UTF8')"));
    }
    (is(from, &["bytea"]) && is(to, &["text", "varchar", "char"])).then(|| format!("convert_from({name}, 'UTF8')"))
}

/// A label or a text as a literal; a backslash stands for itself.
pub(super) fn text_literal(text: &str) -> String {
    literal(text)
}
