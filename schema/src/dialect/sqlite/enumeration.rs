use diesel_kit_definition::Enumeration;

use super::types::{quote, text_literal};
use crate::change::TableChange;
use crate::intent::Intents;
use crate::model::{Check, Column, Table};
use crate::sql::Statement;

/// The labels of an enum as literals: SQLite keeps them in a check.
pub(super) fn labels(enumeration: &Enumeration) -> Vec<String> {
    enumeration.variants.iter().map(|variant| text_literal(&variant.label)).collect()
}

/// The check that keeps a column to its labels.
pub(super) fn check(column: &str, labels: &[String]) -> String {
    format!("{} IN ({})", quote(column), labels.join(", "))
}

/// The labels, as literals, to which this check keeps the column, if it does that.
pub(super) fn labels_of<'a>(of: &'a Check, column: &str) -> Option<Vec<&'a str>> {
    let head = check(column, &[]).replace("()", "(");
    let labels = literals(of.expression.strip_prefix(head.as_str())?.strip_suffix(')')?);
    let whole = labels.join(", ");
    (!labels.is_empty() && of.expression == format!("{head}{whole})")).then_some(labels)
}

/// The labels, as literals, that the column loses when one such check takes the place of another.
pub(super) fn lost_labels<'a>(from: &'a Check, to: &Check, column: &str) -> Vec<&'a str> {
    let head = check(column, &[]).replace("()", "(");
    let labels = |check: &'a str| Some(literals(check.strip_prefix(head.as_str())?.strip_suffix(')')?));
    match (labels(&from.expression), to.expression.strip_prefix(head.as_str()).map(|_| &to.expression)) {
        (Some(before), Some(after)) => before.into_iter().filter(|label| !literals(after).contains(label)).collect(),
        _ => Vec::new(),
    }
}

/// Gives rows another label before the check refuses theirs.
pub(super) fn relabel(intents: &Intents, from: &Table, to: &Table, check: &Check) -> Vec<Statement> {
    let Some(before) = from.checks.iter().find(|other| other.name == check.name) else { return Vec::new() };
    let of_column = |column: &Column| {
        let lost = lost_labels(before, check, &column.name);
        let mapped =
            intents.labels_of_column(&to.name, &column.name).iter().filter(move |(label, _)| lost.contains(&text_literal(label).as_str()));
        let name = column.name.clone();
        mapped
            .map(move |(label, instead)| Statement::ReplaceValue {
                table: to.name.clone(),
                column: name.clone(),
                from: label.clone(),
                to: instead.clone(),
                kept: Vec::new(),
            })
            .collect::<Vec<_>>()
    };
    to.columns.iter().flat_map(of_column).collect()
}

/// The string literals of an expression, with their quotes.
fn literals(expression: &str) -> Vec<&str> {
    let mut literals = Vec::new();
    let mut from = None;
    for (at, _) in expression.match_indices('\'') {
        // A doubled quote ends one piece and begins the next: the two are one literal.
        match from {
            None => from = Some(at),
            Some(start) if expression[at + 1..].starts_with('\'') || is_second_of_two(expression, start, at) => {}
            Some(start) => {
                literals.push(&expression[start..=at]);
                from = None;
            }
        }
    }
    literals
}

/// Whether the quote at `at` is the second of a doubled one within the literal from `start`.
fn is_second_of_two(expression: &str, start: usize, at: usize) -> bool {
    let before = expression[start + 1..at].bytes().rev().take_while(|byte| *byte == b'\'').count();
    before % 2 == 1
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
