//! Enums: types of the schema, and labels that a column keeps to where there are no such types.

use diesel_kit_definition::{Definition, Enumeration, Variant};

use super::element::Element;
use super::{Raising, names};
use crate::model::{Column, ObjectName, Table};

/// The enum types of the schema.
pub(super) fn raise(raising: &mut Raising<'_>) {
    for one in &raising.schema.enumerations {
        let known = raising.given.definitions.iter().find_map(|definition| match definition {
            Definition::Enumeration(known) if known.name == one.name.name && known.schema == one.name.schema => Some(known),
            _ => None,
        });
        let rust_name = match known {
            Some(known) => known.rust_name.clone(),
            None => {
                let schema = one.name.schema.as_deref().map(names::type_name).unwrap_or_default();
                let plain = names::type_name(&one.name.name);
                // A struct of its table may be called so too.
                raising.rust_names.item(&[&schema, &plain])
            }
        };
        let mut enumeration = of(rust_name, &one.name.name, &one.labels, known);
        enumeration.schema.clone_from(&one.name.schema);
        enumeration.comment.clone_from(&one.comment);
        enumeration.location = raising.place(Element::Enumeration(one.name.clone()));
        raising.enumerations.push(enumeration);
    }
}

/// The enum of a type of the schema.
pub(super) fn of_type(raising: &Raising<'_>, name: &ObjectName) -> Option<Enumeration> {
    raising.enumerations.iter().find(|one| one.name == name.name && one.schema == name.schema).cloned()
}

/// The enum for the labels of a column: one that has them already, else a new one.
pub(super) fn of_labels(raising: &Raising<'_>, table: &Table, column: &Column, labels: &[String]) -> Enumeration {
    let has = |one: &&Enumeration| one.variants.iter().map(|variant| &variant.label).eq(labels);
    let plain = names::type_name(&column.name);
    let full = format!("{}{plain}", names::singular_type(&table.name.name));
    // Columns of one name with the same labels mean the same.
    let ours = |one: &&Enumeration| has(one) && one.rust_name.ends_with(&plain);
    if let Some(there) = raising.enumerations.iter().find(ours) {
        return there.clone();
    }
    let of_source = raising.given.definitions.iter().find_map(|definition| match definition {
        Definition::Enumeration(known) if has(&known) && known.rust_name.ends_with(&plain) => Some(known.clone()),
        _ => None,
    });
    of_source.unwrap_or_else(|| of(full.clone(), &names::field(&full), labels, None))
}

/// Puts an enum among those that are raised; its Rust name, which is another where this one is taken.
pub(super) fn keep(raising: &mut Raising<'_>, mut enumeration: Enumeration) -> String {
    if let Some(there) = raising.enumerations.iter().find(|one| one.name == enumeration.name && one.variants == enumeration.variants) {
        return there.rust_name.clone();
    }
    let is_known = raising.given.definitions.iter().any(|definition| definition.rust_name() == enumeration.rust_name);
    if !is_known {
        enumeration.rust_name = raising.rust_names.item(&[&enumeration.rust_name]);
        enumeration.name = names::field(&enumeration.rust_name);
    }
    let name = enumeration.rust_name.clone();
    raising.enumerations.push(enumeration);
    name
}

/// The enum of a Rust name, of those that are raised and those in source.
pub(super) fn known(raising: &Raising<'_>, rust_name: &str) -> Option<Enumeration> {
    let last = rust_name.rsplit("::").next().unwrap_or(rust_name);
    if let Some(raised) = raising.enumerations.iter().find(|one| one.rust_name == last) {
        return Some(raised.clone());
    }
    raising.given.definitions.iter().find_map(|definition| match definition {
        Definition::Enumeration(known) if known.rust_name == last => Some(known.clone()),
        _ => None,
    })
}

fn of(rust_name: String, name: &str, labels: &[String], known: Option<&Enumeration>) -> Enumeration {
    let variant_of = |label: &String| {
        let known = known.and_then(|known| known.variants.iter().find(|variant| variant.label == *label));
        known.map_or_else(|| names::variant(label), |variant| variant.rust_name.clone())
    };
    let variants = names::distinct(labels.iter().map(variant_of), "");
    let variants = labels.iter().zip(variants).map(|(label, rust_name)| Variant { rust_name, label: label.clone(), renamed_from: None });
    Enumeration {
        rust_name,
        name: name.to_owned(),
        schema: None,
        variants: variants.collect(),
        comment: None,
        renamed_from: None,
        removed: Vec::new(),
        location: diesel_kit_definition::Location::default(),
    }
}
