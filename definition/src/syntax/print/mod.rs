//! Definitions to Rust source: what a person would have written.

mod column;
mod partition;
mod parts;
mod unit;
mod view;

use parts::Options;

use super::snake_case;
use crate::{Column, Definition, Enumeration, Index, IndexKey, Table};

pub use column::print_type;

/// The Rust source of a definition, without imports: `use diesel_kit::prelude::*;` has all that it names, but for parents and enums
/// that stand elsewhere.
///
/// Parsing it gives the same definition, provided that what belongs to one field alone stands last in its list and in the order of the
/// fields, as the parser leaves it.
#[must_use]
pub fn print(definition: &Definition) -> String {
    match definition {
        Definition::Table(table) => print_table(table),
        Definition::Enumeration(enumeration) => print_enumeration(enumeration),
        Definition::Namespace(namespace) => unit::namespace(namespace),
        Definition::Extension(extension) => unit::extension(extension),
        Definition::Domain(domain) => unit::domain(domain),
        Definition::Sequence(sequence) => unit::sequence(sequence),
        Definition::View(view) => view::print(view),
    }
}

fn print_table(table: &Table) -> String {
    let mut head = Options::default();
    if table.name != snake_case(&table.rust_name) {
        head.text("name", &table.name);
    }
    head.maybe_text("schema", table.schema.as_deref());
    head.maybe_text("comment", table.comment.as_deref());
    head.maybe_text("renamed_from", table.renamed_from.as_deref());
    if table.external {
        head.word("external");
    }
    head.maybe_text("row_level_security", table.row_security.map(|security| security.as_str()));
    head.settings(&table.settings);
    match &table.primary_key {
        None => head.word("no_primary_key"),
        Some(key) if key_at_field(table).is_none() => {
            let mut options = Options::fields(&key.fields);
            options.maybe_text("name", key.name.as_deref());
            options.settings(&key.settings);
            head.call("primary_key", &options);
        }
        Some(_) => {}
    }

    let mut text = String::from("#[derive(Table, Debug, Clone)]\n");
    head.write_attribute("table", "", &mut text);
    for line in struct_options(table) {
        let mut options = Options::default();
        options.word(&line);
        options.write_attribute("table", "", &mut text);
    }
    text.push_str(&format!("pub struct {} {{\n", parts::identifier(&table.rust_name)));
    for column in &table.columns {
        column::write(table, column, is_key(table, column), &mut text);
    }
    text.push_str("}\n");
    text
}

/// The field that carries `primary_key`, when the key is one field and nothing else is said of it.
fn key_at_field(table: &Table) -> Option<&str> {
    match table.primary_key.as_ref() {
        Some(key) if key.name.is_none() && key.settings.is_empty() && key.fields.len() == 1 => key.fields.first().map(String::as_str),
        _ => None,
    }
}

/// Whether an index is written at its field.
fn index_field(index: &Index) -> Option<&str> {
    match index.parts.as_slice() {
        [part] => match &part.key {
            IndexKey::Field(field) => Some(field),
            IndexKey::Expression(_) => None,
        },
        _ => None,
    }
}

/// What belongs to several fields or to none, one line each.
fn struct_options(table: &Table) -> Vec<String> {
    let mut lines = Vec::new();
    for unique in table.uniques.iter().filter(|unique| unique.fields.len() != 1) {
        let mut options = Options::fields(&unique.fields);
        options.maybe_text("name", unique.name.as_deref());
        options.settings(&unique.settings);
        lines.push(options.into_call("unique"));
    }
    for key in table.foreign_keys.iter().filter(|key| key.fields.len() != 1) {
        let mut options = Options::fields(&key.fields);
        let parent = match key.parent_fields.is_empty() {
            true => key.parent.clone(),
            false => Options::fields(&key.parent_fields).into_call(&key.parent),
        };
        options.word(&format!("references = {parent}"));
        parts::foreign_key_options(key, &mut options);
        lines.push(options.into_call("foreign_key"));
    }
    for check in table.checks.iter().filter(|check| check.field.is_none()) {
        lines.push(parts::check(check));
    }
    lines.extend(table.exclusions.iter().map(parts::exclusion));
    lines.extend(table.policies.iter().map(parts::policy));
    for index in table.indexes.iter().filter(|index| index_field(index).is_none()) {
        lines.push(parts::struct_index(index));
    }
    if let Some(partitioning) = &table.partitioning {
        let mut words = Options::default();
        partition::words(partitioning, &mut words);
        lines.extend(words.0);
    }
    lines
}

fn print_enumeration(enumeration: &Enumeration) -> String {
    let mut head = Options::default();
    if enumeration.name != snake_case(&enumeration.rust_name) {
        head.text("name", &enumeration.name);
    }
    head.maybe_text("schema", enumeration.schema.as_deref());
    head.maybe_text("comment", enumeration.comment.as_deref());
    head.maybe_text("renamed_from", enumeration.renamed_from.as_deref());
    if !enumeration.removed.is_empty() {
        let mut pairs = Options::default();
        for (label, instead) in &enumeration.removed {
            pairs.removed(label, instead);
        }
        head.call("removed", &pairs);
    }
    let mut text = String::from("#[derive(DbEnum, Debug, Clone, Copy, PartialEq, Eq)]\n");
    head.write_attribute("db_enum", "", &mut text);
    text.push_str(&format!("pub enum {} {{\n", parts::identifier(&enumeration.rust_name)));
    for variant in &enumeration.variants {
        let mut options = Options::default();
        if variant.label != snake_case(&variant.rust_name) {
            options.text("name", &variant.label);
        }
        options.maybe_text("renamed_from", variant.renamed_from.as_deref());
        options.write_attribute("db_enum", "    ", &mut text);
        text.push_str(&format!("    {},\n", parts::identifier(&variant.rust_name)));
    }
    text.push_str("}\n");
    text
}

fn is_key(table: &Table, column: &Column) -> bool {
    key_at_field(table) == Some(column.field.as_str())
}
