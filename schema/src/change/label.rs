//! Labels of enums on dialects without enum types: in the type of a column, or in a check on it.

use crate::expression::mentions;
use crate::model::{BaseType, Table};

/// Whether a column keeps this label, in its type or in a check that names no other column.
#[cfg(feature = "engine")]
pub(crate) fn has(table: &Table, column: &str, label: &str) -> bool {
    let literal = literal(label);
    let in_type = table.column(column).and_then(|column| column.column_type.as_builtin()).is_some_and(|ty| ty.arguments.contains(&literal));
    in_type || checks_of(table, column).any(|at| table.checks[at].expression.contains(&literal))
}

/// The labels of a column that keeps them itself, in its type or else in a check that lists them.
#[cfg(feature = "engine")]
pub(crate) fn of(table: &Table, column: &str) -> Vec<String> {
    let ty = table.column(column).and_then(|column| column.column_type.as_builtin());
    let in_type: Vec<String> = ty.into_iter().flat_map(|ty| &ty.arguments).filter_map(|argument| unquoted(argument)).collect();
    if !in_type.is_empty() {
        return in_type;
    }
    checks_of(table, column).filter_map(|at| list(&table.checks[at].expression, column)).flat_map(literals).collect()
}

/// What stands in the parentheses of `column IN (..)`, where that is the whole expression.
#[cfg(feature = "engine")]
fn list<'a>(expression: &'a str, column: &str) -> Option<&'a str> {
    let (head, list) = expression.split_once(" IN (")?;
    (head.trim_matches('"') == column).then(|| list.strip_suffix(')'))?
}

/// The texts in quotes that an expression holds, in order.
#[cfg(feature = "engine")]
fn literals(expression: &str) -> Vec<String> {
    // Two quotes in a row are one quote of the text: parts at even places stand outside, and an empty one between two texts joins them.
    let mut texts: Vec<String> = Vec::new();
    let mut joins = false;
    for (at, part) in expression.split('\'').enumerate() {
        match texts.last_mut() {
            Some(text) if at % 2 == 1 && joins => {
                text.push('\'');
                text.push_str(part);
            }
            _ if at % 2 == 1 => texts.push(part.to_owned()),
            _ => joins = part.is_empty() && at > 0,
        }
    }
    texts
}

#[cfg(feature = "engine")]
fn unquoted(literal: &str) -> Option<String> {
    Some(literal.strip_prefix('\'')?.strip_suffix('\'')?.replace("''", "'"))
}

/// Gives a label another text wherever the table keeps it.
pub(crate) fn rename(table: &mut Table, column: &str, from: &str, to: &str) -> Option<()> {
    let (from, to) = (literal(from), literal(to));
    for at in checks_of(table, column).collect::<Vec<_>>() {
        table.checks[at].expression = table.checks[at].expression.replace(&from, &to);
    }
    let column = table.columns.iter_mut().find(|other| other.name == column)?;
    if let BaseType::Builtin(builtin) = &mut column.column_type.base {
        builtin.arguments.iter_mut().filter(|argument| **argument == from).for_each(|argument| argument.clone_from(&to));
    }
    if column.default.as_ref() == Some(&from) {
        column.default = Some(to);
    }
    Some(())
}

fn checks_of<'a>(table: &'a Table, column: &'a str) -> impl Iterator<Item = usize> + 'a {
    let sole = move |expression: &str| {
        mentions(expression, column) && !table.columns.iter().any(|other| other.name != column && mentions(expression, &other.name))
    };
    (0..table.checks.len()).filter(move |at| sole(&table.checks[*at].expression))
}

/// A label as every dialect writes it, unless it holds a backslash.
pub(crate) fn literal(label: &str) -> String {
    format!("'{}'", label.replace('\'', "''"))
}

#[cfg(all(test, feature = "engine"))]
mod tests {
    use super::{list, literals};

    #[test]
    fn labels_stand_between_quotes() {
        assert_eq!(literals("\"mood\" IN ('happy', 'it''s', '')"), ["happy", "it's", ""]);
        assert!(literals("\"mood\" > 0").is_empty());
    }

    #[test]
    fn another_check_lists_no_labels() {
        assert_eq!(list("\"mood\" IN ('happy')", "mood"), Some("'happy'"));
        assert_eq!(list("\"mood\" <> ''", "mood"), None);
        assert_eq!(list("length(mood) IN (1, 2)", "mood"), None);
    }
}
