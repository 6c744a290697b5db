//! Enums are types of single columns here, with their labels inside.

use diesel_kit_definition::Enumeration;

use super::types::text_literal;
use crate::model::{BaseType, BuiltinType, ColumnType, Table};
use crate::plan::{Rank, Step};
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

/// Both labels are in the type while the rows go over, so that none is refused or emptied.
pub(super) fn rename_label(before: &Table, after: &Table, column: &str, from: &str, to: &str, cause: &str) -> Option<Step> {
    let (old, new) = (before.column(column)?, after.column(column)?);
    let mut both = old.clone();
    if let BaseType::Builtin(builtin) = &mut both.column_type.base {
        builtin.arguments.push(text_literal(to));
    }
    let alter = |column| Statement::AlterTable { table: after.name.clone(), actions: vec![AlterAction::ModifyColumn(column)] };
    let replace =
        Statement::ReplaceValue { table: after.name.clone(), column: column.to_owned(), from: from.to_owned(), to: to.to_owned() };
    Some(Step::new(Rank::Rename, cause, vec![alter(both), replace, alter(new.clone())]))
}
