//! Keys that a foreign key can stand on, and whether they stay.

use crate::model::{Index, Table};

/// Whether a key over these columns that is there before is not there after, or is another: a foreign key may stand on it.
pub(crate) fn loses_key(before: &Table, after: &Table, columns: &[String]) -> bool {
    let same = |key: &[String]| key.len() == columns.len() && columns.iter().all(|column| key.contains(column));
    let primary = before.primary_key.as_ref().filter(|key| same(&key.columns));
    let indexed = |index: &&Index| {
        let key: Option<Vec<String>> = index.key_columns().map(|key| key.into_iter().map(str::to_owned).collect());
        key.is_some_and(|key| same(&key))
    };
    primary.is_some_and(|key| after.primary_key.as_ref() != Some(key))
        || before.uniques.iter().filter(|unique| same(&unique.columns)).any(|unique| !after.uniques.contains(unique))
        || before.indexes.iter().filter(indexed).any(|index| !after.indexes.contains(index))
}
