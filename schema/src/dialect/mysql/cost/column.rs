//! Columns: which changes of one the catalog alone carries out.

use super::facts::Form;
use crate::expression::mentions;
use crate::model::{BuiltinType, Column, Index, IndexKey, Storage, Table};

/// The bytes of a character, at most, where nothing else is said of a text.
const BYTES: u32 = 4;

pub(super) fn add(column: &Column) -> Form {
    let stored = column.generated.as_ref().is_some_and(|generated| generated.storage == Storage::Stored);
    // An expression in parentheses is computed for each row.
    let computed = column.default.as_deref().is_some_and(|default| default.starts_with('('));
    match column.increment {
        Some(_) => Form::AddNumberedColumn,
        None if stored || computed => Form::AddComputedColumn,
        None => Form::AddColumn,
    }
}

pub(super) fn drop(table: &Table, column: &str) -> Form {
    if is_indexed(table, column) { Form::DropIndexedColumn } else { Form::DropColumn }
}

/// What takes a column from one state to the other.
pub(super) fn alter(table: &Table, from: &Column, to: &Column) -> Vec<Form> {
    let mut forms = vec![Form::Describe];
    if from.column_type != to.column_type {
        forms.push(match (from.column_type.as_builtin(), to.column_type.as_builtin()) {
            (Some(a), Some(b)) => other_type(a, b),
            _ => Form::OtherType,
        });
    } else if from.charset != to.charset {
        forms.push(Form::OtherType);
    } else if from.collation != to.collation {
        forms.push(if is_indexed(table, &from.name) { Form::CollateIndexed } else { Form::Collate });
    }
    if from.nullable != to.nullable {
        forms.push(Form::Nullability);
    }
    match (&from.generated, &to.generated) {
        (Some(old), Some(new)) if old.storage == Storage::Virtual && new.storage == Storage::Virtual && old != new => {
            forms.push(Form::ComputeOtherwise);
        }
        (old, new) if old != new => forms.push(Form::OtherType),
        _ => {}
    }
    if from.increment != to.increment {
        forms.push(Form::OtherType);
    }
    forms
}

fn other_type(from: &BuiltinType, to: &BuiltinType) -> Form {
    let (old, new) = (from.number(0).unwrap_or(0), to.number(0).unwrap_or(0));
    match (from.name.as_str(), to.name.as_str()) {
        ("varchar" | "varbinary", other) if other == from.name && new >= old => {
            let bytes = |length: u32| if other == "varchar" { length.saturating_mul(BYTES) } else { length };
            if (bytes(old) > 255) == (bytes(new) > 255) { Form::Lengthen } else { Form::LengthenFar }
        }
        ("enum" | "set", other) if other == from.name && to.arguments.starts_with(&from.arguments) => Form::AppendLabel,
        _ => Form::OtherType,
    }
}

pub(super) fn index(index: &Index) -> Form {
    let computed = index.parts.iter().any(|part| matches!(part.key, IndexKey::Expression(_)));
    match index.method.as_deref() {
        Some("fulltext") => Form::AddFullText,
        Some("spatial") => Form::AddSpatial,
        Some(_) | None if computed => Form::AddExpressionIndex,
        Some(_) | None => Form::AddIndex,
    }
}

fn is_indexed(table: &Table, column: &str) -> bool {
    let has = |columns: &[String]| columns.iter().any(|name| name == column);
    let in_index = |index: &Index| {
        index.parts.iter().any(|part| match &part.key {
            IndexKey::Column(name) => name == column,
            IndexKey::Expression(expression) => mentions(expression, column),
        })
    };
    table.primary_key.as_ref().is_some_and(|key| has(&key.columns))
        || table.uniques.iter().any(|unique| has(&unique.columns))
        || table.indexes.iter().any(in_index)
}
