//! Structs without fields.

use super::column::{self, print_type};
use super::parts::{self, Options};
use super::snake_case;
use crate::{Domain, Extension, Namespace, Sequence, SequenceType};

pub(super) fn namespace(namespace: &Namespace) -> String {
    let mut head = named(&namespace.rust_name, &namespace.name, &namespace.only);
    head.maybe_text("comment", namespace.comment.as_deref());
    head.maybe_text("renamed_from", namespace.renamed_from.as_deref());
    written("Namespace", "namespace", &head, &namespace.rust_name)
}

pub(super) fn extension(extension: &Extension) -> String {
    let mut head = named(&extension.rust_name, &extension.name, &extension.only);
    head.maybe_text("schema", extension.schema.as_deref());
    head.maybe_text("version", extension.version.as_deref());
    head.maybe_text("comment", extension.comment.as_deref());
    written("Extension", "extension", &head, &extension.rust_name)
}

pub(super) fn domain(domain: &Domain) -> String {
    let mut head = named(&domain.rust_name, &domain.name, &[]);
    head.maybe_text("schema", domain.schema.as_deref());
    head.word(&format!("rust_type = {}", print_type(&domain.rust_type)));
    head.maybe_number("max_length", domain.max_length);
    head.maybe_number("precision", domain.precision);
    head.maybe_number("scale", domain.scale);
    if let Some(sql) = &domain.sql_type {
        head.assigned_sql("sql_type", sql);
    }
    if domain.not_null {
        head.word("not_null");
    }
    if let Some(value) = &domain.default {
        head.word(&format!("default = {}", column::default(value)));
    }
    if let Some(collation) = &domain.collation {
        head.assigned_sql("collation", collation);
    }
    head.0.extend(domain.checks.iter().map(parts::check));
    head.maybe_text("comment", domain.comment.as_deref());
    head.maybe_text("renamed_from", domain.renamed_from.as_deref());
    written("Domain", "domain", &head, &domain.rust_name)
}

pub(super) fn sequence(sequence: &Sequence) -> String {
    let mut head = named(&sequence.rust_name, &sequence.name, &sequence.only);
    head.maybe_text("schema", sequence.schema.as_deref());
    head.maybe_text("data_type", sequence.data_type.map(SequenceType::as_str));
    head.sequence(&sequence.options);
    head.maybe_text("comment", sequence.comment.as_deref());
    head.maybe_text("renamed_from", sequence.renamed_from.as_deref());
    written("Sequence", "sequence", &head, &sequence.rust_name)
}

fn named(rust_name: &str, name: &str, only: &[String]) -> Options {
    let mut head = Options::default();
    if name != snake_case(rust_name) {
        head.text("name", name);
    }
    if !only.is_empty() {
        head.call("only", &Options::fields(only));
    }
    head
}

fn written(derive: &str, attribute: &str, head: &Options, rust_name: &str) -> String {
    let mut text = format!("#[derive({derive})]\n");
    head.write_attribute(attribute, "", &mut text);
    text.push_str(&format!("pub struct {};\n", parts::identifier(rust_name)));
    text
}
