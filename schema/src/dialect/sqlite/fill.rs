//! Values for rows that are there: what ADD COLUMN gives them, and what a copy of the table takes over.

use super::{generated, types};
use crate::expression::{mentioned, words};
use crate::model::{Check, Column, Table};

/// Whether ADD COLUMN takes this column: with a constant for the rows that are there.
pub(super) fn adds_in_place(column: &Column) -> bool {
    let constant = |default: &String| !default.starts_with('(') && !default.to_uppercase().starts_with("CURRENT_");
    let filled = column.default.as_ref().is_some_and(|default| constant(default) && !default.eq_ignore_ascii_case("null"));
    match &column.generated {
        Some(generated) => generated::comes_in_place(generated),
        None => column.increment.is_none() && column.default.as_ref().is_none_or(constant) && (column.nullable || filled),
    }
}

/// Functions that give NULL for NULL alone.
const SOUND: [&str; 12] = ["abs", "hex", "instr", "json_valid", "length", "lower", "ltrim", "replace", "round", "rtrim", "trim", "upper"];
/// Words before a parenthesis that call nothing.
const OPERATORS: [&str; 8] = ["and", "between", "glob", "in", "is", "like", "not", "or"];

/// Whether a check is never NULL. SQLite refuses to add one to rows for which it is, though every other way admits them.
pub(super) fn is_never_null(table: &Table, check: &Check) -> bool {
    let named = mentioned(&check.expression);
    if table.columns.iter().any(|column| column.nullable && named(&column.name)) {
        return false;
    }
    let (words, between) = words(&check.expression);
    let sound = |(word, called): &(String, bool)| match word.as_str() {
        "null" | "case" | "select" => false,
        word => !called || SOUND.contains(&word) || OPERATORS.contains(&word),
    };
    words.iter().all(sound) && !between.contains(['/', '%']) && !between.contains("->")
}

/// The value that a column of the new table takes from the old: as it is, for a strict table converts without loss or refuses; of a text the bytes.
pub(super) fn copied(from: &Column, to: &Column, labels: &[(&str, &str)]) -> String {
    let name = types::quote(&to.name);
    // A strict table refuses a text where bytes belong, and the other way round.
    let name = match (types::word(from), types::word(to)) {
        ("text", "blob") => format!("CAST({name} AS blob)"),
        ("blob", "text") => format!("CAST({name} AS text)"),
        _ => name,
    };
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
