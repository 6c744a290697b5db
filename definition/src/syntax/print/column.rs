use super::parts::{self, Options, identifier, quoted};
use crate::{Column, DefaultValue, Increment, Literal, RustType, Storage, Table};

/// `is_key`: whether the field carries `primary_key`.
pub(super) fn write(table: &Table, column: &Column, is_key: bool, text: &mut String) {
    let mut options = Options::default();
    if column.name != column.field {
        options.text("name", &column.name);
    }
    if is_key {
        options.word("primary_key");
    }
    match column.increment {
        Some(increment) if !column.sequence.is_default() => {
            let mut identity = Options::default();
            identity.word(match increment {
                Increment::ByDefault => "\"by default\"",
                Increment::Always => "\"always\"",
            });
            identity.sequence(&column.sequence);
            options.call("identity", &identity);
        }
        Some(Increment::ByDefault) => options.word("auto_increment"),
        Some(Increment::Always) => options.text("identity", "always"),
        None => {}
    }
    if let Some(domain) = &column.domain {
        options.word(&format!("domain = {domain}"));
    }
    options.maybe_number("max_length", column.max_length);
    options.maybe_number("precision", column.precision);
    options.maybe_number("scale", column.scale);
    if let Some(sql) = &column.sql_type {
        options.assigned_sql("sql_type", sql);
    }
    if is_enumeration(&column.rust_type) {
        options.word("db_enum");
    }
    if let Some(value) = &column.default {
        options.word(&format!("default = {}", default(value)));
    }
    if column.on_update_now {
        options.word("on_update = now()");
    }
    if let Some(generated) = &column.generated {
        let mut expression = Options::default();
        expression.sql(&generated.expression);
        options.call("generated", &expression);
        options.word(match generated.storage {
            Storage::Stored => "stored",
            Storage::Virtual => "virtual",
        });
    }
    if let Some(collation) = &column.collation {
        options.assigned_sql("collation", collation);
    }
    options.settings(&column.settings);
    constraints(table, column, &mut options);
    options.maybe_text("comment", column.comment.as_deref());
    options.maybe_text("renamed_from", column.renamed_from.as_deref());
    for (key, sql) in [("using", &column.using), ("backfill", &column.backfill)] {
        if let Some(sql) = sql {
            options.assigned_sql(key, sql);
        }
    }
    if column.deprecated {
        options.word("deprecated");
    }
    options.write_attribute("column", "    ", text);
    let ty = print_type(&column.rust_type);
    let ty = if column.nullable { format!("Option<{ty}>") } else { ty };
    text.push_str(&format!("    pub {}: {ty},\n", identifier(&column.field)));
}

/// What belongs to this field alone.
fn constraints(table: &Table, column: &Column, options: &mut Options) {
    let only = |fields: &[String]| matches!(fields, [field] if *field == column.field);
    for unique in table.uniques.iter().filter(|unique| only(&unique.fields)) {
        let mut inner = Options::default();
        inner.maybe_text("name", unique.name.as_deref());
        inner.settings(&unique.settings);
        options.word_or_call("unique", &inner);
    }
    for key in table.foreign_keys.iter().filter(|key| only(&key.fields)) {
        let mut inner = Options::default();
        inner.word(&key.parent);
        if let Some(field) = key.parent_fields.first() {
            inner.word(&format!("field = {field}"));
        }
        parts::foreign_key_options(key, &mut inner);
        options.call("references", &inner);
    }
    for check in table.checks.iter().filter(|check| check.field.as_ref() == Some(&column.field)) {
        options.word(&parts::check(check));
    }
    for index in table.indexes.iter().filter(|index| super::index_field(index) == Some(&column.field)) {
        options.word_or_call("index", &parts::field_index(index));
    }
}

fn is_enumeration(rust_type: &RustType) -> bool {
    match rust_type {
        RustType::Enumeration(_) => true,
        RustType::Array(inner) => is_enumeration(inner),
        _ => false,
    }
}

pub(super) fn default(value: &DefaultValue) -> String {
    match value {
        DefaultValue::Literal(Literal::Bool(value)) => value.to_string(),
        DefaultValue::Literal(Literal::Integer(digits) | Literal::Decimal(digits)) => digits.clone(),
        DefaultValue::Literal(Literal::Text(text)) => quoted(text),
        DefaultValue::Now => String::from("now()"),
        DefaultValue::Uuid => String::from("uuid()"),
        DefaultValue::Json(text) => format!("json({})", quoted(text)),
        DefaultValue::Sql(sql) => {
            let mut options = Options::default();
            options.sql(sql);
            options.into_call("sql")
        }
    }
}

/// The Rust type as a field names it with the prelude imported, without `Option`.
#[must_use]
pub fn print_type(rust_type: &RustType) -> String {
    let plain = match rust_type {
        RustType::I16 => "i16",
        RustType::I32 => "i32",
        RustType::I64 => "i64",
        RustType::U16 => "u16",
        RustType::U32 => "u32",
        RustType::U64 => "u64",
        RustType::F32 => "f32",
        RustType::F64 => "f64",
        RustType::Bool => "bool",
        RustType::String => "String",
        RustType::Bytes => "Vec<u8>",
        RustType::Uuid => "Uuid",
        RustType::Date => "NaiveDate",
        RustType::Time => "NaiveTime",
        RustType::DateTime => "NaiveDateTime",
        RustType::DateTimeUtc => "DateTime<Utc>",
        RustType::Decimal => "BigDecimal",
        RustType::JsonValue => "serde_json::Value",
        RustType::Json(inner) => return format!("Json<{inner}>"),
        RustType::Enumeration(name) | RustType::Other(name) => name,
        RustType::Array(inner) => return format!("Vec<{}>", print_type(inner)),
        RustType::Vector(dimensions) => return format!("Vector<{dimensions}>"),
    };
    plain.to_owned()
}
