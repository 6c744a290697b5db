use std::collections::BTreeSet;

use serde::{Deserialize, Serialize, Serializer};

use super::table::{WireEnumeration, WireTable};
use crate::model::{Schema, Table};

/// What a snapshot says of the database; its hash names the state.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireSchema {
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    extensions: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    namespaces: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    enums: Vec<WireEnumeration>,
    tables: Vec<WireTable>,
}

/// What names a state: the same JSON with columns by name, made table by table, for whole it would be as large again as the schema.
#[derive(Debug, Serialize)]
pub(crate) struct WireState<'a> {
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    extensions: &'a BTreeSet<String>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    namespaces: &'a BTreeSet<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    enums: Vec<WireEnumeration>,
    #[serde(serialize_with = "by_column_name")]
    tables: &'a [Table],
}

impl<'a> From<&'a Schema> for WireState<'a> {
    fn from(schema: &'a Schema) -> Self {
        Self {
            extensions: &schema.extensions,
            namespaces: &schema.namespaces,
            enums: schema.enumerations.iter().map(WireEnumeration::from).collect(),
            tables: &schema.tables,
        }
    }
}

fn by_column_name<S: Serializer>(tables: &[Table], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(tables.iter().map(WireTable::by_column_name))
}

impl From<&Schema> for WireSchema {
    fn from(schema: &Schema) -> Self {
        Self {
            extensions: schema.extensions.clone(),
            namespaces: schema.namespaces.clone(),
            enums: schema.enumerations.iter().map(WireEnumeration::from).collect(),
            tables: schema.tables.iter().map(WireTable::from).collect(),
        }
    }
}

impl TryFrom<WireSchema> for Schema {
    type Error = String;

    fn try_from(wire: WireSchema) -> Result<Self, String> {
        Ok(Self {
            extensions: wire.extensions,
            namespaces: wire.namespaces,
            enumerations: wire.enums.into_iter().map(Into::into).collect(),
            tables: wire.tables.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
        })
    }
}
