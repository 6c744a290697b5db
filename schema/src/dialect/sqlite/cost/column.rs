//! Columns: which changes of one SQLite carries out by writing every row.

use super::facts::Form;
use crate::model::{Column, Generated, Storage};

/// A column is added to the catalog alone; whether rows meet what is said of it is looked at.
pub(super) fn add(column: &Column) -> Form {
    match &column.generated {
        Some(Generated { storage: Storage::Virtual, .. }) if !column.nullable => Form::Check,
        Some(_) | None => Form::Describe,
    }
}
