//! Definitions from JSON.

mod column;
mod constraint;
mod entries;
mod index;
mod policy;
mod settings;

use crate::json::Value;
use crate::{Definition, Enumeration, Location, Sequence, SequenceType, Table, Variant, View};
use column::{column, sequence_options};
use constraint::{check, exclusion, foreign_key, primary_key, unique};
use entries::{Entries, Result, number, shape, string, word};
use index::{index, parameters};
use policy::{policy, row_security};
use settings::{settings, sql_text};

pub(super) fn definition(value: Value) -> Result<Definition> {
    let mut entries = Entries::of(value)?;
    let version = entries.required("version", number)?;
    if version != super::VERSION {
        return shape(format!(
            "this is a definition of format version {version}, and this diesel-kit reads version {}: update diesel-kit",
            super::VERSION
        ));
    }
    let table = entries.maybe("table", table)?;
    let enumeration = entries.maybe("enum", enumeration)?;
    let sequence = entries.maybe("sequence", sequence)?;
    let view = entries.maybe("view", view)?;
    let definition = match (table, enumeration, sequence, view) {
        (Some(table), None, None, None) => Definition::Table(table),
        (None, Some(enumeration), None, None) => Definition::Enumeration(enumeration),
        (None, None, Some(sequence), None) => Definition::Sequence(sequence),
        (None, None, None, Some(view)) => Definition::View(view),
        _ => return shape("expected one of `table`, `enum`, `sequence` and `view`"),
    };
    entries.done(definition)
}

fn table(value: Value) -> Result<Table> {
    let mut entries = Entries::of(value)?;
    let table = Table {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        columns: entries.list("columns", column)?,
        primary_key: entries.maybe("primary_key", primary_key)?,
        uniques: entries.list("uniques", unique)?,
        foreign_keys: entries.list("foreign_keys", foreign_key)?,
        checks: entries.list("checks", check)?,
        exclusions: entries.list("exclusions", exclusion)?,
        indexes: entries.list("indexes", index)?,
        row_security: entries.maybe("row_level_security", row_security)?,
        policies: entries.list("policies", policy)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(table)
}

fn enumeration(value: Value) -> Result<Enumeration> {
    let mut entries = Entries::of(value)?;
    let enumeration = Enumeration {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        variants: entries.list("variants", variant)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        removed: entries.maybe("removed", parameters)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(enumeration)
}

fn view(value: Value) -> Result<View> {
    let mut entries = Entries::of(value)?;
    let view = View {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        query: entries.required("query", sql_text)?,
        columns: entries.list("columns", column)?,
        key: entries.list("key", string)?,
        materialized: entries.flag("materialized")?,
        options: entries.maybe("with", parameters)?.unwrap_or_default(),
        indexes: entries.list("indexes", index)?,
        depends_on: entries.list("depends_on", string)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(view)
}

fn variant(value: Value) -> Result<Variant> {
    let mut entries = Entries::of(value)?;
    let variant = Variant {
        rust_name: entries.required("rust_name", string)?,
        label: entries.required("label", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
    };
    entries.done(variant)
}

fn sequence(value: Value) -> Result<Sequence> {
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
