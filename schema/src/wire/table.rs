use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::column::WireColumn;
use super::constraint::{WireCheck, WireForeignKey, WirePrimaryKey, WireUnique};
use super::index::WireIndex;
use crate::model::{Column, Enumeration, ObjectName, Table, TableOptions};

/// A name: `name`, or `schema.name` with dots in either written twice.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub(crate) struct WireName(ObjectName);

impl From<&ObjectName> for WireName {
    fn from(name: &ObjectName) -> Self {
        Self(name.clone())
    }
}

impl From<WireName> for ObjectName {
    fn from(wire: WireName) -> Self {
        wire.0
    }
}

impl From<WireName> for String {
    fn from(wire: WireName) -> Self {
        let escape = |name: &str| name.replace('.', "..");
        match &wire.0.schema {
            Some(schema) => format!("{}.{}", escape(schema), escape(&wire.0.name)),
            None => escape(&wire.0.name),
        }
    }
}

impl From<String> for WireName {
    fn from(text: String) -> Self {
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
        Self(ObjectName { schema: parts.pop(), name })
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireEnumeration {
    name: WireName,
    labels: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
}

impl From<&Enumeration> for WireEnumeration {
    fn from(enumeration: &Enumeration) -> Self {
        Self { name: (&enumeration.name).into(), labels: enumeration.labels.clone(), comment: enumeration.comment.clone() }
    }
}

impl From<WireEnumeration> for Enumeration {
    fn from(wire: WireEnumeration) -> Self {
        Self { name: wire.name.into(), labels: wire.labels, comment: wire.comment }
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireTable {
    name: WireName,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
    columns: Vec<WireColumn>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    primary_key: Option<WirePrimaryKey>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    uniques: Vec<WireUnique>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<WireForeignKey>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    checks: Vec<WireCheck>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    indexes: Vec<WireIndex>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    options: BTreeMap<String, String>,
}

impl WireTable {
    /// A table with its columns by name: their order is no part of a state.
    pub(crate) fn by_column_name(table: &Table) -> Self {
        let mut columns: Vec<_> = table.columns.iter().collect();
        columns.sort_by(|a, b| a.name.cmp(&b.name));
        Self::new(table, columns.into_iter())
    }

    fn new<'a>(table: &'a Table, columns: impl Iterator<Item = &'a Column>) -> Self {
        Self {
            name: (&table.name).into(),
            comment: table.comment.clone(),
            columns: columns.map(WireColumn::from).collect(),
            primary_key: table.primary_key.as_ref().map(WirePrimaryKey::from),
            uniques: table.uniques.iter().map(WireUnique::from).collect(),
            foreign_keys: table.foreign_keys.iter().map(WireForeignKey::from).collect(),
            checks: table.checks.iter().map(WireCheck::from).collect(),
            indexes: table.indexes.iter().map(WireIndex::from).collect(),
            options: table.options.0.clone(),
        }
    }
}

impl From<&Table> for WireTable {
    fn from(table: &Table) -> Self {
        Self::new(table, table.columns.iter())
    }
}

impl TryFrom<WireTable> for Table {
    type Error = String;

    fn try_from(wire: WireTable) -> Result<Self, String> {
        let name: ObjectName = wire.name.into();
        let within = |problem: String| format!("table {name}: {problem}");
        Ok(Self {
            columns: wire.columns.into_iter().map(TryInto::try_into).collect::<Result<_, _>>().map_err(within)?,
            primary_key: wire.primary_key.map(Into::into),
            uniques: wire.uniques.into_iter().map(Into::into).collect(),
            foreign_keys: wire.foreign_keys.into_iter().map(Into::into).collect(),
            checks: wire.checks.into_iter().map(Into::into).collect(),
            indexes: wire.indexes.into_iter().map(TryInto::try_into).collect::<Result<_, _>>().map_err(within)?,
            comment: wire.comment,
            options: TableOptions(wire.options),
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
            assert_eq!(ObjectName::from(WireName::from(String::from(WireName::from(&name)))), name);
        }
    }
}
