//! Definitions from JSON.

mod column;
mod constraint;
mod entries;
mod index;
mod partition;
mod policy;
mod settings;
mod unit;

use crate::json::Value;
use crate::{Definition, Enumeration, Location, Table, Variant, View};
use column::column;
use constraint::{check, exclusion, foreign_key, primary_key, unique};
use entries::{Entries, Result, number, shape, string};
use index::{index, parameters};
use partition::partitioning;
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
    let mut definitions = Vec::new();
    definitions.extend(entries.maybe("table", table)?.map(Definition::Table));
    definitions.extend(entries.maybe("enum", enumeration)?.map(Definition::Enumeration));
    definitions.extend(entries.maybe("namespace", unit::namespace)?.map(Definition::Namespace));
    definitions.extend(entries.maybe("extension", unit::extension)?.map(Definition::Extension));
    definitions.extend(entries.maybe("domain", unit::domain)?.map(Definition::Domain));
    definitions.extend(entries.maybe("sequence", unit::sequence)?.map(Definition::Sequence));
    definitions.extend(entries.maybe("view", view)?.map(Definition::View));
    match <[Definition; 1]>::try_from(definitions) {
        Ok([definition]) => entries.done(definition),
        Err(_) => shape("expected one of `table`, `enum`, `namespace`, `extension`, `domain`, `sequence` and `view`"),
    }
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
        partitioning: entries.maybe("partitioning", partitioning)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        external: entries.flag("external")?,
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
