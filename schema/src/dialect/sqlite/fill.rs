//! Values for rows that are there: what ADD COLUMN gives them, and what a copy of the table takes over.

use super::{cast, generated, types};
use crate::expression::{mentioned, words};
use crate::intent::Intents;
use crate::model::{Check, Column, ObjectName, Table};

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

/// The value that a column of the new table takes from the old: what the source says, or as it is, for a strict table converts without
/// loss or refuses.
pub(super) fn copied(intents: &Intents, table: &ObjectName, from: &Column, to: &Column, labels: &[(&str, &str)]) -> String {
    let name = types::quote(&to.name);
    let stated = intents.cast(table, &to.name).filter(|_| from.column_type != to.column_type);
    let value = match labels {
        [] => name,
        labels => {
            let cases = labels.iter().map(|(from, to)| format!(" WHEN {} THEN {}", types::text_literal(from), types::text_literal(to)));
            format!("CASE {name}{} ELSE {name} END", cases.collect::<String>())
        }
    };
    let value = match stated {
        Some(stated) => stated.to_owned(),
        None => cast::cast(value, &from.column_type, &to.column_type),
    };
    match intents.fill_or_default(table, to) {
        Some(fill) if from.nullable && !to.nullable => format!("coalesce({value}, {fill})"),
        _ => value,
    }
}
