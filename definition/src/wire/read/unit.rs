//! Structs without fields.

use super::column::{default, rust_type, sequence_options};
use super::constraint::check;
use super::entries::{Entries, Result, number, string, word};
use super::settings::sql_text;
use crate::json::Value;
use crate::{Domain, Extension, Location, Namespace, Sequence, SequenceType};

pub(super) fn namespace(value: Value) -> Result<Namespace> {
    let mut entries = Entries::of(value)?;
    let namespace = Namespace {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        only: entries.list("only", string)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(namespace)
}

pub(super) fn extension(value: Value) -> Result<Extension> {
    let mut entries = Entries::of(value)?;
    let extension = Extension {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        version: entries.maybe("version", string)?,
        only: entries.list("only", string)?,
        comment: entries.maybe("comment", string)?,
        location: Location::default(),
    };
    entries.done(extension)
}

pub(super) fn domain(value: Value) -> Result<Domain> {
    let mut entries = Entries::of(value)?;
    let domain = Domain {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        rust_type: entries.required("type", rust_type)?,
        max_length: entries.maybe("max_length", number)?,
        precision: entries.maybe("precision", number)?,
        scale: entries.maybe("scale", number)?,
        sql_type: entries.maybe("sql_type", sql_text)?,
        not_null: entries.flag("not_null")?,
        default: entries.maybe("default", default)?,
        collation: entries.maybe("collation", sql_text)?,
        checks: entries.list("checks", check)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(domain)
}

pub(super) fn sequence(value: Value) -> Result<Sequence> {
    let mut entries = Entries::of(value)?;
    let sequence = Sequence {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        data_type: entries.maybe("data_type", |value| word(value, &SequenceType::ALL.map(|ty| (ty.as_str(), ty))))?,
        options: entries.maybe("options", sequence_options)?.unwrap_or_default(),
        only: entries.list("only", string)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(sequence)
}
