use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::column::WireColumn;
use super::constraint::{WireCheck, WireExclusion, WireForeignKey, WirePrimaryKey, WireUnique};
use super::index::WireIndex;
use super::name::WireName;
use super::partition::{WireAttachment, WirePartitioning};
use super::policy::{WirePolicy, WireRowSecurity};
use super::{is_false, no_words};
use crate::model::{Column, Enumeration, ObjectName, RowSecurity, Table, TableOptions, Written};

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
    exclusions: Vec<WireExclusion<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    indexes: Vec<WireIndex<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    row_level_security: Option<WireRowSecurity>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    policies: Vec<WirePolicy<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    partitioning: Option<WirePartitioning<'a>>,
    #[serde(default, skip_serializing_if = "is_false")]
    external: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    partition_of: Option<WireAttachment<'a>>,
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
            exclusions: table.exclusions.iter().map(WireExclusion::from).collect(),
            indexes: table.indexes.iter().map(WireIndex::from).collect(),
            row_level_security: (table.row_security != RowSecurity::Off).then_some(WireRowSecurity(table.row_security)),
            policies: table.policies.iter().map(WirePolicy::from).collect(),
            partitioning: table.partitioning.as_ref().map(WirePartitioning::from),
            external: table.external,
            partition_of: table.partition_of.as_ref().map(WireAttachment::from),
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
            exclusions: wire.exclusions.into_iter().map(Into::into).collect(),
            indexes: wire.indexes.into_iter().map(TryInto::try_into).collect::<Result<_, _>>().map_err(within)?,
            row_security: wire.row_level_security.map_or(RowSecurity::Off, |security| security.0),
            policies: wire.policies.into_iter().map(Into::into).collect(),
            partitioning: wire.partitioning.map(TryInto::try_into).transpose().map_err(within)?,
            partition_of: wire.partition_of.map(TryInto::try_into).transpose().map_err(within)?,
            comment: wire.comment.map(Cow::into_owned),
            external: wire.external,
            options: TableOptions(wire.options.into_owned()),
            written: Written::default(),
            name,
        })
    }
}
