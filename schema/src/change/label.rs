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
