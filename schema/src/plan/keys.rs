//! Keys that a foreign key can stand on, and whether they stay.

use crate::model::{Index, IndexKey, Nulls, Order, Table, Unique};

/// What keeps the rows of a table apart, besides its primary key.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Key<'a> {
    Unique(&'a Unique),
    Index(&'a Index),
}

/// Whether a key over these columns that is there before is not there after, or is another: a foreign key may stand on it. A dialect says
/// which of those that are not there as they were stay all the same.
pub(crate) fn loses_key(before: &Table, after: &Table, columns: &[String], stays: impl Fn(Key<'_>) -> bool) -> bool {
    let same = |key: &[String]| key.len() == columns.len() && columns.iter().all(|column| key.contains(column));
    let primary = before.primary_key.as_ref().filter(|key| same(&key.columns));
    let indexed = |index: &&Index| {
        let key: Option<Vec<String>> = index.key_columns().map(|key| key.into_iter().map(str::to_owned).collect());
        key.is_some_and(|key| same(&key))
    };
    let unique_goes = |unique: &Unique| !after.uniques.contains(unique) && !stays(Key::Unique(unique));
    let index_goes = |index: &Index| !after.indexes.contains(index) && !stays(Key::Index(index));
    primary.is_some_and(|key| after.primary_key.as_ref() != Some(key))
        || before.uniques.iter().filter(|unique| same(&unique.columns)).any(unique_goes)
        || before.indexes.iter().filter(indexed).any(index_goes)
}

/// The unique constraint that says what this index says, under its name: over whole columns in the usual order, all rows, and nothing besides.
pub(crate) fn constraint_of(index: &Index) -> Option<Unique> {
    let usual = |part: &crate::model::IndexPart| {
        let nulls = part.nulls.is_none_or(|nulls| nulls == Nulls::Last);
        let whole = part.length.is_none() && part.operator_class.is_none();
        match &part.key {
            IndexKey::Column(column) if whole && nulls && part.order == Order::Ascending => Some(column.clone()),
            IndexKey::Column(_) | IndexKey::Expression(_) => None,
        }
    };
    let columns: Vec<String> = index.parts.iter().map(usual).collect::<Option<_>>()?;
    let is_usual = index.method.as_deref().is_none_or(|method| method == "btree") && index.with.is_empty();
    (index.unique && index.predicate.is_none() && is_usual && !index.invisible).then(|| Unique {
        name: index.name.clone(),
        columns,
        nulls_not_distinct: index.nulls_not_distinct,
        include: index.include.clone(),
        deferral: None,
    })
}

/// The index of the one table and the constraint of the other that say the same, where neither table has both: each is in one pair at most.
pub(crate) fn turned<'a>(indexes: &'a Table, constraints: &'a Table) -> Vec<(&'a Index, &'a Unique)> {
    let gone = indexes.indexes.iter().filter(|index| !constraints.indexes.contains(index));
    let mut free: Vec<&Unique> = constraints.uniques.iter().filter(|unique| !indexes.uniques.contains(unique)).collect();
    let mut pairs = Vec::new();
    for index in gone {
        let Some(said) = constraint_of(index) else { continue };
        let same = |unique: &&Unique| Unique { name: said.name.clone(), deferral: None, ..(*unique).clone() } == said;
        let named = free.iter().position(|unique| same(unique) && unique.name == index.name);
        if let Some(at) = named.or_else(|| free.iter().position(same)) {
            pairs.push((index, free.remove(at)));
        }
    }
    pairs
}
