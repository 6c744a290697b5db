//! Indexes.

use super::entries::{Entries, Result, at, number, shape, string, word};
use super::settings::{settings, sql_text};
use crate::json::Value;
use crate::{Index, IndexKey, IndexPart, Location, Nulls, Order};

pub(super) fn index(value: Value) -> Result<Index> {
    let mut entries = Entries::of(value)?;
    let index = Index {
        name: entries.maybe("name", string)?,
        parts: entries.list("parts", index_part)?,
        unique: entries.flag("unique")?,
        method: entries.maybe("method", string)?,
        predicate: entries.maybe("predicate", sql_text)?,
        with: entries.maybe("with", parameters)?.unwrap_or_default(),
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(index)
}

pub(super) fn parameters(value: Value) -> Result<Vec<(String, String)>> {
    Entries::of(value)?.0.into_iter().map(|(key, value)| at(&key, string(value)).map(|value| (key.clone(), value))).collect()
}

pub(super) fn index_part(value: Value) -> Result<IndexPart> {
    let mut entries = Entries::of(value)?;
    let key = match (entries.maybe("field", string)?, entries.maybe("expression", sql_text)?) {
        (Some(field), None) => IndexKey::Field(field),
        (None, Some(text)) => IndexKey::Expression(text),
        _ => return shape("expected either `field` or `expression`"),
    };
    let part = IndexPart {
        key,
        length: entries.maybe("length", number)?,
        order: entries.maybe("order", |value| word(value, &[("ascending", Order::Ascending), ("descending", Order::Descending)]))?,
        nulls: entries.maybe("nulls", |value| word(value, &[("first", Nulls::First), ("last", Nulls::Last)]))?,
        operator_class: entries.maybe("operator_class", string)?,
    };
    entries.done(part)
}
