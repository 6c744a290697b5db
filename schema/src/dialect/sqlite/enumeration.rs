use diesel_kit_definition::Enumeration;

use super::types::text_literal;
use crate::change::TableChange;

/// The labels of an enum as literals: SQLite keeps them in a check.
pub(super) fn labels(enumeration: &Enumeration) -> Vec<String> {
    enumeration.variants.iter().map(|variant| text_literal(&variant.label)).collect()
}

/// The labels of a column, by its name after all renames, that have another text now.
pub(super) fn renamed_labels<'a>(changes: &'a [TableChange], name: &str) -> Vec<(&'a str, &'a str)> {
    let after = |at: usize, column: &'a String| {
        changes[at..].iter().fold(column, |column, change| match change {
            TableChange::RenameColumn { from, to } if from == column => to,
            _ => column,
        })
    };
    let labels = changes.iter().enumerate().filter_map(|(at, change)| match change {
        TableChange::RenameLabel { column, from, to } if after(at, column) == name => Some((from.as_str(), to.as_str())),
        _ => None,
    });
    labels.collect()
}
