//! What is no table: namespaces, extensions and sequences. What follows from others is not said.

use diesel_kit_definition as definition;
use diesel_kit_definition::Definition;

use super::element::Element;
use super::{Raising, names};
use crate::model::{Extension, Namespace, ObjectName};

pub(super) fn raise(raising: &mut Raising<'_>) -> Vec<Definition> {
    let mut out = Vec::new();
    for namespace in &raising.schema.namespaces {
        if is_named(raising, &namespace.name) && *namespace == Namespace::new(&namespace.name) && !is_known(raising, &namespace.name) {
            continue;
        }
        out.push(Definition::Namespace(definition::Namespace {
            rust_name: rust_name(
                raising,
                None,
                &namespace.name,
                |one| matches!(one, Definition::Namespace(known) if known.name == namespace.name),
            ),
            name: namespace.name.clone(),
            only: Vec::new(),
            comment: namespace.comment.clone(),
            renamed_from: None,
            location: raising.place(Element::Namespace(namespace.name.clone())),
        }));
    }
    for sequence in &raising.schema.sequences {
        let schema = sequence.name.schema.as_deref();
        out.push(Definition::Sequence(definition::Sequence {
            rust_name: rust_name(raising, schema, &sequence.name.name, |one| {
                matches!(one, Definition::Sequence(known) if known.name == sequence.name.name && known.schema == sequence.name.schema)
            }),
            name: sequence.name.name.clone(),
            schema: sequence.name.schema.clone(),
            data_type: sequence.data_type,
            options: sequence.options.clone(),
            only: Vec::new(),
            comment: sequence.comment.clone(),
            renamed_from: None,
            location: raising.place(Element::Sequence(sequence.name.clone())),
        }));
    }
    out
}

/// Those that a column's type or a constraint needs are there without a word.
pub(super) fn extensions(raising: &mut Raising<'_>) -> Vec<Definition> {
    let mut out = Vec::new();
    for extension in &raising.schema.extensions {
        if raising.needed_extensions.contains(&extension.name) && *extension == Extension::new(&extension.name) {
            continue;
        }
        out.push(Definition::Extension(definition::Extension {
            rust_name: rust_name(
                raising,
                None,
                &extension.name,
                |one| matches!(one, Definition::Extension(known) if known.name == extension.name),
            ),
            name: extension.name.clone(),
            schema: extension.schema.clone(),
            version: extension.version.clone(),
            only: Vec::new(),
            comment: extension.comment.clone(),
            location: raising.place(Element::Extension(extension.name.clone())),
        }));
    }
    out
}

fn is_known(raising: &Raising<'_>, name: &str) -> bool {
    raising.given.definitions.iter().any(|one| matches!(one, Definition::Namespace(known) if known.name == name))
}

pub(super) fn rust_name(raising: &mut Raising<'_>, schema: Option<&str>, name: &str, is_it: impl Fn(&Definition) -> bool) -> String {
    if let Some(known) = raising.given.definitions.iter().find(|one| is_it(one)) {
        return known.rust_name().to_owned();
    }
    let schema = schema.map(names::type_name).unwrap_or_default();
    raising.rust_names.item(&[&schema, &names::type_name(name)])
}

/// Whether something lies in it, so that it is there without a word.
fn is_named(raising: &Raising<'_>, namespace: &str) -> bool {
    let schema = raising.schema;
    let is_in = |name: &ObjectName| name.schema.as_deref() == Some(namespace);
    schema.tables.iter().any(|one| is_in(&one.name))
        || schema.views.iter().any(|one| is_in(&one.name))
        || schema.enumerations.iter().any(|one| is_in(&one.name))
        || schema.sequences.iter().any(|one| is_in(&one.name))
        || schema.domains.iter().any(|one| is_in(one.name()))
        || schema.sql_objects.iter().any(|one| one.id.kind.is_routine() && is_in(&one.id.name))
        || schema.extensions.iter().any(|one| one.schema.as_deref() == Some(namespace))
}
