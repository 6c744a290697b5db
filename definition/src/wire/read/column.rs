//! Columns and what they hold.

use super::entries::{Entries, Result, at, boolean, integer, number, shape, string, word};
use super::settings::{settings, sql_text};
use crate::json::Value;
use crate::{Column, DefaultValue, Generated, Increment, Literal, Location, RustType, SequenceOptions, Storage};

pub(super) fn column(value: Value) -> Result<Column> {
    let mut entries = Entries::of(value)?;
    let column = Column {
        field: entries.required("field", string)?,
        name: entries.required("name", string)?,
        rust_type: entries.required("type", rust_type)?,
        domain: entries.maybe("domain", string)?,
        nullable: entries.flag("nullable")?,
        max_length: entries.maybe("max_length", number)?,
        precision: entries.maybe("precision", number)?,
        scale: entries.maybe("scale", number)?,
        sql_type: entries.maybe("sql_type", sql_text)?,
        default: entries.maybe("default", default)?,
        on_update_now: entries.flag("on_update_now")?,
        generated: entries.maybe("generated", generated)?,
        increment: entries
            .maybe("increment", |value| word(value, &[("by default", Increment::ByDefault), ("always", Increment::Always)]))?,
        sequence: entries.maybe("sequence", sequence_options)?.unwrap_or_default(),
        collation: entries.maybe("collation", sql_text)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        using: entries.maybe("using", sql_text)?,
        backfill: entries.maybe("backfill", sql_text)?,
        deprecated: entries.flag("deprecated")?,
        location: Location::default(),
    };
    entries.done(column)
}

pub(super) fn generated(value: Value) -> Result<Generated> {
    let mut entries = Entries::of(value)?;
    let generated = Generated {
        expression: entries.required("expression", sql_text)?,
        storage: entries.required("storage", |value| word(value, &[("stored", Storage::Stored), ("virtual", Storage::Virtual)]))?,
    };
    entries.done(generated)
}

/// The one entry of a tagged object.
pub(super) fn tagged(value: Value) -> Result<(String, Value)> {
    match Entries::of(value)?.0 {
        mut entries if entries.len() == 1 => Ok(entries.remove(0)),
        entries => shape(format!("expected an object of one entry, found {}", entries.len())),
    }
}

pub(super) fn rust_type(value: Value) -> Result<RustType> {
    if let Value::String(text) = &value {
        return Ok(match text.as_str() {
            "i16" => RustType::I16,
            "i32" => RustType::I32,
            "i64" => RustType::I64,
            "u16" => RustType::U16,
            "u32" => RustType::U32,
            "u64" => RustType::U64,
            "f32" => RustType::F32,
            "f64" => RustType::F64,
            "bool" => RustType::Bool,
            "string" => RustType::String,
            "bytes" => RustType::Bytes,
            "uuid" => RustType::Uuid,
            "date" => RustType::Date,
            "time" => RustType::Time,
            "datetime" => RustType::DateTime,
            "datetime_utc" => RustType::DateTimeUtc,
            "decimal" => RustType::Decimal,
            "json_value" => RustType::JsonValue,
            unknown => return shape(format!("unknown type `{unknown}`")),
        });
    }
    let (tag, value) = tagged(value)?;
    match tag.as_str() {
        "json" => Ok(RustType::Json(at("json", string(value))?)),
        "enum" => Ok(RustType::Enumeration(at("enum", string(value))?)),
        "array" => Ok(RustType::Array(Box::new(at("array", rust_type(value))?))),
        "vector" => Ok(RustType::Vector(at("vector", number(value))?)),
        "other" => Ok(RustType::Other(at("other", string(value))?)),
        unknown => shape(format!("unknown type `{unknown}`")),
    }
}

pub(super) fn default(value: Value) -> Result<DefaultValue> {
    if let Value::String(text) = &value {
        return match text.as_str() {
            "now" => Ok(DefaultValue::Now),
            "uuid" => Ok(DefaultValue::Uuid),
            unknown => shape(format!("unknown default `{unknown}`")),
        };
    }
    let (tag, value) = tagged(value)?;
    match tag.as_str() {
        "bool" => Ok(DefaultValue::Literal(Literal::Bool(at("bool", boolean(value))?))),
        "integer" => Ok(DefaultValue::Literal(Literal::Integer(at("integer", string(value))?))),
        "decimal" => Ok(DefaultValue::Literal(Literal::Decimal(at("decimal", string(value))?))),
        "text" => Ok(DefaultValue::Literal(Literal::Text(at("text", string(value))?))),
        "json" => Ok(DefaultValue::Json(at("json", string(value))?)),
        "sql" => Ok(DefaultValue::Sql(at("sql", sql_text(value))?)),
        unknown => shape(format!("unknown default `{unknown}`")),
    }
}

pub(super) fn sequence_options(value: Value) -> Result<SequenceOptions> {
    let mut entries = Entries::of(value)?;
    let sequence = SequenceOptions {
        start: entries.maybe("start", integer)?,
        increment: entries.maybe("increment", integer)?,
        min: entries.maybe("min", integer)?,
        max: entries.maybe("max", integer)?,
        cache: entries.maybe("cache", integer)?,
        cycle: entries.flag("cycle")?,
    };
    entries.done(sequence)
}
