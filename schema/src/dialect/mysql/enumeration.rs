//! Enums are types of single columns here, with their labels inside.

use diesel_kit_definition::Enumeration;

use super::types::text_literal;
use crate::model::{BaseType, BuiltinType, Column, ColumnType, Table};
use crate::plan::{Context, Rank, Step};
use crate::sql::{AlterAction, Statement};

pub(super) fn column_type(enumeration: &Enumeration) -> ColumnType {
    let labels = enumeration.variants.iter().map(|variant| text_literal(&variant.label)).collect();
    let builtin = BuiltinType { name: "enum".to_owned(), arguments: labels, suffix: None };
    ColumnType { base: BaseType::Builtin(builtin), array: false }
}

/// The labels that a column loses when its type changes, as literals.
pub(super) fn lost_labels<'a>(from: &'a BuiltinType, to: &BuiltinType) -> Vec<&'a str> {
    if from.name != "enum" || to.name != "enum" {
        return Vec::new();
    }
    from.arguments.iter().filter(|label| !to.arguments.contains(label)).map(String::as_str).collect()
}

/// Gives rows another label before theirs goes. A label that comes in the same change is in the type first.
pub(super) fn relabel(context: &Context<'_>, table: &Table, from: &Column, to: &Column, cause: &str) -> Option<Step> {
    let (BaseType::Builtin(old), BaseType::Builtin(new)) = (&from.column_type.base, &to.column_type.base) else { return None };
    let lost = lost_labels(old, new);
    let mapped = context.intents.labels_of_column(&table.name, &to.name);
    let mapped: Vec<_> = mapped.iter().filter(|(label, _)| lost.contains(&text_literal(label).as_str())).collect();
    if mapped.is_empty() {
        return None;
    }
    let mut wide = from.clone();
    let fresh = new.arguments.iter().filter(|label| !old.arguments.contains(label)).cloned();
    if let BaseType::Builtin(builtin) = &mut wide.column_type.base {
        builtin.arguments.extend(fresh);
    }
    let widen = (wide.column_type != from.column_type)
        .then(|| Statement::AlterTable { table: table.name.clone(), actions: vec![AlterAction::ModifyColumn(wide)] });
    let replace = mapped.into_iter().map(|(label, instead)| Statement::ReplaceValue {
        table: table.name.clone(),
        column: to.name.clone(),
        from: label.clone(),
        to: instead.clone(),
        kept: Vec::new(),
    });
    Some(Step::new(Rank::AddColumn, cause, widen.into_iter().chain(replace).collect()))
}

/// Both labels are in the type while the rows go over, so that none is refused or emptied.
pub(super) fn rename_label(before: &Table, after: &Table, column: &str, from: &str, to: &str, cause: &str) -> Option<Step> {
    let (old, new) = (before.column(column)?, after.column(column)?);
    let mut both = old.clone();
    if let BaseType::Builtin(builtin) = &mut both.column_type.base {
        builtin.arguments.push(text_literal(to));
    }
    let alter = |column| Statement::AlterTable { table: after.name.clone(), actions: vec![AlterAction::ModifyColumn(column)] };
    let replace = Statement::ReplaceValue {
        table: after.name.clone(),
        column: column.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        kept: Vec::new(),
    };
    Some(Step::new(Rank::Rename, cause, vec![alter(both), replace, alter(new.clone())]))
}
