//! Enums are types of single columns here, with their labels inside.

use diesel_kit_definition::Enumeration;

use super::types::text_literal;
use crate::model::{BuiltinType, ColumnType};

pub(super) fn column_type(enumeration: &Enumeration) -> ColumnType {
    let labels = enumeration.variants.iter().map(|variant| text_literal(&variant.label)).collect();
    let builtin = BuiltinType { name: "enum".to_owned(), arguments: labels, suffix: None };
    ColumnType { base: crate::model::BaseType::Builtin(builtin), array: false }
}

/// The labels that a column loses when its type changes, as literals.
pub(super) fn lost_labels<'a>(from: &'a BuiltinType, to: &BuiltinType) -> Vec<&'a str> {
    if from.name != "enum" || to.name != "enum" {
        return Vec::new();
    }
    from.arguments.iter().filter(|label| !to.arguments.contains(label)).map(String::as_str).collect()
}
