//! Values for rows that are there: what ADD COLUMN gives them, and what a copy of the table takes over.

use super::{generated, types};
use crate::model::Column;

/// Whether ADD COLUMN takes this column: with a constant for the rows that are there.
pub(super) fn adds_in_place(column: &Column) -> bool {
    let constant = |default: &String| !default.starts_with('(') && !default.to_uppercase().starts_with("CURRENT_");
    let filled = column.default.as_ref().is_some_and(|default| constant(default) && !default.eq_ignore_ascii_case("null"));
    match &column.generated {
        Some(generated) => generated::comes_in_place(generated),
        None => column.increment.is_none() && column.default.as_ref().is_none_or(constant) && (column.nullable || filled),
    }
}

/// The value that a column of the new table takes from the old: as it is, for a strict table converts without loss or refuses.
pub(super) fn copied(from: &Column, to: &Column, labels: &[(&str, &str)]) -> String {
    let name = types::quote(&to.name);
    let value = match labels {
        [] => name,
        labels => {
            let cases = labels.iter().map(|(from, to)| format!(" WHEN {} THEN {}", types::text_literal(from), types::text_literal(to)));
            format!("CASE {name}{} ELSE {name} END", cases.collect::<String>())
        }
    };
    match &to.default {
        Some(default) if from.nullable && !to.nullable => format!("coalesce({value}, {default})"),
        _ => value,
    }
}
