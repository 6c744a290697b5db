use diesel_kit_definition::Enumeration;

use super::types::text_literal;

/// The labels of an enum as literals: SQLite keeps them in a check.
pub(super) fn labels(enumeration: &Enumeration) -> Vec<String> {
    enumeration.variants.iter().map(|variant| text_literal(&variant.label)).collect()
}
