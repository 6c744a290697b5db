//! Columns: which changes of one the catalog alone carries out.

use super::facts::Form;
use crate::expression::mentions;
use crate::model::{BuiltinType, Column, Index, IndexKey, Storage, Table};
use crate::plan::Walk;

/// The bytes of a character, at most, where nothing else is said of a text.
const BYTES: u32 = 4;

pub(super) fn add(column: &Column) -> Form {
    let stored = column.generated.as_ref().is_some_and(|generated| generated.storage == Storage::Stored);
    // An expression in parentheses is computed for each row.
    let computed = column.default.as_deref().is_some_and(|default| default.starts_with('('));
    match column.increment {
        Some(_) => Form::AddNumberedColumn,
        None if computed && column.default.as_deref().is_some_and(|default| default.contains("nextval")) => Form::Number,
        None if stored || computed => Form::AddComputedColumn,
        None => Form::AddColumn,
    }
}

pub(super) fn drop(table: &Table, column: &str) -> Form {
    if is_indexed(table, column) { Form::DropIndexedColumn } else { Form::DropColumn }
}

/// What takes a column from one state to the other.
pub(super) fn alter(walk: &Walk<'_>, table: &Table, from: &Column, to: &Column) -> Vec<Form> {
    let mut forms = vec![Form::Describe];
    if from.column_type != to.column_type {
        forms.push(match (from.column_type.as_builtin(), to.column_type.as_builtin()) {
            (Some(a), Some(b)) => match other_type(a, b) {
                Form::LengthenFar if is_indexed(table, &from.name) => Form::LengthenFarIndexed,
                Form::AppendLabel if table.checks.iter().any(|check| mentions(&check.expression, &from.name)) => Form::AppendLabelChecked,
                other => other,
            },
            _ => Form::OtherType,
        });
    } else if from.charset != to.charset {
        forms.push(Form::OtherType);
    } else if from.collation != to.collation {
        forms.push(if is_indexed(table, &from.name) { Form::CollateIndexed } else { Form::Collate });
    }
    if from.nullable != to.nullable {
        let is_source = |column: &Column| {
            let stored = column.generated.as_ref().filter(|generated| generated.storage == Storage::Stored);
            stored.is_some_and(|generated| mentions(&generated.expression, &from.name))
        };
        forms.push(if walk.columns(&table.name).any(is_source) { Form::NullabilityUnderStored } else { Form::Nullability });
    }
    match (&from.generated, &to.generated) {
        (Some(old), Some(new)) if old.storage == Storage::Virtual && new.storage == Storage::Virtual && old != new => {
            forms.push(Form::ComputeOtherwise);
        }
        (old, new) if old != new => forms.push(Form::OtherType),
        _ => {}
    }
    match (from.increment, to.increment) {
        (None, Some(_)) => forms.push(Form::Number),
        (Some(_), None) => forms.push(Form::StopNumbering),
        (Some(_), Some(_)) | (None, None) => {}
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

pub(super) fn is_full_text(index: &Index) -> bool {
    index.method.as_deref() == Some("fulltext")
}

/// Another collation for all texts of a table.
pub(super) fn recollated(table: &Table) -> Form {
    let is_text = |column: &&Column| column.column_type.as_builtin().is_some_and(|ty| ty.name.contains("char") || ty.name.contains("text"));
    let in_key = |column: &Column| table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&column.name));
    let texts = || table.columns.iter().filter(is_text);
    match (texts().any(in_key), texts().any(|column| is_indexed(table, &column.name))) {
        (true, _) => Form::ConvertTexts,
        (false, true) => Form::CollateIndexed,
        (false, false) => Form::Collate,
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
