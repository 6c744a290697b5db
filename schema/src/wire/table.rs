use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, Serializer};

use super::column::WireColumn;
use super::constraint::{WireCheck, WireForeignKey, WirePrimaryKey, WireUnique};
use super::index::WireIndex;
use super::no_words;
use crate::model::{Column, Enumeration, ObjectName, Table, TableOptions};

/// A name: `name`, or `schema.name` with dots in either written twice.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "String")]
pub(crate) struct WireName<'a>(Cow<'a, ObjectName>);

impl<'a> From<&'a ObjectName> for WireName<'a> {
    fn from(name: &'a ObjectName) -> Self {
        Self(Cow::Borrowed(name))
    }
}

impl From<WireName<'_>> for ObjectName {
    fn from(wire: WireName<'_>) -> Self {
        wire.0.into_owned()
    }
}

impl WireName<'_> {
    fn text(&self) -> Cow<'_, str> {
        let escape = |name: &str| name.replace('.', "..");
        match &self.0.schema {
            Some(schema) => Cow::Owned(format!("{}.{}", escape(schema), escape(&self.0.name))),
            None if self.0.name.contains('.') => Cow::Owned(escape(&self.0.name)),
            None => Cow::Borrowed(&self.0.name),
        }
    }
}

impl Serialize for WireName<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl From<String> for WireName<'_> {
    fn from(text: String) -> Self {
        if !text.contains('.') {
            return Self(Cow::Owned(ObjectName::new(text)));
        }
        let mut parts = vec![String::new()];
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let doubled = character == '.' && characters.next_if_eq(&'.').is_some();
            if character == '.' && !doubled && parts.len() == 1 {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                part.push(character);
            }
        }
        let name = parts.pop().unwrap_or_default();
        Self(Cow::Owned(ObjectName { schema: parts.pop(), name }))
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireEnumeration<'a> {
    name: WireName<'a>,
    labels: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
}

impl<'a> From<&'a Enumeration> for WireEnumeration<'a> {
    fn from(enumeration: &'a Enumeration) -> Self {
        let comment = enumeration.comment.as_ref().map(Cow::from);
        Self { name: (&enumeration.name).into(), labels: Cow::from(&enumeration.labels), comment }
    }
}

impl From<WireEnumeration<'_>> for Enumeration {
    fn from(wire: WireEnumeration<'_>) -> Self {
        Self { name: wire.name.into(), labels: wire.labels.into_owned(), comment: wire.comment.map(Cow::into_owned) }
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireTable<'a> {
    name: WireName<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
    columns: Vec<WireColumn<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    primary_key: Option<WirePrimaryKey<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    uniques: Vec<WireUnique<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<WireForeignKey<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    checks: Vec<WireCheck<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    indexes: Vec<WireIndex<'a>>,
    #[serde(default, skip_serializing_if = "no_words")]
    options: Cow<'a, BTreeMap<String, String>>,
}

impl<'a> WireTable<'a> {
    /// A table with its columns by name: their order is no part of a state.
    pub(crate) fn by_column_name(table: &'a Table) -> Self {
        let mut columns: Vec<_> = table.columns.iter().collect();
        columns.sort_by(|a, b| a.name.cmp(&b.name));
        Self::new(table, columns.into_iter())
    }

    fn new(table: &'a Table, columns: impl Iterator<Item = &'a Column>) -> Self {
        Self {
            name: (&table.name).into(),
            comment: table.comment.as_ref().map(Cow::from),
            columns: columns.map(WireColumn::from).collect(),
            primary_key: table.primary_key.as_ref().map(WirePrimaryKey::from),
            uniques: table.uniques.iter().map(WireUnique::from).collect(),
            foreign_keys: table.foreign_keys.iter().map(WireForeignKey::from).collect(),
            checks: table.checks.iter().map(WireCheck::from).collect(),
            indexes: table.indexes.iter().map(WireIndex::from).collect(),
            options: Cow::Borrowed(&table.options.0),
        }
    }
}

impl<'a> From<&'a Table> for WireTable<'a> {
    fn from(table: &'a Table) -> Self {
        Self::new(table, table.columns.iter())
    }
}

impl TryFrom<WireTable<'_>> for Table {
    type Error = String;

    fn try_from(wire: WireTable<'_>) -> Result<Self, String> {
        let name: ObjectName = wire.name.into();
        let within = |problem: String| format!("table {name}: {problem}");
        Ok(Self {
            columns: wire.columns.into_iter().map(TryInto::try_into).collect::<Result<_, _>>().map_err(within)?,
            primary_key: wire.primary_key.map(Into::into),
            uniques: wire.uniques.into_iter().map(Into::into).collect(),
            foreign_keys: wire.foreign_keys.into_iter().map(Into::into).collect(),
            checks: wire.checks.into_iter().map(Into::into).collect(),
            indexes: wire.indexes.into_iter().map(TryInto::try_into).collect::<Result<_, _>>().map_err(within)?,
            comment: wire.comment.map(Cow::into_owned),
            options: TableOptions(wire.options.into_owned()),
            name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_dots_come_back() {
        for name in
            [ObjectName::new("a"), ObjectName::new("a.b"), ObjectName::in_schema(Some("x.y"), "a.b"), ObjectName::in_schema(Some("x"), "y")]
        {
            assert_eq!(ObjectName::from(WireName::from(WireName::from(&name).text().into_owned())), name);
        }
    }
}
